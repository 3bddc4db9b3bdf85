import type { MediaStore, Repository } from '../backend/index.ts';
import type { OutgoingMedia } from '../domain/index.ts';
import { CANNED_FILES, CANNED_REPLIES } from './sample/canned-replies.ts';
import { sampleBytes, sampleFile } from './sample/sample-files.ts';
import { SAMPLE_WORKSPACE_ID } from './seed-workspace.ts';

/** Gives the sample's canned replies their files, as if somebody had uploaded them at that time, server ms. */
export async function seedCannedFiles(
  repository: Repository,
  mediaStore: MediaStore,
  createdAt: number,
): Promise<void> {
  for (const { id: replyId, owner } of CANNED_REPLIES) {
    const files: OutgoingMedia[] = [];
    for (const { sample, caption, fileName, width, height } of CANNED_FILES[replyId] ?? []) {
      const id = `canned-${sample}`;
      const { kind, mime } = sampleFile(sample);
      const content = await sampleBytes(sample);
      const kept = await mediaStore.put(id, new Blob([content]).stream(), content.length);
      const known = { id, state: 'stored', mime, name: fileName, ...kept, width, height, createdAt } as const;
      const place = { channelIds: [], heldBy: [{ replyId, owner }], uploaderId: null, source: null, messageIds: [] };
      await repository.write(SAMPLE_WORKSPACE_ID, (tx) => tx.putFile({ ...known, ...place, metaIds: {} }));
      const { bytes } = kept;
      files.push({
        kind,
        fileId: id,
        mime,
        bytes,
        fileName,
        width,
        height,
        ...(caption === undefined ? {} : { caption }),
      });
    }
    if (files.length === 0) continue;
    await repository.write(SAMPLE_WORKSPACE_ID, async (tx) => {
      const reply = await tx.get('canned-reply', replyId);
      if (reply !== null) await tx.put('canned-reply', { ...reply, files });
    });
  }
}
