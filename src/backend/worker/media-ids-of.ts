import type { SentContent } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import { ensureMetaMedia, type UploadPlace } from '../use-cases/ensure-meta-media.ts';
import { filesOf } from '../whatsapp/files-of.ts';
import type { MediaFailure } from '../whatsapp/media-client.ts';
import type { MediaIds } from '../whatsapp/template-payload.ts';
import type { Turns } from './turns.ts';

/** WhatsApp has every file, or why not. */
export type MediaReady = { readonly outcome: 'ready'; readonly mediaIds: MediaIds } | MediaFailure;

/** Brings the files of a message to WhatsApp before the message itself: nothing of it has reached the customer yet, so it may be repeated. */
export async function mediaIdsOf(
  ports: Pick<BackendPorts, 'repository' | 'wake' | 'clock' | 'mediaStore' | 'whatsapp'>,
  turns: Turns,
  place: UploadPlace,
  content: SentContent,
  signal: AbortSignal,
): Promise<MediaReady> {
  const mediaIds: Record<string, string> = {};
  for (const fileId of filesOf(content)) {
    // Sent to several customers at once it is uploaded for the first of them.
    const name = `${place.workspaceId}/${place.channel.id}/${fileId}`;
    const sent = await turns.take(name, () => ensureMetaMedia(ports, place, fileId, signal));
    if (sent.outcome !== 'uploaded') return sent;
    mediaIds[fileId] = sent.mediaId;
  }
  return { outcome: 'ready', mediaIds };
}
