import type { Secrets } from '../backend/index.ts';
import { InboxError } from '../domain/index.ts';

const VERSION = 'v1.';
const NONCE_BYTES = 12;

/** Encrypts with AES-256-GCM under one key; a nonce of its own stands before every ciphertext. */
export async function createSecrets(keyBytes: Uint8Array<ArrayBuffer>): Promise<Secrets> {
  const key = await crypto.subtle.importKey('raw', keyBytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return {
    async encrypt(plain) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(plain));
      return VERSION + Buffer.concat([nonce, new Uint8Array(cipher)]).toString('base64url');
    },
    async decrypt(encrypted) {
      const bytes = new Uint8Array(Buffer.from(encrypted.slice(VERSION.length), 'base64url'));
      const iv = bytes.subarray(0, NONCE_BYTES);
      try {
        if (!encrypted.startsWith(VERSION)) throw new RangeError('unknown version');
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.subarray(NONCE_BYTES));
        return new TextDecoder().decode(plain);
      } catch (cause) {
        const message =
          'read a stored token: it was encrypted with another key; restore WA_INBOX_SECRET_KEY or store it anew';
        throw new InboxError('internal', message, { cause });
      }
    },
  };
}
