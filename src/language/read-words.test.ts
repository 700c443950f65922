/** The tables of the desk's language as cases: acts, typed values, blame, apology, parts, promises, spans. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '../model/time.ts';
import {
  fakeContext,
  fakeDateContext,
  fakeFact,
  fakeInformed,
  fakeOrderContext,
  fakeUnitContext,
} from './fakes.ts';
import { readWords } from './read-words.ts';
import { type ReadingContext, SPEECH_ACTS, type SpeechAct } from './reading.ts';

const acts = (text: string, context: ReadingContext): readonly SpeechAct[] =>
  readWords(text, context).acts.map((act) => act.act);

const facts = (text: string, context: ReadingContext): Record<string, string> =>
  Object.fromEntries(
    readWords(text, context)
      .facts.filter((fact) => !fact.negated && !fact.quoted)
      .map((fact) => [fact.fact, fact.value]),
  );

const customer = fakeContext();
const informed = fakeInformed();
const unit = fakeUnitContext();

describe('the 28 acts', () => {
  const examples: readonly [SpeechAct, string, ReadingContext][] = [
    ['greet', 'Good morning, this is Sam.', customer],
    ['confirmIdentity', 'You are verified, nothing to spell out.', customer],
    ['askOpen', 'What is happening at your end?', customer],
    ['askFact', 'Since when?', customer],
    ['readBack', 'So: dead since ten to eight, next door too.', customer],
    ['believe', 'That fits what I see here.', customer],
    ['acknowledge', 'An hour before an exam, that is bad.', customer],
    ['inform', '46 homes are off, confirmed.', informed],
    ['admitUnknown', 'I do not know yet when it is back.', informed],
    ['sayDoing', 'A crew is replacing the card.', informed],
    ['explainCause', 'A card in the cabinet failed.', informed],
    ['clearCustomer', 'It is not your router.', customer],
    ['promise', 'I ring you by 08:50.', informed],
    ['correct', 'No, fifteen, one five.', unit],
    ['apologise', 'I am sorry, your line went at ten to eight.', informed],
    ['advise', 'You can use your phone as a hotspot.', informed],
    ['instruct', 'Please restart it while I test our side.', customer],
    ['offerRedress', "Two days' credit, on the December bill.", informed],
    ['sell', 'We have a new router for 79.', customer],
    ['holdStart', 'Stay with me about a minute, I test the line.', customer],
    ['holdEnd', 'Thanks for holding, I am back.', customer],
    ['transfer', 'I bring Ana in, she has your details.', customer],
    ['requestBy', 'Please answer yes or no by 08:30.', unit],
    ['ifThen', 'If it drops again before nine, ring me directly.', customer],
    ['accept', 'Clear, this is mine now.', unit],
    ['sendBack', 'I send this back: which unit?', unit],
    ['decline', 'I cannot give you a repair time.', informed],
    ['close', 'Anything else? Goodbye then.', customer],
  ];
  it('are all covered', () => {
    expect(examples.map(([act]) => act)).toEqual([...SPEECH_ACTS]);
  });
  it.each(examples)('%s: %s', (act, text, context) => {
    expect(acts(text, context)).toContain(act);
  });
  it('a read-back asks nothing', () => {
    const reading = readWords("So that's dead since ten to eight and next door as well?", customer);
    expect(reading.acts.map((act) => act.act)).toEqual(['readBack']);
    expect(reading.asked).toEqual([]);
  });
  it.each([
    'You were told one hour, and I correct that.',
    'I take the hour back.',
    'It is not one hour, it is between three and five.',
  ])('what was said before is taken back: %s', (text) => {
    expect(acts(text, informed)).toContain('correct');
  });
  it('a number that is taken back is no correction', () => {
    expect(acts('We take your number back today, I take the number back myself.', informed)).not.toContain(
      'correct',
    );
  });
  it.each(['Is that everything?', 'Keep the old contract until then.', 'Have a good look at the lights.'])(
    '%s is no goodbye',
    (text) => expect(acts(text, customer)).not.toContain('close'),
  );
  it('how long it was off is no request to wait', () => {
    expect(acts('Your line dropped at 08:12, for one minute.', customer)).not.toContain('holdStart');
    expect(acts('It was off at eight, wait for a minute please.', customer)).toContain('holdStart');
  });
  it('a restart request is no question', () => {
    expect(acts('Could you restart it while I test our side?', customer)).not.toContain('askFact');
  });
});

describe('questions that check or ask', () => {
  const order = fakeOrderContext({
    facts: [...fakeOrderContext().facts, fakeFact('neededByDate', 'date', [{ value: 'D4', says: ['D4'] }])],
  });
  const asked = (text: string, context: ReadingContext): readonly string[] =>
    readWords(text, context)
      .asked.map((one) => one.fact)
      .sort();
  it.each([
    [
      'So 14 Hilltop Lane, unit seven, is that right?',
      { serviceAddress: '14 Hilltop Lane', unitNumber: '7' },
    ],
    ['So that is 14 Mill Road, flat 7, correct?', { serviceAddress: '14 Mill Road', unitNumber: '7' }],
    ['14 Mill Lane, unit 3, have I got that right?', { serviceAddress: '14 Mill Lane', unitNumber: '3' }],
    ['is it number 31 Mill Lane, yes?', { serviceAddress: '31 Mill Lane' }],
    ['You are at number 14 Mill Lane, right?', { serviceAddress: '14 Mill Lane' }],
  ])('%s reads back', (text, said) => {
    expect(acts(text, order)).toEqual(['readBack']);
    expect(facts(text, order)).toEqual(said);
  });
  it.each([
    ['House number, flat and floor?', ['serviceAddress', 'unitNumber']],
    ['And the house number, please?', ['serviceAddress']],
    ['And which floor is it on?', ['unitNumber']],
    ['When do you need it at the latest?', ['neededByDate']],
    ['What is the last date that still works for you?', ['neededByDate']],
    ['By when do you need it?', ['neededByDate']],
    ['like a door code…?', ['accessNote']],
    ['Is there something to get in, like a keypad?', ['accessNote']],
    ['Do you have an entry code for him?', ['accessNote']],
    ['at which door did the technician try?', []],
    ['Which door did he ring at?', []],
    ['At which door should the technician ring?', ['unitNumber']],
  ])('%s asks for %j', (text, wanted) => {
    expect(asked(text, order)).toEqual(wanted);
    expect(acts(text, order)).toEqual(['askFact']);
  });
  it('asked again with a now, of a symptom that is known, is a check and not the symptom', () => {
    const repaired = fakeContext({ held: { symptomWords: 'noSync' } });
    expect(asked('Do you have a dial tone now?', repaired)).toEqual([]);
    expect(asked('Do you have a dial tone?', repaired)).toEqual(['symptomWords']);
    expect(asked('Do you have a dial tone now?', customer)).toEqual(['symptomWords']);
  });
  it('a photo to take is asked for, a number as an example is not', () => {
    const site = fakeContext({
      facts: [
        fakeFact('photoRef', 'text', [], { askedBy: ['photo'] }),
        fakeFact('contactPhone', 'id', [], { askedBy: ['your number'] }),
      ],
    });
    expect(asked('Please take a photo.', site)).toEqual(['photoRef']);
    expect(asked('Your number, for instance?', site)).toEqual([]);
    expect(asked('Your number, please?', site)).toEqual(['contactPhone']);
  });
  it.each(['is there a dial tone?', 'Do you hear a dialling tone?', 'Any tone when you pick it up?'])(
    '%s asks for the symptom',
    (text) => expect(asked(text, customer)).toEqual(['symptomWords']),
  );
});

describe('typed values', () => {
  it.each(['07:50', '0750', '7.50', 'ten to eight', '10 to 8', '7:50'])('since %s is 07:50', (words) => {
    expect(facts(`dead since ${words}`, unit).faultSince).toBe('07:50');
  });
  it.each([
    ['half past nine', '09:30'],
    ['half nine', '09:30'],
    ['quarter past nine', '09:15'],
    ['nine fifteen', '09:15'],
    ['9.15', '09:15'],
    ['quarter to ten', '09:45'],
    ['nine oh five', '09:05'],
  ])('crew %s is %s', (words, value) => {
    expect(facts(`crew ${words}`, unit).crewAt).toBe(value);
  });
  it('an hour alone goes to the future after by and keeps its other half of the day', () => {
    const [fact] = readWords('yes or no by 9 please', unit).facts;
    expect(fact).toMatchObject({ fact: 'answerNeededBy', value: '09:00', ambiguous: '21:00' });
  });
  it('around eight is hedged', () => {
    expect(readWords('off since around eight', unit).facts[0]).toMatchObject({
      value: '08:00',
      hedged: true,
    });
  });
  it.each(['3 calls', 'three calls', 'three in Mill Rise', 'a third caller', '3 reports'])(
    '%s is 3',
    (words) => {
      expect(facts(words, unit).reportCount).toBe('3');
    },
  );
  it.each(['several calls', 'a few calls', 'page 7', '27 Mill Rise', 'within 10 min', 'test 4711', 'K-304'])(
    '%s is no count',
    (words) => {
      expect(facts(words, unit)).not.toHaveProperty('reportCount');
    },
  );
  it.each(['0 of 4', 'none of four', '0 out of 4', '0/4', 'none of the four'])('%s is a ratio', (words) => {
    expect(facts(`neighbours ${words}`, unit).neighboursInSync).toBe('0 of 4');
  });
  it.each(['14 Mill Lane unit 7', '14/7 Mill Ln', 'flat 7, 14 Mill Lane', '14 mill lane, flat 7'])(
    '%s is house and unit',
    (words) => {
      expect(facts(words, fakeOrderContext())).toEqual({ serviceAddress: '14 Mill Lane', unitNumber: '7' });
    },
  );
  it('number five is a door, and no count of homes', () => {
    expect(facts('So that is Mill Rise number five, correct?', informed)).not.toHaveProperty('affectedCount');
    expect(facts('Five homes are off.', informed)).toMatchObject({ affectedCount: '5' });
  });

  it('why asks for what stands behind a value, not for the value', () => {
    expect(readWords('Why 46 homes?', informed).asked).toEqual([]);
  });

  it('Rise is not Row, and a building is no unit', () => {
    expect(facts('calls in Mill Row', unit).area).toBe('Mill Row');
    expect(facts('14 Mill Lane', fakeOrderContext())).toEqual({ serviceAddress: '14 Mill Lane' });
    expect(facts('14 Mill Lane unit 7a', fakeOrderContext()).unitNumber).toBe('7A');
  });
  it('ids take any spacing, and one digit off is another id', () => {
    expect(facts('inc2207', unit).incidentId).toBe('INC-2207');
    expect(facts('Inc 2270', unit).incidentId).toBe('INC-2270');
    expect(facts('account 440218', unit).customerId).toBe('440 218');
    expect(facts('account 440219', unit).customerId).toBe('440 219');
    expect(facts('ring 05550171', unit).contactPhone).toBe('0555 0171');
  });
  it('durations, dates and money of facts that ask for them', () => {
    const context = fakeContext({
      facts: [
        fakeFact('leadTime', 'duration'),
        fakeFact('promisedDate', 'date'),
        fakeFact('creditAmount', 'money'),
      ],
    });
    expect(facts('takes three quarters of an hour', context).leadTime).toBe('PT45M');
    expect(facts('takes 45 min', context).leadTime).toBe('PT45M');
    expect(facts('0:45 h', context).leadTime).toBe('PT45M');
    expect(facts('Thursday', context).promisedDate).toBe('D4');
    expect(facts('tomorrow morning', context).promisedDate).toBe('D3 morning');
    expect(facts('£12.50 credit', context).creditAmount).toBe('12.50');
    expect(readWords('next Thursday', context).facts[0]?.ambiguous).toBe('D11');
  });
  it('an open fact takes a bare answer', () => {
    expect(facts('seven', fakeOrderContext({ open: ['unitNumber'] })).unitNumber).toBe('7');
  });
});

describe('negation and quotation', () => {
  it('denied values are marked, answers are not denials', () => {
    expect(facts('the crew is not there at 09:50, it is 09:15', unit).crewAt).toBe('09:15');
    expect(facts('no, it is 46 homes', unit).affectedCount).toBe('46');
    expect(readWords('it is not the cable', unit).facts[0]).toMatchObject({
      fact: 'rootCause',
      negated: true,
    });
  });
  it('a negative is a value of its own', () => {
    expect(facts('no outage, no internet since 07:50', unit)).toMatchObject({
      outageCheckResult: 'none',
      symptomWords: 'noSync',
      faultSince: '07:50',
    });
  });
  it('what stands in quotation marks is quoted', () => {
    expect(readWords('the page says "46 homes"', unit).facts[0]?.quoted).toBe(true);
  });
  it('a wish told to us is no quotation, somebody else’s view is', () => {
    expect(readWords('She wants to be told by 08:50.', unit).facts.map((f) => f.quoted)).toEqual([false]);
    expect(readWords('She wants 46 homes on the page.', unit).facts.map((f) => f.quoted)).toEqual([true]);
  });
});

describe('spelling', () => {
  it.each(['no interent', 'no internte', 'intrenet is gone'])('%s is read', (words) => {
    expect(facts(`${words} since 0750`, unit).symptomWords).toBe('noSync');
  });
  it('never touches numbers, ids and short words', () => {
    expect(facts('INC-2208', unit).incidentId).toBe('INC-2208');
    expect(facts('Mill Rose', unit).area).not.toBe('Mill Rise');
  });
});

describe('spans', () => {
  it('point into the text as written', () => {
    const text = 'Dead since   ten to eight – “next door” too; it’s 46 homes';
    const reading = readWords(text, unit);
    const slices = Object.fromEntries(
      reading.facts.map((fact) => [fact.fact, text.slice(fact.at[0], fact.at[1])]),
    );
    expect(slices.faultSince).toBe('ten to eight');
    expect(slices.affectedCount).toContain('46');
    for (const clause of reading.clauses) expect(clause.at[1]).toBeLessThanOrEqual(text.length);
  });
});

describe('blame', () => {
  const tested = fakeContext({ evidence: true, evidenceIds: ['LT-2207'] });
  it.each([
    ['My supervisor said to sell you a router, but let me test first.', customer, 'none'],
    ["I'm not saying it's your router.", customer, 'none'],
    ['You should not need a new router.', customer, 'none'],
    ['Could you restart it while I test our side?', customer, 'none'],
    ['You think it is the router?', customer, 'none'],
    ['Our test shows sync to your router and nothing behind it. May we try one thing?', tested, 'evidenced'],
    ['It is your router.', tested, 'evidenced'],
    ["Usually that's the wifi at your end.", customer, 'insinuated'],
    ['Did you change anything?', customer, 'insinuated'],
    ["It's probably your router.", customer, 'asserted'],
    ["Then it's your router.", customer, 'asserted'],
    ['cust equip', unit, 'asserted'],
    ['You need a new router, that will fix it.', customer, 'asserted'],
  ] as const)('%s', (text, context, blame) => {
    expect(readWords(text, context).blame).toBe(blame);
  });
  it('hedged with a test id is neither blame nor evidence', () => {
    const reading = readWords(
      'It may be the socket, test 4711 points that way; I am not sure yet.',
      fakeContext({ evidenceIds: ['4711'] }),
    );
    expect(reading.blame).toBe('none');
    expect(reading.causes[0]).toMatchObject({ stance: 'hedged', evidenceId: '4711' });
  });
});

describe('apology', () => {
  it.each([
    [0, 'Sorry if that upset you.'],
    [0, 'I am sorry you feel that way.'],
    [1, 'Sorry for any inconvenience.'],
    [1, 'Sorry to hear that.'],
    [2, "I'm sorry, you have been off since ten to eight."],
    [2, "I'm sorry, right before your exam."],
    [3, "I'm sorry about your exam. Our card failed. Two days' credit go on your December bill."],
    [2, "I'm sorry about your exam. A cable was cut. We put two days' credit on your December bill."],
  ] as const)('level %i: %s', (level, text) => {
    expect(readWords(text, informed).apology).toBe(level);
  });
  it('why somebody rings is not why it happened', () => {
    const rang: ReadingContext = {
      ...informed,
      facts: [fakeFact('reasonForCall', 'text', [{ value: 'twoBills', says: ['two bills'] }])],
      held: { reasonForCall: 'twoBills' },
    };
    expect(
      readWords("I'm sorry, you were charged twice, two bills now. We are correcting it today.", rang)
        .apology,
    ).toBe(2);
  });
});

describe('updates', () => {
  it('the update of the first play has four parts and level 2', () => {
    const reading = readWords(
      "It's ours: a card failed in your cabinet at ten to eight, 46 homes. I'm sorry, right before your exam. A crew is there nine fifteen, I ring you at 08:50.",
      informed,
    );
    expect([...reading.parts].sort()).toEqual(['doing', 'known', 'nextTime', 'sorry']);
    expect(reading.apology).toBe(2);
    expect(reading.vague).toEqual([]);
  });
  it.each([
    ["We'll keep you posted.", 'soon'],
    ['Some customers are affected.', 'minimising'],
    ['It will be fixed by half nine.', 'falseCertainty'],
    ['A cable was cut.', 'falseCertainty'],
    ['Sorry if that was annoying.', 'conditionalSorry'],
  ] as const)('%s is %s', (text, mark) => {
    expect(readWords(text, informed).vague).toContain(mark);
  });
  it('vague words strike only their own part', () => {
    expect(readWords('We are looking into it. I ring you at 08:50.', informed).parts).toEqual(['nextTime']);
  });
  it('a repair time that was given is no false certainty', () => {
    const given = fakeInformed({ held: { restoreEstimate: '10:00' } });
    expect(readWords('It is fixed by ten.', given).vague).not.toContain('falseCertainty');
  });
});

describe('promises', () => {
  const due = (text: string, context: ReadingContext = informed): string | undefined => {
    const at = readWords(text, context).promises[0]?.due;
    return at === undefined ? undefined : formatInstant(at);
  };
  it.each([
    ["I'll ring you by nine", 'D2 09:00:00'],
    ['I ring you at 08:50', 'D2 08:50:00'],
    ["I'll call you in ten minutes", 'D2 08:41:00'],
    ["I'll text you within the hour", 'D2 09:31:00'],
    ['You get the firm date by noon tomorrow', 'D3 12:00:00'],
    ['A technician will come on Thursday', 'D4 18:00:00'],
    ['Stay with me about a minute', 'D2 08:32:00'],
    ['I write it all to you by 09:20', 'D2 09:20:00'],
    ['I put all of it in writing by noon', 'D2 12:00:00'],
  ])('%s', (text, at) => {
    expect(due(text)).toBe(at);
  });
  it('soon has words and no time', () => {
    expect(readWords("I'll call you back soon", informed).promises[0]).toMatchObject({
      what: 'callBack',
      dueWords: 'soon',
    });
    expect(due("I'll call you back soon")).toBeUndefined();
  });
  it('a promise of word is no repair time and asks for no answer', () => {
    for (const text of ['I will call you back by 08:45 with news.', "I'll ring Ms Adeyemi by 08:45"]) {
      expect(facts(text, informed)).not.toHaveProperty('restoreEstimate');
      expect(facts(text, unit)).not.toHaveProperty('answerNeededBy');
      expect(readWords(text, informed).vague).toEqual([]);
    }
    expect(facts('Yes or no by 08:40, I ring you by 08:45', unit).answerNeededBy).toBe('08:40');
  });
  it('two deeds to two people are two promises', () => {
    const { promises } = readWords('I will ring Joan by 08:45 and then ring you by 09:00', informed);
    expect(promises.map(({ what, due }) => [what, formatInstant(due ?? 0)])).toEqual([
      ['other', 'D2 08:45:00'],
      ['callBack', 'D2 09:00:00'],
    ]);
  });
  it('to a unit the customer is a third person who is owed the call', () => {
    expect(readWords('I ring her at 08:50', unit).promises[0]?.what).toBe('callBack');
  });
  it.each([
    'I cannot ask sales and ring you today',
    'If it is the card I will ask dispatch and ring you by nine',
    'Please restart it and ring me by nine',
  ])('%s carries none on', (text) => {
    expect(readWords(text, informed).promises).toEqual([]);
  });
  it('half a minute is said as half a minute', () => {
    const [hold] = readWords('Give me half a minute, I test your line.', informed).promises;
    expect(hold).toMatchObject({ hold: true, dueWords: 'half a minute', due: informed.now + 30_000 });
  });
  it('the time of a word that others owe is no date of the order', () => {
    const reading = readWords('The order desk rings you by tomorrow noon.', fakeDateContext());
    expect(reading.promises[0]).toMatchObject({ what: 'callBack', byOthers: true });
    expect(reading.facts.map((fact) => fact.fact)).not.toContain('dateOrder');
  });
  it('they will is a debt of the company', () => {
    expect(readWords('They will ring you before ten', informed).promises[0]?.byOthers).toBe(true);
    const vouched = readWords('I promise they will be there by 10:00 tomorrow', informed).promises[0];
    expect(vouched).toMatchObject({ what: 'visit', byOthers: false });
  });
  it.each([
    "We'll see",
    'Shall I call you at nine?',
    'I called you at nine',
    "I can't promise a call by nine",
  ])('%s is none', (text) => {
    expect(readWords(text, informed).promises).toEqual([]);
  });
});

describe('what experts say', () => {
  it('the report of F1 carries every field', () => {
    const text =
      '3 calls Mill Rise 08:11 to 08:21 (K-301, 304, 307), no internet since 07:50, our check 0 of 4 neighbours up, no outage or planned work shown. Nobody at risk that I know of, one exam at nine. Yes or no by 08:30 please.';
    expect(facts(text, unit)).toEqual({
      reportCount: '3',
      area: 'Mill Rise',
      windowStart: '08:11',
      exampleIds: 'K-301, K-304, K-307',
      symptomWords: 'noSync',
      faultSince: '07:50',
      checksDone: 'lineCheck',
      neighboursInSync: '0 of 4',
      outageCheckResult: 'none',
      safetyIssue: 'noneKnown',
      businessImpact: 'exam 09:00',
      answerNeededBy: '08:30',
    });
  });
  it('the read-back of F1', () => {
    const reading = readWords(
      'Card, 46 homes, crew nine fifteen, next word ten to nine.',
      fakeInformed({ listener: 'unit' }),
    );
    expect(reading.acts.map((act) => act.act)).toContain('readBack');
  });
  it('the job of O1', () => {
    const text = 'Larch House, unit 3, gate 4471, dog in the yard, Thursday 8 to 12';
    expect(facts(text, fakeOrderContext({ listener: 'unit' }))).toMatchObject({
      unitNumber: '3',
      gateCode: '4471',
      siteRestriction: 'dog',
      visitFrom: '08:00',
      visitTo: '12:00',
    });
  });
  it.each([
    'Thursday 10 to 12',
    'Thursday, 10 to 12',
    'Thu 10 to 12',
    'your slot is 10 to 12',
    'the visit 10 to 12',
  ])('the window "%s" is two hours, not ten minutes before noon', (text) => {
    expect(facts(text, fakeOrderContext())).toMatchObject({ visitFrom: '10:00', visitTo: '12:00' });
  });
  it('the opening of O4 is a read-back', () => {
    const reading = readWords(
      'Mr Ibarra, order 58213, you ring about the date, and I see two of them.',
      fakeDateContext(),
    );
    expect(reading.acts.map((act) => act.act)).toContain('readBack');
    expect(reading.facts.map((fact) => fact.value)).toContain('O-58213');
  });
  it('a sentence of another language is not understood', () => {
    expect(readWords('Das Internet geht leider nicht mehr', customer).understood).toBe(false);
  });
});

describe('insults', () => {
  it.each([
    'You are an idiot, shut up',
    'You silly old man.',
    "Don't be such a moron.",
    'Shut your mouth',
    'Go to hell then.',
  ])('%s is marked', (text) => expect(readWords(text, customer).marks).toContain('insult'));
  it.each([
    'That was a stupid mistake of ours, sorry.',
    'I am such an idiot, I read the wrong line.',
    'It was dumb of us.',
    'She said you are an idiot.',
    'He is an old man alone.',
  ])('%s is none', (text) => expect(readWords(text, customer).marks).not.toContain('insult'));
  it('a neighbour with a telephone is advice, and sends nobody away', () => {
    const { marks, parts } = readWords('For emergency calls go to a neighbour.', customer);
    expect({ marks, parts }).toEqual({ marks: [], parts: ['youCan'] });
    expect(readWords('Please ask your landlord.', customer).marks).toEqual(['referAway']);
  });
});

describe('names of a story', () => {
  const persons = [
    { value: 'orderDesk.1', says: ['Tess'] },
    { value: 'fieldTechnician.1', says: ['Petra'] },
    { value: 'supervisor.1', says: ['Lennart'] },
    { value: 'contactCentre.9', says: ['Will'] },
    { value: 'wholesalePartner.1', says: ['Northline'] },
  ];
  const staffed = fakeInformed({ persons });
  it('are read as somebody of ours, whoever they are', () => {
    expect(readWords('tess will ring you by nine', staffed).promises[0]).toMatchObject({ byOthers: true });
    expect(acts('petra is on her way', staffed)).toContain('sayDoing');
    expect(readWords('tess will ring you by nine', informed).promises).toEqual([]);
  });
  it('what a supervisor says is only wanted, what a colleague says is passed on', () => {
    const quoted = (text: string) => readWords(text, staffed).facts.map((fact) => fact.quoted);
    expect(quoted('Lennart said 46 homes')).toEqual([true]);
    expect(quoted('Tess said 46 homes')).toEqual([false]);
  });
  it('a partner is somebody else, whom a customer may be sent to', () => {
    const marks = (text: string) => readWords(text, staffed).marks;
    expect(marks('Please ask Northline about that')).toContain('referAway');
    expect(marks('You would have to ring Northline yourself')).toContain('referAway');
    expect(marks('I ask Northline and ring you by nine')).not.toContain('referAway');
    expect(marks('You need not call Northline')).not.toContain('referAway');
    expect(marks('You can ask Tess')).not.toContain('referAway');
    expect(marks('Northline has to look, I ring you by one')).not.toContain('referAway');
    expect(readWords('Please ask Northline about that', informed).marks).not.toContain('referAway');
  });
  it('a name that is a common word needs its capital', () => {
    const [promise] = readWords('I will ring you by nine', staffed).promises;
    expect(promise).toMatchObject({ byOthers: false });
    expect(acts('In half an hour Will is on site', staffed)).toContain('sayDoing');
  });
});

describe('any text', () => {
  const words =
    'if you ring me by nine and then the router is not back , so I will call you at 8.50 . or 14 / 7 Mill Lane " we have a card'.split(
      ' ',
    );
  it('is read, with spans inside it', () => {
    const salad = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(salad, fc.string({ maxLength: 200 })), (text) => {
        const reading = readWords(text, informed);
        const spans = [
          ...reading.acts,
          ...reading.facts,
          ...reading.clauses,
          ...reading.promises,
          ...reading.causes,
        ];
        for (const { at } of spans) {
          expect(at[0]).toBeGreaterThanOrEqual(0);
          expect(at[1]).toBeGreaterThanOrEqual(at[0]);
          expect(at[1]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
