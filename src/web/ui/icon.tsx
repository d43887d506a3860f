/** Drawn for this product on a 20 by 20 grid, with the stroke of the text beside it. */
const PATHS = {
  accept: 'm4.5 10.5 3.6 3.6 7.4-8',
  ask: 'M7 7.4a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2.1M10 15.2v.1',
  ignore: 'M5 10h10',
  report: 'M10 4.5v7M10 15v.1',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  up: 'M4.5 12.5 10 7l5.5 5.5',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  close: 'm5 5 10 10M15 5 5 15',
  out: 'M8 5H5v10h10v-3M11 4.5h4.5V9M15 5l-6 6',
  more: 'M4.6 10h.1M10 10h.1M15.3 10h.1',
  inbox: 'M3 5h14v10H3zM3.5 5.5 10 11l6.5-5.5',
  sent: 'M3 9.6 17 3.5 12 17l-2.9-5.6zM9.1 11.4 17 3.5',
  people:
    'M7.5 9.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.6 16.4c.3-3 2.1-4.7 4.9-4.7s4.6 1.7 4.9 4.7M13 4.2a2.5 2.5 0 0 1 0 4.7M14.6 11.9c1.7.6 2.7 2.1 2.8 4.5',
  history: 'M3.5 16.5h13M6 13.5V9M10 13.5V4M14 13.5V11',
  import: 'M10 3v8.5M6.5 8.5 10 12l3.5-3.5M3.5 13v3.5h13V13',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  bell: 'M10 3.5a4.5 4.5 0 0 0-4.5 4.5c0 4-1.5 5-1.5 6h12c0-1-1.5-2-1.5-6A4.5 4.5 0 0 0 10 3.5M8.5 16.5h3',
  paste: 'M7 4.5H4.5v12h11v-12H13M7.5 3h5v3h-5zM7.5 10h5M7.5 13h3',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11 3v3.5h3.5',
  equal: 'M5.5 8h9M5.5 12h9',
  differs: 'M5.5 8h9M5.5 12h9M12.5 5l-5 10',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark of the product: somebody speaks, and it is checked. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" focusable="false">
      <path className="mark-voice" d="M4 28V16A12 12 0 1 1 16 28Z" />
      <path className="mark-tick" d="m10.5 16.4 3.8 3.8 7.4-8" />
    </svg>
  );
}
