import type { CandidateKey } from '../../domain/testimonials/testimonial.ts';
import { nodeId, parseNodeId } from '../kernel/nodes/node-id.ts';

export function candidateNodeId(key: CandidateKey): string {
  const { accountId, jobKey, respondentId, stepKey, submissionId } = key;
  return nodeId('TestimonialCandidate', [accountId, jobKey, respondentId, stepKey, submissionId]);
}

/** Parses the node id of a candidate. Null if it is not one. */
export function parseCandidateNodeId(id: string): CandidateKey | null {
  const node = parseNodeId(id);
  return node?.type === 'TestimonialCandidate' ? candidateKeyOf(node.parts) : null;
}

/** Builds a candidate's key from the parts of its node id. Null if a part is missing. */
export function candidateKeyOf(parts: readonly string[]): CandidateKey | null {
  const [accountId, jobKey, respondentId, stepKey, submissionId] = parts;
  const isWhole =
    accountId !== undefined &&
    jobKey !== undefined &&
    respondentId !== undefined &&
    stepKey !== undefined &&
    submissionId !== undefined;
  return isWhole ? { accountId, jobKey, respondentId, stepKey, submissionId } : null;
}
