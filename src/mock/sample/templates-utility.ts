import type { SampleTemplate } from './sample-template.ts';

const FOOTER = { type: 'FOOTER', text: 'Kestrel Cycles' };

export const UTILITY_TEMPLATES: readonly SampleTemplate[] = [
  {
    id: '7180010001',
    name: 'delivery_on_the_way',
    language: 'en',
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'Order {{1}}', example: { header_text: ['KC-20418'] } },
      {
        type: 'BODY',
        text: 'Hello {{1}}, your {{2}} left our warehouse. It reaches you on {{3}}.',
        example: { body_text: [['Anna', 'Merlin 54 touring bike', 'Tuesday, 24 November']] },
      },
      FOOTER,
      {
        type: 'BUTTONS',
        buttons: [
          {
            type: 'URL',
            text: 'Track delivery',
            url: 'https://track.kestrel-cycles.example/{{1}}',
            example: ['https://track.kestrel-cycles.example/KC-20418'],
          },
          { type: 'PHONE_NUMBER', text: 'Call the shop', phone_number: '+390212345678' },
        ],
      },
    ],
  },
  {
    id: '7180010002',
    name: 'delivery_on_the_way',
    language: 'it',
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'Ordine {{1}}', example: { header_text: ['KC-20418'] } },
      {
        type: 'BODY',
        text: 'Ciao {{1}}, il tuo ordine {{2}} è partito dal magazzino. Arriva il {{3}}.',
        example: { body_text: [['Anna', 'Merlin 54', '24 novembre']] },
      },
      FOOTER,
      {
        type: 'BUTTONS',
        buttons: [
          {
            type: 'URL',
            text: 'Segui la consegna',
            url: 'https://track.kestrel-cycles.example/{{1}}',
            example: ['https://track.kestrel-cycles.example/KC-20418'],
          },
        ],
      },
    ],
  },
  {
    id: '7180010003',
    name: 'repair_ready',
    language: 'en',
    parameterFormat: 'NAMED',
    components: [
      { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::aW1hZ2U='] } },
      {
        type: 'BODY',
        text: 'Dear {{customer_name}},\nyour *{{bicycle}}* is ready. {{agent_name}} waits for you until {{closing_time}}.',
        example: {
          body_text_named_params: [
            { param_name: 'customer_name', example: 'Anna Rossi' },
            { param_name: 'bicycle', example: 'Merlin 54' },
            { param_name: 'agent_name', example: 'Jonas' },
            { param_name: 'closing_time', example: '18:30' },
          ],
        },
      },
      FOOTER,
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'QUICK_REPLY', text: 'I come today' },
          { type: 'QUICK_REPLY', text: 'Tomorrow' },
          { type: 'QUICK_REPLY', text: 'Call me' },
        ],
      },
    ],
  },
  {
    id: '7180010004',
    name: 'oprava_hotova',
    language: 'cs',
    parameterFormat: 'NAMED',
    components: [
      {
        type: 'BODY',
        text: 'Dobrý den, {{customer_name}}, vaše kolo {{bicycle}} je připraveno k vyzvednutí.',
        example: {
          body_text_named_params: [
            { param_name: 'customer_name', example: 'Petr Novák' },
            { param_name: 'bicycle', example: 'Merlin 54' },
          ],
        },
      },
      FOOTER,
    ],
  },
  {
    id: '7180010005',
    name: 'payment_received',
    language: 'en',
    components: [
      { type: 'HEADER', format: 'DOCUMENT', example: { header_handle: ['4::cGRm'] } },
      {
        type: 'BODY',
        text: 'Your payment of {{1}} for invoice {{2}} is being processed. The invoice is attached.',
        example: { body_text: [['€ 249.00', '2026-1187']] },
      },
      FOOTER,
    ],
  },
  {
    id: '7180010006',
    name: 'visit_tomorrow',
    language: 'en',
    components: [
      { type: 'HEADER', format: 'LOCATION' },
      {
        type: 'BODY',
        text: 'See you tomorrow at {{1}}. Bring your bicycle and, if you have it, the service booklet.',
        example: { body_text: [['10:30']] },
      },
      {
        type: 'BUTTONS',
        buttons: [{ type: 'FLOW', text: 'Change the time', flow_id: '880011223344', flow_action: 'navigate' }],
      },
    ],
  },
  {
    id: '7180010007',
    name: 'visit_tomorrow',
    language: 'fi',
    components: [
      { type: 'HEADER', format: 'LOCATION' },
      {
        type: 'BODY',
        text: 'Nähdään huomenna klo {{1}}. Ota pyöräsi ja mahdollinen huoltokirja mukaan.',
        example: { body_text: [['10.30']] },
      },
    ],
  },
  {
    id: '7180010008',
    name: 'opening_hours',
    language: 'en',
    components: [
      {
        type: 'BODY',
        text: 'We are here again. Our shop is open Monday to Saturday from 9 to 19. Write to us whenever you like.',
      },
      FOOTER,
    ],
  },
  {
    id: '7180010009',
    name: 'rental_return',
    language: 'en',
    status: 'PENDING',
    quality: 'UNKNOWN',
    components: [
      {
        type: 'BODY',
        text: 'Hello {{1}}, your rental ends on {{2}}. Shall we keep the bicycle for you longer?',
        example: { body_text: [['Anna', 'Friday']] },
      },
    ],
  },
];
