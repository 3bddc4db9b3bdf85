import { expect } from 'chai';
import fc from 'fast-check';
import { html, LitElement, render } from 'lit';
import { property } from 'lit/decorators.js';
import { axe } from './axe.ts';

class ToolchainProbeElement extends LitElement {
  @property({ type: Number }) count = 0;

  override render() {
    return html`<button>${this.count}</button>`;
  }
}

describe('the test browser', () => {
  it('keeps an IndexedDB record', async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('toolchain');
      request.onupgradeneeded = () => request.result.createObjectStore('probe');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const store = database.transaction('probe', 'readwrite').objectStore('probe');
    store.put('kept', 'key');
    const value = await new Promise<unknown>((resolve) => {
      const request = store.get('key');
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    expect(value).to.equal('kept');
  });

  it('grants a web lock to one holder', async () => {
    const held = await navigator.locks.request('toolchain', (lock) => lock?.name);
    expect(held).to.equal('toolchain');
  });

  it('constructs style sheets and service workers are reachable', () => {
    expect(() => new CSSStyleSheet().replaceSync(':host { color: red }')).not.to.throw();
    expect('serviceWorker' in navigator).to.equal(true);
  });

  it('serves the mock service worker at the top of the site', async () => {
    const answer = await fetch('/mockServiceWorker.js');
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('content-type')).to.contain('javascript');
  });

  it('runs Lit elements with decorators, compiled by the project settings', async () => {
    customElements.define('toolchain-probe', ToolchainProbeElement);
    render(html`<toolchain-probe count="3"></toolchain-probe>`, document.body);
    const element = document.querySelector<ToolchainProbeElement>('toolchain-probe');
    await element?.updateComplete;
    expect(element?.shadowRoot?.textContent).to.equal('3');
  });

  it('judges a page with axe', async () => {
    const holder = document.createElement('div');
    holder.append(document.createElement('button'));
    document.body.append(holder);
    const result = await axe.run(holder, { runOnly: ['button-name'] });
    holder.remove();
    expect(result.violations.map((violation) => violation.id)).to.deep.equal(['button-name']);
  });

  it('fails what Lit warns of in development', async () => {
    const failures: string[] = [];
    const report = globalThis.reportError;
    globalThis.reportError = (error: Error) => failures.push(error.message);
    console.warn('An update that asks for another one. See https://lit.dev/msg/change-in-update');
    console.warn('Nothing of Lit.');
    globalThis.reportError = report;
    expect(failures.map((text) => text.includes('lit.dev/msg/change-in-update'))).to.deep.equal([true]);
  });

  it('runs property tests', () => {
    fc.assert(fc.property(fc.integer(), (n) => n + 0 === n));
  });
});
