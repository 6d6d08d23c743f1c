/** Code shared by the server and its clients: the fields of accounts and contacts, and the CSV writer. */
const FIELDS =
  'lambdas/domain/(kernel/(field|csv-line|harmless-cell)|accounts/account-fields|people/person-fields)\\.ts$';

/**
 * Forbidden dependencies (docs/architecture.md). `test/architecture` checks the source tree and shows that
 * each rule can fail.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    never('no-cycles', 'Nothing depends on itself, however far round.', {}, { circular: true }),
    never(
      'domain-stands-alone',
      'The domain is pure: it knows nothing but itself, and a library of statistics that is as pure.',
      { path: '^lambdas/domain/' },
      { pathNot: '^(lambdas/domain|node_modules/simple-statistics)/' },
    ),
    never(
      'app-knows-no-shell',
      'Use cases reach the world through ports only.',
      { path: '^lambdas/app/' },
      {
        path: '^(lambdas/(?!app/|domain/|platform/authz/(?!token-))|node_modules/(@aws-sdk|@apollo|graphql)/)',
      },
    ),
    never(
      'authz-stands-alone',
      'Who may do what depends on nothing.',
      { path: '^lambdas/platform/authz/', pathNot: '^lambdas/platform/authz/token-' },
      { path: '^(lambdas/(?!platform/authz/)|lambdas/platform/authz/token-|node_modules/)' },
    ),
    never(
      'tokens-are-proven-alone',
      'What proves a token knows its verifier and nothing of the rest.',
      { path: '^lambdas/platform/authz/token-' },
      { path: '^(lambdas/(?!platform/authz/)|node_modules/(?!(aws-jwt-verify|zod)/))' },
    ),
    never(
      'issuer-stays-here',
      'Who hands out tokens on this machine is known to the local server and the command line.',
      { path: '^(lambdas|cdk|demo|console)/' },
      { path: '^local/issuer/' },
    ),
    never(
      'issuer-stands-alone',
      'The issuer knows neither those who ask for tokens nor those who check them.',
      { path: '^local/issuer/' },
      { path: '^(lambdas|cdk|cli|demo|console|test)/' },
    ),
    never(
      'graphql-reaches-no-store',
      'Resolvers parse, delegate and return: storage is behind the use cases.',
      { path: '^lambdas/functions/graphql/' },
      {
        path: '^(lambdas/(store|functions/(?!graphql/))/|local/|node_modules/@aws-sdk/)',
      },
    ),
    never(
      'one-door-to-aws',
      'The SDK is used in one place a service.',
      {
        path: '^(lambdas|cli|demo)/',
        pathNot:
          '^lambdas/(store/engine/table\\.ts|platform/composition\\.ts|platform/(signing/kms-|directory/cognito-|mail/ses-|exports/s3-)|functions/notifier/)',
      },
      { path: '^node_modules/@aws-sdk/' },
    ),
    never(
      'local-is-not-deployed',
      'What runs only on a developer’s machine stays out of the functions.',
      { path: '^lambdas/' },
      { path: '^(local|demo|cli|cdk|test)/' },
    ),
    never(
      'local-deploys-nothing',
      'The local server knows the demo and the functions, not the deployment.',
      { path: '^local/' },
      { path: '^(cdk/(?!bundle/)|cli/|test/)' },
    ),
    never(
      'cdk-names-entries-only',
      'The deployment knows functions by path, the table by its one definition, what pages elsewhere may send, and what a color is.',
      { path: '^cdk/' },
      {
        path: '^(lambdas/(?!(store/engine/table-definition|platform/cross-origin|domain/branding/color)\\.ts)|cli/|demo/|test/)',
      },
    ),
    never(
      'clients-speak-graphql',
      'Command line, demo and console know the API, the one description of its fields and the one writer of CSV, not the server’s code.',
      { path: '^(cli|demo|console|intake)/' },
      { path: `^(?!${FIELDS})(lambdas|cdk|test)/` },
    ),
    never(
      'fields-stand-alone',
      'What describes fields and writes CSV goes to browsers too: it takes nothing of the server along.',
      { path: `^${FIELDS}` },
      { path: '.', pathNot: `^${FIELDS}` },
    ),
    never(
      'intake-runs-anywhere',
      'What reads files of CSV runs in Node and in browsers: it knows neither of them, nor who asks.',
      { path: '^intake/' },
      {
        path: '^(cli|console|demo|bench|local)/|^node_modules/(?!(zod|chardet|@noble/hashes|read-excel-file/universal|intl-messageformat|@schummar/icu-type-parser)/)|^(node:)?(fs|crypto|stream|buffer|path|os|process|util)(/|$)',
      },
    ),
    never(
      'intake-is-for-clients',
      'Files are read by the command line and by the console; the server is given what is in them.',
      { path: '^(lambdas|cdk|demo|local)/' },
      { path: '^intake/' },
    ),
    never(
      'clients-stand-apart',
      'Console and command line share what reads files, and nothing else.',
      { path: '^console/' },
      { path: '^cli/' },
    ),
    never(
      'tests-are-not-shipped',
      'Only tests import tests.',
      { pathNot: '^(test|bench)/' },
      { path: '^test/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js'] },
  },
};

function never(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}
