# SPDX-License-Identifier: MIT
# bash completion for ufb-explorer: options, their values, views, languages, sessions.

_ufb_explorer() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words="" names=""
  local views="predictions leaves tree paths trie usage strip divergence path-card dictionary corpus corpus-difference"
  views+=" compare latency model"
  COMPREPLY=()
  case $previous in
    --model | --against) words="demo-fff demo-dense" names=-d ;;
    --device) words="cpu cuda cuda:0" ;;
    --view) words=$views ;;
    --render) words="window $views" ;;
    --theme) words="light dark contrast" ;;
    --lang) words="ar de en es fr ja zh_CN" ;;
    --text-size) words="100 125 150 175 200" ;;
    --size) words="1280x720 1440x900 1920x1080" ;;
    --corpus | --corpus-b | --out | --report) names=-f ;;
    --threads | --text | --pin | --select | --target) return ;;
    *)
      if [[ $current == -* ]]; then
        words="--model --against --device --threads --text --pin --corpus --corpus-b --view --theme --lang --render --out"
        words+=" --size --select --text-size --report --target --measure --help --version"
      else
        names=-d
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -X '!*.ufbsession' -- "$current")
      fi
      ;;
  esac
  if [[ -n $names ]]; then
    compopt -o filenames
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen $names -- "$current")
  fi
  mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _ufb_explorer ufb-explorer
