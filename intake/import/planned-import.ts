import type { Notices } from '../notices.ts';
import type { Header } from '../table/layout/header.ts';
import type { AccountInput } from './records/account-rows.ts';
import type { ContactInput } from './records/contact-rows.ts';
import type { Parsed } from './draft.ts';
import type { FigureInput } from './records/figure-rows.ts';
import type { ImportCall } from './sending/import-call.ts';
import type { ImportStep } from './import-rows.ts';
import type { FindAccounts, UnmatchedAccounts } from './records/match-accounts.ts';
import type { OutcomeInput } from './records/outcome-rows.ts';
import type { SubmissionInput } from './responses/submission.ts';

/** The mutations that an import sends to, with their limits. */
export interface ImportCalls {
  accounts: ImportCall<AccountInput>;
  contacts: ImportCall<ContactInput>;
  responses: ImportCall<SubmissionInput>;
  outcomes: ImportCall<OutcomeInput>;
  market: (jobKey: string) => ImportCall<FigureInput>;
  ratings: (jobKey: string) => ImportCall<FigureInput>;
  /** Accounts by the beginning of their names. */
  find: FindAccounts;
}

/** The same for an import of that name, by which what it brings can be undone; null: of none. */
export type CallsOf = (batch: string | null) => ImportCalls;

/** How an import is to go. */
export interface ImportManner {
  dryRun: boolean;
  /** 1, or more to import again what was retracted. */
  attempt?: number;
  /** Null: made of the file, the mapping and the job. */
  batch?: string | null;
  checkStop: () => void;
}

/** An import that is ready to go. */
export interface PlannedImport {
  header: Header;
  /** What the bytes read grow to. */
  expectedBytes: number;
  /** The name that it can be undone by; null where it cannot be. */
  batch: string | null;
  /** What the history of imports calls it: the batch, where it has one. */
  recordedAs: string;
  /** Reads the rows, and sends nothing. A plan goes once: either this or `steps`. */
  parsed: AsyncIterable<Parsed<unknown>>;
  steps: AsyncGenerator<ImportStep>;
  /** What was left out or understood in a certain way so far. */
  notices: Notices;
  /** Texts that stood beside no answer so far. */
  textsLeftOut(): number;
  /** What the file calls accounts that are not known: grows while rows are sent. */
  unmatched: UnmatchedAccounts;
}
