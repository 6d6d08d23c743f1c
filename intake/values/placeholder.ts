import { plain } from './plain.ts';

const NOTHING =
  /^(?:n\/?\.?\s?a\.?|n\.?\s?v\.?\s?t\.?|#n\/a|#value!|#ref!|null|nil|nan|none|no|not applicable|not available|not provided|not given|unknown|unassigned|undefined|tbd|tba|blank|empty|missing|test|tests|testing|test (?:company|account|user)|asdf|xxx+|k\.?\s?a\.?|keine angabe|keine?r?|unbekannt|aucune?|inconnue?|sans|ninguno|ninguna|desconocido|nenhuma?|desconhecido|nessuno|nessuna|sconosciuto|geen|onbekend|なし|無し|該当なし|不明)$/;
/** A dash, a dot or a question mark, possibly repeated. */
const SIGN = /^([-–—_.?*])\1{0,4}$/u;
const ANYBODY =
  /^(?:anonymous|anonym|anonyme|anonymized|anonymised|anonimo|anonima|anoniem|匿名|guest|gast|invite|invitado|user|respondent|participant|customer|visitor|contact|person|name|e-?mail|no ?e-?mail|no ?name|anonymous (?:user|respondent|response|participant|visitor|customer)|kein name|private?|hidden|redacted)$/;
const NO_MAILBOX =
  /^(?:anonymous|anonym|anonyme|no-?reply|do-?not-?reply|nobody|none|na|test|noemail|no-?email|unknown)@/;

/** Whether a cell is a placeholder for no company: "N/A", "-", "test". */
export function isPlaceholder(cell: string): boolean {
  return SIGN.test(cell) || NOTHING.test(plain(cell));
}

/** Whether a cell says in words that there is no value. */
export function isNothing(cell: string): boolean {
  return NOTHING.test(plain(cell));
}

/** Whether a cell does not identify a person: a placeholder, "anonymous", or an address such as no-reply. */
export function isNobody(cell: string): boolean {
  const text = plain(cell);
  return isPlaceholder(cell.trim()) || ANYBODY.test(text) || NO_MAILBOX.test(text);
}
