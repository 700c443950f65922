/** `baton contests <session.json>`: what a person says she said; a trainer accepts or declines it. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { acceptWording, readSession } from '../../authoring/index.ts';
import { labelOf } from '../../exercise/fact-book.ts';
import type { Contest } from '../../model/contest.ts';
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
  summary: 'List what a person says she said in a run; accept it into the scenario, or decline it',
  options: {
    accept: { takes: '<id>', help: 'the wording goes into the scenario and into its words.jsonl' },
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

const done = (session: Session): Answer => ({
  json: session.contests ?? [],
  text: (session.contests ?? []).map(line).join('\n') || 'Nothing is contested in this run.',
  yes: true,
});

function line({ id, t, text, from, to, claim, state, why }: Contest): string {
  const what =
    claim.kind === 'fact'
      ? `${labelOf(claim.fact)}: ${claim.value}`
      : claim.kind === 'act'
        ? `does: ${claim.act}`
        : 'no promise';
  return `${id}  ${formatInstant(t)}  "${text.slice(from, to)}" = ${what}  (${state}${why === undefined ? '' : `: ${why}`})`;
}

function contestOf(session: Session, id: string): Contest {
  const all = session.contests ?? [];
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
  const { logHash: _, ...kept } = session;
  const all = (session.contests ?? []).map((each) => (each.id === contest.id ? contest : each));
  const now: Session = { ...kept, contests: all };
  await writeFile(path, `${JSON.stringify(now, null, 2)}\n`);
  return now;
}

async function declined(options: Options, path: string, session: Session, id: string): Promise<Session> {
  const why = options.value('because');
  if (why === undefined) throw new WrongUsage('Whoever said it should hear why: --because "..."');
  return decided(path, session, { ...contestOf(session, id), state: 'declined', why });
}

/** The wording stands in the scenario from now on, and the whole text among those that must be read so. */
async function accepted(io: Io, path: string, session: Session, id: string): Promise<Session> {
  const contest = contestOf(session, id);
  const { text, from, to, claim, matter } = contest;
  const folder = join(io.cwd, 'scenarios', session.scenario);
  if (claim.kind === 'fact' && matter !== undefined)
    await intoScenario(join(folder, 'scenario.yaml'), contest);
  const labels =
    claim.kind === 'fact'
      ? { facts: { [claim.fact]: claim.value } }
      : claim.kind === 'act'
        ? { acts: [claim.act] }
        : { promises: [] };
  const row = {
    text,
    scenario: session.scenario,
    ...(matter === undefined ? {} : { case: matter }),
    listener: 'unit',
    ...labels,
    words: text.slice(from, to),
    set: 'tuning',
  };
  await appendFile(join(folder, 'words.jsonl'), `${JSON.stringify(row)}\n`);
  return decided(path, session, { ...contest, state: 'accepted' });
}

async function intoScenario(file: string, { text, from, to, claim, matter = '' }: Contest): Promise<void> {
  if (claim.kind !== 'fact') return;
  const source = await readFile(file, 'utf8').catch(() => {
    throw new CannotDo(
      `${file} cannot be read: wordings go into the scenarios of the folder where you stand.`,
    );
  });
  const more = acceptWording(source, { matter, fact: claim.fact }, text.slice(from, to));
  if (more === undefined) throw new CannotDo(`${file} has no fact "${claim.fact}" at "${matter}".`);
  if (more !== source) await writeFile(file, more);
}
