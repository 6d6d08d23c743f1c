import type { SurveyLink, SurveyLinkState } from '../../domain/surveys/survey-link.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Order } from '../kernel/lists/order.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';

/** Filters of survey links. */
export interface SurveyLinkCriteria {
  jobKey: string | null;
  /** Null for all states. */
  states: readonly SurveyLinkState[] | null;
  /** The time that states are computed for. */
  now: Instant;
}

export type SurveyLinksRequest = SliceRequest & {
  criteria: SurveyLinkCriteria;
  /** Defaults to newest first. */
  direction?: Order<string>['direction'];
};

/** Stored survey links. */
export interface SurveyLinksPort {
  /** 128 random bits as URL-safe text. */
  newId(): string;
  /** Strongly consistent. */
  get(accountId: string, linkId: string): Promise<Versioned<SurveyLink> | null>;
  /** Keyed by link id. Missing links are left out. */
  batchGet(
    keys: readonly { accountId: string; linkId: string }[],
  ): Promise<ReadonlyMap<string, SurveyLink>>;
  /** All stored links of an account. Strongly consistent. */
  ofAccount(accountId: string): Promise<readonly Versioned<SurveyLink>[]>;
  /** The version is null for a new link. */
  save(link: SurveyLink, version: number | null): Promise<SaveResult>;
  /** Ordered by creation time. */
  listByJob(jobKey: string, request: SurveyLinksRequest): Promise<Slice<SurveyLink>>;
  /** Ordered by creation time. */
  listByAccount(accountId: string, request: SurveyLinksRequest): Promise<Slice<SurveyLink>>;
  /** Deletes all links of a contact. Their URLs stop working. */
  deleteLinksOf(accountId: string, respondentId: string): Promise<void>;
}

/** Survey settings of the deployment. */
export interface SurveySettings {
  /** Base URL of links without a trailing slash, such as `https://survey.example.com`. */
  baseUrl: string;
  /** Default branding. Console settings override it, see `brandOf`. */
  deployed: { company: string | null; product: string | null; color: string };
}
