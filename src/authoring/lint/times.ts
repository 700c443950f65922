/** Virtual times exist on a clock and lie between start and end; spans are longer than nothing. */
import type { Scenario } from '../../model/scenario.ts';
import { type Ms, parseDuration, parseInstant } from '../../model/time.ts';
import type { Path } from '../problem.ts';
import type { PlayRule, Report, Rule } from './rule.ts';

/** The instant, when it is one; tells it when it is none. */
function instant(report: Report, path: Path, text: string | undefined): Ms | undefined {
  if (text === undefined) return undefined;
  const at = parseInstant(text);
  if (at === undefined)
    report(path, {
      code: 'time-invalid',
      message: `"${text}" is on no clock`,
      fix: 'Write day, hour 00-23 and minute 00-59, as D2 08:20.',
    });
  return at;
}

function span(report: Report, path: Path, text: string | undefined): void {
  if (text === undefined || parseDuration(text) !== undefined) return;
  report(path, {
    code: 'duration-invalid',
    message: `"${text}" is no span of time`,
    fix: 'Write it as PT6M, PT90S or P1D.',
  });
}

function inside(report: Report, scenario: Scenario, path: Path, text: string | undefined): void {
  const at = instant(report, path, text);
  const start = parseInstant(scenario.start);
  const end = parseInstant(scenario.ends.at);
  if (at === undefined || start === undefined || end === undefined || (at >= start && at <= end)) return;
  const fix = `Choose a time from ${scenario.start} to ${scenario.ends.at}.`;
  report(path, { message: `${text} lies outside the scenario`, fix });
}

export const times: Rule = {
  code: 'time-outside',
  check(scenario, _, report) {
    const start = instant(report, ['start'], scenario.start);
    const end = instant(report, ['ends', 'at'], scenario.ends.at);
    if (start !== undefined && end !== undefined && end <= start)
      report(['ends', 'at'], {
        message: 'the scenario ends before it starts',
        fix: `Choose a time after ${scenario.start}.`,
      });
    const within = (path: Path, text: string | undefined): void => inside(report, scenario, path, text);
    within(['ends', 'settledAfter'], scenario.ends.settledAfter);
    for (const [index, at] of scenario.checkpoints.entries()) within(['checkpoints', index], at);
    for (const [index, seat] of scenario.seats.entries()) {
      within(['seats', index, 'from'], seat.from);
      within(['seats', index, 'until'], seat.until);
      for (const [turn, { from, until }] of (seat.again ?? []).entries()) {
        within(['seats', index, 'again', turn, 'from'], from);
        within(['seats', index, 'again', turn, 'until'], until);
      }
    }
    for (const [index, { onDuty }] of scenario.desks.entries()) {
      instant(report, ['desks', index, 'onDuty', 'from'], onDuty?.from);
      instant(report, ['desks', index, 'onDuty', 'until'], onDuty?.until);
    }
    for (const [person, { agenda }] of scenario.cast.entries())
      for (const [index, { at }] of agenda.entries()) within(['cast', person, 'agenda', index, 'at'], at);
    for (const [index, beat] of scenario.beats.entries()) {
      within(['beats', index, 'at'], beat.at);
      span(report, ['beats', index, 'after'], beat.after);
    }
    openingTimes(scenario, report);
    spans(scenario, report);
  },
};

/** What is inherited happened before the start. */
function openingTimes({ opening, start }: Scenario, report: Report): void {
  for (const [index, { startedAt }] of opening.records.entries())
    instant(report, ['opening', 'records', index, 'startedAt'], startedAt);
  for (const [index, event] of opening.events.entries()) {
    const path = ['opening', 'events', index, 'at'];
    const at = instant(report, path, event.at);
    if (at !== undefined && at > (parseInstant(start) ?? at))
      report(path, {
        message: `${event.at} is after the start`,
        fix: `Choose a time up to ${start}, or make it a beat.`,
      });
  }
}

function spans({ receivers, expectations }: Scenario, report: Report): void {
  for (const [index, { clear, asks, settles }] of receivers.entries()) {
    span(report, ['receivers', index, 'clear', 'after'], clear.after);
    span(report, ['receivers', index, 'asks', 'after'], asks.after);
    for (const key of ['whole', 'oneGap', 'more'] as const)
      span(report, ['receivers', index, 'settles', key], settles?.[key]);
  }
  for (const [index, { within }] of expectations.entries())
    span(report, ['expectations', index, 'within'], within);
}

export const timesInPlay: PlayRule = {
  code: 'time-outside',
  check({ steps }, scenario, _, report) {
    for (const [index, { when, after }] of steps.entries()) {
      if (typeof when === 'string' && when !== 'start')
        inside(report, scenario, ['steps', index, 'when'], when);
      span(report, ['steps', index, 'after'], after);
    }
  },
};
