import { type RawBuilder, sql } from 'kysely';
import { searchWords } from '../../domain/index.ts';

/** Whether a conversation's contact, or one of its messages, holds all words of a text. A text without words is held by none. */
export function holdsAllWords(workspaceId: string, text: string): RawBuilder<boolean> {
  const words = searchWords(text);
  if (words.length === 0) return sql<boolean>`false`;
  const all = sql.join(
    words.map((word) => sql`strpos(found.words, ${word}::text) > 0`),
    sql` and `,
  );
  return sql<boolean>`(exists (
      select 1 from wa_inbox.contacts found
      where found.workspace_id = ${workspaceId} and found.id = wa_inbox.conversations.contact_id and ${all}
    ) or exists (
      select 1 from wa_inbox.messages found
      where found.workspace_id = ${workspaceId} and found.conversation_id = wa_inbox.conversations.id
        and found.place_at is not null and ${all}
    ))`;
}
