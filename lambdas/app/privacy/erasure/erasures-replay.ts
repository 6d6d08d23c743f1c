import { authorize } from '../../../platform/authz/authorize.ts';
import { ERASE_MODES, type EraseMode } from '../../../domain/privacy/erasure.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { respondentSubject } from '../../audit/audit-subject.ts';
import { MAX_PERSON_SUBMISSIONS, MAX_IMPORT_RECORDS, TIME_BUDGET_MS } from '../../kernel/limits.ts';
import { parseNodeId } from '../../kernel/nodes/node-id.ts';
import type { Ports } from '../../kernel/ports.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { checkPastInstant } from '../../kernel/validation/date.ts';
import { checkMember } from '../../kernel/validation/member.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { checkId } from '../../kernel/validation/text.ts';
import { beginErasure } from './begin-erasure.ts';
import { runErasure } from './run-erasure.ts';
import type { Erasure, PersonKey } from './erasures-port.ts';
import type { ErasureInput, ErasuresReplayInput } from '../../kernel/generated/inputs.ts';

export interface ReplayedErasures {
  /** Number of people who were stored again and have been erased again. */
  replayed: number;
  /** False if time ran out first. Repeat the call to continue. */
  isComplete: boolean;
}

interface WantedReplay extends PersonKey {
  mode: EraseMode;
  erasedAt: Instant;
  submissionIds: readonly string[];
}

/** Repeats erasures after a restore of an older copy of the table, and adds them to its ledger. */
export async function erasuresReplay(
  scope: Scope,
  input: ErasuresReplayInput,
): Promise<MutationResult<ReplayedErasures>> {
  authorize(scope.actor, 'RESPONDENTS_ERASE');
  const { ports, loaders, audit } = scope;
  const deadline = ports.now() + TIME_BUDGET_MS;
  const problems = new Problems();
  const wanted = parse(problems, input, ports.now());
  if (!problems.isEmpty) return rejected(problems.list);
  loaders.forget();
  let replayed = 0;
  for (const erasure of wanted) {
    if (ports.now() >= deadline) return done({ replayed, isComplete: false });
    audit.touch(respondentSubject(erasure.respondentId));
    const { wasThere, isThrough } = await replay(ports, erasure, deadline);
    replayed += wasThere ? 1 : 0;
    if (!isThrough) return done({ replayed, isComplete: false });
  }
  return done({ replayed, isComplete: true });
}

/** Returns whether the person was stored again, and whether they are now completely erased. */
async function replay(ports: Ports, wanted: WantedReplay, deadline: Instant) {
  const { accountId, respondentId } = wanted;
  const begun = await beginErasure(ports, {
    ...wanted,
    find: () => ports.respondents.get(accountId, respondentId),
  });
  const erasure = begun ?? (await entered(ports, wanted));
  const isThrough = erasure.finishedAt !== null || (await runErasure(ports, erasure, deadline));
  return { wasThere: begun !== null, isThrough };
}

/** Returns the ledger entry of a person who is not stored, adding one if there is none. */
async function entered(ports: Ports, wanted: WantedReplay): Promise<Erasure> {
  const known = await ports.erasures.get(wanted.respondentId);
  if (known) return known;
  const erasure: Erasure = { ...wanted, finishedAt: null, pseudonymId: null };
  await ports.erasures.record(erasure);
  return erasure;
}

function parse(
  problems: Problems,
  { erasures }: ErasuresReplayInput,
  now: Instant,
): readonly WantedReplay[] {
  if (erasures.length > MAX_IMPORT_RECORDS) {
    const message = `must be at most ${MAX_IMPORT_RECORDS} per call; there are ${erasures.length}.`;
    problems.tooMuch('erasures', message);
    return [];
  }
  return erasures.flatMap(
    (entry, index) => parseEntry(problems.under('erasures', index), entry, now) ?? [],
  );
}

/** Accepts internal ids too, as ledgers exported by earlier versions contain them. */
function internalAccountId(id: string): string {
  const node = parseNodeId(id);
  return node?.type === 'Account' ? (node.parts[0] ?? id) : id;
}

function parseEntry(
  problems: Problems,
  entry: ErasureInput,
  now: Instant,
): WantedReplay | undefined {
  const ids = entry.submissionIds ?? [];
  if (ids.length > MAX_PERSON_SUBMISSIONS) {
    problems.tooMuch('submissionIds', `must be at most ${MAX_PERSON_SUBMISSIONS}.`);
    return undefined;
  }
  const accountId = checkId(problems, 'accountId', internalAccountId(entry.accountId));
  const respondentId = checkId(problems, 'respondentId', entry.respondentId);
  const mode = checkMember(problems, 'mode', entry.mode, ERASE_MODES);
  const erasedAt = checkPastInstant(problems, 'erasedAt', entry.erasedAt, now);
  const submissionIds = ids.flatMap(
    (id, index) => checkId(problems.under('submissionIds'), index, id) ?? [],
  );
  if (
    accountId === undefined ||
    respondentId === undefined ||
    mode === undefined ||
    erasedAt === undefined
  ) {
    return undefined;
  }
  return { accountId, respondentId, mode, erasedAt, submissionIds };
}
