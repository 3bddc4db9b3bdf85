import * as v from 'valibot';

/** What the gateway runs on. Made by {@link readConfig}: every value is checked. */
export interface GatewayConfig {
  readonly port: number;
  /** Postgres server; `null` is the embedded one in {@link dataDir}. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly auth: { readonly secret: string } | { readonly jwksUrl: string };
  /** Encrypts stored tokens; 32 bytes. */
  readonly secretKey: Uint8Array<ArrayBuffer>;
  /** Meta's app: one per gateway. */
  readonly meta: {
    /** Newest first; two while one is being changed. */
    readonly appSecrets: readonly string[];
    readonly verifyToken: string;
    readonly accessToken: string | null;
  };
  readonly graphUrl: string;
  /** Origins of host pages, exact; browsers elsewhere are refused. */
  readonly origins: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Every fault of the environment at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The gateway cannot start with this environment:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

const aPort = 'has to be a port number';
const anOrigin = 'has to be origins such as https://app.example.com, without a path, separated by commas';
const noAppSecret = "is missing: without it nobody can tell Meta's webhooks from anybody else's";
const noVerifyToken = 'is missing: the words Meta shows when it checks the webhook address';
const noSecretKey = 'is missing: 32 random bytes in base64, which encrypt stored tokens';

const words = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
);

const web = address('http:', 'https:');

const schema = v.object({
  WA_INBOX_PORT: v.pipe(
    v.optional(v.string(), '8787'),
    v.regex(/^\d{1,5}$/, aPort),
    v.transform(Number),
    v.maxValue(65_535, aPort),
  ),
  WA_INBOX_DATABASE_URL: v.optional(address('postgres:', 'postgresql:')),
  WA_INBOX_DATA_DIR: v.optional(v.string(), './.wa-inbox'),
  WA_INBOX_JWT_SECRET: v.optional(v.pipe(v.string(), v.minBytes(32, 'has to be 32 bytes or longer'))),
  WA_INBOX_JWKS_URL: v.optional(web),
  WA_INBOX_SECRET_KEY: v.pipe(
    v.string(noSecretKey),
    v.transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
    v.check((bytes) => bytes.length === 32, 'has to be 32 bytes in base64'),
  ),
  WA_INBOX_META_APP_SECRET: v.pipe(v.string(noAppSecret), words, v.minLength(1, noAppSecret)),
  WA_INBOX_META_VERIFY_TOKEN: v.pipe(v.string(noVerifyToken), v.minLength(1, noVerifyToken)),
  WA_INBOX_META_ACCESS_TOKEN: v.optional(v.string()),
  WA_INBOX_GRAPH_URL: v.optional(web, 'https://graph.facebook.com'),
  WA_INBOX_ORIGINS: v.pipe(v.optional(v.string(), ''), words, v.everyItem(isOrigin, anOrigin)),
});

/**
 * Reads the gateway's environment. An empty variable counts as absent.
 *
 * @throws ConfigError naming every fault
 */
export function readConfig(environment: Environment): GatewayConfig {
  // Named but undefined, so that an absent variable is judged by its own schema, in its own words.
  const given = Object.fromEntries(Object.keys(schema.entries).map((name) => [name, environment[name] || undefined]));
  const { success, output, issues } = v.safeParse(schema, given);
  const faults = (issues ?? []).map((issue) => `${v.getDotPath(issue) ?? 'environment'} ${issue.message}`);
  const secret = given['WA_INBOX_JWT_SECRET'];
  const jwksUrl = given['WA_INBOX_JWKS_URL'];
  if ((secret === undefined) === (jwksUrl === undefined)) {
    faults.push('WA_INBOX_JWT_SECRET or WA_INBOX_JWKS_URL has to be set, one of the two: agents sign in with JWTs');
  }
  if (!success || faults.length > 0) throw new ConfigError(faults);
  return {
    port: output.WA_INBOX_PORT,
    databaseUrl: output.WA_INBOX_DATABASE_URL ?? null,
    dataDir: output.WA_INBOX_DATA_DIR,
    auth: secret === undefined ? { jwksUrl: String(jwksUrl) } : { secret },
    secretKey: output.WA_INBOX_SECRET_KEY,
    meta: {
      appSecrets: output.WA_INBOX_META_APP_SECRET,
      verifyToken: output.WA_INBOX_META_VERIFY_TOKEN,
      accessToken: output.WA_INBOX_META_ACCESS_TOKEN ?? null,
    },
    graphUrl: output.WA_INBOX_GRAPH_URL,
    origins: output.WA_INBOX_ORIGINS,
  };
}

function address(...protocols: readonly string[]) {
  const isAddress = (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
  return v.pipe(v.string(), v.check(isAddress, `has to be an address that begins with ${protocols.join('// or ')}//`));
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
