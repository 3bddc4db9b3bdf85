import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Referral } from '../../domain/index.ts';
import { safeHref } from '../internal/links.ts';
import { icon } from '../internal/pane-icons.ts';

/** Where the customer came from with this message. */
export function referralCard(referral: Referral): TemplateResult {
  if (referral.kind === 'product') {
    return html`<div class="referral">
      <div class="referral-kind">${icon('cart', 'small')}${msg('About a product', { id: 'referral.product' })}</div>
      <bdi class="card-title">${referral.productId}</bdi>
    </div>`;
  }
  const { kind, headline, body, sourceUrl, mediaType } = referral;
  const href = safeHref(sourceUrl);
  const from =
    kind === 'ad' ? msg('Came from an ad', { id: 'referral.ad' }) : msg('Came from a post', { id: 'referral.post' });
  return html`<div class="referral">
    <div class="referral-kind">${icon(mediaType === null ? 'megaphone' : mediaType === 'image' ? 'photo' : 'video', 'small')}${from}</div>
    ${headline === '' ? nothing : html`<div class="card-title" dir="auto">${headline}</div>`}
    ${body === '' ? nothing : html`<div class="card-line clamp" dir="auto">${body}</div>`}
    ${href === null ? nothing : html`<a href=${href} target="_blank" rel="noopener noreferrer">${new URL(href).hostname}</a>`}
  </div>`;
}
