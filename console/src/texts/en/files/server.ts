/**
 * What the console says instead of a server message about a rejected row, by the keys of `SERVER_MESSAGES`.
 * The column is shown next to it, so texts need not name the field.
 */
export default {
  noAccount: 'There is no such account: create it first, or fix its ID.',
  noJob: 'There is no such job: create it first, or fix its key.',
  archivedJob: 'This job is archived: choose another one, or ask an administrator to restore it.',
  noStep: 'The job has no such step: fix the key, or add the step.',
  stepTwice: 'A step appears twice: answer each step once.',
  nothingSaid: 'There is no answer.',
  empty: 'must not be empty.',
  blank: 'must not be empty.',
  blankId: 'must not be empty: enter a visible character.',
  signs: 'must not contain #, control characters or incomplete characters.',
  halfCharacters: 'must not contain incomplete characters.',
  invisible: 'must not contain invisible characters (zero-width, text direction): remove them.',
  notComposed: 'must be composed Unicode (NFC), with é as one character.',
  tooLong: 'must be at most {limit} characters; it has {has}.',
  keyTooLong:
    'must be at most {limit} bytes in UTF-8; it has {has}: use fewer characters outside the Latin alphabet.',
  tooMany: 'At most {limit} are allowed; there are {has}.',
  tooManyAttributes: 'An account can have at most {limit} attributes; it would have {has}.',
  attributeTwice: 'is given twice: {key}.',
  noAddress: 'must be an e-mail address such as ana@example.com.',
  noPhone:
    'must be a phone number such as +49 30 901820: digits, spaces, ( ) . / - and an extension such as ext. 12.',
  noDay: 'must be a date such as 2026-03-31; it is {text}.',
  noInstant: 'must be a date and time with an offset such as 2026-03-31T09:30:00Z; it is {text}.',
  tooEarly: 'must not be before {day}; it is {text}.',
  ahead: 'must not be more than a day in the future; it is {text}.',
  notKept:
    'must be within the last {days} days, because answers are not kept longer: leave the row out.',
  afterOutcome: 'must not be after the day of the outcome; it is {text}.',
  otherCurrency: 'must be {currency}, the reporting currency: convert the amount.',
  noAmount: 'must be a plain decimal number such as 1200.50.',
  negativeAmount: 'must not be negative.',
  noPercent: 'must be a percentage from 0 to 100; it is {text}.',
  noCount: 'must be a whole number, 0 or more; it is {text}.',
  noneOf: 'must be one of {values}.',
  otherContent: 'was already sent with different content.',
  wasRetracted: 'was deleted: import the file under another name to make its answers count again.',
  wasErased: 'belongs to someone who was erased, so nothing is written: remove the row.',
  tooManySubmissions:
    'can have at most {limit} submissions; there are {has}: give each person their own ID.',
  textTooLong: 'can have at most {limit} kB of text: shorten the explanations.',
  currentTextTooLong:
    'can give this person at most {limit} kB of current text: shorten the explanations.',
  noImport: 'There is no such import.',
  nothingToUndo: 'This import added nothing that can be undone: everything was there before.',
  mayNotUndo: 'This is an import of {kind}, which you are not allowed to undo.',
  other: 'The server rejected it: {message}',
};
