import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnyCommand, CannedOwner, FeedEvent, QueryAnswer, SubmitAnswer } from '../../src/domain/index.ts';
import { createRig, type Rig } from './rig/rig.ts';

const OWN: CannedOwner = { kind: 'agent', id: 'contributor' };

function save(id: string, owner: CannedOwner, over: object = {}): AnyCommand {
  return { id: `save-${id}`, type: 'canned.save', replyId: id, name: id, text: 'Hello', files: [], owner, ...over };
}

async function told(rig: Rig, who: string, command: AnyCommand): Promise<string> {
  const response = await rig.submit(who, command);
  if (!response.ok) return ((await response.json()) as { readonly code: string }).code;
  const { changes } = (await response.json()) as SubmitAnswer;
  return changes.map((change) => `${change.id} ${'gone' in change ? change.gone : `r${change.rev}`}`).join(' ');
}

async function listed(rig: Rig, who: string): Promise<readonly string[]> {
  const answer = (await (await rig.call(who, '/v1/canned-replies')).json()) as QueryAnswer;
  return [...answer.ids].sort();
}

async function streamed(rig: Rig, who: string, after: number): Promise<readonly string[]> {
  const response = await rig.call(who, `/v1/changes?after=${after}`);
  const { events } = (await response.json()) as { readonly events: readonly FeedEvent[] };
  return events.flatMap((event) =>
    event.type === 'changes' ? event.changes.map(({ kind, id }) => `${kind} ${id}`) : [],
  );
}

describe('canned replies', () => {
  it('are kept, changed and removed, each command once', async () => {
    const rig = await createRig();
    assert.equal(await told(rig, 'contributor', save('hi', OWN)), 'hi r1');
    assert.equal(await told(rig, 'contributor', save('hi', OWN)), 'hi r1');
    assert.equal(await told(rig, 'contributor', save('hi', OWN, { id: 'again', text: 'Good day' })), 'hi r2');
    assert.equal((await rig.get('canned-reply', 'hi'))?.text, 'Good day');
    const remove: AnyCommand = { id: 'away', type: 'canned.remove', replyId: 'hi' };
    assert.equal(await told(rig, 'contributor', remove), 'hi deleted');
    assert.equal(await told(rig, 'contributor', remove), 'hi deleted');
    assert.deepEqual(await listed(rig, 'contributor'), []);
    assert.equal(await told(rig, 'contributor', save('hi', OWN, { id: 'anew', replyId: 'hi2' })), 'hi2 r1');
  });

  it('are seen by whom they belong to, in lists and on the stream', async () => {
    const rig = await createRig();
    await rig.repository.write('w1', async (tx) => {
      const both = await tx.get('agent', 'both');
      if (both !== null) await tx.put('agent', { ...both, teamIds: ['t1'] });
    });
    const start = await rig.repository.read('w1', (tx) => tx.head());
    await told(rig, 'contributor', save('own', OWN));
    assert.equal(await told(rig, 'admin', save('team', { kind: 'team', id: 't1' })), '');
    await told(rig, 'admin', save('all', { kind: 'workspace' }));
    const seen = { contributor: ['all', 'own'], both: ['all', 'team'], viewer: ['all'] };
    for (const [who, ids] of Object.entries(seen)) {
      assert.deepEqual(await listed(rig, who), ids, who);
      const names = ids.map((id) => `canned-reply ${id}`);
      assert.deepEqual([...(await streamed(rig, who, start))].sort(), names, who);
    }
    assert.equal(await told(rig, 'both', { id: 'k', type: 'canned.remove', replyId: 'own' }), 'not-found');
  });

  it('leave the sight of those they are taken from', async () => {
    const rig = await createRig();
    await told(rig, 'admin', save('all', { kind: 'workspace' }));
    const start = await rig.repository.read('w1', (tx) => tx.head());
    await rig.repository.write('w1', async (tx) => {
      const admin = await tx.get('channel', 'c1');
      if (admin !== null)
        await tx.put('channel', {
          ...admin,
          access: { ...admin.access, agents: { ...admin.access.agents, admin: 'contributor' } },
        });
    });
    assert.equal(await told(rig, 'admin', save('all', { kind: 'agent', id: 'admin' }, { id: 'mine' })), 'all r2');
    assert.deepEqual(await listed(rig, 'viewer'), []);
    assert.ok((await streamed(rig, 'viewer', start)).includes('canned-reply all'));
  });

  it('have one name per owner, however many ask at once', async () => {
    const rig = await createRig();
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((id) => told(rig, 'contributor', save(id, OWN, { name: 'thanks' }))),
    );
    assert.equal(answers.filter((answer) => answer === 'name-taken').length, 3);
    assert.equal((await listed(rig, 'contributor')).length, 1);
  });

  it('are refused with a code and a stored answer', async () => {
    const rig = await createRig();
    const bad = save('x', OWN, { name: 'two words' });
    assert.equal(await told(rig, 'contributor', bad), 'name-invalid');
    assert.equal(await told(rig, 'viewer', save('y', { kind: 'agent', id: 'viewer' })), 'role-cannot-keep');
    assert.equal(await told(rig, 'supervisor', bad), 'command-conflict');
  });
});
