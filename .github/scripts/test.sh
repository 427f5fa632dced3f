#!/usr/bin/env bash
# Builds the program and runs the tests.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

dotnet build src/Glossary.Publish -c Release
dotnet test
