import type { SurveyLanguage as Language } from '../../generated/graphql.ts';

type Wording = Readonly<Record<'subject' | 'text', string>>;

/** Default message in each survey language, independent of the console's language. */
export const SUGGESTED: Readonly<Record<Language, Wording>> = {
  EN: {
    subject: 'Which parts of your work are still difficult?',
    text: 'Hello {name},\n\nWhich parts of your work are still difficult? Your answers show us what to make easier.\n\nThank you!',
  },
  DE: {
    subject: 'Was ist bei Ihrer Arbeit noch schwierig?',
    text: 'Guten Tag {name},\n\nwas ist bei Ihrer Arbeit noch schwierig? Ihre Antworten zeigen uns, was wir leichter machen sollten.\n\nVielen Dank!',
  },
  FR: {
    subject: 'Qu’est-ce qui reste difficile dans votre travail\u00a0?',
    text: 'Bonjour {name},\n\nQu’est-ce qui reste difficile dans votre travail\u00a0? Vos réponses nous montrent ce que nous devons simplifier.\n\nMerci beaucoup\u00a0!',
  },
  ES: {
    subject: '¿Qué sigue siendo difícil en su trabajo?',
    text: 'Hola, {name}:\n\n¿Qué sigue siendo difícil en su trabajo? Sus respuestas nos muestran qué debemos facilitar.\n\n¡Muchas gracias!',
  },
};

const PARTS = ['subject', 'text'] as const;

/**
 * Switches the fields that still have a suggested text to another language. Returns true if other fields have
 * the user's own text, which is kept.
 */
export function followLanguage(form: HTMLFormElement, language: Language): boolean {
  const known = Object.values(SUGGESTED);
  const own = PARTS.filter((part) => {
    const field = form.elements.namedItem(part);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
    if (!known.some((wording) => wording[part] === field.value)) return true;
    field.value = SUGGESTED[language][part];
    return false;
  });
  return own.length > 0;
}
