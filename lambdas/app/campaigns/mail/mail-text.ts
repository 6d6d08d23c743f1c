import type { Account } from '../../../domain/accounts/account.ts';
import type { Respondent } from '../../../domain/people/respondent.ts';
import type { Problems } from '../../kernel/validation/problems.ts';
import type { Brand } from '../../branding/brand.ts';

/** Placeholders that a text may contain in braces: the person, account, company, product and job. */
const PLACEHOLDERS = ['name', 'account', 'company', 'product', 'job'] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];

export type Filling = Readonly<Record<Placeholder, string | null>>;

export function fillingOf(
  { company, product }: Pick<Brand, 'company' | 'product'>,
  account: Pick<Account, 'name'>,
  person: Respondent,
  job: string,
): Filling {
  const name = person.stated.name?.value ?? null;
  return { name, account: account.name, company, product, job };
}

/**
 * Fills in the placeholders. For an unknown value, the space before the placeholder is removed too ("Hello
 * {name},").
 */
export function filled(text: string, filling: Filling): string {
  return text.replaceAll(/( ?)\{(\w+)\}/g, (whole: string, space: string, name: string) => {
    const known = PLACEHOLDERS.find((placeholder) => placeholder === name);
    if (known === undefined) return whole;
    const value = filling[known];
    return value === null ? '' : `${space}${value}`;
  });
}

export function checkPlaceholders(problems: Problems, field: string, text: string): void {
  const unknown = [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name = '']) => name)
    .find((name) => !PLACEHOLDERS.some((known) => known === name));
  if (unknown === undefined) return;
  const known = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');
  problems.invalid(field, `can contain only the placeholders ${known}; it contains {${unknown}}.`);
}

/** Splits a text into paragraphs, each a list of lines. */
export function paragraphsOf(text: string): readonly (readonly string[])[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n'));
}
