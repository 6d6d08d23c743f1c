import { useState } from 'react';
import { ageWarning } from '../../../../../intake/draft/age-warning.ts';
import { complaint } from '../../../../../intake/complaints/complaint.ts';
import { TOOLS } from '../../../../../intake/recognize/recognize.ts';
import type { NamedStep } from '../../../../../intake/suggest/suggest-steps.ts';
import { ENCODINGS } from '../../../../../intake/table/encoding/encoding.ts';
import type { DraftMapping } from '../columns/draft-mapping.ts';
import { type ImportState, sampleOf, session } from '../import-session.ts';
import type { OpenedFile } from './opened-file.ts';
import { format } from '../words/complaints.ts';
import { t } from '../texts.ts';

interface ReadingFieldsProps {
  state: Extract<ImportState, { stage: 'mapping' }>;
  steps: readonly NamedStep[];
}

/** How the file was read and which tool it was attributed to, with the reasons. Users can change both. */
export function ReadingFields({ state: { opened, draft }, steps }: ReadingFieldsProps) {
  const [now] = useState(() => Date.now());
  const tooOld = ageWarning(draft, sampleOf(opened), now);
  const by = draft.tool?.by.map(quoted).join(', ') ?? '';
  return (
    <section className="card stack-small" aria-label={t('file.howRead')}>
      <div className="layout-fields">
        <label className="field-row">
          <span>{t('file.comesFrom')}</span>
          <select
            className="field"
            value={draft.tool?.key ?? 'none'}
            onChange={({ target }) => session.takeFor(target.value, steps)}
          >
            <option value="none">{t('file.ownTable')}</option>
            {TOOLS.map((tool) => (
              <option key={tool.key} value={tool.key}>
                {toolName(tool)}
              </option>
            ))}
          </select>
        </label>
        <SheetField opened={opened} steps={steps} />
        <EncodingField opened={opened} steps={steps} />
      </div>
      {by === '' ? null : (
        <p className="muted">
          {t('file.recognized', { tool: draft.tool ? toolName(draft.tool) : '', columns: by })}
        </p>
      )}
      {draft.warnings.map((warning) => (
        <p key={warning.code}>
          <span aria-hidden="true">▲</span> {format(warning)}
        </p>
      ))}
      {tooOld === null ? null : (
        <div className="toolbar toolbar-centered">
          <p>
            <span aria-hidden="true">▲</span> {format(tooOld)}
          </p>
          <button
            type="button"
            className="button"
            onClick={() => session.change(datedOn(draft, new Date(now).toISOString().slice(0, 10)))}
          >
            {t('file.asOfToday')}
          </button>
        </div>
      )}
      <EncodingPreview opened={opened} steps={steps} />
    </section>
  );
}

/** Tools with several export formats, whose names need to say which one. */
const OF_A_KIND = [
  'hubspot-deals',
  'hubspot-companies',
  'hubspot-contacts',
  'salesforce-accounts',
  'salesforce-contacts',
] as const;

function quoted(text: string): string {
  return format(complaint('quoted', { text }));
}

function toolName({ key, name }: { key: string; name: string }): string {
  const ofAKind = OF_A_KIND.find((each) => each === key);
  return ofAKind === undefined ? name : t(`file.exports.${ofAKind}`);
}

/** Dates all answers to one day instead of the dates in the file. */
function datedOn({ answers }: DraftMapping, answeredOn: string): Partial<DraftMapping> {
  const { submittedAt: _column, ...undated } = answers;
  return { answers: undated, answeredOn, dateOrder: null };
}

interface OpenedProps {
  opened: OpenedFile;
  steps: readonly NamedStep[];
}

function SheetField({ opened: { file }, steps }: OpenedProps) {
  if (file.sheets === undefined || file.sheets.length < 2) return null;
  return (
    <label className="field-row">
      <span>{t('file.sheet')}</span>
      <select
        className="field"
        value={file.sheet}
        onChange={({ target }) => void session.readAs({ sheet: target.value }, steps)}
      >
        {file.sheets.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

function EncodingField({ opened: { file }, steps }: OpenedProps) {
  if (file.sheets !== undefined) return null;
  const isListed = ENCODINGS.some(({ encoding }) => encoding === file.encoding);
  return (
    <label className="field-row">
      <span>{t('file.encoding')}</span>
      <select
        className="field"
        value={file.encoding}
        onChange={({ target }) => void session.readAs({ encoding: target.value }, steps)}
      >
        {isListed ? null : <option value={file.encoding}>{file.encoding}</option>}
        {ENCODINGS.map(({ encoding, name, script }) => (
          <option key={encoding} value={encoding}>
            {script === null ? `Unicode (${name})` : `${t(`file.scripts.${script}`)} (${name})`}
          </option>
        ))}
      </select>
    </label>
  );
}

const PREVIEWED = 3;

/** The first non-ASCII cells, to check the encoding. */
function EncodingPreview({ opened: { file, rows, header }, steps }: OpenedProps) {
  const cells = [...header.names, ...rows.flatMap((row) => row.cells)]
    .filter((cell) => !/^\p{ASCII}*$/u.test(cell))
    .slice(0, PREVIEWED);
  if (cells.length === 0 || (file.encoding === 'utf-8' && file.strayBytes === 0)) return null;
  return (
    <div className="toolbar">
      <p>
        {t('file.itReads', {
          cells: cells.map((cell) => quoted(cell.slice(0, 60))).join(', '),
        })}{' '}
        {file.strayBytes > 0
          ? t('file.stray', { count: file.strayLines.length, lines: file.strayLines.join(', ') })
          : null}
      </p>
      {file.isEncodingSure ? null : (
        <button
          type="button"
          className="button button-primary"
          onClick={() => void session.readAs({ encoding: file.encoding }, steps)}
        >
          {t('file.thatIsRight')}
        </button>
      )}
    </div>
  );
}

/** Questions to settle before mapping columns. */
export function fileProblems({ file: { isEncodingSure } }: OpenedFile): string[] {
  return isEncodingSure ? [] : [t('file.sayEncoding')];
}
