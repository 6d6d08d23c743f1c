import cdkJson from '../cdk.json' with { type: 'json' };

/**
 * The feature flags of `cdk.json`, for synthesis without the cdk command. They are CDK's recommended flags,
 * except those that a test lists with a reason.
 */
export const FEATURE_FLAGS: Readonly<Record<string, unknown>> = cdkJson.context;
