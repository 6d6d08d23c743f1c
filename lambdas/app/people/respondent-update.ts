import { authorize } from '../../platform/authz/authorize.ts';
import { namesOf } from '../../domain/kernel/field.ts';
import { PERSON_FIELDS } from '../../domain/people/person-fields.ts';
import type { Respondent, StatedFields } from '../../domain/people/respondent.ts';
import { MAX_PEOPLE } from '../kernel/limits.ts';
import type { Ports, Position, Slice } from '../kernel/ports.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkFields } from '../kernel/validation/fields.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { isKnownFromContact, withContactRecord } from './contact-record.ts';
import { checkNotErased, respondentFor } from './respondent-for.ts';
import type { RespondentUpdateInput } from '../kernel/generated/inputs.ts';

/**
 * Changes a contact's details, as a contact record does: the last statement wins. Rejects an e-mail address
 * that another contact of the account has, since those two should be merged.
 */
export async function respondentUpdate(
  scope: Scope,
  input: RespondentUpdateInput,
): Promise<MutationResult<{ respondent: Respondent }>> {
  authorize(scope.actor, 'RESPONDENTS_MANAGE');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const stated = checkFields(problems, PERSON_FIELDS, input, null);
  if (namesOf(PERSON_FIELDS).every((field) => input[field] === undefined)) {
    problems.report('INVALID', null, `Give at least one of ${namesOf(PERSON_FIELDS).join(', ')}.`);
  }
  const find = await respondentFor(scope, problems, 'respondent', input.respondent);
  if (!find || !problems.isEmpty) return rejected(problems.list);
  const respondent = await retryLost(ports, async () => {
    const found = await find();
    if (!found || !checkNotErased(problems, 'respondent', found.value)) return undefined;
    if (!(await isTheirsAlone(ports, problems, found.value, stated))) return undefined;
    if (isKnownFromContact(found.value, stated)) return found.value;
    const changed = withContactRecord(found.value, stated, ports.now());
    const saved = await ports.respondents.save(changed, found.version);
    return saved === 'lost' ? 'lost' : changed;
  });
  if (!respondent) return rejected(problems.list);
  loaders.forget(respondent.accountId);
  return done({ respondent });
}

/** Returns whether no other contact of the account has the address, and reports the one that does. */
async function isTheirsAlone(
  ports: Ports,
  problems: Problems,
  { accountId, id, stated: known }: Respondent,
  { email }: Partial<StatedFields>,
): Promise<boolean> {
  if (email == null || email === known.email?.value) return true;
  const other = await findByEmail(ports, accountId, email, id);
  if (!other) return true;
  const fix = 'merge the two contacts, or use another address';
  const message = `email is already used by ${other.externalId} in this account: ${fix}.`;
  problems.report('CONFLICT', 'email', message);
  return false;
}

async function findByEmail(
  { respondents }: Ports,
  accountId: string,
  email: string,
  exceptId: string,
): Promise<Respondent | null> {
  let after: Position | null = null;
  do {
    const slice: Slice<Respondent> = await respondents.list(accountId, {
      limit: MAX_PEOPLE,
      after,
    });
    const people = slice.entries.map(({ value }) => value);
    const found = people.find(
      ({ id, stated, withdrawal }) =>
        id !== exceptId && withdrawal === null && stated.email?.value === email,
    );
    if (found) return found;
    after = slice.resumeAfter;
  } while (after !== null);
  return null;
}
