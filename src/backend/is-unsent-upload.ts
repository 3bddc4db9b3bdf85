import type { KeptFile } from './kept-file.ts';

/** Whether a file was uploaded, or is just coming in, and went nowhere yet: such count against what their agent may keep. */
export function isUnsentUpload({ state, uploaderId, source, channelIds, heldBy = [] }: KeptFile): boolean {
  const isKept = state === 'pending' || state === 'stored';
  return isKept && uploaderId !== null && source === null && channelIds.length === 0 && heldBy.length === 0;
}
