import { useEffect, useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
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
 * A sheet over the page, as the browser makes it: it holds the focus, gives it back to where it was, and Escape or a
 * click beside it closes it.
 */
export function Dialog({ title, text, children, onClose, initialFocus }: DialogProps) {
  const t = useTranslations('shell');
  const id = useId();
  const dialog = useOpenDialog(onClose, initialFocus);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      {...(text ? { 'aria-describedby': `${id}-text` } : {})}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Some browsers close at a second Escape without asking; a dialog that is open again has only been remounted.
      onClose={() => !dialog.current?.open && onClose()}
    >
      <div className="dialog-sheet">
        <IconButton className="dialog-close" label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </IconButton>
        <h2 id={`${id}-title`} className="dialog-title">
          {title}
        </h2>
        {text && (
          <p id={`${id}-text`} className="dialog-text">
            {text}
          </p>
        )}
        {children}
      </div>
    </dialog>
  );
}

function useOpenDialog(onClose: () => void, initialFocus?: RefObject<HTMLElement | null>) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    initialFocus?.current?.focus();
    // Closing before the element goes is what gives the focus back.
    return () => element?.close();
  }, [initialFocus]);
  useEffect(() => {
    const element = dialog.current;
    // The sheet covers the whole dialog, so that only its backdrop leaves the dialog itself as the target.
    const onPress = (event: MouseEvent) => event.target === element && onClose();
    element?.addEventListener('mousedown', onPress);
    return () => element?.removeEventListener('mousedown', onPress);
  }, [onClose]);
  return dialog;
}
