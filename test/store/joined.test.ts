import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError } from '../../src/domain/index.ts';
import { atHome, joinedDraft, standingId } from '../../src/store/successors.ts';
import { conversation, NOW } from './rig/build.ts';
import { createRig, type Rig, settle, watch } from './rig/rig.ts';

const DRAFT = { text: 'half a word', mode: 'reply', quotedMessageId: null, begunAt: NOW - 60_000 } as const;

function twoConversations(): Rig {
  const rig = createRig();
  rig.backend.seed('conversation', conversation('old'));
  rig.backend.seed('conversation', conversation('new'));
  rig.backend.receive('m1', 'old');
  return rig;
}

/** A store with the old conversation open on the screen. */
async function opened(rig: Rig) {
  const store = rig.open();
  watch(store.conversation('old'));
  watch(store.timeline('old'));
  await settle();
  return store;
}

const textsOf = (rig: Rig, id: string) =>
  rig.backend
    .all('message')
    .filter(({ conversationId, direction }) => conversationId === id && direction === 'outbound')
    .map(({ content }) => ('text' in content ? content.text : ''));

describe('a conversation joined into another while it is open', () => {
  it('says where it went, and shows that one', async () => {
    const rig = twoConversations();
    const store = await opened(rig);
    watch(store.conversations({ filter: {} }));
    await settle();
    assert.equal(store.conversation('old').current.movedTo, null);
    rig.backend.join('old', 'new');
    await settle();
    assert.equal(store.conversation('old').current.movedTo, 'new');
    assert.equal(store.conversation('old').current.conversation?.id, 'new');
    const { movedTo } = store.conversation('new').current;
    assert.equal(movedTo, null);
    const { values } = watch(store.timeline('new'));
    await settle();
    assert.deepEqual(
      values.at(-1)?.messages.map(({ id }) => id),
      ['m1'],
    );
  });

  it('takes its draft along, here and in storage', async () => {
    const rig = twoConversations();
    const store = await opened(rig);
    const { values } = watch(store.draft('new'));
    store.setDraft('old', DRAFT);
    rig.backend.join('old', 'new');
    await settle();
    assert.deepEqual([values.at(-1), store.draft('old').current], [DRAFT, DRAFT]);
    await store.close();
    const { drafts } = await rig.cache.read();
    assert.deepEqual(
      drafts.map(({ conversationId, text }) => [conversationId, text]),
      [['new', DRAFT.text]],
    );
  });

  it('brings what waits to be sent to the other, once', async () => {
    const rig = twoConversations();
    const store = await opened(rig);
    rig.backend.beforeSubmit = async () => {
      throw new InboxError('unavailable', 'not now');
    };
    await store.sendText('old', 'first');
    await store.sendText('old', 'second');
    await settle();
    rig.backend.join('old', 'new');
    await settle();
    assert.deepEqual(
      store.timeline('new').current.messages.map(({ delivery }) => delivery),
      ['stored', 'stored'],
    );
    rig.backend.beforeSubmit = async () => undefined;
    store.reconnect();
    await rig.clock.advance(60_000);
    assert.deepEqual(textsOf(rig, 'new'), ['first', 'second']);
    assert.equal(store.status.current.outbox.waiting, 0);
  });

  it('does not send again what was on its way, and settles it', async () => {
    const rig = twoConversations();
    const store = await opened(rig);
    let letGo: () => void = () => undefined;
    rig.backend.afterSubmit = () =>
      new Promise((resolve) => {
        letGo = resolve;
      });
    await store.sendText('old', 'first');
    await settle();
    rig.backend.join('old', 'new');
    await store.sendText('old', 'second');
    await settle();
    letGo();
    await settle();
    letGo();
    await settle();
    assert.deepEqual(textsOf(rig, 'new'), ['first', 'second']);
    const ids = rig.backend.submitted.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(store.status.current.outbox.waiting, 0);
  });

  it('repeats a lost command under the id and body it was written with, also after a restart', async () => {
    const rig = twoConversations();
    const store = await opened(rig);
    rig.backend.afterSubmit = async () => {
      throw new InboxError('unavailable', 'the answer is lost');
    };
    await store.sendText('old', 'first');
    await settle();
    rig.backend.cut();
    await store.close();
    rig.backend.join('old', 'new');
    rig.backend.afterSubmit = async () => undefined;
    const again = await opened(rig);
    await rig.clock.advance(60_000);
    assert.deepEqual(textsOf(rig, 'new'), ['first']);
    const [one, ...others] = rig.backend.submitted;
    for (const other of others) assert.deepEqual(other, one);
    assert.equal(again.status.current.outbox.waiting, 0);
  });

  it('sends what is written under its old id to the other', async () => {
    const rig = twoConversations();
    const store = await opened(rig);
    rig.backend.join('old', 'new');
    await settle();
    await store.sendText('old', 'late');
    await settle();
    assert.deepEqual(
      rig.backend.submitted.map(({ conversationId }) => conversationId),
      ['new'],
    );
  });
});

describe('a conversation joined while this client was away', () => {
  it('is found when it is opened under its old id', async () => {
    const rig = twoConversations();
    rig.backend.join('old', 'new');
    const store = await opened(rig);
    assert.equal(store.conversation('old').current.movedTo, 'new');
  });

  it('gives its stored draft to the other', async () => {
    const rig = twoConversations();
    const before = await opened(rig);
    before.setDraft('old', DRAFT);
    await settle();
    await before.close();
    await rig.cache.dropRecords();
    rig.backend.join('old', 'new');
    rig.backend.trimLog();
    const store = rig.open();
    await settle();
    assert.deepEqual(store.draft('new').current, DRAFT);
  });
});

describe('what follows a joined conversation', () => {
  const confirmed = {
    successors: new Map([
      ['a', 'b'],
      ['b', 'c'],
      ['x', 'y'],
      ['y', 'x'],
    ]),
  };

  it('follows over several joins, and ends where they lead in a circle', () => {
    assert.deepEqual(
      ['a', 'b', 'c', 'other'].map((id) => standingId(confirmed, id)),
      ['c', 'c', 'c', 'other'],
    );
    assert.ok(['x', 'y'].includes(standingId(confirmed, 'x')));
  });

  it('keeps the first conversation a command may have been sent to', () => {
    const row = {
      format: 1,
      id: '1',
      command: { type: 'conversation.dismiss-reply', id: '1', conversationId: 'a' },
      order: 1,
      createdAt: 1,
      attempts: 0,
      fence: 0,
      state: 'ready',
      code: null,
      confirmed: false,
    } as const;
    const of = (over: object) => {
      const { command, writtenTo } = atHome(confirmed, { ...row, ...over });
      return [command.conversationId, writtenTo];
    };
    assert.deepEqual(of({}), ['c', undefined]);
    assert.deepEqual(of({ attempts: 1 }), ['c', 'a']);
    assert.deepEqual(of({ attempts: 1, writtenTo: 'z' }), ['c', 'z']);
    const still = { ...row, command: { ...row.command, conversationId: 'c' } };
    assert.equal(atHome(confirmed, still), still);
  });

  it('joins two drafts without losing a word, and never makes a reply of a note', () => {
    const note = { text: 'for us', mode: 'note', quotedMessageId: 'q' } as const;
    assert.deepEqual(joinedDraft(undefined, note), note);
    assert.deepEqual(joinedDraft(DRAFT, note), {
      ...DRAFT,
      text: 'half a word\n\nfor us',
      mode: 'note',
      quotedMessageId: 'q',
    });
    assert.deepEqual(joinedDraft({ ...note, text: '' }, DRAFT), { ...DRAFT, mode: 'note', quotedMessageId: 'q' });
    assert.deepEqual(joinedDraft(DRAFT, DRAFT).mode, 'reply');
  });
});
