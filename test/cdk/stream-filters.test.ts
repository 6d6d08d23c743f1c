import {
  type KeyMatch,
  NOTIFIER_FILTERS,
  PROJECTOR_FILTERS,
  type StreamFilter,
} from '../../cdk/constructs/functions/stream-filters.ts';
import { changedBy } from '../../lambdas/store/engine/keys/changed-key.ts';
import { type ItemKey, keysOf } from '../../lambdas/store/engine/keys/keys.ts';

const keys = keysOf('default');
const candidate = {
  accountId: 'acc',
  jobKey: 'job',
  stepKey: 'step',
  respondentId: 'resp',
  submissionId: 'sub',
};
const SAMPLES: Record<string, ItemKey> = {
  account: keys.account('acc'),
  outcome: keys.outcome('acc', '2026-11-22', 'RENEWED'),
  respondent: keys.respondent('acc', 'resp'),
  who: keys.who('acc', 'someone@example.com'),
  history: keys.history('acc', 'job', 'resp'),
  snooze: keys.snooze('acc', 'job'),
  assessment: keys.assessment('acc', 'job'),
  entry: keys.entry('acc', 'job'),
  order: keys.order('acc', 'job'),
  flag: keys.flag('acc', 'job', 1),
  competitors: keys.competitors('acc', 'job'),
  quote: keys.quote(candidate),
  outbox: keys.outbox('acc', 'job', 7, 'BandCrossed'),
  submission: keys.submission('sub'),
  job: keys.job('job'),
  jobEntry: keys.jobEntry('job'),
  sweep: keys.sweep('job'),
};

/** True if Lambda would deliver a change of this item. */
function passes(filters: readonly StreamFilter[], { sk }: ItemKey): boolean {
  const matches = filters.flatMap(({ dynamodb }) => dynamodb.Keys['sk']?.S ?? []);
  const hit = (match: KeyMatch) =>
    'prefix' in match ? sk.startsWith(match.prefix) : sk.endsWith(match.suffix);
  return matches.some(hit);
}

function passing(filters: readonly StreamFilter[]): string[] {
  return Object.keys(SAMPLES).filter((name) => passes(filters, SAMPLES[name] ?? keys.jobEntry('')));
}

describe('the stream filters', () => {
  test('deliver to the projector every change it acts on, and none that it writes', () => {
    const acted = Object.entries(SAMPLES).filter(([, key]) => changedBy(key).kind !== 'OTHER');
    expect(passing(PROJECTOR_FILTERS)).toEqual(acted.map(([name]) => name));
    expect(passing(PROJECTOR_FILTERS)).toEqual([
      'account',
      'outcome',
      'respondent',
      'history',
      'snooze',
    ]);
  });

  test('deliver only new events to the notifier', () => {
    expect(passing(NOTIFIER_FILTERS)).toEqual(['outbox']);
    expect(NOTIFIER_FILTERS.map(({ eventName }) => eventName)).toEqual([['INSERT']]);
  });
});
