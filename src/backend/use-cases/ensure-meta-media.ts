import type { Channel } from '../../domain/index.ts';
import { uploadForm } from '../files/upload-form.ts';
import type { BackendPorts } from '../ports.ts';
import type { MediaFailure } from '../whatsapp/media-client.ts';
import { transferLimitMs, withCallLimit } from '../worker/call-limit.ts';
import { transact } from './transact.ts';

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'clock' | 'mediaStore' | 'whatsapp'>;

/** Where and with what a file goes to WhatsApp. */
export interface UploadPlace {
  readonly workspaceId: string;
  readonly channel: Pick<Channel, 'id' | 'phoneNumberId'>;
  readonly accessToken: string;
}

const HOUR_MS = 3_600_000;

/** WhatsApp keeps an upload 30 days; two less, so that a message on its way never names one that is gone. */
const META_ID_MS = 28 * 24 * HOUR_MS;

const MISSING: MediaFailure = {
  outcome: 'refused',
  error: { code: 'file-missing', detail: 'The file is no longer there.' },
};

/** Brings a file to WhatsApp, once per channel and 28 days, and answers the id WhatsApp knows it by. The signal ends a long upload. */
export async function ensureMetaMedia(
  ports: Ports,
  { workspaceId, channel, accessToken }: UploadPlace,
  fileId: string,
  signal: AbortSignal,
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
  const upload = { blob, ...uploadForm(file.mime) };
  const outcome = await withCallLimit(ports.clock, (limit) => ports.whatsapp.uploadMedia(sender, upload, limit), {
    limitMs: transferLimitMs(blob.size),
    signal,
  });
  if (outcome.outcome !== 'uploaded') return outcome;
  const { mediaId } = outcome;
  await transact(ports, workspaceId, async (tx) => {
    const now = await tx.file(fileId);
    if (now === null) return;
    const expiresAt = ports.clock.now() + META_ID_MS;
    await tx.putFile({ ...now, metaIds: { ...now.metaIds, [channel.id]: { mediaId, expiresAt } } });
  });
  return outcome;
}

/**
 * Forgets what WhatsApp calls these files, so that they are uploaded anew: it may forget them earlier than it says. What was uploaded within
 * the last hour stays, so nothing is uploaded over and over.
 *
 * @returns whether there was anything to forget
 */
export async function forgetMetaMedia(
  ports: Pick<Ports, 'repository' | 'wake' | 'clock'>,
  { workspaceId, channel }: Pick<UploadPlace, 'workspaceId' | 'channel'>,
  fileIds: readonly string[],
): Promise<boolean> {
  const { value } = await transact(ports, workspaceId, async (tx) => {
    let forgot = false;
    for (const fileId of [...fileIds].sort()) {
      const file = await tx.file(fileId);
      const { [channel.id]: known, ...metaIds } = file?.metaIds ?? {};
      if (file === null || known === undefined) continue;
      if (ports.clock.now() - (known.expiresAt - META_ID_MS) < HOUR_MS) continue;
      await tx.putFile({ ...file, metaIds });
      forgot = true;
    }
    return forgot;
  });
  return value;
}
