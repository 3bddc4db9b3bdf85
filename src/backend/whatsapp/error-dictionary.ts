/**
 * What a Graph error means for the attempt that met it.
 * - `retry`: `backoff` may work by itself soon, `wait` only after hours, `no` not before somebody changes something.
 * - `certainlyNotSent`: WhatsApp refused; without it the message may have gone out all the same.
 * - `channelTrouble`: the number or account is in trouble, not this message; nothing else will go through either.
 * - `actor`: who can do something about it.
 */
export interface GraphErrorRule {
  readonly retry: 'backoff' | 'wait' | 'no';
  readonly certainlyNotSent: boolean;
  readonly channelTrouble: boolean;
  readonly actor: 'nobody' | 'agent' | 'admin' | 'developer';
}

const refusal = { certainlyNotSent: true, channelTrouble: false } as const;
/** A limit: goes away by itself. */
const LIMIT: GraphErrorRule = { ...refusal, retry: 'backoff', actor: 'nobody' };
/** A limit that stands for hours. */
const LONG_LIMIT: GraphErrorRule = { ...refusal, retry: 'wait', actor: 'admin' };
/** Something fell over on Meta's side, perhaps after the message had left. */
const FAULT: GraphErrorRule = { retry: 'backoff', certainlyNotSent: false, channelTrouble: false, actor: 'nobody' };
/** Wrong in this message or with this recipient. */
const MESSAGE: GraphErrorRule = { ...refusal, retry: 'no', actor: 'agent' };
/** Wrong in what this program asks for. */
const REQUEST: GraphErrorRule = { ...refusal, retry: 'no', actor: 'developer' };
/** Wrong in how something of the account is set up. */
const SETUP: GraphErrorRule = { ...refusal, retry: 'no', actor: 'admin' };
/** Token, permission, payment or number: the whole channel stands still until an admin acts. */
const CHANNEL: GraphErrorRule = { ...SETUP, channelTrouble: true };
/** The number is being worked on and comes back by itself. */
const MAINTENANCE: GraphErrorRule = { ...LIMIT, channelTrouble: true };

type Codes = number | readonly [first: number, last: number];

/** Every code of the fact sheet §17 (Meta's error code page); pairs are ranges, ends included. */
const ROWS: readonly (readonly [GraphErrorRule, readonly Codes[]])[] = [
  [LIMIT, [4, 80007, 130429, 131056]],
  [LONG_LIMIT, [131048, 131049, 131064, 132015, 132069, 133008, 133009, 133015, 133016, 134101]],
  [FAULT, [1, 2, 131000, 131016, 133004, 139102, 139103]],
  [MAINTENANCE, [131057, 2494100]],
  [
    CHANNEL,
    [
      0,
      3,
      10,
      [200, 299],
      33,
      190,
      368,
      131005,
      131031,
      131037,
      131042,
      131044,
      131045,
      133000,
      133006,
      133010,
      141000,
    ],
  ],
  [
    MESSAGE,
    [130403, 130472, 130497, 131014, 131021, 131026, 131030, 131047, 131050, 131051, 131052, 131053, 131060, 131062],
  ],
  [
    MESSAGE,
    [131020, 131041, 131059, [131201, 131215], 132000, 132005, 132018, 137000, [138000, 138018], 139100, 139101],
  ],
  [REQUEST, [100, 803, 131008, 131009, 131055, 131065, 132008, 132012, 134100, 135000]],
  [SETUP, [131063, 132001, 132007, 132016, 132068, 133005, 134011, 134102, 136024, [139000, 139004], [147001, 147005]]],
  [SETUP, [2388001, 2388012, 2388019, 2388040, 2388047, 2388072, 2388073, 2388091, 2388093, 2388103, 2388293, 2388299]],
  [SETUP, [[2593107, 2593109]]],
];

const RULES: ReadonlyMap<number, GraphErrorRule> = new Map(
  ROWS.flatMap(([rule, codes]) => codes.flatMap(expand).map((code): [number, GraphErrorRule] => [code, rule])),
);

/** Every code the dictionary knows, ranges spelt out, ascending. */
export const KNOWN_GRAPH_CODES: readonly number[] = [...RULES.keys()].sort((a, b) => a - b);

/** The rule of a code, or null for one that is not in the dictionary. */
export function graphErrorRule(code: number): GraphErrorRule | null {
  return RULES.get(code) ?? null;
}

function expand(codes: Codes): readonly number[] {
  if (typeof codes === 'number') return [codes];
  const [first, last] = codes;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
