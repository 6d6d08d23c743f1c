import { authorise } from '../../../platform/authz/authorise.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { RiskKey } from './snoozes-port.ts';

/** What a user noted when they snoozed a risk; null without a note, or once it is no longer kept. */
export async function snoozeNoteGet(scope: Scope, risk: RiskKey): Promise<string | null> {
  authorise(scope.actor, 'RISKS_READ');
  return (await scope.loaders.snooze(risk))?.note ?? null;
}
