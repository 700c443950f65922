/** `baton read-speech <scenario> --text "..."`: what a customer would hear in these words. */
import { factsOfCase, labelOf } from '../../exercise/fact-book.ts';
import { readAlone } from '../../exercise/read-alone.ts';
import type { Reading } from '../../language/reading.ts';
import { clockOf, formatInstant } from '../../model/time.ts';
import type { Answer, Command, Io, Options } from '../answer.ts';
import { READING_OPTIONS, readingRequest } from '../reading-options.ts';

export const readSpeech: Command = {
  name: 'read-speech',
  usage: '<scenario> --text "..." [--evidence] [--json]',
  summary: 'Read words as a customer hears them: acts, facts, blame, apology, update, promises',
  options: {
    ...READING_OPTIONS,
    evidence: { help: 'as if outage check, planned-work check and a test of this line were done' },
  },
  async run(options: Options, io: Io): Promise<Answer> {
    const { scenario, text, about, now } = await readingRequest(
      options,
      io,
      `read-speech ${readSpeech.usage}`,
    );
    const evidence = options.flag('evidence');
    const reading = readAlone(scenario, text, { about, now, evidence, listener: 'customer' });
    const book = factsOfCase(scenario, about.journey, about.incident);
    const label = (fact: string): string => book.find(({ id }) => id === fact)?.label ?? labelOf(fact);
    return { json: speechDocument(reading), text: speechPage(text, reading, label), yes: true };
  },
};

function speechDocument(reading: Reading) {
  const has = (part: Reading['parts'][number]): boolean => reading.parts.includes(part);
  return {
    acts: reading.acts.map(({ act, at }) => ({ act, at })),
    facts: reading.facts.map(({ fact, value, ...rest }) => ({ id: fact, said: value, ...rest })),
    asked: reading.asked.map(({ fact, at }) => ({ id: fact, at })),
    blame: reading.blame,
    apology: reading.apology,
    update: {
      known: has('known'),
      doing: has('doing'),
      next: has('nextTime'),
      youCan: has('youCan'),
      sorry: has('sorry'),
    },
    vague: reading.vague,
    promises: reading.promises.map(({ what, due, dueWords, byOthers, at }) => ({
      what,
      due: due === undefined ? null : formatInstant(due).slice(0, -3),
      dueAt: due ?? null,
      words: dueWords ?? null,
      byOthers,
      at,
    })),
    understood: reading.understood,
  };
}

const APOLOGY = ['none', 'a sorry', 'a sorry that names what happened', 'a sorry that owns what it cost her'];
const PARTS: Readonly<Record<Reading['parts'][number], string>> = {
  known: 'what is known',
  doing: 'what is done',
  nextTime: 'when she hears next',
  youCan: 'what she can do meanwhile',
  sorry: 'a sorry',
};

/** "askFact" as "ask fact". */
const spaced = (id: string): string => id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function speechPage(text: string, reading: Reading, label: (fact: string) => string): string {
  if (!reading.understood) return 'Baton reads nothing in these words.';
  const words = (at: readonly [number, number]): string => `"${text.slice(at[0], at[1])}"`;
  const rows: [string, string[]][] = [
    ['acts', reading.acts.map(({ act, at }) => `${spaced(act)} ${words(at)}`)],
    ['facts', reading.facts.map(({ fact, value, at }) => `${label(fact)} = ${value} ${words(at)}`)],
    ['asks for', reading.asked.map(({ fact, at }) => `${label(fact)} ${words(at)}`)],
    ['blame', [reading.blame]],
    ['apology', [`${reading.apology} of 3, ${APOLOGY[reading.apology]}`]],
    ['update', reading.parts.map((part) => PARTS[part])],
    ['vague', reading.vague.map(spaced)],
    [
      'promises',
      reading.promises.map(({ what, due }) =>
        due === undefined ? `${spaced(what)}, no time` : `${spaced(what)} by ${clockOf(due)}`,
      ),
    ],
  ];
  return rows
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => lines.map((line, i) => `${(i === 0 ? title : '').padEnd(9)} ${line}`).join('\n'))
    .join('\n');
}
