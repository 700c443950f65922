/** Format of sessions written today. */
export const SESSION_FORMAT = 1;
