import type { Point } from './parse-place.ts';

/** Where this person is, or why that is not known. */
export type PositionAnswer = Point | 'denied' | 'failed';

/** Asks for the position once; never without a click. */
export type AskPosition = () => Promise<PositionAnswer>;

const PATIENCE_MS = 15_000;
const FRESH_MS = 60_000;

/** Asks the browser, which asks the person; `null` where it cannot be asked. */
export const browserPosition: AskPosition | null =
  'geolocation' in navigator
    ? () =>
        new Promise((resolve) =>
          navigator.geolocation.getCurrentPosition(
            ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
            ({ code }) => resolve(code === GeolocationPositionError.PERMISSION_DENIED ? 'denied' : 'failed'),
            { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: FRESH_MS },
          ),
        )
    : null;
