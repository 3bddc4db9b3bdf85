import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, Session } from '../../domain/index.ts';
import type { ConnectionState } from '../../store/views.ts';
import { type IconName, icon } from '../internal/icons.ts';
import { connectionWord } from './connection-words.ts';

/** What the top bar shows and does. */
export interface BarModel {
  readonly openIds: readonly string[];
  readonly activeId: string | null;
  readonly channels: readonly Channel[];
  readonly channelId: string | null;
  readonly connection: ConnectionState | undefined;
  readonly session: Session | null;
  /** Who works here. */
  readonly self: TemplateResult | typeof nothing;
  /** The search field; nothing where the backend cannot search. */
  readonly search: TemplateResult | typeof nothing;
  readonly showChats: () => void;
  readonly pickChannel: (channelId: string | null) => void;
}

const CONNECTION_ICONS: Readonly<Record<ConnectionState['state'], IconName>> = {
  connecting: 'checking',
  online: 'beacon',
  reconnecting: 'retry',
  offline: 'offline',
  stopped: 'lock',
};

/** Chats, the open conversations, the channel, the connection, and who works here. */
export function renderBar(model: BarModel): TemplateResult {
  return html`<header class="bar" part="bar">
    <nav class="tabs" aria-label=${msg('Open conversations', { id: 'bar.tabs' })}>
      <button class="chats" aria-current=${model.activeId === null ? 'page' : nothing} @click=${model.showChats}>
        ${icon('inbox', 'small')}${msg('Chats', { id: 'bar.chats' })}
      </button>
      ${model.openIds.map(
        (id) => html`<wa-inbox-tab conversation-id=${id} ?active=${id === model.activeId}></wa-inbox-tab>`,
      )}
    </nav>
    ${model.search} ${renderChannels(model)} ${renderConnection(model)} ${model.self}
  </header>`;
}

function renderChannels({ channels, channelId, pickChannel }: BarModel): TemplateResult | typeof nothing {
  if (channels.length < 2) return nothing;
  const pick = (event: Event) => pickChannel((event.currentTarget as HTMLSelectElement).value || null);
  return html`<div class="pick">
    <select aria-label=${msg('Channel', { id: 'bar.channel' })} @change=${pick}>
      <option value="" ?selected=${channelId === null}>${msg('All channels', { id: 'bar.all-channels' })}</option>
      ${channels.map(({ id, name }) => html`<option value=${id} ?selected=${id === channelId}>${name}</option>`)}
    </select>
    ${icon('chevron-down', 'small')}
  </div>`;
}

function renderConnection({ connection, session }: BarModel): TemplateResult | typeof nothing {
  if (connection === undefined) return nothing;
  const { state } = connection;
  const tone = state === 'online' || state === 'connecting' ? state : 'trouble';
  return html`<div class="connection ${tone}">
    ${icon(CONNECTION_ICONS[state], 'small')}<span>${connectionWord(connection, session)}</span>
  </div>`;
}
