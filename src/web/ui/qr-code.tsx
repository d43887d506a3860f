import { useMemo } from 'react';
import { encode } from 'uqr';

/** A QR code drawn here, so that what it holds leaves the page in no other way. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const source = useMemo(() => drawn(text), [text]);
  return <img className="qr-code" src={source} alt={label} />;
}

function drawn(text: string): string {
  const { data, size } = encode(text, { border: 1 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${squares.join('')}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
