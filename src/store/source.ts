import type { Observable } from 'rxjs';

/**
 * One thing to read, by three doors: its value now, a callback for every later value, and an observable (current value first). Reading
 * `current` asks for nothing; subscribing does: data is fetched and kept live while somebody is subscribed, and rests some seconds after
 * the last one left. Values are immutable; an unchanged value is the same object.
 */
export interface Source<T> {
  readonly current: T;
  /** Calls back with every value after the current one; the returned function ends it. */
  subscribe(callback: (value: T) => void): () => void;
  readonly observable: Observable<T>;
}
