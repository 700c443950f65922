/** The one box: finds a row by everyday words, then asks for what it needs, step by step, keys only. */
import { useMemo, useState } from 'react';
import { VERBS } from '../../../../model/moves-catalogue.ts';
import { Dialog, Picker, type PickerRow } from '../../../../ui/index.ts';
import { useTrainee } from '../../services.ts';
import { batonText } from '../../text/baton.ts';
import { paletteText } from '../../text/desk.ts';
import { flowText } from '../../text/flows.ts';
import { type Answers, type Flow, type Step, takenRows } from '../flows/flow.ts';
import { useDesk } from '../state/desk-context.ts';
import type { Asking } from '../state/desk-ui.ts';
import { findRows, isFound } from './find-rows.ts';
import { byVerb, paletteEntries } from './rows.ts';

/** No move: it ends the turn with a link. It stands first where its name was typed, last where other words found it. */
const PASS: PickerRow = { id: 'passTheBaton', label: batonText.pass };

function withPassing(rows: readonly PickerRow[], query: string): PickerRow[] {
  const typed = query.trim().toLowerCase();
  if (typed.length > 'pass'.length && PASS.label.toLowerCase().includes(typed)) return [PASS, ...rows];
  const isFound = [PASS.label, ...batonText.passFoundAs].some((words) => words.toLowerCase().includes(typed));
  return isFound ? [...rows, PASS] : [...rows];
}

export function PaletteDialog({ verb, asking }: { verb?: string; asking?: Asking }) {
  const { ui, act } = useDesk();
  const close = (): void => {
    ui.set({ overlay: undefined });
    act.focusLine();
  };
  return (
    <Dialog label={asking?.title ?? paletteText.label} onClose={close}>
      {asking ? <Steps key={asking.title} asking={asking} onBack={close} /> : <Rows verb={verb} />}
    </Dialog>
  );
}

function Rows({ verb }: { verb?: string | undefined }) {
  const { runId, run, ui, act } = useDesk();
  const { go } = useTrainee();
  const [query, setQuery] = useState('');
  const entries = useMemo(() => byVerb(paletteEntries(run.getView()), VERBS), [run]);
  const shown =
    verb !== undefined && query.trim() === ''
      ? entries.filter((entry) => entry.verb === verb)
      : findRows(entries, query);
  const rows: PickerRow[] = shown.map(({ id, verb: group, label, short = label, cost }) => ({
    id,
    group,
    label: short,
    side: cost,
  }));

  const shownRows = verb === undefined && run.mayBePassed ? withPassing(rows, query) : rows;

  const take = (row: PickerRow): void => {
    if (row.id === PASS.id) {
      run.flush();
      go({ page: 'pass', run: runId });
      return;
    }
    const entry = entries.find(({ id }) => id === row.id);
    if (entry) act.ask({ title: entry.label, flow: entry.flow });
  };
  return (
    <Picker
      label={paletteText.label}
      path={verb}
      placeholder={paletteText.placeholder}
      rows={shownRows}
      query={query}
      onQuery={setQuery}
      onPick={take}
      onBack={() => ui.set({ overlay: verb === undefined ? undefined : { kind: 'palette' } })}
      onKey={(event) => {
        if (event.key !== '/' || query !== '' || verb !== undefined) return false;
        ui.set({ overlay: undefined });
        act.intoLine({ insert: '/' });
        return true;
      }}
      empty={paletteText.empty}
      foot={paletteText.foot.map((words) => <span key={words}>{words}</span>)}
    />
  );
}

function Steps({ asking, onBack }: { asking: Asking; onBack: () => void }) {
  const { run, act } = useDesk();
  const [answers, setAnswers] = useState<Answers>({});
  const [at, setAt] = useState(0);
  const flow: Flow = asking.flow;
  const step = flow.steps[at];
  if (!step) return null;

  const goOn = (values: readonly string[]): void => {
    const next = { ...answers, [step.key]: values };
    setAnswers(next);
    if (at + 1 < flow.steps.length) setAt(at + 1);
    else act.finish(flow.finish(next, run.getView()));
  };
  const back = (): void => {
    if (at === 0) onBack();
    else setAt(at - 1);
  };
  return (
    <OneStep key={step.key} step={step} answers={answers} path={asking.title} onAnswer={goOn} onBack={back} />
  );
}

interface OneStepProps {
  step: Step;
  answers: Answers;
  path: string;
  onAnswer: (values: readonly string[]) => void;
  onBack: () => void;
}

function OneStep({ step, answers, path, onAnswer, onBack }: OneStepProps) {
  const { run } = useDesk();
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string>();
  const options = useMemo(() => step.options?.(run.getView(), answers) ?? [], [step, run, answers]);
  const shown = query.trim() === '' ? options : options.filter((option) => isFound(option, query));

  const answer = (values: readonly string[]): void => {
    if (step.many === 'some' && values.length === 0) setProblem(flowText.markOne);
    else onAnswer(values);
  };
  const ask = typeof step.ask === 'string' ? step.ask : step.ask(run.getView());
  const empty = step.typed
    ? flowText.typeIt
    : query.trim() === ''
      ? flowText.nothingHere
      : flowText.nothingFits;
  const typed = (text: string): void => {
    if (step.many && text.trim() === '') {
      answer(marked);
      return;
    }
    const read = step.typed?.(text, run.getView()) ?? { problem: flowText.nothingFits };
    if ('problem' in read) setProblem(read.problem);
    else onAnswer(step.many ? [...marked, read.value] : [read.value]);
  };
  const mark = (row: PickerRow): void => {
    setQuery('');
    setProblem(undefined);
    setMarked(marked.includes(row.id) ? marked.filter((id) => id !== row.id) : [...marked, row.id]);
  };
  return (
    <Picker
      label={ask}
      path={path}
      placeholder={ask}
      rows={shown.map(({ value, label, side, detail }) => ({
        id: value,
        label,
        side,
        detail,
        marked: marked.includes(value),
      }))}
      query={query}
      onQuery={(text) => {
        setQuery(text);
        setProblem(undefined);
      }}
      onPick={(row) => answer(step.many ? takenRows(marked, query, row.id) : [row.id])}
      onTyped={typed}
      {...(step.many ? { onMark: mark } : {})}
      onBack={onBack}
      empty={empty}
      // What the empty list says already is not said twice.
      {...(problem === undefined || problem === empty ? {} : { problem })}
      foot={(step.many ? paletteText.footMany : paletteText.foot).map((words) => (
        <span key={words}>{words}</span>
      ))}
    />
  );
}
