import { InboxError } from '../../domain/index.ts';
import { pathOf } from '../../protocol/index.ts';
import type { KeptFile } from '../kept-file.ts';
import type { BackendPorts, Identity } from '../ports.ts';
import { maySeeFile } from './may-see-file.ts';
import { loadViewer } from './viewer.ts';

/** How long an address works, ms. */
export const ADDRESS_MS = 10 * 60_000;

type Ports = Pick<BackendPorts, 'repository' | 'clock' | 'signingKey'>;

/**
 * A short-lived address of a file, signed for one agent, below the endpoint. See `maySeeFile` for who gets one.
 *
 * @throws InboxError `not-found` for what is not theirs to see, or is not kept
 */
export async function fileAddress(
  ports: Ports,
  identity: Identity,
  fileId: string,
): Promise<{ readonly url: string; readonly expiresAt: number }> {
  const agentId = await ports.repository.read(identity.workspaceId, async (tx) => {
    const { agent, roles } = await loadViewer(tx, identity);
    const file = await tx.file(fileId);
    const viewer = { agentId: agent.id, teamIds: agent.teamIds, roles };
    if (file === null || !maySeeFile(file, viewer) || file.state !== 'stored') throw notFound();
    return agent.id;
  });
  const expiresAt = ports.clock.now() + ADDRESS_MS;
  const claim = { workspace: identity.workspaceId, agent: agentId, until: String(expiresAt) };
  const mac = await crypto.subtle.sign('HMAC', await hmacKey(ports), wordsOf(fileId, claim));
  const signature = Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const search = new URLSearchParams({ ...claim, signature });
  return { url: `${pathOf('fileContent', { fileId })}?${search}`, expiresAt };
}

/**
 * The file an address names, if we signed it and it still works.
 *
 * @throws InboxError `not-found`, whatever is wrong with it
 */
export async function addressedFile(ports: Ports, fileId: string, search: URLSearchParams): Promise<KeptFile> {
  const word = (name: string) => search.get(name) ?? '';
  const claim = { workspace: word('workspace'), agent: word('agent'), until: word('until') };
  const pairs = word('signature').match(/[\da-f]{2}/g) ?? [];
  const signature = Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
  const ours = await crypto.subtle.verify('HMAC', await hmacKey(ports), signature, wordsOf(fileId, claim));
  if (!ours || Number(claim.until) <= ports.clock.now()) throw notFound();
  const file = await ports.repository.read(claim.workspace, (tx) => tx.file(fileId));
  if (file === null || file.state !== 'stored') throw notFound();
  return file;
}

function hmacKey({ signingKey }: Pick<Ports, 'signingKey'>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', signingKey, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

function wordsOf(fileId: string, { workspace, agent, until }: Readonly<Record<string, string>>) {
  return new TextEncoder().encode(JSON.stringify([workspace, fileId, agent, until]));
}

function notFound(): InboxError {
  return new InboxError('not-found', 'open a file: there is none at this address; ask for a new one');
}
