import type { RefusalCode } from '../inbox-error.ts';

/**
 * The one thing that leads out of a refusal. `template`: send one instead; `wait`: time solves it; `admin`: somebody with more rights has to
 * act; `edit`: change what is sent; `other-channel`: not on WhatsApp, or not on this number; `none`: nothing to do.
 */
export type RefusalWay = 'template' | 'wait' | 'admin' | 'edit' | 'other-channel' | 'none';

const WAYS: Readonly<Record<RefusalCode, RefusalWay>> = {
  'not-found': 'none',
  'no-access': 'admin',
  'role-cannot-reply': 'admin',
  'role-cannot-requeue': 'admin',
  'role-cannot-assign': 'admin',
  'assignee-without-access': 'admin',
  'window-closed': 'template',
  'contact-unreachable': 'other-channel',
  'contact-blocked': 'admin',
  'contact-opted-out': 'other-channel',
  'phone-needed': 'other-channel',
  'phone-invalid': 'edit',
  'messaging-limit': 'wait',
  'held-back': 'wait',
  'channel-disconnected': 'admin',
  'kind-unsupported': 'edit',
  'text-empty': 'edit',
  'text-too-long': 'edit',
  'caption-too-long': 'edit',
  'file-kind': 'edit',
  'file-too-large': 'edit',
  'file-missing': 'edit',
  'place-invalid': 'edit',
  'card-invalid': 'edit',
  'interactive-invalid': 'edit',
  'address-invalid': 'edit',
  'template-not-approved': 'template',
  'template-paused': 'wait',
  'template-unsupported': 'template',
  'template-value-missing': 'edit',
  'template-value-invalid': 'edit',
  'template-too-long': 'edit',
  'reaction-invalid': 'none',
  'too-old': 'none',
  'time-past': 'edit',
  'time-too-far': 'edit',
  'too-many-plans': 'edit',
  'tag-invalid': 'edit',
  'too-many-tags': 'edit',
  'role-cannot-keep': 'admin',
  'name-invalid': 'edit',
  'name-taken': 'edit',
  'too-many-replies': 'edit',
  'too-many-files': 'edit',
  'files-too-large': 'edit',
  'already-sent': 'none',
  'send-in-flight': 'wait',
  'id-taken': 'none',
};

/** What a person does about a refusal. */
export function refusalWay(code: RefusalCode): RefusalWay {
  return WAYS[code];
}
