import {load} from './index.js'
await load('data/scan/worker')
