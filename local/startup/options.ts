import { parseArgs } from 'node:util';
import { StartupError, messageOf } from './startup-error.ts';

/** Options of the local server. */
export interface Options {
  port: number;
  /** The address to listen on. */
  host: string;
  /** Whether every request needs a token, including those from this machine. */
  auth: boolean;
  /** Origins of other pages that may call the API. */
  corsOrigins: readonly string[];
  /** Do not load the demo. */
  empty: boolean;
  /** Keep no data after the end. */
  memory: boolean;
  dataDir: string;
  /** Folder of built bundles to run; null to run the sources. */
  bundles: string | null;
  help: boolean;
}

export const DEFAULT_DATA_DIR = '.foothold';

export const USAGE = `Starts Foothold on this machine.

  npm start -- [options]

  --port N          port of the API, default 4000 (0: any free one)
  --host ADDRESS    address to listen on, default 127.0.0.1; at any that other machines
                    can reach, every request needs a token
  --auth            require a token for every request, also from this machine
  --cors-origin URL let pages of this origin use the API, with a token; repeatable
  --empty           do not load the demo
  --memory          keep data in memory only
  --data-dir DIR    folder for data, default .foothold
  --bundles DIR     run the bundles built into DIR instead of the sources
  --help            show this

  FOOTHOLD_DYNAMODB_ENDPOINT=URL uses another DynamoDB instead of the embedded one.`;

/** Parses the command line. Throws StartupError. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parsed(args);
  if (values.memory && values['data-dir'] !== undefined) {
    throw new StartupError('--memory keeps no data: leave out either --data-dir or --memory.');
  }
  return {
    port: portOf(values.port ?? '4000'),
    host: hostOf(values.host ?? '127.0.0.1'),
    auth: values.auth ?? false,
    corsOrigins: (values['cors-origin'] ?? []).map(originOf),
    empty: values.empty ?? false,
    memory: values.memory ?? false,
    dataDir: folderOf('--data-dir', values['data-dir'] ?? DEFAULT_DATA_DIR),
    bundles: values.bundles === undefined ? null : folderOf('--bundles', values.bundles),
    help: values.help ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        auth: { type: 'boolean' },
        'cors-origin': { type: 'string', multiple: true },
        empty: { type: 'boolean' },
        memory: { type: 'boolean' },
        'data-dir': { type: 'string' },
        bundles: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [firstSentence] = messageOf(error).split(/\. |\n/);
    throw new StartupError(`${firstSentence}. Try: npm start -- --help`);
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new StartupError(`--port must be a number from 0 to 65535; it is "${text}".`);
}

function hostOf(text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text;
  throw new StartupError(`--host must be an address of this machine; it is "${text}".`);
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && text.replace(/\/$/, '') === url.origin) {
    return url.origin;
  }
  throw new StartupError(
    `--cors-origin must be an origin such as http://localhost:5173; it is "${text}".`,
  );
}

function folderOf(option: string, text: string): string {
  if (text.trim() !== '') return text;
  throw new StartupError(`${option} must be a folder.`);
}
