import type { Account } from '../accounts/account.ts';
import { foldedWords, isSpaceless } from './folded-words.ts';
import type { Respondent } from '../people/respondent.ts';

/** Folded words that tell who somebody is. */
export interface NameTerms {
  /** Each tells by itself. */
  words: ReadonlySet<string>;
  /** Words that tell together, one after the other; by the first of them. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that tell wherever they stand, in scripts without spaces. */
  parts: ReadonlySet<string>;
}

/** What is known of who is behind an account's answers. */
export interface KnownNames {
  people: NameTerms;
  company: NameTerms;
}

/** Who is behind an account's answers. */
interface Acquaintances {
  account: Pick<Account, 'name' | 'externalId' | 'ownerEmail'>;
  people: readonly { respondent: Respondent }[];
}

/** Letters from which on a part of a name tells by itself. */
const TELLING = 3;
/** The same where a name is written without spaces. */
const TELLING_SPACELESS = 2;

/** What mailboxes are called that are nobody's. */
const MAILBOXES = wordSet(
  'admin billing contact dispatch hello help info mail marketing no noreply office operations ops post reply sales service support team',
);
/** Whose addresses do not tell a company. */
const MAIL_PROVIDERS = wordSet(
  'aol gmail gmx googlemail hotmail icloud live mail me msn outlook proton protonmail web yahoo zoho',
);
/** What companies are called beside their names. */
const COMPANY_WORDS = wordSet(
  'the and der die das und les des los las del ' +
    'inc incorporated ltd limited llc llp plc corp corporation company gmbh mbh kgaa sarl sas spa srl bvba pty pte oyj asa aps sro spzoo ' +
    'group holding holdings international global services service solutions systems software technologies technology consulting partners ' +
    'industries trading logistics transport transports trucking delivery express freight couriers digital data network networks',
);

/** The names by which the people and the company of an account are known. */
export function knownNames({ account, people }: Acquaintances): KnownNames {
  const respondents = people.map(({ respondent }) => respondent);
  const emails = respondents.flatMap(emailsOf);
  const owners = account.ownerEmail === null ? [] : [account.ownerEmail];
  const mailboxes = [...emails, ...owners].map(localPartOf).filter((name) => !MAILBOXES.has(name));
  return {
    people: termsOf([
      ...respondents.flatMap(namesOf).flatMap((name) => [...wholesOf(name), ...partsOf(name)]),
      ...mailboxes.flatMap((name) => [...wholesOf(name), ...partsOf(name, MAILBOXES)]),
      ...respondents.flatMap(({ externalId }) => wholesOf(externalId)),
    ]),
    company: termsOf([
      ...wholesOf(account.name),
      ...partsOf(account.name, COMPANY_WORDS),
      wordsOf(account.externalId),
      ...emails.flatMap(companyOf),
    ]),
  };
}

/** What a person is called, by contact records and by others. */
function namesOf({ externalId, stated, contactStated }: Respondent): string[] {
  const names = [stated.name?.value, contactStated.name?.value].filter(isText);
  const isLikeName = /^[^\p{N}@]+$/u.test(externalId);
  return isLikeName ? [...names, externalId] : names;
}

function emailsOf({ externalId, stated, contactStated }: Respondent): string[] {
  const emails = [stated.email?.value, contactStated.email?.value].filter(isText);
  return externalId.includes('@') ? [...emails, externalId] : emails;
}

/** A name as it is, in the other order, and written as one word. */
function wholesOf(name: string): string[][] {
  const words = wordsOf(name);
  if (lettersIn(words.join('')) < 2) return [];
  return words.length === 1 ? [words] : [words, words.toReversed(), [words.join('')]];
}

/** Each part of a name that tells by itself. */
function partsOf(name: string, common: ReadonlySet<string> = new Set()): string[][] {
  const telling = wordsOf(name).filter(
    (word) =>
      lettersIn(word) >= (isSpaceless(word) ? TELLING_SPACELESS : TELLING) && !common.has(word),
  );
  return telling.map((word) => [word]);
}

function wordsOf(name: string): string[] {
  return foldedWords(name).map(({ text }) => text);
}

/** Digits alone tell nobody: 2026 is a year. */
function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** The company that an address is at: "acme" of "ana@mail.acme.co.uk". */
function companyOf(email: string): string[][] {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const depth = /\.(?:co|com|org|net|ac|gov)\.\p{L}{2}$/u.test(domain) ? 3 : 2;
  const [name = ''] = domain.split('.').slice(-depth);
  return MAIL_PROVIDERS.has(name) ? [] : [...wholesOf(name), ...partsOf(name)];
}

function localPartOf(email: string): string {
  return email.slice(0, Math.max(email.lastIndexOf('@'), 0));
}

function termsOf(names: readonly (readonly string[])[]): NameTerms {
  const words = new Set<string>();
  const parts = new Set<string>();
  const phrases = new Map<string, string[][]>();
  for (const name of names) {
    const [first, ...more] = name;
    if (first === undefined) continue;
    if (more.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), [...name]]);
    else if (isSpaceless(first)) parts.add(first);
    else words.add(first);
  }
  return { words, phrases, parts };
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
