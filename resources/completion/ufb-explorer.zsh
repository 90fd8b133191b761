#compdef ufb-explorer
# SPDX-License-Identifier: MIT
# zsh completion for ufb-explorer.

local -a views models
views=(predictions leaves tree paths trie usage strip divergence path-card dictionary corpus corpus-difference compare
  latency model)
models=(demo-fff demo-dense)

_arguments -s -S \
  '--model[model to open]:model:{_alternative "names:bundled model:($models)" "files:folder:_files"}' \
  '--against[second model to compare with]:model:{_alternative "names:bundled model:($models)" "files:folder:_files"}' \
  '--device[where to compute]:device:(cpu cuda cuda\:0)' \
  '--threads[threads to compute with]:number:' \
  '--text[text in the prompt]:text:' \
  '--pin[text to compare the paths with]:text:' \
  '--corpus[count of whole texts]:count:_files' \
  '--corpus-b[second count to compare it with]:count:_files' \
  "--view[view to show large]:view:($views)" \
  '--theme[colours of the window]:theme:(light dark contrast)' \
  '--lang[language of the window]:language:(ar de en es fr ja zh_CN)' \
  "--render[draw a view into --out and exit]:view:(window $views)" \
  '--text-size[size of the text in percent]:percent:(100 125 150 175 200)' \
  '--report[write a report and exit]:file:_files -g "*.(html|pdf)"' \
  '--measure[measure latency for the report]' \
  '--target[word that the report asks for]:word:' \
  '--out[the picture]:file:_files -g "*.(png|svg|pdf)"' \
  '--size[size of the picture]:size:(1280x720 1440x900 1920x1080)' \
  '--select[what is selected]:address:' \
  '(- *)'{-h,--help}'[print help and exit]' \
  '(- *)'{-v,--version}'[print the version and exit]' \
  '::session:_files -g "*.ufbsession"'
