/** Minutes east of UTC by common zone abbreviation. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  BRT: -180,
  ART: -180,
  ADT: -180,
  AST: -240,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKDT: -480,
  AKST: -540,
  HST: -600,
};

const OFFSET = /^(?:UTC|GMT|Z)?\s*(?<sign>[-+−])\s*(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/iu;

/**
 * The offset of a zone in minutes east of UTC, given as an abbreviation or an offset. 0 if empty, null if
 * unknown.
 */
export function zoneMinutes(written: string): number | null {
  const text = written.replace(/\(.*\)/, '').trim() || written.replace(/[()]/g, '').trim();
  if (text === '') return 0;
  const letters = ZONES[text.toUpperCase()];
  if (letters !== undefined) return letters;
  const parts = OFFSET.exec(text)?.groups;
  if (!parts) return null;
  const minutes = Number(parts['hours']) * 60 + Number(parts['minutes'] ?? 0);
  return parts['sign'] === '+' ? minutes : -minutes;
}

/** Whether the text after a time could be a zone. */
export function looksLikeZone(text: string): boolean {
  return /^\(?[A-Z]{1,5}(?:[+-]\d.*)?\)?$|^[A-Z][a-z]+(?:\/[A-Za-z_]+)+$|^\(?(?:[A-Z][a-z]+ ){1,3}Time\)?$/.test(
    text.trim(),
  );
}
