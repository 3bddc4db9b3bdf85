import { expect } from 'chai';
import { strictPage } from './strict-policy.ts';

describe('<wa-inbox> on a page with a strict policy', () => {
  it('gives the browser nothing to object to, with everything open and hostile names', async () => {
    const page = strictPage(new URL('./strict-page.ts', import.meta.url));
    const told = new Promise<unknown>((resolve) => {
      addEventListener('message', (event) => event.source === page.contentWindow && resolve(event.data));
    });
    document.body.append(page);
    expect(await told).to.deep.equal({ violations: [], shown: true });
    page.remove();
  });
});
