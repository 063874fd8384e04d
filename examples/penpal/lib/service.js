import { createServer } from 'node:http'

/** Ce que répond un service : sa santé avec sa version, et ce qu'il sait faire. */
export function answer(name, path, version, routes = {}) {
  if (path === '/api/v1/health') return { status: 200, body: { status: 'healthy', service: name, version } }
  const route = routes[path]
  return route ? { status: 200, body: route() } : { status: 404, body: { error: 'introuvable' } }
}

export function serve(name, routes, { PORT = '3000', VERSION = 'dev' } = process.env) {
  return createServer((request, response) => {
    const { status, body } = answer(name, request.url?.split('?')[0], VERSION, routes)
    response.writeHead(status, { 'content-type': 'application/json', 'x-version': VERSION }).end(JSON.stringify(body))
  }).listen(Number(PORT))
}
