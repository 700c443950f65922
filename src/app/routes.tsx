/** The addresses of the app. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  redirect,
  useLocation,
} from '@tanstack/react-router';
import { Suspense } from 'react';
import {
  BranchPage,
  ColdOpenPage,
  DebriefPage,
  DeskPage,
  HomePage,
  LibraryPage,
  LostPage,
  StoredPage,
  TraineeProvider,
  WatchPage,
} from '../features/trainee/index.ts';
import { compose, hasVisited } from './compose.ts';
import { Problem } from './problem.tsx';

const services = compose((address, replace) => {
  void router.navigate({ href: address, replace });
});

const rootRoute = createRootRoute({
  component: () => (
    <TraineeProvider value={services}>
      <Suspense fallback={null}>
        <Outlet />
      </Suspense>
    </TraineeProvider>
  ),
  notFoundComponent: Lost,
  errorComponent: Problem,
});

function Lost() {
  return <LostPage address={useLocation().pathname} />;
}

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    if (!hasVisited()) throw redirect({ to: '/opening', replace: true });
  },
  component: HomePage,
});

const openingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/opening',
  component: ColdOpenPage,
});

const practiseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/practise',
  component: LibraryPage,
});

const storedRoute = createRoute({ getParentRoute: () => rootRoute, path: '/stored', component: StoredPage });

const playRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/play/$runId',
  validateSearch: (search): { at?: string } =>
    search.at === undefined ? {} : { at: String(search.at).slice(0, 20) },
  component: Play,
});

function Play() {
  const { runId } = playRoute.useParams();
  const { at } = playRoute.useSearch();
  return at === undefined ? <DeskPage key={runId} runId={runId} /> : <BranchPage runId={runId} at={at} />;
}

const debriefRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/debrief/$runId',
  validateSearch: (search): { at?: string } =>
    search.at === undefined ? {} : { at: String(search.at).slice(0, 20) },
  component: Debrief,
});

function Debrief() {
  const { runId } = debriefRoute.useParams();
  const { at } = debriefRoute.useSearch();
  return <DebriefPage key={runId} runId={runId} at={at} />;
}

const watchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/watch/$scenarioId',
  validateSearch: (search): { seat?: string; seed?: number } => ({
    ...(search.seat === undefined ? {} : { seat: String(search.seat).slice(0, 60) }),
    ...(Number.isInteger(Number(search.seed)) && search.seed !== undefined
      ? { seed: Number(search.seed) }
      : {}),
  }),
  component: Watch,
});

function Watch() {
  const { scenarioId } = watchRoute.useParams();
  const { seat, seed } = watchRoute.useSearch();
  return <WatchPage key={`${scenarioId} ${seat}`} scenarioId={scenarioId} seat={seat} seed={seed} />;
}

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    openingRoute,
    practiseRoute,
    storedRoute,
    playRoute,
    debriefRoute,
    watchRoute,
  ]),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
