/** What could not be read, and where in the body. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly path: string;
  readonly problem: string;

  constructor(path: string, problem: string) {
    super(`${path} ${problem}`);
    this.path = path;
    this.problem = problem;
  }
}

/**
 * One value of a parsed body with its path. The getters without `maybe` demand what they name and throw {@link UnreadableError}; the others
 * answer null for anything else, because Meta leaves out, nulls and retypes what its pages call required (fact sheet §0.3).
 */
export class JsonNode {
  readonly value: unknown;
  readonly path: string;

  constructor(value: unknown, path: string) {
    this.value = value;
    this.path = path;
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** Whether an object has a property of its own with something in it. */
  has(key: string): boolean {
    const { value } = this.get(key);
    return value !== undefined && value !== null;
  }

  /** A property; an absent one holds undefined. Inherited names, `__proto__` above all, are absent. */
  get(key: string): JsonNode {
    const path = this.path === '' ? key : `${this.path}.${key}`;
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      return new JsonNode(undefined, path);
    }
    const found: unknown = Object.hasOwn(this.value, key) ? Reflect.get(this.value, key) : undefined;
    return new JsonNode(found, path);
  }

  keys(): readonly string[] {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value)
      ? Object.keys(this.value)
      : [];
  }

  /** The elements of a list; of anything else none. */
  items(): readonly JsonNode[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((value: unknown, index) => new JsonNode(value, `${this.path}[${index}]`));
  }

  object(): this {
    return this.isObject ? this : this.fail('is not an object');
  }

  /** A text as people wrote it; characters no database keeps (NUL, lone surrogates) become U+FFFD. */
  text(): string {
    return this.maybeText() ?? this.fail('is not a text');
  }

  maybeText(): string | null {
    return typeof this.value === 'string' ? storable(this.value) : null;
  }

  /** An identifier: a text with something in it, or a number, which Meta prints for some ids. */
  id(): string {
    return this.maybeId() ?? this.fail('is not an id');
  }

  maybeId(): string | null {
    if (typeof this.value === 'number') return String(this.value);
    const text = this.maybeText()?.trim() ?? '';
    return text === '' ? null : text;
  }

  /** A number, or a text that is one. */
  maybeNumber(): number | null {
    if (typeof this.value === 'number') return Number.isFinite(this.value) ? this.value : null;
    if (typeof this.value !== 'string' || !/^-?\d+(?:\.\d+)?$/.test(this.value.trim())) return null;
    const number = Number(this.value);
    return Number.isFinite(number) ? number : null;
  }

  number(): number {
    return this.maybeNumber() ?? this.fail('is not a number');
  }

  /** Unix seconds as text or number, answered in ms. */
  seconds(): number {
    const seconds = this.maybeNumber();
    if (seconds === null || seconds <= 0 || seconds > LAST_SECOND) return this.fail('is not a time in Unix seconds');
    return Math.floor(seconds) * 1000;
  }

  fail(problem: string): never {
    throw new UnreadableError(this.path, problem);
  }
}

/** The end of the year 9999: beyond it a number is no time in seconds. */
const LAST_SECOND = 253_402_300_799;

function storable(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD').replace(/\p{Cs}/gu, '\uFFFD');
}
