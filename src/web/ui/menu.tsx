import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import type { MenuItem } from './menu-list.tsx';

const load = () => import('./menu-list.tsx');
const MenuList = lazy(() => load().then((file) => ({ default: file.MenuList })));

interface MenuProps {
  label: string;
  /** The button's content; the menu opens above it. */
  children: ReactNode;
  /** The key that opens it, where there is one. */
  hint?: string;
  items: readonly MenuItem[];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChoose: (id: string) => void;
}

/** A button with a short menu. The menu itself is loaded when the button is first aimed at. */
export function Menu({ label, children, hint, items, isOpen, onOpen, onChoose }: MenuProps) {
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isWanted, setWanted] = useState(false);
  if (isOpen && !isWanted) setWanted(true);
  return (
    <div ref={place} className="menu-place">
      <button
        ref={button}
        type="button"
        className="button quiet menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        {...(hint ? { 'aria-keyshortcuts': hint } : {})}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => onOpen(!isOpen)}
      >
        {children}
        {hint && <kbd aria-hidden="true">{hint}</kbd>}
      </button>
      <Suspense>
        {isWanted && (
          <MenuList {...{ label, items, isOpen, place, button, onChoose }} onClose={() => onOpen(false)} />
        )}
      </Suspense>
    </div>
  );
}
