import type { MediaContent } from '../../domain/index.ts';
import type { MessageView } from '../../store/views.ts';

/** A photo or video among those one can page through. */
export interface LightboxItem {
  readonly messageId: string;
  readonly content: MediaContent;
  readonly at: number;
  /** Who sent it. */
  readonly sender: string;
}

/** The photos and videos of the loaded messages that can be shown, oldest first. */
export function lightboxItems(
  messages: readonly MessageView[],
  senderOf: (message: MessageView) => string,
): readonly LightboxItem[] {
  return messages.flatMap((message) => {
    const { content, id, at, revokedAt } = message;
    if (
      (content.kind !== 'image' && content.kind !== 'video') ||
      content.file?.state !== 'stored' ||
      revokedAt !== null
    )
      return [];
    return { messageId: id, content, at, sender: senderOf(message) };
  });
}
