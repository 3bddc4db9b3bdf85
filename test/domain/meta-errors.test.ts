import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphErrorRule, KNOWN_GRAPH_CODES } from '../../src/backend/whatsapp/error-dictionary.ts';
import { type MetaError, metaError } from '../../src/domain/index.ts';

describe('what a code of Meta means', () => {
  const RETRY = { backoff: 'yes', wait: 'wait', no: 'no' } as const;

  // The dictionary's own test holds it to the list of the fact sheet.
  for (const code of KNOWN_GRAPH_CODES) {
    it(`is known of ${code}, and helped by trying again as the sender does`, () => {
      const known = metaError(code);
      assert.ok(known);
      assert.equal(known.retry, RETRY[graphErrorRule(code)?.retry ?? 'no']);
    });
  }

  const table: readonly [number | string, MetaError['meaning'], MetaError['act']][] = [
    [131047, 'window', 'agent'],
    ['131047', 'window', 'agent'],
    [131049, 'held-back', 'nobody'],
    [131050, 'opted-out', 'agent'],
    [130403, 'blocked', 'admin'],
    [190, 'token', 'admin'],
    [250, 'permission', 'admin'],
    [131042, 'payment', 'admin'],
    [131056, 'rate', 'nobody'],
    [132015, 'template-paused', 'nobody'],
    [132018, 'template-invalid', 'agent'],
    [131009, 'other', 'developer'],
  ];
  for (const [code, meaning, act] of table) {
    it(`of ${code} is ${meaning}, for ${act}`, () => {
      const known = metaError(code);
      assert.deepEqual([known?.meaning, known?.act], [meaning, act]);
    });
  }

  it('is nothing for what nobody knows', () => {
    for (const code of [-1, 999_999, 131216, 'answer-lost', '', null]) assert.equal(metaError(code), null);
  });
});
