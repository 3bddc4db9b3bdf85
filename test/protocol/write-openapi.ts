import { writeFileSync } from 'node:fs';
import { openapiDocument } from './openapi-document.ts';

// `npm run openapi` formats what is written here.
writeFileSync(new URL('../../src/protocol/openapi.json', import.meta.url), JSON.stringify(openapiDocument(), null, 2));
