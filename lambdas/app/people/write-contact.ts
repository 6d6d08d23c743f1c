import { freshOf } from '../../domain/people/contact-import.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import { importedIn } from '../imports/imported-change.ts';
import type { FoundRespondent, Ports } from '../kernel/ports.ts';
import { createPrefetchCache, type PrefetchCache } from '../kernel/lists/prefetch-cache.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { whoKey, type ContactDraft } from './contact-draft.ts';
import { checkNotErased } from './respondent-for.ts';
import { hasRoom } from './has-room.ts';
import { fieldsSet, isKnownFromContact, withContactRecord } from './contact-record.ts';

export interface WrittenContact {
  respondent: Respondent;
  wasNew: boolean;
  wasUnchanged: boolean;
}

/** Options of a write. By default it is no dry run and belongs to no import. */
interface WriteManner {
  isDryRun?: boolean;
  /** The import that the record belongs to. */
  importBatch?: string | null;
}

/** Creates or changes a contact from a contact record. Undefined if there are problems. */
export async function writeContact(
  { ports, audit }: Scope,
  problems: Problems,
  draft: ContactDraft,
  known: PrefetchCache<FoundRespondent>,
  { isDryRun = false, importBatch: batch = null }: WriteManner = {},
): Promise<WrittenContact | undefined> {
  return retryLost(ports, async () => {
    const { respondent: before, version } = await known.take(whoKey(draft));
    const wasNew = version === null;
    audit.touch({ type: 'ACCOUNT', id: draft.accountId });
    if (!wasNew) audit.touch(respondentSubject(before.id));
    if (isKnownFromContact(before, draft.stated)) {
      return { respondent: before, wasNew, wasUnchanged: true };
    }
    if (!wasNew && !checkNotErased(problems, 'respondent', before)) return undefined;
    if (wasNew && !(await hasRoom(ports, problems, draft.accountId))) return undefined;
    const at = ports.now();
    const respondent = withContactRecord(before, draft.stated, at, { batch, wasNew });
    if (isDryRun) {
      known.put(whoKey(draft), { respondent, version });
      return { respondent, wasNew, wasUnchanged: false };
    }
    const fields =
      batch === null ? [] : freshOf(before.imports, fieldsSet(before, draft.stated), batch);
    const { accountId, id: respondentId } = respondent;
    const change = { kind: 'CONTACT', accountId, respondentId, wasNew, fields } as const;
    const imported = fields.length === 0 ? null : importedIn(batch, at, change);
    if ((await ports.respondents.save(respondent, version, imported)) === 'lost') {
      return 'lost';
    } else {
      audit.touch(respondentSubject(respondent.id));
    }
    return { respondent, wasNew, wasUnchanged: false };
  });
}

/**
 * Reads the drafts' contacts in one batch, by account and external id. Later reads of the same contact are
 * single.
 */
export async function prefetchContacts(
  ports: Ports,
  drafts: readonly ContactDraft[],
): Promise<PrefetchCache<FoundRespondent>> {
  const byKey = new Map(drafts.map((draft) => [whoKey(draft), draft]));
  const lookup = (who: readonly ContactDraft[]) =>
    ports.respondents.lookup(who.map(({ accountId, externalId }) => ({ accountId, externalId })));
  const found = byKey.size === 0 ? [] : await lookup([...byKey.values()]);
  const entries = [...byKey.keys()].flatMap((key, index) => {
    const person = found[index];
    return person ? [[key, person] as const] : [];
  });
  return createPrefetchCache(entries, async (key) => {
    const draft = byKey.get(key);
    const [person] = draft ? await lookup([draft]) : [];
    if (!person) throw new Error('A person was looked up that no record tells of.');
    return person;
  });
}
