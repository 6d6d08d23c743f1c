import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import type {
  SurveyLinksPort,
  SurveyLinksRequest,
} from '../../../lambdas/app/surveys/survey-ports.ts';
import { isKept, linkState, type SurveyLink } from '../../../lambdas/domain/surveys/survey-link.ts';
import { createSigner } from '../../../lambdas/platform/signing/create-signer.ts';
import { keyOf, type Memory } from './memory.ts';
import { ascending, descending, sliceOf } from './slice-of.ts';

/** The key that links in memory are signed with: 32 bytes of zeros. */
const LINK_KEY = 'A'.repeat(43);

type Surveys = Pick<Ports, 'surveyLinks' | 'signer' | 'surveys'>;

/** Links that are signed with a known key, kept in memory. */
export function surveyPorts(memory: Memory): Surveys {
  return {
    surveyLinks: surveyLinksPort(memory),
    signer: createSigner({ linkKeyArn: null, linkKey: LINK_KEY, tenant: 'default' }),
    surveys: {
      baseUrl: 'https://survey.test',
      company: 'Waypoint',
      product: 'Waypoint Fleet',
      colour: '#3538CD',
    },
  };
}

function surveyLinksPort(memory: Memory): SurveyLinksPort {
  const { surveyLinks: links } = memory;
  const ofAccount = (accountId: string) =>
    links.values().filter((link) => link.accountId === accountId);
  const list = (listed: readonly SurveyLink[], given: SurveyLinksRequest) => {
    const { criteria, direction, ...request } = given;
    const { jobKey, states, now } = criteria;
    const placed = direction === 'ASC' ? ascending : descending;
    const met = listed.filter(
      (link) =>
        isKept(link, now) &&
        (jobKey === null || link.jobKey === jobKey) &&
        (states === null || states.includes(linkState(link, now))),
    );
    return sliceOf(met, ({ createdAt, id }) => keyOf(placed(createdAt), id), request);
  };
  return {
    newId: () => memory.newId(),
    get: async (accountId, linkId) => links.get(keyOf(accountId, linkId)),
    batchGet: async (keys) =>
      new Map(
        keys.flatMap(({ accountId, linkId }) => {
          const link = links.get(keyOf(accountId, linkId));
          return link ? [[linkId, link.value] as const] : [];
        }),
      ),
    ofAccount: async (accountId) =>
      ofAccount(accountId).flatMap(({ id }) => links.get(keyOf(accountId, id)) ?? []),
    save: (link, version) =>
      memory.transact(() => {
        const saved = links.put(keyOf(link.accountId, link.id), link, version);
        if (saved === 'saved') memory.writes += 1;
        return saved;
      }),
    listByJob: async (jobKey, request) =>
      list(
        links.values().filter((link) => link.jobKey === jobKey),
        request,
      ),
    listByAccount: async (accountId, request) => list(ofAccount(accountId), request),
    deleteLinksOf: async (accountId, respondentId) => {
      const theirs = ofAccount(accountId).filter((link) => link.respondentId === respondentId);
      for (const { id } of theirs) links.delete(keyOf(accountId, id));
    },
  };
}
