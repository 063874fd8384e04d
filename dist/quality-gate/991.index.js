export const id = 991;
export const ids = [
    991
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
    7059: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            lizardCsv: ()=>lizardCsv,
            lizardXml: ()=>lizardXml
        });
        var _csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9584);
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
        var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4933);
        const lizardCsv = {
            name: 'lizard-csv',
            kind: 'complexity',
            detect: (head)=>/^(?:NLOC,CCN,|\d+,\d+,\d+,\d+,\d+,")/.test(head),
            async parse ({ chunks, place }) {
                const functions = [];
                for await (const row of (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(chunks)){
                    const [, complexity, , , , , file, name, , start] = (0, _csv_js__WEBPACK_IMPORTED_MODULE_4__.F)(row);
                    if ('CCN' === complexity) continue;
                    if (!/^\d{1,9}$/.test(complexity ?? '') || void 0 === file || void 0 === name) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(row)} is no line of lizard`);
                    const line = Number.isSafeInteger(Number(start)) ? Number(start) : 0;
                    functions.push({
                        path: place(file),
                        line,
                        name: (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Yo)(name),
                        complexity: Number(complexity)
                    });
                    (0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(functions.length, 'functions');
                }
                return {
                    functions
                };
            }
        };
        const mostColumns = 1_000;
        const lizardXml = {
            name: 'lizard-xml',
            kind: 'complexity',
            detect: (head)=>/<cppncss\b/.test(head),
            async parse ({ chunks, place }) {
                const functions = [];
                const labels = [];
                let [measure, item, text, isLizard] = [
                    '',
                    '',
                    '',
                    false
                ];
                let values = [];
                await (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__.NO)(chunks, {
                    open (name, attributes) {
                        if ('cppncss' === name) isLizard = true;
                        else if ('measure' === name) {
                            measure = attributes.type ?? '';
                            labels.length = 0;
                        } else if ('item' === name) {
                            item = attributes.name ?? '';
                            values = [];
                        }
                        text = '';
                    },
                    close (name) {
                        if ('label' === name) (0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(labels.push(text), 'labels of a measure', mostColumns);
                        else if ('value' === name) (0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(values.push(text), 'values of an item', mostColumns);
                        else if ('item' === name && 'Function' === measure) {
                            const [, title = item, file = '', line] = /^(.*?)(?:\(\.\.\.\))? at (.+):(\d+)$/.exec(item) ?? [];
                            functions.push({
                                path: place(file),
                                line: Number.isSafeInteger(Number(line)) ? Number(line) : 0,
                                name: (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.Yo)(title),
                                complexity: (0, _xml_js__WEBPACK_IMPORTED_MODULE_3__._0)(values[labels.indexOf('CCN')], 'CCN') ?? 0
                            });
                            (0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.U0)(functions.length, 'functions');
                        }
                    },
                    textOf: new Set([
                        'label',
                        'value'
                    ]),
                    text (piece) {
                        text += piece.slice(0, 200);
                    }
                });
                if (!isLizard) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g('it has no <cppncss>: this is not from lizard');
                return {
                    functions
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
