import * as v from 'valibot';
import type { Role } from '../domain/index.ts';
import { ROLES } from '../domain/index.ts';

/** A moment or a span, ms, finite and within what a `Date` can show. */
export const time = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));

/** A whole number that survives JSON: revisions, cursors, sequence numbers, totals. */
export const whole = v.pipe(v.number(), v.safeInteger());

export const cursor = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** An id in a request: visible ASCII, so that every store, log line and address can carry it. */
export const requestId = v.pipe(v.string(), v.regex(/^[!-~]{1,128}$/));

/**
 * Text a client writes. Half characters and NUL are refused here because databases refuse them later, or change them; length is for the
 * judge to say.
 */
export const requestText = v.pipe(
  v.string(),
  v.check((text) => !/\0|\p{Surrogate}/u.test(text)),
);

export const place = v.object({ at: time, seq: whole });

/** Names of a closed list as a newer server may send them: those this build does not know are left out. */
export function knownNames<T extends string>(names: readonly T[]) {
  return v.pipe(
    v.array(v.string()),
    v.transform((given) => given.filter((name): name is T => (names as readonly string[]).includes(name))),
  );
}

function isRole(name: unknown): name is Role {
  return (ROLES as readonly unknown[]).includes(name);
}

/** A role, or none. One this build does not know counts as none: access is never guessed. */
export const roleOrNone = v.pipe(
  v.nullable(v.string()),
  v.transform((name): Role | null => (isRole(name) ? name : null)),
);

/** Roles by id, without those this build does not know. */
export const rolesById = v.pipe(
  v.record(v.string(), v.string()),
  v.transform((roles) =>
    Object.fromEntries(Object.entries(roles).filter((entry): entry is [string, Role] => isRole(entry[1]))),
  ),
);
