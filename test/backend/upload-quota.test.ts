import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createInboxApp, type InboxApp } from '../../src/backend/index.ts';
import { send } from './rig/commands.ts';
import { createRig, type Rig } from './rig/rig.ts';

const DAY_MS = 24 * 3_600_000;

/** A gateway that keeps 100 bytes of each agent. */
function gateway(rig: Rig): InboxApp {
  return createInboxApp({ ...rig.ports, uploadQuota: 100 });
}

interface Given {
  readonly who?: string;
  /** Says how long it is. */
  readonly told?: boolean;
  readonly body?: BodyInit;
}

async function upload(app: InboxApp, bytes: number, { who = 'contributor', told = true, body }: Given = {}) {
  const headers = {
    'content-type': 'image/png',
    authorization: `Bearer ${who}`,
    ...(told ? { 'content-length': String(bytes) } : {}),
  };
  const init = { method: 'POST', headers, body: body ?? 'x'.repeat(bytes), duplex: 'half' };
  const response = await app.fetch(new Request('http://inbox.test/v1/uploads', init));
  const answer = (await response.json()) as { readonly uploadId?: string; readonly code?: string };
  return { status: response.status, id: answer.uploadId ?? '', code: answer.code };
}

const REFUSED = { status: 429, id: '', code: 'too-many-uploads' };
const statusOf = async (done: Promise<{ readonly status: number }>) => (await done).status;

describe('what an agent may have uploaded and not sent', () => {
  it('ends at the limit, with a code of its own, and for them alone', async () => {
    const rig = await createRig();
    const app = gateway(rig);
    assert.equal(await statusOf(upload(app, 60)), 200);
    assert.deepEqual(await upload(app, 41), REFUSED);
    assert.equal(await statusOf(upload(app, 40)), 200);
    assert.deepEqual(await upload(app, 1), REFUSED);
    assert.equal(await statusOf(upload(app, 60, { who: 'both' })), 200);
  });

  it('is free again when it was sent, and when it was dropped', async () => {
    const rig = await createRig();
    const app = gateway(rig);
    const { id: fileId } = await upload(app, 100);
    const content = { kind: 'image', fileId, mime: 'image/png', bytes: 100 } as const;
    assert.equal((await rig.submit('contributor', send('a', { content }))).status, 200);
    assert.equal(await statusOf(upload(app, 100)), 200);
    assert.deepEqual(await upload(app, 1), REFUSED);
    await rig.clock.advance(DAY_MS);
    await rig.app.worker.drain();
    assert.equal(await statusOf(upload(app, 100)), 200);
  });

  it('holds across gateways, and for uploads that come in at once', async () => {
    const rig = await createRig();
    const apps = [gateway(rig), gateway(rig)];
    const done = await Promise.all(
      Array.from({ length: 10 }, (_, index) => upload(apps[index % 2] ?? gateway(rig), 30)),
    );
    assert.deepEqual(done.map(({ status }) => status).sort(), [200, 200, 200, ...Array(7).fill(429)]);
  });

  it('is what came in of those that do not say how long they are', async () => {
    const app = gateway(await createRig());
    assert.equal(await statusOf(upload(app, 60, { told: false })), 200);
    assert.deepEqual(await upload(app, 41, { told: false }), REFUSED);
    assert.equal(await statusOf(upload(app, 40, { told: false })), 200);
    assert.deepEqual(await upload(app, 0, { told: false, body: 'x' }), REFUSED);
  });

  it('is nothing of one that broke off, nor of one whose gateway went away an hour ago', async () => {
    const rig = await createRig();
    const app = gateway(rig);
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('gone')) });
    assert.equal(await statusOf(upload(app, 100, { body })), 500);
    const { id } = await upload(app, 100);
    await rig.repository.write('w1', async (tx) => {
      const file = await tx.file(id);
      if (file !== null) await tx.putFile({ ...file, state: 'pending' });
    });
    assert.deepEqual(await upload(app, 1), REFUSED);
    await rig.clock.advance(3_600_000);
    assert.equal(await statusOf(upload(app, 100)), 200);
  });

  it('refuses a body that is longer than it said', async () => {
    const app = gateway(await createRig());
    assert.equal((await upload(app, 10, { body: 'x'.repeat(50) })).code, 'too-large');
    assert.equal(await statusOf(upload(app, 100)), 200);
  });
});
