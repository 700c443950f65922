/** Small words that tell what language a line is in. None of a foreign list is an English word or one of the desk's shorthand. */
import { wordList } from './word-list.ts';

const GERMAN = wordList(
  'der, das, und, ist, nicht, ich, sie, wir, ihr, ihnen, ihre, ihrem, ihren, ein, eine, einen, einem, mit, für, auf, dem, von, zu, zum, zur, bei, wie, wann, warum, kann, können, bitte, haben, habe, hat, guten, tag, morgen, danke, auch, noch, schon, kein, keine, leider, gerade, seit, uns, mir, mich, wird, werden, sind, entschuldigung, störung, leitung, rufe, zurück, heute',
);
const FRENCH = wordList(
  'le, les, des, est, une, je, vous, nous, avec, dans, que, qui, votre, vos, bonjour, merci, sur, sont, avez, suis, mon, notre, depuis, rien, très, bien, oui, ligne, panne, désolé, désolée, appelle, puis, aider, quelle, quel, où, ça, cest',
);
const SPANISH = wordList(
  'el, los, las, una, que, con, su, usted, está, estoy, hola, gracias, buenos, buenas, días, tardes, cómo, qué, cuándo, dónde, tiene, puedo, ayudarle, línea, desde, señora, señor, lo, siento, ahora, muy, pero, para, por',
);
const ITALIAN = wordList(
  'il, gli, della, del, che, con, buongiorno, grazie, sono, è, una, posso, aiutarla, linea, dalle, quando, come, signora, signor, mi, dispiace, adesso, molto, anche, perché, non, nel',
);
const DUTCH = wordList(
  'het, een, niet, ik, wij, u, uw, voor, met, goedemorgen, goedemiddag, mevrouw, meneer, bent, heeft, kunt, sinds, wanneer, helpen, storing, lijn, ook, nog, graag, dank, deze, zijn, naar, bij',
);
const POLISH = wordList(
  'jest, nie, się, na, pan, pani, proszę, dziękuję, dzień, dobry, czy, jak, kiedy, od, mogę, pomóc, przepraszam, linia, mam, ma, są, tak, teraz, już, dlaczego, pana',
);
const PORTUGUESE = wordList(
  'os, uma, você, bom, dia, obrigado, obrigada, está, não, com, para, posso, ajudar, linha, desde, senhora, senhor, muito, agora, quando, sinto, são, seu, sua',
);

/** Function words of languages heard at a desk, without accents as tokens have none. */
export const FOREIGN_WORDS: readonly ReadonlySet<string>[] = [
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  DUTCH,
  POLISH,
  PORTUGUESE,
].map(
  (words) => new Set(words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l'))),
);

export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  wordList(
    'the, is, are, was, were, you, your, i, we, it, that, this, they, she, he, and, to, of, for, with, not, have, has, had, can, could, will, would, please, what, when, where, who, how, why, at, by, be, been, do, does, did, my, our, her, his, there, here, but, if, from, or, about, now, then, just, sorry, thanks, thank, yes, line, off, out, up, me, us, them, as, so, any, all, no, pls, cust, since',
  ),
);
