import { bare, clauseOf } from './statement.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const numbered = (count: number) => NUMBERS[count] ?? `${count}`;
const at = (company: string | null) => (company === null ? 'here' : `at ${company}`);

/** Writing direction, as in HTML's `dir`. */
export type Direction = 'ltr' | 'rtl';

/** Texts of survey pages and survey e-mails. `[…]` marks link text. */
export const EN = {
  name: 'English',
  dir: 'ltr' as Direction,
  /** Locale for dates. British order, which most readers of English know, as the country is not known. */
  locale: 'en-GB',
  languages: 'Language',
  duration: (minutes: number) => {
    if (minutes < 1) return 'less than a minute';
    return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
  },
  /** A step on its own line: "Plan the stops". */
  line: (statement: string) => bare(statement, 'upper'),
  question: (statement: string, product: string | null) =>
    `Now that you use ${product ?? 'our product'}, how difficult is it to ${clauseOf(statement)}?`,
  /** Whom to contact if neither the company nor an address is known. */
  sender: 'the person who sent you the survey',
  seenBy: (company: string | null) =>
    `The people ${at(company)} who manage your account, and administrators, see your answers with your name.`,
  form: {
    title: 'Survey',
    changeTitle: 'Change your answers',
    notSent: (title: string) => `Not sent yet: ${title}`,
    heading: (job: string) => `How hard is it to ${clauseOf(job)}?`,
    length: (count: number, duration: string) =>
      `${count === 1 ? 'One question' : `${count} questions`}, ${duration}.`,
    filledIn: 'Your answers are filled in.',
    canSkip: 'You can skip questions.',
    changeEarlier: 'Change my earlier answers',
    seenByOthers:
      'Everyone else there sees them without your name, unless you agree to be asked for a quote.',
    kept: (named: number, texts: number) =>
      `Answers are kept with your name for ${named} months, and then for a time without it; your explanations for ${texts} months.`,
    answered: 'Questions answered',
    answeredOf: (done: string, count: string) => `${done} of ${count} answered`,
    questionOf: (position: number, count: number) => `Question ${position} of ${count}`,
    efforts: {
      VERY_DIFFICULT: 'Very difficult',
      DIFFICULT: 'Difficult',
      NEITHER: 'Neither',
      EASY: 'Easy',
      VERY_EASY: 'Very easy',
    },
    notApplicable: 'Not part of my work',
    why: 'Why is it difficult?',
    reasons: {
      SLOW: 'It takes too long',
      INACCURATE: 'The result is not right',
      HARD_TO_USE: 'It is hard to use',
      OTHER: 'Something else',
    },
    helps: 'What helps?',
    hard: 'What makes it hard?',
    alternative: 'What else do you use for it?',
    optional: '(optional)',
    mayQuote: 'You may ask me for permission to quote me.',
    quoteMeans:
      'We would write to you first. Nothing is published unless you agree to the exact words.',
    next: 'Next',
    back: 'Back',
    send: 'Send my answers',
    sendChange: 'Send my changes',
    enough: 'That is enough',
    lastPage: 'That was the last question',
    changeUntil: (day: string) =>
      `You can change your answers until ${day}, and withdraw them at any time.`,
  },
  errors: {
    heading: 'Nothing was sent yet',
    answerOne: 'Answer at least one question.',
    tooMuch: 'Your explanations are too long in total. Shorten some of them.',
    tooLong: (question: number, characters: number) =>
      `Question ${question}: use at most ${characters} characters.`,
    chooseAgain: (question: number) => `Question ${question}: choose again.`,
  },
  thanks: {
    title: 'Thank you',
    heading: 'Thank you, your answers have arrived.',
    intro:
      'They show where the work is still hard, so that it can be made easier. You can close this page now.',
    another: (count: number) =>
      count === 1 ? 'One more question?' : `Another ${numbered(count)} questions?`,
    anotherTakes: (duration: string) => `It takes ${duration}. Each answer helps.`,
    answerMore: (count: number) =>
      count === 1 ? 'Answer one more' : `Answer ${numbered(count)} more`,
    change: 'Change my answers',
    withdraw: 'Withdraw my answers',
    until: (day: string) =>
      `You can change your answers until ${day}. You can withdraw them at any time, even later: keep [this link] for that.`,
  },
  notices: {
    expired: {
      heading: 'This survey has ended.',
      text: (day: string) =>
        `It could be answered until ${day}. If there is something that you would still like to say, write to the person who sent you the link.`,
      arrived: 'Your answers have arrived. You can still [withdraw them].',
    },
    closed: {
      heading: 'This survey is closed.',
      text: 'Answers are not collected any more. If there is something that you would still like to say, write to the person who sent you the link.',
    },
    unknown: {
      heading: 'This link does not work.',
      text: 'Part of it may be missing: copy the whole link from your message. If you asked for your data to be erased, nothing is left here.',
    },
    nothingToAsk: {
      heading: 'There are no questions at the moment.',
      text: 'The survey behind this link has changed. Thank you for visiting.',
    },
    busy: {
      heading: 'Just a moment.',
      text: 'The service is busy. Go back and send it again. Nothing was lost.',
    },
    failed: {
      heading: 'Something went wrong on our side.',
      text: 'Go back and send it again. If that does not help, write to the person who sent you the link.',
    },
    tooLarge: {
      heading: 'The text is too long.',
      text: 'Go back, shorten it, and send it again.',
    },
    wrongMethod: {
      heading: 'This page cannot be used in this way.',
      text: 'Open the link in a browser.',
    },
  },
  withdrawal: {
    title: 'Withdraw',
    unchosenTitle: 'Choose first: Withdraw',
    unchosenHeading: 'Nothing was withdrawn yet',
    unchosen: 'Choose what to withdraw.',
    heading: 'What would you like to withdraw?',
    choices: {
      PUBLICATION: {
        what: 'My consent to be quoted',
        means:
          'No one will ask you for a quote again, and your quotes are withdrawn. Your answers stay.',
      },
      NAME: {
        what: 'My name and my words',
        means:
          'Your answers are hidden at once, then your name and everything you wrote are erased. What stays is how difficult a person in your role found each step.',
      },
      EVERYTHING: {
        what: 'Everything',
        means:
          'Your answers are hidden at once, then your name and every answer you gave here are erased, as if you had never been asked.',
      },
    },
    send: 'Withdraw',
    note: (days: number, backupDays: number) =>
      `Before anything is erased, you may be asked whether the request is yours; after ${days} days it is erased in any case. What is erased cannot be brought back, and is gone from backups after ${backupDays} more days.`,
    done: {
      title: 'Done',
      heading: 'Your consent is withdrawn.',
      text: 'No one will ask you for a quote again, and your quotes are withdrawn. Quotes that are already published have to be taken down. Your answers stay. You do not have to do anything else.',
    },
    waiting: {
      title: 'Your answers are hidden',
      heading: 'Your answers are hidden now.',
      company: 'the company that asked you',
      nameErased: (company: string, day: string) =>
        `Your name and everything you wrote are erased once ${company} has confirmed that the request is yours, and on ${day} at the latest. Until then, your answers count nowhere, and no one can see them.`,
      allErased: (company: string, day: string) =>
        `Your name and every answer you gave here are erased once ${company} has confirmed that the request is yours, and on ${day} at the latest. Until then, your answers count nowhere, and no one can see them.`,
      next: 'You do not have to do anything else, but you may be asked whether it was you. Until then, you receive no surveys; afterwards, this link no longer works.',
      note: (who: string) =>
        `If this was not you, or if you have changed your mind, write to ${who}: until then, it can be undone.`,
    },
    nothing: {
      title: 'Nothing is kept',
      heading: 'There is nothing to withdraw.',
      text: 'Nothing is kept about you here, or it has been erased already.',
    },
  },
  unsubscribe: {
    title: 'Unsubscribe',
    heading: 'No more surveys by e-mail?',
    text: 'Your answers stay as they are. You can still answer a survey that you have open.',
    send: 'Stop sending me surveys',
    done: {
      title: 'Unsubscribed',
      heading: 'You will get no more surveys by e-mail.',
      text: (who: string) => `If this was a mistake, write to ${who}.`,
    },
  },
  mail: {
    answer: 'Answer the survey',
    /** Precedes the URL, for mail clients that show no button. */
    orOpen: 'Or open this address:',
    takes: (duration: string, day: string) => `It takes ${duration}. You can answer until ${day}.`,
    alone: 'This link is personal: please do not share it.',
    why: (company: string | null) =>
      `You received this message because you use ${company === null ? 'one of our products' : `a product from ${company}`}.`,
    unsubscribe: 'Stop sending me surveys',
    /** Prefix of a reminder's subject. */
    reminder: 'Reminder: ',
  },
};

/** Every language must have the same texts with the same variables as English. */
export type SurveyTexts = typeof EN;
