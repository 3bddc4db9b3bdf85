import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { send } from './rig/commands.ts';
import { createRig, type Rig } from './rig/rig.ts';

async function uploaded(rig: Rig, type = 'image/png', body = '0123456789'): Promise<string> {
  const response = await rig.call('contributor', '/v1/uploads', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  });
  return ((await response.json()) as { readonly uploadId: string }).uploadId;
}

async function addressOf(rig: Rig, fileId: string): Promise<{ readonly url: string; readonly expiresAt: number }> {
  return (await (await rig.call('contributor', `/v1/files/${fileId}`)).json()) as never;
}

describe('a file over HTTP', () => {
  it('comes back as it went up, to its uploader alone while it is in no message', async () => {
    const rig = await createRig();
    const id = await uploaded(rig);
    const { url, expiresAt } = await addressOf(rig, id);
    assert.equal(expiresAt, rig.clock.now() + 600_000);
    const response = await rig.call(null, url);
    assert.deepEqual([response.status, await response.text()], [200, '0123456789']);
    assert.equal(response.headers.get('content-disposition'), 'inline; filename="file.png"');
    assert.equal(response.headers.get('content-security-policy'), "sandbox; default-src 'none'");
    assert.match(response.headers.get('etag') ?? '', /^"[\da-f]{64}"$/);
    assert.equal((await rig.call('supervisor', `/v1/files/${id}`)).status, 404);
  });

  it('is shown in place only when nothing in it can act', async () => {
    const rig = await createRig();
    for (const type of ['text/html', 'image/svg+xml', 'application/pdf']) {
      const response = await rig.call(null, (await addressOf(rig, await uploaded(rig, type))).url);
      assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="file(?:\.pdf)?"$/, type);
    }
  });

  it('is served in part', async () => {
    const rig = await createRig();
    const { url } = await addressOf(rig, await uploaded(rig));
    const rows = [
      ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
      ['bytes=8-', 206, '89', 'bytes 8-9/10'],
      ['bytes=-3', 206, '789', 'bytes 7-9/10'],
      ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
      ['bytes=10-', 416, '', 'bytes */10'],
      ['bytes=-0', 416, '', 'bytes */10'],
      ['bytes=4-2', 200, '0123456789', null],
      ['bytes=0-1,3-4', 200, '0123456789', null],
    ] as const;
    for (const [range, status, text, contentRange] of rows) {
      const response = await rig.call(null, url, { headers: { range } });
      const seen = [response.status, await response.text(), response.headers.get('content-range')];
      assert.deepEqual(seen, [status, text, contentRange], range);
    }
  });

  it('has an address that ends, and opens nothing else and for nobody else', async () => {
    const rig = await createRig();
    const [id, other] = [await uploaded(rig), await uploaded(rig)];
    const { url } = await addressOf(rig, id);
    const forged = [
      url.replace(id, other),
      url.replace(/agent=[^&]*/, 'agent=viewer'),
      url.replace(/until=\d/, 'until=9'),
    ];
    for (const address of forged) assert.equal((await rig.call(null, address)).status, 404, address);
    await rig.clock.advance(600_000);
    assert.equal((await rig.call(null, url)).status, 404);
  });

  it('is refused when it says it is too long', async () => {
    const rig = await createRig();
    const init = { method: 'POST', body: 'x', headers: { 'content-length': String(100 * 1_024 * 1_024 + 1) } };
    assert.equal((await rig.call('contributor', '/v1/uploads', init)).status, 413);
  });
});

describe('an upload that goes with no message', () => {
  const kept = (rig: Rig, id: string) => rig.repository.read('w1', (tx) => tx.file(id));
  const day = 24 * 3_600_000;

  it('is dropped after a day, bytes and all', async () => {
    const rig = await createRig();
    const id = await uploaded(rig);
    await rig.clock.advance(day - 1);
    await rig.app.worker.drain();
    assert.equal((await kept(rig, id))?.state, 'stored');
    await rig.clock.advance(1);
    await rig.app.worker.drain();
    assert.deepEqual([await kept(rig, id), await rig.ports.mediaStore.read(id)], [null, null]);
  });

  it('stays once it went with one', async () => {
    const rig = await createRig();
    const id = await uploaded(rig);
    const content = { kind: 'image', fileId: id, mime: 'image/png', bytes: 10 } as const;
    assert.equal((await rig.submit('contributor', send('a', { content }))).status, 200);
    await rig.clock.advance(2 * day);
    await rig.app.worker.drain();
    assert.equal((await kept(rig, id))?.state, 'stored');
  });

  it('is dropped as well when it broke off', async () => {
    const rig = await createRig();
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('gone')) });
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'image/png' } };
    assert.equal((await rig.call('contributor', '/v1/uploads', init)).status, 500);
    assert.equal((await rig.repository.backlog()).jobs, 1);
    await rig.clock.advance(day);
    await rig.app.worker.drain();
    assert.equal((await rig.repository.backlog()).jobs, 0);
  });

  it('says how large its picture is, whatever the sender says', async () => {
    const rig = await createRig();
    const header = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 7, 0, 5, 0];
    const init = { method: 'POST', body: Uint8Array.from(header), headers: { 'content-type': 'image/gif' } };
    const { uploadId } = (await (await rig.call('contributor', '/v1/uploads', init)).json()) as { uploadId: string };
    const { width, height, bytes } = (await kept(rig, uploadId)) ?? {};
    assert.deepEqual([width, height, bytes], [7, 5, 10]);
  });
});
