import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { CalibrationFigure } from './calibration.tsx';
import { CoverageFigure } from './coverage.tsx';
import { ExcludedFigure } from './excluded.tsx';
import { FlaggedFigure } from './flagged.tsx';
import { LeadFigure } from './lead.tsx';
import { LiftFigure } from './lift.tsx';
import { OrderFigure, OwnersFigure } from './order.tsx';
import { RespondedFigure } from './responded.tsx';
import { RulesFigure } from './rules.tsx';
import { TimingFigure } from './timing.tsx';

interface ReportProps {
  report: AccuracyFragment;
}

/** The evidence for the verdict, short enough for a first look. */
export function MainFigures({ report }: ReportProps) {
  return (
    <>
      <OrderFigure report={report} />
      <div className="accuracy-grid">
        <FlaggedFigure report={report} />
        <CalibrationFigure report={report} />
        <LiftFigure report={report} />
        <LeadFigure report={report} />
      </div>
    </>
  );
}

/** Further figures: who has not responded, and how far the results apply. */
export function FurtherFigures({ report }: ReportProps) {
  const { nonResponse } = report;
  return (
    <>
      <div className="accuracy-grid">
        <CoverageFigure report={report} />
        {nonResponse ? <TimingFigure timing={nonResponse.timing} /> : null}
        <RulesFigure report={report} />
        <ExcludedFigure report={report} />
      </div>
      {nonResponse ? <RespondedFigure nonResponse={nonResponse} /> : null}
      <OwnersFigure report={report} />
    </>
  );
}
