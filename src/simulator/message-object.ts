import type { MediaContent, MessageContent, SharedContact } from '../domain/index.ts';

/** The sum of a file nobody has. */
const NO_FILE = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

/**
 * The `type` and its object by which a webhook carries what a customer wrote: the inverse of the webhook reader.
 * @param sha256 of the file, base64
 */
export function messageObject(content: MessageContent, sha256 = NO_FILE): Readonly<Record<string, unknown>> {
  switch (content.kind) {
    case 'text':
      return typed('text', { body: content.text });
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return typed(content.kind, mediaObject(content, sha256));
    case 'location': {
      const { kind: _, ...location } = content;
      return typed('location', location);
    }
    case 'contacts':
      return typed('contacts', content.contacts.map(cardObject));
    case 'choice': {
      const { title, payload, description } = content;
      const reply = { id: payload, title, ...(description === undefined ? {} : { description }) };
      const type = description === undefined ? 'button_reply' : 'list_reply';
      return typed('interactive', { type, [type]: reply });
    }
    case 'form': {
      const reply = { name: content.name, body: 'Sent', response_json: content.response };
      return typed('interactive', { type: 'nfm_reply', nfm_reply: reply });
    }
    case 'call-permission': {
      const reply = { response: content.granted ? 'accept' : 'reject', response_source: 'user_action' };
      return typed('interactive', { type: 'call_permission_reply', call_permission_reply: reply });
    }
    case 'reaction': {
      const { targetWamid, emoji } = content;
      return typed('reaction', { message_id: targetWamid, ...(emoji === null ? {} : { emoji }) });
    }
    case 'order':
      return typed('order', {
        catalog_id: '194836987003835',
        text: content.note,
        product_items: content.items.map(({ productId, quantity, price, currency }) => ({
          product_retailer_id: productId,
          quantity,
          item_price: price,
          currency,
        })),
      });
    case 'edit':
      return typed('edit', {
        original_message_id: content.targetWamid,
        message: content.text === null ? { type: 'image', image: {} } : { type: 'text', text: { body: content.text } },
      });
    case 'revoke':
      return typed('revoke', { original_message_id: content.targetWamid });
    case 'system':
      return typed('system', { type: content.event, body: content.text });
    case 'unsupported': {
      const { type, code = 131051, detail = 'Message type is currently not supported.' } = content;
      const title = code === 131060 ? 'This message is unavailable' : 'Message type unknown';
      const errors = [{ code, title, message: title, error_data: { details: detail } }];
      return { ...typed('unsupported', { type }), errors };
    }
    case 'call':
    case 'buttons':
    case 'list':
    case 'link':
    case 'template':
      throw new RangeError(`A customer sends no ${content.kind} as a message.`);
    case 'note':
      throw new RangeError('A customer writes no note: notes never leave the workspace.');
  }
}

function cardObject({ name, phones, emails, organization, addresses, urls, birthday }: SharedContact): object {
  return {
    name: { formatted_name: name },
    ...(phones.length === 0 ? {} : { phones: phones.map(phoneObject) }),
    ...(emails === undefined ? {} : { emails: emails.map((email) => ({ email, type: 'Work' })) }),
    ...(organization === undefined ? {} : { org: { company: organization } }),
    ...(addresses === undefined ? {} : { addresses: addresses.map((street) => ({ street, type: 'Home' })) }),
    ...(urls === undefined ? {} : { urls: urls.map((url) => ({ url, type: 'Work' })) }),
    ...(birthday === undefined ? {} : { birthday }),
  };
}

/** A number WhatsApp knows travels with its id. */
function phoneObject(phone: string): object {
  const known = /^\+\d{5,15}$/.test(phone) ? { wa_id: phone.slice(1) } : {};
  return { phone, type: 'Mobile', ...known };
}

function typed(type: string, object: unknown): Readonly<Record<string, unknown>> {
  return { type, [type]: object };
}

function mediaObject({ mediaId, mime, caption, fileName, voice, animated }: MediaContent, sha256: string): object {
  return {
    ...(caption === undefined ? {} : { caption }),
    ...(fileName === undefined ? {} : { filename: fileName }),
    mime_type: mime,
    sha256,
    id: mediaId,
    ...(voice === undefined ? {} : { voice }),
    ...(animated === undefined ? {} : { animated }),
  };
}
