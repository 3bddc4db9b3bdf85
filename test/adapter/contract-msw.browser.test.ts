import { expect } from 'chai';
import { type MswDoor, startMswDoor } from '../../src/mock/msw-door.ts';
import { adapterContract, runAdapterCheck } from '../../src/testing/adapter-contract.ts';
import { appHarness } from './app-world.ts';

describe('the HTTP adapter through the MSW door', () => {
  // One worker serves the page; each world has an endpoint of its own behind it.
  const apps = new Map<string, (request: Request) => Promise<Response>>();
  const unclaimed = new Set<string>();
  let door: MswDoor | undefined;

  const harness = appHarness(async (app) => {
    const endpoint = `/door/${apps.size}`;
    apps.set(endpoint, app.fetch);
    return { endpoint, close: async () => {} };
  });

  before(async () => {
    door = await startMswDoor({
      endpoint: '/door',
      workerUrl: '/mockServiceWorker.js',
      async fetch(request) {
        const url = new URL(request.url);
        const [, path = '', rest = ''] = /^(\/door\/\d+)(\/.*)$/.exec(url.pathname) ?? [];
        const app = apps.get(path);
        if (app === undefined) return new Response('no such world', { status: 404 });
        return app(new Request(new URL(`${rest}${url.search}`, url), request));
      },
    });
  });

  after(() => door?.close());

  for (const check of adapterContract) {
    it(check.name, async () => {
      const outcome = await runAdapterCheck(check, harness);
      if (outcome.outcome === 'failed') throw outcome.error;
      if (outcome.outcome === 'unclaimed') unclaimed.add(outcome.reason);
    });
  }

  it('claims every law but those of lower levels', () => {
    expect([...unclaimed].sort()).to.deep.equal([
      'counts are claimed',
      'feed is log',
      'media are claimed',
      'signals are claimed',
      'submit is once',
    ]);
  });
});
