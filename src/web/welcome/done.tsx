import type { ReactNode } from 'react';

/** Whoever sent a form by keyboard or hears the page goes on at what became of it. */
const focus = (heading: HTMLHeadingElement | null) => heading?.focus();

/** What a page has become once its one thing is done. */
export function Done({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <>
      <h1 tabIndex={-1} ref={focus}>
        {title}
      </h1>
      <p className="lead">{text}</p>
      {children}
    </>
  );
}
