/** Hears how much of a file has come, bytes; `total` is `null` while nobody says it. */
export type OnReceived = (received: number, total: number | null) => void;

/**
 * Reads an answer to its end and tells how far it is. What is said of its length is a claim: once more came than was announced, as happens
 * where the transport packs the bytes, no total is told any more.
 *
 * @param within ends each wait when the call ends
 */
export async function readBytes(
  response: Response,
  onReceived: OnReceived,
  within: <T>(read: Promise<T>) => Promise<T>,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const announced = lengthOf(response.headers);
  const totalFor = (received: number) => (announced !== null && received <= announced ? announced : null);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  onReceived(0, announced);
  const reader = response.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await within(reader.read());
    if (done) break;
    parts.push(value);
    received += value.length;
    onReceived(received, totalFor(received));
  }
  onReceived(received, received);
  return parts;
}

function lengthOf(headers: Headers): number | null {
  const said = headers.get('content-length') ?? '';
  const isPacked = (headers.get('content-encoding') ?? 'identity') !== 'identity';
  return /^[0-9]{1,15}$/.test(said) && !isPacked && Number(said) > 0 ? Number(said) : null;
}
