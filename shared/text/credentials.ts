/** UTF-16 units. Shorter values are words such as `true`, and hiding them would garble every text. */
const shortest = 6

/** Named like this a value is a credential however short it is. */
const credential = /auth|cookie|token|key|secret|pass|signature/i

/** Headers that say what is asked for and by whom: no credentials. */
const harmless =
  /^(accept(-charset|-encoding|-language)?|cache-control|content-type|host|idempotency-key|origin|pragma|referer|user-agent)$/i

/** What must not be shown of the URLs in a text: their password, and what they ask with. */
export function credentialsInUrls(text: string): readonly string[] {
  return (text.match(/https?:\/\/\S+/g) ?? []).flatMap((found) => {
    // not by URL.canParse, which takes some hosts that URL refuses
    const url = URL.parse(found)
    return url === null ? [] : credentialsOf(found, url)
  })
}

function credentialsOf(address: string, { username, password, search, searchParams }: URL): string[] {
  const query = [search.slice(1), address.split('#')[0]?.split('?').slice(1).join('?') ?? '']
  const values = [...searchParams].filter(([name, value]) => isSecret(name, value)).map(([, value]) => value)
  // `user:password` is what a server repeats of it, in base64
  const user = [password, username === '' ? '' : `${plain(username)}:${plain(password)}`, plain(password)]
  return [...new Set([...query, ...values, ...user])].filter((one) => one.length >= 4)
}

/** What must not be shown of `name: value` lines: each value, of `Bearer abc` and `name=abc; …` what stands behind too. */
export function credentialsInHeaders(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const at = line.indexOf(':')
    const [name, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    if (at < 1 || harmless.test(name) || !isSecret(name, value)) return []
    return [
      value,
      value.replace(/^\S+\s+/, ''),
      ...value.split('; ').map((part) => part.replace(/^[^=]*=/, '')),
    ].filter((one) => one.length >= 4)
  })
}

/** Whether what is sent there can be read on the way: plain http, or Redis without TLS, to any host but loopback, where a tunnel (`ssh -L`) may begin. */
export function isInClear(address: string | URL): boolean {
  const { protocol, hostname } = new URL(address)
  return /^(http|redis):$/.test(protocol) && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

/** Whether a header of that name is for authorization. */
export function namesCredential(header: string): boolean {
  return !harmless.test(header) && credential.test(header)
}

function isSecret(name: string, value: string): boolean {
  return value.length >= shortest || credential.test(name)
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // a % that encodes nothing stands for itself
    return part
  }
}

/** A URL, whole or not, without what it asks with. */
export function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0] ?? url
}
