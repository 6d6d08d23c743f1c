import type { Outcome } from '../../domain/accounts/account.ts';
import type { CesFigure } from '../../domain/jobs/job.ts';
import type { StatedName } from '../../domain/people/respondent.ts';
import type { Instant } from '../../domain/kernel/time.ts';

/** Figures by step key. Null if there was none. */
type Figures<Figure> = Readonly<Record<string, Figure>>;

/** Market or competitor figures set by an import, with the previous figures. */
export interface ImportedFigures {
  kind: 'FIGURES';
  jobKey: string;
  /** Null for market figures. */
  solutionKey: string | null;
  /** Whether the import created the competitor. */
  isNewSolution: boolean;
  before: Figures<CesFigure | null>;
  after: Figures<CesFigure>;
}

/**
 * A change by an import that can be undone. Updates of existing accounts can't be undone and are not
 * recorded.
 */
export type ImportedChange =
  | {
      kind: 'ACCOUNT';
      accountId: string;
      /** Version with which the account was created. */
      version: number;
      /** Missing in older records. The version is compared in that case. */
      createdAt?: Instant | undefined;
    }
  | {
      kind: 'CONTACT';
      accountId: string;
      respondentId: string;
      wasNew: boolean;
      /** Names of the fields that the import set. Their values are stored only with the person. */
      fields: readonly StatedName[];
    }
  | ({ kind: 'OUTCOME'; accountId: string } & Readonly<
      Record<'outcome', Pick<Outcome, 'kind' | 'occurredOn' | 'recordedAt'>>
    >)
  | ImportedFigures;

/** A change with its import, recorded in the same transaction as the change. */
export interface Imported {
  batch: string;
  at: Instant;
  change: ImportedChange;
}

/** Creates the record of an imported change. Null if it isn't part of an import. */
export function importedIn(
  batch: string | null,
  at: Instant,
  change: ImportedChange,
): Imported | null {
  return batch === null ? null : { batch, at, change };
}
