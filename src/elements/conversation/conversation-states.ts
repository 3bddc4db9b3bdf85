import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { InboxErrorCode } from '../../domain/index.ts';
import { errorText } from '../internal/error-words.ts';
import { type IconName, icon } from '../internal/pane-icons.ts';

const GHOSTS = ['in wide', 'in', 'out', 'out wide', 'in', 'out'];

/** Holds the place of header and messages while they load. */
export function conversationSkeleton(): TemplateResult {
  return html`<header class="head" aria-hidden="true">
      <slot name="header-start"></slot>
      <i class="ghost disc"></i>
      <span class="who"><i class="ghost name"></i><i class="ghost sub"></i></span>
      <slot name="header-end"></slot>
    </header>
    ${timelineSkeleton()}`;
}

/** Holds the place of messages while they load. */
export function timelineSkeleton(): TemplateResult {
  return html`<div class="ghosts" aria-busy="true">
    <span class="visually-hidden">${msg('Loading the conversation', { id: 'conversation.loading' })}</span>
    ${GHOSTS.map((kind) => html`<i class="ghost bubble ${kind}"></i>`)}
  </div>`;
}

/** Words in the middle, and the button that helps. */
export function conversationState(name: IconName, title: string, hint: string, retry?: () => void): TemplateResult {
  return html`<div class="state" part="state">
    ${icon(name)}
    <span class="title">${title}</span>
    <span class="hint">${hint}</span>
    ${
      retry === undefined
        ? nothing
        : html`<button class="button" type="button" @click=${retry}>
            ${icon('retry', 'small')}${msg('Try again', { id: 'action.try-again' })}
          </button>`
    }
  </div>`;
}

/** A conversation that cannot be shown: gone, out of reach, or not loaded. */
export function conversationFailure(code: InboxErrorCode, retry: () => void): TemplateResult {
  if (code === 'not-found') {
    return conversationState(
      'inbox',
      msg('This conversation is gone', { id: 'conversation.gone.title' }),
      msg('It was removed or moved. Open another one from the list.', { id: 'conversation.gone.hint' }),
    );
  }
  if (code === 'no-access') {
    return conversationState(
      'lock',
      msg('You cannot see this conversation', { id: 'conversation.no-access.title' }),
      msg('It belongs to a channel you have no access to. An admin can give it to you.', {
        id: 'conversation.no-access.hint',
      }),
    );
  }
  return conversationState(
    'warning',
    msg('The conversation could not be loaded', { id: 'conversation.failed.title' }),
    errorText(code),
    retry,
  );
}
