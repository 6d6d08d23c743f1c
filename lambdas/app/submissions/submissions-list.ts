import { authorize } from '../../platform/authz/authorize.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { filledSlice } from '../kernel/lists/filled-slice.ts';
import {
  type Filter,
  meetsAll,
  noCriteria,
  parseFilter,
  severalOf,
} from '../kernel/lists/filter.ts';
import { parseNodeId } from '../kernel/nodes/node-id.ts';
import type { Optional } from '../kernel/validation/given.ts';
import { type GivenOrder, parseOrder } from '../kernel/lists/order.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Submission } from '../kernel/ports.ts';
import { withoutHidden } from '../privacy/hidden-words.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkId } from '../kernel/validation/text.ts';
import type { AccountSubmissionsArguments } from '../kernel/generated/inputs.ts';

function filter(
  one: Filter<string, string, Submission, object>,
): Filter<string, string, Submission, object> {
  return one;
}

const SUBMISSION_FILTERS = {
  /** Node ids, parsed into internal ids. */
  respondentIds: severalOf(
    filter({
      parse: (given, { problems, name }) => {
        const node = parseNodeId(given);
        if (node?.type === 'Respondent') return node.parts[1];
        return problems.invalid(name, 'must be the id of a respondent, as Respondent.id gives it.');
      },
      meets:
        (id) =>
        ({ respondentId }) =>
          respondentId === id,
    }),
  ),
  jobKeys: severalOf(
    filter({
      parse: (given, { problems, name }) => checkId(problems, name, given),
      meets:
        (key) =>
        ({ jobKey }) =>
          jobKey === key,
    }),
  ),
};

/**
 * Lists an account's submissions, including retracted ones. Hides those of people with an open request to be
 * erased.
 */
export async function submissionsList(
  scope: Scope,
  account: Pick<Account, 'id'>,
  input: AccountSubmissionsArguments,
): Promise<Page<Submission>> {
  authorize(scope.actor, 'SUBMISSIONS_READ');
  const { submissions, reportingCurrency } = scope.ports;
  const criteria = parseFilter(SUBMISSION_FILTERS, input.filter, { reportingCurrency });
  const { direction } = parseSubmissionOrder(input.order);
  const list = { field: 'submissions', arguments: { account: account.id, criteria, direction } };
  const { respondentIds, ...behind } = criteria;
  const isMet = meetsAll(SUBMISSION_FILTERS, { ...noCriteria(SUBMISSION_FILTERS), ...behind }, {});
  return readPage(scope, list, input, (request) =>
    filledSlice(request, async (part) => {
      const wanted = { ...part, respondentIds, direction };
      const slice = await submissions.listByAccount(account.id, wanted);
      const { entries, resumeAfter } = await withoutHidden(scope, slice);
      return { entries: entries.filter(({ value }) => isMet(value)), resumeAfter };
    }),
  );
}

/** By submission date. Defaults to newest first. */
export function parseSubmissionOrder(order: Optional<GivenOrder>) {
  return parseOrder(order, ['SUBMITTED_AT'], { field: 'SUBMITTED_AT', direction: 'DESC' });
}
