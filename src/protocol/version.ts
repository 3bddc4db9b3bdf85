import { InboxError } from '../domain/index.ts';

/** The protocol this build speaks. Rises only when an old client would misread an answer; new fields and kinds do not count. */
export const PROTOCOL_VERSION = 1;

/** The oldest protocol a server of this build still answers. */
export const PROTOCOL_VERSION_MIN = 1;

/** Carries the version in both directions: what a client speaks, what the server answered in. */
export const VERSION_HEADER = 'wa-inbox-version';

/**
 * The version both sides speak. A request without the header is answered in the newest version, so that a person with a command line
 * needs none.
 * @param header what the other side said, `null` when it said nothing
 * @throws InboxError `version-unsupported` for any version out of range
 */
export function negotiateVersion(header: string | null): number {
  if (header === null) return PROTOCOL_VERSION;
  const version = /^\d{1,6}$/.test(header) ? Number(header) : Number.NaN;
  if (version >= PROTOCOL_VERSION_MIN && version <= PROTOCOL_VERSION) return version;
  const range = `${PROTOCOL_VERSION_MIN} to ${PROTOCOL_VERSION}`;
  throw new InboxError(
    'version-unsupported',
    `Agreeing on a protocol version failed: this side speaks ${range}; update the older of inbox and server.`,
    { path: VERSION_HEADER },
  );
}
