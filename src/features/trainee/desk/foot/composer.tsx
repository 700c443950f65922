/** A note being written: words, facts attached from what the desk knows, and the way it goes. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { CHANNELS } from '../../../../model/codes.ts';
import { Button, KeyHint, notify } from '../../../../ui/index.ts';
import { checkText, deskText } from '../../text/desk.ts';
import { flowText } from '../../text/flows.ts';
import { isAttached, matterOf, moveOfNote, type Writing } from '../flows/attach.ts';
import { slotOf } from '../flows/flow.ts';
import { facts } from '../flows/options.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import { Draft, HANDS_REST, readDraft } from '../state/drafts.ts';
import styles from './composer.module.css';

const channelName = (id: string): string =>
  Object.entries(CHANNELS).find(([key]) => key === id)?.[1].name ?? id;

export function Composer({ writing }: { writing: Writing }) {
  const { runId, ui, act } = useDesk();
  const { compose, attach } = writing;
  const desk = useSeat((view) => view.desk);
  const rung = useSeat((view) => view.rung);
  const slot = slotOf(desk, compose.slot);
  const [text, setText] = useState(() => readDraft(runId, slot));
  // One for each time the box is opened: what ended the last note does not end the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same note begun once more is another.
  const draft = useMemo(() => new Draft(runId, slot), [runId, slot, compose]);
  const [channel, setChannel] = useState(compose.channels?.[0] ?? '');
  const box = useRef<HTMLTextAreaElement>(null);
  const sending = useRef(false);

  useEffect(() => {
    box.current?.focus();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => draft.keep(text), HANDS_REST);
    return () => clearTimeout(timer);
  }, [draft, text]);

  const discard = (): void => {
    act.typed(slot, '');
    draft.end();
    close();
  };
  const close = (): void => {
    ui.set({ writing: undefined });
    act.focusLine();
  };
  const send = (): void => {
    if (text.trim() === '' && !compose.mayBeEmpty && attach.length === 0) {
      notify(flowText.noWords);
      return;
    }
    if (sending.current) return;
    sending.current = true;
    act.sent(slot);
    act.do([moveOfNote(writing, text.trim(), channel)], (done) => {
      sending.current = false;
      if (!done) return;
      draft.end();
      setText('');
      notify(deskText.sentTo(compose.title));
      if (ui.get().writing?.compose === compose) close();
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      send();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      act.leaveNote();
    }
  };

  return (
    <form
      className={styles.composer}
      aria-label={compose.title}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={styles.head}>
        <h3 className={styles.title}>{compose.title}</h3>
        <bdi className={styles.cost}>{compose.cost}</bdi>
      </div>
      <textarea
        dir="auto"
        ref={box}
        className={styles.box}
        rows={4}
        aria-label={compose.title}
        placeholder={compose.placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          act.typed(slot, event.target.value);
        }}
        onBlur={() => draft.keep(text)}
      />
      {compose.canAttach ? <AttachFacts writing={writing} /> : null}
      <div className={styles.foot}>
        {compose.channels ? (
          <ChannelChoice channels={compose.channels} channel={channel} onChannel={setChannel} />
        ) : null}
        <span className={styles.space} />
        {compose.canAttach && rung === 1 ? (
          <Button
            look="quiet"
            onClick={() => {
              draft.keep(text);
              act.check();
            }}
          >
            {checkText.button}
          </Button>
        ) : null}
        <Button look="quiet" onClick={discard}>
          {deskText.discard}
        </Button>
        <Button look="primary" type="submit">
          {deskText.send} <KeyHint of="Ctrl Enter" />
        </Button>
      </div>
    </form>
  );
}

/** Facts of the note's case that the desk knows, each to be attached or taken off. */
function AttachFacts({ writing }: { writing: Writing }) {
  const { act } = useDesk();
  const view = useSeat((seat) => seat);
  const known = facts(view, matterOf(writing));
  const { attach } = writing;
  return (
    <fieldset className={styles.attach}>
      <legend className={styles.cost}>{deskText.toAttach(attach.length)}</legend>
      {known.length === 0 ? <span className={styles.cost}>{deskText.attachNothing}</span> : null}
      {known.map((fact) => (
        <button
          key={`${fact.ref} ${fact.value}`}
          type="button"
          className={styles.fact}
          aria-pressed={isAttached(writing, { fact: fact.value, ref: fact.ref })}
          onClick={() => act.attach({ fact: fact.value, ref: fact.ref }, fact.label)}
        >
          <span className={styles.mark} aria-hidden="true">
            {isAttached(writing, { fact: fact.value, ref: fact.ref }) ? '✓' : '+'}
          </span>
          {fact.label}
        </button>
      ))}
    </fieldset>
  );
}

interface ChannelChoiceProps {
  channels: readonly string[];
  channel: string;
  onChannel: (channel: string) => void;
}

function ChannelChoice({ channels, channel, onChannel }: ChannelChoiceProps) {
  return (
    <label className={styles.channel}>
      {deskText.channel}{' '}
      <select value={channel} onChange={(event) => onChannel(event.target.value)}>
        {channels.map((id) => (
          <option key={id} value={id}>
            {channelName(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
