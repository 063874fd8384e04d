import http from 'k6/http'

export const options = { vus: 20, duration: '5s', summaryTrendStats: ['avg', 'med', 'p(95)', 'p(99)', 'max'] }
export default () => http.get('http://127.0.0.1:8767/stock')
