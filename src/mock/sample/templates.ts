import type { SampleTemplate } from './sample-template.ts';
import { MARKETING_TEMPLATES } from './templates-marketing.ts';
import { UTILITY_TEMPLATES } from './templates-utility.ts';

/**
 * The templates of the sample company: what the seed says templates are for (deliveries, payments, visits, reminders; CDK-50), in several
 * languages, with every part WhatsApp has and every state the picker shows.
 */
export const TEMPLATES: readonly SampleTemplate[] = [
  ...UTILITY_TEMPLATES,
  ...MARKETING_TEMPLATES,
  {
    id: '7180030001',
    name: 'sign_in_code',
    language: 'en',
    category: 'AUTHENTICATION',
    components: [
      {
        type: 'BODY',
        text: '*{{1}}* is your verification code. For your security, do not share this code.',
        add_security_recommendation: true,
        example: { body_text: [['471190']] },
      },
      { type: 'FOOTER', text: 'This code expires in 10 minutes.', code_expiration_minutes: 10 },
      { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy code' }] },
    ],
  },
];
