/**
 * The one-line embed: registers every tag, says how `<wa-inbox endpoint>` makes its store, and gives the public API.
 */
import './define/wa-inbox.ts';
import './define/wa-inbox-provider.ts';

export { createHttpAdapter, type HttpAdapterOptions } from './adapter/http/index.ts';
export { openCache } from './cache/index.ts';
export type { InboxEventDetails, InboxEventName } from './elements/events.ts';
export { InboxElement } from './elements/inbox/inbox.ts';
export {
  type GetToken,
  type InboxAdapter,
  installStoreFactory,
  type StoreFactory,
  type StoreOptions,
} from './elements/inbox/store-factory.ts';
export { INBOX_LOCALES, type InboxLocale, setInboxLocale } from './elements/internal/localize.ts';
export { InboxProviderElement } from './elements/provider/inbox-provider.ts';
export { browserPorts, createInboxStore, type InboxStore, type Source } from './store/index.ts';
