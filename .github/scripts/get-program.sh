#!/usr/bin/env bash
# Provides the program and names the command that starts it in GITHUB_OUTPUT as “program”.
# VERSION: the version of the tool to install; empty to build the sources this script stands in.
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

place="${RUNNER_TEMP:-$(mktemp -d)}/glossary"
if [ -n "${VERSION:-}" ]; then
    dotnet tool install Glossary.Publish --version "$VERSION" --tool-path "$place"
else
    dotnet publish "$(dirname "$0")/../../src/Glossary.Publish" -c Release -o "$place" -v quiet
fi

echo "program=$place/glossary" >> "$GITHUB_OUTPUT"
