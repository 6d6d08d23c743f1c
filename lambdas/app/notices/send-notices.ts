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
  /** Told of what no one expected; it says nothing of whom it was for. */
  failed(error: unknown): void;
}

/** What is assigned one after the other is one message: it goes once it is quiet, or has waited long. */
export const QUIET_MS = 60_000;
const LONGEST_WAIT_MS = 10 * 60_000;
/** People whom one run looks at. */
const PEOPLE_A_RUN = 50;

/**
 * Tells people what others assigned to them, one message each, until `deadline`. It is claimed before it is
 * sent, by how far it tells: of two runs one sends, and a run that ends in between sends nothing twice. Returns
 * how many messages went.
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
      // Nothing more goes for now, to anyone.
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
  // Of what is younger, something that comes before it may still be on its way into the table.
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

/** Nothing was sent: the next run tries again. */
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
  const standing = await standingOf(ports, accounts, notices);
  if (standing.length === 0) return null;
  const { noticeMail } = await import('./notice-mail.ts');
  const nameOf = (accountId: string) => accounts.get(accountId)?.value.name ?? null;
  return mailer({
    ...noticeMail(standing, nameOf, ports.mail.consoleUrl, language ?? 'en'),
    logo: null,
    from: { name: 'Foothold', address },
    to: { name: null, address: assignee },
    unsubscribeUrl: null,
    tags: null,
  });
}

/** What is still theirs, each once: it may have been undone, done or handed on meanwhile. */
async function standingOf(
  { work }: Ports,
  accounts: ReadonlyMap<string, Versioned<Account>>,
  notices: readonly Notice[],
): Promise<readonly Notice[]> {
  const once = [
    ...new Map(notices.map((notice) => [`${notice.kind}#${notice.id}`, notice])).values(),
  ];
  const ofAccounts = groupBy(
    once.filter(({ kind }) => kind === 'TASK'),
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
  return once.filter(({ kind, id, accountId, assignee }) =>
    kind === 'TASK'
      ? open.get(id)?.assignee === assignee
      : accounts.get(accountId)?.value.ownerEmail === assignee,
  );
}
