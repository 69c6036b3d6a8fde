import {runAction} from '@modelflight/core/run-action'
import {githubHost} from '@modelflight/github/host'
import {validateData} from './action.ts'

await runAction(validateData, githubHost())
