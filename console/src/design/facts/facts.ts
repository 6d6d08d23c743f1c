import { t } from '../texts.ts';
import type { Address } from '../../shell/address/address.ts';

/** The facts of an account that columns and filters are made of. */
export interface AccountWithFacts {
  industry?: string | null;
  attributes?: readonly { key: string; value: string }[] | null;
}

/** Stands for the industry; attributes stand by `attribute:KEY`. */
export const INDUSTRY = 'industry';
const ATTRIBUTE = 'attribute:';

/** What the address narrows by. */
export interface WantedFacts {
  industry: string | null;
  attribute: { key: string; value: string } | null;
}

/** Facts that some of these accounts have, the industry first. */
export function factsOf(accounts: readonly AccountWithFacts[]): string[] {
  const keys = accounts.flatMap(({ attributes }) => (attributes ?? []).map(({ key }) => key));
  const hasIndustry = accounts.some(({ industry }) => industry != null);
  return [
    ...(hasIndustry ? [INDUSTRY] : []),
    ...[...new Set(keys)].toSorted((a, b) => a.localeCompare(b)).map((key) => ATTRIBUTE + key),
  ];
}

/** What a fact is called above its column. */
export function factName(fact: string): string {
  return fact === INDUSTRY ? t('industry') : fact.slice(ATTRIBUTE.length);
}

/** What an account says of it; null for nothing. */
export function factValue(account: AccountWithFacts, fact: string): string | null {
  if (fact === INDUSTRY) return account.industry ?? null;
  const key = fact.slice(ATTRIBUTE.length);
  return account.attributes?.find((one) => one.key === key)?.value ?? null;
}

/** All that these accounts say of it, each once. */
export function factValues(accounts: readonly AccountWithFacts[], fact: string): string[] {
  const values = accounts.flatMap((account) => factValue(account, fact) ?? []);
  return [...new Set(values)].toSorted((a, b) => a.localeCompare(b));
}

/** Whether a text stands for a fact. */
export function isFact(text: string): boolean {
  return text === INDUSTRY || (text.startsWith(ATTRIBUTE) && text.length > ATTRIBUTE.length);
}

/** Reads the address: `attribute` is a key and a value with a colon between. */
export function wantedFacts(address: Pick<Address, 'one'>): WantedFacts {
  const text = address.one('attribute') ?? '';
  const at = text.indexOf(':');
  const attribute =
    at > 0 && at < text.length - 1 ? { key: text.slice(0, at), value: text.slice(at + 1) } : null;
  return { industry: address.one('industry'), attribute };
}

/** The same as the API takes it. */
export function factsFilter({ industry, attribute }: WantedFacts) {
  return {
    ...(industry !== null && { industries: [industry] }),
    ...(attribute !== null && { attributes: [{ key: attribute.key, values: [attribute.value] }] }),
  };
}
