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

/** What a call touched: by internal id, or, where that leads to a person, by an alias. */
export interface AuditSubject {
  type: AuditSubjectType;
  id: string;
}

/**
 * A person in the audit: a hash of their random id. Anyone who has the id finds the records; once
 * erasure has destroyed the id, the records point to no one, and stay.
 */
export function respondentAlias(respondentId: string): string {
  return alias('RESPONDENT', respondentId);
}

export function respondentSubject(respondentId: string): AuditSubject {
  return { type: 'RESPONDENT', id: respondentAlias(respondentId) };
}

/** A testimonial's key holds its respondent's id: it has an alias too. */
export function testimonialSubject(key: CandidateKey): AuditSubject {
  return { type: 'TESTIMONIAL', id: alias('TESTIMONIAL', candidateNodeId(key)) };
}

/** A survey link leads to its respondent for as long as it is kept. */
export function surveyLinkSubject(linkId: string): AuditSubject {
  return { type: 'SURVEY_LINK', id: alias('SURVEY_LINK', linkId) };
}

/** A personal access token: its id proves nothing, and is what its owner sees. */
export function accessTokenSubject(id: string): AuditSubject {
  return { type: 'ACCESS_TOKEN', id };
}

/** An export: what was taken out, and its id, which its owner alone can do something with. */
export function exportSubject({ kind, id }: { kind: string; id: string }): AuditSubject {
  return { type: 'EXPORT', id: `${kind}:${id}` };
}

/** A saved view: its id says nothing of what it is called. */
export function savedViewSubject({ id }: { id: string }): AuditSubject {
  return { type: 'SAVED_VIEW', id };
}

/** The subject that a node's id names; null for what is never one. */
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

/** The id that a subject is shown with: the node's where there is one to ask for, or the alias. */
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

/** 96 bits: no two of a tenant's meet. */
function alias(type: AuditSubjectType, id: string): string {
  return fingerprint(['audit', type, id]).slice(0, 16);
}
