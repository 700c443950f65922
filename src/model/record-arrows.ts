/** Which status of a record may follow which (protocols P6): TM Forum's arrows, [A] where marked. */

export interface RecordArrows {
  grade: 'T' | 'A';
  arrows: Readonly<Record<string, readonly string[]>>;
  /** No arrow leaves these. */
  terminal: readonly string[];
  /** Status of a new record that is refused at entry. */
  refusedAtEntry?: string;
}

const ORDER_TERMINALS = ['rejected', 'cancelled', 'completed', 'failed', 'partial'] as const;

const SERVICE_ORDER_ARROWS = {
  acknowledged: ['inProgress', 'rejected', 'cancelled', 'assessingCancellation'],
  inProgress: ['pending', 'held', 'assessingCancellation', 'completed', 'failed', 'partial', 'cancelled'],
  pending: ['inProgress', 'cancelled', 'assessingCancellation'],
  held: ['inProgress', 'cancelled', 'assessingCancellation'],
  assessingCancellation: ['acknowledged', 'inProgress', 'pending', 'held', 'pendingCancellation'],
  pendingCancellation: ['cancelled'],
} as const;

const PARTNER_ARROWS = {
  acknowledged: ['held', 'scheduled', 'cancelled'],
  held: ['acknowledged', 'scheduled', 'cancelled'],
  scheduled: ['completed', 'held', 'cancelled'],
} as const;

/** Arrows by record type; `service` and `product` are no records of the desks but have published arrows too. */
export const RECORD_ARROWS = {
  productOrder: {
    grade: 'T',
    arrows: {
      draft: ['acknowledged', 'cancelled'],
      acknowledged: ['inProgress', 'pending'],
      inProgress: ['pending', 'held', 'assessingCancellation', 'completed', 'failed', 'partial'],
      pending: ['inProgress', 'cancelled', 'assessingCancellation'],
      held: ['inProgress', 'cancelled', 'assessingCancellation'],
      assessingCancellation: ['inProgress', 'pending', 'held', 'pendingCancellation'],
      pendingCancellation: ['cancelled'],
    },
    terminal: ORDER_TERMINALS,
    refusedAtEntry: 'rejected',
  },
  serviceOrder: { grade: 'T', arrows: SERVICE_ORDER_ARROWS, terminal: ORDER_TERMINALS },
  workOrder: { grade: 'A', arrows: SERVICE_ORDER_ARROWS, terminal: ORDER_TERMINALS },
  appointment: {
    grade: 'T',
    arrows: { initialized: ['confirmed', 'cancelled'], confirmed: ['completed', 'failed', 'cancelled'] },
    terminal: ['completed', 'failed', 'cancelled'],
  },
  troubleTicket: {
    grade: 'T',
    arrows: {
      acknowledged: ['inProgress', 'rejected', 'cancelled'],
      inProgress: ['held', 'pending', 'resolved', 'cancelled'],
      held: ['inProgress'],
      pending: ['inProgress', 'cancelled'],
      resolved: ['closed', 'inProgress'],
    },
    terminal: ['rejected', 'cancelled', 'closed'],
  },
  serviceProblem: {
    grade: 'T',
    arrows: {
      acknowledged: ['inProgress', 'rejected', 'cancelled'],
      inProgress: ['held', 'pending', 'resolved', 'cancelled'],
      held: ['inProgress', 'resolved', 'cancelled'],
      pending: ['inProgress', 'resolved', 'cancelled'],
      resolved: ['closed', 'inProgress'],
      closed: ['inProgress'],
    },
    terminal: ['rejected', 'cancelled'],
  },
  portRequest: {
    grade: 'A',
    arrows: {
      requested: ['rejected', 'scheduled'],
      rejected: ['requested'],
      scheduled: ['completed', 'requested'],
      completed: ['reversed'],
      reversed: ['requested'],
    },
    terminal: [],
  },
  partnerOrder: { grade: 'A', arrows: PARTNER_ARROWS, terminal: ['completed', 'cancelled'] },
  partnerTicket: { grade: 'A', arrows: PARTNER_ARROWS, terminal: ['completed', 'cancelled'] },
  service: {
    grade: 'T',
    arrows: {
      feasibilityChecked: ['designed', 'reserved', 'inactive', 'active'],
      designed: ['reserved', 'inactive', 'active'],
      reserved: ['designed', 'inactive', 'active'],
      inactive: ['active'],
      active: ['inactive', 'terminated'],
    },
    terminal: [],
  },
  product: {
    grade: 'T',
    arrows: {
      created: ['pendingActive', 'active'],
      pendingActive: ['active', 'cancelled', 'aborted'],
      active: ['suspended', 'pendingTerminate', 'terminated'],
      suspended: ['active'],
      pendingTerminate: ['terminated'],
    },
    terminal: ['cancelled', 'aborted', 'terminated'],
  },
} as const satisfies Record<string, RecordArrows>;

export type ArrowedType = keyof typeof RECORD_ARROWS;

/** True when the record type has arrows. */
export function isArrowedType(type: string): type is ArrowedType {
  return Object.hasOwn(RECORD_ARROWS, type);
}

/** May a record go from one status to another? Types without arrows allow anything; staying is no arrow. */
export function arrowAllowed(type: string, from: string, to: string): boolean {
  if (!isArrowedType(type)) return true;
  const { arrows }: RecordArrows = RECORD_ARROWS[type];
  return Object.hasOwn(arrows, from) && (arrows[from]?.includes(to) ?? false);
}

/** True when no arrow leaves the status. */
export function isTerminal(type: string, status: string): boolean {
  if (!isArrowedType(type)) return false;
  const { terminal }: RecordArrows = RECORD_ARROWS[type];
  return terminal.includes(status);
}
