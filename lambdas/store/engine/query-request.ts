import { compareKeys } from './keys/key-order.ts';
import type { IndexName } from './table-definition.ts';

export interface QueryRequest {
  index?: IndexName;
  pk: string;
  /** At most one of these three narrows the sort key. */
  beginsWith?: string;
  between?: readonly [string, string];
  /** Inclusive. */
  upTo?: string;
  /** Exclusive, in the direction of the query. */
  after?: string | null;
  limit?: number;
  backward?: boolean;
  consistent?: boolean;
  /** Returns only the number of items. */
  countOnly?: boolean;
  /** Returns only items of these types. The others are still read and billed. */
  types?: readonly string[];
}

/** The input of DynamoDB's Query. Null if the range ends before it begins, which DynamoDB rejects. */
export function queryInput(request: QueryRequest) {
  const { index, pk, limit, backward, consistent, countOnly, types = [] } = request;
  const sort = sortCondition(request);
  if (sort === null) return null;
  return {
    ...(index && { IndexName: index }),
    KeyConditionExpression: ['#pk = :pk', ...(sort.condition ? [sort.condition] : [])].join(
      ' AND ',
    ),
    ExpressionAttributeNames: {
      '#pk': index ? `${index}pk` : 'pk',
      ...(sort.condition && { '#sk': index ? `${index}sk` : 'sk' }),
      ...(types.length > 0 && { '#type': 'type' }),
    },
    ExpressionAttributeValues: {
      ':pk': pk,
      ...sort.values,
      ...Object.fromEntries(types.map((type, at) => [`:type${at}`, type])),
    },
    ...(types.length > 0 && {
      FilterExpression: `#type IN (${types.map((_, at) => `:type${at}`).join(', ')})`,
    }),
    ScanIndexForward: !backward,
    ...(limit !== undefined && { Limit: limit }),
    ...(consistent && !index && { ConsistentRead: true }),
    ...(countOnly && { Select: 'COUNT' as const }),
  };
}

interface SortCondition {
  condition?: string;
  values: Record<string, string>;
}

/** DynamoDB allows one condition on the sort key, so a resumed prefix becomes a range. */
function sortCondition(request: QueryRequest): SortCondition | null {
  const { beginsWith, after, backward } = request;
  if (beginsWith && !after) {
    return { condition: 'begins_with(#sk, :prefix)', values: { ':prefix': beginsWith } };
  }
  const { low, high } = resumed(rangeOf(request), after, backward);
  if (low !== null && high !== null) {
    if (compareKeys(low, high) > 0) return null;
    return { condition: '#sk BETWEEN :low AND :high', values: { ':low': low, ':high': high } };
  }
  if (low !== null) return { condition: '#sk >= :low', values: { ':low': low } };
  if (high !== null) return { condition: '#sk <= :high', values: { ':high': high } };
  return { values: {} };
}

/** Both ends are inclusive. Null means open, because DynamoDB rejects an empty string. */
interface Range {
  low: string | null;
  high: string | null;
}

function rangeOf({ beginsWith, between, upTo }: QueryRequest): Range {
  if (between) return { low: between[0], high: between[1] };
  if (beginsWith) return { low: beginsWith, high: `${beginsWith}\u{10FFFF}` };
  return { low: null, high: upTo ?? null };
}

/** Narrows a range to what comes after a position, or before it if read backward. */
function resumed({ low, high }: Range, after?: string | null, backward?: boolean): Range {
  if (!after) return { low, high };
  if (backward) {
    const last = before(after);
    return { low, high: high === null || compareKeys(last, high) < 0 ? last : high };
  }
  const next = `${after}\u0000`;
  return { low: low === null || compareKeys(next, low) > 0 ? next : low, high };
}

/** The greatest text that sorts before another, which must end in an ASCII character. */
function before(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return `${text.slice(0, -1)}${String.fromCharCode(last - 1)}\u{10FFFF}`;
}
