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
"picomatch/index.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const pico = __nccwpck_require__("picomatch/lib/picomatch.js");
const utils = __nccwpck_require__("picomatch/lib/utils.js");
function picomatch(glob, options, returnState = false) {
if (options && (null === options.windows || void 0 === options.windows)) options = {
...options,
windows: utils.isWindows()
};
return pico(glob, options, returnState);
}
Object.assign(picomatch, pico);
module.exports = picomatch;
}),
"picomatch/lib/constants.js": ((module)=>{
const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';
const POSIX_CHARS = {
DOT_LITERAL,
PLUS_LITERAL,
QMARK_LITERAL,
SLASH_LITERAL,
ONE_CHAR,
QMARK,
END_ANCHOR,
DOTS_SLASH,
NO_DOT,
NO_DOTS,
NO_DOT_SLASH,
NO_DOTS_SLASH,
QMARK_NO_DOT,
STAR,
START_ANCHOR,
SEP
};
const WINDOWS_CHARS = {
...POSIX_CHARS,
SLASH_LITERAL: `[${WIN_SLASH}]`,
QMARK: WIN_NO_SLASH,
STAR: `${WIN_NO_SLASH}*?`,
DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
NO_DOT: `(?!${DOT_LITERAL})`,
NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
SEP: '\\'
};
const POSIX_REGEX_SOURCE = {
__proto__: null,
alnum: 'a-zA-Z0-9',
alpha: 'a-zA-Z',
ascii: '\\x00-\\x7F',
blank: ' \\t',
cntrl: '\\x00-\\x1F\\x7F',
digit: '0-9',
graph: '\\x21-\\x7E',
lower: 'a-z',
print: '\\x20-\\x7E ',
punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
space: ' \\t\\r\\n\\v\\f',
upper: 'A-Z',
word: 'A-Za-z0-9_',
xdigit: 'A-Fa-f0-9'
};
module.exports = {
DEFAULT_MAX_EXTGLOB_RECURSION,
MAX_LENGTH: 65536,
POSIX_REGEX_SOURCE,
REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
REPLACEMENTS: {
__proto__: null,
'***': '*',
'**/**': '**',
'**/**/**': '**'
},
CHAR_0: 48,
CHAR_9: 57,
CHAR_UPPERCASE_A: 65,
CHAR_LOWERCASE_A: 97,
CHAR_UPPERCASE_Z: 90,
CHAR_LOWERCASE_Z: 122,
CHAR_LEFT_PARENTHESES: 40,
CHAR_RIGHT_PARENTHESES: 41,
CHAR_ASTERISK: 42,
CHAR_AMPERSAND: 38,
CHAR_AT: 64,
CHAR_BACKWARD_SLASH: 92,
CHAR_CARRIAGE_RETURN: 13,
CHAR_CIRCUMFLEX_ACCENT: 94,
CHAR_COLON: 58,
CHAR_COMMA: 44,
CHAR_DOT: 46,
CHAR_DOUBLE_QUOTE: 34,
CHAR_EQUAL: 61,
CHAR_EXCLAMATION_MARK: 33,
CHAR_FORM_FEED: 12,
CHAR_FORWARD_SLASH: 47,
CHAR_GRAVE_ACCENT: 96,
CHAR_HASH: 35,
CHAR_HYPHEN_MINUS: 45,
CHAR_LEFT_ANGLE_BRACKET: 60,
CHAR_LEFT_CURLY_BRACE: 123,
CHAR_LEFT_SQUARE_BRACKET: 91,
CHAR_LINE_FEED: 10,
CHAR_NO_BREAK_SPACE: 160,
CHAR_PERCENT: 37,
CHAR_PLUS: 43,
CHAR_QUESTION_MARK: 63,
CHAR_RIGHT_ANGLE_BRACKET: 62,
CHAR_RIGHT_CURLY_BRACE: 125,
CHAR_RIGHT_SQUARE_BRACKET: 93,
CHAR_SEMICOLON: 59,
CHAR_SINGLE_QUOTE: 39,
CHAR_SPACE: 32,
CHAR_TAB: 9,
CHAR_UNDERSCORE: 95,
CHAR_VERTICAL_LINE: 124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
extglobChars (chars) {
return {
'!': {
type: 'negate',
open: '(?:(?!(?:',
close: `))${chars.STAR})`
},
'?': {
type: 'qmark',
open: '(?:',
close: ')?'
},
'+': {
type: 'plus',
open: '(?:',
close: ')+'
},
'*': {
type: 'star',
open: '(?:',
close: ')*'
},
'@': {
type: 'at',
open: '(?:',
close: ')'
}
};
},
globChars (win32) {
return true === win32 ? WINDOWS_CHARS : POSIX_CHARS;
}
};
}),
"picomatch/lib/parse.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const constants1 = __nccwpck_require__("picomatch/lib/constants.js");
const utils = __nccwpck_require__("picomatch/lib/utils.js");
const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants1;
const expandRange = (args, options)=>{
if ('function' == typeof options.expandRange) return options.expandRange(...args, options);
args.sort();
const value = `[${args.join('-')}]`;
try {
new RegExp(value);
} catch (ex) {
return args.map((v)=>utils.escapeRegex(v)).join('..');
}
return value;
};
const syntaxError = (type, char)=>`Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
const splitTopLevel = (input)=>{
const parts = [];
let bracket = 0;
let paren = 0;
let quote = 0;
let value = '';
let escaped = false;
for (const ch of input){
if (true === escaped) {
value += ch;
escaped = false;
continue;
}
if ('\\' === ch) {
value += ch;
escaped = true;
continue;
}
if ('"' === ch) {
quote = 1 === quote ? 0 : 1;
value += ch;
continue;
}
if (0 === quote) {
if ('[' === ch) bracket++;
else if (']' === ch && bracket > 0) bracket--;
else if (0 === bracket) {
if ('(' === ch) paren++;
else if (')' === ch && paren > 0) paren--;
else if ('|' === ch && 0 === paren) {
parts.push(value);
value = '';
continue;
}
}
}
value += ch;
}
parts.push(value);
return parts;
};
const isPlainBranch = (branch)=>{
let escaped = false;
for (const ch of branch){
if (true === escaped) {
escaped = false;
continue;
}
if ('\\' === ch) {
escaped = true;
continue;
}
if (/[?*+@!()[\]{}]/.test(ch)) return false;
}
return true;
};
const normalizeSimpleBranch = (branch)=>{
let value = branch.trim();
let changed = true;
while(true === changed){
changed = false;
if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
value = value.slice(2, -1);
changed = true;
}
}
if (!isPlainBranch(value)) return;
return value.replace(/\\(.)/g, '$1');
};
const hasRepeatedCharPrefixOverlap = (branches)=>{
const values = branches.map(normalizeSimpleBranch).filter(Boolean);
for(let i = 0; i < values.length; i++)for(let j = i + 1; j < values.length; j++){
const a = values[i];
const b = values[j];
const char = a[0];
if (char && a === char.repeat(a.length) && b === char.repeat(b.length)) {
if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
}
}
return false;
};
const parseRepeatedExtglob = (pattern, requireEnd = true)=>{
if ('+' !== pattern[0] && '*' !== pattern[0] || '(' !== pattern[1]) return;
let bracket = 0;
let paren = 0;
let quote = 0;
let escaped = false;
for(let i = 1; i < pattern.length; i++){
const ch = pattern[i];
if (true === escaped) {
escaped = false;
continue;
}
if ('\\' === ch) {
escaped = true;
continue;
}
if ('"' === ch) {
quote = 1 === quote ? 0 : 1;
continue;
}
if (1 !== quote) {
if ('[' === ch) {
bracket++;
continue;
}
if (']' === ch && bracket > 0) {
bracket--;
continue;
}
if (!(bracket > 0)) {
if ('(' === ch) {
paren++;
continue;
}
if (')' === ch) {
paren--;
if (0 === paren) {
if (true === requireEnd && i !== pattern.length - 1) return;
return {
type: pattern[0],
body: pattern.slice(2, i),
end: i
};
}
}
}
}
}
};
const buildCharClassStar = (chars)=>{
const source = 1 === chars.length ? utils.escapeRegex(chars[0]) : `[${chars.map((ch)=>utils.escapeRegex(ch)).join('')}]`;
return `${source}*`;
};
const getStarExtglobSequenceChars = (pattern)=>{
let index = 0;
const chars = [];
while(index < pattern.length){
const match = parseRepeatedExtglob(pattern.slice(index), false);
if (!match || '*' !== match.type) return;
const branches = splitTopLevel(match.body).map((branch)=>branch.trim());
if (1 !== branches.length) return;
const branch = normalizeSimpleBranch(branches[0]);
if (!branch || 1 !== branch.length) return;
chars.push(branch);
index += match.end + 1;
}
if (chars.length < 1) return;
return chars;
};
const repeatedExtglobRecursion = (pattern)=>{
let depth = 0;
let value = pattern.trim();
let match = parseRepeatedExtglob(value);
while(match){
depth++;
value = match.body.trim();
match = parseRepeatedExtglob(value);
}
return depth;
};
const analyzeRepeatedExtglob = (body, options)=>{
if (false === options.maxExtglobRecursion) return {
risky: false
};
const max = 'number' == typeof options.maxExtglobRecursion ? options.maxExtglobRecursion : constants1.DEFAULT_MAX_EXTGLOB_RECURSION;
const branches = splitTopLevel(body).map((branch)=>branch.trim());
if (branches.length > 1) {
if (branches.some((branch)=>'' === branch) || branches.some((branch)=>/^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return {
risky: true
};
}
const safeChars = [];
let sawStarSequence = false;
let combinable = true;
for (const branch of branches){
const chars = getStarExtglobSequenceChars(branch);
if (chars) {
sawStarSequence = true;
safeChars.push(...chars);
continue;
}
const literal = normalizeSimpleBranch(branch);
if (literal && 1 === literal.length) {
safeChars.push(literal);
continue;
}
combinable = false;
if (repeatedExtglobRecursion(branch) > max) return {
risky: true
};
}
if (sawStarSequence) return combinable ? {
risky: true,
safeOutput: buildCharClassStar([
...new Set(safeChars)
])
} : {
risky: true
};
return {
risky: false
};
};
const parse = (input, options)=>{
if ('string' != typeof input) throw new TypeError('Expected a string');
input = REPLACEMENTS[input] || input;
const opts = {
...options
};
const max = 'number' == typeof opts.maxLength ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
let len = input.length;
if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
const bos = {
type: 'bos',
value: '',
output: opts.prepend || ''
};
const tokens = [
bos
];
const capture = opts.capture ? '' : '?:';
const PLATFORM_CHARS = constants1.globChars(opts.windows);
const EXTGLOB_CHARS = constants1.extglobChars(PLATFORM_CHARS);
const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
const globstar = (opts)=>`(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
const nodot = opts.dot ? '' : NO_DOT;
const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
let star = true === opts.bash ? globstar(opts) : STAR;
if (opts.capture) star = `(${star})`;
if ('boolean' == typeof opts.noext) opts.noextglob = opts.noext;
const state = {
input,
index: -1,
start: 0,
dot: true === opts.dot,
consumed: '',
output: '',
prefix: '',
backtrack: false,
negated: false,
brackets: 0,
braces: 0,
parens: 0,
quotes: 0,
globstar: false,
tokens
};
input = utils.removePrefix(input, state);
len = input.length;
const extglobs = [];
const braces = [];
const stack = [];
let prev = bos;
let value;
const eos = ()=>state.index === len - 1;
const peek = state.peek = (n = 1)=>input[state.index + n];
const advance = state.advance = ()=>input[++state.index] || '';
const remaining = ()=>input.slice(state.index + 1);
const consume = (value = '', num = 0)=>{
state.consumed += value;
state.index += num;
};
const append = (token)=>{
state.output += null != token.output ? token.output : token.value;
consume(token.value);
};
const negate = ()=>{
let count = 1;
while('!' === peek() && ('(' !== peek(2) || '?' === peek(3))){
advance();
state.start++;
count++;
}
if (count % 2 === 0) return false;
state.negated = true;
state.start++;
return true;
};
const increment = (type)=>{
state[type]++;
stack.push(type);
};
const decrement = (type)=>{
state[type]--;
stack.pop();
};
const push = (tok)=>{
if ('globstar' === prev.type) {
const isBrace = state.braces > 0 && ('comma' === tok.type || 'brace' === tok.type);
const isExtglob = true === tok.extglob || extglobs.length && ('pipe' === tok.type || 'paren' === tok.type);
if ('slash' !== tok.type && 'paren' !== tok.type && !isBrace && !isExtglob) {
state.output = state.output.slice(0, -prev.output.length);
prev.type = 'star';
prev.value = '*';
prev.output = star;
state.output += prev.output;
}
}
if (extglobs.length && 'paren' !== tok.type) extglobs[extglobs.length - 1].inner += tok.value;
if (tok.value || tok.output) append(tok);
if (prev && 'text' === prev.type && 'text' === tok.type) {
prev.output = (prev.output || prev.value) + tok.value;
prev.value += tok.value;
return;
}
tok.prev = prev;
tokens.push(tok);
prev = tok;
};
const extglobOpen = (type, value)=>{
const token = {
...EXTGLOB_CHARS[value],
conditions: 1,
inner: ''
};
token.prev = prev;
token.parens = state.parens;
token.output = state.output;
token.startIndex = state.index;
token.tokensIndex = tokens.length;
const output = (opts.capture ? '(' : '') + token.open;
increment('parens');
push({
type,
value,
output: state.output ? '' : ONE_CHAR
});
push({
type: 'paren',
extglob: true,
value: advance(),
output
});
extglobs.push(token);
};
const extglobClose = (token)=>{
const literal = input.slice(token.startIndex, state.index + 1);
const body = input.slice(token.startIndex + 2, state.index);
const analysis = analyzeRepeatedExtglob(body, opts);
if (('plus' === token.type || 'star' === token.type) && analysis.risky) {
const safeOutput = analysis.safeOutput ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
const open = tokens[token.tokensIndex];
open.type = 'text';
open.value = literal;
open.output = safeOutput || utils.escapeRegex(literal);
for(let i = token.tokensIndex + 1; i < tokens.length; i++){
tokens[i].value = '';
tokens[i].output = '';
delete tokens[i].suffix;
}
state.output = token.output + open.output;
state.backtrack = true;
push({
type: 'paren',
extglob: true,
value,
output: ''
});
decrement('parens');
return;
}
let output = token.close + (opts.capture ? ')' : '');
let rest;
if ('negate' === token.type) {
let extglobStar = star;
if (token.inner && token.inner.length > 1 && token.inner.includes('/')) extglobStar = globstar(opts);
if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
const expression = parse(rest, {
...options,
fastpaths: false
}).output;
output = token.close = `)${expression})${extglobStar})`;
}
if ('bos' === token.prev.type) state.negatedExtglob = true;
}
push({
type: 'paren',
extglob: true,
value,
output
});
decrement('parens');
};
if (false !== opts.fastpaths && !/(^[*!]|[/()[\]{}"])/.test(input)) {
let backslashes = false;
let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index)=>{
if ('\\' === first) {
backslashes = true;
return m;
}
if ('?' === first) {
if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : '');
if (0 === index) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
return QMARK.repeat(chars.length);
}
if ('.' === first) return DOT_LITERAL.repeat(chars.length);
if ('*' === first) {
if (esc) return esc + first + (rest ? star : '');
return star;
}
return esc ? m : `\\${m}`;
});
if (true === backslashes) output = true === opts.unescape ? output.replace(/\\/g, '') : output.replace(/\\+/g, (m)=>m.length % 2 === 0 ? '\\\\' : m ? '\\' : '');
if (output === input && true === opts.contains) {
state.output = input;
return state;
}
state.output = utils.wrapOutput(output, state, options);
return state;
}
while(!eos()){
value = advance();
if ('\u0000' === value) continue;
if ('\\' === value) {
const next = peek();
if ('/' === next && true !== opts.bash) continue;
if ('.' === next || ';' === next) continue;
if (!next) {
value += '\\';
push({
type: 'text',
value
});
continue;
}
const match = /^\\+/.exec(remaining());
let slashes = 0;
if (match && match[0].length > 2) {
slashes = match[0].length;
state.index += slashes;
if (slashes % 2 !== 0) value += '\\';
}
if (true === opts.unescape) value = advance();
else value += advance();
if (0 === state.brackets) {
push({
type: 'text',
value
});
continue;
}
}
if (state.brackets > 0 && (']' !== value || '[' === prev.value || '[^' === prev.value)) {
if (false !== opts.posix && ':' === value) {
const inner = prev.value.slice(1);
if (inner.includes('[')) {
prev.posix = true;
if (inner.includes(':')) {
const idx = prev.value.lastIndexOf('[');
const pre = prev.value.slice(0, idx);
const rest = prev.value.slice(idx + 2);
const posix = POSIX_REGEX_SOURCE[rest];
if (posix) {
prev.value = pre + posix;
state.backtrack = true;
advance();
if (!bos.output && 1 === tokens.indexOf(prev)) bos.output = ONE_CHAR;
continue;
}
}
}
}
if ('[' === value && ':' !== peek() || '-' === value && ']' === peek()) value = `\\${value}`;
if (']' === value && ('[' === prev.value || '[^' === prev.value)) value = `\\${value}`;
if (true === opts.posix && '!' === value && '[' === prev.value) value = '^';
prev.value += value;
append({
value
});
continue;
}
if (1 === state.quotes && '"' !== value) {
value = utils.escapeRegex(value);
prev.value += value;
append({
value
});
continue;
}
if ('"' === value) {
state.quotes = 1 === state.quotes ? 0 : 1;
if (true === opts.keepQuotes) push({
type: 'text',
value
});
continue;
}
if ('(' === value) {
increment('parens');
push({
type: 'paren',
value
});
continue;
}
if (')' === value) {
if (0 === state.parens && true === opts.strictBrackets) throw new SyntaxError(syntaxError('opening', '('));
const extglob = extglobs[extglobs.length - 1];
if (extglob && state.parens === extglob.parens + 1) {
extglobClose(extglobs.pop());
continue;
}
push({
type: 'paren',
value,
output: state.parens ? ')' : '\\)'
});
decrement('parens');
continue;
}
if ('[' === value) {
if (true !== opts.nobracket && remaining().includes(']')) increment('brackets');
else {
if (true !== opts.nobracket && true === opts.strictBrackets) throw new SyntaxError(syntaxError('closing', ']'));
value = `\\${value}`;
}
push({
type: 'bracket',
value
});
continue;
}
if (']' === value) {
if (true === opts.nobracket || prev && 'bracket' === prev.type && 1 === prev.value.length) {
push({
type: 'text',
value,
output: `\\${value}`
});
continue;
}
if (0 === state.brackets) {
if (true === opts.strictBrackets) throw new SyntaxError(syntaxError('opening', '['));
push({
type: 'text',
value,
output: `\\${value}`
});
continue;
}
decrement('brackets');
const prevValue = prev.value.slice(1);
if (true !== prev.posix && '^' === prevValue[0] && !prevValue.includes('/')) value = `/${value}`;
prev.value += value;
append({
value
});
if (false === opts.literalBrackets || utils.hasRegexChars(prevValue)) continue;
const escaped = utils.escapeRegex(prev.value);
state.output = state.output.slice(0, -prev.value.length);
if (true === opts.literalBrackets) {
state.output += escaped;
prev.value = escaped;
continue;
}
prev.value = `(${capture}${escaped}|${prev.value})`;
state.output += prev.value;
continue;
}
if ('{' === value && true !== opts.nobrace) {
increment('braces');
const open = {
type: 'brace',
value,
output: '(',
outputIndex: state.output.length,
tokensIndex: state.tokens.length
};
braces.push(open);
push(open);
continue;
}
if ('}' === value) {
const brace = braces[braces.length - 1];
if (true === opts.nobrace || !brace) {
push({
type: 'text',
value,
output: value
});
continue;
}
let output = ')';
if (true === brace.dots) {
const arr = tokens.slice();
const range = [];
for(let i = arr.length - 1; i >= 0; i--){
tokens.pop();
if ('brace' === arr[i].type) break;
if ('dots' !== arr[i].type) range.unshift(arr[i].value);
}
output = expandRange(range, opts);
state.backtrack = true;
}
if (true !== brace.comma && true !== brace.dots) {
const out = state.output.slice(0, brace.outputIndex);
const toks = state.tokens.slice(brace.tokensIndex);
brace.value = brace.output = '\\{';
value = output = '\\}';
state.output = out;
for (const t of toks)state.output += t.output || t.value;
}
push({
type: 'brace',
value,
output
});
decrement('braces');
braces.pop();
continue;
}
if ('|' === value) {
if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
push({
type: 'text',
value
});
continue;
}
if (',' === value) {
let output = value;
const brace = braces[braces.length - 1];
if (brace && 'braces' === stack[stack.length - 1]) {
brace.comma = true;
output = '|';
}
push({
type: 'comma',
value,
output
});
continue;
}
if ('/' === value) {
if ('dot' === prev.type && state.index === state.start + 1) {
state.start = state.index + 1;
state.consumed = '';
state.output = '';
tokens.pop();
prev = bos;
continue;
}
push({
type: 'slash',
value,
output: SLASH_LITERAL
});
continue;
}
if ('.' === value) {
if (state.braces > 0 && 'dot' === prev.type) {
if ('.' === prev.value) prev.output = DOT_LITERAL;
const brace = braces[braces.length - 1];
prev.type = 'dots';
prev.output += value;
prev.value += value;
brace.dots = true;
continue;
}
if (state.braces + state.parens === 0 && 'bos' !== prev.type && 'slash' !== prev.type) {
push({
type: 'text',
value,
output: DOT_LITERAL
});
continue;
}
push({
type: 'dot',
value,
output: DOT_LITERAL
});
continue;
}
if ('?' === value) {
const isGroup = prev && '(' === prev.value;
if (!isGroup && true !== opts.noextglob && '(' === peek() && '?' !== peek(2)) {
extglobOpen('qmark', value);
continue;
}
if (prev && 'paren' === prev.type) {
const next = peek();
let output = value;
if ('(' === prev.value && !/[!=<:]/.test(next) || '<' === next && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
push({
type: 'text',
value,
output
});
continue;
}
if (true !== opts.dot && ('slash' === prev.type || 'bos' === prev.type)) {
push({
type: 'qmark',
value,
output: QMARK_NO_DOT
});
continue;
}
push({
type: 'qmark',
value,
output: QMARK
});
continue;
}
if ('!' === value) {
if (true !== opts.noextglob && '(' === peek()) {
if ('?' !== peek(2) || !/[!=<:]/.test(peek(3))) {
extglobOpen('negate', value);
continue;
}
}
if (true !== opts.nonegate && 0 === state.index) {
negate();
continue;
}
}
if ('+' === value) {
if (true !== opts.noextglob && '(' === peek() && '?' !== peek(2)) {
extglobOpen('plus', value);
continue;
}
if (prev && '(' === prev.value || false === opts.regex) {
push({
type: 'plus',
value,
output: PLUS_LITERAL
});
continue;
}
if (prev && ('bracket' === prev.type || 'paren' === prev.type || 'brace' === prev.type) || state.parens > 0) {
push({
type: 'plus',
value
});
continue;
}
push({
type: 'plus',
value: PLUS_LITERAL
});
continue;
}
if ('@' === value) {
if (true !== opts.noextglob && '(' === peek() && '?' !== peek(2)) {
push({
type: 'at',
extglob: true,
value,
output: ''
});
continue;
}
push({
type: 'text',
value
});
continue;
}
if ('*' !== value) {
if ('$' === value || '^' === value) value = `\\${value}`;
const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
if (match) {
value += match[0];
state.index += match[0].length;
}
push({
type: 'text',
value
});
continue;
}
if (prev && ('globstar' === prev.type || true === prev.star)) {
prev.type = 'star';
prev.star = true;
prev.value += value;
prev.output = star;
state.backtrack = true;
state.globstar = true;
consume(value);
continue;
}
let rest = remaining();
if (true !== opts.noextglob && /^\([^?]/.test(rest)) {
extglobOpen('star', value);
continue;
}
if ('star' === prev.type) {
if (true === opts.noglobstar) {
consume(value);
continue;
}
const prior = prev.prev;
const before = prior.prev;
const isStart = 'slash' === prior.type || 'bos' === prior.type;
const afterStar = before && ('star' === before.type || 'globstar' === before.type);
if (true === opts.bash && (!isStart || rest[0] && '/' !== rest[0])) {
push({
type: 'star',
value,
output: ''
});
continue;
}
const isBrace = state.braces > 0 && ('comma' === prior.type || 'brace' === prior.type);
const isExtglob = extglobs.length && ('pipe' === prior.type || 'paren' === prior.type);
if (!isStart && 'paren' !== prior.type && !isBrace && !isExtglob) {
push({
type: 'star',
value,
output: ''
});
continue;
}
while('/**' === rest.slice(0, 3)){
const after = input[state.index + 4];
if (after && '/' !== after) break;
rest = rest.slice(3);
consume('/**', 3);
}
const isEnd = eos() || state.parens > 0 && rest === ')'.repeat(state.parens) && !extglobs.some((extglob)=>'negate' === extglob.type);
if ('bos' === prior.type && eos()) {
prev.type = 'globstar';
prev.value += value;
prev.output = globstar(opts);
state.output = prev.output;
state.globstar = true;
consume(value);
continue;
}
if ('slash' === prior.type && 'bos' !== prior.prev.type && !afterStar && isEnd) {
state.output = state.output.slice(0, -(prior.output + prev.output).length);
prior.output = `(?:${prior.output}`;
prev.type = 'globstar';
prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
prev.value += value;
state.globstar = true;
state.output += prior.output + prev.output;
consume(value);
continue;
}
if ('slash' === prior.type && 'bos' !== prior.prev.type && '/' === rest[0]) {
const end = void 0 !== rest[1] ? '|$' : '';
state.output = state.output.slice(0, -(prior.output + prev.output).length);
prior.output = `(?:${prior.output}`;
prev.type = 'globstar';
prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
prev.value += value;
state.output += prior.output + prev.output;
state.globstar = true;
consume(value + advance());
push({
type: 'slash',
value: '/',
output: ''
});
continue;
}
if ('bos' === prior.type && '/' === rest[0]) {
prev.type = 'globstar';
prev.value += value;
prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
state.output = prev.output;
state.globstar = true;
consume(value + advance());
push({
type: 'slash',
value: '/',
output: ''
});
continue;
}
state.output = state.output.slice(0, -prev.output.length);
prev.type = 'globstar';
prev.output = globstar(opts);
prev.value += value;
state.output += prev.output;
state.globstar = true;
consume(value);
continue;
}
const token = {
type: 'star',
value,
output: star
};
if (true === opts.bash) {
token.output = '.*?';
if ('bos' === prev.type || 'slash' === prev.type) token.output = nodot + token.output;
push(token);
continue;
}
if (prev && ('bracket' === prev.type || 'paren' === prev.type) && true === opts.regex) {
token.output = value;
push(token);
continue;
}
if (state.index === state.start || 'slash' === prev.type || 'dot' === prev.type) {
if ('dot' === prev.type) {
state.output += NO_DOT_SLASH;
prev.output += NO_DOT_SLASH;
} else if (true === opts.dot) {
state.output += NO_DOTS_SLASH;
prev.output += NO_DOTS_SLASH;
} else {
state.output += nodot;
prev.output += nodot;
}
if ('*' !== peek()) {
state.output += ONE_CHAR;
prev.output += ONE_CHAR;
}
}
push(token);
}
while(state.brackets > 0){
if (true === opts.strictBrackets) throw new SyntaxError(syntaxError('closing', ']'));
state.output = utils.escapeLast(state.output, '[');
decrement('brackets');
}
while(state.parens > 0){
if (true === opts.strictBrackets) throw new SyntaxError(syntaxError('closing', ')'));
state.output = utils.escapeLast(state.output, '(');
decrement('parens');
}
while(state.braces > 0){
if (true === opts.strictBrackets) throw new SyntaxError(syntaxError('closing', '}'));
state.output = utils.escapeLast(state.output, '{');
decrement('braces');
}
if (true !== opts.strictSlashes && ('star' === prev.type || 'bracket' === prev.type)) push({
type: 'maybe_slash',
value: '',
output: `${SLASH_LITERAL}?`
});
if (true === state.backtrack) {
state.output = '';
for (const token of state.tokens){
state.output += null != token.output ? token.output : token.value;
if (token.suffix) state.output += token.suffix;
}
}
return state;
};
parse.fastpaths = (input, options)=>{
const opts = {
...options
};
const max = 'number' == typeof opts.maxLength ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
const len = input.length;
if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
input = REPLACEMENTS[input] || input;
const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants1.globChars(opts.windows);
const nodot = opts.dot ? NO_DOTS : NO_DOT;
const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
const capture = opts.capture ? '' : '?:';
const state = {
negated: false,
prefix: ''
};
let star = true === opts.bash ? '.*?' : STAR;
if (opts.capture) star = `(${star})`;
const globstar = (opts)=>{
if (true === opts.noglobstar) return star;
return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
};
const create = (str)=>{
switch(str){
case '*':
return `${nodot}${ONE_CHAR}${star}`;
case '.*':
return `${DOT_LITERAL}${ONE_CHAR}${star}`;
case '*.*':
return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
case '*/*':
return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
case '**':
return nodot + globstar(opts);
case '**/*':
return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
case '**/*.*':
return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
case '**/.*':
return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
default:
{
const match = /^(.*?)\.(\w+)$/.exec(str);
if (!match) return;
const source = create(match[1]);
if (!source) return;
return source + DOT_LITERAL + match[2];
}
}
};
const output = utils.removePrefix(input, state);
let source = create(output);
if (source && true !== opts.strictSlashes) source += `${SLASH_LITERAL}?`;
return source;
};
module.exports = parse;
}),
"picomatch/lib/picomatch.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const scan = __nccwpck_require__("picomatch/lib/scan.js");
const parse = __nccwpck_require__("picomatch/lib/parse.js");
const utils = __nccwpck_require__("picomatch/lib/utils.js");
const constants1 = __nccwpck_require__("picomatch/lib/constants.js");
const isObject = (val)=>val && 'object' == typeof val && !Array.isArray(val);
const picomatch = (glob, options, returnState = false)=>{
if (Array.isArray(glob)) {
const fns = glob.map((input)=>picomatch(input, options, returnState));
const arrayMatcher = (str)=>{
for (const isMatch of fns){
const state = isMatch(str);
if (state) return state;
}
return false;
};
return arrayMatcher;
}
const isState = isObject(glob) && glob.tokens && glob.input;
if ('' === glob || 'string' != typeof glob && !isState) throw new TypeError('Expected pattern to be a non-empty string');
const opts = options || {};
const posix = opts.windows;
const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
const state = regex.state;
delete regex.state;
let isIgnored = ()=>false;
if (opts.ignore) {
const ignoreOpts = {
...options,
ignore: null,
onMatch: null,
onResult: null
};
isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
}
const matcher = (input, returnObject = false)=>{
const { isMatch, match, output } = picomatch.test(input, regex, options, {
glob,
posix
});
const result = {
glob,
state,
regex,
posix,
input,
output,
match,
isMatch
};
if ('function' == typeof opts.onResult) opts.onResult(result);
if (false === isMatch) {
result.isMatch = false;
return returnObject ? result : false;
}
if (isIgnored(input)) {
if ('function' == typeof opts.onIgnore) opts.onIgnore(result);
result.isMatch = false;
return returnObject ? result : false;
}
if ('function' == typeof opts.onMatch) opts.onMatch(result);
return returnObject ? result : true;
};
if (returnState) matcher.state = state;
return matcher;
};
picomatch.test = (input, regex, options, { glob, posix } = {})=>{
if ('string' != typeof input) throw new TypeError('Expected input to be a string');
if ('' === input) return {
isMatch: false,
output: ''
};
const opts = options || {};
const format1 = opts.format || (posix ? utils.toPosixSlashes : null);
let match = input === glob;
let output = match && format1 ? format1(input) : input;
if (false === match) {
output = format1 ? format1(input) : input;
match = output === glob;
}
if (false === match || true === opts.capture) match = true === opts.matchBase || true === opts.basename ? picomatch.matchBase(input, regex, options, posix) : regex.exec(output);
return {
isMatch: Boolean(match),
match,
output
};
};
picomatch.matchBase = (input, glob, options, posix = options && options.windows)=>{
const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
return regex.test(utils.basename(input, {
windows: posix
}));
};
picomatch.isMatch = (str, patterns, options)=>picomatch(patterns, options)(str);
picomatch.parse = (pattern, options)=>{
if (Array.isArray(pattern)) return pattern.map((p)=>picomatch.parse(p, options));
return parse(pattern, {
...options,
fastpaths: false
});
};
picomatch.scan = (input, options)=>scan(input, options);
picomatch.compileRe = (state, options, returnOutput = false, returnState = false)=>{
if (true === returnOutput) return state.output;
const opts = options || {};
const prepend = opts.contains ? '' : '^';
const append = opts.contains ? '' : '$';
let source = `${prepend}(?:${state.output})${append}`;
if (state && true === state.negated) source = `^(?!${source}).*$`;
const regex = picomatch.toRegex(source, options);
if (true === returnState) regex.state = state;
return regex;
};
picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false)=>{
if (!input || 'string' != typeof input) throw new TypeError('Expected a non-empty string');
let parsed = {
negated: false,
fastpaths: true
};
if (false !== options.fastpaths && ('.' === input[0] || '*' === input[0])) parsed.output = parse.fastpaths(input, options);
if (!parsed.output) parsed = parse(input, options);
return picomatch.compileRe(parsed, options, returnOutput, returnState);
};
picomatch.toRegex = (source, options)=>{
try {
const opts = options || {};
return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
} catch (err) {
if (options && true === options.debug) throw err;
return /$^/;
}
};
picomatch.constants = constants1;
module.exports = picomatch;
}),
"picomatch/lib/scan.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const utils = __nccwpck_require__("picomatch/lib/utils.js");
const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = __nccwpck_require__("picomatch/lib/constants.js");
const isPathSeparator = (code)=>code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
const depth = (token)=>{
if (true !== token.isPrefix) token.depth = token.isGlobstar ? 1 / 0 : 1;
};
const scan = (input, options)=>{
const opts = options || {};
const length = input.length - 1;
const scanToEnd = true === opts.parts || true === opts.tokens || true === opts.scanToEnd;
const slashes = [];
const tokens = [];
const parts = [];
let str = input;
let index = -1;
let start = 0;
let lastIndex = 0;
let isBrace = false;
let isBracket = false;
let isGlob = false;
let isExtglob = false;
let isGlobstar = false;
let braceEscaped = false;
let backslashes = false;
let negated = false;
let negatedExtglob = false;
let finished = false;
let braces = 0;
let prev;
let code;
let token = {
value: '',
depth: 0,
isGlob: false
};
const eos = ()=>index >= length;
const peek = ()=>str.charCodeAt(index + 1);
const advance = ()=>{
prev = code;
return str.charCodeAt(++index);
};
while(index < length){
code = advance();
let next;
if (code === CHAR_BACKWARD_SLASH) {
backslashes = token.backslashes = true;
code = advance();
if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
continue;
}
if (true === braceEscaped || code === CHAR_LEFT_CURLY_BRACE) {
braces++;
while(true !== eos() && (code = advance())){
if (code === CHAR_BACKWARD_SLASH) {
backslashes = token.backslashes = true;
advance();
continue;
}
if (code === CHAR_LEFT_CURLY_BRACE) {
braces++;
continue;
}
if (true !== braceEscaped && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
isBrace = token.isBrace = true;
isGlob = token.isGlob = true;
finished = true;
if (true === scanToEnd) continue;
break;
}
if (true !== braceEscaped && code === CHAR_COMMA) {
isBrace = token.isBrace = true;
isGlob = token.isGlob = true;
finished = true;
if (true === scanToEnd) continue;
break;
}
if (code === CHAR_RIGHT_CURLY_BRACE) {
braces--;
if (0 === braces) {
braceEscaped = false;
isBrace = token.isBrace = true;
finished = true;
break;
}
}
}
if (true === scanToEnd) continue;
break;
}
if (code === CHAR_FORWARD_SLASH) {
slashes.push(index);
tokens.push(token);
token = {
value: '',
depth: 0,
isGlob: false
};
if (true === finished) continue;
if (prev === CHAR_DOT && index === start + 1) {
start += 2;
continue;
}
lastIndex = index + 1;
continue;
}
if (true !== opts.noext) {
const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
if (true === isExtglobChar && peek() === CHAR_LEFT_PARENTHESES) {
isGlob = token.isGlob = true;
isExtglob = token.isExtglob = true;
finished = true;
if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
if (true === scanToEnd) {
let parens = 0;
while(true !== eos() && (code = advance())){
if (code === CHAR_BACKWARD_SLASH) {
backslashes = token.backslashes = true;
advance();
continue;
}
if (code === CHAR_LEFT_PARENTHESES) {
parens++;
continue;
}
if (code === CHAR_RIGHT_PARENTHESES && 0 === --parens) {
finished = true;
break;
}
}
continue;
}
break;
}
}
if (code === CHAR_ASTERISK) {
if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
isGlob = token.isGlob = true;
finished = true;
if (true === scanToEnd) continue;
break;
}
if (code === CHAR_QUESTION_MARK) {
isGlob = token.isGlob = true;
finished = true;
if (true === scanToEnd) continue;
break;
}
if (code === CHAR_LEFT_SQUARE_BRACKET) {
while(true !== eos() && (next = advance())){
if (next === CHAR_BACKWARD_SLASH) {
backslashes = token.backslashes = true;
advance();
continue;
}
if (next === CHAR_RIGHT_SQUARE_BRACKET) {
isBracket = token.isBracket = true;
isGlob = token.isGlob = true;
finished = true;
break;
}
}
if (true === scanToEnd) continue;
break;
}
if (true !== opts.nonegate && code === CHAR_EXCLAMATION_MARK && index === start) {
negated = token.negated = true;
start++;
continue;
}
if (true !== opts.noparen && code === CHAR_LEFT_PARENTHESES) {
isGlob = token.isGlob = true;
if (true === scanToEnd) {
let parens = 1;
while(true !== eos() && (code = advance())){
if (code === CHAR_BACKWARD_SLASH) {
backslashes = token.backslashes = true;
advance();
continue;
}
if (code === CHAR_LEFT_PARENTHESES) {
parens++;
continue;
}
if (code === CHAR_RIGHT_PARENTHESES && 0 === --parens) {
finished = true;
break;
}
}
continue;
}
break;
}
if (true === isGlob) {
finished = true;
if (true === scanToEnd) continue;
break;
}
}
if (true === opts.noext) {
isExtglob = false;
isGlob = false;
}
let base = str;
let prefix = '';
let glob = '';
if (start > 0) {
prefix = str.slice(0, start);
str = str.slice(start);
lastIndex -= start;
}
if (base && true === isGlob && lastIndex > 0) {
base = str.slice(0, lastIndex);
glob = str.slice(lastIndex);
} else if (true === isGlob) {
base = '';
glob = str;
} else base = str;
if (base && '' !== base && '/' !== base && base !== str) {
if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
}
if (true === opts.unescape) {
if (glob) glob = utils.removeBackslashes(glob);
if (base && true === backslashes) base = utils.removeBackslashes(base);
}
const state = {
prefix,
input,
start,
base,
glob,
isBrace,
isBracket,
isGlob,
isExtglob,
isGlobstar,
negated,
negatedExtglob
};
if (true === opts.tokens) {
state.maxDepth = 0;
if (!isPathSeparator(code)) tokens.push(token);
state.tokens = tokens;
}
if (true === opts.parts || true === opts.tokens) {
let prevIndex;
for(let idx = 0; idx < slashes.length; idx++){
const n = void 0 !== prevIndex ? prevIndex + 1 : start;
const i = slashes[idx];
const value = input.slice(n, i);
if (opts.tokens) {
if (0 === idx && 0 !== start) {
tokens[idx].isPrefix = true;
tokens[idx].value = prefix;
} else tokens[idx].value = value;
depth(tokens[idx]);
state.maxDepth += tokens[idx].depth;
}
if (i >= start) {
parts.push(value);
prevIndex = i;
}
}
const n = void 0 !== prevIndex ? prevIndex + 1 : start;
const value = input.slice(n);
parts.push(value);
if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
tokens[tokens.length - 1].value = value;
depth(tokens[tokens.length - 1]);
state.maxDepth += tokens[tokens.length - 1].depth;
}
state.slashes = slashes;
state.parts = parts;
}
return state;
};
module.exports = scan;
}),
"picomatch/lib/utils.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = __nccwpck_require__("picomatch/lib/constants.js");
exports.isObject = (val)=>null !== val && 'object' == typeof val && !Array.isArray(val);
exports.hasRegexChars = (str)=>REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = (str)=>1 === str.length && exports.hasRegexChars(str);
exports.escapeRegex = (str)=>str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = (str)=>str.replace(REGEX_BACKSLASH, '/');
exports.isWindows = ()=>{
if ("u" > typeof navigator && navigator.platform) {
const platform = navigator.platform.toLowerCase();
return 'win32' === platform || 'windows' === platform;
}
if ("u" > typeof process && process.platform) return 'win32' === process.platform;
return false;
};
exports.removeBackslashes = (str)=>str.replace(REGEX_REMOVE_BACKSLASH, (match)=>'\\' === match ? '' : match);
exports.escapeLast = (input, char, lastIdx)=>{
const idx = input.lastIndexOf(char, lastIdx);
if (-1 === idx) return input;
if ('\\' === input[idx - 1]) return exports.escapeLast(input, char, idx - 1);
return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};
exports.removePrefix = (input, state = {})=>{
let output = input;
if (output.startsWith('./')) {
output = output.slice(2);
state.prefix = './';
}
return output;
};
exports.wrapOutput = (input, state = {}, options = {})=>{
const prepend = options.contains ? '' : '^';
const append = options.contains ? '' : '$';
let output = `${prepend}(?:${input})${append}`;
if (true === state.negated) output = `(?:^(?!${output}).*$)`;
return output;
};
exports.basename = (path1, { windows } = {})=>{
const segs = path1.split(windows ? /[\\/]/ : '/');
const last = segs[segs.length - 1];
if ('' === last) return segs[segs.length - 2];
return last;
};
}),
"semver/classes/comparator.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const ANY = Symbol('SemVer ANY');
class Comparator {
static get ANY() {
return ANY;
}
constructor(comp, options){
options = parseOptions(options);
if (comp instanceof Comparator) if (comp.loose === !!options.loose) return comp;
else comp = comp.value;
comp = comp.trim().split(/\s+/).join(' ');
debug('comparator', comp, options);
this.options = options;
this.loose = !!options.loose;
this.parse(comp);
if (this.semver === ANY) this.value = '';
else this.value = this.operator + this.semver.version;
debug('comp', this);
}
parse(comp) {
const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
const m = comp.match(r);
if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
this.operator = void 0 !== m[1] ? m[1] : '';
if ('=' === this.operator) this.operator = '';
if (m[2]) this.semver = new SemVer(m[2], this.options.loose);
else this.semver = ANY;
}
toString() {
return this.value;
}
test(version) {
debug('Comparator.test', version, this.options.loose);
if (this.semver === ANY || version === ANY) return true;
if ('string' == typeof version) try {
version = new SemVer(version, this.options);
} catch (er) {
return false;
}
return cmp(version, this.operator, this.semver, this.options);
}
intersects(comp, options) {
if (!(comp instanceof Comparator)) throw new TypeError('a Comparator is required');
if ('' === this.operator) {
if ('' === this.value) return true;
return new Range(comp.value, options).test(this.value);
} else if ('' === comp.operator) {
if ('' === comp.value) return true;
return new Range(this.value, options).test(comp.semver);
}
options = parseOptions(options);
if (options.includePrerelease && ('<0.0.0-0' === this.value || '<0.0.0-0' === comp.value)) return false;
if (!options.includePrerelease && (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) return false;
if (this.operator.startsWith('>') && comp.operator.startsWith('>')) return true;
if (this.operator.startsWith('<') && comp.operator.startsWith('<')) return true;
if (this.semver.version === comp.semver.version && this.operator.includes('=') && comp.operator.includes('=')) return true;
if (cmp(this.semver, '<', comp.semver, options) && this.operator.startsWith('>') && comp.operator.startsWith('<')) return true;
if (cmp(this.semver, '>', comp.semver, options) && this.operator.startsWith('<') && comp.operator.startsWith('>')) return true;
return false;
}
}
module.exports = Comparator;
const parseOptions = __nccwpck_require__("semver/internal/parse-options.js");
const { safeRe: re, t } = __nccwpck_require__("semver/internal/re.js");
const cmp = __nccwpck_require__("semver/functions/cmp.js");
const debug = __nccwpck_require__("semver/internal/debug.js");
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const Range = __nccwpck_require__("semver/classes/range.js");
}),
"semver/classes/range.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SPACE_CHARACTERS = /\s+/g;
class Range {
constructor(range, options){
options = parseOptions(options);
if (range instanceof Range) if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
else return new Range(range.raw, options);
if (range instanceof Comparator) {
this.raw = range.value;
this.set = [
[
range
]
];
this.formatted = void 0;
return this;
}
this.options = options;
this.loose = !!options.loose;
this.includePrerelease = !!options.includePrerelease;
this.raw = range.trim().replace(SPACE_CHARACTERS, ' ');
this.set = this.raw.split('||').map((r)=>this.parseRange(r.trim())).filter((c)=>c.length);
if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
if (this.set.length > 1) {
const first = this.set[0];
this.set = this.set.filter((c)=>!isNullSet(c[0]));
if (0 === this.set.length) this.set = [
first
];
else if (this.set.length > 1) {
for (const c of this.set)if (1 === c.length && isAny(c[0])) {
this.set = [
c
];
break;
}
}
}
this.formatted = void 0;
}
get range() {
if (void 0 === this.formatted) {
this.formatted = '';
for(let i = 0; i < this.set.length; i++){
if (i > 0) this.formatted += '||';
const comps = this.set[i];
for(let k = 0; k < comps.length; k++){
if (k > 0) this.formatted += ' ';
this.formatted += comps[k].toString().trim();
}
}
}
return this.formatted;
}
format() {
return this.range;
}
toString() {
return this.range;
}
parseRange(range) {
range = range.replace(BUILDSTRIPRE, '');
const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
const memoKey = memoOpts + ':' + range;
const cached = cache.get(memoKey);
if (cached) return cached;
const loose = this.options.loose;
const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
debug('hyphen replace', range);
range = trimComparatorWhitespace(range);
debug('comparator trim', range);
range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
debug('tilde trim', range);
range = range.replace(re[t.CARETTRIM], caretTrimReplace);
debug('caret trim', range);
let rangeList = range.split(' ').map((comp)=>parseComparator(comp, this.options)).join(' ').split(/\s+/).map((comp)=>replaceGTE0(comp, this.options));
if (loose) rangeList = rangeList.filter((comp)=>{
debug('loose invalid filter', comp, this.options);
return !!comp.match(re[t.COMPARATORLOOSE]);
});
debug('range list', rangeList);
const rangeMap = new Map();
const comparators = rangeList.map((comp)=>new Comparator(comp, this.options));
for (const comp of comparators){
if (isNullSet(comp)) return [
comp
];
rangeMap.set(comp.value, comp);
}
if (rangeMap.size > 1 && rangeMap.has('')) rangeMap.delete('');
const result = [
...rangeMap.values()
];
cache.set(memoKey, result);
return result;
}
intersects(range, options) {
if (!(range instanceof Range)) throw new TypeError('a Range is required');
return this.set.some((thisComparators)=>isSatisfiable(thisComparators, options) && range.set.some((rangeComparators)=>isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator)=>rangeComparators.every((rangeComparator)=>thisComparator.intersects(rangeComparator, options)))));
}
test(version) {
if (!version) return false;
if ('string' == typeof version) try {
version = new SemVer(version, this.options);
} catch (er) {
return false;
}
for(let i = 0; i < this.set.length; i++)if (testSet(this.set[i], version, this.options)) return true;
return false;
}
}
module.exports = Range;
const LRU = __nccwpck_require__("semver/internal/lrucache.js");
const cache = new LRU();
const parseOptions = __nccwpck_require__("semver/internal/parse-options.js");
const Comparator = __nccwpck_require__("semver/classes/comparator.js");
const debug = __nccwpck_require__("semver/internal/debug.js");
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const trimComparatorWhitespace = __nccwpck_require__("semver/internal/trim-comparator-whitespace.js");
const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = __nccwpck_require__("semver/internal/re.js");
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__("semver/internal/constants.js");
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g');
const isNullSet = (c)=>'<0.0.0-0' === c.value;
const isAny = (c)=>'' === c.value;
const isSatisfiable = (comparators, options)=>{
let result = true;
const remainingComparators = comparators.slice();
let testComparator = remainingComparators.pop();
while(result && remainingComparators.length){
result = remainingComparators.every((otherComparator)=>testComparator.intersects(otherComparator, options));
testComparator = remainingComparators.pop();
}
return result;
};
const parseComparator = (comp, options)=>{
comp = comp.replace(re[t.BUILD], '');
debug('comp', comp, options);
comp = replaceCarets(comp, options);
debug('caret', comp);
comp = replaceTildes(comp, options);
debug('tildes', comp);
comp = replaceXRanges(comp, options);
debug('xrange', comp);
comp = replaceStars(comp, options);
debug('stars', comp);
return comp;
};
const isX = (id)=>!id || 'x' === id.toLowerCase() || '*' === id;
const invalidXRangeOrder = (M, m, p)=>isX(M) && !isX(m) || isX(m) && p && !isX(p);
const replaceTildes = (comp, options)=>comp.trim().split(/\s+/).map((c)=>replaceTilde(c, options)).join(' ');
const replaceTilde = (comp, options)=>{
const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
const z = options.includePrerelease ? '-0' : '';
return comp.replace(r, (_, M, m, p, pr)=>{
debug('tilde', comp, _, M, m, p, pr);
let ret;
if (isX(M)) ret = '';
else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
else if (pr) {
debug('replaceTilde pr', pr);
ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
debug('tilde return', ret);
return ret;
});
};
const replaceCarets = (comp, options)=>comp.trim().split(/\s+/).map((c)=>replaceCaret(c, options)).join(' ');
const replaceCaret = (comp, options)=>{
debug('caret', comp, options);
const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
const z = options.includePrerelease ? '-0' : '';
return comp.replace(r, (_, M, m, p, pr)=>{
debug('caret', comp, _, M, m, p, pr);
let ret;
if (isX(M)) ret = '';
else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
else if (isX(p)) ret = '0' === M ? `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
else if (pr) {
debug('replaceCaret pr', pr);
ret = '0' === M ? '0' === m ? `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
} else {
debug('no pr');
ret = '0' === M ? '0' === m ? `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
}
debug('caret return', ret);
return ret;
});
};
const replaceXRanges = (comp, options)=>{
debug('replaceXRanges', comp, options);
return comp.split(/\s+/).map((c)=>replaceXRange(c, options)).join(' ');
};
const replaceXRange = (comp, options)=>{
comp = comp.trim();
const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
return comp.replace(r, (ret, gtlt, M, m, p, pr)=>{
debug('xRange', comp, ret, gtlt, M, m, p, pr);
if (invalidXRangeOrder(M, m, p)) return comp;
const xM = isX(M);
const xm = xM || isX(m);
const xp = xm || isX(p);
const anyX = xp;
if ('=' === gtlt && anyX) gtlt = '';
pr = options.includePrerelease ? '-0' : '';
if (xM) ret = '>' === gtlt || '<' === gtlt ? '<0.0.0-0' : '*';
else if (gtlt && anyX) {
if (xm) m = 0;
p = 0;
if ('>' === gtlt) {
gtlt = '>=';
if (xm) {
M = +M + 1;
m = 0;
p = 0;
} else {
m = +m + 1;
p = 0;
}
} else if ('<=' === gtlt) {
gtlt = '<';
if (xm) M = +M + 1;
else m = +m + 1;
}
if ('<' === gtlt) pr = '-0';
ret = `${gtlt + M}.${m}.${p}${pr}`;
} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
debug('xRange return', ret);
return ret;
});
};
const replaceStars = (comp, options)=>{
debug('replaceStars', comp, options);
return comp.trim().replace(re[t.STAR], '');
};
const replaceGTE0 = (comp, options)=>{
debug('replaceGTE0', comp, options);
return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '');
};
const hyphenReplace = (incPr)=>($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr)=>{
from = isX(fM) ? '' : isX(fm) ? `>=${fM}.0.0${incPr ? '-0' : ''}` : isX(fp) ? `>=${fM}.${fm}.0${incPr ? '-0' : ''}` : fpr ? `>=${from}` : `>=${from}${incPr ? '-0' : ''}`;
to = isX(tM) ? '' : isX(tm) ? `<${+tM + 1}.0.0-0` : isX(tp) ? `<${tM}.${+tm + 1}.0-0` : tpr ? `<=${tM}.${tm}.${tp}-${tpr}` : incPr ? `<${tM}.${tm}.${+tp + 1}-0` : `<=${to}`;
return `${from} ${to}`.trim();
};
const testSet = (set, version, options)=>{
for(let i = 0; i < set.length; i++)if (!set[i].test(version)) return false;
if (version.prerelease.length && !options.includePrerelease) {
for(let i = 0; i < set.length; i++){
debug(set[i].semver);
if (set[i].semver !== Comparator.ANY) {
if (set[i].semver.prerelease.length > 0) {
const allowed = set[i].semver;
if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
}
}
}
return false;
}
return true;
};
}),
"semver/classes/semver.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const debug = __nccwpck_require__("semver/internal/debug.js");
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__("semver/internal/constants.js");
const { safeRe: re, t } = __nccwpck_require__("semver/internal/re.js");
const parseOptions = __nccwpck_require__("semver/internal/parse-options.js");
const { compareIdentifiers } = __nccwpck_require__("semver/internal/identifiers.js");
const isPrereleaseIdentifier = (prerelease, identifier)=>{
const identifiers = identifier.split('.');
if (identifiers.length > prerelease.length) return false;
for(let i = 0; i < identifiers.length; i++)if (0 !== compareIdentifiers(prerelease[i], identifiers[i])) return false;
return true;
};
class SemVer {
constructor(version, options){
options = parseOptions(options);
if (version instanceof SemVer) if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
else version = version.version;
else if ('string' != typeof version) throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
debug('SemVer', version, options);
this.options = options;
this.loose = !!options.loose;
this.includePrerelease = !!options.includePrerelease;
const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
if (!m) throw new TypeError(`Invalid Version: ${version}`);
this.raw = version;
this.major = +m[1];
this.minor = +m[2];
this.patch = +m[3];
if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError('Invalid major version');
if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError('Invalid minor version');
if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError('Invalid patch version');
if (m[4]) this.prerelease = m[4].split('.').map((id)=>{
if (/^[0-9]+$/.test(id)) {
const num = +id;
if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
}
return id;
});
else this.prerelease = [];
this.build = m[5] ? m[5].split('.') : [];
this.format();
}
format() {
this.version = `${this.major}.${this.minor}.${this.patch}`;
if (this.prerelease.length) this.version += `-${this.prerelease.join('.')}`;
return this.version;
}
toString() {
return this.version;
}
compare(other) {
debug('SemVer.compare', this.version, this.options, other);
if (!(other instanceof SemVer)) {
if ('string' == typeof other && other === this.version) return 0;
other = new SemVer(other, this.options);
}
if (other.version === this.version) return 0;
return this.compareMain(other) || this.comparePre(other);
}
compareMain(other) {
if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
if (this.major < other.major) return -1;
if (this.major > other.major) return 1;
if (this.minor < other.minor) return -1;
if (this.minor > other.minor) return 1;
if (this.patch < other.patch) return -1;
if (this.patch > other.patch) return 1;
return 0;
}
comparePre(other) {
if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
if (this.prerelease.length && !other.prerelease.length) return -1;
else if (!this.prerelease.length && other.prerelease.length) return 1;
else if (!this.prerelease.length && !other.prerelease.length) return 0;
let i = 0;
do {
const a = this.prerelease[i];
const b = other.prerelease[i];
debug('prerelease compare', i, a, b);
if (void 0 === a && void 0 === b) return 0;
else if (void 0 === b) return 1;
else if (void 0 === a) return -1;
else if (a === b) continue;
else return compareIdentifiers(a, b);
}while (++i)
}
compareBuild(other) {
if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
let i = 0;
do {
const a = this.build[i];
const b = other.build[i];
debug('build compare', i, a, b);
if (void 0 === a && void 0 === b) return 0;
else if (void 0 === b) return 1;
else if (void 0 === a) return -1;
else if (a === b) continue;
else return compareIdentifiers(a, b);
}while (++i)
}
inc(release, identifier, identifierBase) {
if (release.startsWith('pre')) {
if (!identifier && false === identifierBase) throw new Error('invalid increment argument: identifier is empty');
if (identifier) {
const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
}
}
switch(release){
case 'premajor':
this.prerelease.length = 0;
this.patch = 0;
this.minor = 0;
this.major++;
this.inc('pre', identifier, identifierBase);
break;
case 'preminor':
this.prerelease.length = 0;
this.patch = 0;
this.minor++;
this.inc('pre', identifier, identifierBase);
break;
case 'prepatch':
this.prerelease.length = 0;
this.inc('patch', identifier, identifierBase);
this.inc('pre', identifier, identifierBase);
break;
case 'prerelease':
if (0 === this.prerelease.length) this.inc('patch', identifier, identifierBase);
this.inc('pre', identifier, identifierBase);
break;
case 'release':
if (0 === this.prerelease.length) throw new Error(`version ${this.raw} is not a prerelease`);
this.prerelease.length = 0;
break;
case 'major':
if (0 !== this.minor || 0 !== this.patch || 0 === this.prerelease.length) this.major++;
this.minor = 0;
this.patch = 0;
this.prerelease = [];
break;
case 'minor':
if (0 !== this.patch || 0 === this.prerelease.length) this.minor++;
this.patch = 0;
this.prerelease = [];
break;
case 'patch':
if (0 === this.prerelease.length) this.patch++;
this.prerelease = [];
break;
case 'pre':
{
const base = Number(identifierBase) ? 1 : 0;
if (0 === this.prerelease.length) this.prerelease = [
base
];
else {
let i = this.prerelease.length;
while(--i >= 0)if ('number' == typeof this.prerelease[i]) {
this.prerelease[i]++;
i = -2;
}
if (-1 === i) {
if (identifier === this.prerelease.join('.') && false === identifierBase) throw new Error('invalid increment argument: identifier already exists');
this.prerelease.push(base);
}
}
if (identifier) {
let prerelease = [
identifier,
base
];
if (false === identifierBase) prerelease = [
identifier
];
if (isPrereleaseIdentifier(this.prerelease, identifier)) {
const prereleaseBase = this.prerelease[identifier.split('.').length];
if (isNaN(prereleaseBase)) this.prerelease = prerelease;
} else this.prerelease = prerelease;
}
break;
}
default:
throw new Error(`invalid increment argument: ${release}`);
}
this.raw = this.format();
if (this.build.length) this.raw += `+${this.build.join('.')}`;
return this;
}
}
module.exports = SemVer;
}),
"semver/functions/clean.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const parse = __nccwpck_require__("semver/functions/parse.js");
const clean = (version, options)=>{
const s = parse(version.trim().replace(/^[=v]+/, ''), options);
return s ? s.version : null;
};
module.exports = clean;
}),
"semver/functions/cmp.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const eq = __nccwpck_require__("semver/functions/eq.js");
const neq = __nccwpck_require__("semver/functions/neq.js");
const gt = __nccwpck_require__("semver/functions/gt.js");
const gte = __nccwpck_require__("semver/functions/gte.js");
const lt = __nccwpck_require__("semver/functions/lt.js");
const lte = __nccwpck_require__("semver/functions/lte.js");
const cmp = (a, op, b, loose)=>{
switch(op){
case '===':
if ('object' == typeof a) a = a.version;
if ('object' == typeof b) b = b.version;
return a === b;
case '!==':
if ('object' == typeof a) a = a.version;
if ('object' == typeof b) b = b.version;
return a !== b;
case '':
case '=':
case '==':
return eq(a, b, loose);
case '!=':
return neq(a, b, loose);
case '>':
return gt(a, b, loose);
case '>=':
return gte(a, b, loose);
case '<':
return lt(a, b, loose);
case '<=':
return lte(a, b, loose);
default:
throw new TypeError(`Invalid operator: ${op}`);
}
};
module.exports = cmp;
}),
"semver/functions/coerce.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const parse = __nccwpck_require__("semver/functions/parse.js");
const { safeRe: re, t } = __nccwpck_require__("semver/internal/re.js");
const coerce = (version, options)=>{
if (version instanceof SemVer) return version;
if ('number' == typeof version) version = String(version);
if ('string' != typeof version) return null;
options = options || {};
let match = null;
if (options.rtl) {
const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
let next;
while((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)){
if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
}
coerceRtlRegex.lastIndex = -1;
} else match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
if (null === match) return null;
const major = match[2];
const minor = match[3] || '0';
const patch = match[4] || '0';
const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : '';
const build = options.includePrerelease && match[6] ? `+${match[6]}` : '';
return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
};
module.exports = coerce;
}),
"semver/functions/compare-build.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const compareBuild = (a, b, loose)=>{
const versionA = new SemVer(a, loose);
const versionB = new SemVer(b, loose);
return versionA.compare(versionB) || versionA.compareBuild(versionB);
};
module.exports = compareBuild;
}),
"semver/functions/compare-loose.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const compare = __nccwpck_require__("semver/functions/compare.js");
const compareLoose = (a, b)=>compare(a, b, true);
module.exports = compareLoose;
}),
"semver/functions/compare.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const compare = (a, b, loose)=>new SemVer(a, loose).compare(new SemVer(b, loose));
module.exports = compare;
}),
"semver/functions/diff.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const parse = __nccwpck_require__("semver/functions/parse.js");
const diff = (version1, version2)=>{
const v1 = parse(version1, null, true);
const v2 = parse(version2, null, true);
const comparison = v1.compare(v2);
if (0 === comparison) return null;
const v1Higher = comparison > 0;
const highVersion = v1Higher ? v1 : v2;
const lowVersion = v1Higher ? v2 : v1;
const highHasPre = !!highVersion.prerelease.length;
const lowHasPre = !!lowVersion.prerelease.length;
if (lowHasPre && !highHasPre) {
if (!lowVersion.patch && !lowVersion.minor) return 'major';
if (0 === lowVersion.compareMain(highVersion)) {
if (lowVersion.minor && !lowVersion.patch) return 'minor';
return 'patch';
}
}
const prefix = highHasPre ? 'pre' : '';
if (v1.major !== v2.major) return prefix + 'major';
if (v1.minor !== v2.minor) return prefix + 'minor';
if (v1.patch !== v2.patch) return prefix + 'patch';
return 'prerelease';
};
module.exports = diff;
}),
"semver/functions/eq.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const compare = __nccwpck_require__("semver/functions/compare.js");
const eq = (a, b, loose)=>0 === compare(a, b, loose);
module.exports = eq;
}),
"semver/functions/gt.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const compare = __nccwpck_require__("semver/functions/compare.js");
const gt = (a, b, loose)=>compare(a, b, loose) > 0;
module.exports = gt;
}),
"semver/functions/gte.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const compare = __nccwpck_require__("semver/functions/compare.js");
const gte = (a, b, loose)=>compare(a, b, loose) >= 0;
module.exports = gte;
}),
"semver/functions/inc.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const inc = (version, release, options, identifier, identifierBase)=>{
if ('string' == typeof options) {
identifierBase = identifier;
identifier = options;
options = void 0;
}
try {
return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
} catch (er) {
return null;
}
};
module.exports = inc;
}),
"semver/functions/lt.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const compare = __nccwpck_require__("semver/functions/compare.js");
const lt = (a, b, loose)=>compare(a, b, loose) < 0;
module.exports = lt;
}),
"semver/functions/lte.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const compare = __nccwpck_require__("semver/functions/compare.js");
const lte = (a, b, loose)=>compare(a, b, loose) <= 0;
module.exports = lte;
}),
"semver/functions/major.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const major = (a, loose)=>new SemVer(a, loose).major;
module.exports = major;
}),
"semver/functions/minor.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const minor = (a, loose)=>new SemVer(a, loose).minor;
module.exports = minor;
}),
"semver/functions/neq.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const compare = __nccwpck_require__("semver/functions/compare.js");
const neq = (a, b, loose)=>0 !== compare(a, b, loose);
module.exports = neq;
}),
"semver/functions/parse.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const parse = (version, options, throwErrors = false)=>{
if (version instanceof SemVer) return version;
try {
return new SemVer(version, options);
} catch (er) {
if (!throwErrors) return null;
throw er;
}
};
module.exports = parse;
}),
"semver/functions/patch.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const patch = (a, loose)=>new SemVer(a, loose).patch;
module.exports = patch;
}),
"semver/functions/prerelease.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const parse = __nccwpck_require__("semver/functions/parse.js");
const prerelease = (version, options)=>{
const parsed = parse(version, options);
return parsed && parsed.prerelease.length ? parsed.prerelease : null;
};
module.exports = prerelease;
}),
"semver/functions/rcompare.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const compare = __nccwpck_require__("semver/functions/compare.js");
const rcompare = (a, b, loose)=>compare(b, a, loose);
module.exports = rcompare;
}),
"semver/functions/rsort.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const compareBuild = __nccwpck_require__("semver/functions/compare-build.js");
const rsort = (list, loose)=>list.sort((a, b)=>compareBuild(b, a, loose));
module.exports = rsort;
}),
"semver/functions/satisfies.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const Range = __nccwpck_require__("semver/classes/range.js");
const satisfies = (version, range, options)=>{
try {
range = new Range(range, options);
} catch (er) {
return false;
}
return range.test(version);
};
module.exports = satisfies;
}),
"semver/functions/sort.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const compareBuild = __nccwpck_require__("semver/functions/compare-build.js");
const sort = (list, loose)=>list.sort((a, b)=>compareBuild(a, b, loose));
module.exports = sort;
}),
"semver/functions/truncate.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const parse = __nccwpck_require__("semver/functions/parse.js");
const constants1 = __nccwpck_require__("semver/internal/constants.js");
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const truncate = (version, truncation, options)=>{
if (!constants1.RELEASE_TYPES.includes(truncation)) return null;
const clonedVersion = cloneInputVersion(version, options);
return clonedVersion && doTruncation(clonedVersion, truncation);
};
const cloneInputVersion = (version, options)=>{
const versionStringToParse = version instanceof SemVer ? version.version : version;
return parse(versionStringToParse, options);
};
const doTruncation = (version, truncation)=>{
if (isPrerelease(truncation)) return version.version;
version.prerelease = [];
switch(truncation){
case 'major':
version.minor = 0;
version.patch = 0;
break;
case 'minor':
version.patch = 0;
break;
}
return version.format();
};
const isPrerelease = (type)=>type.startsWith('pre');
module.exports = truncate;
}),
"semver/functions/valid.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const parse = __nccwpck_require__("semver/functions/parse.js");
const valid = (version, options)=>{
const v = parse(version, options);
return v ? v.version : null;
};
module.exports = valid;
}),
"semver/index.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const internalRe = __nccwpck_require__("semver/internal/re.js");
const constants1 = __nccwpck_require__("semver/internal/constants.js");
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const identifiers = __nccwpck_require__("semver/internal/identifiers.js");
const parse = __nccwpck_require__("semver/functions/parse.js");
const valid = __nccwpck_require__("semver/functions/valid.js");
const clean = __nccwpck_require__("semver/functions/clean.js");
const inc = __nccwpck_require__("semver/functions/inc.js");
const diff = __nccwpck_require__("semver/functions/diff.js");
const major = __nccwpck_require__("semver/functions/major.js");
const minor = __nccwpck_require__("semver/functions/minor.js");
const patch = __nccwpck_require__("semver/functions/patch.js");
const prerelease = __nccwpck_require__("semver/functions/prerelease.js");
const compare = __nccwpck_require__("semver/functions/compare.js");
const rcompare = __nccwpck_require__("semver/functions/rcompare.js");
const compareLoose = __nccwpck_require__("semver/functions/compare-loose.js");
const compareBuild = __nccwpck_require__("semver/functions/compare-build.js");
const sort = __nccwpck_require__("semver/functions/sort.js");
const rsort = __nccwpck_require__("semver/functions/rsort.js");
const gt = __nccwpck_require__("semver/functions/gt.js");
const lt = __nccwpck_require__("semver/functions/lt.js");
const eq = __nccwpck_require__("semver/functions/eq.js");
const neq = __nccwpck_require__("semver/functions/neq.js");
const gte = __nccwpck_require__("semver/functions/gte.js");
const lte = __nccwpck_require__("semver/functions/lte.js");
const cmp = __nccwpck_require__("semver/functions/cmp.js");
const coerce = __nccwpck_require__("semver/functions/coerce.js");
const truncate = __nccwpck_require__("semver/functions/truncate.js");
const Comparator = __nccwpck_require__("semver/classes/comparator.js");
const Range = __nccwpck_require__("semver/classes/range.js");
const satisfies = __nccwpck_require__("semver/functions/satisfies.js");
const toComparators = __nccwpck_require__("semver/ranges/to-comparators.js");
const maxSatisfying = __nccwpck_require__("semver/ranges/max-satisfying.js");
const minSatisfying = __nccwpck_require__("semver/ranges/min-satisfying.js");
const minVersion = __nccwpck_require__("semver/ranges/min-version.js");
const validRange = __nccwpck_require__("semver/ranges/valid.js");
const outside = __nccwpck_require__("semver/ranges/outside.js");
const gtr = __nccwpck_require__("semver/ranges/gtr.js");
const ltr = __nccwpck_require__("semver/ranges/ltr.js");
const intersects = __nccwpck_require__("semver/ranges/intersects.js");
const simplifyRange = __nccwpck_require__("semver/ranges/simplify.js");
const subset = __nccwpck_require__("semver/ranges/subset.js");
module.exports = {
parse,
valid,
clean,
inc,
diff,
major,
minor,
patch,
prerelease,
compare,
rcompare,
compareLoose,
compareBuild,
sort,
rsort,
gt,
lt,
eq,
neq,
gte,
lte,
cmp,
coerce,
truncate,
Comparator,
Range,
satisfies,
toComparators,
maxSatisfying,
minSatisfying,
minVersion,
validRange,
outside,
gtr,
ltr,
intersects,
simplifyRange,
subset,
SemVer,
re: internalRe.re,
src: internalRe.src,
tokens: internalRe.t,
SEMVER_SPEC_VERSION: constants1.SEMVER_SPEC_VERSION,
RELEASE_TYPES: constants1.RELEASE_TYPES,
compareIdentifiers: identifiers.compareIdentifiers,
rcompareIdentifiers: identifiers.rcompareIdentifiers
};
}),
"semver/internal/constants.js": ((module)=>{
const SEMVER_SPEC_VERSION = '2.0.0';
const MAX_LENGTH = 256;
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991;
const MAX_SAFE_COMPONENT_LENGTH = 16;
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
const WHITESPACE_CHARACTERS = [
'\t',
'\n',
'\v',
'\f',
'\r',
' ',
'\u00a0',
'\u1680',
'\u2000',
'\u2001',
'\u2002',
'\u2003',
'\u2004',
'\u2005',
'\u2006',
'\u2007',
'\u2008',
'\u2009',
'\u200a',
'\u2028',
'\u2029',
'\u202f',
'\u205f',
'\u3000',
'\ufeff'
];
const RELEASE_TYPES = [
'major',
'premajor',
'minor',
'preminor',
'patch',
'prepatch',
'prerelease'
];
module.exports = {
MAX_LENGTH,
MAX_SAFE_COMPONENT_LENGTH,
MAX_SAFE_BUILD_LENGTH,
MAX_SAFE_INTEGER,
WHITESPACE_CHARACTERS,
RELEASE_TYPES,
SEMVER_SPEC_VERSION,
FLAG_INCLUDE_PRERELEASE: 0b001,
FLAG_LOOSE: 0b010
};
}),
"semver/internal/debug.js": ((module)=>{
const debug = 'object' == typeof process && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args)=>console.error('SEMVER', ...args) : ()=>{};
module.exports = debug;
}),
"semver/internal/identifiers.js": ((module)=>{
const numeric = /^[0-9]+$/;
const compareIdentifiers = (a, b)=>{
if ('number' == typeof a && 'number' == typeof b) return a === b ? 0 : a < b ? -1 : 1;
const anum = numeric.test(a);
const bnum = numeric.test(b);
if (anum && bnum) {
a *= 1;
b *= 1;
}
return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
};
const rcompareIdentifiers = (a, b)=>compareIdentifiers(b, a);
module.exports = {
compareIdentifiers,
rcompareIdentifiers
};
}),
"semver/internal/lrucache.js": ((module)=>{
class LRUCache {
constructor(){
this.max = 1000;
this.map = new Map();
}
get(key) {
const value = this.map.get(key);
if (void 0 === value) return;
else {
this.map.delete(key);
this.map.set(key, value);
return value;
}
}
delete(key) {
return this.map.delete(key);
}
set(key, value) {
const deleted = this.delete(key);
if (!deleted && void 0 !== value) {
if (this.map.size >= this.max) {
const firstKey = this.map.keys().next().value;
this.delete(firstKey);
}
this.map.set(key, value);
}
return this;
}
}
module.exports = LRUCache;
}),
"semver/internal/parse-options.js": ((module)=>{
const looseOption = Object.freeze({
loose: true
});
const emptyOpts = Object.freeze({});
const parseOptions = (options)=>{
if (!options) return emptyOpts;
if ('object' != typeof options) return looseOption;
return options;
};
module.exports = parseOptions;
}),
"semver/internal/re.js": ((module, exports, __nccwpck_require__)=>{
const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = __nccwpck_require__("semver/internal/constants.js");
const debug = __nccwpck_require__("semver/internal/debug.js");
exports = module.exports = {};
const re = exports.re = [];
const safeRe = exports.safeRe = [];
const src = exports.src = [];
const safeSrc = exports.safeSrc = [];
const t = exports.t = {};
let R = 0;
const LETTERDASHNUMBER = '[a-zA-Z0-9-]';
const safeRegexReplacements = [
[
'\\s',
1
],
[
'\\d',
MAX_LENGTH
],
[
LETTERDASHNUMBER,
MAX_SAFE_BUILD_LENGTH
]
];
const makeSafeRegex = (value)=>{
for (const [token, max] of safeRegexReplacements)value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
return value;
};
const createToken = (name, value, isGlobal)=>{
const safe = makeSafeRegex(value);
const index = R++;
debug(name, index, value);
t[name] = index;
src[index] = value;
safeSrc[index] = safe;
re[index] = new RegExp(value, isGlobal ? 'g' : void 0);
safeRe[index] = new RegExp(safe, isGlobal ? 'g' : void 0);
};
createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*');
createToken('NUMERICIDENTIFIERLOOSE', '\\d+');
createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`);
createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
createToken('FULLPLAIN', `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
createToken('FULL', `^${src[t.FULLPLAIN]}$`);
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`);
createToken('GTLT', '((?:<|>)?=?)');
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
createToken('COERCEPLAIN', `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
createToken('COERCEFULL', src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?` + "(?:$|[^\\d])");
createToken('COERCERTL', src[t.COERCE], true);
createToken('COERCERTLFULL', src[t.COERCEFULL], true);
createToken('LONETILDE', '(?:~>?)');
createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true);
exports.tildeTrimReplace = '$1~';
createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
createToken('LONECARET', '(?:\\^)');
createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true);
exports.caretTrimReplace = '$1^';
createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
exports.comparatorTrimReplace = '$1$2$3';
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*\$`);
createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*\$`);
createToken('STAR', '(<|>)?=?\\s*\\*');
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$');
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$');
}),
"semver/internal/trim-comparator-whitespace.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = __nccwpck_require__("semver/internal/constants.js");
const whitespace = new Uint8Array(0x10000);
for (const char of WHITESPACE_CHARACTERS)whitespace[char.charCodeAt(0)] = 1;
const isWhitespace = (char)=>void 0 !== char && 1 === whitespace[char.charCodeAt(0)];
const isVersionPrefix = (char)=>'v' === char || '=' === char || isWhitespace(char);
const isDigit = (char)=>void 0 !== char && char >= '0' && char <= '9';
const isLetter = (char)=>void 0 !== char && (char >= 'a' && char <= 'z' || char >= 'A' && char <= 'Z');
const isIdentifierCharacter = (char)=>isDigit(char) || isLetter(char) || '-' === char;
const isVersionStart = (char)=>isDigit(char) || 'x' === char || 'X' === char || '*' === char;
const findDigitsEndIndex = (range, start, limit, digitRuns)=>{
if (!isDigit(range[start])) return start;
if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
let end = start + 1;
while(isDigit(range[end]))end++;
digitRuns.previousStart = digitRuns.start;
digitRuns.previousEnd = digitRuns.end;
digitRuns.start = start;
digitRuns.end = end;
return Math.min(start + limit, end);
};
const findVersionNumberEndIndex = (range, start, loose, digitRuns)=>{
if (!loose && '0' === range[start]) return start + 1;
return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
};
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns)=>{
const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
if (isLetter(range[digitsEnd]) || '-' === range[digitsEnd]) {
let end = digitsEnd + 1;
const limit = end + MAX_SAFE_BUILD_LENGTH;
while(end < limit && isIdentifierCharacter(range[end]))end++;
return end;
}
return findVersionNumberEndIndex(range, start, loose, digitRuns);
};
const findPrereleaseEndIndex = (range, start, loose, digitRuns)=>{
const hyphen = '-' === range[start];
if (!loose && !hyphen) return start;
const identifierStart = start + (hyphen ? 1 : 0);
let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
if (end === identifierStart) {
if (!loose || !hyphen) return start;
end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
}
while('.' === range[end]){
const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
if (next === end + 1) break;
end = next;
}
return end;
};
const findBuildIdentifierEndIndex = (range, start)=>{
let end = start;
while(end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end]))end++;
return end;
};
const findBuildEndIndex = (range, start)=>{
if ('+' !== range[start]) return start;
let end = findBuildIdentifierEndIndex(range, start + 1);
if (end === start + 1) return start;
while('.' === range[end]){
const next = findBuildIdentifierEndIndex(range, end + 1);
if (next === end + 1) break;
end = next;
}
return end;
};
const findLooseFullVersionEndIndex = (range, start, digitRuns)=>{
let end = start;
for(let component = 0; component < 3; component++){
const next = findVersionNumberEndIndex(range, end, true, digitRuns);
if (next === end) return start;
end = next;
if (component < 2) {
if ('.' !== range[end]) return start;
end++;
}
}
const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
return findBuildEndIndex(range, prereleaseEnd);
};
const findPartialVersionComponentEndIndex = (range, start, digitRuns)=>{
if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
return isVersionStart(range[start]) ? start + 1 : start;
};
const findPartialVersionEndIndex = (range, start, digitRuns)=>{
let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
for(let component = 0; component < 2; component++){
if ('.' !== range[end]) return end;
const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
if (next === end + 1) return end;
end = next;
}
const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
return findBuildEndIndex(range, prereleaseEnd);
};
const findVersionEndIndex = (range, start, digitRuns)=>{
const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
};
const findRemovableWhitespaceIndex = (range, matchStart)=>{
let position = matchStart;
if (isWhitespace(range[position])) position++;
if ('<' === range[position] || '>' === range[position]) position++;
if ('=' === range[position]) position++;
return isWhitespace(range[position]) ? position : -1;
};
const trimComparatorWhitespace = (range)=>{
let result = '';
let copyFrom = 0;
let cursor = 0;
const digitRuns = {
start: -1,
end: -1,
previousStart: -1,
previousEnd: -1
};
while(cursor < range.length){
const matchStart = cursor;
if ('<' === range[cursor] || '>' === range[cursor]) cursor++;
else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
cursor++;
continue;
}
while(cursor < range.length && isVersionPrefix(range[cursor]))cursor++;
if (!isVersionStart(range[cursor])) continue;
const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
if (-1 !== whitespacePosition) {
result += range.slice(copyFrom, whitespacePosition);
copyFrom = whitespacePosition + 1;
}
cursor = findVersionEndIndex(range, cursor, digitRuns);
}
return result + range.slice(copyFrom);
};
module.exports = trimComparatorWhitespace;
}),
"semver/ranges/gtr.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const outside = __nccwpck_require__("semver/ranges/outside.js");
const gtr = (version, range, options)=>outside(version, range, '>', options);
module.exports = gtr;
}),
"semver/ranges/intersects.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const Range = __nccwpck_require__("semver/classes/range.js");
const intersects = (r1, r2, options)=>{
r1 = new Range(r1, options);
r2 = new Range(r2, options);
return r1.intersects(r2, options);
};
module.exports = intersects;
}),
"semver/ranges/ltr.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const outside = __nccwpck_require__("semver/ranges/outside.js");
const ltr = (version, range, options)=>outside(version, range, '<', options);
module.exports = ltr;
}),
"semver/ranges/max-satisfying.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const Range = __nccwpck_require__("semver/classes/range.js");
const maxSatisfying = (versions, range, options)=>{
let max = null;
let maxSV = null;
let rangeObj = null;
try {
rangeObj = new Range(range, options);
} catch (er) {
return null;
}
versions.forEach((v)=>{
if (rangeObj.test(v)) {
if (!max || -1 === maxSV.compare(v)) {
max = v;
maxSV = new SemVer(max, options);
}
}
});
return max;
};
module.exports = maxSatisfying;
}),
"semver/ranges/min-satisfying.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const Range = __nccwpck_require__("semver/classes/range.js");
const minSatisfying = (versions, range, options)=>{
let min = null;
let minSV = null;
let rangeObj = null;
try {
rangeObj = new Range(range, options);
} catch (er) {
return null;
}
versions.forEach((v)=>{
if (rangeObj.test(v)) {
if (!min || 1 === minSV.compare(v)) {
min = v;
minSV = new SemVer(min, options);
}
}
});
return min;
};
module.exports = minSatisfying;
}),
"semver/ranges/min-version.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const Range = __nccwpck_require__("semver/classes/range.js");
const gt = __nccwpck_require__("semver/functions/gt.js");
const minVersion = (range, loose)=>{
range = new Range(range, loose);
let minver = new SemVer('0.0.0');
if (range.test(minver)) return minver;
minver = new SemVer('0.0.0-0');
if (range.test(minver)) return minver;
minver = null;
for(let i = 0; i < range.set.length; ++i){
const comparators = range.set[i];
let setMin = null;
comparators.forEach((comparator)=>{
const compver = new SemVer(comparator.semver.version);
switch(comparator.operator){
case '>':
if (0 === compver.prerelease.length) compver.patch++;
else compver.prerelease.push(0);
compver.raw = compver.format();
case '':
case '>=':
if (!setMin || gt(compver, setMin)) setMin = compver;
break;
case '<':
case '<=':
break;
default:
throw new Error(`Unexpected operation: ${comparator.operator}`);
}
});
if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
}
if (minver && range.test(minver)) return minver;
return null;
};
module.exports = minVersion;
}),
"semver/ranges/outside.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const SemVer = __nccwpck_require__("semver/classes/semver.js");
const Comparator = __nccwpck_require__("semver/classes/comparator.js");
const { ANY } = Comparator;
const Range = __nccwpck_require__("semver/classes/range.js");
const satisfies = __nccwpck_require__("semver/functions/satisfies.js");
const gt = __nccwpck_require__("semver/functions/gt.js");
const lt = __nccwpck_require__("semver/functions/lt.js");
const lte = __nccwpck_require__("semver/functions/lte.js");
const gte = __nccwpck_require__("semver/functions/gte.js");
const outside = (version, range, hilo, options)=>{
version = new SemVer(version, options);
range = new Range(range, options);
let gtfn, ltefn, ltfn, comp, ecomp;
switch(hilo){
case '>':
gtfn = gt;
ltefn = lte;
ltfn = lt;
comp = '>';
ecomp = '>=';
break;
case '<':
gtfn = lt;
ltefn = gte;
ltfn = gt;
comp = '<';
ecomp = '<=';
break;
default:
throw new TypeError('Must provide a hilo val of "<" or ">"');
}
if (satisfies(version, range, options)) return false;
for(let i = 0; i < range.set.length; ++i){
const comparators = range.set[i];
let high = null;
let low = null;
comparators.forEach((comparator)=>{
if (comparator.semver === ANY) comparator = new Comparator('>=0.0.0');
high = high || comparator;
low = low || comparator;
if (gtfn(comparator.semver, high.semver, options)) high = comparator;
else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
});
if (high.operator === comp || high.operator === ecomp) return false;
if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
}
return true;
};
module.exports = outside;
}),
"semver/ranges/simplify.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const satisfies = __nccwpck_require__("semver/functions/satisfies.js");
const compare = __nccwpck_require__("semver/functions/compare.js");
module.exports = (versions, range, options)=>{
const set = [];
let first = null;
let prev = null;
const v = versions.sort((a, b)=>compare(a, b, options));
for (const version of v){
const included = satisfies(version, range, options);
if (included) {
prev = version;
if (!first) first = version;
} else {
if (prev) set.push([
first,
prev
]);
prev = null;
first = null;
}
}
if (first) set.push([
first,
null
]);
const ranges = [];
for (const [min, max] of set)if (min === max) ranges.push(min);
else if (max || min !== v[0]) if (max) if (min === v[0]) ranges.push(`<=${max}`);
else ranges.push(`${min} - ${max}`);
else ranges.push(`>=${min}`);
else ranges.push('*');
const simplified = ranges.join(' || ');
const original = 'string' == typeof range.raw ? range.raw : String(range);
return simplified.length < original.length ? simplified : range;
};
}),
"semver/ranges/subset.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const Range = __nccwpck_require__("semver/classes/range.js");
const Comparator = __nccwpck_require__("semver/classes/comparator.js");
const { ANY } = Comparator;
const satisfies = __nccwpck_require__("semver/functions/satisfies.js");
const compare = __nccwpck_require__("semver/functions/compare.js");
const subset = (sub, dom, options = {})=>{
if (sub === dom) return true;
sub = new Range(sub, options);
dom = new Range(dom, options);
let sawNonNull = false;
OUTER: for (const simpleSub of sub.set){
for (const simpleDom of dom.set){
const isSub = simpleSubset(simpleSub, simpleDom, options);
sawNonNull = sawNonNull || null !== isSub;
if (isSub) continue OUTER;
}
if (sawNonNull) return false;
}
return true;
};
const minimumVersionWithPreRelease = [
new Comparator('>=0.0.0-0')
];
const minimumVersion = [
new Comparator('>=0.0.0')
];
const simpleSubset = (sub, dom, options)=>{
if (sub === dom) return true;
if (1 === sub.length && sub[0].semver === ANY) if (1 === dom.length && dom[0].semver === ANY) return true;
else sub = options.includePrerelease ? minimumVersionWithPreRelease : minimumVersion;
if (1 === dom.length && dom[0].semver === ANY) if (options.includePrerelease) return true;
else dom = minimumVersion;
const eqSet = new Set();
let gt, lt;
for (const c of sub)if ('>' === c.operator || '>=' === c.operator) gt = higherGT(gt, c, options);
else if ('<' === c.operator || '<=' === c.operator) lt = lowerLT(lt, c, options);
else eqSet.add(c.semver);
if (eqSet.size > 1) return null;
let gtltComp;
if (gt && lt) {
gtltComp = compare(gt.semver, lt.semver, options);
if (gtltComp > 0) return null;
else if (0 === gtltComp && ('>=' !== gt.operator || '<=' !== lt.operator)) return null;
}
for (const eq of eqSet){
if (gt && !satisfies(eq, String(gt), options)) return null;
if (lt && !satisfies(eq, String(lt), options)) return null;
for (const c of dom)if (!satisfies(eq, String(c), options)) return false;
return true;
}
let higher, lower;
let hasDomLT, hasDomGT;
let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
if (needDomLTPre && 1 === needDomLTPre.prerelease.length && '<' === lt.operator && 0 === needDomLTPre.prerelease[0]) needDomLTPre = false;
for (const c of dom){
hasDomGT = hasDomGT || '>' === c.operator || '>=' === c.operator;
hasDomLT = hasDomLT || '<' === c.operator || '<=' === c.operator;
if (gt) {
if (needDomGTPre) {
if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
}
if ('>' === c.operator || '>=' === c.operator) {
higher = higherGT(gt, c, options);
if (higher === c && higher !== gt) return false;
} else if ('>=' === gt.operator && !c.test(gt.semver)) return false;
}
if (lt) {
if (needDomLTPre) {
if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
}
if ('<' === c.operator || '<=' === c.operator) {
lower = lowerLT(lt, c, options);
if (lower === c && lower !== lt) return false;
} else if ('<=' === lt.operator && !c.test(lt.semver)) return false;
}
if (!c.operator && (lt || gt) && 0 !== gtltComp) return false;
}
if (gt && hasDomLT && !lt && 0 !== gtltComp) return false;
if (lt && hasDomGT && !gt && 0 !== gtltComp) return false;
if (needDomGTPre || needDomLTPre) return false;
return true;
};
const higherGT = (a, b, options)=>{
if (!a) return b;
const comp = compare(a.semver, b.semver, options);
return comp > 0 ? a : comp < 0 ? b : '>' === b.operator && '>=' === a.operator ? b : a;
};
const lowerLT = (a, b, options)=>{
if (!a) return b;
const comp = compare(a.semver, b.semver, options);
return comp < 0 ? a : comp > 0 ? b : '<' === b.operator && '<=' === a.operator ? b : a;
};
module.exports = subset;
}),
"semver/ranges/to-comparators.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const Range = __nccwpck_require__("semver/classes/range.js");
const toComparators = (range, options)=>new Range(range, options).set.map((comp)=>comp.map((c)=>c.value).join(' ').trim().split(' '));
module.exports = toComparators;
}),
"semver/ranges/valid.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const Range = __nccwpck_require__("semver/classes/range.js");
const validRange = (range, options)=>{
try {
return new Range(range, options).range || '*';
} catch (er) {
return null;
}
};
module.exports = validRange;
}),
"tunnel/index.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
module.exports = __nccwpck_require__("tunnel/lib/tunnel.js");
}),
"tunnel/lib/tunnel.js": ((__unused_webpack_module, exports, __nccwpck_require__)=>{
var tls = __nccwpck_require__("tls");
var http = __nccwpck_require__("http");
var https = __nccwpck_require__("https");
var events = __nccwpck_require__("events");
var util = __nccwpck_require__("util");
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
util.inherits(TunnelingAgent, events.EventEmitter);
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
"node:os": ((module)=>{
module.exports = process.getBuiltinModule("node:os");
}),
"node:path": ((module)=>{
module.exports = process.getBuiltinModule("node:path");
}),
os: ((module)=>{
module.exports = process.getBuiltinModule("os");
}),
path: ((module)=>{
module.exports = process.getBuiltinModule("path");
}),
tls: ((module)=>{
module.exports = process.getBuiltinModule("tls");
}),
util: ((module)=>{
module.exports = process.getBuiltinModule("util");
}),
7516: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
try {
var _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1095);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2890);
await (0, _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)(_run_js__WEBPACK_IMPORTED_MODULE_1__.X);
__webpack_async_result__();
} catch (e) {
__webpack_async_result__(e);
}
}, 1);
}),
2890: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
X: ()=>run_action
});
var action_error = __nccwpck_require__(5505);
var git_paths = __nccwpck_require__(8187);
const promises_namespaceObject = process.getBuiltinModule("node:fs/promises");
var external_node_path_ = __nccwpck_require__("node:path");
const external_node_child_process_namespaceObject = process.getBuiltinModule("node:child_process");
var external_node_fs_ = __nccwpck_require__("node:fs");
var external_node_os_ = __nccwpck_require__("node:os");
const steady = [
'-c',
'core.hooksPath=/dev/null',
'-c',
'advice.graftFileDeprecated=false',
'-c',
'log.showSignature=false',
'-c',
'core.quotePath=false',
'-c',
'i18n.logOutputEncoding=UTF-8'
];
const honest = {
GIT_NO_REPLACE_OBJECTS: '1',
GIT_GRAFT_FILE: external_node_os_.devNull
};
const quiet = {
...honest,
LC_ALL: 'C',
LANGUAGE: 'C',
GIT_TERMINAL_PROMPT: '0',
GIT_FLUSH: '0'
};
function createGitCommand(options) {
const { directory, signal } = options;
const inherited = Object.fromEntries(Object.entries(options.env).filter(([, value])=>void 0 !== value));
const git = gitOf(inherited.PATH ?? '');
const environment = (extra = {})=>({
...inherited,
...quiet,
...extra
});
const start = (args, env)=>(0, external_node_child_process_namespaceObject.spawn)(git, [
...steady,
...args
], {
cwd: directory,
env: environment(env),
signal,
stdio: [
'ignore',
'pipe',
'pipe'
]
});
async function run(args, { input, env } = {}) {
signal.throwIfAborted();
const { exec } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, "@actions/exec/lib/exec.js"));
const stdout = [];
const stderr = [];
try {
const exitCode = await exec(`"${git}"`, [
...steady,
...args
], {
cwd: directory,
env: environment(env),
silent: true,
ignoreReturnCode: true,
listeners: {
stdout: (data)=>void stdout.push(data),
stderr: (data)=>void stderr.push(data)
},
...void 0 === input ? {} : {
input: Buffer.from(input)
}
});
return {
exitCode,
stdout: Buffer.concat(stdout).toString(),
stderr: Buffer.concat(stderr).toString()
};
} catch (cause) {
throw new action_error.lZ('GIT_MISSING', `git could not be started: ${(0, action_error.Uc)(cause)}`, {
cause
});
}
}
return {
run,
async output (args, options) {
const result = await run(args, options);
if (0 !== result.exitCode) throw gitFailure(args, result);
return result.stdout.replace(/\n$/, '');
},
async collect (args, { env } = {}) {
const child = start(args, env);
const [stdout, stderr] = [
textOf(child.stdout),
textOf(child.stderr)
];
const exitCode = await exitOf(child, signal);
return {
exitCode,
stdout: stdout(),
stderr: stderr()
};
},
async *stream (args) {
const child = start(args);
const exit = exitOf(child, signal);
const stderr = textOf(child.stderr);
exit.catch(()=>void 0);
try {
child.stdout.setEncoding('utf8');
for await (const chunk of child.stdout)yield chunk;
const exitCode = await exit;
if (0 !== exitCode) throw gitFailure(args, {
exitCode,
stdout: '',
stderr: stderr()
});
} finally{
child.kill();
}
}
};
}
const found = new Map();
function gitOf(path1) {
const known = found.get(path1);
if (void 0 !== known) return known;
const folder = path1.split(external_node_path_.delimiter).find((one)=>(0, external_node_path_.isAbsolute)(one) && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(one, 'git')));
const git = void 0 === folder ? 'git' : (0, external_node_path_.join)(folder, 'git');
found.set(path1, git);
return git;
}
function textOf(stream) {
let text = '';
stream.setEncoding('utf8').on('data', (piece)=>text += piece);
return ()=>text;
}
function exitOf(child, signal) {
return new Promise((resolve1, reject)=>{
child.on('error', (cause)=>{
reject(signal.aborted ? signal.reason : new action_error.lZ('GIT_MISSING', `git could not be started: ${cause.message}`, {
cause
}));
});
child.on('close', (code)=>resolve1(code ?? -1));
});
}
function gitFailure(args, { exitCode, stderr }) {
const said = stderr.trim().split('\n').slice(-5).join(' ').replace(/\s+/g, ' ') || `exit code ${exitCode}`;
const known = [
[
/dubious ownership/,
'GIT_UNSAFE_DIRECTORY'
],
[
/not a git repository/,
'GIT_NO_REPOSITORY'
]
];
const code = known.find(([pattern])=>pattern.test(stderr))?.[1] ?? 'GIT_FAILED';
const command = args.find((arg)=>/^[a-z]/.test(arg)) ?? '';
return new action_error.lZ(code, `git ${command}: ${said}`);
}
const bot = {
name: 'github-actions[bot]',
email: '41898282+github-actions[bot]@users.noreply.github.com'
};
const identity = {
GIT_AUTHOR_NAME: bot.name,
GIT_AUTHOR_EMAIL: bot.email,
GIT_COMMITTER_NAME: bot.name,
GIT_COMMITTER_EMAIL: bot.email
};
function createObjects(git) {
return {
async commit ({ parent, files, message }) {
const folder = await (0, promises_namespaceObject.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'release-kit-index-'));
const env = {
GIT_INDEX_FILE: (0, external_node_path_.join)(folder, 'index'),
...identity
};
try {
await git.output([
'read-tree',
parent
], {
env
});
for (const [path1, content] of files){
const mode = await modeOf(git, parent, path1);
const blob = await git.output([
'hash-object',
'-w',
'--stdin',
'--no-filters'
], {
env,
input: content
});
await git.output([
'update-index',
'--cacheinfo',
`${mode},${blob},${path1}`
], {
env
});
}
const tree = await git.output([
'write-tree'
], {
env
});
return await git.output([
'commit-tree',
tree,
'-p',
parent,
'-F',
'-'
], {
env,
input: message
});
} finally{
await (0, promises_namespaceObject.rm)(folder, {
recursive: true,
force: true
});
}
},
tagObject: ({ name, sha, message, at })=>{
const tagger = `${bot.name} <${bot.email}> ${Math.floor(at / 1_000)} +0000`;
const input = `object ${sha}\ntype commit\ntag ${name}\ntagger ${tagger}\n\n${message.trim()}\n`;
return git.output([
'mktag'
], {
input
});
}
};
}
async function modeOf(git, sha, path1) {
const entry = await git.output([
'ls-tree',
'-z',
'--full-tree',
sha,
'--',
path1
]);
const mode = /^(100\d{3}) blob /.exec(entry)?.[1];
if (void 0 === mode) throw new action_error.lZ('GIT_FAILED', `${path1} is not a plain file in ${sha.slice(0, 7)}`);
return mode;
}
const remote_name = 'origin';
const allTags = '+refs/tags/*:refs/tags/*';
function createRemote(git, talk) {
async function fetch(args) {
const command = [
'fetch',
'--quiet',
'--no-prune',
'--no-recurse-submodules',
'--no-write-fetch-head',
...args,
allTags
];
const result = await talk(command);
if (0 !== result.exitCode) throw gitFailure(command, result);
}
return {
unshallow: ()=>fetch([
'--unshallow',
'--filter=blob:none',
remote_name,
'HEAD'
]),
fetchTags: ()=>fetch([
remote_name
]),
hasRemote: async ()=>0 === (await git.run([
'config',
'--get',
`remote.${remote_name}.url`
])).exitCode,
async push (updates) {
const leases = updates.map(({ ref, before })=>`--force-with-lease=${ref}:${before ?? ''}`);
const args = [
'push',
'--porcelain',
'--atomic',
'--no-verify',
'--no-follow-tags',
...leases,
remote_name,
...updates.map(refspec)
];
const result = await talk(args);
if (0 === result.exitCode) return /^[ *+-]\t/m.test(result.stdout) ? 'done' : 'conflict';
const refused = result.stdout.split('\n').filter((line)=>line.startsWith('!'));
if (refused.length > 0 && refused.every(isConflict)) return 'conflict';
const said = refused.map((line)=>line.replaceAll('\t', ' ')).join('; ');
throw '' === said ? gitFailure(args, result) : new action_error.lZ('GIT_FAILED', `git push: ${said} ${result.stderr.replace(/\s+/g, ' ').trim()}`.trim(), {
hint: refusedHint
});
}
};
}
const refusedHint = 'The remote refused the push: look for a ruleset or a protected branch or tag, and give the token the permission contents: write (and a bypass of the rule).';
function refspec({ ref, after }) {
return `${after}:${ref}`;
}
function isConflict(line) {
return /stale info|fetch first|non-fast-forward|already exists|cannot lock ref|failed to update ref|failed to lock|atomic/.test(line);
}
function createTalk(git, credentials) {
return async (args)=>{
const result = await git.collect(args);
const isFinal = 0 === result.exitCode || void 0 === credentials || '' === credentials.token || !isUnauthorized(result);
return isFinal ? result : git.collect(args, authentication(credentials));
};
}
function isUnauthorized({ stderr }) {
return /Authentication failed|could not read Username|error: 40[13]|Repository not found|terminal prompts disabled/.test(stderr);
}
function authentication({ serverUrl, token }) {
const key = `http.${serverUrl}/.extraheader`;
const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
return {
env: {
GIT_CONFIG_COUNT: '2',
GIT_CONFIG_KEY_0: key,
GIT_CONFIG_VALUE_0: '',
GIT_CONFIG_KEY_1: key,
GIT_CONFIG_VALUE_1: header
}
};
}
function createGit(options) {
const git = createGitCommand(options);
const talk = createTalk(git, options.credentials);
const optional = async (args)=>{
const { exitCode, stdout } = await git.run(args);
return 0 === exitCode && '' !== stdout.trim() ? stdout.trim() : void 0;
};
return {
...createRemote(git, talk),
...createObjects(git),
isShallow: async ()=>await git.output([
'rev-parse',
'--is-shallow-repository'
]) === 'true',
tags: (query)=>tags(git, query),
log: (query)=>log(git, query),
newcomers: (emails, to)=>newcomers(git, emails, to),
async isAncestor (sha, of) {
const args = [
'merge-base',
'--is-ancestor',
guarded(sha),
guarded(of)
];
const result = await git.run(args);
if (result.exitCode > 1) throw gitFailure(args, result);
return 0 === result.exitCode;
},
async resolve (revision) {
const args = [
'rev-parse',
'--verify',
'--quiet',
'--end-of-options',
`${guarded(revision)}^{commit}`
];
const result = await git.run(args);
if (0 === result.exitCode) return result.stdout.trim();
if ('' !== result.stderr.trim() && 128 === result.exitCode) throw gitFailure(args, result);
},
async read (sha, path1) {
const ask = async (...args)=>{
const result = await talk(args);
if (0 !== result.exitCode) throw gitFailure(args, result);
return result.stdout;
};
const found = await ask('ls-tree', '-z', '--full-tree', guarded(sha), '--', `:(literal)${path1}`);
return '' === found ? void 0 : ask('cat-file', 'blob', `${guarded(sha)}:${path1}`);
},
async files (sha) {
const listed = await git.output([
'ls-tree',
'-r',
'-z',
'--name-only',
'--full-tree',
guarded(sha)
]);
return new Set(listed.split('\0').filter((path1)=>'' !== path1));
},
branch: ()=>optional([
'symbolic-ref',
'--quiet',
'--short',
'HEAD'
]),
async defaultBranch () {
const head = await optional([
'symbolic-ref',
'--quiet',
'--short',
'refs/remotes/origin/HEAD'
]);
return head?.replace(/^origin\//, '');
}
};
}
async function tags(git, { prefix = '', mergedInto, containing, pointsAt } = {}) {
const date = '%(if)%(creatordate)%(then)%(creatordate:iso-strict)%(else)%(*committerdate:iso-strict)%(end)';
const format1 = `%(refname:strip=2)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)%00${date}`;
const output = await git.output([
'for-each-ref',
`--format=${format1}`,
...void 0 === mergedInto ? [] : [
`--merged=${guarded(mergedInto)}`
],
...void 0 === containing ? [] : [
`--contains=${guarded(containing)}`
],
...void 0 === pointsAt ? [] : [
`--points-at=${guarded(pointsAt)}`
],
'refs/tags/'
]);
const found = [];
for (const line of '' === output ? [] : output.split('\n')){
const [name = '', object = '', type = '', target = '', targetType = '', date = ''] = line.split('\0');
if (name.startsWith(prefix)) {
if ('commit' === type) found.push({
name,
sha: object,
object,
date
});
else if ('commit' === targetType) found.push({
name,
sha: target,
object,
date
});
else if ('tag' === targetType) {
const sha = await git.run([
'rev-parse',
'--verify',
'--quiet',
`${object}^{commit}`
]);
if (0 === sha.exitCode) found.push({
name,
sha: sha.stdout.trim(),
object,
date
});
}
}
}
return found;
}
async function* log(git, { to, from, paths = [], cherry = false, inOrder = void 0 !== from }) {
const dots = cherry ? '...' : '..';
const range = void 0 === from ? guarded(to) : `${guarded(from)}${dots}${guarded(to)}`;
const stream = git.stream([
'log',
...inOrder ? [
'--topo-order'
] : [],
'-z',
'--no-show-signature',
'--encoding=UTF-8',
`--format=${fields.join('%x00')}`,
...cherry ? [
'--cherry-pick',
'--right-only'
] : [],
...paths.length > 0 ? [
'--full-history',
'--simplify-merges'
] : [],
'--end-of-options',
range,
'--',
...paths.map(pathspec)
]);
const people = new Map();
let rest = '';
for await (const chunk of stream){
const parts = (rest + chunk).split('\0');
const whole = parts.length - 1 - (parts.length - 1) % fields.length;
const commits = [];
for(let index = 0; index < whole; index += fields.length)commits.push(toCommit(parts, index, people));
rest = parts.slice(whole).join('\0');
yield commits;
}
}
const fields = [
'%H',
'%P',
'%aN <%aE>',
'%B'
];
function toCommit(parts, at, people) {
const by = parts[at + 2] ?? '';
let author = people.get(by);
if (void 0 === author) people.set(by, author = toAuthor(by));
const parents = parts[at + 1] ?? '';
return {
sha: parts[at] ?? '',
parents: '' === parents ? [] : parents.split(' '),
author,
message: (parts[at + 3] ?? '').trimEnd()
};
}
function toAuthor(by) {
const at = by.lastIndexOf(' <');
return {
name: by.slice(0, at),
email: by.slice(at + 2, -1)
};
}
function pathspec(path1) {
const glob = (0, git_paths.$o)(path1);
return glob.startsWith('!') ? `:(top,glob,exclude)${glob.slice(1)}` : `:(top,glob)${glob}`;
}
async function newcomers(git, emails, to) {
const unseen = new Set(emails);
if (0 === unseen.size) return unseen;
let rest = '';
for await (const chunk of git.stream([
'log',
'-z',
'--format=%aE',
'--end-of-options',
guarded(to),
'--'
])){
const parts = (rest + chunk).split('\0');
rest = parts.pop() ?? '';
for (const email of parts)unseen.delete(email);
if (0 === unseen.size) break;
}
return unseen;
}
function guarded(revision) {
if (revision.startsWith('-') || '' === revision) throw new action_error.lZ('GIT_FAILED', `${JSON.stringify(revision)} is not a revision: it must not be empty or start with "-"`);
return revision;
}
async function openHistory(context, token) {
const { run, env, signal } = context;
const options = {
env,
signal,
credentials: {
serverUrl: run.serverUrl,
token
}
};
const git = createGit({
...options,
directory: run.workspace
});
try {
await complete(git, context);
return git;
} catch (missing) {
const isAbsent = missing instanceof action_error.lZ && [
'GIT_NO_REPOSITORY',
'GIT_MISSING'
].includes(missing.code);
if (!isAbsent || '' === run.owner) throw missing;
return clone(options, context, missing).catch((cause)=>askApi(context, token, cause));
}
}
async function askApi(context, token, withoutClone) {
const { run, log } = context;
if ('' === token || context.signal.aborted) throw withoutClone;
log.event(`no clone can be had (${(0, action_error.Uc)(withoutClone)}): asking GitHub's API for the history`);
const [{ createClient }, { createApiHistory }] = await Promise.all([
__nccwpck_require__.e(156).then(__nccwpck_require__.bind(__nccwpck_require__, 6156)),
Promise.all([
__nccwpck_require__.e(395),
__nccwpck_require__.e(156),
__nccwpck_require__.e(455)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 1455))
]);
context.redactor.add(token);
const git = createApiHistory(await createClient(context, token), '' === run.sha ? 'HEAD' : run.sha);
try {
await git.resolve('HEAD');
return git;
} catch (cause) {
const message = `${(0, action_error.Uc)(withoutClone)}, and GitHub's API does not tell it either: ${(0, action_error.Uc)(cause)}`;
throw new action_error.lZ('GIT_NO_REPOSITORY', message, {
cause
});
}
}
async function complete(git, { log }) {
if (!await git.isShallow()) return;
log.event('shallow clone: fetching the rest of the history and the tags');
try {
await git.unshallow();
} catch (cause) {
throw shallow(`its history could not be fetched: ${(0, action_error.Uc)(cause)}`, cause);
}
if (await git.isShallow()) throw shallow('the repository it was cloned from is shallow itself');
}
function shallow(why, cause) {
return new action_error.lZ('GIT_SHALLOW', `the clone is shallow, and ${why}`, {
cause
});
}
async function clone(options, { run, log }, missing) {
const url = `${run.serverUrl}/${run.owner}/${run.repo}.git`;
log.event(`no checkout in the workspace: fetching the history of ${run.owner}/${run.repo}`);
const directory = await (0, promises_namespaceObject.mkdtemp)((0, external_node_path_.join)(run.temp, 'release-kit-history-'));
const args = [
'clone',
'--quiet',
'--bare',
'--filter=blob:none',
'--',
url,
directory
];
const result = await createTalk(createGitCommand({
...options,
directory
}), options.credentials)(args);
if (0 === result.exitCode) return createGit({
...options,
directory
});
throw new action_error.lZ('GIT_NO_REPOSITORY', `${missing.message}, and a clone failed: ${gitFailure(args, result).message}`);
}
var picomatch = __nccwpck_require__("picomatch/index.js");
function readChannelRule(line) {
const match = /^(\S+?)\s*:\s*([0-9A-Za-z-]*[A-Za-z-][0-9A-Za-z-]*)$/.exec(line);
return match ? {
branch: match[1] ?? '',
channel: match[2] ?? ''
} : void 0;
}
function channelOf(branch, rules) {
return rules.find((rule)=>picomatch.isMatch(branch, rule.branch, {
dot: true
}))?.channel;
}
function channelOfVersion(version) {
return 0 === version.prerelease.length ? 'stable' : String(version.prerelease[0]);
}
function floatingTags(version, prefix, mode, all) {
if ('none' === mode || version.prerelease.length > 0) return [];
const later = all.map((tag)=>tag.version).filter((other)=>'stable' === channelOfVersion(other) && other.compare(version) > 0);
const isHighest = (line)=>!later.some(line);
const sameMajor = (other)=>other.major === version.major;
return [
...isHighest(sameMajor) ? [
`${prefix}${version.major}`
] : [],
...'major-minor' === mode && isHighest((other)=>sameMajor(other) && other.minor === version.minor) ? [
`${prefix}${version.major}.${version.minor}`
] : []
];
}
var semver = __nccwpck_require__("semver/index.js");
function versionTags(tags, prefix) {
return tags.flatMap(({ name, sha })=>{
const version = versionOf(name, prefix);
return void 0 === version ? [] : [
{
tag: name,
version,
sha
}
];
}).sort((a, b)=>semver.rcompare(a.version, b.version));
}
function versionOf(tag, prefix) {
if (!tag.startsWith(prefix)) return;
const rest = tag.slice(prefix.length);
return /^\d/.test(rest) ? semver.parse(rest) ?? void 0 : void 0;
}
function readVersion(text) {
return semver.parse(text.trim().replace(/^v/, '')) ?? void 0;
}
function createLineage() {
const expected = new Map();
const ages = new Map();
const outer = new Map();
function isWithin(inner, merge) {
for(let found = outer.get(inner); void 0 !== found; found = outer.get(found))if (found === merge) return true;
return false;
}
function isSettled(known, merge) {
if (isWithin(merge, known)) return true;
return !isWithin(known, merge) && (ages.get(known) ?? 0) > (ages.get(merge) ?? 0);
}
function expect(sha, merge, isMain) {
if (void 0 === sha) return;
const known = expected.get(sha);
const isKnownMain = expected.has(sha) && void 0 === known;
const isKept = void 0 !== known && void 0 !== merge && isSettled(known, merge);
if (isMain || !(isKnownMain || isKept)) expected.set(sha, merge);
}
return ({ sha, parents })=>{
const merge = expected.get(sha);
expected.delete(sha);
if (parents.length > 1) {
ages.set(sha, ages.size);
if (void 0 !== merge) outer.set(sha, merge);
}
expect(parents[0], merge, void 0 === merge);
for(let index = 1; index < parents.length; index++)expect(parents[index], sha, false);
return merge;
};
}
function pairReverts(commits) {
if (commits.every(({ message })=>void 0 === message.reverts)) return {
undone: new Set(),
paired: new Set()
};
const undone = new Set();
const targets = new Map();
const known = createIndex(commits);
function set(sha, isUndone, seen = new Set()) {
if (seen.has(sha)) return;
seen.add(sha);
if (isUndone) undone.add(sha);
else undone.delete(sha);
for (const target of targets.get(sha) ?? [])set(target, !isUndone, seen);
}
commits.forEach(({ sha, message }, position)=>{
const found = void 0 === message.reverts ? [] : known.find(message.reverts, position, undone);
if (0 === found.length) return;
targets.set(sha, found);
for (const target of found)set(target, true);
});
return {
undone,
paired: new Set(targets.keys())
};
}
function createTargets() {
const headers = new Set();
const pulls = new Set();
const prefixes = new Map();
return {
add ({ shas, pull, header }) {
headers.add(header);
if (void 0 !== pull) pulls.add(pull);
for (const sha of shas)prefixes.set(sha.length, (prefixes.get(sha.length) ?? new Set()).add(sha));
},
mayMean ({ sha, message }) {
if (headers.has(message.header) || void 0 !== message.pull && pulls.has(message.pull)) return true;
for (const [length, set] of prefixes)if (set.has(sha.slice(0, length))) return true;
return false;
}
};
}
function createIndex(commits) {
const broughtBy = new Map();
for (const { sha, merge } of commits){
if (void 0 === merge) continue;
const brought = broughtBy.get(merge) ?? [];
broughtBy.set(merge, brought);
brought.push(sha);
}
function whole(sha) {
const found = [
sha
];
for (const one of found)found.push(...broughtBy.get(one) ?? []);
return found;
}
function newest(before, matches) {
for(let position = before - 1; position >= 0; position--){
const commit = commits[position];
if (commit && matches(commit)) return commit.sha;
}
}
return {
find ({ shas, pull, header }, before, undone) {
const named = shas.map((prefix)=>newest(before, ({ sha })=>sha.startsWith(prefix)));
const bySha = named.filter((sha)=>void 0 !== sha);
if (bySha.length > 0) return bySha.flatMap(whole);
const standing = (commit)=>!undone.has(commit.sha);
const ofPull = void 0 === pull ? [] : commits.slice(0, before).filter((one)=>one.message.pull === pull && standing(one));
if (ofPull.length > 0) return [
...new Set(ofPull.flatMap(({ sha })=>whole(sha)))
];
const quoted = newest(before, (commit)=>commit.message.header === header && standing(commit));
return void 0 === quoted ? [] : whole(quoted);
}
};
}
const nomatchRegex = /(?!.*)/;
function regex_escape(string) {
return string.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function joinOr(parts) {
return parts.map((val)=>'string' == typeof val ? regex_escape(val.trim()) : val.source).filter(Boolean).join('|');
}
function getNotesRegex(noteKeywords, notesPattern) {
if (!noteKeywords) return nomatchRegex;
const noteKeywordsSelection = joinOr(noteKeywords);
if (!notesPattern) return new RegExp(`^(?:\\*\\s+)?(${noteKeywordsSelection}):\\s*(.*)`, 'i');
return notesPattern(noteKeywordsSelection);
}
function getReferencePartsRegex(issuePrefixes, issuePrefixesCaseSensitive) {
if (!issuePrefixes) return nomatchRegex;
const flags = issuePrefixesCaseSensitive ? 'gy' : 'giy';
const repositoryChar = '[\\w-\\.\\/]';
return new RegExp(`.*?(?<!${repositoryChar})(?:(${repositoryChar}+)(?!${repositoryChar}))?(${joinOr(issuePrefixes)})((?=[\\w-]*\\d)[\\w-]+)(?=\\s|$|[,;.)\\]])`, flags);
}
function getReferencesRegex(referenceActions, separator = '') {
if (!referenceActions) return /()(.+)/gi;
const joinedKeywords = joinOr(referenceActions);
const nextKeyword = `(?<!\\w)(?:${joinedKeywords})(?!\\w)`;
return new RegExp(`(?<!\\w)(${joinedKeywords})${separator}(?:\\s+(.*?))(?=${nextKeyword}|$)`, 'gi');
}
function getFooterTokenRegex(issuePrefixes) {
const issuePrefixSeparator = issuePrefixes ? `|\\s+(?:${joinOr(issuePrefixes)})` : '';
return new RegExp(`^(?:BREAKING CHANGE|[\\w-]+)(?::\\s+${issuePrefixSeparator}).+`, 'i');
}
function getParserRegexes(options = {}) {
const notes = getNotesRegex(options.noteKeywords, options.notesPattern);
const referenceParts = getReferencePartsRegex(options.issuePrefixes, options.issuePrefixesCaseSensitive);
const references = getReferencesRegex(options.referenceActions);
const footerReferences = getReferencesRegex(options.referenceActions, ':?');
const footerToken = getFooterTokenRegex(options.issuePrefixes);
return {
notes,
referenceParts,
references,
footerReferences,
footerToken,
mentions: /@([\w-]+)/g,
url: /\b(?:https?):\/\/(?:www\.)?([-a-zA-Z0-9@:%_+.~#?&//=])+\b/
};
}
const SCISSOR = '------------------------ >8 ------------------------';
function trimNewLines(input) {
const matches = input.match(/[^\r\n]/);
if ('number' != typeof matches?.index) return '';
const firstIndex = matches.index;
let lastIndex = input.length - 1;
while('\r' === input[lastIndex] || '\n' === input[lastIndex])lastIndex--;
return input.substring(firstIndex, lastIndex + 1);
}
function appendLine(src, line) {
return src ? `${src}\n${line || ''}` : line || '';
}
function getCommentFilter(char) {
return char ? (line)=>!line.startsWith(char) : ()=>true;
}
function truncateToScissor(lines, commentChar) {
const scissorIndex = lines.indexOf(`${commentChar} ${SCISSOR}`);
if (-1 === scissorIndex) return lines;
return lines.slice(0, scissorIndex);
}
function gpgFilter(line) {
return !line.match(/^\s*gpg:/);
}
function assignMatchedCorrespondence(target, matches, correspondence) {
const { groups } = matches;
for(let i = 0, len = correspondence.length, key; i < len; i++){
key = correspondence[i];
target[key] = (groups ? groups[key] : matches[i + 1]) || null;
}
return target;
}
const defaultOptions = {
noteKeywords: [
'BREAKING CHANGE',
'BREAKING-CHANGE'
],
issuePrefixes: [
'#'
],
referenceActions: [
'close',
'closes',
'closed',
'fix',
'fixes',
'fixed',
'resolve',
'resolves',
'resolved'
],
headerPattern: /^(\w*)(?:\(([\w$@.\-*/ ]*)\))?: (.*)$/,
headerCorrespondence: [
'type',
'scope',
'subject'
],
revertPattern: /^Revert\s"([\s\S]*)"\s*This reverts commit (\w*)\.?/,
revertCorrespondence: [
'header',
'hash'
],
fieldPattern: /^-(?=.*\w)(.*?)-$/
};
function createCommitObject(initialData = {}) {
return {
merge: null,
revert: null,
header: null,
body: null,
footer: null,
notes: [],
mentions: [],
references: [],
...initialData
};
}
class CommitParser_CommitParser {
options;
regexes;
lines = [];
lineIndex = 0;
commit = createCommitObject();
constructor(options = {}){
this.options = {
...defaultOptions,
...options
};
this.regexes = getParserRegexes(this.options);
}
currentLine() {
return this.lines[this.lineIndex];
}
nextLine() {
return this.lines[this.lineIndex++];
}
isLineAvailable() {
return this.lineIndex < this.lines.length;
}
parseReference(input, action) {
const { regexes } = this;
if (regexes.url.test(input)) return null;
const matches = regexes.referenceParts.exec(input);
if (!matches) return null;
let [raw, repository = null, prefix, issue] = matches;
let owner = null;
if (repository) {
const slashIndex = repository.indexOf('/');
if (-1 !== slashIndex) {
owner = repository.slice(0, slashIndex);
repository = repository.slice(slashIndex + 1);
}
}
return {
raw,
action,
owner,
repository,
prefix,
issue
};
}
parseReferences(input, isFooterToken = false) {
const { regexes } = this;
const regex = isFooterToken ? regexes.footerReferences : regexes.references;
const sentences = [];
let lastIndex = 0;
let matches;
while(true){
matches = regex.exec(input);
if (!matches) break;
sentences.push([
null,
input.slice(lastIndex, matches.index)
], [
matches[1] || null,
matches[2] || ''
]);
lastIndex = regex.lastIndex;
}
sentences.push([
null,
input.slice(lastIndex)
]);
const references = [];
let reference;
for (const [action, sentence] of sentences)while(true){
reference = this.parseReference(sentence, action);
if (!reference) break;
references.push(reference);
}
return references;
}
skipEmptyLines() {
let line = this.currentLine();
while(void 0 !== line && !line.trim()){
this.nextLine();
line = this.currentLine();
}
}
parseMerge() {
const { commit, options } = this;
const correspondence = options.mergeCorrespondence || [];
const merge = this.currentLine();
const matches = merge && options.mergePattern ? merge.match(options.mergePattern) : null;
if (matches) {
this.nextLine();
commit.merge = matches[0] || null;
assignMatchedCorrespondence(commit, matches, correspondence);
return true;
}
return false;
}
parseHeader(isMergeCommit) {
if (isMergeCommit) this.skipEmptyLines();
const { commit, options } = this;
const correspondence = options.headerCorrespondence || [];
const header = commit.header ?? this.nextLine();
let matches = null;
if (header) {
if (options.breakingHeaderPattern) matches = header.match(options.breakingHeaderPattern);
if (!matches && options.headerPattern) matches = header.match(options.headerPattern);
}
if (header) commit.header = header;
if (matches) assignMatchedCorrespondence(commit, matches, correspondence);
}
parseMeta() {
const { options, commit } = this;
if (!options.fieldPattern || !this.isLineAvailable()) return false;
let matches;
let field = null;
let parsed = false;
while(this.isLineAvailable()){
matches = this.currentLine().match(options.fieldPattern);
if (matches) {
field = matches[1] || null;
this.nextLine();
continue;
}
if (field) {
parsed = true;
commit[field] = appendLine(commit[field], this.currentLine());
this.nextLine();
} else break;
}
return parsed;
}
parseNotes() {
const { regexes, commit } = this;
if (!this.isLineAvailable()) return false;
const matches = this.currentLine().match(regexes.notes);
let isFooterToken;
if (matches) {
const note = {
title: matches[1],
text: matches[2]
};
commit.notes.push(note);
commit.footer = appendLine(commit.footer, this.currentLine());
this.nextLine();
while(this.isLineAvailable()){
if (this.parseMeta()) break;
if (this.parseNotes()) break;
isFooterToken = regexes.footerToken.test(this.currentLine());
commit.references.push(...this.parseReferences(this.currentLine(), isFooterToken));
if (!isFooterToken) note.text = appendLine(note.text, this.currentLine());
commit.footer = appendLine(commit.footer, this.currentLine());
this.nextLine();
if (isFooterToken) break;
}
return true;
}
return false;
}
parseBodyAndFooter(isBody) {
const { commit, regexes } = this;
if (!this.isLineAvailable()) return isBody;
const isFooterToken = regexes.footerToken.test(this.currentLine());
const isStillBody = !isFooterToken && isBody;
commit.references.push(...this.parseReferences(this.currentLine(), isFooterToken));
if (isStillBody) commit.body = appendLine(commit.body, this.currentLine());
else commit.footer = appendLine(commit.footer, this.currentLine());
this.nextLine();
return isStillBody;
}
parseBreakingHeader() {
const { commit, options } = this;
if (!options.breakingHeaderPattern || commit.notes.length || !commit.header) return;
const matches = commit.header.match(options.breakingHeaderPattern);
if (matches) commit.notes.push({
title: 'BREAKING CHANGE',
text: matches[3]
});
}
parseMentions(input) {
const { commit, regexes } = this;
let matches;
for(;;){
matches = regexes.mentions.exec(input);
if (!matches) break;
commit.mentions.push(matches[1]);
}
}
parseRevert(input) {
const { commit, options } = this;
const correspondence = options.revertCorrespondence || [];
const matches = options.revertPattern ? input.match(options.revertPattern) : null;
if (matches) commit.revert = assignMatchedCorrespondence({}, matches, correspondence);
}
cleanupCommit() {
const { commit } = this;
commit.body &&= trimNewLines(commit.body);
commit.footer &&= trimNewLines(commit.footer);
commit.notes.forEach((note)=>{
note.text = trimNewLines(note.text);
});
const referencesSet = new Set();
commit.references = commit.references.filter((reference)=>{
const uid = `${reference.action} ${reference.raw}`.toLocaleLowerCase();
const ok1 = !referencesSet.has(uid);
if (ok1) referencesSet.add(uid);
return ok1;
});
}
parse(input) {
if (!input.trim()) throw new TypeError('Expected a raw commit');
const { commentChar } = this.options;
const commentFilter = getCommentFilter(commentChar);
const rawLines = trimNewLines(input).split(/\r?\n/);
const lines = commentChar ? truncateToScissor(rawLines, commentChar).filter((line)=>commentFilter(line) && gpgFilter(line)) : rawLines.filter((line)=>gpgFilter(line));
const commit = createCommitObject();
this.lines = lines;
this.lineIndex = 0;
this.commit = commit;
const isMergeCommit = this.parseMerge();
this.parseHeader(isMergeCommit);
if (commit.header) commit.references = this.parseReferences(commit.header);
let isBody = true;
while(this.isLineAvailable()){
this.parseMeta();
if (this.parseNotes()) isBody = false;
if (!this.parseBodyAndFooter(isBody)) isBody = false;
}
this.parseBreakingHeader();
this.parseMentions(input);
this.parseRevert(input);
this.cleanupCommit();
return commit;
}
}
const constants_DEFAULT_COMMIT_TYPES = Object.freeze([
{
type: 'feat',
section: 'Features',
effect: 'bump'
},
{
type: 'feature',
section: 'Features',
effect: 'bump'
},
{
type: 'fix',
section: 'Bug Fixes',
effect: 'bump'
},
{
type: 'perf',
section: 'Performance Improvements',
effect: 'bump'
},
{
type: 'revert',
section: 'Reverts',
effect: 'bump'
},
{
type: 'docs',
section: 'Documentation',
effect: 'hidden'
},
{
type: 'style',
section: 'Styles',
effect: 'hidden'
},
{
type: 'chore',
section: 'Miscellaneous Chores',
effect: 'hidden'
},
{
type: 'refactor',
section: 'Code Refactoring',
effect: 'hidden'
},
{
type: 'test',
section: 'Tests',
effect: 'hidden'
},
{
type: 'build',
section: 'Build System',
effect: 'hidden'
},
{
type: 'ci',
section: 'Continuous Integration',
effect: 'hidden'
}
].map(Object.freeze));
const knownTypes = [
...constants_DEFAULT_COMMIT_TYPES.map(({ type })=>type),
'security'
];
const none = void 0;
const headerPattern = /^(\w+)(?:\((.*?)\))?!?:\s+(.+)$/;
const breakingHeaderPattern = /^(\w+)(?:\((.*?)\))?!:\s+(.+)$/;
const parser = new CommitParser_CommitParser({
headerPattern,
breakingHeaderPattern,
headerCorrespondence: [
'type',
'scope',
'subject'
],
notesPattern: ()=>/^ {0,3}(?:[*-] )?(BREAKING CHANGE|BREAKING-CHANGE):\s*(.*)/,
fieldPattern: /(?!)/,
issuePrefixes: none,
referenceActions: none,
revertPattern: /(?!)/
});
const types = new Map([
...knownTypes.map((type)=>[
type,
type
]),
[
'feature',
'feat'
]
]);
function readChange(text) {
if ('' === text.trim()) return;
const { type, scope, subject, header, notes } = isHeaderAlone(text) ? readHeader(withShortLines(text)) : parser.parse(withShortLines(text));
const breaking = 0 === notes.length ? nothing : readNotes(notes, subject ?? header ?? '');
if (!type || !subject) return 0 === breaking.length ? void 0 : {
type: '',
scopes: nothing,
subject: header ?? '',
breaking
};
const scopes = scope ? scope.split(',').map((part)=>part.trim()).filter((part)=>'' !== part) : nothing;
const lower = type.toLowerCase();
return {
type: types.get(lower) ?? lower,
scopes,
subject: subject.trim(),
breaking
};
}
const longestLine = 5_000;
function withShortLines(text) {
return text.length <= longestLine ? text : text.replace(/^(.{5000}).+$/gm, '$1');
}
function isHeaderAlone(text) {
return !text.includes('\n') && !text.includes('BREAKING');
}
function readHeader(header) {
const breaking = breakingHeaderPattern.exec(header);
const [, type, scope, subject] = breaking ?? headerPattern.exec(header) ?? [];
return {
type,
scope,
subject,
header,
notes: breaking ? [
{
text: subject ?? ''
}
] : nothing
};
}
const nothing = [];
function readNotes(notes, fallback) {
return [
...new Set(notes.map(({ text })=>cutNote(text) || fallback))
];
}
function cutNote(text) {
const lines = text.replace(/^\n/, '').split('\n');
const end = lines.findIndex((line, index)=>'' === line.trim() || /^\s*-{3,}\s*$/.test(line) || index > 0 && isTrailer(line));
return (-1 === end ? lines : lines.slice(0, end)).map((line)=>line.trim()).join(' ').trim();
}
function isTrailer(line) {
return /^[A-Za-z][\w-]*(?:: | #)\S/.test(line);
}
const repository = String.raw`[\w.-]+\/[\w.-]+`;
const issue = String.raw`(?:(?:${repository})?#\d+|GH-\d+|https?:\/\/[^\s/]+\/${repository}\/issues\/\d+)`;
new RegExp(String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(${issue}(?:\s*(?:,|and|&)\s*${issue})*)`, 'gi');
new RegExp(String.raw`(?:(${repository})?#(\d+)|GH-(\d+)|https?:\/\/[^\s/]+\/(${repository})\/issues\/(\d+))`, 'gi');
function readReleaseAs(text) {
return /release-as:/i.test(text) ? /^release-as:\s*v?(\S+)\s*$/im.exec(text)?.[1] : void 0;
}
function splitPull(header) {
const line = header.trimEnd();
const match = line.endsWith(')') ? /\(#(\d+)\)$/.exec(line) : null;
return match ? {
header: line.slice(0, match.index).trimEnd(),
pull: Number(match[1])
} : {
header: line,
pull: void 0
};
}
function mergedPull(header) {
const match = /^Merge pull request #(\d+) from /.exec(header);
return match ? Number(match[1]) : void 0;
}
function readReversal(header, body) {
if (!/^re/i.test(header)) return;
const [, word = '', quoted] = /^(Revert|Reapply) "(.*)"$/.exec(header) ?? [];
const conventional = /^revert(?:\([^()]*\))?!?:\s+"?(.+?)"?$/i.exec(header)?.[1];
const named = 'Reapply' === word ? `Revert "${quoted ?? ''}"` : quoted ?? conventional;
if (void 0 === named) return;
const inner = splitPull(named);
const said = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d+)\b/im.exec(body)?.[1];
return {
shas: revertedShas(body),
pull: void 0 === said ? inner.pull : Number(said),
header: inner.header
};
}
function revertedShas(body) {
const said = [
...body.matchAll(/\bThis reverts commit ([0-9a-f]{4,64})\b/gi)
].map(([, sha = ''])=>sha);
const refs = /^Refs:\s*([0-9a-f]{4,64}(?:\s*,\s*[0-9a-f]{4,64})*)\s*$/im.exec(body)?.[1];
return [
...said,
...refs?.split(',') ?? []
].map((sha)=>sha.trim().toLowerCase());
}
const conventional = String.raw`\w+(?:\([^()\n]*\))?!?: \S`;
const knownLine = new RegExp(`^(?:${knownTypes.join('|')})(?:\\([^()\\n]*\\))?!?: \\S`, 'i');
const bulletLine = new RegExp(`^ {0,3}[*-] (${conventional})`);
const newMessage = new RegExp(`\\n\\n(?=${conventional})`);
function splitMessage(text, squash) {
const all = text.split('\n');
const [replaced] = cutBlocks(all, 'COMMIT_OVERRIDE').blocks;
if (void 0 !== replaced) return replaced.replace(/\n\s*\n/g, '\n\n').split(newMessage);
const { blocks: inner, rest } = cutBlocks(all, 'NESTED_COMMIT');
const [header = '', ...body] = rest;
const lines = withoutQuotes(body);
if ('header' === squash) return [
[
header,
...lines
].join('\n'),
...inner
];
const [main, ...squashed] = splitBody(header, lines);
return [
...'both' === squash || 0 === squashed.length ? [
main
] : [],
...squashed,
...inner
];
}
function cutBlocks(lines, name) {
const blocks = [];
const rest = [];
let block;
for (const line of lines)if (void 0 === block && line === `BEGIN_${name}`) block = [];
else if (void 0 === block) rest.push(line);
else if (line !== `END_${name}`) block.push(line);
else {
blocks.push(block.join('\n').trim());
rest.push('');
block = void 0;
}
return {
blocks,
rest: void 0 === block ? rest : [
...rest,
`BEGIN_${name}`,
...block
]
};
}
function splitBody(header, body) {
const parts = [
[
header
]
];
for (const line of body){
const start = bulletLine.test(line) ? line.replace(/^ {0,3}[*-] /, '') : knownLine.test(line) ? line : void 0;
if (void 0 === start) parts.at(-1)?.push(line);
else parts.push([
start
]);
}
const [main, ...rest] = parts.map((lines)=>lines.join('\n'));
return [
main ?? '',
...rest
];
}
function withoutQuotes(lines) {
if (lines.some((line)=>line.startsWith('updated-dependencies:') || line.startsWith('Signed-off-by: dependabot'))) return [];
if (!lines.some((line)=>/^\s*[>`<]/.test(line))) return lines;
const text = lines.join('\n').replace(/<(details|blockquote|pre)\b[\s\S]*?(<\/\1>|$)/gi, '').replace(/^```[\s\S]*?(^```|$(?![\s\S]))/gm, '');
return text.split('\n').filter((line)=>!line.startsWith('>'));
}
function parseMessage(text, { squash, isMerge }) {
const clean = inPlainLines(text).trim();
const end = clean.indexOf('\n');
const firstLine = -1 === end ? clean : clean.slice(0, end);
const body = -1 === end ? '' : clean.slice(end).trim();
const { header, pull } = splitPull(firstLine);
const isNamedMerge = header.startsWith('Merge ');
const merges = isMerge || isNamedMerge && /^Merge (pull request|(remote-tracking )?branch|tag) /.test(header);
const reverts = merges ? void 0 : readReversal(header, body);
const spoken = merges && isNamedMerge ? body : clean;
const changes = reverts ? [
toRevert(reverts, clean)
] : readChanges(spoken, merges ? 'header' : squash);
return {
header,
body,
pull: (isNamedMerge ? mergedPull(firstLine) : void 0) ?? pull,
changes,
unparsed: 0 !== changes.length || merges ? void 0 : whyUnparsed(firstLine),
reverts,
releaseAs: readReleaseAs(body),
doubts: doubtsOf(body)
};
}
function inPlainLines(text) {
const lines = /[\r\u2028\u2029]/.test(text) ? text.replaceAll('\r\n', '\n').replace(/[\r\u2028\u2029]/g, ' ') : text;
return lines.replace(/[^\S\n]{100,}/g, ' ');
}
function toRevert({ header }, text) {
return {
type: 'revert',
scopes: [],
subject: header,
breaking: readChange(text)?.breaking ?? []
};
}
function readChanges(text, squash) {
if ('header' === squash && !text.includes('BREAKING') && !text.includes('_COMMIT')) {
const change = readChange(withoutPull(text.split('\n', 1)[0] ?? ''));
return void 0 === change ? parse_message_nothing : [
change
];
}
return splitMessage(text, squash).map((message)=>readChange(withoutPull(message))).filter((change)=>void 0 !== change);
}
function withoutPull(message) {
const end = message.indexOf('\n');
return -1 === end ? splitPull(message).header : splitPull(message.slice(0, end)).header + message.slice(end);
}
function whyUnparsed(header) {
if ('' === header) return 'the message is empty';
if (/^(fixup|squash|amend)! /.test(header)) return 'it was meant to be squashed before merging';
if (/^\w+!\(/.test(header)) return '"!" stands before the scope: type(scope)!: subject';
if (/^\w+(\([^()]*\))?!?:\S/.test(header)) return 'a blank is missing after the colon';
return 'it does not start with type: subject';
}
const parse_message_nothing = [];
function doubtsOf(body) {
if (!/breaking[ -]change:/i.test(body)) return parse_message_nothing;
const found = /^ {0,3}(?:[*-] )?(breaking[ -]change):/im.exec(body)?.[1];
const isMeant = void 0 !== found && !/^BREAKING[ -]CHANGE$/.test(found);
return isMeant ? [
`"${found}:" is not written BREAKING CHANGE: and was not counted as one`
] : parse_message_nothing;
}
async function readHistory(batches, { squash = 'header', onlyCount = false } = {}) {
const lineage = createLineage();
const needsLook = createSecondLook();
const counted = createCount();
const speaking = new Set();
const kept = [];
for await (const commits of batches)for (const commit of commits){
const { sha, parents, author } = commit;
const message = parseMessage(commit.message, {
squash,
isMerge: parents.length > 1
});
const entry = {
sha,
parents,
author,
message,
merge: lineage(commit)
};
if (needsLook(entry) || !onlyCount) {
kept.push(entry);
continue;
}
counted.add(entry);
if (void 0 !== entry.merge && message.changes.length > 0) speaking.add(entry.merge);
}
const { entries, cancelled } = judge(kept, speaking);
for (const entry of entries)counted.add(entry);
return {
...counted.sum(),
entries,
all: kept,
cancelled
};
}
function isMerge({ parents }) {
return parents.length > 1;
}
function createSecondLook() {
const targets = createTargets();
const doubtful = new Set();
return (entry)=>{
const { sha, message, merge } = entry;
const isMeant = targets.mayMean(entry) || void 0 !== merge && doubtful.has(merge);
if (isMeant) doubtful.add(sha);
if (message.reverts) targets.add(message.reverts);
return isMeant || isMerge(entry) || void 0 !== message.reverts || void 0 !== message.releaseAs;
};
}
function createCount() {
const kinds = new Map();
const unparsed = [];
const doubts = [];
let count = 0;
let releaseAs;
return {
add ({ sha, message }) {
count++;
for (const { type, breaking } of message.changes){
const key = breaking.length > 0 ? `${type}!` : type;
if (!kinds.has(key)) kinds.set(key, {
type,
breaking
});
}
if (void 0 !== message.unparsed) unparsed.push({
sha,
text: `${message.header}: ${message.unparsed}`
});
for (const text of message.doubts)doubts.push({
sha,
text
});
releaseAs ??= message.releaseAs;
},
sum: ()=>({
count,
kinds: [
...kinds.values()
],
unparsed,
doubts,
releaseAs
})
};
}
function judge(kept, speaking) {
const oldestFirst = [
...kept
].reverse();
const { undone, paired } = pairReverts(oldestFirst);
const covered = coveredMerges(oldestFirst, speaking);
const isCancelled = ({ sha })=>undone.has(sha) || paired.has(sha);
const isSilent = (entry)=>isMerge(entry) && (covered.has(entry.sha) || 0 === entry.message.changes.length);
return {
entries: kept.filter((entry)=>!isCancelled(entry) && !isSilent(entry)),
cancelled: kept.filter((entry)=>isCancelled(entry) && !isMerge(entry)).length
};
}
function coveredMerges(oldestFirst, speaking) {
const covered = new Set(speaking);
for (const { sha, merge, message } of oldestFirst)if (void 0 !== merge && (message.changes.length > 0 || covered.has(sha))) covered.add(merge);
return covered;
}
const levels = [
'none',
'patch',
'minor',
'major'
];
const levelOfType = new Map([
[
'feat',
'minor'
],
[
'fix',
'patch'
],
[
'perf',
'patch'
],
[
'security',
'patch'
],
[
'revert',
'patch'
]
]);
function levelOf({ type, breaking }) {
return breaking.length > 0 ? 'major' : levelOfType.get(type) ?? 'none';
}
function highest(given) {
return given.reduce((high, level)=>levels.indexOf(level) > levels.indexOf(high) ? level : high, 'none');
}
function levelOfHistory({ kinds, count }, fallback = 'none') {
const level = highest(kinds.map(levelOf));
return 'none' === level && count > 0 ? fallback : level;
}
function atMajorZero(level, version, majorZero) {
return 'major' === level && 'minor' === majorZero && version?.major === 0 ? 'minor' : level;
}
function raise(version, level) {
const base = new semver.SemVer(`${version.major}.${version.minor}.${version.patch}`);
return 'none' === level ? base : new semver.SemVer(version.version).inc(level);
}
function previousRelease(reachable, channel, below) {
return reachable.find(({ version })=>{
const isLower = void 0 === below || version.compare(below) < 0;
return isLower && [
'stable',
channel
].includes(channelOfVersion(version));
});
}
var action_fields = __nccwpck_require__(8562);
function isTagPrefix(text) {
return /^(?![-/.])(?!.*(?:\.\.|@\{|\/[/.]|\.lock\/))[^\s~^:?*[\]\\\p{Cc}]*$/u.test(text);
}
const npmFile = /(^|\/)(package|package-lock|npm-shrinkwrap)\.json$/;
function readVersionFile(line) {
const separator = line.indexOf(':');
if (-1 === separator) return npmFile.test(line) ? {
path: line
} : void 0;
const path1 = line.slice(0, separator).trim();
const source = line.slice(separator + 1).trim();
if ('' === path1 || '' === source) return;
if (new RegExp(`${source}|`).exec('')?.length === 1) throw new Error(`${source} has no group around the version: version = "(.*)"`);
return {
path: path1,
pattern: new RegExp(source, 'dm')
};
}
function setVersion(file, text, version, find = (pattern, within)=>pattern.exec(within)) {
if (void 0 === file.pattern) return setNpmVersion(text, version.raw);
return setMatch(find(file.pattern, text), text, version.raw);
}
function setMatch(found, text, version) {
const place = found?.indices?.[1];
return void 0 === place ? void 0 : text.slice(0, place[0]) + version + text.slice(place[1]);
}
function setNpmVersion(text, version) {
const content = readObject(text);
if (void 0 === content || !('version' in content)) return;
content.version = version;
const written = setOne(text, '', {
content,
version
});
const root = content.packages?.[''];
if (void 0 === written || !root || !('version' in root)) return written;
root.version = version;
return setOne(written, 'packages/', {
content,
version
});
}
function setOne(text, path1, { content, version }) {
const place = lastVersion(text, path1);
if (void 0 === place) return;
const candidate = text.slice(0, place[0]) + version + text.slice(place[1]);
return JSON.stringify(JSON.parse(candidate)) === JSON.stringify(content) ? candidate : void 0;
}
function lastVersion(text, path1) {
const keys = [];
let place;
for (const { 0: token, 1: key, 2: value, index } of text.matchAll(/"((?:[^"\\]|\\.)*)"(?:\s*:\s*(?:"((?:[^"\\]|\\.)*)")?)?|[{}[\]]/g))if ('{' === token || '[' === token) keys.push('');
else if ('}' === token || ']' === token) keys.pop();
else if (void 0 !== key && /:\s*$|:\s*"/.test(token.slice(key.length + 2))) {
if ('version' === key && void 0 !== value && keys.slice(0, -1).join('/') === path1) {
const end = index + token.length - 1;
place = [
end - value.length,
end
];
}
keys[keys.length - 1] = key;
}
return place;
}
function readObject(text) {
try {
const content = JSON.parse(text);
return 'object' != typeof content || null === content || Array.isArray(content) ? void 0 : content;
} catch  {
return;
}
}
const version = {
allowed: 'a semantic version',
example: '1.2.3'
};
const inputs_fields = {
bump: (0, action_fields.Yq)([
'auto',
'major',
'minor',
'patch',
'hotfix',
'prerelease',
'none'
], 'auto'),
version: (0, action_fields.lq)((0, action_fields.Yz)(readVersion, version)),
'tag-prefix': (0, action_fields.Qq)({
default: 'v',
pattern: {
test: isTagPrefix
},
allowed: 'the start of a tag name',
example: 'frontend-v'
}),
'initial-version': (0, action_fields.Yz)(readVersion, {
...version,
default: '0.1.0'
}),
'default-bump': (0, action_fields.Yq)(levels, 'none'),
'major-zero': (0, action_fields.Yq)([
'minor',
'major'
], 'minor'),
paths: (0, action_fields.Mn)((line)=>line, {
allowed: 'globs, one per line; !glob excludes',
example: 'apps/frontend/**'
}),
services: (0, action_fields.Mn)((line)=>line, {
allowed: 'names of services in the config, one per line, or all',
example: 'all'
}),
dependants: (0, action_fields.Yq)([
'none',
'patch'
], 'none'),
channels: (0, action_fields.Mn)(readChannelRule, {
allowed: 'lines of branch-glob: channel',
example: 'main: stable'
}),
'release-as': (0, action_fields.Jt)(true),
squash: (0, action_fields.Yq)([
'header',
'body',
'both'
], 'header'),
floating: (0, action_fields.Yq)([
'none',
'major',
'major-minor'
], 'none'),
'update-files': (0, action_fields.Mn)(readVersionFile, {
allowed: 'package.json, package-lock.json, or file:regex with a group around the version, one per line',
example: 'src/version.ts:VERSION = "(.*)"'
}),
sha: (0, action_fields.Qq)({
pattern: /^[0-9a-f]{7,64}$/i,
allowed: 'a commit',
example: '4e1243bd22c66e76c2ba9eddc1f91394e57f9f83'
}),
message: (0, action_fields.Qq)({
allowed: 'text with {tag}, {version} and {previous}',
example: 'Release {tag}'
}),
dispatch: (0, action_fields.Qq)({
allowed: 'the file name of a workflow',
example: 'release.yml'
})
};
function leavesMaintenanceLine(version, branch) {
const match = /(?:^|[/-])v?(\d+)(?:\.(\d+))?\.x$/i.exec(branch);
if (!match) return;
const [, major, minor] = match;
const isInside = version.major === Number(major) && (void 0 === minor || version.minor === Number(minor));
return isInside ? void 0 : `${[
major,
minor
].filter((part)=>void 0 !== part).join('.')}.x`;
}
function nextVersion(ladder) {
const base = freeBase(baseOf(ladder), ladder);
if ('stable' === ladder.channel) return base;
const next = withCounter(base, ladder);
const { prerelease, levelSincePrerelease } = ladder;
if (void 0 === prerelease || next.compare(prerelease) > 0) return next;
return withCounter(freeBase(raise(raise(prerelease, 'none'), atLeastPatch(levelSincePrerelease)), ladder), ladder);
}
function baseOf({ stable, prerelease, level, levelSincePrerelease, initial, asked, channel }) {
if (asked) return 'stable' === channel ? asked : raise(asked, 'none');
const fromStable = void 0 === stable ? initial : raise(stable, level);
const fromPrerelease = void 0 === prerelease ? fromStable : raise(prerelease, levelSincePrerelease);
const base = semver.gt(fromPrerelease, fromStable) ? fromPrerelease : fromStable;
return void 0 !== stable && semver.lte(base, stable) ? raise(stable, 'patch') : base;
}
function freeBase(base, { all, level, levelSincePrerelease, prerelease }) {
const step = atLeastPatch(void 0 === prerelease ? level : levelSincePrerelease);
let free = base;
while(all.some((version)=>semver.eq(version, free)))free = raise(free, step);
return free;
}
function withCounter(base, { all, channel }) {
const taken = all.filter((version)=>channelOfVersion(version) === channel && 0 === raise(version, 'none').compare(base));
const counters = taken.map(({ prerelease })=>'number' == typeof prerelease[1] ? prerelease[1] : 0);
return new semver.SemVer(`${base.version}-${channel}.${Math.max(0, ...counters) + 1}`);
}
function atLeastPatch(level) {
return 'none' === level ? 'patch' : level;
}
function baselines(reachable, channel, channels) {
const stable = previousRelease(reachable, 'stable');
const prerelease = reachable.find(({ version })=>version.prerelease.length > 0 && [
channel,
...channels
].includes(channelOfVersion(version)) && (void 0 === stable || version.compare(stable.version) > 0));
return {
stable,
prerelease,
settled: previousRelease(reachable, channel ?? 'stable')
};
}
function planTag(inputs, facts) {
const { channel, sha, absorbedBy, branch } = facts;
const { settled } = facts.baselines;
if (inputs.version) return planExplicit(inputs.version, inputs, facts);
if (void 0 === channel) return withoutChannel(facts);
if ('none' === inputs.bump) return plan_nothing(facts, settled, 'bump is none');
if ('prerelease' === inputs.bump && 'stable' === channel) return wrongPrerelease(branch);
if (settled?.sha === sha) return plan_nothing(facts, settled, isHere(settled));
if (absorbedBy) return plan_nothing(facts, absorbedBy, isWithin(absorbedBy, facts));
return planNext(inputs, facts, channel);
}
function withoutChannel(facts) {
const here = facts.reachable.find(({ sha })=>sha === facts.sha);
if (here) return plan_nothing(facts, here, `${here.tag} is on this commit already`);
const { branch, baselines: known } = facts;
const reason = void 0 === branch ? 'this run is on no branch' : `${branch} has no channel: nothing is released from it`;
return plan_nothing(facts, known.settled, reason);
}
function planNext(inputs, facts, channel) {
const { reachable, all, branch, since } = facts;
const { stable, prerelease, settled } = facts.baselines;
const askedIn = ({ releaseAs })=>inputs.releaseAs ? releaseAs : void 0;
const level = wanted(inputs, since.stable, stable);
const graduates = 'stable' === channel && void 0 !== prerelease;
const isAsked = 'auto' !== inputs.bump || void 0 !== askedIn(since.settled);
if (!isAsked && !graduates && 'none' === wanted(inputs, since.settled, settled)) return plan_nothing(facts, settled, `nothing to release in ${describeCount(since.settled)} since ${settled?.tag ?? 'the beginning'}`);
const asked = 'auto' === inputs.bump ? askedIn(since.stable) : void 0;
const askedVersion = void 0 === asked ? void 0 : readVersion(asked);
if (void 0 !== asked && (void 0 === askedVersion || stable && askedVersion.compare(stable.version) <= 0)) return {
kind: 'refused',
reason: `Release-As: ${asked} in a commit is not a version above ${stable?.tag ?? 'nothing'}`
};
const version = nextVersion({
channel,
stable: stable?.version,
prerelease: prerelease?.version,
level,
levelSincePrerelease: wanted(inputs, since.prerelease, prerelease),
initial: inputs.initialVersion,
...void 0 === askedVersion ? {} : {
asked: askedVersion
},
all: all.map((tag)=>tag.version)
});
const line = void 0 === branch ? void 0 : leavesMaintenanceLine(version, branch);
if (void 0 !== line) return {
kind: 'refused',
reason: `${version.version} does not belong to the line ${line} of branch ${branch ?? ''}`
};
const previous = previousRelease(reachable, channel, version);
return {
kind: 'release',
release: {
tag: inputs.tagPrefix + version.raw,
version
},
bump: bumpOf(version, previous, stable, level),
previous
};
}
function wanted({ bump, defaultBump, majorZero }, history, from) {
if ('hotfix' === bump) return 'patch';
if ('major' === bump || 'minor' === bump || 'patch' === bump) return bump;
return atMajorZero(levelOfHistory(history, defaultBump), from?.version, majorZero);
}
function planExplicit(version, { tagPrefix }, facts) {
const tag = tagPrefix + version.raw;
const taken = facts.all.find((other)=>other.tag === tag);
const last = facts.reachable[0];
if (taken?.sha === facts.sha) return plan_nothing(facts, taken, isHere(taken));
if (taken && taken.tag === facts.absorbedBy?.tag) return plan_nothing(facts, facts.absorbedBy, isWithin(facts.absorbedBy, facts));
const problem = {
input: 'version',
received: version.raw
};
if (taken) return {
kind: 'wrong',
problem: {
...problem,
allowed: `a version that is not taken: ${tag} is on ${taken.sha.slice(0, 7)}`
}
};
if (last && version.compare(last.version) <= 0) return {
kind: 'wrong',
problem: {
...problem,
allowed: `a version above the last one, ${last.tag}`,
example: semver.inc(last.version.version, 'patch') ?? ''
}
};
const previous = previousRelease(facts.reachable, channelOfVersion(version));
const { stable } = facts.baselines;
return {
kind: 'release',
release: {
tag,
version
},
bump: bumpOf(version, previous, stable, 'none'),
previous
};
}
function bumpOf(version, previous, stable, level) {
const isNextRung = void 0 !== previous && previous.version.prerelease.length > 0 && 0 === previous.version.compareMain(version);
if (isNextRung && version.prerelease.length > 0) return 'prerelease';
if (void 0 === stable) return level;
return highest([
'major',
'minor',
'patch'
].filter((part)=>semver.diff(stable.version, version)?.endsWith(part)));
}
function plan_nothing({ reachable }, last, reason) {
const previous = void 0 === last ? void 0 : previousRelease(reachable, channelOfVersion(last.version), last.version);
return {
kind: 'nothing',
reason,
last,
previous
};
}
const earlier = 'already (made by an earlier attempt)';
function isHere({ tag }) {
return `${tag} is on this commit ${earlier}`;
}
function isWithin({ tag }, { isOwnRelease }) {
return isOwnRelease ? `${tag} was made from this commit ${earlier}` : `this commit is part of ${tag} already`;
}
function wrongPrerelease(branch) {
const allowed = `another bump: branch ${branch ?? ''} is on the channel stable, and a prerelease needs a channel of its own (input channels)`;
return {
kind: 'wrong',
problem: {
input: 'bump',
received: 'prerelease',
allowed,
example: 'patch'
}
};
}
function describeCount({ count }) {
return 1 === count ? '1 commit' : `${count} commits`;
}
const external_node_vm_namespaceObject = process.getBuiltinModule("node:vm");
const patience = 1_000;
const trial = (0, external_node_vm_namespaceObject.createContext)({
pattern: void 0,
text: ''
});
const script = new external_node_vm_namespaceObject.Script('pattern.exec(text)');
function findWithin(pattern, text) {
trial.pattern = pattern;
trial.text = text;
try {
return script.runInContext(trial, {
timeout: patience
});
} catch (thrown) {
if ('ERR_SCRIPT_EXECUTION_TIMEOUT' === thrown.code) return;
throw thrown;
}
}
async function createTag(tagging, ports) {
const { git, refs, context } = ports;
const contents = await changedFiles(tagging, git);
if (contents.size > 0) return pushRelease(tagging, contents, ports);
const { tag, sha, message } = tagging;
try {
const object = '' === message ? sha : await refs.createTagObject({
name: tag,
message,
sha
});
if (await refs.create(`tags/${tag}`, object) === 'created') return {
kind: 'created',
sha
};
} catch (refusal) {
throw explained(refusal, tag);
}
context.log.event(`${tag} is there already`);
return await refs.commitOf(`tags/${tag}`) === sha ? {
kind: 'exists',
sha
} : {
kind: 'taken'
};
}
async function changedFiles({ files, sha, version }, git) {
const changed = new Map();
const problems = [];
for (const file of files){
const committed = await git.read(sha, file.path);
const text = changed.get(file.path) ?? committed;
const written = void 0 === text ? void 0 : setVersion(file, text, version, findInTime);
if (void 0 === written) {
const allowed = void 0 === text ? `a file of the commit ${sha.slice(0, 7)}` : 'a file with a version in it';
problems.push({
input: 'update-files',
received: file.path,
allowed,
example: 'package.json'
});
} else if (written !== committed) changed.set(file.path, written);
}
if (problems.length > 0) throw new action_error.j1(problems);
return changed;
}
function findInTime(pattern, text) {
const found = findWithin(pattern, text);
if (void 0 !== found) return found;
const sentence = `update-files: ${pattern.source} takes longer than a second: it tries the same text again and again`;
throw new action_error.j1([
{
input: 'update-files',
sentence
}
]);
}
function releaseMessage(tag) {
return `chore(release): ${tag}`;
}
async function pushRelease({ tag, sha, branch, message }, files, { git, refs, context }) {
if (void 0 === branch) throw new action_error.j1([
{
input: 'update-files',
sentence: 'update-files needs a branch to commit to: run it on a branch'
}
]);
if (await refs.commitOf(`heads/${branch}`) !== sha) return {
kind: 'moved'
};
const commit = await git.commit({
parent: sha,
files,
message: releaseMessage(tag)
});
const object = '' === message ? commit : await git.tagObject({
name: tag,
sha: commit,
message,
at: context.clock.now()
});
const pushed = await git.push([
{
ref: `refs/heads/${branch}`,
before: sha,
after: commit
},
{
ref: `refs/tags/${tag}`,
before: void 0,
after: object
}
]);
return 'done' === pushed ? {
kind: 'created',
sha: commit
} : {
kind: 'taken'
};
}
async function moveFloating(sha, wanted, { refs, context }) {
const moved = [];
for (const tag of (await wanted()))try {
if (await moveOne(tag, sha, wanted, {
refs,
context
})) moved.push(tag);
} catch (refusal) {
context.log.warning(`${tag} could not be moved to ${sha.slice(0, 7)}: ${(0, action_error.Uc)(refusal)}. ${hintOf(refusal)}The version tag stands.`);
}
return moved;
}
async function moveOne(tag, sha, wanted, { refs, context }) {
const ref = `tags/${tag}`;
for(let attempt = 1; attempt <= 10; attempt++){
const before = (await refs.list(ref)).find((found)=>found.ref === ref)?.sha;
if (before === sha) return true;
if (await refs.compareAndSet([
{
ref,
before,
after: sha
}
]) === 'done') {
context.log.event(`${tag} \u{2192} ${sha.slice(0, 7)}`);
return true;
}
await context.clock.sleep(100 * Math.random() * 2 ** attempt, context.signal);
if (!(await wanted()).includes(tag)) return false;
}
context.log.warning(`${tag} was moved by other runs again and again: it was left to them`);
return false;
}
const publish_refusedHint = 'Look for a ruleset that protects tags (give this workflow a bypass), for a deleted immutable release, whose tag name can never be used again, and for the permission contents: write (workflows: write too, if the commit changes .github/workflows).';
function explained(refusal, tag) {
if (!(refusal instanceof action_error.mZ) || ![
403,
422
].includes(refusal.status ?? 0)) return refusal;
return new action_error.mZ(refusal.code, {
provider: 'GitHub',
asked: `create the tag ${tag}`,
answered: refusal.message,
...void 0 === refusal.status ? {} : {
status: refusal.status
}
}, {
cause: refusal,
hint: publish_refusedHint
});
}
function hintOf(refusal) {
return refusal instanceof action_error.mZ && [
403,
422
].includes(refusal.status ?? 0) ? `${publish_refusedHint} ` : '';
}
async function findPlace(inputs, context, git, github) {
const wanted = inputs.sha || context.run.sha || 'HEAD';
const sha = await git.resolve(wanted);
if (void 0 === sha) throw unknownCommit(inputs.sha, wanted);
const branch = '' === context.run.ref ? await git.branch() : /^refs\/heads\/(.+)$/.exec(context.run.ref)?.[1];
const rules = channelRules(inputs, context);
const channel = void 0 === branch ? void 0 : rules.length > 0 ? channelOf(branch, rules) : await defaultChannel(branch, context, git, github);
return {
sha,
branch,
channel,
channels: new Set(rules.map((rule)=>rule.channel))
};
}
function unknownCommit(given, wanted) {
if ('' === given) return new action_error.lZ('GIT_FAILED', `commit ${wanted} is not in this clone`);
const { example = '' } = inputs_fields.sha;
return new action_error.j1([
{
input: 'sha',
received: given,
allowed: 'a commit of this clone',
example
}
]);
}
function channelRules({ channels }, { config }) {
if (channels.length > 0) return channels;
return Object.entries(config?.channels ?? {}).flatMap(([branch, channel])=>readChannelRule(`${branch}: ${channel}`) ?? []);
}
async function defaultChannel(branch, { run, log }, git, github) {
const repository = run.event.repository;
const told = 'string' == typeof repository?.default_branch ? repository.default_branch : void 0;
const known = told ?? await git.defaultBranch() ?? await github?.contents.defaultBranch();
if (void 0 === known) log.info('the default branch is unknown here; assuming main or master');
return (void 0 === known ? [
'main',
'master'
] : [
known
]).includes(branch) ? 'stable' : void 0;
}
async function gatherFacts(inputs, place, git, context) {
const { sha, channel, channels, branch } = place;
const prefix = inputs.tagPrefix;
const all = versionTags(await git.tags({
prefix
}), prefix);
const read = createReader(sha, inputs, git);
const mayRelease = void 0 !== channel && 'none' !== inputs.bump;
const told = mayRelease ? await read.tagsOfNext(all) : void 0;
const found = told ?? versionTags(await git.tags({
prefix,
mergedInto: sha
}), prefix);
const absorbedBy = void 0 === channel ? void 0 : await findAbsorbing({
sha,
channel,
prefix,
reachable: found,
all
}, git);
const rewritten = 0 !== found.length || absorbedBy ? void 0 : previousRelease(all, channel ?? 'stable');
if (rewritten) context.log.warning(`no ${prefix}* tag is in the history of ${sha.slice(0, 7)} (rewritten, or on another line): going by ${rewritten.tag}, without the commits whose change it has`);
const reachable = rewritten ? [
rewritten
] : found;
const bases = baselines(reachable, channel, channels);
return {
sha,
branch,
channel,
reachable,
all,
baselines: bases,
since: await historiesSince(bases, (tag)=>read.since(tag, void 0 !== rewritten)),
absorbedBy,
isOwnRelease: void 0 !== absorbedBy && inputs.updateFiles.length > 0 && await isMadeFrom(sha, absorbedBy, git)
};
}
async function isMadeFrom(sha, { tag, sha: to }, git) {
const commits = [];
for await (const batch of git.log({
from: sha,
to
}))commits.push(...batch);
const [first, ...others] = commits;
return 0 === others.length && first?.parents.join() === sha && first.message.trim() === releaseMessage(tag);
}
async function historiesSince(bases, since) {
const stable = await since(bases.stable);
return {
stable,
prerelease: await since(bases.prerelease ?? bases.stable),
settled: await since(bases.settled)
};
}
function createReader(to, { squash, paths }, git) {
const known = new Map();
async function readSince(tag, cherry) {
let isAncestor = tag?.sha === to;
async function* watched(batches) {
for await (const commits of batches){
isAncestor ||= void 0 !== tag && commits.some(({ parents })=>parents.includes(tag.sha));
yield commits;
}
}
const log = git.log({
to,
paths,
cherry,
...void 0 === tag ? {} : {
from: tag.sha
}
});
return {
history: await readHistory(watched(log), {
squash,
onlyCount: true
}),
isAncestor
};
}
function read(tag, cherry) {
const key = `${tag?.tag ?? ''} ${String(cherry)}`;
const reading = known.get(key) ?? readSince(tag, cherry);
known.set(key, reading);
return reading;
}
return {
since: async (tag, cherry)=>(await read(tag, cherry)).history,
async tagsOfNext (all) {
const [highest] = all;
if (void 0 === highest) return [];
if (highest.version.prerelease.length > 0) return;
const { isAncestor, history } = await read(highest, false);
if (!isAncestor || 'none' === levelOfHistory(history)) return;
return all.filter((tag)=>tag === highest || tag.sha === to);
}
};
}
async function findAbsorbing({ sha, channel, prefix, reachable, all }, git) {
const previous = previousRelease(reachable, channel);
const isNewer = ({ version })=>void 0 === previous || version.compare(previous.version) > 0;
const ofChannel = (tags)=>tags.filter((tag)=>isNewer(tag) && void 0 !== previousRelease([
tag
], channel));
const here = new Set(reachable.map(({ tag })=>tag));
if (ofChannel(all).every(({ tag })=>here.has(tag))) return;
const lowest = ofChannel(versionTags(await git.tags({
prefix,
containing: sha
}), prefix)).at(-1);
if (void 0 === lowest) return;
const before = previousRelease(versionTags(await git.tags({
prefix,
mergedInto: lowest.sha
}), prefix), channel, lowest.version);
return before?.tag === previous?.tag ? lowest : void 0;
}
var markdown = __nccwpck_require__(1867);
const shown = 50;
function unreadCommits({ unparsed, doubts }) {
return [
...collapsed('Not conventional', unparsed),
...collapsed('Perhaps mistakes', doubts)
];
}
function collapsed(title, remarks) {
if (0 === remarks.length) return [];
const lines = remarks.slice(0, shown).map(({ sha, text })=>`- ${(0, markdown.aY)(sha.slice(0, 7))} ${(0, markdown.FV)(text)}`);
const more = remarks.length > shown ? [
`- \u{2026} ${remarks.length - shown} more`
] : [];
return [
(0, markdown.zH)(`${title}: ${remarks.length}`, [
...lines,
...more
].join('\n'))
];
}
function imageTags(commit) {
const { sha, version, isHighestStable, branch } = commit;
return [
...void 0 === version ? [] : [
validImageTag(`v${version.raw.replace(/^v/, '')}`)
],
`sha-${sha.slice(0, 7)}`,
...void 0 !== version && isHighestStable ? [
'latest'
] : [],
...void 0 === branch ? [] : [
`${validImageTag(branch).slice(0, longest - ofBranch.length)}${ofBranch}`
]
];
}
const longest = 128;
const ofBranch = '-latest';
function validImageTag(text) {
return (text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '') || 'image').slice(0, longest);
}
function outcomeOf(result) {
const { plan, facts, inputs, tagged, failure } = result;
const reason = failure ?? reasonOf(result);
const release = releaseOf(result);
const history = facts.since.settled;
const previous = 'refused' === plan.kind ? void 0 : plan.previous;
const floating = (result.floating ?? []).join('\n');
return {
phase: void 0 !== failure ? 'Error' : 'refused' === plan.kind ? 'Failed' : 'Successful',
reason,
outputs: {
version: release?.version.raw ?? '',
tag: release?.tag ?? '',
released: isReleased(result),
created: tagged?.kind === 'created',
bump: 'release' === plan.kind ? plan.bump : 'none',
'previous-version': previous?.version.raw ?? '',
'previous-tag': previous?.tag ?? '',
channel: facts.channel ?? '',
sha: release?.sha ?? facts.sha,
'commit-count': history.count,
'unparsed-count': history.unparsed.length,
'floating-tags': floating,
'image-tags': summary_images(result, release).join('\n')
},
summary: summaryOf(result, reason),
details: {
dryRun: inputs.dryRun,
reason,
isHere: release?.sha !== void 0,
files: result.files ?? [],
unparsed: history.unparsed
}
};
}
function isReleased({ plan, facts, tagged, inputs }) {
if ('nothing' !== plan.kind) return void 0 !== tagged;
const { last } = plan;
return !inputs.dryRun && void 0 !== last && (last.sha === facts.sha || last === facts.absorbedBy && facts.isOwnRelease);
}
function isReleasedHere({ details }) {
return details?.isHere === true;
}
function releaseOf({ plan, facts, tagged }) {
if ('refused' === plan.kind) return facts.baselines.settled && withoutSha(facts.baselines.settled);
if ('release' === plan.kind) return {
...plan.release,
sha: tagged?.sha ?? facts.sha
};
const { last } = plan;
const isThis = last?.sha === facts.sha || last === facts.absorbedBy;
return last && !isThis ? withoutSha(last) : last;
}
function withoutSha({ tag, version }) {
return {
tag,
version
};
}
function summary_images({ facts, plan }, release) {
const isLate = 'nothing' === plan.kind && plan.last === facts.absorbedBy && facts.absorbedBy && !facts.isOwnRelease;
if (isLate) return imageTags({
sha: facts.sha,
isHighestStable: false
});
const isThis = release?.sha !== void 0;
const version = isThis ? release.version : void 0;
const stable = facts.all.filter((other)=>'stable' === channelOfVersion(other.version));
const isHighestStable = version?.prerelease.length === 0 && stable.every((other)=>other.version.compare(version) <= 0);
return imageTags({
sha: release?.sha ?? facts.sha,
version,
isHighestStable,
branch: facts.branch
});
}
function reasonOf({ plan, tagged, inputs }) {
if ('release' !== plan.kind) return plan.reason;
const { tag } = plan.release;
if (void 0 === tagged) return `${tag} would be released (${plan.bump} after ${plan.previous?.tag ?? 'nothing'}); dry run: nothing was changed`;
if ('exists' === tagged.kind) return `${tag} is on this commit already (made by another run)`;
return `released ${tag} (${inputs.version ? 'as asked' : plan.bump} after ${plan.previous?.tag ?? 'nothing'})`;
}
function summaryOf(result, reason) {
const { plan, facts, floating, files, failure } = result;
const history = facts.since.settled;
const icon = void 0 !== failure ? "\u{1F4A5}" : 'refused' === plan.kind ? "\u274C" : 'release' === plan.kind || isReleased(result) ? "\u{1F3F7}\uFE0F" : "\u{1F4A4}";
const known = (0, markdown.Ix)([
[
'Commit',
(0, markdown.aY)(facts.sha.slice(0, 7))
],
[
'Branch and channel',
`${(0, markdown.aY)(facts.branch ?? "\u2013")} ${(0, markdown.aY)(facts.channel ?? "\u2013")}`
],
[
'Commits that count',
describeCounts(history)
],
[
'Floating tags',
(floating ?? []).map(markdown.aY).join(' ')
],
[
'Files that would change',
(files ?? []).map(markdown.aY).join(' ')
]
]);
return [
`### ${icon} ${(0, markdown.FV)(reason)}`,
known,
...unreadCommits(history)
].join('\n\n') + '\n';
}
function describeCounts({ count, cancelled, unparsed }) {
return `${count} (${unparsed.length} not conventional, ${cancelled} more that cancel out)`;
}
function packagesOf({ services }, config) {
const known = config?.services ?? {};
const names = services.includes('all') ? Object.keys(known) : services;
return [
...new Set(names)
].map((name)=>toPackage(name, known[name]));
}
function toPackage(name, service) {
return {
name,
path: service?.path ?? '',
paths: service?.paths ?? [],
prefix: service?.['tag-prefix'] ?? `${name}-v`,
image: service?.image ?? '',
needs: service?.['depends-on'] ?? []
};
}
function unitsOf(packages) {
const units = [
...Map.groupBy(packages, ({ prefix })=>prefix)
].map(([prefix, members])=>({
prefix,
packages: members
}));
const ordered = [];
const visited = new Set();
const visit = (unit)=>{
if (visited.has(unit)) return;
visited.add(unit);
for (const other of units)if (needs(unit, other)) visit(other);
ordered.push(unit);
};
units.forEach(visit);
return ordered;
}
function needs(unit, other) {
return unit !== other && unit.packages.some((one)=>other.packages.some(({ name })=>one.needs.includes(name)));
}
function packageProblems(inputs, config) {
const { services, paths, version, updateFiles } = inputs;
if (0 === services.length) return [];
const known = Object.keys(config?.services ?? {});
const allowed = `services of the config${known.length > 0 ? `: all, ${known.join(', ')}` : ', which has none'}`;
const alone = [
{
input: 'paths',
received: paths.join('\n')
},
{
input: 'version',
received: version?.raw ?? ''
},
{
input: 'update-files',
received: updateFiles.map(({ path: path1 })=>path1).join('\n')
}
];
return [
...services.filter((name)=>!known.includes(name) && ('all' !== name || 0 === known.length)).map((received)=>({
input: 'services',
received,
allowed,
example: 'all'
})),
...packagesOf(inputs, config).filter(({ name, path: path1 })=>known.includes(name) && '' === path1).map(({ name })=>({
input: `services.${name}.path`,
allowed: 'the folder of the service, to know which commits are its own',
example: `apps/${name}`
})),
...packagesOf(inputs, config).filter(({ name, prefix })=>known.includes(name) && !isTagPrefix(prefix)).map(({ name, prefix })=>({
input: `services.${name}.tag-prefix`,
received: prefix,
allowed: 'the start of a tag name',
example: 'frontend-v'
})),
...alone.filter(({ received })=>'' !== received).map((one)=>({
...one,
sentence: `${one.input} cannot be combined with services: run the action once for that service`
}))
];
}
function inputsFor(inputs, { prefix, packages }) {
const paths = packages.flatMap((one)=>[
one.path,
...one.paths
]);
return {
...inputs,
tagPrefix: prefix,
paths: [
...new Set(paths)
],
services: []
};
}
function nameOf({ packages }) {
return packages.map(({ name })=>name).join(', ');
}
function combine(results) {
const all = results.flatMap(({ of, outcome: { outputs, phase } })=>of.packages.map(({ name, path: path1, image })=>({
service: name,
path: path1,
image,
phase,
version: outputs.version ?? '',
tag: outputs.tag ?? '',
released: true === outputs.released,
created: true === outputs.created,
bump: outputs.bump ?? 'none',
'previous-version': outputs['previous-version'] ?? '',
'previous-tag': outputs['previous-tag'] ?? '',
sha: outputs.sha ?? ''
})));
const released = all.filter((one)=>one.released);
const sum = (name)=>results.reduce((total, { outcome })=>total + Number(outcome.outputs[name] ?? 0), 0);
const first = results[0]?.outcome.outputs ?? {};
const rows = results.map(({ of, outcome })=>[
(0, markdown.aY)(nameOf(of)),
(0, markdown.aY)(String(outcome.outputs.tag ?? '')),
outcome.phase,
(0, markdown.aY)(outcome.reason)
]);
return {
phase: worst(results.map(({ outcome })=>outcome.phase)),
reason: results.map(({ of, outcome })=>`${nameOf(of)}: ${outcome.reason}`).join('; '),
outputs: {
released: released.length > 0,
created: all.some((one)=>one.created),
channel: first.channel ?? '',
sha: first.sha ?? '',
'commit-count': sum('commit-count'),
'unparsed-count': sum('unparsed-count'),
'floating-tags': results.map(({ outcome })=>outcome.outputs['floating-tags']).filter(Boolean).join('\n'),
services: JSON.stringify(all),
matrix: JSON.stringify({
include: released
})
},
summary: `### \u{1F3F7}\u{FE0F} ${released.length} of ${all.length} services released\n\n${(0, markdown.tp)([
'Service',
'Tag',
'Phase',
''
], rows)}\n`,
details: results.map(({ of, outcome })=>({
service: nameOf(of),
reason: outcome.reason,
details: outcome.details
}))
};
}
function worst(phases) {
return [
'Error',
'Failed',
'Inconclusive'
].find((phase)=>phases.includes(phase)) ?? 'Successful';
}
const run_patience = 900000;
const longestWait = 5_000;
const run_action = {
name: 'semver-tag',
fields: inputs_fields,
outputs: {
version: '',
tag: '',
released: 'false',
created: 'false',
bump: 'none',
'previous-version': '',
'previous-tag': '',
channel: '',
sha: '',
'commit-count': '0',
'unparsed-count': '0',
'floating-tags': '',
'image-tags': '',
services: '[]',
matrix: '{"include":[]}'
},
check: (inputs, config)=>[
...packageProblems(inputs, config),
...inputs.dryRun || '' !== inputs.githubToken ? [] : [
{
input: 'github-token',
allowed: 'a token with contents: write; only a dry run needs none',
example: '${{ github.token }}'
}
],
...Object.entries(config?.channels ?? {}).filter(([branch, channel])=>void 0 === readChannelRule(`${branch}: ${channel}`)).map(([branch, channel])=>({
input: `channels.${branch}`,
received: channel,
allowed: 'stable, or the name of a prerelease',
example: 'beta'
}))
],
async run (inputs, context) {
const git = await openHistory(context, inputs.githubToken);
const github = inputs.dryRun ? void 0 : await connect(context, inputs.githubToken);
const place = await findPlace(inputs, context, git, github);
const packages = packagesOf(inputs, context.config);
const lost = await lostPaths(inputs, packages, place, git);
if (lost.length > 0) throw new action_error.j1(lost);
if (0 === packages.length) return releaseNext(inputs, place, {
git,
github,
context
});
return releaseAll(inputs, unitsOf(packages), place, {
git,
github,
context
});
}
};
async function lostPaths({ paths }, packages, { sha }, git) {
const asked = [
...paths.map((path1)=>({
input: 'paths',
path: path1
})),
...packages.flatMap((one)=>[
{
input: `services.${one.name}.path`,
path: one.path
},
...one.paths.map((path1)=>({
input: `services.${one.name}.paths`,
path: path1
}))
])
];
const files = 0 === asked.length ? void 0 : await git.files(sha);
return asked.flatMap(({ input, path: path1 })=>{
const allowed = (0, git_paths.Gv)(path1, files);
return void 0 === allowed ? [] : [
{
input,
received: path1,
allowed
}
];
});
}
async function connect(context, token) {
const { createGitHub } = await Promise.all([
__nccwpck_require__.e(395),
__nccwpck_require__.e(156),
__nccwpck_require__.e(324)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 2324));
return createGitHub(context, token);
}
async function releaseAll(inputs, units, place, ports) {
const results = [];
for (const of of units){
const attempt = (bump)=>releaseNext({
...inputsFor(inputs, of),
bump
}, place, ports).catch((failure)=>{
ports.context.signal.throwIfAborted();
return {
phase: 'Error',
reason: (0, action_error.Uc)(failure),
outputs: {}
};
});
const outcome = await ports.context.log.group(nameOf(of), async ()=>{
const own = await attempt(inputs.bump);
const isRebuilt = results.some((other)=>needs(of, other.of) && isReleasedHere(other.outcome));
const isLeft = 'Successful' === own.phase && !isReleasedHere(own);
return 'patch' === inputs.dependants && isRebuilt && isLeft ? attempt('patch') : own;
});
results.push({
of,
outcome
});
}
return combine(results);
}
async function releaseNext(inputs, place, ports) {
const { git, github, context } = ports;
const startedAt = context.clock.now();
for(let attempt = 1;; attempt++){
if (github) await refreshTags(git, context, attempt > 1);
const facts = await gatherFacts(inputs, place, git, context);
const plan = planTag(inputs, facts);
if ('wrong' === plan.kind) throw new action_error.j1([
plan.problem
]);
if ('refused' === plan.kind) return outcomeOf({
inputs,
facts,
plan
});
if ('nothing' === plan.kind) return settleFloating(inputs, facts, plan, ports);
if (void 0 === github) return rehearse(inputs, facts, plan, git);
const tagged = await createTag(tagging(inputs, place, plan), {
git,
refs: github.refs,
context
});
if ('moved' === tagged.kind && attempt > 1) {
const reason = `${place.branch ?? ''} has moved past ${place.sha.slice(0, 7)}: run again on its tip, so that the files are changed there`;
return outcomeOf({
inputs,
facts,
plan: {
kind: 'refused',
reason
}
});
}
if ('created' === tagged.kind || 'exists' === tagged.kind) return publishRest(inputs, facts, {
plan,
tagged
}, {
...ports,
github
});
if (context.clock.now() - startedAt > run_patience) {
const reason = `other runs took ${attempt} versions in a row: run again when fewer of them race`;
return outcomeOf({
inputs,
facts,
plan: {
kind: 'refused',
reason
}
});
}
const lost = 'moved' === tagged.kind ? `${place.branch ?? ''} has moved` : `${plan.release.tag} was taken by another commit`;
context.log.event(`${lost}: looking again`);
await context.clock.sleep(Math.random() * Math.min(longestWait, 100 * 2 ** attempt), context.signal);
}
}
async function refreshTags(git, { log }, isNeeded) {
try {
if (isNeeded || await git.hasRemote()) await git.fetchTags();
} catch (cause) {
if (isNeeded) throw cause;
log.warning(`tags could not be fetched; using those of the checkout: ${(0, action_error.Uc)(cause)}`);
}
}
function tagging({ message, updateFiles }, { sha, branch }, { release, previous }) {
const words = {
tag: release.tag,
version: release.version.raw,
previous: previous?.tag ?? ''
};
const text = message.replace(/\{(tag|version|previous)\}/g, (_, name)=>words[name]);
return {
...release,
sha,
branch,
message: text,
files: updateFiles
};
}
async function rehearse(inputs, facts, plan, git) {
const files = await changedFiles({
files: inputs.updateFiles,
sha: facts.sha,
version: plan.release.version
}, git);
const floating = floatingTags(plan.release.version, inputs.tagPrefix, inputs.floating, facts.all);
return outcomeOf({
inputs,
facts,
plan,
floating,
files: [
...files.keys()
]
});
}
async function settleFloating(inputs, facts, plan, { github, context }) {
const { last } = plan;
const isThis = void 0 !== last && [
facts.sha,
facts.absorbedBy?.sha
].includes(last.sha);
const floating = github && isThis ? await run_float(inputs, last, {
github,
context
}) : [];
if (github && isThis && '' !== inputs.dispatch) context.log.warning(`${last.tag} was there before this run, which does not start ${inputs.dispatch} on it: start it by hand if no earlier run did`);
return outcomeOf({
inputs,
facts,
plan,
floating
});
}
async function publishRest(inputs, facts, { plan, tagged }, { github, context }) {
const { tag } = plan.release;
if ('created' === tagged.kind) context.log.event(`tagged ${tagged.sha.slice(0, 7)} as ${tag}`);
const floating = await run_float(inputs, {
...plan.release,
sha: tagged.sha
}, {
github,
context
});
const done = {
inputs,
facts,
plan,
tagged,
floating
};
if ('' === inputs.dispatch || 'exists' === tagged.kind) return outcomeOf(done);
try {
await github.runs.dispatch(inputs.dispatch, tag, {});
context.log.event(`started ${inputs.dispatch} on ${tag}`);
return outcomeOf(done);
} catch (refusal) {
return outcomeOf({
...done,
failure: `${tag} is there, but ${inputs.dispatch} could not be started on it: ${(0, action_error.Uc)(refusal)}`
});
}
}
function run_float({ tagPrefix, floating }, { version, sha }, { github, context }) {
if ('none' === floating) return Promise.resolve([]);
const wanted = async ()=>{
const refs = await github.refs.list(`tags/${tagPrefix}`);
const tags = refs.map((found)=>({
name: found.ref.replace(/^tags\//, ''),
sha: found.sha
}));
return floatingTags(version, tagPrefix, floating, versionTags(tags, tagPrefix));
};
return moveFloating(sha, wanted, {
refs: github.refs,
context
});
}
}),
2369: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
d: ()=>commonFields,
e: ()=>commonOutputs
});
var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8562);
const commonFields = {
'github-token': {
...(0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.rJ)({
default: '${{ github.token }}'
}),
parse: (value)=>value.startsWith('${{') ? '' : value
},
config: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
default: '.github/release-kit.yml',
allowed: 'a path in the repository',
example: '.github/release-kit.yml'
}),
'dry-run': (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false),
locale: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)([
'en',
'fr'
]))
};
const commonOutputs = [
'phase',
'reason',
'report'
];
}),
8562: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Jt: ()=>flag,
Mn: ()=>lines,
Qq: ()=>text,
Yq: ()=>choice,
Yz: ()=>parsed,
lq: ()=>optional,
rJ: ()=>secret
});
function field(parse, allowed, words = {}) {
return {
default: words.default ?? '',
required: words.required ?? false,
secret: false,
allowed: words.allowed ?? allowed,
...void 0 === words.example ? {} : {
example: words.example
},
parse
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
function lines(item, words) {
return field((value)=>splitLines(value).map((line)=>{
const parsed = item(line);
if (void 0 === parsed) throw new Error(`line ${JSON.stringify(line)}`);
return parsed;
}), words.allowed, words);
}
function splitLines(value) {
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
function parsed(parse, words) {
return field(parse, words.allowed, words);
}
}),
1095: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
const format1 = new Intl.DateTimeFormat('sv-SE', {
timeZone: zone,
dateStyle: 'short',
timeStyle: 'short'
});
return markdown.split(/(```[^]*?```|`[^`\n]*`)/).map((part, index)=>index % 2 === 1 ? part : part.replace(instant, (whole, date, clock, other)=>{
const at = Date.parse(`${date}T${clock ?? other ?? ''}Z`);
return Number.isNaN(at) ? whole : `${format1.format(at)} (${zone})`;
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
var markdown = __nccwpck_require__(1867);
var action_action = __nccwpck_require__(2369);
var external_node_fs_ = __nccwpck_require__("node:fs");
var external_node_path_ = __nccwpck_require__("node:path");
const largestYaml = 131072;
function readWorkspaceFile(path1, { workspace, temp }, most) {
const real = realFile((0, external_node_path_.resolve)(workspace, path1), [
workspace,
temp
]);
const file = (0, external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
try {
const stat = (0, external_node_fs_.fstatSync)(file);
if (!stat.isFile()) throw new Error(`${path1} is not a regular file`);
if (stat.size > most) throw new Error(`${path1} has ${stat.size} bytes, at most ${most} are read`);
return (0, external_node_fs_.readFileSync)(file, 'utf8');
} finally{
(0, external_node_fs_.closeSync)(file);
}
}
function realFile(path1, folders) {
const name = (0, external_node_path_.relative)(folders[0] ?? '', path1);
const real = realPathOf(path1);
if (void 0 === real) {
(0, external_node_fs_.lstatSync)(path1);
throw new Error(`${name} leads nowhere`);
}
if (!folders.some((folder)=>isInside(real, path1, folder))) throw new Error(`${name} is outside the workspace`);
if (!(0, external_node_fs_.statSync)(real).isFile()) throw new Error(`${name} is not a regular file`);
return real;
}
function isInside(real, path1, folder) {
const realFolder = realPathOf(folder);
return void 0 !== realFolder && (isIn(path1, folder) || isIn(path1, realFolder)) && isIn(real, realFolder) && !real.split(external_node_path_.sep).includes('.git');
}
function isIn(path1, folder) {
return path1.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
function realPathOf(path1) {
try {
return external_node_fs_.realpathSync.native(path1);
} catch  {
return;
}
}
async function loadConfig(path1, workspace, env) {
let text;
try {
text = readWorkspaceFile(path1, {
workspace,
temp: env.RUNNER_TEMP ?? ''
}, largestYaml);
} catch (cause) {
const isAbsent = 'ENOENT' === cause.code;
if (isAbsent && path1 === action_action.d.config.default) return {
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
example: action_action.d.config.default
}
]
};
}
const { parseConfig } = await Promise.all([
__nccwpck_require__.e(395),
__nccwpck_require__.e(374)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 4374));
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
const isWanted = !isHere && void 0 === own.config && path1 !== action_action.d.config.default;
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
const { createClient } = await __nccwpck_require__.e(156).then(__nccwpck_require__.bind(__nccwpck_require__, 6156));
context.redactor.add(token);
return createClient(context, token);
}
async function configAt(sha, path1, client, { env, run }) {
const { createContents } = await Promise.all([
__nccwpck_require__.e(395),
__nccwpck_require__.e(156),
__nccwpck_require__.e(686)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 9686));
const text = await createContents(client).read(repositoryPath(path1, run.workspace), sha);
if (void 0 === text) {
await assertReadable(sha ?? run.sha, client);
return {
config: void 0,
problems: []
};
}
const { parseConfig } = await Promise.all([
__nccwpck_require__.e(395),
__nccwpck_require__.e(374)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 4374));
return parseConfig(text, `${path1}@${sha?.slice(0, 7) ?? 'default branch'}`, env);
}
async function assertReadable(sha, client) {
const { createRefs } = await Promise.all([
__nccwpck_require__.e(395),
__nccwpck_require__.e(156),
__nccwpck_require__.e(382)
]).then(__nccwpck_require__.bind(__nccwpck_require__, 2382));
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
example: action_action.d.config.default
};
}
function readInputs(fields, raw) {
const problems = [];
const inputs = {};
for (const [name, field] of Object.entries(fields)){
const given = raw(name).trim();
const value = '' === given ? field.default : given;
if ('' === value && field.required) problems.push(problemWith(name, field));
else inputs[camelCase(name)] = parse(name, field, value, problems) ?? parse(name, field, field.default, []);
if (field.required) inputs[camelCase(name)] ??= '';
}
return {
inputs: inputs,
problems
};
}
function parse(name, field, value, problems) {
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
var external_node_os_ = __nccwpck_require__("node:os");
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
temp: env.RUNNER_TEMP ?? (0, external_node_os_.tmpdir)(),
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
var external_path_ = __nccwpck_require__("path");
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
return pth.replace(/[/\\]/g, external_path_.sep);
}
var exec = __nccwpck_require__("@actions/exec/lib/exec.js");
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
const { stdout: version } = yield exec.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
silent: true
});
const { stdout: name } = yield exec.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
silent: true
});
return {
name: name.trim(),
version: version.trim()
};
});
const getMacOsInfo = ()=>platform_awaiter(void 0, void 0, void 0, function*() {
var _a, _b, _c, _d;
const { stdout } = yield exec.H('sw_vers', void 0, {
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
const { stdout } = yield exec.H('lsb_release', [
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
process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
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
...action_action.d,
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
...action_action.e
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
...action_action.d,
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
5505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
BJ: ()=>describeProblem,
Uc: ()=>describeError,
j1: ()=>ConfigurationError1,
lZ: ()=>ActionError,
mZ: ()=>ProviderError
});
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6474);
var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1679);
class ActionError extends Error {
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
class ConfigurationError1 extends ActionError {
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
class ProviderError extends ActionError {
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
8187: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
$o: ()=>tidyGlob,
Gv: ()=>unmatched,
jN: ()=>matcher
});
var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("picomatch/index.js");
var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5896);
function tidyGlob(path1) {
const [, not = '', glob = ''] = /^(!?)(?:\.\/+)*(.*?)\/*$/s.exec(path1) ?? [];
return not + ('' === glob || '.' === glob ? '**' : glob);
}
function matcher(paths) {
const below = (globs)=>globs.flatMap((glob)=>[
glob,
`${glob}/**`
]);
const tidied = paths.map(tidyGlob);
const wanted = tidied.filter((path1)=>!path1.startsWith('!'));
const unwanted = tidied.filter((path1)=>path1.startsWith('!')).map((path1)=>path1.slice(1));
const options = {
dot: true,
nobrace: true,
noextglob: true,
nonegate: true
};
return picomatch__WEBPACK_IMPORTED_MODULE_0__(0 === wanted.length ? [
'**'
] : below(wanted), {
...options,
ignore: below(unwanted)
});
}
function unmatched(path1, files) {
if (void 0 === files || path1.startsWith('!')) return;
const fits = matcher([
path1
]);
for (const file of files)if (fits(file)) return;
const start = tidyGlob(path1).replace(/^\/+/, '').split(/\/?[*?[]/, 1)[0] ?? '';
const meant = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(start, foldersOf(files));
return `a path that matches a file of the commit${void 0 === meant ? '' : `; did you mean ${meant}?`}`;
}
function foldersOf(files) {
const folders = new Set();
for (const file of files)for(let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)){
const folder = file.slice(0, end);
if (folders.has(folder)) break;
folders.add(folder);
}
return folders;
}
}),
1867: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
FV: ()=>escapeMarkdown,
Ix: ()=>facts,
aY: ()=>code,
tp: ()=>table,
zH: ()=>details
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
function facts(pairs) {
return pairs.flatMap(([name, value])=>'' === value ? [] : [
`- **${name}**: ${value}`
]).join('\n');
}
function details(title, body) {
const plain = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
return `<details><summary>${plain}</summary>\n\n${body}\n\n</details>`;
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
E: ()=>parseDuration1,
a: ()=>formatDuration
});
const units = {
ms: 1,
s: 1_000,
m: 60_000,
h: 3_600_000,
d: 86_400_000
};
function parseDuration1(text) {
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
"@actions/exec/lib/exec.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
exec: ()=>exec,
H: ()=>getExecOutput
});
const external_string_decoder_namespaceObject = process.getBuiltinModule("string_decoder");
var external_os_ = __nccwpck_require__("os");
var external_events_ = __nccwpck_require__("events");
const external_child_process_namespaceObject = process.getBuiltinModule("child_process");
var external_path_ = __nccwpck_require__("path");
var external_fs_ = __nccwpck_require__("fs");
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
const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
const IS_WINDOWS = 'win32' === process.platform;
external_fs_.constants.O_RDONLY;
function exists(fsPath) {
return __awaiter(this, void 0, void 0, function*() {
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
return __awaiter(this, void 0, void 0, function*() {
let stats;
try {
stats = yield stat(filePath);
} catch (err) {
if ('ENOENT' !== err.code) console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
}
if (stats && stats.isFile()) {
if (IS_WINDOWS) {
const upperExt = external_path_.extname(filePath).toUpperCase();
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
const directory = external_path_.dirname(filePath);
const upperName = external_path_.basename(filePath).toUpperCase();
for (const actualName of yield readdir(directory))if (upperName === actualName.toUpperCase()) {
filePath = external_path_.join(directory, actualName);
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
for (const extension of process.env['PATHEXT'].split(external_path_.delimiter))if (extension) extensions.push(extension);
}
if (isRooted(tool)) {
const filePath = yield tryGetExecutablePath(tool, extensions);
if (filePath) return [
filePath
];
return [];
}
if (tool.includes(external_path_.sep)) return [];
const directories = [];
if (process.env.PATH) {
for (const p of process.env.PATH.split(external_path_.delimiter))if (p) directories.push(p);
}
const matches = [];
for (const directory of directories){
const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
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
if (!isRooted(this.toolPath) && (this.toolPath.includes('/') || toolrunner_IS_WINDOWS && this.toolPath.includes('\\'))) this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
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
395: "../packages/zod-9c11f031.js",
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
var __webpack_exports__ = __nccwpck_require__(7516);
__webpack_exports__ = await __webpack_exports__;
