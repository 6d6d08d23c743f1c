import { ENGLISH } from '../../../../../intake/complaints/english.ts';

/** Errors in files. The texts of the CLI, except where the console offers a control instead. */
export default {
  ...ENGLISH,
  similarAccount: '"{cell}" is not an account. It may be {accounts}: choose the right one above.',
  whichMonth: 'which part of "{cell}" is the month? Choose the order of day and month',
  notInScale: '"{cell}" has no meaning yet: choose what it means, or correct the cell',
};
