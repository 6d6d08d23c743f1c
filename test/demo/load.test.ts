import { SYNTHETIC } from '../../demo/world/job.ts';
import { loadDemo } from '../../demo/load.ts';
import { demoPlan } from '../../demo/plan.ts';
import { NOW, noWait } from './given-demo.ts';
import { type RecordingApi, recordingApi } from './recording-api.ts';

const [wanted] = demoPlan(Date.parse('2026-11-22'), 'USD').testimonials;

/** The candidate for the demo's first testimonial, which the demo publishes. */
function candidate(given: { state?: string; heldBack?: string[]; quote?: string } = {}) {
  return {
    id: 'candidate-1',
    state: 'CANDIDATE',
    quote: wanted?.quote,
    heldBack: [],
    step: { key: wanted?.stepKey },
    respondent: { externalId: wanted?.respondent },
    ...given,
  };
}

function transitionsOf({ calls }: RecordingApi) {
  return calls.filter(({ field }) => field === 'testimonialTransition').map(({ input }) => input);
}

interface Translated {
  translations: { language: string; statement: string }[];
}

describe('loading the demo', () => {
  test('sends no more items per call and no more concurrent calls than the API is meant for', async () => {
    const api = recordingApi();
    await loadDemo(api.execute, { now: NOW, wait: noWait });
    const sizes = ['accounts', 'respondents', 'submissions'].map((list) =>
      Math.max(...api.calls.map(({ input }) => [input[list] ?? []].flat().length)),
    );
    expect(sizes).toEqual([60, 100, 25]);
    expect(Object.fromEntries(api.atOnce)).toEqual({
      jobUpsert: 1,
      marketBenchmarkSet: 1,
      solutionRatingSet: 1,
      launchRecord: 1,
      accountsImport: 1,
      respondentsImport: 1,
      submissionsImport: 4,
      outcomeRecord: 1,
      outcomesImport: 1,
      accountArchive: 4,
      taskCreate: 1,
      activityRecord: 1,
      accountSentimentSet: 1,
      playbookUpsert: 1,
      playbookStart: 1,
    });
  });

  test('sends the same input at any hour of a day, and other keys on another day', async () => {
    const keysAt = async (now: number) => {
      const api = recordingApi();
      await loadDemo(api.execute, { now, wait: noWait });
      return JSON.stringify(api.calls.map(({ input }) => input));
    };
    const morning = await keysAt(Date.parse('2026-11-22T00:00:00Z'));
    const evening = await keysAt(Date.parse('2026-11-22T23:59:59Z'));
    const tomorrow = await keysAt(Date.parse('2026-11-23T00:00:00Z'));
    const keysOf = (sent: string) => new Set(sent.match(/"idempotencyKey":"[^"]+"/g));
    expect(evening).toBe(morning);
    expect(keysOf(morning).size).toBe(662);
    expect([...keysOf(tomorrow)].filter((key) => keysOf(morning).has(key))).toEqual([]);
  });

  test('sends money in the reporting currency', async () => {
    const api = recordingApi();
    await loadDemo(api.execute, { now: NOW, currencyCode: 'EUR', wait: noWait });
    const sent = JSON.stringify(api.calls).match(/"currencyCode":"[A-Z]+"/g);
    expect([...new Set(sent)]).toEqual(['"currencyCode":"EUR"']);
  });

  test('reports its progress, and that everything is synthetic', async () => {
    const told: [number, number, string][] = [];
    const onProgress = (...progress: [number, number, string]) => told.push(progress);
    await loadDemo(recordingApi().execute, { now: NOW, onProgress, wait: noWait });
    const done = told.map(([items]) => items);
    const [last] = told.slice(-1);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(last).toEqual([1232, 1232, 'synthetic testimonials']);
    expect(told.filter(([, , what]) => !what.includes('synthetic'))).toEqual([]);
  });

  test("has notes written by the account owner, and tasks assigned by the owner's lead", async () => {
    const own = recordingApi();
    const byEmail = new Map<string, RecordingApi>();
    const executeAs = (email: string) => {
      const api = byEmail.get(email) ?? recordingApi();
      byEmail.set(email, api);
      return api.execute;
    };
    await loadDemo(own.execute, { now: NOW, wait: noWait, executeAs });
    const fieldsOf = (email: string) =>
      new Set(byEmail.get(`${email}@example.com`)?.calls.map(({ field }) => field));
    expect(fieldsOf('dana.whitfield')).toContain('taskCreate');
    expect(fieldsOf('priya.nair')).toContain('activityRecord');
    expect(fieldsOf('priya.nair')).not.toContain('taskCreate');
    expect(own.calls.map(({ field }) => field)).not.toContain('activityRecord');
  });

  test('sends every step in each survey language', async () => {
    const api = recordingApi();
    await loadDemo(api.execute, { now: NOW, wait: noWait });
    const { steps, translations } = api.calls[0]?.input as unknown as Translated & {
      steps: Translated[];
    };
    const asked = [translations, ...steps.map((step) => step.translations)];
    expect(asked).toHaveLength(19);
    for (const wordings of asked) {
      expect(wordings.map(({ language }) => language)).toEqual(['DE', 'FR', 'ES']);
      expect(wordings.map(({ statement }) => statement)).not.toContain('');
    }
  });

  test('stops at the first error and says what to fix', async () => {
    const error = { message: 'must be in USD.', field: ['accounts', '0', 'arr'] };
    const api = recordingApi(({ field }) => (field === 'accountsImport' ? [error] : []));
    await expect(loadDemo(api.execute, { now: NOW, wait: noWait })).rejects.toThrow(
      'The demo cannot be loaded: accountsImport, accounts.0.arr: must be in USD.',
    );
    expect(api.calls.at(-1)?.field).toBe('accountsImport');
  });
});

describe('the testimonials of the demo', () => {
  test('go through every state up to their last one', async () => {
    const api = recordingApi(undefined, () => [candidate()]);
    await loadDemo(api.execute, { now: NOW, wait: noWait });
    expect(transitionsOf(api).slice(0, 3)).toEqual([
      { id: 'candidate-1', to: 'REQUESTED' },
      {
        id: 'candidate-1',
        to: 'APPROVED',
        consent: {
          wordingVersion: 'demo-1',
          channels: ['WEBSITE', 'SALES', 'SOCIAL'],
          attribution: 'NAME_AND_COMPANY',
          method: 'EMAIL',
          evidence: SYNTHETIC,
          grantedAt: '2026-11-20T09:00:00Z',
          expiresAt: '2027-11-22T00:00:00Z',
        },
      },
      {
        id: 'candidate-1',
        to: 'PUBLISHED',
        publication: { channel: 'WEBSITE', publishedOn: '2026-11-21' },
      },
    ]);
  });

  test('continue from the state they were left in', async () => {
    let state = 'APPROVED';
    const api = recordingApi(
      ({ input }) => {
        if (typeof input['to'] === 'string') state = input['to'];
        return [];
      },
      () => [candidate({ state })],
    );
    await loadDemo(api.execute, { now: NOW, wait: noWait });
    expect(transitionsOf(api).map(({ to }) => to)).toEqual(['PUBLISHED']);
  });

  test.each(['WITHDRAWN', 'DECLINED', 'RETIRED'])(
    'stay %s if that is their state and their text is no longer shown',
    async (state) => {
      const api = recordingApi(undefined, () => [candidate({ state, quote: '' })]);
      const { testimonials } = await loadDemo(api.execute, { now: NOW, wait: noWait });
      expect([testimonials, transitionsOf(api)]).toEqual([1, []]);
    },
  );

  test.each([
    ['are held back', { heldBack: ['ACCOUNT_HIGH'] }],
    ['are about other words', { quote: 'something older' }],
  ])('are waited for while they %s, and skipped after a minute', async (_why, given) => {
    const api = recordingApi(undefined, () => [candidate(given)]);
    let waited = 0;
    const wait = async (ms: number) => void (waited += ms);
    const { testimonials } = await loadDemo(api.execute, { now: NOW, wait });
    expect([testimonials, transitionsOf(api), waited]).toEqual([0, [], 60_000]);
  });

  test('are queried again until they appear', async () => {
    let looks = 0;
    const api = recordingApi(undefined, () => ((looks += 1) > 3 ? [candidate()] : []));
    await loadDemo(api.execute, { now: NOW, wait: noWait });
    expect(transitionsOf(api)[0]).toEqual({ id: 'candidate-1', to: 'REQUESTED' });
  });
});
