/** What the state of one pair rests on, and what would mend it. */
import { useEffect, useRef, useState } from 'react';
import { type Mending, mendingOf, PAIR_PARTS, type PairStanding } from '../../../readiness/board/index.ts';
import type { Evidence } from '../../../readiness/index.ts';
import { Button } from '../../../ui/index.ts';
import { PlaceLink } from '../home/place-link.tsx';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import {
  CODE_WORDS,
  GRADE_WORDS,
  PAIR_WORDS,
  pairsText,
  SKILL_WORDS,
  skillsText,
} from '../text/readiness.ts';
import { contractName } from './contract-name.ts';
import { dayWords } from './day-of.ts';
import { Mark } from './marks.tsx';
import { pairName, valueWords } from './pair-words.ts';
import pairsStyles from './pairs.module.css';
import styles from './readiness.module.css';

/** So many pieces are shown, the newest first. */
const MOST = 8;
const SIDES = ['send', 'receive'] as const;

export interface PairDetailProps {
  pair: PairStanding;
  now: number;
  onClose: () => void;
}

export function PairDetail({ pair, now, onClose }: PairDetailProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = `${pair.from} ${pair.to}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pair is another thing to read.
  useEffect(() => heading.current?.focus(), [id]);
  const newest = pair.evidence.toReversed();
  return (
    <section
      className={pairsStyles.detail}
      aria-label={pairName(pair)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className={pairsStyles.detailHead}>
        <h3 ref={heading} tabIndex={-1} className={pairsStyles.detailTitle}>
          {pairName(pair)}
        </h3>
        <Mark as={pair.state} words={pair.unused ? pairsText.unused : PAIR_WORDS[pair.state]} />
        <Button look="quiet" onClick={onClose}>
          {pairsText.close}
        </Button>
      </header>
      <dl className={pairsStyles.values}>
        {PAIR_PARTS.map((part) => (
          <div key={part} data-short={pair.short.includes(part)}>
            <dt>{pairsText.parts[part]}</dt>
            <dd>{valueWords(part, pair.parts[part])}</dd>
          </div>
        ))}
        {SIDES.map((side) => {
          const step = pair.trained[side];
          return (
            <div key={side}>
              <dt>{side === 'send' ? pairsText.sender : pairsText.receiver}</dt>
              <dd>{step === undefined ? pairsText.notTrained : SKILL_WORDS[step]}</dd>
            </div>
          );
        })}
      </dl>
      <div className={pairsStyles.columns}>
        <div>
          <h4 className={styles.small}>{pairsText.restsOn}</h4>
          {pair.dead.map(({ line, note }) => (
            <p key={line.id} className={pairsStyles.deadLine}>
              {pairsText.dead(contractName(line.contract), note?.address ?? '')}
            </p>
          ))}
          {newest.length === 0 ? <p className={page.text}>{pairsText.noEvidence}</p> : null}
          <ul className={styles.pieces}>
            {newest.slice(0, MOST).map((piece) => (
              <Piece key={piece.id} piece={piece} now={now} />
            ))}
          </ul>
          {newest.length > MOST ? <p className={page.quiet}>{pairsText.more(newest.length - MOST)}</p> : null}
        </div>
        <div>
          <h4 className={styles.small}>{pairsText.contracts}</h4>
          <p className={page.text}>{pair.contracts.map(contractName).join(', ')}</p>
          <h4 className={styles.small}>{pairsText.mend}</h4>
          <Mend key={id} pair={pair} />
        </div>
      </div>
    </section>
  );
}

function Piece({ piece, now }: { piece: Evidence; now: number }) {
  const { scenarios } = useTrainee();
  const { by, side, code, grade, contract, at } = piece;
  const title = scenarios.find(({ id }) => id === by.scenario)?.title ?? by.scenario;
  return (
    <li>
      <span>
        {contract} {skillsText.ends[side]}, {CODE_WORDS[code]}:{' '}
        <strong className={page.strong}>{GRADE_WORDS[grade]}</strong>
      </span>
      <span className={page.quiet}>
        {dayWords(at, now)},{' '}
        {by.kind === 'run' ? (
          <PlaceLink to={{ page: 'debrief', run: by.id }}>{title}</PlaceLink>
        ) : (
          <PlaceLink to={{ page: 'drill', id: by.id }}>{pairsText.byDrill(title)}</PlaceLink>
        )}
      </span>
    </li>
  );
}

function Mend({ pair }: { pair: PairStanding }) {
  const { openDrills, scenarios } = useTrainee();
  const [mending, setMending] = useState<Mending>();
  useEffect(() => {
    let isGone = false;
    openDrills().then(
      ({ refs }) => {
        if (!isGone) setMending(mendingOf(pair, refs));
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [openDrills, pair]);
  if (!mending) return null;
  const played = scenarios.filter(({ id }) => mending.scenarios.includes(id));
  return (
    <div className={pairsStyles.mend}>
      {pair.dead.length > 0 ? <a href="#contacts">{pairsText.ring}</a> : null}
      {mending.scenarios.length === 0 ? <p className={page.text}>{pairsText.noMend}</p> : null}
      <p className={page.buttons}>
        {SIDES.map((side) => {
          const ref = mending.drills[side];
          return ref === undefined ? null : (
            <PlaceLink key={side} to={{ page: 'drill', id: ref.id }} look="plain">
              {pairsText.drill[side]}
            </PlaceLink>
          );
        })}
        {played.map(({ id, title }) => (
          <PlaceLink key={id} to={{ page: 'begin', scenario: id }}>
            {pairsText.play(title)}
          </PlaceLink>
        ))}
      </p>
      {pair.parts.readBack === 'unmeasured' || pair.parts.acknowledged === 'unmeasured' ? (
        <p className={page.quiet}>{pairsText.onlyRuns}</p>
      ) : null}
    </div>
  );
}
