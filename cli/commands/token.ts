import type { Command } from 'commander';
import { openLocalIssuer, TOKEN_ROLES, type TokenRole } from '../../local/issuer/local-issuer.ts';
import { UnusableKeyFile } from '../../local/issuer/signing-key.ts';
import { Failure } from '../failure.ts';
import type { CommandContext } from '../cli-environment.ts';
import { lifetimeOf } from './token-lifetime.ts';

interface Options {
  role: string[];
  subject: string;
  expires: string;
  dataDir: string;
}

const HELP = `
It prints only the token (with \`npm run -s\`, which keeps npm quiet):

  export FOOTHOLD_TOKEN=$(npm run -s foothold -- token --role MARKETING --subject you@example.com)

All local servers that use the same data folder accept it, even if they start later. On AWS, tokens come
from Cognito.`;

/** `token --role ROLE --subject NAME [--expires TIME] [--data-dir FOLDER]`. */
export function addTokenCommand(program: Command, context: CommandContext): void {
  program
    .command('token')
    .description('Create a token for a local server.')
    .requiredOption<string[]>(
      '--role <role>',
      `${TOKEN_ROLES.join(', ')} (repeatable)`,
      (role, before: string[] | undefined) => [...(before ?? []), role],
    )
    .requiredOption('--subject <name>', 'the user or system that the token is for')
    .option('--expires <time>', 'the lifetime: 90s, 30m, 8h, 7d', '1h')
    .option(
      '--data-dir <folder>',
      'the data folder of the server, as given to `npm start`',
      '.foothold',
    )
    .addHelpText('after', HELP)
    .action((options: Options) => makeToken(options, context));
}

async function makeToken(options: Options, { stdout }: CommandContext): Promise<void> {
  const roles = [...new Set(options.role.map(roleOf))];
  const subject = options.subject.trim();
  if (subject === '') throw new Failure('--subject must not be empty.');
  const lifetimeSeconds = lifetimeOf(options.expires);
  const issuer = await openLocalIssuer(options.dataDir).catch((error: unknown) => {
    throw error instanceof UnusableKeyFile ? new Failure(error.message) : error;
  });
  stdout.write(`${await issuer.sign({ subject, roles, lifetimeSeconds })}\n`);
}

function roleOf(text: string): TokenRole {
  const role = TOKEN_ROLES.find((each) => each === text);
  if (role !== undefined) return role;
  throw new Failure(`--role must be one of ${TOKEN_ROLES.join(', ')}; it is "${text}".`);
}
