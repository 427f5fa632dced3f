#!/usr/bin/env bash
# Makes the books of a folder, names them in GITHUB_OUTPUT and sums up the run in GITHUB_STEP_SUMMARY.
# GLOSSARY: the program. FOLDER, OUTPUTS, OUTPUT_FOLDER, STRICT: what the action was told.
set -uo pipefail

arguments=(build "${FOLDER:-.}" --to "${OUTPUTS:-pdf,epub}" --output "${OUTPUT_FOLDER:-artifacts}")
[ "${STRICT:-false}" != true ] || arguments+=(--strict)

log=$(mktemp)
"${GLOSSARY:-glossary}" "${arguments[@]}" 2>&1 | tee "$log"
code=${PIPESTATUS[0]}

# The program names each file that it has written: “wrote PATH (SIZE kB)”.
written() { sed -n 's/^wrote \(.*\) ([0-9]* kB)$/\1/p' "$log" | tr '\\' '/'; }
pdf=$(written | grep '\.pdf$' | head -n 1)
epub=$(written | grep '\.epub$' | grep -v -e '\.compat\.epub$' -e '\.kepub\.epub$' | head -n 1)
[ -n "$epub" ] || epub=$(written | grep '\.epub$' | head -n 1)
{
    echo "pdf=$pdf"
    echo "epub=$epub"
} >> "$GITHUB_OUTPUT"

count() { grep -c -E "^([^ ]+:[0-9]+:[0-9]+: |)$1 G[0-9]+: " "$log"; }

# A number that the manifest of the build has.
manifest=$(written | grep 'manifest\.json$' | head -n 1)
made() { sed -n "s/^  \"$1\": \([0-9]*\),\$/\1/p" "$manifest"; }

# Where no book was made, the entries that were read are counted.
read_entries() { "${GLOSSARY:-glossary}" build "${FOLDER:-.}" --dump model --quiet 2>/dev/null | grep -a -c '^    entry #'; }

# Nothing an author wrote may become markup of the summary.
escape() { sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g'; }

{
    if [ "$code" -eq 0 ]; then echo '### The books are made'; else echo '### The books were not made'; fi
    echo
    echo '| what | number |'
    echo '| --- | --- |'
    [ -z "$pdf" ] || echo "| pages | $(made pages) |"
    echo "| entries | $([ -n "$manifest" ] && made entries || read_entries) |"
    echo "| errors | $(count error) |"
    echo "| warnings | $(count warning) |"
    echo "| notes | $(count note) |"
    if [ -n "$(written)" ]; then
        echo
        written | escape | sed 's/.*/- <code>&<\/code>/'
    fi
    if grep -q -E '(error|warning) G[0-9]+: ' "$log"; then
        echo
        echo '<details><summary>Messages</summary><pre>'
        grep -v '^wrote ' "$log" | head -n 200 | escape
        echo '</pre></details>'
    fi
} >> "$GITHUB_STEP_SUMMARY"

exit "$code"
