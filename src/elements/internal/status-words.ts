import { msg } from '@lit/localize';
import type { ConversationStatus } from '../../domain/index.ts';

/** The name of a queue. */
export function statusWord(status: ConversationStatus): string {
  switch (status) {
    case 'new':
      return msg('New', { id: 'status.new' });
    case 'pending':
      return msg('Pending', { id: 'status.pending' });
    case 'resolved':
      return msg('Resolved', { id: 'status.resolved' });
  }
}
