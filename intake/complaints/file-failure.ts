import { Failure } from '../failure.ts';
import type { Complaint } from './complaint.ts';
import { sentence } from './sentences.ts';

/** What is wrong with a file or its mapping as a whole: nothing can be read or sent before it is fixed. */
export class FileFailure extends Failure {
  override readonly name = 'FileFailure';
  readonly complaint: Complaint;

  constructor(complaint: Complaint) {
    super(sentence(complaint));
    this.complaint = complaint;
  }
}
