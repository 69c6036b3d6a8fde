import {localUnderTest} from './local/place.ts'
import {targetContract} from './target-contract.ts'

targetContract('model servers on this machine', () => localUnderTest())
