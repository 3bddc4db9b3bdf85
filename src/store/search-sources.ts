import { type SearchPorts, SearchSource } from './search-source.ts';

/** The searches somebody looks at, one for each conversation and text. */
export class SearchSources {
  readonly #ports: Pick<SearchPorts, 'adapter' | 'report'>;
  readonly #running = new Map<string, SearchSource>();

  constructor(ports: Pick<SearchPorts, 'adapter' | 'report'>) {
    this.#ports = ports;
  }

  of(conversationId: string, text: string): SearchSource {
    const key = JSON.stringify([conversationId, text]);
    const known = this.#running.get(key);
    if (known !== undefined) return known;
    const source: SearchSource = new SearchSource({
      ...this.#ports,
      conversationId,
      text,
      onRest: () => {
        if (this.#running.get(key) === source) this.#running.delete(key);
      },
    });
    this.#running.set(key, source);
    return source;
  }

  close(): void {
    for (const source of [...this.#running.values()]) source.close();
  }
}
