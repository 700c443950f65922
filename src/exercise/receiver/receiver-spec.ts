/** How a scenario says that a desk played by the machine receives a handover. */
import type { Receiver } from '../../model/scenario.ts';
import type { Run } from '../run-shape.ts';

interface Offered {
  contract: string;
  journey?: string | undefined;
  incident?: string | undefined;
  channel: string;
}

/** The first that is written for this desk, contract and case. */
export const receiverOf = (
  { scenario }: Pick<Run, 'scenario'>,
  desk: string,
  { contract, journey = '', incident = '', channel }: Offered,
): Receiver | undefined =>
  scenario.receivers.find(
    (each) =>
      each.desk === desk &&
      each.contract === contract &&
      (each.journey === undefined || each.journey.includes(journey)) &&
      (each.incident === undefined || each.incident.includes(incident)) &&
      (each.channel === undefined || each.channel.includes(channel)),
  );

/** Of what is said to a desk played by the machine, what it takes down otherwise. */
export function misheardAt(
  run: Pick<Run, 'scenario' | 'isPerson'>,
  desk: string | undefined,
  offered: Offered,
  says: Readonly<Record<string, string>>,
): Record<string, string> {
  const hears = desk === undefined || run.isPerson(desk) ? {} : (receiverOf(run, desk, offered)?.hears ?? {});
  return Object.fromEntries(Object.entries(hears).filter(([fact]) => says[fact] !== undefined));
}
