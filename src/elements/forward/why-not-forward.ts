import { msg } from '@lit/localize';
import { forwardedContent, type OutgoingContent, type Session } from '../../domain/index.ts';
import type { MessageView } from '../../store/views.ts';
import { errorText } from '../internal/error-words.ts';

/** What can be sent on: everything but templates, which are picked anew. */
export type ForwardContent = Exclude<OutgoingContent, { kind: 'template' }>;

/** What a message says, to be sent on; `null` when it cannot be. */
export function forwardContent({ content, revokedAt }: MessageView): ForwardContent | null {
  const found = revokedAt === null ? forwardedContent(content) : null;
  return found === null || found.kind === 'template' ? null : found;
}

/** Why a message cannot be sent on to anybody, as a sentence; `null` when it can. */
export function whyNotForward(message: MessageView | undefined, session: Session | null | undefined): string | null {
  if (message === undefined) return errorText('not-found');
  if (message.revokedAt !== null) return msg('The sender deleted this message.', { id: 'forward.revoked' });
  const { content } = message;
  if (content.kind === 'template') {
    return msg('Templates are not forwarded. Choose one in the other conversation.', { id: 'forward.template' });
  }
  const found = forwardContent(message);
  if (found === null) {
    return 'mediaId' in content
      ? msg('The file is not kept here, so it cannot be sent again.', { id: 'forward.file' })
      : msg('This kind of message cannot be forwarded.', { id: 'forward.kind' });
  }
  const able = session?.capabilities.outgoingKinds.includes(found.kind) ?? false;
  return able ? null : errorText('kind-unsupported');
}
