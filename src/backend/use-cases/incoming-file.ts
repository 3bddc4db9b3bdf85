import type { FileRef, MediaContent, Message, MessageContent } from '../../domain/index.ts';
import type { KeptFile } from '../kept-file.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import { fetchLater } from './fetch-later.ts';

/**
 * What a message WhatsApp tells of says, with its file: known from now on, fetched soon. A file is fetched once, however many messages name
 * it and however often.
 */
export async function withIncomingFile(
  ports: Pick<BackendPorts, 'clock'>,
  tx: WriteTransaction,
  { id: messageId, channelId }: Pick<Message, 'id' | 'channelId'>,
  content: MessageContent,
): Promise<MessageContent> {
  if (!isMedia(content) || content.mediaId === '') return content;
  const id = await fileIdOf(channelId, content.mediaId);
  const now = ports.clock.now();
  const known = await tx.file(id);
  const file: KeptFile = known ?? {
    id,
    state: 'pending',
    mime: content.mime,
    bytes: null,
    sha256: null,
    name: content.fileName ?? null,
    channelIds: [channelId],
    uploaderId: null,
    source: { channelId, mediaId: content.mediaId },
    messageIds: [],
    metaIds: {},
    createdAt: now,
  };
  await tx.putFile({ ...file, messageIds: [...file.messageIds, messageId] });
  if (known === null) await fetchLater(tx, file, { id: `fetch-file/${id}`, runAt: now });
  return withFile(content, file);
}

export function isMedia(content: MessageContent): content is MediaContent {
  return 'mediaId' in content;
}

/** Content as it reads with what is known of its file. */
export function withFile(content: MediaContent, file: KeptFile): MediaContent {
  const { id, state, bytes, width, height, durationMs, animated } = file;
  const shape = Object.fromEntries(
    Object.entries({ width, height, durationMs }).filter(([, value]) => value !== undefined),
  );
  const ref: FileRef = { ...content.file, id, state, bytes, ...shape };
  return { ...content, file: ref, ...(animated === undefined ? {} : { animated }) };
}

/** Media ids belong to a number: the same file is found again by its id. */
async function fileIdOf(channelId: string, mediaId: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify([channelId, mediaId])));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
