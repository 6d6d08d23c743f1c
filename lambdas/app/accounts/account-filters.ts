import type { Account } from '../../domain/accounts/account.ts';
import { ATTRIBUTE_LIMITS } from '../../domain/accounts/account-fields.ts';
import type { Attribute } from '../../domain/accounts/attributes.ts';
import type { Day } from '../../domain/kernel/time.ts';
import { type Criteria, filterOf, severalOf } from '../kernel/lists/filter.ts';
import type { Optional } from '../kernel/validation/given.ts';
import { checkDay } from '../kernel/validation/date.ts';
import { checkAmount } from '../kernel/validation/money.ts';
import { checkNames } from '../kernel/validation/several.ts';
import { checkEmail, checkText } from '../kernel/validation/text.ts';

/** An account's values that lists filter by. Stored in every list entry, so field names are short. */
export interface AccountListingValues {
  /** A mark, because list entries contain no personal data. */
  owner: string | null;
  segment: string | null;
  renewal: Day | null;
  arr: number | null;
  /** Marks of the industry and attributes. Absent if there are none. */
  marks?: readonly string[] | undefined;
}

/** Maps a value to a short token that list entries store in place of the text. */
export type Mark = (kind: string, ...words: readonly string[]) => string;

export function accountListingValues(account: Account, mark: Mark): AccountListingValues {
  const marks = account.attributes.map((attribute) => attributeMark(mark, attribute));
  if (account.industry !== null) marks.push(mark('industry', account.industry));
  return {
    owner: account.ownerEmail === null ? null : ownerMark(mark, account.ownerEmail),
    segment: account.segment,
    renewal: account.renewalDate,
    arr: account.arr,
    ...(marks.length > 0 && { marks }),
  };
}

function ownerMark(mark: Mark, ownerEmail: string): string {
  return mark('owner', ownerEmail.toLowerCase());
}

function attributeMark(mark: Mark, { key, value }: Attribute): string {
  return mark('attribute', key, value);
}

const filter = filterOf<AccountListingValues, { mark: Mark }>();

const ownerEmail = filter({
  parse: (given: string, { problems, name }) => checkEmail(problems, name, given),
  meets: (email, { mark }) => {
    const wanted = ownerMark(mark, email);
    return ({ owner }) => owner === wanted;
  },
});

/** Filters shared by all lists of accounts. */
export const ACCOUNT_FILTERS = {
  ownerEmail,
  ownerEmails: severalOf(ownerEmail),
  /** Accounts without an owner. */
  unassigned: filter({
    parse: (given: boolean) => given || null,
    meets:
      () =>
      ({ owner }) =>
        owner === null,
  }),
  segments: filter({
    parse: (given: readonly string[], { problems, name }) => checkNames(problems, name, given),
    meets:
      (segments) =>
      ({ segment }) =>
        segment !== null && segments.includes(segment),
  }),
  industries: filter({
    parse: (given: readonly string[], { problems, name }) => checkNames(problems, name, given),
    meets: (industries, { mark }) => {
      const wanted = new Set(industries.map((industry) => mark('industry', industry)));
      return ({ marks = [] }) => marks.some((each) => wanted.has(each));
    },
  }),
  /** `from` is inclusive, `to` is exclusive. */
  renewal: filter({
    parse: (given: { from?: Optional<string>; to?: Optional<string> }, { problems, name }) => {
      const under = problems.under(name);
      const from = given.from == null ? null : checkDay(under, 'from', given.from);
      const to = given.to == null ? null : checkDay(under, 'to', given.to);
      if (from === undefined || to === undefined) return undefined;
      return from === null && to === null ? null : { from, to };
    },
    meets:
      ({ from, to }) =>
      ({ renewal }) =>
        renewal !== null && (from === null || renewal >= from) && (to === null || renewal < to),
  }),
  /** In the reporting currency, parsed into minor units. */
  minArr: filter({
    parse: (given: string, { problems, name, reportingCurrency }) =>
      checkAmount(problems, name, given, reportingCurrency),
    meets:
      (least) =>
      ({ arr }) =>
        arr !== null && arr >= least,
  }),
  /** Every listed attribute must have one of the listed values. */
  attributes: filter({
    parse: (given: readonly { key: string; values: readonly string[] }[], { problems, name }) => {
      if (given.length > ATTRIBUTE_LIMITS.most) {
        return problems.tooMuch(name, `must have at most ${ATTRIBUTE_LIMITS.most} attributes.`);
      }
      return given.map(({ key, values }, index) => {
        const under = problems.under(name, index);
        checkText(under, 'key', key, ATTRIBUTE_LIMITS.key);
        if (values.length === 0) under.invalid('values', 'must have at least one value.');
        return { key, values: checkNames(under, 'values', values) };
      });
    },
    meets: (wanted, { mark }) => {
      const groups = wanted.map(
        ({ key, values }) => new Set(values.map((value) => attributeMark(mark, { key, value }))),
      );
      return ({ marks = [] }) => groups.every((group) => marks.some((each) => group.has(each)));
    },
  }),
};

export type AccountCriteria = Criteria<typeof ACCOUNT_FILTERS>;
