import { type GenerateMacCommand, KMSClient, type VerifyMacCommand } from '@aws-sdk/client-kms';
import { Busy } from '../../../lambdas/app/kernel/errors.ts';
import { kmsSigner } from '../../../lambdas/platform/signing/kms-signer.ts';

const ARN = 'arn:aws:kms:eu-central-1:123456789012:key/k';
const MAC = Buffer.alloc(32, 1);

/** KMS that answers everything with what a test says. */
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

describe('the signer in KMS', () => {
  test('has texts signed by the key that never leaves it', async () => {
    const sent = givenKms(() => ({ Mac: MAC }));
    expect(await kmsSigner(ARN).sign('text')).toBe(MAC.toString('base64url'));
    const Message = new TextEncoder().encode('text');
    expect(sent).toEqual([
      ['GenerateMacCommand', { KeyId: ARN, MacAlgorithm: 'HMAC_SHA_256', Message }],
    ]);
  });

  test('has MACs verified there', async () => {
    const sent = givenKms(() => ({ MacValid: true }));
    expect(await kmsSigner(ARN).verify('text', MAC.toString('base64url'))).toBe(true);
    const Message = new TextEncoder().encode('text');
    expect(sent).toEqual([
      ['VerifyMacCommand', { KeyId: ARN, MacAlgorithm: 'HMAC_SHA_256', Message, Mac: MAC }],
    ]);
  });

  test('takes a MAC that KMS finds wrong for a forged one', async () => {
    givenKms(failing('KMSInvalidMacException'));
    expect(await kmsSigner(ARN).verify('text', 'AAAA')).toBe(false);
  });

  test('is busy while KMS is, and fails where KMS does', async () => {
    givenKms(failing('ThrottlingException'));
    await expect(kmsSigner(ARN).verify('text', 'AAAA')).rejects.toThrow(Busy);
    await expect(kmsSigner(ARN).sign('text')).rejects.toThrow(Busy);
    givenKms(failing('AccessDeniedException'));
    await expect(kmsSigner(ARN).verify('text', 'AAAA')).rejects.toThrow(
      'KMS says AccessDeniedException',
    );
  });
});
