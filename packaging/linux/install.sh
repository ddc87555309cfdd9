#!/bin/sh
# Puts the program into the menu of whoever runs this: ./install.sh, and away again: ./install.sh --remove
#
# It stands in the folder that `pyinstaller build.spec` makes. Books, settings and day files stay as they are.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
commands=$HOME/.local/bin
program=$data/frontdesk-program
entry=$data/applications/frontdesk.desktop
icons=$data/icons/hicolor

remove() {
  rm -rf "$program" "$program.new"
  rm -f "$entry" "$icons/scalable/apps/frontdesk.svg"
  for size in 16 24 32 48 64 128 256 512; do
    rm -f "$icons/${size}x$size/apps/frontdesk.png"
  done
  for name in frontdesk-desk frontdesk; do
    case $(readlink "$commands/$name" 2>/dev/null || true) in
      "$program"/*) rm -f "$commands/$name" ;;
    esac
  done
}

put_icons() {
  for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$icons/${size}x$size/apps"
    cp "$1/icons/$size.png" "$icons/${size}x$size/apps/frontdesk.png"
  done
  mkdir -p "$icons/scalable/apps"
  cp "$1/icon.svg" "$icons/scalable/apps/frontdesk.svg"
}

# Exec knows quotes of its own: a backslash before " ` $ and \, and %% for %; sed wants its own on top.
quoted() {
  printf '%s' "$1" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g'
}

put_entry() {
  mkdir -p "$(dirname "$entry")"
  while IFS= read -r line; do
    case $line in
      Exec=*) printf 'Exec="%s"\n' "$(quoted "$program/frontdesk")" ;;
      TryExec=*) printf 'TryExec=%s\n' "$program/frontdesk" ;;
      *) printf '%s\n' "$line" ;;
    esac
  done <"$here/frontdesk.desktop" >"$entry.new"
  mv "$entry.new" "$entry"
}

# Existing commands of other people's are left alone.
put_command() {
  case $(readlink "$commands/$1" 2>/dev/null || true) in
    "$program"/*) rm -f "$commands/$1" ;;
  esac
  if [ ! -e "$commands/$1" ] && [ ! -L "$commands/$1" ]; then
    ln -s "$program/$2" "$commands/$1"
  fi
}

tell_the_desktop() {
  if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$data/applications" || true
  fi
  if command -v gtk-update-icon-cache >/dev/null; then
    gtk-update-icon-cache -q -t "$icons" || true
  fi
}

case ${1:-} in
  --remove)
    remove
    tell_the_desktop
    echo "Front desk is gone from the menu. Books and settings are as they were."
    ;;
  "")
    rm -rf "$program.new"
    mkdir -p "$data" "$commands"
    cp -R "$here" "$program.new"
    rm -rf "$program"
    mv "$program.new" "$program"
    put_icons "$program/_internal/assets"
    put_entry
    put_command frontdesk-desk frontdesk
    put_command frontdesk frontdesk-cli
    tell_the_desktop
    echo "Front desk is in the menu (前台轮序). Its program lies in $program."
    ;;
  *)
    echo "Usage: $0 [--remove]" >&2
    exit 2
    ;;
esac
