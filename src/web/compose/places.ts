/** Where on the page a refusal is said: beside what has to change. */
export type Place = 'reason' | 'fact' | 'note' | 'door' | 'send';

const PLACES: Record<string, Place> = {
  'reason-missing': 'reason',
  'evidence-missing': 'fact',
  'door-asks': 'door',
  'door-asks-anew': 'door',
  'code-unknown': 'door',
  'note-blank': 'note',
  'note-unfilled': 'note',
  'note-too-long': 'note',
};

export const placeOf = (code: string): Place => PLACES[code] ?? 'send';

export const placeId = (place: Place): string => `compose-${place}`;

/** Moves the keyboard to what has to change, which also reads out why. */
export function focusPlace(place: Place): void {
  const part = document.getElementById(placeId(place));
  const field = part?.querySelector<HTMLElement>('input:checked, input, textarea');
  field?.focus();
}
