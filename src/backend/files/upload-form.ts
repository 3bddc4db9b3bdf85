import { bareMime } from '../../domain/index.ts';

/** Endings by type: WhatsApp looks at the name as well as at the type. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['video/mp4', 'mp4'],
  ['video/3gpp', '3gp'],
  ['audio/aac', 'aac'],
  ['audio/amr', 'amr'],
  ['audio/mpeg', 'mp3'],
  ['audio/mp4', 'm4a'],
  ['audio/ogg', 'ogg'],
  ['application/pdf', 'pdf'],
  ['text/plain', 'txt'],
]);

/**
 * As what a file is uploaded to WhatsApp: its type in full and a name that fits it. Ogg without a codec is refused (131053), and Opus is all
 * WhatsApp takes in it (fact sheet §12). What the customer sees as a document's name goes with the message.
 */
export function uploadForm(mime: string): { readonly mime: string; readonly name: string } {
  const type = bareMime(mime);
  const ending = ENDINGS.get(type);
  return {
    mime: type === 'audio/ogg' ? 'audio/ogg; codecs=opus' : type,
    name: ending === undefined ? 'file' : `file.${ending}`,
  };
}
