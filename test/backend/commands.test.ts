import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Command, Session, SubmitAnswer } from '../../src/domain/index.ts';
import { send } from './rig/commands.ts';
import { createRig, type Rig } from './rig/rig.ts';

async function codeOf(response: Response): Promise<string> {
  return response.ok ? 'ok' : ((await response.json()) as { readonly code: string }).code;
}

async function head(rig: Rig): Promise<number> {
  return rig.repository.read('w1', (tx) => tx.head());
}

describe('the session', () => {
  it('makes an agent without access at the first sign-in and finds the same one afterwards', async () => {
    const rig = await createRig();
    const ask = async () => (await (await rig.call('newcomer', '/v1/session')).json()) as Session;
    const [first, second] = await Promise.all([ask(), ask()]);
    assert.equal(first.agent.id, second.agent.id);
    assert.deepEqual([first.agent.name, first.agent.admin, first.roles], ['Name of newcomer', false, {}]);
    assert.deepEqual(first.workspace, { id: 'w1', name: 'One' });
    assert.equal(first.now, rig.clock.now());
    const agents = await rig.repository.read('w1', (tx) => tx.agents());
    assert.equal(agents.filter(({ name }) => name === 'Name of newcomer').length, 1);
    const third = await ask();
    assert.deepEqual([third.agent.id, third.cursor], [first.agent.id, await head(rig)]);
  });

  it('takes the admin mark of a token at the first sign-in only', async () => {
    const rig = await createRig();
    const ask = async (who: string) => ((await (await rig.call(who, '/v1/session')).json()) as Session).agent.admin;
    assert.equal(await ask('boss-admin'), true);
    await rig.repository.write('w1', (tx) => tx.putAgentSubject('viewer', 'demoted-admin'));
    assert.equal(await ask('demoted-admin'), false);
  });

  it('lists the role of each channel and nothing else', async () => {
    const rig = await createRig();
    const session = (await (await rig.call('both', '/v1/session')).json()) as Session;
    assert.deepEqual(session.roles, { c1: 'contributor', c2: 'contributor' });
  });

  it('is refused for a workspace that does not exist and for deactivated agents', async () => {
    const rig = await createRig();
    await rig.repository.write('w1', async (tx) => {
      const agent = await tx.get('agent', 'viewer');
      if (agent !== null) await tx.put('agent', { ...agent, active: false });
    });
    assert.equal(await codeOf(await rig.call('viewer', '/v1/session')), 'no-access');
    assert.equal(await codeOf(await rig.call('nowhere:viewer', '/v1/session')), 'no-access');
  });

  it('comes before everything else', async () => {
    const rig = await createRig();
    assert.equal(await codeOf(await rig.call('newcomer', '/v1/channels')), 'no-access');
    await rig.call('newcomer', '/v1/session');
    assert.equal(await codeOf(await rig.call('newcomer', '/v1/channels')), 'ok');
  });
});

describe('a command', () => {
  it('repeated gets its first answer and acts once', async () => {
    const rig = await createRig();
    const first = await (await rig.submit('contributor', send('a'))).json();
    const cursor = await head(rig);
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(send('a')).reverse()));
    const again = await rig.call('contributor', '/v1/commands', { method: 'POST', body: reordered });
    assert.deepEqual(await again.json(), first);
    assert.equal(await head(rig), cursor);
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls.length, 1);
  });

  it('sent ten times at once acts once', async () => {
    const rig = await createRig();
    const answers = await Promise.all(Array.from({ length: 10 }, () => rig.submit('contributor', send('a'))));
    const bodies = new Set(await Promise.all(answers.map((answer) => answer.text())));
    assert.equal(bodies.size, 1);
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls.length, 1);
  });

  it('with a used id and another body, or another author, is refused', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    assert.equal(
      await codeOf(await rig.submit('contributor', send('a', { content: { kind: 'text', text: 'Other' } }))),
      'command-conflict',
    );
    assert.equal(await codeOf(await rig.submit('supervisor', send('a'))), 'command-conflict');
  });

  it('that was refused stays refused under its id, and may be given again under a new one', async () => {
    const rig = await createRig();
    const close = async (windowClosesAt: number) =>
      rig.repository.write('w1', async (tx) => {
        const conversation = await tx.get('conversation', 'v1');
        if (conversation !== null) await tx.put('conversation', { ...conversation, windowClosesAt });
      });
    await close(rig.clock.now());
    const cursor = await head(rig);
    assert.equal(await codeOf(await rig.submit('contributor', send('a'))), 'window-closed');
    assert.equal(await head(rig), cursor);
    await close(rig.clock.now() + 1);
    assert.equal(await codeOf(await rig.submit('contributor', send('a'))), 'window-closed');
    const other = send('a', { content: { kind: 'text', text: 'Other' } });
    assert.equal(await codeOf(await rig.submit('contributor', other)), 'command-conflict');
    assert.equal(await codeOf(await rig.submit('contributor', send('a', { id: 'cmd-a2' }))), 'ok');
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls.length, 1);
  });

  it('repeated after access was lost acts no second time and tells nothing of what is out of sight', async () => {
    const rig = await createRig();
    const first = (await (await rig.submit('contributor', send('a'))).json()) as SubmitAnswer;
    assert.deepEqual(
      first.changes.map(({ kind }) => kind),
      ['message', 'conversation'],
    );
    const cursor = await rig.repository.write('w1', async (tx) => {
      const channel = await tx.get('channel', 'c1');
      if (channel !== null) await tx.put('channel', { ...channel, access: { ...channel.access, agents: {} } });
    });
    const again = await rig.submit('contributor', send('a'));
    assert.deepEqual(await again.json(), { ...first, changes: [] });
    assert.equal(await head(rig), cursor.cursor);
  });

  it('of somebody without the right is refused with the reason, and out of sight as not found', async () => {
    const rig = await createRig();
    assert.equal(await codeOf(await rig.submit('viewer', send('a'))), 'role-cannot-reply');
    assert.equal(await codeOf(await rig.submit('nobody', send('b'))), 'not-found');
    assert.equal(await codeOf(await rig.submit('contributor', send('c', { conversationId: 'v2' }))), 'not-found');
    assert.equal(await codeOf(await rig.submit('admin', send('d'))), 'not-found');
  });

  it('cannot reach into another workspace', async () => {
    const rig = await createRig();
    assert.equal(await codeOf(await rig.submit('contributor', send('a', { conversationId: 'v9' }))), 'not-found');
    assert.equal(await codeOf(await rig.submit('other:stranger', send('a'))), 'not-found');
    assert.equal(await codeOf(await rig.submit('other:stranger', send('b', { conversationId: 'v9' }))), 'ok');
    assert.equal(await codeOf(await rig.submit('contributor', send('b'))), 'ok');
  });

  it('cannot take an id that names another message or attempt', async () => {
    const rig = await createRig();
    await rig.submit('contributor', send('a'));
    const second = (over: object) => rig.submit('contributor', { ...send('b'), ...over } as Command);
    assert.equal(await codeOf(await second({ id: 'c', messageId: 'v1-m1' })), 'id-taken');
    assert.equal(await codeOf(await second({ id: 'd', attemptId: 'att-a' })), 'id-taken');
    assert.equal(await codeOf(await second({})), 'ok');
  });

  it('places an answer below what it answers, even when WhatsApp runs ahead of us', async () => {
    const rig = await createRig();
    const ahead = rig.clock.now() + 60_000;
    await rig.repository.write('w1', async (tx) => {
      const conversation = await tx.get('conversation', 'v1');
      if (!conversation?.lastInbound) return;
      const place = await tx.nextPlace('v1', ahead);
      const lastMessage = {
        place,
        messageId: 'm',
        direction: 'inbound',
        kind: 'text',
        text: '',
        voice: false,
      } as const;
      await tx.put('conversation', {
        ...conversation,
        lastMessage: { ...lastMessage, authorId: null, delivery: null },
      });
    });
    const answer = (await (await rig.submit('contributor', send('a'))).json()) as SubmitAnswer;
    const [message] = answer.changes;
    assert.ok(message && 'record' in message && message.kind === 'message');
    assert.equal(message.record.place?.at, ahead);
  });

  it('that changes nothing is answered with no changes at the head', async () => {
    const rig = await createRig();
    const cursor = await head(rig);
    const read = { id: 'r', type: 'conversation.read', conversationId: 'v1', upTo: { at: 0, seq: 0 } } as const;
    await rig.submit('viewer', read);
    const again = { ...read, id: 'r2' };
    const answer = (await (await rig.submit('viewer', again)).json()) as SubmitAnswer;
    assert.deepEqual([answer.changes, answer.commandId], [[], 'r2']);
    assert.ok(answer.cursor >= cursor);
  });

  it('writes a note that no worker ever sends', async () => {
    const rig = await createRig();
    await rig.submit('viewer', { id: 'n', type: 'note.add', conversationId: 'v1', messageId: 'note', text: 'For us' });
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls.length, 0);
    const note = await rig.get('message', 'note');
    assert.deepEqual([note?.direction, note?.authorId], ['internal', 'viewer']);
    assert.ok(note?.place);
  });

  it('counts what is left unread when read part of the way', async () => {
    const rig = await createRig();
    await rig.repository.write('w1', async (tx) => {
      const conversation = await tx.get('conversation', 'v1');
      if (conversation === null) return;
      const place = await tx.nextPlace('v1', rig.clock.now());
      const first = await tx.get('message', 'v1-m1');
      if (first !== null) await tx.put('message', { ...first, id: 'm2', wamid: 'w2', place });
      await tx.put('conversation', { ...conversation, unread: 2, lastInbound: place });
    });
    const first = await rig.get('message', 'v1-m1');
    assert.ok(first?.place);
    await rig.submit('viewer', { id: 'r', type: 'conversation.read', conversationId: 'v1', upTo: first.place });
    assert.equal((await rig.get('conversation', 'v1'))?.unread, 1);
  });
});

describe('what grew old', () => {
  it('leaves the feed after a week, not before', async () => {
    const rig = await createRig();
    const cursor = await head(rig);
    await rig.call('viewer', '/v1/session');
    await rig.submit('viewer', { id: 't', type: 'tag.add', conversationId: 'v1', tag: 'vip' });
    const types = async () => {
      const answer = await rig.call('viewer', `/v1/changes?after=${cursor}`);
      return ((await answer.json()) as { readonly events: readonly { readonly type: string }[] }).events[0]?.type;
    };
    for (const [days, expected] of [
      [6.9, 'changes'],
      [0.2, 'reset'],
    ] as const) {
      await rig.clock.advance(days * 24 * 3_600_000);
      await rig.app.worker.drain();
      assert.equal(await types(), expected);
    }
  });
});

describe('what lies quiet', () => {
  it('is resolved by itself, New and Pending each by their own age', async () => {
    const rig = await createRig();
    const day = 24 * 3_600_000;
    await rig.repository.write('w1', async (tx) => {
      const channel = await tx.get('channel', 'c1');
      const model = await tx.get('conversation', 'v1');
      assert.ok(channel && model);
      await tx.put('channel', { ...channel, autoResolve: { newDays: 2, pendingDays: null } });
      for (let index = 0; index < 250; index += 1) {
        const status = index % 50 === 0 ? 'pending' : 'new';
        await tx.put('conversation', {
          ...model,
          id: `q${index}`,
          contactId: `kq${index}`,
          status,
          assigneeId: 'both',
        });
      }
    });
    await rig.call('viewer', '/v1/session');
    await rig.call('viewer', '/v1/session');
    // One for each channel, and the templates of their account.
    assert.equal((await rig.repository.backlog()).jobs, 3);
    await rig.app.worker.drain();
    assert.equal((await rig.get('conversation', 'q1'))?.status, 'new');
    await rig.clock.advance(2 * day);
    await rig.app.worker.drain();
    const quiet = await rig.get('conversation', 'q1');
    assert.deepEqual([quiet?.status, quiet?.assigneeId], ['resolved', null]);
    assert.equal((await rig.get('conversation', 'q249'))?.status, 'resolved');
    assert.equal((await rig.get('conversation', 'q50'))?.status, 'pending');
    assert.equal((await rig.get('conversation', 'v2'))?.status, 'new');
  });

  it('stays open when somebody writes while it is being resolved', async () => {
    const rig = await createRig();
    await rig.call('viewer', '/v1/session');
    await rig.clock.advance(31 * 24 * 3_600_000);
    const read = rig.repository.read.bind(rig.repository);
    let wrote = false;
    rig.repository.read = async (workspaceId, work) => {
      const value = await read(workspaceId, work);
      if (!wrote && Array.isArray(value) && value.some((record) => record.id === 'v1')) {
        wrote = true;
        const conversation = await rig.get('conversation', 'v1');
        assert.ok(conversation);
        const activityAt = rig.clock.now();
        await rig.repository.write('w1', (tx) => tx.put('conversation', { ...conversation, activityAt }));
      }
      return value;
    };
    await rig.app.worker.drain();
    assert.equal(wrote, true);
    assert.equal((await rig.get('conversation', 'v1'))?.status, 'new');
    assert.equal((await rig.get('conversation', 'v2'))?.status, 'resolved');
  });
});
