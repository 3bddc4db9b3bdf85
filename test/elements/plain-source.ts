import { BehaviorSubject, type Observable } from 'rxjs';
import type { Source } from '../../src/store/source.ts';

/** A source that shows what it is given. */
export class PlainSource<T> implements Source<T> {
  readonly #subject: BehaviorSubject<T>;
  #subscribers = 0;
  #subscriptions = 0;

  constructor(value: T) {
    this.#subject = new BehaviorSubject(value);
  }

  get current(): T {
    return this.#subject.value;
  }

  get observable(): Observable<T> {
    return this.#subject;
  }

  /** How many are subscribed now. */
  get subscribers(): number {
    return this.#subscribers;
  }

  /** How many ever subscribed. */
  get subscriptions(): number {
    return this.#subscriptions;
  }

  subscribe(callback: (value: T) => void): () => void {
    let first = true;
    const subscription = this.#subject.subscribe((value) => {
      if (!first) callback(value);
      first = false;
    });
    this.#subscribers += 1;
    this.#subscriptions += 1;
    subscription.add(() => {
      this.#subscribers -= 1;
    });
    return () => subscription.unsubscribe();
  }

  set(value: T): void {
    this.#subject.next(value);
  }
}
