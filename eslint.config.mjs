import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import i18next from 'eslint-plugin-i18next';
import tseslint from 'typescript-eslint';

/** Object types that are no nodes: parts of one, or rows that have no identity of their own. */
const TYPES_WITHOUT_ID = [
  'AccountDifference',
  'AskNext',
  'ArrThirdResponse',
  'Attribute',
  'AuditRecord',
  'Backtest',
  'BacktestCase',
  'BacktestLead',
  'BandChange',
  'BacktestGroup',
  'BandOutcome',
  'BandTotal',
  'Calibration',
  'CalibrationBin',
  'StepImportance',
  'ChurnHotspot',
  'CompetitorRisk',
  'Consent',
  'CurrentAnswer',
  'DecileLift',
  'DifficultyReasonShare',
  'ErasedRespondent',
  'Erasure',
  'ExcludedCases',
  'HotspotPoint',
  'ImportBatch',
  'ImportMapping',
  'ImportLeft',
  'ImportResult',
  'Interval',
  'Launch',
  'LaunchEvent',
  'LeadTimePoint',
  'LeadingStep',
  'MarketBenchmark',
  'Money',
  'MovedWithAccount',
  'NonResponse',
  'OwnerBands',
  'OwnerPortfolio',
  'PageInfo',
  'PersonAnswers',
  'Portfolio',
  'PortfolioQuarter',
  'PrecisionAt',
  'Publication',
  'Reassessment',
  'Rebuild',
  'RenewalMonth',
  'ResponseHalf',
  'ResponseTiming',
  'RiskAcknowledgement',
  'RiskChange',
  'RiskChangePart',
  'RiskDriver',
  'RiskPoint',
  'RiskReturn',
  'RiskSnooze',
  'RiskTrend',
  'RoleResponse',
  'RiskBySettings',
  'RoleStruggle',
  'RoleWeight',
  'ChurnByResponse',
  'RuleOutcome',
  'ScoringDifference',
  'ScoringSettings',
  'ScoringVersion',
  'SettingsAccuracy',
  'SettingsBacktest',
  'SettingsPreview',
  'SettingsPreviewChange',
  'SegmentHotspots',
  'SegmentImportance',
  'SegmentBands',
  'SegmentPortfolio',
  'SegmentResponse',
  'Share',
  'SolutionRating',
  'StatementTranslation',
  'StepAnswer',
  'StepChange',
  'SuppressionMinimum',
  'Survey',
  'SurveyLinkResult',
  'SurveyLinkUse',
  'SurveyStep',
  'TippingPoint',
  'TrendStep',
  'Turnaround',
  'UserError',
  'Viewer',
  'Withdrawal',
  'AccountSentiment',
  'AnswersEvent',
  'ScoreEvent',
  'OutcomeEvent',
  'ActivityEvent',
  'TaskDoneEvent',
  'SnoozeEvent',
  'SentimentEvent',
  'Playbook',
  'PlaybookAction',
  'PlaybookEffect',
  'PlaybookEvent',
  'PlaybookOffer',
  'RetentionRule',
  'MailStop',
  'SurveyCampaignCounts',
  'SurveyCampaignFigures',
  'SurveyCampaignPreview',
  'SurveyChosenPerson',
  'SurveyMessage',
  'SurveyRecipient',
  'SurveyReminders',
  'SurveyRoleCounts',
  'SurveySegmentCounts',
  'SurveySkipped',
];

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/cdk.out/',
      '.foothold/',
      'lambdas/functions/graphql/generated/',
      'console/src/generated/',
    ],
  },
  {
    name: 'foothold/typescript',
    files: ['**/*.ts', '**/*.mts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `_name` says that a parameter is there for its place alone.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `async` also makes sure that whatever is thrown arrives as a rejection.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `return report(…)` leaves a function and says that there is nothing more to do.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Ports, stores and loaders are objects of closures: taking one of their functions is safe.
      '@typescript-eslint/unbound-method': 'off',
      // There are neither enums nor class hierarchies of our own, and the two take a third of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    name: 'foothold/console-texts',
    files: ['app', 'shell/**/*', 'shell/*', 'design/**/*', 'format/*', 'pages/**/*'].map(
      (path) => `console/src/${path}.{ts,tsx}`,
    ),
    plugins: { i18next },
    rules: {
      // What users read stands in console/src/texts. Names in code have no space, and no capital first.
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'all',
          message: 'Put what users read into console/src/texts',
          'should-validate-template': true,
          // What an error is called in code.
          'class-properties': { exclude: ['displayName', 'name'] },
          // A fault of the program, which nobody is to see.
          callees: {
            exclude: [
              'Error',
              'useShortcut',
              'addEventListener',
              'removeEventListener',
              't',
              't.rich',
            ],
          },
          words: {
            exclude: [
              /^[\W\d_]*$/,
              /^[^\sA-Z]\S*$/,
              /^[A-Z_,]+:?$/,
              // The name of the product, the end of a day in UTC, a color of CSS.
              /^\W*Foothold$/,
              /^T[\d:]+Z$/,
              /^color-mix\(|, transparent\)$/,
            ],
          },
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name="t"]:not(:function CallExpression)',
          message: 'Call t while a page is rendered: before, the translation may not be here.',
        },
      ],
    },
  },
  {
    name: 'foothold/console-documents',
    files: ['console/src/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: {
        graphQLConfig: { schema: './schema.graphql', documents: 'console/src/**/*.graphql' },
      },
    },
    // Whether they fit the schema, codegen finds. What is to go is kept for others' clients, not for ours.
    rules: { '@graphql-eslint/no-deprecated': 'error' },
  },
  {
    name: 'foothold/schema',
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema.graphql' } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-all'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      // Exceptions, each with its reason.
      // Fields stand in the order in which somebody reads them, not in that of the alphabet.
      '@graphql-eslint/alphabetize': 'off',
      // The contract writes through mutations.
      '@graphql-eslint/no-root-type': 'off',
      // Nothing is deprecated by date: "Use …" says what to go over to, and the old name stays.
      '@graphql-eslint/require-deprecation-date': 'off',
      // The contract's payloads carry the object that was written, not the whole query root.
      '@graphql-eslint/require-field-of-type-query-in-mutation-result': 'off',
      // Lists are read forwards only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': [
        'error',
        {
          // Short lists that come whole (a job's steps, an account's drivers) are no connections.
          listTypeCanWrapOnlyEdgeType: false,
          // Rows of CompetitorRisk and AskNext have no identity of their own. That every other
          // edge leads to a node is tested in test/functions/graphql/schema.test.ts.
          shouldImplementNode: false,
        },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { types: TYPES_WITHOUT_ID, suffixes: ['Connection', 'Edge', 'Payload'] } },
      ],
    },
  },
);
