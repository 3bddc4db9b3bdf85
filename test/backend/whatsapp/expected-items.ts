import { EXPECTED_TEMPLATE_ITEMS } from './expected-template-items.ts';

/** The two people most bodies are about, as a description shows them. */
const PRIYA = '+447700900123 GB.1193847560218375 Priya Nair';
const DAN = '+15550102345 US.8830192847561029 Dan Okafor';

/**
 * What each body of the corpus says, in the words of `describeItem`, checked against the fact sheet. Bodies of fields this version leaves
 * out are not listed: they are one ignored item that bears the field's name.
 */
export const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  ...EXPECTED_TEMPLATE_ITEMS,
  'envelope.duplicate-redelivery-other-timestamp.json': [`live inbound text "Hi! Do you still have th…" | ${PRIYA}`],
  'envelope.empty-changes.json': [],
  'envelope.empty-messages.json': [],
  'envelope.empty-statuses.json': [],
  'envelope.empty-value.json': ['ignored messages.empty'],
  'envelope.malformed-sibling.json': [
    'malformed entry[0].changes[0].value.messages[0]: names no sender',
    `live inbound text "after a broken sibling" | ${PRIYA}`,
  ],
  'envelope.message-and-status-one-change.json': [`live inbound text "thanks!" | ${PRIYA}`, `receipt read | ${PRIYA}`],
  'envelope.multiple-entries.json': [
    `live inbound text "to the first number" | ${PRIYA}`,
    `live inbound text "to the other number" | ${DAN}`,
  ],
  'envelope.null-value.json': ['malformed entry[0].changes[0].value: is not an object'],
  'envelope.two-messages-one-change.json': [
    `live inbound text "Hi" | ${PRIYA}`,
    `live inbound text "I have a question" | ${PRIYA}`,
  ],
  'envelope.two-senders-contacts-reordered.json': [
    `live inbound text "from priya" | ${PRIYA}`,
    `live inbound text "from dan" | ${DAN}`,
  ],
  'envelope.unknown-phone-number-id.json': [`live inbound text "wrong place?" | ${PRIYA}`],
  'field.account_update.misplaced-field.json': ['ignored account_update'],
  'field.calls.status-ringing.json': [`call outbound ringing at 2026-11-20T10:00:00.000Z | ${PRIYA}`],
  'field.calls.terminate-completed.json': [`call outbound completed 120s at 2026-11-20T10:00:10.000Z | ${PRIYA}`],
  'field.history.chunk.json': [
    'history outbound text "Here is the info you req…" | +447700900123 read',
    'history outbound unsupported type=media_placeholder | +447700900123 played',
    'history inbound text "Thanks!" | +447700900123',
    'history outbound text "Hi Dan" | +15550102345 delivered',
  ],
  'field.history.error-status-and-pending.json': [
    'history outbound text "never sent" | +447700900123 failed',
    'history outbound text "still waiting" | +447700900123 sending',
    'history outbound unsupported type=unknown | +447700900123 sent',
  ],
  'field.history.media.json': [
    'history inbound image mediaId=439096787514010 mime=image/jpeg caption=Black Prince echeveria | +447700900123',
  ],
  'field.message_echoes.text.json': ['echo outbound text "Sent by another app on t…" | +447700900123 sent'],
  'field.smb_app_state_sync.add.json': ['contact-name Pablo Morales | +15550105678'],
  'field.smb_message_echoes.bsuid-recipient.json': [
    'echo outbound text "Test message" | US.8830192847561029 US.ENT.4401928837465501 Dan Okafor sent',
  ],
  'field.smb_message_echoes.contacts-only-wa-id.json': ['echo outbound text "echo" | +447700900123 sent'],
  'field.smb_message_echoes.edit.json': [
    'echo outbound edit targetWamid=…NDdGQTVCAA== text=Text was edited | +447700900123 sent',
  ],
  'field.smb_message_echoes.revoke.json': ['echo outbound revoke targetWamid=…NDdGQTVCAA== | +447700900123 sent'],
  'field.user_preferences.stop.json': [`marketing stop | ${PRIYA}`],
  'messages.audio.file.json': [`live inbound audio mediaId=778059709773575 mime=audio/mpeg voice=false | ${PRIYA}`],
  'messages.audio.no-voice-flag.json': [`live inbound audio mediaId=430004033429750 mime=audio/mp4 | ${PRIYA}`],
  'messages.button.no-context.json': [`live inbound choice title=Unsubscribe payload=Unsubscribe | ${PRIYA}`],
  'messages.button.template-quick-reply.json': [
    `live inbound choice title=Cancel payload=CANCEL_APPT_8842 | ${PRIYA} quoting`,
  ],
  'messages.contacts.minimal.json': [`live inbound contacts contacts=[{"name":"Shop","phones":[]}] | ${PRIYA}`],
  'messages.document.caption.json': [
    `live inbound document mediaId=245104431866336 mime=application/pdf caption=signed copy fileName=Contract (final) – v2.pdf | ${PRIYA}`,
  ],
  'messages.document.hostile-filename.json': [
    `live inbound document mediaId=429810425715824 mime=text/html fileName=invoicefdp.html | ${PRIYA}`,
  ],
  'messages.document.unknown-mime.json': [
    `live inbound document mediaId=308210138608568 mime=application/octet-stream fileName=backup.qqx | ${PRIYA}`,
  ],
  'messages.edit.image-caption.json': [
    `live inbound edit targetWamid=…QkVFOEZCNTEA text=Updated image caption | ${PRIYA}`,
  ],
  'messages.edit.text.json': [
    `live inbound edit targetWamid=…RTk3QTQzMEQA text=Hi! Do you still have the blue one in size L? | ${PRIYA}`,
  ],
  'messages.errors.auth-with-contacts.json': ['error 0 We were unable to authenticate the app user'],
  'messages.errors.string-code.json': ['error 131016 Service unavailable'],
  'messages.future-type.json': [`live inbound unsupported type=hologram | ${PRIYA}`],
  'messages.image.caption.json': [
    `live inbound image mediaId=135196749770546 mime=image/jpeg caption=Like *this* one, or the red? | ${PRIYA}`,
  ],
  'messages.image.no-url.json': [`live inbound image mediaId=116217042043478 mime=image/jpeg | ${PRIYA}`],
  'messages.image.referral-post.json': [
    `live inbound image mediaId=101004441721417 mime=image/jpeg caption=this one | ${DAN} from post sourceId=122101234567890 sourceUrl=https://fb.me/pagepost headline=Our page body=Ask us anything mediaType=image clickId=ARpost`,
  ],
  'messages.interactive.call-permission-accept.json': [`live inbound call-permission granted=true | ${PRIYA} quoting`],
  'messages.interactive.call-permission-reject.json': [`live inbound call-permission granted=false | ${PRIYA} quoting`],
  'messages.interactive.errors-no-body.json': [
    `live inbound unsupported type=interactive detail=interactive is not an object | ${PRIYA} quoting`,
    'error 131000 Unsupported webhook payload',
  ],
  'messages.interactive.list-reply-no-description.json': [
    `live inbound choice title=Pick up payload=r2 | ${PRIYA} quoting`,
  ],
  'messages.interactive.list-reply.json': [
    `live inbound choice title=Priority Mail Express payload=priority_express description=Next Day to 2 Days | ${PRIYA} quoting`,
  ],
  'messages.interactive.nfm-invalid-json.json': [`live inbound form name=flow response={"a": | ${PRIYA}`],
  'messages.interactive.nfm-not-an-object.json': [
    `live inbound form name=flow response=["not", "an", "object"] | ${PRIYA}`,
  ],
  'messages.interactive.unknown-kind.json': [`live inbound unsupported type=interactive.poll_reply | ${PRIYA} quoting`],
  'messages.location.current.json': [`live inbound location latitude=51.50722 longitude=-0.1275 | ${PRIYA}`],
  'messages.location.reply-to-request.json': [
    `live inbound location latitude=37.4836 longitude=-122.1483 name=1 Hacker Way | ${PRIYA} quoting`,
  ],
  'messages.location.zero-island.json': [`live inbound location latitude=0 longitude=0 | ${PRIYA}`],
  'messages.order.json': [
    `live inbound order note= items=[{"productId":"HAMBURGER","quantity":3,"price":30,"currency":"ILS"},{"productId":"FRENCH_FRIES","quantity":2,"price":35.5,"currency":"ILS"}] | ${PRIYA}`,
  ],
  'messages.order.with-text.json': [
    `live inbound order note=No onions please items=[{"productId":"HAMBURGER","quantity":3,"price":30,"currency":"ILS"}] | ${PRIYA}`,
  ],
  'messages.reaction.added.json': [`live inbound reaction targetWamid=…MkNCOEVBAA== emoji=👍🏽 | ${PRIYA}`],
  'messages.reaction.removed-empty-emoji.json': [
    `live inbound reaction targetWamid=…MkNCOEVBAA== emoji=null | ${PRIYA}`,
  ],
  'messages.reaction.removed-no-emoji.json': [`live inbound reaction targetWamid=…MkNCOEVBAA== emoji=null | ${PRIYA}`],
  'messages.sticker.animated.json': [
    `live inbound sticker mediaId=304692074083981 mime=image/webp animated=true | ${PRIYA}`,
  ],
  'messages.sticker.static.json': [
    `live inbound sticker mediaId=409431239296177 mime=image/webp animated=false | ${PRIYA}`,
  ],
  'messages.system.customer-changed-number-legacy.json': [
    'identity customer_changed_number | +447700900123 => +447700900987',
  ],
  'messages.system.identity-changed.json': [
    'live inbound system event=customer_identity_changed text=User identity changed | +447700900123 Priya Nair',
  ],
  'messages.system.unknown-kind.json': [
    'live inbound system event=user_moved_to_mars text=Something changed | +447700900123 GB.1193847560218375',
  ],
  'messages.system.user-changed-number-bsuid.json': [
    'identity user_changed_number | +15550102345 US.8830192847561029 US.ENT.4401928837465501 => +15550109999 US.9941029384756601 US.ENT.5500918273645512',
  ],
  'messages.system.user-changed-user-id.json': [
    'identity user_changed_user_id | US.8830192847561029 => US.9941029384756601',
  ],
  'messages.text.bsuid-in-from.json': ['live inbound text "Hi" | US.8830192847561029 @danokafor Dan Okafor'],
  'messages.text.bsuid-only.json': [
    'live inbound text "Buenas, ¿cuánto cuesta u…" | US.8830192847561029 @dan.okafor Dan Okafor',
  ],
  'messages.text.bsuid-phone-username-parent.json': [
    'live inbound text "Hello again" | +15550102345 US.8830192847561029 US.ENT.4401928837465501 @dan.okafor Dan Okafor',
  ],
  'messages.text.escaped-unicode.json': [`live inbound text "Größe für Café ☕ – naïve…" | ${PRIYA}`],
  'messages.text.extra-unknown-keys.json': [`live inbound text "hello" | ${PRIYA}`],
  'messages.text.forwarded.json': [`live inbound text "FWD: Opening hours chang…" | ${PRIYA} forwarded-once`],
  'messages.text.frequently-forwarded.json': [
    `live inbound text "Send this to ten friends" | ${PRIYA} forwarded-often`,
  ],
  'messages.text.identity-hash.json': [`live inbound text "checking in" | ${PRIYA}`],
  'messages.text.json': [`live inbound text "Hi! Do you still have th…" | ${PRIYA}`],
  'messages.text.legacy-no-bsuid.json': ['live inbound text "Hello, is anyone there?" | +447700900123 Priya Nair'],
  'messages.text.long.json': [`live inbound text "Paragraph about my order…" | ${PRIYA}`],
  'messages.text.no-contacts-array.json': ['live inbound text "are you open?" | +447700900123 GB.1193847560218375'],
  'messages.text.no-identity.json': ['malformed entry[0].changes[0].value.messages[0]: names no sender'],
  'messages.text.no-profile.json': ['live inbound text "12345 is your Instagram …" | +447700900123'],
  'messages.text.product-inquiry.json': [
    `live inbound text "Is this in stock?" | ${PRIYA} quoting from product catalogId=194836987003835 productId=SKU-BLUE-M`,
  ],
  'messages.text.profile-blank-name.json': ['live inbound text "hi" | +447700900123 GB.1193847560218375'],
  'messages.text.profile-without-name.json': ['live inbound text "hi" | +447700900123 GB.1193847560218375'],
  'messages.text.referral-ad-image.json': [
    `live inbound text "Hello! Can I get more in…" | ${DAN} from ad sourceId=120226305854810726 sourceUrl=https://fb.me/3cr4Wqqkv headline=Chat with us body=Summer blues are here mediaType=image clickId=Aff-n8ZTODiE79d22KtAwQKj9e_mIEOOj27vDVwFjN80dp4_0NiNhEgpGo0AHemvuSoifXaytfTzcchptiErTKCqTrJ5nW1h7IHYeYymGb5K5J5iTROpBhWAGaIAeUzHL50`,
  ],
  'messages.text.referral-ad-video.json': [
    `live inbound text "Price?" | ${DAN} from ad sourceId=120226305854899999 sourceUrl=https://fb.me/9aBcDeFgH headline=Winter sale body=Up to 40% off mediaType=video clickId=ARAkLkA8rmlFeiCktEJQ`,
  ],
  'messages.text.reply-to-own-message.json': [`live inbound text "I meant this" | ${PRIYA} quoting`],
  'messages.text.unicode.json': [
    'live inbound text "مرحبا 👋🏽\nGrüße aus Zür…" | +61491570156 AU.5520918374650012 عائشة الخطيب',
  ],
  'messages.text.whitespace-only.json': [`live inbound text " \n " | ${PRIYA}`],
  'messages.type-missing.json': [`live inbound text "no type property" | ${PRIYA}`],
  'messages.unsupported.131060-no-kind.json': [
    `live inbound unsupported type=unknown code=131060 detail=This message is unavailable | ${PRIYA}`,
  ],
  'messages.unsupported.131060.json': [
    `live inbound unsupported type=media_placeholder code=131060 detail=This message is currently unavailable. | ${PRIYA}`,
  ],
  'messages.unsupported.edit.json': [
    `live inbound unsupported type=edit code=131051 detail=Message type is currently not supported. | ${PRIYA}`,
  ],
  'messages.unsupported.media-too-large.json': [
    `live inbound image mediaId= mime=application/octet-stream file={"id":"wamid.HBgMNDQ3NzAwOTAwMTIzFQIAEhgUNTUzRjI2QUJFRUVCRTRCRTE4NjAA","state":"too-large","bytes":null} | ${PRIYA}`,
  ],
  'messages.unsupported.no-kind.json': [
    `live inbound unsupported type=unknown code=131051 detail=Message type is currently not supported. | ${PRIYA}`,
  ],
  'messages.unsupported.poll.json': [
    `live inbound unsupported type=poll_creation code=131051 detail=Message type is currently not supported. | ${PRIYA}`,
  ],
  'messages.unsupported.with-text.json': [
    `live inbound unsupported type=unknown code=131051 detail=Message type is not currently supported | ${PRIYA}`,
  ],
  'messages.video.3gpp.json': [`live inbound video mediaId=441597282231523 mime=video/3gpp | ${PRIYA}`],
  'messages.voice.onprem-legacy.json': [
    'live inbound audio mediaId=443816640563629 mime=audio/ogg; codecs=opus voice=true | +447700900123 Priya Nair',
  ],
  'status.bsuid-only.json': [
    'receipt delivered | US.8830192847561029 US.ENT.4401928837465501 @dan.okafor Dan Okafor price service free_customer_service billable=false',
  ],
  'status.contacts-without-profile.json': ['receipt delivered | +447700900123 GB.1193847560218375'],
  'status.deleted.legacy.json': ['ignored statuses.deleted'],
  'status.delivered.auth-international.json': [
    `receipt delivered | ${PRIYA} price authentication-international regular billable=true`,
  ],
  'status.delivered.marketing-lite.json': [`receipt delivered | ${PRIYA} price marketing_lite regular billable=true`],
  'status.delivered.paid-service.json': [`receipt delivered | ${PRIYA} price service regular billable=true`],
  'status.delivered.utility-free-legacy.json': [
    'receipt delivered | +447700900123 price utility free_customer_service billable=false',
  ],
  'status.failed.130472.json': [`receipt failed 130472 | ${PRIYA}`],
  'status.failed.131042-payment.json': ['receipt failed 131042 | +447700900123'],
  'status.failed.131047.json': ['receipt failed 131047 | +447700900123'],
  'status.failed.no-errors.json': ['receipt failed no-reason | +447700900123'],
  'status.failed.old-error-shape.json': [`receipt failed 131014 | ${PRIYA}`],
  'status.group.participant-recipient-id.json': ['ignored statuses.group'],
  'status.group.read-aggregated.json': ['ignored statuses.group', 'ignored statuses.group'],
  'status.group.sent.json': ['ignored statuses.group'],
  'status.identity-hash.json': [`receipt delivered | ${PRIYA}`],
  'status.numeric-timestamp.json': [`receipt read | ${PRIYA}`],
  'status.out-of-order.failed-then-sent.json': [`receipt failed 131026 | ${PRIYA}`, `receipt sent | ${PRIYA}`],
  'status.out-of-order.read-then-delivered-then-sent.json': [
    `receipt read | ${PRIYA}`,
    `receipt delivered | ${PRIYA}`,
    `receipt sent | ${PRIYA}`,
  ],
  'status.read.json': [`receipt read | ${PRIYA}`],
  'status.read.without-delivered.json': [`receipt read | ${PRIYA} price service free_customer_service billable=false`],
  'status.sent.free-entry-point.json': [
    `receipt sent | ${DAN} free until 2026-11-23T10:00:00.000Z price referral_conversion free_entry_point billable=false`,
  ],
  'status.sent.json': [`receipt sent | ${PRIYA}`],
  'status.sent.opaque-data.json': [`receipt sent attempt={"draft":"8f1c","agent":"ana"} | ${PRIYA}`],
  'status.warning.legacy.json': ['ignored statuses.warning'],
};
