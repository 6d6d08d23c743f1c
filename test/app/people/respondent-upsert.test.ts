import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentGet } from '../../../lambdas/app/people/respondent-get.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { respondentsImport } from '../../../lambdas/app/people/respondents-import.ts';
import { riskNow } from '../../support/risk-now.ts';
import { ACME, givenJobAndAccount, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import type { RespondentInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const ANA = {
  externalId: 'ana',
  name: 'Ana',
  email: 'ana@acme.test',
  role: 'BUYER',
  mayContact: true,
};

describe('respondentUpsert with a phone number and a language', () => {
  const upsert = async (given: Partial<RespondentInput>) => {
    const { scope } = await givenJobAndAccount();
    return respondentUpsert(scope, { account: ACME, respondent: { ...ANA, ...given } });
  };

  test.each([
    ['+49 30 901820', '+49 30 901820'],
    [' (0)30 / 90 18-20 ', '(0)30 / 90 18-20'],
    ['+1 555\u00a0010\u20099 ext. 12', '+1 555 010 9 ext. 12'],
    ['112', '112'],
  ])('stores the phone number %j as %j', async (phone, kept) => {
    const { respondent } = await accepted(upsert({ phone, language: 'DE' }));
    expect(respondent.stated).toMatchObject({ phone: { value: kept }, language: { value: 'DE' } });
  });

  test.each(['none', '12', '+49 30 ABC', '1'.repeat(21), '<script>', 'tel:112'])(
    'rejects the phone number %j',
    async (phone) => {
      expect(await problemsOf(upsert({ phone }))).toMatchObject([
        { code: 'INVALID', field: ['respondent', 'phone'] },
      ]);
    },
  );
});

describe('respondentUpsert', () => {
  test('adds a contact who has not answered yet', async () => {
    const { world, scope } = await givenJobAndAccount();
    const { respondent } = await accepted(
      respondentUpsert(scope, { account: ACME, respondent: ANA }),
    );
    const said = <T>(value: T) => ({ value, at: NOW, by: 'contact' });
    const register = {
      name: said('Ana'),
      email: said('ana@acme.test'),
      role: said('BUYER'),
      mayContact: said(true),
    };
    const accountId = world.ports.accounts.idOf('crm-1');
    expect(respondent).toEqual({
      id: respondent.id,
      accountId,
      externalId: 'ana',
      stated: register,
      contactStated: register,
      isKnown: true,
      requests: [],
      withdrawal: null,
      droppedAt: null,
      formerExternalIds: [],
    });
    expect(await respondentGet(scope, accountId, respondent.id)).toEqual(respondent);
    const risk = await riskNow(scope, accountId, 'field-routing');
    expect(risk?.coverage).toMatchObject({ respondentsHeard: 0, contactsKnown: 1 });
  });

  test('keeps absent fields, clears null ones, and writes nothing when nothing changed', async () => {
    const { world, scope } = await givenJobAndAccount();
    const upsert = (respondent: Partial<RespondentInput>) =>
      accepted(
        respondentUpsert(scope, {
          account: ACME,
          respondent: { ...respondent, externalId: 'ana' },
        }),
      );
    await upsert(ANA);
    world.advance(1000);
    const { respondent } = await upsert({ role: null });
    const { name, email, role, mayContact } = respondent.stated;
    expect([name, email, role, mayContact].map((statement) => statement?.value)).toEqual([
      'Ana',
      'ana@acme.test',
      null,
      true,
    ]);
    const before = world.writes();
    world.advance(1000);
    await upsert({ ...ANA, role: null });
    await upsert({});
    expect(world.writes()).toBe(before);
  });

  test('overrides details from an earlier submission, and is overridden by a later one', async () => {
    const { world, scope } = await givenJobAndAccount();
    await submit(scope, { respondent: { externalId: 'ana', role: 'EXECUTOR' } });
    world.advance(1000);
    const contact = { account: ACME, respondent: ANA };
    const { respondent } = await accepted(respondentUpsert(scope, contact));
    expect(respondent.stated.role?.value).toBe('BUYER');
    world.advance(1000);
    const said = { idempotencyKey: 'later', respondent: { externalId: 'ana', role: 'OTHER' } };
    const { submission } = await submit(scope, said);
    const { accountId, respondentId } = submission;
    const roleNow = async () =>
      (await respondentGet(scope, accountId, respondentId))?.stated.role?.value;
    expect(await roleNow()).toBe('OTHER');
    // The same record, sent again, is newer than the submission, so it applies again.
    world.advance(1000);
    await accepted(respondentUpsert(scope, contact));
    expect(await roleNow()).toBe('BUYER');
  });

  test('creates one contact from two concurrent records', async () => {
    const { world, scope } = await givenJobAndAccount();
    const contact = (name: string) => ({
      account: ACME,
      respondent: { externalId: 'ana', name },
    });
    world.meanwhile(() => respondentUpsert(scopeOf(world), contact('First')));
    const { respondent } = await accepted(respondentUpsert(scope, contact('Second')));
    expect(respondent.stated.name?.value).toBe('Second');
    const risk = await riskNow(scope, respondent.accountId, 'field-routing');
    expect(risk?.coverage.contactsKnown).toBe(1);
  });

  test('rejects an unknown account', async () => {
    const { world, scope } = await givenJobAndAccount();
    const before = world.writes();
    const contact = { account: { externalId: 'nobody' }, respondent: ANA };
    expect(await problemsOf(respondentUpsert(scope, contact))).toEqual([
      {
        code: 'NOT_FOUND',
        message: 'account does not match an account: create it first, or check its id.',
        field: ['account'],
      },
    ]);
    expect(world.writes()).toBe(before);
  });
});

describe('respondentsImport', () => {
  const records = [
    { account: ACME, respondent: ANA },
    { account: { externalId: 'nobody' }, respondent: { externalId: 'ben' } },
    { account: ACME, respondent: { externalId: 'cho', email: 'no address' } },
    { account: ACME, respondent: { externalId: 'ana', name: 'Ana B.' } },
  ];

  test('returns one result per item, and reports unchanged items when repeated', async () => {
    const { world, scope } = await givenJobAndAccount();
    const first = await accepted(respondentsImport(scope, { respondents: records }));
    const codes = first.results.map(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(codes).toEqual([[], ['NOT_FOUND'], ['INVALID'], []]);
    expect(first.results[1]?.userErrors[0]?.field).toEqual(['respondents', '1', 'account']);
    expect(first.results[2]?.userErrors[0]?.field).toEqual([
      'respondents',
      '2',
      'respondent',
      'email',
    ]);
    expect(first.results[3]?.id).toBe(first.results[0]?.id);
    const before = world.writes();
    const again = await accepted(respondentsImport(scope, { respondents: records.slice(3) }));
    expect(again.results).toEqual([
      { index: 0, id: first.results[0]?.id, wasUnchanged: true, userErrors: [] },
    ]);
    expect(world.writes()).toBe(before);
  });

  test('in a dry run, returns the ids of existing contacts and writes nothing', async () => {
    const { world, scope } = await givenJobAndAccount();
    const { submission } = await submit(scope, { respondent: { externalId: 'cho' } });
    const before = world.writes();
    const respondents = [
      { account: ACME, respondent: ANA },
      { account: ACME, respondent: { externalId: 'cho', name: 'Cho' } },
      { account: ACME, respondent: ANA },
    ];
    const { results } = await accepted(respondentsImport(scope, { respondents, dryRun: true }));
    const cho = nodeId('Respondent', [submission.accountId, submission.respondentId]);
    expect(results).toEqual([
      { index: 0, id: null, wasUnchanged: false, userErrors: [] },
      { index: 1, id: cho, wasUnchanged: false, userErrors: [] },
      { index: 2, id: null, wasUnchanged: true, userErrors: [] },
    ]);
    expect(world.writes()).toBe(before);
  });
});
