import { authorise } from '../../../platform/authz/authorise.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { RiskKey } from './acknowledgements-port.ts';

/** What somebody noted when they put a risk aside; null without a note, or once it is not kept any more. */
export async function acknowledgementNoteGet(scope: Scope, risk: RiskKey): Promise<string | null> {
  authorise(scope.actor, 'RISKS_READ');
  return (await scope.loaders.acknowledgement(risk))?.note ?? null;
}
