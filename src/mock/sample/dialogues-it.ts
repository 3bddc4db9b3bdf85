import { a, c, type Dialogue, n, photo } from './dialogue.ts';

export const DIALOGUES_IT: readonly Dialogue[] = [
  {
    contact: 'giulia',
    channel: 'shop',
    endedAgo: 4,
    turns: [
      c('Buongiorno! La *Gravel 2* in taglia M è disponibile nel negozio di Milano?', 0),
      a('chiara', 'Buongiorno Giulia! Sì, ne abbiamo due: verde bosco e grigio.', 6),
      c('Perfetto. Posso provarla domani verso le 17?', 9),
      c('E se mi trovo bene, fate anche il ritiro della bici usata?', 1),
    ],
    left: { tags: ['prova su strada'] },
  },
  {
    contact: 'marco',
    channel: 'workshop',
    endedAgo: 52,
    turns: [
      c('Ciao, il cambio salta quando passo dal 34 al 50. Potete darci un’occhiata questa settimana?', 0),
      photo('wheel', 'Ecco com’è messo', 2),
    ],
    left: {
      plan: {
        by: 'jonas',
        text: 'Buongiorno Marco, oggi c’è posto dalle 15. La aspettiamo in officina.',
        after: 1_080,
      },
    },
  },
  {
    contact: 'alessandra',
    channel: 'shop',
    endedAgo: 190,
    turns: [
      c('Ho ordinato un casco il 3, non ho ancora ricevuto la spedizione.', 0),
      a('lea', 'Buongiorno Alessandra, controllo subito. Mi conferma il numero d’ordine?', 11),
      c('K-20418', 4),
      photo('receipt', 'Qui c’è lo scontrino', 1),
      n('lea', '@Chiara Conti, il corriere è fermo a Bologna da due giorni e ho aperto un reclamo. Lo senti tu?', 6),
      a('lea', 'Il pacco è fermo al corriere. Lo sollecito e le scrivo entro stasera.', 2, 'delivered'),
    ],
    left: { tags: ['spedizione'] },
  },
  {
    contact: 'luca',
    channel: 'rentals',
    endedAgo: 1_560,
    turns: [
      c('Salve, quanto costa noleggiare due e-bike per il weekend?', 0),
      a('karim', 'Ciao Luca! 48 € al giorno per bici, casco e lucchetto inclusi.', 8),
      c('Ottimo, ne parlo con mia moglie e vi faccio sapere 👍', 12),
    ],
    left: { status: 'pending', assignee: 'karim', dismissed: true, read: true },
  },
  {
    contact: 'paolo',
    channel: 'shop',
    endedAgo: 4_400,
    turns: [c('Siete aperti domenica?', 0), a('chiara', 'Sì, dalle 10 alle 18.', 5), c('Grazie mille!', 2)],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'giulia',
    channel: 'workshop',
    endedAgo: 7_300,
    turns: [
      c('È pronta la mia bici da città?', 0),
      a('aino', 'Pronta! Freni nuovi e ruota centrata: 64 €.', 15),
      c('Passo alle 18, grazie', 7),
    ],
    left: { status: 'resolved', read: true, tags: ['ritiro'] },
  },
  {
    contact: 'alessandra',
    channel: 'rentals',
    endedAgo: 10_800,
    turns: [c('Fate anche consegna in hotel?', 0), a('sofia', 'Sì, entro 10 km è gratuita.', 20)],
    left: { status: 'resolved', read: true },
  },
];
