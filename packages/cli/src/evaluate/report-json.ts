import type { Evaluation } from './evaluate.ts';
import type { Examined } from './examine.ts';

/** Everything but the landmarks, for studying thresholds. Plain JSON. */
export function reportJson(evaluation: Evaluation): unknown {
  const { examined, unreadable, groups, ...rest } = evaluation;
  return {
    ...rest,
    groups: groups.map(({ criteria, ...group }) => ({
      ...group,
      criteria: criteria.map(({ rows: _, ...criterion }) => criterion),
    })),
    unreadable: unreadable.map(({ sample, error }) => ({
      group: sample.group.name,
      photo: sample.name,
      error,
    })),
    photos: examined.map(photoJson),
  };
}

function photoJson({ sample, report, faces }: Examined): unknown {
  return {
    group: sample.group.name,
    photo: sample.name,
    person: sample.person,
    verdict: report.verdict,
    faces: { true: sample.faces, found: report.faces },
    pose: { true: sample.pose, measured: faces[0]?.pose },
    lidClosure: sample.lidClosure,
    headPose: sample.truths['head-pose'],
    checks: report.checks.map(({ code, verdict, value, unit, range, score, skipped }) => ({
      code,
      ...sample.truths[code],
      verdict,
      value,
      unit,
      range,
      score,
      skipped,
    })),
  };
}
