#compdef ufb
# SPDX-License-Identifier: MIT
# zsh completion for ufb.

_ufb_model() {
  _alternative 'names:bundled model:(demo-fff demo-dense)' 'files:folder or file:_files'
}

# The command after `ufb`, `ufb stats` or `ufb bench`: names with what they do.
_ufb_commands() {
  local -a commands
  commands=(
    'info:what a model is; what computes here'
    'tokenize:ids and offsets of texts'
    'predict:candidates at each mask of a text'
    'trace:the path of every token'
    'compare:two models side by side'
    'stats:routing statistics of texts'
    'bench:fair latency comparisons'
  )
  _describe command commands
}
_ufb_bench_commands() {
  local -a commands
  commands=('ffn:one feedforward layer' 'model:whole models')
  _describe command commands
}
_ufb_stats_words() {
  local -a commands
  commands=('merge:counts of parts put together' 'words:what a leaf stands for' 'compare:two corpora on the same trees')
  _describe command commands
  _files
}

_ufb() {
  local -a common weights dense json model tables results places commands
  local name=${words[2]}
  json='--json[JSON on standard output, alone]'
  model='--model[model to run]:model:_ufb_model'
  weights='--weights[type of the trees'\'' weights]:type:(f32 f16 bf16 mixed)'
  dense='--dense-weights[type of all other matrices]:type:(f32 bf16 f16)'
  common=($model $json '--device[where to compute]:device:(cpu cuda cuda\:0)' '--threads[threads to compute with]:number:'
    '--backend[visited nodes only, or all and a mask]:backend:(sparse masked)' '(- *)'{-h,--help}'[print help]')
  tables=('--format[tables beside the store]:format:_sequence compadd - csv json safetensors npy html none'
    '--out[folder for the results]:folder:_files -/')
  results='--least-pairs[leave out smaller counts of pairs]:number:'
  places=('--top[how many]:number:' $json '(- *)'{-h,--help}'[print help]')

  if ((CURRENT == 2)); then
    _arguments '(- *)'{-h,--help}'[print help]' '(- *)--version[print the version]' ':command:_ufb_commands'
    return
  fi
  if [[ $name == (stats|bench) ]] && ((CURRENT > 3)) && [[ ${words[3]} == (merge|words|compare|ffn|model) ]]; then
    name+=" ${words[3]}"
    words=("$name" "${(@)words[4,-1]}")
    ((CURRENT -= 2))
  else
    words=("${(@)words[2,-1]}")
    ((CURRENT -= 1))
  fi

  case $name in
    info) _arguments $common $weights $dense '--devices[list what can compute here]' ;;
    tokenize) _arguments $common '*:text:' ;;
    predict)
      _arguments $common $weights $dense '--top[candidates for each mask]:number:' '*--target[a word]:word:' \
        '--repeat[runs to take the median of]:number:' ':text:'
      ;;
    trace) _arguments $common $weights '--ids[token ids]:ids:' '--out[file to write]:file:_files' ':text:' ;;
    compare)
      _arguments $common $weights '--against[second model]:model:_ufb_model' '--file[agreement over a file]:file:_files' \
        '--top[candidates for each mask]:number:' '*--target[a word]:word:' '--seed[chooses what is masked]:number:' \
        '--masks[words to mask in a line]:number:' ':text:'
      ;;
    stats)
      _arguments $common $weights $tables $results '--unit[one text to the model]:unit:(sentence line paragraph)' \
        '--mask[share of the tokens to mask]:share:' '--sample[share of the units to use]:share:' \
        '--seed[chooses masks, samples, examples]:number:' '--contexts[examples for each leaf]:number:' \
        '--table-memory[MiB for words by leaf]:MiB:' '--batch[tokens at once]:number:' \
        '--checkpoint[seconds between checkpoints]:seconds:' '--fresh[start over]' '*:file or command:_ufb_stats_words'
      ;;
    'stats merge') _arguments $tables $results $json '(- *)'{-h,--help}'[print help]' '*:folder:_files -/' ;;
    'stats words')
      _arguments $places '--at[a node]:address:' '--of[a word]:word:' '--by[order of the words]:order:(count lift)' \
        '--least[leave out rarer words]:number:' ':folder:_files -/'
      ;;
    'stats compare')
      _arguments $tables $places '--level[of significance]:level:' '--least[do not test rarer nodes]:number:' \
        ':folder:_files -/' ':folder:_files -/'
      ;;
    bench) _arguments '(- *)'{-h,--help}'[print help]' ':command:_ufb_bench_commands' ;;
    'bench ffn' | 'bench model')
      commands=($model $json $weights '--device[where to compute]:device:(cpu cuda cuda\:0)' '--tokens[counts of tokens]:list:' '--dense[widths of dense layers]:list:'
        '--threads[counts of threads]:list:' '--text[text to read]:text:' '--no-rivals[fewer contestants]'
        '--seconds[time for a series]:seconds:' '--seed[chooses inputs and order]:number:' '--out[file too]:file:_files'
        '(- *)'{-h,--help}'[print help]')
      if [[ $name == 'bench ffn' ]]; then
        commands+=('--width[width of the layer]:number:' '--depth[decisions in a tree]:number:' '--trees[trees]:number:'
          '--routing[how paths are spread]:kind:(random skewed)' '--layer[layer of the model]:number:'
          '--precision[types on a device]:list:(f32 bf16 f16)' '--graphs[graphs for all counts of tokens]'
          '--cold[weights in no cache]')
      else
        commands+=($dense '*--against[model to measure beside it]:model:_ufb_model' '--texts[texts in a call]:list:'
          '--onnxruntime[path of libonnxruntime.so]:file:_files' '--self-test[the model against itself]')
      fi
      _arguments $commands
      ;;
  esac
}

_ufb "$@"
