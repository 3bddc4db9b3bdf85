import { a, c, type Dialogue, file } from './dialogue.ts';

export const DIALOGUES_PT_BR: readonly Dialogue[] = [
  {
    contact: 'beatriz',
    channel: 'shop',
    endedAgo: 15,
    turns: [
      c('Oi! Vi no site que a entrega para São Paulo leva 12 dias. Tem como acelerar?', 0),
      a('sofia', 'Oi, Beatriz! Tem a opção expressa: 4 dias úteis por R$ 89.', 6),
      c('Fechado. Como faço para trocar o frete do pedido?', 3),
    ],
    left: { assignee: 'sofia', tags: ['frete'] },
  },
  {
    contact: 'rafael',
    channel: 'rentals',
    endedAgo: 160,
    turns: [file('voice', 0), c('Desculpa o áudio, estava pedalando rs', 1)],
  },
  {
    contact: 'larissa',
    channel: 'shop',
    endedAgo: 690,
    turns: [
      c('Bom dia, vocês fazem nota fiscal para CNPJ?', 0),
      a('sofia', 'Bom dia! Fazemos sim, é só informar o CNPJ no carrinho.', 14),
      c('Obrigada!', 2),
    ],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'thiago',
    channel: 'workshop',
    endedAgo: 1_260,
    turns: [
      c('A suspensão está vazando óleo. Ainda está na garantia?', 0),
      a('elif', 'Olá Thiago, a garantia é de dois anos. Quando você comprou?', 30),
      c('Em março do ano passado', 95),
    ],
  },
  {
    contact: 'beatriz',
    channel: 'rentals',
    endedAgo: 7_900,
    turns: [c('Tem cadeirinha infantil?', 0), a('karim', 'Temos, até 22 kg.', 10)],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'rafael',
    channel: 'shop',
    endedAgo: 9_900,
    turns: [c('Chegou tudo certo, valeu!', 0), a('sofia', 'Que bom, Rafael!', 45)],
    left: { status: 'resolved', read: true },
  },
];
