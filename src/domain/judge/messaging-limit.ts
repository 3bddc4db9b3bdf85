/** Meta counts the customers a business writes to outside a window over this time, ms (fact sheet §14.4). */
export const MESSAGING_LIMIT_SPAN_MS = 24 * 3_600_000;
