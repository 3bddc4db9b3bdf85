import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutgoingMessage } from '../../../src/backend/index.ts';
import { filesOf } from '../../../src/backend/whatsapp/files-of.ts';
import { messagePayload } from '../../../src/backend/whatsapp/message-payload.ts';
import type { SentContent } from '../../../src/domain/index.ts';

const MEDIA = { f1: '9001' };
const file = { id: 'f1', state: 'stored', bytes: 5 } as const;
const media = { mediaId: '', file };

function messageOf(content: SentContent, over: Partial<OutgoingMessage> = {}): OutgoingMessage {
  const recipient = { phone: '+447700900123', userId: 'GB.1' };
  return { recipient, content, mediaIds: MEDIA, quotedWamid: null, attemptId: 'a1', ...over };
}

const frame = {
  messaging_product: 'whatsapp',
  recipient_type: 'individual',
  to: '+447700900123',
  biz_opaque_callback_data: 'a1',
};

describe('the body of a send', () => {
  const table: readonly [string, SentContent, object][] = [
    ['a text', { kind: 'text', text: 'Hi' }, { type: 'text', text: { body: 'Hi', preview_url: false } }],
    [
      'a picture with a caption',
      { kind: 'image', mime: 'image/png', ...media, caption: 'Look', fileName: 'a.png' },
      { type: 'image', image: { id: '9001', caption: 'Look' } },
    ],
    ['a video', { kind: 'video', mime: 'video/mp4', ...media, caption: '' }, { type: 'video', video: { id: '9001' } }],
    [
      'a document with its name',
      { kind: 'document', mime: 'application/pdf', ...media, caption: 'Bill', fileName: 'bill.pdf' },
      { type: 'document', document: { id: '9001', caption: 'Bill', filename: 'bill.pdf' } },
    ],
    [
      'a voice note, which has no caption',
      { kind: 'audio', mime: 'audio/ogg', ...media, voice: true, caption: 'x' },
      { type: 'audio', audio: { id: '9001', voice: true } },
    ],
    [
      'a sound',
      { kind: 'audio', mime: 'audio/mpeg', ...media, voice: false },
      { type: 'audio', audio: { id: '9001' } },
    ],
    ['a sticker', { kind: 'sticker', mime: 'image/webp', ...media }, { type: 'sticker', sticker: { id: '9001' } }],
    [
      'a place',
      { kind: 'location', latitude: 1.5, longitude: -2, name: 'Shop', address: 'Via Roma', url: 'https://a.example' },
      { type: 'location', location: { latitude: 1.5, longitude: -2, name: 'Shop', address: 'Via Roma' } },
    ],
    [
      'a place without words',
      { kind: 'location', latitude: 0, longitude: 0 },
      { type: 'location', location: { latitude: 0, longitude: 0 } },
    ],
    [
      'a contact card with all it can say',
      {
        kind: 'contacts',
        contacts: [
          {
            name: 'Bo Li',
            phones: ['+39 333 1', '06 1'],
            emails: ['bo@a.example'],
            organization: 'Li',
            addresses: ['Via Roma 1'],
            urls: ['https://a.example'],
            birthday: '1980-02-03',
          },
        ],
      },
      {
        type: 'contacts',
        contacts: [
          {
            name: { formatted_name: 'Bo Li', first_name: 'Bo Li' },
            phones: [{ phone: '+39 333 1', wa_id: '393331' }, { phone: '06 1' }],
            emails: [{ email: 'bo@a.example' }],
            org: { company: 'Li' },
            addresses: [{ street: 'Via Roma 1' }],
            urls: [{ url: 'https://a.example' }],
            birthday: '1980-02-03',
          },
        ],
      },
    ],
    [
      'buttons under a picture',
      {
        kind: 'buttons',
        header: { kind: 'image', fileId: 'f1', mime: 'image/png', fileName: 'a.png' },
        body: 'Which?',
        footer: 'Tap',
        buttons: [
          { id: 'a', title: 'A' },
          { id: 'b', title: 'B' },
        ],
      },
      {
        type: 'interactive',
        interactive: {
          type: 'button',
          header: { type: 'image', image: { id: '9001' } },
          body: { text: 'Which?' },
          footer: { text: 'Tap' },
          action: {
            buttons: [
              { type: 'reply', reply: { id: 'a', title: 'A' } },
              { type: 'reply', reply: { id: 'b', title: 'B' } },
            ],
          },
        },
      },
    ],
    [
      'a list',
      {
        kind: 'list',
        header: { kind: 'text', text: 'Shop' },
        body: 'Which?',
        button: 'Open',
        sections: [
          {
            title: '',
            rows: [
              { id: 'a', title: 'A', description: 'first' },
              { id: 'b', title: 'B' },
            ],
          },
        ],
      },
      {
        type: 'interactive',
        interactive: {
          type: 'list',
          header: { type: 'text', text: 'Shop' },
          body: { text: 'Which?' },
          action: {
            button: 'Open',
            sections: [
              {
                rows: [
                  { id: 'a', title: 'A', description: 'first' },
                  { id: 'b', title: 'B' },
                ],
              },
            ],
          },
        },
      },
    ],
    [
      'a link under a document',
      {
        kind: 'link',
        header: { kind: 'document', fileId: 'f1', mime: 'application/pdf', fileName: 'a.pdf' },
        body: 'Here',
        button: { title: 'Open', url: 'https://a.example' },
      },
      {
        type: 'interactive',
        interactive: {
          type: 'cta_url',
          header: { type: 'document', document: { id: '9001', filename: 'a.pdf' } },
          body: { text: 'Here' },
          action: { name: 'cta_url', parameters: { display_text: 'Open', url: 'https://a.example' } },
        },
      },
    ],
    [
      'a template',
      {
        kind: 'template',
        templateId: '1',
        name: 'note',
        language: 'it',
        category: 'utility',
        body: 'Ciao Ada',
        buttons: [],
        values: { body: { 1: 'Ada' }, buttons: {} },
      },
      {
        type: 'template',
        template: {
          name: 'note',
          language: { code: 'it' },
          components: [{ type: 'body', parameters: [{ type: 'text', text: 'Ada' }] }],
        },
      },
    ],
  ];
  for (const [title, content, body] of table) {
    it(`is that of ${title}`, () => assert.deepEqual(messagePayload(messageOf(content)), { ...frame, ...body }));

    it(`of ${title} is refused without a call when its file is not with WhatsApp`, () => {
      const answer = messagePayload(messageOf(content, { mediaIds: {} }));
      assert.equal('outcome' in answer, filesOf(content).length > 0);
    });
  }

  it('names the quoted message whatever the kind', () => {
    const place = { kind: 'location', latitude: 0, longitude: 0 } as const;
    const body = messagePayload(messageOf(place, { quotedWamid: 'wamid.Q' }));
    assert.deepEqual('context' in body && body.context, { message_id: 'wamid.Q' });
  });

  it('names a customer without phone by the user id', () => {
    const body = messagePayload(messageOf({ kind: 'text', text: 'x' }, { recipient: { phone: null, userId: 'US.1' } }));
    assert.deepEqual(['to' in body, 'recipient' in body && body.recipient], [false, 'US.1']);
  });
});

describe('the files of a message', () => {
  it('are those of a template header and of its cards, each once', () => {
    const header = { kind: 'image', fileId: 'f1', mime: 'image/png' } as const;
    const values = { header, body: {}, buttons: {}, cards: [{ header, body: {}, buttons: {} }] };
    const content: SentContent = {
      kind: 'template',
      templateId: '1',
      name: 'n',
      language: 'it',
      category: 'utility',
      body: '',
      buttons: [],
      values: { ...values, cards: [...values.cards, { header: { ...header, fileId: 'f2' }, body: {}, buttons: {} }] },
    };
    assert.deepEqual(filesOf(content), ['f1', 'f2']);
  });
});
