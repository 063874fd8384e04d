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
const parse1 = (input, options)=>{
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
const expression = parse1(rest, {
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
parse1.fastpaths = (input, options)=>{
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
module.exports = parse1;
}),
"picomatch/lib/picomatch.js": ((module, __unused_webpack_exports, __nccwpck_require__)=>{
const scan = __nccwpck_require__("picomatch/lib/scan.js");
const parse1 = __nccwpck_require__("picomatch/lib/parse.js");
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
const format = opts.format || (posix ? utils.toPosixSlashes : null);
let match = input === glob;
let output = match && format ? format(input) : input;
if (false === match) {
output = format ? format(input) : input;
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
return parse1(pattern, {
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
if (false !== options.fastpaths && ('.' === input[0] || '*' === input[0])) parsed.output = parse1.fastpaths(input, options);
if (!parsed.output) parsed = parse1(input, options);
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
"node:child_process": ((module)=>{
module.exports = process.getBuiltinModule("node:child_process");
}),
"node:crypto": ((module)=>{
module.exports = process.getBuiltinModule("node:crypto");
}),
"node:fs": ((module)=>{
module.exports = process.getBuiltinModule("node:fs");
}),
"node:fs/promises": ((module)=>{
module.exports = process.getBuiltinModule("node:fs/promises");
}),
"node:path": ((module)=>{
module.exports = process.getBuiltinModule("node:path");
}),
"node:timers/promises": ((module)=>{
module.exports = process.getBuiltinModule("node:timers/promises");
}),
"node:util": ((module)=>{
module.exports = process.getBuiltinModule("node:util");
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
8342: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
try {
var _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5291);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1582);
await (0, _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)(_run_js__WEBPACK_IMPORTED_MODULE_1__.X);
__webpack_async_result__();
} catch (e) {
__webpack_async_result__(e);
}
}, 1);
}),
1582: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
X: ()=>run_action
});
var action_error = __nccwpck_require__(5505);
var external_node_path_ = __nccwpck_require__("node:path");
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
var markdown = __nccwpck_require__(1867);
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
return open.filter(({ isOurs, body })=>isOurs && body.includes(markerOf(environment)));
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
function renderRefusal(refusal) {
const { icon = "\u26D4", what, environment, reason, next, because = 'refused' } = refusal;
const named = '' === what ? 'nothing was' : `${(0, markdown.FV)(what)} was not`;
const where = '' === environment ? '' : ` to ${(0, markdown.FV)(environment)}`;
return [
`### ${icon} ${named} released${where}: ${because}`,
(0, markdown.FV)(reason),
`**Next:** nothing was changed; ${(0, markdown.FV)(next)}`,
''
].join('\n\n');
}
function refusal_renderClosed(refusal, rules) {
return renderRefusal({
...refusal,
next: nextWhenClosed(rules),
because: 'the window is closed'
});
}
function namesOf(parts) {
if (parts.length > 3) return `${parts.length} services`;
return parts.map(({ service, version })=>[
service,
version
].filter(Boolean).join(' ')).join(', ');
}
function nextWhenClosed({ override }) {
const wait = 'run it again when the window is open';
if (!override) return wait;
if (0 === override.by.length) return `${wait}, or now with a reason in the input window-override`;
return `${wait}; before that ${override.by.join(', ')} may, with a reason in the input window-override`;
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
const slots = [
'blue',
'green'
];
function otherSlot(slot) {
return 'blue' === slot ? 'green' : 'blue';
}
function weightsFor(slot, percent) {
return 'blue' === slot ? {
blue: percent,
green: 100 - percent
} : {
blue: 100 - percent,
green: percent
};
}
function activeSlot(weights) {
return slots.find((slot)=>100 === weights[slot]);
}
function isAt(seen, wanted, resolution) {
if (activeSlot(wanted) ?? activeSlot(seen)) return activeSlot(seen) === activeSlot(wanted);
return Math.abs(seen.blue - wanted.blue) <= resolution / 2;
}
function tooFine(steps, resolution) {
return steps.filter((step, index)=>{
const gaps = [
step - (steps[index - 1] ?? 0),
...100 === step ? [] : [
100 - step
]
];
return gaps.some((gap)=>gap < resolution);
});
}
function slots_describeWeights(weights) {
return `blue ${weights.blue} % \xb7 green ${weights.green} %`;
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
const longest = 140;
const macLength = 16;
function encodeEntry(entry, sign) {
const { phase, step, slot, service = '', refs = {} } = entry;
const place = '' === service ? slot ?? '' : `${encodeURIComponent(service)}:${slot ?? ''}`;
const pairs = Object.entries(refs).map((pair)=>pair.map(encodeURIComponent).join('='));
const head = [
'rk2',
phase,
step.join('/'),
place,
pairs.join(',')
].join('|');
const reason = Array.from(entry.reason.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim());
const room = longest - head.length - (sign ? macLength : 0) - 2;
const text = reason.length > room ? [
...reason.slice(0, Math.max(0, room - 1)),
"\u2026"
].join('') : reason.join('');
return `${head}|${sign?.(`${head}|${text}`) ?? ''}|${text}`;
}
const journal_form = /^(rk2\|([A-Z_]+)\|(\d+)\/(\d+)\|([^|]*)\|([^|]*))\|([^|]*)\|(.*)$/s;
const oldForm = /^(rk1)\|([A-Z_]+)\|(\d+)\/(\d+)\|([a-z]*)()()\|(.*)$/s;
function decodeEntry(description) {
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
function signatureOf(description) {
const match = journal_form.exec(description);
const [head = '', mac = '', reason = ''] = match ? [
match[1],
match[7],
match[8]
] : [];
return '' === mac ? void 0 : {
content: `${head}|${reason}`,
mac
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
const entry = decodeEntry(description);
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
const mayBeTooLate = end?.phase === 'SUPERSEDED' && void 0 === end.slot && journal_wasArmed(entries);
return void 0 !== end && 0 === more.length && !mayBeTooLate;
}
function terminalEntry(journal) {
return journal.find((entry, index)=>{
const isTooLate = 'SUPERSEDED' === entry.phase && void 0 === entry.slot && journal_wasArmed(journal.slice(0, index));
return isEnd(entry.phase) && !isTooLate;
});
}
function recallOf(journal) {
if (terminalEntry(journal)) return;
return journal.find(({ phase, slot })=>'SUPERSEDED' === phase && void 0 === slot);
}
function journal_wasArmed(journal) {
return journal.some(({ phase })=>[
'ARMED',
'SWITCHING',
'SWITCHED',
'BAKING',
'REVERTING'
].includes(phase));
}
function hadTurn(journal) {
return journal.some(({ phase })=>'LOCKED' === phase);
}
function journal_slotOf(journal, service) {
const isOfIt = (entry)=>void 0 === service || entry.service === service;
return journal.findLast((entry)=>void 0 !== entry.slot && isOfIt(entry))?.slot;
}
function journalOf(journal, service) {
const own = journal_slotOf(journal, service);
return journal.filter((entry)=>void 0 === entry.service || entry.service === service).map((entry)=>void 0 === entry.slot || void 0 === own ? entry : {
...entry,
slot: own
});
}
function journal_standing(journal) {
return journal.findLast(({ phase })=>'INTERRUPTED' !== phase && 'SUPERSEDED' !== phase);
}
const nobody = '0';
function parked(gate, to) {
const until = Math.floor(gate.until / 1000);
return {
phase: 'GATE',
slot: to,
refs: {
plan: gate.plan,
until: String(until),
issue: String(gate.issue)
},
reason: `waits for an approval in issue #${gate.issue}`
};
}
function approved(plan, user, reason, to) {
return {
phase: 'GATE',
slot: to,
refs: {
plan,
by: user
},
reason
};
}
function taken({ plan, taker }, by, to) {
const refs = {
plan,
run: textOf(by),
from: taker ? textOf(taker) : nobody,
n: by.nonce
};
return {
phase: 'GATE',
slot: to,
refs,
reason: `approved: run ${by.id} goes on`
};
}
function gateOf(journal) {
const start = journal.findIndex(({ phase, refs })=>'GATE' === phase && refs?.until !== void 0);
const { plan = '', until = '', issue = '' } = journal[start]?.refs ?? {};
if (start < 0 || !/^\d+$/.test(until)) return;
let current = nobody;
let nonce = '';
for (const { phase, refs } of journal.slice(start + 1))if ('GATE' === phase && refs?.run !== void 0 && refs.from === current) {
current = refs.run;
nonce = refs.n ?? '';
}
const [id = 0 / 0, attempt = 0 / 0] = current.split('.').map(Number);
const taker = current === nobody || Number.isNaN(id + attempt) ? void 0 : {
id,
attempt,
nonce
};
return {
plan,
until: 1000 * Number(until),
issue: /^\d+$/.test(issue) ? Number(issue) : void 0,
taker
};
}
function recordedApprovers(journal, plan) {
const named = journal.flatMap(({ phase, refs })=>'GATE' === phase && refs?.plan === plan && void 0 !== refs.by ? [
refs.by
] : []);
return [
...new Set(named)
];
}
function isParked(journal) {
const gate = gateOf(journal);
return void 0 !== gate && void 0 === gate.taker && !journal.some(({ phase })=>isEnd(phase));
}
function textOf({ id, attempt }) {
return `${id}.${attempt}`;
}
const clocksDiffer = 60_000;
const longestRun = 3024000000;
async function holderOf(github, run, { intent, createdAt, journal }, now) {
const gate = gateOf(journal);
if (gate && !gate.taker) return now < gate.until + clocksDiffer ? 'parked' : 'dead';
const at = gate?.taker ?? intent.run;
const { job } = at;
if (at.id === run.runId) {
if (at.attempt < run.runAttempt) return 'dead';
const isOtherJob = void 0 !== job && void 0 !== run.jobId && job !== run.jobId;
if (at.attempt === run.runAttempt && !isOtherJob) return 'self';
}
const seen = void 0 === job ? void 0 : await github.runs.job(job);
if (seen?.runId === at.id) return 'completed' === seen.status ? 'dead' : 'other';
const attempt = await github.runs.attempt(at.id, at.attempt);
if (attempt) return 'completed' === attempt.status ? 'dead' : 'other';
if (now - Date.parse(createdAt) > longestRun) return 'dead';
return await github.runs.attempt(run.runId, run.runAttempt) ? 'dead' : 'other';
}
var schemas1 = __nccwpck_require__("zod/v4/mini/schemas.js");
var api = __nccwpck_require__("zod/v4/core/api.js");
const schemaChanges = [
'none',
'expand',
'contract',
'irreversible'
];
function isBarrier(change) {
return 'contract' === change || 'irreversible' === change;
}
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
function partsOf({ op, resources = [] }) {
return 'deploy' === op || resources.length < 2 ? [] : resources;
}
function wholeOf(parts) {
const isSame = 1 === new Set(parts.map(({ version })=>version)).size;
return {
artifact: parts.map(({ name, revision = '' })=>`${name}=${revision}`).join(' '),
version: isSame ? parts[0]?.version ?? '' : parts.map(({ name, version = '' })=>`${name} ${version}`).join(', ')
};
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
var picomatch = __nccwpck_require__("picomatch/index.js");
function mayRelease(name, pattern) {
return picomatch.isMatch(name, pattern, {
dot: true
});
}
function wrongBranch(environment, config, { ref }) {
const branch = config?.environments?.[environment]?.branch;
const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
if (void 0 === branch || '' === ref || mayRelease(name, branch)) return [];
const allowed = `a run of branch ${branch}, from which alone ${environment} is released (environments.${environment}.branch)`;
const hint = ref.startsWith('refs/tags/') ? `; to release from tags name them too: "{${branch},v*}"` : '';
return [
{
input: 'environment',
received: `${environment}, from ${name}`,
allowed: allowed + hint
}
];
}
const anyOrigin = {
branch: void 0,
workflows: void 0
};
const slack = 60_000;
function originOf(config, environment) {
return {
branch: config?.environments?.[environment]?.branch,
workflows: config?.journal?.workflows
};
}
function judgeProvenance(createdAt, attempt, { branch, workflows }) {
const [made, start, end] = [
createdAt,
attempt?.startedAt,
attempt?.updatedAt
].map((time)=>Date.parse(time ?? ''));
if (!attempt || !Number.isFinite(Number(made) + Number(start) + Number(end))) return 'unknown';
const isWithin = Number(made) >= Number(start) - slack && ('completed' !== attempt.status || Number(made) <= Number(end) + slack);
const isOfBranch = void 0 === branch || !attempt.event.startsWith('pull_request') && mayRelease(attempt.branch, branch);
const isOfWorkflow = void 0 === workflows || workflows.includes(attempt.path);
return isWithin && isOfBranch && isOfWorkflow ? 'confirmed' : 'refuted';
}
function askOnce(runs) {
const asked = new Map();
return {
...runs,
attempt (id, attempt) {
const key = `${id}/${attempt}`;
const answer = asked.get(key) ?? runs.attempt(id, attempt);
asked.set(key, answer);
return answer;
}
};
}
function createTracer(origin) {
const known = new Map();
return async ({ runs }, { id, createdAt, intent: { run } })=>{
const judged = known.get(id);
if (judged) return judged;
const attempt = await runs.attempt(run.id, run.attempt).catch(()=>void 0);
const provenance = judgeProvenance(createdAt, attempt, origin);
if ('unknown' !== provenance) known.set(id, provenance);
return provenance;
};
}
const most = 30;
const deepest = 1_000;
const states = {
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
const isPart = true === wanted.isPartToo && partsOf(intent).some(({ name })=>name === wanted.service);
return void 0 === wanted.service || isPart || (intent.service ?? '') === wanted.service;
}
function isBefore(one, other, by = 0) {
return Date.parse(one.createdAt) < Date.parse(other.createdAt) - by;
}
async function listReleases(github, environment, service, own) {
const found = [];
const wholes = new Set();
const wanted = {
environment,
service,
isPartToo: true,
...void 0 === own ? {} : {
own
}
};
for await (const release of readReleases(github, wanted, deepest)){
const { id, intent } = release;
if (void 0 !== intent.partOf) wholes.add(intent.partOf);
const one = 0 === partsOf(intent).length ? release : wholes.has(id) ? void 0 : ofService(release, service);
if (one) found.push(one);
if (found.length === most) break;
}
return found;
}
function ofService(release, service) {
const { intent, journal } = release;
const part = partsOf(intent).find(({ name })=>name === service);
if (!part) return;
const { resource: route, revision: artifact, version } = part;
const own = {
...intent,
resources: void 0,
service,
route,
artifact,
version
};
return {
...release,
intent: own,
journal: journalOf(journal, service)
};
}
async function readRelease(github, id) {
const head = await readHead(github, id);
return head && withJournal(github, head);
}
async function readHead(github, id) {
const deployment = await github.deployments.get(id);
return deployment && headOf(deployment);
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
state: isInactive ? 'inactive' : states[end.phase]
};
}
function openRecord(head, { statuses, isCut }) {
const journal = inOrder(decodeJournal(statuses));
if (isCut || journal.some(({ phase })=>isEnd(phase))) return;
const last = journal.at(-1);
return {
...head,
journal,
state: last && states[last.phase]
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
function workOf({ runId, runAttempt, runUrl, jobId }) {
return {
id: runId,
attempt: runAttempt,
url: runUrl,
...void 0 === jobId ? {} : {
job: jobId
}
};
}
async function record_writeEntry(github, id, entry, links = {}) {
await github.deployments.addStatus(id, {
state: states[entry.phase],
description: encodeEntry(entry),
...links
});
}
async function assertOpen(github, releaseId) {
const mine = await readRelease(github, releaseId);
if (!mine) throw unknown(releaseId);
return stillOpen(mine);
}
function unknown(releaseId) {
return new action_error.lZ('LEASE_LOST', `release ${releaseId} is not known in this repository`);
}
function stillOpen(mine) {
const ended = terminalEntry(mine.journal);
if (ended) throw new action_error.lZ('LEASE_LOST', `release ${mine.id} has ended: ${ended.phase}: ${ended.reason}`);
return mine;
}
async function assertHolding(github, releaseId, origin = anyOrigin) {
const head = await readHead(github, releaseId);
if (!head) throw unknown(releaseId);
const { own, newer } = await lookAround(github, head, origin);
const mine = own ? stillOpen(own) : await assertOpen(github, releaseId);
if (void 0 !== newer) throw new action_error.lZ('LEASE_LOST', `release ${newer} took over from release ${releaseId} and moves traffic`);
return mine;
}
async function overtaking(github, mine, origin = anyOrigin) {
return (await lookAround(github, mine, origin)).newer;
}
async function lookAround(github, mine, origin) {
const { environment, intent, id } = mine;
const trace = createTracer(origin);
let own;
let newer;
for await (const record of readReleases(github, {
environment,
sharing: lockedBy(intent),
own: id
})){
if (isBefore(record, mine)) break;
if (record.id === id) own = record;
const isNewer = void 0 === newer && record.id > id && journal_wasArmed(record.journal);
if (isNewer && await trace(github, record) !== 'refuted') newer = record.id;
}
return {
own,
newer
};
}
const wasCancelled = (journal)=>journal.some(({ phase })=>'INTERRUPTED' === phase);
const closing = {
ms: 120_000,
what: 'putting a cancelled release in order'
};
function isTaken(holder) {
return 'other' === holder || 'parked' === holder;
}
function reconcile(journal, seen, holder, policy) {
if (terminalEntry(journal)) return {
act: 'none'
};
if (isTaken(holder)) return {
act: 'attach'
};
const last = journal_standing(journal)?.phase ?? 'PLANNED';
if (!journal_wasArmed(journal) && isParked(journal)) return {
act: 'close',
phase: 'FAILED_SAFE',
reason: 'nobody approved it in time; no traffic has moved'
};
if (!journal_wasArmed(journal)) return {
act: 'close',
phase: 'FAILED_SAFE',
reason: `stopped at ${last}, before any traffic moved`
};
if ('unknown' === seen.route) return {
act: 'human',
reason: `stopped at ${last} and ${seen.why ?? 'the route cannot be read'}`
};
const asked = recallOf(journal);
const isCancelled = void 0 !== policy.onCancel && journal.some(({ phase })=>'INTERRUPTED' === phase);
if ('from' === seen.route) return whenOnFrom(last, seen, asked || isCancelled ? {
...policy,
onInterrupt: 'revert'
} : policy);
if ('REVERTING' === last) return revertOr(seen, 'the revert was not finished');
if (asked && seen.fromHealthy) return {
act: 'revert',
reason: `asked to go back: ${asked.reason}`
};
if (isCancelled) return whenCancelled(last, seen, policy);
if ('to' === seen.route) {
if (seen.toHealthy) return {
act: 'bake',
reason: `stopped at ${last} with all traffic on the new slot`
};
const reason = `stopped at ${last} and the new slot is unhealthy`;
return 'hold' === policy.onFailure ? {
act: 'human',
reason: `${reason}; held as it is`
} : revertOr(seen, reason);
}
if ('forward' === policy.onInterrupt && seen.toHealthy) return {
act: 'forward',
reason: `stopped at ${last} with split traffic`
};
if ('forward' === policy.onInterrupt && 'hold' === policy.onFailure) return {
act: 'human',
reason: `stopped at ${last} with split traffic and the new slot unhealthy; held as it is`
};
if (seen.fromHealthy) return {
act: 'revert',
reason: `stopped at ${last} with split traffic`
};
if (seen.toHealthy) return {
act: 'forward',
reason: `stopped at ${last} with split traffic, and the old slot is unhealthy`
};
return {
act: 'human',
reason: `stopped at ${last} with split traffic, and neither slot is healthy`
};
}
function whenOnFrom(last, seen, policy) {
if ('ARMED' === last || 'SWITCHING' === last) {
if ('forward' === policy.onInterrupt && seen.toHealthy) return {
act: 'forward',
reason: `stopped at ${last}`
};
return {
act: 'close',
phase: 'FAILED_SAFE',
reason: `stopped at ${last}; all traffic is on the old slot`
};
}
if ('REVERTING' === last) return {
act: 'close',
phase: 'REVERTED',
reason: 'the revert had reached the route'
};
return {
act: 'close',
phase: 'REVERTED',
reason: `stopped at ${last}; somebody else moved the traffic back`
};
}
function whenCancelled(last, seen, { onCancel }) {
const reason = `cancelled at ${last}`;
const isWell = seen.toHealthy && ('to' === seen.route || seen.fromHealthy);
if ('ask' === onCancel && isWell) return {
act: 'human',
reason: `${reason}; left as it is (on-cancel: ask)`
};
return revertOr(seen, reason);
}
function revertOr(seen, reason) {
if (!seen.fromHealthy && seen.toHealthy) return {
act: 'leave',
reason
};
return seen.fromHealthy ? {
act: 'revert',
reason
} : {
act: 'human',
reason: `${reason}, and the old slot is unhealthy`
};
}
function possibleSplits(journal, to, steps) {
return to.map((slot, place)=>{
const percents = possiblePercents(journal, steps, {
place,
routes: to.length
});
return percents?.map((percent)=>0 === percent ? weightsFor(otherSlot(slot), 100) : weightsFor(slot, percent));
});
}
function possiblePercents(journal, steps, route) {
let possible = [
0
];
let before;
for (const { phase, step } of journal){
if ('REVERTING' === phase) possible = [
...possible,
0
];
if ('BAKING' === phase || 'SWITCHED' === phase) possible = [
100
];
if ('SWITCHING' !== phase) continue;
if (!isTouched(step, route)) {
before = void 0;
continue;
}
const percent = percentAt(step, steps, route);
if (void 0 === percent) return;
const goesOn = before?.step[1] === step[1] && before.step[0] + 1 === step[0];
possible = before && goesOn ? [
before.percent,
percent
] : [
...possible,
percent
];
before = {
step,
percent
};
}
return possible;
}
function isTouched([index, count], { place, routes }) {
return 0 === count || index > place * count / routes;
}
function percentAt([index, count], steps, { place, routes }) {
if (0 === count) return;
const each = count / routes;
const percents = each === steps.length ? steps : 1 === each ? [
100
] : void 0;
const taken = index - place * each;
return taken > each ? 100 : percents?.[taken - 1];
}
function endOfDeployment({ journal }, next) {
if (isParked(journal)) return {
phase: 'FAILED_SAFE',
reason: 'nobody approved it in time; nothing was deployed'
};
if (void 0 !== next) return {
phase: 'SUPERSEDED',
reason: `its run is over; deployment ${next} goes on`
};
return journal.some(({ phase })=>'PREPARED' === phase || 'INTERRUPTED' === phase) ? {
phase: 'NEEDS_HUMAN',
reason: 'its run ended while it deployed: look at what runs, or deploy again'
} : {
phase: 'FAILED_SAFE',
reason: 'its run ended before anything was deployed'
};
}
var external_node_util_ = __nccwpck_require__("node:util");
var external_node_crypto_ = __nccwpck_require__("node:crypto");
function signPayload([key], { environment, task }, payload) {
if (void 0 === key) return payload;
return {
...payload,
mac: digest(key, contentOf({
environment,
task,
payload
}))
};
}
function seal_sealOf(keys, deployment) {
const { mac } = asRecord(deployment.payload);
if ('string' != typeof mac) return 'unsigned';
if (0 === keys.length) return 'unread';
const content = contentOf(deployment);
return keys.some((key)=>isSame(digest(key, content), mac)) ? 'signed' : 'forged';
}
function entrySigner([key], id) {
if (void 0 === key) return;
return (content)=>entryMac(key, id, content);
}
function isSignedEntry(keys, id, { content, mac }) {
return keys.some((key)=>isSame(entryMac(key, id, content), mac));
}
function entryMac(key, id, content) {
return digest(key, JSON.stringify([
'release-kit entry',
id,
content
])).slice(0, macLength);
}
function contentOf({ environment, task, payload }) {
const signed = Object.entries(asRecord(payload)).filter(([name])=>'mac' !== name);
return JSON.stringify([
'release-kit release',
environment,
task,
Object.fromEntries(signed)
], seal_inOrder);
}
function seal_inOrder(_, value) {
if ('object' != typeof value || null === value || Array.isArray(value)) return value;
return Object.fromEntries(Object.entries(value).sort(([one], [other])=>one < other ? -1 : 1));
}
function digest(key, content) {
return (0, external_node_crypto_.createHmac)('sha256', key).update(content).digest('base64url');
}
function isSame(expected, given) {
const [one, other] = [
Buffer.from(expected),
Buffer.from(given)
];
return one.length === other.length && (0, external_node_crypto_.timingSafeEqual)(one, other);
}
function asRecord(payload) {
return 'object' == typeof payload && null !== payload ? payload : {};
}
const ours = Object.values(tasks);
const isOurs = (task)=>ours.includes(task);
function sift(keys, records) {
const sealed1 = records.map((record)=>({
record,
seal: isOurs(record.task) ? seal_sealOf(keys, record) : 'other'
}));
const of = (wanted)=>sealed1.filter(({ seal })=>seal === wanted).map(({ record })=>record);
const signed = of('signed');
const first = Math.min(...signed.map(({ id })=>id));
const late = of('unsigned').filter(({ id })=>id > first);
const forged = of('forged');
const left = new Set([
...forged,
...late
]);
return {
releases: records.filter((one)=>!left.has(one)),
forged,
late,
isSigned: signed.length > 0,
isUnread: of('unread').length > 0
};
}
function believedEntries(keys, id, { statuses, mustBeSigned }) {
return statuses.filter(({ description }, index)=>{
if (!decodeEntry(description)) return true;
const signature = signatureOf(description);
if (!signature) return !mustBeSigned;
const isRepeated = statuses.slice(index + 1).some((older)=>older.description === description);
return isSignedEntry(keys, id, signature) && !isRepeated;
});
}
function sealed_sealed(github, keys, log) {
const { deployments } = github;
const known = new Map();
const signed = new Set();
const fitting = new Set();
const told = new Set();
function look(one) {
const seal = seal_sealOf(keys, one);
known.set(one.id, seal);
return 0 === keys.length && 'unsigned' === seal ? one : {
...one,
seal
};
}
function disregard(records, why) {
const fresh = records.map(({ id })=>id).filter((id)=>!told.has(id));
for (const id of fresh)told.add(id);
if (fresh.length > 0) log.warning(`no release, as ${why}: ${fresh.join(', ')}`);
}
async function* history(environment) {
let held = [];
const forged = [];
for await (const page of deployments.history(environment)){
for (const one of page)look(one);
const sifted = sift(keys, [
...held,
...page
]);
forged.push(...sifted.forged);
held = 0 === keys.length ? [] : sifted.releases.filter((one)=>isOurs(one.task) && 'unsigned' === known.get(one.id));
if (sifted.isSigned) {
signed.add(environment);
disregard(sifted.late, 'it is not signed and others before it are');
disregard(forged, 'no journal-key of this run signed it');
}
if (sifted.isSigned || 0 === forged.length && !sifted.isUnread) fitting.add(environment);
yield sifted.releases.filter((one)=>!held.includes(one)).map(believe);
}
if (forged.length > 0 && !signed.has(environment)) throw withoutKey(environment, forged);
if (held.length > 0) yield held.map(believe);
}
function believe(one) {
const mustBeSigned = 'signed' === known.get(one.id);
const statuses = 0 === keys.length ? one.statuses : believedEntries(keys, one.id, {
...one,
mustBeSigned
});
return {
...look(one),
statuses
};
}
async function sealOfId(id) {
const seal = known.get(id);
if (seal) return seal;
const found = await deployments.get(id);
return (found && look(found).seal) ?? 'unsigned';
}
async function assertOurs(environment) {
if (fitting.has(environment)) return;
for await (const page of history(environment)){
assertRead(environment, page);
if (fitting.has(environment)) return;
}
}
const port = {
...deployments,
history,
async create (wanted) {
const { environment, payload } = wanted;
await assertOurs(environment);
const made = await deployments.create({
...wanted,
payload: signPayload(keys, wanted, {
...payload,
nonce: (0, external_node_crypto_.randomUUID)()
})
});
return look(made);
},
async get (id) {
const found = await deployments.get(id);
const one = found && look(found);
return one?.seal === 'forged' ? void 0 : one;
},
async statuses (id) {
const [statuses, seal] = [
await deployments.statuses(id),
await sealOfId(id)
];
if (0 === keys.length) return statuses;
return believedEntries(keys, id, {
statuses,
mustBeSigned: 'unsigned' !== seal
});
},
async addStatus (id, status) {
const entry = decodeEntry(status.description);
if (!entry) return deployments.addStatus(id, status);
if (0 === keys.length && await sealOfId(id) === 'unread') throw withoutKey(`release ${id}`, []);
await deployments.addStatus(id, {
...status,
description: encodeEntry(entry, entrySigner(keys, id))
});
}
};
return {
...github,
deployments: port
};
}
function assertRead(environment, releases) {
const unread = releases.filter(({ seal })=>'unread' === seal);
if (unread.length > 0) throw withoutKey(environment, unread);
}
function withoutKey(where, releases) {
const which = 0 === releases.length ? '' : ` (${releases.map(({ id })=>id).join(', ')})`;
return new action_error.lZ('JOURNAL_KEY_MISSING', `the releases of ${where} are signed${which}, and this run has no journal-key that signed them`);
}
const mostLag = 60_000;
async function lookAtQueue(mine, github, trace, held) {
const names = lockedBy(mine);
let own;
let proof;
const ahead = [];
const made = [];
let holder;
for await (const record of readReleases(github, {
environment: mine.environment,
sharing: names,
own: mine.id
})){
if (proof && isBefore(record, proof, mostLag)) break;
if (void 0 !== record.intent.partOf) continue;
const isHolder = record.id === (await held)?.release && isOf(record, mine);
if (record.id === mine.id) own = record;
if (record.id <= mine.id) made.push(record);
const isOpen = !terminalEntry(record.journal);
const isLocked = true === record.intent.queued && hadTurn(record.journal);
const isProof = isLocked && record.id < mine.id && queue_look_covers(lockedBy(record.intent), names);
const isAhead = isOpen && record.id !== mine.id && (record.id < mine.id || isLocked || isHolder);
if ((isAhead || isHolder || isProof && !proof) && await trace(github, record) !== 'refuted') {
if (isHolder) holder = record;
if (isAhead) ahead.push(record);
if (isProof) proof ??= record;
}
}
const { release } = await held ?? {};
const unlisted = void 0 === release || holder ? void 0 : await readRelease(github, release);
if (unlisted && isOf(unlisted, mine) && await trace(github, unlisted) !== 'refuted') {
holder = unlisted;
if (unlisted.id !== mine.id && !terminalEntry(unlisted.journal)) ahead.push(unlisted);
}
assertRead(mine.environment, made);
return {
own,
ahead: ahead.filter((one)=>!isRepeat(one, made, mine.id)),
holder,
last: proof
};
}
function isOf({ environment, intent }, mine) {
return environment === mine.environment && (intent.service ?? '') === mine.service;
}
function isRepeat({ id, nonce, journal }, made, own) {
const isSame = (other)=>void 0 !== nonce && other.nonce === nonce && other.id !== id;
return 0 === journal.length && made.some((other)=>isSame(other) && (other.id === own || other.journal.length > 0));
}
function queue_look_covers(one, names) {
return [
...names
].every((name)=>one.has(name));
}
const yields = {
within: 10_000,
poll: 250
};
async function confirmTurn(id, { github, clock, signal, origin = anyOrigin }) {
const own = await github.deployments.get(id);
const intent = own && intent_readIntent(own.payload);
if (intent?.queued !== true) return;
const mine = {
id,
environment: own?.environment ?? '',
service: intent.service ?? '',
resources: intent.resources
};
const until = clock.now() + yields.within;
const trace = createTracer(origin);
for(;;){
const { own: seen, ahead } = await lookAtQueue(mine, github, trace);
if (seen && terminalEntry(seen.journal)) return;
const rivals = ahead.filter((other)=>true === other.intent.queued && hadTurn(other.journal));
const [rival] = rivals;
if (!rival) return;
if (rivals.some((other)=>other.id < id) || clock.now() >= until) {
const whose = `release ${rival.id} (${rival.intent.run.url ?? 'unknown run'})`;
throw new action_error.lZ('LEASE_LOST', `${whose} has the lock, and GitHub listed it late: run this again`);
}
await clock.sleep(yields.poll, signal);
}
}
var time_duration = __nccwpck_require__(862);
const patienceWithGitHub = 180_000;
function isPassing(thrown) {
if (!(thrown instanceof action_error.mZ)) return false;
const { code, status } = thrown;
return 'PROVIDER_UNREACHABLE' === code || 'PROVIDER_RATE_LIMITED' === code || void 0 !== status && status >= 500;
}
async function patiently({ clock, log, signal }, patience, work) {
const until = clock.now() + patience;
for(let wait = 500;; wait = Math.min(2 * wait, 10_000))try {
return await work();
} catch (thrown) {
signal.throwIfAborted();
if (!isPassing(thrown) || clock.now() + wait > until) throw thrown;
log.warning(`${(0, action_error.Uc)(thrown)}; asking again in ${(0, time_duration.a)(wait)}`);
await clock.sleep(wait, signal);
}
}
function createLedger(options) {
const { github, releaseId, links, turnOf, origin, log } = options;
const ask = (work)=>patiently(options, patienceWithGitHub, work);
const isStillMyTurn = ()=>void 0 === turnOf ? void 0 : assertOpen(github, turnOf);
async function confirm() {
try {
await ask(()=>confirmTurn(releaseId, options));
} catch (thrown) {
if (thrown instanceof action_error.lZ && 'LEASE_LOST' === thrown.code) await end({
phase: 'SUPERSEDED',
slot: void 0,
reason: thrown.message
});
throw thrown;
}
}
const append = async (note)=>{
const entry = {
step: [
0,
0
],
...note
};
let isAgain = false;
await ask(async ()=>{
if (isAgain && await isLast(github, releaseId, entry)) return;
isAgain = true;
await record_writeEntry(github, releaseId, entry, links);
});
log.event(`${note.phase.padEnd(11)} ${note.reason}`);
if ('LOCKED' === note.phase) await confirm();
};
const end = async (note)=>{
await ask(async ()=>{
await assertOpen(github, releaseId);
await isStillMyTurn();
});
await append(note);
};
const fence = ()=>ask(async ()=>{
await assertHolding(github, releaseId, origin);
await isStillMyTurn();
});
return {
releaseId,
append,
end,
async fence (note) {
if (note && void 0 === turnOf) return settled([
fence(),
append(note)
]);
await fence();
if (note) await append(note);
},
async recall () {
const record = await readRelease(github, releaseId);
return record && recallOf(record.journal)?.reason;
}
};
}
async function settled(works) {
for (const result of (await Promise.allSettled(works)))if ('rejected' === result.status) throw result.reason;
}
async function isLast(github, releaseId, { phase, step, slot, refs }) {
const last = (await readRelease(github, releaseId))?.journal.at(-1);
const isSame = last?.phase === phase && last.slot === slot && last.step.join() === step.join();
return isSame && (0, external_node_util_.isDeepStrictEqual)(last.refs, refs);
}
function isJournalUnavailable(thrown) {
return thrown instanceof action_error.lZ && ('LEASE_LOST' === thrown.code || 'provider' in thrown && 'GitHub' === thrown.provider);
}
class MovedByHand extends action_error.lZ {
seen;
constructor(seen, expected){
const where = `${slots_describeWeights(seen)}, where this release left ${slots_describeWeights(expected)}`;
super('TRAFFIC_MOVED_BY_HAND', `somebody else moved traffic: it is at ${where}`);
this.seen = seen;
}
}
async function assertUntouched(session, route, ours) {
const { clock, signal } = session;
const { driver, observation } = route;
const expected = ours.at(-1);
const deadline = clock.now() + observation.timeout;
for(;;){
const seen = await observe(session, route);
if (!seen || !expected || ours.some((each)=>isAt(seen, each, driver.resolution))) return seen;
if (clock.now() >= deadline) throw new MovedByHand(seen, expected);
await clock.sleep(Math.max(1, Math.min(observation.poll, deadline - clock.now())), signal);
}
}
async function applySplit(session, route, { weights, reason, from = [], note }) {
const { ledger, clock, log } = session;
const { timeout } = route.observation;
await ledger.fence(note);
const start = clock.now();
let isFirst = true;
let landsUntil = start;
const stamp = {
releaseId: ledger.releaseId,
reason,
deadline: start + timeout
};
await patiently(session, timeout, async ()=>{
if (isFirst) {
if (from.length > 0) await assertUntouched(session, route, from);
} else await ledger.fence();
isFirst = false;
try {
await requestSplit(session, route, weights, stamp);
} catch (thrown) {
if (isPassing(thrown)) landsUntil = clock.now() + timeout;
throw thrown;
}
});
const seen = await awaitSplit(session, route, weights, start + timeout);
log.event(`            ${slots_describeWeights(seen)} (seen after ${(0, time_duration.a)(clock.now() - start)})`);
const shiftMs = clock.now() - start;
if (landsUntil > clock.now()) await clock.sleep(landsUntil - clock.now(), session.signal);
return shiftMs;
}
async function requestSplit({ log, signal }, { driver }, weights, stamp) {
try {
await driver.shift(weights, stamp, signal);
} catch (cause) {
signal.throwIfAborted();
const seen = await driver.observe(signal).catch(()=>void 0);
if (!seen || !isAt(seen, weights, driver.resolution)) throw cause;
log.warning(`${(0, action_error.Uc)(cause)}; the edge applied it anyway: ${slots_describeWeights(seen)}`);
}
}
async function awaitSplit(session, route, wanted, deadline) {
const { clock, signal } = session;
const { driver, observation } = route;
for(;;){
const seen = await patiently(session, deadline - clock.now(), ()=>driver.observe(signal));
const isShown = seen && isAt(seen, wanted, driver.resolution);
const other = isShown && await unexpectedSlot(route, activeSlot(wanted));
if (isShown && !other) return seen;
if (clock.now() + observation.poll > deadline) {
const shown = seen ? slots_describeWeights(seen) : 'no split to read';
const last = other ? `${shown} as the edge has it, but ${other} answers at the public URL` : shown;
throw new action_error.Kt(`the split ${slots_describeWeights(wanted)}`, last);
}
await clock.sleep(observation.poll, signal);
}
}
async function unexpectedSlot({ answering }, expected) {
const found = expected && await answering?.();
return found === expected ? void 0 : found;
}
function observe(session, { driver, observation }) {
return patiently(session, observation.timeout, ()=>driver.observe(session.signal));
}
function activeOf(weights) {
const active = weights && activeSlot(weights);
if (!active) throw new action_error.lZ('ROUTE_UNKNOWN', `the route is at ${weights ? slots_describeWeights(weights) : 'a split that cannot be read'}`);
return active;
}
async function within({ clock, signal }, limit, work) {
const [late, over] = [
new AbortController(),
new AbortController()
];
const error = new action_error.Kt(limit.what, `not over after ${(0, time_duration.a)(limit.ms)}`);
const tooLate = clock.sleep(limit.ms, over.signal).then(()=>{
late.abort(error);
throw error;
}, ()=>new Promise(()=>void 0));
try {
return await Promise.race([
work(AbortSignal.any([
signal,
late.signal
])),
tooLate
]);
} finally{
over.abort();
}
}
async function servedBy(moves) {
const served = new Map();
for (const { route, to } of moves){
const version = await route.version?.(to);
if (version) served.set(route, version);
}
return served;
}
async function whatChanged(session, { route, to }, served) {
const busy = await deploymentOn(session, route, to);
if (void 0 !== busy) return busy;
const before = served.get(route);
if (void 0 === before) return;
const { clock, signal } = session;
const other = async ()=>{
const now = await route.version?.(to);
return now === before ? void 0 : now;
};
if (!await other()) return;
await clock.sleep(route.observation.poll, signal);
const now = await other();
return now && `${to} answers as ${now}, and was proven healthy as ${before}: something else was deployed to it`;
}
const patience = 5_000;
async function deploymentOn(session, { deployments }, slot) {
if (!deployments) return;
try {
const limit = {
ms: patience,
what: 'the answer of the target'
};
const ids = await within(session, limit, (signal)=>deployments.underWay(slot, signal));
return 0 === ids.length ? void 0 : `deployment ${ids.join(', ')} is under way on ${slot}`;
} catch (thrown) {
session.signal.throwIfAborted();
session.log.warning(`could not ask whether something is being deployed to ${slot}: ${(0, action_error.Uc)(thrown)}`);
return;
}
}
async function endDeploymentsOn(session, { deployments, observation }, slot) {
if (!deployments) return;
const limit = {
ms: observation.timeout,
what: `ending deployments on ${slot}`
};
await within(session, limit, (signal)=>deployments.stop(slot, signal)).catch((thrown)=>{
session.signal.throwIfAborted();
session.log.warning(`something may still be being deployed to ${slot}: ${(0, action_error.Uc)(thrown)}`);
});
}
const lastTwo = ({ weights })=>weights.slice(-2);
const leftBy = (route, trails)=>trails.filter(({ move })=>move.route === route).flatMap(lastTwo);
async function yieldToHand({ ledger }, moves, { seen, message }) {
const [{ to }] = moves;
const isBack = 1 === moves.length && activeSlot(seen) === otherSlot(to);
const ended = isBack ? 'REVERTED' : 'NEEDS_HUMAN';
const reason = isBack ? `somebody else moved all traffic back to ${otherSlot(to)}` : `${message}; left as it is`;
await ledger.end({
phase: ended,
slot: to,
reason
});
return {
ended,
reason
};
}
const corrections = 3;
async function revert(session, moves, { reason, trails = [] }) {
const { ledger } = session;
const slot = moves[0].to;
const callSomebody = async (why)=>{
const whole = `not reverted: ${why}; ${reason}`;
await ledger.end({
phase: 'NEEDS_HUMAN',
slot,
reason: whole
});
return {
ended: 'NEEDS_HUMAN',
reason: whole
};
};
try {
for (const trail of trails)await assertUntouched(session, trail.move.route, lastTwo(trail));
const dead = await whereNotWell(moves);
if (dead.length > 0) return await callSomebody(await leaveTheDead(session, {
dead,
moves,
trails
}));
for (const { route, to } of moves)await endDeploymentsOn(session, route, otherSlot(to));
const note = {
phase: 'REVERTING',
slot,
reason
};
for (const [index, { route, to }] of moves.toReversed().entries()){
const asked = {
weights: weightsFor(otherSlot(to), 100),
reason: 'revert',
from: leftBy(route, trails)
};
await applySplit(session, route, 0 === index ? {
...asked,
note
} : asked);
}
for (const { move } of trails.filter(({ isUnseen })=>isUnseen)){
const from = otherSlot(move.to);
if (!await staysOn(session, move.route, from)) return await callSomebody(`traffic left ${from} again after it was put back`);
}
} catch (cause) {
session.signal.throwIfAborted();
if (cause instanceof MovedByHand) return yieldToHand(session, moves, cause);
if (isJournalUnavailable(cause)) throw cause;
return callSomebody((0, action_error.Uc)(cause));
}
await ledger.end({
phase: 'REVERTED',
slot,
reason
});
return {
ended: 'REVERTED',
reason
};
}
async function whereNotWell(moves) {
const dead = [];
for (const move of moves){
const from = otherSlot(move.to);
if (!await move.route.isHealthy(from) && await move.route.serves?.(from) !== true) dead.push(move);
}
return dead;
}
async function leaveTheDead(session, { dead, moves, trails }) {
const done = [];
for (const { route, to } of dead){
const old = otherSlot(to);
if (!await route.isHealthy(to)) {
done.push(`${old} is unhealthy, and so is ${to}`);
continue;
}
const from = leftBy(route, trails);
const seen = await assertUntouched(session, route, from);
if (seen && activeSlot(seen) === to) {
done.push(`${old} is unhealthy; all traffic stays on ${to}, which is healthy`);
continue;
}
const reason = `100 % to ${to}: ${old} is unhealthy`;
const step = [
moves.length,
moves.length
];
const note = {
phase: 'SWITCHING',
step,
slot: to,
service: route.service,
reason
};
await applySplit(session, route, {
weights: weightsFor(to, 100),
reason,
from,
note
});
done.push(`${old} is unhealthy; all traffic was sent to ${to}, which is healthy`);
}
return done.join('; ');
}
async function staysOn(session, route, slot) {
for(let correction = 0; correction < corrections; correction++){
await session.clock.sleep(route.observation.timeout, session.signal);
const seen = await observe(session, route);
if (seen && activeSlot(seen) === slot) return true;
await applySplit(session, route, {
weights: weightsFor(slot, 100),
reason: 'revert, after an earlier write landed late'
});
}
return false;
}
async function goBackWithoutJournal(session, trails) {
const { ledger, signal, log } = session;
for (const trail of trails)await assertUntouched(session, trail.move.route, lastTwo(trail));
const moves = trails.map(({ move })=>move);
if ((await whereNotWell(moves)).length > 0) return;
for (const { route, to } of moves.toReversed()){
const from = otherSlot(to);
const stamp = {
releaseId: ledger.releaseId,
reason: 'revert, GitHub is away'
};
await route.driver.shift(weightsFor(from, 100), stamp, signal);
const seen = await observe(session, route);
log.error(`GitHub is away: all traffic was sent back to ${from} without the journal (${seen ? slots_describeWeights(seen) : 'not seen'})`);
}
}
class Recalled extends action_error.lZ {
constructor(request){
super('RELEASE_RECALLED', `asked to go back: ${request}`);
}
}
const recallPoll = 5_000;
async function assertNotRecalled({ ledger }) {
const request = await ledger.recall();
if (void 0 !== request) throw new Recalled(request);
}
async function unlessRecalled(session, judge) {
const over = new AbortController();
const signal = AbortSignal.any([
session.signal,
over.signal
]);
const watch = async ()=>{
while(!signal.aborted){
await session.clock.sleep(recallPoll, signal);
await assertNotRecalled(session).catch((thrown)=>{
if (!isPassing(thrown)) throw thrown;
});
}
};
const watching = watch().catch((thrown)=>{
if (!signal.aborted) over.abort(thrown);
});
try {
return await judge(signal);
} catch (thrown) {
session.signal.throwIfAborted();
over.signal.throwIfAborted();
throw thrown;
} finally{
over.abort();
await watching;
}
}
async function shiftTraffic(session, plan) {
const { ledger } = session;
const { moves, steps } = plan;
const slot = moves[0].to;
const before = [];
for (const { route } of moves)before.push(await observe(session, route));
const refusal = await whyNotArmed(session, plan, before);
if (void 0 !== refusal) {
await ledger.end({
phase: 'FAILED_SAFE',
slot,
reason: refusal
});
return {
ended: 'FAILED_SAFE',
reason: refusal,
kind: 'bad',
shiftMs: 0,
requests: 0,
failed: 0
};
}
if (plan.park) {
await ledger.fence();
return {
ended: 'GATE',
reason: await plan.park(),
kind: 'good',
shiftMs: 0,
requests: 0,
failed: 0
};
}
const served = await servedBy(moves);
const reason = await wayBack(plan);
await ledger.fence();
await ledger.append({
phase: 'ARMED',
step: [
0,
steps.length * moves.length
],
slot,
reason
});
const totals = {
shiftMs: 0,
requests: 0,
failed: 0,
trails: [],
served
};
try {
const trouble = await walk(session, plan, totals, before) ?? await bake(session, plan, totals);
if (!trouble) return {
ended: 'COMMITTED',
...keptWith(moves, totals.doubt),
...figuresOf(totals)
};
return {
...await revertOrHold(session, plan, {
reason: trouble.reason,
trails: totals.trails
}),
kind: 'unhealthy' === trouble.verdict ? 'bad' : 'inconclusive',
...figuresOf(totals)
};
} catch (thrown) {
session.signal.throwIfAborted();
const begun = begunOf(plan, totals.trails);
if (thrown instanceof Recalled) {
const why = {
reason: thrown.message,
trails: totals.trails
};
return {
...await revert(session, begun, why),
kind: 'error',
...figuresOf(totals)
};
}
if (thrown instanceof MovedByHand) return {
...await yieldToHand(session, begun, thrown),
kind: 'error',
...figuresOf(totals)
};
if (isJournalUnavailable(thrown)) {
if (isPassing(thrown) && plan.needsWayBack && 'revert' === plan.onFailure) await goBackWithoutJournal(session, totals.trails);
throw thrown;
}
return {
...await revertOrHold(session, plan, {
reason: (0, action_error.Uc)(thrown),
trails: totals.trails
}),
kind: 'error',
...figuresOf(totals)
};
}
}
async function whyNotArmed(session, { moves, needsWayBack, fromSplit = !needsWayBack }, before) {
for (const [index, { route, to }] of moves.entries()){
const weights = before[index];
if (weights?.[to] === 100) return says(route, `${to} already has all the traffic`);
if (!fromSplit) activeOf(weights);
const busy = await deploymentOn(session, route, to);
if (void 0 !== busy) return says(route, `${busy}: what it would be given traffic for is about to change`);
if (!await route.isHealthy(to)) return says(route, `${to} is not healthy: no traffic goes there`);
const smoke = await route.smoke?.(to);
if (smoke && 'refusal' in smoke) return says(route, smoke.refusal);
const { service } = route;
if (smoke) await session.ledger.append({
phase: 'VERIFIED',
slot: to,
service,
reason: smoke.passed
});
}
}
async function wayBack({ moves, needsWayBack }) {
if (!needsWayBack) return `${targetOf(moves)} is healthy; no way back is needed`;
for (const { route, to } of moves){
const from = otherSlot(to);
if (!await route.isHealthy(from)) return `fixing forward, without a way back: ${says(route, `${from} is unhealthy`)}`;
}
return `way back: ${moves.map(({ route, to })=>says(route, otherSlot(to))).join(', ')}, healthy`;
}
function says({ service }, what) {
return void 0 === service ? what : `${service}: ${what}`;
}
const figuresOf = ({ shiftMs, requests, failed })=>({
shiftMs,
requests,
failed
});
function begunOf({ moves }, trails) {
const [first, ...others] = trails.map(({ move })=>move);
return first ? [
first,
...others
] : [
moves[0]
];
}
function targetOf(moves) {
return moves.map(({ route, to })=>1 === moves.length ? to : `${to} of ${route.service ?? route.name}`).join(' and ');
}
function keptWith(moves, doubt) {
const kept = `all traffic on ${targetOf(moves)}`;
if (void 0 === doubt) return {
reason: kept,
kind: 'good'
};
return {
reason: `${kept}, kept although the analysis was inconclusive: ${doubt}`,
kind: 'inconclusive'
};
}
async function walk(session, plan, totals, before) {
const { moves, steps } = plan;
for (const [place, move] of moves.entries()){
const { route, to } = move;
const found = before[place];
const trail = {
move,
weights: found ? [
found
] : [],
isUnseen: false
};
totals.trails.push(trail);
for (const [index, percent] of steps.entries()){
if (percent <= (found?.[to] ?? 0)) continue;
const step = [
place * steps.length + index + 1,
moves.length * steps.length
];
const wanted = weightsFor(to, percent);
const from = trail.weights.slice(-1);
await assertUntouched(session, route, from);
if (plan.needsWayBack) await assertNotRecalled(session);
const reason = `${percent} % to ${1 === moves.length ? to : targetOf(moves.slice(place, place + 1))}`;
const note = {
phase: 'SWITCHING',
step,
slot: to,
service: route.service,
reason
};
const asked = {
weights: wanted,
reason: `step ${step.join('/')}`,
from,
note
};
totals.shiftMs = await trailing(trail, wanted, ()=>applySplit(session, route, asked));
if (100 === percent && plan.bake > 0) continue;
const results = await judge(session, plan, [
move
], {
kind: 'step',
index,
percent
});
const trouble = recordResult(session, plan, totals, together(results));
if (trouble) return trouble;
}
}
}
async function trailing(trail, wanted, work) {
trail.weights.push(wanted);
trail.isUnseen = true;
const result = await work();
trail.isUnseen = false;
return result;
}
async function bake(session, plan, totals) {
const { ledger } = session;
const { moves, steps } = plan;
const slot = moves[0].to;
const { served = new Map() } = totals;
const elsewhere = await verifyStillActive(session, moves, served);
if (elsewhere) return elsewhere;
const stage = stageOf(plan);
if (stage) {
const whole = steps.length * moves.length;
const reason = `all traffic on ${targetOf(moves)}, watching`;
await ledger.append({
phase: 'BAKING',
step: [
whole,
whole
],
slot,
reason
});
const results = await judge(session, plan, moves, stage);
const trouble = recordResult(session, plan, totals, together(results)) ?? await verifyStillActive(session, moves, served);
if (trouble) return trouble;
}
await ledger.fence();
if (plan.needsWayBack) await assertNotRecalled(session);
const kept = keptWith(moves, totals.doubt).reason;
const reason = `${kept}; ${totals.requests} requests, ${totals.failed} bad`;
await ledger.append({
phase: 'COMMITTED',
slot,
reason
});
}
function judge(session, { needsWayBack }, moves, stage) {
const all = (signal)=>Promise.all(moves.map(async ({ route, to })=>{
const result = await route.analyse(to, stage, signal);
return {
...result,
reason: says(route, result.reason)
};
}));
return needsWayBack ? unlessRecalled(session, all) : all(session.signal);
}
function together(results) {
const worst = results.find(({ verdict })=>'unhealthy' === verdict) ?? results.find(({ verdict })=>'healthy' !== verdict);
const sum = (figure)=>results.reduce((total, each)=>total + each[figure], 0);
const reason = worst?.reason ?? results.map((each)=>each.reason).join('; ');
return {
verdict: worst?.verdict ?? 'healthy',
reason,
requests: sum('requests'),
failed: sum('failed')
};
}
function stageOf({ bake, again = false, needsWayBack, steps }) {
if (bake > 0) return {
kind: 'bake',
again
};
return again && needsWayBack ? {
kind: 'step',
index: steps.length - 1,
percent: 100
} : void 0;
}
async function verifyStillActive(session, moves, served) {
for (const move of moves){
const { route, to } = move;
activeOf(await assertUntouched(session, route, [
weightsFor(to, 100)
]));
const other = await unexpectedSlot(route, to);
const reason = `the edge shows all traffic on ${to}, but ${other} answers at the public URL`;
const trouble = other ? reason : await whatChanged(session, move, served);
if (void 0 !== trouble) return {
verdict: 'unhealthy',
reason: says(route, trouble),
requests: 0,
failed: 0
};
}
}
function recordResult({ log }, { onInconclusive }, totals, result) {
totals.requests += result.requests;
totals.failed += result.failed;
log.event(`            ${result.verdict}: ${result.reason}`);
delete totals.doubt;
if ('healthy' === result.verdict) return;
if ('unhealthy' === result.verdict || 'fail' === onInconclusive) return result;
totals.doubt = result.reason;
}
async function revertOrHold(session, plan, why) {
if ('revert' === plan.onFailure) return revert(session, why.trails ? begunOf(plan, why.trails) : plan.moves, why);
const whole = `held as it is: ${why.reason}`;
await session.ledger.end({
phase: 'NEEDS_HUMAN',
slot: plan.moves[0].to,
reason: whole
});
return {
ended: 'NEEDS_HUMAN',
reason: whole
};
}
async function reconcileRelease(session, record, options) {
try {
return await putInOrder(session, record, options);
} catch (thrown) {
if (!(thrown instanceof action_error.lZ && 'LEASE_LOST' === thrown.code)) throw thrown;
const now = await readRelease(options.github, record.id);
if (now && terminalEntry(now.journal)) return 'none';
throw thrown;
}
}
async function putInOrder(session, record, options) {
const { id, intent, journal } = record;
const { ledger } = session;
if (!isTaken(options.holder) && !journal_wasArmed(journal)) {
const again = await readRelease(options.github, id);
if (again && journal_wasArmed(again.journal)) return putInOrder(session, again, options);
if (again && isParked(again.journal) && !isParked(journal)) return 'attach';
}
const slot = journal_slotOf(journal);
const isMine = !isTaken(options.holder) && !terminalEntry(journal);
if (isMine && 'deploy' === intent.op) {
await ledger.end({
...endOfDeployment(record),
slot: void 0
});
return 'close';
}
if (isMine && journal_wasArmed(journal)) {
const newer = slot && await overtaking(options.github, record, options.origin);
if (void 0 !== newer) {
await ledger.end({
phase: 'SUPERSEDED',
slot,
reason: `release ${newer} has moved traffic since`
});
return 'overtaken';
}
await session.clock.sleep(options.grace, session.signal);
}
const moves = isMine ? movesOf(record, options.routes) : void 0;
const found = await look(session, record, options.routes, moves).catch(async (thrown)=>{
if (!(thrown instanceof MovedByHand) || !moves) throw thrown;
await yieldToHand(session, moves, thrown);
});
if (!found) return 'human';
const { seen, moved, splits } = found;
const onFailure = intent.onFailure ?? 'revert';
const policy = {
onInterrupt: intent.onInterrupt ?? 'revert',
onFailure,
onCancel: 'rollback' === intent.op ? void 0 : intent.onCancel ?? 'revert'
};
const decision = reconcile(journal, seen, options.holder, policy);
switch(decision.act){
case 'none':
case 'attach':
break;
case 'close':
await ledger.end({
phase: decision.phase,
slot,
reason: decision.reason
});
break;
case 'human':
await ledger.end({
phase: 'NEEDS_HUMAN',
slot,
reason: decision.reason
});
break;
case 'revert':
case 'leave':
if (moved) await revert(session, moved.moves, {
reason: decision.reason,
trails: moved.trails
});
break;
case 'forward':
case 'bake':
if (slot && 'bake' === decision.act && options.isForRollback && 'switch' === intent.op) {
const reason = `${decision.reason}; a rollback takes over before it was judged`;
await ledger.end({
phase: 'SUPERSEDED',
slot,
reason
});
} else if (moves) {
const plan = {
moves,
steps: [
100
],
bake: 'rollback' === intent.op ? 0 : options.bake,
onInconclusive: options.onInconclusive,
onFailure,
needsWayBack: 'revert' === onFailure,
again: true
};
await finishForward(session, plan, {
isMoved: 'bake' === decision.act,
reason: decision.reason,
splits
});
}
}
return decision.act;
}
function unknownRoutes({ intent }, routes) {
const parts = partsOf(intent);
if (parts.length > 0) return parts.flatMap(({ resource }, place)=>resource === routes[place]?.name ? [] : [
resource
]).join(', ');
const { route = '' } = intent;
return routes.some(({ name })=>name === route) ? '' : route;
}
function movesOf({ journal, intent }, routes) {
const slots = partsOf(intent).map(({ name })=>journal_slotOf(journal, name));
const moves = routes.flatMap((route, place)=>{
const to = slots.length > 0 ? slots[place] : journal_slotOf(journal);
return to ? [
{
route,
to
}
] : [];
});
const [first, ...others] = moves;
return first && moves.length === routes.length ? [
first,
...others
] : void 0;
}
async function look(session, record, routes, moves) {
const { intent, journal } = record;
const unknown = {
route: 'unknown',
fromHealthy: false,
toHealthy: false
};
const foreign = unknownRoutes(record, routes);
if ('' !== foreign) {
const own = routes.map(({ name })=>name).join(', ');
const why = `it moves route ${foreign}, which is not the ${own} of this run`;
return {
seen: {
...unknown,
why
},
moved: void 0,
splits: []
};
}
if (!moves) return {
seen: unknown,
moved: void 0,
splits: []
};
const splits = [];
const targets = moves.map(({ to })=>to);
const possible = journal_wasArmed(journal) ? possibleSplits(journal, targets, intent.steps ?? [
100
]) : [];
for (const [place, route] of routes.entries())splits.push(await assertUntouched(session, route, possible[place] ?? []));
const [first, ...others] = moves.filter(({ to }, index)=>activeOfSplit(splits[index]) !== otherSlot(to));
const moved = first ? [
first,
...others
] : moves;
const trails = moved.map((move)=>{
const seen = splits[routes.indexOf(move.route)];
return {
move,
weights: seen ? [
seen
] : [],
isUnseen: false
};
});
const [fromHealthy, toHealthy] = await Promise.all([
reconcile_release_all(moved, ({ route, to })=>route.isHealthy(otherSlot(to))),
reconcile_release_all(moves, async ({ route, to })=>await route.isHealthy(to) && !await isBusy(session, route, to))
]);
return {
seen: {
route: whereAll(splits, targets),
fromHealthy,
toHealthy
},
moved: {
moves: moved,
trails
},
splits
};
}
async function isBusy(session, route, slot) {
const busy = await deploymentOn(session, route, slot);
if (void 0 !== busy) session.log.event(`            ${busy}: traffic does not go there`);
return void 0 !== busy;
}
const activeOfSplit = (weights)=>weights && activeSlot(weights);
function whereAll(splits, targets) {
if (splits.includes(void 0)) return 'unknown';
const active = splits.map(activeOfSplit);
if (active.includes(void 0)) return 'mixed';
const there = active.filter((slot, place)=>slot === targets[place]).length;
return there === active.length ? 'to' : 0 === there ? 'from' : 'mixed';
}
async function reconcile_release_all(each, holds) {
return (await Promise.all(each.map(holds))).every(Boolean);
}
async function finishForward(session, plan, { isMoved, reason, splits }) {
const { moves } = plan;
const trails = [];
const goBack = (why)=>revertOrHold(session, plan, trails.length > 0 ? {
reason: why,
trails
} : {
reason: why
});
try {
if (!isMoved) for (const [index, move] of moves.entries()){
const step = [
index + 1,
moves.length
];
const note = {
phase: 'SWITCHING',
step,
slot: move.to,
service: move.route.service,
reason
};
const before = splits[index];
const found = await assertUntouched(session, move.route, before ? [
before
] : []);
const trail = {
move,
weights: found ? [
found
] : [],
isUnseen: false
};
trails.push(trail);
const wanted = weightsFor(move.to, 100);
const asked = {
weights: wanted,
reason: 'forward',
from: [
...trail.weights
],
note
};
await trailing(trail, wanted, ()=>applySplit(session, move.route, asked));
}
const trouble = await bake(session, plan, {
shiftMs: 0,
requests: 0,
failed: 0
});
if (trouble) await goBack(trouble.reason);
} catch (thrown) {
session.signal.throwIfAborted();
if (isJournalUnavailable(thrown)) throw thrown;
if (thrown instanceof MovedByHand) await yieldToHand(session, moves, thrown);
else if (thrown instanceof Recalled) await revert(session, moves, {
reason: thrown.message,
trails
});
else await goBack((0, action_error.Uc)(thrown));
}
}
var visible = __nccwpck_require__(6474);
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
const history_states = [
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
const parameters = '$environments: [String!], $first: Int!, $after: String';
const fields = `deployments(first: $first, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
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
parameters,
fields,
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
return history_states.find((known)=>known === state.toLowerCase()) ?? 'pending';
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
const isOurs = user?.login.endsWith('[bot]') === true || [
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
async function collect(collection) {
const { probe, pace, clock, deadline, judge, parallel = 1 } = collection;
const end = new AbortController();
const signal = AbortSignal.any([
collection.signal,
end.signal
]);
let decision;
let failure;
let lastStart;
let begun = 0;
async function measureInTurn() {
while(!signal.aborted){
const start = void 0 === lastStart ? clock.now() : Math.max(clock.now(), lastStart + pace.next());
if (start > deadline) return;
lastStart = start;
await clock.sleep(start - clock.now(), signal);
const place = begun++;
const measurement = await probe.measure(signal);
decision ??= judge(measurement, place);
if (void 0 !== decision) end.abort();
}
}
const workers = Array.from({
length: parallel
}, ()=>measureInTurn().catch((cause)=>{
if (!end.signal.aborted) failure = cause instanceof Error ? cause : new Error((0, action_error.Uc)(cause));
end.abort();
}));
await Promise.all(workers);
collection.signal.throwIfAborted();
if (failure) throw failure;
return decision;
}
function createInOrder() {
const waiting = new Map();
let next = 0;
return {
add (place, thing) {
waiting.set(place, thing);
const ready = [];
for(let found = waiting.get(next); waiting.has(next); found = waiting.get(next)){
ready.push(found);
waiting.delete(next++);
}
return ready;
}
};
}
const shortest = 250;
const growth = 1.5;
const pace_longest = 5_000;
const jitter = 0.1;
function createAdaptivePace(random) {
let interval = shortest;
return {
next () {
const wait = interval * (1 + jitter * (2 * random() - 1));
interval = Math.min(pace_longest, interval * growth);
return wait;
},
restart: ()=>void (interval = shortest)
};
}
const usualInterval = shortest;
function createEagerPace() {
let wait = shortest;
return {
next () {
const now = wait;
wait = shortest;
return now;
},
restart: ()=>void (wait = 0)
};
}
function createFixedPace(interval = usualInterval) {
return {
next: ()=>interval,
restart: ()=>void 0
};
}
const parallelWhileCounting = 4;
async function follow(target, analysis, { clock, signal, say, pace: waiting }) {
let state;
function logChange(measurement) {
const now = describe(measurement);
if (now !== state) say?.(`${target.name}: ${now}`);
state = now;
}
async function readMetrics(until) {
if (target.metrics) analysis.read(await target.metrics.latest(until));
}
async function measure() {
const stage = analysis.stage();
const isCounting = 'counting' === stage;
const isPaced = isCounting || void 0 !== target.interval;
const usual = isPaced ? createFixedPace(target.interval) : createAdaptivePace(Math.random);
const pace = 'waiting' === stage ? waiting ?? usual : usual;
let wasGood;
const probe = {
async measure (signal) {
if ('watching' === stage) await readMetrics(signal);
return target.probe.measure(signal);
}
};
const order = createInOrder();
function judge(measurement, place) {
logChange(measurement);
analysis.take(measurement);
if (analysis.stage() === stage) order.add(place, measurement).forEach((each)=>analysis.settle(each));
const mayEndSoon = 'waiting' === stage && measurement.ok;
if (mayEndSoon || measurement.ok !== wasGood) pace.restart();
wasGood = measurement.ok;
return analysis.stage() === stage ? void 0 : true;
}
const parallel = isCounting ? parallelWhileCounting : 1;
const isOver = await collect({
probe,
pace,
parallel,
clock,
signal,
deadline: analysis.deadline(),
judge
});
if (!isOver) analysis.timeUp();
}
while('done' !== analysis.stage())if ('judging' === analysis.stage()) {
await readMetrics(signal);
analysis.judge(clock.now());
} else {
await measure();
if ('watching' === analysis.stage()) say?.(`${target.name}: healthy; watched for ${(0, time_duration.a)(analysis.deadline() - clock.now())} from now`);
}
}
function describe({ ok: ok1, version, reason = '' }) {
if (!ok1) return reason;
return void 0 === version ? 'answers as expected' : `answers as expected, version ${version}`;
}
const gridSize = 32;
function createSequentialTest({ p0, p1, alpha, beta }) {
if (!(p0 > 0 && p0 <= 0.5 && p0 < p1 && p1 < 1)) throw new RangeError(`0 < p0 \u{2264} 0.5 and p0 < p1 < 1, not ${p0}, ${p1}`);
if (!(alpha > 0 && alpha < 1 && beta > 0 && beta < 1)) throw new RangeError(`0 < \u{3B1}, \u{3B2} < 1, not ${alpha}, ${beta}`);
const bad = badGrid({
p0,
p1
});
const good = ratios([
0,
...logSpaced(p1 / 200, 0.8 * p1, gridSize - 1)
], p1);
return {
badAt: -Math.log(alpha),
goodAt: -Math.log(beta),
weigh: (n, k)=>({
logEBad: logMean(bad, n, k),
logEGood: logMean(good, n, k)
})
};
}
function badGrid({ p0, p1 }) {
return ratios(logSpaced(Math.min(2 * p0, p1), Math.max(0.7, (1 + p1) / 2), gridSize), p0);
}
function ratios(points, bound) {
return points.map((p)=>({
failure: Math.log(p / bound),
success: Math.log((1 - p) / (1 - bound))
}));
}
function logSpaced(from, to, count) {
return Array.from({
length: count
}, (_, index)=>from * (to / from) ** (index / (count - 1)));
}
function logMean(grid, n, k) {
return logMeanOf(grid.map(({ failure, success })=>(0 === k ? 0 : k * failure) + (n - k) * success));
}
function logMeanOf(logs) {
let largest = -1 / 0;
for (const log of logs)if (log > largest) largest = log;
if (-1 / 0 === largest) return largest;
const { exp } = Math;
let total = 0;
for (const log of logs)total += exp(log - largest);
return largest + Math.log(total / logs.length);
}
const persistence = Array.from({
length: 20
}, (_, index)=>index / 20);
const bursts = [
void 0,
0.5,
0.8,
0.9,
0.95
];
function chainEvidence(p0, seen) {
const averages = logSpaced(Math.min(2 * p0, 0.5), 0.5, 16);
const bad = averages.flatMap((average)=>bursts.map((stay = average)=>likelihood(seen, beginsAt(average, stay), stay)));
const trials = seen.turnedBad + seen.stayedGood;
const allowed = persistence.map((stay)=>{
const most = beginsAt(p0, stay);
return likelihood(seen, Math.min(most, 0 === trials ? most : seen.turnedBad / trials), stay);
});
return logMeanOf(bad) - Math.max(...allowed);
}
function beginsAt(average, stay) {
return average * (1 - stay) / (1 - average);
}
function likelihood({ stayedGood, turnedBad, stayedBad, turnedGood }, begin, stay) {
return times(turnedBad, begin) + times(stayedGood, 1 - begin) + times(stayedBad, stay) + times(turnedGood, 1 - stay);
}
function times(count, chance) {
return 0 === count ? 0 : count * Math.log(chance);
}
function createDetector(rates, before = []) {
const grid = badGrid(rates);
const logs = grid.map((_, index)=>before[index] ?? -1 / 0);
function takeMany(failures, successes) {
for(let index = 0; index < grid.length; index++){
const { failure = 0, success = 0 } = grid[index] ?? {};
const before = logs[index] ?? 0;
const behind = (before > 0 ? before : 0) + failures * failure;
const after = behind + successes * success;
logs[index] = successes > 0 && after < success ? success : after;
}
}
return {
take: (ok1)=>takeMany(ok1 ? 0 : 1, ok1 ? 1 : 0),
takeMany,
logE: ()=>logMeanOf(logs),
state: ()=>logs.some((log)=>log > 0) ? logs.map((log)=>Math.floor(100 * Math.max(log, 0)) / 100) : []
};
}
function ratio_ratio(numerator, denominator = 1n) {
const [above, below] = [
integer(numerator),
integer(denominator)
];
if (0n === below) throw new RangeError('a fraction needs a denominator');
return below < 0n ? {
numerator: -above,
denominator: -below
} : {
numerator: above,
denominator: below
};
}
function integer(value) {
if ('number' == typeof value && !Number.isSafeInteger(value)) throw new RangeError(`${value} is not a safe integer`);
return BigInt(value);
}
function parseDecimal(text) {
const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i.exec(text);
if (!match) return;
const [, sign, whole = '', fraction = '', exponent = '0'] = match;
const digits = BigInt(`${'-' === sign ? '-' : ''}${whole}${fraction}`);
const shift = Number(exponent) - fraction.length;
return shift >= 0 ? ratio_ratio(digits * 10n ** BigInt(shift)) : ratio_ratio(digits, 10n ** BigInt(-shift));
}
function ratio_fromNumber(value) {
const exact = parseDecimal(String(value));
if (!exact) throw new RangeError(`${value} is not a finite number`);
return exact;
}
function toNumber({ numerator, denominator }) {
const [above, below] = [
Number(numerator),
Number(denominator)
];
if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below;
const significant = 20;
const shift = Math.max(0, denominator.toString().length - numerator.toString().length + significant);
return Number(`${numerator * 10n ** BigInt(shift) / denominator}e-${shift}`);
}
function compare(a, b) {
const difference = a.numerator * b.denominator - b.numerator * a.denominator;
return difference < 0n ? -1 : Number(difference > 0n);
}
function ratio_multiply(a, b) {
return ratio_ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}
function formatRatio({ numerator, denominator }, digits = 2) {
const scaled = numerator * 10n ** BigInt(digits);
const towardsZero = scaled / denominator;
const floor = scaled < 0n && scaled % denominator !== 0n ? towardsZero - 1n : towardsZero;
const text = (floor < 0n ? -floor : floor).toString().padStart(digits + 1, '0');
const [whole, fraction] = [
text.slice(0, text.length - digits),
text.slice(text.length - digits).replace(/0+$/, '')
];
return `${floor < 0n ? '-' : ''}${whole}${'' === fraction ? '' : `.${fraction}`}`;
}
const units = {
'': [
'plain number',
ratio_ratio(1)
],
'%': [
'percentage',
ratio_ratio(1)
],
ms: [
'time',
ratio_ratio(1)
],
s: [
'time',
ratio_ratio(1_000)
],
m: [
'time',
ratio_ratio(60_000)
],
h: [
'time',
ratio_ratio(3_600_000)
],
B: [
'size',
ratio_ratio(1)
],
kB: [
'size',
ratio_ratio(1_000)
],
MB: [
'size',
ratio_ratio(1_000_000)
],
GB: [
'size',
ratio_ratio(1_000_000_000)
],
'/s': [
'rate',
ratio_ratio(60)
],
'/min': [
'rate',
ratio_ratio(1)
]
};
const unitNames = Object.keys(units).filter((unit)=>'' !== unit);
function quantity(value, unit = '') {
return {
value: 'number' == typeof value ? ratio_fromNumber(value) : value,
unit
};
}
function dimensionOf(unit) {
return units[unit][0];
}
function compareQuantities(a, b) {
return compare(ratio_multiply(a.value, units[a.unit][1]), ratio_multiply(b.value, units[b.unit][1]));
}
function formatQuantity({ value, unit }, digits = 2) {
return `${formatRatio(value, digits)}${unit}`;
}
function summarise(series) {
const n = series.length;
const k = series.filter(({ ok: ok1 })=>!ok1).length;
const latencies = series.filter(hasLatency).map(({ ms })=>ms).sort((a, b)=>a - b);
return {
n,
k,
p50: percentile(latencies, 50),
p95: percentile(latencies, 95),
p99: percentile(latencies, 99),
mean: 0 === latencies.length ? void 0 : latencies.reduce((sum, ms)=>sum + ms, 0) / latencies.length,
successRate: 0 === n ? void 0 : 100 * (n - k) / n,
errorRate: 0 === n ? void 0 : 100 * k / n,
consecutiveFailures: longestFailure(series),
rate: rateOf(series)
};
}
function hasLatency({ status, cause }) {
return void 0 !== status || 'timeout' === cause;
}
function percentile(sorted, p) {
return sorted[Math.max(1, Math.ceil(p * sorted.length / 100)) - 1];
}
function longestFailure(series) {
let [longest, current] = [
0,
0
];
for (const { ok: ok1 } of series){
current = ok1 ? 0 : current + 1;
longest = Math.max(longest, current);
}
return longest;
}
function rateOf(series) {
let [from, to] = [
1 / 0,
-1 / 0
];
for (const { at, ms } of series){
from = Math.min(from, at - ms);
to = Math.max(to, at);
}
return to > from ? 1_000 * series.length / (to - from) : void 0;
}
const slowShare = {
p50: 0.5,
p95: 0.05,
p99: 0.01
};
function boundOf(rule) {
const { condition } = rule;
if ('comparison' !== condition.kind || void 0 !== condition.duration) return;
const { left, right } = upright(condition);
if ('metric' !== left.kind || left.isBaseline || left.factor || void 0 !== left.metric.label) return;
if ('literal' !== right.kind) return;
const { operator } = upright(condition);
const { name } = left.metric;
const share = slowShare[name];
if (void 0 !== share && ('<=' === operator || '<' === operator)) {
const limit = quantity(right.number, 'time' === dimensionOf(right.unit) ? right.unit : 'ms');
const isFast = (measurement)=>{
if (!hasLatency(measurement)) return;
const excess = compareQuantities(quantity(measurement.ms, 'ms'), limit);
return '<' === operator ? excess < 0 : excess <= 0;
};
return bound(rule, share, isFast, true);
}
const percent = toNumber(right.number) / 100;
if ('success-rate' === name && ('>=' === operator || '>' === operator)) return bound(rule, 1 - percent, ({ ok: ok1 })=>ok1);
if ('error-rate' === name && ('<=' === operator || '<' === operator)) return bound(rule, percent, ({ ok: ok1 })=>ok1);
}
function bound(rule, p0, isOk, isLatency = false) {
const rates = {
p0,
p1: Math.min(2 * p0, (1 + p0) / 2)
};
return p0 > 0 && p0 <= 0.5 ? {
rule,
rates,
isLatency,
isOk
} : void 0;
}
const mirrored = {
'>=': '<=',
'>': '<',
'<=': '>=',
'<': '>',
'==': '==',
'!=': '!='
};
function upright({ left, operator, right }) {
return 'literal' === left.kind ? {
left: right,
operator: mirrored[operator],
right: left
} : {
left,
operator,
right
};
}
const fastest = 200;
function requestsToPromote(rates, failed = 0) {
const test = createSequentialTest(rates);
const isEnough = (n)=>test.weigh(n, failed).logEGood >= test.goodAt;
let enough = failed + 1;
while(!isEnough(enough))enough *= 2;
let few = failed;
while(enough - few > 1){
const middle = Math.floor((few + enough) / 2);
if (isEnough(middle)) enough = middle;
else few = middle;
}
return enough;
}
function requestsNeeded(rates, rules) {
const bounds = rules.map(boundOf).filter((bound)=>void 0 !== bound);
return Math.max(requestsToPromote(rates), ...bounds.map((bound)=>requestsToPromote({
...rates,
...bound.rates
})));
}
function requestsWithin({ rate, duration }) {
return Math.floor(rate * duration / 1_000 + 1e-9) + 1;
}
function durationFor(requests, rate) {
return `${Math.ceil((requests - 1) / rate - 1e-9)}s`;
}
function rateFor(requests, duration) {
return Math.ceil((requests - 1) * 1_000 / duration - 1e-9);
}
const noState = {
n: 0,
all: [],
starts: []
};
const spread = {
known: Math.log(30),
watched: Math.log(250),
chain: Math.log(100)
};
const outageOf = {
outcomes: 70,
neverGood: 20,
ms: 7_000,
least: 5
};
const longestBurst = 8;
const late = {
share: 0.2,
promotions: 9
};
function createRateDecider(question) {
const { horizon, before, what = 'requests bad', outage = outageOf.ms } = question;
const { n: earlier, all, starts: startsBefore } = before ?? noState;
const isWatched = void 0 !== horizon;
const alpha = isWatched && !before ? question.alpha / 2 : question.alpha;
const test = createSequentialTest({
...question,
alpha
});
const change = isWatched ? createDetector(question, all) : void 0;
const starts = createDetector(question, startsBefore);
const chain = {
stayedGood: 0,
turnedBad: 0,
stayedBad: 0,
turnedGood: 0
};
let [n, k, wasOk] = [
0,
0,
true
];
let [run, runSince, isOutage] = [
0,
0,
false
];
let [settled, counted, badCounted, inRow, isGood] = [
0,
0,
0,
0,
false
];
let countedAt;
const begun = [];
const outcomes = ()=>void 0 === horizon || 1 / 0 === horizon ? n + earlier : horizon;
function takeOne(ok1) {
n++;
if (!ok1) k++;
change?.take(ok1);
if (wasOk) starts.take(ok1);
chain[wasOk ? ok1 ? 'stayedGood' : 'turnedBad' : ok1 ? 'turnedGood' : 'stayedBad']++;
wasOk = ok1;
}
function takeMany(failures, successes) {
n += failures + successes;
k += failures;
if (failures + successes === 0) return;
change?.takeMany(failures, successes);
starts.takeMany(Math.min(1, failures), successes);
chain.turnedBad += Math.min(1, failures);
chain.stayedBad += Math.max(0, failures - 1);
chain.turnedGood += Math.min(1, failures, successes);
chain.stayedGood += successes;
}
function countOutage(failures, since, at) {
if (0 === run) runSince = since;
run += failures;
const enough = run === n + earlier ? outageOf.neverGood : outageOf.outcomes;
isOutage ||= run >= enough || run >= outageOf.least && at - runSince >= outage;
}
function isBad() {
const isUnlikely = !before && test.weigh(n, k).logEBad >= test.badAt || void 0 !== change && change.logE() >= Math.log(outcomes() / alpha);
if (!isUnlikely || isOutage) return isUnlikely;
return starts.logE() >= (isWatched && !before ? spread.watched : spread.known) || chainEvidence(question.p0, chain) >= spread.chain;
}
function isGoodLately() {
const last = Math.ceil(Math.max(settled * late.share, late.promotions * requestsToPromote(question)));
if (!isWatched || settled < last) return true;
const bad = begun.reduce((sum, [place, failures])=>place >= settled - last ? sum + failures : sum, 0);
return test.weigh(last, Math.min(bad, last)).logEGood >= test.goodAt;
}
function figures() {
const { badAt, goodAt } = test;
return {
...test.weigh(n, k),
n,
k,
badAt,
goodAt
};
}
const told = (verdict)=>({
verdict,
reason: wordsOf(figures(), what)
});
function settleMany(outcomes, failures) {
counted += outcomes;
badCounted += failures;
if (isGood) return;
isGood = test.weigh(counted, badCounted).logEGood >= test.goodAt;
return isGood ? told('healthy') : void 0;
}
return {
take (ok1, at) {
takeOne(ok1);
if (ok1) {
run = 0;
return;
}
countOutage(1, at, at);
return isBad() ? told('unhealthy') : void 0;
},
settle (ok1) {
if (!ok1 && 0 === inRow) begun.push([
settled,
1
]);
settled++;
inRow = ok1 ? 0 : inRow + 1;
return inRow > longestBurst ? void 0 : settleMany(1, ok1 ? 0 : 1);
},
count ({ n: more, k: failures }, at) {
takeMany(failures, more - failures);
if (0 === failures) run = 0;
else countOutage(failures, countedAt ?? at, at);
countedAt = at;
if (failures > 0) begun.push([
settled,
failures
]);
settled += more;
const healthy = settleMany(more, failures);
return isBad() ? told('unhealthy') : healthy;
},
timeUp () {
const needed = requestsToPromote(question, k);
if (!isGood && n < needed) {
const bad = 0 === k ? '' : `, ${k} of them ${what.replace(/^requests /, '')}`;
return {
verdict: 'inconclusive',
reason: `too few requests: ${n} of the ${needed} needed${bad}`,
needed
};
}
if (!isGood) return told('inconclusive');
if (isGoodLately()) return told('healthy');
return {
verdict: 'inconclusive',
reason: `worse towards the end: ${told('inconclusive').reason}`
};
},
figures,
state: ()=>({
n: n + earlier,
all: change?.state() ?? [],
starts: starts.state()
})
};
}
function wordsOf({ n, k, logEBad, logEGood, badAt, goodAt }, what) {
const against = `evidence against it ${logEBad.toFixed(1)} of ${badAt.toFixed(1)}`;
return `${k} of ${n} ${what}; ${against}, for it ${logEGood.toFixed(1)} of ${goodAt.toFixed(1)}`;
}
const flapWindow = 20;
const flapping = 3;
function createStreakDecider({ successes, failures }) {
let last;
let [length, settled] = [
0,
0
];
let recent = [];
return {
take (ok1) {
length = ok1 === last ? length + 1 : 1;
last = ok1;
recent = [
...recent,
ok1
].slice(-flapWindow);
return !ok1 && void 0 !== failures && length >= failures ? {
verdict: 'unhealthy',
reason: `${length} failures in a row`
} : void 0;
},
settle (ok1) {
settled = ok1 ? settled + 1 : 0;
return void 0 !== successes && settled >= successes ? {
verdict: 'healthy',
reason: `${settled} good answers in a row`
} : void 0;
},
timeUp () {
const changes = changesIn(recent);
if (void 0 === last) return {
verdict: 'inconclusive',
reason: 'nothing could be measured'
};
if (changes >= flapping) return {
verdict: 'inconclusive',
reason: `flapping: ${changes} changes in the last ${recent.length} answers`
};
if (!last) return {
verdict: 'unhealthy',
reason: `the last ${length} in a row were bad`
};
if (void 0 === successes) return {
verdict: 'healthy',
reason: `the last ${length} in a row were good`
};
return {
verdict: 'inconclusive',
reason: `only ${length} of ${successes} good answers in a row when time was up`
};
},
figures: ()=>void 0
};
}
function changesIn(outcomes) {
return outcomes.filter((ok1, index)=>index > 0 && ok1 !== outcomes[index - 1]).length;
}
function createDecider(question) {
return 'sequential' === question.mode ? createRateDecider(question) : createStreakDecider(question);
}
const finalAtOnce = [
'wrong-certificate',
'unauthorized'
];
const finalInTime = [
'unknown-host',
'untrusted-certificate',
'wrong-version'
];
function nextCauseRun(run, { cause, at, ms }) {
return run && run.cause === cause ? run : {
cause,
since: at - ms
};
}
function isPermanent(run, now, { grace, wasGood }) {
if (void 0 === run.cause || ![
...finalAtOnce,
...finalInTime
].includes(run.cause)) return false;
return now - run.since >= grace || finalAtOnce.includes(run.cause) && !wasGood;
}
function isName(text) {
const isAscii = Buffer.byteLength(text) === text.length;
return isAscii ? /^[\w.-]+$/.test(text) : /^[\p{L}\p{N}_.-]+$/u.test(text);
}
function metricsOf(condition) {
if ('comparison' !== condition.kind) return condition.terms.flatMap(metricsOf);
return [
condition.left,
condition.right
].filter((value)=>'metric' === value.kind);
}
function comparisonsOf(condition) {
return 'comparison' === condition.kind ? [
condition
] : condition.terms.flatMap(comparisonsOf);
}
function printCondition(condition, annotate = ()=>'') {
if ('comparison' === condition.kind) return printComparison(condition, annotate);
const terms = condition.terms.map((term)=>{
const text = printCondition(term, annotate);
return 'and' === condition.kind && 'or' === term.kind ? `(${text})` : text;
});
return terms.join('and' === condition.kind ? ' && ' : ' || ');
}
function printComparison({ left, operator, right, duration }, annotate) {
const print = (value, other)=>'literal' === value.kind ? printLiteral(value) : printMetricValue(value) + annotate(value, other);
return `${print(left, right)} ${operator} ${print(right, left)}${void 0 === duration ? '' : ` for ${printDuration(duration)}`}`;
}
function printMetricValue({ factor, isBaseline, metric }) {
const name = printMetric(metric);
return `${factor ? `${exactDecimal(factor)} * ` : ''}${isBaseline ? `baseline(${name})` : name}`;
}
function printLiteral({ number, unit }) {
return `${exactDecimal(number)}${unit}`;
}
function printMetric({ name, label }) {
if (void 0 === label) return name;
const [first = '', ...rest] = name.split('.');
const shown = isName(label) && !label.includes('.') ? label : `"${label.replace(/["\\]/g, '\\$&')}"`;
return [
`${first}[${shown}]`,
...rest
].join('.');
}
function exactDecimal(number) {
return formatRatio(number, number.denominator.toString().length - 1);
}
function printDuration(ms) {
const [unit, size] = [
[
'h',
3_600_000
],
[
'm',
60_000
],
[
's',
1_000
]
].find(([, size])=>ms % size === 0) ?? [
'ms',
1
];
return `${ms / size}${unit}`;
}
class RuleError extends Error {
name = 'RuleError';
rule;
column;
constructor(rule, column, what){
super(`column ${column}: ${what}`);
this.rule = rule;
this.column = column;
}
toProblem(input) {
return {
input,
received: this.rule,
allowed: `a rule; ${this.message}`,
example: 'coverage >= 80%'
};
}
}
function judge_judge(rule, metrics, history) {
const read = (value)=>readingOf(value, metrics);
const operands = metricsOf(rule.condition).map((value)=>({
text: printMetricValue(value),
reading: read(value)
}));
const explanation = printCondition(rule.condition, (value, other)=>` (${judge_describe(read(value), read(other))})`);
return {
state: decide(rule, rule.condition, metrics, history),
operands,
explanation
};
}
function checkUnits(rule, unitOf) {
return comparisonsOf(rule.condition).flatMap((comparison)=>{
const [left, right] = [
comparison.left,
comparison.right
].map((value)=>'literal' === value.kind ? value.unit : unitOf(value.metric.name));
const error = void 0 === left || void 0 === right ? void 0 : mismatch(rule, comparison, left, right);
return error ? [
error
] : [];
});
}
function decide(rule, condition, metrics, history) {
if ('comparison' === condition.kind) return decideOverTime(rule, condition, metrics, history);
const states = condition.terms.map((term)=>decide(rule, term, metrics, history));
const [decisive, neutral] = 'and' === condition.kind ? [
'broken',
'holds'
] : [
'holds',
'broken'
];
return [
decisive,
'missing',
'n/a'
].find((state)=>states.includes(state)) ?? neutral;
}
function decideOverTime(rule, comparison, metrics, history) {
const state = compareValues(rule, comparison, metrics);
const { duration } = comparison;
if ('broken' !== state || void 0 === duration || void 0 === history) return state;
let since = history.now;
let isCertain = true;
for (const moment of history.earlier.toReversed()){
if (history.now - since >= duration) break;
const then = compareValues(rule, comparison, moment.metrics);
if ('holds' === then) return 'holds';
isCertain &&= 'broken' === then;
since = moment.at;
}
if (history.now - since < duration) return 'holds';
return isCertain ? 'broken' : 'missing';
}
function compareValues(rule, comparison, metrics) {
const [left, right] = [
readingOf(comparison.left, metrics),
readingOf(comparison.right, metrics)
];
if (void 0 === left || void 0 === right) return 'missing';
if ('n/a' === left || 'n/a' === right) return 'n/a';
const error = mismatch(rule, comparison, left.unit, right.unit);
if (error) throw error;
const order = compareQuantities(...inOneUnit(comparison, left, right));
const holds = {
'>=': order >= 0,
'>': order > 0,
'<=': order <= 0,
'<': order < 0,
'==': 0 === order,
'!=': 0 !== order
};
return holds[comparison.operator] ? 'holds' : 'broken';
}
function inOneUnit({ left, right }, a, b) {
if (isBare(left)) return [
{
...a,
unit: b.unit
},
b
];
return isBare(right) ? [
a,
{
...b,
unit: a.unit
}
] : [
a,
b
];
}
function isBare(value) {
return 'literal' === value.kind && '' === value.unit;
}
function mismatch(rule, { left, right }, leftUnit, rightUnit) {
const [a, b] = [
dimensionOf(leftUnit),
dimensionOf(rightUnit)
];
if (a === b || isBare(left) || isBare(right)) return;
return new RuleError(rule.text, right.column, `a ${a} cannot be compared with a ${b}`);
}
function readingOf(value, metrics) {
if ('literal' === value.kind) return {
value: value.number,
unit: value.unit
};
const reading = value.isBaseline ? baselineOf(value.metric, metrics) : metrics.value(value.metric);
if (void 0 === value.factor || void 0 === reading || 'n/a' === reading) return reading;
return {
value: ratio_multiply(value.factor, reading.value),
unit: reading.unit
};
}
function baselineOf(metric, metrics) {
return metrics.baseline?.(metric) ?? (void 0 === metrics.value(metric) ? void 0 : 'n/a');
}
function judge_describe(reading, other) {
if (void 0 === reading) return 'missing';
if ('n/a' === reading) return reading;
const limit = void 0 === other || 'n/a' === other ? void 0 : other.value;
const decimals = [
2,
4,
6,
9,
12
].find((digits)=>formatRatio(reading.value, digits) !== (limit && formatRatio(limit, digits)));
return formatQuantity(reading, decimals);
}
const measured = {
p50: [
'ms',
({ p50 })=>p50
],
p95: [
'ms',
({ p95 })=>p95
],
p99: [
'ms',
({ p99 })=>p99
],
mean: [
'ms',
({ mean })=>mean
],
'success-rate': [
'%',
({ successRate })=>successRate
],
'error-rate': [
'%',
({ errorRate })=>errorRate
],
'consecutive-failures': [
'',
({ consecutiveFailures })=>consecutiveFailures
],
rate: [
'/s',
({ rate })=>rate
]
};
const measuredMetrics = Object.keys(measured);
const suffixes = [
[
/[-_]ms$/,
'ms'
],
[
/[-_]seconds$/,
's'
],
[
/[-_]percent$/,
'%'
],
[
/[-_]bytes$/,
'B'
]
];
function unitOfMetric(name) {
if (Object.hasOwn(measured, name)) return measured[name][0];
return suffixes.find(([suffix])=>suffix.test(name))?.[1] ?? '';
}
const sight = 60_000;
const grain = 1_000;
function createRuleWatch(rules, baseline = {}) {
const series = [];
const moments = [];
let readings = {};
const longest = Math.max(0, ...rules.map(spanOf));
function momentAt(now) {
const from = series.findLastIndex(({ at })=>at <= now - sight) + 1;
return {
at: now,
metrics: metricsOfSeries(series.slice(from), readings, baseline)
};
}
function findings(wanted, now) {
if (0 === wanted.length) return [];
const all = metricsOfSeries(series, readings, baseline);
const recent = momentAt(now).metrics;
return wanted.map((rule)=>({
rule,
...spanOf(rule) > 0 ? judge_judge(rule, recent, {
now,
earlier: moments
}) : judge_judge(rule, all)
}));
}
return {
add (measurement) {
series.push(measurement);
const { at } = measurement;
if (0 === longest || at - (moments.at(-1)?.at ?? -1 / 0) < grain) return;
moments.push(momentAt(at));
while(moments[1] && moments[1].at <= at - longest)moments.shift();
},
read: (latest)=>void (readings = latest),
early: (now)=>findings(rules.filter(isEarly), now),
final: (now)=>findings(rules, now)
};
}
function isEarly(rule) {
return spanOf(rule) > 0 || metricsOf(rule.condition).every(({ metric })=>'consecutive-failures' === metric.name);
}
function spanOf(rule) {
return Math.max(...comparisonsOf(rule.condition).map(({ duration = 0 })=>duration));
}
function metricsOfSeries(series, readings, baseline) {
const statistics = summarise(series);
return {
value: ({ name })=>{
const value = Object.hasOwn(measured, name) ? measured[name][1](statistics) : readings[name];
return rule_watch_readingOf(name, value);
},
baseline: ({ name })=>rule_watch_readingOf(name, baseline[name])
};
}
function rule_watch_readingOf(name, value) {
return void 0 !== value && Number.isFinite(value) ? quantity(value, unitOfMetric(name)) : void 0;
}
const keptMeasurements = 60;
const failuresAfterHealthy = 4;
function createTargetAnalysis(target, policy, { rules, warn }, baseline) {
const isSequential = 'sequential' === policy.mode;
const ruleWatch = createRuleWatch([
...rules,
...warn
], baseline);
const counts = ({ rule })=>rules.includes(rule);
const reasons = new Map();
let decider = createDecider(questionOf(policy));
let stage = 'waiting';
let decision;
let findings = [];
let warnings = [];
let evidence = [];
let last = [];
let [attempts, failures] = [
0,
0
];
let causeRun;
let healthy;
function decide({ verdict, reason }) {
const seen = 'healthy' === verdict ? void 0 : last.findLast(({ ok: ok1 })=>!ok1)?.reason;
decision = {
verdict,
reason: void 0 === seen || reason.includes(seen) ? reason : `${reason}; last failure: ${seen}`
};
stage = 'done';
}
function takeBeforeHealthy(measurement, wasGood) {
const { at, ok: ok1, reason = '' } = measurement;
const isStart = isSequential && 'waiting' === stage;
if (isSequential || ok1) {
if (!isStart) evidence.push(measurement);
} else evidence = [];
const found = isStart ? void 0 : decider.take(ok1, at);
if (found) decide(found);
else if (causeRun && isPermanent(causeRun, at, {
grace: policy.grace,
wasGood
})) decide({
verdict: 'unhealthy',
reason: `waiting will not fix this: ${reason}`
});
else if (isStart && ok1) stage = 'counting';
else if (isStart && failures >= (policy.failures ?? 1 / 0)) decide({
verdict: 'unhealthy',
reason: `${failures} failures in a row`
});
}
function takeWhileWatching(measurement) {
evidence.push(measurement);
ruleWatch.add(measurement);
findings = ruleWatch.early(measurement.at).filter(counts);
const broken = findings.find(({ state })=>'broken' === state);
const found = decider.take(measurement.ok, measurement.at);
if (broken) decide({
verdict: 'unhealthy',
reason: `broken: ${broken.explanation}`
});
else if (found) decide({
verdict: 'unhealthy',
reason: `was healthy, then ${found.reason}`
});
}
function becomeHealthy(found, { at }) {
const first = evidence.find(({ ok: ok1 })=>ok1)?.at ?? at;
healthy = {
at,
since: first - target.startedAt,
decision: found,
figures: decider.figures()
};
evidence.forEach((one)=>ruleWatch.add(one));
stage = policy.watch > 0 ? 'watching' : 'judging';
}
return {
stage: ()=>stage,
deadline: ()=>healthy ? healthy.at + policy.watch : target.startedAt + policy.timeout,
take (measurement) {
const wasGood = failures < attempts;
attempts++;
last = [
...last,
measurement
].slice(-keptMeasurements);
causeRun = nextCauseRun(causeRun, measurement);
if (!measurement.ok) {
failures++;
const { reason = '' } = measurement;
reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
}
if ('watching' === stage) takeWhileWatching(measurement);
else takeBeforeHealthy(measurement, wasGood);
},
settle (measurement) {
if (healthy || 'done' === stage || isSequential && 'waiting' === stage) return;
const found = decider.settle(measurement.ok);
if (!found) return;
becomeHealthy(found, measurement);
if (policy.watch > 0) decider = createDecider(watchQuestionOf(policy));
},
timeUp () {
if ('watching' === stage) stage = 'judging';
else if ('waiting' === stage && isSequential && failures > 0) decide({
verdict: 'unhealthy',
reason: `never a good answer in ${failures} attempts`
});
else {
const found = decider.timeUp();
const advice = void 0 === found.needed ? '' : '; raise timeout, or shorten interval';
decide({
...found,
reason: `${found.reason}${advice}`
});
}
},
read: (readings)=>ruleWatch.read(readings),
judge (now) {
const all = ruleWatch.final(now);
findings = all.filter(counts);
warnings = all.filter((one)=>!counts(one) && ('broken' === one.state || 'missing' === one.state));
const explain = (wanted)=>findings.flatMap(({ state, explanation })=>state === wanted ? [
explanation
] : []).join('; ');
const watched = policy.watch > 0 && !isSequential ? decider.timeUp() : void 0;
if ('' !== explain('broken')) decide({
verdict: 'unhealthy',
reason: `broken: ${explain('broken')}`
});
else if ('' !== explain('missing')) decide({
verdict: 'inconclusive',
reason: `no data for ${explain('missing')}`
});
else if (last.at(-1)?.ok === false) decide({
verdict: 'inconclusive',
reason: 'the last answer of the watch was bad'
});
else watched?.verdict === 'inconclusive' ? decide(watched) : decide(healthy?.decision ?? {
verdict: 'healthy',
reason: ''
});
},
result: ()=>({
name: target.name,
...decision ?? {
verdict: 'inconclusive',
reason: 'another target decided first'
},
attempts,
failures,
timeToHealthy: healthy?.since,
evidence,
figures: healthy && decision?.verdict !== 'unhealthy' ? healthy.figures : decider.figures(),
findings,
warnings,
reasons,
last
})
};
}
function questionOf(policy) {
const { mode, successes, failures, watch, maxErrorRate: p0, rejectErrorRate: p1, beta } = policy;
const alpha = watch > 0 ? policy.alpha / 2 : policy.alpha;
return 'sequential' === mode ? {
mode,
p0,
p1,
alpha,
beta
} : {
mode,
successes,
failures
};
}
function watchQuestionOf(policy) {
const asked = questionOf(policy);
return 'sequential' === asked.mode ? {
...asked,
horizon: 1 / 0
} : {
...asked,
successes: void 0,
failures: policy.failures ?? failuresAfterHealthy
};
}
const usualGrace = 60_000;
async function awaitHealthy(probe, { timeout, successes = 3, failures, grace = usualGrace, watch = 0, rules = [], interval, pace }, { clock, signal }) {
const decision = {
mode: 'consecutive',
maxErrorRate: 0,
rejectErrorRate: 0,
alpha: 0,
beta: 0
};
const policy = {
...decision,
successes,
failures,
timeout,
grace,
watch
};
const analysis = createTargetAnalysis({
name: '',
startedAt: clock.now()
}, policy, {
rules,
warn: []
}, {});
await follow({
name: '',
probe,
interval
}, analysis, {
clock,
signal,
pace
});
const { verdict, reason, timeToHealthy, last } = analysis.result();
const neverSo = void 0 === timeToHealthy ? last.findLast(({ ok: ok1 })=>!ok1)?.reason : void 0;
return {
ok: 'healthy' === verdict,
reason: neverSo ?? reason
};
}
var credentials = __nccwpck_require__(1268);
function readPath(value, path1) {
let here = value;
for (const [, quoted, index, name] of path1.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/g)){
const key = quoted ?? index ?? name ?? '';
if ('object' != typeof here || null === here || !Object.hasOwn(here, key)) return;
here = here[key];
}
return here;
}
const external_node_vm_namespaceObject = process.getBuiltinModule("node:vm");
const longestMatched = 65536;
const pattern_patience = 1_000;
const trial = (0, external_node_vm_namespaceObject.createContext)({
pattern: void 0,
text: ''
});
const script = new external_node_vm_namespaceObject.Script('pattern.exec(text)');
function matches(pattern, text) {
const found = findWithin(pattern, text.slice(0, longestMatched));
return void 0 === found ? void 0 : null !== found;
}
function findWithin(pattern, text) {
trial.pattern = pattern;
trial.text = text;
try {
return script.runInContext(trial, {
timeout: pattern_patience
});
} catch (thrown) {
if ('ERR_SCRIPT_EXECUTION_TIMEOUT' === thrown.code) return;
throw thrown;
}
}
const jsonOperators = [
'==',
'!=',
'>=',
'<=',
'>',
'<'
];
const mostChecks = 20;
function judgeAnswer(answer, expected) {
const json = expectations_parseJson(answer.body);
const served = readPath(json, expected.versionPath);
const version = 'string' == typeof served || 'number' == typeof served ? (0, visible.zU)(String(served)) : void 0;
const checks1 = checksOf(json);
const told = {
...void 0 === version ? {} : {
version
},
...0 === checks1.length ? {} : {
checks: Object.fromEntries(checks1.slice(0, mostChecks))
}
};
const status = judgeStatus(answer, expected.status, json);
if (status) return {
...told,
...status
};
const wrongVersion = judgeVersion(version, expected);
if (wrongVersion) return {
...told,
reason: wrongVersion,
cause: 'wrong-version'
};
const reason = judgeHeaders(answer, expected.headers) ?? judgeBody(answer, expected) ?? judgeJson(json, expected.json);
return void 0 === reason ? told : {
...told,
reason,
cause: 'transient'
};
}
function judgeStatus({ status, headers }, ranges, json) {
if (ranges.some(({ from, to })=>status >= from && status <= to)) return;
const wanted = ranges.map(({ from, to })=>from === to ? from : `${from}-${to}`).join(' ');
const target = status >= 300 && status < 400 ? `, redirected to ${(0, visible.zU)((0, credentials.j$)(headers.location ?? 'nowhere'))}` : '';
return {
reason: `status ${status}, expected ${wanted}${target}${unhealthyChecks(json)}`,
cause: 401 === status || 403 === status ? 'unauthorized' : 'transient'
};
}
function unhealthyChecks(json) {
const bad = checksOf(json).filter(([, state])=>![
'ok',
'up',
'pass',
'healthy',
'true'
].includes(state.toLowerCase()));
const told = bad.map(([name, state])=>`${name}: ${state}`);
return 0 === told.length ? '' : ` (${(0, visible.zU)(told.join(', '))})`;
}
function checksOf(json) {
const checks1 = readPath(json, 'checks');
if ('object' != typeof checks1 || null === checks1) return [];
return Object.entries(checks1).map(([name, check])=>[
(0, visible.zU)(name),
(0, visible.zU)(show(readPath(check, 'status') ?? check))
]);
}
function judgeVersion(served, { version, versionPath }) {
if (void 0 === version) return;
if (void 0 === served) return `no version at ${JSON.stringify(versionPath)} in the answer, expected ${version}`;
return isSameVersion(served, version) ? void 0 : `version ${served}, expected ${version}`;
}
function isSameVersion(served, expected) {
const [a, b] = [
served,
expected
].map((version)=>version.trim().replace(/^v(?=\d)/, ''));
if (void 0 === a || void 0 === b) return false;
const [short, long] = a.length < b.length ? [
a,
b
] : [
b,
a
];
return a === b || /^[0-9a-f]{7,40}$/.test(short) && /^[0-9a-f]{40}$/.test(long) && long.startsWith(short);
}
function judgeHeaders(answer, expected) {
for (const { name, pattern, negated } of expected){
const value = answer.headers[name];
const isMatch = void 0 !== value && matches(pattern, value);
if (void 0 === isMatch) return tooSlow(`header ${name}`, pattern);
if (isMatch === negated) {
const found = void 0 === value ? 'is missing' : `is ${JSON.stringify((0, visible.zU)(value))}`;
return `header ${name} ${found}, expected ${negated ? 'no ' : 'a '}match of ${String(pattern)}`;
}
}
}
function judgeBody({ body }, { body: pattern }) {
if (void 0 === pattern) return;
const isMatch = matches(pattern, body);
if (void 0 === isMatch) return tooSlow('the body', pattern);
return isMatch ? void 0 : `the body does not match ${String(pattern)}`;
}
function tooSlow(where, pattern) {
return `${String(pattern)} takes too long over ${where}: write it so that it need not try the same text again and again`;
}
function judgeJson(json, expected) {
if (expected.length > 0 && void 0 === json) return 'the body is not JSON';
for (const { path: path1, operator, value } of expected){
const actual = readPath(json, path1);
const holds = void 0 === actual ? '!=' === operator : expectations_compare(actual, operator, value);
if (!holds) return `${path1} is ${void 0 === actual ? 'missing' : (0, visible.zU)(show(actual))}, expected ${operator} ${value}`;
}
}
function expectations_compare(actual, operator, value) {
if ('==' === operator) return show(actual) === value || 'number' == typeof actual && actual === Number(value);
if ('!=' === operator) return !expectations_compare(actual, '==', value);
const [a, b] = [
'string' == typeof actual && '' !== actual.trim() ? Number(actual) : actual,
Number(value)
];
if ('number' != typeof a) return false;
return ({
'>=': a >= b,
'<=': a <= b,
'>': a > b,
'<': a < b
})[operator];
}
function show(value) {
return 'string' == typeof value ? value : JSON.stringify(value);
}
function expectations_parseJson(text) {
if (!/^\s*[[{"\d-]|^\s*(true|false|null)/.test(text)) return;
try {
return JSON.parse(text);
} catch  {
return;
}
}
var http_client = __nccwpck_require__(4242);
var errors = __nccwpck_require__("zod/v4/core/errors.js");
const sample = schemas1.PVZ([
schemas1.aig(),
schemas1.YjP()
]);
const answer = schemas1.Ikc({
data: schemas1.gMt('resultType', [
schemas1.Ikc({
resultType: schemas1.euz('vector'),
result: schemas1.YOg(schemas1.Ikc({
value: sample
}))
}),
schemas1.Ikc({
resultType: schemas1.euz('scalar'),
result: sample
})
])
});
async function queryPrometheus(http, query, at, signal) {
const body = new URLSearchParams({
query,
time: String(at / 1_000)
}).toString();
const headers = {
'content-type': 'application/x-www-form-urlencoded'
};
const url = 'api/v1/query';
const response = await http.expectOk({
method: 'POST',
url,
body,
headers,
idempotent: true
}, signal);
const { data: found, error } = answer.safeParse(response.json());
if (!found) {
const asked = `POST ${url}`;
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Prometheus',
asked,
answered: errors.S1(error)
});
}
const { data } = found;
const samples = 'scalar' === data.resultType ? [
data.result
] : data.result.map(({ value })=>value);
if (samples.length > 1) throw new action_error.j1([
severalSeries(query, samples.length)
]);
const value = Number(samples[0]?.[1] ?? 0 / 0);
return Number.isFinite(value) ? value : void 0;
}
function severalSeries(query, count) {
const allowed = `queries that give one number each; this one gives ${count} series: aggregate them`;
return {
input: 'metrics',
received: query,
allowed,
example: 'errors: sum(rate(http_requests_total{code=~"5.."}[1m]))'
};
}
function parseJsonQuery(query) {
const [, path1, at] = /^(\/\S.*?)\s+(\S+)$/.exec(query) ?? [];
return void 0 === path1 || void 0 === at ? void 0 : {
path: path1,
at
};
}
function isJsonQuery(query) {
return query.startsWith('/');
}
function hasPast(query) {
return !isJsonQuery(query) || query.includes('{time}');
}
function createMetricSource({ url, token, headers }, options) {
const client = (provider)=>(0, http_client.u)({
provider,
baseUrl: url.replace(/\/*$/, '/'),
headers: {
...'' === token ? {} : {
authorization: `Bearer ${token}`
},
...Object.fromEntries(headers)
},
...options
});
const [prometheus, json] = [
client('Prometheus'),
client('metrics')
];
return {
ask (query, at, signal) {
const asked = parseJsonQuery(query);
return asked ? queryJson(json, asked, at, signal) : queryPrometheus(prometheus, query, at, signal);
}
};
}
const noNumber = /^(NaN|[+-]?Inf)$/;
async function queryJson(http, { path: path1, at: where }, at, signal) {
const url = `.${path1.replaceAll('{time}', String(Math.floor(at / 1_000)))}`;
const found = readPath((await http.expectOk({
method: 'GET',
url
}, signal)).json(), where);
if (null == found || 'string' == typeof found && noNumber.test(found)) return;
const value = 'string' == typeof found && '' !== found.trim() ? Number(found) : found;
if ('number' == typeof value && Number.isFinite(value)) return value;
const answered = `${where} is ${(0, visible.zU)(JSON.stringify(found))}, expected a number`;
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'metrics',
asked: `GET ${url}`,
answered
});
}
function observationOf({ observation }, asked) {
return {
timeout: asked.timeout ?? observation?.timeout ?? 30_000,
poll: asked.poll ?? observation?.poll ?? 200
};
}
const course_most = 60;
function createSeries() {
let kept = [];
let [seen, every] = [
0,
1
];
let last;
return {
add (value) {
const isKept = seen++ % every === 0;
last = isKept ? void 0 : value;
if (isKept) kept = [
...kept,
value()
];
if (kept.length <= course_most) return;
kept = kept.filter((_, index)=>index % 2 === 0);
every *= 2;
},
values: ()=>last ? [
...kept,
last()
] : kept
};
}
const worse = [
1.25,
1.5,
2,
3,
5,
10,
20,
50,
100
];
function createCanaryTest({ alpha, tolerated }) {
let logs = worse.map(()=>0);
return {
rejectAt: -Math.log(alpha),
logE: ()=>logMeanOf(logs),
add ({ canary, baseline }) {
if (canary.n <= 0 || baseline.n <= 0) return;
const chanceAt = (times)=>canary.n * times / (canary.n * times + baseline.n);
const fair = chanceAt(tolerated);
logs = logs.map((log, index)=>{
const chance = chanceAt(tolerated * (worse[index] ?? 1));
return log + canary.k * Math.log(chance / fair) + baseline.k * Math.log((1 - chance) / (1 - fair));
});
},
isBad () {
return logMeanOf(logs) >= -Math.log(alpha);
}
};
}
const slower = [
0.6,
0.7,
0.8,
0.9,
0.97
];
function createLatencyTest({ alpha, tolerated }) {
let logs = slower.map(()=>0);
return {
rejectAt: -Math.log(alpha),
logE: ()=>logMeanOf(logs),
add (canary, baseline) {
const isSlower = canary > tolerated * baseline;
logs = logs.map((log, index)=>{
const chance = slower[index] ?? 0.5;
return log + Math.log(2 * (isSlower ? chance : 1 - chance));
});
},
isBad () {
return logMeanOf(logs) >= -Math.log(alpha);
}
};
}
function pointOf(decider) {
const { n = 0, logEBad: against = 0, logEGood: inFavour = 0 } = decider.figures() ?? {};
return {
n,
against,
inFavour
};
}
function courseOf(what, { badAt, goodAt }, points) {
return {
what,
rejectAt: badAt,
promoteAt: goodAt,
points
};
}
const firstAnswers = 20;
const slowBeyond = {
times: 2,
ms: 100
};
const stretch = 1_000;
const ownFault = 0.02;
function createBesideLive(question) {
const seen = [];
const beside = createCanaryTest({
alpha: ownFault,
tolerated: 1
});
let limit;
let decider = createRateDecider(question);
let what = '';
const course = createSeries();
let now = {
until: -1 / 0,
canary: {
n: 0,
k: 0
},
baseline: {
n: 0,
k: 0
}
};
function count(side, measurement) {
if (void 0 === limit || !hasLatency(measurement)) return;
if (measurement.at >= now.until) {
beside.add(now);
now = {
until: measurement.at + stretch,
canary: {
n: 0,
k: 0
},
baseline: {
n: 0,
k: 0
}
};
}
const isFast = measurement.ms <= limit;
now[side].n++;
if (!isFast) now[side].k++;
return isFast;
}
return {
take (measurement) {
const isFast = count('canary', measurement);
if (void 0 === isFast) return;
const found = decider.take(isFast, measurement.at);
course.add(()=>pointOf(decider));
return found && beside.isBad() ? found : void 0;
},
takeLive (measurement) {
if (void 0 !== limit) return void count('baseline', measurement);
if (measurement.ok) seen.push(measurement.ms);
if (seen.length < firstAnswers) return;
limit = Math.round(slowBeyond.times * Math.max(...seen) + slowBeyond.ms);
what = `answers slower than ${limit} ms, twice the live slot\u{2019}s slowest`;
decider = createRateDecider({
...question,
what
});
},
courses: ()=>void 0 === limit ? [] : [
courseOf(what, decider.figures(), course.values())
]
};
}
function createSlotJudge(slot, policy) {
const horizon = policy.whole ? requestsWithin(policy) : void 0;
const bounds = policy.rules.map(boundOf).filter((bound)=>void 0 !== bound);
const others = policy.rules.filter((rule)=>!bounds.some((bound)=>bound.rule === rule));
const rules = createRuleWatch(others);
const isCompared = policy.isCompared && !bounds.some(({ isLatency })=>isLatency);
const share = policy.rates.alpha / (1 + bounds.length + (isCompared ? 1 : 0));
const hasPaths = 'sequential' === policy.mode && policy.paths > 1;
const byRate = (asked)=>({
...policy.rates,
mode: 'sequential',
horizon,
...asked
});
const byErrors = {
what: 'requests bad',
course: createSeries(),
decider: createDecider('sequential' === policy.mode ? byRate({
alpha: hasPaths ? share / 2 : share
}) : {
mode: 'consecutive',
successes: void 0,
failures: policy.failures
}),
isOk: ({ ok: ok1 })=>ok1
};
const criteria = [
byErrors,
...bounds.map(byBound)
];
const besideLive = isCompared ? createBesideLive(byRate({
alpha: share
})) : void 0;
const paths = new Map();
const healthy = new Set();
const unhealthyPaths = new Set();
const answers = createSeries();
let [requests, failed] = [
0,
0
];
let lastReason = '';
function byBound({ rule, rates, isOk }) {
const what = `answers outside ${rule.text}`;
return {
what,
decider: createDecider(byRate({
...rates,
alpha: share,
what
})),
isOk,
course: createSeries()
};
}
function byPath(path1) {
const known = paths.get(path1);
if (known) return known;
const limit = void 0 === horizon ? void 0 : Math.ceil(horizon / policy.paths);
const what = `requests to ${path1} bad`;
const decider = createDecider(byRate({
alpha: share / 2 / policy.paths,
what,
horizon: limit
}));
const added = {
what,
decider,
isOk: ({ ok: ok1 })=>ok1,
course: createSeries()
};
paths.set(path1, added);
return added;
}
function told({ verdict, reason }) {
const seen = '' === lastReason || 'healthy' === verdict ? '' : `; last failure: ${lastReason}`;
const judged = {
answers: answers.values(),
evidence: evidenceCourses()
};
return {
verdict,
reason: `${slot}: ${reason}${seen}`,
requests,
failed,
judged
};
}
function evidenceCourses() {
const courses = [
...criteria,
...unhealthyPaths
].flatMap(({ what, decider, course })=>{
const figures = decider.figures();
return figures ? [
courseOf(what, figures, course.values())
] : [];
});
return [
...courses,
...besideLive?.courses() ?? []
].filter(({ points })=>points.length > 0);
}
function brokenRule(now) {
const findings = rules.final(now);
const broken = findings.find(({ state })=>'broken' === state);
if (broken) return told({
verdict: 'unhealthy',
reason: brokenText(broken)
});
const missing = findings.find(({ state })=>'missing' === state);
return missing && told({
verdict: 'inconclusive',
reason: `nothing supplies ${missing.explanation}`
});
}
return {
take (measurement) {
requests++;
if (!measurement.ok) failed++;
lastReason = measurement.reason ?? lastReason;
rules.add(measurement);
const counted = {
at: measurement.at,
requests,
failed
};
answers.add(()=>counted);
const broken = rules.early(measurement.at).find(({ state })=>'broken' === state);
if (broken) return told({
verdict: 'unhealthy',
reason: brokenText(broken)
});
const { path: path1, at } = measurement;
const ofPath = hasPaths && void 0 !== path1 ? byPath(path1) : void 0;
const found = [
...criteria,
...ofPath ? [
ofPath
] : []
].map((criterion)=>{
const ok1 = criterion.isOk(measurement);
if (void 0 === ok1) return;
const decision = criterion.decider.take(ok1, at);
const { decider } = criterion;
if (decider.figures()) criterion.course.add(()=>pointOf(decider));
if (decision && criterion === ofPath) unhealthyPaths.add(criterion);
return decision;
});
const bad = [
...found,
besideLive?.take(measurement)
].find((each)=>void 0 !== each);
return bad && told(bad);
},
settle (measurement) {
for (const criterion of criteria){
const ok1 = criterion.isOk(measurement);
if (void 0 !== ok1 && criterion.decider.settle(ok1)) healthy.add(criterion);
}
if (policy.whole || healthy.size < criteria.length) return;
return brokenRule(measurement.at) ?? told(byErrors.decider.timeUp());
},
read: (readings)=>rules.read(readings),
rulesAt: brokenRule,
takeLive: (measurement)=>besideLive?.takeLive(measurement),
soFar: ()=>`${slot}: ${requests} requests, ${failed} bad${'' === lastReason ? '' : `, the last: ${lastReason}`}`,
atDeadline (now) {
if (0 === requests) return told({
verdict: 'inconclusive',
reason: 'no request of this slot was seen'
});
const open = criteria.map(({ decider })=>decider.timeUp()).find(({ verdict })=>'healthy' !== verdict);
if (!open) return brokenRule(now) ?? told(byErrors.decider.timeUp());
const { reason, needed } = open;
const advice = void 0 === needed ? '' : `; ${moreRequests(needed, requests, policy)}`;
return told({
verdict: 'inconclusive',
reason: `${reason}${advice}`
});
}
};
}
function moreRequests(needed, seen, { whole, rate, duration }) {
const input = whole ? 'bake' : 'step-duration';
const isSlow = seen < 0.9 * requestsWithin({
rate,
duration
});
const longer = durationFor(needed, isSlow ? 1_000 * seen / duration : rate);
const faster = rateFor(needed, duration);
const or = isSlow || faster > fastest ? '' : ` or request-rate to ${faster}`;
return `raise ${input} to ${longer}${or}`;
}
function brokenText({ rule, explanation }) {
return `rule broken: ${rule.text}: ${explanation}`;
}
const parallel = 4;
const fastestLive = 10;
const between = 30_000;
async function analyse(slot, evidence, policy, { clock, log, signal }) {
const { live, figures, isOther = (answer)=>answer.slot === otherSlot(slot) } = evidence;
const end = new AbortController();
const own = createSlotJudge(slot, {
...policy,
isCompared: void 0 !== live
});
const route = createSlotJudge(slot, {
...policy,
mode: 'sequential',
isCompared: false
});
const order = createInOrder();
const start = clock.now();
let saidAt = start;
async function follow(probe, judge, rate = policy.rate) {
try {
return await collect({
probe,
judge,
parallel,
clock,
pace: createFixedPace(1_000 / rate),
deadline: clock.now() + policy.duration,
signal: AbortSignal.any([
signal,
end.signal
])
});
} catch (thrown) {
if (signal.aborted || !end.signal.aborted) throw thrown;
return;
}
}
function objectionOf(measurement) {
if (isOther(measurement)) return;
const finding = route.take(measurement);
return finding && {
...finding,
reason: `public route: ${finding.reason}`
};
}
async function followSlot() {
const found = await follow(evidence.probe, (measurement, place)=>{
const rejected = evidence.counts(measurement) ? own.take(measurement) : objectionOf(measurement);
if (clock.now() - saidAt >= between) {
saidAt = clock.now();
log.event(`            ${own.soFar()}, ${(0, time_duration.a)(saidAt - start)} of at most ${(0, time_duration.a)(policy.duration)}`);
}
const settled = order.add(place, measurement).filter(evidence.counts);
return rejected ?? settled.map((each)=>own.settle(each)).find((each)=>void 0 !== each);
});
end.abort();
return found;
}
async function followRoute(probe) {
const objected = await follow(probe, objectionOf);
if (objected) end.abort();
return objected;
}
async function followLive(probe) {
function take(measurement) {
own.takeLive(measurement);
const reason = evidence.confusedBy?.(measurement);
return void 0 === reason ? void 0 : {
verdict: 'inconclusive',
reason,
requests: 0,
failed: 0
};
}
const found = await follow(probe, take, Math.min(fastestLive, policy.rate));
if (found) end.abort();
return found;
}
async function followFigures(figures) {
function take(readings) {
own.read(readings);
}
await follow({
measure: (until)=>figures.latest(until)
}, take, 1_000 / figures.interval);
}
if (figures) own.read(await figures.latest(signal));
const [found, objected, confused] = await Promise.all([
followSlot(),
evidence.route ? followRoute(evidence.route) : void 0,
live ? followLive(live) : void 0,
figures ? followFigures(figures) : void 0
]);
const result = objected ?? confused ?? found ?? own.atDeadline(clock.now());
if (!figures || 'healthy' !== result.verdict) return result;
own.read(await figures.latest(signal));
return own.rulesAt(clock.now()) ?? result;
}
function roundRobin(probes) {
let next = 0;
return {
measure: (signal)=>(probes[next++ % probes.length] ?? probes[0]).measure(signal)
};
}
const interval = 10_000;
function figures_figuresOf(slot, queries, source, { clock, log }) {
async function ask({ name, query }, signal) {
try {
return [
name,
await source.ask(query.replaceAll('{slot}', slot), clock.now(), signal)
];
} catch (thrown) {
signal.throwIfAborted();
if (!(thrown instanceof action_error.mZ)) throw thrown;
log.warning(`no ${name} for now: ${(0, action_error.Uc)(thrown)}`);
return [
name,
void 0
];
}
}
return {
interval,
latest: async (signal)=>Object.fromEntries(await Promise.all(queries.map((query)=>ask(query, signal))))
};
}
function createCounters() {
let before;
return {
add (totals) {
if (!totals) return;
const since = before;
before = totals;
if (!since) return;
const [n, k] = [
totals.requests - since.requests,
totals.errors - since.errors
];
return n < 0 || k < 0 ? void 0 : {
n,
k: Math.min(k, n)
};
}
};
}
const noReading = {
totals: void 0,
latency: void 0
};
const tolerated = {
errors: 1.5,
latency: 1.25
};
function createMetricsJudge(slot, rates, whole) {
const alpha = rates.alpha / 3;
const decider = createRateDecider({
...rates,
alpha,
mode: 'sequential',
horizon: whole ? 1 / 0 : void 0
});
const beside = createCanaryTest({
alpha,
tolerated: tolerated.errors
});
const latency = createLatencyTest({
alpha,
tolerated: tolerated.latency
});
const counters = {
blue: createCounters(),
green: createCounters()
};
const live = otherSlot(slot);
let isGood = false;
function told({ verdict, reason }) {
const { n, k } = decider.figures();
return {
verdict,
reason: `${slot}, by metrics: ${reason}`,
requests: n,
failed: k
};
}
const unhealthy = (reason)=>told({
verdict: 'unhealthy',
reason
});
return {
add (readings, at) {
const [canary, baseline] = [
slot,
live
].map((each)=>counters[each].add(readings[each].totals));
const found = canary && decider.count(canary, at);
isGood ||= found?.verdict === 'healthy';
if (canary && baseline) beside.add({
canary,
baseline
});
const [its, others] = [
readings[slot].latency,
readings[live].latency
];
if (canary && baseline && canary.n > 0 && baseline.n > 0 && void 0 !== its && void 0 !== others) latency.add(its, others);
if (found?.verdict === 'unhealthy') return told(found);
if (beside.isBad()) return unhealthy(`fails more often than ${live} beside it: ${decider.timeUp().reason}`);
if (latency.isBad()) return unhealthy(`slower than ${live} beside it, window by window`);
},
isGood: ()=>isGood,
atDeadline () {
const isUncounted = 0 === decider.figures().n;
return told(isUncounted ? {
verdict: 'inconclusive',
reason: 'no request of this slot was counted'
} : decider.timeUp());
}
};
}
const metricNames = {
needed: [
'requests',
'errors'
],
possible: [
'latency'
]
};
function slotMetrics(source, queries) {
return async (at, signal)=>{
const ask = async (name, slot)=>{
const { query } = queries.find((each)=>each.name === name) ?? {};
return void 0 === query ? void 0 : source.ask(query.replaceAll('{slot}', slot), at, signal);
};
const read = async (slot)=>{
const [requests, errors, latency] = await Promise.all([
'requests',
'errors',
'latency'
].map((name)=>ask(name, slot)));
return [
slot,
{
totals: void 0 === requests ? void 0 : {
requests,
errors: errors ?? 0
},
latency
}
];
};
return Object.fromEntries(await Promise.all(slots.map(read)));
};
}
const metrics_evidence_interval = 5_000;
const borneFailures = 4;
async function followMetrics(slot, read, { rates, duration, whole }, { clock, log, signal }) {
const judge = createMetricsJudge(slot, rates, whole);
const deadline = clock.now() + duration;
for(let failures = 0;;){
try {
const at = clock.now();
const bad = judge.add(await read(at, signal), at);
failures = 0;
if (bad) return bad;
} catch (thrown) {
signal.throwIfAborted();
if (!(thrown instanceof action_error.mZ)) throw thrown;
log.warning(`no metrics for now: ${(0, action_error.Uc)(thrown)}`);
if (++failures > borneFailures) return {
...judge.atDeadline(),
verdict: 'inconclusive',
reason: (0, action_error.Uc)(thrown)
};
}
const left = deadline - clock.now();
if (left <= 0 || judge.isGood() && !whole) return judge.atDeadline();
await clock.sleep(Math.min(metrics_evidence_interval, left), signal);
}
}
const neither = {
verdict: 'inconclusive',
reason: 'no evidence',
requests: 0,
failed: 0
};
async function analyseBoth(analyses, signal) {
const end = new AbortController();
const both = AbortSignal.any([
signal,
end.signal
]);
const run = async (analyse)=>{
try {
const result = await analyse(both);
if ('unhealthy' === result.verdict) end.abort();
return result;
} catch (thrown) {
if (!signal.aborted && end.signal.aborted) return;
end.abort();
throw thrown;
}
};
const [one, other] = await Promise.all([
run(analyses[0]),
run(analyses[1])
]);
if (void 0 === one || void 0 === other) return one ?? other ?? neither;
if ('unhealthy' === one.verdict) return one;
return 'unhealthy' === other.verdict || 'healthy' === one.verdict ? other : one;
}
var certificate = __nccwpck_require__(6662);
const mostRedirects = 5;
const largestBody = 1048576;
const probe_day = 86_400_000;
function createHttpProbe(options) {
const { clock, requestTimeout, expect, tlsMinDays, slotHeader } = options;
return {
async measure (signal) {
const limit = AbortSignal.timeout(requestTimeout);
const start = performance.now();
const ended = ()=>({
at: clock.now(),
ms: performance.now() - start
});
try {
const answer = await probe_follow(options, AbortSignal.any([
signal,
limit
]));
const timing = ended();
const slot = void 0 === slotHeader ? void 0 : answer.headers[slotHeader.toLowerCase()];
const expiry = void 0 === tlsMinDays ? void 0 : judgeCertificate(answer.certificateDays, tlsMinDays);
const judged = expiry ?? judgeAnswer(answer, expect);
return {
...timing,
ok: void 0 === judged.reason,
status: answer.status,
...judged,
...void 0 === slot ? {} : {
slot
},
...void 0 === answer.certificateDays ? {} : {
certificateDays: answer.certificateDays
},
...void 0 === judged.reason ? {} : {
bodyExcerpt: (0, visible.zU)(answer.body)
}
};
} catch (failure) {
signal.throwIfAborted();
const timing = ended();
if (limit.aborted) return {
...timing,
ok: false,
cause: 'timeout',
reason: `no whole answer within ${(0, time_duration.a)(requestTimeout)}`
};
return {
...timing,
ok: false,
...await explain(failure, options, signal)
};
}
}
};
}
function judgeCertificate(days, least) {
if (void 0 !== days && days >= least) return;
const found = void 0 === days ? 'there was no certificate' : `the certificate is valid for ${days.toFixed(1)} days more`;
return {
reason: `${found}, expected ${least}${void 0 === days ? ' days' : ''}`,
cause: 'wrong-certificate'
};
}
async function probe_follow(options, signal) {
let url = new URL(options.url);
let { method, headers } = options;
for(let redirects = 0;; redirects++){
const answer = await request(url, {
...options,
method,
headers
}, signal);
const { location } = answer.headers;
const isRedirect = [
301,
302,
303,
307,
308
].includes(answer.status) && void 0 !== location;
if (!options.followRedirects || !isRedirect) return answer;
if (redirects === mostRedirects) throw new Error(`more than ${mostRedirects} redirects, the last to ${(0, visible.zU)((0, credentials.j$)(location))}`);
const next = new URL(location, url);
if (!/^https?:$/.test(next.protocol)) throw new Error(`redirected to ${(0, visible.zU)((0, credentials.j$)(location))}, which is not an http or https URL`);
if (next.origin !== url.origin) headers = withoutCredentials(headers);
if (303 === answer.status && 'HEAD' !== method) method = 'GET';
url = next;
}
}
function withoutCredentials(headers) {
return Object.fromEntries(Object.entries(headers).filter(([name])=>/^(accept(-charset|-encoding|-language)?|user-agent|cache-control)$/i.test(name)));
}
async function request(url, options, signal) {
const isTls = 'https:' === url.protocol;
const { request: send } = isTls ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http');
const response = await new Promise((resolve1, reject)=>{
const settings = {
method: options.method,
headers: {
'user-agent': 'release-kit',
accept: '*/*',
'cache-control': 'no-cache',
...options.headers
},
agent: false,
signal,
...lookupFor(url, options.resolve)
};
send(url, settings, resolve1).on('error', reject).end();
});
const certificateDays = daysLeft(response.socket, options.clock.now());
return {
status: response.statusCode ?? 0,
headers: singleHeaders(response),
body: await readBody(response),
certificateDays
};
}
function lookupFor(url, overrides) {
const port = Number(url.port || ('https:' === url.protocol ? 443 : 80));
const override = overrides.find(({ host, port: from })=>host === url.hostname && from === port);
if (!override) return {};
const { address } = override;
const family = address.includes(':') ? 6 : 4;
return {
lookup: (_host, { all }, found)=>all ? found(null, [
{
address,
family
}
]) : found(null, address, family)
};
}
function singleHeaders({ headers }) {
const single = Object.entries(headers).map(([name, value])=>[
name,
Array.isArray(value) ? value.join(', ') : value
]);
return Object.fromEntries(single);
}
async function readBody(response) {
const chunks = [];
let size = 0;
for await (const chunk of response){
chunks.push(chunk);
size += chunk.length;
if (size >= largestBody) break;
}
return Buffer.concat(chunks).subarray(0, largestBody).toString('utf8');
}
function daysLeft(socket, now) {
const { valid_to: until } = socket.getPeerCertificate?.() ?? {};
return void 0 === until ? void 0 : (Date.parse(until) - now) / probe_day;
}
const causes = {
ENOTFOUND: 'unknown-host',
ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-certificate',
CERT_HAS_EXPIRED: 'wrong-certificate',
CERT_REVOKED: 'wrong-certificate',
CERT_NOT_YET_VALID: 'untrusted-certificate',
DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted-certificate',
SELF_SIGNED_CERT_IN_CHAIN: 'untrusted-certificate',
UNABLE_TO_GET_ISSUER_CERT: 'untrusted-certificate',
UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted-certificate',
UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted-certificate'
};
const words = {
ECONNREFUSED: 'connection refused',
ECONNRESET: 'connection reset before the whole answer was there',
EHOSTUNREACH: 'host unreachable',
ENETUNREACH: 'network unreachable',
EAI_AGAIN: 'the name server did not answer',
ENOTFOUND: 'unknown host'
};
async function explain(failure, { url: asked, resolve: resolve1, followRedirects }, signal) {
const found = classify(failure);
const code = (0, certificate.n)(failure);
if (void 0 === code || followRedirects) return found;
const url = new URL(asked);
const fault = await (0, certificate.d)(code, url, signal, lookupFor(url, resolve1).lookup);
signal.throwIfAborted();
return {
...found,
reason: `${fault.reason} (${url.origin}${url.pathname}). ${fault.advice}`
};
}
function classify(failure) {
const first = failure instanceof AggregateError ? failure.errors[0] : failure;
const { code = '', message = String(first) } = first;
const reason = void 0 === words[code] ? message : `${words[code]} (${message})`;
return {
cause: causes[code] ?? 'transient',
reason: reason.replace(/\s+/g, ' ')
};
}
const fresh = 5_000;
function namedByVersion(route, bySlot, clock) {
let look;
function lookAtSlots(signal) {
if (!look || clock.now() - look.at > fresh) {
const answers = Promise.all(slots.map((slot)=>bySlot(slot).measure(signal)));
answers.catch(()=>look = void 0);
look = {
at: clock.now(),
answers
};
}
return look.answers;
}
return {
async measure (signal) {
const [answer, answers] = await Promise.all([
route.measure(signal),
lookAtSlots(signal)
]);
const { version: seen } = answer;
if (void 0 === seen || answers.some(({ status, version })=>void 0 !== status && void 0 === version)) return answer;
const [slot, ...others] = slots.filter((_, index)=>isSameVersion(answers[index]?.version ?? '', seen));
return void 0 === slot || others.length > 0 ? answer : {
...answer,
slot
};
}
};
}
function createSlotProbes(settings, asking) {
const { slotUrl, healthPath, driver } = settings;
function notTheOther(slot) {
if ('' === asking.slotHeader) return [];
const pattern = new RegExp(`^${otherSlot(slot)}$`);
return [
{
name: asking.slotHeader.toLowerCase(),
pattern,
negated: true
}
];
}
function probe(url, headers, expected) {
return createHttpProbe({
url,
method: 'GET',
headers: {},
resolve: [],
followRedirects: false,
requestTimeout: asking.requestTimeout,
slotHeader: asking.slotHeader || void 0,
clock: asking.clock,
expect: {
status: [
{
from: 200,
to: 399
}
],
headers,
json: [],
...expected && '' !== expected.version ? {
version: expected.version
} : {},
versionPath: expected?.path ?? asking.versionPath ?? 'version'
}
});
}
const [first = healthPath, ...rest] = asking.paths;
function asked(base, path1, headers) {
const asking = probe(urlBelow(base, path1), headers);
return {
measure: async (signal)=>({
...await asking.measure(signal),
path: path1
})
};
}
const tour = (base, headers)=>roundRobin([
asked(base, first, headers),
...rest.map((path1)=>asked(base, path1, headers))
]);
const health = (slot, expected)=>probe(urlBelow(slotUrl[slot], healthPath), notTheOther(slot), expected);
function frontOf(url) {
if ('' !== asking.slotHeader) return probe(url, []);
return namedByVersion(probe(urlBelow(url, healthPath), []), health, asking.clock);
}
return {
health,
slot: (slot)=>tour(slotUrl[slot], notTheOther(slot)),
route: '' === driver.publicUrl ? void 0 : tour(driver.publicUrl, []),
front: '' === driver.publicUrl ? void 0 : frontOf(driver.publicUrl)
};
}
function urlBelow(base, path1) {
return new URL(`./${path1.replace(/^\/+/, '')}`, base.endsWith('/') ? base : `${base}/`).href;
}
function whoseTurn({ holds = false, ...mine }, others) {
const isAhead = ({ id, holder, locked = false })=>locked || id < mine.id && (!holds || 'dead' === holder);
const ahead = others.filter(isAhead).sort((a, b)=>a.id - b.id);
const live = ahead.find(({ holder })=>'dead' !== holder);
if (live) return {
turn: 'rollback' === mine.op ? askedOf(live) : 'wait',
id: live.id
};
const [dead] = ahead;
return dead ? {
turn: 'reconcile',
id: dead.id
} : {
turn: 'mine'
};
}
function askedOf({ op, armed }) {
if ('rollback' === op) return 'wait';
if (!armed) return 'supersede';
return 'switch' === op ? 'recall' : 'wait';
}
const lockKinds = [
'auto',
'strict',
'bakery',
'none'
];
const lock_ref_unknown = {
sha: void 0,
release: void 0
};
const refused = [
'PROVIDER_FORBIDDEN',
'PROVIDER_NOT_FOUND',
'PROVIDER_REFUSED'
];
const isRefusal = (thrown)=>thrown instanceof action_error.mZ && refused.includes(thrown.code);
function createLockRef({ id, environment, service }, kind, { github, log }) {
const { refs } = github;
const ref = refOf(environment, service);
let isTaken = 'bakery' !== kind;
let isReadable = true;
let claim;
function giveUp(thrown) {
if ('strict' === kind || !isRefusal(thrown)) throw thrown;
isTaken = false;
log.info('lock: auto waits for the list of releases to settle, because the token may not write refs (contents: write)');
}
function makeClaim() {
claim ??= refs.createCommit({
message: messageOf(id, environment, service),
parents: []
});
claim.catch(()=>void 0);
return claim;
}
return {
get isTaken () {
return isTaken;
},
async look () {
if (!isReadable) return lock_ref_unknown;
if (isTaken) makeClaim();
try {
const tip = await refs.tip(ref);
return {
sha: tip?.sha,
release: tip && releaseIn(tip.message)
};
} catch (thrown) {
if (isTaken) giveUp(thrown);
isReadable = !isRefusal(thrown);
return lock_ref_unknown;
}
},
async take (seen) {
if (seen.release === id) return true;
try {
const after = await makeClaim();
return await refs.compareAndSet([
{
ref,
before: seen.sha,
after
}
]) === 'done';
} catch (thrown) {
giveUp(thrown);
return false;
}
}
};
}
function refOf(environment, service) {
const plain = `${environment} ${service}`.trim().replaceAll(/[^A-Za-z0-9]+/g, '-');
const digest = (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify([
environment,
service
])).digest('hex');
return `release-kit/lock/${plain}-${digest.slice(0, 12)}`;
}
function messageOf(id, environment, service) {
return `release ${id} has the lock of ${[
environment,
service
].filter(Boolean).join(', ')}`;
}
function releaseIn(message) {
const [, id] = /^release (\d{1,15}) /.exec(message) ?? [];
return void 0 === id ? void 0 : Number(id);
}
const ownPoll = 250;
async function acquire(mine, locking) {
const { clock, log, patience, signal } = locking;
const deadline = clock.now() + patience.timeout;
const trace = createTracer(locking.origin);
const kind = void 0 === mine.resources ? patience.kind ?? 'auto' : 'bakery';
const ref = createLockRef(mine, kind, locking);
const settled = new Set();
const asked = new Set();
let firstListed;
let holder = '';
let poll = patience.poll;
async function pause(wait) {
if (clock.now() + wait > deadline) {
const seen = '' === holder ? 'GitHub does not list this release yet' : `${holder} holds it`;
throw new action_error.Kt(`the lock of ${mine.environment}`, seen);
}
await clock.sleep(wait, signal);
}
for(;;){
signal.throwIfAborted();
const now = {
...locking,
github: {
...locking.github,
runs: askOnce(locking.github.runs)
}
};
const looking = ref.look();
const [{ own, ahead, holder: latest, last }, held] = await Promise.all([
lookAtQueue(mine, now.github, trace, looking),
looking
]);
const ended = own && terminalEntry(own.journal);
if (ended) throw new action_error.lZ('LEASE_LOST', `release ${mine.id} ended while it waited: ${ended.phase}: ${ended.reason}`);
if (latest && latest.id > mine.id) return 'overtaken';
if (own) firstListed ??= clock.now();
const listed = void 0 === firstListed ? Math.min(poll, ownPoll) : firstListed + patience.settle - clock.now();
const wait = ref.isTaken || listed <= 0 ? poll : Math.min(listed, poll);
if (ref.isTaken || own && listed <= 0) {
const open = ahead.filter(({ id })=>!settled.has(id));
const turn = whoseTurn({
...mine,
holds: held.release === mine.id
}, await contenders(open, held, now));
const isForMe = 'mine' === turn.turn || 'reconcile' === turn.turn;
if (isForMe && ref.isTaken && !await ref.take(held)) {
await pause(ownPoll);
continue;
}
if ('mine' === turn.turn) {
locking.onTurn?.(last);
return 'mine';
}
const other = open.find(({ id })=>id === turn.id);
const waits = other && isParked(other.journal) ? ', which waits for an approval' : '';
const name = `release ${turn.id} (${other?.intent.run.url ?? 'unknown run'})${waits}`;
if ('reconcile' === turn.turn && other) {
log.event(`${name} was abandoned by a finished run; reconciling it`);
if (await settleOnce(other, locking)) settled.add(turn.id);
continue;
}
const isAsked = asked.has(turn.id) || (other && recallOf(other.journal)) !== void 0;
if (('supersede' === turn.turn || 'recall' === turn.turn) && !isAsked) {
const done = 'recall' === turn.turn ? 'moves traffic; it is asked to go back' : 'has not moved traffic';
log.event(`${name} ${done}; this rollback takes precedence`);
await askToStepBack(turn.id, mine.id, locking);
asked.add(turn.id);
continue;
}
if (holder !== name) log.event(`waiting for ${name}`);
holder = name;
if ('rollback' !== mine.op) poll = Math.min(1.5 * poll, 4 * patience.poll);
}
await pause(wait);
}
}
async function settleOnce(seen, { github, run, clock, settle }) {
const dead = await withJournal(github, seen);
if (terminalEntry(dead.journal)) return true;
const wasParked = void 0 === gateOf(seen.journal) && void 0 !== gateOf(dead.journal);
if (wasParked && isTaken(await holderOf(github, run, dead, clock.now()))) return false;
await settle(dead);
return true;
}
async function askToStepBack(id, mine, { github, run }) {
const reason = `rollback ${mine} goes first`;
await record_writeEntry(github, id, {
phase: 'SUPERSEDED',
step: [
0,
0
],
slot: void 0,
reason
}, {
logUrl: run.runUrl
});
}
function isOfJob({ runId, runAttempt, jobId }, { intent }) {
const { id, attempt, job } = intent.run;
return void 0 !== jobId && id === runId && attempt === runAttempt && job === jobId;
}
async function contenders(open, { release }, { github, run, clock }) {
return Promise.all(open.map(async (record)=>({
id: record.id,
op: record.intent.op,
armed: journal_wasArmed(record.journal),
locked: hadTurn(record.journal) || record.id === release,
holder: isOfJob(run, record) && !gateOf(record.journal) ? 'dead' : await holderOf(github, run, record, clock.now())
})));
}
function rememberEnded(github) {
const { deployments, runs } = github;
const over = new Map();
const known = new Map();
const ended = new Map();
return {
...github,
runs: {
...runs,
async attempt (id, attempt) {
const key = `${id}/${attempt}`;
const found = over.get(key) ?? await runs.attempt(id, attempt);
if (found?.status === 'completed') over.set(key, found);
return found;
}
},
deployments: {
...deployments,
async create (wanted) {
const made = await deployments.create(wanted);
known.set(made.id, made);
return made;
},
async get (id) {
const found = known.get(id) ?? await deployments.get(id);
if (found) known.set(id, found);
return found;
},
async statuses (id) {
const kept = ended.get(id);
if (kept) return kept;
const statuses = await deployments.statuses(id);
if (terminalEntry(decodeJournal(statuses))) ended.set(id, statuses);
return statuses;
}
}
};
}
var action_fields = __nccwpck_require__(8562);
const journal_key_shortest = 32;
const variable = 'JOURNAL_KEY';
const allowed = `secrets of at least ${journal_key_shortest} characters, one per line: the first signs, all check`;
const isLong = (line)=>line.length >= journal_key_shortest;
const journalFields = {
'journal-key': {
...(0, action_fields.Mn)((line)=>isLong(line) ? line : void 0, {
allowed,
example: '${{ secrets.JOURNAL_KEY }}'
}),
parse: (value)=>(0, action_fields.uz)(value).every(isLong) ? (0, action_fields.uz)(value) : void 0,
secret: true
},
'job-id': (0, action_fields.Qq)({
default: '${{ job.check_run_id }}',
pattern: /^(?:\d*|\$\{\{.*)$/,
allowed: 'its default: the job, so that other runs can see whether it is still running'
})
};
function journal_key_readKeys({ journalKey }, { env, mask }) {
if (journalKey.length > 0) return journalKey;
const keys = (0, action_fields.uz)(env[variable] ?? '');
for (const key of keys)mask(key);
if (!keys.every(isLong)) throw new action_error.j1([
{
input: `the variable ${variable}`,
received: '***',
allowed
}
]);
return keys;
}
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
var isolated = __nccwpck_require__(7320);
var run_command = __nccwpck_require__(9641);
const mostLines = 100;
function createCommands(secrets, { env, log, run, clock }, least = 'auto') {
let isTold = false;
return {
async run ({ title, command, env: more, timeout, isolation: wanted }, signal) {
signal.throwIfAborted();
const isolation = 'required' === least ? least : wanted;
const lines = [];
const quiet = {
...log,
event: ()=>void 0,
info: ()=>void 0,
notice: ()=>void 0
};
const told = isTold ? quiet : log;
isTold = true;
const result = await (0, isolated.M)({
secrets,
isolation
}, {
env,
log: told
}, ({ environment, sandbox })=>log.untrusted(title, (print)=>(0, run_command.d)({
command,
directory: run.workspace,
env: {
...environment,
...more
},
timeout,
onLine: (line, from)=>{
print(line);
if ('stdout' === from) lines.push((0, external_node_util_.stripVTControlCharacters)(line));
if (lines.length > mostLines) lines.shift();
},
signal,
clock,
sandbox
})));
return {
...result,
lines
};
}
};
}
var promises_ = __nccwpck_require__("node:fs/promises");
var external_node_child_process_ = __nccwpck_require__("node:child_process");
const limit = 30_000;
const mostOutput = 4194304;
function plainEnvironment() {
const { PATH = '', HOME = '' } = process.env;
return {
PATH,
HOME,
LC_ALL: 'C'
};
}
async function runProgram([program = '', ...args], signal, input = '') {
signal.throwIfAborted();
const time = AbortSignal.timeout(limit);
const child = (0, external_node_child_process_.spawn)(program, args, {
env: plainEnvironment(),
signal: AbortSignal.any([
signal,
time
]),
killSignal: 'SIGKILL',
stdio: [
'pipe',
'pipe',
'pipe'
]
});
const output = {
stdout: '',
stderr: ''
};
for (const name of [
'stdout',
'stderr'
])child[name].setEncoding('utf8').on('data', (chunk)=>{
output[name] += chunk;
if (output[name].length > mostOutput) child.kill('SIGKILL');
});
child.stdin.on('error', ()=>void 0).end(input);
try {
const exitCode = await new Promise((resolve1, reject)=>{
child.once('error', reject).once('close', (code, name)=>resolve1(code ?? ('SIGTERM' === name ? 143 : 137)));
});
return {
exitCode,
...output
};
} catch (cause) {
signal.throwIfAborted();
const answered = time.aborted ? `no end within ${limit / 1_000} s` : `it did not start (${String(cause)})`;
throw new action_error.mZ('PROVIDER_FAILED', {
provider: 'traffic edge',
asked: program,
answered
}, {
cause
});
}
}
function createLocalPlace() {
return {
name: 'this machine',
isLocal: true,
endpoint: (address)=>Promise.resolve(address),
async read (path1, signal) {
signal.throwIfAborted();
try {
return await (0, promises_.readFile)(path1, {
encoding: 'utf8',
signal
});
} catch (cause) {
signal.throwIfAborted();
if ('ENOENT' === cause.code) return;
throw local_refused(`read ${path1}`, cause);
}
},
async write (path1, content, signal) {
signal.throwIfAborted();
const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(path1), `.${(0, external_node_path_.basename)(path1)}.${(0, external_node_crypto_.randomUUID)()}`);
try {
const file = await (0, promises_.open)(temporary, 'wx', 0o644);
try {
await file.writeFile(content);
await file.sync();
} finally{
await file.close();
}
const written = await (0, promises_.readFile)(temporary);
if (hashOf(written) !== hashOf(content)) throw new Error('the file does not hold what was written');
signal.throwIfAborted();
await (0, promises_.rename)(temporary, path1);
} catch (cause) {
signal.throwIfAborted();
throw local_refused(`write ${path1}`, cause);
} finally{
await (0, promises_.rm)(temporary, {
force: true
});
}
},
async run (command, signal) {
const { exitCode, stdout, stderr } = await runProgram(command, signal);
return {
exitCode,
said: (stdout + stderr).trimEnd()
};
},
close: ()=>Promise.resolve()
};
}
function hashOf(content) {
return (0, external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
function local_refused(asked, cause) {
const { code = '', message } = cause;
const kind = 'EACCES' === code || 'EPERM' === code ? 'PROVIDER_FORBIDDEN' : 'PROVIDER_REFUSED';
return new action_error.mZ(kind, {
provider: 'traffic edge',
asked,
answered: message
}, {
cause
});
}
var external_node_fs_ = __nccwpck_require__("node:fs");
var external_node_timers_promises_ = __nccwpck_require__("node:timers/promises");
const via = /^ssh:\/\/([a-z_][\w.-]*)@([a-z0-9][a-z0-9.-]*|\[[0-9a-f:.]+\])(?::(\d{1,5}))?\/?$/i;
function accessOf({ via: text, sshKey, knownHosts }) {
const [, user = '', host = '', port = '22'] = via.exec(text) ?? [];
if ('' === host || Number(port) < 1 || Number(port) > 65_535) return;
return {
user,
host: host.replace(/^\[|\]$/g, ''),
port: Number(port),
key: sshKey,
knownHosts
};
}
function checkReach(settings) {
const { via: text, sshKey, knownHosts } = settings;
const problems = [];
if ('' === text) {
const needless = {
'driver-ssh-key': sshKey,
'driver-known-hosts': knownHosts
};
return Object.entries(needless).filter(([, value])=>'' !== value).map(([input])=>({
input,
sentence: `${input} needs driver-via`
}));
}
if (!accessOf(settings)) problems.push({
input: 'driver-via',
received: text,
allowed: 'ssh://user@host[:port]',
example: 'ssh://deploy@edge.example.com'
});
if ('' === sshKey) problems.push({
input: 'driver-ssh-key',
allowed: 'the private key for driver-via'
});
else if (!sshKey.trim().startsWith('-----BEGIN')) problems.push({
input: 'driver-ssh-key',
received: 'something else',
allowed: "a private key: -----BEGIN \u2026 PRIVATE KEY-----"
});
if ('' === knownHosts) problems.push({
input: 'driver-known-hosts',
allowed: "lines of known_hosts that pin the edge's host key (ssh-keyscan prints them; compare them at the host)",
example: "edge.example.com ssh-ed25519 AAAA\u2026"
});
return problems;
}
function keyText(key) {
return `${key.replaceAll('\r\n', '\n').trim()}\n`;
}
const reasons = [
[
/IDENTIFICATION HAS CHANGED/,
'PROVIDER_UNAUTHORIZED',
'its host key is not the one that is pinned',
'Find out why before you pin the new one: somebody may stand between this runner and the edge.'
],
[
/No \S+ host key is known|Host key verification failed/,
'PROVIDER_UNAUTHORIZED',
'its host key is not among driver-known-hosts',
'Add the line of ssh-keyscan for this host (another port is written [host]:port), after comparing it at the host.'
],
[
/error in libcrypto|invalid format/,
'PROVIDER_UNAUTHORIZED',
'driver-ssh-key cannot be read',
'Store the whole private key, from -----BEGIN to -----END, without a passphrase.'
],
[
/Permission denied/,
'PROVIDER_UNAUTHORIZED',
'it does not accept the key for this user',
"Add its public key to the user's authorized_keys; a key with a passphrase cannot be used."
]
];
function ssh_access_explain({ user, host, port }, said) {
const asked = `ssh ${user}@${host}:${port}`;
const [, code, what, hint] = reasons.find(([pattern])=>pattern.test(said)) ?? [];
if (void 0 === code || void 0 === what) {
const answered = `no connection (${said.trim() || 'ssh said nothing'})`;
return new action_error.mZ('PROVIDER_UNREACHABLE', {
provider: 'traffic edge',
asked,
answered
});
}
return new action_error.mZ(code, {
provider: 'traffic edge',
asked,
answered: what
}, void 0 === hint ? {} : {
hint
});
}
const ssh_limit = 15_000;
const leash = `
folder=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & ssh=$!
( cat <&3; [ ! -d "$folder" ] || kill "$ssh"; rm -rf "$folder" ) >/dev/null 2>&1 &
wait "$ssh"; code=$?
rm -rf "$folder"
exit $code
`;
const put = `
set -eu
umask 022
temporary=$(mktemp "$(dirname "$1")/.$(basename "$1").XXXXXX")
trap 'rm -f "$temporary"' EXIT
cat > "$temporary"
[ "$(sha256sum < "$temporary" | cut -d' ' -f1)" = "$2" ]
chmod 644 "$temporary"
mv -f "$temporary" "$1"
`;
const absent = 44;
const get = `if [ -e "$1" ]; then exec cat -- "$1"; fi; exit ${absent}`;
function createSshPlace(access) {
let master;
const target = [
'-p',
String(access.port),
'-l',
access.user,
access.host
];
const options = (pairs)=>Object.entries({
BatchMode: 'yes',
...pairs
}).flatMap(([name, value])=>[
'-o',
`${name}=${value}`
]);
async function open(signal) {
const folder = await (0, promises_.mkdtemp)('/tmp/release-kit-ssh-');
const [key, hosts] = [
(0, external_node_path_.join)(folder, 'key'),
(0, external_node_path_.join)(folder, 'known_hosts')
];
await (0, promises_.writeFile)(key, keyText(access.key), {
mode: 0o600
});
await (0, promises_.writeFile)(hosts, `${access.knownHosts.trim()}\n`, {
mode: 0o600
});
const command = [
'ssh',
'-F',
'/dev/null',
...options({
IdentitiesOnly: 'yes',
IdentityAgent: 'none',
StrictHostKeyChecking: 'yes',
UserKnownHostsFile: hosts,
GlobalKnownHostsFile: '/dev/null',
ConnectTimeout: '10',
ServerAliveInterval: '5',
ServerAliveCountMax: '3',
StreamLocalBindMask: '0177',
ControlMaster: 'yes',
ControlPersist: 'no',
ControlPath: (0, external_node_path_.join)(folder, 'c')
}),
'-i',
key,
'-N',
...target
];
const child = (0, external_node_child_process_.spawn)('/bin/sh', [
'-c',
leash,
'leash',
folder,
...command
], {
env: plainEnvironment(),
detached: true,
stdio: [
'pipe',
'ignore',
'pipe'
]
});
let said = '';
child.stderr.setEncoding('utf8').on('data', (chunk)=>said = (said + chunk).slice(-10000));
child.stdin.on('error', ()=>void 0);
const deadline = performance.now() + ssh_limit;
try {
while(!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, 'c'))){
signal.throwIfAborted();
if (null !== child.exitCode) throw ssh_access_explain(access, said);
if (performance.now() > deadline) throw ssh_access_explain(access, said || `no connection within ${ssh_limit / 1_000} s`);
await (0, external_node_timers_promises_.setTimeout)(10);
}
} catch (failure) {
child.stdin.destroy();
throw failure;
} finally{
await Promise.all([
key,
hosts
].map((path1)=>(0, promises_.rm)(path1, {
force: true
})));
}
for (const handle of [
child,
child.stdin,
child.stderr
])handle.unref();
return {
folder,
child,
forwards: new Map()
};
}
async function connected(signal) {
signal.throwIfAborted();
const current = await master?.catch(()=>void 0);
if (current?.child.exitCode === null) return current;
current?.child.stdin?.destroy();
master = open(signal);
return master;
}
async function ssh(args, signal, input) {
const { folder } = await connected(signal);
const over = options({
ControlPath: (0, external_node_path_.join)(folder, 'c'),
ProxyCommand: 'false'
});
return runProgram([
'ssh',
'-F',
'/dev/null',
...over,
...args
], signal, input);
}
const command = (words, signal, input)=>ssh([
...target,
[
'timeout',
'30',
...words
].map(quoted).join(' ')
], signal, input);
async function forward(address, signal) {
const { folder, forwards } = await connected(signal);
const remote = 'path' in address ? address.path : `${bracketed(address.host)}:${address.port}`;
const known = forwards.get(remote);
if (known) return known;
const local = (0, external_node_path_.join)(folder, `f${forwards.size}`);
const asked = ssh([
'-O',
'forward',
'-L',
`${local}:${remote}`,
...target
], signal).then(({ exitCode, stderr })=>{
if (0 !== exitCode) throw failed(access, `forward ${remote}`, stderr);
return local;
});
forwards.set(remote, asked);
asked.catch(()=>forwards.delete(remote));
return asked;
}
return {
name: `${access.host} by ssh`,
isLocal: false,
endpoint: async (address, signal)=>({
path: await forward(address, signal)
}),
async read (path1, signal) {
const { exitCode, stdout, stderr } = await command([
'sh',
'-c',
get,
'sh',
path1
], signal);
if (exitCode === absent) return;
if (0 !== exitCode) throw failed(access, `read ${path1}`, stderr);
return stdout;
},
async write (path1, content, signal) {
const { exitCode, stderr } = await command([
'sh',
'-c',
put,
'sh',
path1,
hashOf(content)
], signal, content);
if (0 !== exitCode) throw failed(access, `write ${path1}`, stderr || 'it did not arrive whole');
},
async run (words, signal) {
const { exitCode, stdout, stderr } = await command(words, signal);
return {
exitCode,
said: (stdout + stderr).trimEnd()
};
},
async close () {
const current = await master?.catch(()=>void 0);
master = void 0;
if (!current) return;
const isOver = new Promise((resolve1)=>current.child.once('exit', resolve1));
current.child.stdin?.destroy();
if (null === current.child.exitCode) await isOver;
await (0, promises_.rm)(current.folder, {
recursive: true,
force: true
});
}
};
}
function quoted(word) {
return `'${word.replaceAll("'", "'\\''")}'`;
}
function bracketed(host) {
return host.includes(':') ? `[${host}]` : host;
}
function failed({ host }, asked, answered) {
const kind = /permission denied/i.test(answered) ? 'PROVIDER_FORBIDDEN' : 'PROVIDER_REFUSED';
return new action_error.mZ(kind, {
provider: 'traffic edge',
asked: `${asked} on ${host} by ssh`,
answered: answered.trim()
});
}
function openPlace(settings) {
const access = accessOf(settings);
return access ? createSshPlace(access) : createLocalPlace();
}
var kinds = __nccwpck_require__(7444);
const redis = /^redis(s)?:\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?(?:\/(\d{0,4}))?$/i;
function parseAddress(text) {
if (isPath(text)) return {
kind: 'file',
path: text
};
if (!URL.canParse(text)) return;
const url = new URL(text);
if ('' !== url.username || '' !== url.password) return;
if ('http:' === url.protocol || 'https:' === url.protocol) return {
kind: 'http',
url
};
if ('tcp:' === url.protocol && '' !== url.port && /^\/?$/.test(url.pathname + url.search + url.hash)) return {
kind: 'tcp',
host: url.hostname.replace(/^\[|\]$/g, ''),
port: Number(url.port)
};
const [, secure, host = '', port = '6379', database = '0'] = redis.exec(text) ?? [];
if ('' !== host) return {
kind: 'redis',
host: host.replace(/^\[|\]$/g, ''),
port: Number(port),
database: Number(database),
isSecure: void 0 !== secure
};
const path1 = text.replace(/^unix:(?:\/\/(?=\/))?/i, '');
if ('unix:' === url.protocol && isPath(path1)) return {
kind: 'unix',
path: path1
};
}
function isPath(text) {
return /^\/[\w./@+, -]*$/.test(text) && !text.split('/').includes('..');
}
function socketOf(url) {
return {
host: url.hostname.replace(/^\[|\]$/g, ''),
port: Number(url.port || ('https:' === url.protocol ? 443 : 80))
};
}
const external_node_stream_namespaceObject = process.getBuiltinModule("node:stream");
const consumers_namespaceObject = process.getBuiltinModule("node:stream/consumers");
function fetchThrough(place, socket) {
return async (input, { method = 'GET', headers, body, signal } = {})=>{
const url = new URL(input instanceof Request ? input.url : input);
const cancelled = signal ?? new AbortController().signal;
const endpoint = await place.endpoint(socket ?? socketOf(url), cancelled);
const isTls = 'https:' === url.protocol;
const { request } = isTls ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http');
const sent = 'string' == typeof body ? body : void 0;
const answer = await new Promise((resolve1, reject)=>{
const settings = {
...'path' in endpoint ? {
socketPath: endpoint.path
} : endpoint,
method,
path: url.pathname + url.search,
headers: {
host: url.host,
...Object.fromEntries(new Headers(headers)),
...void 0 === sent ? {} : {
'content-length': Buffer.byteLength(sent)
}
},
agent: false,
signal: cancelled,
...isTls ? {
servername: url.hostname
} : {}
};
request(settings, resolve1).on('error', reject).end(sent);
});
const { statusCode: status = 0 } = answer;
const isEmpty = [
204,
205,
304
].includes(status);
if (isEmpty) answer.resume();
const whole = void 0 === answer.headers.trailer || isEmpty ? void 0 : await (0, consumers_namespaceObject.buffer)(answer);
const content = isEmpty ? null : whole ?? external_node_stream_namespaceObject.Readable.toWeb(answer);
return new Response(content, {
status,
headers: Object.entries({
...answer.headers,
...answer.trailers
}).flatMap(([name, value])=>[
value ?? []
].flat().map((one)=>[
name,
one
]))
});
};
}
function checkNeeds(settings, needs) {
const { url } = settings;
const { kinds, allowed, example } = needs.address;
const found = '' === url ? void 0 : parseAddress(url);
const isTaken = void 0 !== found && kinds.includes(found.kind);
const address = isTaken ? [] : [
{
input: 'driver-url',
...given(url),
allowed,
example
}
];
return [
...address,
...checkNames(settings, needs)
];
}
function checkNames(settings, { kind, route, name }) {
const { names } = settings;
const problems = [];
const words = [
[
'route',
settings.route,
route
],
[
'blue',
names.blue,
name
],
[
'green',
names.green,
name
]
];
for (const [input, value, { pattern, allowed, example }] of words)if (!pattern.test(value)) problems.push({
input,
...given(value),
allowed: `${allowed} (driver ${kind})`,
example
});
if ('' !== names.blue && names.blue === names.green) problems.push({
input: 'green',
received: names.green,
allowed: 'another name than blue has',
example: name.example
});
return problems;
}
function optionProblems(issues, options, { allowed, example }) {
return issues.map(({ path: path1 })=>({
input: `driver-options ${path1.map(String).join('.')}`.trim(),
received: JSON.stringify(options),
allowed,
example
}));
}
function sharesOf(blue, green) {
const sum = blue + green;
if (sum <= 0) return;
const share = 100 * green / sum;
return {
blue: 100 - share,
green: share
};
}
function given(received) {
return '' === received ? {} : {
received
};
}
const upstream = schemas1._H3({
dial: schemas1.YjP()
});
const handler = schemas1._H3({
'@id': schemas1.YjP(),
handler: schemas1.euz('reverse_proxy'),
upstreams: schemas1.lqM(schemas1.YOg(upstream)),
load_balancing: schemas1.lqM(schemas1._H3({
selection_policy: schemas1.lqM(schemas1._H3({
policy: schemas1.YjP(),
weights: schemas1.lqM(schemas1.YOg(schemas1.aig()))
}))
}))
});
const usage = schemas1.YOg(schemas1.Ikc({
address: schemas1.YjP(),
num_requests: schemas1.aig()
}));
const resolution = 1;
const tries = 3;
const caddyDefinition = {
check (settings) {
const none = schemas1.rej({}).safeParse(settings.options);
return [
...none.success ? [] : optionProblems(none.error.issues, settings.options, {
allowed: 'no options: the driver caddy has none',
example: ''
}),
...checkNeeds(settings, {
kind: 'caddy',
address: {
kinds: [
'http',
'unix'
],
allowed: "Caddy's admin API, http(s)://host:port or unix:/path",
example: 'http://127.0.0.1:2019'
},
route: {
pattern: /^[\w.-]+$/,
allowed: 'the @id of a reverse_proxy handler',
example: 'shop'
},
name: {
pattern: /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\]):(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/i,
allowed: 'an upstream, host:port',
example: '10.0.0.5:8080'
}
})
];
},
create (settings, { http: client, place }) {
const { route, names } = settings;
const address = parseAddress(settings.url);
const http = client({
baseUrl: address?.kind === 'http' ? address.url.href : 'http://localhost',
fetch: fetchThrough(place, address?.kind === 'unix' ? {
path: address.path
} : void 0)
});
async function read(signal) {
const response = await http.expectOk({
method: 'GET',
url: `/id/${route}`
}, signal);
const parsed = handler.safeParse(response.json());
const etag = response.headers.etag;
if (parsed.success && void 0 !== etag) return {
found: parsed.data,
etag
};
throw nonsense(`GET /id/${route}`, 'no reverse_proxy handler with an Etag');
}
async function write(found, etag, signal) {
const request = {
method: 'PATCH',
url: `/id/${route}`,
json: found,
headers: {
'if-match': etag
}
};
const response = await http.send(request, signal);
if (412 === response.status) return;
if (response.status < 300) return response;
throw caddy_refused(`PATCH /id/${route}`, response);
}
let isOld = false;
async function writeSplit(weights, signal) {
const { found, etag } = await read(signal);
if (isOld) return write(withRepeats(found, weights, settings), etag, signal);
try {
return await write(withSplit(found, weights, settings), etag, signal);
} catch (refusal) {
isOld = refusal instanceof action_error.mZ && /unknown module.*weighted_round_robin/s.test(refusal.message);
if (!isOld) throw refusal;
return write(withRepeats(found, weights, settings), etag, signal);
}
}
return {
kind: 'caddy',
resolution,
async observe (signal) {
const { found } = await read(signal);
return splitOf(found, settings);
},
async shift (weights, _stamp, signal) {
for(let attempt = 0; attempt < tries; attempt++)if (await writeSplit(weights, signal)) return;
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Caddy',
asked: `PATCH /id/${route}`,
answered: `412, ${tries} times: somebody else keeps changing the configuration`,
status: 412
});
},
async inFlight (slot, signal) {
const response = await http.expectOk({
method: 'GET',
url: '/reverse_proxy/upstreams'
}, signal);
const parsed = usage.safeParse(response.json());
if (!parsed.success) throw nonsense('GET /reverse_proxy/upstreams', 'no list of upstreams');
const counted = parsed.data.find(({ address: at })=>at === names[slot])?.num_requests;
if (void 0 !== counted) return counted;
const { found } = await read(signal);
if (!isOld && found.load_balancing?.selection_policy?.policy !== 'round_robin') return 0;
throw nonsense('GET /reverse_proxy/upstreams', 'before 2.7 Caddy does not count at an upstream that was taken out');
},
async preflight (signal) {
const { found } = await read(signal);
const others = (found.upstreams ?? []).filter(({ dial })=>!Object.values(names).includes(dial));
return others.map(({ dial })=>({
input: 'route',
received: route,
allowed: `a handler with no upstreams but blue and green; it has ${dial} too`
}));
}
};
}
};
function withSplit(found, weights, { names }) {
const wanted = slots.filter((slot)=>weights[slot] > 0);
const before = found.upstreams ?? [];
return {
...found,
upstreams: wanted.map((slot)=>({
...before.find(({ dial })=>dial === names[slot]) ?? before[0],
dial: names[slot]
})),
load_balancing: {
...found.load_balancing,
selection_policy: {
policy: 'weighted_round_robin',
weights: wanted.length > 1 ? caddy_shortest(Math.round(weights.blue), Math.round(weights.green)) : [
1
]
}
}
};
}
function withRepeats(found, weights, settings) {
const split = withSplit(found, weights, settings);
const shares = caddy_shortest(Math.round(weights.blue), Math.round(weights.green)).filter((share)=>share > 0);
return {
...split,
upstreams: (split.upstreams ?? []).flatMap((one, index)=>Array.from({
length: shares[index] ?? 1
}, ()=>one)),
load_balancing: {
...found.load_balancing,
selection_policy: {
policy: 'round_robin'
}
}
};
}
function caddy_shortest(blue, green) {
const common = (a, b)=>0 === b ? a : common(b, a % b);
const divisor = common(blue, green);
return [
blue / divisor,
green / divisor
];
}
function splitOf({ upstreams = [], load_balancing: balancing }, { names }) {
const dials = upstreams.map(({ dial })=>dial);
if (!dials.every((dial)=>Object.values(names).includes(dial))) return;
const { policy = '', weights = [] } = balancing?.selection_policy ?? {};
const timesOf = (name)=>dials.filter((dial)=>dial === name).length;
if ('round_robin' === policy) return sharesOf(timesOf(names.blue), timesOf(names.green));
if (new Set(dials).size < dials.length) return;
if (dials.length > 1 && ('weighted_round_robin' !== policy || weights.length !== dials.length)) return;
const weightOf = (name)=>dials.includes(name) ? 1 === dials.length ? 1 : weights[dials.indexOf(name)] ?? 0 : 0;
return sharesOf(weightOf(names.blue), weightOf(names.green));
}
function caddy_refused(asked, { status, text }) {
const code = 403 === status ? 'PROVIDER_FORBIDDEN' : 404 === status ? 'PROVIDER_NOT_FOUND' : 'PROVIDER_REFUSED';
return new action_error.mZ(code, {
provider: 'Caddy',
asked,
answered: `${status} ${text}`,
status
});
}
function nonsense(asked, answered) {
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Caddy',
asked,
answered
});
}
const envelope = schemas1.Ikc({
success: schemas1.zMY(),
errors: schemas1.Rvf(schemas1.YOg(schemas1.Ikc({
code: schemas1.aig(),
message: schemas1.YjP()
})), []),
result: schemas1.L5J()
});
function createCloudflareApi(http) {
async function ask(request, signal) {
const response = await http.expectOk(request, signal);
const { success, data } = envelope.safeParse(response.json());
const asked = `${request.method} ${request.url.split('?')[0] ?? ''}`;
if (!success) throw api_nonsense(asked, 'no {"success":\u2026,"result":\u2026}');
if (data.success) return {
result: data.result,
at: Date.parse(response.headers.date ?? '')
};
const answered = data.errors.map(({ code, message })=>`${code} ${message}`).join('; ') || 'success: false';
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Cloudflare',
asked,
answered,
status: response.status
});
}
return {
async get (path1, schema, signal) {
const { result, at } = await ask({
method: 'GET',
url: path1
}, signal);
const { success, data } = schema.safeParse(result);
if (success) return {
result: data,
at
};
throw api_nonsense(`GET ${path1.split('?')[0] ?? ''}`, 'not what this API gives');
},
async write (method, path1, json, signal) {
await ask({
method,
url: path1,
json,
idempotent: true
}, signal);
}
};
}
function isSettled(modifiedOn, ttl, at) {
if (0 === ttl) return true;
const since = at - Date.parse(modifiedOn ?? '');
return since >= 1_000 * ttl;
}
function api_nonsense(asked, answered) {
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Cloudflare',
asked,
answered
});
}
const external_node_net_namespaceObject = process.getBuiltinModule("node:net");
const poolsBy = schemas1.lqM(schemas1.g1P(schemas1.YjP(), schemas1.YOg(schemas1.YjP())));
const balancer = schemas1.Ikc({
id: schemas1.YjP(),
name: schemas1.YjP(),
enabled: schemas1.Rvf(schemas1.zMY(), true),
proxied: schemas1.Rvf(schemas1.zMY(), false),
ttl: schemas1.Rvf(schemas1.aig(), 30),
modified_on: schemas1.lqM(schemas1.YjP()),
default_pools: schemas1.Rvf(schemas1.YOg(schemas1.YjP()), []),
fallback_pool: schemas1.lqM(schemas1.YjP()),
steering_policy: schemas1.Rvf(schemas1.YjP(), ''),
random_steering: schemas1.cl6(schemas1.Ikc({
default_weight: schemas1.lqM(schemas1.aig()),
pool_weights: schemas1.lqM(schemas1.g1P(schemas1.YjP(), schemas1.aig()))
})),
pool_sets: schemas1.cl6(schemas1.YOg(schemas1.Ikc({
pools: schemas1.lqM(schemas1.YOg(schemas1.YjP()))
}))),
region_pools: poolsBy,
country_pools: poolsBy,
pop_pools: poolsBy,
rules: schemas1.cl6(schemas1.YOg(schemas1.Ikc({
name: schemas1.lqM(schemas1.YjP()),
disabled: schemas1.Rvf(schemas1.zMY(), false),
overrides: schemas1.cl6(schemas1.g1P(schemas1.YjP(), schemas1.L5J())),
fixed_response: schemas1.cl6(schemas1.L5J())
}))),
session_affinity: schemas1.Rvf(schemas1.YjP(), 'none'),
session_affinity_ttl: schemas1.cl6(schemas1.aig())
});
const weighted = [
'random',
'least_outstanding_requests',
'least_connections'
];
async function findBalancer(api, { zone, route }, signal) {
const asked = `/zones/${zone}/load_balancers`;
const { result, at } = await api.get(asked.slice(1), schemas1.YOg(balancer), signal);
const found = result.find(({ name })=>name.toLowerCase() === route.toLowerCase());
if (found) return {
result: found,
at
};
const known = result.map(({ name })=>name).join(', ') || 'none';
throw new action_error.mZ('PROVIDER_NOT_FOUND', {
provider: 'Cloudflare',
asked: `GET ${asked}`,
answered: `no load balancer ${route}; there are: ${known}`
});
}
function isWeighted({ steering_policy: policy }) {
return weighted.includes(policy);
}
function hasOtherWays(found) {
return otherWays(found).length > 0;
}
function otherWays({ pool_sets: sets, rules, steering_policy: policy, ...found }) {
const isByPlace = [
found.region_pools,
found.country_pools,
found.pop_pools
].some((pools)=>Object.keys(pools ?? {}).length > 0);
const overriding = (rules ?? []).filter(({ disabled, overrides, fixed_response: fixed })=>!disabled && (null != fixed || Object.keys(overrides ?? {}).some((name)=>/pool|steering/.test(name))));
return [
...(sets ?? []).length > 0 ? [
'pool_sets'
] : [],
...isByPlace && [
'',
'geo'
].includes(policy) ? [
'pools by region'
] : [],
...[
'geo',
'dynamic_latency',
'proximity'
].includes(policy) ? [
`steering_policy ${policy}`
] : [],
...overriding.map(({ name = '' })=>`rule ${name}`.trim())
];
}
function ttlOf({ proxied, ttl }) {
return proxied ? 0 : ttl;
}
function balancerProblems(found, longestTtl) {
const problems = [];
if (!found.enabled) problems.push({
input: 'route',
received: found.name,
allowed: 'a load balancer that is enabled'
});
if (ttlOf(found) > longestTtl) problems.push(ttlProblem(found.name, found.ttl, longestTtl));
return problems;
}
function ttlProblem(name, ttl, longest) {
return {
input: 'driver-options ttl',
received: String(longest),
allowed: `at least the TTL of ${name}, ${ttl} s: so long resolvers go on with what it said before. Lower the TTL a while before, or wait as long`,
example: String(ttl)
};
}
function affinityOf({ name, session_affinity: affinity, session_affinity_ttl: ttl }) {
if ([
'none',
''
].includes(affinity)) return;
const hours = Math.round((ttl ?? ('header' === affinity ? 1_800 : 82_800)) / 3_600 * 10) / 10;
return `${name} has session affinity (${affinity}): whoever has a session keeps the slot for up to ${hours} h, whatever the weights say. A cut for all takes disabling the old origin at Cloudflare`;
}
const record = schemas1.Ikc({
id: schemas1.YjP(),
name: schemas1.YjP(),
type: schemas1.YjP(),
content: schemas1.Rvf(schemas1.YjP(), ''),
ttl: schemas1.aig(),
proxied: schemas1.Rvf(schemas1.zMY(), false),
modified_on: schemas1.lqM(schemas1.YjP())
});
const automatic = 300;
const byDns = ({ route, names }, { zone, ttl: longestTtl }, { api })=>{
const type = recordType(names.blue);
const path1 = `zones/${zone}/dns_records`;
async function find(signal) {
const asked = `${path1}?name.exact=${encodeURIComponent(route.toLowerCase())}&per_page=100`;
const { result, at } = await api.get(asked, schemas1.YOg(record), signal);
return {
found: result.filter((one)=>[
'A',
'AAAA',
'CNAME'
].includes(one.type)),
at
};
}
return {
resolution: 100,
async observe (signal) {
const { found, at } = await find(signal);
const [only] = found;
if (1 !== found.length || !only || !isSettled(only.modified_on, dns_ttlOf(only), at)) return;
const slot = slots.find((each)=>dns_isSame(only.content, names[each]));
return slot && weightsFor(slot, 100);
},
async shift (weights, signal) {
const slot = activeSlot(weights);
const { found } = await find(signal);
const [first, ...more] = found;
const asked = `record ${route}`;
const isOurs = found.every((one)=>one.type === type && slots.some((each)=>dns_isSame(one.content, names[each])));
if (void 0 === slot) throw dns_refused(asked, 'a DNS record names one slot: no split');
if (!first || !isOurs) throw dns_refused(asked, `${route} has ${dns_describe(found)} where blue or green is needed`);
const isThere = 0 === more.length && dns_isSame(first.content, names[slot]);
const wanted = {
id: first.id,
type,
name: first.name,
ttl: first.ttl,
content: names[slot]
};
if (!isThere) await api.write('POST', `${path1}/batch`, {
patches: [
wanted
],
deletes: more.map(({ id })=>({
id
}))
}, signal);
},
async preflight (signal) {
const { found } = await find(signal);
const [only] = found;
if (1 !== found.length || only?.type !== type) return [
{
input: 'route',
received: route,
allowed: `a name with one record, of type ${type} as blue and green are; it has ${dns_describe(found)}`
}
];
const problems = [];
if (dns_ttlOf(only) > longestTtl) problems.push(ttlProblem(route, dns_ttlOf(only), longestTtl));
return problems;
}
};
};
function recordType(content) {
const version = (0, external_node_net_namespaceObject.isIP)(content);
return 4 === version ? 'A' : 6 === version ? 'AAAA' : 'CNAME';
}
function dns_ttlOf({ proxied, ttl }) {
if (proxied) return 0;
return 1 === ttl ? automatic : ttl;
}
function dns_isSame(content, name) {
const plain = (text)=>text.toLowerCase().replace(/\.$/, '');
return plain(content) === plain(name);
}
function dns_describe(found) {
return found.map(({ type, content })=>`${type} ${content}`).join(', ') || 'no record';
}
function dns_refused(asked, answered) {
return new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Cloudflare',
asked,
answered
});
}
const pool = schemas1.Ikc({
id: schemas1.YjP(),
enabled: schemas1.Rvf(schemas1.zMY(), true)
});
const tenths = 10;
const byPools = (settings, { zone, account, ttl: longestTtl }, { api, log })=>{
const { route, names } = settings;
const find = (signal)=>findBalancer(api, {
zone,
route
}, signal);
const isEnabled = async (id, signal)=>(await api.get(`accounts/${account}/load_balancers/pools/${id}`, pool, signal)).result.enabled;
return {
resolution: 100 / tenths,
async observe (signal) {
const { result: found, at } = await find(signal);
const isKnown = found.enabled && !hasOtherWays(found) && isSettled(found.modified_on, ttlOf(found), at);
const split = isKnown ? pools_splitOf(found, settings) : void 0;
const taking = split ? slots.filter((slot)=>split[slot] > 0) : [];
const enabled = await Promise.all(taking.map((slot)=>isEnabled(names[slot], signal)));
return enabled.every(Boolean) ? split : void 0;
},
async shift (weights, signal) {
const { result: found } = await find(signal);
const path1 = `zones/${zone}/load_balancers/${found.id}`;
await api.write('PATCH', path1, splitFor(found, weights, settings), signal);
},
async preflight (signal) {
const { result: found } = await find(signal);
const affinity = affinityOf(found);
if (void 0 !== affinity) log.warning(affinity);
const problems = [
...balancerProblems(found, longestTtl)
];
for (const way of otherWays(found))problems.push({
input: 'route',
received: route,
allowed: `a load balancer whose default pools decide; ${way} of ${route} does. Two origins of one pool (by: origins) are weighed whatever chooses the pool`
});
for (const id of found.default_pools.filter((each)=>!Object.values(names).includes(each)))problems.push({
input: 'route',
received: route,
allowed: `a load balancer with no default pools but blue and green; it has ${id} too`
});
for (const slot of slots)if (!await isEnabled(names[slot], signal)) problems.push({
input: slot,
received: names[slot],
allowed: 'a pool that is enabled'
});
return problems;
}
};
};
function pools_splitOf(found, { names }) {
const { default_pools: pools, random_steering: steering } = found;
const shares = isWeighted(found) ? pools.map((id)=>({
id,
weight: steering?.pool_weights?.[id] ?? steering?.default_weight ?? 1
})) : pools.slice(0, 1).map((id)=>({
id,
weight: 1
}));
const taking = shares.filter(({ weight })=>weight > 0);
if (taking.some(({ id })=>!Object.values(names).includes(id))) return;
const weightOf = (slot)=>taking.find(({ id })=>id === names[slot])?.weight ?? 0;
return sharesOf(weightOf('blue'), weightOf('green'));
}
function splitFor(found, weights, { names }) {
const green = stepsOf(weights, tenths);
const share = {
blue: (tenths - green) / tenths,
green: green / tenths
};
const taking = slots.filter((slot)=>share[slot] > 0).sort((a, b)=>share[b] - share[a]);
const ids = taking.map((slot)=>names[slot]);
const isTie = share.blue === share.green && ids.includes(found.fallback_pool ?? '');
return {
default_pools: ids,
fallback_pool: isTie ? found.fallback_pool : ids[0],
steering_policy: isWeighted(found) ? found.steering_policy : 'random',
random_steering: {
...found.random_steering,
pool_weights: {
...found.random_steering?.pool_weights,
[names.blue]: share.blue,
[names.green]: share.green
}
}
};
}
function stepsOf({ green }, whole) {
if (0 === green || 100 === green) return green / 100 * whole;
return Math.min(whole - 1, Math.max(1, Math.round(green / 100 * whole)));
}
const origin = schemas1._H3({
name: schemas1.YjP(),
enabled: schemas1.Rvf(schemas1.zMY(), true),
weight: schemas1.Rvf(schemas1.aig(), 1)
});
const origins_pool = schemas1.Ikc({
id: schemas1.YjP(),
enabled: schemas1.Rvf(schemas1.zMY(), true),
modified_on: schemas1.lqM(schemas1.YjP()),
origins: schemas1.YOg(origin)
});
const hundredths = 100;
const byOrigins = (settings, { zone, account, pool: id, ttl: longestTtl }, { api, log })=>{
const { route } = settings;
const path1 = `accounts/${account}/load_balancers/pools/${id}`;
const readPool = (signal)=>api.get(path1, origins_pool, signal);
const find = (signal)=>findBalancer(api, {
zone,
route
}, signal);
return {
resolution: 100 / hundredths,
async observe (signal) {
const [{ result: balancer }, { result: found, at }] = await Promise.all([
find(signal),
readPool(signal)
]);
const isKnown = balancer.enabled && found.enabled && isSettled(found.modified_on, ttlOf(balancer), at);
return isKnown ? origins_splitOf(found, settings) : void 0;
},
async shift (weights, signal) {
const { result: found } = await readPool(signal);
await api.write('PATCH', path1, {
origins: originsFor(found, weights, settings)
}, signal);
},
async preflight (signal) {
const [{ result: balancer }, { result: found }] = await Promise.all([
find(signal),
readPool(signal)
]);
const affinity = affinityOf(balancer);
if (void 0 !== affinity) log.warning(affinity);
const problems = [
...balancerProblems(balancer, longestTtl)
];
if (!found.enabled || !isUsed(balancer, id)) problems.push({
input: 'driver-options pool',
received: id,
allowed: `a pool that is enabled and that load balancer ${route} uses`
});
for (const { name } of strangers(found, settings))problems.push({
input: 'route',
received: route,
allowed: `a pool with no origins but blue and green; it has ${name} too`
});
for (const slot of slots)if (!found.origins.some(({ name })=>name === settings.names[slot])) problems.push({
input: slot,
received: settings.names[slot],
allowed: `an origin of the pool: ${found.origins.map(({ name })=>name).join(', ')}`
});
return problems;
}
};
};
function strangers({ origins }, { names }) {
return origins.filter(({ name, enabled, weight })=>enabled && weight > 0 && !Object.values(names).includes(name));
}
function origins_splitOf(found, settings) {
if (strangers(found, settings).length > 0) return;
const [blue = 0, green = 0] = slots.map((slot)=>{
const { enabled, weight } = found.origins.find(({ name })=>name === settings.names[slot]) ?? {
enabled: false,
weight: 0
};
return enabled ? weight : 0;
});
return sharesOf(blue, green);
}
function originsFor({ origins }, weights, { names }) {
const green = stepsOf(weights, hundredths);
const share = {
blue: (hundredths - green) / hundredths,
green: green / hundredths
};
return origins.map((each)=>{
const slot = slots.find((one)=>names[one] === each.name);
if (!slot) return each;
return {
...each,
weight: share[slot],
enabled: share[slot] > 0 || each.enabled
};
});
}
function isUsed(balancer, id) {
return JSON.stringify(balancer).includes(id);
}
const id = schemas1.YjP().check(api.Fk(/^[0-9a-f]{32}$/));
const ways = [
'pools',
'origins',
'dns'
];
const options = schemas1.rej({
by: schemas1.Rvf(schemas1.k5n(ways), 'pools'),
zone: id,
account: schemas1.lqM(id),
pool: schemas1.lqM(id),
ttl: schemas1.Rvf(schemas1.Whr().check(api.qm(30), api.Zm(86_400)), 60)
});
const allowedOptions = {
allowed: 'by: pools, origins or dns; zone: id of the zone; account: its id (with pools and origins); pool: id of the pool (with origins); ttl: 30 to 86400 seconds',
example: 'zone: 023e105f4ecef8ad9ca31a8372d0c353'
};
const moves = {
pools: byPools,
origins: byOrigins,
dns: byDns
};
const cloudflareDefinition = {
check (settings) {
const parsed = options.safeParse(settings.options);
const problems = parsed.success ? [] : [
...optionProblems(parsed.error.issues, settings.options, allowedOptions)
];
const { by = 'pools', account, pool } = parsed.data ?? {};
const needs = {
account: 'dns' !== by && void 0 === account,
pool: 'origins' === by && void 0 === pool
};
if (parsed.success) {
for (const [name, isMissing] of Object.entries(needs))if (isMissing) problems.push({
input: `driver-options ${name}`,
allowed: `its id: needed with by: ${by} (driver cloudflare)`
});
}
if ('' !== settings.url && !(0, action_fields.aq)(settings.url)) problems.push({
input: 'driver-url',
received: settings.url,
allowed: "another address of Cloudflare's API, or nothing"
});
return [
...problems,
...nameProblems(settings, by)
];
},
create (settings, { http: client, place, token, log }) {
const { by, zone, account = '', pool = '', ttl } = options.parse(settings.options);
const base = (settings.url || 'https://api.cloudflare.com/client/v4').replace(/\/*$/, '/');
const api = createCloudflareApi(client({
baseUrl: base,
...place.isLocal ? {} : {
fetch: fetchThrough(place)
}
}));
const move = moves[by](settings, {
zone,
account,
pool,
ttl
}, {
api,
log
});
const needsToken = {
input: 'driver-token',
allowed: 'dns' === by ? 'an API token that may edit DNS of the zone' : 'an API token that may edit load balancers',
example: '${{ secrets.CLOUDFLARE_TOKEN }}'
};
return {
kind: 'cloudflare',
resolution: move.resolution,
observation: {
timeout: (ttl + 60) * 1_000,
poll: 2_000
},
observe: (signal)=>move.observe(signal),
shift: (weights, _stamp, signal)=>move.shift(weights, signal),
preflight: async (signal)=>'' === token ? [
needsToken
] : move.preflight(signal)
};
}
};
const host = /^(?=.{1,253}$)[a-z0-9_*-]+(?:\.[a-z0-9_-]+)*\.?$/i;
const slotNames = {
pools: {
pattern: /^[0-9a-f]{32}$/,
allowed: 'the id of a pool',
example: '17b5962d775c646f3f9725cbc7a53df4'
},
origins: {
pattern: /^[\w .-]{1,100}$/,
allowed: 'the name of an origin',
example: 'shop-blue'
},
dns: {
pattern: /^(?:[0-9a-f.]*(?::[0-9a-f.]*){2,7}|(?=.{1,253}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?)$/i,
allowed: 'an IPv4 address, an IPv6 address or a host, as the record holds it',
example: '203.0.113.5'
}
};
function nameProblems(settings, by) {
const { blue, green } = settings.names;
const [type, other] = [
recordType(blue),
recordType(green)
];
const changesType = {
input: 'green',
received: green,
allowed: `what a record of type ${type} holds, as blue does: a record does not change its type`
};
return [
...checkNames(settings, {
kind: 'cloudflare',
route: {
pattern: host,
allowed: 'the name of the load balancer or the record',
example: 'shop.example.com'
},
name: slotNames[by]
}),
...'dns' === by && type !== other ? [
changesType
] : []
];
}
const rounding = 1e-6;
const percent = schemas1.aig().check(api.qm(0), api.Zm(100));
function isWhole({ blue, green }) {
return Math.abs(blue + green - 100) < rounding;
}
const line = schemas1.YjP().check(api.m9(1));
const command_options = schemas1.rej({
observe: line,
shift: line,
resolution: schemas1.Rvf(schemas1.aig().check(api.Tx(0), api.Zm(100)), rounding),
timeout: schemas1.Rvf(schemas1.aig().check(api.qm(1), api.Zm(600)), 60),
isolation: schemas1.Rvf(schemas1.k5n([
'auto',
'required'
]), 'auto')
});
const command_allowedOptions = {
allowed: 'observe and shift: a line of shell each; resolution: more than 0, at most 100; timeout: 1 to 600 seconds; isolation: auto or required',
example: 'observe: ./edge.sh read'
};
const command_answer = schemas1.rej({
blue: percent,
green: percent
});
const commandDefinition = {
check (settings) {
const parsed = command_options.safeParse(settings.options);
const needsRoute = {
input: 'route',
allowed: 'needed by driver command',
example: 'shop.example.com'
};
return [
...parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, command_allowedOptions),
...'' === settings.route ? [
needsRoute
] : []
];
},
create (settings, { commands, token, place }) {
const { observe, shift, resolution, timeout, isolation } = command_options.parse(settings.options);
async function run(title, command, env, signal) {
const { route, url, names } = settings;
const told = {
ROUTE: route,
DRIVER_URL: url,
BLUE: names.blue,
GREEN: names.green,
DRIVER_TOKEN: token,
...env
};
const wish = {
title,
command,
env: told,
timeout: 1_000 * timeout,
isolation
};
const { exitCode, timedOut, lines } = await commands.run(wish, signal);
if (0 === exitCode && !timedOut) return lines;
const answered = timedOut ? `no end within ${timeout} s` : `exit code ${exitCode}`;
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'traffic edge',
asked: title,
answered
});
}
return {
kind: 'command',
resolution,
observation: {
timeout: 60_000,
poll: 1_000
},
async observe (signal) {
const lines = await run('driver command observe', observe, {}, signal);
const weights = weightsIn(lines.findLast((text)=>'' !== text.trim()));
if (weights) return weights;
const answered = 'no {"blue":\u2026,"green":\u2026} that add up to 100 as its last line';
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'traffic edge',
asked: 'driver command observe',
answered
});
},
async shift (weights, { releaseId, reason }, signal) {
const env = {
BLUE_WEIGHT: String(weights.blue),
GREEN_WEIGHT: String(weights.green),
RELEASE_ID: String(releaseId),
REASON: reason
};
await run('driver command shift', shift, env, signal);
},
preflight: ()=>Promise.resolve(place.isLocal ? [] : [
runsHere
])
};
}
};
const runsHere = {
input: 'driver-via',
sentence: 'driver-via cannot be combined with the driver command: its commands run on the runner, and can call ssh themselves'
};
function weightsIn(text = '') {
try {
const { data } = command_answer.safeParse(JSON.parse(text));
return data && isWhole(data) ? data : void 0;
} catch  {
return;
}
}
const mark = '# written by release-kit; what is changed here by hand is lost';
async function writeGenerated(place, path1, body, signal) {
const before = await place.read(path1, signal);
if (!isGenerated(before)) throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'traffic edge',
asked: `write ${path1}`,
answered: 'it is there, and release-kit did not write it'
}, {
hint: 'Give release-kit a file of its own, which the configuration of the edge includes; or empty this one.'
});
await place.write(path1, marked(body), signal);
return {
before
};
}
function marked(body) {
return `${mark}\n${body}`;
}
function isGenerated(content) {
return void 0 === content || '' === content.trim() || content.startsWith(mark);
}
const application = schemas1.Ikc({
uuid: schemas1.YjP(),
fqdn: schemas1.cl6(schemas1.YjP()),
ports_exposes: schemas1.cl6(schemas1.YjP()),
custom_network_aliases: schemas1.cl6(schemas1.YjP()),
destination: schemas1.cl6(schemas1.Ikc({
server: schemas1.cl6(schemas1.Ikc({
uuid: schemas1.lqM(schemas1.YjP())
}))
}))
});
function openApplications(http, names) {
return {
async of (slot, signal) {
const asked = `/api/v1/applications/${encodeURIComponent(names[slot])}`;
const found = application.safeParse((await http.expectOk({
method: 'GET',
url: asked
}, signal)).json()).data;
if (!found) throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Coolify',
asked: `GET ${asked}`,
answered: 'no application'
});
const list = (text)=>(text ?? '').split(',').map((each)=>each.trim()).filter((each)=>'' !== each);
const [port = ''] = list(found.ports_exposes);
const [alias] = list(found.custom_network_aliases);
return {
uuid: found.uuid,
domains: list(found.fqdn),
port,
alias,
server: found.destination?.server?.uuid
};
},
async proxyOf (server, signal) {
const response = await http.send({
method: 'GET',
url: `/api/v1/servers/${encodeURIComponent(server)}/proxy`
}, signal);
const shown = schemas1.Ikc({
proxy_type: schemas1.cl6(schemas1.YjP())
});
return 200 === response.status ? shown.safeParse(response.json()).data?.proxy_type ?? void 0 : void 0;
}
};
}
const matched = schemas1.Ikc({
match: schemas1.YOg(schemas1.Ikc({
host: schemas1.lqM(schemas1.YOg(schemas1.YjP()))
})),
handle: schemas1.YOg(schemas1.L5J())
});
const servers = schemas1.g1P(schemas1.YjP(), schemas1.Ikc({
routes: schemas1.lqM(schemas1.YOg(schemas1.L5J()))
}));
const reverseProxy = schemas1.Ikc({
handler: schemas1.euz('reverse_proxy'),
upstreams: schemas1.YOg(schemas1.Ikc({
dial: schemas1.YjP()
})),
load_balancing: schemas1.lqM(schemas1.Ikc({
selection_policy: schemas1.lqM(schemas1.Ikc({
weights: schemas1.lqM(schemas1.YOg(schemas1.aig()))
}))
}))
});
function caddyProxy({ host, isSecure, folder, exec, config, admin }, applications, place) {
async function run(command, signal) {
const whole = [
...exec,
...command
];
const { exitCode, said } = await place.run(whole, signal);
if (0 === exitCode) return said;
const answered = `exit code ${exitCode}: ${said.slice(-1000)}`;
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: "Coolify's Caddy",
asked: whole.join(' '),
answered
});
}
async function upstreamOf(slot, signal) {
const { uuid, alias, port } = await applications.of(slot, signal);
if (void 0 !== alias && caddy_name.test(alias) && /^\d+$/.test(port)) return `${alias}:${port}`;
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Coolify',
asked: `network alias and port of application ${uuid}`,
answered: `${alias ?? 'no alias'}, ${port || 'no port'}`
});
}
async function observe(signal) {
const url = `${admin}/config/apps/http/servers`;
const found = servers.safeParse(parsed(await run([
'wget',
'-q',
'-O',
'-',
url
], signal), url)).data;
if (!found) throw caddy_nonsense(url);
const routes = Object.values(found).flatMap((each)=>each.routes ?? []);
const own = routes.flatMap((route)=>matched.safeParse(route).data ?? []).filter(({ match })=>match.some((one)=>one.host?.includes(host)));
const [handler, ...others] = own.flatMap(({ handle })=>proxiesIn(handle));
if (!handler || others.length > 0) return;
const weights = handler.load_balancing?.selection_policy?.weights;
const shares = handler.upstreams.map(({ dial }, index)=>({
dial,
weight: weights ? weights[index] ?? 0 : 1
}));
const taking = shares.filter(({ weight })=>weight > 0);
const dials = await Promise.all(slots.map((slot)=>upstreamOf(slot, signal)));
if (taking.some(({ dial })=>!dials.includes(dial))) return;
const [blue = 0, green = 0] = dials.map((dial)=>taking.find((share)=>share.dial === dial)?.weight);
if (taking.length > 1 && !weights) return;
return sharesOf(blue, green);
}
return {
type: 'CADDY',
folder,
ending: 'caddy',
resolution: 1,
observation: {
timeout: 30_000,
poll: 250
},
async document (weights, signal) {
const shares = await Promise.all(slots.filter((slot)=>Math.round(weights[slot]) > 0).map(async (slot)=>({
dial: await upstreamOf(slot, signal),
weight: Math.round(weights[slot])
})));
const policy = shares.length > 1 ? [
`    lb_policy weighted_round_robin ${shares.map(({ weight })=>weight).join(' ')}`
] : [];
return [
`${isSecure ? 'https' : 'http'}://${host} {`,
`  reverse_proxy ${shares.map(({ dial })=>dial).join(' ')} {`,
...policy,
'    lb_try_duration 1s',
'    fail_duration 5s',
'  }',
'}',
''
].join('\n');
},
async reload (signal) {
await run([
'caddy',
'reload',
'--config',
config
], signal);
},
observe,
problemOf (slot, { alias, port }) {
if (void 0 !== alias && caddy_name.test(alias) && /^\d+$/.test(port)) return;
const has = void 0 === alias ? 'it has no alias' : `alias ${alias}, port ${port || 'unknown'}`;
const allowed = `an application with a network alias of its own and a port (custom_network_aliases, ports_exposes), deployed since: ${has}`;
return {
input: slot,
allowed
};
},
async preflight (signal) {
await observe(signal);
return [];
}
};
}
const caddy_name = /^[a-z0-9][\w.-]{0,100}$/i;
function proxiesIn(handlers) {
if (Array.isArray(handlers)) return handlers.flatMap(proxiesIn);
const found = reverseProxy.safeParse(handlers).data;
if (found) return [
found
];
const nested = schemas1.Ikc({
routes: schemas1.YOg(schemas1.Ikc({
handle: schemas1.YOg(schemas1.L5J())
}))
}).safeParse(handlers).data;
return (nested?.routes ?? []).flatMap(({ handle })=>proxiesIn(handle));
}
function parsed(text, url) {
try {
return JSON.parse(text);
} catch  {
throw caddy_nonsense(url);
}
}
function caddy_nonsense(url) {
const answered = 'no servers of a Caddy';
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: "Coolify's Caddy",
asked: `GET ${url}`,
answered
});
}
const weighted_answer = schemas1.Ikc({
status: schemas1.YjP(),
error: schemas1.lqM(schemas1.YOg(schemas1.YjP())),
weighted: schemas1.Ikc({
services: schemas1.YOg(schemas1.Ikc({
name: schemas1.YjP(),
weight: schemas1.Rvf(schemas1.aig(), 1)
}))
})
});
const fineness = 100;
function wholeWeights({ blue, green }) {
return {
blue: Math.round(blue * fineness),
green: Math.round(green * fineness)
};
}
function documentOf(weights, { route, names }) {
const whole = wholeWeights(weights);
const services = slots.map((slot)=>({
name: names[slot],
weight: whole[slot]
}));
return `${JSON.stringify({
http: {
services: {
[route]: {
weighted: {
services
}
}
}
}
}, void 0, 2)}\n`;
}
async function readWeighted(http, service, names, signal) {
const asked = `/api/http/services/${encodeURIComponent(service)}`;
const response = await http.expectOk({
method: 'GET',
url: asked
}, signal);
const parsed = weighted_answer.safeParse(response.json());
if (!parsed.success) throw weighted_nonsense(`GET ${asked}`, 'no weighted service');
const { status, error = [], weighted } = parsed.data;
if ('enabled' !== status) throw weighted_nonsense(`GET ${asked}`, `${status}: ${error.join('; ')}`);
const { services } = weighted;
if (services.some(({ name, weight })=>weight > 0 && !Object.values(names).includes(name))) return;
const [blue = 0, green = 0] = slots.map((slot)=>services.find(({ name })=>name === names[slot])?.weight);
return sharesOf(blue, green);
}
function weighted_nonsense(asked, answered) {
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Traefik',
asked,
answered
});
}
const who_answers_parallel = 5;
async function whoAnswers(front, samples, signal) {
const seen = [];
for(let asked = 0; asked < 2 * samples && seen.length < samples; asked += who_answers_parallel){
const answers = await Promise.all(Array.from({
length: who_answers_parallel
}, ()=>front.measure(signal)));
seen.push(...answers.flatMap((answer)=>slots.find((slot)=>slot === answer.slot) ?? []));
if (new Set(seen).size > 1) return;
}
const [only] = seen;
return only && seen.length >= samples ? weightsFor(only, 100) : void 0;
}
async function nobodyTold(front, publicUrl, signal) {
for(let asked = 0; front && asked < 3; asked++){
const { slot } = await front.measure(signal);
if (slots.some((each)=>each === slot)) return [];
}
const allowed = 'a response header whose value is blue or green; or a version in the JSON of health-path, at `url` and at both slots (expect-version), that differs between the slots: else nothing shows who has the traffic';
return [
{
input: 'slot-header',
received: `nothing at ${publicUrl}`,
allowed,
example: 'x-slot'
}
];
}
const document_fineness = 100;
const priority = 1_000_000;
function documentFor({ name, host, services, isSecure, ...more }) {
const { http: plain, https } = more['entry-points'];
const resolver = more['certificate-resolver'];
const rule = `Host(\`${host}\`)`;
const tls = isSecure ? {
tls: '' === resolver ? {} : {
certResolver: resolver
}
} : {};
const entryPoints = [
isSecure ? https : plain
];
const routers = {
[name]: {
rule,
entryPoints,
priority: priority + 1,
service: name,
...tls
},
[`${name}-alone`]: {
rule,
entryPoints,
priority,
service: services[0]?.name,
...tls
}
};
const redirect = `${name}-to-https`;
const http = isSecure ? {
routers: {
...routers,
[redirect]: {
rule,
entryPoints: [
plain
],
priority,
middlewares: [
redirect
],
service: 'noop@internal'
}
},
middlewares: {
[redirect]: {
redirectScheme: {
scheme: 'https'
}
}
}
} : {
routers
};
return `${JSON.stringify({
http: {
...http,
services: {
[name]: {
weighted: {
services
}
}
}
}
}, void 0, 2)}\n`;
}
const samples = 30;
function traefikProxy({ folder, provider, ...wanted }, applications, { api, front }) {
async function serviceOf(slot, signal) {
const { uuid, domains } = await applications.of(slot, signal);
const [first] = domains;
if (void 0 !== first) return `${first.startsWith('https:') ? 'https' : 'http'}-0-${uuid}@${provider}`;
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Coolify',
asked: `domain of application ${uuid}`,
answered: 'it has none, so that Coolify writes no service for it: give it a domain of its own and deploy it'
});
}
return {
type: 'TRAEFIK',
folder,
ending: 'yaml',
resolution: api ? 1 / document_fineness : 100,
observation: {
timeout: 30_000,
poll: api ? 250 : 1_000
},
async document (weights, signal) {
const most = activeSlot(weights) ?? (weights.green > 50 ? 'green' : 'blue');
const taking = [
most,
...weights[otherSlot(most)] > 0 ? [
otherSlot(most)
] : []
];
const services = await Promise.all(taking.map(async (slot)=>({
name: await serviceOf(slot, signal),
weight: Math.round(weights[slot] * document_fineness)
})));
return documentFor({
...wanted,
services
});
},
async observe (signal) {
if (!api) return front && whoAnswers(front, samples, signal);
const [blue, green] = await Promise.all([
serviceOf('blue', signal),
serviceOf('green', signal)
]);
return readWeighted(api, `${wanted.name}@file`, {
blue,
green
}, signal);
},
problemOf: ()=>void 0
};
}
const word = schemas1.YjP().check(api.Fk(/^[\w-]{1,50}$/));
const path1 = schemas1.YjP().check(schemas1.YPB(isPath));
const httpUrl = schemas1.YjP().check(schemas1.YPB((value)=>parseAddress(value)?.kind === 'http'));
const coolify_options = schemas1.rej({
proxy: schemas1.Rvf(schemas1.k5n([
'traefik',
'caddy'
]), 'traefik'),
folder: schemas1.lqM(path1),
api: schemas1.lqM(httpUrl),
provider: schemas1.Rvf(word, 'docker'),
'entry-points': schemas1.Rvf(schemas1.rej({
http: word,
https: word
}), {
http: 'http',
https: 'https'
}),
'certificate-resolver': schemas1.Rvf(schemas1.KCZ([
word,
schemas1.euz('')
]), 'letsencrypt'),
exec: schemas1.Rvf(schemas1.YOg(schemas1.YjP().check(api.m9(1))), [
'docker',
'exec',
'coolify-proxy'
]),
config: schemas1.Rvf(path1, '/config/caddy/Caddyfile.autosave'),
admin: schemas1.Rvf(httpUrl, 'http://localhost:2019')
});
const coolify_allowedOptions = {
allowed: "proxy: traefik or caddy; folder: a path on Coolify's server; of Traefik, api: the http URL of its API, provider: docker or swarm, entry-points: {http, https}, certificate-resolver: its name or ''; of Caddy, exec: a command as a list, config: a path, admin: an http URL",
example: 'api: http://127.0.0.1:8080'
};
const folders = {
traefik: '/data/coolify/proxy/dynamic',
caddy: '/data/coolify/proxy/caddy/dynamic'
};
const coolifyDefinition = {
check (settings) {
const parsed = coolify_options.safeParse(settings.options);
const problems = parsed.success ? [] : [
...optionProblems(parsed.error.issues, settings.options, coolify_allowedOptions)
];
if (!(0, action_fields.aq)(settings.url)) problems.push({
input: 'driver-url',
...'' === settings.url ? {} : {
received: settings.url
},
allowed: "Coolify's address",
example: 'https://coolify.example.com'
});
const names = checkNames(settings, {
kind: 'coolify',
route: {
pattern: /^[a-z0-9.-]{1,253}$/i,
allowed: 'the public host',
example: 'shop.example.com'
},
name: {
pattern: /^[\w-]{1,100}$/,
allowed: 'the uuid of an application',
example: 'k8s0co4w8ks4kw4gk0gwgwc0'
}
});
const isSeen = parsed.data?.proxy === 'caddy' || parsed.data?.api !== void 0 || '' !== settings.publicUrl && '' !== settings.slotHeader;
const seen = {
input: 'driver-options api',
allowed: "the URL of the API of Coolify's Traefik (or `url` and `slot-header`): what is in force must be seen",
example: 'http://127.0.0.1:8080'
};
return [
...problems,
...names,
...isSeen ? [] : [
seen
]
];
},
create (settings, tools) {
const { http: client, place, token } = tools;
const { route, names } = settings;
const applications = openApplications(client({
baseUrl: settings.url
}), names);
const name = `release-kit-${route.replace(/[^\w-]/g, '-')}`;
const { folder, ending, ...proxy } = proxyOf(settings, tools, applications, name);
const file = `${folder}/${name}.${ending}`;
return {
kind: 'coolify',
resolution: proxy.resolution,
observation: proxy.observation,
observe: (signal)=>proxy.observe(signal),
async shift (weights, _stamp, signal) {
const document = await proxy.document(weights, signal);
const { before } = await writeGenerated(place, file, document, signal);
try {
await proxy.reload?.(signal);
} catch (refusal) {
if (void 0 !== before) await place.write(file, before, signal);
throw refusal;
}
},
async preflight (signal) {
if ('' === token) return [
{
input: 'driver-token',
allowed: 'an API token of Coolify that may read'
}
];
const problems = [];
const servers = new Set();
for (const slot of slots){
const application = await applications.of(slot, signal);
const { domains, server } = application;
if (void 0 !== server) servers.add(server);
const hosts = domains.map((url)=>URL.parse(url)?.hostname);
if (0 === domains.length || hosts.includes(route)) problems.push({
input: slot,
received: names[slot],
allowed: `an application with a domain of its own, and not ${route}: ${domains.length > 0 ? `it has ${domains.join(',')}` : 'it has none'}`
});
const lacking = proxy.problemOf(slot, application);
if (lacking) problems.push({
received: names[slot],
...lacking
});
}
for (const server of servers){
const type = await applications.proxyOf(server, signal) ?? proxy.type;
if (type !== proxy.type) problems.push({
input: 'driver-options proxy',
received: proxy.type.toLowerCase(),
allowed: `the proxy that Coolify runs on the server of these applications, which is ${type.toLowerCase()}`
});
}
const content = await place.read(file, signal);
if (void 0 === content || !isGenerated(content)) problems.push({
input: 'driver-options folder',
received: folder,
allowed: `a folder with ${file}, which release-kit alone writes${void 0 === content ? ': make it once by hand (docs/edges.md)' : ''}`
});
return problems.length > 0 ? problems : await proxy.preflight?.(signal) ?? [];
}
};
}
};
function proxyOf(settings, { http: client, place, front }, applications, name) {
const { route: host, publicUrl } = settings;
const { proxy, folder = folders[proxy], api, exec, config, admin, ...more } = coolify_options.parse(settings.options);
const isSecure = '' === publicUrl || publicUrl.startsWith('https:');
if ('caddy' === proxy) return caddyProxy({
host,
isSecure,
folder,
exec,
config,
admin
}, applications, place);
const traefik = void 0 === api ? void 0 : client({
baseUrl: api,
fetch: fetchThrough(place),
headers: {}
});
return traefikProxy({
name,
host,
isSecure,
folder,
...more
}, applications, {
api: traefik,
front
});
}
const configured = schemas1._H3({
name: schemas1.YjP(),
weight: schemas1.lqM(schemas1.aig()),
maintenance: schemas1.lqM(schemas1.YjP())
});
const transaction = schemas1.Ikc({
id: schemas1.YjP()
});
const reload = schemas1.Ikc({
status: schemas1.k5n([
'in_progress',
'succeeded',
'failed'
]),
response: schemas1.lqM(schemas1.YjP())
});
const data_plane_configuration_tries = 3;
const data_plane_configuration_patience = {
reload: 30_000,
look: 500
};
function createConfiguration(http, root, backend) {
const pathOf = (server)=>`${root}/configuration/backends/${encodeURIComponent(backend)}/servers/${encodeURIComponent(server)}`;
async function read(server, within, signal) {
const url = `${pathOf(server)}${within}`;
const answer = await unless([
404
], http.expectOk({
method: 'GET',
url
}, signal));
return answer && data_plane_configuration_parsed(configured, answer, `GET ${url}`);
}
async function begin(signal) {
const version = (await http.expectOk({
method: 'GET',
url: `${root}/configuration/version`
}, signal)).text.trim();
if (!/^\d{1,15}$/.test(version)) throw data_plane_configuration_nonsense(`GET ${root}/configuration/version`, 'no number');
const url = `${root}/transactions?version=${version}`;
const answer = await unless([
409
], http.expectOk({
method: 'POST',
url
}, signal));
return answer && data_plane_configuration_parsed(transaction, answer, `POST ${url}`).id;
}
async function commit(id, signal) {
const url = `${root}/transactions/${encodeURIComponent(id)}`;
const answer = await unless([
406,
409
], http.expectOk({
method: 'PUT',
url,
idempotent: false
}, signal));
if (!answer) return false;
const reloadId = answer.headers['reload-id'];
if (void 0 !== reloadId) await untilReloaded(reloadId, signal);
return true;
}
async function untilReloaded(id, signal) {
const asked = `${root}/reloads/${encodeURIComponent(id)}`;
const deadline = performance.now() + data_plane_configuration_patience.reload;
for(;;){
const { status, response = '' } = data_plane_configuration_parsed(reload, await http.expectOk({
method: 'GET',
url: asked
}, signal), `GET ${asked}`);
if ('succeeded' === status) return;
if ('failed' === status) throw data_plane_configuration_refused(`reload ${id}`, `it failed: ${response}`);
if (performance.now() > deadline) throw data_plane_configuration_refused(`reload ${id}`, `not done within ${data_plane_configuration_patience.reload / 1_000} s`);
await (0, external_node_timers_promises_.setTimeout)(data_plane_configuration_patience.look, void 0, {
signal
});
}
}
async function drop(id) {
const request = {
method: 'DELETE',
url: `${root}/transactions/${encodeURIComponent(id)}`
};
await http.send(request, AbortSignal.timeout(5_000)).catch(()=>void 0);
}
async function write(servers, id, signal) {
for (const [name, wanted] of servers){
const within = `?transaction_id=${encodeURIComponent(id)}`;
const found = await read(name, within, signal);
if (!found) throw data_plane_configuration_refused(`GET ${pathOf(name)}`, 'the configuration has no such server');
const json = {
...found,
weight: wanted.weight,
maintenance: wanted.isOut ? 'enabled' : void 0
};
await http.expectOk({
method: 'PUT',
url: `${pathOf(name)}${within}`,
json
}, signal);
}
}
async function isKept(servers, signal) {
for (const [name, { weight, isOut }] of servers){
const found = await read(name, '', signal);
if (found?.weight !== weight || 'enabled' === found.maintenance !== isOut) return false;
}
return true;
}
return {
has: async (server, signal)=>await read(server, '', signal) !== void 0,
async keep (servers, signal) {
for(let attempt = 0; attempt < data_plane_configuration_tries; attempt++){
if (await isKept(servers, signal)) return;
const id = await begin(signal);
if (void 0 === id) continue;
let isDone = false;
try {
await write(servers, id, signal);
isDone = await commit(id, signal);
} finally{
if (!isDone) await drop(id);
}
if (isDone) return;
}
throw data_plane_configuration_refused('commit', `outdated, ${data_plane_configuration_tries} times: somebody else keeps changing the configuration`);
}
};
}
async function unless(statuses, asked) {
try {
return await asked;
} catch (thrown) {
if (thrown instanceof action_error.mZ && statuses.includes(thrown.status ?? 0)) return;
throw thrown;
}
}
function data_plane_configuration_parsed(shape, answer, asked) {
const result = shape.safeParse(answer.json());
if (result.success) return result.data;
throw data_plane_configuration_nonsense(asked, 'something else than the Data Plane API 3 answers');
}
function data_plane_configuration_refused(asked, answered) {
return new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Data Plane API',
asked,
answered
});
}
function data_plane_configuration_nonsense(asked, answered) {
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Data Plane API',
asked,
answered
});
}
const whole = 256;
const startup = 5_000;
async function servers_splitOf(servers, { names }, signal) {
const all = await servers.read(signal);
const [blue, green] = slots.map((slot)=>all.get(names[slot]));
if (void 0 === blue || void 0 === green || strangersIn(all, names).length > 0) return;
return sharesOf(blue, green);
}
async function moveServers(servers, weights, { route, names }, signal) {
const kept = weightsOf(weights);
const raised = slots.filter((slot)=>kept[slot] > 0);
const before = await servers.read(signal);
const growth = (slot)=>kept[slot] - (before.get(names[slot]) ?? 0);
for (const slot of raised.toSorted((a, b)=>growth(b) - growth(a)))await servers.set(names[slot], {
weight: kept[slot],
state: 'ready'
}, signal);
await untilUp(servers, raised.map((slot)=>names[slot]), route, signal);
for (const slot of slots.filter((one)=>0 === kept[one]))await servers.set(names[slot], {
weight: 0,
state: 'maint'
}, signal);
}
async function untilUp(servers, raised, route, signal) {
const deadline = performance.now() + startup;
for(;;){
const now = await servers.read(signal);
const down = raised.find((name)=>(now.get(name) ?? 0) === 0);
if (void 0 === down) return;
if (performance.now() > deadline) throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'HAProxy',
asked: `make server ${route}/${down} ready`,
answered: 'accepted, but HAProxy sends it no traffic: its check fails'
});
await (0, external_node_timers_promises_.setTimeout)(50, void 0, {
signal
});
}
}
async function checkServers(servers, { route, names }, signal) {
const all = await servers.read(signal);
const known = [
...all.keys()
].join(', ');
return [
...slots.filter((slot)=>!all.has(names[slot])).map((slot)=>({
input: slot,
received: names[slot],
allowed: `a server of backend ${route}: ${known}`
})),
...strangersIn(all, names).map((name)=>({
input: 'route',
received: route,
allowed: `a backend in which only blue and green take traffic; server ${name} does too`
}))
];
}
function strangersIn(all, names) {
return [
...all
].filter(([name, share])=>share > 0 && !Object.values(names).includes(name)).map(([name])=>name);
}
function weightsOf({ green }) {
const exact = green / 100 * whole;
const kept = green <= 0 || green >= 100 ? Math.round(exact) : Math.min(whole - 1, Math.max(1, Math.round(exact)));
return {
blue: whole - kept,
green: kept
};
}
const runtimeServer = schemas1.Ikc({
name: schemas1.YjP(),
admin_state: schemas1.YjP(),
operational_state: schemas1.YjP(),
weight: schemas1.lqM(schemas1.aig())
});
function createDataPlaneDriver(url, user, settings, { http: client, place, token, hide }) {
const { route, names } = settings;
const login = Buffer.from(`${user}:${token}`).toString('base64');
if ('' !== token) hide(login);
const http = client({
fetch: fetchThrough(place),
headers: {
authorization: `Basic ${login}`
}
});
const root = `${url.origin}${url.pathname.replace(/\/*$/, '')}/v3/services/haproxy`;
const runtime = `${root}/runtime/backends/${encodeURIComponent(route)}/servers`;
const configuration = createConfiguration(http, root, route);
const servers = {
async read (signal) {
const answer = await http.expectOk({
method: 'GET',
url: runtime
}, signal);
const parsed = schemas1.YOg(runtimeServer).safeParse(answer.json());
if (!parsed.success) throw data_plane_nonsense(`GET ${runtime}`, 'no list of servers');
const untold = parsed.data.find(({ weight })=>void 0 === weight);
if (untold) throw data_plane_nonsense(`GET ${runtime}`, `no weight of ${untold.name}: this version does not tell weights at run time`);
return new Map(parsed.data.map((server)=>[
server.name,
shareOf(server)
]));
},
async set (server, { weight, state }, signal) {
const asked = `${runtime}/${encodeURIComponent(server)}`;
await http.expectOk({
method: 'PUT',
url: asked,
json: {
admin_state: state,
weight
}
}, signal);
}
};
return {
kind: 'haproxy',
resolution: 100 / whole,
observe: (signal)=>servers_splitOf(servers, settings, signal),
async shift (weights, _stamp, signal) {
await moveServers(servers, weights, settings, signal);
if (void 0 !== activeSlot(weights)) await configuration.keep(keptOf(weights, names), signal);
},
async preflight (signal) {
if ('' === token) return [
{
input: 'driver-token',
allowed: `the password of ${user} at the Data Plane API`
}
];
const problems = await checkServers(servers, settings, signal);
const missing = [];
for (const slot of problems.length > 0 ? [] : slots)if (!await configuration.has(names[slot], signal)) missing.push({
input: slot,
received: names[slot],
allowed: `a server that backend ${route} of the configuration names itself: of another one (server-template) a reload forgets where traffic goes`
});
return [
...problems,
...missing
];
}
};
}
function keptOf(weights, names) {
const kept = weightsOf(weights);
return new Map(slots.map((slot)=>[
names[slot],
{
weight: kept[slot],
isOut: 0 === kept[slot]
}
]));
}
function shareOf({ admin_state: admin, operational_state: operation, weight = 0 }) {
return 'ready' === admin && 'up' === operation ? weight : 0;
}
function data_plane_nonsense(asked, answered) {
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Data Plane API',
asked,
answered
});
}
const external_node_tls_namespaceObject = process.getBuiltinModule("node:tls");
const socket_limit = 5_000;
const largestAnswer = 4194304;
async function askSocket(place, { address, tls, encoding = 'utf8' }, text, signal) {
signal.throwIfAborted();
const until = AbortSignal.any([
signal,
AbortSignal.timeout(socket_limit)
]);
const endpoint = await place.endpoint(address, signal);
const plain = (0, external_node_net_namespaceObject.connect)(endpoint);
const socket = void 0 === tls ? plain : (0, external_node_tls_namespaceObject.connect)({
socket: plain,
...(0, external_node_net_namespaceObject.isIP)(tls) ? {
host: tls
} : {
servername: tls
}
});
const abort = ()=>void socket.destroy(new Error(`no whole answer within ${socket_limit / 1_000} s`));
until.addEventListener('abort', abort, {
once: true
});
try {
socket.write(text);
let answer = '';
for await (const chunk of socket.setEncoding(encoding)){
answer += chunk;
if (answer.length > largestAnswer) throw new Error(`the answer is larger than ${largestAnswer} characters`);
}
return answer;
} catch (cause) {
signal.throwIfAborted();
throw unreachable(address, place, cause);
} finally{
until.removeEventListener('abort', abort);
socket.destroy();
plain.destroy();
}
}
function unreachable(address, { name, isLocal }, cause) {
const at = 'path' in address ? address.path : `${address.host}:${address.port}`;
const where = isLocal ? '' : ` on ${name}`;
const answered = `no answer (${cause instanceof Error ? cause.message : String(cause)})`;
return new action_error.mZ('PROVIDER_UNREACHABLE', {
provider: 'traffic edge',
asked: `${at}${where}`,
answered
}, {
cause
});
}
const columns = {
backend: 1,
server: 3,
operation: 5,
admin: 6,
weight: 7
};
const takesNone = 0x3b;
function createSocketDriver(address, { stateFile, config }, settings, { place, log }) {
const { route, names } = settings;
const ask = (command, signal)=>askSocket(place, {
address
}, `${command}\n`, signal);
const servers = {
async read (signal) {
const command = `show servers state ${route}`;
const answer = await ask(command, signal);
if (!answer.startsWith('1\n# be_id be_name srv_id srv_name ')) throw runtime_socket_refused(command, answer);
return new Map(rowsOf(answer).map((row)=>[
row[columns.server] ?? '',
runtime_socket_shareOf(row)
]));
},
async set (server, { weight, state }, signal) {
const line = setServer(route, server, weight, state).join('; ');
const answer = await ask(line, signal);
if ('' !== answer.trim()) throw runtime_socket_refused(line, answer);
}
};
return {
kind: 'haproxy',
resolution: 100 / whole,
observe: (signal)=>servers_splitOf(servers, settings, signal),
async shift (weights, _stamp, signal) {
await moveServers(servers, weights, settings, signal);
if (void 0 !== stateFile) await place.write(stateFile, await ask('show servers state', signal), signal);
},
async inFlight (slot, signal) {
const command = `show stat ${route} 4 -1`;
const [header = '', ...lines] = (await ask(command, signal)).replace(/^# /, '').split('\n');
const [at, current] = [
'svname',
'scur'
].map((name)=>header.split(',').indexOf(name));
const row = lines.map((line)=>line.split(',')).find((cells)=>cells[at ?? -1] === names[slot]);
const count = Number(row?.[current ?? -1] ?? 0 / 0);
if (!Number.isInteger(count)) throw runtime_socket_refused(command, header);
return count;
},
async preflight (signal) {
return [
...await checkServers(servers, settings, signal),
...await keptOverReload(signal)
];
}
};
async function keptOverReload(signal) {
if (void 0 === stateFile) {
log.warning('HAProxy forgets at its next reload where traffic goes: let it load a server-state-file, and name that under driver-options as state-file');
return [];
}
if (void 0 === config) return [];
const text = await place.read(config, signal) ?? '';
const lines = text.split('\n').map((line)=>line.trim().split(/\s+/));
const has = (...words)=>lines.some((line)=>words.every((word, index)=>line[index] === word));
const needed = [
[
'server-state-file',
stateFile
],
[
'load-server-state-from-file',
'global'
]
];
return needed.filter((words)=>!has(...words)).map((words)=>({
input: 'driver-options state-file',
received: stateFile,
allowed: `a file that ${config} loads: the line "${words.join(' ')}" is missing there, and a reload would forget where traffic goes`
}));
}
}
function rowsOf(answer) {
return answer.split('\n').slice(2).map((line)=>line.split(' ')).filter((row)=>row.length > columns.weight);
}
function runtime_socket_shareOf(row) {
const [operation, admin, weight] = [
columns.operation,
columns.admin,
columns.weight
].map((column)=>Number(row[column]));
const takesTraffic = (1 === operation || 2 === operation) && ((admin ?? 1) & takesNone) === 0;
return takesTraffic ? weight ?? 0 : 0;
}
function setServer(backend, server, weight, state) {
const set = `set server ${backend}/${server}`;
return 'ready' === state ? [
`${set} weight ${weight}`,
`${set} state ready`
] : [
`${set} state maint`,
`${set} weight ${weight}`
];
}
function runtime_socket_refused(asked, answer) {
const answered = answer.trim() || 'nothing';
const code = /^No such|^Can't find|^Require/m.test(answered) ? 'PROVIDER_NOT_FOUND' : /Permission denied/i.test(answered) ? 'PROVIDER_FORBIDDEN' : 'PROVIDER_REFUSED';
return new action_error.mZ(code, {
provider: 'HAProxy',
asked,
answered
});
}
const haproxy_path = schemas1.YjP().check(schemas1.YPB(isPath));
const haproxy_options = schemas1.rej({
'state-file': schemas1.lqM(haproxy_path),
config: schemas1.lqM(haproxy_path),
user: schemas1.Rvf(schemas1.YjP().check(api.Fk(/^[\w.@-]{1,100}$/)), 'admin')
});
const haproxy_allowedOptions = {
allowed: 'state-file and config: absolute paths on the machine of the edge; user: of the Data Plane API',
example: 'state-file: /var/lib/haproxy/server-state'
};
const named = {
pattern: /^[\w.:-]+$/,
example: 'shop'
};
const haproxyDefinition = {
check (settings) {
const parsed = haproxy_options.safeParse(settings.options);
return [
...parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, haproxy_allowedOptions),
...checkNeeds(settings, {
kind: 'haproxy',
address: {
kinds: [
'unix',
'tcp',
'http'
],
allowed: "HAProxy's runtime socket, unix:/path or tcp://host:port, or the http(s) URL of its Data Plane API",
example: 'unix:/run/haproxy/admin.sock'
},
route: {
...named,
allowed: 'the name of a backend'
},
name: {
...named,
allowed: 'the name of a server of that backend',
example: 'shop-blue'
}
})
];
},
create (settings, tools) {
const { 'state-file': stateFile, config, user } = haproxy_options.parse(settings.options);
const address = parseAddress(settings.url);
if (address?.kind === 'http') return createDataPlaneDriver(address.url, user, settings, tools);
const socket = address?.kind === 'tcp' ? {
host: address.host,
port: address.port
} : {
path: address?.kind === 'unix' ? address.path : ''
};
return createSocketDriver(socket, {
stateFile,
config
}, settings, tools);
}
};
const nginx_words = schemas1.YOg(schemas1.YjP().check(api.m9(1))).check(api.m9(1));
const nginx_options = schemas1.rej({
status: schemas1.YjP().check(schemas1.YPB((value)=>parseAddress(value)?.kind === 'http')),
variable: schemas1.Rvf(schemas1.YjP().check(api.Fk(/^[a-z_][a-z0-9_]*$/)), 'release_kit'),
test: schemas1.Rvf(nginx_words, [
'nginx',
'-t'
]),
reload: schemas1.Rvf(nginx_words, [
'nginx',
'-s',
'reload'
])
});
const nginx_allowedOptions = {
allowed: 'status: the http URL at which nginx answers $release_kit_split; variable: letters, digits and _; test and reload: programs with their arguments, as lists',
example: 'status: http://127.0.0.1:8081/split'
};
const split = /^blue=(\d+(?:\.\d+)?) green=(\d+(?:\.\d+)?)\s*$/;
const looks = {
times: 10,
apart: 40
};
const nginxDefinition = {
check (settings) {
const parsed = nginx_options.safeParse(settings.options);
return [
...parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, nginx_allowedOptions),
...checkNeeds(settings, {
kind: 'nginx',
address: {
kinds: [
'file'
],
allowed: 'the absolute path of a file that nginx includes and nobody else writes',
example: '/etc/nginx/release-kit/shop.conf'
},
route: {
pattern: /./,
allowed: 'a name for this route',
example: 'shop.example.com'
},
name: {
pattern: /^[\w.-]+(?::\d+)?$/,
allowed: 'an upstream',
example: 'shop-blue'
}
})
];
},
tokenUrls: ()=>[],
create (settings, { http: client, place }) {
const { status, variable, test, reload } = nginx_options.parse(settings.options);
const http = client({
fetch: fetchThrough(place),
headers: {}
});
const file = settings.url;
let agreed;
async function run(command, signal) {
const { exitCode, said } = await place.run(command, signal);
if (0 === exitCode) return;
const answered = `exit code ${exitCode}: ${said}`;
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'nginx',
asked: command.join(' '),
answered
});
}
return {
kind: 'nginx',
resolution: 0.01,
observation: {
timeout: 30_000,
poll: 50
},
async observe (signal) {
const first = await answerOf(http, status, signal);
if (first.green === agreed?.green) return first;
for(let asked = 1; asked < looks.times; asked++){
await (0, external_node_timers_promises_.setTimeout)(looks.apart, void 0, {
signal
});
if ((await answerOf(http, status, signal)).green !== first.green) return;
}
agreed = first;
return first;
},
async shift (weights, _stamp, signal) {
agreed = void 0;
const { before } = await writeGenerated(place, file, configurationOf(weights, variable, settings), signal);
try {
await run(test, signal);
} catch (refusal) {
if (void 0 !== before) await place.write(file, before, signal);
throw refusal;
}
await run(reload, signal);
},
async preflight (signal) {
const content = await place.read(file, signal);
await run(test, signal);
const isOurs = {
input: 'driver-url',
received: file,
allowed: 'a file that release-kit alone writes'
};
return isGenerated(content) ? [] : [
isOurs
];
}
};
}
};
function configurationOf(weights, variable, { names }) {
const green = Math.round(100 * weights.green) / 100;
const [share, rest] = green <= 0 || green >= 100 ? [
void 0,
green > 0 ? names.green : names.blue
] : [
green,
names.blue
];
return [
`split_clients "\${remote_addr}\${connection}\${msec}\${request_id}" $${variable}_slot {`,
...void 0 === share ? [] : [
`  ${share}% ${names.green};`
],
`  * ${rest};`,
'}',
`map "" $${variable}_split {`,
`  default "blue=${Number((100 - green).toFixed(2))} green=${green}";`,
'}',
''
].join('\n');
}
async function answerOf(http, url, signal) {
const { text } = await http.expectOk({
method: 'GET',
url
}, signal);
const [, blue, green] = split.exec(text.slice(0, 100)) ?? [];
const weights = void 0 === blue ? void 0 : sharesOf(Number(blue), Number(green));
if (weights) return weights;
const answered = `no "blue=\u{2026} green=\u{2026}", which the variable that ends in _split holds, but ${JSON.stringify(text.slice(0, 100))}`;
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'nginx',
asked: `GET ${url}`,
answered
});
}
const branch_answer = schemas1.Ikc({
type: schemas1.euz('file'),
sha: schemas1.YjP(),
content: schemas1.YjP()
});
const writer = /^# release (\d+)$/m;
const branch_tries = 4;
function isContentsUrl(url) {
if (!URL.canParse(url)) return false;
const { pathname, search, hash } = new URL(url);
return /\/repos\/[\w.-]+\/[\w.-]+\/contents\/[\w./-]+\.ya?ml$/.test(pathname) && search + hash === '';
}
function branchFile(http, url, branch) {
async function ask(request, signal, expected) {
const headers = {
accept: 'application/vnd.github+json',
'x-github-api-version': '2022-11-28'
};
const response = await http.send({
...request,
headers
}, signal);
if (response.status < 300 || expected.includes(response.status)) return response;
const isLimited = 403 === response.status && ('0' === response.headers['x-ratelimit-remaining'] || void 0 !== response.headers['retry-after']);
const code = isLimited ? 'PROVIDER_RATE_LIMITED' : (0, http_client.$)(response.status);
throw failure(code, `${request.method} ${url}`, `${response.status} ${(0, visible.zU)(response.text.slice(0, 10_000))}`, response.status);
}
async function read(signal) {
const response = await ask({
method: 'GET',
url: `${url}?ref=${encodeURIComponent(branch)}`
}, signal, [
404
]);
if (404 === response.status) return;
const file = branch_answer.safeParse(response.json()).data;
if (!file) throw failure('PROVIDER_NONSENSE', `GET ${url}`, 'no plain file');
return {
sha: file.sha,
text: Buffer.from(file.content, 'base64').toString('utf8')
};
}
return {
async write (body, { releaseId, reason }, signal) {
const text = marked(`# release ${releaseId}\n${body}`);
for(let attempt = 1; attempt <= branch_tries; attempt++){
const before = await read(signal);
if (void 0 === before) throw failure('PROVIDER_REFUSED', `write ${url}`, `it is not on the branch ${branch}`);
if (!isGenerated(before.text)) throw failure('PROVIDER_REFUSED', `write ${url}`, 'release-kit did not write it');
if (before.text === text) return;
const last = Number(writer.exec(before.text)?.[1] ?? 0);
if (last > releaseId) throw failure('PROVIDER_REFUSED', `write by release ${releaseId}`, `release ${last} has written since`, 409);
const json = {
message: `release ${releaseId}: ${reason} [skip ci]`,
content: Buffer.from(text).toString('base64'),
sha: before.sha,
branch
};
const { status } = await ask({
method: 'PUT',
url,
json
}, signal, [
409
]);
if (409 !== status) return;
}
throw failure('PROVIDER_FAILED', `PUT ${url}`, `others wrote first, ${branch_tries} times`, 409);
},
async preflight (signal) {
const file = await read(signal);
if (file && '' !== file.text.trim() && isGenerated(file.text)) return [];
const allowed = file ? `a file that release-kit alone writes (branch ${branch})` : `a file that is on the branch ${branch}, and a token that may see it: make it once by hand (docs/edges.md)`;
return [
{
input: 'driver-url',
received: url,
allowed
}
];
}
};
}
function failure(code, asked, answered, status) {
const hint = 'The token (driver-token) needs contents: write in the repository that holds the document.';
return new action_error.mZ(code, {
provider: 'GitHub',
asked,
answered,
...void 0 !== status && {
status
}
}, 403 === status || 404 === status ? {
hint
} : {});
}
class Refusal {
text;
constructor(text){
this.text = text;
}
}
const redis_deepest = 3;
async function askRedis(place, { address, user, password }, commands, signal) {
const login = '' === password ? [] : [
[
'AUTH',
...'' === user ? [] : [
user
],
password
]
];
const opening = [
...login,
[
'SELECT',
String(address.database)
]
];
const text = [
...opening,
...commands,
[
'QUIT'
]
].map(encode).join('');
const { host, port, isSecure } = address;
const socket = {
address: {
host,
port
},
tls: isSecure ? host : void 0,
encoding: 'latin1'
};
const replies = parseReplies(await askSocket(place, socket, text, signal));
if (login.length > 0 && 'OK' !== replies[0]) throw unauthorized('AUTH', 'it does not accept driver-token');
const selected = replies[login.length];
if ('OK' !== selected) throw redis_refused(`SELECT ${address.database}`, selected);
const answers = replies.slice(opening.length, -1);
if (answers.length !== commands.length) throw redis_nonsense(`${answers.length} answers to ${commands.length} commands`);
return answers;
}
function redis_refused(asked, reply) {
const answered = reply instanceof Refusal ? reply.text : JSON.stringify(reply ?? null);
const [word = ''] = answered.split(' ');
if ('NOAUTH' === word) return unauthorized(asked, 'it asks for a password: give it as driver-token');
const code = 'NOPERM' === word ? 'PROVIDER_FORBIDDEN' : 'PROVIDER_REFUSED';
return new action_error.mZ(code, {
provider: 'Redis',
asked,
answered
});
}
function parseReplies(text) {
let at = 0;
function line() {
const end = text.indexOf('\r\n', at);
if (end < 0) throw redis_nonsense('an answer that ends in the middle');
const found = text.slice(at, end);
at = end + 2;
return found;
}
function count(written) {
if (!/^-?\d{1,10}$/.test(written)) throw redis_nonsense('something else than its protocol: is this a Redis?');
return Number(written);
}
function reply(depth) {
const head = line();
const rest = head.slice(1);
switch(head.charAt(0)){
case '+':
return rest;
case '-':
return new Refusal(rest);
case ':':
return count(rest);
case '$':
{
const length = count(rest);
if (length < 0) return;
const value = text.slice(at, at + length);
at += length;
if ('' !== line()) throw redis_nonsense('a value that is longer than it says');
return Buffer.from(value, 'latin1').toString();
}
case '*':
{
if (depth === redis_deepest) throw redis_nonsense('lists in lists in lists');
const length = count(rest);
if (length < 0) return;
const list = [];
while(list.length < length)list.push(reply(depth + 1));
return list;
}
default:
throw redis_nonsense('something else than its protocol: is this a Redis?');
}
}
const replies = [];
while(at < text.length)replies.push(reply(0));
return replies;
}
function encode(command) {
const words = command.map((word)=>`$${Buffer.byteLength(word)}\r\n${word}\r\n`);
return `*${words.length}\r\n${words.join('')}`;
}
function unauthorized(asked, answered) {
return new action_error.mZ('PROVIDER_UNAUTHORIZED', {
provider: 'Redis',
asked,
answered
});
}
function redis_nonsense(answered) {
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Redis',
asked: 'commands',
answered
});
}
function storedService(access, rootKey, { url, route, names }, { place, log }) {
const keyOf = (child, field)=>`${rootKey}/http/services/${route}/weighted/services/${child}/${field}`;
const ask = (commands, signal)=>askRedis(place, access, commands, signal);
async function isThere(signal) {
const command = [
'GET',
keyOf(0, 'name')
];
const [held] = await ask([
command
], signal);
if (held instanceof Refusal) throw redis_refused(command.join(' '), held);
return void 0 !== held;
}
return {
async write (weights, signal) {
if (!await isThere(signal)) throw redis_refused(`GET ${keyOf(0, 'name')}`, void 0);
const whole = wholeWeights(weights);
const sets = slots.flatMap((slot, child)=>[
[
'SET',
keyOf(child, 'name'),
names[slot]
],
[
'SET',
keyOf(child, 'weight'),
String(whole[slot])
]
]);
const replies = await ask([
[
'MULTI'
],
...sets,
[
'EXEC'
]
], signal);
const done = replies.at(-1);
if (!Array.isArray(done) || done.some((reply)=>'OK' !== reply)) throw redis_refused(`EXEC of ${sets.length} SET`, refusalIn(replies) ?? done);
},
async preflight (signal) {
const problems = [];
if (!await isThere(signal)) problems.push({
input: 'driver-url',
received: url,
allowed: `the database that Traefik reads, with the key ${keyOf(0, 'name')}: make it once by hand (docs/edges.md)`
});
const settings = [
'notify-keyspace-events',
'save',
'appendonly'
].map((name)=>[
'CONFIG',
'GET',
name
]);
const [flags, save, appendOnly] = (await ask(settings, signal)).map(settingIn);
const isTold = void 0 === flags || flags.includes('K') && /[A$]/.test(flags);
if (!isTold) problems.push({
input: 'driver-url',
sentence: `Traefik would not see a change: notify-keyspace-events is "${flags}" at this Redis. Traefik sets it only when it starts, and a restart of Redis forgets it: put "notify-keyspace-events KEA" into redis.conf, and set it now`
});
if ('' === save && 'no' === appendOnly) problems.push({
input: 'driver-url',
sentence: 'this Redis keeps nothing on disk: after its restart the old split, or none, would be in force, and a Traefik that starts then answers 404 to everybody. Put "appendonly yes" into redis.conf, and set it now'
});
if (void 0 !== save && '' !== save && 'no' === appendOnly) log.warning(`Redis writes to disk only at times (save ${save}): a restart can forget the last shifts. "appendonly yes" in redis.conf keeps them`);
if (void 0 === flags || void 0 === save || void 0 === appendOnly) log.warning('Redis does not show its settings to this user: see to it that notify-keyspace-events is KEA and that it keeps what is written, or a restart of Redis keeps shifts from Traefik or forgets them');
return problems;
}
};
}
function settingIn(reply) {
const value = Array.isArray(reply) ? reply[1] : void 0;
return 'string' == typeof value ? value : void 0;
}
function refusalIn(replies) {
return replies.flat().find((reply)=>reply instanceof Refusal);
}
const traefik_options = schemas1.rej({
api: schemas1.lqM(schemas1.YjP().check(schemas1.YPB((value)=>parseAddress(value)?.kind === 'http'))),
provider: schemas1.lqM(schemas1.k5n([
'file',
'http',
'redis'
])),
poll: schemas1.Rvf(schemas1.YjP().check(schemas1.YPB((value)=>((0, time_duration.E)(value) ?? 0) > 0)), '5s'),
branch: schemas1.Rvf(schemas1.YjP().check(api.Fk(/^[\w./-]{1,100}$/)), 'release-kit-traffic'),
'root-key': schemas1.Rvf(schemas1.YjP().check(api.Fk(/^[\w.:/-]{1,100}$/)), 'traefik'),
user: schemas1.Rvf(schemas1.YjP().check(api.Fk(/^[\w.@-]{0,100}$/)), '')
});
const traefik_allowedOptions = {
allowed: "api: the http URL of Traefik's API; provider: file or http with a file, redis with a Redis; poll: the pollInterval of Traefik's HTTP provider; branch: of a document in a repository; root-key and user of a Redis",
example: 'api: http://127.0.0.1:8080'
};
const traefik_samples = 30;
const traefikDefinition = {
check (settings) {
const parsed = traefik_options.safeParse(settings.options);
return [
...parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, traefik_allowedOptions),
...checkNeeds(settings, {
kind: 'traefik',
address: {
kinds: [
'file',
'redis',
'http'
],
allowed: "the absolute path of a .yml file that nobody else writes, in a folder that Traefik watches (a single mounted file never shows a rename), a file of a repository as GitHub's API serves it, or a Redis",
example: '/etc/traefik/dynamic/shop.yml, https://api.github.com/repos/acme/shop/contents/traffic.yml, redis://127.0.0.1:6379'
},
route: {
pattern: /^[\w.-]+$/,
allowed: 'the name of the weighted service',
example: 'shop'
},
name: {
pattern: /^[\w.-]+@[a-z]+$/,
allowed: 'a service with its provider',
example: 'shop-blue@docker'
}
}),
...checkProvider(settings),
...checkSeen(settings)
];
},
tokenUrls ({ url, options: { api } }) {
if (parseAddress(url)?.kind !== 'file') return [
url
];
return 'string' == typeof api ? [
api
] : [];
},
create (settings, tools) {
const { http: client, place, front } = tools;
const { route, url, names, publicUrl } = settings;
const { api, poll, ...more } = traefik_options.parse(settings.options);
const kind = parseAddress(url)?.kind;
const provider = 'redis' === kind ? 'redis' : 'http' === kind ? 'http' : more.provider ?? 'file';
const service = `${route}@${provider}`;
const store = storeOf(settings, tools, more);
const own = 'file' === kind ? {} : {
headers: {}
};
const traefik = void 0 === api ? void 0 : client({
baseUrl: api,
fetch: fetchThrough(place),
...own
});
return {
kind: 'traefik',
resolution: traefik ? 1 / fineness : 100,
observation: 'http' === provider ? {
timeout: 45_000 + 3 * ((0, time_duration.E)(poll) ?? 0),
poll: traefik ? 250 : 1_000
} : {
timeout: 30_000,
poll: traefik ? 100 : 1_000
},
async observe (signal) {
if (traefik) return readWeighted(traefik, service, names, signal);
return front && whoAnswers(front, traefik_samples, signal);
},
shift: (weights, stamp, signal)=>store.write(weights, stamp, signal),
async preflight (signal) {
const problems = await store.preflight(signal);
if (!traefik) return [
...problems,
...await nobodyTold(front, publicUrl, signal)
];
const isOurs = 'file' === kind || problems.length > 0 || await readWeighted(traefik, service, names, signal) !== void 0;
const allowed = `a service in which only ${names.blue} and ${names.green} have weights; ${service} has others: delete them`;
return isOurs ? problems : [
{
input: 'route',
received: route,
allowed
}
];
}
};
}
};
function storeOf(settings, { http: client, place, token, log }, { branch, user, 'root-key': rootKey }) {
const { url } = settings;
const address = parseAddress(url);
if (address?.kind === 'redis') {
const stored = storedService({
address,
user,
password: token
}, rootKey, settings, {
place,
log
});
return {
...stored,
write: (weights, _stamp, signal)=>stored.write(weights, signal)
};
}
if (address?.kind === 'http') {
const http = client(place.isLocal ? {} : {
fetch: fetchThrough(place)
});
const file = branchFile(http, url, branch);
const needed = {
input: 'driver-token',
allowed: 'a token that may write contents of the repository',
example: '${{ github.token }}'
};
return {
write: (weights, stamp, signal)=>file.write(documentOf(weights, settings), stamp, signal),
preflight: async (signal)=>'' === token ? [
needed
] : file.preflight(signal)
};
}
return {
async write (weights, _stamp, signal) {
await writeGenerated(place, url, documentOf(weights, settings), signal);
},
async preflight (signal) {
const isOurs = {
input: 'driver-url',
received: url,
allowed: 'a file that release-kit alone writes'
};
return isGenerated(await place.read(url, signal)) ? [] : [
isOurs
];
}
};
}
function checkProvider({ url, options }) {
const kind = parseAddress(url)?.kind;
const { provider } = options;
if ('file' === kind && !/\.ya?ml$/.test(url)) return [
{
input: 'driver-url',
received: url,
allowed: 'a name that ends in .yml: Traefik ignores others',
example: '/etc/traefik/dynamic/shop.yml'
}
];
if ('http' === kind && !isContentsUrl(url)) return [
{
input: 'driver-url',
received: url,
allowed: "a .yml file of a repository, as GitHub's API serves it; its branch is an option",
example: 'https://api.github.com/repos/acme/shop/contents/traffic.yml'
}
];
const allowed = void 0 === kind ? void 0 : providersOf[kind];
if (void 0 === allowed || void 0 === provider || 'string' == typeof provider && allowed.includes(provider)) return [];
const sentence = `${allowed.join(' or ')}, as driver-url says; redis needs redis://host there`;
return [
{
input: 'driver-options provider',
received: JSON.stringify(provider),
allowed: sentence
}
];
}
const providersOf = {
file: [
'file',
'http'
],
http: [
'http'
],
redis: [
'redis'
]
};
function checkSeen({ options, publicUrl }) {
if (void 0 !== options.api || '' !== publicUrl) return [];
return [
{
input: 'driver-options api',
allowed: "the URL of Traefik's API; or `url` with `slot-header` (or slots that say their versions), by which it is seen who answers",
example: 'http://127.0.0.1:8080'
}
];
}
const project_request = schemas1.Ikc({
jobStatus: schemas1.YjP(),
toDeploymentId: schemas1.YjP(),
requestedAt: schemas1.lqM(schemas1.aig())
});
const project = schemas1.Ikc({
id: schemas1.YjP(),
name: schemas1.YjP(),
autoAssignCustomDomains: schemas1.cl6(schemas1.zMY()),
lastAliasRequest: schemas1.cl6(project_request)
});
const project_deployment = schemas1.Ikc({
id: schemas1.YjP(),
projectId: schemas1.lqM(schemas1.YjP()),
target: schemas1.cl6(schemas1.YjP()),
readyState: schemas1.YjP(),
readySubstate: schemas1.cl6(schemas1.YjP())
});
function openProject(http, name, team) {
const path1 = (version, rest)=>`/${version}/projects/${encodeURIComponent(name)}${rest}`;
async function ask(asked, signal) {
const of = void 0 === team ? '' : `${asked.url.includes('?') ? '&' : '?'}teamId=${encodeURIComponent(team)}`;
return http.expectOk({
...asked,
url: asked.url + of
}, signal);
}
async function read(url, schema, signal) {
const { success, data } = schema.safeParse((await ask({
method: 'GET',
url
}, signal)).json());
if (success) return data;
throw project_failure('PROVIDER_NONSENSE', `GET ${url}`, 'not what this API gives');
}
return {
read: (signal)=>read(path1('v9', '?rollbackInfo=true'), project, signal),
async deployment (id, signal) {
try {
return await read(`/v13/deployments/${encodeURIComponent(id)}`, project_deployment, signal);
} catch (thrown) {
if (thrown instanceof action_error.mZ && 404 === thrown.status) return;
throw thrown;
}
},
get: (rest, schema, signal)=>read(path1('v1', rest), schema, signal),
async post (version, rest, json, signal) {
return (await ask({
method: 'POST',
url: path1(version, rest),
json
}, signal)).status;
}
};
}
function project_failure(code, asked, answered, status) {
return new action_error.mZ(code, {
provider: 'Vercel',
asked,
answered,
...void 0 === status ? {} : {
status
}
});
}
const moving = [
'pending',
'in-progress'
];
function createProduction(project, { route, names }, log) {
let mine;
async function mustBeFit(slot, signal) {
const asked = `deployment ${names[slot]} (${slot})`;
const [found, { id }] = await Promise.all([
project.deployment(names[slot], signal),
project.read(signal)
]);
if (!found) throw project_failure('PROVIDER_NOT_FOUND', asked, 'no such deployment', 404);
if (void 0 !== found.projectId && found.projectId !== id) throw project_failure('PROVIDER_REFUSED', asked, 'it is of another project');
if ('READY' !== found.readyState) throw project_failure('PROVIDER_REFUSED', asked, `it is ${found.readyState}`);
if ('production' !== found.target) throw project_failure('PROVIDER_REFUSED', asked, 'a preview, which is never promoted as it is');
return found;
}
function verdictOn(last) {
if (!mine || !last || production_isSame(last, mine.before)) return;
const asked = `domains to ${mine.to}`;
if (last.toDeploymentId !== mine.to) throw project_failure('PROVIDER_REFUSED', asked, `somebody else asked for ${last.toDeploymentId} meanwhile`);
if ([
'failed',
'skipped'
].includes(last.jobStatus)) throw project_failure('PROVIDER_REFUSED', asked, `${last.jobStatus}: nothing moved, or not all of it`);
}
async function request(way, id, last, signal) {
const version = 'promote' === way ? 'v10' : 'v1';
const status = await project.post(version, `/${way}/${encodeURIComponent(id)}`, {}, signal);
mine = {
to: id,
before: last
};
if (202 === status) log.warning('Vercel queued the promotion behind a rolling release: it moves when that is over');
}
return {
async live (signal) {
const [{ lastAliasRequest: last }, found] = await Promise.all([
project.read(signal),
project.deployment(route, signal)
]);
if (!found) throw project_failure('PROVIDER_NOT_FOUND', `deployment of ${route}`, 'the domain names none', 404);
verdictOn(last);
const isArriving = moving.includes(last?.jobStatus ?? '') && last?.toDeploymentId === found.id;
if (isArriving) return;
const ids = await Promise.all(slots.map((slot)=>idOf(names[slot], project, signal)));
return slots.find((_, index)=>ids[index] === found.id);
},
fit: mustBeFit,
async give (slot, signal) {
const { id, readySubstate } = await mustBeFit(slot, signal);
const [{ lastAliasRequest: last }, now] = await Promise.all([
project.read(signal),
project.deployment(route, signal)
]);
const isMoving = moving.includes(last?.jobStatus ?? '');
if (isMoving && last?.toDeploymentId !== id) throw project_failure('PROVIDER_REFUSED', `domains to ${id}`, `somebody else's request for ${last?.toDeploymentId ?? ''} is under way`);
if (isMoving || now?.id === id) return;
await request('PROMOTED' === readySubstate ? 'rollback' : 'promote', id, last, signal);
},
async rollBack (slot, signal) {
const [{ id }, { lastAliasRequest: last }] = await Promise.all([
mustBeFit(slot, signal),
project.read(signal)
]);
await request('rollback', id, last, signal);
},
async preflight (signal) {
const { autoAssignCustomDomains: takesAll } = await project.read(signal);
if (false !== takesAll) log.warning('Vercel gives the public domains to every new production build by itself (autoAssignCustomDomains): a push goes live unjudged. Turn it off in the project; every promotion turns it on again');
if (await project.deployment(route, signal)) return [];
return [
{
input: 'route',
received: route,
allowed: 'a production domain of the project'
}
];
}
};
}
function production_isSame(one, other) {
return one.toDeploymentId === other?.toDeploymentId && one.requestedAt === other.requestedAt;
}
async function idOf(name, project, signal) {
return name.startsWith('dpl_') ? name : (await project.deployment(name, signal))?.id;
}
const stage = schemas1.Ikc({
index: schemas1.aig(),
targetPercentage: schemas1.aig()
});
const reference = schemas1.cl6(schemas1.Ikc({
id: schemas1.YjP()
}));
const rolling_release = schemas1.Ikc({
rollingRelease: schemas1.mee(schemas1.Ikc({
state: schemas1.YjP(),
currentDeployment: reference,
canaryDeployment: reference,
activeStage: schemas1.cl6(stage),
stages: schemas1.YOg(schemas1.Ikc({
targetPercentage: schemas1.aig()
})),
currentCanaryPercentage: schemas1.lqM(schemas1.aig())
}))
});
const config = schemas1.Ikc({
rollingRelease: schemas1.mee(schemas1.Ikc({
stages: schemas1.cl6(schemas1.YOg(schemas1.Ikc({
targetPercentage: schemas1.aig(),
requireApproval: schemas1.lqM(schemas1.zMY())
})))
}))
});
const rolling_path = '/rolling-release';
const without = [
402,
403,
404
];
function createRollingRelease(project, production, { names }) {
async function active(signal) {
const found = await project.get(rolling_path, rolling_release, signal).catch((thrown)=>{
if (thrown instanceof action_error.mZ && without.includes(thrown.status ?? 0)) return;
throw thrown;
});
const { rollingRelease: rolling } = found ?? {};
return rolling?.state === 'ACTIVE' ? {
...rolling,
...await slotsOf(rolling, signal)
} : void 0;
}
async function slotsOf(rolling, signal) {
const [to, from] = [
rolling.canaryDeployment?.id ?? '',
rolling.currentDeployment?.id ?? ''
];
const ids = await Promise.all(slots.map(async (slot)=>(await project.deployment(names[slot], signal))?.id));
const [canary, base] = [
to,
from
].map((id)=>slots.find((_, index)=>ids[index] === id));
if (canary && base && canary !== base) return {
canary,
base
};
throw project_failure('PROVIDER_REFUSED', `GET ${rolling_path}`, `somebody else's rolling release is on, from ${from} to ${to}`);
}
async function start(to, percent, signal) {
const { id, readySubstate } = await production.fit(to, signal);
if (100 === percent && 'PROMOTED' === readySubstate) return production.give(to, signal);
const { rollingRelease: given } = await project.get(`${rolling_path}/config`, config, signal);
stageAt(given?.stages ?? [], percent);
await project.post('v1', `${rolling_path}/start`, {
canaryDeploymentId: id
}, signal);
const begun = await active(signal);
if (!begun) throw project_failure('PROVIDER_REFUSED', `POST ${rolling_path}/start`, 'no rolling release is on');
await advance(begun, percent, signal);
}
async function advance(on, percent, signal) {
const canary = {
canaryDeploymentId: on.canaryDeployment?.id
};
const now = on.activeStage?.index ?? -1;
if (100 === percent) return void await project.post('v1', `${rolling_path}/complete`, canary, signal);
const wanted = stageAt(on.stages, percent);
if (wanted < now) throw project_failure('PROVIDER_REFUSED', `${percent} %`, 'Vercel is further on, and goes back to nothing but 0 %');
for(let next = now + 1; next <= wanted; next++)await project.post('v1', `${rolling_path}/approve-stage`, {
nextStageIndex: next,
...canary
}, signal);
}
return {
async split (signal) {
const on = await active(signal);
return on && weightsFor(on.canary, on.currentCanaryPercentage ?? on.activeStage?.targetPercentage ?? 0);
},
async shift (weights, signal) {
const on = await active(signal);
if (on) return 0 === weights[on.canary] ? production.rollBack(on.base, signal) : advance(on, weights[on.canary], signal);
const live = await production.live(signal);
if (!live) throw project_failure('PROVIDER_REFUSED', 'what has production now', 'neither blue nor green, or not yet');
if (weights[live] < 100) await start(otherSlot(live), weights[otherSlot(live)], signal);
},
async stages (signal) {
const { rollingRelease: given } = await project.get(`${rolling_path}/config`, config, signal);
return (given?.stages ?? []).map(({ targetPercentage })=>targetPercentage).filter((percent)=>percent < 100);
},
async isByHand (signal) {
const { rollingRelease: given } = await project.get(`${rolling_path}/config`, config, signal);
return (given?.stages ?? []).every(({ targetPercentage, requireApproval })=>100 === targetPercentage || true === requireApproval);
}
};
}
function stageAt(stages, percent) {
const found = stages.findIndex(({ targetPercentage })=>targetPercentage === percent);
if (found >= 0) return found;
const known = stages.map(({ targetPercentage })=>`${targetPercentage} %`).join(', ') || 'none';
throw project_failure('PROVIDER_REFUSED', `${percent} % of the traffic`, `no such stage; there are: ${known}`);
}
const vercel_name = schemas1.YjP().check(api.Fk(/^[\w.-]{1,100}$/));
const vercel_options = schemas1.rej({
project: vercel_name,
team: schemas1.lqM(vercel_name),
by: schemas1.Rvf(schemas1.k5n([
'promote',
'rolling'
]), 'promote')
});
const vercel_allowedOptions = {
allowed: 'project: its name or id; team: id of the team; by: promote or rolling',
example: 'project: shop'
};
const vercel_host = /^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const vercelDefinition = {
check (settings) {
const parsed = vercel_options.safeParse(settings.options);
const problems = parsed.success ? [] : [
...optionProblems(parsed.error.issues, settings.options, vercel_allowedOptions)
];
if ('' !== settings.url && !(0, action_fields.aq)(settings.url)) problems.push({
input: 'driver-url',
received: settings.url,
allowed: "another address of Vercel's API, or nothing"
});
return [
...problems,
...checkNames(settings, {
kind: 'vercel',
route: {
pattern: vercel_host,
allowed: 'a production domain of the project',
example: 'shop.example.com'
},
name: {
pattern: /^(?:dpl_\w{1,100}|(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i,
allowed: 'a deployment: its id, its host, or a domain that names it',
example: 'shop-blue.vercel.app'
}
})
];
},
create (settings, { http: client, place, token, log }) {
const { project: projectName, team, by } = vercel_options.parse(settings.options);
const baseUrl = settings.url || 'https://api.vercel.com';
const http = client({
baseUrl,
...place.isLocal ? {} : {
fetch: fetchThrough(place)
}
});
const project = openProject(http, projectName, team);
const production = createProduction(project, settings, log);
const rolling = createRollingRelease(project, production, settings);
const needsToken = {
input: 'driver-token',
allowed: 'an access token of Vercel',
example: '${{ secrets.VERCEL_TOKEN }}'
};
async function wrongWay(signal, steps) {
const stages = await rolling.stages(signal);
const problem = (received, allowed)=>({
input: 'driver-options by',
received,
allowed
});
if ('promote' === by && stages.length > 0) return [
problem(by, `rolling: the project rolls out by stages, ${stages.map((each)=>`${each} %`).join(', ')}`)
];
if ('rolling' === by && 0 === stages.length) return [
problem(by, 'promote: the project has no rolling releases')
];
if ('rolling' === by && !await rolling.isByHand(signal)) return [
problem(by, 'stages that each need an approval: else Vercel moves traffic by the clock, judged or not')
];
const unknown = 'rolling' === by ? steps.filter((percent)=>percent < 100 && !stages.includes(percent)) : [];
if (0 === unknown.length) return [];
const allowed = `stages of the project's rolling releases, which are ${stages.join(', ')} and then 100`;
return [
{
input: 'steps',
received: steps.join(' '),
allowed,
example: [
...stages,
100
].join(' ')
}
];
}
return {
kind: 'vercel',
resolution: 'promote' === by ? 100 : 1,
observation: {
timeout: 180_000,
poll: 1_000
},
async observe (signal) {
const split = await rolling.split(signal);
if (split) return split;
const live = await production.live(signal);
return live && weightsFor(live, 100);
},
async shift (weights, _stamp, signal) {
const all = activeSlot(weights);
if ('rolling' === by) await rolling.shift(weights, signal);
else if (all) await production.give(all, signal);
else throw project_failure('PROVIDER_REFUSED', 'a split', 'a promotion gives all of the traffic or none (by: rolling)');
},
async preflight (signal, steps = []) {
if ('' === token) return [
needsToken
];
return [
...await production.preflight(signal),
...await wrongWay(signal, steps)
];
}
};
}
};
const placeholders = [
'route',
'slot',
'blue-weight',
'green-weight',
'release-id',
'reason',
'deadline'
];
const braces = /\{([^{}]*)\}/g;
const alone = /^\{([a-z-]+)\}$/;
function unknownPlaceholders(template) {
const held = spotsOf(template).flatMap(({ text })=>[
...text.matchAll(braces)
].map(([, name = ''])=>name));
return held.filter((name)=>!isPlaceholder(name)).map((name)=>`{${name}}`);
}
function fill(template, values) {
if (Array.isArray(template)) return template.map((each)=>fill(each, values));
if ('object' == typeof template && null !== template) return Object.fromEntries(Object.entries(template).map(([key, each])=>[
key,
fill(each, values)
]));
if ('string' != typeof template) return template;
const [, only = ''] = alone.exec(template) ?? [];
if (isPlaceholder(only)) return values[only];
return template.replace(braces, (text, name)=>isPlaceholder(name) ? String(values[name]) : text);
}
function placesIn(template) {
return new Map(spotsOf(template).map(({ path: path1, text })=>[
alone.exec(text)?.[1] ?? text,
path1
]));
}
function valueAt(answer, path1) {
return path1.reduce((value, key)=>'object' == typeof value && null !== value && Object.hasOwn(value, key) ? value[key] : void 0, answer);
}
function isPlaceholder(name) {
return placeholders.includes(name);
}
function spotsOf(template, path1 = []) {
if ('object' != typeof template || null === template) return [
{
path: path1,
text: String(template)
}
];
return Object.entries(template).flatMap(([key, each])=>spotsOf(each, [
...path1,
key
]));
}
const webhook_answer = schemas1.Ikc({
weights: schemas1.Ikc({
blue: percent,
green: percent
})
});
const mapping = schemas1.g1P(schemas1.YjP(), schemas1.L5J()).check(schemas1.YPB((template)=>0 === unknownPlaceholders(template).length));
const webhook_options = schemas1.rej({
verify: schemas1.Rvf(schemas1.k5n([
'read-back',
'slot-header'
]), 'read-back'),
samples: schemas1.Rvf(schemas1.aig().check(api.qm(3), api.Zm(100)), 30),
body: schemas1.lqM(mapping),
observe: schemas1.lqM(mapping.check(schemas1.YPB(isReadable))),
resolution: schemas1.Rvf(schemas1.aig().check(api.Tx(0), api.Zm(100)), rounding)
});
const webhook_allowed = 'verify: read-back or slot-header, samples: 3 to 100, resolution: more than 0, at most 100, body: JSON with {route}, {slot}, {blue-weight}, {green-weight}, {release-id}, {reason}, {deadline}, observe: JSON with {blue-weight}, {green-weight} or {slot} alone as values';
const notAnApi = (received)=>({
input: 'driver-url',
received,
allowed: 'an http or https URL without a user and a password',
example: 'https://edge.example.com/weights'
});
const webhookDefinition = {
check (settings) {
const parsed = webhook_options.safeParse(settings.options);
if (!parsed.success) return parsed.error.issues.map((issue)=>({
input: `driver-options ${issue.path.map(String).join('.')}`.trim(),
received: JSON.stringify(settings.options),
allowed: webhook_allowed,
example: 'verify: slot-header'
}));
const needed = [
[
'driver-url',
settings.url,
'https://edge.example.com/weights'
],
[
'route',
settings.route,
'shop.example.com'
]
];
if ('slot-header' === parsed.data.verify) needed.push([
'url',
settings.publicUrl,
'https://shop.example.com'
], [
'slot-header',
settings.slotHeader,
'x-slot'
]);
const missing = needed.filter(([, value])=>'' === value).map(([input, , example])=>({
input,
allowed: "needed by driver webhook",
example
}));
return '' === settings.url || (0, action_fields.aq)(settings.url) ? missing : [
notAnApi(settings.url),
...missing
];
},
create (settings, { http: client, place, front }) {
const http = client(place.isLocal ? {} : {
fetch: fetchThrough(place)
});
const { verify, samples, resolution, body, observe } = webhook_options.parse(settings.options);
const places = observe && placesIn(observe);
return {
kind: 'webhook',
resolution: 'slot-header' === verify || places?.has('slot') ? 100 : resolution,
observe: (signal)=>'slot-header' === verify && front ? whoAnswers(front, samples, signal) : readBack(settings, http, signal, places),
async shift (weights, stamp, signal) {
await http.expectOk({
method: 'POST',
url: settings.url,
json: body ? fill(body, valuesOf(settings, weights, stamp)) : own(settings, weights, stamp),
headers: {
'idempotency-key': crypto.randomUUID()
},
idempotent: true
}, signal);
}
};
}
};
function own({ route }, weights, { releaseId, reason, deadline }) {
const slot = mainSlot(weights);
return {
route,
slot,
weights,
releaseId,
reason,
...deadline && {
deadline: new Date(deadline).toISOString()
}
};
}
function valuesOf(settings, weights, stamp) {
const { route, slot, releaseId, reason, deadline = '' } = {
deadline: void 0,
...own(settings, weights, stamp)
};
return {
route,
slot: settings.names[slot] || slot,
'blue-weight': weights.blue,
'green-weight': weights.green,
'release-id': releaseId,
reason,
deadline
};
}
function isReadable(template) {
const found = [
...placesIn(template).keys()
].sort().join();
return [
'blue-weight,green-weight',
'blue-weight',
'green-weight',
'slot'
].includes(found);
}
function weightsAt(answered, places, { names }) {
const at = (name)=>valueAt(answered, places.get(name) ?? []);
if (places.has('slot')) {
const slot = slots.find((each)=>at('slot') === (names[each] || each));
return slot && weightsFor(slot, 100);
}
const number = (name)=>places.has(name) ? percent.safeParse(at(name)).data : void 0;
const [blue, green] = [
number('blue-weight'),
number('green-weight')
];
if (2 === places.size) return void 0 === blue || void 0 === green ? void 0 : {
blue,
green
};
if (void 0 !== blue) return weightsFor('blue', blue);
return void 0 === green ? void 0 : weightsFor('green', green);
}
async function readBack(settings, http, signal, places) {
const { url, route } = settings;
const target = new URL(url);
target.searchParams.set('route', route);
const response = await http.expectOk({
method: 'GET',
url: target.href
}, signal);
const answered = response.json();
const weights = places ? weightsAt(answered, places, settings) : webhook_answer.safeParse(answered).data?.weights;
if (weights && isWhole(weights)) return weights;
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'traffic edge',
asked: `GET weights of route ${route}`,
answered: places ? 'no weights (or no slot) where driver-options observe says they are' : 'no {"weights":{"blue":\u2026,"green":\u2026}} that add up to 100'
});
}
function mainSlot(weights) {
return weights.blue >= weights.green ? 'blue' : 'green';
}
const drivers = {
caddy: caddyDefinition,
cloudflare: cloudflareDefinition,
command: commandDefinition,
coolify: coolifyDefinition,
haproxy: haproxyDefinition,
nginx: nginxDefinition,
traefik: traefikDefinition,
vercel: vercelDefinition,
webhook: webhookDefinition
};
const supportedDrivers = kinds.Q6;
function driverDefinition(kind) {
return drivers[kind];
}
function openDriver({ traffic: { kind, driver, token, reach }, isolation }, context, { front, secrets }) {
const { clock, redactor, log } = context;
const http = (more = {})=>(0, http_client.u)({
provider: 'traffic edge',
clock,
redactor,
timeout: 10_000,
headers: '' === token ? {} : {
authorization: `Bearer ${token}`
},
onRetry: (reason, wait)=>log.info(`traffic edge: ${reason}; asking again in ${Math.round(wait)} ms`),
...more
});
const commands = createCommands(secrets, context, isolation);
const hide = (secret)=>context.mask(secret);
return driverDefinition(kind).create(driver, {
http,
place: openPlace(reach),
commands,
token,
hide,
front,
log
});
}
function createRecorder(clock) {
const phases = [];
const splits = [];
const analyses = [];
function see(weights) {
const last = splits.at(-1)?.weights;
if (weights && (last?.blue !== weights.blue || last.green !== weights.green)) splits.push({
at: clock.now(),
weights
});
return weights;
}
const percentOf = (slot, stage)=>'step' === stage.kind ? stage.percent : splits.at(-1)?.weights[slot] ?? 100;
return {
ledger: (ledger)=>({
...ledger,
async append (note) {
await ledger.append(note);
phases.push({
at: clock.now(),
phase: note.phase,
reason: note.reason
});
},
async end (note) {
await ledger.end(note);
phases.push({
at: clock.now(),
phase: note.phase,
reason: note.reason
});
}
}),
driver: (driver)=>({
...driver,
observe: async (signal)=>see(await driver.observe(signal))
}),
analyse: (analyse)=>async (slot, stage, signal)=>{
const percent = percentOf(slot, stage);
const result = await analyse(slot, stage, signal);
const { verdict, reason, judged = {
answers: [],
evidence: []
} } = result;
analyses.push({
percent,
verdict,
reason,
...judged
});
return result;
},
course: ()=>({
phases,
splits,
analyses
})
};
}
const deepestNesting = 100;
const createGrammar = (letters)=>({
word: new RegExp(`[${letters}_][${letters}_-]*`, 'uy'),
unit: new RegExp(`(?:${[
...unitNames
].sort((a, b)=>b.length - a.length).join('|')})(?![${letters}_])`, 'uy'),
nameWithDigits: new RegExp(`(?!\\d+(?:ns|us|ms|s|m|min|h|d|b|kb|mb|gb)(?![${letters}_-]))\\d+(?!\\d)[${letters}_-][${letters}_-]*`, 'iuy'),
letter: new RegExp(`[${letters}_.]`, 'uy'),
for: new RegExp(`for(?![${letters}_-])`, 'uy'),
duration: new RegExp(`\\d+(?:\\.\\d+)?(?:ms|s|m|h|d)(?![${letters}_])`, 'uy')
});
const ascii = createGrammar('A-Za-z0-9');
let unicode;
function grammarFor(text) {
return Buffer.byteLength(text) === text.length ? ascii : unicode ??= createGrammar('\\p{L}\\p{N}');
}
const number = /[+-]?\d+(?:\.\d+)?/y;
function parseRule(text) {
const scan = createScanner(text);
const condition = readJunction(scan, 'or', 0);
if (!scan.atEnd()) scan.refuse('"&&", "||" or the end');
return {
text: text.trim(),
condition
};
}
function parseRules(lines) {
const rules = [];
const errors = [];
for (const line of lines)try {
rules.push(parseRule(line));
} catch (error) {
if (!(error instanceof RuleError)) throw error;
errors.push(error);
}
return {
rules,
errors
};
}
function createScanner(text) {
let at = 0;
function takeHere(pattern) {
if ('string' == typeof pattern) {
if (!text.startsWith(pattern, at)) return;
at += pattern.length;
return pattern;
}
pattern.lastIndex = at;
const found = pattern.exec(text)?.[0];
at += found?.length ?? 0;
return found;
}
function skip() {
takeHere(/\s*/y);
}
return {
grammar: grammarFor(text),
skip,
takeHere,
isAt (pattern) {
pattern.lastIndex = at;
return pattern.test(text);
},
take (pattern) {
skip();
return takeHere(pattern);
},
column: ()=>at + 1,
atEnd () {
skip();
return at === text.length;
},
refuse (expected) {
const found = /\S{1,20}/y;
found.lastIndex = at;
const seen = found.exec(text)?.[0];
throw new RuleError(text, at + 1, `expected ${expected}, found ${void 0 === seen ? 'the end' : JSON.stringify(seen)}`);
}
};
}
function readJunction(scan, kind, depth) {
const term = ()=>'or' === kind ? readJunction(scan, 'and', depth) : readUnit(scan, depth);
const terms = [
term()
];
while(scan.take('or' === kind ? '||' : '&&'))terms.push(term());
const flat = terms.flatMap((one)=>one.kind === kind ? one.terms : [
one
]);
return 1 === flat.length && flat[0] ? flat[0] : {
kind,
terms: flat
};
}
function readUnit(scan, depth) {
if (!scan.take('(')) return readComparison(scan);
if (depth >= deepestNesting) scan.refuse(`at most ${deepestNesting} parentheses inside each other`);
const inner = readJunction(scan, 'or', depth + 1);
if (!scan.take(')')) scan.refuse('")"');
return inner;
}
function readComparison(scan) {
const left = readValue(scan);
const operator = scan.take(/>=|<=|==|!=|>|</y);
if (void 0 === operator) scan.refuse('one of >= > <= < == !=');
const right = readValue(scan);
const comparison = {
kind: 'comparison',
left,
operator: operator,
right
};
return scan.take(scan.grammar.for) ? {
...comparison,
duration: readDuration(scan)
} : comparison;
}
function readDuration(scan) {
scan.skip();
const duration = (0, time_duration.E)(scan.takeHere(scan.grammar.duration) ?? '');
if (void 0 === duration || duration <= 0) scan.refuse('a duration such as 30s or 5m');
return duration;
}
function readValue(scan) {
scan.skip();
const column = scan.column();
const { nameWithDigits, unit, letter } = scan.grammar;
const name = scan.takeHere(nameWithDigits);
if (void 0 !== name) return {
kind: 'metric',
isBaseline: false,
metric: readMetric(scan, name),
column
};
const digits = scan.takeHere(number);
if (void 0 === digits) return readMetricValue(scan, column);
const exact = parseDecimal(digits) ?? scan.refuse('a number');
const glued = scan.takeHere(unit);
if (void 0 === glued && scan.isAt(letter)) scan.refuse(`a unit (${unitNames.join(' ')}) or an operator`);
const literal = {
kind: 'literal',
number: exact,
unit: glued ?? scan.take(unit) ?? '',
column
};
return '' === literal.unit && scan.take('*') ? {
...readMetricValue(scan, column),
factor: exact
} : literal;
}
function readMetricValue(scan, column) {
if (!scan.take(/baseline\s*\(/y)) return {
kind: 'metric',
isBaseline: false,
metric: readMetric(scan),
column
};
const metric = readMetric(scan);
if (!scan.take(')')) scan.refuse('")"');
return {
kind: 'metric',
isBaseline: true,
metric,
column
};
}
function readMetric(scan, first = scan.take(scan.grammar.word)) {
const names = [
first ?? scan.refuse('a metric or a number')
];
let label;
for(;;)if (void 0 === label && scan.takeHere('[')) label = readLabel(scan);
else {
if (!scan.takeHere('.')) return {
name: names.join('.'),
...void 0 === label ? {} : {
label
}
};
names.push(scan.takeHere(scan.grammar.word) ?? scan.refuse('a name'));
}
}
function readLabel(scan) {
const quoted = scan.take(/"(?:[^"\\]|\\.)*"/y);
const label = quoted ? quoted.slice(1, -1).replace(/\\(.)/g, '$1') : scan.take(/[^\s"[\]<>=!&|()]+/y);
if (void 0 === label) scan.refuse('a label: a bare word, or text in double quotes');
if (!scan.take(']')) scan.refuse('"]"');
return label;
}
const slipped_bounds_mirrored = {
'>=': '<=',
'>': '<',
'<=': '>=',
'<': '>',
'==': '==',
'!=': '!='
};
function slippedBounds(rule) {
return comparisonsOf(rule.condition).flatMap(({ left, operator, right })=>{
if ('metric' === left.kind && 'literal' === right.kind && !left.factor && !left.isBaseline) return slipOf(rule, left.metric.name, operator, right);
if ('literal' === left.kind && 'metric' === right.kind && !right.factor && !right.isBaseline) return slipOf(rule, right.metric.name, slipped_bounds_mirrored[operator], left);
return [];
});
}
function slipOf({ text }, name, operator, { number, unit }) {
if (!measuredMetrics.includes(name)) return [];
const bound = toNumber(number);
const isPercentage = '%' === unitOfMetric(name);
const problem = (allowed, example)=>[
{
input: 'rules',
received: text,
allowed,
example
}
];
if (isPercentage && '' === unit && bound > 0 && bound < 1) {
const meant = `${Number((100 * bound).toPrecision(6))}%`;
return problem(`a percentage from 0 to 100; did you mean ${meant}?`, `${name} ${operator} ${meant}`);
}
const [atLeast, atMost] = [
0,
isPercentage ? 100 : 1 / 0
].map((value)=>holds(value, operator, bound));
if (atLeast !== atMost || '==' === operator || '!=' === operator) return [];
const range = isPercentage ? 'from 0 to 100 %' : 'never below 0';
return problem(`a rule that can be ${atLeast ? 'broken' : 'kept'}: ${name} is ${range}`, exampleOf(name));
}
function holds(value, operator, bound) {
return ({
'>=': value >= bound,
'>': value > bound,
'<=': value <= bound,
'<': value < bound,
'==': true,
'!=': true
})[operator];
}
function exampleOf(name) {
if ('success-rate' === name) return 'success-rate >= 95%';
return 'error-rate' === name ? 'error-rate <= 5%' : 'p95 <= 500ms';
}
(0, action_fields.Yz)(parseStatusRanges, {
default: '200-299',
allowed: 'statuses and ranges of statuses, separated by blanks',
example: '200-299 404'
}), (0, action_fields.lq)((0, action_fields.Yz)((source)=>new RegExp(source), {
allowed: 'a regular expression',
example: '"status":"ok"'
})), (0, action_fields.Mn)(parseHeaderExpectation, {
allowed: "`name: regular expression`, one per line, `!name: \u2026` for one that must not match",
example: 'content-type: json'
}), (0, action_fields.Mn)(parseJsonExpectation, {
allowed: '`path op value`, one per line, op one of == != >= > <= <',
example: 'checks.database.status == ok'
}), (0, action_fields.lq)((0, action_fields.Qq)()), (0, action_fields.Qq)({
default: 'version',
allowed: 'a path into the JSON',
example: 'build.version'
});
(0, action_fields.Yq)([
'GET',
'HEAD',
'POST',
'PUT',
'OPTIONS'
], 'GET'), headersField(), (0, action_fields.Mn)(parseResolve, {
allowed: '`host:port:address`, one per line, the host by its name',
example: 'app.example.com:443:10.0.0.7'
}), (0, action_fields.Jt)(false), (0, action_fields.p0)('10s'), (0, action_fields.lq)((0, action_fields.ai)('', {
min: 0
}));
const modeFields = {
mode: (0, action_fields.Yq)([
'consecutive',
'sequential'
], 'consecutive'),
successes: (0, action_fields.ai)('3', {
min: 1,
integer: true
}),
failures: (0, action_fields.lq)((0, action_fields.ai)('', {
min: 1,
integer: true
})),
'max-error-rate': (0, action_fields.X1)('1%'),
'reject-error-rate': (0, action_fields.X1)('5%'),
alpha: (0, action_fields.ai)('0.01', {
min: 0.000001,
max: 0.5
}),
beta: (0, action_fields.ai)('0.05', {
min: 0.000001,
max: 0.5
})
};
const ruleFields = {
rules: rulesField(),
metrics: (0, action_fields.Mn)(parseMetricQuery, {
allowed: '`name: Prometheus query` or `name: /path json.path`, one per line',
example: 'errors: sum(rate(errors_total[1m]))'
}),
'metrics-url': (0, action_fields.y0)({
example: 'https://prometheus.example.com'
}),
'metrics-token': (0, action_fields.rJ)(),
'metrics-headers': headersField(),
'baseline-age': (0, action_fields.p0)('1h')
};
function checkMode({ mode, maxErrorRate: p0, rejectErrorRate: p1 }) {
if ('sequential' !== mode || p0 > 0 && p0 <= 0.5 && p0 < p1 && p1 < 1) return [];
return [
{
input: 'max-error-rate, reject-error-rate',
received: `${100 * p0}%, ${100 * p1}%`,
allowed: "0% < max-error-rate \u2264 50% and max-error-rate < reject-error-rate < 100%",
example: '1%, 5%'
}
];
}
function checkRules({ rules, metrics, metricsUrl }, labels) {
const queried = metrics.map(({ name })=>name);
const based = metrics.filter(({ query })=>hasPast(query)).map(({ name })=>name);
const known = [
...measuredMetrics,
...queried
];
const problems = rules.flatMap((rule)=>{
const read = metricsOf(rule.condition).map(({ metric })=>metric);
const unknown = read.find(({ name, label })=>!known.includes(name) || void 0 !== label && !labels.includes(label));
const isMixed = new Set(read.flatMap(({ label })=>label ?? [])).size > 1;
const names = `metrics out of ${known.join(', ')}${labels.length > 1 ? `, one label a rule out of ${labels.join(', ')}` : ''}`;
if (unknown || isMixed) return [
{
input: 'rules',
received: rule.text,
allowed: names,
example: 'p95 <= 500ms'
}
];
const unbased = metricsOf(rule.condition).find(({ isBaseline, metric })=>isBaseline && !based.includes(metric.name));
if (unbased) return [
neverBroken(rule, unbased.metric.name, based)
];
return [
...checkUnits(rule, unitOfMetric).map((error)=>error.toProblem('rules')),
...slippedBounds(rule)
];
});
const taken = queried.filter((name)=>measuredMetrics.includes(name));
return [
...problems,
...taken.map((name)=>({
input: 'metrics',
received: name,
allowed: `names other than ${measuredMetrics.join(', ')}`
})),
...queried.length > 0 && '' === metricsUrl ? [
{
input: 'metrics-url',
allowed: 'the URL at which metrics are asked for',
example: 'https://prometheus.example.com'
}
] : []
];
}
function neverBroken({ text }, name, queried) {
const known = 0 === queried.length ? 'none is given' : queried.join(', ');
const allowed = `a rule that can be broken: there is no baseline of ${name}, only of Prometheus queries and of paths with {time} in metrics (${known}); name a bound`;
return {
input: 'rules',
received: text,
allowed,
example: `${name} <= 500ms`
};
}
function metricAddress({ metricsUrl, metricsToken, metricsHeaders }) {
return {
url: metricsUrl,
token: metricsToken,
headers: metricsHeaders
};
}
function headersField() {
return {
...(0, action_fields.Yz)(parseHeaders, {
allowed: '`name: value`, one per line',
example: 'accept: application/json'
}),
secret: true,
secretsIn: credentials.a8
};
}
function rulesField() {
return (0, action_fields.Yz)((given)=>{
const { rules, errors } = parseRules((0, action_fields.uz)(given));
if (errors.length > 0) throw new Error(errors.map(({ rule, message })=>`${JSON.stringify(rule)}: ${message}`).join('; '));
return rules;
}, {
allowed: 'one rule a line',
example: 'p95 <= 500ms'
});
}
function parseFunctionAt(line) {
const [, name, at = '', expected] = /^([\w.-]+(?: [\w.-]+)*)\s*=\s*(\S+)(?:\s+(\S.*))?$/.exec(line) ?? [];
const json = void 0 === expected ? void 0 : parseJsonExpectation(expected);
if (void 0 === name || void 0 !== expected && !json) return;
const status = [
{
from: 200,
to: 299
}
];
return {
name,
at,
expect: {
status,
headers: [],
json: json ? [
json
] : [],
versionPath: 'version'
}
};
}
function repeatedFunction(functions) {
const names = functions.map(({ name })=>name);
const twice = names.find((name, index)=>names.indexOf(name) !== index);
return void 0 === twice ? [] : [
{
input: 'functions',
received: twice,
allowed: 'names that differ'
}
];
}
function parseStatusRanges(given) {
const ranges = given.split(/[\s,]+/).map((item)=>{
const [, from = '', to = from] = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(item) ?? [];
return '' !== from && from <= to ? {
from: Number(from),
to: Number(to)
} : void 0;
});
return ranges.every((range)=>void 0 !== range) ? ranges : void 0;
}
function parseHeaders(given) {
const headers = (0, action_fields.uz)(given).map((line)=>{
const [, name, value] = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*(.*)$/.exec(line) ?? [];
return void 0 !== name && void 0 !== value ? [
name,
value
] : void 0;
});
return headers.every((header)=>void 0 !== header) ? headers : void 0;
}
function parseHeaderExpectation(line) {
const [, negation, name, source] = /^(!?)\s*([\w-]+)\s*:\s*(.+)$/.exec(line) ?? [];
if (void 0 === name || void 0 === source) return;
return {
name: name.toLowerCase(),
pattern: new RegExp(source),
negated: '!' === negation
};
}
function parseJsonExpectation(line) {
const [, path1, written, value = ''] = /^(\S+)\s*(==|!=|>=|<=|>|<)\s*(.+)$/.exec(line) ?? [];
const operator = jsonOperators.find((known)=>known === written);
if (void 0 === path1 || void 0 === operator) return;
return {
path: path1,
operator,
value: value.replace(/^"(.*)"$/, '$1')
};
}
function parseResolve(line) {
const [, host = '', port = '', address = ''] = /^([^:\s]+):(\d{1,5}):\[?([\d.]+|[\da-f:.]+)\]?$/i.exec(line) ?? [];
const from = `http://${host}:${port}`;
const to = `http://${address.includes(':') ? `[${address}]` : address}`;
if (!URL.canParse(from) || !URL.canParse(to) || /^[\d.]+$/.test(host)) return;
if (!address.includes(':') && new URL(to).hostname !== address) return;
return {
host: new URL(from).hostname,
port: Number(port),
address
};
}
function parseMetricQuery(line) {
const [, name, query = ''] = /^([\p{L}\p{N}_][\p{L}\p{N}_-]*)\s*:\s*(.+)$/u.exec(line) ?? [];
if (void 0 === name || isJsonQuery(query) && !parseJsonQuery(query)) return;
return {
name,
query
};
}
function readFunctions(given, place) {
const problems = [];
const functions = Object.entries(given).map(([name, { path: path1, ...expected }])=>{
const body = expected['expect-body'];
const lines = expected['expect-json'] ?? [];
const at = `${place}.${name}`;
const json = lines.flatMap((line)=>{
const parsed = parseJsonExpectation(line);
if (!parsed) problems.push({
input: `${at}.expect-json`,
received: line,
allowed: '`path op value`, op one of == != >= > <= <',
example: 'week_start == monday'
});
return parsed ?? [];
});
const pattern = void 0 === body ? void 0 : patternOf(body);
if (void 0 !== body && !pattern) problems.push({
input: `${at}.expect-body`,
received: body,
allowed: 'a regular expression',
example: 'Sign in'
});
const expect = {
status: [
{
from: 200,
to: 299
}
],
headers: [],
json,
versionPath: 'version',
version: void 0
};
return {
name,
path: path1,
expect: pattern ? {
...expect,
body: pattern
} : expect
};
});
return {
functions,
problems
};
}
const functionFields = {
functions: (0, action_fields.Mn)(parseBelow, {
allowed: '`name=path` or `name=path path op value`, one per line',
example: 'week start=/settings week_start == monday'
})
};
function parseBelow(line) {
const { at: path1, ...read } = parseFunctionAt(line) ?? {
at: ''
};
return 'name' in read && !/^\w+:\/\//.test(path1) ? {
...read,
path: path1,
line
} : void 0;
}
function placeOfFunctions(given, environment) {
return given.length > 0 ? 'functions' : `environments.${environment}.health.functions`;
}
function resolveFunctions({ functions: given, environment }, configured) {
if (given.length > 0) return {
functions: given,
problems: repeatedFunction(given)
};
return readFunctions(configured?.health?.functions ?? {}, placeOfFunctions(given, environment));
}
function patternOf(source) {
try {
return new RegExp(source);
} catch  {
return;
}
}
function resolveRules({ rules: given }, configured, environment, figures = []) {
const { rules: parsed, errors } = parseRules(given.length > 0 ? [] : configured ?? []);
const rules = given.length > 0 ? given : parsed;
const input = `environments.${environment}.health.rules`;
const problems = [
...errors.map(({ rule, message })=>({
input,
received: rule,
allowed: `a rule; ${message}`
})),
...checkRules({
rules,
metrics: figures.map(({ name })=>({
name,
query: '/'
})),
metricsUrl: '-'
}, []).filter((problem)=>'rules' === problem.input)
];
return {
rules,
problems
};
}
function figuresIn(rules) {
const read = rules.flatMap((rule)=>metricsOf(rule.condition).map(({ metric })=>metric.name));
return [
...new Set(read)
].filter((name)=>!measuredMetrics.includes(name));
}
var config_names = __nccwpck_require__(6635);
const service_values_named = /^([A-Za-z0-9][\w.-]*)=(.*)$/;
function valueFor(text, service) {
const lines = (0, action_fields.uz)(text);
const own = lines.map((line)=>service_values_named.exec(line)).find((match)=>match?.[1] === service);
return own?.[2]?.trim() ?? lines.find((line)=>!service_values_named.test(line)) ?? '';
}
function checkValues(input, text, services) {
const lines = (0, action_fields.uz)(text);
const names = lines.flatMap((line)=>service_values_named.exec(line)?.[1] ?? []);
const forAll = lines.filter((line)=>!service_values_named.test(line));
return [
...names.filter((name)=>!services.includes(name)).map((received)=>({
input,
received,
allowed: `services that are released: ${(0, config_names.UH)(received, services)}`
})),
...forAll.length > 1 ? [
{
input,
received: forAll.join(', '),
allowed: 'one value for all, or `service=value` a line'
}
] : [],
...(0 === lines.length ? [] : services).filter((service)=>'' === valueFor(text, service)).map((service)=>({
input,
allowed: `a line for ${service}`,
example: `${service}=\u{2026}`
}))
];
}
function mergeProblems(found) {
if (1 === found.length) return found[0]?.[1] ?? [];
const key = (problem)=>JSON.stringify(problem);
const isOfAll = (problem)=>found.every(([, others])=>others.some((one)=>key(one) === key(problem)));
const [, first = []] = found[0] ?? [];
return [
...first.filter(isOfAll),
...found.flatMap(([service, problems])=>problems.filter((one)=>!isOfAll(one)).map((one)=>({
...one,
input: `${one.input} of ${service}`
})))
];
}
function resolvePolicy(inputs, environment, name) {
const { traffic, health } = environment ?? {};
const { rules, problems } = resolveRules(inputs, health?.rules, name, inputs.metrics);
const { functions, problems: unclear } = resolveFunctions({
...inputs,
environment: name
}, environment);
const policy = {
steps: inputs.steps ?? traffic?.steps ?? [
100
],
stepDuration: firstDuration(inputs.stepDuration, traffic?.['step-duration'], 60_000),
bake: firstDuration(inputs.bake, traffic?.bake, 300_000),
drain: firstDuration(inputs.drain, traffic?.drain, 30_000),
retain: firstDuration(inputs.retain, traffic?.retain, 86_400_000),
evidence: inputs.evidence,
expected: {
version: inputs.expectVersion,
path: inputs.versionPath || (health?.['version-path'] ?? 'version')
},
rules,
functions,
mode: inputs.mode,
rates: {
p0: inputs.maxErrorRate,
p1: inputs.rejectErrorRate,
alpha: inputs.alpha,
beta: inputs.beta
},
failures: inputs.failures,
paths: inputs.paths,
requestRate: inputs.requestRate,
requestTimeout: inputs.requestTimeout,
onInconclusive: inputs.onInconclusive
};
return {
policy,
problems: [
...problems,
...unclear,
...checkPolicy(inputs, policy)
]
};
}
function policyFor(policy, service) {
const { expected } = policy;
return {
...policy,
expected: {
...expected,
version: valueFor(expected.version, service)
}
};
}
function firstDuration(given, configured, initial) {
return given ?? (void 0 === configured ? void 0 : (0, time_duration.E)(configured)) ?? initial;
}
function checkPolicy(inputs, { steps }) {
const problems = [
...checkMode({
...inputs,
mode: 'sequential',
successes: 1
})
];
if ('route' === inputs.evidence && '' === inputs.slotHeader && '' === inputs.expectVersion) {
const sentence = 'evidence: route needs slot-header, the response header that names the slot, or expect-version, which tells the new slot by its answer';
problems.push({
input: 'slot-header',
sentence
});
}
const isAscending = steps.every((step, index)=>step > (steps[index - 1] ?? 0));
if (!isAscending || 100 !== steps.at(-1)) {
const allowed = 'ascending percentages that end in 100';
problems.push({
input: 'steps',
received: steps.join(' '),
allowed,
example: '10 50 100'
});
}
return problems;
}
function checkPlan(policy) {
const { steps, stepDuration, bake, rules } = policy;
const judged = [
{
input: 'step-duration',
duration: stepDuration,
isJudged: steps.length > 1 || 0 === bake
},
{
input: 'bake',
duration: bake,
isJudged: bake > 0
}
].filter(({ isJudged })=>isJudged);
const longest = Math.max(...judged.map(({ duration })=>duration));
const unbreakable = rules.filter((rule)=>spanOf(rule) > longest);
return [
...judged.flatMap(({ input, duration })=>tooShort(input, duration, policy)),
...unbreakable.map((rule)=>({
input: 'bake',
received: rule.text,
allowed: "at least as long as the longest `for` in rules, which could never be broken otherwise",
example: durationFor(spanOf(rule) / 1_000 + 1, 1)
}))
];
}
function tooShort(input, duration, policy) {
const { mode, onInconclusive, requestRate: rate, rates, rules } = policy;
if ('sequential' !== mode || 'pass' === onInconclusive) return [];
const needed = requestsNeeded(rates, rules);
const most = requestsWithin({
rate,
duration
});
if (most >= needed) return [];
const faster = rateFor(needed, duration);
const or = faster <= fastest ? `, or request-rate at least ${faster}` : '';
const allowed = `at least ${durationFor(needed, rate)}${or}: ${most} requests fit in, and even without a failure a promotion needs ${needed}`;
return [
{
input,
received: (0, time_duration.a)(duration),
allowed,
example: durationFor(needed, rate)
}
];
}
async function routesOfRelease({ intent, journal }, policy, own) {
const parts = partsOf(intent);
const { service = '' } = intent;
if (0 === parts.length) {
const other = service === own.service ? void 0 : await own.benchOf(service);
return [
(other ?? own).route(policy, journal_slotOf(journal))
];
}
const routes = [];
for (const { name } of parts){
const bench = name === own.service ? own : await own.benchOf(name);
if (bench) routes.push({
...bench.route(policyFor(policy, name), journal_slotOf(journal, name)),
service: name
});
}
const [first = own.route(policy, void 0), ...others] = routes;
return [
first,
...others
];
}
var read_inputs = __nccwpck_require__(4573);
const lockFields = {
lock: (0, action_fields.Yq)(lockKinds, 'auto'),
'lock-timeout': (0, action_fields.p0)('15m'),
'lock-interval': (0, action_fields.p0)('5s'),
'lock-settle': (0, action_fields.p0)('2s')
};
const trafficFields = {
environment: (0, action_fields.Qq)({
required: true,
allowed: 'the name of an environment',
example: 'production'
}),
service: (0, action_fields.Qq)({
allowed: 'the name of a service',
example: 'frontend'
}),
driver: (0, action_fields.lq)((0, action_fields.Yq)(kinds.Q6)),
'driver-url': (0, action_fields.Yz)((value)=>'' === value || parseAddress(value) ? value : void 0, {
allowed: "http(s)://\u2026, unix:/path, tcp://host:port, redis(s)://host, or an absolute path; without a user and a password",
example: 'https://edge.example.com/weights'
}),
'driver-token': (0, action_fields.rJ)(),
'driver-via': (0, action_fields.Qq)({
allowed: 'ssh://user@host[:port]',
example: 'ssh://deploy@edge.example.com'
}),
'driver-ssh-key': (0, action_fields.rJ)(),
'driver-known-hosts': (0, action_fields.Qq)({
allowed: 'lines of known_hosts',
example: "edge.example.com ssh-ed25519 AAAA\u2026"
}),
'driver-options': (0, action_fields.Qq)({
allowed: "YAML of the driver's own options",
example: 'verify: slot-header'
}),
route: (0, action_fields.Qq)({
allowed: 'a domain, router, backend or load balancer to switch',
example: 'shop.example.com'
}),
blue: (0, action_fields.Qq)({
allowed: "the blue slot's name at the driver",
example: 'shop-blue'
}),
green: (0, action_fields.Qq)({
allowed: "the green slot's name at the driver",
example: 'shop-green'
}),
'blue-url': (0, action_fields.OZ)({
allowed: 'the URL at which blue itself answers',
example: 'https://blue.shop.example.com'
}),
'green-url': (0, action_fields.OZ)({
allowed: 'the URL at which green itself answers',
example: 'https://green.shop.example.com'
}),
url: (0, action_fields.OZ)({
allowed: 'the public URL',
example: 'https://shop.example.com'
}),
'slot-header': (0, action_fields.Qq)({
allowed: 'the name of a response header whose value is blue or green',
example: 'x-slot'
}),
'health-path': (0, action_fields.Qq)({
pattern: /^(?!\w+:\/\/)/,
allowed: 'a path, below the URL of each slot, that answers 2xx or 3xx on a healthy slot',
example: '/health'
}),
'health-timeout': (0, action_fields.p0)('15s'),
'observe-timeout': (0, action_fields.lq)((0, action_fields.p0)('')),
'observe-interval': (0, action_fields.lq)((0, action_fields.p0)('')),
...lockFields,
'takeover-grace': (0, action_fields.p0)('30s')
};
const analysisFields = {
'max-error-rate': modeFields['max-error-rate'],
'reject-error-rate': modeFields['reject-error-rate'],
alpha: modeFields.alpha,
beta: modeFields.beta,
mode: (0, action_fields.Yq)([
'sequential',
'consecutive'
], 'sequential'),
failures: (0, action_fields.ai)('3', {
min: 1,
integer: true
}),
rules: ruleFields.rules,
...functionFields,
paths: (0, action_fields.Mn)((line)=>line.startsWith('/') ? line : void 0, {
allowed: 'paths, one per line, each starting with /',
example: '/checkout'
}),
'request-rate': (0, action_fields.ai)('10', {
min: 0.1,
max: fastest
}),
'request-timeout': (0, action_fields.p0)('5s'),
'on-inconclusive': (0, action_fields.Yq)([
'fail',
'pass'
], 'fail')
};
const stepsField = (0, action_fields.lq)((0, action_fields.Yz)((value)=>{
const steps = (0, action_fields.uz)(value.replace(/[\s,]+/g, '\n')).map((step)=>Number(step.replace(/%$/, '')));
const isAscending = steps.every((step, index)=>step > (steps[index - 1] ?? 0) && step <= 100);
return isAscending && 100 === steps.at(-1) ? steps : void 0;
}, {
allowed: 'ascending percentages that end in 100',
example: '10 50 100'
}));
const shiftFields = {
steps: stepsField,
'step-duration': (0, action_fields.lq)((0, action_fields.p0)('')),
bake: (0, action_fields.lq)((0, action_fields.p0)('')),
drain: (0, action_fields.lq)((0, action_fields.p0)('')),
retain: (0, action_fields.lq)((0, action_fields.p0)('')),
evidence: (0, action_fields.Yq)([
'probe',
'route',
'metrics'
], 'probe'),
'expect-version': (0, action_fields.Qq)({
allowed: 'the version that the new slot must answer with',
example: 'v1.2.3'
}),
'version-path': (0, action_fields.Qq)({
allowed: 'a path into the JSON of health-path',
example: 'build.version'
})
};
const policyFields = {
...analysisFields,
...shiftFields,
'slot-header': trafficFields['slot-header']
};
const waitFields = {
'health-timeout': trafficFields['health-timeout'],
'observe-timeout': trafficFields['observe-timeout'],
'observe-interval': trafficFields['observe-interval'],
'takeover-grace': trafficFields['takeover-grace']
};
const placeFields = {
driver: trafficFields.driver,
'driver-url': trafficFields['driver-url'],
route: trafficFields.route,
blue: trafficFields.blue,
green: trafficFields.green,
'blue-url': trafficFields['blue-url'],
'green-url': trafficFields['green-url'],
url: trafficFields.url,
'health-path': trafficFields['health-path']
};
const placeOfOne = [
'route',
'blue',
'green',
'blue-url',
'green-url',
'url'
];
function tellTogether(policy, release) {
const told = Object.entries(tell(policy, release));
return Object.fromEntries(told.filter(([input])=>!placeOfOne.includes(input)));
}
function tell(policy, release) {
const { rates, expected } = policy;
const { kind, driver, slotUrl, healthPath } = release.traffic;
const { timeout, poll } = release.observation;
const told = {
steps: policy.steps.join(' '),
'step-duration': `${policy.stepDuration}ms`,
bake: `${policy.bake}ms`,
drain: `${policy.drain}ms`,
retain: `${policy.retain}ms`,
evidence: policy.evidence,
'expect-version': expected.version,
'version-path': expected.path,
rules: policy.rules.map(({ text })=>text).join('\n'),
functions: policy.functions.flatMap(({ line = [] })=>line).join('\n'),
mode: policy.mode,
'max-error-rate': told_percent(rates.p0),
'reject-error-rate': told_percent(rates.p1),
alpha: String(rates.alpha),
beta: String(rates.beta),
failures: String(policy.failures),
paths: policy.paths.join('\n'),
'request-rate': String(policy.requestRate),
'request-timeout': `${policy.requestTimeout}ms`,
'on-inconclusive': policy.onInconclusive,
'health-timeout': `${release.healthTimeout}ms`,
'observe-timeout': void 0 === timeout ? '' : `${timeout}ms`,
'observe-interval': void 0 === poll ? '' : `${poll}ms`,
'takeover-grace': `${release.grace}ms`,
'slot-header': driver.slotHeader,
driver: kind,
'driver-url': isPlain(driver.url) ? driver.url : '',
route: driver.route,
...driver.names,
'blue-url': publicPart(slotUrl.blue),
'green-url': publicPart(slotUrl.green),
url: publicPart(driver.publicUrl),
'health-path': healthPath
};
return Object.fromEntries(Object.entries(told).filter(([, text])=>'' !== text));
}
function told_percent(fraction) {
return `${Number((100 * fraction).toPrecision(12))}%`;
}
function isPlain(address) {
const parsed = parseAddress(address);
return void 0 !== parsed && ('http' !== parsed.kind || parsed.url.search + parsed.url.hash === '');
}
function publicPart(address) {
if (!(0, action_fields.aq)(address)) return '';
const { origin, pathname, search, hash } = new URL(address);
return search + hash === '' ? address : origin + pathname;
}
const told_most = 8192;
const others = 1024;
function checkSize(told, more) {
const all = {
...told,
...more
};
const size = (value)=>Buffer.byteLength(JSON.stringify(value));
const whole = size(all);
if (whole + others <= told_most) return [];
const [input = ''] = Object.entries(all).sort(([, one], [, other])=>size(other) - size(one))[0] ?? [];
const sentence = `${input} is too long: the record of a release holds ${told_most - others} bytes of settings, and these take ${whole}`;
return [
{
input,
sentence
}
];
}
function policyOf(told) {
if (void 0 === told) return;
const { inputs, problems } = (0, read_inputs.K)(policyFields, (name)=>told[name] ?? '');
if (problems.length > 0) return;
const metrics = figuresIn(inputs.rules).map((figure)=>({
name: figure,
query: ''
}));
const { policy, problems: found } = resolvePolicy({
...inputs,
metrics
}, void 0, '');
return found.length > 0 ? void 0 : policy;
}
function completeBy(inputs, told, { places }) {
const fields = {
...policyFields,
...waitFields,
...places ? placeFields : {}
};
const begun = (0, read_inputs.K)(fields, (name)=>told[name] ?? '').inputs;
const initial = (0, read_inputs.K)(fields, ()=>'').inputs;
const given = inputs;
const missing = Object.entries(begun).filter(([name])=>(0, external_node_util_.isDeepStrictEqual)(given[name], initial[name]));
return {
...inputs,
...Object.fromEntries(missing)
};
}
async function createWorkbench(settings, context, open = {}) {
const { clock, log, signal, run } = context;
const { traffic, patience, origin, grace } = settings;
for (const secret of secretsOf(settings))context.mask(secret);
const asking = {
slotHeader: traffic.driver.slotHeader,
requestTimeout: settings.requestTimeout,
clock
};
const { front, health } = createSlotProbes(traffic, {
...asking,
paths: [],
versionPath: traffic.versionPath
});
const recorder = createRecorder(clock);
const driver = recorder.driver(openDriver(settings, context, {
front,
secrets: secretsOf(settings)
}));
const { deployments, benchOf = ()=>Promise.resolve(void 0) } = open;
const github = open.github ?? await openJournal(settings.journal, context);
const { metrics } = settings;
const source = metrics && createMetricSource(metrics.address, {
clock,
redactor: context.redactor,
timeout: 5_000,
tries: 2
});
const read = metrics && source ? slotMetrics(source, metrics.slots) : readNothing;
const figuresFor = (slot)=>metrics && source && metrics.figures.length > 0 ? figures_figuresOf(slot, metrics.figures, source, {
clock,
log
}) : void 0;
function session(releaseId, turnOf) {
const links = {
logUrl: run.runUrl,
environmentUrl: traffic.driver.publicUrl
};
const ledger = createLedger({
github,
releaseId,
links,
turnOf,
origin,
clock,
log,
signal
});
return {
ledger: void 0 === turnOf ? recorder.ledger(ledger) : ledger,
clock,
log,
signal
};
}
function route(policy, to) {
const { paths, requestTimeout } = policy;
const probes = createSlotProbes(traffic, {
...asking,
paths,
requestTimeout,
versionPath: policy.expected.path
});
return {
name: traffic.driver.route,
driver,
observation: observationOf(driver, settings.observation),
isHealthy: (slot)=>isHealthy(slot, health(slot, slot === to ? policy.expected : void 0), settings.healthTimeout, context),
serves: async (slot)=>{
const probe = probes.slot(slot);
for(let asked = 0; asked < 3; asked++)if (!(await probe.measure(signal)).ok) return false;
return true;
},
answering: async ()=>{
const answer = '' === asking.slotHeader ? void 0 : await probes.route?.measure(signal);
return slots.find((slot)=>slot === answer?.slot);
},
deployments,
version: async (slot)=>(await health(slot, {
version: '',
path: policy.expected.path
}).measure(signal)).version,
analyse: recorder.analyse((slot, stage, until)=>{
const how = analysisOf(policy, probes, stage);
const byAnswers = (limit)=>analyse(slot, {
...evidenceOf(slot, policy, probes),
figures: figuresFor(slot)
}, how, {
clock,
log,
signal: limit
});
if ('metrics' !== policy.evidence) return byAnswers(until);
const byMetrics = (limit)=>followMetrics(slot, read, how, {
clock,
log,
signal: limit
});
return analyseBoth([
byAnswers,
byMetrics
], until);
})
};
}
const routesOf = (release, policy)=>routesOfRelease(release, policy, {
route,
benchOf,
service: settings.service
});
return {
github,
driver,
settings,
deployments,
routesOf,
health,
course: recorder.course,
secrets: secretsOf(settings),
async preflight (steps) {
if (metrics && metrics.slots.length > 0) await read(clock.now(), signal);
await figuresFor('blue')?.latest(signal);
return await driver.preflight?.(signal, steps) ?? [];
},
session,
route,
lock: (mine, policy, onTurn)=>acquire(mine, {
github,
run,
clock,
log,
signal,
origin,
patience,
onTurn,
settle: async (dead)=>{
const own = policyOf(dead.intent.told) ?? policy;
await reconcileRelease(session(dead.id, mine.id), dead, {
github,
routes: await routesOf(dead, own),
holder: 'dead',
origin,
bake: own.bake,
onInconclusive: own.onInconclusive,
grace,
isForRollback: 'rollback' === mine.op
});
}
})
};
}
function evidenceOf(slot, { evidence, expected }, probes) {
const byRoute = 'route' === evidence ? probes.route : void 0;
const isNew = ({ version })=>'' === expected.version || void 0 === version ? void 0 : isSameVersion(version, expected.version);
const isOwn = (answer)=>void 0 === answer.slot ? true === isNew(answer) : answer.slot === slot;
const confusedBy = (live)=>void 0 === live.slot && true === isNew(live) ? `the live slot answers with version ${expected.version} as well: evidence: route needs slot-header to tell them apart` : void 0;
return {
probe: byRoute ?? probes.slot(slot),
counts: (answer)=>!byRoute || isOwn(answer),
isOther: (answer)=>void 0 === answer.slot ? false === isNew(answer) : answer.slot === otherSlot(slot),
route: byRoute ? void 0 : probes.route,
live: probes.slot(otherSlot(slot)),
...byRoute && {
confusedBy
}
};
}
function analysisOf(policy, { route }, stage) {
const { mode, rates, failures, requestRate: rate, rules, paths } = policy;
const isBake = 'bake' === stage.kind;
return {
mode,
rates: {
...rates,
alpha: rates.alpha / testsOf(policy, void 0 !== route, isBake && stage.again)
},
failures,
rate,
duration: isBake ? policy.bake : policy.stepDuration,
whole: isBake || 'consecutive' === mode,
rules,
paths: Math.max(1, paths.length)
};
}
async function openJournal({ githubToken, writers, keys }, { run, log, redactor, mask }) {
const github = await createGitHub({
run,
log,
redactor
}, githubToken);
for (const key of keys)mask(key);
return rememberEnded(sealed_sealed(believeOnly(writers, github), keys, log));
}
const readNothing = ()=>Promise.resolve({
blue: noReading,
green: noReading
});
function secretsOf({ traffic, journal, metrics }) {
const { token = '', headers = [] } = metrics?.address ?? {};
const lines = headers.map(([name, value])=>`${name}: ${value}`).join('\n');
return [
journal.githubToken,
traffic.token,
traffic.reach.sshKey,
token,
...(0, credentials.a8)(lines)
].filter((secret)=>'' !== secret);
}
function testsOf({ steps, evidence }, isRouteWatched, again) {
return steps.length * (1 + Number(isRouteWatched) + Number('metrics' === evidence)) * (again ? 2 : 1);
}
async function isHealthy(slot, probe, timeout, { clock, signal, log }) {
const wait = {
timeout,
grace: timeout,
pace: createEagerPace()
};
const { ok: ok1, reason } = await awaitHealthy(probe, wait, {
clock,
signal
});
if (!ok1) log.event(`            ${slot} is not healthy: ${reason}`);
return ok1;
}
const keptSchema = schemas1.rej({
commit: schemas1.lqM(schemas1.YjP().check(api.Fk(/^[0-9a-f]{40,64}$/))),
reason: schemas1.lqM(schemas1.YjP()),
schema: schemas1.lqM(schemas1.k5n(schemaChanges)),
fingerprints: schemas1.lqM(schemas1.g1P(schemas1.YjP(), schemas1.YjP().check(api.Fk(/^[0-9a-f]{6}$/))))
});
function withOverride(kept, override) {
if ('' === override) return kept;
return {
...kept,
reason: [
`window override: ${override}`,
kept.reason ?? []
].flat().join('; ')
};
}
function parseKept(text) {
if ('' === text) return {};
try {
const result = keptSchema.safeParse(JSON.parse(text));
return result.success ? result.data : void 0;
} catch  {
return;
}
}
var action_aftermath = __nccwpck_require__(1651);
function readPlace(given) {
if ('string' == typeof given) return {
kind: 'single',
resource: given
};
const { blue, green } = 'object' == typeof given && null !== given ? given : {};
return 'string' == typeof blue && 'string' == typeof green ? {
kind: 'slots',
blue,
green
} : void 0;
}
const keepsVersions = {
coolify: false,
heroku: false,
vercel: true,
webhook: true,
command: true
};
function singleForSlots(place, kind, input, key = '') {
if (place?.kind !== 'single' || keepsVersions[kind]) return [];
const allowed = 'a resource for each slot, since a driver moves traffic between two';
return [
{
input,
received: place.resource,
allowed,
example: `${key}{ blue: uuid-1, green: uuid-2 }`
}
];
}
var deploy_target = __nccwpck_require__(133);
function slotDeployments(target, place, { clock, log, pollInterval }) {
if ('single' === place.kind || !(0, deploy_target.Wh)(target)) return;
const ids = (refs)=>refs.map(({ id })=>id);
const look = (slot, until)=>target.underWay(place[slot], until);
return {
underWay: async (slot, until)=>ids(await look(slot, until)),
async stop (slot, until) {
const asked = new Set();
for(let refs = await look(slot, until); refs.length > 0; refs = await look(slot, until)){
const fresh = refs.filter(({ id })=>!asked.has(id));
for (const ref of fresh){
asked.add(ref.id);
log.event(`deployment ${ref.id} is under way on ${slot}: ${(0, deploy_target.d1)(target) ? 'cancelling' : 'waiting for'} it`);
if ((0, deploy_target.d1)(target)) await target.cancel(ref, until);
}
await clock.sleep(pollInterval, until);
}
}
};
}
const pollInterval = 1_000;
function resolveSlotTarget({ environment, service }, { config, env }) {
const configured = config?.environments?.[environment]?.target;
const place = readPlace(configured?.resources?.[service]);
if (!configured || place?.kind !== 'slots') return;
const { kind, url = '', options = {}, token: variable = kinds.Nn[kind] } = configured;
return {
kind,
url,
options,
place,
token: env[variable] ?? '',
variable
};
}
function checkSlotTarget({ environment, service }, config) {
const { kind, resources = {} } = config?.environments?.[environment]?.target ?? {};
if (void 0 === kind) return [];
const place = readPlace(Object.hasOwn(resources, service) ? resources[service] : void 0);
return singleForSlots(place, kind, `environments.${environment}.target.resources.${service}`);
}
async function openSlotTarget(target, context) {
if (!target) return;
const { variable, place, ...connection } = target;
if ('' === target.token) return void context.log.info(`whether something is being deployed to a slot is not asked: ${variable} is not set here`);
const { connectTarget } = await __nccwpck_require__.e(492).then(__nccwpck_require__.bind(__nccwpck_require__, 9492));
const connected = connectTarget({
...connection,
pollInterval,
holds: ()=>Promise.resolve()
}, context);
return slotDeployments(connected, place, {
...context,
pollInterval
});
}
async function openLanes(whole, context, github) {
const open = async (part, journal)=>{
const deployments = await openSlotTarget(part.slotTarget, context);
const bench = await createWorkbench(part.release, context, {
...journal && {
github: journal
},
deployments,
benchOf
});
return {
part,
bench
};
};
const known = new Map();
const benchOf = async (service)=>{
const found = known.get(service);
const part = found ? void 0 : await whole.partOf(service);
if (!part) return found;
const { bench } = await open(part, first.bench.github);
known.set(service, bench);
return bench;
};
const [part, ...others] = whole.parts;
const first = await open(part, github);
const lanes = [
first
];
for (const other of others)lanes.push(await open(other, first.bench.github));
for (const lane of lanes)known.set(lane.part.service, lane.bench);
const lead = others.length > 0 ? await createWorkbench(whole.release, context, {
github: first.bench.github,
benchOf
}) : first.bench;
return {
lead,
lanes,
course: ()=>others.length > 0 ? lanes_together(lead, lanes) : lead.course()
};
}
function lanes_together(lead, lanes) {
const analyses = lanes.flatMap(({ part, bench })=>bench.course().analyses.map((one)=>({
...one,
reason: `${part.service}: ${one.reason}`
})));
return {
phases: lead.course().phases,
splits: [],
analyses
};
}
function routeOf({ part, bench }, to, isOneOfSeveral) {
const route = bench.route(part.policy, to);
return isOneOfSeveral ? {
...route,
service: part.service
} : route;
}
function slotToName({ journal }, { lanes }) {
return lanes.length > 1 ? 'preview' : journal_slotOf(journal) ?? 'preview';
}
function sameOf(slots) {
return 1 === new Set(slots).size ? slots[0] : void 0;
}
function renderNext(seen) {
return [
`- **Traffic**: ${describePlaces(seen.places)}`,
`- **By itself**: ${happening(seen)}`,
`- **You**: ${advice(seen)}`
].join('\n');
}
function describePlaces(places) {
if (places.length < 2) return describeTraffic(places[0]?.weights);
return places.map(({ service, weights })=>`${(0, markdown.FV)(service)} ${describeTraffic(weights)}`).join('; ');
}
function describeTraffic(weights) {
if (!weights) return 'the edge does not tell where it is: look there';
const active = activeSlot(weights);
return active ? `all on ${active}` : `split: ${slots_describeWeights(weights)}`;
}
function happening({ ended, releaseId }) {
const release = (0, markdown.aY)(String(releaseId));
if (void 0 === ended) return `the post step of this job puts release ${release} in order now; where it cannot, the next release, rollback or janitor does`;
if ('NEEDS_HUMAN' === ended) return 'nothing: traffic stays where it is until somebody moves it';
return `nothing more: release ${release} has ended, and its lock is free`;
}
function advice({ ended, places, environment, releaseId }) {
const where = '' === environment ? '' : ` -f environment=${environment}`;
const command = (0, markdown.aY)(`gh workflow run rollback.yml${where}`);
const names = places.map(({ service })=>service).filter((service)=>'' !== service);
const named = names.map((service)=>(0, markdown.aY)(`-f service=${service}`)).join(' or ');
const which = '' === named ? '' : ` (with ${named} where the workflow asks for one)`;
const back = `${command}${which} goes back to the last good version`;
const [{ weights } = {
weights: void 0
}] = places;
const active = 1 === places.length && weights ? activeSlot(weights) : void 0;
if (places.some((place)=>place.weights && !activeSlot(place.weights))) return `${back}; or run this workflow${places.length > 1 ? ' for the service that is split' : ''} with ${(0, markdown.aY)('to: blue')} or ${(0, markdown.aY)('to: green')}: both work from a split`;
if (void 0 === ended) return `wait for the post step; then, if need be, ${back}`;
if ('NEEDS_HUMAN' === ended) {
const other = active ? `; ${(0, markdown.aY)(`to: ${otherSlot(active)}`)} moves traffic to the other slot` : '';
return `look at both slots; ${back}${other}`;
}
if ('SUPERSEDED' === ended) return `look at the release that went first: ${(0, markdown.aY)("gh run list")}`;
return `read why above, mend it and release again; ${(0, markdown.FV)(environment)} needs nothing now (release ${(0, markdown.aY)(String(releaseId))})`;
}
const lastLook = 2_000;
async function tellAftermath(thrown, { releaseId, lanes }) {
if (void 0 === releaseId) return thrown;
const signal = AbortSignal.timeout(lastLook);
const look = async ({ part, bench })=>({
service: part.service,
weights: await bench.driver.observe(signal).catch(()=>void 0)
});
const places = await Promise.all(lanes?.lanes.map(look) ?? []);
const active = sameOf(places.map(({ weights })=>weights && activeSlot(weights)));
const { environment = '' } = lanes?.lead.settings ?? {};
const aftermath = {
outputs: {
'release-id': releaseId,
'github-deployment-id': releaseId,
...active && {
active,
preview: otherSlot(active)
}
},
summary: renderNext({
environment,
releaseId,
ended: void 0,
places
})
};
return (0, action_aftermath.X)(thrown, aftermath);
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
(0, time_duration.E)(before),
(0, time_duration.E)(length)
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
function resolveWindow(inputs, config) {
const problems = [];
const environment = config?.environments?.[inputs.environment];
const closable = Object.entries(config?.environments ?? {}).flatMap(([name, { windows }])=>windows ? [
name
] : []);
if ('' === inputs.environment && 0 === inputs.window.length && closable.length > 0) problems.push({
input: 'environment',
allowed: `one of those that the config has windows for: ${closable.join(', ')} (or rules of its own in window)`,
example: closable[0] ?? ''
});
const zone = config?.['time-zone'] ?? 'UTC';
const fromConfig = 0 === inputs.window.length ? environment?.windows ?? [] : [];
const window = parseWindowRules([
...inputs.window,
...fromConfig
], zone, fromConfig.length > 0 ? `environments.${inputs.environment}.windows` : 'window');
return {
value: window.rules,
problems: [
...problems,
...window.problems
]
};
}
function resolveShiftWindow(environment, config) {
const lines = config?.environments?.[environment]?.traffic?.windows ?? [];
const { rules, problems } = parseWindowRules(lines, config?.['time-zone'] ?? 'UTC', `environments.${environment}.traffic.windows`);
return {
value: rules,
problems
};
}
const longestJob = 21600000;
async function whyNoShift(...asked) {
const { admitted, reason } = await askShift(...asked);
return admitted ? void 0 : reason;
}
function mayShiftLater({ opensAt = 1 / 0 }, { part, approval, now }) {
return void 0 !== approval || 'begin' === part && opensAt - now <= longestJob;
}
async function askShift(environment, { rules: config, windowOverride }, context, github) {
const rules = shiftRules(environment, {
rules: config
});
const asking = {
...context,
environment,
what: 'the window to shift traffic'
};
return admit(rules, windowOverride, asking, ()=>Promise.resolve(github));
}
function shiftRules(environment, { rules: config }) {
const { value: rules, problems } = resolveShiftWindow(environment, config);
if (problems.length > 0) throw new action_error.j1(problems);
return rules;
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
function allowed_checkRules(rules, input, teamsToken) {
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
const approverRules = '`@user`, `role:maintain`, `role:admin`, `write`, or `@org/team` with teams-token';
function checkApproval({ by, quorum, timeout }, input, teamsToken) {
if (0 === by.length) return [
{
input,
allowed: `at least one of ${approverRules}: nobody could approve`,
example: 'role:maintain'
}
];
const wide = by.filter((entry)=>'anybody' === entry || entry.endsWith('[bot]'));
const problems = [
...wide.map((received)=>({
input,
received,
allowed: approverRules,
example: 'role:maintain'
})),
...allowed_checkRules(by.filter((entry)=>!wide.includes(entry)), input, teamsToken)
];
const people = new Set(by.map((entry)=>entry.toLowerCase()));
const areAllNamed = by.every((entry)=>/^@[^/]+$/.test(entry));
if (areAllNamed && people.size < quorum) {
const allowed = `at most ${people.size}, as so many people are named`;
problems.push({
input: `${input}.quorum`,
received: String(quorum),
allowed,
example: String(people.size)
});
}
if (timeout <= 0) problems.push({
input: `${input}.timeout`,
received: String(timeout),
allowed: 'more than 0'
});
return problems;
}
async function countVotes(votes, plan, barred, whyNot) {
const last = new Map();
const refused = [];
for (const vote of votes){
const flaw = flawOf(vote, plan);
if (void 0 === flaw) last.set(vote.user.toLowerCase(), vote);
else refused.push(`@${vote.user} (${vote.where}): ${flaw}`);
if (vote.isEdited) last.delete(vote.user.toLowerCase());
}
const approvers = [];
let rejectedBy;
for (const { user, says, where } of last.values()){
const why = ('approve' === says ? barred.get(user.toLowerCase()) : void 0) ?? await whyNot(user);
if (void 0 !== why) refused.push(`@${user} (${where}): ${why}`);
else if ('reject' === says) rejectedBy ??= user;
else approvers.push({
user,
where
});
}
return {
approvers,
rejectedBy,
refused
};
}
function flawOf({ user, says, isEdited, isOfEdited, app, plan: meant }, plan) {
if ('' === user || user.endsWith('[bot]')) return 'only a person approves';
if ('' !== app) return `app ${app} wrote it in their name: only a person approves`;
if (isEdited) return 'it was edited, and anybody with write access may edit it: write a new one';
if (isOfEdited && 'approve' === says) return 'somebody has edited the issue, so it may have shown another plan: let this release end, and start it again';
if (void 0 !== meant && meant !== plan) return `it is about plan ${meant}, and this is plan ${plan}`;
}
const rule_day = 86_400_000;
function readApprovers(text) {
const entries = text.split(/[\n,]/).map((line)=>line.trim()).filter((line)=>'' !== line);
const by = [];
let read = {
by,
quorum: 1,
when: 'shift',
notByAuthor: false,
isGiven: entries.length > 0
};
for (const entry of entries){
const [, key = '', value = ''] = /^(quorum|when|not-by-author): *(\S+)$/.exec(entry) ?? [];
if ('' === key) by.push(entry);
else if ('quorum' === key && /^[1-9]\d?$/.test(value)) read = {
...read,
quorum: Number(value)
};
else if ('when' === key && ('start' === value || 'shift' === value)) read = {
...read,
when: value
};
else if ('not-by-author' === key && ('true' === value || 'false' === value)) read = {
...read,
notByAuthor: 'true' === value
};
else throw new Error(`${entry} is none of those`);
}
return read;
}
function resolveApproval(given, configured) {
const { approval, approvalTimeout, environment, teamsToken } = given;
const place = `environments.${environment}.approval`;
if (configured && approval.isGiven) {
const sentence = `approval must stay empty: who approves ${environment} stands in the config (${place})`;
return {
rule: void 0,
problems: [
{
input: 'approval',
received: approval.by.join(', '),
sentence
}
]
};
}
if (!configured && !approval.isGiven) return {
rule: void 0,
problems: []
};
const timeout = firstDuration(approvalTimeout, configured?.timeout, rule_day);
const rule = configured ? ruleOf(configured, timeout) : {
...withoutMark(approval),
timeout
};
return {
rule,
problems: checkApproval(rule, configured ? place : 'approval', teamsToken)
};
}
function ruleOf(configured, timeout) {
const { by, quorum = 1, when = 'shift', 'not-by-author': notByAuthor = false } = configured;
return {
by,
quorum,
when,
timeout,
notByAuthor
};
}
function withoutMark({ by, quorum, when, notByAuthor }) {
return {
by,
quorum,
when,
notByAuthor
};
}
function digestOf({ traffic, metrics, isolation }) {
const { driver, reach } = traffic;
const measured = metrics && {
url: metrics.address.url,
slots: metrics.slots,
figures: metrics.figures
};
const { via, knownHosts } = reach;
return plan_hashOf({
url: driver.url,
options: driver.options,
via,
knownHosts,
isolation,
measured
});
}
function planOf({ id, environment, sha, intent }, moves, more) {
const { commit = sha } = intent;
const isOfAll = ([input, value])=>moves.every(({ told })=>told[input] === value);
const [first, ...others] = moves;
const planned = (move)=>{
const own = Object.entries(move.told).filter((entry)=>!isOfAll(entry));
return {
...move,
...plan_contentOf(intent, move.service),
told: Object.fromEntries(own)
};
};
return {
release: id,
environment,
commit,
moves: [
planned(first),
...others.map(planned)
],
told: Object.fromEntries(Object.entries(first.told).filter(isOfAll)),
...more
};
}
function plan_contentOf(intent, service) {
const part = partsOf(intent).find(({ name })=>name === service);
const { version = '', artifact = '' } = part ? {
...part,
artifact: part.revision
} : intent;
return {
version,
artifact
};
}
function plan_hashOf(plan) {
return (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify(sorted(plan))).digest('hex').slice(0, 20);
}
function sorted(value) {
if (Array.isArray(value)) return value.map(sorted);
if (value instanceof RegExp) return String(value);
if ('object' != typeof value || null === value) return value;
const entries = Object.entries(value).sort(([one], [other])=>one < other ? -1 : 1);
return entries.map(([name, each])=>[
name,
sorted(each)
]);
}
const label = 'release-kit:approval';
function renderIssue(plan, hash, { rule, until, runUrl }) {
const isDeployed = 'shift' === rule.when && void 0 !== plan.moves[0].to;
const people = 1 === rule.quorum ? 'one person' : `${rule.quorum} people`;
const facts = [
[
'Release',
String(plan.release)
],
[
'Environment',
plan.environment
],
[
'Commit',
plan.commit
],
...plan.moves.flatMap((move)=>factsOf(move, plan.moves.length > 1 ? ` of ${move.service}` : '')),
[
'On failure',
plan.onFailure
],
...plan.smoke.map(({ name, command })=>[
`Smoke ${name}`,
`digest ${plan_hashOf(command)}`
]),
...Object.entries(plan.told)
];
const body = [
`Release ${plan.release} waits for an approval before it goes on${isDeployed ? ': it is deployed and healthy, and has no traffic' : ': nothing is deployed yet'}. ${runUrl}`,
`It is for ${people} out of ${rule.by.map(markdown.aY).join(', ')}, until ${new Date(until).toISOString().replace(/\.\d+Z$/, 'Z')}; not for who started it${rule.notByAuthor ? ', and not for who wrote the commit' : ''}. After ${(0, time_duration.a)(rule.timeout)} without an approval the release ends, and nothing has changed.`,
"Write a comment of one line, in full:",
`- ${(0, markdown.aY)(`/approve ${hash}`)} lets this plan go on`,
`- ${(0, markdown.aY)(`/reject ${hash}`)} ends the release`,
"Edited comments do not count, and none counts once this text was edited. A deleted one is taken back, until the release goes on.",
(0, markdown.tp)([
'Plan',
(0, markdown.aY)(hash)
], facts.filter(([, value])=>'' !== value).map(([name, value])=>[
(0, markdown.aY)(name),
value.split('\n').map(markdown.aY).join('<br>')
])),
`<!-- release-kit:release=${plan.release} -->`
].join('\n\n');
return {
title: `Approve ${whatOf(plan)} for ${plan.environment}`,
body,
labels: [
label
]
};
}
function factsOf({ service, version, artifact, to, told, settings }, whose) {
const facts = [
[
'Service',
'' === whose ? service : ''
],
[
'Version',
version
],
[
'Artifact',
artifact
],
[
'Slots',
to ? `${otherSlot(to)} \u{2192} ${to}` : 'none: in the place of what runs'
],
...Object.entries(told),
[
'Other settings',
`digest ${settings}`
]
];
return facts.map(([name, value])=>[
`${name}${whose}`,
value
]);
}
const issue_longest = 150;
function whatOf({ moves, release }) {
const what = moves.map(({ service, version })=>[
service,
version
].filter(Boolean).join(' ')).join(', ');
if ('' === what) return `release ${release}`;
return what.length > issue_longest && moves.length > 1 ? `${moves.length} services` : what;
}
function linkToApproval(issue, runUrl) {
return `**Approval:** <${runUrl.replace(/\/actions\/.*$/, '')}/issues/${issue}>`;
}
const issue_mark = /<!-- release-kit:release=(\d{1,15}) -->\s*$/;
function releaseOfIssue(body) {
const [, id] = issue_mark.exec(body) ?? [];
return void 0 === id ? void 0 : Number(id);
}
function readComment(body) {
const [, says, plan = ''] = /^\/(approve|reject) ([0-9a-f]{20})$/.exec(body.trim()) ?? [];
return 'approve' === says || 'reject' === says ? {
says,
plan
} : void 0;
}
async function readVotes(record, plan, electorate) {
const { github, rule, teams } = electorate;
const issue = gateOf(record.journal)?.issue;
const votes = [
...await ofReviews(electorate),
...ofJournal(record, plan),
...void 0 === issue ? [] : await ofComments(github, issue)
];
const act = 'approve this release';
return countVotes(votes, plan, await barredFrom(record, electorate), async (user)=>{
const why = await whyNotNamed(user, rule.by, act, {
people: github.people,
teams
});
const isGone = void 0 === why && await github.people.roleOf(user) === 'none';
return isGone ? `@${user} has no access to this repository any more` : why;
});
}
async function ofComments({ issues }, issue) {
const said = (await issues.comments(issue)).flatMap(({ id, body, author: user, isEdited, app })=>{
const vote = readComment(body);
return vote ? [
{
...vote,
user,
where: `comment ${id}`,
isEdited,
app
}
] : [];
});
const isOfEdited = said.length > 0 && await issues.wasEdited(issue);
return said.map((vote)=>({
...vote,
isOfEdited
}));
}
async function ofReviews({ github, runId, githubEnvironment }) {
const reviews = await github.runs.reviews(runId);
return reviews.filter(({ state, environments })=>'approved' === state && environments.includes(githubEnvironment)).map(({ user })=>{
const where = `review of environment ${githubEnvironment}`;
return {
user,
says: 'approve',
plan: void 0,
where,
isEdited: false,
isOfEdited: false,
app: ''
};
});
}
function ofJournal({ journal, seal }, plan) {
if ('signed' !== seal) return [];
return recordedApprovers(journal, plan).map((user)=>({
user,
says: 'approve',
plan,
where: 'the signed journal',
isEdited: false,
isOfEdited: false,
app: ''
}));
}
async function barredFrom({ sha, intent }, { github, rule }) {
const barred = new Map();
if (rule.notByAuthor) {
const authors = await github.people.authorsOf(intent.commit ?? sha);
if (0 === authors.length) throw new action_error.lZ('POLICY_UNREADABLE', `GitHub does not know whose commit ${(intent.commit ?? sha).slice(0, 7)} is, and its author may not approve it`);
for (const author of authors)barred.set(author.toLowerCase(), 'it is their own commit');
}
for (const starter of (await startersOf(intent, github)))barred.set(starter.toLowerCase(), 'they started this release');
return barred;
}
async function startersOf({ run, by }, { runs }) {
const attempts = await Promise.all([
...new Set([
1,
run.attempt
])
].map((attempt)=>runs.attempt(run.id, attempt)));
const starters = [
by,
...attempts.map((attempt)=>attempt?.actor)
].flatMap((one)=>one ? [
one
] : []);
if (0 === starters.length) throw new action_error.lZ('POLICY_UNREADABLE', `nobody knows who started run ${run.id}, and they may not approve it`);
return starters;
}
async function ruleAtBegin(asking, environment, context, github) {
const rule = await ruleInForce(asking, environment, context, github);
const problems = await asking_strangers(rule, github.people);
if (problems.length > 0) throw new action_error.j1(problems);
return rule;
}
async function asking_ruleOf({ intent, environment }, asking, context, github) {
if (intent.run.id === context.run.runId && intent.approval) return intent.approval;
return await ruleInForce(asking, environment, context, github) ?? intent.approval;
}
async function ruleInForce({ approval: own, polling }, environment, context, github) {
const config = await configInForce(polling.config, context, github);
if (void 0 === config) return own;
const none = {
approval: readApprovers(''),
approvalTimeout: void 0
};
const given = {
...none,
environment,
teamsToken: polling.teamsToken
};
const { rule, problems } = resolveApproval(given, config.environments?.[environment]?.approval);
if (problems.length > 0) throw new action_error.j1(problems, 'CONFIG_INVALID');
return rule ?? own;
}
async function configInForce(file, { run, env }, { contents }) {
const { default_branch: main } = run.event.repository ?? {};
const isKnown = 'workflow_dispatch' === run.eventName || void 0 !== main && run.ref === `refs/heads/${main}`;
const path1 = (0, external_node_path_.relative)(run.workspace, (0, external_node_path_.resolve)(run.workspace, file)).replaceAll('\\', '/');
const text = isKnown || path1.startsWith('..') ? void 0 : await contents.read(path1);
if (void 0 === text) return;
const { parseConfig } = await __nccwpck_require__.e(191).then(__nccwpck_require__.bind(__nccwpck_require__, 9191));
const { config, problems: wrong } = parseConfig(text, `${path1}@default branch`, env);
if (wrong.length > 0) throw new action_error.j1(wrong, 'CONFIG_INVALID');
return config;
}
async function asking_strangers(rule, people) {
const problems = [];
for (const received of rule?.by ?? []){
const [, user] = /^@([^/]+)$/.exec(received) ?? [];
if (void 0 !== user && await people.roleOf(user) === 'none') problems.push({
input: 'approval',
received,
allowed: 'somebody who has access to this repository'
});
}
return problems;
}
function countPatiently(...of) {
return patiently(of[3].context, patienceWithGitHub, ()=>countFor(...of));
}
function countFor(found, plan, rule, { polling, context, github }) {
const teams = async ()=>(await createGitHub(context, polling.teamsToken)).people;
const { githubEnvironment } = polling;
return readVotes(found, plan, {
github,
teams,
rule,
runId: context.run.runId,
githubEnvironment
});
}
function stillMissing({ approvers, refused }, { quorum }) {
const ignored = 0 === refused.length ? '' : `; not counted: ${refused.join('; ')}`;
return `${approvers.length} of ${quorum} approvals${ignored}`;
}
async function park(plan, rule, { github, session, runUrl }) {
const hash = plan_hashOf(plan);
const until = session.clock.now() + rule.timeout;
const { number, url } = await github.issues.create(renderIssue(plan, hash, {
rule,
until,
runUrl
}));
await session.ledger.fence();
await session.ledger.append(parked({
plan: hash,
until,
issue: number
}, plan.moves[0].to));
return {
reason: `plan ${hash} waits for an approval in ${url}`,
issue: number
};
}
async function park_record({ journal }, plan, { approvers }, { ledger }) {
const known = recordedApprovers(journal, plan);
for (const { user, where } of approvers.filter((one)=>!known.includes(one.user)))await ledger.append(approved(plan, user, `approved by @${user}: ${where}`, journal_slotOf(journal)));
}
const shown = {
within: 10_000,
poll: 500
};
async function take(github, found, run, session) {
const { id, journal } = found;
const by = {
...run,
nonce: (0, external_node_crypto_.randomBytes)(3).toString('hex')
};
const gate = gateOf(journal);
if (!gate) throw new action_error.lZ('LEASE_LOST', `release ${id} does not wait for an approval`);
await session.ledger.append(taken(gate, by, journal_slotOf(journal)));
const { clock, signal } = session;
const until = clock.now() + shown.within;
await clock.sleep(session.settle, signal);
let now = await readRelease(github, id);
while(now && !wasWritten(now, by) && clock.now() < until){
await clock.sleep(shown.poll, signal);
now = await readRelease(github, id);
}
const holder = now && gateOf(now.journal)?.taker;
const ended = now && terminalEntry(now.journal);
if (!now || ended) throw new action_error.lZ('LEASE_LOST', `release ${id} has ended${ended ? `: ${ended.phase}: ${ended.reason}` : ''}`);
if (holder?.id !== by.id || holder.nonce !== by.nonce || journal_wasArmed(now.journal)) throw new action_error.lZ('LEASE_LOST', `run ${holder?.id ?? 'unknown'} goes on with release ${id}: nothing was done here`);
return now;
}
function wasWritten({ journal }, { nonce }) {
return journal.some(({ phase, refs })=>'GATE' === phase && refs?.n === nonce);
}
async function tellIssue(issue, text, { github: { issues }, log }) {
if (void 0 === issue) return;
try {
await issues.comment(issue, text);
await issues.update(issue, {
state: 'closed'
});
} catch (thrown) {
log.warning(`issue #${issue} could not be told: ${(0, action_error.Uc)(thrown)}`);
}
}
async function closeIssues(github, log) {
try {
for (const { number, body, isOurs } of (await github.issues.list({
labels: [
label
]
}))){
const id = isOurs ? releaseOfIssue(body) : void 0;
const record = void 0 === id ? void 0 : await readRelease(github, id);
const ended = record && terminalEntry(record.journal);
if (ended) await tellIssue(number, `Release ${id} has ended: ${ended.reason}.`, {
github,
log
});
}
} catch (thrown) {
log.warning(`issues of approvals could not be looked at: ${(0, action_error.Uc)(thrown)}`);
}
}
async function parkOf(found, planned, { asking, context, github, session }) {
const rule = await asking_ruleOf(found, asking, context, github);
if (!rule) return;
const plan = planned();
const hash = plan_hashOf(plan);
const gate = gateOf(found.journal);
if (gate && gate.plan !== hash) throw new action_error.j1([
otherPlan(gate.plan, hash)
]);
const count = await countPatiently(found, hash, rule, {
polling: asking.polling,
context,
github
});
if (count.approvers.length >= rule.quorum && void 0 === count.rejectedBy) return void await park_record(found, hash, count, session);
if (gate) {
const why = void 0 === count.rejectedBy ? stillMissing(count, rule) : `rejected by @${count.rejectedBy}`;
throw new action_error.lZ('NOT_APPROVED', `release ${found.id} may not go on: ${why}`);
}
return ()=>park(plan, rule, {
github,
session,
runUrl: context.run.runUrl
});
}
async function passGate(found, at, how) {
const { asking, context, github, session } = at;
const { id, journal } = found;
const { run, clock, log } = context;
const gate = gateOf(journal);
const rule = await asking_ruleOf(found, asking, context, github);
if (!gate || !rule) throw notParked(id);
const holder = await holderOf(github, run, found, clock.now());
if ('other' === holder || 'self' === holder || hasBegun(found)) throw new action_error.lZ('LEASE_LOST', `run ${gate.taker?.id ?? 'unknown'} goes on with release ${id} already`);
const hash = plan_hashOf(how.planned());
if (hash !== gate.plan) throw new action_error.j1([
otherPlan(gate.plan, hash)
]);
const count = await countPatiently(found, hash, rule, {
polling: asking.polling,
context,
github
});
const end = async (reason)=>{
await session.ledger.end({
phase: 'FAILED_SAFE',
slot: journal_slotOf(journal),
reason
});
await tellIssue(gate.issue, `Release ${id} has ended: ${reason}.`, {
github,
log
});
return {
phase: 'Failed',
reason
};
};
const ending = endingOf(gate, count, clock.now());
if (void 0 !== ending) return end(ending);
if (count.approvers.length < rule.quorum) return waiting(id, stillMissing(count, rule));
const hindrance = await how.hindrance();
if (hindrance) return 'ends' in hindrance ? end(hindrance.ends) : waiting(id, hindrance.waits);
await park_record(found, hash, count, session);
const record = await takeOver(found, at, how);
const people = count.approvers.map(({ user })=>`@${user}`).join(', ');
await tellIssue(gate.issue, `Approved by ${people}: ${run.runUrl} goes on with release ${id}.`, {
github,
log
});
return {
record
};
}
async function takeOver(found, { context: { run }, github, session }, { remember, settle }) {
remember(String(found.id));
try {
return await take(github, found, {
id: run.runId,
attempt: run.runAttempt
}, {
...session,
settle
});
} catch (thrown) {
if (thrown instanceof action_error.lZ && 'LEASE_LOST' === thrown.code) remember('');
throw thrown;
}
}
function hasBegun({ intent, journal }) {
return journal_wasArmed(journal) || 'deploy' === intent.op && journal.some(({ phase })=>'PREPARED' === phase);
}
function endingOf({ until }, { rejectedBy }, now) {
if (void 0 !== rejectedBy) return `rejected by @${rejectedBy}`;
return now >= until ? 'nobody approved it in time; no traffic has moved' : void 0;
}
function notParked(id) {
const allowed = 'the id of a release that waits for an approval';
return new action_error.j1([
{
input: 'resume',
received: String(id),
allowed
}
]);
}
function waiting(id, why) {
return {
phase: 'Paused',
reason: `release ${id} waits: ${why}`
};
}
function otherPlan(asked, found) {
const sentence = `the inputs are not those that the release was parked with: plan ${asked} is what people approve, and this would be plan ${found}`;
return {
input: 'resume',
sentence
};
}
function planFor(found, { parts, smoke, onFailure }) {
const [first, ...others] = parts;
const move = ({ service, policy, release })=>{
const to = journal_slotOf(found.journal, others.length > 0 ? service : void 0);
if (!to) throw new action_error.lZ('LEASE_LOST', `release ${found.id} has not begun: it knows no slot`);
const name = others.length > 0 ? service : found.intent.service ?? '';
const settings = plan_hashOf({
release: digestOf(release),
functions: policy.functions
});
return {
service: name,
to,
told: tell(policy, release),
settings
};
};
return planOf(found, [
move(first),
...others.map(move)
], {
onFailure,
smoke: smoke.smoke
});
}
async function approval_parkOf(found, whole, context, bench) {
const park = await parkOf(found, ()=>planFor(found, whole), atGate(found, whole, context, bench));
return park && (async ()=>(await park()).reason);
}
function atGate({ id }, whole, context, bench) {
return {
asking: whole,
context,
github: bench.github,
session: bench.session(id)
};
}
var index_cjs_ = __nccwpck_require__("apart module ../yaml/index.cjs");
async function approve({ journal: settings, releaseId, environment: asked, workflow, approvalOf }, context) {
const { run, clock } = context;
const github = await openJournal(settings, context);
const found = await readRelease(github, releaseId || releaseOf(context));
const gate = found && gateOf(found.journal);
if (!found || !gate) throw notWaiting();
if (0 === releaseId && gate.issue !== issueOf(context).number) throw notWaiting();
const { id, journal, environment } = found;
const ended = terminalEntry(journal);
const answer = (reason, isApproved = false)=>({
phase: 'Successful',
reason,
outputs: {
'release-id': id,
approved: isApproved
}
});
if ('' !== asked && asked !== environment) return answer(`release ${id} is one of ${environment}, not of ${asked}`);
if (ended) {
await tellIssue(gate.issue, `Release ${id} has ended: ${ended.reason}.`, {
github,
log: context.log
});
return answer(`release ${id} has ended: ${ended.reason}`);
}
if (gate.taker || journal_wasArmed(journal)) return answer(`release ${id} is not parked any more`);
const { rule = found.intent.approval, polling } = approvalOf(environment);
if (!rule) throw notWaiting();
const votes = {
polling,
context,
github
};
let count = await countFor(found, gate.plan, rule, votes);
if ('workflow_dispatch' === run.eventName && 'signed' === found.seal && void 0 === count.rejectedBy) {
const given = approved(gate.plan, run.triggeringActor, `approved by @${run.triggeringActor}: run ${run.runId}`, journal_slotOf(journal));
const withIt = {
...found,
journal: [
...journal,
{
...given,
step: [
0,
0
],
at: clock.now(),
by: ''
}
]
};
const more = await countFor(withIt, gate.plan, rule, votes);
if (more.approvers.length > count.approvers.length) {
await record_writeEntry(github, id, {
...given,
step: [
0,
0
]
}, {
logUrl: run.runUrl
});
count = more;
}
}
const ending = endingOf(gate, count, clock.now());
if (void 0 !== ending) {
await record_writeEntry(github, id, {
phase: 'FAILED_SAFE',
step: [
0,
0
],
slot: journal_slotOf(journal),
reason: ending
});
await tellIssue(gate.issue, `Release ${id} has ended: ${ending}.`, {
github,
log: context.log
});
return answer(`release ${id} has ended: ${ending}`);
}
if (count.approvers.length < rule.quorum) return answer(`release ${id} waits: ${stillMissing(count, rule)}`);
const started = await goOn(github, found, workflow);
return answer(`${stillMissing({
...count,
refused: []
}, rule)}: ${started} goes on with release ${id}`, true);
}
async function goOn(github, { id, environment, intent }, named) {
const began = await github.runs.attempt(intent.run.id, intent.run.attempt);
const file = named || (began?.path ?? '').replace(/^.*\//, '');
const values = {
resume: String(id),
environment,
...inputsFor(intent)
};
for (const ref of new Set([
began?.branch ?? '',
await github.contents.defaultBranch()
])){
const text = '' === file || '' === ref ? void 0 : await github.contents.read(`.github/workflows/${file}`, ref);
const names = void 0 === text ? [] : inputsOf(text);
if (!names.includes('resume')) continue;
const given = Object.entries(values).filter(([name, value])=>'' !== value && names.includes(name));
await github.runs.dispatch(file, ref, Object.fromEntries(given));
return file;
}
const which = file || 'the workflow that began it';
throw new action_error.lZ('APPROVAL_UNUSABLE', `${which} cannot go on with release ${id}: it has no input resume under workflow_dispatch`);
}
function inputsFor(intent) {
const parts = partsOf(intent);
const lines = (valueOf)=>parts.flatMap((part)=>valueOf(part) ? [
`${part.name}=${valueOf(part) ?? ''}`
] : []).join('\n');
const { service = '', version = '', artifact = '' } = intent;
const revisions = parts.length > 0 ? parts.map(({ revision = '' })=>revision) : [
artifact
];
const areCommits = revisions.every((revision)=>/^[0-9a-f]{40}$/.test(revision));
const what = parts.length > 0 ? lines((part)=>part.revision) : artifact;
return {
service: parts.length > 0 ? parts.map(({ name })=>name).join('\n') : service,
version: parts.length > 0 ? lines((part)=>part.version) : version,
image: areCommits ? '' : what,
commit: areCommits ? what : ''
};
}
function inputsOf(workflow) {
const { on } = (0, index_cjs_.parse)(workflow) ?? {};
return Object.keys(on?.workflow_dispatch?.inputs ?? {});
}
function issueOf({ run }) {
return run.event.issue ?? {};
}
function releaseOf(context) {
return releaseOfIssue(issueOf(context).body ?? '') ?? 0;
}
function notWaiting() {
const allowed = 'the id of a release that waits for an approval, or a comment in the issue of one';
return new action_error.j1([
{
input: 'release-id',
allowed
}
]);
}
async function openRelease(opening, ports) {
const { environment, isProduction: isProduction1, service, lock, version, smoke = [], steps, rollbackOf, reason, kept } = opening;
const { op, driver, route, parts = [], artifact, onInterrupt, onFailure, onCancel, told, approval } = opening;
const releaseId = await openInTurn({
environment,
isProduction: isProduction1,
description: [
parts.map(({ name })=>name).join(' ') || service,
version
].filter(Boolean).join(' '),
lock,
intent: {
...{
op,
service,
driver,
artifact,
version,
onInterrupt,
onFailure,
told
},
...parts.length > 0 ? {
resources: [
...parts
]
} : {
route
},
...onCancel && {
onCancel
},
steps: [
...steps
],
...approval && {
approval: {
...approval,
by: [
...approval.by
]
}
},
...0 === smoke.length ? {} : {
smoke: [
...smoke
]
},
...void 0 === rollbackOf ? {} : {
rollbackOf
},
...void 0 === reason ? {} : {
reason
},
...kept
}
}, ports);
const weights = await ports.driver.observe(ports.signal);
return {
releaseId,
weights,
active: weights && activeSlot(weights)
};
}
async function openInTurn(wanted, ports) {
const { environment, lock, intent } = wanted;
const { github, run, log } = ports;
const { op, service = '', resources } = intent;
for(;;){
const id = await createDeployment(wanted, {
...intent,
queued: lock
}, ports);
ports.remember(id);
log.event(`release ${id} opened for ${environment}`);
const write = (phase, reason)=>record_writeEntry(github, id, {
phase,
step: [
0,
0
],
slot: void 0,
reason
}, {
logUrl: run.runUrl
});
const planned = write('PLANNED', 'waiting for its turn');
const turn = lock ? ports.lock({
id,
environment,
service,
resources,
op
}) : 'mine';
const [whose] = await Promise.all([
turn,
planned
]);
if ('mine' === whose) return id;
log.event(`a younger release was faster than release ${id}: opening it again`);
await write('SUPERSEDED', 'a younger release was faster; opened again');
}
}
async function recordPart(wanted, entry, { github, run, links }) {
const { intent, partOf } = wanted;
const id = await createDeployment(wanted, {
...intent,
queued: false,
partOf
}, {
github,
run
});
await record_writeEntry(github, id, entry, links);
}
async function createDeployment({ environment, isProduction: isProduction1, description }, intent, { github, run }) {
const payload = {
v: 1,
...intent,
run: workOf(run),
by: run.triggeringActor
};
const { id } = await github.deployments.create({
ref: run.sha,
environment,
task: tasks[intent.op],
description,
payload: {
...payload,
environment
},
production: isProduction1
});
return id;
}
async function splitRoute({ github }, { environment, service }, weights) {
const last = (await listReleases(github, environment, service)).find(({ journal })=>journal_wasArmed(journal));
const said = last && journal_standing(last.journal);
const by = last ? `; release ${last.id} (${last.intent.run.url ?? 'unknown run'}) was the last to move it: ${said?.phase ?? ''}: ${said?.reason ?? ''}` : '';
const seen = weights ? slots_describeWeights(weights) : 'a split that cannot be read';
return new action_error.lZ('ROUTE_UNKNOWN', `the route is at ${seen}${by}`);
}
function targetSlot(to, active) {
const slot = 'preview' === to ? active && otherSlot(active) : to;
return slot && {
slot,
isActive: slot === active
};
}
function plan_mismatch({ environment, intent }, given) {
const parts = partsOf(intent);
const services = parts.length > 0 ? parts.map(({ name })=>name) : [
intent.service ?? ''
];
const asked = (0, action_fields.uz)(given.service);
const isSame = 0 === asked.length || 'all' === asked.join() || [
...asked
].sort().join() === [
...services
].sort().join();
const route = given.routes?.join(', ');
const begun = parts.length > 0 ? parts.map(({ resource })=>resource).join(', ') : intent.route;
const pairs = [
[
'environment',
given.environment,
environment
],
[
'service',
isSame ? services.join(', ') : asked.join(', '),
services.join(', ')
],
[
'route',
route ?? begun ?? '',
begun ?? route ?? ''
],
[
'artifact',
given.artifact ?? intent.artifact ?? '',
intent.artifact ?? ''
],
[
'version',
given.version ?? intent.version ?? '',
intent.version ?? ''
]
];
return pairs.filter(([, received, begun])=>received !== begun).map(([input, received, begun])=>({
input,
received,
allowed: `what the release was begun with: ${begun}`
}));
}
function phaseOf(ended) {
if ('COMMITTED' === ended) return 'Successful';
return 'NEEDS_HUMAN' === ended || 'SUPERSEDED' === ended ? 'Error' : 'Failed';
}
function phaseOfResult({ kind, ended }) {
if ('GATE' === ended) return 'Paused';
if ('good' === kind) return phaseOf(ended);
return 'bad' === kind ? 'Failed' : 'inconclusive' === kind ? 'Inconclusive' : 'Error';
}
async function begin(opening, context, { lead: bench, lanes }, ask) {
const { release, policy, onInterrupt, onFailure, onCancel, told, smoke, kept, approval } = opening;
const { environment, service, isProduction: isProduction1, isLocked, traffic } = release;
const { run, log, signal, state } = context;
let last;
const { releaseId, weights: first } = await openRelease({
op: 'switch',
environment,
isProduction: isProduction1,
service,
driver: traffic.kind,
route: traffic.driver.route,
...begin_contentOf(opening.parts, run.sha),
onInterrupt,
onFailure,
onCancel,
lock: isLocked,
steps: policy.steps,
told,
kept,
approval,
smoke: smoke.smoke.map(({ name })=>name)
}, {
github: bench.github,
driver: bench.driver,
run,
log,
signal,
lock: (mine)=>bench.lock(mine, policy, (found)=>last = found),
remember: (id)=>state.save('release-id', String(id))
});
const { ledger } = bench.session(releaseId);
const { admitted, reason: refused } = await ask();
if (!admitted) {
await ledger.append({
phase: 'FAILED_SAFE',
slot: void 0,
reason: refused
});
return {
releaseId,
refused
};
}
const [one, ...others] = lanes;
const goings = [
await find(opening, one, first)
];
for (const lane of others)goings.push(await find(opening, lane, await lane.bench.driver.observe(signal)));
const [{ slot, isActive, where }] = goings;
if (0 === others.length && isActive) {
await ledger.append({
phase: 'SUPERSEDED',
slot,
reason: `${slot} has all the traffic already`
});
return {
releaseId,
goings
};
}
const reason = goings.map((going)=>0 === others.length ? where : `${going.lane.part.service}: ${going.where}`).join('; ');
const was = others.length > 0 ? void 0 : await versionOn(goings[0], policy.expected.path, signal);
await ledger.append({
phase: 'LOCKED',
slot,
...void 0 === was ? {} : {
refs: {
was
}
},
reason
});
if (others.length > 0) for (const [place, going] of goings.entries()){
const { service } = going.lane.part;
const to = {
slot: going.slot,
service,
reason: `${service} goes to ${going.slot}`
};
await ledger.append({
phase: 'PREPARED',
step: [
place + 1,
goings.length
],
...to
});
}
return {
releaseId,
goings,
last
};
}
async function find({ to }, lane, weights) {
const active = weights && activeSlot(weights);
const found = targetSlot(to, active);
if (!found) throw await splitRoute(lane.bench, lane.part.release, weights);
const where = active ? `${active} is active` : `traffic is at ${weights ? slots_describeWeights(weights) : 'an unknown split'}`;
return {
lane,
active,
...found,
where: `${where}, ${found.slot} is ${active ? 'free' : 'asked for'}`
};
}
const plainVersion = /^[\w.+-]{1,40}$/;
async function versionOn({ lane: { bench }, active }, path1, signal) {
const { version = '' } = active ? await bench.health(active, {
version: '',
path: path1
}).measure(signal) : {};
return plainVersion.test(version) ? version : void 0;
}
function begin_contentOf(parts, sha) {
const [{ version, artifact }] = parts;
if (1 === parts.length) return {
artifact: artifact || sha,
version
};
const contents = parts.map((part)=>({
name: part.service,
resource: part.release.traffic.driver.route,
revision: part.artifact || sha,
version: part.version
}));
return {
parts: contents,
...wholeOf(contents)
};
}
function refuse({ parts, release: { environment } }, reason, window, releaseId) {
const refusal = {
what: namesOf(parts),
environment,
reason
};
const summary = window ? refusal_renderClosed(refusal, window) : renderRefusal({
...refusal,
next: 'resolve what the line above says, then run it again'
});
const opened = void 0 === releaseId ? {} : {
'release-id': releaseId
};
return {
phase: 'Failed',
reason,
outputs: {
status: 'refused',
...opened
},
summary
};
}
async function recordParts({ run, log }, { github, settings: { isProduction: isProduction1 } }, whole) {
const { id, environment, intent, journal } = whole;
const ended = terminalEntry(journal);
const parts = partsOf(intent);
if (!ended || 'SUPERSEDED' === ended.phase || 0 === parts.length) return;
try {
const recorded = await recordedParts(github, whole);
for (const { name, resource: route, revision, version } of parts.filter((part)=>!recorded.has(part.name)))await recordPart({
...{
environment,
isProduction: isProduction1,
partOf: id
},
description: [
name,
version
].filter(Boolean).join(' '),
intent: {
...intentOf(intent),
service: name,
route,
artifact: revision,
version
}
}, {
phase: ended.phase,
step: ended.step,
slot: journal_slotOf(journal, name),
reason: ended.reason
}, {
github,
run,
links: {
logUrl: run.runUrl
}
});
} catch (thrown) {
log.warning(`not every service of release ${id} has a record of its own: ${(0, action_error.Uc)(thrown)}`);
}
}
function intentOf({ op, driver, commit, schema, reason, rollbackOf }) {
return {
op,
driver,
commit,
schema,
reason,
rollbackOf
};
}
async function recordedParts(github, whole) {
const recorded = new Set();
for await (const record of readReleases(github, {
environment: whole.environment,
sharing: lockedBy(whole.intent)
})){
if (isBefore(record, whole)) break;
if (record.intent.partOf === whole.id) recorded.add(record.intent.service ?? '');
}
return recorded;
}
const words_words = {
en: {
ended: {
COMMITTED: (what, where)=>`${what || 'The release'} is live in ${where}`,
REVERTED: (what, where)=>`${what || 'The release'} was taken back from ${where}`,
FAILED_SAFE: (what, where)=>`${what || 'The release'} did not go live in ${where}`,
NEEDS_HUMAN: (what, where)=>`${what || 'The release'} needs a person: look at ${where} now`,
SUPERSEDED: (what, where)=>`${what || 'The release'} made way for another one in ${where}`,
GATE: (what, where)=>`${what || 'The release'} waits for an approval before it goes to ${where}`,
open: (what, where)=>`${what || 'The release'} is on its way to ${where}`
},
release: 'Release',
requests: 'Requests of the new slot',
ofWhichBad: (requests, bad)=>`${requests}, ${bad} bad`,
lastShift: 'Last shift seen after',
unclear: 'split, or not known',
keptUntil: 'Old slot kept warm until',
journal: 'Journal',
columns: [
'Phase',
'Step:',
'What'
]
},
fr: {
ended: {
COMMITTED: (what, where)=>`${what || 'La version'} est en ligne (${where})`,
REVERTED: (what, where)=>`${what || 'La version'} : retour \xe0 la version pr\xe9c\xe9dente (${where})`,
FAILED_SAFE: (what, where)=>`${what || 'La version'} n\u{2019}a pas \xe9t\xe9 mise en ligne (${where})`,
NEEDS_HUMAN: (what, where)=>`${what || 'La version'} : intervention humaine n\xe9cessaire (${where})`,
SUPERSEDED: (what, where)=>`${what || 'La version'} a laiss\xe9 la place \xe0 une autre (${where})`,
GATE: (what, where)=>`${what || 'La version'} attend une approbation (${where})`,
open: (what, where)=>`${what || 'La version'} : mise en ligne en cours (${where})`
},
release: 'Mise en production',
requests: "Requ\xeates vers la nouvelle version",
ofWhichBad: (requests, bad)=>`${requests}, dont ${bad} en \xe9chec`,
lastShift: "Derni\xe8re bascule constat\xe9e apr\xe8s",
unclear: "r\xe9parti, ou inconnu",
keptUntil: "Ancienne version gard\xe9e pr\xeate jusqu\u2019au",
journal: 'Journal',
columns: [
'Phase',
"\xc9tape:",
"D\xe9tail"
]
}
};
function isVerdict(phase) {
return Object.hasOwn(words_words.en.ended, phase);
}
const icons = {
COMMITTED: "\u2705",
REVERTED: "\u21A9\uFE0F",
FAILED_SAFE: "\u{1F6D1}",
NEEDS_HUMAN: "\u{1F198}",
SUPERSEDED: "\u23ED\uFE0F",
GATE: "\u23F8\uFE0F"
};
function renderSwitch(story) {
const say = words_words[story.locale];
const { services = [] } = story;
const names = services.length > 0 ? services : [
story
];
const what = names.map(({ service, version })=>[
service,
version
].filter(Boolean).map(markdown.FV).join(' ')).join(', ');
const ended = say.ended[isVerdict(story.verdict) ? story.verdict : 'open'](what, (0, markdown.FV)(story.environment));
const known = [
[
say.release,
(0, markdown.aY)(String(story.releaseId))
],
...services.map(({ service, active })=>[
(0, markdown.FV)(service),
active ?? say.unclear
]),
...void 0 === story.requests ? [] : [
[
say.requests,
say.ofWhichBad(story.requests, story.failed ?? 0)
]
],
...story.shiftMs ? [
[
say.lastShift,
(0, time_duration.a)(story.shiftMs)
]
] : [],
...story.keepUntil ? [
[
say.keptUntil,
(0, markdown.FV)(story.keepUntil)
]
] : []
];
const entries = story.journal.map(({ phase, step, service, reason })=>[
void 0 === service ? phase : `${phase} ${(0, markdown.FV)(service)}`,
step[1] > 0 ? step.join('/') : '',
(0, markdown.FV)(reason)
]);
return [
`### ${icons[story.verdict] ?? "\u25B6\uFE0F"} ${ended}`,
(0, markdown.FV)(story.reason),
...void 0 === story.next ? [] : [
story.next
],
(0, markdown.Ix)(known),
(0, markdown.zH)(say.journal, (0, markdown.tp)(say.columns, entries)),
''
].join('\n\n');
}
const outputs = {
status: '',
'release-id': '',
active: '',
preview: '',
previews: '{}',
slots: '',
url: '',
'preview-url': '',
'health-url': '',
'version-path': '',
previous: '',
switched: 'false',
reverted: 'false',
reconciled: '',
resumed: '',
approved: '',
'phase-journal': '',
'shift-ms': '',
requests: '',
'failed-requests': '',
'github-deployment-id': ''
};
async function conclude(context, lanes, { releaseId, phase, reason, result, retain }) {
const { lead } = lanes;
const { environment } = lead.settings;
const record = await readRelease(lead.github, releaseId);
const journal = record?.journal ?? [];
const ended = terminalEntry(journal);
if (record) await recordParts(context, lead, record);
const isOne = 1 === lanes.lanes.length;
const parts = record ? partsOf(record.intent) : [];
const looked = await lookAtRoutes(context, lanes);
const places = lanes.lanes.map(({ part }, index)=>{
const weights = looked[index]?.weights;
const active = weights && activeSlot(weights);
const { slotUrl, driver } = part.release.traffic;
const preview = active && otherSlot(active);
const to = journal_slotOf(journal, isOne ? void 0 : part.service);
return {
...{
service: part.service,
active,
slot: preview,
publicUrl: driver.publicUrl
},
url: preview ? slotUrl[preview] : '',
previous: to && otherSlot(to)
};
});
const [only] = places;
const nextOf = ()=>{
if (ended?.phase === 'COMMITTED' || 'Successful' === phase) return {};
if ('Paused' !== phase) return {
next: renderNext({
environment,
releaseId,
ended: ended?.phase,
places: looked
})
};
const issue = gateOf(journal)?.issue;
return void 0 === issue ? {} : {
next: linkToApproval(issue, context.run.runUrl)
};
};
const keepUntil = ended?.phase === 'COMMITTED' && void 0 !== retain ? new Date(context.clock.now() + retain).toISOString().replace(/\.\d+Z$/, 'Z') : void 0;
return {
phase,
reason,
tolerated: ended?.phase === 'COMMITTED',
outputs: {
'release-id': releaseId,
'github-deployment-id': releaseId,
...outputsOfSlots(places),
url: isOne ? only?.publicUrl ?? '' : '',
'preview-url': isOne ? only?.url ?? '' : '',
switched: ended?.phase === 'COMMITTED',
reverted: ended?.phase === 'REVERTED',
'phase-journal': journal.map((entry)=>encodeEntry(entry)).join('\n'),
...result ? {
'shift-ms': result.shiftMs,
requests: result.requests,
'failed-requests': result.failed
} : {}
},
summary: renderSwitch({
environment,
service: isOne ? lead.settings.service : '',
version: isOne ? record?.intent.version ?? '' : '',
services: isOne ? [] : places.map((place, index)=>({
...place,
version: parts[index]?.version ?? ''
})),
releaseId,
verdict: ended?.phase ?? ('Paused' === phase ? 'GATE' : 'open'),
reason,
journal,
locale: context.locale,
...nextOf(),
...result ? {
requests: result.requests,
failed: result.failed,
shiftMs: result.shiftMs
} : {},
...void 0 === keepUntil ? {} : {
keepUntil
}
}),
details: {
journal,
result: result ?? null,
course: lanes.course()
}
};
}
function outputsOfSlots(places) {
const previews = Object.fromEntries(places.map(({ service, slot, url })=>[
service,
{
slot: slot ?? '',
url
}
]));
return {
active: sameOf(places.map(({ active })=>active)) ?? '',
preview: sameOf(places.map(({ slot })=>slot)) ?? '',
previews: JSON.stringify(previews),
previous: sameOf(places.map(({ previous })=>previous)) ?? ''
};
}
async function lookAtRoutes({ signal, log }, { lanes }) {
const places = [];
for (const { part, bench } of lanes){
const weights = await bench.driver.observe(signal).catch((thrown)=>{
signal.throwIfAborted();
log.warning(`could not read the current traffic split: ${(0, action_error.Uc)(thrown)}`);
});
places.push({
service: part.service,
weights
});
}
return places;
}
async function resumeRelease(found, whole, context, lanes) {
const { id, environment } = found;
const { lead: bench } = lanes;
const goings = goingsOf(found, lanes);
const passed = await passGate(found, atGate(found, whole, context, bench), {
planned: ()=>planFor(found, whole),
remember: (release)=>context.state.save('release-id', release),
settle: bench.settings.patience.settle,
async hindrance () {
const window = await whyNotNow(environment, whole, context, bench);
return void 0 === window ? whyMoved(goings, context) : {
waits: `approved, and ${window}: start it again then`
};
}
});
if ('record' in passed) return {
record: passed.record,
goings
};
return {
instead: await conclude(context, lanes, {
releaseId: id,
...passed
})
};
}
async function whyMoved(goings, { signal }) {
for (const { lane, active } of goings){
const weights = await lane.bench.driver.observe(signal);
const whose = goings.length > 1 ? ` of ${lane.part.service}` : '';
if (!weights) return {
waits: `approved, and the edge${whose} does not tell where traffic is: start it again`
};
const is = `traffic${whose} is at ${slots_describeWeights(weights)}`;
if (activeSlot(weights) !== active) return {
ends: `${is}, and not where the plan found it: somebody moved it meanwhile`
};
}
}
function goingsOf({ id, journal }, { lanes: [first, ...others] }) {
const going = (lane)=>{
const slot = journal_slotOf(journal, others.length > 0 ? lane.part.service : void 0);
if (!slot) throw notParked(id);
return {
lane,
active: otherSlot(slot),
slot
};
};
return [
going(first),
...others.map(going)
];
}
async function whyNotNow(environment, { polling }, context, { github }) {
const { value: rules, problems } = resolveWindow({
environment,
window: []
}, polling.rules);
const wrong = [
...problems,
...wrongBranch(environment, polling.rules, context.run)
];
if (wrong.length > 0) throw new action_error.j1(wrong);
const { admitted, reason } = await admit(rules, polling.windowOverride, {
...context,
environment
}, ()=>Promise.resolve(github));
return admitted ? whyNoShift(environment, polling, context, github) : reason;
}
async function dryRun({ to, policy }, context, { lanes }) {
const places = [];
for (const { bench, part } of lanes){
const weights = await bench.driver.observe(context.signal);
const active = weights && activeSlot(weights);
const found = targetSlot(to, active);
if (!found) throw await splitRoute(bench, part.release, weights);
const { service, release } = part;
const would = found.isActive ? `${found.slot} is active already` : `would take ${policy.steps.join(" \u2192 ")} % to ${found.slot}`;
const slot = active ? otherSlot(active) : found.slot;
const previous = active ?? otherSlot(slot);
places.push({
service,
active,
slot,
previous,
would,
url: release.traffic.slotUrl[slot]
});
}
const said = places.map(({ service, would })=>1 === places.length ? would : `${service} ${would}`);
return {
phase: 'Successful',
reason: `dry run: ${said.join('; then ')}`,
outputs: outputsOfSlots(places)
};
}
function readCommands(text) {
const lines = text.split(/\r?\n/).filter((line)=>/^\s*[^\s#]/.test(line));
const read = lines.map((line)=>{
const [, name, command] = /^([\p{L}\p{N}_][\p{L}\p{N}_-]*):\s*(\S.*)$/u.exec(line.trim()) ?? [];
return void 0 === name || void 0 === command ? {
line
} : {
name,
command
};
});
const wrong = read.flatMap((one)=>'line' in one ? [
JSON.stringify(one.line)
] : []);
if (wrong.length > 0) throw new Error(`${wrong.join(', ')}: a name of letters, digits, "_" and "-", then ": " and a command`);
const commands = read.flatMap((one)=>'line' in one ? [] : [
one
]);
const twice = commands.find(({ name }, index)=>commands.findIndex((other)=>other.name === name) < index);
if (twice) throw new Error(`${JSON.stringify(twice.name)} is there twice`);
return commands;
}
const approvalFields = {
approval: (0, action_fields.Yz)(readApprovers, {
allowed: '`@user`, `role:maintain`, `write` or `@org/team` a line, and `quorum: 2`, `when: start`, `not-by-author: true` where wanted',
example: 'role:maintain'
}),
'approval-timeout': (0, action_fields.lq)((0, action_fields.p0)('')),
'teams-token': (0, action_fields.rJ)(),
resume: (0, action_fields.lq)((0, action_fields.ai)('', {
min: 1,
integer: true
}))
};
const inputs_fields = {
...trafficFields,
environment: {
...trafficFields.environment,
required: false
},
...journalFields,
...analysisFields,
...shiftFields,
metrics: ruleFields.metrics,
'metrics-url': ruleFields['metrics-url'],
'metrics-token': ruleFields['metrics-token'],
'metrics-headers': ruleFields['metrics-headers'],
part: (0, action_fields.Yq)([
'all',
'begin',
'shift',
'end',
'reconcile',
'approve'
], 'all'),
'release-id': (0, action_fields.lq)((0, action_fields.ai)('', {
min: 1,
integer: true
})),
to: (0, action_fields.Yq)([
'preview',
...slots
], 'preview'),
version: (0, action_fields.Qq)({
allowed: 'the version that is released, or `service=version` a line',
example: 'v1.2.3'
}),
artifact: (0, action_fields.Qq)({
allowed: "an image with tag or digest, or a commit; of several services `service=\u2026` a line",
example: 'ghcr.io/acme/shop:v1.2.3'
}),
'on-failure': (0, action_fields.Yq)([
'revert',
'hold'
], 'revert'),
'on-interrupt': (0, action_fields.Yq)([
'revert',
'forward'
], 'revert'),
'on-cancel': (0, action_fields.Yq)([
'revert',
'ask'
], 'revert'),
smoke: (0, action_fields.Yz)(readCommands, {
allowed: '`name: command`, one per line',
example: 'home: curl -f "$SLOT_URL/"'
}),
'smoke-timeout': (0, action_fields.p0)('5m'),
'smoke-interval': (0, action_fields.p0)('1m'),
prepare: (0, action_fields.Yz)(readCommands, {
allowed: '`name: command`, one per line',
example: 'data: ./replicate.sh "$SLOT"'
}),
isolation: (0, action_fields.Yq)([
'auto',
'required'
], 'auto'),
...approvalFields,
'resume-workflow': (0, action_fields.Qq)({
allowed: 'the name of a file below .github/workflows',
example: 'approve.yml',
pattern: /^[\w.-]+\.ya?ml$/
}),
'window-override': (0, action_fields.Qq)({
allowed: 'the reason for releasing although the window is closed',
example: 'security hotfix'
}),
kept: (0, action_fields.Yz)(parseKept, {
allowed: 'the output kept of preflight'
}),
secrets: (0, action_fields._o)()
};
const applied_change_changeTask = 'release-kit:schema';
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
function decodeStanding(description) {
const [, name] = /^rks1\|([A-Z]+)\|/.exec(description) ?? [];
return standings.find((one)=>one.toUpperCase() === name);
}
const applied_changes_deepest = 1_000;
async function readChanges({ deployments }, environment, since = 0) {
const found = [];
let seen = 0;
for await (const page of deployments.history(environment)){
for (const one of page){
const payload = one.task === applied_change_changeTask ? readChange(one.payload) : void 0;
if (!payload) continue;
const { change, from, files, run, at } = payload;
const standing1 = await standingOf(one, deployments);
found.push({
id: one.id,
change,
from,
files,
run,
at: Date.parse(at),
standing: standing1
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
function retainedBy({ id, intent, journal, createdAt }, now) {
const end = terminalEntry(journal);
const to = journal_slotOf(journal);
if (end?.phase !== 'COMMITTED' || 'switch' !== intent.op || void 0 === to) return;
const ended = end.at ?? Date.parse(createdAt);
const { drain = '', retain = '' } = intent.told ?? {};
const until = ended + ((0, time_duration.E)(retain) ?? 0);
if (now >= until) return;
const drainedBy = ended + ((0, time_duration.E)(drain) ?? 0);
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
function whyBeforeRelease({ releaseId }, releases) {
const mayHaveRun = ({ journal, intent })=>journal_wasArmed(journal) || 'irreversible' === intent.schema && hadTurn(journal);
const across = releases.find((one)=>one.id > releaseId && isBarrier(one.intent.schema) && mayHaveRun(one));
return across && cannotGoBack(`release ${across.id}, ${across.intent.version ?? ''}, says schema-change: ${across.intent.schema}`);
}
function whyBeforeChange({ releaseId, artifact }, releases, changes) {
for (const { id, at, change, files, run, standing: standing1 } of changes){
if ('gone' === standing1 || !isBarrier(change)) continue;
const live = releases.find((one)=>one.id < id && endedWell(one.journal) <= at);
if (!live || live.id <= releaseId || live.intent.artifact === artifact) continue;
const [first, ...more] = files;
const what = [
change,
first,
more.length > 0 ? `${more.length} more` : void 0
].filter(Boolean).join(', ');
const done = 'begun' === standing1 ? 'may have been applied' : 'was applied';
const { version = '', artifact: liveArtifact = '' } = live.intent;
const name = '' === version ? liveArtifact : version;
return `the old version cannot work on the new schema: a migration (${what}) ${done} at ${timeOf(at)}, while ${name} was live (${run.url ?? `run ${run.id}`}); take the database back too (type full, or operation rollback or restore of the action database), or go forward`;
}
}
function cannotGoBack(barrier) {
return `the old version cannot work on the new schema (${barrier}); restore the database or go forward`;
}
function isLive(artifact, releases) {
return releases.find(({ journal })=>endedWell(journal) < 1 / 0)?.intent.artifact === artifact;
}
function endedWell(journal) {
const end = terminalEntry(journal);
return end?.phase === 'COMMITTED' || end?.phase === 'UNSEEN' ? end.at ?? 1 / 0 : 1 / 0;
}
async function whyTooOld({ parts, release: { environment } }, { run }, github) {
for (const { service, artifact: given, version } of parts){
const artifact = '' === given ? run.sha : given;
const releases = await listReleases(github, environment, service);
const last = releases.find(({ intent, journal })=>(intent.artifact === artifact || '' !== version && intent.version === version) && terminalEntry(journal)?.phase === 'COMMITTED');
if (!last || isLive(last.intent.artifact ?? '', releases)) continue;
const older = {
releaseId: last.id,
artifact: last.intent.artifact ?? ''
};
const changes = await readChanges(github, environment, Date.parse(last.createdAt));
const why = whyBeforeRelease(older, releases) ?? whyBeforeChange(older, releases, changes);
if (void 0 !== why) return 1 === parts.length ? why : `${service}: ${why}`;
}
}
const mostOwnRecords = 50;
const retire_deepest = 1_000;
async function retire({ log }, { github }, committed) {
try {
await retirePrevious(github, committed);
} catch (thrown) {
log.warning(`earlier deployments could not be made inactive: ${(0, action_error.Uc)(thrown)}`);
}
}
async function retirePrevious(github, { id: newest, environment, intent: { service: own = '', resources = [] } }) {
const parts = resources.length > 1 && resources.length <= mostOwnRecords ? resources : [];
const services = new Set([
own,
...parts.map(({ name })=>name)
]);
for await (const { id, intent, journal, state } of readReleases(github, {
environment,
sharing: lockedBy({
service: own,
resources
})
}, retire_deepest)){
const { service = '' } = intent;
const end = terminalEntry(journal)?.phase;
if (!(id >= newest) && services.has(service) && ('COMMITTED' === end || 'UNSEEN' === end)) {
if ('inactive' !== state) await github.deployments.addStatus(id, {
state: 'inactive',
description: `replaced by release ${newest}`
});
else if (services.delete(service) && 0 === services.size) return;
}
}
}
const leftovers_deepest = 1_000;
async function lookForLeftovers({ environment, services }, { github, run, clock }) {
const open = [];
for await (const one of readReleases(github, {
environment,
sharing: new Set(services)
}, leftovers_deepest))if (void 0 === one.intent.partOf && !terminalEntry(one.journal)) open.push(one);
for (const one of open)if (await holderOf(github, run, one, clock.now()) !== 'dead') return {
open,
underWay: one
};
return {
open,
underWay: void 0
};
}
async function put_in_order_putInOrder(opening, context, lanes, isDryRun) {
const { environment } = opening.release;
const { github } = lanes.lead;
const services = opening.parts.map(({ service })=>service);
const look = async ()=>{
const places = [];
for (const { part, bench } of lanes.lanes)places.push({
service: part.service,
weights: await bench.driver.observe(context.signal)
});
return places;
};
const { open, underWay } = await lookForLeftovers({
environment,
services
}, {
...context,
github
});
if (underWay) {
const isWaiting = isParked(underWay.journal);
const run = underWay.intent.run.url ?? 'unknown run';
const reason = `release ${underWay.id} ${isWaiting ? 'waits for an approval' : 'is under way'} (${run}): nothing was done`;
const goesOn = isWaiting ? 'goes on once it is approved' : 'goes on; its run is alive';
const next = [
`- **Traffic**: ${describePlaces(await look())}`,
`- **By itself**: release ${(0, markdown.aY)(String(underWay.id))} ${goesOn}`,
`- **You**: ${isWaiting ? 'approve it or decline it, as its run tells' : 'nothing here; its run tells how it goes, and a rollback asks it to go back'}`
];
const summary = [
`### \u{23F3} ${(0, markdown.FV)(reason)}`,
next.join('\n'),
''
].join('\n\n');
return {
phase: 'Successful',
reason,
outputs: {
reconciled: 0
},
summary
};
}
if (open.length > 0 && !isDryRun) await settleAll(opening, context, lanes);
const seen = [];
for (const { id } of open)seen.push(await readRelease(github, id));
if (!isDryRun) await closeIssues(github, context.log);
return put_in_order_tell(seen.filter((one)=>void 0 !== one), await look(), {
environment,
isDryRun
});
}
async function settleAll(opening, context, { lead: bench }) {
const { release, policy, told, parts } = opening;
const { environment, service, isProduction: isProduction1, traffic } = release;
const { run, log, signal, state } = context;
const { releaseId } = await openRelease({
op: 'switch',
environment,
isProduction: isProduction1,
service,
driver: traffic.kind,
route: traffic.driver.route,
...begin_contentOf(parts, ''),
onInterrupt: 'revert',
onFailure: 'revert',
lock: true,
steps: policy.steps,
told
}, {
github: bench.github,
driver: bench.driver,
run,
log,
signal,
lock: (mine)=>bench.lock(mine, policy),
remember: (id)=>state.save('release-id', String(id))
});
const reason = 'only put in order what others left';
await bench.session(releaseId).ledger.end({
phase: 'SUPERSEDED',
slot: void 0,
reason
});
state.save('release-id', '');
}
function whereIs({ weights }) {
const active = weights && activeSlot(weights);
if (active) return `all traffic is on ${active}`;
return `traffic is at ${weights ? slots_describeWeights(weights) : 'a split that cannot be read'}`;
}
function put_in_order_tell(releases, places, { environment, isDryRun }) {
const where = places.map((place)=>(1 === places.length ? '' : `${place.service}: `) + whereIs(place)).join('; ');
const actives = places.map(({ weights })=>weights && activeSlot(weights));
const active = sameOf(actives);
const isSettled = !actives.includes(void 0);
const rows = releases.map(({ id, intent, journal })=>{
const ended = terminalEntry(journal);
return {
id,
name: intent.version ?? '',
phase: ended?.phase ?? 'open',
reason: ended?.reason ?? ''
};
});
const stuck = rows.find(({ phase })=>'NEEDS_HUMAN' === phase) ?? rows.find(({ phase })=>'open' === phase);
const needsPeople = !isSettled || void 0 !== stuck && !(isDryRun && 'open' === stuck.phase);
const done = rows.map(({ id, phase, reason })=>`release ${id}: ${phase}${'' === reason ? '' : ` (${reason})`}`);
const next = isSettled ? '' : '; run blue-green-switch with to: blue or to: green, which works from any split';
return {
phase: needsPeople && !isDryRun ? 'Error' : 'Successful',
reason: `${0 === done.length ? 'no release was left open' : done.join('; ')}; ${where}${next}`,
outputs: {
active: active ?? '',
reconciled: isDryRun ? 0 : rows.length
},
summary: [
`### ${needsPeople ? "\u{1F198}" : "\u2705"} ${(0, markdown.FV)(where)}${(0, markdown.FV)(next)}`,
(0, markdown.tp)([
'Release',
'Version',
'Now',
'Why'
], rows.map(({ id, name, phase, reason })=>[
(0, markdown.aY)(String(id)),
(0, markdown.FV)(name),
phase,
(0, markdown.FV)(reason)
])),
[
`- **Traffic**: ${describePlaces(places)}`,
`- **By itself**: ${comingFor(stuck, isSettled)}`,
`- **You**: ${needsPeople ? advice({
environment,
releaseId: stuck?.id ?? 0,
ended: 'NEEDS_HUMAN',
places
}) : 'nothing'}`
].join('\n'),
''
].join('\n\n')
};
}
function comingFor(stuck, isWhole) {
if (stuck?.phase === 'open') return `the next janitor, release or rollback puts release ${(0, markdown.aY)(String(stuck.id))} in order`;
if (stuck || !isWhole) return 'nothing: traffic stays where it is until somebody moves it';
return 'nothing more: no release is open, and the lock is free';
}
function production_isProduction(environment, config) {
return config?.environments?.[environment]?.production ?? /^prod/i.test(environment);
}
function resolveLock({ lock, lockTimeout: timeout, lockInterval: poll, lockSettle: settle }) {
return {
isLocked: 'none' !== lock,
patience: {
timeout,
poll,
settle,
...'none' === lock ? {} : {
kind: lock
}
}
};
}
function lockProblems({ lock }, what) {
if ('strict' !== lock) return [];
return [
{
input: 'lock',
received: lock,
sentence: `lock: strict is not supported yet for ${what}; leave it unset`
}
];
}
async function readOptions(input, text) {
if ('' === text) return {
options: {},
problems: []
};
const { parse: parse1 } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, "apart module ../yaml/index.cjs"));
try {
const value = parse1(text, {
maxAliasCount: 0
});
if ('object' == typeof value && null !== value && !Array.isArray(value)) return {
options: value,
problems: []
};
} catch  {}
return {
options: {},
problems: [
{
input,
received: text,
allowed: 'a YAML mapping, one `name: value` per line',
example: 'verify: slot-header'
}
]
};
}
function resolveTraffic(inputs, config, options, env = {}) {
const environment = config?.environments?.[inputs.environment];
const traffic = trafficOf(environment, config, inputs.service);
const kind = inputs.driver ?? traffic?.driver;
const publicUrl = inputs.url || publicUrlOf(environment, config, inputs.service);
const settings = {
kind: kind ?? 'webhook',
driver: {
url: inputs.driverUrl || (traffic?.url ?? ''),
route: inputs.route || (traffic?.route ?? hostOf(publicUrl)),
options: {
...traffic?.options,
...options
},
names: {
blue: inputs.blue || (traffic?.blue ?? ''),
green: inputs.green || (traffic?.green ?? '')
},
publicUrl,
slotHeader: inputs.slotHeader
},
slotUrl: {
blue: inputs.blueUrl || (traffic?.['blue-url'] ?? ''),
green: inputs.greenUrl || (traffic?.['green-url'] ?? '')
},
healthPath: inputs.healthPath || (environment?.health?.path ?? '/health'),
versionPath: versionPathOf({
environment: inputs.environment,
versionPath: inputs.versionPath ?? ''
}, config),
token: inputs.driverToken || (env[traffic?.token ?? ''] ?? ''),
reach: {
via: inputs.driverVia || (traffic?.via ?? ''),
sshKey: inputs.driverSshKey || (env[traffic?.['ssh-key'] ?? ''] ?? ''),
knownHosts: inputs.driverKnownHosts || (traffic?.['known-hosts'] ?? '')
}
};
const problems = [
...slotProblems(settings),
...sharedAddresses(settings),
...checkReach(settings.reach),
...driverProblems(kind, settings.driver),
...missingToken(settings.token, traffic?.token),
...exposedToken(kind, settings)
];
return {
settings: 0 === problems.length ? settings : void 0,
problems
};
}
function driverProblems(kind, settings) {
if (!kind) return [
{
input: 'driver',
allowed: `one of ${supportedDrivers.join(', ')} (or traffic.driver in the config)`,
example: 'webhook'
}
];
return driverDefinition(kind).check(settings);
}
function missingToken(token, variable) {
if ('' !== token || void 0 === variable) return [];
const allowed = `a token, or the variable ${variable} (traffic.token in the config), which is not set for this step`;
return [
{
input: 'driver-token',
allowed
}
];
}
function exposedToken(kind, { token, driver, reach }) {
if ('' === token || void 0 === kind) return [];
const urls = driverDefinition(kind).tokenUrls?.(driver) ?? [
driver.url
];
const open = urls.filter((url)=>URL.canParse(url) && (0, credentials.p1)(url));
const way = '' === reach.via ? ' (or driver-via, and loopback there)' : '';
const allowed = `an https or rediss URL, or loopback${way}: on the way to another host everybody could read driver-token`;
return open.map((received)=>({
input: received === driver.url ? 'driver-url' : 'driver-options',
received,
allowed,
example: received.replace(/^(http|redis):/, '$1s:')
}));
}
function slotProblems({ slotUrl }) {
return Object.entries(slotUrl).filter(([, value])=>!(0, action_fields.q$)(value)).map(([slot, received])=>({
input: `${slot}-url`,
...'' === received ? {} : {
received
},
allowed: `the URL at which ${slot} itself answers: a slot is proven healthy before traffic goes there`,
example: `https://${slot}.shop.example.com`
}));
}
function sharedAddresses({ slotUrl, driver }) {
const addresses = {
'blue-url': slotUrl.blue,
'green-url': slotUrl.green,
url: driver.publicUrl
};
const known = Object.entries(addresses).filter(([, value])=>(0, action_fields.q$)(value));
return known.flatMap(([input, received], index)=>{
const [other] = known.slice(0, index).find(([, earlier])=>addressOf(earlier) === addressOf(received)) ?? [];
if (void 0 === other) return [];
const allowed = `an address of its own, other than that of ${other}`;
return [
{
input,
received,
allowed,
example: 'https://blue.shop.example.com, https://green.shop.example.com'
}
];
});
}
function addressOf(url) {
return new URL(url).href.replace(/\/$/, '');
}
function versionPathOf({ environment, versionPath }, config) {
return versionPath || (config?.environments?.[environment]?.health?.['version-path'] ?? 'version');
}
function publicUrlOf(environment, config, service) {
return filled(environment?.url ?? '', config, service);
}
function filled(text, config, service) {
const label = config?.services?.[service]?.label ?? service;
return text.replaceAll('{label}', label).replaceAll('{service}', service);
}
function trafficOf(environment, config, service) {
const shared = environment?.traffic;
if (!shared) return;
const { services = {} } = shared;
const own = Object.hasOwn(services, service) ? services[service] : void 0;
const fill = (value)=>{
if ('string' == typeof value) return filled(value, config, service);
if (Array.isArray(value)) return value.map(fill);
return 'object' == typeof value && null !== value ? Object.fromEntries(Object.entries(value).map(([name, one])=>[
name,
fill(one)
])) : value;
};
const text = (key)=>fill(own?.[key] ?? shared[key]);
const texts = ownTexts.map((key)=>[
key,
text(key)
]).filter(([, value])=>void 0 !== value);
const options = fill({
...shared.options,
...own?.options
});
return {
...shared,
...Object.fromEntries(texts),
options
};
}
const ownTexts = [
'url',
'route',
'blue',
'green',
'blue-url',
'green-url'
];
function hostOf(url) {
return (0, action_fields.q$)(url) ? new URL(url).host : '';
}
function resolveJournal(inputs, { config, env }) {
const keys = journal_key_readKeys(inputs, {
env,
mask: ()=>void 0
});
return {
githubToken: inputs.githubToken,
writers: writersOf(config),
keys
};
}
async function resolveRelease(inputs, sources) {
const { config, env } = sources;
const { options, problems: optionProblems } = await readOptions('driver-options', inputs.driverOptions);
const { settings: traffic, problems: trafficProblems } = resolveTraffic(inputs, config, options, env);
const problems = [
...optionProblems,
...trafficProblems
];
if (!traffic || problems.length > 0) return {
settings: void 0,
problems
};
const { environment, service } = inputs;
const settings = {
environment,
service,
isProduction: production_isProduction(environment, config),
journal: resolveJournal(inputs, sources),
origin: originOf(config, environment),
...resolveLock(inputs),
grace: inputs.takeoverGrace,
healthTimeout: inputs.healthTimeout,
observation: {
timeout: inputs.observeTimeout,
poll: inputs.observeInterval
},
requestTimeout: inputs.requestTimeout,
traffic
};
return {
settings,
problems: []
};
}
function environmentOf(config, name) {
return config?.environments?.[name];
}
function maySendSecret({ named, isSigned }) {
return named || isSigned;
}
function pollingOf({ environment, config, windowOverride, teamsToken }, sources) {
const names = environmentOf(sources.config, environment)?.['github-environment'];
return {
rules: sources.config,
config,
windowOverride,
teamsToken,
githubEnvironment: names?.release ?? environment
};
}
function planWaves(names, dependencies) {
const unknown = Object.entries(dependencies).flat(2).filter((name, index, all)=>!names.includes(name) && all.indexOf(name) === index);
if (unknown.length > 0) {
const allowed = `deployed names: ${names.join(', ')}`;
return {
waves: [],
problems: unknown.map((received)=>({
input: 'depends-on',
received,
allowed
}))
};
}
const waves = [];
let rest = [
...names
];
while(rest.length > 0){
const open = rest;
const wave = open.filter((name)=>!(dependencies[name] ?? []).some((needed)=>open.includes(needed)));
if (0 === wave.length) {
const received = cycleIn(open, dependencies).join(" \u2192 ");
return {
waves: [],
problems: [
{
input: 'depends-on',
received,
allowed: 'dependencies without a cycle'
}
]
};
}
waves.push(wave);
rest = open.filter((name)=>!wave.includes(name));
}
return {
waves,
problems: []
};
}
function cycleIn(open, dependencies) {
const path1 = [];
let name = open[0];
while(void 0 !== name && !path1.includes(name)){
path1.push(name);
name = dependencies[name]?.find((needed)=>open.includes(needed));
}
return void 0 === name ? path1 : [
...path1.slice(path1.indexOf(name)),
name
];
}
function readServices(text, config) {
const known = Object.keys(config?.services ?? {});
const given = [
...new Set((0, action_fields.uz)(text))
];
const isAll = 'all' === given.join() && !known.includes('all');
const names = isAll ? known : given;
const none = {
services: [
''
],
waves: [
[
''
]
],
problems: []
};
if (isAll && 0 === names.length) return {
...none,
problems: [
{
input: 'service',
received: 'all',
allowed: 'services in the config: there are none'
}
]
};
if (names.length < 2) return {
...none,
services: [
names[0] ?? ''
],
waves: [
[
names[0] ?? ''
]
]
};
const unknown = names.filter((name)=>!known.includes(name));
const allowed = (name)=>`services of the config: ${(0, config_names.UH)(name, known) || 'there are none'}`;
const depends = names.map((name)=>[
name,
(config?.services?.[name]?.['depends-on'] ?? []).filter((one)=>names.includes(one))
]);
const { waves, problems } = planWaves(names, Object.fromEntries(depends));
const [first = '', ...others] = problems.length > 0 ? names : waves.flat();
return {
services: [
first,
...others
],
waves: problems.length > 0 ? [
names
] : waves,
problems: [
...unknown.map((name)=>({
input: 'service',
received: name,
allowed: allowed(name)
})),
...problems
]
};
}
function settingsOf(environment, config) {
const { variables = {}, flags = {} } = config?.environments?.[environment] ?? {};
const named = Object.entries(flags).map(([name, value])=>[
`FLAG_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`,
String(value)
]);
return {
...variables,
...Object.fromEntries(named)
};
}
function lookAtDriver({ kind, driver }) {
const unused = ()=>{
throw new Error('a driver that is only looked at does nothing');
};
const tools = {
http: ()=>({}),
place: {},
commands: {},
token: '',
hide: ()=>void 0,
log: {
warning: unused
}
};
return driverDefinition(kind).create(driver, tools);
}
function checkSplits(steps, { kind, resolution }) {
const lost = tooFine(steps, resolution);
if (0 === lost.length) return [];
const sentence = 100 === resolution ? `steps must be 100: the driver ${kind}, as it is set up, cannot split traffic` : `steps must be at least ${resolution} % apart, and as far from 0 and 100: the driver ${kind} cannot tell ${lost.join(', ')} %`;
return [
{
input: 'steps',
received: steps.join(' '),
sentence
}
];
}
function checkDrain(asked, { kind, inFlight }) {
if (void 0 === asked || 0 === asked || inFlight) return [];
const sentence = `drain is not possible with the driver ${kind}, which cannot tell a slot's requests in flight (caddy and haproxy can); leave it unset`;
return [
{
input: 'drain',
received: (0, time_duration.a)(asked),
sentence
}
];
}
function resolveMetrics(inputs, { evidence, rules }) {
const { metrics } = inputs;
const address = metricAddress(inputs);
const byMetrics = 'metrics' === evidence;
if (!byMetrics && 0 === metrics.length) return {
settings: void 0,
problems: []
};
const example = 'requests: sum(http_requests_total{slot="{slot}"})';
const names = byMetrics ? [
...metricNames.needed,
...metricNames.possible
] : [];
const slots = metrics.filter(({ name })=>names.includes(name));
const figures = metrics.filter(({ name })=>!names.includes(name));
const read = figuresIn(rules);
const missing = metricNames.needed.filter((name)=>byMetrics && !slots.some((each)=>each.name === name));
const problems = [
...'' === address.url ? [
{
input: 'metrics-url',
allowed: 'where metrics are asked for',
example: 'https://prometheus.example.com'
}
] : [],
...missing.map((name)=>({
input: 'metrics',
allowed: `a query ${name}, a raw counter of one slot`,
example
})),
...slots.filter(({ query })=>!query.includes('{slot}')).map(({ name, query })=>({
input: 'metrics',
received: `${name}: ${query}`,
allowed: `${names.join(', ')}, each with {slot} where blue or green is to stand`,
example
})),
...figures.filter(({ name })=>!read.includes(name)).map(({ name })=>({
input: 'metrics',
sentence: `no rule reads the metric ${name}: name it in rules${byMetrics ? '' : ', or set evidence: metrics for counters of each slot'}`
}))
];
return {
settings: {
address,
slots,
figures
},
problems
};
}
function unfitForSeveral(inputs, services) {
const given = {
...{
route: inputs.route,
blue: inputs.blue,
green: inputs.green,
url: inputs.url
},
...{
'blue-url': inputs.blueUrl,
'green-url': inputs.greenUrl
}
};
const where = `environments.${inputs.environment}.traffic.services in the config`;
return [
...placeOfOne.flatMap((input)=>{
const sentence = `${input} says where one service is, and ${services.join(', ')} are released together: give it under ${where}`;
return '' === given[input] ? [] : [
{
input,
received: given[input],
sentence
}
];
}),
...'preview' === inputs.to ? [] : [
{
input: 'to',
received: inputs.to,
allowed: 'preview, as each of several services has a free slot of its own'
}
],
...0 === inputs.metrics.length ? [] : [
{
input: 'metrics',
sentence: 'metrics of several services at once are not supported yet: release them one by one'
}
],
...lockProblems(inputs, 'several services at once'),
...checkValues('version', inputs.version, services),
...checkValues('artifact', inputs.artifact, services),
...checkValues('expect-version', inputs.expectVersion, services)
];
}
function sharedRoutes(parts) {
const placeOf = ({ release: { traffic } })=>`${traffic.driver.url} ${traffic.driver.route}`;
return parts.flatMap((part, index)=>{
const other = parts.slice(0, index).find((one)=>placeOf(one) === placeOf(part));
const { route } = part.release.traffic.driver;
const allowed = `a route of its own for ${part.service}, other than that of ${other?.service ?? ''} (traffic.services.${part.service}.route in the config)`;
return other ? [
{
input: 'route',
received: route,
allowed
}
] : [];
});
}
async function resolvePart(inputs, sources, asked) {
const { environment, service, isolation } = inputs;
const configured = environmentOf(sources.config, environment);
const { policy, problems: judged } = resolvePolicy(inputs, configured, environment);
const { settings: release, problems: moved } = await resolveRelease(inputs, sources);
const isMade = 'end' !== inputs.part;
const { settings: metrics, problems: unmeasured } = resolveMetrics(inputs, policy);
const { problems: unnamed } = resolveApproval({
...inputs
}, configured?.approval);
const problems = [
...judged,
...moved,
...unprepared(inputs),
...isMade ? [
...unnamed,
...unmeasured,
...checkSlotTarget(inputs, sources.config)
] : []
];
if (!release) return {
part: void 0,
problems
};
const driver = lookAtDriver(release.traffic);
const drain = firstDuration(asked.drain, configured?.traffic?.drain, 0);
if (isMade) problems.push(...checkSplits(policy.steps, driver), ...checkDrain(drain, driver));
const part = {
service,
release: {
...release,
metrics,
isolation
},
policy,
slotTarget: resolveSlotTarget(inputs, sources),
version: inputs.version,
artifact: inputs.artifact
};
return {
part,
problems
};
}
function unprepared({ part, prepare }) {
if (0 === prepare.length || 'all' !== part) return [];
return [
{
input: 'prepare',
sentence: 'prepare needs part: begin, which comes before the deployment to the slot'
}
];
}
async function resolveWhole(inputs, sources, how = {}) {
const read = readServices(inputs.service, sources.config);
const { services = read.services, asked = inputs } = how;
if (read.problems.length > 0) return {
whole: void 0,
problems: read.problems
};
const problems = services.length > 1 ? [
...unfitForSeveral(inputs, services)
] : [];
const parts = [];
const perPart = [];
for (const service of services){
const one = services.length > 1 ? whole_ofService(inputs, service) : {
...inputs,
service
};
const { part, problems: found } = await resolvePart(one, sources, asked);
perPart.push([
service,
found
]);
if (part) parts.push(part);
}
problems.push(...mergeProblems(perPart), ...sharedRoutes(parts));
const { environment, onFailure, smoke, prepare, smokeTimeout: timeout, smokeInterval: interval, isolation } = inputs;
const configured = environmentOf(sources.config, environment);
const { rule: approval } = resolveApproval({
...inputs
}, configured?.approval);
const [first, ...others] = parts;
if (!first || parts.length < services.length) return {
whole: void 0,
problems
};
const { policy } = resolvePolicy(inputs, configured, environment);
const whole = {
release: others.length > 0 ? {
...first.release,
service: ''
} : first.release,
policy: others.length > 0 ? policy : first.policy,
smoke: {
...{
smoke,
prepare,
timeout,
interval,
isolation
},
variables: settingsOf(environment, sources.config)
},
onFailure,
fromSplit: 'preview' !== inputs.to,
approval,
polling: pollingOf(inputs, sources),
parts: [
first,
...others
],
async partOf (service) {
const known = parts.find((part)=>part.service === service);
if (known || !Object.hasOwn(sources.config?.services ?? {}, service)) return known;
const nowhere = {
route: '',
blue: '',
green: '',
blueUrl: '',
greenUrl: '',
url: ''
};
const elsewhere = {
...inputs,
...nowhere,
service,
version: '',
artifact: '',
expectVersion: ''
};
const { part, problems: unknown } = await resolvePart(elsewhere, sources, asked);
return 0 === unknown.length ? part : void 0;
}
};
return {
whole,
problems
};
}
function whole_ofService(inputs, service) {
const { version, artifact, expectVersion } = inputs;
return {
...{
...inputs,
service
},
version: valueFor(version, service),
artifact: valueFor(artifact, service),
expectVersion: valueFor(expectVersion, service)
};
}
async function checkSwitch(inputs, sources) {
const { problems } = await resolveSwitch(inputs, sources);
if (isOfRelease(inputs)) return problems;
const { environment } = inputs;
const { policy, problems: judged } = resolvePolicy(inputs, environmentOf(sources.config, environment), environment);
return judged.length > 0 ? problems : [
...problems,
...checkPlan(policy)
];
}
async function resolveSwitch(inputs, sources) {
const { part, releaseId, dryRun: isDryRun } = inputs;
const every = {
isDryRun,
journal: resolveJournal(inputs, sources),
resume: (record, trust)=>resume(inputs, sources, record, trust)
};
if ('approve' === part) {
const approvalOf = (environment)=>{
const { approval: configured } = environmentOf(sources.config, environment) ?? {};
const { rule, problems } = resolveApproval({
...inputs,
environment
}, configured);
if (problems.length > 0) throw new action_error.j1(problems);
return {
rule,
polling: pollingOf({
...inputs,
environment
}, sources)
};
};
return {
settings: {
...every,
part,
releaseId: releaseId ?? 0,
environment: inputs.environment,
workflow: inputs.resumeWorkflow,
approvalOf
},
problems: []
};
}
if (void 0 !== inputs.resume && ('all' === part || 'begin' === part)) return {
settings: {
...every,
part: 'resume',
then: part,
releaseId: inputs.resume
},
problems: []
};
if ('shift' === part || 'end' === part) {
const needed = {
input: 'release-id',
allowed: `the output release-id of part begin, for part ${part}`,
example: '${{ steps.begin.outputs.release-id }}'
};
if (void 0 === releaseId) return {
settings: void 0,
problems: [
needed
]
};
return {
settings: {
...every,
part,
releaseId
},
problems: []
};
}
const { whole, problems: found } = await resolveWhole(inputs, sources);
const { value: window, problems: closed } = resolveWindow({
environment: inputs.environment,
window: []
}, sources.config);
const { problems: shiftClosed } = resolveShiftWindow(inputs.environment, sources.config);
const timing = '' === inputs.environment ? nameless(inputs) : [
...closed,
...shiftClosed
];
const problems = [
...timing,
...found
];
if (sources.run) problems.push(...wrongBranch(inputs.environment, sources.config, sources.run));
if (!whole || problems.length > 0) return {
settings: void 0,
problems
};
const { to, version, artifact, onInterrupt, onCancel, kept, windowOverride } = inputs;
const told = (whole.parts.length > 1 ? tellTogether : tell)(whole.policy, whole.release);
const parts = whole.parts.map((part)=>Object.values(part.release.traffic.driver.names).join() + part.artifact);
const tooLarge = checkSize(told, {
...{
version,
artifact,
smoke: inputs.smoke.map(({ name })=>name).join(' ')
},
service: parts.length > 1 ? parts.join() : ''
});
if (tooLarge.length > 0) return {
settings: void 0,
problems: tooLarge
};
const opening = {
...whole,
to,
version,
artifact,
onInterrupt,
onCancel,
told,
kept,
window,
windowOverride
};
return {
settings: {
...every,
part,
opening
},
problems: []
};
}
async function resume(inputs, sources, { environment, intent }, { isSigned, isOwn }) {
const { told = {}, service = '', smoke = [] } = intent;
const parts = partsOf(intent);
const services = parts.length > 0 ? parts.map(({ name })=>name) : [
service
];
const configured = environmentOf(sources.config, environment);
const named = '' !== inputs.driverUrl || services.every((name)=>trafficOf(configured, sources.config, name)?.url !== void 0);
const places = named && !isSigned ? resolve_without(told, 'driver-url') : told;
const given = {
...inputs,
environment: inputs.environment || environment,
service: parts.length > 0 ? services.join('\n') : inputs.service || service,
onFailure: 'revert' === inputs.onFailure ? intent.onFailure ?? 'revert' : inputs.onFailure
};
const completed = completeBy(given, places, {
places: isSigned || isOwn
});
const { whole, problems: found } = await resolveWhole(completed, sources, {
asked: inputs,
services
});
const problems = [
...found
];
const { traffic } = whole?.release ?? {};
const routes = whole?.parts.map(({ release })=>release.traffic.driver.route);
const { environment: place, service: name } = given;
problems.push(...plan_mismatch({
environment,
intent
}, {
environment: place,
service: parts.length > 0 ? inputs.service : name,
routes,
...deployed(inputs, sources, intent)
}));
if ('shift' === inputs.part || void 0 !== inputs.resume) problems.push(...unprovenBy(smoke, inputs));
const hasSecret = void 0 !== traffic && ('' !== traffic.token || '' !== traffic.reach.sshKey);
if (hasSecret && !maySendSecret({
named,
isSigned
})) {
const sentence = 'driver-url is required: the release is not signed, and a secret is sent only to an address that this step names';
problems.push({
input: 'driver-url',
sentence
});
}
if (!whole || problems.length > 0) throw new action_error.j1(problems);
return whole;
}
function deployed({ resume: parked, artifact, version }, { run }, intent) {
if (void 0 === parked) return {};
const what = artifact || (intent.approval?.when === 'start' ? run?.sha ?? '' : '');
const parts = partsOf(intent);
const together = wholeOf(parts.map((part)=>({
...part,
revision: valueFor(what, part.name),
version: valueFor(version, part.name)
})));
return {
...'' === version ? {} : {
version: parts.length > 0 ? together.version : version
},
...'' === what ? {} : {
artifact: parts.length > 0 ? together.artifact : what
}
};
}
function resolve_without(told, name) {
return Object.fromEntries(Object.entries(told).filter(([input])=>input !== name));
}
function isOfRelease({ part, resume }) {
return 'shift' === part || 'end' === part || 'approve' === part || void 0 !== resume;
}
function unprovenBy(begun, { smoke }) {
const names = smoke.map(({ name })=>name);
if (0 === begun.length || begun.join() === names.join()) return [];
const sentence = `smoke must be what the release was begun with: ${begun.join(', ')}`;
return [
{
input: 'smoke',
received: names.join(', '),
sentence
}
];
}
function nameless({ part }) {
return [
{
input: 'environment',
allowed: `the name of an environment, for part ${part}`,
example: 'production'
}
];
}
async function drainSlot({ driver, clock, log, signal, observation }, slot, patience) {
if (!driver.inFlight || 0 === patience) return;
const start = clock.now();
try {
for(;;){
const count = await driver.inFlight(slot, signal);
const waited = clock.now() - start;
if (0 === count) return void log.event(`            ${slot} has no request under way (after ${(0, time_duration.a)(waited)})`);
if (waited + observation.poll > patience) return void log.warning(`${slot} still has ${count} request${1 === count ? '' : 's'} under way after ${(0, time_duration.a)(waited)}: stopping it now would cut them off`);
await clock.sleep(observation.poll, signal);
}
} catch (thrown) {
signal.throwIfAborted();
log.warning(`whether ${slot} has requests under way is not known: ${(0, action_error.Uc)(thrown)}`);
}
}
async function vacate(goings, patience, context) {
for (const { lane, slot } of goings){
if (lane.bench.deployments) await clearSlot(context, lane.bench, slot);
await drain(context, lane, slot, patience);
}
}
function drain(context, { bench: { driver, settings } }, slot, patience) {
const observation = observationOf(driver, settings.observation);
return drainSlot({
...context,
driver,
observation
}, slot, patience);
}
async function warnOfLoss(slot, last, { clock, log, signal }, bench) {
const lost = last && retainedBy(last, clock.now());
if (lost?.slot !== slot) return;
const path1 = last?.intent.told?.['version-path'] ?? 'version';
const { version = 'the version before' } = await bench.health(slot, {
version: '',
path: path1
}).measure(signal);
log.warning(`${slot} still holds ${version}, which release ${lost.releaseId} keeps warm until ${timeOf(lost.until)}: a deployment to ${slot} replaces it, and going back to it will take another deployment`);
}
async function clearSlot(context, { deployments, settings }, slot) {
const limit = {
ms: settings.patience.timeout,
what: `ending deployments on ${slot}`
};
await within(context, limit, async (signal)=>deployments?.stop(slot, signal));
}
function holding(lanes, { releaseId, goings }) {
const places = goings.map(({ lane: { part }, active, slot })=>{
const { slotUrl, healthPath, driver } = part.release.traffic;
const health = urlBelow(slotUrl[slot], healthPath);
const previous = active ?? otherSlot(slot);
return {
service: part.service,
active,
slot,
previous,
url: slotUrl[slot],
health,
publicUrl: driver.publicUrl
};
});
const [first, ...others] = places;
const one = 0 === others.length ? first : void 0;
const free = one ? `${one.slot} is free` : `${places.map(({ service, slot })=>`${slot} of ${service}`).join(', ')} are free`;
return {
phase: 'Successful',
reason: `release ${releaseId} holds ${lanes.lead.settings.environment}; ${free}`,
outputs: {
'release-id': releaseId,
'github-deployment-id': releaseId,
...outputsOfSlots(places),
url: one?.publicUrl ?? '',
'preview-url': one?.url ?? '',
slots: one ? one.slot : places.map(({ service, slot })=>`${service}=${slot}`).join('\n'),
'health-url': one ? one.health : places.map(({ service, health })=>`${service}=${health}`).join('\n'),
'version-path': goings[0].lane.part.policy.expected.path
},
details: {
course: lanes.course()
}
};
}
const functions_tries = 3;
const pause = 2_000;
const requestTimeout = 10_000;
async function tryFunctions(functions, { clock, signal, log }, resolve1 = []) {
const steps = [];
for (const { name, url, expect, headers = {} } of functions){
const probe = createHttpProbe({
url,
method: 'GET',
headers,
resolve: resolve1,
followRedirects: true,
requestTimeout,
expect,
clock
});
let answer = await probe.measure(signal);
for(let count = 1; !answer.ok && count < functions_tries; count++){
await clock.sleep(pause, signal);
answer = await probe.measure(signal);
}
const says = answer.ok ? `answers as it should in ${Math.round(answer.ms)} ms` : answer.reason ?? 'no answer';
log.event(`check ${name}: ${says}`);
steps.push({
name,
ok: answer.ok,
says
});
}
return steps;
}
function tryBelow(base, functions, context) {
return tryFunctions(functions.map(({ name, path: path1, expect })=>({
name,
url: urlBelow(base, path1),
expect
})), context);
}
async function whyBroken(base, functions, place, context) {
const broken = (await tryBelow(base, functions, context)).filter(({ ok: ok1 })=>!ok1);
const at = '' === place ? '' : ` ${place}`;
return 0 === broken.length ? void 0 : broken.map(({ name, says })=>`function ${name} does not work${at}: ${says}`).join('; ');
}
function runSmoke(commands, { env: own, timeout, place, what = 'smoke', ...wish }, context) {
const { log, run, signal, clock } = context;
const at = '' === place ? '' : ` ${place}`;
return (0, isolated.M)(wish, context, async ({ environment, sandbox })=>{
const env = {
...environment,
...own
};
for (const { name, command } of commands){
const { exitCode, seconds, timedOut } = await log.untrusted(`${what} ${name}`, (onLine)=>(0, run_command.d)({
...{
command,
directory: run.workspace,
env,
timeout,
signal,
clock,
sandbox
},
onLine: (line)=>onLine(line)
}));
log.event(`            ${what} ${name}: exit code ${exitCode} after ${(0, time_duration.a)(1_000 * seconds)}`);
if (timedOut) return `${what} ${name} timed out (${(0, time_duration.a)(timeout)})${at}`;
if (0 !== exitCode) return `${what} ${name} failed${at} with exit code ${exitCode}`;
}
});
}
function seenBy(slot, { smoke: { timeout, isolation, variables } }, { settings, secrets }) {
const env = {
...variables,
SLOT_URL: settings.traffic.slotUrl[slot],
SLOT: slot,
SERVICE: settings.service
};
return {
env,
timeout,
place: `on ${slot}`,
secrets,
isolation
};
}
function smokeTested(route, whole, context, bench) {
const { functions } = whole.policy;
const { smoke, interval } = whole.smoke;
if (functions.length + smoke.length === 0) return route;
const { clock } = context;
const base = (slot)=>bench.settings.traffic.slotUrl[slot];
const passed = [
...0 === functions.length ? [] : [
`functions work: ${functions.map(({ name })=>name).join(', ')}`
],
...0 === smoke.length ? [] : [
`smoke passed: ${smoke.map(({ name })=>name).join(', ')}`
]
].join('; ');
async function run(slot, signal) {
const broken = await whyBroken(base(slot), functions, `on ${slot}`, {
...context,
signal
});
if (void 0 !== broken || 0 === smoke.length) return broken;
return runSmoke(smoke, seenBy(slot, whole, bench), {
...context,
signal
});
}
async function goOn(slot, signal) {
const end = clock.now() + whole.policy.bake;
for(let rounds = 0;; rounds++){
if (clock.now() + interval >= end) return {
verdict: 'healthy',
reason: `${rounds} rounds of smoke passed`,
requests: 0,
failed: 0
};
await clock.sleep(interval, signal);
const refusal = await run(slot, signal) && await run(slot, signal);
if (void 0 !== refusal) return {
verdict: 'unhealthy',
reason: `${refusal}, twice during the bake`,
requests: 0,
failed: 0
};
}
}
return {
...route,
async smoke (slot) {
const refusal = await run(slot, context.signal);
if (void 0 !== refusal) return {
refusal
};
return {
passed
};
},
analyse: (slot, stage, until)=>'bake' === stage.kind && interval > 0 ? analyseBoth([
(signal)=>goOn(slot, signal),
(signal)=>route.analyse(slot, stage, signal)
], until) : route.analyse(slot, stage, until)
};
}
async function prepareSlot(slot, whole, context, bench) {
const { prepare } = whole.smoke;
if (0 === prepare.length) return;
return runSmoke(prepare, {
...seenBy(slot, whole, bench),
what: 'prepare'
}, context);
}
const run_action = {
name: 'blue-green-switch',
holdsPolicy: true,
takesSeveral: true,
fields: inputs_fields,
outputs: outputs,
checkSettings: (inputs, config, env)=>checkSwitch(inputs, {
config,
env
}),
async run (inputs, context) {
const settings = await run_settingsOf(inputs, context);
const known = {};
try {
return await carryOut(settings, context, known);
} catch (thrown) {
throw await tellAftermath(thrown, known);
}
},
async post (inputs, context) {
const releaseId = Number(context.state.get('release-id'));
const isCancelled = 'true' === context.state.get('cancelled');
return releaseId ? run_close(await run_settingsOf(inputs, context), context, {
releaseId,
isCancelled
}) : void 0;
}
};
async function carryOut(settings, context, known) {
if ('opening' in settings) return run_open(settings, context, known);
if ('approve' === settings.part) return approve(settings, context);
known.releaseId = settings.releaseId;
if ('resume' === settings.part) return run_resume(settings, context, known);
if ('end' === settings.part) return run_close(settings, context, known);
const github = await openJournal(settings.journal, context);
return shift(settings, context, {
github,
known,
record: await assertOpen(github, settings.releaseId)
});
}
async function run_settingsOf(inputs, sources) {
const { settings, problems } = await resolveSwitch(inputs, sources);
if (!settings) throw new action_error.j1(problems);
return settings;
}
async function run_open(settings, given, known) {
const { opening, part } = settings;
const { release } = opening;
const { state } = given;
const save = (name, value)=>{
if ('release-id' === name) known.releaseId = Number(value);
state.save(name, value);
};
const context = {
...given,
state: {
...state,
save
}
};
const lanes = await openLanes(opening, context);
const { lead } = lanes;
known.lanes = lanes;
if ('reconcile' === part) return put_in_order_putInOrder(opening, context, lanes, settings.isDryRun);
const asking = {
...context,
environment: release.environment
};
const ask = ()=>admit(opening.window, opening.windowOverride, asking, ()=>Promise.resolve(lead.github));
const { admitted, reason: override } = await ask();
if (!admitted) return refuse(opening, override, opening.window);
const approval = await ruleAtBegin(opening, release.environment, context, lead.github);
const still = await askShift(release.environment, opening.polling, context, lead.github);
if (!still.admitted) {
if (!mayShiftLater(still, {
part,
approval,
now: context.clock.now()
})) return refuse(opening, still.reason, shiftRules(release.environment, opening.polling));
context.log.warning(`${still.reason}: until then this release may ${'all' === part ? 'wait for its approval' : 'deploy'}, and not shift traffic`);
}
const problems = [];
for (const { bench } of lanes.lanes)problems.push(...await bench.preflight(opening.policy.steps));
if (problems.length > 0) throw new action_error.j1(problems);
const tooOld = await whyTooOld(opening, context, lead.github);
if (void 0 !== tooOld) return refuse(opening, tooOld);
if (settings.isDryRun) return dryRun(opening, context, lanes);
const kept = withOverride(opening.kept, override);
const again = '' === override ? ask : ()=>Promise.resolve({
admitted: true,
reason: override
});
const begun = await begin({
...opening,
approval,
kept
}, context, lanes, again);
if ('refused' in begun) return refuse(opening, begun.refused, opening.window, begun.releaseId);
const { releaseId, goings } = begun;
const [{ active, slot }, second] = goings;
if (active === slot && !second) return conclude(context, lanes, {
releaseId,
phase: 'Successful',
reason: `${slot} is active already`
});
const record = 'all' === part || approval ? await assertHolding(lead.github, releaseId, release.origin) : void 0;
const park = record && approval?.when === 'start' ? await approval_parkOf(record, opening, context, lead) : void 0;
if (park) return conclude(context, lanes, {
releaseId,
phase: 'Paused',
reason: await park()
});
if (record && 'all' === part) return shiftWith(opening, context, lanes, record);
for (const going of goings)await warnOfLoss(going.slot, begun.last, context, going.lane.bench);
return await makeReady(opening, context, lanes, begun) ?? holding(lanes, begun);
}
async function run_resume(settings, context, known) {
const github = await openJournal(settings.journal, context);
const found = await assertOpen(github, settings.releaseId);
const whole = await settings.resume(found, {
isSigned: 'signed' === found.seal,
isOwn: false
});
await assertHolding(github, found.id, whole.release.origin);
const lanes = await openLanes(whole, context, github);
known.lanes = lanes;
if (settings.isDryRun) return dryRun({
...whole,
to: slotToName(found, lanes)
}, context, lanes);
const resumed = await resumeRelease(found, whole, context, lanes);
if ('instead' in resumed) return resumed.instead;
const { record, goings } = resumed;
if ('all' === settings.then) return shiftWith(whole, context, lanes, record);
const when = (record.intent.approval ?? whole.approval)?.when ?? 'shift';
const begun = {
releaseId: record.id,
goings
};
const unready = 'start' === when ? await makeReady(whole, context, lanes, begun) : void 0;
if (unready) return unready;
const { outputs, ...outcome } = holding(lanes, begun);
return {
...outcome,
outputs: {
...outputs,
resumed: when
}
};
}
async function makeReady(whole, context, lanes, { releaseId, goings }) {
await vacate(goings, whole.policy.drain, context);
for (const { lane, slot } of goings){
const reason = await prepareSlot(slot, whole, context, lane.bench);
if (void 0 !== reason) {
await lanes.lead.session(releaseId).ledger.append({
phase: 'FAILED_SAFE',
slot,
reason
});
return conclude(context, lanes, {
releaseId,
phase: 'Failed',
reason
});
}
}
}
async function shift(settings, context, { github, record, known }) {
const holder = await holderOf(github, context.run, record, context.clock.now());
const whole = await settings.resume(record, trustIn(record, holder, context));
await assertHolding(github, record.id, whole.release.origin);
const lanes = await openLanes(whole, context, github);
known.lanes = lanes;
if (settings.isDryRun) return dryRun({
...whole,
to: slotToName(record, lanes)
}, context, lanes);
if ('self' !== holder) {
const { url = 'unknown run' } = record.intent.run;
throw new action_error.lZ('LEASE_LOST', `release ${record.id} was begun by another attempt or run (${url})`);
}
return shiftWith(whole, context, lanes, record);
}
async function shiftWith(whole, context, lanes, record) {
const { policy, onFailure, fromSplit } = whole;
const { id: releaseId, journal } = record;
const { lead } = lanes;
const isOne = 1 === lanes.lanes.length;
const begun = lanes.lanes.flatMap((lane)=>{
const to = journal_slotOf(journal, isOne ? void 0 : lane.part.service);
return to ? [
{
lane,
to,
route: smokeTested(routeOf(lane, to, !isOne), whole, context, lane.bench)
}
] : [];
});
const [first, ...others] = begun;
if (!first || begun.length < lanes.lanes.length) throw new action_error.lZ('LEASE_LOST', `release ${releaseId} has not begun: it knows no slot`);
const session = lead.session(releaseId);
const { steps, bake, onInconclusive, retain } = policy;
const park = await approval_parkOf(record, whole, context, lead);
const closed = park ? void 0 : await whyNoShift(record.environment, whole.polling, context, lead.github);
if (void 0 !== closed) {
await session.ledger.append({
phase: 'FAILED_SAFE',
slot: first.to,
reason: closed
});
return conclude(context, lanes, {
releaseId,
phase: 'Failed',
reason: closed
});
}
try {
const moves = [
first,
...others
];
const how = {
onFailure,
onInconclusive,
needsWayBack: true,
fromSplit,
...park && {
park
}
};
const result = await shiftTraffic(session, {
moves,
steps,
bake,
...how
});
if ('COMMITTED' === result.ended) {
await retire(context, lead, record);
for (const { lane, to } of begun)await drain(session, lane, otherSlot(to), policy.drain);
}
const { reason } = result;
return await conclude(context, lanes, {
releaseId,
phase: phaseOfResult(result),
reason,
result,
retain
});
} catch (thrown) {
if (context.signal.aborted) {
context.state.save('cancelled', 'true');
await session.ledger.append({
phase: 'INTERRUPTED',
slot: first.to,
reason: 'cancelled'
});
}
throw thrown;
}
}
async function run_close(settings, context, known) {
const { releaseId = 0, isCancelled = false } = known;
const github = await openJournal(settings.journal, context);
const record = await readRelease(github, releaseId);
if (!record) throw new action_error.lZ('LEASE_LOST', `release ${releaseId} is not known in this repository`);
const isOver = void 0 !== terminalEntry(record.journal) || isParked(record.journal);
if (isOver || !(isCancelled || wasCancelled(record.journal))) return closeRecord(settings, context, {
github,
record,
known
});
return within(context, closing, async (signal)=>{
const limited = {
...context,
signal
};
if (wasCancelled(record.journal)) return closeRecord(settings, limited, {
github,
record,
known
});
const slot = journal_slotOf(record.journal);
await record_writeEntry(github, releaseId, {
phase: 'INTERRUPTED',
step: [
0,
0
],
slot,
reason: 'cancelled'
});
const noted = await readRelease(github, releaseId) ?? record;
return closeRecord(settings, limited, {
github,
record: noted,
known
});
});
}
async function closeRecord(settings, context, { github, record, known }) {
const { id: releaseId } = record;
const holder = await holderOf(github, context.run, record, context.clock.now());
const whole = await settings.resume(record, trustIn(record, holder, context));
const { release, policy } = whole;
const lanes = await openLanes(whole, context, github);
known.lanes = lanes;
const { lead } = lanes;
if ('parked' === holder) return conclude(context, lanes, {
releaseId,
phase: 'Paused',
reason: 'it waits for an approval'
});
if (!terminalEntry(record.journal)) await reconcileRelease(lead.session(releaseId), record, {
github,
routes: await lead.routesOf(record, policy),
holder,
origin: release.origin,
bake: policy.bake,
onInconclusive: policy.onInconclusive,
grace: release.grace
});
const ended = terminalEntry((await readRelease(github, releaseId))?.journal ?? []);
if (!ended) {
const { url = 'unknown run' } = record.intent.run;
throw new action_error.lZ('LEASE_LOST', `release ${releaseId} is not this run's to end: ${url} is at work on it`);
}
return conclude(context, lanes, {
releaseId,
phase: phaseOf(ended.phase),
reason: ended.reason
});
}
function trustIn({ seal, intent }, holder, { run }) {
return {
isSigned: 'signed' === seal,
isOwn: 'self' === holder && intent.run.id === run.runId
};
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
1651: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
X: ()=>withAftermath,
y: ()=>aftermathOf
});
const told = new WeakMap();
function withAftermath(thrown, aftermath) {
if ('object' == typeof thrown && null !== thrown) told.set(thrown, aftermath);
return thrown;
}
function aftermathOf(thrown) {
return 'object' == typeof thrown && null !== thrown ? told.get(thrown) : void 0;
}
}),
8562: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Jt: ()=>flag,
Mn: ()=>lines,
OZ: ()=>url,
Qq: ()=>text,
X1: ()=>percentage,
Yq: ()=>choice,
Yz: ()=>parsed,
_o: ()=>secretLines,
ai: ()=>number,
aq: ()=>isApiUrl,
lq: ()=>optional,
p0: ()=>duration,
q$: ()=>isHttpUrl1,
rJ: ()=>secret,
uz: ()=>splitLines,
y0: ()=>apiUrl
});
var _text_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1268);
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
function number(initial, { min = -1 / 0, max = 1 / 0, integer = false } = {}) {
const range = [
min > -1 / 0 ? `at least ${min}` : '',
max < 1 / 0 ? `at most ${max}` : ''
].filter(Boolean);
return field((value)=>{
const parsed = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : 0 / 0;
return parsed >= min && parsed <= max && (!integer || Number.isInteger(parsed)) ? parsed : void 0;
}, [
integer ? 'a whole number' : 'a number',
range.join(' and ')
].filter(Boolean).join(' '), {
default: initial,
example: initial || String(Math.max(min, 1))
});
}
function percentage(initial) {
return field((value)=>{
const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(value);
const fraction = match ? Number(match[1]) / 100 : 0 / 0;
return fraction >= 0 && fraction <= 1 ? fraction : void 0;
}, 'a percentage between 0% and 100%', {
default: initial,
example: '5%'
});
}
function url(words = {}) {
const parse1 = (value)=>'' === value || isHttpUrl1(value) ? value : void 0;
return {
...field(parse1, 'an http or https URL', {
example: 'https://example.com',
...words
}),
secretsIn: _text_credentials_js__WEBPACK_IMPORTED_MODULE_1__.op
};
}
function apiUrl(words = {}) {
const parse1 = (value)=>{
if (isHttpUrl1(value) && !isApiUrl(value)) throw new Error('without a user and a password: what authorizes has an input of its own');
return '' === value || isApiUrl(value) ? value : void 0;
};
return {
...field(parse1, 'an http or https URL', {
example: 'https://example.com',
...words
}),
secretsIn: _text_credentials_js__WEBPACK_IMPORTED_MODULE_1__.op
};
}
function isApiUrl(value) {
if (!isHttpUrl1(value)) return false;
const { username, password } = new URL(value);
return '' === username && '' === password;
}
function isHttpUrl1(value) {
return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
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
function parsed(parse1, words) {
return field(parse1, words.allowed, words);
}
}),
4573: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
K: ()=>readInputs
});
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
}),
5291: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
var aftermath = __nccwpck_require__(1651);
const external_node_inspector_namespaceObject = process.getBuiltinModule("node:inspector");
if (0 === process.listenerCount('SIGUSR1')) process.on('SIGUSR1', ()=>void 0);
function isDebuggerOpen() {
return void 0 !== (0, external_node_inspector_namespaceObject.url)();
}
var names = __nccwpck_require__(6635);
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
const { parseConfig } = await __nccwpck_require__.e(191).then(__nccwpck_require__.bind(__nccwpck_require__, 9191));
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
const { parseConfig } = await __nccwpck_require__.e(191).then(__nccwpck_require__.bind(__nccwpck_require__, 9191));
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
example: action_action.d.config.default
};
}
var read_inputs = __nccwpck_require__(4573);
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
var Headers1;
(function(Headers1) {
Headers1["Accept"] = "accept";
Headers1["ContentType"] = "content-type";
})(Headers1 || (Headers1 = {}));
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
additionalHeaders[Headers1.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers1.Accept, MediaTypes.ApplicationJson);
const res = yield this.get(requestUrl, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
postJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers1.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers1.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers1.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.post(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
putJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers1.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers1.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers1.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
const res = yield this.put(requestUrl, data, additionalHeaders);
return this._processResponse(res, this.requestOptions);
});
}
patchJson(requestUrl_1, obj_1) {
return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
const data = JSON.stringify(obj, null, 2);
additionalHeaders[Headers1.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers1.Accept, MediaTypes.ApplicationJson);
additionalHeaders[Headers1.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
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
const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers1.ContentType];
if (headerValue) clientHeader = 'number' == typeof headerValue ? String(headerValue) : Array.isArray(headerValue) ? headerValue.join(', ') : headerValue;
}
const additionalValue = additionalHeaders[Headers1.ContentType];
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
var time_clock = __nccwpck_require__(206);
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
const { inputs, problems } = (0, read_inputs.K)(fields, (name)=>runner.input(name));
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
...(0, names.be)(given, config, action.takesSeveral),
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
const { outputs = {}, summary: more = '' } = (0, aftermath.y)(thrown) ?? {};
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
7320: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
M: ()=>isolated
});
var action_error = __nccwpck_require__(5505);
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
var promises_ = __nccwpck_require__("node:fs/promises");
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
await (0, promises_.rm)(path1, {
recursive: true,
force: true
});
if (void 0 !== kept) await (0, promises_.writeFile)(path1, kept);
}
}
return changed;
};
}
async function readIfThere(path1) {
try {
return await (0, promises_.readFile)(path1);
} catch  {
return;
}
}
var external_node_fs_ = __nccwpck_require__("node:fs");
var external_node_path_ = __nccwpck_require__("node:path");
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
for (const path1 of added)await (0, promises_.rm)(path1, {
force: true
});
for (const [path1, content] of changed){
await (0, promises_.rm)(path1, {
recursive: true,
force: true
});
await (0, promises_.writeFile)(path1, content);
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
const stat = await (0, promises_.readFile)('/proc/self/stat', 'latin1');
const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
const [start, end] = [
Number(fields[environmentStart]),
Number(fields[environmentEnd])
];
memory = await (0, promises_.open)('/proc/self/mem', 'r+');
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
var command_sandbox = __nccwpck_require__(7681);
async function isolated({ secrets, isolation, sudo = false }, { env, log }, work) {
const sandbox = sudo ? (0, command_sandbox.d)('commands-sudo leaves them sudo, which reaches everything') : await (0, command_sandbox.n)(env);
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
}),
9641: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
d: ()=>runCommand
});
var external_node_child_process_ = __nccwpck_require__("node:child_process");
const external_node_events_namespaceObject = process.getBuiltinModule("node:events");
var external_node_fs_ = __nccwpck_require__("node:fs");
var command_sandbox = __nccwpck_require__(7681);
var external_node_crypto_ = __nccwpck_require__("node:crypto");
var promises_ = __nccwpck_require__("node:fs/promises");
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
const names = await (0, promises_.readdir)('/proc').catch(()=>[]);
const pids = names.filter((name)=>/^\d+$/.test(name)).map(Number);
const found = await Promise.all(pids.map(async (pid)=>{
const environment = await (0, promises_.readFile)(`/proc/${pid}/environ`, 'latin1').catch(()=>'');
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
const { command, directory, env, timeout, onLine, signal, clock, sandbox = (0, command_sandbox.d)('it is trusted') } = request;
signal.throwIfAborted();
const start = clock.now();
const { shell, options } = shells.find((known)=>(0, external_node_fs_.existsSync)(known.shell)) ?? shells[1];
const leash = createLeash(env);
const [program = shell, ...args] = sandbox.wrap([
shell,
...options,
command
], env);
const child = (0, external_node_child_process_.spawn)(program, args, {
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
}),
7681: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
d: ()=>none,
n: ()=>findSandbox
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("node:child_process");
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__("node:fs");
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__("node:path");
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
const covered = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(env.GITHUB_ENV ?? '');
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
'_runner_file_commands' === (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(covered) ? covered : ''
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
].map((folder)=>(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, tool)).find((path1)=>(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path1));
}
const patience = 5_000;
function works(candidate) {
const [program = '', ...args] = candidate.wrap([
find('true') ?? 'true'
], {
PATH: '/usr/bin:/bin'
});
return new Promise((resolve1)=>{
const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
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
}),
7444: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
NW: ()=>checklistNames,
Nn: ()=>targetTokenNames,
Q6: ()=>driverKinds,
Y2: ()=>deployTargetKinds,
sc: ()=>isNotSupportedYet
});
const driverKinds = [
'caddy',
'cloudflare',
'command',
'coolify',
'haproxy',
'nginx',
'traefik',
'vercel',
'webhook'
];
const deployTargetKinds = [
'coolify',
'vercel',
'heroku',
'webhook',
'command'
];
const targetTokenNames = {
coolify: 'COOLIFY_TOKEN',
vercel: 'VERCEL_TOKEN',
heroku: 'HEROKU_API_KEY',
webhook: 'TARGET_TOKEN',
command: 'TARGET_TOKEN'
};
const checklistNames = [
'before',
'day',
'+1d',
'+7d'
];
const notSupportedYet = [
'environments.*.rollback.levels',
'environments.*.smoke',
'environments.*.traffic.evidence',
'environments.*.traffic.paths',
'environments.*.traffic.request-rate',
'environments.*.traffic.slot-header',
'environments.*.health.expect-json',
'services.*.dockerfile'
];
function isNotSupportedYet(path1) {
const names = path1.map(String);
return notSupportedYet.some((known)=>{
const parts = known.split('.');
return parts.length === names.length && parts.every((part, index)=>'*' === part || part === names[index]);
});
}
}),
6635: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
UH: ()=>knownNames,
be: ()=>unknownNames
});
var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5896);
function knownNames(wanted, names) {
const meant = names.find((name)=>name.toLowerCase() === wanted.toLowerCase()) ?? (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(wanted, names);
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
}),
133: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Wh: ()=>tellsUnderWay,
ag: ()=>deployTargetTitles,
d1: ()=>canCancel
});
const deployTargetTitles = {
coolify: 'Coolify',
vercel: 'Vercel',
heroku: 'Heroku',
webhook: 'the deploy hook',
command: 'the deploy command'
};
function canCancel(target) {
return 'cancel' in target;
}
function tellsUnderWay(target) {
return 'underWay' in target;
}
}),
5505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
BJ: ()=>describeProblem,
Kt: ()=>DeadlineExceededError,
Uc: ()=>describeError,
j1: ()=>ConfigurationError1,
lZ: ()=>ActionError1,
mZ: ()=>ProviderError
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
class ProviderError extends ActionError1 {
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
class DeadlineExceededError extends ActionError1 {
name = 'DeadlineExceededError';
constructor(awaited, lastSeen){
super('DEADLINE_EXCEEDED', `${awaited} did not happen in time; last seen: ${lastSeen}`);
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
var time_clock = __nccwpck_require__(206);
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
var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4242);
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
6662: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
d: ()=>describeCertificate,
n: ()=>certificateCode
});
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
}),
4242: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
$: ()=>codeOf,
u: ()=>createHttpClient
});
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5505);
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6474);
var _time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(862);
var _certificate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6662);
var _text_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1268);
const largestBody = 33554432;
const longestWait = 60_000;
const longestTold = 10_000;
function createHttpClient(options) {
const { provider, clock, redactor, timeout = 30_000, tries = 5, random = Math.random } = options;
const told = (text)=>(0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_1__.zU)(redactor.redact(text.slice(0, longestTold)));
async function once(request, signal) {
const url = new URL(request.url, options.baseUrl);
const names = Object.keys({
...options.headers,
...request.headers
});
if ((0, _text_credentials_js__WEBPACK_IMPORTED_MODULE_4__.p1)(url) && (true === options.isSecret || names.some(_text_credentials_js__WEBPACK_IMPORTED_MODULE_4__.si))) throw refusal('TOKEN_IN_CLEAR', request, `not sent: ${url.protocol}//${url.host} would have the token go in the clear`, {
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
const asked = redactor.redact(`${request.method} ${(0, _text_credentials_js__WEBPACK_IMPORTED_MODULE_4__.j$)(request.url)}`);
return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ(code, {
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
const { reason, advice } = await (0, _certificate_js__WEBPACK_IMPORTED_MODULE_3__.d)(code, url, signal ?? AbortSignal.timeout(timeout));
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
if (cause instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ) throw cause;
const code = void 0 === options.fetch ? (0, _certificate_js__WEBPACK_IMPORTED_MODULE_3__.n)(cause) : void 0;
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
if (failure?.name === 'TimeoutError') return `none within ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(timeout)}`;
if (!(failure instanceof Error)) return (0, _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(failure);
const cause = failure.cause;
if (cause instanceof Error) return 'code' in cause ? `${String(cause.code)}: ${cause.message}` : cause.message;
return (0, _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(failure);
}
}),
1867: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
FV: ()=>escapeMarkdown1,
Ix: ()=>facts,
aY: ()=>code,
tp: ()=>table,
zH: ()=>details
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6474);
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
1268: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
a8: ()=>credentialsInHeaders,
j$: ()=>withoutQuery,
op: ()=>credentialsInUrls,
p1: ()=>isInClear,
si: ()=>namesCredential
});
const shortest = 6;
const credential = /auth|cookie|token|key|secret|pass|signature/i;
const harmless = /^(accept(-charset|-encoding|-language)?|cache-control|content-type|host|idempotency-key|origin|pragma|referer|user-agent)$/i;
function credentialsInUrls(text) {
return (text.match(/https?:\/\/\S+/g) ?? []).flatMap((found)=>{
const url = URL.parse(found);
return null === url ? [] : credentialsOf(found, url);
});
}
function credentialsOf(address, { username, password, search, searchParams }) {
const query = [
search.slice(1),
address.split('#')[0]?.split('?').slice(1).join('?') ?? ''
];
const values = [
...searchParams
].filter(([name, value])=>isSecret(name, value)).map(([, value])=>value);
const user = [
password,
'' === username ? '' : `${plain(username)}:${plain(password)}`,
plain(password)
];
return [
...new Set([
...query,
...values,
...user
])
].filter((one)=>one.length >= 4);
}
function credentialsInHeaders(text) {
return text.split(/\r?\n/).flatMap((line)=>{
const at = line.indexOf(':');
const [name, value] = [
line.slice(0, at).trim(),
line.slice(at + 1).trim()
];
if (at < 1 || harmless.test(name) || !isSecret(name, value)) return [];
return [
value,
value.replace(/^\S+\s+/, ''),
...value.split('; ').map((part)=>part.replace(/^[^=]*=/, ''))
].filter((one)=>one.length >= 4);
});
}
function isInClear(address) {
const { protocol, hostname } = new URL(address);
return /^(http|redis):$/.test(protocol) && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
function namesCredential(header) {
return !harmless.test(header) && credential.test(header);
}
function isSecret(name, value) {
return value.length >= shortest || credential.test(name);
}
function plain(part) {
try {
return decodeURIComponent(part);
} catch  {
return part;
}
}
function withoutQuery(url) {
return url.split(/[?#]/)[0] ?? url;
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
206: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
m: ()=>systemClock
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("node:timers/promises");
const systemClock = {
now: ()=>Math.round(performance.timeOrigin + performance.now()),
async sleep (ms, signal) {
signal?.throwIfAborted();
try {
await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, void 0, signal ? {
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
FO: ()=>_custom,
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
function _custom(Class, fn, _params) {
const norm = core_util.A2(_params);
norm.abort ?? (norm.abort = true);
const schema = new Class({
type: "custom",
check: "custom",
fn: fn,
...norm
});
return schema;
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
"zod/v4/core/errors.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Kd: ()=>$ZodRealError,
S1: ()=>prettifyError
});
var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__("zod/v4/core/core.js");
var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__("zod/v4/core/util.js");
function _getMessage() {
const internals = this._zod;
internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__.k8, 2));
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
(0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer);
const $ZodRealError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer, void 0, {
Parent: Error
});
function toDotPath(_path) {
const segs = [];
const path1 = _path.map((seg)=>"object" == typeof seg ? seg.key : seg);
for (const seg of path1)if ("number" == typeof seg) segs.push(`[${seg}]`);
else if ("symbol" == typeof seg) segs.push(`[${JSON.stringify(String(seg))}]`);
else if (/[^\w$]/.test(seg)) segs.push(`[${JSON.stringify(seg)}]`);
else {
if (segs.length) segs.push(".");
segs.push(seg);
}
return segs.join("");
}
function prettifyError(error) {
const lines = [];
const issues = [
...error.issues
].sort((a, b)=>(a.path ?? []).length - (b.path ?? []).length);
for (const issue of issues){
lines.push(`\u{2716} ${issue.message}`);
if (issue.path?.length) lines.push(`  \u{2192} at ${toDotPath(issue.path)}`);
}
return lines.join("\n");
}
}),
"zod/v4/core/util.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
A2: ()=>normalizeParams,
Gv: ()=>isObject,
MO: ()=>rawShape,
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
function rawShape(def) {
const desc = Object.getOwnPropertyDescriptor(def, "shape");
return desc?.get ? desc.get.raw : desc?.value;
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
IeY: ()=>custom,
gMt: ()=>discriminatedUnion,
k5n: ()=>_enum,
Whr: ()=>schemas_int,
euz: ()=>literal,
_H3: ()=>looseObject,
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
PVZ: ()=>tuple,
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
function discriminatorMap(def) {
const map = new Map();
for (const option of def.options){
const values = option._zod.propValues?.[def.discriminator];
if (!values || 0 === values.size) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
for (const value of values)if (map.has(value)) {
if (void 0 !== value) throw new Error(`Duplicate discriminator value "${String(value)}"`);
map.set(value, null);
} else map.set(value, option);
}
return map;
}
const $ZodDiscriminatedUnion = core_core.xI("$ZodDiscriminatedUnion", (inst, def)=>{
def.inclusive = false;
$ZodUnion.init(inst, def);
const _super = inst._zod.parse;
core_util.v5(inst, "propValues", (zod)=>{
const propValues = {};
let undefinedCount = 0;
for (const option of zod.def.options){
const pv = option._zod.propValues;
if (!pv || 0 === Object.keys(pv).length) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
for (const [k, v] of Object.entries(pv)){
if (!Object.prototype.hasOwnProperty.call(propValues, k)) core_util.Vy(propValues, k, new Set());
for (const val of v)propValues[k].add(val);
}
}
if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
return propValues;
});
def.options.forEach((option, i)=>{
const propShape = core_util.MO(option._zod.def);
if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
});
const disc = core_util.PO(()=>discriminatorMap(def));
inst._zod.parse = (payload, ctx)=>{
const input = payload.value;
if (!core_util.Gv(input)) {
payload.issues.push({
code: "invalid_type",
expected: "object",
input,
inst
});
return payload;
}
const value = input?.[def.discriminator];
const opt = disc.value.get(value);
if (opt && (void 0 !== value || "backward" !== ctx.direction)) return opt._zod.run(payload, ctx);
if (def.unionFallback || "backward" === ctx.direction) return _super(payload, ctx);
payload.issues.push({
code: "invalid_union",
errors: [],
note: "No matching discriminator",
discriminator: def.discriminator,
options: Array.from(disc.value.keys()).filter((value)=>null !== disc.value.get(value)),
input,
path: [
def.discriminator
],
inst
});
return payload;
};
});
const $ZodTuple = core_core.xI("$ZodTuple", (inst, def)=>{
$ZodType.init(inst, def);
const items = def.items;
const memo = core_core.cr.memoizer;
memo?.attach(inst);
inst._zod.parse = (payload, ctx)=>{
const input = payload.value;
if (!Array.isArray(input)) {
payload.issues.push({
input,
inst,
expected: "tuple",
code: "invalid_type"
});
return payload;
}
payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
const proms = [];
const optinStart = getTupleOptStart(items, "optin");
const optoutStart = getTupleOptStart(items, "optout");
if (!def.rest) {
if (input.length < optinStart) {
payload.issues.push({
code: "too_small",
minimum: optinStart,
inclusive: true,
input,
inst,
origin: "array"
});
return payload;
}
if (input.length > items.length) payload.issues.push({
code: "too_big",
maximum: items.length,
inclusive: true,
input,
inst,
origin: "array"
});
}
const itemResults = new Array(items.length);
const abortEarly = def.rest ? ctx?.abortEarly : void 0;
let itemAborted = false;
for(let i = 0; i < items.length; i++){
const r = items[i]._zod.run({
value: input[i],
issues: []
}, ctx);
if (r instanceof Promise) proms.push(r.then((rr)=>{
itemResults[i] = rr;
}));
else {
itemResults[i] = r;
if (abortEarly && !itemAborted && r.issues.length) itemAborted = core_util.QH(r);
}
}
if (def.rest && !itemAborted) {
let i = items.length - 1;
const rest = input.slice(items.length);
let seen = payload.issues.length;
for (const el of rest){
if (abortEarly && payload.issues.length !== seen) {
if (core_util.QH(payload, seen)) break;
seen = payload.issues.length;
}
i++;
const result = def.rest._zod.run({
value: el,
issues: []
}, ctx);
if (result instanceof Promise) proms.push(result.then((r)=>handleTupleResult(r, payload, i)));
else handleTupleResult(result, payload, i);
}
}
if (proms.length) return Promise.all(proms).then(()=>handleTupleResults(itemResults, payload, items, input, optoutStart));
return handleTupleResults(itemResults, payload, items, input, optoutStart);
};
});
function getTupleOptStart(items, key) {
for(let i = items.length - 1; i >= 0; i--){
const omittable = "optin" === key ? void 0 !== items[i]._zod.optin : "optional" === items[i]._zod.optout;
if (!omittable) return i + 1;
}
return 0;
}
function handleTupleResult(result, final, index) {
if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
for(let i = 0; i < items.length; i++){
const r = itemResults[i];
const isPresent = i < input.length;
if (!isPresent && i >= optoutStart && "optional" === items[i]._zod.optin) {
final.value.length = i;
break;
}
if (r.issues.length) {
if (!isPresent && i >= optoutStart) {
final.value.length = i;
break;
}
final.issues.push(...core_util.lQ(i, r.issues));
}
final.value[i] = r.value;
}
for(let i = final.value.length - 1; i >= input.length; i--)if ("optional" === items[i]._zod.optout && void 0 === final.value[i]) final.value.length = i;
else break;
return final;
}
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
var errors = __nccwpck_require__("zod/v4/core/errors.js");
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
const parse_parse = _parse(errors.Kd);
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
const parse_parseAsync = _parseAsync(errors.Kd);
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
const safeParse = _safeParse(errors.Kd);
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
const safeParseAsync = _safeParseAsync(errors.Kd);
errors.Kd;
errors.Kd;
errors.Kd;
errors.Kd;
errors.Kd;
errors.Kd;
errors.Kd;
errors.Kd;
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
function looseObject(shape, params) {
return new ZodMiniObject({
type: "object",
shape,
catchall: unknown(),
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
const ZodMiniDiscriminatedUnion = core_core.xI("ZodMiniDiscriminatedUnion", (inst, def)=>{
$ZodDiscriminatedUnion.init(inst, def);
ZodMiniType.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
return new ZodMiniDiscriminatedUnion({
type: "union",
options: options,
discriminator,
...core_util.A2(params)
});
}
const ZodMiniTuple = core_core.xI("ZodMiniTuple", (inst, def)=>{
$ZodTuple.init(inst, def);
ZodMiniType.init(inst, def);
});
function tuple(items, _paramsOrRest, _params) {
const hasRest = _paramsOrRest instanceof $ZodType;
const params = hasRest ? _params : _paramsOrRest;
const rest = hasRest ? _paramsOrRest : null;
return new ZodMiniTuple({
type: "tuple",
items: items,
rest,
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
function custom(fn, _params) {
return api.FO(ZodMiniCustom, fn ?? (()=>true), _params);
}
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
var __webpack_exports__ = __nccwpck_require__(8342);
__webpack_exports__ = await __webpack_exports__;
