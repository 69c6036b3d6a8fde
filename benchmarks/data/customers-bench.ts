import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {customerContract, writeCustomers} from './customers.ts'
import {inTurn, script} from './measure.ts'
import {costOf, type Figure, inNode, inPython, python, rows, runs, sandbox, show, validation} from './setup.ts'

// The second table: formats, patterns, value sets, unions with null, quoted cells and wide text. The peers do the same work with regular expressions.

const duckdb = 'DuckDB (one statement)'

/** The second table as CSV, next to its peers. */
export async function customers(): Promise<readonly Figure[]> {
  const data = 'customers.csv'
  const contract = join(sandbox, 'customers.yml')
  writeCustomers(rows, join(sandbox, data))
  writeFileSync(contract, customerContract)
  const costs = await inTurn(python, runs, {
    Modelflight: validation(data, customerContract),
    'bytes, sha256, UTF-8 in Node': inNode('floor.ts', join(sandbox, data)),
    'Ajv on row objects': inNode('ajv-customers.ts', join(sandbox, data), contract),
    'pandas (describe, nunique, quantiles, histograms, checks)': inPython('customers_pandas.py', data),
    [duckdb]: inPython('customers_duckdb.py', data),
  })
  show(`customers: profile and validate ${rows} x 20 CSV, whole processes`, costs)
  const own = costOf(costs, 'Modelflight')
  const cpu = (name: string): number => costOf(costs, name).cpu / own.cpu
  return [
    {name: 'customers: less CPU than DuckDB', value: cpu(duckdb), bound: 3, is: 'least', unit: 'x'},
    {
      name: 'customers: less wall time than DuckDB, which has two threads',
      value: costOf(costs, duckdb).wall / own.wall,
      bound: 1,
      is: 'least',
      unit: 'x',
    },
    {
      name: 'customers: less CPU than Ajv on row objects, whole processes',
      value: cpu('Ajv on row objects'),
      bound: 4,
      is: 'least',
      unit: 'x',
    },
    {
      name: 'customers: CPU of a loop over the bytes + sha256 + UTF-8 check',
      value: 1 / cpu('bytes, sha256, UTF-8 in Node'),
      bound: 2.5,
      is: 'most',
      unit: 'x',
    },
    {
      name: 'customers: less CPU than pandas',
      value: cpu('pandas (describe, nunique, quantiles, histograms, checks)'),
      bound: 6,
      is: 'least',
      unit: 'x',
    },
  ]
}

/** The second table as Parquet, next to one statement of DuckDB that does the same work. */
export async function customersParquet(): Promise<readonly Figure[]> {
  const [csv, data] = ['customers-rows.csv', 'customers.parquet']
  writeCustomers(rows, join(sandbox, csv))
  const subject = validation(data, customerContract)
  const written = {command: python, parameters: [script('customers_duckdb.py'), join(sandbox, csv), join(sandbox, data)]}
  // The first run fetches the engine, if that was never done.
  await inTurn(python, 1, {written, Modelflight: subject})
  const costs = await inTurn(python, runs, {Modelflight: subject, [duckdb]: inPython('customers_duckdb.py', data)})
  show(`customers: profile and validate ${rows} x 20 Parquet, whole processes`, costs)
  const [own, plain] = [costOf(costs, 'Modelflight'), costOf(costs, duckdb)]
  return [
    {name: 'customers, Parquet: CPU of one statement of DuckDB', value: own.cpu / plain.cpu, bound: 1.5, is: 'most', unit: 'x'},
    {name: 'customers, Parquet: less wall time than DuckDB', value: plain.wall / own.wall, bound: 1, is: 'least', unit: 'x'},
  ]
}
