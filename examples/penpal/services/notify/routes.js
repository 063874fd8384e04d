export const routes = { '/api/v1/messages': () => ({ messages: [] }) }
