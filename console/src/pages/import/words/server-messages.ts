/**
 * Messages of the server about rejected rows, without the leading field name, by the key of the text that the
 * console shows instead. They must match the server's wording, by which messages are recognized.
 */
export const SERVER_MESSAGES = {
  noAccount: 'names no account: create it first, or fix its id.',
  noJob: 'names no job: create it first, or fix its key.',
  archivedJob:
    'names a job that is archived: choose another job, or have an administrator restore it (jobRestore).',
  noStep: 'names no step of the job: fix the key, or add the step.',
  stepTwice: 'names a step for the second time: answer each step once.',
  nothingSaid: 'must hold an answer, or notApplicable a step: nothing was said.',
  empty: 'must not be empty.',
  blank: 'must not be blank.',
  blankId: 'must not be blank: give it a visible character.',
  signs: 'must not contain #, control characters or half characters.',
  halfCharacters: 'must not contain halves of characters (lone surrogates).',
  invisible: 'must not contain invisible characters (zero-width, text direction): remove them.',
  notComposed: 'must be composed Unicode (NFC): send é as one character.',
  tooLong: 'must be at most {limit} characters; it has {has}.',
  keyTooLong:
    'must be at most {limit} bytes in UTF-8; it has {has}: use fewer characters outside of the Latin alphabet.',
  tooMany: 'must be at most {limit}; there are {has}.',
  tooManyAttributes: 'must be at most {limit}; the account would have {has}.',
  attributeTwice: 'is given twice: {key}.',
  noAddress: 'must be an e-mail address such as ana@example.com.',
  noPhone:
    'must be a phone number such as +49 30 901820: digits, spaces, ( ) . / - and an extension such as ext. 12.',
  noDay: 'must be a day such as 2026-03-31; it is {text}.',
  noInstant: 'must be a date and time with an offset such as 2026-03-31T09:30:00Z; it is {text}.',
  tooEarly: 'must not lie before {day}; it is {text}.',
  ahead: 'must not lie more than a day ahead; it is {text}.',
  notKept:
    'must lie within the last {days} days, for which answers are kept: leave this submission out.',
  afterOutcome: 'must not be after occurredOn; it is {text}.',
  otherCurrency: 'must be {currency}, the reporting currency here; convert the amount.',
  noAmount: 'must be a plain decimal such as 1200.50.',
  negativeAmount: 'must not be negative.',
  noPercent: 'must be a percentage from 0 to 100; it is {text}.',
  noCount: 'must be a whole number, 0 or more; it is {text}.',
  noneOf: 'must be one of {values}.',
  otherContent: 'was used before with other content: send a new key for a new submission.',
  wasRetracted: 'belongs to a submission that was retracted: send a new key to count it again.',
  wasErased:
    'belongs to someone who was erased: nothing is written. Take them out of what you send.',
  tooManySubmissions:
    'must have at most {limit} submissions; there are {has}: give each person an externalId of their own.',
  textTooLong: 'must hold at most {limit} kB of text: shorten the explanations.',
  currentTextTooLong:
    'must leave this respondent at most {limit} kB of current text: shorten them.',
  noImport: 'names no import: list them.',
  nothingToUndo: 'has brought nothing that could be undone: all of it was there before.',
  mayNotUndo: 'is an import of {kind}, which you may not undo.',
} as const;
