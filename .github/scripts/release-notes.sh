#!/usr/bin/env bash
# Writes what has changed since the release before, as Markdown.
# $1: the file for it. GITHUB_REF_NAME: the tag of this release; without it, the commit that is checked out.
set -euo pipefail
cd "$(dirname "$0")/../.."
notes=${1:?name the file for the notes}
GLOSSARY=${GLOSSARY:-src/Glossary.Publish/bin/Release/net10.0/glossary}
mkdir -p "$(dirname "$notes")"

before=$(git describe --tags --abbrev=0 --match 'v*' "${GITHUB_REF_NAME:-HEAD}^" 2>/dev/null || true)
if [ -z "$before" ]; then
    echo 'The first release.' > "$notes"
    exit 0
fi

old=$(mktemp -d)
trap 'rm -rf "$old"' EXIT
git archive "$before" entries assets | tar -x -C "$old"
{
    echo "## Changes since $before"
    echo
    "$GLOSSARY" changes "$old" . --format markdown
} > "$notes"
