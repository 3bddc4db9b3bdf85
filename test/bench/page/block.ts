/** What is measured on one fresh page. */
export type BlockName = 'open' | 'arrivals' | 'flips' | 'prepend' | 'scroll' | 'burst' | 'keys' | 'list';

export interface BlockRequest {
  readonly contender: string;
  readonly block: BlockName;
  /** Messages or rows. */
  readonly count: number;
  /** How many arrive, flip, or are pressed. */
  readonly steps: number;
  /** Longest wait for rest, ms. */
  readonly limitMs: number;
  /** Without any change for so long, ms, a page is at rest. */
  readonly quietMs: number;
}

/** Values by the name of their measure. */
export type BlockResult = Readonly<Record<string, number>>;
