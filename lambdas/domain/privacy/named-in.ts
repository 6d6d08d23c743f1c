import { knownNames } from './known-names.ts';
import { redactionsIn } from './redact.ts';
import type { Respondent } from '../people/respondent.ts';

const NO_COMPANY = { name: '', externalId: '', ownerEmail: null };

/** True if a text contains a name, e-mail address or id of the person. */
export function isNamedIn(text: string, respondent: Respondent): boolean {
  const { externalId, stated, contactStated } = respondent;
  const addresses = [externalId, stated.email?.value, contactStated.email?.value];
  const known = new Set(addresses.map((address) => address?.toLowerCase()));
  const names = knownNames({ account: NO_COMPANY, people: [{ respondent }] });
  return redactionsIn(text, names).some(
    ({ kind, start, end }) =>
      kind === 'NAME' ||
      kind === 'SENTENCE' ||
      (kind === 'EMAIL' && known.has(text.slice(start, end).toLowerCase())),
  );
}
