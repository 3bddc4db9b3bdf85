import { msg } from '@lit/localize';
import type { InboxErrorCode } from '../../domain/index.ts';
import type { ReplyLock } from '../../store/views.ts';
import { doorText } from './door-words.ts';

/**
 * What happened and what can be done, for people, by code. `InboxError.message` is for developers and is never shown.
 */
export function errorText(code: InboxErrorCode | ReplyLock): string {
  switch (code) {
    case 'role-cannot-reply':
      return msg('Your role on this channel does not include replying.', { id: 'error.role-cannot-reply' });
    case 'role-cannot-requeue':
      return msg('Your role on this channel does not include moving conversations back to New.', {
        id: 'error.role-cannot-requeue',
      });
    case 'role-cannot-assign':
      return msg('Your role on this channel does not include assigning.', { id: 'error.role-cannot-assign' });
    case 'assignee-without-access':
      return msg('This agent has no access to the channel.', { id: 'error.assignee-without-access' });
    case 'window-closed':
      return msg('The 24-hour window is closed.', { id: 'error.window-closed' });
    case 'too-close':
      return msg('The 24-hour window is about to close.', { id: 'error.too-close' });
    case 'contact-unreachable':
      return msg('WhatsApp gives no address for this contact.', { id: 'error.contact-unreachable' });
    case 'contact-blocked':
      return msg('This customer is blocked on this number.', { id: 'error.contact-blocked' });
    case 'contact-opted-out':
      return msg('This customer wants no marketing messages on WhatsApp.', { id: 'error.contact-opted-out' });
    case 'phone-needed':
      return msg('This template needs a phone number. WhatsApp does not show one for this customer.', {
        id: 'error.phone-needed',
      });
    case 'phone-invalid':
      return msg('This number cannot be written to from here. Check the country code.', { id: 'error.phone-invalid' });
    case 'messaging-limit':
      return msg('WhatsApp lets this number write first to no more customers today. Try again tomorrow.', {
        id: 'error.messaging-limit',
      });
    case 'kind-unsupported':
      return msg('This kind of message cannot be sent here.', { id: 'error.kind-unsupported' });
    case 'caption-too-long':
      return msg('The caption is too long.', { id: 'error.caption-too-long' });
    case 'file-kind':
      return msg('WhatsApp does not take this kind of file.', { id: 'error.file-kind' });
    case 'file-too-large':
      return msg('The file is too large for WhatsApp.', { id: 'error.file-too-large' });
    case 'file-missing':
      return msg('The file is no longer there. Attach it again.', { id: 'error.file-missing' });
    case 'place-invalid':
      return msg('This place is not on the map.', { id: 'error.place-invalid' });
    case 'card-invalid':
      return msg('Each contact needs a name and a phone number.', { id: 'error.card-invalid' });
    case 'interactive-invalid':
      return msg('A button or row is empty, too long or there twice.', { id: 'error.interactive-invalid' });
    case 'address-invalid':
      return msg('The link has to begin with https.', { id: 'error.address-invalid' });
    case 'template-not-approved':
      return msg('This template cannot be sent now. Choose another one.', { id: 'error.template-not-approved' });
    case 'template-paused':
      return msg('Meta paused this template. Try again later or choose another one.', { id: 'error.template-paused' });
    case 'template-unsupported':
      return msg('This inbox cannot fill in this template. Choose another one.', { id: 'error.template-unsupported' });
    case 'template-value-missing':
      return msg('A field of the template is empty.', { id: 'error.template-value-missing' });
    case 'template-value-invalid':
      return msg('A field of the template holds something WhatsApp does not take.', {
        id: 'error.template-value-invalid',
      });
    case 'template-too-long':
      return msg('The template is too long with what was filled in.', { id: 'error.template-too-long' });
    case 'reaction-invalid':
      return msg('There can be no such reaction to this message.', { id: 'error.reaction-invalid' });
    case 'too-old':
      return msg('The message is older than 30 days.', { id: 'error.too-old' });
    case 'held-back':
      return msg('WhatsApp held this marketing message back. Wait a day before you try again.', {
        id: 'failure.held-back',
      });
    case 'time-past':
      return msg('This time has passed. Choose a later one.', { id: 'error.time-past' });
    case 'time-too-far':
      return msg('This is too far ahead. Choose a sooner time.', { id: 'error.time-too-far' });
    case 'too-many-plans':
      return msg('There are too many planned messages. Remove one first.', { id: 'error.too-many-plans' });
    case 'id-taken':
      return msg('This was sent already.', { id: 'error.id-taken' });
    case 'channel-disconnected':
      return msg('This channel is disconnected. An admin can connect it again.', { id: 'error.channel-disconnected' });
    case 'text-empty':
      return msg('There is no text.', { id: 'error.text-empty' });
    case 'text-too-long':
      return msg('The text is too long.', { id: 'error.text-too-long' });
    case 'too-large':
      return msg('This is too large.', { id: 'error.too-large' });
    case 'too-many-uploads':
      return msg('Too many files wait to be sent. Send some first.', { id: 'error.too-many-uploads' });
    case 'tag-invalid':
      return msg('This tag cannot be used.', { id: 'error.tag-invalid' });
    case 'too-many-tags':
      return msg('There are too many tags. Remove one first.', { id: 'error.too-many-tags' });
    case 'role-cannot-keep':
      return msg('Your role does not include these replies.', { id: 'error.role-cannot-keep' });
    case 'name-invalid':
      return msg('Use letters, digits and dashes.', { id: 'error.name-invalid' });
    case 'name-taken':
      return msg('This name is in use.', { id: 'error.name-taken' });
    case 'too-many-replies':
      return msg('There are too many canned replies. Remove one first.', { id: 'error.too-many-replies' });
    case 'too-many-files':
      return msg('A reply may have 10 files at most. Remove one.', { id: 'error.too-many-files' });
    case 'files-too-large':
      return msg('The files of a reply may have 100 MB at most together. Remove one.', { id: 'error.files-too-large' });
    case 'already-sent':
      return msg('The message was already sent.', { id: 'error.already-sent' });
    case 'send-in-flight':
      return msg('The message is on its way.', { id: 'error.send-in-flight' });
    default:
      return doorText(code);
  }
}
