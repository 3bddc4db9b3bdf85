type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** A way to the backend that breaks when told to. */
export class FaultyFetch {
  readonly #inner: Fetch;
  readonly #cuts = new Set<() => void>();
  #offline = false;
  #lose = false;
  #break = false;

  constructor(inner: Fetch) {
    this.#inner = inner;
  }

  readonly fetch: Fetch = async (address, init) => {
    if (this.#offline) throw new TypeError('Failed to fetch');
    const response = await this.#inner(address, init);
    if (this.#lose && init.method === 'POST') {
      this.#lose = false;
      throw new TypeError('Failed to fetch');
    }
    if (this.#break) {
      this.#break = false;
      return new Response('{"broken":', { headers: { 'content-type': 'application/json' } });
    }
    return response.headers.get('content-type')?.startsWith('text/event-stream') ? this.#cuttable(response) : response;
  };

  setOffline(offline: boolean): void {
    this.#offline = offline;
  }

  loseNextAnswer(): void {
    this.#lose = true;
  }

  breakNextAnswer(): void {
    this.#break = true;
  }

  cutStreams(): void {
    for (const cut of this.#cuts) cut();
    this.#cuts.clear();
  }

  #cuttable(response: Response): Response {
    const through = new TransformStream<Uint8Array, Uint8Array>({
      start: (controller) => {
        this.#cuts.add(() => controller.error(new TypeError('network error')));
      },
    });
    return new Response(response.body?.pipeThrough(through) ?? null, response);
  }
}
