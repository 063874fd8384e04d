export const id = 4345;
export const ids = [
4345
];
export const modules = {
14345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
prepareAndRun: ()=>prepareAndRun
});
var octokit = __webpack_require__(18927);
var registry = __webpack_require__(21405);
async function warnOfPersistedToken(command, log) {
const { exitCode } = await command.run([
'config',
'--get-regexp',
String.raw`^http\..*\.extraheader$`
]);
if (0 === exitCode) log.notice('the commands can read the token that the checkout keeps: set persist-credentials: false there');
}
var publication = __webpack_require__(5724);
var isolated = __webpack_require__(12606);
var run_command = __webpack_require__(61223);
var command_result = __webpack_require__(49861);
async function runCommands({ commands, commandsParallel, commandsTimeout, commandsSudo, isolation, githubToken }, context) {
const { signal, clock, run } = context;
const timeout = void 0 === commandsTimeout ? {} : {
timeout: commandsTimeout
};
return (0, isolated.M)({
secrets: [
githubToken
],
isolation,
sudo: commandsSudo
}, context, ({ environment: env, sandbox })=>{
const start = async ({ name, command }, onLine)=>({
name,
...await (0, run_command.d)({
...{
command,
directory: run.workspace,
env,
signal,
clock,
sandbox,
...timeout
},
onLine: (line)=>onLine(line)
})
});
return 1 === commandsParallel ? oneByOne(commands, start, context) : together(commands, commandsParallel, start, context);
});
}
async function oneByOne(commands, start, { log }) {
const results = [];
for (const command of commands){
const result = await log.untrusted(command.name, (print)=>start(command, print));
log.event((0, command_result.q)(result));
results.push(result);
}
return results;
}
async function together(commands, parallel, start, { log }) {
const results = new Map();
const queue = [
...commands
];
await log.untrusted(commands.map(({ name })=>name).join(', '), async (print)=>{
const worker = async ()=>{
for(let command = queue.shift(); command; command = queue.shift()){
const { name } = command;
results.set(command, await start(command, (line)=>print(`${name} | ${line}`)));
}
};
await Promise.all(Array.from({
length: parallel
}, worker));
});
const all = commands.flatMap((command)=>results.get(command) ?? []);
for (const result of all)log.event((0, command_result.q)(result));
return all;
}
async function prepareAndRun(inputs, policy, ports) {
await loadWhatIsNeededLater(inputs, policy, ports);
const { clone, change, context } = ports;
if (void 0 !== change.pull) await warnOfPersistedToken((await clone()).command, context.log);
return inputs.dryRun ? [] : runCommands({
...inputs,
commands: policy.commands
}, context);
}
async function loadWhatIsNeededLater(inputs, { sources }, { change, github }) {
const { comment, check } = (0, publication.L)(inputs, change);
await Promise.all([
...comment || check ? [
github(),
(0, octokit.s)(),
__webpack_require__.e(1503).then(__webpack_require__.bind(__webpack_require__, 21503))
] : [],
sources.some(({ isUrl })=>isUrl) ? __webpack_require__.e(8472).then(__webpack_require__.bind(__webpack_require__, 18472)) : void 0,
__webpack_require__.e(1067).then(__webpack_require__.bind(__webpack_require__, 51067)),
(0, registry.u)(sources.map(({ kind })=>kind))
]);
}
})
};
