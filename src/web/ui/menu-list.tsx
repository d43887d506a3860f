import { Menu } from '@base-ui/react/menu';
import { useRef, type RefObject } from 'react';

export interface MenuItem {
  id: string;
  name: string;
  hint?: string;
  isGrave: boolean;
}

interface MenuListProps {
  label: string;
  items: readonly MenuItem[];
  isOpen: boolean;
  /** Where the menu belongs in the page. */
  place: RefObject<HTMLElement | null>;
  /** What it stands above. */
  button: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  onChoose: (id: string) => void;
}

/** The menu of a button. Stays in place while it is closed, so that it can give the focus back. */
export function MenuList({ label, items, isOpen, place, button, onClose, onChoose }: MenuListProps) {
  const first = useRef<HTMLDivElement>(null);
  return (
    <Menu.Root
      open={isOpen}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      onOpenChangeComplete={(isOpen) => isOpen && first.current?.focus()}
    >
      <Menu.Portal container={place}>
        <Menu.Positioner className="menu-layer" anchor={button} side="top" align="end" sideOffset={6}>
          <Menu.Popup
            className="menu"
            aria-label={label}
            finalFocus={button}
            onKeyDown={(event) => event.key === 'Tab' && onClose()}
          >
            {items.map(({ id, name, hint, isGrave }, index) => (
              <Menu.Item
                key={id}
                ref={index === 0 ? first : undefined}
                className={isGrave ? 'menu-item grave' : 'menu-item'}
                onClick={() => onChoose(id)}
              >
                {name}
                {hint && <kbd aria-hidden="true">{hint}</kbd>}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
