import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeptFile } from '../../src/backend/index.ts';
import {
  type AnyCommand,
  CANNED_BYTES_MAX,
  CANNED_FILES_MAX,
  type CannedOwner,
  type OutgoingMedia,
} from '../../src/domain/index.ts';
import { sampleFile } from '../../src/testing/sample-records.ts';
import { send } from './rig/commands.ts';
import { createRig, type Rig } from './rig/rig.ts';

const DAY_MS = 24 * 3_600_000;
const OWN: CannedOwner = { kind: 'agent', id: 'contributor' };
const TEAM: CannedOwner = { kind: 'team', id: 't1' };
const ALL: CannedOwner = { kind: 'workspace' };

const png = (fileId: string, over: Partial<OutgoingMedia> = {}): OutgoingMedia => ({
  kind: 'image',
  fileId,
  mime: 'image/png',
  bytes: 3,
  ...over,
});

function save(id: string, owner: CannedOwner, files: readonly OutgoingMedia[], over: object = {}): AnyCommand {
  return { id: `save-${id}`, type: 'canned.save', replyId: id, name: id, text: 'Hello', files, owner, ...over };
}

const remove = (replyId: string): AnyCommand => ({ id: `remove-${replyId}`, type: 'canned.remove', replyId });

async function rigWith(...files: readonly (Partial<KeptFile> & { readonly id: string })[]): Promise<Rig> {
  const rig = await createRig();
  await rig.repository.write('w1', async (tx) => {
    for (const file of files) await tx.putFile(sampleFile({ channelIds: [], ...file }));
  });
  for (const { id } of files) await rig.ports.mediaStore.put(id, new Blob(['abc']).stream(), 3);
  return rig;
}

async function told(rig: Rig, who: string, command: AnyCommand): Promise<string> {
  const response = await rig.submit(who, command);
  return response.ok ? 'ok' : ((await response.json()) as { readonly code: string }).code;
}

async function whoSees(rig: Rig, fileId: string): Promise<string> {
  const seen: string[] = [];
  for (const who of ['admin', 'both', 'contributor', 'nobody', 'supervisor', 'viewer'])
    if ((await rig.call(who, `/v1/files/${fileId}`)).ok) seen.push(who);
  return seen.join(' ');
}

async function join(rig: Rig, agentId: string, ...teamIds: readonly string[]): Promise<void> {
  await rig.repository.write('w1', async (tx) => {
    const agent = await tx.get('agent', agentId);
    if (agent !== null) await tx.put('agent', { ...agent, teamIds });
  });
}

async function upload(rig: Rig, who: string): Promise<string> {
  const headers = { 'content-type': 'image/png' };
  const response = await rig.call(who, '/v1/uploads', { method: 'POST', body: 'abc', headers });
  return ((await response.json()) as { readonly uploadId: string }).uploadId;
}

const isKept = (rig: Rig, fileId: string) => rig.repository.read('w1', async (tx) => (await tx.file(fileId)) !== null);

describe('a file of a canned reply', () => {
  it('is seen by whoever may use the reply, and by nobody else', async () => {
    const rig = await rigWith({ id: 'f1', uploaderId: 'admin' });
    await join(rig, 'viewer', 't1');
    assert.equal(await whoSees(rig, 'f1'), 'admin');
    assert.equal(await told(rig, 'admin', save('r', TEAM, [png('f1')])), 'ok');
    assert.equal(await whoSees(rig, 'f1'), 'admin viewer');
    await join(rig, 'viewer');
    await join(rig, 'both', 't2', 't1');
    assert.equal(await whoSees(rig, 'f1'), 'admin both');
    assert.equal(await told(rig, 'admin', save('r', ALL, [png('f1')], { id: 'wide' })), 'ok');
    assert.equal(await whoSees(rig, 'f1'), 'admin both contributor nobody supervisor viewer');
  });

  it('of an agent’s own reply is theirs alone, whoever else sees what the reply was written from', async () => {
    const rig = await rigWith({ id: 'f1', channelIds: ['c1'] });
    assert.equal(await told(rig, 'contributor', save('r', OWN, [png('f1')])), 'ok');
    await rig.repository.write('w1', async (tx) => {
      const file = await tx.file('f1');
      if (file !== null) await tx.putFile({ ...file, channelIds: [] });
    });
    assert.equal(await whoSees(rig, 'f1'), 'contributor');
  });

  it('is one its author may see, whole and served', async () => {
    const rows = [
      { id: 'f-hers', uploaderId: 'both' },
      { id: 'f-elsewhere', channelIds: ['c2'] },
      { id: 'f-pending', uploaderId: 'contributor', state: 'pending', bytes: null },
      { id: 'f-blocked', uploaderId: 'contributor', state: 'blocked' },
    ] as const;
    const rig = await rigWith(...rows);
    for (const id of [...rows.map((row) => row.id), 'f-none']) {
      const answer = await told(rig, 'contributor', save(`r-${id}`, OWN, [png(id)]));
      assert.equal(answer, 'file-missing', id);
    }
    assert.equal(await whoSees(rig, 'f-hers'), 'both');
  });

  it('is written down as it is kept, with the caption and the name it was given', async () => {
    const rig = await rigWith({ id: 'f1', uploaderId: 'contributor', bytes: 7, width: 4, height: 3 });
    const named = png('f1', { bytes: 1, caption: 'Price list', fileName: 'prices.png' });
    assert.equal(await told(rig, 'contributor', save('r', OWN, [named])), 'ok');
    assert.deepEqual((await rig.get('canned-reply', 'r'))?.files, [{ ...named, bytes: 7, width: 4, height: 3 }]);
  });

  it('is counted by the bytes that are kept, not by those the command tells', async () => {
    const half = { uploaderId: 'contributor', mime: 'application/pdf', bytes: CANNED_BYTES_MAX / 2 + 1 };
    const rig = await rigWith({ id: 'f1', ...half }, { id: 'f2', ...half });
    const files = ['f1', 'f2'].map((id) => png(id, { kind: 'document', mime: 'application/pdf', bytes: 1 }));
    assert.equal(await told(rig, 'contributor', save('r', OWN, files)), 'files-too-large');
    assert.equal(await told(rig, 'contributor', save('r', OWN, files.slice(1), { id: 'one' })), 'ok');
  });

  it('is refused where there are too many, and then none is looked for in vain', async () => {
    const rig = await rigWith({ id: 'f1', uploaderId: 'contributor' });
    const files = Array.from({ length: CANNED_FILES_MAX + 1 }, () => png('f1'));
    assert.equal(await told(rig, 'contributor', save('r', OWN, files)), 'too-many-files');
    assert.equal(await told(rig, 'contributor', save('r', OWN, files.slice(1), { id: 'fewer' })), 'ok');
  });

  it('is held by what the reply has in the end, however many write it at once', async () => {
    const ids = ['f1', 'f2', 'f3', 'f4'];
    const rig = await rigWith(...ids.map((id) => ({ id, uploaderId: 'admin' })));
    await told(rig, 'admin', save('r', ALL, [png('f1')]));
    const all = ids.map((id, at) => save('r', ALL, [png(id)], { id: `at-once-${at}` }));
    await Promise.all(all.map((command) => told(rig, 'admin', command)));
    const kept = (await rig.get('canned-reply', 'r'))?.files.map(({ fileId }) => fileId);
    const held = await rig.repository.read('w1', async (tx) => {
      const files = await Promise.all(ids.map((id) => tx.file(id)));
      return files.filter((file) => (file?.heldBy ?? []).length > 0).map((file) => file?.id);
    });
    assert.deepEqual(held, kept);
  });

  it('goes to a customer like any other, and is then the channel’s as well', async () => {
    const rig = await rigWith({ id: 'f1', uploaderId: 'admin' });
    await told(rig, 'admin', save('r', TEAM, [png('f1')]));
    const content = png('f1', { caption: 'Our prices' });
    assert.equal(await told(rig, 'contributor', send('m0', { content })), 'file-missing');
    await join(rig, 'contributor', 't1');
    assert.equal(await told(rig, 'contributor', send('m1', { content })), 'ok');
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.calls.length, 1);
    assert.equal(await whoSees(rig, 'f1'), 'admin both contributor supervisor viewer');
    await told(rig, 'admin', remove('r'));
    assert.equal(await whoSees(rig, 'f1'), 'admin both contributor supervisor viewer');
  });
});

describe('how long a file of a canned reply is kept', () => {
  it('is as long as the reply has it, and a day', async () => {
    const rig = await createRig();
    const id = await upload(rig, 'contributor');
    assert.equal(await told(rig, 'contributor', save('r', OWN, [png(id)])), 'ok');
    await rig.clock.advance(10 * DAY_MS);
    await rig.app.worker.drain();
    assert.equal(await isKept(rig, id), true);
    assert.equal(await told(rig, 'contributor', save('r', OWN, [], { id: 'without' })), 'ok');
    await rig.clock.advance(DAY_MS - 1);
    await rig.app.worker.drain();
    assert.equal(await isKept(rig, id), true);
    await rig.clock.advance(1);
    await rig.app.worker.drain();
    assert.deepEqual([await isKept(rig, id), await rig.ports.mediaStore.read(id)], [false, null]);
  });

  it('ends with the last reply that has it', async () => {
    const rig = await createRig();
    const id = await upload(rig, 'admin');
    for (const name of ['one', 'two']) await told(rig, 'admin', save(name, ALL, [png(id)]));
    assert.equal(await told(rig, 'admin', remove('one')), 'ok');
    await rig.clock.advance(2 * DAY_MS);
    await rig.app.worker.drain();
    assert.equal(await whoSees(rig, id), 'admin both contributor nobody supervisor viewer');
    assert.equal(await told(rig, 'admin', remove('two')), 'ok');
    assert.equal(await whoSees(rig, id), 'admin');
    await rig.clock.advance(DAY_MS);
    await rig.app.worker.drain();
    assert.equal(await isKept(rig, id), false);
  });

  it('goes on when the reply is given back its file within the day', async () => {
    const rig = await createRig();
    const id = await upload(rig, 'contributor');
    await told(rig, 'contributor', save('r', OWN, [png(id)]));
    await told(rig, 'contributor', save('r', OWN, [], { id: 'without' }));
    await told(rig, 'contributor', save('r', OWN, [png(id)], { id: 'again' }));
    await rig.clock.advance(2 * DAY_MS);
    await rig.app.worker.drain();
    assert.equal(await isKept(rig, id), true);
  });
});
