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
The token is all that is printed (with \`npm run -s\`, which keeps npm quiet):

  export FOOTHOLD_TOKEN=$(npm run -s foothold -- token --role MARKETING --subject you@example.com)

Every server that is started on the same folder takes it, before as well as after its first start. On
AWS tokens come from Cognito.`;

/** `token --role ROLE --subject NAME [--expires TIME] [--data-dir FOLDER]`. */
export function addTokenCommand(program: Command, context: CommandContext): void {
  program
    .command('token')
    .description('Make a token for a Foothold that runs on this machine.')
    .requiredOption<string[]>(
      '--role <role>',
      `${TOKEN_ROLES.join(', ')}; give it again for one more`,
      (role, before: string[] | undefined) => [...(before ?? []), role],
    )
    .requiredOption('--subject <name>', 'whose token it is')
    .option('--expires <time>', 'how long it is good: 90s, 30m, 8h, 7d', '1h')
    .option('--data-dir <folder>', 'the folder of the server, as `npm start` has it', '.foothold')
    .addHelpText('after', HELP)
    .action((options: Options) => makeToken(options, context));
}

async function makeToken(options: Options, { stdout }: CommandContext): Promise<void> {
  const roles = [...new Set(options.role.map(roleOf))];
  const subject = options.subject.trim();
  if (subject === '') throw new Failure('--subject must say whose token it is.');
  const lifetimeSeconds = lifetimeOf(options.expires);
  const issuer = await openLocalIssuer(options.dataDir).catch((error: unknown) => {
    throw error instanceof UnusableKeyFile ? new Failure(error.message) : error;
  });
  stdout.write(`${await issuer.sign({ subject, roles, lifetimeSeconds })}\n`);
}

function roleOf(text: string): TokenRole {
  const role = TOKEN_ROLES.find((each) => each === text);
  if (role !== undefined) return role;
  throw new Failure(`--role must be one of ${TOKEN_ROLES.join(', ')}, but is "${text}".`);
}
