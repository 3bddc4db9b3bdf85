/** How far an outbound message is. */
export type SampleStatus = 'sent' | 'delivered' | 'read';

/** A message, in words every contender understands. */
export interface Sample {
  readonly id: string;
  /** Unlike any other; found again in the page by it. */
  readonly token: string;
  /** Ends with the token. */
  readonly text: string;
  readonly inbound: boolean;
  /** Moment of writing, ms. */
  readonly at: number;
  /** `null` for inbound ones. */
  readonly status: SampleStatus | null;
}

/** A row of a list of conversations. */
export interface SampleRow {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly unread: number;
  readonly at: number;
}

/** Where all samples end: later than this is what arrives. */
export const SAMPLE_NOW = new Date(2026, 2, 10, 14, 30).getTime();

const WORDS =
  'the parcel order size invoice when today please thanks wrong colour street number again tomorrow help we it'.split(
    ' ',
  );

/**
 * Messages one minute apart, the same ones on every run. `first` is the place of the oldest: 0 and up stand in the conversation that is
 * opened, negative ones come before it.
 */
export function samples(first: number, count: number, total: number): readonly Sample[] {
  return Array.from({ length: count }, (_, at) => sample(first + at, total));
}

function sample(place: number, total: number): Sample {
  const random = randomOf(place + 50_000);
  const words = Array.from({ length: 2 + Math.floor(random() ** 3 * 60) }, () => WORDS[Math.floor(random() * 19)]);
  const token = `#${place < 0 ? 'o' : 'm'}${String(Math.abs(place)).padStart(6, '0')}`;
  const inbound = Math.floor(random() * 2) === 0;
  const at = SAMPLE_NOW - (total - place) * 60_000;
  return {
    id: `id-${place}`,
    token,
    text: `${words.join(' ')} ${token}`,
    inbound,
    at,
    status: inbound ? null : 'sent',
  };
}

/** Rows, newest first, the same ones on every run. */
export function sampleRows(count: number): readonly SampleRow[] {
  return Array.from({ length: count }, (_, place) => {
    const random = randomOf(place + 1);
    const words = Array.from({ length: 6 }, () => WORDS[Math.floor(random() * 19)]).join(' ');
    const at = SAMPLE_NOW - place * 60_000;
    return { id: `row-${place}`, name: `Customer #r${place}`, text: words, unread: place % 3, at };
  });
}

/** The status after this one, and the first again after the last. */
export function nextStatus(status: SampleStatus | null): SampleStatus {
  return status === 'sent' ? 'delivered' : status === 'delivered' ? 'read' : 'sent';
}

/** Repeatable numbers in [0, 1): the minimal standard generator. */
function randomOf(seed: number): () => number {
  let state = ((seed * 7919) % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
}
