/** What a link leads to. */
export interface LinkTarget {
  readonly conversationId: string;
  /** A message to show in it; `null` for the conversation alone. */
  readonly messageId: string | null;
}

const NAME = 'wa-inbox';

/**
 * An address of the host page that opens a conversation, at a message if one is named. It stands in the fragment, which no server sees; a page
 * that routes by its fragment answers `wa-inbox-link` instead.
 */
export function linkTo(page: string, { conversationId, messageId }: LinkTarget): string {
  const url = new URL(page);
  const parts = messageId === null ? [conversationId] : [conversationId, messageId];
  url.hash = `${NAME}=${parts.map(encodeURIComponent).join('/')}`;
  return url.href;
}

/** What an address leads to; `null` when it is no link of ours. */
export function targetOfLink(page: string): LinkTarget | null {
  const match = new RegExp(`^#${NAME}=([^/]+)(?:/([^/]+))?$`).exec(new URL(page).hash);
  const conversationId = decoded(match?.[1]);
  if (conversationId === null) return null;
  return { conversationId, messageId: decoded(match?.[2]) };
}

function decoded(part: string | undefined): string | null {
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    // A link somebody cut in the middle of a character leads nowhere.
    return null;
  }
}
