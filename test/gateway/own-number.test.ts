import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import type { InboxAdapter } from '../../src/adapter/inbox-adapter.ts';
import { type GatewayProcess, startGatewayProcess } from './gateway-process.ts';
import { GOOD_ENVIRONMENT } from './good-environment.ts';
import { postMessage } from './meta-server.ts';
import { tokenOf } from './prepared-directory.ts';

const MAIN = fileURLToPath(new URL('../../src/gateway/main.ts', import.meta.url));
const NUMBER = '106540352242922';

let environment: { readonly WA_INBOX_DATA_DIR: string };
let gateway: GatewayProcess | null = null;

before(async () => {
  environment = { WA_INBOX_DATA_DIR: await mkdtemp(join(tmpdir(), 'wa-inbox-own-')) };
});
after(async () => {
  await gateway?.end('SIGKILL');
  await rm(environment.WA_INBOX_DATA_DIR, { recursive: true, force: true });
});

/** `npm run gateway -- …` in a process of its own. */
function command(...args: readonly string[]) {
  const env = { ...process.env, ...GOOD_ENVIRONMENT, ...environment };
  return spawnSync(process.execPath, [MAIN, ...args], { env, encoding: 'utf8' });
}

async function until<T>(ask: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const found = await ask();
    if (found !== null) return found;
  }
}

async function texts(adapter: InboxAdapter): Promise<readonly string[] | null> {
  const { signal } = new AbortController();
  const { records } = await adapter.query({ name: 'conversations', filter: {}, sort: 'activity', limit: 10 }, signal);
  const found = records.flatMap((change) =>
    change.kind === 'conversation' && change.record.lastMessage !== null ? [change.record.lastMessage.text] : [],
  );
  return found.length === 0 ? null : found;
}

test('a gateway without a channel says what to run', async () => {
  gateway = await startGatewayProcess(environment);
  assert.match(gateway.output(), /"next":"npm run gateway -- --help","event":"no-channel"/);
  const busy = command('list', '--workspace', 'acme');
  assert.equal(busy.status, 1);
  assert.match(busy.stderr, new RegExp(`process ${gateway.pid}`));
  await gateway.end('SIGTERM');
});

test('from an empty directory to a message on the own number: setup, add-channel, grant, start', async () => {
  const channel = ['--phone', '+390212345678', '--phone-number-id', NUMBER, '--account-id', '102290129340398'];
  for (const args of [
    ['setup', '--workspace', 'acme', '--name', 'Acme'],
    ['add-channel', '--workspace', 'acme', '--name', 'Support', ...channel],
    ['grant', '--workspace', 'acme', '--channel', NUMBER, '--agent', 'maya', '--role', 'contributor'],
  ]) {
    const { status, stderr } = command(...args);
    assert.equal(status, 0, stderr);
  }
  gateway = await startGatewayProcess(environment);
  assert.doesNotMatch(gateway.output(), /no-channel/);
  assert(await postMessage(gateway.url, NUMBER, '447700900901', 'wamid.own'));

  const endpoint = gateway.url;
  const maya = createHttpAdapter({ endpoint, getToken: () => tokenOf('maya', 'acme') });
  const eve = createHttpAdapter({ endpoint, getToken: () => tokenOf('eve', 'acme') });
  const { agent, roles } = await maya.session();
  assert.deepEqual([agent.name, Object.values(roles)], ['maya', ['contributor']]);
  assert.deepEqual(await until(() => texts(maya)), ['Message wamid.own']);
  assert.deepEqual((await eve.session()).roles, {});
  assert.equal(await texts(eve), null);
  await maya.close();
  await eve.close();
});
