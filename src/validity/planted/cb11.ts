/** CB11: sent and never taken. */
import type { ContractId } from '../../model/contracts.ts';
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { accept, acknowledge, type Handover, type Offer, offer, readBack, sendBack } from './handovers.ts';
import { openFault } from './journeys.ts';
import { openOrder } from './orders.ts';
import type { Columns, Planting, Sort, Story } from './story.ts';

interface Route {
  contract: ContractId;
  from: string;
  to: string;
  limit: Ms;
  order?: boolean;
}

const ROUTES: readonly [Route, ...Route[]] = [
  { contract: 'H1', from: 'salesOrderCapture.1', to: 'orderDesk.2', limit: 15 * MINUTE, order: true },
  { contract: 'H3', from: 'orderDesk.1', to: 'portingDesk.1', limit: 4 * HOUR, order: true },
  { contract: 'H4', from: 'orderDesk.1', to: 'fieldDispatch.1', limit: 30 * MINUTE, order: true },
  { contract: 'H5', from: 'contactCentre.1', to: 'serviceDesk1.2', limit: 30 * MINUTE },
  { contract: 'H6', from: 'serviceDesk1.1', to: 'serviceDesk2.1', limit: HOUR },
  { contract: 'H7', from: 'serviceDesk2.1', to: 'wholesalePartner.1', limit: HOUR },
  { contract: 'H11', from: 'soc.1', to: 'keyAccountManager.1', limit: 10 * MINUTE },
  { contract: 'H12', from: 'fieldTechnician.1', to: 'fieldDispatch.1', limit: 15 * MINUTE, order: true },
  { contract: 'H13', from: 'orderDesk.1', to: 'billing.1', limit: HOUR, order: true },
];

const URGENT: readonly [Route, ...Route[]] = [
  { contract: 'H5', from: 'contactCentre.1', to: 'serviceDesk1.2', limit: 5 * MINUTE },
  { contract: 'H6', from: 'serviceDesk1.1', to: 'serviceDesk2.1', limit: 15 * MINUTE },
];

interface Sent {
  handover: Handover;
  columns: Columns & { journeyId: string };
  due: Ms;
}

function send(story: Story, route: Route, more: Partial<Offer> = {}): Sent {
  const { columns, after } = route.order ? openOrder(story) : openFault(story, { passedOn: false });
  const t = after + story.chance.span('sent', MINUTE, 30 * MINUTE);
  const handover = offer(story, columns, {
    contract: route.contract,
    from: route.from,
    to: route.to,
    at: t,
    ...more,
  });
  return { handover, columns, due: t + route.limit };
}

const route = (story: Story): Route => story.chance.among('route', ROUTES);

/** Long enough to see the silence, too short for the second one of the sender. */
const untilJustAfter = (story: Story, { due }: Sent): void =>
  story.cutAt(due + story.chance.span('just after', 0, 4 * MINUTE));

const expectUntaken = (story: Story, { handover, columns }: Sent, at: Ms): void =>
  story.expect('CB11', at, handover.to, { journeyId: columns.journeyId });

const ANSWERS: readonly [typeof acknowledge, ...(typeof acknowledge)[]] = [
  acknowledge,
  (story, handover, t) => accept(story, handover, t),
  (story, handover, t) => sendBack(story, handover, t, 'contactPhone'),
  readBack,
];

const answer = (story: Story, handover: Handover, t: Ms): void =>
  story.chance.among('answer', ANSWERS)(story, handover, t);

const breaks: readonly Sort[] = [
  {
    name: 'nobody answers',
    write(story) {
      const sent = send(story, route(story));
      if (story.chance.happens('expired'))
        story.add(sent.due, 'handoverExpired', sent.handover.to, {
          ...sent.handover.sent,
          origin: 'machine',
          dueAt: sent.due,
        });
      untilJustAfter(story, sent);
      expectUntaken(story, sent, sent.due);
    },
  },
  {
    name: 'answered too late',
    write(story) {
      const sent = send(story, route(story));
      answer(story, sent.handover, sent.due + story.chance.span('late', SECOND, 4 * MINUTE));
      expectUntaken(story, sent, sent.due);
    },
  },
  {
    name: 'only a machine answers',
    write(story) {
      const sent = send(story, route(story));
      const { contract, handoverId } = sent.handover.sent;
      const t = sent.handover.at + 5 * SECOND;
      story.add(t, 'messageAcked', 'om', { ...sent.columns, contract, handoverId, origin: 'machine' });
      untilJustAfter(story, sent);
      expectUntaken(story, sent, sent.due);
    },
  },
  {
    name: 'urgent, and the short limit passes',
    write(story) {
      const fields = { priority: 'present' } as const;
      const sent = send(story, story.chance.among('urgent', URGENT), { fields, says: { priority: 'P1' } });
      untilJustAfter(story, sent);
      expectUntaken(story, sent, sent.due);
    },
  },
  {
    name: 'a report from the floor, neither taken nor answered',
    write(story) {
      const limit = 10 * MINUTE;
      const sent = send(story, { contract: 'H10', from: 'contactCentre.1', to: 'soc.1', limit });
      untilJustAfter(story, sent);
      expectUntaken(story, sent, sent.due);
      story.expect('CB07', sent.due, 'soc.1', { part: 'c', journeyId: sent.columns.journeyId });
    },
  },
  {
    name: 'the night does not count',
    write(story) {
      const to = 'fieldDispatch.2';
      const sent = send(story, { contract: 'H4', from: 'orderDesk.1', to, limit: 30 * MINUTE, order: true });
      const worked = story.chance.minutes('worked', 1, 25);
      const morning = Math.floor(sent.due / DAY) * DAY + DAY + 8 * HOUR;
      story.add(sent.handover.at - 2 * HOUR, 'shiftStarted', to);
      story.add(sent.handover.at + worked, 'shiftEnded', to);
      story.add(morning, 'shiftStarted', to);
      const due = morning + 30 * MINUTE - worked;
      story.until(due + MINUTE);
      expectUntaken(story, sent, due);
    },
  },
  {
    name: 'the leaving desk goes before anybody took its handover: CB23 as well',
    write(story) {
      const [leaving, coming] = ['noc.night', 'noc.day'];
      const t = story.start;
      story.add(t - 4 * HOUR, 'shiftStarted', leaving);
      story.add(t - MINUTE, 'shiftStarted', coming);
      const omit = ['suppressedAlarms', 'degradedTools', 'changeStart', 'riskAhead'];
      offer(story, {}, { contract: 'H8', from: leaving, to: coming, at: t, omit });
      const gone = t + story.chance.minutes('gone', 2, 14);
      story.add(gone, 'shiftEnded', leaving);
      story.expect('CB23', gone, leaving, { part: 'c' });
      story.cutAt(t + 20 * MINUTE);
      story.expect('CB11', t + 15 * MINUTE, leaving);
    },
  },
  {
    name: 'two units are sent the same contract, and one takes it',
    write(story) {
      const sent = send(story, { contract: 'H6', from: 'serviceDesk1.1', to: 'serviceDesk2.1', limit: HOUR });
      const at = sent.handover.at + story.chance.minutes('second', 2, 30);
      const other = offer(story, sent.columns, {
        contract: 'H6',
        from: 'serviceDesk1.1',
        to: 'serviceDesk3.1',
        at,
      });
      acknowledge(story, other, at + 5 * MINUTE);
      untilJustAfter(story, sent);
      expectUntaken(story, sent, sent.due);
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'answered in time',
    write(story) {
      const sent = send(story, route(story));
      const early = story.chance.among('early', [SECOND, MINUTE, 4 * MINUTE]);
      answer(story, sent.handover, sent.due - early);
      story.until(sent.due + HOUR);
    },
  },
  {
    name: 'there is still time',
    write(story) {
      const sent = send(story, route(story));
      story.cutAt(sent.due - story.chance.span('short of', SECOND, 9 * MINUTE));
    },
  },
  {
    name: 'sent anew before the limit, the new one is taken',
    write(story) {
      const given = route(story);
      const sent = send(story, given);
      const t = sent.handover.at + 2 * MINUTE;
      const again = offer(story, sent.columns, {
        contract: given.contract,
        from: given.from,
        to: given.to,
        at: t,
      });
      acknowledge(story, again, t + 3 * MINUTE);
      accept(story, again, t + 3 * MINUTE);
      story.until(sent.due + HOUR);
    },
  },
  {
    name: 'a second copy of the same',
    write(story) {
      const given = route(story);
      const sent = send(story, given);
      const handoverId = sent.handover.id;
      offer(story, sent.columns, {
        contract: given.contract,
        from: given.from,
        to: given.to,
        at: sent.handover.at + 20 * SECOND,
        handoverId,
        channel: 'voice',
      });
      acknowledge(story, sent.handover, sent.handover.at + 3 * MINUTE);
      story.until(sent.due + HOUR);
    },
  },
  {
    name: 'nothing is owed',
    write(story) {
      const { columns, after } = openOrder(story);
      const contract = story.chance.among('nothing owed', ['m08', 'm12', 'm15', 'm30'] as const);
      const routes = {
        m08: 'contactCentre.1',
        m12: 'fieldDispatch.1',
        m15: 'activation',
        m30: 'contactCentre.2',
      };
      offer(story, columns, { contract, from: 'fieldDispatch.2', to: routes[contract], at: after + MINUTE });
      story.until(after + 8 * HOUR);
    },
  },
  {
    name: 'the target is at home until tomorrow',
    write(story) {
      const to = 'fieldDispatch.2';
      const sent = send(story, { contract: 'H4', from: 'orderDesk.1', to, limit: 30 * MINUTE, order: true });
      const morning = Math.floor(sent.due / DAY) * DAY + DAY + 8 * HOUR;
      story.add(sent.handover.at - 2 * HOUR, 'shiftStarted', to);
      story.add(sent.handover.at + 10 * MINUTE, 'shiftEnded', to);
      story.add(morning, 'shiftStarted', to);
      answer(story, sent.handover, morning + 10 * MINUTE);
    },
  },
  {
    name: 'said on the hotline to somebody who is there',
    write(story) {
      const sent = send(story, route(story), { channel: story.chance.among('spoken', ['hotline', 'voice']) });
      story.until(sent.due + 2 * HOUR);
    },
  },
];

export const cb11: Planting = { id: 'CB11', breaks, nearMisses };
