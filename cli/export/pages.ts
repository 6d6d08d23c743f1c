import * as z from 'zod';
import type { GraphqlClient, Operation } from '../api/client.ts';
import { Failure } from '../failure.ts';

/** A page of a connection, requested as `nodes { … } pageInfo { hasNextPage endCursor }`. */
export interface ConnectionPage<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Schema of a page of nodes. Null if the caller may not see the list. */
export function connectionOf<Node>(node: z.ZodType<Node>): z.ZodType<ConnectionPage<Node> | null> {
  return z
    .object({
      nodes: z.array(node),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    })
    .nullable();
}

/** Yields the nodes of all pages of the list that the operation returns as `list`. */
export async function* pagesOf<Node>(
  client: GraphqlClient,
  operation: Operation<{ list: ConnectionPage<Node> | null }>,
  variables: Record<string, unknown>,
): AsyncGenerator<Node[]> {
  let after: string | null = null;
  do {
    const { list }: { list: ConnectionPage<Node> | null } = await client.send(operation, {
      ...variables,
      after,
    });
    if (!list) throw new Failure("You don't have permission to see this list.");
    yield list.nodes;
    const { hasNextPage, endCursor }: ConnectionPage<Node>['pageInfo'] = list.pageInfo;
    if (hasNextPage && (endCursor === null || endCursor === after)) {
      throw new Failure('The server says that there is more, but sent no cursor. Try again.');
    }
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
}
