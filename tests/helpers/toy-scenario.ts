/** A small whole scenario and a play of it, as text, for tests to break. */

export const TOY_SCENARIO = `format: 1
id: toy
title: "Dead line"
invented: true
summary: One caller, one report.
chain: faultToResolve
level: 1
minutes: [2, 3]
breaks: [CB01]
handovers: [H10]
start: D2 08:20
ends: { at: D2 08:40 }
seatRule: either
seats:
  - { unit: contactCentre, desk: contactCentre.1, name: You, briefing: Calls come in. }
desks:
  - { desk: contactCentre.1, unit: contactCentre, person: you }
  - { desk: soc.1, unit: soc, person: Bea }
areas:
  - { id: millRise, name: Mill Rise }
journeys:
  - id: J1
    customer: adeyemi
    focus: true
    area: millRise
    incident: INC-1
    facts:
      symptomWords: { type: enum, truth: noSync, accept: [dead], tempting: { slow: [slow] } }
      faultSince: { type: time, truth: "07:50", knownTo: [contactCentre.1] }
      reportCount: { type: number, truth: "3", stands: [outageBoard] }
      windowStart: { type: time, truth: "08:11" }
      oldRouter: { type: text, truth: bought last year, idle: true }
incidents:
  - id: INC-1
    area: millRise
    facts:
      area: { type: place, truth: Mill Rise }
      affectedCount: { type: number, truth: "46" }
cast:
  - id: adeyemi
    name: Ms Adeyemi
    invented: true
    opens: ["My internet is dead."]
    opensWith: [symptomWords]
    tells:
      faultSince: { when: volunteers, words: ["Since ten to eight."] }
      oldRouter: { when: ifBelieved, words: ["You sold me a router."] }
    agenda:
      - { id: nextTime, servedBy: { owed: true }, push: ["When do I hear from you?"], at: D2 08:30 }
draws:
  answer: [quick, slow]
beats:
  - { id: ring1, at: D2 08:21, do: [{ ring: { journey: J1, to: contactCentre.1 } }] }
  - id: thanks
    on: { kind: handoverOffered, by: contactCentre, handover: H10, to: soc }
    after: PT2M
    draw: { name: answer, is: quick }
    do:
      - { by: soc.1, move: { say: "Thanks, clear." } }
  - { id: push, held: true, do: [{ card: { title: Pressure, lines: [Hurry.] } }] }
receivers:
  - id: bea
    desk: soc.1
    contract: H10
    needs: [area, reportCount]
    clear: { after: PT1M, text: ["On it."] }
    asks: { after: PT1M, words: { area: "Which area?", reportCount: "How many?" } }
checkpoints: [D2 08:21]
expectations:
  - id: a1
    seat: contactCentre
    dimension: diagnosisDiscipline
    weight: 40
    on: { kind: interactionOpened, journey: J1 }
    expect: { kind: checkDone, by: contactCentre, check: outage }
    within: PT3M
  - id: a2
    seat: contactCentre
    dimension: foresight
    weight: 60
    expect:
      kind: handoverOffered
      by: contactCentre
      handover: H10
      to: soc
      facts: { area: present, reportCount: present, windowStart: present }
hints:
  - { seat: contactCentre, nudge: Who else?, where: the board, how: report it }
debrief:
  seats:
    contactCentre: { whatSheGot: ["She learned it at {{t}}."] }
`;

export const TOY_PLAY = `format: 1
scenario: toy
seat: contactCentre
kind: expert
title: As it should be
steps:
  - when: { kind: beatFired, objectId: ring1 }
    do:
      - answerCall: J1
      - say: "I check our side first."
      - lookUp: outageBoard
      - report: { to: soc, text: "3 calls Mill Rise since 08:11" }
  - when: D2 08:35
    do: [{ move: say, text: Goodbye. }, endCall]
`;
