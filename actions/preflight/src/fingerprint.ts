import { scrypt } from 'node:crypto'
import { promisify } from 'node:util'

/**
 * 24 bits by which two environments can see that they share a secret, without either telling it: so few that nothing can be learned from
 * them, and slow to make, so that guessing is. One in 16 million different values has the same: a tripwire, no proof.
 *
 * @param name  of the secret; another one's fingerprint is another
 */
export async function fingerprint(name: string, value: string, repository: string): Promise<string> {
  const bytes = await promisify(scrypt)(value, `release-kit ${repository} ${name}`, 3)
  return (bytes as Buffer).toString('hex')
}
