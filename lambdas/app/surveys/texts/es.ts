import { bare } from './statement.ts';
import type { SurveyTexts } from './en.ts';

const quoted = (statement: string) => `«${bare(statement, 'upper')}»`;
const of = (company: string | null) => (company === null ? 'de nuestra empresa' : `de ${company}`);

/** Not reviewed by a native speaker. */
export const ES: SurveyTexts = {
  name: 'Español',
  dir: 'ltr',
  locale: 'es',
  languages: 'Idioma',
  duration: (minutes) => {
    if (minutes < 1) return 'menos de un minuto';
    return minutes === 1 ? 'alrededor de un minuto' : `unos ${minutes} minutos`;
  },
  line: (statement) => bare(statement, 'upper'),
  // The step is quoted, because it may have no Spanish wording.
  question: (statement, product) =>
    `${quoted(statement)}: ¿le resulta fácil o difícil ahora que utiliza ${product ?? 'nuestro producto'}?`,
  sender: 'la persona que le envió la encuesta',
  seenBy: (company) =>
    `Las personas ${of(company)} que gestionan su cuenta, y los administradores, ven sus respuestas con su nombre.`,
  form: {
    title: 'Encuesta',
    changeTitle: 'Cambiar sus respuestas',
    notSent: (title) => `Aún sin enviar: ${title}`,
    heading: (job) => `${quoted(job)}: ¿le resulta fácil o difícil?`,
    length: (count, duration) =>
      `${count === 1 ? 'Una pregunta' : `${count} preguntas`}, ${duration}.`,
    filledIn: 'Sus respuestas anteriores ya aparecen en el formulario.',
    canSkip: 'Puede omitir preguntas.',
    changeEarlier: 'Cambiar mis respuestas anteriores',
    seenByOthers:
      'El resto de la empresa las ve sin su nombre, a menos que acepte que le pidamos una cita.',
    kept: (named, texts) =>
      `Las respuestas se conservan con su nombre durante ${named} meses y, después, un tiempo sin él; sus explicaciones, durante ${texts} meses.`,
    answered: 'Preguntas respondidas',
    answeredOf: (done, count) => `${done} de ${count} respondidas`,
    questionOf: (position, count) => `Pregunta ${position} de ${count}`,
    efforts: {
      VERY_DIFFICULT: 'Muy difícil',
      DIFFICULT: 'Difícil',
      NEITHER: 'Ni fácil ni difícil',
      EASY: 'Fácil',
      VERY_EASY: 'Muy fácil',
    },
    notApplicable: 'No forma parte de mi trabajo',
    why: '¿Por qué es difícil?',
    reasons: {
      SLOW: 'Lleva demasiado tiempo',
      INACCURATE: 'El resultado no es correcto',
      HARD_TO_USE: 'Es complicado de usar',
      OTHER: 'Otro motivo',
    },
    helps: '¿Qué le ayuda?',
    hard: '¿Qué lo hace difícil?',
    alternative: '¿Qué más utiliza para ello?',
    optional: '(opcional)',
    mayQuote: 'Pueden preguntarme si acepto que me citen.',
    quoteMeans:
      'Le escribiríamos antes. No se publica nada sin su conformidad con el texto exacto.',
    next: 'Siguiente',
    back: 'Atrás',
    send: 'Enviar mis respuestas',
    sendChange: 'Enviar el cambio',
    enough: 'Con esto basta',
    lastPage: 'Esa era la última pregunta',
    changeUntil: (day) =>
      `Puede cambiar sus respuestas hasta el ${day} y retirarlas en cualquier momento.`,
  },
  errors: {
    heading: 'Aún no se ha enviado nada',
    answerOne: 'Responda al menos a una pregunta.',
    tooMuch: 'Sus explicaciones son demasiado largas en total. Acorte algunas.',
    tooLong: (question, characters) =>
      `Pregunta ${question}: utilice como máximo ${characters} caracteres.`,
    chooseAgain: (question) => `Pregunta ${question}: elija de nuevo.`,
  },
  thanks: {
    title: 'Gracias',
    heading: 'Gracias, hemos recibido sus respuestas.',
    intro:
      'Muestran dónde el trabajo sigue siendo difícil, para poder facilitarlo. Ya puede cerrar esta página.',
    another: (count) => (count === 1 ? '¿Una pregunta más?' : `¿${count} preguntas más?`),
    anotherTakes: (duration) => `Le llevará ${duration}. Cada respuesta ayuda.`,
    answerMore: (count) => (count === 1 ? 'Responder una más' : `Responder ${count} preguntas más`),
    change: 'Cambiar mis respuestas',
    withdraw: 'Retirar mis respuestas',
    until: (day) =>
      `Puede cambiar sus respuestas hasta el ${day}. Puede retirarlas en cualquier momento, también más adelante: guarde [este enlace] para ello.`,
  },
  notices: {
    expired: {
      heading: 'Esta encuesta ha finalizado.',
      text: (day) =>
        `Se podía responder hasta el ${day}. Si aún desea decirnos algo, escriba a la persona que le envió el enlace.`,
      arrived: 'Hemos recibido sus respuestas. Todavía puede [retirarlas].',
    },
    closed: {
      heading: 'Esta encuesta está cerrada.',
      text: 'Ya no se recogen respuestas. Si aún desea decirnos algo, escriba a la persona que le envió el enlace.',
    },
    unknown: {
      heading: 'Este enlace no funciona.',
      text: 'Puede que falte una parte: copie el enlace completo de su mensaje. Si pidió que se borraran sus datos, aquí ya no queda nada.',
    },
    nothingToAsk: {
      heading: 'No hay preguntas en este momento.',
      text: 'La encuesta de este enlace ha cambiado. Gracias por su visita.',
    },
    busy: {
      heading: 'Un momento, por favor.',
      text: 'El servicio está ocupado. Vuelva atrás y envíelo de nuevo. No se ha perdido nada.',
    },
    failed: {
      heading: 'Algo ha fallado por nuestra parte.',
      text: 'Vuelva atrás y envíelo de nuevo. Si no funciona, escriba a la persona que le envió el enlace.',
    },
    tooLarge: {
      heading: 'El texto es demasiado largo.',
      text: 'Vuelva atrás, acórtelo y envíelo de nuevo.',
    },
    wrongMethod: {
      heading: 'Esta página no se puede usar así.',
      text: 'Abra el enlace en un navegador.',
    },
  },
  withdrawal: {
    title: 'Retirar',
    unchosenTitle: 'Elija primero: Retirar',
    unchosenHeading: 'Aún no se ha retirado nada',
    unchosen: 'Elija qué desea retirar.',
    heading: '¿Qué desea retirar?',
    choices: {
      PUBLICATION: {
        what: 'Mi consentimiento para que me citen',
        means:
          'Nadie volverá a pedirle una cita y sus citas se retiran. Sus respuestas se conservan.',
      },
      NAME: {
        what: 'Mi nombre y mis textos',
        means:
          'Sus respuestas se ocultan de inmediato; después se borran su nombre y todo lo que escribió. Solo se conserva lo difícil que le resultó cada paso a una persona con su función.',
      },
      EVERYTHING: {
        what: 'Todo',
        means:
          'Sus respuestas se ocultan de inmediato; después se borran su nombre y todas las respuestas que dio aquí, como si nunca se le hubiera preguntado.',
      },
    },
    send: 'Retirar',
    note: (days, backupDays) =>
      `Antes de borrar nada es posible que le pregunten si la solicitud es suya; transcurridos ${days} días se borra en cualquier caso. Lo borrado no se puede recuperar y desaparece de las copias de seguridad ${backupDays} días después.`,
    done: {
      title: 'Hecho',
      heading: 'Su consentimiento se ha retirado.',
      text: 'Nadie volverá a pedirle una cita y sus citas se han retirado. Las que ya se publicaron deben eliminarse. Sus respuestas se conservan. No tiene que hacer nada más.',
    },
    waiting: {
      title: 'Sus respuestas están ocultas',
      heading: 'Sus respuestas ya están ocultas.',
      company: 'la empresa que le preguntó',
      nameErased: (company, day) =>
        `Su nombre y todo lo que escribió se borrarán en cuanto ${company} confirme que la solicitud es suya y, a más tardar, el ${day}. Hasta entonces sus respuestas no cuentan y nadie puede verlas.`,
      allErased: (company, day) =>
        `Su nombre y todas las respuestas que dio aquí se borrarán en cuanto ${company} confirme que la solicitud es suya y, a más tardar, el ${day}. Hasta entonces sus respuestas no cuentan y nadie puede verlas.`,
      next: 'No tiene que hacer nada más; es posible que le pregunten si ha sido usted. Hasta entonces no recibirá encuestas y después este enlace dejará de funcionar.',
      note: (who) =>
        `¿No ha sido usted o ha cambiado de opinión? Escriba a ${who}: hasta entonces se puede deshacer.`,
    },
    nothing: {
      title: 'No se conserva nada',
      heading: 'No hay nada que retirar.',
      text: 'Aquí no se conserva nada sobre usted o ya se ha borrado.',
    },
  },
  unsubscribe: {
    title: 'Darse de baja',
    heading: '¿No recibir más encuestas por correo electrónico?',
    text: 'Las respuestas que dio se conservan tal como están. Todavía puede responder a una encuesta que tenga abierta.',
    send: 'No enviarme más encuestas',
    done: {
      title: 'Baja confirmada',
      heading: 'No recibirá más encuestas por correo electrónico.',
      text: (who) => `¿Ha sido un error? Escriba a ${who}.`,
    },
  },
  mail: {
    answer: 'Responder a la encuesta',
    orOpen: 'O abra esta dirección:',
    takes: (duration, day) => `Le llevará ${duration}. Puede responder hasta el ${day}.`,
    alone: 'Este enlace es personal: no lo comparta.',
    why: (company) =>
      `Recibe este mensaje porque utiliza un producto ${company === null ? 'nuestro' : `de ${company}`}.`,
    unsubscribe: 'No recibir más encuestas',
    reminder: 'Recordatorio: ',
  },
};
