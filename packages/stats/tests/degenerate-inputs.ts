import {calibrationBins} from '@modelflight/stats/calibration'
import {cramerVonMises} from '@modelflight/stats/cramer-von-mises'
import {ddm} from '@modelflight/stats/drift-detectors'
import {groupRates} from '@modelflight/stats/fairness'
import {isotonicFit} from '@modelflight/stats/isotonic'
import {mannWhitney} from '@modelflight/stats/mann-whitney'
import {pairedDifference} from '@modelflight/stats/mcnemar'
import {spreadOf} from '@modelflight/stats/mean-sequence'
import {confusionMatrix} from '@modelflight/stats/multiclass-metrics'
import {createRandom} from '@modelflight/stats/random'

/** An argument, and what takes its place where the data are empty, unknown or all alike; only what is given is tried. */
export interface Argument {
  readonly good: unknown
  readonly empty?: unknown
  readonly nan?: unknown
  readonly constant?: unknown
}

const {NaN: nan} = Number
const list = (good: readonly number[], constant = good.map(() => good[0])): Argument => ({
  good,
  empty: [],
  nan: good.with(2, nan),
  constant,
})
const array = (values: unknown): Float64Array => Float64Array.from(values as readonly number[])
const typed = ({good, empty, nan: unknown, constant}: Argument): Argument => ({
  good: array(good),
  empty: array(empty),
  nan: array(unknown),
  constant: array(constant),
})
const number = (good: number): Argument => ({good, nan})
const fixed = (good: unknown): Argument => ({good})

const x = list([1, 2, 3, 5, 8, 13, 14, 20])
const y = list([2, 3, 5, 7, 11, 13, 17, 19])
const xs = typed(x)
const ys = typed(y)
/** Values in 0 to 1: scores, chances, p-values. */
const s = list([0.1, 0.9, 0.2, 0.8, 0.4, 0.7, 0.3, 0.6])
const s2 = list([0.2, 0.7, 0.3, 0.9, 0.5, 0.6, 0.1, 0.8])
const truth = list([0, 1, 0, 1, 1, 0, 0, 1])
const predicted = list([0, 1, 1, 1, 0, 0, 0, 1])
const counts = {...list([3, 5, 8, 4]), constant: [0, 0, 0, 0]}
const counts2 = {...list([4, 4, 9, 3]), constant: [0, 0, 0, 0]}
const shares = {...list([0.1, 0.2, 0.3, 0.4]), constant: [1, 0, 0, 0]}
const shares2 = {...list([0.2, 0.2, 0.2, 0.4]), constant: [0, 1, 0, 0]}
const edges = list([0, 5, 10, 20])
const positive = number(2.5)
const chance = number(0.3)
const whole = number(3)
const labels = ['a', 'b', 'c']
const truthLabels = {good: ['a', 'b', 'c', 'a'], empty: []}
const guessedLabels = {good: ['a', 'b', 'b', 'a'], empty: [], constant: ['a', 'a', 'a', 'a']}
const rows = {
  good: [
    [0.5, 0.3, 0.2],
    [0.2, 0.6, 0.2],
    [0.1, 0.2, 0.7],
    [0.8, 0.1, 0.1],
  ],
  empty: [],
  nan: [
    [nan, 0.3, 0.2],
    [0.2, 0.6, 0.2],
    [0.1, 0.2, 0.7],
    [0.8, 0.1, 0.1],
  ],
}
const confusion = {good: {tp: 3, fp: 1, tn: 4, fn: 2}, empty: {tp: 0, fp: 0, tn: 0, fn: 0}}
const classes = {good: confusionMatrix(labels, truthLabels.good, guessedLabels.good)}
const arm = {
  good: {n: 50, mean: 1, variance: 2},
  nan: {n: 50, mean: nan, variance: 2},
  constant: {n: 50, mean: 1, variance: 0},
  empty: {n: 0, mean: 0, variance: 0},
}
const events = {good: {events: 3, n: 50}, empty: {events: 0, n: 0}, nan: {events: nan, n: 50}}
const options = fixed({alpha: 0.05, tOpt: 100})
const resampling = fixed({resamples: 20, seed: 1})
const meanOfRows = fixed((drawn: Uint32Array): number => drawn.reduce((sum, row) => sum + row, 0) / drawn.length)
const buckets = {good: {bounds: [1, 2, 5, Infinity], counts: [3, 5, 8, 1]}, empty: {bounds: [1, 2, 5, Infinity], counts: [0, 0, 0, 0]}}
const labelled = list([0, 1, 2, 1, 0, 2, 1, 0])
const wave = (step: number): Float64Array => Float64Array.from({length: 40}, (_, row) => Math.sin(step * row))
const waves = (...steps: readonly number[]): unknown => steps.map((step) => ({functions: [wave(step)]}))
const related = {good: waves(1, 2), empty: [], nan: waves(nan, 2), constant: waves(0, 0)}
const two = [x, y]
const binary = [truth, predicted]
const scored = [truth, s]

/** What every exported function is asked with. `undefined`: it has no data to be odd (a factory, a generator, a constant). */
export const recipes: Readonly<Record<string, readonly Argument[] | undefined>> = {
  andersonDarling: two,
  betaCdf: [chance, positive, positive],
  betaSf: [chance, positive, positive],
  logBetaFactor: [chance, number(0.7), positive, positive],
  betaQuantile: [chance, positive, positive],
  binaryConfusion: binary,
  atThreshold: [s, fixed(0.5)],
  accuracy: [confusion],
  precision: [confusion],
  recall: [confusion],
  fBeta: [confusion, fixed(2)],
  combineF: [chance, chance],
  f1: [confusion],
  specificity: [confusion],
  balancedAccuracy: [confusion],
  matthewsCorrelation: [confusion],
  cohenKappa: [confusion],
  jaccard: [confusion],
  logLoss: scored,
  brierScore: scored,
  weightedMean: [{good: 3, empty: 0}, fixed(undefined), fixed((row: number): number => row)],
  requireBinary: [fixed('truth'), truth],
  binomialPmf: [whole, number(10), chance],
  logChoose: [number(10), whole],
  bootstrapRows: [{good: 5, empty: 0}, meanOfRows, resampling],
  bootstrapCells: [counts, fixed(([first = 0]: Float64Array): number => first), resampling],
  jackknifeRows: [{good: 5, empty: 0}, meanOfRows],
  percentileInterval: [x],
  basicInterval: [x, number(7)],
  bcaTerms: [x, number(7), y],
  bcaInterval: [x, number(7), y],
  bootstrapStandardError: [x],
  boundedMeanSequence: [s, fixed(0.05)],
  calibrationBins: scored,
  equalMassBins: scored,
  expectedCalibrationError: [{good: calibrationBins([0, 1, 1], [0.2, 0.8, 0.6]), empty: []}],
  maximumCalibrationError: [{good: calibrationBins([0, 1, 1], [0.2, 0.8, 0.6]), empty: []}],
  brierParts: [{good: calibrationBins([0, 1, 1], [0.2, 0.8, 0.6]), empty: []}],
  calibrationInTheLarge: scored,
  chiSquareHomogeneity: [counts, counts2],
  gTest: [counts, counts2],
  cramersV: [counts, counts2],
  cramersVCorrected: [counts, counts2],
  twoProportionTest: [number(3), number(10), number(4), number(20)],
  poolRare: [counts, counts2],
  cramersVBalanced: [counts, counts2],
  columnSummary: [{good: [1, null, 3], empty: [], nan: [1, nan, null], constant: [1, 1, 1]}, fixed([0.5])],
  integerSummary: [{good: [1n, 2n], empty: []}],
  cauchyCombined: [s],
  bestRho: [positive, chance],
  bestRhoOneSided: [positive, chance],
  logNormalMixture: [number(1), positive, positive],
  logNormalMixtureOneSided: [number(1), positive, positive],
  normalMixtureBound: [positive, positive, chance],
  normalMixtureBoundOneSided: [positive, positive, chance],
  meanDifferenceSequence: [arm, arm, fixed(0.05), fixed({varianceAtEnd: 0.1})],
  meanDifferenceBounds: [arm, arm, fixed(0.05), fixed({varianceAtEnd: 0.1})],
  meanDifferenceReach: [arm, arm, fixed(0.05), fixed({varianceAtEnd: 0.1})],
  betaBinomialSequence: [{good: 3, nan}, {good: 50, nan}, chance, positive],
  betaBinomialBound: [fixed('lower'), {good: 3, nan}, {good: 50, nan}, options],
  logBetaBinomialMixture: [{good: 3, nan}, {good: 50, nan}, chance, positive, fixed(0.05)],
  rateDifferenceSequence: [events, events, fixed(0.05), fixed(100)],
  rateDifferenceBound: [fixed('lower'), events, events, options],
  logMsprt: [number(20), number(0.1), positive, positive],
  pearson: two,
  spearman: two,
  kendallTauB: two,
  cramerVonMises: two,
  cramerVonMisesOfSorted: [xs, ys],
  cramerVonMisesFromCounts: [counts, counts2],
  cramerVonMisesP: [{good: cramerVonMises([1, 2, 3], [2, 3, 4]), nan: {statistic: nan, u: nan, n: 3, m: 3}}],
  cramerVonMisesExactP: [{good: cramerVonMises([1, 2, 3], [2, 3, 4]), nan: {statistic: nan, u: nan, n: 3, m: 3}}],
  delong: [truth, s, s2],
  aucWithVariance: scored,
  waldInterval: [number(0.5), number(0.01)],
  totalVariationSequence: [counts, counts2, fixed({alphas: [0.025, 0.025], tOpt: 100})],
  orderedDistanceSequence: [counts, counts2, fixed({alphas: [0.025, 0.025], tOpt: 100})],
  chiSquareSf: [positive, positive],
  chiSquareIsf: [chance, positive],
  studentSf: [positive, positive],
  studentQuantile: [chance, positive],
  fisherFSf: [positive, whole, whole],
  binomialCdf: [whole, number(10), chance],
  binomialSf: [whole, number(10), chance],
  klDivergence: [shares, shares2],
  jsDivergence: [shares, shares2],
  jsDistance: [shares, shares2],
  jsDivergenceBits: [shares, shares2],
  jsDistanceBits: [shares, shares2],
  hellinger: [shares, shares2],
  bhattacharyya: [shares, shares2],
  totalVariation: [shares, shares2],
  lInfinity: [shares, shares2],
  runDetector: [fixed(ddm()), truth],
  ddm: undefined,
  eddm: undefined,
  pageHinkley: undefined,
  adwin: undefined,
  eppsSingleton: two,
  estimatedPerformance: [s, predicted],
  exactDistances: [xs, ys],
  groupRates: [truth, predicted, {good: ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'], empty: []}],
  fairnessGaps: [{good: groupRates([0, 1], [0, 1], ['a', 'b']), empty: new Map()}],
  fisherExact: [whole, whole, whole, whole],
  halfLogTwoPi: undefined,
  stirlingError: [positive],
  lgamma: [positive],
  deviance: [positive, positive],
  gammaP: [positive, positive],
  gammaQ: [positive, positive],
  alphaSpent: [fixed('pocock'), chance, chance],
  groupSequentialBounds: [
    {good: [0.5, 1], empty: [], nan: [nan, 1]},
    {good: [0.02, 0.05], empty: [], nan: [nan, 0.05]},
  ],
  histogram: [x, edges],
  equalWidthEdges: [x, fixed(4)],
  binCount: [x, fixed('sturges')],
  isotonicFit: [s, truth],
  isotonicAt: [fixed(isotonicFit([0.1, 0.5, 0.9], [0, 1, 1])), number(0.4)],
  kolmogorovTwoSidedSf: [chance, whole],
  smirnovSf: [chance, whole],
  kolmogorovSf: [positive],
  ksStatistic: two,
  ksOfSorted: [xs, ys],
  ksFromCounts: [counts, counts2],
  ksExactP: [chance, whole, whole],
  ksAsymptoticP: [chance, whole, whole],
  ksP: [chance, whole, whole],
  logBeta: [positive, positive],
  mannWhitney: two,
  mannWhitneyP: [{good: mannWhitney([1, 2], [2, 3]), constant: mannWhitney([1, 1], [1, 1])}],
  rankSumZ: [{good: mannWhitney([1, 2], [2, 3]), constant: mannWhitney([1, 1], [1, 1])}],
  mannWhitneyExactP: [number(4), whole, whole],
  hodgesLehmann: two,
  shiftInterval: [x, y, fixed(2)],
  mcnemarExact: [
    {good: 3, empty: 0, nan},
    {good: 4, empty: 0, nan},
  ],
  mcnemarMidP: [
    {good: 3, empty: 0, nan},
    {good: 4, empty: 0, nan},
  ],
  mcnemarChiSquare: [
    {good: 3, empty: 0, nan},
    {good: 4, empty: 0, nan},
  ],
  mcnemar: [
    {good: 3, empty: 0, nan},
    {good: 4, empty: 0, nan},
  ],
  pairedDifference: [
    {
      good: {bothRight: 5, onlyCandidateRight: 2, onlyBaselineRight: 1, bothWrong: 3},
      empty: {bothRight: 0, onlyCandidateRight: 0, onlyBaselineRight: 0, bothWrong: 0},
    },
  ],
  nonInferiority: [
    {
      good: pairedDifference({bothRight: 5, onlyCandidateRight: 2, onlyBaselineRight: 1, bothWrong: 3}),
      constant: pairedDifference({bothRight: 5, onlyCandidateRight: 0, onlyBaselineRight: 0, bothWrong: 0}),
    },
    number(0.02),
  ],
  spreadOf: [x],
  meanReach: [{good: spreadOf([1, 2, 4]), constant: spreadOf([1, 1, 1])}, fixed(0.05), fixed(100)],
  blockMeans: [x, fixed(2)],
  blockLengthFor: [x],
  mean: [x],
  variance: [x],
  standardDeviation: [x],
  aucOneVersusRest: [fixed(labels), truthLabels, rows, fixed('macro')],
  aucOneVersusOne: [fixed(labels), truthLabels, rows, fixed('macro')],
  topKAccuracy: [fixed(labels), truthLabels, rows, fixed(1)],
  confusionMatrix: [fixed(labels), truthLabels, guessedLabels],
  labelsOf: [truthLabels],
  classScores: [classes],
  averageScores: [classes, fixed('macro')],
  multiclassAccuracy: [classes],
  multiclassBalancedAccuracy: [classes],
  multiclassMatthews: [classes],
  multiclassKappa: [classes],
  multiclassLogLoss: [fixed(labels), truthLabels, rows],
  argmaxLabels: [fixed(labels), rows],
  requireProbabilityRows: [fixed(labels), truthLabels, rows],
  bonferroni: [s],
  sidak: [s],
  holm: [s],
  hochberg: [s],
  benjaminiHochberg: [s],
  benjaminiYekutieli: [s],
  fisherCombined: [s],
  stoufferCombined: [s],
  erfc: [positive],
  normalPdf: [positive],
  normalSf: [positive],
  normalCdf: [positive],
  logNormalSf: [positive],
  normalIsf: [chance],
  normalQuantile: [chance],
  at: undefined,
  sum: [x],
  sumOf: [
    {good: 3, empty: 0},
    {good: (index: number): number => index, nan: (): number => nan},
  ],
  requireSameLength: [fixed('columns'), x, x],
  requireFinite: [fixed('column'), x],
  requireWeights: [fixed('column'), {...x, constant: [0, 0, 0]}],
  requireProbability: [fixed('alpha'), chance],
  sorted: [x],
  midranks: [x],
  orderOf: [x],
  outOfRangeP: [whole, number(10), number(20)],
  pairedT: [x],
  signFlipTest: [x, resampling],
  psi: [counts, counts2],
  smoothedShares: [counts, fixed(0.5)],
  psiOfShares: [shares, shares2],
  psiCritical: [number(10), number(50), number(60)],
  psiP: [chance, number(10), number(50), number(60)],
  psiNullMean: [number(10), number(50), number(60)],
  quantileEdges: [x, fixed(4)],
  countBetween: [x, fixed([2, 5])],
  quantileRanks: [number(50), chance, options],
  quantileSequence: [x, fixed(0.5), options],
  bucketQuantileSequence: [buckets, fixed(0.5), options],
  bucketQuantile: [buckets, fixed(0.5)],
  quantile: [x, fixed(0.5)],
  quantiles: [x, fixed([0.5])],
  quantileOfSorted: [x, fixed(0.5)],
  interpolate: [number(1), number(2), chance],
  sortedCopy: [x],
  createRandom: [number(1)],
  shuffled: [x, fixed(createRandom(1))],
  binomialDraw: [fixed(createRandom(1)), number(10), chance],
  multinomialDraw: [fixed(createRandom(1)), fixed(10), counts],
  multinomialSampler: [fixed(createRandom(1)), counts],
  dcg: [truth, s],
  ndcg: [truth, s],
  reciprocalRank: [truth, s],
  precisionAtK: [truth, s, fixed(3)],
  recallAtK: [truth, s, fixed(3)],
  rankedAveragePrecision: [truth, s],
  labelRankingAveragePrecision: [truth, s],
  meanAbsoluteError: two,
  meanSquaredError: two,
  rootMeanSquaredError: two,
  meanAbsolutePercentageError: two,
  symmetricMape: two,
  meanBias: two,
  meanSquaredLogError: two,
  medianAbsoluteError: two,
  maxError: two,
  r2: two,
  explainedVariance: two,
  pinballLoss: [x, y, fixed(0.5)],
  d2AbsoluteError: two,
  weightedQuantile: [x, y, fixed(0.5)],
  curvePoints: scored,
  rocAuc: scored,
  averagePrecision: scored,
  prAucTrapezoid: scored,
  rootOf: [fixed((at: number): number => at - 1), number(0), number(3)],
  symmetricEigen: [
    {
      good: [
        [2, 1],
        [1, 2],
      ],
      empty: [],
      nan: [
        [nan, 1],
        [1, 2],
      ],
    },
  ],
  welchT: two,
  studentT: two,
  wasserstein: two,
  energyDistance: two,
  wassersteinOfSorted: [xs, ys],
  wassersteinFromCounts: [list([1, 2, 3, 4]), counts, counts2],
  wilcoxonSignedRank: [x],
  wilson: [
    {good: 3, empty: 0, nan},
    {good: 10, empty: 0, nan},
  ],
  clopperPearson: [
    {good: 3, empty: 0, nan},
    {good: 10, empty: 0, nan},
  ],
  agrestiCoull: [
    {good: 3, empty: 0, nan},
    {good: 10, empty: 0, nan},
  ],
  jeffreys: [
    {good: 3, empty: 0, nan},
    {good: 10, empty: 0, nan},
  ],
  unseenRows: [counts, counts2],
  categoryAssociation: [labelled, labelled],
  rankFunctions: [xs, fixed([0]), fixed(2), fixed(createRandom(1))],
  twoSampleClassifier: [related, fixed({n: 20, margins: false, permutations: 9, seed: 1})],
}
