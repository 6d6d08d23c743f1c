import { type apiOfCallers, actorAs, type Caller } from '../callers/api-of-callers.ts';
import { linkBearer } from '../../../lambdas/app/surveys/links/link-bearer.ts';
import type { Actor } from '../../../lambdas/platform/authz/actor.ts';
import { recordMonthEnd } from '../../../lambdas/functions/refresh/month-end.ts';
import { NOW } from '../facts.ts';
import { givenBacktests } from '../made-up-backtests.ts';
import { type World, givenWorld } from '../store/stored-world.ts';
import { tokenIn } from '../surveys.ts';
import { pngOf } from '../png.ts';
import { COMPANIES, JOB_KEY, kindOfCompany } from './companies.ts';
import { Marks } from './marks.ts';
import { givenDecisions, idsIn, type Read } from './things.ts';
import { type Given, givenCompany, givenJob } from './told.ts';

export type MarkedWorld = Awaited<ReturnType<typeof givenMarkedWorld>>;

/**
 * A world in which every confidential value is unique, so that a response that contains it shows what leaked.
 * An administrator writes it through the API.
 */
export async function givenMarkedWorld({ ask }: ReturnType<typeof apiOfCallers>) {
  const world = await givenWorld(NOW);
  const { ports } = world;
  const marks = new Marks();
  const actor = actorAs('ADMIN');
  const read = async (query: string) => {
    const { data, errors } = await ask({ ports, actor, query, variables: {} });
    if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors));
    return data;
  };
  const write: Given['write'] = async (mutation, input, selection = '', by = 'ADMIN') => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { message field } } }`;
    const { data, errors } = await ask({ ports, actor: actorAs(by), query, variables: { input } });
    const payload = data?.[mutation] as Record<string, unknown> | undefined;
    if (errors.length > 0 || (payload?.['userErrors'] as unknown[]).length > 0) {
      throw new Error(`${mutation}: ${JSON.stringify([errors, payload])}`);
    }
    return payload ?? {};
  };
  const given: Given = { marks, write };
  await givenJob(given);
  for (const [company, people] of Object.entries(COMPANIES)) {
    await givenCompany(given, company, people);
  }
  for (const externalId of ['fisk', 'acme']) {
    await write('outcomeRecord', {
      account: { externalId },
      kind: 'RENEWED',
      occurredOn: '2026-10-01',
      reason: marks.add('SUBMISSION', 'outcome'),
    });
  }
  await givenImports(given);
  const erasable = await givenPasserBys(given);
  const doubles = await givenDoubles(given);
  const leavers = await givenLeavers(given, world);
  const quarantined = await givenQuarantined(ports);
  const accessTokenId = await givenAccessTokens(given);
  await givenBacktests(world, JOB_KEY);
  const exportId = await givenExports(given);
  const savedViews = await givenSavedViews(given);
  await write('brandingUpdate', { logo: pngOf(8, 8) });
  const ids = { ...(await idsIn(given, read)), ...(await givenDecisions(given, read)) };
  await write('jobRebuild', { job: { key: JOB_KEY } });
  await givenBacktests(world, JOB_KEY);
  await world.takeSnapshot(JOB_KEY);
  await givenQuarterEnd(world);
  for (const companyId of Object.keys(COMPANIES)) {
    marks.value(kindOfCompany(companyId), ports.accounts.idOf(companyId));
  }
  await markScores(marks, read);
  const respondent = await givenSurvey(given, world);
  const actors = (caller: Caller): Actor =>
    caller === 'RESPONDENT' ? respondent : actorAs(caller);
  return {
    ...world,
    marks,
    ids,
    quarantined,
    accessTokenId,
    exportId,
    savedViews,
    erasable,
    doubles,
    leavers,
    read,
    write,
    actorAs: actors,
  };
}

/** The id of a quarantined item. */
async function givenQuarantined({ quarantine }: World['ports']): Promise<string> {
  await quarantine.add({ work: 'SWEEP', jobKey: JOB_KEY }, 'Error');
  const { entries } = await quarantine.list({ limit: 1, after: null });
  return entries.map(({ value }) => value.id).join('');
}

/** Creates an access token for each role that may have one. Returns the id of the administrator's. */
async function givenAccessTokens({ write }: Given): Promise<string> {
  const input = { name: 'script', expiresAt: '2026-12-01T00:00:00Z' };
  for (const role of ['CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT'] as const) {
    await write('accessTokenCreate', input, '', role);
  }
  const { accessToken } = await write('accessTokenCreate', input, 'accessToken { id }');
  return (accessToken as { id: string }).id;
}

/** Creates an export for each role that may have one. Returns the id of the administrator's. */
async function givenExports({ write }: Given): Promise<string> {
  const job = { key: JOB_KEY };
  await write('exportCreate', { kind: 'TESTIMONIALS', job }, '', 'MARKETING');
  for (const role of ['CUSTOMER_SUCCESS', 'PRODUCT', 'READ'] as const) {
    await write('exportCreate', { kind: 'HOTSPOTS', job }, '', role);
  }
  const made = await write('exportCreate', { kind: 'HOTSPOTS', job }, 'export { id }');
  return (made.export as { id: string }).id;
}

/**
 * Creates a saved view for each role that may have one. Returns the ids of two that the administrator shares
 * with the team.
 */
async function givenSavedViews({ write }: Given): Promise<{ kept: string; deleted: string }> {
  for (const [role, list] of VIEWERS) {
    await write('savedViewCreate', { list, name: 'Mine', query: 'sort=RANK' }, '', role);
  }
  const shared = async (name: string) => {
    const input = { list: 'HOTSPOTS', name, query: '', isShared: true };
    const { savedView } = await write('savedViewCreate', input, 'savedView { id }');
    return (savedView as { id: string }).id;
  };
  return { kept: await shared('Kept'), deleted: await shared('Deleted') };
}

const VIEWERS = [
  ['CUSTOMER_SUCCESS', 'AT_RISK'],
  ['MARKETING', 'TESTIMONIALS'],
  ['PRODUCT', 'HOTSPOTS'],
] as const;

/**
 * Records two imports with the same headers, one of accounts and one of market figures, so that each reader
 * has one.
 */
async function givenImports({ write }: Given): Promise<void> {
  const counts = { rows: 1, imported: 1, unchanged: 0, rejected: 0 };
  const job = { key: JOB_KEY };
  for (const about of [{ kind: 'ACCOUNTS' }, { kind: 'MARKET_BENCHMARKS', job }]) {
    const file = { ...about, ...counts, batch: about.kind, fileName: 'f.csv', isComplete: true };
    await write('importBatchRecord', file);
    const mapping = { ...about, fingerprint: 'f1', name: 'f.csv', mapping: '{}' };
    await write('importMappingSave', mapping);
  }
}

/** Creates contacts of whom only the id is known, and erases the first. */
async function givenPasserBys({ write }: Given): Promise<string[]> {
  const account = { externalId: 'fisk' };
  const [first, ...others] = Array.from({ length: 80 }, (_, n) => `passer-by-${n}`);
  const all = [first, ...others].map((externalId) => ({ account, respondent: { externalId } }));
  await write('respondentsImport', { respondents: all });
  await write('respondentErase', { account, respondentExternalId: first, mode: 'DROP' });
  return others;
}

/** Creates contacts of whom only the id is known, each of whom can be merged into the first. */
async function givenDoubles({ write }: Given): Promise<string[]> {
  const account = { externalId: 'fisk' };
  const all = Array.from({ length: 90 }, (_, n) => `double-${n}`);
  const respondents = all.map((externalId) => ({ account, respondent: { externalId } }));
  await write('respondentsImport', { respondents });
  return all.slice(1);
}

/** Creates contacts of whom only the id is known, and who have asked to be erased. */
async function givenLeavers({ write }: Given, { ports }: World): Promise<string[]> {
  const account = { externalId: 'fisk' };
  const all = Array.from({ length: 90 }, (_, n) => `leaver-${n}`);
  const respondents = all.map((externalId) => ({ account, respondent: { externalId } }));
  await write('respondentsImport', { respondents });
  const accountId = ports.accounts.idOf('fisk');
  const found = await ports.respondents.lookup(
    all.map((externalId) => ({ accountId, externalId })),
  );
  for (const { respondent, version } of found) {
    const withdrawal = { at: ports.now(), keepsEfforts: false };
    await ports.respondents.save({ ...respondent, withdrawal }, version);
  }
  return all;
}

/** Creates a survey link for a contact and returns the actor who uses it. */
async function givenSurvey({ write }: Given, { ports }: World): Promise<Actor> {
  const respondents = [{ account: { externalId: 'acme' }, respondentExternalId: 'abe' }];
  const input = { job: { key: JOB_KEY }, respondents };
  const { results } = await write('surveyLinksCreate', input, 'results { url }');
  const [made] = results as { url: string }[];
  const bearer = await linkBearer(ports, tokenIn(made?.url ?? null));
  if (!bearer) throw new Error('The link leads nowhere.');
  return bearer.actor;
}

/** Marks the figures behind accounts' scores that have enough digits to be unique. */
async function markScores(marks: Marks, read: Read): Promise<void> {
  const data = await read(`{
    atRiskAccounts(job: {key: "${JOB_KEY}"}) {
      nodes { score rankScore index interval { lower upper } drivers { scoreIfEasy share struggle } }
    }
  }`);
  const figures = new Set(JSON.stringify(data).match(/\d+\.\d{6,}/g));
  for (const figure of figures) marks.value('SCORE', figure);
}

/** Records the present portfolio as that of the last quarter's end. */
async function givenQuarterEnd({ foothold, ports }: World): Promise<void> {
  const { snapshots } = foothold.deps;
  const now = () => Date.parse('2026-09-30T12:00:00Z');
  await recordMonthEnd({ snapshots, rollups: ports.rollups, now }, JOB_KEY);
}
