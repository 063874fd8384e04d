export const routes = { '/': () => ({ page: 'accueil' }) }
