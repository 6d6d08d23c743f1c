import type english from '../../en/account/people.ts';
import type { TranslationOf } from '../../texts.ts';

export default {
  allowMail: 'E-Mail erlauben',
  allowMailThis: '{name} wieder E-Mails schicken',
  mailStopped: '{why}, seit {day}.',
  allowReason: 'Warum die Person wieder Umfragen bekommen darf',
  allowHint:
    'Zum Beispiel, weil sie darum gebeten hat oder ihre Adresse berichtigt wurde. Der Grund wird beim Kontakt gespeichert. Erlauben können es alle in der Kundenbetreuung.',
  mailAllowed: '{name} kann wieder Umfragen per E-Mail bekommen.',
  name: 'Personen',
  nameAt: 'Personen bei {account}',
  headingUnknown: 'Personen eines Kunden',
  what: 'die Personen',
  notFound: 'Kunde nicht gefunden',
  seeAll: 'Alle Kunden ansehen',
  heading:
    '{count, plural, one {# Kontakt} other {# Kontakte}} bei {account}, {responded} haben geantwortet',
  backToAccount: 'Zurück zum Kunden',
  surveyLinks: 'Umfragelinks',
  add: 'Kontakt hinzufügen',
  none: 'Dieser Kunde hat keine Kontakte',
  noneHint:
    'Fügen Sie die Personen hinzu, die das Produkt benutzen, etwas davon haben oder darüber entscheiden.',

  noResponseFrom: 'Keine Antwort von',
  ask: 'Fragen',
  addMissing: 'Hinzufügen',
  missingWith: '{role}: {people}',
  askRole: {
    EXECUTOR: 'Den Anwender fragen',
    BENEFICIARY: 'Den Beteiligten fragen',
    BUYER: 'Den Entscheider fragen',
    OTHER: 'Den Kontakt mit anderer Rolle fragen',
  },
  addRole: {
    EXECUTOR: 'Einen Anwender hinzufügen',
    BENEFICIARY: 'Einen Beteiligten hinzufügen',
    BUYER: 'Einen Entscheider hinzufügen',
    OTHER: 'Einen Kontakt mit anderer Rolle hinzufügen',
  },

  nameColumn: 'Name',
  role: 'Rolle',
  responded: 'Geantwortet',
  mayBeAsked: 'Darf um Zitate gebeten werden',
  actions: 'Aktionen',
  roleNotKnown: 'nicht bekannt',
  yes: 'Ja',
  no: 'Nein',
  edit: 'Bearbeiten',
  editThis: '{name} bearbeiten',
  merge: 'Zusammenführen',
  mergeThis: '{name} mit einem anderen Kontakt zusammenführen',
  drop: 'Entfernen',
  dropThis: '{name} entfernen',
  wasErased: 'Gelöscht: nichts kann ergänzt werden',
  askedToBeErased: 'Möchte gelöscht werden',
  noResponse: 'Keine Antwort',
  dropped: '{name} ist kein Kontakt mehr.',
  restored: '{name} ist wieder ein Kontakt.',
  noLonger: 'Entfernte Kontakte',
  noLongerHint: 'Sie werden nicht gefragt, und ihre Antworten zählen nicht mehr.',
  restore: 'Wiederherstellen',

  eraseThis: '{name} löschen',
  erase: {
    open: 'Löschen …',
    goes: 'Name, E-Mail, Telefon und Kontaktdaten, alles in Antworten Geschriebene, die Kundenstimmen und die Umfragelinks werden gelöscht.',
    texts:
      'In Notizen und Aufgaben des Kunden werden Name und Adressen durch [name] ersetzt. Eine Zurückstellung des Kunden wird gelöscht, denn ihre Notiz kann Namen enthalten.',
    published:
      'Das Löschen entfernt nicht, was anderswo veröffentlicht ist: Entfernen Sie es dort zuerst.',
    stays:
      'Dass jemand gelöscht wurde, bleibt ohne Namen verzeichnet. Das lässt sich nicht rückgängig machen.',
    answers: 'Was aus den Antworten wird',
    modes: {
      PSEUDONYMISE:
        'Wie schwierig Schritte waren, zählt unter einem Pseudonym weiter. Die Werte bleiben.',
      DROP: 'Die Antworten werden aus allen Zahlen genommen, als hätte es sie nie gegeben. Die Werte ändern sich.',
    },
    confirm: 'Zum Bestätigen „{name}“ oder die ID eingeben',
    otherName: 'So heißt die Person nicht. Geben Sie „{name}“ ein, um sie zu löschen.',
    cancel: 'Abbrechen',
    do: 'Löschen',
    done: '{name} ist gelöscht.',
    donePartly:
      '{name} ist von jeder Seite verschwunden. Der Rest der Antworten folgt binnen einer Stunde.',
  },

  stays: 'Kontakt, der erhalten bleibt',
  choose: 'Kontakt wählen',
  mergeHint:
    'Antworten, Kundenstimmen mit ihren Einwilligungen und Umfragelinks von {name} gehen zu diesem Kontakt. Bei Name, Rolle und Adresse bleibt die neueste Angabe. Spätere Importe beider gehen auch dorthin.',
  samePerson: 'Es ist dieselbe Person. Das lässt sich nicht rückgängig machen.',
  merged: '{from} ist jetzt {into}.',
  mergedPartly: '{from} ist jetzt {into}. Ältere Antworten folgen binnen einer Stunde.',
  otherContact: 'der andere Kontakt',

  addAt: 'Einen Kontakt bei {account} hinzufügen',
  email: 'E-Mail (freiwillig)',
  phone: 'Telefon (freiwillig)',
  language: 'Sprache der Umfragen',
  unknownLanguage: 'Wie die Umfrage',
  asksIn: 'Umfragen auf {language}',
  unknownRole: 'Unbekannt',
  agreed: 'Hat eingewilligt, um ein Zitat gebeten zu werden',
  save: 'Speichern',
  saved: '{name} ist gespeichert.',
  contactSaved: 'Der Kontakt ist gespeichert.',
  sameAddress: '{name} hat diese Adresse schon. Bearbeiten Sie stattdessen diesen Kontakt.',
} satisfies TranslationOf<typeof english>;
