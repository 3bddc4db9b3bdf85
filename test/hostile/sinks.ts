import { html, type TemplateResult } from 'lit';
import type { MessageContent, SentTemplateHeader } from '../../src/domain/index.ts';
import type { MessageView, QuotedView } from '../../src/store/views.ts';
import { message, NOW, row } from '../elements/fake-views.ts';

type Sink = (bad: string) => TemplateResult;

const person = (bad: string) => ({ id: 'agent-2', name: bad });

function bubble(over: Partial<MessageView>, bad: string): TemplateResult {
  return html`<wa-inbox-message
    .message=${message({ id: 'm', actions: ['copy'], ...over })}
    .contactName=${bad}
    .viewerId=${'agent-1'}
    .withAuthor=${true}
    first
    last
  ></wa-inbox-message>`;
}

const of =
  (content: (bad: string) => MessageContent, over: (bad: string) => Partial<MessageView> = () => ({})): Sink =>
  (bad) =>
    bubble({ content: content(bad), ...over(bad) }, bad);

const quoted =
  (content: (bad: string) => MessageContent) =>
  (bad: string): { quoted: QuotedView } => ({
    quoted: { messageId: 'q', author: person(bad), content: content(bad) },
  });

const text = (bad: string): MessageContent => ({ kind: 'text', text: bad });
const file = (bad: string) => ({ mediaId: bad, mime: bad, fileName: bad, caption: bad });
const stored = { id: 'f', state: 'blocked', bytes: 1 } as const;
const place = (bad: string) => ({ latitude: 1, longitude: 2, name: bad, address: bad, url: bad });
const button = (kind: 'url' | 'phone' | 'copy-code' | 'quick-reply', bad: string) => ({ kind, text: bad, value: bad });

function template(bad: string, header: SentTemplateHeader): MessageContent {
  const buttons = [button('url', bad), button('phone', bad), button('copy-code', bad), button('quick-reply', bad)];
  return {
    kind: 'template',
    templateId: 't',
    name: bad,
    language: bad,
    category: 'marketing',
    header,
    body: bad,
    footer: bad,
    buttons,
    offer: { text: bad, endsAt: null },
    cards: [{ body: bad, buttons }],
    values: { body: { '1': bad }, buttons: { '0': bad } },
  };
}

/** Every place where words from outside come to stand, each by its name: a string in, what shows it out. */
export const sinks: Readonly<Record<string, Sink>> = {
  'message text, quoted text, reaction': of(text, (bad) => ({
    ...quoted(text)(bad),
    reactions: [{ from: 'customer', emoji: bad, at: NOW, author: null, delivery: null }],
  })),
  'own text, author, error details': of(text, (bad) => ({
    direction: 'outbound',
    author: person(bad),
    delivery: 'failed',
    error: { code: 131000, detail: bad },
  })),
  'own text, error code': of(text, (bad) => ({
    direction: 'outbound',
    author: person(bad),
    delivery: 'failed',
    error: { code: bad, detail: bad },
    reactions: [{ from: 'business', emoji: bad, at: NOW, author: person(bad), delivery: 'failed' }],
  })),
  'earlier wordings': of(text, (bad) => ({ edits: [{ text: bad, until: NOW }] })),
  'a message taken back': of(text, () => ({ revokedAt: NOW })),
  'note, its author': of(
    (bad) => ({ kind: 'note', text: bad }),
    (bad) => ({ direction: 'internal', author: person(bad) }),
  ),
  'system line': of((bad) => ({ kind: 'system', event: bad, text: bad })),
  'unsupported message': of((bad) => ({ kind: 'unsupported', type: bad, detail: bad })),
  'picture caption': of((bad) => ({ kind: 'image', ...file(bad) })),
  'file name, type and caption': of(
    (bad) => ({ kind: 'document', ...file(bad) }),
    quoted((bad) => ({ kind: 'document', ...file(bad) })),
  ),
  'file name of a blocked file': of((bad) => ({ kind: 'document', ...file(bad), file: stored })),
  'location name and address': of(
    (bad) => ({ kind: 'location', ...place(bad) }),
    quoted((bad) => ({ kind: 'location', ...place(bad) })),
  ),
  'contact card': of((bad) => ({
    kind: 'contacts',
    contacts: [
      { name: bad, phones: [bad], emails: [bad], organization: bad, addresses: [bad], urls: [bad], birthday: bad },
    ],
  })),
  choice: of((bad) => ({ kind: 'choice', title: bad, description: bad, payload: bad })),
  'form answers as they come': of((bad) => ({ kind: 'form', name: bad, response: bad })),
  'form answers as JSON': of((bad) => ({
    kind: 'form',
    name: bad,
    response: JSON.stringify({ [bad]: bad, list: [bad], deep: { [bad]: bad } }),
  })),
  order: of((bad) => ({ kind: 'order', note: bad, items: [{ productId: bad, quantity: 1, price: 1, currency: bad }] })),
  'edit and reaction of something unknown': (bad) =>
    html`${bubble({ content: { kind: 'edit', targetWamid: bad, text: bad } }, bad)}${bubble({ content: { kind: 'reaction', targetWamid: bad, emoji: bad } }, bad)}`,
  buttons: of((bad) => ({
    kind: 'buttons',
    header: { kind: 'text', text: bad },
    body: bad,
    footer: bad,
    buttons: [{ id: bad, title: bad }],
  })),
  'list rows': of((bad) => ({
    kind: 'list',
    header: { kind: 'text', text: bad },
    body: bad,
    footer: bad,
    button: bad,
    sections: [{ title: bad, rows: [{ id: bad, title: bad, description: bad }] }],
  })),
  'link button': of((bad) => ({ kind: 'link', body: bad, footer: bad, button: { title: bad, url: bad } })),
  template: of((bad) => template(bad, { kind: 'text', text: bad })),
  'template with a file': of((bad) => template(bad, { kind: 'document', fileId: null, fileName: bad })),
  'template with a place': of((bad) => template(bad, { kind: 'location', ...place(bad) })),
  referral: of(text, (bad) => ({
    referral: { kind: 'ad', sourceId: bad, sourceUrl: bad, headline: bad, body: bad, mediaType: null, clickId: bad },
  })),
  'product referral': of(text, (bad) => ({ referral: { kind: 'product', catalogId: bad, productId: bad } })),
  'list row: names, tags, preview': (bad) => html`<wa-inbox-list-item
    .row=${row({
      name: bad,
      tags: [bad, bad],
      channel: { id: 'c', name: bad, source: 'whatsapp' },
      assignee: person(bad),
      presence: [{ ...person(bad), doing: 'typing' }],
      lastMessage: {
        direction: 'outbound',
        kind: 'text',
        text: bad,
        voice: false,
        at: NOW,
        author: person(bad),
        delivery: null,
      },
    })}
    .now=${NOW}
    .withChannel=${true}
  ></wa-inbox-list-item>`,
  avatar: (bad) => html`<wa-inbox-avatar .name=${bad} .seed=${bad}></wa-inbox-avatar>`,
};
