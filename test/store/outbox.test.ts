import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboxRow } from '../../src/cache/inbox-cache.ts';
import { MemoryCache } from '../../src/cache/memory-cache.ts';
import { InboxError, type InboxErrorCode } from '../../src/domain/index.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import { conversation, inbound } from './rig/build.ts';
import { createRig, type Rig, settle } from './rig/rig.ts';

function fail(code: InboxErrorCode, retryAfterMs?: number): InboxError {
  return new InboxError(code, 'the test says no', retryAfterMs === undefined ? {} : { retryAfterMs });
}

/** A rig with two conversations and a store that has both open. */
async function start(
  prepare: (rig: Rig) => void = () => undefined,
): Promise<{ readonly rig: Rig; readonly store: InboxStore }> {
  const rig = createRig();
  for (const id of ['c1', 'c2']) rig.backend.seed('conversation', conversation(id));
  prepare(rig);
  const store = rig.open();
  look(store);
  await rig.clock.advance(1_000);
  return { rig, store };
}

function look(store: InboxStore): void {
  store.status.subscribe(() => undefined);
  for (const id of ['c1', 'c2']) store.timeline(id).subscribe(() => undefined);
}

const texts = (rig: Rig) => rig.backend.submitted.map((command) => ('text' in command ? command.text : command.type));
const shown = (store: InboxStore, id = 'c1') =>
  store
    .timeline(id)
    .current.messages.map(({ content, delivery }) => [content.kind === 'text' ? content.text : content.kind, delivery]);

/** A hand that lets things through only when told. */
function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

describe('the outbox', () => {
  it('sends the messages of a conversation one after the other, of two conversations side by side', async () => {
    const { rig, store } = await start();
    const { passed, open } = gate();
    rig.backend.beforeSubmit = () => passed;
    await Promise.all([store.sendText('c1', 'one'), store.sendText('c1', 'two'), store.sendText('c2', 'other')]);
    await settle();
    assert.deepEqual(texts(rig), ['one', 'other']);
    open();
    await settle();
    assert.deepEqual(texts(rig), ['one', 'other', 'two']);
    await store.close();
  });

  it('does not let a waiting message hold up a change of status or a note', async () => {
    const { rig, store } = await start();
    rig.backend.beforeSubmit = async ({ type }) => {
      if (type === 'message.send') throw fail('offline');
    };
    await store.sendText('c1', 'one');
    await store.setStatus('c1', 'resolved');
    await store.addNote('c1', 'for us');
    await settle();
    assert.deepEqual(texts(rig), ['one', 'conversation.status', 'for us']);
    assert.equal(rig.backend.get('conversation', 'c1')?.status, 'resolved');
    await store.close();
  });

  it('waits longer after each failure, keeps the order, and sends each message once', async () => {
    const { rig, store } = await start();
    let failures = 3;
    rig.backend.beforeSubmit = async () => {
      failures -= 1;
      if (failures >= 0) throw fail('offline');
    };
    await store.sendText('c1', 'one');
    await store.sendText('c1', 'two');
    await settle();
    assert.deepEqual(texts(rig), ['one']);
    assert.deepEqual(shown(store), [
      ['one', 'stored'],
      ['two', 'stored'],
    ]);
    await rig.clock.advance(374);
    assert.equal(rig.backend.submitted.length, 1);
    await rig.clock.advance(1);
    assert.equal(rig.backend.submitted.length, 2);
    await rig.clock.advance(750);
    assert.equal(rig.backend.submitted.length, 3);
    await rig.clock.advance(1_500);
    assert.deepEqual(texts(rig), ['one', 'one', 'one', 'one', 'two']);
    assert.equal(rig.backend.all('message').length, 2);
    await store.close();
  });

  it('sends nothing at all before a rate limit is over', async () => {
    const { rig, store } = await start();
    let limited = true;
    rig.backend.beforeSubmit = async () => {
      if (limited) throw fail('rate-limited', 5_000);
    };
    await store.sendText('c1', 'one');
    await settle();
    limited = false;
    await store.sendText('c2', 'other');
    await rig.clock.advance(4_999);
    assert.deepEqual(texts(rig), ['one']);
    await rig.clock.advance(1);
    assert.deepEqual(texts(rig), ['one', 'one', 'other']);
    await store.close();
  });

  it('shows a refused message with its reason, lets the next one pass, and sends it anew when asked', async () => {
    const { rig, store } = await start();
    let closed = true;
    rig.backend.beforeSubmit = async (command) => {
      if (closed && 'text' in command && command.text === 'one') throw fail('window-closed');
    };
    const messageId = await store.sendText('c1', 'one');
    await store.sendText('c1', 'two');
    await settle();
    const [two, one] = store.timeline('c1').current.messages;
    assert.deepEqual(
      [one?.delivery, one?.refusal, one?.actions],
      ['refused', 'window-closed', ['copy', 'retry', 'discard']],
    );
    assert.equal(two?.delivery, 'queued');
    assert.equal(store.status.current.outbox.refused, 1);
    await rig.clock.advance(60_000);
    assert.deepEqual(texts(rig), ['one', 'two']);
    closed = false;
    await store.retry('c1', messageId);
    await settle();
    const commands = rig.backend.submitted.filter((command) => 'text' in command && command.text === 'one');
    assert.equal(new Set(commands.map(({ id }) => id)).size, 2);
    assert.deepEqual(shown(store), [
      ['two', 'queued'],
      ['one', 'queued'],
    ]);
    assert.equal(store.timeline('c1').current.messages[1]?.id, messageId);
    await store.close();
  });

  it('repeats a command whose answer was lost under the same id, and shows one message', async () => {
    const { rig, store } = await start();
    let lost = 1;
    rig.backend.afterSubmit = async () => {
      lost -= 1;
      if (lost >= 0) throw fail('timeout');
    };
    await store.sendText('c1', 'one');
    await rig.clock.advance(1_000);
    const ids = rig.backend.submitted.map(({ id }) => id);
    assert.equal(new Set(ids).size, 1);
    assert.equal(rig.backend.all('message').length, 1);
    assert.deepEqual(shown(store), [['one', 'queued']]);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('never repeats by itself what may have acted on a backend that cannot be asked twice', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.capabilities = { ...backend.capabilities, submit: 'at-most-once' };
      backend.beforeSubmit = async () => {
        throw fail('outcome-unknown');
      };
    });
    const messageId = await store.sendText('c1', 'one');
    await rig.clock.advance(600_000);
    assert.deepEqual(texts(rig), ['one']);
    assert.deepEqual(shown(store), [['one', 'unknown']]);
    assert.deepEqual(store.timeline('c1').current.messages[0]?.actions, ['copy', 'retry', 'discard']);
    rig.backend.beforeSubmit = async () => undefined;
    await store.retry('c1', messageId);
    await settle();
    assert.deepEqual(texts(rig), ['one', 'one']);
    assert.deepEqual(shown(store), [['one', 'queued']]);
    await store.close();
  });

  it('settles an unknown message when the backend shows it', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.capabilities = { ...backend.capabilities, submit: 'at-most-once' };
      backend.afterSubmit = async () => {
        throw fail('outcome-unknown');
      };
    });
    await store.sendText('c1', 'one');
    await settle();
    assert.deepEqual(shown(store), [['one', 'queued']]);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('takes the refusal to act twice as success where ids can be looked up', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.capabilities = { ...backend.capabilities, submit: 'detectable' };
      let lost = 1;
      backend.afterSubmit = async () => {
        lost -= 1;
        if (lost >= 0) throw fail('outcome-unknown');
      };
    });
    await store.setStatus('c1', 'resolved');
    await rig.clock.advance(2_000);
    assert.equal(rig.backend.submitted.length, 2);
    assert.deepEqual(store.refusals.current, []);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('waits for an answer no longer than a minute', async () => {
    const { rig, store } = await start();
    let silent = true;
    rig.backend.beforeSubmit = () => (silent ? new Promise(() => undefined) : Promise.resolve());
    await store.sendText('c1', 'one');
    await rig.clock.advance(59_999);
    assert.equal(rig.backend.submitted.length, 1);
    silent = false;
    await rig.clock.advance(1_000);
    assert.equal(rig.backend.submitted.length, 2);
    assert.deepEqual(shown(store), [['one', 'queued']]);
    await store.close();
  });

  it('keeps messages while the way is barred and sends them when it opens', async () => {
    const { rig, store } = await start();
    let barred = true;
    rig.backend.beforeSubmit = async () => {
      if (barred) throw fail('unauthenticated');
    };
    await store.sendText('c1', 'one');
    await settle();
    assert.deepEqual(shown(store), [['one', 'stored']]);
    barred = false;
    store.reconnect();
    await settle();
    assert.deepEqual(shown(store), [['one', 'queued']]);
    await store.close();
  });

  it('shows refused acts that are not messages until they are dismissed', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.roles = { ch1: 'viewer' };
    });
    await store.assign('c1', 'me');
    await settle();
    const [refusal] = store.refusals.current;
    assert.deepEqual([refusal?.command.type, refusal?.code], ['conversation.assign', 'role-cannot-assign']);
    store.dismissRefusal(refusal?.command.id ?? '');
    await settle();
    assert.deepEqual(store.refusals.current, []);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('joins read marks that wait and sends only the furthest', async () => {
    const { rig, store } = await start(({ backend }) => {
      for (const seq of [1, 2, 3]) backend.seed('message', inbound(`m${seq}`, 'c1', seq));
      backend.seed('conversation', conversation('c1', { lastInbound: inbound('m3', 'c1', 3).place, unread: 3 }));
      backend.beforeSubmit = async () => {
        throw fail('offline');
      };
    });
    const [first, second, third] = [1, 2, 3].map((seq) => inbound('', 'c1', seq).place ?? undefined);
    await store.markRead('c1', first);
    await settle();
    await store.markRead('c1', second);
    await store.markRead('c1', third);
    await store.markRead('c1', second);
    const rows = await rig.cache.outbox();
    assert.deepEqual(
      rows.map(({ command }) => command.type === 'conversation.read' && command.upTo),
      [first, third],
    );
    await store.close();
  });

  it('marks nothing that is read already', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.seed('message', inbound('m1', 'c1', 1));
      backend.seed('conversation', conversation('c1', { lastInbound: inbound('m1', 'c1', 1).place, unread: 1 }));
    });
    await store.markRead('c1');
    await settle();
    await store.markRead('c1');
    await store.markRead('c1', inbound('', 'c1', 1).place ?? undefined);
    await settle();
    assert.deepEqual(texts(rig), ['conversation.read']);
    await store.close();
  });

  it('takes a message back that never left, without a word to the backend', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.beforeSession = () => new Promise(() => undefined);
    });
    const messageId = await store.sendText('c1', 'one');
    await store.discard('c1', messageId);
    assert.deepEqual(shown(store), []);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('asks the backend to take back what is in flight', async () => {
    const { rig, store } = await start();
    const { passed, open } = gate();
    rig.backend.beforeSubmit = ({ type }) => (type === 'message.send' ? passed : Promise.resolve());
    const messageId = await store.sendText('c1', 'one');
    await settle();
    assert.deepEqual(store.timeline('c1').current.messages[0]?.actions, ['copy']);
    await store.discard('c1', messageId);
    await settle();
    assert.deepEqual(texts(rig), ['one']);
    open();
    await settle();
    assert.deepEqual(texts(rig), ['one', 'message.discard']);
    assert.deepEqual(shown(store), []);
    assert.notEqual(rig.backend.get('message', messageId)?.discardedAt, null);
    await store.close();
  });

  it('takes a message back here and there when its answer was lost', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.beforeSubmit = async ({ type }) => {
        if (type === 'message.send') throw fail('timeout');
      };
    });
    const messageId = await store.sendText('c1', 'one');
    await settle();
    await store.discard('c1', messageId);
    await settle();
    assert.deepEqual(texts(rig), ['one', 'message.discard']);
    assert.deepEqual(store.refusals.current, []);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('gives a failed message a new attempt', async () => {
    const { rig, store } = await start(({ backend }) => {
      const failed = { id: 'at', wamid: null, delivery: 'failed', times: {}, error: { code: 1, detail: '' } } as const;
      backend.seed('message', inbound('m1', 'c1', 1, { direction: 'outbound', attempts: [failed], authorId: 'me' }));
    });
    assert.deepEqual(store.timeline('c1').current.messages[0]?.actions, ['copy', 'quote', 'retry', 'discard']);
    await store.retry('c1', 'm1');
    assert.deepEqual(shown(store), [['text m1', 'stored']]);
    await settle();
    assert.deepEqual(shown(store), [['text m1', 'queued']]);
    assert.equal(store.timeline('c1').current.messages[0]?.attempts, 2);
    assert.equal(rig.backend.submitted[0]?.type, 'message.retry');
    await store.close();
  });
});

describe('an outbox that outlives its page', () => {
  it('sends what an earlier page left, in order, once', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    rig.backend.beforeSession = () => new Promise(() => undefined);
    const first = rig.open({ account: async () => 'me' });
    await settle();
    await first.sendText('c1', 'one');
    await first.sendText('c1', 'two');
    await first.close();
    assert.equal((await rig.cache.outbox()).length, 2);
    rig.backend.beforeSession = async () => undefined;
    const second = rig.open();
    look(second);
    await settle();
    assert.deepEqual(texts(rig), ['one', 'two']);
    assert.deepEqual(shown(second), [
      ['one', 'queued'],
      ['two', 'queued'],
    ]);
    assert.deepEqual(await rig.cache.outbox(), []);
    await second.close();
  });

  it('sends what it stored before what is written while storage opens, though the clock went back', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    rig.backend.beforeSession = () => new Promise(() => undefined);
    const first = rig.open({ account: async () => 'me' });
    await settle();
    await first.sendText('c1', 'one');
    await first.sendText('c1', 'two');
    await first.close();
    rig.backend.beforeSession = async () => undefined;
    const { clock } = rig;
    const behind = {
      now: () => clock.now() - 60_000,
      monotonic: () => clock.monotonic(),
      after: (ms: number, callback: () => void) => clock.after(ms, callback),
    };
    const second = rig.open({ clock: behind });
    const sent = [second.sendText('c1', 'three'), second.sendText('c1', 'four')];
    await Promise.all(sent);
    await settle();
    assert.deepEqual(texts(rig), ['one', 'two', 'three', 'four']);
    await second.close();
  });

  it('loses and doubles nothing, wherever the page is killed', async () => {
    for (let kill = 0; kill < 12; kill += 1) {
      const rig = createRig();
      rig.backend.seed('conversation', conversation('c1'));
      const cache = new DyingCache(rig.cache, kill);
      const page = rig.open({ openCache: async () => cache });
      await settle();
      // A page that dies takes its errors with it.
      page.sendText('c1', 'one').catch(() => undefined);
      page.sendText('c1', 'two').catch(() => undefined);
      await settle();
      const left = (await rig.cache.outbox()).length;
      const arrived = rig.backend.all('message').length;
      const next = rig.open();
      look(next);
      await rig.clock.advance(5_000);
      const now = rig.backend.all('message').length;
      assert.ok(now >= arrived && now <= 2, `kill ${kill}`);
      assert.ok(now >= left, `kill ${kill}: a stored message was lost`);
      assert.equal(shown(next).length, now, `kill ${kill}`);
      assert.deepEqual(await rig.cache.outbox(), [], `kill ${kill}`);
      await next.close();
    }
  });

  it('leaves a send that was interrupted unknown where an id cannot be repeated', async () => {
    const rig = createRig();
    rig.backend.capabilities = { ...rig.backend.capabilities, submit: 'at-most-once' };
    rig.backend.seed('conversation', conversation('c1'));
    rig.backend.beforeSubmit = () => new Promise(() => undefined);
    const first = rig.open();
    await settle();
    await first.sendText('c1', 'one');
    await settle();
    assert.equal(rig.backend.submitted.length, 1);
    // Killed, not closed: what it had in flight is nobody's.
    const next = rig.open();
    look(next);
    await settle();
    assert.equal(rig.backend.submitted.length, 1);
    assert.deepEqual(shown(next), [['one', 'unknown']]);
    await first.close();
    await next.close();
  });

  it('asks before it sends a message that waited longer than an hour, and holds only that conversation', async () => {
    const rig = createRig();
    for (const id of ['c1', 'c2']) rig.backend.seed('conversation', conversation(id));
    rig.backend.beforeSession = () => new Promise(() => undefined);
    const first = rig.open({ account: async () => 'me' });
    await settle();
    const old = await first.sendText('c1', 'old');
    await first.close();
    await rig.clock.advance(3_600_001);
    rig.backend.beforeSession = async () => undefined;
    const store = rig.open();
    look(store);
    await settle();
    assert.deepEqual(texts(rig), []);
    await store.sendText('c1', 'behind it');
    await store.sendText('c2', 'elsewhere');
    await store.setStatus('c1', 'resolved');
    await settle();
    assert.deepEqual(texts(rig), ['elsewhere', 'conversation.status']);
    assert.deepEqual(shown(store), [
      ['old', 'asking'],
      ['behind it', 'stored'],
    ]);
    assert.deepEqual(store.timeline('c1').current.messages[0]?.actions, ['copy', 'send-anyway', 'discard']);
    assert.equal(store.status.current.outbox.asking, 1);
    await store.sendAnyway('c1', old);
    await settle();
    assert.deepEqual(texts(rig).slice(2), ['old', 'behind it']);
    await store.close();
  });

  it('leaves rows it cannot read where they are and sends the others', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    const row = (id: string, over: object) =>
      ({
        format: 1,
        id,
        command: { id, type: 'tag.add', conversationId: 'c1', tag: id },
        order: 1,
        createdAt: 0,
        attempts: 0,
        fence: 0,
        state: 'ready',
        code: null,
        confirmed: false,
        ...over,
      }) as OutboxRow;
    const broken = [
      { format: 99 },
      { command: null },
      { command: { id: 'x3', type: 'tag.add' } },
      { command: { id: 'x4', type: 'dance' } },
      { command: { id: 'other', type: 'tag.add' } },
      { order: Number.NaN },
      { state: 'lost' },
      { command: { id: 'x8', type: 7 } },
    ];
    for (const [index, over] of broken.entries()) await rig.cache.putOutbox(row(`x${index + 1}`, over));
    await rig.cache.putOutbox(row('good', {}));
    const store = rig.open();
    store.status.subscribe(() => undefined);
    await settle();
    assert.deepEqual(
      rig.backend.submitted.map(({ id }) => id),
      ['good'],
    );
    assert.equal(store.status.current.outbox.refused, broken.length);
    assert.equal((await rig.cache.outbox()).length, broken.length);
    assert.deepEqual(rig.errors, []);
    await store.close();
  });

  it('sends from one page only when two drain the same storage: the older fence stops', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    const { passed, open } = gate();
    rig.backend.beforeSubmit = () => passed;
    const older = rig.open();
    await settle();
    await older.sendText('c1', 'one');
    await older.sendText('c1', 'two');
    await settle();
    await rig.clock.advance(10);
    const newer = rig.open();
    look(newer);
    await settle();
    open();
    await rig.clock.advance(5_000);
    const sent = new Map(rig.backend.submitted.map((command) => [command.id, command]));
    assert.equal(sent.size, 2);
    assert.equal(rig.backend.all('message').length, 2);
    assert.equal(rig.backend.submitted.filter((command) => 'text' in command && command.text === 'two').length, 1);
    await older.close();
    await newer.close();
  });
});

/** Storage of a page that is killed after so many writes: from then on nothing it says reaches storage, or comes back. */
class DyingCache extends MemoryCache {
  readonly #under: MemoryCache;
  #left: number;

  constructor(under: MemoryCache, writes: number) {
    super();
    this.#under = under;
    this.#left = writes;
  }

  override read = () => this.#under.read();
  override outbox = () => this.#under.outbox();
  override putOutbox = (row: OutboxRow) => this.#do(() => this.#under.putOutbox(row));
  override updateOutbox = (row: OutboxRow, fence: number) => this.#do(() => this.#under.updateOutbox(row, fence));
  override deleteOutbox = (id: string) => this.#do(() => this.#under.deleteOutbox(id));

  #do<T>(work: () => Promise<T>): Promise<T> {
    this.#left -= 1;
    return this.#left >= 0 ? work() : new Promise(() => undefined);
  }
}
