import type { Account } from '../../domain/accounts/account.ts';
import { groupBy } from '../../domain/kernel/group-by.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { stateOf } from '../../domain/work/task.ts';
import type { Mailer, Sent } from '../campaigns/mail/mailer.ts';
import { Busy } from '../kernel/errors.ts';
import type { Ports, Versioned } from '../kernel/ports.ts';
import { inParallel } from '../kernel/retries/in-parallel.ts';
import { type Notice, type NoticeState, placeOf } from './notices-port.ts';

export interface NoticeDeps {
  ports: Ports;
  mailer: Mailer;
  /** Called with unexpected errors. The error does not identify the recipient. */
  failed(error: unknown): void;
}

/** Groups consecutive assignments into one message, which is sent after a quiet period or a maximum wait. */
export const QUIET_MS = 60_000;
const LONGEST_WAIT_MS = 10 * 60_000;
/** Recipients per run. */
const PEOPLE_A_RUN = 50;

/**
 * Sends each assignee one message about what others assigned to them, until `deadline`. Each message is
 * claimed before it is sent, by saving the position of its last notice, so concurrent or interrupted runs
 * never send it twice. Returns the number of messages sent.
 */
export async function sendNotices(
  { ports, mailer, failed }: NoticeDeps,
  deadline: Instant,
): Promise<number> {
  let sent = 0;
  for (const assignee of await ports.notices.waiting(ports.now() - QUIET_MS, PEOPLE_A_RUN)) {
    if (ports.now() >= deadline) break;
    try {
      const answer = await tell(ports, mailer, assignee);
      if (answer?.kind === 'SENT') sent += 1;
      // Sending has stopped for every recipient.
      if (answer?.kind === 'LATER' || answer?.kind === 'STOPPED') break;
    } catch (error) {
      if (error instanceof Busy) break;
      failed(error);
    }
  }
  return sent;
}

async function tell(ports: Ports, mailer: Mailer, assignee: string): Promise<Sent | null> {
  const now = ports.now();
  const { notices, state } = await ports.notices.of(assignee);
  const { sentTo } = state;
  const isTold = (notice: Notice) => sentTo !== null && placeOf(notice) <= sentTo;
  const fresh = notices.filter((notice) => !isTold(notice));
  // Younger notices wait, since an earlier one may not be written yet.
  const ripe = fresh.filter(({ at }) => at <= now - QUIET_MS);
  const [first] = ripe;
  const last = ripe.at(-1);
  // Left by a run that ended before it could remove them.
  if (!first || !last) return remove(ports, notices.filter(isTold));
  if (ripe.length < fresh.length && first.at > now - LONGEST_WAIT_MS) return null;
  const claimed = { ...state, sentTo: placeOf(last) };
  if ((await ports.notices.save(assignee, claimed)) === 'lost') return null;
  const answer = state.isOff ? null : await send(ports, mailer, state, ripe, assignee);
  if (answer?.kind === 'LATER' || answer?.kind === 'STOPPED') {
    await giveBack(ports, assignee, { ...state, version: (state.version ?? 0) + 1 });
    return answer;
  }
  await remove(ports, [...notices.filter(isTold), ...ripe]);
  return answer;
}

/** Releases the claim, since nothing was sent. The next run tries again. */
async function giveBack(ports: Ports, assignee: string, state: NoticeState): Promise<void> {
  await ports.notices.save(assignee, state);
}

async function remove(ports: Ports, notices: readonly Notice[]): Promise<null> {
  await ports.notices.remove(notices);
  return null;
}

async function send(
  ports: Ports,
  mailer: Mailer,
  { language }: NoticeState,
  notices: readonly Notice[],
  assignee: string,
): Promise<Sent | null> {
  const [address] = ports.mail.senders;
  if (address === undefined) return { kind: 'STOPPED', problem: 'NOT_SET_UP' };
  const accounts = await ports.accounts.batchGet([
    ...new Set(notices.map(({ accountId }) => accountId)),
  ]);
  const due = await noticesStillDue(ports, accounts, notices);
  if (due.length === 0) return null;
  const { noticeMail } = await import('./notice-mail.ts');
  const nameOf = (accountId: string) => accounts.get(accountId)?.value.name ?? null;
  return mailer({
    ...noticeMail(due, nameOf, ports.mail.consoleUrl, language ?? 'en'),
    logo: null,
    from: { name: 'Foothold', address },
    to: { name: null, address: assignee },
    unsubscribeUrl: null,
    tags: null,
  });
}

/**
 * Keeps the notices that still apply, one per task or account. The assignment may have been undone, completed
 * or reassigned meanwhile.
 */
async function noticesStillDue(
  { work }: Ports,
  accounts: ReadonlyMap<string, Versioned<Account>>,
  notices: readonly Notice[],
): Promise<readonly Notice[]> {
  const distinct = [
    ...new Map(notices.map((notice) => [`${notice.kind}#${notice.id}`, notice])).values(),
  ];
  const ofAccounts = groupBy(
    distinct.filter(({ kind }) => kind === 'TASK'),
    ({ accountId }) => accountId,
  );
  const tasks = await inParallel([...ofAccounts], ([accountId, tasksOf]) =>
    work.tasks(
      accountId,
      tasksOf.map(({ id }) => id),
    ),
  );
  const open = new Map(
    tasks.flat().flatMap(({ value }) => (stateOf(value) === 'OPEN' ? [[value.id, value]] : [])),
  );
  return distinct.filter(({ kind, id, accountId, assignee }) =>
    kind === 'TASK'
      ? open.get(id)?.assignee === assignee
      : accounts.get(accountId)?.value.ownerEmail === assignee,
  );
}
