import { a, c, type Dialogue, n } from './dialogue.ts';

export const DIALOGUES_FI: readonly Dialogue[] = [
  {
    contact: 'eero',
    channel: 'workshop',
    endedAgo: 7,
    turns: [
      c('Moi! Onko talvirenkaita 700x40 koossa varastossa?', 0),
      a('aino', 'Moi Eero! On, nastarenkaita löytyy neljä kappaletta.', 5),
      c('Hyvä, varaisitko kaksi? Voisin tuoda pyörän huomenna aamulla.', 4),
    ],
    left: { assignee: 'aino', tags: ['talvirenkaat'] },
  },
  {
    contact: 'sanna',
    channel: 'shop',
    endedAgo: 140,
    turns: [
      c('Hei, tilasin lastenpyörän mutta polkimet puuttuivat laatikosta.', 0),
      a('aino', 'Hei Sanna, ikävä kuulla. Lähetän polkimet tänään kirjeenä.', 17),
      n('aino', 'Tilaus K-20377, polkimet mukaan postiin klo 15.', 2),
      c('Kiitos nopeasta avusta', 5),
    ],
    left: { dismissed: true, read: true },
  },
  {
    contact: 'ville',
    channel: 'workshop',
    endedAgo: 1_330,
    turns: [
      c('Paljonko maksaa perushuolto sähköpyörälle?', 0),
      a('jonas', 'Hei Ville, 119 € ja ohjelmistopäivitys sisältyy hintaan.', 40),
      c('Selvä. Milloin on seuraava vapaa aika?', 16),
    ],
  },
  {
    contact: 'oona',
    channel: 'rentals',
    endedAgo: 2_950,
    turns: [
      c('Voiko vuokrapyörän varata tunniksi?', 0),
      a('diego', 'Lyhin vuokra-aika on neljä tuntia.', 6),
      c('Ok', 1),
    ],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'eero',
    channel: 'shop',
    endedAgo: 9_100,
    turns: [c('Toimitatteko Ouluun?', 0), a('aino', 'Toimitamme, 3–5 arkipäivässä.', 9)],
    left: { status: 'resolved', read: true },
  },
];
