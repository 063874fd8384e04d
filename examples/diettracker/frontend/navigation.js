// Navigation as the end-to-end tests time it, in the format of github-action-benchmark's custom tools.
const times = []
for (let round = 0; round < 20; round++) {
  const start = performance.now()
  await (await fetch('http://127.0.0.1:8766/')).text()
  times.push(performance.now() - start)
}
const median = times.sort((a, b) => a - b)[10]
console.log(JSON.stringify([{ name: 'navigation', unit: 'ms', value: Number(median.toFixed(2)) }]))
