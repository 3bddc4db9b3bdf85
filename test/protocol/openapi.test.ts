import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { ROUTES } from '../../src/protocol/index.ts';
import * as arbitrary from '../domain/arbitraries.ts';
import { openapiDocument } from './openapi-document.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name?: string; readonly in?: string; readonly required?: boolean }[];
  readonly security: readonly object[];
  readonly responses: Readonly<Record<string, object>>;
}

interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const document: Document = JSON.parse(
  readFileSync(new URL('../../src/protocol/openapi.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(document, 'openapi');

function validator(name: string) {
  const validate = ajv.getSchema(`openapi#/components/schemas/${name}`);
  assert.ok(validate, `${name} is no component`);
  return validate;
}

/** Every `$ref` below a value. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : refsIn(inner),
  );
}

describe('openapi.json', () => {
  it('is fresh: `npm run openapi` changes nothing', () => {
    assert.deepEqual(document, JSON.parse(JSON.stringify(openapiDocument())));
  });

  it('is an OpenAPI 3.1 document', () => {
    assert.match(document.openapi, /^3\.1\.\d+$/);
    assert.ok(document.info.title && document.info.version);
  });

  it('describes every route once, under its name', () => {
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    );
    const routes = Object.entries(ROUTES).map(
      ([name, { method, path }]) => `${name} ${method} ${path.replace(/:(\w+)/g, '{$1}')}`,
    );
    assert.deepEqual(described.sort(), routes.sort());
  });

  it('declares every value of a path, and asks for it', () => {
    for (const [path, item] of Object.entries(document.paths)) {
      const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(item)) {
        const declared = parameters.filter((parameter) => parameter.in === 'path');
        assert.deepEqual(
          declared.map(({ name }) => name),
          wanted,
        );
        assert.ok(declared.every(({ required }) => required));
      }
    }
  });

  it('says who may call and that every call may be refused', () => {
    for (const [path, item] of Object.entries(document.paths)) {
      for (const { security, responses } of Object.values(item)) {
        assert.equal(
          security.some((scheme) => 'agent' in scheme),
          path.startsWith('/v1/') && path !== '/v1/files/{fileId}/content',
          path,
        );
        assert.ok(responses['2XX'] && responses['default']);
      }
    }
  });

  it('points nowhere outside itself and nowhere into the void', () => {
    const refs = new Set(refsIn(document));
    assert.ok(refs.size > 10);
    for (const ref of refs) {
      assert.match(ref, /^#\//);
      const target = ref
        .slice(2)
        .split('/')
        .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], document);
      assert.ok(target, ref);
    }
  });

  it('has schemas that compile', () => {
    for (const name of Object.keys(document.components.schemas)) validator(name);
  });

  const accepted: readonly [string, fc.Arbitrary<unknown>][] = [
    ['Session', arbitrary.session],
    ['Command', arbitrary.anyCommand],
    ['FeedEvent', arbitrary.feedEvent],
    ['RecordChange', arbitrary.recordChange],
    ['Content', arbitrary.content],
  ];
  for (const [name, arbitrary] of accepted) {
    it(`accepts every ${name} there can be`, () => {
      const validate = validator(name);
      fc.assert(fc.property(arbitrary, (value) => assert.ok(validate(value), ajv.errorsText(validate.errors))));
    });
  }

  it('refuses what the decoders refuse', () => {
    const validate = validator('Command');
    assert.equal(
      validate({ type: 'message.send', id: 'c', conversationId: 'v', messageId: 'm', attemptId: 'a' }),
      false,
    );
    assert.equal(validate({ type: 'conversation.status', id: 'c', conversationId: 'v', status: 'open' }), false);
    assert.equal(validator('Message')({ id: 'm' }), false);
  });
});
