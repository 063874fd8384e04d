/**
 * What a release does to the schema of its database: `expand` only adds, so that the version before can live with it; `contract` takes
 * away what that one needs; `irreversible` loses data that no way back brings again.
 */
export const schemaChanges = ['none', 'expand', 'contract', 'irreversible'] as const
export type SchemaChange = (typeof schemaChanges)[number]

/** Whether the version before cannot live with it. */
export function isBarrier(change: SchemaChange | undefined): change is 'contract' | 'irreversible' {
  return change === 'contract' || change === 'irreversible'
}
