import type { InboxAdapter } from '../../src/adapter/inbox-adapter.ts';
import type { BrokenAdapter } from './broken-adapter.ts';

type Upload = InboxAdapter['upload'];

function uploading(change: (upload: Upload) => Upload): BrokenAdapter['break'] {
  return (adapter) => ({ upload: change((file, options) => adapter.upload(file, options)) });
}

/** One fault per law of files. */
export const BROKEN_FILES: readonly BrokenAdapter[] = [
  {
    fault: 'loses the last byte of a file',
    caughtBy: 'an upload is loaded back byte for byte',
    break: uploading(
      (upload) => (file, options) => upload(new Blob([file.slice(0, -1)], { type: file.type }), options),
    ),
  },
  {
    fault: 'takes two uploads of one size for one',
    caughtBy: 'the same file twice is two uploads',
    break: uploading((upload) => {
      const known = new Map<number, ReturnType<Upload>>();
      return (file, options) => {
        const first = known.get(file.size) ?? upload(file, options);
        known.set(file.size, first);
        return first;
      };
    }),
  },
  {
    fault: 'lets progress fall',
    caughtBy: 'progress never falls and ends at the total',
    break: uploading((upload) => (file, options) => {
      options.onProgress?.(file.size, file.size);
      return upload(file, options);
    }),
  },
  {
    fault: 'tells no end',
    caughtBy: 'progress never falls and ends at the total',
    break: uploading((upload) => (file, { onProgress, ...options }) => {
      onProgress?.(0, file.size);
      return upload(file, options);
    }),
  },
  {
    fault: 'finishes an upload that was aborted',
    caughtBy: 'an upload aborted on its way rejects at once and tells no end',
    break: uploading(
      (upload) =>
        (file, { onProgress }) =>
          upload(file, onProgress ? { onProgress } : {}),
    ),
  },
  {
    fault: 'lets what has come of a file fall',
    caughtBy: 'what is told of a file that comes never falls and ends with all of it',
    break: (adapter) => ({
      media: (id, options) => {
        options.onProgress?.(9, null);
        return adapter.media(id, options);
      },
    }),
  },
  {
    fault: 'tells of a file that was given up',
    caughtBy: 'a file given up on its way is told no further',
    break: (adapter) => {
      let last: Parameters<InboxAdapter['media']>[1]['onProgress'];
      return {
        media: (id, options) => {
          last?.(1, 1);
          last = options.onProgress;
          return adapter.media(id, options);
        },
      };
    },
  },
  {
    fault: 'finishes loading that was aborted',
    caughtBy: 'loading aborted on its way rejects at once',
    break: (adapter) => ({ media: (id) => adapter.media(id, {}) }),
  },
  {
    fault: 'shows something for an unknown file',
    caughtBy: 'an unknown file is not found',
    break: () => ({ media: async () => ({ url: 'about:blank', expiresAt: null, release: () => {} }) }),
  },
  {
    fault: 'takes an address away from others with the first release',
    caughtBy: 'a file is released as often as one likes, and others stay',
    break: (adapter) => {
      let shared: ReturnType<InboxAdapter['media']> | null = null;
      return {
        media: (id, options) => {
          shared ??= adapter.media(id, options);
          return shared;
        },
      };
    },
  },
];
