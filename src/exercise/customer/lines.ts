/** What customers say when the scenario gives them no words of their own: four or more variants a slot, none in two. Content. */

export type Slot =
  | 'opening'
  | 'hello'
  | 'askedAgain'
  | 'dontKnow'
  | 'onFile'
  | 'blamed'
  | 'insinuated'
  | 'insulted'
  | 'believed'
  | 'wrong'
  | 'apology'
  | 'emptySorry'
  | 'acknowledge'
  | 'holdFine'
  | 'content'
  | 'notUnderstood'
  | 'hangUp'
  | 'restart'
  | 'offered'
  | 'greeted'
  | 'whatNext'
  | 'transferred'
  | 'bye';

export const COMMON_LINES: Readonly<Record<Slot, readonly string[]>> = {
  opening: [
    'What I have just told you.',
    'It is what I said just now.',
    'With what I rang about.',
    'You have just heard it.',
  ],
  hello: ['Hello? Are you still there?', 'Hello?', 'Is anybody there?', 'Have I lost you?'],
  askedAgain: [
    'I typed that in a minute ago.',
    'You should have that already.',
    'I have told you that.',
    'Again? You have it in front of you.',
  ],
  dontKnow: ["I couldn't tell you.", 'No idea, sorry.', 'I would not know.', 'That I do not know.'],
  onFile: [
    'It is the one on my account.',
    'The same as ever. You have it on file.',
    'What your papers say is right.',
    'It has not changed. You have it there.',
  ],
  blamed: [
    "So it's me. Right.",
    'So it is my fault now.',
    'It is always us, isn’t it.',
    'Of course. My end.',
  ],
  insinuated: [
    "I haven't touched a thing.",
    'Nothing has changed here.',
    'I have changed nothing.',
    'It was fine until it was not.',
  ],
  insulted: [
    "I won't be spoken to like that.",
    'Excuse me?',
    'I did not ring for this.',
    'That was uncalled for.',
  ],
  believed: ['Thank you.', "Good, that's it.", 'Exactly.', 'Yes. That is it.'],
  wrong: ['No.', 'No, no.', 'That is not right.', 'Not quite.', 'No, that is wrong.'],
  apology: [
    'All right. Thank you for saying so.',
    'Thanks. That helps a bit.',
    'Well, it is what it is. Thank you.',
    'I appreciate that.',
  ],
  emptySorry: ['Everybody is sorry.', 'Sorry does not switch it on.', 'You said that before.', 'Yes, yes.'],
  acknowledge: [
    'All right.',
    'Okay.',
    'I see.',
    'Fine.',
    'Right.',
    'Mm.',
    'Understood.',
    'Good.',
    'Very well.',
    'Go on.',
    'If you say so.',
    'Yes.',
    'I hear you.',
    'Aha.',
  ],
  holdFine: ['All right, I will wait.', 'Okay. A minute.', 'Fine, I am here.', 'Go on then.'],
  content: [
    'All right. Thank you, that is clear.',
    'Good. Then I know where I stand.',
    'Thanks. That I can work with.',
    'Thank you. That is all I wanted to know.',
  ],
  notUnderstood: [
    'Sorry, what do you mean?',
    'What was that?',
    'I did not follow.',
    'Say that again?',
    'Sorry?',
    'I do not understand.',
    'How do you mean?',
    'Come again?',
  ],
  hangUp: ['You know what? Forget it.', 'I give up.', 'I am wasting my time here.', 'Enough. Goodbye.'],
  restart: [
    "I've done that. Twice. But fine.",
    'Again? Fine.',
    'If you insist.',
    'All right. It takes a moment.',
  ],
  offered: ['We will see.', 'Noted.', 'If it comes.', 'That is something.'],
  greeted: ['Hello.', 'Hi.', 'Yes, hello.', 'Yes?'],
  whatNext: ['So?', 'And now?', 'So what happens now?', 'And what does that mean for me?'],
  transferred: [
    'Put through again?',
    'Who will that be?',
    'Not another queue, please.',
    'Do I have to explain it all again?',
  ],
  bye: ['Bye then.', 'Thank you, goodbye.', 'Right. Bye.', 'Goodbye.'],
};
