import type { OwnedTokens } from '../../../lambdas/app/access-tokens/access-tokens-port.ts';
import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import { type Memory, VersionedMap } from './memory.ts';

/** Personal access tokens, kept in memory; there is no directory to ask for their owners. */
export function accessTokenPorts(memory: Memory): Pick<Ports, 'accessTokens' | 'directory'> {
  const owned = new VersionedMap<OwnedTokens>();
  return {
    accessTokens: {
      get: async (owner) => owned.get(owner),
      save: (owner, value, version) => memory.transact(() => owned.put(owner, value, version)),
    },
    directory: null,
  };
}
