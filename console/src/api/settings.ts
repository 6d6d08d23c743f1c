/** Where the API is, and where users sign in. */
export interface Settings {
  endpoint: string;
  /** Absent on a developer's machine, where the server knows the caller. */
  signIn?: { url: string; clientId: string; scope: string };
}

interface ConfigFile {
  endpoint?: unknown;
  signInUrl?: unknown;
  clientId?: unknown;
  scope?: unknown;
}

/**
 * Reads /config.json, which the deployment writes next to the console. Defaults to /graphql without sign-in.
 */
export async function loadSettings(): Promise<Settings> {
  const response = await fetch('/config.json');
  if (!response.ok) return { endpoint: '/graphql' };
  const file = (await response.json()) as ConfigFile;
  const endpoint = typeof file.endpoint === 'string' ? file.endpoint : '/graphql';
  const { signInUrl: url, clientId, scope } = file;
  if (typeof url !== 'string' || typeof clientId !== 'string') return { endpoint };
  return { endpoint, signIn: { url, clientId, scope: typeof scope === 'string' ? scope : '' } };
}
