/** What a seat said and wrote, with what Baton read in it and what could be claimed of it: the material of every contest. */
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import { factsOfCase } from '../fact-book.ts';
import { heardAs } from '../heard-as.ts';
import type { ExerciseRun } from '../run.ts';
import { isOwnDesk } from './own-desks.ts';
import { type ReadInWords, readInWords } from './read-in-words.ts';
import { factWords, personOf } from './wording/speaking.ts';
import { unitWord } from './wording/unit-words.ts';

export interface ClaimableFact {
  fact: string;
  label: string;
  /** Value that was true of the case, as Baton keeps it and as people say it. */
  value: string;
  shown: string;
}

export interface OwnText {
  /** Position in the log. */
  seq: number;
  t: Ms;
  desk: string;
  /** To whom, in words. */
  to: string;
  text: string;
  /** Journey or incident it is about. */
  matter?: string;
  /** "informs · says since, area". */
  heardAs: string;
  /** Everything that was read in it. */
  read: readonly ReadInWords[];
  /** Facts of the case that Baton did not read in it. */
  facts: readonly ClaimableFact[];
}

const WORDS: ReadonlySet<string> = new Set([
  'said',
  'messageSent',
  'handoverOffered',
  'impactDeclared',
  'notificationSent',
  'statementPublished',
]);

/** In order; the same words logged twice at one moment stand once. */
export function ownTexts(run: ExerciseRun, desk: string): OwnText[] {
  const isOwn = isOwnDesk(run, desk);
  const seen = new Set<string>();
  const texts: OwnText[] = [];
  for (const event of run.world.log.events()) {
    const { deskId = '', text = '', t } = event;
    if (!WORDS.has(event.kind) || text === '' || !isOwn(deskId) || !run.isHuman(deskId)) continue;
    const key = `${deskId} ${t} ${text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    texts.push(ownText(run, event, deskId, text));
  }
  return texts;
}

function ownText(run: ExerciseRun, event: LogEvent, desk: string, text: string): OwnText {
  const about = { journey: event.journeyId, incident: event.incidentId };
  const toUnit = event.kind === 'said' && event.targetUnit === undefined ? 'customer' : event.targetUnit;
  const listener = listenerOf(toUnit);
  const reading = run.hearing.readThen(desk, event.t, text) ?? run.hearing.read(desk, text, about, listener);
  const read = new Set(Object.keys(run.hearing.says(reading)));
  const matter = about.journey ?? about.incident;
  return {
    seq: event.seq,
    t: event.t,
    desk,
    to: receiver(run, event, toUnit),
    text,
    ...(matter === undefined ? {} : { matter }),
    heardAs: heardAs(run, desk, reading, about, listener),
    read: readInWords(run, text, reading, about),
    facts: factsOfCase(run.scenario, about.journey, about.incident)
      .filter(({ id, spec }) => !read.has(id) && spec.truth !== '*')
      .map(({ id, spec }) => {
        const { label, value } = factWords(run, id, spec.truth, about.journey, about.incident);
        return { fact: id, label, value: spec.truth, shown: value };
      })
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
  };
}

const listenerOf = (unit: string | undefined): 'customer' | 'unit' =>
  unit === undefined || unit === 'customer' ? 'customer' : 'unit';

function receiver(run: ExerciseRun, event: LogEvent, unit: string | undefined): string {
  const person =
    event.journeyId === undefined ? undefined : run.world.journeys.get(event.journeyId)?.customer;
  if (unit === 'customer' && person !== undefined) return personOf(run, person);
  return unitWord(unit ?? '');
}
