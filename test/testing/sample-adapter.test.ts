import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adapterContract, runAdapterCheck, runAdapterContract } from '../../src/testing/adapter-contract.ts';
import { sampleHarness } from './sample-world.ts';

/** Everything the sample leaves out, in the words of the report. */
const UNCLAIMED: readonly string[] = [
  'feed is poll',
  'no command conversation.assign',
  'no command conversation.dismiss-reply',
  'no command conversation.start',
  'no command message.retry, message.discard',
  'no command message.schedule, message.send-planned',
  'no command message.schedule, message.unschedule',
  'no command note.add',
  'no command tag.add',
  'no command tag.add, tag.remove',
  'no control breakNextAnswer',
  'no control colleague',
  'no control expireToken, tokenRenewals',
  'no control setOffline',
  'no control stranger',
  'no control viewer',
  'no counts',
  'no feature mentions',
  'no filter assigneeId',
  'no filter channelIds',
  'no filter needsReply',
  'no filter unread',
  'no media',
  'submit is at-most-once',
];

describe('the sample adapter', () => {
  for (const check of adapterContract) {
    it(check.name, async () => {
      const outcome = await runAdapterCheck(check, sampleHarness());
      if (outcome.outcome === 'failed') throw outcome.error;
    });
  }

  it('claims the laws of the lowest level and no others', async () => {
    const outcomes = await runAdapterContract(sampleHarness());
    const reasons = outcomes.flatMap((one) => (one.outcome === 'unclaimed' ? [one.reason] : []));
    assert.deepEqual([...new Set(reasons)].sort(), UNCLAIMED);
  });
});
