import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SharedContact } from '../../domain/index.ts';
import { contentWord } from '../internal/content-words.ts';
import { safeHref } from '../internal/links.ts';
import { type IconName, icon } from '../internal/pane-icons.ts';
import { dateText } from '../internal/time-format.ts';
import type { CardActs } from './message-surroundings.ts';

/** Most cards and most facts of one card that are shown. */
const MOST_CARDS = 10;
const MOST_FACTS = 8;

/** The people somebody shared, with everything that can be copied or written to. */
export function contactsCard(
  contacts: readonly SharedContact[],
  acts: CardActs,
  readOnly: boolean = false,
): TemplateResult {
  return html`${contacts.slice(0, MOST_CARDS).map((contact) => contactCard(contact, acts, readOnly))}`;
}

function contactCard(contact: SharedContact, acts: CardActs, readOnly: boolean): TemplateResult {
  const { phones, emails = [], organization, addresses = [], urls = [], birthday } = contact;
  const name = contact.name || contentWord('contacts');
  const facts = [
    ...phones.map((phone) => fact('phone', phone, acts, 'ltr')),
    ...emails.map((email) => fact('mail', email, acts, 'ltr', `mailto:${email}`)),
    ...urls.map((url) => fact('link', url, acts, 'ltr', url)),
    ...addresses.map((address) => fact('location', address, acts, 'auto')),
  ];
  const born = birthday === undefined ? Number.NaN : Date.parse(`${birthday}T12:00`);
  const [phone] = phones;
  return html`<div class="person">
    <div class="person-head">
      <wa-inbox-avatar .name=${contact.name} .seed=${phone ?? contact.name}></wa-inbox-avatar>
      <div class="card-text">
        <div class="card-title" dir="auto">${name}</div>
        ${organization ? html`<div class="card-line" dir="auto">${organization}</div>` : nothing}
      </div>
    </div>
    ${facts.slice(0, MOST_FACTS)}
    ${Number.isNaN(born) ? nothing : html`<div class="card-line">${msg(str`Birthday: ${dateText(born)}`, { id: 'contacts.birthday' })}</div>`}
    ${
      phone === undefined || readOnly
        ? nothing
        : html`<div class="choices"><button type="button" @click=${() => acts.writeTo(contact.name, phone)}>${icon('channel', 'small')}${msg('Start a conversation', { id: 'contacts.start' })}</button></div>`
    }
  </div>`;
}

function fact(name: IconName, text: string, acts: CardActs, dir: 'ltr' | 'auto', address?: string): TemplateResult {
  const href = address === undefined ? null : safeHref(address);
  const shown = html`<bdi dir=${dir}>${text}</bdi>`;
  const copy = msg(str`Copy ${text}`, { id: 'contacts.copy' });
  return html`<div class="fact">
    ${icon(name, 'small')}<span class="fact-text">${href === null ? shown : html`<a href=${href} target="_blank" rel="noopener noreferrer">${shown}</a>`}</span>
    <button class="icon-button" type="button" aria-label=${copy} title=${copy} @click=${() => acts.copy(text)}>${icon('copy', 'small')}</button>
  </div>`;
}
