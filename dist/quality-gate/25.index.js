export const id = 25;
export const ids = [
    25
];
export const modules = {
    2180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Mk: ()=>coverageMeasures,
            PV: ()=>mergeCoverage,
            X0: ()=>createCoverage,
            Yo: ()=>detach,
            ZF: ()=>hasMarks,
            e6: ()=>totalOf
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
        const coverageMeasures = [
            'lines',
            'branches',
            'functions',
            'statements'
        ];
        function createCoverage() {
            const files = new Map();
            const repeated = new Map();
            const merge = (path, { parts })=>{
                files.set(path, mergeFiles([
                    files.get(path) ?? {},
                    ...parts
                ]));
                repeated.delete(path);
            };
            return {
                add (path, file) {
                    const merged = files.get(path);
                    if (!merged) {
                        files.set(path, file);
                        (0, _report_error_js__WEBPACK_IMPORTED_MODULE_0__.U0)(files.size, 'files');
                        return;
                    }
                    const waiting = repeated.get(path) ?? {
                        parts: [],
                        marks: 0
                    };
                    waiting.parts.push(file);
                    waiting.marks += marksIn(file) + 1;
                    repeated.set(path, waiting);
                    if (waiting.marks > Math.max(mostWaiting, marksIn(merged))) merge(path, waiting);
                },
                isEmpty: ()=>0 === files.size,
                report () {
                    for (const [path, waiting] of repeated)merge(path, waiting);
                    return {
                        files
                    };
                }
            };
        }
        const mostWaiting = 2 ** 16;
        function marksIn(file) {
            return coverageMeasures.reduce((sum, measure)=>sum + (file[measure]?.total ?? 0), 0);
        }
        function mergeCoverage(reports) {
            const merged = createCoverage();
            for (const { files } of reports)for (const [path, file] of files)merged.add(path, file);
            return merged.report();
        }
        function mergeFiles(parts) {
            const measured = coverageMeasures.map((measure)=>[
                    measure,
                    mergeTallies(parts.flatMap((part)=>part[measure] ?? []))
                ]);
            return Object.fromEntries(measured.filter(([, tally])=>void 0 !== tally));
        }
        function mergeTallies(tallies) {
            const [first, ...rest] = tallies.filter(hasMarks);
            return first ? (0, _marks_js__WEBPACK_IMPORTED_MODULE_1__.L_)([
                first,
                ...rest
            ]) : tallies.toSorted((a, b)=>b.covered - a.covered)[0];
        }
        function hasMarks(tally) {
            return void 0 !== tally && 'encoded' in tally;
        }
        function totalOf({ files }, measure) {
            let [covered, total, isKnown] = [
                0,
                0,
                false
            ];
            for (const file of files.values()){
                const tally = file[measure];
                if (tally) {
                    isKnown = true;
                    covered += tally.covered;
                    total += tally.total;
                }
            }
            return isKnown ? {
                covered,
                total
            } : void 0;
        }
        function detach(text) {
            return Buffer.from(text, 'utf8').toString('utf8');
        }
    }),
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
    5025: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            pylint: ()=>pylint,
            pylintText: ()=>pylintText
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
        var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
        var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6028);
        var _text_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
        const message = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            type: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n([
                'fatal',
                'error',
                'warning',
                'convention',
                'refactor',
                'information',
                'info'
            ]),
            symbol: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            message: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            path: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
            line: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr())
        });
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(message),
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
                messages: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(message)
            })
        ]);
        const severities = {
            fatal: 'error',
            error: 'error',
            information: 'note',
            info: 'note'
        };
        const pylint = {
            name: 'pylint',
            kind: 'lint',
            detect: (head)=>/^\s*[[{]/.test(head) && /"(?:message-id|messageId)"\s*:|^\s*\{\s*"messages"\s*:\s*\[\s*\]/.test(head),
            async parse ({ chunks, place }) {
                const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
                const messages = Array.isArray(given) ? given : given.messages;
                return {
                    findings: messages.map(({ type, symbol, message, path, line })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                            severity: severities[type] ?? 'warning',
                            id: symbol,
                            message,
                            path: place(path),
                            line: line ?? 0
                        }))
                };
            }
        };
        const lines = [
            /^(.+?):(\d+):\d+: ([CRWEFI])\d{4}: (.+?)(?: \(([\w-]+)\))?$/,
            /^(.+?):(\d+): \[([CRWEFI])\d{4}\(([\w-]+)\)[^\]]*\] (.+)$/
        ];
        const pylintText = {
            name: 'pylint-text',
            kind: 'lint',
            emptyMeansNone: true,
            detect: (head)=>/^\*{13} Module |^(?:[A-Za-z]:)?[^\s:][^:\n]*:\d+:(?:\d+:)? (?:[CRWEFI]\d{4}: |\[[CRWEFI]\d{4}\()/m.test(head) || /^Your code has been rated at /m.test(head),
            parse: ({ chunks, place })=>(0, _text_findings_js__WEBPACK_IMPORTED_MODULE_2__.e)(chunks, (text)=>{
                    const [, path, number, letter, first, second] = lines[0].exec(text) ?? lines[1].exec(text) ?? [];
                    if (void 0 === path || void 0 === letter) return text.startsWith('Your code has been rated at 10.00/10') ? 'none' : void 0;
                    const [words = '', symbol = ''] = lines[0].test(text) ? [
                        first,
                        second
                    ] : [
                        second,
                        first
                    ];
                    const severity = /[EF]/.test(letter) ? 'error' : 'I' === letter ? 'note' : 'warning';
                    return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.D5)({
                        severity,
                        id: symbol,
                        message: words,
                        path: place(path),
                        line: Number(number)
                    });
                })
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
    2294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $W: ()=>createMarkCollector,
            EY: ()=>placeOfName,
            KY: ()=>uncovered,
            L_: ()=>mergeMarks,
            P$: ()=>isCovered,
            _N: ()=>nameHash,
            hB: ()=>mostBranchesPerLine,
            li: ()=>largestLine,
            nV: ()=>placeOfBranch,
            s2: ()=>lineOfBranch,
            v5: ()=>placeOfHash
        });
        var _report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7503);
        const largestLine = 2 ** 31 - 1;
        const [smallestSlab, largestSlab] = [
            64,
            32768
        ];
        const mostBytes = 629145600;
        function createMarkCollector(places = 'lines') {
            const allocate = (size)=>'lines' === places ? new Uint32Array(size) : new Float64Array(size);
            let slab = allocate(0);
            let [start, end, bytes] = [
                0,
                0,
                0
            ];
            function grow() {
                const current = slab.subarray(start, end);
                slab = allocate(Math.max(smallestSlab, Math.min(2 * slab.length, largestSlab), 2 * current.length));
                slab.set(current);
                bytes += slab.byteLength;
                if (bytes > mostBytes) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_0__.$g('it names more lines or branches than are kept of one report');
                [start, end] = [
                    0,
                    current.length
                ];
            }
            return {
                add (place, isCovered) {
                    if (end === slab.length) grow();
                    slab[end++] = 2 * place + (isCovered ? 1 : 0);
                },
                size: ()=>end - start,
                collected: ()=>slab.subarray(start, end),
                take () {
                    const marks = marksInOrder(slab, start, end) ?? sortedMarks(slab, start, end);
                    end = start += marks.total;
                    return marks;
                }
            };
        }
        function marksInOrder(encoded, start, end) {
            const covered = encoded instanceof Uint32Array ? coveredLines(encoded, start, end) : coveredOthers(encoded, start, end);
            return covered < 0 ? void 0 : {
                covered,
                total: end - start,
                encoded,
                start
            };
        }
        function coveredLines(encoded, start, end) {
            let covered = 0;
            let previous = -1;
            for(let at = start; at < end; at++){
                const mark = encoded[at] ?? 0;
                const place = mark >>> 1;
                if (place <= previous) return -1;
                covered += 1 & mark;
                previous = place;
            }
            return covered;
        }
        function coveredOthers(encoded, start, end) {
            let covered = 0;
            let previous = -1;
            for(let at = start; at < end; at++){
                const mark = encoded[at] ?? 0;
                const place = Math.floor(mark / 2);
                if (place <= previous) return -1;
                covered += mark - 2 * place;
                previous = place;
            }
            return covered;
        }
        function sortedMarks(encoded, start, end) {
            encoded.subarray(start, end).sort();
            let next = start;
            let covered = 0;
            for(let at = start; at < end; at++){
                const mark = encoded[at] ?? 0;
                if (next > start && samePlace(encoded[next - 1] ?? -1, mark)) covered -= (encoded[--next] ?? 0) % 2;
                encoded[next++] = mark;
                covered += mark % 2;
            }
            return {
                covered,
                total: next - start,
                encoded,
                start
            };
        }
        function samePlace(a, b) {
            return Math.floor(a / 2) === Math.floor(b / 2);
        }
        function mergeMarks(parts) {
            const size = parts.reduce((sum, { total })=>sum + total, 0);
            const all = parts[0].encoded instanceof Uint32Array ? new Uint32Array(size) : new Float64Array(size);
            let at = 0;
            for (const { encoded, start, total } of parts){
                all.set(encoded.subarray(start, start + total), at);
                at += total;
            }
            return sortedMarks(all, 0, size);
        }
        function isCovered({ encoded, start, total }, place) {
            let [low, high] = [
                start,
                start + total - 1
            ];
            while(low <= high){
                const middle = low + high >> 1;
                const mark = encoded[middle] ?? 0;
                const here = Math.floor(mark / 2);
                if (here === place) return mark % 2 === 1;
                if (here < place) low = middle + 1;
                else high = middle - 1;
            }
        }
        function uncovered({ encoded, start, total }, limit) {
            const places = [];
            for (const mark of encoded.subarray(start, start + total)){
                if (places.length === limit) break;
                if (mark % 2 === 0) places.push(mark / 2);
            }
            return places;
        }
        function placeOfName(name) {
            let [a, b] = [
                nameHash.seedA,
                nameHash.seedB
            ];
            for (const byte of Buffer.from(name, 'utf8')){
                a = Math.imul(a ^ byte, nameHash.factorA);
                b = Math.imul(b ^ byte, nameHash.factorB);
            }
            return placeOfHash(a, b);
        }
        const nameHash = {
            seedA: 0xdeadbeef,
            seedB: 0x41c6ce57,
            factorA: 2654435761,
            factorB: 1597334677
        };
        function placeOfHash(startA, startB) {
            const a = Math.imul(startA ^ startA >>> 16, 2246822507) ^ Math.imul(startB ^ startB >>> 13, 3266489909);
            const b = Math.imul(startB ^ startB >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
            return (b >>> 12) * 2 ** 32 + (a >>> 0);
        }
        const mostBranchesPerLine = 2 ** 20;
        function placeOfBranch(line, index) {
            return line * mostBranchesPerLine + index;
        }
        function lineOfBranch(place) {
            return Math.floor(place / mostBranchesPerLine);
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
    7028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>readTextFindings
        });
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        async function readTextFindings(chunks, read) {
            const findings = [];
            let isUnderstood = false;
            let strange = '';
            for await (const line of (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(chunks)){
                const finding = read(line);
                if (void 0 === finding) strange ||= line;
                else {
                    isUnderstood = true;
                    if ('none' === finding) continue;
                    (0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(findings.push({
                        ...finding,
                        message: (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Yo)(finding.message)
                    }), 'findings');
                }
            }
            if ('' !== strange && !isUnderstood) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`no finding in it is understood; it says ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(strange)}`);
            return {
                findings
            };
        }
    })
};
