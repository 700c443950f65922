/** A virtual time as files write it. */
import * as z from 'zod';

export const instantSchema = z
  .string()
  .regex(/^D\d{1,3} \d{2}:\d{2}(:\d{2})?$/, 'a virtual time like D2 08:20 or D2 08:20:30');
