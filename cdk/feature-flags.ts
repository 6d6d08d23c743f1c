import cdkJson from '../cdk.json' with { type: 'json' };

/**
 * The feature flags of `cdk.json`, for what synthesizes without the cdk command. They are what CDK
 * recommends to new applications, except for what a test names with the reason.
 */
export const FEATURE_FLAGS: Readonly<Record<string, unknown>> = cdkJson.context;
