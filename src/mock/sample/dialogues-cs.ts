import { a, c, type Dialogue } from './dialogue.ts';

export const DIALOGUES_CS: readonly Dialogue[] = [
  {
    contact: 'tereza',
    channel: 'rentals',
    endedAgo: 2,
    turns: [
      c('Dobrý den, máme rezervaci na sobotu, ale podle předpovědi bude pršet. Můžeme ji přesunout na neděli?', 0),
    ],
  },
  {
    contact: 'jakub',
    channel: 'rentals',
    endedAgo: 34,
    turns: [
      c('Ahoj, ztratil jsem klíček od zámku 😬', 0),
      a('petra', 'Ahoj Jakube, nic se neděje. Kde teď stojíte?', 2),
      c('Před nádražím v Kutné Hoře', 2),
      a('petra', 'Kolega z půjčovny dorazí do 40 minut s náhradním klíčem.', 3),
      c('Děkuji, jste skvělí', 1),
    ],
    left: { tags: ['pomoc na cestě'] },
  },
  {
    contact: 'lenka',
    channel: 'shop',
    endedAgo: 260,
    turns: [
      c('Mohu si objednat fakturu na firmu zpětně?', 0),
      a('sofia', 'Ano, pošlete nám prosím IČO a číslo objednávky.', 21, 'sent'),
    ],
  },
  {
    contact: 'ondrej',
    channel: 'rentals',
    endedAgo: 1_410,
    turns: [
      c('Kolik stojí půjčení cargo kola na jeden den?', 0),
      a('diego', 'Dobrý den, 890 Kč včetně pojištění.', 13),
      c('A dá se na něm vézt pračka? 😄', 44),
      a('diego', 'Do 80 kg ano!', 5),
      c('Tak to beru na pátek od osmi.', 12),
    ],
  },
  {
    contact: 'tereza',
    channel: 'shop',
    endedAgo: 3_700,
    turns: [c('Kdy bude skladem Cityline v červené?', 0), a('chiara', 'Očekáváme ji 14. dne v měsíci.', 33)],
    left: { status: 'pending', assignee: 'chiara', read: true },
  },
  {
    contact: 'jakub',
    channel: 'workshop',
    endedAgo: 12_200,
    turns: [c('Hotovo s tou brzdou?', 0), a('jonas', 'Hotovo, můžete přijet.', 8), c('👍', 1)],
    left: { status: 'resolved', read: true },
  },
];
