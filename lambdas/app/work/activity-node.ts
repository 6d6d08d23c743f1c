import { type AccountEvent, type Activity, isActivity } from '../../domain/work/account-event.ts';
import { nodeId } from '../kernel/nodes/node-id.ts';
import type { Ports } from '../kernel/ports.ts';

export function activityNodeId({ accountId, id }: Pick<AccountEvent, 'accountId' | 'id'>): string {
  return nodeId('Activity', [accountId, id]);
}

/** Reads the activity with these node id parts. Null if there is none. */
export async function activityGet(
  { ports }: { ports: Pick<Ports, 'accounts' | 'work'> },
  [namedId = '', eventId = '']: readonly string[],
): Promise<Activity | null> {
  const account = await ports.accounts.get(namedId);
  const event = account && (await ports.work.event(account.value.id, eventId));
  return event && isActivity(event) ? event : null;
}
