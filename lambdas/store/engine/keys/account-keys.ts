import type { CandidateKey } from '../../../domain/testimonials/testimonial.ts';
import type { Day } from '../../../domain/kernel/time.ts';
import { hash, type ItemKey } from './key-parts.ts';
import { isPastId } from './past-id.ts';
import { STORED_SNOOZE } from './stored-snooze.ts';

/** The items in the partition of an account. */
export function accountKeys(accountPk: (accountId: string) => string) {
  const inJob = (accountId: string, jobKey: string, what: string): ItemKey => ({
    pk: accountPk(accountId),
    sk: `J#${jobKey}#${what}`,
  });
  return {
    accountPk,
    accountPrefix: 'A#',
    account: (accountId: string): ItemKey => ({ pk: accountPk(accountId), sk: 'A#ACCOUNT' }),
    /** Sorts after everything that is read together with an account. */
    accountWord: (accountId: string, at: number): ItemKey => ({
      pk: accountPk(accountId),
      sk: `W#${at}`,
    }),
    outcomePrefix: 'A#OUTCOME#',
    outcome: (accountId: string, day: Day, kind: string): ItemKey => ({
      pk: accountPk(accountId),
      sk: `A#OUTCOME#${day}#${kind}`,
    }),
    respondentPrefix: 'A#RESP#',
    respondent: (accountId: string, respondentId: string): ItemKey => ({
      pk: accountPk(accountId),
      sk: isPastId(respondentId) ? `P##${respondentId}` : `A#RESP#${respondentId}`,
    }),
    externalIdLookupPrefix: 'A#WHO#',
    externalIdLookup: (accountId: string, externalId: string): ItemKey => ({
      pk: accountPk(accountId),
      sk: `A#WHO#${hash('who', accountId, externalId)}`,
    }),
    jobPrefix: (jobKey: string) => `J#${jobKey}#`,
    historyPrefix: (jobKey: string) => `J#${jobKey}#HIST#`,
    /**
     * The suffix lets the stream's filter on AWS, which has no patterns, distinguish histories from derived
     * items.
     */
    history: (accountId: string, jobKey: string, respondentId: string) =>
      isPastId(respondentId)
        ? { pk: accountPk(accountId), sk: `P#${jobKey}#${respondentId}` }
        : inJob(accountId, jobKey, `HIST#${respondentId}#INPUT`),
    /** Separate from the inputs of current figures, which never read it. */
    pastPrefix: 'P#',
    pastHistoryPrefix: (jobKey: string) => `P#${jobKey}#`,
    /**
     * The snooze of an account. It has the same suffix as a history, so that the stream's filter on AWS
     * distinguishes it from derived items.
     */
    snooze: (accountId: string, jobKey: string) =>
      inJob(accountId, jobKey, `${STORED_SNOOZE.key}#INPUT`),
    assessment: (accountId: string, jobKey: string) => inJob(accountId, jobKey, 'ASSESSMENT'),
    entry: (accountId: string, jobKey: string) => inJob(accountId, jobKey, 'ENTRY'),
    order: (accountId: string, jobKey: string) => inJob(accountId, jobKey, 'ORDER'),
    flag: (accountId: string, jobKey: string, ordinal: number) =>
      inJob(accountId, jobKey, `FLAG#${ordinal}`),
    /** Competitors were once called rivals. Stored keys keep the name. */
    competitors: (accountId: string, jobKey: string) => inJob(accountId, jobKey, 'RIVALS'),
    quote: ({ accountId, jobKey, stepKey, respondentId, submissionId }: CandidateKey) =>
      inJob(accountId, jobKey, `QUOTE#${stepKey}#${respondentId}#${submissionId}`),
    quotePrefix: (jobKey: string) => `J#${jobKey}#QUOTE#`,
    /**
     * Not below the job, so that projections do not read them. The keys start with the person, so that a
     * person's records can be queried.
     */
    consentPrefix: (respondentId: string) => `C#${respondentId}#`,
    consent: (
      { accountId, jobKey, stepKey, respondentId, submissionId }: CandidateKey,
      number: number,
    ): ItemKey => ({
      pk: accountPk(accountId),
      sk: `C#${respondentId}#${jobKey}#${stepKey}#${submissionId}#${String(number).padStart(4, '0')}`,
    }),
    outbox: (accountId: string, jobKey: string, version: number, kind: string): ItemKey => ({
      pk: accountPk(accountId),
      sk: `OUTBOX#${jobKey}#${version}#${kind}`,
    }),
    surveyLinkPrefix: 'L#',
    surveyLink: (accountId: string, linkId: string): ItemKey => ({
      pk: accountPk(accountId),
      sk: `L#${linkId}`,
    }),
    /** Sorts after everything that is read together with an account, as links do. */
    recipientPrefix: (respondentId: string) => `R#${respondentId}#`,
    recipient: (accountId: string, respondentId: string, campaignId: string): ItemKey => ({
      pk: accountPk(accountId),
      sk: `R#${respondentId}#${campaignId}`,
    }),
    /** The redirect that a person leaves behind when they are moved or merged. */
    movePrefix: 'M#',
    move: ({ accountId, respondentId }: { accountId: string; respondentId: string }): ItemKey => ({
      pk: accountPk(accountId),
      sk: `M#${respondentId}`,
    }),
    /** The people who were moved or merged into a person, from any account. */
    movedIntoPrefix: (respondentId: string) => `MI#${respondentId}#`,
    movedInto: (
      into: { accountId: string; respondentId: string },
      from: { accountId: string; respondentId: string },
    ): ItemKey => ({
      pk: accountPk(into.accountId),
      sk: `MI#${into.respondentId}#${from.accountId}#${from.respondentId}`,
    }),
    /**
     * Marks an account that is being merged. The projector leaves its figures unchanged until the merge is
     * finished.
     */
    merging: (accountId: string, otherId: string): ItemKey => ({
      pk: accountPk(accountId),
      sk: `A#MERGING#${otherId}`,
    }),
    /** Sorts after everything that is read together with an account. */
    taskPrefix: 'T#',
    task: (accountId: string, taskId: string): ItemKey => ({
      pk: accountPk(accountId),
      sk: `T#${taskId}`,
    }),
    accountEventPrefix: 'V#',
    accountEvent: (accountId: string, eventId: string): ItemKey => ({
      pk: accountPk(accountId),
      sk: `V#${eventId}`,
    }),
    /** The starts of playbooks in an account. */
    playbookStartPrefix: 'Y#',
    playbookStartsOf: (jobKey: string) => `Y#${jobKey}#`,
    playbookStart: (
      accountId: string,
      start: { jobKey: string; playbookKey: string; number: number },
    ): ItemKey => ({
      pk: accountPk(accountId),
      sk: `Y#${start.jobKey}#${start.playbookKey}#${String(start.number).padStart(4, '0')}`,
    }),
    accountMove: (accountId: string): ItemKey => ({ pk: accountPk(accountId), sk: 'N#ACCOUNT' }),
  };
}
