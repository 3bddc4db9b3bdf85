import type { MessageView } from '../../store/views.ts';

/** How an entry stands in the timeline. */
export type MessageLook = 'bubble' | 'note' | 'line';

/** Notes and system lines look different from messages and are never grouped with them. */
export function messageLook({ content, direction }: Pick<MessageView, 'content' | 'direction'>): MessageLook {
  if (content.kind === 'note') return 'note';
  return content.kind === 'system' || content.kind === 'call' || direction === 'internal' ? 'line' : 'bubble';
}
