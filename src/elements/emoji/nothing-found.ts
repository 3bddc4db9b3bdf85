import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** In place of the grid: nothing matches, or the names that would tell are not there yet. */
export function nothingFound(named: 'loading' | 'ready' | 'failed', retry: () => void): TemplateResult {
  return html`<p class="said">${
    named === 'failed'
      ? html`${msg('The names did not load.', { id: 'emoji.no-names' })} <button class="link" type="button" @click=${retry}>${msg('Try again', { id: 'action.try-again' })}</button>`
      : named === 'loading'
        ? msg('Searching…', { id: 'finder.searching' })
        : msg('Nothing found', { id: 'finder.nothing' })
  }</p>`;
}
