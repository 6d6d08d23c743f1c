import { type FileHandle, open, rm } from 'node:fs/promises';
import type { Rejection } from '../../intake/import/parsed.ts';
import { rejectedHead, rejectedLines } from '../../intake/import/sending/rejected-lines.ts';
import type { Header } from '../../intake/table/layout/header.ts';
import { Failure, systemCodeOf } from '../failure.ts';

/**
 * The file of rejected rows next to the imported file: line, column and reason, then the row's own cells,
 * under the file's header rows, so that it can be fixed and imported.
 */
export class RejectedFile {
  readonly path: string;
  readonly #header: Header;
  #handle: FileHandle | null = null;

  constructor(importedPath: string, header: Header) {
    this.path = `${importedPath}.rejected.csv`;
    this.#header = header;
  }

  async add(rejections: readonly Rejection[]): Promise<void> {
    if (rejections.length === 0) return;
    await this.#writing(async () => {
      this.#handle ??= await this.#begin();
      await this.#handle.appendFile(rejectedLines(rejections));
    });
  }

  /** Closes the file. If a complete import rejected nothing, removes the file that an earlier import left. */
  async end(isComplete: boolean): Promise<void> {
    if (this.#handle) await this.#handle.close();
    else if (isComplete) await this.#writing(() => rm(this.path, { force: true }));
    this.#handle = null;
  }

  async #begin(): Promise<FileHandle> {
    const handle = await open(this.path, 'w');
    await handle.appendFile(rejectedHead(this.#header));
    return handle;
  }

  async #writing<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      const code = systemCodeOf(error);
      if (code === null) throw error;
      throw new Failure(
        `${this.path} cannot be written (${code}): import a copy of the file from a writable folder.`,
      );
    }
  }
}
