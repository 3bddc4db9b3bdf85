import type { MessageContent, Referral } from '../domain/index.ts';
import { messageObject } from './message-object.ts';
import type { AcceptedMessage, MetaCustomer, MetaStatus, MetaUpdate, WrittenMessage } from './meta-state.ts';

/** Marks of a customer's message beside its content. */
export interface Marks {
  readonly quotedWamid?: string;
  readonly forwarded?: 'once' | 'often';
  /** The ad, post or product page it began at. */
  readonly referral?: Referral;
}

/** The contact card by which webhooks introduce a customer. */
export function cardOf(customer: MetaCustomer): Readonly<Record<string, unknown>> {
  const { profileName, username, parentUserId } = customer;
  return {
    profile: {
      ...(profileName === null ? {} : { name: profileName }),
      ...(username === null ? {} : { username: `@${username}` }),
    },
    ...(customer.showsPhone ? { wa_id: customer.waId } : {}),
    user_id: customer.userId,
    ...(parentUserId === null ? {} : { parent_user_id: parentUserId }),
  };
}

/** Tells of a message a customer wrote. */
export function messageUpdate(
  wamid: string,
  { phoneNumberId, content, at }: WrittenMessage,
  customer: MetaCustomer,
  marks: Marks,
  displayNumber: string,
  sha256?: string,
): MetaUpdate {
  const context = contextOf(marks, displayNumber);
  const element = {
    ...(context === null ? {} : { context }),
    ...(customer.showsPhone ? { from: customer.waId } : {}),
    from_user_id: customer.userId,
    ...(customer.parentUserId === null ? {} : { from_parent_user_id: customer.parentUserId }),
    id: wamid,
    timestamp: seconds(at),
    ...referralObject(marks.referral),
    ...messageObject(content, sha256),
  };
  return { phoneNumberId, field: 'messages', list: 'messages', element, card: cardOf(customer) };
}

function referralObject(referral: Referral | undefined): object {
  if (referral === undefined || referral.kind === 'product') return {};
  const { kind, sourceId, sourceUrl, headline, body, mediaType, clickId } = referral;
  return {
    referral: {
      source_url: sourceUrl,
      source_id: sourceId,
      source_type: kind,
      headline,
      body,
      ...(mediaType === null ? {} : { media_type: mediaType }),
      ...(clickId === null ? {} : { ctwa_clid: clickId }),
    },
  };
}

function contextOf({ quotedWamid, forwarded, referral }: Marks, displayNumber: string): object | null {
  if (referral?.kind === 'product') {
    const product = { catalog_id: referral.catalogId, product_retailer_id: referral.productId };
    return {
      from: displayNumber,
      ...(quotedWamid === undefined ? {} : { id: quotedWamid }),
      referred_product: product,
    };
  }
  if (quotedWamid !== undefined) return { from: displayNumber, id: quotedWamid };
  if (forwarded === undefined) return null;
  return forwarded === 'often' ? { frequently_forwarded: true } : { forwarded: true };
}

/** Tells how far a message of the business has come. */
export function statusUpdate(
  message: AcceptedMessage,
  customer: MetaCustomer,
  status: MetaStatus,
  at: number,
  failure: { readonly code: number; readonly title: string } | null = null,
): MetaUpdate {
  const element = {
    id: message.wamid,
    status,
    timestamp: seconds(at),
    ...(customer.showsPhone ? { recipient_id: customer.waId } : {}),
    recipient_user_id: customer.userId,
    ...(message.attemptId === null ? {} : { biz_opaque_callback_data: message.attemptId }),
    ...(status === 'delivered'
      ? { pricing: { billable: false, pricing_model: 'PMP', type: 'free_customer_service', category: 'service' } }
      : {}),
    ...(failure === null
      ? {}
      : { errors: [{ ...failure, message: failure.title, error_data: { details: failure.title } }] }),
  };
  const card = status === 'failed' ? null : cardOf(customer);
  return { phoneNumberId: message.phoneNumberId, field: 'messages', list: 'statuses', element, card };
}

/** Tells that a customer goes by another number and id from now on. */
export function numberChangeUpdate(
  wamid: string,
  phoneNumberId: string,
  before: MetaCustomer,
  after: MetaCustomer,
  at: number,
): MetaUpdate {
  const name = before.profileName ?? before.waId;
  const system = {
    type: 'user_changed_number',
    body: `User ${name} changed from ${before.waId} to ${after.waId}`,
    wa_id: after.waId,
    user_id: after.userId,
    previous_user_id: before.userId,
  };
  const element = {
    from: before.waId,
    from_user_id: before.userId,
    id: wamid,
    timestamp: seconds(at),
    type: 'system',
    system,
  };
  return { phoneNumberId, field: 'messages', list: 'messages', element, card: null };
}

/** Tells of what the business did in its phone app. */
export function echoUpdate(
  wamid: string,
  phoneNumberId: string,
  displayNumber: string,
  customer: MetaCustomer,
  content: MessageContent,
  at: number,
): MetaUpdate {
  const element = {
    from: displayNumber,
    ...(customer.showsPhone ? { to: customer.waId } : {}),
    to_user_id: customer.userId,
    id: wamid,
    timestamp: seconds(at),
    ...messageObject(content),
  };
  return { phoneNumberId, field: 'smb_message_echoes', list: 'message_echoes', element, card: cardOf(customer) };
}

/** Unix seconds as text, as webhooks carry times. */
export function seconds(at: number): string {
  return String(Math.floor(at / 1000));
}
