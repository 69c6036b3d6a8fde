import {runAction} from '@modelflight/core/run-action'
import {githubHost} from '@modelflight/github/host'
import {train} from './action.ts'

await runAction(train, githubHost())
