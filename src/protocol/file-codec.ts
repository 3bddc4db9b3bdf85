import * as v from 'valibot';
import { decode } from './decode.ts';

/** An upload that arrived. */
export const uploadAnswerSchema = v.object({ uploadId: v.string() });

/** Where a file can be loaded: below the endpoint, until a server time in ms. */
export const fileAddressSchema = v.object({ url: v.string(), expiresAt: v.number() });

/** @throws InboxError `invalid` with the path of the fault */
export function decodeUploadAnswer(json: unknown): v.InferOutput<typeof uploadAnswerSchema> {
  return decode(uploadAnswerSchema, json, 'answer');
}

/** @throws InboxError `invalid` with the path of the fault */
export function decodeFileAddress(json: unknown): v.InferOutput<typeof fileAddressSchema> {
  return decode(fileAddressSchema, json, 'answer');
}
