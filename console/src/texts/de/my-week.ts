import type english from '../en/my-week.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  name: 'Meine Woche',
  what: 'Ihre Woche',
  heading:
    '{due, plural, =0 {Nichts ist fällig} one {# Aufgabe ist fällig} other {# Aufgaben sind fällig}}, {worse, plural, =0 {kein Kunde ist neu gefährdet} one {# Kunde ist stärker gefährdet} other {# Kunden sind stärker gefährdet}}',
  whose: 'Wessen Woche',
  mine: 'Meine',
  team: 'Team',
  noEmail:
    'Foothold kennt Ihre E-Mail-Adresse nicht und zeigt deshalb die Woche des Teams. Wählen Sie eine Person, um deren Woche zu sehen.',
  onlyFirst:
    'Für das Team kommen neu gefährdete Kunden und Antworten nur von den 100 Kunden mit dem höchsten Risiko. Wählen Sie eine Person, um alle zu sehen.',

  sections: {
    tasks: 'Fällige Aufgaben',
    assigned: 'Neu für Sie',
    back: 'Zurückstellungen, die enden',
    worse: 'Neu gefährdet',
    renewing: 'Verlängerung steht an, Risiko nicht niedrig',
    silent: 'Stumm',
    replies: 'Antworten der letzten 7 Tage',
    disagree: 'Wert und Stimmung widersprechen sich',
  },
  hints: {
    tasks: 'Aufgaben, die überfällig oder binnen 7 Tagen fällig sind.',
    assigned:
      'Aufgaben, die Ihnen jemand in den letzten 7 Tagen zugewiesen hat, die neuesten zuerst.',
    back: 'Zurückgestellte Kunden, die wieder da sind oder binnen 7 Tagen wiederkommen.',
    worse: 'Die Stufe wurde in den letzten 7 Tagen schlechter.',
    renewing: 'Binnen 90 Tagen, die nächsten zuerst.',
    silent: 'Von niemandem gibt es eine gültige Antwort.',
    replies: 'Die neuesten zuerst.',
    disagree: 'Hohes Risiko, aber zufrieden, oder niedriges Risiko, aber unzufrieden.',
  },
  nothingIn: 'Nichts in: {sections}.',
  sectionName: '„{name}“',
  allDone: 'Diese Woche wartet nichts auf Sie',
  allDoneHint:
    'Hier erscheinen Aufgaben, die Sie auf der Seite eines Kunden hinzufügen, bevor sie fällig sind, und Kunden, deren Zurückstellung endet, die neu gefährdet sind, sich verlängern oder antworten. <link>Ansehen, wen Sie fragen sollten</link>',

  contact: '{name}, {role}',
  noContact: 'Kein Kontakt ist bekannt',
  arr: 'ARR {arr}',
  driver: '{count} von {of} finden „{step}“ schwierig',

  bandWent: 'Am {day} von {from} auf {to}',
  renews: 'Verlängert sich am {day}, {when}; Risiko {band}',
  renewsSilent: 'Verlängert sich am {day}, {when}; niemand weiß, wie es um ihn steht',
  noOneAnswered:
    '{contacts, plural, =0 {Kein Kontakt ist bekannt} one {Der einzige Kontakt hat nicht geantwortet} other {Keiner von # Kontakten hat geantwortet}}',
  repliedOn: 'Geantwortet {when}; {responded} von {contacts} haben geantwortet',
  happyButHigh: '{sentiment} laut {name}, aber der Wert ist hoch ({score})',
  unhappyButLow: '{sentiment} laut {name}, aber der Wert ist niedrig ({score})',
  snoozeEnds: 'Zurückgestellt bis {day}, {when}',
  isBack: 'Wieder da: {why}',
  actions: 'Aktionen',
  snooze: 'Zurückstellen',
  seeAtRisk: 'Alle gefährdeten Kunden ansehen',
  moreOf: 'Die ersten {count} sind zu sehen.',
} satisfies TranslationOf<typeof english>;
