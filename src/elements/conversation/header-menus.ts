import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { CONVERSATION_STATUSES, type ConversationStatus, mayRole } from '../../domain/index.ts';
import type { ConversationView } from '../../store/views.ts';
import { errorText } from '../internal/error-words.ts';
import type { MenuController } from '../internal/menu-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { statusWord } from '../internal/status-words.ts';

/** Who owns the conversation, and who could. */
export function assigneeMenu(
  view: ConversationView,
  viewerId: string,
  menu: MenuController,
  assign: (assigneeId: string | null) => void,
): TemplateResult {
  const { assignee, assignable, role } = view;
  const may = mayRole(role, 'assign');
  const mine = assignable.find(({ id }) => id === viewerId);
  const others = assignable.filter(({ id }) => id !== viewerId);
  const label = msg('Assignee', { id: 'conversation.assignee' });
  const name = assignee === null ? msg('Unassigned', { id: 'conversation.unassigned' }) : nameOf(assignee, viewerId);
  const item = (id: string | null, words: string, away = false) => html`<button
    type="button"
    role="menuitemradio"
    tabindex="-1"
    aria-checked=${(assignee?.id ?? null) === id}
    @click=${() => assign(id)}
  >
    ${id === null ? icon('person-off', 'small') : html`<wa-inbox-avatar name=${words} seed=${id}></wa-inbox-avatar>`}
    <bdi class="one-line">${words}</bdi>${away ? html`<span class="quiet">${msg('Away', { id: 'self.away' })}</span>` : nothing}${(assignee?.id ?? null) === id ? html`<span class="chosen">${icon('check', 'small')}</span>` : nothing}
  </button>`;
  return html`<button
      class="button plain assignee"
      type="button"
      aria-haspopup="menu"
      aria-expanded=${menu.open}
      aria-disabled=${!may}
      title=${may ? label : errorText('role-cannot-assign')}
      @click=${may ? menu.toggle : undefined}
    >
      ${assignee === null ? icon('person', 'small') : html`<wa-inbox-avatar name=${assignee.name} seed=${assignee.id}></wa-inbox-avatar>`}
      <span class="visually-hidden">${label}: ${name}</span>
      <bdi class="one-line label" aria-hidden="true">${name}</bdi>${icon('chevron-down', 'small')}
    </button>
    <div class="menu assignee-menu" popover role="menu" aria-label=${label} @toggle=${menu.handleToggle} @keydown=${menu.handleKey}>
      ${mine === undefined ? nothing : item(mine.id, msg('Me', { id: 'conversation.assign.me' }))}
      ${item(null, msg('Nobody', { id: 'conversation.assign.nobody' }))}
      ${others.map(({ id, name: other, away }) => item(id, other, away))}
    </div>`;
}

/** The queue the conversation stands in, and the others as the role allows. */
export function statusMenu(
  view: ConversationView,
  status: ConversationStatus,
  menu: MenuController,
  move: (status: ConversationStatus) => void,
): TemplateResult {
  const label = msg('Status', { id: 'conversation.status' });
  const item = (one: ConversationStatus) => {
    const may = mayRole(view.role, one === 'new' ? 'requeue' : 'queue');
    return html`<button
      type="button"
      role="menuitemradio"
      tabindex="-1"
      aria-checked=${one === status}
      aria-disabled=${!may}
      title=${may ? '' : errorText('role-cannot-requeue')}
      @click=${may ? () => move(one) : undefined}
    >
      <span class="dot ${one}"></span>${statusWord(one)}${one === status ? html`<span class="chosen">${icon('check', 'small')}</span>` : nothing}
    </button>`;
  };
  return html`<button
      class="button plain status"
      type="button"
      aria-haspopup="menu"
      aria-expanded=${menu.open}
      aria-label="${label}: ${statusWord(status)}"
      title=${label}
      @click=${menu.toggle}
    >
      <span class="dot ${status}"></span><span class="label">${statusWord(status)}</span>${icon('chevron-down', 'small')}
    </button>
    <div class="menu status-menu" popover role="menu" aria-label=${label} @toggle=${menu.handleToggle} @keydown=${menu.handleKey}>
      ${CONVERSATION_STATUSES.map(item)}
    </div>`;
}

function nameOf(person: { readonly id: string; readonly name: string }, viewerId: string): string {
  return person.id === viewerId ? msg('Me', { id: 'conversation.assign.me' }) : person.name;
}
