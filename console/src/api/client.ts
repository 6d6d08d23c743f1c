import { refocusExchange } from '@urql/exchange-refocus';
import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { keepExchange } from './keep-exchange.ts';
import type { Settings } from './settings.ts';
import { type Session, signInAgain } from './sign-in.ts';

/** The API client. Shows cached responses first and refetches in the background. */
export function createApi({ endpoint }: Settings, session: Session): Client {
  return new Client({
    url: endpoint,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => {
      const token = session.token();
      return { headers: token === null ? {} : { authorization: `Bearer ${token}` } };
    },
    exchanges: [
      mapExchange({
        onError: ({ response }, { context }) => {
          const isSignedOut = (response as Response | undefined)?.status === 401;
          if (isSignedOut && context['staysOnPage'] !== true) signInAgain();
        },
      }),
      // Refetches when the tab regains focus, since data may have changed in another tab.
      refocusExchange(),
      keepExchange(),
      cacheExchange,
      fetchExchange,
    ],
  });
}
