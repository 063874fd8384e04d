import { escapeMarkdown } from '../markdown/markdown.ts'

/** Keeps secrets out of everything that is shown or stored. */
export interface Redactor {
  /** From now on `secret` (and its lines, and its forms in a URL, in base64 and in Markdown) reads `***`. */
  add(secret: string): void
  redact(text: string): string
}

/** Shorter values are no secrets, and hiding them would garble every text. */
const shortest = 4

export function createRedactor(): Redactor {
  const secrets = new Set<string>()
  let longestFirst: readonly string[] = []
  return {
    add(secret) {
      const lines = secret.split(/\r?\n/)
      for (const value of [secret, ...lines].map((line) => line.trim()).filter((line) => line.length >= shortest)) {
        const base64 = Buffer.from(value).toString('base64')
        for (const form of [value, encodeURIComponent(value), base64, escapeMarkdown(value)])
          if (form.length >= shortest) secrets.add(form)
      }
      longestFirst = [...secrets].sort((a, b) => b.length - a.length)
    },
    // what is known first: a secret URL would not be found any more without its credentials
    redact: (text) => redactUrls(longestFirst.reduce((shown, secret) => shown.replaceAll(secret, '***'), text)),
  }
}

/**
 * Hides `user:password@` and `token@` in any URL, known secret or not. From `://` on: to look for a scheme's start takes time squared over a
 * long word.
 */
function redactUrls(text: string): string {
  return text.replace(/(?<=:\/\/)(?:[^\s/@:]*:[^\s/@]*@(?:[^\s/@"'<>,]*@)*|[^\s/@:?#"'<>,]+@)/g, '***@')
}
