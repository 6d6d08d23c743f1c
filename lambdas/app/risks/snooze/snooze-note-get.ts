import { authorize } from '../../../platform/authz/authorize.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { RiskKey } from './snoozes-port.ts';

/** A snooze's note. Null if there is none or its retention period is over. */
export async function snoozeNoteGet(scope: Scope, risk: RiskKey): Promise<string | null> {
  authorize(scope.actor, 'RISKS_READ');
  return (await scope.loaders.snooze(risk))?.note ?? null;
}
