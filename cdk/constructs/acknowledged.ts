import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Reasons for suppressing cdk-nag checks. docs/security-checks.md lists where each applies; a test compares
 * the two.
 */
export const REASONS = {
  xray:
    'X-Ray has no resources that a policy could name. The two actions only send traces, and read ' +
    'nothing.',
  synchronous:
    'API Gateway waits for the function, so the caller receives any failure. There are no ' +
    'asynchronous invocations whose events a queue could keep.',
  verifiedInside:
    'The function verifies every bearer token before it does anything else, and answers 401 ' +
    'without details: access tokens of the user pool by signature, issuer, client, use and ' +
    "expiry, and survey links by the application's own signature, which no API Gateway " +
    'authorizer can check. There is no anonymous path. Refused requests are throttled, counted ' +
    'and logged.',
  signedPath:
    'The page is for people without an account. The token in its path is signed with the ' +
    "application's own key and identifies the survey or the data of one person. The function " +
    'verifies it before it reads anything else. No access log contains it.',
  stream:
    'An event source mapping reads the stream and has its own failure destination, the failure ' +
    'bucket. There are no asynchronous invocations.',
  destination:
    'The on-failure destination receives the failed event with its error. A dead-letter queue ' +
    'would receive the same event without the error.',
  failedBatches:
    'Lambda names the objects it writes here by mapping, shard and time. The policy allows only ' +
    'PutObject, and only in this bucket.',
  deadLetters:
    'This is the queue of last resort. A person reads its messages, and an alarm notifies them ' +
    'of the first one.',
  failureAccessLog:
    'The bucket holds record keys, without names or text, for 30 days, and only the functions ' +
    'that read the stream write to it. An access log would be kept longer than the records.',
  exportFiles:
    'Each export is a separate object, named by a random id. The policy allows only what is ' +
    "needed to write, read or remove one, and only for this tenant's objects in this bucket.",
  exportAccessLog:
    'A file is kept for 24 hours and downloaded from a signed URL that is valid for 10 minutes. ' +
    'The audit records who requested which export, and is kept far longer than the file.',
  publicFiles:
    'The bucket holds the files of the console, which are the same for everyone and contain no ' +
    'data. Only CloudFront may read it.',
  geography: 'Teams work from anywhere. Sign-in decides who gets in, not the country.',
  consoleFirewall:
    'CloudFront serves static files without data, and no origin runs code. The API, which ' +
    'serves the data, is throttled and refuses requests without a token.',
  consoleAccessLog:
    'The log would hold IP addresses of visitors and the URLs of the lists they open, but no ' +
    'access to data: every access to data is an API call, which is logged there.',
  defaultCertificate:
    "Without a custom domain, the distribution uses CloudFront's name and certificate, and " +
    'CloudFront sets the minimum TLS version. With --console-domain it is TLS 1.2 (2021).',
  optionalMfa:
    'This follows the setting `mfa`. Optional is the default in dev, which holds no customer ' +
    'data. In prod, the default requires a second factor from everyone.',
  plusPlan:
    'The pool has no self sign-up and a few dozen invited colleagues. The paid plan adds ' +
    'detection of stolen passwords; in prod, the second factor covers those.',
  subscriptionQueue:
    'The subscription is an e-mail address, so messages in a queue could not be redelivered. The ' +
    'alarm stays visible on the dashboard until the problem is fixed.',
  releaseAlarms:
    'CodeDeploy reads the state of alarms without naming one. The policy allows only that, and ' +
    'no access to what the alarms monitor.',
  cdkProvider:
    'The function belongs to CDK and runs only during a deployment, to empty or fill the ' +
    'buckets of this application. Its code, runtime and role come with the pinned CDK version.',
} as const;

/** Suppresses checks on a construct, with one of the reasons above. */
export function acknowledge(
  construct: IConstruct,
  reason: keyof typeof REASONS,
  ...rules: readonly string[]
): void {
  Validations.of(construct).acknowledge(...rules.map((id) => ({ id, reason: REASONS[reason] })));
}
