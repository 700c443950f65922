/** Everything the page shows, read together and once; what is taken in reads it anew. */
import { useCallback, useEffect, useState } from 'react';
import type { Evidence, PocketCard } from '../../../readiness/index.ts';
import type { RunMeta } from '../../../store/index.ts';
import { useTrainee } from '../services.ts';

export interface KeptRecord {
  evidence: readonly Evidence[];
  cards: readonly PocketCard[];
  runs: readonly RunMeta[];
}

export interface RecordHook {
  record: KeptRecord | undefined;
  failed: boolean;
  reload(): void;
}

export function useRecord(): RecordHook {
  const services = useTrainee();
  const [record, setRecord] = useState<KeptRecord>();
  const [failed, setFailed] = useState(false);
  const reload = useCallback(() => {
    const { record: kept, runs } = services;
    Promise.all([kept.all(), kept.cards.all(), runs.list()]).then(
      ([evidence, cards, metas]) => setRecord({ evidence, cards, runs: metas }),
      () => setFailed(true),
    );
  }, [services]);
  useEffect(reload, [reload]);
  return { record, failed, reload };
}
