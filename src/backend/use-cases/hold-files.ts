import type { CannedOwner, CannedReply, OutgoingMedia } from '../../domain/index.ts';
import type { KeptFile } from '../kept-file.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import { dropLater } from './drop-later.ts';
import { isStillHeld } from './is-still-held.ts';

/** A canned reply as far as its files go; one that is taken away has none. */
type Holder = Pick<CannedReply, 'id' | 'owner'> & { readonly files: readonly Pick<OutgoingMedia, 'fileId'>[] };

/**
 * Lets a canned reply hold the files it names and let go of those it named before: whoever may use it sees them from now on, the others no
 * more. What nothing holds then is dropped a day later.
 */
export async function holdFiles(
  ports: Pick<BackendPorts, 'ids' | 'clock'>,
  tx: WriteTransaction,
  reply: Holder,
  before: readonly Pick<OutgoingMedia, 'fileId'>[],
): Promise<void> {
  const held = new Set(reply.files.map(({ fileId }) => fileId));
  const all = new Set([...held, ...before.map(({ fileId }) => fileId)]);
  for (const id of [...all].sort()) {
    const file = await tx.file(id);
    if (file === null) continue;
    const after = withHolder(file, reply.id, held.has(id) ? reply.owner : null);
    await tx.putFile(after);
    if (!(await isStillHeld(tx, after))) await dropLater(ports, tx, id);
  }
}

function withHolder(file: KeptFile, replyId: string, owner: CannedOwner | null): KeptFile {
  const others = (file.heldBy ?? []).filter((holder) => holder.replyId !== replyId);
  return { ...file, heldBy: owner === null ? others : [...others, { replyId, owner }] };
}
