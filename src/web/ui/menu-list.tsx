import { Menu } from '@base-ui/react/menu';
import { useEffect, useRef, type RefObject } from 'react';

export interface MenuItem {
  id: string;
  name: string;
  hint: string;
  isGrave: boolean;
}

interface MenuListProps {
  label: string;
  items: readonly MenuItem[];
  /** What the menu stands above, and where the focus goes back to. */
  button: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  onChoose: (id: string) => void;
}

/** An open menu. */
export function MenuList({ label, items, button, onClose, onChoose }: MenuListProps) {
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Menu.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal>
        <Menu.Positioner className="menu-layer" anchor={button} side="top" align="end" sideOffset={6}>
          <Menu.Popup className="menu" aria-label={label} finalFocus={button}>
            {items.map(({ id, name, hint, isGrave }, index) => (
              <Menu.Item
                key={id}
                ref={index === 0 ? first : undefined}
                className={isGrave ? 'menu-item grave' : 'menu-item'}
                onClick={() => onChoose(id)}
              >
                {name}
                <kbd aria-hidden="true">{hint}</kbd>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
