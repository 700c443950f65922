/** One criterion of the gate: met or not, what it rests on, who said so, and who waives it. */
import type { CriterionStanding } from '../../../readiness/board/index.ts';
import { noteId } from '../../../readiness/board/index.ts';
import { Button } from '../../../ui/index.ts';
import page from '../page.module.css';
import { gateText } from '../text/readiness.ts';
import { dayWords } from './day-of.ts';
import gateStyles from './gate.module.css';
import { Mark } from './marks.tsx';
import { NameForm } from './name-form.tsx';
import { pairName } from './pair-words.ts';
import type { Board } from './use-board.ts';

const SIGN_OF = { met: 'green', failed: 'red', open: 'none' } as const;

export function CriterionRow({ criterion, board }: { criterion: CriterionStanding; board: Board }) {
  const { id, state, how, entry, waiver, waived, mayBeWaived } = criterion;
  const [title, metric] = gateText.criteria[id];
  const named = { at: board.now, criterion: id };
  return (
    <li className={gateStyles.criterion}>
      <div className={gateStyles.criterionHead}>
        <h3 className={page.strong}>{title}</h3>
        <span className={page.quiet}>{metric}</span>
      </div>
      <div className={gateStyles.criterionState}>
        <Mark
          as={waived ? 'amber' : SIGN_OF[state]}
          words={waived ? gateText.states.waived : gateText.states[state]}
        />
      </div>
      <div className={gateStyles.rests}>
        <RestsOn criterion={criterion} board={board} />
        {waiver === undefined ? null : (
          <p>
            {gateText.waivedBy(waiver.by, dayWords(waiver.at, board.now))} {waiver.reason}{' '}
            {state === 'met' ? <span className={page.quiet}>{gateText.unneeded}</span> : null}
            {state !== 'met' && !mayBeWaived ? <strong>{gateText.noWaiver}</strong> : null}{' '}
            <Button
              look="quiet"
              aria-label={gateText.of(gateText.takeBack, title)}
              onClick={() => board.remove(waiver.id)}
            >
              {gateText.takeBack}
            </Button>
          </p>
        )}
      </div>
      <div className={gateStyles.forms}>
        {how === 'entered' ? (
          <NameForm
            title={entry === undefined ? gateText.enter : gateText.enterAgain}
            of={title}
            words={gateText.words}
            hint={gateText.wordsHint}
            asksMet
            onKeep={({ by, words, met }) =>
              board.put({ ...named, kind: 'criterion', id: noteId('criterion', id), by, words, met })
            }
          />
        ) : null}
        {mayBeWaived && state !== 'met' && waiver === undefined ? (
          <NameForm
            title={gateText.waive}
            of={title}
            words={gateText.reason}
            onKeep={({ by, words }) =>
              board.put({ ...named, kind: 'waiver', id: noteId('waiver', id), by, reason: words })
            }
          />
        ) : null}
      </div>
    </li>
  );
}

function RestsOn({ criterion: { id, how, entry }, board }: { criterion: CriterionStanding; board: Board }) {
  const { pairs, contacts, skills } = board;
  const said =
    entry === undefined ? (
      gateText.nobody
    ) : (
      <>
        {entry.words}{' '}
        <span className={page.quiet}>{gateText.entered(entry.by, dayWords(entry.at, board.now))}</span>
      </>
    );
  if (id === 'pairs') {
    const used = pairs.filter(({ unused, state }) => !unused || state !== 'none');
    const count = (state: string): number => used.filter((pair) => pair.state === state).length;
    const reds = pairs.filter(({ state }) => state === 'red');
    return (
      <p>
        {gateText.rests.pairs(count('green'), count('amber'), count('red'), count('none'))}{' '}
        {reds.length === 0 ? null : `${gateText.redOnes} ${reds.map(pairName).join(', ')}.`}{' '}
        <a href="#pairs">{gateText.look}</a>
      </p>
    );
  }
  if (id === 'contacts') {
    const used = contacts.filter(({ state }) => state !== 'unused');
    const count = (state: string): number => used.filter((contact) => contact.state === state).length;
    return (
      <p>
        {gateText.rests.contacts(count('answered'), count('dead'), used.length)}{' '}
        <a href="#contacts">{gateText.look}</a>
      </p>
    );
  }
  const able = skills.filter(({ state }) => state === 'independent' || state === 'coach').length;
  return (
    <>
      {how === 'entered' ? <p>{said}</p> : null}
      {id === 'training' ? (
        <p className={page.quiet}>{gateText.rests.training(able, skills.length)}</p>
      ) : null}
    </>
  );
}
