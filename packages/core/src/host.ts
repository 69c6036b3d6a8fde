import type {Section} from '@modelflight/report/document'
import type {Approval, Attestor, Deployments, Discussion, EvidenceStores, Policy, RunIdentity, Tracker} from './action.ts'
import type {ErrorClass} from './errors.ts'
import type {Log} from './log.ts'
import type {Check} from './verdict.ts'

/** Where an action runs: GitHub or a terminal. `runAction` is the same for both. */
export interface Host {
  readonly run: RunIdentity
  readonly log: Log
  readonly workspace: string
  readonly temporary: string
  /** Text of an input as given; undefined when left out or blank. */
  input(name: string): string | undefined
  /** Names of all inputs that were given, to find unknown ones. */
  given(): readonly string[]
  /** Hides a value, and what is derived from it, in everything printed from now on. */
  mask(value: string): void
  /** An environment variable that names or proves an identity, e.g. `MLFLOW_TRACKING_TOKEN`; hidden like `mask` unless it ends with `_USERNAME`. */
  credential(name: string): string | undefined
  /** Sets outputs, all at once. */
  output(values: Readonly<Record<string, string>>): void
  /** Makes the step red or the process fail; exit code as in `exitCodes`. */
  exit(code: number): void
  /** Reader of policy files, once the inputs that choose it are known. */
  policy(from: 'base' | 'head', token: string | undefined): Policy
  stores(token: string | undefined): EvidenceStores
  /** Issues and workflows; left out where there are none. */
  tracker?(token: string | undefined): Tracker | undefined
  /** The record of what runs where; left out where there is none. */
  deployments?(token: string | undefined): Deployments | undefined
  /** Comments of the pull request; left out where there is none. */
  discussion?(token: string | undefined): Discussion | undefined
  /** Signs in the name of the workflow; left out, or undefined, where it may not. */
  attestor?(token: string | undefined): Attestor | undefined
  /** Reads who approved the run or its change; left out, or undefined, where nobody can tell. */
  approvals?(token: string | undefined): (() => Promise<readonly Approval[]>) | undefined
  /**
   * `comment: from-artifact`, in a workflow on `workflow_run`: writes the comment that a finished run of a fork's pull request could not
   * write itself. Gives one sentence about what was done.
   */
  relayComment(token: string | undefined): Promise<string>
  /** Tells people: summary, comment, check run, artifact. Never throws for lack of rights. */
  publish(publication: Publication): Promise<Published>
}

/** What people are told at the end of an action. */
export interface Publication {
  readonly section: Section
  readonly token: string | undefined
  readonly comment: 'auto' | 'never'
  /** Absolute paths for the artifact: records, reports, profiles. */
  readonly files: readonly string[]
  /** Folder that the paths in the artifact are relative to. */
  readonly root: string
  /** First 8 hex digits go into the artifact's name, so that other runs find it by digest. */
  readonly digest: string
  readonly action: string
  /** The verdict's checks, for a check run with annotations; left out when the action could not find out. */
  readonly checks?: readonly Check[]
  /** How the action ended: `none` lets the job go on. */
  readonly errorClass?: ErrorClass
  /** Outside pull requests: tell the merged one that brought the commit. */
  readonly afterMerge?: boolean
}

/** Where the evidence of an action is kept. */
export interface Published {
  /** Name of the artifact, or '' where there is none. */
  readonly artifact: string
}
