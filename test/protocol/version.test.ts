import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError } from '../../src/domain/index.ts';
import { negotiateVersion, PROTOCOL_VERSION, PROTOCOL_VERSION_MIN, VERSION_HEADER } from '../../src/protocol/index.ts';

describe('negotiateVersion', () => {
  it('speaks every version of its range', () => {
    for (let version = PROTOCOL_VERSION_MIN; version <= PROTOCOL_VERSION; version += 1) {
      assert.equal(negotiateVersion(String(version)), version);
    }
  });

  it('answers in the newest version when none is named', () => assert.equal(negotiateVersion(null), PROTOCOL_VERSION));

  const wrong = [
    String(PROTOCOL_VERSION + 1),
    String(PROTOCOL_VERSION_MIN - 1),
    '',
    '1.0',
    'one',
    '1, 2',
    '-1',
    '1e0',
    '٣',
  ];
  for (const header of wrong) {
    it(`refuses ${JSON.stringify(header)} with a sentence that says what to do`, () => {
      assert.throws(
        () => negotiateVersion(header),
        (error) =>
          error instanceof InboxError &&
          error.code === 'version-unsupported' &&
          error.status === 426 &&
          error.path === VERSION_HEADER &&
          /speaks 1 to 1; update the older/.test(error.message),
      );
    });
  }
});
