import type { Channel } from '../../domain/index.ts';
import type { KeptFile } from '../kept-file.ts';
import type { BackendPorts } from '../ports.ts';
import type { MediaFailure } from '../whatsapp/media-client.ts';
import { withCallLimit } from '../worker/call-limit.ts';
import { transact } from './transact.ts';

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'clock' | 'mediaStore' | 'whatsapp'>;

const DAY_MS = 24 * 3_600_000;

/** WhatsApp keeps an upload 30 days; two less, so that a message on its way never names one that is gone. */
const META_ID_MS = 28 * DAY_MS;

const MISSING: MediaFailure = {
  outcome: 'refused',
  error: { code: 'file-missing', detail: 'The file is no longer there.' },
};

/** Brings a file to WhatsApp, once per channel and 28 days, and answers the id WhatsApp knows it by. */
export async function ensureMetaMedia(
  ports: Ports,
  workspaceId: string,
  channel: Pick<Channel, 'id' | 'phoneNumberId'>,
  accessToken: string,
  fileId: string,
): Promise<{ readonly outcome: 'uploaded'; readonly mediaId: string } | MediaFailure> {
  const file = await ports.repository.read(workspaceId, (tx) => tx.file(fileId));
  if (file === null || file.state !== 'stored') return MISSING;
  const known = Object.hasOwn(file.metaIds, channel.id) ? file.metaIds[channel.id] : undefined;
  if (known !== undefined && known.expiresAt > ports.clock.now())
    return { outcome: 'uploaded', mediaId: known.mediaId };
  const content = await ports.mediaStore.read(fileId);
  if (content === null) return MISSING;
  const blob = await new Response(content).blob();
  const sender = { phoneNumberId: channel.phoneNumberId, accessToken };
  const upload = { blob, mime: file.mime, name: file.name ?? 'file' };
  const outcome = await withCallLimit(ports.clock, (signal) => ports.whatsapp.uploadMedia(sender, upload, signal));
  if (outcome.outcome !== 'uploaded') return outcome;
  const { mediaId } = outcome;
  await transact(ports, workspaceId, async (tx) => {
    const now: KeptFile | null = await tx.file(fileId);
    if (now === null) return;
    const expiresAt = ports.clock.now() + META_ID_MS;
    await tx.putFile({ ...now, metaIds: { ...now.metaIds, [channel.id]: { mediaId, expiresAt } } });
  });
  return outcome;
}
