import type { ReadTransaction } from '../repository.ts';

/** The conversation an id stands for now: itself, or the one it was joined into, and that one into which … */
export async function standingId(tx: ReadTransaction, conversationId: string): Promise<string> {
  let id = conversationId;
  for (let into = await tx.successorOf(id); into !== null; into = await tx.successorOf(id)) id = into;
  return id;
}
