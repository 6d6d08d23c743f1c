import { importsIn, readIn, refusedWhile } from './support/deploy-order.ts';
import { synthesize, type Variant } from './support/synthesize.ts';

/** One deployment: its settings besides the stage, and what is built. */
interface Deployed extends Variant {
  settings?: readonly string[];
}

function deployed({ settings = [], ...variant }: Deployed) {
  return synthesize(['--stage', 'prod', ...settings], { console: true, ...variant });
}

const API_DOMAIN = [
  ...['--api-domain', 'api.example.com'],
  ...['--api-certificate-arn', 'arn:aws:acm:us-east-1:111122223333:certificate/a'],
];
const CONSOLE_DOMAIN = [
  ...['--console-domain', 'console.example.com'],
  ...['--console-certificate-arn', 'arn:aws:acm:us-east-1:111122223333:certificate/c'],
];
const RESTORED = [
  ...['--restored-table-arn', 'arn:aws:dynamodb:us-east-1:111122223333:table/restored'],
  ...[
    '--restored-stream-arn',
    'arn:aws:dynamodb:us-east-1:111122223333:table/restored/stream/2026-11-22T09:30:00.000',
  ],
];
const KEY = ['--customer-managed-key', 'true'];
const OLD = { Machine: ['ingest'] } as const;
const NEW = { Replacement: ['ingest'] } as const;

/** Documented changes that affect references between stacks, as the sequence of their deployments. */
const CHANGES: Readonly<Record<string, readonly Deployed[]>> = {
  'a host name of its own for the API': [{}, { settings: API_DOMAIN }, {}],
  'a host name of its own for the console': [{}, { settings: CONSOLE_DOMAIN }, {}],
  'work on a restored table, and back': [{}, { settings: RESTORED }, {}],
  'a pause, and its end': [{}, { settings: ['--paused', 'true'] }, {}],
  'work on a restored table while the API gets its host name': [
    {},
    { settings: [...RESTORED, ...API_DOMAIN] },
  ],
  "a machine's secret": [{ machines: OLD }, { machines: { ...OLD, ...NEW } }, { machines: NEW }],
  'a key of the account for the table, on and off': [{}, { settings: KEY }, {}],
  'the console, once it is built': [{ console: false }, {}],
};

describe('references between stacks', () => {
  test.each(Object.entries(CHANGES))(
    'allow this documented change to be deployed: %s',
    (_name, deployments) => {
      const templates = deployments.map(deployed);
      const refused = templates.map((after, index) =>
        refusedWhile(templates[index - 1] ?? {}, after),
      );
      expect(refused.flat()).toEqual([]);
    },
  );

  test('read outputs, so no stack depends on an export of another', () => {
    const templates = Object.values(deployed({})).map((template) => template.toJSON() as unknown);
    expect(templates.flatMap(importsIn)).toEqual([]);
    expect(templates.flatMap(readIn).length).toBeGreaterThan(20);
  });
});

describe('a stage that was deployed with strong references', () => {
  const strong = deployed({ references: 'strong' });

  test('can migrate in two deployments', () => {
    const both = deployed({ references: 'both' });
    expect(refusedWhile(strong, both)).toEqual([]);
    expect(refusedWhile(both, deployed({}))).toEqual([]);
  });

  test('cannot migrate in one deployment, and is blocked from documented changes', () => {
    expect(refusedWhile(strong, deployed({}))).not.toEqual([]);
    const stuck = [
      deployed({ references: 'strong', settings: API_DOMAIN }),
      deployed({ references: 'strong', settings: CONSOLE_DOMAIN }),
      deployed({ references: 'strong', machines: NEW }),
    ];
    for (const after of stuck) expect(refusedWhile(strong, after)).not.toEqual([]);
  });
});
