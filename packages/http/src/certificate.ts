const untrusted = 'no authority that this machine trusts vouches for the certificate of the server'

/** What OpenSSL and Node call the faults of a certificate, in words. */
const faults: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'the certificate of the server has expired',
  CERT_NOT_YET_VALID: 'the certificate of the server is not valid yet',
  CERT_REVOKED: 'the certificate of the server was revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of the server is for another host',
  HOSTNAME_MISMATCH: 'the certificate of the server is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_UNTRUSTED: untrusted,
}

const others = /^(CERT_[A-Z_]+|UNABLE_TO_[A-Z_]+|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|ERROR_IN_CERT_[A-Z_]+)$/

/** Why a server was not believed, for the code of an error of the connection; undefined when the certificate is not the cause. */
export function certificateFault(code: string): string | undefined {
  const fault = Object.hasOwn(faults, code) ? faults[code] : undefined
  const said = fault ?? (others.test(code) ? 'the certificate of the server is not valid' : undefined)
  if (said !== untrusted) return said
  return `${said}; if it is your own authority, set NODE_EXTRA_CA_CERTS to the file with its certificate`
}
