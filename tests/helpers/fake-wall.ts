/** Wall time and a scheduler that only a test lets pass. */

export interface FakeWall {
  wall: () => number;
  later: (work: () => void, ms: number) => () => void;
  /** Timers that are still to come. */
  pending: () => number;
  /** Awake: every timer at its time. */
  runs: (ms: number) => void;
  /** Asleep or hidden: time passes, and one late timer comes at its end. */
  sleeps: (ms: number) => void;
}

export function fakeWall(began = 1_000_000_000): FakeWall {
  let wall = began;
  let timers: { at: number; work: () => void }[] = [];
  const first = () => timers.sort((a, b) => a.at - b.at)[0];
  return {
    wall: () => wall,
    later: (work, ms) => {
      const timer = { at: wall + ms, work };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    pending: () => timers.length,
    runs(ms) {
      const end = wall + ms;
      for (let next = first(); next && next.at <= end; next = first()) {
        timers.shift();
        wall = next.at;
        next.work();
      }
      wall = end;
    },
    sleeps(ms) {
      wall += ms;
      timers.shift()?.work();
    },
  };
}
