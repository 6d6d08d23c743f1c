import type { LocalAccess } from './local-access.ts';
import { DEFAULT_DATA_DIR } from '../startup/options.ts';

type AccessFacts = Pick<LocalAccess, 'addsToken' | 'keyFolder'>;

/** Lines about access and how to get a token, as name and text in display order. */
export function accessLines({ addsToken, keyFolder }: AccessFacts) {
  const folder = keyFolder === DEFAULT_DATA_DIR ? '' : ` --data-dir ${quoted(keyFolder)}`;
  const command = (role: string) =>
    `npm run -s foothold -- token --role ${role} --subject you@example.com${folder}`;
  return addsToken
    ? ([
        ['Access', 'requests from this machine act as ADMIN, unless started with --auth'],
        ['Token', command('MARKETING')],
      ] as const)
    : ([
        ['Access', 'every request needs a token'],
        ['Token', `export FOOTHOLD_TOKEN=$(${command('ADMIN')})`],
      ] as const);
}

/** Quotes for a shell. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
