/** Most bytes of any file WhatsApp takes or gives (fact sheet §12). */
export const MEDIA_MAX = 100 * 1_024 * 1_024;
