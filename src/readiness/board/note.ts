/** What a person enters on the readiness page herself. Nothing of it is evidence of a skill. */

/** Sure or not sure of a situation card, before anything was shown of it. */
export interface FeltNote {
  kind: 'felt';
  id: string;
  at: number;
  card: string;
  sure: boolean;
}

/** An address, and the last time somebody tried it. */
export interface ContactNote {
  kind: 'contact';
  id: string;
  at: number;
  line: string;
  address: string;
  /** Wall time of ringing or sending. */
  triedAt?: number;
  answeredAt?: number;
  /** Somebody said that no answer comes, before the limit was over. */
  gaveUpAt?: number;
  /** This house has no such line: nobody to ring. */
  unused?: boolean;
}

/** What Baton cannot know: somebody says it with a name. */
export interface CriterionNote {
  kind: 'criterion';
  id: string;
  at: number;
  criterion: string;
  met: boolean;
  by: string;
  words: string;
}

/** Somebody answers with a name for going on without. */
export interface WaiverNote {
  kind: 'waiver';
  id: string;
  at: number;
  criterion: string;
  by: string;
  reason: string;
}

/** `at` is wall time in ms since 1970, given by whoever stores; a newer note of one id takes the place of the older. */
export type ReadinessNote = FeltNote | ContactNote | CriterionNote | WaiverNote;

export const noteId = (kind: ReadinessNote['kind'], of: string): string => `${kind} ${of}`;

export const feltOf = (notes: readonly ReadinessNote[]): FeltNote[] =>
  notes.filter((note) => note.kind === 'felt');

export const contactsOf = (notes: readonly ReadinessNote[]): ContactNote[] =>
  notes.filter((note) => note.kind === 'contact');

export const criteriaOf = (notes: readonly ReadinessNote[]): CriterionNote[] =>
  notes.filter((note) => note.kind === 'criterion');

export const waiversOf = (notes: readonly ReadinessNote[]): WaiverNote[] =>
  notes.filter((note) => note.kind === 'waiver');
