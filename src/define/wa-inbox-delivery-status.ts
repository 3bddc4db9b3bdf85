import { defineElement } from '../elements/internal/define-element.ts';
import { InboxDeliveryStatusElement } from '../elements/parts/inbox-delivery-status.ts';

defineElement('wa-inbox-delivery-status', InboxDeliveryStatusElement);
