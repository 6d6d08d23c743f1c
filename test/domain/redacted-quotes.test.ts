import { assessAccount } from '../../lambdas/domain/scoring/assess.ts';
import { redactedQuotes } from '../../lambdas/domain/testimonials/quotes.ts';
import {
  decodeAssessment,
  encodeAssessment,
} from '../../lambdas/store/derived/assessments/assessment-body.ts';
import { aJob, aPerson, aSubmission, daysAgo, NOW, theFacts } from '../support/facts.ts';

describe('an assessment', () => {
  const JOB = aJob({ steps: ['plan'] });
  const assessed = (explanation: string) => {
    const said = { plan: { effort: 'DIFFICULT', explanation } } as const;
    const people = [
      aPerson('p', [aSubmission('1', daysAgo(1), said)], { name: 'Anna Berg' }),
      aPerson('q', [], { name: 'Ben Cho' }),
    ];
    return assessAccount(theFacts(people, { name: 'Initech' }), JOB, NOW).assessment;
  };
  const stored = (assessment: ReturnType<typeof assessed>) => encodeAssessment(assessment, JOB);
  const again = (body: ReturnType<typeof stored>) => {
    const read = JSON.parse(JSON.stringify(body)) as ReturnType<typeof stored>;
    return decodeAssessment(read, JOB, NOW, null).drivers[0];
  };

  test('stores what to redact in its quotes, including names of other people in the account', () => {
    const { drivers, ...assessment } = assessed('Anna asked  Ben\nat Initech');
    const driver = again(stored({ ...assessment, drivers }));
    expect(driver?.redactions).toEqual(drivers[0]?.redactions);
    expect(driver?.quotes).toEqual(['Anna asked Ben at Initech']);
    expect(driver && redactedQuotes(driver)).toEqual(['[name] asked [name] at [company]']);
  });

  test('redacts a name that is cut off at the end of a quote', () => {
    const { drivers } = assessed(`${'路'.repeat(236)}anna路`);
    expect(drivers[0]?.quotes[0]?.endsWith('路ann…')).toBe(true);
    expect(drivers[0] && redactedQuotes(drivers[0])[0]?.endsWith('路[name…')).toBe(false);
    expect(drivers[0] && redactedQuotes(drivers[0])[0]).not.toContain('ann');
  });

  test('stored before redactions existed reveals no quote', () => {
    const body = stored(assessed('Anna asked'));
    const old = { ...body, drivers: body.drivers.map((driver) => driver.slice(0, 12)) };
    const driver = again(old as typeof body);
    expect(driver?.quotes).toEqual(['Anna asked']);
    expect(driver && redactedQuotes(driver)).toEqual([]);
  });

  test('stays small, however much is to be redacted', () => {
    const { drivers, ...assessment } = assessed('Anna, Ben. '.repeat(100));
    const bare = stored({ ...assessment, drivers: drivers.map((d) => ({ ...d, redactions: [] })) });
    const full = stored({ ...assessment, drivers });
    expect(JSON.stringify(full).length - JSON.stringify(bare).length).toBeLessThan(400);
  });
});
