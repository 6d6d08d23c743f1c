import type { MailWords } from './mail-words.ts';

export const DE: MailWords = {
  answer: 'Umfrage beantworten',
  orOpen: 'Oder öffnen Sie diese Adresse:',
  takes: (duration, until) => `Das dauert ${duration}. Sie können bis ${until} antworten.`,
  lessThanAMinute: 'weniger als eine Minute',
  minutes: (count) => (count === 1 ? 'etwa eine Minute' : `etwa ${count} Minuten`),
  seenBy: (company) =>
    `Ihre Kundenbetreuung ${company === null ? 'bei uns' : `bei ${company}`} und die Administration sehen Ihre Antworten mit Ihrem Namen. Dieser Link ist nur für Sie bestimmt: Bitte geben Sie ihn nicht weiter.`,
  why: (company) =>
    `Sie erhalten diese Nachricht, weil Sie ein Produkt von ${company ?? 'uns'} nutzen.`,
  unsubscribe: 'Keine weiteren Umfragen erhalten',
  reminder: 'Erinnerung: ',
};
