/** The settings of the risk score and of the flags beside it. */
import {
  defaultRisk,
  riskFactors,
  type FlagOptions,
  type RiskFactor,
  type RiskOptions,
} from '../analysis/risk/options';
import type { Settings } from '../settings';
import { option, stored, type Definition, type SettingKey } from './definition';
import { ascend, counted, numberGroup } from './number-group';
import { number, share, wholeNumber, yesNo, type ValueKind } from './value-kinds';

const bands = ['moderate', 'high', 'critical'] as const;

const days = number(0, 9999);

/** What the thresholds of a factor measure. */
const units: Readonly<Record<RiskFactor, ValueKind<number>>> = {
  daysLate: days,
  worstLateness: days,
  overdueShare: share(),
  trend: days,
  limitUse: share(10),
  brokenPromises: wholeNumber(1, 99),
};

const withRisk = (settings: Settings, change: Partial<RiskOptions>): Settings => ({
  ...settings,
  risk: { ...settings.risk, ...change },
});

/** Numbers in the order of their names, as a record. */
const recordOf = <Name extends string>(names: readonly Name[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, i) => [name, values[i]])) as Record<Name, number>;

const weights = numberGroup({
  prefix: 'risk.points.',
  names: riskFactors,
  kind: wholeNumber(0, 100),
  get: ({ risk }) => riskFactors.map((factor) => risk.weights[factor]),
  set: (settings, values) => withRisk(settings, { weights: recordOf(riskFactors, values) }),
  hold: (values) => values.reduce((sum, value) => sum + value, 0) <= 100,
  label: (factor, { settings: { risk } }) => risk.points(risk.factors[factor]),
  help: ({ settings: { risk } }) => risk.pointsHelp,
  expected: ({ settings: { risk } }) => risk.pointsExpected,
});

const thresholds = (factor: RiskFactor): Definition =>
  numberGroup({
    prefix: `risk.steps.${factor}.`,
    names: counted(defaultRisk.thresholds[factor]),
    kind: units[factor],
    get: ({ risk }) => risk.thresholds[factor],
    set: (settings, values) => withRisk(settings, { thresholds: { ...settings.risk.thresholds, [factor]: values } }),
    hold: ascend,
    label: (n, { settings: { risk } }) => risk.step(risk.factors[factor], n),
    help: ({ settings: { risk } }) => risk.stepsHelp[factor],
    expected: (text) => text.settings.expected.ascending(units[factor].expected(text)),
  });

const flag = (key: SettingKey, name: Exclude<keyof FlagOptions, 'limitUse'>, kind: ValueKind<number>): Definition =>
  stored(
    key,
    kind,
    ({ risk }) => risk.flags[name],
    (settings, value) => withRisk(settings, { flags: { ...settings.risk.flags, [name]: value } }),
  );

export const riskDefinitions: readonly Definition[] = [
  option('risk.individuals', 'risk', 'individuals', yesNo),
  option('risk.leastSettled', 'risk', 'leastSettled', wholeNumber(0, 999)),
  numberGroup({
    prefix: 'risk.band.',
    names: bands,
    kind: wholeNumber(1, 100),
    get: ({ risk }) => bands.map((band) => risk.bands[band]),
    set: (settings, values) => withRisk(settings, { bands: recordOf(bands, values) }),
    hold: ascend,
    label: (band, { settings, risk }) => settings.risk.band(risk.bands[band]),
    help: ({ settings: { risk } }) => risk.bandHelp,
    expected: (text) => text.settings.expected.ascending(wholeNumber(1, 100).expected(text)),
  }),
  weights,
  ...riskFactors.map(thresholds),
  numberGroup({
    prefix: 'risk.flag.limitUse.',
    names: counted(defaultRisk.flags.limitUse),
    kind: share(),
    get: ({ risk }) => risk.flags.limitUse,
    set: (settings, limitUse) => withRisk(settings, { flags: { ...settings.risk.flags, limitUse } }),
    hold: ascend,
    label: (n, { settings: { risk } }) => risk.limitUse(n),
    help: ({ settings: { risk } }) => risk.limitUseHelp,
    expected: (text) => text.settings.expected.ascending(share().expected(text)),
  }),
  flag('risk.flag.portfolioShare', 'portfolioShare', share()),
  flag('risk.flag.newCustomerDays', 'newCustomerDays', wholeNumber(0, 9999)),
  flag('risk.flag.prescriptionDays', 'prescriptionDays', wholeNumber(0, 9999)),
];
