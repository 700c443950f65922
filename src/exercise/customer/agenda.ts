/** What must be served before she hangs up content; unserved items come back every second turn, shorter and sharper. */
import type { Person } from '../../model/scenario.ts';

type AgendaItem = Person['agenda'][number];

export class Agenda {
  private readonly items: readonly AgendaItem[];
  private readonly served = new Set<string>();
  private readonly pushes = new Map<string, number>();
  private turns = 0;

  constructor(items: readonly AgendaItem[]) {
    this.items = items;
  }

  /** Marks what these acts, parts and facts serve. `owed` = a next time is owed to her. */
  serve(
    acts: readonly string[],
    parts: readonly string[],
    facts: readonly string[],
    owed: boolean,
  ): string[] {
    const now: string[] = [];
    for (const item of this.items) {
      if (this.served.has(item.id)) continue;
      const by = item.servedBy;
      const hit =
        by.acts?.some((act) => acts.includes(act)) ||
        by.parts?.some((part) => parts.includes(part)) ||
        by.facts?.some((fact) => facts.includes(fact)) ||
        (by.owed === true && owed);
      if (!hit) continue;
      this.served.add(item.id);
      now.push(item.id);
    }
    return now;
  }

  /** The next item to bring up, if it is her turn to do so; behind its last push the level goes on counting. */
  next(isTime: (at: string) => boolean): { item: AgendaItem; level: number } | undefined {
    this.turns += 1;
    const item = this.fresh(isTime) ?? (this.turns % 2 === 0 ? this.open(isTime)[0] : undefined);
    if (!item) return undefined;
    const level = this.pushes.get(item.id) ?? 0;
    this.pushes.set(item.id, level + 1);
    return { item, level };
  }

  /** The first open item that never came up; items with a time wait for it. */
  fresh(isTime: (at: string) => boolean): AgendaItem | undefined {
    return this.open(isTime).find((item) => !this.pushes.has(item.id));
  }

  private open(isTime: (at: string) => boolean): AgendaItem[] {
    return this.items.filter(
      (item) => !this.served.has(item.id) && (item.at === undefined || isTime(item.at)),
    );
  }

  get empty(): boolean {
    return this.items.every((item) => this.served.has(item.id));
  }
}
