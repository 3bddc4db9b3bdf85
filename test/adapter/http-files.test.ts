import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { createHttpAdapter, type HttpAdapterOptions } from '../../src/adapter/http/index.ts';
import { InboxError } from '../../src/domain/index.ts';
import { FakeXhr } from './fake-xhr.ts';
import { type Answer, ENDPOINT, json, problem, ScriptedFetch, sessionOf } from './scripted-fetch.ts';
import { settled, TestTimer } from './test-timer.ts';

const NEVER: Answer = () => new Promise<Response>(() => {});
const FILE = new Blob(['four'], { type: 'image/png' });
const ADDRESS: Answer = () => json({ url: '/v1/files/f1/content?signature=s', expiresAt: 9 });
const CONTENT = '/v1/files/f1/content';

function backend(media = true): ScriptedFetch {
  return new ScriptedFetch(sessionOf({ media }))
    .on('/v1/uploads', () => json({ uploadId: 'f1' }))
    .on('/v1/files/f1', ADDRESS)
    .on(
      CONTENT,
      () => new Response('four', { headers: { 'content-type': 'image/png', 'content-disposition': 'inline' } }),
    );
}

function adapterOf(server: ScriptedFetch, over: Partial<HttpAdapterOptions> = {}) {
  return createHttpAdapter({ endpoint: ENDPOINT, getToken: () => 'token', fetch: server.fetch, ...over });
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => assert.fail('the call was answered'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof InboxError, String(error));
  return error.code;
}

describe('an upload', () => {
  it('goes as it is, with its type and the token', async () => {
    const server = backend();
    assert.deepEqual(await adapterOf(server).upload(FILE, {}), { uploadId: 'f1' });
    const [sent] = server.to('/v1/uploads');
    assert.equal(sent?.method, 'POST');
    assert.equal(sent?.headers.get('content-type'), 'image/png');
    assert.equal(sent?.headers.get('authorization'), 'Bearer token');
    assert.equal(sent?.file, FILE);
  });

  it('without a type says so', async () => {
    const server = backend();
    await adapterOf(server).upload(new Blob(['four']), {});
    assert.equal(server.to('/v1/uploads')[0]?.headers.get('content-type'), 'application/octet-stream');
  });

  it('tells its beginning and its end where nothing between them is known', async () => {
    const told: (readonly [number, number])[] = [];
    await adapterOf(backend()).upload(FILE, { onProgress: (...progress) => told.push(progress) });
    assert.deepEqual(told, [
      [0, 4],
      [4, 4],
    ]);
  });

  for (const [status, code] of [
    [413, 'too-large'],
    [403, 'no-access'],
    [401, 'unauthenticated'],
  ] as const) {
    it(`that is refused with ${status} rejects with ${code} and does not tell an end`, async () => {
      const told: number[] = [];
      const server = backend().on('/v1/uploads', () => problem(status, code));
      const upload = adapterOf(server).upload(FILE, { onProgress: (sent) => told.push(sent) });
      assert.equal(await codeOf(upload), code);
      assert.deepEqual(told, [0]);
    });
  }

  it('refused for an expired token goes again with a new one, and its progress does not go back', async () => {
    const told: number[] = [];
    const server = backend().on(
      '/v1/uploads',
      () => problem(401, 'token-expired'),
      () => json({ uploadId: 'f1' }),
    );
    await adapterOf(server).upload(FILE, { onProgress: (sent) => told.push(sent) });
    assert.equal(server.to('/v1/uploads').length, 2);
    assert.deepEqual(told, [0, 4]);
  });

  it('ends at once by abort, and tells nothing more', async () => {
    const told: number[] = [];
    const server = backend().on('/v1/uploads', NEVER);
    const abort = new AbortController();
    const upload = codeOf(adapterOf(server).upload(FILE, { signal: abort.signal, onProgress: (n) => told.push(n) }));
    await settled();
    abort.abort();
    assert.equal(await upload, 'aborted');
    assert.equal(server.to('/v1/uploads')[0]?.signal.aborted, true);
    assert.deepEqual(told, [0]);
  });

  it('has ten minutes, not the fifteen seconds of other calls', async () => {
    const timer = new TestTimer();
    const upload = codeOf(adapterOf(backend().on('/v1/uploads', NEVER), { timer }).upload(FILE, {}));
    let isOver = false;
    void upload.then(() => {
      isOver = true;
    });
    await timer.advance(599_999);
    assert.equal(isOver, false);
    await timer.advance(1);
    assert.equal(await upload, 'timeout');
    assert.equal(timer.pending, 0);
  });
});

describe('a file by its address', () => {
  it('is the signed address below the endpoint, and nothing is loaded', async () => {
    const server = backend();
    const file = await adapterOf(server, { files: 'by-address' }).media('f1', {});
    assert.equal(file.url, `${ENDPOINT}/v1/files/f1/content?signature=s`);
    assert.equal(file.expiresAt, 9);
    file.release();
    file.release();
    assert.equal(server.to(CONTENT).length, 0);
  });
});

describe('a file through fetch', () => {
  it('is shown from memory until it is released', async () => {
    const file = await adapterOf(backend()).media('f1', {});
    assert.equal(file.expiresAt, null);
    const loaded = await fetch(file.url);
    assert.equal(loaded.headers.get('content-type'), 'image/png');
    assert.equal(await loaded.text(), 'four');
    file.release();
    file.release();
    await assert.rejects(fetch(file.url));
  });

  it('carries no token to its address', async () => {
    const server = backend();
    await adapterOf(server).media('f1', {});
    assert.equal(server.to(CONTENT)[0]?.headers.get('authorization'), null);
  });

  it('that the backend only lets be saved has no type that could act in the page', async () => {
    const headers = { 'content-type': 'text/html', 'content-disposition': 'attachment' };
    const server = backend().on(CONTENT, () => new Response('<script></script>', { headers }));
    const file = await adapterOf(server).media('f1', {});
    assert.equal((await fetch(file.url)).headers.get('content-type'), 'application/octet-stream');
    file.release();
  });

  it('whose address is refused rejects with the refusal', async () => {
    const server = backend().on(CONTENT, () => problem(404, 'not-found'));
    assert.equal(await codeOf(adapterOf(server).media('f1', {})), 'not-found');
  });

  it('that breaks off rejects with something to try again', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
    const server = backend().on(CONTENT, () => new Response(body));
    assert.equal(await codeOf(adapterOf(server).media('f1', {})), 'offline');
  });

  for (const [title, headers, told] of [
    ['tells how much of it has come', { 'content-length': '6' }, ['0/6', '2/6', '6/6', '6/6']],
    ['whose length nobody says tells its bytes alone', {}, ['0/null', '2/null', '6/null', '6/6']],
    [
      'that came packed has no length that could be told',
      { 'content-length': '6', 'content-encoding': 'gzip' },
      ['0/null', '2/null', '6/null', '6/6'],
    ],
    [
      'that is longer than announced tells no total any more',
      { 'content-length': '3' },
      ['0/3', '2/3', '6/null', '6/6'],
    ],
  ] as const) {
    it(title, async () => {
      const heard: string[] = [];
      const body = new ReadableStream({
        start(controller) {
          for (const length of [2, 4]) controller.enqueue(new Uint8Array(length));
          controller.close();
        },
      });
      const server = backend().on(CONTENT, () => new Response(body, { headers: { ...headers } }));
      const file = await adapterOf(server).media('f1', {
        onProgress: (...each) => heard.push(each.map(String).join('/')),
      });
      file.release();
      assert.deepEqual(heard, told);
    });
  }

  it('given up half way ends at once, and tells nothing more', async () => {
    const abort = new AbortController();
    const heard: number[] = [];
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(2)) });
    const server = backend().on(CONTENT, () => new Response(body, { headers: { 'content-length': '6' } }));
    const onProgress = (received: number) => {
      heard.push(received);
      if (received === 2) queueMicrotask(() => abort.abort());
    };
    const pending = codeOf(adapterOf(server).media('f1', { signal: abort.signal, onProgress }));
    assert.equal(await pending, 'aborted');
    assert.deepEqual(heard, [0, 2]);
  });

  it('ends at once by abort', async () => {
    const abort = new AbortController();
    const pending = codeOf(adapterOf(backend().on(CONTENT, NEVER)).media('f1', { signal: abort.signal }));
    await settled();
    abort.abort();
    assert.equal(await pending, 'aborted');
  });
});

describe('files of a backend without media', () => {
  it('are unsupported, and nothing is asked', async () => {
    const server = backend(false);
    const adapter = adapterOf(server);
    assert.equal(await codeOf(adapter.upload(FILE, {})), 'unsupported');
    assert.equal(await codeOf(adapter.media('f1', {})), 'unsupported');
    assert.deepEqual(
      server.seen.map(({ path }) => path),
      ['/v1/session'],
    );
  });
});

describe("an upload with the page's own fetch", () => {
  const { fetch } = globalThis;
  afterEach(() => {
    FakeXhr.remove();
    globalThis.fetch = fetch;
  });

  function adapter() {
    const server = backend();
    globalThis.fetch = (address, init) => server.fetch(String(address), init ?? {});
    FakeXhr.install();
    return createHttpAdapter({ endpoint: ENDPOINT, getToken: () => 'token' });
  }

  it('tells what has left, never less than before', async () => {
    const told: (readonly [number, number])[] = [];
    const upload = adapter().upload(FILE, { onProgress: (...progress) => told.push(progress) });
    const xhr = await FakeXhr.sent();
    assert.equal(xhr.headers.get('authorization'), 'Bearer token');
    assert.equal(xhr.body, FILE);
    for (const loaded of [1, 3, 2, 3]) xhr.progress(loaded);
    xhr.answer(200, 'content-type: application/json\r\n', '{"uploadId":"f1"}');
    assert.deepEqual(await upload, { uploadId: 'f1' });
    assert.deepEqual(told, [
      [0, 4],
      [1, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  it('that is refused rejects with the refusal', async () => {
    const code = codeOf(adapter().upload(FILE, {}));
    (await FakeXhr.sent()).answer(413, 'content-type: application/problem+json\r\n', '{"code":"too-large"}');
    assert.equal(await code, 'too-large');
  });

  it('that does not reach the server is offline', async () => {
    const code = codeOf(adapter().upload(FILE, {}));
    (await FakeXhr.sent()).onerror();
    assert.equal(await code, 'offline');
  });

  it('ends with its abort', async () => {
    const abort = new AbortController();
    const code = codeOf(adapter().upload(FILE, { signal: abort.signal }));
    const xhr = await FakeXhr.sent();
    abort.abort();
    assert.equal(await code, 'aborted');
    assert.equal(xhr.isAborted, true);
  });
});
