import { useSyncExternalStore } from 'react';
import { Failure } from '../../../../intake/failure.ts';
import type { JobSteps } from '../../../../intake/import/responses/response-plan.ts';
import type { NamedStep } from '../../../../intake/suggest/suggest-steps.ts';
import { withMapping } from '../../../../intake/draft/saved-mapping.ts';
import { type AnyMapping, parseAnyMapping } from '../../../../intake/mapping/parse-mapping.ts';
import { sampleOf } from '../../../../intake/draft/opened-file.ts';
import type { Reading } from '../../../../intake/table/inspect.ts';
import type { Layout } from '../../../../intake/table/table.ts';
import type { DraftMapping } from './columns/draft-mapping.ts';
import type { Caller } from './run/import-calls.ts';
import { ImportRun } from './run/import-run.ts';
import type { ImportState } from './import-state.ts';
import { type OpenedFile, openFile, readAgain } from './file/opened-file.ts';
import type { KnownMapping, MappingMemory } from './memory/mapping-memory.ts';
import {
  guess,
  isOfPeople,
  keepingSteps,
  type Meant,
  type NewJob,
  pointedAt,
} from './new-job/new-job.ts';
import { pageEnvironment } from './page-environment.ts';
import { withMeanings } from './columns/suggest-draft.ts';
import { failureText } from './words/complaints.ts';
import { t } from './texts.ts';

/**
 * The state of an import, kept outside of the page so that the import continues while the user visits other
 * pages.
 */
class ImportSession {
  #state: ImportState = { stage: 'choosing', problem: null };
  #run: ImportRun | null = null;
  #chosen: { file: File; reading: Reading; memory: MappingMemory } | null = null;
  #remembers = true;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly get = (): ImportState => this.#state;

  /** Scans a file and guesses its mapping. */
  async choose(
    file: File,
    steps: readonly NamedStep[],
    memory: MappingMemory,
    reading: Reading = {},
  ): Promise<void> {
    const { name, size: bytes } = file;
    this.#chosen = { file, reading, memory };
    this.#set({ stage: 'reading', name, bytes, read: 0 });
    try {
      const opened = await openFile(
        file,
        null,
        (read) => this.#set({ stage: 'reading', name, bytes, read }),
        reading,
      );
      const known = await memory.find(opened);
      this.#set(this.#taken(opened, guess(sampleOf(opened), steps), known));
    } catch (error) {
      this.#set({ stage: 'choosing', problem: messageOf(error) });
    }
  }

  /** Reads the same file with another encoding or sheet. */
  async readAs(reading: Reading, steps: readonly NamedStep[]): Promise<void> {
    if (this.#chosen === null) return;
    const { file, reading: before, memory } = this.#chosen;
    await this.choose(file, steps, memory, { ...before, ...reading });
  }

  /**
   * Guesses the mapping again for the export format of a tool. `none` is for a file that is not from a known
   * tool.
   */
  takeFor(format: string, steps: readonly NamedStep[]): void {
    if (this.#state.stage !== 'mapping') return;
    const { opened } = this.#state;
    this.#set(this.#mapping(opened, guess(sampleOf(opened), steps, format)));
  }

  /** Applies a mapping. */
  apply(mapping: AnyMapping, name: string): void {
    if (this.#state.stage !== 'mapping') return;
    const { opened, draft } = this.#state;
    const said = withMapping(draft, mapping, name, opened.header);
    this.#set(this.#mapping(opened, { draft: withMeanings(said, sampleOf(opened)), newJob: null }));
  }

  /** Guesses the mapping again, ignoring the saved one. */
  mapAgain(steps: readonly NamedStep[]): void {
    if (this.#state.stage !== 'mapping') return;
    const { opened } = this.#state;
    this.#set(this.#mapping(opened, guess(sampleOf(opened), steps)));
  }

  remember(remembers: boolean): void {
    this.#remembers = remembers;
    if (this.#state.stage === 'mapping') this.#set({ ...this.#state, remembers });
  }

  /** Applies the saved mapping if it fits, or else the guess. */
  #taken(opened: OpenedFile, guessed: Meant, known: KnownMapping | null): ImportState {
    if (known === null) return this.#mapping(opened, guessed);
    try {
      const mapping = parseAnyMapping(known.mapping, known.name);
      const said = withMapping(guessed.draft, mapping, known.name, opened.header);
      const draft = withMeanings(said, sampleOf(opened));
      return this.#mapping(opened, { draft, newJob: null }, known);
    } catch (error) {
      // The mapping has another version or the job has changed since, so use the guess.
      if (!(error instanceof Failure)) throw error;
      return this.#mapping(opened, guessed);
    }
  }

  #mapping(opened: OpenedFile, meant: Meant, known: KnownMapping | null = null): ImportState {
    const remembers = this.#remembers;
    return { stage: 'mapping', opened, ...meant, problem: null, known, remembers };
  }

  /** Sets the job for the answers: a new one, or if null, the current job with the given steps. */
  about(newJob: NewJob | null, steps: readonly NamedStep[]): void {
    if (this.#state.stage !== 'mapping') return;
    const { opened, draft } = this.#state;
    const about = pointedAt(draft, sampleOf(opened), newJob?.steps ?? steps);
    this.#set(this.#mapping(opened, { draft: about, newJob }));
  }

  /** Renames the new job or changes its steps. Frees the columns of removed steps. */
  reshape(newJob: NewJob): void {
    if (this.#state.stage !== 'mapping') return;
    const { opened, draft } = this.#state;
    const kept = keepingSteps(draft, sampleOf(opened), newJob.steps);
    this.#set(this.#mapping(opened, { draft: kept, newJob }));
  }

  /** Continues with the mapping memory of a job that was just created. */
  goOnIn(memory: MappingMemory): void {
    if (this.#chosen) this.#chosen = { ...this.#chosen, memory };
    if (this.#state.stage === 'mapping') this.#set({ ...this.#state, newJob: null });
  }

  /** Reads the header from other rows and guesses the mapping again. */
  async lookBelow(layout: Layout, steps: readonly NamedStep[]): Promise<void> {
    if (this.#state.stage !== 'mapping') return;
    const { opened, draft } = this.#state;
    try {
      const next = await readAgain(opened.file, layout);
      const guessed = guess(sampleOf(next), steps);
      const kind = { ...guessed.draft, kind: draft.kind };
      this.#set(this.#mapping(next, { ...guessed, draft: kind }));
    } catch (error) {
      this.#set({ ...this.#state, problem: messageOf(error) });
    }
  }

  change(changes: Partial<DraftMapping>): void {
    if (this.#state.stage !== 'mapping') return;
    const { opened, draft, newJob, known } = this.#state;
    const changed = withMeanings({ ...draft, ...changes }, sampleOf(opened));
    const meant = { draft: changed, newJob: isOfPeople(changed) ? newJob : null };
    this.#set(this.#mapping(opened, meant, changes.given === null ? null : known));
  }

  /**
   * Maps an account name in the file to an account id. Empty means a new account, null leaves it undecided.
   */
  decide(text: string, id: string | null): void {
    if (this.#state.stage !== 'running') return;
    const { [text]: _before, ...others } = this.#state.draft.accountIds;
    this.#decided(id === null ? others : { ...others, [text]: id });
  }

  /** Marks these names in the file as new accounts. */
  decideNew(texts: readonly string[]): void {
    if (this.#state.stage !== 'running') return;
    const { accountIds } = this.#state.draft;
    this.#decided({ ...accountIds, ...Object.fromEntries(texts.map((text) => [text, ''])) });
  }

  #decided(accountIds: DraftMapping['accountIds']): void {
    if (this.#state.stage !== 'running') return;
    this.#set({ ...this.#state, draft: { ...this.#state.draft, accountIds } });
  }

  showProblem(problem: string): void {
    if (this.#state.stage === 'mapping') this.#set({ ...this.#state, problem });
  }

  /** Imports or checks the file. Errors are reported in the state. */
  async start(job: JobSteps, caller: Pick<Caller, 'client' | 'dryRun'>): Promise<void> {
    if (this.#state.stage === 'choosing' || this.#state.stage === 'reading') return;
    const { opened, draft } = this.#state;
    const before = this.#state.stage === 'running' ? this.#state.run : null;
    const wasChecked = before !== null && before.dryRun && before.end?.kind === 'done';
    const run = new ImportRun(
      caller.dryRun,
      (state) => {
        if (this.#run === run) this.#set({ stage: 'running', opened, draft, run: state });
      },
      pageEnvironment,
    );
    this.#run = run;
    await run.start(opened, draft, job, caller.client, wasChecked);
    if (!caller.dryRun) await this.#save(run);
  }

  /** Saves the mapping after a successful import. */
  async #save(run: ImportRun): Promise<void> {
    const state = this.#state;
    if (state.stage !== 'running' || this.#run !== run || !this.#remembers) return;
    const { end, counts } = state.run;
    if (end?.kind !== 'done' || counts.imported + counts.unchanged === 0) return;
    try {
      await this.#chosen?.memory.save(state.opened, remembered(state.draft));
    } catch (error) {
      run.add(t('notSaved', { why: messageOf(error) }));
    }
  }

  /** The current run, including one that has ended. Null if none was started. */
  get run(): ImportRun | null {
    return this.#run;
  }

  backToMapping(): void {
    if (this.#state.stage !== 'running') return;
    this.#run = null;
    this.#set(this.#mapping(this.#state.opened, { draft: this.#state.draft, newJob: null }));
  }

  chooseAnother(): void {
    this.#run = null;
    this.#set({ stage: 'choosing', problem: null });
  }

  #set(state: ImportState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Drops the decisions for new accounts, which the next import finds by their names in the file. */
function remembered(draft: DraftMapping): DraftMapping {
  const known = Object.entries(draft.accountIds).filter(([, id]) => id !== '');
  return { ...draft, accountIds: Object.fromEntries(known) };
}

export type { ImportState } from './import-state.ts';

/** The only import session of this tab. */
export const session = new ImportSession();

export function useImportState(): ImportState {
  return useSyncExternalStore(session.subscribe, session.get);
}

export { sampleOf };

function messageOf(error: unknown): string {
  if (error instanceof Failure) return failureText(error);
  return error instanceof Error ? t('didNotWorkAs', { why: error.message }) : t('didNotWork');
}
