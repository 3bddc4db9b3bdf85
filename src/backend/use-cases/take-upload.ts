import { bareMime, InboxError } from '../../domain/index.ts';
import { fileFacts } from '../files/file-facts.ts';
import { MEDIA_MAX } from '../files/media-max.ts';
import { readHead } from '../files/read-head.ts';
import type { KeptFile } from '../kept-file.ts';
import type { BackendPorts, Identity } from '../ports.ts';
import { loadViewer } from './viewer.ts';

type Ports = Pick<BackendPorts, 'repository' | 'clock' | 'ids' | 'mediaStore'>;

/** How long an upload waits for its message, ms. */
const UNSENT_MS = 24 * 3_600_000;

/**
 * Keeps a file an agent wants to send, and answers its name for a later command. What went with no message for a day is dropped; that is
 * planned before the first byte is kept, so that an upload which breaks off leaves nothing behind.
 *
 * @throws InboxError `no-access` for who may reply nowhere and is no admin, `too-large` over 100 MB, `invalid` without bytes
 */
export async function takeUpload(ports: Ports, identity: Identity, request: Request): Promise<string> {
  const { repository, mediaStore, clock } = ports;
  const { workspaceId } = identity;
  const { agent, roles } = await repository.read(workspaceId, (tx) => loadViewer(tx, identity));
  // Admins write the canned replies of everybody, and those have files.
  if (!agent.admin && Object.values(roles).every((role) => role === 'viewer'))
    throw new InboxError('no-access', 'keep an upload: this agent replies on no channel; a supervisor can change that');
  const tooLarge = Number(request.headers.get('content-length') ?? 0) > MEDIA_MAX;
  if (tooLarge) throw new InboxError('too-large', `keep an upload: it is longer than ${MEDIA_MAX} bytes`);
  if (request.body === null) throw new InboxError('invalid', 'keep an upload: it has no bytes', { path: 'body' });
  const id = ports.ids();
  const createdAt = clock.now();
  const file: KeptFile = {
    id,
    state: 'pending',
    mime: bareMime(request.headers.get('content-type') ?? '') || 'application/octet-stream',
    bytes: null,
    sha256: null,
    name: null,
    channelIds: [],
    uploaderId: agent.id,
    source: null,
    messageIds: [],
    metaIds: {},
    createdAt,
  };
  await repository.write(workspaceId, async (tx) => {
    await tx.putFile(file);
    const key = `drop-upload/${id}`;
    await tx.enqueue({ id: key, kind: 'drop-upload', key, runAt: createdAt + UNSENT_MS, payload: { fileId: id } });
  });
  const kept = await mediaStore.put(id, request.body, MEDIA_MAX);
  const facts = await fileFacts(mediaStore, { id, bytes: kept.bytes, head: await readHead(mediaStore, id) });
  await repository.write(workspaceId, (tx) => tx.putFile({ ...file, state: 'stored', ...kept, ...facts }));
  return id;
}
