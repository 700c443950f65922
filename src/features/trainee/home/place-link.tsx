/** A link to another page of the app: a real address, opened without loading anew. */
import type { MouseEvent, ReactNode } from 'react';
import { buttonClass } from '../../../ui/index.ts';
import { type Place, useTrainee } from '../services.ts';
import styles from './frame.module.css';

export interface PlaceLinkProps {
  to: Place;
  look?: 'link' | 'plain' | 'primary' | 'quiet';
  children: ReactNode;
}

export function PlaceLink({ to, look = 'link', children }: PlaceLinkProps) {
  const { go, hrefOf } = useTrainee();
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={hrefOf(to)} className={look === 'link' ? styles.link : buttonClass(look)} onClick={onClick}>
      {children}
    </a>
  );
}
