# SPDX-License-Identifier: MIT
# fish completion for ufb.

# True where the command line holds this command: `info`, or `stats words`; `stats` alone is not `stats words`.
function __ufb_in
    set -l words (commandline -opc)
    set -l name $words[2]
    if contains -- "$name" stats bench; and contains -- "$words[3]" merge words compare ffn model
        set name "$name $words[3]"
    end
    contains -- "$name" $argv
end

function __ufb_at_start
    test (count (commandline -opc)) -eq 1
end

# Completes one option for some commands: __ufb_option 'commands, comma-separated' option description [more...]
function __ufb_option
    set -l condition (string join "' '" (string split , -- $argv[1]))
    complete -c ufb -n "__ufb_in '$condition'" -l $argv[2] -d $argv[3] $argv[4..-1]
end

set -l runs info,tokenize,predict,trace,compare,stats
set -l tables 'stats,stats merge,stats compare'
set -l benches 'bench ffn,bench model'
set -l models 'demo-fff demo-dense (__fish_complete_directories)'

complete -c ufb -f
complete -c ufb -s h -l help -d 'Print help and exit'
complete -c ufb -n __ufb_at_start -l version -d 'Print the version and exit'
complete -c ufb -n __ufb_at_start -a info -d 'What a model is; what computes here'
complete -c ufb -n __ufb_at_start -a tokenize -d 'Ids and offsets of texts'
complete -c ufb -n __ufb_at_start -a predict -d 'Candidates at each mask of a text'
complete -c ufb -n __ufb_at_start -a trace -d 'The path of every token'
complete -c ufb -n __ufb_at_start -a compare -d 'Two models side by side'
complete -c ufb -n __ufb_at_start -a stats -d 'Routing statistics of texts'
complete -c ufb -n __ufb_at_start -a bench -d 'Fair latency comparisons'
complete -c ufb -n '__ufb_in stats' -F -a 'merge words compare'
complete -c ufb -n "__ufb_in 'stats merge' 'stats words' 'stats compare'" -a '(__fish_complete_directories)'
complete -c ufb -n '__ufb_in bench' -a 'ffn model'

__ufb_option "$runs,$benches" model 'Model to run' -x -a $models
__ufb_option "$runs,$benches" device 'Where to compute' -x -a 'cpu cuda cuda:0'
__ufb_option "$runs,$benches" threads 'Threads to compute with' -x
__ufb_option $runs backend 'Visited nodes only, or all and a mask' -x -a 'sparse masked'
__ufb_option "$runs,stats merge,stats words,stats compare,$benches" json 'JSON on standard output, alone'
__ufb_option "info,predict,trace,compare,stats,$benches" weights 'Type of the trees\' weights' -x -a 'f32 f16 bf16 mixed'
__ufb_option 'info,predict,bench model' dense-weights 'Type of all other matrices' -x -a 'f32 bf16 f16'
__ufb_option info devices 'List what can compute here'
__ufb_option 'predict,compare,stats words,stats compare' top 'How many' -x
__ufb_option predict,compare target 'A word whose probability is asked for' -x
__ufb_option predict repeat 'Runs to take the median of' -x
__ufb_option trace ids 'Token ids' -x
__ufb_option "trace,$benches" out 'File to write' -r -F
__ufb_option $tables out 'Folder for the results' -x -a '(__fish_complete_directories)'
__ufb_option 'compare,bench model' against 'Second model' -x -a $models
__ufb_option compare file 'Agreement over a file' -r -F
__ufb_option "compare,stats,$benches" seed 'Chooses what is random' -x
__ufb_option compare masks 'Words to mask in a line' -x
__ufb_option $tables format 'Tables beside the store' -x -a 'csv json safetensors npy html none'
__ufb_option 'stats,stats merge' least-pairs 'Leave out smaller counts of pairs' -x
__ufb_option stats unit 'One text to the model' -x -a 'sentence line paragraph'
__ufb_option stats mask 'Share of the tokens to mask' -x
__ufb_option stats sample 'Share of the units to use' -x
__ufb_option stats contexts 'Examples for each leaf' -x
__ufb_option stats table-memory 'MiB for words by leaf' -x
__ufb_option stats batch 'Tokens at once' -x
__ufb_option stats checkpoint 'Seconds between checkpoints' -x
__ufb_option stats fresh 'Start over'
__ufb_option 'stats words' at 'A node' -x
__ufb_option 'stats words' of 'A word' -x
__ufb_option 'stats words' by 'Order of the words' -x -a 'count lift'
__ufb_option 'stats words,stats compare' least 'Leave out what is rarer' -x
__ufb_option 'stats compare' level 'Level of significance' -x
__ufb_option 'bench ffn' width 'Width of the layer' -x
__ufb_option 'bench ffn' depth 'Decisions in a tree' -x
__ufb_option 'bench ffn' trees 'Parallel trees' -x
__ufb_option 'bench ffn' routing 'How paths are spread' -x -a 'random skewed'
__ufb_option 'bench ffn' layer 'Layer of the model' -x
__ufb_option 'bench ffn' precision 'Types on a device' -x -a 'f32 bf16 f16'
__ufb_option 'bench ffn' graphs 'Graphs for all counts of tokens'
__ufb_option 'bench ffn' cold 'Weights in no cache'
__ufb_option $benches text 'Text to read' -x
__ufb_option $benches tokens 'Counts of tokens' -x
__ufb_option $benches dense 'Widths of dense layers' -x
__ufb_option $benches no-rivals 'Fewer contestants'
__ufb_option $benches seconds 'Time for a series' -x
__ufb_option 'bench model' onnxruntime 'Path of libonnxruntime.so' -r -F
__ufb_option 'bench model' self-test 'The model against itself'
__ufb_option 'bench model' texts 'Texts in a call' -x
