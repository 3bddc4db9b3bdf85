import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import type { InboxAdapter } from '../../src/adapter/inbox-adapter.ts';
import { type GatewayProcess, startGatewayProcess } from './gateway-process.ts';

const FLAG = '--simulate';

let dataDir: string;
let gateway: GatewayProcess;

function start(): Promise<GatewayProcess> {
  return startGatewayProcess({ WA_INBOX_DATA_DIR: dataDir }, FLAG);
}

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wa-inbox-simulate-'));
  gateway = await start();
});
after(async () => {
  await gateway.end('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

async function connect(agent: string): Promise<InboxAdapter> {
  const response = await fetch(`${gateway.url}/simulate/token?agent=${agent}`);
  const { token } = (await response.json()) as { readonly token: string };
  return createHttpAdapter({ endpoint: gateway.url, getToken: () => token });
}

async function look(agent: string) {
  const adapter = await connect(agent);
  const { signal } = new AbortController();
  const session = await adapter.session();
  const list = await adapter.query({ name: 'conversations', filter: {}, sort: 'activity', limit: 200 }, signal);
  await adapter.close();
  return { session, ids: list.ids };
}

test('the sample workspace answers its agents, each with their own channels', async () => {
  const { session, ids } = await look('maya');
  assert.deepEqual(Object.keys(session.roles).sort(), ['rentals', 'shop', 'workshop']);
  assert(ids.length >= 60, `${ids.length} conversations`);
  const tomas = await look('tomas');
  assert(tomas.ids.length < ids.length);
});

test('the printed address opens the demo page, and the token door knows sample agents only', async () => {
  assert.match(gateway.output(), /http:\/\/localhost:5173\/\?endpoint=http%3A%2F%2Flocalhost%3A\d+&token=ey/);
  assert.equal((await fetch(`${gateway.url}/simulate/token?agent=nobody`)).status, 404);
});

test('pages of the demo may call and others may not', async () => {
  const ask = (origin: string) => fetch(`${gateway.url}/simulate/token?agent=maya`, { headers: { origin } });
  const allowed = 'access-control-allow-origin';
  assert.equal((await ask('http://localhost:5173')).headers.get(allowed), 'http://localhost:5173');
  assert.equal((await ask('https://elsewhere.example')).headers.get(allowed), null);
});

test('the files of the sample are served at signed addresses', async () => {
  const adapter = await connect('maya');
  const { ids } = await adapter.query({ name: 'conversations', filter: {}, sort: 'activity', limit: 200 });
  const states = new Set<string>();
  for (const conversationId of ids) {
    const { records } = await adapter.query({ name: 'messages', conversationId, limit: 50 });
    for (const change of records) {
      if (change.kind !== 'message' || !('mediaId' in change.record.content)) continue;
      const { file } = change.record.content;
      states.add(file?.state ?? 'none');
      const { url } = await adapter.media(file?.id ?? '', {});
      assert(url.startsWith(gateway.url), url);
      assert.equal((await (await fetch(url)).arrayBuffer()).byteLength, file?.bytes);
    }
  }
  await adapter.close();
  assert.deepEqual([...states], ['stored']);
});

test('a restart has every conversation', async () => {
  const { ids, session } = await look('maya');
  assert.equal(await gateway.end('SIGTERM'), 0);
  gateway = await start();
  const again = await look('maya');
  for (const id of ids) assert(again.ids.includes(id), `${id} is lost`);
  assert(again.session.cursor >= session.cursor);
  assert(again.session.now >= session.now);
});
