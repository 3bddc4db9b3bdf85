/** What the bodies about templates say; the list itself is read again after each of them. */
export const EXPECTED_TEMPLATE_ITEMS: Readonly<Record<string, readonly string[]>> = {
  'field.message_template_components_update.json': ['template 1315502779341834 {}'],
  'field.message_template_quality_update.wrong-field-name.json': ['template 806312974732579 {"quality":"red"}'],
  'field.message_template_status_update.approved-hyphen-language.json': [
    'template 1689556908129832 {"status":"approved","reason":null}',
  ],
  'field.message_template_status_update.approved.json': [
    'template 1689556908129832 {"status":"approved","reason":null}',
  ],
  'field.message_template_status_update.disabled.json': [
    'template 1689556908129832 {"status":"disabled","reason":"Disabled after repeated low quality."}',
  ],
  'field.message_template_status_update.flagged-null-reason.json': [
    'template 1234567 {"status":"approved","reason":null}',
  ],
  'field.message_template_status_update.in-appeal.json': [
    'template 1689556908129832 {"status":"in-appeal","reason":null}',
  ],
  'field.message_template_status_update.paused.json': [
    'template 1689556908129832 {"status":"paused","reason":"Your WhatsApp message template has been paused for 3 hours until Nov 20 at 1:00 PM UTC because it continued to have issues."} for 10800000',
  ],
  'field.message_template_status_update.rejected-legacy.json': [
    'template 1689556908129832 {"status":"rejected","reason":"TAG_CONTENT_MISMATCH"}',
  ],
  'field.message_template_status_update.rejected.json': [
    'template 1689556908129832 {"status":"rejected","reason":"Your template has parameters placed next to each other (like {{1}}{{2}}) without text or punctuation between them."}',
  ],
  'field.message_template_status_update.unknown-event.json': ['template 1689556908129832 {}'],
  'field.template_category_update.completed.json': ['template 278077987957091 {"category":"marketing"}'],
};
