/** The runs kept in this browser; undefined until they were read. */
import { useCallback, useEffect, useState } from 'react';
import type { RunMeta } from '../../../store/index.ts';
import { useTrainee } from '../services.ts';

export function useRuns(): { runs: readonly RunMeta[] | undefined; reload: () => void } {
  const services = useTrainee();
  const [runs, setRuns] = useState<readonly RunMeta[]>();
  const reload = useCallback(() => {
    services.runs.list().then(setRuns, () => setRuns([]));
  }, [services]);
  useEffect(reload, [reload]);
  return { runs, reload };
}
