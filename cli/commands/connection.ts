import type { Command } from 'commander';
import { createClient, type GraphqlClient } from '../api/client.ts';
import type { CommandContext } from '../cli-environment.ts';

const DEFAULT_ENDPOINT = 'http://127.0.0.1:4000/graphql';

export interface ConnectionOptions {
  endpoint: string;
  token?: string;
}

/** Adds --endpoint and --token, which all commands that call the server share. */
export function withConnection(command: Command): Command {
  return command
    .option('--endpoint <url>', 'the URL of the GraphQL API', DEFAULT_ENDPOINT)
    .option(
      '--token <token>',
      'the bearer token; better set FOOTHOLD_TOKEN, which keeps it out of the shell history',
    );
}

export function connect(
  { endpoint, token }: ConnectionOptions,
  context: CommandContext,
): GraphqlClient {
  return createClient({ endpoint, token: token ?? context.environment.token }, context);
}
