/** A component as Meta keeps it, in Meta's own words. */
export type MetaComponent = Readonly<Record<string, unknown>>;

/** A template of a business account as Meta keeps it. */
export interface MetaTemplate {
  /** Digits. */
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  /** Meta's code, such as `pt_BR`. */
  readonly language: string;
  /** `APPROVED`, `PENDING`, `REJECTED`, `PAUSED`, … */
  readonly status: string;
  readonly category: string;
  readonly parameterFormat: 'POSITIONAL' | 'NAMED';
  readonly components: readonly MetaComponent[];
  readonly quality: 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN';
  /** Of a rejection, `NONE` otherwise. */
  readonly rejectedReason: string;
}
