import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseWebhook } from '../../../src/backend/whatsapp/parse-webhook.ts';
import type { MessageContent } from '../../../src/domain/index.ts';
import { webhookBody } from '../rig/webhook-bodies.ts';

function read(message: object): MessageContent | null {
  const said = { id: 'wamid.1', from: '447700900123', timestamp: '1795168800', ...message };
  const item = parseWebhook(JSON.stringify(webhookBody({ messages: [said] })))[0];
  return item?.item === 'message' ? item.content : null;
}

const notGiven = (
  words: object = { title: 'Media file size too big. Max file size we currently support: 100 MB.' },
) => [{ code: 131_052, ...words }];
const NO_MEDIA = { mediaId: '', mime: 'application/octet-stream' } as const;
const TOO_LARGE = { ...NO_MEDIA, file: { id: 'wamid.1', state: 'too-large', bytes: null } } as const;

describe('a file WhatsApp told of and does not give', () => {
  for (const type of ['image', 'video', 'audio', 'document', 'sticker'] as const) {
    it(`is of the kind ${type}, named as its type or as what is not supported`, () => {
      const expected = { ...TOO_LARGE, kind: type };
      assert.deepEqual(read({ type, errors: notGiven() }), expected);
      assert.deepEqual(read({ type: 'unsupported', unsupported: { type }, errors: notGiven() }), expected);
    });
  }

  it('is a voice note when it was one', () => {
    assert.deepEqual(read({ type: 'voice', errors: notGiven() }), { ...TOO_LARGE, kind: 'audio', voice: true });
  });

  it('keeps what was said with it', () => {
    const video = { caption: 'Look', mime_type: 'video/mp4' };
    const expected = { ...TOO_LARGE, kind: 'video', mime: 'video/mp4', caption: 'Look' };
    assert.deepEqual(read({ type: 'video', video, errors: notGiven() }), expected);
  });

  for (const [where, words] of [
    ['title', { title: 'Media file size too big' }],
    ['message', { message: 'is too large' }],
    ['details', { error_data: { details: 'less than 100MB' } }],
  ] as const) {
    it(`is too large when Meta says so as its ${where}`, () => {
      assert.deepEqual(read({ type: 'image', errors: notGiven(words) }), { ...TOO_LARGE, kind: 'image' });
    });
  }

  it('is lost when Meta gives no size as the reason, so that it has to be asked for again', () => {
    const file = { id: 'wamid.1', state: 'expired', bytes: null };
    const errors = notGiven({ title: 'Media download error' });
    assert.deepEqual(read({ type: 'image', errors }), { ...NO_MEDIA, kind: 'image', file });
  });
});

describe('a file beside an error', () => {
  const image = { id: '77', mime_type: 'image/png' };

  it('is fetched when it has an id', () => {
    const expected = { kind: 'image', mediaId: '77', mime: 'image/png' };
    assert.deepEqual(read({ type: 'image', image, errors: notGiven() }), expected);
  });

  it('stays what it was for another reason', () => {
    const errors = [{ code: 131_051, title: 'Message type is currently not supported.' }];
    assert.equal(read({ type: 'image', errors })?.kind, 'unsupported');
    const unsupported = read({ type: 'unsupported', unsupported: { type: 'image' }, errors });
    assert.deepEqual(
      [unsupported?.kind, unsupported && 'type' in unsupported && unsupported.type],
      ['unsupported', 'image'],
    );
  });

  it('stays unsupported when its kind is no file', () => {
    assert.equal(read({ type: 'unsupported', unsupported: { type: 'poll' }, errors: notGiven() })?.kind, 'unsupported');
    for (const type of ['constructor', '__proto__', null, 7])
      assert.equal(read({ type: 'unsupported', unsupported: { type }, errors: notGiven() })?.kind, 'unsupported');
  });
});
