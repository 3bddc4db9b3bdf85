/** Characters that turn the reading direction or show nothing: with them `photo\u202Egpj.exe` reads as a picture. */
const TRICKS = /[\p{Cc}\p{Cf}]/gu;
const LONGEST = 120;

/** A sender's file name as it may be shown: no path, no tricks, its real ending in sight; `null` when nothing is left. */
export function safeFileName(name: string | undefined): string | null {
  const last = name?.replace(TRICKS, '').split(/[\\/]/u).at(-1)?.trim();
  if (!last) return null;
  if (last.length <= LONGEST) return last;
  const ending = /\.[^.\s]{1,12}$/u.exec(last)?.[0] ?? '';
  return `${last.slice(0, LONGEST - ending.length - 1)}…${ending}`;
}

/** A short name of a file's type: "PDF", "JPEG". */
export function fileKind(mime: string): string {
  const subtype = mime.split(/[/;]/u)[1]?.trim() ?? '';
  return /^[\w-]{1,8}$/u.test(subtype) ? subtype.toUpperCase() : mime.slice(0, 60);
}
