export const id = 8464;
export const ids = [
8464
];
export const modules = {
18464: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
pipAudit: ()=>pipAudit
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77936);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66028);
var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23093);
const vulnerability = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
id: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
description: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
aliases: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj))
});
const audited = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
name: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
version: _shape_js__WEBPACK_IMPORTED_MODULE_3__.cl(_shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj),
vulns: _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(vulnerability)
});
const skipped = _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
name: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj,
skip_reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__.Yj
});
const dependencies = _shape_js__WEBPACK_IMPORTED_MODULE_3__.YO(_shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(audited, skipped));
const schema = _shape_js__WEBPACK_IMPORTED_MODULE_3__.KC(dependencies, _shape_js__WEBPACK_IMPORTED_MODULE_3__.Ik({
dependencies
}));
const pipAudit = {
name: 'pip-audit',
kind: 'security',
async parse ({ chunks }) {
const given = await (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Vh)(chunks, schema);
const all = Array.isArray(given) ? given : given.dependencies;
const unknown = all.filter((one)=>'skip_reason' in one);
if (unknown[0] && unknown.length === all.length) throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.$g(`nothing was audited: ${(0, _report_error_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(unknown[0].skip_reason, 200)}`);
const findings = all.flatMap((one)=>{
if ('skip_reason' in one) return [
(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: 'unknown',
id: 'not-audited',
message: one.skip_reason,
subject: one.name
})
];
const subject = `${one.name} ${one.version ?? ''}`.trim();
return one.vulns.map(({ id, description, aliases })=>(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y1)({
severity: 'unknown',
id,
aliases: aliases ?? [],
message: description ?? '',
subject
}));
});
return {
findings
};
}
};
})
};
