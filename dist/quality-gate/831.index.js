export const id = 831;
export const ids = [
    831
];
export const modules = {
    2779: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            npmOutdated: ()=>npmOutdated,
            pipOutdated: ()=>pipOutdated
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
        var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
        const entry = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            current: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
            wanted: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
            latest: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
        });
        const npm = zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
            entry,
            zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(entry)
        ]));
        const failure = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            error: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
                summary: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
            })
        });
        const pip = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            version: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
            latest_version: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
        }));
        const npmOutdated = {
            name: 'npm-outdated',
            kind: 'dependencies',
            detect: (head)=>/^\s*\{\s*(?:\}|"[^"]+"\s*:\s*[[{])/.test(head),
            async parse ({ chunks }) {
                const text = await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([
                    failure,
                    npm
                ]));
                if (isFailure(text)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_1__.$g(`npm says ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(text.error.summary ?? 'it failed', 200)}`);
                const outdated = Object.entries(text).flatMap(([name, found])=>{
                    const versions = new Map((Array.isArray(found) ? found : [
                        found
                    ]).map((one)=>[
                            one.current ?? one.wanted ?? '',
                            one.latest
                        ]));
                    return [
                        ...versions
                    ].flatMap(([current, latest])=>toOutdated(name, current, latest));
                });
                return {
                    outdated
                };
            }
        };
        const pipOutdated = {
            name: 'pip-outdated',
            kind: 'dependencies',
            detect: (head)=>/^\s*\[\s*(?:\]|\{[^}]*"latest_version"\s*:)/.test(head),
            async parse ({ chunks }) {
                return {
                    outdated: (await (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Vh)(chunks, pip)).flatMap(({ name, version, latest_version })=>toOutdated(name, version, latest_version))
                };
            }
        };
        function isFailure(given) {
            return 'error' in given && 'error' in given && !('latest' in given.error) && !Array.isArray(given.error);
        }
        function toOutdated(name, current, latest) {
            if (current === latest) return [];
            const [from, to] = [
                current,
                latest
            ].map((version)=>/^v?(\d+)(?:\.(\d+))?/.exec(version));
            const step = from?.[1] === to?.[1] && from && to ? from[2] !== to[2] ? 'minor' : 'patch' : 'major';
            return [
                {
                    name,
                    current,
                    latest,
                    step
                }
            ];
        }
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
