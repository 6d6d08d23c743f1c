import { CURRENTLY_RECOMMENDED_FLAGS } from 'aws-cdk-lib/cx-api';
import { FEATURE_FLAGS } from '../../cdk/feature-flags.ts';

/** Where cdk.json says something else than CDK recommends to new applications, and why. */
const OTHERWISE = {
  // China has no Cognito user pools with sign-in pages, which people sign in with.
  '@aws-cdk/core:target-partitions': ['aws'],
};

test('cdk.json sets every flag as CDK recommends it, but for those named here', () => {
  expect(FEATURE_FLAGS).toEqual({ ...CURRENTLY_RECOMMENDED_FLAGS, ...OTHERWISE });
});
