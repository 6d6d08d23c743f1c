import type { ActorLink } from './actor.ts';

/** Signs texts with a key that no one sees. */
export interface Signer {
  /** The text's MAC: 43 characters of base64url. */
  sign(text: string): Promise<string>;
  /** Whether this is the text's MAC, in a time that does not say how much of it is right. */
  verify(text: string, mac: string): Promise<boolean>;
}

const FORM = /^fh_([swu])_([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{43})$/;

/**
 * The token of a signed link: what kind of link, which account, and in it which link (`fh_s_`), whose
 * answers (`fh_w_`), or who is to get no more mail (`fh_u_`), then the MAC. It holds random ids alone, and nothing in it needs to be
 * escaped in an address.
 */
export async function linkToken(signer: Signer, link: ActorLink): Promise<string> {
  const { letter, accountId, id } = partsOf(link);
  return `fh_${letter}_${accountId}.${id}.${await signer.sign(signedText(link))}`;
}

/** What a token's link lets its bearer do; null for any text that was not signed here. */
export async function readLinkToken(signer: Signer, token: string): Promise<ActorLink | null> {
  const [, letter, accountId, id, mac] = FORM.exec(token) ?? [];
  if (accountId === undefined || id === undefined || mac === undefined) return null;
  const link: ActorLink =
    letter === 's'
      ? { kind: 'SURVEY', accountId, linkId: id }
      : { kind: letter === 'w' ? 'WITHDRAWAL' : 'UNSUBSCRIBE', accountId, respondentId: id };
  return isCanonical(mac) && (await signer.verify(signedText(link), mac)) ? link : null;
}

/**
 * Whether a text claims to be a token by which the API may be called: whether it is one, its MAC says. One
 * that ends mail does that on its page, and nothing else.
 */
export function isLinkToken(text: string): boolean {
  return /^fh_[sw]_/.test(text);
}

function partsOf(link: ActorLink) {
  const { accountId } = link;
  return link.kind === 'SURVEY'
    ? { letter: 's', accountId, id: link.linkId }
    : { letter: link.kind === 'WITHDRAWAL' ? 'w' : 'u', accountId, id: link.respondentId };
}

/** The kind is signed too: no survey link is ever good for a withdrawal link of the same ids. */
function signedText(link: ActorLink): string {
  const { accountId, id } = partsOf(link);
  return `${link.kind}:${accountId}:${id}`;
}

/** The last character of base64url has bits to spare: only one of its writings is taken. */
function isCanonical(mac: string): boolean {
  return Buffer.from(mac, 'base64url').toString('base64url') === mac;
}
