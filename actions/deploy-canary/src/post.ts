import {githubHost} from '@modelflight/github/host'
import {abandon} from './abandon.ts'

await abandon(githubHost())
