/** CB23 b: what is a read-back of a shift handover, and what is none. */
import { DAY, HOUR, MINUTE, SECOND } from '../../model/time.ts';
import { expectPart, goHome, handOver, taken, watch } from './cb23-watch.ts';
import { nod, readBack } from './handovers.ts';
import type { Sort } from './story.ts';

export const readBackBreaks: readonly Sort[] = [
  {
    name: 'b: read back by the one who wrote it',
    write(story) {
      const given = watch(story);
      const handover = handOver(story, given, {});
      taken(story, handover, given.ends, false);
      readBack(story, handover, given.ends - 9 * MINUTE, given.leaving);
      goHome(story, given);
      expectPart(story, given, 'b');
    },
  },
  {
    name: 'b: read back when the leaving desk had long gone',
    write(story) {
      const given = watch(story);
      const handover = handOver(story, given, {});
      taken(story, handover, given.ends, false);
      readBack(story, handover, given.ends + story.chance.span('late', HOUR, 2 * DAY));
      goHome(story, given);
      expectPart(story, given, 'b');
    },
  },
  {
    name: 'b: "understood" is no read-back',
    write(story) {
      const given = watch(story);
      const handover = handOver(story, given, {});
      taken(story, handover, given.ends, false);
      nod(story, handover, given.ends - 9 * MINUTE);
      goHome(story, given);
      expectPart(story, given, 'b');
    },
  },
];

export const readBackNearMisses: readonly Sort[] = [
  {
    name: 'b: read back in the overlap after the shift',
    write(story) {
      const given = watch(story);
      const handover = handOver(story, given, {});
      taken(story, handover, given.ends, false);
      readBack(story, handover, given.ends + story.chance.span('overlap', SECOND, 15 * MINUTE));
      goHome(story, given);
    },
  },
];
