import * as z from 'zod/mini';
import type { SurveyLinkCriteria } from '../../../app/surveys/survey-ports.ts';
import type { Versioned } from '../../../app/kernel/ports.ts';
import {
  LINK_KEPT_MS,
  linkState,
  SURVEY_LINK_USES,
  SURVEY_LINK_WAYS,
  type SurveyLink,
} from '../../../domain/surveys/survey-link.ts';
import { LANGUAGES } from '../../../domain/surveys/languages.ts';
import { decode, json } from '../../engine/decode.ts';
import { chronological } from '../../engine/keys/key-parts.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import type { Item } from '../../engine/table.ts';

const linkItem = z.lazy(() =>
  z.object({
    type: z.literal('SurveyLink'),
    version: z.number(),
    id: z.string(),
    accountId: z.string(),
    respondentId: z.string(),
    jobKey: z.string(),
    stepKeys: z.nullable(z.array(z.string())),
    // Absent in links created before short surveys, which asked all questions at once.
    questions: z._default(z.nullable(z.number()), null),
    rounds: z._default(z.array(z.array(z.string())), []),
    createdAt: z.number(),
    createdBy: z.string(),
    /** In milliseconds. The table's time to live, `expiresAt`, is in seconds and later. */
    validUntil: z.number(),
    revokedAt: z._default(z.nullable(z.number()), null),
    openedAt: z.nullable(z.number()),
    answeredAt: z.nullable(z.number()),
    lastSubmissionId: z.nullable(z.string()),
    submissions: z.number(),
    // Absent in links created before surveys were sent by e-mail.
    language: z._default(z.nullable(z.enum(LANGUAGES)), null),
    mailedAt: z._default(z.nullable(z.number()), null),
    finishedAt: z._default(z.nullable(z.number()), null),
    // Absent in links of version 0.1.
    textBytes: z._default(z.number(), 0),
    uses: z._default(
      z.array(
        z.object({ at: z.number(), what: z.enum(SURVEY_LINK_USES), way: z.enum(SURVEY_LINK_WAYS) }),
      ),
      [],
    ),
  }),
);

/** What lists of links filter by, stored in every slim index entry. */
const listingValues = z.lazy(() =>
  z.object({
    jobKey: z.string(),
    expiresAt: z.number(),
    revokedAt: z._default(z.nullable(z.number()), null),
    openedAt: z.nullable(z.number()),
    answeredAt: z.nullable(z.number()),
  }),
);

const entry = z.lazy(() => z.object({ listing: json(listingValues) }));

export function toSurveyLinkItem(keys: Keys, link: SurveyLink, version: number): Item {
  const { id, accountId, jobKey, createdAt, openedAt, answeredAt, expiresAt, ...rest } = link;
  const { revokedAt } = link;
  const place = `${chronological(createdAt)}#${id}`;
  const values: z.infer<typeof listingValues> = {
    jobKey,
    expiresAt,
    revokedAt,
    openedAt,
    answeredAt,
  };
  return {
    ...keys.surveyLink(accountId, id),
    gsi3pk: keys.lists.surveyLinksOf(accountId),
    gsi3sk: place,
    gsi4pk: keys.lists.surveyLinks(jobKey),
    gsi4sk: place,
    listing: JSON.stringify(values),
    expiresAt: Math.ceil((expiresAt + LINK_KEPT_MS) / 1000),
    type: 'SurveyLink',
    version,
    id,
    accountId,
    jobKey,
    createdAt,
    openedAt,
    answeredAt,
    validUntil: expiresAt,
    ...rest,
  };
}

export function fromSurveyLinkItem(item: Item): Versioned<SurveyLink> {
  const { type: _, version, validUntil, ...rest } = decode(linkItem, item);
  return { value: { ...rest, expiresAt: validUntil }, version };
}

/** Returns a filter for index entries whose link is still kept and meets the criteria. */
export function meets({ jobKey, states, now }: SurveyLinkCriteria): (item: Item) => boolean {
  return (item) => {
    const { listing: link } = decode(entry, item);
    return (
      now < link.expiresAt + LINK_KEPT_MS &&
      (jobKey === null || link.jobKey === jobKey) &&
      (states === null || states.includes(linkState(link, now)))
    );
  };
}
