import type { Session } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { UploadHeader } from './header-files.ts';

/** The store's way up for the files of headers; none where the backend takes no files. */
export function storeUpload(store: InboxStore | undefined, session: Session | null): UploadHeader | undefined {
  if (store === undefined || session?.capabilities.media !== true) return undefined;
  return async (file, signal, onProgress) => {
    const { fileId } = await store.upload(file, { signal, ...(onProgress === undefined ? {} : { onProgress }) });
    return fileId;
  };
}
