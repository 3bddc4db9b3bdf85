import fc from 'fast-check';
import {
  CONVERSATION_STATUSES,
  DELIVERY_SCALE,
  type Delivery,
  type Place,
  ROLES,
  type Role,
} from '../../src/domain/index.ts';

/** A record that survives JSON: plain objects, and optional fields that are there or not, never `undefined`. */
export function shape<T>(required: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T>;
export function shape<T, O>(
  required: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
): fc.Arbitrary<T & Partial<O>>;
export function shape(
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {},
) {
  return fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required), noNullPrototype: true });
}

export const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
export const few = <T>(some: fc.Arbitrary<T>) => fc.array(some, { maxLength: 4 });
export const byId = <T>(some: fc.Arbitrary<T>) =>
  fc.dictionary(fc.uuid(), some, { maxKeys: 3, noNullPrototype: true }) as fc.Arbitrary<Record<string, T>>;

/** Ids as clients make them. */
export const id: fc.Arbitrary<string> = fc.uuid({ version: 7 });
/** Whole characters of any script, emoji sequences included. */
export const words: fc.Arbitrary<string> = fc.string({ unit: 'grapheme', maxLength: 60 });
/** Words that a client may send. */
export const sendable: fc.Arbitrary<string> = words.filter((text) => !text.includes('\0'));
export const moment: fc.Arbitrary<number> = fc.integer({ min: 0, max: 4_000_000_000_000 });
export const place: fc.Arbitrary<Place> = shape<Place>({ at: moment, seq: fc.nat() });
export const role: fc.Arbitrary<Role> = fc.constantFrom(...ROLES);
export const status = fc.constantFrom(...CONVERSATION_STATUSES);
export const delivery: fc.Arbitrary<Delivery> = fc.constantFrom(...DELIVERY_SCALE);
export const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
