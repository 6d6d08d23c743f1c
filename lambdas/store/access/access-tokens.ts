import * as z from 'zod/mini';
import type { AccessTokensPort, OwnedTokens } from '../../app/access-tokens/access-tokens-port.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { SIGNED_IN_ROLES } from '../../platform/authz/actor.ts';
import { decode, json } from '../engine/decode.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { atVersion } from '../engine/write-op.ts';

const tokensItem = z.lazy(() =>
  z.object({
    type: z.literal('AccessTokens'),
    version: z.number(),
    body: json(
      z.object({
        subject: z.string(),
        tokens: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            roles: z.array(z.enum(SIGNED_IN_ROLES)),
            createdAt: z.number(),
            expiresAt: z.number(),
            lastUsedOn: z.nullable(z.string()),
            secretHash: z.string(),
          }),
        ),
      }),
    ),
  }),
);

/** How long a person's tokens are still listed after the last of them has expired. */
const LISTED_MS = 30 * DAY_MS;

/**
 * Personal access tokens. All tokens of a person are one item, which is read for each call that uses one of
 * them.
 */
export function accessTokensStore({ table, keys, now }: StoreContext): AccessTokensPort {
  return {
    async get(owner) {
      const item = await table.get(keys.accessTokens(owner));
      if (!item) return null;
      const { body, version } = decode(tokensItem, item);
      return { value: body, version };
    },

    async save(owner, owned: OwnedTokens, version) {
      const last = Math.max(now(), ...owned.tokens.map(({ expiresAt }) => expiresAt));
      const isSaved = await table.write({
        kind: 'put',
        item: {
          ...keys.accessTokens(owner),
          type: 'AccessTokens',
          version: (version ?? 0) + 1,
          body: JSON.stringify(owned),
          expiresAt: Math.ceil((last + LISTED_MS) / 1000),
        },
        condition: atVersion(version),
      });
      return isSaved ? 'saved' : 'lost';
    },
  };
}
