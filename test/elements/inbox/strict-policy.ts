/** The strictest policy a host page may have: no inline script or style, nothing from elsewhere, no markup from strings. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A page under that policy that runs one module. */
export function strictPage(module: URL): HTMLIFrameElement {
  const page = document.createElement('iframe');
  page.width = '1200';
  page.height = '600';
  page.srcdoc = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${STRICT_POLICY}"></head><body><script type="module" src="${module}"></script></body></html>`;
  return page;
}
