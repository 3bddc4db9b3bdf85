import type { AttachedFile } from '../../store/views.ts';

/** So long a browser may look at a file before it goes without its facts, ms. */
const LOOK_MS = 5_000;

/** How long a sound or film is and how large its picture; empty where the browser cannot tell. */
export async function soundAndFilmFacts(file: Blob, signal: AbortSignal | undefined): Promise<AttachedFile['facts']> {
  const player = document.createElement(file.type.startsWith('video/') ? 'video' : 'audio');
  const address = URL.createObjectURL(file);
  const limit = AbortSignal.any([AbortSignal.timeout(LOOK_MS), ...(signal === undefined ? [] : [signal])]);
  try {
    await new Promise<void>((resolve) => {
      for (const event of ['loadedmetadata', 'error']) player.addEventListener(event, () => resolve());
      limit.addEventListener('abort', () => resolve());
      player.preload = 'metadata';
      player.src = address;
    });
    const { duration } = player;
    const film = player instanceof HTMLVideoElement ? player : null;
    return {
      ...(Number.isFinite(duration) ? { durationMs: Math.round(duration * 1_000) } : {}),
      ...(film !== null && film.videoWidth > 0 ? { width: film.videoWidth, height: film.videoHeight } : {}),
    };
  } finally {
    player.removeAttribute('src');
    player.load();
    URL.revokeObjectURL(address);
  }
}
