import { wholeNumber } from '../../../format/format.ts';
import type { PersonRowFragment } from '../../../generated/graphql.ts';
import { t } from './texts.ts';

export type PersonRow = PersonRowFragment;

/** When each person last answered, by id. Leaves out people without a current answer. */
export type AnsweredAt = ReadonlyMap<string, string>;

interface Answered {
  respondent?: { id: string } | null;
  answers: readonly { answeredAt: string }[];
}

export function lastAnswers(answers: readonly Answered[]): AnsweredAt {
  return new Map(
    answers.flatMap(({ respondent, answers: given }) => {
      const last = given
        .map(({ answeredAt }) => answeredAt)
        .sort()
        .at(-1);
      return respondent && last !== undefined ? [[respondent.id, last] as const] : [];
    }),
  );
}

/** `4 people at Hollis Freight, 3 responded`. */
export function peopleHeading(
  account: string,
  people: readonly { id: string }[],
  answeredAt: AnsweredAt,
): string {
  const responded = people.filter(({ id }) => answeredAt.has(id)).length;
  return t('heading', { count: people.length, account, responded: wholeNumber(responded) });
}

export function nameOf({ name, externalId }: Pick<PersonRow, 'name' | 'externalId'>): string {
  return name ?? externalId;
}

/** Sorts the likeliest duplicates first: those with the same e-mail address or name. */
export function likelyFirst(person: PersonRow, others: readonly PersonRow[]): PersonRow[] {
  const likeness = (other: PersonRow) =>
    (other.email != null && other.email === person.email ? 2 : 0) +
    (folded(nameOf(other)) === folded(nameOf(person)) ? 1 : 0);
  return others.toSorted((a, b) => likeness(b) - likeness(a) || nameOf(a).localeCompare(nameOf(b)));
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}

/** Whether the record is the placeholder of an erased person, whose details must not be shown. */
export function wasErased({ externalId }: Pick<PersonRow, 'externalId'>): boolean {
  return /^erased-[0-9a-f]{32}$/.test(externalId);
}
