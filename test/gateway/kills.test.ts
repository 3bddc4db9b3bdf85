import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInboxApp, MemoryMediaStore } from '../../src/backend/index.ts';
import { systemClock } from '../../src/gateway/system-clock.ts';
import { uuidV7 } from '../../src/gateway/uuid-v7.ts';
import { seededRandom } from '../../src/simulator/index.ts';
import { type GatewayProcess, startGatewayProcess } from './gateway-process.ts';
import { ACCESS_TOKEN, type MetaServer, postMessage, startMeta } from './meta-server.ts';
import { NUMBER, PreparedDirectory, tokenOf, WORKSPACE } from './prepared-directory.ts';

const KILLS = 5;
const CUSTOMERS = 6;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

interface Acknowledged {
  readonly wamids: Set<string>;
  /** Message ids of commands that were answered. */
  readonly messageIds: Set<string>;
}

/** Posts messages and sends answers until the gateway is gone. */
async function traffic(gateway: GatewayProcess, round: number, seen: Acknowledged): Promise<void> {
  const customer = async (index: number) => {
    for (let serial = 0; ; serial += 1) {
      const wamid = `wamid.${round}-${index}-${serial}`;
      if (await postMessage(gateway.url, NUMBER, `39333000000${index}`, wamid)) seen.wamids.add(wamid);
    }
  };
  const agent = async () => {
    for (;;) {
      const list = await ask(gateway, '/v1/conversations?limit=10');
      for (const conversationId of list.ids ?? []) {
        const messageId = uuidV7(Date.now());
        const command = {
          id: uuidV7(Date.now()),
          type: 'message.send',
          conversationId,
          messageId,
          attemptId: uuidV7(Date.now()),
          content: { kind: 'text', text: `Answer ${messageId}` },
        };
        const answer = await ask(gateway, '/v1/commands', command);
        if (answer.commandId === command.id) seen.messageIds.add(messageId);
      }
    }
  };
  const untilGone = (work: Promise<void>) => work.catch(() => undefined);
  await Promise.all([
    ...Array.from({ length: CUSTOMERS }, (_, index) => untilGone(customer(index))),
    untilGone(agent()),
  ]);
}

async function ask(
  { url }: GatewayProcess,
  path: string,
  body?: object,
): Promise<{ readonly ids?: readonly string[]; readonly commandId?: string }> {
  const headers = { authorization: `Bearer ${await tokenOf('maya')}`, 'content-type': 'application/json' };
  const response = await fetch(
    url + path,
    body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
  );
  return response.json();
}

const NOT_CALLED = { outcome: 'refused', error: { code: 'not-called', detail: '' } } as const;

/** Works off in this process what the last kill left behind. */
async function finish(directory: PreparedDirectory, meta: MetaServer, check: Parameters<PreparedDirectory['open']>[0]) {
  await directory.open(async (repository) => {
    const app = createInboxApp({
      repository,
      clock: systemClock,
      ids: () => uuidV7(Date.now()),
      random: () => 0,
      wake: { notify: () => {}, listen: () => () => {} },
      authenticate: () => Promise.reject(new Error('nobody asks')),
      secrets: { encrypt: async (plain) => plain, decrypt: async (encrypted) => encrypted },
      mediaStore: new MemoryMediaStore(),
      signingKey: new Uint8Array(32),
      meta: { accessToken: ACCESS_TOKEN, appSecrets: [], verifyToken: '' },
      whatsapp: {
        send: async () => ({ outcome: 'unknown', error: { code: 'not-called', detail: '' } }),
        sendReaction: async () => ({ outcome: 'unknown', error: { code: 'not-called', detail: '' } }),
        markRead: async () => ({ outcome: 'done' }),
        uploadMedia: async () => NOT_CALLED,
        mediaAddress: async () => NOT_CALLED,
        downloadMedia: async () => NOT_CALLED,
        templates: async () => ({ outcome: 'page', templates: [], next: null, unreadable: 0 }),
      },
      log: { info: () => {}, warn: () => {}, error: () => {} },
    });
    await app.worker.drain();
    await app.close();
    await check(repository);
  });
  assert(meta.simulator.log.length > 0, 'the gateways reached Meta');
}

test(`${KILLS} kills at random moments lose nothing that was acknowledged and send nothing twice`, async (context) => {
  context.diagnostic(`seed=${seed}`);
  const random = seededRandom(seed);
  const directory = await PreparedDirectory.create();
  const meta = await startMeta();
  const displayNumber = '390212345678';
  meta.simulator.addNumber({
    id: NUMBER,
    accountId: 'account',
    displayNumber,
    verifiedName: 'Shop',
    accessToken: ACCESS_TOKEN,
  });
  const opened = { [NUMBER]: Date.now() };
  for (let index = 0; index < CUSTOMERS; index += 1) {
    const waId = `39333000000${index}`;
    meta.simulator.addCustomer({ id: waId, waId, userId: `IT.${index}`, lastWroteAt: opened });
  }
  const seen: Acknowledged = { wamids: new Set(), messageIds: new Set() };
  let gateway: GatewayProcess | null = null;
  try {
    for (let round = 0; round < KILLS; round += 1) {
      gateway = await startGatewayProcess({
        WA_INBOX_DATA_DIR: directory.path,
        WA_INBOX_GRAPH_URL: meta.graphUrl,
        WA_INBOX_META_ACCESS_TOKEN: ACCESS_TOKEN,
      });
      meta.gateway = gateway.url;
      const { end } = gateway;
      // The moment is drawn in acknowledgements, not in time: a slow machine is killed as deep in its work as a fast one.
      const enough = seen.wamids.size + 5 + Math.floor(random() * 120);
      const add = seen.wamids.add.bind(seen.wamids);
      seen.wamids.add = (wamid) => {
        if (seen.wamids.size + 1 === enough) void end('SIGKILL');
        return add(wamid);
      };
      await traffic(gateway, round, seen);
      await end('SIGKILL');
      seen.wamids.add = add;
    }
    const calls = meta.simulator.callsByAttempt();
    assert.deepEqual(
      [...calls].filter(([, count]) => count > 1),
      [],
      'attempts called more than once',
    );
    await finish(directory, meta, (repository) =>
      repository.read(WORKSPACE, async (tx) => {
        for (const wamid of seen.wamids)
          assert(await tx.messageByWamid(wamid), `${wamid} was acknowledged and is lost`);
        const kept = await tx.getMany('message', [...seen.messageIds]);
        assert.equal(kept.length, seen.messageIds.size, 'answered commands whose message is there');
        const conversations = await tx.conversations({ filter: {}, after: null, limit: 100 }, { channelIds: ['c1'] });
        assert.equal(conversations.length, CUSTOMERS, 'one conversation per customer');
      }),
    );
    context.diagnostic(`${seen.wamids.size} webhooks and ${seen.messageIds.size} commands acknowledged, 0 lost`);
    assert(seen.wamids.size >= KILLS * 5, 'there was traffic');
  } finally {
    await gateway?.end('SIGKILL');
    await meta.stop();
    await directory.remove();
  }
});
