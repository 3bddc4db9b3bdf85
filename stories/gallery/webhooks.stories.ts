import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-message.ts';
import { SURROUNDINGS } from '../parts/sample-files.ts';
import { gallery } from '../show-part.ts';
import { inAll, textOf, waitFor } from '../watch.ts';
import { type Told, tellWebhook } from './tell-webhook.ts';

/** Every body Meta was seen to send, through the real backend, and what an agent sees of it. */
const meta: Meta = { title: 'Gallery/Webhooks' };
export default meta;

type Story = StoryObj;

const FOLDER = '../../test/fixtures/webhooks/';

const bodies = Object.entries(
  import.meta.glob<string>('../../test/fixtures/webhooks/*.json', { eager: true, query: '?raw', import: 'default' }),
).map(([path, body]) => [path.slice(FOLDER.length, -'.json'.length), body] as const);

/** A message that is there before, for bodies that only speak of another one or of who wrote it. */
function before(name: string, body: string): readonly string[] {
  const text = bodies.find(([name]) => name === 'messages.text')?.[1] ?? '';
  const target = /"(?:original_message_id|message_id)":\s*"([^"]+)"/.exec(body)?.[1];
  const own = /"id":\s*"(wamid\.[^"]+)"/.exec(text)?.[1] ?? '';
  // Said in the same minute as what is told of it: else it would have come late.
  const moment = /"timestamp":\s*"(\d+)"/;
  const scene = text.replace(moment, moment.exec(body)?.[0] ?? '$&');
  if (target === undefined) return name.startsWith('messages.system') ? [scene] : [];
  return [scene.replaceAll(own, target)];
}

function showTold({ name, status, fields, conversations }: Told): readonly [string, TemplateResult] {
  const rows = conversations.flatMap(({ row, messages }) =>
    messages.map(
      (message, index) => html`<wa-inbox-message
        role="article"
        tabindex="0"
        aria-label=${`${name} ${index + 1}`}
        first
        last
        .message=${message}
        .contactName=${row.name}
        .avatarSeed=${message.direction === 'inbound' ? row.contactId : ''}
        .surroundings=${SURROUNDINGS}
      ></wa-inbox-message>`,
    ),
  );
  const count = `${conversations.length} conversations, ${rows.length} messages`;
  const about = `${status} · ${fields.join(', ') || 'no field'} · ${rows.length === 0 ? 'changes no conversation' : count}`;
  return [
    name,
    html`<div class="told" data-name=${name} data-messages=${rows.length}>${rows}<small>${about}</small></div>`,
  ];
}

function storyOf(isMember: (name: string) => boolean, saysNothing: (name: string) => boolean = () => false): Story {
  const members = bodies.filter(([name]) => isMember(name));
  return {
    loaders: [
      async () => {
        const told: Told[] = [];
        for (const [name, body] of members) told.push(await tellWebhook(name, [...before(name, body), body]));
        return { told };
      },
    ],
    render: (_, { loaded }) => gallery((loaded['told'] as readonly Told[]).map(showTold)),
    play: async ({ canvasElement }) => {
      await expect(members.length).toBeGreaterThan(0);
      await waitFor(() => inAll(canvasElement, '.told').length === members.length, 'a row for every file');
      for (const row of inAll(canvasElement, '.told')) {
        const name = row.dataset['name'] ?? '';
        const bubbles = inAll(row, 'wa-inbox-message');
        if (!saysNothing(name)) await expect(bubbles.length, name).toBeGreaterThan(0);
        for (const bubble of bubbles) await expect(textOf(bubble).trim(), name).not.toBe('');
      }
    },
  };
}

/** Bodies about the channel, the account or one message's way; the timeline has no line for them. */
const isAside = (name: string) => /^(?:field|status|envelope)\./.test(name);

/** Bodies that name no message, or nobody who could have sent one. */
const NOTHING_SAID: ReadonlySet<string> = new Set([
  'messages.errors.auth-with-contacts',
  'messages.errors.string-code',
  'messages.text.no-identity',
]);

export const Texts: Story = storyOf(
  (name) => name.startsWith('messages.text'),
  (name) => NOTHING_SAID.has(name),
);
export const Files: Story = storyOf((name) => /^messages\.(?:audio|document|image|sticker|video|voice)\b/.test(name));
export const AnswersAndOrders: Story = storyOf((name) =>
  /^messages\.(?:button|contacts|interactive|location|order)\b/.test(name),
);
export const ChangesAndUnknown: Story = storyOf(
  (name) => /^messages\.(?:edit|errors|future|reaction|system|type|unsupported)/.test(name),
  (name) => NOTHING_SAID.has(name),
);
export const Envelopes: Story = storyOf((name) => name.startsWith('envelope.'), isAside);
export const OtherFields: Story = storyOf((name) => name.startsWith('field.'), isAside);
export const Statuses: Story = storyOf((name) => name.startsWith('status.'), isAside);
