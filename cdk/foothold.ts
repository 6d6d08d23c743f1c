import { type App, Tags } from 'aws-cdk-lib';
import type { CodeOf } from './constructs/functions/service-function.ts';
import type { Settings } from './settings.ts';
import { stackNameOf, type StackPart } from './stack-names.ts';
import { ApiStack } from './stacks/api.ts';
import { ConsoleFilesStack } from './stacks/console-files.ts';
import { ConsoleStack } from './stacks/console.ts';
import { DataStack } from './stacks/data.ts';
import { IdentityStack, type Machines } from './stacks/identity.ts';
import { OperationsStack } from './stacks/operations.ts';
import { ProcessingStack } from './stacks/processing.ts';

export interface Sources {
  codeOf: CodeOf;
  /** Folder of the built console; null if it is not built, in which case no console is deployed. */
  consoleDirectory: string | null;
  /** Replaces the machines of every stage. */
  machines?: Machines;
  /** Stacks that do not exist yet. They are protected only once created, see `cdk/deploy`. */
  unprotected?: readonly string[];
}

/** All stacks of a stage, in dependency order. */
export function defineFoothold(app: App, settings: Settings, sources: Sources) {
  const { stage, region } = settings;
  const { codeOf, consoleDirectory, machines, unprotected = [] } = sources;
  const props = (part: StackPart, description: string) => {
    const stackName = stackNameOf(settings, part);
    return {
      stackName,
      description,
      env: { region },
      terminationProtection: stage === 'prod' && !unprotected.includes(stackName),
    };
  };

  const data = new DataStack(app, 'Data', settings, props('data', 'Foothold: the table'));
  const { table } = data;

  const console =
    consoleDirectory === null
      ? null
      : new ConsoleStack(app, 'Console', settings, props('console', 'Foothold: the console'));
  const consoleOrigins = [console?.origin, settings.consoleOrigin].filter(
    (origin) => origin !== undefined,
  );

  const identity = new IdentityStack(app, 'Identity', settings, {
    ...props('identity', 'Foothold: users and clients of the API'),
    consoleOrigins,
    machines,
  });
  const api = new ApiStack(app, 'Api', settings, {
    ...props('api', 'Foothold: the GraphQL API'),
    table,
    identity,
    consoleOrigins,
    codeOf,
  });
  const processing = new ProcessingStack(app, 'Processing', settings, {
    ...props('processing', 'Foothold: processing after a write'),
    table,
    survey: api.survey,
    api,
    identity,
    codeOf,
  });
  const consoleFiles =
    console === null || consoleDirectory === null
      ? null
      : new ConsoleFilesStack(app, 'ConsoleFiles', settings, {
          ...props('console-files', 'Foothold: console files'),
          directory: consoleDirectory,
          console,
          api,
          identity,
        });
  const operations = new OperationsStack(app, 'Operations', settings, {
    ...props('operations', 'Foothold: alarms and dashboard'),
    table,
    api,
    processing,
  });

  Tags.of(app).add('application', 'foothold');
  Tags.of(app).add('stage', stage);
  return { data, console, identity, api, processing, consoleFiles, operations };
}
