/** The scenarios of faults, held to their golden logs and their promises. */
import { holdChain } from './hold-chain.ts';

await holdChain('faultToResolve');
