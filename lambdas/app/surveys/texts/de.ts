import { bare } from './statement.ts';
import type { SurveyTexts } from './en.ts';

const NUMBERS = ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben'];
const numbered = (count: number) => NUMBERS[count] ?? `${count}`;
const quoted = (statement: string) => `„${bare(statement, 'upper')}“`;

/** Not reviewed by a native speaker. */
export const DE: SurveyTexts = {
  name: 'Deutsch',
  dir: 'ltr',
  locale: 'de',
  languages: 'Sprache',
  duration: (minutes) => {
    if (minutes < 1) return 'weniger als eine Minute';
    return minutes === 1 ? 'etwa eine Minute' : `etwa ${minutes} Minuten`;
  },
  line: (statement) => bare(statement, 'upper'),
  // The step is quoted, because it may have no German wording and quoting fits any grammatical form.
  question: (statement, product) =>
    `Wie schwierig ist ${quoted(statement)} für Sie, seit Sie ${product ?? 'unser Produkt'} nutzen?`,
  sender: 'die Person, die Ihnen die Umfrage geschickt hat',
  seenBy: (company) =>
    `Ihre Kundenbetreuung ${company === null ? 'bei uns' : `bei ${company}`} und die Administration sehen Ihre Antworten mit Ihrem Namen.`,
  form: {
    title: 'Umfrage',
    changeTitle: 'Antworten ändern',
    notSent: (title) => `Noch nicht gesendet: ${title}`,
    heading: (job) => `Wie schwierig ist ${quoted(job)} für Sie?`,
    length: (count, duration) => `${count === 1 ? 'Eine Frage' : `${count} Fragen`}, ${duration}.`,
    filledIn: 'Ihre bisherigen Antworten sind eingetragen.',
    canSkip: 'Sie können Fragen überspringen.',
    changeEarlier: 'Frühere Antworten ändern',
    seenByOthers:
      'Alle anderen dort sehen sie ohne Ihren Namen, es sei denn, Sie stimmen zu, dass man Sie um ein Zitat bitten darf.',
    kept: (named, texts) =>
      `Antworten werden ${named} Monate lang mit Ihrem Namen gespeichert, danach eine Zeit lang ohne ihn; Ihre Erläuterungen ${texts} Monate lang.`,
    answered: 'Beantwortete Fragen',
    answeredOf: (done, count) => `${done} von ${count} beantwortet`,
    questionOf: (position, count) => `Frage ${position} von ${count}`,
    efforts: {
      VERY_DIFFICULT: 'Sehr schwierig',
      DIFFICULT: 'Schwierig',
      NEITHER: 'Weder noch',
      EASY: 'Einfach',
      VERY_EASY: 'Sehr einfach',
    },
    notApplicable: 'Gehört nicht zu meiner Arbeit',
    why: 'Warum ist es schwierig?',
    reasons: {
      SLOW: 'Es dauert zu lange',
      INACCURATE: 'Das Ergebnis stimmt nicht',
      HARD_TO_USE: 'Es ist umständlich zu bedienen',
      OTHER: 'Etwas anderes',
    },
    helps: 'Was hilft Ihnen dabei?',
    hard: 'Was macht es schwierig?',
    alternative: 'Was nutzen Sie sonst noch dafür?',
    optional: '(freiwillig)',
    mayQuote: 'Sie dürfen mich fragen, ob Sie mich zitieren können.',
    quoteMeans:
      'Wir würden Ihnen zuerst schreiben. Veröffentlicht wird nur, wenn Sie dem genauen Wortlaut zustimmen.',
    next: 'Weiter',
    back: 'Zurück',
    send: 'Antworten senden',
    sendChange: 'Änderung senden',
    enough: 'Das genügt',
    lastPage: 'Das war die letzte Frage',
    changeUntil: (day) =>
      `Sie können Ihre Antworten bis zum ${day} ändern und jederzeit zurückziehen.`,
  },
  errors: {
    heading: 'Es wurde noch nichts gesendet',
    answerOne: 'Beantworten Sie mindestens eine Frage.',
    tooMuch: 'Ihre Erläuterungen sind insgesamt zu lang. Kürzen Sie einige davon.',
    tooLong: (question, characters) =>
      `Frage ${question}: Verwenden Sie höchstens ${characters} Zeichen.`,
    chooseAgain: (question) => `Frage ${question}: Wählen Sie noch einmal aus.`,
  },
  thanks: {
    title: 'Vielen Dank',
    heading: 'Vielen Dank, Ihre Antworten sind angekommen.',
    intro:
      'Sie zeigen, wo die Arbeit noch schwierig ist, damit sie einfacher werden kann. Sie können diese Seite jetzt schließen.',
    another: (count) => (count === 1 ? 'Noch eine Frage?' : `Noch ${numbered(count)} Fragen?`),
    anotherTakes: (duration) => `Das dauert ${duration}. Jede Antwort hilft.`,
    answerMore: (count) =>
      count === 1 ? 'Noch eine Frage beantworten' : `Noch ${numbered(count)} Fragen beantworten`,
    change: 'Antworten ändern',
    withdraw: 'Antworten zurückziehen',
    until: (day) =>
      `Sie können Ihre Antworten bis zum ${day} ändern. Zurückziehen können Sie sie jederzeit, auch später noch: Bewahren Sie dafür [diesen Link] auf.`,
  },
  notices: {
    expired: {
      heading: 'Diese Umfrage ist beendet.',
      text: (day) =>
        `Sie konnte bis zum ${day} beantwortet werden. Wenn Sie noch etwas mitteilen möchten, schreiben Sie an die Person, die Ihnen den Link geschickt hat.`,
      arrived: 'Ihre Antworten sind angekommen. Sie können sie weiterhin [zurückziehen].',
    },
    closed: {
      heading: 'Diese Umfrage ist geschlossen.',
      text: 'Es werden keine Antworten mehr gesammelt. Wenn Sie noch etwas mitteilen möchten, schreiben Sie an die Person, die Ihnen den Link geschickt hat.',
    },
    unknown: {
      heading: 'Dieser Link funktioniert nicht.',
      text: 'Vielleicht fehlt ein Teil: Kopieren Sie den ganzen Link aus Ihrer Nachricht. Wenn Sie um die Löschung Ihrer Daten gebeten haben, ist hier nichts mehr gespeichert.',
    },
    nothingToAsk: {
      heading: 'Im Moment gibt es keine Fragen.',
      text: 'Die Umfrage hinter diesem Link hat sich geändert. Vielen Dank für Ihren Besuch.',
    },
    busy: {
      heading: 'Einen Moment bitte.',
      text: 'Der Dienst ist ausgelastet. Gehen Sie zurück und senden Sie noch einmal. Es ist nichts verloren gegangen.',
    },
    failed: {
      heading: 'Bei uns ist etwas schiefgegangen.',
      text: 'Gehen Sie zurück und senden Sie noch einmal. Wenn das nicht hilft, schreiben Sie an die Person, die Ihnen den Link geschickt hat.',
    },
    tooLarge: {
      heading: 'Der Text ist zu lang.',
      text: 'Gehen Sie zurück, kürzen Sie ihn und senden Sie noch einmal.',
    },
    wrongMethod: {
      heading: 'So lässt sich diese Seite nicht verwenden.',
      text: 'Öffnen Sie den Link in einem Browser.',
    },
  },
  withdrawal: {
    title: 'Zurückziehen',
    unchosenTitle: 'Zuerst auswählen: Zurückziehen',
    unchosenHeading: 'Es wurde noch nichts zurückgezogen',
    unchosen: 'Wählen Sie aus, was Sie zurückziehen möchten.',
    heading: 'Was möchten Sie zurückziehen?',
    choices: {
      PUBLICATION: {
        what: 'Meine Einwilligung, zitiert zu werden',
        means:
          'Niemand bittet Sie mehr um ein Zitat, und Ihre Zitate werden zurückgezogen. Ihre Antworten bleiben bestehen.',
      },
      NAME: {
        what: 'Meinen Namen und meine Texte',
        means:
          'Ihre Antworten werden sofort verborgen. Danach werden Ihr Name und alles, was Sie geschrieben haben, gelöscht. Erhalten bleibt nur, wie schwierig eine Person in Ihrer Rolle jeden Schritt fand.',
      },
      EVERYTHING: {
        what: 'Alles',
        means:
          'Ihre Antworten werden sofort verborgen. Danach werden Ihr Name und alle Ihre Antworten gelöscht, als wären Sie nie gefragt worden.',
      },
    },
    send: 'Zurückziehen',
    note: (days, backupDays) =>
      `Bevor etwas gelöscht wird, werden Sie vielleicht gefragt, ob die Bitte von Ihnen kommt; nach ${days} Tagen wird in jedem Fall gelöscht. Gelöschtes lässt sich nicht wiederherstellen und ist nach weiteren ${backupDays} Tagen auch aus den Sicherungskopien verschwunden.`,
    done: {
      title: 'Erledigt',
      heading: 'Ihre Einwilligung ist zurückgezogen.',
      text: 'Niemand bittet Sie mehr um ein Zitat, und Ihre Zitate wurden zurückgezogen. Schon veröffentlichte Zitate müssen entfernt werden. Ihre Antworten bleiben bestehen. Mehr brauchen Sie nicht zu tun.',
    },
    waiting: {
      title: 'Ihre Antworten sind verborgen',
      heading: 'Ihre Antworten sind jetzt verborgen.',
      company: 'das Unternehmen, das Sie gefragt hat,',
      nameErased: (company, day) =>
        `Ihr Name und alles, was Sie geschrieben haben, werden gelöscht, sobald ${company} bestätigt hat, dass die Bitte von Ihnen kommt, spätestens am ${day}. Bis dahin zählen Ihre Antworten nirgends, und niemand bekommt sie zu sehen.`,
      allErased: (company, day) =>
        `Ihr Name und alle Ihre Antworten werden gelöscht, sobald ${company} bestätigt hat, dass die Bitte von Ihnen kommt, spätestens am ${day}. Bis dahin zählen Ihre Antworten nirgends, und niemand bekommt sie zu sehen.`,
      next: 'Mehr brauchen Sie nicht zu tun; vielleicht werden Sie gefragt, ob Sie das waren. Bis dahin erhalten Sie keine Umfragen, und danach funktioniert dieser Link nicht mehr.',
      note: (who) =>
        `Waren Sie das nicht, oder haben Sie es sich anders überlegt? Schreiben Sie an ${who}: Bis dahin lässt es sich rückgängig machen.`,
    },
    nothing: {
      title: 'Nichts gespeichert',
      heading: 'Es gibt nichts zurückzuziehen.',
      text: 'Über Sie ist hier nichts gespeichert, oder es wurde bereits gelöscht.',
    },
  },
  unsubscribe: {
    title: 'Abmelden',
    heading: 'Keine weiteren Umfragen per E-Mail?',
    text: 'Ihre bisherigen Antworten bleiben bestehen. Eine noch offene Umfrage können Sie weiterhin beantworten.',
    send: 'Keine weiteren Umfragen senden',
    done: {
      title: 'Abgemeldet',
      heading: 'Sie erhalten keine weiteren Umfragen per E-Mail.',
      text: (who) => `War das ein Versehen? Schreiben Sie an ${who}.`,
    },
  },
  mail: {
    answer: 'Umfrage beantworten',
    orOpen: 'Oder öffnen Sie diese Adresse:',
    takes: (duration, day) => `Das dauert ${duration}. Sie können bis zum ${day} antworten.`,
    alone: 'Dieser Link ist nur für Sie bestimmt: Bitte geben Sie ihn nicht weiter.',
    why: (company) =>
      `Sie erhalten diese Nachricht, weil Sie ein Produkt von ${company ?? 'uns'} nutzen.`,
    unsubscribe: 'Keine weiteren Umfragen erhalten',
    reminder: 'Erinnerung: ',
  },
};
