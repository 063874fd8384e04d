export const id = 266;
export const ids = [
    266
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
    6827: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            eslintComplexity: ()=>eslintComplexity
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        var _eslint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5698);
        const eslintComplexity = {
            name: 'eslint',
            kind: 'complexity',
            detect: _eslint_js__WEBPACK_IMPORTED_MODULE_1__.looksLikeEslint,
            async parse ({ chunks, place }) {
                const functions = (await (0, _eslint_js__WEBPACK_IMPORTED_MODULE_1__.readEslint)(chunks)).flatMap(({ filePath, messages })=>messages.flatMap(({ ruleId, fatal, message, line })=>{
                        if (fatal) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`ESLint could not read ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(place(filePath))}: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(message)}`);
                        const [, subject = '', complexity] = /^(.*?) has a complexity of (\d+)\./.exec(message) ?? [];
                        if ('complexity' !== ruleId || void 0 === complexity) return [];
                        if (!Number.isSafeInteger(Number(complexity))) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g(`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(message)} cannot be`);
                        return [
                            {
                                path: place(filePath),
                                line: line ?? 0,
                                name: /'(.+)'/.exec(subject)?.[1] ?? subject,
                                complexity: Number(complexity)
                            }
                        ];
                    }));
                return {
                    functions
                };
            }
        };
    },
    5698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            eslint: ()=>eslint,
            looksLikeEslint: ()=>looksLikeEslint,
            readEslint: ()=>readEslint
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        const count = zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.UI());
        const results = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            filePath: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            messages: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                ruleId: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
                severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz(1),
                    zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz(2),
                    zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz(0)
                ]),
                fatal: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
                message: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
                line: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(count)
            }))
        }));
        const withMetadata = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            results,
            metadata: zod_mini__WEBPACK_IMPORTED_MODULE_2__.L5J()
        });
        async function readEslint(chunks) {
            const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
                results,
                withMetadata
            ]));
            return Array.isArray(given) ? given : given.results;
        }
        const looksLikeEslint = (head)=>/^\s*\[\s*(?:\]|\{\s*"filePath"\s*:)|^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"filePath"\s*:/.test(head);
        const eslint = {
            name: 'eslint',
            kind: 'lint',
            detect: looksLikeEslint,
            async parse ({ chunks, place }) {
                const findings = (await readEslint(chunks)).flatMap(({ filePath, messages })=>{
                    const path = place(filePath);
                    return messages.map(({ ruleId, severity, fatal, message, line })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                            severity: 2 === severity || fatal ? 'error' : 1 === severity ? 'warning' : 'note',
                            id: ruleId ?? (fatal ? 'fatal' : ''),
                            message,
                            path,
                            line: line ?? 0
                        }));
                });
                return {
                    findings
                };
            }
        };
    }),
    7670: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            radon: ()=>radon
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
        var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
        const block = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            type: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            classname: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
            lineno: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr(),
            complexity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.UI())
        });
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(block),
            zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                error: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
            })
        ]));
        const radon = {
            name: 'radon',
            kind: 'complexity',
            detect: (head)=>/"complexity"\s*:/.test(head) && /"(?:rank|lineno)"\s*:/.test(head),
            async parse ({ chunks, place }) {
                const functions = Object.entries(await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, schema)).flatMap(([file, blocks])=>{
                    if (!Array.isArray(blocks)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`radon could not read ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(file)}: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(blocks.error)}`);
                    return blocks.filter(({ type })=>'class' !== type).map(({ name, classname, lineno, complexity })=>({
                            path: place(file),
                            line: lineno,
                            name: classname ? `${classname}.${name}` : name,
                            complexity
                        }));
                });
                return {
                    functions
                };
            }
        };
    },
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
    6028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bq: ()=>readJsonValues,
            Vh: ()=>readJson,
            tf: ()=>validate,
            wz: ()=>parseJsonLine
        });
        var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
        async function readJson(chunks, schema) {
            return validate(parse(await (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.yR)(chunks)), schema);
        }
        function parse(text) {
            try {
                return JSON.parse(text);
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`no JSON: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(cause instanceof Error ? cause.message : '')}`, {
                    cause
                });
            }
        }
        function validate(value, schema, where = '') {
            const result = schema.safeParse(value);
            if (result.success) return result.data;
            const wrong = result.error.issues.slice(0, 3).map(({ path, message })=>`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(path.join('.') || 'the whole')}: ${message}`);
            throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g([
                where,
                wrong.join('; ')
            ].filter(Boolean).join(': '));
        }
        function parseJsonLine(line, number, schema) {
            let value;
            try {
                value = JSON.parse(line);
            } catch (cause) {
                throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`line ${number}: no JSON: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(line)}`, {
                    cause
                });
            }
            return validate(value, schema, `line ${number}`);
        }
        async function readJsonValues(chunks, schema) {
            const text = await (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.yR)(chunks);
            if (/^\s*\[/.test(text)) {
                const list = parse(text);
                return list.map((value, index)=>validate(value, schema, `item ${index + 1}`));
            }
            const values = splitValues(text);
            if (0 === values.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g('it holds no JSON value');
            return values.map((value, index)=>validate(parse(value), schema, `value ${index + 1}`));
        }
        function splitValues(text) {
            const values = [];
            let [start, depth, inString] = [
                0,
                0,
                false
            ];
            for(let at = 0; at < text.length; at++){
                const letter = text[at];
                if (inString) {
                    if ('\\' === letter) at++;
                    else if ('"' === letter) inString = false;
                } else if ('"' === letter) inString = true;
                else if ('{' === letter || '[' === letter) depth++;
                else if (('}' === letter || ']' === letter) && 0 === --depth) {
                    values.push(text.slice(start, at + 1));
                    start = at + 1;
                }
            }
            const rest = text.slice(start);
            return '' === rest.trim() ? values : [
                ...values,
                rest
            ];
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
    })
};
