/**
 * Punctuality, 0 to 100, from amount-weighted days against terms (negative: paid before due). The scale is D&B's published
 * one (docs.dnb.com, PAYDEX): 80 is prompt.
 */
import { interpolated } from './piecewise';

const ANCHORS = [
  [-30, 100],
  [-20, 90],
  [0, 80],
  [15, 70],
  [22, 60],
  [30, 50],
  [60, 40],
  [90, 30],
  [120, 20],
] as const;

/** Beyond its last anchor the published scale only says "1–19": a point for every five days. */
const DAYS_A_POINT = 5;

export const punctuality = (daysAgainstTerms: number): number =>
  Math.max(1, interpolated(ANCHORS, daysAgainstTerms) - Math.max(0, daysAgainstTerms - 120) / DAYS_A_POINT);
