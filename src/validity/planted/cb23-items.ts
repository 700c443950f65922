/** CB23 a: risks the leaving desk holds as facts: a workaround, a change that begins soon. */
import { clockOf, formatInstant, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { expectPart, goHome, handOver, RISKS, taken, type Watch, watch } from './cb23-watch.ts';
import { openFault } from './journeys.ts';
import type { Columns, Sort, Story } from './story.ts';

const hold = (
  story: Story,
  { leaving }: Watch,
  says: Record<string, string>,
  columns: Columns = {},
  t = story.start + 10 * MINUTE,
): void => {
  for (const [factId, value] of Object.entries(says))
    story.add(t, 'factLearned', leaving, {
      ...columns,
      factId,
      says: { [factId]: value },
      source: 'lookedUp',
    });
};

/** A change the leaving desk knows of, this long after the end of its shift. */
function changeIn(story: Story, given: Watch, span: Ms): void {
  const starts = Math.floor((given.ends + span) / MINUTE) * MINUTE;
  const whole = story.chance.happens('with the day');
  hold(story, given, {
    changeId: 'CH-7',
    changeStart: whole ? formatInstant(starts).slice(0, -3) : clockOf(starts),
  });
}

const WORKAROUND = ['workaround', 'workaroundExpiry'];

export const itemBreaks: readonly Sort[] = [
  {
    name: 'a: a change that begins soon is not in it',
    write(story) {
      const given = watch(story, 'noc');
      changeIn(story, given, story.chance.span('soon', MINUTE, 4 * HOUR - MINUTE));
      taken(story, handOver(story, given, {}), given.ends);
      goHome(story, given);
      expectPart(story, given, 'a');
    },
  },
  {
    name: 'a: a workaround is not in it',
    write(story) {
      const given = watch(story, 'noc');
      hold(story, given, { workaround: 'second path by hand' });
      taken(story, handOver(story, given, {}, { omit: [...RISKS, ...WORKAROUND] }), given.ends);
      goHome(story, given);
      expectPart(story, given, 'a');
    },
  },
  {
    name: 'a: of two workarounds one is not in it',
    write(story) {
      const given = watch(story, 'noc');
      const [one, other] = [openFault(story, { passedOn: false }), openFault(story, { passedOn: false })];
      const [first, second] = story.chance.happens('the first is left out') ? [one, other] : [other, one];
      hold(story, given, { workaround: 'second path by hand' }, one.columns);
      hold(story, given, { workaround: 'mobile' }, other.columns, story.start + 12 * MINUTE);
      const omit = [...RISKS, ...WORKAROUND];
      taken(story, handOver(story, given, first.columns, { omit }), given.ends);
      const fields = { workaround: 'present' } as const;
      taken(story, handOver(story, given, second.columns, { omit: RISKS, fields }), given.ends);
      goHome(story, given);
      expectPart(story, given, 'a');
    },
  },
];

export const itemNearMisses: readonly Sort[] = [
  {
    name: 'a: a change that begins later',
    write(story) {
      const given = watch(story, 'noc');
      changeIn(story, given, 4 * HOUR + story.chance.span('later', MINUTE + SECOND, 4 * HOUR));
      taken(story, handOver(story, given, {}), given.ends);
      goHome(story, given);
    },
  },
  {
    name: 'a: a change and a workaround that are in it',
    write(story) {
      const given = watch(story, 'noc');
      changeIn(story, given, 2 * HOUR);
      hold(story, given, { workaround: 'second path by hand' });
      const fields = { changeId: 'present', changeStart: 'present', workaround: 'present' } as const;
      taken(story, handOver(story, given, {}, { fields }), given.ends);
      goHome(story, given);
    },
  },
  {
    name: 'a: two workarounds, each in its own handover, and one that has ended',
    write(story) {
      const given = watch(story, 'noc');
      const faults = [openFault(story, { passedOn: false }), openFault(story, { passedOn: false })];
      const ended = openFault(story, { passedOn: false }).columns;
      hold(story, given, { workaround: 'mobile' }, ended);
      hold(story, given, { workaround: 'none' }, ended, story.start + 12 * MINUTE);
      for (const { columns } of faults) {
        hold(story, given, { workaround: 'second path by hand' }, columns);
        const fields = { workaround: 'present' } as const;
        taken(story, handOver(story, given, columns, { fields }), given.ends);
      }
      goHome(story, given);
    },
  },
];
