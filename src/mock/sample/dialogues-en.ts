import { a, c, calls, type Dialogue, edits, file, from, n, photo, reacts, revokes, sends } from './dialogue.ts';

export const DIALOGUES_EN: readonly Dialogue[] = [
  {
    contact: 'emma',
    channel: 'shop',
    endedAgo: 1,
    turns: [
      c('Hi there, I’m looking at the Gravel 2 and the Trail 3. I mostly ride canal paths, some hills.', 0),
      a('lea', 'Hi Emma! For canal paths the Gravel 2 is the quicker one. Do you carry panniers?', 4),
      c('Yes, two on the back for work', 2),
      a('lea', 'Then the Gravel 2 with the rear rack. It takes 27 kg and keeps the mudguards.', 3),
      c('Sounds great. What would delivery to Leeds cost?', 2),
    ],
    left: { tags: ['advice'] },
  },
  {
    contact: 'windrose',
    channel: 'shop',
    endedAgo: 21,
    turns: [
      c('hey, found you through the touring forum', 0),
      c('do you ship frames only, without wheels?', 1),
      c('and can I pay when it leaves the warehouse', 1),
    ],
  },
  {
    contact: 'oliver',
    channel: 'workshop',
    endedAgo: 44,
    turns: [
      c('My rear wheel has a wobble after the service yesterday.', 0),
      photo('wheel', 'You can see it against the brake', 1),
      file('wobble', 1),
      a('jonas', 'Sorry about that, Oliver. Bring it in any time today and we true it while you wait.', 6),
      n('jonas', 'Spoke tension was not on the checklist. Adding it.', 2),
      c('On my way, thanks', 9),
    ],
    left: { dismissed: true, read: true, assignee: 'jonas' },
  },
  {
    contact: 'priya',
    channel: 'rentals',
    endedAgo: 205,
    turns: [
      c('We’re at the meeting point but nobody is here?', 0),
      a('karim', 'So sorry Priya, the guide is two minutes away, grey van.', 1, 'failed'),
      c('Never mind, found him!', 4),
    ],
  },
  {
    contact: 'sean',
    channel: 'shop',
    endedAgo: 1_395,
    turns: [
      c('Is the price in the window including VAT?', 0),
      a('chiara', 'It is, Seán. And assembly is included too.', 15),
      c('Grand. I’ll take it so. Can you hold it until tomorrow evening?', 33),
    ],
    left: { assignee: 'chiara' },
  },
  {
    contact: 'noah',
    channel: 'rentals',
    endedAgo: 2_600,
    turns: [
      from(
        {
          kind: 'ad',
          sourceId: '120226305854810726',
          sourceUrl: 'https://fb.me/kestrel-rentals',
          headline: 'A weekend on two wheels',
          body: 'Rent a touring bike in Prague from €32 a day.',
          mediaType: 'image',
          clickId: 'ARAkLkA8rmlFeiCktEJQ',
        },
        'Can I take the bike on the train to Vienna?',
      ),
      a('petra', 'Yes, you need a bicycle ticket, about €12, and a reservation on the Railjet.', 11),
      reacts('customer', '👍', 2),
      a('petra', 'Which bike shall we keep for you? And where do you start?', 2),
      sends({ kind: 'choice', title: 'Touring, 28"', description: 'with rack and lights', payload: 'touring-28' }, 3),
      sends(
        {
          kind: 'location',
          latitude: 50.08304,
          longitude: 14.43499,
          name: 'Praha hlavní nádraží',
          address: 'Wilsonova 8, Praha',
        },
        1,
      ),
      a('petra', 'Reserved for Friday, nine o’clock, right at the station.', 4),
      photo('canal', 'The last trip with you was lovely', 5),
      c('Perfect, thanks', 1),
    ],
    left: {
      status: 'resolved',
      read: true,
      plan: { by: 'petra', text: 'How was the ride to Vienna, Noah? Anything to mend on the bike?', after: 1_560 },
    },
  },
  {
    contact: 'amelia',
    channel: 'shop',
    endedAgo: 3_100,
    turns: [c('👋🚲❤️', 0), a('lea', 'Hello Amelia! How can we help?', 7, 'delivered')],
    left: { status: 'pending', read: true },
  },
  {
    contact: 'emma',
    channel: 'workshop',
    endedAgo: 5_300,
    turns: [
      c('How often should a chain be replaced?', 0),
      a('aino', 'Every 3,000 km or so. Drop in and we measure it.', 13),
      file('bell', 4),
    ],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'noah',
    channel: 'shop',
    endedAgo: 6_900,
    turns: [c('Do you price match?', 0), a('karim', 'Within Europe, yes. Send us the link.', 9)],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'priya',
    channel: 'shop',
    endedAgo: 9_500,
    turns: [
      c('Gift voucher arrived, lovely card!', 0),
      reacts('sofia', '❤️', 20),
      a('sofia', 'Happy to hear that, Priya.', 15),
    ],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'oliver',
    channel: 'shop',
    endedAgo: 11_900,
    turns: [
      c('Unsubscribe me from ofers please', 0),
      edits('Unsubscribe me from offers please', 1),
      c('And tell Mark I said hi', 1),
      revokes(1),
      a('chiara', 'Done, Oliver. You will only hear from us about orders.', 8),
    ],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'sean',
    channel: 'rentals',
    endedAgo: 12_900,
    turns: [
      calls(null, 0),
      c('Left my sunglasses in the basket', 4),
      a('diego', 'Found them! Shall we post them? Then please fill in the form.', 70),
      sends(
        {
          kind: 'form',
          name: 'flow',
          response: '{"street":"12 Harbour Road","town":"Galway","insured":true,"flow_token":"found-42"}',
        },
        6,
      ),
      sends(
        {
          kind: 'contacts',
          contacts: [{ name: 'Aoife Ó Briain', phones: ['+353861230999'], emails: ['aoife@example.com'] }],
        },
        1,
      ),
      c('My sister can take them in as well.', 1),
      sends(
        {
          kind: 'order',
          note: 'And one of these, please',
          items: [{ productId: 'KESTREL-CASE', quantity: 1, price: 14.5, currency: 'EUR' }],
        },
        3,
      ),
      a('diego', 'Both are on their way, Seán.', 12),
      reacts('customer', '🙏', 2),
    ],
    left: { status: 'resolved', read: true },
  },
];
