import { createServer } from 'node:http'
import { daysLeft } from './stock.js'

/** FAULTY=1: slow, and every twentieth answer is an error. */
const isFaulty = process.env.FAULTY === '1'
let asked = 0
createServer((request, response) => {
  const isError = isFaulty && ++asked % 20 === 0
  const answer = () => response.writeHead(isError ? 500 : 200).end(JSON.stringify({ days: daysLeft(90, 7) }))
  setTimeout(answer, isFaulty ? 700 : 10)
}).listen(8767, '127.0.0.1')
