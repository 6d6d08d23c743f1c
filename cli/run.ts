import { Command, CommanderError } from 'commander';
import { addAccountCommand } from './commands/account.ts';
import { addErasuresCommand } from './commands/erasures.ts';
import { addExportCommand } from './commands/export.ts';
import { addImportCommand } from './commands/import/import.ts';
import { addPersonCommand } from './commands/person.ts';
import { addQuarantineCommand } from './commands/quarantine.ts';
import { addRebuildCommand } from './commands/rebuild.ts';
import { addRetractCommand } from './commands/retract.ts';
import { addTokenCommand } from './commands/token.ts';
import { Failure, Interrupted } from './failure.ts';
import { type CliEnvironment, type CommandContext, notice } from './cli-environment.ts';

/** Each adds one command to the program. */
const COMMANDS: readonly ((program: Command, context: CommandContext) => void)[] = [
  addImportCommand,
  addExportCommand,
  addRetractCommand,
  addRebuildCommand,
  addErasuresCommand,
  addAccountCommand,
  addPersonCommand,
  addQuarantineCommand,
  addTokenCommand,
];

const EXIT_FAILED = 1;
/** The usual exit code of shells after Ctrl-C. */
const EXIT_INTERRUPTED = 130;

/**
 * Runs one command and returns its exit code: 0 for success, 1 for failure, 2 if it completed with rejected
 * rows, 130 if it was interrupted with Ctrl-C.
 */
export async function run(args: readonly string[], environment: CliEnvironment): Promise<number> {
  let exitCode = 0;
  const context: CommandContext = {
    ...environment,
    exitWith: (code) => {
      exitCode = code;
    },
  };
  try {
    await programOf(context).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    const failure = failureOf(error, environment);
    notice(environment, failure.message);
    return failure instanceof Interrupted ? EXIT_INTERRUPTED : EXIT_FAILED;
  }
}

function programOf(context: CommandContext): Command {
  const program = new Command('npm run foothold --')
    .description('Command line for a running Foothold server, through its GraphQL API.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
    });
  for (const add of COMMANDS) add(program, context);
  return program;
}

function failureOf(error: unknown, { stop }: CliEnvironment): Failure {
  if (error instanceof Failure) return error;
  if (stop.aborted) return new Interrupted('Stopped.');
  throw error;
}
