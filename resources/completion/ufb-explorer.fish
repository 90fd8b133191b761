# SPDX-License-Identifier: MIT
# fish completion for ufb-explorer.
set -l views predictions leaves tree paths trie usage strip divergence path-card dictionary corpus corpus-difference compare latency model

complete -c ufb-explorer -f
complete -c ufb-explorer -n 'not __fish_contains_opt render' -k -a '(__fish_complete_suffix .ufbsession)'
complete -c ufb-explorer -l model -x -a 'demo-fff demo-dense (__fish_complete_directories)' -d 'Model to open'
complete -c ufb-explorer -l against -x -a 'demo-fff demo-dense (__fish_complete_directories)' -d 'Second model to compare with'
complete -c ufb-explorer -l device -x -a 'cpu cuda cuda:0' -d 'Where to compute'
complete -c ufb-explorer -l threads -x -d 'Threads to compute with'
complete -c ufb-explorer -l text -x -d 'Text in the prompt'
complete -c ufb-explorer -l pin -x -d 'Text to compare the paths with'
complete -c ufb-explorer -l corpus -r -F -d 'Count of whole texts'
complete -c ufb-explorer -l corpus-b -r -F -d 'Second count to compare it with'
complete -c ufb-explorer -l view -x -a "$views" -d 'View to show large'
complete -c ufb-explorer -l theme -x -a 'light dark contrast' -d 'Colours of the window'
complete -c ufb-explorer -l lang -x -a 'ar de en es fr ja zh_CN' -d 'Language of the window'
complete -c ufb-explorer -l render -x -a "window $views" -d 'Draw a view into --out and exit'
complete -c ufb-explorer -l text-size -x -a '100 125 150 175 200' -d 'Size of the text in percent'
complete -c ufb-explorer -l report -r -F -d 'Write a report and exit'
complete -c ufb-explorer -l measure -d 'Measure latency for the report'
complete -c ufb-explorer -l target -x -d 'Word that the report asks for'
complete -c ufb-explorer -l out -r -F -d 'The picture'
complete -c ufb-explorer -l size -x -a '1280x720 1440x900 1920x1080' -d 'Size of the picture'
complete -c ufb-explorer -l select -x -d 'What is selected'
complete -c ufb-explorer -s h -l help -d 'Print help and exit'
complete -c ufb-explorer -s v -l version -d 'Print the version and exit'
