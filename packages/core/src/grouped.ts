/** A whole number with commas between thousands. */
export {grouped} from '@modelflight/report/numbers'
