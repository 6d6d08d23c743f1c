import type { Instant } from '../../../domain/kernel/time.ts';
import type { AddToQuarantine } from '../../quarantine/run-or-quarantine.ts';
import { isSettled, resumeOpen } from '../../quarantine/resume-open.ts';
import type { Ports } from '../../kernel/ports.ts';
import { runErasure } from './run-erasure.ts';
import type { Erasure } from './erasures-port.ts';

/**
 * Resumes interrupted erasures, and repeats finished ones until they are settled, since writes in flight when
 * they began may have left something behind. `reassess` recomputes an account's figures. Stops at `deadline`.
 * Returns the number of erasures processed.
 */
export async function resumeErasures(
  ports: Ports,
  reassess: (accountId: string) => Promise<void>,
  addToQuarantine: AddToQuarantine,
  deadline: Instant,
): Promise<number> {
  return resumeOpen(
    {
      open: (request) =>
        ports.erasures.open(request, (respondentId, error) =>
          addToQuarantine({ work: 'ERASURE', respondentId }, error),
        ),
      subjectOf: (erasure) => ({ work: 'ERASURE', respondentId: erasure.respondentId }),
      resume: (erasure) => resumeErasure(ports, erasure, reassess, deadline),
      addToQuarantine,
      now: ports.now,
    },
    deadline,
  );
}

/** Resumes an erasure, or repeats a finished one to catch late writes. Settles it if no more can follow. */
export async function resumeErasure(
  ports: Ports,
  erasure: Erasure,
  reassess: (accountId: string) => Promise<void>,
  deadline: Instant,
): Promise<void> {
  const { accountId, respondentId, finishedAt } = erasure;
  const isLast = isSettled(finishedAt, ports.now());
  const isThrough = await runErasure(ports, erasure, deadline);
  await reassess(accountId);
  if (isThrough && isLast) await ports.erasures.settle(respondentId);
}
