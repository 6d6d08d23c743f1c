import type { Respondent } from '../../domain/people/respondent.ts';
import { MAX_PEOPLE } from '../kernel/limits.ts';
import { pagesOf } from '../kernel/lists/pages-of.ts';
import type { Ports } from '../kernel/ports.ts';

/** All contacts of an account. */
export async function everyoneIn(
  { respondents }: Pick<Ports, 'respondents'>,
  accountId: string,
): Promise<Respondent[]> {
  const people: Respondent[] = [];
  const pages = pagesOf((after) => respondents.list(accountId, { limit: MAX_PEOPLE, after }));
  for await (const page of pages) people.push(...page);
  return people;
}

/**
 * Returns a function that finds a contact's counterpart among `people`, by id or else by e-mail address. It
 * returns undefined if there is none.
 */
export function findSame(
  people: readonly Respondent[],
): (person: Respondent) => Respondent | undefined {
  const byId = new Map(people.flatMap((one) => idsOf(one).map((id) => [id, one] as const)));
  const byEmail = new Map(
    people.flatMap((one) => {
      const email = one.stated.email?.value;
      return email ? [[email, one] as const] : [];
    }),
  );
  return (person) => {
    const [known] = idsOf(person).flatMap((id) => byId.get(id) ?? []);
    return known ?? byEmail.get(person.stated.email?.value ?? '');
  };
}

function idsOf({ externalId, formerExternalIds }: Respondent): string[] {
  return [externalId, ...formerExternalIds];
}
