/** What both reading commands need: the scenario, the words, the case and the time. */
import { caseOf } from '../exercise/read-alone.ts';
import type { CompiledScenario } from '../model/compiled.ts';
import { type Ms, parseInstant } from '../model/time.ts';
import { type Io, type Options, WrongUsage } from './answer.ts';
import { loadScenario } from './library.ts';
import { didYouMean, nameMeant } from './near-names.ts';

export interface ReadingRequest {
  scenario: CompiledScenario;
  text: string;
  about: { journey?: string | undefined; incident?: string | undefined };
  now: Ms | undefined;
}

/** Options that both commands take. */
export const READING_OPTIONS = {
  text: { takes: '"..."', help: 'the words' },
  about: { takes: '<journey or incident>', help: 'case they are about (the one in focus)' },
  at: { takes: '"D2 08:31"', help: 'virtual time at which they are said (the start)' },
} as const;

export async function readingRequest(options: Options, io: Io, usage: string): Promise<ReadingRequest> {
  const [id, ...more] = options.words;
  const text = options.value('text');
  const wrong =
    id === undefined
      ? 'Which scenario? Its cast and facts decide what words mean.'
      : text === undefined
        ? 'Which words? Give them as --text "...".'
        : more.length > 0
          ? `One scenario at a time: "${more.join(' ')}" is too much.`
          : undefined;
  if (id === undefined || text === undefined || wrong !== undefined)
    throw new WrongUsage(`${wrong}\n\nUsage: baton ${usage}`);
  const { scenario } = await loadScenario(io.cwd, id);
  const named = options.value('about');
  const cases = [...scenario.journeys, ...scenario.incidents].map((each) => each.id);
  const about = caseOf(scenario, named === undefined ? undefined : (nameMeant(named, cases) ?? named));
  if (!about) {
    throw new WrongUsage(`"${scenario.id}" has no case "${named}". ${didYouMean(named ?? '', cases)}`);
  }
  const at = options.value('at');
  const now = at === undefined ? undefined : parseInstant(at);
  if (at !== undefined && now === undefined)
    throw new WrongUsage(`--at takes a virtual time like "D2 08:31", not "${at}".`);
  return { scenario, text, about, now };
}
