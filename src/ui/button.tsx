/** A button that looks the same everywhere; `quiet` ones are text until they are pointed at. */
import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
  ref?: Ref<HTMLButtonElement>;
}

/** Class names of a button, for links that should look like one. */
export function buttonClass(look: ButtonLook = 'plain'): string {
  return look === 'plain' ? (styles.button ?? '') : `${styles.button} ${styles[look]}`;
}

export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={className === undefined ? buttonClass(look) : `${buttonClass(look)} ${className}`}
      {...rest}
    />
  );
}
