import { isId } from '../validation/id.ts';

export const NODE_TYPES = [
  'Job',
  'JobStep',
  'Solution',
  'Account',
  'Outcome',
  'Respondent',
  'Submission',
  'AccountRisk',
  'TestimonialCandidate',
  'SurveyLink',
  'SurveyCampaign',
  'CalibrationProposal',
  'Task',
  'Activity',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** Number of parts after the type in each type's node id. */
const PART_COUNTS: Readonly<Record<NodeType, number>> = {
  /** Job key. */
  Job: 1,
  /** Job key, step key. */
  JobStep: 2,
  /** Job key, solution key. */
  Solution: 2,
  /** Account id. */
  Account: 1,
  /** Account id, day, kind. */
  Outcome: 3,
  /** Account id, respondent id. */
  Respondent: 2,
  /** Submission id. */
  Submission: 1,
  /** Account id and job key, followed by the day for a risk at a past date. */
  AccountRisk: 2,
  /** Account id, job key, respondent id, step key, submission id. */
  TestimonialCandidate: 5,
  /** Account id, link id. */
  SurveyLink: 2,
  /** Campaign id. */
  SurveyCampaign: 1,
  /** Job key, proposal id. */
  CalibrationProposal: 2,
  /** Account id, task id. */
  Task: 2,
  /** Account id, event id. */
  Activity: 2,
};

/** Number of optional parts that may follow. */
const MORE_PARTS: Partial<Record<NodeType, number>> = { AccountRisk: 1 };

/** A decoded node id. Node ids are opaque to clients and never change. */
export interface NodeId {
  type: NodeType;
  parts: readonly string[];
}

/** Encodes a node id: base64url of its type and parts. */
export function nodeId(type: NodeType, parts: readonly string[]): string {
  return Buffer.from(JSON.stringify([type, ...parts])).toString('base64url');
}

/** Decodes a node id. Returns null if `nodeId` couldn't have produced it. */
export function parseNodeId(id: string): NodeId | null {
  const decoded = decode(id);
  if (!Array.isArray(decoded)) return null;
  const [first, ...parts] = decoded as readonly unknown[];
  const type = NODE_TYPES.find((known) => known === first);
  if (!type || !parts.every(isPart)) return null;
  const more = parts.length - PART_COUNTS[type];
  if (more < 0 || more > (MORE_PARTS[type] ?? 0)) return null;
  return nodeId(type, parts) === id ? { type, parts } : null;
}

function isPart(part: unknown): part is string {
  return typeof part === 'string' && isId(part);
}

function decode(id: string): unknown {
  try {
    return JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
