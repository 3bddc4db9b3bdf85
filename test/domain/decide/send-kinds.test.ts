import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Decision, Message, OutgoingContent, SendCommand } from '../../../src/domain/index.ts';
import { channelOf, contactOf, conversationOf, fullWorld, HOUR, NOW, outbound, worldOf } from '../samples.ts';
import { templateOf } from '../template/template-samples.ts';
import { assertMissing, assertRefused, judge } from './judge.ts';

const CLOSED = conversationOf({ windowClosesAt: NOW - HOUR });
const TEMPLATE: OutgoingContent = {
  kind: 'template',
  templateId: '901',
  values: { body: { 1: 'Ada', 2: 'Friday' }, buttons: {} },
};

function sending(content: OutgoingContent): SendCommand {
  return { type: 'message.send', id: 'c1', conversationId: 'cv', messageId: 'new', attemptId: 'at1', content };
}

function written(decision: Decision) {
  assert.ok(decision.outcome === 'changes');
  const message = decision.changes.find((draft) => draft.kind === 'message');
  const conversation = decision.changes.find((draft) => draft.kind === 'conversation');
  assert.ok(message?.kind === 'message');
  return { message: message.record, conversation: conversation?.kind === 'conversation' ? conversation.record : null };
}

describe('sending a file', () => {
  it('keeps it by its id, as stored, with its facts and no media id yet', () => {
    const { message } = written(
      judge(
        sending({
          kind: 'image',
          fileId: 'f1',
          mime: 'image/png',
          bytes: 7,
          width: 3,
          height: 2,
          caption: 'Look',
          fileName: 'a.png',
        }),
      ),
    );
    assert.deepEqual(message.content, {
      kind: 'image',
      mediaId: '',
      mime: 'image/png',
      file: { id: 'f1', state: 'stored', bytes: 7, width: 3, height: 2 },
      caption: 'Look',
      fileName: 'a.png',
    });
  });

  it('is refused when it is too large', () =>
    assertRefused(
      judge(sending({ kind: 'sticker', fileId: 'f', mime: 'image/webp', bytes: 600_000 })),
      'file-too-large',
    ));
});

describe('sending cards, places and interactive messages', () => {
  const contents: readonly OutgoingContent[] = [
    { kind: 'location', latitude: 1, longitude: 2, name: 'Here' },
    { kind: 'contacts', contacts: [{ name: 'Bo', phones: ['+3912345'] }] },
    { kind: 'buttons', body: 'Which?', buttons: [{ id: 'a', title: 'A' }] },
    { kind: 'list', body: 'Which?', button: 'Open', sections: [{ title: 'S', rows: [{ id: 'a', title: 'A' }] }] },
    { kind: 'link', body: 'Here', button: { title: 'Open', url: 'https://example.com' } },
  ];
  for (const content of contents) {
    it(`keeps ${content.kind} as it was written`, () =>
      assert.deepEqual(written(judge(sending(content))).message.content, content));
  }
});

describe('sending a template', () => {
  it('keeps the words the customer reads', () => {
    const { message } = written(judge(sending(TEMPLATE), { world: fullWorld({ template: templateOf() }) }));
    assert.ok(message.content.kind === 'template');
    assert.equal(message.content.body, 'Hello Ada, your bicycle arrives on Friday at the shop.');
  });

  it('into a closed window notes when', () => {
    const world = fullWorld({ conversation: CLOSED, template: templateOf() });
    assert.equal(written(judge(sending(TEMPLATE), { world })).conversation?.templateSentAt, NOW);
  });

  it('into an open window notes nothing', () => {
    const world = fullWorld({ template: templateOf() });
    assert.equal(written(judge(sending(TEMPLATE), { world })).conversation?.templateSentAt, null);
  });

  it('asks for the template, then for the count its channel is limited by', () => {
    const held = { conversation: CLOSED, channel: channelOf({ messagingLimit: 1 }), contact: contactOf() };
    assertMissing(judge(sending(TEMPLATE), { world: worldOf(held) }), { kind: 'template', id: '901' });
    assertMissing(judge(sending(TEMPLATE), { world: worldOf({ ...held, template: templateOf() }) }), {
      kind: 'contacted-since',
      id: 'ch',
      since: NOW - 24 * HOUR,
    });
    const counted = fullWorld({ ...held, template: templateOf(), contactedSince: 1 });
    assertRefused(judge(sending(TEMPLATE), { world: counted }), 'messaging-limit');
  });
});

describe('trying again', () => {
  const retry = {
    type: 'message.retry',
    id: 'c2',
    conversationId: 'cv',
    messageId: 'out',
    attemptId: 'fresh',
  } as const;
  const failed = (content: Message['content']): Message => ({ ...outbound('failed'), content });
  const template = (): Message => {
    const { message } = written(judge(sending(TEMPLATE), { world: fullWorld({ template: templateOf() }) }));
    return failed(message.content);
  };

  it('sends a template again into a closed window, as it stood', () => {
    const messages = [template()];
    const world = fullWorld({ conversation: CLOSED, template: templateOf(), messages });
    const { message, conversation } = written(judge(retry, { world }));
    assert.deepEqual(message.content, messages[0]?.content);
    assert.equal(conversation?.templateSentAt, NOW);
  });

  it('is refused once the template is paused', () => {
    const world = fullWorld({ template: templateOf({ status: 'paused' }), messages: [template()] });
    assertRefused(judge(retry, { world }), 'template-paused');
  });

  it('is refused when the file is gone', () => {
    const content = {
      kind: 'image',
      mediaId: '',
      mime: 'image/png',
      file: { id: 'f', state: 'expired', bytes: 3 },
    } as const;
    assertRefused(judge(retry, { world: fullWorld({ messages: [failed(content)] }) }), 'file-missing');
  });

  it('sends a kept file again', () => {
    const content = {
      kind: 'image',
      mediaId: '',
      mime: 'image/png',
      file: { id: 'f', state: 'stored', bytes: 3 },
    } as const;
    const { message } = written(judge(retry, { world: fullWorld({ messages: [failed(content)] }) }));
    assert.equal(message.attempts.length, 2);
  });
});
