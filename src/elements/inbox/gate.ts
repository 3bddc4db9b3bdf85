import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { InboxErrorCode } from '../../domain/index.ts';
import type { SessionView } from '../../store/views.ts';
import { doorText } from '../internal/door-words.ts';
import { icon } from '../internal/icons.ts';

const SIGN_IN: ReadonlySet<InboxErrorCode> = new Set(['unauthenticated', 'token-expired', 'signature-invalid']);

/** What stands in the way of the whole inbox; `null` when nothing does. Always with the way out. */
export function renderGate({ load, session }: SessionView, tryAgain: () => void): TemplateResult | null {
  if (session !== null) return Object.keys(session.roles).length === 0 ? renderNoAccess(session.agent.admin) : null;
  if (load.state !== 'failed') return null;
  const signIn = SIGN_IN.has(load.error.code);
  return html`<div part="state" class="state">
    ${icon(signIn ? 'lock' : 'warning')}
    <strong>
      ${
        signIn
          ? msg('Sign in to see the inbox', { id: 'gate.sign-in.title' })
          : msg('The inbox could not be opened', { id: 'gate.failed.title' })
      }
    </strong>
    <p>${doorText(load.error.code)}</p>
    <button class="button primary" @click=${tryAgain}>${msg('Try again', { id: 'action.try-again' })}</button>
  </div>`;
}

function renderNoAccess(admin: boolean): TemplateResult {
  return html`<div part="state" class="state">
    ${icon('lock')}
    <strong>${msg('No channel is open to you yet', { id: 'gate.no-access.title' })}</strong>
    <p>
      ${
        admin
          ? msg('Give yourself or your team access to a channel; conversations then show up here by themselves.', {
              id: 'gate.no-access.admin',
            })
          : msg('An admin can give you or your team access; conversations then show up here by themselves.', {
              id: 'gate.no-access.hint',
            })
      }
    </p>
  </div>`;
}

/** The conversation pane when its code did not arrive. */
export function renderNotLoaded(tryAgain: () => void): TemplateResult {
  return html`<div part="state" class="state">
    ${icon('warning')}
    <strong>${msg('The conversation could not be loaded', { id: 'inbox.not-loaded.title' })}</strong>
    <p>${doorText('unavailable')}</p>
    <button class="button" @click=${tryAgain}>${msg('Try again', { id: 'action.try-again' })}</button>
  </div>`;
}

/** The conversation pane while none is open. */
export function renderNothingOpen(): TemplateResult {
  return html`<div part="state" class="state">
    ${icon('inbox')}
    <strong>${msg('No conversation open', { id: 'inbox.none-open.title' })}</strong>
    <p>${msg('Choose one from the list. Arrow keys move, Enter opens.', { id: 'inbox.none-open.hint' })}</p>
  </div>`;
}
