export const modules = {
    14006: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const pico = __webpack_require__(98016);
        const utils = __webpack_require__(64059);
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
    78265: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const constants = __webpack_require__(5595);
        const utils = __webpack_require__(64059);
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
        module.exports = parse1;
    }),
    98016: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const scan = __webpack_require__(31781);
        const parse1 = __webpack_require__(78265);
        const utils = __webpack_require__(64059);
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
        picomatch.constants = constants;
        module.exports = picomatch;
    }),
    31781: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const utils = __webpack_require__(64059);
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
    64059: ((__unused_webpack_module, exports, __webpack_require__)=>{
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
    89379: ((module, __unused_webpack_exports, __webpack_require__)=>{
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
        const parseOptions = __webpack_require__(70356);
        const { safeRe: re, t } = __webpack_require__(95471);
        const cmp = __webpack_require__(28646);
        const debug = __webpack_require__(1159);
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(96782);
    }),
    96782: ((module, __unused_webpack_exports, __webpack_require__)=>{
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
        const LRU = __webpack_require__(61383);
        const cache = new LRU();
        const parseOptions = __webpack_require__(70356);
        const Comparator = __webpack_require__(89379);
        const debug = __webpack_require__(1159);
        const SemVer = __webpack_require__(7163);
        const trimComparatorWhitespace = __webpack_require__(69737);
        const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = __webpack_require__(95471);
        const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(45101);
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
        const { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(45101);
        const { safeRe: re, t } = __webpack_require__(95471);
        const parseOptions = __webpack_require__(70356);
        const { compareIdentifiers } = __webpack_require__(73348);
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
        const parse1 = __webpack_require__(16353);
        const clean = (version, options)=>{
            const s = parse1(version.trim().replace(/^[=v]+/, ''), options);
            return s ? s.version : null;
        };
        module.exports = clean;
    }),
    28646: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const eq = __webpack_require__(55082);
        const neq = __webpack_require__(4974);
        const gt = __webpack_require__(16599);
        const gte = __webpack_require__(41236);
        const lt = __webpack_require__(3872);
        const lte = __webpack_require__(56717);
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
    35385: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const parse1 = __webpack_require__(16353);
        const { safeRe: re, t } = __webpack_require__(95471);
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
            return parse1(`${major}.${minor}.${patch}${prerelease}${build}`, options);
        };
        module.exports = coerce;
    }),
    37648: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const compareBuild = (a, b, loose)=>{
            const versionA = new SemVer(a, loose);
            const versionB = new SemVer(b, loose);
            return versionA.compare(versionB) || versionA.compareBuild(versionB);
        };
        module.exports = compareBuild;
    }),
    56874: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const compareLoose = (a, b)=>compare(a, b, true);
        module.exports = compareLoose;
    }),
    78469: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const compare = (a, b, loose)=>new SemVer(a, loose).compare(new SemVer(b, loose));
        module.exports = compare;
    }),
    70711: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse1 = __webpack_require__(16353);
        const diff = (version1, version2)=>{
            const v1 = parse1(version1, null, true);
            const v2 = parse1(version2, null, true);
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
    55082: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const eq = (a, b, loose)=>0 === compare(a, b, loose);
        module.exports = eq;
    }),
    16599: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const gt = (a, b, loose)=>compare(a, b, loose) > 0;
        module.exports = gt;
    }),
    41236: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const gte = (a, b, loose)=>compare(a, b, loose) >= 0;
        module.exports = gte;
    }),
    62338: ((module, __unused_webpack_exports, __webpack_require__)=>{
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
        const compare = __webpack_require__(78469);
        const lt = (a, b, loose)=>compare(a, b, loose) < 0;
        module.exports = lt;
    }),
    56717: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const lte = (a, b, loose)=>compare(a, b, loose) <= 0;
        module.exports = lte;
    }),
    68511: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const major = (a, loose)=>new SemVer(a, loose).major;
        module.exports = major;
    }),
    32603: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const minor = (a, loose)=>new SemVer(a, loose).minor;
        module.exports = minor;
    }),
    4974: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const neq = (a, b, loose)=>0 !== compare(a, b, loose);
        module.exports = neq;
    }),
    16353: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const parse1 = (version, options, throwErrors = false)=>{
            if (version instanceof SemVer) return version;
            try {
                return new SemVer(version, options);
            } catch (er) {
                if (!throwErrors) return null;
                throw er;
            }
        };
        module.exports = parse1;
    }),
    48756: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const patch = (a, loose)=>new SemVer(a, loose).patch;
        module.exports = patch;
    }),
    15714: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse1 = __webpack_require__(16353);
        const prerelease = (version, options)=>{
            const parsed = parse1(version, options);
            return parsed && parsed.prerelease.length ? parsed.prerelease : null;
        };
        module.exports = prerelease;
    }),
    32173: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compare = __webpack_require__(78469);
        const rcompare = (a, b, loose)=>compare(b, a, loose);
        module.exports = rcompare;
    }),
    87192: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compareBuild = __webpack_require__(37648);
        const rsort = (list, loose)=>list.sort((a, b)=>compareBuild(b, a, loose));
        module.exports = rsort;
    }),
    68011: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(96782);
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
    29872: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const compareBuild = __webpack_require__(37648);
        const sort = (list, loose)=>list.sort((a, b)=>compareBuild(a, b, loose));
        module.exports = sort;
    }),
    16114: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse1 = __webpack_require__(16353);
        const constants = __webpack_require__(45101);
        const SemVer = __webpack_require__(7163);
        const truncate = (version, truncation, options)=>{
            if (!constants.RELEASE_TYPES.includes(truncation)) return null;
            const clonedVersion = cloneInputVersion(version, options);
            return clonedVersion && doTruncation(clonedVersion, truncation);
        };
        const cloneInputVersion = (version, options)=>{
            const versionStringToParse = version instanceof SemVer ? version.version : version;
            return parse1(versionStringToParse, options);
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
    58780: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse1 = __webpack_require__(16353);
        const valid = (version, options)=>{
            const v = parse1(version, options);
            return v ? v.version : null;
        };
        module.exports = valid;
    }),
    62088: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const internalRe = __webpack_require__(95471);
        const constants = __webpack_require__(45101);
        const SemVer = __webpack_require__(7163);
        const identifiers = __webpack_require__(73348);
        const parse1 = __webpack_require__(16353);
        const valid = __webpack_require__(58780);
        const clean = __webpack_require__(1799);
        const inc = __webpack_require__(62338);
        const diff = __webpack_require__(70711);
        const major = __webpack_require__(68511);
        const minor = __webpack_require__(32603);
        const patch = __webpack_require__(48756);
        const prerelease = __webpack_require__(15714);
        const compare = __webpack_require__(78469);
        const rcompare = __webpack_require__(32173);
        const compareLoose = __webpack_require__(56874);
        const compareBuild = __webpack_require__(37648);
        const sort = __webpack_require__(29872);
        const rsort = __webpack_require__(87192);
        const gt = __webpack_require__(16599);
        const lt = __webpack_require__(3872);
        const eq = __webpack_require__(55082);
        const neq = __webpack_require__(4974);
        const gte = __webpack_require__(41236);
        const lte = __webpack_require__(56717);
        const cmp = __webpack_require__(28646);
        const coerce = __webpack_require__(35385);
        const truncate = __webpack_require__(16114);
        const Comparator = __webpack_require__(89379);
        const Range = __webpack_require__(96782);
        const satisfies = __webpack_require__(68011);
        const toComparators = __webpack_require__(54750);
        const maxSatisfying = __webpack_require__(73193);
        const minSatisfying = __webpack_require__(68595);
        const minVersion = __webpack_require__(51866);
        const validRange = __webpack_require__(64737);
        const outside = __webpack_require__(10280);
        const gtr = __webpack_require__(12276);
        const ltr = __webpack_require__(15213);
        const intersects = __webpack_require__(23465);
        const simplifyRange = __webpack_require__(82028);
        const subset = __webpack_require__(61489);
        module.exports = {
            parse: parse1,
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
    45101: ((module)=>{
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
    73348: ((module)=>{
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
    61383: ((module)=>{
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
    70356: ((module)=>{
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
    95471: ((module, exports, __webpack_require__)=>{
        const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = __webpack_require__(45101);
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
    69737: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = __webpack_require__(45101);
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
    12276: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const outside = __webpack_require__(10280);
        const gtr = (version, range, options)=>outside(version, range, '>', options);
        module.exports = gtr;
    }),
    23465: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(96782);
        const intersects = (r1, r2, options)=>{
            r1 = new Range(r1, options);
            r2 = new Range(r2, options);
            return r1.intersects(r2, options);
        };
        module.exports = intersects;
    }),
    15213: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const outside = __webpack_require__(10280);
        const ltr = (version, range, options)=>outside(version, range, '<', options);
        module.exports = ltr;
    }),
    73193: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(96782);
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
    68595: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(96782);
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
    51866: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Range = __webpack_require__(96782);
        const gt = __webpack_require__(16599);
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
    10280: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
        const Comparator = __webpack_require__(89379);
        const { ANY } = Comparator;
        const Range = __webpack_require__(96782);
        const satisfies = __webpack_require__(68011);
        const gt = __webpack_require__(16599);
        const lt = __webpack_require__(3872);
        const lte = __webpack_require__(56717);
        const gte = __webpack_require__(41236);
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
    82028: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const satisfies = __webpack_require__(68011);
        const compare = __webpack_require__(78469);
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
    61489: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(96782);
        const Comparator = __webpack_require__(89379);
        const { ANY } = Comparator;
        const satisfies = __webpack_require__(68011);
        const compare = __webpack_require__(78469);
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
    54750: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(96782);
        const toComparators = (range, options)=>new Range(range, options).set.map((comp)=>comp.map((c)=>c.value).join(' ').trim().split(' '));
        module.exports = toComparators;
    }),
    64737: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const Range = __webpack_require__(96782);
        const validRange = (range, options)=>{
            try {
                return new Range(range, options).range || '*';
            } catch (er) {
                return null;
            }
        };
        module.exports = validRange;
    }),
    57349: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
        var YAMLMap = __webpack_require__(84454);
        var YAMLSeq = __webpack_require__(92223);
        var resolveBlockMap = __webpack_require__(87103);
        var resolveBlockSeq = __webpack_require__(90334);
        var resolveFlowCollection = __webpack_require__(13142);
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
    23683: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Document = __webpack_require__(3021);
        var composeNode = __webpack_require__(45937);
        var resolveEnd = __webpack_require__(17788);
        var resolveProps = __webpack_require__(34631);
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
    45937: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Alias = __webpack_require__(4065);
        var identity = __webpack_require__(41127);
        var composeCollection = __webpack_require__(57349);
        var composeScalar = __webpack_require__(5413);
        var resolveEnd = __webpack_require__(17788);
        var utilEmptyScalarPosition = __webpack_require__(22599);
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
    5413: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
        var resolveBlockScalar = __webpack_require__(48913);
        var resolveFlowScalar = __webpack_require__(76842);
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
    89984: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var node_process = __webpack_require__(932);
        var directives = __webpack_require__(61342);
        var Document = __webpack_require__(3021);
        var errors = __webpack_require__(91464);
        var identity = __webpack_require__(41127);
        var composeDoc = __webpack_require__(23683);
        var resolveEnd = __webpack_require__(17788);
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
    87103: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Pair = __webpack_require__(57165);
        var YAMLMap = __webpack_require__(84454);
        var resolveProps = __webpack_require__(34631);
        var utilContainsNewline = __webpack_require__(9499);
        var utilFlowIndentCheck = __webpack_require__(74051);
        var utilMapIncludes = __webpack_require__(81187);
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
    48913: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
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
            const lines = scalar.source ? splitLines(scalar.source) : [];
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
        function splitLines(source) {
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
    90334: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var YAMLSeq = __webpack_require__(92223);
        var resolveProps = __webpack_require__(34631);
        var utilFlowIndentCheck = __webpack_require__(74051);
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
    17788: ((__unused_webpack_module, exports)=>{
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
    13142: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var YAMLMap = __webpack_require__(84454);
        var YAMLSeq = __webpack_require__(92223);
        var resolveEnd = __webpack_require__(17788);
        var resolveProps = __webpack_require__(34631);
        var utilContainsNewline = __webpack_require__(9499);
        var utilMapIncludes = __webpack_require__(81187);
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
    76842: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        var resolveEnd = __webpack_require__(17788);
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
            const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
            const code = ok ? parseInt(cc, 16) : 0 / 0;
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
    34631: ((__unused_webpack_module, exports)=>{
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
    9499: ((__unused_webpack_module, exports)=>{
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
    22599: ((__unused_webpack_module, exports)=>{
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
    74051: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var utilContainsNewline = __webpack_require__(9499);
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
    81187: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        function mapIncludes(ctx, items, search) {
            const { uniqueKeys } = ctx.options;
            if (false === uniqueKeys) return false;
            const isEqual = 'function' == typeof uniqueKeys ? uniqueKeys : (a, b)=>a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
            return items.some((pair)=>isEqual(pair.key, search));
        }
        exports.mapIncludes = mapIncludes;
    }),
    3021: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Alias = __webpack_require__(4065);
        var Collection = __webpack_require__(40101);
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var toJS = __webpack_require__(74043);
        var Schema = __webpack_require__(45840);
        var stringifyDocument = __webpack_require__(6829);
        var anchors = __webpack_require__(71596);
        var applyReviver = __webpack_require__(83661);
        var createNode = __webpack_require__(42404);
        var directives = __webpack_require__(61342);
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
            addIn(path, value) {
                if (assertCollection(this.contents)) this.contents.addIn(path, value);
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
            deleteIn(path) {
                if (Collection.isEmptyPath(path)) {
                    if (null == this.contents) return false;
                    this.contents = null;
                    return true;
                }
                return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
            }
            get(key, keepScalar) {
                return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
            }
            getIn(path, keepScalar) {
                if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
                return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
            }
            has(key) {
                return identity.isCollection(this.contents) ? this.contents.has(key) : false;
            }
            hasIn(path) {
                if (Collection.isEmptyPath(path)) return void 0 !== this.contents;
                return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
            }
            set(key, value) {
                if (null == this.contents) this.contents = Collection.collectionFromPath(this.schema, [
                    key
                ], value);
                else if (assertCollection(this.contents)) this.contents.set(key, value);
            }
            setIn(path, value) {
                if (Collection.isEmptyPath(path)) this.contents = value;
                else if (null == this.contents) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
                else if (assertCollection(this.contents)) this.contents.setIn(path, value);
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
    71596: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var visit = __webpack_require__(10204);
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
    83661: ((__unused_webpack_module, exports)=>{
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
    42404: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Alias = __webpack_require__(4065);
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
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
    61342: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var visit = __webpack_require__(10204);
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
    91464: ((__unused_webpack_module, exports)=>{
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
    38815: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var composer = __webpack_require__(89984);
        var Document = __webpack_require__(3021);
        var Schema = __webpack_require__(45840);
        var errors = __webpack_require__(91464);
        var Alias = __webpack_require__(4065);
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var Scalar = __webpack_require__(63301);
        var YAMLMap = __webpack_require__(84454);
        var YAMLSeq = __webpack_require__(92223);
        var lexer = __webpack_require__(40361);
        var lineCounter = __webpack_require__(66628);
        var parser = __webpack_require__(3456);
        var publicApi = __webpack_require__(84047);
        var visit = __webpack_require__(10204);
        composer.Composer;
        exports.yo = Document.Document;
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
        exports.oP = identity.isSeq;
        Pair.Pair;
        Scalar.Scalar;
        YAMLMap.YAMLMap;
        YAMLSeq.YAMLSeq;
        lexer.Lexer;
        exports.HN = lineCounter.LineCounter;
        parser.Parser;
        exports.parse = publicApi.parse;
        publicApi.parseAllDocuments;
        exports.Tp = publicApi.parseDocument;
        exports.As = publicApi.stringify;
        exports.YR = visit.visit;
        visit.visitAsync;
    }),
    57249: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var node_process = __webpack_require__(932);
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
    4065: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var anchors = __webpack_require__(71596);
        var visit = __webpack_require__(10204);
        var identity = __webpack_require__(41127);
        var Node = __webpack_require__(66673);
        var toJS = __webpack_require__(74043);
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
    40101: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var createNode = __webpack_require__(42404);
        var identity = __webpack_require__(41127);
        var Node = __webpack_require__(66673);
        function collectionFromPath(schema, path, value) {
            let v = value;
            for(let i = path.length - 1; i >= 0; --i){
                const k = path[i];
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
        const isEmptyPath = (path)=>null == path || 'object' == typeof path && !!path[Symbol.iterator]().next().done;
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
            addIn(path, value) {
                if (isEmptyPath(path)) this.add(value);
                else {
                    const [key, ...rest] = path;
                    const node = this.get(key, true);
                    if (identity.isCollection(node)) node.addIn(rest, value);
                    else if (void 0 === node && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
                    else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
                }
            }
            deleteIn(path) {
                const [key, ...rest] = path;
                if (0 === rest.length) return this.delete(key);
                const node = this.get(key, true);
                if (identity.isCollection(node)) return node.deleteIn(rest);
                else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
            }
            getIn(path, keepScalar) {
                const [key, ...rest] = path;
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
            hasIn(path) {
                const [key, ...rest] = path;
                if (0 === rest.length) return this.has(key);
                const node = this.get(key, true);
                return identity.isCollection(node) ? node.hasIn(rest) : false;
            }
            setIn(path, value) {
                const [key, ...rest] = path;
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
    66673: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var applyReviver = __webpack_require__(83661);
        var identity = __webpack_require__(41127);
        var toJS = __webpack_require__(74043);
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
    57165: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var createNode = __webpack_require__(42404);
        var stringifyPair = __webpack_require__(59748);
        var addPairToJSMap = __webpack_require__(97104);
        var identity = __webpack_require__(41127);
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
    63301: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Node = __webpack_require__(66673);
        var toJS = __webpack_require__(74043);
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
    84454: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyCollection = __webpack_require__(61212);
        var addPairToJSMap = __webpack_require__(97104);
        var Collection = __webpack_require__(40101);
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var Scalar = __webpack_require__(63301);
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
    92223: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var createNode = __webpack_require__(42404);
        var stringifyCollection = __webpack_require__(61212);
        var Collection = __webpack_require__(40101);
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
        var toJS = __webpack_require__(74043);
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
    97104: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var log = __webpack_require__(57249);
        var merge = __webpack_require__(90452);
        var stringify = __webpack_require__(2148);
        var identity = __webpack_require__(41127);
        var toJS = __webpack_require__(74043);
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
    41127: ((__unused_webpack_module, exports)=>{
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
    74043: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
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
    60110: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var resolveBlockScalar = __webpack_require__(48913);
        var resolveFlowScalar = __webpack_require__(76842);
        var errors = __webpack_require__(91464);
        var stringifyString = __webpack_require__(83069);
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
    91733: ((__unused_webpack_module, exports)=>{
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
    97715: ((__unused_webpack_module, exports)=>{
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
        visit.itemAtPath = (cst, path)=>{
            let item = cst;
            for (const [field, index] of path){
                const tok = item?.[field];
                if (!tok || !('items' in tok)) return;
                else item = tok.items[index];
            }
            return item;
        };
        visit.parentCollection = (cst, path)=>{
            const parent = visit.itemAtPath(cst, path.slice(0, -1));
            const field = path[path.length - 1][0];
            const coll = parent?.[field];
            if (coll && 'items' in coll) return coll;
            throw new Error('Parent collection not found');
        };
        function _visit(path, item, visitor) {
            let ctrl = visitor(item, path);
            if ('symbol' == typeof ctrl) return ctrl;
            for (const field of [
                'key',
                'value'
            ]){
                const token = item[field];
                if (token && 'items' in token) {
                    for(let i = 0; i < token.items.length; ++i){
                        const ci = _visit(Object.freeze(path.concat([
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
                    if ('function' == typeof ctrl && 'key' === field) ctrl = ctrl(item, path);
                }
            }
            return 'function' == typeof ctrl ? ctrl(item, path) : ctrl;
        }
        exports.visit = visit;
    }),
    3461: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var cstScalar = __webpack_require__(60110);
        var cstStringify = __webpack_require__(91733);
        var cstVisit = __webpack_require__(97715);
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
    40361: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var cst = __webpack_require__(3461);
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
    66628: ((__unused_webpack_module, exports)=>{
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
    3456: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var node_process = __webpack_require__(932);
        var cst = __webpack_require__(3461);
        var lexer = __webpack_require__(40361);
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
                                const fs = this.flowScalar(this.type);
                                if (atNextItem || it.value) {
                                    map.items.push({
                                        start,
                                        key: fs,
                                        sep: []
                                    });
                                    this.onKeyLine = true;
                                } else if (it.sep) this.stack.push(fs);
                                else {
                                    Object.assign(it, {
                                        key: fs,
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
                                const fs = this.flowScalar(this.type);
                                if (!it || it.value) fc.items.push({
                                    start: [],
                                    key: fs,
                                    sep: []
                                });
                                else if (it.sep) this.stack.push(fs);
                                else Object.assign(it, {
                                    key: fs,
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
    84047: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var composer = __webpack_require__(89984);
        var Document = __webpack_require__(3021);
        var errors = __webpack_require__(91464);
        var log = __webpack_require__(57249);
        var identity = __webpack_require__(41127);
        var lineCounter = __webpack_require__(66628);
        var parser = __webpack_require__(3456);
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
    45840: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var map = __webpack_require__(47451);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(66464);
        var tags = __webpack_require__(90018);
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
    47451: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var YAMLMap = __webpack_require__(84454);
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
    73632: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
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
    1706: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var YAMLSeq = __webpack_require__(92223);
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
    66464: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyString = __webpack_require__(83069);
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
    73959: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
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
    38405: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        var stringifyNumber = __webpack_require__(28689);
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
    59874: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyNumber = __webpack_require__(28689);
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
    70896: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var map = __webpack_require__(47451);
        var _null = __webpack_require__(73632);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(66464);
        var bool = __webpack_require__(73959);
        var float = __webpack_require__(38405);
        var int = __webpack_require__(59874);
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
    33559: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        var map = __webpack_require__(47451);
        var seq = __webpack_require__(1706);
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
    90018: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var map = __webpack_require__(47451);
        var _null = __webpack_require__(73632);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(66464);
        var bool = __webpack_require__(73959);
        var float = __webpack_require__(38405);
        var int = __webpack_require__(59874);
        var schema = __webpack_require__(70896);
        var schema$1 = __webpack_require__(33559);
        var binary = __webpack_require__(56083);
        var merge = __webpack_require__(90452);
        var omap = __webpack_require__(50303);
        var pairs = __webpack_require__(18385);
        var schema$2 = __webpack_require__(35913);
        var set = __webpack_require__(81528);
        var timestamp = __webpack_require__(46752);
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
    56083: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var node_buffer = __webpack_require__(20181);
        var Scalar = __webpack_require__(63301);
        var stringifyString = __webpack_require__(83069);
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
    88398: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
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
    35782: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        var stringifyNumber = __webpack_require__(28689);
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
    10873: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyNumber = __webpack_require__(28689);
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
    90452: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
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
    50303: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var toJS = __webpack_require__(74043);
        var YAMLMap = __webpack_require__(84454);
        var YAMLSeq = __webpack_require__(92223);
        var pairs = __webpack_require__(18385);
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
    18385: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var Scalar = __webpack_require__(63301);
        var YAMLSeq = __webpack_require__(92223);
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
    35913: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var map = __webpack_require__(47451);
        var _null = __webpack_require__(73632);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(66464);
        var binary = __webpack_require__(56083);
        var bool = __webpack_require__(88398);
        var float = __webpack_require__(35782);
        var int = __webpack_require__(10873);
        var merge = __webpack_require__(90452);
        var omap = __webpack_require__(50303);
        var pairs = __webpack_require__(18385);
        var set = __webpack_require__(81528);
        var timestamp = __webpack_require__(46752);
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
    81528: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Pair = __webpack_require__(57165);
        var YAMLMap = __webpack_require__(84454);
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
    46752: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyNumber = __webpack_require__(28689);
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
    34475: ((__unused_webpack_module, exports)=>{
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
    2148: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var anchors = __webpack_require__(71596);
        var identity = __webpack_require__(41127);
        var stringifyComment = __webpack_require__(59799);
        var stringifyString = __webpack_require__(83069);
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
    61212: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var stringify = __webpack_require__(2148);
        var stringifyComment = __webpack_require__(59799);
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
    59799: ((__unused_webpack_module, exports)=>{
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
    6829: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var stringify = __webpack_require__(2148);
        var stringifyComment = __webpack_require__(59799);
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
    28689: ((__unused_webpack_module, exports)=>{
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
    59748: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
        var Scalar = __webpack_require__(63301);
        var stringify = __webpack_require__(2148);
        var stringifyComment = __webpack_require__(59799);
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
    83069: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(63301);
        var foldFlowLines = __webpack_require__(34475);
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
    10204: ((__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(41127);
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
        function visit_(key, node, visitor, path) {
            const ctrl = callVisitor(key, node, visitor, path);
            if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
                replaceNode(key, path, ctrl);
                return visit_(key, ctrl, visitor, path);
            }
            if ('symbol' != typeof ctrl) {
                if (identity.isCollection(node)) {
                    path = Object.freeze(path.concat(node));
                    for(let i = 0; i < node.items.length; ++i){
                        const ci = visit_(i, node.items[i], visitor, path);
                        if ('number' == typeof ci) i = ci - 1;
                        else if (ci === BREAK) return BREAK;
                        else if (ci === REMOVE) {
                            node.items.splice(i, 1);
                            i -= 1;
                        }
                    }
                } else if (identity.isPair(node)) {
                    path = Object.freeze(path.concat(node));
                    const ck = visit_('key', node.key, visitor, path);
                    if (ck === BREAK) return BREAK;
                    else if (ck === REMOVE) node.key = null;
                    const cv = visit_('value', node.value, visitor, path);
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
        async function visitAsync_(key, node, visitor, path) {
            const ctrl = await callVisitor(key, node, visitor, path);
            if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
                replaceNode(key, path, ctrl);
                return visitAsync_(key, ctrl, visitor, path);
            }
            if ('symbol' != typeof ctrl) {
                if (identity.isCollection(node)) {
                    path = Object.freeze(path.concat(node));
                    for(let i = 0; i < node.items.length; ++i){
                        const ci = await visitAsync_(i, node.items[i], visitor, path);
                        if ('number' == typeof ci) i = ci - 1;
                        else if (ci === BREAK) return BREAK;
                        else if (ci === REMOVE) {
                            node.items.splice(i, 1);
                            i -= 1;
                        }
                    }
                } else if (identity.isPair(node)) {
                    path = Object.freeze(path.concat(node));
                    const ck = await visitAsync_('key', node.key, visitor, path);
                    if (ck === BREAK) return BREAK;
                    else if (ck === REMOVE) node.key = null;
                    const cv = await visitAsync_('value', node.value, visitor, path);
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
        function callVisitor(key, node, visitor, path) {
            if ('function' == typeof visitor) return visitor(key, node, path);
            if (identity.isMap(node)) return visitor.Map?.(key, node, path);
            if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
            if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
            if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
            if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
        }
        function replaceNode(key, path, node) {
            const parent = path[path.length - 1];
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
    65779: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
    99223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
        var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65779);
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
    30523: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
        var templates = __webpack_require__(99223);
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
        var dist_elements = __webpack_require__(65779);
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
    34674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
                const { regexes: regexes1 } = this;
                if (regexes1.url.test(input)) return null;
                const matches = regexes1.referenceParts.exec(input);
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
                const { regexes: regexes1 } = this;
                const regex = isFooterToken ? regexes1.footerReferences : regexes1.references;
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
                const { regexes: regexes1, commit } = this;
                if (!this.isLineAvailable()) return false;
                const matches = this.currentLine().match(regexes1.notes);
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
                        isFooterToken = regexes1.footerToken.test(this.currentLine());
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
                const { commit, regexes: regexes1 } = this;
                if (!this.isLineAvailable()) return isBody;
                const isFooterToken = regexes1.footerToken.test(this.currentLine());
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
                const { commit, regexes: regexes1 } = this;
                let matches;
                for(;;){
                    matches = regexes1.mentions.exec(input);
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
            return async function* parse1(rawCommits) {
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
    }),
    73305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _L: ()=>_boolean,
            Tx: ()=>_gt,
            qm: ()=>_gte,
            LK: ()=>_int,
            G1: ()=>_isoDateTime,
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
        var core_checks = __webpack_require__(44890);
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
                    const pm = {
                        ...this.get(p) ?? {}
                    };
                    delete pm.id;
                    const f = {
                        ...pm,
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
        var core_util = __webpack_require__(54723);
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
    44890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DG: ()=>$ZodCheckRegex,
            J_: ()=>$ZodCheckGreaterThan,
            KH: ()=>$ZodCheckNumberFormat,
            Kk: ()=>$ZodCheckMinLength,
            QP: ()=>$ZodCheck,
            ql: ()=>$ZodCheckStringFormat,
            sm: ()=>$ZodCheckLessThan
        });
        var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
        var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54723);
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
    88532: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $W: ()=>config,
            GT: ()=>$ZodAsyncError,
            cV: ()=>$ZodEncodeError,
            cr: ()=>globalConfig1,
            xI: ()=>$constructor
        });
        var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);
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
        class $ZodEncodeError extends Error {
            constructor(name){
                super(`Encountered unidirectional transform during encode: ${name}`);
                this.name = "ZodEncodeError";
            }
        }
        (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
        const globalConfig1 = globalThis.__zod_globalConfig;
        function config(newConfig) {
            if (newConfig) Object.assign(globalConfig1, newConfig);
            return globalConfig1;
        }
    }),
    37428: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kd: ()=>$ZodRealError,
            S1: ()=>prettifyError
        });
        var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
        var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);
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
            const path = _path.map((seg)=>"object" == typeof seg ? seg.key : seg);
            for (const seg of path)if ("number" == typeof seg) segs.push(`[${seg}]`);
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
    81041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
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
            _m: ()=>$ZodPipe,
            h: ()=>$ZodRecord,
            $v: ()=>$ZodString,
            EY: ()=>$ZodStringFormat,
            Wc: ()=>$ZodTransform,
            G3: ()=>$ZodTuple,
            W4: ()=>$ZodType,
            cu: ()=>$ZodUnion,
            GP: ()=>$ZodUnknown
        });
        var core_checks = __webpack_require__(44890);
        var core_core = __webpack_require__(88532);
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
        var core_util = __webpack_require__(54723);
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
        const $ZodTransform = core_core.xI("$ZodTransform", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.optin = "optional";
            core_core.cr.memoizer?.guard(inst);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) throw new core_core.cV(inst.constructor.name);
                const _out = def.transform(payload.value, payload);
                if (ctx.async) {
                    const output = _out instanceof Promise ? _out : Promise.resolve(_out);
                    return output.then((output)=>{
                        payload.value = output;
                        return payload;
                    });
                }
                if (_out instanceof Promise) throw new core_core.GT();
                payload.value = _out;
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
        const $ZodPipe = core_core.xI("$ZodPipe", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "values", (zod)=>zod.def.in._zod.values);
            core_util.v5(inst, "optin", (zod)=>zod.def.in._zod.optin);
            core_util.v5(inst, "optout", (zod)=>zod.def.out._zod.optout);
            core_util.v5(inst, "propValues", (zod)=>zod.def.in._zod.propValues);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) {
                    const right = def.out._zod.run(payload, ctx);
                    if (right instanceof Promise) return right.then((right)=>handlePipeResult(right, def.in, ctx));
                    return handlePipeResult(right, def.in, ctx);
                }
                const left = def.in._zod.run(payload, ctx);
                if (left instanceof Promise) return left.then((left)=>handlePipeResult(left, def.out, ctx));
                return handlePipeResult(left, def.out, ctx);
            };
        });
        function handlePipeResult(left, next, ctx) {
            if (left.issues.some((iss)=>"unrecognized_keys" !== iss.code)) {
                left.aborted = true;
                return left;
            }
            return next._zod.run({
                value: left.value,
                issues: left.issues
            }, ctx);
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
    54723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
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
        function prefixIssues(path, issues) {
            return issues.map((iss)=>{
                var _a;
                (_a = iss).path ?? (_a.path = []);
                iss.path.unshift(path);
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
    92765: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            zUr: ()=>ZodMiniStringFormat,
            Rvf: ()=>_default,
            YOg: ()=>array,
            zMY: ()=>schemas_boolean,
            gMt: ()=>discriminatedUnion,
            k5n: ()=>_enum,
            Whr: ()=>schemas_int,
            euz: ()=>literal,
            _H3: ()=>looseObject,
            mee: ()=>nullable,
            cl6: ()=>nullish,
            aig: ()=>number,
            Ikc: ()=>object,
            lqM: ()=>optional,
            jgl: ()=>partialRecord,
            FsL: ()=>pipe,
            g1P: ()=>record,
            YPB: ()=>refine,
            rej: ()=>strictObject,
            YjP: ()=>string,
            pdi: ()=>transform,
            PVZ: ()=>tuple,
            KCZ: ()=>union,
            L5J: ()=>unknown
        });
        var core_core = __webpack_require__(88532);
        var schemas1 = __webpack_require__(81041);
        var core_util = __webpack_require__(54723);
        var api = __webpack_require__(73305);
        var errors = __webpack_require__(37428);
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
        const parse1 = _parse(errors.Kd);
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
        const parseAsync1 = _parseAsync(errors.Kd);
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
        function looseObject(shape, params) {
            return new ZodMiniObject({
                type: "object",
                shape,
                catchall: unknown(),
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
        const ZodMiniTransform = core_core.xI("ZodMiniTransform", (inst, def)=>{
            schemas1.Wc.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function transform(fn) {
            return new ZodMiniTransform({
                type: "transform",
                transform: fn
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
        const ZodMiniPipe = core_core.xI("ZodMiniPipe", (inst, def)=>{
            schemas1._m.init(inst, def);
            ZodMiniType.init(inst, def);
        });
        function pipe(in_, out) {
            return new ZodMiniPipe({
                type: "pipe",
                in: in_,
                out: out
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
