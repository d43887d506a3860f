import type { ComponentProps } from 'react';

type Look = 'plain' | 'yes' | 'no' | 'quiet';

interface ButtonProps extends ComponentProps<'button'> {
  /** `yes` is the one step we advise on a screen, `no` its counterpart where the advice is to be careful. */
  look?: Look;
  /** The key that does the same; shown where there is a keyboard. */
  hint?: string;
}

export function Button({ look = 'plain', hint, className = '', children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`button ${look} ${className}`}
      {...(hint ? { 'aria-keyshortcuts': hint } : {})}
    >
      {children}
      {hint && <kbd aria-hidden="true">{hint}</kbd>}
    </button>
  );
}

export function IconButton({ label, className = '', ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button type="button" {...rest} className={`icon-button ${className}`} aria-label={label} title={label} />
  );
}
