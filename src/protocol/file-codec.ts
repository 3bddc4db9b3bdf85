import * as v from 'valibot';

/** An upload that arrived. */
export const uploadAnswerSchema = v.object({ uploadId: v.string() });

/** Where a file can be loaded: below the endpoint, until a server time in ms. */
export const fileAddressSchema = v.object({ url: v.string(), expiresAt: v.number() });
