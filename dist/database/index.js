if (parseInt(process.versions.node) < 24) {
    console.log('::error::release-kit needs Node 24 (runs.using: node24); this is Node v' + process.versions.node + ': use actions/runner 2.327.1 or newer, or for act an image or PATH with Node 24');
    process.exit(1);
}
const __WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__ = new Proxy({}, {
get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../undici/index.cjs")[name]
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
2672: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
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
4867: ((module)=>{
module.exports = new Proxy({}, {
get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../undici/index.cjs")[name]
});
}),
assert: ((module)=>{
module.exports = process.getBuiltinModule("assert");
}),
buffer: ((module)=>{
module.exports = process.getBuiltinModule("buffer");
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
process: ((module)=>{
module.exports = process.getBuiltinModule("process");
}),
tls: ((module)=>{
module.exports = process.getBuiltinModule("tls");
}),
util: ((module)=>{
module.exports = process.getBuiltinModule("util");
}),
"yaml/dist/compose/compose-collection.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var YAMLMap = __nccwpck_require__("yaml/dist/nodes/YAMLMap.js");
var YAMLSeq = __nccwpck_require__("yaml/dist/nodes/YAMLSeq.js");
var resolveBlockMap = __nccwpck_require__("yaml/dist/compose/resolve-block-map.js");
var resolveBlockSeq = __nccwpck_require__("yaml/dist/compose/resolve-block-seq.js");
var resolveFlowCollection = __nccwpck_require__("yaml/dist/compose/resolve-flow-collection.js");
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
const coll = 'block-map' === token.type ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : 'block-seq' === token.type ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
const Coll = coll.constructor;
if ('!' === tagName || tagName === Coll.tagName) {
coll.tag = Coll.tagName;
return coll;
}
if (tagName) coll.tag = tagName;
return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
const tagToken = props.tag;
const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg)=>onError(tagToken, 'TAG_RESOLVE_FAILED', msg)) : null;
if ('block-seq' === token.type) {
const { anchor, newlineAfterProp: nl } = props;
const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
if (lastProp && (!nl || nl.offset < lastProp.offset)) {
const message = 'Missing newline after block sequence props';
onError(lastProp, 'MISSING_CHAR', message);
}
}
const expType = 'block-map' === token.type ? 'map' : 'block-seq' === token.type ? 'seq' : '{' === token.start.source ? 'map' : 'seq';
if (!tagToken || !tagName || '!' === tagName || tagName === YAMLMap.YAMLMap.tagName && 'map' === expType || tagName === YAMLSeq.YAMLSeq.tagName && 'seq' === expType) return resolveCollection(CN, ctx, token, onError, tagName);
let tag = ctx.schema.tags.find((t)=>t.tag === tagName && t.collection === expType);
if (!tag) {
const kt = ctx.schema.knownTags[tagName];
if (kt?.collection === expType) {
ctx.schema.tags.push(Object.assign({}, kt, {
default: false
}));
tag = kt;
} else {
kt ? onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true) : onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
return resolveCollection(CN, ctx, token, onError, tagName);
}
}
const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
const res = tag.resolve?.(coll, (msg)=>onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
node.range = coll.range;
node.tag = tagName;
if (tag?.format) node.format = tag.format;
return node;
}
exports.composeCollection = composeCollection;
}),
"yaml/dist/compose/compose-doc.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Document = __nccwpck_require__("yaml/dist/doc/Document.js");
var composeNode = __nccwpck_require__("yaml/dist/compose/compose-node.js");
var resolveEnd = __nccwpck_require__("yaml/dist/compose/resolve-end.js");
var resolveProps = __nccwpck_require__("yaml/dist/compose/resolve-props.js");
function composeDoc(options, directives, { offset, start, value, end }, onError) {
const opts = Object.assign({
_directives: directives
}, options);
const doc = new Document.Document(void 0, opts);
const ctx = {
atKey: false,
atRoot: true,
directives: doc.directives,
options: doc.options,
schema: doc.schema
};
const props = resolveProps.resolveProps(start, {
indicator: 'doc-start',
next: value ?? end?.[0],
offset,
onError,
parentIndent: 0,
startOnNewline: true
});
if (props.found) {
doc.directives.docStart = true;
if (value && ('block-map' === value.type || 'block-seq' === value.type) && !props.hasNewline) onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
}
doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
const contentEnd = doc.contents.range[2];
const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
if (re.comment) doc.comment = re.comment;
doc.range = [
offset,
contentEnd,
re.offset
];
return doc;
}
exports.composeDoc = composeDoc;
}),
"yaml/dist/compose/compose-node.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Alias = __nccwpck_require__("yaml/dist/nodes/Alias.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var composeCollection = __nccwpck_require__("yaml/dist/compose/compose-collection.js");
var composeScalar = __nccwpck_require__("yaml/dist/compose/compose-scalar.js");
var resolveEnd = __nccwpck_require__("yaml/dist/compose/resolve-end.js");
var utilEmptyScalarPosition = __nccwpck_require__("yaml/dist/compose/util-empty-scalar-position.js");
const CN = {
composeNode,
composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
const atKey = ctx.atKey;
const { spaceBefore, comment, anchor, tag } = props;
let node;
let isSrcToken = true;
switch(token.type){
case 'alias':
node = composeAlias(ctx, token, onError);
if (anchor || tag) onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
break;
case 'scalar':
case 'single-quoted-scalar':
case 'double-quoted-scalar':
case 'block-scalar':
node = composeScalar.composeScalar(ctx, token, tag, onError);
if (anchor) node.anchor = anchor.source.substring(1);
break;
case 'block-map':
case 'block-seq':
case 'flow-collection':
try {
node = composeCollection.composeCollection(CN, ctx, token, props, onError);
if (anchor) node.anchor = anchor.source.substring(1);
} catch (error) {
const message = error instanceof Error ? error.message : String(error);
onError(token, 'RESOURCE_EXHAUSTION', message);
}
break;
default:
{
const message = 'error' === token.type ? token.message : `Unsupported token (type: ${token.type})`;
onError(token, 'UNEXPECTED_TOKEN', message);
isSrcToken = false;
}
}
node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
if (anchor && '' === node.anchor) onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || 'string' != typeof node.value || node.tag && 'tag:yaml.org,2002:str' !== node.tag)) {
const msg = 'With stringKeys, all keys must be strings';
onError(tag ?? token, 'NON_STRING_KEY', msg);
}
if (spaceBefore) node.spaceBefore = true;
if (comment) if ('scalar' === token.type && '' === token.source) node.comment = comment;
else node.commentBefore = comment;
if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
const token = {
type: 'scalar',
offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
indent: -1,
source: ''
};
const node = composeScalar.composeScalar(ctx, token, tag, onError);
if (anchor) {
node.anchor = anchor.source.substring(1);
if ('' === node.anchor) onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
}
if (spaceBefore) node.spaceBefore = true;
if (comment) {
node.comment = comment;
node.range[2] = end;
}
return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
const alias = new Alias.Alias(source.substring(1));
if ('' === alias.source) onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
if (alias.source.endsWith(':')) onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
const valueEnd = offset + source.length;
const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
alias.range = [
offset,
valueEnd,
re.offset
];
if (re.comment) alias.comment = re.comment;
return alias;
}
exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;
}),
"yaml/dist/compose/compose-scalar.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var resolveBlockScalar = __nccwpck_require__("yaml/dist/compose/resolve-block-scalar.js");
var resolveFlowScalar = __nccwpck_require__("yaml/dist/compose/resolve-flow-scalar.js");
function composeScalar(ctx, token, tagToken, onError) {
const { value, type, comment, range } = 'block-scalar' === token.type ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg)=>onError(tagToken, 'TAG_RESOLVE_FAILED', msg)) : null;
let tag;
tag = ctx.options.stringKeys && ctx.atKey ? ctx.schema[identity.SCALAR] : tagName ? findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : 'scalar' === token.type ? findScalarTagByTest(ctx, value, token, onError) : ctx.schema[identity.SCALAR];
let scalar;
try {
const res = tag.resolve(value, (msg)=>onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
} catch (error) {
const msg = error instanceof Error ? error.message : String(error);
onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
scalar = new Scalar.Scalar(value);
}
scalar.range = range;
scalar.source = value;
if (type) scalar.type = type;
if (tagName) scalar.tag = tagName;
if (tag.format) scalar.format = tag.format;
if (comment) scalar.comment = comment;
return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
if ('!' === tagName) return schema[identity.SCALAR];
const matchWithTest = [];
for (const tag of schema.tags)if (!tag.collection && tag.tag === tagName) if (!tag.default || !tag.test) return tag;
else matchWithTest.push(tag);
for (const tag of matchWithTest)if (tag.test?.test(value)) return tag;
const kt = schema.knownTags[tagName];
if (kt && !kt.collection) {
schema.tags.push(Object.assign({}, kt, {
default: false,
test: void 0
}));
return kt;
}
onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, 'tag:yaml.org,2002:str' !== tagName);
return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
const tag = schema.tags.find((tag)=>(true === tag.default || atKey && 'key' === tag.default) && tag.test?.test(value)) || schema[identity.SCALAR];
if (schema.compat) {
const compat = schema.compat.find((tag)=>tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
if (tag.tag !== compat.tag) {
const ts = directives.tagString(tag.tag);
const cs = directives.tagString(compat.tag);
const msg = `Value may be parsed as either ${ts} or ${cs}`;
onError(token, 'TAG_RESOLVE_FAILED', msg, true);
}
}
return tag;
}
exports.composeScalar = composeScalar;
}),
"yaml/dist/compose/composer.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var node_process = __nccwpck_require__("process");
var directives = __nccwpck_require__("yaml/dist/doc/directives.js");
var Document = __nccwpck_require__("yaml/dist/doc/Document.js");
var errors = __nccwpck_require__("yaml/dist/errors.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var composeDoc = __nccwpck_require__("yaml/dist/compose/compose-doc.js");
var resolveEnd = __nccwpck_require__("yaml/dist/compose/resolve-end.js");
function getErrorPos(src) {
if ('number' == typeof src) return [
src,
src + 1
];
if (Array.isArray(src)) return 2 === src.length ? src : [
src[0],
src[1]
];
const { offset, source } = src;
return [
offset,
offset + ('string' == typeof source ? source.length : 1)
];
}
function parsePrelude(prelude) {
let comment = '';
let atComment = false;
let afterEmptyLine = false;
for(let i = 0; i < prelude.length; ++i){
const source = prelude[i];
switch(source[0]){
case '#':
comment += ('' === comment ? '' : afterEmptyLine ? '\n\n' : '\n') + (source.substring(1) || ' ');
atComment = true;
afterEmptyLine = false;
break;
case '%':
if (prelude[i + 1]?.[0] !== '#') i += 1;
atComment = false;
break;
default:
if (!atComment) afterEmptyLine = true;
atComment = false;
}
}
return {
comment,
afterEmptyLine
};
}
class Composer {
constructor(options = {}){
this.doc = null;
this.atDirectives = false;
this.prelude = [];
this.errors = [];
this.warnings = [];
this.onError = (source, code, message, warning)=>{
const pos = getErrorPos(source);
if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
else this.errors.push(new errors.YAMLParseError(pos, code, message));
};
this.directives = new directives.Directives({
version: options.version || '1.2'
});
this.options = options;
}
decorate(doc, afterDoc) {
const { comment, afterEmptyLine } = parsePrelude(this.prelude);
if (comment) {
const dc = doc.contents;
if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
let it = dc.items[0];
if (identity.isPair(it)) it = it.key;
const cb = it.commentBefore;
it.commentBefore = cb ? `${comment}\n${cb}` : comment;
} else {
const cb = dc.commentBefore;
dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
}
}
if (afterDoc) {
for(let i = 0; i < this.errors.length; ++i)doc.errors.push(this.errors[i]);
for(let i = 0; i < this.warnings.length; ++i)doc.warnings.push(this.warnings[i]);
} else {
doc.errors = this.errors;
doc.warnings = this.warnings;
}
this.prelude = [];
this.errors = [];
this.warnings = [];
}
streamInfo() {
return {
comment: parsePrelude(this.prelude).comment,
directives: this.directives,
errors: this.errors,
warnings: this.warnings
};
}
*compose(tokens, forceDoc = false, endOffset = -1) {
for (const token of tokens)yield* this.next(token);
yield* this.end(forceDoc, endOffset);
}
*next(token) {
if (node_process.env.LOG_STREAM) console.dir(token, {
depth: null
});
switch(token.type){
case 'directive':
this.directives.add(token.source, (offset, message, warning)=>{
const pos = getErrorPos(token);
pos[0] += offset;
this.onError(pos, 'BAD_DIRECTIVE', message, warning);
});
this.prelude.push(token.source);
this.atDirectives = true;
break;
case 'document':
{
const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
if (this.atDirectives && !doc.directives.docStart) this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
this.decorate(doc, false);
if (this.doc) yield this.doc;
this.doc = doc;
this.atDirectives = false;
break;
}
case 'byte-order-mark':
case 'space':
break;
case 'comment':
case 'newline':
this.prelude.push(token.source);
break;
case 'error':
{
const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
if (this.atDirectives || !this.doc) this.errors.push(error);
else this.doc.errors.push(error);
break;
}
case 'doc-end':
{
if (!this.doc) {
const msg = 'Unexpected doc-end without preceding document';
this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
break;
}
this.doc.directives.docEnd = true;
const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
this.decorate(this.doc, true);
if (end.comment) {
const dc = this.doc.comment;
this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
}
this.doc.range[2] = end.offset;
break;
}
default:
this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
}
}
*end(forceDoc = false, endOffset = -1) {
if (this.doc) {
this.decorate(this.doc, true);
yield this.doc;
this.doc = null;
} else if (forceDoc) {
const opts = Object.assign({
_directives: this.directives
}, this.options);
const doc = new Document.Document(void 0, opts);
if (this.atDirectives) this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
doc.range = [
0,
endOffset,
endOffset
];
this.decorate(doc, false);
yield doc;
}
}
}
exports.Composer = Composer;
}),
"yaml/dist/compose/resolve-block-map.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Pair = __nccwpck_require__("yaml/dist/nodes/Pair.js");
var YAMLMap = __nccwpck_require__("yaml/dist/nodes/YAMLMap.js");
var resolveProps = __nccwpck_require__("yaml/dist/compose/resolve-props.js");
var utilContainsNewline = __nccwpck_require__("yaml/dist/compose/util-contains-newline.js");
var utilFlowIndentCheck = __nccwpck_require__("yaml/dist/compose/util-flow-indent-check.js");
var utilMapIncludes = __nccwpck_require__("yaml/dist/compose/util-map-includes.js");
const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
const map = new NodeClass(ctx.schema);
if (ctx.atRoot) ctx.atRoot = false;
let offset = bm.offset;
let commentEnd = null;
for (const collItem of bm.items){
const { start, key, sep, value } = collItem;
const keyProps = resolveProps.resolveProps(start, {
indicator: 'explicit-key-ind',
next: key ?? sep?.[0],
offset,
onError,
parentIndent: bm.indent,
startOnNewline: true
});
const implicitKey = !keyProps.found;
if (implicitKey) {
if (key) {
if ('block-seq' === key.type) onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
else if ('indent' in key && key.indent !== bm.indent) onError(offset, 'BAD_INDENT', startColMsg);
}
if (!keyProps.anchor && !keyProps.tag && !sep) {
commentEnd = keyProps.end;
if (keyProps.comment) if (map.comment) map.comment += '\n' + keyProps.comment;
else map.comment = keyProps.comment;
continue;
}
if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
} else if (keyProps.found?.indent !== bm.indent) onError(offset, 'BAD_INDENT', startColMsg);
ctx.atKey = true;
const keyStart = keyProps.end;
const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
ctx.atKey = false;
if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
const valueProps = resolveProps.resolveProps(sep ?? [], {
indicator: 'map-value-ind',
next: value,
offset: keyNode.range[2],
onError,
parentIndent: bm.indent,
startOnNewline: !key || 'block-scalar' === key.type
});
offset = valueProps.end;
if (valueProps.found) {
if (implicitKey) {
if (value?.type === 'block-map' && !valueProps.hasNewline) onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
}
const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
offset = valueNode.range[2];
const pair = new Pair.Pair(keyNode, valueNode);
if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
map.items.push(pair);
} else {
if (implicitKey) onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
if (valueProps.comment) if (keyNode.comment) keyNode.comment += '\n' + valueProps.comment;
else keyNode.comment = valueProps.comment;
const pair = new Pair.Pair(keyNode);
if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
map.items.push(pair);
}
}
if (commentEnd && commentEnd < offset) onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
map.range = [
bm.offset,
offset,
commentEnd ?? offset
];
return map;
}
exports.resolveBlockMap = resolveBlockMap;
}),
"yaml/dist/compose/resolve-block-scalar.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
function resolveBlockScalar(ctx, scalar, onError) {
const start = scalar.offset;
const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
if (!header) return {
value: '',
type: null,
comment: '',
range: [
start,
start,
start
]
};
const type = '>' === header.mode ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
const lines = scalar.source ? splitLines1(scalar.source) : [];
let chompStart = lines.length;
for(let i = lines.length - 1; i >= 0; --i){
const content = lines[i][1];
if ('' === content || '\r' === content) chompStart = i;
else break;
}
if (0 === chompStart) {
const value = '+' === header.chomp && lines.length > 0 ? '\n'.repeat(Math.max(1, lines.length - 1)) : '';
let end = start + header.length;
if (scalar.source) end += scalar.source.length;
return {
value,
type,
comment: header.comment,
range: [
start,
end,
end
]
};
}
let trimIndent = scalar.indent + header.indent;
let offset = scalar.offset + header.length;
let contentStart = 0;
for(let i = 0; i < chompStart; ++i){
const [indent, content] = lines[i];
if ('' === content || '\r' === content) {
if (0 === header.indent && indent.length > trimIndent) trimIndent = indent.length;
} else {
if (indent.length < trimIndent) {
const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
onError(offset + indent.length, 'MISSING_CHAR', message);
}
if (0 === header.indent) trimIndent = indent.length;
contentStart = i;
if (0 === trimIndent && !ctx.atRoot) {
const message = 'Block scalar values in collections must be indented';
onError(offset, 'BAD_INDENT', message);
}
break;
}
offset += indent.length + content.length + 1;
}
for(let i = lines.length - 1; i >= chompStart; --i)if (lines[i][0].length > trimIndent) chompStart = i + 1;
let value = '';
let sep = '';
let prevMoreIndented = false;
for(let i = 0; i < contentStart; ++i)value += lines[i][0].slice(trimIndent) + '\n';
for(let i = contentStart; i < chompStart; ++i){
let [indent, content] = lines[i];
offset += indent.length + content.length + 1;
const crlf = '\r' === content[content.length - 1];
if (crlf) content = content.slice(0, -1);
if (content && indent.length < trimIndent) {
const src = header.indent ? 'explicit indentation indicator' : 'first line';
const message = `Block scalar lines must not be less indented than their ${src}`;
onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
indent = '';
}
if (type === Scalar.Scalar.BLOCK_LITERAL) {
value += sep + indent.slice(trimIndent) + content;
sep = '\n';
} else if (indent.length > trimIndent || '\t' === content[0]) {
if (' ' === sep) sep = '\n';
else if (!prevMoreIndented && '\n' === sep) sep = '\n\n';
value += sep + indent.slice(trimIndent) + content;
sep = '\n';
prevMoreIndented = true;
} else if ('' === content) if ('\n' === sep) value += '\n';
else sep = '\n';
else {
value += sep + content;
sep = ' ';
prevMoreIndented = false;
}
}
switch(header.chomp){
case '-':
break;
case '+':
for(let i = chompStart; i < lines.length; ++i)value += '\n' + lines[i][0].slice(trimIndent);
if ('\n' !== value[value.length - 1]) value += '\n';
break;
default:
value += '\n';
}
const end = start + header.length + scalar.source.length;
return {
value,
type,
comment: header.comment,
range: [
start,
end,
end
]
};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
if ('block-scalar-header' !== props[0].type) {
onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
return null;
}
const { source } = props[0];
const mode = source[0];
let indent = 0;
let chomp = '';
let error = -1;
for(let i = 1; i < source.length; ++i){
const ch = source[i];
if (chomp || '-' !== ch && '+' !== ch) {
const n = Number(ch);
if (!indent && n) indent = n;
else if (-1 === error) error = offset + i;
} else chomp = ch;
}
if (-1 !== error) onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
let hasSpace = false;
let comment = '';
let length = source.length;
for(let i = 1; i < props.length; ++i){
const token = props[i];
switch(token.type){
case 'space':
hasSpace = true;
case 'newline':
length += token.source.length;
break;
case 'comment':
if (strict && !hasSpace) {
const message = 'Comments must be separated from other tokens by white space characters';
onError(token, 'MISSING_CHAR', message);
}
length += token.source.length;
comment = token.source.substring(1);
break;
case 'error':
onError(token, 'UNEXPECTED_TOKEN', token.message);
length += token.source.length;
break;
default:
{
const message = `Unexpected token in block scalar header: ${token.type}`;
onError(token, 'UNEXPECTED_TOKEN', message);
const ts = token.source;
if (ts && 'string' == typeof ts) length += ts.length;
}
}
}
return {
mode,
indent,
chomp,
comment,
length
};
}
function splitLines1(source) {
const split = source.split(/\n( *)/);
const first = split[0];
const m = first.match(/^( *)/);
const line0 = m?.[1] ? [
m[1],
first.slice(m[1].length)
] : [
'',
first
];
const lines = [
line0
];
for(let i = 1; i < split.length; i += 2)lines.push([
split[i],
split[i + 1]
]);
return lines;
}
exports.resolveBlockScalar = resolveBlockScalar;
}),
"yaml/dist/compose/resolve-block-seq.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var YAMLSeq = __nccwpck_require__("yaml/dist/nodes/YAMLSeq.js");
var resolveProps = __nccwpck_require__("yaml/dist/compose/resolve-props.js");
var utilFlowIndentCheck = __nccwpck_require__("yaml/dist/compose/util-flow-indent-check.js");
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
const seq = new NodeClass(ctx.schema);
if (ctx.atRoot) ctx.atRoot = false;
if (ctx.atKey) ctx.atKey = false;
let offset = bs.offset;
let commentEnd = null;
for (const { start, value } of bs.items){
const props = resolveProps.resolveProps(start, {
indicator: 'seq-item-ind',
next: value,
offset,
onError,
parentIndent: bs.indent,
startOnNewline: true
});
if (!props.found) if (props.anchor || props.tag || value) if (value?.type === 'block-seq') onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
else onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
else {
commentEnd = props.end;
if (props.comment) seq.comment = props.comment;
continue;
}
const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
offset = node.range[2];
seq.items.push(node);
}
seq.range = [
bs.offset,
offset,
commentEnd ?? offset
];
return seq;
}
exports.resolveBlockSeq = resolveBlockSeq;
}),
"yaml/dist/compose/resolve-end.js": ((__unused_webpack_module, exports)=>{
function resolveEnd(end, offset, reqSpace, onError) {
let comment = '';
if (end) {
let hasSpace = false;
let sep = '';
for (const token of end){
const { source, type } = token;
switch(type){
case 'space':
hasSpace = true;
break;
case 'comment':
{
if (reqSpace && !hasSpace) onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
const cb = source.substring(1) || ' ';
if (comment) comment += sep + cb;
else comment = cb;
sep = '';
break;
}
case 'newline':
if (comment) sep += source;
hasSpace = true;
break;
default:
onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
}
offset += source.length;
}
}
return {
comment,
offset
};
}
exports.resolveEnd = resolveEnd;
}),
"yaml/dist/compose/resolve-flow-collection.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Pair = __nccwpck_require__("yaml/dist/nodes/Pair.js");
var YAMLMap = __nccwpck_require__("yaml/dist/nodes/YAMLMap.js");
var YAMLSeq = __nccwpck_require__("yaml/dist/nodes/YAMLSeq.js");
var resolveEnd = __nccwpck_require__("yaml/dist/compose/resolve-end.js");
var resolveProps = __nccwpck_require__("yaml/dist/compose/resolve-props.js");
var utilContainsNewline = __nccwpck_require__("yaml/dist/compose/util-contains-newline.js");
var utilMapIncludes = __nccwpck_require__("yaml/dist/compose/util-map-includes.js");
const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token)=>token && ('block-map' === token.type || 'block-seq' === token.type);
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
const isMap = '{' === fc.start.source;
const fcName = isMap ? 'flow map' : 'flow sequence';
const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
const coll = new NodeClass(ctx.schema);
coll.flow = true;
const atRoot = ctx.atRoot;
if (atRoot) ctx.atRoot = false;
if (ctx.atKey) ctx.atKey = false;
let offset = fc.offset + fc.start.source.length;
for(let i = 0; i < fc.items.length; ++i){
const collItem = fc.items[i];
const { start, key, sep, value } = collItem;
const props = resolveProps.resolveProps(start, {
flow: fcName,
indicator: 'explicit-key-ind',
next: key ?? sep?.[0],
offset,
onError,
parentIndent: fc.indent,
startOnNewline: false
});
if (!props.found) {
if (!props.anchor && !props.tag && !sep && !value) {
if (0 === i && props.comma) onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
else if (i < fc.items.length - 1) onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
if (props.comment) if (coll.comment) coll.comment += '\n' + props.comment;
else coll.comment = props.comment;
offset = props.end;
continue;
}
if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
}
if (0 === i) {
if (props.comma) onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
} else {
if (!props.comma) onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
if (props.comment) {
let prevItemComment = '';
loop: for (const st of start)switch(st.type){
case 'comma':
case 'space':
break;
case 'comment':
prevItemComment = st.source.substring(1);
break loop;
default:
break loop;
}
if (prevItemComment) {
let prev = coll.items[coll.items.length - 1];
if (identity.isPair(prev)) prev = prev.value ?? prev.key;
if (prev.comment) prev.comment += '\n' + prevItemComment;
else prev.comment = prevItemComment;
props.comment = props.comment.substring(prevItemComment.length + 1);
}
}
}
if (isMap || sep || props.found) {
ctx.atKey = true;
const keyStart = props.end;
const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
if (isBlock(key)) onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
ctx.atKey = false;
const valueProps = resolveProps.resolveProps(sep ?? [], {
flow: fcName,
indicator: 'map-value-ind',
next: value,
offset: keyNode.range[2],
onError,
parentIndent: fc.indent,
startOnNewline: false
});
if (valueProps.found) {
if (!isMap && !props.found && ctx.options.strict) {
if (sep) for (const st of sep){
if (st === valueProps.found) break;
if ('newline' === st.type) {
onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
break;
}
}
if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
}
} else if (value) if ('source' in value && value.source?.[0] === ':') onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
else onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
if (valueNode) {
if (isBlock(value)) onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
} else if (valueProps.comment) if (keyNode.comment) keyNode.comment += '\n' + valueProps.comment;
else keyNode.comment = valueProps.comment;
const pair = new Pair.Pair(keyNode, valueNode);
if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
if (isMap) {
const map = coll;
if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
map.items.push(pair);
} else {
const map = new YAMLMap.YAMLMap(ctx.schema);
map.flow = true;
map.items.push(pair);
const endRange = (valueNode ?? keyNode).range;
map.range = [
keyNode.range[0],
endRange[1],
endRange[2]
];
coll.items.push(map);
}
offset = valueNode ? valueNode.range[2] : valueProps.end;
} else {
const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
coll.items.push(valueNode);
offset = valueNode.range[2];
if (isBlock(value)) onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
}
}
const expectedEnd = isMap ? '}' : ']';
const [ce, ...ee] = fc.end;
let cePos = offset;
if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
else {
const name = fcName[0].toUpperCase() + fcName.substring(1);
const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
if (ce && 1 !== ce.source.length) ee.unshift(ce);
}
if (ee.length > 0) {
const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
if (end.comment) if (coll.comment) coll.comment += '\n' + end.comment;
else coll.comment = end.comment;
coll.range = [
fc.offset,
cePos,
end.offset
];
} else coll.range = [
fc.offset,
cePos,
cePos
];
return coll;
}
exports.resolveFlowCollection = resolveFlowCollection;
}),
"yaml/dist/compose/resolve-flow-scalar.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var resolveEnd = __nccwpck_require__("yaml/dist/compose/resolve-end.js");
function resolveFlowScalar(scalar, strict, onError) {
const { offset, type, source, end } = scalar;
let _type;
let value;
const _onError = (rel, code, msg)=>onError(offset + rel, code, msg);
switch(type){
case 'scalar':
_type = Scalar.Scalar.PLAIN;
value = plainValue(source, _onError);
break;
case 'single-quoted-scalar':
_type = Scalar.Scalar.QUOTE_SINGLE;
value = singleQuotedValue(source, _onError);
break;
case 'double-quoted-scalar':
_type = Scalar.Scalar.QUOTE_DOUBLE;
value = doubleQuotedValue(source, _onError);
break;
default:
onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
return {
value: '',
type: null,
comment: '',
range: [
offset,
offset + source.length,
offset + source.length
]
};
}
const valueEnd = offset + source.length;
const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
return {
value,
type: _type,
comment: re.comment,
range: [
offset,
valueEnd,
re.offset
]
};
}
function plainValue(source, onError) {
let badChar = '';
switch(source[0]){
case '\t':
badChar = 'a tab character';
break;
case ',':
badChar = 'flow indicator character ,';
break;
case '%':
badChar = 'directive indicator character %';
break;
case '|':
case '>':
badChar = `block scalar indicator ${source[0]}`;
break;
case '@':
case '`':
badChar = `reserved character ${source[0]}`;
break;
}
if (badChar) onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
if ("'" !== source[source.length - 1] || 1 === source.length) onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
const line = /(.*?)\r?\n/sy;
let match = line.exec(source);
if (!match) return source;
let trimEnd, trimBoth;
try {
trimEnd = new RegExp('(?<![ \t])[ \t]+$');
trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
} catch  {
trimEnd = /[ \t]+$/;
trimBoth = /^[ \t]+|[ \t]+$/g;
}
let res = match[1].replace(trimEnd, '');
let sep = ' ';
let pos = line.lastIndex;
while(match = line.exec(source)){
const lm = match[1].replace(trimBoth, '');
if ('' === lm) if ('\n' === sep) res += sep;
else sep = '\n';
else {
res += sep + lm;
sep = ' ';
}
pos = line.lastIndex;
}
const last = /[ \t]*(.*)/sy;
last.lastIndex = pos;
match = last.exec(source);
return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
let res = '';
for(let i = 1; i < source.length - 1; ++i){
const ch = source[i];
if ('\r' !== ch || '\n' !== source[i + 1]) if ('\n' === ch) {
const { fold, offset } = foldNewline(source, i);
res += fold;
i = offset;
} else if ('\\' === ch) {
let next = source[++i];
const cc = escapeCodes[next];
if (cc) res += cc;
else if ('\n' === next) {
next = source[i + 1];
while(' ' === next || '\t' === next)next = source[++i + 1];
} else if ('\r' === next && '\n' === source[i + 1]) {
next = source[++i + 1];
while(' ' === next || '\t' === next)next = source[++i + 1];
} else if ('x' === next || 'u' === next || 'U' === next) {
const length = 'x' === next ? 2 : 'u' === next ? 4 : 8;
res += parseCharCode(source, i + 1, length, onError);
i += length;
} else {
const raw = source.substr(i - 1, 2);
onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
res += raw;
}
} else if (' ' === ch || '\t' === ch) {
const wsStart = i;
let next = source[i + 1];
while(' ' === next || '\t' === next)next = source[++i + 1];
if ('\n' !== next && !('\r' === next && '\n' === source[i + 2])) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
} else res += ch;
}
if ('"' !== source[source.length - 1] || 1 === source.length) onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
return res;
}
function foldNewline(source, offset) {
let fold = '';
let ch = source[offset + 1];
while(' ' === ch || '\t' === ch || '\n' === ch || '\r' === ch){
if ('\r' === ch && '\n' !== source[offset + 2]) break;
if ('\n' === ch) fold += '\n';
offset += 1;
ch = source[offset + 1];
}
if (!fold) fold = ' ';
return {
fold,
offset
};
}
const escapeCodes = {
0: '\0',
a: '\x07',
b: '\b',
e: '\x1b',
f: '\f',
n: '\n',
r: '\r',
t: '\t',
v: '\v',
N: '\u0085',
_: '\u00a0',
L: '\u2028',
P: '\u2029',
' ': ' ',
'"': '"',
'/': '/',
'\\': '\\',
'\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
const cc = source.substr(offset, length);
const ok1 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
const code = ok1 ? parseInt(cc, 16) : 0 / 0;
try {
return String.fromCodePoint(code);
} catch  {
const raw = source.substr(offset - 2, length + 2);
onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
return raw;
}
}
exports.resolveFlowScalar = resolveFlowScalar;
}),
"yaml/dist/compose/resolve-props.js": ((__unused_webpack_module, exports)=>{
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
let spaceBefore = false;
let atNewline = startOnNewline;
let hasSpace = startOnNewline;
let comment = '';
let commentSep = '';
let hasNewline = false;
let reqSpace = false;
let tab = null;
let anchor = null;
let tag = null;
let newlineAfterProp = null;
let comma = null;
let found = null;
let start = null;
for (const token of tokens){
if (reqSpace) {
if ('space' !== token.type && 'newline' !== token.type && 'comma' !== token.type) onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
reqSpace = false;
}
if (tab) {
if (atNewline && 'comment' !== token.type && 'newline' !== token.type) onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
tab = null;
}
switch(token.type){
case 'space':
if (!flow && ('doc-start' !== indicator || next?.type !== 'flow-collection') && token.source.includes('\t')) tab = token;
hasSpace = true;
break;
case 'comment':
{
if (!hasSpace) onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
const cb = token.source.substring(1) || ' ';
if (comment) comment += commentSep + cb;
else comment = cb;
commentSep = '';
atNewline = false;
break;
}
case 'newline':
if (atNewline) {
if (comment) comment += token.source;
else if (!found || 'seq-item-ind' !== indicator) spaceBefore = true;
} else commentSep += token.source;
atNewline = true;
hasNewline = true;
if (anchor || tag) newlineAfterProp = token;
hasSpace = true;
break;
case 'anchor':
if (anchor) onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
if (token.source.endsWith(':')) onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
anchor = token;
start ?? (start = token.offset);
atNewline = false;
hasSpace = false;
reqSpace = true;
break;
case 'tag':
if (tag) onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
tag = token;
start ?? (start = token.offset);
atNewline = false;
hasSpace = false;
reqSpace = true;
break;
case indicator:
if (anchor || tag) onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
if (found) onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
found = token;
atNewline = 'seq-item-ind' === indicator || 'explicit-key-ind' === indicator;
hasSpace = false;
break;
case 'comma':
if (flow) {
if (comma) onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
comma = token;
atNewline = false;
hasSpace = false;
break;
}
default:
onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
atNewline = false;
hasSpace = false;
}
}
const last = tokens[tokens.length - 1];
const end = last ? last.offset + last.source.length : offset;
if (reqSpace && next && 'space' !== next.type && 'newline' !== next.type && 'comma' !== next.type && ('scalar' !== next.type || '' !== next.source)) onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
if (tab && (atNewline && tab.indent <= parentIndent || next?.type === 'block-map' || next?.type === 'block-seq')) onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
return {
comma,
found,
spaceBefore,
comment,
hasNewline,
anchor,
tag,
newlineAfterProp,
end,
start: start ?? end
};
}
exports.resolveProps = resolveProps;
}),
"yaml/dist/compose/util-contains-newline.js": ((__unused_webpack_module, exports)=>{
function containsNewline(key) {
if (!key) return null;
switch(key.type){
case 'alias':
case 'scalar':
case 'double-quoted-scalar':
case 'single-quoted-scalar':
if (key.source.includes('\n')) return true;
if (key.end) {
for (const st of key.end)if ('newline' === st.type) return true;
}
return false;
case 'flow-collection':
for (const it of key.items){
for (const st of it.start)if ('newline' === st.type) return true;
if (it.sep) {
for (const st of it.sep)if ('newline' === st.type) return true;
}
if (containsNewline(it.key) || containsNewline(it.value)) return true;
}
return false;
default:
return true;
}
}
exports.containsNewline = containsNewline;
}),
"yaml/dist/compose/util-empty-scalar-position.js": ((__unused_webpack_module, exports)=>{
function emptyScalarPosition(offset, before, pos) {
if (before) {
pos ?? (pos = before.length);
for(let i = pos - 1; i >= 0; --i){
let st = before[i];
switch(st.type){
case 'space':
case 'comment':
case 'newline':
offset -= st.source.length;
continue;
}
st = before[++i];
while(st?.type === 'space'){
offset += st.source.length;
st = before[++i];
}
break;
}
}
return offset;
}
exports.emptyScalarPosition = emptyScalarPosition;
}),
"yaml/dist/compose/util-flow-indent-check.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var utilContainsNewline = __nccwpck_require__("yaml/dist/compose/util-contains-newline.js");
function flowIndentCheck(indent, fc, onError) {
if (fc?.type === 'flow-collection') {
const end = fc.end[0];
if (end.indent === indent && (']' === end.source || '}' === end.source) && utilContainsNewline.containsNewline(fc)) {
const msg = 'Flow end indicator should be more indented than parent';
onError(end, 'BAD_INDENT', msg, true);
}
}
}
exports.flowIndentCheck = flowIndentCheck;
}),
"yaml/dist/compose/util-map-includes.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
function mapIncludes(ctx, items, search) {
const { uniqueKeys } = ctx.options;
if (false === uniqueKeys) return false;
const isEqual = 'function' == typeof uniqueKeys ? uniqueKeys : (a, b)=>a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
return items.some((pair)=>isEqual(pair.key, search));
}
exports.mapIncludes = mapIncludes;
}),
"yaml/dist/doc/Document.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Alias = __nccwpck_require__("yaml/dist/nodes/Alias.js");
var Collection = __nccwpck_require__("yaml/dist/nodes/Collection.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Pair = __nccwpck_require__("yaml/dist/nodes/Pair.js");
var toJS = __nccwpck_require__("yaml/dist/nodes/toJS.js");
var Schema = __nccwpck_require__("yaml/dist/schema/Schema.js");
var stringifyDocument = __nccwpck_require__("yaml/dist/stringify/stringifyDocument.js");
var anchors = __nccwpck_require__("yaml/dist/doc/anchors.js");
var applyReviver = __nccwpck_require__("yaml/dist/doc/applyReviver.js");
var createNode = __nccwpck_require__("yaml/dist/doc/createNode.js");
var directives = __nccwpck_require__("yaml/dist/doc/directives.js");
class Document {
constructor(value, replacer, options){
this.commentBefore = null;
this.comment = null;
this.errors = [];
this.warnings = [];
Object.defineProperty(this, identity.NODE_TYPE, {
value: identity.DOC
});
let _replacer = null;
if ('function' == typeof replacer || Array.isArray(replacer)) _replacer = replacer;
else if (void 0 === options && replacer) {
options = replacer;
replacer = void 0;
}
const opt = Object.assign({
intAsBigInt: false,
keepSourceTokens: false,
logLevel: 'warn',
prettyErrors: true,
strict: true,
stringKeys: false,
uniqueKeys: true,
version: '1.2'
}, options);
this.options = opt;
let { version } = opt;
if (options?._directives) {
this.directives = options._directives.atDocument();
if (this.directives.yaml.explicit) version = this.directives.yaml.version;
} else this.directives = new directives.Directives({
version
});
this.setSchema(version, options);
this.contents = void 0 === value ? null : this.createNode(value, _replacer, options);
}
clone() {
const copy = Object.create(Document.prototype, {
[identity.NODE_TYPE]: {
value: identity.DOC
}
});
copy.commentBefore = this.commentBefore;
copy.comment = this.comment;
copy.errors = this.errors.slice();
copy.warnings = this.warnings.slice();
copy.options = Object.assign({}, this.options);
if (this.directives) copy.directives = this.directives.clone();
copy.schema = this.schema.clone();
copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
if (this.range) copy.range = this.range.slice();
return copy;
}
add(value) {
if (assertCollection(this.contents)) this.contents.add(value);
}
addIn(path1, value) {
if (assertCollection(this.contents)) this.contents.addIn(path1, value);
}
createAlias(node, name) {
if (!node.anchor) {
const prev = anchors.anchorNames(this);
node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
}
return new Alias.Alias(node.anchor);
}
createNode(value, replacer, options) {
let _replacer;
if ('function' == typeof replacer) {
value = replacer.call({
'': value
}, '', value);
_replacer = replacer;
} else if (Array.isArray(replacer)) {
const keyToStr = (v)=>'number' == typeof v || v instanceof String || v instanceof Number;
const asStr = replacer.filter(keyToStr).map(String);
if (asStr.length > 0) replacer = replacer.concat(asStr);
_replacer = replacer;
} else if (void 0 === options && replacer) {
options = replacer;
replacer = void 0;
}
const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || 'a');
const ctx = {
aliasDuplicateObjects: aliasDuplicateObjects ?? true,
keepUndefined: keepUndefined ?? false,
onAnchor,
onTagObj,
replacer: _replacer,
schema: this.schema,
sourceObjects
};
const node = createNode.createNode(value, tag, ctx);
if (flow && identity.isCollection(node)) node.flow = true;
setAnchors();
return node;
}
createPair(key, value, options = {}) {
const k = this.createNode(key, null, options);
const v = this.createNode(value, null, options);
return new Pair.Pair(k, v);
}
delete(key) {
return assertCollection(this.contents) ? this.contents.delete(key) : false;
}
deleteIn(path1) {
if (Collection.isEmptyPath(path1)) {
if (null == this.contents) return false;
this.contents = null;
return true;
}
return assertCollection(this.contents) ? this.contents.deleteIn(path1) : false;
}
get(key, keepScalar) {
return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
}
getIn(path1, keepScalar) {
if (Collection.isEmptyPath(path1)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
return identity.isCollection(this.contents) ? this.contents.getIn(path1, keepScalar) : void 0;
}
has(key) {
return identity.isCollection(this.contents) ? this.contents.has(key) : false;
}
hasIn(path1) {
if (Collection.isEmptyPath(path1)) return void 0 !== this.contents;
return identity.isCollection(this.contents) ? this.contents.hasIn(path1) : false;
}
set(key, value) {
if (null == this.contents) this.contents = Collection.collectionFromPath(this.schema, [
key
], value);
else if (assertCollection(this.contents)) this.contents.set(key, value);
}
setIn(path1, value) {
if (Collection.isEmptyPath(path1)) this.contents = value;
else if (null == this.contents) this.contents = Collection.collectionFromPath(this.schema, Array.from(path1), value);
else if (assertCollection(this.contents)) this.contents.setIn(path1, value);
}
setSchema(version, options = {}) {
if ('number' == typeof version) version = String(version);
let opt;
switch(version){
case '1.1':
if (this.directives) this.directives.yaml.version = '1.1';
else this.directives = new directives.Directives({
version: '1.1'
});
opt = {
resolveKnownTags: false,
schema: 'yaml-1.1'
};
break;
case '1.2':
case 'next':
if (this.directives) this.directives.yaml.version = version;
else this.directives = new directives.Directives({
version
});
opt = {
resolveKnownTags: true,
schema: 'core'
};
break;
case null:
if (this.directives) delete this.directives;
opt = null;
break;
default:
{
const sv = JSON.stringify(version);
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
}
}
if (options.schema instanceof Object) this.schema = options.schema;
else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
else throw new Error("With a null YAML version, the { schema: Schema } option is required");
}
toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
const ctx = {
anchors: new Map(),
doc: this,
keep: !json,
mapAsMap: true === mapAsMap,
mapKeyWarned: false,
maxAliasCount: 'number' == typeof maxAliasCount ? maxAliasCount : 100
};
const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
if ('function' == typeof onAnchor) for (const { count, res } of ctx.anchors.values())onAnchor(res, count);
return 'function' == typeof reviver ? applyReviver.applyReviver(reviver, {
'': res
}, '', res) : res;
}
toJSON(jsonArg, onAnchor) {
return this.toJS({
json: true,
jsonArg,
mapAsMap: false,
onAnchor
});
}
toString(options = {}) {
if (this.errors.length > 0) throw new Error('Document with errors cannot be stringified');
if ('indent' in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
const s = JSON.stringify(options.indent);
throw new Error(`"indent" option must be a positive integer, not ${s}`);
}
return stringifyDocument.stringifyDocument(this, options);
}
}
function assertCollection(contents) {
if (identity.isCollection(contents)) return true;
throw new Error('Expected a YAML collection as document contents');
}
exports.Document = Document;
}),
"yaml/dist/doc/anchors.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var visit = __nccwpck_require__("yaml/dist/visit.js");
function anchorIsValid(anchor) {
if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
const sa = JSON.stringify(anchor);
const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
throw new Error(msg);
}
return true;
}
function anchorNames(root) {
const anchors = new Set();
visit.visit(root, {
Value (_key, node) {
if (node.anchor) anchors.add(node.anchor);
}
});
return anchors;
}
function findNewAnchor(prefix, exclude) {
for(let i = 1; true; ++i){
const name = `${prefix}${i}`;
if (!exclude.has(name)) return name;
}
}
function createNodeAnchors(doc, prefix) {
const aliasObjects = [];
const sourceObjects = new Map();
let prevAnchors = null;
return {
onAnchor: (source)=>{
aliasObjects.push(source);
prevAnchors ?? (prevAnchors = anchorNames(doc));
const anchor = findNewAnchor(prefix, prevAnchors);
prevAnchors.add(anchor);
return anchor;
},
setAnchors: ()=>{
for (const source of aliasObjects){
const ref = sourceObjects.get(source);
if ('object' == typeof ref && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
else {
const error = new Error('Failed to resolve repeated object (this should not happen)');
error.source = source;
throw error;
}
}
},
sourceObjects
};
}
exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;
}),
"yaml/dist/doc/applyReviver.js": ((__unused_webpack_module, exports)=>{
function applyReviver(reviver, obj, key, val) {
if (val && 'object' == typeof val) if (Array.isArray(val)) for(let i = 0, len = val.length; i < len; ++i){
const v0 = val[i];
const v1 = applyReviver(reviver, val, String(i), v0);
if (void 0 === v1) delete val[i];
else if (v1 !== v0) val[i] = v1;
}
else if (val instanceof Map) for (const k of Array.from(val.keys())){
const v0 = val.get(k);
const v1 = applyReviver(reviver, val, k, v0);
if (void 0 === v1) val.delete(k);
else if (v1 !== v0) val.set(k, v1);
}
else if (val instanceof Set) for (const v0 of Array.from(val)){
const v1 = applyReviver(reviver, val, v0, v0);
if (void 0 === v1) val.delete(v0);
else if (v1 !== v0) {
val.delete(v0);
val.add(v1);
}
}
else for (const [k, v0] of Object.entries(val)){
const v1 = applyReviver(reviver, val, k, v0);
if (void 0 === v1) delete val[k];
else if (v1 !== v0) val[k] = v1;
}
return reviver.call(obj, key, val);
}
exports.applyReviver = applyReviver;
}),
"yaml/dist/doc/createNode.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Alias = __nccwpck_require__("yaml/dist/nodes/Alias.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
if (tagName) {
const match = tags.filter((t)=>t.tag === tagName);
const tagObj = match.find((t)=>!t.format) ?? match[0];
if (!tagObj) throw new Error(`Tag ${tagName} not found`);
return tagObj;
}
return tags.find((t)=>t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
if (identity.isDocument(value)) value = value.contents;
if (identity.isNode(value)) return value;
if (identity.isPair(value)) {
const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
map.items.push(value);
return map;
}
if (value instanceof String || value instanceof Number || value instanceof Boolean || "u" > typeof BigInt && value instanceof BigInt) value = value.valueOf();
const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
let ref;
if (aliasDuplicateObjects && value && 'object' == typeof value) {
ref = sourceObjects.get(value);
if (ref) {
ref.anchor ?? (ref.anchor = onAnchor(value));
return new Alias.Alias(ref.anchor);
} else {
ref = {
anchor: null,
node: null
};
sourceObjects.set(value, ref);
}
}
if (tagName?.startsWith('!!')) tagName = defaultTagPrefix + tagName.slice(2);
let tagObj = findTagObject(value, tagName, schema.tags);
if (!tagObj) {
if (value && 'function' == typeof value.toJSON) value = value.toJSON();
if (!value || 'object' != typeof value) {
const node = new Scalar.Scalar(value);
if (ref) ref.node = node;
return node;
}
tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
}
if (onTagObj) {
onTagObj(tagObj);
delete ctx.onTagObj;
}
const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : 'function' == typeof tagObj?.nodeClass?.from ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
if (tagName) node.tag = tagName;
else if (!tagObj.default) node.tag = tagObj.tag;
if (ref) ref.node = node;
return node;
}
exports.createNode = createNode;
}),
"yaml/dist/doc/directives.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var visit = __nccwpck_require__("yaml/dist/visit.js");
const escapeChars = {
'!': '%21',
',': '%2C',
'[': '%5B',
']': '%5D',
'{': '%7B',
'}': '%7D'
};
const escapeTagName = (tn)=>tn.replace(/[!,[\]{}]/g, (ch)=>escapeChars[ch]);
class Directives {
constructor(yaml, tags){
this.docStart = null;
this.docEnd = false;
this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
this.tags = Object.assign({}, Directives.defaultTags, tags);
}
clone() {
const copy = new Directives(this.yaml, this.tags);
copy.docStart = this.docStart;
return copy;
}
atDocument() {
const res = new Directives(this.yaml, this.tags);
switch(this.yaml.version){
case '1.1':
this.atNextDocument = true;
break;
case '1.2':
this.atNextDocument = false;
this.yaml = {
explicit: Directives.defaultYaml.explicit,
version: '1.2'
};
this.tags = Object.assign({}, Directives.defaultTags);
break;
}
return res;
}
add(line, onError) {
if (this.atNextDocument) {
this.yaml = {
explicit: Directives.defaultYaml.explicit,
version: '1.1'
};
this.tags = Object.assign({}, Directives.defaultTags);
this.atNextDocument = false;
}
const parts = line.trim().split(/[ \t]+/);
const name = parts.shift();
switch(name){
case '%TAG':
{
if (2 !== parts.length) {
onError(0, '%TAG directive should contain exactly two parts');
if (parts.length < 2) return false;
}
const [handle, prefix] = parts;
this.tags[handle] = prefix;
return true;
}
case '%YAML':
{
this.yaml.explicit = true;
if (1 !== parts.length) {
onError(0, '%YAML directive should contain exactly one part');
return false;
}
const [version] = parts;
if ('1.1' === version || '1.2' === version) {
this.yaml.version = version;
return true;
} else {
const isValid = /^\d+\.\d+$/.test(version);
onError(6, `Unsupported YAML version ${version}`, isValid);
return false;
}
}
default:
onError(0, `Unknown directive ${name}`, true);
return false;
}
}
tagName(source, onError) {
if ('!' === source) return '!';
if ('!' !== source[0]) {
onError(`Not a valid tag: ${source}`);
return null;
}
if ('<' === source[1]) {
const verbatim = source.slice(2, -1);
if ('!' === verbatim || '!!' === verbatim) {
onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
return null;
}
if ('>' !== source[source.length - 1]) onError('Verbatim tags must end with a >');
return verbatim;
}
const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
if (!suffix) onError(`The ${source} tag has no suffix`);
const prefix = this.tags[handle];
if (prefix) try {
return prefix + decodeURIComponent(suffix);
} catch (error) {
onError(String(error));
return null;
}
if ('!' === handle) return source;
onError(`Could not resolve tag: ${source}`);
return null;
}
tagString(tag) {
for (const [handle, prefix] of Object.entries(this.tags))if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
return '!' === tag[0] ? tag : `!<${tag}>`;
}
toString(doc) {
const lines = this.yaml.explicit ? [
`%YAML ${this.yaml.version || '1.2'}`
] : [];
const tagEntries = Object.entries(this.tags);
let tagNames;
if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
const tags = {};
visit.visit(doc.contents, (_key, node)=>{
if (identity.isNode(node) && node.tag) tags[node.tag] = true;
});
tagNames = Object.keys(tags);
} else tagNames = [];
for (const [handle, prefix] of tagEntries)if ('!!' !== handle || 'tag:yaml.org,2002:' !== prefix) {
if (!doc || tagNames.some((tn)=>tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
}
return lines.join('\n');
}
}
Directives.defaultYaml = {
explicit: false,
version: '1.2'
};
Directives.defaultTags = {
'!!': 'tag:yaml.org,2002:'
};
exports.Directives = Directives;
}),
"yaml/dist/errors.js": ((__unused_webpack_module, exports)=>{
class YAMLError extends Error {
constructor(name, pos, code, message){
super();
this.name = name;
this.code = code;
this.message = message;
this.pos = pos;
}
}
class YAMLParseError extends YAMLError {
constructor(pos, code, message){
super('YAMLParseError', pos, code, message);
}
}
class YAMLWarning extends YAMLError {
constructor(pos, code, message){
super('YAMLWarning', pos, code, message);
}
}
const prettifyError = (src, lc)=>(error)=>{
if (-1 === error.pos[0]) return;
error.linePos = error.pos.map((pos)=>lc.linePos(pos));
const { line, col } = error.linePos[0];
error.message += ` at line ${line}, column ${col}`;
let ci = col - 1;
let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, '');
if (ci >= 60 && lineStr.length > 80) {
const trimStart = Math.min(ci - 39, lineStr.length - 79);
lineStr = "\u2026" + lineStr.substring(trimStart);
ci -= trimStart - 1;
}
if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
lineStr = prev + lineStr;
}
if (/[^ ]/.test(lineStr)) {
let count = 1;
const end = error.linePos[1];
if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
const pointer = ' '.repeat(ci) + '^'.repeat(count);
error.message += `:\n\n${lineStr}\n${pointer}\n`;
}
};
exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;
}),
"yaml/dist/index.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var composer = __nccwpck_require__("yaml/dist/compose/composer.js");
var Document = __nccwpck_require__("yaml/dist/doc/Document.js");
var Schema = __nccwpck_require__("yaml/dist/schema/Schema.js");
var errors = __nccwpck_require__("yaml/dist/errors.js");
var Alias = __nccwpck_require__("yaml/dist/nodes/Alias.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Pair = __nccwpck_require__("yaml/dist/nodes/Pair.js");
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var YAMLMap = __nccwpck_require__("yaml/dist/nodes/YAMLMap.js");
var YAMLSeq = __nccwpck_require__("yaml/dist/nodes/YAMLSeq.js");
var lexer = __nccwpck_require__("yaml/dist/parse/lexer.js");
var lineCounter = __nccwpck_require__("yaml/dist/parse/line-counter.js");
var parser = __nccwpck_require__("yaml/dist/parse/parser.js");
var publicApi = __nccwpck_require__("yaml/dist/public-api.js");
var visit = __nccwpck_require__("yaml/dist/visit.js");
composer.Composer;
Document.Document;
Schema.Schema;
errors.YAMLError;
errors.YAMLParseError;
errors.YAMLWarning;
Alias.Alias;
identity.isAlias;
exports.P3 = identity.isCollection;
identity.isDocument;
exports.jh = identity.isMap;
identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
identity.isSeq;
Pair.Pair;
Scalar.Scalar;
YAMLMap.YAMLMap;
YAMLSeq.YAMLSeq;
lexer.Lexer;
exports.HN = lineCounter.LineCounter;
parser.Parser;
exports.qg = publicApi.parse;
publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
publicApi.stringify;
exports.YR = visit.visit;
visit.visitAsync;
}),
"yaml/dist/log.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var node_process = __nccwpck_require__("process");
function debug(logLevel, ...messages) {
if ('debug' === logLevel) console.log(...messages);
}
function warn(logLevel, warning) {
if ('debug' === logLevel || 'warn' === logLevel) if ('function' == typeof node_process.emitWarning) node_process.emitWarning(warning);
else console.warn(warning);
}
exports.debug = debug;
exports.warn = warn;
}),
"yaml/dist/nodes/Alias.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var anchors = __nccwpck_require__("yaml/dist/doc/anchors.js");
var visit = __nccwpck_require__("yaml/dist/visit.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Node = __nccwpck_require__("yaml/dist/nodes/Node.js");
var toJS = __nccwpck_require__("yaml/dist/nodes/toJS.js");
class Alias extends Node.NodeBase {
constructor(source){
super(identity.ALIAS);
this.source = source;
Object.defineProperty(this, 'tag', {
set () {
throw new Error('Alias nodes cannot have tags');
}
});
}
resolve(doc, ctx) {
if (ctx?.maxAliasCount === 0) throw new ReferenceError('Alias resolution is disabled');
let nodes;
if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
else {
nodes = [];
visit.visit(doc, {
Node: (_key, node)=>{
if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
}
});
if (ctx) ctx.aliasResolveCache = nodes;
}
let found;
for (const node of nodes){
if (node === this) break;
if (node.anchor === this.source) found = node;
}
if (found && ctx) {
const { anchors, doc, maxAliasCount } = ctx;
let data = anchors.get(found);
if (!data) {
toJS.toJS(found, null, ctx);
data = anchors.get(found);
}
if (data?.res === void 0) {
const msg = 'This should not happen: Alias anchor was not resolved?';
throw new ReferenceError(msg);
}
if (maxAliasCount >= 0) {
data.count += 1;
if (0 === data.aliasCount) data.aliasCount = getAliasCount(doc, found, anchors);
if (data.count * data.aliasCount > maxAliasCount) {
const msg = 'Excessive alias count indicates a resource exhaustion attack';
throw new ReferenceError(msg);
}
}
}
return found;
}
toJSON(_arg, ctx) {
if (!ctx) return {
source: this.source
};
const source = this.resolve(ctx.doc, ctx);
if (!source) {
const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw new ReferenceError(msg);
}
return ctx.anchors.get(source).res;
}
toString(ctx, _onComment, _onChompKeep) {
const src = `*${this.source}`;
if (ctx) {
anchors.anchorIsValid(this.source);
if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw new Error(msg);
}
if (ctx.implicitKey) return `${src} `;
}
return src;
}
}
function getAliasCount(doc, node, anchors) {
if (identity.isAlias(node)) {
const source = node.resolve(doc);
const anchor = anchors && source && anchors.get(source);
return anchor ? anchor.count * anchor.aliasCount : 0;
} else if (identity.isCollection(node)) {
let count = 0;
for (const item of node.items){
const c = getAliasCount(doc, item, anchors);
if (c > count) count = c;
}
return count;
} else if (identity.isPair(node)) {
const kc = getAliasCount(doc, node.key, anchors);
const vc = getAliasCount(doc, node.value, anchors);
return Math.max(kc, vc);
}
return 1;
}
exports.Alias = Alias;
}),
"yaml/dist/nodes/Collection.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var createNode = __nccwpck_require__("yaml/dist/doc/createNode.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Node = __nccwpck_require__("yaml/dist/nodes/Node.js");
function collectionFromPath(schema, path1, value) {
let v = value;
for(let i = path1.length - 1; i >= 0; --i){
const k = path1[i];
if ('number' == typeof k && Number.isInteger(k) && k >= 0) {
const a = [];
a[k] = v;
v = a;
} else v = new Map([
[
k,
v
]
]);
}
return createNode.createNode(v, void 0, {
aliasDuplicateObjects: false,
keepUndefined: false,
onAnchor: ()=>{
throw new Error('This should not happen, please report a bug.');
},
schema,
sourceObjects: new Map()
});
}
const isEmptyPath = (path1)=>null == path1 || 'object' == typeof path1 && !!path1[Symbol.iterator]().next().done;
class Collection extends Node.NodeBase {
constructor(type, schema){
super(type);
Object.defineProperty(this, 'schema', {
value: schema,
configurable: true,
enumerable: false,
writable: true
});
}
clone(schema) {
const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
if (schema) copy.schema = schema;
copy.items = copy.items.map((it)=>identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
if (this.range) copy.range = this.range.slice();
return copy;
}
addIn(path1, value) {
if (isEmptyPath(path1)) this.add(value);
else {
const [key, ...rest] = path1;
const node = this.get(key, true);
if (identity.isCollection(node)) node.addIn(rest, value);
else if (void 0 === node && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
}
}
deleteIn(path1) {
const [key, ...rest] = path1;
if (0 === rest.length) return this.delete(key);
const node = this.get(key, true);
if (identity.isCollection(node)) return node.deleteIn(rest);
else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
}
getIn(path1, keepScalar) {
const [key, ...rest] = path1;
const node = this.get(key, true);
if (0 === rest.length) return !keepScalar && identity.isScalar(node) ? node.value : node;
else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
}
hasAllNullValues(allowScalar) {
return this.items.every((node)=>{
if (!identity.isPair(node)) return false;
const n = node.value;
return null == n || allowScalar && identity.isScalar(n) && null == n.value && !n.commentBefore && !n.comment && !n.tag;
});
}
hasIn(path1) {
const [key, ...rest] = path1;
if (0 === rest.length) return this.has(key);
const node = this.get(key, true);
return identity.isCollection(node) ? node.hasIn(rest) : false;
}
setIn(path1, value) {
const [key, ...rest] = path1;
if (0 === rest.length) this.set(key, value);
else {
const node = this.get(key, true);
if (identity.isCollection(node)) node.setIn(rest, value);
else if (void 0 === node && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
}
}
}
exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;
}),
"yaml/dist/nodes/Node.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var applyReviver = __nccwpck_require__("yaml/dist/doc/applyReviver.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var toJS = __nccwpck_require__("yaml/dist/nodes/toJS.js");
class NodeBase {
constructor(type){
Object.defineProperty(this, identity.NODE_TYPE, {
value: type
});
}
clone() {
const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
if (this.range) copy.range = this.range.slice();
return copy;
}
toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
if (!identity.isDocument(doc)) throw new TypeError('A document argument is required');
const ctx = {
anchors: new Map(),
doc,
keep: true,
mapAsMap: true === mapAsMap,
mapKeyWarned: false,
maxAliasCount: 'number' == typeof maxAliasCount ? maxAliasCount : 100
};
const res = toJS.toJS(this, '', ctx);
if ('function' == typeof onAnchor) for (const { count, res } of ctx.anchors.values())onAnchor(res, count);
return 'function' == typeof reviver ? applyReviver.applyReviver(reviver, {
'': res
}, '', res) : res;
}
}
exports.NodeBase = NodeBase;
}),
"yaml/dist/nodes/Pair.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var createNode = __nccwpck_require__("yaml/dist/doc/createNode.js");
var stringifyPair = __nccwpck_require__("yaml/dist/stringify/stringifyPair.js");
var addPairToJSMap = __nccwpck_require__("yaml/dist/nodes/addPairToJSMap.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
function createPair(key, value, ctx) {
const k = createNode.createNode(key, void 0, ctx);
const v = createNode.createNode(value, void 0, ctx);
return new Pair(k, v);
}
class Pair {
constructor(key, value = null){
Object.defineProperty(this, identity.NODE_TYPE, {
value: identity.PAIR
});
this.key = key;
this.value = value;
}
clone(schema) {
let { key, value } = this;
if (identity.isNode(key)) key = key.clone(schema);
if (identity.isNode(value)) value = value.clone(schema);
return new Pair(key, value);
}
toJSON(_, ctx) {
const pair = ctx?.mapAsMap ? new Map() : {};
return addPairToJSMap.addPairToJSMap(ctx, pair, this);
}
toString(ctx, onComment, onChompKeep) {
return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
}
}
exports.Pair = Pair;
exports.createPair = createPair;
}),
"yaml/dist/nodes/Scalar.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Node = __nccwpck_require__("yaml/dist/nodes/Node.js");
var toJS = __nccwpck_require__("yaml/dist/nodes/toJS.js");
const isScalarValue = (value)=>!value || 'function' != typeof value && 'object' != typeof value;
class Scalar extends Node.NodeBase {
constructor(value){
super(identity.SCALAR);
this.value = value;
}
toJSON(arg, ctx) {
return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
}
toString() {
return String(this.value);
}
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';
exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;
}),
"yaml/dist/nodes/YAMLMap.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var stringifyCollection = __nccwpck_require__("yaml/dist/stringify/stringifyCollection.js");
var addPairToJSMap = __nccwpck_require__("yaml/dist/nodes/addPairToJSMap.js");
var Collection = __nccwpck_require__("yaml/dist/nodes/Collection.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Pair = __nccwpck_require__("yaml/dist/nodes/Pair.js");
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
function findPair(items, key) {
const k = identity.isScalar(key) ? key.value : key;
for (const it of items)if (identity.isPair(it)) {
if (it.key === key || it.key === k) return it;
if (identity.isScalar(it.key) && it.key.value === k) return it;
}
}
class YAMLMap extends Collection.Collection {
static get tagName() {
return 'tag:yaml.org,2002:map';
}
constructor(schema){
super(identity.MAP, schema);
this.items = [];
}
static from(schema, obj, ctx) {
const { keepUndefined, replacer } = ctx;
const map = new this(schema);
const add = (key, value)=>{
if ('function' == typeof replacer) value = replacer.call(obj, key, value);
else if (Array.isArray(replacer) && !replacer.includes(key)) return;
if (void 0 !== value || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
};
if (obj instanceof Map) for (const [key, value] of obj)add(key, value);
else if (obj && 'object' == typeof obj) for (const key of Object.keys(obj))add(key, obj[key]);
if ('function' == typeof schema.sortMapEntries) map.items.sort(schema.sortMapEntries);
return map;
}
add(pair, overwrite) {
let _pair;
_pair = identity.isPair(pair) ? pair : pair && 'object' == typeof pair && 'key' in pair ? new Pair.Pair(pair.key, pair.value) : new Pair.Pair(pair, pair?.value);
const prev = findPair(this.items, _pair.key);
const sortEntries = this.schema?.sortMapEntries;
if (prev) {
if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
else prev.value = _pair.value;
} else if (sortEntries) {
const i = this.items.findIndex((item)=>sortEntries(_pair, item) < 0);
if (-1 === i) this.items.push(_pair);
else this.items.splice(i, 0, _pair);
} else this.items.push(_pair);
}
delete(key) {
const it = findPair(this.items, key);
if (!it) return false;
const del = this.items.splice(this.items.indexOf(it), 1);
return del.length > 0;
}
get(key, keepScalar) {
const it = findPair(this.items, key);
const node = it?.value;
return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
}
has(key) {
return !!findPair(this.items, key);
}
set(key, value) {
this.add(new Pair.Pair(key, value), true);
}
toJSON(_, ctx, Type) {
const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
if (ctx?.onCreate) ctx.onCreate(map);
for (const item of this.items)addPairToJSMap.addPairToJSMap(ctx, map, item);
return map;
}
toString(ctx, onComment, onChompKeep) {
if (!ctx) return JSON.stringify(this);
for (const item of this.items)if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
allNullValues: true
});
return stringifyCollection.stringifyCollection(this, ctx, {
blockItemPrefix: '',
flowChars: {
start: '{',
end: '}'
},
itemIndent: ctx.indent || '',
onChompKeep,
onComment
});
}
}
exports.YAMLMap = YAMLMap;
exports.findPair = findPair;
}),
"yaml/dist/nodes/YAMLSeq.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var createNode = __nccwpck_require__("yaml/dist/doc/createNode.js");
var stringifyCollection = __nccwpck_require__("yaml/dist/stringify/stringifyCollection.js");
var Collection = __nccwpck_require__("yaml/dist/nodes/Collection.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var toJS = __nccwpck_require__("yaml/dist/nodes/toJS.js");
class YAMLSeq extends Collection.Collection {
static get tagName() {
return 'tag:yaml.org,2002:seq';
}
constructor(schema){
super(identity.SEQ, schema);
this.items = [];
}
add(value) {
this.items.push(value);
}
delete(key) {
const idx = asItemIndex(key);
if ('number' != typeof idx) return false;
const del = this.items.splice(idx, 1);
return del.length > 0;
}
get(key, keepScalar) {
const idx = asItemIndex(key);
if ('number' != typeof idx) return;
const it = this.items[idx];
return !keepScalar && identity.isScalar(it) ? it.value : it;
}
has(key) {
const idx = asItemIndex(key);
return 'number' == typeof idx && idx < this.items.length;
}
set(key, value) {
const idx = asItemIndex(key);
if ('number' != typeof idx) throw new Error(`Expected a valid index, not ${key}.`);
const prev = this.items[idx];
if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
else this.items[idx] = value;
}
toJSON(_, ctx) {
const seq = [];
if (ctx?.onCreate) ctx.onCreate(seq);
let i = 0;
for (const item of this.items)seq.push(toJS.toJS(item, String(i++), ctx));
return seq;
}
toString(ctx, onComment, onChompKeep) {
if (!ctx) return JSON.stringify(this);
return stringifyCollection.stringifyCollection(this, ctx, {
blockItemPrefix: '- ',
flowChars: {
start: '[',
end: ']'
},
itemIndent: (ctx.indent || '') + '  ',
onChompKeep,
onComment
});
}
static from(schema, obj, ctx) {
const { replacer } = ctx;
const seq = new this(schema);
if (obj && Symbol.iterator in Object(obj)) {
let i = 0;
for (let it of obj){
if ('function' == typeof replacer) {
const key = obj instanceof Set ? it : String(i++);
it = replacer.call(obj, key, it);
}
seq.items.push(createNode.createNode(it, void 0, ctx));
}
}
return seq;
}
}
function asItemIndex(key) {
let idx = identity.isScalar(key) ? key.value : key;
if (idx && 'string' == typeof idx) idx = Number(idx);
return 'number' == typeof idx && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
exports.YAMLSeq = YAMLSeq;
}),
"yaml/dist/nodes/addPairToJSMap.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var log = __nccwpck_require__("yaml/dist/log.js");
var merge = __nccwpck_require__("yaml/dist/schema/yaml-1.1/merge.js");
var stringify = __nccwpck_require__("yaml/dist/stringify/stringify.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var toJS = __nccwpck_require__("yaml/dist/nodes/toJS.js");
function addPairToJSMap(ctx, map, { key, value }) {
if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
else {
const jsKey = toJS.toJS(key, '', ctx);
if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
else if (map instanceof Set) map.add(jsKey);
else {
const stringKey = stringifyKey(key, jsKey, ctx);
const jsValue = toJS.toJS(value, stringKey, ctx);
if (stringKey in map) Object.defineProperty(map, stringKey, {
value: jsValue,
writable: true,
enumerable: true,
configurable: true
});
else map[stringKey] = jsValue;
}
}
return map;
}
function stringifyKey(key, jsKey, ctx) {
if (null === jsKey) return '';
if ('object' != typeof jsKey) return String(jsKey);
if (identity.isNode(key) && ctx?.doc) {
const strCtx = stringify.createStringifyContext(ctx.doc, {});
strCtx.anchors = new Set();
for (const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);
strCtx.inFlow = true;
strCtx.inStringifyKey = true;
const strKey = key.toString(strCtx);
if (!ctx.mapKeyWarned) {
let jsonStr = JSON.stringify(strKey);
if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
ctx.mapKeyWarned = true;
}
return strKey;
}
return JSON.stringify(jsKey);
}
exports.addPairToJSMap = addPairToJSMap;
}),
"yaml/dist/nodes/identity.js": ((__unused_webpack_module, exports)=>{
const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === ALIAS;
const isDocument = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === DOC;
const isMap = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === MAP;
const isPair = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === PAIR;
const isScalar = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === SCALAR;
const isSeq = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === SEQ;
function isCollection(node) {
if (node && 'object' == typeof node) switch(node[NODE_TYPE]){
case MAP:
case SEQ:
return true;
}
return false;
}
function isNode(node) {
if (node && 'object' == typeof node) switch(node[NODE_TYPE]){
case ALIAS:
case MAP:
case SCALAR:
case SEQ:
return true;
}
return false;
}
const hasAnchor = (node)=>(isScalar(node) || isCollection(node)) && !!node.anchor;
exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;
}),
"yaml/dist/nodes/toJS.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
function toJS(value, arg, ctx) {
if (Array.isArray(value)) return value.map((v, i)=>toJS(v, String(i), ctx));
if (value && 'function' == typeof value.toJSON) {
if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
const data = {
aliasCount: 0,
count: 1,
res: void 0
};
ctx.anchors.set(value, data);
ctx.onCreate = (res)=>{
data.res = res;
delete ctx.onCreate;
};
const res = value.toJSON(arg, ctx);
if (ctx.onCreate) ctx.onCreate(res);
return res;
}
if ('bigint' == typeof value && !ctx?.keep) return Number(value);
return value;
}
exports.toJS = toJS;
}),
"yaml/dist/parse/cst-scalar.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var resolveBlockScalar = __nccwpck_require__("yaml/dist/compose/resolve-block-scalar.js");
var resolveFlowScalar = __nccwpck_require__("yaml/dist/compose/resolve-flow-scalar.js");
var errors = __nccwpck_require__("yaml/dist/errors.js");
var stringifyString = __nccwpck_require__("yaml/dist/stringify/stringifyString.js");
function resolveAsScalar(token, strict = true, onError) {
if (token) {
const _onError = (pos, code, message)=>{
const offset = 'number' == typeof pos ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
if (onError) onError(offset, code, message);
else throw new errors.YAMLParseError([
offset,
offset + 1
], code, message);
};
switch(token.type){
case 'scalar':
case 'single-quoted-scalar':
case 'double-quoted-scalar':
return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
case 'block-scalar':
return resolveBlockScalar.resolveBlockScalar({
options: {
strict
}
}, token, _onError);
}
}
return null;
}
function createScalarToken(value, context) {
const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
const source = stringifyString.stringifyString({
type,
value
}, {
implicitKey,
indent: indent > 0 ? ' '.repeat(indent) : '',
inFlow,
options: {
blockQuote: true,
lineWidth: -1
}
});
const end = context.end ?? [
{
type: 'newline',
offset: -1,
indent,
source: '\n'
}
];
switch(source[0]){
case '|':
case '>':
{
const he = source.indexOf('\n');
const head = source.substring(0, he);
const body = source.substring(he + 1) + '\n';
const props = [
{
type: 'block-scalar-header',
offset,
indent,
source: head
}
];
if (!addEndtoBlockProps(props, end)) props.push({
type: 'newline',
offset: -1,
indent,
source: '\n'
});
return {
type: 'block-scalar',
offset,
indent,
props,
source: body
};
}
case '"':
return {
type: 'double-quoted-scalar',
offset,
indent,
source,
end
};
case "'":
return {
type: 'single-quoted-scalar',
offset,
indent,
source,
end
};
default:
return {
type: 'scalar',
offset,
indent,
source,
end
};
}
}
function setScalarValue(token, value, context = {}) {
let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
let indent = 'indent' in token ? token.indent : null;
if (afterKey && 'number' == typeof indent) indent += 2;
if (!type) switch(token.type){
case 'single-quoted-scalar':
type = 'QUOTE_SINGLE';
break;
case 'double-quoted-scalar':
type = 'QUOTE_DOUBLE';
break;
case 'block-scalar':
{
const header = token.props[0];
if ('block-scalar-header' !== header.type) throw new Error('Invalid block scalar header');
type = '>' === header.source[0] ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
break;
}
default:
type = 'PLAIN';
}
const source = stringifyString.stringifyString({
type,
value
}, {
implicitKey: implicitKey || null === indent,
indent: null !== indent && indent > 0 ? ' '.repeat(indent) : '',
inFlow,
options: {
blockQuote: true,
lineWidth: -1
}
});
switch(source[0]){
case '|':
case '>':
setBlockScalarValue(token, source);
break;
case '"':
setFlowScalarValue(token, source, 'double-quoted-scalar');
break;
case "'":
setFlowScalarValue(token, source, 'single-quoted-scalar');
break;
default:
setFlowScalarValue(token, source, 'scalar');
}
}
function setBlockScalarValue(token, source) {
const he = source.indexOf('\n');
const head = source.substring(0, he);
const body = source.substring(he + 1) + '\n';
if ('block-scalar' === token.type) {
const header = token.props[0];
if ('block-scalar-header' !== header.type) throw new Error('Invalid block scalar header');
header.source = head;
token.source = body;
} else {
const { offset } = token;
const indent = 'indent' in token ? token.indent : -1;
const props = [
{
type: 'block-scalar-header',
offset,
indent,
source: head
}
];
if (!addEndtoBlockProps(props, 'end' in token ? token.end : void 0)) props.push({
type: 'newline',
offset: -1,
indent,
source: '\n'
});
for (const key of Object.keys(token))if ('type' !== key && 'offset' !== key) delete token[key];
Object.assign(token, {
type: 'block-scalar',
indent,
props,
source: body
});
}
}
function addEndtoBlockProps(props, end) {
if (end) for (const st of end)switch(st.type){
case 'space':
case 'comment':
props.push(st);
break;
case 'newline':
props.push(st);
return true;
}
return false;
}
function setFlowScalarValue(token, source, type) {
switch(token.type){
case 'scalar':
case 'double-quoted-scalar':
case 'single-quoted-scalar':
token.type = type;
token.source = source;
break;
case 'block-scalar':
{
const end = token.props.slice(1);
let oa = source.length;
if ('block-scalar-header' === token.props[0].type) oa -= token.props[0].source.length;
for (const tok of end)tok.offset += oa;
delete token.props;
Object.assign(token, {
type,
source,
end
});
break;
}
case 'block-map':
case 'block-seq':
{
const offset = token.offset + source.length;
const nl = {
type: 'newline',
offset,
indent: token.indent,
source: '\n'
};
delete token.items;
Object.assign(token, {
type,
source,
end: [
nl
]
});
break;
}
default:
{
const indent = 'indent' in token ? token.indent : -1;
const end = 'end' in token && Array.isArray(token.end) ? token.end.filter((st)=>'space' === st.type || 'comment' === st.type || 'newline' === st.type) : [];
for (const key of Object.keys(token))if ('type' !== key && 'offset' !== key) delete token[key];
Object.assign(token, {
type,
indent,
source,
end
});
}
}
}
exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;
}),
"yaml/dist/parse/cst-stringify.js": ((__unused_webpack_module, exports)=>{
const stringify = (cst)=>'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
switch(token.type){
case 'block-scalar':
{
let res = '';
for (const tok of token.props)res += stringifyToken(tok);
return res + token.source;
}
case 'block-map':
case 'block-seq':
{
let res = '';
for (const item of token.items)res += stringifyItem(item);
return res;
}
case 'flow-collection':
{
let res = token.start.source;
for (const item of token.items)res += stringifyItem(item);
for (const st of token.end)res += st.source;
return res;
}
case 'document':
{
let res = stringifyItem(token);
if (token.end) for (const st of token.end)res += st.source;
return res;
}
default:
{
let res = token.source;
if ('end' in token && token.end) for (const st of token.end)res += st.source;
return res;
}
}
}
function stringifyItem({ start, key, sep, value }) {
let res = '';
for (const st of start)res += st.source;
if (key) res += stringifyToken(key);
if (sep) for (const st of sep)res += st.source;
if (value) res += stringifyToken(value);
return res;
}
exports.stringify = stringify;
}),
"yaml/dist/parse/cst-visit.js": ((__unused_webpack_module, exports)=>{
const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
function visit(cst, visitor) {
if ('type' in cst && 'document' === cst.type) cst = {
start: cst.start,
value: cst.value
};
_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path1)=>{
let item = cst;
for (const [field, index] of path1){
const tok = item?.[field];
if (!tok || !('items' in tok)) return;
else item = tok.items[index];
}
return item;
};
visit.parentCollection = (cst, path1)=>{
const parent = visit.itemAtPath(cst, path1.slice(0, -1));
const field = path1[path1.length - 1][0];
const coll = parent?.[field];
if (coll && 'items' in coll) return coll;
throw new Error('Parent collection not found');
};
function _visit(path1, item, visitor) {
let ctrl = visitor(item, path1);
if ('symbol' == typeof ctrl) return ctrl;
for (const field of [
'key',
'value'
]){
const token = item[field];
if (token && 'items' in token) {
for(let i = 0; i < token.items.length; ++i){
const ci = _visit(Object.freeze(path1.concat([
[
field,
i
]
])), token.items[i], visitor);
if ('number' == typeof ci) i = ci - 1;
else if (ci === BREAK) return BREAK;
else if (ci === REMOVE) {
token.items.splice(i, 1);
i -= 1;
}
}
if ('function' == typeof ctrl && 'key' === field) ctrl = ctrl(item, path1);
}
}
return 'function' == typeof ctrl ? ctrl(item, path1) : ctrl;
}
exports.visit = visit;
}),
"yaml/dist/parse/cst.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var cstScalar = __nccwpck_require__("yaml/dist/parse/cst-scalar.js");
var cstStringify = __nccwpck_require__("yaml/dist/parse/cst-stringify.js");
var cstVisit = __nccwpck_require__("yaml/dist/parse/cst-visit.js");
const BOM = '\u{FEFF}';
const DOCUMENT = '\x02';
const FLOW_END = '\x18';
const SCALAR = '\x1f';
const isCollection = (token)=>!!token && 'items' in token;
const isScalar = (token)=>!!token && ('scalar' === token.type || 'single-quoted-scalar' === token.type || 'double-quoted-scalar' === token.type || 'block-scalar' === token.type);
function prettyToken(token) {
switch(token){
case BOM:
return '<BOM>';
case DOCUMENT:
return '<DOC>';
case FLOW_END:
return '<FLOW_END>';
case SCALAR:
return '<SCALAR>';
default:
return JSON.stringify(token);
}
}
function tokenType(source) {
switch(source){
case BOM:
return 'byte-order-mark';
case DOCUMENT:
return 'doc-mode';
case FLOW_END:
return 'flow-error-end';
case SCALAR:
return 'scalar';
case '---':
return 'doc-start';
case '...':
return 'doc-end';
case '':
case '\n':
case '\r\n':
return 'newline';
case '-':
return 'seq-item-ind';
case '?':
return 'explicit-key-ind';
case ':':
return 'map-value-ind';
case '{':
return 'flow-map-start';
case '}':
return 'flow-map-end';
case '[':
return 'flow-seq-start';
case ']':
return 'flow-seq-end';
case ',':
return 'comma';
}
switch(source[0]){
case ' ':
case '\t':
return 'space';
case '#':
return 'comment';
case '%':
return 'directive-line';
case '*':
return 'alias';
case '&':
return 'anchor';
case '!':
return 'tag';
case "'":
return 'single-quoted-scalar';
case '"':
return 'double-quoted-scalar';
case '|':
case '>':
return 'block-scalar-header';
}
return null;
}
exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;
}),
"yaml/dist/parse/lexer.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var cst = __nccwpck_require__("yaml/dist/parse/cst.js");
function isEmpty(ch) {
switch(ch){
case void 0:
case ' ':
case '\n':
case '\r':
case '\t':
return true;
default:
return false;
}
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch)=>!ch || invalidAnchorChars.has(ch);
class Lexer {
constructor(){
this.atEnd = false;
this.blockScalarIndent = -1;
this.blockScalarKeep = false;
this.buffer = '';
this.flowKey = false;
this.flowLevel = 0;
this.indentNext = 0;
this.indentValue = 0;
this.lineEndPos = null;
this.next = null;
this.pos = 0;
}
*lex(source, incomplete = false) {
if (source) {
if ('string' != typeof source) throw TypeError('source is not a string');
this.buffer = this.buffer ? this.buffer + source : source;
this.lineEndPos = null;
}
this.atEnd = !incomplete;
let next = this.next ?? 'stream';
while(next && (incomplete || this.hasChars(1)))next = yield* this.parseNext(next);
}
atLineEnd() {
let i = this.pos;
let ch = this.buffer[i];
while(' ' === ch || '\t' === ch)ch = this.buffer[++i];
if (!ch || '#' === ch || '\n' === ch) return true;
if ('\r' === ch) return '\n' === this.buffer[i + 1];
return false;
}
charAt(n) {
return this.buffer[this.pos + n];
}
continueScalar(offset) {
let ch = this.buffer[offset];
if (this.indentNext > 0) {
let indent = 0;
while(' ' === ch)ch = this.buffer[++indent + offset];
if ('\r' === ch) {
const next = this.buffer[indent + offset + 1];
if ('\n' === next || !next && !this.atEnd) return offset + indent + 1;
}
return '\n' !== ch && !(indent >= this.indentNext) && (ch || this.atEnd) ? -1 : offset + indent;
}
if ('-' === ch || '.' === ch) {
const dt = this.buffer.substr(offset, 3);
if (('---' === dt || '...' === dt) && isEmpty(this.buffer[offset + 3])) return -1;
}
return offset;
}
getLine() {
let end = this.lineEndPos;
if ('number' != typeof end || -1 !== end && end < this.pos) {
end = this.buffer.indexOf('\n', this.pos);
this.lineEndPos = end;
}
if (-1 === end) return this.atEnd ? this.buffer.substring(this.pos) : null;
if ('\r' === this.buffer[end - 1]) end -= 1;
return this.buffer.substring(this.pos, end);
}
hasChars(n) {
return this.pos + n <= this.buffer.length;
}
setNext(state) {
this.buffer = this.buffer.substring(this.pos);
this.pos = 0;
this.lineEndPos = null;
this.next = state;
return null;
}
peek(n) {
return this.buffer.substr(this.pos, n);
}
*parseNext(next) {
switch(next){
case 'stream':
return yield* this.parseStream();
case 'line-start':
return yield* this.parseLineStart();
case 'block-start':
return yield* this.parseBlockStart();
case 'doc':
return yield* this.parseDocument();
case 'flow':
return yield* this.parseFlowCollection();
case 'quoted-scalar':
return yield* this.parseQuotedScalar();
case 'block-scalar':
return yield* this.parseBlockScalar();
case 'plain-scalar':
return yield* this.parsePlainScalar();
}
}
*parseStream() {
let line = this.getLine();
if (null === line) return this.setNext('stream');
if (line[0] === cst.BOM) {
yield* this.pushCount(1);
line = line.substring(1);
}
if ('%' === line[0]) {
let dirEnd = line.length;
let cs = line.indexOf('#');
while(-1 !== cs){
const ch = line[cs - 1];
if (' ' === ch || '\t' === ch) {
dirEnd = cs - 1;
break;
} else cs = line.indexOf('#', cs + 1);
}
while(true){
const ch = line[dirEnd - 1];
if (' ' === ch || '\t' === ch) dirEnd -= 1;
else break;
}
const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
yield* this.pushCount(line.length - n);
this.pushNewline();
return 'stream';
}
if (this.atLineEnd()) {
const sp = yield* this.pushSpaces(true);
yield* this.pushCount(line.length - sp);
yield* this.pushNewline();
return 'stream';
}
yield cst.DOCUMENT;
return yield* this.parseLineStart();
}
*parseLineStart() {
const ch = this.charAt(0);
if (!ch && !this.atEnd) return this.setNext('line-start');
if ('-' === ch || '.' === ch) {
if (!this.atEnd && !this.hasChars(4)) return this.setNext('line-start');
const s = this.peek(3);
if (('---' === s || '...' === s) && isEmpty(this.charAt(3))) {
yield* this.pushCount(3);
this.indentValue = 0;
this.indentNext = 0;
return '---' === s ? 'doc' : 'stream';
}
}
this.indentValue = yield* this.pushSpaces(false);
if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
return yield* this.parseBlockStart();
}
*parseBlockStart() {
const [ch0, ch1] = this.peek(2);
if (!ch1 && !this.atEnd) return this.setNext('block-start');
if (('-' === ch0 || '?' === ch0 || ':' === ch0) && isEmpty(ch1)) {
const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
this.indentNext = this.indentValue + 1;
this.indentValue += n;
return 'block-start';
}
return 'doc';
}
*parseDocument() {
yield* this.pushSpaces(true);
const line = this.getLine();
if (null === line) return this.setNext('doc');
let n = yield* this.pushIndicators();
switch(line[n]){
case '#':
yield* this.pushCount(line.length - n);
case void 0:
yield* this.pushNewline();
return yield* this.parseLineStart();
case '{':
case '[':
yield* this.pushCount(1);
this.flowKey = false;
this.flowLevel = 1;
return 'flow';
case '}':
case ']':
yield* this.pushCount(1);
return 'doc';
case '*':
yield* this.pushUntil(isNotAnchorChar);
return 'doc';
case '"':
case "'":
return yield* this.parseQuotedScalar();
case '|':
case '>':
n += yield* this.parseBlockScalarHeader();
n += yield* this.pushSpaces(true);
yield* this.pushCount(line.length - n);
yield* this.pushNewline();
return yield* this.parseBlockScalar();
default:
return yield* this.parsePlainScalar();
}
}
*parseFlowCollection() {
let nl, sp;
let indent = -1;
do {
nl = yield* this.pushNewline();
if (nl > 0) {
sp = yield* this.pushSpaces(false);
this.indentValue = indent = sp;
} else sp = 0;
sp += yield* this.pushSpaces(true);
}while (nl + sp > 0)
const line = this.getLine();
if (null === line) return this.setNext('flow');
if (-1 !== indent && indent < this.indentNext && '#' !== line[0] || 0 === indent && (line.startsWith('---') || line.startsWith('...')) && isEmpty(line[3])) {
const atFlowEndMarker = indent === this.indentNext - 1 && 1 === this.flowLevel && (']' === line[0] || '}' === line[0]);
if (!atFlowEndMarker) {
this.flowLevel = 0;
yield cst.FLOW_END;
return yield* this.parseLineStart();
}
}
let n = 0;
while(',' === line[n]){
n += yield* this.pushCount(1);
n += yield* this.pushSpaces(true);
this.flowKey = false;
}
n += yield* this.pushIndicators();
switch(line[n]){
case void 0:
return 'flow';
case '#':
yield* this.pushCount(line.length - n);
return 'flow';
case '{':
case '[':
yield* this.pushCount(1);
this.flowKey = false;
this.flowLevel += 1;
return 'flow';
case '}':
case ']':
yield* this.pushCount(1);
this.flowKey = true;
this.flowLevel -= 1;
return this.flowLevel ? 'flow' : 'doc';
case '*':
yield* this.pushUntil(isNotAnchorChar);
return 'flow';
case '"':
case "'":
this.flowKey = true;
return yield* this.parseQuotedScalar();
case ':':
{
const next = this.charAt(1);
if (this.flowKey || isEmpty(next) || ',' === next) {
this.flowKey = false;
yield* this.pushCount(1);
yield* this.pushSpaces(true);
return 'flow';
}
}
default:
this.flowKey = false;
return yield* this.parsePlainScalar();
}
}
*parseQuotedScalar() {
const quote = this.charAt(0);
let end = this.buffer.indexOf(quote, this.pos + 1);
if ("'" === quote) while(-1 !== end && "'" === this.buffer[end + 1])end = this.buffer.indexOf("'", end + 2);
else while(-1 !== end){
let n = 0;
while('\\' === this.buffer[end - 1 - n])n += 1;
if (n % 2 === 0) break;
end = this.buffer.indexOf('"', end + 1);
}
const qb = this.buffer.substring(0, end);
let nl = qb.indexOf('\n', this.pos);
if (-1 !== nl) {
while(-1 !== nl){
const cs = this.continueScalar(nl + 1);
if (-1 === cs) break;
nl = qb.indexOf('\n', cs);
}
if (-1 !== nl) end = nl - ('\r' === qb[nl - 1] ? 2 : 1);
}
if (-1 === end) {
if (!this.atEnd) return this.setNext('quoted-scalar');
end = this.buffer.length;
}
yield* this.pushToIndex(end + 1, false);
return this.flowLevel ? 'flow' : 'doc';
}
*parseBlockScalarHeader() {
this.blockScalarIndent = -1;
this.blockScalarKeep = false;
let i = this.pos;
while(true){
const ch = this.buffer[++i];
if ('+' === ch) this.blockScalarKeep = true;
else if (ch > '0' && ch <= '9') this.blockScalarIndent = Number(ch) - 1;
else if ('-' !== ch) break;
}
return yield* this.pushUntil((ch)=>isEmpty(ch) || '#' === ch);
}
*parseBlockScalar() {
let nl = this.pos - 1;
let indent = 0;
let ch;
loop: for(let i = this.pos; ch = this.buffer[i]; ++i)switch(ch){
case ' ':
indent += 1;
break;
case '\n':
nl = i;
indent = 0;
break;
case '\r':
{
const next = this.buffer[i + 1];
if (!next && !this.atEnd) return this.setNext('block-scalar');
if ('\n' === next) break;
}
default:
break loop;
}
if (!ch && !this.atEnd) return this.setNext('block-scalar');
if (indent >= this.indentNext) {
if (-1 === this.blockScalarIndent) this.indentNext = indent;
else this.indentNext = this.blockScalarIndent + (0 === this.indentNext ? 1 : this.indentNext);
do {
const cs = this.continueScalar(nl + 1);
if (-1 === cs) break;
nl = this.buffer.indexOf('\n', cs);
}while (-1 !== nl)
if (-1 === nl) {
if (!this.atEnd) return this.setNext('block-scalar');
nl = this.buffer.length;
}
}
let i = nl + 1;
ch = this.buffer[i];
while(' ' === ch)ch = this.buffer[++i];
if ('\t' === ch) {
while('\t' === ch || ' ' === ch || '\r' === ch || '\n' === ch)ch = this.buffer[++i];
nl = i - 1;
} else if (!this.blockScalarKeep) do {
let i = nl - 1;
let ch = this.buffer[i];
if ('\r' === ch) ch = this.buffer[--i];
const lastChar = i;
while(' ' === ch)ch = this.buffer[--i];
if ('\n' === ch && i >= this.pos && i + 1 + indent > lastChar) nl = i;
else break;
}while (true)
yield cst.SCALAR;
yield* this.pushToIndex(nl + 1, true);
return yield* this.parseLineStart();
}
*parsePlainScalar() {
const inFlow = this.flowLevel > 0;
let end = this.pos - 1;
let i = this.pos - 1;
let ch;
while(ch = this.buffer[++i])if (':' === ch) {
const next = this.buffer[i + 1];
if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
end = i;
} else if (isEmpty(ch)) {
let next = this.buffer[i + 1];
if ('\r' === ch) if ('\n' === next) {
i += 1;
ch = '\n';
next = this.buffer[i + 1];
} else end = i;
if ('#' === next || inFlow && flowIndicatorChars.has(next)) break;
if ('\n' === ch) {
const cs = this.continueScalar(i + 1);
if (-1 === cs) break;
i = Math.max(i, cs - 2);
}
} else {
if (inFlow && flowIndicatorChars.has(ch)) break;
end = i;
}
if (!ch && !this.atEnd) return this.setNext('plain-scalar');
yield cst.SCALAR;
yield* this.pushToIndex(end + 1, true);
return inFlow ? 'flow' : 'doc';
}
*pushCount(n) {
if (n > 0) {
yield this.buffer.substr(this.pos, n);
this.pos += n;
return n;
}
return 0;
}
*pushToIndex(i, allowEmpty) {
const s = this.buffer.slice(this.pos, i);
if (s) {
yield s;
this.pos += s.length;
return s.length;
} else if (allowEmpty) yield '';
return 0;
}
*pushIndicators() {
let n = 0;
while(true){
switch(this.charAt(0)){
case '!':
n += yield* this.pushTag();
n += yield* this.pushSpaces(true);
continue;
case '&':
n += yield* this.pushUntil(isNotAnchorChar);
n += yield* this.pushSpaces(true);
continue;
case '-':
case '?':
case ':':
{
const inFlow = this.flowLevel > 0;
const ch1 = this.charAt(1);
if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
if (inFlow) {
if (this.flowKey) this.flowKey = false;
} else this.indentNext = this.indentValue + 1;
n += yield* this.pushCount(1);
n += yield* this.pushSpaces(true);
continue;
}
}
}
break;
}
return n;
}
*pushTag() {
if ('<' === this.charAt(1)) {
let i = this.pos + 2;
let ch = this.buffer[i];
while(!isEmpty(ch) && '>' !== ch)ch = this.buffer[++i];
return yield* this.pushToIndex('>' === ch ? i + 1 : i, false);
} else {
let i = this.pos + 1;
let ch = this.buffer[i];
while(ch)if (tagChars.has(ch)) ch = this.buffer[++i];
else if ('%' === ch && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
else break;
return yield* this.pushToIndex(i, false);
}
}
*pushNewline() {
const ch = this.buffer[this.pos];
if ('\n' === ch) return yield* this.pushCount(1);
else if ('\r' === ch && '\n' === this.charAt(1)) return yield* this.pushCount(2);
else return 0;
}
*pushSpaces(allowTabs) {
let i = this.pos - 1;
let ch;
do ch = this.buffer[++i];
while (' ' === ch || allowTabs && '\t' === ch)
const n = i - this.pos;
if (n > 0) {
yield this.buffer.substr(this.pos, n);
this.pos = i;
}
return n;
}
*pushUntil(test) {
let i = this.pos;
let ch = this.buffer[i];
while(!test(ch))ch = this.buffer[++i];
return yield* this.pushToIndex(i, false);
}
}
exports.Lexer = Lexer;
}),
"yaml/dist/parse/line-counter.js": ((__unused_webpack_module, exports)=>{
class LineCounter {
constructor(){
this.lineStarts = [];
this.addNewLine = (offset)=>this.lineStarts.push(offset);
this.linePos = (offset)=>{
let low = 0;
let high = this.lineStarts.length;
while(low < high){
const mid = low + high >> 1;
if (this.lineStarts[mid] < offset) low = mid + 1;
else high = mid;
}
if (this.lineStarts[low] === offset) return {
line: low + 1,
col: 1
};
if (0 === low) return {
line: 0,
col: offset
};
const start = this.lineStarts[low - 1];
return {
line: low,
col: offset - start + 1
};
};
}
}
exports.LineCounter = LineCounter;
}),
"yaml/dist/parse/parser.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var node_process = __nccwpck_require__("process");
var cst = __nccwpck_require__("yaml/dist/parse/cst.js");
var lexer = __nccwpck_require__("yaml/dist/parse/lexer.js");
function includesToken(list, type) {
for(let i = 0; i < list.length; ++i)if (list[i].type === type) return true;
return false;
}
function findNonEmptyIndex(list) {
for(let i = 0; i < list.length; ++i)switch(list[i].type){
case 'space':
case 'comment':
case 'newline':
break;
default:
return i;
}
return -1;
}
function isFlowToken(token) {
switch(token?.type){
case 'alias':
case 'scalar':
case 'single-quoted-scalar':
case 'double-quoted-scalar':
case 'flow-collection':
return true;
default:
return false;
}
}
function getPrevProps(parent) {
switch(parent.type){
case 'document':
return parent.start;
case 'block-map':
{
const it = parent.items[parent.items.length - 1];
return it.sep ?? it.start;
}
case 'block-seq':
return parent.items[parent.items.length - 1].start;
default:
return [];
}
}
function getFirstKeyStartProps(prev) {
if (0 === prev.length) return [];
let i = prev.length;
loop: while(--i >= 0)switch(prev[i].type){
case 'doc-start':
case 'explicit-key-ind':
case 'map-value-ind':
case 'seq-item-ind':
case 'newline':
break loop;
}
while(prev[++i]?.type === 'space');
return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
if (source.length < 1e5) Array.prototype.push.apply(target, source);
else for(let i = 0; i < source.length; ++i)target.push(source[i]);
}
function fixFlowSeqItems(fc) {
if ('flow-seq-start' === fc.start.type) {
for (const it of fc.items)if (it.sep && !it.value && !includesToken(it.start, 'explicit-key-ind') && !includesToken(it.sep, 'map-value-ind')) {
if (it.key) it.value = it.key;
delete it.key;
if (isFlowToken(it.value)) if (it.value.end) arrayPushArray(it.value.end, it.sep);
else it.value.end = it.sep;
else arrayPushArray(it.start, it.sep);
delete it.sep;
}
}
}
class Parser {
constructor(onNewLine){
this.atNewLine = true;
this.atScalar = false;
this.indent = 0;
this.offset = 0;
this.onKeyLine = false;
this.stack = [];
this.source = '';
this.type = '';
this.lexer = new lexer.Lexer();
this.onNewLine = onNewLine;
}
*parse(source, incomplete = false) {
if (this.onNewLine && 0 === this.offset) this.onNewLine(0);
for (const lexeme of this.lexer.lex(source, incomplete))yield* this.next(lexeme);
if (!incomplete) yield* this.end();
}
*next(source) {
this.source = source;
if (node_process.env.LOG_TOKENS) console.log('|', cst.prettyToken(source));
if (this.atScalar) {
this.atScalar = false;
yield* this.step();
this.offset += source.length;
return;
}
const type = cst.tokenType(source);
if (type) if ('scalar' === type) {
this.atNewLine = false;
this.atScalar = true;
this.type = 'scalar';
} else {
this.type = type;
yield* this.step();
switch(type){
case 'newline':
this.atNewLine = true;
this.indent = 0;
if (this.onNewLine) this.onNewLine(this.offset + source.length);
break;
case 'space':
if (this.atNewLine && ' ' === source[0]) this.indent += source.length;
break;
case 'explicit-key-ind':
case 'map-value-ind':
case 'seq-item-ind':
if (this.atNewLine) this.indent += source.length;
break;
case 'doc-mode':
case 'flow-error-end':
return;
default:
this.atNewLine = false;
}
this.offset += source.length;
}
else {
const message = `Not a YAML token: ${source}`;
yield* this.pop({
type: 'error',
offset: this.offset,
message,
source
});
this.offset += source.length;
}
}
*end() {
while(this.stack.length > 0)yield* this.pop();
}
get sourceToken() {
const st = {
type: this.type,
offset: this.offset,
indent: this.indent,
source: this.source
};
return st;
}
*step() {
const top = this.peek(1);
if ('doc-end' === this.type && top?.type !== 'doc-end') {
while(this.stack.length > 0)yield* this.pop();
this.stack.push({
type: 'doc-end',
offset: this.offset,
source: this.source
});
return;
}
if (!top) return yield* this.stream();
switch(top.type){
case 'document':
return yield* this.document(top);
case 'alias':
case 'scalar':
case 'single-quoted-scalar':
case 'double-quoted-scalar':
return yield* this.scalar(top);
case 'block-scalar':
return yield* this.blockScalar(top);
case 'block-map':
return yield* this.blockMap(top);
case 'block-seq':
return yield* this.blockSequence(top);
case 'flow-collection':
return yield* this.flowCollection(top);
case 'doc-end':
return yield* this.documentEnd(top);
}
yield* this.pop();
}
peek(n) {
return this.stack[this.stack.length - n];
}
*pop(error) {
const token = error ?? this.stack.pop();
if (token) if (0 === this.stack.length) yield token;
else {
const top = this.peek(1);
if ('block-scalar' === token.type) token.indent = 'indent' in top ? top.indent : 0;
else if ('flow-collection' === token.type && 'document' === top.type) token.indent = 0;
if ('flow-collection' === token.type) fixFlowSeqItems(token);
switch(top.type){
case 'document':
top.value = token;
break;
case 'block-scalar':
top.props.push(token);
break;
case 'block-map':
{
const it = top.items[top.items.length - 1];
if (it.value) {
top.items.push({
start: [],
key: token,
sep: []
});
this.onKeyLine = true;
return;
} else if (it.sep) it.value = token;
else {
Object.assign(it, {
key: token,
sep: []
});
this.onKeyLine = !it.explicitKey;
return;
}
break;
}
case 'block-seq':
{
const it = top.items[top.items.length - 1];
if (it.value) top.items.push({
start: [],
value: token
});
else it.value = token;
break;
}
case 'flow-collection':
{
const it = top.items[top.items.length - 1];
if (!it || it.value) top.items.push({
start: [],
key: token,
sep: []
});
else if (it.sep) it.value = token;
else Object.assign(it, {
key: token,
sep: []
});
return;
}
default:
yield* this.pop();
yield* this.pop(token);
}
if (('document' === top.type || 'block-map' === top.type || 'block-seq' === top.type) && ('block-map' === token.type || 'block-seq' === token.type)) {
const last = token.items[token.items.length - 1];
if (last && !last.sep && !last.value && last.start.length > 0 && -1 === findNonEmptyIndex(last.start) && (0 === token.indent || last.start.every((st)=>'comment' !== st.type || st.indent < token.indent))) {
if ('document' === top.type) top.end = last.start;
else top.items.push({
start: last.start
});
token.items.splice(-1, 1);
}
}
}
else {
const message = 'Tried to pop an empty stack';
yield {
type: 'error',
offset: this.offset,
source: '',
message
};
}
}
*stream() {
switch(this.type){
case 'directive-line':
yield {
type: 'directive',
offset: this.offset,
source: this.source
};
return;
case 'byte-order-mark':
case 'space':
case 'comment':
case 'newline':
yield this.sourceToken;
return;
case 'doc-mode':
case 'doc-start':
{
const doc = {
type: 'document',
offset: this.offset,
start: []
};
if ('doc-start' === this.type) doc.start.push(this.sourceToken);
this.stack.push(doc);
return;
}
}
yield {
type: 'error',
offset: this.offset,
message: `Unexpected ${this.type} token in YAML stream`,
source: this.source
};
}
*document(doc) {
if (doc.value) return yield* this.lineEnd(doc);
switch(this.type){
case 'doc-start':
if (-1 !== findNonEmptyIndex(doc.start)) {
yield* this.pop();
yield* this.step();
} else doc.start.push(this.sourceToken);
return;
case 'anchor':
case 'tag':
case 'space':
case 'comment':
case 'newline':
doc.start.push(this.sourceToken);
return;
}
const bv = this.startBlockValue(doc);
if (bv) this.stack.push(bv);
else yield {
type: 'error',
offset: this.offset,
message: `Unexpected ${this.type} token in YAML document`,
source: this.source
};
}
*scalar(scalar) {
if ('map-value-ind' === this.type) {
const prev = getPrevProps(this.peek(2));
const start = getFirstKeyStartProps(prev);
let sep;
if (scalar.end) {
sep = scalar.end;
sep.push(this.sourceToken);
delete scalar.end;
} else sep = [
this.sourceToken
];
const map = {
type: 'block-map',
offset: scalar.offset,
indent: scalar.indent,
items: [
{
start,
key: scalar,
sep
}
]
};
this.onKeyLine = true;
this.stack[this.stack.length - 1] = map;
} else yield* this.lineEnd(scalar);
}
*blockScalar(scalar) {
switch(this.type){
case 'space':
case 'comment':
case 'newline':
scalar.props.push(this.sourceToken);
return;
case 'scalar':
scalar.source = this.source;
this.atNewLine = true;
this.indent = 0;
if (this.onNewLine) {
let nl = this.source.indexOf('\n') + 1;
while(0 !== nl){
this.onNewLine(this.offset + nl);
nl = this.source.indexOf('\n', nl) + 1;
}
}
yield* this.pop();
break;
default:
yield* this.pop();
yield* this.step();
}
}
*blockMap(map) {
const it = map.items[map.items.length - 1];
switch(this.type){
case 'newline':
this.onKeyLine = false;
if (it.value) {
const end = 'end' in it.value ? it.value.end : void 0;
const last = Array.isArray(end) ? end[end.length - 1] : void 0;
if (last?.type === 'comment') end?.push(this.sourceToken);
else map.items.push({
start: [
this.sourceToken
]
});
} else if (it.sep) it.sep.push(this.sourceToken);
else it.start.push(this.sourceToken);
return;
case 'space':
case 'comment':
if (it.value) map.items.push({
start: [
this.sourceToken
]
});
else if (it.sep) it.sep.push(this.sourceToken);
else {
if (this.atIndentedComment(it.start, map.indent)) {
const prev = map.items[map.items.length - 2];
const end = prev?.value?.end;
if (Array.isArray(end)) {
arrayPushArray(end, it.start);
end.push(this.sourceToken);
map.items.pop();
return;
}
}
it.start.push(this.sourceToken);
}
return;
}
if (this.indent >= map.indent) {
const atMapIndent = !this.onKeyLine && this.indent === map.indent;
const atNextItem = atMapIndent && (it.sep || it.explicitKey) && 'seq-item-ind' !== this.type;
let start = [];
if (atNextItem && it.sep && !it.value) {
const nl = [];
for(let i = 0; i < it.sep.length; ++i){
const st = it.sep[i];
switch(st.type){
case 'newline':
nl.push(i);
break;
case 'space':
break;
case 'comment':
if (st.indent > map.indent) nl.length = 0;
break;
default:
nl.length = 0;
}
}
if (nl.length >= 2) start = it.sep.splice(nl[1]);
}
switch(this.type){
case 'anchor':
case 'tag':
if (atNextItem || it.value) {
start.push(this.sourceToken);
map.items.push({
start
});
this.onKeyLine = true;
} else if (it.sep) it.sep.push(this.sourceToken);
else it.start.push(this.sourceToken);
return;
case 'explicit-key-ind':
if (it.sep || it.explicitKey) if (atNextItem || it.value) {
start.push(this.sourceToken);
map.items.push({
start,
explicitKey: true
});
} else this.stack.push({
type: 'block-map',
offset: this.offset,
indent: this.indent,
items: [
{
start: [
this.sourceToken
],
explicitKey: true
}
]
});
else {
it.start.push(this.sourceToken);
it.explicitKey = true;
}
this.onKeyLine = true;
return;
case 'map-value-ind':
if (it.explicitKey) if (it.sep) if (it.value) map.items.push({
start: [],
key: null,
sep: [
this.sourceToken
]
});
else if (includesToken(it.sep, 'map-value-ind')) this.stack.push({
type: 'block-map',
offset: this.offset,
indent: this.indent,
items: [
{
start,
key: null,
sep: [
this.sourceToken
]
}
]
});
else if (isFlowToken(it.key) && !includesToken(it.sep, 'newline')) {
const start = getFirstKeyStartProps(it.start);
const key = it.key;
const sep = it.sep;
sep.push(this.sourceToken);
delete it.key;
delete it.sep;
this.stack.push({
type: 'block-map',
offset: this.offset,
indent: this.indent,
items: [
{
start,
key,
sep
}
]
});
} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
else it.sep.push(this.sourceToken);
else if (includesToken(it.start, 'newline')) Object.assign(it, {
key: null,
sep: [
this.sourceToken
]
});
else {
const start = getFirstKeyStartProps(it.start);
this.stack.push({
type: 'block-map',
offset: this.offset,
indent: this.indent,
items: [
{
start,
key: null,
sep: [
this.sourceToken
]
}
]
});
}
else if (it.sep) if (it.value || atNextItem) map.items.push({
start,
key: null,
sep: [
this.sourceToken
]
});
else if (includesToken(it.sep, 'map-value-ind')) this.stack.push({
type: 'block-map',
offset: this.offset,
indent: this.indent,
items: [
{
start: [],
key: null,
sep: [
this.sourceToken
]
}
]
});
else it.sep.push(this.sourceToken);
else Object.assign(it, {
key: null,
sep: [
this.sourceToken
]
});
this.onKeyLine = true;
return;
case 'alias':
case 'scalar':
case 'single-quoted-scalar':
case 'double-quoted-scalar':
{
const fs1 = this.flowScalar(this.type);
if (atNextItem || it.value) {
map.items.push({
start,
key: fs1,
sep: []
});
this.onKeyLine = true;
} else if (it.sep) this.stack.push(fs1);
else {
Object.assign(it, {
key: fs1,
sep: []
});
this.onKeyLine = true;
}
return;
}
default:
{
const bv = this.startBlockValue(map);
if (bv) {
if ('block-seq' === bv.type) {
if (!it.explicitKey && it.sep && !includesToken(it.sep, 'newline')) return void (yield* this.pop({
type: 'error',
offset: this.offset,
message: 'Unexpected block-seq-ind on same line with key',
source: this.source
}));
} else if (atMapIndent) map.items.push({
start
});
this.stack.push(bv);
return;
}
}
}
}
yield* this.pop();
yield* this.step();
}
*blockSequence(seq) {
const it = seq.items[seq.items.length - 1];
switch(this.type){
case 'newline':
if (it.value) {
const end = 'end' in it.value ? it.value.end : void 0;
const last = Array.isArray(end) ? end[end.length - 1] : void 0;
if (last?.type === 'comment') end?.push(this.sourceToken);
else seq.items.push({
start: [
this.sourceToken
]
});
} else it.start.push(this.sourceToken);
return;
case 'space':
case 'comment':
if (it.value) seq.items.push({
start: [
this.sourceToken
]
});
else {
if (this.atIndentedComment(it.start, seq.indent)) {
const prev = seq.items[seq.items.length - 2];
const end = prev?.value?.end;
if (Array.isArray(end)) {
arrayPushArray(end, it.start);
end.push(this.sourceToken);
seq.items.pop();
return;
}
}
it.start.push(this.sourceToken);
}
return;
case 'anchor':
case 'tag':
if (it.value || this.indent <= seq.indent) break;
it.start.push(this.sourceToken);
return;
case 'seq-item-ind':
if (this.indent !== seq.indent) break;
if (it.value || includesToken(it.start, 'seq-item-ind')) seq.items.push({
start: [
this.sourceToken
]
});
else it.start.push(this.sourceToken);
return;
}
if (this.indent > seq.indent) {
const bv = this.startBlockValue(seq);
if (bv) return void this.stack.push(bv);
}
yield* this.pop();
yield* this.step();
}
*flowCollection(fc) {
const it = fc.items[fc.items.length - 1];
if ('flow-error-end' === this.type) {
let top;
do {
yield* this.pop();
top = this.peek(1);
}while (top?.type === 'flow-collection')
} else if (0 === fc.end.length) {
switch(this.type){
case 'comma':
case 'explicit-key-ind':
if (!it || it.sep) fc.items.push({
start: [
this.sourceToken
]
});
else it.start.push(this.sourceToken);
return;
case 'map-value-ind':
if (!it || it.value) fc.items.push({
start: [],
key: null,
sep: [
this.sourceToken
]
});
else if (it.sep) it.sep.push(this.sourceToken);
else Object.assign(it, {
key: null,
sep: [
this.sourceToken
]
});
return;
case 'space':
case 'comment':
case 'newline':
case 'anchor':
case 'tag':
if (!it || it.value) fc.items.push({
start: [
this.sourceToken
]
});
else if (it.sep) it.sep.push(this.sourceToken);
else it.start.push(this.sourceToken);
return;
case 'alias':
case 'scalar':
case 'single-quoted-scalar':
case 'double-quoted-scalar':
{
const fs1 = this.flowScalar(this.type);
if (!it || it.value) fc.items.push({
start: [],
key: fs1,
sep: []
});
else if (it.sep) this.stack.push(fs1);
else Object.assign(it, {
key: fs1,
sep: []
});
return;
}
case 'flow-map-end':
case 'flow-seq-end':
fc.end.push(this.sourceToken);
return;
}
const bv = this.startBlockValue(fc);
if (bv) this.stack.push(bv);
else {
yield* this.pop();
yield* this.step();
}
} else {
const parent = this.peek(2);
if ('block-map' !== parent.type || ('map-value-ind' !== this.type || parent.indent !== fc.indent) && ('newline' !== this.type || parent.items[parent.items.length - 1].sep)) if ('map-value-ind' === this.type && 'flow-collection' !== parent.type) {
const prev = getPrevProps(parent);
const start = getFirstKeyStartProps(prev);
fixFlowSeqItems(fc);
const sep = fc.end.splice(1, fc.end.length);
sep.push(this.sourceToken);
const map = {
type: 'block-map',
offset: fc.offset,
indent: fc.indent,
items: [
{
start,
key: fc,
sep
}
]
};
this.onKeyLine = true;
this.stack[this.stack.length - 1] = map;
} else yield* this.lineEnd(fc);
else {
yield* this.pop();
yield* this.step();
}
}
}
flowScalar(type) {
if (this.onNewLine) {
let nl = this.source.indexOf('\n') + 1;
while(0 !== nl){
this.onNewLine(this.offset + nl);
nl = this.source.indexOf('\n', nl) + 1;
}
}
return {
type,
offset: this.offset,
indent: this.indent,
source: this.source
};
}
startBlockValue(parent) {
switch(this.type){
case 'alias':
case 'scalar':
case 'single-quoted-scalar':
case 'double-quoted-scalar':
return this.flowScalar(this.type);
case 'block-scalar-header':
return {
type: 'block-scalar',
offset: this.offset,
indent: this.indent,
props: [
this.sourceToken
],
source: ''
};
case 'flow-map-start':
case 'flow-seq-start':
return {
type: 'flow-collection',
offset: this.offset,
indent: this.indent,
start: this.sourceToken,
items: [],
end: []
};
case 'seq-item-ind':
return {
type: 'block-seq',
offset: this.offset,
indent: this.indent,
items: [
{
start: [
this.sourceToken
]
}
]
};
case 'explicit-key-ind':
{
this.onKeyLine = true;
const prev = getPrevProps(parent);
const start = getFirstKeyStartProps(prev);
start.push(this.sourceToken);
return {
type: 'block-map',
offset: this.offset,
indent: this.indent,
items: [
{
start,
explicitKey: true
}
]
};
}
case 'map-value-ind':
{
this.onKeyLine = true;
const prev = getPrevProps(parent);
const start = getFirstKeyStartProps(prev);
return {
type: 'block-map',
offset: this.offset,
indent: this.indent,
items: [
{
start,
key: null,
sep: [
this.sourceToken
]
}
]
};
}
}
return null;
}
atIndentedComment(start, indent) {
if ('comment' !== this.type) return false;
if (this.indent <= indent) return false;
return start.every((st)=>'newline' === st.type || 'space' === st.type);
}
*documentEnd(docEnd) {
if ('doc-mode' !== this.type) {
if (docEnd.end) docEnd.end.push(this.sourceToken);
else docEnd.end = [
this.sourceToken
];
if ('newline' === this.type) yield* this.pop();
}
}
*lineEnd(token) {
switch(this.type){
case 'comma':
case 'doc-start':
case 'doc-end':
case 'flow-seq-end':
case 'flow-map-end':
case 'map-value-ind':
yield* this.pop();
yield* this.step();
break;
case 'newline':
this.onKeyLine = false;
case 'space':
case 'comment':
default:
if (token.end) token.end.push(this.sourceToken);
else token.end = [
this.sourceToken
];
if ('newline' === this.type) yield* this.pop();
}
}
}
exports.Parser = Parser;
}),
"yaml/dist/public-api.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var composer = __nccwpck_require__("yaml/dist/compose/composer.js");
var Document = __nccwpck_require__("yaml/dist/doc/Document.js");
var errors = __nccwpck_require__("yaml/dist/errors.js");
var log = __nccwpck_require__("yaml/dist/log.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var lineCounter = __nccwpck_require__("yaml/dist/parse/line-counter.js");
var parser = __nccwpck_require__("yaml/dist/parse/parser.js");
function parseOptions(options) {
const prettyErrors = false !== options.prettyErrors;
const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
return {
lineCounter: lineCounter$1,
prettyErrors
};
}
function parseAllDocuments(source, options = {}) {
const { lineCounter, prettyErrors } = parseOptions(options);
const parser$1 = new parser.Parser(lineCounter?.addNewLine);
const composer$1 = new composer.Composer(options);
const docs = Array.from(composer$1.compose(parser$1.parse(source)));
if (prettyErrors && lineCounter) for (const doc of docs){
doc.errors.forEach(errors.prettifyError(source, lineCounter));
doc.warnings.forEach(errors.prettifyError(source, lineCounter));
}
if (docs.length > 0) return docs;
return Object.assign([], {
empty: true
}, composer$1.streamInfo());
}
function parseDocument(source, options = {}) {
const { lineCounter, prettyErrors } = parseOptions(options);
const parser$1 = new parser.Parser(lineCounter?.addNewLine);
const composer$1 = new composer.Composer(options);
let doc = null;
for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length))if (doc) {
if ('silent' !== doc.options.logLevel) {
doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
break;
}
} else doc = _doc;
if (prettyErrors && lineCounter) {
doc.errors.forEach(errors.prettifyError(source, lineCounter));
doc.warnings.forEach(errors.prettifyError(source, lineCounter));
}
return doc;
}
function parse1(src, reviver, options) {
let _reviver;
if ('function' == typeof reviver) _reviver = reviver;
else if (void 0 === options && reviver && 'object' == typeof reviver) options = reviver;
const doc = parseDocument(src, options);
if (!doc) return null;
doc.warnings.forEach((warning)=>log.warn(doc.options.logLevel, warning));
if (doc.errors.length > 0) if ('silent' !== doc.options.logLevel) throw doc.errors[0];
else doc.errors = [];
return doc.toJS(Object.assign({
reviver: _reviver
}, options));
}
function stringify(value, replacer, options) {
let _replacer = null;
if ('function' == typeof replacer || Array.isArray(replacer)) _replacer = replacer;
else if (void 0 === options && replacer) options = replacer;
if ('string' == typeof options) options = options.length;
if ('number' == typeof options) {
const indent = Math.round(options);
options = indent < 1 ? void 0 : indent > 8 ? {
indent: 8
} : {
indent
};
}
if (void 0 === value) {
const { keepUndefined } = options ?? replacer ?? {};
if (!keepUndefined) return;
}
if (identity.isDocument(value) && !_replacer) return value.toString(options);
return new Document.Document(value, _replacer, options).toString(options);
}
exports.parse = parse1;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;
}),
"yaml/dist/schema/Schema.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var map = __nccwpck_require__("yaml/dist/schema/common/map.js");
var seq = __nccwpck_require__("yaml/dist/schema/common/seq.js");
var string = __nccwpck_require__("yaml/dist/schema/common/string.js");
var tags = __nccwpck_require__("yaml/dist/schema/tags.js");
const sortMapEntriesByKey = (a, b)=>a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }){
this.compat = Array.isArray(compat) ? tags.getTags(compat, 'compat') : compat ? tags.getTags(null, compat) : null;
this.name = 'string' == typeof schema && schema || 'core';
this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
this.tags = tags.getTags(customTags, this.name, merge);
this.toStringOptions = toStringDefaults ?? null;
Object.defineProperty(this, identity.MAP, {
value: map.map
});
Object.defineProperty(this, identity.SCALAR, {
value: string.string
});
Object.defineProperty(this, identity.SEQ, {
value: seq.seq
});
this.sortMapEntries = 'function' == typeof sortMapEntries ? sortMapEntries : true === sortMapEntries ? sortMapEntriesByKey : null;
}
clone() {
const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
copy.tags = this.tags.slice();
return copy;
}
}
exports.Schema = Schema;
}),
"yaml/dist/schema/common/map.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var YAMLMap = __nccwpck_require__("yaml/dist/nodes/YAMLMap.js");
const map = {
collection: 'map',
default: true,
nodeClass: YAMLMap.YAMLMap,
tag: 'tag:yaml.org,2002:map',
resolve (map, onError) {
if (!identity.isMap(map)) onError('Expected a mapping for this tag');
return map;
},
createNode: (schema, obj, ctx)=>YAMLMap.YAMLMap.from(schema, obj, ctx)
};
exports.map = map;
}),
"yaml/dist/schema/common/null.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
const nullTag = {
identify: (value)=>null == value,
createNode: ()=>new Scalar.Scalar(null),
default: true,
tag: 'tag:yaml.org,2002:null',
test: /^(?:~|[Nn]ull|NULL)?$/,
resolve: ()=>new Scalar.Scalar(null),
stringify: ({ source }, ctx)=>'string' == typeof source && nullTag.test.test(source) ? source : ctx.options.nullStr
};
exports.nullTag = nullTag;
}),
"yaml/dist/schema/common/seq.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var YAMLSeq = __nccwpck_require__("yaml/dist/nodes/YAMLSeq.js");
const seq = {
collection: 'seq',
default: true,
nodeClass: YAMLSeq.YAMLSeq,
tag: 'tag:yaml.org,2002:seq',
resolve (seq, onError) {
if (!identity.isSeq(seq)) onError('Expected a sequence for this tag');
return seq;
},
createNode: (schema, obj, ctx)=>YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};
exports.seq = seq;
}),
"yaml/dist/schema/common/string.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var stringifyString = __nccwpck_require__("yaml/dist/stringify/stringifyString.js");
const string = {
identify: (value)=>'string' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:str',
resolve: (str)=>str,
stringify (item, ctx, onComment, onChompKeep) {
ctx = Object.assign({
actualString: true
}, ctx);
return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
}
};
exports.string = string;
}),
"yaml/dist/schema/core/bool.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
const boolTag = {
identify: (value)=>'boolean' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:bool',
test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve: (str)=>new Scalar.Scalar('t' === str[0] || 'T' === str[0]),
stringify ({ source, value }, ctx) {
if (source && boolTag.test.test(source)) {
const sv = 't' === source[0] || 'T' === source[0];
if (value === sv) return source;
}
return value ? ctx.options.trueStr : ctx.options.falseStr;
}
};
exports.boolTag = boolTag;
}),
"yaml/dist/schema/core/float.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var stringifyNumber = __nccwpck_require__("yaml/dist/stringify/stringifyNumber.js");
const floatNaN = {
identify: (value)=>'number' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:float',
test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve: (str)=>'nan' === str.slice(-3).toLowerCase() ? 0 / 0 : '-' === str[0] ? -1 / 0 : 1 / 0,
stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
identify: (value)=>'number' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:float',
format: 'EXP',
test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve: (str)=>parseFloat(str),
stringify (node) {
const num = Number(node.value);
return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
}
};
const float = {
identify: (value)=>'number' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:float',
test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve (str) {
const node = new Scalar.Scalar(parseFloat(str));
const dot = str.indexOf('.');
if (-1 !== dot && '0' === str[str.length - 1]) node.minFractionDigits = str.length - dot - 1;
return node;
},
stringify: stringifyNumber.stringifyNumber
};
exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;
}),
"yaml/dist/schema/core/int.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var stringifyNumber = __nccwpck_require__("yaml/dist/stringify/stringifyNumber.js");
const intIdentify = (value)=>'bigint' == typeof value || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt })=>intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
const { value } = node;
if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
return stringifyNumber.stringifyNumber(node);
}
const intOct = {
identify: (value)=>intIdentify(value) && value >= 0,
default: true,
tag: 'tag:yaml.org,2002:int',
format: 'OCT',
test: /^0o[0-7]+$/,
resolve: (str, _onError, opt)=>intResolve(str, 2, 8, opt),
stringify: (node)=>intStringify(node, 8, '0o')
};
const int = {
identify: intIdentify,
default: true,
tag: 'tag:yaml.org,2002:int',
test: /^[-+]?[0-9]+$/,
resolve: (str, _onError, opt)=>intResolve(str, 0, 10, opt),
stringify: stringifyNumber.stringifyNumber
};
const intHex = {
identify: (value)=>intIdentify(value) && value >= 0,
default: true,
tag: 'tag:yaml.org,2002:int',
format: 'HEX',
test: /^0x[0-9a-fA-F]+$/,
resolve: (str, _onError, opt)=>intResolve(str, 2, 16, opt),
stringify: (node)=>intStringify(node, 16, '0x')
};
exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;
}),
"yaml/dist/schema/core/schema.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var map = __nccwpck_require__("yaml/dist/schema/common/map.js");
var _null = __nccwpck_require__("yaml/dist/schema/common/null.js");
var seq = __nccwpck_require__("yaml/dist/schema/common/seq.js");
var string = __nccwpck_require__("yaml/dist/schema/common/string.js");
var bool = __nccwpck_require__("yaml/dist/schema/core/bool.js");
var float = __nccwpck_require__("yaml/dist/schema/core/float.js");
var int = __nccwpck_require__("yaml/dist/schema/core/int.js");
const schema = [
map.map,
seq.seq,
string.string,
_null.nullTag,
bool.boolTag,
int.intOct,
int.int,
int.intHex,
float.floatNaN,
float.floatExp,
float.float
];
exports.schema = schema;
}),
"yaml/dist/schema/json/schema.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var map = __nccwpck_require__("yaml/dist/schema/common/map.js");
var seq = __nccwpck_require__("yaml/dist/schema/common/seq.js");
function intIdentify(value) {
return 'bigint' == typeof value || Number.isInteger(value);
}
const stringifyJSON = ({ value })=>JSON.stringify(value);
const jsonScalars = [
{
identify: (value)=>'string' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:str',
resolve: (str)=>str,
stringify: stringifyJSON
},
{
identify: (value)=>null == value,
createNode: ()=>new Scalar.Scalar(null),
default: true,
tag: 'tag:yaml.org,2002:null',
test: /^null$/,
resolve: ()=>null,
stringify: stringifyJSON
},
{
identify: (value)=>'boolean' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:bool',
test: /^true$|^false$/,
resolve: (str)=>'true' === str,
stringify: stringifyJSON
},
{
identify: intIdentify,
default: true,
tag: 'tag:yaml.org,2002:int',
test: /^-?(?:0|[1-9][0-9]*)$/,
resolve: (str, _onError, { intAsBigInt })=>intAsBigInt ? BigInt(str) : parseInt(str, 10),
stringify: ({ value })=>intIdentify(value) ? value.toString() : JSON.stringify(value)
},
{
identify: (value)=>'number' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:float',
test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve: (str)=>parseFloat(str),
stringify: stringifyJSON
}
];
const jsonError = {
default: true,
tag: '',
test: /^/,
resolve (str, onError) {
onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
return str;
}
};
const schema = [
map.map,
seq.seq
].concat(jsonScalars, jsonError);
exports.schema = schema;
}),
"yaml/dist/schema/tags.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var map = __nccwpck_require__("yaml/dist/schema/common/map.js");
var _null = __nccwpck_require__("yaml/dist/schema/common/null.js");
var seq = __nccwpck_require__("yaml/dist/schema/common/seq.js");
var string = __nccwpck_require__("yaml/dist/schema/common/string.js");
var bool = __nccwpck_require__("yaml/dist/schema/core/bool.js");
var float = __nccwpck_require__("yaml/dist/schema/core/float.js");
var int = __nccwpck_require__("yaml/dist/schema/core/int.js");
var schema = __nccwpck_require__("yaml/dist/schema/core/schema.js");
var schema$1 = __nccwpck_require__("yaml/dist/schema/json/schema.js");
var binary = __nccwpck_require__("yaml/dist/schema/yaml-1.1/binary.js");
var merge = __nccwpck_require__("yaml/dist/schema/yaml-1.1/merge.js");
var omap = __nccwpck_require__("yaml/dist/schema/yaml-1.1/omap.js");
var pairs = __nccwpck_require__("yaml/dist/schema/yaml-1.1/pairs.js");
var schema$2 = __nccwpck_require__("yaml/dist/schema/yaml-1.1/schema.js");
var set = __nccwpck_require__("yaml/dist/schema/yaml-1.1/set.js");
var timestamp = __nccwpck_require__("yaml/dist/schema/yaml-1.1/timestamp.js");
const schemas1 = new Map([
[
'core',
schema.schema
],
[
'failsafe',
[
map.map,
seq.seq,
string.string
]
],
[
'json',
schema$1.schema
],
[
'yaml11',
schema$2.schema
],
[
'yaml-1.1',
schema$2.schema
]
]);
const tagsByName = {
binary: binary.binary,
bool: bool.boolTag,
float: float.float,
floatExp: float.floatExp,
floatNaN: float.floatNaN,
floatTime: timestamp.floatTime,
int: int.int,
intHex: int.intHex,
intOct: int.intOct,
intTime: timestamp.intTime,
map: map.map,
merge: merge.merge,
null: _null.nullTag,
omap: omap.omap,
pairs: pairs.pairs,
seq: seq.seq,
set: set.set,
timestamp: timestamp.timestamp
};
const coreKnownTags = {
'tag:yaml.org,2002:binary': binary.binary,
'tag:yaml.org,2002:merge': merge.merge,
'tag:yaml.org,2002:omap': omap.omap,
'tag:yaml.org,2002:pairs': pairs.pairs,
'tag:yaml.org,2002:set': set.set,
'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
const schemaTags = schemas1.get(schemaName);
if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
let tags = schemaTags;
if (!tags) if (Array.isArray(customTags)) tags = [];
else {
const keys = Array.from(schemas1.keys()).filter((key)=>'yaml11' !== key).map((key)=>JSON.stringify(key)).join(', ');
throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
}
if (Array.isArray(customTags)) for (const tag of customTags)tags = tags.concat(tag);
else if ('function' == typeof customTags) tags = customTags(tags.slice());
if (addMergeTag) tags = tags.concat(merge.merge);
return tags.reduce((tags, tag)=>{
const tagObj = 'string' == typeof tag ? tagsByName[tag] : tag;
if (!tagObj) {
const tagName = JSON.stringify(tag);
const keys = Object.keys(tagsByName).map((key)=>JSON.stringify(key)).join(', ');
throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
}
if (!tags.includes(tagObj)) tags.push(tagObj);
return tags;
}, []);
}
exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;
}),
"yaml/dist/schema/yaml-1.1/binary.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var node_buffer = __nccwpck_require__("buffer");
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var stringifyString = __nccwpck_require__("yaml/dist/stringify/stringifyString.js");
const binary = {
identify: (value)=>value instanceof Uint8Array,
default: false,
tag: 'tag:yaml.org,2002:binary',
resolve (src, onError) {
if ('function' == typeof node_buffer.Buffer) return node_buffer.Buffer.from(src, 'base64');
else if ('function' == typeof atob) {
const str = atob(src.replace(/[\n\r]/g, ''));
const buffer = new Uint8Array(str.length);
for(let i = 0; i < str.length; ++i)buffer[i] = str.charCodeAt(i);
return buffer;
} else {
onError('This environment does not support reading binary tags; either Buffer or atob is required');
return src;
}
},
stringify ({ comment, type, value }, ctx, onComment, onChompKeep) {
if (!value) return '';
const buf = value;
let str;
if ('function' == typeof node_buffer.Buffer) str = buf instanceof node_buffer.Buffer ? buf.toString('base64') : node_buffer.Buffer.from(buf.buffer).toString('base64');
else if ('function' == typeof btoa) {
let s = '';
for(let i = 0; i < buf.length; ++i)s += String.fromCharCode(buf[i]);
str = btoa(s);
} else throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
const n = Math.ceil(str.length / lineWidth);
const lines = new Array(n);
for(let i = 0, o = 0; i < n; ++i, o += lineWidth)lines[i] = str.substr(o, lineWidth);
str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
}
return stringifyString.stringifyString({
comment,
type,
value: str
}, ctx, onComment, onChompKeep);
}
};
exports.binary = binary;
}),
"yaml/dist/schema/yaml-1.1/bool.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
function boolStringify({ value, source }, ctx) {
const boolObj = value ? trueTag : falseTag;
if (source && boolObj.test.test(source)) return source;
return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
identify: (value)=>true === value,
default: true,
tag: 'tag:yaml.org,2002:bool',
test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve: ()=>new Scalar.Scalar(true),
stringify: boolStringify
};
const falseTag = {
identify: (value)=>false === value,
default: true,
tag: 'tag:yaml.org,2002:bool',
test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve: ()=>new Scalar.Scalar(false),
stringify: boolStringify
};
exports.falseTag = falseTag;
exports.trueTag = trueTag;
}),
"yaml/dist/schema/yaml-1.1/float.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var stringifyNumber = __nccwpck_require__("yaml/dist/stringify/stringifyNumber.js");
const floatNaN = {
identify: (value)=>'number' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:float',
test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve: (str)=>'nan' === str.slice(-3).toLowerCase() ? 0 / 0 : '-' === str[0] ? -1 / 0 : 1 / 0,
stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
identify: (value)=>'number' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:float',
format: 'EXP',
test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve: (str)=>parseFloat(str.replace(/_/g, '')),
stringify (node) {
const num = Number(node.value);
return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
}
};
const float = {
identify: (value)=>'number' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:float',
test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve (str) {
const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
const dot = str.indexOf('.');
if (-1 !== dot) {
const f = str.substring(dot + 1).replace(/_/g, '');
if ('0' === f[f.length - 1]) node.minFractionDigits = f.length;
}
return node;
},
stringify: stringifyNumber.stringifyNumber
};
exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;
}),
"yaml/dist/schema/yaml-1.1/int.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var stringifyNumber = __nccwpck_require__("yaml/dist/stringify/stringifyNumber.js");
const intIdentify = (value)=>'bigint' == typeof value || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
const sign = str[0];
if ('-' === sign || '+' === sign) offset += 1;
str = str.substring(offset).replace(/_/g, '');
if (intAsBigInt) {
switch(radix){
case 2:
str = `0b${str}`;
break;
case 8:
str = `0o${str}`;
break;
case 16:
str = `0x${str}`;
break;
}
const n = BigInt(str);
return '-' === sign ? BigInt(-1) * n : n;
}
const n = parseInt(str, radix);
return '-' === sign ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
const { value } = node;
if (intIdentify(value)) {
const str = value.toString(radix);
return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
}
return stringifyNumber.stringifyNumber(node);
}
const intBin = {
identify: intIdentify,
default: true,
tag: 'tag:yaml.org,2002:int',
format: 'BIN',
test: /^[-+]?0b[0-1_]+$/,
resolve: (str, _onError, opt)=>intResolve(str, 2, 2, opt),
stringify: (node)=>intStringify(node, 2, '0b')
};
const intOct = {
identify: intIdentify,
default: true,
tag: 'tag:yaml.org,2002:int',
format: 'OCT',
test: /^[-+]?0[0-7_]+$/,
resolve: (str, _onError, opt)=>intResolve(str, 1, 8, opt),
stringify: (node)=>intStringify(node, 8, '0')
};
const int = {
identify: intIdentify,
default: true,
tag: 'tag:yaml.org,2002:int',
test: /^[-+]?[0-9][0-9_]*$/,
resolve: (str, _onError, opt)=>intResolve(str, 0, 10, opt),
stringify: stringifyNumber.stringifyNumber
};
const intHex = {
identify: intIdentify,
default: true,
tag: 'tag:yaml.org,2002:int',
format: 'HEX',
test: /^[-+]?0x[0-9a-fA-F_]+$/,
resolve: (str, _onError, opt)=>intResolve(str, 2, 16, opt),
stringify: (node)=>intStringify(node, 16, '0x')
};
exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;
}),
"yaml/dist/schema/yaml-1.1/merge.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
const MERGE_KEY = '<<';
const merge = {
identify: (value)=>value === MERGE_KEY || 'symbol' == typeof value && value.description === MERGE_KEY,
default: 'key',
tag: 'tag:yaml.org,2002:merge',
test: /^<<$/,
resolve: ()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
addToJSMap: addMergeToJSMap
}),
stringify: ()=>MERGE_KEY
};
const isMergeKey = (ctx, key)=>(merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag)=>tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
const source = resolveAliasValue(ctx, value);
if (identity.isSeq(source)) for (const it of source.items)mergeValue(ctx, map, it);
else if (Array.isArray(source)) for (const it of source)mergeValue(ctx, map, it);
else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
const source = resolveAliasValue(ctx, value);
if (!identity.isMap(source)) throw new Error('Merge sources must be maps or map aliases');
const srcMap = source.toJSON(null, ctx, Map);
for (const [key, value] of srcMap)if (map instanceof Map) {
if (!map.has(key)) map.set(key, value);
} else if (map instanceof Set) map.add(key);
else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
value,
writable: true,
enumerable: true,
configurable: true
});
return map;
}
function resolveAliasValue(ctx, value) {
return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;
}),
"yaml/dist/schema/yaml-1.1/omap.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var toJS = __nccwpck_require__("yaml/dist/nodes/toJS.js");
var YAMLMap = __nccwpck_require__("yaml/dist/nodes/YAMLMap.js");
var YAMLSeq = __nccwpck_require__("yaml/dist/nodes/YAMLSeq.js");
var pairs = __nccwpck_require__("yaml/dist/schema/yaml-1.1/pairs.js");
class YAMLOMap extends YAMLSeq.YAMLSeq {
constructor(){
super();
this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
this.tag = YAMLOMap.tag;
}
toJSON(_, ctx) {
if (!ctx) return super.toJSON(_);
const map = new Map();
if (ctx?.onCreate) ctx.onCreate(map);
for (const pair of this.items){
let key, value;
if (identity.isPair(pair)) {
key = toJS.toJS(pair.key, '', ctx);
value = toJS.toJS(pair.value, key, ctx);
} else key = toJS.toJS(pair, '', ctx);
if (map.has(key)) throw new Error('Ordered maps must not include duplicate keys');
map.set(key, value);
}
return map;
}
static from(schema, iterable, ctx) {
const pairs$1 = pairs.createPairs(schema, iterable, ctx);
const omap = new this();
omap.items = pairs$1.items;
return omap;
}
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
collection: 'seq',
identify: (value)=>value instanceof Map,
nodeClass: YAMLOMap,
default: false,
tag: 'tag:yaml.org,2002:omap',
resolve (seq, onError) {
const pairs$1 = pairs.resolvePairs(seq, onError);
const seenKeys = [];
for (const { key } of pairs$1.items)if (identity.isScalar(key)) if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
else seenKeys.push(key.value);
return Object.assign(new YAMLOMap(), pairs$1);
},
createNode: (schema, iterable, ctx)=>YAMLOMap.from(schema, iterable, ctx)
};
exports.YAMLOMap = YAMLOMap;
exports.omap = omap;
}),
"yaml/dist/schema/yaml-1.1/pairs.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Pair = __nccwpck_require__("yaml/dist/nodes/Pair.js");
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var YAMLSeq = __nccwpck_require__("yaml/dist/nodes/YAMLSeq.js");
function resolvePairs(seq, onError) {
if (identity.isSeq(seq)) for(let i = 0; i < seq.items.length; ++i){
let item = seq.items[i];
if (identity.isPair(item)) continue;
else if (identity.isMap(item)) {
if (item.items.length > 1) onError('Each pair must have its own sequence indicator');
const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
if (item.comment) {
const cn = pair.value ?? pair.key;
cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
}
item = pair;
}
seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
}
else onError('Expected a sequence for this tag');
return seq;
}
function createPairs(schema, iterable, ctx) {
const { replacer } = ctx;
const pairs = new YAMLSeq.YAMLSeq(schema);
pairs.tag = 'tag:yaml.org,2002:pairs';
let i = 0;
if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable){
if ('function' == typeof replacer) it = replacer.call(iterable, String(i++), it);
let key, value;
if (Array.isArray(it)) if (2 === it.length) {
key = it[0];
value = it[1];
} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
else if (it && it instanceof Object) {
const keys = Object.keys(it);
if (1 === keys.length) {
key = keys[0];
value = it[key];
} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
} else key = it;
pairs.items.push(Pair.createPair(key, value, ctx));
}
return pairs;
}
const pairs = {
collection: 'seq',
default: false,
tag: 'tag:yaml.org,2002:pairs',
resolve: resolvePairs,
createNode: createPairs
};
exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;
}),
"yaml/dist/schema/yaml-1.1/schema.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var map = __nccwpck_require__("yaml/dist/schema/common/map.js");
var _null = __nccwpck_require__("yaml/dist/schema/common/null.js");
var seq = __nccwpck_require__("yaml/dist/schema/common/seq.js");
var string = __nccwpck_require__("yaml/dist/schema/common/string.js");
var binary = __nccwpck_require__("yaml/dist/schema/yaml-1.1/binary.js");
var bool = __nccwpck_require__("yaml/dist/schema/yaml-1.1/bool.js");
var float = __nccwpck_require__("yaml/dist/schema/yaml-1.1/float.js");
var int = __nccwpck_require__("yaml/dist/schema/yaml-1.1/int.js");
var merge = __nccwpck_require__("yaml/dist/schema/yaml-1.1/merge.js");
var omap = __nccwpck_require__("yaml/dist/schema/yaml-1.1/omap.js");
var pairs = __nccwpck_require__("yaml/dist/schema/yaml-1.1/pairs.js");
var set = __nccwpck_require__("yaml/dist/schema/yaml-1.1/set.js");
var timestamp = __nccwpck_require__("yaml/dist/schema/yaml-1.1/timestamp.js");
const schema = [
map.map,
seq.seq,
string.string,
_null.nullTag,
bool.trueTag,
bool.falseTag,
int.intBin,
int.intOct,
int.int,
int.intHex,
float.floatNaN,
float.floatExp,
float.float,
binary.binary,
merge.merge,
omap.omap,
pairs.pairs,
set.set,
timestamp.intTime,
timestamp.floatTime,
timestamp.timestamp
];
exports.schema = schema;
}),
"yaml/dist/schema/yaml-1.1/set.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Pair = __nccwpck_require__("yaml/dist/nodes/Pair.js");
var YAMLMap = __nccwpck_require__("yaml/dist/nodes/YAMLMap.js");
class YAMLSet extends YAMLMap.YAMLMap {
constructor(schema){
super(schema);
this.tag = YAMLSet.tag;
}
add(key) {
let pair;
pair = identity.isPair(key) ? key : key && 'object' == typeof key && 'key' in key && 'value' in key && null === key.value ? new Pair.Pair(key.key, null) : new Pair.Pair(key, null);
const prev = YAMLMap.findPair(this.items, pair.key);
if (!prev) this.items.push(pair);
}
get(key, keepPair) {
const pair = YAMLMap.findPair(this.items, key);
return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
}
set(key, value) {
if ('boolean' != typeof value) throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
const prev = YAMLMap.findPair(this.items, key);
if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
else if (!prev && value) this.items.push(new Pair.Pair(key));
}
toJSON(_, ctx) {
return super.toJSON(_, ctx, Set);
}
toString(ctx, onComment, onChompKeep) {
if (!ctx) return JSON.stringify(this);
if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, {
allNullValues: true
}), onComment, onChompKeep);
else throw new Error('Set items must all have null values');
}
static from(schema, iterable, ctx) {
const { replacer } = ctx;
const set = new this(schema);
if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable){
if ('function' == typeof replacer) value = replacer.call(iterable, value, value);
set.items.push(Pair.createPair(value, null, ctx));
}
return set;
}
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
collection: 'map',
identify: (value)=>value instanceof Set,
nodeClass: YAMLSet,
default: false,
tag: 'tag:yaml.org,2002:set',
createNode: (schema, iterable, ctx)=>YAMLSet.from(schema, iterable, ctx),
resolve (map, onError) {
if (identity.isMap(map)) if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
else onError('Set items must all have null values');
else onError('Expected a mapping for this tag');
return map;
}
};
exports.YAMLSet = YAMLSet;
exports.set = set;
}),
"yaml/dist/schema/yaml-1.1/timestamp.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var stringifyNumber = __nccwpck_require__("yaml/dist/stringify/stringifyNumber.js");
function parseSexagesimal(str, asBigInt) {
const sign = str[0];
const parts = '-' === sign || '+' === sign ? str.substring(1) : str;
const num = (n)=>asBigInt ? BigInt(n) : Number(n);
const res = parts.replace(/_/g, '').split(':').reduce((res, p)=>res * num(60) + num(p), num(0));
return '-' === sign ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
let { value } = node;
let num = (n)=>n;
if ('bigint' == typeof value) num = (n)=>BigInt(n);
else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
let sign = '';
if (value < 0) {
sign = '-';
value *= num(-1);
}
const _60 = num(60);
const parts = [
value % _60
];
if (value < 60) parts.unshift(0);
else {
value = (value - parts[0]) / _60;
parts.unshift(value % _60);
if (value >= 60) {
value = (value - parts[0]) / _60;
parts.unshift(value);
}
}
return sign + parts.map((n)=>String(n).padStart(2, '0')).join(':').replace(/000000\d*$/, '');
}
const intTime = {
identify: (value)=>'bigint' == typeof value || Number.isInteger(value),
default: true,
tag: 'tag:yaml.org,2002:int',
format: 'TIME',
test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve: (str, _onError, { intAsBigInt })=>parseSexagesimal(str, intAsBigInt),
stringify: stringifySexagesimal
};
const floatTime = {
identify: (value)=>'number' == typeof value,
default: true,
tag: 'tag:yaml.org,2002:float',
format: 'TIME',
test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve: (str)=>parseSexagesimal(str, false),
stringify: stringifySexagesimal
};
const timestamp = {
identify: (value)=>value instanceof Date,
default: true,
tag: 'tag:yaml.org,2002:timestamp',
test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
resolve (str) {
const match = str.match(timestamp.test);
if (!match) throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
const [, year, month, day, hour, minute, second] = match.map(Number);
const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
const tz = match[8];
if (tz && 'Z' !== tz) {
let d = parseSexagesimal(tz, false);
if (Math.abs(d) < 30) d *= 60;
date -= 60000 * d;
}
return new Date(date);
},
stringify: ({ value })=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};
exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;
}),
"yaml/dist/stringify/foldFlowLines.js": ((__unused_webpack_module, exports)=>{
const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
if (!lineWidth || lineWidth < 0) return text;
if (lineWidth < minContentWidth) minContentWidth = 0;
const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
if (text.length <= endStep) return text;
const folds = [];
const escapedFolds = {};
let end = lineWidth - indent.length;
if ('number' == typeof indentAtStart) if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
else end = lineWidth - indentAtStart;
let split;
let prev;
let overflow = false;
let i = -1;
let escStart = -1;
let escEnd = -1;
if (mode === FOLD_BLOCK) {
i = consumeMoreIndentedLines(text, i, indent.length);
if (-1 !== i) end = i + endStep;
}
for(let ch; ch = text[i += 1];){
if (mode === FOLD_QUOTED && '\\' === ch) {
escStart = i;
switch(text[i + 1]){
case 'x':
i += 3;
break;
case 'u':
i += 5;
break;
case 'U':
i += 9;
break;
default:
i += 1;
}
escEnd = i;
}
if ('\n' === ch) {
if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
end = i + indent.length + endStep;
split = void 0;
} else {
if (' ' === ch && prev && ' ' !== prev && '\n' !== prev && '\t' !== prev) {
const next = text[i + 1];
if (next && ' ' !== next && '\n' !== next && '\t' !== next) split = i;
}
if (i >= end) if (split) {
folds.push(split);
end = split + endStep;
split = void 0;
} else if (mode === FOLD_QUOTED) {
while(' ' === prev || '\t' === prev){
prev = ch;
ch = text[i += 1];
overflow = true;
}
const j = i > escEnd + 1 ? i - 2 : escStart - 1;
if (escapedFolds[j]) return text;
folds.push(j);
escapedFolds[j] = true;
end = j + endStep;
split = void 0;
} else overflow = true;
}
prev = ch;
}
if (overflow && onOverflow) onOverflow();
if (0 === folds.length) return text;
if (onFold) onFold();
let res = text.slice(0, folds[0]);
for(let i = 0; i < folds.length; ++i){
const fold = folds[i];
const end = folds[i + 1] || text.length;
if (0 === fold) res = `\n${indent}${text.slice(0, end)}`;
else {
if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
res += `\n${indent}${text.slice(fold + 1, end)}`;
}
}
return res;
}
function consumeMoreIndentedLines(text, i, indent) {
let end = i;
let start = i + 1;
let ch = text[start];
while(' ' === ch || '\t' === ch)if (i < start + indent) ch = text[++i];
else {
do ch = text[++i];
while (ch && '\n' !== ch)
end = i;
start = i + 1;
ch = text[start];
}
return end;
}
exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;
}),
"yaml/dist/stringify/stringify.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var anchors = __nccwpck_require__("yaml/dist/doc/anchors.js");
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var stringifyComment = __nccwpck_require__("yaml/dist/stringify/stringifyComment.js");
var stringifyString = __nccwpck_require__("yaml/dist/stringify/stringifyString.js");
function createStringifyContext(doc, options) {
const opt = Object.assign({
blockQuote: true,
commentString: stringifyComment.stringifyComment,
defaultKeyType: null,
defaultStringType: 'PLAIN',
directives: null,
doubleQuotedAsJSON: false,
doubleQuotedMinMultiLineLength: 40,
falseStr: 'false',
flowCollectionPadding: true,
indentSeq: true,
lineWidth: 80,
minContentWidth: 20,
nullStr: 'null',
simpleKeys: false,
singleQuote: null,
trailingComma: false,
trueStr: 'true',
verifyAliasOrder: true
}, doc.schema.toStringOptions, options);
let inFlow;
switch(opt.collectionStyle){
case 'block':
inFlow = false;
break;
case 'flow':
inFlow = true;
break;
default:
inFlow = null;
}
return {
anchors: new Set(),
doc,
flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
indent: '',
indentStep: 'number' == typeof opt.indent ? ' '.repeat(opt.indent) : '  ',
inFlow,
options: opt
};
}
function getTagObject(tags, item) {
if (item.tag) {
const match = tags.filter((t)=>t.tag === item.tag);
if (match.length > 0) return match.find((t)=>t.format === item.format) ?? match[0];
}
let tagObj;
let obj;
if (identity.isScalar(item)) {
obj = item.value;
let match = tags.filter((t)=>t.identify?.(obj));
if (match.length > 1) {
const testMatch = match.filter((t)=>t.test);
if (testMatch.length > 0) match = testMatch;
}
tagObj = match.find((t)=>t.format === item.format) ?? match.find((t)=>!t.format);
} else {
obj = item;
tagObj = tags.find((t)=>t.nodeClass && obj instanceof t.nodeClass);
}
if (!tagObj) {
const name = obj?.constructor?.name ?? (null === obj ? 'null' : typeof obj);
throw new Error(`Tag not resolved for ${name} value`);
}
return tagObj;
}
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
if (!doc.directives) return '';
const props = [];
const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
if (anchor && anchors.anchorIsValid(anchor)) {
anchors$1.add(anchor);
props.push(`&${anchor}`);
}
const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
if (tag) props.push(doc.directives.tagString(tag));
return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
if (identity.isAlias(item)) {
if (ctx.doc.directives) return item.toString(ctx);
if (ctx.resolvedAliases?.has(item)) throw new TypeError("Cannot stringify circular structure without alias nodes");
else {
if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
else ctx.resolvedAliases = new Set([
item
]);
item = item.resolve(ctx.doc);
}
}
let tagObj;
const node = identity.isNode(item) ? item : ctx.doc.createNode(item, {
onTagObj: (o)=>tagObj = o
});
tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
const props = stringifyProps(node, tagObj, ctx);
if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
const str = 'function' == typeof tagObj.stringify ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
if (!props) return str;
return identity.isScalar(node) || '{' === str[0] || '[' === str[0] ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;
}),
"yaml/dist/stringify/stringifyCollection.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var stringify = __nccwpck_require__("yaml/dist/stringify/stringify.js");
var stringifyComment = __nccwpck_require__("yaml/dist/stringify/stringifyComment.js");
function stringifyCollection(collection, ctx, options) {
const flow = ctx.inFlow ?? collection.flow;
const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
const { indent, options: { commentString } } = ctx;
const itemCtx = Object.assign({}, ctx, {
indent: itemIndent,
type: null
});
let chompKeep = false;
const lines = [];
for(let i = 0; i < items.length; ++i){
const item = items[i];
let comment = null;
if (identity.isNode(item)) {
if (!chompKeep && item.spaceBefore) lines.push('');
addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
if (item.comment) comment = item.comment;
} else if (identity.isPair(item)) {
const ik = identity.isNode(item.key) ? item.key : null;
if (ik) {
if (!chompKeep && ik.spaceBefore) lines.push('');
addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
}
}
chompKeep = false;
let str = stringify.stringify(item, itemCtx, ()=>comment = null, ()=>chompKeep = true);
if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
if (chompKeep && comment) chompKeep = false;
lines.push(blockItemPrefix + str);
}
let str;
if (0 === lines.length) str = flowChars.start + flowChars.end;
else {
str = lines[0];
for(let i = 1; i < lines.length; ++i){
const line = lines[i];
str += line ? `\n${indent}${line}` : '\n';
}
}
if (comment) {
str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
if (onComment) onComment();
} else if (chompKeep && onChompKeep) onChompKeep();
return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
itemIndent += indentStep;
const itemCtx = Object.assign({}, ctx, {
indent: itemIndent,
inFlow: true,
type: null
});
let reqNewline = false;
let linesAtValue = 0;
const lines = [];
for(let i = 0; i < items.length; ++i){
const item = items[i];
let comment = null;
if (identity.isNode(item)) {
if (item.spaceBefore) lines.push('');
addCommentBefore(ctx, lines, item.commentBefore, false);
if (item.comment) comment = item.comment;
} else if (identity.isPair(item)) {
const ik = identity.isNode(item.key) ? item.key : null;
if (ik) {
if (ik.spaceBefore) lines.push('');
addCommentBefore(ctx, lines, ik.commentBefore, false);
if (ik.comment) reqNewline = true;
}
const iv = identity.isNode(item.value) ? item.value : null;
if (iv) {
if (iv.comment) comment = iv.comment;
if (iv.commentBefore) reqNewline = true;
} else if (null == item.value && ik?.comment) comment = ik.comment;
}
if (comment) reqNewline = true;
let str = stringify.stringify(item, itemCtx, ()=>comment = null);
reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
if (i < items.length - 1) str += ',';
else if (ctx.options.trailingComma) {
if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line)=>sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
if (reqNewline) str += ',';
}
if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
lines.push(str);
linesAtValue = lines.length;
}
const { start, end } = flowChars;
if (0 === lines.length) return start + end;
else {
if (!reqNewline) {
const len = lines.reduce((sum, line)=>sum + line.length + 2, 2);
reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
}
if (!reqNewline) return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
else {
let str = start;
for (const line of lines)str += line ? `\n${indentStep}${indent}${line}` : '\n';
return `${str}\n${indent}${end}`;
}
}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
if (comment && chompKeep) comment = comment.replace(/^\n+/, '');
if (comment) {
const ic = stringifyComment.indentComment(commentString(comment), indent);
lines.push(ic.trimStart());
}
}
exports.stringifyCollection = stringifyCollection;
}),
"yaml/dist/stringify/stringifyComment.js": ((__unused_webpack_module, exports)=>{
const stringifyComment = (str)=>str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
if (/^\n+$/.test(comment)) return comment.substring(1);
return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment)=>str.endsWith('\n') ? indentComment(comment, indent) : comment.includes('\n') ? '\n' + indentComment(comment, indent) : (str.endsWith(' ') ? '' : ' ') + comment;
exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;
}),
"yaml/dist/stringify/stringifyDocument.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var stringify = __nccwpck_require__("yaml/dist/stringify/stringify.js");
var stringifyComment = __nccwpck_require__("yaml/dist/stringify/stringifyComment.js");
function stringifyDocument(doc, options) {
const lines = [];
let hasDirectives = true === options.directives;
if (false !== options.directives && doc.directives) {
const dir = doc.directives.toString(doc);
if (dir) {
lines.push(dir);
hasDirectives = true;
} else if (doc.directives.docStart) hasDirectives = true;
}
if (hasDirectives) lines.push('---');
const ctx = stringify.createStringifyContext(doc, options);
const { commentString } = ctx.options;
if (doc.commentBefore) {
if (1 !== lines.length) lines.unshift('');
const cs = commentString(doc.commentBefore);
lines.unshift(stringifyComment.indentComment(cs, ''));
}
let chompKeep = false;
let contentComment = null;
if (doc.contents) {
if (identity.isNode(doc.contents)) {
if (doc.contents.spaceBefore && hasDirectives) lines.push('');
if (doc.contents.commentBefore) {
const cs = commentString(doc.contents.commentBefore);
lines.push(stringifyComment.indentComment(cs, ''));
}
ctx.forceBlockIndent = !!doc.comment;
contentComment = doc.contents.comment;
}
const onChompKeep = contentComment ? void 0 : ()=>chompKeep = true;
let body = stringify.stringify(doc.contents, ctx, ()=>contentComment = null, onChompKeep);
if (contentComment) body += stringifyComment.lineComment(body, '', commentString(contentComment));
if (('|' === body[0] || '>' === body[0]) && '---' === lines[lines.length - 1]) lines[lines.length - 1] = `--- ${body}`;
else lines.push(body);
} else lines.push(stringify.stringify(doc.contents, ctx));
if (doc.directives?.docEnd) if (doc.comment) {
const cs = commentString(doc.comment);
if (cs.includes('\n')) {
lines.push('...');
lines.push(stringifyComment.indentComment(cs, ''));
} else lines.push(`... ${cs}`);
} else lines.push('...');
else {
let dc = doc.comment;
if (dc && chompKeep) dc = dc.replace(/^\n+/, '');
if (dc) {
if ((!chompKeep || contentComment) && '' !== lines[lines.length - 1]) lines.push('');
lines.push(stringifyComment.indentComment(commentString(dc), ''));
}
}
return lines.join('\n') + '\n';
}
exports.stringifyDocument = stringifyDocument;
}),
"yaml/dist/stringify/stringifyNumber.js": ((__unused_webpack_module, exports)=>{
function stringifyNumber({ format, minFractionDigits, tag, value }) {
if ('bigint' == typeof value) return String(value);
const num = 'number' == typeof value ? value : Number(value);
if (!isFinite(num)) return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
if (!format && minFractionDigits && (!tag || 'tag:yaml.org,2002:float' === tag) && /^-?\d/.test(n) && !n.includes('e')) {
let i = n.indexOf('.');
if (i < 0) {
i = n.length;
n += '.';
}
let d = minFractionDigits - (n.length - i - 1);
while(d-- > 0)n += '0';
}
return n;
}
exports.stringifyNumber = stringifyNumber;
}),
"yaml/dist/stringify/stringifyPair.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var stringify = __nccwpck_require__("yaml/dist/stringify/stringify.js");
var stringifyComment = __nccwpck_require__("yaml/dist/stringify/stringifyComment.js");
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
let keyComment = identity.isNode(key) && key.comment || null;
if (simpleKeys) {
if (keyComment) throw new Error('With simple keys, key nodes cannot have comments');
if (identity.isCollection(key) || !identity.isNode(key) && 'object' == typeof key) {
const msg = 'With simple keys, collection cannot be used as a key value';
throw new Error(msg);
}
}
let explicitKey = !simpleKeys && (!key || keyComment && null == value && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : 'object' == typeof key));
ctx = Object.assign({}, ctx, {
allNullValues: false,
implicitKey: !explicitKey && (simpleKeys || !allNullValues),
indent: indent + indentStep
});
let keyCommentDone = false;
let chompKeep = false;
let str = stringify.stringify(key, ctx, ()=>keyCommentDone = true, ()=>chompKeep = true);
if (!explicitKey && !ctx.inFlow && str.length > 1024) {
if (simpleKeys) throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
explicitKey = true;
}
if (ctx.inFlow) {
if (allNullValues || null == value) {
if (keyCommentDone && onComment) onComment();
return '' === str ? '?' : explicitKey ? `? ${str}` : str;
}
} else if (allNullValues && !simpleKeys || null == value && explicitKey) {
str = `? ${str}`;
if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
else if (chompKeep && onChompKeep) onChompKeep();
return str;
}
if (keyCommentDone) keyComment = null;
if (explicitKey) {
if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
str = `? ${str}\n${indent}:`;
} else {
str = `${str}:`;
if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
}
let vsb, vcb, valueComment;
if (identity.isNode(value)) {
vsb = !!value.spaceBefore;
vcb = value.commentBefore;
valueComment = value.comment;
} else {
vsb = false;
vcb = null;
valueComment = null;
if (value && 'object' == typeof value) value = doc.createNode(value);
}
ctx.implicitKey = false;
if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
chompKeep = false;
if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
let valueCommentDone = false;
const valueStr = stringify.stringify(value, ctx, ()=>valueCommentDone = true, ()=>chompKeep = true);
let ws = ' ';
if (keyComment || vsb || vcb) {
ws = vsb ? '\n' : '';
if (vcb) {
const cs = commentString(vcb);
ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
}
if ('' !== valueStr || ctx.inFlow) ws += `\n${ctx.indent}`;
else if ('\n' === ws && valueComment) ws = '\n\n';
} else if (!explicitKey && identity.isCollection(value)) {
const vs0 = valueStr[0];
const nl0 = valueStr.indexOf('\n');
const hasNewline = -1 !== nl0;
const flow = ctx.inFlow ?? value.flow ?? 0 === value.items.length;
if (hasNewline || !flow) {
let hasPropsLine = false;
if (hasNewline && ('&' === vs0 || '!' === vs0)) {
let sp0 = valueStr.indexOf(' ');
if ('&' === vs0 && -1 !== sp0 && sp0 < nl0 && '!' === valueStr[sp0 + 1]) sp0 = valueStr.indexOf(' ', sp0 + 1);
if (-1 === sp0 || nl0 < sp0) hasPropsLine = true;
}
if (!hasPropsLine) ws = `\n${ctx.indent}`;
}
} else if ('' === valueStr || '\n' === valueStr[0]) ws = '';
str += ws + valueStr;
if (ctx.inFlow) {
if (valueCommentDone && onComment) onComment();
} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
else if (chompKeep && onChompKeep) onChompKeep();
return str;
}
exports.stringifyPair = stringifyPair;
}),
"yaml/dist/stringify/stringifyString.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var Scalar = __nccwpck_require__("yaml/dist/nodes/Scalar.js");
var foldFlowLines = __nccwpck_require__("yaml/dist/stringify/foldFlowLines.js");
const getFoldOptions = (ctx, isBlock)=>({
indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
lineWidth: ctx.options.lineWidth,
minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str)=>/^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
if (!lineWidth || lineWidth < 0) return false;
const limit = lineWidth - indentLength;
const strLen = str.length;
if (strLen <= limit) return false;
for(let i = 0, start = 0; i < strLen; ++i)if ('\n' === str[i]) {
if (i - start > limit) return true;
start = i + 1;
if (strLen - start <= limit) return false;
}
return true;
}
function doubleQuotedString(value, ctx) {
const json = JSON.stringify(value);
if (ctx.options.doubleQuotedAsJSON) return json;
const { implicitKey } = ctx;
const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
let str = '';
let start = 0;
for(let i = 0, ch = json[i]; ch; ch = json[++i]){
if (' ' === ch && '\\' === json[i + 1] && 'n' === json[i + 2]) {
str += json.slice(start, i) + '\\ ';
i += 1;
start = i;
ch = '\\';
}
if ('\\' === ch) switch(json[i + 1]){
case 'u':
{
str += json.slice(start, i);
const code = json.substr(i + 2, 4);
switch(code){
case '0000':
str += '\\0';
break;
case '0007':
str += '\\a';
break;
case '000b':
str += '\\v';
break;
case '001b':
str += '\\e';
break;
case '0085':
str += '\\N';
break;
case '00a0':
str += '\\_';
break;
case '2028':
str += '\\L';
break;
case '2029':
str += '\\P';
break;
default:
if ('00' === code.substr(0, 2)) str += '\\x' + code.substr(2);
else str += json.substr(i, 6);
}
i += 5;
start = i + 1;
}
break;
case 'n':
if (implicitKey || '"' === json[i + 2] || json.length < minMultiLineLength) i += 1;
else {
str += json.slice(start, i) + '\n\n';
while('\\' === json[i + 2] && 'n' === json[i + 3] && '"' !== json[i + 4]){
str += '\n';
i += 2;
}
str += indent;
if (' ' === json[i + 2]) str += '\\';
i += 1;
start = i + 1;
}
break;
default:
i += 1;
}
}
str = start ? str + json.slice(start) : json;
return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
if (false === ctx.options.singleQuote || ctx.implicitKey && value.includes('\n') || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
const { singleQuote } = ctx.options;
let qs;
if (false === singleQuote) qs = doubleQuotedString;
else {
const hasDouble = value.includes('"');
const hasSingle = value.includes("'");
qs = hasDouble && !hasSingle ? singleQuotedString : hasSingle && !hasDouble ? doubleQuotedString : singleQuote ? singleQuotedString : doubleQuotedString;
}
return qs(value, ctx);
}
let blockEndNewlines;
try {
blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
} catch  {
blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
const { blockQuote, commentString, lineWidth } = ctx.options;
if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
const literal = 'literal' === blockQuote ? true : 'folded' === blockQuote || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
if (!value) return literal ? '|\n' : '>\n';
let chomp;
let endStart;
for(endStart = value.length; endStart > 0; --endStart){
const ch = value[endStart - 1];
if ('\n' !== ch && '\t' !== ch && ' ' !== ch) break;
}
let end = value.substring(endStart);
const endNlPos = end.indexOf('\n');
if (-1 === endNlPos) chomp = '-';
else if (value === end || endNlPos !== end.length - 1) {
chomp = '+';
if (onChompKeep) onChompKeep();
} else chomp = '';
if (end) {
value = value.slice(0, -end.length);
if ('\n' === end[end.length - 1]) end = end.slice(0, -1);
end = end.replace(blockEndNewlines, `$&${indent}`);
}
let startWithSpace = false;
let startEnd;
let startNlPos = -1;
for(startEnd = 0; startEnd < value.length; ++startEnd){
const ch = value[startEnd];
if (' ' === ch) startWithSpace = true;
else if ('\n' === ch) startNlPos = startEnd;
else break;
}
let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
if (start) {
value = value.substring(start.length);
start = start.replace(/\n+/g, `$&${indent}`);
}
const indentSize = indent ? '2' : '1';
let header = (startWithSpace ? indentSize : '') + chomp;
if (comment) {
header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
if (onComment) onComment();
}
if (!literal) {
const foldedValue = value.replace(/\n+/g, '\n$&').replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2').replace(/\n+/g, `$&${indent}`);
let literalFallback = false;
const foldOptions = getFoldOptions(ctx, true);
if ('folded' !== blockQuote && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = ()=>{
literalFallback = true;
};
const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
if (!literalFallback) return `>${header}\n${indent}${body}`;
}
value = value.replace(/\n+/g, `$&${indent}`);
return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
const { type, value } = item;
const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
if (implicitKey && value.includes('\n') || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes('\n') ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes('\n')) return blockString(item, ctx, onComment, onChompKeep);
if (containsDocumentMarker(value)) {
if ('' === indent) {
ctx.forceBlockIndent = true;
return blockString(item, ctx, onComment, onChompKeep);
} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
}
const str = value.replace(/\n+/g, `$&\n${indent}`);
if (actualString) {
const test = (tag)=>tag.default && 'tag:yaml.org,2002:str' !== tag.tag && tag.test?.test(str);
const { compat, tags } = ctx.doc.schema;
if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
}
return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
const { implicitKey, inFlow } = ctx;
const ss = 'string' == typeof item.value ? item : Object.assign({}, item, {
value: String(item.value)
});
let { type } = item;
if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
}
const _stringify = (_type)=>{
switch(_type){
case Scalar.Scalar.BLOCK_FOLDED:
case Scalar.Scalar.BLOCK_LITERAL:
return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
case Scalar.Scalar.QUOTE_DOUBLE:
return doubleQuotedString(ss.value, ctx);
case Scalar.Scalar.QUOTE_SINGLE:
return singleQuotedString(ss.value, ctx);
case Scalar.Scalar.PLAIN:
return plainString(ss, ctx, onComment, onChompKeep);
default:
return null;
}
};
let res = _stringify(type);
if (null === res) {
const { defaultKeyType, defaultStringType } = ctx.options;
const t = implicitKey && defaultKeyType || defaultStringType;
res = _stringify(t);
if (null === res) throw new Error(`Unsupported default string type ${t}`);
}
return res;
}
exports.stringifyString = stringifyString;
}),
"yaml/dist/visit.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var identity = __nccwpck_require__("yaml/dist/nodes/identity.js");
const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
function visit(node, visitor) {
const visitor_ = initVisitor(visitor);
if (identity.isDocument(node)) {
const cd = visit_(null, node.contents, visitor_, Object.freeze([
node
]));
if (cd === REMOVE) node.contents = null;
} else visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path1) {
const ctrl = callVisitor(key, node, visitor, path1);
if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
replaceNode(key, path1, ctrl);
return visit_(key, ctrl, visitor, path1);
}
if ('symbol' != typeof ctrl) {
if (identity.isCollection(node)) {
path1 = Object.freeze(path1.concat(node));
for(let i = 0; i < node.items.length; ++i){
const ci = visit_(i, node.items[i], visitor, path1);
if ('number' == typeof ci) i = ci - 1;
else if (ci === BREAK) return BREAK;
else if (ci === REMOVE) {
node.items.splice(i, 1);
i -= 1;
}
}
} else if (identity.isPair(node)) {
path1 = Object.freeze(path1.concat(node));
const ck = visit_('key', node.key, visitor, path1);
if (ck === BREAK) return BREAK;
else if (ck === REMOVE) node.key = null;
const cv = visit_('value', node.value, visitor, path1);
if (cv === BREAK) return BREAK;
else if (cv === REMOVE) node.value = null;
}
}
return ctrl;
}
async function visitAsync(node, visitor) {
const visitor_ = initVisitor(visitor);
if (identity.isDocument(node)) {
const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([
node
]));
if (cd === REMOVE) node.contents = null;
} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path1) {
const ctrl = await callVisitor(key, node, visitor, path1);
if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
replaceNode(key, path1, ctrl);
return visitAsync_(key, ctrl, visitor, path1);
}
if ('symbol' != typeof ctrl) {
if (identity.isCollection(node)) {
path1 = Object.freeze(path1.concat(node));
for(let i = 0; i < node.items.length; ++i){
const ci = await visitAsync_(i, node.items[i], visitor, path1);
if ('number' == typeof ci) i = ci - 1;
else if (ci === BREAK) return BREAK;
else if (ci === REMOVE) {
node.items.splice(i, 1);
i -= 1;
}
}
} else if (identity.isPair(node)) {
path1 = Object.freeze(path1.concat(node));
const ck = await visitAsync_('key', node.key, visitor, path1);
if (ck === BREAK) return BREAK;
else if (ck === REMOVE) node.key = null;
const cv = await visitAsync_('value', node.value, visitor, path1);
if (cv === BREAK) return BREAK;
else if (cv === REMOVE) node.value = null;
}
}
return ctrl;
}
function initVisitor(visitor) {
if ('object' == typeof visitor && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
Alias: visitor.Node,
Map: visitor.Node,
Scalar: visitor.Node,
Seq: visitor.Node
}, visitor.Value && {
Map: visitor.Value,
Scalar: visitor.Value,
Seq: visitor.Value
}, visitor.Collection && {
Map: visitor.Collection,
Seq: visitor.Collection
}, visitor);
return visitor;
}
function callVisitor(key, node, visitor, path1) {
if ('function' == typeof visitor) return visitor(key, node, path1);
if (identity.isMap(node)) return visitor.Map?.(key, node, path1);
if (identity.isSeq(node)) return visitor.Seq?.(key, node, path1);
if (identity.isPair(node)) return visitor.Pair?.(key, node, path1);
if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path1);
if (identity.isAlias(node)) return visitor.Alias?.(key, node, path1);
}
function replaceNode(key, path1, node) {
const parent = path1[path1.length - 1];
if (identity.isCollection(parent)) parent.items[key] = node;
else if (identity.isPair(parent)) if ('key' === key) parent.key = node;
else parent.value = node;
else if (identity.isDocument(parent)) parent.contents = node;
else {
const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
throw new Error(`Cannot replace node with ${pt} parent`);
}
}
exports.visit = visit;
exports.visitAsync = visitAsync;
}),
8900: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
try {
var _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3039);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3727);
await (0, _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)(_run_js__WEBPACK_IMPORTED_MODULE_1__.X);
__webpack_async_result__();
} catch (e) {
__webpack_async_result__(e);
}
}, 1);
}),
3727: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
var action_error = __nccwpck_require__(5505);
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
readLines(child.stdout, onLine),
readLines(child.stderr, onLine)
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
new Promise((resolve1)=>setTimeout(resolve1, graceAfterExit).unref())
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
async function readLines(stream, onLine) {
let rest = '';
for await (const chunk of stream.setEncoding('utf8')){
const lines = (rest + chunk).split(/\r?\n/);
rest = lines.pop() ?? '';
lines.forEach(onLine);
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
onLine (line) {
print(line);
lines.push(line);
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
var client = __nccwpck_require__(2867);
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
const isGiven = void 0 !== unknown || path1 in given;
return {
input: `options ${path1}`.trim(),
...isGiven ? {
received: unknown ?? JSON.stringify(given[path1])
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
provesMore: ({ verify })=>void 0 !== verify
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
var fields = __nccwpck_require__(8562);
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
provesMore: ({ scratch })=>void 0 !== scratch
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
const prelude = [
'db = connect(process.env.DATABASE_URL)',
`db = db.getSiblingDB(${JSON.stringify(database)})`,
`const answer = (value) => print(${JSON.stringify(mark)} + JSON.stringify(value))`
];
await (0, promises_namespaceObject.writeFile)(file, `${[
...prelude,
script
].join('\n')}\n`, {
mode: 0o600
});
const flags = [
'--nodb',
'--norc',
'--quiet',
'--file',
file
];
const { output } = await start('mongosh', flags, {
DATABASE_URL: url
});
const line = output.split('\n').findLast((one)=>one.startsWith(mark));
if (void 0 === line) throw refused('mongosh', output.trim() || 'nothing');
return JSON.parse(line.slice(mark.length));
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
provesMore: ()=>true
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
close: ()=>client.close()
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
SequelizeMeta: 'SELECT name AS v FROM "SequelizeMeta" ORDER BY name'
};
async function applied(client, database) {
const names = Object.keys(migrationTables).map(literal).join(', ');
const tables = await client.rows(`SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relname IN (${names}) AND pg_table_is_visible(oid) ORDER BY 1`, database);
const lists = [];
for (const { name } of tables)lists.push(await client.rows(migrationTables[name] ?? '', database));
return lists.flat().map(({ v })=>v);
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
async function lockDatabase(client, live, tools) {
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
const isOurs = all.some(({ name, mark })=>mark?.of === live && (name === mark.copy || name === live));
if (all.find(({ name })=>name === live)?.isOpen === false && isOurs) {
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
if (void 0 !== proof.refusal) throw new action_error.lZ('DATABASE_BACKUP', `${backup.point.name} is not proven ${wish.level}: ${proof.refusal}`);
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
lock ??= await lockDatabase(client, live, tools);
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
var visible = __nccwpck_require__(6474);
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
provesMore: ({ verify })=>void 0 !== verify
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
if (void 0 !== proof.refusal) throw new action_error.lZ('DATABASE_BACKUP', `${backup.point.name} is not proven ${wish.level}: ${proof.refusal}`);
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
if (void 0 !== proof.refusal) throw new action_error.lZ('DATABASE_BACKUP', `nothing was restored: what is there now could not be kept as an undo, proven ${undoLevel}: ${proof.refusal}`);
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
const refusal = `the backup is not proven ${level} and was not kept: ${proof.refusal}`;
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
var database = __nccwpck_require__(1594);
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
const latest = '${MIGRATE_TO:-}';
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
pending: 'npx --no-install knex migrate:list | grep -q "No Pending Migration files Found"',
plan: 'npx --no-install knex migrate:list | sed -n "/Pending/,$ p"',
up: `if [ -n "${latest}" ]; then npx --no-install knex migrate:to "$MIGRATE_TO"; else npx --no-install knex migrate:latest; fi`,
down: 'npx --no-install knex migrate:down',
unlock: 'npx knex migrate:unlock'
},
'golang-migrate': {
files: 'migrations',
pending: 'test "$(ls "${MIGRATIONS:-migrations}" | sed -n \'s/^0*\\([0-9][0-9]*\\)_.*\\.up\\..*/\\1/p\' | sort -n | tail -1)" = "$(migrate -path "${MIGRATIONS:-migrations}" -database "$DATABASE_ADDRESS" version 2>&1 | tail -1)"',
plan: 'ls "${MIGRATIONS:-migrations}" | grep "\\.up\\."',
up: `if [ -n "${latest}" ]; then migrate -path "\${MIGRATIONS:-migrations}" -database "$DATABASE_ADDRESS" goto "$MIGRATE_TO"; else migrate -path "\${MIGRATIONS:-migrations}" -database "$DATABASE_ADDRESS" up; fi`,
down: 'migrate -path "${MIGRATIONS:-migrations}" -database "$DATABASE_ADDRESS" goto "$MIGRATE_TO"',
unlock: 'migrate -path migrations -database "$DATABASE_ADDRESS" force VERSION, with the password in PGPASSWORD'
},
dbmate: {
files: 'db/migrations',
pending: 'dbmate --no-dump-schema status --exit-code --quiet',
plan: 'dbmate --no-dump-schema status | grep "^\\[ \\]"',
up: 'dbmate --no-dump-schema up',
down: 'dbmate --no-dump-schema rollback',
unlock: 'look at schema_migrations: dbmate writes a row once its migration has ended'
},
django: {
files: '*/migrations',
pending: 'python manage.py migrate --check',
plan: 'python manage.py migrate --plan',
up: 'python manage.py migrate --noinput',
down: 'python manage.py migrate --noinput "${MIGRATE_TO%%.*}" "${MIGRATE_TO#*.}"',
unlock: 'python manage.py showmigrations, then migrate --fake APP MIGRATION once the schema is as that migration leaves it'
}
};
function migrationsOf(given) {
return 'preset' in given ? {
...presets[given.preset],
to: given.to,
...void 0 === given.files ? {} : {
files: given.files
}
} : given;
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
var github_client = __nccwpck_require__(6156);
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
var contents = __nccwpck_require__(9686);
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
const { number, title, body, state, html_url: url, user, author_association: association = '' } = found;
const isOurs = user?.login.endsWith('[bot]') === true || [
'OWNER',
'MEMBER',
'COLLABORATOR'
].includes(association);
return {
number,
title,
body: body ?? '',
state,
url,
author: user?.login ?? '',
isOurs
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
var refs = __nccwpck_require__(2382);
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
var nearest = __nccwpck_require__(5896);
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
if (needsStore && '' === store) say('store', 'store is missing; expected a folder, or `command: LINE`');
if (provesMore && replaces && ('file' === level || 'readable' === level || 'whole' === level)) say('level', `level must be restored or right before a database is replaced, not ${level}`);
if (!provesMore && void 0 !== level && 'file' !== level) say('level', `level ${level} cannot be proven: engine-options of ${engine} has no verify`);
if (isGrave && '' === environment) say('environment', `environment is required for ${operation}`);
const production = isProduction(environment, config);
if (isGrave && 'refresh' !== operation && production && confirm !== environment) say('confirm', `confirm must be ${environment}: ${operation} loses the writes made since`);
if ('refresh' === operation && production) say('environment', 'refresh is for an environment that is not production');
if ('refresh' === operation && 'in-place' === mode) say('operation', 'refresh needs restore-mode: swap: in place, personal data would be live before it is anonymised');
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
var dist = __nccwpck_require__("yaml/dist/index.js");
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
const value = (0, dist.qg)(given, {
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
kept = await findKept(environment, githubToken, context);
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
for (const { releaseId, service, slot, until } of kept)log.warning(`release ${releaseId} keeps ${slot}${'' === service ? '' : ` of ${service}`} warm until ${timeOf(until)}: if it is stopped here, or cannot work with what this changes, going back to it will take a deployment`);
}
async function whyItWaits({ environment, githubToken }, context) {
if ('' === environment) return;
try {
const [kept] = await findKept(environment, githubToken, context);
return kept && `release ${kept.releaseId} keeps ${kept.slot}${'' === kept.service ? '' : ` of ${kept.service}`} to go back to until ${timeOf(kept.until)}`;
} catch (thrown) {
context.signal.throwIfAborted();
return `whether an older version is kept to go back to is not known: ${(0, action_error.Uc)(thrown)}`;
}
}
async function findKept(environment, token, context) {
const github = believeOnly(writersOf(context.config), await createGitHub(context, token));
const services = new Set();
const kept = [];
for await (const record of readReleases(github, {
environment
}, kept_warm_deepest)){
const { service = '', partOf } = record.intent;
if (void 0 !== partOf || services.has(service)) continue;
services.add(service);
const found = retainedBy(record, context.clock.now());
if (found) kept.push(found);
}
return kept;
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
return {
DATABASE_ADDRESS: address.href,
...'' === password ? {} : {
PGPASSWORD: decodeURIComponent(password)
}
};
}
const largest = 1_000_000;
async function readPending(workspace, folder, applied) {
const folders = (await expand(workspace, folder)).filter((one)=>(0, external_node_fs_.existsSync)((0, external_node_path_.join)(workspace, one)));
if (0 === folders.length) return;
const all = await Promise.all(folders.map(async (one)=>{
const entries = await (0, promises_namespaceObject.readdir)((0, external_node_path_.join)(workspace, one), {
withFileTypes: true
});
const names = entries.filter((entry)=>entry.isFile() && isMigration(entry.name)).map(({ name })=>name);
return Promise.all(names.sort().map(async (name)=>{
const text = await (0, promises_namespaceObject.readFile)((0, external_node_path_.join)(workspace, one, name), 'utf8');
const app = one.split('/').at(-2) ?? '';
return {
name,
app,
text: text.length > largest ? 'TOO LONG' : text
};
}));
}));
const files = all.flat();
const known = withAncestors(files, new Set(applied));
return files.filter((file)=>!namesOf(file).some((name)=>known.has(name)) && !isBelow(file.name, applied));
}
const isMigration = (name)=>/^[^._].*\.(?:sql|[cm]?[jt]s|py)$/.test(name) && !/\.down\.|\.d\.ts$/.test(name);
async function expand(workspace, folder) {
if (!folder.startsWith('*/')) return [
folder
];
const entries = await (0, promises_namespaceObject.readdir)(workspace, {
withFileTypes: true
});
return entries.filter((entry)=>entry.isDirectory()).map(({ name })=>(0, external_node_path_.join)(name, folder.slice(2)));
}
const revision = (text, word)=>new RegExp(`^${word}\\b[^=\\n]*=\\s*["']([^"']+)["']`, 'm').exec(text)?.[1];
function namesOf({ name, app, text }) {
const bare = name.replace(/(?:\.up)?\.\w+$/, '');
const [digits = ''] = /^\d+/.exec(bare) ?? [];
return [
name,
bare,
digits,
`${app}.${bare}`,
revision(text, 'revision') ?? ''
].filter((one)=>'' !== one);
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
return void 0 === up ? unread('no way up') : judgeCalls(up, knex);
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
const knex = {
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
'raw'
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
const pending = await readPending(workspace, files, (await engine.state()).applied);
return pending && schemaChangeOf(pending);
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
if (dryRun) return planned(`back up ${database} and prove it ${level}`);
const kept = await backUp(desk);
const { name, proof, schemaVersion, refusal, notes } = kept;
return {
phase: void 0 === refusal ? 'Successful' : 'Failed',
reason: refusal ?? `${name} is kept, proven ${level}`,
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
reason: `${name} is not proven ${level}: ${proof.refusal}`,
outputs,
notes: proof.notes
};
return {
phase: 'Successful',
reason: `${name} is proven ${level}`,
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
if (asked.dryRun) return planned(`restore ${name}, proven ${level}; ${lost}`);
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
notes: proof.notes
};
}
var markdown = __nccwpck_require__(1867);
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
var workspace_file = __nccwpck_require__(1909);
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
async function admit(rules, override, context, github) {
const { clock, log, run, what = 'the deployment window' } = context;
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
reason: closed
};
const { by } = rules.override ?? {};
if (!by) return {
admitted: false,
reason: `${closed}; no rule allows an override`
};
const user = run.triggeringActor;
if (by.length > 0 && !isNamed(by, {
user,
role: await (await github()).people.roleOf(user)
})) return {
admitted: false,
reason: `${closed}; @${user} may not override it (${by.join(', ')} may)`
};
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
return {
rules,
problems
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
const by = words.filter((word)=>'reason' !== word);
if (!by.every((word)=>/^(@[\w-]+|role:(write|maintain|admin))$/.test(word))) return '`override` with role:write, role:maintain, role:admin or @user, and `reason`';
rules.override = {
by: [
...rules.override?.by ?? [],
...by
]
};
return;
}
default:
return 'a rule that starts with allow, never, avoid, freeze, holiday, holidays-ics, eve-of-holiday or override';
}
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
function windowOf({ operation, environment }, config) {
const own = config?.environments?.[environment];
const [key, lines] = isIrreversible(operation) && 'refresh' !== operation ? [
'rollback.',
own?.rollback?.windows
] : 'migrate' === operation && own?.database?.windows === void 0 ? [
'',
own?.windows
] : [
'database.',
own?.database?.windows
];
return parseWindowRules(lines ?? [], config?.['time-zone'] ?? 'UTC', `environments.${environment}.${key}windows`);
}
async function whyClosed(inputs, context) {
if (!stops(inputs.operation)) return;
const { rules } = windowOf(inputs, context.config);
const what = `the window to ${inputs.operation} a database`;
const { admitted, reason } = await admit(rules, inputs.windowOverride, {
...context,
what
}, ()=>createGitHub(context, inputs.githubToken));
if (admitted) return;
return 'skip' === inputs.onClosed ? {
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
...windowOf(inputs, config).problems
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
const came = await withoutDependants(dependants, tools, ()=>operate(inputs, desk, {
workspace: context.run.workspace,
isProduction: isProduction(inputs.environment, context.config),
whyItWaits: ()=>whyItWaits(inputs, context)
}));
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
8562: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
3039: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
var nearest = __nccwpck_require__(5896);
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
var action_error = __nccwpck_require__(5505);
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
var catalogue = __nccwpck_require__(1679);
const english = {
problem: action_error.BJ,
message: (message)=>message,
hint: (_, hint)=>hint,
summary: (markdown)=>markdown
};
async function wordsOf(locale = 'en') {
if ('en' === locale) return english;
const { hints, inFrench, problemInFrench } = await __nccwpck_require__.e(872).then(__nccwpck_require__.bind(__nccwpck_require__, "/build/shared/text/french.js"));
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
var markdown = __nccwpck_require__(1867);
var fields = __nccwpck_require__(8562);
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
var workspace_file = __nccwpck_require__(1909);
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
const { parseConfig } = await __nccwpck_require__.e(622).then(__nccwpck_require__.bind(__nccwpck_require__, 7622));
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
const { createClient } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 6156));
context.redactor.add(token);
return createClient(context, token);
}
async function configAt(sha, path1, client, { env, run }) {
const { createContents } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 9686));
const text = await createContents(client).read(repositoryPath(path1, run.workspace), sha);
if (void 0 === text) {
await assertReadable(sha ?? run.sha, client);
return {
config: void 0,
problems: []
};
}
const { parseConfig } = await __nccwpck_require__.e(622).then(__nccwpck_require__.bind(__nccwpck_require__, 7622));
return parseConfig(text, `${path1}@${sha?.slice(0, 7) ?? 'default branch'}`, env);
}
async function assertReadable(sha, client) {
const { createRefs } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 2382));
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
var index_cjs_ = __nccwpck_require__(2672);
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
var visible = __nccwpck_require__(6474);
var time_clock = __nccwpck_require__(1954);
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
1909: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
1594: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
const schemaVersion = /^[\w.+-]+$/;
const version = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Fk(schemaVersion, 'a version of the schema'));
const migrationPresets = [
'alembic',
'knex',
'golang-migrate',
'dbmate',
'django'
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
5505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
BJ: ()=>describeProblem,
Uc: ()=>describeError,
j1: ()=>ConfigurationError1,
lZ: ()=>ActionError1,
mZ: ()=>ProviderError1
});
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6474);
var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1679);
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
constructor(code, what, options = {}){
super(code, `${what.provider}: ${what.asked} \u{2192} ${(0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__.zU)(what.answered, longestAnswer)}`, options);
this.provider = what.provider;
this.status = what.status;
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
1679: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
6156: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
createClient: ()=>createClient,
L: ()=>read
});
var action_error = __nccwpck_require__(5505);
var time_clock = __nccwpck_require__(1954);
var failure = __nccwpck_require__(6112);
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
9686: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
createContents: ()=>createContents
});
var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__("zod/v4/mini/schemas.js");
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5505);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6156);
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
6112: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
X: ()=>isAmbiguous,
g: ()=>failureOf
});
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5505);
var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2867);
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6474);
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
2382: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
createRefs: ()=>createRefs
});
var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__("zod/v4/mini/schemas.js");
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5505);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6156);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6112);
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
2867: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
$: ()=>codeOf,
u: ()=>createHttpClient
});
var action_error = __nccwpck_require__(5505);
var visible = __nccwpck_require__(6474);
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
if (isInClear(url) && (true === options.isSecret || names.some(namesCredential))) throw refusal('TOKEN_IN_CLEAR', request, `not sent: ${url.protocol}//${url.host} would have the token go in the clear`);
const limit = AbortSignal.timeout(timeout);
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
body: request.body ?? (void 0 === request.json ? null : JSON.stringify(request.json)),
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
}
}, {
cause: more.cause,
...void 0 === more.hint ? {} : {
hint: more.hint
}
});
}
async function untrusted(code, request, cause, signal) {
const url = new URL(request.url, options.baseUrl);
const { reason, advice } = await describeCertificate(code, url, signal ?? AbortSignal.timeout(timeout));
signal?.throwIfAborted();
return refusal('PROVIDER_UNREACHABLE', request, `no answer: ${reason}`, {
cause,
hint: advice
});
}
async function send(request, signal) {
const idempotent = request.idempotent ?? ![
'POST',
'PATCH'
].includes(request.method);
for(let attempt = 1;; attempt++){
let response;
let failure;
try {
response = await once(request, signal);
} catch (cause) {
signal?.throwIfAborted();
if (cause instanceof action_error.lZ) throw cause;
const code = void 0 === options.fetch ? certificateCode(cause) : void 0;
if (void 0 !== code) throw await untrusted(code, request, cause, signal);
failure = cause;
}
if (response && !isTransient(response.status, idempotent)) return response;
const last = attempt >= tries || !response && !idempotent;
if (last && response) return response;
if (last) throw refusal('PROVIDER_UNREACHABLE', request, `no answer (${describeFailure(failure, timeout)})`, {
cause: failure
});
const wait = retryAfter(response, clock.now()) ?? random() * Math.min(longestWait, 250 * 2 ** attempt);
options.onRetry?.(response ? `answered ${response.status}` : describeFailure(failure, timeout), wait);
await clock.sleep(wait, signal);
}
}
return {
send,
async expectOk (request, signal) {
const response = await send(request, signal);
if (response.status < 300) return response;
throw refusal(codeOf(response.status), request, `${response.status} ${told(response.text)}`, {
status: response.status
});
}
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
function describeFailure(failure, timeout) {
if (failure?.name === 'TimeoutError') return `none within ${(0, duration.a)(timeout)}`;
if (!(failure instanceof Error)) return (0, action_error.Uc)(failure);
const cause = failure.cause;
if (cause instanceof Error) return 'code' in cause ? `${String(cause.code)}: ${cause.message}` : cause.message;
return (0, action_error.Uc)(failure);
}
}),
1867: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
FV: ()=>escapeMarkdown,
aY: ()=>code,
tp: ()=>table
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6474);
function escapeMarkdown(text) {
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
6474: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
5896: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
let row = Array.from({
length: b.length + 1
}, (_, index)=>index);
for(let i = 1; i <= a.length; i++){
const next = [
i
];
for(let j = 1; j <= b.length; j++){
const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
}
row = next;
}
return row[b.length] ?? 0;
}
}),
1954: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
735: "../packages/octokit-plugin-retry-4cafaf4c.js",
758: "../packages/octokit-plugin-rest-endpoint-methods-6c72d640.js",
856: "../packages/octokit-plugin-throttling-09fea98a.js",
872: "../packages/french-1e22f285.js"
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
var __webpack_exports__ = __nccwpck_require__(8900);
__webpack_exports__ = await __webpack_exports__;
