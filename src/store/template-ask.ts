import type { Ask } from './ask.ts';
import { openingAsk } from './opening-ask.ts';

/** Where the state notes how far the templates of a channel are loaded. */
export function templatesKey(channelId: string): string {
  return `templates/${channelId}`;
}

/** The templates of the account a channel belongs to. */
export function templateAsk(channelId: string): Ask {
  return openingAsk(templatesKey(channelId), { name: 'templates', channelId });
}
