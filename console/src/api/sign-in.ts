import type { Settings } from './settings.ts';

/** The user's session. If no sign-in is configured, the server decides who the caller is. */
export interface Session {
  /** The access token. Null if none is needed. */
  token(): string | null;
  /** Null if there is nothing to sign out of. */
  signOut: (() => void) | null;
  /** Stores a token the user was given and reloads. Null if users sign in. */
  takeToken: ((token: string) => void) | null;
  /** Whether the server rejected the last token. */
  wasRejected: boolean;
}

const STATE = 'foothold.sign-in';
const TOKEN = 'foothold.token';
const REJECTED = 'foothold.token-rejected';

interface Pending {
  state: string;
  verifier: string;
  /** The page to return to after sign-in. */
  path: string;
}

/**
 * Returns the user's session. Without a token, redirects to the sign-in page (OAuth 2.0 authorization code
 * with PKCE, RFC 7636), which redirects back with a code.
 */
export async function signedIn({ signIn }: Settings): Promise<Session | 'leaving'> {
  if (!signIn) return sessionOfToken();
  await redeemCode(signIn);
  const token = sessionStorage.getItem(TOKEN);
  if (token === null) {
    await leave(signIn);
    return 'leaving';
  }
  const signOut = () => {
    sessionStorage.removeItem(TOKEN);
    const query = new URLSearchParams({ client_id: signIn.clientId, logout_uri: home() });
    location.assign(`${signIn.url}/logout?${query.toString()}`);
  };
  return { token: () => token, signOut, takeToken: null, wasRejected: false };
}

/**
 * Session without sign-in: the server knows the caller, or the user enters a token issued for this machine.
 */
function sessionOfToken(): Session {
  const token = sessionStorage.getItem(TOKEN);
  const wasRejected = sessionStorage.getItem(REJECTED) !== null;
  sessionStorage.removeItem(REJECTED);
  const forget = () => {
    sessionStorage.removeItem(TOKEN);
    location.reload();
  };
  return {
    token: () => token,
    signOut: token === null ? null : forget,
    takeToken: (given) => {
      sessionStorage.setItem(TOKEN, given);
      location.reload();
    },
    wasRejected,
  };
}

/** Forgets a token that the API rejected and reloads to sign in again. */
export function signInAgain(): void {
  if (sessionStorage.getItem(TOKEN) === null) return;
  sessionStorage.removeItem(TOKEN);
  sessionStorage.setItem(REJECTED, 'yes');
  location.reload();
}

async function leave({ url, clientId, scope }: NonNullable<Settings['signIn']>): Promise<void> {
  const pending: Pending = {
    state: randomText(),
    verifier: randomText(),
    path: location.pathname + location.search,
  };
  sessionStorage.setItem(STATE, JSON.stringify(pending));
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: home(),
    scope,
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
  });
  location.assign(`${url}/oauth2/authorize?${query.toString()}`);
}

async function redeemCode({ url, clientId }: NonNullable<Settings['signIn']>): Promise<void> {
  const returned = new URLSearchParams(location.search);
  const code = returned.get('code');
  const stored = sessionStorage.getItem(STATE);
  if (code === null || stored === null) return;
  sessionStorage.removeItem(STATE);
  const pending = JSON.parse(stored) as Pending;
  if (returned.get('state') !== pending.state) return;
  const response = await fetch(`${url}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: home(),
      code,
      code_verifier: pending.verifier,
    }),
  });
  if (!response.ok) return;
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (token !== undefined) sessionStorage.setItem(TOKEN, token);
  history.replaceState(null, '', pending.path);
}

function home(): string {
  return `${location.origin}/`;
}

function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64url(new Uint8Array(digest));
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
