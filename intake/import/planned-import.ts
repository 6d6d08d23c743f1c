import type { Notices } from '../notices.ts';
import type { Header } from '../table/layout/header.ts';
import type { AccountInput } from './records/account-rows.ts';
import type { ContactInput } from './records/contact-rows.ts';
import type { Parsed } from './parsed.ts';
import type { FigureInput } from './records/figure-rows.ts';
import type { ImportCall } from './sending/import-call.ts';
import type { ImportProgress } from './import-rows.ts';
import type { FindAccounts, UnmatchedAccounts } from './records/match-accounts.ts';
import type { OutcomeInput } from './records/outcome-rows.ts';
import type { SubmissionInput } from './responses/submission.ts';

/** The mutations that an import calls, with their limits. */
export interface ImportCalls {
  accounts: ImportCall<AccountInput>;
  contacts: ImportCall<ContactInput>;
  responses: ImportCall<SubmissionInput>;
  outcomes: ImportCall<OutcomeInput>;
  market: (jobKey: string) => ImportCall<FigureInput>;
  ratings: (jobKey: string) => ImportCall<FigureInput>;
  /** Finds accounts by name prefix. */
  find: FindAccounts;
}

/**
 * Creates the calls for an import with this name, by which it can be undone. Null for calls that belong to no
 * import.
 */
export type CallsOf = (batch: string | null) => ImportCalls;

/** Options of an import. */
export interface ImportManner {
  dryRun: boolean;
  /** 1, or higher to import again what was retracted. */
  attempt?: number;
  /** By default derived from the file, the mapping and the job. */
  batch?: string | null;
  checkStop: () => void;
}

/** An import that is ready to run. */
export interface PlannedImport {
  header: Header;
  /** Final value of the bytes read, for progress. */
  expectedBytes: number;
  /** Name of the import in the history, by which it can be undone. */
  batch: string;
  /** Reads the rows without sending anything. A plan can be used only once: use either this or `run`. */
  parsed: AsyncIterable<Parsed<unknown>>;
  /** Sends the rows, and yields the progress. */
  run: AsyncGenerator<ImportProgress>;
  /** What was left out or interpreted in a certain way so far. */
  notices: Notices;
  /** Number of texts without an answer so far. */
  textsLeftOut(): number;
  /** Accounts in the file that are unknown. Grows while rows are sent. */
  unmatched: UnmatchedAccounts;
}

/** A planned import before it has a name. */
export type UnnamedImport = Omit<PlannedImport, 'batch'>;
