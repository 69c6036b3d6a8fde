/** Names of environment variables whose values are secret by what they are called. */
const secretName = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY|API_KEY|ACCESS_KEY|PRIVATE_KEY|SECRET_KEY|AUTH)($|_)/i

/** Shorter values would hide half of what is printed. */
const shortest = 6

/** Values of an environment that must not be printed, longest first, so that one that holds another goes whole. */
export function secretsIn(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const values = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && value.length >= shortest && secretName.test(name) ? [value] : [],
  )
  return [...new Set(values)].sort((a, b) => b.length - a.length)
}

/** The same of this process's environment, e.g. what the workflow gave to the step under `env:`. */
export const secretsOfProcess = (): readonly string[] => secretsIn(process.env)
