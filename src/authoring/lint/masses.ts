/** A mass names what exists, grows as time goes on, and its kinds and the story's own rows make up what it grows to. */
import type { Mass } from '../../model/mass.ts';
import type { Scenario } from '../../model/scenario.ts';
import { parseInstant } from '../../model/time.ts';
import type { Path } from '../problem.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { expectAllKnown, expectKeysKnown, expectKnown } from './known/expect-known.ts';
import { namesOf } from './names.ts';
import type { Report, Rule } from './rule.ts';

export const masses: Rule = {
  code: 'mass-count',
  check(scenario, vocabulary, report) {
    const seen = new Set<string>();
    for (const [index, mass] of (scenario.masses ?? []).entries()) {
      const path = ['masses', index];
      if (seen.has(mass.id))
        report([...path, 'id'], {
          code: 'duplicate-id',
          message: `a second mass is called "${mass.id}"`,
          fix: 'Give each mass a name of its own.',
        });
      seen.add(mass.id);
      words(scenario, mass, path, vocabulary, report);
      growth(mass, path, report);
      counts(mass, path, report);
    }
  },
};

/** Types, screens, units, columns and records are there. */
function words(scenario: Scenario, mass: Mass, path: Path, vocabulary: Vocabulary, report: Report): void {
  const names = namesOf(scenario);
  expectKnown(report, [...path, 'type'], mass.type, {
    thing: 'record type',
    code: 'unknown-record-type',
    known: [...vocabulary.recordTypes.keys()],
    otherwise: 'Use a record type of the vocabulary, as troubleTicket.',
  });
  expectKnown(report, [...path, 'system'], mass.system, {
    thing: `system that shows ${mass.type}`,
    code: 'unknown-system',
    known: vocabulary.recordTypes.get(mass.type)?.visibleIn ?? vocabulary.systems,
    otherwise: 'Use a system that shows this record type.',
  });
  const unit = {
    thing: 'unit',
    code: 'unknown-unit',
    known: vocabulary.units,
    otherwise: 'Use a unit, as soc.',
  };
  expectAllKnown(report, [...path, 'units'], mass.units, unit);
  const column = {
    thing: `column of ${mass.id}`,
    code: 'unknown-column',
    known: mass.columns.map(({ id }) => id),
    otherwise: 'Add it under "columns".',
  };
  for (const [index, kind] of mass.kinds.entries()) {
    const at = [...path, 'kinds', index];
    expectKnown(report, [...at, 'incident'], kind.incident, {
      thing: 'incident',
      code: 'unknown-incident',
      known: names.incidents,
      otherwise: 'Add it under "incidents".',
    });
    expectKnown(report, [...at, 'owner'], kind.owner, unit);
    expectKnown(report, [...at, 'status'], kind.status, {
      thing: `status of ${mass.type}`,
      code: 'unknown-status',
      known: vocabulary.recordTypes.get(mass.type)?.statuses ?? [kind.status],
      otherwise: 'Use a status of this record type.',
    });
    expectKeysKnown(report, [...at, 'values'], kind.values, column);
  }
  for (const [index, own] of mass.own.entries()) {
    const at = [...path, 'own', index];
    expectKnown(report, [...at, 'record'], own.record, {
      thing: 'record',
      code: 'unknown-record',
      known: names.records,
      otherwise: 'Add it under "records" of the opening, or name a journey.',
    });
    expectKnown(report, [...at, 'journey'], own.journey, {
      thing: 'journey',
      code: 'unknown-journey',
      known: names.journeys,
      otherwise: 'Add it under "journeys".',
    });
    if (own.record === undefined && own.journey === undefined)
      report(at, {
        code: 'mass-own',
        message: 'nothing says which record this is',
        fix: 'Name a record of the opening, or the journey whose record it is.',
      });
    expectKeysKnown(report, [...at, 'values'], own.values, column);
  }
}

/** Later means more, never fewer. */
function growth({ grows }: Mass, path: Path, report: Report): void {
  for (const [index, { by, rows }] of grows.entries()) {
    const at = [...path, 'grows', index];
    if (parseInstant(by) === undefined)
      report([...at, 'by'], {
        code: 'time-invalid',
        message: `"${by}" is on no clock`,
        fix: 'Write day, hour 00-23 and minute 00-59, as D2 08:20.',
      });
    const before = grows[index - 1];
    if (!before) continue;
    if ((parseInstant(by) ?? 0) <= (parseInstant(before.by) ?? 0))
      report([...at, 'by'], {
        code: 'mass-order',
        message: `${by} does not come after ${before.by}`,
        fix: 'Write the times in the order in which they come.',
      });
    if (rows < before.rows)
      report([...at, 'rows'], {
        code: 'mass-order',
        message: `${rows} rows are fewer than the ${before.rows} before`,
        fix: 'Rows come and do not go: write as many or more.',
      });
  }
}

/** Kinds and own rows together are what it grows to. */
function counts({ grows, kinds, own }: Mass, path: Path, report: Report): void {
  const last = grows.at(-1)?.rows ?? 0;
  const made = kinds.reduce((sum, { rows }) => sum + rows, 0);
  if (made + own.length === last) return;
  report([...path, 'kinds'], {
    at: 'key',
    message: `the kinds make ${made} rows and the story has ${own.length} of its own, but it grows to ${last}`,
    fix: `Change the rows of the kinds by ${last - made - own.length}.`,
  });
}
