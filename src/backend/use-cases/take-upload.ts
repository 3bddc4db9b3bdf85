import { bareMime, InboxError } from '../../domain/index.ts';
import { MEDIA_MAX } from '../files/media-max.ts';
import type { BackendPorts, Identity } from '../ports.ts';
import { loadViewer } from './viewer.ts';

type Ports = Pick<BackendPorts, 'repository' | 'clock' | 'ids' | 'mediaStore'>;

/**
 * Keeps a file an agent wants to send, and answers its name for a later command.
 *
 * @throws InboxError `no-access` for who may reply nowhere, `too-large` over 100 MB, `invalid` without bytes
 */
export async function takeUpload(ports: Ports, identity: Identity, request: Request): Promise<string> {
  const { agent, roles } = await ports.repository.read(identity.workspaceId, (tx) => loadViewer(tx, identity));
  if (Object.values(roles).every((role) => role === 'viewer'))
    throw new InboxError('no-access', 'keep an upload: this agent replies on no channel; a supervisor can change that');
  const tooLarge = Number(request.headers.get('content-length') ?? 0) > MEDIA_MAX;
  if (tooLarge) throw new InboxError('too-large', `keep an upload: it is longer than ${MEDIA_MAX} bytes`);
  if (request.body === null) throw new InboxError('invalid', 'keep an upload: it has no bytes', { path: 'body' });
  const id = ports.ids();
  const kept = await ports.mediaStore.put(id, request.body, MEDIA_MAX);
  await ports.repository.write(identity.workspaceId, (tx) =>
    tx.putFile({
      id,
      state: 'stored',
      mime: bareMime(request.headers.get('content-type') ?? '') || 'application/octet-stream',
      ...kept,
      name: null,
      channelIds: [],
      uploaderId: agent.id,
      source: null,
      messageIds: [],
      metaIds: {},
      createdAt: ports.clock.now(),
    }),
  );
  return id;
}
