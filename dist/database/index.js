if (parseInt(process.versions.node) < 24) {
    console.log('::error::release-kit needs Node 24 (runs.using: node24); this is Node v' + process.versions.node + ': use actions/runner 2.327.1 or newer, or for act an image or PATH with Node 24');
    process.exit(1);
}
const __WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__ = new Proxy({}, {
get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../undici/index.cjs")[name]
});
const __WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__ = new Proxy({}, {
get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../yaml/index.cjs")[name]
});
var __webpack_modules__ = {
"tunnel/index.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
module.exports = __nccwpck_require__("tunnel/lib/tunnel.js");
}),
"tunnel/lib/tunnel.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var tls = __nccwpck_require__("tls");
var http = __nccwpck_require__("http");
var https = __nccwpck_require__("https");
var events = __nccwpck_require__("events");
var util1 = __nccwpck_require__("util");
exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;
function httpOverHttp(options) {
var agent = new TunnelingAgent(options);
agent.request = http.request;
return agent;
}
function httpsOverHttp(options) {
var agent = new TunnelingAgent(options);
agent.request = http.request;
agent.createSocket = createSecureSocket;
agent.defaultPort = 443;
return agent;
}
function httpOverHttps(options) {
var agent = new TunnelingAgent(options);
agent.request = https.request;
return agent;
}
function httpsOverHttps(options) {
var agent = new TunnelingAgent(options);
agent.request = https.request;
agent.createSocket = createSecureSocket;
agent.defaultPort = 443;
return agent;
}
function TunnelingAgent(options) {
var self = this;
self.options = options || {};
self.proxyOptions = self.options.proxy || {};
self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
self.requests = [];
self.sockets = [];
self.on('free', function onFree(socket, host, port, localAddress) {
var options = toOptions(host, port, localAddress);
for(var i = 0, len = self.requests.length; i < len; ++i){
var pending = self.requests[i];
if (pending.host === options.host && pending.port === options.port) {
self.requests.splice(i, 1);
pending.request.onSocket(socket);
return;
}
}
socket.destroy();
self.removeSocket(socket);
});
}
util1.inherits(TunnelingAgent, events.EventEmitter);
TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
var self = this;
var options = mergeOptions({
request: req
}, self.options, toOptions(host, port, localAddress));
if (self.sockets.length >= this.maxSockets) return void self.requests.push(options);
self.createSocket(options, function(socket) {
socket.on('free', onFree);
socket.on('close', onCloseOrRemove);
socket.on('agentRemove', onCloseOrRemove);
req.onSocket(socket);
function onFree() {
self.emit('free', socket, options);
}
function onCloseOrRemove(err) {
self.removeSocket(socket);
socket.removeListener('free', onFree);
socket.removeListener('close', onCloseOrRemove);
socket.removeListener('agentRemove', onCloseOrRemove);
}
});
};
TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
var self = this;
var placeholder = {};
self.sockets.push(placeholder);
var connectOptions = mergeOptions({}, self.proxyOptions, {
method: 'CONNECT',
path: options.host + ':' + options.port,
agent: false,
headers: {
host: options.host + ':' + options.port
}
});
if (options.localAddress) connectOptions.localAddress = options.localAddress;
if (connectOptions.proxyAuth) {
connectOptions.headers = connectOptions.headers || {};
connectOptions.headers['Proxy-Authorization'] = 'Basic ' + new Buffer(connectOptions.proxyAuth).toString('base64');
}
debug('making CONNECT request');
var connectReq = self.request(connectOptions);
connectReq.useChunkedEncodingByDefault = false;
connectReq.once('response', onResponse);
connectReq.once('upgrade', onUpgrade);
connectReq.once('connect', onConnect);
connectReq.once('error', onError);
connectReq.end();
function onResponse(res) {
res.upgrade = true;
}
function onUpgrade(res, socket, head) {
process.nextTick(function() {
onConnect(res, socket, head);
});
}
function onConnect(res, socket, head) {
connectReq.removeAllListeners();
socket.removeAllListeners();
if (200 !== res.statusCode) {
debug('tunneling socket could not be established, statusCode=%d', res.statusCode);
socket.destroy();
var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
error.code = 'ECONNRESET';
options.request.emit('error', error);
self.removeSocket(placeholder);
return;
}
if (head.length > 0) {
debug('got illegal response body from proxy');
socket.destroy();
var error = new Error('got illegal response body from proxy');
error.code = 'ECONNRESET';
options.request.emit('error', error);
self.removeSocket(placeholder);
return;
}
debug('tunneling connection has established');
self.sockets[self.sockets.indexOf(placeholder)] = socket;
return cb(socket);
}
function onError(cause) {
connectReq.removeAllListeners();
debug('tunneling socket could not be established, cause=%s\n', cause.message, cause.stack);
var error = new Error("tunneling socket could not be established, cause=" + cause.message);
error.code = 'ECONNRESET';
options.request.emit('error', error);
self.removeSocket(placeholder);
}
};
TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
var pos = this.sockets.indexOf(socket);
if (-1 === pos) return;
this.sockets.splice(pos, 1);
var pending = this.requests.shift();
if (pending) this.createSocket(pending, function(socket) {
pending.request.onSocket(socket);
});
};
function createSecureSocket(options, cb) {
var self = this;
TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
var hostHeader = options.request.getHeader('host');
var tlsOptions = mergeOptions({}, self.options, {
socket: socket,
servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
});
var secureSocket = tls.connect(0, tlsOptions);
self.sockets[self.sockets.indexOf(socket)] = secureSocket;
cb(secureSocket);
});
}
function toOptions(host, port, localAddress) {
if ('string' == typeof host) return {
host: host,
port: port,
localAddress: localAddress
};
return host;
}
function mergeOptions(target) {
for(var i = 1, len = arguments.length; i < len; ++i){
var overrides = arguments[i];
if ('object' == typeof overrides) {
var keys = Object.keys(overrides);
for(var j = 0, keyLen = keys.length; j < keyLen; ++j){
var k = keys[j];
if (void 0 !== overrides[k]) target[k] = overrides[k];
}
}
}
return target;
}
var debug;
debug = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
var args = Array.prototype.slice.call(arguments);
if ('string' == typeof args[0]) args[0] = 'TUNNEL: ' + args[0];
else args.unshift('TUNNEL:');
console.error.apply(console, args);
} : function() {};
exports.debug = debug;
}),
"apart module ../undici/index.cjs": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
var x = (y)=>{
var x = {};
__nccwpck_require__.d(x, y);
return x;
};
module.exports = x({
["ProxyAgent"]: ()=>__WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__.ProxyAgent,
["fetch"]: ()=>__WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__.fetch
});
}),
"apart module ../yaml/index.cjs": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
var x = (y)=>{
var x = {};
__nccwpck_require__.d(x, y);
return x;
};
module.exports = x({
["LineCounter"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.LineCounter,
["isCollection"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isCollection,
["isMap"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isMap,
["isPair"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isPair,
["isScalar"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.isScalar,
["parse"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.parse,
["parseDocument"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.parseDocument,
["visit"]: ()=>__WEBPACK_EXTERNAL_MODULE__yaml_index_cjs_c521c6f6__.visit
});
}),
"apart node-commonjs ../undici/index.cjs": ((module)=>{
module.exports = new Proxy({}, {
get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../undici/index.cjs")[name]
});
}),
assert: ((module)=>{
module.exports = process.getBuiltinModule("assert");
}),
events: ((module)=>{
module.exports = process.getBuiltinModule("events");
}),
fs: ((module)=>{
module.exports = process.getBuiltinModule("fs");
}),
http: ((module)=>{
module.exports = process.getBuiltinModule("http");
}),
https: ((module)=>{
module.exports = process.getBuiltinModule("https");
}),
net: ((module)=>{
module.exports = process.getBuiltinModule("net");
}),
"node:crypto": ((module)=>{
module.exports = process.getBuiltinModule("node:crypto");
}),
"node:fs": ((module)=>{
module.exports = process.getBuiltinModule("node:fs");
}),
"node:path": ((module)=>{
module.exports = process.getBuiltinModule("node:path");
}),
os: ((module)=>{
module.exports = process.getBuiltinModule("os");
}),
tls: ((module)=>{
module.exports = process.getBuiltinModule("tls");
}),
util: ((module)=>{
module.exports = process.getBuiltinModule("util");
}),
900: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
try {
var _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(713);
await (0, _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)(_run_js__WEBPACK_IMPORTED_MODULE_1__.X);
__webpack_async_result__();
} catch (e) {
__webpack_async_result__(e);
}
}, 1);
}),
713: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
X: ()=>action
});
const promises_namespaceObject = process.getBuiltinModule("node:fs/promises");
var external_node_path_ = __nccwpck_require__("node:path");
function namedSecrets({ env, secrets }) {
return Object.fromEntries(secrets.flatMap((name)=>void 0 === env[name] ? [] : [
[
name,
env[name]
]
]));
}
async function runLine(tools, title, command, env) {
const { signal } = tools;
const { exitCode, lines } = await tools.command({
command,
title,
env: {
...namedSecrets(tools),
...env
},
signal
});
signal.throwIfAborted();
return {
exitCode,
printed: lines.map((line)=>line.trim()).filter((line)=>'' !== line)
};
}
var action_error = __nccwpck_require__(505);
async function withoutDependants(dependants, tools, work) {
if (void 0 === dependants) return await work();
let failure;
let result;
try {
await call(tools, 'stop', dependants.stop);
tools.log.event('the dependants are stopped');
result = await work();
} catch (thrown) {
failure = thrown;
}
try {
await startDependants(dependants, tools);
} catch (thrown) {
const after = void 0 === failure ? '' : `; before that: ${(0, action_error.Uc)(failure)}`;
throw new action_error.lZ('DATABASE_DEPENDANTS', `${(0, action_error.Uc)(thrown)}: what depends on the database is stopped${after}`);
}
if (void 0 !== failure) throw failure;
return result;
}
async function startDependants({ start }, tools) {
await call({
...tools,
signal: AbortSignal.timeout(120_000)
}, 'start', start);
tools.log.event('the dependants are started again');
}
async function call(tools, what, command) {
const { exitCode } = await runLine(tools, `dependants: ${what}`, command, {});
if (0 !== exitCode) throw new action_error.lZ('DATABASE_DEPENDANTS', `the ${what} command of dependants ended with ${exitCode}`);
}
const external_node_util_namespaceObject = process.getBuiltinModule("node:util");
const fileCommands = [
'GITHUB_OUTPUT',
'GITHUB_ENV',
'GITHUB_PATH',
'GITHUB_STATE',
'GITHUB_STEP_SUMMARY'
];
const runnersOwn = /^(?:INPUT|ACTIONS|STATE)_/i;
const secretWord = /^(?:passwords?|passwd|passphrase|pass|secrets?|tokens?|keys?|pat|auth|credentials?|webhooks?|dsn|jwt|cookies?)$/i;
const secretEnd = /(?:password|passwd|token|secret|apikey)$/i;
function isSecretName(name) {
const words = name.split(/[^a-z0-9]+/i);
return runnersOwn.test(name) || words.some((word, at)=>secretWord.test(word) || secretEnd.test(word) || at > 0 && /^pwd$/i.test(word));
}
function isSecretAddress(name, value) {
const [, host] = /^[a-z][\w+.-]*:\/\/[^\s/:@]*:[^\s/@]+@([^\s/:?#]+)/i.exec(value) ?? [];
return void 0 !== host && !/_proxy$/i.test(name) && host.includes('.') && !/^127\.|^\[/.test(host);
}
function scrubbed(env, secrets) {
const hidden = secrets.filter((secret)=>'' !== secret);
return Object.fromEntries(Object.entries(env).filter((entry)=>{
const [name, value] = entry;
const isFileCommand = fileCommands.includes(name);
return void 0 !== value && !isFileCommand && !isSecretName(name) && !isSecretAddress(name, value) && !hidden.some((secret)=>value.includes(secret));
}));
}
function secretNames(env, secrets) {
const left = scrubbed(env, secrets);
return Object.keys(env).filter((name)=>!(name in left) && !fileCommands.includes(name));
}
async function guardFileCommands(env) {
const paths = fileCommands.flatMap((name)=>env[name] ? [
{
name,
path: env[name]
}
] : []);
const before = await Promise.all(paths.map(({ path: path1 })=>readIfThere(path1)));
return async ()=>{
const changed = [];
for (const [index, { name, path: path1 }] of paths.entries()){
const kept = before[index];
const now = await readIfThere(path1);
if (void 0 === kept ? void 0 !== now : !now?.equals(kept)) {
changed.push(name);
await (0, promises_namespaceObject.rm)(path1, {
recursive: true,
force: true
});
if (void 0 !== kept) await (0, promises_namespaceObject.writeFile)(path1, kept);
}
}
return changed;
};
}
async function readIfThere(path1) {
try {
return await (0, promises_namespaceObject.readFile)(path1);
} catch  {
return;
}
}
var external_node_fs_ = __nccwpck_require__("node:fs");
function guardOwnFiles(script) {
const dist = (0, external_node_path_.dirname)((0, external_node_path_.dirname)(script));
const isBundle = 'index.js' === (0, external_node_path_.basename)(script) && 'dist' === (0, external_node_path_.basename)(dist);
const before = isBundle ? contentsOf(dist) : new Map();
return async ()=>{
if (!isBundle) return [];
const now = contentsOf(dist);
const changed = [
...before
].filter(([path1, content])=>now.get(path1)?.equals(content) !== true);
const added = [
...now.keys()
].filter((path1)=>!before.has(path1));
for (const path1 of added)await (0, promises_namespaceObject.rm)(path1, {
force: true
});
for (const [path1, content] of changed){
await (0, promises_namespaceObject.rm)(path1, {
recursive: true,
force: true
});
await (0, promises_namespaceObject.writeFile)(path1, content);
}
return [
...changed.map(([path1])=>path1),
...added
].map((path1)=>(0, external_node_path_.relative)(dist, path1));
};
}
function contentsOf(folder) {
const entries = (0, external_node_fs_.readdirSync)(folder, {
recursive: true,
withFileTypes: true
});
const files = entries.filter((entry)=>entry.isFile()).map((entry)=>(0, external_node_path_.join)(entry.parentPath, entry.name));
return new Map(files.map((path1)=>[
path1,
(0, external_node_fs_.readFileSync)(path1)
]));
}
const [environmentStart, environmentEnd] = [
47,
48
];
async function hideOwnVariables(names) {
let memory;
try {
const stat = await (0, promises_namespaceObject.readFile)('/proc/self/stat', 'latin1');
const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
const [start, end] = [
Number(fields[environmentStart]),
Number(fields[environmentEnd])
];
memory = await (0, promises_namespaceObject.open)('/proc/self/mem', 'r+');
const { buffer } = await memory.read(Buffer.alloc(end - start), 0, end - start, start);
const blanked = blank(buffer, new Set(names));
await memory.write(blanked, 0, blanked.length, start);
return true;
} catch  {
return false;
} finally{
await memory?.close();
}
}
function blank(environment, names) {
const blanked = Buffer.from(environment);
for(let start = 0; start < blanked.length;){
const zero = blanked.indexOf(0, start);
const end = zero < 0 ? blanked.length : zero;
const equals = blanked.indexOf('=', start);
const isVariable = equals >= 0 && equals < end;
if (isVariable && names.has(blanked.toString('utf8', start, equals))) blanked.fill('*', equals + 1, end);
start = end + 1;
}
return blanked;
}
const external_node_child_process_namespaceObject = process.getBuiltinModule("node:child_process");
const leash = `
for socket in /run/docker.sock /run/containerd/containerd.sock /run/podman/podman.sock; do
  [ -S "$socket" ] && mount --bind /dev/null "$socket"
done
if [ -n "$1" ] && [ -d "$1" ]; then mount -t tmpfs tmpfs "$1" || exit 126; fi
shift
exec 3<&0 4>&2 2>/dev/null
"$@" </dev/null 2>&4 3<&- 4>&- &
command=$!
{
  cat <&3 >/dev/null
  kill -TERM -1
  sleep 2
  kill -KILL -1
} 4>&- &
wait $command
`;
const rightsOverFiles = [
'chown',
'dac_override',
'fowner',
'fsetid',
'setgid',
'setuid',
'net_bind_service'
];
const namespaces = [
'--pid',
'--mount',
'--ipc',
'--fork',
'--kill-child',
'--mount-proc'
];
const setBySudo = [
'PATH',
'HOME',
'USER',
'LOGNAME',
'MAIL',
'SHELL'
];
const addedBySudo = [
'SUDO_COMMAND',
'SUDO_USER',
'SUDO_UID',
'SUDO_GID'
];
async function findSandbox(env) {
for (const candidate of candidates(env))if (await works(candidate)) return candidate;
return none('this system separates no processes');
}
function none(why) {
return {
level: 'none',
description: `not isolated: ${why}`,
wrap: (command)=>command
};
}
function candidates(env) {
if ('linux' !== process.platform || !process.getuid || !process.getgid) return [];
const [bash, unshare, setpriv, sudo, setEnv] = [
'bash',
'unshare',
'setpriv',
'sudo',
'env'
].map(find);
if (!setpriv) return [];
const covered = (0, external_node_path_.dirname)(env.GITHUB_ENV ?? '');
const leashed = [
bash ?? '',
'--noprofile',
'--norc',
'-c',
leash,
'leash'
];
const inside = [
...leashed,
'_runner_file_commands' === (0, external_node_path_.basename)(covered) ? covered : ''
];
const [uid, gid] = [
String(process.getuid()),
String(process.getgid())
];
const namespace = (description, wrap)=>({
level: 'namespace',
description,
wrap
});
const found = [];
const rights = rightsOverFiles.map((right)=>`+${right}`).join(',');
const fewRights = [
setpriv,
'--no-new-privs',
`--bounding-set=-all,${rights}`,
'--inh-caps=-all',
'--'
];
if (bash && unshare && '0' === uid) {
const prefix = [
unshare,
...namespaces,
...inside,
...fewRights
];
found.push(namespace('a process namespace of their own, as root with few rights', (command)=>[
...prefix,
...command
]));
} else if (bash && unshare) {
const own = [
setpriv,
'--no-new-privs',
'--',
unshare,
'--user',
`--map-user=${uid}`,
`--map-group=${gid}`,
'--'
];
const prefix = [
unshare,
'--user',
'--map-root-user',
...namespaces,
...inside,
...own
];
found.push(namespace('a process namespace of their own', (command)=>[
...prefix,
...command
]));
if (sudo && setEnv) {
const less = [
'--no-new-privs',
'--bounding-set=-all',
'--inh-caps=-all'
];
const drop = [
setpriv,
'--reuid',
uid,
'--regid',
gid,
'--clear-groups',
...less,
'--',
setEnv
];
const outer = [
sudo,
'-n',
'-E',
'--',
unshare,
...namespaces,
...inside,
...drop
];
found.push(namespace('a process namespace of their own, made by sudo', (command, given)=>[
...outer,
...[
...addedBySudo,
...setBySudo
].flatMap((name)=>[
'-u',
name
]),
...setBySudo.flatMap((name)=>void 0 === given[name] ? [] : [
`${name}=${given[name]}`
]),
...command
]));
}
}
const lesser = [
...'0' === uid ? [
fewRights
] : [],
[
setpriv,
'--no-new-privs',
'--'
]
];
for (const prefix of lesser){
const description = 'no new privileges, but no process namespace: this system gives none';
found.push({
level: 'privileges',
description,
wrap: (command)=>[
...prefix,
...command
]
});
}
return found;
}
function find(tool) {
return [
'/usr/bin',
'/bin',
'/usr/sbin',
'/sbin'
].map((folder)=>(0, external_node_path_.join)(folder, tool)).find((path1)=>(0, external_node_fs_.existsSync)(path1));
}
const patience = 5_000;
function works(candidate) {
const [program = '', ...args] = candidate.wrap([
find('true') ?? 'true'
], {
PATH: '/usr/bin:/bin'
});
return new Promise((resolve1)=>{
const child = (0, external_node_child_process_namespaceObject.spawn)(program, args, {
stdio: [
'pipe',
'ignore',
'ignore'
],
timeout: patience,
killSignal: 'SIGKILL'
});
child.stdin.on('error', ()=>void 0);
child.on('error', ()=>resolve1(false));
child.on('exit', (code)=>resolve1(0 === code));
});
}
async function isolated({ secrets, isolation, sudo = false }, { env, log }, work) {
const sandbox = sudo ? none('commands-sudo leaves them sudo, which reaches everything') : await findSandbox(env);
if ('required' === isolation && 'namespace' !== sandbox.level) throw new action_error.lZ('ISOLATION_UNAVAILABLE', `the commands would run ${sandbox.description}`);
log.event(`commands run ${sandbox.description.startsWith('not') ? '' : 'with '}${sandbox.description}`);
const environment = scrubbed(env, secrets);
const left = secretNames(env, secrets).filter((name)=>!runnersOwn.test(name));
if (left.length > 0) log.info(`hidden from the commands, since they may be secret: ${left.join(', ')}`);
const restoreOwn = guardOwnFiles(process.argv[1] ?? '');
const restore = await guardFileCommands(env);
const isHidden = await hideOwnVariables(secretNames(env, secrets));
if (!isHidden && 'namespace' !== sandbox.level) log.notice('the commands may find the token in the environment of this process, which cannot be hidden here');
const undo = async ()=>{
const own = await restoreOwn();
const changed = await restore();
if (changed.length > 0) log.warning(`a command wrote to the runner's files; undone: ${changed.join(', ')}`);
if (own.length > 0) throw ownFilesChanged(own);
};
try {
return await work({
environment,
sandbox
});
} finally{
await undo();
}
}
function ownFilesChanged(paths) {
const shown = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ", \u2026" : '');
return new action_error.lZ('OWN_FILES_CHANGED', `a command changed ${paths.length} of release-kit's own files: ${shown}`);
}
const external_node_events_namespaceObject = process.getBuiltinModule("node:events");
var external_node_crypto_ = __nccwpck_require__("node:crypto");
const mostRounds = 20;
const variable = 'RELEASE_KIT_COMMAND';
function createLeash(env) {
const mark = (0, external_node_crypto_.randomUUID)();
return {
env: {
[variable]: [
env[variable],
mark
].filter(Boolean).join(' ')
},
async killStrays () {
for(let round = 0; round < mostRounds; round++){
const strays = await processesWith(mark);
if (0 === strays.length) return;
strays.forEach(kill);
}
}
};
}
async function processesWith(mark) {
const names = await (0, promises_namespaceObject.readdir)('/proc').catch(()=>[]);
const pids = names.filter((name)=>/^\d+$/.test(name)).map(Number);
const found = await Promise.all(pids.map(async (pid)=>{
const environment = await (0, promises_namespaceObject.readFile)(`/proc/${pid}/environ`, 'latin1').catch(()=>'');
return environment.split('\0').some((entry)=>entry.startsWith(`${variable}=`) && entry.includes(mark));
}));
return pids.filter((_, index)=>found[index]);
}
function kill(pid) {
try {
process.kill(pid, 'SIGKILL');
} catch  {}
}
const shells = [
{
shell: '/bin/bash',
options: [
'--noprofile',
'--norc',
'-e',
'-o',
'pipefail',
'-c'
]
},
{
shell: '/bin/sh',
options: [
'-e',
'-c'
]
}
];
const longestLine = 65536;
const graceAfterTerm = 2_000;
const graceAfterExit = 500;
async function runCommand(request) {
const { command, directory, env, timeout, onLine, signal, clock, sandbox = none('it is trusted') } = request;
signal.throwIfAborted();
const start = clock.now();
const { shell, options } = shells.find((known)=>(0, external_node_fs_.existsSync)(known.shell)) ?? shells[1];
const leash = createLeash(env);
const [program = shell, ...args] = sandbox.wrap([
shell,
...options,
command
], env);
const child = (0, external_node_child_process_namespaceObject.spawn)(program, args, {
cwd: directory,
env: {
...env,
...leash.env
},
detached: true,
stdio: [
'pipe',
'pipe',
'pipe'
]
});
child.stdin.on('error', ()=>void 0);
const isLeashed = 'namespace' === sandbox.level;
if (!isLeashed) child.stdin.end();
const output = Promise.all([
readLines(child.stdout, (line)=>onLine(line, 'stdout')),
readLines(child.stderr, (line)=>onLine(line, 'stderr'))
]);
let timedOut = false;
const stop = ()=>endGroup(child, isLeashed);
const onTimeout = ()=>{
timedOut = true;
stop();
};
const timer = void 0 === timeout ? void 0 : setTimeout(onTimeout, timeout);
signal.addEventListener('abort', stop, {
once: true
});
try {
const exitCode = await exitOf(child);
await Promise.race([
output,
grace()
]);
signal.throwIfAborted();
return {
exitCode,
seconds: (clock.now() - start) / 1_000,
timedOut
};
} finally{
clearTimeout(timer);
signal.removeEventListener('abort', stop);
child.stdin.destroy();
killGroup(child, 'SIGKILL');
await leash.killStrays();
}
}
const grace = ()=>new Promise((resolve1)=>setTimeout(()=>setImmediate(resolve1), graceAfterExit).unref());
async function readLines(stream, onLine) {
let rest = '';
for await (const chunk of stream.setEncoding('utf8')){
const lines = (rest + chunk).split(/\r?\n/);
rest = lines.pop() ?? '';
for (const line of lines)onLine(line);
if (rest.length > longestLine) {
onLine(rest);
rest = '';
}
if (process.stdout.writableNeedDrain) await (0, external_node_events_namespaceObject.once)(process.stdout, 'drain');
}
if ('' !== rest) onLine(rest);
}
function exitOf(child) {
return new Promise((resolve1, reject)=>{
child.on('error', reject);
child.on('exit', (code, name)=>resolve1(code ?? 128 + signalNumber(name)));
});
}
function signalNumber(name) {
return ({
SIGHUP: 1,
SIGINT: 2,
SIGABRT: 6,
SIGKILL: 9,
SIGSEGV: 11,
SIGPIPE: 13,
SIGTERM: 15
})[name] ?? 0;
}
function endGroup(child, isLeashed) {
if (isLeashed) child.stdin?.destroy();
else killGroup(child, 'SIGTERM');
setTimeout(()=>killGroup(child, 'SIGKILL'), graceAfterTerm).unref();
}
function killGroup({ pid }, signal) {
try {
if (void 0 !== pid) process.kill(-pid, signal);
} catch  {}
}
const keptLines = 200;
function createRunCommand(context, secrets) {
const { clock, log, env, run } = context;
let isTold = false;
return ({ command, title, env: own, signal })=>{
const quiet = {
...log,
event: ()=>void 0,
info: ()=>void 0
};
const cell = {
env,
log: isTold ? quiet : log
};
isTold = true;
return isolated({
secrets,
isolation: 'auto'
}, cell, async ({ environment, sandbox })=>{
const lines = [];
const { exitCode } = await log.untrusted(title, (print)=>runCommand({
command,
directory: run.workspace,
env: {
...environment,
...own
},
onLine (line, from) {
print(line);
if ('stdout' === from) lines.push((0, external_node_util_namespaceObject.stripVTControlCharacters)(line));
if (lines.length > keptLines) lines.shift();
},
signal,
clock,
sandbox
}));
return {
exitCode,
lines
};
});
};
}
var client = __nccwpck_require__(248);
var duration = __nccwpck_require__(862);
function databaseTools({ lockTimeout, secrets, url, options, environment }, context, temp) {
const { log, clock, signal, env, run, redactor } = context;
return {
log,
clock,
signal,
env,
temp,
lockTimeout,
secrets,
environment,
options,
run: String(run.runId),
mask: (value)=>context.mask(value),
command: createRunCommand(context, '' === url ? [] : [
url
]),
http: (token, { provider, headers } = {
provider: 'database webhook',
headers: {}
})=>(0, client.u)({
provider,
headers: {
...headers,
...'' === token ? {} : {
authorization: `Bearer ${token}`
}
},
isSecret: true,
clock,
redactor,
onRetry: (why, wait)=>log.info(`${provider}: ${why}; asking again in ${(0, duration.a)(wait)}`)
})
};
}
var schemas1 = __nccwpck_require__("zod/v4/mini/schemas.js");
var api = __nccwpck_require__("zod/v4/core/api.js");
const pointSchema = schemas1.Ikc({
schema: schemas1.euz(1),
name: schemas1.YjP().check(api.Fk(/^[\w][\w.-]*$/)),
engine: schemas1.YjP(),
database: schemas1.YjP(),
takenAt: schemas1.YjP(),
keepUntil: schemas1.lqM(schemas1.YjP()),
bytes: schemas1.aig(),
sha256: schemas1.YjP(),
serverVersion: schemas1.YjP(),
toolVersion: schemas1.YjP(),
schemaVersion: schemas1.YjP(),
rows: schemas1.g1P(schemas1.YjP(), schemas1.aig()),
position: schemas1.YjP(),
before: schemas1.lqM(schemas1.Ikc({
point: schemas1.YjP(),
restored: schemas1.zMY()
})),
level: schemas1.lqM(schemas1.k5n([
'file',
'readable',
'whole',
'restored',
'right'
])),
run: schemas1.YjP()
});
function pointName(database, at, taken = [], suffix = '') {
const time = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
const name = `${database.replace(/[^\w.-]/g, '_').replace(/^[.-]/, '_')}-${time}${suffix}`;
const same = taken.filter((one)=>one.name === name || one.name.startsWith(`${name}-`)).length;
return 0 === same ? name : `${name}-${same + 1}`;
}
function choosePoint(points, wanted, database) {
if ('latest' !== wanted) return points.find(({ name })=>name === wanted);
const own = points.filter((point)=>point.database === database);
return own.sort((a, b)=>b.takenAt.localeCompare(a.takenAt))[0];
}
function outdated(points, database, now) {
const own = points.filter((point)=>point.database === database).sort((a, b)=>b.takenAt.localeCompare(a.takenAt));
const last = own.find(({ level })=>void 0 !== level && 'file' !== level && 'readable' !== level);
if (void 0 === last) return [];
return own.filter((point)=>point !== last && void 0 !== point.keepUntil && Date.parse(point.keepUntil) < now);
}
function whyNotReady({ maxConnections, minFreeDisk, maxTransactionAge }, { connections, oldestTransaction }, freeDisk) {
const above = (what, value, limit, unit = '')=>{
if (void 0 === limit) return [];
if (void 0 === value) return [
`${what} is not known, and preflight asks for at most ${limit}${unit}`
];
return value > limit ? [
`${what} is ${Math.round(value)}${unit}, at most ${limit}${unit} allowed`
] : [];
};
const seconds = (milliseconds)=>milliseconds && milliseconds / 1_000;
return [
...above('the number of connections', connections, maxConnections),
...above('the age of the oldest transaction', seconds(oldestTransaction), seconds(maxTransactionAge), ' s'),
...void 0 !== minFreeDisk && freeDisk < minFreeDisk ? [
`${gigabytes(freeDisk)} of disk are free on this runner, at least ${gigabytes(minFreeDisk)} asked for`
] : []
];
}
const gigabytes = (bytes)=>`${(bytes / 1e9).toFixed(1)} GB`;
function optionProblems(schema, given, allowed) {
const { error } = schema.safeParse(given);
return (error?.issues ?? []).map((issue)=>{
const unknown = 'unrecognized_keys' === issue.code ? issue.keys.join(', ') : void 0;
const path1 = issue.path.map(String).join('.');
const value = given[path1];
const isGiven = void 0 !== unknown || path1 in given;
return {
input: `options ${path1}`.trim(),
...isGiven ? {
received: unknown ?? ('string' == typeof value ? value : JSON.stringify(value))
} : {},
allowed: void 0 === unknown ? issue.message : allowed
};
});
}
const levels = [
'file',
'readable',
'whole',
'restored',
'right'
];
function reaches(level, wanted) {
return levels.indexOf(level) >= levels.indexOf(wanted);
}
async function fingerprint(file) {
const hash = (0, external_node_crypto_.createHash)('sha256');
for await (const chunk of (0, external_node_fs_.createReadStream)(file))hash.update(chunk);
return {
bytes: (await (0, promises_namespaceObject.stat)(file)).size,
sha256: hash.digest('hex')
};
}
async function writeReference(file, id) {
await (0, promises_namespaceObject.writeFile)(file, `${id}\n`, {
mode: 0o600
});
}
async function describePoint({ name, file, engine, database, schemaVersion }, { clock, run }, takenAt = clock.now()) {
return {
file,
point: {
schema: 1,
name,
engine,
database,
takenAt: new Date(takenAt).toISOString(),
...await fingerprint(file),
serverVersion: '',
toolVersion: '',
schemaVersion,
rows: {},
position: '',
run
}
};
}
async function whyNotTheFile({ point, file }) {
const { bytes, sha256 } = await fingerprint(file);
return bytes === point.bytes && sha256 === point.sha256 ? void 0 : 'its SHA-256 is not the one that was recorded';
}
const proof = (level, refusal, rows = 0)=>({
level,
refusal,
rows,
notes: []
});
const line = schemas1.YjP().check(api.m9(1));
const options = schemas1.rej({
database: line,
state: line,
backup: line,
verify: schemas1.lqM(line),
restore: schemas1.lqM(line),
query: schemas1.lqM(line)
});
const known = 'database, state, backup, verify, restore, query';
const stateSchema = schemas1.Ikc({
server: schemas1.Rvf(schemas1.YjP(), ''),
'schema-version': schemas1.Rvf(schemas1.YjP(), ''),
applied: schemas1.Rvf(schemas1.YOg(schemas1.YjP()), []),
open: schemas1.Rvf(schemas1.zMY(), true),
bytes: schemas1.lqM(schemas1.aig()),
connections: schemas1.lqM(schemas1.aig()),
'max-connections': schemas1.lqM(schemas1.aig()),
'oldest-transaction-ms': schemas1.lqM(schemas1.aig())
});
const provenSchema = schemas1.Ikc({
level: schemas1.k5n(levels),
rows: schemas1.Rvf(schemas1.aig(), 0)
});
const commandChecks = {
check: ({ options: given })=>optionProblems(options, given, known).map((one)=>({
...one,
input: `engine-${one.input}`
})),
provesMore: ({ verify })=>void 0 !== verify,
asks: ({ query })=>void 0 !== query
};
function createCommandEngine(url, tools) {
const { database, ...lines } = options.parse(tools.options);
async function call(title, command, env = {}) {
const { exitCode, printed } = await runLine(tools, `database ${title}`, command, {
DATABASE_URL: url,
...env
});
if (0 !== exitCode) throw failed(title, `it ended with ${exitCode}: ${printed.at(-1) ?? 'it printed nothing'}`);
return printed.at(-1) ?? '';
}
async function state() {
const found = readJson(stateSchema, await call('state', lines.state));
if (!found) throw failed('state', 'its last line is not the JSON of a state');
return {
server: found.server,
database,
isOpen: found.open,
bytes: found.bytes,
connections: found.connections,
maxConnections: found['max-connections'],
oldestTransaction: found['oldest-transaction-ms'],
schemaVersion: found['schema-version'],
applied: found.applied,
restored: void 0,
left: []
};
}
const backupEnv = ({ point, file })=>({
BACKUP_NAME: point.name,
BACKUP_FILE: file
});
return Promise.resolve({
state,
async mark (name, file) {
const takenAt = tools.clock.now();
const { schemaVersion } = await state();
const said = await call('backup', lines.backup, {
BACKUP_NAME: name,
BACKUP_FILE: file
});
if (!(0, external_node_fs_.existsSync)(file)) {
if ('' === said) throw failed('backup', 'it wrote no file, and printed no id of a backup kept elsewhere');
await writeReference(file, said);
}
return await describePoint({
name,
file,
engine: 'command',
database,
schemaVersion
}, tools, takenAt);
},
async verify (backup, level, expect) {
const refusal = await whyNotTheFile(backup);
if (void 0 !== refusal) return proof(void 0, refusal);
if ('file' === level) return proof('file');
if (void 0 === lines.verify) return proof('file', `${level}: engine-options has no verify to prove it with`);
const wanted = {
BACKUP_LEVEL: level,
BACKUP_SCHEMA_VERSION: expect.version ?? backup.point.schemaVersion
};
const found = await call('verify', lines.verify, {
...backupEnv(backup),
...wanted
}).then((said)=>readJson(provenSchema, said) ?? 'verify printed no {"level":"\u2026"} as its last line', (failure)=>failure instanceof action_error.lZ ? failure.message : Promise.reject(failure));
if ('string' == typeof found) return proof('file', `${level}: ${found}`);
return reaches(found.level, level) ? proof(level, void 0, found.rows) : proof(found.level, `${level}: verify proved no more than ${found.level}`, found.rows);
},
async overwrite (backup) {
if (void 0 === lines.restore) throw failed('restore', 'engine-options has no restore');
await call('restore', lines.restore, backupEnv(backup));
},
async ask (queries) {
const { query: command } = lines;
const answers = [];
for (const { query } of queries)answers.push(void 0 === command ? 'error: engine-options has no query' : await call('query', command, {
QUERY: query
}).catch((failure)=>`error: ${String(failure)}`));
return answers;
},
settle: ()=>Promise.resolve([]),
close: ()=>Promise.resolve()
});
}
function failed(what, why) {
return new action_error.lZ('DATABASE_BACKUP', `the ${what} command of the database: ${why}`);
}
function readJson(schema, text) {
try {
return schema.safeParse(JSON.parse(text)).data;
} catch  {
return;
}
}
var fields = __nccwpck_require__(562);
function isAway(thrown) {
if (!(thrown instanceof action_error.mZ)) return false;
return 'PROVIDER_RATE_LIMITED' === thrown.code || [
502,
503,
504
].includes(thrown.status ?? 0);
}
async function patiently(work, { clock, log, pollInterval }, signal, canWait = isAway) {
for(let told = false;; told = true)try {
return await work();
} catch (thrown) {
signal.throwIfAborted();
if (!canWait(thrown)) throw thrown;
if (!told) log.event(`${thrown instanceof Error ? thrown.message : String(thrown)}: waiting for it to come back`);
await clock.sleep(pollInterval, signal);
}
}
const word = schemas1.YjP().check(api.Fk(/^[\w-]+$/));
const address = schemas1.YjP().check(schemas1.YPB(fields.aq, 'a URL, http or https'));
const heroku_options = schemas1.rej({
app: word,
database: schemas1.Rvf(word, 'DATABASE'),
scratch: schemas1.lqM(word),
token: schemas1.Rvf(schemas1.YjP().check(api.Fk(/^[A-Z_][A-Z0-9_]*$/)), 'HEROKU_API_KEY'),
'api-url': schemas1.Rvf(address, 'https://api.heroku.com'),
'data-url': schemas1.Rvf(address, 'https://api.data.heroku.com')
});
const heroku_known = 'app, database, scratch, token, api-url, data-url';
const herokuChecks = {
check ({ options: given, env }) {
const problems = optionProblems(heroku_options, given, heroku_known);
const { data } = heroku_options.safeParse(given);
if (data && !env[data.token]) problems.push({
input: 'options token',
received: data.token,
allowed: 'the name of a variable that holds an API key and is set for this step',
example: 'HEROKU_API_KEY'
});
if (data?.scratch !== void 0 && data.scratch === data.database) problems.push({
input: 'options scratch',
received: data.scratch,
allowed: 'another database than the live one'
});
return problems.map((one)=>({
...one,
input: `engine-${one.input}`
}));
},
provesMore: ({ scratch })=>void 0 !== scratch,
asks: ()=>false
};
const owner = schemas1.Ikc({
name: schemas1.YjP()
});
const attachment = schemas1.Ikc({
addon: schemas1.Ikc({
id: schemas1.YjP(),
name: schemas1.YjP(),
app: owner
})
});
const service = schemas1.Ikc({
num_bytes: schemas1.cl6(schemas1.aig()),
num_connections: schemas1.cl6(schemas1.aig()),
info: schemas1.YOg(schemas1.Ikc({
name: schemas1.YjP(),
values: schemas1.YOg(schemas1.YjP())
}))
});
const transfer = schemas1.Ikc({
uuid: schemas1.YjP(),
from_type: schemas1.YjP(),
to_type: schemas1.YjP(),
to_url: schemas1.cl6(schemas1.YjP()),
finished_at: schemas1.cl6(schemas1.YjP()),
deleted_at: schemas1.cl6(schemas1.YjP()),
succeeded: schemas1.cl6(schemas1.zMY()),
warnings: schemas1.cl6(schemas1.aig()),
logs: schemas1.cl6(schemas1.YOg(schemas1.Ikc({
message: schemas1.YjP()
})))
});
const pause = 3_000;
async function createHerokuEngine(_url, tools) {
const given = heroku_options.parse(tools.options);
const http = tools.http(tools.env[given.token] ?? '', {
provider: 'Heroku',
headers: {
accept: 'application/vnd.heroku+json; version=3'
}
});
const data = (path1)=>`${given['data-url']}/client/v11${path1}`;
async function ask(method, url, schema, json) {
const send = ()=>http.expectOk({
method,
url,
...void 0 === json ? {} : {
json
}
}, tools.signal);
const answer = await ('GET' === method ? patiently(send, {
...tools,
pollInterval: pause
}, tools.signal) : send());
const { success, data: found } = schema.safeParse(answer.json());
if (success) return found;
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Heroku',
asked: `${method} ${new URL(url).pathname}`,
answered: 'not what this API gives'
});
}
const addOn = async (name)=>(await ask('GET', `${given['api-url']}/apps/${given.app}/addon-attachments/${name}`, attachment)).addon;
const transfersOf = ({ app })=>data(`/apps/${encodeURIComponent(app.name)}/transfers`);
async function finish(what, of, { uuid }) {
for(;;){
const now = await ask('GET', `${transfersOf(of)}/${encodeURIComponent(uuid)}`, transfer);
if (now.finished_at && now.succeeded) return now;
if (now.finished_at) {
const { logs } = await ask('GET', `${transfersOf(of)}/${encodeURIComponent(uuid)}?verbose=true`, transfer);
const last = (logs ?? []).slice(-5).map(({ message })=>message);
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Heroku',
asked: what,
answered: last.join('; ') || 'it failed, and has no log'
});
}
await tools.clock.sleep(pause, tools.signal);
}
}
const live = await addOn(given.database);
const look = ()=>ask('GET', data(`/databases/${live.id}`), service);
const valueOf = ({ info }, name)=>info.find((one)=>one.name === name)?.values[0] ?? '';
async function state() {
const found = await look();
const [, limit] = /\/\s*(\d+)/.exec(valueOf(found, 'Connections')) ?? [];
return {
server: valueOf(found, 'PG Version'),
database: live.name,
isOpen: 'Available' === valueOf(found, 'Status'),
bytes: found.num_bytes ?? void 0,
connections: found.num_connections ?? void 0,
maxConnections: void 0 === limit ? void 0 : Number(limit),
oldestTransaction: void 0,
schemaVersion: '',
applied: [],
restored: void 0,
left: []
};
}
async function find({ point, file }) {
const uuid = (await (0, promises_namespaceObject.readFile)(file, 'utf8')).trim();
const all = await ask('GET', transfersOf(live), schemas1.YOg(transfer));
const found = all.find((one)=>one.uuid === uuid && 'pg_dump' === one.from_type && 'gof3r' === one.to_type);
if (!found?.succeeded || found.deleted_at || !found.to_url) throw new action_error.lZ('DATABASE_BACKUP', `Heroku has no backup ${uuid} (${point.name}) that ended well any more`);
return found;
}
async function restoreInto(target, backup) {
const { to_url: url } = await find(backup);
if (url) tools.mask(url);
const begun = await ask('POST', data(`/databases/${target.id}/restores`), schemas1.Ikc({
uuid: schemas1.YjP()
}), {
backup_url: url
});
return (await finish(`restore into ${target.name}`, target, begun)).warnings ?? 0;
}
return {
state,
async mark (name, file) {
const takenAt = tools.clock.now();
if (valueOf(await look(), 'Continuous Protection').startsWith('On')) tools.log.warning(`${live.name} is under continuous protection: Heroku says that logical backups of large databases are likely to fail`);
const begun = await ask('POST', data(`/databases/${live.id}/backups`), schemas1.Ikc({
uuid: schemas1.YjP()
}));
await finish(`backup of ${live.name}`, live, begun);
await writeReference(file, begun.uuid);
return await describePoint({
name,
file,
engine: 'heroku',
database: live.name,
schemaVersion: ''
}, tools, takenAt);
},
async verify (backup, level) {
const refusal = await whyNotTheFile(backup);
if (void 0 !== refusal) return proof(void 0, refusal);
try {
await find(backup);
if ('file' === level) return proof('file');
if (void 0 === given.scratch) return proof('file', `${level}: engine-options has no scratch database to restore it into`);
const scratch = await addOn(given.scratch);
if (scratch.id === live.id) return proof('file', `${level}: ${given.scratch} is the live database itself`);
const warnings = await restoreInto(scratch, backup);
if (warnings > 0) return proof('whole', `restored: Heroku tells ${warnings} warnings of ${scratch.name}`);
} catch (cause) {
tools.signal.throwIfAborted();
return proof('file', `${level}: ${(0, action_error.Uc)(cause)}`);
}
return 'right' === level ? proof('restored', 'right: rows are not compared at Heroku') : proof(level);
},
async overwrite (backup) {
const warnings = await restoreInto(live, backup);
if (warnings > 0) tools.log.warning(`the restore into ${live.name} ended with ${warnings} warnings`);
},
ask: (queries)=>Promise.resolve(queries.map(()=>'error: the engine heroku asks no queries')),
settle: ()=>Promise.resolve([]),
close: ()=>Promise.resolve()
};
}
const external_node_stream_namespaceObject = process.getBuiltinModule("node:stream");
const external_node_stream_promises_namespaceObject = process.getBuiltinModule("node:stream/promises");
const external_node_zlib_namespaceObject = process.getBuiltinModule("node:zlib");
async function wrongAnswers(queries, engine) {
const answers = 0 === queries.length ? [] : await engine.ask(queries);
return queries.flatMap(({ name, expect }, index)=>answers[index] === expect ? [] : [
`${name} answers ${answers[index] ?? 'nothing'}, expected ${expect}`
]);
}
function runProgram(program, args, { env, input = '', signal }) {
signal.throwIfAborted();
return new Promise((resolve1, reject)=>{
const child = (0, external_node_child_process_namespaceObject.spawn)(program, args, {
env,
signal,
stdio: [
'pipe',
'pipe',
'pipe'
]
});
let [output, errors] = [
'',
''
];
child.stdout.setEncoding('utf8').on('data', (text)=>output += text);
child.stderr.setEncoding('utf8').on('data', (text)=>errors = (errors + text).slice(-4000));
child.stdin.on('error', ()=>void 0).end(input);
child.on('error', (cause)=>{
const missing = new action_error.lZ('DATABASE_TOOL', `${program} is not on PATH`);
reject(signal.aborted ? signal.reason : 'ENOENT' === cause.code ? missing : cause);
});
child.on('close', (code)=>{
resolve1({
code,
output,
errors: errors.trim()
});
});
});
}
function holdProgram(program, args, { env, mark }) {
const child = (0, external_node_child_process_namespaceObject.spawn)(program, args, {
env,
stdio: [
'ignore',
'pipe',
'pipe'
]
});
return new Promise((resolve1, reject)=>{
let [output, errors] = [
'',
''
];
const ended = new Promise((over)=>{
child.on('close', ()=>{
over();
resolve1({
answer: void 0,
errors: errors.trim(),
ended
});
});
});
child.on('error', reject);
child.stderr.setEncoding('utf8').on('data', (text)=>errors = (errors + text).slice(-4000));
child.stdout.setEncoding('utf8').on('data', (text)=>{
output = (output + text).slice(-4000);
const line = output.split('\n').slice(0, -1).find((one)=>one.startsWith(mark));
if (void 0 !== line) resolve1({
answer: line.slice(mark.length),
errors: errors.trim(),
ended
});
});
});
}
const oldestTools = 100.3;
const mark = 'release-kit-answer:';
async function connect(url, connection, tools) {
const folder = await (0, promises_namespaceObject.mkdtemp)((0, external_node_path_.join)(tools.temp, 'release-kit-database-'));
const config = (0, external_node_path_.join)(folder, 'config.yml');
await (0, promises_namespaceObject.writeFile)(config, `uri: ${JSON.stringify(connection.server)}\n`, {
mode: 0o600
});
const { PATH = '/usr/bin:/bin' } = tools.env;
const env = {
PATH,
HOME: folder,
LC_ALL: 'C.UTF-8'
};
const start = async (program, args, more = {})=>{
const { code, output, errors } = await runProgram(program, args, {
env: {
...env,
...more
},
signal: tools.signal
});
if (0 !== code) throw refused(program, errors || output.trim() || `exit code ${code}`);
return {
output,
errors
};
};
const textOf = (script, database)=>`${[
'db = connect(process.env.DATABASE_URL)',
`db = db.getSiblingDB(${JSON.stringify(database)})`,
`const answer = (value) => print(${JSON.stringify(mark)} + JSON.stringify(value))`,
script
].join('\n')}\n`;
const flagsOf = (file)=>[
'--nodb',
'--norc',
'--quiet',
'--file',
file
];
const close = ()=>(0, promises_namespaceObject.rm)(folder, {
recursive: true,
force: true
});
try {
return {
tool: await checkTools(async (program)=>(await start(program, [
'--version'
])).output),
run: async (program, args)=>(await start(program, [
`--config=${config}`,
...args
])).errors,
async ask (script, database = connection.database) {
const file = (0, external_node_path_.join)(folder, "script.js");
await (0, promises_namespaceObject.writeFile)(file, textOf(script, database), {
mode: 0o600
});
const { output } = await start('mongosh', flagsOf(file), {
DATABASE_URL: url
});
const line = output.split('\n').findLast((one)=>one.startsWith(mark));
if (void 0 === line) throw refused('mongosh', output.trim() || 'nothing');
return JSON.parse(line.slice(mark.length));
},
async hold (scriptOf, database) {
const [file, until] = [
(0, external_node_path_.join)(folder, 'hold.js'),
(0, external_node_path_.join)(folder, 'release')
];
await (0, promises_namespaceObject.writeFile)(file, textOf(scriptOf(until), database), {
mode: 0o600
});
const held = await holdProgram('mongosh', flagsOf(file), {
env: {
...env,
DATABASE_URL: url
},
mark
});
if (void 0 === held.answer) throw refused('mongosh', held.errors || 'nothing');
return {
answer: JSON.parse(held.answer),
release: async ()=>{
await (0, promises_namespaceObject.writeFile)(until, '');
await held.ended;
}
};
},
close
};
} catch (cause) {
await close();
throw cause;
}
}
async function checkTools(versionOf) {
let tool = '';
for (const program of [
'mongosh',
'mongodump',
'mongorestore'
]){
const [text = ''] = (await versionOf(program)).trim().split('\n');
const version = /\d+\.\d+/.exec(text)?.[0] ?? '';
const [major = 0, minor = 0] = version.split('.').map(Number);
if ('mongosh' !== program && (major < 100 || 100 === major && minor < 3)) throw new action_error.lZ('DATABASE_TOOL', `${program} is version ${version || 'unknown'}: it must be ${oldestTools} or newer, which take the password from a file`);
tool = text;
}
return tool;
}
function refused(program, answered) {
const code = /Authentication failed|auth error|requires authentication/i.test(answered) ? 'PROVIDER_UNAUTHORIZED' : /ECONNREFUSED|server selection|could not connect|ENOTFOUND/i.test(answered) ? 'PROVIDER_UNREACHABLE' : 'PROVIDER_REFUSED';
return new action_error.mZ(code, {
provider: 'MongoDB',
asked: program,
answered
});
}
const longestName = 38;
function parseConnection(url) {
const allowed = (what)=>({
input: 'url',
received: '***',
allowed: what,
example: 'mongodb://app:${{ secrets.PASSWORD }}@db.example.com:27017/app'
});
const [, protocol, user = '', hosts, database = '', query = ''] = /^(mongodb(?:\+srv)?):\/\/(?:([^@/]*)@)?([^/?@]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(url) ?? [];
if (void 0 === protocol || void 0 === hosts) return allowed('a connection string that begins with mongodb:// or mongodb+srv://');
if (!/^[\w-]+$/.test(database) || database.length > longestName) return allowed(`a connection string that names a database by at most ${longestName} letters, digits, _ and -`);
if ([
'admin',
'local',
'config'
].includes(database)) return allowed(`a database of the application's own, not the server's ${database}`);
const options = new URLSearchParams(query);
if ('' !== user && !options.has('authSource') && 'mongodb' === protocol) options.set('authSource', database);
const text = options.toString();
try {
const password = decodeURIComponent(user.slice(user.indexOf(':') + 1));
const at = `${protocol}://${'' === user ? '' : `${user}@`}${hosts}/`;
return {
database,
password: user.includes(':') ? password : '',
server: '' === text ? at : `${at}?${text}`
};
} catch  {
return allowed('a connection string whose special characters are written as %XX');
}
}
const voidAfter = 120_000;
const beat = 10_000;
const lockDatabaseOf = (live)=>`${live}_release_kit`;
const lockScript = ({ owner, pid, until })=>`const fs = require('fs')
const now = () => db.hello().localTime
const mine = { _id: 'lock', owner: ${JSON.stringify(owner)} }
const renew = (which) => db.lock.updateOne(which, { $set: { owner: mine.owner, at: now() } }).matchedCount === 1
const isAlive = () => { try { return process.kill(${pid}, 0) } catch { return false } }
let said = 'taken'
try {
  db.lock.insertOne({ ...mine, at: now() })
} catch (failure) {
  if (failure.code === 13) said = 'forbidden'
  else if (failure.code !== 11000) throw failure
  else {
    const held = db.lock.findOne({ _id: mine._id })
    const isVoid = held !== null && now() - held.at > ${voidAfter}
    if (!isVoid || !renew({ _id: held._id, owner: held.owner, at: held.at })) said = 'busy'
  }
}
answer({ lock: said })
let last = Date.now()
while (said === 'taken' && isAlive()) {
  if (fs.existsSync(${JSON.stringify(until)})) {
    db.lock.deleteOne(mine)
    break
  }
  sleep(200)
  if (Date.now() - last < ${beat}) continue
  last = Date.now()
  if (!renew(mine)) break
}`;
async function lockDatabase(client, live, tools) {
const owner = `run ${tools.run} ${(0, external_node_crypto_.randomUUID)()}`;
const held = await client.hold((until)=>lockScript({
owner,
pid: process.pid,
until
}), lockDatabaseOf(live));
const { lock } = held.answer;
if ('taken' === lock) return held.release;
await held.release();
if ('forbidden' === lock) {
tools.log.warning(`nothing keeps other runs off ${live}: the user has no right to write to ${lockDatabaseOf(live)}, where the lock is`);
return ()=>Promise.resolve();
}
throw new action_error.lZ('DATABASE_BUSY', `another release-kit run is working on ${live}, or was killed less than ${(0, duration.a)(voidAfter)} ago`);
}
const count = `const counts = {}
for (const { name, type } of db.getCollectionInfos())
  if (type !== 'view' && !name.startsWith('system.')) counts[name] = Number(db.getCollection(name).countDocuments())`;
const countScript = `${count}
answer(counts)`;
const look = (changelog)=>`const found = { bytes: null, connections: null, maxConnections: null, databases: [] }
try { found.bytes = Number(db.stats().dataSize) } catch {}
try {
  const { current, available } = db.serverStatus().connections
  found.connections = Number(current)
  found.maxConnections = Number(current) + Number(available)
} catch {}
try { found.databases = db.adminCommand({ listDatabases: 1, nameOnly: true }).databases.map(({ name }) => name) } catch {}
found.applied = db.getCollection('${changelog}').find({}, { fileName: 1 }).sort({ appliedAt: 1, _id: 1 }).toArray().map(({ fileName }) => String(fileName))
found.server = db.version()`;
const lookScript = (changelog)=>`${look(changelog)}
answer(found)`;
const lookAndCountScript = (changelog)=>`${look(changelog)}
${count}
answer({ ...found, counts })`;
const mongodb_options = schemas1.rej({
changelog: schemas1.Rvf(schemas1.YjP().check(api.Fk(/^[\w-]+$/)), 'changelog')
});
const mongodbChecks = {
check: ({ url, options: given })=>{
const problems = optionProblems(mongodb_options, given, 'changelog').map((one)=>({
...one,
input: `engine-${one.input}`
}));
const connection = parseConnection(url);
return 'input' in connection ? [
...problems,
connection
] : problems;
},
provesMore: ()=>true,
asks: ()=>true
};
async function createMongodb(url, tools) {
const connection = parseConnection(url);
if ('input' in connection) throw new action_error.j1([
connection
]);
const { database: live, password } = connection;
for (const secret of [
password,
encodeURIComponent(password)
])if ('' !== secret) tools.mask(secret);
const { changelog } = mongodb_options.parse(tools.options);
const client = await connect(url, connection, tools);
const look = ()=>client.ask(lookScript(changelog));
const count = ()=>client.ask(countScript);
const lookAndCount = (database = live)=>client.ask(lookAndCountScript(changelog), database);
const askIn = (database)=>async (queries)=>{
const answers = [];
for (const { query } of queries)answers.push(await client.ask(`const found = (${query})\nanswer(String(found))`, database).catch((failure)=>{
tools.signal.throwIfAborted();
return `error: ${(0, action_error.Uc)(failure)}`;
}));
return answers;
};
const drop = (database)=>client.ask("answer(db.dropDatabase().ok)", database);
const copies = (names)=>names.filter((name)=>name.startsWith(`${live}_check_`));
async function state() {
const { server, bytes, connections, maxConnections, applied, databases } = await look();
return {
server,
database: live,
isOpen: true,
bytes: bytes ?? void 0,
connections: connections ?? void 0,
maxConnections: maxConnections ?? void 0,
oldestTransaction: void 0,
schemaVersion: applied.at(-1) ?? '',
applied,
restored: void 0,
left: copies(databases)
};
}
async function load(file, more) {
const said = await client.run('mongorestore', [
`--archive=${file}`,
'--gzip',
`--nsInclude=${live}.*`,
'--drop',
'--stopOnError',
...more
]);
const [, restored, failed] = /(\d+) document\(s\) restored successfully\. (\d+) document\(s\) failed/.exec(said) ?? [];
if (void 0 === restored) throw new Error('mongorestore does not say how many documents it restored');
if ('0' !== failed) throw new Error(`mongorestore failed to restore ${failed} documents, and restored ${restored}`);
}
async function proveCopy({ file, point }, level, expect) {
const copy = `${live}_check_${new Date(tools.clock.now()).toISOString().replace(/\D/g, '')}`;
try {
await load(file, [
`--nsFrom=${live}.*`,
`--nsTo=${copy}.*`
]);
if ('restored' === level) return proof('restored');
const { counts: found, applied } = await lookAndCount(copy);
const rows = Object.values(found).reduce((sum, one)=>sum + one, 0);
const version = expect.version ?? point.schemaVersion;
const wrong = [
...whyOtherCounts(point.rows, found),
...(applied.at(-1) ?? '') === version ? [] : [
`the schema is at ${applied.at(-1) ?? 'no migration'}, expected ${version || 'none'}`
],
...await wrongAnswers(expect.integrity, {
ask: askIn(copy)
})
];
const moved = Object.keys(found).filter((name)=>void 0 === point.rows[name]);
const notes = moved.map((name)=>`${name} was written to while it was dumped: its documents are not compared`);
return wrong.length > 0 ? {
...proof('restored', `right: ${wrong.join('; ')}`, rows),
notes
} : {
...proof('right', void 0, rows),
notes
};
} catch (cause) {
tools.signal.throwIfAborted();
return proof('whole', `restored: ${(0, action_error.Uc)(cause)}`);
} finally{
if (!tools.signal.aborted) await drop(copy);
}
}
let release;
return {
state,
async mark (name, file) {
const takenAt = tools.clock.now();
const { server, applied, counts: before } = await lookAndCount();
await client.run('mongodump', [
`--db=${live}`,
'--gzip',
`--archive=${file}.part`
]);
const after = await count();
await (0, promises_namespaceObject.rename)(`${file}.part`, file);
const about = {
name,
file,
engine: 'mongodb',
database: live,
schemaVersion: applied.at(-1) ?? ''
};
const made = await describePoint(about, tools, takenAt);
const rows = Object.fromEntries(Object.entries(after).filter(([one, documents])=>before[one] === documents));
return {
file,
point: {
...made.point,
rows,
serverVersion: server,
toolVersion: client.tool
}
};
},
async verify (backup, level, expect) {
const refusal = await whyNotTheFile(backup);
if (void 0 !== refusal) return proof(void 0, refusal);
if ('file' === level) return proof('file');
const given = [
`--archive=${backup.file}`,
'--gzip',
`--nsInclude=${live}.*`
];
const unread = await why(client.run('mongorestore', [
...given,
'--dryRun'
]), tools);
if (void 0 !== unread) return proof('file', `readable: ${unread}`);
if ('readable' === level) return proof('readable');
const cut = await why((0, external_node_stream_promises_namespaceObject.pipeline)((0, external_node_fs_.createReadStream)(backup.file), (0, external_node_zlib_namespaceObject.createGunzip)(), nowhere()), tools);
if (void 0 !== cut) return proof('readable', `whole: ${cut}`);
return reaches(level, 'restored') ? await proveCopy(backup, level, expect) : proof('whole');
},
async overwrite ({ file, point }) {
const { server } = await look();
if (minor(server) !== minor(point.serverVersion)) throw new action_error.lZ('DATABASE_BACKUP', `${point.name} is of MongoDB ${point.serverVersion}, the server is ${server}: what another version dumped may not be the same here`);
await load(file, []);
const [wrong] = whyOtherCounts(point.rows, await count());
if (void 0 !== wrong) throw new action_error.lZ('DATABASE_RESTORED_WRONG', `${wrong} after ${point.name} was restored`);
},
ask: (queries)=>askIn(live)(queries),
async settle () {
const left = copies((await look()).databases);
for (const name of left)await drop(name);
return left.map((name)=>`removed the copy ${name}, which a run that was killed left`);
},
async hold () {
release ??= await lockDatabase(client, live, tools);
},
async close () {
await release?.();
await client.close();
}
};
}
const minor = (version)=>version.split('.').slice(0, 2).join('.');
const nowhere = ()=>new external_node_stream_namespaceObject.Writable({
write: (_chunk, _encoding, done)=>{
done();
}
});
async function why(work, { signal }) {
try {
await work;
return;
} catch (cause) {
signal.throwIfAborted();
return (0, action_error.Uc)(cause);
}
}
function whyOtherCounts(recorded, found) {
return Object.entries(recorded).flatMap(([name, documents])=>found[name] === documents || 0 === documents && void 0 === found[name] ? [] : [
`${name} has ${found[name] ?? 0} documents, recorded ${documents}`
]);
}
const parameters = {
host: 'PGHOST',
port: 'PGPORT',
user: 'PGUSER',
sslmode: 'PGSSLMODE',
sslrootcert: 'PGSSLROOTCERT',
sslcert: 'PGSSLCERT',
sslkey: 'PGSSLKEY',
channel_binding: 'PGCHANNELBINDING',
connect_timeout: 'PGCONNECT_TIMEOUT',
target_session_attrs: 'PGTARGETSESSIONATTRS',
gssencmode: 'PGGSSENCMODE'
};
const connection_longestName = 63;
const poolerPorts = [
'6543',
'6432'
];
function connection_parseConnection(url) {
const allowed = (what)=>({
input: 'url',
received: '***',
allowed: what,
example: 'postgres://app:${{ secrets.PASSWORD }}@db.example.com:5432/app'
});
if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) return allowed('a connection string that begins with postgres://');
const { hostname, port, username, password, pathname, searchParams } = new URL(url);
try {
const database = decodeURIComponent(pathname.slice(1));
const given = {
PGHOST: hostname,
PGPORT: port,
PGUSER: decodeURIComponent(username)
};
for (const [name, value] of searchParams){
const variable = parameters[name];
if (void 0 === variable) return allowed(`no parameter ${JSON.stringify(name)}; known: ${Object.keys(parameters).join(', ')}`);
given[variable] = value;
}
if ('' === database || database.includes('/')) return allowed('a connection string that names a database');
if (Buffer.byteLength(database) > connection_longestName || /[\p{Cc}"\\]/u.test(database)) return allowed(`a database whose name has at most ${connection_longestName} bytes, no quotes, backslashes or control characters`);
if ([
'postgres',
'template0',
'template1'
].includes(database)) return allowed(`a database of the application's own, not the server's ${database}`);
if (poolerPorts.includes(given.PGPORT ?? '')) return allowed(`a direct or session connection: port ${given.PGPORT} is a transaction pooler's, which breaks dumps and locks`);
const variables = Object.fromEntries(Object.entries(given).filter(([, value])=>'' !== value));
return {
database,
password: decodeURIComponent(password),
variables
};
} catch  {
return allowed('a connection string whose special characters are written as %XX');
}
}
function passwordLine(password) {
return `*:*:*:*:${password.replace(/[\\:]/g, '\\$&')}\n`;
}
const oldest = 11;
const serverFolder = (major)=>`/usr/lib/postgresql/${major}/bin`;
async function client_connect(connection, tools) {
const folder = await (0, promises_namespaceObject.mkdtemp)((0, external_node_path_.join)(tools.temp, 'release-kit-database-'));
const passwords = (0, external_node_path_.join)(folder, 'pgpass');
await (0, promises_namespaceObject.writeFile)(passwords, passwordLine(connection.password), {
mode: 0o600
});
const { PATH = '/usr/bin:/bin', HOME = folder } = tools.env;
const variables = {
...connection.variables,
PGPASSFILE: passwords,
PGAPPNAME: 'release-kit'
};
const run = async (program, args, { database = connection.database, input = '' } = {})=>{
const options = `-c lock_timeout=${Math.round(tools.lockTimeout)}`;
const env = {
PATH,
HOME,
LC_ALL: 'C.UTF-8',
...variables,
PGDATABASE: database,
PGOPTIONS: options
};
const { code, output, errors } = await runProgram(program, args, {
env,
input,
signal: tools.signal
});
if (0 !== code) throw client_refused(program, errors || `exit code ${code}`);
return output;
};
const script = (sql, database)=>run('psql', [
'-X',
'-w',
'-q',
'-A',
'-t',
'-v',
'ON_ERROR_STOP=1',
'-f',
'-'
], {
input: sql,
...void 0 === database ? {} : {
database
}
});
const close = ()=>(0, promises_namespaceObject.rm)(folder, {
recursive: true,
force: true
});
return {
variables,
run,
script,
rows: async (query, database)=>{
const text = await script(`SELECT coalesce(json_agg(t), '[]') FROM (${query}) t;`, database);
return JSON.parse(text);
},
close
};
}
async function client_checkTools(client) {
const found = [];
for (const program of [
'psql',
'pg_dump',
'pg_restore'
]){
const text = await client.run(program, [
'--version'
]);
found.push([
program,
Number(/\) (\d+)/.exec(text)?.[1] ?? 0),
text.trim()
]);
}
const [{ server } = {
server: ''
}] = await client.rows("SELECT current_setting('server_version') AS server", 'postgres');
const major = parseInt(server);
for (const [program, version] of found)if (version < Math.max(oldest, 'psql' === program ? 0 : major)) throw new action_error.lZ('DATABASE_TOOL', `${program} is version ${version}, the server ${server}: it must not be older`);
return {
server,
tool: found[1]?.[2] ?? '',
major
};
}
function serverProgram(name, major, path1) {
const folders = [
...path1.split(':'),
serverFolder(major)
];
return folders.map((folder)=>(0, external_node_path_.join)(folder, name)).find((file)=>(0, external_node_fs_.existsSync)(file));
}
function client_refused(program, answered) {
const code = /could not (?:connect|translate)|connection to server.*failed/.test(answered) ? /password|authentication/.test(answered) ? 'PROVIDER_UNAUTHORIZED' : 'PROVIDER_UNREACHABLE' : 'PROVIDER_REFUSED';
return new action_error.mZ(code, {
provider: 'PostgreSQL',
asked: program,
answered
});
}
function quoted(name) {
return `"${name.replaceAll('"', '""')}"`;
}
function literal(text) {
return `'${text.replaceAll("'", "''")}'`;
}
async function databases(client) {
const rows = await client.rows("SELECT datname AS name, datallowconn AS open, shobj_description(oid, 'pg_database') AS comment FROM pg_database ORDER BY 1", 'postgres');
return rows.map(({ name, open, comment })=>({
name,
isOpen: open,
mark: readMark(comment)
}));
}
function readMark(comment) {
try {
const value = JSON.parse(comment ?? '');
return value?.releaseKit === 1 ? value : void 0;
} catch  {
return;
}
}
const writeMark = (name, mark)=>`COMMENT ON DATABASE ${quoted(name)} IS ${literal(JSON.stringify(mark))};`;
const migrationTables = {
knex_migrations: 'SELECT name AS v FROM knex_migrations ORDER BY id',
alembic_version: 'SELECT version_num AS v FROM alembic_version',
schema_migrations: 'SELECT version::text AS v FROM schema_migrations ORDER BY version',
django_migrations: "SELECT app || '.' || name AS v FROM django_migrations ORDER BY id",
flyway_schema_history: 'SELECT version AS v FROM flyway_schema_history WHERE success ORDER BY installed_rank',
_prisma_migrations: 'SELECT migration_name AS v FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at',
databasechangelog: 'SELECT id AS v FROM databasechangelog ORDER BY orderexecuted',
SequelizeMeta: 'SELECT name AS v FROM "SequelizeMeta" ORDER BY name',
migrations: 'SELECT name AS v FROM migrations ORDER BY id',
'drizzle.__drizzle_migrations': 'SELECT created_at AS v FROM drizzle.__drizzle_migrations ORDER BY created_at',
_sqlx_migrations: 'SELECT version AS v FROM _sqlx_migrations WHERE success ORDER BY version',
...atlas('atlas_schema_revisions'),
...atlas('atlas_schema_revisions.atlas_schema_revisions'),
'pgroll.migrations': 'SELECT name AS v FROM pgroll.migrations WHERE done ORDER BY created_at',
'supabase_migrations.schema_migrations': 'SELECT version AS v FROM supabase_migrations.schema_migrations ORDER BY version'
};
function atlas(table) {
return {
[table]: `SELECT version AS v FROM ${table} WHERE applied = total AND version NOT LIKE '.%' ORDER BY version`
};
}
const columns = {
migrations: [
'id',
'timestamp',
'name'
]
};
async function applied(client, database) {
const names = Object.keys(migrationTables).map(literal).join(', ');
const tables = await client.rows(`SELECT name, columns FROM (
      SELECT CASE WHEN pg_table_is_visible(c.oid) THEN relname ELSE nspname || '.' || relname END AS name,
        ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = c.oid) AS columns
      FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE relkind = 'r' AND has_schema_privilege(n.oid, 'USAGE')) known
    WHERE name IN (${names}) ORDER BY 1`, database);
const lists = [];
for (const { name, columns: there } of tables)if ((columns[name] ?? []).every((one)=>there.includes(one))) lists.push(await client.rows(migrationTables[name] ?? '', database));
return lists.flat().map(({ v })=>String(v));
}
async function countRows(client, database, begin = '') {
const text = await client.script(`${begin}
SELECT format('SELECT json_build_array(%L, count(*)) FROM ONLY %I.%I', n.nspname || '.' || c.relname, n.nspname, c.relname)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r' AND c.relpersistence = 'p' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
ORDER BY 1 \\gexec
`, database);
const lines = text.split('\n').filter((line)=>line.startsWith('['));
return Object.fromEntries(lines.map((line)=>JSON.parse(line)));
}
async function readState(client, database) {
const all = await databases(client);
const live = all.find(({ name })=>name === database);
const [numbers] = await client.rows(`SELECT current_setting('server_version') AS server, pg_database_size(d.oid) AS bytes,
      (SELECT count(*) FROM pg_stat_activity WHERE datname = d.datname AND pid <> pg_backend_pid()) AS connections,
      current_setting('max_connections')::int AS "maxConnections",
      (SELECT coalesce(max(extract(epoch FROM now() - xact_start)), 0) * 1000 FROM pg_stat_activity
        WHERE datname = d.datname AND pid <> pg_backend_pid() AND xact_start IS NOT NULL)::bigint AS "oldestTransaction"
    FROM pg_database d WHERE datname = ${literal(database)}`, 'postgres');
if (void 0 === live || void 0 === numbers) throw new Error(`there is no database ${database}`);
const list = live.isOpen ? await applied(client, database) : [];
const { mark } = live;
return {
...numbers,
database,
isOpen: live.isOpen,
schemaVersion: list.at(-1) ?? '',
applied: list,
restored: mark && {
point: mark.point,
run: mark.run,
at: mark.at,
undo: mark.before
},
left: all.filter(({ name, mark: own })=>name !== database && (own?.of === database || name === mark?.before)).map(({ name })=>name)
};
}
async function restoreInto(client, live, mark, file) {
const { copy } = mark;
await client.script(`SELECT format('CREATE DATABASE %I TEMPLATE template0 OWNER %I ENCODING %L LC_COLLATE %L LC_CTYPE %L CONNECTION LIMIT %s',
      ${literal(copy)}, pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datcollate, datctype, datconnlimit)
    FROM pg_database WHERE datname = ${literal(live)} \\gexec
${writeMark(copy, mark)}
`, 'postgres');
await client.run('pg_restore', [
'--no-password',
'--exit-on-error',
'--no-owner',
'--no-tablespaces',
'--jobs=2',
`--dbname=${copy}`,
file
]);
await client.script('ANALYZE;', copy);
await copySettings(client, live, copy);
}
async function overwrite(client, live, file) {
await client.run('pg_restore', [
'--no-password',
'--exit-on-error',
'--clean',
'--if-exists',
'--single-transaction',
'--no-owner',
'--no-tablespaces',
`--dbname=${live}`,
file
]);
await client.script('ANALYZE;', live);
}
async function copySettings(client, live, copy) {
const source = `FROM pg_database d, aclexplode(d.datacl) a WHERE d.datname = ${literal(live)} AND a.grantee <> d.datdba`;
await client.script(`BEGIN;
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', ${literal(copy)}) FROM pg_database WHERE datname = ${literal(live)} AND datacl IS NOT NULL \\gexec
SELECT format('GRANT %s ON DATABASE %I TO %s%s', a.privilege_type, ${literal(copy)},
  CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END,
  CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) ${source} \\gexec
SELECT format('SELECT set_config(%L, %L, true)', n, v),
  CASE s.setrole WHEN 0 THEN format('ALTER DATABASE %I SET %I FROM CURRENT', ${literal(copy)}, n)
  ELSE format('ALTER ROLE %I IN DATABASE %I SET %I FROM CURRENT', pg_get_userbyid(s.setrole), ${literal(copy)}, n) END
FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) c,
  LATERAL (SELECT split_part(c, '=', 1) AS n, substr(c, strpos(c, '=') + 1) AS v) x
WHERE d.datname = ${literal(live)} \\gexec
COMMIT;
`, 'postgres');
}
async function askAll(client, queries, database) {
const answers = [];
for (const { query } of queries){
const args = [
'-X',
'-w',
'-q',
'-A',
'-t',
'-v',
'ON_ERROR_STOP=1',
'-c',
query
];
answers.push(await client.run('psql', args, {
database
}).then((text)=>text.trim(), (failure)=>`error: ${(0, action_error.Uc)(failure)}`));
}
return answers;
}
async function proveFile(client, { point, file }, wanted) {
const passed = (level, refusal)=>({
level,
refusal,
rows: 0,
notes: []
});
const { bytes, sha256 } = await fingerprint(file);
if (bytes !== point.bytes) return passed(void 0, `the file has ${bytes} bytes, ${point.bytes} were written`);
if (sha256 !== point.sha256) return passed(void 0, 'its SHA-256 is not the one that was recorded');
const steps = [
[
'readable',
[
'--list'
],
(text)=>text.includes(' TABLE DATA ') || 0 === Object.keys(point.rows).length ? void 0 : 'it holds no data'
],
[
'whole',
[
'--file=/dev/null'
],
()=>void 0
]
];
let level = 'file';
for (const [next, args, refusalOf] of steps){
if (levels.indexOf(next) > levels.indexOf(wanted)) break;
const refusal = await client.run('pg_restore', [
...args,
file
]).then(refusalOf, action_error.Uc);
if (void 0 !== refusal) return passed(level, `${next}: ${refusal}`);
level = next;
}
return passed(level);
}
async function proveCopy(client, { copy, point }, { version = point.schemaVersion, integrity }, { major, tools }) {
const notes = [];
const rows = await countRows(client, copy);
const total = Object.values(rows).reduce((sum, count)=>sum + count, 0);
const refused = (refusal)=>({
level: 'restored',
refusal: `right: ${refusal}`,
rows: total,
notes
});
for (const table of new Set([
...Object.keys(point.rows),
...Object.keys(rows)
]))if (rows[table] !== point.rows[table]) return refused(`${table} has ${rows[table] ?? 'no'} rows, ${point.rows[table] ?? 'none'} were recorded`);
const found = (await applied(client, copy)).at(-1) ?? '';
if (found !== version) return refused(`the schema is at ${found || 'no migration'}, expected ${version || 'none'}`);
const answers = await askAll(client, integrity, copy);
const wrong = integrity.findIndex(({ expect }, index)=>answers[index] !== expect);
if (wrong >= 0) return refused(`${integrity[wrong]?.name} answers ${answers[wrong]}, expected ${integrity[wrong]?.expect}`);
notes.push(await checkIndexes(client, copy, major, tools));
return {
level: 'right',
refusal: void 0,
rows: total,
notes
};
}
async function checkIndexes(client, copy, major, tools) {
const program = serverProgram('pg_amcheck', major, tools.env.PATH ?? '');
if (void 0 === program) return 'pg_amcheck is not installed here: indexes were not checked';
const [{ able } = {
able: false
}] = await client.rows("SELECT rolsuper AND EXISTS (SELECT FROM pg_available_extensions WHERE name = 'amcheck') AS able FROM pg_roles WHERE rolname = current_user");
if (!able) return 'pg_amcheck needs a superuser and the extension amcheck: indexes were not checked';
await client.script('CREATE EXTENSION IF NOT EXISTS amcheck WITH SCHEMA pg_catalog;', copy);
await client.run(program, [
'--no-password',
'--heapallindexed',
'--database',
copy
]);
await client.script('DROP EXTENSION amcheck;', copy);
return 'pg_amcheck found tables and indexes sound';
}
const dropCopy = (copy)=>`DROP DATABASE IF EXISTS ${quoted(copy)};`;
function holdSession(client, database, tools, sql) {
const env = {
PATH: tools.env.PATH ?? '/usr/bin:/bin',
LC_ALL: 'C.UTF-8',
...client.variables,
PGDATABASE: database
};
const child = (0, external_node_child_process_namespaceObject.spawn)('psql', [
'-X',
'-w',
'-q',
'-A',
'-t',
'-v',
'ON_ERROR_STOP=1',
'-f',
'-'
], {
env,
stdio: [
'pipe',
'pipe',
'pipe'
]
});
const release = ()=>void child.stdin.end();
return new Promise((resolve1, reject)=>{
let [output, errors] = [
'',
''
];
child.stdin.on('error', ()=>void 0);
child.stdin.write(sql);
child.stderr.setEncoding('utf8').on('data', (text)=>errors += text);
child.stdout.setEncoding('utf8').on('data', (text)=>{
output += text;
const end = output.indexOf('\n');
if (end >= 0) resolve1({
line: output.slice(0, end),
release
});
});
child.on('error', reject);
child.on('close', ()=>reject(new action_error.lZ('DATABASE_BACKUP', `a session ended at once: ${errors.trim()}`)));
});
}
async function session_lockDatabase(client, live, tools) {
const key = `hashtextextended(${literal(`release-kit ${live}`)}, 0)`;
const held = await holdSession(client, 'postgres', tools, `SELECT pg_try_advisory_lock(${key});\n`);
if ('t' === held.line) return held;
held.release();
throw new action_error.lZ('DATABASE_BUSY', `another release-kit run is working on ${live}`);
}
const swap_pause = 0.005;
const looks = 400;
function exchangeScript({ live, aside, incoming }) {
const both = [
live,
incoming
].map(literal).join(', ');
const others = `FROM pg_stat_activity WHERE datname IN (${both}) AND pid <> pg_backend_pid() AND backend_type IN ('client backend', 'walsender')`;
return `SET lock_timeout = '5s'; SET statement_timeout = '10s';
SELECT extract(epoch FROM clock_timestamp()) * 1000;
ALTER DATABASE ${quoted(live)} WITH ALLOW_CONNECTIONS false;
DO $release_kit$ BEGIN
  FOR look IN 1..${looks} LOOP
    PERFORM pg_stat_clear_snapshot();
    PERFORM pg_terminate_backend(pid) ${others};
    PERFORM pg_stat_clear_snapshot();
    EXIT WHEN NOT EXISTS (SELECT ${others});
    PERFORM pg_sleep(${swap_pause});
  END LOOP;
END $release_kit$;
BEGIN;
ALTER DATABASE ${quoted(incoming)} WITH ALLOW_CONNECTIONS true;
ALTER DATABASE ${quoted(live)} RENAME TO ${quoted(aside)};
ALTER DATABASE ${quoted(incoming)} RENAME TO ${quoted(live)};
COMMIT;
SELECT extract(epoch FROM clock_timestamp()) * 1000;
`;
}
async function exchange(client, names) {
try {
const text = await client.script(exchangeScript(names), 'postgres');
const [start = 0 / 0, end = 0 / 0] = text.split('\n').filter((line)=>/^\d+\.\d+$/.test(line)).map(Number);
return Math.ceil(end - start);
} catch (cause) {
await client.script(`ALTER DATABASE ${quoted(names.live)} WITH ALLOW_CONNECTIONS true;`, 'postgres');
throw cause;
}
}
async function createPostgres(url, tools) {
const connection = connection_parseConnection(url);
if ('input' in connection) throw new action_error.j1([
connection
]);
tools.mask(connection.password);
const { database: live } = connection;
const client = await client_connect(connection, tools);
const { server, tool, major } = await client_checkTools(client).catch(async (cause)=>{
await client.close();
throw cause;
});
const verify = async (backup, level, expect, keep)=>{
const proof = await proveFile(client, backup, level);
if (void 0 !== proof.refusal || !reaches(level, 'restored')) return proof;
const copy = keep ?? nameOf(live, 'check', tools.clock.now());
const mark = {
...markOf(backup, copy, tools),
of: live,
before: '',
state: 'restoring'
};
try {
await restoreInto(client, live, mark, backup.file);
const right = 'right' === level ? await proveCopy(client, {
copy,
point: backup.point
}, expect, {
major,
tools
}) : void 0;
if (void 0 === keep || right?.refusal !== void 0) await client.script(dropCopy(copy), 'postgres');
return right ?? {
...proof,
level: 'restored'
};
} catch (cause) {
tools.signal.throwIfAborted();
await client.script(dropCopy(copy), 'postgres');
const why = cause instanceof Error ? cause.message : 'unknown';
return {
...proof,
refusal: `restored: ${why}`
};
}
};
const settle = async ()=>{
const done = [];
const all = await databases(client);
for (const { name, mark } of all)if (mark?.of === live && 'restoring' === mark.state && name === mark.copy) {
await client.script(dropCopy(name), 'postgres');
done.push(`removed the unfinished copy ${name}`);
}
const isOurs1 = all.some(({ name, mark })=>mark?.of === live && (name === mark.copy || name === live));
if (all.find(({ name })=>name === live)?.isOpen === false && isOurs1) {
await client.script(`ALTER DATABASE ${quoted(live)} WITH ALLOW_CONNECTIONS true;`, 'postgres');
done.push(`opened ${live} again, which an interrupted exchange had closed`);
}
return done;
};
const readyCopy = async ()=>(await databases(client)).find(({ name, mark })=>mark?.of === live && 'verified' === mark.state && name === mark.copy);
const isFor = (mark, point)=>mark?.run === tools.run && mark.point === point;
const prepare = async (backup, wish)=>{
const ready = await readyCopy();
if (ready?.mark?.before && isFor(ready.mark, backup.point.name)) return postgres_none(wish.level);
if (void 0 !== ready) await client.script(dropCopy(ready.name), 'postgres');
await refuseSlots(client, live);
const at = tools.clock.now();
const copy = nameOf(live, 'next', at);
const before = nameOf(live, 'before', at);
const proof = await verify(backup, wish.level, wish.expect, copy);
if (void 0 !== proof.refusal) throw new action_error.lZ('DATABASE_BACKUP', `${backup.point.name} does not reach level ${wish.level}: ${proof.refusal}`);
if ('' !== wish.anonymise) await client.run('psql', [
'-X',
'-w',
'-q',
'-1',
'-v',
'ON_ERROR_STOP=1',
'-c',
wish.anonymise
], {
database: copy
});
const mark = {
...markOf(backup, copy, tools),
of: live,
before,
state: 'verified'
};
await client.script(writeMark(copy, mark), 'postgres');
return proof;
};
const restore = async (backup, wish)=>{
const own = await databases(client);
const was = own.find(({ name })=>name === live)?.mark;
if (was && isFor(was, backup.point.name) && own.some(({ name })=>name === was.before)) return {
closedMs: void 0,
undo: was.before,
already: true,
proof: postgres_none(wish.level)
};
const proof = await prepare(backup, wish);
const ready = (await readyCopy())?.mark;
if (!ready) throw new action_error.lZ('DATABASE_BACKUP', `the copy of ${backup.point.name} was removed meanwhile`);
const { copy, before } = ready;
await refuseSlots(client, live);
const closedMs = await exchange(client, {
live,
aside: before,
incoming: copy
});
const seen = (await databases(client)).find(({ name })=>name === live);
if (seen?.mark?.copy !== copy) throw new action_error.lZ('DATABASE_BACKUP', `${live} is not the restored copy after the exchange`);
return {
closedMs,
undo: before,
already: false,
proof
};
};
const undo = async ()=>{
const all = await databases(client);
const mark = all.find(({ name })=>name === live)?.mark;
const isOwn = (own)=>own?.of === live && own.run === tools.run;
const done = all.find(({ name, mark: own })=>isOwn(own) && name.includes('_undone_'));
if (done && !isOwn(mark)) return {
closedMs: void 0,
undone: done.name,
already: true
};
if (void 0 === mark || !all.some(({ name })=>name === mark.before)) throw new action_error.lZ('DATABASE_BACKUP', `there is no restore of ${live} to undo`);
const undone = nameOf(live, 'undone', tools.clock.now());
await client.script(writeMark(live, {
...mark,
run: tools.run
}), 'postgres');
return {
closedMs: await exchange(client, {
live,
aside: undone,
incoming: mark.before
}),
undone,
already: false
};
};
let lock;
return {
state: ()=>readState(client, live),
settle,
async mark (name, file) {
const part = `${file}.part`;
const snapshot = await holdSnapshot(client, connection.database, tools);
try {
const takenAt = new Date(tools.clock.now()).toISOString();
const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ; SET TRANSACTION SNAPSHOT '${snapshot.id}';`;
const [rows] = await Promise.all([
countRows(client, live, begin),
client.run('pg_dump', [
'--format=custom',
'--no-password',
'--lock-wait-timeout=30s',
`--snapshot=${snapshot.id}`,
`--file=${part}`
])
]);
const { schemaVersion } = await readState(client, live);
const { bytes, sha256 } = await fingerprint(part);
await (0, promises_namespaceObject.rename)(part, file);
const point = {
schema: 1,
name,
engine: 'postgres',
database: live,
takenAt,
bytes,
sha256
};
return {
file,
point: {
...point,
serverVersion: server,
toolVersion: tool,
schemaVersion,
rows,
position: snapshot.position,
run: tools.run
}
};
} finally{
snapshot.release();
}
},
verify: (backup, level, expect)=>verify(backup, level, expect),
swap: {
prepare,
isReady: async (point)=>isFor((await readyCopy())?.mark, point),
restore,
undo
},
overwrite: ({ file })=>overwrite(client, live, file),
ask: (queries)=>askAll(client, queries, live),
async hold () {
lock ??= await session_lockDatabase(client, live, tools);
},
close () {
lock?.release();
return client.close();
}
};
}
const postgres_none = (level)=>({
level,
refusal: void 0,
rows: 0,
notes: []
});
function markOf({ point }, copy, { run, clock }) {
return {
releaseKit: 1,
point: point.name,
run,
at: new Date(clock.now()).toISOString(),
copy
};
}
function nameOf(live, what, at) {
const suffix = `_${what}_${new Date(at).toISOString().replace(/\D/g, '')}`;
const room = connection_longestName - suffix.length;
const cut = Buffer.from(live).subarray(0, room).toString();
return cut.replace(/\uFFFD+$/, '') + suffix;
}
async function refuseSlots(client, live) {
const [found] = await client.rows(`SELECT (SELECT count(*) FROM pg_replication_slots WHERE database = ${literal(live)}) AS slots,
      (SELECT count(*) FROM pg_prepared_xacts WHERE database = ${literal(live)}) AS prepared`, 'postgres');
if (found && found.slots + found.prepared > 0) throw new action_error.lZ('DATABASE_BACKUP', `${live} has ${found.slots} replication slots and ${found.prepared} prepared transactions, which do not follow an exchange of names: end them first`);
}
async function holdSnapshot(client, database, tools) {
const held = await holdSession(client, database, tools, `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SELECT pg_export_snapshot() || ' ' || CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END;
`);
const [id = '', position = ''] = held.line.split(' ');
return {
id,
position,
release: ()=>held.release()
};
}
var visible = __nccwpck_require__(474);
const words = {
queued: [
'queued',
'pending',
'waiting',
'accepted'
],
running: [
'running',
'in-progress',
'building',
'deploying',
'started'
],
finished: [
'finished',
'success',
'succeeded',
'successful',
'deployed',
'ready',
'live'
],
failed: [
'failed',
'failure',
'error',
'errored'
],
cancelled: [
'cancelled',
'canceled',
'aborted'
]
};
Object.values(words).flat().join(', ');
const longest = 200;
function readReport(said) {
const word = textOf(said.state);
const plain = word.toLowerCase().replaceAll('_', '-');
const state = Object.keys(words).find((one)=>words[one].includes(plain));
const revision = textOf(said.revision);
return state && {
state,
word,
...readMade(said),
...'' === revision ? {} : {
revision
}
};
}
function readMade(said) {
const [url, artifact] = [
textOf(said.url),
textOf(said.artifact)
];
return {
...(0, fields.q$)(url) ? {
url
} : {},
...'' === artifact ? {} : {
artifact
}
};
}
function textOf(value) {
return 'string' == typeof value || 'number' == typeof value ? (0, visible.vI)(String(value).trim(), longest) : '';
}
const hooks = [
'backup',
'restore',
'verify',
'state',
'status'
];
const webhook_text = schemas1.lqM(schemas1.YjP().check(api.m9(1)));
const webhook_options = schemas1.rej({
database: schemas1.YjP().check(api.m9(1)),
backup: schemas1.YjP().check(api.m9(1)),
restore: webhook_text,
verify: webhook_text,
state: webhook_text,
status: webhook_text,
'backup-token': webhook_text,
'restore-token': webhook_text,
'verify-token': webhook_text,
'state-token': webhook_text,
'status-token': webhook_text
});
const webhook_known = 'database, backup, restore, verify, state, status, and each with -token';
const webhook_variable = /^[A-Z_][A-Z0-9_]*$/;
const webhook_valueOf = (given, env)=>void 0 !== given && webhook_variable.test(given) ? env[given] ?? '' : given ?? '';
const webhookChecks = {
check ({ options: given, env }) {
const problems = optionProblems(webhook_options, given, webhook_known);
const { data } = webhook_options.safeParse(given);
for (const hook of data ? hooks : []){
const url = data?.[hook];
if (void 0 !== url && !(0, fields.aq)(webhook_valueOf(url, env))) problems.push({
input: `options ${hook}`,
received: webhook_variable.test(url) ? `\${${url}}` : '***',
allowed: 'a URL, http or https, or the name of a variable that holds one and is set for this step',
example: 'PROD_BACKUP_WEBHOOK'
});
const token = data?.[`${hook}-token`];
if (void 0 !== token && (!webhook_variable.test(token) || !env[token])) problems.push({
input: `options ${hook}-token`,
received: webhook_variable.test(token) ? token : '***',
allowed: 'the name of a variable that holds the token and is set for this step',
example: 'PROD_BACKUP_TOKEN'
});
}
return problems.map((one)=>({
...one,
input: `engine-${one.input}`
}));
},
provesMore: ({ verify })=>void 0 !== verify,
asks: ()=>false
};
const answer = schemas1.g1P(schemas1.YjP(), schemas1.L5J());
const webhook_pause = 3_000;
function createWebhookEngine(_url, tools) {
const given = webhook_options.parse(tools.options);
const { database } = given;
const urlOf = (hook)=>webhook_valueOf(given[hook], tools.env);
const httpOf = (hook)=>{
const token = webhook_valueOf(given[`${hook}-token`], tools.env);
for (const secret of [
token,
urlOf(hook)
])if ('' !== secret) tools.mask(secret);
return tools.http(token);
};
for (const hook of hooks)if (void 0 !== given[hook]) httpOf(hook);
async function post(hook, json) {
const url = urlOf(hook);
if ('' === url) throw new action_error.lZ('DATABASE_BACKUP', `engine-options has no ${hook} hook`);
const sent = {
database,
environment: tools.environment,
...json
};
const { text: said } = await httpOf(hook).expectOk({
method: 'POST',
url,
json: sent
}, tools.signal);
return readAnswer(said);
}
async function finish(hook, first) {
const id = textOf(first.id);
let said = first;
for(let told = '';;){
const report = readReport(said);
if (report?.state === 'finished') return id;
if (report?.state === 'failed' || report?.state === 'cancelled') throw nonsense(hook, `it ${report.state}: ${textOf(said.reason) || report.word}`);
const isWaiting = void 0 !== report || said === first && '' !== id;
if (!isWaiting || void 0 === given.status || '' === id) throw nonsense(hook, 'it answers no {"state":"finished"}, and there is no status hook and id to ask whether it ended');
if (report && told !== report.word) tools.log.event(`${hook} ${id}: ${report.word}`);
told = report?.word ?? told;
await tools.clock.sleep(said === first ? 0 : webhook_pause, tools.signal);
const url = urlOf('status').replaceAll('{id}', encodeURIComponent(id));
const look = ()=>httpOf('status').expectOk({
method: 'GET',
url
}, tools.signal);
said = readAnswer((await patiently(look, {
...tools,
pollInterval: webhook_pause
}, tools.signal)).text);
}
}
async function state() {
const said = void 0 === given.state ? {} : readAnswer((await httpOf('state').expectOk({
method: 'GET',
url: urlOf('state')
}, tools.signal)).text);
const schemaVersion = textOf(said['schema-version']);
const applied = Array.isArray(said.applied) ? said.applied.map(textOf) : '' === schemaVersion ? [] : [
schemaVersion
];
const unknown = {
bytes: void 0,
connections: void 0,
maxConnections: void 0,
oldestTransaction: void 0
};
const isOpen = false !== said.open;
return {
server: textOf(said.server),
database,
isOpen,
...unknown,
schemaVersion,
applied,
restored: void 0,
left: []
};
}
const idOf = async ({ file })=>(await (0, promises_namespaceObject.readFile)(file, 'utf8')).trim();
return Promise.resolve({
state,
async mark (name, file) {
const takenAt = tools.clock.now();
const { schemaVersion } = await state();
const id = await finish('backup', await post('backup', {
name
}));
await writeReference(file, '' === id ? name : id);
return await describePoint({
name,
file,
engine: 'webhook',
database,
schemaVersion
}, tools, takenAt);
},
async verify (backup, level, expect) {
const refusal = await whyNotTheFile(backup);
if (void 0 !== refusal) return proof(void 0, refusal);
if ('file' === level) return proof('file');
if (void 0 === given.verify) return proof('file', `${level}: engine-options has no verify hook to prove it with`);
const version = expect.version ?? backup.point.schemaVersion;
const said = await post('verify', {
id: await idOf(backup),
level,
'schema-version': version
});
const found = levels.find((one)=>one === said.level);
if (void 0 === found) return proof('file', `${level}: the verify hook told no level`);
const rows = 'number' == typeof said.rows ? said.rows : 0;
if (reaches(found, level)) return proof(level, void 0, rows);
return proof(found, `${level}: the verify hook proved no more than ${found}`, rows);
},
async overwrite (backup) {
await finish('restore', await post('restore', {
id: await idOf(backup),
name: backup.point.name
}));
},
ask: (queries)=>Promise.resolve(queries.map(()=>'error: the engine webhook asks no queries')),
settle: ()=>Promise.resolve([]),
close: ()=>Promise.resolve()
});
}
function readAnswer(said) {
try {
return answer.safeParse(JSON.parse(said)).data ?? {};
} catch  {
return {};
}
}
function nonsense(hook, answered) {
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'database webhook',
asked: `POST ${hook}`,
answered
});
}
const engines = {
postgres: {
create: createPostgres,
check: ({ url, options })=>[
...'' === url ? [
{
input: 'url',
allowed: 'a connection string, as a secret'
}
] : [],
...Object.keys(options).map((name)=>({
input: 'engine-options',
received: name,
allowed: 'no options: the engine postgres has none'
}))
],
provesMore: ()=>true,
asks: ()=>true,
swaps: true
},
mongodb: {
create: createMongodb,
...mongodbChecks,
swaps: false
},
heroku: {
create: createHerokuEngine,
...herokuChecks,
swaps: false
},
command: {
create: createCommandEngine,
...commandChecks,
swaps: false
},
webhook: {
create: createWebhookEngine,
...webhookChecks,
swaps: false
}
};
function engineOf(kind) {
return engines[kind];
}
async function restoreInPlace(backup, wish, given) {
const { engine, store, tools } = given;
const own = (await store.list()).find(({ before, run })=>before?.point === backup.point.name && run === tools.run);
const level = backup.point.level ?? 'file';
const none = {
level,
refusal: void 0,
rows: 0,
notes: []
};
if (own?.before?.restored === true) return {
closedMs: void 0,
undo: own.name,
already: true,
proof: none
};
const proof = await engine.verify(backup, wish.level, wish.expect);
if (void 0 !== proof.refusal) throw new action_error.lZ('DATABASE_BACKUP', `${backup.point.name} does not reach level ${wish.level}: ${proof.refusal}`);
const undo = own ? await store.get(own) : await keepBefore(backup, given);
await engine.overwrite(backup);
const wrong = await whyNotAs(backup, wish.expect, engine);
if (void 0 !== wrong) throw new action_error.lZ('DATABASE_RESTORED_WRONG', `${wrong} after ${backup.point.name} was restored; what was there before is kept as ${undo.point.name}`);
await store.put({
...undo,
point: {
...undo.point,
before: {
point: backup.point.name,
restored: true
}
}
});
return {
closedMs: void 0,
undo: undo.point.name,
already: false,
proof
};
}
async function undoInPlace(given, expect) {
const { database } = await given.engine.state();
const points = [
...await given.store.list()
].filter((point)=>point.database === database && point.before?.restored === true).sort((a, b)=>b.takenAt.localeCompare(a.takenAt));
const [last] = points;
if (void 0 === last) throw new action_error.lZ('DATABASE_BACKUP', `there is no restore of ${database} to undo`);
const isOwn = last.run === given.tools.run && points.some(({ name })=>name === last.before?.point);
if (isOwn) return {
closedMs: void 0,
undone: last.name,
already: true
};
const wish = {
level: last.level ?? 'file',
expect: {
version: void 0,
...expect
},
anonymise: ''
};
const { undo } = await restoreInPlace(await given.store.get(last), wish, given);
return {
closedMs: void 0,
undone: undo,
already: false
};
}
async function keepBefore({ point }, { engine, store, tools, undoLevel, keepUntil }) {
const { database } = await engine.state();
const name = pointName(database, tools.clock.now(), await store.list(), '-before');
const made = await engine.mark(name, (0, external_node_path_.join)(tools.temp, `${name}.dump`));
const proof = await engine.verify(made, undoLevel, {
version: void 0,
integrity: []
});
if (void 0 !== proof.refusal) throw new action_error.lZ('DATABASE_BACKUP', `nothing was restored: what is there now could not be kept as an undo, as its backup does not reach level ${undoLevel}: ${proof.refusal}`);
const before = {
point: point.name,
restored: false
};
const kept = {
...made,
point: {
...made.point,
level: undoLevel,
keepUntil,
before
}
};
await store.put(kept);
return kept;
}
async function whyNotAs({ point }, { version = point.schemaVersion, integrity }, engine) {
const { schemaVersion } = await engine.state();
if (schemaVersion !== version) return `the schema is at ${schemaVersion || 'no migration'}, not at ${version || 'none'},`;
return (await wrongAnswers(integrity, engine))[0];
}
function openStore(given, tools) {
const [, command] = /^command:\s*(.+)$/s.exec(given) ?? [];
return void 0 === command ? folderStore(given, tools) : commandStore(command, tools);
}
function readPoint(text, name, { log }) {
try {
return [
pointSchema.parse(JSON.parse(text))
];
} catch  {
log.warning(`the metadata of backup ${name} cannot be read: it is left out`);
return [];
}
}
function folderStore(folder, tools) {
const dump = (name)=>(0, external_node_path_.join)(folder, `${name}.dump`);
const metadata = (name)=>(0, external_node_path_.join)(folder, `${name}.json`);
return {
async put ({ point, file }) {
await (0, promises_namespaceObject.mkdir)(folder, {
recursive: true,
mode: 0o700
});
if (file !== dump(point.name)) {
await (0, promises_namespaceObject.copyFile)(file, `${dump(point.name)}.part`);
await (0, promises_namespaceObject.rename)(`${dump(point.name)}.part`, dump(point.name));
}
await (0, promises_namespaceObject.chmod)(dump(point.name), 0o600);
await (0, promises_namespaceObject.writeFile)(`${metadata(point.name)}.part`, `${JSON.stringify(point, null, 2)}\n`, {
mode: 0o600
});
await (0, promises_namespaceObject.rename)(`${metadata(point.name)}.part`, metadata(point.name));
},
async list () {
const names = (0, external_node_fs_.existsSync)(folder) ? (await (0, promises_namespaceObject.readdir)(folder)).filter((name)=>name.endsWith('.json')) : [];
const texts = names.map(async (name)=>readPoint(await (0, promises_namespaceObject.readFile)((0, external_node_path_.join)(folder, name), 'utf8'), name, tools));
return (await Promise.all(texts)).flat();
},
get (point) {
if (!(0, external_node_fs_.existsSync)(dump(point.name))) throw new action_error.lZ('DATABASE_BACKUP', `the file of backup ${point.name} is not there`);
return Promise.resolve({
point,
file: dump(point.name)
});
},
async remove ({ name }) {
await (0, promises_namespaceObject.rm)(dump(name), {
force: true
});
await (0, promises_namespaceObject.rm)(metadata(name), {
force: true
});
}
};
}
function commandStore(command, tools) {
const call = async (verb, name = '', file = '')=>{
const { exitCode, printed } = await runLine(tools, `store: ${verb} ${name}`.trim(), `${command} "$STORE_VERB" "$STORE_NAME" "$STORE_FILE"`, {
STORE_VERB: verb,
STORE_NAME: name,
STORE_FILE: file
});
if (0 !== exitCode) throw new action_error.lZ('DATABASE_BACKUP', `the store's command ended with ${exitCode} for ${verb} ${name}: ${printed.at(-1) ?? ''}`);
return printed;
};
const local = (name)=>(0, external_node_path_.join)(tools.temp, name);
return {
async put ({ point, file }) {
await (0, promises_namespaceObject.writeFile)(local(`${point.name}.json`), `${JSON.stringify(point, null, 2)}\n`, {
mode: 0o600
});
await call('put', `${point.name}.dump`, file);
await call('put', `${point.name}.json`, local(`${point.name}.json`));
},
async list () {
const points = [];
for (const name of (await call('list')).filter((line)=>/^\w[\w.-]*\.json$/.test(line))){
await call('get', name, local(name));
points.push(...readPoint(await (0, promises_namespaceObject.readFile)(local(name), 'utf8'), name, tools));
}
return points;
},
async get (point) {
const file = local(`${point.name}.dump`);
await call('get', `${point.name}.dump`, file);
if (!(0, external_node_fs_.existsSync)(file)) throw new action_error.lZ('DATABASE_BACKUP', `the store's command brought no file of ${point.name}`);
return {
point,
file
};
},
async remove ({ name }) {
await call('remove', `${name}.json`);
await call('remove', `${name}.dump`);
}
};
}
async function openDesk(settings, tools) {
return {
engine: await engineOf(settings.engine).create(settings.url, tools),
settings,
tools,
store: openStore(settings.store, tools)
};
}
function keepLevel({ engine, options, level }) {
return level ?? (engineOf(engine).provesMore(options) ? 'whole' : 'file');
}
function replaceLevel(settings) {
const best = keepLevel(settings);
return settings.level ?? ('file' === best ? best : 'restored');
}
async function backUp({ engine, settings, tools, store }) {
const { database } = await engine.state();
const now = tools.clock.now();
const name = pointName(database, now, await store.list());
const made = await engine.mark(name, (0, external_node_path_.join)(tools.temp, `${name}.dump`));
const level = keepLevel(settings);
const proof = await engine.verify(made, level, settings.expect);
const { schemaVersion } = made.point;
if (void 0 !== proof.refusal) {
const refusal = `the backup does not reach level ${level} and was not kept: ${proof.refusal}`;
return {
name,
proof,
schemaVersion,
refusal,
notes: proof.notes
};
}
const point = {
...made.point,
level,
keepUntil: new Date(now + settings.retention).toISOString()
};
await store.put({
...made,
point
});
const points = await store.list();
if (!points.some((kept)=>kept.name === name && kept.sha256 === point.sha256)) throw new action_error.lZ('DATABASE_BACKUP', `the store does not list ${name} after it was put there`);
const old = outdated(points, point.database, now);
for (const one of old)await store.remove(one);
const notes = [
...proof.notes,
...old.map((one)=>`removed ${one.name}, kept until ${one.keepUntil}`)
];
return {
name,
proof,
schemaVersion,
refusal: void 0,
notes
};
}
async function fetchBackup({ engine, settings, store }, isElsewhere = false) {
const { database } = await engine.state();
const wanted = settings.backup;
const points = await store.list();
const [only] = new Set(points.map((point)=>point.database));
const chosen = 'latest' === wanted ? points.filter(({ before })=>void 0 === before) : points;
const point = choosePoint(chosen, wanted, isElsewhere ? only ?? database : database);
const last = points.map(({ name })=>name).slice(-5);
const known = last.join(', ') || 'none';
if (void 0 === point) throw new action_error.lZ('DATABASE_BACKUP', `there is no backup ${wanted} of ${database}; known: ${known}`);
if (!isElsewhere && point.database !== database) throw new action_error.lZ('DATABASE_BACKUP', `${point.name} is a backup of ${point.database}, not of ${database}`);
return await store.get(point);
}
async function restore(backup, level, desk, anonymise = '') {
const { engine, settings } = desk;
const wish = {
level,
expect: settings.expect,
anonymise
};
if ('swap' === settings.mode && engine.swap) return await engine.swap.restore(backup, wish);
return await restoreInPlace(backup, wish, inPlaceOf(desk));
}
async function undo(desk) {
const { engine, settings } = desk;
if ('swap' === settings.mode && engine.swap) return await engine.swap.undo();
return await undoInPlace(inPlaceOf(desk), {
integrity: []
});
}
function inPlaceOf({ engine, store, tools, settings }) {
const keepUntil = new Date(tools.clock.now() + settings.retention).toISOString();
return {
engine,
store,
tools,
undoLevel: keepLevel({
...settings,
level: void 0
}),
keepUntil
};
}
async function whyNotReadyNow({ engine, settings, tools }) {
const { bavail, bsize } = await (0, promises_namespaceObject.statfs)(tools.temp);
return whyNotReady(settings.limits, await engine.state(), bavail * bsize);
}
var database = __nccwpck_require__(594);
const integrityExample = 'orphans: SELECT count(*) FROM items WHERE order_id IS NULL => 0';
function parseIntegrity(line) {
const [, name, query, expect] = /^([\w-]+):\s*(\S.*)\s=>\s*(.*)$/.exec(line) ?? [];
if (void 0 === name || void 0 === query || void 0 === expect || query.startsWith('\\')) return;
return {
name,
query: query.trim(),
expect: expect.trim()
};
}
const migration_presets_address = '"$DATABASE_ADDRESS"';
const psql = `psql -X -q -A -t -v ON_ERROR_STOP=1 -d ${migration_presets_address}`;
const plain = String.raw`sed "s/$(printf '\033')\[[0-9;]*m//g"`;
const listing = (command)=>`shown=$(${command}) && shown=$(printf '%s\\n' "$shown" | ${plain})`;
const lines = (pattern)=>`"$(printf '%s\\n' "$shown" | grep "${pattern}")"`;
const when = (pattern, command)=>`${listing(command)} && test -n ${lines(pattern)}`;
const unless = (pattern, known, command)=>`${listing(command)} && test -z ${lines(pattern)} && { test -z "$shown" || test -n ${lines(known)}; }`;
const same = (one, other)=>`one=${one} && other=${other} && test "$one" = "$other"`;
const only = (pattern, command)=>`${command} | ${plain} | grep "${pattern}"`;
const toNewestOnly = 'goes up to the newest only';
const npx = (tool)=>`npx --no-install ${tool}`;
const knex = npx('knex');
const golang = `migrate -path "\${MIGRATIONS:-migrations}" -database ${migration_presets_address}`;
const dbmate = 'dbmate --no-dump-schema';
const typeorm = (command)=>`${npx('typeorm')} migration:${command} -d "\${DATA_SOURCE:-data-source.js}"`;
const sequelize = npx('sequelize-cli');
const drizzle = '$(node -p \'"" + Math.max(0, ...JSON.parse(fs.readFileSync("drizzle/meta/_journal.json", "utf8")).entries.map(({ when }) => when))\')';
const lastOf = (query)=>`$(${psql} -c "${query}")`;
const flyway = 'FLYWAY_URL="$DATABASE_JDBC" FLYWAY_USER="$DATABASE_USER" FLYWAY_PASSWORD="${PGPASSWORD:-}" flyway';
const liquibase = 'LIQUIBASE_COMMAND_URL="$DATABASE_JDBC" LIQUIBASE_COMMAND_USERNAME="$DATABASE_USER" LIQUIBASE_COMMAND_PASSWORD="${PGPASSWORD:-}" liquibase';
const migration_presets_atlas = "atlas migrate";
const pgroll = `PGROLL_PG_URL=${migration_presets_address} pgroll`;
const supabase = `supabase db push --db-url ${migration_presets_address}`;
const migrateMongo = npx('migrate-mongo');
const presets = {
alembic: {
files: 'alembic/versions',
pending: 'alembic current --check-heads',
plan: 'alembic history --indicate-current -r current:heads',
up: 'alembic upgrade "${MIGRATE_TO:-heads}"',
down: 'alembic downgrade "$MIGRATE_TO"',
unlock: 'alembic current, then alembic stamp REVISION once the schema is as that revision leaves it'
},
knex: {
files: 'migrations',
pending: when('No Pending Migration files Found', `${knex} migrate:list`),
plan: `${knex} migrate:list | sed -n "/Pending/,$ p"`,
up: `if [ -n "\${MIGRATE_TO:-}" ]; then ${knex} migrate:to "$MIGRATE_TO"; else ${knex} migrate:latest; fi`,
down: `${knex} migrate:down`,
unlock: 'npx knex migrate:unlock'
},
'golang-migrate': {
files: 'migrations',
pending: `test "$(ls "\${MIGRATIONS:-migrations}" | sed -n 's/^0*\\([0-9][0-9]*\\)_.*\\.up\\..*/\\1/p' | sort -n | tail -1)" = "$(${golang} version 2>&1 | tail -1)"`,
plan: 'ls "${MIGRATIONS:-migrations}" | grep "\\.up\\."',
up: `if [ -n "\${MIGRATE_TO:-}" ]; then ${golang} goto "$MIGRATE_TO"; else ${golang} up; fi`,
down: `${golang} goto "$MIGRATE_TO"`,
unlock: 'migrate -path migrations -database "$DATABASE_ADDRESS" force VERSION, with the password in PGPASSWORD'
},
dbmate: {
files: 'db/migrations',
pending: `${dbmate} status --exit-code --quiet`,
plan: only('^\\[ \\]', `${dbmate} status`),
up: `${dbmate} up`,
down: `${dbmate} rollback`,
cannot: {
to: toNewestOnly
},
unlock: 'look at schema_migrations: dbmate writes a row once its migration has ended'
},
django: {
files: '*/migrations',
pending: 'python manage.py migrate --check',
plan: 'python manage.py migrate --plan',
up: 'python manage.py migrate --noinput',
down: 'python manage.py migrate --noinput "${MIGRATE_TO%%.*}" "${MIGRATE_TO#*.}"',
cannot: {
to: 'goes up to the newest of every app only'
},
unlock: 'python manage.py showmigrations, then migrate --fake APP MIGRATION once the schema is as that migration leaves it'
},
typeorm: {
pending: unless('^ *\\[ \\]', '^ *\\[X\\]', typeorm('show')),
plan: only('^ *\\[ \\]', typeorm('show')),
up: typeorm('run'),
down: typeorm('revert'),
cannot: {
to: toNewestOnly
},
unlock: 'look at the table migrations: typeorm writes a row with its migration, unless it runs without a transaction'
},
sequelize: {
files: 'migrations',
pending: unless('^down ', '^up \\|No migrations found', `${sequelize} db:migrate:status`),
plan: only('^down ', `${sequelize} db:migrate:status`),
up: `${sequelize} db:migrate \${MIGRATE_TO:+--to "$MIGRATE_TO"}`,
down: `${sequelize} db:migrate:undo`,
unlock: 'look at SequelizeMeta: sequelize writes a row once its migration has ended, and runs it without a transaction'
},
drizzle: {
files: 'drizzle',
pending: same(drizzle, lastOf('SELECT coalesce(max(created_at), 0) FROM drizzle.__drizzle_migrations')),
plan: 'ls drizzle | grep "\\.sql$"',
up: `${npx('drizzle-kit')} migrate`,
down: 'false',
cannot: {
to: toNewestOnly,
down: 'has no way down'
},
unlock: 'look at drizzle.__drizzle_migrations: drizzle-kit writes a row with its migration, in one transaction'
},
prisma: {
files: 'prisma/migrations/*',
pending: `${npx('prisma')} migrate status`,
plan: `${npx('prisma')} migrate status`,
up: `${npx('prisma')} migrate deploy`,
down: `N=${lastOf('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at DESC LIMIT 1')} && ${psql} -1 -f "prisma/migrations/$N/down.sql" -c "DELETE FROM _prisma_migrations WHERE migration_name = '$N'"`,
cannot: {
to: toNewestOnly
},
unlock: 'npx prisma migrate resolve --rolled-back NAME'
},
flyway: {
files: 'sql',
pending: `${flyway} validate`,
plan: `${flyway} info`,
up: `${flyway} \${MIGRATE_TO:+-target="$MIGRATE_TO"} migrate`,
down: `V=${lastOf('SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1')} && ${psql} -1 -f sql/U"$V"__*.sql -c "DELETE FROM flyway_schema_history WHERE version = '$V'"`,
unlock: 'flyway repair'
},
liquibase: {
pending: when('is up to date', `${liquibase} status`),
plan: `${liquibase} status --verbose`,
up: `${liquibase} update`,
down: `${liquibase} rollback-count --count=1`,
cannot: {
to: 'goes up to a tag, which is no changeset: to the newest only'
},
unlock: 'liquibase release-locks'
},
rails: {
files: 'db/migrate',
pending: 'bin/rails db:abort_if_pending_migrations',
plan: only('^ *down', 'bin/rails db:migrate:status'),
up: 'VERSION="${MIGRATE_TO:-}" bin/rails db:migrate',
down: 'VERSION="$MIGRATE_TO" bin/rails db:migrate',
unlock: 'bin/rails db:migrate:status: a row is written with its migration, unless that says disable_ddl_transaction!'
},
sqlx: {
files: 'migrations',
pending: unless('/pending', '/installed', 'sqlx migrate info'),
plan: only('/pending', 'sqlx migrate info'),
up: 'sqlx migrate run ${MIGRATE_TO:+--target-version "$MIGRATE_TO"}',
down: 'sqlx migrate revert --target-version "$MIGRATE_TO"',
unlock: 'look at _sqlx_migrations: remove the row whose success is false once the schema is as it was before it'
},
atlas: {
files: 'migrations',
pending: when('Migration Status: OK', `${migration_presets_atlas} status --url ${migration_presets_address}`),
plan: `${migration_presets_atlas} apply --dry-run --url ${migration_presets_address}`,
up: `${migration_presets_atlas} apply --url ${migration_presets_address} \${MIGRATE_TO:+--to-version "$MIGRATE_TO"}`,
down: `${migration_presets_atlas} down --url ${migration_presets_address} --dev-url "$ATLAS_DEV_URL" --to-version "$MIGRATE_TO"`,
unlock: 'atlas migrate status, then atlas migrate set VERSION once the schema is as that version leaves it'
},
pgroll: {
files: 'migrations',
pending: same(`$(${pgroll} latest migration --local migrations)`, `$(${pgroll} latest migration)`),
plan: 'ls migrations',
up: `${pgroll} migrate migrations --complete`,
down: 'false',
cannot: {
to: toNewestOnly,
down: 'goes back only while a migration is not completed, and this one completes it'
},
unlock: 'pgroll status, then pgroll rollback or pgroll complete'
},
supabase: {
files: 'supabase/migrations',
pending: when('up to date', `${supabase} --dry-run 2>&1`),
plan: `${supabase} --dry-run`,
up: `${supabase} --yes`,
down: 'false',
cannot: {
to: toNewestOnly,
down: 'has no way down: `migration repair` only changes its table'
},
unlock: 'supabase migration list, then supabase migration repair once the schema is as its table says'
},
'migrate-mongo': {
files: 'migrations',
pending: unless('PENDING', 'Applied At', `${migrateMongo} status`),
plan: only('PENDING', `${migrateMongo} status`),
up: `${migrateMongo} up`,
down: `${migrateMongo} down`,
cannot: {
to: toNewestOnly
},
unlock: 'npx migrate-mongo status: a row is written once its migration has ended; a lock is in the collection that lockCollectionName names'
}
};
function migrationsOf(given) {
return 'preset' in given ? {
...presets[given.preset],
tool: given.preset,
to: given.to,
...void 0 === given.files ? {} : {
files: given.files
}
} : given;
}
function whyCannot({ tool = '', cannot }, what) {
const why = cannot?.[what];
if (void 0 === why) return;
return 'down' === what ? `${tool} ${why}: restore a backup, or give the commands of your own in migrations` : `${tool} ${why}: leave \`to\` empty, or give the commands of your own in migrations`;
}
const record = schemas1.g1P(schemas1.YjP(), schemas1.L5J());
const year = 31536000000;
function resolveDatabase(given, config, env) {
const problems = [];
const own = config?.environments?.[given.environment]?.database;
const read = (input, schema, value, example)=>{
if (void 0 === value) return;
const { data, error } = schema.safeParse(value);
if (error) problems.push({
input,
sentence: `${input} is not as expected: ${tell(error)}; for example ${JSON.stringify(example)}`
});
return data;
};
const engine = given.engine ?? own?.engine ?? 'postgres';
const definition = engineOf(engine);
const url = filled(given.url) ?? (own?.url === void 0 ? '' : env[own.url] ?? '');
if (own?.url !== void 0 && !given.url && '' === url) problems.push({
input: 'url',
sentence: `url is missing: the variable ${own.url} (environments.${given.environment}.database.url) is not set for this step`
});
const options = read('engine-options', record, given.options, 'database: shop') ?? own?.options ?? {};
if (own?.url === void 0 || '' !== url) problems.push(...definition.check({
url,
options,
env
}));
const asked = given.restoreMode ?? own?.['restore-mode'];
if ('swap' === asked && !definition.swaps) problems.push({
input: 'restore-mode',
sentence: `restore-mode: swap needs the engine postgres; ${engine} restores in place`
});
const mode = asked ?? (definition.swaps ? 'swap' : 'in-place');
const kept = own?.backup?.retention;
const retention = given.retention ?? (void 0 === kept ? year : (0, duration.E)(kept));
if (void 0 === retention) problems.push({
input: 'retention',
received: kept ?? '',
allowed: 'a duration (environments.*.database.backup.retention)',
example: '365d'
});
const migrations = read('migrations', database.p3, given.migrations, 'preset: alembic') ?? own?.migrations;
const limits = read('preflight', database.Z3, given.preflight, 'max-connections: 50') ?? own?.preflight ?? {};
const queries = given.integrity ?? [];
const integrity = queries.length > 0 ? queries : (own?.integrity ?? []).flatMap((line)=>{
const query = parseIntegrity(line);
if (!query) problems.push({
input: 'integrity',
received: line,
allowed: '`name: query => answer`',
example: integrityExample
});
return query ?? [];
});
if (integrity.length > 0 && !definition.asks(options)) problems.push({
input: 'integrity',
sentence: 'command' === engine ? 'integrity needs a query in engine-options: the line of shell that answers $QUERY' : `integrity cannot be asked by the engine ${engine}; it can by postgres, mongodb and command`
});
return {
problems,
settings: {
environment: given.environment,
engine,
url,
options,
store: filled(given.store) ?? own?.backup?.store ?? '',
retention: retention ?? year,
backup: filled(given.backup) ?? 'latest',
level: given.level,
mode,
migrations: migrations && {
...migrationsOf(migrations),
...given.to ? {
to: given.to
} : {}
},
expect: {
version: filled(given.expectVersion),
integrity
},
anonymise: filled(given.anonymise) ?? own?.anonymise ?? '',
limits: {
maxConnections: limits['max-connections'],
minFreeDisk: bytesOf(limits['min-free-disk']),
maxTransactionAge: void 0 === limits['max-transaction-age'] ? void 0 : (0, duration.E)(limits['max-transaction-age'])
},
dependants: read('dependants', database.Kv, given.dependants, '{ stop: ./stop.sh, start: ./start.sh }') ?? own?.dependants,
batch: read('batch', database.AN, given.batch, '{ command: ./backfill.sh, size: 1000 }') ?? own?.batch,
lockTimeout: given.lockTimeout ?? 5_000,
secrets: own?.secrets ?? Object.keys(given.secrets ?? {})
}
};
}
const filled = (text)=>'' === text ? void 0 : text;
function bytesOf(size) {
return void 0 === size ? void 0 : parseFloat(size) * (size.endsWith('GB') ? 1e9 : 1e6);
}
function tell(error) {
const [issue] = error.issues;
const path1 = (issue?.path ?? []).map(String).join('.');
return [
path1,
issue?.message ?? ''
].filter(Boolean).join(': ');
}
var github_client = __nccwpck_require__(156);
const run = schemas1.Ikc({
id: schemas1.aig(),
html_url: schemas1.mee(schemas1.YjP())
});
const seen = schemas1.Ikc({
name: schemas1.YjP(),
conclusion: schemas1.cl6(schemas1.YjP()),
app: schemas1.cl6(schemas1.Ikc({
slug: schemas1.lqM(schemas1.YjP())
}))
});
const write = 'checks: write';
const batchSize = 50;
const longestSummary = 65_535;
const longestTitle = 255;
const longestMessage = Math.floor(65536 / 3);
function createChecks({ repo, ask }) {
return {
async of (sha) {
const found = await ask('checks: read', (octokit)=>octokit.paginate(octokit.rest.checks.listForRef, {
...repo,
ref: sha,
filter: 'latest',
per_page: 100
}));
return (0, github_client.L)(schemas1.YOg(seen), found, `check runs of ${sha}`).map(({ name, conclusion, app })=>({
name,
conclusion: conclusion ?? '',
app: app?.slug ?? ''
}));
},
async complete ({ name, sha, conclusion, title, summary, annotations }) {
const output = (from)=>({
title: (0, visible.vI)(title, longestTitle),
summary: (0, visible.vI)(summary, longestSummary),
annotations: annotations.slice(from, from + batchSize).map(toAnnotation)
});
const { data } = await ask(write, (octokit)=>octokit.rest.checks.create({
...repo,
name,
head_sha: sha,
status: 'completed',
conclusion,
output: output(0)
}));
const { id, html_url: url } = (0, github_client.L)(run, data, 'new check run');
for(let from = batchSize; from < annotations.length; from += batchSize)await ask(write, (octokit)=>octokit.rest.checks.update({
...repo,
check_run_id: id,
conclusion,
output: output(from)
}));
return url ?? '';
}
};
}
function toAnnotation({ path: path1, startLine, endLine, level, message, title }) {
return {
path: path1,
start_line: startLine,
end_line: endLine,
annotation_level: level,
message: (0, visible.vI)(message, longestMessage),
...void 0 === title ? {} : {
title: (0, visible.vI)(title, longestTitle)
}
};
}
const compared = schemas1.Ikc({
merge_base_commit: schemas1.Ikc({
sha: schemas1.YjP()
}),
files: schemas1.lqM(schemas1.YOg(schemas1.Ikc({
additions: schemas1.aig()
})))
});
const listed = schemas1.YOg(schemas1.Ikc({
sha: schemas1.YjP()
}));
const tree = schemas1.Ikc({
truncated: schemas1.zMY(),
tree: schemas1.YOg(schemas1.Ikc({
path: schemas1.YjP(),
type: schemas1.YjP()
}))
});
const see = 'contents: read';
const pageSize = 100;
const mostFiles = 300;
function createComparisons({ repo, ask, find }) {
async function compare(base, head) {
const answer = await find(see, (octokit)=>octokit.rest.repos.compareCommitsWithBasehead({
...repo,
basehead: `${base}...${head}`,
per_page: 1
}));
return answer && (0, github_client.L)(compared, answer.data, `comparison of ${base} and ${head}`);
}
return {
mergeBase: async (base, head)=>(await compare(base, head))?.merge_base_commit.sha,
async diff (base, head) {
const files = (await compare(base, head))?.files;
if (void 0 === files || files.length >= mostFiles) return;
const { data } = await ask(see, (octokit)=>octokit.rest.repos.compareCommitsWithBasehead({
...repo,
basehead: `${base}...${head}`,
mediaType: {
format: 'diff'
}
}));
const text = (0, github_client.L)(schemas1.YjP(), data, `diff of ${base} and ${head}`);
return {
text,
additions: files.reduce((sum, { additions })=>sum + additions, 0)
};
},
async ancestors (sha, limit) {
const shas = [];
for(let page = 1; shas.length < limit; page++){
const { data } = await ask(see, (octokit)=>octokit.rest.repos.listCommits({
...repo,
sha,
per_page: pageSize,
page
}));
const found = (0, github_client.L)(listed, data, `commits of ${sha}`);
shas.push(...found.map((one)=>one.sha));
if (found.length < pageSize) break;
}
return shas;
},
async files (sha) {
const { data } = await ask(see, (octokit)=>octokit.rest.git.getTree({
...repo,
tree_sha: sha,
recursive: 'true'
}));
const { truncated, tree: entries } = (0, github_client.L)(tree, data, `files of ${sha}`);
return truncated ? void 0 : new Set(entries.filter(({ type })=>'blob' === type).map(({ path: path1 })=>path1));
}
};
}
var contents = __nccwpck_require__(686);
const actor = schemas1.mee(schemas1.Ikc({
__typename: schemas1.YjP(),
login: schemas1.YjP()
}));
const pageInfo = schemas1.Ikc({
hasNextPage: schemas1.zMY(),
endCursor: schemas1.mee(schemas1.YjP())
});
const states = [
'error',
'failure',
'inactive',
'in_progress',
'queued',
'pending',
'success'
];
const history_status = schemas1.Ikc({
state: schemas1.YjP(),
description: schemas1.mee(schemas1.YjP()),
createdAt: schemas1.YjP(),
creator: actor
});
const node = schemas1.Ikc({
databaseId: schemas1.aig(),
commitOid: schemas1.YjP(),
createdAt: schemas1.YjP(),
environment: schemas1.mee(schemas1.YjP()),
task: schemas1.mee(schemas1.YjP()),
payload: schemas1.mee(schemas1.YjP()),
creator: actor,
statuses: schemas1.mee(schemas1.Ikc({
nodes: schemas1.YOg(history_status),
pageInfo: schemas1.Ikc({
hasNextPage: schemas1.zMY()
})
}))
});
const page = schemas1.Ikc({
repository: schemas1.Ikc({
deployments: schemas1.Ikc({
nodes: schemas1.YOg(node),
pageInfo
})
})
});
const history_parameters = '$environments: [String!], $first: Int!, $after: String';
const history_fields = `deployments(first: $first, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid createdAt environment task payload creator { __typename login }
        statuses(first: 50) { nodes { state description createdAt creator { __typename login } } pageInfo { hasNextPage } } }
      pageInfo { hasNextPage endCursor }
    }`;
async function readHistoryPage({ askRepository }, { environments, first, after }) {
const variables = {
environments,
first,
after: after ?? null
};
const data = await askRepository({
permission: 'deployments: read',
parameters: history_parameters,
fields: history_fields,
variables
});
const { nodes, pageInfo: end } = (0, github_client.L)(page, data, 'deployments').repository.deployments;
return {
records: nodes.map(toRecorded),
next: end.hasNextPage ? end.endCursor ?? void 0 : void 0
};
}
function toRecorded({ databaseId, commitOid, createdAt, creator, ...found }) {
return {
id: databaseId,
sha: commitOid,
task: found.task ?? '',
environment: found.environment ?? '',
payload: payloadOf(found.payload),
creator: loginOf(creator),
createdAt,
isCut: found.statuses?.pageInfo.hasNextPage ?? false,
statuses: (found.statuses?.nodes ?? []).map((one)=>({
state: stateOf(one.state),
description: one.description ?? '',
createdAt: one.createdAt,
creator: loginOf(one.creator)
}))
};
}
function stateOf(state) {
return states.find((known)=>known === state.toLowerCase()) ?? 'pending';
}
function loginOf(creator) {
if (null === creator) return '';
return 'Bot' === creator.__typename ? `${creator.login}[bot]` : creator.login;
}
function payloadOf(payload) {
try {
return JSON.parse(payload ?? 'null');
} catch  {
return payload;
}
}
const account = schemas1.mee(schemas1.Ikc({
login: schemas1.YjP()
}));
const deployment = schemas1.Ikc({
id: schemas1.aig(),
sha: schemas1.YjP(),
ref: schemas1.YjP(),
task: schemas1.YjP(),
environment: schemas1.YjP(),
payload: schemas1.L5J(),
description: schemas1.mee(schemas1.YjP()),
creator: account,
created_at: schemas1.YjP()
});
const deployments_status = schemas1.Ikc({
state: schemas1.k5n([
'error',
'failure',
'inactive',
'in_progress',
'queued',
'pending',
'success'
]),
description: schemas1.cl6(schemas1.YjP()),
created_at: schemas1.YjP(),
creator: account,
log_url: schemas1.cl6(schemas1.YjP()),
environment_url: schemas1.cl6(schemas1.YjP())
});
const deployments_see = 'deployments: read';
const deployments_write = 'deployments: write';
const deployments_longest = 140;
const deployments_pageSize = 50;
function createDeployments(client) {
const { repo, ask, find, once } = client;
async function latest(environment, task) {
const { data } = await ask(deployments_see, (octokit)=>octokit.rest.repos.listDeployments({
...repo,
environment,
task,
per_page: 100
}));
return (0, github_client.L)(schemas1.YOg(deployment), data, `deployments of ${environment}`).map(toDeployment);
}
async function statuses(id) {
const answer = await ask(deployments_see, (octokit)=>octokit.paginate(octokit.rest.repos.listDeploymentStatuses, {
...repo,
deployment_id: id,
per_page: 100
}));
return (0, github_client.L)(schemas1.YOg(deployments_status), answer, `statuses of deployment ${id}`).map((one)=>({
state: one.state,
description: one.description ?? '',
createdAt: one.created_at,
creator: one.creator?.login ?? '',
logUrl: one.log_url ?? '',
environmentUrl: one.environment_url ?? ''
}));
}
return {
create ({ ref, environment, task, description, payload, production }) {
const { nonce = (0, external_node_crypto_.randomUUID)() } = payload;
return once(async ()=>{
const answer = await ask(deployments_write, (octokit)=>octokit.rest.repos.createDeployment({
...repo,
ref,
environment,
task,
description: cut(description),
payload: {
...payload,
nonce
},
auto_merge: false,
required_contexts: [],
production_environment: production,
transient_environment: false
}));
return toDeployment((0, github_client.L)(deployment, answer.data, 'new deployment'));
}, async ()=>(await latest(environment, task)).find((one)=>hasNonce(one.payload, nonce)));
},
async get (id) {
const answer = await find(deployments_see, (octokit)=>octokit.rest.repos.getDeployment({
...repo,
deployment_id: id
}));
return answer && toDeployment((0, github_client.L)(deployment, answer.data, `deployment ${id}`));
},
async *history (environment) {
let after;
do {
const page = await readHistoryPage(client, {
environments: [
environment
],
first: deployments_pageSize,
after
});
yield page.records;
after = page.next;
}while (void 0 !== after)
},
statuses,
async addStatus (id, { state, description, logUrl, environmentUrl }) {
const text = cut(description);
await once(async ()=>{
await ask(deployments_write, (octokit)=>octokit.rest.repos.createDeploymentStatus({
...repo,
deployment_id: id,
state,
description: text,
auto_inactive: false,
...void 0 === logUrl ? {} : {
log_url: logUrl
},
...void 0 === environmentUrl ? {} : {
environment_url: environmentUrl
}
}));
return true;
}, async ()=>{
const [newest] = await statuses(id);
return newest?.state === state && newest.description === text ? true : void 0;
});
}
};
}
function toDeployment(found) {
const { id, sha, ref, task, environment, payload } = found;
return {
id,
sha,
ref,
task,
environment,
payload,
description: found.description ?? '',
creator: found.creator?.login ?? '',
createdAt: found.created_at
};
}
function hasNonce(payload, nonce) {
return 'object' == typeof payload && null !== payload && 'nonce' in payload && payload.nonce === nonce;
}
function cut(description) {
const characters = Array.from(description);
return characters.length > deployments_longest ? `${characters.slice(0, deployments_longest - 1).join('')}\u{2026}` : description;
}
const revisions_actor = schemas1.mee(schemas1.Ikc({
__typename: schemas1.YjP(),
login: schemas1.YjP()
}));
const revisions_page = schemas1.Ikc({
repository: schemas1.Ikc({
issue: schemas1.Ikc({
body: schemas1.YjP(),
createdAt: schemas1.YjP(),
author: revisions_actor,
userContentEdits: schemas1.mee(schemas1.Ikc({
nodes: schemas1.YOg(schemas1.Ikc({
editedAt: schemas1.YjP(),
diff: schemas1.mee(schemas1.YjP()),
editor: revisions_actor
})),
pageInfo: schemas1.Ikc({
hasNextPage: schemas1.zMY(),
endCursor: schemas1.mee(schemas1.YjP())
})
}))
})
})
});
const query = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      body createdAt author { __typename login }
      userContentEdits(first: 100, after: $after) {
        nodes { editedAt diff editor { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
async function revisions_textOf({ repo, graphql }, number) {
const found = [];
for(let after = null;;){
const data = await graphql('issues: read', query, {
...repo,
number,
after
}, 3);
const { issue } = (0, github_client.L)(revisions_page, data, `edits of #${number}`).repository;
const { nodes = [], pageInfo } = issue.userContentEdits ?? {};
for (const { editedAt: at, diff, editor } of nodes)found.push({
editor: loginOf(editor),
at,
body: diff ?? void 0
});
const { body } = issue;
if (0 === found.length) return {
body,
revisions: [
{
editor: loginOf(issue.author),
at: issue.createdAt,
body
}
]
};
if (!pageInfo?.hasNextPage) return {
body,
revisions: oldestFirst(found)
};
after = pageInfo.endCursor;
}
}
function oldestFirst(revisions) {
return [
...revisions
].reverse().sort((one, other)=>Date.parse(one.at) - Date.parse(other.at));
}
const issue = schemas1.Ikc({
number: schemas1.aig(),
title: schemas1.YjP(),
body: schemas1.cl6(schemas1.YjP()),
state: schemas1.YjP(),
html_url: schemas1.YjP(),
created_at: schemas1.YjP(),
pull_request: schemas1.lqM(schemas1.L5J()),
user: schemas1.cl6(schemas1.Ikc({
login: schemas1.YjP()
})),
author_association: schemas1.lqM(schemas1.YjP())
});
const comment = schemas1.Ikc({
id: schemas1.aig(),
body: schemas1.lqM(schemas1.YjP()),
user: schemas1.mee(schemas1.Ikc({
login: schemas1.YjP()
})),
created_at: schemas1.lqM(schemas1.YjP()),
updated_at: schemas1.lqM(schemas1.YjP()),
performed_via_github_app: schemas1.cl6(schemas1.Ikc({
slug: schemas1.lqM(schemas1.YjP())
}))
});
const issues_see = 'issues: read';
const issues_write = 'issues: write';
const discuss = 'issues: write, pull-requests: write';
function createIssues(client) {
const { repo, ask, find, once } = client;
async function list({ labels, state = 'open' }) {
const answer = await ask(issues_see, (octokit)=>octokit.paginate(octokit.rest.issues.listForRepo, {
...repo,
labels: labels.join(','),
state,
per_page: 100
}));
return (0, github_client.L)(schemas1.YOg(issue), answer, 'issues').filter((one)=>void 0 === one.pull_request).map(toIssue);
}
async function comments(number) {
const answer = await ask(issues_see, (octokit)=>octokit.paginate(octokit.rest.issues.listComments, {
...repo,
issue_number: number,
per_page: 100
}));
return (0, github_client.L)(schemas1.YOg(comment), answer, `comments of #${number}`).map(toComment);
}
return {
create ({ title, body, labels }) {
return once(async ()=>{
const { data } = await ask(issues_write, (octokit)=>octokit.rest.issues.create({
...repo,
title,
body,
labels: [
...labels
]
}));
return toIssue((0, github_client.L)(issue, data, 'new issue'));
}, async ()=>(await list({
labels
})).find((one)=>one.title === title && one.body === body));
},
async update (number, changes) {
const { data } = await ask(issues_write, (octokit)=>octokit.rest.issues.update({
...repo,
issue_number: number,
...changes,
request: {
retries: 3
}
}));
return toIssue((0, github_client.L)(issue, data, `issue ${number}`));
},
list,
async wasEdited (number) {
return (await revisions_textOf(client, number)).revisions.length > 1;
},
comments,
comment (number, body) {
return once(async ()=>{
const { data } = await ask(discuss, (octokit)=>octokit.rest.issues.createComment({
...repo,
issue_number: number,
body
}));
return toComment((0, github_client.L)(comment, data, 'new comment'));
}, async ()=>{
const newest = (await comments(number)).at(-1);
return newest?.body === body ? newest : void 0;
});
},
async updateComment (id, body) {
const { data } = await ask(discuss, (octokit)=>octokit.rest.issues.updateComment({
...repo,
comment_id: id,
body,
request: {
retries: 3
}
}));
return toComment((0, github_client.L)(comment, data, `comment ${id}`));
},
async deleteComment (id) {
await find(discuss, (octokit)=>octokit.rest.issues.deleteComment({
...repo,
comment_id: id
}));
}
};
}
function toIssue(found) {
const { number, title, body, state, html_url: url, created_at, user, author_association: association = '' } = found;
const isOurs1 = user?.login.endsWith('[bot]') === true || [
'OWNER',
'MEMBER',
'COLLABORATOR'
].includes(association);
const openedAt = Date.parse(created_at);
return {
number,
title,
body: body ?? '',
state,
url,
author: user?.login ?? '',
openedAt,
isOurs: isOurs1
};
}
function toComment({ id, body, user, created_at, updated_at, ...more }) {
const app = more.performed_via_github_app ? more.performed_via_github_app.slug ?? 'unknown' : '';
return {
id,
body: body ?? '',
author: user?.login ?? '',
isEdited: created_at !== updated_at,
app
};
}
const roles = [
'none',
'read',
'triage',
'write',
'maintain',
'admin'
];
function isAtLeast(role, least) {
return roles.indexOf(role) >= roles.indexOf(least);
}
function roleOfEntry(entry) {
return roles.find((role)=>entry === `role:${role}`);
}
function isNamed(entries, { user, role }) {
return entries.some((entry)=>{
const least = roleOfEntry(entry);
return void 0 === least ? entry.toLowerCase() === `@${user.toLowerCase()}` : isAtLeast(role, least);
});
}
const role = schemas1.k5n(roles);
const membership = schemas1.Ikc({
state: schemas1.YjP()
});
const permission = schemas1.Ikc({
permission: role,
role_name: schemas1.lqM(schemas1.YjP())
});
const people_account = schemas1.cl6(schemas1.Ikc({
login: schemas1.lqM(schemas1.YjP())
}));
const commit = schemas1.Ikc({
author: people_account,
committer: people_account
});
const viewer = schemas1.Ikc({
viewer: schemas1.Ikc({
login: schemas1.YjP()
})
});
function createPeople({ repo, find, graphql }) {
return {
async self () {
const answer = await graphql('metadata: read', 'query { viewer { login } }', {}, 3);
return (0, github_client.L)(viewer, answer, 'the account of this token').viewer.login;
},
async authorsOf (sha) {
const answer = await find('contents: read', (octokit)=>octokit.rest.repos.getCommit({
...repo,
ref: sha
}));
if (!answer) return [];
const { author, committer } = (0, github_client.L)(commit, answer.data, `commit ${sha.slice(0, 7)}`);
if (!author?.login) return [];
return [
author.login,
committer?.login ?? ''
].filter((login)=>'' !== login && 'web-flow' !== login);
},
async roleOf (user) {
const answer = await find('metadata: read', (octokit)=>octokit.rest.repos.getCollaboratorPermissionLevel({
...repo,
username: user
}));
if (!answer) return 'none';
const found = (0, github_client.L)(permission, answer.data, `role of ${user}`);
const named = role.safeParse(found.role_name);
return named.success ? named.data : found.permission;
},
async isInTeam (user, org, team) {
const answer = await find('organization members: read', (octokit)=>octokit.rest.teams.getMembershipForUserInOrg({
org,
team_slug: team,
username: user
}));
return void 0 !== answer && 'active' === (0, github_client.L)(membership, answer.data, `membership of ${user}`).state;
}
};
}
const login = schemas1.mee(schemas1.Ikc({
login: schemas1.YjP()
}));
const side = schemas1.Ikc({
label: schemas1.cl6(schemas1.YjP()),
sha: schemas1.YjP(),
ref: schemas1.YjP()
});
const pull = schemas1.Ikc({
number: schemas1.aig(),
head: side,
base: side
});
const pulls_page = schemas1.Ikc({
number: schemas1.aig(),
html_url: schemas1.YjP(),
title: schemas1.YjP(),
body: schemas1.mee(schemas1.YjP()),
head: side,
base: side
});
const review = schemas1.Ikc({
user: login,
state: schemas1.YjP(),
commit_id: schemas1.mee(schemas1.YjP())
});
const merged = schemas1.Ikc({
number: schemas1.aig(),
title: schemas1.YjP(),
url: schemas1.YjP(),
merged: schemas1.zMY(),
author: login,
labels: schemas1.mee(schemas1.Ikc({
nodes: schemas1.YOg(schemas1.Ikc({
name: schemas1.YjP()
}))
})),
closingIssuesReferences: schemas1.mee(schemas1.Ikc({
nodes: schemas1.YOg(schemas1.Ikc({
number: schemas1.aig(),
url: schemas1.YjP(),
stateReason: schemas1.cl6(schemas1.YjP()),
repository: schemas1.Ikc({
nameWithOwner: schemas1.YjP()
})
}))
}))
});
const batch = schemas1.Ikc({
repository: schemas1.g1P(schemas1.YjP(), schemas1.mee(schemas1.Ikc({
associatedPullRequests: schemas1.lqM(schemas1.Ikc({
nodes: schemas1.YOg(merged)
}))
})))
});
const pulls_batchSize = 50;
const pulls_see = 'pull-requests: read';
const change = 'pull-requests: write';
function createPullRequests({ repo, ask, graphql, once, log }) {
async function pullsOf(shas) {
const variables = Object.fromEntries(shas.map((sha, index)=>[
`c${index}`,
sha
]));
const data = await graphql(pulls_see, queryFor(shas.length), {
...repo,
...variables
}, 3).catch(withoutIssues);
const { repository } = (0, github_client.L)(batch, data, 'pull requests of commits');
return shas.flatMap((sha, index)=>{
const found = repository[`c${index}`]?.associatedPullRequests?.nodes.filter((one)=>one.merged) ?? [];
return 0 === found.length ? [] : [
[
sha,
found.map(toMergedPull)
]
];
});
}
function withoutIssues(error) {
const cause = error instanceof action_error.mZ ? error.cause : void 0;
const answer = cause ?? {};
const isOnlyThat = answer.errors?.every(({ path: path1 })=>path1?.includes('closingIssuesReferences'));
if (!isOnlyThat || !answer.data) throw error;
log.debug('the issues that pull requests close could not be read: they need the permission "issues: read"');
return answer.data;
}
return {
async ofCommits (shas) {
const unique = [
...new Set(shas)
];
const pulls = new Map();
for(let start = 0; start < unique.length; start += pulls_batchSize)for (const [sha, found] of (await pullsOf(unique.slice(start, start + pulls_batchSize))))pulls.set(sha, found);
return pulls;
},
async get (number) {
const { data } = await ask(pulls_see, (octokit)=>octokit.rest.pulls.get({
...repo,
pull_number: number
}));
return toPull((0, github_client.L)(pull, data, `pull request ${number}`));
},
async propose ({ from, to, title, body }) {
const head = `${repo.owner}:${from}`;
const existing = async ()=>{
const filter = {
...repo,
head,
base: to,
state: 'open',
per_page: 100
};
const answer = await ask(pulls_see, (octokit)=>octokit.paginate(octokit.rest.pulls.list, filter));
return (0, github_client.L)(schemas1.YOg(pulls_page), answer, `pull requests from ${head}`).find((one)=>one.head.label === head && one.base.ref === to);
};
const found = await existing() ?? await once(async ()=>{
const { data } = await ask(change, (octokit)=>octokit.rest.pulls.create({
...repo,
head: from,
base: to,
title,
body
}));
return (0, github_client.L)(pulls_page, data, 'new pull request');
}, existing);
if (found.title !== title || found.body !== body) await ask(change, (octokit)=>octokit.rest.issues.update({
...repo,
issue_number: found.number,
title,
body
}));
return {
number: found.number,
url: found.html_url
};
},
async from (owner, branch) {
const head = `${owner}:${branch}`;
const answer = await ask(pulls_see, (octokit)=>octokit.paginate(octokit.rest.pulls.list, {
...repo,
head,
state: 'open',
per_page: 100
}));
return (0, github_client.L)(schemas1.YOg(pull), answer, `pull requests from ${head}`).filter((one)=>one.head.label === head).map(toPull);
},
async reviews (number) {
const answer = await ask(pulls_see, (octokit)=>octokit.paginate(octokit.rest.pulls.listReviews, {
...repo,
pull_number: number,
per_page: 100
}));
return (0, github_client.L)(schemas1.YOg(review), answer, `reviews of #${number}`).map(({ user, state, commit_id })=>({
author: user?.login ?? '',
state,
sha: commit_id ?? ''
}));
}
};
}
function toPull({ number, head, base }) {
return {
number,
headSha: head.sha,
baseSha: base.sha,
baseRef: base.ref
};
}
function queryFor(count) {
const names = Array.from({
length: count
}, (_, index)=>`c${index}`);
const fields = `number title url merged author { login } labels(first: 20) { nodes { name } }
    closingIssuesReferences(first: 10) { nodes { number url stateReason repository { nameWithOwner } } }`;
return `query($owner: String!, $repo: String!, ${names.map((name)=>`$${name}: GitObjectID!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${names.map((name)=>`${name}: object(oid: $${name}) { ... on Commit { associatedPullRequests(first: 5) { nodes { ${fields} } } } }`).join('\n')}
    }
  }`;
}
function toMergedPull({ number, title, url, author, labels, closingIssuesReferences }) {
return {
number,
title,
url,
author: author?.login ?? '',
labels: labels?.nodes.map(({ name })=>name) ?? [],
closes: (closingIssuesReferences?.nodes ?? []).filter(({ stateReason })=>![
'NOT_PLANNED',
'DUPLICATE'
].includes(stateReason ?? '')).map((issue)=>({
number: issue.number,
url: issue.url,
repository: issue.repository.nameWithOwner
}))
};
}
var refs = __nccwpck_require__(382);
const release = schemas1.Ikc({
id: schemas1.aig(),
tag_name: schemas1.YjP(),
name: schemas1.mee(schemas1.YjP()),
body: schemas1.cl6(schemas1.YjP()),
draft: schemas1.zMY(),
prerelease: schemas1.zMY(),
html_url: schemas1.YjP()
});
const releases_see = 'contents: read';
const releases_write = 'contents: write';
function createReleases({ repo, ask, find, once }) {
async function byTag(tag) {
const published = await find(releases_see, (octokit)=>octokit.rest.repos.getReleaseByTag({
...repo,
tag
}));
if (published) return toRelease((0, github_client.L)(release, published.data, `release ${tag}`));
return ask(releases_see, async (octokit)=>{
for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listReleases, {
...repo,
per_page: 100
})){
const draft = (0, github_client.L)(schemas1.YOg(release), data, 'releases').find((one)=>one.draft && one.tag_name === tag);
if (draft) return toRelease(draft);
}
});
}
return {
byTag,
create ({ tag, sha, name, body, draft, prerelease }) {
return once(async ()=>{
const answer = await ask(releases_write, (octokit)=>octokit.rest.repos.createRelease({
...repo,
tag_name: tag,
target_commitish: sha,
name,
body,
draft,
prerelease,
...latestOf({
draft,
prerelease
})
}));
return toRelease((0, github_client.L)(release, answer.data, 'new release'));
}, ()=>byTag(tag));
},
async update (id, changes) {
const { data } = await ask(releases_write, (octokit)=>octokit.rest.repos.updateRelease({
...repo,
release_id: id,
...changes,
...false === changes.draft ? latestOf(changes) : {},
request: {
retries: 3
}
}));
return toRelease((0, github_client.L)(release, data, `release ${id}`));
}
};
}
function latestOf({ draft, prerelease }) {
return draft || prerelease ? {} : {
make_latest: 'legacy'
};
}
function toRelease({ id, tag_name: tag, name, body, draft, prerelease, html_url: url }) {
return {
id,
tag,
name: name ?? '',
body: body ?? '',
draft,
prerelease,
url
};
}
const runs_run = schemas1.Ikc({
status: schemas1.mee(schemas1.YjP()),
conclusion: schemas1.mee(schemas1.YjP()),
path: schemas1.cl6(schemas1.YjP()),
event: schemas1.cl6(schemas1.YjP()),
head_branch: schemas1.cl6(schemas1.YjP()),
triggering_actor: schemas1.cl6(schemas1.Ikc({
login: schemas1.YjP()
})),
created_at: schemas1.cl6(schemas1.YjP()),
run_started_at: schemas1.cl6(schemas1.YjP()),
updated_at: schemas1.cl6(schemas1.YjP())
});
const reviews = schemas1.YOg(schemas1.Ikc({
state: schemas1.YjP(),
user: schemas1.mee(schemas1.Ikc({
login: schemas1.YjP()
})),
environments: schemas1.YOg(schemas1.Ikc({
name: schemas1.lqM(schemas1.YjP())
}))
}));
const job = schemas1.Ikc({
run_id: schemas1.aig(),
status: schemas1.YjP()
});
function createRuns({ repo, ask, find }) {
return {
async attempt (runId, attempt) {
const answer = await find('actions: read', (octokit)=>octokit.rest.actions.getWorkflowRunAttempt({
...repo,
run_id: runId,
attempt_number: attempt
}));
if (!answer) return;
const seen = (0, github_client.L)(runs_run, answer.data, `run ${runId}`);
const path1 = seen.path ?? '';
return {
status: seen.status ?? '',
conclusion: seen.conclusion,
path: /\.ya?ml$/.test(path1) ? path1 : path1.replace(/@[^@]*$/, ''),
event: seen.event ?? '',
branch: seen.head_branch ?? '',
actor: seen.triggering_actor?.login ?? '',
startedAt: seen.run_started_at ?? seen.created_at ?? '',
updatedAt: seen.updated_at ?? ''
};
},
async job (id) {
const answer = await find('actions: read', (octokit)=>octokit.rest.actions.getJobForWorkflowRun({
...repo,
job_id: id
}));
if (!answer) return;
const { run_id: runId, status } = (0, github_client.L)(job, answer.data, `job ${id}`);
return {
runId,
status
};
},
async reviews (runId) {
const answer = await find('actions: read', (octokit)=>octokit.rest.actions.getReviewsForRun({
...repo,
run_id: runId
}));
if (!answer) return [];
return (0, github_client.L)(reviews, answer.data, `reviews of run ${runId}`).map(({ state, user, environments })=>({
user: user?.login ?? '',
state,
environments: environments.flatMap(({ name })=>name ?? [])
}));
},
async dispatch (workflow, ref, inputs) {
await ask('actions: write', (octokit)=>octokit.rest.actions.createWorkflowDispatch({
...repo,
workflow_id: workflow,
ref,
inputs: {
...inputs
}
}));
}
};
}
async function createGitHub(context, token, options = {}) {
if ('' === token) throw new action_error.j1([
{
input: 'github-token',
allowed: 'a token',
example: '${{ github.token }}'
}
]);
context.redactor.add(token);
const client = await (0, github_client.createClient)(context, token, options);
return {
refs: (0, refs.createRefs)(client),
deployments: createDeployments(client),
runs: createRuns(client),
releases: createReleases(client),
issues: createIssues(client),
pulls: createPullRequests(client),
checks: createChecks(client),
people: createPeople(client),
contents: (0, contents.createContents)(client),
comparisons: createComparisons(client)
};
}
var nearest = __nccwpck_require__(896);
const allowed_words = [
'role:maintain',
'role:admin',
'write',
'anybody'
];
const wellFormed = /^@[\w-]+(\[bot\]|\/[\w.-]+)?$/;
const team = /^@([\w-]+)\/([\w.-]+)$/;
const allowedRules = '`@user`, `@app[bot]`, `role:maintain`, `role:admin`, `write`, `anybody`, or `@org/team` with teams-token';
function checkRules(rules, input, teamsToken) {
return rules.flatMap((received)=>{
if (team.test(received) && '' === teamsToken) {
const allowed = `a token that may read members of the organisation, since ${input} names ${received}: the workflow's own cannot`;
return [
{
input: 'teams-token',
allowed,
example: '${{ secrets.TEAMS_TOKEN }}'
}
];
}
if (allowed_words.includes(received) || wellFormed.test(received)) return [];
const meant = (0, nearest.p)(received, allowed_words) ?? allowed_words.find((word)=>word.endsWith(`:${received.toLowerCase()}`));
const example = meant ?? 'role:maintain';
return [
{
input,
received,
allowed: `${allowedRules}${meant ? `; did you mean ${meant}?` : ''}`,
example
}
];
});
}
async function whyNotNamed(user, rules, act, ask) {
if (rules.includes('anybody')) return;
if ('' !== user && isNamed(rules.filter((rule)=>rule.startsWith('@')), {
user,
role: 'none'
})) return;
const role = await ask.people.roleOf(user);
const byName = rules.map((rule)=>'write' === rule ? 'role:write' : rule);
if ('' !== user && isNamed(byName, {
user,
role
})) return;
for (const rule of rules){
const [, org = '', slug = ''] = team.exec(rule) ?? [];
if ('' !== org && '' !== user && await (await ask.teams()).isInTeam(user, org, slug)) return;
}
return `@${user} (${role}) may not ${act}: allowed are ${rules.join(', ')}`;
}
function isProduction(environment, config) {
return config?.environments?.[environment]?.production ?? /^prod/i.test(environment);
}
function isIrreversible(operation) {
return 'restore' === operation || 'undo' === operation || 'refresh' === operation || 'rollback' === operation;
}
function stops(operation) {
return 'status' !== operation && 'backup' !== operation && 'verify' !== operation;
}
function whoMay({ environment, allowed }, config) {
if (allowed.length > 0) return allowed;
return config?.environments?.[environment]?.rollback?.allowed ?? (isProduction(environment, config) ? [] : [
'write'
]);
}
function check(inputs, settings, config) {
const { operation, environment, confirm } = inputs;
const { engine, options, store, mode, anonymise, level, migrations } = settings;
const problems = [];
const say = (input, sentence)=>problems.push({
input,
sentence
});
const isGrave = isIrreversible(operation);
const replaces = isGrave && 'rollback' !== operation;
const isMigration = 'migrate' === operation || 'rollback' === operation;
const provesMore = engineOf(engine).provesMore(options);
const needsStore = 'status' !== operation && !('undo' === operation && 'swap' === mode);
if (isMigration && void 0 === migrations) say('migrations', `migrations is required for ${operation}: a preset, or the commands of a tool`);
if ('rollback' === operation && migrations && void 0 === migrations.to) say('to', '`to` is required for rollback: the migration that is gone back to');
const unable = migrations && ('rollback' === operation ? whyCannot(migrations, 'down') : void 0);
if (void 0 !== unable) say('migrations', unable);
const notTo = 'migrate' === operation && migrations?.to !== void 0 ? whyCannot(migrations, 'to') : void 0;
if (void 0 !== notTo) say('to', notTo);
if (needsStore && '' === store) say('store', 'store is missing; expected a folder, or `command: LINE`');
if (provesMore && replaces && ('file' === level || 'readable' === level || 'whole' === level)) say('level', `level must be restored or right before a database is replaced, not ${level}`);
if (!provesMore && void 0 !== level && 'file' !== level) say('level', `level ${level} cannot be proven: engine-options of ${engine} has no verify`);
if (isGrave && '' === environment) say('environment', `environment is required for ${operation}`);
const production = isProduction(environment, config);
if (isGrave && 'refresh' !== operation && production && confirm !== environment) say('confirm', `confirm must be ${environment}: ${operation} loses the writes made since`);
if ('refresh' === operation && production) say('environment', 'refresh is for an environment that is not production');
if ('refresh' === operation && 'in-place' === mode) say('operation', engineOf(engine).swaps ? 'refresh needs restore-mode: swap: in place, personal data would be live before it is anonymised' : `refresh is not supported yet with the engine ${engine}: it restores in place, and personal data would be live before it is anonymised`);
if ('refresh' === operation && '' === anonymise) say('anonymise', 'anonymise is required for refresh: SQL that takes personal data out of the copy');
if ('refresh' !== operation && '' !== inputs.anonymise) say('anonymise', 'anonymise is for refresh only');
if (anonymise.startsWith('\\')) say('anonymise', "anonymise must be SQL, not a command of psql's");
if (!isMigration && '' !== inputs.to) say('to', 'to is for migrate and rollback only');
if (!inputs.backupBeforeMigration) if (isMigration) {
if ('' === environment || production) say('backup-before-migration', `backup-before-migration must be true ${'' === environment ? 'where no environment is named' : `for ${environment}, which is production`}`);
} else say('backup-before-migration', 'backup-before-migration is for migrate and rollback only');
if (void 0 !== inputs.batch && 'migrate' !== operation) say('batch', 'batch is for migrate only');
if (void 0 !== inputs.dependants && !stops(operation)) say('dependants', `dependants is not for ${operation}: nothing needs to be stopped`);
return [
...problems,
...checkRules(whoMay(inputs, config), 'allowed', inputs.teamsToken)
];
}
var index_cjs_ = __nccwpck_require__("apart module ../yaml/index.cjs");
const engineKinds = [
'postgres',
'mongodb',
'heroku',
'webhook',
'command'
];
const schemaChanges = [
'none',
'expand',
'contract',
'irreversible'
];
function schema_change_isBarrier(change) {
return 'contract' === change || 'irreversible' === change;
}
const mapping = (example)=>(0, fields.lq)((0, fields.Yz)((given)=>{
const value = (0, index_cjs_.parse)(given, {
maxAliasCount: 0
});
return 'object' != typeof value || null === value || Array.isArray(value) ? void 0 : value;
}, {
allowed: 'a YAML mapping',
example
}));
const inputs_fields = {
operation: {
...(0, fields.Yq)([
'status',
'backup',
'verify',
'migrate',
'rollback',
'restore',
'undo',
'refresh'
]),
required: true
},
environment: (0, fields.Qq)({
allowed: 'an environment of the config',
example: 'production'
}),
engine: (0, fields.lq)((0, fields.Yq)(engineKinds)),
'engine-options': mapping('database: shop'),
url: (0, fields.rJ)({
allowed: 'a connection string',
example: '${{ secrets.DATABASE_URL }}'
}),
store: (0, fields.Qq)({
allowed: 'a folder, or `command: LINE`',
example: 'command: ./backup-store.sh'
}),
retention: (0, fields.lq)((0, fields.p0)('365d')),
backup: (0, fields.Qq)({
default: 'latest',
allowed: 'the name of a backup, or latest',
example: 'latest'
}),
level: (0, fields.lq)((0, fields.Yq)(levels)),
migrations: mapping('preset: alembic'),
'schema-change': (0, fields.Yq)([
'',
...schemaChanges
]),
to: (0, fields.Qq)({
pattern: database.CZ,
allowed: 'a migration',
example: '20261127_add_orders'
}),
'backup-before-migration': (0, fields.Jt)(true),
'restore-mode': (0, fields.lq)((0, fields.Yq)([
'swap',
'in-place'
])),
'expect-version': (0, fields.Qq)({
allowed: 'the migration that the backup must be at',
example: '20261127_add_orders'
}),
integrity: (0, fields.Mn)(parseIntegrity, {
allowed: '`name: query => answer`, one per line',
example: integrityExample
}),
anonymise: (0, fields.Qq)({
allowed: 'SQL',
example: "UPDATE users SET email = id || '@example.invalid'"
}),
preflight: mapping('max-connections: 50'),
dependants: mapping('{ stop: ./stop.sh, start: ./start.sh }'),
batch: mapping('{ command: ./backfill.sh, size: 1000 }'),
'lock-timeout': (0, fields.p0)('5s'),
confirm: (0, fields.Qq)({
allowed: "the environment's name",
example: 'production'
}),
allowed: (0, fields.Mn)((line)=>line, {
allowed: `${allowedRules}, one per line`,
example: 'role:maintain'
}),
'window-override': (0, fields.Qq)({
allowed: 'the reason for changing the database although the window is closed',
example: 'security hotfix'
}),
'on-closed': (0, fields.Yq)([
'fail',
'skip'
], 'fail'),
'of-release': (0, fields.Jt)(false),
'teams-token': (0, fields.rJ)(),
secrets: (0, fields._o)()
};
const intent_text = schemas1.lqM(schemas1.YjP());
const intentSchema = schemas1.Ikc({
v: schemas1.euz(1),
op: schemas1.k5n([
'switch',
'rollback',
'deploy'
]),
service: schemas1.lqM(schemas1.YjP()),
resources: schemas1.lqM(schemas1.YOg(schemas1.Ikc({
name: schemas1.YjP(),
resource: schemas1.YjP(),
revision: intent_text,
version: intent_text
}))),
partOf: schemas1.lqM(schemas1.aig()),
driver: intent_text,
route: intent_text,
artifact: intent_text,
version: intent_text,
commit: intent_text,
schema: schemas1.lqM(schemas1.k5n(schemaChanges)),
fingerprints: schemas1.lqM(schemas1.g1P(schemas1.YjP(), schemas1.YjP())),
onInterrupt: schemas1.lqM(schemas1.k5n([
'revert',
'forward'
])),
onFailure: schemas1.lqM(schemas1.k5n([
'revert',
'hold'
])),
onCancel: schemas1.lqM(schemas1.k5n([
'revert',
'ask'
])),
queued: schemas1.lqM(schemas1.zMY()),
steps: schemas1.lqM(schemas1.YOg(schemas1.aig())),
told: schemas1.lqM(schemas1.g1P(schemas1.YjP(), schemas1.YjP())),
approval: schemas1.lqM(schemas1.Ikc({
by: schemas1.YOg(schemas1.YjP()).check(api.m9(1)),
quorum: schemas1.aig(),
when: schemas1.k5n([
'start',
'shift'
]),
timeout: schemas1.aig(),
notByAuthor: schemas1.zMY()
})),
smoke: schemas1.lqM(schemas1.YOg(schemas1.YjP())),
run: schemas1.Ikc({
id: schemas1.aig(),
attempt: schemas1.aig(),
url: intent_text,
job: schemas1.lqM(schemas1.aig())
}),
rollbackOf: schemas1.lqM(schemas1.aig()),
reason: intent_text,
by: intent_text
});
const tasks = {
switch: 'release-kit:switch',
rollback: 'release-kit:rollback',
deploy: 'release-kit:deploy'
};
function lockedBy({ service = '', resources = [] }) {
const isFleet = '' === service && resources.length > 1;
return new Set([
...isFleet ? [] : [
service
],
...resources.flatMap(({ name, resource })=>[
name,
resource
])
]);
}
function intent_partsOf({ op, resources = [] }) {
return 'deploy' === op || resources.length < 2 ? [] : resources;
}
function overlap(one, other) {
return [
...one
].some((name)=>other.has(name));
}
function intent_readIntent(payload) {
const value = 'string' == typeof payload ? parseJson(payload) : payload;
const result = intentSchema.safeParse(value);
return result.success ? result.data : void 0;
}
function parseJson(text) {
try {
return JSON.parse(text);
} catch  {
return;
}
}
const slots = [
'blue',
'green'
];
function otherSlot(slot) {
return 'blue' === slot ? 'green' : 'blue';
}
const releasePhases = [
'PLANNED',
'LOCKED',
'PREPARED',
'VERIFIED',
'GATE',
'ARMED',
'SWITCHING',
'SWITCHED',
'BAKING',
'REVERTING',
'INTERRUPTED',
'UNSEEN',
'COMMITTED',
'REVERTED',
'FAILED_SAFE',
'NEEDS_HUMAN',
'SUPERSEDED'
];
const terminalPhases = [
'UNSEEN',
'COMMITTED',
'REVERTED',
'FAILED_SAFE',
'NEEDS_HUMAN',
'SUPERSEDED'
];
const journal_form = /^(rk2\|([A-Z_]+)\|(\d+)\/(\d+)\|([^|]*)\|([^|]*))\|([^|]*)\|(.*)$/s;
const oldForm = /^(rk1)\|([A-Z_]+)\|(\d+)\/(\d+)\|([a-z]*)()()\|(.*)$/s;
function journal_decodeEntry(description) {
const match = journal_form.exec(description) ?? oldForm.exec(description);
const phase = releasePhases.find((known)=>known === match?.[2]);
if (!match || !phase) return;
const [place = '', pairs = '', , reason = ''] = match.slice(5);
const [service = '', name] = place.includes(':') ? place.split(':') : [
'',
place
];
const slot = slots.find((known)=>known === name);
const refs = '' === pairs ? [] : pairs.split(',').map((pair)=>pair.split('=').map(decodeText));
return {
phase,
step: [
Number(match[3]),
Number(match[4])
],
slot,
reason,
...'' === service ? {} : {
service: decodeText(service)
},
...0 === refs.length ? {} : {
refs: Object.fromEntries(refs)
}
};
}
function decodeText(text) {
try {
return decodeURIComponent(text);
} catch  {
return text;
}
}
function decodeJournal(newestFirst) {
return newestFirst.flatMap(({ description, createdAt, creator })=>{
const entry = journal_decodeEntry(description);
return entry ? [
{
...entry,
at: Date.parse(createdAt),
by: creator
}
] : [];
}).reverse();
}
function inOrder(entries) {
const order = ({ phase })=>releasePhases.indexOf(phase);
return [
...entries
].sort((one, other)=>one.at - other.at || order(one) - order(other));
}
function isEnd(phase) {
return terminalPhases.includes(phase);
}
function hasSurelyEnded(entries) {
const [end, ...more] = entries.filter(({ phase })=>isEnd(phase));
const mayBeTooLate = end?.phase === 'SUPERSEDED' && void 0 === end.slot && wasArmed(entries);
return void 0 !== end && 0 === more.length && !mayBeTooLate;
}
function terminalEntry(journal) {
return journal.find((entry, index)=>{
const isTooLate = 'SUPERSEDED' === entry.phase && void 0 === entry.slot && wasArmed(journal.slice(0, index));
return isEnd(entry.phase) && !isTooLate;
});
}
function wasArmed(journal) {
return journal.some(({ phase })=>[
'ARMED',
'SWITCHING',
'SWITCHED',
'BAKING',
'REVERTING'
].includes(phase));
}
function slotOf(journal, service) {
const isOfIt = (entry)=>void 0 === service || entry.service === service;
return journal.findLast((entry)=>void 0 !== entry.slot && isOfIt(entry))?.slot;
}
const record_states = {
PLANNED: 'queued',
LOCKED: 'in_progress',
PREPARED: 'in_progress',
VERIFIED: 'in_progress',
GATE: 'pending',
ARMED: 'in_progress',
SWITCHING: 'in_progress',
SWITCHED: 'in_progress',
BAKING: 'in_progress',
REVERTING: 'in_progress',
INTERRUPTED: 'in_progress',
UNSEEN: 'in_progress',
COMMITTED: 'success',
REVERTED: 'failure',
FAILED_SAFE: 'failure',
NEEDS_HUMAN: 'error',
SUPERSEDED: 'inactive'
};
async function* readReleases(github, wanted, deepest = 1 / 0) {
let seen = 0;
for await (const page of github.deployments.history(wanted.environment)){
for (const recorded of page){
const head = Object.values(tasks).includes(recorded.task) ? headOf(recorded) : void 0;
if (head && isWanted(head, wanted)) yield endedRecord(head, recorded) ?? (head.id === wanted.own ? openRecord(head, recorded) : void 0) ?? await withJournal(github, head);
}
seen += page.length;
if (seen >= deepest) return;
}
}
function isWanted({ intent }, wanted) {
if (wanted.sharing) return overlap(wanted.sharing, lockedBy(intent));
const isPart = true === wanted.isPartToo && intent_partsOf(intent).some(({ name })=>name === wanted.service);
return void 0 === wanted.service || isPart || (intent.service ?? '') === wanted.service;
}
async function withJournal(github, head) {
const statuses = await github.deployments.statuses(head.id);
const journal = decodeJournal(statuses);
return {
...head,
journal,
state: statuses[0]?.state
};
}
function endedRecord(head, { statuses, isCut }) {
const journal = inOrder(decodeJournal(statuses));
const end = terminalEntry(journal);
if (!end || isCut || !hasSurelyEnded(journal)) return;
const isInactive = statuses.some(({ state })=>'inactive' === state);
return {
...head,
journal,
state: isInactive ? 'inactive' : record_states[end.phase]
};
}
function openRecord(head, { statuses, isCut }) {
const journal = inOrder(decodeJournal(statuses));
if (isCut || journal.some(({ phase })=>isEnd(phase))) return;
const last = journal.at(-1);
return {
...head,
journal,
state: last && record_states[last.phase]
};
}
function headOf({ payload, id, environment, sha, createdAt, creator, seal }) {
const intent = intent_readIntent(payload);
const { nonce } = payload ?? {};
return intent && {
id,
environment,
sha,
createdAt,
creator,
intent,
...'string' == typeof nonce ? {
nonce
} : {},
...void 0 === seal ? {} : {
seal
}
};
}
const shortest = 32;
const allowed = `secrets of at least ${shortest} characters, one per line: the first signs, all check`;
const isLong = (line)=>line.length >= shortest;
(0, fields.Mn)((line)=>isLong(line) ? line : void 0, {
allowed,
example: '${{ secrets.JOURNAL_KEY }}'
}), (0, fields.Qq)({
default: '${{ job.check_run_id }}',
pattern: /^(?:\d*|\$\{\{.*)$/,
allowed: 'its default: the job, so that other runs can see whether it is still running'
});
Object.values(tasks);
function writersOf(config) {
return config?.journal?.writers ?? [
'github-actions[bot]'
];
}
function believeOnly(writers, github) {
const known = new Set(writers.map((login)=>login.toLowerCase()));
const isBelieved = ({ creator })=>known.has(creator.toLowerCase());
const { deployments } = github;
const believed = {
...deployments,
async create (wanted) {
const made = await deployments.create(wanted);
if (isBelieved(made)) return made;
throw new action_error.lZ('JOURNAL_WRITER_UNKNOWN', `this token writes as ${made.creator || 'nobody'}, and releases count only when written by ${writers.join(', ')}`);
},
async get (id) {
const found = await deployments.get(id);
return found && isBelieved(found) ? found : void 0;
},
async *history (environment) {
for await (const page of deployments.history(environment))yield page.filter(isBelieved).map((one)=>({
...one,
statuses: one.statuses.filter(isBelieved)
}));
},
statuses: async (id)=>(await deployments.statuses(id)).filter(isBelieved)
};
return {
...github,
deployments: believed
};
}
function retainedBy({ id, intent, journal, createdAt }, now) {
const end = terminalEntry(journal);
const to = slotOf(journal);
if (end?.phase !== 'COMMITTED' || 'switch' !== intent.op || void 0 === to) return;
const ended = end.at ?? Date.parse(createdAt);
const { drain = '', retain = '' } = intent.told ?? {};
const until = ended + ((0, duration.E)(retain) ?? 0);
if (now >= until) return;
const drainedBy = ended + ((0, duration.E)(drain) ?? 0);
return {
releaseId: id,
service: intent.service ?? '',
slot: otherSlot(to),
drainedBy,
until
};
}
function timeOf(ms) {
return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}
const longestDrain = 600_000;
const kept_warm_deepest = 100;
async function spareKeptWarm({ environment, githubToken }, context) {
const { clock, log, signal } = context;
if ('' === environment || '' === githubToken) return;
let kept;
try {
kept = keptBy(await readLately(environment, githubToken, context), clock.now());
} catch (thrown) {
signal.throwIfAborted();
log.warning(`whether a version is kept warm for a rollback is not known: ${(0, action_error.Uc)(thrown)}`);
return;
}
const wait = Math.min(longestDrain, Math.max(0, ...kept.map(({ drainedBy })=>drainedBy - clock.now())));
if (wait > 0) {
log.event(`waiting ${(0, duration.a)(wait)}: traffic has just left a slot, whose last requests may still be under way`);
await clock.sleep(wait, signal);
}
for (const { releaseId, service, slot, until } of kept)log.warning(`release ${releaseId} keeps ${slot}${of(service)} warm until ${timeOf(until)}: if it is stopped here, or cannot work with what this changes, going back to it will take a deployment`);
}
async function whyItWaits({ environment, githubToken, ofRelease }, context) {
if ('' === environment) return;
try {
const records = await readLately(environment, githubToken, context);
const open = ofRelease ? void 0 : records.find(({ journal })=>void 0 === terminalEntry(journal));
if (open) return `release ${open.id}${of(open.intent.service)} is not over, and may go back to the version before it`;
const [kept] = keptBy(records, context.clock.now());
return kept && `release ${kept.releaseId} keeps ${kept.slot}${of(kept.service)} to go back to until ${timeOf(kept.until)}`;
} catch (thrown) {
context.signal.throwIfAborted();
return `whether an older version is kept to go back to is not known: ${(0, action_error.Uc)(thrown)}`;
}
}
async function readLately(environment, token, context) {
const github = believeOnly(writersOf(context.config), await createGitHub(context, token));
const records = [];
for await (const record of readReleases(github, {
environment
}, kept_warm_deepest))if (void 0 === record.intent.partOf) records.push(record);
return records;
}
function keptBy(records, now) {
const last = new Map(records.toReversed().map((record)=>[
record.intent.service ?? '',
record
]));
return [
...last.values()
].flatMap((record)=>retainedBy(record, now) ?? []);
}
function of(service = '') {
return '' === service ? '' : ` of ${service}`;
}
async function runBatches({ command, size }, url, tools) {
let [before, first] = [
1 / 0,
0
];
for(let round = 1;; round++){
const env = {
DATABASE_URL: url,
BATCH_SIZE: String(size)
};
const { exitCode, printed } = await runLine(tools, `batch ${round}`, command, env);
const last = printed.at(-1) ?? '';
const remaining = /^\d+$/.test(last) ? Number(last) : void 0;
const left = 1 / 0 === before ? 'how many remain is not known' : `${before} remain`;
if (0 !== exitCode) return `batch ${round} ended with ${exitCode}; ${left}`;
if (void 0 === remaining) return `batch ${round} printed no number of what remains as its last line; ${left}`;
if (0 === remaining) return;
if (remaining >= before) return `batch ${round} did not get further; ${remaining} remain`;
if (1 === round) first = remaining;
tools.log.event(`batch ${round}: ${remaining} remain${round > 1 ? ` of ${first}` : ''}`);
before = remaining;
}
}
function createMigrator(migrations, { engine, tools, url }) {
const call = (command)=>runLine(tools, `migrations: ${command}`, command, {
DATABASE_URL: url,
...withoutPassword(url),
MIGRATE_TO: migrations.to ?? ''
});
const version = async ()=>{
if (void 0 === migrations.version) return (await engine.state()).schemaVersion;
const { exitCode, printed } = await call(migrations.version);
if (0 !== exitCode) throw new Error(`the command for the version of the schema ended with ${exitCode}`);
return printed.at(-1) ?? '';
};
const stuck = (at, why)=>`the schema is at ${at || 'no migration'}: ${why}. Look at it, then unlock it: ${migrations.unlock}`;
return {
version,
async pending () {
if (0 === (await call(migrations.pending)).exitCode) return [];
const { printed } = await call(migrations.plan);
return printed.length > 0 ? printed : [
'something, which is not named'
];
},
async up () {
const { exitCode } = await call(migrations.up);
const at = await version();
if (0 !== exitCode) return stuck(at, `the tool ended with ${exitCode}`);
if (void 0 !== migrations.to) return at === migrations.to ? void 0 : stuck(at, `it did not get to ${migrations.to}`);
return 0 === (await call(migrations.pending)).exitCode ? void 0 : stuck(at, 'something is still pending');
},
async down (wanted) {
const { applied } = await engine.state();
if (!migrations.down.includes('MIGRATE_TO') && !applied.includes(wanted)) return `${wanted} is not applied: nothing was rolled back`;
const seen = new Set();
for(let at = await version(); at !== wanted;){
seen.add(at);
const { exitCode } = await call(migrations.down);
at = await version();
if (0 !== exitCode) return stuck(at, `the tool ended with ${exitCode}`);
if (seen.has(at)) return stuck(at, 'a step down did not move it');
}
}
};
}
function withoutPassword(url) {
if (!URL.canParse(url)) return {};
const address = new URL(url);
const { password } = address;
address.password = '';
const { host, pathname, search, username } = address;
return {
DATABASE_ADDRESS: address.href,
DATABASE_JDBC: `jdbc:postgresql://${host}${pathname}${search}`,
DATABASE_USER: decodeURIComponent(username),
...'' === password ? {} : {
PGPASSWORD: decodeURIComponent(password)
}
};
}
const largest = 1_000_000;
async function readMigrations(workspace, folder, applied) {
const folders = (await expand(workspace, folder)).filter((one)=>(0, external_node_fs_.existsSync)((0, external_node_path_.join)(workspace, one)));
if (0 === folders.length) return;
const all = await Promise.all(folders.map(async (one)=>{
const entries = await (0, promises_namespaceObject.readdir)((0, external_node_path_.join)(workspace, one), {
withFileTypes: true
});
const names = entries.filter((entry)=>entry.isFile() && isMigration(entry.name)).map(({ name })=>name);
return Promise.all(names.sort().map(async (name)=>{
const text = await (0, promises_namespaceObject.readFile)((0, external_node_path_.join)(workspace, one, name), 'utf8');
const [app = '', own = ''] = one.split('/').slice(-2);
return {
name,
path: (0, external_node_path_.join)(one, name),
app,
own,
text: text.length > largest ? 'TOO LONG' : text
};
}));
}));
const files = all.flat();
const known = withAncestors(files, new Set(applied));
const isPending = (file)=>!namesOf(file).some((name)=>known.has(name)) && !isBelow(file.name, applied);
return files.map((file)=>({
...file,
isPending: isPending(file)
}));
}
const isMigration = (name)=>/^[^._].*\.(?:sql|[cm]?[jt]s|py|rb|php|cs|xml|ya?ml|json)$/.test(name) && !/(?:^|\.)down\.|\.d\.ts$|^U[\d.]+__/.test(name);
async function expand(workspace, folder) {
const isFront = folder.startsWith('*/');
if (!isFront && !folder.endsWith('/*')) return [
folder
];
const base = isFront ? '' : folder.slice(0, -2);
if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(workspace, base))) return [];
const entries = await (0, promises_namespaceObject.readdir)((0, external_node_path_.join)(workspace, base), {
withFileTypes: true
});
const folders = entries.filter((entry)=>entry.isDirectory()).map(({ name })=>name);
return folders.sort().map((name)=>isFront ? (0, external_node_path_.join)(name, folder.slice(2)) : (0, external_node_path_.join)(base, name));
}
const revision = (text, word)=>new RegExp(`^${word}\\b[^=\\n]*=\\s*["']([^"']+)["']`, 'm').exec(text)?.[1];
function namesOf({ name, app, own, text }) {
const bare = name.replace(/(?:\.up)?\.\w+$/, '');
const [digits = ''] = /^\d+/.exec(bare) ?? [];
const [, flyway = ''] = /^V([\d._]+?)__/.exec(bare) ?? [];
const typeorm = bare.replace(/^(\d+)-(.+)$/, '$2$1');
const ofFolder = 'migration' === bare ? own : '';
const names = [
name,
bare,
digits,
flyway,
typeorm,
ofFolder,
`${app}.${bare}`,
revision(text, 'revision') ?? ''
];
return names.filter((one)=>'' !== one);
}
function withAncestors(files, applied) {
for(let before = -1; before !== applied.size;){
before = applied.size;
for (const { text } of files){
const [own, down] = [
revision(text, 'revision'),
revision(text, 'down_revision')
];
if (void 0 !== own && void 0 !== down && applied.has(own)) applied.add(down);
}
}
return applied;
}
function isBelow(name, applied) {
const [only] = applied;
const [digits] = /^\d+(?=_.*\.up\.sql$)/.exec(name) ?? [];
return 1 === applied.length && void 0 !== digits && /^\d+$/.test(only ?? '') && Number(digits) <= Number(only);
}
const statements = [
[
/^(?:BEGIN|START TRANSACTION|COMMIT|END|SET|RESET|COMMENT ON|ANALYZE|VACUUM|LOCK|SAVEPOINT|RELEASE)\b/,
'none'
],
[
/^SELECT (?:1|PG_CATALOG\.SET_CONFIG ?\([^()]*\))$/,
'none'
],
[
/^CREATE (?:TABLE|UNLOGGED TABLE|SEQUENCE|TYPE|DOMAIN|EXTENSION|SCHEMA|VIEW|MATERIALIZED VIEW|FUNCTION)\b/,
'expand'
],
[
/^CREATE INDEX\b/,
'expand'
],
[
/^CREATE UNIQUE INDEX\b/,
'contract'
],
[
/^ALTER TYPE \S+ ADD VALUE\b/,
'expand'
],
[
/^ALTER SEQUENCE \S+ OWNED BY\b/,
'none'
],
[
/^(?:INSERT INTO|GRANT)\b/,
'expand'
],
[
/^DROP INDEX\b/,
'expand'
],
[
/^DROP (?:VIEW|MATERIALIZED VIEW|FUNCTION|PROCEDURE|TYPE|DOMAIN|SEQUENCE|TRIGGER|EXTENSION|POLICY|ROLE)\b/,
'contract'
],
[
/^REVOKE\b/,
'contract'
],
[
/^DROP (?:TABLE|SCHEMA|DATABASE|OWNED)\b/,
'irreversible'
],
[
/^(?:TRUNCATE|DELETE FROM)\b/,
'irreversible'
]
];
const actions = [
[
/^ADD (?:CONSTRAINT|PRIMARY KEY|UNIQUE|CHECK|FOREIGN KEY|EXCLUDE)\b/,
'contract'
],
[
/^ADD (?!.*\b(?:DEFAULT|GENERATED|SERIAL|BIGSERIAL)\b).*\b(?:NOT NULL|PRIMARY KEY)\b/,
'contract'
],
[
/^ADD (?:COLUMN )?/,
'expand'
],
[
/^DROP CONSTRAINT\b/,
'expand'
],
[
/^DROP (?:COLUMN )?/,
'irreversible'
],
[
/^ALTER (?:COLUMN )?\S+ SET DEFAULT\b/,
'expand'
],
[
/^ALTER (?:COLUMN )?\S+ (?:DROP DEFAULT|SET NOT NULL|DROP NOT NULL|TYPE|SET DATA TYPE|DROP IDENTITY)\b/,
'contract'
],
[
/^RENAME\b/,
'contract'
],
[
/^VALIDATE CONSTRAINT\b/,
'none'
]
];
const schema_sql_nameOf = (statement)=>/^(?:CREATE (?:UNLOGGED )?TABLE|ALTER TABLE|UPDATE|DELETE FROM|TRUNCATE(?: TABLE)?|CREATE UNIQUE INDEX .*? ON) (?:ONLY )?([\w."]+)/.exec(statement)?.[1];
function judgeSql(text) {
if (text.includes("\\'")) return [
{
effect: 'unknown',
words: 'a quote after a backslash'
}
];
const created = new Set();
return statementsOf(text).map((statement)=>{
const name = schema_sql_nameOf(statement);
const judged = (effect)=>({
effect,
words: statement.slice(0, 80)
});
if (/^CREATE (?:UNLOGGED )?TABLE /.test(statement)) {
if (void 0 !== name && 'IF' !== name) created.add(name);
return judged('expand');
}
if (void 0 !== name && created.has(name)) return judged('expand');
const [, list] = /^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?[\w."]+ (.*)$/.exec(statement) ?? [];
if (void 0 !== list) {
const all = splitAtCommas(list).map((action)=>effectOf(action.replace(/IF (?:NOT )?EXISTS /, ''), actions));
return judged(worst(all));
}
return judged(effectOf(statement, statements));
});
}
function effectOf(text, rules) {
return rules.find(([pattern])=>pattern.test(text))?.[1] ?? 'unknown';
}
const order = [
'none',
'expand',
'unknown',
'contract',
'irreversible'
];
function worst(effects) {
return effects.reduce((most, one)=>order.indexOf(one) > order.indexOf(most) ? one : most, 'none');
}
function splitAtCommas(list) {
const parts = [
''
];
let depth = 0;
for (const letter of list){
if ('(' === letter) depth++;
if (')' === letter) depth--;
if (',' === letter && 0 === depth) parts.push('');
else parts.push(`${parts.pop() ?? ''}${letter}`);
}
return parts.map((one)=>one.trim());
}
function quotedAt(text, at) {
const [opened] = /^(?:--|\/\*|['"]|\$(?:[A-Za-z_]\w*)?\$)/.exec(text.slice(at, at + 64)) ?? [];
if (void 0 === opened) return;
if ('--' === opened) return {
closing: '\n',
kept: ' '
};
if ('/*' === opened) return {
closing: '*/',
kept: ' '
};
return {
closing: opened,
kept: '"' === opened ? void 0 : "''"
};
}
function statementsOf(text) {
const found = [
''
];
const add = (more)=>found.push(`${found.pop() ?? ''}${more.toUpperCase()}`);
for(let at = 0; at < text.length;){
const quoted = quotedAt(text, at);
if (quoted) {
const end = text.indexOf(quoted.closing, at + quoted.closing.length);
const next = -1 === end ? text.length : end + quoted.closing.length;
add(quoted.kept ?? text.slice(at, next));
at = next;
} else {
if (';' === text[at]) found.push('');
else add(text[at] ?? '');
at++;
}
}
return found.map((one)=>one.replace(/\s+/g, ' ').trim()).filter((one)=>'' !== one);
}
function schemaChangeOf(files) {
const judged = files.flatMap(({ name, text })=>judge(name, text).map((one)=>({
...one,
name
})));
const effect = worst(judged.map((one)=>one.effect));
const deciding = judged.find((one)=>one.effect === effect);
const why = deciding && 'none' !== effect ? `${deciding.name}: ${deciding.words}` : 'nothing is pending that changes it';
return {
change: 'unknown' === effect ? void 0 : effect,
why
};
}
const unread = (words)=>[
{
effect: 'unknown',
words
}
];
function judge(name, text) {
if (name.endsWith('.sql')) return judgeSql(between(text, /^-- migrate:up/m, /^-- migrate:down/m) ?? text);
if (/\.[cm]?[jt]s$/.test(name)) {
const up = between(withoutComments(text, '//'), /\bup\b\s*[=(:]/, /\bdown\b\s*[=(:]/);
return void 0 === up ? unread('no way up') : judgeCalls(up, schema_words_knex);
}
if (name.endsWith('.py')) {
const code = withoutComments(text, '#');
const up = between(code, /^def upgrade\b/m, /^def downgrade\b/m);
if (void 0 !== up) return judgeCalls(up, alembic);
const operations = between(code, /\boperations\s*=/);
return void 0 === operations ? unread('no operations') : judgeCalls(operations, django);
}
return unread('a file of a kind that is not read');
}
function between(text, first, second) {
const start = text.search(first);
if (-1 === start) return;
const from = text.slice(start);
const end = void 0 === second ? -1 : from.search(second);
return -1 === end ? from : from.slice(0, end);
}
function withoutComments(text, mark) {
const lines = text.split('\n').filter((line)=>!line.trimStart().startsWith(mark));
return lines.join('\n').replace(/\/\*[^]*?\*\//g, ' ');
}
const schema_words_knex = {
contract: [
'renameTable',
'renameColumn',
'alter',
'dropNullable',
'setNullable',
'dropView',
'check',
'checks'
],
irreversible: 'dropTable dropTableIfExists dropColumn dropColumns dropTimestamps dropSchema del delete truncate'.split(' '),
harmless: /^(?:up|function|async|knex|schema|createTable|table|alterTable|createSchema|createSchemaIfNotExists|hasTable|hasColumn|increments|bigIncrements|integer|int|tinyint|smallint|mediumint|bigint|bigInteger|text|string|float|double|decimal|boolean|date|datetime|time|timestamp|timestamps|binary|enum|enu|json|jsonb|uuid|comment|index|dropIndex|dropUnique|dropForeign|nullable|notNullable|defaultTo|unsigned|after|first|references|inTable|onDelete|onUpdate|insert|into|now|primary|unique|foreign|specificType)$/,
sql: [
'raw',
'query'
],
adds: [
'notNullable',
'primary',
'unique',
'foreign'
],
isRequired: (_call, all)=>/\b(?:alterTable|table)\s*\(/.test(all) && (all.match(/\bdefaultTo\b/g)?.length ?? 0) < (all.match(/\bnotNullable\b|\bunique\b|\bprimary\b|\bforeign\b/g)?.length ?? 0)
};
const alembic = {
contract: 'alter_column rename_table create_unique_constraint create_foreign_key create_check_constraint create_primary_key'.split(' '),
irreversible: [
'drop_table',
'drop_column'
],
harmless: /^(?:upgrade|create_table|create_index|drop_index|drop_constraint|Column|String|Integer|BigInteger|SmallInteger|Boolean|DateTime|Date|Time|Interval|Text|Unicode|UnicodeText|Float|Numeric|JSON|JSONB|UUID|Uuid|Enum|ARRAY|LargeBinary|ForeignKey|PrimaryKeyConstraint|ForeignKeyConstraint|UniqueConstraint|CheckConstraint|text|now|f|batch_alter_table|get_bind|bulk_insert)$/,
sql: [
'execute'
],
adds: [
'add_column'
],
isRequired: (call)=>/nullable\s*=\s*False/.test(call) && !/server_default\s*=/.test(call)
};
const django = {
contract: [
'AlterField',
'RenameField',
'RenameModel',
'AlterModelTable',
'AddConstraint',
'AlterUniqueTogether'
],
irreversible: [
'RemoveField',
'DeleteModel'
],
harmless: /^(?:CreateModel|AddIndex|RemoveIndex|RemoveConstraint|AlterModelOptions|AlterModelManagers|Index|\w*Field|ForeignKey|swappable_dependency)$/,
sql: [
'RunSQL'
],
adds: [
'AddField'
],
isRequired: (call)=>!/null\s*=\s*True|db_default\s*=/.test(call)
};
function judgeCalls(code, words) {
if (/\w`/.test(code)) return unread('a tagged template');
const found = [
...code.matchAll(/(\w+)\s*\(/g)
].map(({ 1: name = '', index })=>{
const call = argumentsAt(code, code.indexOf('(', index));
return {
name,
call
};
});
return found.flatMap(({ name, call })=>{
const said = (effect)=>({
effect,
words: `${name}(${call.replace(/\s+/g, ' ').slice(0, 60)})`
});
if (words.irreversible.includes(name)) return said('irreversible');
if (words.contract.includes(name)) return said('contract');
if (words.sql.includes(name)) return judgeLiteral(call) ?? said('unknown');
if (words.adds.includes(name)) return said(words.isRequired(call, code) ? 'contract' : 'expand');
if (words.harmless.test(name)) return said('expand');
return said('unknown');
});
}
function judgeLiteral(call) {
const [, , sql] = /^\s*(["'`]{1,3})([^"'`$]*)\1\s*,?\s*$/.exec(call) ?? [];
return void 0 === sql ? void 0 : judgeSql(sql);
}
function argumentsAt(code, open) {
let depth = 0;
for(let at = open; at < code.length; at++){
if ('(' === code[at]) depth++;
if (')' === code[at] && 0 === --depth) return code.slice(open + 1, at);
}
return code.slice(open + 1);
}
async function findChange({ engine, settings }, workspace) {
const { files } = settings.migrations ?? {};
if (void 0 === files) return;
const pending = (await readMigrations(workspace, files, (await engine.state()).applied))?.filter((file)=>file.isPending);
return pending && {
...schemaChangeOf(pending),
files: pending.map(({ path: path1 })=>path1)
};
}
function tellChange({ change, why }) {
return `what is pending does to the schema: ${change ?? 'something that is not understood'} (${why})`;
}
async function operate(asked, desk, place) {
switch(asked.operation){
case 'status':
return await operate_status(desk, place);
case 'backup':
return await backup(asked, desk);
case 'verify':
return await verify(desk);
case 'migrate':
case 'rollback':
return await migrate(asked, desk, place);
case 'undo':
return await takeBack(asked, desk);
case 'restore':
case 'refresh':
return await replace(asked, desk);
}
}
const unchanged = (why)=>({
phase: 'Failed',
reason: `nothing was changed: ${why.join('; ')}`,
outputs: {}
});
const withoutBackup = {
phase: 'Successful',
reason: '',
outputs: {},
notes: [
'no backup was made before'
]
};
const planned = (what)=>({
phase: 'Successful',
reason: `dry run: would ${what}`,
outputs: {}
});
async function operate_status(desk, { workspace }) {
const { engine, settings } = desk;
const { isOpen } = await engine.state();
if (!isOpen) return {
phase: 'Failed',
reason: 'the database is closed: nobody can connect',
outputs: {}
};
const wrong = await wrongAnswers(settings.expect.integrity, engine);
const phase = wrong.length > 0 ? 'Failed' : 'Successful';
const found = await findChange(desk, workspace);
const outputs = found ? {
'schema-change': found.change ?? 'unknown'
} : {};
return {
phase,
reason: wrong.join('; ') || 'the database is open',
outputs,
notes: found ? [
tellChange(found)
] : []
};
}
async function backup({ dryRun }, desk) {
const { database } = await desk.engine.state();
const level = keepLevel(desk.settings);
if (dryRun) return planned(`back up ${database} and verify the backup to level ${level}`);
const kept = await backUp(desk);
const { name, proof, schemaVersion, refusal, notes } = kept;
return {
phase: void 0 === refusal ? 'Successful' : 'Failed',
reason: refusal ?? `${name} is kept, verified to level ${level}`,
outputs: {
point: name,
level: proof.level ?? '',
'rows-checked': proof.rows,
'schema-version': schemaVersion
},
notes
};
}
async function verify(desk) {
const chosen = await fetchBackup(desk);
const { name } = chosen.point;
const level = keepLevel(desk.settings);
const proof = await desk.engine.verify(chosen, level, desk.settings.expect);
const outputs = {
point: name,
level: proof.level ?? '',
'rows-checked': proof.rows
};
if (void 0 !== proof.refusal) return {
phase: 'Failed',
reason: `${name} does not reach level ${level}: ${proof.refusal}`,
outputs,
notes: proof.notes
};
return {
phase: 'Successful',
reason: `${name} is verified to level ${level}`,
outputs,
notes: proof.notes
};
}
async function migrate(asked, desk, place) {
const { engine, tools, settings } = desk;
const { migrations, url, batch } = settings;
if (void 0 === migrations) throw new Error('migrations are checked for before');
const migrator = createMigrator(migrations, {
engine,
tools,
url
});
const from = await migrator.version();
const isUp = 'migrate' === asked.operation;
const pending = isUp ? await migrator.pending() : [];
const found = isUp && pending.length > 0 ? await findChange(desk, place.workspace) : void 0;
const change = asked.schemaChange || found?.change;
const told = found && '' === asked.schemaChange ? [
tellChange(found)
] : [];
const changes = {
'schema-change': change ?? (found ? 'unknown' : '')
};
if (asked.dryRun) {
const plan = planned(isUp ? `apply: ${pending.join('; ') || 'nothing'}` : `go back from ${from} to ${migrations.to}`);
return {
...plan,
outputs: changes,
notes: told
};
}
if ((isUp ? 0 === pending.length : from === migrations.to) && void 0 === batch) return {
phase: 'Successful',
reason: `nothing to do: the schema is at ${from || 'no migration'}`,
outputs: {}
};
if (isUp && pending.length > 0) {
const refusal = await whyNotThisChange(change, found, place);
if (void 0 !== refusal) return {
...unchanged([
refusal
]),
outputs: changes
};
}
const corrupt = isUp ? await wrongAnswers(settings.expect.integrity, engine) : [];
const unready = [
...await whyNotReadyNow(desk),
...corrupt
];
if (unready.length > 0) return unchanged(unready);
const kept = asked.backupBeforeMigration ? await backup(asked, desk) : withoutBackup;
if ('Successful' !== kept.phase) return kept;
if (isUp && pending.length > 0 && schema_change_isBarrier(change)) await place.remember({
change,
from,
files: found?.files ?? []
});
const refusal = isUp ? await migrator.up() ?? (batch && await runBatches(batch, url, tools)) : await migrator.down(migrations.to ?? '');
const at = await migrator.version();
const wrong = void 0 === refusal ? await wrongAfter(desk) : [];
return {
...kept,
phase: void 0 === refusal && 0 === wrong.length ? 'Successful' : 'Failed',
reason: refusal ?? (wrong.join('; ') || `the schema is at ${at || 'no migration'}; before: ${from || 'no migration'}`),
outputs: {
...kept.outputs,
...isUp ? changes : {},
'schema-version': at
},
notes: [
...told,
...kept.notes ?? []
]
};
}
async function whyNotThisChange(change, found, place) {
if (void 0 === change && found && place.isProduction) return `what it does to the schema is not understood (${found.why}); say it: schema-change: none, expand, contract or irreversible`;
if (!schema_change_isBarrier(change)) return;
const wait = await place.whyItWaits();
return wait && `${change} (${found?.why ?? 'as schema-change says'}) waits: ${wait}`;
}
async function wrongAfter({ engine, settings }) {
const wrong = await wrongAnswers(settings.expect.integrity, engine);
return wrong.map((one)=>`after the migration ${one}`);
}
async function takeBack({ dryRun }, desk) {
const { database, restored } = await desk.engine.state();
const lost = `writes made since the restore${restored ? `, at ${restored.at},` : ''} are lost in ${database}`;
if (dryRun) {
const what = 'in-place' === desk.settings.mode ? 'what the last restore replaced' : restored?.undo;
return planned(void 0 === what ? 'bring back nothing: there is no restore' : `bring back ${what}; ${lost}`);
}
desk.tools.log.notice(`undoing the last restore: ${lost}`);
const { closedMs = '', undone, already } = await undo(desk);
const reason = already ? 'undone by this run already' : `undone; ${lost}, and stay in ${undone}${'swap' === desk.settings.mode ? ', closed' : ''}`;
return {
phase: 'Successful',
reason,
outputs: {
'closed-ms': closedMs,
undo: undone
}
};
}
async function replace(asked, desk) {
const { database } = await desk.engine.state();
const chosen = await fetchBackup(desk, 'refresh' === asked.operation);
const { name, takenAt } = chosen.point;
const level = replaceLevel(desk.settings);
const aside = 'swap' === desk.settings.mode ? 'the database that is kept aside' : 'the backup that is made first';
const lost = `writes after ${takenAt} are lost in ${database}`;
if (asked.dryRun) return planned(`restore ${name}, verified to level ${level}; ${lost}`);
const unready = await whyNotReadyNow(desk);
if (unready.length > 0) return unchanged(unready);
desk.tools.log.notice(`restoring ${name}: ${lost}; they stay in ${aside}`);
const { closedMs = '', undo: kept, already, proof } = await restore(chosen, level, desk, 'refresh' === asked.operation ? desk.settings.anonymise : '');
return {
phase: 'Successful',
reason: already ? `${name} was restored by this run already` : `${name} is live; ${lost}, and stay in ${kept}`,
outputs: {
point: name,
level: proof.level ?? level,
'rows-checked': proof.rows,
'closed-ms': closedMs,
restored: true,
undo: kept
},
notes: proof.notes,
restoredFrom: takenAt
};
}
async function seeSchema({ engine, settings: { migrations, url }, tools }, workspace, restoredFrom) {
const { schemaVersion, applied } = await engine.state();
const version = migrations ? await createMigrator(migrations, {
engine,
tools,
url
}).version() : schemaVersion;
const { files } = migrations ?? {};
const known = void 0 === files || 0 === applied.length ? void 0 : await readMigrations(workspace, files, applied);
return {
version,
isPending: (file)=>known?.find(({ path: path1 })=>path1 === file)?.isPending,
restoredFrom
};
}
const changeTask = 'release-kit:schema';
const standings = [
'begun',
'applied',
'gone'
];
const payloadSchema = schemas1.Ikc({
v: schemas1.euz(1),
change: schemas1.k5n(schemaChanges),
from: schemas1.YjP(),
files: schemas1.YOg(schemas1.YjP()),
at: schemas1.YjP(),
run: schemas1.Ikc({
id: schemas1.aig(),
attempt: schemas1.aig(),
url: schemas1.lqM(schemas1.YjP())
})
});
function readChange(payload) {
const { data } = payloadSchema.safeParse(payload);
return data && !Number.isNaN(Date.parse(data.at)) ? data : void 0;
}
function encodeStanding(standing, reason) {
return `rks1|${standing.toUpperCase()}|${reason.replace(/\s+/g, ' ').trim()}`;
}
function decodeStanding(description) {
const [, name] = /^rks1\|([A-Z]+)\|/.exec(description) ?? [];
return standings.find((one)=>one.toUpperCase() === name);
}
function standingBy({ from, files, at }, seen) {
if ('' !== seen.version && seen.version === from) return 'gone';
const pending = files.map((file)=>seen.isPending(file));
if (pending.includes(false)) return 'applied';
if (pending.length > 0 && !pending.includes(void 0)) return 'gone';
return void 0 !== seen.restoredFrom && Date.parse(seen.restoredFrom) < at ? 'gone' : void 0;
}
const applied_changes_deepest = 1_000;
const applied_changes_mostFiles = 20;
async function readChanges({ deployments }, environment, since = 0) {
const found = [];
let seen = 0;
for await (const page of deployments.history(environment)){
for (const one of page){
const payload = one.task === changeTask ? readChange(one.payload) : void 0;
if (!payload) continue;
const { change, from, files, run, at } = payload;
const standing = await standingOf(one, deployments);
found.push({
id: one.id,
change,
from,
files,
run,
at: Date.parse(at),
standing
});
}
seen += page.length;
if (seen >= applied_changes_deepest || page.some(({ createdAt })=>Date.parse(createdAt) < since)) break;
}
return found.sort((one, other)=>other.id - one.id);
}
async function standingOf({ id, statuses, isCut }, deployments) {
const of = (all)=>all.map(({ description })=>decodeStanding(description)).filter((one)=>void 0 !== one);
const listed = of(statuses);
if (!isCut && !listed.includes('gone')) return listed.includes('applied') ? 'applied' : 'begun';
return of(await deployments.statuses(id))[0] ?? 'begun';
}
async function recordChange({ deployments }, environment, change, { sha, runId, runAttempt, runUrl }) {
const payload = {
...{
v: 1,
...change,
at: new Date(change.at).toISOString()
},
files: change.files.length > applied_changes_mostFiles ? [] : change.files.map((file)=>file.slice(0, 200)),
run: {
id: runId,
attempt: runAttempt,
url: runUrl
}
};
const { id } = await deployments.create({
...{
ref: sha,
environment,
task: changeTask,
production: false,
payload
},
description: `${change.change} change of the schema`
});
await applied_changes_write({
deployments
}, id, 'begun', {
reason: 'about to be applied',
logUrl: runUrl
});
return id;
}
async function settleChanges(github, environment, seen, { runUrl }) {
const at = '' === seen.version ? '' : `the schema is at ${seen.version}`;
for (const change of (await readChanges(github, environment))){
const standing = standingBy(change, seen) ?? seen.otherwise?.(change);
if (standing && standing !== change.standing) await applied_changes_write(github, change.id, standing, {
reason: at,
logUrl: runUrl
});
}
}
const applied_changes_states = {
begun: 'in_progress',
applied: 'inactive',
gone: 'inactive'
};
async function applied_changes_write({ deployments }, id, standing, { reason, logUrl }) {
await deployments.addStatus(id, {
state: applied_changes_states[standing],
description: encodeStanding(standing, reason),
logUrl
});
}
const remember_change_deepest = 100;
function tellRollbacks(inputs, context) {
const { operation, environment, githubToken, ofRelease, dryRun } = inputs;
const { run, log, signal, clock } = context;
let own;
const open = async ()=>believeOnly(writersOf(context.config), await createGitHub(context, githubToken));
const missing = '' === environment ? 'no environment is named' : '' === githubToken ? 'there is no github-token' : void 0;
return {
async remember (change) {
const warn = (why)=>log.warning(`no rollback will know of this change of the schema (${change.change}): ${why}`);
if (void 0 !== missing) return void warn(missing);
try {
const github = await open();
if (ofRelease && await isSaidByRelease(github)) return;
own = await recordChange(github, environment, {
...change,
at: clock.now()
}, run);
log.info(`record ${own} tells rollbacks of this change of the schema`);
} catch (thrown) {
signal.throwIfAborted();
warn(`${(0, action_error.Uc)(thrown)} (it needs deployments: write)`);
}
},
async settle ({ phase, restoredFrom }, desk) {
if (void 0 !== missing || dryRun || void 0 === own && !isIrreversible(operation)) return;
try {
const seen = await seeSchema(desk, run.workspace, restoredFrom);
const otherwise = ({ id })=>id === own || 'undo' === operation && 'Successful' === phase ? 'applied' : void 0;
await settleChanges(await open(), environment, {
...seen,
otherwise
}, run);
} catch (thrown) {
signal.throwIfAborted();
log.warning(`what rollbacks are told of the schema may be out of date: ${(0, action_error.Uc)(thrown)}`);
}
}
};
async function isSaidByRelease(github) {
for await (const { intent } of readReleases(github, {
environment
}, remember_change_deepest))if (intent.run.id === run.runId && schema_change_isBarrier(intent.schema)) return true;
return false;
}
}
var markdown = __nccwpck_require__(867);
function renderSummary(reason, state, notes) {
const { server, connections, maxConnections, bytes } = state;
const rows = [
[
'database',
(0, markdown.aY)(state.database)
],
...'' === server ? [] : [
[
'server',
(0, markdown.FV)(server)
]
],
[
'open to connections',
state.isOpen ? 'yes' : "\u274C no"
],
[
'schema at',
(0, markdown.aY)(state.schemaVersion) || 'no migration'
],
...void 0 === connections ? [] : [
[
'connections',
`${connections}${void 0 === maxConnections ? '' : ` of ${maxConnections}`}`
]
],
...void 0 === bytes ? [] : [
[
'size',
`${(bytes / 1e6).toFixed(1)} MB`
]
],
...state.restored ? [
[
'restored from',
(0, markdown.aY)(state.restored.point)
]
] : [],
...state.left.map((name)=>[
'kept aside',
(0, markdown.aY)(name)
])
];
return [
`### ${(0, markdown.FV)(reason)}`,
(0, markdown.tp)([
'what',
'now'
], rows),
...notes.map((note)=>`- ${(0, markdown.FV)(note)}`)
].join('\n\n');
}
var workspace_file = __nccwpck_require__(909);
const minutes = 60_000;
const day = 1440 * minutes;
const abbreviations = {
CET: 'Europe/Paris',
GMT: 'UTC',
UTC: 'UTC',
Z: 'UTC'
};
function timeZoneOf(text) {
const name = abbreviations[text] ?? text;
try {
new Intl.DateTimeFormat('en', {
timeZone: name
});
return name;
} catch  {
return;
}
}
function createLocalCalendar(zone) {
const format = new Intl.DateTimeFormat('en-CA', {
timeZone: zone,
hourCycle: 'h23',
year: 'numeric',
month: '2-digit',
day: '2-digit',
hour: '2-digit',
minute: '2-digit'
});
function at(instant) {
const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value })=>[
type,
value
]));
const date = `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`;
return {
date,
weekday: weekdayOf(date),
minute: 60 * Number(parts.hour) + Number(parts.minute)
};
}
function shownAsUtc(instant) {
const { date, minute } = at(instant);
return Date.parse(`${date}T00:00:00Z`) + minute * minutes;
}
return {
zone,
at,
instantOf (date, minute) {
const wanted = Date.parse(`${date}T00:00:00Z`) + minute * minutes;
const candidates = [
wanted - day,
wanted + day
].map((near)=>wanted - (shownAsUtc(near) - near));
const exact = candidates.filter((instant)=>shownAsUtc(instant) === wanted);
return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
}
};
}
function weekdayOf(date) {
return new Date(`${date}T00:00:00Z`).getUTCDay();
}
function addDays(date, days) {
return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}
function isDate(text) {
const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : 0 / 0;
return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function isoWeek(date) {
const thursday = addDays(date, 3 - (weekdayOf(date) + 6) % 7);
const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
return Math.floor((Date.parse(`${thursday}T00:00:00Z`) - first) / day / 7) + 1;
}
const longestEvent = 60;
function parseHolidays(calendar) {
const lines = calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
const dates = [];
let event = {};
for (const line of lines){
const [name = ''] = line.split(/[:;]/);
const written = /:(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?$/.exec(line)?.slice(1, 4).join('-');
const date = Number.isNaN(Date.parse(written ?? '')) ? void 0 : written;
if ('BEGIN:VEVENT' === line) event = {};
if ('DTSTART' === name && void 0 !== date) event.start = date;
if ('DTEND' === name && void 0 !== date) event.end = date;
if ('RRULE' === name) event.yearly = line.includes('FREQ=YEARLY');
if ('END:VEVENT' === line && void 0 !== event.start) dates.push(...datesOf(event.start, event));
}
return dates;
}
function datesOf(start, { end = start, yearly = false }) {
const dates = [
start
];
for(let next = addDays(start, 1); next < end && dates.length < longestEvent; next = addDays(next, 1))dates.push(next);
return yearly ? dates.map((date)=>date.slice(5)) : dates;
}
const labels = [
'maintenance'
];
function markerOf(environment) {
return `<!-- release-kit:maintenance ${encodeURIComponent(environment)} -->`;
}
async function announcedAt(issues, environment) {
const [newest] = await openOnes(issues, environment);
return newest && !await issues.wasEdited(newest.number) ? newest.openedAt : void 0;
}
async function openOnes(issues, environment) {
const open = await issues.list({
labels
});
return open.filter(({ isOurs: isOurs1, body })=>isOurs1 && body.includes(markerOf(environment)));
}
const horizon = 400;
function judgeWindow(rules, now) {
return judgeAt(rules, createCalendars(rules), now);
}
function formatOpening(instant, zone) {
const { date, minute } = createLocalCalendar(zone).at(instant);
const [hours, minutes] = [
Math.floor(minute / 60),
minute % 60
].map((part)=>String(part).padStart(2, '0'));
return `${date} ${hours}:${minutes} ${zone}`;
}
function createCalendars(rules) {
const spans = [
...rules.allow,
...rules.never,
...rules.avoid,
...rules.freeze
];
const zones = new Set([
rules.zone,
...spans.map(({ zone })=>zone)
]);
return new Map([
...zones
].map((zone)=>[
zone,
createLocalCalendar(zone)
]));
}
function judgeAt(rules, calendars, instant) {
const local = new Map([
...calendars
].map(([zone, calendar])=>[
zone,
calendar.at(instant)
]));
const hit = (spans)=>spans.find((span)=>covers(span, local.get(span.zone)));
const today = local.get(rules.zone)?.date ?? '';
const isHoliday = (date)=>rules.holidays.includes(date) || rules.holidays.includes(date.slice(5));
const frozen = hit(rules.freeze);
if (frozen) return {
state: 'closed',
reason: `freeze ${frozen.text}`
};
if (isHoliday(today)) return {
state: 'closed',
reason: `${today} is a holiday`
};
const forbidden = hit(rules.never);
if (forbidden) return {
state: 'closed',
reason: `never ${forbidden.text}`
};
const eve = isHoliday(addDays(today, 1)) ? rules.eveOfHoliday : void 0;
if ('never' === eve) return {
state: 'closed',
reason: 'the eve of a holiday'
};
if (rules.allow.length > 0 && !hit(rules.allow)) return {
state: 'closed',
reason: `only ${rules.allow.map(({ text })=>text).join(', ')}`
};
const avoided = hit(rules.avoid);
if (avoided) return {
state: 'avoided',
reason: `avoid ${avoided.text}`
};
if ('avoid' === eve) return {
state: 'avoided',
reason: 'the eve of a holiday'
};
return {
state: 'open',
reason: ''
};
}
function covers({ days, from, to, dates, weeks }, local) {
if (!local) return false;
if (dates && (local.date < dates[0] || local.date > dates[1])) return false;
if (void 0 !== weeks && isoWeek(local.date) % 2 === 1 !== ('odd' === weeks)) return false;
return (0 === days.length || days.includes(local.weekday)) && local.minute >= from && local.minute < to;
}
function nextOpening(rules, now) {
const calendars = createCalendars(rules);
const edges = [
...calendars
].map(([zone, calendar])=>{
const spans = [
...rules.allow,
...rules.never
].filter((span)=>span.zone === zone);
return {
calendar,
minutes: [
...new Set([
0,
...spans.flatMap(({ from, to })=>[
from,
to % 1440
])
])
]
};
});
let [opening, foundOn] = [
1 / 0,
horizon
];
for(let ahead = 0; ahead <= Math.min(horizon, foundOn + 2); ahead++){
const instants = edges.flatMap(({ calendar, minutes })=>{
const date = addDays(calendar.at(now).date, ahead);
return minutes.map((minute)=>calendar.instantOf(date, minute));
});
for (const instant of instants)if (!(instant <= now) && !(instant >= opening) && 'closed' !== judgeAt(rules, calendars, instant).state) {
opening = instant;
foundOn = Math.min(foundOn, ahead);
}
}
return 1 / 0 === opening ? void 0 : opening;
}
function beginningOf({ notice, within }, announcedAt) {
return {
from: announcedAt + notice,
to: announcedAt + notice + within
};
}
function whyUnannounced(announced, told, { now, zone }) {
const how = 'by notify with `announces`';
if (void 0 === told) return `an override is for urgent maintenance that was announced ${how}, and none was`;
const { from, to } = beginningOf(announced, told);
if (now < from) return `the maintenance that was announced begins no earlier than ${formatOpening(from, zone)}`;
if (now < to) return;
return `the maintenance that was announced was to begin before ${formatOpening(to, zone)}; announce it anew ${how}`;
}
async function admit(rules, override, context, github) {
const { clock, log, run, what = 'the deployment window', environment } = context;
const holidays = [
...rules.holidays,
...await readHolidays(rules.holidayFiles, context, github)
];
const inForce = {
...rules,
holidays
};
const verdict = judgeWindow(inForce, clock.now());
if ('avoided' === verdict.state) log.warning(`deploying at a discouraged time: ${verdict.reason}`);
if ('closed' !== verdict.state) return {
admitted: true,
reason: ''
};
const opensAt = nextOpening(inForce, clock.now());
const opening = void 0 === opensAt ? 'no opening is in sight' : `opens ${formatOpening(opensAt, rules.zone)}`;
const closed = `${what} is closed (${verdict.reason}); ${opening}`;
if ('' === override) return {
admitted: false,
reason: closed,
opensAt
};
const { by, announced } = rules.override ?? {};
if (!by) return {
admitted: false,
reason: `${closed}; no rule allows an override`,
opensAt
};
const user = run.triggeringActor;
if (by.length > 0 && !isNamed(by, {
user,
role: await (await github()).people.roleOf(user)
})) return {
admitted: false,
reason: `${closed}; @${user} may not override it (${by.join(', ')} may)`,
opensAt
};
if (announced) {
const told = await announcedAt((await github()).issues, environment);
const early = whyUnannounced(announced, told, {
now: clock.now(),
zone: rules.zone
});
if (void 0 !== early) return {
admitted: false,
reason: `${closed}; ${early}`,
opensAt
};
}
log.warning(`the window is closed (${verdict.reason}) and @${user} overrides it: ${override}`);
return {
admitted: true,
reason: override
};
}
async function readHolidays(files, { run, log }, github) {
const calendars = files.map(async (file)=>{
try {
return parseHolidays(await calendarOf(file));
} catch (cause) {
const allowed = `a readable iCalendar file; ${(0, action_error.Uc)(cause)}`;
throw new action_error.j1([
{
input: 'window',
received: `holidays-ics ${file}`,
allowed
}
]);
}
});
return (await Promise.all(calendars)).flat();
async function calendarOf(file) {
const path1 = (0, external_node_path_.relative)(run.workspace, (0, external_node_path_.resolve)(run.workspace, file)).replaceAll('\\', '/');
const isOutside = path1.startsWith('..') || (0, external_node_path_.isAbsolute)(path1);
if ('workflow_dispatch' !== run.eventName || isOutside) return (0, workspace_file.sL)(file, run, workspace_file.io);
const text = await (await github()).contents.read(path1);
if (void 0 === text) throw new Error('the default branch, which is asked since a person dispatched, has none');
log.info(`${file} is that of the default branch, since a person dispatched this run`);
return text;
}
}
function idleRules({ allow, never, avoid }) {
const unheard = 0 === allow.length ? [] : avoid.filter((span)=>!allow.some((open)=>mayMeet(span, open)));
const shut = allow.flatMap((span)=>never.filter((closed)=>isWithin(span, closed)).map((closed)=>[
span,
closed
]));
return [
...unheard.map(({ text })=>({
line: `avoid ${text}`,
allowed: 'hours that an `allow` opens: outside of them it is closed, and `avoid` warns of nothing'
})),
...shut.map(([span, closed])=>({
line: `allow ${span?.text ?? ''}`,
allowed: `hours that are not all closed by \`never ${closed?.text ?? ''}\`, which wins`
}))
];
}
function isComparable(one, other) {
return one.zone === other.zone && !one.dates && !other.dates;
}
function mayMeet(one, other) {
if (!isComparable(one, other)) return true;
const isSomeDay = 0 === one.days.length || 0 === other.days.length || one.days.some((day)=>other.days.includes(day));
const isSomeWeek = void 0 === one.weeks || void 0 === other.weeks || one.weeks === other.weeks;
return isSomeDay && isSomeWeek && one.from < other.to && other.from < one.to;
}
function isWithin(one, other) {
if (!isComparable(one, other)) return false;
const days = 0 === one.days.length ? [
0,
1,
2,
3,
4,
5,
6
] : one.days;
const isEachDay = 0 === other.days.length || days.every((day)=>other.days.includes(day));
const isEachWeek = void 0 === other.weeks || one.weeks === other.weeks;
return isEachDay && isEachWeek && other.from <= one.from && one.to <= other.to;
}
const dayNames = [
'sunday',
'monday',
'tuesday',
'wednesday',
'thursday',
'friday',
'saturday'
];
const example = 'allow Tue-Thu 14:00-16:00';
function parseWindowRules(lines, zone, input) {
const rules = {
allow: [],
never: [],
avoid: [],
freeze: [],
holidays: [],
holidayFiles: [],
eveOfHoliday: void 0,
override: void 0,
zone
};
const problems = lines.flatMap((line)=>{
const refusal = readRule(line, rules);
return void 0 === refusal ? [] : [
{
input,
received: line,
allowed: refusal,
example
}
];
});
const idle = idleRules(rules).map(({ line, allowed })=>({
input,
received: line,
allowed,
example
}));
return {
rules,
problems: [
...problems,
...idle
]
};
}
function readRule(line, rules) {
const [verb = '', ...words] = line.trim().split(/\s+/);
switch(verb){
case 'allow':
case 'never':
case 'avoid':
case 'freeze':
{
const span = readSpan(words, rules.zone);
if ('string' == typeof span) return span;
if ('freeze' === verb && !span.dates) return 'dates after `freeze`: 2026-12-20..2027-01-03';
rules[verb].push(span);
return;
}
case 'holiday':
if (!isDate(words[0] ?? '')) return 'a date after `holiday`: 2026-12-25';
rules.holidays.push(words[0] ?? '');
return;
case 'holidays-ics':
if (1 !== words.length) return 'one path after `holidays-ics`';
rules.holidayFiles.push(words[0] ?? '');
return;
case 'eve-of-holiday':
if ('avoid' !== words[0] && 'never' !== words[0]) return '`eve-of-holiday avoid` or `eve-of-holiday never`';
rules.eveOfHoliday = words[0];
return;
case 'override':
{
const announced = readAnnounced(words);
if ('string' == typeof announced) return announced;
const by = (announced ? words.slice(0, -4) : words).filter((word)=>'reason' !== word);
if (!by.every((word)=>/^(@[\w-]+|role:(write|maintain|admin))$/.test(word))) return '`override` with role:write, role:maintain, role:admin or @user, and `reason`';
rules.override = {
...rules.override,
by: [
...rules.override?.by ?? [],
...by
],
...announced && {
announced
}
};
return;
}
default:
return 'a rule that starts with allow, never, avoid, freeze, holiday, holidays-ics, eve-of-holiday or override';
}
}
function readAnnounced(words) {
if (!words.includes('announced')) return;
const [verb, before = '', preposition, length = ''] = words.slice(-4);
const [notice, within] = [
(0, duration.E)(before),
(0, duration.E)(length)
];
const isWhole = 'announced' === verb && 'for' === preposition;
return isWhole && void 0 !== notice && within ? {
notice,
within
} : "`override \u2026 announced 30m for 30m` at its end: how long before it begins, and within how long from then";
}
function readSpan(given, defaultZone) {
const text = given.join(' ');
const weeks = [
'odd',
'even'
].filter((one)=>given.includes(`${one}-weeks`));
if (weeks.length > 1) return `odd-weeks or even-weeks, not both: ${text}`;
const words = given.filter((word)=>!/^(odd|even)-weeks$/.test(word));
const [first = ''] = words;
const [start = '', end = start] = first.split('..');
if (isDate(start)) {
if (!isDate(end) || end < start) return `dates in order, such as 2026-12-20..2027-01-03, not ${first}`;
return {
days: [],
from: 0,
to: 1440,
dates: [
start,
end
],
zone: defaultZone,
text
};
}
const days = [];
let times;
let zone;
for (const word of words){
const someDays = readDays(word);
const someTimes = times ? void 0 : readTimes(word);
const someZone = word === words.at(-1) ? timeZoneOf(word) : void 0;
if (someDays) days.push(...someDays);
else if (someTimes) times = someTimes;
else {
if (void 0 === someZone) return `days (Tue-Thu, Mon Fri), then times (14:00-16:00, up to 24:00), then a time zone, odd-weeks or even-weeks; ${word} is none of them`;
zone = someZone;
}
}
if (0 === words.length || 0 === days.length && !times) return 'days, times or dates after the verb';
const [from, to] = times ?? [
0,
1440
];
if (from >= to) return `times in order within a day; over midnight, write two lines: ${text}`;
return {
days,
from,
to,
zone: zone ?? defaultZone,
text,
...void 0 === weeks[0] ? {} : {
weeks: weeks[0]
}
};
}
function readDays(word) {
const names = word.toLowerCase().split('-');
const [first = -1, last = first] = names.map((name)=>dayNames.findIndex((day)=>[
day,
day.slice(0, 3)
].includes(name)));
if (names.length > 2 || first < 0 || last < 0) return;
return Array.from({
length: (last - first + 7) % 7 + 1
}, (_, index)=>(first + index) % 7);
}
function readTimes(word) {
const match = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(word);
if (!match) return;
const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = match.slice(1).map(Number);
const [from, to] = [
60 * h1 + m1,
60 * h2 + m2
];
return m1 < 60 && m2 < 60 && from < 1440 && to <= 1440 ? [
from,
to
] : void 0;
}
function windowsOf({ operation, environment, ofRelease }, config) {
const own = config?.environments?.[environment];
const windows = [
isIrreversible(operation) && 'refresh' !== operation ? [
'rollback.windows',
own?.rollback?.windows
] : [
'database.windows',
own?.database?.windows
],
[
'windows',
ofRelease ? own?.windows : void 0
]
];
const zone = config?.['time-zone'] ?? 'UTC';
return windows.map(([key, lines = []])=>parseWindowRules(lines, zone, `environments.${environment}.${key}`));
}
async function whyClosed(inputs, context) {
if (!stops(inputs.operation)) return;
const { operation, environment } = inputs;
const asking = {
...context,
environment,
what: `the window to ${operation} a database`
};
for (const { rules } of windowsOf(inputs, context.config)){
const { admitted, reason } = await admit(rules, inputs.windowOverride, asking, ()=>createGitHub(context, inputs.githubToken));
if (!admitted) return 'skip' === inputs.onClosed ? {
phase: 'Successful',
reason: `nothing was done: ${reason}`,
outputs: {
status: 'skipped'
}
} : {
phase: 'Failed',
reason: `refused: ${reason}`,
outputs: {
status: 'refused'
}
};
}
}
const action = {
name: 'database',
fields: inputs_fields,
outputs: {
status: '',
point: '',
level: '',
'schema-version': '',
'schema-change': '',
'rows-checked': '0',
seconds: '0',
'closed-ms': '',
restored: 'false',
undo: ''
},
checkSettings (inputs, config, env) {
const { settings, problems } = resolve1(inputs, config, env);
return Promise.resolve([
...problems,
...check(inputs, settings, config),
...windowsOf(inputs, config).flatMap(({ problems: wrong })=>wrong)
]);
},
holdsPolicy: true,
takesDefaults: true,
async run (inputs, context) {
const { settings } = resolve1(inputs, context.config, context.env);
const refusal = await whyRefused(inputs, context);
if (void 0 !== refusal) return {
phase: 'Failed',
reason: `refused: ${refusal}`,
outputs: {
status: 'refused'
}
};
const closed = await whyClosed(inputs, context);
if (closed) return closed;
const start = context.clock.now();
const temp = await (0, promises_namespaceObject.mkdtemp)((0, external_node_path_.join)(context.run.temp, 'release-kit-backup-'));
try {
refuseLostStore(inputs.operation, settings, context);
const tools = databaseTools(settings, context, temp);
const desk = await openDesk(settings, tools);
try {
const changes = !inputs.dryRun && 'status' !== inputs.operation;
if (changes) await desk.engine.hold?.();
const settled = changes ? await desk.engine.settle() : [];
const dependants = inputs.dryRun || !stops(inputs.operation) ? void 0 : settings.dependants;
if (dependants) await spareKeptWarm(inputs, context);
const told = tellRollbacks(inputs, context);
const came = await withoutDependants(dependants, tools, ()=>operate(inputs, desk, {
workspace: context.run.workspace,
isProduction: isProduction(inputs.environment, context.config),
whyItWaits: ()=>whyItWaits(inputs, context),
remember: (change)=>told.remember(change)
}));
await told.settle(came, desk);
return await conclude(came, settled, desk, context.clock.now() - start);
} finally{
await desk.engine.close();
}
} finally{
await (0, promises_namespaceObject.rm)(temp, {
recursive: true,
force: true
});
}
}
};
async function conclude(came, settled, { engine, tools }, took) {
const state = await engine.state();
const notes = [
...settled,
...came.notes ?? []
];
notes.forEach((note)=>tools.log.info(note));
return {
...came,
outputs: {
'schema-version': state.schemaVersion,
...came.outputs,
seconds: took / 1_000
},
summary: renderSummary(came.reason, state, notes),
details: {
state,
notes
}
};
}
function resolve1(inputs, config, env) {
const { engineOptions: options, ...given } = inputs;
return resolveDatabase({
...given,
options
}, config, env);
}
async function whyRefused(inputs, context) {
const { operation, environment, githubToken, teamsToken } = inputs;
if (!isIrreversible(operation)) return;
const rules = whoMay(inputs, context.config);
if (0 === rules.length) return `nobody may ${operation} ${environment} until somebody is named: name them in \`allowed\` or environments.${environment}.rollback.allowed (role:maintain, @user)`;
const ask = (token)=>async ()=>(await createGitHub(context, token)).people;
const { triggeringActor } = context.run;
const people = {
roleOf: async (user)=>(await ask(githubToken)()).roleOf(user)
};
return await whyNotNamed(triggeringActor, rules, `${operation} ${environment}`, {
people,
teams: ask(teamsToken)
});
}
function refuseLostStore(operation, { store, mode }, { env }) {
const isFolder = '' !== store && !store.startsWith('command:');
const writes = 'backup' === operation || 'migrate' === operation || 'restore' === operation && 'in-place' === mode;
if (writes && isFolder && 'github-hosted' === env.RUNNER_ENVIRONMENT) throw new action_error.lZ('DATABASE_BACKUP', `the folder ${store} is gone when this hosted runner ends: use store: "command: \u{2026}"`);
}
}),
562: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Jt: ()=>flag,
Mn: ()=>lines,
Qq: ()=>text,
Yq: ()=>choice,
Yz: ()=>parsed,
_o: ()=>secretLines,
aq: ()=>isApiUrl,
lq: ()=>optional,
p0: ()=>duration,
q$: ()=>isHttpUrl,
rJ: ()=>secret,
uz: ()=>splitLines1
});
var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(862);
function field(parse1, allowed, words = {}) {
return {
default: words.default ?? '',
required: words.required ?? false,
secret: false,
allowed: words.allowed ?? allowed,
...void 0 === words.example ? {} : {
example: words.example
},
parse: parse1
};
}
function text(words = {}) {
const { pattern } = words;
return field((value)=>pattern && '' !== value && !pattern.test(value) ? void 0 : value, 'text', words);
}
function secret(words = {}) {
return {
...text({
allowed: 'a secret',
...words
}),
secret: true
};
}
function secretLines() {
const entries = (value)=>value.split(/\r?\n/).map((line)=>line.trim()).filter((line)=>'' !== line && !line.startsWith('#')).map((line)=>/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line));
return {
...field((value)=>{
const found = entries(value);
if (found.includes(null)) throw new Error('a line is none');
const given = found.flatMap((match)=>match?.[2] ? [
[
match[1] ?? '',
match[2]
]
] : []);
return Object.fromEntries(given);
}, '`NAME=value`, one per line', {
example: 'DB_KEY=${{ secrets.DB_KEY }}'
}),
secret: true,
secretsIn: (value)=>entries(value).map((match)=>match?.[2] ?? '')
};
}
function flag(value) {
return field((given)=>({
true: true,
false: false
})[given.toLowerCase()], 'true or false', {
default: String(value),
example: String(!value)
});
}
function choice(words, initial = '') {
return field((value)=>words.find((word)=>word === value), `one of ${words.join(', ')}`, {
default: initial,
...void 0 === words[0] ? {} : {
example: words[0]
}
});
}
function duration(initial, words = {}) {
return field(_time_duration_js__WEBPACK_IMPORTED_MODULE_0__.E, 'a duration: 500ms, 30s, 5m, 2h', {
default: initial,
example: '30s',
...words
});
}
function isApiUrl(value) {
if (!isHttpUrl(value)) return false;
const { username, password } = new URL(value);
return '' === username && '' === password;
}
function isHttpUrl(value) {
return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
function lines(item, words) {
return field((value)=>splitLines1(value).map((line)=>{
const parsed = item(line);
if (void 0 === parsed) throw new Error(`line ${JSON.stringify(line)}`);
return parsed;
}), words.allowed, words);
}
function splitLines1(value) {
return value.split(/\r?\n/).map((line)=>line.replace(/("(?:[^"\\]|\\.)*")|(?:^|\s)#.*$/g, (_, quoted)=>quoted ?? '').trim()).filter((line)=>'' !== line);
}
function optional(inner) {
return {
...inner,
default: '',
required: false,
parse: (value)=>'' === value ? void 0 : inner.parse(value)
};
}
function parsed(parse1, words) {
return field(parse1, words.allowed, words);
}
}),
39: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
C: ()=>runAction
});
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
arch: ()=>arch,
getDetails: ()=>getDetails,
isLinux: ()=>isLinux,
isMacOS: ()=>isMacOS,
isWindows: ()=>isWindows,
platform: ()=>platform
});
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
ExitCode: ()=>ExitCode,
addPath: ()=>addPath,
debug: ()=>debug,
endGroup: ()=>endGroup,
error: ()=>error,
exportVariable: ()=>exportVariable,
getBooleanInput: ()=>getBooleanInput,
getIDToken: ()=>getIDToken,
getInput: ()=>getInput,
getMultilineInput: ()=>getMultilineInput,
getState: ()=>getState,
group: ()=>group,
info: ()=>info,
isDebug: ()=>isDebug,
markdownSummary: ()=>markdownSummary,
notice: ()=>notice,
platform: ()=>platform_namespaceObject,
saveState: ()=>saveState,
setCommandEcho: ()=>setCommandEcho,
setFailed: ()=>setFailed,
setOutput: ()=>setOutput,
setSecret: ()=>setSecret,
startGroup: ()=>startGroup,
summary: ()=>summary,
toPlatformPath: ()=>toPlatformPath,
toPosixPath: ()=>toPosixPath,
toWin32Path: ()=>toWin32Path,
warning: ()=>warning
});
const told = new WeakMap();
function aftermathOf(thrown) {
return 'object' == typeof thrown && null !== thrown ? told.get(thrown) : void 0;
}
const external_node_inspector_namespaceObject = process.getBuiltinModule("node:inspector");
if (0 === process.listenerCount('SIGUSR1')) process.on('SIGUSR1', ()=>void 0);
function isDebuggerOpen() {
return void 0 !== (0, external_node_inspector_namespaceObject.url)();
}
var nearest = __nccwpck_require__(896);
function knownNames(wanted, names) {
const meant = names.find((name)=>name.toLowerCase() === wanted.toLowerCase()) ?? (0, nearest.p)(wanted, names);
return `${names.join(', ')}${void 0 === meant ? '' : `; did you mean ${meant}?`}`;
}
function unknownNames(given, config, takesSeveral = false) {
const { environment, service } = given;
const services = takesSeveral && 'string' == typeof service ? service.split('\n').map((name)=>name.trim()) : [
service
];
return [
...unknown('environment', environment, config?.environments),
...services.filter((name)=>!takesSeveral || 'all' !== name || services.length > 1).flatMap((name)=>unknown('service', name, config?.services))
];
}
function unknown(input, received, known = {}) {
const names = Object.keys(known);
if ('service' === input && 'string' == typeof received && received.includes('\n')) {
const sentence = 'service names several, which is not supported yet here: deploy, blue-green-switch and rollback take several as one';
return [
{
input,
received,
sentence
}
];
}
if ('string' != typeof received || '' === received || 0 === names.length || names.includes(received)) return [];
const allowed = `one that the config names; known: ${knownNames(received, names)}`;
return [
{
input,
received,
allowed
}
];
}
var action_error = __nccwpck_require__(505);
const instant = /\b(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z| (\d\d:\d\d) UTC)(?!\w)/g;
function inTimeZone(markdown, zone) {
if ('UTC' === zone) return markdown;
const format = new Intl.DateTimeFormat('sv-SE', {
timeZone: zone,
dateStyle: 'short',
timeStyle: 'short'
});
return markdown.split(/(```[^]*?```|`[^`\n]*`)/).map((part, index)=>index % 2 === 1 ? part : part.replace(instant, (whole, date, clock, other)=>{
const at = Date.parse(`${date}T${clock ?? other ?? ''}Z`);
return Number.isNaN(at) ? whole : `${format.format(at)} (${zone})`;
})).join('');
}
var catalogue = __nccwpck_require__(679);
const english = {
problem: action_error.BJ,
message: (message)=>message,
hint: (_, hint)=>hint,
summary: (markdown)=>markdown
};
async function wordsOf(locale = 'en') {
if ('en' === locale) return english;
const { hints, inFrench, problemInFrench } = await __nccwpck_require__.e(307).then(__nccwpck_require__.bind(__nccwpck_require__, "/build/shared/text/french.js"));
function problem(found) {
if (void 0 !== found.sentence) return problemInFrench(found.sentence) ?? found.sentence;
const { input, received, allowed, example } = found;
const expected = problemInFrench(allowed);
if (void 0 === expected) return (0, action_error.BJ)(found);
const got = void 0 === received ? 'manque' : `vaut ${JSON.stringify(received)}`;
const such = void 0 === example ? '' : `, par exemple ${JSON.stringify(example)}`;
return `${input} ${got} ; attendu : ${expected}${such}`;
}
return {
problem,
message: (message)=>problemInFrench(message) ?? message,
hint: (code, hint)=>hint === catalogue.s[code] ? hints[code] : problemInFrench(hint) ?? hint,
summary: inFrench
};
}
var markdown = __nccwpck_require__(867);
var fields = __nccwpck_require__(562);
const commonFields = {
'github-token': {
...(0, fields.rJ)({
default: '${{ github.token }}'
}),
parse: (value)=>value.startsWith('${{') ? '' : value
},
config: (0, fields.Qq)({
default: '.github/release-kit.yml',
allowed: 'a path in the repository',
example: '.github/release-kit.yml'
}),
'dry-run': (0, fields.Jt)(false),
locale: (0, fields.lq)((0, fields.Yq)([
'en',
'fr'
]))
};
const commonOutputs = [
'phase',
'reason',
'report'
];
var external_node_fs_ = __nccwpck_require__("node:fs");
var external_node_path_ = __nccwpck_require__("node:path");
var workspace_file = __nccwpck_require__(909);
async function loadConfig(path1, workspace, env) {
let text;
try {
text = (0, workspace_file.sL)(path1, {
workspace,
temp: env.RUNNER_TEMP ?? ''
}, workspace_file.s3);
} catch (cause) {
const isAbsent = 'ENOENT' === cause.code;
if (isAbsent && path1 === commonFields.config.default) return {
config: void 0,
problems: []
};
const allowed = isAbsent ? 'an existing file' : `a readable file; ${(0, action_error.Uc)(cause)}`;
return {
config: void 0,
problems: [
{
input: 'config',
received: path1,
allowed,
example: commonFields.config.default
}
]
};
}
const { parseConfig } = await __nccwpck_require__.e(622).then(__nccwpck_require__.bind(__nccwpck_require__, 622));
return parseConfig(text, path1, env);
}
async function findConfig({ config: path1, githubToken }, context, { asksGitHub, isPost }) {
const { run, env, log } = context;
const isHere = isThere((0, external_node_path_.resolve)(run.workspace, path1));
const isRun = '' !== run.owner && '' !== run.sha;
const isDispatched = 'workflow_dispatch' === run.eventName && !isPost;
const isAsked = 'always' === asksGitHub ? !isHere || isDispatched : 'if it answers' === asksGitHub && !isHere;
if (!isRun || !isAsked) return loadConfig(path1, run.workspace, env);
if ('if it answers' === asksGitHub) return ofCommitIfTold(path1, githubToken, context);
if ('' === githubToken) return {
config: void 0,
problems: [
tokenMissing(path1, isHere)
]
};
if (isOutside(repositoryPath(path1, run.workspace))) return {
config: void 0,
problems: [
notFound(path1)
]
};
const client = await connect(githubToken, context);
const own = isHere ? await loadConfig(path1, run.workspace, env) : await configAt(run.sha, path1, client, context);
if (own.problems.length > 0) return own;
const isWanted = !isHere && void 0 === own.config && path1 !== commonFields.config.default;
if (isWanted) return {
config: void 0,
problems: [
notFound(path1)
]
};
if (!isHere) log.info(`config: ${path1} of commit ${run.sha.slice(0, 7)}, by GitHub's API${own.config ? '' : ': none'}`);
if (!isDispatched) return own;
const rules = await configAt(void 0, path1, client, context);
if (rules.problems.length > 0) return rules;
const whose = rules.config ? `${path1} of the default branch` : `nothing: the default branch has no ${path1}`;
log.info(`who may, windows and freezes: ${whose}, since a person dispatched this run`);
if (!own.config && !rules.config) return own;
return {
config: withPolicyOf(own.config ?? {
version: 1
}, rules.config),
problems: []
};
}
async function ofCommitIfTold(path1, token, context) {
const { run, env, log } = context;
if ('' === token || isOutside(repositoryPath(path1, run.workspace))) return loadConfig(path1, run.workspace, env);
try {
return await configAt(run.sha, path1, await connect(token, context), context);
} catch (thrown) {
log.warning(`the config could not be read from GitHub, so nothing of it counts: ${(0, action_error.Uc)(thrown)}`);
return {
config: void 0,
problems: []
};
}
}
function isThere(file) {
return void 0 !== (0, external_node_fs_.lstatSync)(file, {
throwIfNoEntry: false
});
}
async function connect(token, context) {
const { createClient } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 156));
context.redactor.add(token);
return createClient(context, token);
}
async function configAt(sha, path1, client, { env, run }) {
const { createContents } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 686));
const text = await createContents(client).read(repositoryPath(path1, run.workspace), sha);
if (void 0 === text) {
await assertReadable(sha ?? run.sha, client);
return {
config: void 0,
problems: []
};
}
const { parseConfig } = await __nccwpck_require__.e(622).then(__nccwpck_require__.bind(__nccwpck_require__, 622));
return parseConfig(text, `${path1}@${sha?.slice(0, 7) ?? 'default branch'}`, env);
}
async function assertReadable(sha, client) {
const { createRefs } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 382));
if (await createRefs(client).commit(sha)) return;
throw new action_error.lZ('POLICY_UNREADABLE', `GitHub does not show commit ${sha.slice(0, 7)} to this token, so it is not known whether it has a config`, {
hint: 'Give github-token contents: read (permissions: contents: read), or run actions/checkout before.'
});
}
function repositoryPath(path1, workspace) {
return (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(workspace, path1)).replaceAll('\\', '/');
}
function isOutside(path1) {
return path1.startsWith('..') || (0, external_node_path_.isAbsolute)(path1);
}
function withPolicyOf(own, rules) {
const names = Object.keys(rules?.environments ?? own.environments ?? {});
const environments = names.map((name)=>{
const mine = own.environments?.[name];
const { production, branch, after, requires, windows, approval, rollback, ...theirs } = rules?.environments?.[name] ?? {};
const policy = {
production,
branch,
after,
requires,
windows,
approval,
'required-secrets': theirs['required-secrets']
};
const { allowed, windows: open, cooldown } = rollback ?? {};
return [
name,
{
...mine,
...policy,
rollback: {
...mine?.rollback,
allowed,
windows: open,
cooldown
}
}
];
});
return {
...own,
'time-zone': (rules ?? own)['time-zone'],
journal: rules?.journal,
environments: Object.fromEntries(environments)
};
}
function tokenMissing(path1, isHere) {
const why = isHere ? 'a person dispatched this run, and who may is read from the default branch' : `${path1} is not in the workspace`;
return {
input: 'github-token',
allowed: `a token with contents: read (${why})`,
example: '${{ github.token }}'
};
}
function notFound(path1) {
const allowed = 'a file of the workspace, or of the commit of this run';
return {
input: 'config',
received: path1,
allowed,
example: commonFields.config.default
};
}
function readInputs(fields, raw) {
const problems = [];
const inputs = {};
for (const [name, field] of Object.entries(fields)){
const given = raw(name).trim();
const value = '' === given ? field.default : given;
if ('' === value && field.required) problems.push(problemWith(name, field));
else inputs[camelCase(name)] = parse1(name, field, value, problems) ?? parse1(name, field, field.default, []);
if (field.required) inputs[camelCase(name)] ??= '';
}
return {
inputs: inputs,
problems
};
}
function parse1(name, field, value, problems) {
try {
const result = field.parse(value);
const isUnsetOptional = void 0 === result && '' === value;
if (void 0 === result && !isUnsetOptional) problems.push(problemWith(name, field, value));
return result;
} catch (refusal) {
const why = refusal instanceof Error ? refusal.message : String(refusal);
problems.push({
...problemWith(name, field, value),
allowed: `${field.allowed}; ${why}`
});
return;
}
}
function problemWith(name, field, received) {
return {
input: name,
...void 0 === received ? {} : {
received: field.secret ? '***' : received
},
allowed: field.allowed,
...void 0 === field.example ? {} : {
example: field.example
}
};
}
function camelCase(name) {
return name.replace(/-(\w)/g, (_, letter)=>letter.toUpperCase());
}
var external_node_crypto_ = __nccwpck_require__("node:crypto");
function writeReport(report, temp, redact) {
const folder = (0, external_node_path_.join)(temp, 'release-kit');
(0, external_node_fs_.mkdirSync)(folder, {
recursive: true
});
const path1 = (0, external_node_path_.join)(folder, `${report.action}-${(0, external_node_crypto_.randomUUID)().slice(0, 8)}.json`);
const redacted = (_, value)=>{
if ('string' == typeof value) return redact(value);
if ('object' != typeof value || null === value || Array.isArray(value)) return value;
return Object.fromEntries(Object.entries(value).map(([name, one])=>[
redact(name),
one
]));
};
(0, external_node_fs_.writeFileSync)(path1, `${JSON.stringify(report, redacted, 2)}\n`);
return path1;
}
const external_node_os_namespaceObject = process.getBuiltinModule("node:os");
function readRunContext(given) {
const env = Object.fromEntries(Object.entries(given).filter(([, value])=>'' !== value));
const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
const runId = Number(env.GITHUB_RUN_ID ?? 0);
const actor = env.GITHUB_ACTOR ?? '';
return {
owner,
repo,
sha: env.GITHUB_SHA ?? '',
ref: env.GITHUB_REF ?? '',
refName: env.GITHUB_REF_NAME ?? '',
eventName: env.GITHUB_EVENT_NAME ?? '',
event: readEvent(env.GITHUB_EVENT_PATH),
runId,
runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
job: env.GITHUB_JOB ?? '',
jobId: Number(env['INPUT_JOB-ID']) || void 0,
actor,
triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? actor,
apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
serverUrl,
workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
temp: env.RUNNER_TEMP ?? (0, external_node_os_namespaceObject.tmpdir)(),
runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
};
}
function readEvent(path1) {
if (!path1) return {};
try {
const event = JSON.parse((0, external_node_fs_.readFileSync)(path1, 'utf8'));
return 'object' == typeof event && null !== event ? event : {};
} catch  {
return {};
}
}
var external_os_ = __nccwpck_require__("os");
function toCommandValue(input) {
if (null == input) return '';
else if ('string' == typeof input || input instanceof String) return input;
return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
if (!Object.keys(annotationProperties).length) return {};
return {
title: annotationProperties.title,
file: annotationProperties.file,
line: annotationProperties.startLine,
endLine: annotationProperties.endLine,
col: annotationProperties.startColumn,
endColumn: annotationProperties.endColumn
};
}
function issueCommand(command, properties, message) {
const cmd = new Command(command, properties, message);
process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
constructor(command, properties, message){
if (!command) command = 'missing.command';
this.command = command;
this.properties = properties;
this.message = message;
}
toString() {
let cmdStr = CMD_STRING + this.command;
if (this.properties && Object.keys(this.properties).length > 0) {
cmdStr += ' ';
let first = true;
for(const key in this.properties)if (this.properties.hasOwnProperty(key)) {
const val = this.properties[key];
if (val) {
if (first) first = false;
else cmdStr += ',';
cmdStr += `${key}=${escapeProperty(val)}`;
}
}
}
cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
return cmdStr;
}
}
function escapeData(s) {
return toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(s) {
return toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
}
const external_crypto_namespaceObject = process.getBuiltinModule("crypto");
var external_fs_ = __nccwpck_require__("fs");
function issueFileCommand(command, message) {
const filePath = process.env[`GITHUB_${command}`];
if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
encoding: 'utf8'
});
}
function prepareKeyValueMessage(key, value) {
const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
const convertedValue = toCommandValue(value);
if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
const external_path_namespaceObject = process.getBuiltinModule("path");
var external_http_ = __nccwpck_require__("http");
var external_http_namespaceObject = __nccwpck_require__.t(external_http_, 2);
var external_https_ = __nccwpck_require__("https");
var external_https_namespaceObject = __nccwpck_require__.t(external_https_, 2);
function getProxyUrl(reqUrl) {
const usingSsl = 'https:' === reqUrl.protocol;
if (checkBypass(reqUrl)) return;
const proxyVar = (()=>{
if (usingSsl) return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
else return process.env['http_proxy'] || process.env['HTTP_PROXY'];
})();
if (!proxyVar) return;
else try {
return new DecodedURL(proxyVar);
} catch (_a) {
if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://')) return new DecodedURL(`http://${proxyVar}`);
}
}
function checkBypass(reqUrl) {
if (!reqUrl.hostname) return false;
const reqHost = reqUrl.hostname;
if (isLoopbackAddress(reqHost)) return true;
const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
if (!noProxy) return false;
let reqPort;
if (reqUrl.port) reqPort = Number(reqUrl.port);
else if ('http:' === reqUrl.protocol) reqPort = 80;
else if ('https:' === reqUrl.protocol) reqPort = 443;
const upperReqHosts = [
reqUrl.hostname.toUpperCase()
];
if ('number' == typeof reqPort) upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
for (const upperNoProxyItem of noProxy.split(',').map((x)=>x.trim().toUpperCase()).filter((x)=>x))if ('*' === upperNoProxyItem || upperReqHosts.some((x)=>x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith('.') && x.endsWith(`${upperNoProxyItem}`))) return true;
return false;
}
function isLoopbackAddress(host) {
const hostLower = host.toLowerCase();
return 'localhost' === hostLower || hostLower.startsWith('127.') || hostLower.startsWith('[::1]') || hostLower.startsWith('[0:0:0:0:0:0:0:1]');
}
class DecodedURL extends URL {
constructor(url, base){
super(url, base);
this._decodedUsername = decodeURIComponent(super.username);
this._decodedPassword = decodeURIComponent(super.password);
}
get username() {
return this._decodedUsername;
}
get password() {
return this._decodedPassword;
}
}
var tunnel = __nccwpck_require__("tunnel/index.js");
var index_cjs_ = __nccwpck_require__("apart module ../undici/index.cjs");
var __awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
var HttpCodes;
(function(HttpCodes) {
HttpCodes[HttpCodes["OK"] = 200] = "OK";
HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
Headers["Accept"] = "accept";
Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
const HttpRedirectCodes = [
HttpCodes.MovedPermanently,
HttpCodes.ResourceMoved,
HttpCodes.SeeOther,
HttpCodes.TemporaryRedirect,
HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
HttpCodes.BadGateway,
HttpCodes.ServiceUnavailable,
HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = [
'OPTIONS',
'GET',
'DELETE',
'HEAD'
];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
constructor(message, statusCode){
super(message);
this.name = 'HttpClientError';
this.statusCode = statusCode;
Object.setPrototypeOf(this, HttpClientError.prototype);
}
}
class HttpClientResponse {
constructor(message){
this.message = message;
}
readBody() {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((resolve1)=>__awaiter(this, void 0, void 0, function*() {
let output = Buffer.alloc(0);
this.message.on('data', (chunk)=>{
output = Buffer.concat([
output,
chunk
]);
});
this.message.on('end', ()=>{
resolve1(output.toString());
});
}));
});
}
readBodyBuffer() {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((resolve1)=>__awaiter(this, void 0, void 0, function*() {
const chunks = [];
this.message.on('data', (chunk)=>{
chunks.push(chunk);
});
this.message.on('end', ()=>{
resolve1(Buffer.concat(chunks));
});
}));
});
}
}
class HttpClient {
constructor(userAgent, handlers, requestOptions){
this._ignoreSslError = false;
this._allowRedirects = true;
this._allowRedirectDowngrade = false;
this._maxRedirects = 50;
this._allowRetries = false;
this._maxRetries = 1;
this._keepAlive = false;
this._disposed = false;
this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
this.handlers = handlers || [];
this.requestOptions = requestOptions;
if (requestOptions) {
if (null != requestOptions.ignoreSslError) this._ignoreSslError = requestOptions.ignoreSslError;
this._socketTimeout = requestOptions.socketTimeout;
if (null != requestOptions.allowRedirects) this._allowRedirects = requestOptions.allowRedirects;
if (null != requestOptions.allowRedirectDowngrade) this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
if (null != requestOptions.maxRedirects) this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
if (null != requestOptions.keepAlive) this._keepAlive = requestOptions.keepAlive;
if (null != requestOptions.allowRetries) this._allowRetries = requestOptions.allowRetries;
if (null != requestOptions.maxRetries) this._maxRetries = requestOptions.maxRetries;
}
}
options(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
});
}
get(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('GET', requestUrl, null, additionalHeaders || {});
});
}
del(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('DELETE', requestUrl, null, additionalHeaders || {});
});
}
post(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('POST', requestUrl, data, additionalHeaders || {});
});
}
patch(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('PATCH', requestUrl, data, additionalHeaders || {});
});
}
put(requestUrl, data, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('PUT', requestUrl, data, additionalHeaders || {});
});
}
head(requestUrl, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request('HEAD', requestUrl, null, additionalHeaders || {});
});
}
sendStream(verb, requestUrl, stream, additionalHeaders) {
return __awaiter(this, void 0, void 0, function*() {
return this.request(verb, requestUrl, stream, additionalHeaders);
});
}
getJson(requestUrl_1) {
return __awaiter(this, arguments, void 0, function*(requestUrl, additionalHeaders = {}) {
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
const res = yield this.get(requestUrl, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
postJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.post(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
putJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.put(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
patchJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.patch(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
request(verb, requestUrl, data, headers) {
return __awaiter(this, void 0, void 0, function*() {
if (this._disposed) throw new Error('Client has already been disposed.');
const parsedUrl = new URL(requestUrl);
let info = this._prepareRequest(verb, parsedUrl, headers);
const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
let numTries = 0;
let response;
do {
response = yield this.requestRaw(info, data);
if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
let authenticationHandler;
for (const handler of this.handlers)if (handler.canHandleAuthentication(response)) {
authenticationHandler = handler;
break;
}
if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data);
else break;
}
let redirectsRemaining = this._maxRedirects;
while(response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0){
const redirectUrl = response.message.headers['location'];
if (!redirectUrl) break;
const parsedRedirectUrl = new URL(redirectUrl);
if ('https:' === parsedUrl.protocol && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
yield response.readBody();
if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
for(const header in headers)if ('authorization' === header.toLowerCase()) delete headers[header];
}
info = this._prepareRequest(verb, parsedRedirectUrl, headers);
response = yield this.requestRaw(info, data);
redirectsRemaining--;
}
if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) break;
numTries += 1;
if (numTries < maxTries) {
yield response.readBody();
yield this._performExponentialBackoff(numTries);
}
}while (numTries < maxTries)
return response;
});
}
dispose() {
if (this._agent) this._agent.destroy();
this._disposed = true;
}
requestRaw(info, data) {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((resolve1, reject)=>{
function callbackForResult(err, res) {
if (err) reject(err);
else if (res) resolve1(res);
else reject(new Error('Unknown error'));
}
this.requestRawWithCallback(info, data, callbackForResult);
});
});
}
requestRawWithCallback(info, data, onResult) {
if ('string' == typeof data) {
if (!info.options.headers) info.options.headers = {};
info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
}
let callbackCalled = false;
function handleResult(err, res) {
if (!callbackCalled) {
callbackCalled = true;
onResult(err, res);
}
}
const req = info.httpModule.request(info.options, (msg)=>{
const res = new HttpClientResponse(msg);
handleResult(void 0, res);
});
let socket;
req.on('socket', (sock)=>{
socket = sock;
});
req.setTimeout(this._socketTimeout || 180000, ()=>{
if (socket) socket.end();
handleResult(new Error(`Request timeout: ${info.options.path}`));
});
req.on('error', function(err) {
handleResult(err);
});
if (data && 'string' == typeof data) req.write(data, 'utf8');
if (data && 'string' != typeof data) {
data.on('close', function() {
req.end();
});
data.pipe(req);
} else req.end();
}
getAgent(serverUrl) {
const parsedUrl = new URL(serverUrl);
return this._getAgent(parsedUrl);
}
getAgentDispatcher(serverUrl) {
const parsedUrl = new URL(serverUrl);
const proxyUrl = getProxyUrl(parsedUrl);
const useProxy = proxyUrl && proxyUrl.hostname;
if (!useProxy) return;
return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
}
_prepareRequest(method, requestUrl, headers) {
const info = {};
info.parsedUrl = requestUrl;
const usingSsl = 'https:' === info.parsedUrl.protocol;
info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
const defaultPort = usingSsl ? 443 : 80;
info.options = {};
info.options.host = info.parsedUrl.hostname;
info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
info.options.path = (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
info.options.method = method;
info.options.headers = this._mergeHeaders(headers);
if (null != this.userAgent) info.options.headers['user-agent'] = this.userAgent;
info.options.agent = this._getAgent(info.parsedUrl);
if (this.handlers) for (const handler of this.handlers)handler.prepareRequest(info.options);
return info;
}
_mergeHeaders(headers) {
if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
return lowercaseKeys(headers || {});
}
_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
let clientHeader;
if (this.requestOptions && this.requestOptions.headers) {
const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
if (headerValue) clientHeader = 'number' == typeof headerValue ? headerValue.toString() : headerValue;
}
const additionalValue = additionalHeaders[header];
if (void 0 !== additionalValue) return 'number' == typeof additionalValue ? additionalValue.toString() : additionalValue;
if (void 0 !== clientHeader) return clientHeader;
return _default;
}
_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
let clientHeader;
if (this.requestOptions && this.requestOptions.headers) {
const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
if (headerValue) clientHeader = 'number' == typeof headerValue ? String(headerValue) : Array.isArray(headerValue) ? headerValue.join(', ') : headerValue;
}
const additionalValue = additionalHeaders[Headers.ContentType];
if (void 0 !== additionalValue) if ('number' == typeof additionalValue) return String(additionalValue);
else if (Array.isArray(additionalValue)) return additionalValue.join(', ');
else return additionalValue;
if (void 0 !== clientHeader) return clientHeader;
return _default;
}
_getAgent(parsedUrl) {
let agent;
const proxyUrl = getProxyUrl(parsedUrl);
const useProxy = proxyUrl && proxyUrl.hostname;
if (this._keepAlive && useProxy) agent = this._proxyAgent;
if (!useProxy) agent = this._agent;
if (agent) return agent;
const usingSsl = 'https:' === parsedUrl.protocol;
let maxSockets = 100;
if (this.requestOptions) maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
if (proxyUrl && proxyUrl.hostname) {
const agentOptions = {
maxSockets,
keepAlive: this._keepAlive,
proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
}), {
host: proxyUrl.hostname,
port: proxyUrl.port
})
};
let tunnelAgent;
const overHttps = 'https:' === proxyUrl.protocol;
tunnelAgent = usingSsl ? overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp : overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
agent = tunnelAgent(agentOptions);
this._proxyAgent = agent;
}
if (!agent) {
const options = {
keepAlive: this._keepAlive,
maxSockets
};
agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
this._agent = agent;
}
if (usingSsl && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, {
rejectUnauthorized: false
});
return agent;
}
_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
let proxyAgent;
if (this._keepAlive) proxyAgent = this._proxyAgentDispatcher;
if (proxyAgent) return proxyAgent;
const usingSsl = 'https:' === parsedUrl.protocol;
proxyAgent = new index_cjs_.ProxyAgent(Object.assign({
uri: proxyUrl.href,
pipelining: this._keepAlive ? 1 : 0
}, (proxyUrl.username || proxyUrl.password) && {
token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
}));
this._proxyAgentDispatcher = proxyAgent;
if (usingSsl && this._ignoreSslError) proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
rejectUnauthorized: false
});
return proxyAgent;
}
_getUserAgentWithOrchestrationId(userAgent) {
const baseUserAgent = userAgent || 'actions/http-client';
const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
if (orchId) {
const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
}
return baseUserAgent;
}
_performExponentialBackoff(retryNumber) {
return __awaiter(this, void 0, void 0, function*() {
retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
return new Promise((resolve1)=>setTimeout(()=>resolve1(), ms));
});
}
_processResponse(res, options) {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((resolve1, reject)=>__awaiter(this, void 0, void 0, function*() {
const statusCode = res.message.statusCode || 0;
const response = {
statusCode,
result: null,
headers: {}
};
if (statusCode === HttpCodes.NotFound) resolve1(response);
function dateTimeDeserializer(key, value) {
if ('string' == typeof value) {
const a = new Date(value);
if (!isNaN(a.valueOf())) return a;
}
return value;
}
let obj;
let contents;
try {
contents = yield res.readBody();
if (contents && contents.length > 0) {
obj = options && options.deserializeDates ? JSON.parse(contents, dateTimeDeserializer) : JSON.parse(contents);
response.result = obj;
}
response.headers = res.message.headers;
} catch (err) {}
if (statusCode > 299) {
let msg;
msg = obj && obj.message ? obj.message : contents && contents.length > 0 ? contents : `Failed request: (${statusCode})`;
const err = new HttpClientError(msg, statusCode);
err.result = response.result;
reject(err);
} else resolve1(response);
}));
});
}
}
const lowercaseKeys = (obj)=>Object.keys(obj).reduce((c, k)=>(c[k.toLowerCase()] = obj[k], c), {});
var auth_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
class BearerCredentialHandler {
constructor(token){
this.token = token;
}
prepareRequest(options) {
if (!options.headers) throw Error('The request has no headers');
options.headers['Authorization'] = `Bearer ${this.token}`;
}
canHandleAuthentication() {
return false;
}
handleAuthentication() {
return auth_awaiter(this, void 0, void 0, function*() {
throw new Error('not implemented');
});
}
}
var oidc_utils_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
class OidcClient {
static createHttpClient(allowRetry = true, maxRetry = 10) {
const requestOptions = {
allowRetries: allowRetry,
maxRetries: maxRetry
};
return new HttpClient('actions/oidc-client', [
new BearerCredentialHandler(OidcClient.getRequestToken())
], requestOptions);
}
static getRequestToken() {
const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
if (!token) throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
return token;
}
static getIDTokenUrl() {
const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
if (!runtimeUrl) throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
return runtimeUrl;
}
static getCall(id_token_url) {
return oidc_utils_awaiter(this, void 0, void 0, function*() {
var _a;
const httpclient = OidcClient.createHttpClient();
const res = yield httpclient.getJson(id_token_url).catch((error)=>{
throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
});
const id_token = null == (_a = res.result) ? void 0 : _a.value;
if (!id_token) throw new Error('Response json body do not have ID Token field');
return id_token;
});
}
static getIDToken(audience) {
return oidc_utils_awaiter(this, void 0, void 0, function*() {
try {
let id_token_url = OidcClient.getIDTokenUrl();
if (audience) {
const encodedAudience = encodeURIComponent(audience);
id_token_url = `${id_token_url}&audience=${encodedAudience}`;
}
debug(`ID token url is ${id_token_url}`);
const id_token = yield OidcClient.getCall(id_token_url);
setSecret(id_token);
return id_token;
} catch (error) {
throw new Error(`Error message: ${error.message}`);
}
});
}
}
var summary_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const access = (...given)=>external_fs_.promises.access(...given);
const appendFile = (...given)=>external_fs_.promises.appendFile(...given);
const writeFile = (...given)=>external_fs_.promises.writeFile(...given);
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
class Summary {
constructor(){
this._buffer = '';
}
filePath() {
return summary_awaiter(this, void 0, void 0, function*() {
if (this._filePath) return this._filePath;
const pathFromEnv = process.env[SUMMARY_ENV_VAR];
if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
try {
yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
} catch (_a) {
throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
}
this._filePath = pathFromEnv;
return this._filePath;
});
}
wrap(tag, content, attrs = {}) {
const htmlAttrs = Object.entries(attrs).map(([key, value])=>` ${key}="${value}"`).join('');
if (!content) return `<${tag}${htmlAttrs}>`;
return `<${tag}${htmlAttrs}>${content}</${tag}>`;
}
write(options) {
return summary_awaiter(this, void 0, void 0, function*() {
const overwrite = !!(null == options ? void 0 : options.overwrite);
const filePath = yield this.filePath();
const writeFunc = overwrite ? writeFile : appendFile;
yield writeFunc(filePath, this._buffer, {
encoding: 'utf8'
});
return this.emptyBuffer();
});
}
clear() {
return summary_awaiter(this, void 0, void 0, function*() {
return this.emptyBuffer().write({
overwrite: true
});
});
}
stringify() {
return this._buffer;
}
isEmptyBuffer() {
return 0 === this._buffer.length;
}
emptyBuffer() {
this._buffer = '';
return this;
}
addRaw(text, addEOL = false) {
this._buffer += text;
return addEOL ? this.addEOL() : this;
}
addEOL() {
return this.addRaw(external_os_.EOL);
}
addCodeBlock(code, lang) {
const attrs = Object.assign({}, lang && {
lang
});
const element = this.wrap('pre', this.wrap('code', code), attrs);
return this.addRaw(element).addEOL();
}
addList(items, ordered = false) {
const tag = ordered ? 'ol' : 'ul';
const listItems = items.map((item)=>this.wrap('li', item)).join('');
const element = this.wrap(tag, listItems);
return this.addRaw(element).addEOL();
}
addTable(rows) {
const tableBody = rows.map((row)=>{
const cells = row.map((cell)=>{
if ('string' == typeof cell) return this.wrap('td', cell);
const { header, data, colspan, rowspan } = cell;
const tag = header ? 'th' : 'td';
const attrs = Object.assign(Object.assign({}, colspan && {
colspan
}), rowspan && {
rowspan
});
return this.wrap(tag, data, attrs);
}).join('');
return this.wrap('tr', cells);
}).join('');
const element = this.wrap('table', tableBody);
return this.addRaw(element).addEOL();
}
addDetails(label, content) {
const element = this.wrap('details', this.wrap('summary', label) + content);
return this.addRaw(element).addEOL();
}
addImage(src, alt, options) {
const { width, height } = options || {};
const attrs = Object.assign(Object.assign({}, width && {
width
}), height && {
height
});
const element = this.wrap('img', null, Object.assign({
src,
alt
}, attrs));
return this.addRaw(element).addEOL();
}
addHeading(text, level) {
const tag = `h${level}`;
const allowedTag = [
'h1',
'h2',
'h3',
'h4',
'h5',
'h6'
].includes(tag) ? tag : 'h1';
const element = this.wrap(allowedTag, text);
return this.addRaw(element).addEOL();
}
addSeparator() {
const element = this.wrap('hr', null);
return this.addRaw(element).addEOL();
}
addBreak() {
const element = this.wrap('br', null);
return this.addRaw(element).addEOL();
}
addQuote(text, cite) {
const attrs = Object.assign({}, cite && {
cite
});
const element = this.wrap('blockquote', text, attrs);
return this.addRaw(element).addEOL();
}
addLink(text, href) {
const element = this.wrap('a', text, {
href
});
return this.addRaw(element).addEOL();
}
}
const _summary = new Summary();
const markdownSummary = _summary;
const summary = _summary;
function toPosixPath(pth) {
return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
const external_string_decoder_namespaceObject = process.getBuiltinModule("string_decoder");
var external_events_ = __nccwpck_require__("events");
const external_child_process_namespaceObject = process.getBuiltinModule("child_process");
var io_util_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
const IS_WINDOWS = 'win32' === process.platform;
external_fs_.constants.O_RDONLY;
function exists(fsPath) {
return io_util_awaiter(this, void 0, void 0, function*() {
try {
yield stat(fsPath);
} catch (err) {
if ('ENOENT' === err.code) return false;
throw err;
}
return true;
});
}
function isRooted(p) {
p = normalizeSeparators(p);
if (!p) throw new Error('isRooted() parameter "p" cannot be empty');
if (IS_WINDOWS) return p.startsWith('\\') || /^[A-Z]:/i.test(p);
return p.startsWith('/');
}
function tryGetExecutablePath(filePath, extensions) {
return io_util_awaiter(this, void 0, void 0, function*() {
let stats;
try {
stats = yield stat(filePath);
} catch (err) {
if ('ENOENT' !== err.code) console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
}
if (stats && stats.isFile()) {
if (IS_WINDOWS) {
const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
if (extensions.some((validExt)=>validExt.toUpperCase() === upperExt)) return filePath;
} else if (isUnixExecutable(stats)) return filePath;
}
const originalFilePath = filePath;
for (const extension of extensions){
filePath = originalFilePath + extension;
stats = void 0;
try {
stats = yield stat(filePath);
} catch (err) {
if ('ENOENT' !== err.code) console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
}
if (stats && stats.isFile()) {
if (IS_WINDOWS) {
try {
const directory = external_path_namespaceObject.dirname(filePath);
const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
for (const actualName of yield readdir(directory))if (upperName === actualName.toUpperCase()) {
filePath = external_path_namespaceObject.join(directory, actualName);
break;
}
} catch (err) {
console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
}
return filePath;
} else if (isUnixExecutable(stats)) return filePath;
}
}
return '';
});
}
function normalizeSeparators(p) {
p = p || '';
if (IS_WINDOWS) {
p = p.replace(/\//g, '\\');
return p.replace(/\\\\+/g, '\\');
}
return p.replace(/\/\/+/g, '/');
}
function isUnixExecutable(stats) {
return (1 & stats.mode) > 0 || (8 & stats.mode) > 0 && void 0 !== process.getgid && stats.gid === process.getgid() || (64 & stats.mode) > 0 && void 0 !== process.getuid && stats.uid === process.getuid();
}
var io_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
function which(tool, check) {
return io_awaiter(this, void 0, void 0, function*() {
if (!tool) throw new Error("parameter 'tool' is required");
if (check) {
const result = yield which(tool, false);
if (!result) if (IS_WINDOWS) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
return result;
}
const matches = yield findInPath(tool);
if (matches && matches.length > 0) return matches[0];
return '';
});
}
function findInPath(tool) {
return io_awaiter(this, void 0, void 0, function*() {
if (!tool) throw new Error("parameter 'tool' is required");
const extensions = [];
if (IS_WINDOWS && process.env['PATHEXT']) {
for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter))if (extension) extensions.push(extension);
}
if (isRooted(tool)) {
const filePath = yield tryGetExecutablePath(tool, extensions);
if (filePath) return [
filePath
];
return [];
}
if (tool.includes(external_path_namespaceObject.sep)) return [];
const directories = [];
if (process.env.PATH) {
for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter))if (p) directories.push(p);
}
const matches = [];
for (const directory of directories){
const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
if (filePath) matches.push(filePath);
}
return matches;
});
}
const external_timers_namespaceObject = process.getBuiltinModule("timers");
var toolrunner_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const toolrunner_IS_WINDOWS = 'win32' === process.platform;
class ToolRunner extends external_events_.EventEmitter {
constructor(toolPath, args, options){
super();
if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
this.toolPath = toolPath;
this.args = args || [];
this.options = options || {};
}
_debug(message) {
if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
}
_getCommandString(options, noPrefix) {
const toolPath = this._getSpawnFileName();
const args = this._getSpawnArgs(options);
let cmd = noPrefix ? '' : '[command]';
if (toolrunner_IS_WINDOWS) if (this._isCmdFile()) {
cmd += toolPath;
for (const a of args)cmd += ` ${a}`;
} else if (options.windowsVerbatimArguments) {
cmd += `"${toolPath}"`;
for (const a of args)cmd += ` ${a}`;
} else {
cmd += this._windowsQuoteCmdArg(toolPath);
for (const a of args)cmd += ` ${this._windowsQuoteCmdArg(a)}`;
}
else {
cmd += toolPath;
for (const a of args)cmd += ` ${a}`;
}
return cmd;
}
_processLineBuffer(data, strBuffer, onLine) {
try {
let s = strBuffer + data.toString();
let n = s.indexOf(external_os_.EOL);
while(n > -1){
const line = s.substring(0, n);
onLine(line);
s = s.substring(n + external_os_.EOL.length);
n = s.indexOf(external_os_.EOL);
}
return s;
} catch (err) {
this._debug(`error processing line. Failed with error ${err}`);
return '';
}
}
_getSpawnFileName() {
if (toolrunner_IS_WINDOWS) {
if (this._isCmdFile()) return process.env['COMSPEC'] || 'cmd.exe';
}
return this.toolPath;
}
_getSpawnArgs(options) {
if (toolrunner_IS_WINDOWS) {
if (this._isCmdFile()) {
let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for (const a of this.args){
argline += ' ';
argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
}
argline += '"';
return [
argline
];
}
}
return this.args;
}
_endsWith(str, end) {
return str.endsWith(end);
}
_isCmdFile() {
const upperToolPath = this.toolPath.toUpperCase();
return this._endsWith(upperToolPath, '.CMD') || this._endsWith(upperToolPath, '.BAT');
}
_windowsQuoteCmdArg(arg) {
if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
if (!arg) return '""';
const cmdSpecialChars = [
' ',
'\t',
'&',
'(',
')',
'[',
']',
'{',
'}',
'^',
'=',
';',
'!',
"'",
'+',
',',
'`',
'~',
'|',
'<',
'>',
'"'
];
let needsQuotes = false;
for (const char of arg)if (cmdSpecialChars.some((x)=>x === char)) {
needsQuotes = true;
break;
}
if (!needsQuotes) return arg;
let reverse = '"';
let quoteHit = true;
for(let i = arg.length; i > 0; i--){
reverse += arg[i - 1];
if (quoteHit && '\\' === arg[i - 1]) reverse += '\\';
else if ('"' === arg[i - 1]) {
quoteHit = true;
reverse += '"';
} else quoteHit = false;
}
reverse += '"';
return reverse.split('').reverse().join('');
}
_uvQuoteCmdArg(arg) {
if (!arg) return '""';
if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) return arg;
if (!arg.includes('"') && !arg.includes('\\')) return `"${arg}"`;
let reverse = '"';
let quoteHit = true;
for(let i = arg.length; i > 0; i--){
reverse += arg[i - 1];
if (quoteHit && '\\' === arg[i - 1]) reverse += '\\';
else if ('"' === arg[i - 1]) {
quoteHit = true;
reverse += '\\';
} else quoteHit = false;
}
reverse += '"';
return reverse.split('').reverse().join('');
}
_cloneExecOptions(options) {
options = options || {};
const result = {
cwd: options.cwd || process.cwd(),
env: options.env || process.env,
silent: options.silent || false,
windowsVerbatimArguments: options.windowsVerbatimArguments || false,
failOnStdErr: options.failOnStdErr || false,
ignoreReturnCode: options.ignoreReturnCode || false,
delay: options.delay || 10000
};
result.outStream = options.outStream || process.stdout;
result.errStream = options.errStream || process.stderr;
return result;
}
_getSpawnOptions(options, toolPath) {
options = options || {};
const result = {};
result.cwd = options.cwd;
result.env = options.env;
result['windowsVerbatimArguments'] = options.windowsVerbatimArguments || this._isCmdFile();
if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
return result;
}
exec() {
return toolrunner_awaiter(this, void 0, void 0, function*() {
if (!isRooted(this.toolPath) && (this.toolPath.includes('/') || toolrunner_IS_WINDOWS && this.toolPath.includes('\\'))) this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
this.toolPath = yield which(this.toolPath, true);
return new Promise((resolve1, reject)=>toolrunner_awaiter(this, void 0, void 0, function*() {
this._debug(`exec tool: ${this.toolPath}`);
this._debug('arguments:');
for (const arg of this.args)this._debug(`   ${arg}`);
const optionsNonNull = this._cloneExecOptions(this.options);
if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
const state = new ExecState(optionsNonNull, this.toolPath);
state.on('debug', (message)=>{
this._debug(message);
});
if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
const fileName = this._getSpawnFileName();
const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
let stdbuffer = '';
if (cp.stdout) cp.stdout.on('data', (data)=>{
if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
stdbuffer = this._processLineBuffer(data, stdbuffer, (line)=>{
if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
});
});
let errbuffer = '';
if (cp.stderr) cp.stderr.on('data', (data)=>{
state.processStderr = true;
if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
s.write(data);
}
errbuffer = this._processLineBuffer(data, errbuffer, (line)=>{
if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
});
});
cp.on('error', (err)=>{
state.processError = err.message;
state.processExited = true;
state.processClosed = true;
state.CheckComplete();
});
cp.on('exit', (code)=>{
state.processExitCode = code;
state.processExited = true;
this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
state.CheckComplete();
});
cp.on('close', (code)=>{
state.processExitCode = code;
state.processExited = true;
state.processClosed = true;
this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
state.CheckComplete();
});
state.on('done', (error, exitCode)=>{
if (stdbuffer.length > 0) this.emit('stdline', stdbuffer);
if (errbuffer.length > 0) this.emit('errline', errbuffer);
cp.removeAllListeners();
if (error) reject(error);
else resolve1(exitCode);
});
if (this.options.input) {
if (!cp.stdin) throw new Error('child process missing stdin');
cp.stdin.end(this.options.input);
}
}));
});
}
}
function argStringToArray(argString) {
const args = [];
let inQuotes = false;
let escaped = false;
let arg = '';
function append(c) {
if (escaped && '"' !== c) arg += '\\';
arg += c;
escaped = false;
}
for(let i = 0; i < argString.length; i++){
const c = argString.charAt(i);
if ('"' === c) {
if (escaped) append(c);
else inQuotes = !inQuotes;
continue;
}
if ('\\' === c && escaped) {
append(c);
continue;
}
if ('\\' === c && inQuotes) {
escaped = true;
continue;
}
if (' ' === c && !inQuotes) {
if (arg.length > 0) {
args.push(arg);
arg = '';
}
continue;
}
append(c);
}
if (arg.length > 0) args.push(arg.trim());
return args;
}
class ExecState extends external_events_.EventEmitter {
constructor(options, toolPath){
super();
this.processClosed = false;
this.processError = '';
this.processExitCode = 0;
this.processExited = false;
this.processStderr = false;
this.delay = 10000;
this.done = false;
this.timeout = null;
if (!toolPath) throw new Error('toolPath must not be empty');
this.options = options;
this.toolPath = toolPath;
if (options.delay) this.delay = options.delay;
}
CheckComplete() {
if (this.done) return;
if (this.processClosed) this._setResult();
else if (this.processExited) this.timeout = (0, external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
}
_debug(message) {
this.emit('debug', message);
}
_setResult() {
let error;
if (this.processExited) if (this.processError) error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
else if (0 === this.processExitCode || this.options.ignoreReturnCode) {
if (this.processStderr && this.options.failOnStdErr) error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
} else error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
if (this.timeout) {
clearTimeout(this.timeout);
this.timeout = null;
}
this.done = true;
this.emit('done', error, this.processExitCode);
}
static HandleTimeout(state) {
if (state.done) return;
if (!state.processClosed && state.processExited) {
const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
state._debug(message);
}
state._setResult();
}
}
var exec_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
function exec(commandLine, args, options) {
return exec_awaiter(this, void 0, void 0, function*() {
const commandArgs = argStringToArray(commandLine);
if (0 === commandArgs.length) throw new Error("Parameter 'commandLine' cannot be null or empty.");
const toolPath = commandArgs[0];
args = commandArgs.slice(1).concat(args || []);
const runner = new ToolRunner(toolPath, args, options);
return runner.exec();
});
}
function getExecOutput(commandLine, args, options) {
return exec_awaiter(this, void 0, void 0, function*() {
var _a, _b;
let stdout = '';
let stderr = '';
const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
const originalStdoutListener = null == (_a = null == options ? void 0 : options.listeners) ? void 0 : _a.stdout;
const originalStdErrListener = null == (_b = null == options ? void 0 : options.listeners) ? void 0 : _b.stderr;
const stdErrListener = (data)=>{
stderr += stderrDecoder.write(data);
if (originalStdErrListener) originalStdErrListener(data);
};
const stdOutListener = (data)=>{
stdout += stdoutDecoder.write(data);
if (originalStdoutListener) originalStdoutListener(data);
};
const listeners = Object.assign(Object.assign({}, null == options ? void 0 : options.listeners), {
stdout: stdOutListener,
stderr: stdErrListener
});
const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), {
listeners
}));
stdout += stdoutDecoder.end();
stderr += stderrDecoder.end();
return {
exitCode,
stdout,
stderr
};
});
}
var platform_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const getWindowsInfo = ()=>platform_awaiter(void 0, void 0, void 0, function*() {
const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
silent: true
});
const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
silent: true
});
return {
name: name.trim(),
version: version.trim()
};
});
const getMacOsInfo = ()=>platform_awaiter(void 0, void 0, void 0, function*() {
var _a, _b, _c, _d;
const { stdout } = yield getExecOutput('sw_vers', void 0, {
silent: true
});
const version = null != (_b = null == (_a = stdout.match(/ProductVersion:\s*(.+)/)) ? void 0 : _a[1]) ? _b : '';
const name = null != (_d = null == (_c = stdout.match(/ProductName:\s*(.+)/)) ? void 0 : _c[1]) ? _d : '';
return {
name,
version
};
});
const getLinuxInfo = ()=>platform_awaiter(void 0, void 0, void 0, function*() {
const { stdout } = yield getExecOutput('lsb_release', [
'-i',
'-r',
'-s'
], {
silent: true
});
const [name, version] = stdout.trim().split('\n');
return {
name,
version
};
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = 'win32' === platform;
const isMacOS = 'darwin' === platform;
const isLinux = 'linux' === platform;
function getDetails() {
return platform_awaiter(this, void 0, void 0, function*() {
return Object.assign(Object.assign({}, (yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo())), {
platform,
arch,
isWindows,
isMacOS,
isLinux
});
});
}
var core_awaiter = function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve1) {
resolve1(value);
});
}
return new (P || (P = Promise))(function(resolve1, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve1(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
var ExitCode;
(function(ExitCode) {
ExitCode[ExitCode["Success"] = 0] = "Success";
ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
const convertedVal = toCommandValue(val);
process.env[name] = convertedVal;
const filePath = process.env['GITHUB_ENV'] || '';
if (filePath) return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
issueCommand('set-env', {
name
}, convertedVal);
}
function setSecret(secret) {
issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
const filePath = process.env['GITHUB_PATH'] || '';
if (filePath) issueFileCommand('PATH', inputPath);
else issueCommand('add-path', {}, inputPath);
process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
if (options && false === options.trimWhitespace) return val;
return val.trim();
}
function getMultilineInput(name, options) {
const inputs = getInput(name, options).split('\n').filter((x)=>'' !== x);
if (options && false === options.trimWhitespace) return inputs;
return inputs.map((input)=>input.trim());
}
function getBooleanInput(name, options) {
const trueValue = [
'true',
'True',
'TRUE'
];
const falseValue = [
'false',
'False',
'FALSE'
];
const val = getInput(name, options);
if (trueValue.includes(val)) return true;
if (falseValue.includes(val)) return false;
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
const filePath = process.env['GITHUB_OUTPUT'] || '';
if (filePath) return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
process.stdout.write(external_os_.EOL);
issueCommand('set-output', {
name
}, toCommandValue(value));
}
function setCommandEcho(enabled) {
issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
process.exitCode = ExitCode.Failure;
error(message);
}
function isDebug() {
return '1' === process.env['RUNNER_DEBUG'];
}
function debug(message) {
issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
issue('group', name);
}
function endGroup() {
issue('endgroup');
}
function group(name, fn) {
return core_awaiter(this, void 0, void 0, function*() {
startGroup(name);
let result;
try {
result = yield fn();
} finally{
endGroup();
}
return result;
});
}
function saveState(name, value) {
const filePath = process.env['GITHUB_STATE'] || '';
if (filePath) return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
issueCommand('save-state', {
name
}, toCommandValue(value));
}
function getState(name) {
return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
return core_awaiter(this, void 0, void 0, function*() {
return yield OidcClient.getIDToken(aud);
});
}
const shortest = 4;
function createRedactor() {
const secrets = new Set();
let longestFirst = [];
return {
add (secret) {
const lines = secret.split(/\r?\n/);
for (const value of [
secret,
...lines
].map((line)=>line.trim()).filter((line)=>line.length >= shortest)){
const base64 = Buffer.from(value).toString('base64');
for (const form of [
value,
encodeURIComponent(value),
base64,
(0, markdown.FV)(value)
])if (form.length >= shortest) secrets.add(form);
}
longestFirst = [
...secrets
].sort((a, b)=>b.length - a.length);
},
redact: (text)=>redactUrls(longestFirst.reduce((shown, secret)=>shown.replaceAll(secret, '***'), text))
};
}
function redactUrls(text) {
return text.replace(/(?<=:\/\/)(?:[^\s/@:]*:[^\s/@]*@(?:[^\s/@"'<>,]*@)*|[^\s/@:?#"'<>,]+@)/g, '***@');
}
var visible = __nccwpck_require__(474);
var time_clock = __nccwpck_require__(954);
var duration = __nccwpck_require__(862);
function createJsonLog(env, inputs, { now, onFailure }) {
const { RELEASE_KIT_LOG: wanted, RUNNER_TEMP: temp = '' } = env;
if ('json' !== wanted || '' === temp) return ()=>void 0;
const folder = (0, external_node_path_.join)(temp, 'release-kit');
const requestId = `${env.GITHUB_RUN_ID ?? ''}-${env.GITHUB_RUN_ATTEMPT ?? ''}`;
const facts = {
repository: env.GITHUB_REPOSITORY,
sha: env.GITHUB_SHA,
job: env.GITHUB_JOB,
step: env.GITHUB_ACTION
};
let isBroken = false;
return (level, message, metadata = {})=>{
if (isBroken) return;
const { service, environment } = inputs();
const timestamp = new Date(now()).toISOString();
const line = {
timestamp,
level,
message,
service,
environment,
requestId,
metadata: {
...facts,
...metadata
}
};
try {
(0, external_node_fs_.mkdirSync)(folder, {
recursive: true
});
(0, external_node_fs_.appendFileSync)((0, external_node_path_.join)(folder, 'log.jsonl'), `${JSON.stringify(line)}\n`);
} catch (cause) {
isBroken = true;
onFailure(cause);
}
};
}
function withoutCommands(text) {
return text.replace(/^((?:[^\S\n\r\u2028\u2029]|\u0085)*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[');
}
function createRunner(env = process.env, clock = time_clock.m) {
const redactor = createRedactor();
const events = [];
const start = clock.now();
const inputs = new Map();
let stopToken = '';
let untrustedOpen = 0;
const clean = (text)=>withoutCommands(redactor.redact((0, visible.RK)(text)));
const propertiesOf = (at)=>at && {
file: clean(at.path),
startLine: at.line,
...void 0 === at.column ? {} : {
startColumn: at.column
},
title: clean(at.title)
};
const plain = (text)=>redactor.redact((0, visible.RK)(text));
const asked = (name)=>plain(inputs.get(name) ?? '');
const json = createJsonLog(env, ()=>({
service: asked('service'),
environment: asked('environment')
}), {
now: ()=>clock.now(),
onFailure: (cause)=>{
warning(clean(`the JSON log could not be written: ${(0, action_error.Uc)(cause)}`));
}
});
const annotation = (level)=>(message, at)=>{
core_namespaceObject[level](clean(message), propertiesOf(at));
json(level, plain(message), at && {
path: plain(at.path),
line: at.line
});
};
const log = {
info (message) {
info(clean(message));
json('info', plain(message));
},
debug (message) {
debug(clean(message));
json('debug', plain(message));
},
notice: annotation('notice'),
warning: annotation('warning'),
error: annotation('error'),
event (message) {
const shown = clean(message);
events.push({
at: new Date(clock.now()).toISOString(),
message: shown
});
info(`${(0, duration.a)(clock.now() - start).padStart(9)}  ${shown}`);
json('info', plain(message), {
event: true
});
},
group: (title, work)=>group(clean(title), work),
async untrusted (title, work) {
startGroup(clean(title));
if (0 === untrustedOpen++) info(`::stop-commands::${stopToken = (0, external_node_crypto_.randomUUID)()}`);
try {
return await work((line)=>{
info(redactor.redact(line));
json('info', plain(line), {
program: plain(title)
});
});
} finally{
if (0 === --untrustedOpen) info(`::${stopToken}::`);
endGroup();
}
}
};
return {
env,
clock,
redactor,
log,
events,
input (name) {
const value = inputs.get(name) ?? getInput(name);
inputs.set(name, value);
return value;
},
mask (value) {
if ('' === value.trim()) return;
redactor.add(value);
setSecret(value);
},
output: (name, value)=>setOutput(name, redactor.redact(value)),
summary (markdown) {
if (!env.GITHUB_STEP_SUMMARY) return;
try {
(0, external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${fitting(redactor.redact(markdown))}\n`);
} catch (cause) {
log.warning(`the job summary could not be written: ${(0, action_error.Uc)(cause)}`);
}
},
fail (message) {
setFailed(clean(message));
json('error', plain(message));
},
state: {
get: (name)=>getState(name),
save: (name, value)=>saveState(name, value)
}
};
}
const largestSummary = 1_000_000;
function fitting(markdown) {
const bytes = Buffer.from(markdown);
if (bytes.length <= largestSummary) return markdown;
return `${bytes.subarray(0, largestSummary).toString('utf8').replace(/\uFFFD$/, '')}

\u{2026} cut: the report has all of it
`;
}
const patienceAfterCancel = 6_000;
async function runAction(action, runner = createRunner()) {
const isPost = void 0 !== action.post && 'true' === runner.state.get('started');
if (action.post && !isPost) runner.state.save('started', 'true');
const startedAt = runner.clock.now();
const cancellation = new AbortController();
const onSignal = ()=>cancellation.abort(new action_error.lZ('CANCELLED', 'cancelled'));
process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
const fate = watchProcess();
const run = readRunContext(runner.env);
const outcome = await settle(action, runner, run, {
isPost,
cancellation,
doomed: fate.doomed
});
process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
try {
if (isPost) finishPost(action.name, runner, outcome);
else if (outcome) finish(action, runner, run, {
outcome,
startedAt,
words: await wordsOf(outcome.locale)
});
} catch (thrown) {
runner.fail(`${action.name}: the outputs could not be written: ${(0, action_error.Uc)(thrown)}`);
}
if (cancellation.signal.aborted || fate.isSealed()) process.exit(1);
}
function watchProcess() {
const { promise: doomed, reject } = Promise.withResolvers();
let isSealed = false;
const seal = (thrown)=>{
isSealed = true;
reject(thrown);
};
doomed.catch(()=>void 0);
process.on('uncaughtException', seal);
process.once('beforeExit', ()=>seal(new Error('internal error: a promise was never settled')));
return {
doomed,
isSealed: ()=>isSealed
};
}
async function settle(action, runner, run, { isPost, cancellation, doomed }) {
let patience;
let said = {
locale: 'en',
timeZone: 'UTC'
};
const hear = (reader)=>void (said = reader);
const cancelled = new Promise((_, reject)=>{
cancellation.signal.addEventListener('abort', ()=>{
patience = setTimeout(()=>reject(cancellation.signal.reason), patienceAfterCancel);
});
});
try {
const { inputs, config, env } = await prepare(action, runner, run, {
isPost,
signal: cancellation.signal,
hear
});
const context = {
...contextOf(runner, run, config, cancellation.signal),
env,
locale: said.locale
};
const work = isPost ? action.post?.(inputs, context) : action.run(inputs, context);
const outcome = await Promise.race([
work,
cancelled,
doomed
]);
return outcome && {
...outcome,
...said
};
} catch (thrown) {
return {
...failure(thrown, cancellation.signal, runner, await wordsOf(said.locale)),
...said
};
} finally{
clearTimeout(patience);
}
}
async function prepare(action, runner, run, { isPost, signal, hear }) {
if (isDebuggerOpen()) throw new action_error.lZ('DEBUGGER_OPEN', 'a debugger is open in this process: nothing was done with its secrets');
const fields = {
...commonFields,
...action.fields
};
for (const [name, field] of Object.entries(fields)){
const given = runner.input(name);
for (const secret of [
...field.secret ? [
given
] : [],
...field.secretsIn?.(given) ?? []
])runner.mask(secret);
}
const { inputs, problems } = readInputs(fields, (name)=>runner.input(name));
const read = inputs;
const env = withSecrets(runner.env, read.secrets);
const wants = action.holdsPolicy ? 'always' : action.asksForConfig ? 'if it answers' : 'never';
const asksGitHub = 0 === problems.length ? wants : 'never';
hear({
locale: read.locale ?? 'en',
timeZone: 'UTC'
});
const found = await findConfig(read, {
...runner,
env,
run,
signal
}, {
asksGitHub,
isPost
});
const { config, problems: configProblems } = found;
hear({
locale: read.locale ?? config?.locale ?? found.locale ?? 'en',
timeZone: config?.['time-zone'] ?? 'UTC'
});
const given = action.takesDefaults ? {
...read,
...defaultsFor(read, config)
} : read;
const combined = 0 === configProblems.length ? await checkTogether(action, given, {
config,
env
}, problems) : [];
const all = [
...problems,
...configProblems,
...combined
];
if (all.length > 0) throw new action_error.j1(all, problems.length + combined.length > 0 ? 'INPUT_INVALID' : 'CONFIG_INVALID');
return {
inputs: given,
config,
env
};
}
function withSecrets(env, secrets = {}) {
const hidden = Object.entries(secrets).map(([name, value])=>[
name,
{
value,
enumerable: false
}
]);
return Object.defineProperties({
...env
}, Object.fromEntries(hidden));
}
function defaultsFor(given, config) {
const { environment, service } = given;
return {
...'' === environment ? {
environment: config?.defaults?.environment ?? ''
} : {},
...'' === service ? {
service: config?.defaults?.service ?? ''
} : {}
};
}
async function checkTogether(action, given, { config, env }, problems) {
const told = new Set(problems.map(({ input })=>input));
try {
const found = [
...unknownNames(given, config, action.takesSeveral),
...action.check?.(given, config) ?? [],
...await action.checkSettings?.(given, config, env) ?? []
];
return found.filter(({ input })=>!told.has(input));
} catch (thrown) {
if (problems.length > 0) return [];
throw thrown;
}
}
function contextOf(runner, run, config, signal) {
const { env, log, clock, redactor, state } = runner;
return {
run,
env,
log,
clock,
redactor,
state,
signal,
config,
mask: (value)=>runner.mask(value)
};
}
function failure(thrown, signal, runner, say) {
const { outputs = {}, summary: more = '' } = aftermathOf(thrown) ?? {};
if (signal.aborted) return {
phase: 'Error',
reason: 'cancelled',
outputs,
more
};
const message = (0, action_error.Uc)(thrown);
const [code, hint] = thrown instanceof action_error.lZ ? [
thrown.code,
thrown.hint
] : [
'INTERNAL',
''
];
if (thrown instanceof Error) runner.log.debug(thrown.stack ?? message);
const problems = thrown instanceof action_error.j1 ? thrown.problems : [];
const left = thrown instanceof action_error.j1 ? annotate(thrown, runner, say.problem) : say.message(message);
const shown = problems.length > 0 ? problems.map(say.problem) : say.message(message).split('\n');
const advised = thrown instanceof action_error.lZ ? say.hint(thrown.code, hint) : hint;
return {
phase: 'Error',
reason: `${message.split('\n').join('; ')} [${code}]`,
outputs,
more,
details: {
code,
message,
hint,
problems
},
shown: `${shown.join('; ')} [${code}]`,
...'' === hint ? {} : {
said: `${left}\n${advised} [${code}]`,
advice: {
code,
hint: advised
}
}
};
}
function annotate({ problems, code }, { log }, tell) {
const left = [];
const places = new Set();
for (const problem of problems){
const [, path1, line, column, key = ''] = /^([^:@]+):(\d+):(\d+)(?: (.*))?$/.exec(problem.input) ?? [];
const text = tell(problem);
if (void 0 === path1) left.push(text);
else {
places.add(path1);
log.error(text, {
path: path1,
line: Number(line),
column: Number(column),
title: key || code
});
}
}
return [
...left,
...[
...places
].map((path1)=>`${path1}: see the lines above`)
].join('\n');
}
function finishPost(name, runner, outcome) {
if (outcome && 'Error' !== outcome.phase) runner.log.info(`${name} (post): ${outcome.phase}: ${outcome.reason}`);
if (outcome?.phase === 'Error') runner.fail(outcome.said ?? outcome.reason);
}
function finish(action, runner, run, { outcome, startedAt, words }) {
const reason = outcome.reason.replace(/\s+/g, ' ').trim();
const outputs = {
...action.outputs,
phase: outcome.phase,
reason
};
for (const [name, value] of Object.entries(outcome.outputs))outputs[name] = String(value);
outputs.report = saveReport(action, runner, run, {
outcome,
reason,
outputs,
startedAt
});
for (const name of [
...Object.keys(action.outputs),
...commonOutputs
])runner.output(name, outputs[name] ?? '');
const summary = outcome.summary ?? `### ${icon[outcome.phase]} ${action.name}: ${outcome.phase}\n\n${(0, markdown.FV)(outcome.shown ?? reason)}\n${adviceOf(outcome, runner)}${outcome.more ? `\n${outcome.more}` : ''}`;
runner.summary(words.summary(inTimeZone(summary, outcome.timeZone ?? 'UTC')));
const passes = [
'Successful',
'Paused'
].includes(outcome.phase) || 'Inconclusive' === outcome.phase && true === outcome.tolerated;
if (passes) runner.log.info(`${action.name}: ${outcome.phase}: ${reason}`);
else runner.fail(`${action.name}: ${outcome.phase}: ${outcome.said ?? reason}`);
}
function adviceOf({ advice }, { env }) {
if (void 0 === advice) return '';
const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
const page = 'docs/errors.md';
const isKnown = /^https:\/\/[\w.-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
const link = `${server}/${repository}/blob/${ref}/${page}#${advice.code.toLowerCase()}`;
return `\n${(0, markdown.FV)(advice.hint)} ${isKnown ? `[${page}](${link})` : page}\n`;
}
const icon = {
Successful: "\u2705",
Failed: "\u274C",
Error: "\u{1F4A5}",
Inconclusive: "\u2754",
Paused: "\u23F8\uFE0F"
};
function saveReport(action, runner, run, result) {
const inputs = Object.entries({
...commonFields,
...action.fields
}).filter(([, field])=>!field.secret).map(([name, field])=>[
name,
runner.input(name) || field.default
]);
try {
return writeReport({
schema: 1,
action: action.name,
version: runner.env.GITHUB_ACTION_REF ?? '',
phase: result.outcome.phase,
reason: result.reason,
startedAt: new Date(result.startedAt).toISOString(),
seconds: (runner.clock.now() - result.startedAt) / 1_000,
inputs: Object.fromEntries(inputs),
outputs: result.outputs,
events: runner.events,
details: result.outcome.details ?? null
}, run.temp, (text)=>runner.redactor.redact(text));
} catch (cause) {
runner.log.warning(`the JSON report could not be written: ${(0, action_error.Uc)(cause)}`);
return '';
}
}
}),
909: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
io: ()=>largestText,
s3: ()=>largestYaml,
sL: ()=>readWorkspaceFile
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("node:fs");
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__("node:path");
const largestYaml = 131072;
const largestText = 8388608;
function readWorkspaceFile(path1, { workspace, temp }, most) {
const real = realFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path1), [
workspace,
temp
]);
const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
try {
const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
if (!stat.isFile()) throw new Error(`${path1} is not a regular file`);
if (stat.size > most) throw new Error(`${path1} has ${stat.size} bytes, at most ${most} are read`);
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
} finally{
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
}
}
function realFile(path1, folders) {
const name = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folders[0] ?? '', path1);
const real = realPathOf(path1);
if (void 0 === real) {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path1);
throw new Error(`${name} leads nowhere`);
}
if (!folders.some((folder)=>isInside(real, path1, folder))) throw new Error(`${name} is outside the workspace`);
if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile()) throw new Error(`${name} is not a regular file`);
return real;
}
function isInside(real, path1, folder) {
const realFolder = realPathOf(folder);
return void 0 !== realFolder && (isIn(path1, folder) || isIn(path1, realFolder)) && isIn(real, realFolder) && !real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git');
}
function isIn(path1, folder) {
return path1.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function realPathOf(path1) {
try {
return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path1);
} catch  {
return;
}
}
}),
594: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
AN: ()=>batchSchema,
CZ: ()=>schemaVersion,
Kv: ()=>dependantsSchema,
VF: ()=>databaseSchema,
Z3: ()=>preflightSchema,
p3: ()=>migrationsSchema
});
var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("zod/v4/mini/schemas.js");
var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__("zod/v4/core/api.js");
const line = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1));
const schemaVersion = /^[\w.+][\w.+-]*$/;
const version = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Fk(schemaVersion, 'a version of the schema'));
const migrationPresets = [
'alembic',
'knex',
'golang-migrate',
'dbmate',
'django',
'typeorm',
'sequelize',
'drizzle',
'prisma',
'flyway',
'liquibase',
'rails',
'sqlx',
'atlas',
'pgroll',
'supabase',
'migrate-mongo'
];
const databaseEngines = [
'postgres',
'mongodb',
'heroku',
'command',
'webhook'
];
const migrationsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([
zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
preset: zod_mini__WEBPACK_IMPORTED_MODULE_0__.k5n(migrationPresets),
to: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(version),
files: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(line)
}),
zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
version: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(line),
pending: line,
plan: line,
up: line,
down: line,
unlock: line,
to: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(version),
files: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(line)
})
]);
const preflightSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
'max-connections': zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.qm(0))),
'min-free-disk': zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Fk(/^\d+(\.\d+)?(MB|GB)$/, 'a size: 500MB, 10GB'))),
'max-transaction-age': zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Fk(/^\d+(ms|s|m|h|d)$/, 'a duration: 500ms, 30s, 5m, 2h')))
});
const dependantsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
stop: line,
start: line
});
const batchSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
command: line,
size: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Tx(0), zod_mini__WEBPACK_IMPORTED_MODULE_1__.Zm(1_000_000)), 1000)
});
const databaseSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
engine: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.k5n(databaseEngines)),
url: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Fk(/^[A-Z_][A-Z0-9_]*$/, 'the NAME of an environment variable, never the secret itself'))),
options: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J())),
migrations: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(migrationsSchema),
backup: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
store: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(line),
retention: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(line)
})),
'restore-mode': zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.k5n([
'swap',
'in-place'
])),
integrity: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(line)),
anonymise: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(line),
windows: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(line)),
preflight: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(preflightSchema),
dependants: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(dependantsSchema),
batch: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(batchSchema),
secrets: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(line))
});
}),
505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
BJ: ()=>describeProblem,
Uc: ()=>describeError,
j1: ()=>ConfigurationError1,
lZ: ()=>ActionError1,
mZ: ()=>ProviderError1
});
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(474);
var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(679);
class ActionError1 extends Error {
name = 'ActionError';
code;
hint;
constructor(code, message, options = {}){
super(message, void 0 === options.cause ? void 0 : {
cause: options.cause
});
this.code = code;
this.hint = options.hint ?? _catalogue_js__WEBPACK_IMPORTED_MODULE_1__.s[code];
}
}
class ConfigurationError1 extends ActionError1 {
name = 'ConfigurationError';
problems;
constructor(problems, code = 'INPUT_INVALID'){
const quoted = problems.map(quoteShortly);
super(code, quoted.map(describeProblem).join('\n'));
this.problems = quoted;
}
}
const longestQuote = 80;
const longestName = 160;
function quoteShortly(problem) {
const { input, received } = problem;
return {
...problem,
input: (0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__.vI)(input, longestName),
...void 0 === received ? {} : {
received: (0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__.vI)(received, longestQuote)
}
};
}
function describeProblem(problem) {
if (void 0 !== problem.sentence) return problem.sentence;
const { input, received, allowed, example } = problem;
const got = void 0 === received ? 'is missing' : `is ${JSON.stringify(received)}`;
return `${input} ${got}; expected ${allowed}${void 0 === example ? '' : `, for example ${JSON.stringify(example)}`}`;
}
const longestAnswer = 400;
class ProviderError1 extends ActionError1 {
name = 'ProviderError';
provider;
status;
isUnsent;
constructor(code, what, options = {}){
super(code, `${what.provider}: ${what.asked} \u{2192} ${(0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__.zU)(what.answered, longestAnswer)}`, options);
this.provider = what.provider;
this.status = what.status;
this.isUnsent = what.isUnsent ?? false;
}
}
function describeError(thrown) {
if (!isError(thrown)) return `a non-Error value was thrown: ${textOf(thrown)}`;
if ('TimeoutError' === thrown.name) return 'it took longer than it may';
if ('' !== thrown.message) return thrown.message;
const parts = thrown instanceof AggregateError ? thrown.errors : [];
return parts.map(describeError).join('; ') || thrown.name;
}
function isError(thrown) {
if (thrown instanceof Error) return true;
if ('object' != typeof thrown || null === thrown) return false;
return 'name' in thrown && 'string' == typeof thrown.name && 'message' in thrown && 'string' == typeof thrown.message;
}
function textOf(value) {
try {
return String(value);
} catch  {
return typeof value;
}
}
}),
679: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
s: ()=>catalogue
});
const catalogue = {
INPUT_INVALID: 'Correct the inputs named above and run again; nothing was done.',
CONFIG_INVALID: 'Correct the config file at the places named above; nothing was done.',
PROVIDER_UNREACHABLE: 'Check the address, that the service is up, and that this runner can reach it.',
PROVIDER_UNAUTHORIZED: 'The token was not accepted: check that it is the right one, complete and not expired.',
PROVIDER_FORBIDDEN: 'The token is known but may not do this: give it the permission named above.',
PROVIDER_NOT_FOUND: 'Check the name or id, and that the token belongs to the account or team that owns it.',
PROVIDER_REFUSED: 'The service refused the request: see its answer above.',
PROVIDER_RATE_LIMITED: 'Too many requests: wait, or raise the limit of the service.',
PROVIDER_FAILED: 'The service failed on its side, even after retries: see its status page or logs, then run again.',
TOKEN_IN_CLEAR: 'Use an https address, or open a tunnel (ssh -L) and use http://127.0.0.1:PORT; nothing was sent.',
PROVIDER_NONSENSE: 'This is not an answer that the API gives: check that the address is the API, not a login page or a proxy.',
REPORT_UNREADABLE: "Check that the tool finished and wrote this format; name the format with format=\u2026 if it was guessed wrong.",
POLICY_UNREADABLE: 'Check out with fetch-depth: 0, or give github-token with contents: read; policy-from: head trusts the pull request itself.',
NO_PULL_REQUEST: 'Check whether it was closed or has moved on since; if it is open, run its workflow again.',
DEADLINE_EXCEEDED: 'Raise the timeout if this normally takes longer; otherwise look at what was last observed.',
LEASE_LOST: 'Another release is at work or has ended this one: look at it, then start a new run. Nothing more was written.',
NOT_APPROVED: "See the release's issue for who may approve it, then release again. No traffic was moved.",
APPROVAL_UNUSABLE: 'Give the workflow that releases an input `resume`, handed on to deploy or blue-green-switch, then write the comment again. Nothing was done.',
ROUTE_UNKNOWN: 'Traffic is split between the slots. Run blue-green-switch with `to: blue` or `to: green`, or rollback with `to: <version>`: both work from any split.',
RELEASE_UNFINISHED: 'Run blue-green-switch with `part: reconcile` (or its next release), then this again; within one job give its release-id.',
RELEASE_RECALLED: 'A rollback asked for it: see there why, and where traffic is now.',
SLOT_UNHEALTHY: 'Find out why the slot does not answer as it should; it got no traffic.',
TRAFFIC_MOVED_BY_HAND: 'Nothing was overwritten. Find out who moved it and why; the next release starts from where traffic is now.',
GIT_MISSING: 'Install git on this runner (GitHub-hosted runners have it).',
GIT_NO_REPOSITORY: 'Run actions/checkout (with fetch-depth: 0) before this step, in the same workspace.',
JOURNAL_WRITER_UNKNOWN: "Use the workflow's own token (github-token: ${{ github.token }}), or name the account under journal.writers in the config.",
JOURNAL_KEY_MISSING: 'Give journal-key (or the variable JOURNAL_KEY) the key of this environment; while you replace it, give the new key first and the old one on the next line.',
ISOLATION_UNAVAILABLE: 'Run on Linux as root, with passwordless sudo, or where users may create namespaces; or set isolation: auto, after reading in docs/security.md what that is worth.',
OWN_FILES_CHANGED: 'The files were put back. Find out which command changed them, and trust nothing that this job produced before that.',
DEBUGGER_OPEN: 'Start the job without a debugger: whoever reaches it reads every secret of this step.',
GIT_UNSAFE_DIRECTORY: 'The checkout belongs to another user: first run git config --global --add safe.directory "$GITHUB_WORKSPACE".',
GIT_SHALLOW: 'Check out the whole history: set fetch-depth: 0 in actions/checkout.',
HISTORY_NEEDS_CLONE: 'Run actions/checkout with fetch-depth: 0 before this step, so that git can answer it.',
GIT_FAILED: 'git failed: see its message above.',
DATABASE_TOOL: "Install the database's client programs: psql, pg_dump and pg_restore, at least as new as the server, or mongosh, mongodump and mongorestore.",
DATABASE_BACKUP: 'Nothing was changed: take another backup, or choose one that is proven.',
DATABASE_BUSY: 'Nothing was changed: wait until the other run has ended, then run it again.',
DATABASE_MIGRATION: 'Check which version the schema is at, unlock the tool as shown above, then run it again or restore the backup.',
DATABASE_RESTORED_WRONG: 'The backup is in place but something is wrong with it: look at the database, then undo, or restore another backup.',
DATABASE_DEPENDANTS: 'Start by hand what depends on the database (the log says what), then look at the database.',
CANCELLED: 'The run was cancelled; its post step puts things in order.',
INTERNAL: 'This is a defect of release-kit: please report it with the debug log (re-run with debug logging).'
};
}),
156: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
createClient: ()=>createClient,
L: ()=>read
});
var action_error = __nccwpck_require__(505);
var time_clock = __nccwpck_require__(954);
var failure = __nccwpck_require__(112);
const patience = 30_000;
const longestWait = 60;
async function connect(token, { run, log, signal, retryUnit }) {
const [{ getOctokit: create }, { retry }, { throttling }] = await Promise.all([
__nccwpck_require__.e(758).then(__nccwpck_require__.bind(__nccwpck_require__, "@actions/github/lib/github.js")),
Promise.all([
__nccwpck_require__.e(251),
__nccwpck_require__.e(735)
]).then(__nccwpck_require__.bind(__nccwpck_require__, "@octokit/plugin-retry/dist-bundle/index.js")),
Promise.all([
__nccwpck_require__.e(251),
__nccwpck_require__.e(856)
]).then(__nccwpck_require__.bind(__nccwpck_require__, "@octokit/plugin-throttling/dist-bundle/index.js"))
]);
const waitOut = (kind)=>(seconds, { method, url }, _, count)=>{
const again = seconds <= longestWait && count < 2;
log.warning(`GitHub's ${kind} rate limit: ${method} ${url} ${again ? `is tried again in ${seconds} s` : 'is given up'}`);
return again;
};
const octokit = create(token, {
baseUrl: run.apiUrl,
userAgent: 'release-kit',
log: {
debug: quiet,
info: quiet,
warn: (text)=>log.debug(text),
error: (text)=>log.debug(text)
},
retry: {
retryAfterBaseValue: retryUnit,
doNotRetry: [
400,
401,
403,
404,
410,
422,
429,
451
]
},
throttle: {
retryAfterBaseValue: retryUnit,
write: unpaced,
notifications: unpaced,
onRateLimit: waitOut('primary'),
onSecondaryRateLimit: waitOut('secondary')
}
}, guard(signal), retry, throttling, ownOptions);
return octokit;
}
const quiet = ()=>void 0;
const unpaced = {
key: ()=>({
schedule: (_job, work, ...args)=>work(...args)
})
};
const asText = new Set([
'raw',
'diff'
]);
function guard(signal) {
return (octokit)=>{
octokit.hook.wrap('request', async (send, options)=>{
options.headers['x-github-api-version'] = '2022-11-28';
const limit = AbortSignal.timeout(patience);
options.request.signal = signal ? AbortSignal.any([
signal,
limit
]) : limit;
if (![
'GET',
'HEAD'
].includes(options.method)) options.request.retries ??= 0;
try {
const answer = await send(options);
const isText = 'string' == typeof answer.data && 204 !== answer.status;
if (isText && !asText.has(options.mediaType?.format)) throw withoutJson(options, answer);
return answer;
} catch (error) {
if (signal?.aborted) options.request.retries = 0;
throw error;
}
});
return {};
};
}
function ownOptions(octokit) {
octokit.hook.wrap('request', (send, options)=>{
options.request = {
...options.request
};
return send(options);
});
return {};
}
function withoutJson(options, response) {
const type = String(response.headers['content-type']);
if (!type.startsWith('application/json')) {
const asked = `${options.method} ${new URL(response.url).pathname}`;
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'GitHub',
asked,
answered: `${type} where JSON is expected`
});
}
const request = {
...options,
url: response.url,
request: {
...options.request
}
};
return Object.assign(new Error('the answer was cut off'), {
status: 502,
request,
response
});
}
const refusals = [
'PROVIDER_FORBIDDEN',
'PROVIDER_NOT_FOUND',
'PROVIDER_REFUSED'
];
function askTogether(repo, graphql) {
let waiting = [];
function send(all) {
const parameters = [
'$owner: String!',
'$repo: String!',
...all.map((one)=>one.parameters)
].join(', ');
const fields = all.map((one)=>one.fields).join('\n    ');
const query = `query(${parameters}) {\n  repository(owner: $owner, name: $repo) {\n    ${fields}\n  }\n}`;
const variables = Object.fromEntries(all.flatMap((one)=>Object.entries(one.variables)));
return graphql(all.map(({ permission })=>permission).join(', '), query, {
...repo,
...variables
}, 3);
}
function flush() {
const all = waiting;
waiting = [];
const kinds = new Set(all.map(({ wanted })=>wanted.parameters));
const together = kinds.size === all.length && all.length > 1 ? send(all.map(({ wanted })=>wanted)) : void 0;
for (const { wanted, answer } of all)answer(together?.catch((thrown)=>{
if (thrown instanceof action_error.mZ && refusals.includes(thrown.code)) return send([
wanted
]);
throw thrown;
}) ?? send([
wanted
]));
}
return (wanted)=>new Promise((resolve1)=>{
if (0 === waiting.length) setImmediate(flush);
waiting.push({
wanted,
answer: resolve1
});
});
}
const tries = 3;
async function createClient(context, token, options = {}) {
const { run, log, redactor, signal, clock = time_clock.m } = context;
const { retryUnit = 1_000 } = options;
const octokit = await connect(token, {
run,
log,
signal,
retryUnit
});
const graphql = octokit.graphql.defaults({
url: run.graphqlUrl
});
async function ask(permission, work) {
try {
return await work(octokit);
} catch (thrown) {
signal?.throwIfAborted();
throw (0, failure.g)(thrown, permission, (text)=>redactor.redact(text));
}
}
const repo = {
owner: run.owner,
repo: run.repo
};
const askGraphQL = (permission, query, variables, retries = 0)=>ask(permission, ()=>graphql(query, {
...variables,
request: {
retries
}
}));
return {
repo,
log,
ask,
async find (permission, work) {
try {
return await ask(permission, work);
} catch (error) {
if (error instanceof action_error.mZ && 404 === error.status) return;
throw error;
}
},
graphql: askGraphQL,
askRepository: askTogether(repo, askGraphQL),
async once (write, look) {
for(let attempt = 1;; attempt++)try {
return await write();
} catch (error) {
if (!(0, failure.X)(error) || attempt === tries) throw error;
await clock.sleep(attempt * retryUnit, signal);
const found = await look();
if (void 0 !== found) return found;
}
}
};
}
function read(schema, data, of) {
const { success, data: fields, error } = schema.safeParse(data);
if (success) return fields;
const wrong = error.issues.map(({ path: path1, message })=>`${path1.join('.')}: ${message}`).join('; ');
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'GitHub',
asked: of,
answered: wrong
});
}
}),
686: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
createContents: ()=>createContents
});
var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__("zod/v4/mini/schemas.js");
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(505);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(156);
const file = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
type: zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz('file'),
encoding: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
size: zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig(),
content: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
});
const repository = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
});
const commits = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
author: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
}))
}),
author: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
login: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
}))
}));
const see = 'contents: read';
function createContents({ repo, ask, find }) {
return {
async read (path1, ref) {
const at = {
...repo,
path: path1,
...void 0 === ref ? {} : {
ref
}
};
const answer = await find(see, (octokit)=>octokit.rest.repos.getContent(at));
if (!answer) return;
const found = file.safeParse(answer.data);
if (!found.success) throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ('PROVIDER_NONSENSE', {
provider: 'GitHub',
asked: path1,
answered: 'no plain file'
});
if ('base64' === found.data.encoding) return Buffer.from(found.data.content, 'base64').toString('utf8');
const { data } = await ask(see, (octokit)=>octokit.rest.repos.getContent({
...at,
mediaType: {
format: 'raw'
}
}));
const text = (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), data, path1);
if (Buffer.byteLength(text) === found.data.size) return text;
throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ('PROVIDER_FAILED', {
provider: 'GitHub',
asked: path1,
answered: 'the file was cut off'
});
},
async defaultBranch () {
const { data } = await ask('metadata: read', (octokit)=>octokit.rest.repos.get(repo));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(repository, data, 'repository').default_branch;
},
async compare (base, head) {
const found = await ask(see, (octokit)=>octokit.paginate(octokit.rest.repos.compareCommitsWithBasehead, {
...repo,
basehead: `${base}...${head}`,
per_page: 100
}, (response)=>response.data.commits));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(commits, found, `commits of ${base}...${head}`).map(({ sha, commit, author })=>({
sha,
message: commit.message,
author: author?.login ?? commit.author?.name ?? ''
}));
}
};
}
}),
112: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
X: ()=>isAmbiguous,
g: ()=>failureOf
});
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(505);
var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(248);
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(474);
function failureOf(thrown, permission, redact) {
if (thrown instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ) return thrown;
const { request, errors } = thrown;
if (!request && !errors) return thrown;
const { code, answered, status, headers } = classify(thrown);
const asked = request?.url === void 0 ? 'POST /graphql' : `${request.method ?? 'GET'} ${pathOf(request.url)}`;
return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ(code, {
provider: 'GitHub',
asked: redact(asked),
answered: (0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_2__.zU)(redact(answered)),
...void 0 === status ? {} : {
status
}
}, {
cause: thrown,
...hintOf(code, permissionIn(headers) ?? permission)
});
}
function isAmbiguous(error) {
return error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ && [
'PROVIDER_UNREACHABLE',
'PROVIDER_FAILED'
].includes(error.code);
}
function classify(thrown) {
const { errors, response, status, message = '' } = thrown;
if (errors) return {
code: codeOfErrors(errors),
answered: errors.map((error)=>error.message).join('; ')
};
if (!response || void 0 === status) return {
code: 'PROVIDER_UNREACHABLE',
answered: `no answer: ${rootCause(thrown)}`
};
const headers = response.headers ?? {};
const isLimited = '0' === headers['x-ratelimit-remaining'] || void 0 !== headers['retry-after'];
const code = 403 === status && isLimited ? 'PROVIDER_RATE_LIMITED' : (0, _http_client_js__WEBPACK_IMPORTED_MODULE_1__.$)(status);
return {
code,
answered: `${status} ${message}`,
status,
headers
};
}
function codeOfErrors(errors) {
const types = errors.map(({ type })=>type);
if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) return 'PROVIDER_FORBIDDEN';
if (types.includes('RATE_LIMITED')) return 'PROVIDER_RATE_LIMITED';
return types.includes('NOT_FOUND') ? 'PROVIDER_NOT_FOUND' : 'PROVIDER_REFUSED';
}
function rootCause({ message, code, cause }) {
if ('object' == typeof cause && null !== cause) return rootCause(cause);
return void 0 === message || '' === message ? String(code) : message;
}
function permissionIn(headers = {}) {
const [first] = headers['x-accepted-github-permissions']?.split(';') ?? [];
return first?.replaceAll('=', ': ').replaceAll('_', '-').replaceAll(',', ', ').trim();
}
function hintOf(code, permission) {
const grant = `give the job "permissions: ${permission}", or use a token that has it`;
if ('PROVIDER_FORBIDDEN' === code) return {
hint: `The token may not do this: ${grant}.`
};
if ('PROVIDER_NOT_FOUND' === code) return {
hint: `It is not there, or the token may not see it: check the name, and ${grant}.`
};
return {};
}
function pathOf(url) {
return URL.canParse(url) ? new URL(url).pathname : url.split('?')[0] ?? url;
}
}),
382: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
createRefs: ()=>createRefs
});
var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__("zod/v4/mini/schemas.js");
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(505);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(156);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(112);
const target = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
object: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
type: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
})
});
const named = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
ref: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
object: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
})
}));
const created = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
});
const commit = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
message: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
parents: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
})),
tree: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
})
});
const repository = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
})
});
const tip = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
ref: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
target: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
oid: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
message: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
})
}))
})
});
const zero = '0'.repeat(40);
const write = 'contents: write';
const see = 'contents: read';
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
function createRefs({ repo, ask, find, graphql, askRepository, once }) {
let nodeId;
async function objectOf(ref) {
const answer = await find(see, (octokit)=>octokit.rest.git.getRef({
...repo,
ref
}));
return answer && (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(target, answer.data, `ref ${ref}`).object;
}
async function peel({ sha, type }) {
if ('tag' !== type) return sha;
const { data } = await ask(see, (octokit)=>octokit.rest.git.getTag({
...repo,
tag_sha: sha
}));
return peel((0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(target, data, `tag ${sha}`).object);
}
async function askNodeId() {
const query = 'query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }';
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(repository, await graphql(see, query, repo, 3), 'repository').repository.id;
}
async function compare(updates) {
const now = await Promise.all(updates.map(async ({ ref })=>(await objectOf(ref))?.sha));
if (updates.every(({ after }, index)=>now[index] === after)) return 'after';
return updates.every(({ before }, index)=>now[index] === before) ? 'before' : 'other';
}
async function readCommit(sha) {
const answer = await find(see, (octokit)=>octokit.rest.git.getCommit({
...repo,
commit_sha: sha
}));
if (!answer) return;
const { message, parents, tree } = (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(commit, answer.data, `commit ${sha}`);
return {
message,
parents: parents.map((parent)=>parent.sha),
tree: tree.sha
};
}
async function update(updates) {
nodeId ??= askNodeId();
const input = {
repositoryId: await nodeId,
refUpdates: updates.map(({ ref, before, after })=>({
name: `refs/${ref}`,
beforeOid: before ?? zero,
afterOid: after ?? zero,
force: true
}))
};
const mutation = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
await graphql(write, mutation, {
input
});
return 'done';
}
return {
async commitOf (ref) {
const object = await objectOf(ref);
return object && peel(object);
},
async create (ref, sha) {
try {
return await once(async ()=>{
await ask(write, (octokit)=>octokit.rest.git.createRef({
...repo,
ref: `refs/${ref}`,
sha
}));
return 'created';
}, async ()=>(await objectOf(ref))?.sha === sha ? 'created' : void 0);
} catch (error) {
if (error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ && 422 === error.status && await objectOf(ref)) return 'exists';
throw error;
}
},
async list (prefix) {
const answer = await ask(see, (octokit)=>octokit.paginate(octokit.rest.git.listMatchingRefs, {
...repo,
ref: prefix
}));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(named, answer, `refs ${prefix}`).map(({ ref, object })=>({
ref: ref.replace(/^refs\//, ''),
sha: object.sha
}));
},
async createTagObject ({ name, message, sha }) {
const { data } = await ask(write, (octokit)=>octokit.rest.git.createTag({
...repo,
tag: name,
message,
object: sha,
type: 'commit',
request: {
retries: 3
}
}));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(created, data, `tag ${name}`).sha;
},
async createCommit ({ message, parents, tree = emptyTree }) {
const { data } = await ask(write, (octokit)=>octokit.rest.git.createCommit({
...repo,
message,
tree,
parents: [
...parents
],
request: {
retries: 3
}
}));
return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(created, data, 'new commit').sha;
},
commit: readCommit,
async tip (ref) {
const data = await askRepository({
permission: see,
parameters: '$ref: String!',
fields: 'id ref(qualifiedName: $ref) { target { oid ... on Commit { message } } }',
variables: {
ref: `refs/${ref}`
}
});
const { id, ref: found } = (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(tip, data, `ref ${ref}`).repository;
nodeId ??= Promise.resolve(id);
return found ? {
sha: found.target.oid,
message: found.target.message ?? ''
} : void 0;
},
async merge (branch, sha, message) {
const merged = (commitSha)=>({
kind: 'merged',
sha: commitSha
});
try {
return await once(async ()=>{
const body = {
...repo,
base: branch,
head: sha,
commit_message: message
};
const { status, data } = await ask(write, (octokit)=>octokit.rest.repos.merge(body));
return 204 === status ? {
kind: 'nothing'
} : merged((0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(created, data, `merge into ${branch}`).sha);
}, async ()=>{
const { sha: tip = '' } = await objectOf(`heads/${branch}`) ?? {};
return (await readCommit(tip))?.parents.includes(sha) ? merged(tip) : void 0;
});
} catch (error) {
const isNo = error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ && [
403,
405,
409,
422
].includes(error.status ?? 0);
if (isNo) return {
kind: 'refused',
why: error.message
};
throw error;
}
},
async compareAndSet (updates) {
try {
return await once(()=>update(updates), async ()=>{
const now = await compare(updates);
return 'before' === now ? void 0 : 'after' === now ? 'done' : 'conflict';
});
} catch (error) {
const mayBeConflict = error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ && ('PROVIDER_REFUSED' === error.code || (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.X)(error));
if (mayBeConflict && await compare(updates) !== 'before') return 'conflict';
throw error;
}
}
};
}
}),
248: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
$: ()=>codeOf,
u: ()=>createHttpClient
});
var action_error = __nccwpck_require__(505);
var visible = __nccwpck_require__(474);
var duration = __nccwpck_require__(862);
const faults = {
CERT_HAS_EXPIRED: [
'expired',
'Renew the certificate, and see why it was not renewed by itself.'
],
CERT_NOT_YET_VALID: [
'is not valid yet',
'Wait, or correct the clock of whoever issued the certificate.'
],
CERT_REVOKED: [
'was revoked',
'Have a new certificate issued.'
],
ERR_TLS_CERT_ALTNAME_INVALID: [
'is for another host',
'Give the server a certificate for this host, or correct the address.'
],
...Object.fromEntries([
'DEPTH_ZERO_SELF_SIGNED_CERT',
'SELF_SIGNED_CERT_IN_CHAIN',
'UNABLE_TO_GET_ISSUER_CERT',
'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
].map((code)=>[
code,
[
code.includes('SELF_SIGNED') ? 'is self-signed' : 'is of an authority that this runner does not know',
"Use a certificate of a public authority, or give the job your authority's: env NODE_EXTRA_CA_CERTS: path/of/ca.pem."
]
]))
};
function certificateCode(failure) {
const { code, cause } = failure ?? {};
if ('string' == typeof code && Object.hasOwn(faults, code)) return code;
return void 0 === cause || cause === failure ? void 0 : certificateCode(cause);
}
async function describeCertificate(code, url, signal, lookup) {
const [what = code, advice = ''] = faults[code] ?? [];
const port = url.port || '443';
const seen = await look(url.hostname, Number(port), signal, lookup).catch(()=>void 0);
const more = void 0 === seen ? '' : detail(code, seen);
return {
reason: `the certificate of ${url.hostname}:${port} ${what}${more}`,
advice
};
}
function detail(code, { valid_from: from, valid_to: to, subjectaltname: names }) {
const on = (at)=>void 0 === at || Number.isNaN(Date.parse(at)) ? '' : ` ${new Date(at).toISOString().replace(/\.\d+/, '')}`;
if ('CERT_HAS_EXPIRED' === code) return on(to) && ` on${on(to)}`;
if ('CERT_NOT_YET_VALID' === code) return on(from) && `, only from${on(from)}`;
if ('ERR_TLS_CERT_ALTNAME_INVALID' === code && void 0 !== names) return `, for ${names.slice(0, 200)}`;
return '';
}
const patience = 3_000;
async function look(host, port, signal, lookup) {
const { connect } = process.getBuiltinModule('node:tls');
const limit = AbortSignal.any([
signal,
AbortSignal.timeout(patience)
]);
return new Promise((resolve1, reject)=>{
const socket = connect({
host,
port,
servername: host,
rejectUnauthorized: false,
...lookup ? {
lookup
} : {}
});
const end = ()=>{
socket.destroy();
reject(new Error('no certificate'));
};
limit.addEventListener('abort', end, {
once: true
});
socket.once('error', end);
socket.once('secureConnect', ()=>{
resolve1(socket.getPeerCertificate());
socket.destroy();
});
});
}
const credential = /auth|cookie|token|key|secret|pass|signature/i;
const harmless = /^(accept(-charset|-encoding|-language)?|cache-control|content-type|host|idempotency-key|origin|pragma|referer|user-agent)$/i;
function isInClear(address) {
const { protocol, hostname } = new URL(address);
return /^(http|redis):$/.test(protocol) && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
function namesCredential(header) {
return !harmless.test(header) && credential.test(header);
}
function withoutQuery(url) {
return url.split(/[?#]/)[0] ?? url;
}
const largestBody = 33554432;
const longestWait = 60_000;
const longestTold = 10_000;
function createHttpClient(options) {
const { provider, clock, redactor, timeout = 30_000, tries = 5, random = Math.random } = options;
const told = (text)=>(0, visible.zU)(redactor.redact(text.slice(0, longestTold)));
async function once(request, signal) {
const url = new URL(request.url, options.baseUrl);
const names = Object.keys({
...options.headers,
...request.headers
});
if (isInClear(url) && (true === options.isSecret || names.some(namesCredential))) throw refusal('TOKEN_IN_CLEAR', request, `not sent: ${url.protocol}//${url.host} would have the token go in the clear`, {
isUnsent: true
});
const limit = AbortSignal.timeout(request.timeout ?? timeout);
const answer = await (options.fetch ?? fetch)(url, {
method: request.method,
redirect: 'manual',
headers: {
accept: 'application/json',
'user-agent': 'release-kit',
...void 0 === request.json ? {} : {
'content-type': 'application/json'
},
...options.headers,
...request.headers
},
...bodyOf(request),
signal: signal ? AbortSignal.any([
signal,
limit
]) : limit
});
const text = await readBounded(answer);
return {
status: answer.status,
headers: Object.fromEntries(answer.headers),
text,
json () {
try {
return JSON.parse(text);
} catch (cause) {
const answered = `${answer.status}, not JSON: ${told(text)}`;
throw refusal('PROVIDER_NONSENSE', request, answered, {
status: answer.status,
cause
});
}
}
};
}
function refusal(code, request, answered, more = {}) {
const asked = redactor.redact(`${request.method} ${withoutQuery(request.url)}`);
return new action_error.mZ(code, {
provider,
asked,
answered: redactor.redact(answered),
...void 0 === more.status ? {} : {
status: more.status
},
...void 0 === more.isUnsent ? {} : {
isUnsent: more.isUnsent
}
}, {
cause: more.cause,
...void 0 === more.hint ? {} : {
hint: more.hint
}
});
}
async function untrusted(code, request, { cause, isUnsent }, signal) {
const url = new URL(request.url, options.baseUrl);
const { reason, advice } = await describeCertificate(code, url, signal ?? AbortSignal.timeout(timeout));
signal?.throwIfAborted();
return refusal('PROVIDER_UNREACHABLE', request, `no answer: ${reason}`, {
cause,
hint: advice,
isUnsent
});
}
async function send(request, signal) {
const idempotent = request.idempotent ?? ![
'POST',
'PATCH'
].includes(request.method);
let isSent = false;
for(let attempt = 1;; attempt++){
let response;
let failure;
try {
response = await once(request, signal);
isSent = true;
} catch (cause) {
signal?.throwIfAborted();
if (cause instanceof action_error.lZ) throw cause;
const code = void 0 === options.fetch ? certificateCode(cause) : void 0;
if (void 0 !== code) throw await untrusted(code, request, {
cause,
isUnsent: !isSent
}, signal);
failure = cause;
isSent ||= !isUnconnected(cause);
}
if (response && !isTransient(response.status, idempotent)) return response;
const last = attempt >= tries || !response && !idempotent;
if (last && response) return response;
if (last) throw refusal('PROVIDER_UNREACHABLE', request, `no answer (${describeFailure(failure, request.timeout ?? timeout)})`, {
cause: failure,
isUnsent: !isSent
});
const wait = retryAfter(response, clock.now()) ?? random() * Math.min(longestWait, 250 * 2 ** attempt);
options.onRetry?.(response ? `answered ${response.status}` : describeFailure(failure, request.timeout ?? timeout), wait);
await clock.sleep(wait, signal);
}
}
return {
send,
async expectOk (request, signal) {
const response = await send(request, signal);
if (response.status < 300 || request.isAnswer?.(response)) return response;
throw refusal(codeOf(response.status), request, `${response.status} ${told(response.text)}`, {
status: response.status
});
}
};
}
function bodyOf({ content, body, json }) {
if (content) return {
body: content(),
duplex: 'half'
};
return {
body: body ?? (void 0 === json ? null : JSON.stringify(json))
};
}
async function readBounded(answer) {
if (!answer.body) return '';
const chunks = [];
let size = 0;
for await (const chunk of answer.body){
size += chunk.byteLength;
if (size > largestBody) throw new Error(`the answer is larger than ${largestBody} bytes`);
chunks.push(chunk);
}
return Buffer.concat(chunks).toString('utf8');
}
function isTransient(status, idempotent) {
if (429 === status || 503 === status) return true;
return idempotent && [
408,
500,
502,
504
].includes(status);
}
function retryAfter(response, now) {
const value = response?.headers['retry-after'];
if (void 0 === value) return;
const ms = /^\d+$/.test(value) ? 1_000 * Number(value) : Date.parse(value) - now;
return Number.isFinite(ms) ? Math.min(longestWait, Math.max(0, ms)) : void 0;
}
function codeOf(status) {
if (401 === status) return 'PROVIDER_UNAUTHORIZED';
if (403 === status) return 'PROVIDER_FORBIDDEN';
if (404 === status) return 'PROVIDER_NOT_FOUND';
if (429 === status) return 'PROVIDER_RATE_LIMITED';
if (status >= 500) return 'PROVIDER_FAILED';
return status >= 400 ? 'PROVIDER_REFUSED' : 'PROVIDER_NONSENSE';
}
function isUnconnected(failure) {
const { cause } = failure;
const { code, syscall, errors = [] } = cause ?? {};
const isEarly = 'UND_ERR_CONNECT_TIMEOUT' === code || 'ERR_SSL_WRONG_VERSION_NUMBER' === code;
const each = errors.map((one)=>isUnconnected({
cause: one
}));
return isEarly || 'connect' === syscall || 'getaddrinfo' === syscall || each.length > 0 && each.every(Boolean);
}
function describeFailure(failure, timeout) {
if (failure?.name === 'TimeoutError') return `none within ${(0, duration.a)(timeout)}`;
if (!(failure instanceof Error)) return (0, action_error.Uc)(failure);
const cause = failure.cause;
if (cause instanceof Error) return 'code' in cause ? `${String(cause.code)}: ${cause.message}` : cause.message;
return (0, action_error.Uc)(failure);
}
}),
867: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
FV: ()=>escapeMarkdown1,
aY: ()=>code,
tp: ()=>table
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(474);
function escapeMarkdown1(text) {
return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text).replace(/[^\S\u00a0]+/g, ' ').trim().replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&').replace(/^[-+=]|(?<=^\d+)\./, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '@\u200b').replace(/\b(GH)(?=-\d)/gi, '$1\u200b').replace(/\b(https?|ftp|www)([:.])/gi, '$1\u200b$2');
}
function code(text) {
return codeSpan(text).replaceAll('|', '\\|');
}
function codeSpan(text) {
const flat = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text).replace(/\s+/g, ' ').trim();
if ('' === flat) return '';
const fence = '`'.repeat(longestFence(flat) + 1);
const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
return `${fence}${pad}${flat}${pad}${fence}`;
}
function longestFence(text) {
return (text.match(/`+/g) ?? []).reduce((longest, run)=>Math.max(longest, run.length), 0);
}
function table(headers, rows) {
const line = (cells)=>`| ${cells.join(' | ')} |`;
return [
line(headers.map((header)=>header.replace(/:$/, ''))),
line(headers.map((header)=>header.endsWith(':') ? '--:' : '---')),
...rows.map(line)
].join('\n');
}
}),
474: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
RK: ()=>visible,
vI: ()=>shortened,
zU: ()=>excerptOf
});
const control = '\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f';
const blank = '\\t-\\r';
const terminal = new RegExp(`[${control}](?:\\[[0-?]*[ -/]*[@-~]|\\][^${control}${blank}]*[${control}]\\\\?)`, 'g');
const unseen = new RegExp(`[${control}\\u202a-\\u202e\\u2066-\\u2069]`, 'g');
function visible(text) {
return text.toWellFormed().replace(terminal, '').replace(unseen, '\ufffd');
}
function shortened(text, length) {
if (text.length <= length) return text;
return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}\u{2026}`;
}
function excerptOf(text, length = 200) {
const line = visible(text.slice(0, 10 * length)).replace(/\s+/g, ' ').trim();
return shortened(text.length > 10 * length ? `${line}\u{2026}` : line, length);
}
}),
896: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
p: ()=>nearest
});
function nearest(wanted, names) {
let [best, least] = [
void 0,
Math.max(1, Math.floor(wanted.length / 4)) + 1
];
for (const name of names){
const distance = Math.abs(name.length - wanted.length) < least ? lettersApart(wanted, name) : least;
if (distance < least) [best, least] = [
name,
distance
];
}
return best;
}
function lettersApart(a, b) {
let before = [];
let row = Array.from({
length: b.length + 1
}, (_, index)=>index);
for(let i = 1; i <= a.length; i++){
const next = [
i
];
for(let j = 1; j <= b.length; j++){
const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : 1 / 0;
next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
}
[before, row] = [
row,
next
];
}
return row[b.length] ?? 0;
}
}),
954: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
m: ()=>systemClock
});
const promises_namespaceObject = process.getBuiltinModule("node:timers/promises");
const systemClock = {
now: ()=>Math.round(performance.timeOrigin + performance.now()),
async sleep (ms, signal) {
signal?.throwIfAborted();
try {
await (0, promises_namespaceObject.setTimeout)(ms, void 0, signal ? {
signal
} : {});
} catch (cause) {
signal?.throwIfAborted();
throw cause;
}
}
};
}),
862: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
E: ()=>parseDuration,
a: ()=>formatDuration
});
const units = {
ms: 1,
s: 1_000,
m: 60_000,
h: 3_600_000,
d: 86_400_000
};
function parseDuration(text) {
const trimmed = text.trim();
if ('0' === trimmed) return 0;
const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(trimmed);
if (!match) return;
return Math.round(Number(match[1]) * units[match[2]]);
}
function formatDuration(ms) {
if (ms < 1_000) return `${Math.round(ms)} ms`;
if (ms < 59_950) return `${(ms / 1_000).toFixed(1)} s`;
const seconds = Math.round(ms / 1_000);
if (seconds < 3_600) return `${Math.floor(seconds / 60)} m ${String(seconds % 60).padStart(2, '0')} s`;
const minutes = Math.round(seconds / 60);
return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} m`;
}
}),
"zod/v4/core/api.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
_L: ()=>_boolean,
Tx: ()=>_gt,
qm: ()=>_gte,
LK: ()=>_int,
Zm: ()=>_lte,
m9: ()=>_minLength,
G8: ()=>_never,
F7: ()=>_number,
fU: ()=>_refine,
Fk: ()=>_regex,
Rl: ()=>_string,
em: ()=>_unknown,
q0: ()=>describe,
mI: ()=>meta
});
var core_checks = __nccwpck_require__("zod/v4/core/checks.js");
var _a;
class $ZodRegistry {
constructor(){
this._map = new WeakMap();
this._idmap = new Map();
}
add(schema, ..._meta) {
const meta = _meta[0];
this._map.set(schema, meta);
if (meta && "object" == typeof meta && "id" in meta) this._idmap.set(meta.id, schema);
return this;
}
clear() {
this._map = new WeakMap();
this._idmap = new Map();
return this;
}
remove(schema) {
const meta = this._map.get(schema);
if (meta && "object" == typeof meta && "id" in meta) this._idmap.delete(meta.id);
this._map.delete(schema);
return this;
}
get(schema) {
const p = schema._zod.parent;
if (p) {
const pm1 = {
...this.get(p) ?? {}
};
delete pm1.id;
const f = {
...pm1,
...this._map.get(schema)
};
return Object.keys(f).length ? f : void 0;
}
return this._map.get(schema);
}
has(schema) {
return this._map.has(schema);
}
}
function registry() {
return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
var core_util = __nccwpck_require__("zod/v4/core/util.js");
function snapshotChecks(def) {
if (def.checks) def.checks = [
...def.checks
];
return def;
}
function _string(Class, params) {
return new Class(snapshotChecks({
type: "string",
...core_util.A2(params)
}));
}
function _number(Class, params) {
return new Class(snapshotChecks({
type: "number",
checks: [],
...core_util.A2(params)
}));
}
function _int(Class, params) {
return new Class({
type: "number",
check: "number_format",
abort: false,
format: "safeint",
...core_util.A2(params)
});
}
function _boolean(Class, params) {
return new Class({
type: "boolean",
...core_util.A2(params)
});
}
function _unknown(Class) {
return new Class({
type: "unknown"
});
}
function _never(Class, params) {
return new Class({
type: "never",
...core_util.A2(params)
});
}
function _lte(value, params) {
return new core_checks.sm({
check: "less_than",
...core_util.A2(params),
value,
inclusive: true
});
}
function _gt(value, params) {
return new core_checks.J_({
check: "greater_than",
...core_util.A2(params),
value,
inclusive: false
});
}
function _gte(value, params) {
return new core_checks.J_({
check: "greater_than",
...core_util.A2(params),
value,
inclusive: true
});
}
function _minLength(minimum, params) {
return new core_checks.Kk({
check: "min_length",
...core_util.A2(params),
minimum
});
}
function _regex(pattern, params) {
return new core_checks.DG({
check: "string_format",
format: "regex",
...core_util.A2(params),
pattern
});
}
function _refine(Class, fn, _params) {
const schema = new Class({
type: "custom",
check: "custom",
fn: fn,
...core_util.A2(_params)
});
return schema;
}
function describe(description) {
const ch = new core_checks.QP({
check: "describe"
});
ch._zod.onattach = [
(inst)=>{
const existing = globalRegistry.get(inst) ?? {};
globalRegistry.add(inst, {
...existing,
description
});
}
];
ch._zod.check = ()=>{};
return ch;
}
function meta(metadata) {
const ch = new core_checks.QP({
check: "meta"
});
ch._zod.onattach = [
(inst)=>{
const existing = globalRegistry.get(inst) ?? {};
globalRegistry.add(inst, {
...existing,
...metadata
});
}
];
ch._zod.check = ()=>{};
return ch;
}
}),
"zod/v4/core/checks.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
DG: ()=>$ZodCheckRegex,
J_: ()=>$ZodCheckGreaterThan,
KH: ()=>$ZodCheckNumberFormat,
Kk: ()=>$ZodCheckMinLength,
QP: ()=>$ZodCheck,
sm: ()=>$ZodCheckLessThan
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("zod/v4/core/core.js");
var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__("zod/v4/core/util.js");
const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def)=>{
var _a;
inst._zod ?? (inst._zod = {});
inst._zod.def = def;
(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload)=>{
const val = payload.value;
return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && void 0 !== val.length;
};
const numericOriginMap = {
number: "number",
bigint: "bigint",
object: "date"
};
const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def)=>{
$ZodCheck.init(inst, def);
const origin = numericOriginMap[typeof def.value];
inst._zod.check = (payload)=>{
if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
payload.issues.push({
origin: numericOriginMap[typeof payload.value] ?? origin,
code: "too_big",
maximum: "object" == typeof def.value ? def.value.getTime() : def.value,
input: payload.value,
inclusive: def.inclusive,
inst,
continue: !def.abort
});
};
});
const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def)=>{
$ZodCheck.init(inst, def);
const origin = numericOriginMap[typeof def.value];
inst._zod.check = (payload)=>{
if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
payload.issues.push({
origin: numericOriginMap[typeof payload.value] ?? origin,
code: "too_small",
minimum: "object" == typeof def.value ? def.value.getTime() : def.value,
input: payload.value,
inclusive: def.inclusive,
inst,
continue: !def.abort
});
};
});
const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def)=>{
$ZodCheck.init(inst, def);
def.format = def.format || "float64";
const isInt = def.format?.includes("int");
const origin = isInt ? "int" : "number";
const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
inst._zod.check = (payload)=>{
const input = payload.value;
if (isInt) {
if (!Number.isInteger(input)) return void payload.issues.push({
expected: origin,
format: def.format,
code: "invalid_type",
continue: false,
input,
inst
});
if (!Number.isSafeInteger(input)) {
if (input > 0) payload.issues.push({
input,
code: "too_big",
maximum: Number.MAX_SAFE_INTEGER,
note: "Integers must be within the safe integer range.",
inst,
origin,
inclusive: true,
continue: !def.abort
});
else payload.issues.push({
input,
code: "too_small",
minimum: Number.MIN_SAFE_INTEGER,
note: "Integers must be within the safe integer range.",
inst,
origin,
inclusive: true,
continue: !def.abort
});
return;
}
}
if (input < minimum) payload.issues.push({
origin: "number",
input,
code: "too_small",
minimum,
inclusive: true,
inst,
continue: !def.abort
});
if (input > maximum) payload.issues.push({
origin: "number",
input,
code: "too_big",
maximum,
inclusive: true,
inst,
continue: !def.abort
});
};
});
const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def)=>{
var _a;
$ZodCheck.init(inst, def);
(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
inst._zod.check = (payload)=>{
const input = payload.value;
const units = input.length;
const length = "string" == typeof input && units >= def.minimum && units < 2 * def.minimum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
if (length >= def.minimum) return;
const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
payload.issues.push({
origin,
code: "too_small",
minimum: def.minimum,
inclusive: true,
input,
inst,
continue: !def.abort
});
};
});
const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def)=>{
var _a, _b;
$ZodCheck.init(inst, def);
if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload)=>{
def.pattern.lastIndex = 0;
if (def.pattern.test(payload.value)) return;
payload.issues.push({
origin: "string",
code: "invalid_format",
format: def.format,
input: payload.value,
...def.pattern ? {
pattern: def.pattern.toString()
} : {},
inst,
continue: !def.abort
});
});
else (_b = inst._zod).check ?? (_b.check = ()=>{});
});
const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def)=>{
$ZodCheckStringFormat.init(inst, def);
inst._zod.check = (payload)=>{
def.pattern.lastIndex = 0;
if (def.pattern.test(payload.value)) return;
payload.issues.push({
origin: "string",
code: "invalid_format",
format: "regex",
input: payload.value,
pattern: def.pattern.toString(),
inst,
continue: !def.abort
});
};
});
}),
"zod/v4/core/core.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
$W: ()=>config,
GT: ()=>$ZodAsyncError,
cr: ()=>globalConfig1,
xI: ()=>$constructor
});
var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("zod/v4/core/util.js");
var _a;
const _zodDesc = {
value: void 0,
enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
const E = _E;
if (E) {
const saved = E.stackTraceLimit;
if ("number" == typeof saved) {
try {
E.stackTraceLimit = 0;
} catch  {
_E = null;
return new Definition();
}
try {
return new Definition();
} finally{
E.stackTraceLimit = saved;
}
}
}
return new Definition();
}
function $constructor(name, initializer, proto, params) {
const zodProto = {};
function Internals(def) {
this.def = def;
this.constr = _;
this.traits = new Set();
}
Internals.prototype = zodProto;
const protoMembers = proto;
const initialized = protoMembers && new WeakSet();
function init(inst, def) {
if (inst._zod) {
if (inst._zod.traits.has(name)) return;
} else {
_zodDesc.value = new Internals(def);
try {
Object.defineProperty(inst, "_zod", _zodDesc);
} finally{
_zodDesc.value = void 0;
}
}
inst._zod.traits.add(name);
initializer(inst, def);
if (initialized) {
const own = Object.getPrototypeOf(inst);
const ctorProto = inst._zod.constr.prototype;
let up = own;
while(up && up !== ctorProto)up = Object.getPrototypeOf(up);
const target = up ?? own;
if (!initialized.has(target)) {
initialized.add(target);
(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
}
}
const proto = _.prototype;
for(const k in proto)if (Object.prototype.hasOwnProperty.call(proto, k)) {
if (!(k in inst)) inst[k] = proto[k].bind(inst);
}
}
const Parent = params?.Parent ?? Object;
class Definition extends Parent {
}
Object.defineProperty(Definition, "name", {
value: name
});
function _(def) {
const inst = params?.Parent ? newError(Definition) : this;
init(inst, def);
const deferred = inst._zod.deferred;
if (deferred) {
for (const fn of deferred)fn();
inst._zod.deferred = void 0;
}
const pp = globalThis.__zod_globalConfig?.postProcessor;
if (pp) pp(inst);
return inst;
}
Object.defineProperty(_, "init", {
value: init
});
Object.defineProperty(_, Symbol.hasInstance, {
value: (inst)=>{
if (params?.Parent && inst instanceof params.Parent) return true;
return inst?._zod?.traits?.has(name);
}
});
Object.defineProperty(_, "name", {
value: name
});
return _;
}
class $ZodAsyncError extends Error {
constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
}
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig1 = globalThis.__zod_globalConfig;
function config(newConfig) {
if (newConfig) Object.assign(globalConfig1, newConfig);
return globalConfig1;
}
}),
"zod/v4/core/util.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
A2: ()=>normalizeParams,
Gv: ()=>isObject,
NM: ()=>optionalKeys,
O7: ()=>codePointLength,
PO: ()=>cached,
QH: ()=>aborted,
Qd: ()=>isPlainObject,
Rc: ()=>getLengthableOrigin,
Vy: ()=>assignProp,
X: ()=>installLazyProp,
cl: ()=>nullish,
d3: ()=>attachSchema,
gx: ()=>captureStackTrace,
hi: ()=>sizeCaps,
iR: ()=>finalizeIssue,
jD: ()=>hide,
k8: ()=>jsonStringifyReplacer,
lQ: ()=>prefixIssues,
o8: ()=>clone,
ol: ()=>members,
p6: ()=>cleanRegex,
qQ: ()=>propertyKeyTypes,
qh: ()=>own,
rL: ()=>explicitlyAborted,
sD: ()=>escapeRegex,
sn: ()=>issue,
v5: ()=>defineLazyInternal,
w5: ()=>getEnumValues,
yG: ()=>shallowClone,
zH: ()=>NUMBER_FORMAT_RANGES
});
function getEnumValues(entries) {
const numericValues = Object.values(entries).filter((v)=>"number" == typeof v);
const values = Object.entries(entries).filter(([k, _])=>-1 === numericValues.indexOf(+k)).map(([_, v])=>v);
return values;
}
function jsonStringifyReplacer(_, value) {
if ("bigint" == typeof value) return value.toString();
return value;
}
class Cached {
constructor(getter){
this._getter = getter;
this._value = void 0;
}
get value() {
const getter = this._getter;
if (void 0 !== getter) {
this._value = getter();
this._getter = void 0;
}
return this._value;
}
}
function cached(getter) {
return new Cached(getter);
}
function nullish(input) {
return null == input;
}
function cleanRegex(source) {
const start = source.startsWith("^") ? 1 : 0;
const end = source.endsWith("$") ? source.length - 1 : source.length;
return source.slice(start, end);
}
function assignProp(target, prop, value) {
Object.defineProperty(target, prop, {
value,
writable: true,
enumerable: true,
configurable: true
});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args)=>{};
function isObject(data) {
return "object" == typeof data && null !== data && !Array.isArray(data);
}
function isPlainObject(o) {
if (false === isObject(o)) return false;
const ctor = o.constructor;
if (void 0 === ctor) return true;
if ("function" != typeof ctor) return true;
const prot = ctor.prototype;
if (false === isObject(prot)) return false;
if (false === Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf")) return false;
return true;
}
function shallowClone(o) {
if (isPlainObject(o)) return {
...o
};
if (Array.isArray(o)) return [
...o
];
if (o instanceof Map) return new Map(o);
if (o instanceof Set) return new Set(o);
return o;
}
const propertyKeyTypes = new Set([
"string",
"number",
"symbol"
]);
function escapeRegex(str) {
return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
const cl = new inst._zod.constr(def ?? inst._zod.def);
if (!def || params?.parent) cl._zod.parent = inst;
return cl;
}
function normalizeParams(_params) {
const params = _params;
if (!params) return {};
if ("string" == typeof params) return {
error: ()=>params
};
if (params?.message !== void 0) {
if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
params.error = params.message;
}
delete params.message;
if ("string" == typeof params.error) return {
...params,
error: ()=>params.error
};
return params;
}
function optionalKeys(shape) {
return Object.keys(shape).filter((k)=>void 0 !== shape[k]._zod.optin && "optional" === shape[k]._zod.optout);
}
const NUMBER_FORMAT_RANGES = (()=>({
safeint: [
Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER
],
int32: [
-2147483648,
2147483647
],
uint32: [
0,
4294967295
],
float32: [
-3.4028234663852886e+38,
3.4028234663852886e38
],
float64: [
-Number.MAX_VALUE,
Number.MAX_VALUE
]
}))();
function aborted(x, startIndex = 0) {
if (true === x.aborted) return true;
for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue !== true) return true;
return false;
}
function explicitlyAborted(x, startIndex = 0) {
if (true === x.aborted) return true;
for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue === false) return true;
return false;
}
function prefixIssues(path1, issues) {
return issues.map((iss)=>{
var _a;
(_a = iss).path ?? (_a.path = []);
iss.path.unshift(path1);
return iss;
});
}
function unwrapMessage(message) {
return "string" == typeof message ? message : message?.message;
}
function sizeCaps(defChecks) {
const caps = [];
for (const ch of defChecks ?? []){
const d = ch._zod.def;
if (!/_(length|size)$|_equals$/.test(d.check)) break;
const max = d.maximum ?? d.length ?? d.size;
if (max >= 0) caps.push([
max,
ch
]);
}
return caps;
}
function attachSchema(issues, start, inst) {
var _a;
for(let i = start; i < issues.length; i++)(_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
var _a;
const traits = iss.inst?._zod?.traits;
if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
else iss.schema = iss.inst;
const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
const full = {};
for (const k of Object.keys(iss))if ("inst" !== k && "schema" !== k && "continue" !== k && "input" !== k && "__proto__" !== k) full[k] = iss[k];
full.path ?? (full.path = []);
full.message = message;
if (ctx?.reportInput) full.input = iss.input;
return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
const units = str.length;
if (!highSurrogate.test(str)) return units;
let count = units;
for(let i = 0; i < units - 1; i++)if ((0xfc00 & str.charCodeAt(i)) === 0xd800 && (0xfc00 & str.charCodeAt(i + 1)) === 0xdc00) {
count--;
i++;
}
return count;
}
function getLengthableOrigin(input) {
if (Array.isArray(input)) return "array";
if ("string" == typeof input) return "string";
return "unknown";
}
function issue(...args) {
const [iss, input, inst] = args;
if ("string" == typeof iss) return {
message: iss,
code: "custom",
input,
inst
};
return {
...iss
};
}
function members(proto, table) {
for(const key in table){
const desc = Object.getOwnPropertyDescriptor(table, key);
if (desc.get) Object.defineProperty(proto, key, {
...desc,
enumerable: false
});
else defineBound(proto, key, desc.value);
}
}
function own(inst, key, value, enumerable = true) {
Object.defineProperty(inst, key, {
configurable: true,
writable: true,
enumerable,
value
});
return value;
}
function hide(inst, key, value) {
return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
Object.defineProperty(proto, key, {
configurable: true,
get () {
return this == null ? fn : own(this, key, fn.bind(this));
},
set (value) {
own(this, key, value);
}
});
}
function claim(inst, sentinel) {
const proto = Object.getPrototypeOf(inst);
return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
configurable: true,
get () {
broke = true;
}
};
function defineLazyInternal(inst, key, compute) {
const proto = Object.getPrototypeOf(inst._zod);
if (key in proto && installing !== inst._zod) {
installing = void 0;
return;
}
installing = inst._zod;
Object.defineProperty(proto, key, {
configurable: true,
get () {
Object.defineProperty(this, key, breaker);
const outer = broke;
broke = false;
try {
const value = compute(this);
if (broke) delete this[key];
else Object.defineProperty(this, key, {
configurable: true,
writable: true,
value
});
broke = broke || outer;
return value;
} catch (err) {
delete this[key];
broke = broke || outer;
throw err;
}
},
set (value) {
Object.defineProperty(this, key, {
configurable: true,
writable: true,
value
});
}
});
}
function installLazyProp(inst, key, make, enumerable) {
const proto = claim(inst, key);
if (!proto) return;
Object.defineProperty(proto, key, {
configurable: true,
get () {
const desc = {
configurable: true,
writable: true,
enumerable,
value: void 0
};
Object.defineProperty(this, key, desc);
desc.value = make(this);
Object.defineProperty(this, key, desc);
return desc.value;
},
set (value) {
Object.defineProperty(this, key, {
configurable: true,
writable: true,
enumerable,
value
});
}
});
}
}),
"zod/v4/mini/schemas.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Rvf: ()=>_default,
YOg: ()=>array,
zMY: ()=>schemas_boolean,
k5n: ()=>_enum,
Whr: ()=>schemas_int,
euz: ()=>literal,
mee: ()=>nullable,
cl6: ()=>nullish,
aig: ()=>schemas_number,
Ikc: ()=>object,
lqM: ()=>optional,
jgl: ()=>partialRecord,
g1P: ()=>record,
YPB: ()=>refine,
rej: ()=>strictObject,
YjP: ()=>schemas_string,
KCZ: ()=>union,
L5J: ()=>unknown
});
var core_core = __nccwpck_require__("zod/v4/core/core.js");
var core_checks = __nccwpck_require__("zod/v4/core/checks.js");
const anyString = /^[\s\S]{0,}$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
var core_util = __nccwpck_require__("zod/v4/core/util.js");
const version = {
major: 4,
minor: 6,
patch: 7
};
const $ZodType = core_core.xI("$ZodType", (inst, def)=>{
var _a;
inst ?? (inst = {});
inst._zod.def = def;
inst._zod.bag = inst._zod.bag || {};
inst._zod.version = version;
const defChecks = inst._zod.def.checks;
const checks1 = inst._zod.traits.has("$ZodCheck") ? [
inst,
...defChecks ?? []
] : defChecks?.length ? [
...defChecks
] : [];
for (const ch of checks1)for (const fn of ch._zod.onattach)fn(inst);
if (0 === checks1.length) {
(_a = inst._zod).deferred ?? (_a.deferred = []);
inst._zod.deferred?.push(()=>{
inst._zod.run = inst._zod.parse;
});
} else {
const runChecks = (payload, checks1, ctx)=>{
if (payload.memo) return payload;
let isAborted = core_util.QH(payload);
let asyncResult;
for (const ch of checks1){
if (ch._zod.def.when) {
if (core_util.rL(payload)) continue;
const shouldRun = ch._zod.def.when(payload);
if (!shouldRun) continue;
} else if (isAborted) continue;
const currLen = payload.issues.length;
const _ = ch._zod.check(payload);
if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT();
if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async ()=>{
await _;
const nextLen = payload.issues.length;
if (nextLen === currLen) return;
core_util.d3(payload.issues, currLen, inst);
if (!isAborted) isAborted = core_util.QH(payload, currLen);
});
else {
const nextLen = payload.issues.length;
if (nextLen === currLen) continue;
core_util.d3(payload.issues, currLen, inst);
if (!isAborted) isAborted = core_util.QH(payload, currLen);
}
}
if (asyncResult) return asyncResult.then(()=>payload);
return payload;
};
const handleCanaryResult = (canary, payload, ctx)=>{
if (core_util.QH(canary)) {
canary.aborted = true;
return canary;
}
const checkResult = runChecks(payload, checks1, ctx);
if (checkResult instanceof Promise) {
if (false === ctx.async) throw new core_core.GT();
return checkResult.then((checkResult)=>inst._zod.parse(checkResult, ctx));
}
return inst._zod.parse(checkResult, ctx);
};
inst._zod.run = (payload, ctx)=>{
if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
if ("backward" === ctx.direction) {
const canary = inst._zod.parse({
value: payload.value,
issues: []
}, {
...ctx,
skipChecks: true
});
if (canary instanceof Promise) return canary.then((canary)=>handleCanaryResult(canary, payload, ctx));
return handleCanaryResult(canary, payload, ctx);
}
const result = inst._zod.parse(payload, ctx);
if (result instanceof Promise) {
if (false === ctx.async) throw new core_core.GT();
return result.then((result)=>runChecks(result, checks1, ctx));
}
return runChecks(result, checks1, ctx);
};
}
}, {
get "~standard" () {
return core_util.jD(this, "~standard", standardProps(this));
},
set "~standard" (value){
core_util.qh(this, "~standard", value);
}
});
const toStandardResult = (r, ctx)=>r.issues.length ? {
issues: r.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W()))
} : {
value: r.value
};
async function validateAsync(inst, value) {
const ctx = {
async: true
};
return toStandardResult(await inst._zod.run({
value,
issues: []
}, ctx), ctx);
}
function standardProps(inst) {
return {
validate: (value)=>{
const ctx = {
async: false
};
try {
const r = inst._zod.run({
value,
issues: []
}, ctx);
if (!(r instanceof Promise)) return toStandardResult(r, ctx);
} catch (_) {}
return validateAsync(inst, value);
},
vendor: "zod",
version: 1
};
}
const $ZodString = core_core.xI("$ZodString", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.pattern = def.pattern ?? anyString;
inst._zod.parse = (payload, _)=>{
if (def.coerce) try {
payload.value = String(payload.value);
} catch (_) {}
if ("string" == typeof payload.value) return payload;
payload.issues.push({
expected: "string",
code: "invalid_type",
input: payload.value,
inst
});
return payload;
};
});
const $ZodNumber = core_core.xI("$ZodNumber", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.pattern = number;
inst._zod.parse = (payload, _ctx)=>{
if (def.coerce) try {
payload.value = Number(payload.value);
} catch (_) {}
const input = payload.value;
if ("number" == typeof input && !Number.isNaN(input) && Number.isFinite(input)) return payload;
const received = "number" == typeof input ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
payload.issues.push({
expected: "number",
code: "invalid_type",
input,
inst,
...received ? {
received
} : {}
});
return payload;
};
});
const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def)=>{
core_checks.KH.init(inst, def);
$ZodNumber.init(inst, def);
});
const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.pattern = regexes_boolean;
inst._zod.parse = (payload, _ctx)=>{
if (def.coerce) try {
payload.value = Boolean(payload.value);
} catch (_) {}
const input = payload.value;
if ("boolean" == typeof input) return payload;
payload.issues.push({
expected: "boolean",
code: "invalid_type",
input,
inst
});
return payload;
};
});
const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.parse = (payload)=>payload;
});
const $ZodNever = core_core.xI("$ZodNever", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.parse = (payload, _ctx)=>{
payload.issues.push({
expected: "never",
code: "invalid_type",
input: payload.value,
inst
});
return payload;
};
});
function capSize(inst, size) {
const caps = core_util.hi(inst._zod.def.checks);
if (!caps.length) return;
const cap = Math.min(...caps.map((c)=>c[0]));
const parse1 = inst._zod.parse;
inst._zod.parse = (payload, ctx)=>{
const n = size(payload.value);
if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
for (const [max, ch] of core_util.hi(inst._zod.def.checks))if (n > max && ch._zod.def.when(payload)) {
const start = payload.issues.length;
ch._zod.check(payload);
payload.issues[start].continue = false;
core_util.d3(payload.issues, start, inst);
return payload;
}
}
return parse1(payload, ctx);
};
}
const arraySize = (input)=>Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
final.value[index] = result.value;
}
const $ZodArray = core_core.xI("$ZodArray", (inst, def)=>{
$ZodType.init(inst, def);
const memo = core_core.cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx)=>{
const input = payload.value;
if (!Array.isArray(input)) {
payload.issues.push({
expected: "array",
code: "invalid_type",
input,
inst
});
return payload;
}
payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
const proms = [];
const abortEarly = ctx?.abortEarly;
for(let i = 0; i < input.length; i++){
const item = input[i];
const result = def.element._zod.run({
value: item,
issues: []
}, ctx);
if (result instanceof Promise) proms.push(result.then((result)=>handleArrayResult(result, payload, i)));
else {
handleArrayResult(result, payload, i);
if (abortEarly && 0 !== result.issues.length && core_util.QH(result)) break;
}
}
if (proms.length) return Promise.all(proms).then(()=>payload);
return payload;
};
capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
const isPresent = key in input;
const isOptionalOut = "optional" === optout;
if (!isPresent && isOptionalOut && "optional" === optin) return;
if (result.issues.length) {
if (void 0 !== optin && isOptionalOut && !isPresent) return;
final.issues.push(...core_util.lQ(key, result.issues));
}
if (!isPresent && void 0 === optin) {
if (!result.issues.length) final.issues.push({
code: "invalid_type",
expected: "nonoptional",
input: void 0,
path: [
key
]
});
return;
}
if (void 0 === result.value) {
if (isPresent || "defaulted" === optin && !isOptionalOut) final.value[key] = void 0;
} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
const keys = Object.keys(def.shape);
const ownSymbols = Object.getOwnPropertySymbols(def.shape);
const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
const allKeys = symbolKeys.length ? [
...keys,
...symbolKeys
] : keys;
for (const k of allKeys)if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
const okeys = core_util.NM(def.shape);
return {
...def,
allKeys,
symbolKeys,
keySet: new Set(keys),
numKeys: keys.length,
optionalKeys: new Set(okeys)
};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
const unrecognized = [];
const keySet = def.keySet;
const _catchall = def.catchall._zod;
const t = _catchall.def.type;
const optin = _catchall.optin;
const optout = _catchall.optout;
let seen = 0;
for(const key in input){
if (abortEarly && payload.issues.length !== seen) {
if (core_util.QH(payload, seen)) break;
seen = payload.issues.length;
}
if (keySet.has(key)) continue;
if ("__proto__" === key) {
if ("never" === t) unrecognized.push(key);
continue;
}
if ("never" === t) {
unrecognized.push(key);
continue;
}
const r = _catchall.run({
value: input[key],
issues: []
}, ctx);
if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
else handlePropertyResult(r, payload, key, input, optin, optout);
}
if (unrecognized.length) payload.issues.push({
code: "unrecognized_keys",
keys: unrecognized,
input,
inst,
continue: true
});
if (!proms.length) return payload;
return Promise.all(proms).then(()=>payload);
}
const $ZodObject = core_core.xI("$ZodObject", (inst, def)=>{
$ZodType.init(inst, def);
const desc = Object.getOwnPropertyDescriptor(def, "shape");
const sh = desc?.get ? desc.get.raw : def.shape ?? {};
if (sh) {
const get = ()=>{
const newSh = {
...sh
};
Object.defineProperty(def, "shape", {
value: newSh
});
get.raw = newSh;
return newSh;
};
get.raw = sh;
Object.defineProperty(def, "shape", {
get
});
}
const _normalized = core_util.PO(()=>normalizeDef(def));
core_util.v5(inst, "propValues", (zod)=>{
const shape = zod.def.shape;
const propValues = {};
for(const key in shape){
const field = shape[key]._zod;
if (field.values) {
if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set());
for (const v of field.values)propValues[key].add(v);
if (void 0 !== field.optin) propValues[key].add(void 0);
}
}
return propValues;
});
const isObject = core_util.Gv;
const catchall = def.catchall;
let value;
const memo = core_core.cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx)=>{
value ?? (value = _normalized.value);
const input = payload.value;
if (!isObject(input)) {
payload.issues.push({
expected: "object",
code: "invalid_type",
input,
inst
});
return payload;
}
payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
const proms = [];
const shape = value.shape;
const abortEarly = ctx?.abortEarly;
let seen = payload.issues.length;
for (const key of value.allKeys){
if (abortEarly && payload.issues.length !== seen) {
if (core_util.QH(payload, seen)) break;
seen = payload.issues.length;
}
if ("__proto__" === key) continue;
const el = shape[key];
const optin = el._zod.optin;
const optout = el._zod.optout;
const r = el._zod.run({
value: input[key],
issues: []
}, ctx);
if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
else handlePropertyResult(r, payload, key, input, optin, optout);
}
if (!catchall) return proms.length ? Promise.all(proms).then(()=>payload) : payload;
return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, true === abortEarly);
};
});
function handleUnionResults(results, final, inst, ctx) {
for (const result of results)if (0 === result.issues.length) {
final.value = result.value;
return final;
}
const nonaborted = results.filter((r)=>!core_util.QH(r));
if (1 === nonaborted.length) {
final.value = nonaborted[0].value;
return nonaborted[0];
}
final.issues.push({
code: "invalid_union",
input: final.value,
inst,
errors: results.map((result)=>result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())))
});
return final;
}
const $ZodUnion = core_core.xI("$ZodUnion", (inst, def)=>{
$ZodType.init(inst, def);
core_util.v5(inst, "optin", (zod)=>zod.def.options.some((o)=>"defaulted" === o._zod.optin) ? "defaulted" : zod.def.options.some((o)=>void 0 !== o._zod.optin) ? "optional" : void 0);
core_util.v5(inst, "optout", (zod)=>zod.def.options.some((o)=>"optional" === o._zod.optout) ? "optional" : void 0);
core_util.v5(inst, "values", (zod)=>{
if (zod.def.options.every((o)=>o._zod.values)) return new Set(zod.def.options.flatMap((option)=>Array.from(option._zod.values)));
});
core_util.v5(inst, "pattern", (zod)=>{
if (zod.def.options.every((o)=>o._zod.pattern)) {
const patterns = zod.def.options.map((o)=>o._zod.pattern);
return new RegExp(`^(${patterns.map((p)=>core_util.p6(p.source)).join("|")})$`);
}
});
const first = 1 === def.options.length ? def.options[0]._zod.run : null;
inst._zod.parse = (payload, ctx)=>{
if (first) return first(payload, ctx);
let async = false;
const results = [];
for (const option of def.options){
const result = option._zod.run({
value: payload.value,
issues: []
}, ctx);
if (result instanceof Promise) {
results.push(result);
async = true;
} else {
if (0 === result.issues.length) return result;
results.push(result);
}
}
if (!async) return handleUnionResults(results, payload, inst, ctx);
return Promise.all(results).then((results)=>handleUnionResults(results, payload, inst, ctx));
};
});
const $ZodRecord = core_core.xI("$ZodRecord", (inst, def)=>{
$ZodType.init(inst, def);
const memo = core_core.cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx)=>{
const input = payload.value;
if (!core_util.Qd(input)) {
payload.issues.push({
expected: "record",
code: "invalid_type",
input,
inst
});
return payload;
}
const proms = [];
const values = def.keyType._zod.values;
if (values && !def.partial) {
payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
const recordKeys = new Set();
for (const key of values)if ("string" == typeof key || "number" == typeof key || "symbol" == typeof key) {
recordKeys.add("number" == typeof key ? key.toString() : key);
if ("__proto__" === key) continue;
const keyResult = def.keyType._zod.run({
value: key,
issues: []
}, ctx);
if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
if (keyResult.issues.length) {
payload.issues.push({
code: "invalid_key",
origin: "record",
issues: keyResult.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())),
input: key,
path: [
key
],
inst
});
continue;
}
const outKey = keyResult.value;
if ("__proto__" === outKey) continue;
const result = def.valueType._zod.run({
value: input[key],
issues: []
}, ctx);
if (result instanceof Promise) proms.push(result.then((result)=>{
if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
payload.value[outKey] = result.value;
}));
else {
if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
payload.value[outKey] = result.value;
}
}
let unrecognized;
for(const key in input)if (!recordKeys.has(key)) if ("loose" === def.mode) {
if ("__proto__" === key) continue;
payload.value[key] = input[key];
} else {
unrecognized = unrecognized ?? [];
unrecognized.push(key);
}
if (unrecognized && unrecognized.length > 0) payload.issues.push({
code: "unrecognized_keys",
input,
inst,
keys: unrecognized,
continue: true
});
} else {
payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
let unrecognized;
for (const key of Reflect.ownKeys(input)){
if ("__proto__" === key) continue;
if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
let keyResult = def.keyType._zod.run({
value: key,
issues: []
}, ctx);
if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
const checkNumericKey = "string" == typeof key && number.test(key) && keyResult.issues.length;
if (checkNumericKey) {
const retryResult = def.keyType._zod.run({
value: Number(key),
issues: []
}, ctx);
if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
if (0 === retryResult.issues.length) keyResult = retryResult;
}
if (keyResult.issues.length) {
if ("loose" === def.mode) payload.value[key] = input[key];
else if (values) {
unrecognized = unrecognized ?? [];
unrecognized.push(key);
} else payload.issues.push({
code: "invalid_key",
origin: "record",
issues: keyResult.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())),
input: key,
path: [
key
],
inst
});
continue;
}
const outKey = keyResult.value;
if ("__proto__" === outKey) continue;
const result = def.valueType._zod.run({
value: input[key],
issues: []
}, ctx);
if (result instanceof Promise) proms.push(result.then((result)=>{
if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
payload.value[outKey] = result.value;
}));
else {
if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
payload.value[outKey] = result.value;
}
}
if (unrecognized && unrecognized.length > 0) payload.issues.push({
code: "unrecognized_keys",
input,
inst,
keys: unrecognized,
continue: true
});
}
if (proms.length) return Promise.all(proms).then(()=>payload);
return payload;
};
});
const $ZodEnum = core_core.xI("$ZodEnum", (inst, def)=>{
$ZodType.init(inst, def);
const values = core_util.w5(def.entries);
const valuesSet = new Set(values);
inst._zod.values = valuesSet;
core_util.v5(inst, "pattern", (zod)=>{
const patternValues = core_util.w5(zod.def.entries).filter((k)=>core_util.qQ.has(typeof k));
return new RegExp(patternValues.length ? `^(${patternValues.map((o)=>core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
});
inst._zod.parse = (payload, _ctx)=>{
const input = payload.value;
if (valuesSet.has(input)) return payload;
payload.issues.push({
code: "invalid_value",
values,
input,
inst
});
return payload;
};
});
const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def)=>{
$ZodType.init(inst, def);
const values = new Set(def.values);
inst._zod.values = values;
core_util.v5(inst, "pattern", (zod)=>{
const vals = zod.def.values;
return new RegExp(vals.length ? `^(${vals.map((o)=>"string" == typeof o ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
});
inst._zod.parse = (payload, _ctx)=>{
const input = payload.value;
if (values.has(input)) return payload;
payload.issues.push({
code: "invalid_value",
values: def.values,
input,
inst
});
return payload;
};
});
function handleOptionalResult(payload, result) {
payload.value = result.issues.length ? void 0 : result.value;
return payload;
}
const $ZodOptional = core_core.xI("$ZodOptional", (inst, def)=>{
$ZodType.init(inst, def);
core_util.v5(inst, "optin", (zod)=>"defaulted" === zod.def.innerType._zod.optin ? "defaulted" : "optional");
inst._zod.optout = "optional";
core_util.v5(inst, "values", (zod)=>{
const values = zod.def.innerType._zod.values;
return values ? new Set([
...values,
void 0
]) : void 0;
});
core_util.v5(inst, "pattern", (zod)=>{
const pattern = zod.def.innerType._zod.pattern;
return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
});
inst._zod.parse = (payload, ctx)=>{
if (void 0 === payload.value) {
if ("defaulted" !== def.innerType._zod.optin) return payload;
const result = def.innerType._zod.run({
value: payload.value,
issues: []
}, ctx);
if (result instanceof Promise) return result.then((result)=>handleOptionalResult(payload, result));
return handleOptionalResult(payload, result);
}
return def.innerType._zod.run(payload, ctx);
};
});
const $ZodNullable = core_core.xI("$ZodNullable", (inst, def)=>{
$ZodType.init(inst, def);
core_util.v5(inst, "optin", (zod)=>zod.def.innerType._zod.optin);
core_util.v5(inst, "optout", (zod)=>zod.def.innerType._zod.optout);
core_util.v5(inst, "pattern", (zod)=>{
const pattern = zod.def.innerType._zod.pattern;
return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
});
core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values ? new Set([
...zod.def.innerType._zod.values,
null
]) : void 0);
inst._zod.parse = (payload, ctx)=>{
if (null === payload.value) return payload;
return def.innerType._zod.run(payload, ctx);
};
});
const $ZodDefault = core_core.xI("$ZodDefault", (inst, def)=>{
$ZodType.init(inst, def);
inst._zod.optin = "defaulted";
core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values);
inst._zod.parse = (payload, ctx)=>{
if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
if (void 0 === payload.value) {
payload.value = def.defaultValue;
return payload;
}
const result = def.innerType._zod.run(payload, ctx);
if (result instanceof Promise) return result.then((result)=>handleDefaultResult(result, def));
return handleDefaultResult(result, def);
};
});
function handleDefaultResult(payload, def) {
if (void 0 === payload.value) payload.value = def.defaultValue;
return payload;
}
const $ZodCustom = core_core.xI("$ZodCustom", (inst, def)=>{
core_checks.QP.init(inst, def);
$ZodType.init(inst, def);
inst._zod.parse = (payload, _)=>payload;
inst._zod.check = (payload)=>{
const input = payload.value;
const r = def.fn(input);
if (r instanceof Promise) return r.then((r)=>handleRefineResult(r, payload, input, inst));
handleRefineResult(r, payload, input, inst);
};
});
function handleRefineResult(result, payload, input, inst) {
if (!result) {
const _iss = {
code: "custom",
input,
inst,
path: [
...inst._zod.def.path ?? []
],
continue: !inst._zod.def.abort
};
if (inst._zod.def.params) _iss.params = inst._zod.def.params;
payload.issues.push(core_util.sn(_iss));
}
}
var api = __nccwpck_require__("zod/v4/core/api.js");
function _getMessage() {
const internals = this._zod;
internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
return internals.message;
}
function _setMessage(value) {
this._zod.message = value;
}
const _messageDesc = {
get: _getMessage,
set: _setMessage,
enumerable: true,
configurable: true
};
const _issuesDesc = {
value: void 0,
enumerable: false
};
const _installedToString = new WeakSet([
Object.prototype,
Error.prototype
]);
const initializer = (inst, def)=>{
inst.name = "$ZodError";
_issuesDesc.value = def;
Object.defineProperty(inst, "issues", _issuesDesc);
_issuesDesc.value = void 0;
Object.defineProperty(inst, "message", _messageDesc);
const proto = Object.getPrototypeOf(inst);
if (!_installedToString.has(proto)) {
_installedToString.add(proto);
Object.defineProperty(proto, "toString", {
configurable: true,
enumerable: false,
get () {
const value = ()=>this.message;
Object.defineProperty(this, "toString", {
value,
configurable: true,
writable: true
});
return value;
},
set (value) {
Object.defineProperty(this, "toString", {
value,
configurable: true,
writable: true
});
}
});
}
};
(0, core_core.xI)("$ZodError", initializer);
const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
Parent: Error
});
const _parse = (_Err)=>{
const fn = (schema, value, _ctx, _params)=>{
const ctx = _ctx ? {
..._ctx,
async: false
} : {
async: false
};
const result = schema._zod.run({
value,
issues: []
}, ctx);
if (result instanceof Promise) throw new core_core.GT();
if (result.issues.length) {
const e = new (_params?.Err ?? _Err)(result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
core_util.gx(e, _params?.callee ?? fn);
throw e;
}
return result.value;
};
return fn;
};
const parse_parse = _parse($ZodRealError);
const _parseAsync = (_Err)=>{
const fn = async (schema, value, _ctx, params)=>{
const ctx = _ctx ? {
..._ctx,
async: true
} : {
async: true
};
let result = schema._zod.run({
value,
issues: []
}, ctx);
if (result instanceof Promise) result = await result;
if (result.issues.length) {
const e = new (params?.Err ?? _Err)(result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
core_util.gx(e, params?.callee ?? fn);
throw e;
}
return result.value;
};
return fn;
};
const parse_parseAsync = _parseAsync($ZodRealError);
const _safeParse = (_Err)=>(schema, value, _ctx)=>{
const ctx = _ctx ? {
..._ctx,
async: false
} : {
async: false
};
const result = schema._zod.run({
value,
issues: []
}, ctx);
if (result instanceof Promise) throw new core_core.GT();
return result.issues.length ? failure(_Err, result.issues, ctx) : {
success: true,
data: result.value
};
};
const safeParse = _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
let error;
return {
success: false,
get error () {
if (!error) {
error = new Err(issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
issues = void 0;
ctx = void 0;
}
return error;
},
set error (e){
error = e;
issues = void 0;
ctx = void 0;
}
};
}
const _safeParseAsync = (_Err)=>async (schema, value, _ctx)=>{
const ctx = _ctx ? {
..._ctx,
async: true
} : {
async: true
};
let result = schema._zod.run({
value,
issues: []
}, ctx);
if (result instanceof Promise) result = await result;
return result.issues.length ? failure(_Err, result.issues, ctx) : {
success: true,
data: result.value
};
};
const safeParseAsync = _safeParseAsync($ZodRealError);
const ZodMiniType = core_core.xI("ZodMiniType", (inst, def)=>{
if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
$ZodType.init(inst, def);
inst.def = def;
inst.type = def.type;
}, {
get with () {
return this.check;
},
set with (value){
core_util.qh(this, "with", value);
},
parse (data, params) {
return parse_parse(this, data, params, {
callee: this.parse
});
},
parseAsync (data, params) {
return parse_parseAsync(this, data, params, {
callee: this.parseAsync
});
},
safeParse (data, params) {
return safeParse(this, data, params);
},
safeParseAsync (data, params) {
return safeParseAsync(this, data, params);
},
check (...checks1) {
const def = this.def;
return this.clone({
...def,
checks: [
...def.checks ?? [],
...checks1.map((ch)=>"function" == typeof ch ? {
_zod: {
check: ch,
def: {
check: "custom"
},
onattach: []
}
} : ch)
]
}, {
parent: true
});
},
clone (_def, params) {
return core_util.o8(this, _def, params);
},
brand () {
return this;
},
register (reg, meta) {
reg.add(this, meta);
return this;
},
apply (fn, ...args) {
return 0 === args.length ? fn(this) : fn(this, ...args);
}
});
const ZodMiniString = core_core.xI("ZodMiniString", (inst, def)=>{
$ZodString.init(inst, def);
ZodMiniType.init(inst, def);
});
function schemas_string(params) {
return api.Rl(ZodMiniString, params);
}
const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def)=>{
$ZodNumber.init(inst, def);
ZodMiniType.init(inst, def);
});
function schemas_number(params) {
return api.F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def)=>{
$ZodNumberFormat.init(inst, def);
ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
return api.LK(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def)=>{
$ZodBoolean.init(inst, def);
ZodMiniType.init(inst, def);
});
function schemas_boolean(params) {
return api._L(ZodMiniBoolean, params);
}
const ZodMiniUnknown = core_core.xI("ZodMiniUnknown", (inst, def)=>{
$ZodUnknown.init(inst, def);
ZodMiniType.init(inst, def);
});
function unknown() {
return api.em(ZodMiniUnknown);
}
const ZodMiniNever = core_core.xI("ZodMiniNever", (inst, def)=>{
$ZodNever.init(inst, def);
ZodMiniType.init(inst, def);
});
function never(params) {
return api.G8(ZodMiniNever, params);
}
const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def)=>{
$ZodArray.init(inst, def);
ZodMiniType.init(inst, def);
});
function array(element, params) {
return new ZodMiniArray({
type: "array",
element: element,
...core_util.A2(params)
});
}
const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def)=>{
$ZodObject.init(inst, def);
ZodMiniType.init(inst, def);
core_util.X(inst, "shape", (self)=>self._zod.def.shape, false);
});
function object(shape, params) {
const def = {
type: "object",
shape: shape ?? {},
...core_util.A2(params)
};
return new ZodMiniObject(def);
}
function strictObject(shape, params) {
return new ZodMiniObject({
type: "object",
shape,
catchall: never(),
...core_util.A2(params)
});
}
const ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def)=>{
$ZodUnion.init(inst, def);
ZodMiniType.init(inst, def);
});
function union(options, params) {
return new ZodMiniUnion({
type: "union",
options: options,
...core_util.A2(params)
});
}
const ZodMiniRecord = core_core.xI("ZodMiniRecord", (inst, def)=>{
$ZodRecord.init(inst, def);
ZodMiniType.init(inst, def);
});
function record(keyType, valueType, params) {
if (!valueType || !valueType._zod) return new ZodMiniRecord({
type: "record",
keyType: schemas_string(),
valueType: keyType,
...core_util.A2(valueType)
});
return new ZodMiniRecord({
type: "record",
keyType,
valueType: valueType,
...core_util.A2(params)
});
}
function partialRecord(keyType, valueType, params) {
return new ZodMiniRecord({
type: "record",
keyType,
valueType: valueType,
...core_util.A2(params),
partial: true
});
}
const ZodMiniEnum = core_core.xI("ZodMiniEnum", (inst, def)=>{
$ZodEnum.init(inst, def);
ZodMiniType.init(inst, def);
inst.options = [
...inst._zod.values
];
});
function _enum(values, params) {
const entries = Array.isArray(values) ? Object.fromEntries(values.map((v)=>[
v,
v
])) : values;
return new ZodMiniEnum({
type: "enum",
entries,
...core_util.A2(params)
});
}
const ZodMiniLiteral = core_core.xI("ZodMiniLiteral", (inst, def)=>{
$ZodLiteral.init(inst, def);
ZodMiniType.init(inst, def);
});
function literal(value, params) {
return new ZodMiniLiteral({
type: "literal",
values: Array.isArray(value) ? value : [
value
],
...core_util.A2(params)
});
}
const ZodMiniOptional = core_core.xI("ZodMiniOptional", (inst, def)=>{
$ZodOptional.init(inst, def);
ZodMiniType.init(inst, def);
});
function optional(innerType) {
return new ZodMiniOptional({
type: "optional",
innerType: innerType
});
}
const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def)=>{
$ZodNullable.init(inst, def);
ZodMiniType.init(inst, def);
});
function nullable(innerType) {
return new ZodMiniNullable({
type: "nullable",
innerType: innerType
});
}
function nullish(innerType) {
return optional(nullable(innerType));
}
const ZodMiniDefault = core_core.xI("ZodMiniDefault", (inst, def)=>{
$ZodDefault.init(inst, def);
ZodMiniType.init(inst, def);
});
function _default(innerType, defaultValue) {
return new ZodMiniDefault({
type: "default",
innerType: innerType,
get defaultValue () {
return "function" == typeof defaultValue ? defaultValue() : core_util.yG(defaultValue);
}
});
}
const ZodMiniCustom = core_core.xI("ZodMiniCustom", (inst, def)=>{
$ZodCustom.init(inst, def);
ZodMiniType.init(inst, def);
});
function refine(fn, _params = {}) {
return api.fU(ZodMiniCustom, fn, _params);
}
api.q0;
api.mI;
})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
var cachedModule = __webpack_module_cache__[moduleId];
if (void 0 !== cachedModule) return cachedModule.exports;
var module = __webpack_module_cache__[moduleId] = {
exports: {}
};
var threw = true;
try {
__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
threw = false;
} finally{
if (threw) delete __webpack_module_cache__[moduleId];
}
return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (void 0 !== __nccwpck_require__) __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(()=>{
var webpackQueues = "function" == typeof Symbol ? Symbol("webpack queues") : "__webpack_queues__";
var webpackExports = "function" == typeof Symbol ? Symbol("webpack exports") : "__webpack_exports__";
var webpackError = "function" == typeof Symbol ? Symbol("webpack error") : "__webpack_error__";
var resolveQueue = (queue)=>{
if (queue && queue.d < 1) {
queue.d = 1;
queue.forEach((fn)=>fn.r--);
queue.forEach((fn)=>fn.r-- ? fn.r++ : fn());
}
};
var wrapDeps = (deps)=>deps.map((dep)=>{
if (null !== dep && "object" == typeof dep) {
if (dep[webpackQueues]) return dep;
if (dep.then) {
var queue = [];
queue.d = 0;
dep.then((r)=>{
obj[webpackExports] = r;
resolveQueue(queue);
}, (e)=>{
obj[webpackError] = e;
resolveQueue(queue);
});
var obj = {};
obj[webpackQueues] = (fn)=>fn(queue);
return obj;
}
}
var ret = {};
ret[webpackQueues] = (x)=>{};
ret[webpackExports] = dep;
return ret;
});
__nccwpck_require__.a = (module, body, hasAwait)=>{
var queue;
hasAwait && ((queue = []).d = -1);
var depQueues = new Set();
var exports = module.exports;
var currentDeps;
var outerResolve;
var reject;
var promise = new Promise((resolve1, rej)=>{
reject = rej;
outerResolve = resolve1;
});
promise[webpackExports] = exports;
promise[webpackQueues] = (fn)=>(queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x)=>{}));
module.exports = promise;
body((deps)=>{
currentDeps = wrapDeps(deps);
var fn;
var getResult = ()=>currentDeps.map((d)=>{
if (d[webpackError]) throw d[webpackError];
return d[webpackExports];
});
var promise = new Promise((resolve1)=>{
fn = ()=>resolve1(getResult);
fn.r = 0;
var fnQueue = (q)=>q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
currentDeps.map((dep)=>dep[webpackQueues](fnQueue));
});
return fn.r ? promise : getResult();
}, (err)=>(err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
queue && queue.d < 0 && (queue.d = 0);
};
})();
(()=>{
var getProto = Object.getPrototypeOf ? (obj)=>Object.getPrototypeOf(obj) : (obj)=>obj.__proto__;
var leafPrototypes;
__nccwpck_require__.t = function(value, mode) {
if (1 & mode) value = this(value);
if (8 & mode) return value;
if ('object' == typeof value && value) {
if (4 & mode && value.__esModule) return value;
if (16 & mode && 'function' == typeof value.then) return value;
}
var ns = Object.create(null);
__nccwpck_require__.r(ns);
var def = {};
leafPrototypes = leafPrototypes || [
null,
getProto({}),
getProto([]),
getProto(getProto)
];
for(var current = 2 & mode && value; 'object' == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current))Object.getOwnPropertyNames(current).forEach((key)=>def[key] = ()=>value[key]);
def['default'] = ()=>value;
__nccwpck_require__.d(ns, def);
return ns;
};
})();
(()=>{
__nccwpck_require__.d = (exports, definition)=>{
for(var key in definition)if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
enumerable: true,
get: definition[key]
});
};
})();
(()=>{
__nccwpck_require__.f = {};
__nccwpck_require__.e = (chunkId)=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key)=>{
__nccwpck_require__.f[key](chunkId, promises);
return promises;
}, []));
})();
(()=>{
__nccwpck_require__.u = (chunkId)=>({
251: "../packages/bottleneck-95b29343.js",
307: "../packages/french-68a537b1.js",
735: "../packages/octokit-plugin-retry-4cafaf4c.js",
758: "../packages/octokit-plugin-rest-endpoint-methods-901190c5.js",
856: "../packages/octokit-plugin-throttling-09fea98a.js"
})[chunkId] ?? "" + chunkId + ".index.js";
})();
(()=>{
__nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
})();
(()=>{
__nccwpck_require__.r = (exports)=>{
if ("u" > typeof Symbol && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
value: 'Module'
});
Object.defineProperty(exports, '__esModule', {
value: true
});
};
})();
(()=>{
var installedChunks = {
792: 0
};
var installChunk = (data)=>{
var { ids, modules, runtime } = data;
var moduleId, chunkId, i = 0;
for(moduleId in modules)if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
if (runtime) runtime(__nccwpck_require__);
for(; i < ids.length; i++){
chunkId = ids[i];
if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
installedChunks[ids[i]] = 0;
}
};
__nccwpck_require__.f.j = (chunkId, promises)=>{
var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]);
else {
var promise = import("./" + __nccwpck_require__.u(chunkId)).then((chunk)=>installChunk({
ids: [
chunkId
],
...chunk
}), (e)=>{
if (0 !== installedChunks[chunkId]) installedChunks[chunkId] = void 0;
throw e;
});
var promise = Promise.race([
promise,
new Promise((resolve1)=>installedChunkData = installedChunks[chunkId] = [
resolve1
])
]);
promises.push(installedChunkData[1] = promise);
}
};
})();
var __webpack_exports__ = __nccwpck_require__(900);
__webpack_exports__ = await __webpack_exports__;
