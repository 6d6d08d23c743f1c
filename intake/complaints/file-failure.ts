import { Failure } from '../failure.ts';
import type { Complaint } from './complaint.ts';
import { sentence } from './sentences.ts';

/** A problem with a file or its mapping as a whole. Nothing can be read or sent before it is fixed. */
export class FileFailure extends Failure {
  override readonly name = 'FileFailure';
  readonly complaint: Complaint;

  constructor(complaint: Complaint) {
    super(sentence(complaint));
    this.complaint = complaint;
  }
}
