export const id = 192;
export const ids = [
    192
];
export const modules = {
    7936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D5: ()=>lintFinding,
            DF: ()=>mergeFindings,
            FL: ()=>severityOfScore,
            KW: ()=>securitySeverity,
            Y1: ()=>securityFinding,
            qK: ()=>securitySeverities,
            t4: ()=>located
        });
        const securitySeverities = [
            'critical',
            'high',
            'moderate',
            'low',
            'unknown'
        ];
        const longestText = 300;
        function lintFinding(given) {
            return {
                severity: given.severity,
                ...located(given)
            };
        }
        function securityFinding(given) {
            const aliases = [
                ...new Set(given.aliases ?? [])
            ].filter((alias)=>alias !== given.id);
            return {
                severity: given.severity,
                ...located(given),
                aliases,
                subject: given.subject ?? ''
            };
        }
        const password = /(possible hardcoded password: ).*/i;
        function located({ id = '', message = '', path = '', line = 0 }) {
            const flat = message.replace(/\s+/g, ' ').trim().replace(password, '$1***');
            const isLine = Number.isSafeInteger(line) && line >= 0;
            return {
                id,
                message: flat.length > longestText ? `${flat.slice(0, longestText)}\u{2026}` : flat,
                path,
                line: isLine ? line : 0
            };
        }
        function securitySeverity(word) {
            return securityWords[(word ?? '').toLowerCase()] ?? 'unknown';
        }
        const securityWords = {
            critical: 'critical',
            high: 'high',
            important: 'high',
            error: 'high',
            moderate: 'moderate',
            medium: 'moderate',
            warning: 'moderate',
            low: 'low',
            minor: 'low',
            info: 'low',
            informational: 'low',
            note: 'low',
            negligible: 'low'
        };
        function severityOfScore(score) {
            if (!(score >= 0 && score <= 10)) return 'unknown';
            if (score >= 9) return 'critical';
            if (score >= 7) return 'high';
            return score >= 4 ? 'moderate' : 'low';
        }
        function mergeFindings(reports) {
            return {
                findings: reports.flatMap(({ findings })=>findings)
            };
        }
    }),
    2238: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            checkstyle: ()=>checkstyle
        });
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
        var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4933);
        const longestMessage = 1_000;
        const severities = {
            error: 'error',
            warning: 'warning',
            info: 'note',
            ignore: void 0
        };
        const checkstyle = {
            name: 'checkstyle',
            kind: 'lint',
            detect: (head)=>/<checkstyle\b/.test(head),
            async parse ({ chunks, place }) {
                const findings = [];
                let [path, exception, isCheckstyle] = [
                    '',
                    '',
                    false
                ];
                await (0, _xml_js__WEBPACK_IMPORTED_MODULE_2__.NO)(chunks, {
                    open (name, attributes) {
                        if ('checkstyle' === name) isCheckstyle = true;
                        else if ('file' === name) path = place(attributes.name ?? '');
                        else if ('exception' === name) exception = '';
                        else if ('error' === name) {
                            const { severity: word = 'error', source = '', message = '', line } = attributes;
                            const severity = Object.hasOwn(severities, word) ? severities[word] : 'error';
                            if (severity) findings.push((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                                severity,
                                id: source,
                                message,
                                path,
                                line: Number(line ?? 0)
                            }));
                            (0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.U0)(findings.length, 'findings');
                        }
                    },
                    close (name) {
                        if ('exception' === name) findings.push((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                            severity: 'error',
                            id: 'not-checked',
                            message: exception,
                            path
                        }));
                    },
                    textOf: new Set([
                        'exception'
                    ]),
                    text (piece) {
                        exception ||= piece.trimStart().slice(0, longestMessage);
                    }
                });
                if (!isCheckstyle) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g('it has no <checkstyle>');
                return {
                    findings
                };
            }
        };
    }),
    23: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Fy: ()=>textLines,
            oe: ()=>decoderFor,
            yR: ()=>readText,
            zo: ()=>wholeLines
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        const newline = 10;
        const longestLine = 4194304;
        const largestJson = 134217728;
        async function* wholeLines(chunks) {
            let rest = Buffer.alloc(0);
            for await (const chunk of chunks){
                const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
                const start = 0 === rest.length ? 0 : bytes.indexOf(newline) + 1;
                const end = bytes.lastIndexOf(newline) + 1;
                if (start > 0) yield Buffer.concat([
                    rest,
                    bytes.subarray(0, start)
                ]);
                if (end > start) yield bytes.subarray(start, end);
                rest = end > 0 ? Buffer.from(bytes.subarray(end)) : Buffer.concat([
                    rest,
                    bytes
                ]);
                refuseLong(rest.length);
            }
            if (rest.length > 0) yield Buffer.concat([
                rest,
                Buffer.of(newline)
            ]);
        }
        async function* textLines(chunks) {
            let decode;
            let rest = '';
            for await (const chunk of chunks){
                decode ??= decoderFor(chunk);
                const lines = (rest + decode(chunk)).split('\n');
                rest = lines.pop() ?? '';
                refuseLong(rest.length);
                for (const line of lines)if ('' !== line.trim()) yield line.trimEnd();
            }
            if ('' !== rest.trim()) yield rest.trimEnd();
        }
        function refuseLong(length) {
            if (length > longestLine) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`a line is longer than ${longestLine} bytes: this is no text report`);
        }
        function decoderFor(start) {
            const declared = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(Buffer.from(start.subarray(0, 200)).toString('latin1'))?.[1];
            const label = wideEncoding(start) ?? (declared && !/^utf-?16/i.test(declared) ? declared : 'utf-8');
            try {
                const decoder = new TextDecoder(label);
                return (bytes)=>decoder.decode(bytes, {
                        stream: true
                    });
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`the encoding ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(label)} is not known`, {
                    cause
                });
            }
        }
        function wideEncoding([a, b]) {
            if (0xff === a && 0xfe === b || 0 !== a && void 0 !== a && 0 === b) return 'utf-16le';
            return 0xfe === a && 0xff === b || 0 === a && 0 !== b ? 'utf-16be' : void 0;
        }
        async function readText(chunks, limit = largestJson) {
            let bytes = Buffer.allocUnsafeSlow(smallestText);
            let size = 0;
            for await (const chunk of chunks){
                if (size + chunk.byteLength > limit) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`larger than ${limit / 1024 / 1024} MiB, which is as much as is read of this format`);
                if (size + chunk.byteLength > bytes.length) {
                    const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, size + chunk.byteLength));
                    larger.set(bytes.subarray(0, size));
                    release(bytes);
                    bytes = larger;
                }
                bytes.set(chunk, size);
                size += chunk.byteLength;
            }
            const whole = bytes.subarray(0, size);
            const text = decoderFor(whole)(whole);
            release(bytes);
            return text;
        }
        const smallestText = 65536;
        function release(bytes) {
            bytes.buffer.transfer(0);
        }
    }),
    7503: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $g: ()=>ReportError,
            Kb: ()=>excerpt,
            U0: ()=>refuseMany
        });
        var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
        class ReportError extends _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
            name = 'ReportError';
            constructor(what, options = {}){
                super('REPORT_UNREADABLE', what, options);
            }
        }
        const mostItems = 1_000_000;
        function refuseMany(count, what, most = mostItems) {
            if (count > most) throw new ReportError(`more than ${most} ${what}, which is more than is read of one report`);
        }
        function excerpt(text, length = 60) {
            const flat = text.slice(0, 2 * length).replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ').trim();
            return JSON.stringify(flat.length > length ? `${flat.slice(0, length)}\u{2026}` : flat);
        }
    }),
    4933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            NO: ()=>parseXml,
            UW: ()=>readSeconds,
            _0: ()=>readCount
        });
        var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
        var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        const pieceSize = 65536;
        const deepestNesting = 1_000;
        const longestToken = 1048576;
        const mostForbidden = 500_000;
        async function parseXml(chunks, handlers) {
            const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__.wT();
            const names = [];
            let forbidden = 0;
            parser.on('error', ({ message })=>{
                if (++forbidden > mostForbidden) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`more than ${mostForbidden} characters that XML forbids`);
                if (!/(?:disallowed character|malformed character entity|at the start of the document)\.$/.test(message)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`no well-formed XML: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(message, 120)}`);
            });
            const wanted = [
                ...handlers.textOf ?? []
            ];
            const text = handlers.text?.bind(handlers) ?? (()=>void 0);
            let textFrom = 1 / 0;
            parser.on('opentag', ({ name, attributes })=>{
                const local = localName(name);
                const depth = names.push(local);
                if (depth > deepestNesting) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`elements are nested deeper than ${deepestNesting}`);
                if (depth < textFrom && wanted.includes(local)) {
                    textFrom = depth;
                    parser.on('text', text);
                    parser.on('cdata', text);
                }
                handlers.open(local, attributes);
            });
            parser.on('closetag', ()=>{
                if (names.length === textFrom) {
                    textFrom = 1 / 0;
                    parser.off('text');
                    parser.off('cdata');
                }
                const closed = names.pop() ?? '';
                handlers.close?.(closed);
            });
            let decode;
            for await (const chunk of chunks){
                decode ??= (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.oe)(chunk);
                for(let start = 0; start < chunk.byteLength; start += pieceSize){
                    parser.write(decode(chunk.subarray(start, start + pieceSize)));
                    limitToken(parser);
                }
            }
            parser.close();
        }
        function limitToken(parser) {
            if (parser.text.length > longestToken) parser.text = parser.text.slice(-1024);
        }
        function localName(name) {
            const colon = name.indexOf(':');
            return colon < 0 ? name : name.slice(colon + 1);
        }
        function readSeconds(text) {
            if (void 0 === text || '' === text) return;
            const value = Number(text.includes(',') ? withoutCommas(text) : text);
            return Number.isFinite(value) && value >= 0 ? value : void 0;
        }
        function withoutCommas(text) {
            const isGrouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text);
            return isGrouped ? text.replaceAll(',', '') : text.replace(',', '.');
        }
        function readCount(text, what) {
            if (void 0 === text || '' === text.trim()) return;
            const value = Number(text);
            if (!Number.isSafeInteger(value) || value < 0) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`${what} is ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(text)}, not a count`);
            return value;
        }
    })
};
