import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSendRequest } from '../../src/simulator/send-request.ts';

const GOOD = {
  messaging_product: 'whatsapp',
  recipient_type: 'individual',
  to: '+447700900123',
  type: 'text',
  text: { body: 'Hello', preview_url: false },
  biz_opaque_callback_data: 'attempt-1',
};
const READ = { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.A' };

describe('checkSendRequest', () => {
  it('takes a text', () => {
    assert.deepEqual(checkSendRequest({ ...GOOD, context: { message_id: 'wamid.Q' } }), {
      ask: 'text',
      waId: '447700900123',
      userId: null,
      input: '+447700900123',
      text: 'Hello',
      quotedWamid: 'wamid.Q',
      attemptId: 'attempt-1',
    });
  });

  it('lets the phone win over the user id', () => {
    const asked = checkSendRequest({ ...GOOD, recipient: 'US.88' });
    assert.deepEqual('ask' in asked && asked.ask === 'text' && [asked.waId, asked.userId], ['447700900123', null]);
  });

  it('takes a reaction, and its removal', () => {
    for (const emoji of ['👍🏽', '1️⃣', '']) {
      const reaction = { message_id: 'wamid.T', emoji };
      assert.deepEqual(checkSendRequest({ ...GOOD, type: 'reaction', text: undefined, reaction }), {
        ask: 'reaction',
        waId: '447700900123',
        userId: null,
        input: '+447700900123',
        attemptId: 'attempt-1',
        targetWamid: 'wamid.T',
        emoji,
      });
    }
  });

  it('takes a read mark', () => {
    assert.deepEqual(checkSendRequest(READ), { ask: 'mark-read', wamid: 'wamid.A' });
  });

  it('takes a read mark that says somebody writes, and no other word for it', () => {
    const typing = (indicator: unknown) => checkSendRequest({ ...READ, typing_indicator: indicator });
    assert.deepEqual(typing({ type: 'text' }), { ask: 'mark-read', wamid: 'wamid.A', typing: true });
    for (const wrong of [{ type: 'audio' }, { type: 'text', more: 1 }, 'text', null])
      assert.partialDeepStrictEqual(typing(wrong), { code: 100 });
  });

  const refusals: readonly (readonly [name: string, body: unknown, code: number])[] = [
    ['no object', 'x', 100],
    ['no product', { ...GOOD, messaging_product: undefined }, 131008],
    ['no recipient type', { ...GOOD, recipient_type: undefined }, 131008],
    ['another recipient type', { ...GOOD, recipient_type: 'group' }, 131008],
    ['no recipient', { ...GOOD, to: undefined }, 131008],
    ['digits without +', { ...GOOD, to: '447700900123' }, 131009],
    ['a number in to', { ...GOOD, to: 447700900123 }, 131009],
    ['a phone with blanks', { ...GOOD, to: '+44 7700 900123' }, 131009],
    ['a phone as recipient', { ...GOOD, to: undefined, recipient: '+447700900123' }, 131009],
    ['another type', { ...GOOD, type: 'sticker' }, 100],
    ['a reaction without a target', { ...GOOD, type: 'reaction', text: undefined, reaction: { emoji: '👍' } }, 131009],
    [
      'a word as a reaction',
      { ...GOOD, type: 'reaction', text: undefined, reaction: { message_id: 'wamid.T', emoji: 'ok' } },
      131009,
    ],
    ['a reaction with a text', { ...GOOD, type: 'reaction', reaction: { message_id: 'wamid.T', emoji: '👍' } }, 100],
    ['no text', { ...GOOD, text: undefined }, 131008],
    ['an empty text', { ...GOOD, text: { body: '' } }, 131008],
    ['4097 characters', { ...GOOD, text: { body: 'x'.repeat(4_097) } }, 100],
    ['a preview that is no boolean', { ...GOOD, text: { body: 'x', preview_url: 'yes' } }, 100],
    ['513 characters of callback data', { ...GOOD, biz_opaque_callback_data: 'x'.repeat(513) }, 100],
    ['callback data that is no text', { ...GOOD, biz_opaque_callback_data: 7 }, 100],
    ['a quote that is no message id', { ...GOOD, context: { message_id: 'x' } }, 131009],
    ['a property nobody knows', { ...GOOD, prewiev: true }, 100],
    ['a read mark without message', { ...READ, message_id: undefined }, 131009],
    ['a read mark with another status', { ...READ, status: 'delivered' }, 100],
    ['a read mark with a property nobody knows', { ...READ, to: '+4477' }, 100],
  ];
  for (const [name, body, code] of refusals) {
    it(`refuses ${name} with ${code}`, () => {
      const cleaned: unknown = typeof body === 'string' ? body : JSON.parse(JSON.stringify(body));
      const asked = checkSendRequest(cleaned);
      assert.equal('code' in asked && asked.code, code);
    });
  }

  it('takes exactly 4096 characters and 512 of callback data', () => {
    const asked = checkSendRequest({
      ...GOOD,
      text: { body: 'x'.repeat(4_096) },
      biz_opaque_callback_data: 'x'.repeat(512),
    });
    assert.equal('ask' in asked, true);
  });
});
