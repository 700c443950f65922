/** Long work in small slices, so that the page answers and draws meanwhile. */

/** Milliseconds of work between two pictures. */
const SLICE = 12;

export interface Slices<Part, Result> {
  /** After each slice, with the newest of what was handed back. */
  onPart: (part: Part) => void;
  onDone: (result: Result) => void;
}

/** Begins when the page has been drawn; whoever leaves calls what it answers, and nothing more is done. */
export function inSlices<Part, Result>(
  parts: Generator<Part, Result>,
  { onPart, onDone }: Slices<Part, Result>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (): void => {
    const until = performance.now() + SLICE;
    let next = parts.next();
    while (!next.done && performance.now() < until) next = parts.next();
    if (next.done) {
      onDone(next.value);
      return;
    }
    onPart(next.value);
    timer = setTimeout(slice, 0);
  };
  timer = setTimeout(slice, 0);
  return () => clearTimeout(timer);
}
