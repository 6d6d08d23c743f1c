/**
 * Messages of the server about rejected rows, without the leading field name, by the key of the text that the
 * console shows instead. They must match the server's wording, by which messages are recognized.
 */
export const SERVER_MESSAGES = {
  noAccount: 'does not match an account: create it first, or check its id.',
  noJob: 'does not match a job: create it first, or check its key.',
  archivedJob:
    'is an archived job: choose another job, or ask an administrator to restore it (jobRestore).',
  noStep: 'does not match a step of the job: check the key, or add the step.',
  stepTwice: 'lists a step twice: answer each step once.',
  nothingSaid: 'must have at least one answer, or notApplicable at least one step.',
  empty: 'must not be empty.',
  blank: 'must not be blank.',
  blankId: 'must not be blank: add a visible character.',
  signs: 'must not contain #, control characters or lone surrogates.',
  halfCharacters: 'must not contain lone surrogates (halves of characters).',
  invisible: 'must not contain invisible characters (zero-width, text direction): remove them.',
  notComposed: 'must be composed Unicode (NFC): send é as one character.',
  tooLong: 'must be at most {limit} characters; it has {has}.',
  keyTooLong:
    'must be at most {limit} bytes in UTF-8; it has {has}: use fewer characters outside the Latin alphabet.',
  tooMany: 'must be at most {limit}; there are {has}.',
  tooManyAttributes: 'must be at most {limit}; the account would have {has}.',
  attributeTwice: 'is given twice: {key}.',
  noAddress: 'must be an e-mail address such as ana@example.com.',
  noPhone:
    'must be a phone number such as +49 30 901820: digits, spaces, ( ) . / - and an extension such as ext. 12.',
  noDay: 'must be a date such as 2026-03-31; it is {text}.',
  noInstant: 'must be a date and time with an offset such as 2026-03-31T09:30:00Z; it is {text}.',
  tooEarly: 'must not be before {day}; it is {text}.',
  ahead: 'must not be more than a day in the future; it is {text}.',
  notKept:
    'must be within the last {days} days, for which answers are kept: leave this submission out.',
  afterOutcome: 'must not be after occurredOn; it is {text}.',
  otherCurrency: 'must be {currency}, the reporting currency: convert the amount.',
  noAmount: 'must be a plain decimal such as 1200.50.',
  negativeAmount: 'must not be negative.',
  noPercent: 'must be a percentage from 0 to 100; it is {text}.',
  noCount: 'must be a whole number, 0 or more; it is {text}.',
  noneOf: 'must be one of {values}.',
  otherContent: 'was used before with other content: use a new key for a new submission.',
  wasRetracted: 'belongs to a submission that was retracted: use a new key to count it again.',
  wasErased:
    'belongs to a person who was erased, so nothing was written. Remove them from your data.',
  tooManySubmissions:
    'must have at most {limit} submissions; there are {has}: give each person their own externalId.',
  textTooLong: 'must contain at most {limit} kB of text: shorten the explanations.',
  currentTextTooLong:
    'must leave the respondent with at most {limit} kB of current text: shorten the explanations.',
  noImport: 'does not match an import. List the imports to see their names.',
  nothingToUndo: 'has nothing to undo: everything in it existed before.',
  mayNotUndo: "is an import of {kind}, which you don't have permission to undo.",
} as const;
