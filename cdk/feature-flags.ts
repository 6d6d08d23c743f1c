/**
 * Where CDK behaves differently for applications that are older than a change: what holds here.
 * Named one by one, so that a newer CDK does not change what is deployed unasked.
 */
export const FEATURE_FLAGS = {
  '@aws-cdk/core:target-partitions': ['aws'],
  '@aws-cdk/aws-iam:minimizePolicies': true,
  /** A stack cannot be removed, nor a value of it change, while another stack relies on it. */
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  /** What CloudFormation would refuse is an error before it is deployed. */
  '@aws-cdk/core:validateAgainstDefaultRules': true,
} as const;
