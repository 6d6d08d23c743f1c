import { createHash } from 'node:crypto';
import { SEED } from '../../demo/inputs.ts';
import { JOB_KEY, SYNTHETIC } from '../../demo/world/job.ts';
import { demoLinks } from '../../demo/world/links.ts';
import { demoPeople } from '../../demo/world/people.ts';
import { demoSubmissions } from '../../demo/waves/waves.ts';
import type { Ports } from '../../lambdas/app/kernel/ports.ts';

/** Lifetime of a demo link in milliseconds (60 days). */
const GOOD_FOR_MS = 60 * 24 * 60 * 60 * 1000;
const AT_ONCE = 100;

/**
 * Writes the survey links through which the demo's respondents answered in the last round. Bypasses the API,
 * which cannot create links in the past. Idempotent.
 */
export async function saveDemoLinks(
  { accounts, respondents, surveyLinks }: Pick<Ports, 'accounts' | 'respondents' | 'surveyLinks'>,
  today: number,
): Promise<void> {
  const links = demoLinks(demoSubmissions(demoPeople(SEED), SEED), today);
  for (let from = 0; from < links.length; from += AT_ONCE) {
    const some = links.slice(from, from + AT_ONCE);
    const who = some.map(({ account, respondent }) => ({
      accountId: accounts.idOf(account),
      externalId: respondent,
    }));
    const found = await respondents.lookup(who);
    await Promise.all(
      some.map(async ({ respondent: externalId, createdAt, answeredAt }, at) => {
        const known = found[at];
        if (!known || known.version === null) return;
        const { id: respondentId, accountId } = known.respondent;
        const link = {
          id: createHash('sha256').update(externalId).digest('base64url').slice(0, 22),
          ...{ accountId, respondentId, jobKey: JOB_KEY },
          ...{ stepKeys: null, questions: null, rounds: [] },
          ...{ createdAt, createdBy: SYNTHETIC, expiresAt: createdAt + GOOD_FOR_MS },
          ...{ revokedAt: null, openedAt: answeredAt, answeredAt, finishedAt: null },
          ...{ language: null, mailedAt: null },
          ...{ lastSubmissionId: null, submissions: 1, textBytes: 0 },
          uses: [
            { at: answeredAt, what: 'OPENED', way: 'PAGE' },
            { at: answeredAt, what: 'ANSWERED', way: 'PAGE' },
          ],
        } as const;
        await surveyLinks.save(link, null);
      }),
    );
  }
}
