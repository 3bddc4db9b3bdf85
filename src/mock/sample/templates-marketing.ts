import type { SampleTemplate } from './sample-template.ts';

const card = (text: string, slug: string) => ({
  components: [
    { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::aW1hZ2U='] } },
    { type: 'BODY', text },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'QUICK_REPLY', text: 'Tell me more' },
        {
          type: 'URL',
          text: 'See it',
          url: `https://kestrel-cycles.example/${slug}/{{1}}`,
          example: [`https://kestrel-cycles.example/${slug}/anna`],
        },
      ],
    },
  ],
});

export const MARKETING_TEMPLATES: readonly SampleTemplate[] = [
  {
    id: '7180020001',
    name: 'service_reminder',
    language: 'en',
    category: 'MARKETING',
    quality: 'YELLOW',
    components: [
      { type: 'HEADER', format: 'VIDEO', example: { header_handle: ['4::dmlkZW8='] } },
      {
        type: 'BODY',
        text: 'Hi {{1}}, your bicycle was last serviced in {{2}}. A check-up before winter takes an hour.',
        example: { body_text: [['Anna', 'May']] },
      },
      { type: 'FOOTER', text: 'Answer STOP for no more reminders' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'QUICK_REPLY', text: 'Book a slot' },
          { type: 'QUICK_REPLY', text: 'Not now' },
        ],
      },
    ],
  },
  {
    id: '7180020002',
    name: 'winter_offer',
    language: 'en',
    category: 'MARKETING',
    components: [
      { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::aW1hZ2U='] } },
      { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Winter tyres', has_expiration: true } },
      {
        type: 'BODY',
        text: 'Good news, {{1}}: winter tyres for your bicycle at a fifth less.',
        example: { body_text: [['Anna']] },
      },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'COPY_CODE', example: 'WINTER20' },
          {
            type: 'URL',
            text: 'Shop now',
            url: 'https://kestrel-cycles.example/offers?code={{1}}',
            example: ['https://kestrel-cycles.example/offers?code=WINTER20'],
          },
        ],
      },
    ],
  },
  {
    id: '7180020003',
    name: 'new_bicycles',
    language: 'en',
    category: 'MARKETING',
    components: [
      { type: 'BODY', text: 'Hello {{1}}, these just came in.', example: { body_text: [['Anna']] } },
      {
        type: 'CAROUSEL',
        cards: [
          card('Merlin 54: a touring bike for long days.', 'merlin'),
          card('Hobby 24: light enough for a child.', 'hobby'),
          card('Falcon e: the hill does not matter.', 'falcon'),
        ],
      },
    ],
  },
  {
    id: '7180020004',
    name: 'whole_catalogue',
    language: 'en',
    category: 'MARKETING',
    components: [
      { type: 'BODY', text: 'All our bicycles are in the catalogue now.' },
      { type: 'BUTTONS', buttons: [{ type: 'CATALOG', text: 'View catalog' }] },
    ],
  },
  {
    id: '7180020005',
    name: 'spring_sale',
    language: 'en',
    category: 'MARKETING',
    status: 'PAUSED',
    quality: 'RED',
    components: [
      { type: 'BODY', text: 'Spring is near, {{1}}. Helmets are half the price.', example: { body_text: [['Anna']] } },
    ],
  },
  {
    id: '7180020006',
    name: 'prize_draw',
    language: 'en',
    category: 'MARKETING',
    status: 'REJECTED',
    quality: 'UNKNOWN',
    rejectedReason: 'TAG_CONTENT_MISMATCH',
    components: [{ type: 'BODY', text: 'You have won. Answer to claim your prize.' }],
  },
  {
    id: '7180020007',
    name: 'three_for_you',
    language: 'en',
    category: 'MARKETING',
    components: [
      { type: 'BODY', text: 'Three things we picked for you.' },
      { type: 'BUTTONS', buttons: [{ type: 'MPM', text: 'View items' }] },
    ],
  },
  {
    id: '7180020008',
    name: 'oferta_de_invierno',
    language: 'es',
    category: 'MARKETING',
    components: [
      {
        type: 'BODY',
        text: 'Hola {{1}}, los neumáticos de invierno cuestan un quinto menos con este código.',
        example: { body_text: [['Ana']] },
      },
      { type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: 'INVIERNO20' }] },
    ],
  },
];
