/** Verbs, kinds of activities and extensions of the statements, by the names others know them by where there are any. */

/** Ours, where nobody has a name for it; `.example` belongs to nobody (RFC 2606), so no company's names are taken [A]. */
export const HOME = 'https://baton.example/xapi';

export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
  responded: 'http://adlnet.gov/expapi/verbs/responded',
  selected: 'https://w3id.org/xapi/dod-isd/verbs/selected',
  sent: 'http://activitystrea.ms/schema/1.0/send',
  acknowledged: 'http://activitystrea.ms/schema/1.0/acknowledge',
  confirmed: 'http://activitystrea.ms/schema/1.0/confirm',
  escalated: `${HOME}/verbs/escalated`,
  assessed: 'https://w3id.org/xapi/tla/verbs/assessed',
  asserted: 'https://w3id.org/xapi/tla/verbs/asserted',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;

export type VerbName = keyof typeof VERBS;

export const TYPES = {
  simulation: 'http://adlnet.gov/expapi/activities/simulation',
  interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  objective: 'http://adlnet.gov/expapi/activities/objective',
  event: 'http://activitystrea.ms/schema/1.0/event',
  chain: `${HOME}/activity-types/process-chain`,
  handover: `${HOME}/activity-types/handover`,
  competency: `${HOME}/activity-types/competency`,
} as const;

export const EXTENSIONS = {
  /** What a run must reach to be passed, as cmi5 names it: 0 to 1. */
  masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
  confidence: `${HOME}/extensions/confidence`,
  exerciseTime: `${HOME}/extensions/exercise-time`,
  mode: `${HOME}/extensions/mode`,
  rung: `${HOME}/extensions/rung`,
  seed: `${HOME}/extensions/seed`,
  hashes: `${HOME}/extensions/hashes`,
  handover: `${HOME}/extensions/handover`,
  receiver: `${HOME}/extensions/receiver`,
  grade: `${HOME}/extensions/grade`,
  rule: `${HOME}/extensions/rule`,
  coverage: `${HOME}/extensions/coverage`,
  facts: `${HOME}/extensions/facts`,
} as const;
