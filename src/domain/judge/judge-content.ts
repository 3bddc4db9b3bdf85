import type { RefusalCode } from '../inbox-error.ts';
import type { OutgoingContent } from '../outgoing.ts';
import { judgeMedia } from './judge-media.ts';
import { judgeText } from './judge-text.ts';
import type { RichRules } from './rich-rules.ts';

/** Why content cannot go to anybody at any time; `null` when it can. What a template says is `judgeTemplate`'s to judge. `'not-loaded'` without the rules it needs. */
export function judgeContent(
  content: Exclude<OutgoingContent, { kind: 'template' }>,
  rich: RichRules | null,
): RefusalCode | 'not-loaded' | null {
  switch (content.kind) {
    case 'text':
      return judgeText(content.text);
    case 'location':
      return isOnEarth(content.latitude, 90) && isOnEarth(content.longitude, 180) ? null : 'place-invalid';
    case 'contacts':
    case 'buttons':
    case 'list':
    case 'link':
      return rich === null ? 'not-loaded' : rich.judgeBuilt(content);
    default:
      return judgeMedia(content);
  }
}

function isOnEarth(degrees: number, max: number): boolean {
  return Math.abs(degrees) <= max;
}
