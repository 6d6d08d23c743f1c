import { complaint, type Complaint } from '../complaints/complaint.ts';

const SCIENTIFIC = /^[+-]?\d(?:[.,]\d+)?E\+?\d{1,3}$/i;

/** Why an id cannot be used. Null if it can. */
export function idProblem(id: string): Complaint | null {
  const cell = id.trim();
  return SCIENTIFIC.test(cell) ? complaint('idShortened', { cell }) : null;
}

/** Whether a text has the format that the API requires of an e-mail address. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@;,<>]+@[^\s@;,<>]+$/u.test(text) && text.length <= 254;
}

/**
 * The only e-mail address in a cell, without a surrounding name or `mailto:`. Null if there are none or
 * several.
 */
export function addressIn(cell: string): string | null {
  const text = cell
    .trim()
    .replace(/^'/, '')
    .replace(/^mailto:/i, '');
  const bracketed = /<([^<>]+)>\s*$/.exec(text)?.[1]?.trim() ?? text;
  return isEmailAddress(bracketed) ? bracketed : null;
}
