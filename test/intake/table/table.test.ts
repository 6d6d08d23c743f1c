import { inspectFile } from '../../../cli/table/inspect-file.ts';
import { sentence } from '../../../intake/complaints/sentences.ts';
import { type Layout, openTable, PLAIN_LAYOUT, widthProblem } from '../../../intake/table/table.ts';
import { givenWorkspace, type Workspace } from '../../cli/support/files.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await givenWorkspace();
});
afterEach(() => workspace.remove());

async function whenRead(content: string | Buffer, layout: Layout = PLAIN_LAYOUT) {
  const file = await inspectFile(await workspace.file('in.csv', content));
  const table = await openTable(file, layout);
  const rows = [];
  for await (const { line, number, cells } of table.rows) rows.push({ line, number, cells });
  return { names: table.header.names, rows };
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const TEXT = 'Name,Ort\nZoë,"Köln, Süd"\n日本,"a\nb"\nלילה,🚚\n';
const READ = {
  names: ['Name', 'Ort'],
  rows: [
    { line: 2, number: 1, cells: ['Zoë', 'Köln, Süd'] },
    { line: 3, number: 2, cells: ['日本', 'a\nb'] },
    { line: 5, number: 3, cells: ['לילה', '🚚'] },
  ],
};

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE with a byte order mark', utf16(TEXT, 'le', true)],
    ['UTF-16 BE with a byte order mark', utf16(TEXT, 'be', true)],
    ['UTF-16 LE without a byte order mark', utf16(TEXT, 'le', false)],
    ['UTF-16 BE without a byte order mark', utf16(TEXT, 'be', false)],
  ])('%s is recognized', async (_name, content) => {
    expect(await whenRead(content)).toEqual(READ);
  });

  test('text that is not UTF-8 is read as windows-1252, including its typographic characters', async () => {
    const content = Buffer.from('Name,Text\nZo\xeb,\x93so\x94 \x96 5 \x80\n', 'latin1');
    expect((await whenRead(content)).rows).toEqual([
      { line: 2, number: 1, cells: ['Zoë', '“so” – 5 €'] },
    ]);
  });

  test('a byte that is not UTF-8 is found far behind the start of the file', async () => {
    const content = Buffer.from(`Name\n${'plain\n'.repeat(40_000)}Zo\xeb\n`, 'latin1');
    expect((await whenRead(content)).rows.at(-1)).toEqual({
      line: 40_002,
      number: 40_001,
      cells: ['Zoë'],
    });
  });

  test('a character split across two chunks is read correctly', async () => {
    const cell = 'ü'.repeat(40_000);
    const read = await whenRead(`Name,Text\nx,${cell}\ny,🚚\n`);
    expect(read.rows.map(({ cells }) => cells)).toEqual([
      ['x', cell],
      ['y', '🚚'],
    ]);
  });
});

describe('line endings', () => {
  test.each([
    ['line feeds', '\n'],
    ['carriage return and line feed', '\r\n'],
    ['lone carriage returns', '\r'],
  ])('%s are recognized, and lines are counted', async (_name, end) => {
    const content = ['a,b', '1,2', '', `3,"x${end}${end}y"`, '5,6', ''].join(end);
    expect(await whenRead(content)).toEqual({
      names: ['a', 'b'],
      rows: [
        { line: 2, number: 1, cells: ['1', '2'] },
        { line: 4, number: 2, cells: ['3', `x${end}${end}y`] },
        { line: 7, number: 3, cells: ['5', '6'] },
      ],
    });
  });

  test('can be mixed, and the last one can be missing', async () => {
    expect((await whenRead('a,b\r\n1,2\n3,4\r5,"6\r\n6"\r\n7,8')).rows).toEqual([
      { line: 2, number: 1, cells: ['1', '2'] },
      { line: 3, number: 2, cells: ['3', '4'] },
      { line: 4, number: 3, cells: ['5', '6\r\n6'] },
      { line: 6, number: 4, cells: ['7', '8'] },
    ]);
  });
});

describe('delimiters and quotes', () => {
  test.each([
    ['comma', 'a,b;c,d\n1,"2;2",3\n'],
    ['semicolon', 'a;b,c;d\n1;2,5;3\n'],
    ['tab', 'a\tb,c\td\n1\t2,5\t3\n'],
    ['bar', 'a|b,c|d\n1|2,5|3\n'],
  ])('a %s is recognized', async (_name, content) => {
    const { names, rows } = await whenRead(content);
    expect([names.length, rows.map(({ cells }) => cells.length)]).toEqual([3, [3]]);
  });

  test('the rows decide if the header is ambiguous', async () => {
    const content = 'Name, first;Mail;Date, local\nAna;a@x.example;1\nBo;b@x.example;2\n\n';
    expect((await whenRead(content)).names).toEqual(['Name, first', 'Mail', 'Date, local']);
  });

  test('long quoted cells with delimiters and line breaks do not mislead the detection', async () => {
    const essay = `"${'one; two; three;\nfour, '.repeat(6_000)}"`;
    const { names, rows } = await whenRead(`id,essay\n1,${essay}\n2,${essay}\n`);
    expect([names, rows.map(({ line, cells }) => [line, cells.length])]).toEqual([
      ['id', 'essay'],
      [
        [2, 2],
        [6_003, 2],
      ],
    ]);
  });

  test("a spreadsheet's sep= line sets the delimiter and is not a header", async () => {
    expect(await whenRead('sep=;\na;b\n1;2\n')).toEqual({
      names: ['a', 'b'],
      rows: [{ line: 3, number: 1, cells: ['1', '2'] }],
    });
  });

  test('apostrophes are quotes if they enclose all headers', async () => {
    expect((await whenRead("'a','b'\n'1,1','it''s'\n")).rows[0]?.cells).toEqual(['1,1', "it's"]);
  });

  test('quotes within cells are kept', async () => {
    const content = 'a,b\n"say ""hi""",5" pipe\n"""x""",""\n';
    expect((await whenRead(content)).rows.map(({ cells }) => cells)).toEqual([
      ['say "hi"', '5" pipe'],
      ['"x"', ''],
    ]);
  });

  test('whitespace is kept within quotes only', async () => {
    expect((await whenRead('a,b\n  x ," y "\n')).rows[0]?.cells).toEqual(['x', ' y ']);
  });

  test('a file with one column needs no delimiter', async () => {
    expect(await whenRead('externalId\na\nb\n')).toMatchObject({
      names: ['externalId'],
      rows: [{ cells: ['a'] }, { cells: ['b'] }],
    });
  });

  test('rows with delimiters only are blank', async () => {
    expect((await whenRead('a,b\n,\n1,2\n , \n')).rows).toEqual([
      { line: 3, number: 1, cells: ['1', '2'] },
    ]);
  });

  test('a quote that is never closed is reported with its line', async () => {
    await expect(whenRead('a,b\n1,2\n3,"4\n5,6\n')).rejects.toThrow(
      'The row that starts in line 3 opens a quote that is never closed: close it, or double it if ' +
        'it is part of the text.',
    );
  });
});

describe('header rows', () => {
  test('can be three, with the names in the first', async () => {
    const content = 'Q1,Q2\nHow?,Why?\n"{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\n1,2\n';
    expect(await whenRead(content, { headerRows: 3, nameRows: [1] })).toEqual({
      names: ['Q1', 'Q2'],
      rows: [{ line: 4, number: 1, cells: ['1', '2'] }],
    });
  });

  test('can contain ImportIds, which are read as names even from invalid JSON', async () => {
    const content = `Q1,Q2\nHow?,Why?\n"{""ImportId"":""QID1"",""timeZone"":""UTC""}",{'ImportId': 'QID2-1'}\n1,2\n`;
    const { names } = await whenRead(content, { headerRows: 3, nameRows: [3] });
    expect(names).toEqual(['QID1', 'QID2-1']);
  });

  test('can be two, which are joined after filling the upper one to the right', async () => {
    const content = [
      'Respondent ID,How difficult is it to …,,Anything else?',
      ',plan the stops,estimate  the arrival,Open-Ended Response',
      '1,2,3,4',
    ].join('\r');
    const { names } = await whenRead(content, { headerRows: 2, nameRows: [1, 2] });
    expect(names).toEqual([
      'Respondent ID',
      'How difficult is it to … / plan the stops',
      'How difficult is it to … / estimate the arrival',
      'Anything else? / Open-Ended Response',
    ]);
  });
});

describe('inspecting or reading', () => {
  test('rejects a file without data rows', async () => {
    await expect(whenRead('a,b\n\n')).rejects.toThrow(
      /in\.csv has no data rows below its header\.$/,
    );
  });

  test('rejects an empty file', async () => {
    await expect(whenRead('')).rejects.toThrow(/in\.csv is empty: export it again\.$/);
  });

  test('rejects a missing file', async () => {
    const path = workspace.path('none.csv');
    await expect(inspectFile(path)).rejects.toThrow(`${path} does not exist: check its name.`);
  });

  test('rejects a folder', async () => {
    const folder = workspace.path('.');
    await expect(inspectFile(folder)).rejects.toThrow(
      `${folder} is a folder: choose a file in it.`,
    );
  });
});

test('a row with more cells than the header is reported with advice', async () => {
  const file = await inspectFile(await workspace.file('in.csv', 'a,b,c\n1,2,3\n1,2\n1,2,3,4\n'));
  const table = await openTable(file, PLAIN_LAYOUT);
  const problems = [];
  for await (const row of table.rows) {
    const problem = widthProblem(row, table.header);
    problems.push(problem && sentence(problem));
  }
  expect(problems).toEqual([
    null,
    // Cells missing at the end are empty.
    null,
    'has 4 cells, but the header has 3: quote the cell that contains a delimiter',
  ]);
});
