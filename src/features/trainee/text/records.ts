/** The controls of a record, in the order in which they always stand. */
export const recordText = {
  openRecord: 'Open a record',
  addNote: 'Write a note',
  linkTo: 'Link to',
  setCause: 'Cause',
  setPriority: 'Priority',
  setStatus: 'Status',
  pauseClock: 'Pause the clock',
  resumeClock: 'Resume the clock',
  reassign: 'Reassign',
  correctRecord: 'Correct',
  closeRecord: 'Close with a code',
  cancelRecord: 'Cancel with a code',
} as const;
