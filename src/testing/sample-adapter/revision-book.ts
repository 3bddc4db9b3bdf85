import type { RecordChange, RecordKind, RecordOf } from '../../domain/index.ts';

/** A record without its revision. */
type Body<K extends RecordKind> = Omit<RecordOf<K>, 'rev'>;

/**
 * Numbers revisions for a backend that has none: a record that reads differently than last time gets the next one. Also counts changes,
 * which makes a cursor. Lives as long as the adapter; a new page counts anew, which is why such a feed begins with `reset`.
 */
export class RevisionBook {
  readonly #known = new Map<string, { readonly text: string; readonly rev: number }>();
  #changes = 0;

  /** Rises with every change seen. */
  get cursor(): number {
    return this.#changes;
  }

  stamp<K extends RecordKind>(kind: K, body: Body<K> & { readonly id: string }): RecordChange {
    const key = `${kind} ${body.id}`;
    const text = JSON.stringify(body);
    const known = this.#known.get(key);
    let rev = known?.rev ?? 0;
    if (known?.text !== text) {
      rev += 1;
      this.#changes += 1;
      this.#known.set(key, { text, rev });
    }
    // The union is keyed by kind; the type parameter keeps kind and record in step.
    return { kind, id: body.id, rev, record: { ...body, rev } } as unknown as RecordChange;
  }
}
