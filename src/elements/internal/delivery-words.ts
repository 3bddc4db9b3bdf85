import { msg } from '@lit/localize';
import type { ShownDelivery } from '../../store/views.ts';
import type { IconName } from './icons.ts';

const ICONS: Readonly<Record<ShownDelivery, IconName>> = {
  saving: 'clock',
  held: 'clock',
  stored: 'clock',
  queued: 'clock',
  sending: 'clock',
  unknown: 'checking',
  asking: 'question',
  refused: 'warning',
  failed: 'warning',
  sent: 'check',
  delivered: 'double-check',
  read: 'read',
  played: 'played',
};

/** The mark of a delivery: each has its own shape, so that none is told by colour alone. */
export function deliveryIcon(delivery: ShownDelivery): IconName {
  return ICONS[delivery];
}

/** Whether a message has not left this page yet, and nobody has to decide anything. */
export function isWaiting(delivery: ShownDelivery | null): boolean {
  return delivery === 'saving' || delivery === 'held' || delivery === 'stored';
}

/** Whether a delivery wants the eye of a person. */
export function needsAttention(delivery: ShownDelivery): boolean {
  return delivery === 'failed' || delivery === 'refused' || delivery === 'asking';
}

/** The word for a delivery, the text alternative of its mark. */
export function deliveryWord(delivery: ShownDelivery): string {
  switch (delivery) {
    case 'saving':
      return msg('Saving', { id: 'delivery.saving' });
    case 'held':
      return msg('Goes in a moment', { id: 'delivery.held' });
    case 'stored':
      return msg('Waiting for the network', { id: 'delivery.stored' });
    case 'queued':
    case 'sending':
      return msg('Preparing', { id: 'delivery.preparing' });
    case 'unknown':
      return msg('Checking', { id: 'delivery.unknown' });
    case 'asking':
      return msg('Waiting for your word', { id: 'delivery.asking' });
    case 'refused':
    case 'failed':
      return msg('Not sent', { id: 'delivery.failed' });
    case 'sent':
      return msg('Sent', { id: 'delivery.sent' });
    case 'delivered':
      return msg('Delivered', { id: 'delivery.delivered' });
    case 'read':
      return msg('Read', { id: 'delivery.read' });
    case 'played':
      return msg('Played', { id: 'delivery.played' });
  }
}
