import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSameLine } from '../../src/simulator/same-line.ts';
import { SENDER, simulateMeta } from './simulated-meta.ts';

const LINES: readonly (readonly [a: string, b: string, same: boolean])[] = [
  ['5531987654321', '553187654321', true],
  ['5215512345678', '525512345678', true],
  ['5491123456789', '541123456789', true],
  ['393331112222', '393331112222', true],
  ['5511923456789', '551123456789', false],
  ['5531987654321', '5531987654322', false],
  ['5531987654321', '5532987654321', false],
  ['393331112222', '39333111222', false],
];

describe('two ways to write a number', () => {
  for (const [a, b, same] of LINES) {
    it(`${a} and ${b} are ${same ? 'one line' : 'two'}`, () => {
      assert.equal(isSameLine(a, b), same);
      assert.equal(isSameLine(b, a), same);
    });
  }

  it('reach one phone, and the answer names it as Meta does', async () => {
    const { meta, client } = simulateMeta();
    meta.addCustomer({ id: 'ana', waId: '553187654321', userId: 'BR.1' }).writes(SENDER.phoneNumberId, 'Oi');
    const outcome = await client.send(
      SENDER,
      {
        recipient: { phone: '+5531987654321', userId: null },
        content: { kind: 'text', text: 'Hello' },
        ...{ quotedWamid: null, attemptId: 'a', mediaIds: {} },
      },
      AbortSignal.timeout(5_000),
    );
    assert.ok(outcome.outcome === 'accepted');
    assert.equal(outcome.phone, '+553187654321');
  });
});
