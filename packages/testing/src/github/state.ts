/** A comment of an issue or pull request. */
export interface CommentRow {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
  /** Bodies by the time from which a list shows them: lists lag behind writes. */
  readonly versions: {readonly body: string; readonly visibleFrom: number}[]
  readonly createdAt: string
  /** When it was last edited, where it was. */
  updatedAt?: string
  /** `User` or `Bot`; by default told from the name. */
  readonly authorType?: 'User' | 'Bot'
  deleted: boolean
}

/** A pull request. */
export interface PullRow {
  readonly number: number
  readonly headSha: string
  /** `owner:branch`. */
  readonly head: string
  readonly headRepository: string | null
  readonly baseRef: string
  readonly baseSha: string
  readonly state: 'open' | 'closed'
  /** The commit that the base branch got by merging it. */
  readonly mergedAs?: string
}

/** A check run with all annotations that were added to it. */
export interface CheckRunRow {
  readonly id: number
  readonly name: string
  readonly headSha: string
  externalId: string
  status: string
  conclusion: string | null
  title: string
  summary: string
  text: string | null
  readonly annotations: unknown[]
}

/** An artifact of a run. */
export interface ArtifactRow {
  readonly id: number
  readonly name: string
  readonly runId: number
  readonly archive: Buffer
  readonly digest: string | null
  readonly expired: boolean
  /** From a repository's own branch, or from a fork. */
  readonly fromFork: boolean
  readonly headSha: string
  /** `topic` when left out. */
  readonly headBranch?: string
}

/** Anything that is kept as it was sent. */
export interface SentRow {
  readonly id: number
  readonly parent: string
  readonly body: Readonly<Record<string, unknown>>
}

/** What the server remembers. */
export interface GithubState {
  readonly repository: string
  /** Who the token is, by GraphQL. */
  identity: string
  readonly comments: CommentRow[]
  readonly pulls: PullRow[]
  readonly checkRuns: CheckRunRow[]
  readonly artifacts: ArtifactRow[]
  /** How runs ended, by id. */
  readonly runs: Map<number, {readonly headBranch: string; readonly conclusion: string; readonly event: string}>
  readonly issues: SentRow[]
  readonly deployments: SentRow[]
  readonly deploymentStatuses: SentRow[]
  readonly commitStatuses: SentRow[]
  readonly dispatches: SentRow[]
  readonly attestations: SentRow[]
  /** Environments of runs that were approved. */
  readonly approvals: {readonly by: string; readonly environment: string}[]
  /** Reviews of pull requests, oldest first. */
  readonly reviews: {readonly pull: number; readonly by: string; readonly state: string}[]
  /** When something was last pushed, ISO 8601. */
  pushedAt?: string
  /** What users may do with the repository; who is missing may only read. */
  readonly permissions: Map<string, 'admin' | 'write' | 'read' | 'none'>
  readonly variables: Map<string, string>
  /** Text by `<commit>:<path>`. */
  readonly files: Map<string, string>
  /** Commits that exist. */
  readonly commits: Set<string>
  nextId: number
}

/** An empty repository. */
export const emptyState = (repository: string): GithubState => ({
  repository,
  identity: 'github-actions[bot]',
  comments: [],
  pulls: [],
  checkRuns: [],
  artifacts: [],
  runs: new Map(),
  issues: [],
  deployments: [],
  deploymentStatuses: [],
  commitStatuses: [],
  dispatches: [],
  attestations: [],
  approvals: [],
  reviews: [],
  permissions: new Map(),
  variables: new Map(),
  files: new Map(),
  commits: new Set(),
  nextId: 1,
})
