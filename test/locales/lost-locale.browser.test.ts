import '../../src/define/wa-inbox.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxElement } from '../../src/elements/inbox/inbox.ts';
import { getInboxLocale, setInboxLocale } from '../../src/elements/internal/localize.ts';
import { FakeStore } from '../elements/fake-store.ts';
import { inside, mount, settled, unmount } from '../elements/mount.ts';

/** From here on this page loads no language file it has not loaded yet. Nothing takes it back: the page ends with this file. */
function loseLanguageFiles(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  const others = [
    '/node_modules/',
    '/test/',
    '/src/elements/',
    '/src/store/',
    '/src/domain/',
    '/__wds-outside-root__/',
  ];
  policy.content = `script-src 'unsafe-inline' ${others.map((path) => location.origin + path).join(' ')}`;
  document.head.append(policy);
}

describe('a language that cannot be loaded', () => {
  afterEach(unmount);

  it('leaves the language shown, its direction, and the way to every language that stands', async () => {
    await setInboxLocale('it');
    const element = await mount<InboxElement>(html`<wa-inbox locale="it" .store=${new FakeStore()}></wa-inbox>`);
    await settled();
    const frame = inside(element, '.frame');
    const tabs = () => inside(element, 'nav').ariaLabel;
    expect(tabs()).to.equal('Conversazioni aperte');
    loseLanguageFiles();

    const warn = console.warn;
    const warnings: unknown[] = [];
    console.warn = (...words) => warnings.push(words[0]);
    try {
      element.locale = 'ar';
      await element.updateComplete;
      expect(await setInboxLocale('ar')).to.equal('it');
    } finally {
      console.warn = warn;
    }
    await settled();
    expect(String(warnings[0])).to.contain('Could not load the language ar; it stays');
    expect([frame.lang, frame.dir, getComputedStyle(frame).direction]).to.deep.equal(['it', 'ltr', 'ltr']);
    expect(tabs()).to.equal('Conversazioni aperte');

    expect(await setInboxLocale('en')).to.equal('en');
    await settled();
    expect(tabs()).to.equal('Open conversations');
    expect(await setInboxLocale('it')).to.equal('it');
    expect(getInboxLocale()).to.equal('it');
  });
});
