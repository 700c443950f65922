/** Says at a calm place that a newer version is there; nothing is loaded before somebody asks. */
import { useState } from 'react';
import { Button } from '../../../ui/index.ts';
import { useTrainee } from '../services.ts';
import { offlineText } from '../text/offline.ts';
import styles from './newer-version.module.css';
import { useOffline } from './use-offline.ts';

export function NewerVersion() {
  const { offline } = useTrainee();
  const { isNewer } = useOffline();
  const [asked, setAsked] = useState(false);
  if (!isNewer) return null;
  const load = (): void => {
    setAsked(true);
    void offline.takeNewer();
  };
  return (
    <div className={styles.newer} role="status">
      <p>{offlineText.newer}</p>
      <Button disabled={asked} onClick={load}>
        {asked ? offlineText.loading : offlineText.load}
      </Button>
    </div>
  );
}
