/** The runs kept in this browser; undefined until they were read. */
import { useCallback, useEffect, useState } from 'react';
import type { RunMeta } from '../../../store/index.ts';
import { useTrainee } from '../services.ts';

/** `every` has the runs lived from the customer's seat as well. */
export function useRuns(which?: 'every'): { runs: readonly RunMeta[] | undefined; reload: () => void } {
  const services = useTrainee();
  const [runs, setRuns] = useState<readonly RunMeta[]>();
  const reload = useCallback(() => {
    services.runs.list(which).then(setRuns, () => setRuns([]));
  }, [services, which]);
  useEffect(reload, [reload]);
  return { runs, reload };
}
