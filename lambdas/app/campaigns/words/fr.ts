import type { MailWords } from './mail-words.ts';

export const FR: MailWords = {
  answer: 'Répondre au questionnaire',
  orOpen: 'Ou ouvrez cette adresse :',
  takes: (duration, until) => `Il faut ${duration}. Vous pouvez répondre jusqu’au ${until}.`,
  lessThanAMinute: 'moins d’une minute',
  minutes: (count) => (count === 1 ? 'environ une minute' : `environ ${count} minutes`),
  seenBy: (company) =>
    `Les personnes qui gèrent votre compte ${company === null ? 'chez nous' : `chez ${company}`}, ainsi que les administrateurs, voient vos réponses avec votre nom. Ce lien est personnel : ne le transmettez pas.`,
  why: (company) =>
    `Vous recevez ce message parce que vous utilisez un produit ${company === null ? 'de notre société' : `de la société ${company}`}.`,
  unsubscribe: 'Ne plus recevoir de questionnaires',
  reminder: 'Rappel : ',
};
