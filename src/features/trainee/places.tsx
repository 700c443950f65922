/** The short way to everything that works: Ctrl+K outside of a desk. */
import { useState } from 'react';
import { Dialog, Picker, type PickerRow } from '../../ui/index.ts';
import { useRuns } from './home/use-runs.ts';
import { type Place, useTrainee } from './services.ts';
import { placesText } from './text/pages.ts';

const PLACES: readonly (PickerRow & { place: Place })[] = [
  { id: 'home', label: placesText.home, place: { page: 'home' } },
  { id: 'practise', label: placesText.practise, place: { page: 'practise' } },
  { id: 'drill', label: placesText.drill, place: { page: 'drill' } },
  { id: 'record', label: placesText.record, place: { page: 'record' } },
  { id: 'readiness', label: placesText.readiness, place: { page: 'readiness' } },
  { id: 'coldOpen', label: placesText.coldOpen, place: { page: 'coldOpen' } },
  { id: 'stored', label: placesText.stored, place: { page: 'stored' } },
];

export function Places({ onClose }: { onClose: () => void }) {
  const { go, visited } = useTrainee();
  const [query, setQuery] = useState('');
  const { runs } = useRuns();
  // The newest run that is not assessed, open or over.
  const newest = runs?.find(({ assess, baton }) => !assess && !baton?.back);
  const places = newest
    ? [
        ...PLACES,
        {
          id: 'pass',
          label: placesText.pass(newest.title),
          place: { page: 'pass', run: newest.id } as const,
        },
      ]
    : PLACES;
  const rows = places.filter(({ label }) => label.toLowerCase().includes(query.trim().toLowerCase()));
  return (
    <Dialog label={placesText.label} onClose={onClose} width={480}>
      <Picker
        label={placesText.label}
        placeholder={placesText.placeholder}
        rows={rows}
        query={query}
        onQuery={setQuery}
        onPick={(row) => {
          const place = places.find(({ id }) => id === row.id)?.place;
          onClose();
          if (!place) return;
          if (place.page !== 'coldOpen') visited.set();
          go(place);
        }}
        empty={placesText.empty}
      />
    </Dialog>
  );
}
