import type { Account } from '../accounts/account.ts';
import type { Respondent } from '../people/respondent.ts';
import {
  COMPANY_WORDS,
  LEGAL_FORMS,
  MAIL_PROVIDERS,
  MAILBOXES,
  SHORT_WORDS,
} from './common-words.ts';
import { foldText, wordsIn } from './folded-words.ts';
import { type NameIndex, nameIndexOf, type NameTerm } from './name-index.ts';

/** The names of an account's people and company, as an index. */
export type KnownNames = NameIndex;

interface Acquaintances {
  account: Pick<Account, 'name' | 'externalId' | 'ownerEmail'>;
  people: readonly { respondent: Respondent }[];
}

/** Minimum number of letters for part of a name to identify someone. */
const TELLING = 2;

/** Returns the names by which an account's people and company are known. */
export function knownNames({ account, people }: Acquaintances): KnownNames {
  const respondents = people.map(({ respondent }) => respondent);
  const emails = respondents.flatMap(emailsOf);
  const owners = account.ownerEmail === null ? [] : [account.ownerEmail];
  const mailboxes = [...emails, ...owners].map(localPartOf).filter((name) => !MAILBOXES.has(name));
  return nameIndexOf([
    ...respondents.flatMap(namesOf).flatMap((name) => personTerms(name)),
    ...mailboxes.flatMap((name) => personTerms(name, MAILBOXES)),
    ...respondents.flatMap(({ externalId }) => wholesOf(externalId).map(term('NAME'))),
    ...companyTerms(account.name),
    term('COMPANY')(wordsOf(account.externalId)),
    ...emails.flatMap(companyOf),
  ]);
}

/** A person's names, including the external id if it looks like one. */
function namesOf({ externalId, stated, contactStated }: Respondent): string[] {
  const names = [stated.name?.value, contactStated.name?.value].filter(isText);
  const isLikeName = /^[^\p{N}@]+$/u.test(externalId);
  return isLikeName ? [...names, externalId] : names;
}

function emailsOf({ externalId, stated, contactStated }: Respondent): string[] {
  const emails = [stated.email?.value, contactStated.email?.value].filter(isText);
  return externalId.includes('@') ? [...emails, externalId] : emails;
}

function personTerms(name: string, common?: ReadonlySet<string>): NameTerm[] {
  return [...wholesOf(name).map(term('NAME')), ...partsOf(name, 'NAME', common)];
}

/** A company's name with and without its legal form, its distinctive words, and its words with digits. */
function companyTerms(name: string): NameTerm[] {
  const words = wordsOf(name);
  const core = words.filter((word) => !LEGAL_FORMS.has(word));
  return [
    ...coreTerms(core, words),
    ...name.split(/\s+/u).flatMap(numberedTerm),
    ...partsOf(name, 'COMPANY', new Set([...COMPANY_WORDS, ...LEGAL_FORMS])),
  ];
}

function coreTerms(core: readonly string[], words: readonly string[]): NameTerm[] {
  const wholes = [core, words];
  const letters = lettersIn(core.join(''));
  if (letters === 0) return core.length === 0 ? [] : wholes.map(ambiguous);
  if (letters < TELLING) return [];
  // If all words are generic, other texts use them too.
  const isOfCommonWords = core.every((word) => COMPANY_WORDS.has(word));
  if (isOfCommonWords) {
    return [...wholes.map(ambiguous), ...core.map((word) => capitalized(word, 'COMPANY'))];
  }
  return [...wholes, core.toReversed(), [core.join('')]].map(term('COMPANY'));
}

function ambiguous(words: readonly string[]): NameTerm {
  return { words, of: 'COMPANY', ambiguous: 'ALWAYS' };
}

/** Names such as "O2" and "3M", recognized by an adjacent letter and digit. */
function numberedTerm(written: string): NameTerm[] {
  const words = wordsOf(written);
  const isNumbered = /\p{L}/u.test(written) && /\p{N}/u.test(written) && words.length > 1;
  return isNumbered ? [{ words, of: 'COMPANY', ambiguous: 'APART' }] : [];
}

/** A name as written, in reverse order, and as one word. */
function wholesOf(name: string): string[][] {
  const words = wordsOf(name);
  if (lettersIn(words.join('')) < TELLING) return [];
  return words.length === 1 ? [words] : [words, words.toReversed(), [words.join('')]];
}

/** The parts of a name that identify someone, or may do so. */
function partsOf(
  name: string,
  of: NameTerm['of'],
  common: ReadonlySet<string> = new Set(),
): NameTerm[] {
  const telling = wordsOf(name).filter((word) => lettersIn(word) >= TELLING && !common.has(word));
  return telling.map((word) => (SHORT_WORDS.has(word) ? capitalized(word, of) : term(of)([word])));
}

function wordsOf(name: string): string[] {
  return wordsIn(foldText(name)).map(({ text }) => text);
}

/** Digits alone identify no one: 2026 may be a year. */
function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** The company in an e-mail domain: "acme" in "ana@mail.acme.co.uk". */
function companyOf(email: string): NameTerm[] {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const depth = /\.(?:co|com|org|net|ac|gov)\.\p{L}{2}$/u.test(domain) ? 3 : 2;
  const [name = ''] = domain.split('.').slice(-depth);
  return MAIL_PROVIDERS.has(name) ? [] : companyTerms(name);
}

function localPartOf(email: string): string {
  return email.slice(0, Math.max(email.lastIndexOf('@'), 0));
}

/** A name of two letters may be an ordinary word, so it matches only if capitalized. */
function term(of: NameTerm['of']): (words: readonly string[]) => NameTerm {
  return (words) =>
    words.length === 1 && SHORT_WORDS.has(words[0] ?? '')
      ? capitalized(words[0] ?? '', of)
      : { words, of };
}

function capitalized(word: string, of: NameTerm['of']): NameTerm {
  return { words: [word], of, ambiguous: 'CAPITALIZED' };
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
