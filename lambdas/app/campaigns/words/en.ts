import type { MailWords } from './mail-words.ts';

export const EN: MailWords = {
  answer: 'Answer the survey',
  orOpen: 'Or open this address:',
  takes: (duration, until) => `It takes ${duration}. You can answer until ${until}.`,
  lessThanAMinute: 'less than a minute',
  minutes: (count) => (count === 1 ? 'about a minute' : `about ${count} minutes`),
  seenBy: (company) =>
    `The people ${company === null ? 'here' : `at ${company}`} who manage your account, and administrators, see your answers with your name. This link is yours alone: do not pass it on.`,
  why: (company) => `You get this message because you use a product of ${company ?? 'ours'}.`,
  unsubscribe: 'Send me no more surveys',
  reminder: 'Reminder: ',
};
