/** A link to another page of the app: a real address, opened without loading anew. */
import type { MouseEvent, ReactNode } from 'react';
import { buttonClass } from '../../../ui/index.ts';
import { type Place, useTrainee } from '../services.ts';
import styles from './frame.module.css';

export interface PlaceLinkProps {
  to: Place;
  look?: 'link' | 'plain' | 'primary' | 'quiet';
  /** Read out instead of what stands there, where that is said more than once on a page. */
  label?: string;
  children: ReactNode;
}

export function PlaceLink({ to, look = 'link', label, children }: PlaceLinkProps) {
  const { go, hrefOf } = useTrainee();
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={hrefOf(to)}
      className={look === 'link' ? styles.link : buttonClass(look)}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
