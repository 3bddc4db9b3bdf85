import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CannedReply } from '../../domain/index.ts';
import type { CannedRepliesView } from '../../store/views.ts';
import { errorText } from '../internal/error-words.ts';
import { icon } from '../internal/pane-icons.ts';
import { findNamed } from '../suggestions/find-named.ts';
import { fileNames, filesClip } from './files-clip.ts';
import { ownerWord } from './owner-word.ts';

export interface CannedList {
  readonly view: CannedRepliesView;
  readonly words: string;
  readonly search: (words: string) => void;
  readonly open: (reply: CannedReply) => void;
  readonly add: () => void;
}

/** The canned replies an agent may use, to be found and opened. */
export function cannedList({ view, words, search, open, add }: CannedList): TemplateResult {
  const { load, replies, teams } = view;
  if (load.state === 'failed') return html`<p class="state" role="alert">${errorText(load.error.code)}</p>`;
  if (load.state === 'loading')
    return html`<p class="state">${msg('Loading canned replies…', { id: 'canned.loading' })}</p>`;
  const found = findNamed(replies, words.trim(), ({ text, files }) => `${text} ${fileNames(files)}`);
  return html`<div class="bar">
      ${
        replies.length === 0
          ? nothing
          : html`<input
            type="search"
            .value=${words}
            aria-label=${msg('Search canned replies', { id: 'canned.search' })}
            placeholder=${msg('Search canned replies', { id: 'canned.search' })}
            @input=${(event: InputEvent & { readonly target: HTMLInputElement }) => search(event.target.value)}
          />`
      }
      <button class="button primary new" type="button" @click=${add}>${icon('plus', 'small')}${msg('New reply', { id: 'canned.new' })}</button>
    </div>
    ${
      found.length === 0
        ? html`<p class="state">
          ${
            replies.length === 0
              ? msg('No canned replies yet. Write what you say often once, and use it with a slash.', {
                  id: 'canned.none',
                })
              : msg('Nothing found', { id: 'finder.nothing' })
          }
        </p>`
        : html`<ul class="rows">
          ${repeat(
            found,
            ({ id }) => id,
            (reply) => html`<li>
              <button class="row" type="button" part="row" data-id=${reply.id} @click=${() => open(reply)}>
                <bdi class="name one-line">/${reply.name}</bdi>
                <span class="owner">${filesClip(reply.files)}${ownerWord(reply.owner, teams)}</span>
                <bdi class="words one-line">${reply.text.trim() === '' ? fileNames(reply.files) : reply.text}</bdi>
              </button>
            </li>`,
          )}
        </ul>`
    }`;
}
