import type { Respondent } from '../../domain/people/respondent.ts';
import type { Ports } from '../kernel/ports.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { accountIdFor, reportUnknownAccount } from '../kernel/validation/referenced.ts';
import { checkId } from '../kernel/validation/text.ts';
import type { SurveyInviteeInput } from '../kernel/generated/inputs.ts';

/** A contact to ask. Null if there are problems. */
export interface Invited {
  person: Respondent | null;
  problems: Problems;
}

interface Named {
  accountId: string;
  externalId: string;
}

/** Resolves invitees to contacts, in order. Reports unknown and dropped contacts, and those named twice. */
export async function invitedPeople(
  ports: Ports,
  invitees: readonly SurveyInviteeInput[],
): Promise<readonly Invited[]> {
  const sent = invitees.map((input, index) => {
    const problems = new Problems(['respondents', `${index}`]);
    return { named: nameOf(ports, problems, input), problems };
  });
  const named = sent.flatMap((each) => each.named ?? []);
  const accounts = await ports.accounts.batchGet([...new Set(named.map((n) => n.accountId))]);
  const found = await ports.respondents.lookup(
    named.map(({ accountId, externalId }) => ({
      accountId: accounts.get(accountId)?.value.id ?? accountId,
      externalId,
    })),
  );
  const seen = new Set<string>();
  let next = 0;
  return sent.map(({ named: who, problems }) => {
    const known = who ? found[next++] : undefined;
    if (!who || !known) return { person: null, problems };
    const { respondent: person, version } = known;
    if (!accounts.has(who.accountId)) {
      reportUnknownAccount(problems);
    } else if (version === null) {
      problems.notFound(
        'respondentExternalId',
        'does not match a person in the account: add the person first.',
      );
    } else if (person.droppedAt !== null) {
      const why = 'is a person who is no longer a contact: restore them first.';
      problems.invalid('respondentExternalId', why);
    } else if (seen.has(person.id)) {
      problems.invalid('respondentExternalId', 'lists a person twice: list them once.');
    } else {
      seen.add(person.id);
    }
    return { person: problems.isEmpty ? person : null, problems };
  });
}

function nameOf(ports: Ports, problems: Problems, input: SurveyInviteeInput): Named | undefined {
  const accountId = accountIdFor(ports, problems, input.account);
  const externalId = checkId(problems, 'respondentExternalId', input.respondentExternalId);
  return accountId === undefined || externalId === undefined
    ? undefined
    : { accountId, externalId };
}
