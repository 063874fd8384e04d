export const routes = { '/api/v1/models': () => ({ modeles: ['correction', 'conversation'] }) }
