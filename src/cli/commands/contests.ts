/** `baton contests <session.json>`: what a person says her words mean or do not; a trainer accepts or declines it. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { acceptSettled, acceptWording, readSession } from '../../authoring/index.ts';
import { labelOf } from '../../exercise/fact-book.ts';
import { unsealed } from '../../exercise/session.ts';
import { type Claim, type Contest, contestsOf } from '../../model/contest.ts';
import type { Session } from '../../model/session.ts';
import { formatInstant } from '../../model/time.ts';
import {
  type Answer,
  CannotDo,
  type Command,
  cannotUse,
  type Io,
  type Options,
  WrongUsage,
} from '../answer.ts';
import { didYouMean } from '../near-names.ts';

export const contests: Command = {
  name: 'contests',
  usage: '<session.json> [--accept <id>] [--decline <id> --because "..."] [--json]',
  summary: 'List what a person says her words mean, or do not; accept it into the scenario, or decline it',
  options: {
    accept: { takes: '<id>', help: 'it goes into the scenario and into its words.jsonl' },
    decline: { takes: '<id>', help: 'it counts no more' },
    because: { takes: '"..."', help: 'why it was declined, in one sentence' },
  },
  async run(options: Options, io: Io): Promise<Answer> {
    const [file, ...more] = options.words;
    if (file === undefined || more.length > 0)
      throw new WrongUsage(`Usage: baton contests ${contests.usage}`);
    const path = resolve(io.cwd, file);
    const text = await readFile(path, 'utf8').catch(() => {
      throw new CannotDo(`${file} cannot be read.`);
    });
    const { session, problems } = readSession(file, text);
    if (!session) throw cannotUse(problems);
    const [accept, decline] = [options.value('accept'), options.value('decline')];
    if (accept !== undefined && decline !== undefined)
      throw new WrongUsage('Accept or decline, one at a time.');
    if (accept !== undefined) return done(await accepted(io, path, session, accept));
    if (decline !== undefined) return done(await declined(options, path, session, decline));
    return done(session);
  },
};

const done = (session: Session): Answer => {
  const all = contestsOf(session.contests);
  return { json: all, text: all.map(line).join('\n') || 'Nothing is contested in this run.', yes: true };
};

function line({ id, t, text, from, to, claim, state, why }: Contest): string {
  const sign = claim.not ? 'is not' : '=';
  return `${id}  ${formatInstant(t)}  "${text.slice(from, to)}" ${sign} ${claimed(claim)}  (${state}${why === undefined ? '' : `: ${why}`})`;
}

function claimed(claim: Claim): string {
  switch (claim.kind) {
    case 'fact':
      return `${labelOf(claim.fact)}: ${claim.value}`;
    case 'act':
      return `does: ${claim.act}`;
    case 'cause':
      return `cause: ${claim.cause}`;
    case 'mark':
      return `mark: ${claim.mark}`;
  }
}

function contestOf(session: Session, id: string): Contest {
  const all = contestsOf(session.contests);
  const found = all.find((each) => each.id === id);
  if (found) return found;
  throw new WrongUsage(
    `There is no contest "${id}". ${didYouMean(
      id,
      all.map((each) => each.id),
    )}`,
  );
}

async function decided(path: string, session: Session, contest: Contest): Promise<Session> {
  const all = contestsOf(session.contests).map((each) => (each.id === contest.id ? contest : each));
  const now: Session = { ...unsealed(session), contests: all };
  await writeFile(path, `${JSON.stringify(now, null, 2)}\n`);
  return now;
}

async function declined(options: Options, path: string, session: Session, id: string): Promise<Session> {
  const why = options.value('because');
  if (why === undefined) throw new WrongUsage('Whoever said it should hear why: --because "..."');
  return decided(path, session, { ...contestOf(session, id), state: 'declined', why });
}

/** The scenario reads it so from now on, and the whole text stands among those that must be read so. */
async function accepted(io: Io, path: string, session: Session, id: string): Promise<Session> {
  const contest = contestOf(session, id);
  const { text, claim, matter } = contest;
  const folder = join(io.cwd, 'scenarios', session.scenario);
  const words = wordsOf(contest);
  const labels = labelsOf(claim);
  await intoScenario(join(folder, 'scenario.yaml'), contest, words);
  const row = {
    text,
    scenario: session.scenario,
    ...(matter === undefined ? {} : { case: matter }),
    listener: 'unit',
    ...(claim.not ? { not: labels } : labels),
    words,
    set: 'tuning',
  };
  await appendFile(join(folder, 'words.jsonl'), `${JSON.stringify(row)}\n`);
  return decided(path, session, { ...contest, state: 'accepted' });
}

function labelsOf(claim: Claim): Readonly<Record<string, unknown>> {
  switch (claim.kind) {
    case 'fact':
      return { facts: { [claim.fact]: claim.value } };
    case 'act':
      return { acts: [claim.act] };
    case 'cause':
      return { causes: [claim.cause] };
    case 'mark':
      return { marks: [claim.mark] };
  }
}

/** The few words of a reading may well mean it elsewhere: it is struck in the sentence they stand in. */
function wordsOf({ text, from, to, claim }: Contest): string {
  if (!claim.not) return text.slice(from, to);
  const last = [...text.slice(0, from).matchAll(/[.;!?]\s+|\n/g)].at(-1);
  const rest = text.slice(to).search(/[.;!?](\s|$)|\n/);
  return text.slice(last ? last.index + last[0].length : 0, rest === -1 ? text.length : to + rest).trim();
}

async function intoScenario(file: string, { claim, matter }: Contest, words: string): Promise<void> {
  const source = await readFile(file, 'utf8').catch(() => {
    throw new CannotDo(
      `${file} cannot be read: wordings go into the scenarios of the folder where you stand.`,
    );
  });
  const isWording = claim.kind === 'fact' && !claim.not && matter !== undefined;
  const more = isWording
    ? acceptWording(source, { matter, fact: claim.fact }, words)
    : acceptSettled(source, { words, ...(matter === undefined ? {} : { about: matter }), claim });
  if (more === undefined)
    throw new CannotDo(`${file} has no fact "${claim.kind === 'fact' ? claim.fact : ''}" at "${matter}".`);
  if (more !== source) await writeFile(file, more);
}
