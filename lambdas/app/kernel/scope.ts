import type { Actor } from '../../platform/authz/actor.ts';
import { type AuditTrail, createAuditTrail } from '../audit/audit-trail.ts';
import type { SurveyLinkWay } from '../../domain/surveys/survey-link.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Ports } from './ports.ts';

/** What every use case is given: who calls, the world outside, and what this request has read. */
export interface Scope {
  actor: Actor;
  ports: Ports;
  loaders: Loaders;
  /** Where use cases note what they touch. */
  audit: AuditTrail;
  /** How a link's bearer comes; by the API unless said. */
  way?: SurveyLinkWay;
}

/** The scope of one request. */
export function createScope(actor: Actor, ports: Ports): Scope {
  return { actor, ports, loaders: createLoaders(ports), audit: createAuditTrail() };
}
