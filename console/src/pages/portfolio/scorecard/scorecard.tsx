import { PageLink } from '../../../shell/address/page-link.tsx';
import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { t } from '../texts.ts';
import type { DepartmentScore, Light } from './lights.ts';

const LOOKS: Readonly<Record<Light, { shape: string; className: string }>> = {
  ACT: { shape: '▲', className: 'badge badge-high' },
  WATCH: { shape: '◆', className: 'badge badge-medium' },
  ON_TRACK: { shape: '●', className: 'badge badge-low' },
  UNKNOWN: { shape: '○', className: 'badge' },
};

/** One row per department: a light as shape, word and color, and the reason for it. */
export function Scorecard({ scores }: { scores: readonly DepartmentScore[] }) {
  const acting = scores.filter(({ light }) => light === 'ACT').length;
  const watching = scores.filter(({ light }) => light === 'WATCH').length;
  return (
    <FigureTable
      title={t('scorecard.title', { acting, watching, all: String(scores.length) })}
      summary={t('scorecard.summary')}
      columns={[t('scorecard.department'), t('scorecard.light'), t('scorecard.sentence')]}
      chart={() => null}
      rows={scores.map(({ department, light, sentence, list }) => ({
        key: department,
        cells: [
          t(`departments.${department}`),
          <span key="light" className={LOOKS[light].className}>
            <span aria-hidden="true">{LOOKS[light].shape}</span>
            {t(`lightWords.${light}`)}
          </span>,
          list === null ? (
            sentence
          ) : (
            <PageLink key="why" href={list}>
              {sentence}
            </PageLink>
          ),
        ],
      }))}
      files={{
        name: 'portfolio-scorecard',
        data: scores.map(({ department, light, sentence }) => ({
          [t('scorecard.department')]: t(`departments.${department}`),
          [t('scorecard.light')]: t(`lightWords.${light}`),
          [t('scorecard.sentence')]: sentence,
        })),
      }}
    />
  );
}
