import { test } from 'vitest';
import { smallRun, moveOf, deskOf } from '../helpers/small-run.ts';
test('x', () => {
  const run = smallRun();
  for (const t of ['Thanks - clear. On it, word by 08:30.', 'Next word ten to nine. No repair time, pls.', 'word from us by half past', 'Unknown so far: my board is quiet. Next word from me by half past nine.', 'I call you back in ten minutes.', 'You hear from me by 09:00.', 'We check it. Answer at ten.', 'Two questions stay open: where do you measure it? Without an answer by five we close it.',
   'pending: unit?', 'Please tell me since when it is dead.', 'since when?', 'Mona, could you send me the call-back number by noon?', 'unit number still open', 'Let me know which number', 'call-back number pls', 'What does your system say?', 'Can you move the crew to 14:00?', 'symptom dead. pending: since when, which number']) {
    const r = run.hearing.read(deskOf('soc'), t, { journey: 'J1' }, 'unit');
    console.log(JSON.stringify(t), JSON.stringify({ acts: r.acts.map(a=>a.act), asked: r.asked.map(a=>a.fact), p: r.promises.map(p=>[p.what,p.due,p.dueWords,p.byOthers]), q: r.clauses.map(c=>c.tags.join('/')), facts: r.facts.map(f=>f.fact+'='+f.value) }));
  }
});
