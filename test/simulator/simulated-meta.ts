import { createCloudApiClient } from '../../src/backend/whatsapp/cloud-api-client.ts';
import { parseWebhook } from '../../src/backend/whatsapp/parse-webhook.ts';
import { verifySignature } from '../../src/backend/whatsapp/signature.ts';
import type { WebhookItem } from '../../src/backend/whatsapp/webhook-item.ts';
import {
  type Customer,
  createMetaSimulator,
  type FaultRates,
  type Habits,
  type MetaSimulator,
  type Samples,
  seededRandom,
} from '../../src/simulator/index.ts';
import { ManualClock } from '../backend/whatsapp/manual-clock.ts';

export const NUMBER = {
  id: '318274650091827',
  accountId: '214563789012345',
  displayNumber: '15550100142',
  verifiedName: 'Shop',
  accessToken: 'token',
};
export const SENDER = { phoneNumberId: NUMBER.id, accessToken: 'token' };
const SECRET = 'app secret';

/** A webhook that came: its text, what it says, and whether it was signed. */
export interface Arrival {
  readonly body: string;
  readonly items: readonly WebhookItem[];
  readonly signed: boolean;
}

export interface SimulatedMeta {
  readonly clock: ManualClock;
  readonly meta: MetaSimulator;
  readonly priya: Customer;
  readonly arrivals: readonly Arrival[];
  readonly client: ReturnType<typeof createCloudApiClient>;
  /** What arrived, one item after the other. */
  items(): readonly WebhookItem[];
  /** Resolves when this many posts have reached the receiver. */
  posted(count: number): Promise<void>;
  /** Lets time pass until nothing waits any more. */
  settle(): Promise<void>;
}

export interface SimulatedMetaOptions {
  readonly seed?: number;
  readonly habits?: Habits;
  readonly faultRates?: FaultRates;
  readonly samples?: Samples;
  /** The receiver's HTTP status for a post, or null to break off. Default 200. */
  readonly answer?: () => number | null | Promise<number | null>;
}

/** Meta with one number and one customer, a receiver that keeps what comes, and the real client. */
export function simulateMeta({
  seed = 1,
  habits,
  faultRates,
  samples,
  answer = () => 200,
}: SimulatedMetaOptions = {}): SimulatedMeta {
  const clock = new ManualClock();
  const arrivals: Arrival[] = [];
  let id = 0;
  let posts = 0;
  const meta = createMetaSimulator({
    clock,
    random: seededRandom(seed),
    ids: () => `id-${++id}`,
    appSecret: SECRET,
    ...(habits === undefined ? {} : { habits }),
    ...(faultRates === undefined ? {} : { faultRates }),
    ...(samples === undefined ? {} : { samples }),
    async deliver(request) {
      posts += 1;
      const status = await answer();
      if (status === null) throw new TypeError('connection lost');
      const bytes = new Uint8Array(await request.arrayBuffer());
      const body = new TextDecoder().decode(bytes);
      const signed = await verifySignature(bytes, request.headers.get('x-hub-signature-256'), [SECRET]);
      if (status === 200) arrivals.push({ body, items: parseWebhook(body), signed });
      return new Response(null, { status });
    },
  });
  meta.addNumber(NUMBER);
  const priya = meta.addCustomer({
    id: 'priya',
    waId: '447700900123',
    userId: 'GB.1193847560218375',
    profileName: 'Priya Nair',
  });
  const client = createCloudApiClient({
    fetch: meta.fetch,
    graphUrl: 'https://graph.test',
    version: 'v26.0',
    clock,
  });
  return {
    clock,
    meta,
    priya,
    arrivals,
    client,
    items: () => arrivals.flatMap((arrival) => arrival.items),
    async posted(count) {
      while (posts < count) await turn();
    },
    async settle() {
      for (;;) {
        await meta.idle();
        await turn();
        const due = clock.nextDue;
        if (due === null) break;
        clock.moveBy(due - clock.now());
      }
    },
  };
}

/** Lets what is ready run. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
