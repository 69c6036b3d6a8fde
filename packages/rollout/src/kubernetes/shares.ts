import {type Instance, type RolloutState, type Share, weights} from '../state.ts'

/** How many pods each instance has while a state holds. */
export interface Strength {
  readonly instance: Instance
  readonly replicas: number
}

/** Pods of the stable version and the canary. */
export interface Split {
  readonly stable: number
  readonly canary: number
}

/** Largest number of pods for one exact share, relative to full strength: half as many again, and at least one. */
const surge = (full: number): number => full + Math.max(1, Math.ceil(full / 2))

/**
 * Pods whose numbers come nearest to a percentage, when every ready pod gets the same share of the requests: at least one of each, and at
 * least `full` in all, at most half as many again. Among equally near ones the smallest wins.
 */
export function replicaSplit(percent: number, full: number): Split {
  let best: Split = {stable: full, canary: 1}
  const distance = ({stable, canary}: Split): number => Math.abs((100 * canary) / (stable + canary) - percent)
  for (let total = Math.max(2, full); total <= surge(full); total++) {
    const canary = Math.min(total - 1, Math.max(1, Math.round((total * percent) / 100)))
    const found = {stable: total - canary, canary}
    if (distance(found) < distance(best) - 1e-9) best = found
  }
  return best
}

/**
 * The same for more than two: the whole numbers of pods, at least one each, whose shares come nearest to the wanted ones in sum. The last is
 * the stable version; it keeps a pod also where the plan leaves it nothing, so that there is a way back.
 */
export function replicaCounts(percents: readonly number[], full: number): readonly number[] {
  let best: readonly number[] = percents.map(() => 1)
  const distance = (counts: readonly number[]): number => {
    const total = counts.reduce((sum, count) => sum + count, 0)
    return counts.reduce((sum, count, index) => sum + Math.abs((100 * count) / total - (percents[index] ?? 0)), 0)
  }
  for (let total = Math.max(percents.length, full); total <= surge(full) + percents.length; total++) {
    const others = percents.slice(0, -1).map((percent) => Math.max(1, Math.round((total * percent) / 100)))
    const found = [...others, Math.max(1, total - others.reduce((sum, count) => sum + count, 0))]
    if (distance(found) < distance(best) - 1e-9) best = found
  }
  return best
}

/** The percentage of the requests that a canary really gets when pods share them equally. */
export const shareOf = ({stable, canary}: Split): number => (100 * canary) / (stable + canary)

/** Pods for the share of a gateway: enough for the canary's part of the load, and the stable version stays at full strength. */
export const weightedSplit = (percent: number, full: number): Split => ({
  stable: full,
  canary: Math.max(1, Math.ceil((full * percent) / 100)),
})

/**
 * How many pods a state wants. Whoever serves alone has full strength; a canary without traffic has one pod; a promoted one takes over
 * in full before its last step is written.
 */
export function strengthsOf(state: RolloutState, full: number, split: (percent: number, full: number) => Split): readonly Strength[] {
  const {stable, canary, baseline, weight, phase} = state
  if (phase === 'promoted' || stable === undefined) {
    const serving = phase === 'promoted' ? stable : canary
    return serving === undefined ? [] : [{instance: serving, replicas: full}]
  }
  const alone = [{instance: stable, replicas: full}]
  const beside = baseline === undefined ? [] : [{instance: baseline, replicas: 1}]
  if (canary === undefined || phase === 'rolled-back' || phase === 'rolling-back' || phase === 'idle') return alone
  // On the way back both are there in full until what was promoted is removed.
  if (phase === 'returning') return alone
  if (weight >= 100) return [{instance: canary, replicas: full}, ...alone]
  const shares = weights(state)
  if (shares.length < 2) return [{instance: canary, replicas: 1}, ...beside, ...alone]
  if (baseline !== undefined) return besideEachOther({canary, baseline, stable}, shares, full, split)
  const pods = split(weight, full)
  return [
    {instance: canary, replicas: pods.canary},
    {instance: stable, replicas: pods.stable},
  ]
}

/** A canary, a second set of the stable version of the same size, and the stable version itself. */
function besideEachOther(
  {canary, baseline, stable}: {readonly canary: Instance; readonly baseline: Instance; readonly stable: Instance},
  shares: readonly Share[],
  full: number,
  split: (percent: number, full: number) => Split,
): readonly Strength[] {
  const percentOf = ({id}: Instance): number => shares.find(({instance}) => instance.id === id)?.percent ?? 0
  const instances = [canary, baseline, stable]
  // With weights the number of pods only has to carry the load; without, it is the share.
  const counts =
    split === replicaSplit
      ? replicaCounts(instances.map(percentOf), full)
      : [split(percentOf(canary), full).canary, split(percentOf(baseline), full).canary, full]
  return instances.map((instance, index) => ({instance, replicas: counts[index] ?? 1}))
}
