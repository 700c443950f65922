/** Words of passing the baton: making a link, opening one, and what came of both turns. */
export const batonText = {
  // Opening a link.
  reading: 'Reading the link',
  refusedTitle: 'This baton cannot be taken',
  opened: (title: string): string => `The baton is passed to you: ${title}`,
  from: (who: string, desk: string): string => (who === '' ? desk : `${who}, at the desk of ${desk}`),
  passedBy: (who: string): string => `Passed by ${who}.`,
  andBefore: (who: string): string => `Before that: ${who}.`,
  nextDesk: (unit: string, name: string): string => `Next desk: ${unit}, ${name}.`,
  chooseDesk: 'Which desk do you take?',
  sitDown: (day: string, words: number): string =>
    `You sit down on ${day}. ${words === 1 ? 'One message or line was' : `${words} messages and lines were`} passed on to this desk; they reach you word for word, when they were sent. Nothing else of that turn reaches you: you have what your desk hears, and what its own systems show.`,
  goesOn: (day: string, words: number): string =>
    `You sit down on ${day}. ${words === 0 ? 'What was handed over went to your unit before that, and a colleague there took it.' : `${words === 1 ? 'One message or line was' : `${words} messages and lines were`} passed on to this desk, and you find them word for word.`} Nothing else of that turn reaches you: you have what your desk hears, and what its own systems show.`,
  practiceOnly:
    'For practice only: the whole run travels in the link and nothing is sent to a server. Whoever takes the link apart can read the truth of the story in it.',
  takes: (minutes: string): string => `It takes ${minutes}.`,
  take: 'Take the desk',
  goOn: 'You have begun a run from this link.',
  goOnRun: 'Go on with it',
  toDebrief: 'To its debrief',
  afresh: 'Take the desk once more',
  backTitle: (title: string): string => `The baton is back: ${title}`,
  backLead: (names: string): string => `The run is over. It was played by ${names}.`,
  seeBoth: 'See what came of it',

  // Making a link.
  pass: 'Pass the baton',
  passFoundAs: ['link', 'colleague', 'end my turn', 'hand over to a person', 'pass on the run', 'share'],
  passWhy: 'End your turn with a link: a colleague takes the next desk with exactly your words.',
  passTitle: (title: string): string => `Pass the baton: ${title}`,
  passLead: (desks: string): string =>
    `A colleague opens the link in a browser of their own and takes the next desk: ${desks}. Your words reach it as you wrote and said them; your desk is played by what you did.`,
  passOpen: (time: string): string =>
    `The link holds your turn up to ${time}. Nobody sits at your desk after that: what you still owe stays undone. You can also finish first and pass the baton from the debrief.`,
  passInTurn: (time: string): string => `The link holds everything up to ${time}.`,
  backTo: (name: string): string => `Back to ${name}`,
  backWhy: (name: string): string => `A link with both turns: ${name} sees what came of the handover.`,
  backToLead: (name: string): string =>
    `The link holds the whole run, both turns. Opened by ${name}, it shows the joint debrief: each one’s handovers under their own desks.`,
  before: 'whoever passed it',
  name: 'Your name in the link',
  nameHint: 'Whatever you like to be called; may stay empty. It is kept in this browser.',
  link: 'Link',
  making: 'Making the link',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'This browser did not let it be copied. The link is marked: copy it with Ctrl+C.',
  share: 'Share',
  length: (n: number): string => `${n.toLocaleString()} characters.`,
  long: 'Some messengers cut links as long as this one. Send it by mail, or as a file.',
  toDesk: 'Back to the desk',
  backToDebrief: 'Back to the debrief',
  notPassed: {
    assess: 'An assessed run is not passed on: the baton is for practice only.',
    customer: 'A run from the customer’s seat has no desk to pass on.',
    nothing:
      'Nothing was handed over yet to a desk that a colleague could take. Write to it, ring it or hand a case to it first.',
  },

  // Both turns.
  both: 'Both turns',
  bothWhy: 'Each one’s handovers under their own desks, and what counts there.',
  bothTitle: 'What came of the handover',
  yourTurn: (desk: string): string => `Your turn: ${desk}`,
  turnOf: (name: string, desk: string): string => `${name}’s turn: ${desk}`,
  until: (time: string): string => `until ${time}`,
  sent: 'Handed over',
  received: 'Received',
  nothingSent: 'No handover left this desk.',
  nothingReceived: 'No handover came to this desk.',
  to: (desk: string): string => `to ${desk}`,
  fromDesk: (desk: string): string => `from ${desk}`,
  notNamed: (facts: string): string => `Not in it: ${facts}.`,
  counts: 'What counts here',
  countsNothing: 'Nothing broke that this desk did or could have avoided.',
  expected: (met: number, of: number): string => `${met} of ${of} things expected of this desk were met.`,
  missed: (what: string): string => `Not met: ${what}`,
  closer: 'Look closer',
  colleagueWords: 'What was passed on to you, and what you did with it',
} as const;

export const ownNoteText = {
  kicker: 'Your own note, the morning after',
  lead: (title: string, words: number): string =>
    `${title}: receive the ${words === 1 ? 'words' : `${words} messages`} you passed on, at the other desk. After a night you read them as somebody else does.`,
  take: (desk: string): string => `Receive it: ${desk}`,
} as const;
