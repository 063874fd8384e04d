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
const isPathSeparator = (code1)=>code1 === CHAR_FORWARD_SLASH || code1 === CHAR_BACKWARD_SLASH;
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
let code1;
let token = {
value: '',
depth: 0,
isGlob: false
};
const eos = ()=>index >= length;
const peek = ()=>str.charCodeAt(index + 1);
const advance = ()=>{
prev = code1;
return str.charCodeAt(++index);
};
while(index < length){
code1 = advance();
let next;
if (code1 === CHAR_BACKWARD_SLASH) {
backslashes = token.backslashes = true;
code1 = advance();
if (code1 === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
continue;
}
if (true === braceEscaped || code1 === CHAR_LEFT_CURLY_BRACE) {
braces++;
while(true !== eos() && (code1 = advance())){
if (code1 === CHAR_BACKWARD_SLASH) {
backslashes = token.backslashes = true;
advance();
continue;
}
if (code1 === CHAR_LEFT_CURLY_BRACE) {
braces++;
continue;
}
if (true !== braceEscaped && code1 === CHAR_DOT && (code1 = advance()) === CHAR_DOT) {
isBrace = token.isBrace = true;
isGlob = token.isGlob = true;
finished = true;
if (true === scanToEnd) continue;
break;
}
if (true !== braceEscaped && code1 === CHAR_COMMA) {
isBrace = token.isBrace = true;
isGlob = token.isGlob = true;
finished = true;
if (true === scanToEnd) continue;
break;
}
if (code1 === CHAR_RIGHT_CURLY_BRACE) {
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
if (code1 === CHAR_FORWARD_SLASH) {
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
const isExtglobChar = code1 === CHAR_PLUS || code1 === CHAR_AT || code1 === CHAR_ASTERISK || code1 === CHAR_QUESTION_MARK || code1 === CHAR_EXCLAMATION_MARK;
if (true === isExtglobChar && peek() === CHAR_LEFT_PARENTHESES) {
isGlob = token.isGlob = true;
isExtglob = token.isExtglob = true;
finished = true;
if (code1 === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
if (true === scanToEnd) {
let parens = 0;
while(true !== eos() && (code1 = advance())){
if (code1 === CHAR_BACKWARD_SLASH) {
backslashes = token.backslashes = true;
advance();
continue;
}
if (code1 === CHAR_LEFT_PARENTHESES) {
parens++;
continue;
}
if (code1 === CHAR_RIGHT_PARENTHESES && 0 === --parens) {
finished = true;
break;
}
}
continue;
}
break;
}
}
if (code1 === CHAR_ASTERISK) {
if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
isGlob = token.isGlob = true;
finished = true;
if (true === scanToEnd) continue;
break;
}
if (code1 === CHAR_QUESTION_MARK) {
isGlob = token.isGlob = true;
finished = true;
if (true === scanToEnd) continue;
break;
}
if (code1 === CHAR_LEFT_SQUARE_BRACKET) {
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
if (true !== opts.nonegate && code1 === CHAR_EXCLAMATION_MARK && index === start) {
negated = token.negated = true;
start++;
continue;
}
if (true !== opts.noparen && code1 === CHAR_LEFT_PARENTHESES) {
isGlob = token.isGlob = true;
if (true === scanToEnd) {
let parens = 1;
while(true !== eos() && (code1 = advance())){
if (code1 === CHAR_BACKWARD_SLASH) {
backslashes = token.backslashes = true;
advance();
continue;
}
if (code1 === CHAR_LEFT_PARENTHESES) {
parens++;
continue;
}
if (code1 === CHAR_RIGHT_PARENTHESES && 0 === --parens) {
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
if (!isPathSeparator(code1)) tokens.push(token);
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
os: ((module)=>{
module.exports = process.getBuiltinModule("os");
}),
tls: ((module)=>{
module.exports = process.getBuiltinModule("tls");
}),
util: ((module)=>{
module.exports = process.getBuiltinModule("util");
}),
1856: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
try {
var _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5175);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5116);
await (0, _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)(_run_js__WEBPACK_IMPORTED_MODULE_1__.X);
__webpack_async_result__();
} catch (e) {
__webpack_async_result__(e);
}
}, 1);
}),
5116: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
X: ()=>action
});
var config_names = __nccwpck_require__(6635);
var action_error = __nccwpck_require__(5505);
var github_client = __nccwpck_require__(6156);
var mini_schemas = __nccwpck_require__("zod/v4/mini/schemas.js");
var visible = __nccwpck_require__(6474);
const run = mini_schemas.Ikc({
id: mini_schemas.aig(),
html_url: mini_schemas.mee(mini_schemas.YjP())
});
const seen = mini_schemas.Ikc({
name: mini_schemas.YjP(),
conclusion: mini_schemas.cl6(mini_schemas.YjP()),
app: mini_schemas.cl6(mini_schemas.Ikc({
slug: mini_schemas.lqM(mini_schemas.YjP())
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
return (0, github_client.L)(mini_schemas.YOg(seen), found, `check runs of ${sha}`).map(({ name, conclusion, app })=>({
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
const compared = mini_schemas.Ikc({
merge_base_commit: mini_schemas.Ikc({
sha: mini_schemas.YjP()
}),
files: mini_schemas.lqM(mini_schemas.YOg(mini_schemas.Ikc({
additions: mini_schemas.aig()
})))
});
const listed = mini_schemas.YOg(mini_schemas.Ikc({
sha: mini_schemas.YjP()
}));
const tree = mini_schemas.Ikc({
truncated: mini_schemas.zMY(),
tree: mini_schemas.YOg(mini_schemas.Ikc({
path: mini_schemas.YjP(),
type: mini_schemas.YjP()
}))
});
const see = 'contents: read';
const pageSize = 100;
const mostFiles = 300;
function createComparisons({ repo, ask, find }) {
async function compare1(base, head) {
const answer = await find(see, (octokit)=>octokit.rest.repos.compareCommitsWithBasehead({
...repo,
basehead: `${base}...${head}`,
per_page: 1
}));
return answer && (0, github_client.L)(compared, answer.data, `comparison of ${base} and ${head}`);
}
return {
mergeBase: async (base, head)=>(await compare1(base, head))?.merge_base_commit.sha,
async diff (base, head) {
const files = (await compare1(base, head))?.files;
if (void 0 === files || files.length >= mostFiles) return;
const { data } = await ask(see, (octokit)=>octokit.rest.repos.compareCommitsWithBasehead({
...repo,
basehead: `${base}...${head}`,
mediaType: {
format: 'diff'
}
}));
const text = (0, github_client.L)(mini_schemas.YjP(), data, `diff of ${base} and ${head}`);
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
var external_node_crypto_ = __nccwpck_require__("node:crypto");
const actor = mini_schemas.mee(mini_schemas.Ikc({
__typename: mini_schemas.YjP(),
login: mini_schemas.YjP()
}));
const pageInfo = mini_schemas.Ikc({
hasNextPage: mini_schemas.zMY(),
endCursor: mini_schemas.mee(mini_schemas.YjP())
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
const history_status = mini_schemas.Ikc({
state: mini_schemas.YjP(),
description: mini_schemas.mee(mini_schemas.YjP()),
createdAt: mini_schemas.YjP(),
creator: actor
});
const node = mini_schemas.Ikc({
databaseId: mini_schemas.aig(),
commitOid: mini_schemas.YjP(),
createdAt: mini_schemas.YjP(),
environment: mini_schemas.mee(mini_schemas.YjP()),
task: mini_schemas.mee(mini_schemas.YjP()),
payload: mini_schemas.mee(mini_schemas.YjP()),
creator: actor,
statuses: mini_schemas.mee(mini_schemas.Ikc({
nodes: mini_schemas.YOg(history_status),
pageInfo: mini_schemas.Ikc({
hasNextPage: mini_schemas.zMY()
})
}))
});
const page = mini_schemas.Ikc({
repository: mini_schemas.Ikc({
deployments: mini_schemas.Ikc({
nodes: mini_schemas.YOg(node),
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
const account = mini_schemas.mee(mini_schemas.Ikc({
login: mini_schemas.YjP()
}));
const deployment = mini_schemas.Ikc({
id: mini_schemas.aig(),
sha: mini_schemas.YjP(),
ref: mini_schemas.YjP(),
task: mini_schemas.YjP(),
environment: mini_schemas.YjP(),
payload: mini_schemas.L5J(),
description: mini_schemas.mee(mini_schemas.YjP()),
creator: account,
created_at: mini_schemas.YjP()
});
const deployments_status = mini_schemas.Ikc({
state: mini_schemas.k5n([
'error',
'failure',
'inactive',
'in_progress',
'queued',
'pending',
'success'
]),
description: mini_schemas.cl6(mini_schemas.YjP()),
created_at: mini_schemas.YjP(),
creator: account,
log_url: mini_schemas.cl6(mini_schemas.YjP()),
environment_url: mini_schemas.cl6(mini_schemas.YjP())
});
const deployments_see = 'deployments: read';
const deployments_write = 'deployments: write';
const longest = 140;
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
return (0, github_client.L)(mini_schemas.YOg(deployment), data, `deployments of ${environment}`).map(toDeployment);
}
async function statuses(id) {
const answer = await ask(deployments_see, (octokit)=>octokit.paginate(octokit.rest.repos.listDeploymentStatuses, {
...repo,
deployment_id: id,
per_page: 100
}));
return (0, github_client.L)(mini_schemas.YOg(deployments_status), answer, `statuses of deployment ${id}`).map((one)=>({
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
return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}\u{2026}` : description;
}
const revisions_actor = mini_schemas.mee(mini_schemas.Ikc({
__typename: mini_schemas.YjP(),
login: mini_schemas.YjP()
}));
const revisions_page = mini_schemas.Ikc({
repository: mini_schemas.Ikc({
issue: mini_schemas.Ikc({
body: mini_schemas.YjP(),
createdAt: mini_schemas.YjP(),
author: revisions_actor,
userContentEdits: mini_schemas.mee(mini_schemas.Ikc({
nodes: mini_schemas.YOg(mini_schemas.Ikc({
editedAt: mini_schemas.YjP(),
diff: mini_schemas.mee(mini_schemas.YjP()),
editor: revisions_actor
})),
pageInfo: mini_schemas.Ikc({
hasNextPage: mini_schemas.zMY(),
endCursor: mini_schemas.mee(mini_schemas.YjP())
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
async function textOf({ repo, graphql }, number) {
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
const issue = mini_schemas.Ikc({
number: mini_schemas.aig(),
title: mini_schemas.YjP(),
body: mini_schemas.cl6(mini_schemas.YjP()),
state: mini_schemas.YjP(),
html_url: mini_schemas.YjP(),
created_at: mini_schemas.YjP(),
pull_request: mini_schemas.lqM(mini_schemas.L5J()),
user: mini_schemas.cl6(mini_schemas.Ikc({
login: mini_schemas.YjP()
})),
author_association: mini_schemas.lqM(mini_schemas.YjP())
});
const comment = mini_schemas.Ikc({
id: mini_schemas.aig(),
body: mini_schemas.lqM(mini_schemas.YjP()),
user: mini_schemas.mee(mini_schemas.Ikc({
login: mini_schemas.YjP()
})),
created_at: mini_schemas.lqM(mini_schemas.YjP()),
updated_at: mini_schemas.lqM(mini_schemas.YjP()),
performed_via_github_app: mini_schemas.cl6(mini_schemas.Ikc({
slug: mini_schemas.lqM(mini_schemas.YjP())
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
return (0, github_client.L)(mini_schemas.YOg(issue), answer, 'issues').filter((one)=>void 0 === one.pull_request).map(toIssue);
}
async function comments(number) {
const answer = await ask(issues_see, (octokit)=>octokit.paginate(octokit.rest.issues.listComments, {
...repo,
issue_number: number,
per_page: 100
}));
return (0, github_client.L)(mini_schemas.YOg(comment), answer, `comments of #${number}`).map(toComment);
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
return (await textOf(client, number)).revisions.length > 1;
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
const role = mini_schemas.k5n(roles);
const membership = mini_schemas.Ikc({
state: mini_schemas.YjP()
});
const permission = mini_schemas.Ikc({
permission: role,
role_name: mini_schemas.lqM(mini_schemas.YjP())
});
const people_account = mini_schemas.cl6(mini_schemas.Ikc({
login: mini_schemas.lqM(mini_schemas.YjP())
}));
const commit = mini_schemas.Ikc({
author: people_account,
committer: people_account
});
const viewer = mini_schemas.Ikc({
viewer: mini_schemas.Ikc({
login: mini_schemas.YjP()
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
const login = mini_schemas.mee(mini_schemas.Ikc({
login: mini_schemas.YjP()
}));
const side = mini_schemas.Ikc({
label: mini_schemas.cl6(mini_schemas.YjP()),
sha: mini_schemas.YjP(),
ref: mini_schemas.YjP()
});
const pull = mini_schemas.Ikc({
number: mini_schemas.aig(),
head: side,
base: side
});
const pulls_page = mini_schemas.Ikc({
number: mini_schemas.aig(),
html_url: mini_schemas.YjP(),
title: mini_schemas.YjP(),
body: mini_schemas.mee(mini_schemas.YjP()),
head: side,
base: side
});
const review = mini_schemas.Ikc({
user: login,
state: mini_schemas.YjP(),
commit_id: mini_schemas.mee(mini_schemas.YjP())
});
const merged = mini_schemas.Ikc({
number: mini_schemas.aig(),
title: mini_schemas.YjP(),
url: mini_schemas.YjP(),
merged: mini_schemas.zMY(),
author: login,
labels: mini_schemas.mee(mini_schemas.Ikc({
nodes: mini_schemas.YOg(mini_schemas.Ikc({
name: mini_schemas.YjP()
}))
})),
closingIssuesReferences: mini_schemas.mee(mini_schemas.Ikc({
nodes: mini_schemas.YOg(mini_schemas.Ikc({
number: mini_schemas.aig(),
url: mini_schemas.YjP(),
stateReason: mini_schemas.cl6(mini_schemas.YjP()),
repository: mini_schemas.Ikc({
nameWithOwner: mini_schemas.YjP()
})
}))
}))
});
const batch = mini_schemas.Ikc({
repository: mini_schemas.g1P(mini_schemas.YjP(), mini_schemas.mee(mini_schemas.Ikc({
associatedPullRequests: mini_schemas.lqM(mini_schemas.Ikc({
nodes: mini_schemas.YOg(merged)
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
return (0, github_client.L)(mini_schemas.YOg(pulls_page), answer, `pull requests from ${head}`).find((one)=>one.head.label === head && one.base.ref === to);
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
return (0, github_client.L)(mini_schemas.YOg(pull), answer, `pull requests from ${head}`).filter((one)=>one.head.label === head).map(toPull);
},
async reviews (number) {
const answer = await ask(pulls_see, (octokit)=>octokit.paginate(octokit.rest.pulls.listReviews, {
...repo,
pull_number: number,
per_page: 100
}));
return (0, github_client.L)(mini_schemas.YOg(review), answer, `reviews of #${number}`).map(({ user, state, commit_id })=>({
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
const release = mini_schemas.Ikc({
id: mini_schemas.aig(),
tag_name: mini_schemas.YjP(),
name: mini_schemas.mee(mini_schemas.YjP()),
body: mini_schemas.cl6(mini_schemas.YjP()),
draft: mini_schemas.zMY(),
prerelease: mini_schemas.zMY(),
html_url: mini_schemas.YjP()
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
const draft = (0, github_client.L)(mini_schemas.YOg(release), data, 'releases').find((one)=>one.draft && one.tag_name === tag);
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
const runs_run = mini_schemas.Ikc({
status: mini_schemas.mee(mini_schemas.YjP()),
conclusion: mini_schemas.mee(mini_schemas.YjP()),
path: mini_schemas.cl6(mini_schemas.YjP()),
event: mini_schemas.cl6(mini_schemas.YjP()),
head_branch: mini_schemas.cl6(mini_schemas.YjP()),
triggering_actor: mini_schemas.cl6(mini_schemas.Ikc({
login: mini_schemas.YjP()
})),
created_at: mini_schemas.cl6(mini_schemas.YjP()),
run_started_at: mini_schemas.cl6(mini_schemas.YjP()),
updated_at: mini_schemas.cl6(mini_schemas.YjP())
});
const reviews = mini_schemas.YOg(mini_schemas.Ikc({
state: mini_schemas.YjP(),
user: mini_schemas.mee(mini_schemas.Ikc({
login: mini_schemas.YjP()
})),
environments: mini_schemas.YOg(mini_schemas.Ikc({
name: mini_schemas.lqM(mini_schemas.YjP())
}))
}));
const job = mini_schemas.Ikc({
run_id: mini_schemas.aig(),
status: mini_schemas.YjP()
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
async function create_createGitHub(context, token, options = {}) {
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
const ledger_actor = mini_schemas.mee(mini_schemas.Ikc({
__typename: mini_schemas.YjP(),
login: mini_schemas.YjP()
}));
const ledger_issue = mini_schemas.Ikc({
number: mini_schemas.aig(),
title: mini_schemas.YjP(),
url: mini_schemas.YjP(),
body: mini_schemas.YjP(),
createdAt: mini_schemas.YjP(),
closedAt: mini_schemas.mee(mini_schemas.YjP()),
author: ledger_actor,
authorAssociation: mini_schemas.YjP()
});
const ledger_pageInfo = mini_schemas.Ikc({
hasNextPage: mini_schemas.zMY(),
endCursor: mini_schemas.mee(mini_schemas.YjP())
});
const issuePage = mini_schemas.Ikc({
repository: mini_schemas.Ikc({
issues: mini_schemas.Ikc({
nodes: mini_schemas.YOg(ledger_issue),
pageInfo: ledger_pageInfo
})
})
});
const commitBatch = mini_schemas.Ikc({
repository: mini_schemas.g1P(mini_schemas.YjP(), mini_schemas.mee(mini_schemas.Ikc({
history: mini_schemas.lqM(mini_schemas.Ikc({
nodes: mini_schemas.YOg(mini_schemas.Ikc({
oid: mini_schemas.YjP(),
authoredDate: mini_schemas.YjP()
}))
}))
})))
});
const byNewest = 'orderBy: { field: CREATED_AT, direction: DESC }';
const issueQuery = `query($owner: String!, $repo: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, labels: $labels, ${byNewest}) {
      nodes { number title url body createdAt closedAt author { __typename login } authorAssociation }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const ledger_batchSize = 40;
const depth = 50;
function createLedger(client) {
const { repo, graphql } = client;
async function pagesOf(since, ask) {
const found = [];
for(let after = null;;){
const page = await ask(after);
found.push(...page.nodes);
const oldest = page.nodes.at(-1);
if (!page.pageInfo.hasNextPage || void 0 === oldest || Date.parse(oldest.createdAt) < since) break;
after = page.pageInfo.endCursor;
}
return found.filter(({ createdAt })=>Date.parse(createdAt) >= since);
}
return {
async deployments (environments, since) {
const nodes = await pagesOf(since, async (after)=>{
const given = {
environments,
first: 100,
after: after ?? void 0
};
const { records, next } = await readHistoryPage(client, given);
return {
nodes: records,
pageInfo: {
hasNextPage: void 0 !== next,
endCursor: next ?? null
}
};
});
const recorded = [];
for (const { createdAt, statuses, isCut, ...one } of nodes){
const all = isCut ? await createDeployments(client).statuses(one.id) : statuses;
recorded.push({
...one,
createdAt: Date.parse(createdAt),
statuses: all.map((each)=>({
...each,
createdAt: Date.parse(each.createdAt)
}))
});
}
return recorded;
},
async incidents (since) {
const nodes = await pagesOf(since, async (after)=>{
const data = await graphql('issues: read', issueQuery, {
...repo,
labels: [
'incident'
],
after
}, 3);
return (0, github_client.L)(issuePage, data, 'incident issues').repository.issues;
});
return nodes.filter(ledger_isOurs).map(({ number, title, url, body, createdAt, closedAt })=>({
number,
title,
url,
body,
openedAt: Date.parse(createdAt),
closedAt: null === closedAt ? void 0 : Date.parse(closedAt)
}));
},
async commits (shas) {
const unique = [
...new Set(shas)
];
const found = new Map();
for(let start = 0; start < unique.length; start += ledger_batchSize){
const batch = unique.slice(start, start + ledger_batchSize);
const variables = Object.fromEntries(batch.map((sha, index)=>[
`c${index}`,
sha
]));
const data = await graphql('contents: read', commitQuery(batch.length), {
...repo,
...variables
}, 3);
const { repository } = (0, github_client.L)(commitBatch, data, 'commits');
batch.forEach((sha, index)=>{
const nodes = repository[`c${index}`]?.history?.nodes;
if (nodes) found.set(sha, nodes.map(({ oid, authoredDate })=>({
sha: oid,
authoredAt: Date.parse(authoredDate)
})));
});
}
return found;
}
};
}
function ledger_isOurs({ author, authorAssociation }) {
return author?.__typename === 'Bot' || [
'OWNER',
'MEMBER',
'COLLABORATOR'
].includes(authorAssociation);
}
function commitQuery(count) {
const names = Array.from({
length: count
}, (_, index)=>`c${index}`);
return `query($owner: String!, $repo: String!, ${names.map((name)=>`$${name}: GitObjectID!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${names.map((name)=>`${name}: object(oid: $${name}) { ... on Commit { history(first: ${depth}) { nodes { oid authoredDate } } } }`).join('\n      ')}
    }
  }`;
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
function isProduction(environment, config) {
return config?.environments?.[environment]?.production ?? /^prod/i.test(environment);
}
var external_node_path_ = __nccwpck_require__("node:path");
var time_duration = __nccwpck_require__(862);
var action_fields = __nccwpck_require__(8562);
var credentials = __nccwpck_require__(1268);
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
class rule_error_RuleError extends Error {
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
if (!(error instanceof rule_error_RuleError)) throw error;
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
throw new rule_error_RuleError(text, at + 1, `expected ${expected}, found ${void 0 === seen ? 'the end' : JSON.stringify(seen)}`);
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
const external_node_vm_namespaceObject = process.getBuiltinModule("node:vm");
(0, external_node_vm_namespaceObject.createContext)({
pattern: void 0,
text: ''
});
new external_node_vm_namespaceObject.Script('pattern.exec(text)');
const jsonOperators = [
'==',
'!=',
'>=',
'<=',
'>',
'<'
];
const sample = mini_schemas.PVZ([
mini_schemas.aig(),
mini_schemas.YjP()
]);
mini_schemas.Ikc({
data: mini_schemas.gMt('resultType', [
mini_schemas.Ikc({
resultType: mini_schemas.euz('vector'),
result: mini_schemas.YOg(mini_schemas.Ikc({
value: sample
}))
}),
mini_schemas.Ikc({
resultType: mini_schemas.euz('scalar'),
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
}), (0, action_fields.Mn)(fields_parseJsonExpectation, {
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
(0, action_fields.Yq)([
'consecutive',
'sequential'
], 'consecutive'), (0, action_fields.ai)('3', {
min: 1,
integer: true
}), (0, action_fields.lq)((0, action_fields.ai)('', {
min: 1,
integer: true
})), (0, action_fields.X1)('1%'), (0, action_fields.X1)('5%'), (0, action_fields.ai)('0.01', {
min: 0.000001,
max: 0.5
}), (0, action_fields.ai)('0.05', {
min: 0.000001,
max: 0.5
});
rulesField(), (0, action_fields.Mn)(parseMetricQuery, {
allowed: '`name: Prometheus query` or `name: /path json.path`, one per line',
example: 'errors: sum(rate(errors_total[1m]))'
}), (0, action_fields.y0)({
example: 'https://prometheus.example.com'
}), (0, action_fields.rJ)(), headersField(), (0, action_fields.p0)('1h');
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
const { rules, errors } = parse_rule_parseRules((0, action_fields.uz)(given));
if (errors.length > 0) throw new Error(errors.map(({ rule, message })=>`${JSON.stringify(rule)}: ${message}`).join('; '));
return rules;
}, {
allowed: 'one rule a line',
example: 'p95 <= 500ms'
});
}
function parseFunctionAt(line) {
const [, name, at = '', expected] = /^([\w.-]+(?: [\w.-]+)*)\s*=\s*(\S+)(?:\s+(\S.*))?$/.exec(line) ?? [];
const json = void 0 === expected ? void 0 : fields_parseJsonExpectation(expected);
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
function fields_parseJsonExpectation(line) {
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
(0, action_fields.Mn)(parseBelow, {
allowed: '`name=path` or `name=path path op value`, one per line',
example: 'week start=/settings week_start == monday'
});
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
const named = /^([A-Za-z0-9][\w.-]*)=(.*)$/;
function unnamed(line) {
return named.exec(line)?.[2]?.trim() ?? line;
}
function service_values_valueFor(text, service) {
const lines = (0, action_fields.uz)(text);
const own = lines.map((line)=>named.exec(line)).find((match)=>match?.[1] === service);
return own?.[2]?.trim() ?? lines.find((line)=>!named.test(line)) ?? '';
}
function checkValues(input, text, services) {
const lines = (0, action_fields.uz)(text);
const names = lines.flatMap((line)=>named.exec(line)?.[1] ?? []);
const forAll = lines.filter((line)=>!named.test(line));
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
...(0 === lines.length ? [] : services).filter((service)=>'' === service_values_valueFor(text, service)).map((service)=>({
input,
allowed: `a line for ${service}`,
example: `${service}=\u{2026}`
}))
];
}
var markdown = __nccwpck_require__(1867);
var api = __nccwpck_require__("zod/v4/core/api.js");
const schemaChanges = [
'none',
'expand',
'contract',
'irreversible'
];
const intent_text = mini_schemas.lqM(mini_schemas.YjP());
const intentSchema = mini_schemas.Ikc({
v: mini_schemas.euz(1),
op: mini_schemas.k5n([
'switch',
'rollback',
'deploy'
]),
service: mini_schemas.lqM(mini_schemas.YjP()),
resources: mini_schemas.lqM(mini_schemas.YOg(mini_schemas.Ikc({
name: mini_schemas.YjP(),
resource: mini_schemas.YjP(),
revision: intent_text,
version: intent_text
}))),
partOf: mini_schemas.lqM(mini_schemas.aig()),
driver: intent_text,
route: intent_text,
artifact: intent_text,
version: intent_text,
commit: intent_text,
schema: mini_schemas.lqM(mini_schemas.k5n(schemaChanges)),
fingerprints: mini_schemas.lqM(mini_schemas.g1P(mini_schemas.YjP(), mini_schemas.YjP())),
onInterrupt: mini_schemas.lqM(mini_schemas.k5n([
'revert',
'forward'
])),
onFailure: mini_schemas.lqM(mini_schemas.k5n([
'revert',
'hold'
])),
onCancel: mini_schemas.lqM(mini_schemas.k5n([
'revert',
'ask'
])),
queued: mini_schemas.lqM(mini_schemas.zMY()),
steps: mini_schemas.lqM(mini_schemas.YOg(mini_schemas.aig())),
told: mini_schemas.lqM(mini_schemas.g1P(mini_schemas.YjP(), mini_schemas.YjP())),
approval: mini_schemas.lqM(mini_schemas.Ikc({
by: mini_schemas.YOg(mini_schemas.YjP()).check(api.m9(1)),
quorum: mini_schemas.aig(),
when: mini_schemas.k5n([
'start',
'shift'
]),
timeout: mini_schemas.aig(),
notByAuthor: mini_schemas.zMY()
})),
smoke: mini_schemas.lqM(mini_schemas.YOg(mini_schemas.YjP())),
run: mini_schemas.Ikc({
id: mini_schemas.aig(),
attempt: mini_schemas.aig(),
url: intent_text,
job: mini_schemas.lqM(mini_schemas.aig())
}),
rollbackOf: mini_schemas.lqM(mini_schemas.aig()),
reason: intent_text,
by: intent_text
});
const tasks = {
switch: 'release-kit:switch',
rollback: 'release-kit:rollback',
deploy: 'release-kit:deploy'
};
function readIntent(payload) {
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
const shortest = 32;
const variable = 'JOURNAL_KEY';
const allowed = `secrets of at least ${shortest} characters, one per line: the first signs, all check`;
const isLong = (line)=>line.length >= shortest;
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
const slots = [
'blue',
'green'
];
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
const macLength = 16;
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
function inOrder(entries) {
const order = ({ phase })=>releasePhases.indexOf(phase);
return [
...entries
].sort((one, other)=>one.at - other.at || order(one) - order(other));
}
function isEnd(phase) {
return terminalPhases.includes(phase);
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
function seal_sealOf(keys, deployment) {
const { mac } = asRecord(deployment.payload);
if ('string' != typeof mac) return 'unsigned';
if (0 === keys.length) return 'unread';
const content = seal_contentOf(deployment);
return keys.some((key)=>isSame(digest(key, content), mac)) ? 'signed' : 'forged';
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
const sift_isOurs = (task)=>ours.includes(task);
function sift_sift(keys, records) {
const sealed1 = records.map((record)=>({
record,
seal: sift_isOurs(record.task) ? seal_sealOf(keys, record) : 'other'
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
function siftJournals(keys, records) {
const byEnvironment = Object.values(Object.groupBy(records, ({ environment })=>environment));
const sifted = byEnvironment.map((group = [])=>sift_sift(keys, group));
const unread = keys.length > 0 ? [] : records.filter((one)=>'unread' === seal_sealOf(keys, one));
return {
records: sifted.flatMap(({ releases })=>releases).map((one)=>0 === keys.length ? one : {
...one,
statuses: sift_believedEntries(keys, one.id, {
statuses: one.statuses,
mustBeSigned: 'signed' === seal_sealOf(keys, one)
})
}),
unverified: unread.length + sifted.flatMap(({ forged })=>forged).length
};
}
function sift_believedEntries(keys, id, { statuses, mustBeSigned }) {
return statuses.filter(({ description }, index)=>{
if (!journal_decodeEntry(description)) return true;
const signature = signatureOf(description);
if (!signature) return !mustBeSigned;
const isRepeated = statuses.slice(index + 1).some((older)=>older.description === description);
return isSignedEntry(keys, id, signature) && !isRepeated;
});
}
var external_node_fs_ = __nccwpck_require__("node:fs");
function escapeHtml(text) {
const entities = {
'&': '&amp;',
'<': '&lt;',
'>': '&gt;',
'"': '&quot;',
"'": '&#39;'
};
return text.replace(/[&<>"']/g, (character)=>entities[character] ?? '');
}
const fix = (value)=>value.toFixed(1);
function rect({ x, y, w, h }, className) {
return `<rect class="${className}" x="${fix(x)}" y="${fix(y)}" width="${fix(w)}" height="${fix(h)}"/>`;
}
function markup_text(x, y, content, as = 'start') {
const look = 'inverse' === as ? 'class="inverse"' : `text-anchor="${as}"`;
return `<text ${look} x="${fix(x)}" y="${fix(y)}">${escapeHtml(content)}</text>`;
}
function drawing(name, [width, height], content) {
return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" shape-rendering="crispEdges" role="img" aria-label="${escapeHtml(name)}">${content}</svg>`;
}
const widths = {
phone: 326,
screen: 1_120
};
function bothWays(draw) {
return `<div class="screen">${draw(widths.screen)}</div><div class="phone">${draw(widths.phone)}</div>`;
}
const style = `:root{color-scheme:light dark;--ink:#16202c;--soft:#55636f;--paper:#fff;--card:#f5f7f9;--line:#d5dbe1;--blue:#2f6fdb;--green:#12906a;--failed:#d7263d;--one:#64748b;--even:#dfe4ea;--odd:#cbd3db;--step:#8793a0;--end:#2c3947;--on-end:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e7ecf1;--soft:#a3b0bc;--paper:#10161d;--card:#18212b;--line:#33404d;--blue:#5b93f5;--green:#35c295;--failed:#ff5d6c;--one:#8fa1b5;--even:#2a3643;--odd:#384655;--step:#7d8b9a;--end:#dbe3ea;--on-end:#10161d}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:1184px;margin:0 auto;padding:32px 16px}h1{font-size:clamp(22px,3.4vw,34px);line-height:1.2;margin:0 0 8px;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:20px;line-height:1.3;margin:0 0 4px}.lead,section p,.figures p,.key,small{color:var(--soft)}.lead{margin:0 0 20px;overflow-wrap:anywhere}a{color:inherit}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:0 0 20px}.figures div{background:var(--card);border-radius:10px;padding:12px 14px}
dt{font-size:13px;color:var(--soft)}dd{margin:0;font-size:26px;font-weight:650;line-height:1.25;overflow-wrap:anywhere}dd.note{margin:2px 0 0;font-size:13px;font-weight:400;line-height:1.5;color:var(--soft)}
.key{font-size:14px;margin:0 0 20px;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px}.key span{display:inline-block;width:12px;height:12px;border-radius:3px;margin-right:6px;vertical-align:-1px}h3{font-size:15px;font-weight:600;margin:20px 0 8px}h4{font-size:13px;font-weight:600;margin:12px 0 4px;color:var(--soft)}
section{border-top:1px solid var(--line);padding:20px 0 24px}section p{margin:0 0 12px;font-size:14px;overflow-wrap:anywhere}section p.why{font-size:16px;color:var(--ink)}
svg{display:block;max-width:100%;height:auto}svg text{font-size:12px;fill:var(--soft)}svg text.inverse{fill:var(--on-end)}
.blue{fill:var(--blue);background:var(--blue)}.green{fill:var(--green);background:var(--green)}.failed{fill:var(--failed);background:var(--failed)}.one{fill:var(--one)}
.even{fill:var(--even)}.odd{fill:var(--odd)}.end{fill:var(--end);background:var(--end)}.step{fill:var(--step)}.track{fill:var(--card)}.grid{stroke:var(--line);stroke-dasharray:2 4}.axis{stroke:var(--soft)}
.against{fill:none;stroke:var(--failed);stroke-width:2.5;background:var(--failed)}.favour{fill:none;stroke:var(--ink);stroke-width:2;stroke-dasharray:6 3;background:var(--ink)}.bound{stroke:var(--ink);stroke-width:1.5}
.phone{display:none}@media(max-width:700px){.phone{display:block}.screen{display:none}}
table{width:100%;border-collapse:collapse;font-size:14px;margin-top:8px}th,td{text-align:left;padding:6px 8px;border-bottom:1px solid var(--line);vertical-align:top;white-space:nowrap}th:last-child,td:last-child{white-space:normal;overflow-wrap:anywhere}th[scope=row]{font-weight:600}
@media(max-width:700px){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr,th,td{display:block;border:0;padding:2px 0;white-space:normal;overflow-wrap:anywhere}tr{border-bottom:1px solid var(--line);padding:8px 0}td:empty{display:none}}
.claims{list-style:none;padding:0;margin:8px 0 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:6px 24px;font-size:15px}.claims li{padding-left:24px;position:relative}
.claims li::before{position:absolute;left:0;font-weight:700}.holds::before{content:"\u{2714}"}.fails::before{content:"\u{2718}";color:var(--failed)}`;
function renderDocument(language, title, content) {
return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escapeHtml(title)}</title>
<style>${style}</style></head><body><main>
${content}</main></body></html>
`;
}
function figures(all) {
const shown = all.map(([name, value, note])=>`<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd><dd class="note">${escapeHtml(note)}</dd></div>`);
return `<dl class="figures">${shown.join('')}</dl>`;
}
function key(entries) {
return `<ul class="key">${entries.map(([name, meaning])=>`<li><span class="${name}"></span>${escapeHtml(meaning)}</li>`).join('')}</ul>`;
}
const shown = {
lowest: -0.5,
highest: 1.15
};
function drawEvidence(course, words, width) {
const isNarrow = width < 600;
const plot = {
left: isNarrow ? 34 : 150,
top: 16,
height: isNarrow ? 130 : 150
};
const room = width - plot.left - 60;
const last = course.points.at(-1);
const most = Math.max(1, last?.n ?? 1);
const x = (n)=>plot.left + n / most * room;
const y = (share)=>{
const within = Math.max(shown.lowest, Math.min(shown.highest, share));
return plot.top + (shown.highest - within) / (shown.highest - shown.lowest) * plot.height;
};
const line = (className, of)=>{
const points = [
{
n: 0,
against: 0,
inFavour: 0
},
...course.points
];
return `<polyline class="${className}" shape-rendering="auto" points="${points.map((point)=>`${fix(x(point.n))},${fix(y(of(point)))}`).join(' ')}"/>`;
};
const rule = (className, share)=>`<line class="${className}" x1="${plot.left}" x2="${fix(plot.left + room)}" y1="${fix(y(share))}" y2="${fix(y(share))}"/>`;
const bottom = plot.top + plot.height;
const parts = [
rule('grid', 0),
rule('bound', 1),
markup_text(plot.left - 6, y(1) + 4, isNarrow ? '1' : words.bound, 'end'),
markup_text(plot.left - 6, y(0) + 4, isNarrow ? '0' : words.nothing, 'end'),
line('favour', ({ inFavour })=>inFavour / course.promoteAt),
line('against', ({ against })=>against / course.rejectAt),
`<line class="axis" x1="${plot.left}" x2="${fix(plot.left + room)}" y1="${bottom}" y2="${bottom}"/>`,
markup_text(plot.left, bottom + 16, '0'),
markup_text(plot.left + room, bottom + 16, `${most} ${words.answers}`, 'end')
];
const percent = (share)=>Math.round(100 * share);
const name = words.described({
what: course.what,
n: last?.n ?? 0,
against: percent((last?.against ?? 0) / course.rejectAt),
inFavour: percent((last?.inFavour ?? 0) / course.promoteAt)
});
return drawing(name, [
width,
bottom + 24
], parts.join(''));
}
const plainPhase = (phase)=>phase.toLowerCase().replaceAll('_', ' ');
const signs = {
Successful: "\u2714",
killed: "\u2620"
};
const ticks = [
1,
2,
5,
10,
20,
30,
60,
120,
300,
600,
1_200,
1_800,
3_600,
7_200,
14_400,
43_200,
86_400
];
function drawPanel(panel, width) {
const isNarrow = width < 600;
const [left, right] = [
isNarrow ? 34 : 150,
8
];
const plot = {
left,
width: width - left - right,
top: isNarrow ? 22 : 8,
height: isNarrow ? 130 : 170
};
const x = (at)=>plot.left + (at - panel.from) / (panel.to - panel.from) * plot.width;
const failTop = plot.top + plot.height + 26;
const axisAt = failTop + 40;
const phaseTop = axisAt + 34;
const stepTop = phaseTop + 34;
const rowHeight = isNarrow ? 34 : 22;
const height = stepTop + panel.steps.length * rowHeight + 6;
const parts = [
shares(panel, plot, x),
failures(panel, {
...plot,
top: failTop,
height: 36
}, x),
timeAxis(panel, {
...plot,
top: axisAt
}, x),
phaseStrip(panel, {
left: plot.left,
top: phaseTop,
width: plot.width
}, x, isNarrow),
...panel.steps.map((step, row)=>drawStep(step, {
top: stepTop + row * rowHeight,
isNarrow,
plot,
panel
}, x))
];
return drawing(described(panel), [
width,
height
], parts.join(''));
}
function shares(panel, { left, width, top, height }, x) {
const y = (share)=>top + height * (1 - share);
const grid = [
0,
0.5,
1
].map((share)=>`<line class="grid" x1="${left}" x2="${left + width}" y1="${fix(y(share))}" y2="${fix(y(share))}"/>${markup_text(left - 6, y(share) + 4, left > 100 ? `${100 * share} %` : String(100 * share), 'end')}`);
const bars = panel.shares.flatMap((stretch)=>{
const [begin, end] = [
Math.max(panel.from, stretch.from),
Math.min(panel.to, stretch.to)
];
if (begin >= end) return [];
let below = 0;
return [
'blue',
'green',
'one'
].map((slot)=>{
const share = stretch[slot];
const [bottom, edge] = [
y(below),
y(below + share)
];
below += share;
return 0 === share ? '' : rect({
x: x(begin),
y: edge,
w: x(end) - x(begin) + 0.3,
h: bottom - edge
}, slot);
});
});
return `${grid.join('')}${bars.join('')}${sideLabel(left, left > 100 ? top + 26 : top - 6, panel.words.shares)}`;
}
function failures(panel, { left, width, top, height }, x) {
const { words } = panel;
const most = Math.max(4, ...panel.failures.map(({ count })=>count));
const bars = panel.failures.flatMap(({ from, to, count, title })=>{
const begin = Math.max(panel.from, from);
if (0 === count || begin >= panel.to) return [];
const h = count / most * height;
const bar = rect({
x: x(begin),
y: top + height - h,
w: Math.max(5, x(to) - x(begin)),
h
}, 'failed');
return [
`<g><title>${escapeHtml(title)}</title>${bar}</g>`
];
});
const total = failedIn(panel);
const base = `<line class="axis" x1="${left}" x2="${left + width}" y1="${top + height}" y2="${top + height}"/>`;
const said = 0 === total ? markup_text(left + 4, top + height - 8, words.noneFailed) : markup_text(left - 6, top + 8, String(most), 'end');
return `${base}${bars.join('')}${said}${0 === total && left <= 100 ? '' : sideLabel(left, left > 100 ? top + 12 : top - 4, words.failed(total))}`;
}
function timeAxis({ from, to, words }, { left, width, top }, x) {
const seconds = (to - from) / 1_000;
const every = ticks.find((one)=>one / seconds * width > (one < 60 ? 44 : 66)) ?? 604_800;
const labels = Array.from({
length: Math.floor(seconds / every) + 1
}, (_, index)=>{
const at = index * every;
return `<line class="axis" x1="${fix(x(from + 1_000 * at))}" x2="${fix(x(from + 1_000 * at))}" y1="${top - 4}" y2="${top}"/>${markup_text(x(from + 1_000 * at), top + 14, words.tick(at), 0 === index ? 'start' : 'middle')}`;
});
return `${labels.join('')}${left > 100 ? markup_text(left - 6, top + 14, words.sinceItBegan, 'end') : ''}`;
}
function phaseStrip({ phases, to, words }, { left, top, width }, x, isNarrow) {
const bands = phases.flatMap(({ at, phase }, index)=>{
const isLast = isEnd(phase);
const until = isLast ? to : phases[index + 1]?.at ?? to;
const w = x(Math.min(until, to)) - x(at);
const name = words.phase(phase);
const fits = w > 7 * name.length + 8;
if (w <= 0) return [];
return [
`<g><title>${name}</title>${rect({
x: x(at),
y: top,
w: Math.max(1, w - 1),
h: 20
}, isLast ? 'band end' : `band ${index % 2 === 0 ? 'even' : 'odd'}`)}${fits ? markup_text(x(at) + 5, top + 14, name, isLast ? 'inverse' : 'start') : ''}</g>`
];
});
const none = 0 === phases.length ? markup_text(left + 4, top + 14, words.noRelease) : '';
return `${rect({
x: left,
y: top,
w: width,
h: 20
}, 'track')}${bands.join('')}${none}${isNarrow ? '' : sideLabel(left, top + 14, words.release)}`;
}
function drawStep({ name, from, to, phase, reason }, { top, isNarrow, plot, panel }, x) {
const sign = signs[phase] ?? "\u2718";
const took = panel.words.took(to - from);
const bar = rect({
x: x(from),
y: top + (isNarrow ? 18 : 3),
w: Math.max(3, x(to) - x(from)),
h: isNarrow ? 8 : 12
}, 'step');
const title = `<title>${escapeHtml(`${name}: ${phase}, ${took}. ${reason}`)}</title>`;
if (isNarrow) return `<g>${title}${markup_text(4, top + 13, `${sign} ${name}, ${took}`)}${bar}</g>`;
const isLeft = x(to) > plot.left + 0.7 * plot.width;
const beside = isLeft ? markup_text(x(from) - 6, top + 13, `${sign} ${took}`, 'end') : markup_text(x(to) + 6, top + 13, `${sign} ${took}`);
return `<g>${title}${markup_text(plot.left - 6, top + 13, name, 'end')}${bar}${beside}</g>`;
}
function described(panel) {
return `${panel.steps.map(({ name, phase })=>`${name}: ${phase}`).join(', ')}; ${panel.words.failed(failedIn(panel))}`;
}
const failedIn = (panel)=>panel.failures.reduce((total, { count })=>total + count, 0);
function sideLabel(left, y, content) {
return left > 100 ? markup_text(left - 40, y, content, 'end') : markup_text(left, y, content);
}
function took(decimal) {
return (ms)=>{
if (ms < 60_000) return `${(ms / 1_000).toFixed(1).replace('.', decimal)} s`;
const seconds = Math.round(ms / 1_000);
const [minutes, hours] = [
Math.floor(seconds / 60),
Math.floor(seconds / 3_600)
];
const padded = (value)=>String(value).padStart(2, '0');
return hours > 0 ? `${hours} h ${padded(minutes % 60)}` : `${minutes} min ${padded(seconds % 60)}`;
};
}
function tick(seconds) {
if (seconds < 120) return `${seconds} s`;
return seconds < 7_200 ? `${Number((seconds / 60).toFixed(1))} min` : `${Number((seconds / 3_600).toFixed(1))} h`;
}
const english = {
panel: {
shares: 'traffic',
failed: (count)=>`bad answers: ${count}`,
noneFailed: 'no bad answer',
sinceItBegan: 'since it began',
release: 'release',
noRelease: 'no traffic was moved',
phase: plainPhase,
took: took('.'),
tick
},
evidence: {
bound: 'decides',
nothing: 'says nothing',
answers: 'answers',
described: ({ what, n, against, inFavour })=>`${what}: after ${n} answers the evidence against the release is ${against} % of what rejects it, and for it ${inFavour} % of what promotes it`
},
headlines: {
UNSEEN: (what, where)=>`${what} was asked for in ${where}: nobody saw it live`,
COMMITTED: (what, where)=>`${what} was promoted: it has all the traffic of ${where}`,
REVERTED: (what, where)=>`${what} was put back: ${where} is on what ran before`,
FAILED_SAFE: (what, where)=>`${what} got no traffic of ${where}`,
NEEDS_HUMAN: (what, where)=>`${what} needs a person in ${where}`,
SUPERSEDED: (what, where)=>`${what} made way for another release of ${where}`,
deployed: (what, where)=>`${what} was deployed to ${where}`,
failed: (what, where)=>`${what} was not released to ${where}`
},
rollbacks: {
done: (what, where)=>`${where} is back on ${what}`,
failed: (what, where)=>`The rollback in ${where} did not go well: ${what}`
},
aRelease: 'The release',
lead: {
release: (id, began)=>`${'' === id ? 'Began' : `Release ${id}, begun`} ${began} UTC`,
rollback: (id, began)=>`${'' === id ? 'Began' : `Rollback ${id}, begun`} ${began} UTC`
},
figures: {
requests: 'Requests judged',
bad: (failed)=>0 === failed ? 'none of them was bad' : `${failed} of them were bad`,
traffic: 'Traffic',
lastSeen: 'where it was last seen',
analyses: 'Analyses',
verdicts: (promoted, rejected)=>`${promoted} for the release, ${rejected} against it`,
took: 'Took',
fromTo: 'from the first step to the last'
},
key: {
blue: 'traffic on blue',
green: 'traffic on green',
failed: 'bad answers of the new slot',
end: 'how it ended'
},
timeline: 'What happened',
why: 'Why',
evidenceTitle: 'The evidence',
evidenceIntro: 'Each answer of the new slot adds to the evidence, or takes from it. Whichever line reaches the bound first decides; until then nothing is known. A failure that begins late, or in a burst, is put to a test of its own.',
against: 'against the release',
inFavour: 'for the release',
judged: (percent, verdict)=>`With ${percent} % of the traffic: ${({
healthy: 'good',
unhealthy: 'rejected',
inconclusive: 'neither good nor bad'
})[verdict]}`,
steps: 'Steps',
stepHeads: [
'Step',
'Came to',
'Took',
'Why'
],
came: {},
journal: 'Journal',
journalHeads: [
'Phase',
'When (UTC)',
'What'
],
more: (count)=>`${count} more are not shown.`
};
const frenchPhases = {
PLANNED: "pr\xe9vue",
LOCKED: 'verrou pris',
PREPARED: "pr\xe9par\xe9e",
VERIFIED: "v\xe9rifi\xe9e",
GATE: 'en attente',
ARMED: "arm\xe9e",
SWITCHING: 'bascule',
SWITCHED: "bascul\xe9e",
BAKING: "observ\xe9e",
REVERTING: 'retour',
INTERRUPTED: 'interrompue',
UNSEEN: "non observ\xe9e",
COMMITTED: "valid\xe9e",
REVERTED: "retir\xe9e",
FAILED_SAFE: "\xe9chec sans effet",
NEEDS_HUMAN: "\xe0 reprendre",
SUPERSEDED: "remplac\xe9e"
};
const french = {
panel: {
shares: 'trafic',
failed: (count)=>`en erreur : ${count}`,
noneFailed: "aucune r\xe9ponse en erreur",
sinceItBegan: "depuis le d\xe9but",
release: 'livraison',
noRelease: "aucun trafic d\xe9plac\xe9",
phase: (phase)=>frenchPhases[phase],
took: took(','),
tick
},
evidence: {
bound: "d\xe9cide",
nothing: 'ne dit rien',
answers: "r\xe9ponses",
described: ({ what, n, against, inFavour })=>`${what} : apr\xe8s ${n} r\xe9ponses, les preuves contre la livraison atteignent ${against} % du seuil de rejet, et celles en sa faveur ${inFavour} % du seuil de promotion`
},
headlines: {
UNSEEN: (what, where)=>`${what} a \xe9t\xe9 demand\xe9e sur ${where} : personne ne l\u{2019}a vue en ligne`,
COMMITTED: (what, where)=>`${what} est promue : tout le trafic de ${where} lui revient`,
REVERTED: (what, where)=>`${what} a \xe9t\xe9 retir\xe9e : ${where} est revenu \xe0 ce qui tournait avant`,
FAILED_SAFE: (what, where)=>`${what} n\u{2019}a re\xe7u aucun trafic de ${where}`,
NEEDS_HUMAN: (what, where)=>`${what} demande une intervention sur ${where}`,
SUPERSEDED: (what, where)=>`${what} a c\xe9d\xe9 la place \xe0 une autre livraison de ${where}`,
deployed: (what, where)=>`${what} est d\xe9ploy\xe9e sur ${where}`,
failed: (what, where)=>`${what} n\u{2019}a pas \xe9t\xe9 livr\xe9e sur ${where}`
},
rollbacks: {
done: (what, where)=>`${where} est de nouveau sur ${what}`,
failed: (what, where)=>`Le retour arri\xe8re en ${where} ne s\u{2019}est pas bien pass\xe9 : ${what}`
},
aRelease: 'La livraison',
lead: {
release: (id, began)=>`${'' === id ? "Commenc\xe9e" : `Livraison ${id}, commenc\xe9e`} le ${began} UTC`,
rollback: (id, began)=>`${'' === id ? "Commenc\xe9" : `Retour arri\xe8re ${id}, commenc\xe9`} le ${began} UTC`
},
figures: {
requests: "Requ\xeates jug\xe9es",
bad: (failed)=>0 === failed ? 'aucune en erreur' : `dont ${failed} en erreur`,
traffic: 'Trafic',
lastSeen: "o\xf9 il a \xe9t\xe9 vu en dernier",
analyses: 'Analyses',
verdicts: (promoted, rejected)=>`${promoted} pour la livraison, ${rejected} contre`,
took: "Dur\xe9e",
fromTo: "de la premi\xe8re \xe9tape \xe0 la derni\xe8re"
},
key: {
blue: 'trafic sur blue',
green: 'trafic sur green',
failed: "r\xe9ponses en erreur du nouveau slot",
end: 'la fin de la livraison'
},
timeline: "Ce qui s\u2019est pass\xe9",
why: 'Pourquoi',
evidenceTitle: 'Les preuves',
evidenceIntro: "Chaque r\xe9ponse du nouveau slot ajoute aux preuves, ou en retire. La premi\xe8re courbe qui atteint le seuil d\xe9cide ; d\u2019ici l\xe0, rien n\u2019est acquis. Les erreurs qui commencent tard, ou qui arrivent en rafale, passent un test \xe0 part.",
against: 'contre la livraison',
inFavour: 'pour la livraison',
judged: (percent, verdict)=>`Avec ${percent} % du trafic : ${({
healthy: 'bonne',
unhealthy: "rejet\xe9e",
inconclusive: 'ni bonne ni mauvaise'
})[verdict]}`,
steps: "\xc9tapes",
stepHeads: [
"\xc9tape",
"R\xe9sultat",
"Dur\xe9e",
'Pourquoi'
],
came: {
Successful: "r\xe9ussie",
Failed: "\xe9chec",
Error: 'erreur',
Inconclusive: "ind\xe9cise",
Paused: 'en attente'
},
journal: 'Journal',
journalHeads: [
'Phase',
'Quand (UTC)',
'Quoi'
],
more: (count)=>`${count} autres ne sont pas affich\xe9es.`
};
const pageWords = {
en: english,
fr: french
};
const most = {
analyses: 12,
criteria: 2,
rows: 30,
drawn: 12,
text: 140,
name: 60
};
function renderRelease(story, locale) {
const words = pageWords[locale];
const title = headlineOf(story, words);
const began = stamp(Math.min(...story.steps.map(({ from })=>from)));
const sections = [
section(words.timeline, `${why(story)}${timeline(story, words)}`),
...story.analyses.some(({ evidence })=>evidence.length > 0) ? [
section(words.evidenceTitle, evidenceOf(story, words))
] : [],
section(words.steps, release_page_table(words.stepHeads, stepRows(story, words), words)),
...story.phases.length > 0 ? [
section(words.journal, release_page_table(words.journalHeads, journalRows(story, words), words))
] : []
];
return renderDocument(locale, title, `<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(words.lead[story.kind](story.releaseId, began))}</p>
${figures(figuresOf(story, words))}
${sections.join('\n')}
`);
}
const section = (title, content)=>`<section><h2>${escapeHtml(title)}</h2>${content}</section>`;
function headlineOf({ kind, service, version, environment, ended, steps }, words) {
const what = (0, visible.vI)([
service,
version
].filter((part)=>'' !== part).join(' '), 120) || words.aRelease;
const isFine = steps.every(({ phase })=>'Successful' === phase);
const where = (0, visible.vI)(environment, 80);
if ('rollback' === kind) return words.rollbacks[isFine ? 'done' : 'failed'](what, where);
return words.headlines[ended ?? (isFine ? 'deployed' : 'failed')](what, where);
}
function why({ analyses, steps, asked }) {
const failed = steps.find(({ phase })=>'Successful' !== phase);
const reason = analyses.at(-1)?.reason ?? failed?.reason ?? steps.at(-1)?.reason ?? '';
const said = [
asked,
reason
].filter((part)=>'' !== part).join(': ');
return `<p class="why">${escapeHtml((0, visible.vI)(said, 3 * most.text))}</p>`;
}
function figuresOf(story, { figures: named, panel }) {
const { analyses, active, steps } = story;
const last = analyses.flatMap(({ answers })=>answers.at(-1) ?? []);
const [requests, failed] = [
sum(last.map((one)=>one.requests)),
sum(last.map((one)=>one.failed))
];
const verdicts = (verdict)=>analyses.filter((one)=>one.verdict === verdict).length;
const took = Math.max(...steps.map(({ to })=>to)) - Math.min(...steps.map(({ from })=>from));
return [
...requests > 0 ? [
[
named.requests,
String(requests),
named.bad(failed)
]
] : [],
...'' === active ? [] : [
[
named.traffic,
active,
named.lastSeen
]
],
...analyses.length > 0 ? [
[
named.analyses,
String(analyses.length),
named.verdicts(verdicts('healthy'), verdicts('unhealthy'))
]
] : [],
[
named.took,
panel.took(took),
named.fromTo
]
];
}
function timeline(story, words) {
const steps = story.steps.slice(-most.drawn).map((step)=>({
...step,
reason: (0, visible.vI)(step.reason, most.text)
}));
const times = [
...steps.flatMap(({ from, to })=>[
from,
to
]),
...story.phases.map(({ at })=>at)
];
const [begin, end] = [
Math.min(...times),
Math.max(...times)
];
const margin = Math.max(200, (end - begin) / 40);
const [from, to] = [
begin - margin,
end + margin
];
const panel = {
from,
to,
steps,
phases: story.phases.slice(-most.rows),
shares: sharesOf(story, to),
failures: failuresOf(story, words),
words: words.panel
};
const { blue, green, failed, end: ended } = words.key;
const shown = key([
[
'blue',
blue
],
[
'green',
green
],
[
'failed',
failed
],
[
'end',
ended
]
]);
return `${story.splits.length > 0 ? shown : ''}${bothWays((width)=>drawPanel(panel, width))}`;
}
function sharesOf({ splits }, end) {
const sorted = splits.toSorted((one, other)=>one.at - other.at);
return sorted.slice(-most.rows).map(({ at, weights }, index, all)=>({
from: at,
to: all[index + 1]?.at ?? end,
blue: weights.blue / 100,
green: weights.green / 100,
one: 0
}));
}
function failuresOf({ analyses }, words) {
return analyses.slice(-most.analyses).flatMap(({ answers })=>answers.flatMap((answer, index)=>{
const before = answers[index - 1];
const count = answer.failed - (before?.failed ?? 0);
const title = words.panel.failed(count);
return count > 0 ? [
{
from: before?.at ?? answer.at,
to: answer.at,
count,
title
}
] : [];
}));
}
function evidenceOf({ analyses }, words) {
const shown = analyses.slice(-most.analyses).map((analysis)=>{
const charts = mostTelling(analysis).map((course)=>{
const named = {
...course,
what: (0, visible.vI)(course.what, most.name)
};
return `<h4>${escapeHtml(named.what)}</h4>${bothWays((width)=>drawEvidence(named, words.evidence, width))}`;
});
const title = words.judged(String(Math.round(analysis.percent)), analysis.verdict);
return `<h3>${escapeHtml(title)}</h3><p>${escapeHtml((0, visible.vI)(analysis.reason, 2 * most.text))}</p>${charts.join('')}`;
});
const lines = key([
[
'against',
words.against
],
[
'favour',
words.inFavour
]
]);
return `<p>${escapeHtml(words.evidenceIntro)}</p>${lines}${shown.join('')}`;
}
function mostTelling({ evidence }) {
const [first, ...others] = evidence;
const loudness = ({ points, rejectAt })=>(points.at(-1)?.against ?? 0) / rejectAt;
const loudest = others.toSorted((one, other)=>loudness(other) - loudness(one));
return [
...first ? [
first
] : [],
...loudest
].slice(0, most.criteria);
}
function stepRows({ steps }, { panel, came }) {
return steps.map(({ name, phase, from, to, reason })=>[
name,
came[phase] ?? phase,
panel.took(to - from),
reason
]);
}
function journalRows({ phases }, { panel }) {
return phases.map(({ phase, at, reason })=>[
panel.phase(phase),
stamp(at),
reason
]);
}
function release_page_table(heads, rows, { more }) {
const head = heads.map((name)=>`<th scope="col">${escapeHtml(name)}</th>`).join('');
const body = rows.slice(0, most.rows).map((cells)=>{
const shown = cells.map((cell, index)=>{
const content = escapeHtml((0, visible.vI)(cell, most.text));
return 0 === index ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
});
return `<tr>${shown.join('')}</tr>`;
});
const left = rows.length - most.rows;
return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>${left > 0 ? `<p>${escapeHtml(more(left))}</p>` : ''}`;
}
const stamp = (at)=>new Date(at).toISOString().slice(0, 19).replace('T', ' ');
const sum = (values)=>values.reduce((total, value)=>total + value, 0);
var core_core = __nccwpck_require__("zod/v4/core/core.js");
var core_schemas = __nccwpck_require__("zod/v4/core/schemas.js");
const ZodMiniISODateTime = core_core.xI("ZodMiniISODateTime", (inst, def)=>{
core_schemas.Ko.init(inst, def);
mini_schemas.zUr.init(inst, def);
});
function datetime(params) {
return api.G1(ZodMiniISODateTime, params);
}
const at = mini_schemas.aig().check(api.NC(), api.Au(8.64e15));
const amount = mini_schemas.aig();
const entry = mini_schemas.Ikc({
at,
phase: mini_schemas.k5n(releasePhases),
reason: mini_schemas.YjP()
});
const course = mini_schemas.Ikc({
phases: mini_schemas.YOg(entry),
splits: mini_schemas.YOg(mini_schemas.Ikc({
at,
weights: mini_schemas.Ikc({
blue: amount,
green: amount
})
})),
analyses: mini_schemas.YOg(mini_schemas.Ikc({
percent: amount,
verdict: mini_schemas.k5n([
'healthy',
'unhealthy',
'inconclusive'
]),
reason: mini_schemas.YjP(),
answers: mini_schemas.YOg(mini_schemas.Ikc({
at,
requests: amount,
failed: amount
})),
evidence: mini_schemas.YOg(mini_schemas.Ikc({
what: mini_schemas.YjP(),
rejectAt: amount,
promoteAt: amount,
points: mini_schemas.YOg(mini_schemas.Ikc({
n: amount,
against: amount,
inFavour: amount
}))
}))
}))
});
const report = mini_schemas.Ikc({
schema: mini_schemas.euz(1),
action: mini_schemas.YjP(),
phase: mini_schemas.YjP(),
reason: mini_schemas.YjP(),
startedAt: datetime(),
seconds: mini_schemas.aig(),
inputs: mini_schemas.g1P(mini_schemas.YjP(), mini_schemas.YjP()),
outputs: mini_schemas.g1P(mini_schemas.YjP(), mini_schemas.YjP()),
details: mini_schemas.L5J()
});
function readReport(content) {
try {
return report.safeParse(JSON.parse(content)).data;
} catch  {
return;
}
}
const aside = new Set([
'preflight',
'notify',
'read-config'
]);
function storyOf(reports) {
const sorted = reports.filter(({ action })=>!aside.has(action)).toSorted((one, other)=>Date.parse(one.startedAt) - Date.parse(other.startedAt));
const isRollback = sorted.every(({ action })=>'rollback' === action);
if (isRollback && sorted.every(didNothing)) return;
const courses = sorted.flatMap(({ details })=>courseIn(details) ?? []);
const last = (read)=>sorted.map(read).findLast(Boolean);
const phases = phasesOf(courses, last(({ details })=>journalIn(details)) ?? []);
const given = (name)=>last(({ inputs, outputs })=>[
outputs[name],
inputs[name]
].find(Boolean)) ?? '';
return {
kind: isRollback ? 'rollback' : 'release',
asked: isRollback ? last(({ inputs })=>inputs.reason) ?? '' : '',
environment: given('environment'),
service: given('service'),
version: given(isRollback ? 'to-version' : 'version'),
releaseId: given(isRollback ? 'github-deployment-id' : 'release-id'),
steps: sorted.map(stepOf),
phases,
splits: courses.flatMap(({ splits })=>splits),
analyses: courses.flatMap(({ analyses })=>analyses),
ended: endOf(phases),
active: last(({ outputs })=>slots.find((slot)=>slot === outputs.active)) ?? ''
};
}
function didNothing({ action, outputs }) {
return 'rollback' === action && ![
'rolled-back',
'failed'
].includes(outputs.status ?? '');
}
function stepOf({ action, inputs, phase, reason, startedAt, seconds }) {
const from = Date.parse(startedAt);
const { part = 'all' } = inputs;
const name = 'blue-green-switch' === action && 'all' !== part ? part : action;
return {
name,
phase,
reason,
from,
to: from + 1_000 * seconds
};
}
function courseIn(details) {
return mini_schemas.Ikc({
course
}).safeParse(details).data?.course;
}
function journalIn(details) {
return mini_schemas.Ikc({
journal: mini_schemas.YOg(entry)
}).safeParse(details).data?.journal;
}
function endOf(phases) {
const ends = phases.map(({ phase })=>phase).filter(isEnd);
return ends.findLast((phase)=>'SUPERSEDED' !== phase) ?? ends.at(-1);
}
function phasesOf(courses, journal) {
const seen = courses.flatMap(({ phases })=>phases);
const others = journal.filter((one)=>!seen.some(({ phase, at })=>phase === one.phase && Math.abs(at - one.at) < 2_000));
const all = [
...seen,
...others
].map((one)=>({
...one,
at: 1_000 * Math.floor(one.at / 1_000),
exact: one.at,
step: [
0,
0
],
slot: void 0
}));
let last = 0;
return inOrder(all).map(({ exact, ...one })=>({
...one,
at: last = Math.max(last, exact)
}));
}
function retold(story, say) {
return {
...story,
steps: story.steps.map((step)=>({
...step,
reason: say(step.reason)
})),
phases: story.phases.map((entry)=>({
...entry,
reason: say(entry.reason)
})),
analyses: story.analyses.map((analysis)=>({
...analysis,
reason: say(analysis.reason),
evidence: analysis.evidence.map((course)=>({
...course,
what: say(course.what)
}))
}))
};
}
var words = __nccwpck_require__(4143);
const largest = 8_000_000;
async function drawPage({ startedAt, environment, service, locale }, { run, config, log, redactor }) {
try {
const folder = (0, external_node_path_.join)(run.temp, 'release-kit');
if (!(0, external_node_fs_.existsSync)(folder)) return;
const reports = (0, external_node_fs_.readdirSync)(folder).filter((name)=>name.endsWith('.json')).map((name)=>(0, external_node_path_.join)(folder, name)).filter((path1)=>(0, external_node_fs_.statSync)(path1).size <= largest).flatMap((path1)=>readReport((0, external_node_fs_.readFileSync)(path1, 'utf8')) ?? []);
const story = storyOf(reports.filter((report)=>Date.parse(report.startedAt) >= startedAt));
if (!story) return;
const name = [
story.kind,
environment,
service
].map(plain).filter(Boolean).join('-');
const path1 = (0, external_node_path_.join)(folder, `${name}.html`);
const speaks = locale ?? config?.locale ?? 'en';
const { summary: say } = await (0, words.Z)(speaks);
const named = {
...retold(story, say),
environment: environment || story.environment,
service: service || story.service
};
(0, external_node_fs_.writeFileSync)(path1, redactor.redact(renderRelease(named, speaks)));
log.event(`the ${story.kind} as a page: ${path1}`);
return {
path: path1,
name,
kind: story.kind
};
} catch (thrown) {
log.warning(`the release's page could not be drawn: ${(0, action_error.Uc)(thrown)}`);
return;
}
}
const plain = (text)=>text.replace(/[^\w.-]+/g, '-');
var kinds = __nccwpck_require__(7444);
function readCommits(value) {
return (0, action_fields.uz)(value).every((line)=>/^[0-9a-f]{7,64}$/.test(unnamed(line))) ? value : void 0;
}
const inputs_fields = {
part: (0, action_fields.Yq)([
'begin',
'end'
], 'begin'),
phase: (0, action_fields.Yq)([
'deploy',
'gate',
'rollback'
], 'deploy'),
'started-at': (0, action_fields.ai)('0', {
min: 0,
integer: true
}),
environment: (0, action_fields.Qq)({
allowed: 'the name of an environment',
example: 'production'
}),
service: (0, action_fields.Qq)({
allowed: 'the name of a service',
example: 'shop'
}),
version: (0, action_fields.Qq)({
allowed: 'the version to release, or `service=version` a line',
example: 'v1.2.3'
}),
image: (0, action_fields.Qq)({
allowed: 'an image with tag or digest, or what the target knows it by',
example: 'ghcr.io/acme/shop:v1.2.3'
}),
commit: (0, action_fields.Yz)(readCommits, {
allowed: 'a commit',
example: '4c1f0d1e5f0c6c6f6ab0ad5ddc6a3a0ce3b6cf8f'
}),
switch: (0, action_fields.Yq)([
'',
'none',
...kinds.Q6
]),
'driver-url': (0, action_fields.Qq)(),
gate: (0, action_fields.Yq)([
'',
'pass',
'warn',
'block'
]),
'schema-change': (0, action_fields.Yq)([
'',
...schemaChanges
]),
'after-override': (0, action_fields.Qq)({
allowed: 'why it is released straight here',
example: 'security hotfix'
}),
'journal-key': journalFields['journal-key'],
secrets: (0, action_fields._o)(),
'target-token': (0, action_fields.rJ)(),
'driver-token': (0, action_fields.rJ)(),
'driver-ssh-key': (0, action_fields.rJ)(),
'slack-webhook': (0, action_fields.rJ)(),
'slack-token': (0, action_fields.rJ)(),
'pagerduty-key': (0, action_fields.rJ)(),
'statuspage-token': (0, action_fields.rJ)(),
'smtp-url': (0, action_fields.rJ)(),
'webhook-token': (0, action_fields.rJ)()
};
function promotionOf(environment, config) {
const after = config?.environments?.[environment]?.after;
if (void 0 === after) return;
const written = after.within ?? '14d';
return {
from: after.environment,
within: (0, time_duration.E)(written) ?? 0,
written,
override: after.override?.split(/\s+/).filter((word)=>'reason' !== word && '' !== word)
};
}
function promotionProblems(environment, config) {
const wrong = (promotionOf(environment, config)?.override ?? []).filter((word)=>!/^(@[\w-]+|role:(write|maintain|admin))$/.test(word));
return wrong.map((received)=>({
input: `environments.${environment}.after.override`,
received,
allowed: 'role:write, role:maintain, role:admin or @user, and `reason`',
example: 'role:maintain reason'
}));
}
function proves(proven, candidate) {
const { digest, commit, tree } = candidate;
if (void 0 !== digest && proven.revision.endsWith(`@${digest}`)) return 'image';
if (void 0 !== commit && proven.commit === commit) return 'commit';
return void 0 !== tree && proven.tree === tree ? 'files' : void 0;
}
function requiredSecrets(environment, config) {
const list = config?.environments?.[environment]?.['required-secrets'] ?? [];
return list.map((one)=>'string' == typeof one ? {
name: one,
min: 1,
differsFrom: void 0
} : {
name: one.name,
min: one.min ?? 1,
differsFrom: one['differs-from']
});
}
function inVariableName(name) {
return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
function secretProblems(environment, config, valueOf) {
return requiredSecrets(environment, config).flatMap(({ name, min, differsFrom })=>{
const value = valueOf(name);
const input = `secret ${name}`;
const rule = `environments.${environment}.required-secrets`;
if ('' === value.trim()) return [
{
input,
allowed: `a value: ${rule} asks for it, and neither a variable nor a secret of this name is handed on`
}
];
const found = [];
if (value.length < min) found.push({
input,
received: `${value.length} characters`,
allowed: `at least ${min} characters (${rule})`
});
const other = void 0 === differsFrom ? '' : `${name}_${inVariableName(differsFrom)}`;
if ('' !== other && valueOf(other) === value) found.push({
input,
received: `the value of ${other}`,
allowed: `another one than in ${differsFrom ?? ''} (${rule})`
});
return found;
});
}
function comparedSecrets(environment, config) {
const own = requiredSecrets(environment, config).filter(({ differsFrom })=>void 0 !== differsFrom);
const others = Object.keys(config?.environments ?? {}).flatMap((other)=>requiredSecrets(other, config).filter(({ differsFrom })=>differsFrom === environment));
return [
...new Set([
...own,
...others
].map(({ name })=>name))
].sort();
}
function readReleases(recorded, isWriter) {
return recorded.filter(({ task, creator })=>Object.values(tasks).includes(task) && isWriter(creator)).flatMap((one)=>{
const intent = readIntent(one.payload);
return intent ? [
releaseOf(one, intent, isWriter)
] : [];
}).sort((one, other)=>one.startedAt - other.startedAt || one.id - other.id);
}
function releaseOf(recorded, intent, isWriter) {
const journal = release_journalOf(recorded, isWriter);
const end = terminalEntry(journal);
const last = end && journal.find((entry)=>entry === end);
const entries = last ? journal.slice(0, journal.indexOf(last) + 1) : journal;
const { id, environment, creator, createdAt } = recorded;
const sha = intent.commit ?? recorded.sha;
return {
id,
kind: 'rollback' === intent.op ? 'rollback' : 'release',
environment,
service: intent.service ?? '',
version: intent.version ?? '',
sha,
revision: intent.artifact ?? ('rollback' === intent.op ? `of rollback ${id}` : sha),
by: intent.by ?? creator,
reason: last?.reason ?? intent.reason ?? '',
startedAt: createdAt,
outcome: end?.phase,
endedAt: last?.at,
wasLive: wasArmed(entries) || isLive(intent, end?.phase),
badAt: entries.find(({ phase })=>'REVERTING' === phase || 'REVERTED' === phase)?.at,
worked: last && workedOf(createdAt, entries),
undoes: intent.rollbackOf
};
}
function isLive({ op }, outcome) {
return 'COMMITTED' === outcome || 'REVERTED' === outcome || 'deploy' === op && ('NEEDS_HUMAN' === outcome || 'UNSEEN' === outcome);
}
function release_journalOf({ statuses }, isWriter) {
const entries = statuses.filter(({ creator })=>isWriter(creator)).flatMap(({ description, createdAt, creator })=>{
const entry = journal_decodeEntry(description);
return entry ? [
{
...entry,
at: createdAt,
by: creator
}
] : [];
});
return inOrder(entries);
}
function workedOf(startedAt, entries) {
let since = startedAt;
let isWaiting = true;
let worked = 0;
for (const { phase, at } of entries){
if (!isWaiting) worked += at - since;
since = at;
isWaiting = 'PLANNED' === phase || 'GATE' === phase;
}
return worked;
}
async function findProof({ from, since, service, commit, digest }, { refs, recorded, isWriter }) {
const treeOf = async (sha)=>sha ? (await (await refs()).commit(sha))?.tree : void 0;
const candidate = {
digest,
commit,
tree: await treeOf(commit)
};
const trees = new Map();
for (const { id, revision, sha, version } of goodReleases(await recorded(from, since), since, service, isWriter)){
const proven = (tree)=>({
id,
revision,
commit: sha,
tree
});
let by = proves(proven(void 0), candidate);
if (void 0 === by && void 0 !== candidate.tree) {
if (!trees.has(sha)) trees.set(sha, await treeOf(sha));
by = proves(proven(trees.get(sha)), candidate);
}
if (void 0 !== by) return `the same ${by} went well in ${from}: release ${id}${version && `, ${version}`}`;
}
}
function goodReleases(recorded, since, wanted, isWriter) {
const releases = readReleases(recorded, isWriter);
const undone = new Set(releases.flatMap(({ undoes, outcome })=>'COMMITTED' === outcome ? undoes ?? [] : []));
return releases.filter(({ kind, service, outcome })=>'release' === kind && service === wanted && 'COMMITTED' === outcome).filter(({ id, endedAt })=>!undone.has(id) && (endedAt ?? 0) >= since).reverse();
}
function writersOf(config) {
return config?.journal?.writers ?? [
'github-actions[bot]'
];
}
function isWriterIn(config) {
const writers = new Set(writersOf(config).map((login)=>login.toLowerCase()));
return (account)=>writers.has(account.toLowerCase());
}
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
const external_node_util_namespaceObject = process.getBuiltinModule("node:util");
async function fingerprint(name, value, repository) {
const bytes = await (0, external_node_util_namespaceObject.promisify)(external_node_crypto_.scrypt)(value, `release-kit ${repository} ${name}`, 3);
return bytes.toString('hex');
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
function planPattern(environment, config) {
return config?.environments?.[environment]?.requires?.plan;
}
function fillPlan(pattern, planned) {
return pattern.replace(/\{(version|service|environment)\}/g, (_, name)=>planned[name]);
}
const liveKey = /(^|[^A-Za-z0-9])[a-z]{2}_live_[A-Za-z0-9]/;
const dataSchemes = /^(postgres|postgresql|mysql|mariadb|mongodb|redis|rediss|amqp|amqps|sqlserver|mssql)(\+\w+)?:$/;
const namedProduction = /(^|[.-])prod(uction)?([.-]|$)/;
function productionDataProblems(environment, config, valueOf) {
if (isProduction(environment, config)) return [];
const { variables = {} } = config?.environments?.[environment] ?? {};
const secrets = requiredSecrets(environment, config).map(({ name })=>name);
const given = [
...Object.entries(variables).map(([name, value])=>({
input: `environments.${environment}.variables.${name}`,
name,
value
})),
...secrets.map((name)=>({
input: `secret ${name}`,
name,
value: valueOf(name)
}))
];
return given.flatMap(({ input, name, value })=>{
if (liveKey.test(value)) return [
{
input,
received: '***',
allowed: `a test key: this one is live, and ${environment} is not production`
}
];
const host = dataHostOf(value);
if (void 0 === host || !(namedProduction.test(host) || hostsOfProduction(name, config, valueOf).has(host))) return [];
return [
{
input,
received: '***',
allowed: `data of ${environment}: the host of this one is production's`
}
];
});
}
function dataHostOf(value) {
const url = URL.canParse(value.trim()) ? new URL(value.trim()) : void 0;
return url && dataSchemes.test(url.protocol) && '' !== url.hostname ? url.hostname.toLowerCase() : void 0;
}
function hostsOfProduction(name, config, valueOf) {
const all = Object.entries(config?.environments ?? {}).filter(([one])=>isProduction(one, config));
const urls = all.flatMap(([one, { url = '', variables = {} }])=>[
url,
...Object.values(variables),
valueOf(`${name}_${inVariableName(one)}`)
]);
return new Set(urls.flatMap((url)=>URL.canParse(url) ? [
new URL(url).hostname.toLowerCase()
] : []));
}
const debugName = /(^|_)DEBUG($|_)/i;
const isOn = (value)=>!/^(|0|false|no|off|none)$/i.test(value.trim());
const secretName = /(^|_)(PASSWORD|PASSWD|SECRET|TOKEN|KEY|CREDENTIALS?|DSN)$/i;
function settingProblems(environment, config) {
const { variables = {} } = config?.environments?.[environment] ?? {};
const input = (name)=>`environments.${environment}.variables.${name}`;
return Object.entries(variables).flatMap(([name, value])=>{
if (secretName.test(name)) return [
{
input: input(name),
received: '***',
allowed: 'no secret: name it in required-secrets, and set it as a secret'
}
];
if (debugName.test(name) && isOn(value) && isProduction(environment, config)) return [
{
input: input(name),
received: value,
allowed: 'false: nothing is debugged in production',
example: 'false'
}
];
return [];
});
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
function eachService(inputs, config) {
const { services } = readServices(inputs.service, config);
const [first, ...others] = services;
if (0 === others.length) return [
{
...inputs,
service: first
}
];
const of = (service)=>{
const [version, image, commit] = [
inputs.version,
inputs.image,
inputs.commit
].map((text)=>service_values_valueFor(text, service));
return {
...inputs,
service,
version: version ?? '',
image: image ?? '',
commit: commit ?? ''
};
};
return [
of(first),
...others.map(of)
];
}
function severalProblems(inputs, config, isInPlace) {
const { services, problems } = readServices(inputs.service, config);
if (1 === services.length || problems.length > 0) return problems;
const { version, image, commit } = inputs;
const unfit = {
input: 'service',
received: services.join(', '),
sentence: 'service names several, which is not supported yet with switch none: release them as a fleet (fleet.yml)'
};
return [
...isInPlace ? [
unfit
] : [],
...Object.entries({
version,
image,
commit
}).flatMap(([input, text])=>checkValues(input, text, services))
];
}
function secretFinder(inputs, config, env) {
const { target, traffic } = config?.environments?.[inputs.environment] ?? {};
const handedOn = [
[
target?.token ?? kinds.Nn[target?.kind ?? 'coolify'],
inputs.targetToken
],
[
traffic?.token ?? 'EDGE_TOKEN',
inputs.driverToken
],
[
traffic?.['ssh-key'] ?? 'EDGE_SSH_KEY',
inputs.driverSshKey
],
[
'SLACK_WEBHOOK',
inputs.slackWebhook
],
[
'SLACK_TOKEN',
inputs.slackToken
],
[
'PAGERDUTY_KEY',
inputs.pagerdutyKey
],
[
'STATUSPAGE_TOKEN',
inputs.statuspageToken
],
[
'SMTP_URL',
inputs.smtpUrl
],
[
'WEBHOOK_TOKEN',
inputs.webhookToken
]
];
const values = (name)=>[
env[name] ?? '',
...handedOn.map(([known, value])=>known === name ? value : '')
];
return (name)=>values(name).find((value)=>'' !== value) ?? '';
}
function problemsOf(inputs, config, env) {
if ('end' === inputs.part) return [];
const { environment } = inputs;
const valueOf = secretFinder(inputs, config, env);
return [
...secretProblems(environment, config, valueOf),
...productionDataProblems(environment, config, valueOf),
...settingProblems(environment, config),
...promotionProblems(environment, config),
...needlessOverride(inputs, config),
...'none' === switchOf(inputs, config) ? shiftedInPlace(environment, config) : [],
...severalProblems(inputs, config, 'none' === switchOf(inputs, config)),
...eachService(inputs, config).flatMap((one)=>planProblems(one, config))
];
}
function needlessOverride({ environment, afterOverride }, config) {
if ('' === afterOverride || void 0 !== promotionOf(environment, config)) return [];
const allowed = `nothing: environments.${environment}.after in the config asks for no other environment`;
return [
{
input: 'after-override',
received: afterOverride,
allowed
}
];
}
function imageOf(inputs, config) {
const each = eachService(inputs, config);
const images = each.map((one)=>[
one.service,
imageOfOne(one, config)
]);
if (1 === images.length) return images[0]?.[1] ?? '';
return images.flatMap(([service, image])=>'' === image ? [] : [
`${service}=${image}`
]).join('\n');
}
function imageOfOne({ image, commit, service, version }, config) {
if ('' !== image) return image;
const name = config?.services?.[service]?.image;
return void 0 === name || '' !== commit || '' === version ? '' : `${name}:${version}`;
}
function switchOf({ environment, switch: given, driverUrl }, config) {
const traffic = config?.environments?.[environment]?.traffic;
return given || (traffic?.driver ?? ('' !== driverUrl ? 'webhook' : traffic ? '' : 'none'));
}
function planFile(inputs, config) {
const pattern = planPattern(inputs.environment, config);
return void 0 === pattern ? void 0 : fillPlan(pattern, inputs);
}
function planProblems(inputs, config) {
const received = planFile(inputs, config);
const isPath = received?.split('/').every((part)=>'..' !== part && '' !== part) ?? true;
if (void 0 === received || isPath) return [];
const allowed = 'the path of a file in the repository';
return [
{
input: `environments.${inputs.environment}.requires.plan`,
received,
allowed,
example: 'docs/plan.md'
}
];
}
const gateNames = [
'Gate',
'Check',
'quality-gate'
];
function isPassedGate({ name, conclusion, app }) {
return 'github-actions' === app && 'success' === conclusion && gateNames.includes(name.split(' / ').at(-1) ?? '');
}
function budgetOf({ environment, phase }, config) {
const { budgets } = config?.environments?.[environment] ?? {};
const budget = 'rollback' === phase ? void 0 : budgets?.[phase];
return void 0 === budget ? void 0 : (0, time_duration.E)(budget);
}
async function releasedCommit(inputs, { run }, ports) {
const { commit, version } = inputs;
if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
if ('' !== commit) return run.sha.startsWith(commit) ? run.sha : void 0;
const tagged = '' === version ? void 0 : await (await ports.github()).refs.commitOf(`tags/${version}`);
if (void 0 !== tagged) return tagged;
const [, named] = /-([0-9a-f]{7,40})$/.exec(version) ?? [];
const isOfRun = void 0 === named ? 'workflow_dispatch' !== run.eventName : run.sha.startsWith(named);
return isOfRun ? run.sha : void 0;
}
async function judgePromotion(inputs, context, ports, commit) {
const { config, clock, run } = context;
const rule = promotionOf(inputs.environment, config);
if (void 0 === rule) return;
const since = clock.now() - rule.within;
const found = await findProof({
from: rule.from,
since,
service: inputs.service,
commit,
digest: parseImage(inputs.image)?.digest
}, {
refs: async ()=>(await ports.github()).refs,
recorded: ports.recorded,
isWriter: isWriterIn(config)
});
if (void 0 !== found) return {
rule: 'after',
ok: true,
text: found
};
const what = `${inputs.service || 'this repository'} ${inputs.version}`;
const missing = `${what} has not gone well in ${rule.from} within ${rule.written}`;
if ('' === inputs.afterOverride) return {
rule: 'after',
ok: false,
text: missing
};
if (void 0 === rule.override) return {
rule: 'after',
ok: false,
text: `${missing}; the config lets nobody override that`
};
const user = run.triggeringActor;
const isAllowed = 0 === rule.override.length || isNamed(rule.override, {
user,
role: await (await ports.github()).people.roleOf(user)
});
if (!isAllowed) return {
rule: 'after',
ok: false,
text: `${missing}; @${user} may not override it (${rule.override.join(', ')} may)`
};
const reason = `straight to ${inputs.environment}, by @${user}: ${inputs.afterOverride}`;
return {
rule: 'after',
ok: true,
text: `${missing}; @${user} overrides it: ${inputs.afterOverride}`,
kept: {
reason
}
};
}
async function judgeGate(inputs, { config }, ports, commit) {
if (config?.environments?.[inputs.environment]?.requires?.gate !== true) return;
if ('' !== inputs.gate) return {
rule: 'gate',
ok: 'block' !== inputs.gate,
text: `the gate of this run says ${inputs.gate}`
};
if (void 0 === commit) return {
rule: 'gate',
ok: false,
text: `no gate has judged it: ${inputs.version} is not a tag, so its commit is not known`
};
const passed = (await (await ports.github()).checks.of(commit)).find(isPassedGate);
const short = commit.slice(0, 7);
return passed ? {
rule: 'gate',
ok: true,
text: `${passed.name} passed for commit ${short}`
} : {
rule: 'gate',
ok: false,
text: `no gate has passed for commit ${short}: hand its verdict on in gate, or run it`
};
}
async function judgePlan(inputs, { config, run }, ports, commit) {
const file = planFile(inputs, config);
if (void 0 === file) return;
const at = commit ?? run.sha;
const text = await (await ports.github()).contents.read(file, at);
const where = `${file} of commit ${at.slice(0, 7)}`;
if (text?.trim()) return {
rule: 'plan',
ok: true,
text: `the plan is ${where}`
};
return {
rule: 'plan',
ok: false,
text: `there is no plan: ${where} ${void 0 === text ? 'is not there' : 'is empty'}`
};
}
async function judgeSecrets(inputs, context, ports) {
const { config, env, run } = context;
const { environment } = inputs;
const names = comparedSecrets(environment, config);
if (0 === names.length) return;
const find = secretFinder(inputs, config, env);
const known = names.filter((name)=>'' !== find(name));
const made = known.map(async (name)=>[
name,
await fingerprint(name, find(name), `${run.owner}/${run.repo}`)
]);
const fingerprints = Object.fromEntries(await Promise.all(made));
const others = requiredSecrets(environment, config).filter(({ differsFrom })=>void 0 !== differsFrom);
const told = [];
const shared = [];
for (const { name, differsFrom = '' } of others){
const theirs = latestFingerprint(name, await ports.recorded(differsFrom, 0), isWriterIn(config));
if (void 0 === theirs) told.push(`${name} could not be compared: no release of ${differsFrom} kept a fingerprint of it`);
else if (theirs === fingerprints[name]) shared.push(`${name} is the same in ${differsFrom}`);
else told.push(`${name} is another one than in ${differsFrom}, by 24 bits of a fingerprint`);
}
const ok1 = 0 === shared.length;
const text = [
...shared,
...told
].join('; ') || `fingerprints of ${known.join(', ') || 'nothing'} are kept`;
return {
rule: 'secrets',
ok: ok1,
text,
kept: {
fingerprints
}
};
}
function latestFingerprint(name, recorded, isWriter) {
return recorded.filter(({ creator })=>isWriter(creator)).sort((one, other)=>other.createdAt - one.createdAt).map(({ payload })=>readIntent(payload)?.fingerprints?.[name]).find((found)=>void 0 !== found);
}
const titles = {
after: 'Gone well elsewhere first',
gate: 'Tests passed',
plan: 'Documented plan',
secrets: 'Secrets of its own'
};
function renderFindings({ environment, service, version }, findings) {
if (0 === findings.length) return '';
const isFine = findings.every(({ ok: ok1 })=>ok1);
const what = (0, markdown.FV)([
service,
version
].filter(Boolean).join(' '));
const where = (0, markdown.FV)(environment);
const rows = findings.map(({ rule, ok: ok1, text })=>[
ok1 ? "\u2705" : "\u274C",
titles[rule],
(0, markdown.FV)(text)
]);
return `### ${isFine ? `\u{2705} ${what} may go to ${where}` : `\u{274C} ${what} may not go to ${where}: nothing was done`}\n\n${(0, markdown.tp)([
'',
'rule',
''
], rows)}`;
}
function renderBudget(reason, isOver) {
return isOver ? `\u{23F1}\u{FE0F} ${(0, markdown.FV)(reason)}` : '';
}
function renderPage({ name, kind }, runUrl) {
return `\n\n[The ${kind} as a page](${runUrl}#artifacts): what happened when, and the evidence that decided, as the artifact ${(0, markdown.aY)(name)}`;
}
const memory = 7776000000;
const action = {
name: 'preflight',
fields: inputs_fields,
holdsPolicy: true,
takesDefaults: true,
takesSeveral: true,
outputs: {
status: '',
environment: '',
service: '',
what: '',
called: '',
image: '',
production: '',
commit: '',
kept: '',
switch: '',
'waits-in-place': 'false',
target: '',
variables: '{}',
flags: '{}',
'started-at': '',
locale: '',
'over-budget': 'false',
seconds: '',
page: '',
'page-name': ''
},
check: (inputs, config)=>'end' === inputs.part ? [] : (0, config_names.kP)(inputs, config),
checkSettings: (inputs, config, env)=>Promise.resolve(problemsOf(inputs, config, env)),
run: (inputs, context)=>'end' === inputs.part ? run_compare(inputs, context) : run_judge(inputs, context)
};
async function run_judge(inputs, context) {
const { config, log, clock, run } = context;
const { environment } = inputs;
const startedAt = clock.now();
const wrong = wrongBranch(environment, config, run);
if (wrong.length > 0) throw new action_error.j1(wrong);
const { variables = {}, flags = {} } = config?.environments?.[environment] ?? {};
const ports = createPorts(inputs, context);
const each = eachService(inputs, config);
const services = each.map(({ service })=>service);
const commits = [];
for (const one of each)commits.push(await releasedCommit(one, context, ports).catch((thrown)=>{
if (isJudged(environment, config)) throw thrown;
log.info(`the commit that is released is not recorded: ${(0, action_error.Uc)(thrown)}`);
}));
const commit = 1 === new Set(commits).size ? commits[0] : void 0;
const findings = [];
const judged = [
judgePromotion,
judgeGate,
judgePlan
].flatMap((rule)=>each.map((one, place)=>rule(one, context, ports, commits[place])));
for (const finding of [
...await Promise.all(judged),
await judgeSecrets(inputs, context, ports)
])if (!(void 0 === finding || findings.some(({ text })=>text === finding.text))) {
findings.push(finding);
log.event(`${finding.ok ? 'fine' : 'REFUSED'}: ${finding.rule}: ${finding.text}`);
if (finding.kept?.reason !== void 0) log.warning(finding.text);
}
const refused = findings.filter(({ ok: ok1 })=>!ok1);
const { schemaChange: schema } = inputs;
const known = {
...void 0 === commit ? {} : {
commit
},
...'' === schema ? {} : {
schema
}
};
const kept = findings.reduce((all, one)=>({
...all,
...one.kept
}), known);
return {
phase: refused.length > 0 ? 'Failed' : 'Successful',
reason: refused.length > 0 ? `refused: ${refused.map(({ text })=>text).join('; ')}` : `${services.join(', ') || 'this repository'} may go to ${environment}`,
outputs: {
status: refused.length > 0 ? 'refused' : 'admitted',
environment,
service: services.join('\n'),
what: run_whatOf(each),
called: services.join(', '),
image: imageOf(inputs, config),
production: isProduction(environment, config),
commit: commit ?? '',
kept: JSON.stringify(kept),
switch: switchOf(inputs, config),
'waits-in-place': await waitsInPlace(inputs, context, ports),
target: config?.environments?.[environment]?.target?.kind ?? 'coolify',
variables: JSON.stringify(variables),
flags: JSON.stringify(flags),
'started-at': startedAt,
locale: inputs.locale ?? config?.locale ?? 'en'
},
summary: renderFindings(inputs, findings),
details: {
findings
}
};
}
async function waitsInPlace(inputs, context, { github }) {
if ('none' !== switchOf(inputs, context.config)) return false;
const asks = (config)=>config?.environments?.[inputs.environment]?.approval !== void 0;
return asks(context.config) || asks(await configInForce(inputs.config, context, await github()));
}
function run_whatOf(each) {
return each.map(({ service, version })=>[
service,
version
].filter(Boolean).join(' ')).join(', ');
}
function isJudged(environment, config) {
const { after, requires } = config?.environments?.[environment] ?? {};
return void 0 !== after || void 0 !== requires;
}
function createPorts(inputs, context) {
const { githubToken } = inputs;
const keys = journal_key_readKeys(inputs, context);
const recorded = new Map();
return {
github: lazily(()=>create_createGitHub(context, githubToken)),
async recorded (environment, since) {
const from = 0 === since ? context.clock.now() - memory : since;
const key = `${environment} ${from}`;
const found = recorded.get(key) ?? createLedger(await (0, github_client.createClient)(context, githubToken)).deployments([
environment
], from);
recorded.set(key, found);
return siftJournals(keys, await found).records;
}
};
}
async function run_compare(inputs, context) {
const { config, clock, log } = context;
const { environment, service, phase, startedAt } = inputs;
const took = 0 === startedAt ? void 0 : clock.now() - startedAt;
const budget = budgetOf(inputs, config);
const isOver = void 0 !== took && void 0 !== budget && took > budget;
const reason = isOver ? `${phase} took ${(0, time_duration.a)(took)}, ${(0, time_duration.a)(budget)} are allowed (environments.${environment}.budgets.${phase})` : void 0 === took ? `how long ${phase} took stands in its own step` : `${phase} took ${(0, time_duration.a)(took)}${void 0 === budget ? '' : ` of ${(0, time_duration.a)(budget)}`}`;
if (isOver) log.warning(reason);
const page = 'gate' === phase || inputs.dryRun ? void 0 : await drawPage(inputs, context);
return {
phase: 'Successful',
reason,
outputs: {
environment,
service,
'over-budget': isOver,
seconds: void 0 === took ? '' : took / 1_000,
...page && {
page: page.path,
'page-name': page.name
}
},
summary: `${renderBudget(reason, isOver)}${page ? renderPage(page, context.run.runUrl) : ''}`
};
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
Qq: ()=>text,
X1: ()=>percentage,
Yq: ()=>choice,
Yz: ()=>parsed,
_o: ()=>secretLines,
ai: ()=>number,
lq: ()=>optional,
p0: ()=>duration,
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
5175: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
var words = __nccwpck_require__(4143);
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
addCodeBlock(code1, lang) {
const attrs = Object.assign({}, lang && {
lang
});
const element = this.wrap('pre', this.wrap('code', code1), attrs);
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
const matches1 = yield findInPath(tool);
if (matches1 && matches1.length > 0) return matches1[0];
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
const matches1 = [];
for (const directory of directories){
const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
if (filePath) matches1.push(filePath);
}
return matches1;
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
cp.on('exit', (code1)=>{
state.processExitCode = code1;
state.processExited = true;
this._debug(`Exit code ${code1} received from tool '${this.toolPath}'`);
state.CheckComplete();
});
cp.on('close', (code1)=>{
state.processExitCode = code1;
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
words: await (0, words.Z)(outcome.locale)
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
...failure(thrown, cancellation.signal, runner, await (0, words.Z)(said.locale)),
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
const [code1, hint] = thrown instanceof action_error.lZ ? [
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
reason: `${message.split('\n').join('; ')} [${code1}]`,
outputs,
more,
details: {
code: code1,
message,
hint,
problems
},
shown: `${shown.join('; ')} [${code1}]`,
...'' === hint ? {} : {
said: `${left}\n${advised} [${code1}]`,
advice: {
code: code1,
hint: advised
}
}
};
}
function annotate({ problems, code: code1 }, { log }, tell) {
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
title: key || code1
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
be: ()=>unknownNames,
kP: ()=>missingEnvironment
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
function missingEnvironment({ environment }, config) {
const names = Object.keys(config?.environments ?? {});
const known = 0 === names.length ? '' : `; known: ${names.join(', ')}`;
const allowed = `the name of an environment, or defaults.environment in the config${known}`;
return '' === environment ? [
{
input: 'environment',
allowed,
example: names[0] ?? 'production'
}
] : [];
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
5505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
BJ: ()=>describeProblem,
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
constructor(code1, message, options = {}){
super(message, void 0 === options.cause ? void 0 : {
cause: options.cause
});
this.code = code1;
this.hint = options.hint ?? _catalogue_js__WEBPACK_IMPORTED_MODULE_1__.s[code1];
}
}
class ConfigurationError1 extends ActionError1 {
name = 'ConfigurationError';
problems;
constructor(problems, code1 = 'INPUT_INVALID'){
const quoted = problems.map(quoteShortly);
super(code1, quoted.map(describeProblem).join('\n'));
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
constructor(code1, what, options = {}){
super(code1, `${what.provider}: ${what.asked} \u{2192} ${(0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_0__.zU)(what.answered, longestAnswer)}`, options);
this.provider = what.provider;
this.status = what.status;
this.isUnsent = what.isUnsent ?? false;
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
var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5136);
var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6474);
function failureOf(thrown, permission, redact) {
if (thrown instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ) return thrown;
const { request, errors } = thrown;
if (!request && !errors) return thrown;
const { code: code1, answered, status, headers } = classify(thrown);
const asked = request?.url === void 0 ? 'POST /graphql' : `${request.method ?? 'GET'} ${pathOf(request.url)}`;
return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ(code1, {
provider: 'GitHub',
asked: redact(asked),
answered: (0, _markdown_visible_js__WEBPACK_IMPORTED_MODULE_2__.zU)(redact(answered)),
...void 0 === status ? {} : {
status
}
}, {
cause: thrown,
...hintOf(code1, permissionIn(headers) ?? permission)
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
const code1 = 403 === status && isLimited ? 'PROVIDER_RATE_LIMITED' : (0, _http_client_js__WEBPACK_IMPORTED_MODULE_1__.$)(status);
return {
code: code1,
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
function rootCause({ message, code: code1, cause }) {
if ('object' == typeof cause && null !== cause) return rootCause(cause);
return void 0 === message || '' === message ? String(code1) : message;
}
function permissionIn(headers = {}) {
const [first] = headers['x-accepted-github-permissions']?.split(';') ?? [];
return first?.replaceAll('=', ': ').replaceAll('_', '-').replaceAll(',', ', ').trim();
}
function hintOf(code1, permission) {
const grant = `give the job "permissions: ${permission}", or use a token that has it`;
if ('PROVIDER_FORBIDDEN' === code1) return {
hint: `The token may not do this: ${grant}.`
};
if ('PROVIDER_NOT_FOUND' === code1) return {
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
async function compare1(updates) {
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
const now = await compare1(updates);
return 'before' === now ? void 0 : 'after' === now ? 'done' : 'conflict';
});
} catch (error) {
const mayBeConflict = error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ && ('PROVIDER_REFUSED' === error.code || (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.X)(error));
if (mayBeConflict && await compare1(updates) !== 'before') return 'conflict';
throw error;
}
}
};
}
}),
5136: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
$: ()=>codeOf
});
({
...Object.fromEntries([
'DEPTH_ZERO_SELF_SIGNED_CERT',
'SELF_SIGNED_CERT_IN_CHAIN',
'UNABLE_TO_GET_ISSUER_CERT',
'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
].map((code1)=>[
code1,
[
code1.includes('SELF_SIGNED') ? 'is self-signed' : 'is of an authority that this runner does not know',
"Use a certificate of a public authority, or give the job your authority's: env NODE_EXTRA_CA_CERTS: path/of/ca.pem."
]
]))
});
function codeOf(status) {
if (401 === status) return 'PROVIDER_UNAUTHORIZED';
if (403 === status) return 'PROVIDER_FORBIDDEN';
if (404 === status) return 'PROVIDER_NOT_FOUND';
if (429 === status) return 'PROVIDER_RATE_LIMITED';
if (status >= 500) return 'PROVIDER_FAILED';
return status >= 400 ? 'PROVIDER_REFUSED' : 'PROVIDER_NONSENSE';
}
}),
1867: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
FV: ()=>escapeMarkdown,
aY: ()=>code1,
tp: ()=>table1
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6474);
function escapeMarkdown(text) {
return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text).replace(/[^\S\u00a0]+/g, ' ').trim().replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&').replace(/^[-+=]|(?<=^\d+)\./, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '@\u200b').replace(/\b(GH)(?=-\d)/gi, '$1\u200b').replace(/\b(https?|ftp|www)([:.])/gi, '$1\u200b$2');
}
function code1(text) {
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
function table1(headers, rows) {
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
a8: ()=>credentialsInHeaders,
op: ()=>credentialsInUrls1
});
const shortest = 6;
const credential = /auth|cookie|token|key|secret|pass|signature/i;
const harmless = /^(accept(-charset|-encoding|-language)?|cache-control|content-type|host|idempotency-key|origin|pragma|referer|user-agent)$/i;
function credentialsInUrls1(text) {
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
4143: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
Z: ()=>wordsOf
});
var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5505);
var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1679);
const english = {
problem: _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.BJ,
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
if (void 0 === expected) return (0, _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.BJ)(found);
const got = void 0 === received ? 'manque' : `vaut ${JSON.stringify(received)}`;
const such = void 0 === example ? '' : `, par exemple ${JSON.stringify(example)}`;
return `${input} ${got} ; attendu : ${expected}${such}`;
}
return {
problem,
message: (message)=>problemInFrench(message) ?? message,
hint: (code1, hint)=>hint === _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.s[code1] ? hints[code1] : problemInFrench(hint) ?? hint,
summary: inFrench
};
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
Tx: ()=>_gt,
qm: ()=>_gte,
LK: ()=>_int,
G1: ()=>_isoDateTime,
Au: ()=>_lt,
Zm: ()=>_lte,
m9: ()=>_minLength,
G8: ()=>_never,
F7: ()=>_number,
NC: ()=>_positive,
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
function _isoDateTime(Class, params) {
return new Class({
type: "string",
format: "datetime",
check: "string_format",
offset: false,
local: false,
precision: null,
...core_util.A2(params)
});
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
function _lt(value, params) {
return new core_checks.sm({
check: "less_than",
...core_util.A2(params),
value,
inclusive: false
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
function _positive(params) {
return _gt(0, params);
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
ql: ()=>$ZodCheckStringFormat,
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
"zod/v4/core/schemas.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__, {
$p: ()=>$ZodArray,
sF: ()=>$ZodBoolean,
b0: ()=>$ZodCustom,
rv: ()=>$ZodDefault,
P0: ()=>$ZodDiscriminatedUnion,
VO: ()=>$ZodEnum,
Ko: ()=>$ZodISODateTime,
nu: ()=>$ZodLiteral,
Um: ()=>$ZodNever,
qc: ()=>$ZodNullable,
vz: ()=>$ZodNumber,
I: ()=>$ZodNumberFormat,
L8: ()=>$ZodObject,
ig: ()=>$ZodOptional,
h: ()=>$ZodRecord,
$v: ()=>$ZodString,
EY: ()=>$ZodStringFormat,
G3: ()=>$ZodTuple,
W4: ()=>$ZodType,
cu: ()=>$ZodUnion,
GP: ()=>$ZodUnknown
});
var core_checks = __nccwpck_require__("zod/v4/core/checks.js");
var core_core = __nccwpck_require__("zod/v4/core/core.js");
const dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function timeSource(args) {
const hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
const regex = "number" == typeof args.precision ? -1 === args.precision ? `${hhmm}` : 0 === args.precision ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
return regex;
}
function datetime(args) {
const opts = [
"Z"
];
if (args.offset) opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
const qualified = `${timeSource({
precision: args.precision,
seconds: true
})}(?:${opts.join("|")})`;
const timeRegex = args.local ? `${qualified}|${timeSource({
precision: args.precision
})}` : qualified;
return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
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
const $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def)=>{
core_checks.ql.init(inst, def);
$ZodString.init(inst, def);
});
const $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def)=>{
def.pattern ?? (def.pattern = datetime(def));
$ZodStringFormat.init(inst, def);
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
function members(proto, table1) {
for(const key in table1){
const desc = Object.getOwnPropertyDescriptor(table1, key);
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
zUr: ()=>ZodMiniStringFormat,
Rvf: ()=>_default,
YOg: ()=>array,
zMY: ()=>schemas_boolean,
gMt: ()=>discriminatedUnion,
k5n: ()=>_enum,
Whr: ()=>schemas_int,
euz: ()=>literal,
mee: ()=>nullable,
cl6: ()=>nullish,
aig: ()=>number,
Ikc: ()=>object,
lqM: ()=>optional,
jgl: ()=>partialRecord,
g1P: ()=>record,
YPB: ()=>refine,
rej: ()=>strictObject,
YjP: ()=>string,
PVZ: ()=>tuple,
KCZ: ()=>union,
L5J: ()=>unknown
});
var core_core = __nccwpck_require__("zod/v4/core/core.js");
var schemas1 = __nccwpck_require__("zod/v4/core/schemas.js");
var core_util = __nccwpck_require__("zod/v4/core/util.js");
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
const parse1 = _parse($ZodRealError);
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
const parseAsync1 = _parseAsync($ZodRealError);
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
schemas1.W4.init(inst, def);
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
return parse1(this, data, params, {
callee: this.parse
});
},
parseAsync (data, params) {
return parseAsync1(this, data, params, {
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
schemas1.$v.init(inst, def);
ZodMiniType.init(inst, def);
});
function string(params) {
return api.Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = core_core.xI("ZodMiniStringFormat", (inst, def)=>{
schemas1.EY.init(inst, def);
ZodMiniString.init(inst, def);
});
const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def)=>{
schemas1.vz.init(inst, def);
ZodMiniType.init(inst, def);
});
function number(params) {
return api.F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def)=>{
schemas1.I.init(inst, def);
ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
return api.LK(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def)=>{
schemas1.sF.init(inst, def);
ZodMiniType.init(inst, def);
});
function schemas_boolean(params) {
return api._L(ZodMiniBoolean, params);
}
const ZodMiniUnknown = core_core.xI("ZodMiniUnknown", (inst, def)=>{
schemas1.GP.init(inst, def);
ZodMiniType.init(inst, def);
});
function unknown() {
return api.em(ZodMiniUnknown);
}
const ZodMiniNever = core_core.xI("ZodMiniNever", (inst, def)=>{
schemas1.Um.init(inst, def);
ZodMiniType.init(inst, def);
});
function never(params) {
return api.G8(ZodMiniNever, params);
}
const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def)=>{
schemas1.$p.init(inst, def);
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
schemas1.L8.init(inst, def);
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
schemas1.cu.init(inst, def);
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
schemas1.P0.init(inst, def);
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
schemas1.G3.init(inst, def);
ZodMiniType.init(inst, def);
});
function tuple(items, _paramsOrRest, _params) {
const hasRest = _paramsOrRest instanceof schemas1.W4;
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
schemas1.h.init(inst, def);
ZodMiniType.init(inst, def);
});
function record(keyType, valueType, params) {
if (!valueType || !valueType._zod) return new ZodMiniRecord({
type: "record",
keyType: string(),
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
schemas1.VO.init(inst, def);
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
schemas1.nu.init(inst, def);
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
schemas1.ig.init(inst, def);
ZodMiniType.init(inst, def);
});
function optional(innerType) {
return new ZodMiniOptional({
type: "optional",
innerType: innerType
});
}
const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def)=>{
schemas1.qc.init(inst, def);
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
schemas1.rv.init(inst, def);
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
schemas1.b0.init(inst, def);
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
var __webpack_exports__ = __nccwpck_require__(1856);
__webpack_exports__ = await __webpack_exports__;
