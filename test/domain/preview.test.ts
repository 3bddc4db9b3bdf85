import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type MessageContent, previewText, SUMMARY_TEXT_MAX, summarize } from '../../src/domain/index.ts';
import * as arbitrary from './arbitraries.ts';
import { attemptOf, messageOf, NOW } from './samples.ts';

const ofText = (text: string) => previewText({ kind: 'text', text });
const image = { mediaId: 'i', mime: 'image/jpeg' };
const halfCharacter = /\p{Surrogate}/u;

describe('previewText', () => {
  const table: readonly [string, MessageContent, string][] = [
    ['a text', { kind: 'text', text: 'Ciao' }, 'Ciao'],
    ['a formatted text', { kind: 'text', text: '*Ciao* _a_ `tutti`\n> sì' }, 'Ciao a tutti sì'],
    ['a formatted caption', { kind: 'image', ...image, caption: '*The* leak' }, 'The leak'],
    ['a button, which has no formatting', { kind: 'choice', title: '*Yes*', payload: 'y' }, '*Yes*'],
    ['a note', { kind: 'note', text: 'VIP' }, 'VIP'],
    ['a system line', { kind: 'system', event: 'x', text: 'New number' }, 'New number'],
    ['an image with a caption', { kind: 'image', ...image, caption: 'The leak' }, 'The leak'],
    ['an image without one', { kind: 'image', ...image }, ''],
    ['a video', { kind: 'video', ...image, caption: 'See' }, 'See'],
    ['a voice note', { kind: 'audio', ...image, voice: true }, ''],
    ['a sticker', { kind: 'sticker', ...image }, ''],
    ['a document with a caption', { kind: 'document', ...image, caption: 'Signed', fileName: 'a.pdf' }, 'Signed'],
    ['a document with a name', { kind: 'document', ...image, fileName: '_a_.pdf' }, '_a_.pdf'],
    ['a document without either', { kind: 'document', ...image }, ''],
    ['a named place', { kind: 'location', latitude: 1, longitude: 2, name: 'Bar', address: 'Via Roma 1' }, 'Bar'],
    ['a place with an address', { kind: 'location', latitude: 1, longitude: 2, address: 'Via Roma 1' }, 'Via Roma 1'],
    ['a bare place', { kind: 'location', latitude: 1, longitude: 2 }, ''],
    [
      'shared contacts',
      {
        kind: 'contacts',
        contacts: [
          { name: 'Ada', phones: [] },
          { name: 'Bob', phones: [] },
        ],
      },
      'Ada, Bob',
    ],
    ['a choice', { kind: 'choice', title: 'Yes', description: 'please', payload: 'y' }, 'Yes'],
    ['an order', { kind: 'order', note: 'Ring twice', items: [] }, 'Ring twice'],
    ['a reaction', { kind: 'reaction', targetWamid: 'w', emoji: '👍' }, '👍'],
    ['a reaction taken back', { kind: 'reaction', targetWamid: 'w', emoji: null }, ''],
    ['an edit', { kind: 'edit', targetWamid: 'w', text: 'better' }, 'better'],
    ['an edit without text', { kind: 'edit', targetWamid: 'w', text: null }, ''],
    ['a form', { kind: 'form', name: 'f', response: '{"secret":1}' }, ''],
    ['a call permission', { kind: 'call-permission', granted: true }, ''],
    ['a revoked message', { kind: 'revoke', targetWamid: 'w' }, ''],
    ['something unsupported', { kind: 'unsupported', type: 'hologram', detail: 'Meta says' }, ''],
  ];
  for (const [title, content, words] of table) {
    it(`of ${title} is ${words === '' ? 'empty: the kind is named instead' : JSON.stringify(words)}`, () => {
      assert.equal(previewText(content), words);
    });
  }

  it('folds lines and blanks of every kind into single spaces', () => {
    assert.equal(ofText(' \n a\r\n\r\nb\tc\u2028d\u00A0\u3000e \n'), 'a b c d e');
    assert.equal(ofText('\n \t'), '');
  });

  it('keeps a text that just fits and cuts one that does not, with an ellipsis', () => {
    const fits = 'x'.repeat(SUMMARY_TEXT_MAX);
    assert.equal(ofText(fits), fits);
    assert.equal(ofText(`${fits}y`), `${'x'.repeat(SUMMARY_TEXT_MAX - 1)}…`);
  });

  it('never cuts a character in half', () => {
    const pairs = '😀'.repeat(SUMMARY_TEXT_MAX);
    for (const text of [pairs, `x${pairs}`]) {
      assert.doesNotMatch(ofText(text), halfCharacter);
      assert.ok(ofText(text).endsWith('😀…'));
    }
  });

  it('never cuts a character in half far behind blanks either', () => {
    for (let blanks = 600; blanks < 700; blanks += 1) {
      assert.equal(ofText(`a${' '.repeat(blanks)}😀`), 'a 😀');
    }
  });

  it('keeps right-to-left text and its marks', () => {
    assert.equal(ofText('مرحبا\n\u200Fكيف الحال؟'), 'مرحبا \u200Fكيف الحال؟');
  });

  it('is one line, within its limit, whole characters, for any content', () => {
    const long = fc
      .string({ unit: 'grapheme', maxLength: 3000 })
      .map((text): MessageContent => ({ kind: 'text', text }));
    fc.assert(
      fc.property(fc.oneof(arbitrary.content, long), (content) => {
        const line = previewText(content);
        assert.ok(line.length <= SUMMARY_TEXT_MAX);
        assert.doesNotMatch(line, /[\n\r\t\u2028\u2029]|\s\s|^\s|\s$/);
        assert.doesNotMatch(line, halfCharacter);
      }),
    );
  });
});

describe('summarize', () => {
  const place = { at: NOW, seq: 3 };

  it('says what the list shows', () => {
    const content = { kind: 'audio', ...image, voice: true } as const;
    assert.deepEqual(summarize(messageOf({ content }), place), {
      messageId: 'm1',
      place,
      direction: 'inbound',
      kind: 'audio',
      text: '',
      voice: true,
      authorId: null,
      delivery: null,
    });
  });

  it('calls a plain audio file no voice note', () => {
    assert.equal(summarize(messageOf({ content: { kind: 'audio', ...image } }), place).voice, false);
    assert.equal(summarize(messageOf({ content: { kind: 'video', ...image, voice: true } }), place).voice, false);
  });

  it('shows the latest attempt', () => {
    const message = messageOf({
      direction: 'outbound',
      authorId: 'ada',
      attempts: [attemptOf('failed'), attemptOf('sent')],
    });
    assert.equal(summarize(message, place).delivery, 'sent');
  });
});
