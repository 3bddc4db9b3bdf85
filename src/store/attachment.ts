import { type OutgoingMedia, sendableFile } from '../domain/index.ts';
import type { AttachedFile, AttachmentView } from './views.ts';

/** A file that waits to be sent, where it was added. */
export interface Attachment {
  readonly conversationId: string;
  readonly view: AttachmentView;
  readonly facts: AttachedFile['facts'];
  /** Its name at the backend, once it is there. */
  readonly fileId: string | null;
}

/** A file as it is added to a draft: one from this device is judged first, one the backend keeps is ready with what is known of it. */
export function newAttachment(conversationId: string, id: string, given: AttachedFile | OutgoingMedia): Attachment {
  if ('fileId' in given) return lent(conversationId, id, given);
  const { file, name, as, facts = {} } = given;
  const said = { id, file, name, mime: file.type, bytes: file.size, caption: '', progress: 0 };
  return { conversationId, facts, fileId: null, view: { ...said, ...judgedFile(file, as) } };
}

function lent(conversationId: string, id: string, given: OutgoingMedia): Attachment {
  const { kind, fileId, mime, bytes, caption = '', fileName: name = '', animated: _, ...facts } = given;
  const said = { id, file: new Blob([], { type: mime }), name, kind, mime, bytes, caption, fileId };
  return { conversationId, facts, fileId, view: { ...said, progress: 1, state: 'ready', code: null } };
}

/** As what a file would go, and whether it can. */
export function judgedFile(file: Blob, as: 'document' | undefined): Pick<AttachmentView, 'kind' | 'state' | 'code'> {
  const { kind, refusal } = sendableFile(file.type, file.size, as);
  return {
    kind,
    state: refusal === null ? 'waiting' : refusal === 'file-too-large' ? 'too-large' : 'blocked',
    code: refusal,
  };
}

/** What is sent of it; `text` is its caption unless it has its own. */
export function outgoingFile({ view, facts, fileId }: Attachment, text: string): OutgoingMedia {
  const { kind, mime, bytes, name } = view;
  const caption = view.caption || text;
  return {
    kind,
    fileId: fileId ?? '',
    mime,
    bytes,
    ...facts,
    ...(caption === '' ? {} : { caption }),
    ...(name === '' ? {} : { fileName: name }),
  };
}
