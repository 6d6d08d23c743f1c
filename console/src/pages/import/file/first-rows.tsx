import type { OpenedFile } from './opened-file.ts';
import { t } from '../texts.ts';

const SHOWN = 5;

/** The first rows of the file, so that users can check that it was read correctly. */
export function FirstRows({ header, rows }: Pick<OpenedFile, 'header' | 'rows'>) {
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={t('file.firstRows')}>
      <table className="table table-dense first-rows">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('file.line')}
            </th>
            {header.names.map((name, index) => (
              <th key={index} scope="col" title={name}>
                {name === '' ? t('file.column', { number: index + 1 }) : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ line, cells }) => (
            <tr key={line}>
              <td className="number muted">{line}</td>
              {header.names.map((_, index) => (
                <td key={index} title={cells[index]}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
