#!/usr/bin/env bash
# Installs the Debian/Ubuntu packages that bordereau needs and that are missing; does nothing when all are there.
# Usage: system-packages.sh run|test|bench
set -eu
need=()
command -v tesseract >/dev/null 2>&1 || need+=(tesseract-ocr)
tesseract --list-langs 2>/dev/null | grep -qx fra || need+=(tesseract-ocr-fra)
command -v fc-list >/dev/null 2>&1 || need+=(fontconfig)
fc-list 2>/dev/null | grep -q DejaVuSans.ttf || need+=(fonts-dejavu-core)
python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || need+=(python3-venv)
command -v python3 >/dev/null 2>&1 || need+=(python3)
if [ "${1:-run}" != run ]; then
  command -v chromium >/dev/null 2>&1 || need+=(chromium)
  ldconfig -p | grep -q libpangoft2-1.0 || need+=(libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)
  fc-list 2>/dev/null | grep -qi liberation || need+=(fonts-liberation)
  fc-list 2>/dev/null | grep -q DejaVuSerif.ttf || need+=(fonts-dejavu)
fi
if [ "${1:-run}" = bench ]; then  # the fonts that French papers are printed in, for the specimens
  for font in freefont-ttf crosextra-carlito crosextra-caladea lato open-sans roboto inter urw-base35 courier-prime; do
    dpkg -s "fonts-$font" >/dev/null 2>&1 || need+=("fonts-$font")
  done
fi
[ ${#need[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "bordereau needs these packages, and this system has no apt-get to install them: ${need[*]}" >&2
  echo "Install their equivalents with your package manager, then run the command again." >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "bordereau needs: ${need[*]}. Run as root: apt-get install ${need[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "Installing system packages: ${need[*]}" >&2
"${as_root[@]}" apt-get update -q >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${need[@]}" >&2
