import type { StoreState } from '../state.ts';
import { standingId } from '../successors.ts';
import type { AttachmentView } from '../views.ts';

/** The files of a conversation's draft, in the order they were added. */
export function attachmentList({ attachments, confirmed }: StoreState, id: string): readonly AttachmentView[] {
  const here = standingId(confirmed, id);
  return attachments.filter((one) => standingId(confirmed, one.conversationId) === here).map(({ view }) => view);
}
