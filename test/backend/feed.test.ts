import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedEvent } from '../../src/domain/index.ts';
import { grant, head, told } from './feed-words.ts';
import { send } from './rig/commands.ts';
import { settled } from './rig/fake-clock.ts';
import { openStream } from './rig/open-stream.ts';
import { createRig, type Rig } from './rig/rig.ts';

describe('the change stream', () => {
  it('tells what happened to whoever may see it, messages only where asked for', async () => {
    const rig = await createRig();
    const start = await head(rig);
    const asked = await openStream(rig, 'viewer', start, ['v1']);
    const plain = await openStream(rig, 'viewer', start);
    const outside = await openStream(rig, 'nobody', start, ['v1']);
    await rig.submit('contributor', send('a'));
    await rig.clock.advance(100);
    const counts = told(plain.events).filter((line) => line.startsWith('count'));
    assert.deepEqual(told(asked.events), ['message msg-a', 'conversation v1', ...counts]);
    assert.deepEqual(told(plain.events), ['conversation v1', ...counts]);
    assert.ok(counts.length > 0);
    assert.deepEqual(told(outside.events), []);
    assert.equal(asked.response.headers.get('x-accel-buffering'), 'no');
    assert.equal(asked.response.headers.get('content-type'), 'text/event-stream');
  });

  it('starts at the head with reset when no cursor is given', async () => {
    const rig = await createRig();
    const stream = await openStream(rig, 'viewer', null);
    assert.deepEqual(stream.events, [{ type: 'reset', cursor: await head(rig) }]);
  });

  it('goes on after a cursor without a gap and without repeating', async () => {
    const rig = await createRig();
    const first = await openStream(rig, 'viewer', await head(rig), ['v1']);
    await rig.submit('contributor', send('a'));
    await rig.clock.advance(100);
    await first.abort();
    const last = first.events.findLast((event) => event.type === 'changes');
    assert.ok(last);
    await rig.submit('contributor', send('b'));
    const second = await openStream(rig, 'viewer', last.to, ['v1']);
    assert.ok(told(second.events).includes('message msg-b'));
    assert.ok(!told(second.events).includes('message msg-a'));
    const [batch] = second.events.filter((event) => event.type === 'changes');
    assert.deepEqual([batch?.from, batch?.to], [last.to, await head(rig)]);
  });

  it('catches up over many pages', async () => {
    const rig = await createRig();
    const start = await head(rig);
    for (let index = 0; index < 1_700; index += 1) {
      await rig.repository.write('w1', (tx) => tx.put('team', { id: `team-${index}`, name: 'T' }));
    }
    const stream = await openStream(rig, 'viewer', start);
    await rig.clock.advance(100);
    assert.equal(told(stream.events).length, 1_700);
    const polled = async (after: number) => {
      const answer = await rig.call('viewer', `/v1/changes?after=${after}`);
      return ((await answer.json()) as { readonly events: readonly FeedEvent[] }).events;
    };
    assert.equal(told(await polled(start)).length, 1_700);
    assert.equal(told(await polled(start + 1_200)).length, 500);
    assert.equal(told(await polled(start + 700)).length, 1_000);
  });

  it('is cut into batches no closer than 100 ms', async () => {
    const rig = await createRig();
    const stream = await openStream(rig, 'viewer', await head(rig), ['v1']);
    await rig.clock.advance(1_000);
    for (const name of ['a', 'b', 'c', 'd']) await rig.submit('contributor', send(name));
    await settled();
    await rig.clock.advance(99);
    const batches = () => stream.events.filter((event) => event.type === 'changes').length;
    assert.ok(batches() <= 1, `batches at once: ${batches()}`);
    await rig.clock.advance(1);
    assert.ok(batches() <= 2);
    for (const name of ['a', 'b', 'c', 'd']) assert.ok(told(stream.events).includes(`message msg-${name}`));
  });

  it('hears of changes nobody announced within a second', async () => {
    const rig = await createRig();
    const stream = await openStream(rig, 'viewer', await head(rig), ['v1']);
    await rig.repository.write('w1', (tx) => tx.put('team', { id: 't2', name: 'Silent' }));
    await rig.clock.advance(1_000);
    assert.deepEqual(told(stream.events), ['team t2']);
  });

  it('beats every 15 seconds with the clock and its cursor', async () => {
    const rig = await createRig();
    const stream = await openStream(rig, 'viewer', await head(rig));
    stream.clear();
    await rig.clock.advance(14_999);
    assert.deepEqual(stream.events, []);
    await rig.clock.advance(1);
    assert.deepEqual(stream.events, [{ type: 'heartbeat', now: rig.clock.now(), cursor: await head(rig) }]);
    await rig.clock.advance(15_000);
    assert.equal(stream.events.length, 2);
  });

  it('says reset when the log no longer reaches back, and goes on from the head', async () => {
    const rig = await createRig();
    const start = await head(rig);
    await rig.submit('contributor', send('a'));
    await rig.repository.trimFeed('w1', rig.clock.now() + 1);
    for (const cursor of [start, 1_000_000]) {
      const stream = await openStream(rig, 'viewer', cursor, ['v1']);
      await rig.clock.advance(100);
      const resets = stream.events.filter((event) => event.type === 'reset');
      assert.deepEqual(resets, [{ type: 'reset', cursor: await head(rig) }]);
      await rig.submit('contributor', send(`after-${cursor}`));
      await rig.clock.advance(100);
      assert.ok(told(stream.events).includes(`message msg-after-${cursor}`));
    }
  });

  it('ends with its token and says so', async () => {
    const rig = await createRig();
    const stream = await openStream(rig, 'viewer', await head(rig));
    await rig.clock.advance(3_599_999);
    assert.equal(stream.state(), 'open');
    await rig.clock.advance(1);
    assert.equal(stream.state(), 'token-expired');
  });

  it('ends within a day even for a token without an end', async () => {
    const rig = await createRig();
    const { authenticate } = rig.ports;
    Object.assign(rig.ports, {
      authenticate: async (request: Request) => ({
        ...(await authenticate(request)),
        expiresAt: Number.POSITIVE_INFINITY,
      }),
    });
    const asked: number[] = [];
    const after = rig.clock.after.bind(rig.clock);
    rig.clock.after = (ms, callback) => {
      asked.push(ms);
      return after(ms, callback);
    };
    await openStream(rig, 'viewer', await head(rig));
    assert.equal(Math.max(...asked), 24 * 3_600_000);
  });

  it('lets go of everything when its reader does', async () => {
    const rig = await createRig();
    const idle = rig.clock.pending;
    const first = await openStream(rig, 'viewer', await head(rig));
    const second = await openStream(rig, 'both', await head(rig));
    assert.ok(rig.clock.pending > idle);
    await first.abort();
    await second.response.body?.cancel().catch(() => {});
    await second.abort();
    assert.equal(rig.clock.pending, idle);
  });

  it('ends every stream when the app closes', async () => {
    const rig = await createRig();
    const stream = await openStream(rig, 'viewer', await head(rig));
    await rig.app.close();
    await settled();
    assert.equal(stream.state(), 'closed');
    assert.equal(rig.clock.pending, 0);
  });

  it('brings a slow reader everything once it reads again', async () => {
    const rig = await createRig();
    const path = `/v1/changes?after=${await head(rig)}&conversations=v1`;
    const response = await rig.call('viewer', path, { headers: { accept: 'text/event-stream' } });
    for (let index = 0; index < 40; index += 1) {
      await rig.submit('contributor', send(`n${index}`));
      await rig.clock.advance(100);
    }
    let text = '';
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const pump = async () => {
      for (;;) {
        const { value, done } = (await reader?.read()) ?? { done: true, value: '' };
        if (done) return;
        text += value;
      }
    };
    await rig.clock.advance(150);
    const pumping = pump();
    for (let round = 0; round < 10; round += 1) await settled();
    for (let index = 0; index < 40; index += 1) assert.ok(text.includes(`"id":"msg-n${index}"`), `n${index}`);
    await rig.app.close();
    await pumping;
  });
});

describe('a change of scope', () => {
  it('is told to those it concerns, and from there on they see no more than they may', async () => {
    const rig = await createRig();
    const viewer = await openStream(rig, 'viewer', await head(rig), ['v1']);
    const nobody = await openStream(rig, 'nobody', await head(rig), ['v1']);
    const stranger = await openStream(rig, 'other:stranger', 0);
    const both = await openStream(rig, 'both', await head(rig));
    await grant(rig, 'c1', { nobody: 'viewer', contributor: 'contributor' });
    await rig.clock.advance(1_000);
    const scopes = (events: readonly FeedEvent[]) => events.filter((event) => event.type === 'scope-changed');
    for (const { events } of [viewer, nobody, both]) {
      assert.deepEqual(
        scopes(events).map(({ channelIds }) => channelIds),
        [['c1']],
      );
    }
    assert.deepEqual(scopes(stranger.events), []);
    for (const { clear } of [viewer, nobody, both]) clear();
    await rig.submit('contributor', send('a'));
    await rig.clock.advance(1_000);
    assert.deepEqual(told(viewer.events), []);
    assert.deepEqual(told(both.events), []);
    assert.ok(told(nobody.events).includes('message msg-a'));
  });

  it('concerns nobody who neither had nor has the channel', async () => {
    const rig = await createRig();
    const viewer = await openStream(rig, 'viewer', await head(rig));
    await grant(rig, 'c2', { both: 'supervisor' });
    await rig.clock.advance(1_000);
    assert.deepEqual(
      viewer.events.filter((event) => event.type === 'scope-changed'),
      [],
    );
  });

  it('is judged before what was committed ahead of it is told', async () => {
    const rig = await createRig();
    const viewer = await openStream(rig, 'viewer', await head(rig), ['v1']);
    await rig.clock.advance(1_000);
    await rig.repository.write('w1', async (tx) => {
      const conversation = await tx.get('conversation', 'v1');
      assert.ok(conversation);
      await tx.put('conversation', { ...conversation, tags: ['secret'] });
    });
    await grant(rig, 'c1', {});
    await rig.clock.advance(1_000);
    assert.ok(!JSON.stringify(viewer.events).includes('secret'));
  });

  it('ends the stream of an agent who was deactivated', async () => {
    const rig = await createRig();
    const viewer = await openStream(rig, 'viewer', await head(rig));
    await rig.repository.write('w1', async (tx) => {
      const agent = await tx.get('agent', 'viewer');
      assert.ok(agent);
      await tx.put('agent', { ...agent, active: false });
      await tx.scopeChanged(['c1']);
    });
    await rig.clock.advance(1_100);
    assert.equal(viewer.state(), 'closed');
    assert.equal((await rig.call('viewer', '/v1/changes')).status, 403);
  });
});

describe('changes without a stream', () => {
  const ask = async (rig: Rig, who: string, search: string) => {
    const response = await rig.call(who, `/v1/changes${search}`);
    return ((await response.json()) as { readonly events: readonly FeedEvent[] }).events;
  };

  it('are the same events, ended by the clock', async () => {
    const rig = await createRig();
    const start = await head(rig);
    await rig.submit('contributor', send('a'));
    const events = await ask(rig, 'viewer', `?after=${start}&conversations=v1`);
    assert.ok(told(events).includes('message msg-a'));
    assert.deepEqual(events.at(-1), { type: 'heartbeat', now: rig.clock.now(), cursor: await head(rig) });
  });

  it('begin with reset without a cursor, or behind the log', async () => {
    const rig = await createRig();
    const types = (events: readonly FeedEvent[]) => events.map(({ type }) => type);
    assert.deepEqual(types(await ask(rig, 'viewer', '')), ['reset', 'heartbeat']);
    await rig.repository.trimFeed('w1', rig.clock.now() + 1);
    assert.deepEqual(types(await ask(rig, 'viewer', '?after=0')), ['reset', 'heartbeat']);
  });
});
