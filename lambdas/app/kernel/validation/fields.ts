import type {
  Field,
  FieldOf,
  Fields,
  FieldType,
  Given,
  MoneyGiven,
  Values,
} from '../../../domain/kernel/field.ts';
import { normalizedName } from '../../../domain/kernel/normalize.ts';
import { checkDay } from './date.ts';
import { checkMember } from './member.ts';
import { checkMoney } from './money.ts';
import type { Problems } from './problems.ts';
import { checkEmail, checkPhone, checkText } from './text.ts';

type Check<T extends FieldType> = (
  problems: Problems,
  name: string,
  given: never,
  field: FieldOf<T>,
  reportingCurrency: string,
) => unknown;

/** How to parse a value of each field type. Invalid values return undefined and add a problem. */
const CHECKS = {
  TEXT: (problems, name, given: string, { limit }) =>
    checkText(problems, name, normalizedName(given), limit),
  EMAIL: (problems, name, given: string) => checkEmail(problems, name, given),
  PHONE: (problems, name, given: string) => checkPhone(problems, name, given),
  DAY: (problems, name, given: string) => checkDay(problems, name, given),
  FLAG: (_problems, _name, given: boolean) => given,
  CHOICE: (problems, name, given: string, { choices }) =>
    checkMember(problems, name, given, choices),
  MONEY: (problems, name, given: MoneyGiven, _field, currency) =>
    checkMoney(problems, name, given, currency),
} satisfies { [T in FieldType]: Check<T> };

/**
 * Parses the given fields. Absent fields are left out; null stays null. `reportingCurrency` may be null if no
 * field is an amount of money.
 */
export function checkFields<S extends Fields>(
  problems: Problems,
  fields: S,
  given: Given<S>,
  reportingCurrency: string | null,
): Partial<Values<S>> {
  const checked = Object.entries(fields).flatMap(([name, field]) => {
    const value: unknown = given[name];
    if (value === undefined) return [];
    if (value === null && field.isRequired) {
      problems.invalid(name, 'cannot be cleared: leave it out to keep it.');
      return [];
    }
    const read = value === null ? null : check(problems, name, field, value, reportingCurrency);
    return read === undefined ? [] : [[name, read]];
  });
  return Object.fromEntries(checked) as Partial<Values<S>>;
}

/** The GraphQL schema guarantees that the value has the field's type. */
function check(
  problems: Problems,
  name: string,
  field: Field,
  given: unknown,
  reportingCurrency: string | null,
): unknown {
  const read = CHECKS[field.type] as Check<FieldType>;
  return read(problems, name, given as never, field, reportingCurrency ?? '');
}
