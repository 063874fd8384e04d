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
"node:timers/promises": ((module)=>{
module.exports = process.getBuiltinModule("node:timers/promises");
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
406: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
try {
var _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(170);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6136);
await (0, _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)(_run_js__WEBPACK_IMPORTED_MODULE_1__.X);
__webpack_async_result__();
} catch (e) {
__webpack_async_result__(e);
}
}, 1);
}),
6136: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
X: ()=>action
});
var client = __nccwpck_require__(4242);
var time_duration = __nccwpck_require__(862);
const external_node_util_namespaceObject = process.getBuiltinModule("node:util");
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
const promises_namespaceObject = process.getBuiltinModule("node:fs/promises");
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
var schemas1 = __nccwpck_require__("zod/v4/mini/schemas.js");
var api = __nccwpck_require__("zod/v4/core/api.js");
function parseImage(text) {
const match = /^([a-z0-9][a-z0-9._/-]*(?::\d+\/[a-z0-9._/-]+)?)(?::([A-Za-z0-9_][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text);
const [, name, tag, digest] = match ?? [];
if (void 0 === name) return;
if (void 0 !== digest) return {
name,
digest
};
return void 0 === tag ? void 0 : {
name,
tag
};
}
function describeImage({ name, tag, digest }) {
return void 0 === digest ? `${name}:${tag ?? 'latest'}` : `${name}@${digest}`;
}
function describeRevision(revision) {
switch(revision.kind){
case 'image':
return describeImage(revision.image);
case 'commit':
return revision.sha;
case 'artifact':
return revision.id;
case 'configured':
return '';
}
}
function sameRevision(a, b) {
return a.kind === b.kind && describeRevision(a) === describeRevision(b);
}
function isImmutable(revision) {
if ('commit' === revision.kind || 'artifact' === revision.kind) return true;
return 'image' === revision.kind && void 0 !== revision.image.digest;
}
const uncertain = new WeakSet();
function isUncertainStart(thrown) {
return 'object' == typeof thrown && null !== thrown && uncertain.has(thrown);
}
async function starting(signal, work) {
let mayRun = false;
const send = async (post, isRefused = ()=>false)=>{
signal.throwIfAborted();
try {
const answer = await post();
mayRun ||= !isRefused(answer);
return answer;
} catch (thrown) {
mayRun ||= mayHaveBegun(thrown);
throw thrown;
}
};
try {
return await work(send);
} catch (thrown) {
if (mayRun && 'object' == typeof thrown && null !== thrown) uncertain.add(thrown);
throw thrown;
}
}
const refusals = [
'PROVIDER_UNAUTHORIZED',
'PROVIDER_FORBIDDEN',
'PROVIDER_NOT_FOUND',
'PROVIDER_REFUSED',
'PROVIDER_RATE_LIMITED'
];
const moved = [
301,
307,
308
];
function mayHaveBegun(thrown) {
if (!(thrown instanceof action_error.mZ)) return true;
const { code, status = 0, isUnsent } = thrown;
const isRefused = refusals.includes(code) || status >= 400 && status < 500;
return !isUnsent && !isRefused && !moved.includes(status);
}
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
var fields = __nccwpck_require__(8562);
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
const knownWords = Object.values(words).flat().join(', ');
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
function isOfAnother({ revision }, asked) {
return void 0 !== revision && 'configured' !== asked.kind && revision !== describeRevision(asked);
}
function concludeReport(report, asked, isById) {
const { state, word, revision } = report;
if ('finished' !== state) return {
ok: false,
reason: word
};
if (isOfAnother(report, asked)) return {
ok: false,
reason: `${revision ?? ''} was deployed instead of ${describeRevision(asked)}`
};
if (isById || void 0 !== revision && 'configured' !== asked.kind) return {
ok: true,
reason: word
};
return {
ok: true,
reason: `${word}, of no id and no revision`,
isUnseen: true
};
}
var kinds = __nccwpck_require__(7444);
const deployTargetTitles = {
coolify: 'Coolify',
vercel: 'Vercel',
heroku: 'Heroku',
webhook: 'the deploy hook',
command: 'the deploy command'
};
function hasVariables(target) {
return 'setVariables' in target;
}
function canCancel(target) {
return 'cancel' in target;
}
function canFire(target) {
return 'fire' in target;
}
function hasBuildLog(target) {
return 'buildLog' in target;
}
function hasPreviews(target) {
return 'previewOf' in target;
}
function hasLabels(target) {
return 'labelled' in target;
}
const fired = 'fired, not verified';
const over = {
state: 'finished',
word: fired
};
function isUnderWay({ state, revision: of }, revision) {
return ('queued' === state || 'running' === state) && of === describeRevision(revision);
}
function unlessCancelled(signal) {
return ()=>{
signal.throwIfAborted();
};
}
function createReportedTarget(reporter) {
const { kind, look } = reporter;
const isById = (id)=>reporter.isById(id);
const begun = new WeakMap();
async function report(ref, signal) {
const { revision = {
kind: 'configured'
}, started } = begun.get(ref) ?? {};
if (started?.failure !== void 0) return {
state: 'failed',
word: started.failure
};
const said = look ? await look(ref, revision, signal) : over;
const { made } = started ?? {};
const isEarlier = void 0 !== look && !isById(ref.id) && isOfAnother(said, revision);
return isEarlier ? {
state: 'running',
word: `${said.word}, of ${said.revision ?? ''}`
} : {
...made,
...said
};
}
return {
kind,
inspect ({ resource }) {
const blind = `what runs now cannot be seen, and there is no way back to it${look ? '' : '; nor is the end seen'}`;
const warnings = [
blind
];
return Promise.resolve({
name: resource,
current: void 0,
isCurrentLive: false,
isRolling: false,
warnings
});
},
async deploy (request, signal) {
signal.throwIfAborted();
const { resource, revision, earlier } = request;
if (look && void 0 !== earlier && isById(earlier)) {
const ref = {
resource,
id: earlier,
started: false
};
const { state } = await look(ref, revision, signal);
if ('queued' === state || 'running' === state || 'finished' === state) {
begun.set(ref, {
revision
});
return ref;
}
}
if (look && reporter.looksFirst && !request.force) {
const ref = {
resource,
id: '',
started: false
};
const said = await look(ref, revision, signal).catch(unlessCancelled(signal));
if (said && isUnderWay(said, revision)) {
begun.set(ref, {
revision
});
return ref;
}
}
const started = await reporter.start(request, signal);
const ref = {
resource,
id: started.id,
started: true
};
begun.set(ref, {
revision,
started
});
return ref;
},
async status (ref, signal) {
const { state, word, url, artifact } = await report(ref, signal);
return {
state,
word,
...void 0 === url ? {} : {
url
},
...void 0 === artifact ? {} : {
artifact
}
};
},
async conclude (ref, { revision }, signal) {
if (!look && begun.get(ref)?.started?.failure === void 0) return {
ok: true,
reason: fired,
isUnseen: true
};
return concludeReport(await report(ref, signal), revision, isById(ref.id));
}
};
}
const line = schemas1.YjP('a line of shell').check(api.m9(1, 'a line of shell'));
const options = schemas1.rej({
command: line,
status: schemas1.lqM(line)
});
const commandSettings = {
check ({ url, options: given }) {
const problems = optionProblems(options, given, 'command, status');
const address = {
input: 'url',
received: url,
sentence: 'url must be empty: a command needs no address'
};
return '' === url ? problems : [
...problems,
address
];
},
unseen: ({ options: given })=>'status' in given ? void 0 : 'status',
connect () {
return {
baseUrl: '',
headers: {}
};
}
};
function createCommandTarget(tools, settings, run) {
const { command, status } = options.parse(settings.options);
const env = (resource, revision, id)=>({
DEPLOY_RESOURCE: resource,
DEPLOY_REVISION: revision,
DEPLOY_ID: id,
...'' === settings.token ? {} : {
DEPLOY_TOKEN: settings.token
}
});
return createReportedTarget({
kind: 'command',
looksFirst: true,
isById: (id)=>'' !== id,
async start ({ resource, revision }, signal) {
await tools.holds();
const own = env(resource, describeRevision(revision), '');
const once = ()=>run({
command,
title: `deploy ${resource}`,
env: own,
signal
});
const { exitCode, lines } = await starting(signal, (send)=>send(once));
const said = command_readLines(lines);
const failure = 0 === exitCode ? {} : {
failure: `the command ended with exit code ${exitCode}`
};
return {
id: textOf(said.id),
made: readMade(said),
...failure
};
},
...void 0 === status ? {} : {
async look ({ resource, id }, revision, signal) {
const own = env(resource, describeRevision(revision), id);
const { exitCode, lines } = await run({
command: status,
title: `status of ${resource}`,
env: own,
signal
});
const said = command_readLines(lines);
if (0 !== exitCode) throw failed('PROVIDER_FAILED', `exit code ${exitCode}`);
const report = readReport(said);
if (report) return report;
const last = tools.redactor.redact(JSON.stringify(said.state ?? ''));
throw failed('PROVIDER_NONSENSE', `its last line is ${last}; expected one of ${knownWords}`);
}
}
});
}
function command_readLines(lines) {
const said = {};
for (const one of lines){
const [, name, value = ''] = /^(id|url|artifact|revision)=(.*)$/.exec(one) ?? [];
if (void 0 !== name) said[name] = value;
else if ('' !== one.trim()) said.state = one;
}
return said;
}
function failed(code, answered) {
return new action_error.mZ(code, {
provider: 'deploy command',
asked: 'status',
answered
});
}
const coolifySettings = {
check ({ url, token }) {
const problems = [];
if (!(0, fields.aq)(url)) problems.push({
input: 'url',
...'' === url ? {} : {
received: url
},
allowed: "Coolify's URL, without user and password",
example: 'https://coolify.example.com'
});
if ('' === token) problems.push({
input: 'token',
allowed: 'an API token of Coolify',
example: '${{ secrets.COOLIFY_TOKEN }}'
});
return problems;
},
connect ({ url, token }) {
return {
baseUrl: url,
headers: {
authorization: `Bearer ${token}`
},
secrets: [
token.split('|').at(-1) ?? ''
]
};
}
};
function isAway(thrown) {
if (!(thrown instanceof action_error.mZ)) return false;
return 'PROVIDER_RATE_LIMITED' === thrown.code || [
502,
503,
504
].includes(thrown.status ?? 0);
}
function isUncertain(thrown) {
if (!(thrown instanceof action_error.mZ)) return false;
return 'PROVIDER_UNREACHABLE' === thrown.code || (thrown.status ?? 0) >= 500;
}
async function patience_patiently(work, { clock, log, pollInterval }, signal, canWait = isAway) {
for(let told = false;; told = true)try {
return await work();
} catch (thrown) {
signal.throwIfAborted();
if (!canWait(thrown)) throw thrown;
if (!told) log.event(`${thrown instanceof Error ? thrown.message : String(thrown)}: waiting for it to come back`);
await clock.sleep(pollInterval, signal);
}
}
function stateOf(word) {
switch(word){
case 'queued':
return 'queued';
case 'finished':
return 'finished';
case 'failed':
return 'failed';
case 'cancelled-by-user':
return 'cancelled';
default:
return 'running';
}
}
function isActive({ status }) {
return 'queued' === status || 'in_progress' === status;
}
function readHealth(status) {
const [state, health] = status.split(':');
return 'running' === state && 'unhealthy' !== health ? 'up' : 'not yet';
}
const isRefused = (answer)=>'string' == typeof answer;
const queueFullLooks = 20;
async function trigger(client, tools, { uuid, pullRequest, post, isWanted }, signal) {
const { clock, log, pollInterval, holds } = tools;
const look = ()=>patience_patiently(()=>client.deploymentsOf(uuid, signal, pullRequest), tools, signal, isUncertain);
return starting(signal, async (send)=>{
for(;;){
const last = (await look())[0]?.id ?? 0;
await holds();
const answer = await send(post, isRefused).catch((thrown)=>{
signal.throwIfAborted();
if (!isUncertain(thrown)) throw thrown;
});
if ('no-such-route' === answer) return answer;
if ('queue-full' === answer) {
log.event('Coolify: the deployment queue is full: waiting for room');
await clock.sleep(pollInterval * queueFullLooks, signal);
continue;
}
const id = answer?.id ?? '';
const isReal = '' !== id && await patience_patiently(()=>client.deployment(id, signal), tools, signal, isUncertain);
if (isReal) return {
resource: uuid,
id,
started: true
};
const found = (await look()).find((row)=>isWanted(row) && (void 0 === answer ? row.id > last : isActive(row)));
if (found) return {
resource: uuid,
id: found.deployment_uuid,
started: void 0 === answer
};
await clock.sleep(pollInterval, signal);
}
});
}
function createApplications(client, tools) {
const find = (uuid, signal)=>patience_patiently(()=>client.application(uuid, signal), tools, signal);
return {
find,
async get (uuid, signal) {
const found = await find(uuid, signal);
if (!found) throw notFound(uuid);
return found;
},
deploymentsOf: (uuid, signal, pullRequest)=>patience_patiently(()=>client.deploymentsOf(uuid, signal, pullRequest), tools, signal, isUncertain),
deployment: (id, signal)=>patience_patiently(()=>client.deployment(id, signal), tools, signal, isUncertain),
async configure (uuid, columns, signal) {
await tools.holds();
await patience_patiently(()=>client.patch(uuid, {
...columns
}, signal), tools, signal, isUncertain);
},
async start (what, signal) {
const ref = await trigger(client, tools, what, signal);
if ('no-such-route' === ref) throw notFound(what.uuid);
return ref;
}
};
}
function notFound(uuid) {
const what = {
provider: 'Coolify',
asked: `resource ${uuid}`,
answered: "no application, service or database of this token\u2019s team"
};
return new action_error.mZ('PROVIDER_NOT_FOUND', {
...what,
status: 404
});
}
const schema_text = schemas1.cl6(schemas1.YjP());
const applicationSchema = schemas1.Ikc({
uuid: schemas1.YjP(),
name: schemas1.YjP(),
status: schemas1.YjP(),
build_pack: schemas1.YjP(),
docker_registry_image_name: schema_text,
docker_registry_image_tag: schema_text,
git_commit_sha: schema_text,
ports_mappings: schema_text,
custom_docker_run_options: schema_text,
health_check_enabled: schemas1.cl6(schemas1.zMY()),
custom_healthcheck_found: schemas1.cl6(schemas1.zMY()),
additional_servers_count: schemas1.cl6(schemas1.aig()),
fqdn: schema_text,
preview_url_template: schema_text,
settings: schemas1.cl6(schemas1.Ikc({
is_auto_deploy_enabled: schemas1.cl6(schemas1.zMY()),
is_consistent_container_name_enabled: schemas1.cl6(schemas1.zMY()),
custom_internal_name: schema_text
}))
});
const deploymentSchema = schemas1.Ikc({
id: schemas1.aig(),
deployment_uuid: schemas1.YjP(),
status: schemas1.YjP(),
commit: schema_text,
pull_request_id: schemas1.cl6(schemas1.aig()),
docker_registry_image_tag: schema_text,
restart_only: schemas1.cl6(schemas1.zMY()),
only_this_server: schemas1.cl6(schemas1.zMY()),
logs: schema_text
});
const variableSchema = schemas1.Ikc({
uuid: schemas1.YjP(),
key: schemas1.YjP(),
value: schema_text,
is_preview: schemas1.cl6(schemas1.zMY()),
is_literal: schemas1.cl6(schemas1.zMY()),
is_multiline: schemas1.cl6(schemas1.zMY()),
is_shown_once: schemas1.cl6(schemas1.zMY())
});
const deploymentListSchema = schemas1.Ikc({
deployments: schemas1.KCZ([
schemas1.YOg(deploymentSchema),
schemas1.g1P(schemas1.YjP(), deploymentSchema)
])
});
const deployAnswerSchema = schemas1.Ikc({
deployments: schemas1.YOg(schemas1.Ikc({
message: schemas1.YjP(),
resource_uuid: schemas1.YjP(),
deployment_uuid: schemas1.lqM(schemas1.YjP())
}))
});
const rollbackAnswerSchema = schemas1.Ikc({
deployment_uuid: schemas1.YjP()
});
const stackSchema = schemas1.Ikc({
uuid: schemas1.YjP(),
name: schemas1.YjP(),
status: schemas1.YjP()
});
const logLine = schemas1.Ikc({
output: schemas1.YjP(),
hidden: schemas1.cl6(schemas1.zMY())
});
const logSchema = schemas1.YOg(logLine);
const pageSize = 50;
const deepest = 1_000;
function createCoolifyClient(http, redactor) {
async function ask(request, signal) {
const response = await http.send({
...request,
url: `/api/v1${request.url}`
}, signal);
if (response.status < 300 || isAbsence(response)) return response;
throw refusal(request, response, redactor);
}
async function read(schema, request, signal) {
const response = await ask(request, signal);
return isAbsence(response) ? void 0 : parse1(schema, request, response);
}
async function trigger(schema, request, signal) {
const response = await http.send({
...request,
url: `/api/v1${request.url}`
}, signal);
if (response.status < 300) return parse1(schema, request, response);
if ([
400,
429
].includes(response.status) && /queue is full/i.test(response.text)) return 'queue-full';
if (isUnknownRoute(response)) return 'no-such-route';
throw refusal(request, response, redactor);
}
return {
application: (uuid, signal)=>read(applicationSchema, get(`/applications/${uuid}`), signal),
stack: (kind, uuid, signal)=>read(stackSchema, get(`/${kind}/${uuid}`), signal),
deployment: (id, signal)=>read(deploymentSchema, get(`/deployments/${id}`), signal),
async applicationsTagged (tag, signal) {
return await read(schemas1.YOg(applicationSchema), get(`/applications?tag=${encodeURIComponent(tag)}`), signal) ?? [];
},
async deploymentsOf (uuid, signal, pullRequest = 0) {
for(let skip = 0;; skip += pageSize){
const page = get(`/deployments/applications/${uuid}?skip=${skip}&take=${pageSize}`);
const rows = Object.values((await read(deploymentListSchema, page, signal))?.deployments ?? []);
const found = rows.filter((row)=>(row.pull_request_id ?? 0) === pullRequest);
if (found.length > 0 || rows.length < pageSize || skip >= deepest) return found.sort((a, b)=>b.id - a.id);
}
},
async patch (uuid, changes, signal) {
const request = {
method: 'PATCH',
url: `/applications/${uuid}`,
json: changes,
idempotent: true
};
if (await read(schemas1.Ikc({}), request, signal)) return;
throw new action_error.mZ('PROVIDER_NOT_FOUND', {
provider: 'Coolify',
asked: describe(request),
answered: '404',
status: 404
});
},
async deploy (uuid, force, signal, preview) {
const query = `uuid=${uuid}&force=${String(force)}${preview ? queryOf(preview) : ''}`;
const request = {
method: 'POST',
url: `/deploy?${query}`
};
const answer = await trigger(deployAnswerSchema, request, signal);
if ('string' == typeof answer) return answer;
const item = answer.deployments.find(({ resource_uuid })=>resource_uuid === uuid);
if (item?.deployment_uuid !== void 0) return {
id: item.deployment_uuid
};
if (item && /already queued/i.test(item.message)) return {
id: ''
};
const answered = redactor.redact(item?.message ?? 'nothing was deployed');
const hint = hintFor(200, answered);
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Coolify',
asked: 'POST /api/v1/deploy',
answered
}, void 0 === hint ? {} : {
hint
});
},
async removePreview (uuid, pullRequest, signal) {
const url = `/applications/${uuid}/previews/${pullRequest}`;
const request = {
method: 'DELETE',
url,
idempotent: true
};
const response = await http.send({
...request,
url: `/api/v1${url}`
}, signal);
if (response.status < 300) return true;
if (isUnknownRoute(response)) return 'no-such-route';
if (404 === response.status && /^preview/i.test(messageOf(response) ?? '')) return false;
throw refusal(request, response, redactor);
},
async rollback (uuid, commit, signal) {
const request = {
method: 'POST',
url: `/applications/${uuid}/rollback`,
json: {
commit
}
};
const answer = await trigger(rollbackAnswerSchema, request, signal);
return 'string' == typeof answer ? answer : {
id: answer.deployment_uuid
};
},
async startStack (kind, uuid, signal) {
const verb = 'services' === kind ? 'restart?latest=true' : 'start';
await ask({
method: 'POST',
url: `/${kind}/${uuid}/${verb}`
}, signal);
},
async variables (uuid, signal) {
return await read(schemas1.YOg(variableSchema), get(`/applications/${uuid}/envs`), signal) ?? [];
},
async setVariables (uuid, data, signal) {
const url = `/applications/${uuid}/envs/bulk`;
await ask({
method: 'PATCH',
url,
json: {
data
},
idempotent: true
}, signal);
},
async removeVariable (uuid, variable, signal) {
await ask({
method: 'DELETE',
url: `/applications/${uuid}/envs/${variable}`
}, signal);
},
async cancel (id, signal) {
await ask({
method: 'POST',
url: `/deployments/${id}/cancel`
}, signal);
}
};
}
function queryOf({ pullRequest, dockerTag }) {
return `&pull_request_id=${pullRequest}${void 0 === dockerTag ? '' : `&docker_tag=${encodeURIComponent(dockerTag)}`}`;
}
function get(url) {
return {
method: 'GET',
url
};
}
function isUnknownRoute({ status, text }) {
return 404 === status && text.includes('"docs"');
}
function isAbsence(response) {
return 404 === response.status && !isUnknownRoute(response) && void 0 !== messageOf(response);
}
function parse1(schema, request, response) {
const result = schema.safeParse(response.json());
if (result.success) return result.data;
const wrong = result.error.issues.map(({ path: path1, message })=>`${path1.join('.')}: ${message}`).slice(0, 3);
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Coolify',
asked: describe(request),
answered: `${response.status} with other fields than expected (${wrong.join('; ')})`,
status: response.status
});
}
function describe({ method, url }) {
return `${method} /api/v1${url.split('?')[0] ?? ''}`;
}
function messageOf({ text }) {
try {
const body = JSON.parse(text);
if ('object' != typeof body || null === body || !('message' in body)) return;
const errors = 'errors' in body ? ` ${JSON.stringify(body.errors)}` : '';
return `${String(body.message)}${errors}`.slice(0, 10_000);
} catch  {
return;
}
}
function refusal(request, response, redactor) {
const { status } = response;
const message = messageOf(response) ?? `a page instead of JSON (${response.headers['content-type'] ?? 'no type'})`;
const hint = hintFor(status, message);
return new action_error.mZ(void 0 === messageOf(response) && status < 500 ? 'PROVIDER_NONSENSE' : (0, client.$)(status), {
provider: 'Coolify',
asked: describe(request),
answered: `${status} ${(0, visible.zU)(redactor.redact(message))}`,
status
}, void 0 === hint ? {} : {
hint
});
}
function hintFor(status, message) {
const ability = /Missing required permissions: ([\w:, ]+)/.exec(message)?.[1];
if (void 0 !== ability) return `Give the token the ability ${ability} (Coolify: Keys & Tokens \u{2192} API tokens). Ticking deploy there replaces the selection: tick read, and write where an image is set, after it.`;
if (message.includes('API is disabled')) return "Enable the API in Coolify: Settings \u2192 Configuration \u2192 Advanced \u2192 API Access.";
if (message.includes('not allowed to access')) return "Add this runner's address to the allow-list in Coolify: Settings \u2192 Configuration \u2192 Advanced \u2192 Allowed IPs.";
if (/Pull request \d+ not found/.test(message)) return 'Coolify itself makes the preview of an application built from git, when GitHub tells it of the pull request: turn on its Preview Deployments, with a GitHub App or a webhook as its source. The preview of an image needs Coolify 4.0.0-beta.471.';
if (message.includes('team role')) return "Use a token of a team admin or owner: with elevated abilities a member\u2019s token is refused.";
if (401 === status) return 'Check the token: it must be complete, with the number and | at its start, not expired, and of this Coolify.';
}
async function deployCommit({ applications, client, tools }, { uuid, git_commit_sha: pinned }, sha, signal) {
const isWanted = ({ commit })=>commit === sha;
const active = (await applications.deploymentsOf(uuid, signal)).find((row)=>isActive(row) && isWanted(row));
if (active) return {
ref: {
resource: uuid,
id: active.deployment_uuid,
started: false
}
};
const rollback = ()=>client.rollback(uuid, sha, signal);
const ref = await trigger(client, tools, {
uuid,
post: rollback,
isWanted
}, signal);
if ('no-such-route' !== ref) return {
ref
};
await applications.configure(uuid, {
git_commit_sha: sha
}, signal);
const deploy = ()=>client.deploy(uuid, false, signal);
return {
ref: await applications.start({
uuid,
post: deploy,
isWanted
}, signal),
before: {
columns: {
git_commit_sha: pinned ?? 'HEAD'
},
isKeptWhenFinished: false
}
};
}
function toColumns({ name, tag, digest }) {
return {
docker_registry_image_name: name,
docker_registry_image_tag: void 0 === digest ? tag ?? 'latest' : digest.replace(':', '-')
};
}
function fromColumns(columns) {
const { docker_registry_image_name: name, docker_registry_image_tag: tag } = columns;
if (!name) return;
const hex = /^sha256-([0-9a-f]{64})$/.exec(tag ?? '')?.[1] ?? (name.endsWith('@sha256') ? tag ?? void 0 : void 0);
if (void 0 !== hex) return {
name: name.replace(/@sha256$/, ''),
digest: `sha256:${hex}`
};
return {
name,
tag: tag ?? 'latest'
};
}
function preflight(application, revision) {
const { settings, build_pack: pack, health_check_enabled: isChecked } = application;
const reason = noRollingUpdateBecause(application);
const hasHealthcheck = true === isChecked || true === application.custom_healthcheck_found;
return [
...void 0 === reason ? [] : [
`stopped before the new version starts (downtime, no health check): ${reason}`
],
...void 0 !== reason || hasHealthcheck ? [] : [
'no health check in Coolify: a new container counts as healthy at once, and the old one is stopped'
],
...'commit' === revision.kind && settings?.is_auto_deploy_enabled === true && 'dockerimage' !== pack ? [
'automatic deployments are on: the next push moves it to the head of its branch'
] : []
];
}
function noRollingUpdateBecause(application) {
const { build_pack: pack, ports_mappings: ports, custom_docker_run_options: options, settings } = application;
if ('dockercompose' === pack) return 'it is a compose application';
if (ports) return `host port mapping ${ports}`;
if (settings?.is_consistent_container_name_enabled) return 'its container has a consistent name';
if (settings?.custom_internal_name) return `its container has the name ${settings.custom_internal_name}`;
if (options && /--ip6?\b/.test(options)) return 'its container has a fixed address';
}
function inspectionOf(application, deployments, revision) {
const current = currentOf(application, deployments.find((row)=>'finished' === row.status && true !== row.restart_only));
const refusal = refusalOf(application, revision);
return {
name: application.name,
current,
isCurrentLive: current?.kind === 'commit' && 'up' === readHealth(application.status),
isRolling: void 0 === noRollingUpdateBecause(application),
warnings: preflight(application, revision),
...void 0 === refusal ? {} : {
refusal
}
};
}
function currentOf(application, finished) {
if ('dockerimage' === application.build_pack) {
const image = fromColumns(application);
return image && {
kind: 'image',
image
};
}
const sha = finished?.commit;
return sha && 'HEAD' !== sha ? {
kind: 'commit',
sha
} : void 0;
}
function isConfigured(application, revision) {
if ('image' !== revision.kind) return true;
const image = fromColumns(application);
return void 0 !== image && sameRevision({
kind: 'image',
image
}, revision);
}
function refusalOf({ build_pack: pack }, revision) {
const isImage = 'dockerimage' === pack;
if ('image' === revision.kind && !isImage) return `it is built from git (${pack}) and takes no image such as ${describeImage(revision.image)}: give its commit`;
if ('commit' === revision.kind && isImage) return 'it runs an image and takes no commit: give the image';
}
async function deployImage({ applications, client, tools }, uuid, image, signal) {
await waitUntilIdle(uuid, applications, tools, signal);
const found = await applications.get(uuid, signal);
const previous = fromColumns(found);
const isSet = isConfigured(found, {
kind: 'image',
image
});
if (!isSet) await applications.configure(uuid, toColumns(image), signal);
const post = ()=>client.deploy(uuid, true, signal);
const ref = await applications.start({
uuid,
post,
isWanted: ()=>true
}, signal);
return isSet || !previous ? {
ref
} : {
ref,
before: {
columns: toColumns(previous),
isKeptWhenFinished: true
}
};
}
async function waitUntilIdle(uuid, applications, { clock, log, pollInterval }, signal) {
for(let told = false;; told = true){
const active = (await applications.deploymentsOf(uuid, signal)).find(isActive);
if (!active) return;
if (!told) log.event(`waiting for deployment ${active.deployment_uuid} of the same application to end`);
await clock.sleep(pollInterval, signal);
}
}
function mayHaveStarted(row) {
if (row?.status !== 'cancelled-by-user') return false;
return 'string' != typeof row.logs || /rolling update|old container/i.test(row.logs);
}
function lastLines(logs, count) {
if (!logs) return [];
const lines = logSchema.safeParse(parseJson(logs)).data ?? [];
return lines.filter(({ hidden })=>true !== hidden).flatMap(({ output })=>output.split('\n')).map((line)=>line.trimEnd()).filter((line)=>'' !== line).slice(-count);
}
function parseJson(text) {
try {
return JSON.parse(text);
} catch  {
return;
}
}
function previewUrl({ fqdn, preview_url_template: template }, pullRequest) {
const domain = (fqdn ?? '').split(',')[0]?.trim() ?? '';
if (!(0, fields.q$)(domain) || !template || template.includes('{{random}}')) return;
const { protocol, hostname } = new URL(domain);
const host = template.replaceAll('{{domain}}', hostname).replaceAll('{{pr_id}}', String(pullRequest));
const url = `${protocol}//${host}`;
return (0, fields.q$)(url) ? url : void 0;
}
function createPreview({ applications, client }, pullRequest) {
return {
async inspect ({ resource, revision }, signal) {
const found = await applications.find(resource, signal);
if (!found) throw notFound(resource);
const refusal = refusalOf(found, revision) ?? withoutImage(found, revision);
return {
name: found.name,
current: void 0,
isCurrentLive: false,
isRolling: false,
warnings: [],
...void 0 === refusal ? {} : {
refusal
}
};
},
async deploy ({ resource: uuid, revision, force }, signal) {
const rows = await applications.deploymentsOf(uuid, signal, pullRequest);
const same = rows.find((row)=>isActive(row) && isImmutable(revision) && void 0 === differs(row, revision));
if (same) return {
resource: uuid,
id: same.deployment_uuid,
started: false
};
const dockerTag = tagOf(revision);
const asked = {
pullRequest,
...void 0 === dockerTag ? {} : {
dockerTag
}
};
const post = ()=>client.deploy(uuid, force || void 0 !== dockerTag, signal, asked);
const isWanted = (row)=>dockerTag === (row.docker_registry_image_tag ?? void 0);
return applications.start({
uuid,
pullRequest,
post,
isWanted
}, signal);
},
async fire ({ resource, force }, signal) {
const answer = await starting(signal, (send)=>send(()=>client.deploy(resource, force, signal, {
pullRequest
})));
if ('string' != typeof answer) return {
resource,
id: answer.id,
started: true
};
const what = {
provider: 'Coolify',
asked: 'POST /api/v1/deploy',
answered: 'the deployment queue is full'
};
throw new action_error.mZ('PROVIDER_RATE_LIMITED', what);
},
async status ({ id }, signal) {
const row = await applications.deployment(id, signal);
return row ? {
state: stateOf(row.status),
word: row.status
} : {
state: 'vanished',
word: 'not found'
};
},
async conclude ({ id, resource }, { revision }, signal) {
const row = await applications.deployment(id, signal);
if (row?.status !== 'finished') return {
ok: false,
reason: row?.status ?? 'not found',
mayRun: mayHaveStarted(row)
};
if (row.pull_request_id !== pullRequest) return {
ok: false,
reason: `deployment ${id} is not of pull request ${pullRequest}`
};
const found = await applications.get(resource, signal);
const reason = withoutImage(found, revision) ?? differs(row, revision);
const url = previewUrl(found, pullRequest);
return {
ok: void 0 === reason,
reason: reason ?? '',
...void 0 === url ? {} : {
url
}
};
}
};
}
async function removePreview({ client, tools }, uuid, pullRequest, signal) {
await tools.holds();
const answer = await patience_patiently(()=>client.removePreview(uuid, pullRequest, signal), tools, signal, isUncertain);
if ('no-such-route' !== answer) return answer;
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Coolify',
asked: `DELETE /api/v1/applications/${uuid}/previews/${pullRequest}`,
answered: '404, this version cannot delete previews',
status: 404
}, {
hint: "Update Coolify to 4.0.0-beta.474 or later, or delete the preview in Coolify: application \u2192 Preview Deployments."
});
}
function withoutImage(application, revision) {
if ('dockerimage' !== application.build_pack) return;
if ('image' !== revision.kind) return 'it runs an image: give the image of the pull request';
const own = fromColumns(application)?.name;
return own === revision.image.name ? void 0 : `Coolify deploys previews of its own image, ${own ?? 'which is not set'}, by another tag, not ${describeImage(revision.image)}`;
}
function tagOf(revision) {
return 'image' === revision.kind ? toColumns(revision.image).docker_registry_image_tag : void 0;
}
function differs(row, revision) {
const tag = tagOf(revision);
if (void 0 !== tag && row.docker_registry_image_tag !== tag) return `tag ${row.docker_registry_image_tag ?? ''} was deployed instead of ${tag}`;
if ('commit' === revision.kind && row.commit !== revision.sha) return `commit ${row.commit ?? ''} was deployed instead of ${revision.sha}`;
}
const looksUntilUp = 2;
const looksUntilDown = 10;
function createStacks(client, tools) {
const kinds = new Map();
const streaks = new Map();
async function find(uuid, signal) {
const known = kinds.get(uuid);
for (const kind of known ? [
known
] : [
'services',
'databases'
]){
const stack = await patience_patiently(()=>client.stack(kind, uuid, signal), tools, signal, isUncertain);
if (stack) {
kinds.set(uuid, kind);
return {
...stack,
kind
};
}
}
}
return {
async inspect (uuid, revision, signal) {
const stack = await find(uuid, signal);
if (!stack) return;
const isService = 'services' === stack.kind;
return {
name: stack.name,
current: void 0,
isCurrentLive: false,
isRolling: false,
warnings: isService ? [
'a service is stopped while it is created anew (downtime), and cannot be rolled back'
] : [],
...'configured' === revision.kind ? {} : {
refusal: `it is a ${isService ? 'service' : 'database'}: its images are set in its own configuration`
}
};
},
async deploy (uuid, force, signal) {
const stack = await find(uuid, signal);
const isNeeded = stack?.kind === 'services' || force || !(stack?.status ?? '').startsWith('running');
if (stack && isNeeded) {
await tools.holds();
await starting(signal, (send)=>send(()=>client.startStack(stack.kind, uuid, signal)));
}
streaks.set(uuid, isNeeded ? 0 : looksUntilUp);
return {
resource: uuid,
id: '',
started: isNeeded
};
},
async status (uuid, signal) {
const stack = await find(uuid, signal);
if (!stack) return {
state: 'vanished',
word: 'not found'
};
const before = streaks.get(uuid) ?? 0;
const isUp = stack.status.startsWith('running');
const isDown = /^(exited|degraded|dead)/.test(stack.status);
const streak = isUp ? Math.max(before, 0) + 1 : isDown ? Math.min(before, 0) - 1 : 0;
streaks.set(uuid, streak);
if (streak >= looksUntilUp) return {
state: 'finished',
word: stack.status
};
return {
state: streak <= -looksUntilDown ? 'failed' : 'running',
word: stack.status
};
}
};
}
function createTakeBack(applications) {
const known = new Map();
return {
remember ({ ref, before }) {
if (before) known.set(ref.id, before);
return ref;
},
async takeBack ({ id, resource }, isFinished, signal) {
const before = known.get(id);
if (before && !(isFinished && before.isKeptWhenFinished)) await applications.configure(resource, before.columns, signal);
}
};
}
function createVariables(client, tools) {
async function known(resource, signal) {
const all = await patience_patiently(()=>client.variables(resource, signal), tools, signal, isUncertain);
return new Map(all.filter(({ is_preview: isOfPreview })=>true !== isOfPreview).map((one)=>[
one.key,
one
]));
}
return {
async compareVariables (resource, wanted, signal) {
const present = await known(resource, signal);
return Object.entries(wanted).flatMap(([name, value])=>{
const found = present.get(name);
if (!found) return [
{
name,
does: 'adds',
value,
previous: void 0
}
];
if (void 0 === found.value || null === found.value) return [
{
name,
does: 'sets',
value,
previous: void 0
}
];
return found.value === value ? [] : [
{
name,
does: 'changes',
value,
previous: found.value
}
];
});
},
async setVariables (resource, values, signal) {
const present = await known(resource, signal);
const set = Object.entries(values).flatMap(([key, value])=>{
const flags = present.get(key);
return void 0 === value ? [] : [
{
key,
value,
is_preview: false,
is_literal: flags?.is_literal ?? false,
is_multiline: flags?.is_multiline ?? value.includes('\n'),
is_shown_once: flags?.is_shown_once ?? false
}
];
});
const gone = Object.keys(values).flatMap((key)=>void 0 === values[key] ? present.get(key)?.uuid ?? [] : []);
await tools.holds();
if (set.length > 0) await patience_patiently(()=>client.setVariables(resource, set, signal), tools, signal, isUncertain);
for (const uuid of gone)await client.removeVariable(resource, uuid, signal);
}
};
}
const settlingLooks = 30;
async function verify(row, { uuid, revision }, { applications, tools }, signal) {
const found = await applications.get(uuid, signal);
if (!isConfigured(found, revision)) {
const image = describeRevision(currentOf(found, row) ?? revision);
return {
ok: false,
reason: `somebody set the image to ${image} meanwhile`
};
}
if ('commit' === revision.kind && row.commit !== revision.sha) return {
ok: false,
reason: `commit ${row.commit ?? ''} was deployed instead of ${revision.sha}`
};
return settle({
uuid,
status: found.status
}, applications, tools, signal);
}
async function settle({ uuid, status: first }, applications, { clock, pollInterval }, signal) {
for(let look = 1, up = 0, status = first;; look++){
if (look > 1) status = (await applications.get(uuid, signal)).status;
up = 'up' === readHealth(status) ? up + 1 : 0;
if (2 === up) return {
ok: true,
reason: status
};
if (0 === up && look >= settlingLooks) return {
ok: false,
reason: `finished, but the application is ${status}`
};
await clock.sleep(pollInterval, signal);
}
}
const excerptLines = 40;
function createCoolifyTarget(tools) {
const client = createCoolifyClient(tools.http, tools.redactor);
const applications = createApplications(client, tools);
const stacks = createStacks(client, tools);
const changes = createTakeBack(applications);
const ports = {
applications,
client,
tools
};
const shared = {
kind: 'coolify',
cancel: ({ id }, signal)=>cancel(id, client, signal),
async buildLog (ref, signal) {
const row = '' === ref.id ? void 0 : await client.deployment(ref.id, signal);
return lastLines(row?.logs, excerptLines).map((line)=>tools.redactor.redact(line));
}
};
return {
...shared,
previewOf: (pullRequest)=>({
...shared,
...createPreview(ports, pullRequest)
}),
removePreview: (resource, pullRequest, signal)=>removePreview(ports, resource, pullRequest, signal),
...createVariables(client, tools),
async inspect ({ resource, revision }, signal) {
const found = await applications.find(resource, signal);
if (found) return inspectionOf(found, await applications.deploymentsOf(resource, signal), revision);
const stack = await stacks.inspect(resource, revision, signal);
if (!stack) throw notFound(resource);
return stack;
},
async deploy (request, signal) {
const { resource: uuid, revision, force } = request;
const found = await applications.find(uuid, signal);
if (!found) return stacks.deploy(uuid, force, signal);
const earlier = await resume(request, found, applications, signal);
if (earlier) return earlier;
if ('image' === revision.kind) return changes.remember(await deployImage(ports, uuid, revision.image, signal));
if ('commit' === revision.kind) return changes.remember(await deployCommit(ports, found, revision.sha, signal));
const forced = force || 'dockerimage' === found.build_pack;
const post = ()=>client.deploy(uuid, forced, signal);
return applications.start({
uuid,
post,
isWanted: ()=>true
}, signal);
},
async fire ({ resource, force }, signal) {
await tools.holds();
const answer = await starting(signal, (send)=>send(()=>client.deploy(resource, force, signal)));
if ('string' != typeof answer) return {
resource,
id: answer.id,
started: true
};
const asked = 'POST /api/v1/deploy';
const answered = 'the deployment queue is full';
throw new action_error.mZ('PROVIDER_RATE_LIMITED', {
provider: 'Coolify',
asked,
answered
});
},
async status (ref, signal) {
if ('' === ref.id) return stacks.status(ref.resource, signal);
const row = await applications.deployment(ref.id, signal);
if (!row) return {
state: 'vanished',
word: 'not found'
};
const state = stateOf(row.status);
const elsewhere = 'finished' === state ? stateElsewhere(row, await applications.deploymentsOf(ref.resource, signal)) : void 0;
return elsewhere ?? {
state,
word: row.status
};
},
async conclude (ref, { revision }, signal) {
if ('' === ref.id) return {
ok: true,
reason: ''
};
const row = await applications.deployment(ref.id, signal);
const isFinished = row?.status === 'finished';
await changes.takeBack(ref, isFinished, signal);
return isFinished ? verify(row, {
uuid: ref.resource,
revision
}, ports, signal) : {
ok: false,
reason: row?.status ?? 'not found',
mayRun: mayHaveStarted(row)
};
},
async underWay (resource, signal) {
const active = (await applications.deploymentsOf(resource, signal)).filter(isActive);
return active.map(({ deployment_uuid: id })=>({
resource,
id,
started: false
}));
},
async labelled (label, signal) {
const found = await patience_patiently(()=>client.applicationsTagged(label, signal), tools, signal);
const isTaken1 = (name)=>found.filter((other)=>other.name === name).length > 1;
return Object.fromEntries(found.map(({ name, uuid })=>[
isTaken1(name) ? uuid : name,
uuid
]));
}
};
}
async function resume({ resource, revision, earlier }, found, applications, signal) {
if (void 0 === earlier) return;
const rows = await applications.deploymentsOf(resource, signal);
const row = rows.find(({ deployment_uuid })=>deployment_uuid === earlier);
const isLatest = row?.status === 'finished' && row === rows[0] && isConfigured(found, revision);
return row && (isActive(row) || isLatest) ? {
resource,
id: row.deployment_uuid,
started: false
} : void 0;
}
function stateElsewhere(row, rows) {
const others = rows.filter(({ id, only_this_server: only })=>id > row.id && true === only);
const undone = others.find(({ status })=>'finished' !== status);
return undone && {
state: stateOf(undone.status),
word: `${undone.status} on another server`
};
}
async function cancel(id, client, signal) {
if ('' === id) return;
try {
await client.cancel(id, signal);
} catch (thrown) {
const row = await client.deployment(id, signal);
if (row && isActive(row)) throw thrown;
}
}
const herokuOptions = schemas1.rej({
from: schemas1.lqM(schemas1.YjP().check(api.m9(1))),
'source-url': schemas1.lqM(schemas1.YjP())
});
const herokuSettings = {
check ({ url, token, options: given }) {
const problems = optionProblems(herokuOptions, given, 'from, source-url');
if ('' !== url && !(0, fields.aq)(url)) problems.push({
input: 'url',
received: url,
allowed: "another address of Heroku's API, or nothing"
});
if ('' === token) problems.push({
input: 'token',
allowed: 'an API key of Heroku',
example: '${{ secrets.HEROKU_API_KEY }}'
});
const source = given['source-url'];
if (void 0 !== source && !((0, fields.aq)(textOf(source)) && textOf(source).includes('{sha}'))) problems.push({
input: 'options source-url',
received: textOf(source),
allowed: 'a URL of a .tar.gz that Heroku can fetch by itself, with {sha} for the commit, without user and password',
example: 'https://github.com/acme/shop/archive/{sha}.tar.gz'
});
return problems;
},
connect: ({ url, token })=>({
baseUrl: url || 'https://api.heroku.com',
headers: {
authorization: `Bearer ${token}`,
accept: 'application/vnd.heroku+json; version=3'
}
})
};
async function mustBeApp(client, name, signal) {
const found = await client.app(name, signal);
if (found) return found;
throw new action_error.mZ('PROVIDER_NOT_FOUND', {
provider: 'Heroku',
asked: `app ${name}`,
answered: 'no app of this account',
status: 404
});
}
function codeOf({ slug, oci_image: image }) {
return slug?.id ?? image?.id;
}
async function revisionOf(client, { app, release, asked }, signal) {
const code = codeOf(release);
if ('container' === app.stack.name || void 0 === code) return {
kind: 'artifact',
id: `v${release.version}`
};
const commit = 'commit' === asked.kind ? (await client.code(app, code, signal))?.commit : void 0;
return commit ? {
kind: 'commit',
sha: commit
} : {
kind: 'artifact',
id: code
};
}
const looks = 3;
async function begin(resource, start, { client, clock, pollInterval, holds }, signal) {
return starting(signal, async (send)=>{
for(;;){
const known = await start.known(signal);
await holds();
const answer = await send(()=>client.post(start.request, signal)).catch((thrown)=>{
signal.throwIfAborted();
if (!isUncertain(thrown)) throw thrown;
});
if (answer?.id !== void 0 && start.makes) return {
resource,
id: `${start.makes}:${answer.id}`,
started: true
};
for(let look = 1; look <= looks; look++){
const made = await start.find(known, signal);
if (void 0 !== made) return {
resource,
id: made,
started: true
};
await clock.sleep(pollInterval, signal);
}
const [last] = answer ? await client.releases(resource, signal) : [];
if (last) return {
resource,
id: `release:${last.id}`,
started: false
};
}
});
}
const build_log_excerptLines = 40;
const build_log_looks = 5;
async function readBuildLog(ref, { client, progress, tools, base }, signal) {
const [kind, id = ''] = ref.id.split(/:(.*)/s);
const resolved = await progress.resolve(ref, signal);
const source = 'release' in resolved ? await client.release(ref.resource, resolved.release, signal) : 'build' === kind ? await client.build(ref.resource, id, signal) : void 0;
const url = source?.output_stream_url;
if (!url || !isOfHeroku(url, base)) return [];
for(let look = 1; look <= build_log_looks; look++){
const { status, text } = await tools.plain.send({
method: 'GET',
url
}, signal);
if (status < 300) return text.split('\n').filter((line)=>'' !== line.trim()).slice(-build_log_excerptLines).map((line)=>tools.redactor.redact(line));
await tools.clock.sleep(tools.pollInterval, signal);
}
return [];
}
function isOfHeroku(address, base) {
const { protocol, hostname, origin } = new URL(address);
return 'https:' === protocol && hostname.endsWith('.heroku.com') || '' !== base && origin === new URL(base).origin;
}
const client_text = schemas1.cl6(schemas1.YjP());
const idOnly = schemas1.Ikc({
id: schemas1.YjP()
});
const reference = schemas1.cl6(idOnly);
const app = schemas1.Ikc({
id: schemas1.YjP(),
name: schemas1.YjP(),
web_url: client_text,
maintenance: schemas1.cl6(schemas1.zMY()),
generation: schemas1.cl6(schemas1.Ikc({
name: schemas1.YjP()
})),
stack: schemas1.Ikc({
name: schemas1.YjP()
})
});
const release = schemas1.Ikc({
id: schemas1.YjP(),
version: schemas1.aig(),
status: schemas1.YjP(),
current: schemas1.cl6(schemas1.zMY()),
description: client_text,
slug: reference,
oci_image: reference,
output_stream_url: client_text
});
const slug = schemas1.Ikc({
id: schemas1.YjP(),
commit: client_text,
deleted_at: client_text
});
const build = schemas1.Ikc({
id: schemas1.YjP(),
status: schemas1.YjP(),
source_blob: schemas1.cl6(schemas1.Ikc({
version: client_text
})),
release: reference,
output_stream_url: client_text
});
const dyno = schemas1.Ikc({
type: schemas1.YjP(),
state: schemas1.YjP(),
release: schemas1.Ikc({
version: schemas1.aig()
})
});
const promoted = schemas1.Ikc({
app: idOnly,
status: schemas1.YjP(),
error_message: client_text,
release: reference
});
const coupling = schemas1.Ikc({
pipeline: idOnly
});
const feature = schemas1.Ikc({
enabled: schemas1.zMY()
});
const lastReleases = 20;
function createHerokuClient(tools) {
const { http } = tools;
async function ask(request, schema, signal) {
try {
const { success, data } = schema.safeParse((await http.expectOk(request, signal)).json());
if (success) return data;
} catch (thrown) {
if (thrown instanceof action_error.mZ && 404 === thrown.status) return;
throw thrown;
}
throw new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'Heroku',
asked: `${request.method} ${request.url}`,
answered: 'not what this API gives'
});
}
const get = (url, schema, signal, range)=>patience_patiently(()=>ask({
method: 'GET',
url,
...void 0 === range ? {} : {
headers: {
range
}
}
}, schema, signal), tools, signal);
const at = (name)=>`/apps/${encodeURIComponent(name)}`;
const part = (id)=>encodeURIComponent(id);
return {
app: (name, signal)=>get(at(name), app, signal),
hasPreboot: async (name, signal)=>(await get(`${at(name)}/features/preboot`, feature, signal))?.enabled === true,
pipelineOf: async (name, signal)=>(await get(`${at(name)}/pipeline-couplings`, coupling, signal))?.pipeline.id,
async releases (name, signal) {
const range = `version ..; order=desc, max=${lastReleases}`;
return await get(`${at(name)}/releases`, schemas1.YOg(release), signal, range) ?? [];
},
release: (name, id, signal)=>get(`${at(name)}/releases/${part(id)}`, release, signal),
async code ({ name, generation }, id, signal) {
if (generation?.name !== 'fir') return get(`${at(name)}/slugs/${part(id)}`, slug, signal);
const found = await get(`${at(name)}/oci-images/${part(id)}`, schemas1.KCZ([
schemas1.YOg(slug),
slug
]), signal);
return Array.isArray(found) ? found[0] : found;
},
async builds (name, signal) {
const range = `started_at ..; order=desc, max=${lastReleases}`;
return await get(`${at(name)}/builds`, schemas1.YOg(build), signal, range) ?? [];
},
build: (name, id, signal)=>get(`${at(name)}/builds/${part(id)}`, build, signal),
dynos: async (name, signal)=>await get(`${at(name)}/dynos`, schemas1.YOg(dyno), signal) ?? [],
promoted: async (id, signal)=>await get(`/pipeline-promotions/${part(id)}/promotion-targets`, schemas1.YOg(promoted), signal) ?? [],
async post (request, signal) {
const said = (await http.expectOk(request, signal)).json();
return {
id: idOnly.safeParse(said).data?.id
};
}
};
}
const passing = [
'run',
'release',
'scheduler'
];
function readDynos(all, version) {
const dynos = all.filter(({ type })=>!passing.includes(type));
const own = dynos.filter(({ release })=>release.version >= version);
const up = own.filter(({ state })=>'up' === state || 'idle' === state);
const isCrashed = own.some(({ state })=>'crashed' === state);
const isUp = up.length === dynos.length;
const word = 0 === dynos.length ? 'no dyno is scaled up' : `${up.length} of ${dynos.length} dynos up`;
return {
isUp,
isCrashed,
word: isCrashed ? `${word}, a dyno crashed` : word
};
}
async function planStart(planning, signal) {
const { app, revision, options } = planning;
switch(revision.kind){
case 'image':
return planImage(planning, revision.image);
case 'artifact':
return planArtifact(planning, revision.id, signal);
case 'configured':
return void 0 === options.from ? {
refusal: 'what is released must be said: give the commit, a slug, a release such as v42, or the option from'
} : planPromotion(planning, options.from, void 0, signal);
case 'commit':
{
const { sha } = revision;
const known = await slugOf(planning, app, sha, signal);
if (known) return ofCode(planning, known.id);
if (void 0 !== options.from) return planPromotion(planning, options.from, sha, signal);
if (void 0 !== options['source-url']) return planBuild(planning, options['source-url'], sha);
const why = `no release of ${app.name} has code of commit ${sha}`;
return {
refusal: `${why}: give the option from, an app of its pipeline that runs it, or source-url, to build it`
};
}
}
}
function planImage({ client, app }, { name, digest }) {
const [, owner, process1] = /^registry\.heroku\.com\/([^/]+)\/([^/]+)$/.exec(name) ?? [];
if (void 0 === process1 || owner !== app.name) return {
refusal: `Heroku runs images of registry.heroku.com/${app.name}/<process type> only: push it there`
};
if (void 0 === digest) return {
refusal: "an image of Heroku is named by its id: @sha256:\u2026, as docker inspect says"
};
if (app.generation?.name === 'fir') return ofRelease({
client,
app
}, {
oci_image: digest
});
if ('container' !== app.stack.name) return {
refusal: `the stack of ${app.name} is ${app.stack.name}, not container`
};
return {
...releases({
client,
app
}, ()=>true),
request: {
method: 'PATCH',
url: `/apps/${encodeURIComponent(app.name)}/formation`,
headers: {
accept: 'application/vnd.heroku+json; version=3.docker-releases'
},
json: {
updates: [
{
type: process1,
docker_image: digest
}
]
}
}
};
}
async function planArtifact({ client, app }, id, signal) {
if (/^v\d+$/.test(id)) {
const release = await client.release(app.name, id.slice(1), signal);
if (!release) return {
refusal: `${app.name} has no release ${id}`
};
const gone = await expired(client, app, release.slug?.id ?? release.oci_image?.id, signal);
return void 0 === gone ? ofRelease({
client,
app
}, {
release: release.id
}) : {
refusal: gone
};
}
const gone = await expired(client, app, id, signal);
return void 0 === gone ? ofCode({
client,
app
}, id) : {
refusal: gone
};
}
async function planPromotion({ client, app }, from, sha, signal) {
const source = await client.app(from, signal);
if (!source) return {
refusal: `there is no app ${from} to promote from`
};
const [pipeline, own] = [
await client.pipelineOf(from, signal),
await client.pipelineOf(app.name, signal)
];
if (void 0 === pipeline || pipeline !== own) return {
refusal: `${from} and ${app.name} are not in one pipeline`
};
const wanted = void 0 === sha ? (await client.releases(from, signal)).find(({ current })=>true === current) : (await releasesOf(client, source, sha, signal))[0]?.release;
if (!wanted) return {
refusal: `no release of ${from} has ${void 0 === sha ? 'code' : `code of commit ${sha}`}`
};
return {
...releases({
client,
app
}, ({ description })=>description?.split(' ').includes(`v${wanted.version}`) === true),
makes: 'promotion',
request: {
method: 'POST',
url: '/pipeline-promotions',
json: {
pipeline: {
id: pipeline
},
source: {
app: {
id: source.id
},
release: {
id: wanted.id
}
},
targets: [
{
app: {
id: app.id
}
}
]
}
}
};
}
function planBuild({ client, app }, source, sha) {
const list = (signal)=>client.builds(app.name, signal);
return {
makes: 'build',
request: {
method: 'POST',
url: `/apps/${encodeURIComponent(app.name)}/builds`,
json: {
source_blob: {
url: source.replaceAll('{sha}', sha),
version: sha
}
}
},
known: async (signal)=>new Set((await list(signal)).map(({ id })=>id)),
async find (known, signal) {
const found = (await list(signal)).find(({ id, source_blob: blob })=>!known.has(id) && blob?.version === sha);
return found && `build:${found.id}`;
}
};
}
function ofCode(place, id) {
return ofRelease(place, place.app.generation?.name === 'fir' ? {
oci_image: id
} : {
slug: id
});
}
function ofRelease({ client, app }, what) {
const mark = `release-kit ${(0, external_node_crypto_.randomUUID)()}`;
const isMarked = !('release' in what);
return {
...releases({
client,
app
}, ({ description })=>!isMarked || description === mark),
request: {
method: 'POST',
url: `/apps/${encodeURIComponent(app.name)}/releases`,
json: {
...what,
...isMarked ? {
description: mark
} : {}
}
},
makes: 'release'
};
}
function releases({ client, app }, isOurs) {
const list = (signal)=>client.releases(app.name, signal);
return {
known: async (signal)=>new Set((await list(signal)).map(({ id })=>id)),
async find (known, signal) {
const found = (await list(signal)).find((one)=>!known.has(one.id) && isOurs(one));
return found && `release:${found.id}`;
}
};
}
async function slugOf({ client }, app, sha, signal) {
const found = await releasesOf(client, app, sha, signal);
return found.find(({ code })=>!code.deleted_at)?.code;
}
async function releasesOf(client, app, sha, signal) {
const found = [];
const seen = new Set();
for (const release of (await client.releases(app.name, signal))){
const id = release.slug?.id ?? release.oci_image?.id;
if (void 0 === id || seen.has(id) || 'succeeded' !== release.status) continue;
seen.add(id);
const code = await client.code(app, id, signal);
if (code?.commit === sha) found.push({
release,
code
});
}
return found;
}
async function expired(client, app, id, signal) {
if (void 0 === id || 'container' === app.stack.name) return;
const code = await client.code(app, id, signal);
if (!code) return `${app.name} has no ${app.generation?.name === 'fir' ? 'OCI image' : 'slug'} ${id}`;
return code.deleted_at ? `Heroku deleted the code of ${id} at ${code.deleted_at}` : void 0;
}
async function inspectApp({ resource, revision }, { client, options }, signal) {
const app = await mustBeApp(client, resource, signal);
const now = (await client.releases(resource, signal)).find(({ current })=>true === current);
const start = await planStart({
client,
app,
revision,
options
}, signal);
const dynos = await client.dynos(resource, signal);
const isSmooth = app.generation?.name === 'fir' || await client.hasPreboot(resource, signal);
return {
name: app.name,
current: now && await revisionOf(client, {
app,
release: now,
asked: revision
}, signal),
isCurrentLive: now?.status === 'succeeded' && readDynos(dynos, now.version).isUp,
isRolling: false,
warnings: [
...true === app.maintenance ? [
'the app is in maintenance: users see a page of 503'
] : [],
...isSmooth ? [] : [
'preboot is off: dynos are stopped before new ones start (downtime)'
],
...0 === dynos.length ? [
'no dyno is scaled up: nothing will run'
] : []
],
...'refusal' in start ? {
refusal: start.refusal
} : {}
};
}
const looksUntilCrashed = 3;
function createProgress(client) {
const crashes = new Map();
const hasCrashed = (release)=>(crashes.get(release) ?? 0) >= looksUntilCrashed;
async function ofRelease(app, id, signal) {
const found = await client.release(app, id, signal);
if (!found) return {
state: 'vanished',
word: 'not found'
};
const name = `v${found.version}`;
if ('pending' === found.status) return {
state: 'running',
word: `${name}: release phase`
};
if ('succeeded' !== found.status) return {
state: 'failed',
word: `${name} ${found.status}`
};
const { isUp, isCrashed, word } = readDynos(await client.dynos(app, signal), found.version);
crashes.set(id, isCrashed ? (crashes.get(id) ?? 0) + 1 : 0);
if (hasCrashed(id)) return {
state: 'failed',
word: `${name}: ${word}`
};
return {
state: isUp ? 'finished' : 'running',
word: `${name}: ${word}`
};
}
async function resolve1({ id: reference, resource }, signal) {
const [kind = '', id = ''] = reference.split(/:(.*)/s);
if ('build' === kind) return ofBuild(client, resource, id, signal);
if ('promotion' === kind) return ofPromotion(client, resource, id, signal);
return {
release: id
};
}
return {
resolve: resolve1,
hasCrashed,
async status (ref, signal) {
const resolved = await resolve1(ref, signal);
return 'release' in resolved ? ofRelease(ref.resource, resolved.release, signal) : resolved;
}
};
}
async function ofBuild(client, app, id, signal) {
const build = await client.build(app, id, signal);
if (!build) return {
state: 'vanished',
word: 'not found'
};
if ('failed' === build.status) return {
state: 'failed',
word: 'build failed'
};
return build.release ? {
release: build.release.id
} : {
state: 'running',
word: `build ${build.status}`
};
}
async function ofPromotion(client, resource, id, signal) {
const app = await mustBeApp(client, resource, signal);
const target = (await client.promoted(id, signal)).find((one)=>one.app.id === app.id);
if (!target) return {
state: 'vanished',
word: 'not found'
};
if ('failed' === target.status) return {
state: 'failed',
word: `promotion failed: ${target.error_message ?? 'no reason given'}`
};
return target.release ? {
release: target.release.id
} : {
state: 'running',
word: `promotion ${target.status}`
};
}
async function verify_verify(ref, { revision }, { client, progress }, signal) {
const resolved = await progress.resolve(ref, signal);
if (!('release' in resolved)) return {
ok: false,
reason: resolved.word
};
const app = await mustBeApp(client, ref.resource, signal);
const [found, releases] = await Promise.all([
client.release(ref.resource, resolved.release, signal),
client.releases(ref.resource, signal)
]);
if (found?.status !== 'succeeded') return {
ok: false,
reason: found?.status ?? 'not found'
};
if (progress.hasCrashed(found.id)) return {
ok: false,
reason: `v${found.version} was released, but its dynos crashed`
};
const now = releases.find(({ current })=>true === current);
if (now?.id !== found.id && (void 0 === now || codeOf(now) !== codeOf(found))) return {
ok: false,
reason: `v${now?.version ?? '?'} was released meanwhile`
};
const code = codeOf(found);
const commit = void 0 !== code && 'commit' === revision.kind ? await client.code(app, code, signal) : void 0;
if ('commit' === revision.kind && commit?.commit !== revision.sha) return {
ok: false,
reason: `commit ${commit?.commit ?? 'unknown'} was released instead of ${revision.sha}`
};
return {
ok: true,
reason: `v${found.version}`,
artifact: 'container' === app.stack.name ? `v${found.version}` : code ?? `v${found.version}`,
...app.web_url ? {
url: app.web_url
} : {}
};
}
function createHerokuTarget(tools, settings) {
const options = herokuOptions.parse(settings.options);
const client = createHerokuClient(tools);
const progress = createProgress(client);
return {
kind: 'heroku',
inspect: (request, signal)=>inspectApp(request, {
client,
options
}, signal),
async deploy ({ resource, revision, earlier }, signal) {
signal.throwIfAborted();
if (void 0 !== earlier) {
const ref = {
resource,
id: earlier,
started: false
};
if ([
'queued',
'running',
'finished'
].includes((await progress.status(ref, signal)).state)) return ref;
}
const app = await mustBeApp(client, resource, signal);
const start = await planStart({
client,
app,
revision,
options
}, signal);
if ('refusal' in start) throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Heroku',
asked: `release of ${describeRevision(revision)}`,
answered: start.refusal
});
return begin(resource, start, {
...tools,
client
}, signal);
},
status: (ref, signal)=>progress.status(ref, signal),
conclude: (ref, request, signal)=>verify_verify(ref, request, {
client,
progress
}, signal),
buildLog: (ref, signal)=>readBuildLog(ref, {
client,
progress,
tools,
base: settings.url
}, signal)
};
}
const vercelOptions = schemas1.rej({
team: schemas1.lqM(schemas1.YjP().check(api.m9(1))),
domains: schemas1.Rvf(schemas1.k5n([
'keep',
'move'
]), 'keep'),
prebuilt: schemas1.lqM(schemas1.IeY((given)=>true === given || 'string' == typeof given && isInside(given), {
error: 'true, or a folder of the workspace that has .vercel/output'
}))
});
function isInside(path1) {
return '' !== path1 && !(0, external_node_path_.isAbsolute)(path1) && '..' !== (0, external_node_path_.normalize)(path1).split(external_node_path_.sep)[0];
}
const vercelSettings = {
check ({ url, token, options: given }) {
const problems = optionProblems(vercelOptions, given, 'team; domains: keep or move; prebuilt: true or a folder');
if ('' !== url && !(0, fields.aq)(url)) problems.push({
input: 'url',
received: url,
allowed: "another address of Vercel's API, or nothing"
});
if ('' === token) problems.push({
input: 'token',
allowed: 'an access token of Vercel',
example: '${{ secrets.VERCEL_TOKEN }}'
});
return problems;
},
connect: ({ url, token })=>({
baseUrl: url || 'https://api.vercel.com',
headers: {
authorization: `Bearer ${token}`
}
})
};
const outputMark = 'releaseKitOutput';
const client_link = schemas1.Ikc({
type: schemas1.YjP(),
org: schemas1.lqM(schemas1.YjP()),
repo: schemas1.lqM(schemas1.YjP())
});
const project = schemas1.Ikc({
id: schemas1.YjP(),
name: schemas1.YjP(),
link: schemas1.cl6(client_link),
rootDirectory: schemas1.cl6(schemas1.YjP()),
targets: schemas1.cl6(schemas1.Ikc({
production: schemas1.cl6(schemas1.Ikc({
id: schemas1.YjP()
}))
})),
lastAliasRequest: schemas1.cl6(schemas1.Ikc({
jobStatus: schemas1.YjP(),
toDeploymentId: schemas1.YjP(),
requestedAt: schemas1.lqM(schemas1.aig())
}))
});
const stages = schemas1.Ikc({
rollingRelease: schemas1.cl6(schemas1.Ikc({
stages: schemas1.cl6(schemas1.YOg(schemas1.Ikc({
targetPercentage: schemas1.aig()
})))
}))
});
const deployment = schemas1.Ikc({
id: schemas1.YjP(),
url: schemas1.cl6(schemas1.YjP()),
projectId: schemas1.lqM(schemas1.YjP()),
target: schemas1.cl6(schemas1.YjP()),
readyState: schemas1.YjP(),
readySubstate: schemas1.cl6(schemas1.YjP()),
errorMessage: schemas1.cl6(schemas1.YjP()),
gitSource: schemas1.cl6(schemas1.Ikc({
sha: schemas1.cl6(schemas1.YjP())
})),
meta: schemas1.cl6(schemas1.g1P(schemas1.YjP(), schemas1.L5J()))
});
const listed = schemas1.Ikc({
deployments: schemas1.YOg(schemas1.Ikc({
uid: schemas1.YjP(),
target: schemas1.cl6(schemas1.YjP()),
state: schemas1.cl6(schemas1.YjP()),
meta: schemas1.cl6(schemas1.g1P(schemas1.YjP(), schemas1.L5J()))
}))
});
const missing = schemas1.Ikc({
error: schemas1.Ikc({
code: schemas1.euz('missing_files'),
missing: schemas1.YOg(schemas1.YjP())
})
});
const slowestBytes = 50;
function createVercelClient(tools, team) {
const ofTeam = (url)=>team ? `${url}${url.includes('?') ? '&' : '?'}teamId=${encodeURIComponent(team)}` : url;
async function ask(request, schema, signal) {
const url = ofTeam(request.url);
try {
const { success, data } = schema.safeParse((await tools.http.expectOk({
...request,
url
}, signal)).json());
if (success) return data;
} catch (thrown) {
if (thrown instanceof action_error.mZ && 404 === thrown.status) return;
throw thrown;
}
throw vercelError('PROVIDER_NONSENSE', `${request.method} ${request.url}`, 'not what this API gives');
}
const read = (url, schema, signal, canWait)=>patience_patiently(()=>ask({
method: 'GET',
url
}, schema, signal), tools, signal, canWait);
return {
async project (name, signal) {
const found = await read(`/v9/projects/${encodeURIComponent(name)}?rollbackInfo=true`, project, signal);
if (!found) throw vercelError('PROVIDER_NOT_FOUND', `project ${name}`, "no project of this token\u2019s team");
return found;
},
deployment: (id, signal)=>read(`/v13/deployments/${encodeURIComponent(id)}`, deployment, signal),
async marked (projectId, mark, signal) {
const url = `/v6/deployments?projectId=${encodeURIComponent(projectId)}&limit=20`;
const found = await read(url, listed, signal, isUncertain);
return found?.deployments.find(({ meta })=>meta?.releaseKit === mark)?.uid;
},
async ofOutput (projectId, digest, signal) {
const url = `/v6/deployments?projectId=${encodeURIComponent(projectId)}&target=production&limit=100&meta-${outputMark}=${encodeURIComponent(digest)}`;
const found = (await read(url, listed, signal))?.deployments ?? [];
const counts = [
'QUEUED',
'INITIALIZING',
'BUILDING',
'READY'
];
return found.find(({ meta, state })=>meta?.[outputMark] === digest && counts.includes(state ?? ''))?.uid;
},
async underWay (projectId, signal) {
const url = `/v6/deployments?projectId=${encodeURIComponent(projectId)}&state=QUEUED,INITIALIZING,BUILDING&target=production`;
return ((await read(url, listed, signal))?.deployments ?? []).map(({ uid })=>uid);
},
async create (json, signal) {
const url = `/v13/deployments?forceNew=1&skipAutoDetectionConfirmation=1${'files' in json ? '&prebuilt=1' : ''}`;
const isAnswer = ({ status, text })=>400 === status && text.includes('"missing_files"');
const made = await ask({
method: 'POST',
url,
json,
isAnswer
}, schemas1.KCZ([
deployment,
missing
]), signal);
return made && 'error' in made ? made.error : made;
},
async upload ({ sha1, size, open }, signal) {
const headers = {
'content-type': 'application/octet-stream',
'content-length': String(size),
'x-vercel-digest': sha1
};
const request = {
method: 'POST',
url: ofTeam('/v2/files'),
headers,
content: open,
idempotent: true
};
const timeout = 30_000 + Math.ceil(size / slowestBytes);
await patience_patiently(()=>tools.http.expectOk({
...request,
timeout
}, signal), tools, signal);
},
async cancel (id, signal) {
await ask({
method: 'PATCH',
url: `/v12/deployments/${encodeURIComponent(id)}/cancel`
}, deployment, signal);
},
async give (name, id, way, signal) {
const path1 = `${encodeURIComponent(name)}/${way}/${encodeURIComponent(id)}`;
const url = ofTeam(`/${'promote' === way ? 'v10' : 'v1'}/projects/${path1}`);
await tools.http.expectOk({
method: 'POST',
url,
json: {}
}, signal);
},
async isRolledOut (name, signal) {
const url = `/v1/projects/${encodeURIComponent(name)}/rolling-release/config`;
const found = await read(url, stages, signal).catch((thrown)=>{
if (thrown instanceof action_error.mZ && [
402,
403
].includes(thrown.status ?? 0)) return;
throw thrown;
});
return (found?.rollingRelease?.stages ?? []).some(({ targetPercentage })=>targetPercentage < 100);
}
};
}
function vercelError(code, asked, answered) {
return new action_error.mZ(code, {
provider: 'Vercel',
asked,
answered
});
}
const build_isRefused = (made)=>!made || 'missing' in made;
async function build_build({ resource, revision }, tools, signal) {
const project = await tools.client.project(resource, signal);
const { link } = project;
const sha = 'commit' === revision.kind ? revision.sha : '';
const gitSource = {
type: 'github',
org: link?.org,
repo: link?.repo,
ref: sha,
sha
};
return {
resource,
id: await create(project, {
gitSource
}, tools, signal),
started: true
};
}
async function create({ id, name }, { meta, ...what }, { client, clock, pollInterval, holds, supply }, signal) {
const mark = (0, external_node_crypto_.randomUUID)();
const json = {
...{
name,
project: id,
target: 'production',
autoAssignCustomDomains: false
},
...what,
meta: {
...meta,
releaseKit: mark
}
};
return starting(signal, async (send)=>{
for(;;){
await holds();
const made = await send(()=>client.create(json, signal), build_isRefused).catch(async (thrown)=>{
signal.throwIfAborted();
if (!isUncertain(thrown)) throw thrown;
const lost = await client.marked(id, mark, signal);
if (void 0 === lost) await clock.sleep(pollInterval, signal);
return void 0 === lost ? 'again' : {
id: lost
};
});
if ('again' !== made) {
if (!made) throw vercelError('PROVIDER_NOT_FOUND', `project ${name}`, "no project of this token\u2019s team");
if ('id' in made) return made.id;
if (!supply) throw vercelError('PROVIDER_NONSENSE', 'a deployment', 'files are missing, and none were named');
await supply(made.missing);
}
}
});
}
async function atMost(count, all, work, signal) {
const stop = new AbortController();
const either = AbortSignal.any([
signal,
stop.signal
]);
const queue = all[Symbol.iterator]();
let failed;
const worker = async ()=>{
for(let next = queue.next(); !next.done && !either.aborted; next = queue.next())try {
await work(next.value, either);
} catch (why) {
failed ??= {
why
};
stop.abort();
}
};
await Promise.all(Array.from({
length: count
}, worker));
signal.throwIfAborted();
if (failed) throw failed.why;
}
async function assertFitForProduction(project) {
const config = await readJson(project, '.vercel/output/config.json');
if (void 0 === config) throw say('prebuilt', '.vercel/output has no config.json: run vercel build --prod first, or download what it made');
const { version } = config;
if (3 !== version) throw say('prebuilt', `.vercel/output is of version ${JSON.stringify(version ?? 'none')}, and 3 is what can be deployed`);
const { target, error } = await readJson(project, '.vercel/output/builds.json') ?? {};
if (null != error) throw say('prebuilt', 'the build in .vercel/output has failed: see its builds.json');
if ('string' == typeof target && 'production' !== target) throw say('prebuilt', `.vercel/output was built for ${target}: run vercel build --prod`);
const { bulkRedirectsPath } = await readJson(project, 'vercel.json') ?? {};
if ('string' == typeof bulkRedirectsPath) throw say('prebuilt', 'bulkRedirectsPath of vercel.json is not supported yet: deploy with vercel deploy --prebuilt');
}
function say(option, sentence) {
return new action_error.j1([
{
input: `options ${option}`,
sentence
}
]);
}
async function readJson(project, path1) {
const text = await (0, promises_namespaceObject.readFile)((0, external_node_path_.join)(project, path1), 'utf8').catch((thrown)=>{
if ([
'ENOENT',
'ENOTDIR'
].includes(String(thrown.code))) return;
throw thrown;
});
if (void 0 === text) return;
try {
const read = JSON.parse(text);
if ('object' == typeof read && null !== read) return read;
} catch  {}
throw say('prebuilt', `${path1} is not JSON with an object`);
}
const folderOfOutput = '.vercel/output';
const beside = [
'.vercel/routes.json',
'microfrontends.json',
'microfrontends.jsonc'
];
const readAtOnce = 8;
const executable = 0o111;
async function readOutput(project, signal) {
await assertFitForProduction(project);
const own = await listFolder(project, folderOfOutput);
const traced = await tracedBy(project, own);
const extra = (await Promise.all(beside.map((path1)=>isThere(project, path1)))).flatMap((path1)=>path1 ?? []);
const files = new Map();
const read = async (path1, each)=>void files.set(path1, await readOne(project, path1, each));
await atMost(readAtOnce, new Set([
...own,
...traced,
...extra
]), read, signal);
const sorted = [
...files.values()
].sort((a, b)=>a.path < b.path ? -1 : 1);
const whole = (0, external_node_crypto_.createHash)('sha256');
for (const { path: path1, mode, sha256 } of sorted)whole.update(`${kindOf(mode)} ${sha256} ${path1}\0`);
return {
digest: `sha256:${whole.digest('hex')}`,
files: sorted
};
}
function digestOf(revision) {
return 'artifact' === revision.kind && revision.id.startsWith('sha256:') ? revision.id : void 0;
}
async function listFolder(project, folder) {
const entries = await (0, promises_namespaceObject.readdir)((0, external_node_path_.join)(project, folder), {
withFileTypes: true
});
if (0 === entries.length) return [
folder
];
const lists = await Promise.all(entries.map(async (entry)=>{
const path1 = external_node_path_.posix.join(folder, entry.name);
return entry.isDirectory() ? await listFolder(project, path1) : [
path1
];
}));
return lists.flat();
}
async function tracedBy(project, paths) {
const configs = paths.filter((path1)=>'.vc-config.json' === external_node_path_.posix.basename(path1));
const maps = await Promise.all(configs.map(async (path1)=>{
try {
const { filePathMap = {} } = JSON.parse(await (0, promises_namespaceObject.readFile)((0, external_node_path_.join)(project, path1), 'utf8'));
return Object.values(filePathMap);
} catch  {
throw say('prebuilt', `${path1} is not JSON: run vercel build --prod again`);
}
}));
const inside = maps.flat().map((path1)=>(0, external_node_path_.relative)(project, (0, external_node_path_.join)(project, path1)).split(external_node_path_.sep).join('/'));
return inside.filter((path1)=>'' !== path1 && !isOutside(path1));
}
function isOutside(path1) {
return '..' === path1 || path1.startsWith('../');
}
async function isThere(project, path1) {
return (await (0, promises_namespaceObject.lstat)((0, external_node_path_.join)(project, path1)).catch(()=>void 0))?.isFile() === true ? path1 : void 0;
}
async function readOne(project, path1, signal) {
signal.throwIfAborted();
const file = (0, external_node_path_.join)(project, path1);
const stat = await (0, promises_namespaceObject.lstat)(file).catch(()=>{
throw say('prebuilt', `a function needs ${path1}, which is not there: ${path1.includes('node_modules') ? 'install the dependencies of the project first' : 'build again'}`);
});
const { mode } = stat;
if (stat.isDirectory()) return {
path: path1,
mode,
size: 0,
sha1: '',
sha256: '',
open: ()=>contentOf('')
};
if (stat.isSymbolicLink()) {
const to = await (0, promises_namespaceObject.readlink)(file);
if ((0, external_node_path_.isAbsolute)(to) || isOutside(external_node_path_.posix.join(external_node_path_.posix.dirname(path1), to))) throw say('prebuilt', `${path1} is a link out of the project, to ${to}, where Vercel has nothing`);
return {
path: path1,
mode,
...await hash(contentOf(to)),
open: ()=>contentOf(to)
};
}
if (!stat.isFile()) throw say('prebuilt', `${path1} is neither a file, a folder nor a link, and cannot be uploaded`);
const open = ()=>(0, external_node_fs_.createReadStream)(file);
return {
path: path1,
mode,
...await hash(open()),
open
};
}
async function hash(content) {
const [sha1, sha256] = [
(0, external_node_crypto_.createHash)('sha1'),
(0, external_node_crypto_.createHash)('sha256')
];
let size = 0;
for await (const chunk of content){
sha1.update(chunk);
sha256.update(chunk);
size += chunk.byteLength;
}
return {
size,
sha1: sha1.digest('hex'),
sha256: sha256.digest('hex')
};
}
async function* contentOf(text) {
yield Buffer.from(text);
}
function kindOf(mode) {
const kind = 0o170000 & mode;
if (0o100000 === kind) return (mode & executable) === 0 ? '100644' : '100755';
return kind.toString(8);
}
const states = {
QUEUED: 'queued',
INITIALIZING: 'running',
BUILDING: 'running',
READY: 'finished',
ERROR: 'failed',
BLOCKED: 'failed',
CANCELED: 'cancelled',
DELETED: 'vanished'
};
function deployments_stateOf({ readyState }) {
const state = states[readyState];
if (void 0 === state) throw vercelError('PROVIDER_NONSENSE', 'readyState', readyState);
return state;
}
function counts(deployment) {
return [
'queued',
'running',
'finished'
].includes(deployments_stateOf(deployment));
}
function madeOf({ id, url }) {
return {
artifact: id,
...url ? {
url: `https://${url}`
} : {}
};
}
function deployments_revisionOf({ id, gitSource, meta }, asked) {
const [sha, output] = [
gitSource?.sha,
meta?.[outputMark]
];
if (void 0 !== digestOf(asked) && 'string' == typeof output) return {
kind: 'artifact',
id: output
};
return 'commit' === asked.kind && sha ? {
kind: 'commit',
sha
} : {
kind: 'artifact',
id
};
}
function deployments_refusalOf({ id, link }, revision, wanted) {
switch(revision.kind){
case 'image':
return 'Vercel runs no images: give the commit, or the id of a deployment';
case 'configured':
return 'what is deployed must be said: give the commit, or the id of a deployment';
case 'commit':
if (!link) return 'the project is connected to no repository: give the id of a deployment';
if ('github' === link.type && link.org && link.repo) return;
return `commits of ${link.type} are not supported yet: give the id of a deployment`;
case 'artifact':
if (!wanted && void 0 !== digestOf(revision)) return 'no deployment has this output, and option prebuilt names none that is here';
if (!wanted) return 'there is no such deployment';
if (void 0 !== wanted.projectId && wanted.projectId !== id) return 'that deployment is of another project';
return 'production' === wanted.target ? void 0 : 'that deployment is a preview, which cannot be promoted as it is';
}
}
function deployments_verify(found, { started }, revision) {
const built = verifyBuilt(found, revision);
const isMade = 'commit' === revision.kind || started && void 0 !== digestOf(revision);
if (built.ok && isMade && found?.readySubstate !== 'STAGED') return {
ok: false,
reason: `it is ${found?.readySubstate ?? 'not said to be staged'}: it may have got the public domains`
};
return built;
}
function verifyLive(found, { targets }, revision) {
const built = verifyBuilt(found, revision);
const live = targets?.production?.id;
if (!built.ok || live === found?.id) return built;
return {
ok: false,
reason: `the public domains show ${live ?? 'nothing'}, not ${found?.id ?? ''}`
};
}
function verifyBuilt(found, revision) {
if (found?.readyState !== 'READY') return {
ok: false,
reason: found?.errorMessage ?? found?.readyState ?? 'not found'
};
const { sha } = found.gitSource ?? {};
if ('commit' === revision.kind && sha !== revision.sha) return {
ok: false,
reason: `commit ${sha ?? 'unknown'} was built instead of ${revision.sha}`
};
const digest = digestOf(revision);
if (void 0 !== digest && found.meta?.[outputMark] !== digest) return {
ok: false,
reason: `it does not bear the output ${digest}`
};
return {
ok: true,
reason: found.readySubstate ?? found.readyState,
...madeOf(found)
};
}
const moving = [
'pending',
'in-progress'
];
function createDomains(client, { holds }) {
const asked = new Map();
return {
async follow (resource, found, signal) {
const project = await client.project(resource, signal);
const { lastAliasRequest: last, targets } = project;
const { id, readySubstate } = found;
const refuse = (answered)=>vercelError('PROVIDER_REFUSED', `the public domains for ${id}`, answered);
const isMoving = moving.includes(last?.jobStatus ?? '');
const on = {
state: 'running',
word: 'giving it the public domains',
...madeOf(found)
};
if (!isMoving && targets?.production?.id === id) return {
...on,
state: 'finished',
word: 'has the public domains'
};
if (isMoving && last?.toDeploymentId === id) return on;
if (isMoving) throw refuse(`somebody else's request for ${last?.toDeploymentId ?? ''} is under way`);
if (!asked.has(id)) {
asked.set(id, last);
await holds();
const way = 'PROMOTED' === readySubstate ? 'rollback' : 'promote';
await client.give(resource, id, way, signal).catch((thrown)=>{
if (!isUncertain(thrown)) throw thrown;
asked.delete(id);
});
return on;
}
const before = asked.get(id);
const isNew = last && (last.toDeploymentId !== before?.toDeploymentId || last.requestedAt !== before.requestedAt);
if (!isNew) return on;
if (last.toDeploymentId !== id) throw refuse(`somebody else asked for ${last.toDeploymentId} meanwhile`);
if ('succeeded' !== last.jobStatus) throw refuse(`${last.jobStatus}: nothing moved, or not all of it`);
return on;
}
};
}
const uploadsAtOnce = 8;
const pause = 10_000;
const upload_mostRounds = 3;
function createUploads({ files }, { client, clock, log }, signal) {
const known = new Map(files.filter(({ sha1 })=>'' !== sha1).map((file)=>[
file.sha1,
file
]));
let rounds = 0;
return async (missing)=>{
const wanted = [
...new Set(missing)
].map((sha)=>fileOf(sha, known));
if (++rounds > upload_mostRounds) throw vercelError('PROVIDER_REFUSED', 'a deployment', `${wanted[0]?.path ?? 'no file'} is missing, though uploaded`);
const bytes = sizeOf(wanted);
log.event(`uploading ${upload_describe(wanted.length, bytes)} of ${known.size}; Vercel has the others`);
let [done, doneBytes, told] = [
0,
0,
clock.now()
];
const uploadOne = async (file, each)=>{
await client.upload(file, each).catch((thrown)=>{
if (!each.aborted) log.event(`${file.path} could not be uploaded`);
throw thrown;
});
done++;
doneBytes += file.size;
if (clock.now() - told < pause) return;
told = clock.now();
log.event(`uploaded ${done} of ${wanted.length} files, ${megabytes(doneBytes)} of ${megabytes(bytes)}`);
};
await atMost(uploadsAtOnce, wanted, uploadOne, signal);
log.event(`uploaded ${upload_describe(wanted.length, bytes)}`);
};
}
function fileOf(sha, known) {
const file = known.get(sha);
if (!file) throw vercelError('PROVIDER_NONSENSE', 'a deployment', `file ${sha} is missing, which is no file of it`);
return file;
}
function sizeOf(files) {
return files.reduce((sum, { size })=>sum + size, 0);
}
function upload_describe(count, bytes) {
return `${count} ${1 === count ? 'file' : 'files'} (${megabytes(bytes)})`;
}
function megabytes(bytes) {
return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
function createPrebuilt(option, { workspace }) {
const folder = true === option ? '.' : option ?? '';
let output;
let commit;
return {
async name (given, signal) {
const isKept = 'image' === given.kind || 'artifact' === given.kind && void 0 === digestOf(given);
if (void 0 === option || isKept) return given;
const { digest } = output = await readOutput((0, external_node_path_.join)(workspace, folder), signal);
if ((digestOf(given) ?? digest) !== digest) throw new action_error.j1([
{
input: 'revision',
received: describeRevision(given),
allowed: `what lies in .vercel/output, ${digest}, or the id of a deployment`
}
]);
if ('commit' === given.kind) commit = given.sha;
return {
kind: 'artifact',
id: digest,
...void 0 === commit ? {} : {
label: commit
}
};
},
has: (revision)=>void 0 !== output && digestOf(revision) === output.digest,
refusalOf ({ rootDirectory }) {
if (!output || !rootDirectory || (0, external_node_path_.resolve)(folder) !== (0, external_node_path_.resolve)(rootDirectory)) return;
return `its Root Directory is ${rootDirectory}: prebuilt must be true, with .vercel/output of the whole workspace`;
},
async deploy (project, tools, signal) {
if (!output) throw new Error('an output is read before it is deployed');
const { digest, files } = output;
const what = {
version: 2,
files: files.map(({ path: file, mode, size, sha1: sha })=>({
file,
mode,
...sha ? {
size,
sha
} : {}
})),
...void 0 === commit ? {} : {
gitMetadata: {
commitSha: commit
}
},
meta: {
[outputMark]: digest
}
};
return create(project, what, {
...tools,
supply: createUploads(output, tools, signal)
}, signal);
}
};
}
function createVercelTarget(tools, settings) {
const { team, domains: wanted, prebuilt: option } = vercelOptions.parse(settings.options);
const client = createVercelClient(tools, team);
const domains = 'move' === wanted ? createDomains(client, tools) : void 0;
const prebuilt = createPrebuilt(option, tools);
async function kept(projectId, revision, signal) {
if ('artifact' !== revision.kind) return;
const digest = digestOf(revision);
const id = void 0 === digest ? revision.id : await client.ofOutput(projectId, digest, signal);
return void 0 === id ? void 0 : client.deployment(id, signal);
}
return {
kind: 'vercel',
nameRevision: (given, signal)=>prebuilt.name(given, signal),
async inspect ({ resource, revision }, signal) {
const project = await client.project(resource, signal);
const live = project.targets?.production?.id;
const current = void 0 === live ? void 0 : await client.deployment(live, signal);
const isRolledOut = void 0 !== domains && await client.isRolledOut(resource, signal);
const isHere = prebuilt.has(revision);
const wanted = isHere ? void 0 : await kept(project.id, revision, signal);
const unfit = isHere ? prebuilt.refusalOf(project) : deployments_refusalOf(project, revision, wanted);
const refusal = isRolledOut ? 'the project rolls out by stages: let a driver move traffic (switch: vercel, by: rolling)' : unfit;
return {
name: project.name,
current: current && deployments_revisionOf(current, revision),
...domains && current ? {
wayBack: {
kind: 'artifact',
id: current.id
}
} : {},
isCurrentLive: current?.readyState === 'READY',
isRolling: true,
warnings: [],
...void 0 === refusal ? {} : {
refusal
}
};
},
async deploy (request, signal) {
signal.throwIfAborted();
const { resource, revision, earlier } = request;
const attached = (id)=>({
resource,
id,
started: void 0 !== domains
});
const digest = digestOf(revision);
if ('artifact' === revision.kind && void 0 === digest) return attached(revision.id);
const before = void 0 === earlier ? void 0 : await client.deployment(earlier, signal);
if (before && counts(before)) return {
resource,
id: before.id,
started: false
};
if (void 0 === digest) return build_build(request, {
...tools,
client
}, signal);
const project = await client.project(resource, signal);
const there = await kept(project.id, revision, signal);
const isHere = prebuilt.has(revision);
if (there && (!isHere || 'finished' !== deployments_stateOf(there))) return attached(there.id);
if (!isHere) throw vercelError('PROVIDER_NOT_FOUND', digest, 'no deployment has this output');
return {
resource,
id: await prebuilt.deploy(project, {
...tools,
client
}, signal),
started: true
};
},
async status ({ id, resource }, signal) {
const found = await client.deployment(id, signal);
if (!found) return {
state: 'vanished',
word: 'not found'
};
if (domains && 'finished' === deployments_stateOf(found)) return domains.follow(resource, found, signal);
return {
state: deployments_stateOf(found),
word: found.readyState,
...madeOf(found)
};
},
async conclude (ref, { revision }, signal) {
const { id, resource } = ref;
const found = await client.deployment(id, signal);
if (!domains) return deployments_verify(found, ref, revision);
return verifyLive(found, await client.project(resource, signal), revision);
},
async underWay (resource, signal) {
const { id } = await client.project(resource, signal);
return (await client.underWay(id, signal)).map((one)=>({
resource,
id: one,
started: false
}));
},
async cancel ({ id }, signal) {
try {
await client.cancel(id, signal);
} catch (thrown) {
const found = await client.deployment(id, signal);
if (found && [
'queued',
'running'
].includes(deployments_stateOf(found))) throw thrown;
}
}
};
}
const webhook_options = schemas1.rej({
'status-url': schemas1.lqM(schemas1.YjP()),
'state-field': schemas1.Rvf(schemas1.YjP().check(api.m9(1)), 'state')
});
const known = 'status-url, state-field';
const object = schemas1.g1P(schemas1.YjP(), schemas1.L5J());
const webhookSettings = {
check ({ url, options: given }) {
const problems = [
...optionProblems(webhook_options, given, known)
];
if (!(0, fields.aq)(url)) problems.push({
input: 'url',
...'' === url ? {} : {
received: '***'
},
allowed: 'the URL of the deploy hook, http or https, without user and password',
example: 'https://deploy.example.com/hooks/shop'
});
const status = textOf(given['status-url']);
const isNear = (0, fields.aq)(status) && (0, fields.aq)(url) && new URL(status).origin === new URL(url).origin;
if ('' !== status && (0, fields.aq)(url) && !isNear) problems.push({
input: 'options status-url',
received: status,
allowed: 'a URL of the same server as the hook, since it is sent the same token',
example: `${new URL(url).origin}/deployments/{id}`
});
return problems;
},
unseen: ({ options: given })=>'status-url' in given ? void 0 : 'status-url',
connect ({ url, token }) {
const headers = '' === token ? {} : {
authorization: `Bearer ${token}`
};
return {
baseUrl: url,
headers,
secrets: [
url
],
isSecret: true
};
}
};
function createWebhookTarget(tools, settings) {
const { http, redactor } = tools;
const { 'status-url': statusUrl, 'state-field': field } = webhook_options.parse(settings.options);
const isById = (id)=>statusUrl?.includes('{id}') === true && '' !== id;
async function look(url, signal) {
const answer = await patience_patiently(()=>http.expectOk({
method: 'GET',
url
}, signal), tools, signal);
const said = object.safeParse(answer.json()).data ?? {};
const report = readReport({
...said,
state: said[field]
});
if (report) return report;
throw nonsense('GET the status URL', redactor.redact(`${field} is "${textOf(said[field])}"; expected one of ${knownWords}`));
}
return createReportedTarget({
kind: 'webhook',
isById,
async start ({ resource, revision, force }, signal) {
await tools.holds();
const json = {
resource,
revision: describeRevision(revision),
kind: revision.kind,
force
};
const headers = {
'idempotency-key': (0, external_node_crypto_.randomUUID)()
};
return starting(signal, async (send)=>{
const post = ()=>http.expectOk({
method: 'POST',
url: settings.url,
json,
headers
}, signal);
const said = readObject((await send(post)).text);
const id = textOf(said.id);
if (statusUrl?.includes('{id}') && '' === id) throw nonsense('POST the deploy hook', 'no id, which the status URL needs');
return {
id,
made: readMade(said)
};
});
},
...void 0 === statusUrl ? {} : {
look: ({ id }, _, signal)=>look(statusUrl.replaceAll('{id}', encodeURIComponent(id)), signal)
}
});
}
function readObject(text) {
try {
return object.safeParse(JSON.parse(text)).data ?? {};
} catch  {
return {};
}
}
function nonsense(asked, answered) {
return new action_error.mZ('PROVIDER_NONSENSE', {
provider: 'deploy hook',
asked,
answered
});
}
const deployTargets = {
coolify: {
...coolifySettings,
create: createCoolifyTarget
},
vercel: {
...vercelSettings,
create: createVercelTarget
},
heroku: {
...herokuSettings,
create: createHerokuTarget
},
webhook: {
...webhookSettings,
create: createWebhookTarget
},
command: {
...commandSettings,
create: createCommandTarget
}
};
function connectTarget({ kind, url, token, options = {}, pollInterval, holds }, context) {
const { clock, redactor, log } = context;
const definition = deployTargets[kind];
const provider = deployTargetTitles[kind];
const settings = {
url,
token,
options
};
const { secrets = [], ...connection } = definition.connect(settings);
for (const secret of [
token,
...secrets
])context.mask(secret);
const shared = {
provider,
clock,
redactor,
onRetry: (why, wait)=>log.info(`${provider}: ${why}; asking again in ${(0, time_duration.a)(wait)}`)
};
const [http, plain] = [
(0, client.u)({
...shared,
...connection
}),
(0, client.u)(shared)
];
return definition.create({
http,
plain,
clock,
redactor,
log,
pollInterval,
holds,
workspace: context.run.workspace
}, settings, createRunCommand(context, [
token,
...secrets
]));
}
const growth = 1.1;
const slowest = 5;
async function follow(target, ref, request, { clock, signal, pollInterval, isPatient = false, onChange }) {
let wait = pollInterval;
if (isPatient) await clock.sleep(wait, signal);
for(let last = '';;){
const { state, word, ...made } = await target.status(ref, signal);
if (word !== last) onChange?.(word);
last = word;
if ('queued' !== state && 'running' !== state) {
const wasOver = wait === pollInterval;
const { ok: ok1, reason, ...more } = await target.conclude(ref, request, signal);
return {
...made,
...more,
state,
ok: ok1 && 'finished' === state,
reason: reason || word,
wasOver
};
}
await clock.sleep(wait, signal);
wait = Math.min(wait * growth, pollInterval * slowest);
}
}
async function collect_collect(collection) {
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
function in_order_createInOrder() {
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
const pace_growth = 1.5;
const pace_longest = 5_000;
const jitter = 0.1;
function createAdaptivePace(random) {
let interval = shortest;
return {
next () {
const wait = interval * (1 + jitter * (2 * random() - 1));
interval = Math.min(pace_longest, interval * pace_growth);
return wait;
},
restart: ()=>void (interval = shortest)
};
}
const usualInterval = shortest;
function pace_createFixedPace(interval = usualInterval) {
return {
next: ()=>interval,
restart: ()=>void 0
};
}
const parallelWhileCounting = 4;
async function follow_follow(target, analysis, { clock, signal, say, pace: waiting }) {
let state;
function logChange(measurement) {
const now = follow_describe(measurement);
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
const usual = isPaced ? pace_createFixedPace(target.interval) : createAdaptivePace(Math.random);
const pace = 'waiting' === stage ? waiting ?? usual : usual;
let wasGood;
const probe = {
async measure (signal) {
if ('watching' === stage) await readMetrics(signal);
return target.probe.measure(signal);
}
};
const order = in_order_createInOrder();
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
const isOver = await collect_collect({
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
function follow_describe({ ok: ok1, version, reason = '' }) {
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
function quantity_quantity(value, unit = '') {
return {
value: 'number' == typeof value ? ratio_fromNumber(value) : value,
unit
};
}
function quantity_dimensionOf(unit) {
return units[unit][0];
}
function quantity_compareQuantities(a, b) {
return compare(ratio_multiply(a.value, units[a.unit][1]), ratio_multiply(b.value, units[b.unit][1]));
}
function formatQuantity({ value, unit }, digits = 2) {
return `${formatRatio(value, digits)}${unit}`;
}
const sufficiency_fastest = 200;
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
function rate_decider_createRateDecider(question) {
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
function decider_createDecider(question) {
return 'sequential' === question.mode ? rate_decider_createRateDecider(question) : createStreakDecider(question);
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
function rule_metricsOf(condition) {
if ('comparison' !== condition.kind) return condition.terms.flatMap(rule_metricsOf);
return [
condition.left,
condition.right
].filter((value)=>'metric' === value.kind);
}
function rule_comparisonsOf(condition) {
return 'comparison' === condition.kind ? [
condition
] : condition.terms.flatMap(rule_comparisonsOf);
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
function judge(rule, metrics, history) {
const read = (value)=>readingOf(value, metrics);
const operands = rule_metricsOf(rule.condition).map((value)=>({
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
const order = quantity_compareQuantities(...inOneUnit(comparison, left, right));
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
quantity_dimensionOf(leftUnit),
quantity_dimensionOf(rightUnit)
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
function summarise(series) {
const n = series.length;
const k = series.filter(({ ok: ok1 })=>!ok1).length;
const latencies = series.filter(statistics_hasLatency).map(({ ms })=>ms).sort((a, b)=>a - b);
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
function statistics_hasLatency({ status, cause }) {
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
Object.keys(measured);
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
function rule_watch_unitOfMetric(name) {
if (Object.hasOwn(measured, name)) return measured[name][0];
return suffixes.find(([suffix])=>suffix.test(name))?.[1] ?? '';
}
const sight = 60_000;
const grain = 1_000;
function rule_watch_createRuleWatch(rules, baseline = {}) {
const series = [];
const moments = [];
let readings = {};
const longest = Math.max(0, ...rules.map(rule_watch_spanOf));
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
...rule_watch_spanOf(rule) > 0 ? judge(rule, recent, {
now,
earlier: moments
}) : judge(rule, all)
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
return rule_watch_spanOf(rule) > 0 || rule_metricsOf(rule.condition).every(({ metric })=>'consecutive-failures' === metric.name);
}
function rule_watch_spanOf(rule) {
return Math.max(...rule_comparisonsOf(rule.condition).map(({ duration = 0 })=>duration));
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
return void 0 !== value && Number.isFinite(value) ? quantity_quantity(value, rule_watch_unitOfMetric(name)) : void 0;
}
const keptMeasurements = 60;
const failuresAfterHealthy = 4;
function createTargetAnalysis(target, policy, { rules, warn }, baseline) {
const isSequential = 'sequential' === policy.mode;
const ruleWatch = rule_watch_createRuleWatch([
...rules,
...warn
], baseline);
const counts = ({ rule })=>rules.includes(rule);
const reasons = new Map();
let decider = decider_createDecider(questionOf(policy));
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
if (policy.watch > 0) decider = decider_createDecider(watchQuestionOf(policy));
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
async function await_healthy_awaitHealthy(probe, { timeout, successes = 3, failures, grace = usualGrace, watch = 0, rules = [], interval, pace }, { clock, signal }) {
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
await follow_follow({
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
var certificate = __nccwpck_require__(6662);
function json_path_readPath(value, path1) {
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
const served = json_path_readPath(json, expected.versionPath);
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
const checks1 = json_path_readPath(json, 'checks');
if ('object' != typeof checks1 || null === checks1) return [];
return Object.entries(checks1).map(([name, check])=>[
(0, visible.zU)(name),
(0, visible.zU)(show(json_path_readPath(check, 'status') ?? check))
]);
}
function judgeVersion(served, { version, versionPath }) {
if (void 0 === version) return;
if (void 0 === served) return `no version at ${JSON.stringify(versionPath)} in the answer, expected ${version}`;
return expectations_isSameVersion(served, version) ? void 0 : `version ${served}, expected ${version}`;
}
function expectations_isSameVersion(served, expected) {
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
const actual = json_path_readPath(json, path1);
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
const mostRedirects = 5;
const largestBody = 1048576;
const day = 86_400_000;
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
return void 0 === until ? void 0 : (Date.parse(until) - now) / day;
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
const probe_words = {
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
const reason = void 0 === probe_words[code] ? message : `${probe_words[code]} (${message})`;
return {
cause: causes[code] ?? 'transient',
reason: reason.replace(/\s+/g, ' ')
};
}
const slots_slots = [
'blue',
'green'
];
function slots_otherSlot(slot) {
return 'blue' === slot ? 'green' : 'blue';
}
function slots_weightsFor(slot, percent) {
return 'blue' === slot ? {
blue: percent,
green: 100 - percent
} : {
blue: 100 - percent,
green: percent
};
}
function slots_activeSlot(weights) {
return slots_slots.find((slot)=>100 === weights[slot]);
}
function slots_describeWeights(weights) {
return `blue ${weights.blue} % \xb7 green ${weights.green} %`;
}
function roundRobin(probes) {
let next = 0;
return {
measure: (signal)=>(probes[next++ % probes.length] ?? probes[0]).measure(signal)
};
}
const fresh = 5_000;
function namedByVersion(route, bySlot, clock) {
let look;
function lookAtSlots(signal) {
if (!look || clock.now() - look.at > fresh) {
const answers = Promise.all(slots_slots.map((slot)=>bySlot(slot).measure(signal)));
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
const [slot, ...others] = slots_slots.filter((_, index)=>expectations_isSameVersion(answers[index]?.version ?? '', seen));
return void 0 === slot || others.length > 0 ? answer : {
...answer,
slot
};
}
};
}
function slot_probes_createSlotProbes(settings, asking) {
const { slotUrl, healthPath, driver } = settings;
function notTheOther(slot) {
if ('' === asking.slotHeader) return [];
const pattern = new RegExp(`^${slots_otherSlot(slot)}$`);
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
const requestTimeout = 10_000;
function createHealthProbe({ url, expectVersion: version, versionPath }, clock) {
return createHttpProbe({
url,
method: 'GET',
headers: {},
resolve: [],
followRedirects: false,
requestTimeout,
expect: {
status: [
{
from: 200,
to: 299
}
],
headers: [],
json: [],
version,
versionPath
},
clock
});
}
function runSmoke(commands, { env: own, timeout, place, what = 'smoke', ...wish }, context) {
const { log, run, signal, clock } = context;
const at = '' === place ? '' : ` ${place}`;
return isolated(wish, context, async ({ environment, sandbox })=>{
const env = {
...environment,
...own
};
for (const { name, command } of commands){
const { exitCode, seconds, timedOut } = await log.untrusted(`${what} ${name}`, (onLine)=>runCommand({
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
const tries = 3;
const functions_pause = 2_000;
const functions_requestTimeout = 10_000;
async function tryFunctions(functions, { clock, signal, log }, resolve1 = []) {
const steps = [];
for (const { name, url, expect, headers = {} } of functions){
const probe = createHttpProbe({
url,
method: 'GET',
headers,
resolve: resolve1,
followRedirects: true,
requestTimeout: functions_requestTimeout,
expect,
clock
});
let answer = await probe.measure(signal);
for(let count = 1; !answer.ok && count < tries; count++){
await clock.sleep(functions_pause, signal);
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
const prove_pause = 1_000;
const failures = 4;
async function prove({ functions, smoke, bake: bake1, rules }, { probe, url, healthy }, context) {
const broken = await whyBroken(url, functions, '', context);
if (void 0 !== broken) return {
ok: false,
reason: broken
};
const failed = smoke && smoke.commands.length > 0 ? await runSmoke(smoke.commands, {
...smoke.options,
place: '',
env: {
SLOT_URL: url
}
}, context) : void 0;
if (void 0 !== failed) return {
ok: false,
reason: failed
};
if (0 === bake1) return healthy;
context.log.event(`watching ${url} for ${(0, time_duration.a)(bake1)}`);
const watched = {
successes: 1,
failures,
timeout: bake1,
watch: bake1,
rules,
interval: Math.min(prove_pause, bake1)
};
const { ok: ok1, reason } = await await_healthy_awaitHealthy(probe, watched, context);
return {
ok: ok1,
reason: ok1 ? `good for ${(0, time_duration.a)(bake1)}` : reason
};
}
function describeChanges(changes = []) {
const words = {
adds: 'added',
changes: 'changed',
sets: 'set (what it was cannot be read)'
};
return [
'adds',
'changes',
'sets'
].map((does)=>[
changes.filter((one)=>one.does === does).map(({ name })=>name),
words[does]
]).filter(([names])=>names.length > 0).map(([names, word])=>`${names.join(', ')} ${word}`).join('; ');
}
async function setVariables({ name, resource, changes = [] }, { target, context }, signal) {
if (0 === changes.length || !hasVariables(target)) return;
await target.setVariables(resource, Object.fromEntries(changes.map((one)=>[
one.name,
one.value
])), signal);
context.log.event(`${name}: variables ${describeChanges(changes)}`);
}
async function unsetVariables({ name, resource, changes = [] }, { target, context }, signal) {
if (0 === changes.length || !hasVariables(target)) return;
const lost = changes.filter(({ does })=>'sets' === does).map((one)=>one.name);
if (lost.length > 0) context.log.warning(`${name}: variables ${lost.join(', ')} stay as they are: what they were cannot be read`);
const known = changes.filter(({ does })=>'sets' !== does).map((one)=>[
one.name,
one.previous
]);
if (0 === known.length) return;
await target.setVariables(resource, Object.fromEntries(known), signal).then(()=>context.log.event(`${name}: variables put back`), (thrown)=>{
context.log.warning(`${name}: variables could not be put back: ${(0, action_error.Uc)(thrown)}`);
});
}
const lastWord = 4_000;
const advice = 'look at what runs there, then run this again, which goes on from that';
const unknown = `whether it began is not known: ${advice}`;
async function deployJob(job, run) {
const { options, context, target } = run;
const { clock, log } = context;
const startedAt = clock.now();
const limit = AbortSignal.timeout(options.timeout);
const signal = AbortSignal.any([
context.signal,
limit
]);
const request = requestOf(job, job.revision, options.force, run.earlier.get(job.name));
let ref;
const result = (status, reason, more = {})=>({
job,
status,
reason,
id: ref?.id ?? '',
seconds: (clock.now() - startedAt) / 1_000,
startedAt,
isTouched: ref?.started === true,
log: [],
...more
});
const isJudged = void 0 !== options.healthTimeout;
if (job.isDone && !isJudged) return result('skipped', 'already running');
const healthBy = ()=>Math.min(startedAt + options.timeout, clock.now() + (options.healthTimeout ?? 1 / 0));
try {
if (job.isDone) {
const health = await checkHealth(job, run, healthBy());
return health?.ok === false ? result('failed', `already running, but unhealthy: ${health.reason}`, {
health: health.reason
}) : result('skipped', 'already running');
}
await run.holds?.();
await setVariables(job, run, signal);
run.underWay.set(request, void 0);
ref = job.isBlind && canFire(target) ? await target.fire(request, signal) : await target.deploy(request, signal);
run.underWay.set(request, ref);
await run.onStarted(job, ref.id);
log.event(`${job.name}: ${ref.started ? 'deployment' : 'attached to deployment'} ${ref.id} of ${describeRevision(job.revision) || 'what is configured'}`);
if (!options.wait) return result('started', 'not waited for');
const followed = await follow(target, ref, request, {
clock,
signal,
pollInterval: run.pollInterval ?? options.pollInterval,
isPatient: ref.started && (run.pollInterval ?? 0) > options.pollInterval,
onChange: (word)=>log.event(`${job.name}: ${word}`)
});
if (!followed.ok) {
await unsetVariables(job, run, signal);
return result(statusOf(followed), describeEnd(target, followed), {
log: await excerpt(run, ref, signal)
});
}
const made = deploy_job_madeOf(followed);
const health = await checkHealth(job, run, healthBy(), made.url);
if (health && !health.ok) return result('failed', `deployed, but unhealthy: ${health.reason}`, {
health: health.reason,
made
});
if (followed.isUnseen && (void 0 === health || void 0 === job.expectVersion)) return result('failed', `${followed.reason}: its outcome is unknown`, {
isError: true,
made
});
return result(followed.wasOver && !ref.started ? 'skipped' : 'finished', followed.reason, {
...health ? {
health: health.reason
} : {},
made
});
} catch (thrown) {
context.signal.throwIfAborted();
const isUncertain = isUncertainStart(thrown);
if (!limit.aborted) {
const isLeft = ref?.started === false;
const mayRun = isUncertain || isLeft;
const what = isUncertain ? `; ${unknown}` : isLeft ? `; it may go on: ${advice}` : '';
return result('failed', `${reasonOf(thrown)}${what}`, {
...isUncertain ? {
isTouched: true
} : {},
isError: true,
mayRun
});
}
const late = `not over after ${(0, time_duration.a)(options.timeout)}`;
if (isUncertain) return result('timed-out', `${late}; it was asked for, and ${unknown}`, {
isTouched: true,
mayRun: true
});
const lastSignal = AbortSignal.any([
context.signal,
AbortSignal.timeout(lastWord)
]);
const after = ref && await giveUp(ref, request, {
target,
options,
signal: lastSignal
});
context.signal.throwIfAborted();
await unsetVariables(job, run, lastSignal);
return result('timed-out', `${late}; ${after?.reason ?? 'it could not be started'}`, {
mayRun: ref?.started === false && after?.isStopped === false
});
} finally{
if (!context.signal.aborted) run.underWay.delete(request);
}
}
async function undoJob({ job }, { target, options, context, holds, pollInterval = options.pollInterval }) {
const { clock } = context;
if (!job.previous) return {
ok: false,
reason: 'no earlier version is known to go back to'
};
const request = requestOf(job, job.previous, true);
const limit = AbortSignal.timeout(options.timeout);
const signal = AbortSignal.any([
context.signal,
limit
]);
try {
await holds?.();
await unsetVariables(job, {
target,
context
}, signal);
const ref = await target.deploy(request, signal);
const followed = await follow(target, ref, request, {
clock,
signal,
pollInterval
});
if (followed.ok && followed.isUnseen) return await seenBack(job, {
options,
context
});
return {
ok: followed.ok,
reason: followed.ok ? `back to ${describeRevision(job.previous)}` : describeEnd(target, followed)
};
} catch (thrown) {
context.signal.throwIfAborted();
const late = `going back to ${describeRevision(job.previous)} was not over after ${(0, time_duration.a)(options.timeout)}`;
return {
ok: false,
reason: limit.aborted ? late : reasonOf(thrown)
};
}
}
async function seenBack({ healthUrl: url, previousVersion: expectVersion }, { options, context }) {
if (void 0 === url || void 0 === expectVersion) return {
ok: false,
reason: 'it was asked for, but its outcome is unknown'
};
const probe = createHealthProbe({
url,
expectVersion,
versionPath: options.versionPath
}, context.clock);
const { ok: ok1, reason } = await await_healthy_awaitHealthy(probe, {
timeout: options.timeout
}, context);
return {
ok: ok1,
reason: ok1 ? `${expectVersion} answers again` : reason
};
}
async function cancelAll({ target, underWay, options }) {
const signal = AbortSignal.timeout(lastWord);
const ends = await Promise.all([
...underWay
].map(async ([request, ref])=>ref && await giveUp(ref, request, {
target,
options,
signal
})));
return ends.every((end)=>end?.isStopped);
}
async function giveUp(ref, request, { target, options, signal }) {
if ('leave' === options.onCancel || !canCancel(target)) return {
isStopped: false,
reason: 'it was left running'
};
try {
await target.cancel(ref, signal);
const { ok: ok1, mayRun } = await target.conclude(ref, request, signal);
if (ok1) return {
isStopped: false,
reason: 'it finished before it could be cancelled'
};
return mayRun ? {
isStopped: false,
reason: 'it was cancelled, and what it had started may run beside what ran before'
} : {
isStopped: true,
reason: 'it was cancelled'
};
} catch (thrown) {
return {
isStopped: false,
reason: `it could not be cancelled: ${(0, action_error.Uc)(thrown)}`
};
}
}
async function checkHealth(job, { options, context }, deadline, base) {
const { name, healthUrl, healthPath, publicUrl, expectVersion } = job;
if (void 0 === healthUrl && void 0 === healthPath) return;
const url = healthUrl ?? (void 0 === base ? void 0 : urlBelow(base, healthPath ?? ''));
if (void 0 === url) return {
ok: false,
reason: `no URL is known to ask for ${healthPath ?? ''} at`
};
context.log.event(`${name}: waiting until ${url} is healthy`);
const probe = createHealthProbe({
url,
expectVersion,
versionPath: options.versionPath
}, context.clock);
const healthy = await await_healthy_awaitHealthy(probe, {
timeout: deadline - context.clock.now()
}, context);
const told = void 0 === healthUrl ? base : void 0;
return healthy.ok && options.proof ? prove(options.proof, {
probe,
url: publicUrl ?? told ?? new URL(url).origin,
healthy
}, context) : healthy;
}
async function excerpt({ target, options }, ref, signal) {
if (false === options.buildLog || !hasBuildLog(target)) return [];
return target.buildLog(ref, signal).catch(()=>[]);
}
function requestOf({ resource }, revision, force, earlier) {
return {
resource,
revision,
force,
...void 0 === earlier ? {} : {
earlier
}
};
}
function deploy_job_madeOf({ url, artifact }) {
return {
...void 0 === url ? {} : {
url
},
...void 0 === artifact ? {} : {
artifact
}
};
}
function statusOf({ state }) {
return 'cancelled' === state ? 'cancelled' : 'failed';
}
function describeEnd({ kind }, { state, reason }) {
const title = deployTargetTitles[kind];
if ('vanished' === state) return `${title} no longer knows the deployment: was the application deleted?`;
if ('cancelled' === state) return `cancelled in ${title}`;
return 'failed' === state ? `failed in ${title}` : reason;
}
function reasonOf(thrown) {
const code = thrown instanceof action_error.lZ ? ` [${thrown.code}] ${thrown.hint}` : '';
return `${(0, action_error.Uc)(thrown)}${code}`;
}
function planJobs(waves, inspections, force) {
const problems = [];
const jobs = waves.map((wave)=>wave.map((item)=>{
const found = inspections.get(item.name);
if (!found) return blindJob(item);
const { name: title, current, wayBack: previous = current, isCurrentLive, isRolling, warnings, refusal } = found;
if (void 0 !== refusal) {
const received = describeRevision(item.revision);
const input = 'image' === item.revision.kind ? 'image' : 'commit';
problems.push({
input,
received: `${item.name}=${received}`,
sentence: `${input} ${JSON.stringify(`${item.name}=${received}`)} does not fit ${title}: ${refusal}`
});
}
const isDone = !force && isCurrentLive && void 0 !== current && sameRevision(current, item.revision);
return {
...item,
title,
previous,
isRolling,
isDone,
isBlind: false,
warnings
};
}));
return {
waves: jobs,
problems
};
}
function blindJob(item) {
const warnings = [
'the token cannot read: the deployment was triggered, but not verified'
];
return {
...item,
title: item.name,
previous: void 0,
isRolling: false,
isDone: false,
isBlind: true,
warnings
};
}
function artifactOf(items) {
const [only] = items;
if (1 === items.length && only) return describeRevision(only.revision);
return items.map(({ name, revision })=>`${name}=${describeRevision(revision)}`).sort().join(' ');
}
const worstFirst = [
'failed',
'timed-out',
'cancelled',
'finished',
'started',
'skipped'
];
function isBad({ status }) {
return 'failed' === status || 'timed-out' === status || 'cancelled' === status;
}
function overallStatus(results) {
return worstFirst.find((status)=>results.some((result)=>result.status === status)) ?? 'skipped';
}
function planUndo(results) {
return results.filter((result)=>result.isTouched && !isKept(result)).sort((a, b)=>b.startedAt - a.startedAt);
}
function isKept({ status, job, isError, health }) {
return ('failed' === status || 'cancelled' === status) && job.isRolling && true !== isError && void 0 === health;
}
function conclude(results, undone, ms) {
const bad = results.filter(isBad);
const time = (0, time_duration.a)(ms);
if (0 === bad.length) {
const done = results.filter(({ status })=>'skipped' !== status).map(({ job })=>job.name);
const isUnseen = 'started' === overallStatus(results);
const verb = isUnseen ? 'asked for' : 'deployed';
const healthy = results.some(({ health })=>void 0 !== health) ? ', healthy' : '';
const reason = 0 === done.length ? 'nothing to do: already running' : `${done.join(', ')} ${verb} in ${time}${healthy}${isUnseen ? '; nobody has seen it live' : ''}`;
return {
phase: 'Successful',
end: isUnseen ? 'UNSEEN' : 'COMMITTED',
reason
};
}
const why = bad.map(({ job, status, reason })=>`${job.name} ${status}: ${reason}`).join('; ');
const failures = undone.filter(({ ok: ok1 })=>!ok1);
const after = describeUndo(undone, failures);
const isLeft = 0 === undone.length && bad.some((one)=>one.isTouched && !isKept(one) && !one.mayRun);
const safely = bad.some(({ mayRun })=>mayRun) ? 'INTERRUPTED' : undone.length > 0 ? 'REVERTED' : 'FAILED_SAFE';
const end = failures.length > 0 || isLeft ? 'NEEDS_HUMAN' : safely;
return {
phase: bad.some(({ isError })=>isError) ? 'Error' : 'Failed',
end,
reason: `${why}${after}`
};
}
function describeUndo(undone, failures) {
if (failures.length > 0) return `; could not be put back: ${failures.map(({ name, reason })=>`${name} (${reason})`).join(', ')}`;
return 0 === undone.length ? '' : `; put back: ${undone.map(({ name })=>name).join(', ')}`;
}
const marks = {
finished: "\u2713",
started: "\u2713",
skipped: '=',
failed: "\u2717",
cancelled: "\u2717",
'timed-out': "\u2717"
};
const mostNamed = 40;
function describeProgress(waves, results, underWay) {
const statuses = new Map(results.map(({ job, status })=>[
job.name,
status
]));
const mark = ({ name })=>{
const ended = statuses.get(name);
return `${ended ? marks[ended] : underWay.has(name) ? "\u25B6" : "\xb7"} ${name}`;
};
const count = (wave)=>{
const running = wave.filter(({ name })=>underWay.has(name)).length;
const ended = wave.filter(({ name })=>statuses.has(name)).length;
return `${ended} of ${wave.length}${running > 0 ? ` \u{25B6} ${running}` : ''}`;
};
const total = waves.flat().length;
if (total > mostNamed) return `${results.length}/${total}  ${waves.map(count).join(" \u2502 ")}`;
return `${results.length}/${total}  ${waves.map((wave)=>wave.map(mark).join('  ')).join(" \u2502 ")}`;
}
async function runWaves(waves, parallel, deploy) {
const results = [];
for (const wave of waves){
const queue = [
...wave
];
const work = async ()=>{
for(let job = queue.shift(); job && !results.some(isBad); job = queue.shift())results.push(await deploy(job));
};
await Promise.all(Array.from({
length: parallel
}, work));
if (results.some(isBad)) break;
}
return results;
}
async function deployFleet(waves, { target, options, context, recording }) {
const { clock, log, signal } = context;
const startedAt = clock.now();
const all = waves.flat();
const run = {
target,
options,
pollInterval: spacedOut(waves, options),
context,
underWay: new Map(),
earlier: recording.earlier,
holds: ()=>recording.holds(),
onStarted: (job, id)=>recording.started(job, id, [
all.indexOf(job) + 1,
all.length
])
};
const results = [];
const undone = [];
const underWay = new Set();
try {
await runWaves(waves, options.parallel, async (job)=>{
underWay.add(job.name);
const result = await deployJob(job, run);
if ('stop' === options.onFailure) await endEach([
result
], [], recording);
results.push(result);
underWay.delete(job.name);
await tell(result, log);
if (all.length > 1) log.event(describeProgress(waves, results, underWay));
return result;
});
if (results.some(isBad) && 'rollback' === options.onFailure) for (const result of planUndo(results)){
log.event(`${result.job.name}: putting back what ran before`);
undone.push({
name: result.job.name,
...await undoJob(result, run)
});
}
} catch (thrown) {
if (!signal.aborted) throw thrown;
const isStopped = await cancelAll(run);
const safely = isStopped ? 'FAILED_SAFE' : 'INTERRUPTED';
const end = 'leave' === options.onCancel ? 'INTERRUPTED' : results.some(isBad) ? 'NEEDS_HUMAN' : safely;
await recording.end(end, 'cancelled');
for (const job of all)if (underWay.has(job.name)) await recording.endItem(job, end, 'cancelled');
if ('rollback' === options.onFailure) await endEach(results, undone, recording);
return {
results,
undone,
verdict: 'cancelled',
ms: clock.now() - startedAt
};
}
const verdict = conclude(results, undone, clock.now() - startedAt);
if ('rollback' === options.onFailure) await endEach(results, undone, recording);
const before = await recording.end(verdict.end, verdict.reason);
const ended = void 0 === before ? verdict : {
...verdict,
phase: 'Failed',
reason: `${before}; ${verdict.reason}`
};
return {
results,
undone,
verdict: ended,
ms: clock.now() - startedAt
};
}
const few = 12;
function spacedOut(waves, { parallel, pollInterval }) {
const width = Math.min(parallel, Math.max(...waves.map(({ length })=>length)));
return waves.flat().length <= few ? pollInterval : Math.max(pollInterval, 60_000 * width / 75);
}
async function endEach(results, undone, recording) {
for (const result of results){
const own = undone.filter(({ name })=>name === result.job.name);
const { end, reason } = conclude([
result
], own, 1_000 * result.seconds);
const back = own.every(({ ok: ok1 })=>ok1) ? 'REVERTED' : 'NEEDS_HUMAN';
await recording.endItem(result.job, own.length > 0 ? back : end, own[0]?.reason ?? reason);
}
}
async function tell({ job, status, reason, seconds, log: lines }, log) {
log.event(`${job.name}: ${status} after ${(0, time_duration.a)(1_000 * seconds)}: ${reason}`);
if (0 === lines.length) return;
await log.group(`Build log of ${job.name}`, ()=>{
for (const line of lines)log.info(line);
return Promise.resolve();
});
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
const journal_longest = 140;
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
const room = journal_longest - head.length - (sign ? macLength : 0) - 2;
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
const slot = slots_slots.find((known)=>known === name);
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
function journal_terminalEntry(journal) {
return journal.find((entry, index)=>{
const isTooLate = 'SUPERSEDED' === entry.phase && void 0 === entry.slot && journal_wasArmed(journal.slice(0, index));
return isEnd(entry.phase) && !isTooLate;
});
}
function journal_recallOf(journal) {
if (journal_terminalEntry(journal)) return;
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
function journal_standing(journal) {
return journal.findLast(({ phase })=>'INTERRUPTED' !== phase && 'SUPERSEDED' !== phase);
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
const nobody = '0';
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
function gate_isParked(journal) {
const gate = gateOf(journal);
return void 0 !== gate && void 0 === gate.taker && !journal.some(({ phase })=>isEnd(phase));
}
function reconcile_isTaken(holder) {
return 'other' === holder || 'parked' === holder;
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
let isTaken1 = 'bakery' !== kind;
let isReadable = true;
let claim;
function giveUp(thrown) {
if ('strict' === kind || !isRefusal(thrown)) throw thrown;
isTaken1 = false;
log.info('lock: auto waits for the list of releases to settle, because the token may not write refs (contents: write)');
}
function makeClaim() {
claim ??= refs.createCommit({
message: lock_ref_messageOf(id, environment, service),
parents: []
});
claim.catch(()=>void 0);
return claim;
}
return {
get isTaken () {
return isTaken1;
},
async look () {
if (!isReadable) return lock_ref_unknown;
if (isTaken1) makeClaim();
try {
const tip = await refs.tip(ref);
return {
sha: tip?.sha,
release: tip && releaseIn(tip.message)
};
} catch (thrown) {
if (isTaken1) giveUp(thrown);
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
function lock_ref_messageOf(id, environment, service) {
return `release ${id} has the lock of ${[
environment,
service
].filter(Boolean).join(', ')}`;
}
function releaseIn(message) {
const [, id] = /^release (\d{1,15}) /.exec(message) ?? [];
return void 0 === id ? void 0 : Number(id);
}
var picomatch = __nccwpck_require__("picomatch/index.js");
function mayRelease(name, pattern) {
return picomatch.isMatch(name, pattern, {
dot: true
});
}
const provenance_anyOrigin = {
branch: void 0,
workflows: void 0
};
const slack = 60_000;
function provenance_originOf(config, environment) {
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
const schemaChanges = [
'none',
'expand',
'contract',
'irreversible'
];
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
const value = 'string' == typeof payload ? intent_parseJson(payload) : payload;
const result = intentSchema.safeParse(value);
return result.success ? result.data : void 0;
}
function intent_parseJson(text) {
try {
return JSON.parse(text);
} catch  {
return;
}
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
function isBefore(one, other, by = 0) {
return Date.parse(one.createdAt) < Date.parse(other.createdAt) - by;
}
async function record_readRelease(github, id) {
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
const end = journal_terminalEntry(journal);
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
async function writeEntry(github, id, entry, links = {}) {
await github.deployments.addStatus(id, {
state: record_states[entry.phase],
description: encodeEntry(entry),
...links
});
}
function signPayload([key], { environment, task }, payload) {
if (void 0 === key) return payload;
return {
...payload,
mac: digest(key, seal_contentOf({
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
const content = seal_contentOf(deployment);
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
function seal_contentOf({ environment, task, payload }) {
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
const isOpen = !journal_terminalEntry(record.journal);
const isLocked = true === record.intent.queued && hadTurn(record.journal);
const isProof = isLocked && record.id < mine.id && covers(lockedBy(record.intent), names);
const isAhead = isOpen && record.id !== mine.id && (record.id < mine.id || isLocked || isHolder);
if ((isAhead || isHolder || isProof && !proof) && await trace(github, record) !== 'refuted') {
if (isHolder) holder = record;
if (isAhead) ahead.push(record);
if (isProof) proof ??= record;
}
}
const { release } = await held ?? {};
const unlisted = void 0 === release || holder ? void 0 : await record_readRelease(github, release);
if (unlisted && isOf(unlisted, mine) && await trace(github, unlisted) !== 'refuted') {
holder = unlisted;
if (unlisted.id !== mine.id && !journal_terminalEntry(unlisted.journal)) ahead.push(unlisted);
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
function covers(one, names) {
return [
...names
].every((name)=>one.has(name));
}
const ownPoll = 250;
async function acquire_acquire(mine, locking) {
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
const ended = own && journal_terminalEntry(own.journal);
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
const waits = other && gate_isParked(other.journal) ? ', which waits for an approval' : '';
const name = `release ${turn.id} (${other?.intent.run.url ?? 'unknown run'})${waits}`;
if ('reconcile' === turn.turn && other) {
log.event(`${name} was abandoned by a finished run; reconciling it`);
if (await settleOnce(other, locking)) settled.add(turn.id);
continue;
}
const isAsked = asked.has(turn.id) || (other && journal_recallOf(other.journal)) !== void 0;
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
if (journal_terminalEntry(dead.journal)) return true;
const wasParked = void 0 === gateOf(seen.journal) && void 0 !== gateOf(dead.journal);
if (wasParked && reconcile_isTaken(await holderOf(github, run, dead, clock.now()))) return false;
await settle(dead);
return true;
}
async function askToStepBack(id, mine, { github, run }) {
const reason = `rollback ${mine} goes first`;
await writeEntry(github, id, {
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
function close_abandoned_endOfDeployment({ journal }, next) {
if (gate_isParked(journal)) return {
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
async function closeAbandoned(dead, mine, { github, run }) {
const { id, intent, journal } = dead;
const isOurs = intent.run.id === run.runId && intent.run.attempt === run.runAttempt;
if ('switch' === intent.op && isOurs) throw new action_error.lZ('RELEASE_UNFINISHED', `release ${id} was opened by this job and is not over: give its id as release-id`);
if (void 0 !== journal_slotOf(journal) && journal_wasArmed(journal)) throw new action_error.lZ('RELEASE_UNFINISHED', `release ${id} (${intent.run.url ?? 'unknown run'}) was cut off while it moved traffic`);
const { phase, reason } = endOfAbandoned(dead, mine);
await writeEntry(github, id, {
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
}
function endOfAbandoned(dead, next) {
return 'deploy' === dead.intent.op ? close_abandoned_endOfDeployment(dead, next) : endOfRelease(dead.journal);
}
function endOfRelease(journal) {
const last = journal_standing(journal)?.phase ?? 'PLANNED';
return journal_wasArmed(journal) ? {
phase: 'NEEDS_HUMAN',
reason: `stopped at ${last}, in place: look at what runs`
} : {
phase: 'FAILED_SAFE',
reason: `stopped at ${last}, before any traffic moved`
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
const write = (phase, reason)=>writeEntry(github, id, {
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
await writeEntry(github, id, entry, links);
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
const yields = {
within: 10_000,
poll: 250
};
async function confirmTurn(id, { github, clock, signal, origin = provenance_anyOrigin }) {
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
if (seen && journal_terminalEntry(seen.journal)) return;
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
async function assertOpen(github, releaseId) {
const mine = await record_readRelease(github, releaseId);
if (!mine) throw lease_unknown(releaseId);
return stillOpen(mine);
}
function lease_unknown(releaseId) {
return new action_error.lZ('LEASE_LOST', `release ${releaseId} is not known in this repository`);
}
function stillOpen(mine) {
const ended = journal_terminalEntry(mine.journal);
if (ended) throw new action_error.lZ('LEASE_LOST', `release ${mine.id} has ended: ${ended.phase}: ${ended.reason}`);
return mine;
}
async function assertHolding(github, releaseId, origin = provenance_anyOrigin) {
const head = await readHead(github, releaseId);
if (!head) throw lease_unknown(releaseId);
const { own, newer } = await lookAround(github, head, origin);
const mine = own ? stillOpen(own) : await assertOpen(github, releaseId);
if (void 0 !== newer) throw new action_error.lZ('LEASE_LOST', `release ${newer} took over from release ${releaseId} and moves traffic`);
return mine;
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
const patienceWithGitHub = 180_000;
function patience_isPassing(thrown) {
if (!(thrown instanceof action_error.mZ)) return false;
const { code, status } = thrown;
return 'PROVIDER_UNREACHABLE' === code || 'PROVIDER_RATE_LIMITED' === code || void 0 !== status && status >= 500;
}
async function shift_patience_patiently({ clock, log, signal }, patience, work) {
const until = clock.now() + patience;
for(let wait = 500;; wait = Math.min(2 * wait, 10_000))try {
return await work();
} catch (thrown) {
signal.throwIfAborted();
if (!patience_isPassing(thrown) || clock.now() + wait > until) throw thrown;
log.warning(`${(0, action_error.Uc)(thrown)}; asking again in ${(0, time_duration.a)(wait)}`);
await clock.sleep(wait, signal);
}
}
function ledger_createLedger(options) {
const { github, releaseId, links, turnOf, origin, log } = options;
const ask = (work)=>shift_patience_patiently(options, patienceWithGitHub, work);
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
await writeEntry(github, releaseId, entry, links);
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
const record = await record_readRelease(github, releaseId);
return record && journal_recallOf(record.journal)?.reason;
}
};
}
async function settled(works) {
for (const result of (await Promise.allSettled(works)))if ('rejected' === result.status) throw result.reason;
}
async function isLast(github, releaseId, { phase, step, slot, refs }) {
const last = (await record_readRelease(github, releaseId))?.journal.at(-1);
const isSame = last?.phase === phase && last.slot === slot && last.step.join() === step.join();
return isSame && (0, external_node_util_namespaceObject.isDeepStrictEqual)(last.refs, refs);
}
async function openInPlace(wanted, ports) {
const { github, run, clock, log, signal, patience, origin, environmentUrl } = ports;
const links = {
logUrl: run.runUrl,
...'' === environmentUrl ? {} : {
environmentUrl
}
};
let ledger;
try {
await openInTurn(wanted, {
github,
run,
log,
remember (releaseId) {
ledger = ledger_createLedger({
github,
releaseId,
links,
origin,
clock,
log,
signal
});
ports.remember(releaseId);
},
lock: (mine)=>acquire_acquire(mine, {
github,
run,
clock,
log,
signal,
patience,
origin,
settle: (dead)=>closeAbandoned(dead, mine.id, {
github,
run
})
})
});
} catch (thrown) {
await ledger?.end({
phase: 'FAILED_SAFE',
slot: void 0,
reason: (0, action_error.Uc)(thrown)
}).catch(sayUnended(log));
throw thrown;
}
if (!ledger) throw new Error('a release that was opened has a ledger');
return ledger;
}
function sayUnended(log) {
return (thrown)=>{
if (thrown instanceof action_error.lZ && 'LEASE_LOST' === thrown.code) return;
log.warning(`the release that waited could not be ended: ${(0, action_error.Uc)(thrown)}`);
};
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
const end = journal_terminalEntry(journal)?.phase;
if (!(id >= newest) && services.has(service) && ('COMMITTED' === end || 'UNSEEN' === end)) {
if ('inactive' !== state) await github.deployments.addStatus(id, {
state: 'inactive',
description: `replaced by release ${newest}`
});
else if (services.delete(service) && 0 === services.size) return;
}
}
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
if (journal_terminalEntry(decodeJournal(statuses))) ended.set(id, statuses);
return statuses;
}
}
};
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
const longestName = 40;
const longestEntry = 120;
function startedEntry(item, id, step) {
return {
phase: 'PREPARED',
step,
slot: void 0,
...startedRefs(item, id),
reason: `deploys ${nameIn(item)}`
};
}
function startedRefs(item, id) {
const service = nameIn(item);
const all = {
service,
refs: {
...'' === id ? {} : {
id
},
of: item.resource
}
};
const text = encodeEntry({
phase: 'FAILED_SAFE',
step: [
999,
999
],
slot: void 0,
...all,
reason: ''
});
return text.length <= longestEntry || '' === id ? all : {
service,
refs: {
id
}
};
}
function readStarted(journal, items) {
return new Map(items.flatMap((item)=>{
const entry = journal.findLast((one)=>one.refs ? started_isOf(one, item) : isOldEntryOf(one, item));
const id = entry && (entry.refs ? entry.refs.id : oldIdIn(entry, item));
return void 0 === id ? [] : [
[
item.name,
id
]
];
}));
}
function started_isOf({ service, refs = {} }, item) {
return service === nameIn(item) && (refs.of ?? item.resource) === item.resource;
}
function nameIn({ name }) {
let kept = '';
for (const character of name.toWellFormed()){
if (encodeURIComponent(kept + character).length > longestName) break;
kept += character;
}
return kept;
}
function isOldEntryOf({ phase, reason }, item) {
return 'PREPARED' === phase && reason.endsWith(` ${oldLabelOf(item)}`);
}
function oldIdIn({ reason }, item) {
const id = /^[\w.~!*'()%-]+$/.exec(reason.slice(0, -oldLabelOf(item).length - 1))?.[0];
return void 0 === id ? void 0 : decode(id);
}
function oldLabelOf({ name, resource }) {
return `${encodeURIComponent(resource)} ${name.replace(/\s+/g, ' ').trim().slice(0, 40).trim()}`;
}
function decode(id) {
try {
return decodeURIComponent(id);
} catch  {
return id;
}
}
const mostOfEach = 30;
const earlier_deepest = 1_000;
const earlier_slack = 60_000;
async function otherReleases(github, { environment, names, own }) {
const found = [];
for await (const record of readReleases(github, {
environment,
sharing: names
}, earlier_deepest)){
if (record.id !== own) found.push(record);
if (found.length >= mostOfEach * names.size) break;
}
return found;
}
function isChangedSince(records, since) {
return records.some(({ journal })=>journal.some(({ at })=>at >= since - earlier_slack));
}
async function earlierDeployments(records, items, { github, run, trace }) {
const found = new Map();
for (const item of items){
const latest = await latestOf(item, records, github, trace);
if (latest && revisionIn(latest, item) === describeRevision(item.revision) && countsAgain(latest, item, run)) for (const [name, id] of readStarted(latest.journal, [
item
]))found.set(name, id);
}
return found;
}
async function latestOf({ name, resource }, records, github, trace) {
for (const record of records){
const names = lockedBy(record.intent);
const isOfThis = names.has(name) || names.has(resource);
if (isOfThis && hasTouched(record) && await trace(github, record) !== 'refuted') return record;
}
}
function hasTouched({ journal }) {
const isAbout = ({ phase, refs })=>[
'PREPARED',
'INTERRUPTED',
'COMMITTED'
].includes(phase) || void 0 !== refs && 'GATE' !== phase;
return journal.some(isAbout) || journal_wasArmed(journal);
}
function revisionIn({ intent }, { name }) {
const ofThis = intent.resources?.find((one)=>one.name === name);
return ('deploy' === intent.op ? ofThis?.revision ?? intent.artifact : void 0) ?? '';
}
function countsAgain({ intent, journal }, { revision }, run) {
const end = journal_terminalEntry(journal)?.phase;
const isUnseen = void 0 === end || 'SUPERSEDED' === end || 'UNSEEN' === end;
return isUnseen || 'COMMITTED' === end && (intent.run.id === run.runId || isImmutable(revision));
}
const noRecording = {
id: void 0,
ledger: void 0,
earlier: new Map(),
isOutdated: false,
holds: ()=>Promise.resolve(),
started: ()=>Promise.resolve(),
endItem: ()=>Promise.resolve(),
end: ()=>Promise.resolve(void 0)
};
const sparing = {
from: 10,
every: 15_000
};
async function record_openRecord(options) {
const { run, log, environment, items, origin } = options;
const github = rememberEnded(options.github);
const wanted = wantedOf(options);
const ledger = await openInPlace(wanted, {
...options,
...options.lock,
github,
remember: ()=>void 0
});
const seeing = {
...github,
runs: askOnce(github.runs)
};
const trace = createTracer(origin);
const records = await otherReleases(seeing, {
environment,
names: lockedBy(wanted.intent),
own: ledger.releaseId
});
const earlier = await earlierDeployments(records, items, {
github: seeing,
run,
trace
});
if (earlier.size > 0) log.event(`going on with what an earlier run began: ${[
...earlier.keys()
].join(', ')}`);
await ledger.append({
phase: 'LOCKED',
slot: void 0,
reason: `deploys ${items.map(({ name })=>name).join(', ')}`
});
return recordingOf({
...options,
github
}, ledger, {
earlier,
isOutdated: isChangedSince(records, options.seenAt)
});
}
function linksOf({ run, environmentUrl }) {
return {
logUrl: run.runUrl,
...'' === environmentUrl ? {} : {
environmentUrl
}
};
}
function recordingOf(options, ledger, seen) {
const { github, run, log, clock, environment, items } = options;
const { releaseId: id } = ledger;
const wanted = wantedOf(options);
const links = linksOf(options);
const ids = new Map();
let lookedAt = clock.now();
async function say(what, write) {
await write().catch((thrown)=>{
log.warning(`${what} could not be written to GitHub: ${(0, action_error.Uc)(thrown)}`);
});
}
const write = (entry)=>say(`release ${id}`, ()=>writeEntry(github, id, entry, links));
return {
id,
ledger,
...seen,
async holds () {
if (items.length > sparing.from && clock.now() - lookedAt < sparing.every) return;
await ledger.fence();
lookedAt = clock.now();
},
async started (item, deployment, step) {
ids.set(item.name, deployment);
await write(startedEntry(item, deployment, step));
},
async endItem (item, phase, reason) {
const deployment = ids.get(item.name);
if (1 === items.length || items.length > mostOwnRecords || void 0 === deployment || 'INTERRUPTED' === phase) return;
const entry = {
phase,
step: [
1,
1
],
slot: void 0,
...startedRefs(item, deployment),
reason
};
const part = {
...wantedOf({
...options,
items: [
item
],
service: item.name
}),
partOf: id
};
await say(`the record of ${item.name}`, ()=>recordPart(part, entry, {
github,
run,
links
}));
},
async end (phase, reason) {
const before = await endedBefore(github, id);
const step = [
items.length,
items.length
];
if (void 0 === before) await write({
phase,
step,
slot: void 0,
reason
});
if ('COMMITTED' === phase) await retire(options, {
github
}, {
id,
environment,
intent: wanted.intent
});
return before;
}
};
}
async function endedBefore(github, id) {
try {
await assertOpen(github, id);
return;
} catch (thrown) {
return thrown instanceof action_error.lZ && 'LEASE_LOST' === thrown.code ? thrown.message : void 0;
}
}
function wantedOf(options) {
const { environment, production, items, version, override, kept = {}, run, lock, approval } = options;
return {
environment,
isProduction: production,
description: items.map(({ name })=>name).join(' '),
lock: lock.isLocked,
intent: {
op: 'deploy',
service: options.service ?? serviceOf(items),
artifact: artifactOf(items),
version: version || items.find(({ expectVersion })=>void 0 !== expectVersion)?.expectVersion,
resources: items.map(({ name, resource, revision })=>({
name,
resource,
revision: describeRevision(revision)
})),
commit: run.sha,
...approval && {
approval: {
...approval,
by: [
...approval.by
]
}
},
...withOverride(kept, override)
}
};
}
function serviceOf(items) {
const [only, second] = items;
return only && !second && only.name !== only.resource ? only.name : '';
}
async function openFleet(looking, options) {
const recording = await record_openRecord(options);
if (!recording.isOutdated) return {
waves: looking.first,
recording
};
const end = async (reason)=>{
await recording.end('FAILED_SAFE', reason);
return {
waves: looking.first,
recording,
refused: reason
};
};
try {
const { admitted, reason } = await looking.admit();
return admitted ? {
waves: await looking.look(),
recording
} : await end(reason);
} catch (thrown) {
await recording.end('FAILED_SAFE', 'what is deployed could not be looked at again');
throw thrown;
}
}
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
const result = await isolated({
secrets,
isolation
}, {
env,
log: told
}, ({ environment, sandbox })=>log.untrusted(title, (print)=>runCommand({
command,
directory: run.workspace,
env: {
...environment,
...more
},
timeout,
onLine: (line, from)=>{
print(line);
if ('stdout' === from) lines.push((0, external_node_util_namespaceObject.stripVTControlCharacters)(line));
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
const child = (0, external_node_child_process_namespaceObject.spawn)(program, args, {
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
return await (0, promises_namespaceObject.readFile)(path1, {
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
const file = await (0, promises_namespaceObject.open)(temporary, 'wx', 0o644);
try {
await file.writeFile(content);
await file.sync();
} finally{
await file.close();
}
const written = await (0, promises_namespaceObject.readFile)(temporary);
if (hashOf(written) !== hashOf(content)) throw new Error('the file does not hold what was written');
signal.throwIfAborted();
await (0, promises_namespaceObject.rename)(temporary, path1);
} catch (cause) {
signal.throwIfAborted();
throw local_refused(`write ${path1}`, cause);
} finally{
await (0, promises_namespaceObject.rm)(temporary, {
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
var promises_ = __nccwpck_require__("node:timers/promises");
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
const ssh_leash = `
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
const ssh_get = `if [ -e "$1" ]; then exec cat -- "$1"; fi; exit ${absent}`;
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
const folder = await (0, promises_namespaceObject.mkdtemp)('/tmp/release-kit-ssh-');
const [key, hosts] = [
(0, external_node_path_.join)(folder, 'key'),
(0, external_node_path_.join)(folder, 'known_hosts')
];
await (0, promises_namespaceObject.writeFile)(key, keyText(access.key), {
mode: 0o600
});
await (0, promises_namespaceObject.writeFile)(hosts, `${access.knownHosts.trim()}\n`, {
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
const child = (0, external_node_child_process_namespaceObject.spawn)('/bin/sh', [
'-c',
ssh_leash,
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
await (0, promises_.setTimeout)(10);
}
} catch (failure) {
child.stdin.destroy();
throw failure;
} finally{
await Promise.all([
key,
hosts
].map((path1)=>(0, promises_namespaceObject.rm)(path1, {
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
if (0 !== exitCode) throw ssh_failed(access, `forward ${remote}`, stderr);
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
ssh_get,
'sh',
path1
], signal);
if (exitCode === absent) return;
if (0 !== exitCode) throw ssh_failed(access, `read ${path1}`, stderr);
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
if (0 !== exitCode) throw ssh_failed(access, `write ${path1}`, stderr || 'it did not arrive whole');
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
await (0, promises_namespaceObject.rm)(current.folder, {
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
function ssh_failed({ host }, asked, answered) {
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
const redis = /^redis(s)?:\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?(?:\/(\d{0,4}))?$/i;
function address_parseAddress(text) {
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
const found = '' === url ? void 0 : address_parseAddress(url);
const isTaken1 = void 0 !== found && kinds.includes(found.kind);
const address = isTaken1 ? [] : [
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
function requirements_optionProblems(issues, options, { allowed, example }) {
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
const caddy_tries = 3;
const caddyDefinition = {
check (settings) {
const none = schemas1.rej({}).safeParse(settings.options);
return [
...none.success ? [] : requirements_optionProblems(none.error.issues, settings.options, {
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
const address = address_parseAddress(settings.url);
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
throw caddy_nonsense(`GET /id/${route}`, 'no reverse_proxy handler with an Etag');
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
for(let attempt = 0; attempt < caddy_tries; attempt++)if (await writeSplit(weights, signal)) return;
throw new action_error.mZ('PROVIDER_REFUSED', {
provider: 'Caddy',
asked: `PATCH /id/${route}`,
answered: `412, ${caddy_tries} times: somebody else keeps changing the configuration`,
status: 412
});
},
async inFlight (slot, signal) {
const response = await http.expectOk({
method: 'GET',
url: '/reverse_proxy/upstreams'
}, signal);
const parsed = usage.safeParse(response.json());
if (!parsed.success) throw caddy_nonsense('GET /reverse_proxy/upstreams', 'no list of upstreams');
const counted = parsed.data.find(({ address: at })=>at === names[slot])?.num_requests;
if (void 0 !== counted) return counted;
const { found } = await read(signal);
if (!isOld && found.load_balancing?.selection_policy?.policy !== 'round_robin') return 0;
throw caddy_nonsense('GET /reverse_proxy/upstreams', 'before 2.7 Caddy does not count at an upstream that was taken out');
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
const wanted = slots_slots.filter((slot)=>weights[slot] > 0);
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
function caddy_nonsense(asked, answered) {
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
const slot = slots_slots.find((each)=>dns_isSame(only.content, names[each]));
return slot && slots_weightsFor(slot, 100);
},
async shift (weights, signal) {
const slot = slots_activeSlot(weights);
const { found } = await find(signal);
const [first, ...more] = found;
const asked = `record ${route}`;
const isOurs = found.every((one)=>one.type === type && slots_slots.some((each)=>dns_isSame(one.content, names[each])));
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
const taking = split ? slots_slots.filter((slot)=>split[slot] > 0) : [];
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
for (const slot of slots_slots)if (!await isEnabled(names[slot], signal)) problems.push({
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
const taking = slots_slots.filter((slot)=>share[slot] > 0).sort((a, b)=>share[b] - share[a]);
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
for (const slot of slots_slots)if (!found.origins.some(({ name })=>name === settings.names[slot])) problems.push({
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
const [blue = 0, green = 0] = slots_slots.map((slot)=>{
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
const slot = slots_slots.find((one)=>names[one] === each.name);
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
const cloudflare_options = schemas1.rej({
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
const parsed = cloudflare_options.safeParse(settings.options);
const problems = parsed.success ? [] : [
...requirements_optionProblems(parsed.error.issues, settings.options, allowedOptions)
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
if ('' !== settings.url && !(0, fields.aq)(settings.url)) problems.push({
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
const { by, zone, account = '', pool = '', ttl } = cloudflare_options.parse(settings.options);
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
const command_line = schemas1.YjP().check(api.m9(1));
const command_options = schemas1.rej({
observe: command_line,
shift: command_line,
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
const answer = schemas1.rej({
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
...parsed.success ? [] : requirements_optionProblems(parsed.error.issues, settings.options, command_allowedOptions),
...'' === settings.route ? [
needsRoute
] : []
];
},
create (settings, { commands, token, place }) {
const { observe: observe1, shift, resolution, timeout, isolation } = command_options.parse(settings.options);
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
const lines = await run('driver command observe', observe1, {}, signal);
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
const { data } = answer.safeParse(JSON.parse(text));
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
async function observe1(signal) {
const url = `${admin}/config/apps/http/servers`;
const found = servers.safeParse(parsed(await run([
'wget',
'-q',
'-O',
'-',
url
], signal), url)).data;
if (!found) throw coolify_caddy_nonsense(url);
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
const dials = await Promise.all(slots_slots.map((slot)=>upstreamOf(slot, signal)));
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
const shares = await Promise.all(slots_slots.filter((slot)=>Math.round(weights[slot]) > 0).map(async (slot)=>({
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
observe: observe1,
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
await observe1(signal);
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
throw coolify_caddy_nonsense(url);
}
}
function coolify_caddy_nonsense(url) {
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
const services = slots_slots.map((slot)=>({
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
const [blue = 0, green = 0] = slots_slots.map((slot)=>services.find(({ name })=>name === names[slot])?.weight);
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
seen.push(...answers.flatMap((answer)=>slots_slots.find((slot)=>slot === answer.slot) ?? []));
if (new Set(seen).size > 1) return;
}
const [only] = seen;
return only && seen.length >= samples ? slots_weightsFor(only, 100) : void 0;
}
async function nobodyTold(front, publicUrl, signal) {
for(let asked = 0; front && asked < 3; asked++){
const { slot } = await front.measure(signal);
if (slots_slots.some((each)=>each === slot)) return [];
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
const most = slots_activeSlot(weights) ?? (weights.green > 50 ? 'green' : 'blue');
const taking = [
most,
...weights[slots_otherSlot(most)] > 0 ? [
slots_otherSlot(most)
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
const httpUrl = schemas1.YjP().check(schemas1.YPB((value)=>address_parseAddress(value)?.kind === 'http'));
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
...requirements_optionProblems(parsed.error.issues, settings.options, coolify_allowedOptions)
];
if (!(0, fields.aq)(settings.url)) problems.push({
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
for (const slot of slots_slots){
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
async function read(server, within1, signal) {
const url = `${pathOf(server)}${within1}`;
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
await (0, promises_.setTimeout)(data_plane_configuration_patience.look, void 0, {
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
const within1 = `?transaction_id=${encodeURIComponent(id)}`;
const found = await read(name, within1, signal);
if (!found) throw data_plane_configuration_refused(`GET ${pathOf(name)}`, 'the configuration has no such server');
const json = {
...found,
weight: wanted.weight,
maintenance: wanted.isOut ? 'enabled' : void 0
};
await http.expectOk({
method: 'PUT',
url: `${pathOf(name)}${within1}`,
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
const [blue, green] = slots_slots.map((slot)=>all.get(names[slot]));
if (void 0 === blue || void 0 === green || strangersIn(all, names).length > 0) return;
return sharesOf(blue, green);
}
async function moveServers(servers, weights, { route, names }, signal) {
const kept = weightsOf(weights);
const raised = slots_slots.filter((slot)=>kept[slot] > 0);
const before = await servers.read(signal);
const growth = (slot)=>kept[slot] - (before.get(names[slot]) ?? 0);
for (const slot of raised.toSorted((a, b)=>growth(b) - growth(a)))await servers.set(names[slot], {
weight: kept[slot],
state: 'ready'
}, signal);
await untilUp(servers, raised.map((slot)=>names[slot]), route, signal);
for (const slot of slots_slots.filter((one)=>0 === kept[one]))await servers.set(names[slot], {
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
await (0, promises_.setTimeout)(50, void 0, {
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
...slots_slots.filter((slot)=>!all.has(names[slot])).map((slot)=>({
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
if (void 0 !== slots_activeSlot(weights)) await configuration.keep(keptOf(weights, names), signal);
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
for (const slot of problems.length > 0 ? [] : slots_slots)if (!await configuration.has(names[slot], signal)) missing.push({
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
return new Map(slots_slots.map((slot)=>[
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
...parsed.success ? [] : requirements_optionProblems(parsed.error.issues, settings.options, haproxy_allowedOptions),
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
const address = address_parseAddress(settings.url);
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
status: schemas1.YjP().check(schemas1.YPB((value)=>address_parseAddress(value)?.kind === 'http')),
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
const nginx_looks = {
times: 10,
apart: 40
};
const nginxDefinition = {
check (settings) {
const parsed = nginx_options.safeParse(settings.options);
return [
...parsed.success ? [] : requirements_optionProblems(parsed.error.issues, settings.options, nginx_allowedOptions),
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
for(let asked = 1; asked < nginx_looks.times; asked++){
await (0, promises_.setTimeout)(nginx_looks.apart, void 0, {
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
const code = isLimited ? 'PROVIDER_RATE_LIMITED' : (0, client.$)(response.status);
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
const sets = slots_slots.flatMap((slot, child)=>[
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
api: schemas1.lqM(schemas1.YjP().check(schemas1.YPB((value)=>address_parseAddress(value)?.kind === 'http'))),
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
...parsed.success ? [] : requirements_optionProblems(parsed.error.issues, settings.options, traefik_allowedOptions),
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
if (address_parseAddress(url)?.kind !== 'file') return [
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
const kind = address_parseAddress(url)?.kind;
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
const address = address_parseAddress(url);
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
const kind = address_parseAddress(url)?.kind;
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
const project_project = schemas1.Ikc({
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
read: (signal)=>read(path1('v9', '?rollbackInfo=true'), project_project, signal),
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
const production_moving = [
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
const isArriving = production_moving.includes(last?.jobStatus ?? '') && last?.toDeploymentId === found.id;
if (isArriving) return;
const ids = await Promise.all(slots_slots.map((slot)=>idOf(names[slot], project, signal)));
return slots_slots.find((_, index)=>ids[index] === found.id);
},
fit: mustBeFit,
async give (slot, signal) {
const { id, readySubstate } = await mustBeFit(slot, signal);
const [{ lastAliasRequest: last }, now] = await Promise.all([
project.read(signal),
project.deployment(route, signal)
]);
const isMoving = production_moving.includes(last?.jobStatus ?? '');
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
const rolling_reference = schemas1.cl6(schemas1.Ikc({
id: schemas1.YjP()
}));
const rolling_release = schemas1.Ikc({
rollingRelease: schemas1.mee(schemas1.Ikc({
state: schemas1.YjP(),
currentDeployment: rolling_reference,
canaryDeployment: rolling_reference,
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
const ids = await Promise.all(slots_slots.map(async (slot)=>(await project.deployment(names[slot], signal))?.id));
const [canary, base] = [
to,
from
].map((id)=>slots_slots.find((_, index)=>ids[index] === id));
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
return on && slots_weightsFor(on.canary, on.currentCanaryPercentage ?? on.activeStage?.targetPercentage ?? 0);
},
async shift (weights, signal) {
const on = await active(signal);
if (on) return 0 === weights[on.canary] ? production.rollBack(on.base, signal) : advance(on, weights[on.canary], signal);
const live = await production.live(signal);
if (!live) throw project_failure('PROVIDER_REFUSED', 'what has production now', 'neither blue nor green, or not yet');
if (weights[live] < 100) await start(slots_otherSlot(live), weights[slots_otherSlot(live)], signal);
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
...requirements_optionProblems(parsed.error.issues, settings.options, vercel_allowedOptions)
];
if ('' !== settings.url && !(0, fields.aq)(settings.url)) problems.push({
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
return live && slots_weightsFor(live, 100);
},
async shift (weights, _stamp, signal) {
const all = slots_activeSlot(weights);
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
const drivers_webhook_options = schemas1.rej({
verify: schemas1.Rvf(schemas1.k5n([
'read-back',
'slot-header'
]), 'read-back'),
samples: schemas1.Rvf(schemas1.aig().check(api.qm(3), api.Zm(100)), 30),
body: schemas1.lqM(mapping),
observe: schemas1.lqM(mapping.check(schemas1.YPB(isReadable))),
resolution: schemas1.Rvf(schemas1.aig().check(api.Tx(0), api.Zm(100)), rounding)
});
const allowed = 'verify: read-back or slot-header, samples: 3 to 100, resolution: more than 0, at most 100, body: JSON with {route}, {slot}, {blue-weight}, {green-weight}, {release-id}, {reason}, {deadline}, observe: JSON with {blue-weight}, {green-weight} or {slot} alone as values';
const notAnApi = (received)=>({
input: 'driver-url',
received,
allowed: 'an http or https URL without a user and a password',
example: 'https://edge.example.com/weights'
});
const webhookDefinition = {
check (settings) {
const parsed = drivers_webhook_options.safeParse(settings.options);
if (!parsed.success) return parsed.error.issues.map((issue)=>({
input: `driver-options ${issue.path.map(String).join('.')}`.trim(),
received: JSON.stringify(settings.options),
allowed,
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
return '' === settings.url || (0, fields.aq)(settings.url) ? missing : [
notAnApi(settings.url),
...missing
];
},
create (settings, { http: client, place, front }) {
const http = client(place.isLocal ? {} : {
fetch: fetchThrough(place)
});
const { verify, samples, resolution, body, observe: observe1 } = drivers_webhook_options.parse(settings.options);
const places = observe1 && placesIn(observe1);
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
const slot = slots_slots.find((each)=>at('slot') === (names[each] || each));
return slot && slots_weightsFor(slot, 100);
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
if (void 0 !== blue) return slots_weightsFor('blue', blue);
return void 0 === green ? void 0 : slots_weightsFor('green', green);
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
function open_driver_openDriver({ traffic: { kind, driver, token, reach }, isolation }, context, { front, secrets }) {
const { clock, redactor, log } = context;
const http = (more = {})=>(0, client.u)({
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
action_error.lZ;
function assertWithoutTraffic(slot, seen) {
if (!seen || 0 === seen[slot]) return;
const where = `traffic is at ${slots_describeWeights(seen)}: customers are on ${slot}`;
throw new action_error.lZ('TRAFFIC_MOVED_BY_HAND', `${where}, and nothing is deployed over them`);
}
function misfit({ id, environment, journal }, given) {
const several = [
...new Set(journal.flatMap(({ service, slot })=>service && slot ? [
service
] : []))
];
const pairs = [
[
'environment',
given.environment || void 0,
environment
],
[
'slot',
given.slot,
several.length > 0 ? journal_slotOf(journal, given.service ?? '') : journal_slotOf(journal)
]
];
if (several.length > 0 && !several.includes(given.service ?? '')) {
const allowed = `one of ${several.join(', ')}, which release ${id} is for: each goes to a slot of its own`;
return [
{
input: 'service',
...given.service ? {
received: given.service
} : {},
allowed
}
];
}
if (gate_isParked(journal)) {
const allowed = `a release that goes on: release ${id} waits for an approval`;
return [
{
input: 'release-id',
received: String(id),
allowed
}
];
}
return pairs.flatMap(([input, received, begun])=>{
if (void 0 === received || void 0 === begun || received === begun) return [];
return [
{
input,
received,
allowed: `${begun}, which release ${id} is for`,
example: begun
}
];
});
}
async function assertFits(under, github) {
const release = under && await record_readRelease(await github(), under.releaseId);
const problems = release ? under.parts.flatMap((part)=>misfit(release, {
...under,
...part
})) : [];
if (problems.length > 0) throw new action_error.j1(distinct(problems));
}
function holdsOf(under, github, context) {
if (!under) return ()=>Promise.resolve();
const edges = new Map();
return async ()=>{
const { environment, intent, journal } = await assertHolding(await github(), under.releaseId, under.origin);
for (const part of under.parts){
const own = intent_partsOf(intent).length > 0 ? part.service : void 0;
const service = own ?? intent.service ?? '';
const slot = part.slot ?? journal_slotOf(journal, own);
const edge = edges.get(service) ?? openEdge(under.traffic({
environment,
service
}), context);
edges.set(service, edge);
if (void 0 !== slot) await edge.assertFree(slot);
}
};
}
function distinct(problems) {
return [
...new Map(problems.map((one)=>[
JSON.stringify(one),
one
])).values()
];
}
function openEdge(known, context) {
let isWarned = false;
const warn = (slot, why)=>{
if (!isWarned) context.log.warning(`could not look whether customers are on ${slot}: ${why}`);
isWarned = true;
};
if (!known) return {
assertFree: ()=>Promise.resolve()
};
if ('why' in known) return {
assertFree (slot) {
warn(slot, known.why);
return Promise.resolve();
}
};
const driver = openToLook(known.traffic, context);
return {
async assertFree (slot) {
const seen = await driver.observe(context.signal).catch((thrown)=>{
context.signal.throwIfAborted();
warn(slot, (0, action_error.Uc)(thrown));
});
assertWithoutTraffic(slot, seen);
}
};
}
function openToLook(traffic, context) {
const secrets = [
traffic.token,
traffic.reach.sshKey
].filter((secret)=>'' !== secret);
for (const secret of secrets)context.mask(secret);
const asking = {
slotHeader: traffic.driver.slotHeader,
requestTimeout: 5_000,
clock: context.clock,
paths: []
};
const { front } = slot_probes_createSlotProbes(traffic, asking);
return open_driver_openDriver({
traffic
}, context, {
front,
secrets
});
}
var markdown = __nccwpck_require__(1867);
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
function renderClosed(refusal, rules) {
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
function namesOfItems(items, version = '') {
return namesOf(items.map(({ name, expectVersion = '' })=>({
service: name,
version: version || expectVersion
})));
}
function nextWhenClosed({ override }) {
const wait = 'run it again when the window is open';
if (!override) return wait;
if (0 === override.by.length) return `${wait}, or now with a reason in the input window-override`;
return `${wait}; before that ${override.by.join(', ')} may, with a reason in the input window-override`;
}
var workspace_file = __nccwpck_require__(1909);
const minutes = 60_000;
const local_time_day = 1440 * minutes;
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
wanted - local_time_day,
wanted + local_time_day
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
return new Date(Date.parse(`${date}T00:00:00Z`) + days * local_time_day).toISOString().slice(0, 10);
}
function isDate(text) {
const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : 0 / 0;
return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function isoWeek(date) {
const thursday = addDays(date, 3 - (weekdayOf(date) + 6) % 7);
const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
return Math.floor((Date.parse(`${thursday}T00:00:00Z`) - first) / local_time_day / 7) + 1;
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
const hit = (spans)=>spans.find((span)=>windows_covers(span, local.get(span.zone)));
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
function windows_covers({ days, from, to, dates, weeks }, local) {
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
function beginningOf({ notice, within: within1 }, announcedAt) {
return {
from: announcedAt + notice,
to: announcedAt + notice + within1
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
function closedOutcome({ onClosed, rules }, { record, ...refused }) {
const { reason } = refused;
const outputs = {
'github-deployment-id': record ?? ''
};
const summary = renderClosed({
...refused,
icon: 'skip' === onClosed ? "\u{1F4A4}" : "\u26D4"
}, rules);
return 'skip' === onClosed ? {
phase: 'Successful',
reason,
outputs: {
...outputs,
status: 'skipped'
},
summary
} : {
phase: 'Failed',
reason,
outputs: {
...outputs,
status: 'refused'
},
summary
};
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
const comparisons_listed = schemas1.YOg(schemas1.Ikc({
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
const comparisons_pageSize = 100;
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
per_page: comparisons_pageSize,
page
}));
const found = (0, github_client.L)(comparisons_listed, data, `commits of ${sha}`);
shas.push(...found.map((one)=>one.sha));
if (found.length < comparisons_pageSize) break;
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
parameters,
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
state: history_stateOf(one.state),
description: one.description ?? '',
createdAt: one.createdAt,
creator: loginOf(one.creator)
}))
};
}
function history_stateOf(state) {
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
const deployments_deployment = schemas1.Ikc({
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
return (0, github_client.L)(schemas1.YOg(deployments_deployment), data, `deployments of ${environment}`).map(toDeployment);
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
return toDeployment((0, github_client.L)(deployments_deployment, answer.data, 'new deployment'));
}, async ()=>(await latest(environment, task)).find((one)=>hasNonce(one.payload, nonce)));
},
async get (id) {
const answer = await find(deployments_see, (octokit)=>octokit.rest.repos.getDeployment({
...repo,
deployment_id: id
}));
return answer && toDeployment((0, github_client.L)(deployments_deployment, answer.data, `deployment ${id}`));
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
const releases_release = schemas1.Ikc({
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
if (published) return toRelease((0, github_client.L)(releases_release, published.data, `release ${tag}`));
return ask(releases_see, async (octokit)=>{
for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listReleases, {
...repo,
per_page: 100
})){
const draft = (0, github_client.L)(schemas1.YOg(releases_release), data, 'releases').find((one)=>one.draft && one.tag_name === tag);
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
...releases_latestOf({
draft,
prerelease
})
}));
return toRelease((0, github_client.L)(releases_release, answer.data, 'new release'));
}, ()=>byTag(tag));
},
async update (id, changes) {
const { data } = await ask(releases_write, (octokit)=>octokit.rest.repos.updateRelease({
...repo,
release_id: id,
...changes,
...false === changes.draft ? releases_latestOf(changes) : {},
request: {
retries: 3
}
}));
return toRelease((0, github_client.L)(releases_release, data, `release ${id}`));
}
};
}
function releases_latestOf({ draft, prerelease }) {
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
const sample = schemas1.PVZ([
schemas1.aig(),
schemas1.YjP()
]);
schemas1.Ikc({
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
const journal_key_shortest = 32;
const journal_key_variable = 'JOURNAL_KEY';
const journal_key_allowed = `secrets of at least ${journal_key_shortest} characters, one per line: the first signs, all check`;
const isLong = (line)=>line.length >= journal_key_shortest;
const journalFields = {
'journal-key': {
...(0, fields.Mn)((line)=>isLong(line) ? line : void 0, {
allowed: journal_key_allowed,
example: '${{ secrets.JOURNAL_KEY }}'
}),
parse: (value)=>(0, fields.uz)(value).every(isLong) ? (0, fields.uz)(value) : void 0,
secret: true
},
'job-id': (0, fields.Qq)({
default: '${{ job.check_run_id }}',
pattern: /^(?:\d*|\$\{\{.*)$/,
allowed: 'its default: the job, so that other runs can see whether it is still running'
})
};
function journal_key_readKeys({ journalKey }, { env, mask }) {
if (journalKey.length > 0) return journalKey;
const keys = (0, fields.uz)(env[journal_key_variable] ?? '');
for (const key of keys)mask(key);
if (!keys.every(isLong)) throw new action_error.j1([
{
input: `the variable ${journal_key_variable}`,
received: '***',
allowed: journal_key_allowed
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
function parse_rule_parseRules(lines) {
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
(0, fields.Yz)(parseStatusRanges, {
default: '200-299',
allowed: 'statuses and ranges of statuses, separated by blanks',
example: '200-299 404'
}), (0, fields.lq)((0, fields.Yz)((source)=>new RegExp(source), {
allowed: 'a regular expression',
example: '"status":"ok"'
})), (0, fields.Mn)(parseHeaderExpectation, {
allowed: "`name: regular expression`, one per line, `!name: \u2026` for one that must not match",
example: 'content-type: json'
}), (0, fields.Mn)(parseJsonExpectation, {
allowed: '`path op value`, one per line, op one of == != >= > <= <',
example: 'checks.database.status == ok'
}), (0, fields.lq)((0, fields.Qq)()), (0, fields.Qq)({
default: 'version',
allowed: 'a path into the JSON',
example: 'build.version'
});
(0, fields.Yq)([
'GET',
'HEAD',
'POST',
'PUT',
'OPTIONS'
], 'GET'), headersField(), (0, fields.Mn)(parseResolve, {
allowed: '`host:port:address`, one per line, the host by its name',
example: 'app.example.com:443:10.0.0.7'
}), (0, fields.Jt)(false), (0, fields.p0)('10s'), (0, fields.lq)((0, fields.ai)('', {
min: 0
}));
const modeFields = {
mode: (0, fields.Yq)([
'consecutive',
'sequential'
], 'consecutive'),
successes: (0, fields.ai)('3', {
min: 1,
integer: true
}),
failures: (0, fields.lq)((0, fields.ai)('', {
min: 1,
integer: true
})),
'max-error-rate': (0, fields.X1)('1%'),
'reject-error-rate': (0, fields.X1)('5%'),
alpha: (0, fields.ai)('0.01', {
min: 0.000001,
max: 0.5
}),
beta: (0, fields.ai)('0.05', {
min: 0.000001,
max: 0.5
})
};
const ruleFields = {
rules: rulesField(),
metrics: (0, fields.Mn)(parseMetricQuery, {
allowed: '`name: Prometheus query` or `name: /path json.path`, one per line',
example: 'errors: sum(rate(errors_total[1m]))'
}),
'metrics-url': (0, fields.y0)({
example: 'https://prometheus.example.com'
}),
'metrics-token': (0, fields.rJ)(),
'metrics-headers': headersField(),
'baseline-age': (0, fields.p0)('1h')
};
function headersField() {
return {
...(0, fields.Yz)(parseHeaders, {
allowed: '`name: value`, one per line',
example: 'accept: application/json'
}),
secret: true,
secretsIn: credentials.a8
};
}
function rulesField() {
return (0, fields.Yz)((given)=>{
const { rules, errors } = parse_rule_parseRules((0, fields.uz)(given));
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
const headers = (0, fields.uz)(given).map((line)=>{
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
functions: (0, fields.Mn)(parseBelow, {
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
function functions_resolveFunctions({ functions: given, environment }, configured) {
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
const lockFields = {
lock: (0, fields.Yq)(lockKinds, 'auto'),
'lock-timeout': (0, fields.p0)('15m'),
'lock-interval': (0, fields.p0)('5s'),
'lock-settle': (0, fields.p0)('2s')
};
const trafficFields = {
environment: (0, fields.Qq)({
required: true,
allowed: 'the name of an environment',
example: 'production'
}),
service: (0, fields.Qq)({
allowed: 'the name of a service',
example: 'frontend'
}),
driver: (0, fields.lq)((0, fields.Yq)(kinds.Q6)),
'driver-url': (0, fields.Yz)((value)=>'' === value || address_parseAddress(value) ? value : void 0, {
allowed: "http(s)://\u2026, unix:/path, tcp://host:port, redis(s)://host, or an absolute path; without a user and a password",
example: 'https://edge.example.com/weights'
}),
'driver-token': (0, fields.rJ)(),
'driver-via': (0, fields.Qq)({
allowed: 'ssh://user@host[:port]',
example: 'ssh://deploy@edge.example.com'
}),
'driver-ssh-key': (0, fields.rJ)(),
'driver-known-hosts': (0, fields.Qq)({
allowed: 'lines of known_hosts',
example: "edge.example.com ssh-ed25519 AAAA\u2026"
}),
'driver-options': (0, fields.Qq)({
allowed: "YAML of the driver's own options",
example: 'verify: slot-header'
}),
route: (0, fields.Qq)({
allowed: 'a domain, router, backend or load balancer to switch',
example: 'shop.example.com'
}),
blue: (0, fields.Qq)({
allowed: "the blue slot's name at the driver",
example: 'shop-blue'
}),
green: (0, fields.Qq)({
allowed: "the green slot's name at the driver",
example: 'shop-green'
}),
'blue-url': (0, fields.OZ)({
allowed: 'the URL at which blue itself answers',
example: 'https://blue.shop.example.com'
}),
'green-url': (0, fields.OZ)({
allowed: 'the URL at which green itself answers',
example: 'https://green.shop.example.com'
}),
url: (0, fields.OZ)({
allowed: 'the public URL',
example: 'https://shop.example.com'
}),
'slot-header': (0, fields.Qq)({
allowed: 'the name of a response header whose value is blue or green',
example: 'x-slot'
}),
'health-path': (0, fields.Qq)({
pattern: /^(?!\w+:\/\/)/,
allowed: 'a path, below the URL of each slot, that answers 2xx or 3xx on a healthy slot',
example: '/health'
}),
'health-timeout': (0, fields.p0)('15s'),
'observe-timeout': (0, fields.lq)((0, fields.p0)('')),
'observe-interval': (0, fields.lq)((0, fields.p0)('')),
...lockFields,
'takeover-grace': (0, fields.p0)('30s')
};
const analysisFields = {
'max-error-rate': modeFields['max-error-rate'],
'reject-error-rate': modeFields['reject-error-rate'],
alpha: modeFields.alpha,
beta: modeFields.beta,
mode: (0, fields.Yq)([
'sequential',
'consecutive'
], 'sequential'),
failures: (0, fields.ai)('3', {
min: 1,
integer: true
}),
rules: ruleFields.rules,
...functionFields,
paths: (0, fields.Mn)((line)=>line.startsWith('/') ? line : void 0, {
allowed: 'paths, one per line, each starting with /',
example: '/checkout'
}),
'request-rate': (0, fields.ai)('10', {
min: 0.1,
max: sufficiency_fastest
}),
'request-timeout': (0, fields.p0)('5s'),
'on-inconclusive': (0, fields.Yq)([
'fail',
'pass'
], 'fail')
};
const stepsField = (0, fields.lq)((0, fields.Yz)((value)=>{
const steps = (0, fields.uz)(value.replace(/[\s,]+/g, '\n')).map((step)=>Number(step.replace(/%$/, '')));
const isAscending = steps.every((step, index)=>step > (steps[index - 1] ?? 0) && step <= 100);
return isAscending && 100 === steps.at(-1) ? steps : void 0;
}, {
allowed: 'ascending percentages that end in 100',
example: '10 50 100'
}));
const shiftFields = {
steps: stepsField,
'step-duration': (0, fields.lq)((0, fields.p0)('')),
bake: (0, fields.lq)((0, fields.p0)('')),
drain: (0, fields.lq)((0, fields.p0)('')),
retain: (0, fields.lq)((0, fields.p0)('')),
evidence: (0, fields.Yq)([
'probe',
'route',
'metrics'
], 'probe'),
'expect-version': (0, fields.Qq)({
allowed: 'the version that the new slot must answer with',
example: 'v1.2.3'
}),
'version-path': (0, fields.Qq)({
allowed: 'a path into the JSON of health-path',
example: 'build.version'
})
};
({
...analysisFields,
...shiftFields,
'slot-header': trafficFields['slot-header']
});
trafficFields['health-timeout'], trafficFields['observe-timeout'], trafficFields['observe-interval'], trafficFields['takeover-grace'];
trafficFields.driver, trafficFields['driver-url'], trafficFields.route, trafficFields.blue, trafficFields.green, trafficFields['blue-url'], trafficFields['green-url'], trafficFields.url, trafficFields['health-path'];
action_error.lZ;
async function openJournal({ githubToken, writers, keys }, { run, log, redactor, mask }) {
const github = await createGitHub({
run,
log,
redactor
}, githubToken);
for (const key of keys)mask(key);
return rememberEnded(sealed_sealed(believeOnly(writers, github), keys, log));
}
function inVariableName(name) {
return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
const deploy_url_word = /^[\w.-]+$/;
function parseWebhook(value) {
if (!(0, fields.aq)(value)) return;
const { href, searchParams } = new URL(value);
const [base, isDeploy] = href.split(/\/api\/v1\/(deploy)\b/);
const uuids = (searchParams.get('uuid') ?? '').split(',').filter((uuid)=>deploy_url_word.test(uuid));
const tag = searchParams.get('tag') ?? void 0;
return void 0 !== base && isDeploy && uuids.length > 0 !== (void 0 !== tag) ? {
base,
uuids,
tag
} : void 0;
}
function deployUrlVariable(environment, service, env) {
const name = inVariableName(environment);
const names = 'PRODUCTION' === name || 'PROD' === name ? [
'PRODUCTION',
'PROD'
] : [
name
];
return names.map((one)=>`COOLIFY_${one}_WEBHOOK_URL_${inVariableName(service)}`).find((variable)=>(env[variable] ?? '') !== '');
}
const inputs_word = /^[\w.-]+$/;
function inputs_named(parse1) {
return (line)=>{
const [, name, rest] = /^([A-Za-z0-9][\w.-]*)=(.+)$/.exec(line) ?? [];
const value = parse1((rest ?? line).trim());
return void 0 === value ? void 0 : {
name,
value
};
};
}
function parseResource(line) {
const match = /^(?:([A-Za-z0-9][\w.-]*)(?:\/(blue|green))?=)?([A-Za-z0-9][A-Za-z0-9-]*)$/.exec(line);
if (!match) return;
const slot = slots_slots.find((known)=>known === match[2]);
return {
name: match[1],
value: {
uuid: match[3] ?? '',
slot
}
};
}
function parseDependency(line) {
const [, name = '', list = ''] = /^([^\s:]+)\s*:\s*(.*)$/.exec(line) ?? [];
const needed = list.split(/[\s,]+/).filter((one)=>'' !== one);
return inputs_word.test(name) && needed.length > 0 && needed.every((one)=>inputs_word.test(one)) ? [
name,
needed
] : void 0;
}
function parseVariables(given) {
const read = (0, fields.uz)(given).map((line)=>{
const [, of, name, value = ''] = /^(?:([A-Za-z0-9][\w.-]*)\/)?([A-Za-z_]\w*)=(.*)$/.exec(line) ?? [];
return void 0 === name ? void 0 : {
of,
name,
value
};
});
return read.every((one)=>void 0 !== one) ? read : void 0;
}
const inputs_commit = (value)=>/^[0-9a-f]{7,64}$/.test(value) ? value : void 0;
const anyWord = (line)=>inputs_word.test(line) ? line : void 0;
const inputs_fields = {
environment: (0, fields.Qq)({
allowed: 'the name of an environment',
example: 'production'
}),
url: (0, fields.y0)({
allowed: "Coolify's URL",
example: 'https://coolify.example.com'
}),
token: (0, fields.rJ)(),
resources: (0, fields.Mn)(parseResource, {
allowed: '`[name=]uuid`, one per line, or `name/blue=uuid` and `name/green=uuid`',
example: 'frontend=zk8s4wcs0ogck4wcgk0c4gco'
}),
tag: (0, fields.Qq)({
allowed: 'a tag in Coolify',
example: 'production'
}),
services: (0, fields.Mn)(anyWord, {
allowed: 'names of services in the config, one per line',
example: 'frontend'
}),
webhook: (0, fields.Mn)(inputs_named(parseWebhook), {
allowed: "`[name=]url`, one per line: deploy URLs of Coolify with ?uuid=\u2026 or ?tag=\u2026",
example: 'https://coolify.example.com/api/v1/deploy?uuid=zk8s4wcs0ogck4wcgk0c4gco'
}),
image: (0, fields.Mn)(inputs_named(parseImage), {
allowed: "`[name=]image:tag` or `[name=]image@sha256:\u2026`, one per line",
example: 'ghcr.io/acme/frontend:v1.2.3'
}),
commit: (0, fields.Mn)(inputs_named(inputs_commit), {
allowed: '`[name=]sha`, one per line',
example: '4c1f0d1e5f0c6c6f6ab0ad5ddc6a3a0ce3b6cf8f'
}),
variables: {
...(0, fields.Yz)(parseVariables, {
allowed: '`[name/]NAME=value`, one per line',
example: 'frontend/LOG_LEVEL=info'
}),
secret: true
},
'pull-request': (0, fields.lq)((0, fields.ai)('', {
min: 1,
integer: true
})),
preview: (0, fields.lq)((0, fields.Yq)([
'deploy',
'delete'
])),
slot: (0, fields.lq)((0, fields.Yq)(slots_slots)),
...journalFields,
...lockFields,
'release-id': (0, fields.lq)((0, fields.ai)('', {
min: 1,
integer: true
})),
'depends-on': (0, fields.Mn)(parseDependency, {
allowed: "`name: name name\u2026`, one per line",
example: 'frontend: db auth'
}),
parallel: (0, fields.ai)('4', {
min: 1,
max: 50,
integer: true
}),
force: (0, fields.Jt)(false),
wait: (0, fields.Jt)(true),
timeout: (0, fields.p0)('10m'),
'poll-interval': (0, fields.p0)('3s'),
'health-url': {
...(0, fields.Mn)(inputs_named((value)=>(0, fields.q$)(value) ? value : void 0), {
allowed: '`[name=]url`, one per line',
example: 'https://www.example.com/health'
}),
secretsIn: credentials.op
},
'expect-version': (0, fields.Mn)(inputs_named((value)=>value), {
allowed: '`[name=]version`, one per line',
example: 'v1.2.3'
}),
'version-path': (0, fields.Qq)({
allowed: 'a path into the JSON of health-url',
example: 'build.version'
}),
version: (0, fields.Qq)({
allowed: 'the version as people call it',
example: 'v1.2.3'
}),
'public-url': (0, fields.OZ)({
allowed: 'the public URL of the service',
example: 'https://www.example.com'
}),
'health-path': (0, fields.Qq)({
pattern: /^(?!\w+:\/\/)/,
allowed: 'a path, below the public URL, that answers 2xx when it is healthy',
example: '/health'
}),
'health-timeout': (0, fields.lq)((0, fields.p0)('')),
...functionFields,
'on-cancel': (0, fields.Yq)([
'cancel',
'leave'
], 'cancel'),
'on-failure': (0, fields.Yq)([
'stop',
'rollback'
], 'stop'),
'build-log': (0, fields.Jt)(true),
window: (0, fields.Mn)((line)=>line, {
allowed: 'window rules, one per line',
example: 'allow Tue-Thu 14:00-16:00'
}),
'window-override': (0, fields.Qq)({
allowed: 'the reason for deploying although the window is closed',
example: 'security hotfix'
}),
'on-closed': (0, fields.Yq)([
'fail',
'skip'
], 'fail'),
record: (0, fields.Yq)([
'auto',
'true',
'false'
], 'auto'),
kept: (0, fields.Yz)(parseKept, {
allowed: 'the output kept of preflight'
}),
secrets: (0, fields._o)()
};
const icons = {
finished: "\u2705",
started: "\u{1F680}",
skipped: "\u23ED\uFE0F",
failed: "\u274C",
cancelled: "\u{1F6AB}",
'timed-out': "\u231B"
};
function renderReport(results, waves, undone) {
const notStarted = waves.flat().filter((job)=>!results.some((result)=>result.job.name === job.name));
const lines = [
...results.flatMap(renderResult),
...notStarted.map((job)=>`- \u{23F8}\u{FE0F} ${(0, markdown.FV)(job.name)}: not started`)
];
return [
`### ${headlineOf(results, notStarted)}`,
lines.join('\n'),
...undone.length > 0 ? [
'**Put back**',
undone.map(renderUndone).join('\n')
] : [],
...warningsOf(waves),
...results.filter(isBad).flatMap(({ job, log })=>log.length > 0 ? [
(0, markdown.zH)(`Build log of ${job.name}`, fence(log))
] : []),
''
].join('\n\n');
}
function headlineOf(results, notStarted) {
const missed = [
...results.filter(isBad).map(({ job })=>job),
...notStarted
].map(({ name })=>(0, markdown.FV)(name));
const all = results.length + notStarted.length;
if (missed.length > 0) return `\u{274C} ${1 === all ? '' : `${missed.length} of ${all} `}not deployed: ${missed.join(', ')}`;
return `\u{2705} deployed: ${results.map(({ job })=>(0, markdown.FV)(job.name)).join(', ')}`;
}
function renderResult({ job, status, seconds, reason, made }) {
return [
`- ${icons[status]} ${(0, markdown.FV)(job.name)}: ${status}, ${(0, time_duration.a)(1_000 * seconds)}`,
`  - now ${(0, markdown.SS)(describeRevision(job.revision) || 'configured')}`,
...job.previous ? [
`  - before ${(0, markdown.SS)(describeRevision(job.previous))}`
] : [],
...made?.url === void 0 ? [] : [
`  - answers at ${(0, markdown.SS)(made.url)}`
],
...'' === reason ? [] : [
`  - ${(0, markdown.FV)(reason)}`
]
];
}
function renderPlan(waves) {
const lines = waves.flatMap((wave, index)=>wave.flatMap((job)=>{
const then = `then ${(0, markdown.SS)(describeRevision(job.revision) || 'configured')}`;
return [
`- ${(0, markdown.FV)(job.name)} (wave ${index + 1}): ${job.isDone ? 'nothing: already running' : 'deploy'}`,
`  - ${job.previous ? `now ${(0, markdown.SS)(describeRevision(job.previous))}; ${then}` : then}`
];
}));
const heading = '### deploy-coolify: dry run, nothing was changed';
return [
heading,
lines.join('\n'),
...warningsOf(waves),
''
].join('\n\n');
}
function renderUndone({ name, ok: ok1, reason }) {
return `- ${ok1 ? "\u21A9\uFE0F" : "\u{1F4A5}"} ${(0, markdown.FV)(name)}: ${(0, markdown.FV)(reason)}`;
}
function warningsOf(waves) {
const lines = waves.flat().flatMap(({ name, warnings })=>warnings.map((one)=>`- \u{26A0}\u{FE0F} ${(0, markdown.FV)(name)}: ${(0, markdown.FV)(one)}`));
return 0 === lines.length ? [] : [
lines.join('\n')
];
}
function fence(lines) {
const text = lines.join('\n');
const longest = Math.max(2, (0, markdown.aZ)(text));
const marks = '`'.repeat(longest + 1);
return `${marks}\n${text}\n${marks}`;
}
function reportOf(waves, { results, undone, verdict, ms }, recording) {
const outputs = outputsOf(results, waves, recording, ms);
if ('cancelled' === verdict) return {
phase: 'Error',
reason: 'cancelled',
outputs: {
...outputs,
status: 'cancelled'
}
};
return {
phase: verdict.phase,
reason: verdict.reason,
outputs: {
...outputs,
'rolled-back': undone.length > 0 && undone.every(({ ok: ok1 })=>ok1)
},
summary: renderReport(results, waves, undone),
details: {
deployments: results.map(({ log: lines, job, ...result })=>({
name: job.name,
...result,
lines: lines.length
})),
undone
}
};
}
function dryRun(waves) {
const jobs = waves.flat();
const due = jobs.filter(({ isDone })=>!isDone);
return {
phase: 'Successful',
reason: `dry run: ${due.length} of ${jobs.length} would be deployed`,
outputs: {
status: 'skipped',
waves: outcome_namesOf(waves),
seconds: 0
},
summary: renderPlan(waves),
details: {
waves
}
};
}
function outputsOf(results, waves, { id }, ms) {
const deployments = results.map(({ job, id: deployment, status, seconds, made })=>({
name: job.name,
uuid: job.resource,
'deployment-uuid': deployment,
status,
seconds,
revision: describeRevision(job.revision),
'previous-revision': job.previous ? describeRevision(job.previous) : '',
...made?.url === void 0 ? {} : {
url: made.url
}
}));
return {
deployments: JSON.stringify(deployments),
'deployment-uuid': results.find((result)=>'' !== result.id)?.id ?? '',
status: overallStatus(results),
seconds: Number((ms / 1_000).toFixed(3)),
'github-deployment-id': id ?? '',
waves: outcome_namesOf(waves),
url: results.find(({ made })=>made?.url !== void 0)?.made?.url ?? ''
};
}
function outcome_namesOf(waves) {
return JSON.stringify(waves.map((wave)=>wave.map(({ name })=>name)));
}
async function labelled(target, tag, signal) {
const found = hasLabels(target) ? await target.labelled(tag, signal) : {};
if (0 === Object.keys(found).length) refuse([
{
input: 'tag',
received: tag,
allowed: 'a tag that applications of this team bear'
}
]);
return found;
}
async function inspect(target, items, { force, wait }, { signal, log }) {
const inspections = new Map();
await Promise.all(items.flat().map(async ({ name, resource, revision })=>{
try {
inspections.set(name, await target.inspect({
resource,
revision,
force
}, signal));
} catch (thrown) {
if (wait || 'configured' !== revision.kind || !mayNotRead(thrown)) throw thrown;
}
}));
const { waves: planned, problems } = planJobs(items, inspections, force);
refuse(problems);
const waves = [];
for (const wave of planned)waves.push(await Promise.all(wave.map((job)=>withChanges(job, target, signal))));
for (const { name, warnings } of waves.flat())for (const one of warnings)log.warning(`${name}: ${one}`);
return waves;
}
async function withChanges(job, target, signal) {
const { variables = {}, resource, warnings } = job;
if (0 === Object.keys(variables).length || !hasVariables(target)) return job;
const changes = await target.compareVariables(resource, variables, signal);
if (0 === changes.length) return job;
return {
...job,
changes,
isDone: false,
warnings: [
...warnings,
`variables: ${describeChanges(changes)}`
]
};
}
function mayNotRead(thrown) {
return thrown instanceof action_error.mZ && 'PROVIDER_FORBIDDEN' === thrown.code && /permissions: read\b/.test(thrown.message);
}
function refuse(problems) {
if (problems.length > 0) throw new action_error.j1(problems);
}
async function preview(settings, context) {
const { url, token, options, pullRequest, item, isDeleted } = settings;
const holds = ()=>Promise.resolve();
const target = connectTarget({
kind: 'coolify',
url,
token,
pollInterval: options.pollInterval,
holds
}, context);
if (!hasPreviews(target)) throw new TypeError('Coolify has previews');
if (isDeleted) return remove(target, settings, context);
const only = target.previewOf(pullRequest);
const waves = await inspect(only, [
[
item
]
], options, context);
if (void 0 === item.healthUrl && void 0 === item.healthPath) context.log.warning(`${item.name}: Coolify does not look at the health of a preview: give health-path`);
if (settings.isDryRun) return dryRun(waves);
return reportOf(waves, await deployFleet(waves, {
target: only,
options,
context,
recording: noRecording
}), noRecording);
}
async function remove(target, { isDryRun, pullRequest, item }, { signal, clock }) {
const what = `the preview of pull request ${pullRequest} of ${item.name}`;
if (isDryRun) return outcome(`dry run: ${what} would be deleted`, {
status: 'skipped',
seconds: 0
});
const startedAt = clock.now();
const wasThere = await target.removePreview(item.resource, pullRequest, signal);
const seconds = (clock.now() - startedAt) / 1_000;
return wasThere ? outcome(`${what} is deleted: Coolify stops what runs of it`, {
status: 'finished',
seconds
}) : outcome(`nothing to do: ${what} is not there`, {
status: 'skipped',
seconds
});
}
function outcome(reason, outputs) {
return {
phase: 'Successful',
reason,
outputs
};
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
function window_rules_parseWindowRules(lines, zone, input) {
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
const [notice, within1] = [
(0, time_duration.E)(before),
(0, time_duration.E)(length)
];
const isWhole = 'announced' === verb && 'for' === preposition;
return isWhole && void 0 !== notice && within1 ? {
notice,
within: within1
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
const window = window_rules_parseWindowRules([
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
function shiftedInPlace(environment, config) {
if (0 === (config?.environments?.[environment]?.traffic?.windows ?? []).length) return [];
const sentence = `environments.${environment}.traffic.windows does not hold for what is deployed in place, whose traffic is never moved: write its rules in environments.${environment}.windows`;
return [
{
input: 'environment',
received: environment,
sentence
}
];
}
function unapprovable(environment, config) {
if (!config?.environments?.[environment]?.approval) return [];
const sentence = `environments.${environment}.approval is not supported yet for a fleet in place and by deploy-coolify: release each service by deploy, several by slots, or use the reviewers of a GitHub environment in its place`;
return [
{
input: 'environment',
received: environment,
sentence
}
];
}
function production_isProduction(environment, config) {
return config?.environments?.[environment]?.production ?? /^prod/i.test(environment);
}
var read_inputs = __nccwpck_require__(4573);
function settings_resolveTraffic(inputs, config, options, env = {}) {
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
return Object.entries(slotUrl).filter(([, value])=>!(0, fields.q$)(value)).map(([slot, received])=>({
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
const known = Object.entries(addresses).filter(([, value])=>(0, fields.q$)(value));
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
return (0, fields.q$)(url) ? new URL(url).host : '';
}
function configuredTraffic({ config, env }, { environment, service }) {
if (!config?.environments?.[environment]?.traffic?.driver) return;
const given = {
environment,
service
};
const { inputs } = (0, read_inputs.K)(trafficFields, (name)=>given[name] ?? '');
const { settings, problems } = settings_resolveTraffic(inputs, config, {}, env);
if (settings) return {
traffic: settings
};
return {
why: `it takes ${problems.map(({ input })=>input).join(', ')}`
};
}
function lock_settings_resolveLock({ lock, lockTimeout: timeout, lockInterval: poll, lockSettle: settle }) {
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
function findJournal(...given) {
try {
return {
journal: resolveJournal(...given),
problems: []
};
} catch (thrown) {
if (thrown instanceof action_error.j1) return {
journal: void 0,
problems: thrown.problems
};
throw thrown;
}
}
function publicHealthUrl(inputs, config, service, isAsked) {
const url = publicUrlIn(inputs, config, service);
const path1 = healthPathOf(inputs, config, isAsked);
return void 0 === url || void 0 === path1 ? void 0 : urlBelow(url, path1);
}
function publicUrlIn({ environment, publicUrl, slot }, config, service) {
if (void 0 !== slot) return;
return publicUrl || publicUrlOf(config?.environments?.[environment], config, service) || void 0;
}
function healthPathOf({ environment, healthPath }, config, isAsked) {
return healthPath || (config?.environments?.[environment]?.health?.path ?? (isAsked ? '/health' : void 0));
}
function unaskedHealth({ healthTimeout, slot, environment }, items) {
if (void 0 === healthTimeout || void 0 !== slot) return [];
return items.filter(({ healthUrl })=>void 0 === healthUrl).map(({ name })=>({
input: 'public-url',
allowed: `the public URL of ${name}, or environments.${environment || '<name>'}.url in the config: its health decides`,
example: 'https://www.example.com'
}));
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
function planItems(inputs, config, resources) {
const names = Object.keys(resources);
const problems = [
...unknownNames('image', inputs.image, names),
...unknownNames('commit', inputs.commit, names),
...unknownNames('health-url', inputs.healthUrl, names),
...unknownNames('expect-version', inputs.expectVersion, names),
...unknownNames('variables', inputs.variables.map(({ of, value })=>({
name: of,
value
})), names),
...ambiguous('image', inputs.image, names),
...ambiguous('health-url', inputs.healthUrl, names),
...repeated('image', inputs.image),
...repeated('commit', inputs.commit),
...repeated('health-url', inputs.healthUrl),
...repeated('expect-version', inputs.expectVersion),
...names.filter((name)=>plan_valueOf(inputs.image, name) && inputs.commit.some((one)=>one.name === name)).map((received)=>({
input: 'commit',
received,
allowed: 'an image or a commit, not both'
}))
];
const { waves, problems: cycles } = planWaves(names, dependenciesOf(inputs, config, names));
if (waves.length > 1 && !inputs.wait) problems.push({
input: 'wait',
received: 'false',
sentence: 'wait: false cannot be combined with depends-on, which makes some wait for others'
});
if (!inputs.wait && inputs.healthUrl.length + inputs.expectVersion.length > 0) problems.push({
input: 'wait',
received: 'false',
sentence: 'wait: false cannot be combined with health-url or expect-version, which look at what has been deployed'
});
const { functions, problems: unclear } = functionsIn(inputs, config);
const place = placeOfFunctions(inputs.functions, inputs.environment);
if (!inputs.wait && functions.length > 0) problems.push({
input: 'wait',
received: 'false',
sentence: `wait: false cannot be combined with ${place}, which are tried on what has been deployed`
});
const items = waves.map((wave)=>wave.map((name)=>itemOf(inputs, config, name, resources[name] ?? '')));
const unheard = [
...unheardVersions(inputs.expectVersion, items.flat()),
...functions.length > 0 && items.flat().every(isUnasked) ? [
unheardFunctions(place)
] : [],
...unaskedHealth(inputs, items.flat().filter(({ healthPath })=>void 0 === healthPath))
];
return {
value: items,
problems: [
...problems,
...cycles,
...unclear,
...unheard
]
};
}
function functionsIn(inputs, config) {
return functions_resolveFunctions(inputs, void 0 === inputs.slot ? config?.environments?.[inputs.environment] : void 0);
}
function unheardFunctions(input) {
return {
input,
sentence: `${input} needs a health-url, or a public-url (also url in the config), where the service answers`
};
}
function unheardVersions(versions, items) {
const meant = (name)=>items.filter((item)=>void 0 === name || item.name === name);
return versions.filter(({ name })=>meant(name).length > 0 && meant(name).every(isUnasked)).map(({ name, value })=>({
input: 'expect-version',
received: void 0 === name ? value : `${name}=${value}`,
allowed: 'a version of what has a health-url, or a public-url (also url in the config), which is asked for it',
example: 'health-url: https://www.example.com/health'
}));
}
function isUnasked({ healthUrl, healthPath }) {
return void 0 === healthUrl && void 0 === healthPath;
}
function itemOf(inputs, config, name, resource) {
const image = plan_valueOf(inputs.image, name);
const sha = plan_valueOf(inputs.commit, name);
const configured = void 0 === sha ? {
kind: 'configured'
} : {
kind: 'commit',
sha
};
return {
name,
resource,
revision: image ? {
kind: 'image',
image
} : configured,
...healthOf(inputs, config, name),
expectVersion: plan_valueOf(inputs.expectVersion, name),
...0 === inputs.variables.length ? {} : {
variables: variablesOf(inputs, name)
}
};
}
function healthOf(inputs, config, name) {
const healthUrl = plan_valueOf(inputs.healthUrl, name);
const publicUrl = void 0 === inputs.pullRequest ? publicUrlIn(inputs, config, name) : void 0;
if (void 0 !== healthUrl) return {
healthUrl,
publicUrl
};
const asked = isAsked(inputs, name) || functionsIn(inputs, config).functions.length > 0;
if (void 0 === inputs.pullRequest) return {
healthUrl: publicHealthUrl(inputs, config, name, asked),
publicUrl
};
return {
healthUrl,
healthPath: healthPathOf(inputs, config, asked)
};
}
function isAsked({ publicUrl, healthTimeout, expectVersion }, name) {
return '' !== publicUrl || void 0 !== healthTimeout || void 0 !== plan_valueOf(expectVersion, name);
}
function variablesOf({ variables }, resource) {
const meant = (of)=>variables.filter((one)=>one.of === of).map((one)=>[
one.name,
one.value
]);
return Object.fromEntries([
...meant(void 0),
...meant(resource)
]);
}
function plan_valueOf(list, name) {
return (list.find((one)=>one.name === name) ?? list.find((one)=>void 0 === one.name))?.value;
}
function unknownNames(input, list, names) {
return list.filter(({ name })=>void 0 !== name && !names.includes(name)).map(({ name })=>({
input,
received: name ?? '',
allowed: `deployed names: ${names.join(', ')}`
}));
}
function ambiguous(input, list, names) {
if (names.length < 2 || list.every(({ name })=>void 0 !== name)) return [];
return [
{
input,
allowed: `\`name=\u{2026}\` lines, since there are ${names.length} resources`,
example: `${names[0] ?? ''}=\u{2026}`
}
];
}
function repeated(input, list) {
const names = list.map(({ name })=>name);
const twice = names.filter((name, index)=>names.indexOf(name) !== index);
const allowed = 'one line for each name, or one without a name for all';
return twice.map((name)=>({
input,
received: `two lines ${void 0 === name ? 'without a name' : `for ${name}`}`,
allowed
}));
}
function dependenciesOf(inputs, config, names) {
const given = {};
for (const [name, needed] of inputs.dependsOn)given[name] = [
...given[name] ?? [],
...needed
];
if (inputs.dependsOn.length > 0) return given;
const known = names.map((name)=>[
name,
config?.services?.[name]?.['depends-on']?.filter((one)=>names.includes(one)) ?? []
]);
return Object.fromEntries(known);
}
var names = __nccwpck_require__(6635);
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
function resourceAt(place, slot) {
return 'single' === place.kind ? place.resource : slot && place[slot];
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
const settings_ways = [
'resources',
'tag',
'services',
'webhook'
];
function resolveSettings(inputs, config, env = {}) {
const environment = config?.environments?.[inputs.environment];
const target = environment?.target;
const given = settings_ways.filter((way)=>inputs[way].length > 0);
const problems = [];
if (1 !== given.length) problems.push({
input: 'resources',
received: given.join(' and ') || 'nothing',
allowed: `exactly one of ${settings_ways.join(', ')}`,
example: 'frontend=zk8s4wcs0ogck4wcgk0c4gco'
});
if (target && 'coolify' !== target.kind) problems.push({
input: `environments.${inputs.environment}.target.kind`,
received: target.kind,
allowed: 'coolify'
});
const tag = inputs.tag || inputs.webhook.find(({ value })=>void 0 !== value.tag)?.value.tag;
if (tag && inputs.slot) problems.push({
input: 'slot',
received: inputs.slot,
sentence: 'slot cannot be combined with tag, which names the applications of both slots: name them in resources'
});
const { value: resources, problems: unresolved } = resolveResources(inputs, environment);
const bases = [
...new Set(inputs.webhook.map(({ value })=>value.base))
];
const url = inputs.url || (target?.url ?? bases[0] ?? '');
if (!(0, fields.aq)(url)) problems.push({
input: 'url',
...'' === url ? {} : {
received: url
},
allowed: "Coolify's URL (or target.url in the config), without user and password",
example: 'https://coolify.example.com'
});
if (bases.some((base)=>base !== withoutApi(url))) problems.push({
input: 'webhook',
received: bases.join(' '),
allowed: `URLs of one Coolify, ${withoutApi(url)}`
});
const usual = kinds.Nn.coolify;
if ('' === inputs.token && target?.token === void 0 && (env[usual] ?? '') === '') problems.push({
input: 'token',
allowed: `an API token of Coolify (or the variable ${usual}, or the one that target.token in the config names)`,
example: '${{ secrets.COOLIFY_TOKEN }}'
});
if ('true' === inputs.record && '' === inputs.environment) problems.push({
input: 'environment',
sentence: 'record: true needs an environment'
});
if ('true' === inputs.record && void 0 !== inputs.releaseId) problems.push({
input: 'record',
received: 'true',
sentence: 'record: true cannot be combined with release-id: the release already records it'
});
const window = resolveWindow(inputs, config);
return {
value: {
url: withoutApi(url),
tokenVariable: target?.token ?? usual,
tag,
resources,
window: window.value
},
problems: [
...problems,
...unresolved,
...window.problems
]
};
}
function withoutApi(url) {
return url.replace(/(\/api(\/v1)?)?\/*$/, '');
}
function resolveResources(inputs, environment) {
const resources = {};
const problems = [];
const add = (input, name, uuid)=>{
if (name in resources) problems.push({
input,
received: name,
allowed: 'names that differ'
});
resources[name] = uuid;
};
for (const { name, value } of inputs.resources){
if (void 0 !== value.slot && void 0 === inputs.slot) problems.push({
input: 'slot',
sentence: 'slot is required (blue or green): resources names slots'
});
if (void 0 === value.slot || value.slot === inputs.slot) add('resources', name ?? value.uuid, value.uuid);
}
for (const { name, value } of inputs.webhook)for (const uuid of value.uuids)add('webhook', 1 === value.uuids.length ? name ?? uuid : uuid, uuid);
const known = environment?.target?.resources ?? {};
const at = `environments.${inputs.environment}.target.resources`;
for (const service of inputs.services){
const place = readPlace(known[service]);
const uuid = place && resourceAt(place, inputs.slot);
const allowed = `a service under ${at} of the config: ${(0, names.UH)(service, Object.keys(known)) || 'there is none'}`;
if (place) if (void 0 !== uuid) add('services', service, uuid);
else problems.push({
input: 'slot',
sentence: `slot is required (blue or green): ${service} has slots`
});
else problems.push({
input: 'services',
received: service,
allowed
});
if (void 0 !== inputs.releaseId && void 0 !== inputs.slot) problems.push(...singleForSlots(place, 'coolify', `${at}.${service}`));
}
return {
value: resources,
problems: inputs.services.length > 0 && !environment ? [
noEnvironment(inputs)
] : problems
};
}
function noEnvironment({ environment }) {
const allowed = 'an environment of the config, since services are named there';
return {
input: 'environment',
...'' === environment ? {} : {
received: environment
},
allowed,
example: 'production'
};
}
function byNamedWebhooks(inputs, config, env) {
const { services, environment } = inputs;
const resources = config?.environments?.[environment]?.target?.resources ?? {};
const found = services.map((service)=>({
service,
variable: deployUrlVariable(environment, service, env)
}));
const isNamed = found.every(({ service, variable })=>void 0 !== variable && !(service in resources));
if (0 === services.length || !isNamed) return {
inputs,
problems: []
};
const read = found.map(({ service, variable = '' })=>({
service,
variable,
value: parseWebhook(env[variable] ?? '')
}));
const webhook = read.flatMap(({ service, value })=>value ? [
{
name: service,
value
}
] : []);
const problems = read.flatMap(({ variable, value })=>void 0 === value ? [
{
input: variable,
received: '***',
allowed: "a deploy URL of Coolify with ?uuid=\u2026 or ?tag=\u2026"
}
] : []);
return {
inputs: {
...inputs,
services: [],
webhook
},
problems
};
}
function resolveDeploy(given, { config, env, isOnlyLookedAt = false }) {
const { inputs, problems: unreadable } = byNamedWebhooks(given, config, env);
const { value: target, problems: unresolved } = resolveSettings(inputs, config, env);
const token = inputs.token || (env[target.tokenVariable] ?? '');
const { journal, problems: unkeyed } = findJournal(inputs, {
config,
env
});
const isMissing = '' === token && !isOnlyLookedAt && unresolved.every(({ input })=>'token' !== input);
const whole = [
...unreadable,
...unresolved,
...lockProblems(inputs, 'deployments in place'),
...unkeyed,
...void 0 === inputs.releaseId ? [
...unapprovable(inputs.environment, config),
...shiftedInPlace(inputs.environment, config)
] : [],
...isMissing ? [
{
input: `the variable ${target.tokenVariable}`,
allowed: 'an API token of Coolify'
}
] : []
];
if (!journal || whole.length > 0) return {
settings: void 0,
problems: whole
};
const plan = (resources)=>planItems(inputs, config, resources);
const { tag } = target;
const { value: waves, problems } = void 0 === tag ? plan(target.resources) : {
value: [],
problems: []
};
if (problems.length > 0) return {
settings: void 0,
problems
};
const settings = {
isDryRun: inputs.dryRun,
url: target.url,
token,
what: void 0 === tag ? {
waves
} : {
tag,
plan
},
environment: inputs.environment,
window: {
rules: target.window,
override: inputs.windowOverride,
onClosed: inputs.onClosed
},
journal,
under: underOf(inputs, {
config,
env
}),
record: recordOf(inputs, config),
options: optionsOf(inputs, config)
};
return {
settings,
problems: []
};
}
function resolve_settled({ settings, problems }) {
if (!settings) throw new action_error.j1(problems);
return settings;
}
function underOf({ releaseId, environment, slot, services }, sources) {
if (void 0 === releaseId) return;
return {
releaseId,
environment,
parts: [
{
slot,
service: 1 === services.length ? services[0] : void 0
}
],
origin: provenance_originOf(sources.config, environment),
traffic: (of)=>configuredTraffic(sources, of)
};
}
function recordOf(inputs, config) {
const { record, environment, releaseId, version, kept } = inputs;
if ('false' === record || '' === environment || void 0 !== releaseId) return;
const url = config?.environments?.[environment]?.url ?? '';
return {
environment,
production: production_isProduction(environment, config),
origin: provenance_originOf(config, environment),
lock: lock_settings_resolveLock(inputs),
version,
kept,
environmentUrl: url.includes('{') ? '' : url
};
}
function optionsOf(inputs, config) {
const { force, wait, parallel, timeout, pollInterval, healthTimeout, onCancel, onFailure, buildLog } = inputs;
const how = {
force,
wait,
parallel,
timeout,
pollInterval,
healthTimeout,
onCancel,
onFailure,
buildLog
};
const proof = {
functions: functionsIn(inputs, config).functions,
bake: 0,
rules: []
};
return {
...how,
versionPath: versionPathOf(inputs, config),
proof
};
}
function isOfPreview({ pullRequest, preview }) {
return void 0 !== pullRequest || void 0 !== preview;
}
function resolvePreview(given, { config, env, isOnlyLookedAt = false }) {
const { inputs, problems: unreadable } = byNamedWebhooks(given, config, env);
const { value: target, problems: unresolved } = resolveSettings(inputs, config, env);
const { pullRequest } = inputs;
const token = inputs.token || (env[target.tokenVariable] ?? '');
const isMissing = '' === token && !isOnlyLookedAt && unresolved.every(({ input })=>'token' !== input);
const { value: waves, problems: unplanned } = planItems(inputs, config, target.resources);
const [item, ...others] = waves.flat();
const problems = [
...unreadable,
...unresolved,
...unfit(inputs),
...isMissing ? [
{
input: `the variable ${target.tokenVariable}`,
allowed: 'an API token of Coolify'
}
] : [],
...void 0 === pullRequest ? [
{
input: 'pull-request',
allowed: 'the number of the pull request',
example: '${{ github.event.number }}'
}
] : [],
...others.length > 0 ? [
{
input: 'pull-request',
sentence: 'pull-request needs a single application: of several, deploy each preview in a step of its own'
}
] : [],
...0 === unresolved.length ? unplanned : []
];
if (void 0 === pullRequest || !item || problems.length > 0) return {
settings: void 0,
problems
};
const { dryRun: isDryRun, preview } = inputs;
const isDeleted = 'delete' === preview;
const options = optionsOf(inputs, config);
return {
settings: {
isDryRun,
url: target.url,
token,
pullRequest,
item,
isDeleted,
options
},
problems: []
};
}
function unfit(inputs) {
const given = {
tag: '' !== inputs.tag,
slot: void 0 !== inputs.slot,
'release-id': void 0 !== inputs.releaseId,
'depends-on': inputs.dependsOn.length > 0,
variables: inputs.variables.length > 0,
'public-url': '' !== inputs.publicUrl,
'on-failure': 'rollback' === inputs.onFailure,
window: inputs.window.length > 0,
'window-override': '' !== inputs.windowOverride,
record: 'true' === inputs.record
};
return Object.entries(given).filter(([, isGiven])=>isGiven).map(([input])=>({
input,
sentence: `${input} cannot be combined with pull-request: a preview leaves production, its slots and its record alone`
}));
}
const action = {
name: 'deploy-coolify',
holdsPolicy: true,
fields: inputs_fields,
outputs: {
deployments: '[]',
'deployment-uuid': '',
status: 'failed',
seconds: '',
'github-deployment-id': '',
waves: '[]',
'rolled-back': 'false',
url: ''
},
checkSettings: (inputs, config, env)=>{
const resolve1 = isOfPreview(inputs) ? resolvePreview : resolveDeploy;
return Promise.resolve(resolve1(inputs, {
config,
env,
isOnlyLookedAt: true
}).problems);
},
run: (inputs, context)=>isOfPreview(inputs) ? preview(resolve_settled(resolvePreview(inputs, context)), context) : deploy(resolve_settled(resolveDeploy(inputs, context)), context)
};
async function deploy(settings, context) {
const { window, under, record, options, what, environment, url, token } = settings;
const { clock, signal } = context;
const github = lazily(()=>openJournal(settings.journal, context));
const ask = ()=>admit(window.rules, window.override, {
...context,
environment
}, github);
const { admitted, reason } = await ask();
const named = namesOfItems(void 0 === what.tag ? what.waves.flat() : [], record?.version);
if (!admitted) return closedOutcome(window, {
what: named,
environment,
reason
});
const { pollInterval } = options;
const target = connectTarget({
kind: 'coolify',
url,
token,
pollInterval,
holds: holdsOf(under, github, context)
}, context);
const { value: items, problems } = void 0 === what.tag ? {
value: what.waves,
problems: []
} : what.plan(await labelled(target, what.tag, context.signal));
refuse(problems);
await assertFits(under, github);
const seenAt = clock.now();
const look = ()=>inspect(target, items, options, context);
const first = await look();
if (settings.isDryRun) return dryRun(first);
const isDue = first.flat().some(({ isDone })=>!isDone);
const { waves, recording, refused } = isDue && record ? await openFleet({
first,
look,
admit: ask
}, {
...context,
...record,
github: await github(),
items: items.flat(),
override: reason,
seenAt,
signal
}) : {
waves: first,
recording: noRecording,
refused: void 0
};
if (void 0 !== refused) return closedOutcome(window, {
what: named,
environment,
reason: refused,
record: recording.id
});
return reportOf(waves, await deployFleet(waves, {
target,
options,
context,
recording
}), recording);
}
function lazily(make) {
let made;
return ()=>made ??= make();
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
aq: ()=>isApiUrl1,
lq: ()=>optional,
p0: ()=>duration,
q$: ()=>isHttpUrl1,
rJ: ()=>secret,
uz: ()=>splitLines1,
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
if (isHttpUrl1(value) && !isApiUrl1(value)) throw new Error('without a user and a password: what authorizes has an input of its own');
return '' === value || isApiUrl1(value) ? value : void 0;
};
return {
...field(parse1, 'an http or https URL', {
example: 'https://example.com',
...words
}),
secretsIn: _text_credentials_js__WEBPACK_IMPORTED_MODULE_1__.op
};
}
function isApiUrl1(value) {
if (!isHttpUrl1(value)) return false;
const { username, password } = new URL(value);
return '' === username && '' === password;
}
function isHttpUrl1(value) {
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
4573: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
K: ()=>readInputs1
});
function readInputs1(fields, raw) {
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
170: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
example: commonFields.config.default
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
UH: ()=>knownNames1,
be: ()=>unknownNames
});
var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5896);
function knownNames1(wanted, names) {
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
const allowed = `one that the config names; known: ${knownNames1(received, names)}`;
return [
{
input,
received,
allowed
}
];
}
}),
5505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
BJ: ()=>describeProblem,
Kt: ()=>DeadlineExceededError1,
Uc: ()=>describeError1,
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
isUnsent;
constructor(code, what, options = {}){
super(code, `${what.provider}: ${what.asked} \u{2192} ${(0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__.zU)(what.answered, longestAnswer)}`, options);
this.provider = what.provider;
this.status = what.status;
this.isUnsent = what.isUnsent ?? false;
}
}
class DeadlineExceededError1 extends ActionError1 {
name = 'DeadlineExceededError';
constructor(awaited, lastSeen){
super('DEADLINE_EXCEEDED', `${awaited} did not happen in time; last seen: ${lastSeen}`);
}
}
function describeError1(thrown) {
if (!isError(thrown)) return `a non-Error value was thrown: ${textOf(thrown)}`;
if ('TimeoutError' === thrown.name) return 'it took longer than it may';
if ('' !== thrown.message) return thrown.message;
const parts = thrown instanceof AggregateError ? thrown.errors : [];
return parts.map(describeError1).join('; ') || thrown.name;
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
u: ()=>createHttpClient1
});
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5505);
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6474);
var _time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(862);
var _certificate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6662);
var _text_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1268);
const largestBody = 33554432;
const longestWait = 60_000;
const longestTold = 10_000;
function createHttpClient1(options) {
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
SS: ()=>codeSpan,
aZ: ()=>longestFence,
zH: ()=>details
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6474);
function escapeMarkdown1(text) {
return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text).replace(/[^\S\u00a0]+/g, ' ').trim().replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&').replace(/^[-+=]|(?<=^\d+)\./, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '@\u200b').replace(/\b(GH)(?=-\d)/gi, '$1\u200b').replace(/\b(https?|ftp|www)([:.])/gi, '$1\u200b$2');
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
function details(title, body) {
const plain = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
return `<details><summary>${plain}</summary>\n\n${body}\n\n</details>`;
}
}),
6474: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
RK: ()=>visible,
vI: ()=>shortened,
zU: ()=>excerptOf1
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
function excerptOf1(text, length = 200) {
const line = visible(text.slice(0, 10 * length)).replace(/\s+/g, ' ').trim();
return shortened(text.length > 10 * length ? `${line}\u{2026}` : line, length);
}
}),
1268: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
a8: ()=>credentialsInHeaders1,
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
function credentialsInHeaders1(text) {
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
E: ()=>parseDuration1,
a: ()=>formatDuration1
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
function formatDuration1(ms) {
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
var __webpack_exports__ = __nccwpck_require__(406);
__webpack_exports__ = await __webpack_exports__;
