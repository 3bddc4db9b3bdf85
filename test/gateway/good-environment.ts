/** The least environment a gateway starts with. */
export const GOOD_ENVIRONMENT = {
  WA_INBOX_JWT_SECRET: 'a secret of more than thirty-two bytes',
  WA_INBOX_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  WA_INBOX_META_APP_SECRET: 'app-secret',
  WA_INBOX_META_VERIFY_TOKEN: 'verify-token',
} as const;
