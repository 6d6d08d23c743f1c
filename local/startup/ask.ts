import * as z from 'zod';

/** Queries the API of a running server. Rejects if the response has errors or none arrives. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<unknown>;

const ANSWER = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
  /** The gateway's message if the function failed. */
  message: z.string().optional(),
});

/** `graphqlUrl` is the API's address; `token` returns the caller's token if the server requires one. */
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
    if (!response.ok)
      throw new Error(message ?? `The API responded with status ${response.status}.`);
    return data;
  };
}
