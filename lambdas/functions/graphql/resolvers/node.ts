import type { Node } from '../../../app/kernel/nodes/node-get.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import type { NodeParent } from '../parents.ts';

export const nodeResolvers: Pick<Resolvers, 'Node'> = {
  Node: { __resolveType: ({ __typename }) => __typename },
};

/** The object that the node's fields are resolved from, with its type name. */
export function nodeParent(node: Node): NodeParent {
  switch (node.type) {
    case 'JobStep':
      return { __typename: node.type, job: node.job, step: node.value };
    case 'Solution':
      return { __typename: node.type, job: node.job, solution: node.value };
    case 'AccountRisk':
      return {
        __typename: node.type,
        job: node.job,
        assessment: node.value,
        asOf: node.asOf,
      };
    case 'TestimonialCandidate':
      return { __typename: node.type, job: node.job, candidate: node.value };
    case 'CalibrationProposal':
      return { __typename: node.type, job: node.job, proposal: node.value };
    case 'Job':
      return { __typename: node.type, ...node.value };
    case 'Account':
      return { __typename: node.type, ...node.value };
    case 'Outcome':
      return { __typename: node.type, ...node.value };
    case 'Respondent':
      return { __typename: node.type, ...node.value };
    case 'SurveyLink':
      return { __typename: node.type, ...node.value };
    case 'Task':
      return { __typename: node.type, ...node.value };
    case 'Activity':
      return { __typename: node.type, ...node.value };
    case 'SurveyCampaign':
      return { __typename: node.type, ...node.value };
    case 'Submission':
      return { __typename: node.type, ...node.value };
  }
}
