import type { MediaKind } from '../../domain/index.ts';
import type { CustomerFile } from '../../simulator/index.ts';
import { samplePdf } from './sample-pdf.ts';

interface SampleFile {
  readonly kind: MediaKind;
  readonly mime: string;
  readonly fileName?: string;
  readonly voice?: true;
  /** The bytes: large ones are a module of their own, loaded when first wanted. */
  readonly load: () => Promise<Uint8Array<ArrayBuffer>>;
}

const coded = async (module: Promise<{ readonly base64: string }>): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(atob((await module).base64), (char) => char.charCodeAt(0));

const FILES = {
  canal: { kind: 'image', mime: 'image/jpeg', load: () => coded(import('./generated/canal.ts')) },
  label: { kind: 'image', mime: 'image/jpeg', load: () => coded(import('./generated/label.ts')) },
  receipt: { kind: 'image', mime: 'image/jpeg', load: () => coded(import('./generated/receipt.ts')) },
  wheel: { kind: 'image', mime: 'image/jpeg', load: () => coded(import('./generated/wheel.ts')) },
  wobble: { kind: 'video', mime: 'video/mp4', load: () => coded(import('./generated/wobble.ts')) },
  voice: {
    kind: 'audio',
    mime: 'audio/ogg; codecs=opus',
    voice: true,
    load: () => coded(import('./generated/voice.ts')),
  },
  bell: { kind: 'sticker', mime: 'image/webp', load: () => coded(import('./generated/bell.ts')) },
  invoice: {
    kind: 'document',
    mime: 'application/pdf',
    fileName: 'Invoice 20418.pdf',
    load: async () => samplePdf(),
  },
} as const satisfies Record<string, SampleFile>;

/** The files of the sample: what its customers send, and its agents. */
export type SampleName = keyof typeof FILES;
export const SAMPLE_NAMES = Object.keys(FILES) as readonly SampleName[];

/** A sample as a customer sends it. */
export function sampleFile(name: SampleName, caption?: string): CustomerFile {
  const { load: _, ...file }: SampleFile = FILES[name];
  return { ...file, content: { sample: name }, ...(caption === undefined ? {} : { caption }) };
}

/** The bytes of a sample. */
export async function sampleBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!isSampleName(name)) throw new RangeError(`load a sample: there is no ${name}`);
  return FILES[name].load();
}

function isSampleName(name: string): name is SampleName {
  return Object.hasOwn(FILES, name);
}
