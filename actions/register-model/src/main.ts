import {runAction} from '@modelflight/core/run-action'
import {githubHost} from '@modelflight/github/host'
import {registerModel} from './action.ts'

await runAction(registerModel, githubHost())
