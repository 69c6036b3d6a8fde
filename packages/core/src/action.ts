import type {Section} from '@modelflight/report/document'
import type {Where} from './errors.ts'
import type {Spec, Values} from './fields.ts'
import type {Log} from './log.ts'
import type {NewRecord, RecordChain} from './records.ts'
import type {Verdict} from './verdict.ts'

/** An output specification: names in kebab-case to descriptions. */
export type OutputSpec = Readonly<Record<string, {readonly description: string}>>

/** The outputs of an action. Every name of the specification must be given; what has no value is `''`. */
export type Outputs<O extends OutputSpec> = {readonly [K in keyof O]: string | number | boolean}

/** One of the six actions: its specification and its story. `main.ts`, the command line and the documentation all start here. */
export interface Action<S extends Spec = Spec, O extends OutputSpec = OutputSpec> {
  readonly name: string
  /** What its part of comment and report is called. */
  readonly title: string
  /** One sentence for action.yml and the README. */
  readonly description: string
  readonly inputs: S
  readonly outputs: O
  /** GitHub permissions (`contents: read`) and what each is for: the README's table. */
  readonly permissions: Readonly<Record<string, string>>
  /** Runs after the merge, and the pull request that brought the commit is told of it. */
  readonly afterMerge?: boolean
  run(inputs: Values<S>, context: Context): Promise<Result<O>>
}

/** Keeps the types of inputs and outputs when an action is defined. */
export const defineAction = <S extends Spec, O extends OutputSpec>(action: Action<S, O>): Action<S, O> => action

/** What an action gives back: a verdict to judge by, values to hand on, and what to tell people. */
export interface Result<O extends OutputSpec = OutputSpec> {
  readonly verdict: Verdict
  readonly outputs: Outputs<O>
  /** The action's part of comment, summary and report. The verdict's checks are appended by `runAction`. */
  readonly section: Section
  /** What goes into the record chain; left out by plans and by runs that found nothing out. */
  readonly record?: NewRecord
  /** Machine-readable details for `report-json`, beyond verdict and outputs. */
  readonly details?: unknown
  /** Files that belong to the artifact besides the report and the record (absolute paths). */
  readonly files?: readonly string[]
}

/** What an action may use of the world. Nothing else: no process.env, no console, no clock of its own. */
export interface Context {
  /** Absolute path of the checkout. */
  readonly workspace: string
  /** Absolute path that relative paths start from. */
  readonly workingDirectory: string
  /** Absolute path for what the action writes (`.modelflight` by default). */
  readonly outputDir: string
  /** Absolute path for scratch files; emptied by whoever made it. */
  readonly temporary: string
  readonly run: RunIdentity
  readonly log: Log
  readonly now: () => Date
  /** Aborted on SIGINT and SIGTERM: stop within 5 s, undo or record what was started. */
  readonly signal: AbortSignal
  readonly records: RecordChain
  readonly policy: Policy
  readonly stores: EvidenceStores
  /** Issues and workflows of the repository; undefined on a terminal and without a token. */
  readonly tracker?: Tracker
  /** Signs statements; undefined where nobody vouches for the run: on a terminal, and in jobs without `id-token: write`. */
  readonly attestor?: Attestor
  /**
   * Who approved this run or its change, as GitHub tells: environments, reviews, the merge. Undefined on a terminal and without a token;
   * what may not be read is left out.
   */
  readonly approvals?: () => Promise<readonly Approval[]>
  /** What people wrote under the pull request; undefined outside pull requests and without a token. */
  readonly discussion?: Discussion
  /** GitHub's record of what runs where; undefined on a terminal and without a token. */
  readonly deployments?: Deployments
  /** `plan: true`: say what would be done, do nothing. */
  readonly plan: boolean
  /** The model's name from `model`, when it was given. */
  readonly model: string | undefined
  /** An environment variable with a credential for a registry or another service, already hidden from everything printed; undefined when unset. */
  credential(name: string): string | undefined
  /** Hides a secret that came from elsewhere (a plugin, a file) in everything printed from now on. */
  mask?(value: string): void
  /** A path as people read it: relative to the workspace. */
  display(path: string): string
}

/** A deployment's state, in GitHub's words. */
export type DeploymentState = 'in_progress' | 'queued' | 'success' | 'failure' | 'error' | 'inactive'

/** The record of what runs where. It decides nothing: the state of a rollout lies in its target. */
export interface Deployments {
  /**
   * Finds the newest deployment of this key (its `task`) in an environment, or makes one; gives its id.
   *
   * @throws Failure dependency-failed when it could not be written.
   */
  begin(deployment: {readonly environment: string; readonly key: string; readonly description: string}): Promise<string>
  /** Adds a status. @throws Failure dependency-failed when it could not be written. */
  status(id: string, environment: string, state: DeploymentState, description: string): Promise<void>
}

/** Who runs, for which change. */
export interface RunIdentity {
  readonly host: 'github' | 'terminal'
  /** `owner/name`; `local` outside GitHub. */
  readonly repository: string
  /** The commit under test: the pull request's head, not the merge commit. Empty outside a git checkout. */
  readonly sha: string
  readonly ref: string
  readonly event: string
  readonly workflow: string
  readonly job: string
  /** Index within a matrix, else 0. */
  readonly jobIndex: number
  readonly runId: string
  /** Counts from 1; a re-run has the next one. */
  readonly attempt: number
  readonly actor: string
  /** Page of the run; empty outside GitHub. */
  readonly url: string
  readonly pullRequest: PullRequest | undefined
}

/** The pull request that a run is about. */
export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly baseRef: string
  /** From another repository: read-only token, no secrets. */
  readonly fork: boolean
}

/** A text that decides: a gate, contract, limit or URL. */
export interface PolicyText {
  readonly text: string
  /** `base`: from the base branch. `head`: from this checkout, as asked for or because base lacks it. */
  readonly origin: 'base' | 'head'
  /** This checkout's text when `origin` is `base` and the pull request changes it. */
  readonly proposed?: string
  /** Set when base lacks the file, so that the report can say so. */
  readonly isNew: boolean
}

/** Reads policy files; on pull requests from the base branch (design.md "Policy comes from the base branch"). */
export interface Policy {
  /**
   * @param path absolute path inside the workspace.
   * @throws Failure input-error when neither branch has the file; dependency-failed when the base branch can't be read.
   */
  read(path: string): Promise<PolicyText>
}

/** Evidence that other runs and jobs left behind. On GitHub: artifacts and the Actions cache; elsewhere: a folder. */
export interface EvidenceStores {
  /** Artifacts of this repository whose name starts with `modelflight-<action>-` and ends with the digest's first 8 hex digits; newest first. */
  find(action: string, digest: string): Promise<readonly FoundEvidence[]>
  /**
   * Artifacts of an action that successful runs of this repository on a branch left behind, newest first; undefined where no runs are kept.
   * Pull requests and forks are no runs of a branch.
   */
  latest?(action: string, branch: string): Promise<readonly FoundEvidence[]>
  /**
   * Restores what `save` stored under exactly this key into the same paths; else, on GitHub, the newest of the keys that begin with `prefix`. False when there is none.
   */
  restore(key: string, paths: readonly string[], prefix?: string): Promise<boolean>
  /** Stores files under a key, once: a second save of a key changes nothing. A failure warns and goes on. */
  save(key: string, paths: readonly string[]): Promise<void>
}

/** Where people and other workflows are told. */
export interface Tracker {
  /**
   * Keeps the one issue of a key: opened, rewritten, closed when the severity is `pass`. Gives its number; undefined when there is none.
   *
   * @throws Failure dependency-failed when it could not be written.
   */
  keepIssue(report: IssueReport): Promise<number | undefined>
  /**
   * Starts a workflow of this repository (file name) and gives the id of its run, where the host tells it.
   *
   * @throws Failure dependency-failed when it could not be started.
   */
  dispatch(workflow: string, inputs: Readonly<Record<string, string>>): Promise<string | undefined>
  /**
   * When something was last pushed to the repository; undefined where the host does not tell it.
   *
   * @throws Failure dependency-failed when it could not be read.
   */
  lastPush(): Promise<Date | undefined>
}

/** Signs statements in the name of the workflow that runs. */
export interface Attestor {
  /**
   * Signs an in-toto Statement (its bytes) and keeps the attestation with the repository, where it may.
   *
   * @throws Failure dependency-failed when a service that signs does not answer or refuses.
   */
  attest(statement: Uint8Array): Promise<Attestation>
}

/** A signed statement. */
export interface Attestation {
  /** Sigstore bundle v0.3, as JSON text. */
  readonly bundle: string
  /** Page of the attestation; empty when the repository does not keep it. */
  readonly url: string
  /** Why the repository does not keep it, though it is signed: rights, or the plan. */
  readonly notKept?: {readonly message: string; readonly hint: string}
}

/** Somebody's yes. */
export interface Approval {
  /** Login. */
  readonly by: string
  readonly how: 'environment' | 'review' | 'merge'
  /** Name of the environment, or `#<number>` of the pull request. */
  readonly of: string
}

/** What people wrote under a pull request, and what they may do. Nothing of it is trusted. */
export interface Discussion {
  /**
   * The comments, oldest first; at most 1,000.
   *
   * @throws Failure dependency-failed when they could not be read.
   */
  comments(): Promise<readonly SpokenComment[]>
  /**
   * What a user may do with the repository now.
   *
   * @throws Failure dependency-failed when it could not be asked.
   */
  permission(login: string): Promise<'admin' | 'write' | 'read' | 'none'>
}

/** A comment of a person or a program. */
export interface SpokenComment {
  readonly id: number
  /** Login; empty when the account is gone. */
  readonly author: string
  /** Written by a program, or through one. */
  readonly isBot: boolean
  readonly body: string
  readonly createdAt: Date
  /** Changed after it was written, by whomever. */
  readonly isEdited: boolean
}

/** An issue as it should be now. */
export interface IssueReport {
  /** What the issue is about: the same key, the same issue. Letters, digits and dashes. */
  readonly key: string
  readonly label: string
  readonly title: string
  readonly severity: 'pass' | 'warn' | 'fail' | 'inconclusive'
  readonly section: Section
  /** ISO 8601: an issue that was closed before this time stays closed, and a new one is opened. Left out: the closed one is opened again. */
  readonly reopenSince?: string
}

/** What another run or job left behind: not yet trusted. */
export interface FoundEvidence {
  readonly name: string
  /** For messages: run and attempt, or folder. */
  readonly origin: string
  /** Unpacks all files into a new folder and returns its absolute path. The content is untrusted: verify it against the records. */
  download(): Promise<string>
}

/** A place in the user's files, as `file:line`, for a check. */
export type {Where}
