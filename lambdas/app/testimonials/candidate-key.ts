import type { CandidateKey } from '../../domain/testimonials/testimonial.ts';
import { nodeId, parseNodeId } from '../kernel/nodes/node-id.ts';

/** The node id of a testimonial candidate. */
export function candidateNodeId(key: CandidateKey): string {
  const { accountId, jobKey, respondentId, stepKey, submissionId } = key;
  return nodeId('TestimonialCandidate', [accountId, jobKey, respondentId, stepKey, submissionId]);
}

/** Reads the node id of a candidate; null if it is none. */
export function parseCandidateNodeId(id: string): CandidateKey | null {
  const node = parseNodeId(id);
  return node?.type === 'TestimonialCandidate' ? candidateKeyOf(node.parts) : null;
}

/** The key that the parts of a candidate's node id spell. */
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
