import type { Caller } from '../callers/api-of-callers.ts';
import { daysAgo } from '../facts.ts';
import {
  all,
  COMPANIES,
  type Effort,
  isShownToMarketing,
  JOB_KEY,
  kindOfCompany,
  kindOfWords,
  MARKET_CES,
  MARKET_DAY,
  MARKET_SAMPLE,
  MARKET_SOURCE,
  type PersonGiven,
  COMPETITOR_NAME,
  COMPETITORS,
  SEGMENT,
  STEPS,
} from './companies.ts';
import type { Marks } from './marks.ts';

/** The means to write to a world. */
export interface Given {
  marks: Marks;
  /** Throws if the API returns user errors. */
  write(
    mutation: string,
    input: object,
    selection?: string,
    by?: Caller,
  ): Promise<Record<string, unknown>>;
}

export async function givenJob({ marks, write }: Given): Promise<void> {
  const job = { key: JOB_KEY };
  marks.value('SEGMENT', SEGMENT);
  await write('jobUpsert', {
    ...job,
    statement: marks.add('SURVEYED', 'job'),
    translations: [{ language: 'DE', statement: marks.add('SURVEYED', 'job in German') }],
    steps: STEPS.map((key) => ({
      key,
      statement: marks.add('SURVEYED', key),
      translations: [{ language: 'DE', statement: marks.add('SURVEYED', `${key} in German`) }],
      owner: marks.add('JOB', `owner of ${key}`),
    })),
  });
  await write('scoringSettingsSet', {
    job,
    // A segment without accounts, because anyone who can read the job can read its settings.
    segmentImportance: [{ segment: 'nowhere', stepKey: STEPS[0], importance: 2 }],
  });
  for (const stepKey of STEPS) {
    await write('launchRecord', { job, stepKey, startedOn: '2026-08-01', note: 'launched' });
  }
  await write('marketBenchmarkSet', {
    job,
    steps: STEPS.map((stepKey, n) => ({ stepKey, ces: marks.value('MARKET', MARKET_CES - n) })),
    sampleSize: marks.value('MARKET', MARKET_SAMPLE),
    source: marks.value('MARKET', MARKET_SOURCE),
    asOf: MARKET_DAY,
  });
  for (const [index, solutionKey] of COMPETITORS.entries()) {
    await write('solutionRatingSet', {
      job,
      solutionKey,
      name:
        index === 0
          ? marks.value('COMPETITOR', COMPETITOR_NAME)
          : marks.add('COMPETITOR', solutionKey),
      aliases: [marks.add('COMPETITOR', `alias of ${solutionKey}`)],
      steps: STEPS.map((stepKey, n) => ({
        stepKey,
        ces: marks.value('COMPETITOR', 11.4242 + n + 5 * index),
      })),
      sampleSize: marks.value('COMPETITOR', 77_310_090 + index),
      asOf: '2026-09-01',
    });
  }
}

export async function givenCompany(
  { marks, write }: Given,
  company: string,
  people: readonly PersonGiven[],
): Promise<void> {
  const index = Object.keys(COMPANIES).indexOf(company);
  const name = marks.add(kindOfCompany(company), company);
  const account = {
    externalId: company,
    name,
    segment: SEGMENT,
    arr: { amount: marks.value('FIGURE', `73451${index}.19`), currencyCode: 'USD' },
    renewalDate: marks.value('FIGURE', `2026-12-1${index}`),
    ownerEmail: `${marks.add('FIGURE', `owner of ${company}`)}@example.com`,
    attributes: [{ key: 'plan', value: marks.add('FIGURE', `plan of ${company}`) }],
  };
  await write('accountsImport', { accounts: [account], importBatch: 'ACCOUNTS' });
  for (const person of people) {
    await givenPerson({ marks, write }, { externalId: company, name }, person);
    if (person.isSnoozedAfter) await givenSnoozed({ marks, write }, company);
  }
}

async function givenSnoozed({ marks, write }: Given, company: string): Promise<void> {
  await write('riskSnooze', {
    job: { key: JOB_KEY },
    account: { externalId: company },
    note: marks.add('NOTE', `note on ${company}`),
    assignee: marks.add('NOTE', `assignee of ${company}`),
    snoozeUntil: '2026-12-24',
  });
}

async function givenPerson(
  { marks, write }: Given,
  { externalId: company, name }: { externalId: string; name: string },
  person: PersonGiven,
) {
  const { externalId, efforts, hasAgreed, hasTurned = false } = person;
  const kind = isShownToMarketing(person) ? 'AGREED_PERSON' : 'PERSON';
  const respondent = {
    externalId,
    name: marks.add(kind, externalId),
    email: `${marks.add(kind, `address of ${externalId}`)}@example.com`,
    // A unique phone number.
    phone: marks.value(kind, `+49 30 7${String(marks.all.length).padStart(6, '0')}`),
    language: 'DE',
    role: 'EXECUTOR',
    mayContact: hasAgreed,
  };
  const submit = (when: number, said: readonly Effort[]) =>
    write('submissionCreate', {
      idempotencyKey: `${externalId}-${when}`,
      job: { key: JOB_KEY },
      account: { externalId: company },
      respondent,
      submittedAt: new Date(daysAgo(when)).toISOString(),
      source: marks.add('SUBMISSION', `source of ${externalId}`),
      importBatch: marks.add('SUBMISSION', `batch of ${externalId}`),
      answers: STEPS.map((stepKey, index) => {
        const effort = said[index];
        const words = marks.add(kindOfWords(person, effort), `${externalId} on ${stepKey}`);
        return {
          stepKey,
          effort,
          // Explanations of difficulties contain names.
          explanation: effort === 'EASY' ? words : `${words} as ${respondent.name} of ${name} says`,
          reason: effort === 'EASY' ? null : 'SLOW',
          alternative: marks.add('WORDS', `what ${externalId} uses for ${stepKey}`),
        };
      }),
    });
  if (hasTurned) await submit(180, all('DIFFICULT'));
  await submit(10, efforts);
}
