export { createHttpAdapter } from './http-adapter.ts';
export type { AdapterFetch, AdapterTimer, GetToken, HttpAdapterOptions, HttpLimits } from './http-options.ts';
