import type { Actor } from '../../platform/authz/actor.ts';
import { type AuditTrail, createAuditTrail } from '../audit/audit-trail.ts';
import type { SurveyLinkWay } from '../../domain/surveys/survey-link.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Ports } from './ports.ts';

/** Context of a use case: the caller, the ports, and the cached reads of this request. */
export interface Scope {
  actor: Actor;
  ports: Ports;
  loaders: Loaders;
  /** Records what use cases touch. */
  audit: AuditTrail;
  /** Channel of a survey link's bearer. The default is the API. */
  way?: SurveyLinkWay;
}

export function createScope(actor: Actor, ports: Ports): Scope {
  return { actor, ports, loaders: createLoaders(ports), audit: createAuditTrail() };
}
