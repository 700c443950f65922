/** The scenarios of orders, held to their golden logs and their promises. */
import { holdChain } from './hold-chain.ts';

await holdChain('orderToActivate');
