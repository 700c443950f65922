/** The dimensions a seat is judged in. */
export const DIMENSIONS = [
  'handoverCompleteness',
  'timeliness',
  'ownership',
  'truth',
  'clockIntegrity',
  'coordination',
  'customerCare',
  'diagnosisDiscipline',
  'foresight',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];
