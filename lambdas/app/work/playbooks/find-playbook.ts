import type { Playbook } from '../../../domain/work/playbooks/playbook.ts';
import type { Ports, Versioned } from '../../kernel/ports.ts';
import { isId } from '../../kernel/validation/id.ts';

/** The playbook with this key. Null if there is none or the key is invalid. */
export async function findPlaybook(
  { playbooks }: Pick<Ports, 'playbooks'>,
  jobKey: string,
  key: string,
): Promise<Versioned<Playbook> | null> {
  return isId(key) ? playbooks.get(jobKey, key) : null;
}
