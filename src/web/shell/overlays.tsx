import { createContext, lazy, Suspense, use, useMemo, useState, type ReactNode } from 'react';
import { useKeys } from '../use-keys.ts';

const PasteDialog = lazy(() =>
  import('../inbox/paste-dialog.tsx').then((file) => ({ default: file.PasteDialog })),
);
const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((file) => ({ default: file.KeysDialog })));

type Overlay = 'paste' | 'keys' | null;
const OverlayContext = createContext<(overlay: Overlay) => void>(() => {});

export function usePasteDialog(): () => void {
  const show = use(OverlayContext);
  return () => show('paste');
}

export function useKeysDialog(): () => void {
  const show = use(OverlayContext);
  return () => show('keys');
}

/** The sheets that may open over any page. Loaded when first wanted. */
export function Overlays({ children }: { children: ReactNode }) {
  const [overlay, setOverlay] = useState<Overlay>(null);
  const close = useMemo(() => () => setOverlay(null), []);
  useKeys({ paste: () => setOverlay('paste'), help: () => setOverlay('keys') });
  return (
    <OverlayContext value={setOverlay}>
      {children}
      <Suspense>
        {overlay === 'paste' && <PasteDialog onClose={close} />}
        {overlay === 'keys' && <KeysDialog onClose={close} />}
      </Suspense>
    </OverlayContext>
  );
}
