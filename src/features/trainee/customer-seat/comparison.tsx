/** The same run twice: what the company's wall shows of it and what it was for her, then her memory beside the log. */
import { useEffect, useRef } from 'react';
import {
  type SeatFigures,
  SHOPPER_QUESTIONS,
  type ShopperAnswers,
  type ShopperTruth,
} from '../../../exercise/customer-seat/index.ts';
import { formatSpan } from '../../../model/time.ts';
import type { RunMeta } from '../../../store/index.ts';
import { PlaceLink } from '../home/place-link.tsx';
import page from '../page.module.css';
import { compareText, shopperText } from '../text/customer-seat.ts';
import { answerWords } from './answer-words.ts';
import styles from './comparison.module.css';
import { mannerOf } from './open-seat.ts';

export interface ComparisonProps {
  meta: RunMeta;
  name: string;
  answers: ShopperAnswers;
  truth: ShopperTruth;
  figures: SeatFigures;
  seed: number;
}

export function Comparison({ meta, name, answers, truth, figures, seed }: ComparisonProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const by = meta.customer?.by ?? '';
  const manner = mannerOf(by);
  const other = manner === 'novice' ? 'expert' : 'novice';
  return (
    <main className={page.page}>
      <p
        className={page.quiet}
      >{`${shopperText.kicker(meta.title, name)}. ${compareText.playedBy[manner]}`}</p>
      <h1 ref={heading} className={page.title} tabIndex={-1}>
        {compareText.title(name)}
      </h1>
      <Views name={name} figures={figures} />
      <section className={page.section}>
        <h2 className={page.heading}>{compareText.table}</h2>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{compareText.question}</th>
              <th scope="col">{compareText.you}</th>
              <th scope="col">{compareText.log}</th>
            </tr>
          </thead>
          <tbody>
            {SHOPPER_QUESTIONS.map((question) => {
              const { you, log, same } = answerWords(question, answers, truth);
              return (
                <tr key={question.id} data-same={same}>
                  <th scope="row">{shopperText.questions[question.id]}</th>
                  <td data-label={compareText.you}>{you}</td>
                  <td data-label={compareText.log}>
                    {log}
                    {same === undefined ? null : (
                      <span className={styles.same}>{same ? compareText.same : compareText.differs}</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <section className={page.section}>
        <h2 className={page.heading}>{compareText.next}</h2>
        <p className={page.buttons}>
          <PlaceLink
            to={{ page: 'asCustomer', scenario: meta.scenario, seat: meta.desk, seed, by: other }}
            look="primary"
          >
            {compareText.again(name, compareText.deskNames[other])}
          </PlaceLink>
          <PlaceLink to={{ page: 'begin', scenario: meta.scenario, seat: meta.desk, seed }} look="plain">
            {compareText.sit}
          </PlaceLink>
          {manner === 'own' ? (
            <PlaceLink to={{ page: 'debrief', run: by }}>{compareText.debrief}</PlaceLink>
          ) : null}
        </p>
      </section>
    </main>
  );
}

function Views({ name, figures }: { name: string; figures: SeatFigures }) {
  const { tiles, contractClock, hers } = figures;
  const lines = [
    hers.clock === undefined ? compareText.noClock : compareText.clock(formatSpan(hers.clock)),
    compareText.contacts(hers.contacts),
    compareText.said(hers.said),
  ];
  return (
    <div className={styles.views}>
      <section className={styles.view} aria-label={compareText.company}>
        <h2 className={page.quiet}>{compareText.company}</h2>
        <ul className={styles.tiles}>
          {tiles.map(({ text, tone }) => (
            <li key={text} className={styles.tile} data-tone={tone}>
              {text}
            </li>
          ))}
          {contractClock === undefined ? null : (
            <li className={styles.tile} data-tone="plain">
              {compareText.contract(formatSpan(contractClock))}
            </li>
          )}
        </ul>
        <p className={page.quiet}>{compareText.rule}</p>
      </section>
      <section className={styles.view} aria-label={compareText.hers(name)}>
        <h2 className={page.quiet}>{compareText.hers(name)}</h2>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
