import type { MessageContent, OrderItem } from '../../domain/index.ts';
import { readInteractive } from './interactive-content.ts';
import { type JsonNode, UnreadableError } from './json-node.ts';
import { MEDIA_TYPES, readMedia, readWithoutFile } from './media-content.ts';
import { readSharedContact } from './shared-contact.ts';
import { firstWebhookError } from './webhook-error.ts';

type ContentReader = (message: JsonNode) => MessageContent;

const READERS: ReadonlyMap<string, ContentReader> = new Map<string, ContentReader>([
  ['text', (message) => ({ kind: 'text', text: message.get('text').get('body').text() })],
  ...MEDIA_TYPES.map((type): [string, ContentReader] => [type, (message) => readMedia(message, type)]),
  ['location', readLocation],
  ['contacts', (message) => ({ kind: 'contacts', contacts: message.get('contacts').items().map(readSharedContact) })],
  ['interactive', readInteractive],
  ['button', readButton],
  ['reaction', readReaction],
  ['order', readOrder],
  ['edit', readEdit],
  ['revoke', (message) => ({ kind: 'revoke', targetWamid: message.get('revoke').get('original_message_id').id() })],
  ['system', readSystem],
  ['request_welcome', () => ({ kind: 'system', event: 'request_welcome', text: '' })],
  ['unsupported', readUnsupported],
]);

/**
 * What a message says. Never throws: a kind this build does not know and a known kind it cannot read both become `unsupported`, because
 * the customer did write and an agent has to see that (fact sheet §5, 131060).
 */
export function readContent(message: JsonNode): MessageContent {
  const withoutFile = readWithoutFile(message);
  if (withoutFile !== null) return withoutFile;
  const type = message.get('type').maybeText() ?? guessType(message);
  if (type === null) return { kind: 'unsupported', type: 'unknown' };
  const read = READERS.get(type);
  if (read === undefined) return { ...readUnsupported(message), type };
  try {
    return read(message);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { kind: 'unsupported', type, detail: `${error.path.slice(message.path.length + 1)} ${error.problem}` };
  }
}

/** The type of a message that does not name it: the known object it carries. */
function guessType(message: JsonNode): string | null {
  return message.keys().find((key) => READERS.has(key) && message.has(key)) ?? null;
}

function readLocation(message: JsonNode): MessageContent {
  const location = message.get('location').object();
  const name = location.get('name').maybeText();
  const address = location.get('address').maybeText();
  const url = location.get('url').maybeText();
  return {
    kind: 'location',
    latitude: location.get('latitude').number(),
    longitude: location.get('longitude').number(),
    ...(name === null ? {} : { name }),
    ...(address === null ? {} : { address }),
    ...(url === null ? {} : { url }),
  };
}

function readButton(message: JsonNode): MessageContent {
  const button = message.get('button').object();
  const title = button.get('text').text();
  return { kind: 'choice', title, payload: button.get('payload').maybeId() ?? title };
}

function readReaction(message: JsonNode): MessageContent {
  const reaction = message.get('reaction').object();
  const emoji = reaction.get('emoji').maybeText() ?? '';
  return { kind: 'reaction', targetWamid: reaction.get('message_id').id(), emoji: emoji === '' ? null : emoji };
}

function readOrder(message: JsonNode): MessageContent {
  const order = message.get('order').object();
  return {
    kind: 'order',
    note: order.get('text').maybeText() ?? '',
    items: order.get('product_items').items().map(readOrderItem),
  };
}

function readOrderItem(item: JsonNode): OrderItem {
  return {
    productId: item.get('product_retailer_id').id(),
    quantity: item.get('quantity').number(),
    price: item.get('item_price').number(),
    currency: item.get('currency').text(),
  };
}

function readEdit(message: JsonNode): MessageContent {
  const edit = message.get('edit').object();
  const edited = edit.get('message');
  const type = edited.get('type').maybeText() ?? 'text';
  const text = edited.get(type).get('body').maybeText() ?? edited.get(type).get('caption').maybeText();
  return { kind: 'edit', targetWamid: edit.get('original_message_id').id(), text };
}

function readSystem(message: JsonNode): MessageContent {
  const system = message.get('system').object();
  const event = system.get('type').maybeText() ?? 'unknown';
  return { kind: 'system', event, text: system.get('body').maybeText() ?? '' };
}

function readUnsupported(message: JsonNode): Extract<MessageContent, { kind: 'unsupported' }> {
  const type = message.get('unsupported').get('type').maybeText() ?? 'unknown';
  const { code, detail } = firstWebhookError(message.get('errors'));
  return {
    kind: 'unsupported',
    type,
    ...(typeof code === 'number' ? { code } : {}),
    ...(detail === '' ? {} : { detail }),
  };
}
