import {
  isWhollyOf,
  fieldsStillFromImport,
  withoutImport,
} from '../../domain/people/contact-import.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import type { Ports, Versioned } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { storedSubmissions } from '../submissions/remaining-submissions.ts';
import { respondentFrom } from '../submissions/submission-facts.ts';
import type { ImportedChange } from './imported-change.ts';
import {
  NOTHING_UNDONE,
  type LeftReason,
  type UndoManner,
  type UndoneChange,
} from './undone-change.ts';

type ContactChange = Extract<ImportedChange, { kind: 'CONTACT' }>;

/**
 * Removes a contact that the import created, unless used since. For other contacts, fields set by the import
 * and unchanged since get back their previous contact-record values.
 */
export function undoContact(
  { ports, audit }: Scope,
  change: ContactChange,
  { batch, rehearsed }: UndoManner,
): Promise<UndoneChange> {
  return retryLost(ports, async () => {
    const stored = await ports.respondents.get(change.accountId, change.respondentId);
    if (!stored) return NOTHING_UNDONE;
    audit.touch({ type: 'ACCOUNT', id: change.accountId });
    audit.touch(respondentSubject(change.respondentId));
    const left = await leftOf(ports, stored.value, change, batch);
    const fields = fieldsStillFromImport(stored.value, change.fields, batch);
    const isUndone = change.wasNew ? left.length === 0 : fields.length > 0;
    if (!isUndone || rehearsed) return { undone: isUndone ? 1 : 0, left };
    const saved = change.wasNew
      ? await ports.respondents.remove(stored.value, stored.version)
      : await putBack(ports, stored, fields);
    return saved === 'lost' ? 'lost' : { undone: 1, left };
  });
}

async function leftOf(
  ports: Ports,
  person: Respondent,
  { wasNew, fields }: ContactChange,
  batch: string,
): Promise<UndoneChange['left']> {
  const name = person.stated.name?.value ?? person.externalId;
  const reason: LeftReason | null = wasNew
    ? (await isInUse(ports, person))
      ? 'IN_USE'
      : isWhollyOf(person, batch)
        ? null
        : 'CHANGED_SINCE'
    : fieldsStillFromImport(person, fields, batch).length < fields.length
      ? 'CHANGED_SINCE'
      : null;
  return reason === null ? [] : [{ name, reason }];
}

/** Whether the person has answered, has a survey link, was asked about a quote, or asked to be erased. */
async function isInUse(ports: Ports, person: Respondent): Promise<boolean> {
  const { accountId, id, requests, withdrawal } = person;
  if (requests.length > 0 || withdrawal !== null) return true;
  if ((await ports.submissions.idsByRespondent(accountId, id)).length > 0) return true;
  const links = await ports.surveyLinks.ofAccount(accountId);
  return links.some(({ value }) => value.respondentId === id);
}

async function putBack(
  ports: Ports,
  { value: person, version }: Versioned<Respondent>,
  fields: ReturnType<typeof fieldsStillFromImport>,
) {
  const { imports: _, ...others } = person;
  const { contactStated, imports } = withoutImport(person, fields);
  // Read after the person, whose version guards the write, so that no concurrent submission is missed.
  const ids = await ports.submissions.idsByRespondent(person.accountId, person.id);
  const submissions = [...(await storedSubmissions(ports, ids)).values()].filter(
    ({ retractedAt }) => retractedAt === null,
  );
  const before = { ...others, contactStated, ...(imports && { imports }) };
  return ports.respondents.save(respondentFrom(before, submissions), version);
}
