import { createServer } from 'node:http'

/** The page and its API, to be measured. FAULTY=1: every tenth answer of the API is slow and wrong. */
let asked = 0
createServer((request, response) => {
  const isApi = request.url.startsWith('/api/')
  const isFaulty = process.env.FAULTY === '1' && isApi && ++asked % 10 === 0
  setTimeout(
    () =>
      response.writeHead(isFaulty ? 500 : 200, { 'content-type': 'text/plain' }).end(isApi ? '{}' : '<h1>Diet</h1>'),
    isFaulty ? 900 : isApi ? 20 : 5,
  )
}).listen(8766, '127.0.0.1')
