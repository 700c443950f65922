/** Contracts go from their senders to their receivers; look-ups, work and desks belong to units. */
import type { Pattern } from '../../../model/pattern.ts';
import type { Path } from '../../problem.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { PatternFault } from './fault.ts';
import { plainWords } from './words-of.ts';

const BY_SENDER = ['handoverOffered', 'messageSent', 'impactDeclared', 'jeopardyRaised'];
const BY_RECEIVER = ['handoverAccepted', 'handoverReturned', 'readBack', 'messageAcked'];

/** Faults of a pattern whose words are each known but do not go together. */
export function senderFaults(pattern: Pattern, path: Path, vocabulary: Vocabulary): PatternFault[] {
  return [
    ...contractFaults(pattern, path, vocabulary),
    ...rightFaults(pattern, path, vocabulary),
    ...deskFaults(pattern, path, vocabulary),
  ];
}

const overlap = (words: readonly string[], allowed: readonly string[]): boolean =>
  words.length === 0 || allowed.length === 0 || words.some((word) => allowed.includes(word));

const known = (words: readonly string[], { units, systems }: Vocabulary): string[] =>
  words.filter((word) => units.has(word) || systems.has(word) || word === 'customer' || word === 'world');

function contractFaults(pattern: Pattern, path: Path, vocabulary: Vocabulary): PatternFault[] {
  const kinds = plainWords(pattern, 'kind');
  const sends = kinds.every((kind) => BY_SENDER.includes(kind));
  const receives = kinds.every((kind) => BY_RECEIVER.includes(kind));
  if (!sends && !receives) return [];
  const by = known(plainWords(pattern, 'by'), vocabulary);
  const to = known(plainWords(pattern, 'to'), vocabulary);
  for (const key of ['handover', 'message'] as const) {
    const ids = plainWords(pattern, key);
    const contracts = ids.flatMap((id) => vocabulary.contracts.get(id) ?? []);
    if (contracts.length < ids.length || contracts.length === 0) continue;
    const names = ids.join(' or ');
    const from = contracts.flatMap((contract) => [...contract.from]);
    const into = contracts.flatMap((contract) => [...contract.to]);
    const open = contracts.some((contract) => contract.from.length === 0);
    if (open) continue;
    const actors = sends ? from : into;
    const verb = sends ? 'sends' : 'receives';
    if (!overlap(by, actors))
      return [
        fault(
          [...path, 'by'],
          `${by.join(', ')} never ${verb} ${names}`,
          `It comes from ${from.join(', ')} and goes to ${into.join(', ')}.`,
        ),
      ];
    if (sends && !overlap(to, into))
      return [
        fault([...path, 'to'], `${names} never goes to ${to.join(', ')}`, `It goes to ${into.join(', ')}.`),
      ];
  }
  return [];
}

const fault = (path: Path, message: string, fix: string): PatternFault => ({ path, message, fix });

/** Look-ups and checks need a system the unit can open; work is its unit's own. */
function rightFaults(pattern: Pattern, path: Path, vocabulary: Vocabulary): PatternFault[] {
  const units = plainWords(pattern, 'by').filter((unit) => vocabulary.units.has(unit) && unit !== 'customer');
  const kinds = plainWords(pattern, 'kind');
  if (units.length === 0 || units.length < plainWords(pattern, 'by').length) return [];
  const systems = plainWords(pattern, 'system').filter((system) => vocabulary.systems.has(system));
  if (kinds.every((kind) => kind === 'lookedUp') && systems.length > 0)
    if (!units.some((unit) => systems.some((system) => vocabulary.mayOpen(unit, system))))
      return [
        fault(
          [...path, 'system'],
          `${units.join(', ')} cannot open ${systems.join(', ')}`,
          'Ask for a system that unit can open.',
        ),
      ];
  const works = plainWords(pattern, 'work').filter((work) => vocabulary.codes.work.has(work));
  if (works.length > 0 && kinds.every((kind) => kind === 'workDone'))
    if (!units.some((unit) => works.some((work) => vocabulary.mayWork(unit, work))))
      return [
        fault(
          [...path, 'work'],
          `${works.join(', ')} is no work of ${units.join(', ')}`,
          'Name the unit whose work it is.',
        ),
      ];
  const checks = plainWords(pattern, 'check').flatMap((check) => vocabulary.checks.get(check) ?? []);
  if (checks.length > 0 && kinds.every((kind) => kind === 'checkDone' || kind === 'diagnosisRun'))
    if (
      !units.some((unit) =>
        checks.some(
          (check) =>
            check.systems.length === 0 || check.systems.some((system) => vocabulary.mayOpen(unit, system)),
        ),
      )
    )
      return [
        fault(
          [...path, 'check'],
          `${units.join(', ')} can open no system for this check`,
          'Ask for a check that unit can make.',
        ),
      ];
  return [];
}

/** A desk acts for its own unit. */
function deskFaults(pattern: Pattern, path: Path, { unitOfDesk }: Vocabulary): PatternFault[] {
  for (const [deskKey, unitKey] of [
    ['desk', 'by'],
    ['toDesk', 'to'],
  ] as const) {
    const desks = plainWords(pattern, deskKey);
    const units = plainWords(pattern, unitKey);
    if (desks.length === 0 || units.length === 0) continue;
    if (desks.some((desk) => units.includes(unitOfDesk(desk) ?? ''))) continue;
    return [
      fault(
        [...path, deskKey],
        `${desks.join(', ')} is no desk of ${units.join(', ')}`,
        `Make "${deskKey}" and "${unitKey}" agree.`,
      ),
    ];
  }
  return [];
}
