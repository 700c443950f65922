/** The controls of the chosen rows: those of one such record, and one move goes in for all of them. */
import type { MassView } from '../../../../exercise/index.ts';
import { Button, useRoving } from '../../../../ui/index.ts';
import { massText } from '../../text/mass.ts';
import { recordText } from '../../text/records.ts';
import { typeName } from '../flows/options.ts';
import { RECORD_FLOWS } from '../flows/record-flows.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import { type Chosen, refOf } from './chosen.ts';
import styles from './mass-screen.module.css';

const ON_MANY = [
  'linkTo',
  'setCause',
  'setPriority',
  'setStatus',
  'reassign',
  'addNote',
  'correctRecord',
  'closeRecord',
  'cancelRecord',
] as const;

/** Controls of types that have fewer. */
const OF_TYPE: Readonly<Record<string, readonly (typeof ON_MANY)[number][]>> = {
  alarm: ['linkTo', 'addNote', 'correctRecord'],
};

export function MassControls({ view, chosen }: { view: MassView; chosen: Chosen }) {
  const { act } = useDesk();
  const palette = useSeat((seat) => seat.palette);
  const roving = useRoving<HTMLDivElement>();
  const may = (move: string): boolean => palette.some((row) => row.move === move);
  const isNone = chosen.size === 0;
  return (
    <div
      className={styles.controls}
      role="toolbar"
      aria-label={massText.controls}
      ref={roving.ref}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      {view.type === 'alarm' && may('acknowledge') ? (
        <Button
          data-rove
          tabIndex={-1}
          disabled={isNone}
          onClick={() => {
            act.do([{ move: 'acknowledge', what: refOf(view, chosen) }]);
            act.focusLine();
          }}
        >
          {massText.acknowledge}
        </Button>
      ) : null}
      {(OF_TYPE[view.type] ?? ON_MANY).filter(may).map((move) => {
        const flow = RECORD_FLOWS[move];
        if (!flow) return null;
        const label = recordText[move];
        const name = massText.many(chosen.size, typeName(view.type).toLowerCase());
        return (
          <Button
            key={move}
            data-rove
            tabIndex={-1}
            disabled={isNone}
            onClick={() => act.ask({ title: `${label}, ${name}`, flow }, { record: [refOf(view, chosen)] })}
          >
            {label}
          </Button>
        );
      })}
    </div>
  );
}
