import {runAction} from '@modelflight/core/run-action'
import {githubHost} from '@modelflight/github/host'
import {checkDrift} from './action.ts'

await runAction(checkDrift, githubHost())
