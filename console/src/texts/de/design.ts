import type english from '../en/design.ts';
import type { TranslationOf } from '../texts.ts';

/**
 * Glossary: one German term per concept on all pages. Formal address („Sie“), short sentences.
 *
 * account Kunde · contact Kontakt · respondent hat geantwortet · role Rolle · day-to-day user Anwender ·
 * stakeholder Beteiligter · decision-maker Entscheider · job Vorhaben · task Aufgabe · step Schritt ·
 * difficult schwierig · answer Antwort · competitor Wettbewerber · at risk gefährdet · risk Risiko · band
 * Stufe (hoch, mittel, niedrig, unbekannt) · driver Ursache · snooze zurückstellen · assigned to zugewiesen
 * an · owner zuständig · hotspot Brennpunkt · testimonial Kundenstimme · candidate Kandidat · quote Zitat ·
 * consent Einwilligung · survey Umfrage · survey link Umfragelink · withdraw widerrufen · access token
 * Zugriffstoken · outcome Ausgang (geblieben, gegangen) · churn Abwanderung · renewal Verlängerung ·
 * back-test Rückschau · threshold Schwelle · setting Einstellung · import Import · row Zeile · segment
 * Segment · call note Gesprächsnotiz · undo rückgängig machen · save speichern · cancel abbrechen · drop
 * entfernen · merge zusammenführen · ARR bleibt ARR.
 */
export default {
  bands: { HIGH: 'Hoch', MEDIUM: 'Mittel', LOW: 'Niedrig', UNKNOWN: 'Unbekannt' },
  bandsInSentence: { HIGH: 'hoch', MEDIUM: 'mittel', LOW: 'niedrig', UNKNOWN: 'unbekannt' },
  states: { DIFFICULT: 'Schwierig', MIXED: 'Gemischt', EASY: 'Einfach', UNKNOWN: 'Unbekannt' },
  statesInSentence: {
    DIFFICULT: 'schwierig',
    MIXED: 'gemischt',
    EASY: 'einfach',
    UNKNOWN: 'unbekannt',
  },
  threats: { IMMINENT: 'Akut', WATCH: 'Beobachten' },
  roles: {
    EXECUTOR: 'Anwender',
    BENEFICIARY: 'Beteiligter',
    BUYER: 'Entscheider',
    OTHER: 'Andere Rolle',
  },
  rolesInSentence: {
    EXECUTOR: 'Anwender',
    BENEFICIARY: 'Beteiligter',
    BUYER: 'Entscheider',
    OTHER: 'andere Rolle',
  },
  reasons: {
    SLOW: 'Dauert zu lange',
    INACCURATE: 'Ergebnis stimmt nicht',
    HARD_TO_USE: 'Schwer zu bedienen',
    OTHER: 'Etwas anderes',
  },
  reasonsInSentence: {
    SLOW: 'dauert zu lange',
    INACCURATE: 'Ergebnis stimmt nicht',
    HARD_TO_USE: 'schwer zu bedienen',
    OTHER: 'etwas anderes',
  },
  noOwner: 'Niemand zuständig',

  risk: 'Risiko',
  probability: 'Abwanderungswahrscheinlichkeit',
  arrTimesRisk: 'ARR × Risiko',
  expectedLoss: 'Erwarteter Verlust',
  meaning:
    'Der Wert ist seit {since} eine Wahrscheinlichkeit der Abwanderung, gelernt aus {cases, plural, one {# Ausgang} other {# Ausgängen}}. Der erwartete Verlust ist ARR × diese Wahrscheinlichkeit.',
  scoreOf: '{name} {score} von 100',
  scoreWithin: '{name} {score} von 100, 80-%-Intervall {lower} bis {upper}',
  scoreWent: 'Der Risikowert ging von {from} auf {to}',

  back: 'Wieder da',
  backBecause: 'Der Kunde ist wieder in der Liste: {why}.',
  until: 'Bis {day}',
  snoozedUntil: 'Zurückgestellt bis {day}.',
  snoozedAndAssigned: 'Zurückgestellt bis {day}. Zugewiesen an {assignee}.',
  bandWorse: 'Die Stufe hat sich verschlechtert',
  bandWorseThan: 'Die Stufe hat sich verschlechtert: Sie war {band}',
  stepHarder: 'Ein Schritt ist schwieriger geworden',
  stepWent: '„{step}“ ging von {from} auf {to}',
  dayCame: 'Die Zurückstellung ist abgelaufen',

  loading: 'Wird geladen: {what}',
  tryAgain: 'Erneut versuchen',
  unreachable: 'Der Server ist nicht erreichbar',
  unreachableHint: 'Prüfen Sie Ihre Verbindung. Auf dieser Seite ist nichts verloren.',
  noAccess: 'Sie haben keinen Zugriff auf diese Seite',
  noAccessHint: 'Bitten Sie einen Administrator um eine Rolle, die Zugriff hat.',
  expired: 'Ihre Sitzung ist abgelaufen',
  expiredHint: 'Laden Sie die Seite neu, um sich wieder anzumelden.',
  failed: 'Etwas ist schiefgegangen',
  failedRequest: '{message} (Anfrage {id})',
  unreadable: 'Die Antwort des Servers war nicht lesbar. Versuchen Sie es noch einmal.',
  notSaved:
    'Der Server ist nicht erreichbar. Nichts wurde gespeichert. Bitte versuchen Sie es erneut.',
  notAllowed: 'Ihre Rolle erlaubt das nicht.',
  expiredWhileSaving:
    'Ihre Sitzung ist abgelaufen. Laden Sie die Seite neu, um sich wieder anzumelden.',

  close: 'Schließen',
  undo: 'Rückgängig',
  closeMessage: 'Meldung schließen',
  message: 'Meldung',
  messages: 'Meldungen ({hotkey})',
  copied: 'Kopiert',
  copyLink: 'Link kopieren',
  copyFailed:
    'Der Browser lässt das Kopieren nicht zu: Wählen Sie den Text aus und kopieren Sie ihn.',
  all: 'Alle',
  any: 'Beliebig',
  columns: 'Spalten',
  attribute: 'Merkmal',
  slider: '{label}, Schieberegler',
  pictureFailed: 'Dieser Browser kann das Bild nicht zeichnen. Drucken Sie stattdessen die Seite.',
  chart: 'Diagramm',
  pointAtRow:
    'Zeigen Sie auf eine Zeile, tippen Sie sie an oder gehen Sie mit den Pfeiltasten hin, um sie in Worten zu lesen.',

  requiredNote: '* Erforderlich',
  draftRestored: 'Das haben Sie vorhin eingegeben. Es ist noch nicht gespeichert.',
  startOver: 'Neu beginnen',
} satisfies TranslationOf<typeof english>;
