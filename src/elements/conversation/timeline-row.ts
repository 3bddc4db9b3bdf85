import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { retryAdvice } from '../../domain/index.ts';
import { messageLabel } from '../parts/message-label.ts';
import type { MessageSurroundings } from '../parts/message-surroundings.ts';
import { asksAt } from '../parts/message-trouble.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** What every row of a timeline is given alike. */
export interface RowModel {
  readonly contactName: string;
  readonly contactId: string;
  readonly viewerId: string;
  readonly surroundings: MessageSurroundings;
  readonly flashId: string | null;
  readonly now: number;
  readonly withAuthors: boolean;
  /** How many messages the conversation has; -1 while nobody knows. */
  readonly size: number;
  readonly passOn: (event: CustomEvent<object>) => void;
  readonly openQuote: (event: CustomEvent<{ readonly messageId: string | null }>) => void;
}

/** A message in its place among the others. */
export function timelineRow(
  { message, index, beginsDay, first, last, unread }: TimelineRow,
  isTabStop: boolean,
  model: RowModel,
): TemplateResult {
  const asking = asksAt(message);
  const tried = message.attemptList.at(-1);
  return html`<wa-inbox-message
    class="row ${beginsDay ? 'begins-day' : ''} ${unread ? 'unread' : ''}"
    role="article"
    tabindex=${isTabStop ? 0 : -1}
    aria-label=${messageLabel(message, model.contactName, model.viewerId)}
    aria-posinset=${index + 1}
    aria-setsize=${model.size}
    data-index=${index}
    data-unread=${unread ? msg('Unread messages', { id: 'timeline.unread' }) : nothing}
    .message=${message}
    .contactName=${model.contactName}
    .viewerId=${model.viewerId}
    .avatarSeed=${message.direction === 'inbound' ? model.contactId : ''}
    .surroundings=${model.surroundings}
    .first=${first}
    .last=${last}
    .flash=${message.id === model.flashId}
    .withAuthor=${first && message.direction !== 'inbound' && (model.withAuthors || message.author === null)}
    .asks=${asking !== null && model.now >= asking}
    .retry=${tried === undefined ? 'now' : retryAdvice(tried, model.now)}
    @wa-inbox-message-action=${model.passOn}
    @wa-inbox-message-wish=${model.passOn}
    @wa-inbox-quote-open=${model.openQuote}
  ></wa-inbox-message>`;
}
