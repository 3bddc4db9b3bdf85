import { isSentContent, type Message, type RecordKind, type RecordOf, type ScheduledMessage } from '../domain/index.ts';
import { withFiles } from './use-cases/with-files.ts';
import { filesOf } from './whatsapp/files-of.ts';

/** The files a record needs, each once. A message that was taken back, by whoever wrote it, needs none any more. */
export function usedFiles(kind: RecordKind, record: Omit<RecordOf<RecordKind>, 'rev'> | null): readonly string[] {
  if (record === null) return [];
  if (kind === 'message') return usedByMessage(record as Message);
  return kind === 'scheduled-message' ? usedByPlan(record as ScheduledMessage) : [];
}

function usedByMessage({ content, revokedAt, discardedAt }: Message): readonly string[] {
  if (revokedAt !== null || discardedAt !== null || !isSentContent(content)) return [];
  return filesOf(content).filter((id) => id !== '');
}

function usedByPlan({ content }: ScheduledMessage): readonly string[] {
  const ids = new Set<string>();
  withFiles(content, (file) => {
    ids.add(file.fileId);
    return file;
  });
  return [...ids];
}
