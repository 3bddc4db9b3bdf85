import type { MediaKind } from './content.ts';

const MB = 1024 * 1024;

/** What WhatsApp takes, and how much of it (fact sheet §12). Any other type goes as a document. */
const RULES: readonly { readonly kind: MediaKind; readonly mimes: readonly string[]; readonly bytes: number }[] = [
  { kind: 'image', mimes: ['image/jpeg', 'image/png'], bytes: 5 * MB },
  { kind: 'video', mimes: ['video/mp4', 'video/3gpp'], bytes: 16 * MB },
  { kind: 'audio', mimes: ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'], bytes: 16 * MB },
];
const DOCUMENT = { kind: 'document', bytes: 100 * MB } as const;

/** As what a file would go to a customer, and why it cannot. */
export interface SendableFile {
  readonly kind: MediaKind;
  readonly refusal: 'file-kind' | 'file-too-large' | null;
  /** Most bytes of its kind. */
  readonly bytesMax: number;
}

/** Judges a file before it is uploaded. An empty one is of no kind. */
export function sendableFile(mime: string, bytes: number): SendableFile {
  const [type = ''] = mime.toLowerCase().split(';');
  const { kind, bytes: bytesMax } = RULES.find(({ mimes }) => mimes.includes(type.trim())) ?? DOCUMENT;
  return { kind, bytesMax, refusal: bytes === 0 ? 'file-kind' : bytes > bytesMax ? 'file-too-large' : null };
}
