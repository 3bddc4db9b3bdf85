/** The key that signs addresses of files, made from the key that encrypts tokens: one secret to keep, two uses that tell nothing of each other. */
export async function createSigningKey(keyBytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', keyBytes, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode('wa-inbox file addresses');
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, key, 256));
}
