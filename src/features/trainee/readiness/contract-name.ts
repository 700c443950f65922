/** "H10 · Report of a cluster" */
import { contractOf, isContractId } from '../../../model/contracts.ts';

export const contractName = (id: string): string =>
  isContractId(id) ? `${id} \u00b7 ${contractOf(id).label}` : id;
