import { CorruptItem } from '../../../lambdas/store/engine/store-error.ts';
import { errorFacts } from '../../../lambdas/platform/telemetry/error-facts.ts';
import { createLog } from '../../../lambdas/platform/telemetry/logger.ts';
import { createMeasures } from '../../../lambdas/platform/telemetry/metrics.ts';
import { createTracing, NO_TRACING } from '../../../lambdas/platform/telemetry/tracer.ts';

let printed: string[];

beforeEach(() => {
  printed = [];
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed.push(String(chunk));
      return true;
    });
  }
});

afterEach(() => jest.restoreAllMocks());

const lines = () =>
  printed
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('errorFacts', () => {
  test('returns the name, code and stack frames of an error without its message, which may quote data', () => {
    const error = Object.assign(
      new TypeError('No "Ann Lee" (ann.lee@acme.example) in \'Acme\', `x`,\nat all'),
      { code: 'E_NONE' },
    );
    const { frames, ...facts } = errorFacts(error);
    expect(facts).toEqual({
      name: 'TypeError',
      code: 'E_NONE',
      message: '',
    });
    expect(frames[0]).toMatch(/^at .*telemetry\.test/);
  });

  test('ignores lines of the message that look like stack frames', () => {
    const { frames } = errorFacts(new Error('lost:\n    at Zoe Quist (/acme:1:1)\n  at /zoe:1:1'));
    expect(frames.length).toBeGreaterThan(1);
    expect(frames[0]).toMatch(/telemetry\.test/);
    expect(frames.join('')).not.toMatch(/zoe/i);
  });

  test('keeps the message of CorruptItem, which quotes no data', () => {
    const error = new CorruptItem(
      'Account at arr: Invalid input: expected number, received string',
    );
    expect(errorFacts(error).message).toBe(error.message);
  });

  test('omits a name or code that is a sentence', () => {
    const error = Object.assign(new Error('no'), { name: 'Zoe Quist', code: 'Zoe Quist' });
    expect(errorFacts(error)).toMatchObject({ name: 'Error', code: null });
  });

  test('truncates long messages', () => {
    expect(errorFacts(new CorruptItem('the '.repeat(1000))).message).toHaveLength(300);
  });

  test('returns only the type of a value that is not an error', () => {
    expect(errorFacts('Ann Lee')).toEqual({ name: 'string', code: null, message: '', frames: [] });
  });
});

describe('the log', () => {
  test("is one line of JSON per event, with the ids and the function's name", () => {
    const log = createLog({ logLevel: 'info', stage: 'dev' }, 'graphql');
    log.requestAnswered({
      requestId: 'r',
      correlationId: 'c',
      operation: 'AtRisk',
      rootField: 'atRiskAccounts',
      codes: [],
      status: 200,
      milliseconds: 12,
    });
    log.unexpected(new Error('no "Ann"'), 'r');
    expect(lines()).toEqual([
      expect.objectContaining({
        level: 'INFO',
        message: 'requestAnswered',
        service: 'foothold',
        stage: 'dev',
        function: 'graphql',
        requestId: 'r',
        correlationId: 'c',
        operation: 'AtRisk',
        rootField: 'atRiskAccounts',
        codes: [],
        status: 200,
        milliseconds: 12,
      }),
      expect.objectContaining({
        level: 'ERROR',
        message: 'unexpected',
        requestId: 'r',
        error: expect.objectContaining({ name: 'Error', message: '' }) as unknown,
      }),
    ]);
  });

  test('truncates operation names, which the caller chooses', () => {
    const log = createLog({ logLevel: 'info', stage: 'dev' }, 'graphql');
    log.requestAnswered({
      requestId: 'r',
      correlationId: 'c',
      operation: 'A'.repeat(100_000),
      rootField: null,
      codes: [],
      status: 200,
      milliseconds: 1,
    });
    expect(lines()[0]?.['operation']).toBe('A'.repeat(64));
  });

  test('contains only warnings and errors at the warn level', () => {
    const log = createLog({ logLevel: 'warn', stage: 'local' }, 'projector');
    log.batchProjected({ records: 1, failed: 0, milliseconds: 1 });
    log.eventRaised('BAND_CROSSED');
    log.projectionFailed(new Error('boom'));
    expect(lines().map(({ message }) => message)).toEqual(['projectionFailed']);
  });
});

describe('the metrics', () => {
  test('are aggregated per invocation and printed in embedded metric format', () => {
    const measures = createMeasures({ metrics: true, stage: 'prod' });
    measures.submissions(2);
    measures.submissions(3);
    measures.projectionLag(120);
    measures.bandCrossings(1);
    measures.rejectedInput('NOT_FOUND', 1);
    measures.rejectedInput('NOT_FOUND', 2);
    measures.capacity('AtRisk', { read: 1.5, write: 0 });
    measures.capacity('AtRisk', { read: 1, write: 4 });
    measures.publish();
    expect(lines().map(({ _aws, ...values }) => values)).toEqual([
      {
        service: 'foothold',
        stage: 'prod',
        Submissions: [2, 3],
        ProjectionLag: 120,
        BandCrossings: 1,
      },
      { service: 'foothold', stage: 'prod', code: 'NOT_FOUND', RejectedInput: 3 },
      { service: 'foothold', stage: 'prod', operation: 'AtRisk', ReadUnits: 2.5, WriteUnits: 4 },
    ]);
    expect(lines()[0]).toHaveProperty('_aws.CloudWatchMetrics.0.Namespace', 'Foothold');
  });

  test('are printed once, and not at all if nothing was counted or metrics are off', () => {
    const measures = createMeasures({ metrics: true, stage: 'prod' });
    measures.capacity('AtRisk', { read: 1, write: 0 });
    measures.publish();
    measures.publish();
    const silent = createMeasures({ metrics: false, stage: 'local' });
    silent.submissions(1);
    silent.publish();
    expect(lines()).toHaveLength(1);
  });
});

describe('tracing', () => {
  test('does nothing unless it is enabled', async () => {
    expect(await createTracing({ tracing: false })).toBe(NO_TRACING);
    expect(await NO_TRACING.around('work', async () => 7)).toBe(7);
  });

  test('runs the function unchanged outside of a trace', async () => {
    const tracing = await createTracing({ tracing: true });
    expect(await tracing.around('work', async () => 7)).toBe(7);
    await expect(tracing.around('work', () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
  });
});
