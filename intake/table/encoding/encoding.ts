import { complaint } from '../../complaints/complaint.ts';
import { FileFailure } from '../../complaints/file-failure.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The name of an encoding for TextDecoder, or a UTF-32 encoding, which TextDecoder does not support. */
export type Encoding = string;

/**
 * Encodings to choose from in the console, and listed by the command line. Any other WHATWG label works too.
 */
export const ENCODINGS = [
  { encoding: 'utf-8', name: 'UTF-8', script: null },
  { encoding: 'utf-16le', name: 'UTF-16 LE', script: null },
  { encoding: 'utf-16be', name: 'UTF-16 BE', script: null },
  { encoding: 'utf-32le', name: 'UTF-32 LE', script: null },
  { encoding: 'utf-32be', name: 'UTF-32 BE', script: null },
  { encoding: 'windows-1252', name: 'Windows-1252', script: 'western' },
  { encoding: 'windows-1250', name: 'Windows-1250', script: 'central' },
  { encoding: 'windows-1251', name: 'Windows-1251', script: 'cyrillic' },
  { encoding: 'windows-1253', name: 'Windows-1253', script: 'greek' },
  { encoding: 'windows-1254', name: 'Windows-1254', script: 'turkish' },
  { encoding: 'windows-1255', name: 'Windows-1255', script: 'hebrew' },
  { encoding: 'windows-1256', name: 'Windows-1256', script: 'arabic' },
  { encoding: 'windows-1257', name: 'Windows-1257', script: 'baltic' },
  { encoding: 'macintosh', name: 'Mac', script: 'western' },
  { encoding: 'x-mac-cyrillic', name: 'Mac', script: 'cyrillic' },
  { encoding: 'shift_jis', name: 'Shift-JIS', script: 'japanese' },
  { encoding: 'euc-jp', name: 'EUC-JP', script: 'japanese' },
  { encoding: 'gb18030', name: 'GB18030', script: 'simplified' },
  { encoding: 'big5', name: 'Big5', script: 'traditional' },
  { encoding: 'euc-kr', name: 'EUC-KR', script: 'korean' },
] as const satisfies readonly { encoding: Encoding; name: string; script: string | null }[];

const UTF_32 = /^utf-?32-?(le|be)$/i;
const OTHER_NAMES: Readonly<Record<string, string>> = {
  mac: 'macintosh',
  'mac-roman': 'macintosh',
  macroman: 'macintosh',
  latin1: 'windows-1252',
  ansi: 'windows-1252',
  cp932: 'shift_jis',
  'utf-16': 'utf-16le',
};

/** The encoding with this name. Throws a Failure that lists the encodings. */
export function encodingNamed(name: string): Encoding {
  const label = name.trim().toLowerCase();
  const utf32 = UTF_32.exec(label)?.[1];
  if (utf32 !== undefined) return `utf-32${utf32}`;
  const known = OTHER_NAMES[label] ?? label.replace(/^cp(125\d)$/, 'windows-$1');
  try {
    return new TextDecoder(known).encoding;
  } catch {
    const encodings = ENCODINGS.map(({ encoding }) => encoding).join(', ');
    throw new FileFailure(complaint('noEncoding', { name, encodings }));
  }
}

/** Number of bytes per ASCII character. */
export function bytesPerCharacter(encoding: Encoding): number {
  if (encoding.startsWith('utf-32')) return 4;
  return encoding.startsWith('utf-16') ? 2 : 1;
}

/** Decodes chunks of bytes to text, without byte order marks and NUL characters. */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  let isFirst = true;
  const cleaned = (text: string): string => {
    const marked = isFirst ? withoutMarks(text) : text;
    if (text !== '') isFirst = false;
    return marked.includes('\0') ? marked.replaceAll('\0', '') : marked;
  };
  for await (const chunk of chunks) yield cleaned(decoder.decode(chunk, true));
  yield cleaned(decoder.decode(new Uint8Array(), false));
}

/** Decodes the start of a text. The bytes may end within a character. */
export function decodedSample(bytes: Uint8Array, encoding: Encoding): string {
  return withoutMarks(decoderOf(encoding).decode(bytes, true)).replaceAll('\0', '');
}

interface PieceDecoder {
  decode(bytes: Uint8Array, isMore: boolean): string;
}

function decoderOf(encoding: Encoding): PieceDecoder {
  if (encoding === 'windows-1252') return { decode: (bytes) => decodeWindows1252(bytes) };
  if (encoding.startsWith('utf-32')) return new Utf32Decoder(encoding === 'utf-32le');
  const decoder = new TextDecoder(encoding);
  return { decode: (bytes, stream) => decoder.decode(bytes, { stream }) };
}

/** Some tools write the byte order mark twice, or encode it again. */
function withoutMarks(text: string): string {
  return text.replace(/^(?:\ufeff|ï»¿)+/, '');
}

class Utf32Decoder implements PieceDecoder {
  readonly #isLittle: boolean;
  #rest = new Uint8Array();

  constructor(isLittle: boolean) {
    this.#isLittle = isLittle;
  }

  decode(bytes: Uint8Array): string {
    const all = new Uint8Array(this.#rest.length + bytes.length);
    all.set(this.#rest);
    all.set(bytes, this.#rest.length);
    const view = new DataView(all.buffer);
    const whole = all.length - (all.length % 4);
    let text = '';
    for (let at = 0; at < whole; at += 4) {
      const point = view.getUint32(at, this.#isLittle);
      text += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    }
    this.#rest = all.slice(whole);
    return text;
  }
}
