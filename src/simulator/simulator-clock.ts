/** The world's clock, ms; backend, simulator and store share one. */
export interface SimulatorClock {
  now(): number;
  /** Calls back once, `ms` from now at the earliest; the returned function cancels. */
  after(ms: number, callback: () => void): () => void;
}
