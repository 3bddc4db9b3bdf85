import { a, c, type Dialogue, photo } from './dialogue.ts';

export const DIALOGUES_ES: readonly Dialogue[] = [
  {
    contact: 'lucia',
    channel: 'rentals',
    endedAgo: 9,
    turns: [
      c('¡Hola! ¿Tenéis bicis de carretera talla S para el puente?', 0),
      a('diego', '¡Hola Lucía! Nos quedan dos, una con cambio electrónico.', 3),
      c('Me quedo con la del cambio electrónico. ¿Hace falta fianza?', 4),
    ],
    left: { assignee: 'diego' },
  },
  {
    contact: 'javier',
    channel: 'shop',
    endedAgo: 77,
    turns: [photo('wheel', 'Me ha llegado así la llanta…', 0), c('¿Cómo hacemos para cambiarla?', 1)],
    left: { tags: ['garantía'] },
  },
  {
    contact: 'carmen',
    channel: 'workshop',
    endedAgo: 510,
    turns: [
      c('Buenos días, ¿hacéis pruebas de ergonomía?', 0),
      a('elif', 'Buenos días Carmen, sí: dura unos 90 minutos y cuesta 120 €.', 22),
      c('¿Y si luego compro la bici?', 10),
      a('elif', 'Entonces descontamos la mitad.', 5, 'delivered'),
    ],
    left: { read: true },
  },
  {
    contact: 'pablo',
    channel: 'shop',
    endedAgo: 2_200,
    turns: [
      c('¿Aceptáis financiación?', 0),
      a('karim', 'Sí, hasta 24 meses sin intereses a partir de 900 €.', 12),
      c('Genial, me paso el sábado.', 8),
    ],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'lucia',
    channel: 'shop',
    endedAgo: 4_900,
    turns: [c('¿Puedo devolver las zapatillas sin caja?', 0), a('sofia', 'Sí, mientras no estén usadas.', 27)],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'javier',
    channel: 'rentals',
    endedAgo: 13_000,
    turns: [c('Gracias por todo, volveremos 🚴', 0), a('petra', '¡Os esperamos!', 15)],
    left: { status: 'resolved', read: true },
  },
];
