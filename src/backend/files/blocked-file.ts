import { bareMime } from '../../domain/index.ts';

/** Types that act when they are opened: pages, scripts, programs. */
const ACTING =
  /^(?:text\/html|application\/xhtml\+xml|image\/svg\+xml|(?:text|application)\/(?:x-)?(?:java|ecma)script|application\/(?:x-msdownload|x-msdos-program|x-ms-installer|x-msi|x-executable|x-sh|x-bat|hta|java-archive|x-java-archive|vnd\.android\.package-archive|vnd\.microsoft\.portable-executable))$/;

/** The same by the end of a name: a sender may call a page a document. */
const ACTING_NAME =
  /\.(?:html?|xhtml|shtml|mht(?:ml)?|svgz?|m?js|jse|vbs?|vbe|wsf|hta|exe|com|scr|pif|msi|msp|bat|cmd|ps1|lnk|jar|apk|app|dmg|sh)$/i;

/** The same by how a text begins. */
const ACTING_START = /^<(?:!doctype\s+(?:html|svg)|html|head|body|script|iframe|svg)[\s>/]/i;

/** What may stand before that, with its end. */
const BEFORE: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];

const START_BYTES = 1_024;

/** Whether a file of a customer is kept without ever being served. `head` are its first bytes. */
export function isBlockedFile(mime: string, name: string | null, head: Uint8Array): boolean {
  if (ACTING.test(bareMime(mime)) || ACTING_NAME.test(name?.trim() ?? '')) return true;
  const isProgram = head[0] === 0x4d && head[1] === 0x5a;
  return isProgram || ACTING_START.test(beginning(new TextDecoder().decode(head.subarray(0, START_BYTES))));
}

/** A text from its first element on. */
function beginning(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const [, close] = BEFORE.find(([open]) => rest.startsWith(open)) ?? [];
    const end = close === undefined ? -1 : rest.indexOf(close);
    if (close === undefined || end < 0) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
}
