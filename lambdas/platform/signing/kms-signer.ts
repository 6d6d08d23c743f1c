import { CALL_LIMITS } from '../aws-calls.ts';
import type { Signer } from '../authz/links.ts';
import { Busy } from '../../app/kernel/errors.ts';

const ALGORITHM = 'HMAC_SHA_256';

/** Transient KMS errors, after which the same request may succeed. */
const PASSING = new Set([
  'DependencyTimeoutException',
  'KMSInternalException',
  'KeyUnavailableException',
  'ThrottlingException',
  'TimeoutError',
]);

/**
 * Signs with an HMAC key that never leaves KMS. The client is loaded when the first link is signed or
 * verified, so that other requests and cold starts do not pay for it.
 */
export function kmsSigner(KeyId: string): Signer {
  let loaded: ReturnType<typeof loadKms> | undefined;
  const kms = () => (loaded ??= loadKms());
  return {
    sign: async (text) => {
      const { client, GenerateMacCommand } = await kms();
      const { Mac } = await passing(() =>
        client.send(
          new GenerateMacCommand({ KeyId, MacAlgorithm: ALGORITHM, Message: bytesOf(text) }),
        ),
      );
      if (Mac === undefined) throw new Error('KMS has signed nothing.');
      return Buffer.from(Mac).toString('base64url');
    },
    verify: async (text, mac) => {
      const { client, VerifyMacCommand } = await kms();
      const Mac = Buffer.from(mac, 'base64url');
      try {
        const { MacValid } = await passing(() =>
          client.send(
            new VerifyMacCommand({ KeyId, MacAlgorithm: ALGORITHM, Message: bytesOf(text), Mac }),
          ),
        );
        return MacValid === true;
      } catch (error) {
        if (isNamed(error, 'KMSInvalidMacException')) return false;
        throw error;
      }
    },
  };
}

async function loadKms() {
  const { GenerateMacCommand, KMSClient, VerifyMacCommand } = await import('@aws-sdk/client-kms');
  return { client: new KMSClient(CALL_LIMITS.kms), GenerateMacCommand, VerifyMacCommand };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function passing<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof Error && PASSING.has(error.name)) throw new Busy();
    throw error;
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
