/** What makes a pattern impossible: the key it hangs on and why. */
import type { Path } from '../../problem.ts';

export interface PatternFault {
  path: Path;
  message: string;
  fix: string;
  at?: 'key';
}
