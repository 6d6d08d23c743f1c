import type english from '../en/campaigns.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  name: 'Kampagnen',
  heading:
    '{count, plural, =0 {Noch keine Umfrage wurde verschickt} one {# Umfrage wurde verschickt} other {# Umfragen wurden verschickt}}',
  headingMore:
    '{count, plural, one {Mehr als # Umfrage wurde verschickt} other {Mehr als # Umfragen wurden verschickt}}',
  what: 'Kampagnen',
  none: 'Keine Umfrage wurde per E-Mail verschickt',
  noneHint:
    'Wählen Sie, wen Sie fragen, und senden Sie eine Umfrage. Die Ergebnisse stehen dann hier.',
  subject: 'Betreff',
  state: 'Stand',
  sendAt: 'Datum',
  sent: 'Verschickt',
  opened: 'Geöffnet',
  started: 'Begonnen',
  finished: 'Beendet',
  bounced: 'Unzustellbar',
  rate: 'Geantwortet',
  meaning:
    'Geöffnet: hat auf der Seite der Umfrage etwas getan, etwa sie berührt, eine Taste gedrückt oder gescrollt; Mailscanner, die sie nur laden, zählen nicht. Begonnen: hat eine Antwort abgeschickt. Beendet: hat die Umfrage am Ende abgeschickt, auch mit ausgelassenen Fragen. Geantwortet: der Anteil derer, die begonnen haben, von allen, deren Nachricht zustellbar war.',
  states: {
    SCHEDULED: 'Geplant',
    SENDING: 'Wird verschickt',
    PAUSED: 'Angehalten',
    SENT: 'Verschickt',
    CANCELED: 'Abgebrochen',
    ENDED: 'Abgeschlossen',
  },
  problems: {
    NOT_SET_UP: 'Der Maildienst ist nicht eingerichtet: Fragen Sie den Betrieb.',
    SENDER_NOT_VERIFIED: 'Die Absenderadresse ist nicht bestätigt: Fragen Sie den Betrieb.',
    PAUSED_BY_SERVICE: 'Der Maildienst hat das Verschicken angehalten: Fragen Sie den Betrieb.',
  },
  oneHeading: '{finished} von {sent} haben „{subject}“ beendet',
  notFound: 'Kampagne nicht gefunden',
  seeAll: 'Alle Kampagnen ansehen',
  cancel: 'Versand beenden',
  canceled: 'Der Versand ist beendet. Schon verschickte Umfragen können noch beantwortet werden.',
  byRole: 'Nach Rolle',
  bySegment: 'Nach Segment',
  role: 'Rolle',
  segment: 'Segment',
  total: 'Gesamt',
  noRole: 'Rolle unbekannt',
  noSegment: 'Kein Segment',
  forgotten:
    '{count, plural, one {# Person wurde seither gelöscht. Sie zählt nur in der Gesamtzahl.} other {# Personen wurden seither gelöscht. Sie zählen nur in der Gesamtzahl.}}',
  people: 'Personen',
  person: 'Person',
  account: 'Kunde',
  noLongerKnown: 'Nicht mehr bekannt',
  recipientStates: {
    WAITING: 'Wartet',
    SENDING: 'Unterwegs',
    SENT: 'Verschickt',
    SKIPPED: 'Nicht verschickt',
    FAILED: 'Vom Maildienst abgelehnt',
  },
  linkStates: {
    PENDING: 'nicht geöffnet',
    OPENED: 'geöffnet',
    ANSWERED: 'beantwortet',
    EXPIRED: 'abgelaufen',
    REVOKED: 'beendet',
  },
  cameBack: 'unzustellbar',
  send: 'Umfrage verschicken',
  dialog:
    '{count, plural, one {Umfrage an # Kunden verschicken} other {Umfrage an # Kunden verschicken}}',
  yourSubject: 'Betreff der Nachricht',
  yourText: 'Nachricht',
  textHint:
    "Für jede Person werden '{name}' und '{account}' eingesetzt. Danach folgt eine Schaltfläche zur Umfrage.",
  sender: 'Absendername',
  from: 'Von',
  when: 'Wann (leer: jetzt)',
  now: 'Jetzt',
  language: 'Sprache',
  languages: { EN: 'Englisch', DE: 'Deutsch', FR: 'Französisch', ES: 'Spanisch' },
  ownWordsKept:
    'Was Sie geschrieben haben, bleibt unverändert: Übersetzen Sie es, oder wählen Sie wieder die vorige Sprache.',
  reminders: 'Erinnerungen',
  noReminder: 'Keine',
  reminder:
    '{times, plural, one {# Erinnerung nach einer Woche} other {# Erinnerungen im Abstand von einer Woche}}',
  fatigue: 'Personen auslassen, die gefragt wurden in den letzten',
  days: '{count, plural, =0 {keine Grenze} one {# Tag} other {# Tagen}}',
  preview: 'Vorschau',
  back: 'Zurück',
  sendTo: '{count, plural, one {An # Person verschicken} other {An # Personen verschicken}}',
  gets: '{count, plural, =0 {Niemand erhält diese Nachricht} one {# Person erhält diese Nachricht} other {# Personen erhalten diese Nachricht}}',
  otherLanguage:
    '{some, plural, one {# von {count} Personen hat {language} als Sprache} other {# von {count} Personen haben {language} als Sprache}}.',
  otherLanguageAtLeast:
    '{some, plural, one {Mindestens # von {count} Personen hat {language} als Sprache} other {Mindestens # von {count} Personen haben {language} als Sprache}}.',
  oneLanguage:
    'Diese Nachricht ist auf {language}. Lassen Sie diese Personen hier aus, und senden Sie ihnen eine Umfrage in ihrer Sprache.',
  reasons: {
    NO_ADDRESS: 'keine E-Mail-Adresse',
    UNSUBSCRIBED: 'abgemeldet',
    BOUNCED: 'eine frühere Nachricht war unzustellbar',
    COMPLAINED: 'hat eine frühere Nachricht als Spam gemeldet',
    ASKED_RECENTLY: 'wurde kürzlich gefragt',
    WITHDRAWN: 'möchte gelöscht werden',
    NO_CONTACT: 'kein Kontakt mehr',
    SAME_ADDRESS: 'hat dieselbe Adresse wie eine andere Person hier',
    NO_ROOM: 'der Kunde hat zu viele Links',
    ACCOUNT_ARCHIVED: 'der Kunde ist archiviert',
  },
  stops: {
    UNSUBSCRIBED: 'von Umfragen abgemeldet',
    BOUNCED: 'keine Umfragen: eine Nachricht war unzustellbar',
    COMPLAINED: 'keine Umfragen: als Spam gemeldet',
  },
  message: 'Die Nachricht',
  done: '{count, plural, one {Die Umfrage geht an # Person} other {Die Umfrage geht an # Personen}}',
  noSenders:
    'Keine Absenderadresse ist eingerichtet. Fragen Sie den Betrieb, oder verschicken Sie Links selbst.',
} satisfies TranslationOf<typeof english>;
