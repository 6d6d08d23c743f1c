import { DAY_MS } from '../../../../lambdas/domain/kernel/time.ts';
import { createEdge } from '../../../support/callers/graphql-edge.ts';
import { givenWorkedExample } from '../worked-example-world.ts';

const JOB = { key: 'field-routing' };
const CONSENT = {
  wordingVersion: '2026-1',
  channels: ['WEBSITE', 'PRESS'],
  attribution: 'ROLE_AND_COMPANY',
  evidence: 'mail 4711',
  expiresAt: '2026-12-01T12:00:00.000Z',
};
const FIELDS = `id state quote publishedText publications { channel }
  consent { approvedText withdrawnAt } consents { approvedText withdrawnAt }`;

/** The worked example with its first candidate approved in edited wording and published. */
async function givenPublished() {
  const given = await givenWorkedExample();
  const list = async (claims?: object, filter: object = {}) => {
    const edge = claims
      ? createEdge({ ports: given.world.ports, claims: { sub: 'mara', ...claims } })
      : given.edge;
    return edge.ask(
      `query ($job: JobSelector!, $filter: TestimonialFilter) {
        testimonialCandidates(job: $job, filter: $filter) { nodes { ${FIELDS} } }
      }`,
      { job: JOB, filter },
    );
  };
  const nodesOf = ({ data }: Awaited<ReturnType<typeof list>>) =>
    (data?.['testimonialCandidates'] as { nodes: Record<string, unknown>[] }).nodes;
  const [first] = nodesOf(await list());
  const id = String(first?.['id']);
  const move = (to: string, more: object = {}, selection = FIELDS) =>
    given.write('testimonialTransition', { id, to, ...more }, `testimonial { ${selection} }`);
  await move('REQUESTED');
  const approved = await move(
    'APPROVED',
    { publishedText: 'It is easy.', consent: CONSENT },
    `consent {
      grantedAt expiresAt withdrawnAt wordingVersion channels attribution purpose method evidence
      approvedText recordedAt recordedBy
    }`,
  );
  await move('PUBLISHED', { publication: { channel: 'PRESS', publishedOn: '2026-11-01' } });
  const node = async (claims?: object) => {
    const edge = createEdge({ ports: given.world.ports, claims: { sub: 'mara', ...claims } });
    const { data } = await edge.ask(
      `query ($id: ID!) { node(id: $id) { ... on TestimonialCandidate { ${FIELDS} } } }`,
      { id },
    );
    return data?.['node'] as Record<string, unknown>;
  };
  return { ...given, id, approved, move, list, nodesOf, node };
}

const MARKETING = { 'cognito:groups': ['MARKETING'] };
const ADMIN = { 'cognito:groups': ['ADMIN'] };

test('a consent is returned as it was given, with who recorded it', async () => {
  const { approved } = await givenPublished();
  expect(approved).toEqual({
    testimonial: {
      consent: {
        ...CONSENT,
        grantedAt: '2026-11-01T12:00:00.000Z',
        withdrawnAt: null,
        purpose: 'Testimonial',
        method: 'OTHER',
        approvedText: 'It is easy.',
        recordedAt: '2026-11-01T12:00:00.000Z',
        recordedBy: 'ada',
      },
    },
    userErrors: [],
  });
});

test.each([
  ['expiry', 'RETIRED'],
  ['withdrawal', 'WITHDRAWN'],
])(
  'after %s of the consent, the quote is hidden and the publications stay listed',
  async (how, state) => {
    const { world, id, move, list, nodesOf, node } = await givenPublished();
    if (how === 'expiry') world.advance(30 * DAY_MS);
    else await move('WITHDRAWN');
    const withdrawnAt = how === 'expiry' ? null : '2026-11-01T12:00:00.000Z';
    const seen = (approvedText: string) => ({
      id,
      state,
      quote: '',
      publishedText: null,
      publications: [{ channel: 'PRESS' }],
      consent: { approvedText, withdrawnAt },
      consents: [{ approvedText, withdrawnAt }],
    });
    expect(nodesOf(await list()).map((found) => found['id'])).not.toContain(id);
    const asked = nodesOf(await list(MARKETING, { states: [state] }));
    expect(asked).toEqual([seen('')]);
    expect(await node(MARKETING)).toEqual(seen(''));
    // Administrators still see the approved text, to prove what was agreed to.
    expect(await node(ADMIN)).toEqual(seen('It is easy.'));
  },
);

test('customer success sees the state of a testimonial but not its consent', async () => {
  const { id, list, nodesOf } = await givenPublished();
  const answer = await list({ 'cognito:groups': ['CUSTOMER_SUCCESS'] }, { states: ['PUBLISHED'] });
  expect(nodesOf(answer)).toMatchObject([
    { id, state: 'PUBLISHED', consent: null, consents: null },
  ]);
  expect(answer.errors.map(({ extensions, path }) => [extensions['code'], path?.at(-1)])).toEqual([
    ['FORBIDDEN', 'consent'],
    ['FORBIDDEN', 'consents'],
  ]);
});

test('an invalid consent gets one error per field', async () => {
  const { write, id } = await givenPublished();
  const wrong = { ...CONSENT, channels: [], expiresAt: '2026-10-01T00:00:00Z', evidence: '' };
  const { userErrors } = await write(
    'testimonialTransition',
    { id, to: 'APPROVED', consent: wrong },
    'testimonial { id }',
  );
  expect((userErrors as { field: string[] }[]).map(({ field }) => field)).toEqual([
    ['consent', 'channels'],
    ['consent', 'evidence'],
    ['consent', 'expiresAt'],
  ]);
});
