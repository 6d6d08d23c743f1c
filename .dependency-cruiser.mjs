/** Code shared by the server and its clients: the fields of accounts and contacts, and the CSV writer. */
const FIELDS =
  'lambdas/domain/(kernel/(field|csv-line|escape-formula)|accounts/account-fields|people/person-fields)\\.ts$';

/**
 * Forbidden dependencies (docs/architecture.md). `test/architecture` checks the source tree and shows that
 * each rule can fail.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    never('no-cycles', 'There are no dependency cycles.', {}, { circular: true }),
    never(
      'domain-stands-alone',
      'The domain is pure: it may import only itself and the statistics library, which is also pure.',
      { path: '^lambdas/domain/' },
      { pathNot: '^(lambdas/domain|node_modules/simple-statistics)/' },
    ),
    never(
      'app-knows-no-shell',
      'Use cases do I/O only through ports.',
      { path: '^lambdas/app/' },
      {
        path: '^(lambdas/(?!app/|domain/|platform/authz/(?!token-))|node_modules/(@aws-sdk|@apollo|graphql)/)',
      },
    ),
    never(
      'authz-stands-alone',
      'Authorization rules have no dependencies.',
      { path: '^lambdas/platform/authz/', pathNot: '^lambdas/platform/authz/token-' },
      { path: '^(lambdas/(?!platform/authz/)|lambdas/platform/authz/token-|node_modules/)' },
    ),
    never(
      'tokens-are-proven-alone',
      'Token verification may import only its verifier library.',
      { path: '^lambdas/platform/authz/token-' },
      { path: '^(lambdas/(?!platform/authz/)|node_modules/(?!(aws-jwt-verify|zod)/))' },
    ),
    never(
      'issuer-stays-here',
      'Only the local server and the CLI may use the local token issuer.',
      { path: '^(lambdas|cdk|demo|console)/' },
      { path: '^local/issuer/' },
    ),
    never(
      'issuer-stands-alone',
      'The token issuer does not depend on code that requests or verifies tokens.',
      { path: '^local/issuer/' },
      { path: '^(lambdas|cdk|cli|demo|console|test)/' },
    ),
    never(
      'graphql-reaches-no-store',
      'Resolvers parse, delegate and return; only use cases access storage.',
      { path: '^lambdas/functions/graphql/' },
      {
        path: '^(lambdas/(store|functions/(?!graphql/))/|local/|node_modules/@aws-sdk/)',
      },
    ),
    never(
      'one-door-to-aws',
      'Each AWS service is used in one place.',
      {
        path: '^(lambdas|cli|demo)/',
        pathNot:
          '^lambdas/(store/engine/table\\.ts|platform/composition\\.ts|platform/(signing/kms-|directory/cognito-|mail/ses-|exports/s3-)|functions/notifier/)',
      },
      { path: '^node_modules/@aws-sdk/' },
    ),
    never(
      'local-is-not-deployed',
      'Deployed functions must not include code for developer machines.',
      { path: '^lambdas/' },
      { path: '^(local|demo|cli|cdk|test)/' },
    ),
    never(
      'local-deploys-nothing',
      'The local server may import the demo and the functions, but not the deployment.',
      { path: '^local/' },
      { path: '^(cdk/(?!bundle/)|cli/|test/)' },
    ),
    never(
      'cdk-names-entries-only',
      'The deployment refers to functions by path; it may import only the table definition, the CORS rules and the color check.',
      { path: '^cdk/' },
      {
        path: '^(lambdas/(?!(store/engine/table-definition|platform/cross-origin|domain/branding/color)\\.ts)|cli/|demo/|test/)',
      },
    ),
    never(
      'clients-speak-graphql',
      'The CLI, demo and console use the API, the shared field descriptions and the CSV writer, but no other server code.',
      { path: '^(cli|demo|console|intake)/' },
      { path: `^(?!${FIELDS})(lambdas|cdk|test)/` },
    ),
    never(
      'fields-stand-alone',
      'Field descriptions and the CSV writer also run in browsers, so they must not import server code.',
      { path: `^${FIELDS}` },
      { path: '.', pathNot: `^${FIELDS}` },
    ),
    never(
      'intake-runs-anywhere',
      'File reading runs in Node and in browsers, so it depends on neither, nor on its callers.',
      { path: '^intake/' },
      {
        path: '^(cli|console|demo|bench|local)/|^node_modules/(?!(zod|chardet|@noble/hashes|read-excel-file/universal|intl-messageformat|@schummar/icu-type-parser)/)|^(node:)?(fs|crypto|stream|buffer|path|os|process|util)(/|$)',
      },
    ),
    never(
      'intake-is-for-clients',
      'The CLI and the console read files; the server gets only their content.',
      { path: '^(lambdas|cdk|demo|local)/' },
      { path: '^intake/' },
    ),
    never(
      'clients-stand-apart',
      'The console and the CLI share only the code that reads files.',
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
