#!/bin/sh
# 检查、编译标准，写出各种报告：供别的流水线（Jenkins、Gitee Go、Azure Pipelines 等）和自己的机器用。存在哪里都可以：
#     sh check.sh [文件夹]…
# 不用改，由环境变量调整：GANGMU 是程序，缺省在路径上找；GANGMU_FAIL_ON 从哪级起失败；GANGMU_KNOWN 是已认可问题的清单；
# GANGMU_REPORTS 是报告的文件夹，缺省 reports；GANGMU_OUT 写了就编译到那里。退出状态同 gangmu：0、1、2 中最大的。
#
# Checks and compiles standards and writes reports, for any other runner and for your own machine: sh check.sh [FOLDER]…
# Nothing to change; environment variables: GANGMU, the program; GANGMU_FAIL_ON; GANGMU_KNOWN, a list of accepted findings;
# GANGMU_REPORTS, folder of reports; GANGMU_OUT, where to compile to, if at all. Exit status: the greatest of gangmu's own 0, 1, 2.
set -u
gangmu=${GANGMU:-gangmu}
reports=${GANGMU_REPORTS:-reports}
fail_on=${GANGMU_FAIL_ON:-error}
known=${GANGMU_KNOWN:-}
[ $# -gt 0 ] || set -- .

if ! command -v "$gangmu" >/dev/null; then
    echo "check.sh: 没有 $gangmu / no $gangmu" >&2
    exit 2
fi
mkdir -p "$reports" || exit 2

status=0
worst() { [ "$1" -le "$status" ] || status=$1; }

"$gangmu" fmt --check "$@" || worst $?
"$gangmu" check "$@" --format concise --fail-on "$fail_on" ${known:+--known "$known"} \
    --output sarif="$reports/gangmu.sarif" --output junit="$reports/junit.xml" \
    --output checkstyle="$reports/checkstyle.xml" --output json="$reports/gangmu.json" || worst $?
if [ "$status" = 0 ] && [ -n "${GANGMU_OUT:-}" ]; then
    "$gangmu" build "$@" --strict --quiet --fail-on "$fail_on" ${known:+--known "$known"} --out "$GANGMU_OUT" || worst $?
fi
exit "$status"
