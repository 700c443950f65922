/** Names as a desk reads them. */
import type { Message } from '../../engine/world/shapes.ts';
import { isUnitId, UNITS } from '../../model/units.ts';
import type { Run } from '../run-shape.ts';

export function personName(run: Run, id: string): string {
  return (
    run.scenario.cast.find((p) => p.id === id)?.name ??
    run.scenario.desks.find((d) => d.desk === id)?.person ??
    id
  );
}

/** "Bea, Service operations". */
export function deskName(run: Run, id: string): string {
  const desk = run.world.desks.get(id);
  if (!desk) return id;
  return `${desk.person}, ${isUnitId(desk.unit) ? UNITS[desk.unit].name : desk.unit}`;
}

/** Whom something goes to: a desk by its person, a unit by its name. */
export const addressName = (run: Run, id: string): string =>
  isUnitId(id) ? UNITS[id].name : deskName(run, id);

/** A colleague by name; until somebody takes it, the unit; the customer by her name. */
export function addressee(run: Run, { to, toDesk, journey }: Message): string {
  if (to === 'customer' && journey !== undefined) return personName(run, run.world.journey(journey).customer);
  return addressName(run, toDesk ?? to);
}
