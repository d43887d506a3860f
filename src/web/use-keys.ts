import { useEffect, useRef } from 'react';
import { actionOf, type Action } from './keys.ts';
import { remembered } from './remembered.ts';

type Handlers = Partial<Record<Action, () => void>>;

/** WCAG 2.1.4: single letters must be possible to switch off; speech input types letters too. */
export const areKeysOn = (): boolean => remembered('keys') !== 'off';

/** Answers the keys of triage while the component is on the page. Handlers may change at every render. */
export function useKeys(handlers: Handlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || !areKeysOn()) return;
      const action = actionOf({
        ...picked(event),
        isTaken: isTaken(event.target),
        isInList: isInList(event.target),
      });
      const handler = action && latest.current[action];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

const picked = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => ({ key, ctrlKey, metaKey, altKey });

const TYPED_INTO = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true]';
const OWNS_KEYS = '[role=dialog], [role=menu]';

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector(OWNS_KEYS)) return true;
  return target instanceof HTMLElement && target.matches(TYPED_INTO);
}

const isInList = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof HTMLElement && target.closest('[data-keys=list]') !== null);
