/** Door to the readiness board: what was felt, shown, answered and waived, and what it comes to. */

export { AUDIENCES, type Audience } from '../cards/card.ts';
export { CARDS } from '../cards/index.ts';
export { CONTACT_LINES } from './contact-lines.ts';
export { answerDue, type Contact, type ContactState, contactsBy } from './contact-state.ts';
export { type CardStanding, type FeltStanding, feltStanding } from './felt.ts';
export { type CriterionId, type CriterionStanding, type Gate, gateOf } from './gate.ts';
export { type Mending, mendingOf } from './mend.ts';
export {
  type ContactNote,
  contactsOf,
  criteriaOf,
  feltOf,
  noteId,
  type ReadinessNote,
  waiversOf,
} from './note.ts';
export {
  PAIR_PARTS,
  type PairPart,
  type PairStanding,
  type PairState,
  type PartValue,
  pairStandings,
} from './pair-state.ts';
export {
  type SkillStanding,
  type SkillState,
  skillKey,
  skillsOf,
} from './skill-state.ts';
