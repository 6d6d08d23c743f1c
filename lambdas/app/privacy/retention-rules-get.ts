import { authorize } from '../../platform/authz/authorize.ts';
import {
  AUDIT_DAYS,
  IMPORTS_KEPT_DAYS,
  LINK_DAYS,
  NAMED_DAYS,
  TEXT_DAYS,
} from '../../domain/privacy/retention-periods.ts';
import type { Scope } from '../kernel/scope.ts';

/** Retention period of each kind of data, as documented in docs/privacy.md. */
export function retentionRulesGet({ actor, ports }: Scope) {
  authorize(actor, 'SETTINGS_WRITE');
  const fixed = { deploymentOption: null };
  return [
    { kind: 'NAMED_ANSWERS', days: NAMED_DAYS, ...fixed },
    { kind: 'EFFORTS', days: ports.effortsDays, deploymentOption: '--efforts-days' },
    { kind: 'WORDS', days: TEXT_DAYS, ...fixed },
    { kind: 'WORK', days: TEXT_DAYS, ...fixed },
    { kind: 'AUDIT', days: AUDIT_DAYS, ...fixed },
    { kind: 'IMPORTS', days: IMPORTS_KEPT_DAYS, ...fixed },
    { kind: 'SURVEY_LINKS', days: LINK_DAYS, ...fixed },
  ] as const;
}
