import { expect } from 'chai';
import { startMswDoor } from '../../src/mock/msw-door.ts';

describe('the MSW door', () => {
  it('fails a request as a network would when it cannot pass', async () => {
    let passes = true;
    const door = await startMswDoor({
      endpoint: '/faulty',
      workerUrl: '/mockServiceWorker.js',
      fetch: async () => {
        if (!passes) throw new TypeError('there is no network');
        return new Response('passed');
      },
    });
    expect(await (await fetch('/faulty/v1/session')).text()).to.equal('passed');
    passes = false;
    const failed = await fetch('/faulty/v1/session').catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(TypeError);
    door.close();
  });
});
