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
    'API Gateway waits for the function, so a failure is answered to the caller. Nothing is ' +
    'invoked asynchronously that a queue could keep.',
  verifiedInside:
    'The function verifies every bearer before it looks at anything else, and answers 401 without a ' +
    'word more: access tokens of the user pool by signature, issuer, client, use and time, and links ' +
    "to surveys by the application's own signature, which no authorizer of API Gateway knows. There " +
    'is no anonymous path; what is refused is throttled, counted and logged.',
  signedPath:
    "The page is for people who have no account. The token in its path is signed by the application's " +
    'own key and names the survey or the data of one person; the function verifies it before it reads ' +
    'anything else. No access log holds it.',
  stream:
    'The stream is read by an event source mapping, which has its own failure destination: the ' +
    'failure bucket. Nothing is invoked asynchronously.',
  destination:
    'The on-failure destination receives the failed event with its error. A dead-letter queue ' +
    'beside it would receive the same event without.',
  failedBatches:
    'Lambda names the objects that it writes here by mapping, shard and time. The policy allows ' +
    'PutObject alone, in this bucket alone.',
  deadLetters:
    'This is the queue of last resort. What lies in it is read by a person, who is called by an ' +
    'alarm on the first message.',
  failureAccessLog:
    'The bucket holds keys of records, no names and no words, for 30 days, and only the readers of ' +
    'the stream write to it. A log of accesses would be kept longer than what it is about.',
  exportFiles:
    'Each export is an object of its own, named by a random id. The policy allows what writing, ' +
    'reading or removing one takes, for the objects of this tenant in this bucket alone.',
  exportAccessLog:
    'A file is kept for 24 hours and asked for by an address that is signed for 10 minutes. Who asked for ' +
    'which export is in the audit, which is kept far longer than the file.',
  publicFiles:
    'The bucket holds the files of the console, the same for everyone and without any data. ' +
    'CloudFront alone may read it.',
  geography: 'Teams work from wherever they are. Sign-in decides who gets in, not the country.',
  consoleFirewall:
    'CloudFront serves static files without any data, and has no origin that executes anything. ' +
    'The API, where the data is, is throttled and refuses requests without a token.',
  consoleAccessLog:
    'The log would hold addresses of visitors and of the lists they look at, and no access to ' +
    'data: every access to data is a call of the API, which is logged there.',
  defaultCertificate:
    "Without a domain of its own, the distribution has CloudFront's name and certificate, and " +
    'CloudFront sets the oldest TLS version itself. With --console-domain it is TLS 1.2 (2021).',
  optionalMfa:
    'The setting `mfa` says so. It is the default of dev, which holds no customer data; in prod the ' +
    'default is that everyone needs a second factor.',
  plusPlan:
    'The pool has no self sign-up and some dozens of invited colleagues. The paid plan adds ' +
    'detection of stolen passwords; in prod the second factor answers to those.',
  subscriptionQueue:
    'The subscription is an e-mail address, which a queue could not be drained into. The alarm ' +
    'itself stays in its state on the dashboard until it is fixed.',
  releaseAlarms:
    'CodeDeploy asks for the state of alarms without naming one. The policy allows reading it, and ' +
    'nothing of what the alarms are about.',
  cdkProvider:
    "The function is CDK's own and runs during a deployment only, to empty or fill the buckets " +
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
