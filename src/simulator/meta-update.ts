import { messageObject } from './message-object.ts';
import type { AcceptedMessage, MetaCustomer, MetaStatus, MetaUpdate, WrittenMessage } from './meta-state.ts';

/** Marks of a customer's message beside its content. */
export interface Marks {
  readonly quotedWamid?: string;
  readonly forwarded?: 'once' | 'often';
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
): MetaUpdate {
  const context = contextOf(marks, displayNumber);
  const element = {
    ...(context === null ? {} : { context }),
    ...(customer.showsPhone ? { from: customer.waId } : {}),
    from_user_id: customer.userId,
    ...(customer.parentUserId === null ? {} : { from_parent_user_id: customer.parentUserId }),
    id: wamid,
    timestamp: seconds(at),
    ...messageObject(content),
  };
  return { phoneNumberId, field: 'messages', list: 'messages', element, card: cardOf(customer) };
}

function contextOf({ quotedWamid, forwarded }: Marks, displayNumber: string): object | null {
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

/** Tells of a text the business wrote in its phone app. */
export function echoUpdate(
  wamid: string,
  phoneNumberId: string,
  displayNumber: string,
  customer: MetaCustomer,
  text: string,
  at: number,
): MetaUpdate {
  const element = {
    from: displayNumber,
    ...(customer.showsPhone ? { to: customer.waId } : {}),
    to_user_id: customer.userId,
    id: wamid,
    timestamp: seconds(at),
    type: 'text',
    text: { body: text },
  };
  return { phoneNumberId, field: 'smb_message_echoes', list: 'message_echoes', element, card: cardOf(customer) };
}

/** Unix seconds as text, as webhooks carry times. */
function seconds(at: number): string {
  return String(Math.floor(at / 1000));
}
