#!/usr/bin/env bash
# Makes the release of a tag and attaches the books to it.
# $1: the folder with the books. $2: the file with the notes. GITHUB_REF_NAME: the tag; GH_TOKEN: what lets gh write.
set -euo pipefail

gh release create "${GITHUB_REF_NAME:?}" --verify-tag --title "$GITHUB_REF_NAME" --notes-file "${2:?}" -- "${1:?}"/*
