/** Names of environment variables whose values are secret by what they are called. */
const secretName =
  /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY|PAT|(API|ACCESS|PRIVATE|SECRET)_KEY|AUTH)($|_)|(?<!PUBLIC|CACHE|PRIMARY)_KEY$/i

/** The password in an address such as `postgres://user:password@host/`, whatever the variable is called. */
const passwordInAddress = /^[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/i

/** Shorter values would hide half of what is printed. */
const shortest = 6

/** Values of an environment that must not be printed, longest first, so that one that holds another goes whole. */
export function secretsIn(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const values = Object.entries(environment).flatMap(([name, value = '']) => [
    ...(secretName.test(name) ? [value] : []),
    ...(passwordInAddress.exec(value)?.slice(1) ?? []),
  ])
  return [...new Set(values.filter((value) => value.length >= shortest))].sort((a, b) => b.length - a.length)
}

/** The same of this process's environment, e.g. what the workflow gave to the step under `env:`. */
export const secretsOfProcess = (): readonly string[] => secretsIn(process.env)
