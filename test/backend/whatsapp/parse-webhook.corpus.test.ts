import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseWebhook } from '../../../src/backend/whatsapp/parse-webhook.ts';
import type { WebhookItem } from '../../../src/backend/whatsapp/webhook-item.ts';
import { describeItem } from './describe-item.ts';
import { EXPECTED } from './expected-items.ts';
import { corpus, corpusIndex } from './webhook-corpus.ts';

/** Files whose items the index does not count: threads of the history, and statuses of calls, which are no message statuses. */
const UNCOUNTED = /^field\.(?:history\.(?:chunk|error)|calls)/;

describe('the webhook corpus', () => {
  it('is complete: every body is in the index and every entry has its body', () => {
    assert.deepEqual([...corpus.keys()], Object.keys(corpusIndex).sort());
    assert.deepEqual(
      Object.keys(EXPECTED).filter((file) => !corpus.has(file)),
      [],
    );
  });

  for (const [file, body] of corpus) {
    const entry = corpusIndex[file];
    it(`${file} reads as expected: ${entry?.note}`, () => {
      const items = parseWebhook(body);
      assert.deepEqual(items.map(describeItem), EXPECTED[file] ?? [`ignored ${entry?.fields[0]}`]);
    });

    if (UNCOUNTED.test(file)) continue;
    it(`${file} yields one item for each message, status, error and echo`, () => {
      const items = parseWebhook(body);
      const counted = {
        messages: count(items, isMessage),
        statuses: count(items, isStatus),
        value_errors: count(items, (item) => item.item === 'error'),
        echoes: count(items, (item) => item.item === 'message' && item.origin === 'echo'),
      };
      const { messages, statuses, value_errors, echoes } = entry ?? {};
      assert.deepEqual(counted, { messages, statuses, value_errors, echoes });
    });
  }

  it('routes every message and status by the number it came to', () => {
    for (const [file, body] of corpus) {
      for (const item of parseWebhook(body)) {
        if (item.item === 'message' || item.item === 'receipt')
          assert.match(item.route.phoneNumberId ?? '', /^\d+$/, file);
      }
    }
  });
});

function count(items: readonly WebhookItem[], test: (item: WebhookItem) => boolean): number {
  return items.filter(test).length;
}

function isMessage(item: WebhookItem): boolean {
  if (item.item === 'malformed') return item.path.includes('.messages[');
  return item.item === 'identity' || (item.item === 'message' && item.origin !== 'echo');
}

function isStatus(item: WebhookItem): boolean {
  return item.item === 'receipt' || (item.item === 'ignored' && item.what.startsWith('statuses.'));
}
