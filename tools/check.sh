#!/usr/bin/env bash
# Installs what the outside validators and browser tests need, then runs them.
#
# Called by `make check`. Needs a Debian-like system, where it may install packages by apt; what is
# there already is left alone. Everything else is pinned: requirements/check.txt and
# tests/check/package-lock.json. A validator that cannot be installed ends the run.
set -euo pipefail
cd "$(dirname "$0")/.."
place=.check
python=.venv/bin/python

missing=()
command -v chromium > /dev/null || command -v chromium-browser > /dev/null || command -v google-chrome > /dev/null || missing+=(chromium)
command -v java > /dev/null || missing+=(default-jre-headless)
command -v node > /dev/null || missing+=(nodejs)
command -v npm > /dev/null || missing+=(npm)
command -v ffprobe > /dev/null || missing+=(ffmpeg)
if [ ${#missing[@]} -gt 0 ]; then
  echo "make check installs: ${missing[*]}"
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qq -y --no-install-recommends "${missing[@]}" > /dev/null
fi

mkdir -p "$place"
if ! cmp -s requirements/check.txt "$place/python.done"; then
  "$python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/check.txt
  cp requirements/check.txt "$place/python.done"
fi
if ! cmp -s tests/check/package-lock.json "$place/node.done"; then
  cp tests/check/package.json tests/check/package-lock.json "$place/"
  # Without scripts: one package would fetch a browser of its own.
  (cd "$place" && npm ci --ignore-scripts --no-audit --no-fund --silent)
  cp tests/check/package-lock.json "$place/node.done"
fi

CHROME=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
export CHROME PUPPETEER_EXECUTABLE_PATH=$CHROME
exec "$python" -m pytest tests/check "$@"
