import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  text: ReactNode;
  /** The kind next step: one or two links or buttons. */
  children?: ReactNode;
}

export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <svg viewBox="0 0 120 64" width="120" height="64" aria-hidden="true" focusable="false">
        <path d="M26 12h68v44H26z M27 13l33 26 33-26 M27 55l24-23 M93 55 69 32" />
      </svg>
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className="empty-steps">{children}</div>}
    </div>
  );
}
