import fc from 'fast-check';
import { knownNames } from '../../../lambdas/domain/privacy/known-names.ts';
import { redacted, redactionsIn } from '../../../lambdas/domain/privacy/redact.ts';
import { anAccount, aPerson } from '../../support/facts.ts';
import { costInReadings, LITTLE } from '../../support/run/processor-time.ts';

interface Known {
  names?: readonly string[];
  emails?: readonly string[];
  externalIds?: readonly string[];
  account?: Parameters<typeof anAccount>[0];
}

function namesOf({ names = [], emails = [], externalIds = [], account = {} }: Known) {
  const people = [
    ...names.map((name) => aPerson('p', [], { name, email: null })),
    ...emails.map((email) => aPerson('p', [], { email })),
    ...externalIds.map((externalId) => {
      const { respondent, history } = aPerson('p', [], { email: null });
      return { respondent: { ...respondent, externalId }, history };
    }),
  ];
  return knownNames({ account: anAccount({ name: 'Acme', ...account }), people });
}

/** The text as shown to callers who may not see respondents. */
function shown(text: string, known: Known): string {
  return redacted(text, redactionsIn(text, namesOf(known)));
}

describe('a quote', () => {
  const ANNA = { names: ['Anna Maria Sørensen-Müller'] };
  test.each([
    ['a full name', 'ask Anna Maria Sørensen-Müller first', 'ask [name] first'],
    ['each part of it', 'Anna, then Müller. SØRENSEN!', '[name], then [name]. [name]!'],
    ['any casing', 'ANNA, aNnA and anna', '[name], [name] and [name]'],
    ['missing accents', 'muller or sorensen', '[name] or [name]'],
    ['additional accents', 'mu\u0308ller', '[name]'],
    ['possessives', "Anna's, Anna’s, Müllers', Annas", "[name]'s, [name]’s, [name]s', [name]s"],
    ['surrounding punctuation', '"Anna"(Anna)_Anna_/Anna…', '"[name]"([name])_[name]_/[name]…'],
    ['the parts without a space', 'write annamariasorensenmuller', 'write [name]'],
    ['its parts in reverse order', 'Müller, Anna', '[name], [name]'],
    ['invisible characters inside', 'An\u00ADna and Mül\u200Bler', '[name] and [name]'],
    ['look-alike letters', '𝐀𝐧𝐧𝐚 and Ａｎｎａ', '[name] and [name]'],
    ['a number after it', 'anna2 said so', '[name]2 said so'],
  ])('is shown without %s', (_, text, expected) => {
    expect(shown(text, ANNA)).toBe(expected);
  });

  test.each([
    [
      'Bo Li',
      'Bo Li, li bo, Bo-Li and boli; bo is short',
      '[name], [name], [name] and [name]; [name] is short',
    ],
    ['山田 太郎', '山田さんは太郎、山田太郎です', '[name]さんは[name]、[name]です'],
    ['김철수', '김철수가 말했다', '[name]가 말했다'],
    ['Анна Ким', 'Спросите АННУ, Анна и Ким', 'Спросите АННУ, [name] и [name]'],
    ["O'Brien", 'obrien, O’Brien’s, o brien', '[name], [name]’s, [name]'],
  ])('is shown without any spelling of the name %s', (name, text, expected) => {
    expect(shown(text, { names: [name] })).toBe(expected);
  });

  test.each([
    ['is part of another word', 'announce the manna', { names: ['Ann'] }],
    ['is a single letter', 'a plan', { names: ['A'] }],
    ['is a year or a date', 'since 2026-11-01, in 2026', { names: ['2026'] }],
    ['is a shared mailbox', 'the info is late', { emails: ['info@some.test'] }],
    ['is a mail provider', 'we use gmail', { emails: ['x9@gmail.com'] }],
    [
      'is a common company word',
      'their logistics group',
      { account: { name: 'Acme Logistics Group' } },
    ],
    ['has only a few digits', '10 of 12 stops, 3.5 hours', {}],
  ])('keeps text that %s', (_, text, known) => {
    expect(shown(text, known)).toBe(text);
  });

  test.each([
    ['e-mail addresses', 'mail ana@some.test.', {}, 'mail [e-mail].'],
    [
      'spelled-out e-mail addresses',
      'ana (at) some.test or ana [at] some',
      {},
      '[e-mail] or [e-mail]',
    ],
    ['links', 'see https://some.test/a?b=c or www.some.test', {}, 'see [link] or [link]'],
    ['bare domains', 'on some-name.com/ana too', {}, 'on [link] too'],
    ['phone numbers', 'call +49 (30) 123-456 or 0301234567', {}, 'call [phone] or [phone]'],
    ['names contained in an address', 'ask jo.day', { emails: ['jo.day@some.test'] }, 'ask [name]'],
    ['the company in an address', 'at Some', { emails: ['x9@mail.some.co.uk'] }, 'at [company]'],
    ['external ids that look like names', 'Ana again', { externalIds: ['ana'] }, '[name] again'],
    [
      'external ids that look like addresses',
      'ana again',
      { externalIds: ['ana@x.test'] },
      '[name] again',
    ],
    [
      'other external ids',
      'user-17, not user 18',
      { externalIds: ['user-17'] },
      '[name], not user 18',
    ],
    ['the company', "ACME's Acme", {}, "[company]'s [company]"],
    [
      'words of the company name',
      'García calls',
      { account: { name: 'Transportes García S.A.' } },
      '[company] calls',
    ],
    [
      'the company’s external id',
      'we are CRM 1',
      { account: { externalId: 'crm-1' } },
      'we are [company]',
    ],
    ['our own users', 'Kim knows', { account: { ownerEmail: 'kim.lee@us.test' } }, '[name] knows'],
  ] as [string, string, Known, string][])(
    'is also shown without %s',
    (_, text, known, expected) => {
      expect(shown(text, known)).toBe(expected);
    },
  );
});

describe('a name that may also be an ordinary word', () => {
  const COMPANY = (name: string) => ({ account: { name } });
  test.each([
    [
      'O2',
      COMPANY('O2'),
      'We left O2. It was o2’s price.',
      'We left [company]. It was [company]’s price.',
    ],
    ['O2 apart', COMPANY('O2'), 'Two parts o 2 fail. Late.', '[…] Late.'],
    ['3M', COMPANY('3M Deutschland GmbH'), 'At 3M we wait.', 'At [company] we wait.'],
    ['3 m', COMPANY('3M'), 'A gate of 3 m is low. We wait.', '[…] We wait.'],
    ['1&1', COMPANY('1&1 AG'), 'At 1&1 we wait. Every day.', '[…] Every day.'],
    [
      'Delivery Express',
      COMPANY('Delivery Express Ltd'),
      'Slow. Delivery Express is late! Always.',
      'Slow. […] Always.',
    ],
    [
      'in lowercase',
      COMPANY('Delivery Express Ltd'),
      'Our delivery express is late. Always.',
      '[…] Always.',
    ],
    [
      'one word of the name',
      COMPANY('Delivery Express Ltd'),
      'At Express we wait. A delivery waits.',
      '[…] A delivery waits.',
    ],
    ['Global', COMPANY('Global'), 'At Global we wait. It is global.', '[…]'],
    ['HP', COMPANY('HP Consulting'), 'At hp we wait.', 'At [company] we wait.'],
    ['a two-letter name', { names: ['Bo Ek'] }, 'Ask bo or Ek.', 'Ask [name] or [name].'],
    ['So', { names: ['So Tanaka'] }, 'So it is late. It is so. Ask So。次', '[…] It is so. […]次'],
    ['in Chinese', COMPANY('360'), '我们等。用360查。再等。', '我们等。[…]再等。'],
  ] as [string, Known, string, string][])(
    'is redacted, with its whole sentence if in doubt: %s',
    (_, known, text, expected) => {
      expect(shown(text, known)).toBe(expected);
    },
  );

  test.each([
    ['Müller', 'Mueller, Muller, MÜLLER and Muellers', '[name], [name], [name] and [name]s'],
    ['Mueller', 'Müller and Muller', '[name] and [name]'],
    ['Jörg Ångström', 'Joerg Aangstroem', '[name]'],
    ['Søren Weiß', 'Soeren, Weiss', '[name]'],
    ['Dos Reis', 'it does not', 'it does not'],
  ])('is recognized without its special letters: %s', (name, text, expected) => {
    expect(shown(text, { names: [name] })).toBe(expected);
  });
});

describe('many names', () => {
  const SURNAMES = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董');
  const GIVEN = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红玲芬云');
  const names = Array.from(
    { length: 700 },
    (_, i) => `${SURNAMES[i % 29] ?? ''}${GIVEN[Math.floor(i / 29)] ?? ''}${GIVEN[i % 30] ?? ''}`,
  );
  const text = Array.from({ length: 1000 }, (_, i) => `${names[i % 700] ?? ''}等`)
    .join('')
    .slice(0, 4000);

  test('do not require folding the text once per name', () => {
    const known = namesOf({ names });
    const fold = jest.spyOn(String.prototype, 'normalize');
    redactionsIn(text, known);
    const folds = fold.mock.calls.length;
    fold.mockRestore();
    expect(folds).toBeLessThanOrEqual(2 * text.length);
  });

  test('are found in 48 texts of 4,000 characters within the time limit', async () => {
    const known = namesOf({ names });
    const cost = await costInReadings(() => {
      for (let i = 0; i < 48; i += 1) redactionsIn(text, known);
    });
    expect(cost).toBeLessThan(LITTLE);
    expect(redacted(text, redactionsIn(text, known))).toMatch(/^(\[name\]等?)+$/);
  });
});

const letters = (alphabet: string) => fc.constantFrom(...Array.from(alphabet));
const word = fc.oneof(
  fc.string({ unit: letters('abcdefghijklmnoprstuvwyzäöüéèñçåøßł'), minLength: 3, maxLength: 9 }),
  fc.string({ unit: letters('абвгдежзиклмнопрстуфхцчшыьэюя'), minLength: 3, maxLength: 9 }),
  fc.string({ unit: letters('αβγδεζηθικλμνξοπρστυφχψω'), minLength: 3, maxLength: 9 }),
);
const casing = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  (text: string) => text.normalize('NFD'),
);
const around = fc.constantFrom('', '"', '(', '—', '…', '/', '_', '.', ',', '!', '-', '’', ' ');
const ending = fc.constantFrom('', "'s", '’s', "'", 's', "s'");

/** The text without case and accents, so that any spelling of a name can be found. */
const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();

test('redaction leaves no known name, however it is written', () => {
  const mention = fc.record({
    which: fc.nat(5),
    part: fc.constantFrom('whole', 'first', 'last', 'reversed', 'joined'),
    casing,
    before: around,
    ending,
    after: around,
    filler: fc.constantFrom('Zq', 'xx yy', '…', 'Qq,'),
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 4 }),
      fc.array(mention, { minLength: 1, maxLength: 6 }),
      (names, mentions) => {
        const text = mentions.map((given) => {
          const [first, last] = names[given.which % names.length] ?? ['', ''];
          const forms = {
            whole: `${first} ${last}`,
            first,
            last,
            reversed: `${last}, ${first}`,
            joined: `${first}${last}`,
          };
          const { before, after, filler } = given;
          return `${filler} ${before}${given.casing(forms[given.part])}${given.ending}${after}`;
        });
        const result = bare(shown(text.join(' '), { names: names.map((name) => name.join(' ')) }));
        for (const name of names.flat()) {
          // The placeholders are not names.
          const left = result.replaceAll('[NAME]', '').replaceAll('[LINK]', '');
          const alone = new RegExp(`(?<!\\p{L})${bare(name)}(?!\\p{L})`, 'u');
          expect(left).not.toMatch(alone);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('redactions never overlap, and the rest of the text is unchanged', () => {
  const known = namesOf({ names: ['Anna Berg'], emails: ['anna.berg@acme.test'] });
  const pieces = fc.constantFrom(
    'Anna',
    'Berg',
    'acme',
    '@',
    '.',
    ' ',
    '0171 234567',
    'x',
    'ß',
    '🚚',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (given) => {
      const text = given.join('');
      const found = redactionsIn(text, known);
      let at = 0;
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
