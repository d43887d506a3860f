import { useEffect } from 'react';

/** Names the page in the browser's tab and for screen readers. */
export function usePageTitle(...parts: string[]): void {
  const title = [...parts.filter(Boolean), 'Forthright'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
