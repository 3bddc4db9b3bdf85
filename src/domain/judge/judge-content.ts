import type { RefusalCode } from '../inbox-error.ts';
import type { OutgoingContent } from '../outgoing.ts';
import { judgeCards } from './judge-cards.ts';
import { judgeInteractive } from './judge-interactive.ts';
import { judgeMedia } from './judge-media.ts';
import { judgeText } from './judge-text.ts';

/** Why content cannot go to anybody at any time; `null` when it can. What a template says is `judgeTemplate`'s to judge. */
export function judgeContent(content: Exclude<OutgoingContent, { kind: 'template' }>): RefusalCode | null {
  switch (content.kind) {
    case 'text':
      return judgeText(content.text);
    case 'location':
      return isOnEarth(content.latitude, 90) && isOnEarth(content.longitude, 180) ? null : 'place-invalid';
    case 'contacts':
      return judgeCards(content.contacts);
    case 'buttons':
    case 'list':
    case 'link':
      return judgeInteractive(content);
    default:
      return judgeMedia(content);
  }
}

function isOnEarth(degrees: number, max: number): boolean {
  return Math.abs(degrees) <= max;
}
