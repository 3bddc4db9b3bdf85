export { createInboxApp, type InboxApp } from './create-inbox-app.ts';
export type { Job, JobKind, NewJob } from './job.ts';
export type { FileHolder, KeptFile, MetaFileId } from './kept-file.ts';
export type { ByteRange, KeptBytes, MediaStore } from './media-store.ts';
export { type MediaSnapshot, MemoryMediaStore } from './memory/memory-media-store.ts';
export { MemoryRepository } from './memory/memory-repository.ts';
export type { MemorySnapshot } from './memory/memory-snapshot.ts';
export { createMemoryWake } from './memory/memory-wake.ts';
export type { BackendPorts, Clock, Identity, Log, MetaDefaults, Secrets, Wake, WakeTopic } from './ports.ts';
export * from './repository.ts';
export { createCloudApiClient } from './whatsapp/cloud-api-client.ts';
export type { CloudApiOptions } from './whatsapp/graph-call.ts';
export type { MediaAddress, MediaClient, MediaFailure, MediaGone } from './whatsapp/media-client.ts';
export { parseWebhook } from './whatsapp/parse-webhook.ts';
export { verifySignature } from './whatsapp/signature.ts';
export type { TemplateAccount, TemplateLister, TemplatePage } from './whatsapp/template-page.ts';
export type { WebhookItem, WebhookRoute } from './whatsapp/webhook-item.ts';
export type {
  OutgoingMessage,
  OutgoingReaction,
  Recipient,
  Sender,
  SendOutcome,
  WhatsAppClient,
} from './whatsapp/whatsapp-client.ts';
export type { Worker } from './worker/worker.ts';
