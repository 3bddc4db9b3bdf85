import { sql } from 'kysely';
import type { MessageSearch } from '../../backend/repository.ts';
import type { Message } from '../../domain/index.ts';
import type { Connection } from './database.ts';
import { recordOf } from './stored-record.ts';

/** Messages that hold all the words. Words are looked for as they are (`strpos`): no character of theirs means anything else. */
export async function searchMessages(
  db: Connection,
  workspaceId: string,
  { conversationId, words, before, limit }: MessageSearch,
): Promise<readonly Message[]> {
  if (words.length === 0) return [];
  let query = db
    .selectFrom('wa_inbox.messages')
    .select(['rev', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where('conversation_id', '=', conversationId)
    .where('place_at', 'is not', null);
  for (const word of words) query = query.where(sql<boolean>`strpos(words, ${word}::text) > 0`);
  if (before !== null) {
    query = query.where(sql<boolean>`(place_at, place_seq) < (${before.at}::bigint, ${before.seq}::bigint)`);
  }
  const rows = await query.orderBy('place_at', 'desc').orderBy('place_seq', 'desc').limit(limit).execute();
  return rows.map((row) => recordOf<'message'>(row)).filter((message) => message !== null);
}
