import type * as z from 'zod/mini'
import { type migrationsSchema } from '../config/database.ts'
import type { Migrations } from './engine.ts'
import { presets } from './migration-presets.ts'

/** The commands of a preset, or those that are given. */
export function migrationsOf(given: z.infer<typeof migrationsSchema>): Migrations {
  return 'preset' in given
    ? {
        ...presets[given.preset],
        tool: given.preset,
        to: given.to,
        ...(given.files === undefined ? {} : { files: given.files }),
      }
    : given
}

/** Why a tool cannot be asked for it, as a sentence; undefined where it can. */
export function whyCannot({ tool = '', cannot }: Migrations, what: 'to' | 'down'): string | undefined {
  const why = cannot?.[what]
  if (why === undefined) return undefined
  return what === 'down'
    ? `${tool} ${why}: restore a backup, or give the commands of your own in migrations`
    : `${tool} ${why}: leave \`to\` empty, or give the commands of your own in migrations`
}
