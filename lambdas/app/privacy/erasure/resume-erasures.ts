import type { Instant } from '../../../domain/kernel/time.ts';
import type { LeaveAside } from '../../quarantine/leave-aside.ts';
import { isSettled, resumeOpen } from '../../quarantine/resume-open.ts';
import type { Ports } from '../../kernel/ports.ts';
import { carryOutErasure } from './carry-out-erasure.ts';
import type { Erasure } from './erasures-port.ts';

/**
 * Goes on with erasures that broke off, and looks again after those that are through: what was
 * under way when they began may have left something behind. `reassess` brings an account's figures in
 * line with its facts. Stops at `deadline`; returns how many erasures were looked after.
 */
export async function resumeErasures(
  ports: Ports,
  reassess: (accountId: string) => Promise<void>,
  leaveAside: LeaveAside,
  deadline: Instant,
): Promise<number> {
  return resumeOpen(
    {
      open: (request) =>
        ports.erasures.open(request, (respondentId, error) =>
          leaveAside({ work: 'ERASURE', respondentId }, error),
        ),
      subjectOf: (erasure) => ({ work: 'ERASURE', respondentId: erasure.respondentId }),
      resume: (erasure) => resumeErasure(ports, erasure, reassess, deadline),
      leaveAside,
      now: ports.now,
    },
    deadline,
  );
}

/** Goes on with one erasure, or looks again after it. */
export async function resumeErasure(
  ports: Ports,
  erasure: Erasure,
  reassess: (accountId: string) => Promise<void>,
  deadline: Instant,
): Promise<void> {
  const { accountId, respondentId, finishedAt } = erasure;
  const isLast = isSettled(finishedAt, ports.now());
  const isThrough = await carryOutErasure(ports, erasure, deadline);
  await reassess(accountId);
  if (isThrough && isLast) await ports.erasures.settle(respondentId);
}
