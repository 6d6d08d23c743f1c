import type { Ports } from '../ports.ts';
import type { PersonKey } from './erasures-port.ts';

/**
 * What else is held on a person, beside who they are and what they answered: each is removed by an
 * erasure. Idempotent, since an erasure that was interrupted does it again.
 */
export const ON_ERASE: readonly ((ports: Ports, person: PersonKey) => Promise<void>)[] = [
  (ports, person) => ports.erasures.deleteQuotes(person),
  (ports, { accountId, respondentId }) => ports.surveyLinks.deleteLinksOf(accountId, respondentId),
];
