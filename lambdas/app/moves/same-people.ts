import type { Respondent } from '../../domain/people/respondent.ts';
import { MAX_PEOPLE } from '../kernel/limits.ts';
import type { Ports, Position, Slice } from '../kernel/ports.ts';

/** Everyone in an account: as many as one may have. */
export async function everyoneIn(
  { respondents }: Pick<Ports, 'respondents'>,
  accountId: string,
): Promise<Respondent[]> {
  const people: Respondent[] = [];
  let after: Position | null = null;
  do {
    const slice: Slice<Respondent> = await respondents.list(accountId, {
      limit: MAX_PEOPLE,
      after,
    });
    people.push(...slice.entries.map(({ value }) => value));
    after = slice.resumeAfter;
  } while (after !== null);
  return people;
}

/** Finds who of an account someone of another is: by an id, or else by their address; undefined for no one. */
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
