/** Longest texts of a template after substitution, in UTF-16 units: never more than Meta counts (fact sheet §13.2). */
export const TEMPLATE_LIMITS = {
  headerText: 60,
  body: 1024,
  /** Of a limited-time offer. */
  offerBody: 600,
  cardBody: 160,
  url: 2000,
  copyCode: 20,
  /** Of a limited-time offer and of authentication templates. */
  shortCode: 15,
} as const;
