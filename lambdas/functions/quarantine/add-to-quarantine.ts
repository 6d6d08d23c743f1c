import type { AddToQuarantine } from '../../app/quarantine/run-or-quarantine.ts';
import type { QuarantinePort } from '../../app/quarantine/quarantine-port.ts';
import { errorFacts } from '../../platform/telemetry/error-facts.ts';
import type { Log } from '../../platform/telemetry/logger.ts';

/** Adds failures to the quarantine and logs each. */
export function createAddToQuarantine(
  quarantine: Pick<QuarantinePort, 'add'>,
  log: Pick<Log, 'leftAside'>,
): AddToQuarantine {
  return async (subject, error) => {
    const { name, message } = errorFacts(error);
    log.leftAside(subject.work, error);
    await quarantine.add(subject, message === '' ? name : `${name}: ${message}`);
  };
}
