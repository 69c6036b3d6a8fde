import {load} from './index.js'
await load('data/duckdb/child')
