/**
 * A text as it is compared: without white space around it, whatever the case (upper, then lower, so
 * that "ß" equals "SS") and however its accents are composed.
 */
export function fold(text: string): string {
  // Nearly all cells: the rest changes nothing of them.
  if (ASCII.test(text)) return text.trim().toLowerCase();
  return text.trim().normalize('NFC').toUpperCase().toLowerCase();
}

const ASCII = /^\p{ASCII}*$/u;
