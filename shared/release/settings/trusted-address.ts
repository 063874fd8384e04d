/**
 * Whether a secret may be sent to an address: only where the inputs or the config of this run name it, or where a release
 * names it whose signature holds. Who may write a Deployment would otherwise choose who gets the secret.
 *
 * @param address.named  whether this run names it by itself
 * @param address.isSigned  whether it stands in a release that one of this run's keys has signed
 */
export function maySendSecret({ named, isSigned }: { readonly named: boolean; readonly isSigned: boolean }): boolean {
  return named || isSigned
}
