/** Every skill something was shown of, with its step and the rule of the steps. */
import { type SkillStanding, skillKey } from '../../../readiness/board/index.ts';
import page from '../page.module.css';
import { readinessText, SKILL_WORDS, skillsText } from '../text/readiness.ts';
import { unitName } from '../text/units.ts';
import { contractName } from './contract-name.ts';
import { dayWords } from './day-of.ts';
import styles from './readiness.module.css';
import { Rule } from './rule.tsx';
import type { Board } from './use-board.ts';

export function SkillsSection({ board: { skills, now } }: { board: Board }) {
  const newestFirst = skills.toSorted((a, b) => b.last - a.last);
  return (
    <section id="skills" className={styles.part} aria-labelledby="skills-title">
      <h2 id="skills-title" className={styles.partTitle}>
        {readinessText.skills}
      </h2>
      <p className={page.text}>{skillsText.lead}</p>
      <ol className={styles.steps}>
        {skillsText.rules.map(([state, words]) => (
          <li key={state}>
            <span className={page.strong}>{SKILL_WORDS[state]}</span>
            <span>{words}</span>
          </li>
        ))}
      </ol>
      {skills.length === 0 ? (
        <p className={page.text}>{skillsText.empty}</p>
      ) : (
        <div className={styles.wide}>
          <table className={styles.table} aria-labelledby="skills-title">
            <thead>
              <tr>
                <th scope="col">{skillsText.contract}</th>
                <th scope="col">{skillsText.from}</th>
                <th scope="col">{skillsText.to}</th>
                <th scope="col">{skillsText.end}</th>
                <th scope="col">{skillsText.state}</th>
                <th scope="col">{skillsText.days}</th>
                <th scope="col">{skillsText.last}</th>
              </tr>
            </thead>
            <tbody>
              {newestFirst.map((skill) => (
                <tr key={skillKey(skill)}>
                  <th scope="row">{contractName(skill.contract)}</th>
                  <td data-label={skillsText.from}>{unitName(skill.from)}</td>
                  <td data-label={skillsText.to}>{unitName(skill.to)}</td>
                  <td data-label={skillsText.end}>{skillsText.ends[skill.side]}</td>
                  <td data-label={skillsText.state}>
                    <span>
                      <strong className={page.strong}>{SKILL_WORDS[skill.state]}</strong>{' '}
                      <StepDown skill={skill} />
                    </span>
                  </td>
                  <td data-label={skillsText.days}>{skill.days}</td>
                  <td data-label={skillsText.last}>{dayWords(skill.last, now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Rule words={skillsText.rule} />
    </section>
  );
}

function StepDown({ skill: { state, reached, decayed, slipped } }: { skill: SkillStanding }) {
  if (state === reached) return null;
  const from = SKILL_WORDS[reached];
  return (
    <span className={page.quiet}>
      {decayed > 0 ? skillsText.decayed(from, decayed) : slipped ? skillsText.slipped(from) : ''}
    </span>
  );
}
