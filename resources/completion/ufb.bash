# SPDX-License-Identifier: MIT
# bash completion for ufb: commands, options, their values, models' names, files.

# Prints what may follow an option; "files" and "folders" stand for names of those. Fails if the option has no value.
_ufb_values() {
  case $2 in
    --model | --against) echo "demo-fff demo-dense folders" ;;
    --device) echo "cpu cuda cuda:0" ;;
    --backend) echo "sparse masked" ;;
    --weights) echo "f32 f16 bf16 mixed" ;;
    --dense-weights) echo "f32 bf16 f16" ;;
    --format) echo "csv json safetensors npy html none" ;;
    --unit) echo "sentence line paragraph" ;;
    --by) echo "count lift" ;;
    --routing) echo "random skewed" ;;
    --file | --onnxruntime) echo "files" ;;
    --out) if [[ $1 == stats* ]]; then echo "folders"; else echo "files"; fi ;;
    --threads | --top | --target | --repeat | --ids | --seed | --masks | --least-pairs | --mask | --sample) ;;
    --contexts | --table-memory | --batch | --checkpoint | --at | --of | --least | --level | --width | --depth) ;;
    --trees | --layer | --text | --texts | --tokens | --dense | --seconds) ;;
    *) return 1 ;;
  esac
}

# Prints the options of a command, given as "stats words".
_ufb_options() {
  local common="--help --model --device --threads --backend --json"
  case $1 in
    info) echo "$common --weights --dense-weights --devices" ;;
    tokenize) echo "$common" ;;
    predict) echo "$common --weights --dense-weights --top --target --repeat" ;;
    trace) echo "$common --weights --ids --out" ;;
    compare) echo "$common --weights --against --file --top --target --seed --masks" ;;
    stats)
      echo "$common --weights --out --format --least-pairs --unit --mask --sample --seed --contexts --table-memory" \
        "--batch --checkpoint --fresh"
      ;;
    "stats merge") echo "--help --out --format --least-pairs --json" ;;
    "stats words") echo "--help --at --of --by --top --least --json" ;;
    "stats compare") echo "--help --out --format --level --least --top --json" ;;
    bench) echo "--help" ;;
    "bench ffn")
      echo "--help --width --depth --trees --routing --model --layer --text --tokens --dense --threads --weights" \
        "--device --precision --graphs --cold --no-rivals --seconds --seed --json --out"
      ;;
    "bench model")
      echo "--help --model --against --dense --weights --dense-weights --no-rivals --onnxruntime --self-test --tokens" \
        "--device --texts --threads --text --seconds --seed --json --out"
      ;;
    *) echo "--help --version" ;;
  esac
}

# Prints the commands that may follow a command, and "files" or "folders" where names of those may.
_ufb_words() {
  case $1 in
    "") echo "info tokenize predict trace compare stats bench" ;;
    stats) echo "merge words compare files" ;;
    "stats merge" | "stats words" | "stats compare") echo "folders" ;;
    bench) echo "ffn model" ;;
  esac
}

# The command on the line before the cursor, such as "stats words". Words that options take are stepped over.
_ufb_command() {
  local found="" word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == -* ]]; then
      if _ufb_values "$found" "$word" >/dev/null; then ((i++)); fi
    elif [[ " $(_ufb_words "$found") " == *" $word "* ]]; then
      found="${found:+$found }$word"
    else
      break
    fi
  done
  echo "$found"
}

_ufb() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command words
  COMPREPLY=()
  command=$(_ufb_command)
  if ! words=$(_ufb_values "$command" "$previous"); then
    if [[ $current == -* ]]; then words=$(_ufb_options "$command"); else words=$(_ufb_words "$command"); fi
  fi
  if [[ " $words " == *" files "* ]]; then
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  elif [[ " $words " == *" folders "* ]]; then
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -d -- "$current")
  fi
  words=" $words "
  words=${words/ files / }
  words=${words/ folders / }
  mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _ufb ufb
