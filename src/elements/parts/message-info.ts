import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { DELIVERY_SCALE } from '../../domain/index.ts';
import type { MessageView } from '../../store/views.ts';
import { deliveryWord } from '../internal/delivery-words.ts';
import { formatCount } from '../internal/plural.ts';
import { fullTime } from '../internal/time-format.ts';

/** Everything known about a message: when each step was reached, and Meta's own words when one failed. */
export function messageInfo(message: MessageView): TemplateResult {
  const { at, lateSentAt, times, attempts, error } = message;
  const written =
    message.direction === 'inbound'
      ? msg('Received', { id: 'message.info.received' })
      : msg('Written', { id: 'message.info.written' });
  return html`<dl class="info">
    ${line(written, fullTime(at))}
    ${lateSentAt === null ? nothing : line(msg('Sent by the customer', { id: 'message.info.sent-at' }), fullTime(lateSentAt))}
    ${DELIVERY_SCALE.map((delivery) => {
      const reached = times[delivery];
      return reached === undefined || delivery === 'queued' || delivery === 'sending'
        ? nothing
        : line(deliveryWord(delivery), fullTime(reached));
    })}
    ${attempts > 1 ? line(msg('Attempts', { id: 'message.info.attempts' }), formatCount(attempts)) : nothing}
    ${error === null ? nothing : line(msg('Error', { id: 'message.info.error' }), html`${error.code} <bdi>${error.detail}</bdi>`)}
  </dl>`;
}

function line(name: string, value: string | TemplateResult): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
