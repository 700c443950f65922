/** Words that a question is made of, whatever it is about. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also always am an and another any anybody anyone anything are around as ask at away be because
  been before behind being below beside between both but by can cannot come comes could did do does doing done down
  each either else ever every everything far for from get gets give go goes going good got had has have having he hear
  her here hers him his how if in into is it its just know last let like little look made make makes many may maybe me
  mean might mine more most much must my near need never next no nobody none nor not nothing now of off often on once
  one only or other our ours out over own perhaps please put quite rather really right said same say says see seen she
  should since so some somebody someone something soon still such take than thank thanks that the their them then there
  these they thing things think this those though through till to together too under until up us use very want was
  we well were what when where whether which while who whom whose why will with within without would yes yet you your
  yours`.split(/\s+/),
);
