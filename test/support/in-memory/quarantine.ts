import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import { fingerprint } from '../../../lambdas/app/kernel/fingerprint.ts';
import type {
  QuarantinedWork,
  QuarantineEntry,
} from '../../../lambdas/app/quarantine/quarantine-port.ts';
import type { Memory } from './memory.ts';
import { sliceOf } from './slice-of.ts';

/** The same work has the same entry. */
const idOf = (subject: QuarantinedWork) => fingerprint([JSON.stringify(subject)]).slice(0, 16);

/** What failed and was left aside, by its content. */
export function quarantinePort(memory: Memory): Ports['quarantine'] {
  const entries = new Map<string, QuarantineEntry>();
  return {
    add: async (subject, error) => {
      const id = idOf(subject);
      const at = memory.now;
      const known = entries.get(id);
      const attempts = (known?.attempts ?? 0) + 1;
      const firstAt = known?.firstAt ?? at;
      entries.set(id, { id, subject, error, attempts, firstAt, lastAt: at, nextAt: at + 600_000 });
    },
    list: async (request) => sliceOf([...entries.values()], ({ id }) => id, request),
    due: async (limit) => {
      const due = [...entries.values()].filter(({ nextAt }) => nextAt <= memory.now);
      return { total: entries.size, entries: due.slice(0, limit) };
    },
    retry: async (ids) =>
      ids.flatMap((id) => {
        const known = entries.get(id);
        if (!known) return [];
        const due = { ...known, nextAt: memory.now };
        entries.set(id, due);
        return [due];
      }),
    release: async ({ id, attempts }) => {
      if (entries.get(id)?.attempts === attempts) entries.delete(id);
    },
    settle: async (subject) => void entries.delete(idOf(subject)),
  };
}
