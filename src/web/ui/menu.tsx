import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface MenuItem {
  id: string;
  name: string;
  hint: string;
  isGrave: boolean;
}

interface MenuProps {
  label: string;
  /** The button's content; the menu opens above it. */
  children: ReactNode;
  hint: string;
  items: readonly MenuItem[];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChoose: (id: string) => void;
}

/** A button with a short menu, after the ARIA pattern "menu button". A library's would weigh more than this page. */
export function Menu({ label, children, hint, items, isOpen, onOpen, onChoose }: MenuProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen(false);
    trigger.current?.focus();
  };
  return (
    <div
      className="menu-place"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && isOpen && onOpen(false)}
    >
      <button
        ref={trigger}
        type="button"
        className="button quiet menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        aria-keyshortcuts={hint}
        onClick={() => onOpen(!isOpen)}
      >
        {children}
        <kbd aria-hidden="true">{hint}</kbd>
      </button>
      {isOpen && <Items {...{ label, items, onChoose, close }} />}
    </div>
  );
}

type ItemsProps = Pick<MenuProps, 'label' | 'items' | 'onChoose'> & { close: () => void };

function Items({ label, items, onChoose, close }: ItemsProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="menu"
      onKeyDown={(event) => onMenuKey(event, close)}
    >
      {items.map(({ id, name, hint, isGrave }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={isGrave ? 'menu-item grave' : 'menu-item'}
          onClick={() => {
            close();
            onChoose(id);
          }}
        >
          {name}
          <kbd aria-hidden="true">{hint}</kbd>
        </button>
      ))}
    </div>
  );
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function onMenuKey(event: KeyboardEvent<HTMLElement>, close: () => void) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const step = STEPS[event.key];
  if (event.key === 'Escape') close();
  else if (step) items[step(items.indexOf(document.activeElement as HTMLElement), items.length)]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
