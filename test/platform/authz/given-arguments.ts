import { isNonNullType } from 'graphql';
import {
  JOB_KEY,
  MARKET_CES,
  MARKET_DAY,
  MARKET_SAMPLE,
  MARKET_SOURCE,
  COMPETITOR_NAME,
  COMPETITORS,
  STEPS,
} from '../../support/marked/companies.ts';
import type { MarkedWorld } from '../../support/marked/world.ts';
import type { Arguments } from './spelled.ts';

const JOB = `job: {key: "${JOB_KEY}"}`;
const BOLT = 'account: {externalId: "bolt"}';
const [STEP = ''] = STEPS;
const [COMPETITOR = ''] = COMPETITORS;

/** Inputs of mutations: a valid one that can be sent repeatedly, and an invalid one. */
function inputsIn({
  ids,
  exportId,
  savedViews,
  erasable,
  doubles,
  leavers,
  quarantined,
}: MarkedWorld): Readonly<Record<string, readonly [string, string]>> {
  const submission = (key: string) =>
    `idempotencyKey: "${key}", ${JOB}, ${BOLT}, respondent: {externalId: "bea"}, answers: [{stepKey: "${STEP}", effort: EASY}]`;
  const campaign = campaignOf('fatigueDays: 0');
  const badCampaign = campaignOf('fatigueDays: 99');
  return {
    accessTokenCreate: [
      'name: "script", expiresAt: "2026-12-01T00:00:00Z"',
      'name: "script", expiresAt: "2036-12-01T00:00:00Z"',
    ],
    // Access tokens differ by caller, and none of the callers has this one.
    accessTokenRevoke: ['id: "none"', 'id: "none"'],
    exportCreate: [`kind: HOTSPOTS, ${JOB}`, 'kind: HOTSPOTS'],
    exportCancel: [`id: "${exportId}"`, 'id: "none"'],
    savedViewCreate: [
      'list: HOTSPOTS, name: "New", query: ""',
      'list: HOTSPOTS, name: " ", query: ""',
    ],
    savedViewUpdate: [`id: "${savedViews.kept}", name: "Kept"`, 'id: "none", name: "Kept"'],
    savedViewDelete: [`id: "${savedViews.deleted}"`, 'id: "none"'],
    savedViewRestore: [`id: "${savedViews.deleted}"`, 'id: "none"'],
    viewerUpdate: ['assignmentMails: true', 'assignmentMails: false'],
    brandingUpdate: ['companyName: "Waypoint"', 'accentColor: "red"'],
    jobUpsert: [`key: "${JOB_KEY}"`, 'key: "#"'],
    scoringSettingsSet: [
      `${JOB}, highFrom: 20, mediumFrom: 10, dryRun: true`,
      `${JOB}, slope: -1, dryRun: true`,
    ],
    jobArchive: [JOB, 'job: {key: "none"}'],
    jobRestore: [JOB, 'job: {key: "none"}'],
    jobRebuild: [JOB, 'job: {key: "none"}'],
    accountUpsert: ['externalId: "bolt"', 'externalId: "#"'],
    accountArchive: ['account: {externalId: "fisk"}', 'account: {externalId: "#"}'],
    accountRestore: ['account: {externalId: "fisk"}', 'account: {externalId: "#"}'],
    surveyLinkRevoke: [`id: "${ids.SurveyLink}"`, 'id: "none"'],
    accountsImport: ['accounts: [{externalId: "bolt"}, {externalId: "#"}]', 'accounts: []'],
    respondentUpsert: [
      `${BOLT}, respondent: {externalId: "bea"}`,
      `${BOLT}, respondent: {externalId: "#"}`,
    ],
    respondentsImport: [
      `respondents: [{${BOLT}, respondent: {externalId: "#"}}]`,
      'respondents: []',
    ],
    submissionCreate: [submission('once'), submission('')],
    submissionsImport: [`submissions: [{${submission('')}}]`, 'submissions: []'],
    submissionRetract: [`submissionId: "${ids.retracted}", reason: "again"`, 'reason: "none"'],
    launchRecord: [
      `${JOB}, stepKey: "${STEP}", startedOn: "2026-10-01"`,
      `${JOB}, stepKey: "#", startedOn: "2026-10-01"`,
    ],
    launchRetract: [
      `${JOB}, stepKey: "${STEP}", startedOn: "2026-09-01"`,
      `${JOB}, stepKey: "#", startedOn: "2026-09-01"`,
    ],
    marketBenchmarkSet: [
      `${JOB}, steps: [{stepKey: "${STEP}", ces: ${MARKET_CES}}], sampleSize: ${MARKET_SAMPLE}, asOf: "${MARKET_DAY}", source: "${MARKET_SOURCE}"`,
      `${JOB}, steps: []`,
    ],
    solutionRatingSet: [
      `${JOB}, solutionKey: "${COMPETITOR}", name: "${COMPETITOR_NAME}", steps: []`,
      `${JOB}, solutionKey: "#", name: "${COMPETITOR_NAME}", steps: []`,
    ],
    testimonialTransition: [
      `id: "${ids.requested}", to: REQUESTED`,
      `id: "${ids.requested}", to: PUBLISHED`,
    ],
    accountMerge: [
      'from: {externalId: "acme"}, into: {externalId: "bolt"}, dryRun: true',
      'from: {externalId: "bolt"}, into: {externalId: "bolt"}',
    ],
    respondentUpdate: [
      `respondent: ${person('double-0')}, role: OTHER`,
      `respondent: ${person('double-0')}`,
    ],
    respondentDrop: [`respondent: ${person('double-0')}`, `respondent: ${person('none')}`],
    respondentRestore: [`respondent: ${person('double-0')}`, `respondent: ${person('none')}`],
    get respondentMerge() {
      const from = person(doubles.pop() ?? '');
      const into = person('double-0');
      return [`from: ${from}, into: ${into}`, `from: ${person('none')}, into: ${into}`] as const;
    },
    // Erases another respondent on each access.
    get respondentErase() {
      return [
        `account: {externalId: "fisk"}, respondentExternalId: "${erasable.pop() ?? ''}", mode: DROP`,
        `${BOLT}, respondentExternalId: "#", mode: DROP`,
      ] as const;
    },
    get withdrawalConfirm() {
      return leaving(leavers);
    },
    get withdrawalDismiss() {
      return leaving(leavers);
    },
    respondentExport: [
      `${BOLT}, respondentExternalId: "bea"`,
      `${BOLT}, respondentExternalId: "none"`,
    ],
    erasuresReplay: [
      `erasures: [{accountId: "none", respondentId: "none", mode: DROP, erasedAt: "2026-10-01T00:00:00Z"}]`,
      'erasures: [{accountId: "#", respondentId: "#", mode: DROP, erasedAt: "soon"}]',
    ],
    quarantineRetry: [`ids: ["${quarantined}"]`, 'ids: []'],
    surveyLinksCreate: [
      `${JOB}, respondents: [{${BOLT}, respondentExternalId: "bea"}, {${BOLT}, respondentExternalId: "#"}]`,
      `${JOB}, respondents: []`,
    ],
    surveyCampaignCreate: [
      `idempotencyKey: "again", ${campaign}`,
      `idempotencyKey: "again", ${badCampaign}`,
    ],
    surveyCampaignCancel: [`id: "${ids.SurveyCampaign}"`, 'id: "none"'],
    respondentMailAllow: [
      `respondent: {id: "${ids.Respondent}"}, reason: "asked for it"`,
      `respondent: {id: "none"}, reason: "asked for it"`,
    ],
    surveySubmit: [
      `answers: [{stepKey: "${STEP}", effort: NEITHER}]`,
      'answers: [{stepKey: "#", effort: NEITHER}]',
    ],
    surveyContinue: ['attempt: 1', 'attempt: 9'],
    surveyWithdraw: ['scope: PUBLICATION', 'scope: PUBLICATION'],
    outcomesImport: [
      `outcomes: [{${BOLT}, kind: RENEWED, occurredOn: "2026-09-01"}, {${BOLT}, kind: RENEWED, occurredOn: "soon"}]`,
      'outcomes: []',
    ],
    outcomeRecord: [
      `${BOLT}, kind: RENEWED, occurredOn: "2026-10-01"`,
      `${BOLT}, kind: RENEWED, occurredOn: "soon"`,
    ],
    calibrationPropose: [JOB, 'job: {key: "none"}'],
    calibrationApply: [`${JOB}, version: 2`, JOB],
    outcomeRetract: [`id: "${ids.Outcome}"`, 'id: "none"'],
    importBatchRecord: [
      `batch: "june", kind: SUBMISSIONS, ${JOB}, fileName: "june.csv", isComplete: true, rows: 1, imported: 1, unchanged: 0, rejected: 0`,
      `batch: "#", kind: SUBMISSIONS, ${JOB}, fileName: "", isComplete: true, rows: -1, imported: 0, unchanged: 0, rejected: 0`,
    ],
    importUndo: ['batch: "ACCOUNTS"', 'batch: "#"'],
    importMappingSave: [
      `fingerprint: "f3", kind: SUBMISSIONS, ${JOB}, name: "june.csv", mapping: "{}"`,
      `fingerprint: "#", kind: SUBMISSIONS, ${JOB}, name: "june.csv", mapping: "[]"`,
    ],
    importMappingDelete: [`fingerprint: "f3", ${JOB}`, 'fingerprint: "#"'],
    riskSnooze: [
      `${JOB}, ${BOLT}, snoozeUntil: "2026-12-01"`,
      `${JOB}, ${BOLT}, snoozeUntil: "2026-01-01"`,
    ],
    riskUnsnooze: [`${JOB}, ${BOLT}`, `${JOB}, account: {externalId: "#"}`],
    riskAcknowledge: [
      `${JOB}, ${BOLT}, snoozeUntil: "2026-12-01"`,
      `${JOB}, ${BOLT}, snoozeUntil: "2026-01-01"`,
    ],
    riskUnacknowledge: [`${JOB}, ${BOLT}`, `${JOB}, account: {externalId: "#"}`],
    taskCreate: [
      `${BOLT}, text: "call", idempotencyKey: "once"`,
      `${BOLT}, text: "", idempotencyKey: "once"`,
    ],
    taskUpdate: [`id: "${ids.Task}", dueOn: "2026-12-01"`, `id: "${ids.Task}"`],
    taskDone: [`id: "${ids.Task}"`, 'id: "none"'],
    taskReopen: [`id: "${ids.Task}"`, 'id: "none"'],
    taskDelete: ['id: "none"', 'id: "none"'],
    activityRecord: [
      `${BOLT}, kind: CALL, at: "2026-10-01T09:00:00Z", idempotencyKey: "once"`,
      `${BOLT}, kind: NOTE`,
    ],
    userInvite: ['email: "new@example.com", roles: [READ]', 'email: "none", roles: []'],
    userRolesSet: [`id: "${ids.user}", roles: [PRODUCT]`, 'id: "none", roles: []'],
    userDisable: [`id: "${ids.user}"`, 'id: "none"'],
    userEnable: [`id: "${ids.user}"`, 'id: "none"'],
    playbookUpsert: [
      `${JOB}, key: "calls", name: "Calls", reason: DIFFICULT_STEP, actions: [{text: "Call", dueInDays: 3, assignTo: STARTER}]`,
      `${JOB}, key: "#", name: "", reason: WORSENING, actions: []`,
    ],
    playbookDelete: [`${JOB}, key: "none"`, `${JOB}, key: "none"`],
    playbookStart: [`${JOB}, ${BOLT}, key: "calls"`, `${JOB}, ${BOLT}, key: "none"`],
    playbookRetract: [`${JOB}, ${BOLT}, startId: "none"`, `${JOB}, ${BOLT}, startId: "none"`],
    activityDelete: ['id: "none"', 'id: "none"'],
    accountSentimentSet: [`${BOLT}, sentiment: HAPPY`, 'account: {externalId: "#"}'],
    callNoteDisclose: [`${JOB}, ${BOLT}, purpose: "call"`, `${JOB}, ${BOLT}, purpose: "#"`],
  };
}

function person(externalId: string): string {
  return `{external: {account: {externalId: "fisk"}, externalId: "${externalId}"}}`;
}

/** The audience contains contacts with and without an e-mail address. */
function campaignOf(more: string): string {
  const audience = 'audience: {accounts: [{externalId: "acme"}, {externalId: "fisk"}]}';
  return `${JOB}, ${audience}, subject: "Survey", text: "Please answer.", senderName: "Dana", ${more}`;
}

function leaving(leavers: string[]): readonly [string, string] {
  return [
    `account: {externalId: "fisk"}, respondentExternalId: "${leavers.pop() ?? ''}"`,
    `${BOLT}, respondentExternalId: "bea"`,
  ];
}

const OF_FIELDS: Readonly<Record<string, string>> = {
  'Query.job': `(by: {key: "${JOB_KEY}"})`,
  'Query.account': '(by: {externalId: "acme"})',
  'Query.respondent': '(by: {external: {account: {externalId: "acme"}, externalId: "ada"}})',
  'Query.importMapping': `(fingerprint: "f1", ${JOB})`,
  'Query.surveyLinks': `(${JOB})`,
  'Account.timeline': `(${JOB}, first: 20)`,
  'Query.playbookOffers': `(${JOB}, account: {externalId: "acme"})`,
  'Query.playbookStarts': `(${JOB}, account: {externalId: "acme"})`,
  'Query.playbookEffect': `(${JOB}, key: "unused")`,
  'Query.surveyCampaignPreview': `(input: {${campaignOf('fatigueDays: 0')}})`,
  'AccountRisk.change': '(since: "2026-10-15T00:00:00Z")',
  'Query.settingsPreview': `(input: {${JOB}, highFrom: 20, mediumFrom: 10}, sample: 20)`,
  'Query.settingsBacktest': `(input: {${JOB}, highFrom: 20, mediumFrom: 10})`,
  'Query.testimonialCandidates': `(${JOB}, filter: {includeHeldBack: true})`,
};

/** Returns the arguments for every field of the schema, with existing ids and keys. */
export function argumentsIn(world: MarkedWorld): Arguments {
  const nodes: Readonly<Record<string, string>> = world.ids;
  return ({ type, field, to }, way) => {
    const name = `${type}.${field.name}`;
    const own = OF_FIELDS[name];
    if (own !== undefined) return own;
    if (name === 'Query.nodes') return `(ids: ["${nodes[to ?? 'Job'] ?? ''}"])`;
    if (name === 'Query.surveyCampaign') return `(id: "${nodes['SurveyCampaign'] ?? ''}")`;
    if (name === 'Query.export') return `(id: "${world.exportId}")`;
    if (name === 'Query.node') return `(id: "${nodes[to ?? 'Job'] ?? ''}")`;
    if (type === 'Mutation') {
      const [good, bad] = inputsIn(world)[field.name] ?? [];
      const input = way[1]?.field.name === 'userErrors' ? bad : good;
      if (input === undefined) throw new Error(`No input is known for ${name}: add one.`);
      return `(input: {${input}})`;
    }
    return bracketed(
      field.args.flatMap((argument) => {
        if (argument.name === 'first') return ['first: 7'];
        if (!isNonNullType(argument.type)) return [];
        if (argument.name === 'job') return [JOB];
        throw new Error(`No ${argument.name} is known for ${name}: add one.`);
      }),
    );
  };
}

function bracketed(given: readonly string[]): string {
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}
