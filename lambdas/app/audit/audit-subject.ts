import type { CandidateKey } from '../../domain/testimonials/testimonial.ts';
import { fingerprint } from '../kernel/text/fingerprint.ts';
import { nodeId, parseNodeId } from '../kernel/nodes/node-id.ts';
import { candidateNodeId } from '../testimonials/candidate-key.ts';

export const AUDIT_SUBJECT_TYPES = [
  'JOB',
  'ACCOUNT',
  'RESPONDENT',
  'SUBMISSION',
  'TESTIMONIAL',
  'SURVEY_LINK',
  'ACCESS_TOKEN',
  'EXPORT',
  'SAVED_VIEW',
  'USER',
] as const;
export type AuditSubjectType = (typeof AUDIT_SUBJECT_TYPES)[number];

/** An object that a call touched: its internal id, or an alias if that id would identify a person. */
export interface AuditSubject {
  type: AuditSubjectType;
  id: string;
}

/**
 * A person's alias in the audit: a hash of their random id. The records can be found with the id. They remain
 * after erasure has destroyed the id, but no longer identify anyone.
 */
export function respondentAlias(respondentId: string): string {
  return alias('RESPONDENT', respondentId);
}

export function respondentSubject(respondentId: string): AuditSubject {
  return { type: 'RESPONDENT', id: respondentAlias(respondentId) };
}

/** An alias, because a testimonial's key contains its respondent's id. */
export function testimonialSubject(key: CandidateKey): AuditSubject {
  return { type: 'TESTIMONIAL', id: alias('TESTIMONIAL', candidateNodeId(key)) };
}

/** An alias, because a stored survey link identifies its respondent. */
export function surveyLinkSubject(linkId: string): AuditSubject {
  return { type: 'SURVEY_LINK', id: alias('SURVEY_LINK', linkId) };
}

/** The id of a personal access token isn't a secret, and its owner can see it. */
export function accessTokenSubject(id: string): AuditSubject {
  return { type: 'ACCESS_TOKEN', id };
}

/** The kind and id of an export. Only its owner can use the id. */
export function exportSubject({ kind, id }: { kind: string; id: string }): AuditSubject {
  return { type: 'EXPORT', id: `${kind}:${id}` };
}

/** The id of a saved view reveals nothing about its name. */
export function savedViewSubject({ id }: { id: string }): AuditSubject {
  return { type: 'SAVED_VIEW', id };
}

/** The subject of a node id. Null if the node's type is never an audit subject. */
export function subjectOfNode(id: string): AuditSubject | null {
  const node = parseNodeId(id);
  const [first = '', second = ''] = node?.parts ?? [];
  switch (node?.type) {
    case 'Job':
      return { type: 'JOB', id: first };
    case 'Account':
    case 'Outcome':
      return { type: 'ACCOUNT', id: first };
    case 'Submission':
      return { type: 'SUBMISSION', id: first };
    case 'Respondent':
      return respondentSubject(second);
    case 'SurveyLink':
      return surveyLinkSubject(second);
    case 'TestimonialCandidate':
      return { type: 'TESTIMONIAL', id: alias('TESTIMONIAL', id) };
    default:
      return null;
  }
}

/** The id shown for a subject: its node id if one can be queried, otherwise the internal id or alias. */
export function shownId({ type, id }: AuditSubject): string {
  switch (type) {
    case 'JOB':
      return nodeId('Job', [id]);
    case 'ACCOUNT':
      return nodeId('Account', [id]);
    case 'SUBMISSION':
      return nodeId('Submission', [id]);
    default:
      return id;
  }
}

/** 96 bits are enough to avoid collisions within a tenant. */
function alias(type: AuditSubjectType, id: string): string {
  return fingerprint(['audit', type, id]).slice(0, 16);
}
