import { parse } from 'csv-parse/sync';
import { encodingNamed } from '../../../intake/table/encoding/encoding.ts';
import { openSource } from '../../../intake/table/open-source.ts';
import { whenUnderstood } from '../support/understood.ts';

const namesOf = async (content: string | Uint8Array, said = {}) => {
  const { accounts, problems, rejections } = await whenUnderstood(content, [], said);
  expect([problems, rejections]).toEqual([[], []]);
  return accounts.map(({ name }) => name);
};

async function whenOpened(bytes: Uint8Array, name = 'in.csv') {
  const chunks = async function* () {
    yield bytes;
  };
  return openSource({ name, bytes: bytes.length, chunks, parse });
}

/** Encodes a text in a single-byte encoding. */
function bytesIn(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from(text, (char) => codes.get(char) ?? 63);
}

function utf32(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const points = Array.from((mark ? '\ufeff' : '') + text, (char) => char.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  points.forEach((point, at) => view.setUint32(at * 4, point, isLittle));
  return new Uint8Array(view.buffer);
}

const TEXT = 'externalId,name\nM1,Müller GmbH\nM2,Café Olé\n';

describe('encodings', () => {
  test.each([
    ['UTF-32 LE with a byte order mark', utf32(TEXT, true, true)],
    ['UTF-32 BE with a byte order mark', utf32(TEXT, false, true)],
    ['UTF-32 LE without a byte order mark', utf32(TEXT, true, false)],
    ['UTF-32 BE without one', utf32(TEXT, false, false)],
    ['UTF-8 with two byte order marks', new TextEncoder().encode(`\ufeff\ufeff${TEXT}`)],
    ['UTF-8 with NUL bytes', new TextEncoder().encode(TEXT.replace('Café', 'Ca\0fé'))],
    ['windows-1252', bytesIn('windows-1252', TEXT)],
  ])('reads %s', async (_name, bytes) => {
    expect(await namesOf(bytes)).toEqual(['Müller GmbH', 'Café Olé']);
  });

  test.each([
    ['macintosh', TEXT],
    ['windows-1250', 'externalId,name\nP1,Łódź Spółka\nP2,Příliš žluťoučký kůň\n'],
    ['windows-1251', 'externalId,name\nR1,Москва\nR2,Санкт-Петербург\n'],
    ['windows-1253', 'externalId,name\nG1,Ελλάδα Αθήνα\n'],
  ])('reports %s as uncertain, and reads it once the encoding is given', async (encoding, text) => {
    const bytes = bytesIn(encoding, text);
    expect((await whenOpened(bytes)).isEncodingSure).toBe(false);
    const wanted = text
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(',')[1]);
    expect(await namesOf(bytes, { encoding })).toEqual(wanted);
  });

  test('reports the line of an invalid byte without changing other characters', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`${TEXT}M3,`), 0xe9, 0x0a]);
    const file = await whenOpened(bytes);
    expect([file.encoding, file.strayBytes, file.strayLines]).toEqual(['utf-8', 1, [4]]);
    expect(await namesOf(bytes)).toEqual(['Müller GmbH', 'Café Olé', '\ufffd']);
  });

  test('accepts common spellings of encoding names', () => {
    expect(
      ['UTF8', 'cp1252', 'latin1', 'sjis', 'Shift-JIS', 'mac', 'UTF-32LE'].map(encodingNamed),
    ).toEqual([
      'utf-8',
      'windows-1252',
      'windows-1252',
      'shift_jis',
      'shift_jis',
      'macintosh',
      'utf-32le',
    ]);
    expect(() => encodingNamed('klingon')).toThrow(
      '"klingon" is not a known encoding: use one of utf-8',
    );
  });
});

describe('files that are not tables', () => {
  test.each([
    ['%PDF-1.7 …', 'is a PDF'],
    ['<!DOCTYPE html><html><table></table></html>', 'is a web page'],
    ['\n  <table border="1"><tr><td>a</td></tr></table>', 'is a web page'],
    ['<?xml version="1.0"?><Workbook></Workbook>', 'is a web page or XML'],
    ['{"accounts": []}', 'is JSON'],
    ['{\\rtf1 a}', 'is a text document'],
    ['PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'is a ZIP archive'],
    ['\u001f\u008b\u0008 gzip', 'is compressed'],
    ['\u00d0\u00cf\u0011\u00e0 old', 'old format (.xls)'],
  ])('are rejected with advice: %j', async (text, message) => {
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    await expect(whenOpened(bytes)).rejects.toThrow(message);
  });
});

describe('CSV dialects', () => {
  test.each([
    ['"sep=;"\nexternalId;name\na;One\n', ['One']],
    ['sep=|\nexternalId|name\na|One\n', ['One']],
    ['externalId, "name"\na, "One, Ltd"\n', ['One, Ltd']],
    ['"externalId" ; "name"\n"a" ; "One; Ltd"\n', ['One; Ltd']],
    ['"externalId","name"\n"a","The \\"Best\\""\n', ['The "Best"']],
    [
      '"externalId","name"\n"a","C:\\\\dir"\n"b","say \\"hi\\", all"\n',
      ['C:\\dir', 'say "hi", all'],
    ],
    ['externalId,name\n="00123","One"\n', ['One']],
    ['externalId,name,segment\na,One\nb,Two,Mid,,,\n', ['One', 'Two']],
  ])('are read: %j', async (text, names) => {
    expect(await namesOf(text)).toEqual(names);
  });

  test('keep a number that was written as text as text', async () => {
    const { accounts } = await whenUnderstood('externalId,name\n="00123",One\n"=""00124""",Two\n');
    expect(accounts.map(({ externalId }) => externalId)).toEqual(['00123', '00124']);
  });

  test('do not treat a backslash at the end of a cell as an escape', async () => {
    expect(await namesOf('"externalId","name"\n"a","C:\\dir\\"\n"b","Two"\n')).toEqual([
      'C:\\dir\\',
      'Two',
    ]);
  });
});

describe('lines above and below a table', () => {
  const REPORT =
    'Account ID,Account Name,Account Owner,ARR\nA-1,Nimbus,Avery Chen,"USD 120,000.00"\n';

  test.each([
    ['a title', `Customers by owner\nAs of 2026-11-01\n\n${REPORT}`],
    ['a title with cells', `Customers by owner,,,\n,,,\n${REPORT}`],
    ['keys and values', `Report:,Customers\nMade:,2026-11-01\n${REPORT}`],
    ['a total', `${REPORT}\nGrand Totals (1 record),,,"USD 120,000.00"\n`],
    [
      'a footer note',
      `${REPORT}\nConfidential Information - Do Not Distribute\nCopyright (c) 2026 salesforce.com\n`,
    ],
    ['a sum', `${REPORT}Total,,,"120,000.00"\n`],
    ['a German sum', `${REPORT}Summe,,,"120,000.00"\n`],
  ])('are skipped: %s', async (_name, text) => {
    expect(await namesOf(text)).toEqual(['Nimbus']);
  });

  test('do not include a data row that lacks a name', async () => {
    const { rejections } = await whenUnderstood('externalId,name\na,One\nb\n');
    expect(rejections).toEqual(['name: is empty: every account needs one']);
  });

  test('do not include a company called Total', async () => {
    expect(await namesOf('name,externalId,segment\nTotal,T1,Energy\nOne,O1,\n')).toEqual([
      'Total',
      'One',
    ]);
  });
});

test('the extra columns of a rejected rows file are ignored', async () => {
  const { draft, accounts } = await whenUnderstood(
    'line,column,reason,externalId,name\n3,name,is empty,a,One\n',
  );
  expect([draft.accounts, accounts]).toEqual([
    { externalId: 0, name: 1 },
    [{ externalId: 'a', name: 'One' }],
  ]);
});
