/** What a statement of the Experience API 1.0.3 has to be, written from its specification (part two, Experience API Data). */
import * as z from 'zod';
import { date, duration, iri, languageMap, languageTag, uuid } from './words-of-xapi.ts';

const text = z.string();

const account = z.strictObject({ homePage: iri, name: text.min(1) });

/** One way to know who it is, and only one (2.4.2.3). */
const identifiers = {
  mbox: z
    .string()
    .regex(/^mailto:[^\s@]+@[^\s@]+$/)
    .optional(),
  mbox_sha1sum: z
    .string()
    .regex(/^[\da-f]{40}$/i)
    .optional(),
  openid: iri.optional(),
  account: account.optional(),
};

type Identified = { [K in keyof typeof identifiers]?: unknown };

const identifiersOf = ({ mbox, mbox_sha1sum, openid, account: other }: Identified): number =>
  [mbox, mbox_sha1sum, openid, other].filter((each) => each !== undefined).length;

const isOne = (agent: Identified): boolean => identifiersOf(agent) === 1;

const agent = z
  .strictObject({ objectType: z.literal('Agent').optional(), name: text.optional(), ...identifiers })
  .refine(isOne, { error: 'an agent has one identifier' });

/** Identified, or anonymous with its members (2.4.2.2). */
const group = z
  .strictObject({
    objectType: z.literal('Group'),
    name: text.optional(),
    member: z.array(agent).optional(),
    ...identifiers,
  })
  .refine((each) => isOne(each) || (identifiersOf(each) === 0 && each.member !== undefined), {
    error: 'a group has one identifier, or members',
  });

const actor = z.union([agent, group]);

const verb = z.strictObject({ id: iri, display: languageMap.optional() });

/** Keys are names, values whatever they mean; the one place where null may stand. */
const extensions = z.record(iri, z.json());

const components = z
  .array(z.strictObject({ id: text.min(1), description: languageMap.optional() }))
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { error: 'ids are distinct' })
  .optional();

const definition = z
  .strictObject({
    name: languageMap.optional(),
    description: languageMap.optional(),
    type: iri.optional(),
    moreInfo: iri.optional(),
    interactionType: z
      .enum([
        'true-false',
        'choice',
        'fill-in',
        'long-fill-in',
        'matching',
        'performance',
        'sequencing',
        'likert',
        'numeric',
        'other',
      ])
      .optional(),
    correctResponsesPattern: z.array(text).optional(),
    choices: components,
    scale: components,
    source: components,
    target: components,
    steps: components,
    extensions: extensions.optional(),
  })
  .refine(
    ({ interactionType, correctResponsesPattern, choices, scale, source, target, steps }) =>
      interactionType !== undefined ||
      [correctResponsesPattern, choices, scale, source, target, steps].every((each) => each === undefined),
    { error: 'parts of an interaction need its type' },
  );

const activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: iri,
  definition: definition.optional(),
});

const statementRef = z.strictObject({ objectType: z.literal('StatementRef'), id: uuid });

const score = z
  .strictObject({
    scaled: z.number().min(-1).max(1).optional(),
    raw: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine(
    ({ raw, min, max }) =>
      (min === undefined || max === undefined || min < max) &&
      (raw === undefined || ((min === undefined || raw >= min) && (max === undefined || raw <= max))),
    { error: 'min, raw and max are in their order' },
  );

const result = z.strictObject({
  score: score.optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: text.optional(),
  duration: duration.optional(),
  extensions: extensions.optional(),
});

/** One activity may stand for a list of one (2.4.6.2); statements are written with the list. */
const activities = z.union([z.array(activity), activity]).optional();

const context = z.strictObject({
  registration: uuid.optional(),
  instructor: actor.optional(),
  team: group.optional(),
  contextActivities: z
    .strictObject({ parent: activities, grouping: activities, category: activities, other: activities })
    .optional(),
  revision: text.optional(),
  platform: text.optional(),
  language: languageTag.optional(),
  statement: statementRef.optional(),
  extensions: extensions.optional(),
});

const attachment = z.strictObject({
  usageType: iri,
  display: languageMap,
  description: languageMap.optional(),
  contentType: text.min(1),
  length: z.number().int().min(0),
  sha2: text.min(1),
  fileUrl: iri.optional(),
});

const agentAsObject = z
  .union([agent, group])
  .refine(({ objectType }) => objectType !== undefined, { error: 'as an object an agent says what it is' });

const common = {
  actor,
  verb,
  result: result.optional(),
  context: context.optional(),
  timestamp: date.optional(),
  attachments: z.array(attachment).optional(),
};

const subStatement = z.strictObject({
  objectType: z.literal('SubStatement'),
  ...common,
  object: z.union([activity, agentAsObject, statementRef]),
});

const VOIDED = 'http://adlnet.gov/expapi/verbs/voided';

export const statementSchema = z
  .strictObject({
    id: uuid.optional(),
    ...common,
    object: z.union([activity, agentAsObject, statementRef, subStatement]),
    stored: date.optional(),
    authority: actor.optional(),
    version: z
      .string()
      .regex(/^1\.0(\.\d+)?$/)
      .optional(),
  })
  .refine(({ verb: { id }, object }) => id !== VOIDED || object.objectType === 'StatementRef', {
    error: 'only a statement can be voided',
  })
  .refine(
    ({ object: { objectType = 'Activity' }, context: { revision, platform } = {} }) =>
      objectType === 'Activity' || (revision === undefined && platform === undefined),
    { error: 'revision and platform belong to an activity' },
  );

export type XapiStatement = z.infer<typeof statementSchema>;
export type XapiActivity = z.infer<typeof activity>;
