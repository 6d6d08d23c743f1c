import { plain } from '../../values/plain.ts';

/** Legal forms and similar words, which are often omitted from a company's name. */
const FORMS =
  /\b(incorporated|inc|limited|ltd|llc|llp|lp|plc|corporation|corp|company|co|gmbh|ag|kg|ohg|ug|se|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|aps|pty|pte|kk|the|group|holding|holdings)\b|株式会社|有限会社/g;

/** A company's name without legal form and punctuation, so that "Acme, Inc." and "ACME Inc" are equal. */
export function bareCompany(name: string): string {
  const words = plain(name)
    .replace(/[.']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const bare = words.replace(FORMS, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? words.trim() : bare;
}

/**
 * Whether two names may be the same company: equal without legal form and spaces, or at most one edit apart
 * if long.
 */
export function areSimilar(a: string, b: string): boolean {
  const [one, other] = [bareCompany(a), bareCompany(b)];
  if (one === '' || other === '') return false;
  if (one === other || one.replaceAll(' ', '') === other.replaceAll(' ', '')) return true;
  return Math.min(one.length, other.length) >= 5 && isOneEditApart(one, other);
}

/** Search prefix for accounts that a name may refer to: its first significant word. */
export function searchPrefix(name: string): string {
  const first =
    name
      .trim()
      .split(/[\s,.;]+/)
      .find((word) => bareCompany(word) !== '') ?? name.trim();
  return /^the$/i.test(first) ? name.trim() : first.slice(0, 12);
}

/** Whether the texts differ by at most one inserted, deleted or replaced character. */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.length === short.length ? short.slice(at + 1) : short.slice(at);
  return long.slice(at + 1) === rest;
}

/** Public mail providers, whose domain does not identify a company. */
const PRIVATE_MAIL =
  /^(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|t-online|proton|protonmail|pm|mail|yandex|qq|163|126|naver|orange|free|laposte|libero|zoho)\./;

/** The company's domain in an e-mail address. Null for a public mail provider or if there is no address. */
export function companyDomain(address: string): string | null {
  const domain = /@([^\s@>]+\.[^\s@>]+)>?$/.exec(address.trim())?.[1]?.toLowerCase() ?? null;
  return domain === null || PRIVATE_MAIL.test(domain) ? null : domain;
}

/** The company name in a domain, e.g. `acme` in `mail.acme.co.uk`. Null if the text is not a domain. */
export function companyOfDomain(text: string): string | null {
  const labels = text.trim().toLowerCase().split('.');
  if (labels.length < 2 || !labels.every((label) => /^[a-z0-9-]+$/.test(label))) return null;
  const known = labels.filter((label) => !/^(com|net|org|co|ac|gov|edu|www|mail)$/.test(label));
  return (known.length > 1 ? known.at(-2) : known[0]) ?? null;
}
