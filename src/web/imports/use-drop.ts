import { useEffect, useRef, useState, type RefObject } from 'react';

export interface DroppedFile {
  file: File | null;
  isFolder: boolean;
}

/** Takes files that are dropped on an element. Answers whether something hovers over it now. */
export function useDrop(place: RefObject<HTMLElement | null>, take: (files: DroppedFile[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) latest.current(droppedIn(event.dataTransfer));
    };
    element.addEventListener('dragover', over, { signal });
    element.addEventListener('dragleave', () => setOver(false), { signal });
    element.addEventListener('drop', drop, { signal });
    return () => leaving.abort();
  }, [place]);
  return isOver;
}

function droppedIn(data: DataTransfer): DroppedFile[] {
  return [...data.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ file: item.getAsFile(), isFolder: item.webkitGetAsEntry()?.isDirectory ?? false }));
}
