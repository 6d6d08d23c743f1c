import * as z from 'zod';

/** Asks the API of a running server; rejects if it answers with errors or not at all. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<unknown>;

const ANSWER = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
  /** What the server in front of the function says when that has failed. */
  message: z.string().optional(),
});

/** `graphqlUrl`: the API's address; `token`: what proves the caller, where the server wants it. */
export function createAsk(graphqlUrl: string, token?: () => Promise<string>): Ask {
  return async (query, variables = {}) => {
    const response = await fetch(graphqlUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${await token()}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [], message } = ANSWER.parse(await response.json());
    if (errors.length > 0) throw new Error(errors.map((error) => error.message).join(' '));
    if (!response.ok) throw new Error(message ?? `The API answers ${response.status}.`);
    return data;
  };
}
