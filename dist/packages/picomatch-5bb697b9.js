export const modules = {
    4006: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const pico = __webpack_require__(8016);
        const utils = __webpack_require__(4059);
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
    8265: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const constants = __webpack_require__(5595);
        const utils = __webpack_require__(4059);
        const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
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
            const max = 'number' == typeof options.maxExtglobRecursion ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
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
            const PLATFORM_CHARS = constants.globChars(opts.windows);
            const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
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
            const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
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
    8016: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const scan = __webpack_require__(1781);
        const parse = __webpack_require__(8265);
        const utils = __webpack_require__(4059);
        const constants = __webpack_require__(5595);
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
        picomatch.constants = constants;
        module.exports = picomatch;
    }),
    1781: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const utils = __webpack_require__(4059);
        const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = __webpack_require__(5595);
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
    4059: ((__unused_webpack_module, exports, __webpack_require__)=>{
        const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = __webpack_require__(5595);
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
        exports.basename = (path, { windows } = {})=>{
            const segs = path.split(windows ? /[\\/]/ : '/');
            const last = segs[segs.length - 1];
            if ('' === last) return segs[segs.length - 2];
            return last;
        };
    }),
    9379: ((module, __unused_webpack_exports, __webpack_require__)=>{
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
        const parseOptions = __webpack_require__(356);
        const { safeRe: re, t } = __webpack_require__(5471);
        const cmp = __webpack_require__(8646);
        const debug = __webpack_require__(1159);
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(6782);
    }),
    6782: ((module, __unused_webpack_exports, __webpack_require__)=>{
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
        const LRU = __webpack_require__(1383);
        const cache = new LRU();
        const parseOptions = __webpack_require__(356);
        const Comparator = __webpack_require__(9379);
        const debug = __webpack_require__(1159);
        const SemVer = __webpack_require__(7163);
        const trimComparatorWhitespace = __webpack_require__(9737);
        const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = __webpack_require__(5471);
        const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(5101);
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
    7163: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const debug = __webpack_require__(1159);
        const { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(5101);
        const { safeRe: re, t } = __webpack_require__(5471);
        const parseOptions = __webpack_require__(356);
        const { compareIdentifiers } = __webpack_require__(3348);
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
    1799: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(6353);
        const clean = (version, options)=>{
            const s = parse(version.trim().replace(/^[=v]+/, ''), options);
            return s ? s.version : null;
        };
        module.exports = clean;
    }),
    8646: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const eq = __webpack_require__(5082);
        const neq = __webpack_require__(4974);
        const gt = __webpack_require__(6599);
        const gte = __webpack_require__(1236);
        const lt = __webpack_require__(3872);
        const lte = __webpack_require__(6717);
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
    5385: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const parse = __webpack_require__(6353);
        const { safeRe: re, t } = __webpack_require__(5471);
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
    7648: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const compareBuild = (a, b, loose)=>{
            const versionA = new SemVer(a, loose);
            const versionB = new SemVer(b, loose);
            return versionA.compare(versionB) || versionA.compareBuild(versionB);
        };
        module.exports = compareBuild;
    }),
    6874: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(8469);
        const compareLoose = (a, b)=>compare(a, b, true);
        module.exports = compareLoose;
    }),
    8469: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const compare = (a, b, loose)=>new SemVer(a, loose).compare(new SemVer(b, loose));
        module.exports = compare;
    }),
    711: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(6353);
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
    5082: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(8469);
        const eq = (a, b, loose)=>0 === compare(a, b, loose);
        module.exports = eq;
    }),
    6599: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(8469);
        const gt = (a, b, loose)=>compare(a, b, loose) > 0;
        module.exports = gt;
    }),
    1236: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(8469);
        const gte = (a, b, loose)=>compare(a, b, loose) >= 0;
        module.exports = gte;
    }),
    2338: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
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
    3872: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(8469);
        const lt = (a, b, loose)=>compare(a, b, loose) < 0;
        module.exports = lt;
    }),
    6717: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(8469);
        const lte = (a, b, loose)=>compare(a, b, loose) <= 0;
        module.exports = lte;
    }),
    8511: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const major = (a, loose)=>new SemVer(a, loose).major;
        module.exports = major;
    }),
    2603: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const minor = (a, loose)=>new SemVer(a, loose).minor;
        module.exports = minor;
    }),
    4974: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(8469);
        const neq = (a, b, loose)=>0 !== compare(a, b, loose);
        module.exports = neq;
    }),
    6353: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
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
    8756: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const patch = (a, loose)=>new SemVer(a, loose).patch;
        module.exports = patch;
    }),
    5714: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(6353);
        const prerelease = (version, options)=>{
            const parsed = parse(version, options);
            return parsed && parsed.prerelease.length ? parsed.prerelease : null;
        };
        module.exports = prerelease;
    }),
    2173: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(8469);
        const rcompare = (a, b, loose)=>compare(b, a, loose);
        module.exports = rcompare;
    }),
    7192: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compareBuild = __webpack_require__(7648);
        const rsort = (list, loose)=>list.sort((a, b)=>compareBuild(b, a, loose));
        module.exports = rsort;
    }),
    8011: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(6782);
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
    9872: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compareBuild = __webpack_require__(7648);
        const sort = (list, loose)=>list.sort((a, b)=>compareBuild(a, b, loose));
        module.exports = sort;
    }),
    6114: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(6353);
        const constants = __webpack_require__(5101);
        const SemVer = __webpack_require__(7163);
        const truncate = (version, truncation, options)=>{
            if (!constants.RELEASE_TYPES.includes(truncation)) return null;
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
    8780: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(6353);
        const valid = (version, options)=>{
            const v = parse(version, options);
            return v ? v.version : null;
        };
        module.exports = valid;
    }),
    2088: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const internalRe = __webpack_require__(5471);
        const constants = __webpack_require__(5101);
        const SemVer = __webpack_require__(7163);
        const identifiers = __webpack_require__(3348);
        const parse = __webpack_require__(6353);
        const valid = __webpack_require__(8780);
        const clean = __webpack_require__(1799);
        const inc = __webpack_require__(2338);
        const diff = __webpack_require__(711);
        const major = __webpack_require__(8511);
        const minor = __webpack_require__(2603);
        const patch = __webpack_require__(8756);
        const prerelease = __webpack_require__(5714);
        const compare = __webpack_require__(8469);
        const rcompare = __webpack_require__(2173);
        const compareLoose = __webpack_require__(6874);
        const compareBuild = __webpack_require__(7648);
        const sort = __webpack_require__(9872);
        const rsort = __webpack_require__(7192);
        const gt = __webpack_require__(6599);
        const lt = __webpack_require__(3872);
        const eq = __webpack_require__(5082);
        const neq = __webpack_require__(4974);
        const gte = __webpack_require__(1236);
        const lte = __webpack_require__(6717);
        const cmp = __webpack_require__(8646);
        const coerce = __webpack_require__(5385);
        const truncate = __webpack_require__(6114);
        const Comparator = __webpack_require__(9379);
        const Range = __webpack_require__(6782);
        const satisfies = __webpack_require__(8011);
        const toComparators = __webpack_require__(4750);
        const maxSatisfying = __webpack_require__(3193);
        const minSatisfying = __webpack_require__(8595);
        const minVersion = __webpack_require__(1866);
        const validRange = __webpack_require__(4737);
        const outside = __webpack_require__(280);
        const gtr = __webpack_require__(2276);
        const ltr = __webpack_require__(5213);
        const intersects = __webpack_require__(3465);
        const simplifyRange = __webpack_require__(2028);
        const subset = __webpack_require__(1489);
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
            SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
            RELEASE_TYPES: constants.RELEASE_TYPES,
            compareIdentifiers: identifiers.compareIdentifiers,
            rcompareIdentifiers: identifiers.rcompareIdentifiers
        };
    }),
    5101: ((module)=>{
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
    1159: ((module)=>{
        const debug = 'object' == typeof process && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args)=>console.error('SEMVER', ...args) : ()=>{};
        module.exports = debug;
    }),
    3348: ((module)=>{
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
    1383: ((module)=>{
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
    356: ((module)=>{
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
    5471: ((module, exports, __webpack_require__)=>{
        const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = __webpack_require__(5101);
        const debug = __webpack_require__(1159);
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
    9737: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = __webpack_require__(5101);
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
    2276: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const outside = __webpack_require__(280);
        const gtr = (version, range, options)=>outside(version, range, '>', options);
        module.exports = gtr;
    }),
    3465: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(6782);
        const intersects = (r1, r2, options)=>{
            r1 = new Range(r1, options);
            r2 = new Range(r2, options);
            return r1.intersects(r2, options);
        };
        module.exports = intersects;
    }),
    5213: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const outside = __webpack_require__(280);
        const ltr = (version, range, options)=>outside(version, range, '<', options);
        module.exports = ltr;
    }),
    3193: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(6782);
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
    8595: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(6782);
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
    1866: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(6782);
        const gt = __webpack_require__(6599);
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
    280: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Comparator = __webpack_require__(9379);
        const { ANY } = Comparator;
        const Range = __webpack_require__(6782);
        const satisfies = __webpack_require__(8011);
        const gt = __webpack_require__(6599);
        const lt = __webpack_require__(3872);
        const lte = __webpack_require__(6717);
        const gte = __webpack_require__(1236);
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
    2028: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const satisfies = __webpack_require__(8011);
        const compare = __webpack_require__(8469);
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
    1489: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(6782);
        const Comparator = __webpack_require__(9379);
        const { ANY } = Comparator;
        const satisfies = __webpack_require__(8011);
        const compare = __webpack_require__(8469);
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
    4750: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(6782);
        const toComparators = (range, options)=>new Range(range, options).set.map((comp)=>comp.map((c)=>c.value).join(' ').trim().split(' '));
        module.exports = toComparators;
    }),
    4737: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(6782);
        const validRange = (range, options)=>{
            try {
                return new Range(range, options).range || '*';
            } catch (er) {
                return null;
            }
        };
        module.exports = validRange;
    }),
    5779: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cr: ()=>bold,
            EX: ()=>small,
            JF: ()=>segments,
            NN: ()=>newline,
            OZ: ()=>url,
            P$: ()=>strings,
            R_: ()=>heading,
            __: ()=>each,
            aL: ()=>words,
            nf: ()=>link,
            p_: ()=>list
        });
        function toString(value) {
            return 'number' == typeof value || value ? String(value) : '';
        }
        function each(array, callback, separator = newline()) {
            return array ? array.reduce((acc, item)=>{
                const rendered = toString(callback(item)).trim();
                return `${acc}${acc && rendered ? separator : ''}${rendered}`;
            }, '') : '';
        }
        function heading(level, text) {
            return `${'#'.repeat(level)} ${text}`;
        }
        function link(text, url) {
            return `[${text}](${url})`;
        }
        function list(array, callback) {
            return each(array, (item)=>{
                const rendered = toString(callback(item)).trim();
                const itemText = rendered.split(/\r?\n/).map((line, index)=>index > 0 && line ? `  ${line}` : line).join('\n');
                return rendered ? `* ${itemText}` : '';
            });
        }
        function bold(text) {
            return `**${text}**`;
        }
        function small(text) {
            return `<small>${text}</small>`;
        }
        function newline(times = 1) {
            return '\n'.repeat(times);
        }
        function strings(...values) {
            return each(values, (value)=>value, '');
        }
        function segments(...values) {
            return each(values, (value)=>value, newline(2));
        }
        function words(...values) {
            return each(values, (value)=>value, ' ');
        }
        function url(...parts) {
            return parts.reduce((acc, part)=>{
                if ('number' != typeof part && !part) return acc;
                const segment = String(part).replace(/^\/+|\/+$/g, '');
                return acc ? `${acc}/${segment}` : segment;
            }, '');
        }
    }),
    9223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ek: ()=>repositoryUrl,
            HX: ()=>commitPartial,
            Nr: ()=>BREAKING_CHANGES_TITLE,
            Pq: ()=>footerPartial,
            XH: ()=>compareUrl,
            ir: ()=>reference,
            l8: ()=>noteTitle,
            mK: ()=>isBreakingNote,
            nA: ()=>referenceRepositoryUrl,
            pA: ()=>headerPartial,
            vs: ()=>template,
            we: ()=>BREAKING_CHANGE_KEYWORDS,
            ws: ()=>preamblePartial
        });
        var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5779);
        function repositoryUrl(context) {
            if (context.repository) return (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.OZ)(context.host, context.owner, context.repository);
            return context.repoUrl || '';
        }
        function referenceRepositoryUrl(context, reference) {
            if (!context.repository) return context.repoUrl || '';
            if (reference.repository) return (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.OZ)(context.host, reference.owner, reference.repository);
            return (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.OZ)(context.host, context.owner, context.repository);
        }
        function compareUrl(context) {
            const previousTag = encodeURIComponent(context.previousTag || '');
            const currentTag = encodeURIComponent(context.currentTag || '');
            return (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.OZ)(repositoryUrl(context), context.compare || 'compare', `${previousTag}...${currentTag}`);
        }
        const BREAKING_CHANGE_KEYWORDS = [
            'BREAKING CHANGE',
            'BREAKING-CHANGE'
        ];
        const BREAKING_CHANGES_TITLE = 'BREAKING CHANGES';
        function noteTitle(title) {
            const upperCaseTitle = title.toUpperCase();
            return BREAKING_CHANGE_KEYWORDS.includes(upperCaseTitle) ? BREAKING_CHANGES_TITLE : upperCaseTitle;
        }
        function isBreakingNote(note) {
            return noteTitle(note.title) === BREAKING_CHANGES_TITLE;
        }
        function reference(reference) {
            return (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.P$)(reference.owner && `${reference.owner}/`, reference.repository, reference.issue && `${reference.prefix || '#'}${reference.issue}`);
        }
        function headerPartial({ isPatch, title, version, date }) {
            const versionText = (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.aL)(version, title && `"${title}"`, date && `(${date})`);
            return (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.R_)(2, isPatch ? (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.EX)(versionText) : versionText);
        }
        function preamblePartial({ preamble }) {
            return (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.P$)(preamble);
        }
        function footerPartial({ noteGroups }) {
            return (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.__)(noteGroups, (group)=>(0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.JF)((0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, group.title), (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.p_)(group.notes, (note)=>note.text)), (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.NN)(2));
        }
        function commitPartial(context, commit) {
            const { linkReferences, issue, commit: commitUrlPath } = context;
            const { hash, references, header } = commit;
            const commitLink = hash ? linkReferences ? `(${(0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.nf)(hash, (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.OZ)(repositoryUrl(context), commitUrlPath, hash))})` : hash : '';
            const renderedReferences = (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.__)(references, (linkReference)=>{
                if (linkReferences) return (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.nf)(reference(linkReference), (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.OZ)(referenceRepositoryUrl(context, linkReference), issue, linkReference.issue));
                return reference(linkReference);
            }, ' ');
            return (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.P$)((0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.aL)(header, commitLink), renderedReferences && `, closes ${renderedReferences}`);
        }
        function template(context) {
            const { headerPartial, preamblePartial, commitPartial, footerPartial, commitGroups } = context;
            return (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.JF)(headerPartial(context), preamblePartial(context), (0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.__)(commitGroups, (group)=>(0, _elements_js__WEBPACK_IMPORTED_MODULE_0__.p_)(group.commits, (commit)=>commitPartial(context, commit))), footerPartial(context));
        }
    }),
    523: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EH: ()=>DEFAULT_COMMIT_TYPES,
            Ay: ()=>createPreset
        });
        var format_namespaceObject = {};
        __webpack_require__.r(format_namespaceObject);
        __webpack_require__.d(format_namespaceObject, {
            formatCommitUrl: ()=>formatCommitUrl,
            formatCompareUrl: ()=>formatCompareUrl,
            formatIssueUrl: ()=>formatIssueUrl,
            formatNoteIcon: ()=>formatNoteIcon,
            formatNoteTitle: ()=>formatNoteTitle,
            formatUserUrl: ()=>formatUserUrl
        });
        var templates = __webpack_require__(9223);
        const BREAKING_HEADER_PATTERN = /^(\w*)(?:\((.*)\))?!: (.*)$/;
        const DEFAULT_COMMIT_TYPES = Object.freeze([
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
        function createParserOpts(config) {
            return {
                headerPattern: /^(\w*)(?:\((.*)\))?!?: (.*)$/,
                breakingHeaderPattern: BREAKING_HEADER_PATTERN,
                headerCorrespondence: [
                    'type',
                    'scope',
                    'subject'
                ],
                noteKeywords: templates.we,
                revertPattern: /^(?:Revert|revert:)\s"?([\s\S]+?)"?\s*This reverts commit (\w*)\./i,
                revertCorrespondence: [
                    'header',
                    'hash'
                ],
                issuePrefixes: config?.issuePrefixes || [
                    '#'
                ]
            };
        }
        var dist_elements = __webpack_require__(5779);
        const protectedSegments = [
            /\[(?:[^[\]]|\[[^[\]]*])*]\((?:[^()\n]|\([^()\n]*\))*\)/,
            /\[[^\]]*]\[[^\]]*]/,
            /^[ \t]*(?=(?<fence>`{3,}|~{3,}))\k<fence>[\s\S]*?^[ \t]*\k<fence>[ \t]*\r?$/,
            /(?=(?<code>`+))\k<code>[^\n]*?\k<code>/,
            /https?:\/\/(?:[^\s()]|\([^\s()]*\))+/
        ];
        const userMention = /\B@(?<user>[a-z0-9](?:-?[a-z0-9/]){0,38})/;
        const defaultIssuePattern = /[a-z0-9]+/;
        function escapeRegExp(string) {
            return string.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        }
        function referencesRegex(issuePrefixes = [], issuePattern = defaultIssuePattern) {
            const prefixes = issuePrefixes.map((prefix)=>'string' == typeof prefix ? escapeRegExp(prefix) : prefix.source).join('|');
            const patterns = [
                ...protectedSegments.map((segment)=>segment.source),
                prefixes && `(?<prefix>${prefixes})(?<issue>${issuePattern.source})`,
                userMention.source
            ];
            return new RegExp(patterns.filter(Boolean).join('|'), 'gm');
        }
        function createReferencesFormatter(options) {
            const regex = referencesRegex(options.issuePrefixes, options.issuePattern);
            return (text, context, references)=>text.replace(regex, (match, ...args)=>{
                    const { prefix, issue, user } = args.at(-1);
                    if (issue) {
                        const issueUrl = options.formatIssueUrl(context, {
                            prefix: prefix,
                            issue
                        });
                        if (!issueUrl) return match;
                        references?.push(match);
                        return (0, dist_elements.nf)(match, issueUrl);
                    }
                    if (user) {
                        if (user.includes('/')) return match;
                        const userUrl = options.formatUserUrl(context, user);
                        if (!userUrl) return match;
                        return (0, dist_elements.nf)(match, userUrl);
                    }
                    return match;
                });
        }
        function createLegacyWriterGuard(preset) {
            return {
                mainTemplate: `{{[${preset} requires conventional-changelog-writer@9 or newer (conventional-changelog@8 or newer). Your changelog tooling loaded an older writer which cannot render this preset. Update the tooling or use an older major version of the preset.] true}}`
            };
        }
        function getNotes(commit) {
            if (commit.notes.some(templates.mK) || !BREAKING_HEADER_PATTERN.test(commit.header || '')) return commit.notes;
            return [
                {
                    title: templates.we[0],
                    text: commit.subject || ''
                },
                ...commit.notes
            ];
        }
        function hasIntersection(a, b) {
            if (!a || !b) return false;
            let listA = a;
            let listB = b;
            if (!Array.isArray(listA)) listA = [
                listA
            ];
            if (!Array.isArray(listB)) listB = [
                listB
            ];
            return listA.some((item)=>listB.includes(item));
        }
        function matchScope(config = {}, commit) {
            const { scope: targetScope, scopeOnly = false } = config;
            const includesScope = hasIntersection(commit.scope?.split(','), targetScope);
            return !targetScope || scopeOnly && includesScope || !scopeOnly && (!commit.scope || includesScope);
        }
        function findTypeEntry(types, commit) {
            const typeKey = (commit.revert ? 'revert' : commit.type || '').toLowerCase();
            return types.find((entry)=>{
                if (entry.type !== typeKey) return false;
                if (entry.scope && entry.scope !== commit.scope) return false;
                return true;
            });
        }
        function isTypeEffect(type, effect) {
            return (type.effect || 'bump') === effect;
        }
        function headerPartial(context) {
            const { linkCompare, version, title, date } = context;
            const versionText = linkCompare ? (0, dist_elements.nf)(version, this.formatCompareUrl(context)) : version;
            return (0, dist_elements.R_)(2, (0, dist_elements.aL)(versionText, title && `"${title}"`, date && `(${date})`));
        }
        function preamblePartial(context) {
            return (0, dist_elements.P$)(context.preamble);
        }
        function renderReferences(context, references, filter) {
            return (0, dist_elements.__)(references?.filter(filter), (commitReference)=>{
                if (context.linkReferences) return (0, dist_elements.nf)((0, templates.ir)(commitReference), this.formatIssueUrl(context, commitReference));
                return (0, templates.ir)(commitReference);
            }, ' ');
        }
        function commitPartial(context, commit) {
            const { linkReferences } = context;
            const { scope, subject, header, shortHash, hash, references } = commit;
            const commitLink = hash ? linkReferences ? `(${(0, dist_elements.nf)(shortHash, this.formatCommitUrl(context, commit))})` : shortHash : '';
            const closingReferences = renderReferences.call(this, context, references, (commitReference)=>commitReference.action);
            const otherReferences = renderReferences.call(this, context, references, (commitReference)=>!commitReference.action);
            return (0, dist_elements.P$)((0, dist_elements.aL)(scope && (0, dist_elements.Cr)(`${scope}:`), subject || header || '', commitLink), closingReferences && `, closes ${closingReferences}`, otherReferences && `, references ${otherReferences}`);
        }
        function footerPartial() {
            return '';
        }
        function template(context) {
            const { headerPartial, preamblePartial, commitPartial, footerPartial, noteGroups, commitGroups } = context;
            return (0, dist_elements.JF)(headerPartial(context), preamblePartial(context), (0, dist_elements.__)(noteGroups, (group)=>(0, dist_elements.JF)((0, dist_elements.R_)(3, (0, dist_elements.aL)(this.formatNoteIcon(context, group.title), group.title)), (0, dist_elements.p_)(group.notes, (note)=>(0, dist_elements.aL)(note.commit.scope && (0, dist_elements.Cr)(`${note.commit.scope}:`), note.text))), (0, dist_elements.NN)(2)), (0, dist_elements.__)(commitGroups, (group)=>(0, dist_elements.JF)(group.title && (0, dist_elements.R_)(3, group.title), (0, dist_elements.p_)(group.commits, (commit)=>commitPartial(context, commit))), (0, dist_elements.NN)(2)), footerPartial(context));
        }
        function formatNoteTitle(context, title) {
            return (0, templates.l8)(title);
        }
        function formatNoteIcon(context, title) {
            return title === templates.Nr ? "\u26A0" : '';
        }
        function formatIssueUrl(context, reference) {
            return (0, dist_elements.OZ)((0, templates.nA)(context, reference), context.issue || 'issues', reference.issue);
        }
        function formatCommitUrl(context, commit) {
            return (0, dist_elements.OZ)((0, templates.Ek)(context), context.commit || 'commit', commit.hash);
        }
        function formatCompareUrl(context) {
            return (0, templates.XH)(context);
        }
        function formatUserUrl(context, user) {
            return (0, dist_elements.OZ)(context.host, user);
        }
        const COMMIT_HASH_LENGTH = 7;
        const releaseAsRegex = /release-as:\s*\w*@?([0-9]+\.[0-9]+\.[0-9a-z]+(-[0-9a-z.]+)?)\s*/i;
        function compareNotes(a, b) {
            return (a.title || '').localeCompare(b.title || '') || (a.text || '').localeCompare(b.text || '');
        }
        function createWriterOpts(config) {
            const finalConfig = {
                types: DEFAULT_COMMIT_TYPES,
                issuePrefixes: [
                    '#'
                ],
                ...format_namespaceObject,
                ...config
            };
            const commitGroupOrder = finalConfig.types.map((t)=>t.section).filter(Boolean);
            const formatReferences = createReferencesFormatter(finalConfig);
            return {
                ...createLegacyWriterGuard('conventional-changelog-conventionalcommits'),
                template: template.bind(finalConfig),
                headerPartial: headerPartial.bind(finalConfig),
                preamblePartial: preamblePartial.bind(finalConfig),
                commitPartial: commitPartial.bind(finalConfig),
                footerPartial: footerPartial.bind(finalConfig),
                transform: (commit, context)=>{
                    let discard = true;
                    const issues = [];
                    const entry = findTypeEntry(finalConfig.types, commit);
                    if (commit.footer && releaseAsRegex.test(commit.footer) || commit.body && releaseAsRegex.test(commit.body)) discard = false;
                    const notes = getNotes(commit).map((note)=>{
                        discard = false;
                        return {
                            ...note,
                            title: finalConfig.formatNoteTitle(context, note.title),
                            text: formatReferences(note.text, context)
                        };
                    });
                    if (discard && (void 0 === entry || isTypeEffect(entry, 'hidden')) || !matchScope(finalConfig, commit)) return;
                    const type = entry ? entry.section : commit.type;
                    const scope = '*' === commit.scope || finalConfig.scope ? '' : commit.scope;
                    const shortHash = 'string' == typeof commit.hash ? commit.hash.substring(0, COMMIT_HASH_LENGTH) : commit.shortHash;
                    let { subject } = commit;
                    if ('string' == typeof subject) subject = formatReferences(subject, context, issues);
                    const references = commit.references.filter((reference)=>!issues.includes(reference.prefix + reference.issue));
                    return {
                        notes,
                        type,
                        scope,
                        shortHash,
                        subject,
                        references
                    };
                },
                groupBy: 'type',
                commitGroupsSort: (a, b)=>{
                    const gRankA = commitGroupOrder.indexOf(a.title);
                    const gRankB = commitGroupOrder.indexOf(b.title);
                    return gRankA - gRankB;
                },
                commitsSort: [
                    'scope',
                    'subject'
                ],
                noteGroupsSort: 'title',
                notesSort: compareNotes
            };
        }
        function createWhatBump(config = {}) {
            const { types = DEFAULT_COMMIT_TYPES } = config;
            return function whatBump(commits) {
                let level = null;
                let breakings = 0;
                let features = 0;
                commits.forEach((commit)=>{
                    if (!matchScope(config, commit)) return;
                    const entry = findTypeEntry(types, commit);
                    const breakingNotes = getNotes(commit).filter(templates.mK);
                    if (breakingNotes.length > 0) {
                        breakings += breakingNotes.length;
                        level = 0;
                    } else if (entry && isTypeEffect(entry, 'bump')) {
                        if (null === level) level = 2;
                        if ('feat' === commit.type || 'feature' === commit.type) {
                            features += 1;
                            if (level > 1) level = 1;
                        }
                    }
                });
                if (null === level) return null;
                if (config?.preMajor && level < 2) level++;
                return {
                    level,
                    reason: 1 === breakings ? `There is ${breakings} BREAKING CHANGE and ${features} features` : `There are ${breakings} BREAKING CHANGES and ${features} features`
                };
            };
        }
        function createPreset(config) {
            return {
                commits: {
                    ignore: config?.ignoreCommits,
                    merges: false
                },
                parser: createParserOpts(config),
                writer: createWriterOpts(config),
                whatBump: createWhatBump(config)
            };
        }
    }),
    4674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            CommitParser: ()=>CommitParser,
            createCommitObject: ()=>createCommitObject,
            parseCommits: ()=>parseCommits,
            parseCommitsStream: ()=>parseCommitsStream
        });
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
        class CommitParser {
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
                    const ok = !referencesSet.has(uid);
                    if (ok) referencesSet.add(uid);
                    return ok;
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
        var external_stream_ = __webpack_require__(2203);
        function parseCommits(options = {}) {
            const warnOption = options.warn;
            const warn = true === warnOption ? (err)=>{
                throw err;
            } : warnOption ? (err)=>warnOption(err.toString()) : ()=>{};
            return async function* parse(rawCommits) {
                const parser = new CommitParser(options);
                let rawCommit;
                for await (rawCommit of rawCommits)try {
                    yield parser.parse(rawCommit.toString());
                } catch (err) {
                    warn(err);
                }
            };
        }
        function parseCommitsStream(options = {}) {
            return external_stream_.Transform.from(parseCommits(options));
        }
    })
};
