/** `baton scenarios`: what there is to play. */
import { indexOf } from '../../authoring/index.ts';
import type { Answer, Command, Io, Options } from '../answer.ts';
import { allScenarios } from '../library.ts';
import { shortUnitName } from '../unit-names.ts';

export const scenarios: Command = {
  name: 'scenarios',
  usage: '[--json]',
  summary: 'List the scenarios that can be played',
  options: {},
  async run(_options: Options, io: Io): Promise<Answer> {
    const index = indexOf(await allScenarios(io.cwd));
    const json = index.map((entry) => ({
      id: entry.id,
      title: entry.title,
      summary: entry.summary,
      chain: entry.chain,
      level: entry.level,
      minutes: entry.minutes,
      ...(entry.lesson === undefined ? {} : { lesson: entry.lesson }),
      seatRule: entry.seatRule,
      seats: entry.seats.map((seat) => seat.unit),
      breaks: entry.breaks,
      handovers: entry.handovers,
      hash: entry.hash,
    }));
    return { json, text: listOf(json), yes: true };
  },
};

interface Row {
  id: string;
  title: string;
  summary: string;
  level: number;
  minutes: readonly number[];
  seatRule: string;
  seats: readonly string[];
}

function listOf(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No scenarios here.';
  const width = Math.max(...rows.map((row) => row.id.length));
  const indent = ' '.repeat(width + 2);
  const blocks = rows.map((row) => {
    const level = '*'.repeat(row.level).padEnd(5);
    const seats = row.seats.map(shortUnitName).join(row.seatRule === 'inTurn' ? ', then ' : ' or ');
    return [
      `${row.id.padEnd(width)}  ${level}  "${row.title}"  ${row.minutes.join('-')} minutes, ${seats}`,
      `${indent}${row.summary}`,
    ].join('\n');
  });
  const [first] = rows;
  return [...blocks, `Play one: baton play ${first?.id} --bot expert`].join('\n\n');
}
