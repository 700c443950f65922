/** Tells questions from restatements, and reads which facts are asked for. */
import { askedOfCustomer } from './asked-of-customer.ts';
import type { CutClause } from './clauses.ts';
import { ASK_FACT, OTHERS_DID, PLACES_OF_HERS, READ_BACK } from './english/act-frames.ts';
import { firstMatch, frame, stands } from './frames.ts';
import { spanOf } from './normalise.ts';
import { isBeside, isOnlyMentioned } from './only-mentioned.ts';
import { findPhrases } from './phrases.ts';
import type { AskedFact } from './reading.ts';
import type { Scene } from './scene.ts';

const restates = frame(READ_BACK.opens, '^');
const restatesInside = frame(READ_BACK.says);
const asks = frame(ASK_FACT.opens, '^');
const asksInside = frame(ASK_FACT.says);
const othersDid = frame(OTHERS_DID);
/** "By nine please" wants it by then. */
const byThen = frame(['(by|before|within) \\S+( \\S+)? please']);
const requests = frame(
  [
    '(tell|give|send|need|want|spell|confirm|repeat|say|may|can|could|please|name|which|what|who|when|where|how|any|your)',
  ],
  '^',
);
/** A deed that brings the thing is asked for: "please take a photo". */
const fetches = frame(
  [
    '(and |so |then |first |now )*(please |could you |can you |would you )+(take|make|send|show|get|give)( me| us)?( a| an| the| your| one| some| two)? (\\w+ )?(photos?|pictures?|readings?|measurements?|lists?)',
  ],
  '^',
);

/** "Ned, what label does it carry?", "first of all: is everybody safe?": asked, whatever facts stand in it. */
const inverted = frame(
  [
    '((and|so|but|okay|right|now|then|well|sorry|hello|hi|first( of all)?|one (thing|question)|tell me|namedperson|(mr|ms|mrs|dr) \\w+|thanks|thank you)( ,| :| –| \\.)? )*(is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|shall|may|who|what|which|where|when|how|why|whose) (?!(that|this|it) (right|correct|so|it) \\?)(?!i (got|understood|heard))(\\S+)',
  ],
  '^',
);

/** What somebody said is said back to them: "you say", "that is what I heard". */
export const heardFrom = frame([
  '(?<!as )(?<!like )(?<!just as )you (said|say|told me|tell me|mean|mentioned)( ,| \\.| \\?| –|$)',
  '^(and |so |okay |right )?,? ?you (mean|are telling me|told me|said) (?!(to|it was|you) )(\\S+)',
  'that is what i (heard|have|understood|got|wrote)',
  'i (have|got|heard) (that|it|this|you) (from|by) you',
  'i heard you',
  'if i (understood|understand|got|heard|have) (you |it |that |this )?(well|right|rightly|correctly|properly)?',
  '(have|did) i (got|get|understood|understand|heard|hear|taken|take) (you|that|it|this)( \\S+){0,3} \\?',
  'what you (are missing|want|need|have) is',
]);

/** A thing is only named as an example. */
export const isExample = (clause: CutClause): boolean =>
  /(^| )for (instance|example) \?$/.test(clause.text) &&
  !stands(asks, clause.text.replace(/^(your|the) /, ''));

/** Facts somebody is asked for. */
export function readAsked(scene: Scene): readonly AskedFact[] {
  const hits = findPhrases(scene.compiled.asking, scene.units).sort((a, b) => b.size - a.size);
  const asked: AskedFact[] = [];
  const accepted: { from: number; to: number }[] = [];
  for (const clause of scene.clauses) {
    if (!isAsking(scene, clause)) continue;
    const here: AskedFact[] = [];
    const isAsked = (fact: string): boolean => [...asked, ...here].some((one) => one.fact === fact);
    const ofOthers = stands(othersDid, clause.text);
    for (const hit of hits) {
      if (ofOthers && PLACES_OF_HERS.has(hit.payload)) continue;
      // "Do you have a dial tone now?", of a fault that is known, asks whether it works, not what fails.
      if (hit.payload === 'symptomWords' && scene.context.held.symptomWords !== undefined && isCheck(clause))
        continue;
      if (hit.from < clause.from || hit.from >= clause.to || isAsked(hit.payload)) continue;
      if (isOnlyMentioned(hit.payload, clause, scene.line.tokens, hit)) continue;
      const overlaps = accepted.filter((one) => one.from < hit.to && hit.from < one.to);
      if (overlaps.some((one) => one.from !== hit.from || one.to !== hit.to)) continue;
      accepted.push({ from: hit.from, to: hit.to });
      here.push({ fact: hit.payload, at: spanOf(scene.line, hit.from, hit.to) });
    }
    // A value in a question is asked about only when nothing else is: "what hangs on Monday?" asks what hangs,
    // and "why Monday?" asks for what stands behind it.
    if (clause.endsWithQuestion && here.length === 0 && !/^(and |but |so )?why /.test(clause.text)) {
      for (const fact of scene.facts) {
        if (isBeside(clause, scene.line.tokens, fact.from)) continue;
        if (fact.from >= clause.from && fact.from < clause.to && !isAsked(fact.fact))
          here.push({ fact: fact.fact, at: fact.at });
      }
    }
    asked.push(...askedOfCustomer(scene, clause, here));
  }
  return asked;
}

const isCheck = ({ text }: CutClause): boolean =>
  /^((and|so|okay|right|well) )*(,? ?)(is|are|do|does|has|have|can|did) .*(^| )(now|again|back) \?$/.test(
    text,
  );

/** A clause asks when it is a question and no restatement, or demands ("your account number please"). */
function isAsking(scene: Scene, clause: CutClause): boolean {
  const { text, tags } = clause;
  if (tags.has('quoted') || isRestating(scene, clause) || /^(no|yes|okay) \?$/.test(text)) return false;
  if (/^(i|we) (have|got|see|know) /.test(text)) return false;
  if (/^(do not|no need|not) /.test(text)) return false;
  // "Your number, for instance?" says what is meant and asks for no number.
  if (isExample(clause)) return false;
  if (tags.has('question') && (clause.endsWithQuestion || stands(asks, text)))
    return (
      !/^(how|what) (an?|terrible|awful|annoying)( |$)/.test(text) &&
      !/^(when|where|which|who|what|how) (i|we|you|it|they|she|he|the) (\w+ )*(,|ring|call)/.test(
        clause.endsWithQuestion ? '' : text,
      )
    );
  if (/ (please|pls)( \.)?$/.test(text) && !stands(byThen, text)) return true;
  return (
    (stands(asksInside, text) && stands(requests, text)) ||
    /^(and |so |then |now |okay |first )?(please )?(tell|give) me /.test(text) ||
    stands(fetches, text) ||
    /^(i|we) (need|will need|require) (your|the|to know|her|his|an? \w+ number)/.test(text)
  );
}

/** True when a clause says back what was heard: "So that is dead since ten to eight?". */
export function isRestating(scene: Scene, clause: CutClause): boolean {
  const { text } = clause;
  if (clause.endsWithQuestion && / or /.test(text)) return false;
  if (clause.endsWithQuestion && stands(inverted, text) && !/ , (yes|right|correct) \?$/.test(text))
    return false;
  if (stands(heardFrom, text)) return true;
  // "You have it in writing by noon" is promised, and nothing that she said.
  if (/^(and |then )?you (have|get) (it|that|this|all|everything)( \S+){0,3} in writing /.test(text))
    return false;
  if (clause.endsWithQuestion && /^(and |so )?(what|which|when|where|who|how|why) /.test(text)) return false;
  const opens = firstMatch(restates, text);
  if (/^so (what (has )?happened|what is|here|basically|the (cause|reason))/.test(text)) return false;
  if (/^(right |okay )?(so )?you (rang|ring|called|are (calling|ringing)) about /.test(text)) return true;
  const strong =
    opens && !/^((okay|right|good|thanks|thank you|got it|clear) ?,? )?so( ,| :)?$/.test(opens.words.trim());
  const facts = scene.facts.some((fact) => fact.from >= clause.from && fact.from < clause.to);
  if (strong)
    return (
      facts ||
      clause.tags.has('quoted') ||
      /^(to (confirm|recap|repeat|sum)|confirming|let me (read|repeat|recap)|(i )?(read|reading|repeat) )/.test(
        text,
      )
    );
  const asksSomething = stands(asks, opens ? text.slice(opens.words.length).trim() : text);
  if (opens && facts && !asksSomething && !/^so (i|we) (will|am|are|have|test|check|cannot)/.test(text))
    return true;
  if (facts && stands(restatesInside, text)) return true;
  if (
    facts &&
    clause.endsWithQuestion &&
    !asksSomething &&
    !/^(any|anybody|anyone|nobody|no|an?|whether) /.test(text)
  )
    return true;
  const before = scene.clauses.find((one) => one.to === clause.from && one.sentence === clause.sentence);
  return (
    facts &&
    before !== undefined &&
    !asksSomething &&
    clause.to - clause.from <= 10 &&
    !/(^| )(i|we) /.test(text) &&
    isRestating(scene, before)
  );
}
