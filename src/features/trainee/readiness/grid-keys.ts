/** Arrow keys in a grid with holes: along the row, and up or down to the next cell of the column. */
import type { KeyboardEvent } from 'react';

const cellsOf = (host: Element): HTMLElement[] => [
  ...host.querySelectorAll<HTMLElement>('[data-row][data-col]'),
];

const placeOf = ({ dataset }: HTMLElement): [row: number, col: number] => [
  Number(dataset.row),
  Number(dataset.col),
];

function nextCell(cells: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  const [row, col] = placeOf(from);
  const at = cells.indexOf(from);
  const inColumn = cells.filter((cell) => placeOf(cell)[1] === col);
  switch (key) {
    case 'ArrowRight':
      return cells[at + 1];
    case 'ArrowLeft':
      return cells[at - 1];
    case 'ArrowDown':
      return inColumn.find((cell) => placeOf(cell)[0] > row);
    case 'ArrowUp':
      return inColumn.findLast((cell) => placeOf(cell)[0] < row);
    case 'Home':
      return cells[0];
    case 'End':
      return cells.at(-1);
    default:
      return undefined;
  }
}

export function onGridKey(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset.row === undefined) return;
  const next = nextCell(cellsOf(event.currentTarget), event.target, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
