import { CURRENTLY_RECOMMENDED_FLAGS } from 'aws-cdk-lib/cx-api';
import { FEATURE_FLAGS } from '../../cdk/feature-flags.ts';

/** Flags for which cdk.json differs from CDK's recommendation for new apps, and why. */
const OTHERWISE = {
  // Cognito in China has no hosted sign-in pages, which the console needs.
  '@aws-cdk/core:target-partitions': ['aws'],
};

test('cdk.json sets every flag to the value CDK recommends, except those listed here', () => {
  expect(FEATURE_FLAGS).toEqual({ ...CURRENTLY_RECOMMENDED_FLAGS, ...OTHERWISE });
});
