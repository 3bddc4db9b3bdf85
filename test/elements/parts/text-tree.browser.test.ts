import '../../../src/define/wa-inbox-message.ts';
import { expect } from 'chai';
import { html, render } from 'lit';
import type { InboxMessageElement } from '../../../src/elements/parts/inbox-message.ts';
import { textTree } from '../../../src/elements/parts/text-tree.ts';
import { message } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const show = (text: string): Promise<InboxMessageElement> =>
  mount(
    html`<wa-inbox-message role="article" aria-label="Message" .message=${message({ content: { kind: 'text', text } })}></wa-inbox-message>`,
  );

/** What a text becomes, without Lit's own marks. */
function markup(text: string, end?: number): string {
  const box = document.createElement('div');
  render(textTree(text, end), box);
  return box.innerHTML.replace(/<!--.*?-->/gs, '');
}

const WEB = 'target="_blank" rel="noopener noreferrer"';

describe('the words of a message', () => {
  afterEach(unmount);

  it('pass the accessibility audit however they are formatted', async () => {
    await audit(
      await show(
        '*Hello* _you_ ~there~ `now`\n> quoted https://a.it\n- one\n- two\n3. three\n```\na\nb```\n+39 02 1234567 a@b.it',
      ),
    );
  });

  it('keep room for the marks of a list at the beginning of each item, whichever way the words around it run', async () => {
    for (const text of ['مرحبا\n1. first\n2. ثانيا', 'Hello\n- ثانيا\n- first']) {
      const element = await show(text);
      const words = inside(element, '.words').getBoundingClientRect();
      for (const item of element.shadowRoot?.querySelectorAll('li') ?? []) {
        const { left, right } = item.getBoundingClientRect();
        const room = getComputedStyle(item).direction === 'rtl' ? words.right - right : left - words.left;
        expect(room, text).to.be.at.least(20);
      }
    }
  });

  const table: readonly (readonly [string, string])[] = [
    ['a\nb', 'a\nb'],
    ['*a _b_* ~c~', '<strong>a <em>b</em></strong> <s>c</s>'],
    ['x `<b>`', 'x <code>&lt;b&gt;</code>'],
    ['```a\n*b*```', '<pre><code>a\n*b*</code></pre>'],
    ['> a\n> b\nc', '<blockquote dir="auto">a\nb</blockquote>c'],
    ['- a\n* b', '<ul><li dir="auto">a</li><li dir="auto">b</li></ul>'],
    ['7. a\n9. b', '<ol><li dir="auto" value="7">a</li><li dir="auto" value="9">b</li></ol>'],
    ['https://a.it/x.', `<a href="https://a.it/x" ${WEB}>https://a.it/x</a>.`],
    ['www.a.it', `<a href="https://www.a.it/" ${WEB}>www.a.it</a>`],
    ['a@b.it', '<a rel="noopener noreferrer" href="mailto:a@b.it">a@b.it</a>'],
    ['+39 02 1234567', '<a rel="noopener noreferrer" href="tel:+39021234567">+39 02 1234567</a>'],
    ['https://bank.it@evil.it', 'https://bank.it@evil.it'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ];
  for (const [text, shown] of table) {
    it(`of ${JSON.stringify(text)} are ${JSON.stringify(shown)}`, () => {
      const sorted = (one: string) =>
        one.replace(/<a (.*?)>/g, (_, all: string) => `<a ${all.split(' ').sort().join(' ')}>`);
      expect(sorted(markup(text))).to.equal(sorted(shown));
    });
  }

  it('show the spelling the network uses when a host is spelled in other scripts', () => {
    expect(markup('https://аpple.com')).to.include('>https://xn--pple-43d.com/</a>');
  });

  it('fold without breaking their formatting, and unfold', async () => {
    const element = await show(`*${'word '.repeat(400)}end*`);
    const shown = inside(element, '.words strong');
    expect(shown.textContent?.length).to.be.lessThan(901);
    inside(element, '.fold').click();
    await settled();
    expect(inside(element, '.words strong').textContent).to.match(/end$/);
  });

  it('are large when they are up to three emoji, and only then', async () => {
    const size = async (text: string) =>
      Number.parseFloat(getComputedStyle(inside(await show(text), '.words')).fontSize);
    expect(await size('👍🏽🇮🇹1️⃣')).to.be.greaterThan(2 * (await size('👍🏽🇮🇹1️⃣ ok')));
    expect(await size('😀😀😀😀')).to.equal(await size('ok'));
  });

  it('mark the colleagues a note mentions, and nobody else', async () => {
    const text = 'Ask @Jan, *@Jan Novák* or @Eva\n- `@Jan`';
    const mentions = [
      { agentId: 'jan', from: 4, to: 8 },
      { agentId: 'novak', from: 11, to: 21 },
    ];
    const content = { kind: 'note', text, mentions } as const;
    const element = await mount<InboxMessageElement>(
      html`<wa-inbox-message role="article" aria-label="Note" .message=${message({ content, direction: 'internal' })}></wa-inbox-message>`,
    );
    const marked = [...(element.shadowRoot?.querySelectorAll('.mention') ?? [])].map(({ textContent }) => textContent);
    expect(marked).to.deep.equal(['@Jan', '@Jan Novák']);
    await audit(element);
  });

  it('are read once, however often their bubble draws', () => {
    const text = `${'*a* '.repeat(50)}${'once '.repeat(10)}`;
    const first = textTree(text);
    let looks = 0;
    const look = String.prototype.matchAll;
    String.prototype.matchAll = function counted(this: string, ...given: Parameters<typeof look>) {
      looks += 1;
      return look.apply(this, given);
    };
    try {
      expect(textTree(text)).to.deep.equal(first);
    } finally {
      String.prototype.matchAll = look;
    }
    expect(looks).to.equal(0);
  });
});
