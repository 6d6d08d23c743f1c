import type { MailWords } from './mail-words.ts';

export const ES: MailWords = {
  answer: 'Responder a la encuesta',
  orOpen: 'O abra esta dirección:',
  takes: (duration, until) => `Le llevará ${duration}. Puede responder hasta el ${until}.`,
  lessThanAMinute: 'menos de un minuto',
  minutes: (count) => (count === 1 ? 'alrededor de un minuto' : `unos ${count} minutos`),
  seenBy: (company) =>
    `Las personas ${company === null ? 'de nuestra empresa' : `de ${company}`} que gestionan su cuenta, y los administradores, ven sus respuestas con su nombre. Este enlace es personal: no lo comparta.`,
  why: (company) =>
    `Recibe este mensaje porque utiliza un producto ${company === null ? 'nuestro' : `de ${company}`}.`,
  unsubscribe: 'No recibir más encuestas',
  reminder: 'Recordatorio: ',
};
