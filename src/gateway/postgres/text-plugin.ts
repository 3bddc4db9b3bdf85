import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';

const MARK = '\u0001';
/** With the `u` flag a whole pair is one character and no surrogate. */
const HALF_PAIR = /\p{Surrogate}/u;

/**
 * Carries any JavaScript string through Postgres, whose text knows neither U+0000 nor half of a surrogate pair. Strings with one of these
 * (and those that begin with the mark itself) are stored as the mark and their JSON form; all others as they are. One string has one form,
 * so keys can be compared. JSON columns need none of this: there such characters are escapes already.
 */
export class TextPlugin implements KyselyPlugin {
  readonly #transformer = new ParameterTransformer();

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    return this.#transformer.transformNode(node, queryId);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    for (const row of result.rows) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value === 'string' && value.startsWith(MARK)) row[column] = JSON.parse(value.slice(1));
      }
    }
    return result;
  }
}

class ParameterTransformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: stored(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(stored) };
  }
}

function stored(value: unknown): unknown {
  if (typeof value === 'string') return needsMark(value) ? MARK + JSON.stringify(value) : value;
  return Array.isArray(value) ? value.map(stored) : value;
}

function needsMark(text: string): boolean {
  return text.includes('\u0000') || text.startsWith(MARK) || HALF_PAIR.test(text);
}
