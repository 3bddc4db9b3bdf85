import { type Conversation, InboxError, type QueryAnswer, type QueryOf, searchWords } from '../../domain/index.ts';
import { decodeMessagePage, encodeMessagePage } from '../../protocol/index.ts';
import { type ReadTransaction, recordChange } from '../repository.ts';

/**
 * Messages of a conversation that hold all the words, newest first; a text without words finds none.
 * @throws InboxError `invalid` for a page token that is none of ours, or leads the other way
 */
export async function searchPage(
  tx: ReadTransaction,
  conversation: Conversation,
  { text, page, limit }: QueryOf<'search'>,
): Promise<Omit<QueryAnswer, 'asOf'>> {
  const from = page === undefined ? null : decodeMessagePage(page);
  if (from?.direction === 'after') {
    throw new InboxError('invalid', 'read search: results go from new to old; use the token of a result page', {
      path: 'page',
    });
  }
  const search = { conversationId: conversation.id, words: searchWords(text), before: from?.place ?? null };
  const found = await tx.searchMessages({ ...search, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const last = shown.at(-1)?.place ?? null;
  return {
    ids: shown.map(({ id }) => id),
    records: shown.map((message) => recordChange('message', message)),
    next: found.length > limit && last !== null ? encodeMessagePage({ direction: 'before', place: last }) : null,
    previous: null,
  };
}
