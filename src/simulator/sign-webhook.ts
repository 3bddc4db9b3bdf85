/** The `X-Hub-Signature-256` Meta would send with these bytes. */
export async function signWebhook(body: Uint8Array<ArrayBuffer>, appSecret: string): Promise<string> {
  const secret = new TextEncoder().encode(appSecret);
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, body));
  return `sha256=${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
