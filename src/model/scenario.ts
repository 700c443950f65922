/** A scenario file: data only, checked by these schemas; messages name what an author should write instead. */
import * as z from 'zod';
import { settledWordsSchema } from './contest.ts';
import { durationSchema, expectationSchema } from './expectation.ts';
import { checkFindingSchema, pageSchema, refusalSchema } from './finding.ts';
import { instantSchema } from './instant-schema.ts';
import { massSchema } from './mass.ts';
import { moveSchema } from './move.ts';
import { patternSchema } from './pattern-schema.ts';

const id = z.string().regex(/^[A-Za-z][A-Za-z0-9.-]*$/, 'an id of letters, digits, dots and dashes');
const lines = z.array(z.string().min(1)).min(1);
const values = z.record(z.string(), z.string());

export const factSchema = z.strictObject({
  type: z.enum([
    'id',
    'time',
    'date',
    'duration',
    'number',
    'enum',
    'place',
    'person',
    'text',
    'yesNo',
    'money',
  ]),
  /** Canonical value; "*" when any value of the type is right (a time the sender chooses). */
  truth: z.string(),
  /** Other values that are right as well (a count that has grown meanwhile). */
  alsoRight: z.array(z.string()).optional(),
  /** How people see and say it: "next door too". */
  show: z.string().optional(),
  label: z.string().optional(),
  /** Wordings of the truth beyond what the typed reader derives. */
  accept: z.array(z.string()).optional(),
  /** Tempting wrong values with their wordings. */
  tempting: z.record(z.string(), z.array(z.string())).optional(),
  /** Words that tell it from another fact of its kind. */
  cues: z.array(z.string()).optional(),
  /** Words by which somebody asks for it. */
  askedBy: z.array(z.string()).optional(),
  /** Systems in which it stands at the start; a value other than the truth may stand there. */
  stands: z.union([z.array(z.string()), values]).optional(),
  /** Desks that hold it at the start. */
  knownTo: z.array(z.string()).optional(),
  /** Words for this customer's harm (apologies are read against them). */
  harm: z.array(z.string()).optional(),
  /** Irrelevant load. */
  idle: z.literal(true).optional(),
});

export const seatSchema = z.strictObject({
  unit: id,
  desk: id,
  name: z.string(),
  briefing: z.string(),
  /** When this seat is taken and left: its turn, or the hours of one that is played by itself. */
  from: instantSchema.optional(),
  until: instantSchema.optional(),
  /** The same chair once more, later; between two stays the story goes on by itself. */
  again: z
    .array(z.strictObject({ from: instantSchema, until: instantSchema, briefing: z.string().optional() }))
    .optional(),
});

export const deskSchema = z.strictObject({
  desk: id,
  unit: id,
  person: z.string(),
  /** Absent: always on duty in this scenario. */
  onDuty: z.strictObject({ from: instantSchema, until: instantSchema }).optional(),
  /** Somebody who left: the mailbox takes everything and nobody reads it, the telephone rings out. */
  unread: z.literal(true).optional(),
});

export const areaSchema = z.strictObject({ id, name: z.string() });

const factsSchema = z.record(z.string(), factSchema);

export const journeySchema = z.strictObject({
  id,
  customer: id,
  focus: z.literal(true).optional(),
  area: id.optional(),
  /** The incident that truly hits this service, known to nobody at first. */
  incident: id.optional(),
  chain: z.string().optional(),
  /** Where reality stands at the start, per region; absent = the chain's own start. */
  state: values.optional(),
  /** Channels on which nothing reaches this customer: the number on file is not hers. */
  unreached: z.array(z.enum(['sms', 'email', 'letter'])).optional(),
  /** Entry flags, counters and numbers of the chain at the start. */
  flags: z.record(z.string(), z.number()).optional(),
  facts: factsSchema.default({}),
});

export const incidentSchema = z.strictObject({
  id,
  area: id.optional(),
  entry: z.enum(['alarmAffecting', 'cluster', 'plannedStart']).optional(),
  /** State at the start; absent = begun, made when its first event comes. */
  state: z.string().optional(),
  facts: factsSchema.default({}),
});

const disclosure = z.enum(['volunteers', 'ifAsked', 'ifBelieved', 'never']);

export const tellSchema = z.strictObject({
  when: disclosure,
  /** What she says; several variants, none used twice in a talk while others are left. */
  words: lines,
  /** Said when asked again. */
  again: lines.optional(),
  /** Further facts that come with it. */
  with: z.array(z.string()).optional(),
});

export const agendaSchema = z.strictObject({
  id,
  /** Any of these acts, update parts or facts told serves it; `owed` = a next time is owed to her. */
  servedBy: z.strictObject({
    acts: z.array(z.string()).optional(),
    parts: z.array(z.string()).optional(),
    facts: z.array(z.string()).optional(),
    owed: z.literal(true).optional(),
  }),
  push: lines,
  /** Pushed first at this time even when nothing was said. */
  at: instantSchema.optional(),
});

export const personSchema = z.strictObject({
  id,
  name: z.string(),
  invented: z.literal(true),
  /** Starting patience, 0 to 100. */
  mood: z.number().min(0).max(100).default(100),
  /** First words when the call is taken. */
  opens: lines,
  opensWith: z.array(z.string()).default([]),
  tells: z.record(z.string(), tellSchema).default({}),
  agenda: z.array(agendaSchema).default([]),
  /** Own variants per slot of speech; the common ones serve where none are given. */
  lines: z.record(z.string(), lines).default({}),
});

/** What a beat or script does. One key each. */
export const deedSchema = z.union([
  z.strictObject({
    ring: z.strictObject({
      journey: id,
      to: id,
      reason: z.enum(['fault', 'order', 'bill', 'emergency', 'other']).default('fault'),
      channel: z.string().default('voice'),
      /** Reference of the contact, as the board lists it. */
      id: id.optional(),
      /** Digits keyed in, standing on the caller's row. */
      keyed: values.default({}),
      /** Other first words than the person's usual ones. */
      opens: lines.optional(),
      opensWith: z.array(z.string()).optional(),
      /** Speaks for the journey in the customer's place (a daughter). */
      person: id.optional(),
    }),
  }),
  z.strictObject({
    line: z.strictObject({ journey: id, text: lines, tells: z.array(z.string()).optional() }),
  }),
  z.strictObject({
    by: id,
    move: moveSchema,
    /** Facts its words carry, given outright so that a script does not hang on the reader. */
    says: values.optional(),
    /** Values the hearer gets instead (a crackling line, a cut form). */
    heard: values.optional(),
    /** Not said to the hearer at all although meant. */
    garbled: z.array(z.string()).optional(),
  }),
  z.strictObject({ truth: z.strictObject({ of: id, facts: values }) }),
  z.strictObject({ system: z.strictObject({ system: id, of: id, facts: values }) }),
  z.strictObject({ chain: z.strictObject({ journey: id, event: z.string() }) }),
  z.strictObject({ incident: z.strictObject({ id, event: z.string() }) }),
  z.strictObject({ emit: z.looseObject({ kind: z.string(), actorUnit: z.string() }) }),
  z.strictObject({ card: z.strictObject({ title: z.string(), lines: z.array(z.string()) }) }),
  z.strictObject({ hangUp: z.strictObject({ journey: id, text: z.string().optional() }) }),
  z.strictObject({ end: z.strictObject({ reason: z.string() }) }),
]);

const reactionShape = {
  id,
  /** At a time, or after a pattern. */
  at: instantSchema.optional(),
  on: patternSchema.optional(),
  after: durationSchema.optional(),
  /** Not when this was seen since the trigger. */
  unless: z.union([patternSchema, z.array(patternSchema)]).optional(),
  /** Only when all of these were ever seen / none of these was ever seen, judged when it fires. */
  given: z.array(patternSchema).optional(),
  notGiven: z.array(patternSchema).optional(),
  /** Number of these facts that the trigger lacks. */
  gaps: z
    .strictObject({
      of: z.array(z.string()).min(1),
      min: z.number().int().optional(),
      max: z.number().int().optional(),
    })
    .optional(),
  /** Only while one of these seats (unit or desk) is played by a person, or by none of them. */
  seatPlayed: z.array(id).optional(),
  seatNotPlayed: z.array(id).optional(),
  /** Only when the named draw of this seed gives this option. */
  draw: z.strictObject({ name: id, is: z.union([z.string(), z.array(z.string())]) }).optional(),
  /** Fires every time instead of once. */
  every: z.literal(true).optional(),
  /** Only the trainer fires it. */
  held: z.literal(true).optional(),
};

export const reactionSchema = z
  .strictObject({ ...reactionShape, do: z.array(deedSchema).min(1) })
  .refine(
    (r) => r.held === true || (r.at === undefined) !== (r.on === undefined),
    'exactly one of at and on',
  );

/** How a desk played by the machine receives one contract: it answers from the gaps of what it got. */
export const receiverSchema = z.strictObject({
  id,
  desk: id,
  contract: z.string(),
  journey: z.array(id).optional(),
  incident: z.array(id).optional(),
  /** Only when it came this way. */
  channel: z.array(z.string()).optional(),
  /** What it takes down otherwise than it was said (noise, a scribble): fact to the value it writes. */
  hears: values.optional(),
  /** It says back what it took down and waits for the sender's word before it takes the matter over. */
  readsBack: z
    .strictObject({
      /** From the offer. */
      after: durationSchema,
      /** Not before this time: it is not there yet, or busy. */
      notBefore: instantSchema.optional(),
      /** Words per fact, said only of what it took down; {value} is what it took down. */
      words: values,
      /** When nothing of that was told. */
      nothing: z.string().default('Got it.'),
      /** Then it takes the matter as it has it. */
      waits: durationSchema.default('PT2M'),
    })
    .optional(),
  /** Facts it cannot start without, most blocking first. */
  needs: z.array(z.string()),
  /** Words when nothing blocks; `after` its queue. */
  clear: z.strictObject({ after: durationSchema, text: lines }),
  /** One question per gap, at most two rounds. */
  asks: z.strictObject({ after: durationSchema, words: z.record(z.string(), z.string()) }),
  /** What happens with what stays open: sent back, or taken and guessed. */
  else: z.enum(['return', 'accept']).default('return'),
  /** Result when whole, with one gap asked for, or with more: spans from the offer, the last from the answer. */
  settles: z
    .strictObject({
      whole: durationSchema,
      oneGap: durationSchema,
      more: durationSchema,
      do: z.array(deedSchema).min(1),
    })
    .optional(),
});

export const playStepSchema = z.strictObject({
  when: z.union([instantSchema, patternSchema, z.literal('start')]),
  after: durationSchema.optional(),
  /** Only when nothing of this was seen yet. */
  unless: patternSchema.optional(),
  /** in turn: the desk that acts, where it is not the play's seat. */
  desk: id.optional(),
  do: z.array(moveSchema).min(1),
});

export const playSchema = z.strictObject({
  format: z.literal(1),
  scenario: id,
  seat: id,
  kind: z.enum(['expert', 'novice', 'silent', 'trap']),
  title: z.string(),
  /** For traps: what must come of it. */
  mustGet: z
    .strictObject({
      breaks: z.array(z.string()).default([]),
      fails: z.array(z.string()).default([]),
      gate: z.literal(true).optional(),
    })
    .optional(),
  steps: z.array(playStepSchema),
});

export const recordSchema = z.strictObject({
  id,
  type: z.string(),
  journey: id.optional(),
  incident: id.optional(),
  status: z.string(),
  startedAt: instantSchema.optional(),
  /** Limit of its contract clock. */
  dueAt: instantSchema.optional(),
  /** By when the customer is to have a first word; any word stops that clock. */
  firstReplyBy: instantSchema.optional(),
  linkedTo: z.array(z.string()).default([]),
  ownerUnit: z.string().optional(),
  ownerDesk: z.string().optional(),
  fields: values.default({}),
  notes: z.array(z.string()).default([]),
});

export const inheritedSchema = z.looseObject({ at: instantSchema, kind: z.string(), actorUnit: z.string() });

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id,
  title: z.string(),
  /** All names, streets, numbers and stories are invented. */
  invented: z.literal(true),
  summary: z.string(),
  chain: z.enum(['orderToActivate', 'faultToResolve']),
  level: z.number().int().min(1).max(5),
  minutes: z.tuple([z.number(), z.number()]),
  /** Place on the learning path, and the one idea that is practised there. */
  lesson: z.strictObject({ step: z.number().int().min(1), idea: z.string().min(1) }).optional(),
  breaks: z.array(z.string()),
  handovers: z.array(z.string()),
  start: instantSchema,
  ends: z.strictObject({
    at: instantSchema,
    /** From here on it ends as soon as the seat has no promise open, no talk on, and nothing on its way. */
    settledAfter: instantSchema.optional(),
  }),
  seatRule: z.enum(['either', 'inTurn']),
  seats: z.array(seatSchema).min(1),
  desks: z.array(deskSchema).min(1),
  areas: z.array(areaSchema).default([]),
  journeys: z.array(journeySchema).min(1),
  incidents: z.array(incidentSchema).default([]),
  cast: z.array(personSchema).default([]),
  /** Named draws per seed: options with equal chance. */
  draws: z.record(z.string(), z.array(z.string()).min(2)).default({}),
  opening: z
    .strictObject({
      events: z.array(inheritedSchema).default([]),
      records: z.array(recordSchema).default([]),
    })
    .default({ events: [], records: [] }),
  /** Records in their hundreds that stand on a screen: alarms of a storm, the tickets of a night. */
  masses: z.array(massSchema).optional(),
  /** Help pages, scripts and other pages of words, found in the knowledge base unless they name a system. */
  pages: z.array(pageSchema).default([]),
  /** What checks find in this story. */
  checks: z.array(checkFindingSchema).default([]),
  /** What systems refuse to whom, although their unit may. */
  refusals: z.array(refusalSchema).default([]),
  /** What a sender answers when one of these facts was read back wrongly or could not be heard. */
  corrections: values.default({}),
  /** Names of the records and things of this story, for the reader ("the van"): none are needed for typed facts. */
  causes: z
    .strictObject({
      /** Words for causes on the customer's side, by cause code. */
      customerSide: z.record(z.string(), z.array(z.string())).default({}),
      providerSide: z.record(z.string(), z.array(z.string())).default({}),
    })
    .default({ customerSide: {}, providerSide: {} }),
  /** What trainers accepted of contested words; a fact that was missed stands among its wordings instead. */
  contests: z.array(settledWordsSchema).optional(),
  /** Forms that cut: facts of a contract that the receiver's screen does not show when it is sent as a form. */
  forms: z
    .array(z.strictObject({ contract: z.string(), to: id, cuts: z.array(z.string()).min(1) }))
    .default([]),
  /** Queues of this company that belong to no unit: a ticket can be moved there. */
  queues: z
    .array(
      z.strictObject({
        id,
        name: z.string(),
        /** No limit counts there. */
        slaExempt: z.literal(true).optional(),
      }),
    )
    .default([]),
  /** Units that take the usual way by themselves where no script speaks for them. */
  policies: z.array(id).default([]),
  beats: z.array(reactionSchema).default([]),
  receivers: z.array(receiverSchema).default([]),
  checkpoints: z.array(instantSchema).default([]),
  expectations: z.array(expectationSchema).min(1),
  hints: z
    .array(z.strictObject({ seat: id, nudge: z.string(), where: z.string(), how: z.string() }))
    .default([]),
  debrief: z.strictObject({
    seats: z.record(
      z.string(),
      z.strictObject({
        /** Sentences with {{names}} filled from the run (exercise/debrief/gist-values.ts); the first that can be filled is said. */
        whatSheGot: lines,
        oneThing: z.string().optional(),
      }),
    ),
    published: z.array(z.string()).default([]),
    /** Two rooms that each hold one half of the truth; the debrief shows both side by side. */
    rooms: z
      .array(
        z.strictObject({
          name: z.string(),
          units: z.array(id).min(1),
          /** Facts that make up this room's half. */
          half: z.array(z.string()).min(1),
          /** What first shows that the half lies there (an alarm in its list), where it is before anybody learns of it. */
          from: patternSchema.optional(),
        }),
      )
      .length(2)
      .optional(),
    /** What those who are hit are called ("homes"), and the place where everybody reads of it ("the page"). */
    words: z.strictObject({ hit: z.string(), page: z.string() }).optional(),
  }),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioFact = z.infer<typeof factSchema>;
export type Journey = z.infer<typeof journeySchema>;
export type Incident = z.infer<typeof incidentSchema>;
export type Person = z.infer<typeof personSchema>;
export type Deed = z.infer<typeof deedSchema>;
export type Reaction = z.infer<typeof reactionSchema>;
export type Receiver = z.infer<typeof receiverSchema>;
export type Play = z.infer<typeof playSchema>;
export type PlayStep = z.infer<typeof playStepSchema>;
export type Seat = z.infer<typeof seatSchema>;
export type RecordSeed = z.infer<typeof recordSchema>;
