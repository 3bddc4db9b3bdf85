import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutgoingMessage } from '../../src/backend/index.ts';
import { messagePayload } from '../../src/backend/whatsapp/message-payload.ts';
import type { SentContent, TemplateContent } from '../../src/domain/index.ts';
import { checkSendRequest } from '../../src/simulator/send-request.ts';
import { NUMBER, SENDER, simulateMeta } from './simulated-meta.ts';

const media = { mediaId: '', file: { id: 'f1', state: 'stored', bytes: 5 } } as const;
const BUTTONS: SentContent = {
  kind: 'buttons',
  body: 'Which?',
  buttons: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ],
};
const LIST: SentContent = {
  kind: 'list',
  body: 'Which?',
  button: 'Open',
  sections: [{ title: '', rows: [{ id: 'r1', title: 'One', description: 'first' }] }],
};
const TEMPLATE: TemplateContent = {
  kind: 'template',
  templateId: '901',
  name: 'delivery_note',
  language: 'en_US',
  category: 'utility',
  body: 'Hello Ada, it arrives on Friday.',
  buttons: [],
  values: { body: { 1: 'Ada', 2: 'Friday' }, buttons: {} },
};

function messageOf(content: SentContent, over: Partial<OutgoingMessage> = {}): OutgoingMessage {
  const recipient = { phone: '+447700900123', userId: null };
  return { recipient, content, mediaIds: { f1: '90001' }, quotedWamid: null, attemptId: 'a1', ...over };
}

function world(components: readonly Readonly<Record<string, unknown>>[] = [BODY], over = {}) {
  const made = simulateMeta();
  made.meta.templates.add({ id: '901', accountId: NUMBER.accountId, name: 'delivery_note', components, ...over });
  return made;
}
const BODY = { type: 'BODY', text: 'Hello {{1}}, it arrives on {{2}}.' };
const never = new AbortController().signal;

describe('a simulated phone', () => {
  const contents: readonly SentContent[] = [
    { kind: 'image', mime: 'image/png', ...media, caption: 'Look' },
    { kind: 'video', mime: 'video/mp4', ...media },
    { kind: 'audio', mime: 'audio/ogg; codecs=opus', ...media, voice: true },
    { kind: 'document', mime: 'application/pdf', ...media, fileName: 'a.pdf' },
    { kind: 'sticker', mime: 'image/webp', ...media },
    { kind: 'location', latitude: 1, longitude: 2, name: 'Here' },
    { kind: 'contacts', contacts: [{ name: 'Bo', phones: ['+39333111'] }] },
    BUTTONS,
    LIST,
    { kind: 'link', body: 'Here', button: { title: 'Open', url: 'https://a.example' } },
    TEMPLATE,
  ];
  for (const content of contents) {
    it(`shows ${content.kind} as it was sent`, async () => {
      const { client, meta, priya, settle } = world();
      priya.writes(NUMBER.id, 'Hi');
      const mime = 'mime' in content ? content.mime : 'image/png';
      const { id } = await meta.media.upload(NUMBER.id, mime, new Uint8Array(5));
      const message = messageOf(content, { mediaIds: { f1: id } });
      assert.equal((await client.send(SENDER, message, never)).outcome, 'accepted');
      await settle();
      const payload = messagePayload(message) as Readonly<Record<string, unknown>>;
      const type = String(payload['type']);
      assert.deepEqual(
        priya.received.map(({ got }) => got),
        [{ type, object: payload[type] }],
      );
    });
  }

  it('answers a button and a row, quoting what it answers', async () => {
    const { client, priya, settle, items } = world();
    priya.writes(NUMBER.id, 'Hi');
    await client.send(SENDER, messageOf(BUTTONS), never);
    await client.send(SENDER, messageOf(LIST, { attemptId: 'a2' }), never);
    await settle();
    const [first, second] = priya.received;
    assert.ok(first && second);
    priya.taps(first.wamid, 'b');
    priya.taps(second.wamid, 'r1');
    await settle();
    const told = items().flatMap((item) => (item.item === 'message' ? [item.content] : []));
    assert.deepEqual(told.slice(-2), [
      { kind: 'choice', title: 'B', payload: 'b' },
      { kind: 'choice', title: 'One', description: 'first', payload: 'r1' },
    ]);
    assert.throws(() => priya.taps(first.wamid, 'r1'), RangeError);
  });

  it('reads the words of a template, outside any window', async () => {
    const { client, priya, settle } = world();
    assert.equal((await client.send(SENDER, messageOf(TEMPLATE), never)).outcome, 'accepted');
    await settle();
    assert.deepEqual(
      priya.received.map(({ text }) => text),
      ['Hello Ada, it arrives on Friday.'],
    );
  });
});

describe('Meta refuses a template', () => {
  const only1 = { ...TEMPLATE, values: { body: { 1: 'Ada' }, buttons: {} } };
  const broken = { ...TEMPLATE, values: { body: { 1: 'A\nda', 2: 'x' }, buttons: {} } };
  const HEADER = { type: 'HEADER', format: 'IMAGE' };
  const table: readonly [string, ReturnType<typeof world>, TemplateContent, number, Partial<OutgoingMessage>?][] = [
    ['that is not there', simulateMeta(), TEMPLATE, 132001],
    ['of another language', world(), { ...TEMPLATE, language: 'it' }, 132001],
    ['that is pending', world([BODY], { status: 'PENDING' }), TEMPLATE, 132001],
    ['that is paused', world([BODY], { status: 'PAUSED' }), TEMPLATE, 132015],
    ['that is disabled', world([BODY], { status: 'DISABLED' }), TEMPLATE, 132016],
    ['with a value too few', world(), only1, 132000],
    ['with a line break', world(), broken, 132018],
    ['without its picture', world([HEADER, BODY]), TEMPLATE, 132012],
    ['with names it does not have', world([BODY], { parameterFormat: 'NAMED' }), TEMPLATE, 132012],
    [
      'of a code to a user id',
      world([BODY], { category: 'AUTHENTICATION' }),
      only1,
      131062,
      { recipient: { phone: null, userId: 'GB.1193847560218375' } },
    ],
  ];
  for (const [title, { client }, content, code, over = {}] of table) {
    it(`${title}: ${code}`, async () => {
      const outcome = await client.send(SENDER, messageOf(content, over), never);
      assert.equal(outcome.outcome === 'refused' && outcome.error.code, code);
    });
  }
});

describe('Meta refuses what breaks a limit', () => {
  const frame = { messaging_product: 'whatsapp', recipient_type: 'individual', to: '+447700900123' };
  const asking = (type: string, object: unknown) => checkSendRequest({ ...frame, type, [type]: object });
  const interactive = (over: object) => ({
    type: 'button',
    body: { text: 'Q' },
    action: { buttons: [reply('a')] },
    ...over,
  });
  const reply = (id: string, title = id) => ({ type: 'reply', reply: { id, title } });
  const menu = (rows: readonly object[], over: object = {}) =>
    interactive({ type: 'list', action: { button: 'Open', sections: [{ rows, ...over }] } });
  const row = (id: string) => ({ id, title: id });
  const rows = (count: number) => Array.from({ length: count }, (_, at) => row(`r${at}`));
  const table: readonly [string, string, unknown, number][] = [
    ['a picture without an id', 'image', {}, 131009],
    ['too long a caption', 'image', { id: '90001', caption: 'x'.repeat(1025) }, 131009],
    ['a caption of a sound', 'audio', { id: '90001', caption: 'x' }, 100],
    ['a place off the earth', 'location', { latitude: 91, longitude: 0 }, 131009],
    ['no card', 'contacts', [], 131009],
    ['a card with one name only', 'contacts', [{ name: { formatted_name: 'Bo' } }], 131008],
    ['a form of interactive nobody sends', 'interactive', interactive({ type: 'flow' }), 100],
    ['a question too long', 'interactive', interactive({ body: { text: 'x'.repeat(1025) } }), 131009],
    [
      'four buttons',
      'interactive',
      interactive({ action: { buttons: ['a', 'b', 'c', 'd'].map((id) => reply(id)) } }),
      131009,
    ],
    [
      'two buttons that say the same',
      'interactive',
      interactive({ action: { buttons: [reply('a', 'A'), reply('b', 'A')] } }),
      131009,
    ],
    ['a button of 21 characters', 'interactive', interactive({ action: { buttons: [reply('x'.repeat(21))] } }), 131009],
    ['eleven rows', 'interactive', menu(rows(11)), 131009],
    ['two rows of one id', 'interactive', menu([row('a'), row('a')]), 131009],
    ['a section of 25 characters', 'interactive', menu(rows(1), { title: 'x'.repeat(25) }), 131009],
    [
      'a picture above a list',
      'interactive',
      { ...menu(rows(1)), header: { type: 'image', image: { id: '90001' } } },
      131009,
    ],
    ['a footer of 61 characters', 'interactive', interactive({ footer: { text: 'x'.repeat(61) } }), 131009],
    ['a template without a name', 'template', { language: { code: 'it' } }, 131008],
  ];
  for (const [title, type, object, code] of table) {
    it(`${title}: ${code}`, () => {
      const asked = asking(type, object);
      assert.equal('code' in asked && asked.code, code);
    });
  }

  it('and takes what just fits', () => {
    for (const object of [interactive({}), menu(rows(10)), interactive({ body: { text: 'x'.repeat(1024) } })]) {
      assert.equal('ask' in asking('interactive', object), true);
    }
  });
});
