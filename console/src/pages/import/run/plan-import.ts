import type { OpenedFile } from '../../../../../intake/draft/opened-file.ts';
import { planImport as plan } from '../../../../../intake/import/plan-import.ts';
import type { CallsOf, PlannedImport } from '../../../../../intake/import/planned-import.ts';
import type { JobSteps } from '../../../../../intake/import/responses/response-plan.ts';
import type { DraftMapping } from '../columns/draft-mapping.ts';
import {
  accountFinder,
  accountsCall,
  type Caller,
  contactsCall,
  marketCall,
  outcomesCall,
  ratingsCall,
  responsesCall,
  solutionsOf,
} from './import-calls.ts';

export { savedMapping } from '../../../../../intake/draft/saved-mapping.ts';

/** Plans an import of all rows, as the CLI does. Throws a Failure if the mapping does not fit. */
export async function planImport(
  opened: OpenedFile,
  draft: DraftMapping,
  job: JobSteps,
  caller: Caller,
): Promise<PlannedImport> {
  const callsOf: CallsOf = (importBatch) => {
    const named = { ...caller, importBatch };
    return {
      accounts: accountsCall(named),
      contacts: contactsCall(named),
      responses: responsesCall(caller),
      outcomes: outcomesCall(named),
      market: marketCall(named),
      ratings: ratingsCall(named),
      find: accountFinder(caller),
    };
  };
  const about =
    draft.kind === 'ratings' ? { ...job, solutions: await solutionsOf(caller, job.key) } : job;
  const checkStop = () => caller.signal.throwIfAborted();
  return plan(opened, draft, about, callsOf, { dryRun: caller.dryRun, checkStop });
}
