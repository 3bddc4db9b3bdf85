import type { DeliveryError } from './delivery.ts';

/** What a code of Meta's says to people. Several codes say the same. */
export type MetaErrorMeaning =
  | 'window'
  | 'unreachable'
  | 'blocked'
  | 'opted-out'
  | 'phone-needed'
  | 'held-back'
  | 'token'
  | 'permission'
  | 'number'
  | 'restricted'
  | 'payment'
  | 'rate'
  | 'quality'
  | 'service'
  | 'file'
  | 'kind'
  | 'template-gone'
  | 'template-paused'
  | 'template-missing'
  | 'template-invalid'
  | 'template-long'
  | 'other';

/** What a code means, who has to act, and whether trying again helps: `wait` means hours, not seconds (fact sheet §17). */
export interface MetaError {
  readonly meaning: MetaErrorMeaning;
  readonly act: 'nobody' | 'agent' | 'admin' | 'developer';
  readonly retry: 'yes' | 'wait' | 'no';
}

type Codes = number | readonly [first: number, last: number];
type Row = readonly [MetaErrorMeaning, MetaError['act'], MetaError['retry'], readonly Codes[]];

/** Meta's codes of fact sheet §17; pairs are ranges, ends included. */
const ROWS: readonly Row[] = [
  ['window', 'agent', 'no', [131047]],
  ['unreachable', 'agent', 'no', [131026]],
  ['blocked', 'admin', 'no', [130403]],
  ['opted-out', 'agent', 'no', [131050]],
  ['phone-needed', 'agent', 'no', [131062]],
  ['held-back', 'nobody', 'wait', [131049]],
  ['held-back', 'nobody', 'no', [130472]],
  ['token', 'admin', 'no', [0, 190]],
  ['permission', 'admin', 'no', [3, 10, [200, 299], 131005]],
  ['number', 'admin', 'no', [33, 131037, 131045, 133000, 133005, 133006, 133010, 136024, 141000]],
  ['number', 'admin', 'wait', [133008, 133009, 133015, 133016]],
  ['restricted', 'admin', 'no', [368, 130497, 131031]],
  ['payment', 'admin', 'no', [131042, 131044]],
  ['rate', 'nobody', 'yes', [4, 80007, 130429, 131056]],
  ['quality', 'admin', 'wait', [131048, 131064]],
  ['service', 'nobody', 'yes', [1, 2, 131000, 131016, 131057, 133004, 139102, 139103, 2494100]],
  ['file', 'agent', 'no', [131014, 131052, 131053]],
  ['kind', 'agent', 'no', [131051]],
  ['template-gone', 'agent', 'no', [132001, 132007, 132016, 132068]],
  ['template-gone', 'agent', 'wait', [132069, 134101]],
  ['template-paused', 'nobody', 'wait', [132015]],
  ['template-missing', 'agent', 'no', [132000]],
  ['template-invalid', 'agent', 'no', [132008, 132012, 132018]],
  ['template-long', 'agent', 'no', [132005]],
  ['other', 'agent', 'no', [131020, 131021, 131030, 131041, 131059, 131060, [131201, 131215], 137000]],
  ['other', 'agent', 'no', [[138000, 138018], 139100, 139101]],
  ['other', 'developer', 'no', [100, 803, 131008, 131009, 131055, 131065, 134100, 135000]],
  ['other', 'admin', 'no', [131063, 134011, 134102, [139000, 139004], [147001, 147005], [2593107, 2593109]]],
  ['other', 'admin', 'no', [2388001, 2388012, 2388019, 2388040, 2388047, 2388072, 2388073, 2388091, 2388093, 2388103]],
  ['other', 'admin', 'no', [2388293, 2388299]],
];

/** What a code of Meta's means; `null` for one nobody knows. */
export function metaError(code: DeliveryError['code'] | null): MetaError | null {
  const number = typeof code === 'string' && /^\d+$/.test(code) ? Number(code) : code;
  if (typeof number !== 'number') return null;
  for (const [meaning, act, retry, codes] of ROWS) {
    if (codes.some((one) => holds(one, number))) return { meaning, act, retry };
  }
  return null;
}

function holds(codes: Codes, code: number): boolean {
  return typeof codes === 'number' ? codes === code : code >= codes[0] && code <= codes[1];
}
