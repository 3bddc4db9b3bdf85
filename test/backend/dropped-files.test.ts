import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MediaContent, Message, OutgoingContent } from '../../src/domain/index.ts';
import { send } from './rig/commands.ts';
import { receive } from './rig/receive.ts';
import { createRig, type Rig } from './rig/rig.ts';
import { webhookBody } from './rig/webhook-bodies.ts';

const DAY_MS = 24 * 3_600_000;
const FROM = '390000000001';

function said(rig: Rig, id: string, message: object, seconds = 0): unknown {
  const timestamp = String(Math.floor(rig.clock.now() / 1_000) + seconds);
  const contacts = [{ wa_id: FROM, profile: { name: 'A' } }];
  return webhookBody({ contacts, messages: [{ id, from: FROM, timestamp, ...message }] });
}

const picture = (rig: Rig, wamid: string, id = '77') =>
  said(rig, wamid, { type: 'image', image: { id, mime_type: 'image/png' } });

const revoke = (rig: Rig, target: string) =>
  said(rig, `revoke-${target}`, { type: 'revoke', revoke: { original_message_id: target } }, 5);

async function byWamid(rig: Rig, wamid: string): Promise<Message & { readonly content: MediaContent }> {
  const found = await rig.repository.read('w1', (tx) => tx.messageByWamid(wamid));
  assert.ok(found && 'mediaId' in found.content);
  return found as Message & { readonly content: MediaContent };
}

async function fileIdOf(rig: Rig, wamid: string): Promise<string> {
  return (await byWamid(rig, wamid)).content.file?.id ?? '';
}

/** What is known of a file, and whether its bytes are there. */
async function kept(rig: Rig, id: string): Promise<readonly [string | null, boolean]> {
  const file = await rig.repository.read('w1', (tx) => tx.file(id));
  const bytes = await rig.ports.mediaStore.read(id);
  await bytes?.cancel();
  return [file?.state ?? null, bytes !== null];
}

const GONE = [null, false] as const;
const STAYS = ['stored', true] as const;

async function uploaded(rig: Rig): Promise<string> {
  const init = { method: 'POST', body: '0123456789', headers: { 'content-type': 'image/png' } };
  return ((await (await rig.call('contributor', '/v1/uploads', init)).json()) as { uploadId: string }).uploadId;
}

const image = (fileId: string): OutgoingContent => ({ kind: 'image', fileId, mime: 'image/png', bytes: 10 });

async function submit(rig: Rig, command: Parameters<Rig['submit']>[1]): Promise<void> {
  assert.equal((await rig.submit('contributor', command)).status, 200);
}

describe('the file of a message the customer took back', () => {
  it('is removed, bytes and all, and its message says that it is not there', async () => {
    const rig = await createRig();
    await receive(rig, picture(rig, 'w-1'));
    const id = await fileIdOf(rig, 'w-1');
    assert.deepEqual(await kept(rig, id), STAYS);
    await receive(rig, revoke(rig, 'w-1'));
    assert.deepEqual(await kept(rig, id), GONE);
    assert.equal((await byWamid(rig, 'w-1')).content.file?.state, 'expired');
    assert.equal((await rig.call('viewer', `/v1/files/${id}`)).status, 404);
  });

  it('is not opened by an address that was given before', async () => {
    const rig = await createRig();
    await receive(rig, picture(rig, 'w-1'));
    const answer = await rig.call('viewer', `/v1/files/${await fileIdOf(rig, 'w-1')}`);
    const { url } = (await answer.json()) as { readonly url: string };
    await receive(rig, revoke(rig, 'w-1'));
    assert.equal((await rig.call(null, url)).status, 404);
  });

  it('stays for another message that shows it, and goes with the last one', async () => {
    const rig = await createRig();
    await receive(rig, picture(rig, 'w-1'), picture(rig, 'w-2'));
    const id = await fileIdOf(rig, 'w-1');
    await receive(rig, revoke(rig, 'w-1'));
    assert.deepEqual(await kept(rig, id), STAYS);
    assert.equal((await byWamid(rig, 'w-2')).content.file?.state, 'stored');
    await receive(rig, revoke(rig, 'w-2'));
    assert.deepEqual(await kept(rig, id), GONE);
  });

  it('stays once an agent sent it on', async () => {
    const rig = await createRig();
    await receive(rig, picture(rig, 'w-1'));
    const id = await fileIdOf(rig, 'w-1');
    await submit(rig, send('on', { content: image(id) }));
    await receive(rig, revoke(rig, 'w-1'));
    assert.deepEqual(await kept(rig, id), STAYS);
  });

  it('stays for a plan, and for a canned reply', async () => {
    const rig = await createRig();
    await receive(rig, picture(rig, 'w-1'), picture(rig, 'w-2', '78'));
    const [planned, canned] = [await fileIdOf(rig, 'w-1'), await fileIdOf(rig, 'w-2')];
    const plan = { scheduledId: 'p1', sendAt: rig.clock.now() + 60_000, content: image(planned) };
    await submit(rig, { type: 'message.schedule', id: 'plan', conversationId: 'v1', ...plan });
    const owner = { kind: 'agent', id: 'contributor' } as const;
    const reply = { replyId: 'r1', owner, name: 'map', text: 'Here', files: [image(canned) as never] };
    await submit(rig, { type: 'canned.save', id: 'save', ...reply });
    await receive(rig, revoke(rig, 'w-1'), revoke(rig, 'w-2'));
    assert.deepEqual(await Promise.all([planned, canned].map((id) => kept(rig, id))), [STAYS, STAYS]);
  });

  it('is removed as well when the word of it came before the message', async () => {
    const rig = await createRig();
    await receive(rig, revoke(rig, 'w-1'));
    await receive(rig, picture(rig, 'w-1'));
    assert.deepEqual(await kept(rig, await fileIdOf(rig, 'w-1')), GONE);
  });

  it('leaves nothing behind when it is taken back while its bytes come in', async () => {
    const rig = await createRig();
    await rig.webhook(picture(rig, 'w-1'));
    const { downloadMedia } = rig.whatsapp;
    rig.whatsapp.downloadMedia = async () => {
      const id = await fileIdOf(rig, 'w-1');
      await rig.repository.write('w1', (tx) => tx.removeFile(id));
      return downloadMedia.call(rig.whatsapp);
    };
    await rig.app.worker.drain();
    assert.deepEqual(await kept(rig, await fileIdOf(rig, 'w-1')), GONE);
  });

  it('is fetched anew when it is sent once more afterwards', async () => {
    const rig = await createRig();
    await receive(rig, picture(rig, 'w-1'));
    await receive(rig, revoke(rig, 'w-1'));
    await receive(rig, picture(rig, 'w-2'));
    assert.deepEqual(await kept(rig, await fileIdOf(rig, 'w-2')), STAYS);
    assert.equal((await byWamid(rig, 'w-2')).content.file?.state, 'stored');
  });
});

describe('the file of what an agent took back', () => {
  it('waits a day to be sent after all, then it goes', async () => {
    const rig = await createRig();
    const id = await uploaded(rig);
    await submit(rig, send('a', { content: image(id) }));
    await submit(rig, { id: 'undo', type: 'message.discard', conversationId: 'v1', messageId: 'msg-a' });
    await rig.clock.advance(DAY_MS - 1);
    await rig.app.worker.drain();
    assert.deepEqual(await kept(rig, id), STAYS);
    await rig.clock.advance(1);
    await rig.app.worker.drain();
    assert.deepEqual(await kept(rig, id), GONE);
  });

  it('stays when it was sent after all', async () => {
    const rig = await createRig();
    const id = await uploaded(rig);
    await submit(rig, send('a', { content: image(id) }));
    await submit(rig, { id: 'undo', type: 'message.discard', conversationId: 'v1', messageId: 'msg-a' });
    await submit(rig, send('b', { content: image(id) }));
    await rig.clock.advance(2 * DAY_MS);
    await rig.app.worker.drain();
    assert.deepEqual(await kept(rig, id), STAYS);
  });

  it('goes a day after its plan was taken away, or took another file', async () => {
    const rig = await createRig();
    const [gone, changed, other] = [await uploaded(rig), await uploaded(rig), await uploaded(rig)];
    const sendAt = rig.clock.now() + 5 * DAY_MS;
    const plan = (id: string, scheduledId: string, fileId: string) =>
      submit(rig, { type: 'message.schedule', id, conversationId: 'v1', scheduledId, sendAt, content: image(fileId) });
    await plan('a', 'p1', gone);
    await plan('b', 'p2', changed);
    await plan('c', 'p2', other);
    await submit(rig, { type: 'message.unschedule', id: 'd', conversationId: 'v1', scheduledId: 'p1' });
    await rig.clock.advance(DAY_MS);
    await rig.app.worker.drain();
    const states = await Promise.all([gone, changed, other].map((id) => kept(rig, id)));
    assert.deepEqual(states, [GONE, GONE, STAYS]);
  });
});

describe('dropping a file', () => {
  for (const broken of ['showing', 'removing', 'forgetting'] as const) {
    it(`begins again after it broke off while ${broken}`, async () => {
      const rig = await createRig();
      await receive(rig, picture(rig, 'w-1'));
      const id = await fileIdOf(rig, 'w-1');
      await rig.webhook(revoke(rig, 'w-1'));
      const file = await rig.repository.read('w1', (tx) => tx.file(id));
      assert.ok(file);
      await rig.repository.write('w1', (tx) => tx.putFile({ ...file, state: 'expired' }));
      if (broken !== 'showing') await rig.ports.mediaStore.remove(id);
      if (broken === 'forgetting') await rig.repository.write('w1', (tx) => tx.removeFile(id));
      await rig.app.worker.drain();
      assert.deepEqual(await kept(rig, id), GONE);
    });
  }
});
