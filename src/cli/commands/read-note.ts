/** `baton read-note <scenario> --contract H5 --text "..."`: what a note holds of what its receiver needs. */
import { type NoteReading, readNoteAlone } from '../../exercise/read-alone.ts';
import { contractOf } from '../../model/contracts.ts';
import { HANDOVER_CONTRACT_IDS } from '../../model/handover-contracts.ts';
import { MESSAGE_CONTRACT_IDS } from '../../model/message-contracts.ts';
import { type Answer, type Command, type Io, type Options, WrongUsage } from '../answer.ts';
import { didYouMean, nameMeant } from '../near-names.ts';
import { READING_OPTIONS, readingRequest } from '../reading-options.ts';

const CONTRACTS = [...HANDOVER_CONTRACT_IDS, ...MESSAGE_CONTRACT_IDS];

export const readNote: Command = {
  name: 'read-note',
  usage: '<scenario> --contract <H1..H13> --text "..." [--json]',
  summary: 'Read a note as its receiver would: found, wrong, missing, beside the point',
  options: {
    contract: { takes: '<id>', help: 'contract it is held against, such as H10' },
    ...READING_OPTIONS,
  },
  async run(options: Options, io: Io): Promise<Answer> {
    const asked = options.value('contract');
    if (asked === undefined)
      throw new WrongUsage(
        `Held against which contract? Give it as --contract H10.\n\nUsage: baton read-note ${readNote.usage}`,
      );
    const contract = nameMeant(asked, CONTRACTS);
    if (contract === undefined)
      throw new WrongUsage(`There is no contract "${asked}". ${didYouMean(asked, CONTRACTS)}`);
    const request = await readingRequest(options, io, `read-note ${readNote.usage}`);
    const { scenario, text, about, now } = request;
    const reading = readNoteAlone(scenario, contract, text, { about, now });
    const title = `${contract} ${contractOf(contract).label}`;
    return { json: { contract, ...reading }, text: notePage(title, text, reading), yes: true };
  },
};

function notePage(title: string, text: string, { facts, irrelevant }: NoteReading): string {
  const needed = facts.filter((fact) => fact.required);
  const found = needed.filter((fact) => fact.verdict === 'found').length;
  const width = Math.max(0, ...facts.map((fact) => fact.label.length));
  const rows = facts.map(({ label, verdict, required, at }) => {
    const words = at === undefined ? '' : `"${text.slice(at[0], at[1])}"`;
    return `  ${verdict.padEnd(7)}  ${label.padEnd(width)}  ${words}${required ? '' : ' (not needed, welcome)'}`.trimEnd();
  });
  const beside = irrelevant.map(({ at }) => `"${text.slice(at[0], at[1])}"`);
  return [
    `${title}: ${found} of ${needed.length} facts that its receiver needs`,
    ...rows,
    ...(beside.length > 0 ? [`  beside the point: ${beside.join(', ')}`] : []),
  ].join('\n');
}
