import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withAgentName } from '../../../src/backend/worker/with-agent-name.ts';
import { CAPTION_MAX, type SentContent, TEXT_MAX } from '../../../src/domain/index.ts';

const file = { id: 'f', state: 'stored', bytes: 1 } as const;
const image = { kind: 'image', mediaId: '', mime: 'image/png', file } as const;

describe("an agent's name before what they write", () => {
  const table: readonly [string, SentContent, SentContent][] = [
    ['stands above a text', { kind: 'text', text: 'Hi' }, { kind: 'text', text: '*Ada*\nHi' }],
    ['stands above a caption', { ...image, caption: 'Hi' }, { ...image, caption: '*Ada*\nHi' }],
    ['makes no caption', image, image],
    [
      'stands above a question',
      { kind: 'buttons', body: 'Which?', buttons: [] },
      { kind: 'buttons', body: '*Ada*\nWhich?', buttons: [] },
    ],
    ['stays away from a text it would make too long', tooLong(TEXT_MAX - 5), tooLong(TEXT_MAX - 5)],
    ['fits exactly', tooLong(TEXT_MAX - 6), { kind: 'text', text: `*Ada*\n${'x'.repeat(TEXT_MAX - 6)}` }],
    [
      'stays away from a caption it would make too long',
      { ...image, caption: 'x'.repeat(CAPTION_MAX) },
      { ...image, caption: 'x'.repeat(CAPTION_MAX) },
    ],
    [
      'stays away from places',
      { kind: 'location', latitude: 0, longitude: 0 },
      { kind: 'location', latitude: 0, longitude: 0 },
    ],
  ];
  for (const [title, content, named] of table) {
    it(title, () => assert.deepEqual(withAgentName(content, 'Ada'), named));
  }

  it('loses stars and line breaks', () => {
    assert.deepEqual(withAgentName({ kind: 'text', text: 'Hi' }, '*A\nda*'), { kind: 'text', text: '*A da*\nHi' });
    assert.deepEqual(withAgentName({ kind: 'text', text: 'Hi' }, '**'), { kind: 'text', text: 'Hi' });
  });

  it('stays away from templates', () => {
    const template: SentContent = {
      kind: 'template',
      templateId: '1',
      name: 'n',
      language: 'it',
      category: 'utility',
      body: 'Ciao',
      buttons: [],
      values: { body: {}, buttons: {} },
    };
    assert.equal(withAgentName(template, 'Ada'), template);
  });
});

function tooLong(length: number): SentContent {
  return { kind: 'text', text: 'x'.repeat(length) };
}
