import type { Playbook } from '../../../domain/work/playbooks/playbook.ts';
import type { Ports, Versioned } from '../../kernel/ports.ts';
import { isId } from '../../kernel/validation/id.ts';

/** The playbook that a caller names; null where there is none, as of a key that none can have. */
export async function findPlaybook(
  { playbooks }: Pick<Ports, 'playbooks'>,
  jobKey: string,
  key: string,
): Promise<Versioned<Playbook> | null> {
  return isId(key) ? playbooks.get(jobKey, key) : null;
}
