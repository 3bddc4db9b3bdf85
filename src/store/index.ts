export { type BrowserPortsOptions, browserClock, browserPorts, uuidV7 } from './browser-ports.ts';
export { createInboxStore } from './create-inbox-store.ts';
export type { InboxStore, ListRequest, RefusedCommand } from './inbox-store.ts';
export type { MentionsView, MentionView } from './mentions-view.ts';
export type { PlanView, ScheduledView } from './scheduled-view.ts';
export type { Source } from './source.ts';
export type * from './store-ports.ts';
export type * from './views.ts';
