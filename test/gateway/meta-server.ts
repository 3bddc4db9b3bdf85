import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createMetaSimulator, type MetaSimulator, seededRandom } from '../../src/simulator/index.ts';
import { GOOD_ENVIRONMENT } from './good-environment.ts';

export const ACCESS_TOKEN = 'access-token';

/** Meta behind a socket: answers Graph calls, posts signed webhooks to wherever the gateway listens. */
export interface MetaServer {
  readonly simulator: MetaSimulator;
  readonly graphUrl: string;
  /** Where webhooks go from now on; `null` is a gateway that is away. */
  gateway: string | null;
  stop(): Promise<void>;
}

export async function startMeta(): Promise<MetaServer> {
  let serial = 0;
  const simulator = createMetaSimulator({
    clock: {
      now: () => Date.now(),
      after(ms, callback) {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    },
    random: seededRandom(1),
    ids: () => `${process.pid}-${(serial++).toString(36)}`,
    appSecret: GOOD_ENVIRONMENT.WA_INBOX_META_APP_SECRET,
    deliver: async (request) => {
      if (meta.gateway === null) throw new TypeError('no connection');
      const { method, headers } = request;
      return fetch(`${meta.gateway}/webhooks/whatsapp`, { method, headers, body: await request.arrayBuffer() });
    },
  });
  const server = createServer(getRequestListener(simulator.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const meta: MetaServer = {
    simulator,
    graphUrl: `http://127.0.0.1:${port}`,
    gateway: null,
    async stop() {
      simulator.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return meta;
}

/** Posts one signed text message of a customer, as Meta would, and answers whether the gateway took it. */
export async function postMessage(
  gateway: string,
  phoneNumberId: string,
  from: string,
  wamid: string,
): Promise<boolean> {
  const { signWebhook } = await import('../../src/simulator/index.ts');
  const message = {
    from,
    id: wamid,
    timestamp: String(Math.floor(Date.now() / 1000)),
    type: 'text',
    text: { body: `Message ${wamid}` },
  };
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '390212345678', phone_number_id: phoneNumberId },
    contacts: [{ profile: { name: `Customer ${from}` }, wa_id: from }],
    messages: [message],
  };
  const body = new TextEncoder().encode(
    JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [{ id: 'account', changes: [{ field: 'messages', value }] }],
    }),
  );
  const signature = await signWebhook(body, GOOD_ENVIRONMENT.WA_INBOX_META_APP_SECRET);
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature };
  const response = await fetch(`${gateway}/webhooks/whatsapp`, { method: 'POST', headers, body });
  await response.arrayBuffer();
  return response.status === 200;
}
