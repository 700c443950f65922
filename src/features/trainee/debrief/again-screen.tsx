/** Third screen: again from there, the other chair, or a closer look. */
import { type ReactNode, useEffect, useRef } from 'react';
import { momentLabel } from '../../../charts/time-axis.ts';
import type { DebriefView } from '../../../exercise/debrief/index.ts';
import { KeyHint } from '../../../ui/index.ts';
import { lettersOn } from '../desk/state/letters.ts';
import { NewerVersion } from '../offline/newer-version.tsx';
import { type OneThingAnswer, useTrainee } from '../services.ts';
import { assessText } from '../text/assess.ts';
import { batonText } from '../text/baton.ts';
import { debriefText } from '../text/debrief.ts';
import { statementText } from '../text/record.ts';
import type { DebriefActions } from './actions.ts';
import type { FamilyRun } from './family.ts';
import { FamilyList } from './family-list.tsx';
import { ScreenFrame } from './screen-frame.tsx';
import styles from './screens.module.css';

interface Choice {
  key: string;
  letter?: string;
  label: string;
  why: string;
  act: () => void;
}

export interface AgainScreenProps {
  view: DebriefView;
  state: OneThingAnswer;
  act: DebriefActions;
  family: readonly FamilyRun[];
}

export function AgainScreen({ view, state, act, family }: AgainScreenProps) {
  const { scenarios } = useTrainee();
  const caller = scenarios.find(({ id }) => id === view.scenario.id)?.caller;
  const list = useRef<HTMLUListElement>(null);
  const choices = choicesOf({ view, state, act }, caller?.name);
  useEffect(() => list.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const letters = lettersOn();
  return (
    <ScreenFrame
      n={3}
      kicker={debriefText.kicker(view.scenario.title, view.seat.unitName)}
      onBack={() => act.go('one')}
    >
      <h1 className={styles.sentence}>{debriefText.again}</h1>
      <p className={styles.lead}>{debriefText.againLead}</p>
      <ul
        ref={list}
        className={styles.choices}
        onKeyDown={(event) => {
          if (!letters || event.ctrlKey || event.metaKey || event.altKey) return;
          const choice = choices.find((each) => each.letter === event.key.toLowerCase());
          if (!choice) return;
          event.preventDefault();
          choice.act();
        }}
      >
        {choices.map((choice) => (
          <li key={choice.key}>
            <button type="button" className={styles.choice} onClick={choice.act}>
              <Key
                of={choice.key}
                shown={choice.key === 'Enter' || (letters && choice.letter !== undefined)}
              />
              <span className={styles.choiceLabel}>{choice.label}</span>
              <span className={styles.choiceWhy}>{choice.why}</span>
            </button>
          </li>
        ))}
      </ul>
      <FamilyList family={family} run={view} />
      <NewerVersion />
    </ScreenFrame>
  );
}

/** What can be done next, the usual first; `caller` is the customer whose seat can be taken, if there is one. */
function choicesOf(
  { view, state, act }: Omit<AgainScreenProps, 'family'>,
  caller: string | undefined,
): Choice[] {
  const from = state.done ? state.one.againAt : view.from;
  return [
    {
      key: 'Enter',
      label: debriefText.againFrom(momentLabel(from, view)),
      why: debriefText.againFromWhy,
      act: () => act.again(from),
    },
    // The first other chair has the letter; a story of many rooms lists them all.
    ...view.otherSeats.map((seat, i) => ({
      key: i === 0 ? 'R' : seat.desk,
      ...(i === 0 ? { letter: 'r' } : {}),
      label:
        seat.received > 0
          ? debriefText.ownChair(seat.unitName, seat.received)
          : debriefText.otherChair(seat.unitName),
      why: seat.received > 0 ? debriefText.ownChairWhy(seat.name) : debriefText.otherChairWhy(seat.name),
      act: () => act.chair(seat.desk, seat.received > 0),
    })),
    ...(act.pass ? [{ key: 'P', letter: 'p', ...act.pass }] : []),
    ...(act.together
      ? [{ key: 'B', letter: 'b', label: batonText.both, why: batonText.bothWhy, act: act.together }]
      : []),
    ...(caller === undefined
      ? []
      : [
          {
            key: 'C',
            letter: 'c',
            label: debriefText.liveIt(caller),
            why: debriefText.liveItWhy,
            act: () => act.live(),
          },
        ]),
    {
      key: 'L',
      letter: 'l',
      label: debriefText.closer,
      why: debriefText.closerWhy,
      act: () => act.go('closer'),
    },
    ...(view.passed
      ? []
      : [
          {
            key: 'W',
            letter: 'w',
            label: debriefText.watch,
            why: debriefText.watchWhy,
            act: () =>
              act.leave({ page: 'watch', scenario: view.scenario.id, seat: view.seat.desk, seed: view.seed }),
          },
        ]),
    ...(act.save
      ? [{ key: 'S', letter: 's', label: assessText.save, why: assessText.saveWhy, act: act.save }]
      : []),
    ...(act.state
      ? [
          {
            key: 'X',
            letter: 'x',
            label: statementText.saveOne,
            why: statementText.saveOneWhy,
            act: act.state,
          },
        ]
      : []),
    {
      key: 'H',
      letter: 'h',
      label: debriefText.home,
      why: debriefText.homeWhy,
      act: () => act.leave({ page: 'home' }),
    },
  ];
}

const Key = ({ of, shown }: { of: string; shown: boolean }): ReactNode => (
  <span className={styles.choiceKey}>{shown ? <KeyHint of={of} /> : null}</span>
);
