import type { AcknowledgementsPort, Ports, RiskKey } from '../../../lambdas/app/kernel/ports.ts';
import { keepsText } from '../../../lambdas/domain/privacy/retention.ts';
import { putEvent } from './work.ts';
import { keyOf, type Memory } from './memory.ts';

/** The port of what people have put aside, kept in memory. */
export function acknowledgementPorts(memory: Memory): Pick<Ports, 'acknowledgements'> {
  const { acknowledgements: stored } = memory;
  const nameOf = ({ accountId, jobKey }: RiskKey) => keyOf(accountId, jobKey);
  const port: AcknowledgementsPort = {
    get: async (risk) => stored.get(nameOf(risk)),
    batchGet: async (risks) =>
      risks.map((risk) => {
        const value = stored.get(nameOf(risk))?.value;
        return value && keepsText(value.at, memory.now) ? value : null;
      }),
    save: (risk, acknowledgement, version, event) =>
      memory.transact(() => {
        const saved = stored.put(nameOf(risk), acknowledgement, version);
        if (saved === 'lost') return 'lost';
        putEvent(memory, event);
        memory.writes += 1;
        return 'saved';
      }),
    remove: (risk, version) =>
      memory.transact(() => {
        if (!stored.has(nameOf(risk), version)) return 'lost';
        stored.delete(nameOf(risk));
        memory.writes += 1;
        return 'saved';
      }),
  };
  return { acknowledgements: port };
}
