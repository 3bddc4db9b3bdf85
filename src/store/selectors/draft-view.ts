import type { StoreState } from '../state.ts';
import type { DraftView } from '../views.ts';

export const NO_DRAFT: DraftView = { text: '', mode: 'reply', quotedMessageId: null };

export function draftView(state: StoreState, conversationId: string): DraftView {
  return state.drafts.get(conversationId) ?? NO_DRAFT;
}
