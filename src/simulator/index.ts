export { Customer } from './customer.ts';
export { CALM, EVERYDAY, type Habits, HOSTILE, type Span } from './habits.ts';
export type { MediaFault } from './media-fault.ts';
export type { MediaShelf, Samples } from './media-shelf.ts';
export type { CustomerFile, MetaMedia } from './meta-media.ts';
export { createMetaSimulator, MetaSimulator, type MetaSimulatorOptions, type NewCustomer } from './meta-simulator.ts';
export type {
  AcceptedMessage,
  MetaCustomer,
  MetaLogEntry,
  MetaNumber,
  MetaSnapshot,
  MetaStatus,
} from './meta-state.ts';
export type { MetaComponent, MetaTemplate } from './meta-template.ts';
export type { Marks } from './meta-update.ts';
export { type SeededRandom, seededRandom } from './seeded-random.ts';
export type { FaultRates, SendFault } from './send-fault.ts';
export { signWebhook } from './sign-webhook.ts';
export type { SimulatorClock } from './simulator-clock.ts';
export { type NewTemplate, TemplateShelf } from './template-shelf.ts';
