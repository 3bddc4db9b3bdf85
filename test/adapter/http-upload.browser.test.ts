import { expect } from 'chai';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { InboxError } from '../../src/domain/index.ts';
import { type MswDoor, startMswDoor } from '../../src/mock/msw-door.ts';
import { sampleCapabilities, sampleSession } from '../../src/testing/sample-session.ts';

const FILE = new Blob([new Uint8Array(300_000).fill(7)], { type: 'image/png' });

describe("an upload with the page's own means", () => {
  let door: MswDoor | undefined;
  let answer: (request: Request) => Promise<Response>;

  before(async () => {
    door = await startMswDoor({
      endpoint: '/uploading',
      workerUrl: '/mockServiceWorker.js',
      fetch: async (request) =>
        request.url.endsWith('/v1/session')
          ? Response.json(sampleSession({ capabilities: sampleCapabilities({ media: true }) }))
          : answer(request),
    });
  });
  after(() => door?.close());

  const adapter = () => createHttpAdapter({ endpoint: '/uploading', getToken: () => 'token' });

  it('arrives whole, with its type and the token, and tells its progress', async () => {
    const seen: [string | null, string | null, number][] = [];
    answer = async (request) => {
      const bytes = await request.arrayBuffer();
      seen.push([request.headers.get('authorization'), request.headers.get('content-type'), bytes.byteLength]);
      return Response.json({ uploadId: 'f1' });
    };
    const told: number[] = [];
    const upload = await adapter().upload(FILE, { onProgress: (sent) => told.push(sent) });
    expect(upload).to.deep.equal({ uploadId: 'f1' });
    expect(seen).to.deep.equal([['Bearer token', 'image/png', FILE.size]]);
    expect(told[0]).to.equal(0);
    expect(told.at(-1)).to.equal(FILE.size);
    expect(told).to.deep.equal([...told].sort((a, b) => a - b));
  });

  it('below a relative endpoint is loaded from an absolute address', async () => {
    answer = async () => Response.json({ url: '/v1/files/f1/content?signature=s', expiresAt: 9 });
    const { url } = await adapter().media('f1', {});
    expect(url).to.equal(`${location.origin}/uploading/v1/files/f1/content?signature=s`);
  });

  it('that is refused rejects with the refusal', async () => {
    answer = async () => Response.json({ code: 'too-large', detail: 'Too large.' }, { status: 413 });
    const error = await adapter()
      .upload(FILE, {})
      .catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(InboxError);
    expect((error as InboxError).code).to.equal('too-large');
  });

  it('ends at once by abort', async () => {
    let arrived = () => {};
    const arriving = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    answer = () => {
      arrived();
      return new Promise(() => {});
    };
    const abort = new AbortController();
    const upload = adapter()
      .upload(FILE, { signal: abort.signal })
      .catch((reason: unknown) => reason);
    await arriving;
    abort.abort();
    expect(((await upload) as InboxError).code).to.equal('aborted');
  });
});
