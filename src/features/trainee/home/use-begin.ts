/** Begins a run of a scenario and goes to its desk; a failure is said and changes nothing. */
import { useCallback, useState } from 'react';
import { notify } from '../../../ui/index.ts';
import { type StartOptions, useTrainee } from '../services.ts';

export function useBegin(): { begin: (scenario: string, options?: StartOptions) => void; busy: boolean } {
  const services = useTrainee();
  const [busy, setBusy] = useState(false);
  const begin = useCallback(
    (scenario: string, options?: StartOptions) => {
      setBusy(true);
      services.runs.start(scenario, options).then(
        (run) => services.go({ page: 'play', run }),
        (error: unknown) => {
          setBusy(false);
          notify(error instanceof Error ? error.message : String(error));
        },
      );
    },
    [services],
  );
  return { begin, busy };
}
