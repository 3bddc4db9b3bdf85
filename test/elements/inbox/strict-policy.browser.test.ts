import { expect } from 'chai';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

describe('<wa-inbox> on a page with a strict policy', () => {
  it('gives the browser nothing to object to, with everything open and hostile names', async () => {
    const page = document.createElement('iframe');
    page.width = '1200';
    page.height = '600';
    page.srcdoc = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"></head><body><script type="module" src="${new URL('./strict-page.ts', import.meta.url)}"></script></body></html>`;
    const told = new Promise<unknown>((resolve) => {
      addEventListener('message', (event) => event.source === page.contentWindow && resolve(event.data));
    });
    document.body.append(page);
    expect(await told).to.deep.equal({ violations: [], shown: true });
    page.remove();
  });
});
