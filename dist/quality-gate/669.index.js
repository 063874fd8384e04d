export const id = 669;
export const ids = [
    669
];
export const modules = {
    9584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>splitCsv
        });
        function splitCsv(line) {
            const cell = /"((?:[^"]|"")*)"|([^,]*)/y;
            const cells = [];
            for(let at = 0; at <= line.length; at = cell.lastIndex + 1){
                cell.lastIndex = at;
                const [, quoted, plain] = cell.exec(line) ?? [];
                cells.push(void 0 === quoted ? plain ?? '' : quoted.replaceAll('""', '"'));
                if (',' !== line[cell.lastIndex]) break;
            }
            return cells;
        }
    }),
    537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            locust: ()=>locust
        });
        var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
        var _csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9584);
        var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
        var _performance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(346);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
        const times = {
            '50%': 'p50',
            '90%': 'p90',
            '95%': 'p95',
            '99%': 'p99',
            'Average Response Time': 'mean',
            'Min Response Time': 'min',
            'Max Response Time': 'max'
        };
        const locust = {
            name: 'locust',
            kind: 'performance',
            detect: (head)=>/^"?Type"?,"?Name"?,"?Request Count"?,"?Failure Count"?,/.test(head),
            async parse ({ chunks }) {
                let header;
                const series = [];
                for await (const line of (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(chunks)){
                    const cells = (0, _csv_js__WEBPACK_IMPORTED_MODULE_4__.F)(line);
                    if (header) (0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.U0)(series.push(seriesOf(new Map(header.map((name, index)=>[
                            name,
                            cells[index] ?? ''
                        ])))), 'series', _performance_js__WEBPACK_IMPORTED_MODULE_2__.Xi);
                    else header = cells;
                }
                if (!series.some(({ name })=>'' === name)) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('it has no line "Aggregated": cut short');
                return {
                    series
                };
            }
        };
        function seriesOf(row) {
            const read = (column)=>{
                const text = row.get(column) ?? '';
                const value = Number(text || 0 / 0);
                if (!Number.isFinite(value) || value < 0) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`${column} is ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(text)}, which is no figure`);
                return value;
            };
            const [requests, failures] = [
                read('Request Count'),
                read('Failure Count')
            ];
            const measured = 0 === requests ? [] : Object.entries(times).map(([column, name])=>[
                    name,
                    (0, _performance_js__WEBPACK_IMPORTED_MODULE_2__.Rz)(read(column))
                ]);
            const share = (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.s5)(failures, requests);
            const isAll = 'Aggregated' === row.get('Name') && '' === row.get('Type');
            return {
                name: isAll ? '' : `${row.get('Type') ?? ''} ${row.get('Name') ?? ''}`.trim(),
                values: {
                    ...Object.fromEntries(measured),
                    rate: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(read('Requests/s'), '/s'),
                    requests: (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)(requests),
                    ...share ? {
                        'error-rate': share
                    } : {}
                }
            };
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
    346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Rz: ()=>milliseconds,
            Xi: ()=>mostSeries,
            eO: ()=>known,
            pZ: ()=>mergePerformance
        });
        var _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
        var _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4551);
        const mostSeries = 10_000;
        function mergePerformance(reports) {
            return {
                series: reports.flatMap(({ series })=>series)
            };
        }
        function milliseconds(value, unit = 'ms') {
            const scale = {
                ns: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.CG)(1, 1_000_000),
                us: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.CG)(1, 1_000),
                ms: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.CG)(1),
                s: (0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.CG)(1_000)
            }[unit];
            return (0, _rules_quantity_js__WEBPACK_IMPORTED_MODULE_0__.au)((0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.lw)((0, _rules_ratio_js__WEBPACK_IMPORTED_MODULE_1__.oB)(value), scale), 'ms');
        }
        function known(values) {
            return Object.fromEntries(Object.entries(values).filter((entry)=>void 0 !== entry[1]));
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
