import type english from '../../en/files/server.ts';
import type { TranslationOf } from '../../texts.ts';

export default {
  noAccount:
    'Diesen Kunden gibt es nicht: Legen Sie ihn zuerst an, oder berichtigen Sie die Kennung.',
  noJob:
    'Dieses Vorhaben gibt es nicht: Legen Sie es zuerst an, oder berichtigen Sie den Schlüssel.',
  archivedJob:
    'Dieses Vorhaben ist archiviert: Wählen Sie ein anderes, oder bitten Sie jemanden mit der Rolle ADMIN, es wiederherzustellen.',
  noStep:
    'Diesen Schritt hat das Vorhaben nicht: Berichtigen Sie den Schlüssel, oder fügen Sie den Schritt hinzu.',
  stepTwice: 'Ein Schritt kommt zweimal vor: Beantworten Sie jeden Schritt einmal.',
  nothingSaid: 'Es fehlt jede Antwort.',
  empty: 'darf nicht leer sein.',
  blank: 'darf nicht leer sein.',
  blankId: 'darf nicht leer sein: Geben Sie ein sichtbares Zeichen an.',
  signs: 'darf weder #, Steuerzeichen noch halbe Zeichen enthalten.',
  halfCharacters: 'darf keine halben Zeichen (einzelne Surrogate) enthalten.',
  invisible:
    'darf keine unsichtbaren Zeichen (ohne Breite, Schreibrichtung) enthalten: Entfernen Sie sie.',
  notComposed: 'muss zusammengesetztes Unicode (NFC) sein: é als ein Zeichen.',
  tooLong: 'darf höchstens {limit} Zeichen haben und hat {has}.',
  keyTooLong:
    'darf höchstens {limit} Byte in UTF-8 haben und hat {has}: Verwenden Sie weniger Zeichen außerhalb des lateinischen Alphabets.',
  tooMany: 'Es dürfen höchstens {limit} sein, und es sind {has}.',
  tooManyAttributes: 'Ein Kunde darf höchstens {limit} Merkmale haben und hätte {has}.',
  attributeTwice: 'ist doppelt angegeben: {key}.',
  noAddress: 'muss eine E-Mail-Adresse wie ana@example.com sein.',
  noPhone:
    'muss eine Telefonnummer wie +49 30 901820 sein: Ziffern, Leerzeichen, ( ) . / - und eine Durchwahl wie ext. 12.',
  noDay: 'muss ein Tag wie 2026-03-31 sein, hier steht „{text}“.',
  noInstant: 'muss ein Zeitpunkt mit Zeitzone wie 2026-03-31T09:30:00Z sein, hier steht „{text}“.',
  tooEarly: 'darf nicht vor {day} liegen, hier steht „{text}“.',
  ahead: 'darf nicht mehr als einen Tag in der Zukunft liegen, hier steht „{text}“.',
  notKept:
    'muss in den letzten {days} Tagen liegen, denn so lange werden Antworten aufbewahrt: Lassen Sie die Zeile weg.',
  afterOutcome: 'darf nicht nach dem Tag des Ausgangs liegen, hier steht {text}.',
  otherCurrency: 'muss {currency} sein, die Währung der Berichte: Rechnen Sie den Betrag um.',
  noAmount: 'muss eine einfache Dezimalzahl wie 1200.50 sein.',
  negativeAmount: 'darf nicht negativ sein.',
  noPercent: 'muss ein Prozentsatz von 0 bis 100 sein, hier steht {text}.',
  noCount: 'muss eine ganze Zahl ab 0 sein, hier steht {text}.',
  noneOf: 'muss einer dieser Werte sein: {values}.',
  otherContent: 'wurde schon mit anderem Inhalt gesendet.',
  wasRetracted:
    'wurde zurückgenommen: Importieren Sie die Datei unter einem anderen Namen, damit die Antworten wieder zählen.',
  wasErased:
    'gehört zu einer gelöschten Person, und nichts wird geschrieben: Entfernen Sie die Zeile.',
  tooManySubmissions:
    'darf höchstens {limit} Antwortbögen haben und hat {has}: Geben Sie jeder Person eine eigene Kennung.',
  textTooLong: 'dürfen höchstens {limit} kB Text enthalten: Kürzen Sie die Erklärungen.',
  currentTextTooLong:
    'dürfen dieser Person höchstens {limit} kB aktuellen Text geben: Kürzen Sie die Erklärungen.',
  noImport: 'Diesen Import gibt es nicht.',
  nothingToUndo:
    'Dieser Import hat nichts gebracht, was rückgängig zu machen wäre: Alles war schon vorher da.',
  mayNotUndo: 'Das ist ein Import von {kind}, den Sie nicht rückgängig machen dürfen.',
  other: 'Der Server nimmt das nicht an: {message}',
} satisfies TranslationOf<typeof english>;
