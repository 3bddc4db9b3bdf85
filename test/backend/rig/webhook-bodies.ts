/** A webhook body with one change. */
export function webhookBody(
  value: Readonly<Record<string, unknown>>,
  phoneNumberId = 'phone-c1',
  field = 'messages',
): unknown {
  const metadata = { display_phone_number: '390212345678', phone_number_id: phoneNumberId };
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: 'account', changes: [{ field, value: { messaging_product: 'whatsapp', metadata, ...value } }] }],
  };
}

export interface InboundOptions {
  readonly wamid: string;
  readonly from?: string;
  readonly userId?: string;
  /** ms */
  readonly at: number;
  readonly text?: string;
  readonly phoneNumberId?: string;
}

/** An inbound text. */
export function inbound({ wamid, from, userId, at, text = wamid, phoneNumberId }: InboundOptions): unknown {
  const contact = {
    profile: { name: 'Somebody' },
    ...(from === undefined ? {} : { wa_id: from }),
    ...(userId === undefined ? {} : { user_id: userId }),
  };
  const message = {
    id: wamid,
    timestamp: String(Math.floor(at / 1_000)),
    type: 'text',
    text: { body: text },
    ...(from === undefined ? {} : { from }),
    ...(userId === undefined ? {} : { from_user_id: userId }),
  };
  return webhookBody({ contacts: [contact], messages: [message] }, phoneNumberId);
}

export interface StatusOptions {
  readonly wamid: string;
  readonly status: string;
  readonly at: number;
  readonly attemptId?: string;
  readonly code?: number;
}

export function status({ wamid, status: name, at, attemptId, code }: StatusOptions): unknown {
  return webhookBody({
    statuses: [
      {
        id: wamid,
        status: name,
        timestamp: String(Math.floor(at / 1_000)),
        recipient_id: '390000000001',
        ...(attemptId === undefined ? {} : { biz_opaque_callback_data: attemptId }),
        ...(code === undefined ? {} : { errors: [{ code, title: 'Failed', error_data: { details: 'details' } }] }),
      },
    ],
  });
}

/** The echo of a message sent to `to` from the phone app (or, in the wild, by ourselves). */
export function echo({ wamid, to, at, text }: { wamid: string; to: string; at: number; text: string }): unknown {
  const message = {
    id: wamid,
    from: '390212345678',
    to,
    timestamp: String(Math.floor(at / 1_000)),
    type: 'text',
    text: { body: text },
  };
  return webhookBody({ message_echoes: [message] }, 'phone-c1', 'smb_message_echoes');
}
