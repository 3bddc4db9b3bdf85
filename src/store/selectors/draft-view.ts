import type { StoreState } from '../state.ts';
import { standingId } from '../successors.ts';
import type { DraftView } from '../views.ts';

export const NO_DRAFT: DraftView = { text: '', mode: 'reply', quotedMessageId: null };

export function draftView(state: StoreState, conversationId: string): DraftView {
  return state.drafts.get(standingId(state.confirmed, conversationId)) ?? NO_DRAFT;
}
