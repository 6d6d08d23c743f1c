import { refocusExchange } from '@urql/exchange-refocus';
import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { keepExchange } from './keep-exchange.ts';
import type { Settings } from './settings.ts';
import { type Session, signInAgain } from './sign-in.ts';

/** The client of the API. Answers are shown from memory first and fetched again behind. */
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
      // A tab that comes to the front again shows what was changed in another one meanwhile.
      refocusExchange(),
      keepExchange(),
      cacheExchange,
      fetchExchange,
    ],
  });
}
