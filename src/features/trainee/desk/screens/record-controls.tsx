/** The controls of a record: the same look and order for all, whatever they lead to. */
import { Button } from '../../../../ui/index.ts';
import { recordText } from '../../text/records.ts';
import { RECORD_FLOWS } from '../flows/record-flows.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import styles from './screen-view.module.css';

const ON_RECORD = [
  'addNote',
  'linkTo',
  'setCause',
  'setPriority',
  'setStatus',
  'pauseClock',
  'resumeClock',
  'reassign',
  'correctRecord',
  'closeRecord',
  'cancelRecord',
] as const;

export function RecordControls({ record }: { record?: string }) {
  const { act } = useDesk();
  const palette = useSeat((view) => view.palette);
  const moves = record === undefined ? (['openRecord'] as const) : ON_RECORD;
  return (
    <div className={styles.controls}>
      {moves
        .filter((move) => palette.some((row) => row.move === move))
        .map((move) => {
          const flow = RECORD_FLOWS[move];
          if (!flow) return null;
          const label = recordText[move];
          return (
            <Button
              key={move}
              onClick={() =>
                act.ask(
                  { title: record === undefined ? label : `${label}, ${record}`, flow },
                  record === undefined ? {} : { record: [record] },
                )
              }
            >
              {label}
            </Button>
          );
        })}
    </div>
  );
}
