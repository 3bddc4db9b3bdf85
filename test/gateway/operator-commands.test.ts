import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CHANNEL_DEFAULTS } from '../../src/domain/index.ts';
import { createSecrets } from '../../src/gateway/create-secrets.ts';
import { lockDirectory } from '../../src/gateway/directory-lock.ts';
import { openRepository } from '../../src/gateway/open-repository.ts';
import type { SqlRepository } from '../../src/gateway/postgres/sql-repository.ts';
import { systemClock } from '../../src/gateway/system-clock.ts';
import { GOOD_ENVIRONMENT } from './good-environment.ts';
import { type Answer, operate } from './operator.ts';

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };
const NUMBER = '100000000000001';
const TOKEN = 'EAAG-never-printed';

let dataDir: string;
let printed = '';

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wa-inbox-operator-'));
});
after(() => rm(dataDir, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<Answer> {
  const answer = await operate({ WA_INBOX_DATA_DIR: dataDir, META_TOKEN: TOKEN, EMPTY: '' }, ...args);
  printed += answer.out + answer.error;
  return answer;
}

async function done(...args: readonly string[]): Promise<string> {
  const { code, out, error } = await run(...args);
  assert.equal(code, 0, error);
  return out;
}

async function refused(...args: readonly string[]): Promise<string> {
  const { code, error } = await run(...args);
  assert.equal(code, 1);
  return error;
}

function addChannel(workspace: string, name = 'Support', ...more: readonly string[]): readonly string[] {
  const ids = ['--phone', '+39 02 1234-5678', '--phone-number-id', NUMBER, '--account-id', '100000000000002'];
  return ['add-channel', '--workspace', workspace, '--name', name, ...ids, ...more];
}

function grant(agent: string, role: string, ...more: readonly string[]): readonly string[] {
  return ['grant', '--workspace', 'acme', '--channel', NUMBER, '--agent', agent, '--role', role, ...more];
}

async function look<T>(work: (repository: SqlRepository) => Promise<T>): Promise<T> {
  const open = await openRepository({ databaseUrl: null, dataDir }, systemClock, SILENT);
  try {
    return await work(open.repository);
  } finally {
    await open.close();
  }
}

/** Everything the commands may change, and the feed position, which moves with every write. */
function stored() {
  return look((repository) =>
    repository.read('acme', async (tx) => {
      const [channel] = await tx.channels();
      assert(channel);
      return { channel, agents: await tx.agents(), secret: await tx.channelSecret(channel.id), head: await tx.head() };
    }),
  );
}

test('a workspace comes first', async () => {
  assert.match(await refused(...addChannel('acme')), /no workspace acme; make it with: npm run gateway -- setup/);
  assert.match(await refused(...grant('maya', 'viewer')), /no workspace acme/);
});

test('a workspace is made once and keeps its name', async () => {
  assert.match(await done('setup', '--workspace', 'acme', '--name', 'Acme'), /is made/);
  assert.match(await done('setup', '--workspace', 'acme', '--name', 'Acme'), /is there already/);
  assert.match(await refused('setup', '--workspace', 'acme', '--name', 'Other'), /named "Acme"/);
  assert.match(await done('list', '--workspace', 'acme'), /No channel yet/);
});

test('a channel is added with defaults and without access; adding it again changes nothing', async () => {
  assert.match(await done(...addChannel('acme')), /is added.*WA_INBOX_META_ACCESS_TOKEN, which is not set here/s);
  const { channel, head } = await stored();
  const { id: _, rev: __, ...rest } = channel;
  assert.deepEqual(rest, {
    source: 'whatsapp',
    name: 'Support',
    phone: '+390212345678',
    phoneNumberId: NUMBER,
    accountId: '100000000000002',
    health: 'connected',
    autoAssign: false,
    autoResolve: { newDays: 30, pendingDays: 30 },
    access: { agents: {}, teams: {}, allUsers: null, allTeams: null },
    ...CHANNEL_DEFAULTS,
  });
  assert.match(await done(...addChannel('acme')), /is there already/);
  assert.deepEqual([(await stored()).channel, (await stored()).head], [channel, head]);
});

test('a number belongs to one workspace', async () => {
  await done('setup', '--workspace', 'other', '--name', 'Other');
  assert.match(await refused(...addChannel('other')), /belongs to another workspace/);
  assert.match(await done('list', '--workspace', 'other'), /No channel yet/);
});

test('a role is given before the first sign-in, once; a name and the admin mark are kept until said anew', async () => {
  assert.match(await done(...grant('maya', 'contributor', '--name', 'Maya R.', '--admin')), /Maya R\. is contributor/);
  const first = await stored();
  assert.deepEqual(
    first.agents.map(({ name, admin, active, teamIds }) => ({ name, admin, active, teamIds })),
    [{ name: 'Maya R.', admin: true, active: true, teamIds: [] }],
  );
  await done(...grant('maya', 'contributor'));
  assert.deepEqual(await stored(), first);
  await done(...grant('maya', 'supervisor'));
  const { channel, agents } = await stored();
  assert.deepEqual(channel.access.agents, { [agents[0]?.id ?? '']: 'supervisor' });
  assert.deepEqual(agents, first.agents);
});

test('whoever sees a channel is told when its access changes', async () => {
  await done(...grant('ben', 'viewer'));
  const { channel, head } = await stored();
  await done(...grant('ben', 'none'));
  assert(!Object.values((await stored()).channel.access.agents).includes('viewer'));
  const page = await look((repository) =>
    repository.changesAfter('acme', head, { channelIds: [channel.id] }, { conversationIds: [] }, 10),
  );
  assert('entries' in page && page.entries.some((entry) => 'scopeChanged' in entry));
});

test('the strongest role is named when it is not the one given', async () => {
  await done(...addChannel('acme', 'Support', '--all-users', 'contributor'));
  assert.match(await done(...grant('ben', 'viewer')), /ben is contributor .* strongest role counts/);
  await done(...addChannel('acme', 'Support', '--all-users', 'none'));
  assert.match(await done(...grant('ben', 'none')), /ben has no access/);
});

test('a channel that is there takes a new name and a token of its own and keeps its people', async () => {
  const { channel: before } = await stored();
  assert.match(await done(...addChannel('acme', 'Help', '--access-token-env', 'META_TOKEN')), /its own token/);
  const { channel, secret } = await stored();
  assert.deepEqual(channel, { ...before, name: 'Help', rev: channel.rev });
  const secrets = await createSecrets(new Uint8Array(Buffer.from(GOOD_ENVIRONMENT.WA_INBOX_SECRET_KEY, 'base64')));
  assert.equal(await secrets.decrypt(secret ?? ''), TOKEN);
  await done(...addChannel('acme', 'Help'));
  assert.equal((await stored()).secret, secret);
});

test('a variable without a token is refused', async () => {
  for (const variable of ['EMPTY', 'NOT_SET']) {
    assert.match(await refused(...addChannel('acme', 'Help', '--access-token-env', variable)), /holds a token/);
  }
});

test('ids of an unusual length are taken with a warning', async () => {
  const ids = ['--phone', '+390212345679', '--phone-number-id', '10000000000003', '--account-id', '100000000000002'];
  const out = await done('add-channel', '--workspace', 'acme', '--name', 'Second', ...ids);
  assert.match(out, /--phone-number-id has 14 digits/);
  assert.doesNotMatch(out, /--account-id has/);
});

test('a channel that is not there is answered with those that are', async () => {
  const args = ['--channel', 'nowhere', '--agent', 'eve', '--role', 'viewer'];
  assert.match(await refused('grant', '--workspace', 'acme', ...args), /no channel nowhere; it has .*"Help"/);
  assert(!(await stored()).agents.some(({ name }) => name === 'eve'));
});

test('the list shows numbers, ids, roles and whose the tokens are', async () => {
  const out = await done('list', '--workspace', 'acme');
  for (const part of ['"Acme"', '"Help" +390212345678', NUMBER, 'token: its own', 'Maya R., admin: supervisor']) {
    assert(out.includes(part), out);
  }
  assert.match(out, /Agent without a role of their own: ben/);
});

test('while something else has the database every command is refused with its process', async () => {
  const unlock = lockDirectory(dataDir);
  try {
    assert.match(await refused('list', '--workspace', 'acme'), new RegExp(`process ${process.pid}.*stop it`));
  } finally {
    unlock();
  }
});

test('no token was printed', () => assert(!printed.includes(TOKEN)));
