/** A scenario whose every fact value is a word found nowhere else, so that a glimpse of it can be traced. */
import type { Deed, Person, Reaction, Receiver, Scenario, ScenarioFact } from '../../src/model/scenario.ts';

const CANARY = /zq\d{4}/g;

/** Every canary in a piece of data. */
export function canariesIn(data: unknown): string[] {
  return [...new Set(JSON.stringify(data)?.match(CANARY) ?? [])];
}

type Values = Readonly<Record<string, string>>;

class Aviary {
  /** "J1 crewAt 09:15" to its canary. */
  readonly given = new Map<string, string>();
  private readonly scenario: Scenario;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  /** The canary of a value of a fact; a journey's fact may be that of the incident behind it. */
  canary(matter: string | undefined, fact: string, value: string): string {
    const owner = this.ownerOf(matter, fact);
    const key = `${owner} ${fact} ${value}`;
    const known = this.given.get(key);
    if (known !== undefined) return known;
    const fresh = `zq${String(1000 + this.given.size)}`;
    this.given.set(key, fresh);
    return fresh;
  }

  values(matter: string | undefined, values: Values): Record<string, string> {
    return Object.fromEntries(
      Object.entries(values).map(([fact, value]) => [fact, this.canary(matter, fact, value)]),
    );
  }

  private ownerOf(matter: string | undefined, fact: string): string {
    const journey = this.scenario.journeys.find((each) => each.id === matter);
    if (journey?.facts[fact]) return journey.id;
    return journey?.incident ?? matter ?? 'nobody';
  }
}

/** The scenario with canaries for values, in facts, systems, words and scripts alike. */
export function withCanaries<S extends Scenario>(scenario: S): S {
  const birds = new Aviary(scenario);
  const facts = (matter: string, own: Readonly<Record<string, ScenarioFact>>) =>
    Object.fromEntries(Object.entries(own).map(([id, spec]) => [id, canaryFact(birds, matter, id, spec)]));
  const caseOfPerson = (person: string): string | undefined =>
    scenario.journeys.find((journey) => journey.customer === person)?.id;
  return {
    ...scenario,
    journeys: scenario.journeys.map((each) => ({ ...each, facts: facts(each.id, each.facts) })),
    incidents: scenario.incidents.map((each) => ({ ...each, facts: facts(each.id, each.facts) })),
    cast: scenario.cast.map((person) => canaryPerson(birds, caseOfPerson(person.id), person, scenario)),
    opening: {
      records: scenario.opening.records.map((record) => ({ ...record, notes: [] })),
      events: scenario.opening.events.map((event) => {
        const {
          says,
          journeyId,
          incidentId,
          text: _text,
          ...rest
        } = event as typeof event & {
          says?: Values;
          journeyId?: string;
          incidentId?: string;
          text?: string;
        };
        const matter = journeyId ?? incidentId;
        return {
          ...rest,
          ...(journeyId === undefined ? {} : { journeyId }),
          ...(incidentId === undefined ? {} : { incidentId }),
          ...(says === undefined ? {} : { says: birds.values(matter, says) }),
        };
      }),
    },
    pages: scenario.pages.map((page) => ({
      ...page,
      text: 'A page.',
      tells: {},
      tellsOf: Object.fromEntries(
        Object.entries(page.tellsOf).map(([matter, values]) => [matter, birds.values(matter, values)]),
      ),
    })),
    corrections: {},
    beats: scenario.beats.map((beat) => canaryReaction(birds, beat)),
    receivers: scenario.receivers.map((receiver) => canaryReceiver(birds, receiver)),
  };
}

function canaryFact(birds: Aviary, matter: string, id: string, spec: ScenarioFact): ScenarioFact {
  const truth = birds.canary(matter, id, spec.truth);
  const stands = Array.isArray(spec.stands)
    ? spec.stands
    : spec.stands && Object.fromEntries(Object.entries(spec.stands).map(([system]) => [system, truth]));
  return {
    type: 'text',
    truth,
    show: truth,
    label: spec.label ?? id,
    accept: [truth],
    ...(spec.cues ? { cues: spec.cues } : {}),
    ...(spec.askedBy ? { askedBy: spec.askedBy } : {}),
    ...(stands ? { stands } : {}),
    ...(spec.knownTo ? { knownTo: spec.knownTo } : {}),
    ...(spec.idle ? { idle: true as const } : {}),
  };
}

function canaryPerson(birds: Aviary, matter: string | undefined, person: Person, scenario: Scenario): Person {
  const words = (fact: string): string => {
    const own = scenario.journeys.find((journey) => journey.id === matter);
    const spec =
      own?.facts[fact] ?? scenario.incidents.find((each) => each.id === own?.incident)?.facts[fact];
    return spec ? birds.canary(matter, fact, spec.truth) : 'nothing';
  };
  return {
    ...person,
    opens: [`Hello. ${person.opensWith.map(words).join(', ')}`],
    tells: Object.fromEntries(
      Object.entries(person.tells).map(([fact, tell]) => [
        fact,
        {
          when: tell.when,
          words: [[fact, ...(tell.with ?? [])].map(words).join(', ')],
          with: tell.with ?? [],
        },
      ]),
    ),
    agenda: person.agenda.map((item) => ({ ...item, push: ['And now?'] })),
    lines: {},
  };
}

function canaryReaction(birds: Aviary, reaction: Reaction): Reaction {
  return { ...reaction, do: reaction.do.map((deed) => canaryDeed(birds, deed)) };
}

function canaryReceiver(birds: Aviary, receiver: Receiver): Receiver {
  const { settles } = receiver;
  return {
    ...receiver,
    ...(settles ? { settles: { ...settles, do: settles.do.map((deed) => canaryDeed(birds, deed)) } } : {}),
  };
}

/** Words of a deed become the canaries of what it says. */
function canaryDeed(birds: Aviary, deed: Deed): Deed {
  if ('by' in deed) {
    const about = 'about' in deed.move ? deed.move.about : undefined;
    const matter = about ?? ('incident' in deed.move ? deed.move.incident : undefined);
    const says = birds.values(matter, deed.says ?? {});
    const text = `Note. ${Object.values(says).join(', ')}`;
    return {
      ...deed,
      move: 'text' in deed.move && deed.move.text !== undefined ? { ...deed.move, text } : deed.move,
      says,
      ...(deed.heard ? { heard: birds.values(matter, deed.heard) } : {}),
    };
  }
  if ('truth' in deed)
    return { truth: { of: deed.truth.of, facts: birds.values(deed.truth.of, deed.truth.facts) } };
  if ('system' in deed)
    return { system: { ...deed.system, facts: birds.values(deed.system.of, deed.system.facts) } };
  if ('ring' in deed)
    return {
      ring: {
        ...deed.ring,
        keyed: birds.values(deed.ring.journey, deed.ring.keyed),
        opens: ['Hello again.'],
      },
    };
  if ('line' in deed) return { line: { ...deed.line, text: ['A line.'] } };
  return deed;
}
