import { authorize } from '../../platform/authz/authorize.ts';
import { askNextWindow } from '../../domain/risks/ask-next.ts';
import type { AskReason } from '../../domain/scoring/assessment.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { ACCOUNT_FILTERS } from '../accounts/account-filters.ts';
import { withReadableAccount } from '../accounts/with-readable-account.ts';
import { parseFilter } from '../kernel/lists/filter.ts';
import type { Optional } from '../kernel/validation/given.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkEmail } from '../kernel/validation/text.ts';
import type { AskNextArguments } from '../kernel/generated/inputs.ts';

/** An account that renews soon and about which too little is known. */
export interface AskNext {
  accountId: string;
  reasons: readonly AskReason[];
}

/**
 * Lists accounts that renew within 120 days and should be asked before, by renewal date and with the reasons.
 */
export async function askNextList(
  scope: Scope,
  input: AskNextArguments,
): Promise<Page<AskNext> & { job: Job }> {
  authorize(scope.actor, 'ASK_NEXT_READ');
  const { ports } = scope;
  const job = await requireJob(scope, input.job);
  const read = parseFilter(ACCOUNT_FILTERS, input.filter, {
    reportingCurrency: ports.reportingCurrency,
  });
  const criteria = { ...read, ownerEmail: parseOwner(input.ownerEmail) };
  const window = askNextWindow(ports.now());
  const list = { field: 'askNext', arguments: { job: job.key, criteria } };
  const page = await readPage(scope, list, input, async (request) =>
    withReadableAccount(
      scope,
      await ports.assessments.listAskNext(job, { ...request, criteria, ...window }),
    ),
  );
  return { ...page, job };
}

function parseOwner(ownerEmail: Optional<string>): string | null {
  if (ownerEmail == null) return null;
  const problems = new Problems();
  const checked = checkEmail(problems, 'ownerEmail', ownerEmail);
  problems.throwFirst();
  return checked ?? null;
}
