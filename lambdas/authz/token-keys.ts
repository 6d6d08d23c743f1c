import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

/** A public RSA key as issuers publish it. Of a private one, `d` would be the secret. */
const PUBLIC_KEY = z.lazy(() =>
  z.looseObject({
    kty: z.literal('RSA'),
    alg: z.literal('RS256'),
    use: z.optional(z.literal('sig')),
    kid: text,
    n: text,
    e: text,
    d: z.optional(z.undefined()),
  }),
);

const KEY_SET = z.lazy(() => z.object({ keys: z.array(PUBLIC_KEY).check(z.minLength(1)) }));

/** Whether a text is a JSON Web Key Set of public keys that tokens can be verified with. */
export function isPublicKeySet(json: string): boolean {
  try {
    return KEY_SET.safeParse(JSON.parse(json)).success;
  } catch {
    return false;
  }
}
