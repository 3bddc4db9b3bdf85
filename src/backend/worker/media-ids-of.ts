import type { Channel, SentContent } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import { filesOf } from '../whatsapp/files-of.ts';
import type { MediaIds } from '../whatsapp/template-payload.ts';
import type { SendOutcome } from '../whatsapp/whatsapp-client.ts';

/** WhatsApp has every file, or why not. */
export type MediaReady =
  | { readonly outcome: 'ready'; readonly mediaIds: MediaIds }
  | Extract<SendOutcome, { outcome: 'refused' | 'not-sent' }>;

/** Brings the files of a message to WhatsApp before the message itself: nothing of it has reached the customer yet, so it may be repeated. */
export async function mediaIdsOf(
  _ports: Pick<BackendPorts, 'repository'>,
  _place: { readonly workspaceId: string; readonly channel: Channel; readonly accessToken: string },
  content: SentContent,
): Promise<MediaReady> {
  if (filesOf(content).length === 0) return { outcome: 'ready', mediaIds: {} };
  return { outcome: 'refused', error: { code: 'file-missing', detail: 'This backend keeps no files.' } };
}
