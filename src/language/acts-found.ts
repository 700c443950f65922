/** The acts found in what is said, each at every place where it stands. */
import type { Span, SpeechAct } from './reading.ts';

export class ActsFound {
  private readonly places = new Map<SpeechAct, Span[]>();

  has(act: SpeechAct): boolean {
    return this.places.has(act);
  }

  /** Where it stands first. */
  get(act: SpeechAct): Span | undefined {
    return this.places.get(act)?.[0];
  }

  all(act: SpeechAct): readonly Span[] {
    return this.places.get(act) ?? [];
  }

  acts(): SpeechAct[] {
    return [...this.places.keys()];
  }

  add(act: SpeechAct, at: Span): void {
    const known = this.places.get(act);
    if (!known) this.places.set(act, [at]);
    else if (!known.some(([from]) => from === at[0])) known.push(at);
  }

  delete(act: SpeechAct): void {
    this.places.delete(act);
  }

  /** Only the places that hold; an act without any is gone. */
  keep(act: SpeechAct, holds: (at: Span) => boolean): void {
    const left = this.all(act).filter(holds);
    if (left.length > 0) this.places.set(act, left);
    else this.places.delete(act);
  }

  copy(): ActsFound {
    const made = new ActsFound();
    for (const [act, places] of this.places) made.places.set(act, [...places]);
    return made;
  }
}
