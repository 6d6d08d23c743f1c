import { type GenerateMacCommand, KMSClient, type VerifyMacCommand } from '@aws-sdk/client-kms';
import { Busy } from '../../../lambdas/app/kernel/errors.ts';
import { kmsSigner } from '../../../lambdas/platform/signing/kms-signer.ts';

const ARN = 'arn:aws:kms:eu-central-1:123456789012:key/k';
const MAC = Buffer.alloc(32, 1);

/** Mocks KMS with the same answer to every command. */
function givenKms(answer: () => unknown) {
  const sent: unknown[] = [];
  jest.spyOn(KMSClient.prototype, 'send').mockImplementation((command: unknown) => {
    const { input } = command as GenerateMacCommand | VerifyMacCommand;
    sent.push([(command as object).constructor.name, input]);
    return Promise.resolve().then(answer) as never;
  });
  return sent;
}

const failing = (name: string) => () => {
  throw Object.assign(new Error(`KMS says ${name}`), { name });
};

afterEach(() => jest.restoreAllMocks());

describe('the KMS signer', () => {
  test('generates MACs in KMS', async () => {
    const sent = givenKms(() => ({ Mac: MAC }));
    expect(await kmsSigner(ARN).sign('text')).toBe(MAC.toString('base64url'));
    const Message = new TextEncoder().encode('text');
    expect(sent).toEqual([
      ['GenerateMacCommand', { KeyId: ARN, MacAlgorithm: 'HMAC_SHA_256', Message }],
    ]);
  });

  test('verifies MACs in KMS', async () => {
    const sent = givenKms(() => ({ MacValid: true }));
    expect(await kmsSigner(ARN).verify('text', MAC.toString('base64url'))).toBe(true);
    const Message = new TextEncoder().encode('text');
    expect(sent).toEqual([
      ['VerifyMacCommand', { KeyId: ARN, MacAlgorithm: 'HMAC_SHA_256', Message, Mac: MAC }],
    ]);
  });

  test('returns false for a MAC that KMS finds invalid', async () => {
    givenKms(failing('KMSInvalidMacException'));
    expect(await kmsSigner(ARN).verify('text', 'AAAA')).toBe(false);
  });

  test('throws Busy when throttled, and any other error unchanged', async () => {
    givenKms(failing('ThrottlingException'));
    await expect(kmsSigner(ARN).verify('text', 'AAAA')).rejects.toThrow(Busy);
    await expect(kmsSigner(ARN).sign('text')).rejects.toThrow(Busy);
    givenKms(failing('AccessDeniedException'));
    await expect(kmsSigner(ARN).verify('text', 'AAAA')).rejects.toThrow(
      'KMS says AccessDeniedException',
    );
  });
});
