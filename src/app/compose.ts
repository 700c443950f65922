/** The only place that joins scenarios, engine and store, and hands them to the features. */
import { index, rules } from 'virtual:baton-scenarios';
import { loadDesk, type Place, type TraineeServices } from '../features/trainee/index.ts';
import { type OpenedStores, openStores } from '../store/index.ts';
import { keptInBrowser } from '../ui/kept.ts';
import { openNotes } from './note-shelf.ts';
import { offlineCopy } from './offline/offline-copy.ts';
import { openRecord } from './record-shelf.ts';
import { openShelf, prepareRuns } from './run-shelf.ts';
import { searchOneThing } from './search-one-thing.ts';
import { chooseLook, chosenLook } from './theme/look.ts';

const VISITED = 'baton.visited';

const wallTime = (): number => Date.now();

function hrefOf(place: Place): string {
  switch (place.page) {
    case 'home':
      return '/';
    case 'coldOpen':
      return '/opening';
    case 'play':
      return `/play/${place.run}${place.at === undefined ? '' : `?at=${place.at}`}`;
    case 'debrief':
      return `/debrief/${place.run}${searchOf({
        screen: place.screen,
        closer: place.closer && 'yes',
        at: place.at,
      })}`;
    case 'pass':
      return `/pass/${place.run}`;
    case 'begin':
      return `/begin/${place.scenario}${searchOf({ seat: place.seat, seed: place.seed, after: place.after })}`;
    case 'drill':
      return `/drill${searchOf({ id: place.id })}`;
    case 'watch':
      return `/watch/${place.scenario}${searchOf({ seat: place.seat, seed: place.seed })}`;
    case 'asCustomer': {
      const { run, seat, seed, by } = place;
      return `/as-customer/${place.scenario}${searchOf({ run, seat, seed, by })}`;
    }
    default:
      return `/${place.page}`;
  }
}

function searchOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}

/** In a browser that keeps nothing every visit is the first. */
export const hasVisited = (): boolean => keptInBrowser.read(VISITED) !== undefined;

const markVisited = (): void => keptInBrowser.write(VISITED, 'yes');

let opened: Promise<OpenedStores> | undefined;

/** Opened with the first thing to keep or read. */
const stores = (): Promise<OpenedStores> => {
  opened ??= openStores();
  return opened;
};

/** `navigate` opens an address of the app without loading it anew. */
export function compose(navigate: (address: string, replace: boolean) => void): TraineeServices {
  const runs = openShelf(wallTime, stores);
  return {
    scenarios: index,
    record: openRecord(stores, wallTime),
    notes: openNotes(stores),
    openDrills: async () => (await import('./drill-room.ts')).openDrillRoom(),
    runs,
    offline: offlineCopy({ base: import.meta.env.BASE_URL, rules, runs: runs.all }),
    go: (place) => navigate(hrefOf(place), 'replace' in place),
    hrefOf,
    prepareDesk: (scenario = index[0]?.id ?? '') => {
      loadDesk();
      prepareRuns(scenario);
    },
    visited: { get: hasVisited, set: markVisited },
    look: { get: chosenLook, set: chooseLook },
    wallTime,
    searchOneThing,
  };
}
