#!/usr/bin/env bash
# Makes the books of a release, on A4 and on Letter, with their checksums.
# $1: the folder for them.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
folder=${1:?name the folder for the books}

# A program that has been built already may be named.
if [ -z "${GLOSSARY:-}" ]; then
    dotnet build src/Glossary.Publish -c Release -v quiet
    GLOSSARY=src/Glossary.Publish/bin/Release/net10.0/glossary
fi

"$GLOSSARY" build . --to pdf,epub,epub-compat,kepub --paper A4 --output "$folder" --strict
"$GLOSSARY" build . --to pdf --paper Letter --output "$folder/letter" --strict
for pdf in "$folder"/letter/*.pdf; do
    mv "$pdf" "$folder/$(basename "$pdf" .pdf)-letter.pdf"
done
rm -r "$folder/letter"

# The manual of the program goes with it, where this is the program's own repository.
if [ -f assets/manual/assets/book.yml ]; then
    "$GLOSSARY" build assets/manual --output "$folder/manual" --strict
    for book in "$folder"/manual/manual.*; do
        mv "$book" "$folder/glossary-publish-$(basename "$book")"
    done
    rm -r "$folder/manual"
fi
(cd "$folder" && rm -f SHA256SUMS && LC_ALL=C sha256sum -- * > ../SHA256SUMS && mv ../SHA256SUMS .)
