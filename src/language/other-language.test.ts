import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import { isOtherLanguage } from './other-language.ts';

const judged = (text: string): boolean => isOtherLanguage(normalise(text).tokens);

describe('the language of a line', () => {
  it.each([
    'Guten Morgen, was kann ich für Sie tun?',
    'Ich rufe Sie um 08:50 zurück.',
    'Bonjour madame, que puis-je faire pour vous ?',
    'Buenos días, ¿en qué puedo ayudarle con su línea?',
    'Buongiorno signora, come posso aiutarla?',
    'Goedemorgen mevrouw, sinds wanneer heeft u een storing?',
    'Dzień dobry, od kiedy nie ma pani linii?',
    'Bom dia, em que posso ajudar a senhora?',
    'Доброе утро, чем могу помочь?',
    '早上 好 请问 有 什么 可以 帮 您',
  ])('is another one: %s', (text) => {
    expect(judged(text)).toBe(true);
  });

  it.each([
    'Mrs van der Berg at Rue des Lilas rings since 08:11.',
    'dead since 0750, das Handy geht, sagt she, but the router is off',
    'no sync, red light, next door 2',
    'pls call cust back asap re tkt T-4411',
    'Olá',
    'Danke',
    'que',
    'El Tigre Bakery has no till since ten past two',
    'on le ring at 9, she is per se fine',
    '',
  ])('is English or nothing to judge: %s', (text) => {
    expect(judged(text)).toBe(false);
  });
});
