import { a, c, type Dialogue, n, photo } from './dialogue.ts';

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
      photo('You can see it against the brake', 1),
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
      c('Can I take the bike on the train to Vienna?', 0),
      a('petra', 'Yes, you need a bicycle ticket, about €12, and a reservation on the Railjet.', 11),
      c('Perfect, thanks', 6),
    ],
    left: { status: 'resolved', read: true },
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
    turns: [c('Gift voucher arrived, lovely card!', 0), a('sofia', 'Happy to hear that, Priya.', 35)],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'oliver',
    channel: 'shop',
    endedAgo: 11_900,
    turns: [
      c('Unsubscribe me from offers please', 0),
      a('chiara', 'Done, Oliver. You will only hear from us about orders.', 8),
    ],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'sean',
    channel: 'rentals',
    endedAgo: 12_900,
    turns: [c('Left my sunglasses in the basket', 0), a('diego', 'Found them! We keep them at the desk.', 70)],
    left: { status: 'resolved', read: true },
  },
];
