export const id = 755;
export const ids = [
    755
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
    8939: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            goCover: ()=>goCover
        });
        var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);
        var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
        var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
        var _report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7503);
        const mostLines = 20_000_000;
        const [mostFiles, mostBlocks] = [
            200_000,
            4_000_000
        ];
        const goCover = {
            name: 'go-cover',
            kind: 'coverage',
            detect: (head)=>/^mode: (?:set|count|atomic)\s*$/m.test(head),
            async parse ({ chunks, place }) {
                const files = new Map();
                let [row, lines, count, hasMode] = [
                    0,
                    0,
                    0,
                    false
                ];
                for await (const text of (0, _input_js__WEBPACK_IMPORTED_MODULE_1__.Fy)(chunks)){
                    row++;
                    if (text.startsWith('mode:')) hasMode = true;
                    else {
                        const [, path, where, from, to, statements, hits] = /^(.+):((\d+)\.\d+,(\d+)\.\d+) (\d+) (\d+)$/.exec(text) ?? [];
                        const [start, end] = [
                            Number(from),
                            Number(to)
                        ];
                        if (void 0 === path || void 0 === where || end < start || end > _marks_js__WEBPACK_IMPORTED_MODULE_2__.li) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`line ${row}: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.Kb)(text)} is no block of a cover profile`);
                        const blocks = files.get(path) ?? new Map();
                        files.set(path, blocks);
                        (0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.U0)(files.size, 'files', mostFiles);
                        const isCovered = /[1-9]/.test(hits ?? '');
                        const known = blocks.get(where);
                        if (known) known.isCovered ||= isCovered;
                        else {
                            lines += end - start + 1;
                            if (lines > mostLines) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g(`line ${row}: the blocks span more than ${mostLines} lines`);
                            blocks.set(where, {
                                start,
                                end,
                                statements: Number(statements),
                                isCovered
                            });
                            (0, _report_error_js__WEBPACK_IMPORTED_MODULE_3__.U0)(++count, 'blocks', mostBlocks);
                        }
                    }
                }
                if (!hasMode) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_3__.$g('it does not begin with "mode:"');
                const coverage = (0, _coverage_js__WEBPACK_IMPORTED_MODULE_0__.X0)();
                for (const [path, blocks] of files)coverage.add(place(path), tallyOf([
                    ...blocks.values()
                ]));
                return coverage.report();
            }
        };
        function tallyOf(blocks) {
            const lines = (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.$W)();
            const count = (some)=>some.reduce((sum, { statements })=>sum + statements, 0);
            for (const { start, end, statements, isCovered } of blocks)if (statements > 0) for(let line = start; line <= end; line++)lines.add(line, isCovered);
            return {
                lines: lines.take(),
                statements: {
                    covered: count(blocks.filter(({ isCovered })=>isCovered)),
                    total: count(blocks)
                }
            };
        }
    },
    29: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            lcov: ()=>lcov
        });
        var reports_coverage = __webpack_require__(2180);
        var input = __webpack_require__(23);
        var reports_marks = __webpack_require__(2294);
        var report_error = __webpack_require__(7503);
        const [carriageReturn, comma, hyphen, zero, nine] = [
            13,
            44,
            45,
            48,
            57
        ];
        const [newline, colon] = [
            10,
            58
        ];
        const letter = {
            A: 65,
            B: 66,
            D: 68,
            F: 70,
            N: 78,
            R: 82,
            T: 84
        };
        function scanLines(bytes, from, lines) {
            for(let start = from; start < bytes.length;){
                if (bytes[start] !== letter.D || bytes[start + 1] !== letter.A || bytes[start + 2] !== colon) return start;
                let end = start + 3;
                let line = 0;
                let count = 0;
                let byte = bytes[end] ?? newline;
                for(; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)line = 10 * line + byte - zero;
                if (byte !== comma || end === start + 3 || line > reports_marks.li) return start;
                const first = ++end;
                byte = bytes[end] ?? newline;
                for(; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)count |= byte - zero;
                if (end === first || byte !== newline && byte !== carriageReturn && byte !== comma) return start;
                while(byte !== newline)byte = bytes[++end] ?? newline;
                lines.add(line, 0 !== count);
                start = end + 1;
            }
            return bytes.length;
        }
        function scanBranches(bytes, from, branches) {
            for(let start = from; start < bytes.length;){
                if (bytes[start] !== letter.B || bytes[start + 1] !== letter.R || bytes[start + 2] !== letter.D || bytes[start + 3] !== letter.A || bytes[start + 4] !== colon) return start;
                let end = start + 5;
                let line = 0;
                let commas = 0;
                let byte = bytes[end] ?? newline;
                for(; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)line = 10 * line + byte - zero;
                if (byte !== comma || end === start + 5 || line > reports_marks.li) return start;
                let last = end;
                for(; byte !== newline && byte !== carriageReturn; byte = bytes[++end] ?? newline)if (byte === comma) {
                    commas++;
                    last = end;
                }
                let taken = 0;
                let digit = last + 1;
                for(byte = bytes[digit] ?? newline; byte >= zero && byte <= nine; byte = bytes[++digit] ?? newline)taken |= byte - zero;
                if (byte === hyphen && digit === last + 1) byte = bytes[++digit] ?? newline;
                if (commas < 3 || digit === last + 1 || digit !== end || !branches.add(line, 0 !== taken)) return start;
                while(byte !== newline)byte = bytes[++end] ?? newline;
                start = end + 1;
            }
            return bytes.length;
        }
        function scanFunctions(bytes, from, functions) {
            for(let start = from; start < bytes.length;){
                if (bytes[start] !== letter.F || bytes[start + 1] !== letter.N) return start;
                const isCall = bytes[start + 2] === letter.D && bytes[start + 3] === letter.A && bytes[start + 4] === colon;
                if (!isCall && bytes[start + 2] !== colon) return start;
                const first = isCall ? start + 5 : start + 3;
                let end = first;
                let count = 0;
                let byte = bytes[end] ?? newline;
                for(; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)count |= byte - zero;
                if (byte !== comma || end === first) return start;
                let name = end + 1;
                if (!isCall) {
                    let last = name;
                    for(byte = bytes[last] ?? newline; byte >= zero && byte <= nine;)byte = bytes[++last] ?? newline;
                    if (byte === comma && last > name) name = last + 1;
                }
                end = name;
                let a = reports_marks._N.seedA;
                let b = reports_marks._N.seedB;
                for(byte = bytes[end] ?? newline; byte !== newline && byte !== carriageReturn; byte = bytes[++end] ?? newline){
                    a = Math.imul(a ^ byte, reports_marks._N.factorA);
                    b = Math.imul(b ^ byte, reports_marks._N.factorB);
                }
                if (end === name) return start;
                functions.add((0, reports_marks.v5)(a, b), isCall && 0 !== count);
                while(byte !== newline)byte = bytes[++end] ?? newline;
                start = end + 1;
            }
            return bytes.length;
        }
        const totalKeys = new Map([
            'LF',
            'LH',
            'BRF',
            'BRH',
            'FNF',
            'FNH'
        ].map((key)=>[
                codeOf(Buffer.from(`${key}:`), 0, key.length),
                key
            ]));
        const mostTotalDigits = 15;
        function scanTotal(bytes, start, totals) {
            const length = bytes[start + 2] === colon ? 2 : 3;
            const key = bytes[start + length] === colon ? totalKeys.get(codeOf(bytes, start, length)) : void 0;
            if (void 0 === key) return start;
            const first = start + length + 1;
            let end = first;
            let count = 0;
            let byte = bytes[end] ?? newline;
            for(; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline)count = 10 * count + byte - zero;
            if (byte === carriageReturn) byte = bytes[++end] ?? newline;
            if (byte !== newline || end === first || end - first > mostTotalDigits) return start;
            totals[key] = count;
            return end + 1;
        }
        function pastLine(bytes, start, line) {
            let end = start;
            for (const byte of line)if (bytes[end++] !== byte) return start;
            if (bytes[end] === carriageReturn) end++;
            return bytes[end] === newline ? end + 1 : start;
        }
        function codeOf(bytes, start, length) {
            let code = 0;
            for(let at = start; at < start + length; at++)code = 256 * code + (bytes[at] ?? 0);
            return code;
        }
        function createBranches() {
            const marks = (0, reports_marks.$W)('others');
            let counts;
            let current = -1;
            let highest = -1;
            let index = 0;
            return {
                add (line, isTaken) {
                    if (line === current) index++;
                    else index = line > highest ? 0 : (counts ??= countByLine(marks.collected())).get(line) ?? 0;
                    current = line;
                    highest = Math.max(highest, line);
                    counts?.set(line, index + 1);
                    marks.add((0, reports_marks.nV)(line, index), isTaken);
                    return index < reports_marks.hB;
                },
                size: ()=>marks.size(),
                take () {
                    counts = void 0;
                    current = highest = -1;
                    return marks.take();
                }
            };
        }
        function countByLine(encoded) {
            const counts = new Map();
            for (const mark of encoded){
                const line = (0, reports_marks.s2)(Math.floor(mark / 2));
                counts.set(line, (counts.get(line) ?? 0) + 1);
            }
            return counts;
        }
        const lcov = {
            name: 'lcov',
            kind: 'coverage',
            detect: (head)=>/^(?:SF|TN):/m.test(head),
            async parse ({ chunks, place }) {
                const reader = createReader(place);
                for await (const block of (0, input.zo)(chunks))reader.read(block);
                return reader.end();
            }
        };
        function createReader(place) {
            const coverage = (0, reports_coverage.X0)();
            const lines = (0, reports_marks.$W)();
            const branches = createBranches();
            const functions = (0, reports_marks.$W)('others');
            let totals = {};
            let path;
            let row = 0;
            function refuse(what) {
                throw new report_error.$g(`line ${row}: ${what}`);
            }
            function scan(block, at) {
                const marks = ()=>lines.size() + branches.size() + functions.size();
                const before = marks();
                let [start, reached] = [
                    -1,
                    at
                ];
                while(reached > start && reached < block.length){
                    start = reached;
                    const first = block[start];
                    if (first === letter.D) reached = scanLines(block, start, lines);
                    else if (first === letter.B) reached = scanBranches(block, start, branches);
                    else if (first === letter.F) reached = scanFunctions(block, start, functions);
                    if (reached === start) {
                        reached = scanTotal(block, start, totals);
                        if (reached > start) row++;
                    }
                }
                row += marks() - before;
                return reached;
            }
            function readOther(block, at) {
                row++;
                const ended = void 0 === path ? at : pastLine(block, at, endOfRecord);
                if (void 0 !== path && ended > at) {
                    endRecord(path);
                    return ended;
                }
                const next = block.indexOf(newline, at) + 1;
                const isTestName = block[at] === letter.T && block[at + 1] === letter.N && block[at + 2] === colon;
                if (!isTestName) readText(block.toString('utf8', at, next).trimEnd());
                return next;
            }
            function readText(line) {
                const text = 1 === row ? line.replace(/^\uFEFF/, '') : line;
                if ('' === text || text.startsWith('#') || text.startsWith('TN:')) return;
                if (text.startsWith('SF:')) {
                    if (void 0 !== path) refuse(`a new record starts inside that of ${(0, report_error.Kb)(path)}: cut short or mixed up`);
                    if ('' === text.slice(3).trim()) refuse('SF without a path');
                    path = place(text.slice(3));
                    return;
                }
                const end = text.indexOf(':');
                const [key, value] = end < 0 ? [
                    text,
                    ''
                ] : [
                    text.slice(0, end),
                    text.slice(end + 1)
                ];
                if (void 0 === path) refuse(`${(0, report_error.Kb)(text)} stands outside a record`);
                const frequent = frequentLines[key];
                if (void 0 !== frequent) refuse(`${(0, report_error.Kb)(text)} is no ${frequent}`);
                if ('end_of_record' === key) endRecord(path);
                else if (!readAlias(key, value) && !/^(?:FNL|VER|MCDC|MCF|MCH|BA)$/.test(key)) refuse(`${(0, report_error.Kb)(text)} is no line of a tracefile`);
            }
            function readAlias(key, value) {
                const [, calls, name] = /^\d+,(\d+),(.+)$/.exec('FNA' === key ? value : '') ?? [];
                if (void 0 !== name) functions.add((0, reports_marks.EY)(name), /[1-9]/.test(calls ?? ''));
                return void 0 !== name;
            }
            function endRecord(ended) {
                const [taken, called] = [
                    marksOr(branches, totals, 'BR'),
                    marksOr(functions, totals, 'FN')
                ];
                const file = {
                    lines: marksOr(lines, totals, 'L') ?? {
                        covered: 0,
                        total: 0
                    }
                };
                if (taken) file.branches = taken;
                if (called) file.functions = called;
                coverage.add(ended, file);
                totals = {};
                path = void 0;
            }
            return {
                read (block) {
                    for(let at = 0; at < block.length;){
                        if (void 0 !== path) at = scan(block, at);
                        if (at === block.length) return;
                        at = readOther(block, at);
                    }
                },
                end () {
                    if (void 0 !== path) throw new report_error.$g(`it ends inside the record of ${(0, report_error.Kb)(path)}: cut short`);
                    if (coverage.isEmpty()) throw new report_error.$g('it holds no record');
                    return coverage.report();
                }
            };
        }
        const endOfRecord = Buffer.from('end_of_record');
        const frequentLines = {
            DA: 'line and count',
            BRDA: 'branch',
            FN: 'function',
            FNDA: 'function'
        };
        function marksOr(collector, totals, key) {
            const marks = collector.take();
            const total = totals[`${key}F`];
            if (marks.total > 0 || void 0 === total) return marks.total > 0 ? marks : void 0;
            return {
                total,
                covered: Math.min(total, totals[`${key}H`] ?? 0)
            };
        }
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
    })
};
