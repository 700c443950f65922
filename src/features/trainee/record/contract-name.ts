/** What is handed over, in plain words. */
import { contractOf, isContractId } from '../../../model/contracts.ts';

export const contractName = (id: string): string => (isContractId(id) ? contractOf(id).label : id);
