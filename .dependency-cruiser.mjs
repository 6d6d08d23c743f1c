/**
 * The arrows that must never be, as rules (docs/architecture.md). `npm run test:architecture`
 * checks the tree; test/architecture shows that each rule can fail.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    never('no-cycles', 'Nothing depends on itself, however far round.', {}, { circular: true }),
    never(
      'domain-stands-alone',
      'The domain is pure: it knows nothing but itself.',
      { path: '^lambdas/domain/' },
      { pathNot: '^lambdas/domain/' },
    ),
    never(
      'app-knows-no-shell',
      'Use cases reach the world through ports only.',
      { path: '^lambdas/app/' },
      { path: '^(lambdas/(?!app/|domain/|authz/)|node_modules/(@aws-sdk|@apollo|graphql)/)' },
    ),
    never(
      'authz-stands-alone',
      'Who may do what depends on nothing.',
      { path: '^lambdas/authz/' },
      { path: '^(lambdas/(?!authz/)|node_modules/)' },
    ),
    never(
      'graphql-reaches-no-store',
      'Resolvers parse, delegate and return: storage is behind the use cases.',
      { path: '^lambdas/graphql/' },
      {
        path: '^(lambdas/(store|local|projector|sweeper|refresh|notifier)/|node_modules/@aws-sdk/)',
      },
    ),
    never(
      'one-door-to-aws',
      'The SDK is used in one place a service.',
      {
        path: '^(lambdas|cli|demo)/',
        pathNot: '^lambdas/(store/table\\.ts|deps\\.ts|local/|notifier/)',
      },
      { path: '^node_modules/@aws-sdk/' },
    ),
    never(
      'local-is-not-deployed',
      'What runs only on a developer’s machine stays out of the functions.',
      { path: '^lambdas/', pathNot: '^lambdas/local/' },
      { path: '^(lambdas/local/|demo/|cli/|cdk/|test/)' },
    ),
    never(
      'local-deploys-nothing',
      'The local server knows the demo and the functions, not the deployment.',
      { path: '^lambdas/local/' },
      { path: '^(cdk|cli|test)/' },
    ),
    never(
      'cdk-names-entries-only',
      'The deployment knows functions by path, and the table by its one definition.',
      { path: '^cdk/' },
      { path: '^(lambdas/(?!store/table-definition\\.ts)|cli/|demo/|test/)' },
    ),
    never(
      'clients-speak-graphql',
      'Command line, demo and console know the API, not the server’s code.',
      { path: '^(cli|demo|console)/' },
      { path: '^(lambdas|cdk|test)/' },
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
