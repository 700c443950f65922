/** The whole way from words to meaning. */
import { formatInstant } from '../model/time.ts';
import { cutClauses } from './clauses.ts';
import { compiledContext } from './compiled.ts';
import { findFacts } from './find-facts.ts';
import { foldedName, lineWithNames } from './fold-names.ts';
import { type Frame, frame } from './frames.ts';
import { sameValue } from './judge-facts.ts';
import { normalise, spanOf } from './normalise.ts';
import { offersHelp } from './offers-of-help.ts';
import { isOtherLanguage } from './other-language.ts';
import { unitsOf } from './phrases.ts';
import { readActs, readFrames } from './read-acts.ts';
import { readApology } from './read-apology.ts';
import { readCauses } from './read-causes.ts';
import { readMarks } from './read-marks.ts';
import { readPromises } from './read-promises.ts';
import { readAsked } from './read-questions.ts';
import { falseCause, readUpdate } from './read-update.ts';
import type { Reading, ReadingContext, ReadPromise, Span, Wording } from './reading.ts';
import { inRequest, isTimeOfRequest } from './request-time.ts';
import { type Scene, sentencesOf } from './scene.ts';
import { isSmallTalk } from './small-talk.ts';
import { mendTokens } from './spelling.ts';

const reporters = new WeakMap<readonly Wording[], Frame>();

/** Persons and units of the context with a reporting verb behind them. */
function reporterFrame(context: ReadingContext): Frame | undefined {
  const known = reporters.get(context.persons);
  if (known) return known;
  const names = [...context.persons, ...context.units]
    .flatMap((wording) => wording.says)
    .map((text) => foldedName(text, context.persons).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .filter((text) => text !== '' && text !== 'i' && text !== 'we');
  if (names.length === 0) return undefined;
  const verbs =
    '(says?|said|thinks?|thought|told|tells|reckons?|claims?|wants?|wanted|suggests?|insists?|asked|asks)';
  const made = frame([`(${names.join('|')}) ${verbs}`]);
  reporters.set(context.persons, made);
  return made;
}

/** The time of a promise is no value of another fact unless a cue says so. */
function inPromise(place: { at: Span }, promises: readonly ReadPromise[]): boolean {
  return promises.some(
    (promise) =>
      place.at[0] >= promise.at[0] && place.at[0] <= promise.at[1] + 12 && promise.due !== undefined,
  );
}

/** "I ring you by nine" asks nobody for an answer by nine. */
function isOwnDue(
  fact: { fact: string; value: string; at: Span },
  promises: readonly ReadPromise[],
): boolean {
  return (
    fact.fact === 'answerNeededBy' &&
    promises.some(
      ({ due, at }) =>
        due !== undefined && fact.at[0] >= at[0] && sameValue(fact.value, formatInstant(due).slice(0, -3)),
    )
  );
}

/** What is done about the cause itself; somebody on the way has mended nothing yet. */
const MENDING =
  /(^| )(replac\w+|swap\w*|dries|drying|dried|seal\w*|splic\w+|correct\w*|mend\w*|patch\w*|revers\w+|undo\w*|withdraw\w*|another|rolling back|tak\w+ (it|that|the change|everything) back|(second|one more|next) try|lay|by hand)( |$)/;

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A line in another language: nothing is taken from it, not even its figures. */
const NOTHING_READ: Omit<Reading, 'words'> = {
  clauses: [],
  acts: [],
  facts: [],
  asked: [],
  causes: [],
  blame: 'none',
  apology: 0,
  parts: [],
  vague: [],
  promises: [],
  marks: [],
  unclear: [],
  understood: false,
  otherLanguage: true,
};

/** Reads a text in a context: acts, facts, blame, apology, update and promises, with spans into the text as written. */
export function readWords(text: string, context: ReadingContext): Reading {
  const compiled = compiledContext(context);
  const raw = normalise(text);
  if (isOtherLanguage(raw.tokens)) return { ...NOTHING_READ, words: wordsIn(text) };
  const { tokens } = mendTokens(raw.tokens, compiled.speller);
  const line = lineWithNames(text, raw.tokens, tokens, context.persons);
  const units = unitsOf(line.tokens);
  const clauses = cutClauses(line, reporterFrame(context));
  const found = findFacts(line, units, clauses, compiled, context);
  const scene: Scene = {
    line,
    units,
    clauses,
    compiled,
    context,
    facts: found.facts,
    mentions: found.mentions,
  };
  const sentences = sentencesOf(scene);
  const { causes, blame } = readCauses(scene);
  const framed = readFrames(scene, sentences);
  const request = framed.found.get('requestBy');
  const asked = readAsked(scene).filter(
    (one) =>
      !(
        inRequest(one, request) &&
        found.facts.some((fact) => fact.at[0] < one.at[1] && one.at[0] < fact.at[1])
      ),
  );
  const sorry = readApology(
    scene,
    sentences,
    causes,
    causes.some((cause) => falseCause(scene, cause)),
    {
      explains: framed.found.has('explainCause'),
      mends: framed.found.has('offerRedress') || (framed.found.has('sayDoing') && MENDING.test(line.norm)),
    },
  );
  const promises = readPromises(scene, framed.holds);
  const kept = found.facts.filter(
    (fact) =>
      (fact.sure || !inPromise(fact, promises)) &&
      !isTimeOfRequest(fact, request, line, found.mentions) &&
      !isOwnDue(fact, promises) &&
      !asked.some((one) => one.fact === fact.fact && one.at[0] <= fact.at[0] && fact.at[1] <= one.at[1]),
  );
  const told: Scene = { ...scene, facts: kept };
  const acts = readActs(told, framed, asked, causes, sorry.at, promises);
  const update = readUpdate(told, acts, causes, promises, sorry.level, sorry.conditional);
  const words = wordsIn(text);
  const marks = readMarks(scene);
  return {
    clauses: clauses.map((clause) => ({ at: spanOf(line, clause.from, clause.to), tags: [...clause.tags] })),
    acts,
    facts: kept.map(({ from: _from, to: _to, sure: _sure, ...fact }) => fact),
    asked,
    causes,
    blame,
    apology: sorry.level,
    parts: update.parts,
    vague: update.vague,
    promises,
    marks,
    unclear: found.unclear.filter((place) => !inPromise(place, promises)),
    understood:
      words <= 2 ||
      acts.length > 0 ||
      kept.length > 0 ||
      causes.length > 0 ||
      update.vague.length > 0 ||
      marks.length > 0 ||
      offersHelp(told) ||
      isSmallTalk(told),
    words,
  };
}
