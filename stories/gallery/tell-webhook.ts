import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { MemoryCache } from '../../src/cache/memory-cache.ts';
import { World } from '../../src/mock/index.ts';
import { signWebhook } from '../../src/simulator/sign-webhook.ts';
import {
  browserPorts,
  type ConversationRow,
  createInboxStore,
  type InboxStore,
  type ListView,
  type MessageView,
  type Source,
  type TimelineView,
} from '../../src/store/index.ts';

/** What became of one body Meta sent. */
export interface Told {
  readonly name: string;
  /** What the endpoint answered. */
  readonly status: number;
  /** The fields of its changes, as Meta names them. */
  readonly fields: readonly string[];
  readonly conversations: readonly { readonly row: ConversationRow; readonly messages: readonly MessageView[] }[];
}

/** The number the bodies came to, and the one of the world that stands for it. */
const RECORDED_NUMBER = '318274650091827';
const WORLD_NUMBER = '106540352242922';
const SECRET = 'world-app-secret';

/**
 * Posts bodies to the webhook route of a backend of their own, one after the other, and answers what an agent then sees.
 * @param bodies the last is the one looked at; those before set the scene
 */
export async function tellWebhook(name: string, bodies: readonly string[]): Promise<Told> {
  const world = await World.create({
    seed: 3,
    present: presentOf(bodies),
    dialogues: [],
    real: { monotonic: () => 0, timer: () => () => {} },
  });
  let status = 0;
  for (const body of bodies) {
    const bytes = new TextEncoder().encode(body.replaceAll(RECORDED_NUMBER, WORLD_NUMBER));
    const headers = { 'x-hub-signature-256': await signWebhook(bytes, SECRET), 'content-type': 'application/json' };
    const request = new Request('https://stories.invalid/webhooks/whatsapp', { method: 'POST', headers, body: bytes });
    status = (await world.app.fetch(request)).status;
    await world.app.worker.drain();
  }
  const clock = { now: world.clock.now, monotonic: world.clock.now, after: world.clock.after };
  const adapter = createHttpAdapter({
    endpoint: 'https://stories.invalid',
    fetch: (address, init) => world.app.fetch(new Request(address, init)),
    timer: clock,
    getToken: () => world.token('maya'),
  });
  const openCache = async () => new MemoryCache(null);
  const store = createInboxStore(browserPorts({ adapter, openCache, endpoint: `${world.id}-${name}`, clock }));
  try {
    return { name, status, fields: fieldsOf(bodies.at(-1) ?? ''), conversations: await conversationsOf(store) };
  } finally {
    await store.close();
    await adapter.close();
    await world.close();
  }
}

/** Just after what the bodies tell of, so that nothing is late and no window has closed by itself. */
function presentOf(bodies: readonly string[]): number {
  const moments = [...bodies.join().matchAll(/"timestamp":\s*"?(\d{10})\b/g)].map(([, seconds]) => Number(seconds));
  return Math.max(0, ...moments) * 1000 + 5_000 || Date.UTC(2026, 10, 20, 12);
}

async function conversationsOf(store: InboxStore): Promise<Told['conversations']> {
  const { rows } = await loaded<ListView>(store.conversations({ filter: {} }));
  return Promise.all(
    rows.map(async (row) => ({ row, messages: (await loaded<TimelineView>(store.timeline(row.id))).messages })),
  );
}

/** The first value that came from the backend. */
function loaded<T extends ListView | TimelineView>(source: Source<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = (value: T) => {
      if (value.load.state === 'failed') reject(value.load.error);
      else if (value.load.state === 'ready' && !value.load.stale) resolve(value);
      else return;
      stop?.();
    };
    const stop: (() => void) | undefined = source.subscribe(look);
    look(source.current);
  });
}

function fieldsOf(body: string): readonly string[] {
  return [...new Set([...body.matchAll(/"field":\s*"([^"]+)"/g)].map(([, field = '']) => field))];
}
