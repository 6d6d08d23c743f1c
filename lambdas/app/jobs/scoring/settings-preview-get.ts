import { authorize } from '../../../platform/authz/authorize.ts';
import { scoringStateOf } from '../../../domain/jobs/scoring-state.ts';
import { bandMoves, type BandMove } from '../../../domain/scoring/bands/band-moves.ts';
import { type AccountPreview, isMoved } from '../../../domain/scoring/preview-account.ts';
import { decodeCursor, encodeCursor } from '../../kernel/lists/cursor.ts';
import { BadInput } from '../../kernel/errors.ts';
import { MAX_PREVIEWED } from '../../kernel/limits.ts';
import type { Ports, Position } from '../../kernel/ports.ts';
import type { Scope } from '../../kernel/scope.ts';
import { comparedJobs } from './compared-jobs.ts';
import { previewAccounts } from './preview-accounts.ts';
import type { SettingsPreviewArguments } from '../../kernel/generated/inputs.ts';

export interface SettingsPreview {
  /** Accounts scored with both versions in this call, without churned and archived ones. */
  accounts: number;
  /** Accounts that count in the job's lists. */
  total: number;
  /** Accounts left out of this call because stored data can't be read. */
  unreadable: number;
  bandChanges: readonly BandMove[];
  /** Accounts whose band or threat changes. */
  changes: readonly AccountPreview[];
  /** Whether there are no more accounts. */
  isComplete: boolean;
  endCursor: string | null;
}

/** Maximum accounts, in order of name, from which a sample is taken. */
const SAMPLED_FROM = 20_000;
const LISTED_AT_ONCE = 1000;

/** Previews scores, bands and threats with other settings, computed from the facts. Writes nothing. */
export async function settingsPreviewGet(
  scope: Scope,
  given: SettingsPreviewArguments,
): Promise<SettingsPreview> {
  authorize(scope.actor, 'SETTINGS_WRITE');
  const { ports } = scope;
  const jobs = await comparedJobs(scope, given);
  const key = await ports.cursorKey();
  const list = {
    field: 'settingsPreview',
    arguments: { job: jobs.before.key, becomes: scoringStateOf(jobs.after) },
  };
  const after = given.after == null ? null : decodeCursor(key, list, given.after);
  const [chosen, total] = await Promise.all([
    given.sample == null ? nextAccounts(ports, after) : sampledAccounts(ports, given.sample),
    accountsOf(ports, jobs.before.key),
  ]);
  const previewed = await previewAccounts(ports, chosen.ids, jobs, ports.now());
  const { accounts, unreadable } = previewed;
  return {
    accounts: accounts.length,
    total,
    unreadable,
    bandChanges: bandMoves(accounts),
    changes: accounts.filter(isMoved),
    isComplete: chosen.isComplete,
    endCursor: chosen.resumeAfter === null ? null : encodeCursor(key, list, chosen.resumeAfter),
  };
}

interface ChosenAccounts {
  ids: readonly string[];
  isComplete: boolean;
  resumeAfter: Position | null;
}

async function nextAccounts(
  { accounts }: Pick<Ports, 'accounts'>,
  after: Position | null,
): Promise<ChosenAccounts> {
  const slice = await accounts.list({ limit: MAX_PREVIEWED, after });
  const ids = slice.entries.map(({ value }) => value.id);
  return { ids, isComplete: slice.resumeAfter === null, resumeAfter: slice.resumeAfter };
}

/** Ids are hashes, so the lowest ids are a random sample that is the same in each call. */
async function sampledAccounts(
  { accounts }: Pick<Ports, 'accounts'>,
  size: number,
): Promise<ChosenAccounts> {
  if (!Number.isInteger(size) || size < 1 || size > MAX_PREVIEWED) {
    const rule = `must be a whole number from 1 to ${MAX_PREVIEWED}`;
    throw new BadInput(['sample'], `sample ${rule}.`);
  }
  const ids: string[] = [];
  let after: Position | null = null;
  do {
    const slice = await accounts.list({ limit: LISTED_AT_ONCE, after });
    ids.push(...slice.entries.map(({ value }) => value.id));
    after = slice.resumeAfter;
  } while (after !== null && ids.length < SAMPLED_FROM);
  const isComplete = after === null && ids.length <= size;
  return { ids: ids.toSorted().slice(0, size), isComplete, resumeAfter: null };
}

async function accountsOf({ rollups }: Pick<Ports, 'rollups'>, jobKey: string): Promise<number> {
  const totals = await rollups.portfolio(jobKey);
  return totals
    .flatMap(({ bands }) => Object.values(bands))
    .reduce((sum, { accounts }) => sum + accounts, 0);
}
