import type { Template } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { Source } from '../../store/source.ts';
import type { LoadState } from '../../store/views.ts';

/** The templates of a channel's account as the picker takes them. */
export interface TemplateList {
  readonly load: LoadState;
  readonly templates: readonly Template[];
}

/** A store may know no templates: then the picker says so. */
interface TemplateStore {
  templates?(channelId: string): Source<TemplateList>;
}

/** The store as far as it knows templates. */
export function templateStore(store: (InboxStore & TemplateStore) | undefined): TemplateStore {
  return store ?? {};
}
