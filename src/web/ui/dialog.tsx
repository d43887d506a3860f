import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

interface DialogProps {
  title: string;
  text?: ReactNode;
  children: ReactNode;
  onClose: () => void;
  /** Where typing starts; without it the first control of the dialog. */
  initialFocus?: RefObject<HTMLElement | null>;
}

/**
 * A sheet over the page: it holds the focus, gives it back to where it was, and Escape or a click beside it closes it.
 * Brings the component library along, so it belongs in files that are loaded when first wanted.
 */
export function Dialog({ title, text, children, onClose, initialFocus }: DialogProps) {
  const t = useTranslations('shell');
  return (
    <Base.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup className="dialog" initialFocus={initialFocus ?? true}>
          <div className="dialog-sheet">
            <Base.Close render={<IconButton className="dialog-close" label={t('close')} />}>
              <Icon name="close" />
            </Base.Close>
            <Base.Title className="dialog-title">{title}</Base.Title>
            {text && <Base.Description className="dialog-text">{text}</Base.Description>}
            {children}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
