import { a, c, type Dialogue } from './dialogue.ts';

export const DIALOGUES_AR: readonly Dialogue[] = [
  {
    contact: 'layla',
    channel: 'shop',
    endedAgo: 6,
    turns: [
      c('مرحبًا، هل يتوفر طراز Cityline باللون الأزرق؟', 0),
      a('karim', 'أهلًا ليلى، نعم متوفر بمقاسين: S و M.', 4),
      c('ممتاز، كم تكلفة الشحن إلى دبي؟ رقم الطلب K-20455', 3),
    ],
    left: { assignee: 'karim' },
  },
  {
    contact: 'omar',
    channel: 'rentals',
    endedAgo: 125,
    turns: [
      c('السلام عليكم، أريد استئجار 4 دراجات يوم الجمعة', 0),
      a('karim', 'وعليكم السلام، أهلًا عمر. من أي ساعة؟', 8),
      c('من الساعة 8 صباحًا حتى 12', 5),
      a('karim', 'تم الحجز. المبلغ 160 € ويُدفع عند الاستلام.', 6),
    ],
    left: { tags: ['مجموعة'] },
  },
  {
    contact: 'nour',
    channel: 'shop',
    endedAgo: 1_480,
    turns: [
      c('هل الضمان يشمل البطارية؟', 0),
      a('karim', 'نعم، لمدة سنتين أو 500 دورة شحن.', 19),
      c('شكرًا جزيلًا 🌷', 4),
    ],
    left: { status: 'pending', read: true, dismissed: true },
  },
  {
    contact: 'layla',
    channel: 'rentals',
    endedAgo: 8_200,
    turns: [c('شكرًا على التنظيم الرائع', 0), a('petra', 'Thank you Layla, see you next time!', 60)],
    left: { status: 'resolved', read: true },
  },
  {
    contact: 'omar',
    channel: 'workshop',
    endedAgo: 12_700,
    turns: [c('متى ينتهي الإصلاح؟', 0), a('elif', 'Tomorrow at noon.', 16), c('شكرًا', 3)],
    left: { status: 'resolved', read: true },
  },
];
