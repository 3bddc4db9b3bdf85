const PREFIX = 'sha256=';
const HEX = /^[0-9a-f]{64}$/;

/**
 * Whether Meta signed these bytes: `X-Hub-Signature-256` is `sha256=` and 64 lower-case hex digits, the HMAC-SHA256 of the raw body under
 * one of the app secrets. Takes the bytes as received, for Meta signs its own escaping of text (fact sheet §3.2). Every secret is tried and
 * every digit compared, so that the time taken tells nothing.
 */
export async function verifySignature(
  body: Uint8Array<ArrayBuffer>,
  header: string | null,
  secrets: readonly string[],
): Promise<boolean> {
  if (header === null || !header.startsWith(PREFIX)) return false;
  const claimed = header.slice(PREFIX.length);
  if (!HEX.test(claimed)) return false;
  let matches = false;
  for (const secret of secrets) {
    // An empty secret would let anybody sign.
    if (secret === '') continue;
    const same = sameText(claimed, await hmacHex(body, secret));
    matches = matches || same;
  }
  return matches;
}

async function hmacHex(body: Uint8Array<ArrayBuffer>, secret: string): Promise<string> {
  const bytes = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares two texts of one length without stopping at the first difference. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
