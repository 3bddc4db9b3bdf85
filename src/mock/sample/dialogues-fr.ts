import { a, c, type Dialogue, file } from './dialogue.ts';

export const DIALOGUES_FR: readonly Dialogue[] = [
  {
    contact: 'camille',
    channel: 'shop',
    endedAgo: 11,
    turns: [
      c('Bonjour, est-ce que le panier avant va sur la _Cityline_ de 2024 ?', 0),
      c('J’ai peur que la potence soit trop haute.', 1),
    ],
  },
  {
    contact: 'antoine',
    channel: 'workshop',
    endedAgo: 95,
    turns: [
      c('Bonsoir, ma batterie ne charge plus, le voyant clignote en rouge trois fois.', 0),
      a(
        'elif',
        'Bonsoir Antoine, trois clignotements : la batterie est trop froide ou en défaut. Elle dort au garage ?',
        14,
      ),
      c('Oui, il y fait 4 degrés environ', 6),
      a('elif', 'Laissez-la deux heures à température ambiante, puis réessayez. Dites-moi ce qu’il en est.', 3),
      file('voice', 71),
    ],
  },
  {
    contact: 'ines',
    channel: 'rentals',
    endedAgo: 420,
    turns: [
      c('Bonjour ! Nous serons 6 adultes et 2 enfants samedi. Vous avez des remorques ?', 0),
      a('sofia', 'Bonjour Inès ! Oui, deux remorques libres samedi. Je vous les réserve ?', 9),
      c('Oui s’il vous plaît 🙏', 3),
      a('sofia', 'C’est noté. Acompte de 40 € à l’arrivée, rendez-vous à 9 h 30.', 4, 'delivered'),
    ],
    left: { tags: ['groupe', 'enfants'] },
  },
  {
    contact: 'hugo',
    channel: 'shop',
    endedAgo: 1_620,
    turns: [
      c('Le code promo RENTREE ne marche pas sur le site', 0),
      a('lea', 'Bonjour Hugo, il a expiré hier. Je vous en crée un valable jusqu’à dimanche.', 25),
      c('Super, merci beaucoup', 3),
    ],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'camille',
    channel: 'rentals',
    endedAgo: 5_900,
    turns: [c('Peut-on rendre le vélo à une autre agence ?', 0), a('petra', 'Oui, à Prague et à Brno.', 12)],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'ines',
    channel: 'shop',
    endedAgo: 8_700,
    turns: [c('Merci pour la livraison rapide !', 0), a('lea', 'Avec plaisir, bonne route !', 30)],
    left: { status: 'resolved', read: true },
  },
];
