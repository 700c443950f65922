/** Says at a calm place that a newer version is there; nothing is loaded before somebody asks. */
import { useEffect, useState } from 'react';
import { Button } from '../../../ui/index.ts';
import { useTrainee } from '../services.ts';
import { offlineText } from '../text/offline.ts';
import styles from './newer-version.module.css';
import { useOffline } from './use-offline.ts';

export function NewerVersion() {
  const { offline } = useTrainee();
  const { isNewer } = useOffline();
  const [asked, setAsked] = useState(false);
  const [ended, setEnded] = useState(0);
  useEffect(() => {
    if (isNewer) offline.endsRuns().then(setEnded, () => setEnded(0));
  }, [offline, isNewer]);
  if (!isNewer) return null;
  const load = (): void => {
    setAsked(true);
    void offline.takeNewer();
  };
  return (
    <div className={styles.newer} role="status">
      <p>
        {offlineText.newer} {ended > 0 ? offlineText.endsRuns(ended) : ''}
      </p>
      <Button disabled={asked} onClick={load}>
        {asked ? offlineText.loading : offlineText.load}
      </Button>
    </div>
  );
}
