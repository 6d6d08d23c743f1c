import type { QueryParams } from '../../shell/address/query-params.ts';
import { accountField } from './account-field.ts';

/** The account facts that columns and filters are built from. */
export interface AccountWithFacts {
  industry?: string | null;
  attributes?: readonly { key: string; value: string }[] | null;
}

/** The fact id of the industry. Attributes have the id `attribute:KEY`. */
export const INDUSTRY = 'industry';
const ATTRIBUTE = 'attribute:';

/** The fact filters in the URL. */
export interface WantedFacts {
  industry: string | null;
  attribute: { key: string; value: string } | null;
}

/** The facts that at least one of these accounts has, industry first. */
export function factsOf(accounts: readonly AccountWithFacts[]): string[] {
  const keys = accounts.flatMap(({ attributes }) => (attributes ?? []).map(({ key }) => key));
  const hasIndustry = accounts.some(({ industry }) => industry != null);
  return [
    ...(hasIndustry ? [INDUSTRY] : []),
    ...[...new Set(keys)].toSorted((a, b) => a.localeCompare(b)).map((key) => ATTRIBUTE + key),
  ];
}

/** Column header of a fact. */
export function factName(fact: string): string {
  return fact === INDUSTRY ? accountField('industry') : fact.slice(ATTRIBUTE.length);
}

/** An account's value of a fact. Null if it has none. */
export function factValue(account: AccountWithFacts, fact: string): string | null {
  if (fact === INDUSTRY) return account.industry ?? null;
  const key = fact.slice(ATTRIBUTE.length);
  return account.attributes?.find((one) => one.key === key)?.value ?? null;
}

/** The distinct values of a fact among these accounts, sorted. */
export function factValues(accounts: readonly AccountWithFacts[], fact: string): string[] {
  const values = accounts.flatMap((account) => factValue(account, fact) ?? []);
  return [...new Set(values)].toSorted((a, b) => a.localeCompare(b));
}

/** Whether a text is a fact id. */
export function isFact(text: string): boolean {
  return text === INDUSTRY || (text.startsWith(ATTRIBUTE) && text.length > ATTRIBUTE.length);
}

/** Reads the filters from the URL, where `attribute` is `KEY:VALUE`. */
export function wantedFacts(params: Pick<QueryParams, 'one'>): WantedFacts {
  const text = params.one('attribute') ?? '';
  const at = text.indexOf(':');
  const attribute =
    at > 0 && at < text.length - 1 ? { key: text.slice(0, at), value: text.slice(at + 1) } : null;
  return { industry: params.one('industry'), attribute };
}

/** The filters as API input. */
export function factsFilter({ industry, attribute }: WantedFacts) {
  return {
    ...(industry !== null && { industries: [industry] }),
    ...(attribute !== null && { attributes: [{ key: attribute.key, values: [attribute.value] }] }),
  };
}
