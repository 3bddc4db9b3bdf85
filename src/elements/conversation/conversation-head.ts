import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import {
  type Contact,
  type Conversation,
  type ConversationStatus,
  mayRole,
  replyWindowOf,
  replyWindowPhase,
} from '../../domain/index.ts';
import type { ConversationView } from '../../store/views.ts';
import type { MenuController } from '../internal/menu-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import type { ConversationTools } from './conversation-tools.ts';
import { assigneeMenu, statusMenu } from './header-menus.ts';
import { presenceText } from './presence-words.ts';

type TagEvent = CustomEvent<{ readonly tag: string }>;

/** What the upper lines of a conversation show besides it, and do. */
export interface ConversationHeadModel {
  readonly viewerId: string;
  readonly now: number;
  readonly tools: ConversationTools;
  readonly mayFind: boolean;
  readonly assignees: MenuController;
  readonly statuses: MenuController;
  readonly assign: (assigneeId: string | null) => void;
  readonly move: (status: ConversationStatus) => void;
  readonly addTag: (tag: string) => void;
  readonly removeTag: (tag: string) => void;
  readonly dismiss: () => void;
  /** Shows the customer that their messages were read, where that is done by hand. */
  readonly tellRead: () => void;
}

/** Who it is with, who owns it, where it stands. */
export function conversationHead(
  view: ConversationView,
  conversation: Conversation,
  model: ConversationHeadModel,
): TemplateResult {
  const { name, contact, channel, role, commands } = view;
  const { status } = conversation;
  const moves = commands.includes('conversation.status');
  const resolve = msg('Resolve', { id: 'conversation.resolve' });
  return html`<header class="head" part="head">
    <slot name="header-start"></slot>
    <wa-inbox-avatar name=${name} seed=${contact?.id ?? ''} source=${channel?.source ?? ''}></wa-inbox-avatar>
    <div class="who">
      <h2 class="one-line"><bdi>${name}</bdi></h2>
      <div class="sub">
        ${address(contact, name)}
        ${channel === null ? nothing : html`<span class="one-line"><bdi>${channel.name}</bdi></span>`}
      </div>
    </div>
    <div class="tools">
      ${commands.includes('conversation.assign') ? assigneeMenu(view, model.viewerId, model.assignees, model.assign) : nothing}
      ${moves ? statusMenu(view, status, model.statuses, model.move) : nothing}
      ${
        !moves || status === 'resolved' || !mayRole(role, 'queue')
          ? nothing
          : html`<button
              class="button resolve"
              type="button"
              title=${resolve}
              aria-label=${resolve}
              @click=${() => model.move('resolved')}
            >
              ${icon('check', 'small')}<span class="label">${resolve}</span>
            </button>`
      }
      ${model.tools.renderMenu(model.mayFind, tellsByHand(view) ? model.tellRead : null)}
    </div>
    <slot name="header-end"></slot>
  </header>`;
}

function tellsByHand({ channel, role, commands, conversation }: ConversationView): boolean {
  const isManual = channel?.readReceipts === 'manual' && (conversation?.lastInbound ?? null) !== null;
  return isManual && mayRole(role, 'reply') && commands.includes('conversation.read');
}

function address(contact: Contact | null, name: string): TemplateResult | typeof nothing {
  const username = contact?.username ? `@${contact.username}` : null;
  const shown = [contact?.phone, username].find((one) => one && one !== name);
  return shown ? html`<span class="one-line"><bdi dir="ltr">${shown}</bdi></span>` : nothing;
}

/** The quieter line under the name: tags, a window that closes, colleagues, and the beacon. */
export function conversationBar(
  view: ConversationView,
  conversation: Conversation,
  model: ConversationHeadModel,
): TemplateResult {
  const { presence, role, commands } = view;
  const { windowClosesAt } = conversation;
  const others = presenceText(presence);
  const mark = presence.some(({ doing }) => doing === 'typing') ? 'pencil' : 'eye';
  const mayAnnotate = mayRole(role, 'annotate');
  return html`<div class="second">
    <wa-inbox-tags
      .tags=${conversation.tags}
      .editable=${mayAnnotate && commands.includes('tag.add')}
      @wa-inbox-tag-add=${({ detail }: TagEvent) => model.addTag(detail.tag)}
      @wa-inbox-tag-remove=${({ detail }: TagEvent) => model.removeTag(detail.tag)}
    ></wa-inbox-tags>
    ${
      replyWindowPhase(windowClosesAt, model.now) === 'open'
        ? nothing
        : html`<wa-inbox-reply-window .window=${replyWindowOf(conversation, model.now)} .now=${model.now}></wa-inbox-reply-window>`
    }
    ${others === '' ? nothing : html`<span class="presence">${icon(mark, 'small')}<bdi class="one-line">${others}</bdi></span>`}
    ${
      conversation.needsReply
        ? html`<span class="beacon">
            ${icon('beacon', 'small')}${msg('Needs a reply', { id: 'conversation.needs-reply' })}
            ${
              mayAnnotate && commands.includes('conversation.dismiss-reply')
                ? html`<button class="button plain" type="button" @click=${model.dismiss}>
                    ${msg('No reply needed', { id: 'conversation.dismiss' })}
                  </button>`
                : nothing
            }
          </span>`
        : nothing
    }
  </div>`;
}
