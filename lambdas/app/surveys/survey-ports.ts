import type { SurveyLink, SurveyLinkState } from '../../domain/surveys/survey-link.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Order } from '../kernel/lists/order.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';

/** What a list of links is narrowed by. */
export interface SurveyLinkCriteria {
  jobKey: string | null;
  /** Null: all. */
  states: readonly SurveyLinkState[] | null;
  /** States follow from the clock. */
  now: Instant;
}

export type SurveyLinksRequest = SliceRequest & {
  criteria: SurveyLinkCriteria;
  /** Newest first unless said. */
  direction?: Order<string>['direction'];
};

/** The links that people answer surveys by. */
export interface SurveyLinksPort {
  /** 128 bits of chance, as text that needs no escaping in an address. */
  newId(): string;
  /** Strongly consistent. */
  get(accountId: string, linkId: string): Promise<Versioned<SurveyLink> | null>;
  /** By link id, those that are there. */
  batchGet(
    keys: readonly { accountId: string; linkId: string }[],
  ): Promise<ReadonlyMap<string, SurveyLink>>;
  /** All links of an account that are stored. Strongly consistent. */
  ofAccount(accountId: string): Promise<readonly Versioned<SurveyLink>[]>;
  /** Null as version: it does not exist yet. */
  save(link: SurveyLink, version: number | null): Promise<SaveResult>;
  /** By when they were made. */
  listByJob(jobKey: string, request: SurveyLinksRequest): Promise<Slice<SurveyLink>>;
  /** By when they were made. */
  listByAccount(accountId: string, request: SurveyLinksRequest): Promise<Slice<SurveyLink>>;
  /** Removes every link of a person: what they open then is no longer a link. */
  deleteLinksOf(accountId: string, respondentId: string): Promise<void>;
}

/** What the deployment says of its surveys. */
export interface SurveySettings {
  /** What a link's path follows, e.g. `https://survey.example.com`, without a slash at its end. */
  baseUrl: string;
  /** How they look unless that was set in the console: `brandOf` says what holds. */
  deployed: { company: string | null; product: string | null; colour: string };
}
