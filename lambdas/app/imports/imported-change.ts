import type { Outcome } from '../../domain/accounts/account.ts';
import type { CesFigure } from '../../domain/jobs/job.ts';
import type { StatedName } from '../../domain/people/respondent.ts';
import type { Instant } from '../../domain/kernel/time.ts';

/** Figures by step key; null: there was none. */
type Figures<Figure> = Readonly<Record<string, Figure>>;

/** Figures of the market, or of a competitor, that an import has set, with those that were there. */
export interface ImportedFigures {
  kind: 'FIGURES';
  jobKey: string;
  /** Null: of the market. */
  solutionKey: string | null;
  /** The competitor came with them. */
  isNewSolution: boolean;
  before: Figures<CesFigure | null>;
  after: Figures<CesFigure>;
}

/** What an import has written, as far as it can be undone: what it only changed of accounts is not. */
export type ImportedChange =
  | {
      kind: 'ACCOUNT';
      accountId: string;
      /** As which it was created. */
      version: number;
      /** Missing in what was recorded at first: the version tells then. */
      createdAt?: Instant | undefined;
    }
  | {
      kind: 'CONTACT';
      accountId: string;
      respondentId: string;
      wasNew: boolean;
      /** Names of the fields that it stated; what they said is kept with the person alone. */
      fields: readonly StatedName[];
    }
  | ({ kind: 'OUTCOME'; accountId: string } & Readonly<
      Record<'outcome', Pick<Outcome, 'kind' | 'occurredOn' | 'recordedAt'>>
    >)
  | ImportedFigures;

/** A change with the import that it came with: on record in the transaction that makes it. */
export interface Imported {
  batch: string;
  at: Instant;
  change: ImportedChange;
}

/** A change as it is put on record; null where no import is named. */
export function importedIn(
  batch: string | null,
  at: Instant,
  change: ImportedChange,
): Imported | null {
  return batch === null ? null : { batch, at, change };
}
