export const routes = { '/api/v1/rooms': () => ({ salons: [] }) }
