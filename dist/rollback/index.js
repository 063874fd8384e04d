if (parseInt(process.versions.node) < 24) {
    console.log('::error::release-kit needs Node 24 (runs.using: node24); this is Node v' + process.versions.node + ': use actions/runner 2.327.1 or newer, or for act an image or PATH with Node 24');
    process.exit(1);
}
const __WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__ = new Proxy({}, {
    get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../undici/index.cjs")[name]
});
var __webpack_modules__ = {
    4006: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
        const pico = __nccwpck_require__(8016);
        const utils = __nccwpck_require__(4059);
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
    5595: ((module)=>{
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
    8265: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
        const constants1 = __nccwpck_require__(5595);
        const utils = __nccwpck_require__(4059);
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
    8016: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
        const scan = __nccwpck_require__(1781);
        const parse1 = __nccwpck_require__(8265);
        const utils = __nccwpck_require__(4059);
        const constants1 = __nccwpck_require__(5595);
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
    1781: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
        const utils = __nccwpck_require__(4059);
        const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = __nccwpck_require__(5595);
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
    4059: ((__unused_webpack_module, exports, __nccwpck_require__)=>{
        const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = __nccwpck_require__(5595);
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
    770: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
        module.exports = __nccwpck_require__(218);
    }),
    218: ((__unused_webpack_module, exports, __nccwpck_require__)=>{
        var tls = __nccwpck_require__(4756);
        var http1 = __nccwpck_require__(8611);
        var https1 = __nccwpck_require__(5692);
        var events = __nccwpck_require__(4434);
        var util1 = __nccwpck_require__(9023);
        exports.httpOverHttp = httpOverHttp;
        exports.httpsOverHttp = httpsOverHttp;
        exports.httpOverHttps = httpOverHttps;
        exports.httpsOverHttps = httpsOverHttps;
        function httpOverHttp(options) {
            var agent = new TunnelingAgent(options);
            agent.request = http1.request;
            return agent;
        }
        function httpsOverHttp(options) {
            var agent = new TunnelingAgent(options);
            agent.request = http1.request;
            agent.createSocket = createSecureSocket;
            agent.defaultPort = 443;
            return agent;
        }
        function httpOverHttps(options) {
            var agent = new TunnelingAgent(options);
            agent.request = https1.request;
            return agent;
        }
        function httpsOverHttps(options) {
            var agent = new TunnelingAgent(options);
            agent.request = https1.request;
            agent.createSocket = createSecureSocket;
            agent.defaultPort = 443;
            return agent;
        }
        function TunnelingAgent(options) {
            var self = this;
            self.options = options || {};
            self.proxyOptions = self.options.proxy || {};
            self.maxSockets = self.options.maxSockets || http1.Agent.defaultMaxSockets;
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
            debug1('making CONNECT request');
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
                    debug1('tunneling socket could not be established, statusCode=%d', res.statusCode);
                    socket.destroy();
                    var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
                    error.code = 'ECONNRESET';
                    options.request.emit('error', error);
                    self.removeSocket(placeholder);
                    return;
                }
                if (head.length > 0) {
                    debug1('got illegal response body from proxy');
                    socket.destroy();
                    var error = new Error('got illegal response body from proxy');
                    error.code = 'ECONNRESET';
                    options.request.emit('error', error);
                    self.removeSocket(placeholder);
                    return;
                }
                debug1('tunneling connection has established');
                self.sockets[self.sockets.indexOf(placeholder)] = socket;
                return cb(socket);
            }
            function onError(cause) {
                connectReq.removeAllListeners();
                debug1('tunneling socket could not be established, cause=%s\n', cause.message, cause.stack);
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
        var debug1;
        debug1 = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
            var args = Array.prototype.slice.call(arguments);
            if ('string' == typeof args[0]) args[0] = 'TUNNEL: ' + args[0];
            else args.unshift('TUNNEL:');
            console.error.apply(console, args);
        } : function() {};
        exports.debug = debug1;
    }),
    2672: ((module, __unused_webpack_exports, __nccwpck_require__)=>{
        var x = (y)=>{
            var x = {};
            __nccwpck_require__.d(x, y);
            return x;
        };
        module.exports = x({
            ["fetch"]: ()=>__WEBPACK_EXTERNAL_MODULE__undici_index_cjs_0374fdc6__.fetch
        });
    }),
    4867: ((module)=>{
        module.exports = new Proxy({}, {
            get: (_, name)=>process.getBuiltinModule("module").createRequire(import.meta.url)("../undici/index.cjs")[name]
        });
    }),
    2613: ((module)=>{
        module.exports = process.getBuiltinModule("assert");
    }),
    181: ((module)=>{
        module.exports = process.getBuiltinModule("buffer");
    }),
    4434: ((module)=>{
        module.exports = process.getBuiltinModule("events");
    }),
    9896: ((module)=>{
        module.exports = process.getBuiltinModule("fs");
    }),
    8611: ((module)=>{
        module.exports = process.getBuiltinModule("http");
    }),
    5692: ((module)=>{
        module.exports = process.getBuiltinModule("https");
    }),
    9278: ((module)=>{
        module.exports = process.getBuiltinModule("net");
    }),
    1421: ((module)=>{
        module.exports = process.getBuiltinModule("node:child_process");
    }),
    7598: ((module)=>{
        module.exports = process.getBuiltinModule("node:crypto");
    }),
    610: ((module)=>{
        module.exports = process.getBuiltinModule("node:dns");
    }),
    8474: ((module)=>{
        module.exports = process.getBuiltinModule("node:events");
    }),
    3024: ((module)=>{
        module.exports = process.getBuiltinModule("node:fs");
    }),
    7067: ((module)=>{
        module.exports = process.getBuiltinModule("node:http");
    }),
    4708: ((module)=>{
        module.exports = process.getBuiltinModule("node:https");
    }),
    7030: ((module)=>{
        module.exports = process.getBuiltinModule("node:net");
    }),
    8161: ((module)=>{
        module.exports = process.getBuiltinModule("node:os");
    }),
    6760: ((module)=>{
        module.exports = process.getBuiltinModule("node:path");
    }),
    7075: ((module)=>{
        module.exports = process.getBuiltinModule("node:stream");
    }),
    8500: ((module)=>{
        module.exports = process.getBuiltinModule("node:timers/promises");
    }),
    1692: ((module)=>{
        module.exports = process.getBuiltinModule("node:tls");
    }),
    3136: ((module)=>{
        module.exports = process.getBuiltinModule("node:url");
    }),
    7975: ((module)=>{
        module.exports = process.getBuiltinModule("node:util");
    }),
    8522: ((module)=>{
        module.exports = process.getBuiltinModule("node:zlib");
    }),
    857: ((module)=>{
        module.exports = process.getBuiltinModule("os");
    }),
    932: ((module)=>{
        module.exports = process.getBuiltinModule("process");
    }),
    4756: ((module)=>{
        module.exports = process.getBuiltinModule("tls");
    }),
    9023: ((module)=>{
        module.exports = process.getBuiltinModule("util");
    }),
    5959: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__)=>{
            try {
                var _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7046);
                var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9061);
                await (0, _shared_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)(_run_js__WEBPACK_IMPORTED_MODULE_1__.X);
                __webpack_async_result__();
            } catch (e) {
                __webpack_async_result__(e);
            }
        }, 1);
    }),
    9061: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            X: ()=>action
        });
        const deployTargetTitles = {
            coolify: 'Coolify',
            vercel: 'Vercel',
            webhook: 'the deploy hook',
            command: 'the deploy command'
        };
        var action_error = __nccwpck_require__(6856);
        var schemas1 = __nccwpck_require__(4922);
        var visible = __nccwpck_require__(6474);
        var github_client = __nccwpck_require__(6118);
        const run = schemas1.Ikc({
            id: schemas1.aig(),
            html_url: schemas1.mee(schemas1.YjP())
        });
        const write = 'checks: write';
        const batchSize = 50;
        const longestSummary = 65_535;
        const longestTitle = 255;
        const longestMessage = Math.floor(65536 / 3);
        function createChecks({ repo, ask }) {
            return {
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
        var external_node_crypto_ = __nccwpck_require__(7598);
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
        const longest = 140;
        function createDeployments({ repo, ask, find, once }) {
            async function list(filter) {
                const { environment, task, limit = 100 } = filter;
                const found = [];
                await ask(deployments_see, async (octokit)=>{
                    const pages = octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
                        ...repo,
                        environment,
                        ...void 0 === task ? {} : {
                            task
                        },
                        per_page: Math.min(100, limit)
                    });
                    for await (const { data } of pages){
                        found.push(...data);
                        if (found.length >= limit) return;
                    }
                });
                return (0, github_client.L)(schemas1.YOg(deployment), found.slice(0, limit), `deployments of ${environment}`).map(toDeployment);
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
                    const nonce = (0, external_node_crypto_.randomUUID)();
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
                    }, async ()=>(await list({
                            environment,
                            task
                        })).find((one)=>hasNonce(one.payload, nonce)));
                },
                async get (id) {
                    const answer = await find(deployments_see, (octokit)=>octokit.rest.repos.getDeployment({
                            ...repo,
                            deployment_id: id
                        }));
                    return answer && toDeployment((0, github_client.L)(deployment, answer.data, `deployment ${id}`));
                },
                list,
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
        const issue1 = schemas1.Ikc({
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
            }))
        });
        const issues_see = 'issues: read';
        const issues_write = 'issues: write';
        const discuss = 'issues: write, pull-requests: write';
        function createIssues({ repo, ask, find, once }) {
            async function list({ labels }) {
                const answer = await ask(issues_see, (octokit)=>octokit.paginate(octokit.rest.issues.listForRepo, {
                        ...repo,
                        labels: labels.join(','),
                        state: 'open',
                        per_page: 100
                    }));
                return (0, github_client.L)(schemas1.YOg(issue1), answer, 'issues').filter((one)=>void 0 === one.pull_request).map(toIssue);
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
                        return toIssue((0, github_client.L)(issue1, data, 'new issue'));
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
                    return toIssue((0, github_client.L)(issue1, data, `issue ${number}`));
                },
                list,
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
                isOurs
            };
        }
        function toComment({ id, body, user }) {
            return {
                id,
                body: body ?? '',
                author: user?.login ?? ''
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
        function createPullRequests({ repo, ask, graphql, log }) {
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
                    ].includes(stateReason ?? '')).map((issue1)=>({
                        number: issue1.number,
                        url: issue1.url,
                        repository: issue1.repository.nameWithOwner
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
            created_at: schemas1.cl6(schemas1.YjP()),
            run_started_at: schemas1.cl6(schemas1.YjP()),
            updated_at: schemas1.cl6(schemas1.YjP())
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
                        startedAt: seen.run_started_at ?? seen.created_at ?? '',
                        updatedAt: seen.updated_at ?? ''
                    };
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
        const intent_text = schemas1.lqM(schemas1.YjP());
        const intentSchema = schemas1.Ikc({
            v: schemas1.euz(1),
            op: schemas1.k5n([
                'switch',
                'rollback',
                'deploy'
            ]),
            service: schemas1.lqM(schemas1.YjP()),
            driver: intent_text,
            route: intent_text,
            artifact: intent_text,
            version: intent_text,
            onInterrupt: schemas1.lqM(schemas1.k5n([
                'revert',
                'forward'
            ])),
            onFailure: schemas1.lqM(schemas1.k5n([
                'revert',
                'hold'
            ])),
            queued: schemas1.lqM(schemas1.zMY()),
            steps: schemas1.lqM(schemas1.YOg(schemas1.aig())),
            told: schemas1.lqM(schemas1.g1P(schemas1.YjP(), schemas1.YjP())),
            smoke: schemas1.lqM(schemas1.YOg(schemas1.YjP())),
            run: schemas1.Ikc({
                id: schemas1.aig(),
                attempt: schemas1.aig(),
                url: intent_text
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
        function readIntent(payload) {
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
        function describeWeights(weights) {
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
            'COMMITTED',
            'REVERTED',
            'FAILED_SAFE',
            'NEEDS_HUMAN',
            'SUPERSEDED'
        ];
        const terminalPhases = [
            'COMMITTED',
            'REVERTED',
            'FAILED_SAFE',
            'NEEDS_HUMAN',
            'SUPERSEDED'
        ];
        const journal_longest = 140;
        function encodeEntry(entry) {
            const head = `rk1|${entry.phase}|${entry.step.join('/')}|${entry.slot ?? ''}|`;
            const reason = entry.reason.replace(/\s+/g, ' ').trim();
            const room = journal_longest - head.length;
            return head + (reason.length > room ? `${reason.slice(0, room - 1)}\u{2026}` : reason);
        }
        function decodeEntry(description) {
            const match = /^rk1\|([A-Z_]+)\|(\d+)\/(\d+)\|([a-z]*)\|(.*)$/s.exec(description);
            const phase = releasePhases.find((known)=>known === match?.[1]);
            if (!match || !phase) return;
            const slot = slots.find((known)=>known === match[4]);
            return {
                phase,
                step: [
                    Number(match[2]),
                    Number(match[3])
                ],
                slot,
                reason: match[5] ?? ''
            };
        }
        function decodeJournal(newestFirst) {
            return newestFirst.map(decodeEntry).filter((entry)=>void 0 !== entry).reverse();
        }
        function terminalEntry(journal) {
            return journal.find((entry, index)=>{
                const isTooLate = 'SUPERSEDED' === entry.phase && void 0 === entry.slot && wasArmed(journal.slice(0, index));
                return terminalPhases.includes(entry.phase) && !isTooLate;
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
        function hadTurn(journal) {
            return journal.some(({ phase })=>'LOCKED' === phase);
        }
        function slotOf(journal) {
            return journal.findLast(({ slot })=>void 0 !== slot)?.slot;
        }
        function standing(journal) {
            return journal.findLast(({ phase })=>'INTERRUPTED' !== phase && 'SUPERSEDED' !== phase);
        }
        const depth = 100;
        const most = 30;
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
            COMMITTED: 'success',
            REVERTED: 'failure',
            FAILED_SAFE: 'failure',
            NEEDS_HUMAN: 'error',
            SUPERSEDED: 'inactive'
        };
        async function listHeads(github, environment, service) {
            const heads = await allHeads(github, environment);
            return heads.filter(({ intent })=>(intent.service ?? '') === service);
        }
        async function otherServices(github, { environment, service }) {
            const names = (await allHeads(github, environment)).map(({ intent })=>intent.service ?? '');
            return [
                ...new Set(names)
            ].filter((name)=>'' !== name && name !== service).sort();
        }
        async function allHeads(github, environment) {
            const deployments = await github.deployments.list({
                environment,
                limit: depth
            });
            return deployments.filter(({ task })=>Object.values(tasks).includes(task)).map(headOf).filter((head)=>void 0 !== head);
        }
        async function listReleases(github, environment, service) {
            const heads = await listHeads(github, environment, service);
            return Promise.all(heads.slice(0, most).map((head)=>withJournal(github, head)));
        }
        async function readRelease(github, id) {
            const deployment = await github.deployments.get(id);
            const head = deployment && headOf(deployment);
            return head && withJournal(github, head);
        }
        async function withJournal(github, head) {
            const statuses = await github.deployments.statuses(head.id);
            const journal = decodeJournal(statuses.map(({ description })=>description));
            return {
                ...head,
                journal,
                state: statuses[0]?.state
            };
        }
        function headOf({ id, environment, sha, createdAt, creator, payload }) {
            const intent = readIntent(payload);
            return intent && {
                id,
                environment,
                sha,
                createdAt,
                creator,
                intent
            };
        }
        async function writeEntry(github, id, entry, links = {}) {
            await github.deployments.addStatus(id, {
                state: states[entry.phase],
                description: encodeEntry(entry),
                ...links
            });
        }
        async function openRelease(opening, ports) {
            const { op, environment, service, artifact, version, onInterrupt, onFailure, smoke = [], rollbackOf, reason } = opening;
            const { github, driver, run, log, signal } = ports;
            const intent = {
                v: 1,
                op,
                service,
                driver: opening.driver,
                route: opening.route,
                artifact,
                version,
                onInterrupt,
                onFailure,
                queued: opening.lock,
                steps: [
                    ...opening.steps
                ],
                told: opening.told,
                ...0 === smoke.length ? {} : {
                    smoke: [
                        ...smoke
                    ]
                },
                run: {
                    id: run.runId,
                    attempt: run.runAttempt,
                    url: run.runUrl
                },
                by: run.triggeringActor,
                ...void 0 === rollbackOf ? {} : {
                    rollbackOf
                },
                ...void 0 === reason ? {} : {
                    reason
                }
            };
            const { id } = await github.deployments.create({
                ref: run.sha,
                environment,
                task: tasks[op],
                description: [
                    service,
                    version
                ].filter(Boolean).join(' '),
                payload: intent,
                production: opening.isProduction
            });
            ports.remember(id);
            log.event(`release ${id} opened for ${environment}`);
            const planned = {
                phase: 'PLANNED',
                step: [
                    0,
                    0
                ],
                slot: void 0,
                reason: 'waiting for its turn'
            };
            await writeEntry(github, id, planned, {
                logUrl: run.runUrl
            });
            if (opening.lock) await ports.lock({
                id,
                environment,
                service,
                op
            });
            const weights = await driver.observe(signal);
            return {
                releaseId: id,
                weights,
                active: weights && activeSlot(weights)
            };
        }
        async function splitRoute({ github }, { environment, service }, weights) {
            const last = (await listReleases(github, environment, service)).find(({ journal })=>wasArmed(journal));
            const said = last && standing(last.journal);
            const by = last ? `; release ${last.id} (${last.intent.run.url ?? 'unknown run'}) was the last to move it: ${said?.phase ?? ''}: ${said?.reason ?? ''}` : '';
            const seen = weights ? describeWeights(weights) : 'a split that cannot be read';
            return new action_error.lZ('ROUTE_UNKNOWN', `the route is at ${seen}${by}`);
        }
        var fields = __nccwpck_require__(8562);
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
            if ('number' == typeof value && !Number.isSafeInteger(value)) throw new RangeError(`${value} is no safe integer`);
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
            if (!exact) throw new RangeError(`${value} is no finite number`);
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
        function judge(rule, metrics, history) {
            const read = (value)=>readingOf(value, metrics);
            const operands = metricsOf(rule.condition).map((value)=>({
                    text: printMetricValue(value),
                    reading: read(value)
                }));
            const explanation = printCondition(rule.condition, (value, other)=>` (${describe(read(value), read(other))})`);
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
        function describe(reading, other) {
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
        var time_duration = __nccwpck_require__(862);
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
        const patience = 1_000;
        const trial = (0, external_node_vm_namespaceObject.createContext)({
            pattern: void 0,
            text: ''
        });
        const script = new external_node_vm_namespaceObject.Script('pattern.test(text)');
        function matches(pattern, text) {
            trial.pattern = pattern;
            trial.text = text.slice(0, longestMatched);
            try {
                return script.runInContext(trial, {
                    timeout: patience
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
        function judgeAnswer(answer, expected) {
            const json = expectations_parseJson(answer.body);
            const served = readPath(json, expected.versionPath);
            const version = 'string' == typeof served || 'number' == typeof served ? {
                version: (0, visible.zU)(String(served))
            } : {};
            const status = judgeStatus(answer, expected.status, json);
            if (status) return {
                ...version,
                ...status
            };
            const wrongVersion = judgeVersion(version.version, expected);
            if (wrongVersion) return {
                ...version,
                reason: wrongVersion,
                cause: 'wrong-version'
            };
            const reason = judgeHeaders(answer, expected.headers) ?? judgeBody(answer, expected) ?? judgeJson(json, expected.json);
            return void 0 === reason ? version : {
                ...version,
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
            const checks1 = readPath(json, 'checks');
            if ('object' != typeof checks1 || null === checks1) return '';
            const states = Object.entries(checks1).map(([name, check])=>[
                    name,
                    readPath(check, 'status') ?? check
                ]);
            const bad = states.filter(([, state])=>![
                    'ok',
                    'up',
                    'pass',
                    'healthy',
                    'true'
                ].includes(show(state).toLowerCase()));
            const told = bad.map(([name, state])=>`${String(name)}: ${show(state)}`);
            return 0 === told.length ? '' : ` (${(0, visible.zU)(told.join(', '))})`;
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
            if (expected.length > 0 && void 0 === json) return 'the body is no JSON';
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
            return rule_watch_spanOf(rule) > 0 || metricsOf(rule.condition).every(({ metric })=>'consecutive-failures' === metric.name);
        }
        function rule_watch_spanOf(rule) {
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
        (0, fields.Yz)(parseStatusRanges, {
            default: '200-299',
            allowed: 'statuses and ranges of statuses, separated by blanks',
            example: '200-299 404'
        }), (0, fields.lq)((0, fields.Yz)((source)=>new RegExp(source), {
            allowed: 'a regular expression',
            example: '"status":"ok"'
        })), (0, fields.Mn)(parseHeaderExpectation, {
            allowed: "`name: regular expression` a line, `!name: \u2026` for one that must not match",
            example: 'content-type: json'
        }), (0, fields.Mn)(parseJsonExpectation, {
            allowed: '`path op value` a line, op one of == != >= > <= <',
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
        ], 'GET'), (0, fields.Yz)(parseHeaders, {
            allowed: '`name: value` a line',
            example: 'accept: application/json'
        }), credentials.a8, (0, fields.Mn)(parseResolve, {
            allowed: '`host:port:address` a line, the host by its name',
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
                allowed: '`name: Prometheus query` a line',
                example: 'errors: sum(rate(errors_total[1m]))'
            }),
            'metrics-url': (0, fields.y0)({
                example: 'https://prometheus.example.com'
            }),
            'metrics-token': (0, fields.rJ)(),
            'baseline-age': (0, fields.p0)('1h')
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
                const unbased = metricsOf(rule.condition).find(({ isBaseline, metric })=>isBaseline && !queried.includes(metric.name));
                if (unbased) return [
                    neverBroken(rule, unbased.metric.name, queried)
                ];
                return checkUnits(rule, unitOfMetric).map((error)=>error.toProblem('rules'));
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
                        allowed: 'the URL of Prometheus, as metrics are asked for',
                        example: 'https://prometheus.example.com'
                    }
                ] : []
            ];
        }
        function neverBroken({ text }, name, queried) {
            const known = 0 === queried.length ? 'none is given' : queried.join(', ');
            const allowed = `a rule that can be broken: there is no baseline of ${name}, only of queries in metrics (${known}); name a bound`;
            return {
                input: 'rules',
                received: text,
                allowed,
                example: `${name} <= 500ms`
            };
        }
        function rulesField() {
            return (0, fields.Yz)((given)=>{
                const { rules, errors } = parseRules((0, fields.uz)(given));
                if (errors.length > 0) throw new Error(errors.map(({ rule, message })=>`${JSON.stringify(rule)}: ${message}`).join('; '));
                return rules;
            }, {
                allowed: 'one rule a line',
                example: 'p95 <= 500ms'
            });
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
            const [, name, query] = /^([\p{L}\p{N}_][\p{L}\p{N}_-]*)\s*:\s*(.+)$/u.exec(line) ?? [];
            return void 0 !== name && void 0 !== query ? {
                name,
                query
            } : void 0;
        }
        const slowShare = {
            p50: 0.5,
            p95: 0.05,
            p99: 0.01
        };
        function bound_rule_boundOf(rule) {
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
        const gridSize = 32;
        function createSequentialTest({ p0, p1, alpha, beta }) {
            if (!(p0 > 0 && p0 <= 0.5 && p0 < p1 && p1 < 1)) throw new RangeError(`0 < p0 \u{2264} 0.5 and p0 < p1 < 1, not ${p0}, ${p1}`);
            if (!(alpha > 0 && alpha < 1 && beta > 0 && beta < 1)) throw new RangeError(`0 < \u{3B1}, \u{3B2} < 1, not ${alpha}, ${beta}`);
            const bad = badGrid(p0);
            const good = ratios([
                0,
                ...logSpaced(p1 / 200, 0.8 * p1, gridSize - 1)
            ], p1);
            const rejectAt = -Math.log(alpha);
            const promoteAt = -Math.log(beta);
            return {
                rejectAt,
                promoteAt,
                judge (n, k) {
                    const logEBad = logMean(bad, n, k);
                    const logEGood = logMean(good, n, k);
                    const verdict = logEBad >= rejectAt ? 'reject' : logEGood >= promoteAt ? 'promote' : 'continue';
                    return {
                        verdict,
                        logEBad,
                        logEGood,
                        n,
                        k,
                        pHat: 0 === n ? 0 : k / n
                    };
                }
            };
        }
        function badGrid(p0) {
            return ratios(logSpaced(1.25 * p0, 0.95, gridSize), p0);
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
            const largest = Math.max(...logs);
            if (-1 / 0 === largest) return largest;
            return largest + Math.log(logs.reduce((total, log)=>total + Math.exp(log - largest), 0) / logs.length);
        }
        const sufficiency_fastest = 200;
        function requestsToPromote(rates, failed = 0) {
            const test = createSequentialTest(rates);
            const isEnough = (n)=>test.judge(n, failed).logEGood >= test.promoteAt;
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
        function sufficiency_requestsWithin({ rate, duration }) {
            return Math.floor(rate * duration / 1_000 + 1e-9) + 1;
        }
        function sufficiency_durationFor(requests, rate) {
            return `${Math.ceil((requests - 1) / rate - 1e-9)}s`;
        }
        function sufficiency_rateFor(requests, duration) {
            return Math.ceil((requests - 1) * 1_000 / duration - 1e-9);
        }
        function resolveRules({ rules: given }, configured, environment) {
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
                    metrics: [],
                    metricsUrl: '',
                    metricsToken: '',
                    baselineAge: 0
                }, [])
            ];
            return {
                rules,
                problems
            };
        }
        function resolvePolicy(inputs, environment, name) {
            const { traffic, health } = environment ?? {};
            const { rules, problems } = resolveRules(inputs, health?.rules, name);
            const policy = {
                steps: inputs.steps ?? traffic?.steps ?? [
                    100
                ],
                stepDuration: firstDuration(inputs.stepDuration, traffic?.['step-duration'], 60_000),
                bake: firstDuration(inputs.bake, traffic?.bake, 300_000),
                drain: firstDuration(inputs.drain, traffic?.drain, 30_000),
                retain: firstDuration(inputs.retain, traffic?.retain, 86_400_000),
                evidence: 'route' === inputs.evidence ? 'route' : 'probe',
                expected: {
                    version: inputs.expectVersion,
                    path: inputs.versionPath || (health?.['version-path'] ?? 'version')
                },
                rules,
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
                    ...checkPolicy(inputs, policy)
                ]
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
            if ('route' === inputs.evidence && '' === inputs.slotHeader) {
                const sentence = 'evidence: route needs slot-header, the response header that names the slot';
                problems.push({
                    input: 'slot-header',
                    sentence
                });
            }
            if ('metrics' === inputs.evidence) {
                const sentence = 'evidence is not supported yet; leave it unset';
                problems.push({
                    input: 'evidence',
                    received: 'metrics',
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
        function reconcile(journal, seen, holder, policy) {
            if (terminalEntry(journal)) return {
                act: 'none'
            };
            if ('other' === holder) return {
                act: 'attach'
            };
            const last = standing(journal)?.phase ?? 'PLANNED';
            if (!wasArmed(journal)) return {
                act: 'close',
                phase: 'FAILED_SAFE',
                reason: `stopped at ${last}, before any traffic moved`
            };
            if ('unknown' === seen.route) return {
                act: 'human',
                reason: `stopped at ${last} and ${seen.why ?? 'the route cannot be read'}`
            };
            if ('from' === seen.route) return whenOnFrom(last, seen, policy);
            if ('REVERTING' === last) return revertOr(seen, 'the revert was not finished');
            if ('to' === seen.route) {
                if ('revert' === policy.onInterrupt && seen.fromHealthy && journal.some(({ phase })=>'INTERRUPTED' === phase)) return {
                    act: 'revert',
                    reason: `cancelled at ${last}`
                };
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
        function revertOr(seen, reason) {
            return seen.fromHealthy ? {
                act: 'revert',
                reason
            } : {
                act: 'human',
                reason: `${reason}, and the old slot is unhealthy`
            };
        }
        function possibleSplits(journal, to, steps, routes) {
            return Array.from({
                length: routes
            }, (_, place)=>{
                const percents = possiblePercents(journal, steps, {
                    place,
                    routes
                });
                return percents?.map((percent)=>0 === percent ? weightsFor(otherSlot(to), 100) : weightsFor(to, percent));
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
        function percentAt([index, count], steps, { place, routes }) {
            const each = count / routes;
            const percents = each === steps.length ? steps : 1 === each ? [
                100
            ] : void 0;
            const taken = index - place * each;
            if (taken <= 0) return 0;
            return taken > each ? 100 : percents?.[taken - 1];
        }
        async function assertOpen(github, releaseId) {
            const mine = await readRelease(github, releaseId);
            if (!mine) throw new action_error.lZ('LEASE_LOST', `release ${releaseId} is not known in this repository`);
            const ended = terminalEntry(mine.journal);
            if (ended) throw new action_error.lZ('LEASE_LOST', `release ${releaseId} has ended: ${ended.phase}: ${ended.reason}`);
            return mine;
        }
        async function assertHolding(github, releaseId) {
            const mine = await assertOpen(github, releaseId);
            const newer = await overtaking(github, mine);
            if (void 0 !== newer) throw new action_error.lZ('LEASE_LOST', `release ${newer} took over from release ${releaseId} and moves traffic`);
            return mine;
        }
        async function overtaking(github, { id, environment, intent }) {
            const newer = (await listHeads(github, environment, intent.service ?? '')).filter((head)=>head.id > id);
            const records = await Promise.all(newer.map((head)=>withJournal(github, head)));
            return records.find(({ journal })=>wasArmed(journal))?.id;
        }
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
            const { github, releaseId, links, turnOf, log } = options;
            const ask = (work)=>patiently(options, patienceWithGitHub, work);
            const isStillMyTurn = ()=>void 0 === turnOf ? void 0 : assertOpen(github, turnOf);
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
            };
            return {
                releaseId,
                append,
                async end (note) {
                    await ask(async ()=>{
                        await assertOpen(github, releaseId);
                        await isStillMyTurn();
                    });
                    await append(note);
                },
                async fence () {
                    await ask(async ()=>{
                        await assertHolding(github, releaseId);
                        await isStillMyTurn();
                    });
                }
            };
        }
        async function isLast(github, releaseId, { phase, step, slot }) {
            const last = (await readRelease(github, releaseId))?.journal.at(-1);
            return last?.phase === phase && last.slot === slot && last.step.join() === step.join();
        }
        function isJournalUnavailable(thrown) {
            return thrown instanceof action_error.lZ && ('LEASE_LOST' === thrown.code || 'provider' in thrown && 'GitHub' === thrown.provider);
        }
        async function applySplit(session, route, weights, reason) {
            const { ledger, clock, log } = session;
            const { timeout } = route.observation;
            await ledger.fence();
            const start = clock.now();
            let isFirst = true;
            let landsUntil = start;
            const stamp = {
                releaseId: ledger.releaseId,
                reason,
                deadline: start + timeout
            };
            await patiently(session, timeout, async ()=>{
                if (!isFirst) await ledger.fence();
                isFirst = false;
                try {
                    await requestSplit(session, route, weights, stamp);
                } catch (thrown) {
                    if (isPassing(thrown)) landsUntil = clock.now() + timeout;
                    throw thrown;
                }
            });
            const seen = await awaitSplit(session, route, weights, start + timeout);
            log.event(`            ${describeWeights(seen)} (seen after ${(0, time_duration.a)(clock.now() - start)})`);
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
                log.warning(`${(0, action_error.Uc)(cause)}; it was done all the same: ${describeWeights(seen)}`);
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
                    const shown = seen ? describeWeights(seen) : 'no split to read';
                    const last = other ? `${shown} as the edge has it, but ${other} answers at the public URL` : shown;
                    throw new action_error.Kt(`the split ${describeWeights(wanted)}`, last);
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
            if (!active) throw new action_error.lZ('ROUTE_UNKNOWN', `the route is at ${weights ? describeWeights(weights) : 'a split that cannot be read'}`);
            return active;
        }
        class MovedByHand extends action_error.lZ {
            seen;
            constructor(seen, expected){
                const where = `${describeWeights(seen)}, where this release left ${describeWeights(expected)}`;
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
        const lastTwo = ({ weights })=>weights.slice(-2);
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
                if (dead.length > 0) return await callSomebody(await leaveTheDead(session, dead, moves));
                await ledger.fence();
                await ledger.append({
                    phase: 'REVERTING',
                    slot,
                    reason
                });
                for (const { route, to } of moves.toReversed())await applySplit(session, route, weightsFor(otherSlot(to), 100), 'revert');
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
        async function leaveTheDead(session, dead, moves) {
            const done = [];
            for (const { route, to } of dead){
                const from = otherSlot(to);
                if (!await route.isHealthy(to)) {
                    done.push(`${from} is unhealthy, and so is ${to}`);
                    continue;
                }
                const seen = await observe(session, route);
                if (seen && activeSlot(seen) === to) {
                    done.push(`${from} is unhealthy; all traffic stays on ${to}, which is healthy`);
                    continue;
                }
                const reason = `100 % to ${to}: ${from} is unhealthy`;
                await session.ledger.append({
                    phase: 'SWITCHING',
                    step: [
                        moves.length,
                        moves.length
                    ],
                    slot: to,
                    reason
                });
                await applySplit(session, route, weightsFor(to, 100), reason);
                done.push(`${from} is unhealthy; all traffic was sent to ${to}, which is healthy`);
            }
            return done.join('; ');
        }
        async function staysOn(session, route, slot) {
            for(let correction = 0; correction < corrections; correction++){
                await session.clock.sleep(route.observation.timeout, session.signal);
                const seen = await observe(session, route);
                if (seen && activeSlot(seen) === slot) return true;
                await applySplit(session, route, weightsFor(slot, 100), 'revert, after an earlier write landed late');
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
                log.error(`GitHub is away: all traffic was sent back to ${from} without the journal (${seen ? describeWeights(seen) : 'not seen'})`);
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
                trails: []
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
                    kind: 'reject' === trouble.verdict ? 'bad' : 'inconclusive',
                    ...figuresOf(totals)
                };
            } catch (thrown) {
                session.signal.throwIfAborted();
                const begun = begunOf(plan, totals.trails);
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
        async function whyNotArmed({ ledger }, { moves, needsWayBack, fromSplit = !needsWayBack }, before) {
            for (const [index, { route, to }] of moves.entries()){
                const weights = before[index];
                if (weights?.[to] === 100) return `${to} already has all the traffic`;
                if (!fromSplit) activeOf(weights);
                if (!await route.isHealthy(to)) return `${to} is not healthy: no traffic goes there`;
                const smoke = await route.smoke?.(to);
                if (smoke && 'refusal' in smoke) return smoke.refusal;
                if (smoke) await ledger.append({
                    phase: 'VERIFIED',
                    slot: to,
                    reason: smoke.passed
                });
            }
        }
        async function wayBack({ moves, needsWayBack }) {
            if (!needsWayBack) return `${targetOf(moves)} is healthy; no way back is needed`;
            for (const { route, to } of moves){
                const from = otherSlot(to);
                if (!await route.isHealthy(from)) return `fixing forward, without a way back: ${from} is unhealthy`;
            }
            return `way back: ${moves.map(({ to })=>otherSlot(to)).join(', ')}, healthy`;
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
            return moves.map(({ route, to })=>1 === moves.length ? to : `${to} of ${route.name}`).join(' and ');
        }
        function keptWith(moves, doubt) {
            const kept = `all traffic on ${targetOf(moves)}`;
            if (void 0 === doubt) return {
                reason: kept,
                kind: 'good'
            };
            return {
                reason: `${kept}, kept although neither good nor bad: ${doubt}`,
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
                    await assertUntouched(session, route, trail.weights.slice(-1));
                    const reason = `${percent} % to ${1 === moves.length ? to : targetOf(moves.slice(place, place + 1))}`;
                    await session.ledger.append({
                        phase: 'SWITCHING',
                        step,
                        slot: to,
                        reason
                    });
                    totals.shiftMs = await trailing(trail, wanted, ()=>applySplit(session, route, wanted, `step ${step.join('/')}`));
                    if (100 === percent && plan.bake > 0) continue;
                    const result = await route.analyse(to, {
                        kind: 'step',
                        index,
                        percent
                    });
                    const trouble = recordResult(session, plan, totals, result);
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
            const elsewhere = await verifyStillActive(session, moves);
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
                const results = await Promise.all(moves.map(({ route, to })=>route.analyse(to, stage)));
                const trouble = recordResult(session, plan, totals, together(results)) ?? await verifyStillActive(session, moves);
                if (trouble) return trouble;
            }
            await ledger.fence();
            const kept = keptWith(moves, totals.doubt).reason;
            const reason = `${kept}; ${totals.requests} requests, ${totals.failed} bad`;
            await ledger.append({
                phase: 'COMMITTED',
                slot,
                reason
            });
        }
        function together(results) {
            const worst = results.find(({ verdict })=>'reject' === verdict) ?? results.find(({ verdict })=>'promote' !== verdict);
            const sum = (figure)=>results.reduce((total, each)=>total + each[figure], 0);
            const reason = worst?.reason ?? results.map((each)=>each.reason).join('; ');
            return {
                verdict: worst?.verdict ?? 'promote',
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
        async function verifyStillActive(session, moves) {
            for (const { route, to } of moves){
                activeOf(await assertUntouched(session, route, [
                    weightsFor(to, 100)
                ]));
                const other = await unexpectedSlot(route, to);
                const reason = `the edge shows all traffic on ${to}, but ${other} answers at the public URL`;
                if (other) return {
                    verdict: 'reject',
                    reason,
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
            if ('promote' === result.verdict) return;
            if ('reject' === result.verdict || 'fail' === onInconclusive) return result;
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
            const { intent, journal } = record;
            const { ledger } = session;
            const slot = slotOf(journal);
            const isMine = 'other' !== options.holder && !terminalEntry(journal);
            if (isMine && wasArmed(journal)) {
                const newer = slot && await overtaking(options.github, record);
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
            if (isMine && slot && await isMovedByHand(session, record, slot, options.routes)) return 'human';
            const { seen, moved } = await look(session, record, options.routes, slot);
            const onFailure = intent.onFailure ?? 'revert';
            const policy = {
                onInterrupt: intent.onInterrupt ?? 'revert',
                onFailure
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
                    if (moved) await revert(session, moved, {
                        reason: decision.reason
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
                    } else if (slot) {
                        const plan = {
                            moves: movesTo(slot, options.routes),
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
                            reason: decision.reason
                        });
                    }
            }
            return decision.act;
        }
        async function isMovedByHand(session, { intent, journal }, slot, routes) {
            if (!wasArmed(journal) || !isKnown(intent, routes)) return false;
            const possible = possibleSplits(journal, slot, intent.steps ?? [
                100
            ], routes.length);
            try {
                for (const [place, route] of routes.entries())await assertUntouched(session, route, possible[place] ?? []);
                return false;
            } catch (thrown) {
                if (!(thrown instanceof MovedByHand)) throw thrown;
                await yieldToHand(session, movesTo(slot, routes), thrown);
                return true;
            }
        }
        const isKnown = ({ route }, routes)=>void 0 === route || routes.some(({ name })=>name === route);
        function movesTo(to, [first, ...others]) {
            return [
                {
                    route: first,
                    to
                },
                ...others.map((route)=>({
                        route,
                        to
                    }))
            ];
        }
        async function look(session, { intent }, routes, to) {
            const unknown = {
                route: 'unknown',
                fromHealthy: false,
                toHealthy: false
            };
            if (!to) return {
                seen: unknown,
                moved: void 0
            };
            if (!isKnown(intent, routes)) {
                const why = `it moves route ${intent.route ?? ''}, which is not the ${routes[0].name} of this run`;
                return {
                    seen: {
                        ...unknown,
                        why
                    },
                    moved: void 0
                };
            }
            const moves = movesTo(to, routes);
            const splits = [];
            for (const route of routes)splits.push(await observe(session, route));
            const [first, ...others] = moves.filter((_, index)=>activeOfSplit(splits[index]) !== otherSlot(to));
            const moved = first ? [
                first,
                ...others
            ] : moves;
            const [fromHealthy, toHealthy] = await Promise.all([
                reconcile_release_all(moved, ({ route })=>route.isHealthy(otherSlot(to))),
                reconcile_release_all(moves, ({ route })=>route.isHealthy(to))
            ]);
            return {
                seen: {
                    route: whereAll(splits, to),
                    fromHealthy,
                    toHealthy
                },
                moved
            };
        }
        const activeOfSplit = (weights)=>weights && activeSlot(weights);
        function whereAll(splits, to) {
            if (splits.includes(void 0)) return 'unknown';
            const active = new Set(splits.map(activeOfSplit));
            if (active.size > 1 || active.has(void 0)) return 'mixed';
            return active.has(to) ? 'to' : 'from';
        }
        async function reconcile_release_all(each, holds) {
            return (await Promise.all(each.map(holds))).every(Boolean);
        }
        async function finishForward(session, plan, { isMoved, reason }) {
            const { moves } = plan;
            try {
                if (!isMoved) {
                    await session.ledger.append({
                        phase: 'SWITCHING',
                        step: [
                            moves.length,
                            moves.length
                        ],
                        slot: moves[0].to,
                        reason
                    });
                    for (const { route, to } of moves)await applySplit(session, route, weightsFor(to, 100), 'forward');
                }
                const trouble = await bake(session, plan, {
                    shiftMs: 0,
                    requests: 0,
                    failed: 0
                });
                if (trouble) await revertOrHold(session, plan, {
                    reason: trouble.reason
                });
            } catch (thrown) {
                session.signal.throwIfAborted();
                if (isJournalUnavailable(thrown)) throw thrown;
                if (thrown instanceof MovedByHand) await yieldToHand(session, moves, thrown);
                else await revertOrHold(session, plan, {
                    reason: (0, action_error.Uc)(thrown)
                });
            }
        }
        const channelKinds = [
            'slack',
            'pagerduty',
            'statuspage',
            'email',
            'sms',
            'webhook',
            'issue'
        ];
        function parseChannel(line) {
            const [, word = '', address = ''] = /^(\S+)(?:\s+(\S+))?$/.exec(line.trim()) ?? [];
            const kind = channelKinds.find((one)=>one === word);
            return void 0 === kind ? void 0 : {
                kind,
                address
            };
        }
        function routed(config, severity) {
            return withoutTwins((config?.notify?.routes?.[severity] ?? []).flatMap((line)=>parseChannel(line) ?? []));
        }
        function withoutTwins(channels) {
            return [
                ...new Map(channels.map((channel)=>[
                        `${channel.kind} ${channel.address}`,
                        channel
                    ])).values()
            ];
        }
        function addressesIn(lines) {
            return lines.match(/\bhttps?:\/\/\S+/gi) ?? [];
        }
        function describeChannel({ kind, address }) {
            const shown = URL.canParse(address) ? new URL(address).host : address;
            return '' === shown ? kind : `${kind} ${shown}`;
        }
        const fieldNames = [
            'environment',
            'service',
            'services',
            'version',
            'status',
            'reason',
            'impact',
            'eta',
            'estimated-time',
            'duration',
            'contact'
        ];
        function incidentKey(place) {
            const { owner, repo, environment = '', service = '' } = place;
            const parts = [
                environment,
                service
            ].map((part)=>encodeURIComponent(part.trim()));
            return [
                'release-kit',
                owner,
                repo,
                ...parts
            ].join('/').replace(/\/+$/, '');
        }
        async function isIncidentOpen(issues, dedupKey) {
            return await findIncident(issues, dedupKey) !== void 0;
        }
        const incidentLabel = 'incident';
        const incident_longestTitle = 256;
        async function openIncident(issues, { dedupKey, title, body, labels = [] }) {
            const open = await findIncident(issues, dedupKey);
            if (open) {
                await issues.comment(open.number, body);
                return open;
            }
            const marked = `${body}\n\n${markerOf(dedupKey)}`;
            return issues.create({
                title: (0, visible.vI)(title, incident_longestTitle),
                body: marked,
                labels: [
                    ...new Set([
                        incidentLabel,
                        ...labels
                    ])
                ]
            });
        }
        async function resolveIncident(issues, dedupKey, body) {
            const open = await findIncident(issues, dedupKey);
            if (!open) return;
            await issues.comment(open.number, body);
            return issues.update(open.number, {
                state: 'closed'
            });
        }
        async function findIncident(issues, dedupKey) {
            const open = await issues.list({
                labels: [
                    incidentLabel
                ]
            });
            return open.find(({ body, isOurs })=>isOurs && body.includes(markerOf(dedupKey)));
        }
        function markerOf(dedupKey) {
            return `<!-- release-kit:incident ${encodeURIComponent(dedupKey).replaceAll('-', '%2D')} -->`;
        }
        const english = {
            titles: {
                release: "\u{1F680} Release",
                rollback: "\u{1F6A8} ROLLBACK IN PROGRESS",
                incident: "\u{1F525} Incident",
                maintenance: "\u{1F527} Maintenance in progress",
                resolved: "\u2705 Resolved",
                digest: "\u{1F4CA} Digest",
                custom: "\u{1F4E3} Message"
            },
            fields: {
                environment: 'Environment',
                service: 'Service',
                services: 'Affected services',
                version: 'Version',
                status: 'Status',
                reason: 'Reason',
                impact: 'Impact',
                eta: 'ETA',
                'estimated-time': 'Estimated time',
                duration: 'Duration',
                contact: 'Contact'
            },
            run: 'Run'
        };
        const french = {
            titles: {
                release: "\u{1F680} Mise en production",
                rollback: "\u{1F6A8} ROLLBACK EN COURS",
                incident: "\u{1F525} Incident",
                maintenance: "\u{1F527} Maintenance en cours",
                resolved: "\u2705 R\xe9solu",
                digest: "\u{1F4CA} Bilan",
                custom: "\u{1F4E3} Message"
            },
            fields: {
                environment: 'Environnement',
                service: 'Service',
                services: "Services affect\xe9s",
                version: 'Version',
                status: 'Statut',
                reason: 'Raison',
                impact: 'Impact',
                eta: 'ETA',
                'estimated-time': "Temps estim\xe9",
                duration: "Dur\xe9e",
                contact: 'Contact'
            },
            run: "Ex\xe9cution"
        };
        const catalogues = {
            en: english,
            fr: french
        };
        const templates = {
            release: [
                'environment',
                'service',
                'version',
                'status',
                'duration'
            ],
            rollback: [
                'environment',
                'service',
                'version',
                'reason',
                'eta',
                'contact'
            ],
            incident: [
                'environment',
                'service',
                'version',
                'impact',
                'reason',
                'contact'
            ],
            maintenance: [
                'estimated-time',
                'services',
                'environment',
                'reason',
                'contact'
            ],
            resolved: [
                'environment',
                'service',
                'version',
                'duration'
            ],
            digest: [],
            custom: []
        };
        const usualSeverity = {
            release: 'info',
            rollback: 'important',
            incident: 'critical',
            maintenance: 'important',
            resolved: 'important',
            digest: 'info',
            custom: 'info'
        };
        function severityOf(event, given) {
            return given ?? usualSeverity[event];
        }
        function composeMessage(telling, { locale, owner, repo, actor, runUrl }) {
            const { event, title = '', text = '', dedupKey = '' } = telling;
            const words = catalogues[locale];
            const fields = complete(telling, {
                repo,
                actor
            });
            const { environment, service } = telling.fields ?? {};
            return {
                event,
                severity: severityOf(event, telling.severity),
                title: '' === title.trim() ? words.titles[event] : title.replace(/\s+/g, ' ').trim(),
                text,
                services: servicesIn(fields),
                fields: ordered(event, fields).map(([name, value])=>({
                        label: labelOf(name, words),
                        value
                    })),
                link: {
                    label: words.run,
                    url: runUrl
                },
                source: `${owner}/${repo}`,
                dedupKey: dedupKey || incidentKey({
                    owner,
                    repo,
                    environment,
                    service
                })
            };
        }
        function complete({ event, fields = {} }, { repo, actor }) {
            const given = Object.entries(fields).filter(([, value])=>'' !== value.trim());
            const { from, to, ...rest } = Object.fromEntries(given);
            const version = void 0 === from || void 0 === to ? to ?? from : `${from} \u{2192} ${to}`;
            const known = {
                ...'rollback' === event ? {
                    service: repo,
                    ...'' === actor ? {} : {
                        contact: `@${actor}`
                    }
                } : {},
                ...void 0 === version ? {} : {
                    version
                },
                ...rest
            };
            return known;
        }
        function servicesIn({ service = '', services = '' }) {
            const names = [
                service,
                ...services.split(',')
            ].map((name)=>name.trim());
            return [
                ...new Set(names.filter((name)=>'' !== name))
            ];
        }
        function ordered(event, fields) {
            const template = templates[event];
            const names = [
                ...template,
                ...Object.keys(fields).filter((name)=>!template.includes(name))
            ];
            return names.flatMap((name)=>{
                const value = fields[name];
                return void 0 === value || '' === value ? [] : [
                    [
                        name,
                        value
                    ]
                ];
            });
        }
        function labelOf(name, words) {
            const known = fieldNames.find((one)=>one === name);
            return void 0 === known ? name : words.fields[known];
        }
        const usualUrls = {
            slack: 'https://slack.com/api/',
            pagerduty: 'https://events.pagerduty.com/',
            statuspage: 'https://api.statuspage.io/'
        };
        var client = __nccwpck_require__(4242);
        function bodyLines({ text, fields }) {
            return [
                ...'' === text ? [] : text.split('\n'),
                ...fields.map(({ label, value })=>`${label}: ${value}`)
            ];
        }
        const example = '${{ secrets.SMTP_URL }}';
        const email = {
            check (address, { smtpUrl }) {
                if (!isMailbox(address)) return {
                    input: 'channels',
                    allowed: 'email with one address',
                    example: 'email ops@acme.example'
                };
                if ('' === smtpUrl) return {
                    input: 'smtp-url',
                    allowed: `the URL of an SMTP server, for the channel email ${address}`,
                    example
                };
                if (void 0 === readServer(smtpUrl)) return {
                    input: 'smtp-url',
                    allowed: 'smtp:// or smtps:// with a host, and ?from= with the sender',
                    example
                };
            },
            create (address, { secrets, clock }) {
                return {
                    async send (message, signal) {
                        const { createTransport } = await __nccwpck_require__.e(739).then(__nccwpck_require__.bind(__nccwpck_require__, 6739));
                        const server = readServer(secrets.smtpUrl);
                        if (!server) throw refused('smtp-url cannot be read', 'PROVIDER_REFUSED');
                        const transport = createTransport({
                            ...server.options,
                            ...email_patience
                        });
                        try {
                            for(let tries = 3;; tries -= 1)try {
                                const told = await transport.sendMail({
                                    ...mailOf(message, server.from, address),
                                    signal
                                });
                                if (told.rejected.length > 0) throw refused('the recipient was rejected', 'PROVIDER_REFUSED');
                                return {};
                            } catch (thrown) {
                                signal.throwIfAborted();
                                if (1 === tries || !email_isPassing(thrown)) throw thrown instanceof action_error.mZ ? thrown : failureOf(thrown);
                                await clock.sleep(pause, signal);
                            }
                        } finally{
                            transport.close();
                        }
                    }
                };
            }
        };
        const email_patience = {
            connectionTimeout: 10_000,
            greetingTimeout: 10_000,
            socketTimeout: 20_000,
            dnsTimeout: 10_000
        };
        const pause = 5_000;
        function readServer(smtpUrl) {
            if (!URL.canParse(smtpUrl)) return;
            const { protocol, hostname, port, username, password, searchParams } = new URL(smtpUrl);
            const isSecure = 'smtps:' === protocol;
            if ('smtp:' !== protocol && !isSecure || '' === hostname) return;
            const user = decoded(username);
            const pass = decoded(password);
            if (void 0 === user || void 0 === pass) return;
            const host = hostname.replace(/^\[|\]$/g, '');
            const from = searchParams.get('from') ?? (isMailbox(user) ? user : '');
            if (!isMailbox(from)) return;
            return {
                from,
                options: {
                    host,
                    port: '' === port ? isSecure ? 465 : 587 : Number(port),
                    secure: isSecure,
                    requireTLS: !isSecure && !isLoopback(host),
                    ...'' === user ? {} : {
                        auth: {
                            user,
                            pass
                        }
                    },
                    disableFileAccess: true,
                    disableUrlAccess: true
                }
            };
        }
        function decoded(part) {
            try {
                return decodeURIComponent(part);
            } catch  {
                return;
            }
        }
        function isLoopback(host) {
            return 'localhost' === host || '::1' === host || /^127(?:\.\d{1,3}){3}$/.test(host);
        }
        function isMailbox(text) {
            return text.length <= 254 && /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/.test(text);
        }
        function mailOf(message, from, to) {
            const { title, link, source, dedupKey } = message;
            const matter = `<${(0, external_node_crypto_.createHash)('sha256').update(dedupKey).digest('hex').slice(0, 32)}@release-kit.invalid>`;
            return {
                from: {
                    name: 'release-kit',
                    address: from
                },
                to: {
                    name: '',
                    address: to
                },
                subject: `${title} \xb7 ${source}`,
                text: [
                    ...bodyLines(message),
                    '',
                    `${link.label}: ${link.url}`,
                    ''
                ].join('\n'),
                references: matter,
                inReplyTo: matter,
                headers: {
                    'auto-submitted': 'auto-generated'
                }
            };
        }
        function email_isPassing(thrown) {
            const { code, responseCode, permanent } = thrown;
            if ('number' == typeof responseCode) return responseCode >= 400 && responseCode < 500;
            return true !== permanent && ('ECONNECTION' === code || 'EDNS' === code);
        }
        function failureOf(thrown) {
            const { code, responseCode } = thrown;
            const answered = thrown instanceof Error ? thrown.message : String(thrown);
            return refused(answered, 'number' == typeof responseCode ? codeOf(responseCode) : failures[String(code)] ?? 'PROVIDER_UNREACHABLE');
        }
        const failures = {
            EAUTH: 'PROVIDER_UNAUTHORIZED',
            ETLS: 'PROVIDER_REFUSED'
        };
        function codeOf(status) {
            if (530 === status || 535 === status) return 'PROVIDER_UNAUTHORIZED';
            return status < 500 ? 'PROVIDER_FAILED' : 'PROVIDER_REFUSED';
        }
        function refused(answered, code) {
            return new action_error.mZ(code, {
                provider: 'SMTP server',
                asked: 'send',
                answered
            });
        }
        var markdown = __nccwpck_require__(1867);
        const githubIssue = {
            check: ()=>void 0,
            create: (_, context)=>({
                    async send (message) {
                        const issues = await context.issues();
                        const { dedupKey, title } = message;
                        const body = renderIssue(message);
                        if ('resolved' !== message.event) return {
                            url: (await openIncident(issues, {
                                dedupKey,
                                title,
                                body
                            })).url
                        };
                        const closed = await resolveIncident(issues, dedupKey, body);
                        return closed ? {
                            url: closed.url
                        } : {};
                    }
                })
        };
        const github_issue_longest = {
            title: 256,
            body: 60_000
        };
        function renderIssue({ title, text, fields, link }) {
            const heading = `**${(0, markdown.FV)((0, visible.vI)(title, github_issue_longest.title))}**`;
            const run = `[${(0, markdown.FV)(link.label)}](${link.url})`;
            const said = [
                ...'' === text ? [] : [
                    text.split('\n').map(markdown.FV).join('  \n')
                ],
                ...0 === fields.length ? [] : [
                    fields.map(({ label, value })=>`- ${(0, markdown.FV)(label)}: ${(0, markdown.FV)(value)}`).join('\n')
                ]
            ].join('\n\n');
            const room = github_issue_longest.body - heading.length - run.length - 4;
            return [
                heading,
                ...'' === said ? [] : [
                    github_issue_cut(said, room)
                ],
                run
            ].join('\n\n');
        }
        function github_issue_cut(markdown, room) {
            if (markdown.length <= room) return markdown;
            return `${markdown.slice(0, room - 1).replace(/(?:\\|&[a-z]*|[\ud800-\udbff])$/, '')}\u{2026}`;
        }
        const pagerdutySeverity = {
            critical: 'critical',
            important: 'error',
            info: 'info'
        };
        const pagerduty_longest = {
            summary: 1_024,
            dedupKey: 255
        };
        const pagerduty = {
            check (_, { pagerdutyKey }) {
                if ('' !== pagerdutyKey) return;
                return {
                    input: 'pagerduty-key',
                    allowed: 'the integration key of a PagerDuty service, for the channel pagerduty',
                    example: '${{ secrets.PAGERDUTY_KEY }}'
                };
            },
            create (_, { http: http1, secrets, urls }) {
                const client = http1('PagerDuty', {
                    baseUrl: urls.pagerduty,
                    isSecret: true
                });
                return {
                    async send (message, signal) {
                        const isChange = 'release' === message.event || 'digest' === message.event;
                        if (isChange && secrets.pagerdutyKey.startsWith('R')) throw new action_error.j1([
                            notForRulesets(message)
                        ]);
                        const request = isChange ? {
                            url: 'v2/change/enqueue',
                            json: changeOf(message, secrets.pagerdutyKey)
                        } : {
                            url: 'v2/enqueue',
                            json: alertOf(message, secrets.pagerdutyKey),
                            idempotent: true
                        };
                        await client.expectOk({
                            method: 'POST',
                            ...request
                        }, signal);
                        return {};
                    }
                };
            }
        };
        function notForRulesets({ event }) {
            return {
                input: 'pagerduty-key',
                allowed: `the key of a service for the event ${event}, a change event; this is one of a ruleset, for alerts alone`,
                example: '${{ secrets.PAGERDUTY_KEY }}'
            };
        }
        function alertOf(message, key) {
            return {
                routing_key: key,
                event_action: 'resolved' === message.event ? 'resolve' : 'trigger',
                dedup_key: message.dedupKey.slice(0, pagerduty_longest.dedupKey),
                payload: {
                    ...payloadOf(message),
                    severity: pagerdutySeverity[message.severity]
                },
                links: linksOf(message),
                client: 'release-kit'
            };
        }
        function changeOf(message, key) {
            return {
                routing_key: key,
                payload: payloadOf(message),
                links: linksOf(message)
            };
        }
        function payloadOf({ title, text, fields, source }) {
            const version = fields.map(({ value })=>value).join(', ');
            return {
                summary: (0, visible.vI)('' === version ? title : `${title}: ${version}`, pagerduty_longest.summary),
                source,
                custom_details: {
                    ...'' === text ? {} : {
                        text
                    },
                    ...Object.fromEntries(fields.map(({ label, value })=>[
                            label,
                            value
                        ]))
                }
            };
        }
        function linksOf({ link }) {
            return [
                {
                    href: link.url,
                    text: link.label
                }
            ];
        }
        var errors = __nccwpck_require__(7428);
        const slack_longest = {
            header: 150,
            section: 3_000,
            field: 2_000,
            fallback: 3_000
        };
        const fieldsPerSection = 10;
        const slack = {
            check (address, { slackToken, slackWebhook }) {
                if ('' === address && '' === slackWebhook) return {
                    input: 'slack-webhook',
                    allowed: 'the URL of an incoming webhook, for the channel slack',
                    example: '${{ secrets.SLACK_WEBHOOK }}'
                };
                if ('' !== address && '' === slackToken) return {
                    input: 'slack-token',
                    allowed: `a bot token with chat:write, for the channel slack ${address}`,
                    example: '${{ secrets.SLACK_TOKEN }}'
                };
            },
            create: (address, context)=>'' === address ? createWebhook(context) : createBot(address, context)
        };
        function createWebhook({ http: http1, secrets }) {
            const client = http1('Slack', {
                baseUrl: secrets.slackWebhook,
                isSecret: true
            });
            return {
                async send (message, signal) {
                    await client.expectOk({
                        method: 'POST',
                        url: '',
                        json: slack_payloadOf(message)
                    }, signal);
                    return {};
                }
            };
        }
        const answers = schemas1.Ikc({
            ok: schemas1.zMY(),
            error: schemas1.lqM(schemas1.YjP()),
            channel: schemas1.lqM(schemas1.YjP()),
            ts: schemas1.lqM(schemas1.YjP())
        });
        function createBot(channel, { http: http1, secrets, urls, thread }) {
            const client = http1('Slack', {
                baseUrl: urls.slack,
                headers: {
                    authorization: `Bearer ${secrets.slackToken}`
                }
            });
            const earlier = findEarlier(thread, channel);
            async function ask(method, json, signal) {
                const asked = `POST ${method}`;
                const answer = await client.expectOk({
                    method: 'POST',
                    url: method,
                    json
                }, signal);
                const { data, error } = answers.safeParse(answer.json());
                if (!data) throw new action_error.mZ('PROVIDER_NONSENSE', {
                    provider: 'Slack',
                    asked,
                    answered: errors.S1(error)
                });
                return {
                    ...data,
                    asked
                };
            }
            function refuse({ error = 'not ok', asked }) {
                throw new action_error.mZ(slack_codeOf(error), {
                    provider: 'Slack',
                    asked,
                    answered: error
                });
            }
            async function post(message, to, signal) {
                const answer = await ask('chat.postMessage', {
                    ...to,
                    ...slack_payloadOf(message)
                }, signal);
                if (!answer.ok) refuse(answer);
                return answer;
            }
            return {
                async send (message, signal) {
                    if (earlier && void 0 === earlier.id) {
                        await post(message, {
                            channel,
                            thread_ts: earlier.ts
                        }, signal);
                        return {
                            thread: earlier.ts
                        };
                    }
                    if (earlier?.id !== void 0) {
                        const place = {
                            channel: earlier.id,
                            ts: earlier.ts
                        };
                        const edited = await ask('chat.update', {
                            ...place,
                            ...slack_payloadOf(message)
                        }, signal);
                        if (edited.ok) {
                            await post(message, {
                                channel: earlier.id,
                                thread_ts: earlier.ts
                            }, signal);
                            return {
                                thread: threadOf(channel, earlier.id, earlier.ts)
                            };
                        }
                        if (!gone.includes(edited.error ?? '')) refuse(edited);
                    }
                    const { channel: id, ts } = await post(message, {
                        channel
                    }, signal);
                    return void 0 === id || void 0 === ts ? {} : {
                        thread: threadOf(channel, id, ts)
                    };
                }
            };
        }
        const gone = [
            'message_not_found',
            'edit_window_closed',
            'cant_update_message',
            'channel_not_found'
        ];
        function threadOf(channel, id, ts) {
            return [
                channel,
                id,
                ts
            ].join('/');
        }
        function findEarlier(thread, channel) {
            const words = thread.split(/\s+/);
            const [, id, ts] = words.map((word)=>word.split('/')).find(([name])=>name === channel) ?? [];
            if (void 0 !== id && void 0 !== ts) return {
                id,
                ts
            };
            const lone = words.find((word)=>/^\d+\.\d+$/.test(word));
            return void 0 === lone ? void 0 : {
                ts: lone
            };
        }
        function slack_codeOf(error = '') {
            if ([
                'invalid_auth',
                'not_authed',
                'token_revoked',
                'token_expired',
                'account_inactive'
            ].includes(error)) return 'PROVIDER_UNAUTHORIZED';
            if ([
                'missing_scope',
                'not_in_channel',
                'restricted_action'
            ].includes(error)) return 'PROVIDER_FORBIDDEN';
            return 'channel_not_found' === error ? 'PROVIDER_NOT_FOUND' : 'PROVIDER_REFUSED';
        }
        function slack_payloadOf(message) {
            const { title, text, fields, link, source } = message;
            const mrkdwn = (content, limit)=>({
                    type: 'mrkdwn',
                    text: slack_cut(content, limit),
                    verbatim: true
                });
            const shown = fields.map(({ label, value })=>mrkdwn(`*${escapeSlack(label)}*\n${escapeSlack(value)}`, slack_longest.field));
            const groups = Array.from({
                length: Math.ceil(shown.length / fieldsPerSection)
            }, (_, group)=>shown.slice(group * fieldsPerSection, (group + 1) * fieldsPerSection));
            return {
                text: slack_cut(escapeSlack([
                    title,
                    ...bodyLines(message)
                ].join('\n')), slack_longest.fallback),
                blocks: [
                    {
                        type: 'header',
                        text: {
                            type: 'plain_text',
                            text: slack_cut(title, slack_longest.header),
                            emoji: true
                        }
                    },
                    ...'' === text ? [] : [
                        {
                            type: 'section',
                            text: mrkdwn(escapeSlack(text), slack_longest.section)
                        }
                    ],
                    ...groups.map((group)=>({
                            type: 'section',
                            fields: group
                        })),
                    {
                        type: 'context',
                        elements: [
                            mrkdwn(`<${link.url}|${escapeSlack(link.label)}> \xb7 ${escapeSlack(source)}`, slack_longest.section)
                        ]
                    }
                ]
            };
        }
        const likeness = {
            '*': "\u2217",
            _: "\uFF3F",
            '~': "\u223C",
            '`': "\u02CB"
        };
        function escapeSlack(text) {
            return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/[*~`]|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, (mark)=>likeness[mark] ?? mark);
        }
        function slack_cut(text, limit) {
            if (text.length <= limit) return text;
            return `${text.slice(0, limit - 1).replace(/&[a-z]{0,3}$|[\ud800-\udbff]$/, '')}\u{2026}`;
        }
        const webhook = {
            check (address) {
                if ((0, fields.aq)(address)) return;
                return {
                    input: 'channels',
                    allowed: 'webhook with an http or https URL without user or password: a token is the input webhook-token',
                    example: 'webhook https://hooks.example.com/releases'
                };
            },
            create (address, { http: http1, secrets }) {
                const authorization = '' === secrets.webhookToken ? {} : {
                    authorization: `Bearer ${secrets.webhookToken}`
                };
                const client = http1('webhook', {
                    baseUrl: address,
                    headers: authorization
                });
                return {
                    async send (message, signal) {
                        await client.expectOk({
                            method: 'POST',
                            url: '',
                            json: message
                        }, signal);
                        return {};
                    }
                };
            }
        };
        const sms = {
            check: (address, secrets)=>through(address).check(address, secrets),
            create: (address, context)=>through(address).create(address, context)
        };
        function through(address) {
            if ('' === address) return pagerduty;
            return address.includes('@') && !address.includes('/') ? email : webhook;
        }
        const statuses = {
            incident: 'investigating',
            rollback: 'identified',
            maintenance: 'identified',
            resolved: 'resolved'
        };
        const outages = {
            critical: 'major_outage',
            important: 'partial_outage',
            info: 'degraded_performance'
        };
        function standingOf(event, severity) {
            if ('resolved' === event) return 'operational';
            return 'maintenance' === event ? 'under_maintenance' : outages[severity];
        }
        const incident = schemas1.Ikc({
            id: schemas1.YjP(),
            shortlink: schemas1.cl6(schemas1.YjP()),
            components: schemas1.cl6(schemas1.YOg(schemas1.Ikc({
                id: schemas1.YjP()
            }))),
            metadata: schemas1.cl6(schemas1.Ikc({
                release_kit: schemas1.lqM(schemas1.Ikc({
                    dedup_key: schemas1.YjP()
                }))
            }))
        });
        const component = schemas1.Ikc({
            id: schemas1.YjP(),
            name: schemas1.YjP()
        });
        const statuspage = {
            check (address, { statuspageToken }) {
                if ('' === address) return {
                    input: 'channels',
                    allowed: 'statuspage with the id of the page',
                    example: 'statuspage kctbh9vrtdwd'
                };
                if ('' !== statuspageToken) return;
                return {
                    input: 'statuspage-token',
                    allowed: 'an API key of Statuspage, for the channel statuspage',
                    example: '${{ secrets.STATUSPAGE_TOKEN }}'
                };
            },
            create (page, { http: http1, secrets, urls }) {
                const client = http1('Statuspage', {
                    baseUrl: urls.statuspage,
                    headers: {
                        authorization: `OAuth ${secrets.statuspageToken}`
                    }
                });
                const base = `v1/pages/${encodeURIComponent(page)}`;
                async function ask(schema, request, signal) {
                    const answer = await client.expectOk(request, signal);
                    const { data, error } = schema.safeParse(answer.json());
                    if (error) {
                        const what = {
                            provider: 'Statuspage',
                            asked: `${request.method} ${request.url}`
                        };
                        throw new action_error.mZ('PROVIDER_NONSENSE', {
                            ...what,
                            answered: errors.S1(error)
                        });
                    }
                    return data;
                }
                async function findOpen({ dedupKey }, signal) {
                    const open = await ask(schemas1.YOg(incident), {
                        method: 'GET',
                        url: `${base}/incidents/unresolved`
                    }, signal);
                    return open.find(({ metadata })=>metadata?.release_kit?.dedup_key === dedupKey);
                }
                async function componentsOf({ services }, open, signal) {
                    if (open?.components?.length) return open.components.map(({ id })=>id);
                    if (0 === services.length) return [];
                    const all = await ask(schemas1.YOg(component), {
                        method: 'GET',
                        url: `${base}/components?per_page=1000`
                    }, signal);
                    const names = services.map((name)=>name.toLowerCase());
                    return all.filter(({ name })=>names.includes(name.trim().toLowerCase())).map(({ id })=>id);
                }
                return {
                    async send (message, signal) {
                        const { event } = message;
                        if (!isPublic(event)) throw new action_error.j1([
                            notForAll(event)
                        ]);
                        const open = await findOpen(message, signal);
                        if (void 0 === open && 'resolved' === event) return {};
                        const components = await componentsOf(message, open, signal);
                        const json = {
                            incident: incidentOf(message, event, components)
                        };
                        const request = open ? {
                            method: 'PATCH',
                            url: `${base}/incidents/${encodeURIComponent(open.id)}`,
                            json
                        } : {
                            method: 'POST',
                            url: `${base}/incidents`,
                            json
                        };
                        const { shortlink } = await ask(incident, request, signal);
                        return 'string' == typeof shortlink ? {
                            url: shortlink
                        } : {};
                    }
                };
            }
        };
        function isPublic(event) {
            return event in statuses;
        }
        function incidentOf(message, event, components) {
            const standing = standingOf(event, message.severity);
            return {
                ...'resolved' === event ? {} : {
                    name: message.title
                },
                status: statuses[event],
                ...'maintenance' === event ? {
                    impact_override: 'maintenance'
                } : {},
                body: bodyLines(message).join('\n'),
                ...0 === components.length ? {} : {
                    component_ids: components,
                    components: Object.fromEntries(components.map((id)=>[
                            id,
                            standing
                        ]))
                },
                deliver_notifications: false,
                metadata: {
                    release_kit: {
                        dedup_key: message.dedupKey
                    }
                }
            };
        }
        function notForAll(event) {
            return {
                input: 'event',
                received: event,
                allowed: `${Object.keys(statuses).join(', ')} for the channel statuspage`,
                example: 'incident'
            };
        }
        const channels = {
            slack: slack,
            pagerduty: pagerduty,
            statuspage: statuspage,
            email: email,
            sms: sms,
            webhook: webhook,
            issue: githubIssue
        };
        function createNotifierContext(secrets, { urls, thread = '', issues }, { clock, redactor }) {
            const base = (url)=>url.replace(/\/*$/, '/');
            return {
                secrets,
                urls: {
                    slack: base(urls.slack),
                    pagerduty: base(urls.pagerduty),
                    statuspage: base(urls.statuspage)
                },
                thread,
                http: (provider, options)=>(0, client.u)({
                        provider,
                        clock,
                        redactor,
                        timeout: 10_000,
                        tries: 4,
                        ...options
                    }),
                issues,
                clock
            };
        }
        const tell_patience = 120_000;
        function tellAll(channels, message, notifierContext, context) {
            return Promise.all(channels.map((channel)=>tell(channel, message, notifierContext, context)));
        }
        async function tell({ kind, address }, message, notifierContext, { log, signal, redactor }) {
            const channel = describeChannel({
                kind,
                address
            });
            try {
                const problem = channels[kind].check(address, notifierContext.secrets);
                if (problem) throw new action_error.j1([
                    problem
                ]);
                const limited = AbortSignal.any([
                    signal,
                    AbortSignal.timeout(tell_patience)
                ]);
                const delivery = await channels[kind].create(address, notifierContext).send(message, limited);
                log.event(`${channel}: told`);
                return {
                    channel,
                    ...delivery
                };
            } catch (thrown) {
                signal.throwIfAborted();
                const failure = redactor.redact((0, action_error.Uc)(thrown));
                log.warning(`${channel}: could not be told: ${failure}`);
                return {
                    channel,
                    failure
                };
            }
        }
        const withMemory = [
            'issue',
            'pagerduty',
            'statuspage'
        ];
        function isWithMemory({ kind }) {
            return withMemory.includes(kind);
        }
        async function whoHearsOfTheEnd(channels, { dedupKey }, { issues }) {
            const isKept = channels.some(({ kind })=>'issue' === kind);
            const isOpen = async ()=>isIncidentOpen(await issues(), dedupKey);
            if (isKept && await isOpen().catch(()=>false)) return channels;
            return channels.filter(isWithMemory);
        }
        const stateName = 'incident';
        function createIncident({ incident: isWanted }, { log, state }, { issues }) {
            let issue1;
            let began = '';
            async function attempt(what) {
                if (!isWanted) return;
                await what().catch((thrown)=>{
                    log.warning(`the incident issue could not be written: ${(0, action_error.Uc)(thrown)}`);
                });
            }
            return {
                url: ()=>issue1?.url ?? '',
                open: (message, artifact)=>attempt(async ()=>{
                        const { dedupKey, title } = message;
                        const body = [
                            bodyOf(message),
                            (0, markdown.aY)(artifact)
                        ].join('\n\n');
                        issue1 = await openIncident(issues, {
                            dedupKey,
                            title,
                            body,
                            labels: [
                                'rollback'
                            ]
                        });
                        began = title;
                        if (issue1.title === title) state.save(stateName, String(issue1.number));
                    }),
                add: (message)=>attempt(async ()=>{
                        if (!issue1) return;
                        await issues.comment(issue1.number, bodyOf(message));
                        if (issue1.title === began) await issues.update(issue1.number, {
                            title: message.title
                        });
                    }),
                close: ()=>attempt(async ()=>{
                        if (issue1) await issues.update(issue1.number, {
                            state: 'closed'
                        });
                    })
            };
        }
        async function endIncident(title, reason, { state, log }, { issues }) {
            const number = Number(state.get(stateName));
            if (!number) return;
            await Promise.all([
                issues.update(number, {
                    title
                }),
                issues.comment(number, (0, markdown.FV)(reason))
            ]).catch((thrown)=>{
                log.warning(`the incident issue could not be written: ${(0, action_error.Uc)(thrown)}`);
            });
        }
        function bodyOf({ fields, link }) {
            const rows = fields.map(({ label, value })=>[
                    (0, markdown.FV)(label),
                    (0, markdown.FV)(value)
                ]);
            return [
                (0, markdown.tp)([
                    '',
                    ''
                ], rows),
                `${(0, markdown.FV)(link.label)}: <${link.url}>`
            ].join('\n\n');
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
        function foreignImage(artifact, { configured, live = '' }) {
            const name = parseImage(artifact)?.name;
            const own = void 0 === configured ? parseImage(live)?.name : parseImage(configured)?.name ?? configured;
            if (void 0 === name || name === own) return;
            const why = void 0 === own ? 'no image is known that belongs here, name it in services.*.image' : `only ${own} is`;
            return `${artifact} is not deployed again: ${why}`;
        }
        function nameOf({ version, artifact }) {
            return '' === version ? artifact : version;
        }
        function readHistory(newestFirst, route, { seen, image, untraced } = {}) {
            const committed = newestFirst.filter(({ journal })=>terminalEntry(journal)?.phase === 'COMMITTED').map(candidateOf);
            const from = 'none' === route ? void 0 : 'split' === route ? splitBy(newestFirst) : route;
            const occupant = newestFirst.find(({ journal })=>void 0 !== from && slotOf(journal) === from && mayServe(journal));
            const live = 'none' === route ? seen && liveBy(seen, newestFirst) : occupant && candidateOf(occupant);
            const isLiveCertain = 'none' === route ? seen?.isCertain === true : void 0 !== live;
            const condemned = newestFirst.filter(({ journal })=>terminalEntry(journal)?.phase === 'REVERTED').map(({ intent })=>intent.artifact);
            const excluded = new Set([
                isLiveCertain ? live?.artifact : void 0,
                ...condemned
            ]);
            const candidates = committed.filter(({ artifact })=>!excluded.has(artifact) && excluded.add(artifact));
            const since = live ? cameAt(live.artifact, newestFirst) ?? 1 / 0 : 1 / 0;
            const earlier = candidates.filter(({ artifact })=>artifact !== live?.artifact && (cameAt(artifact, newestFirst) ?? 0) < since).filter(({ releaseId })=>void 0 === releaseId || !untraced?.has(releaseId)).filter((candidate)=>void 0 === foreignTo(candidate, {
                    image,
                    live
                }));
            return {
                route,
                live,
                isLiveCertain,
                image,
                from,
                candidates,
                earlier
            };
        }
        function foreignTo({ artifact }, { image, live }) {
            if (void 0 === image && void 0 === live) return;
            return foreignImage(artifact, {
                configured: image,
                live: live?.artifact
            });
        }
        function liveBy({ artifact }, newestFirst) {
            const record = newestFirst.find(({ intent })=>identityOf(intent.artifact ?? '') === artifact);
            return record ? candidateOf(record) : {
                artifact,
                version: '',
                releaseId: void 0,
                slot: void 0,
                at: ''
            };
        }
        function revisionOf(artifact) {
            if (/^[0-9a-f]{40}$/.test(artifact)) return {
                kind: 'commit',
                sha: artifact
            };
            const image = parseImage(artifact);
            return image && {
                kind: 'image',
                image
            };
        }
        function identityOf(artifact) {
            const revision = revisionOf(artifact);
            return revision ? describeRevision(revision) : artifact;
        }
        function isBackBy(runId, { live }, releases) {
            return releases.some(({ id, intent })=>id === live?.releaseId && 'rollback' === intent.op && intent.run.id === runId);
        }
        function cameAt(artifact, newestFirst) {
            return newestFirst.find(({ intent, journal })=>'rollback' !== intent.op && intent.artifact === artifact && mayServe(journal))?.id;
        }
        function mayServe(journal) {
            const ended = terminalEntry(journal)?.phase;
            return 'COMMITTED' === ended || wasArmed(journal) && (void 0 === ended || 'NEEDS_HUMAN' === ended);
        }
        function splitBy(newestFirst) {
            const last = newestFirst.find(({ journal })=>wasArmed(journal));
            const isOver = last && terminalEntry(last.journal)?.phase === 'COMMITTED';
            return last && !isOver && mayServe(last.journal) ? slotOf(last.journal) : void 0;
        }
        function recheck(planned, candidate, now) {
            if ('split' !== now.route && now.live?.artifact === candidate.artifact) return 'done';
            const isSame = now.from === planned.from && now.live?.artifact === planned.live?.artifact;
            const name = now.live ? nameOf(now.live) : 'something unknown';
            return isSame ? 'go' : `while this rollback waited, ${name} went live on ${now.from ?? 'both slots'}: look, and run it again`;
        }
        function candidateOf({ id, intent, journal, createdAt }) {
            return {
                artifact: intent.artifact ?? '',
                version: intent.version ?? '',
                releaseId: id,
                slot: slotOf(journal),
                at: createdAt
            };
        }
        function chooseCandidate({ candidates, earlier }, to) {
            if ('' === to) return earlier[0];
            return candidates.find(({ artifact, version, releaseId })=>[
                    artifact,
                    version,
                    String(releaseId)
                ].includes(to) || withoutV(version) === withoutV(to) || /^[0-9a-f]{7,40}$/.test(to) && artifact.startsWith(to));
        }
        function withoutV(version) {
            return version.replace(/^v(?=\d)/, '');
        }
        function isStillInSlot(candidate, slot, newestFirst) {
            if (candidate.slot !== slot || void 0 === candidate.releaseId) return false;
            const { releaseId } = candidate;
            return !newestFirst.some(({ id, journal })=>id > releaseId && journal.some((entry)=>entry.slot === slot));
        }
        function phaseAfter({ done, kind }, watched) {
            if (!done) return 'error' === kind ? 'Error' : 'Failed';
            if ('inconclusive' === watched) return 'Inconclusive';
            return 'reject' === watched ? 'Failed' : 'Successful';
        }
        const deadlines = {
            1: 300000,
            2: 900000,
            3: 3600000
        };
        const titles = {
            en: {
                done: "\u2705 Rolled back",
                failed: "\u{1F525} Rollback failed",
                unwell: "\u{1F525} Rolled back, but not well",
                colon: ': '
            },
            fr: {
                done: "\u2705 Retour arri\xe8re effectu\xe9",
                failed: "\u{1F525} \xc9chec du retour arri\xe8re",
                unwell: "\u{1F525} Retour arri\xe8re effectu\xe9, mais le service va mal",
                colon: ' : '
            }
        };
        function createAnnouncer(inputs, context, github, { candidate, live, reason }) {
            const { log, run, config, redactor } = context;
            const locale = inputs.locale ?? config?.locale ?? 'en';
            const routes = {
                important: routed(config, 'important'),
                critical: routed(config, 'critical')
            };
            for (const { address } of [
                ...routes.important,
                ...routes.critical
            ])addressesIn(address).forEach((secret)=>{
                context.mask(secret);
            });
            const notifying = createNotifierContext(inputs, {
                urls: usualUrls,
                issues: ()=>Promise.resolve(github.issues)
            }, context);
            const incident = createIncident(inputs, context, github);
            const untold = new Set();
            function compose(telling, title, fields) {
                const { environment, service } = inputs;
                const from = live ? nameOf(live) : '?';
                const all = {
                    environment,
                    service,
                    from,
                    to: nameOf(candidate),
                    reason: redactor.redact(reason),
                    ...fields
                };
                return composeMessage({
                    ...telling,
                    title,
                    fields: all
                }, {
                    ...run,
                    locale,
                    actor: run.triggeringActor
                });
            }
            async function tell(channels, message) {
                if (!inputs.notify) return;
                const others = withoutTwins(channels).filter(({ kind })=>'issue' !== kind || !inputs.incident);
                const results = await tellAll(others, message, notifying, context).catch((thrown)=>{
                    log.warning(`nobody could be told: ${(0, action_error.Uc)(thrown)}`);
                    return [];
                });
                for (const { channel, failure } of results)if (void 0 !== failure) untold.add(`${channel}: ${failure}`);
            }
            const titleOf = (what)=>`${titles[locale][what]}${titles[locale].colon}${[
                    inputs.service || run.repo,
                    inputs.environment
                ].join(', ')} \u{2192} ${nameOf(candidate)}`;
            async function alarm(title, why, ms) {
                const duration = void 0 === ms ? {} : {
                    duration: (0, time_duration.a)(ms)
                };
                const message = compose({
                    event: 'rollback',
                    severity: 'critical'
                }, title, {
                    status: redactor.redact(why),
                    ...duration
                });
                await Promise.all([
                    tell([
                        ...routes.important,
                        ...routes.critical
                    ], message),
                    incident.add(message)
                ]);
            }
            return {
                incidentUrl: ()=>incident.url(),
                untold: ()=>[
                        ...untold
                    ],
                async begin () {
                    const message = compose({
                        event: 'rollback',
                        severity: 'important'
                    }, '', {});
                    await Promise.all([
                        tell(routes.important, message),
                        incident.open(message, candidate.artifact)
                    ]);
                },
                async end ({ done, reason: why }, ms) {
                    if (!done) return alarm(titleOf('failed'), why, ms);
                    const fields = {
                        status: redactor.redact(why),
                        duration: (0, time_duration.a)(ms)
                    };
                    const message = compose({
                        event: 'rollback',
                        severity: 'important'
                    }, titleOf('done'), fields);
                    await Promise.all([
                        tell(routes.important, message),
                        incident.add(message)
                    ]);
                },
                async resolve () {
                    const message = compose({
                        event: 'resolved',
                        severity: 'important'
                    }, titleOf('done'), {});
                    const woken = await whoHearsOfTheEnd(routes.critical, message, notifying);
                    await tell([
                        ...woken,
                        ...routes.important.filter(isWithMemory)
                    ], message);
                    await incident.close();
                },
                worry: (why)=>alarm(titleOf('unwell'), why)
            };
        }
        var nearest = __nccwpck_require__(5896);
        const words = [
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
                if (words.includes(received) || wellFormed.test(received)) return [];
                const meant = (0, nearest.p)(received, words) ?? words.find((word)=>word.endsWith(`:${received.toLowerCase()}`));
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
        function whoMay({ environment, allowed }, config) {
            if (allowed.length > 0) return allowed;
            return config?.environments?.[environment]?.rollback?.allowed ?? (isProduction(environment, config) ? [] : [
                'write'
            ]);
        }
        function checkAllowed(inputs, config) {
            const input = inputs.allowed.length > 0 ? 'allowed' : `environments.${inputs.environment}.rollback.allowed`;
            return allowed_checkRules(whoMay(inputs, config), input, inputs.teamsToken);
        }
        async function refusalOf(user, inputs, config, ask) {
            const { environment, type } = inputs;
            const rules = whoMay(inputs, config);
            const naming = `name them in \`allowed\` or environments.${environment}.rollback.allowed (role:maintain, @user)`;
            if (0 === rules.length) return `nobody may roll back ${environment} until somebody is named: ${naming}`;
            if ('application' !== type && isProduction(environment, config) && (rules.includes('anybody') || rules.includes('write'))) return `a rollback of type ${type} in ${environment} is for people who are named: ${naming}`;
            return whyNotNamed(user, rules, 'roll back', ask);
        }
        function isOwnWayBack(run, { live, earlier }, candidate, releases) {
            const brought = releases.find(({ id })=>id === live?.releaseId)?.intent;
            return run.runId > 0 && void 0 !== candidate && candidate === earlier[0] && void 0 !== brought && 'rollback' !== brought.op && brought.run.id === run.runId && brought.run.attempt === run.runAttempt;
        }
        var picomatch = __nccwpck_require__(4006);
        function mayRelease(name, pattern) {
            return picomatch.isMatch(name, pattern, {
                dot: true
            });
        }
        const provenance_slack = 60_000;
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
            const isWithin = Number(made) >= Number(start) - provenance_slack && ('completed' !== attempt.status || Number(made) <= Number(end) + provenance_slack);
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
                list: async (filter)=>(await deployments.list(filter)).filter(isBelieved),
                statuses: async (id)=>(await deployments.statuses(id)).filter(isBelieved)
            };
            return {
                ...github,
                deployments: believed
            };
        }
        async function readOptions(input, text) {
            if ('' === text) return {
                options: {},
                problems: []
            };
            const { parse: parse1 } = await __nccwpck_require__.e(815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
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
                        allowed: 'a YAML mapping, one `name: value` a line',
                        example: 'verify: slot-header'
                    }
                ]
            };
        }
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
        function isOpen(url) {
            return 'http:' === url.protocol && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
        }
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
        function explain({ user, host, port }, said) {
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
        var kinds = __nccwpck_require__(7444);
        var external_node_stream_ = __nccwpck_require__(7075);
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
                return new Response(isEmpty ? null : external_node_stream_.Readable.toWeb(answer), {
                    status,
                    headers: Object.entries(answer.headers).flatMap(([name, value])=>[
                            value ?? []
                        ].flat().map((one)=>[
                                name,
                                one
                            ]))
                });
            };
        }
        function checkNeeds(settings, { kind, address, route, name }) {
            const { url, names } = settings;
            const found = '' === url ? void 0 : parseAddress(url);
            const problems = [];
            if (!found || !address.kinds.includes(found.kind)) problems.push({
                input: 'driver-url',
                ...given(url),
                allowed: address.allowed,
                example: address.example
            });
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
                const http1 = client({
                    baseUrl: address?.kind === 'http' ? address.url.href : 'http://localhost',
                    fetch: fetchThrough(place, address?.kind === 'unix' ? {
                        path: address.path
                    } : void 0)
                });
                async function read(signal) {
                    const response = await http1.expectOk({
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
                    const response = await http1.send(request, signal);
                    if (412 === response.status) return;
                    if (response.status < 300) return response;
                    throw caddy_refused(`PATCH /id/${route}`, response);
                }
                return {
                    kind: 'caddy',
                    resolution,
                    async observe (signal) {
                        const { found } = await read(signal);
                        return splitOf(found, settings);
                    },
                    async shift (weights, _stamp, signal) {
                        for(let attempt = 0; attempt < tries; attempt++){
                            const { found, etag } = await read(signal);
                            if (await write(withSplit(found, weights, settings), etag, signal)) return;
                        }
                        throw new action_error.mZ('PROVIDER_REFUSED', {
                            provider: 'Caddy',
                            asked: `PATCH /id/${route}`,
                            answered: `412, ${tries} times: somebody else changes the configuration all the time`,
                            status: 412
                        });
                    },
                    async inFlight (slot, signal) {
                        const response = await http1.expectOk({
                            method: 'GET',
                            url: '/reverse_proxy/upstreams'
                        }, signal);
                        const parsed = usage.safeParse(response.json());
                        if (!parsed.success) throw nonsense('GET /reverse_proxy/upstreams', 'no list of upstreams');
                        return parsed.data.find(({ address: at })=>at === names[slot])?.num_requests ?? 0;
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
                        weights: wanted.length > 1 ? shortest(Math.round(weights.blue), Math.round(weights.green)) : [
                            1
                        ]
                    }
                }
            };
        }
        function shortest(blue, green) {
            const common = (a, b)=>0 === b ? a : common(b, a % b);
            const divisor = common(blue, green);
            return [
                blue / divisor,
                green / divisor
            ];
        }
        function splitOf({ upstreams = [], load_balancing: balancing }, { names }) {
            const dials = upstreams.map(({ dial })=>dial);
            const isOurs = dials.every((dial)=>Object.values(names).includes(dial)) && new Set(dials).size === dials.length;
            if (!isOurs) return;
            const { policy = '', weights = [] } = balancing?.selection_policy ?? {};
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
        var api = __nccwpck_require__(3305);
        const rounding = 1e-6;
        const percent = schemas1.aig().check(api.qm(0), api.Zm(100));
        function isWhole({ blue, green }) {
            return Math.abs(blue + green - 100) < rounding;
        }
        const line = schemas1.YjP().check(api.m9(1));
        const options = schemas1.rej({
            observe: line,
            shift: line,
            resolution: schemas1.Rvf(schemas1.aig().check(api.Tx(0), api.Zm(100)), rounding),
            timeout: schemas1.Rvf(schemas1.aig().check(api.qm(1), api.Zm(600)), 60),
            isolation: schemas1.Rvf(schemas1.k5n([
                'auto',
                'required'
            ]), 'auto')
        });
        const allowedOptions = {
            allowed: 'observe and shift: a line of shell each; resolution: more than 0, at most 100; timeout: 1 to 600 seconds; isolation: auto or required',
            example: 'observe: ./edge.sh read'
        };
        const answer = schemas1.rej({
            blue: percent,
            green: percent
        });
        const commandDefinition = {
            check (settings) {
                const parsed = options.safeParse(settings.options);
                const needsRoute = {
                    input: 'route',
                    allowed: 'needed by driver command',
                    example: 'shop.example.com'
                };
                return [
                    ...parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, allowedOptions),
                    ...'' === settings.route ? [
                        needsRoute
                    ] : []
                ];
            },
            create (settings, { commands, token, place }) {
                const { observe, shift, resolution, timeout, isolation } = options.parse(settings.options);
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
                const { data } = answer.safeParse(JSON.parse(text));
                return data && isWhole(data) ? data : void 0;
            } catch  {
                return;
            }
        }
        var promises_ = __nccwpck_require__(8500);
        var external_node_net_ = __nccwpck_require__(7030);
        const limit = 5_000;
        const largestAnswer = 4194304;
        async function askSocket(place, address, line, signal) {
            signal.throwIfAborted();
            const until = AbortSignal.any([
                signal,
                AbortSignal.timeout(limit)
            ]);
            const endpoint = await place.endpoint(address, signal);
            const socket = (0, external_node_net_.connect)(endpoint);
            const abort = ()=>void socket.destroy(new Error(`no whole answer within ${limit / 1_000} s`));
            until.addEventListener('abort', abort, {
                once: true
            });
            try {
                socket.write(`${line}\n`);
                let answer = '';
                for await (const chunk of socket.setEncoding('utf8')){
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
        const path1 = schemas1.YjP().check(schemas1.YPB(isPath));
        const haproxy_options = schemas1.rej({
            'state-file': schemas1.lqM(path1),
            config: schemas1.lqM(path1)
        });
        const haproxy_allowedOptions = {
            allowed: 'state-file and config: absolute paths on the machine of the edge',
            example: 'state-file: /var/lib/haproxy/server-state'
        };
        const named = {
            pattern: /^[\w.:-]+$/,
            example: 'shop'
        };
        const whole = 256;
        const startup = 5_000;
        const columns = {
            backend: 1,
            server: 3,
            operation: 5,
            admin: 6,
            weight: 7
        };
        const takesNone = 0x3b;
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
                                'tcp'
                            ],
                            allowed: "HAProxy's runtime socket, unix:/path or tcp://host:port",
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
            create (settings, { place, log }) {
                const { route, names } = settings;
                const { 'state-file': stateFile, config } = haproxy_options.parse(settings.options);
                const ask = (command, signal)=>askSocket(place, haproxy_socketOf(settings), command, signal);
                async function servers(signal) {
                    const command = `show servers state ${route}`;
                    const answer = await ask(command, signal);
                    if (!answer.startsWith('1\n# be_id be_name srv_id srv_name ')) throw haproxy_refused(command, answer);
                    return new Map(rowsOf(answer).map((row)=>[
                            row[columns.server] ?? '',
                            serverOf(row)
                        ]));
                }
                async function tell(commands, signal) {
                    const answer = await ask(commands.join('; '), signal);
                    if ('' !== answer.trim()) throw haproxy_refused(commands.join('; '), answer);
                }
                async function untilUp(raised, signal) {
                    const deadline = performance.now() + startup;
                    for(;;){
                        const now = await servers(signal);
                        const down = raised.find((slot)=>(now.get(names[slot])?.share ?? 0) === 0);
                        if (void 0 === down) return;
                        if (performance.now() > deadline) throw haproxy_refused(`set server ${route}/${names[down]} state ready`, 'accepted, but HAProxy sends it no traffic: its check fails');
                        await (0, promises_.setTimeout)(50, void 0, {
                            signal
                        });
                    }
                }
                return {
                    kind: 'haproxy',
                    resolution: 100 / whole,
                    async observe (signal) {
                        const all = await servers(signal);
                        const [blue, green] = slots.map((slot)=>all.get(names[slot]));
                        if (!blue || !green) return;
                        const stranger = [
                            ...all
                        ].find(([name, { share }])=>share > 0 && !Object.values(names).includes(name));
                        return stranger ? void 0 : sharesOf(blue.share, green.share);
                    },
                    async shift (weights, _stamp, signal) {
                        const kept = weightsOf(weights);
                        const raised = slots.filter((slot)=>kept[slot] > 0);
                        const before = await servers(signal);
                        const first = raised.toSorted((a, b)=>growth(b, kept, before, names) - growth(a, kept, before, names));
                        for (const slot of first)await tell(setServer(route, names[slot], kept[slot], 'ready'), signal);
                        await untilUp(raised, signal);
                        for (const slot of slots.filter((one)=>0 === kept[one]))await tell(setServer(route, names[slot], 0, 'maint'), signal);
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
                        if (!Number.isInteger(count)) throw haproxy_refused(command, header);
                        return count;
                    },
                    async preflight (signal) {
                        const all = await servers(signal);
                        const others = [
                            ...all
                        ].filter(([name, { share }])=>share > 0 && !Object.values(names).includes(name));
                        const known = [
                            ...all.keys()
                        ].join(', ');
                        return [
                            ...slots.filter((slot)=>!all.has(names[slot])).map((slot)=>({
                                    input: slot,
                                    received: names[slot],
                                    allowed: `a server of backend ${route}: ${known}`
                                })),
                            ...others.map(([name])=>({
                                    input: 'route',
                                    received: route,
                                    allowed: `a backend in which only blue and green take traffic; server ${name} does too`
                                })),
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
        };
        function rowsOf(answer) {
            return answer.split('\n').slice(2).map((line)=>line.split(' ')).filter((row)=>row.length > columns.weight);
        }
        function serverOf(row) {
            const [operation, admin, weight] = [
                columns.operation,
                columns.admin,
                columns.weight
            ].map((column)=>Number(row[column]));
            const takesTraffic = (1 === operation || 2 === operation) && ((admin ?? 1) & takesNone) === 0;
            return {
                share: takesTraffic ? weight ?? 0 : 0
            };
        }
        function weightsOf({ green }) {
            const exact = green / 100 * whole;
            const kept = green <= 0 || green >= 100 ? Math.round(exact) : Math.min(whole - 1, Math.max(1, Math.round(exact)));
            return {
                blue: whole - kept,
                green: kept
            };
        }
        function growth(slot, kept, before, names) {
            return kept[slot] - (before.get(names[slot])?.share ?? 0);
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
        function haproxy_socketOf({ url }) {
            const address = parseAddress(url);
            if (address?.kind !== 'unix' && address?.kind !== 'tcp') throw new Error('check() refuses this address');
            return 'unix' === address.kind ? {
                path: address.path
            } : {
                host: address.host,
                port: address.port
            };
        }
        function haproxy_refused(asked, answer) {
            const answered = answer.trim() || 'nothing';
            const code = /^No such|^Can't find|^Require/m.test(answered) ? 'PROVIDER_NOT_FOUND' : /Permission denied/i.test(answered) ? 'PROVIDER_FORBIDDEN' : 'PROVIDER_REFUSED';
            return new action_error.mZ(code, {
                provider: 'HAProxy',
                asked,
                answered
            });
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
            await place.write(path1, `${mark}\n${body}`, signal);
            return {
                before
            };
        }
        function isGenerated(content) {
            return void 0 === content || '' === content.trim() || content.startsWith(mark);
        }
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
                            allowed: 'what this route is called',
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
            create (settings, { http: client, place }) {
                const { status, variable, test, reload } = nginx_options.parse(settings.options);
                const http1 = client({
                    fetch: fetchThrough(place)
                });
                const file = settings.url;
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
                        const first = await answerOf(http1, status, signal);
                        for(let asked = 1; asked < looks.times; asked++){
                            await (0, promises_.setTimeout)(looks.apart, void 0, {
                                signal
                            });
                            if ((await answerOf(http1, status, signal)).green !== first.green) return;
                        }
                        return first;
                    },
                    async shift (weights, _stamp, signal) {
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
        async function answerOf(http1, url, signal) {
            const { text } = await http1.expectOk({
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
        const traefik_options = schemas1.rej({
            api: schemas1.YjP().check(schemas1.YPB((value)=>parseAddress(value)?.kind === 'http')),
            provider: schemas1.Rvf(schemas1.k5n([
                'file',
                'http'
            ]), 'file')
        });
        const traefik_allowedOptions = {
            allowed: "api: the http URL of Traefik's API; provider: file or http",
            example: 'api: http://127.0.0.1:8080'
        };
        const traefik_answer = schemas1.Ikc({
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
        const traefikDefinition = {
            check (settings) {
                const parsed = traefik_options.safeParse(settings.options);
                return [
                    ...parsed.success ? [] : optionProblems(parsed.error.issues, settings.options, traefik_allowedOptions),
                    ...checkNeeds(settings, {
                        kind: 'traefik',
                        address: {
                            kinds: [
                                'file'
                            ],
                            allowed: 'the absolute path of a .yml file that nobody else writes, in a folder that Traefik watches (a single mounted file never shows a rename)',
                            example: '/etc/traefik/dynamic/shop.yml'
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
                    ...parseAddress(settings.url)?.kind !== 'file' || /\.ya?ml$/.test(settings.url) ? [] : [
                        {
                            input: 'driver-url',
                            received: settings.url,
                            allowed: 'a name that ends in .yml: Traefik reads no other',
                            example: '/etc/traefik/dynamic/shop.yml'
                        }
                    ]
                ];
            },
            create (settings, { http: client, place }) {
                const { route, url: file } = settings;
                const { api, provider } = traefik_options.parse(settings.options);
                const http1 = client({
                    baseUrl: api,
                    fetch: fetchThrough(place)
                });
                const service = `${route}@${provider}`;
                return {
                    kind: 'traefik',
                    resolution: 1 / fineness,
                    observation: 'file' === provider ? {
                        timeout: 30_000,
                        poll: 100
                    } : {
                        timeout: 60_000,
                        poll: 250
                    },
                    async observe (signal) {
                        const asked = `/api/http/services/${encodeURIComponent(service)}`;
                        const response = await http1.expectOk({
                            method: 'GET',
                            url: asked
                        }, signal);
                        const parsed = traefik_answer.safeParse(response.json());
                        if (!parsed.success) throw traefik_nonsense(`GET ${asked}`, 'no weighted service');
                        const { status, error = [], weighted } = parsed.data;
                        if ('enabled' !== status) throw traefik_nonsense(`GET ${asked}`, `${status}: ${error.join('; ')}`);
                        return traefik_splitOf(weighted.services, settings);
                    },
                    async shift (weights, _stamp, signal) {
                        await writeGenerated(place, file, documentOf(weights, settings), signal);
                    },
                    async preflight (signal) {
                        const isOurs = {
                            input: 'driver-url',
                            received: file,
                            allowed: 'a file that release-kit alone writes'
                        };
                        return isGenerated(await place.read(file, signal)) ? [] : [
                            isOurs
                        ];
                    }
                };
            }
        };
        function documentOf(weights, { route, names }) {
            const services = slots.map((slot)=>({
                    name: names[slot],
                    weight: Math.round(weights[slot] * fineness)
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
        function traefik_splitOf(services, { names }) {
            const strangers = services.filter(({ name, weight })=>weight > 0 && !Object.values(names).includes(name));
            if (strangers.length > 0) return;
            const [blue = 0, green = 0] = slots.map((slot)=>services.find(({ name })=>name === names[slot])?.weight);
            return sharesOf(blue, green);
        }
        function traefik_nonsense(asked, answered) {
            return new action_error.mZ('PROVIDER_NONSENSE', {
                provider: 'Traefik',
                asked,
                answered
            });
        }
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
        const parallel = 5;
        async function whoAnswers(front, samples, signal) {
            const seen = [];
            for(let asked = 0; asked < 2 * samples && seen.length < samples; asked += parallel){
                const answers = await Promise.all(Array.from({
                    length: parallel
                }, ()=>front.measure(signal)));
                seen.push(...answers.flatMap((answer)=>slots.find((slot)=>slot === answer.slot) ?? []));
                if (new Set(seen).size > 1) return;
            }
            const [only] = seen;
            return only && seen.length >= samples ? weightsFor(only, 100) : void 0;
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
        const allowed = 'verify: read-back or slot-header, samples: 3 to 100, resolution: more than 0, at most 100, body: JSON with {route}, {slot}, {blue-weight}, {green-weight}, {release-id}, {reason}, {deadline}, observe: JSON with {blue-weight}, {green-weight} or {slot} alone as values';
        const notAnApi = (received)=>({
                input: 'driver-url',
                received,
                allowed: 'an http or https URL without a user and a password',
                example: 'https://edge.example.com/weights'
            });
        const webhookDefinition = {
            check (settings) {
                const parsed = webhook_options.safeParse(settings.options);
                if (!parsed.success) return parsed.error.issues.map((issue1)=>({
                        input: `driver-options ${issue1.path.map(String).join('.')}`.trim(),
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
                const http1 = client(place.isLocal ? {} : {
                    fetch: fetchThrough(place)
                });
                const { verify, samples, resolution, body, observe } = webhook_options.parse(settings.options);
                const places = observe && placesIn(observe);
                return {
                    kind: 'webhook',
                    resolution: 'slot-header' === verify || places?.has('slot') ? 100 : resolution,
                    observe: (signal)=>'slot-header' === verify && front ? whoAnswers(front, samples, signal) : readBack(settings, http1, signal, places),
                    async shift (weights, stamp, signal) {
                        await http1.expectOk({
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
        async function readBack(settings, http1, signal, places) {
            const { url, route } = settings;
            const target = new URL(url);
            target.searchParams.set('route', route);
            const response = await http1.expectOk({
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
            command: commandDefinition,
            haproxy: haproxyDefinition,
            nginx: nginxDefinition,
            traefik: traefikDefinition,
            webhook: webhookDefinition
        };
        const supportedDrivers = kinds.Q6;
        function driverDefinition(kind) {
            return drivers[kind];
        }
        function resolveTraffic(inputs, config, options, env = {}) {
            const environment = config?.environments?.[inputs.environment];
            const traffic = environment?.traffic;
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
                ...exposedToken(settings)
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
        function exposedToken({ token, driver, reach }) {
            const address = parseAddress(driver.url);
            if ('' === token || '' !== reach.via || address?.kind !== 'http' || !isOpen(address.url)) return [];
            const allowed = 'an https URL (or driver-via): over plain http everybody on the way could read driver-token';
            return [
                {
                    input: 'driver-url',
                    received: driver.url,
                    allowed,
                    example: `https://${address.url.host}`
                }
            ];
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
        function publicUrlOf(environment, config, service) {
            const label = config?.services?.[service]?.label ?? service;
            return (environment?.url ?? '').replaceAll('{label}', label).replaceAll('{service}', service);
        }
        function hostOf(url) {
            return (0, fields.q$)(url) ? new URL(url).host : '';
        }
        function resolveJournal({ githubToken }, { config }) {
            return {
                githubToken,
                writers: writersOf(config)
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
                isProduction: isProduction(environment, config),
                journal: resolveJournal(inputs, sources),
                origin: originOf(config, environment),
                isLocked: 'none' !== inputs.lock,
                patience: {
                    timeout: inputs.lockTimeout,
                    poll: inputs.lockInterval,
                    settle: inputs.lockSettle
                },
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
        function resolveWatch(inputs, { config }) {
            const environment = environmentOf(config, inputs.environment);
            const bake = firstDuration(inputs.watch, environment?.rollback?.watch, 0);
            const once = {
                steps: [
                    100
                ],
                stepDuration: 0,
                bake,
                drain: 0,
                retain: 0
            };
            const given = {
                ...inputs,
                ...once,
                evidence: 'probe',
                expectVersion: ''
            };
            return resolvePolicy(given, environment, inputs.environment);
        }
        function checkTogether(inputs, config) {
            const problems = [];
            const isGrave = 'application' !== inputs.type || 3 === inputs.level;
            if (isGrave && '' === inputs.reason) problems.push({
                input: 'reason',
                sentence: `reason is required for type ${inputs.type}, level ${inputs.level}`
            });
            if (isGrave && inputs.confirm !== inputs.environment) problems.push({
                input: 'confirm',
                ...'' === inputs.confirm ? {} : {
                    received: inputs.confirm
                },
                allowed: "the environment's name, so that nobody does this by mistake",
                example: inputs.environment
            });
            if ('application' !== inputs.type) problems.push({
                input: 'type',
                received: inputs.type,
                sentence: `type ${inputs.type} is not supported yet; use application`
            });
            if (![
                'auto',
                'flip',
                'redeploy'
            ].includes(inputs.strategy)) problems.push({
                input: 'strategy',
                received: inputs.strategy,
                sentence: `strategy ${inputs.strategy} is not supported yet; use auto, flip or redeploy`
            });
            for (const [input, received] of [
                [
                    'database',
                    inputs.database
                ],
                [
                    'lock',
                    'strict' === inputs.lock ? 'strict' : ''
                ],
                [
                    'post-mortem',
                    inputs.postMortem ? 'true' : ''
                ]
            ])if ('' !== received) problems.push({
                input,
                received,
                sentence: `${input} is not supported yet; leave it unset`
            });
            problems.push(...resolveWatch(inputs, {
                config
            }).problems);
            const environment = config?.environments?.[inputs.environment];
            problems.push(...checkAllowed(inputs, config));
            const hasDriver = void 0 !== inputs.driver || environment?.traffic !== void 0;
            const hasTarget = void 0 !== inputs.target || environment?.target !== void 0;
            if (!hasDriver && !hasTarget) problems.push({
                input: 'driver, target',
                sentence: 'set driver (to move traffic back) or target (to redeploy), here or in the config'
            });
            return problems;
        }
        function refusalByCooldown({ live }, releases, cooldown, now) {
            const artifactOf = (id)=>releases.find((release)=>release.id === id)?.intent.artifact;
            const last = releases.find(({ intent, journal })=>'rollback' === intent.op && terminalEntry(journal)?.phase === 'COMMITTED' && void 0 !== live && artifactOf(intent.rollbackOf) === live.artifact);
            if (!last || !live) return;
            const until = Date.parse(last.createdAt) + cooldown;
            if (!(now < until)) return;
            const at = (ms)=>new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
            return `${nameOf(live)} was rolled back at ${at(until - cooldown)} already, and rollback.cooldown is ${(0, time_duration.a)(cooldown)}: allowed again from ${at(until)}`;
        }
        function withDeadline(context, ms) {
            const late = new AbortController();
            const timer = setTimeout(()=>late.abort(new action_error.Kt('the rollback', 'see the journal')), ms);
            timer.unref();
            return {
                ...context,
                signal: AbortSignal.any([
                    context.signal,
                    late.signal
                ])
            };
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
        const external_node_fs_promises_namespaceObject = process.getBuiltinModule("node:fs/promises");
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
                        await (0, external_node_fs_promises_namespaceObject.rm)(path1, {
                            recursive: true,
                            force: true
                        });
                        if (void 0 !== kept) await (0, external_node_fs_promises_namespaceObject.writeFile)(path1, kept);
                    }
                }
                return changed;
            };
        }
        async function readIfThere(path1) {
            try {
                return await (0, external_node_fs_promises_namespaceObject.readFile)(path1);
            } catch  {
                return;
            }
        }
        var external_node_fs_ = __nccwpck_require__(3024);
        var external_node_path_ = __nccwpck_require__(6760);
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
                for (const path1 of added)await (0, external_node_fs_promises_namespaceObject.rm)(path1, {
                    force: true
                });
                for (const [path1, content] of changed){
                    await (0, external_node_fs_promises_namespaceObject.rm)(path1, {
                        recursive: true,
                        force: true
                    });
                    await (0, external_node_fs_promises_namespaceObject.writeFile)(path1, content);
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
                const stat = await (0, external_node_fs_promises_namespaceObject.readFile)('/proc/self/stat', 'latin1');
                const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
                const [start, end] = [
                    Number(fields[environmentStart]),
                    Number(fields[environmentEnd])
                ];
                memory = await (0, external_node_fs_promises_namespaceObject.open)('/proc/self/mem', 'r+');
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
        var external_node_child_process_ = __nccwpck_require__(1421);
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
        const sandbox_patience = 5_000;
        function works(candidate) {
            const [program = '', ...args] = candidate.wrap([
                find('true') ?? 'true'
            ], {
                PATH: '/usr/bin:/bin'
            });
            return new Promise((resolve1)=>{
                const child = (0, external_node_child_process_.spawn)(program, args, {
                    stdio: [
                        'pipe',
                        'ignore',
                        'ignore'
                    ],
                    timeout: sandbox_patience,
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
            if (left.length > 0) log.info(`the commands do not see what may be secret: ${left.join(', ')}`);
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
        var external_node_events_ = __nccwpck_require__(8474);
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
            const names = await (0, external_node_fs_promises_namespaceObject.readdir)('/proc').catch(()=>[]);
            const pids = names.filter((name)=>/^\d+$/.test(name)).map(Number);
            const found = await Promise.all(pids.map(async (pid)=>{
                const environment = await (0, external_node_fs_promises_namespaceObject.readFile)(`/proc/${pid}/environ`, 'latin1').catch(()=>'');
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
                if (process.stdout.writableNeedDrain) await (0, external_node_events_.once)(process.stdout, 'drain');
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
        function options_optionProblems(schema, given, allowed) {
            const { error } = schema.safeParse(given);
            return (error?.issues ?? []).map((issue1)=>{
                const unknown = 'unrecognized_keys' === issue1.code ? issue1.keys.join(', ') : void 0;
                const path1 = issue1.path.map(String).join('.');
                const isGiven = void 0 !== unknown || path1 in given;
                return {
                    input: `options ${path1}`.trim(),
                    ...isGiven ? {
                        received: unknown ?? JSON.stringify(given[path1])
                    } : {},
                    allowed: void 0 === unknown ? issue1.message : allowed
                };
            });
        }
        const report_words = {
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
        const knownWords = Object.values(report_words).flat().join(', ');
        const report_longest = 200;
        function readReport(said) {
            const word = textOf(said.state);
            const plain = word.toLowerCase().replaceAll('_', '-');
            const state = Object.keys(report_words).find((one)=>report_words[one].includes(plain));
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
            return 'string' == typeof value || 'number' == typeof value ? (0, visible.vI)(String(value).trim(), report_longest) : '';
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
        const fired = 'fired, not verified';
        const over = {
            state: 'finished',
            word: fired
        };
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
        const command_line = schemas1.YjP().check(api.m9(1));
        const command_options = schemas1.rej({
            command: command_line,
            status: schemas1.lqM(command_line)
        });
        const commandSettings = {
            check ({ url, options: given }) {
                const problems = options_optionProblems(command_options, given, 'command, status');
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
            const { command, status } = command_options.parse(settings.options);
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
                isById: (id)=>'' !== id,
                async start ({ resource, revision }, signal) {
                    await tools.holds();
                    const own = env(resource, describeRevision(revision), '');
                    const { exitCode, lines } = await run({
                        command,
                        title: `deploy ${resource}`,
                        env: own,
                        signal
                    });
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
            restart_only: schemas1.cl6(schemas1.zMY()),
            only_this_server: schemas1.cl6(schemas1.zMY()),
            logs: schema_text
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
        function createCoolifyClient(http1, redactor) {
            async function ask(request, signal) {
                const response = await http1.send({
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
                const response = await http1.send({
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
                async deploymentsOf (uuid, signal) {
                    const list = await read(deploymentListSchema, get(`/deployments/applications/${uuid}?skip=0&take=50`), signal);
                    const rows = Object.values(list?.deployments ?? []);
                    return rows.filter((row)=>!row.pull_request_id).sort((a, b)=>b.id - a.id);
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
                        asked: client_describe(request),
                        answered: '404',
                        status: 404
                    });
                },
                async deploy (uuid, force, signal) {
                    const request = {
                        method: 'POST',
                        url: `/deploy?uuid=${uuid}&force=${String(force)}`
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
                    throw new action_error.mZ('PROVIDER_REFUSED', {
                        provider: 'Coolify',
                        asked: 'POST /api/v1/deploy',
                        answered: redactor.redact(item?.message ?? 'nothing was deployed')
                    });
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
                async cancel (id, signal) {
                    await ask({
                        method: 'POST',
                        url: `/deployments/${id}/cancel`
                    }, signal);
                }
            };
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
                asked: client_describe(request),
                answered: `${response.status} with other fields than expected (${wrong.join('; ')})`,
                status: response.status
            });
        }
        function client_describe({ method, url }) {
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
                asked: client_describe(request),
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
            if (message.includes('team role')) return "Use a token of a team admin or owner: with elevated abilities a member\u2019s token is refused.";
            if (401 === status) return 'Check the token: it must be complete, with the number and | at its start, not expired, and of this Coolify.';
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
        function lastLines(logs, count) {
            if (!logs) return [];
            const lines = logSchema.safeParse(log_lines_parseJson(logs)).data ?? [];
            return lines.filter(({ hidden })=>true !== hidden).flatMap(({ output })=>output.split('\n')).map((line)=>line.trimEnd()).filter((line)=>'' !== line).slice(-count);
        }
        function log_lines_parseJson(text) {
            try {
                return JSON.parse(text);
            } catch  {
                return;
            }
        }
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
                        await client.startStack(stack.kind, uuid, signal);
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
        const queueFullLooks = 20;
        async function trigger(client, tools, { uuid, post, isWanted }, signal) {
            const { clock, log, pollInterval, holds } = tools;
            const look = ()=>patience_patiently(()=>client.deploymentsOf(uuid, signal), tools, signal, isUncertain);
            for(;;){
                const last = (await look())[0]?.id ?? 0;
                await holds();
                const answer = await post().catch((thrown)=>{
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
        }
        const settlingLooks = 30;
        const excerptLines = 40;
        function createCoolifyTarget(tools) {
            const { clock, log, pollInterval, holds } = tools;
            const client = createCoolifyClient(tools.http, tools.redactor);
            const stacks = createStacks(client, tools);
            const before = new Map();
            async function application(uuid, signal) {
                return patience_patiently(()=>client.application(uuid, signal), tools, signal);
            }
            async function mustBeApplication(uuid, signal) {
                const found = await application(uuid, signal);
                if (!found) throw notFound(uuid);
                return found;
            }
            async function rowsOf(uuid, signal) {
                return patience_patiently(()=>client.deploymentsOf(uuid, signal), tools, signal, isUncertain);
            }
            async function resume(request, found, signal) {
                if (void 0 === request.earlier) return;
                const rows = await rowsOf(request.resource, signal);
                const row = rows.find(({ deployment_uuid })=>deployment_uuid === request.earlier);
                const isLatest = row?.status === 'finished' && row === rows[0] && isConfigured(found, request.revision);
                return row && (isActive(row) || isLatest) ? {
                    resource: request.resource,
                    id: row.deployment_uuid,
                    started: false
                } : void 0;
            }
            async function waitUntilIdle(uuid, signal) {
                for(let told = false;; told = true){
                    const active = (await rowsOf(uuid, signal)).find(isActive);
                    if (!active) return;
                    if (!told) log.event(`waiting for deployment ${active.deployment_uuid} of the same application to end`);
                    await clock.sleep(pollInterval, signal);
                }
            }
            async function deployImage(uuid, image, signal) {
                await waitUntilIdle(uuid, signal);
                const found = await mustBeApplication(uuid, signal);
                const previous = fromColumns(found);
                const isSet = isConfigured(found, {
                    kind: 'image',
                    image
                });
                if (!isSet) await configure(uuid, toColumns(image), signal);
                const ref = await started({
                    uuid,
                    post: ()=>client.deploy(uuid, true, signal),
                    isWanted: ()=>true
                }, signal);
                if (!isSet && previous) before.set(ref.id, {
                    columns: {
                        ...toColumns(previous)
                    },
                    keptWhenFinished: true
                });
                return ref;
            }
            async function deployCommit(found, sha, signal) {
                const { uuid } = found;
                const isWanted = ({ commit })=>commit === sha;
                const active = (await rowsOf(uuid, signal)).find((row)=>isActive(row) && isWanted(row));
                if (active) return {
                    resource: uuid,
                    id: active.deployment_uuid,
                    started: false
                };
                const post = ()=>client.rollback(uuid, sha, signal);
                const ref = await trigger(client, tools, {
                    uuid,
                    post,
                    isWanted
                }, signal);
                if ('no-such-route' !== ref) return ref;
                await configure(uuid, {
                    git_commit_sha: sha
                }, signal);
                const pinned = await started({
                    uuid,
                    post: ()=>client.deploy(uuid, false, signal),
                    isWanted
                }, signal);
                before.set(pinned.id, {
                    columns: {
                        git_commit_sha: found.git_commit_sha ?? 'HEAD'
                    },
                    keptWhenFinished: false
                });
                return pinned;
            }
            async function configure(uuid, columns, signal) {
                await holds();
                await patience_patiently(()=>client.patch(uuid, {
                        ...columns
                    }, signal), tools, signal, isUncertain);
            }
            async function started(what, signal) {
                const ref = await trigger(client, tools, what, signal);
                if ('no-such-route' === ref) throw notFound(what.uuid);
                return ref;
            }
            async function stateOnOtherServers(row, uuid, signal) {
                const others = (await rowsOf(uuid, signal)).filter(({ id, only_this_server: only })=>id > row.id && true === only);
                const undone = others.find(({ status })=>'finished' !== status);
                return undone ? {
                    state: stateOf(undone.status),
                    word: `${undone.status} on another server`
                } : void 0;
            }
            async function settle(uuid, signal) {
                for(let look = 1, up = 0;; look++){
                    const { status } = await mustBeApplication(uuid, signal);
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
            return {
                kind: 'coolify',
                async inspect ({ resource, revision }, signal) {
                    const found = await application(resource, signal);
                    if (!found) {
                        const stack = await stacks.inspect(resource, revision, signal);
                        if (!stack) throw notFound(resource);
                        return stack;
                    }
                    const finished = (await rowsOf(resource, signal)).find((row)=>'finished' === row.status && true !== row.restart_only);
                    const current = currentOf(found, finished);
                    const refusal = coolify_refusalOf(found, revision);
                    return {
                        name: found.name,
                        current,
                        isCurrentLive: current?.kind === 'commit' && 'up' === readHealth(found.status),
                        isRolling: void 0 === noRollingUpdateBecause(found),
                        warnings: preflight(found, revision),
                        ...void 0 === refusal ? {} : {
                            refusal
                        }
                    };
                },
                async deploy (request, signal) {
                    const { resource: uuid, revision, force } = request;
                    const found = await application(uuid, signal);
                    if (!found) return stacks.deploy(uuid, force, signal);
                    const earlier = await resume(request, found, signal);
                    if (earlier) return earlier;
                    if ('image' === revision.kind) return deployImage(uuid, revision.image, signal);
                    if ('commit' === revision.kind) return deployCommit(found, revision.sha, signal);
                    const forced = force || 'dockerimage' === found.build_pack;
                    return started({
                        uuid,
                        post: ()=>client.deploy(uuid, forced, signal),
                        isWanted: ()=>true
                    }, signal);
                },
                async fire ({ resource, force }, signal) {
                    await holds();
                    const answer = await client.deploy(resource, force, signal);
                    if ('string' == typeof answer) throw new action_error.mZ('PROVIDER_RATE_LIMITED', {
                        provider: 'Coolify',
                        asked: 'POST /api/v1/deploy',
                        answered: 'the deployment queue is full'
                    });
                    return {
                        resource,
                        id: answer.id,
                        started: true
                    };
                },
                async status (ref, signal) {
                    if ('' === ref.id) return stacks.status(ref.resource, signal);
                    const row = await patience_patiently(()=>client.deployment(ref.id, signal), tools, signal, isUncertain);
                    if (!row) return {
                        state: 'vanished',
                        word: 'not found'
                    };
                    const state = stateOf(row.status);
                    const elsewhere = 'finished' === state ? await stateOnOtherServers(row, ref.resource, signal) : void 0;
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
                    const row = await patience_patiently(()=>client.deployment(ref.id, signal), tools, signal, isUncertain);
                    const isFinished = row?.status === 'finished';
                    const earlier = before.get(ref.id);
                    if (earlier && !(isFinished && earlier.keptWhenFinished)) await configure(ref.resource, earlier.columns, signal);
                    if (!isFinished) return {
                        ok: false,
                        reason: row?.status ?? 'not found'
                    };
                    const found = await mustBeApplication(ref.resource, signal);
                    if (!isConfigured(found, revision)) return {
                        ok: false,
                        reason: `somebody set the image to ${describeRevision(currentOf(found, row) ?? revision)} meanwhile`
                    };
                    if ('commit' === revision.kind && row.commit !== revision.sha) return {
                        ok: false,
                        reason: `commit ${row.commit ?? ''} was deployed instead of ${revision.sha}`
                    };
                    return settle(ref.resource, signal);
                },
                async cancel (ref, signal) {
                    if ('' === ref.id) return;
                    try {
                        await client.cancel(ref.id, signal);
                    } catch (thrown) {
                        const row = await client.deployment(ref.id, signal);
                        if (row && isActive(row)) throw thrown;
                    }
                },
                async buildLog (ref, signal) {
                    const row = '' === ref.id ? void 0 : await client.deployment(ref.id, signal);
                    return lastLines(row?.logs, excerptLines).map((line)=>tools.redactor.redact(line));
                },
                async labelled (label, signal) {
                    const found = await patience_patiently(()=>client.applicationsTagged(label, signal), tools, signal);
                    const isTaken = (name)=>found.filter((other)=>other.name === name).length > 1;
                    return Object.fromEntries(found.map(({ name, uuid })=>[
                            isTaken(name) ? uuid : name,
                            uuid
                        ]));
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
        function coolify_refusalOf({ build_pack: pack }, revision) {
            const isImage = 'dockerimage' === pack;
            if ('image' === revision.kind && !isImage) return `it is built from git (${pack}) and takes no image such as ${describeImage(revision.image)}: give its commit`;
            if ('commit' === revision.kind && isImage) return 'it runs an image and takes no commit: give the image';
        }
        const vercel_options = schemas1.rej({
            team: schemas1.lqM(schemas1.YjP().check(api.m9(1)))
        });
        const vercel_link = schemas1.Ikc({
            type: schemas1.YjP(),
            org: schemas1.lqM(schemas1.YjP()),
            repo: schemas1.lqM(schemas1.YjP())
        });
        const project = schemas1.Ikc({
            id: schemas1.YjP(),
            name: schemas1.YjP(),
            link: schemas1.cl6(vercel_link),
            targets: schemas1.cl6(schemas1.Ikc({
                production: schemas1.cl6(schemas1.Ikc({
                    id: schemas1.YjP()
                }))
            }))
        });
        const vercel_deployment = schemas1.Ikc({
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
        const vercel_listed = schemas1.Ikc({
            deployments: schemas1.YOg(schemas1.Ikc({
                uid: schemas1.YjP(),
                meta: schemas1.cl6(schemas1.g1P(schemas1.YjP(), schemas1.L5J()))
            }))
        });
        const vercel_states = {
            QUEUED: 'queued',
            INITIALIZING: 'running',
            BUILDING: 'running',
            READY: 'finished',
            ERROR: 'failed',
            BLOCKED: 'failed',
            CANCELED: 'cancelled',
            DELETED: 'vanished'
        };
        const vercelSettings = {
            check ({ url, token, options: given }) {
                const problems = options_optionProblems(vercel_options, given, 'team');
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
        function createVercelTarget(tools, settings) {
            const { http: http1, holds } = tools;
            const { team } = vercel_options.parse(settings.options);
            async function ask(request, schema, signal) {
                const url = team ? `${request.url}${request.url.includes('?') ? '&' : '?'}teamId=${encodeURIComponent(team)}` : request.url;
                try {
                    const { success, data } = schema.safeParse((await http1.expectOk({
                        ...request,
                        url
                    }, signal)).json());
                    if (success) return data;
                } catch (thrown) {
                    if (thrown instanceof action_error.mZ && 404 === thrown.status) return;
                    throw thrown;
                }
                throw failure('PROVIDER_NONSENSE', `${request.method} ${request.url}`, 'not what this API gives');
            }
            const look = (id, signal)=>patience_patiently(()=>ask({
                        method: 'GET',
                        url: `/v13/deployments/${encodeURIComponent(id)}`
                    }, vercel_deployment, signal), tools, signal);
            async function mustBeProject(name, signal) {
                const url = `/v9/projects/${encodeURIComponent(name)}`;
                const found = await patience_patiently(()=>ask({
                        method: 'GET',
                        url
                    }, project, signal), tools, signal);
                if (!found) throw failure('PROVIDER_NOT_FOUND', `project ${name}`, "no project of this token\u2019s team");
                return found;
            }
            async function marked(projectId, mark, signal) {
                const url = `/v6/deployments?projectId=${encodeURIComponent(projectId)}&limit=20`;
                const found = await patience_patiently(()=>ask({
                        method: 'GET',
                        url
                    }, vercel_listed, signal), tools, signal, isUncertain);
                return found?.deployments.find(({ meta })=>meta?.releaseKit === mark)?.uid;
            }
            async function build({ resource, revision }, signal) {
                const { id, name, link } = await mustBeProject(resource, signal);
                const sha = 'commit' === revision.kind ? revision.sha : '';
                const mark = (0, external_node_crypto_.randomUUID)();
                const json = {
                    name,
                    project: id,
                    target: 'production',
                    autoAssignCustomDomains: false,
                    gitSource: {
                        type: 'github',
                        org: link?.org,
                        repo: link?.repo,
                        ref: sha,
                        sha
                    },
                    meta: {
                        releaseKit: mark
                    }
                };
                const url = '/v13/deployments?forceNew=1&skipAutoDetectionConfirmation=1';
                for(;;){
                    await holds();
                    try {
                        const made = await ask({
                            method: 'POST',
                            url,
                            json
                        }, vercel_deployment, signal);
                        if (made) return {
                            resource,
                            id: made.id,
                            started: true
                        };
                        throw failure('PROVIDER_NOT_FOUND', `project ${resource}`, "no project of this token\u2019s team");
                    } catch (thrown) {
                        signal.throwIfAborted();
                        if (!isUncertain(thrown)) throw thrown;
                        const lost = await marked(id, mark, signal);
                        if (void 0 !== lost) return {
                            resource,
                            id: lost,
                            started: true
                        };
                        await tools.clock.sleep(tools.pollInterval, signal);
                    }
                }
            }
            return {
                kind: 'vercel',
                async inspect ({ resource, revision }, signal) {
                    const found = await mustBeProject(resource, signal);
                    const live = found.targets?.production?.id;
                    const current = void 0 === live ? void 0 : await look(live, signal);
                    const wanted = 'artifact' === revision.kind ? await look(revision.id, signal) : void 0;
                    const refusal = vercel_refusalOf(found, revision, wanted);
                    const revisionNow = current && vercel_revisionOf(current, revision);
                    return {
                        name: found.name,
                        current: revisionNow,
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
                    if ('artifact' === revision.kind) return {
                        resource,
                        id: revision.id,
                        started: false
                    };
                    const before = void 0 === earlier ? void 0 : await look(earlier, signal);
                    const counts = before && [
                        'queued',
                        'running',
                        'finished'
                    ].includes(vercel_stateOf(before));
                    return before && counts ? {
                        resource,
                        id: before.id,
                        started: false
                    } : build(request, signal);
                },
                async status ({ id }, signal) {
                    const found = await look(id, signal);
                    if (!found) return {
                        state: 'vanished',
                        word: 'not found'
                    };
                    return {
                        state: vercel_stateOf(found),
                        word: found.readyState,
                        ...madeOf(found)
                    };
                },
                async conclude ({ id }, { revision }, signal) {
                    const found = await look(id, signal);
                    if (found?.readyState !== 'READY') return {
                        ok: false,
                        reason: found?.errorMessage ?? found?.readyState ?? 'not found'
                    };
                    const { sha } = found.gitSource ?? {};
                    if ('commit' === revision.kind && sha !== revision.sha) return {
                        ok: false,
                        reason: `commit ${sha ?? 'unknown'} was built instead of ${revision.sha}`
                    };
                    if ('commit' === revision.kind && 'STAGED' !== found.readySubstate) return {
                        ok: false,
                        reason: `it is ${found.readySubstate ?? 'not said to be staged'}: it may have got the public domains`
                    };
                    return {
                        ok: true,
                        reason: found.readySubstate ?? found.readyState,
                        ...madeOf(found)
                    };
                },
                async cancel ({ id }, signal) {
                    const url = `/v12/deployments/${encodeURIComponent(id)}/cancel`;
                    try {
                        await ask({
                            method: 'PATCH',
                            url
                        }, vercel_deployment, signal);
                    } catch (thrown) {
                        const found = await look(id, signal);
                        if (found && [
                            'queued',
                            'running'
                        ].includes(vercel_stateOf(found))) throw thrown;
                    }
                }
            };
        }
        function vercel_stateOf({ readyState }) {
            const state = vercel_states[readyState];
            if (void 0 === state) throw failure('PROVIDER_NONSENSE', 'readyState', readyState);
            return state;
        }
        function madeOf({ id, url }) {
            return {
                artifact: id,
                ...url ? {
                    url: `https://${url}`
                } : {}
            };
        }
        function vercel_revisionOf({ id, gitSource }, asked) {
            const sha = gitSource?.sha;
            return 'commit' === asked.kind && sha ? {
                kind: 'commit',
                sha
            } : {
                kind: 'artifact',
                id
            };
        }
        function vercel_refusalOf({ id, link }, revision, wanted) {
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
                    if (!wanted) return 'there is no such deployment';
                    if (void 0 !== wanted.projectId && wanted.projectId !== id) return 'that deployment is of another project';
                    return 'production' === wanted.target ? void 0 : 'that deployment is a preview, which cannot be promoted as it is';
            }
        }
        function failure(code, asked, answered) {
            return new action_error.mZ(code, {
                provider: 'Vercel',
                asked,
                answered
            });
        }
        const targets_webhook_options = schemas1.rej({
            'status-url': schemas1.lqM(schemas1.YjP()),
            'state-field': schemas1.Rvf(schemas1.YjP().check(api.m9(1)), 'state')
        });
        const known = 'status-url, state-field';
        const object = schemas1.g1P(schemas1.YjP(), schemas1.L5J());
        const webhookSettings = {
            check ({ url, options: given }) {
                const problems = [
                    ...options_optionProblems(targets_webhook_options, given, known)
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
            const { http: http1, redactor } = tools;
            const { 'status-url': statusUrl, 'state-field': field } = targets_webhook_options.parse(settings.options);
            const isById = (id)=>statusUrl?.includes('{id}') === true && '' !== id;
            async function look(url, signal) {
                const answer = await patience_patiently(()=>http1.expectOk({
                        method: 'GET',
                        url
                    }, signal), tools, signal);
                const said = object.safeParse(answer.json()).data ?? {};
                const report = readReport({
                    ...said,
                    state: said[field]
                });
                if (report) return report;
                throw webhook_nonsense('GET the status URL', redactor.redact(`${field} is "${textOf(said[field])}"; expected one of ${knownWords}`));
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
                    const answer = await http1.expectOk({
                        method: 'POST',
                        url: settings.url,
                        json,
                        headers
                    }, signal);
                    const said = readObject(answer.text);
                    const id = textOf(said.id);
                    if (statusUrl?.includes('{id}') && '' === id) throw webhook_nonsense('POST the deploy hook', 'no id, which the status URL needs');
                    return {
                        id,
                        made: readMade(said)
                    };
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
        function webhook_nonsense(asked, answered) {
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
            const http1 = (0, client.u)({
                provider,
                ...connection,
                clock,
                redactor,
                onRetry: (why, wait)=>log.info(`${provider}: ${why}; asking again in ${(0, time_duration.a)(wait)}`)
            });
            return definition.create({
                http: http1,
                clock,
                redactor,
                log,
                pollInterval,
                holds
            }, settings, createRunCommand(context, [
                token,
                ...secrets
            ]));
        }
        const follow_growth = 1.1;
        const slowest = 5;
        async function follow(target, ref, request, { clock, signal, pollInterval, onChange }) {
            let wait = pollInterval;
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
                wait = Math.min(wait * follow_growth, pollInterval * slowest);
            }
        }
        const usualPollInterval = 1_000;
        const supported = [
            'coolify'
        ];
        function resolveTarget(inputs, { config, env }, options) {
            const configured = config?.environments?.[inputs.environment]?.target;
            const asked = inputs.target ?? configured?.kind;
            if (!asked) return {
                settings: void 0,
                problems: []
            };
            const kind = supported.find((known)=>known === asked);
            if (!kind) {
                const allowed = `${supported.join(', ')} (${asked} is not supported yet)`;
                return {
                    settings: void 0,
                    problems: [
                        {
                            input: 'target',
                            received: asked,
                            allowed,
                            example: 'coolify'
                        }
                    ]
                };
            }
            const title = deployTargetTitles[kind];
            const given = options.resource ?? options.resources ?? configured?.resources?.[inputs.service];
            const place = readPlace(given);
            const url = inputs.targetUrl || (configured?.url ?? '');
            const token = inputs.targetToken || (configured?.token ? env[configured.token] ?? '' : '');
            const problems = [];
            if (!(0, fields.aq)(url)) problems.push({
                input: 'target-url',
                ...'' === url ? {} : {
                    received: url
                },
                allowed: `the base URL of ${title}, without user and password`,
                example: 'https://coolify.example.com'
            });
            if ('' === token) problems.push({
                input: 'target-token',
                allowed: `an API token of ${title} with read, write and deploy`
            });
            if (!place) problems.push({
                input: 'target-options',
                ...void 0 === given ? {} : {
                    received: JSON.stringify(given)
                },
                allowed: 'resource: uuid, or resources: {blue: uuid, green: uuid}',
                example: 'resource: uuid-1'
            });
            const pollInterval = inputs.observeInterval ?? usualPollInterval;
            return {
                settings: place && 0 === problems.length ? {
                    kind,
                    url,
                    token,
                    place,
                    pollInterval
                } : void 0,
                problems
            };
        }
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
        function checkPlace({ place }, hasDriver) {
            if (hasDriver === ('slots' === place.kind)) return [];
            const [allowed, example] = hasDriver ? [
                'a resource for each slot, since a driver moves traffic between two',
                'resources: {blue: uuid-1, green: uuid-2}'
            ] : [
                'one resource, since no driver says which slot has the traffic',
                'resource: uuid-1'
            ];
            const received = 'single' === place.kind ? place.resource : JSON.stringify({
                blue: place.blue,
                green: place.green
            });
            return [
                {
                    input: 'target-options',
                    received,
                    allowed,
                    example
                }
            ];
        }
        async function lookAt({ kind, url, token, place, pollInterval }, context) {
            if ('single' !== place.kind) return;
            const target = connectTarget({
                kind,
                url,
                token,
                pollInterval,
                holds: ()=>Promise.resolve()
            }, context);
            const request = {
                resource: place.resource,
                revision: {
                    kind: 'configured'
                },
                force: false
            };
            const { current, isCurrentLive } = await target.inspect(request, context.signal);
            return current && {
                artifact: describeRevision(current),
                isCertain: isCurrentLive
            };
        }
        async function deployAgain(target, request, { clock, signal, log }, { pollInterval, image }) {
            const { resource, revision } = request;
            const failure = (answered)=>new action_error.mZ('PROVIDER_FAILED', {
                    provider: deployTargetTitles[target.kind],
                    asked: `redeploy ${resource}`,
                    answered
                });
            const { refusal, warnings, current } = await target.inspect(request, signal);
            for (const warning of warnings)log.warning(warning);
            if (void 0 !== refusal) throw failure(refusal);
            const live = current && describeRevision(current);
            const foreign = foreignImage(describeRevision(revision), {
                configured: image,
                live
            });
            if (void 0 !== foreign) throw failure(foreign);
            const ref = await target.deploy(request, signal);
            const onChange = (word)=>log.event(`${resource}: ${word}`);
            const { ok: ok1, reason } = await follow(target, ref, request, {
                clock,
                signal,
                pollInterval,
                onChange
            });
            if (!ok1) throw failure(reason);
        }
        async function gatherFacts({ environment, service }, context, { bench, github, target }, own) {
            const { signal, config, log } = context;
            const weights = await bench?.driver.observe(signal);
            const listed = (await listReleases(github, environment, service)).filter(({ id })=>id !== own);
            const trace = createTracer(originOf(config, environment));
            const asking = {
                runs: askOnce(github.runs)
            };
            const traced = new Map(await Promise.all(listed.map(async (one)=>[
                    one.id,
                    await trace(asking, one)
                ])));
            const releases = listed.filter(({ id })=>'refuted' !== traced.get(id));
            const untraced = new Set(releases.filter(({ id })=>'unknown' === traced.get(id)).map(({ id })=>id));
            const left = listed.filter(({ id })=>'refuted' === traced.get(id)).map(({ id })=>id);
            if (left.length > 0) log.warning(`no release, as the run that it names did not make it: ${left.join(', ')}`);
            if (untraced.size > 0) log.warning(`gone back to only by \`to\`, as GitHub shows no run (actions: read): ${[
                ...untraced
            ].join(', ')}`);
            const route = bench ? (weights && activeSlot(weights)) ?? 'split' : 'none';
            const seen = !bench && target ? await lookAt(target, context) : void 0;
            const image = config?.services?.[service]?.image;
            return {
                history: readHistory(releases, route, {
                    seen,
                    image,
                    untraced
                }),
                releases,
                weights
            };
        }
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
            'driver-url': (0, fields.Yz)((value)=>'' === value || parseAddress(value) ? value : void 0, {
                allowed: "http(s)://\u2026, unix:/path, tcp://host:port, or an absolute path; without a user and a password",
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
                allowed: 'what is switched: a domain, router, backend or load balancer',
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
            lock: (0, fields.Yq)([
                'bakery',
                'strict',
                'none'
            ], 'bakery'),
            'lock-timeout': (0, fields.p0)('15m'),
            'lock-interval': (0, fields.p0)('5s'),
            'lock-settle': (0, fields.p0)('2s'),
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
            paths: (0, fields.Mn)((line)=>line.startsWith('/') ? line : void 0, {
                allowed: 'paths, one a line, each starting with /',
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
        const inputs_fields = {
            ...trafficFields,
            ...analysisFields,
            type: (0, fields.Yq)([
                'application',
                'database',
                'full'
            ], 'application'),
            level: (0, fields.Yz)((value)=>[
                    1,
                    2,
                    3
                ].find((level)=>String(level) === value), {
                default: '1',
                allowed: '1 (5 minutes), 2 (15 minutes) or 3 (1 hour)',
                example: '1'
            }),
            to: (0, fields.Qq)({
                allowed: 'a version, commit, artifact or deployment id',
                example: 'v1.2.2'
            }),
            strategy: (0, fields.Yq)([
                'auto',
                'flip',
                'platform',
                'redeploy',
                'rebuild',
                'revert'
            ], 'auto'),
            target: (0, fields.lq)((0, fields.Yq)([
                'coolify',
                'vercel',
                'heroku',
                'webhook',
                'command'
            ])),
            'target-url': (0, fields.y0)({
                example: 'https://coolify.example.com'
            }),
            'target-token': (0, fields.rJ)(),
            'target-options': (0, fields.Qq)({
                allowed: "YAML of the target's own options",
                example: 'resource: uuid-1'
            }),
            'version-path': (0, fields.Qq)({
                allowed: 'a path into the JSON of health-path',
                example: 'build.version'
            }),
            reason: (0, fields.Qq)({
                allowed: 'a line of text',
                example: 'checkout fails for 20 % of customers'
            }),
            confirm: (0, fields.Qq)({
                allowed: "the environment's name",
                example: 'production'
            }),
            allowed: (0, fields.Mn)((line)=>line, {
                allowed: `${allowedRules}, one a line`,
                example: 'role:maintain'
            }),
            'teams-token': (0, fields.rJ)(),
            database: (0, fields.Qq)({
                allowed: 'nothing: restoring a database is not supported yet'
            }),
            'schema-change': (0, fields.Yq)([
                'none',
                'expand',
                'contract',
                'irreversible'
            ], 'none'),
            watch: (0, fields.lq)((0, fields.p0)('')),
            incident: (0, fields.Jt)(true),
            notify: (0, fields.Jt)(true),
            'slack-webhook': {
                ...(0, fields.y0)({
                    example: '${{ secrets.SLACK_WEBHOOK }}'
                }),
                secret: true
            },
            'slack-token': (0, fields.rJ)(),
            'pagerduty-key': (0, fields.rJ)(),
            'statuspage-token': (0, fields.rJ)(),
            'smtp-url': (0, fields.rJ)(),
            'webhook-token': (0, fields.rJ)(),
            'post-mortem': (0, fields.Jt)(false)
        };
        const free_slot_looks = 3;
        const between = 250;
        async function lookAtFreeSlot(slot, bench, expected, { clock, signal }) {
            const probe = bench.health(slot, expected);
            for(let look = 1;; look++){
                const { ok: ok1, version = '', reason = '' } = await probe.measure(signal);
                if (ok1 || look === free_slot_looks) return {
                    slot,
                    ok: ok1,
                    version,
                    reason: ok1 ? '' : `${reason}, asked ${free_slot_looks} times`
                };
                await clock.sleep(between, signal);
            }
        }
        var read_inputs = __nccwpck_require__(4573);
        const policyFields = {
            ...analysisFields,
            ...shiftFields,
            'slot-header': trafficFields['slot-header']
        };
        trafficFields.driver, trafficFields['driver-url'], trafficFields.route, trafficFields.blue, trafficFields.green, trafficFields['blue-url'], trafficFields['green-url'], trafficFields.url, trafficFields['health-path'];
        function told_tell(policy, { kind, driver, slotUrl, healthPath }) {
            const { rates, expected } = policy;
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
            if (!(0, fields.aq)(address)) return '';
            const { origin, pathname, search, hash } = new URL(address);
            return search + hash === '' ? address : origin + pathname;
        }
        function policyOf(told) {
            if (void 0 === told) return;
            const { inputs, problems } = (0, read_inputs.K)(policyFields, (name)=>told[name] ?? '');
            if (problems.length > 0) return;
            const { policy, problems: found } = resolvePolicy(inputs, void 0, '');
            return found.length > 0 ? void 0 : policy;
        }
        async function retirePrevious(github, committed) {
            const { id: newest, environment, intent } = committed;
            const heads = await listHeads(github, environment, intent.service ?? '');
            for (const head of heads.filter(({ id })=>id < newest)){
                const { id, journal, state } = await withJournal(github, head);
                if (terminalEntry(journal)?.phase === 'COMMITTED') {
                    if ('success' !== state) return;
                    await github.deployments.addStatus(id, {
                        state: 'inactive',
                        description: `replaced by release ${newest}`
                    });
                }
            }
        }
        async function moveTraffic(request, bench, move) {
            const { inputs, context, candidate, facts, reason, policy } = request;
            const { from } = move;
            const { releaseId } = await openRelease({
                op: 'rollback',
                environment: inputs.environment,
                isProduction: bench.settings.isProduction,
                driver: bench.settings.traffic.kind,
                route: bench.settings.traffic.driver.route,
                steps: policy.steps,
                told: told_tell(policy, bench.settings.traffic),
                service: inputs.service,
                artifact: candidate.artifact,
                version: candidate.version,
                onInterrupt: 'forward',
                onFailure: 'hold',
                lock: 'none' !== inputs.lock,
                rollbackOf: facts.history.live?.releaseId,
                reason
            }, {
                github: bench.github,
                driver: bench.driver,
                run: context.run,
                log: context.log,
                signal: context.signal,
                lock: (mine)=>bench.lock(mine, policy),
                remember: (id)=>context.state.save('release-id', String(id))
            });
            const to = otherSlot(from);
            const session = bench.session(releaseId);
            const route = withQuickLook(bench.route(policy, to));
            const finish = async (phase, kind, why)=>{
                await session.ledger.end({
                    phase,
                    slot: to,
                    reason: why
                });
                const done = 'SUPERSEDED' === phase;
                return {
                    done,
                    kind,
                    reason: why,
                    releaseId,
                    slot: done ? to : void 0
                };
            };
            const found = await move.confirm(releaseId);
            if ('done' === found) return finish('SUPERSEDED', 'good', `${nameOf(candidate)} has all the traffic already`);
            if ('go' !== found) return finish('FAILED_SAFE', 'bad', found);
            await session.ledger.append({
                phase: 'LOCKED',
                slot: to,
                reason: `away from ${from}; back to ${nameOf(candidate)} on ${to}`
            });
            try {
                await move.prepare?.(to, releaseId);
            } catch (thrown) {
                if (context.signal.aborted || isJournalUnavailable(thrown)) throw thrown;
                return finish('FAILED_SAFE', 'error', (0, action_error.Uc)(thrown));
            }
            const result = await shiftTraffic(session, {
                moves: [
                    {
                        route,
                        to
                    }
                ],
                steps: [
                    100
                ],
                bake: 0,
                onFailure: 'hold',
                onInconclusive: inputs.onInconclusive,
                needsWayBack: false
            });
            if ('COMMITTED' === result.ended) await retire(context, bench, releaseId);
            const { ended, kind, reason: why } = result;
            return {
                done: 'COMMITTED' === ended,
                kind,
                reason: why,
                releaseId,
                slot: 'FAILED_SAFE' === ended ? void 0 : to
            };
        }
        async function retire({ log }, { github }, releaseId) {
            try {
                const record = await readRelease(github, releaseId);
                if (record) await retirePrevious(github, record);
            } catch (thrown) {
                log.warning(`earlier deployments could not be made inactive: ${(0, action_error.Uc)(thrown)}`);
            }
        }
        function withQuickLook(route) {
            return {
                ...route,
                async analyse (slot) {
                    const healthy = await route.isHealthy(slot);
                    return {
                        verdict: healthy ? 'promote' : 'reject',
                        reason: `${slot} is ${healthy ? '' : 'not '}healthy with all the traffic`,
                        requests: 3,
                        failed: healthy ? 0 : 3
                    };
                }
            };
        }
        const flip = {
            rung: 'flip',
            whyNot,
            take
        };
        function whyNot({ candidate, releases, free, noFlip }) {
            if (!free) return noFlip ? `traffic cannot be moved (${noFlip})` : 'no driver to move traffic with';
            const { slot, ok: ok1, version, reason } = free;
            if (!ok1) return `${slot} is not healthy: ${reason}`;
            if ('' !== version && '' !== candidate.version) return isSameVersion(version, candidate.version) ? void 0 : `${slot} answers as ${version}, not ${candidate.version}`;
            return isStillInSlot(candidate, slot, releases) ? void 0 : `${slot} does not tell its version, and no record says that it still holds ${nameOf(candidate)}`;
        }
        async function take(...[request, ports]) {
            const { inputs, context, candidate, facts, policy } = request;
            const { bench } = ports;
            const { from } = facts.history;
            if (!bench || !from) throw new Error('a flip needs a driver, and a slot to leave');
            return moveTraffic(request, bench, {
                from,
                confirm: async (own)=>{
                    const now = await gatherFacts(inputs, context, ports, own);
                    const found = recheck(facts.history, candidate, now.history);
                    if ('go' !== found) return found;
                    const free = await lookAtFreeSlot(otherSlot(from), bench, policy.expected, context);
                    const { releases, history } = now;
                    return whyNot({
                        candidate,
                        releases,
                        free,
                        noFlip: void 0,
                        target: void 0,
                        history
                    }) ?? 'go';
                }
            });
        }
        async function redeployInPlace({ inputs, context, candidate, facts, reason }, github, deploy) {
            const { run, state, log, signal, config } = context;
            const { live } = facts.history;
            const intent = {
                v: 1,
                op: 'rollback',
                service: inputs.service,
                artifact: candidate.artifact,
                version: candidate.version,
                run: {
                    id: run.runId,
                    attempt: run.runAttempt,
                    url: run.runUrl
                },
                by: run.triggeringActor,
                reason,
                ...live?.releaseId === void 0 ? {} : {
                    rollbackOf: live.releaseId
                }
            };
            const { id } = await github.deployments.create({
                ref: run.sha,
                environment: inputs.environment,
                task: tasks.rollback,
                description: `back to ${nameOf(candidate)}`,
                payload: intent,
                production: isProduction(inputs.environment, config)
            });
            state.save('release-id', String(id));
            const note = async (phase, text)=>{
                await writeEntry(github, id, {
                    phase,
                    step: [
                        0,
                        0
                    ],
                    slot: void 0,
                    reason: text
                }, {
                    logUrl: run.runUrl
                });
                log.event(`${phase.padEnd(11)} ${text}`);
            };
            await note('ARMED', `redeploying ${nameOf(candidate)} in place`);
            try {
                await deploy();
            } catch (thrown) {
                const text = (0, action_error.Uc)(thrown);
                await note('NEEDS_HUMAN', text);
                signal.throwIfAborted();
                return {
                    done: false,
                    kind: 'error',
                    reason: text,
                    releaseId: id,
                    slot: void 0
                };
            }
            const text = `${nameOf(candidate)} is what runs`;
            await note('COMMITTED', text);
            return {
                done: true,
                kind: 'good',
                reason: text,
                releaseId: id,
                slot: void 0
            };
        }
        const redeploy = {
            rung: 'redeploy',
            whyNot: redeploy_whyNot,
            take: redeploy_take
        };
        function redeploy_whyNot({ candidate, target, history }) {
            const { artifact } = candidate;
            if (!target) return 'no target to redeploy to';
            const foreign = foreignTo(candidate, history);
            if (void 0 !== foreign) return foreign;
            if (revisionOf(artifact)) return;
            const what = '' === artifact ? 'its record names no artifact' : `${artifact} is neither an image nor a commit`;
            return `${what}: ${deployTargetTitles[target.kind]} cannot deploy it`;
        }
        async function redeploy_take(request, ports) {
            const { candidate, context, facts } = request;
            const { bench, github, target } = ports;
            const revision = revisionOf(candidate.artifact);
            if (!target || !revision) throw new Error('a redeployment needs a target and an artifact');
            const { place } = target;
            if ('single' === place.kind) {
                const deploy = ()=>deployTo(place.resource, {
                        target,
                        revision,
                        holds: ()=>Promise.resolve()
                    }, request);
                return redeployInPlace(request, github, deploy);
            }
            const { from } = facts.history;
            if (!bench || !from) throw new Error('a redeployment to a slot needs a driver, and a slot to leave');
            return moveTraffic(request, bench, {
                from,
                confirm: async (own)=>{
                    const now = await gatherFacts(request.inputs, context, ports, own);
                    const found = recheck(facts.history, candidate, now.history);
                    if ('go' !== found || now.history.route === from) return found;
                    return `traffic is split: no slot is free to deploy ${nameOf(candidate)} to`;
                },
                prepare: async (slot, id)=>{
                    const holds = async ()=>{
                        await assertHolding(github, id);
                    };
                    await deployTo(place[slot], {
                        target,
                        revision,
                        holds
                    }, request);
                    await mustAnswerAs(slot, bench, request);
                }
            });
        }
        async function deployTo(resource, what, { context, facts }) {
            const { kind, url, token, pollInterval } = what.target;
            const target = connectTarget({
                kind,
                url,
                token,
                pollInterval,
                holds: what.holds
            }, context);
            await deployAgain(target, {
                resource,
                revision: what.revision,
                force: true
            }, context, {
                pollInterval,
                image: facts.history.image
            });
        }
        async function mustAnswerAs(slot, bench, { candidate, policy, context: { signal } }) {
            const { path: path1 } = policy.expected;
            const healthy = (version)=>bench.route({
                    ...policy,
                    expected: {
                        version,
                        path: path1
                    }
                }, slot).isHealthy(slot);
            if ('' === candidate.version || !await healthy('')) return;
            const { version: served = '' } = await bench.health(slot, policy.expected).measure(signal);
            if ('' === served || await healthy(candidate.version)) return;
            const answered = `${slot} answers as ${served} although its deployment finished`;
            throw new action_error.mZ('PROVIDER_FAILED', {
                provider: 'the target',
                asked: `redeploy ${nameOf(candidate)}`,
                answered
            });
        }
        const ladder = [
            flip,
            redeploy
        ];
        function ladder_whyNot(way, strategy, facts) {
            return 'auto' === strategy || strategy === way.rung ? way.whyNot(facts) : `strategy is ${strategy}`;
        }
        async function gatherWayFacts({ policy, context, facts }, { bench, noFlip, target }) {
            const { from } = facts.history;
            const free = bench && from && await lookAtFreeSlot(otherSlot(from), bench, policy.expected, context);
            return {
                releases: facts.releases,
                free,
                noFlip,
                target,
                history: facts.history
            };
        }
        function optionsOf(candidates, strategy, facts) {
            return candidates.map((candidate)=>({
                    candidate,
                    ways: ladder.map((way)=>({
                            rung: way.rung,
                            why: ladder_whyNot(way, strategy, {
                                ...facts,
                                candidate
                            })
                        }))
                }));
        }
        async function goBack(request, ports, facts) {
            const { inputs, context, candidate } = request;
            const notTaken = [];
            let last;
            for (const way of ladder){
                const { rung } = way;
                const isOver = void 0 !== last && (last.done || void 0 !== last.slot);
                const why = ladder_whyNot(way, inputs.strategy, facts) ?? (isOver ? `${last?.strategy} came first` : void 0);
                if (void 0 !== why) {
                    if (!isOver) context.log.event(`no ${rung}: ${why}`);
                    notTaken.push({
                        rung,
                        why
                    });
                    continue;
                }
                if (last) notTaken.push({
                    rung: last.strategy,
                    why: last.reason
                });
                context.log.event(`trying: ${rung}`);
                last = {
                    ...await way.take(request, ports),
                    strategy: rung
                };
            }
            if (last) return {
                ...last,
                notTaken
            };
            const reasons = notTaken.map(({ rung, why })=>`${rung}: ${why}`).join('; ');
            const reason = `no way back to ${nameOf(candidate)}: ${reasons}`;
            return {
                done: false,
                strategy: '',
                kind: 'bad',
                reason,
                releaseId: void 0,
                slot: void 0,
                notTaken
            };
        }
        function renderRollback(story) {
            const { options, untold, incidentUrl } = story;
            return [
                `### ${headlineOf(story)}`,
                (0, markdown.FV)(story.verdict),
                `**Next:** ${(0, markdown.FV)(nextOf(story))}`,
                ...0 === untold.length ? [] : [
                    `\u{26A0}\u{FE0F} Not told: ${untold.map(markdown.FV).join('; ')}`
                ],
                ...'' === incidentUrl ? [] : [
                    `Incident: <${incidentUrl}>`
                ],
                ...0 === options.length ? [] : [
                    '**What could be gone back to**',
                    optionsTable(options)
                ],
                (0, markdown.zH)('Details', detailsOf(story)),
                ''
            ].join('\n\n');
        }
        function headlineOf({ status, environment, service, to, live }) {
            const what = [
                service,
                environment
            ].filter(Boolean).map(markdown.FV).join(' in ');
            const now = void 0 === live ? 'what is live there is not known' : `${(0, markdown.FV)(live)} is live`;
            switch(status){
                case 'rolled-back':
                    return `\u{2705} ${what} is back on ${(0, markdown.FV)(to)}`;
                case 'nothing-to-do':
                    return `\u{2705} ${what} needs no rollback: ${now}`;
                case 'planned':
                    return `\u{1F50E} ${what} would go back to ${(0, markdown.FV)(to)}; ${now}`;
                case 'refused':
                    return `\u{26D4} ${what} was not rolled back: refused; ${now}`;
                case 'failed':
                    return `\u{274C} ${what} was not rolled back; ${now}`;
            }
        }
        function nextOf({ status, from, to, strategy, options, live }) {
            switch(status){
                case 'rolled-back':
                    return `find out what was wrong with ${from || 'the version that was left'} before it is released again`;
                case 'nothing-to-do':
                    return 'if it is bad all the same, name the version to go back to in the input to';
                case 'planned':
                    return 'run it again without dry-run';
                case 'refused':
                    return 'nothing was changed; settle what the line above says, then run it again';
                case 'failed':
                    if (0 === options.length) return 'nothing good is on record here: release a fixed version';
                    if ('' === to) return 'name one of the versions below in the input to';
                    if ('' === strategy) return 'mend what stands in the way below, name another version in the input to, or release a fixed one';
                    return void 0 === live ? 'look at what runs, then run it again: it goes on from what it finds' : 'mend what the line above says, then run it again';
            }
        }
        function optionsTable(options) {
            const rungs = options[0]?.ways.map(({ rung })=>rung) ?? [];
            const rows = options.map(({ candidate: { version, artifact, slot, at }, ways })=>[
                    (0, markdown.FV)(version),
                    '' === artifact ? '' : (0, markdown.aY)(artifact),
                    slot ?? '',
                    (0, markdown.FV)(at),
                    ...ways.map(({ why })=>void 0 === why ? 'can be taken' : `no: ${(0, markdown.FV)(why)}`)
                ]);
            return (0, markdown.tp)([
                'Version',
                'Artifact',
                'Slot',
                'Released',
                ...rungs
            ], rows);
        }
        function detailsOf(story) {
            const { from, to, artifact, strategy, ms, reason, by, notTaken } = story;
            const facts = [
                [
                    'Version',
                    `${(0, markdown.FV)(from || 'unknown')} \u{2192} ${(0, markdown.FV)(to || 'none')}`
                ],
                [
                    'Artifact',
                    '' === artifact ? '' : (0, markdown.aY)(artifact)
                ],
                [
                    'How',
                    (0, markdown.FV)(strategy)
                ],
                ...notTaken.map(({ rung, why })=>[
                        `Not by ${rung}`,
                        (0, markdown.FV)(why)
                    ]),
                [
                    'Took',
                    (0, time_duration.a)(ms)
                ],
                [
                    'Asked for because',
                    (0, markdown.FV)(reason)
                ],
                [
                    'Asked for by',
                    (0, markdown.FV)(by)
                ]
            ];
            return (0, markdown.tp)([
                '',
                ''
            ], facts.filter(([, value])=>'' !== value));
        }
        const outputs = {
            status: 'failed',
            'rolled-back': 'false',
            'from-version': '',
            'to-version': '',
            strategy: '',
            candidates: '[]',
            seconds: '',
            'incident-url': '',
            'github-deployment-id': ''
        };
        function conclude(inputs, { run }, history, conclusion) {
            const { status, phase, reason, candidate, options = [], attempt, ms, announcer } = conclusion;
            const incidentUrl = announcer?.incidentUrl() ?? '';
            return {
                phase,
                reason: 'refused' === status ? `refused: ${reason}` : reason,
                outputs: {
                    status,
                    'rolled-back': attempt?.done ?? false,
                    'from-version': history.live?.version ?? '',
                    'to-version': candidate?.version ?? '',
                    strategy: attempt?.strategy ?? '',
                    candidates: JSON.stringify(history.candidates),
                    seconds: void 0 === ms ? '' : ms / 1_000,
                    'incident-url': incidentUrl,
                    'github-deployment-id': attempt?.releaseId ?? ''
                },
                details: {
                    history,
                    attempt: attempt ?? null,
                    options
                },
                summary: renderRollback({
                    status,
                    environment: inputs.environment,
                    service: inputs.service,
                    from: history.live ? nameOf(history.live) : '',
                    to: candidate ? nameOf(candidate) : '',
                    artifact: candidate?.artifact ?? '',
                    live: liveNow(history, candidate, attempt),
                    strategy: attempt?.strategy ?? '',
                    verdict: reason,
                    reason: reasonOf(inputs, run),
                    by: `@${run.triggeringActor}`,
                    ms: ms ?? 0,
                    options,
                    notTaken: attempt?.notTaken ?? [],
                    incidentUrl,
                    untold: announcer?.untold() ?? []
                })
            };
        }
        function reasonOf({ reason }, { triggeringActor }) {
            return reason || `asked for by @${triggeringActor}`;
        }
        function liveNow({ live, isLiveCertain, route }, candidate, attempt) {
            if (attempt?.done) return candidate && nameOf(candidate);
            const isTouched = void 0 !== attempt && '' !== attempt.strategy && ('none' === route || void 0 !== attempt.slot);
            return !isTouched && isLiveCertain && 'split' !== route && live ? nameOf(live) : void 0;
        }
        function observationOf({ observation }, asked) {
            return {
                timeout: asked.timeout ?? observation?.timeout ?? 30_000,
                poll: asked.poll ?? observation?.poll ?? 200
            };
        }
        const mostLines = 100;
        function createCommands(secrets, { env, log, run, clock }) {
            let isTold = false;
            return {
                async run ({ title, command, env: more, timeout, isolation }, signal) {
                    signal.throwIfAborted();
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
                                onLine: (line)=>{
                                    print(line);
                                    lines.push(line);
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
        const program_limit = 30_000;
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
            const time = AbortSignal.timeout(program_limit);
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
                const answered = time.aborted ? `no end within ${program_limit / 1_000} s` : `it did not start (${String(cause)})`;
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
                        return await (0, external_node_fs_promises_namespaceObject.readFile)(path1, {
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
                        const file = await (0, external_node_fs_promises_namespaceObject.open)(temporary, 'wx', 0o644);
                        try {
                            await file.writeFile(content);
                            await file.sync();
                        } finally{
                            await file.close();
                        }
                        const written = await (0, external_node_fs_promises_namespaceObject.readFile)(temporary);
                        if (hashOf(written) !== hashOf(content)) throw new Error('what was written is not what was to be');
                        signal.throwIfAborted();
                        await (0, external_node_fs_promises_namespaceObject.rename)(temporary, path1);
                    } catch (cause) {
                        signal.throwIfAborted();
                        throw local_refused(`write ${path1}`, cause);
                    } finally{
                        await (0, external_node_fs_promises_namespaceObject.rm)(temporary, {
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
                const folder = await (0, external_node_fs_promises_namespaceObject.mkdtemp)('/tmp/release-kit-ssh-');
                const [key, hosts] = [
                    (0, external_node_path_.join)(folder, 'key'),
                    (0, external_node_path_.join)(folder, 'known_hosts')
                ];
                await (0, external_node_fs_promises_namespaceObject.writeFile)(key, keyText(access.key), {
                    mode: 0o600
                });
                await (0, external_node_fs_promises_namespaceObject.writeFile)(hosts, `${access.knownHosts.trim()}\n`, {
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
                        if (null !== child.exitCode) throw explain(access, said);
                        if (performance.now() > deadline) throw explain(access, said || `no connection within ${ssh_limit / 1_000} s`);
                        await (0, promises_.setTimeout)(10);
                    }
                } catch (failure) {
                    child.stdin.destroy();
                    throw failure;
                } finally{
                    await Promise.all([
                        key,
                        hosts
                    ].map((path1)=>(0, external_node_fs_promises_namespaceObject.rm)(path1, {
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
                    await (0, external_node_fs_promises_namespaceObject.rm)(current.folder, {
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
        const pace_shortest = 250;
        const usualInterval = pace_shortest;
        function createFixedPace(interval = usualInterval) {
            return {
                next: ()=>interval,
                restart: ()=>void 0
            };
        }
        const noStreak = {
            ok: void 0,
            length: 0,
            recent: []
        };
        const flapWindow = 20;
        function nextStreak({ ok: before, length, recent }, ok1) {
            return {
                ok: ok1,
                length: ok1 === before ? length + 1 : 1,
                recent: [
                    ...recent,
                    ok1
                ].slice(-flapWindow)
            };
        }
        function judgeStreak({ ok: ok1, length }, { successes, failures }) {
            if (true === ok1 && length >= successes) return {
                verdict: 'healthy',
                reason: `${length} good answers in a row`
            };
            if (false === ok1 && void 0 !== failures && length >= failures) return {
                verdict: 'unhealthy',
                reason: `${length} failures in a row`
            };
        }
        function createDetector({ p0 }) {
            const grid = badGrid(p0);
            const logs = grid.map(()=>-1 / 0);
            return {
                take (ok1) {
                    for (const [index, { failure, success }] of grid.entries())logs[index] = Math.max(logs[index] ?? 0, 0) + (ok1 ? success : failure);
                },
                logE: ()=>logMeanOf(logs)
            };
        }
        const spreadAt = Math.log(50);
        const outage = {
            outcomes: 70,
            neverGood: 20,
            ms: 7_000,
            least: 5
        };
        const longestBurst = 10;
        const late = {
            share: 0.2,
            promotions: 9
        };
        function createOutcomeTest({ horizon, ...rates }) {
            const alpha = void 0 === horizon ? rates.alpha : rates.alpha / 2;
            const test = createSequentialTest({
                ...rates,
                alpha
            });
            const change = void 0 === horizon ? void 0 : createDetector(rates);
            const changedAt = Math.log((horizon ?? 0) / alpha);
            const starts = createDetector(rates);
            let [n, k, settled, counted] = [
                0,
                0,
                0,
                0
            ];
            let [inRow, badCounted] = [
                0,
                0
            ];
            let isGood = false;
            let wasOk = true;
            let [run, runSince, isOutage] = [
                0,
                0,
                false
            ];
            const begun = [];
            function countRun(ok1, at) {
                if (wasOk && !ok1) runSince = at;
                run = ok1 ? 0 : run + 1;
                const enough = run === n ? outage.neverGood : outage.outcomes;
                isOutage ||= run >= enough || run >= outage.least && at - runSince >= outage.ms;
            }
            return {
                take (ok1, at) {
                    n++;
                    if (!ok1) k++;
                    change?.take(ok1);
                    if (wasOk) starts.take(ok1);
                    countRun(ok1, at);
                    wasOk = ok1;
                },
                settle (ok1) {
                    if (!ok1 && 0 === inRow) begun.push(settled);
                    settled++;
                    inRow = ok1 ? 0 : inRow + 1;
                    if (inRow > longestBurst) return;
                    counted++;
                    if (!ok1) badCounted++;
                    isGood ||= test.judge(counted, badCounted).logEGood >= test.promoteAt;
                },
                isBad () {
                    const isUnlikely = test.judge(n, k).logEBad >= test.rejectAt || change && change.logE() >= changedAt;
                    return true === isUnlikely && (isOutage || starts.logE() >= spreadAt);
                },
                isGood: ()=>isGood,
                isGoodLately () {
                    const last = Math.ceil(Math.max(settled * late.share, late.promotions * requestsToPromote(rates)));
                    if (settled < last) return isGood;
                    const badOnes = begun.filter((place)=>place >= settled - last).length;
                    return isGood && test.judge(last, badOnes).logEGood >= test.promoteAt;
                },
                judgement: ()=>({
                        ...test.judge(n, k),
                        rejectAt: test.rejectAt,
                        promoteAt: test.promoteAt
                    })
            };
        }
        function createSlotJudge(slot, policy) {
            const horizon = policy.whole ? sufficiency_requestsWithin(policy) : void 0;
            const bounds = policy.rules.map(bound_rule_boundOf).filter((bound)=>void 0 !== bound);
            const others = policy.rules.filter((rule)=>!bounds.some((bound)=>bound.rule === rule));
            const rules = createRuleWatch(others);
            const isCompared = policy.isCompared && !bounds.some(({ isLatency })=>isLatency);
            const share = policy.rates.alpha / (1 + bounds.length + (isCompared ? 1 : 0));
            const perPath = policy.paths > 1 ? share / 2 : share;
            const byErrors = criterion('requests bad', {
                ...policy.rates,
                alpha: perPath
            }, ({ ok: ok1 })=>ok1);
            const criteria = [
                byErrors,
                ...bounds.map((bound)=>byBound(bound))
            ];
            let besideLive = [];
            const paths = new Map();
            let streak = noStreak;
            let [requests, failed] = [
                0,
                0
            ];
            let lastReason = '';
            function criterion(what, rates, isOk, limit = horizon) {
                return {
                    what,
                    rates,
                    isOk,
                    test: createOutcomeTest({
                        ...rates,
                        horizon: limit
                    })
                };
            }
            function byBound({ rule, rates, isOk }) {
                return criterion(`answers outside ${rule.text}`, {
                    ...policy.rates,
                    ...rates,
                    alpha: share
                }, isOk);
            }
            function byPath(path1) {
                const known = paths.get(path1);
                if (known) return known;
                const rates = {
                    ...policy.rates,
                    alpha: share / 2 / policy.paths
                };
                const limit = void 0 === horizon ? void 0 : Math.ceil(horizon / policy.paths);
                const added = criterion(`requests to ${path1} bad`, rates, ({ ok: ok1 })=>ok1, limit);
                paths.set(path1, added);
                return added;
            }
            const finding = (verdict, reason)=>({
                    verdict,
                    reason: `${slot}: ${reason}`,
                    requests,
                    failed
                });
            function evidence({ what, test }) {
                const { n, k, logEBad, logEGood, rejectAt, promoteAt } = test.judgement();
                const against = `evidence against the release ${logEBad.toFixed(1)} of ${rejectAt.toFixed(1)}`;
                return `${k} of ${n} ${what}${lastReason}; ${against}, for it ${logEGood.toFixed(1)} of ${promoteAt.toFixed(1)}`;
            }
            function lacking({ what, test, rates }) {
                const { n, k } = test.judgement();
                const needed = requestsToPromote(rates, k);
                if (n >= needed) return evidence({
                    what,
                    test,
                    rates,
                    isOk: ()=>void 0
                });
                const bad = 0 === k ? '' : ` with ${k} ${what.replace(/^requests /, '')}${lastReason}`;
                return `too few requests: ${n} of the ${needed} that a promotion needs${bad}; ${moreRequests(needed, n, policy)}`;
            }
            const tally = ()=>`${failed} of ${requests} requests bad${lastReason}, never ${policy.failures} in a row`;
            function withRules(promoting, now) {
                const findings = rules.final(now);
                const broken = findings.find(({ state })=>'broken' === state);
                if (broken) return finding('reject', brokenText(broken));
                const missing = findings.find(({ state })=>'missing' === state);
                return missing ? finding('inconclusive', `nothing supplies ${missing.explanation}`) : promoting;
            }
            const asked = ()=>'consecutive' === policy.mode ? criteria.slice(1) : criteria;
            return {
                take (measurement) {
                    requests++;
                    if (!measurement.ok) failed++;
                    if (void 0 !== measurement.reason) lastReason = ` (last: ${measurement.reason})`;
                    streak = nextStreak(streak, measurement.ok);
                    rules.add(measurement);
                    const broken = rules.early(measurement.at).find(({ state })=>'broken' === state);
                    if (broken) return finding('reject', brokenText(broken));
                    if ('consecutive' === policy.mode) {
                        const judged = judgeStreak(streak, {
                            successes: 1 / 0,
                            failures: policy.failures
                        });
                        if (judged) return finding('reject', `${judged.reason}${lastReason}`);
                    }
                    const { path: path1 } = measurement;
                    const isOnPath = 'sequential' === policy.mode && policy.paths > 1 && void 0 !== path1;
                    const touched = [
                        ...asked(),
                        ...besideLive,
                        ...isOnPath ? [
                            byPath(path1)
                        ] : []
                    ];
                    for (const { test, isOk } of touched){
                        const isGood = isOk(measurement);
                        if (void 0 !== isGood) test.take(isGood, measurement.at);
                    }
                    const bad = touched.find(({ test })=>test.isBad());
                    return bad && finding('reject', evidence(bad));
                },
                settle (measurement) {
                    for (const { test, isOk } of asked()){
                        const isGood = isOk(measurement);
                        if (void 0 !== isGood) test.settle(isGood);
                    }
                    const isKnownGood = !policy.whole && 'sequential' === policy.mode && asked().every(({ test })=>test.isGood());
                    return isKnownGood ? withRules(finding('promote', evidence(byErrors)), measurement.at) : void 0;
                },
                compareWith (ms) {
                    if (!isCompared) return;
                    const limit = Math.round(2 * ms + 100);
                    const what = `answers slower than ${limit} ms, twice the live slot\u{2019}s slowest`;
                    const isFast = (each)=>hasLatency(each) ? each.ms <= limit : void 0;
                    besideLive = [
                        criterion(what, {
                            ...policy.rates,
                            alpha: share
                        }, isFast)
                    ];
                },
                atDeadline (now) {
                    if (0 === requests) return finding('inconclusive', 'no request of this slot was seen');
                    const unknown = asked().find(({ test })=>!test.isGood());
                    if (unknown) return finding('inconclusive', lacking(unknown));
                    const worsened = asked().find(({ test })=>!test.isGoodLately());
                    if (worsened) return finding('inconclusive', `worse towards the end: ${evidence(worsened)}`);
                    if ('sequential' === policy.mode) return withRules(finding('promote', evidence(byErrors)), now);
                    return true === streak.ok ? withRules(finding('promote', tally()), now) : finding('inconclusive', tally());
                }
            };
        }
        function moreRequests(needed, seen, { whole, rate, duration }) {
            const input = whole ? 'bake' : 'step-duration';
            const isSlow = seen < 0.9 * sufficiency_requestsWithin({
                rate,
                duration
            });
            const longer = sufficiency_durationFor(needed, isSlow ? 1_000 * seen / duration : rate);
            const faster = sufficiency_rateFor(needed, duration);
            const or = isSlow || faster > sufficiency_fastest ? '' : ` or request-rate to ${faster}`;
            return `raise ${input} to ${longer}${or}`;
        }
        function brokenText({ rule, explanation }) {
            return `rule broken: ${rule.text}: ${explanation}`;
        }
        const analysis_parallel = 4;
        const liveAnswers = 20;
        async function analyse(slot, evidence, policy, { clock, signal }) {
            const end = new AbortController();
            const own = createSlotJudge(slot, {
                ...policy,
                isCompared: void 0 !== evidence.live
            });
            const route = createSlotJudge(slot, {
                ...policy,
                mode: 'sequential',
                isCompared: false
            });
            const order = createInOrder();
            async function follow(probe, judge) {
                try {
                    return await collect({
                        probe,
                        judge,
                        parallel: analysis_parallel,
                        clock,
                        pace: createFixedPace(1_000 / policy.rate),
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
                if (measurement.slot === otherSlot(slot)) return;
                const finding = route.take(measurement);
                return finding && {
                    ...finding,
                    reason: `public route: ${finding.reason}`
                };
            }
            async function followSlot() {
                const found = await follow(evidence.probe, (measurement, place)=>{
                    const rejected = evidence.counts(measurement) ? own.take(measurement) : objectionOf(measurement);
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
                const seen = [];
                const isEnough = (measurement)=>{
                    if (measurement.ok) seen.push(measurement.ms);
                    return seen.length === liveAnswers ? Math.max(...seen) : void 0;
                };
                const slowest = await follow(probe, isEnough);
                if (void 0 !== slowest) own.compareWith(slowest);
            }
            const [found, objected] = await Promise.all([
                followSlot(),
                evidence.route ? followRoute(evidence.route) : void 0,
                evidence.live ? followLive(evidence.live) : void 0
            ]);
            return objected ?? found ?? own.atDeadline(clock.now());
        }
        function roundRobin(probes) {
            let next = 0;
            return {
                measure: (signal)=>(probes[next++ % probes.length] ?? probes[0]).measure(signal)
            };
        }
        var certificate = __nccwpck_require__(6662);
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
                            ...await probe_explain(failure, options, signal)
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
                if (!/^https?:$/.test(next.protocol)) throw new Error(`redirected to ${(0, visible.zU)((0, credentials.j$)(location))}, which is no http or https URL`);
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
        async function probe_explain(failure, { url: asked, resolve: resolve1, followRedirects }, signal) {
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
                        versionPath: expected?.path ?? 'version'
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
            return {
                health: (slot, expected)=>probe(urlBelow(slotUrl[slot], healthPath), notTheOther(slot), expected),
                slot: (slot)=>tour(slotUrl[slot], notTheOther(slot)),
                route: '' === driver.publicUrl ? void 0 : tour(driver.publicUrl, []),
                front: '' === driver.publicUrl ? void 0 : probe(driver.publicUrl, [])
            };
        }
        function urlBelow(base, path1) {
            return new URL(`./${path1.replace(/^\/+/, '')}`, base.endsWith('/') ? base : `${base}/`).href;
        }
        function whoseTurn(mine, others) {
            const ahead = others.filter((other)=>other.id < mine.id).sort((a, b)=>a.id - b.id);
            const live = ahead.find(({ holder })=>'dead' !== holder);
            if (live) {
                const yields = 'rollback' === mine.op && 'rollback' !== live.op && !live.armed;
                return yields ? {
                    turn: 'supersede',
                    id: live.id
                } : {
                    turn: 'wait',
                    id: live.id
                };
            }
            const [dead] = ahead;
            return dead ? {
                turn: 'reconcile',
                id: dead.id
            } : {
                turn: 'mine'
            };
        }
        async function holderOf(github, run, { intent }) {
            if (intent.run.id === run.runId) {
                if (intent.run.attempt === run.runAttempt) return 'self';
                if (intent.run.attempt < run.runAttempt) return 'dead';
            }
            const attempt = await github.runs.attempt(intent.run.id, intent.run.attempt);
            return attempt && 'completed' !== attempt.status ? 'other' : 'dead';
        }
        async function acquire(mine, locking) {
            const { clock, log, patience, signal } = locking;
            const deadline = clock.now() + patience.timeout;
            const trace = createTracer(locking.origin);
            const settled = new Set();
            const asked = new Set();
            let firstListed;
            let holder = '';
            let poll = patience.poll;
            for(;;){
                signal.throwIfAborted();
                const now = {
                    ...locking,
                    github: {
                        ...locking.github,
                        runs: askOnce(locking.github.runs)
                    }
                };
                const { own, ahead } = await acquire_look(mine, now, trace);
                const ended = own && terminalEntry(own.journal);
                if (ended) throw new action_error.lZ('LEASE_LOST', `release ${mine.id} ended while it waited: ${ended.phase}: ${ended.reason}`);
                if (own) firstListed ??= clock.now();
                const unsettled = void 0 === firstListed ? poll : firstListed + patience.settle - clock.now();
                if (own && unsettled <= 0) {
                    const open = ahead.filter(({ id })=>!settled.has(id));
                    const turn = whoseTurn(mine, await contenders(open, now));
                    if ('mine' === turn.turn) return;
                    const other = open.find(({ id })=>id === turn.id);
                    const name = `release ${turn.id} (${other?.intent.run.url ?? 'unknown run'})`;
                    if ('reconcile' === turn.turn && other) {
                        log.event(`${name} was left unfinished by a run that is over: putting it in order`);
                        await settleOnce(other, locking);
                        settled.add(turn.id);
                        continue;
                    }
                    if ('supersede' === turn.turn && !asked.has(turn.id)) {
                        log.event(`${name} has not touched traffic: this rollback goes ahead of it`);
                        await askToStepBack(turn.id, mine.id, locking);
                        asked.add(turn.id);
                        continue;
                    }
                    if (holder !== name) log.event(`waiting for ${name}`);
                    holder = name;
                    if ('rollback' !== mine.op) poll = Math.min(1.5 * poll, 4 * patience.poll);
                }
                const wait = unsettled > 0 ? Math.min(unsettled, poll) : poll;
                if (clock.now() + wait > deadline) {
                    const seen = '' === holder ? 'the own release is not listed yet' : `${holder} holds it`;
                    throw new action_error.Kt(`the lock of ${mine.environment}`, seen);
                }
                await clock.sleep(wait, signal);
            }
        }
        async function settleOnce(seen, { github, settle }) {
            const dead = await withJournal(github, seen);
            if (!terminalEntry(dead.journal)) await settle(dead);
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
        async function acquire_look(mine, { github }, trace) {
            const heads = await listHeads(github, mine.environment, mine.service);
            const head = heads.find(({ id })=>id === mine.id);
            const ahead = [];
            for (const older of heads.filter(({ id })=>id < mine.id)){
                if (await trace(github, older) === 'refuted') continue;
                const record = await withJournal(github, older);
                if (!terminalEntry(record.journal)) ahead.push(record);
                if (true === record.intent.queued && hadTurn(record.journal)) break;
            }
            return {
                own: head && await withJournal(github, head),
                ahead
            };
        }
        async function contenders(open, { github, run }) {
            return Promise.all(open.map(async (record)=>({
                    id: record.id,
                    op: record.intent.op,
                    armed: wasArmed(record.journal),
                    holder: await holderOf(github, run, record)
                })));
        }
        function rememberEnded(github) {
            const { deployments } = github;
            const known = new Map();
            const ended = new Map();
            return {
                ...github,
                deployments: {
                    ...deployments,
                    async get (id) {
                        const found = known.get(id) ?? await deployments.get(id);
                        if (found) known.set(id, found);
                        return found;
                    },
                    async statuses (id) {
                        const kept = ended.get(id);
                        if (kept) return kept;
                        const statuses = await deployments.statuses(id);
                        if (terminalEntry(decodeJournal(statuses.map(({ description })=>description)))) ended.set(id, statuses);
                        return statuses;
                    }
                }
            };
        }
        async function createWorkbench(settings, context, journal) {
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
                paths: []
            });
            const driver = createDriver(settings, context, front);
            const github = journal ?? await openJournal(settings.journal, context);
            function session(releaseId, turnOf) {
                const links = {
                    logUrl: run.runUrl,
                    environmentUrl: traffic.driver.publicUrl
                };
                return {
                    ledger: createLedger({
                        github,
                        releaseId,
                        links,
                        turnOf,
                        clock,
                        log,
                        signal
                    }),
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
                    requestTimeout
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
                    analyse: (slot, stage)=>analyse(slot, evidenceOf(slot, policy, probes), analysisOf(policy, probes, stage), context)
                };
            }
            return {
                github,
                driver,
                settings,
                health,
                secrets: secretsOf(settings),
                preflight: async ()=>await driver.preflight?.(signal) ?? [],
                session,
                route,
                lock: (mine, policy)=>acquire(mine, {
                        github,
                        run,
                        clock,
                        log,
                        signal,
                        origin,
                        patience,
                        settle: async (dead)=>{
                            const own = policyOf(dead.intent.told) ?? policy;
                            await reconcileRelease(session(dead.id, mine.id), dead, {
                                github,
                                routes: [
                                    route(own, void 0)
                                ],
                                holder: 'dead',
                                bake: own.bake,
                                onInconclusive: own.onInconclusive,
                                grace,
                                isForRollback: 'rollback' === mine.op
                            });
                        }
                    })
            };
        }
        function evidenceOf(slot, { evidence }, probes) {
            const byRoute = 'route' === evidence ? probes.route : void 0;
            return {
                probe: byRoute ?? probes.slot(slot),
                counts: (measurement)=>!byRoute || measurement.slot === slot,
                route: byRoute ? void 0 : probes.route,
                live: probes.slot(otherSlot(slot))
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
        async function openJournal({ githubToken, writers }, { run, log, redactor }) {
            const github = await createGitHub({
                run,
                log,
                redactor
            }, githubToken);
            return rememberEnded(believeOnly(writers, github));
        }
        function secretsOf({ traffic, journal }) {
            return [
                journal.githubToken,
                traffic.token,
                traffic.reach.sshKey
            ].filter((secret)=>'' !== secret);
        }
        function createDriver(settings, context, front) {
            const { clock, redactor, log } = context;
            const { kind, driver, token, reach } = settings.traffic;
            const http1 = (more = {})=>(0, client.u)({
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
            const commands = createCommands(secretsOf(settings), context);
            return driverDefinition(kind).create(driver, {
                http: http1,
                place: openPlace(reach),
                commands,
                token,
                front,
                log
            });
        }
        function testsOf({ steps }, isRouteWatched, again) {
            return steps.length * (isRouteWatched ? 2 : 1) * (again ? 2 : 1);
        }
        async function isHealthy(slot, probe, timeout, { clock, signal, log }) {
            const deadline = clock.now() + timeout;
            for(let good = 0; good < 3;){
                const { ok: ok1, reason = '' } = await probe.measure(signal);
                good = ok1 ? good + 1 : 0;
                if (!ok1 && clock.now() >= deadline) {
                    log.event(`            ${slot} is not healthy: ${reason}`);
                    return false;
                }
                if (!ok1) await clock.sleep(250, signal);
            }
            return true;
        }
        async function openPorts(inputs, context) {
            const { options, problems } = await readOptions('target-options', inputs.targetOptions);
            const { settings: target, problems: targetProblems } = resolveTarget(inputs, context, options);
            const wrong = [
                ...problems,
                ...targetProblems
            ];
            const { bench, noFlip } = await openBench(inputs, context, target).catch((thrown)=>{
                if (wrong.length > 0 && thrown instanceof action_error.j1) throw new action_error.j1([
                    ...wrong,
                    ...thrown.problems
                ]);
                throw thrown;
            });
            if (target && 'flip' !== inputs.strategy) wrong.push(...checkPlace(target, void 0 !== bench));
            if (wrong.length > 0) throw new action_error.j1(wrong);
            return {
                bench,
                noFlip,
                target,
                github: bench?.github ?? await openJournal(resolveJournal(inputs, context), context)
            };
        }
        async function openBench(inputs, context, target) {
            const isConfigured = context.config?.environments?.[inputs.environment]?.traffic !== void 0;
            if (void 0 === inputs.driver && !isConfigured) return {
                bench: void 0
            };
            const { settings, problems } = await resolveRelease(inputs, context);
            if (settings) return {
                bench: await createWorkbench(settings, context)
            };
            const isAsked = void 0 !== inputs.driver || 'flip' === inputs.strategy;
            if (isAsked || target?.place.kind !== 'single') throw new action_error.j1(problems);
            const noFlip = problems.map(({ input, received })=>`${input} ${received ?? 'is missing'}`).join(', ');
            context.log.warning(`no flip: traffic of the config cannot be moved (${noFlip}); it is redeployed in place`);
            return {
                bench: void 0,
                noFlip
            };
        }
        const action = {
            name: 'rollback',
            holdsPolicy: true,
            fields: inputs_fields,
            outputs: outputs,
            check: checkTogether,
            async run (inputs, context) {
                const start = context.clock.now();
                const limited = withDeadline(context, deadlines[inputs.level]);
                const ports = await openPorts(inputs, limited);
                const facts = await gatherFacts(inputs, limited, ports);
                const { history } = facts;
                const ended = (conclusion)=>conclude(inputs, context, history, conclusion);
                const refusal = await whyRefused(inputs, context, ports, facts);
                if (void 0 !== refusal) return ended({
                    status: 'refused',
                    phase: 'Failed',
                    reason: refusal
                });
                if (ports.bench && !history.from) throw await splitRoute(ports.bench, inputs, facts.weights);
                const { policy } = resolveWatch(inputs, context);
                const wayFacts = await gatherWayFacts({
                    policy,
                    context: limited,
                    facts
                }, ports);
                const options = optionsOf(history.candidates, inputs.strategy, wayFacts);
                for (const one of history.candidates){
                    const foreign = foreignTo(one, history);
                    if (void 0 !== foreign) context.log.warning(foreign);
                }
                const candidate = await findCandidate(inputs, history, ports);
                if ('status' in candidate) return ended({
                    ...candidate,
                    options
                });
                if (inputs.dryRun) {
                    const reason = `dry run: would go back to ${nameOf(candidate)}, artifact ${candidate.artifact}`;
                    return ended({
                        status: 'planned',
                        phase: 'Successful',
                        reason,
                        candidate,
                        options
                    });
                }
                context.log.event(`going back to ${nameOf(candidate)}, artifact ${candidate.artifact}`);
                const reason = reasonOf(inputs, context.run);
                const announcer = createAnnouncer(inputs, context, ports.github, {
                    candidate,
                    live: history.live,
                    reason
                });
                const begun = announcer.begin();
                const request = {
                    inputs,
                    context: limited,
                    candidate,
                    facts,
                    reason,
                    policy
                };
                const attempt = await goBack(request, ports, {
                    ...wayFacts,
                    candidate
                }).catch(async (thrown)=>{
                    await begun;
                    await announcer.end({
                        done: false,
                        reason: (0, action_error.Uc)(thrown)
                    }, context.clock.now() - start);
                    throw thrown;
                });
                const ms = context.clock.now() - start;
                await begun;
                await announcer.end(attempt, ms);
                const watched = await watch(context, ports, {
                    attempt,
                    policy
                });
                const phase = phaseAfter(attempt, watched?.verdict);
                const verdict = `${attempt.reason}${watched ? `; afterwards ${watched.verdict}: ${watched.reason}` : ''}`;
                if ('Successful' === phase) await announcer.resolve();
                else if (attempt.done) await announcer.worry(verdict);
                const status = attempt.done ? 'rolled-back' : 'failed';
                return {
                    ...ended({
                        status,
                        phase,
                        reason: verdict,
                        candidate,
                        options,
                        attempt,
                        ms,
                        announcer
                    }),
                    tolerated: 'pass' === inputs.onInconclusive
                };
            },
            async post (inputs, context) {
                const releaseId = Number(context.state.get('release-id'));
                const { bench, github } = await openPorts(inputs, context);
                const record = releaseId ? await readRelease(github, releaseId) : void 0;
                if (!record || terminalEntry(record.journal)) return;
                const { done, reason } = bench ? await putInOrder(inputs, {
                    bench,
                    policy: resolveWatch(inputs, context).policy
                }, record) : await handOver(context, github, releaseId);
                const title = titles[inputs.locale ?? context.config?.locale ?? 'en'][done ? 'done' : 'failed'];
                await endIncident(`${title}: ${inputs.environment}`, reason, context, github);
                return {
                    phase: done ? 'Successful' : 'Error',
                    reason,
                    outputs: {}
                };
            }
        };
        async function putInOrder({ onInconclusive, takeoverGrace: grace }, { bench, policy }, record) {
            const routes = [
                bench.route(policy, void 0)
            ];
            const how = {
                github: bench.github,
                routes,
                holder: 'self',
                bake: 0,
                onInconclusive,
                grace
            };
            const act = await reconcileRelease(bench.session(record.id), record, how);
            return {
                done: 'human' !== act,
                reason: `release ${record.id} was put in order: ${act}`
            };
        }
        async function handOver({ run }, github, releaseId) {
            const reason = 'interrupted while it was redeployed in place: look at the target';
            const entry = {
                phase: 'NEEDS_HUMAN',
                step: [
                    0,
                    0
                ],
                slot: void 0,
                reason
            };
            await writeEntry(github, releaseId, entry, {
                logUrl: run.runUrl
            });
            return {
                done: false,
                reason
            };
        }
        async function whyRefused(inputs, context, { github }, { history, releases }) {
            const { run, config, log, clock } = context;
            if ('contract' === inputs.schemaChange || 'irreversible' === inputs.schemaChange) return `the old version cannot work on the new schema (schema-change: ${inputs.schemaChange}); restore the database or go forward`;
            if ('application' === inputs.type && isOwnWayBack(run, history, chooseCandidate(history, inputs.to), releases)) return void log.info(`release ${history.live?.releaseId} is this run's own: whoever may start it may take it back`);
            const teams = async ()=>(await createGitHub(context, inputs.teamsToken)).people;
            const refusal = await refusalOf(run.triggeringActor, inputs, config, {
                people: github.people,
                teams
            });
            if (void 0 !== refusal) return refusal;
            if ('' === inputs.to && isBackBy(run.runId, history, releases)) return onceIsEnough(history);
            const cooldown = firstDuration(void 0, config?.environments?.[inputs.environment]?.rollback?.cooldown, 0);
            return refusalByCooldown(history, releases, cooldown, clock.now());
        }
        function onceIsEnough({ live }) {
            const name = live ? nameOf(live) : 'an earlier version';
            return `this run has gone back to ${name} already; to go further back, start another one, or name the version in \`to\``;
        }
        async function findCandidate({ to, environment, service }, history, { bench, github, target }) {
            const { live, isLiveCertain, candidates } = history;
            const known = candidates.map(nameOf).join(', ') || 'none';
            if (!bench && !live && '' === to) {
                const title = target ? deployTargetTitles[target.kind] : 'the target';
                const reason = `${title} does not tell what runs there: name the version to go back to in \`to\`; candidates: ${known}`;
                return {
                    status: 'failed',
                    phase: 'Failed',
                    reason
                };
            }
            const candidate = chooseCandidate(history, to);
            if (candidate) return candidate;
            const isLive = '' !== to && live && isLiveCertain && chooseCandidate({
                candidates: [
                    live
                ],
                earlier: []
            }, to);
            if (isLive) return {
                status: 'nothing-to-do',
                phase: 'Successful',
                reason: `${to} is what is live`
            };
            const wanted = '' === to ? 'no earlier good release is recorded' : `${to} is no release that was good here`;
            const others = await otherServices(github, {
                environment,
                service
            });
            const elsewhere = 0 === others.length ? '' : `; other services have releases here: ${others.join(', ')}`;
            return {
                status: 'failed',
                phase: 'Failed',
                reason: `${wanted}; candidates: ${known}${elsewhere}`
            };
        }
        async function watch(context, { bench }, { attempt, policy }) {
            if (!attempt.done || 0 === policy.bake) return;
            if (!bench) context.log.warning('not watched afterwards, as `watch` asks for: without a driver no slot is known');
            if (!bench || void 0 === attempt.slot) return;
            context.log.event(`watching ${attempt.slot}`);
            return bench.route(policy, void 0).analyse(attempt.slot, {
                kind: 'bake',
                again: false
            });
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
    7046: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            C: ()=>runAction
        });
        const external_node_inspector_namespaceObject = process.getBuiltinModule("node:inspector");
        if (0 === process.listenerCount('SIGUSR1')) process.on('SIGUSR1', ()=>void 0);
        function isDebuggerOpen() {
            return void 0 !== (0, external_node_inspector_namespaceObject.url)();
        }
        var nearest = __nccwpck_require__(5896);
        function knownNames1(wanted, names) {
            const meant = names.find((name)=>name.toLowerCase() === wanted.toLowerCase()) ?? (0, nearest.p)(wanted, names);
            return `${names.join(', ')}${void 0 === meant ? '' : `; did you mean ${meant}?`}`;
        }
        function unknownNames(given, config) {
            return [
                ...unknown('environment', given.environment, config?.environments),
                ...unknown('service', given.service, config?.services)
            ];
        }
        function unknown(input, received, known = {}) {
            const names = Object.keys(known);
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
        var action_error = __nccwpck_require__(6856);
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
        var external_node_fs_ = __nccwpck_require__(3024);
        var external_node_path_ = __nccwpck_require__(6760);
        const largestYaml = 131072;
        function readWorkspaceFile(path1, { workspace, temp }, most) {
            const real = realFile((0, external_node_path_.resolve)(workspace, path1), [
                workspace,
                temp
            ]);
            const file = (0, external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
            try {
                const stat = (0, external_node_fs_.fstatSync)(file);
                if (!stat.isFile()) throw new Error(`${path1} is no regular file`);
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
            if (!folders.some((folder)=>isInside(real, path1, folder))) throw new Error(`${name} leads elsewhere`);
            if (!(0, external_node_fs_.statSync)(real).isFile()) throw new Error(`${name} is no regular file`);
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
            const { parseConfig } = await Promise.all([
                __nccwpck_require__.e(815),
                __nccwpck_require__.e(96)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1096));
            return parseConfig(text, path1, env);
        }
        async function findConfig({ config: path1, githubToken }, context, { asksGitHub, isPost }) {
            const { run, env, log } = context;
            const isHere = isThere((0, external_node_path_.resolve)(run.workspace, path1));
            const isRun = '' !== run.owner && '' !== run.sha;
            const isDispatched = 'workflow_dispatch' === run.eventName && !isPost;
            if (!asksGitHub || !isRun || isHere && !isDispatched) return loadConfig(path1, run.workspace, env);
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
        function isThere(file) {
            return void 0 !== (0, external_node_fs_.lstatSync)(file, {
                throwIfNoEntry: false
            });
        }
        async function connect(token, context) {
            const { createClient } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 6118));
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
            const { parseConfig } = await Promise.all([
                __nccwpck_require__.e(815),
                __nccwpck_require__.e(96)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1096));
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
                const { production, windows, rollback } = rules?.environments?.[name] ?? {};
                return [
                    name,
                    {
                        ...mine,
                        production,
                        windows,
                        rollback: {
                            ...mine?.rollback,
                            allowed: rollback?.allowed
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
        var external_node_crypto_ = __nccwpck_require__(7598);
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
        var external_node_os_ = __nccwpck_require__(8161);
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
        var external_os_ = __nccwpck_require__(857);
        function utils_toCommandValue(input) {
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
        function command_issueCommand(command, properties, message) {
            const cmd = new Command(command, properties, message);
            process.stdout.write(cmd.toString() + external_os_.EOL);
        }
        function command_issue(name, message = '') {
            command_issueCommand(name, {}, message);
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
            return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
        }
        function escapeProperty(s) {
            return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
        }
        const external_crypto_namespaceObject = process.getBuiltinModule("crypto");
        var external_fs_ = __nccwpck_require__(9896);
        function file_command_issueFileCommand(command, message) {
            const filePath = process.env[`GITHUB_${command}`];
            if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
            if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
            external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
                encoding: 'utf8'
            });
        }
        function file_command_prepareKeyValueMessage(key, value) {
            const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
            const convertedValue = utils_toCommandValue(value);
            if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
            if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
            return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
        }
        URL;
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
        HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
        HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
        var external_events_ = __nccwpck_require__(4434);
        const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
        process.platform;
        external_fs_.constants.O_RDONLY;
        process.platform;
        external_events_.EventEmitter;
        external_events_.EventEmitter;
        external_os_.platform();
        external_os_.arch();
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
        function core_setSecret(secret) {
            command_issueCommand('add-mask', {}, secret);
        }
        function getInput(name, options) {
            const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
            if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
            if (options && false === options.trimWhitespace) return val;
            return val.trim();
        }
        function setOutput(name, value) {
            const filePath = process.env['GITHUB_OUTPUT'] || '';
            if (filePath) return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
            process.stdout.write(external_os_.EOL);
            command_issueCommand('set-output', {
                name
            }, utils_toCommandValue(value));
        }
        function setFailed(message) {
            process.exitCode = ExitCode.Failure;
            error(message);
        }
        function core_debug(message) {
            command_issueCommand('debug', {}, message);
        }
        function error(message, properties = {}) {
            command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function warning(message, properties = {}) {
            command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function notice(message, properties = {}) {
            command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function info(message) {
            process.stdout.write(message + external_os_.EOL);
        }
        function startGroup(name) {
            command_issue('group', name);
        }
        function endGroup() {
            command_issue('endgroup');
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
            if (filePath) return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
            command_issueCommand('save-state', {
                name
            }, utils_toCommandValue(value));
        }
        function getState(name) {
            return process.env[`STATE_${name}`] || '';
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
            const log = {
                info: (message)=>info(clean(message)),
                debug: (message)=>core_debug(clean(message)),
                notice: (message, at)=>notice(clean(message), propertiesOf(at)),
                warning: (message, at)=>warning(clean(message), propertiesOf(at)),
                error: (message, at)=>error(clean(message), propertiesOf(at)),
                event (message) {
                    const shown = clean(message);
                    events.push({
                        at: new Date(clock.now()).toISOString(),
                        message: shown
                    });
                    info(`${(0, duration.a)(clock.now() - start).padStart(9)}  ${shown}`);
                },
                group: (title, work)=>group(clean(title), work),
                async untrusted (title, work) {
                    startGroup(clean(title));
                    if (0 === untrustedOpen++) info(`::stop-commands::${stopToken = (0, external_node_crypto_.randomUUID)()}`);
                    try {
                        return await work((line)=>info(redactor.redact(line)));
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
                    core_setSecret(value);
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
                fail: (message)=>setFailed(clean(message)),
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
                    startedAt
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
            process.once('beforeExit', ()=>seal(new Error('it waits for something that will never happen')));
            return {
                doomed,
                isSealed: ()=>isSealed
            };
        }
        async function settle(action, runner, run, { isPost, cancellation, doomed }) {
            let patience;
            const cancelled = new Promise((_, reject)=>{
                cancellation.signal.addEventListener('abort', ()=>{
                    patience = setTimeout(()=>reject(cancellation.signal.reason), patienceAfterCancel);
                });
            });
            try {
                const { inputs, config } = await prepare(action, runner, run, {
                    isPost,
                    signal: cancellation.signal
                });
                const context = contextOf(runner, run, config, cancellation.signal);
                const work = isPost ? action.post?.(inputs, context) : action.run(inputs, context);
                return await Promise.race([
                    work,
                    cancelled,
                    doomed
                ]);
            } catch (thrown) {
                return failure(thrown, cancellation.signal, runner);
            } finally{
                clearTimeout(patience);
            }
        }
        async function prepare(action, runner, run, { isPost, signal }) {
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
            const given = inputs;
            const asksGitHub = true === action.holdsPolicy && 0 === problems.length;
            const { config, problems: configProblems } = await findConfig(given, {
                ...runner,
                run,
                signal
            }, {
                asksGitHub,
                isPost
            });
            const combined = 0 === configProblems.length ? await checkTogether(action, given, {
                config,
                env: runner.env
            }, problems) : [];
            const all = [
                ...problems,
                ...configProblems,
                ...combined
            ];
            if (all.length > 0) throw new action_error.j1(all, problems.length + combined.length > 0 ? 'INPUT_INVALID' : 'CONFIG_INVALID');
            return {
                inputs: given,
                config
            };
        }
        async function checkTogether(action, given, { config, env }, problems) {
            const told = new Set(problems.map(({ input })=>input));
            try {
                const found = [
                    ...unknownNames(given, config),
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
        function failure(thrown, signal, runner) {
            if (signal.aborted) return {
                phase: 'Error',
                reason: 'cancelled',
                outputs: {}
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
            const left = thrown instanceof action_error.j1 ? annotate(thrown, runner) : message;
            return {
                phase: 'Error',
                reason: `${message.split('\n').join('; ')} [${code}]`,
                outputs: {},
                details: {
                    code,
                    message,
                    hint,
                    problems: thrown instanceof action_error.j1 ? thrown.problems : []
                },
                ...'' === hint ? {} : {
                    said: `${left}\n${hint} [${code}]`,
                    advice: {
                        code,
                        hint
                    }
                }
            };
        }
        function annotate({ problems, code }, { log }) {
            const left = [];
            const places = new Set();
            for (const problem of problems){
                const [, path1, line, column, key = ''] = /^([^:@]+):(\d+):(\d+)(?: (.*))?$/.exec(problem.input) ?? [];
                const text = (0, action_error.BJ)(problem);
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
        function finish(action, runner, run, { outcome, startedAt }) {
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
            runner.summary(outcome.summary ?? `### ${icon[outcome.phase]} ${action.name}: ${outcome.phase}\n\n${(0, markdown.FV)(reason)}\n${adviceOf(outcome, runner)}`);
            const passes = 'Successful' === outcome.phase || 'Inconclusive' === outcome.phase && true === outcome.tolerated;
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
            Inconclusive: "\u2754"
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
            Q6: ()=>driverKinds,
            Y2: ()=>deployTargetKinds,
            sc: ()=>isNotSupportedYet
        });
        const driverKinds = [
            'caddy',
            'command',
            'haproxy',
            'nginx',
            'traefik',
            'webhook'
        ];
        const deployTargetKinds = [
            'coolify',
            'vercel',
            'webhook',
            'command'
        ];
        const notSupportedYet = [
            'environments.*.variables',
            'environments.*.flags',
            'environments.*.required-secrets',
            'environments.*.rollback.triggers',
            'environments.*.rollback.on-trigger',
            'environments.*.rollback.quorum',
            'environments.*.rollback.levels',
            'environments.*.approval',
            'environments.*.monitor',
            'environments.*.metrics',
            'environments.*.smoke',
            'environments.*.after',
            'environments.*.requires',
            'environments.*.budgets',
            'environments.*.database',
            'environments.*.traffic.evidence',
            'environments.*.traffic.paths',
            'environments.*.traffic.request-rate',
            'environments.*.traffic.slot-header',
            'environments.*.traffic.windows',
            'environments.*.traffic.services',
            'environments.*.health.expect-json',
            'services.*.dockerfile',
            'notify.escalation',
            'defaults',
            'setup',
            'releases',
            'contacts',
            'checklists'
        ];
        function isNotSupportedYet(path1) {
            const names = path1.map(String);
            return notSupportedYet.some((known)=>{
                const parts = known.split('.');
                return parts.length === names.length && parts.every((part, index)=>'*' === part || part === names[index]);
            });
        }
    }),
    6856: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            lZ: ()=>ActionError,
            j1: ()=>ConfigurationError,
            Kt: ()=>DeadlineExceededError,
            mZ: ()=>ProviderError,
            Uc: ()=>describeError,
            BJ: ()=>describeProblem
        });
        var visible = __nccwpck_require__(6474);
        const catalogue = {
            INPUT_INVALID: 'Correct the inputs named above and run again; nothing was done.',
            CONFIG_INVALID: 'Correct the config file at the places named above; nothing was done.',
            PROVIDER_UNREACHABLE: 'Check the address, that the service is up, and that this runner may reach it.',
            PROVIDER_UNAUTHORIZED: 'The token was not accepted: check that it is the right one, complete and not expired.',
            PROVIDER_FORBIDDEN: 'The token is known but may not do this: give it the permission named above.',
            PROVIDER_NOT_FOUND: 'Check the name or id, and that the token belongs to the account or team that owns it.',
            PROVIDER_REFUSED: 'The service refused the request: see its answer above.',
            PROVIDER_RATE_LIMITED: 'Too many requests: wait, or raise the limit of the service.',
            PROVIDER_FAILED: 'The service failed on its side, also after retries: see its status page or logs, then run again.',
            TOKEN_IN_CLEAR: 'Give the address by https, or open a tunnel to it (ssh -L) and give http://127.0.0.1:PORT; nothing was sent.',
            PROVIDER_NONSENSE: 'The answer was not what this API gives: check that the address is the API and not a login page or a proxy.',
            REPORT_UNREADABLE: "Check that the tool ran to its end and wrote this format; name the format with format=\u2026 if it was guessed wrongly.",
            POLICY_UNREADABLE: 'Check out with fetch-depth: 0, or give github-token with contents: read; policy-from: head trusts the pull request itself.',
            NO_PULL_REQUEST: 'Look whether it was closed or has moved on since; where it is open, run its workflow again.',
            DEADLINE_EXCEEDED: 'Raise the timeout if this takes longer by nature; otherwise look at what was last observed.',
            LEASE_LOST: 'Another release is at work or has ended this one: look at it, then start a new run. Nothing more was written.',
            ROUTE_UNKNOWN: 'Traffic is not where one of the two slots has it all: put it there by the rollback action, or by hand.',
            TRAFFIC_MOVED_BY_HAND: 'Nothing was overwritten. Look at who moved it and why; the next release starts from where traffic is now.',
            GIT_MISSING: 'Install git on this runner (GitHub-hosted runners have it).',
            GIT_NO_REPOSITORY: 'Run actions/checkout (with fetch-depth: 0) before this step, in the same workspace.',
            JOURNAL_WRITER_UNKNOWN: "Use the workflow's own token (github-token: ${{ github.token }}), or name the account under journal.writers in the config.",
            ISOLATION_UNAVAILABLE: 'Run on Linux as root, with passwordless sudo, or where users may make namespaces; or set isolation: auto, and read docs/security.md on what that is worth.',
            OWN_FILES_CHANGED: 'The files were put back. Find out which command does that, and trust nothing that this job made until then.',
            DEBUGGER_OPEN: 'Start the job without a debugger: whoever reaches it reads every secret of this step.',
            GIT_UNSAFE_DIRECTORY: 'The checkout belongs to another user: run git config --global --add safe.directory "$GITHUB_WORKSPACE" before.',
            GIT_SHALLOW: 'Check out the whole history: fetch-depth: 0 in actions/checkout.',
            HISTORY_NEEDS_CLONE: 'Run actions/checkout with fetch-depth: 0 before this step: then git answers it.',
            GIT_FAILED: 'git failed: see its message above.',
            DATABASE_TOOL: "Install PostgreSQL's client programs (psql, pg_dump, pg_restore), at least as new as the server.",
            DATABASE_BACKUP: 'Nothing was changed: take another backup, or choose one that is proven.',
            CANCELLED: 'The run was cancelled; its post step puts things in order.',
            INTERNAL: 'This is a defect of release-kit: please report it with the debug log (re-run with debug logging).'
        };
        class ActionError extends Error {
            name = 'ActionError';
            code;
            hint;
            constructor(code, message, options = {}){
                super(message, void 0 === options.cause ? void 0 : {
                    cause: options.cause
                });
                this.code = code;
                this.hint = options.hint ?? catalogue[code];
            }
        }
        class ConfigurationError extends ActionError {
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
                input: (0, visible.vI)(input, longestName),
                ...void 0 === received ? {} : {
                    received: (0, visible.vI)(received, longestQuote)
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
            constructor(code, what, options = {}){
                super(code, `${what.provider}: ${what.asked} \u{2192} ${(0, visible.zU)(what.answered, longestAnswer)}`, options);
                this.provider = what.provider;
                this.status = what.status;
            }
        }
        class DeadlineExceededError extends ActionError {
            name = 'DeadlineExceededError';
            constructor(awaited, lastSeen){
                super('DEADLINE_EXCEEDED', `${awaited} did not happen in time; last seen: ${lastSeen}`);
            }
        }
        function describeError(thrown) {
            if (!(thrown instanceof Error)) return `something that is no Error was thrown: ${textOf(thrown)}`;
            if ('' !== thrown.message) return thrown.message;
            const parts = thrown instanceof AggregateError ? thrown.errors : [];
            return parts.map(describeError).join('; ') || thrown.name;
        }
        function textOf(value) {
            try {
                return String(value);
            } catch  {
                return typeof value;
            }
        }
    }),
    6118: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            createClient: ()=>createClient,
            L: ()=>read
        });
        var action_error = __nccwpck_require__(6856);
        var time_clock = __nccwpck_require__(206);
        var failure = __nccwpck_require__(6112);
        const patience = 30_000;
        const longestWait = 60;
        async function connect(token, { run, log, signal, retryUnit }) {
            const [{ getOctokit: create }, { retry }, { throttling }] = await Promise.all([
                __nccwpck_require__.e(758).then(__nccwpck_require__.bind(__nccwpck_require__, 1758)),
                Promise.all([
                    __nccwpck_require__.e(251),
                    __nccwpck_require__.e(735)
                ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9735)),
                Promise.all([
                    __nccwpck_require__.e(251),
                    __nccwpck_require__.e(856)
                ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2094))
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
            return {
                repo: {
                    owner: run.owner,
                    repo: run.repo
                },
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
                graphql: (permission, query, variables, retries = 0)=>ask(permission, ()=>graphql(query, {
                            ...variables,
                            request: {
                                retries
                            }
                        })),
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
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4922);
        var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6856);
        var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6118);
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
        var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6856);
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
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4922);
        var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6856);
        var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6118);
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
            }))
        });
        const repository = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()
            })
        });
        const zero = '0'.repeat(40);
        const write = 'contents: write';
        const see = 'contents: read';
        const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
        function createRefs({ repo, ask, find, graphql, once }) {
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
                async createCommit ({ message, parents }) {
                    const { data } = await ask(write, (octokit)=>octokit.rest.git.createCommit({
                            ...repo,
                            message,
                            tree: emptyTree,
                            parents: [
                                ...parents
                            ],
                            request: {
                                retries: 3
                            }
                        }));
                    return (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(created, data, 'new commit').sha;
                },
                async commit (sha) {
                    const answer = await find(see, (octokit)=>octokit.rest.git.getCommit({
                            ...repo,
                            commit_sha: sha
                        }));
                    if (!answer) return;
                    const { message, parents } = (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.L)(commit, answer.data, `commit ${sha}`);
                    return {
                        message,
                        parents: parents.map((parent)=>parent.sha)
                    };
                },
                async compareAndSet (updates) {
                    try {
                        return await once(()=>update(updates), async ()=>await compare(updates) === 'after' ? 'done' : void 0);
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
        var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6856);
        var _markdown_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6474);
        var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6662);
        var _text_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1268);
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
                if ((0, _text_credentials_js__WEBPACK_IMPORTED_MODULE_3__.p1)(url) && (true === options.isSecret || names.some(_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__.si))) throw refusal('TOKEN_IN_CLEAR', request, `not sent: ${url.protocol}//${url.host} would have the token go in the clear`);
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
                            const answered = `${answer.status}, no JSON: ${told(text)}`;
                            throw refusal('PROVIDER_NONSENSE', request, answered, {
                                status: answer.status,
                                cause
                            });
                        }
                    }
                };
            }
            function refusal(code, request, answered, more = {}) {
                const asked = redactor.redact(`${request.method} ${(0, _text_credentials_js__WEBPACK_IMPORTED_MODULE_3__.j$)(request.url)}`);
                return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.mZ(code, {
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
                const { reason, advice } = await (0, _certificate_js__WEBPACK_IMPORTED_MODULE_2__.d)(code, url, signal ?? AbortSignal.timeout(timeout));
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
                        if (cause instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ) throw cause;
                        const code = void 0 === options.fetch ? (0, _certificate_js__WEBPACK_IMPORTED_MODULE_2__.n)(cause) : void 0;
                        if (void 0 !== code) throw await untrusted(code, request, cause, signal);
                        failure = cause;
                    }
                    if (response && !isTransient(response.status, idempotent)) return response;
                    const last = attempt >= tries || !response && !idempotent;
                    if (last && response) return response;
                    if (last) throw refusal('PROVIDER_UNREACHABLE', request, `no answer (${describeFailure(failure)})`, {
                        cause: failure
                    });
                    const wait = retryAfter(response, clock.now()) ?? random() * Math.min(longestWait, 250 * 2 ** attempt);
                    options.onRetry?.(response ? `answered ${response.status}` : describeFailure(failure), wait);
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
        function describeFailure(failure) {
            if (!(failure instanceof Error)) return String(failure);
            const cause = failure.cause;
            if (cause instanceof Error) return 'code' in cause ? `${String(cause.code)}: ${cause.message}` : cause.message;
            return failure.message;
        }
    }),
    1867: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            FV: ()=>escapeMarkdown,
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
            return 'http:' === protocol && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
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
    206: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            m: ()=>systemClock
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
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
            a: ()=>formatDuration1
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
        function formatDuration1(ms) {
            if (ms < 1_000) return `${Math.round(ms)} ms`;
            if (ms < 59_950) return `${(ms / 1_000).toFixed(1)} s`;
            const seconds = Math.round(ms / 1_000);
            if (seconds < 3_600) return `${Math.floor(seconds / 60)} m ${String(seconds % 60).padStart(2, '0')} s`;
            const minutes = Math.round(seconds / 60);
            return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} m`;
        }
    }),
    3305: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            _L: ()=>_boolean,
            Tx: ()=>_gt,
            qm: ()=>_gte,
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
        var core_checks = __nccwpck_require__(4890);
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
        var core_util = __nccwpck_require__(4723);
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
    4890: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            DG: ()=>$ZodCheckRegex,
            J_: ()=>$ZodCheckGreaterThan,
            Kk: ()=>$ZodCheckMinLength,
            QP: ()=>$ZodCheck,
            sm: ()=>$ZodCheckLessThan
        });
        var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
        var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
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
    8532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            $W: ()=>config,
            GT: ()=>$ZodAsyncError,
            cr: ()=>globalConfig1,
            xI: ()=>$constructor
        });
        var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
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
    7428: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Kd: ()=>$ZodRealError,
            S1: ()=>prettifyError
        });
        var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8532);
        var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
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
            for (const issue1 of issues){
                lines.push(`\u{2716} ${issue1.message}`);
                if (issue1.path?.length) lines.push(`  \u{2192} at ${toDotPath(issue1.path)}`);
            }
            return lines.join("\n");
        }
    }),
    4723: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
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
            sn: ()=>issue1,
            v5: ()=>defineLazyInternal,
            w5: ()=>getEnumValues,
            yG: ()=>shallowClone
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
        function issue1(...args) {
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
    4922: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Rvf: ()=>_default,
            YOg: ()=>array,
            zMY: ()=>schemas_boolean,
            k5n: ()=>_enum,
            euz: ()=>literal,
            _H3: ()=>looseObject,
            mee: ()=>nullable,
            cl6: ()=>nullish,
            aig: ()=>schemas_number,
            Ikc: ()=>object,
            lqM: ()=>optional,
            g1P: ()=>record,
            YPB: ()=>refine,
            rej: ()=>strictObject,
            YjP: ()=>schemas_string,
            KCZ: ()=>union,
            L5J: ()=>unknown
        });
        var core_core = __nccwpck_require__(8532);
        var core_checks = __nccwpck_require__(4890);
        const anyString = /^[\s\S]{0,}$/;
        const number = /^-?\d+(?:\.\d+)?$/;
        const regexes_boolean = /^(?:true|false)$/i;
        var core_util = __nccwpck_require__(4723);
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
        var api = __nccwpck_require__(3305);
        var errors = __nccwpck_require__(7428);
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
    __nccwpck_require__.u = (chunkId)=>"" + chunkId + ".index.js";
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
            var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e)=>{
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
var __webpack_exports__ = __nccwpck_require__(5959);
__webpack_exports__ = await __webpack_exports__;
