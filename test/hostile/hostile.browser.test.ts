import { expect } from 'chai';
import { strictPage } from '../elements/inbox/strict-policy.ts';

describe('hostile words in every sink, on a page with a strict policy', () => {
  it('run nothing, break no policy and stay inside their bubbles', async function hostileWords() {
    this.timeout(200_000);
    const page = strictPage(new URL('./hostile-page.ts', import.meta.url));
    const told = new Promise<Record<string, unknown>>((resolve) => {
      addEventListener('message', (event) => event.source === page.contentWindow && resolve(event.data));
    });
    let reached = 0;
    Object.assign(globalThis, { hostile: () => (reached += 1) });
    document.body.append(page);
    const { executions, reports, problems, strings, sinks, panels, pairs } = await told;
    page.remove();
    expect(problems).to.deep.equal([]);
    expect({ executions, reports, reached }).to.deep.equal({ executions: 0, reports: 0, reached: 0 });
    expect(strings).to.be.greaterThan(2400);
    expect(pairs).to.equal(Number(strings) * Number(sinks));
    expect(panels).to.equal(29);
  });
});
