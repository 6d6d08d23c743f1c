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
    'API Gateway waits for the function, so the caller gets any failure in the response. There are ' +
    'no asynchronous invocations that a queue could keep.',
  verifiedInside:
    'The function verifies every bearer token before anything else, and otherwise responds with only 401: ' +
    'access tokens of the user pool by signature, issuer, client, use and time, and survey links ' +
    "by the application's own signature, which no API Gateway authorizer can verify. There " +
    'is no anonymous path; rejected requests are throttled, counted and logged.',
  signedPath:
    "The page is for people without an account. The token in its path is signed with the application's " +
    'own key and identifies one survey or one person; the function verifies it before it reads ' +
    'anything else. No access log contains it.',
  stream:
    'The stream is read by an event source mapping, which has its own failure destination: the ' +
    'failure bucket. Nothing is invoked asynchronously.',
  destination:
    'The on-failure destination receives the failed event with its error. An additional dead-letter ' +
    'queue would receive the same event without the error.',
  failedBatches:
    'Lambda names the objects that it writes here by mapping, shard and time. The policy allows ' +
    'PutObject alone, in this bucket alone.',
  deadLetters:
    'This is the queue of last resort. An alarm on the first message notifies a person, who reads ' +
    'the queue.',
  failureAccessLog:
    'The bucket contains keys of records, without names or texts, for 30 days, and only the stream ' +
    'consumers write to it. An access log would be kept longer than the data.',
  exportFiles:
    'Each export is a separate object with a random id as its name. The policy allows only writing, ' +
    'reading and removing objects of this tenant in this bucket.',
  exportAccessLog:
    'A file is kept for 24 hours and downloaded with a URL that is valid for 10 minutes. The audit records ' +
    'who requested which export, and is kept far longer than the file.',
  publicFiles:
    'The bucket contains the console files, which are the same for everyone and contain no data. ' +
    'Only CloudFront can read it.',
  geography: 'Teams work from anywhere. Access depends on sign-in, not on the country.',
  consoleFirewall:
    'CloudFront serves static files without any data, and has no origin that executes anything. ' +
    'The API, where the data is, is throttled and refuses requests without a token.',
  consoleAccessLog:
    'The log would contain addresses of visitors and the pages they open, but no access to ' +
    'data: data is read only through the API, which logs its calls.',
  defaultCertificate:
    "Without a domain of its own, the distribution has CloudFront's name and certificate, and " +
    'CloudFront sets the oldest TLS version itself. With --console-domain it is TLS 1.2 (2021).',
  optionalMfa:
    'The `mfa` setting makes it optional. That is the default in dev, which has no customer data; in ' +
    'prod, everyone needs a second factor by default.',
  plusPlan:
    'The pool has no self sign-up and a few dozen invited users. The paid plan adds detection of ' +
    'stolen passwords; in prod, the second factor protects against those.',
  subscriptionQueue:
    'The subscription is an e-mail address, to which a queue could not be redriven. The alarm ' +
    'stays visible on the dashboard until the cause is fixed.',
  releaseAlarms:
    'CodeDeploy reads the state of alarms without naming one. The policy allows reading that state, ' +
    'but not the underlying metrics.',
  cdkProvider:
    'The function is provided by CDK and runs only during a deployment, to empty or fill the buckets ' +
    'of this application. Its code, runtime and role come with the pinned CDK version.',
} as const;

/** Suppresses checks on a construct, with one of the reasons above. */
export function acknowledge(
  construct: IConstruct,
  reason: keyof typeof REASONS,
  ...rules: readonly string[]
): void {
  Validations.of(construct).acknowledge(...rules.map((id) => ({ id, reason: REASONS[reason] })));
}
