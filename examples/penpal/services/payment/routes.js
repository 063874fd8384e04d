export const routes = { '/api/v1/prices': () => ({ mensuel: 990, devise: 'EUR' }) }
