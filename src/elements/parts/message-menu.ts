import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { MessageAction, MessageView } from '../../store/views.ts';
import type { MenuController } from '../internal/menu-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { QUICK_REACTIONS } from './message-reactions.ts';
import { actionIcon, actionWord } from './message-trouble.ts';

export interface MessageMenuActs {
  readonly act: (action: MessageAction | 'info') => void;
  /** An address that leads to the message is to be copied. */
  readonly link: () => void;
  readonly react: (emoji: string | null) => void;
  /** Another reaction than those of the row is wanted. */
  readonly pickReaction: () => void;
}

/** The button beside a message and what can be done with it: a row of reactions, then everything else by name. */
export function messageMenu(message: MessageView, menu: MenuController, acts: MessageMenuActs): TemplateResult {
  const label = msg('Message actions', { id: 'message.actions' });
  const own = message.reactions.find(({ from }) => from === 'business')?.emoji ?? null;
  const reactions = message.actions.includes('react')
    ? html`<div class="quick" role="group" aria-label=${msg('React', { id: 'message.action.react' })}>${QUICK_REACTIONS.map(
        (emoji) =>
          html`<button type="button" role="menuitemradio" tabindex="-1" aria-checked=${emoji === own} @click=${() => acts.react(emoji === own ? null : emoji)}>${emoji}</button>`,
      )}<button type="button" role="menuitem" tabindex="-1" aria-label=${msg('More reactions', { id: 'message.more-reactions' })} @click=${acts.pickReaction}>${icon('plus', 'small')}</button></div>`
    : nothing;
  return html`<button
      class="icon-button more"
      type="button"
      aria-haspopup="menu"
      aria-expanded=${menu.open}
      aria-label=${label}
      @click=${menu.toggle}
    >${icon('more', 'small')}</button>
    <div class="menu" popover role="menu" aria-label=${label} @toggle=${menu.handleToggle} @keydown=${menu.handleKey}>
      ${reactions}
      ${message.actions
        .filter((action) => action !== 'react')
        .map(
          (action) =>
            html`<button type="button" role="menuitem" tabindex="-1" @click=${() => acts.act(action)}>${icon(actionIcon(action), 'small')}${actionWord(action, message)}</button>`,
        )}
      ${
        isPlaced(message)
          ? html`<button type="button" role="menuitem" tabindex="-1" @click=${acts.link}>${icon('link', 'small')}${msg('Copy link', { id: 'conversation.link' })}</button>`
          : nothing
      }
      <button type="button" role="menuitem" tabindex="-1" @click=${() => acts.act('info')}>${icon('clock', 'small')}${msg('Message info', { id: 'message.info' })}</button>
    </div>`;
}

/** What the backend does not have yet, no link can lead to. */
function isPlaced({ delivery }: MessageView): boolean {
  return delivery !== 'saving' && delivery !== 'stored' && delivery !== 'asking' && delivery !== 'refused';
}
