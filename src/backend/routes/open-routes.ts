import { InboxError } from '../../domain/index.ts';
import type { RouteName } from '../../protocol/index.ts';
import { describeFailure } from '../describe-failure.ts';
import type { BackendPorts } from '../ports.ts';
import { addressedFile } from '../use-cases/file-address.ts';
import { parseWebhook } from '../whatsapp/parse-webhook.ts';
import { verifySignature } from '../whatsapp/signature.ts';
import type { AgentRouteName } from './agent-routes.ts';
import type { OpenHandler } from './handler.ts';
import { decodeUtf8, readBody } from './read-body.ts';
import { sameSecret } from './same-secret.ts';
import { serveFile } from './serve-file.ts';

/** Meta's limit for one webhook body (fact sheet §3.3). */
const WEBHOOK_MAX = 3 * 1_024 * 1_024;

/** Work waiting longer than this means that nobody does it, ms. */
const BEHIND_MS = 5 * 60_000;

export const OPEN_ROUTES: Readonly<Record<Exclude<RouteName, AgentRouteName>, OpenHandler>> = {
  webhookCheck: async ({ ports, request }) => {
    const search = new URL(request.url).searchParams;
    const token = search.get('hub.verify_token') ?? '';
    const known = ports.meta.verifyToken !== '' && (await sameSecret(token, ports.meta.verifyToken));
    if (!known || search.get('hub.mode') !== 'subscribe') {
      throw new InboxError(
        'no-access',
        'check the webhook: mode or verify token do not match; compare it with the settings',
      );
    }
    // Plain text, and never sniffed as anything else: the challenge comes from outside.
    return new Response(search.get('hub.challenge') ?? '', {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  },
  webhook: async ({ ports, request }) => {
    const bytes = await readBody(request, WEBHOOK_MAX);
    const signature = request.headers.get('x-hub-signature-256');
    if (!(await verifySignature(bytes, signature, ports.meta.appSecrets))) {
      throw new InboxError(
        'signature-invalid',
        'take a webhook: no app secret made this signature; check the app secret',
      );
    }
    const body = decodeUtf8(bytes);
    // What can never be processed is refused; whatever else is in it, the body is kept first and understood later.
    parseWebhook(body);
    await keep(ports, body);
    return new Response(null, { status: 200 });
  },
  fileContent: async ({ ports, request, params }) => {
    const file = await addressedFile(ports, params['fileId'] ?? '', new URL(request.url).searchParams);
    return serveFile(ports.mediaStore, file, request);
  },
  healthz: async () => Response.json({ status: 'alive' }),
  readyz: async ({ ports }) => {
    const { oldestWebhookAt, oldestJobAt, jobs } = await ports.repository.backlog();
    const now = ports.clock.now();
    const age = (at: number | null) => (at === null ? 0 : Math.max(0, now - at));
    const ages = { oldestWebhookMs: age(oldestWebhookAt), oldestJobMs: age(oldestJobAt) };
    const behind = Math.max(ages.oldestWebhookMs, ages.oldestJobMs) > BEHIND_MS;
    return Response.json({ status: behind ? 'behind' : 'ready', ...ages, jobs });
  },
};

/** Only a stored body may be acknowledged: without storage Meta is asked to come again. */
async function keep(ports: BackendPorts, body: string): Promise<void> {
  try {
    await ports.repository.storeWebhook({ id: ports.ids(), receivedAt: ports.clock.now(), body });
  } catch (cause) {
    ports.log.error('webhook-not-stored', describeFailure(cause));
    throw new InboxError('unavailable', 'take a webhook: it could not be stored; send it again', { cause });
  }
  ports.wake.notify('webhooks');
}
