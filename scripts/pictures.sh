#!/usr/bin/env bash
# Makes the picture of the README again from the example: its cover, its contents, its first fiches, its press release.
# Needs poppler (pdftoppm) and ImageMagick (montage, convert), and a program that is built.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node bin/cls.js render examples/paris-2018 --format pdf --output "$work" --quiet
fiches=$(pdftotext "$work/contrat.pdf" - | awk 'BEGIN { RS = "\f" } /^Livre des fiches/ && !page { page = NR } END { print page }')
for page in 1 2 "$fiches"; do
  pdftoppm -r 66 -png -f "$page" -l "$page" "$work/contrat.pdf" "$work/$(printf 'a%02d' "$page")"
done
pdftoppm -r 66 -png -f 1 -l 1 "$work/communique.pdf" "$work/b"
montage "$work"/a*.png "$work"/b*.png -tile x1 -bordercolor '#d0d0d4' -border 1 -geometry +12+12 -background white "$work/all.png"
convert "$work/all.png" -strip -colors 64 -define png:compression-level=9 docs/images/documents.png
