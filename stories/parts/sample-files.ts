import type { FileRef, FileState, MediaContent } from '../../src/domain/index.ts';
import type { MessageSurroundings } from '../../src/elements/parts/message-surroundings.ts';
import type { MediaView, Source } from '../../src/store/index.ts';
import { PlainSource } from '../../test/elements/plain-source.ts';

/** A drawing instead of a photo: nothing is asked of anybody. */
function drawing(width: number, height: number, hue: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue} 60% 72%)"/><stop offset="1" stop-color="hsl(${hue + 40} 70% 88%)"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#sky)"/>
    <circle cx="${width * 0.72}" cy="${height * 0.3}" r="${Math.min(width, height) * 0.1}" fill="hsl(${hue + 80} 90% 92%)"/>
    <path d="M0 ${height * 0.78} L${width * 0.3} ${height * 0.42} L${width * 0.52} ${height * 0.7} L${width * 0.7} ${height * 0.52} L${width} ${height * 0.82} V${height} H0z" fill="hsl(${hue + 10} 32% 42%)"/>
    <path d="M0 ${height * 0.88} Q${width * 0.4} ${height * 0.7} ${width} ${height * 0.92} V${height} H0z" fill="hsl(${hue + 60} 34% 34%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const STICKER = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><circle cx="60" cy="60" r="52" fill="#ffd45e" stroke="#fff" stroke-width="6"/><circle cx="43" cy="52" r="6"/><circle cx="77" cy="52" r="6"/><path d="M38 72q22 24 44 0" fill="none" stroke="#000" stroke-width="6" stroke-linecap="round"/></svg>',
)}`;

/** A few seconds of a tone that swells and fades, as a sound file. */
function tone(seconds: number): string {
  const rate = 8_000;
  const samples = rate * seconds;
  const bytes = new Uint8Array(44 + samples);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  word(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  word(36, 'data');
  view.setUint32(40, samples, true);
  for (let at = 0; at < samples; at += 1) {
    const swell = Math.abs(Math.sin((at / samples) * Math.PI * 5)) * (0.4 + 0.6 * Math.abs(Math.sin(at / 3100)));
    bytes[44 + at] = 128 + Math.round(60 * swell * Math.sin((at / rate) * 2 * Math.PI * 220));
  }
  return URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
}

const urls = new Map<string, string>();

function urlOf(fileId: string): string {
  const known = urls.get(fileId);
  if (known !== undefined) return known;
  const [kind = '', width = '4', height = '3', hue = '200'] = fileId.split('-');
  const made =
    kind === 'sticker'
      ? STICKER
      : kind === 'tone'
        ? tone(Number(width))
        : kind === 'paper'
          ? URL.createObjectURL(new Blob(['Paper'], { type: 'application/pdf' }))
          : drawing(Number(width), Number(height), Number(hue));
  urls.set(fileId, made);
  return made;
}

const sources = new Map<string, Source<MediaView>>();

/** Files by their id: `drawing-800-600-200`, `tone-6`, `paper`, `sticker`; `slow` never comes, `lost` cannot be had. */
export function sampleMedia(fileId: string): Source<MediaView> {
  const known = sources.get(fileId);
  if (known !== undefined) return known;
  const view: MediaView = fileId.startsWith('slow')
    ? { state: 'loading' }
    : { state: 'ready', url: urlOf(fileId), renew: () => {} };
  const made = new PlainSource<MediaView>(view);
  sources.set(fileId, made);
  return made;
}

export const SURROUNDINGS: MessageSurroundings = {
  media: sampleMedia,
  mapUrl: 'https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=16/{latitude}/{longitude}',
};

const file = (id: string, over: Partial<FileRef> = {}): FileRef => ({ id, state: 'stored', bytes: 214_300, ...over });

export function photo(over: Partial<MediaContent> = {}, [width, height, hue] = [1200, 900, 200]): MediaContent {
  const ref = file(`drawing-${width}-${height}-${hue}`, { width, height });
  return { kind: 'image', mediaId: '1', mime: 'image/jpeg', file: ref, ...over };
}

export const VIDEO: MediaContent = {
  kind: 'video',
  mediaId: '2',
  mime: 'video/mp4',
  file: file('slow-video', { width: 720, height: 1280, durationMs: 42_000, bytes: 8_400_000 }),
};

/** Loudness as a phone writes it down. */
const LOUD = Array.from({ length: 64 }, (_, at) => Math.round(50 + 45 * Math.sin(at / 2.3) * Math.cos(at / 7)));

export const VOICE: MediaContent = {
  kind: 'audio',
  mediaId: '3',
  mime: 'audio/ogg; codecs=opus',
  voice: true,
  file: file('tone-12', { durationMs: 12_000, waveform: LOUD, bytes: 31_000 }),
};

export const SONG: MediaContent = {
  kind: 'audio',
  mediaId: '4',
  mime: 'audio/mpeg',
  fileName: 'Answering machine.mp3',
  file: file('tone-6', { bytes: 940_000 }),
};

export function paper(fileName: string, mime: string, over: Partial<FileRef> = {}): MediaContent {
  return { kind: 'document', mediaId: '5', mime, fileName, file: file('paper', { bytes: 1_240_000, ...over }) };
}

export const SMILE: MediaContent = {
  kind: 'sticker',
  mediaId: '6',
  mime: 'image/webp',
  file: file('sticker', { width: 512, height: 512 }),
};

/** The same photo, as far as it has come. */
export function held(state: FileState): MediaContent {
  return photo({ file: file(`drawing-1200-900-200`, { state, bytes: state === 'pending' ? 3_100_000 : null }) });
}
