/** The addresses of the app. */
import { Suspense } from 'react';
import { Redirect, Route, Switch, useLocation, useParams, useSearchParams } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import {
  BatonPage,
  BeginPage,
  BranchPage,
  ColdOpenPage,
  CustomerSeatPage,
  DEBRIEF_SCREENS,
  DebriefPage,
  DeskPage,
  DrillPage,
  HomePage,
  LibraryPage,
  LostPage,
  PassPage,
  ReadinessPage,
  RecordPage,
  StoredPage,
  TraineeProvider,
  WatchPage,
} from '../features/trainee/index.ts';
import { compose, hasVisited } from './compose.ts';
import { ProblemBoundary } from './problem-boundary.tsx';

const services = compose((address, replace) => navigate(address, { replace }));

/** Longest value of an address that is looked at. */
const LONGEST_AT = 20;
const LONGEST_SEAT = 60;
const LONGEST_DRILL = 120;

function useMoment(): string | undefined {
  const [search] = useSearchParams();
  return search.get('at')?.slice(0, LONGEST_AT);
}

function useSeatAndSeed(): { seat: string | undefined; seed: number | undefined } {
  const [search] = useSearchParams();
  const asked = search.get('seed');
  return {
    seat: search.get('seat')?.slice(0, LONGEST_SEAT),
    seed: asked !== null && Number.isInteger(Number(asked)) ? Number(asked) : undefined,
  };
}

function Play() {
  const { runId = '' } = useParams();
  const at = useMoment();
  return at === undefined ? <DeskPage key={runId} runId={runId} /> : <BranchPage runId={runId} at={at} />;
}

function Debrief() {
  const { runId = '' } = useParams();
  const [search] = useSearchParams();
  const screen = DEBRIEF_SCREENS.find((each) => each === search.get('screen'));
  const closer = search.has('closer');
  return <DebriefPage key={runId} runId={runId} at={useMoment()} screen={screen} closer={closer} />;
}

function Watch() {
  const { scenarioId = '' } = useParams();
  const { seat, seed } = useSeatAndSeed();
  return <WatchPage key={`${scenarioId} ${seat}`} scenarioId={scenarioId} seat={seat} seed={seed} />;
}

function Begin() {
  const { scenarioId = '' } = useParams();
  const { seat, seed } = useSeatAndSeed();
  const [search] = useSearchParams();
  const after = search.get('after')?.slice(0, LONGEST_SEAT);
  const key = `${scenarioId} ${seat} ${after}`;
  return <BeginPage key={key} scenarioId={scenarioId} seat={seat} seed={seed} after={after} />;
}

function AsCustomer() {
  const { scenarioId = '' } = useParams();
  const { seat, seed } = useSeatAndSeed();
  const [search] = useSearchParams();
  const run = search.get('run')?.slice(0, LONGEST_SEAT);
  const by = search.get('by')?.slice(0, LONGEST_SEAT);
  return (
    <CustomerSeatPage
      key={`${scenarioId} ${run}`}
      scenarioId={scenarioId}
      runId={run}
      seat={seat}
      seed={seed}
      by={by}
    />
  );
}

function Drill() {
  const [search] = useSearchParams();
  const id = search.get('id')?.slice(0, LONGEST_DRILL);
  return <DrillPage key={id} id={id} />;
}

function Pass() {
  const { runId = '' } = useParams();
  return <PassPage key={runId} runId={runId} />;
}

function Lost() {
  return <LostPage address={useLocation()[0]} />;
}

const Home = () => (hasVisited() ? <HomePage /> : <Redirect to="/opening" replace />);

export function Routes() {
  const [address] = useLocation();
  return (
    <ProblemBoundary key={address}>
      <TraineeProvider value={services}>
        <Suspense fallback={null}>
          <Switch>
            <Route path="/" component={Home} />
            <Route path="/opening" component={ColdOpenPage} />
            <Route path="/practise" component={LibraryPage} />
            <Route path="/drill" component={Drill} />
            <Route path="/record" component={RecordPage} />
            <Route path="/stored" component={StoredPage} />
            <Route path="/readiness" component={ReadinessPage} />
            <Route path="/begin/:scenarioId" component={Begin} />
            <Route path="/play/:runId" component={Play} />
            <Route path="/debrief/:runId" component={Debrief} />
            <Route path="/watch/:scenarioId" component={Watch} />
            <Route path="/pass/:runId" component={Pass} />
            <Route path="/baton" component={BatonPage} />
            <Route path="/as-customer/:scenarioId" component={AsCustomer} />
            <Route component={Lost} />
          </Switch>
        </Suspense>
      </TraineeProvider>
    </ProblemBoundary>
  );
}
