import { NODE_TYPES, nodeId, parseNodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

describe('node ids', () => {
  test('are parsed back into their type and parts, for every type', () => {
    const counts = {
      Job: 1,
      Account: 1,
      Submission: 1,
      SurveyCampaign: 1,
      Outcome: 3,
      TestimonialCandidate: 5,
    } as const;
    for (const type of NODE_TYPES) {
      const count = type in counts ? counts[type as keyof typeof counts] : 2;
      const parts = Array.from({ length: count }, (_, i) => `teil-${i}-日本`);
      expect(parseNodeId(nodeId(type, parts))).toEqual({ type, parts });
    }
  });

  test.each([
    ['text that is not base64url', 'not an id!'],
    ['an empty text', ''],
    ['JSON that is not a list', encoded({ type: 'Job' })],
    ['an unknown type', encoded(['Invoice', 'a'])],
    ['too few parts', encoded(['JobStep', 'a'])],
    ['too many parts', encoded(['Job', 'a', 'b'])],
    ['a part that is not a string', encoded(['Job', 1])],
    ['an empty part', encoded(['Job', ''])],
    ['a part that contains a key separator', encoded(['Job', 'a#b'])],
    ['an id with a suffix', `${nodeId('Job', ['a'])}=`],
  ])('are not parsed from %s', (_, id) => {
    expect(parseNodeId(id)).toBeNull();
  });
});
