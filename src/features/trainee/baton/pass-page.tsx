/** Makes a link of a run: to the next desk, or back to whoever passed it. */
import { useEffect, useRef, useState } from 'react';
import { mayBePassed, nextDesks, passedOn } from '../../../exercise/baton/index.ts';
import { sessionOf } from '../../../exercise/index.ts';
import { LONGEST_NAME } from '../../../model/baton.ts';
import { clockOf } from '../../../model/time.ts';
import { Button, keptInBrowser, notify } from '../../../ui/index.ts';
import { Frame } from '../home/frame.tsx';
import { PlaceLink } from '../home/place-link.tsx';
import page from '../page.module.css';
import { RunProblem } from '../run-problem.tsx';
import { type OpenRun, useTrainee } from '../services.ts';
import { batonText } from '../text/baton.ts';
import { pagesText } from '../text/pages.ts';
import { unitName } from '../text/units.ts';
import styles from './baton.module.css';
import { linkTextOf } from './link-text.ts';

const NAME = 'baton.name';
/** Some messengers cut what is longer. */
const LONG = 8000;

export function PassPage({ runId }: { runId: string }) {
  const { runs } = useTrainee();
  const [opened, setOpened] = useState<OpenRun>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let isGone = false;
    runs.open(runId).then(
      (found) => {
        if (!isGone) setOpened(found);
      },
      (error: unknown) => {
        if (!isGone) setProblem(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      isGone = true;
    };
  }, [runs, runId]);
  return (
    <Frame>
      {problem !== undefined ? <RunProblem text={problem} /> : opened ? <Pass opened={opened} /> : null}
    </Frame>
  );
}

function Pass({ opened: { meta, run } }: { opened: OpenRun }) {
  const before = meta.baton?.turns ?? [];
  const isBack = run.ended && before.length > 0 && !meta.baton?.back;
  const next = nextDesks(run);
  const why = !mayBePassed(sessionOf(run))
    ? batonText.notPassed[meta.customer ? 'customer' : 'assess']
    : meta.baton?.back || (!isBack && next.length === 0)
      ? batonText.notPassed.nothing
      : undefined;
  const to = before.at(-1)?.name || batonText.before;
  const desks = next.map(({ unit, name }) => pagesText.seatOf(unitName(unit), name)).join(', ');
  const { seatRule } = run.scenario;
  return (
    <main className={page.page}>
      <h1 className={page.title}>{isBack ? batonText.backTo(to) : batonText.passTitle(meta.title)}</h1>
      {why === undefined ? (
        <>
          <p className={page.lead}>{isBack ? batonText.backToLead(to) : batonText.passLead(desks)}</p>
          {isBack || run.ended ? null : (
            <p className={page.text}>
              {seatRule === 'inTurn'
                ? batonText.passInTurn(clockOf(run.now))
                : batonText.passOpen(clockOf(run.now))}
            </p>
          )}
          <LinkBox opened={{ meta, run }} />
          <p className={page.quiet}>{batonText.practiceOnly}</p>
        </>
      ) : (
        <p className={page.lead}>{why}</p>
      )}
      <p>
        <PlaceLink to={{ page: run.ended ? 'debrief' : 'play', run: meta.id }} look="plain">
          {run.ended ? batonText.backToDebrief : batonText.toDesk}
        </PlaceLink>
      </p>
    </main>
  );
}

/** The link, made anew for each name; it can be copied, shared, or marked and taken by hand. */
function LinkBox({ opened: { meta, run } }: { opened: Pick<OpenRun, 'meta' | 'run'> }) {
  const { hrefOf } = useTrainee();
  const field = useRef<HTMLTextAreaElement>(null);
  const [name, setName] = useState(() => keptInBrowser.read(NAME) ?? '');
  const [link, setLink] = useState('');
  useEffect(() => {
    let isGone = false;
    const baton = passedOn(run, { name: name.trim(), id: meta.id, before: meta.baton?.turns ?? [] });
    void linkTextOf(baton).then((text) => {
      if (!isGone) setLink(`${location.origin}${hrefOf({ page: 'baton' })}#${text}`);
    });
    return () => {
      isGone = true;
    };
  }, [run, name, meta, hrefOf]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      notify(batonText.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      notify(batonText.notCopied);
    }
  };
  const share =
    'share' in navigator ? () => void navigator.share({ url: link }).catch(() => undefined) : null;
  return (
    <section className={styles.box}>
      <label className={styles.field}>
        {batonText.name}
        <input
          className={styles.name}
          value={name}
          maxLength={LONGEST_NAME}
          autoComplete="nickname"
          onChange={(event) => {
            setName(event.target.value);
            keptInBrowser.write(NAME, event.target.value);
          }}
        />
      </label>
      <p className={page.quiet}>{batonText.nameHint}</p>
      <label className={styles.field}>
        {batonText.link}
        <textarea
          ref={field}
          className={styles.link}
          readOnly
          spellCheck={false}
          value={link}
          placeholder={batonText.making}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <p className={page.quiet}>
        {batonText.length(link.length)} {link.length > LONG ? batonText.long : null}
      </p>
      <p className={page.buttons}>
        <Button look="primary" autoFocus disabled={link === ''} onClick={() => void copy()}>
          {batonText.copy}
        </Button>
        {share ? (
          <Button disabled={link === ''} onClick={share}>
            {batonText.share}
          </Button>
        ) : null}
      </p>
    </section>
  );
}
