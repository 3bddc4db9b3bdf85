import { msg, str } from '@lit/localize';
import type { MessageView } from '../../store/views.ts';
import { contentWord } from '../internal/content-words.ts';
import type { IconName } from '../internal/pane-icons.ts';
import { durationText } from '../internal/time-format.ts';

/** A quiet line of the log, without its time. */
export interface LogLine {
  readonly icon: IconName | null;
  readonly text: string;
}

/** What a call or a system note says in the log; `null` for everything that is said by somebody. */
export function logLine({ content }: Pick<MessageView, 'content'>): LogLine | null {
  if (content.kind === 'call') {
    return { icon: content.outcome === 'missed' ? 'phone-missed' : 'phone', text: callText(content) };
  }
  if (content.kind === 'system') return { icon: systemIcon(content.event), text: content.text || content.event };
  return null;
}

function callText({ outcome, durationMs }: Extract<MessageView['content'], { kind: 'call' }>): string {
  switch (outcome) {
    case 'ringing':
      return msg('The phone rings', { id: 'call.ringing' });
    case 'missed':
      return msg('Missed call', { id: 'call.missed' });
    case 'rejected':
      return msg('Call declined', { id: 'call.rejected' });
    case 'failed':
      return msg('Call failed', { id: 'call.failed' });
    case 'completed':
      return durationMs === null
        ? contentWord('call')
        : msg(str`Call, ${durationText(durationMs)}`, { id: 'call.completed' });
  }
}

function systemIcon(event: string): IconName | null {
  if (/number|user_id/.test(event)) return 'phone';
  return /identity/.test(event) ? 'lock' : null;
}
