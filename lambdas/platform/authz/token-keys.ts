/** True if the text is a JSON Web Key Set whose keys are all public keys that can verify tokens. */
export function isPublicKeySet(json: string): boolean {
  try {
    const set: unknown = JSON.parse(json);
    if (!isRecord(set) || !Array.isArray(set['keys'])) return false;
    return set['keys'].length > 0 && set['keys'].every(isPublicKey);
  } catch {
    return false;
  }
}

/** True for a public RSA key as issuers publish it. A key with `d` is a private key and is rejected. */
function isPublicKey(key: unknown): boolean {
  if (!isRecord(key)) return false;
  const { kty, alg, use, kid, n, e, d } = key;
  const isForSignatures = kty === 'RSA' && alg === 'RS256' && (use === undefined || use === 'sig');
  return isForSignatures && [kid, n, e].every(isText) && d === undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
