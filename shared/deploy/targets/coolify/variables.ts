import type { DeployTools, HasVariables, VariableChange } from '../../target.ts'
import { isUncertain, patiently } from '../patience.ts'
import type { CoolifyClient } from './client.ts'
import type { CoolifyVariable } from './schema.ts'

/**
 * Environment variables of an application; those of previews are left alone. What they are set to shows only to a token that may read
 * what is sensitive: without it, whether one differs cannot be told, and it is set.
 */
export function createVariables(client: CoolifyClient, tools: DeployTools): HasVariables {
  async function known(resource: string, signal: AbortSignal): Promise<ReadonlyMap<string, CoolifyVariable>> {
    const all = await patiently(() => client.variables(resource, signal), tools, signal, isUncertain)
    return new Map(all.filter(({ is_preview: isOfPreview }) => isOfPreview !== true).map((one) => [one.key, one]))
  }

  return {
    async compareVariables(resource, wanted, signal) {
      const present = await known(resource, signal)
      return Object.entries(wanted).flatMap(([name, value]): readonly VariableChange[] => {
        const found = present.get(name)
        if (!found) return [{ name, does: 'adds', value, previous: undefined }]
        // null stands for a value that is not shown, as well as for none
        if (found.value === undefined || found.value === null)
          return [{ name, does: 'sets', value, previous: undefined }]
        return found.value === value ? [] : [{ name, does: 'changes', value, previous: found.value }]
      })
    },

    async setVariables(resource, values, signal) {
      const present = await known(resource, signal)
      const set = Object.entries(values).flatMap(([key, value]) => {
        const flags = present.get(key)
        // what is left out would go back to its default
        return value === undefined
          ? []
          : [
              {
                key,
                value,
                is_preview: false,
                is_literal: flags?.is_literal ?? false,
                is_multiline: flags?.is_multiline ?? value.includes('\n'),
                is_shown_once: flags?.is_shown_once ?? false,
              },
            ]
      })
      const gone = Object.keys(values).flatMap((key) =>
        values[key] === undefined ? (present.get(key)?.uuid ?? []) : [],
      )
      await tools.holds()
      if (set.length > 0) await patiently(() => client.setVariables(resource, set, signal), tools, signal, isUncertain)
      for (const uuid of gone) await client.removeVariable(resource, uuid, signal)
    },
  }
}
