export const routes = { '/api/v1/session': () => ({ session: 'ouverte' }) }
