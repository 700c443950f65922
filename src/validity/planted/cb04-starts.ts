/**
 * CB04, variant 8: a start later than the first contact. Reading: every ticket of the need is held against it, also one
 * beside another; what is opened after another one ended is part of 1.
 */
import { formatInstant, MINUTE, SECOND } from '../../model/time.ts';
import { expectVariant, openSecond } from './cb04-relogging.ts';
import { deskOf, link, openFault } from './journeys.ts';
import { changeTicket, setStatus } from './mending.ts';
import type { Sort } from './story.ts';

export const startBreaks: readonly Sort[] = [
  {
    name: '8: a ticket that starts too late',
    write(story) {
      const fault = openFault(story, { ticketed: false, passedOn: false });
      const t = fault.after + story.chance.minutes('opened', 20, 120);
      const startedAt =
        fault.start + 15 * MINUTE + story.chance.span('late', SECOND, t - fault.start - 15 * MINUTE);
      const ticket = openSecond(story, fault, t, fault.front, startedAt);
      link(story, fault.columns, fault.front, t, 'interaction', fault.call, ticket);
      expectVariant(story, fault, t, fault.front, '8');
    },
  },
  {
    name: '8: a second ticket beside the first that starts too late',
    write(story) {
      const fault = openFault(story);
      const t = fault.after + story.chance.minutes('opened', 20, 120);
      // The ticket that is there has been worked on; that makes the start of the new one no truer.
      if (story.chance.happens('worked on'))
        setStatus(story, fault, t - 5 * MINUTE, fault.owner, 'acknowledged', 'inProgress');
      const startedAt = t - story.chance.span('written', 0, 2 * MINUTE);
      const second = openSecond(story, fault, t, fault.owner, startedAt);
      link(story, fault.columns, fault.owner, t, 'troubleTicket', second, fault.ticket);
      expectVariant(story, fault, t, fault.owner, '8');
    },
  },
  {
    name: '8: reported in writing, and the ticket starts too late',
    write(story) {
      const columns = { journeyId: story.id('J'), chain: 'faultToResolve' };
      const mail = story.id('I');
      story.add(story.start, 'interactionOpened', 'customer', {
        ...columns,
        channel: story.chance.among('channel', ['email', 'portal']),
        objectId: mail,
        targetUnit: 'serviceDesk1',
        reasonCode: 'fault',
      });
      const by = deskOf(story, 'serviceDesk1');
      const t = story.start + story.chance.minutes('opened', 16, 28);
      const ticket = story.id('T');
      story.add(t, 'recordOpened', by, {
        ...columns,
        objectType: 'troubleTicket',
        objectId: ticket,
        systemId: 'ticketing',
        fromAt: t,
      });
      link(story, columns, by, t, 'interaction', mail, ticket);
      story.expect('CB04', t, by, { part: '8', journeyId: columns.journeyId });
    },
  },
  {
    name: '8: the start corrected to later',
    write(story) {
      const fault = openFault(story);
      const t = fault.after + story.chance.minutes('corrected', 1, 120);
      changeTicket(story, fault, t, fault.owner, {
        field: 'startedAt',
        fromState: formatInstant(fault.start),
        toState: formatInstant(fault.start + story.chance.minutes('later', 16, 60)),
      });
      expectVariant(story, fault, t, fault.owner, '8');
    },
  },
];

export const startNearMisses: readonly Sort[] = [
  {
    name: '8: inside the slack',
    write(story) {
      const fault = openFault(story, { ticketed: false, passedOn: false });
      const t = fault.after + story.chance.minutes('opened', 20, 120);
      const startedAt =
        fault.start + story.chance.among('slack', [15 * MINUTE, 15 * MINUTE - SECOND, MINUTE]);
      const ticket = openSecond(story, fault, t, fault.front, startedAt);
      link(story, fault.columns, fault.front, t, 'interaction', fault.call, ticket);
    },
  },
  {
    name: '8: the start corrected back to the truth',
    write(story) {
      const fault = openFault(story);
      changeTicket(story, fault, fault.after + 10 * MINUTE, fault.owner, {
        field: 'startedAt',
        fromState: formatInstant(fault.start + 10 * MINUTE),
        toState: formatInstant(fault.start),
      });
    },
  },
];
