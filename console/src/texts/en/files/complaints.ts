import { ENGLISH } from '../../../../../intake/complaints/english.ts';

/** Errors in files. The texts of the CLI, except where the console offers a control instead. */
export default {
  ...ENGLISH,
  similarAccount:
    '"{cell}" is not a known account. It may be {accounts}: choose above which one it is.',
  whichMonth: 'which part of "{cell}" is the month? Choose the order of day and month',
  notInScale: '"{cell}" has no meaning yet: enter what it means above, or fix the cell',
};
