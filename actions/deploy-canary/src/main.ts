import {runAction} from '@modelflight/core/run-action'
import {githubHost} from '@modelflight/github/host'
import {deployCanary} from './action.ts'

await runAction(deployCanary, githubHost())
