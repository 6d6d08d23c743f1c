import { bare } from './statement.ts';
import type { SurveyTexts } from './en.ts';

/** French uses a non-breaking space before a colon and inside quotation marks. */
const NBSP = '\u00a0';
const quoted = (statement: string) => `«${NBSP}${bare(statement, 'upper')}${NBSP}»`;

/** Not reviewed by a native speaker. */
export const FR: SurveyTexts = {
  name: 'Français',
  dir: 'ltr',
  locale: 'fr',
  languages: 'Langue',
  duration: (minutes) => {
    if (minutes < 1) return 'moins d’une minute';
    return minutes === 1 ? 'environ une minute' : `environ ${minutes} minutes`;
  },
  line: (statement) => bare(statement, 'upper'),
  // The step is quoted, because it may have no French wording, and "de" would depend on its first sound.
  question: (statement, product) =>
    `${quoted(statement)}${NBSP}: facile ou difficile pour vous, maintenant que vous utilisez ${product ?? 'notre produit'}${NBSP}?`,
  sender: 'la personne qui vous a envoyé le questionnaire',
  seenBy: (company) =>
    `Les personnes qui gèrent votre compte ${company === null ? 'chez nous' : `chez ${company}`}, ainsi que les administrateurs, voient vos réponses avec votre nom.`,
  form: {
    title: 'Questionnaire',
    changeTitle: 'Modifier vos réponses',
    notSent: (title) => `Pas encore envoyé${NBSP}: ${title}`,
    heading: (job) => `${quoted(job)}${NBSP}: facile ou difficile pour vous${NBSP}?`,
    length: (count, duration) =>
      `${count === 1 ? 'Une question' : `${count} questions`}, ${duration}.`,
    filledIn: 'Vos réponses précédentes sont déjà reprises.',
    canSkip: 'Vous pouvez passer des questions.',
    changeEarlier: 'Modifier mes réponses précédentes',
    seenByOthers:
      'Les autres personnes de l’entreprise les voient sans votre nom, sauf si vous acceptez qu’on vous demande un témoignage.',
    kept: (named, texts) =>
      `Les réponses sont conservées avec votre nom pendant ${named} mois, puis un certain temps sans votre nom${NBSP}; vos explications, pendant ${texts} mois.`,
    answered: 'Questions auxquelles vous avez répondu',
    answeredOf: (done, count) => `Réponses${NBSP}: ${done} sur ${count}`,
    questionOf: (position, count) => `Question ${position} sur ${count}`,
    efforts: {
      VERY_DIFFICULT: 'Très difficile',
      DIFFICULT: 'Difficile',
      NEITHER: 'Ni l’un ni l’autre',
      EASY: 'Facile',
      VERY_EASY: 'Très facile',
    },
    notApplicable: 'Cela ne fait pas partie de mon travail',
    why: `Pourquoi est-ce difficile${NBSP}?`,
    reasons: {
      SLOW: 'Cela prend trop de temps',
      INACCURATE: 'Le résultat n’est pas juste',
      HARD_TO_USE: 'C’est compliqué à utiliser',
      OTHER: 'Autre chose',
    },
    helps: `Qu’est-ce qui vous aide${NBSP}?`,
    hard: `Qu’est-ce qui rend cela difficile${NBSP}?`,
    alternative: `Qu’utilisez-vous d’autre pour cela${NBSP}?`,
    optional: '(facultatif)',
    mayQuote: 'J’accepte que vous me demandiez si vous pouvez me citer.',
    quoteMeans:
      'Nous vous écririons d’abord. Rien n’est publié sans votre accord sur le texte exact.',
    next: 'Suivant',
    back: 'Précédent',
    send: 'Envoyer mes réponses',
    sendChange: 'Envoyer la modification',
    enough: 'Cela suffit',
    lastPage: 'C’était la dernière question',
    changeUntil: (day) =>
      `Vous pouvez modifier vos réponses jusqu’au ${day} et les retirer à tout moment.`,
  },
  errors: {
    heading: 'Rien n’a encore été envoyé',
    answerOne: 'Répondez à au moins une question.',
    tooMuch: 'Vos explications sont trop longues au total. Raccourcissez-en certaines.',
    tooLong: (question, characters) =>
      `Question ${question}${NBSP}: utilisez au maximum ${characters} caractères.`,
    chooseAgain: (question) => `Question ${question}${NBSP}: choisissez à nouveau.`,
  },
  thanks: {
    title: 'Merci',
    heading: 'Merci, vos réponses nous sont bien parvenues.',
    intro:
      'Elles montrent où le travail reste difficile, afin de pouvoir le faciliter. Vous pouvez maintenant fermer cette page.',
    another: (count) => `Encore ${count === 1 ? 'une question' : `${count} questions`}${NBSP}?`,
    anotherTakes: (duration) => `Il faut ${duration}. Chaque réponse compte.`,
    answerMore: (count) =>
      count === 1 ? 'Répondre à une question de plus' : `Répondre à ${count} questions de plus`,
    change: 'Modifier mes réponses',
    withdraw: 'Retirer mes réponses',
    until: (day) =>
      `Vous pouvez modifier vos réponses jusqu’au ${day}. Vous pouvez les retirer à tout moment, même plus tard${NBSP}: conservez [ce lien] pour cela.`,
  },
  notices: {
    expired: {
      heading: 'Ce questionnaire est terminé.',
      text: (day) =>
        `Il était possible d’y répondre jusqu’au ${day}. Si vous souhaitez encore nous dire quelque chose, écrivez à la personne qui vous a envoyé le lien.`,
      arrived: 'Vos réponses nous sont parvenues. Vous pouvez toujours [les retirer].',
    },
    closed: {
      heading: 'Ce questionnaire est fermé.',
      text: 'Les réponses ne sont plus recueillies. Si vous souhaitez encore nous dire quelque chose, écrivez à la personne qui vous a envoyé le lien.',
    },
    unknown: {
      heading: 'Ce lien ne fonctionne pas.',
      text: `Il est peut-être incomplet${NBSP}: copiez le lien entier depuis votre message. Si vous avez demandé l’effacement de vos données, il ne reste rien ici.`,
    },
    nothingToAsk: {
      heading: 'Il n’y a pas de question pour le moment.',
      text: 'Le questionnaire auquel mène ce lien a changé. Merci de votre visite.',
    },
    busy: {
      heading: 'Un instant, s’il vous plaît.',
      text: 'Le service est très sollicité. Revenez en arrière et envoyez à nouveau. Rien n’a été perdu.',
    },
    failed: {
      heading: 'Un problème est survenu de notre côté.',
      text: 'Revenez en arrière et envoyez à nouveau. Si cela ne suffit pas, écrivez à la personne qui vous a envoyé le lien.',
    },
    tooLarge: {
      heading: 'Le texte est trop long.',
      text: 'Revenez en arrière, raccourcissez-le et renvoyez-le.',
    },
    wrongMethod: {
      heading: 'Cette page ne s’utilise pas ainsi.',
      text: 'Ouvrez le lien dans un navigateur.',
    },
  },
  withdrawal: {
    title: 'Retirer',
    unchosenTitle: `Faites d’abord un choix${NBSP}: Retirer`,
    unchosenHeading: 'Rien n’a encore été retiré',
    unchosen: 'Choisissez ce que vous voulez retirer.',
    heading: `Que souhaitez-vous retirer${NBSP}?`,
    choices: {
      PUBLICATION: {
        what: 'Mon accord pour être cité',
        means:
          'On ne vous demandera plus de témoignage et vos citations sont retirées. Vos réponses restent.',
      },
      NAME: {
        what: 'Mon nom et mes textes',
        means:
          'Vos réponses sont masquées immédiatement, puis votre nom et tout ce que vous avez écrit sont effacés. Il reste seulement le degré de difficulté qu’une personne de votre fonction a indiqué pour chaque étape.',
      },
      EVERYTHING: {
        what: 'Tout',
        means:
          'Vos réponses sont masquées immédiatement, puis votre nom et toutes les réponses que vous avez données ici sont effacés, comme si rien ne vous avait jamais été demandé.',
      },
    },
    send: 'Retirer',
    note: (days, backupDays) =>
      `Avant tout effacement, on vous demandera peut-être si la demande vient bien de vous${NBSP}; au bout de ${days} jours, l’effacement a lieu dans tous les cas. Ce qui est effacé ne peut pas être récupéré et disparaît des sauvegardes au bout de ${backupDays} jours supplémentaires.`,
    done: {
      title: 'C’est fait',
      heading: 'Votre accord est retiré.',
      text: 'On ne vous demandera plus de témoignage et vos citations sont retirées. Celles qui sont déjà publiées doivent être supprimées. Vos réponses restent. Vous n’avez rien d’autre à faire.',
    },
    waiting: {
      title: 'Vos réponses sont masquées',
      heading: 'Vos réponses sont désormais masquées.',
      company: 'l’entreprise à l’origine du questionnaire',
      nameErased: (company, day) =>
        `Votre nom et tout ce que vous avez écrit seront effacés dès que ${company} aura confirmé que la demande vient de vous, et le ${day} au plus tard. D’ici là, vos réponses ne comptent nulle part et personne ne les voit.`,
      allErased: (company, day) =>
        `Votre nom et toutes les réponses que vous avez données ici seront effacés dès que ${company} aura confirmé que la demande vient de vous, et le ${day} au plus tard. D’ici là, vos réponses ne comptent nulle part et personne ne les voit.`,
      next: `Vous n’avez rien d’autre à faire${NBSP}; on vous demandera peut-être si c’était bien vous. D’ici là, vous ne recevez pas de questionnaires, et ensuite ce lien ne fonctionnera plus.`,
      note: (who) =>
        `Ce n’était pas vous, ou vous avez changé d’avis${NBSP}? Écrivez à ${who}${NBSP}: d’ici là, la demande peut être annulée.`,
    },
    nothing: {
      title: 'Rien n’est conservé',
      heading: 'Il n’y a rien à retirer.',
      text: 'Rien n’est conservé ici à votre sujet, ou tout a déjà été effacé.',
    },
  },
  unsubscribe: {
    title: 'Se désabonner',
    heading: `Ne plus recevoir de questionnaires par e-mail${NBSP}?`,
    text: 'Les réponses déjà données restent telles quelles. Vous pouvez encore répondre à un questionnaire en cours.',
    send: 'Ne plus m’envoyer de questionnaires',
    done: {
      title: 'Désabonnement effectué',
      heading: 'Vous ne recevrez plus de questionnaires par e-mail.',
      text: (who) => `Était-ce une erreur${NBSP}? Écrivez à ${who}.`,
    },
  },
  mail: {
    answer: 'Répondre au questionnaire',
    orOpen: `Ou ouvrez cette adresse${NBSP}:`,
    takes: (duration, day) => `Il faut ${duration}. Vous pouvez répondre jusqu’au ${day}.`,
    alone: `Ce lien est personnel${NBSP}: ne le transmettez pas.`,
    why: (company) =>
      `Vous recevez ce message parce que vous utilisez un produit ${company === null ? 'de notre société' : `de la société ${company}`}.`,
    unsubscribe: 'Ne plus recevoir de questionnaires',
    reminder: `Rappel${NBSP}: `,
  },
};
