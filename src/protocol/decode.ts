import * as v from 'valibot';
import { InboxError } from '../domain/index.ts';

/** Something an answer held that this build could not use; its siblings were read all the same. */
export interface Skipped {
  /** `unknown`: of a newer protocol; `malformed`: broken. */
  readonly reason: 'unknown' | 'malformed';
  /** What it called itself, empty when it did not say. */
  readonly kind: string;
  /** Where in the input it stood, such as `answer.records.3`, and for broken ones how deep the fault lies. */
  readonly path: string;
}

/** Told of everything skipped, for a log: nothing is dropped in silence. */
export type OnSkipped = (skipped: Skipped) => void;

/**
 * Reads a value of foreign origin.
 * @param at what the value is called in paths and messages: `body`, `answer`, a parameter
 * @throws InboxError `invalid` with the path of the first fault
 */
export function decode<S extends v.GenericSchema>(schema: S, input: unknown, at: string): v.InferOutput<S> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const keys = (issue.path ?? []).map((item) => String(item.key));
  throw invalid([at, ...keys].filter((key) => key !== '').join('.'), issue.expected ?? 'a usable value', issue.input);
}

/** The error of a value that is not what it has to be. Names types only: values may be secret or endless. */
export function invalid(path: string, expected: string, input: unknown): InboxError {
  const got = input === null ? 'null' : Array.isArray(input) ? 'a list' : typeof input;
  return new InboxError(
    'invalid',
    `Reading ${path || 'the input'} failed: got ${got} where ${expected} was wanted; correct it and ask again.`,
    { path },
  );
}

/** @throws InboxError `invalid` when the text is no JSON */
export function parseJson(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InboxError('invalid', `Reading ${at} failed: it is no JSON; send JSON text.`, { path: at, cause });
  }
}

/** Reads each item of a list by itself: those that fail are reported, their siblings stay. `one` answers `null` for unknown kinds. */
export function decodeEach<T>(
  items: readonly unknown[],
  at: string,
  one: (item: unknown, at: string) => T | null,
  onSkipped: OnSkipped,
): T[] {
  const read: T[] = [];
  items.forEach((item, index) => {
    const path = at === '' ? String(index) : `${at}.${index}`;
    try {
      const value = one(item, path);
      if (value === null) onSkipped({ reason: 'unknown', kind: nameOf(item), path });
      else read.push(value);
    } catch (error) {
      if (!(error instanceof InboxError)) throw error;
      onSkipped({ reason: 'malformed', kind: nameOf(item), path: error.path ?? path });
    }
  });
  return read;
}

/** What an object says it is. */
export function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return '';
  const { kind, type } = item as { readonly kind?: unknown; readonly type?: unknown };
  return typeof kind === 'string' ? kind : typeof type === 'string' ? type : '';
}
