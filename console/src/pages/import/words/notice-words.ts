import {
  complaint,
  type Complaint,
  type ComplaintCode,
} from '../../../../../intake/complaints/complaint.ts';
import { ENGLISH } from '../../../../../intake/complaints/english.ts';
import { sentence } from '../../../../../intake/complaints/sentences.ts';
import { ROLES } from '../../../../../intake/mapping/efforts.ts';
import { language } from '../../../texts/language.ts';
import { format } from './complaints.ts';
import { shapeOf } from './shape.ts';

const COUNTED = /^(?<what>.+) in (?<rows>[\d,]+) rows?: (?<done>.+)\.$/s;
const CODES = Object.keys(ENGLISH) as ComplaintCode[];

/** The codes after `noticeCounted` are the parts of notices. Texts without variables are matched first. */
const SHAPES = CODES.slice(CODES.indexOf('noticeCounted') + 1)
  .sort((a, b) => Number(ENGLISH[a].includes('{')) - Number(ENGLISH[b].includes('{')))
  .map((code) => [code, shapeOf(ENGLISH[code])] as const);

/** The English texts have role names in place of the API's codes. */
const ROLE_COMPLAINTS = ROLES.map((role) => complaint('takenForRole', { role }));

/** Translates a recorded notice, which is in English, into the user's language. */
export function noticeText(recorded: string, as: string = language): string {
  if (as === 'en') return recorded;
  const { what: ofWhat = '', rows = '', done: ofDone = '' } = COUNTED.exec(recorded)?.groups ?? {};
  const [what, done] = [complaintIn(ofWhat), complaintIn(ofDone)];
  if (!what || !done) return recorded;
  return format(complaint('noticeCounted', { what, done, rows: numberIn(rows) }));
}

function numberIn(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function complaintIn(text: string): Complaint | null {
  const ofRole = ROLE_COMPLAINTS.find((each) => sentence(each) === text);
  if (ofRole) return ofRole;
  for (const [code, shape] of SHAPES) {
    const found = shape.exec(text);
    if (found === null) continue;
    const { limit, ...others } = found.groups ?? {};
    const limited = limit === undefined ? {} : { limit: numberIn(limit) };
    return { code, params: { ...others, ...limited } };
  }
  return null;
}
