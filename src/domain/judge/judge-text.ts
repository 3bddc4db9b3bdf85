import { TEXT_MAX } from '../command.ts';
import { isVisibleName } from '../contact.ts';

/** Whether a text can be sent as it stands: something visible to say, within WhatsApp's limit. */
export function judgeText(text: string, max: number = TEXT_MAX): 'text-empty' | 'text-too-long' | null {
  if (!isVisibleName(text)) return 'text-empty';
  return text.length > max ? 'text-too-long' : null;
}
