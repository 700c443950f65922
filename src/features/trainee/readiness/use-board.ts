/** Everything the readiness page stands on: what was shown, what was entered, and what the rules make of it. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  CONTACT_LINES,
  type Contact,
  contactsBy,
  contactsOf,
  criteriaOf,
  type Gate,
  gateOf,
  type PairStanding,
  pairStandings,
  type ReadinessNote,
  type SkillStanding,
  skillsOf,
  waiversOf,
} from '../../../readiness/board/index.ts';
import type { Evidence } from '../../../readiness/index.ts';
import { dayOf } from '../days.ts';
import { useTrainee } from '../services.ts';

export interface Board {
  evidence: readonly Evidence[];
  notes: readonly ReadinessNote[];
  skills: readonly SkillStanding[];
  contacts: readonly Contact[];
  pairs: readonly PairStanding[];
  gate: Gate;
  /** Wall time in ms the board stands for. */
  now: number;
  put(note: ReadinessNote): void;
  remove(id: string): void;
}

interface Read {
  evidence: readonly Evidence[];
  notes: readonly ReadinessNote[];
}

/** A limit may end while the page is open. */
const LOOKS_AGAIN_EVERY = 15_000;

export function useBoard(): Board | 'loading' | 'failed' {
  const { record, notes: store, wallTime } = useTrainee();
  const [read, setRead] = useState<Read | 'loading' | 'failed'>('loading');
  const [now, setNow] = useState(wallTime);
  useEffect(() => {
    Promise.all([record.all(), store.all()]).then(
      ([evidence, notes]) => setRead({ evidence, notes }),
      () => setRead('failed'),
    );
  }, [record, store]);
  useEffect(() => {
    const timer = setInterval(() => setNow(wallTime()), LOOKS_AGAIN_EVERY);
    return () => clearInterval(timer);
  }, [wallTime]);

  const change = useCallback(
    (notes: (before: readonly ReadinessNote[]) => readonly ReadinessNote[]): void => {
      setNow(wallTime());
      setRead((before) => (typeof before === 'string' ? before : { ...before, notes: notes(before.notes) }));
    },
    [wallTime],
  );
  const put = useCallback(
    (note: ReadinessNote): void => {
      change((before) => [...before.filter(({ id }) => id !== note.id), note]);
      store.put(note).catch(() => undefined);
    },
    [change, store],
  );
  const remove = useCallback(
    (gone: string): void => {
      change((before) => before.filter(({ id }) => id !== gone));
      store.remove(gone).catch(() => undefined);
    },
    [change, store],
  );

  return useMemo(() => {
    if (typeof read === 'string') return read;
    const { evidence, notes } = read;
    const skills = skillsOf(evidence, now, dayOf);
    const contacts = contactsBy(CONTACT_LINES, contactsOf(notes), now);
    const pairs = pairStandings({ evidence, skills, contacts, now });
    const gate = gateOf({ pairs, contacts, entries: criteriaOf(notes), waivers: waiversOf(notes) });
    return { evidence, notes, skills, contacts, pairs, gate, now, put, remove };
  }, [read, now, put, remove]);
}
