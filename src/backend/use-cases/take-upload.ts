import { bareMime, InboxError } from '../../domain/index.ts';
import { fileFacts } from '../files/file-facts.ts';
import { MEDIA_MAX } from '../files/media-max.ts';
import { readHead } from '../files/read-head.ts';
import type { KeptFile } from '../kept-file.ts';
import type { BackendPorts, Identity } from '../ports.ts';
import { loadViewer } from './viewer.ts';

type Ports = Pick<BackendPorts, 'repository' | 'clock' | 'ids' | 'mediaStore' | 'uploadQuota'>;

/** How long an upload waits for its message, ms. */
const UNSENT_MS = 24 * 3_600_000;

/** Most bytes of one agent that went with no message yet: ten of the largest files. */
const QUOTA = 1_024 * 1_024 * 1_024;

/** An upload that began longer ago has broken off, with the process that took it, ms. */
const IN_FLIGHT_MS = 3_600_000;

/**
 * Keeps a file an agent wants to send, and answers its name for a later command. What went with no message for a day is dropped; that is
 * planned before the first byte is kept, so that an upload which breaks off leaves nothing behind.
 *
 * What an agent uploads counts from its first byte until a message, a plan or a canned reply takes it, on all servers of a database together.
 *
 * @throws InboxError `no-access` for who may reply nowhere and is no admin, `too-large` over 100 MB, `too-many-uploads` over what an agent may
 *   have unsent, `invalid` without bytes
 */
export async function takeUpload(ports: Ports, identity: Identity, request: Request): Promise<string> {
  const { repository, mediaStore, clock } = ports;
  const { workspaceId } = identity;
  const { agent, roles } = await repository.read(workspaceId, (tx) => loadViewer(tx, identity));
  // Admins write the canned replies of everybody, and those have files.
  if (!agent.admin && Object.values(roles).every((role) => role === 'viewer'))
    throw new InboxError('no-access', 'keep an upload: this agent replies on no channel; a supervisor can change that');
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (length > MEDIA_MAX) throw new InboxError('too-large', `keep an upload: it is longer than ${MEDIA_MAX} bytes`);
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
  const { value: limit } = await repository.write(workspaceId, async (tx) => {
    const room = (ports.uploadQuota ?? QUOTA) - unsentBytes(await tx.unsentUploads(agent.id), createdAt);
    // Who does not say how long it is may take what is left.
    const bytes = length >= 0 ? length : Math.min(MEDIA_MAX, room);
    if (bytes > room || room <= 0) throw tooMany();
    await tx.putFile({ ...file, bytes });
    const key = `drop-upload/${id}`;
    await tx.enqueue({ id: key, kind: 'drop-upload', key, runAt: createdAt + UNSENT_MS, payload: { fileId: id } });
    return bytes;
  });
  const kept = await mediaStore.put(id, request.body, limit).catch(async (error: unknown) => {
    await repository.write(workspaceId, (tx) => tx.putFile({ ...file, state: 'expired' }));
    const isForRoom = error instanceof InboxError && error.code === 'too-large' && limit < MEDIA_MAX && !(length >= 0);
    throw isForRoom ? tooMany() : error;
  });
  const facts = await fileFacts(mediaStore, { id, bytes: kept.bytes, head: await readHead(mediaStore, id) });
  await repository.write(workspaceId, (tx) => tx.putFile({ ...file, state: 'stored', ...kept, ...facts }));
  return id;
}

/** Bytes that are kept, or on their way as far as they were announced. */
function unsentBytes(uploads: readonly KeptFile[], now: number): number {
  const counted = uploads.filter(({ state, createdAt }) => state === 'stored' || now - createdAt < IN_FLIGHT_MS);
  return counted.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
}

function tooMany(): InboxError {
  return new InboxError(
    'too-many-uploads',
    'keep an upload: too much of this agent waits to be sent; send some of it first, or wait a day',
  );
}
