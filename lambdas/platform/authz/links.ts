import type { ActorLink } from './actor.ts';

/** Signs texts with a secret key. */
export interface Signer {
  /** Returns the MAC of the text, 43 characters of base64url. */
  sign(text: string): Promise<string>;
  /** Compares a MAC with that of the text in constant time. */
  verify(text: string, mac: string): Promise<boolean>;
}

const FORM = /^fh_([swu])_([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{43})$/;

/**
 * The token of a signed link: the kind of link, the account, the id of the link (`fh_s_`) or of the
 * respondent who withdraws (`fh_w_`) or unsubscribes (`fh_u_`), then the MAC. It contains only random ids and
 * needs no escaping in a URL.
 */
export async function linkToken(signer: Signer, link: ActorLink): Promise<string> {
  const { letter, accountId, id } = partsOf(link);
  return `fh_${letter}_${accountId}.${id}.${await signer.sign(signedText(link))}`;
}

/** Returns the link that a token stands for, or null if the token was not signed here. */
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
 * True if the text looks like a link token that may be used to call the API; only its MAC proves that it is
 * one. Unsubscribe tokens are excluded, because they only work on the unsubscribe page.
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

/** Includes the kind, so that a survey link cannot be used as a withdrawal link with the same ids. */
function signedText(link: ActorLink): string {
  const { accountId, id } = partsOf(link);
  return `${link.kind}:${accountId}:${id}`;
}

/** The last character of a base64url MAC has unused bits. Only the canonical encoding is accepted. */
function isCanonical(mac: string): boolean {
  return Buffer.from(mac, 'base64url').toString('base64url') === mac;
}
