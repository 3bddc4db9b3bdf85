import type { OutgoingContent, Template } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { Source } from '../../store/source.ts';
import type { LoadState } from '../../store/views.ts';

/** The templates of a channel's account as the picker takes them. */
export interface TemplateList {
  readonly load: LoadState;
  readonly templates: readonly Template[];
}

/** What a store may be able to do with templates; one that cannot leaves it out, and the picker says so. */
export interface TemplateStore {
  templates?(channelId: string): Source<TemplateList>;
  send?(conversationId: string, content: OutgoingContent): Promise<unknown>;
}

/** The store as far as it knows templates. */
export function templateStore(store: InboxStore | undefined): TemplateStore {
  return (store ?? {}) as TemplateStore;
}
