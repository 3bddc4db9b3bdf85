import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import type { InboxAdapter } from '../../src/adapter/inbox-adapter.ts';
import type { Change, Conversation, FeedEvent, Message } from '../../src/domain/index.ts';
import { isTombstone } from '../../src/domain/index.ts';
import { type GatewayProcess, startGatewayProcess } from './gateway-process.ts';
import { ACCESS_TOKEN, type MetaServer, startMeta } from './meta-server.ts';
import { NUMBER, PreparedDirectory, tokenOf } from './prepared-directory.ts';

let directory: PreparedDirectory;
let meta: MetaServer;
let gateway: GatewayProcess;
let adapter: InboxAdapter;
let printed = '';

function start(): Promise<GatewayProcess> {
  return startGatewayProcess({
    WA_INBOX_DATA_DIR: directory.path,
    WA_INBOX_GRAPH_URL: meta.graphUrl,
    WA_INBOX_META_ACCESS_TOKEN: ACCESS_TOKEN,
    WA_INBOX_ORIGINS: 'https://app.example',
  });
}

function connect(): InboxAdapter {
  return createHttpAdapter({ endpoint: gateway.url, getToken: () => tokenOf('maya') });
}

before(async () => {
  directory = await PreparedDirectory.create();
  meta = await startMeta();
  meta.simulator.addNumber({
    id: NUMBER,
    accountId: 'account',
    displayNumber: '390212345678',
    verifiedName: 'Shop',
    accessToken: ACCESS_TOKEN,
  });
  meta.simulator.addCustomer({ id: 'emma', waId: '447700900901', userId: 'GB.1', profileName: 'Emma' });
  gateway = await start();
  meta.gateway = gateway.url;
  adapter = connect();
});
after(async () => {
  await adapter.close();
  await gateway.end('SIGKILL');
  await meta.stop();
  await directory.remove();
});

/** Reads the stream until a change fulfils a condition. */
async function until<T>(events: AsyncIterable<FeedEvent>, find: (change: Change) => T | null): Promise<T> {
  for await (const event of events) {
    if (event.type !== 'changes') continue;
    for (const change of event.changes) {
      const found = find(change);
      if (found !== null) return found;
    }
  }
  throw new Error('the stream ended before the change came');
}

function messageChange(change: Change, fits: (message: Message) => boolean): Message | null {
  return !isTombstone(change) && change.kind === 'message' && fits(change.record) ? change.record : null;
}

let conversation: Conversation;

test('a customer writes, the agent sees it on the stream, answers, and sees it delivered', async () => {
  const { cursor } = await adapter.session();
  const ending = new AbortController();
  const list = adapter.changes(cursor, { conversationIds: [] }, ending.signal);
  meta.simulator.customer('emma').writes(NUMBER, 'Is my bicycle ready? 🚲');
  conversation = await until(list, (change) =>
    !isTombstone(change) && change.kind === 'conversation' && change.record.unread === 1 ? change.record : null,
  );
  assert.equal(conversation.lastMessage?.text, 'Is my bicycle ready? 🚲');
  const open = adapter.changes(cursor, { conversationIds: [conversation.id] }, ending.signal);
  const received = await until(open, (change) => messageChange(change, ({ direction }) => direction === 'inbound'));
  assert.deepEqual(received.content, { kind: 'text', text: 'Is my bicycle ready? 🚲' });

  const answer = await adapter.submit({
    id: '01900000-0000-7000-8000-000000000001',
    type: 'message.send',
    conversationId: conversation.id,
    messageId: '01900000-0000-7000-8000-000000000002',
    attemptId: '01900000-0000-7000-8000-000000000003',
    content: { kind: 'text', text: 'Tomorrow at ten.' },
  });
  const delivered = await until(
    adapter.changes(answer.cursor, { conversationIds: [conversation.id] }, ending.signal),
    (change) => messageChange(change, ({ attempts }) => attempts[0]?.delivery === 'delivered'),
  );
  assert.equal(delivered.authorId, 'maya');
  assert.deepEqual(
    meta.simulator.accepted.map(({ text }) => text),
    ['Tomorrow at ten.'],
  );
  ending.abort();
});

test('files go over every socket byte for byte: from a customer to the agent, and from the agent to WhatsApp', async () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 7 + (at >> 9)) % 256);
  const { cursor } = await adapter.session();
  const ending = new AbortController();
  const open = adapter.changes(cursor, { conversationIds: [conversation.id] }, ending.signal);
  await meta.simulator.customer('emma').sendsFile(NUMBER, { kind: 'video', mime: 'video/mp4', content: bytes });
  const fetched = await until(open, (change) =>
    messageChange(change, ({ content }) => content.kind === 'video' && content.file?.state === 'stored'),
  );
  const received = fetched.content.kind === 'video' ? fetched.content.file?.id : undefined;
  const { url } = await adapter.media(received ?? '', {});
  assert.deepEqual(new Uint8Array(await (await fetch(url)).arrayBuffer()), bytes);

  const note = new Blob(['%PDF-1.7\n', bytes], { type: 'application/pdf' });
  const { uploadId: fileId } = await adapter.upload(note, {});
  const answer = await adapter.submit({
    id: '01900000-0000-7000-8000-000000000011',
    type: 'message.send',
    conversationId: conversation.id,
    messageId: '01900000-0000-7000-8000-000000000012',
    attemptId: '01900000-0000-7000-8000-000000000013',
    content: { kind: 'document', fileId, mime: note.type, bytes: note.size, fileName: 'note.pdf' },
  });
  await until(adapter.changes(answer.cursor, { conversationIds: [conversation.id] }, ending.signal), (change) =>
    messageChange(change, ({ attempts }) => attempts[0]?.delivery === 'delivered'),
  );
  ending.abort();
  const sent = meta.simulator.accepted.at(-1)?.got?.object as { readonly id: string };
  assert.deepEqual(await meta.simulator.media.bytesOf(sent.id), new Uint8Array(await note.arrayBuffer()));
});

test('a page of a listed origin may call, one of another may not', async () => {
  const ask = (origin: string) => fetch(`${gateway.url}/healthz`, { headers: { origin } });
  const listed = await ask('https://app.example');
  assert.equal(listed.headers.get('access-control-allow-origin'), 'https://app.example');
  assert.equal(listed.headers.get('access-control-allow-credentials'), null);
  for (const origin of ['https://app.example.evil', 'http://app.example', 'null']) {
    assert.equal((await ask(origin)).headers.get('access-control-allow-origin'), null, origin);
  }
  const preflight = await fetch(`${gateway.url}/v1/commands`, {
    method: 'OPTIONS',
    headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
  });
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization/);
});

test('a request without a token and a body that is too large are refused, and no simulator door exists', async () => {
  assert.equal((await fetch(`${gateway.url}/v1/session`)).status, 401);
  assert.equal((await fetch(`${gateway.url}/simulate/token?agent=maya`)).status, 404);
  const body = new Uint8Array(3 * 1024 * 1024 + 1);
  assert.equal((await fetch(`${gateway.url}/webhooks/whatsapp`, { method: 'POST', body })).status, 413);
});

test('a second gateway on the directory is refused with the pid of the first', async () => {
  await assert.rejects(start(), (error) => error instanceof Error && error.message.includes(`process ${gateway.pid}`));
});

test('a stop ends open streams and takes less than ten seconds; a restart has everything', async () => {
  const ending = new AbortController();
  const { cursor } = await adapter.session();
  const stream = adapter.changes(cursor, { conversationIds: [] }, ending.signal)[Symbol.asyncIterator]();
  await stream.next();
  const code = await gateway.end('SIGTERM');
  printed += gateway.output();
  assert.equal(code, 0);
  assert.match(gateway.output(), /"event":"stopped"/);
  ending.abort();
  await adapter.close();
  gateway = await start();
  meta.gateway = gateway.url;
  adapter = connect();
  assert.equal((await adapter.session()).cursor, cursor);
  const { signal } = new AbortController();
  const { records } = await adapter.query({ name: 'messages', conversationId: conversation.id, limit: 10 }, signal);
  const texts = records.flatMap((change) =>
    change.kind === 'message' && change.record.content.kind === 'text' ? change.record.content.text : [],
  );
  assert.deepEqual(texts, ['Is my bicycle ready? 🚲', 'Tomorrow at ten.']);
});

test('the log of all this holds no text, name, number or token', () => {
  assert.match(printed, /listening/);
  assert.doesNotMatch(printed + gateway.output(), /bicycle|Tomorrow|Emma|447700900901|access-token|app-secret|eyJ/);
});
