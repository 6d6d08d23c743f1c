import { complaint, type Complaint } from '../complaints/complaint.ts';

const SCIENTIFIC = /^[+-]?\d(?:[.,]\d+)?E\+?\d{1,3}$/i;

/** Why an id cannot be used as it stands; null if it can. */
export function idProblem(id: string): Complaint | null {
  const cell = id.trim();
  return SCIENTIFIC.test(cell) ? complaint('idShortened', { cell }) : null;
}

/** Whether a text has the form of an e-mail address, as the API sees it. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@;,<>]+@[^\s@;,<>]+$/u.test(text) && text.length <= 254;
}

/** The one address in a cell, without a name around it or a `mailto:`; null if there is none, or several. */
export function addressIn(cell: string): string | null {
  const text = cell
    .trim()
    .replace(/^'/, '')
    .replace(/^mailto:/i, '');
  const bracketed = /<([^<>]+)>\s*$/.exec(text)?.[1]?.trim() ?? text;
  return isEmailAddress(bracketed) ? bracketed : null;
}
