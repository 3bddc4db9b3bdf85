import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Channel,
  type Contact,
  type Conversation,
  judgeReply,
  judgeSend,
  OUTGOING_KINDS,
  type OutgoingContent,
  type SendSituation,
  type SendVerdict,
} from '../../src/domain/index.ts';
import { outgoing } from './outgoing-arbitraries.ts';
import { actorOf, channelOf, contactOf, conversationOf, HOUR, NOW } from './samples.ts';
import { templateOf } from './template/template-samples.ts';

const CLOSED = conversationOf({ windowClosesAt: NOW - HOUR });
const TEXT: OutgoingContent = { kind: 'text', text: 'Ciao' };
const TEMPLATE: OutgoingContent = { kind: 'template', templateId: '901', values: { body: {}, buttons: {} } };

function situationOf(changed: Partial<SendSituation> = {}): SendSituation {
  return {
    actor: actorOf('contributor'),
    conversation: conversationOf(),
    channel: channelOf(),
    contact: contactOf(),
    time: { now: NOW, slack: 0 },
    template: templateOf({ body: 'Hello.' }),
    contactedSince: 0,
    ...changed,
  };
}

function marketing(): SendSituation['template'] {
  return templateOf({ body: 'Hello.', category: 'marketing' });
}

describe('judging a send', () => {
  const limited = (over: Partial<Channel> = {}) => channelOf({ messagingLimit: 2, ...over });
  const blocked: Partial<Contact> = { blocked: true };
  const recently: Conversation = { ...CLOSED, templateSentAt: NOW - 24 * HOUR + 1 };
  const yesterday: Conversation = { ...CLOSED, templateSentAt: NOW - 24 * HOUR };
  const table: readonly [string, OutgoingContent, Partial<SendSituation>, SendVerdict][] = [
    ['a text in an open window', TEXT, {}, null],
    ['a kind the backend cannot send', TEXT, { outgoingKinds: ['image'] }, 'kind-unsupported'],
    ['a kind the backend can send', TEXT, { outgoingKinds: ['text'] }, null],
    ['anything by a viewer', TEMPLATE, { actor: actorOf('viewer') }, 'role-cannot-reply'],
    ['anything without access', TEMPLATE, { actor: actorOf(null) }, 'no-access'],
    [
      'a template down a dead channel',
      TEMPLATE,
      { channel: channelOf({ health: 'disconnected' }) },
      'channel-disconnected',
    ],
    ['a template to nobody', TEMPLATE, { contact: contactOf({ phone: null }) }, 'contact-unreachable'],
    ['a text to a blocked customer', TEXT, { contact: contactOf(blocked) }, 'contact-blocked'],
    ['a template to a blocked customer', TEMPLATE, { contact: contactOf(blocked) }, 'contact-blocked'],
    ['a text into a closed window', TEXT, { conversation: CLOSED }, 'window-closed'],
    ['an empty text into a closed window', { kind: 'text', text: '' }, { conversation: CLOSED }, 'window-closed'],
    ['a template into a closed window', TEMPLATE, { conversation: CLOSED }, null],
    ['a template to who never wrote', TEMPLATE, { conversation: conversationOf({ windowClosesAt: null }) }, null],
    ['a template not loaded', TEMPLATE, { template: 'not-loaded' }, 'not-loaded'],
    ['a text while no template is loaded', TEXT, { template: 'not-loaded', contactedSince: 'not-loaded' }, null],
    ['a template there is not', TEMPLATE, { template: null }, 'not-found'],
    ['a template of another account', TEMPLATE, { channel: channelOf({ accountId: '9' }) }, 'not-found'],
    ['a paused template', TEMPLATE, { template: templateOf({ status: 'paused' }) }, 'template-paused'],
    ['a template half filled in', TEMPLATE, { template: templateOf() }, 'template-value-missing'],
    [
      'marketing to who opted out',
      TEMPLATE,
      { template: marketing(), contact: contactOf({ marketingOptOut: true }) },
      'contact-opted-out',
    ],
    ['a utility template to who opted out', TEMPLATE, { contact: contactOf({ marketingOptOut: true }) }, null],
    [
      'a code to a customer without a phone number',
      TEMPLATE,
      {
        template: templateOf({ body: 'Hello.', category: 'authentication' }),
        contact: contactOf({ phone: null, userId: 'US.1' }),
      },
      'phone-needed',
    ],
    ['a template below the limit', TEMPLATE, { conversation: CLOSED, channel: limited(), contactedSince: 1 }, null],
    [
      'a template at the limit',
      TEMPLATE,
      { conversation: CLOSED, channel: limited(), contactedSince: 2 },
      'messaging-limit',
    ],
    ['a template at the limit, in an open window', TEMPLATE, { channel: limited(), contactedSince: 2 }, null],
    [
      'a second template to the same customer at the limit',
      TEMPLATE,
      { conversation: recently, channel: limited(), contactedSince: 2 },
      null,
    ],
    [
      'a template a day after the first, at the limit',
      TEMPLATE,
      { conversation: yesterday, channel: limited(), contactedSince: 2 },
      'messaging-limit',
    ],
    [
      'a template whose limit is not counted yet',
      TEMPLATE,
      { conversation: CLOSED, channel: limited(), contactedSince: 'not-loaded' },
      'not-loaded',
    ],
    ['a template without any limit', TEMPLATE, { conversation: CLOSED, contactedSince: 'not-loaded' }, null],
    [
      'a template at the limit at the very end of the window, by a clock of little use',
      TEMPLATE,
      { channel: limited(), contactedSince: 2, time: { now: NOW + 20 * HOUR, slack: 5000 } },
      'too-close',
    ],
  ];
  for (const [title, content, changed, verdict] of table) {
    it(`${title}: ${verdict ?? 'goes'}`, () => assert.equal(judgeSend(content, situationOf(changed)), verdict));
  }

  it('says what the lock of the composer says, whatever is to be sent free-form', () => {
    const conversation = fc
      .constantFrom(null, NOW - 1, NOW, NOW + 1, NOW + HOUR)
      .map((windowClosesAt) => conversationOf({ windowClosesAt }));
    const slack = fc.constantFrom(0, 5000);
    fc.assert(
      fc.property(outgoing, conversation, slack, fc.boolean(), (content, conversation, slack, isBlocked) => {
        fc.pre(content.kind !== 'template');
        const given = situationOf({
          conversation,
          time: { now: NOW, slack },
          contact: contactOf({ blocked: isBlocked }),
        });
        const lock = judgeReply(given.actor, given.conversation, given.channel, given.contact, given.time);
        if (lock !== null) assert.equal(judgeSend(content, given), lock);
      }),
    );
  });

  it('never lets out what the backend cannot send', () => {
    fc.assert(
      fc.property(outgoing, fc.subarray([...OUTGOING_KINDS]), (content, outgoingKinds) => {
        if (outgoingKinds.includes(content.kind)) return;
        assert.equal(judgeSend(content, situationOf({ outgoingKinds })), 'kind-unsupported');
      }),
    );
  });
});
