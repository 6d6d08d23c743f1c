import { askedField } from '../../../intake/suggest/asked-fields.ts';

test.each([
  ['account', 'Which company do you work for?'],
  ['account', 'What is the name of your company?'],
  ['account', 'What company are you with?'],
  ['account', 'In welcher Firma arbeiten Sie?'],
  ['account', 'Für welches Unternehmen arbeiten Sie?'],
  ['account', 'Wie heißt Ihr Unternehmen?'],
  ['account', 'Dans quelle entreprise travaillez-vous ?'],
  ['account', 'Nom de votre entreprise'],
  ['account', '¿En qué empresa trabaja?'],
  ['account', 'Em qual empresa você trabalha?'],
  ['account', 'In quale azienda lavora?'],
  ['account', 'Bij welk bedrijf werkt u?'],
  ['account', '会社名を教えてください'],
  ['role', 'What is your role?'],
  ['role', 'What is your *job title*?'],
  ['role', 'What’s your current position in the company?'],
  ['role', 'Which of the following best describes your role?'],
  ['role', 'Was ist Ihre Rolle?'],
  ['role', 'Wie lautet Ihre Berufsbezeichnung?'],
  ['role', 'Quelle est votre fonction ?'],
  ['role', '¿Cuál es su cargo?'],
  ['role', 'Qual é o seu cargo?'],
  ['role', 'Qual è il suo ruolo?'],
  ['role', 'Wat is uw functie?'],
  ['email', 'What is your work e-mail address?'],
  ['email', 'What’s your email?'],
  ['email', 'Wie lautet Ihre E-Mail-Adresse?'],
  ['email', 'Quelle est votre adresse e-mail ?'],
  ['name', 'What is your full name?'],
  ['name', 'Wie heißen Sie?'],
  ['name', 'Wat is uw naam?'],
])('finds the field %s in “%s”', (field, question) => {
  expect(askedField(question)).toBe(field);
});

test.each([
  'Which company do you use instead?',
  'Which industry is your company in?',
  'How many people work in your company?',
  'What is your company’s greatest problem?',
  'How difficult is it to work for your company?',
  'What is your favourite product?',
  'What is the name of your product?',
  'Welche Firma hat das bessere Produkt?',
  'What role does our product play?',
  'How do you like your name on the list?',
  'What is your email volume?',
])('finds no field in “%s”', (question) => {
  expect(askedField(question)).toBeNull();
});
