import { InboxError } from '../../domain/index.ts';

/** A number of 16 digits or more outside a text: more than a double holds, so an id (fact sheet §2, template ids). */
const TEXT_OR_LARGE_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d{16,}(?![\d.eE])/g;
const HAS_LARGE_NUMBER = /[[:,]\s*-?\d{16}/;

/**
 * A webhook body as plain data. Whole numbers of 16 digits and more arrive as texts, digit for digit.
 *
 * @throws {InboxError} `invalid` when the body is not JSON.
 */
export function parseJson(body: string): unknown {
  try {
    const parsed: unknown = JSON.parse(body);
    if (!HAS_LARGE_NUMBER.test(body)) return parsed;
  } catch (cause) {
    throw new InboxError('invalid', 'read a webhook: its body is not JSON; pass the bytes as they came', {
      cause,
    });
  }
  return JSON.parse(body.replace(TEXT_OR_LARGE_NUMBER, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}
