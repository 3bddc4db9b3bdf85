import type { Repository } from '../../backend/index.ts';
import { InboxError } from '../../domain/index.ts';

/** @throws InboxError `not-found`, with the command that makes one */
export async function requireWorkspace(repository: Repository, id: string): Promise<{ readonly name: string }> {
  const workspace = await repository.workspace(id);
  if (workspace !== null) return workspace;
  throw new InboxError('not-found', `this database has no workspace ${id}; make it with: npm run gateway -- setup`);
}
