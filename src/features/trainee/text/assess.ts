/** Words of Assess: its rules before it begins, the step away, and the conditions printed with its result. */
import { formatSpan } from '../../../model/time.ts';
import type { AssessConditions } from '../../../store/index.ts';

const MINUTE = 60_000;

/** "0:42", "4:05". */
const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export const assessText = {
  name: 'Assess',
  choice: 'rung 3 in real time',
  rules: [
    { what: 'Help', how: 'none: rung 3, nothing is kept, hinted or read out until the debrief' },
    {
      what: 'Time',
      how: 'real: it runs while you read and think, and nothing can be taken back. While you type it stands, for two minutes a text at most; your words then cost what they always cost',
    },
    { what: 'Step away', how: 'once, five minutes, with the screen covered' },
    {
      what: 'Page closed',
      how: 'nothing is lost; the clock runs on for two minutes each time, then stands until you are back',
    },
  ],
  reading: 'Time to read',
  readings: { 1: 'as usual', 1.5: '1.5 times', 2: 'twice' } as Readonly<Record<number, string>>,
  leaves:
    'The result can leave this browser as a file, if you hand it over. How fast you type is neither measured nor kept; the time to read, a step away and a closed page are printed on it.',
  stepAway: 'Step away',
  stepAwayHint: 'Once, for five minutes. The screen is covered and the clock stands.',
  away: 'You stepped away',
  awayLeft: (seconds: number): string => `The clock stands for ${minutesAndSeconds(seconds)}.`,
  awayOver: 'The five minutes are over. The clock runs.',
  back: 'I am back',
  busyUntil: (clock: string): string => `busy until ${clock}`,
  save: 'Save the result as a file',
  saveWhy: 'For whoever assesses you. Nothing leaves by itself.',
  saved: 'The file was handed to your browser.',
  file: (scenario: string): string => `baton-assess-${scenario}.json`,
  conditions: ({ reading, steppedAway, absences }: AssessConditions): string =>
    [
      'Assessed in real time on rung 3',
      reading === 1 ? 'the usual time to read' : `${reading} times the time to read`,
      steppedAway === undefined
        ? 'no step away'
        : `stepped away for ${minutesAndSeconds(Math.round(steppedAway / 1000))}`,
      ...(absences
        ? [
            `page closed or asleep ${absences.times === 1 ? 'once' : `${absences.times} times`}, ${formatSpan(Math.ceil(absences.away / MINUTE) * MINUTE)}, of which ${minutesAndSeconds(Math.round(absences.charged / 1000))} counted`,
          ]
        : []),
    ].join(' · '),
} as const;
