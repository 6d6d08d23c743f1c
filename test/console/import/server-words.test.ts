import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkDay,
  checkInstant,
  checkPastDay,
} from '../../../lambdas/app/kernel/validation/date.ts';
import { checkMember } from '../../../lambdas/app/kernel/validation/member.ts';
import { checkMoney } from '../../../lambdas/app/kernel/validation/money.ts';
import { checkCes, checkCount } from '../../../lambdas/app/kernel/validation/number.ts';
import { Problems } from '../../../lambdas/app/kernel/validation/problems.ts';
import {
  reportUnknownAccount,
  reportUnknownJob,
} from '../../../lambdas/app/kernel/validation/referenced.ts';
import {
  checkEmail,
  checkKeyBytes,
  checkName,
  checkNewId,
  checkPhone,
} from '../../../lambdas/app/kernel/validation/text.ts';
import { SERVER_MESSAGES } from '../../../console/src/pages/import/words/server-messages.ts';
import { serverText } from '../../../console/src/pages/import/words/server-words.ts';
import english from '../../../console/src/texts/en/files/server.ts';

const SERVER = join(__dirname, '../../../lambdas');

/** Error messages of the server for invalid values. */
function refused(check: (problems: Problems) => unknown): readonly string[] {
  const problems = new Problems();
  check(problems);
  return problems.list.map(({ message }) => message);
}

const REFUSED: readonly (readonly [
  keyof typeof SERVER_MESSAGES,
  (problems: Problems) => unknown,
])[] = [
  ['noAccount', (problems) => reportUnknownAccount(problems)],
  ['noJob', (problems) => reportUnknownJob(problems)],
  ['blank', (problems) => checkName(problems, 'name', ' ')],
  ['tooLong', (problems) => checkName(problems, 'name', 'x'.repeat(201))],
  ['halfCharacters', (problems) => checkName(problems, 'name', '\ud800')],
  ['empty', (problems) => checkNewId(problems, 'externalId', '')],
  ['signs', (problems) => checkNewId(problems, 'externalId', 'a#1')],
  ['blankId', (problems) => checkNewId(problems, 'externalId', ' ')],
  ['invisible', (problems) => checkNewId(problems, 'externalId', 'a\u200b')],
  ['notComposed', (problems) => checkNewId(problems, 'externalId', 'e\u0301')],
  ['keyTooLong', (problems) => checkKeyBytes(problems, 'key', '会'.repeat(400))],
  ['noAddress', (problems) => checkEmail(problems, 'email', 'ana')],
  ['noPhone', (problems) => checkPhone(problems, 'phone', 'none')],
  ['noDay', (problems) => checkDay(problems, 'occurredOn', 'soon')],
  ['noInstant', (problems) => checkInstant(problems, 'submittedAt', 'soon')],
  ['tooEarly', (problems) => checkInstant(problems, 'submittedAt', '1969-01-01T00:00Z')],
  ['ahead', (problems) => checkPastDay(problems, 'occurredOn', '2999-01-01', 0)],
  [
    'otherCurrency',
    (problems) => checkMoney(problems, 'arr', { amount: '1', currencyCode: 'EUR' }, 'USD'),
  ],
  [
    'noAmount',
    (problems) => checkMoney(problems, 'arr', { amount: '1,5', currencyCode: 'USD' }, 'USD'),
  ],
  [
    'negativeAmount',
    (problems) => checkMoney(problems, 'arr', { amount: '-1', currencyCode: 'USD' }, 'USD'),
  ],
  ['noPercent', (problems) => checkCes(problems, 'ces', 101)],
  ['noCount', (problems) => checkCount(problems, 'sampleSize', -1)],
  ['noneOf', (problems) => checkMember(problems, 'kind', 'LEFT', ['RENEWED', 'CHURNED'])],
];

test.each(REFUSED)("recognizes the server's message: %s", (key, check) => {
  const [message = '', ...more] = refused(check);
  expect(more).toEqual([]);
  const field = message.split(' ', 1)[0] ?? '';
  expect(message.slice(field.length + 1)).toMatch(shapeOf(SERVER_MESSAGES[key]));
  expect(serverText(message)).toMatch(shapeOf(english[key]));
});

test('each server message has a text of the console', () => {
  const { other: _, ...texts } = english;
  expect(Object.keys(texts)).toEqual(Object.keys(SERVER_MESSAGES));
});

test("all other server messages occur verbatim in the server's sources", () => {
  const sources = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(SERVER, name), 'utf8'))
    .join('\n');
  const parts = Object.values(SERVER_MESSAGES).flatMap((text) =>
    text.split(/\{\w+\}|: |; |\. |at most| of /),
  );
  const fixed = parts.map((part) => part.trim().replace(/\.$/, '')).filter((part) => part !== '');
  expect(fixed.filter((part) => !sources.includes(part))).toEqual([]);
});

test("shows an unknown message in the server's words", () => {
  expect(serverText('kind must rest.', 'de')).toBe('The server rejected it: kind must rest.');
  expect(serverText('kind must rest.', 'en')).toBe('kind must rest.');
});

function shapeOf(text: string): RegExp {
  const parts = text
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 's');
}
