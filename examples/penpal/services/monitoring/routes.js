export const routes = { '/api/v1/metrics': () => ({ services: 6 }) }
