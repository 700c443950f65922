/** A run is played in one tab at a time: the tab that opened it last has it, and the other one is told. */

/** Takes the run, from another tab too; `lost` is called when another tab takes it. Returns how to let go of it. */
export function holdRun(runId: string, lost: () => void): () => void {
  // A page that did not come over a safe connection has no locks.
  if (!('locks' in navigator)) return () => undefined;
  let isMine = true;
  let letGo = (): void => undefined;
  const until = new Promise<void>((done) => {
    letGo = done;
  });
  navigator.locks
    .request(`baton run ${runId}`, { steal: true }, () => until)
    .catch(() => {
      if (isMine) lost();
    });
  return () => {
    isMine = false;
    letGo();
  };
}
