import { registerHooks } from 'node:module'

const globals = new URL('globals.mjs', import.meta.url).href

// the package of that name refuses to be loaded outside jest's own sandbox
registerHooks({
  resolve: (name, context, next) =>
    name === '@jest/globals' ? { url: globals, shortCircuit: true } : next(name, context),
})
