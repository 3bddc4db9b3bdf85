import { cleanName } from '../../domain/index.ts';

/** Letters of a name; file systems take 255 bytes. */
const NAME_MAX = 120;

/** Ending and dot that are kept when a name is cut. */
const ENDING = /\.[\p{L}\p{N}]{1,10}$/u;

/** What Windows takes as a device, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The header that says under which name a file is saved (RFC 6266): in ASCII, and as it is written where that differs (RFC 8187). Whatever was
 * sent as its name, it is one name: no folder, no device, nothing hidden, nothing that ends the header.
 *
 * @param otherwise the name of a file without one
 */
export function contentDisposition(shown: 'inline' | 'attachment', name: string | null, otherwise: string): string {
  const safe = safeName(name) ?? otherwise;
  const ascii = safe.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\%]/g, '_');
  const full = ascii === safe ? '' : `; filename*=UTF-8''${encoded(safe)}`;
  return `${shown}; filename="${ascii}"${full}`;
}

function safeName(name: string | null): string | null {
  const last = name?.split(/[/\\]/).at(-1) ?? '';
  const clean = cleanName(cut(last.replace(/\p{Cs}/gu, '_')))
    ?.replace(/[<>:"|?*\p{Cc}\p{Zl}\p{Zp}]/gu, '_')
    // A dot in front hides a file, dots and blanks at the end are lost.
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  if (clean === undefined || clean === '') return null;
  return DEVICE.test(clean) ? `_${clean}` : clean;
}

function cut(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= NAME_MAX) return name;
  const [ending = ''] = ENDING.exec(name) ?? [];
  return letters.slice(0, NAME_MAX - ending.length).join('') + ending;
}

/** Percent signs for all but what RFC 8187 lets stand. */
function encoded(text: string): string {
  const percent = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/['()*]/g, percent);
}
