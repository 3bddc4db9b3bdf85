import { type Actor, MEDIA_LIMITS, type OutgoingContent, type RefusalCode } from '../../domain/index.ts';
import type { KeptFile } from '../kept-file.ts';
import type { WriteTransaction } from '../repository.ts';
import { maySeeFile } from './may-see-file.ts';
import { type NamedFile, withFiles } from './with-files.ts';

/** Content whose files are as the workspace knows them. */
export interface BelievedFiles {
  /** Type and size are the kept ones, whatever the command said. */
  readonly content: OutgoingContent;
  /** Each once, as they are kept. */
  readonly files: readonly KeptFile[];
  /** Why a file cannot go, should nothing else stand in the way. */
  readonly refusal: Extract<RefusalCode, 'file-missing' | 'file-too-large'> | null;
}

/**
 * Looks up every file some content names, for an agent who wants to send it. One that is not there, not whole, never to be served, or not
 * theirs to see is missing: which of these it is stays untold.
 */
export async function believedFiles(
  tx: WriteTransaction,
  actor: Actor,
  content: OutgoingContent,
): Promise<BelievedFiles> {
  const named = new Set<string>();
  withFiles(content, (file) => {
    named.add(file.fileId);
    return file;
  });
  const agent = named.size === 0 ? null : await tx.get('agent', actor.agentId);
  const viewer = { ...actor, teamIds: agent?.teamIds ?? [] };
  const files = new Map<string, KeptFile>();
  for (const id of [...named].sort()) {
    const file = await tx.file(id);
    if (file?.state === 'stored' && maySeeFile(file, viewer)) files.set(id, file);
  }
  let tooLarge = false;
  const believed = withFiles(content, (file) => {
    const kept = files.get(file.fileId);
    if (kept === undefined) return file;
    tooLarge ||= (kept.bytes ?? 0) > MEDIA_LIMITS[file.kind].bytes;
    return { ...file, mime: kept.mime, ...('bytes' in file ? factsOf(kept) : {}) };
  });
  const refusal = files.size < named.size ? 'file-missing' : tooLarge ? 'file-too-large' : null;
  return { content: believed, files: [...files.values()], refusal };
}

/** What is known of the bytes; what nobody found out stays as the command has it. */
function factsOf({ bytes, width, height, durationMs, animated }: KeptFile): Partial<NamedFile> {
  const facts = Object.entries({ width, height, durationMs, animated }).filter(([, value]) => value !== undefined);
  return { bytes: bytes ?? 0, ...Object.fromEntries(facts) };
}

/** Lets everybody who sees a channel see what is sent there. */
export async function attachFiles(tx: WriteTransaction, files: readonly KeptFile[], channelId: string): Promise<void> {
  for (const file of files) {
    if (file.channelIds.includes(channelId)) continue;
    await tx.putFile({ ...file, channelIds: [...file.channelIds, channelId] });
  }
}
