export type { InboxAdapter, MediaHandle, UploadAnswer } from './inbox-adapter.ts';
