import { ENGLISH } from '../../../../../intake/complaints/english.ts';

/** What may be wrong with a file: as the command line says it, but for what is done by a click here. */
export default {
  ...ENGLISH,
  similarAccount: '"{cell}" is no account. It may be {accounts}: choose above which it is.',
  whichMonth: 'which part of "{cell}" is the month? Choose the order of day and month',
  notInScale: '"{cell}" has no meaning yet: say what it means, or fix the cell',
};
