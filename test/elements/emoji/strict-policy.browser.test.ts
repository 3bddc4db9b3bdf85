import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { strictPage } from '../inbox/strict-policy.ts';

describe('emoji and recordings on a page with a strict policy', () => {
  it('give the browser nothing to object to, and ask nothing of other hosts', async () => {
    // Sound runs on pages that somebody has used.
    await sendKeys({ press: 'a' });
    const page = strictPage(new URL('./strict-page.ts', import.meta.url));
    const told = new Promise<unknown>((resolve) => {
      addEventListener('message', (event) => event.source === page.contentWindow && resolve(event.data));
    });
    document.body.append(page);
    await new Promise((resolve) => page.addEventListener('load', resolve, { once: true }));
    await sendKeys({ press: 'a' });
    expect(await told).to.deep.equal({ violations: [], foreign: [], picked: ['📦'] });
    page.remove();
  });
});
