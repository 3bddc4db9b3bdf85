import '../../../src/define/wa-inbox-composer.ts';
import '../../../src/define/wa-inbox-conversation.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { FakeStore } from '../fake-store.ts';
import { conversation, conversationView, message, NOW } from '../fake-views.ts';
import { inside, mount, settled, unmount } from '../mount.ts';

const ID = conversation.id;

/** From now on, and for good: this page must stay the last of its file. */
function forbidInlineStylesAndMarkup(): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  document.head.append(meta);
}

describe('conversation and composer under a strict content security policy', () => {
  afterEach(unmount);

  it('break no rule while they are used', async () => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      broken.push(`${event.violatedDirective} ${event.sourceFile}:${event.lineNumber}`),
    );
    forbidInlineStylesAndMarkup();
    const store = new FakeStore();
    const failed = message({ id: 'f', direction: 'outbound', delivery: 'failed', actions: ['retry', 'copy'], at: NOW });
    const many = Array.from({ length: 200 }, (_, index) =>
      message({ id: `m${index}`, at: NOW - (200 - index) * 60_000 }),
    );
    const timeline = store.timeline(ID);
    timeline.set({ ...timeline.current, messages: [...many, failed], unreadFromId: 'm190' });
    const pane = await mount(
      html`<div>
        <wa-inbox-conversation conversation-id=${ID}></wa-inbox-conversation>
        <wa-inbox-composer conversation-id=${ID}></wa-inbox-composer>
      </div>`,
      store,
    );
    const panel = pane.querySelector('wa-inbox-conversation');
    if (panel === null) throw new Error('no conversation');
    panel.style.blockSize = '500px';
    for (let round = 0; round < 4; round += 1) await settled();
    const list = inside(panel, 'wa-inbox-timeline');
    await inside<HTMLElement & { openMenu(): Promise<void> }>(list, '.row:last-child').openMenu();
    inside(list, '.scroller').scrollTop = 0;
    inside<HTMLButtonElement>(panel, '.status').click();
    await settled();
    store.conversation(ID).set(conversationView({ replyLock: 'window-closed' }));
    await settled();
    expect(broken).to.deep.equal([]);
    expect(getComputedStyle(inside(list, '.scroller')).overflowY).to.equal('auto');
  });

  it('while the policy does catch an inline style', async () => {
    const caught = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      });
    });
    const element = document.createElement('p');
    element.setAttribute('style', 'color: red');
    document.body.append(element);
    expect(await caught).to.equal('style-src-attr');
    element.remove();
  });
});
