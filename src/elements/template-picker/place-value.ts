import type { TemplateHeaderValue } from '../../domain/index.ts';

/** A place while it is typed: numbers that are none yet stay as they are written. */
export interface PlaceDraft {
  readonly latitude: string;
  readonly longitude: string;
  readonly name: string;
  readonly address: string;
}

export const NO_PLACE: PlaceDraft = { latitude: '', longitude: '', name: '', address: '' };

/** The place a draft names; `null` while its numbers are none. A comma is a point in most of our languages. */
export function placeValue({ latitude, longitude, name, address }: PlaceDraft): TemplateHeaderValue | null {
  const [north, east] = [latitude, longitude].map((text) =>
    text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.')),
  );
  if (north === undefined || east === undefined || Number.isNaN(north) || Number.isNaN(east)) return null;
  return {
    kind: 'location',
    latitude: north,
    longitude: east,
    ...(name === '' ? {} : { name }),
    ...(address === '' ? {} : { address }),
  };
}
