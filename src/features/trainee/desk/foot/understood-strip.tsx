/** After two lines Baton could not read, or one in another language: it is our miss, so picking the meaning costs nothing. */
import { Button } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { sayByParts } from '../flows/say-flows.ts';
import { useDesk } from '../state/desk-context.ts';
import styles from './foot-line.module.css';

export function UnderstoodStrip({ miss }: { miss: 'language' | 'words' }) {
  const { act } = useDesk();
  return (
    <p className={styles.strip} role="status">
      {miss === 'language' ? deskText.readsEnglish : deskText.notUnderstood}
      <Button look="quiet" onClick={() => act.ask({ title: deskText.pickMeaning, flow: sayByParts })}>
        {deskText.pickMeaning}
      </Button>
    </p>
  );
}
