import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { MessageContent } from '../../domain/index.ts';
import { contentWord } from '../internal/content-words.ts';
import { safeHref } from '../internal/links.ts';
import { icon } from '../internal/pane-icons.ts';
import type { CardActs } from './message-surroundings.ts';

type Location = Pick<Extract<MessageContent, { kind: 'location' }>, 'latitude' | 'longitude' | 'name' | 'address'>;

/** A place without a map: nothing is asked of anybody to show it. */
export function locationCard(place: Location, mapUrl: string, acts: CardActs): TemplateResult {
  const { latitude, longitude, name, address } = place;
  const point = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  const href = mapAddress(mapUrl, latitude, longitude);
  return html`<div class="place">
    <div class="ground" aria-hidden="true"><span class="pin">${icon('location')}</span></div>
    <div class="place-words">
      <div class="card-title" dir="auto">${name ?? contentWord('location')}</div>
      ${address ? html`<div class="card-line" dir="auto">${address}</div>` : nothing}
      <div class="card-line"><bdi>${point}</bdi></div>
    </div>
    <div class="choices">
      <button type="button" @click=${() => acts.copy(point)}>${icon('copy', 'small')}${msg('Copy coordinates', { id: 'location.copy' })}</button>
      ${
        href === null
          ? nothing
          : html`<a href=${href} target="_blank" rel="noopener noreferrer">${icon('external', 'small')}${msg('Open map', { id: 'location.open' })}</a>`
      }
    </div>
  </div>`;
}

/** The host's map at a place; `null` when the host has none. */
export function mapAddress(mapUrl: string, latitude: number, longitude: number): string | null {
  if (mapUrl === '') return null;
  return safeHref(mapUrl.replaceAll('{latitude}', String(latitude)).replaceAll('{longitude}', String(longitude)));
}
