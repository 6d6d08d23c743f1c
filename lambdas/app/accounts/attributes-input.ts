import { ATTRIBUTE_LIMITS } from '../../domain/accounts/account-fields.ts';
import { normalizedName } from '../../domain/kernel/normalize.ts';
import type { Optional } from '../kernel/validation/given.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkText } from '../kernel/validation/text.ts';
import type { AttributeInput } from '../kernel/generated/inputs.ts';

/** Attribute changes by key. Null clears all attributes; undefined changes nothing. */
export type AttributesChange = ReadonlyMap<string, string | null> | null | undefined;

/** Parses attribute changes. Attributes that aren't listed are kept; null removes all. */
export function parseAttributes(
  problems: Problems,
  given: Optional<readonly AttributeInput[]>,
): AttributesChange {
  if (given == null) return given;
  const change = new Map<string, string | null>();
  const { most, key: keyLimit, value: valueLimit } = ATTRIBUTE_LIMITS;
  if (given.length > 2 * most) {
    problems.tooMuch('attributes', `must have at most ${2 * most} attributes per call.`);
    return undefined;
  }
  given.forEach(({ key, value }, index) => {
    const under = problems.under('attributes', index);
    const name = checkText(under, 'key', normalizedName(key), keyLimit);
    if (name === undefined) return;
    if (change.has(name)) under.invalid('key', `is given twice: ${JSON.stringify(name)}.`);
    const text =
      value == null ? null : checkText(under, 'value', normalizedName(value), valueLimit);
    if (text !== undefined) change.set(name, text);
  });
  return change;
}
