import {runAction} from '@modelflight/core/run-action'
import {githubHost} from '@modelflight/github/host'
import {evaluateGate} from './action.ts'

await runAction(evaluateGate, githubHost())
