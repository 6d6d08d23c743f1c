import type { IndexName } from './table-definition.ts';

export interface QueryRequest {
  index?: IndexName;
  pk: string;
  /** At most one of these narrows the sort key. */
  beginsWith?: string;
  between?: readonly [string, string];
  /** Exclusive, in the direction of the query. */
  after?: string | null;
  limit?: number;
  backward?: boolean;
  consistent?: boolean;
}

/** The form that DynamoDB's Query takes. */
export function queryInput(request: QueryRequest) {
  const { index, pk, beginsWith, between, after, limit, backward, consistent } = request;
  const sort = index ? `${index}sk` : 'sk';
  const conditions = ['#pk = :pk'];
  const values: Record<string, unknown> = { ':pk': pk };
  // DynamoDB takes one condition on the sort key: a resumed prefix becomes a range.
  if (between || (beginsWith !== undefined && after)) {
    const [low, high] = between ?? [beginsWith ?? '', `${beginsWith ?? ''}\u{10FFFF}`];
    conditions.push('#sk BETWEEN :low AND :high');
    values[':low'] = !backward && after ? `${after}\u0000` : low;
    values[':high'] = backward && after ? before(after) : high;
  } else if (beginsWith !== undefined) {
    conditions.push('begins_with(#sk, :prefix)');
    values[':prefix'] = beginsWith;
  } else if (after) {
    conditions.push(backward ? '#sk < :after' : '#sk > :after');
    values[':after'] = after;
  }
  return {
    ...(index && { IndexName: index }),
    KeyConditionExpression: conditions.join(' AND '),
    ExpressionAttributeNames: {
      '#pk': index ? `${index}pk` : 'pk',
      ...(conditions.length > 1 && { '#sk': sort }),
    },
    ExpressionAttributeValues: values,
    ScanIndexForward: !backward,
    ...(limit !== undefined && { Limit: limit }),
    ...(consistent && !index && { ConsistentRead: true }),
  };
}

/** The greatest text below another that ends in a printable character. */
function before(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return `${text.slice(0, -1)}${String.fromCharCode(last - 1)}\u{10FFFF}`;
}
