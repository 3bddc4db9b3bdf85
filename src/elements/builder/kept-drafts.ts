import type { BuilderKind } from '../composer-kit/tool-choices.ts';
import { type BuilderDraft, emptyDraft } from './builder-draft.ts';

/** By whom they were typed: another agent's store knows nothing of them. They end with the page. */
const kept = new WeakMap<object, Map<string, BuilderDraft>>();

/** What was typed into a form and not sent, per conversation and kind. */
export class KeptDrafts {
  readonly #drafts: Map<string, BuilderDraft>;

  constructor(owner: object) {
    this.#drafts = kept.get(owner) ?? new Map();
    kept.set(owner, this.#drafts);
  }

  get(conversationId: string, kind: BuilderKind): BuilderDraft {
    return this.#drafts.get(`${kind} ${conversationId}`) ?? emptyDraft(kind);
  }

  has(conversationId: string, kind: BuilderKind): boolean {
    return this.#drafts.has(`${kind} ${conversationId}`);
  }

  put(conversationId: string, draft: BuilderDraft): void {
    this.#drafts.set(`${draft.kind} ${conversationId}`, draft);
  }

  clear(conversationId: string, kind: BuilderKind): void {
    this.#drafts.delete(`${kind} ${conversationId}`);
  }
}
