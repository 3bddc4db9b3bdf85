import type { CannedReply } from '../../domain/index.ts';
import type { SampleName } from './sample-files.ts';
import type { AgentKey, TeamKey } from './workspace.ts';

type SampleReply = Omit<CannedReply, 'rev' | 'files'>;

const ALL = { kind: 'workspace' } as const;
const team = (id: TeamKey) => ({ kind: 'team', id }) as const;
const agent = (id: AgentKey) => ({ kind: 'agent', id }) as const;

/** Replies the sample company says every day: some for all, some of one desk, some of one agent. */
export const CANNED_REPLIES: readonly SampleReply[] = [
  {
    id: 'reply-hello',
    name: 'hello',
    text: 'Hello {{contact.first_name|there}}, {{agent.name}} here. How can I help?',
    owner: ALL,
  },
  {
    id: 'reply-hours',
    name: 'hours',
    text: 'We are open Monday to Friday from 9 to 18 and on Saturdays from 10 to 16. On Sundays the workshop rests.',
    owner: ALL,
  },
  {
    id: 'reply-thanks',
    name: 'thanks',
    text: 'Thank you, {{contact.first_name|and have a good ride}}. Write to us whenever you need something.',
    owner: ALL,
  },
  {
    id: 'reply-order-number',
    name: 'order-number',
    text: 'Could you send me your order number? It begins with KR and stands at the top of the confirmation.',
    owner: team('sales'),
  },
  {
    id: 'reply-delay',
    name: 'shipping-delay',
    text: 'I am sorry, your parcel takes longer than planned. The carrier expects it in two working days.\nI look again tomorrow and write to you.',
    owner: team('sales'),
  },
  {
    id: 'reply-size',
    name: 'size',
    text: 'To find the right frame, tell me your height and the inside length of your leg in centimetres.',
    owner: team('sales'),
  },
  {
    id: 'reply-deposit',
    name: 'deposit',
    text: 'The deposit is 200 € per bike. You get it back as soon as the bike is here and checked.',
    owner: team('rental-desk'),
  },
  {
    id: 'reply-lunch',
    name: 'back-soon',
    text: 'I am away until half past one and answer right after.',
    owner: agent('lea'),
  },
];

interface CannedSample {
  readonly sample: SampleName;
  readonly fileName: string;
  readonly caption?: string;
  /** px. */
  readonly width: number;
  readonly height: number;
}

/** What goes with them, by reply. */
export const CANNED_FILES: Readonly<Record<string, readonly CannedSample[]>> = {
  'reply-order-number': [
    { sample: 'receipt', fileName: 'Receipt.jpg', width: 600, height: 800 },
    {
      sample: 'label',
      fileName: 'Label.jpg',
      caption: 'It stands on the label of the parcel, too.',
      width: 800,
      height: 600,
    },
  ],
};
