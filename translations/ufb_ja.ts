<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
<name>CorpusText</name>
<message>
<source>Corpus %1: no token comes here</source>
<translation>コーパス %1：ここに来るトークンはありません</translation>
</message>
<message>
<source>Corpus %1: %2 of %3 tokens, %4</source>
<comment>name, visits, all tokens, share</comment>
<translation>コーパス %1：%3 トークン中 %2、%4</translation>
</message>
<message>
<source>%1 times more in B</source>
<translation>B で %1 倍</translation>
</message>
<message>
<source>%1 times more in A</source>
<translation>A で %1 倍</translation>
</message>
<message>
<source>A: %1, B: %2</source>
<comment>names of corpora</comment>
<translation>A：%1、B：%2</translation>
</message>
<message>
<source>No significant difference between A and B</source>
<translation>A と B に有意差はありません</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>3.2 times more in B, which corpora these are</comment>
<translation>%1（%2）</translation>
</message>
</context>
<context>
<name>EditKind</name>
<message>
<source>Undo typing</source>
<translation>元に戻す：入力</translation>
</message>
<message>
<source>Undo deleting</source>
<translation>元に戻す：削除</translation>
</message>
<message>
<source>Undo pasting</source>
<translation>元に戻す：貼り付け</translation>
</message>
<message>
<source>Undo cutting</source>
<translation>元に戻す：切り取り</translation>
</message>
<message>
<source>Undo dropping text</source>
<translation>元に戻す：テキストのドロップ</translation>
</message>
<message>
<source>Undo masking</source>
<translation>元に戻す：マスク</translation>
</message>
<message>
<source>Undo filling the mask</source>
<translation>元に戻す：マスクへの入力</translation>
</message>
<message>
<source>Undo another text</source>
<comment>go back to the text before</comment>
<translation>元に戻す：テキストの切り替え</translation>
</message>
<message>
<source>Undo pinning</source>
<translation>元に戻す：テキストの固定</translation>
</message>
<message>
<source>Undo letting the pinned text go</source>
<translation>元に戻す：固定テキストの解除</translation>
</message>
<message>
<source>Undo adding a bookmark</source>
<translation>元に戻す：ブックマークの追加</translation>
</message>
<message>
<source>Undo removing a bookmark</source>
<translation>元に戻す：ブックマークの削除</translation>
</message>
<message>
<source>Undo removing all bookmarks</source>
<translation>元に戻す：すべてのブックマークの削除</translation>
</message>
<message>
<source>Undo changing bookmarks</source>
<translation>元に戻す：ブックマークの変更</translation>
</message>
<message>
<source>Undo another word of your own</source>
<comment>the word asked about</comment>
<translation>元に戻す：指定単語の変更</translation>
</message>
<message>
<source>Redo typing</source>
<translation>やり直す：入力</translation>
</message>
<message>
<source>Redo deleting</source>
<translation>やり直す：削除</translation>
</message>
<message>
<source>Redo pasting</source>
<translation>やり直す：貼り付け</translation>
</message>
<message>
<source>Redo cutting</source>
<translation>やり直す：切り取り</translation>
</message>
<message>
<source>Redo dropping text</source>
<translation>やり直す：テキストのドロップ</translation>
</message>
<message>
<source>Redo masking</source>
<translation>やり直す：マスク</translation>
</message>
<message>
<source>Redo filling the mask</source>
<translation>やり直す：マスクへの入力</translation>
</message>
<message>
<source>Redo another text</source>
<comment>go on to the text after</comment>
<translation>やり直す：テキストの切り替え</translation>
</message>
<message>
<source>Redo pinning</source>
<translation>やり直す：テキストの固定</translation>
</message>
<message>
<source>Redo letting the pinned text go</source>
<translation>やり直す：固定テキストの解除</translation>
</message>
<message>
<source>Redo adding a bookmark</source>
<translation>やり直す：ブックマークの追加</translation>
</message>
<message>
<source>Redo removing a bookmark</source>
<translation>やり直す：ブックマークの削除</translation>
</message>
<message>
<source>Redo removing all bookmarks</source>
<translation>やり直す：すべてのブックマークの削除</translation>
</message>
<message>
<source>Redo changing bookmarks</source>
<translation>やり直す：ブックマークの変更</translation>
</message>
<message>
<source>Redo another word of your own</source>
<comment>the word asked about</comment>
<translation>やり直す：指定単語の変更</translation>
</message>
</context>
<context>
<name>NumberText</name>
<message>
<source>%1 %</source>
<comment>a percentage</comment>
<translation>%1%</translation>
</message>
</context>
<context>
<name>RoutingViews</name>
<message>
<source>layer</source>
<translation>層</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all %1 neurons, there is no path to show.</source>
<translation>このモデルのフィードフォワード層は密です。どのトークンも %1 個のニューロンをすべて使うため、表示する経路はありません。</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all neurons, there is no path to show.</source>
<translation>このモデルのフィードフォワード層は密です。どのトークンもすべてのニューロンを使うため、表示する経路はありません。</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see which way its tokens go.</source>
<translation>まだ表示するものがありません。文を入力すると、トークンのたどる経路が表示されます。</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>モデルが読み込まれていません。</translation>
</message>
</context>
<context>
<name>SessionModels</name>
<message>
<source>%1 is not the model that the session was saved with: it has another shape. What the session remembers of its trees may mean other places.</source>
<comment>a model&apos;s name</comment>
<translation>%1 は、セッションの保存時のモデルと形が異なります。セッションに記録された木の情報は、別の場所を指している可能性があります。</translation>
</message>
<message>
<source>%1 may not be the model that the session was saved with: its weights take %2, those of the session %3.</source>
<comment>a model&apos;s name, two sizes with units</comment>
<translation>%1 は、セッションの保存時のモデルではない可能性があります。重みのサイズは %2 ですが、セッションのモデルでは %3 です。</translation>
</message>
</context>
<context>
<name>StripValues</name>
<message>
<source>none, nothing to decide</source>
<translation>なし（決定なし）</translation>
</message>
<message>
<source>no partner in the pinned text</source>
<translation>固定テキストに対応なし</translation>
</message>
<message>
<source>same leaf, nothing to decide</source>
<translation>同じ葉、決定なし</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>decisions in common, all</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1、同じ葉</translation>
</message>
<message>
<source>no margins: nothing to decide</source>
<translation>マージンなし：決定なし</translation>
</message>
<message>
<source>margin, log scale</source>
<translation>マージン、対数スケール</translation>
</message>
<message>
<source>same colour = near in the tree</source>
<translation>同じ色 = 木の中で近い</translation>
</message>
<message>
<source>sum of norms</source>
<translation>ノルムの和</translation>
</message>
<message>
<source>of the path&apos;s sum</source>
<translation>経路の和に対する割合</translation>
</message>
<message>
<source>levels in common</source>
<translation>共通レベル数</translation>
</message>
<message>
<source>Margin</source>
<translation>マージン</translation>
</message>
<message>
<source>Leaf</source>
<translation>葉</translation>
</message>
<message>
<source>Contribution</source>
<translation>寄与</translation>
</message>
<message>
<source>Largest node</source>
<translation>最大ノード</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>固定テキストとの一致度</translation>
</message>
<message>
<source>How close the closest decision of the path was: smallest |logit| over the norm of the node&apos;s weights</source>
<translation>経路中で最も僅差だった決定の際どさ：最小の |ロジット| ÷ ノードの重みのノルム</translation>
</message>
<message>
<source>Where the path ends, counted from the left; leaves of different layers have nothing in common</source>
<translation>経路の終点（左から数えた番号）。異なる層の葉どうしは無関係です</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>経路のノードが層の出力に加えるベクトルのノルムの和</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum</source>
<translation>その和のうち、最も寄与の大きいノードが占める割合</translation>
</message>
<message>
<source>How many decisions a token shares, from the root on, with the same token of the pinned text, before their paths part. Hatched: the pinned text has no such token</source>
<translation>固定テキスト内の同じトークンと、根から経路が分かれるまでに共有する決定の数。斜線：固定テキストにそのトークンがありません</translation>
</message>
</context>
<context>
<name>TreeLabels</name>
<message numerus="yes">
<source>%1 and %Ln more</source>
<comment>tokens</comment>
<translation>
<numerusform>%1、ほか %Ln 個</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 tokens, %3</source>
<comment>visits, all, share</comment>
<translation>%2 トークン中 %1、%3</translation>
</message>
<message>
<source>%1 of 1 token, %2</source>
<comment>visits, share</comment>
<translation>1 トークン中 %1、%2</translation>
</message>
<message numerus="yes">
<source>%1 of %Ln tokens, %2</source>
<comment>visits, share</comment>
<translation>
<numerusform>%Ln トークン中 %1、%2</numerusform>
</translation>
</message>
<message>
<source>%1 ends here: logit %2</source>
<comment>token, number</comment>
<translation>%1 はここで終了：ロジット %2</translation>
</message>
<message>
<source>%1 turns right: logit %2</source>
<comment>token, number</comment>
<translation>%1 は右に分岐：ロジット %2</translation>
</message>
<message>
<source>%1 turns left: logit %2</source>
<comment>token, number</comment>
<translation>%1 は左に分岐：ロジット %2</translation>
</message>
<message>
<source>Logits %1 to %2</source>
<translation>ロジット %1 ～ %2</translation>
</message>
<message>
<source>Layer %1, node %2, level %3</source>
<translation>層 %1、ノード %2、レベル %3</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1、木 %2</translation>
</message>
<message>
<source>leaf %1</source>
<translation>葉 %1</translation>
</message>
<message>
<source>root</source>
<translation>根</translation>
</message>
<message>
<source>node %1</source>
<translation>ノード %1</translation>
</message>
<message>
<source>No token of this text comes here</source>
<translation>このテキストにはここに来るトークンがありません</translation>
</message>
<message>
<source>Tokens: %1</source>
<translation>トークン：%1</translation>
</message>
<message>
<source>This session: %1</source>
<translation>このセッション：%1</translation>
</message>
<message>
<source>Pinned text: %1</source>
<translation>固定テキスト：%1</translation>
</message>
</context>
<context>
<name>ufb::AddressBar</name>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>Address of the selection</source>
<translation>選択項目のアドレス</translation>
</message>
<message>
<source>Copy</source>
<translation>コピー</translation>
</message>
<message>
<source>Back</source>
<translation>戻る</translation>
</message>
<message>
<source>Back to the place before</source>
<translation>前の場所に戻る</translation>
</message>
<message>
<source>Forward</source>
<translation>進む</translation>
</message>
<message>
<source>Forward to the next place</source>
<translation>次の場所に進む</translation>
</message>
<message>
<source>Bookmarks</source>
<translation>ブックマーク</translation>
</message>
<message>
<source>Go to a place kept before</source>
<translation>保存した場所に移動</translation>
</message>
<message>
<source>Copy address</source>
<translation>アドレスをコピー</translation>
</message>
<message>
<source>Copy the address that is shown</source>
<translation>表示中のアドレスをコピー</translation>
</message>
<message>
<source>Remove bookmark</source>
<translation>ブックマークを削除</translation>
</message>
<message>
<source>Add bookmark</source>
<translation>ブックマークを追加</translation>
</message>
<message>
<source>Remove the bookmark of this address</source>
<translation>このアドレスのブックマークを削除</translation>
</message>
<message>
<source>Keep this address as a bookmark</source>
<translation>このアドレスをブックマークに保存</translation>
</message>
<message>
<source>1 layer</source>
<translation>1 層</translation>
</message>
<message numerus="yes">
<source>%Ln layers</source>
<translation>
<numerusform>%Ln 層</numerusform>
</translation>
</message>
<message>
<source>1 tree</source>
<translation>木 1 本</translation>
</message>
<message numerus="yes">
<source>%Ln trees</source>
<translation>
<numerusform>木 %Ln 本</numerusform>
</translation>
</message>
<message>
<source>1 turn</source>
<translation>分岐 1 回</translation>
</message>
<message numerus="yes">
<source>%Ln turns</source>
<translation>
<numerusform>分岐 %Ln 回</numerusform>
</translation>
</message>
<message>
<source>This model has %1 of %2 with %3: %4 or %5.</source>
<translation>このモデルは %1で、各層に %2、経路あたり %3です：%4 または %5。</translation>
</message>
<message>
<source>Where the selection is; type an address and press Enter. %1</source>
<translation>選択項目の位置。アドレスを入力して Enter を押すと移動します。%1</translation>
</message>
<message>
<source>No model is loaded: there is nothing to address.</source>
<translation>モデルが読み込まれていないため、アドレスの対象がありません。</translation>
</message>
<message>
<source>This model has no trees: there is nothing to address.</source>
<translation>このモデルには木がないため、アドレスの対象がありません。</translation>
</message>
<message>
<source>Model: %1</source>
<translation>モデル：%1</translation>
</message>
<message>
<source>Kept: %1</source>
<translation>保存済み：%1</translation>
</message>
<message>
<source>This model has no such place.</source>
<translation>このモデルにその場所はありません。</translation>
</message>
<message>
<source>&amp;Remove all</source>
<translation>すべて削除(&amp;R)</translation>
</message>
</context>
<context>
<name>ufb::CandidateModel</name>
<message>
<source>%1: %2, rank %3, logit %4, id %5. Enter or a click puts it in.</source>
<comment>a candidate for a mask</comment>
<translation>%1：%2、順位 %3、ロジット %4、ID %5。Enter またはクリックで挿入します。</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>語彙のサブワード。## は単語の続きを表します</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>単語</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>語彙全体にわたるロジットのソフトマックス</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>確率</translation>
</message>
<message>
<source>The model&apos;s score before the softmax</source>
<translation>ソフトマックス前のモデルのスコア</translation>
</message>
<message>
<source>Logit</source>
<comment>table column</comment>
<translation>ロジット</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>語彙の全サブワード中の順位。1 が最も確率の高いもの</translation>
</message>
<message>
<source>Rank</source>
<comment>table column</comment>
<translation>順位</translation>
</message>
</context>
<context>
<name>ufb::CandidateTable</name>
<message>
<source>Candidates</source>
<comment>the model&apos;s words for a mask</comment>
<translation>候補</translation>
</message>
</context>
<context>
<name>ufb::CheatSheet</name>
<message>
<source>Keys and gestures</source>
<translation>キーとジェスチャー</translation>
</message>
<message>
<source>Search</source>
<translation>検索</translation>
</message>
<message>
<source>Search keys and gestures</source>
<translation>キーとジェスチャーを検索</translation>
</message>
<message>
<source>No keys or gestures match</source>
<translation>一致するキーやジェスチャーはありません</translation>
</message>
<message>
<source>Copy as text</source>
<translation>テキストとしてコピー</translation>
</message>
<message>
<source>Puts what is shown on the clipboard, a line each</source>
<translation>表示内容を 1 行に 1 件ずつクリップボードにコピーします</translation>
</message>
<message>
<source>Close</source>
<translation>閉じる</translation>
</message>
<message>
<source>Mouse</source>
<translation>マウス</translation>
</message>
</context>
<context>
<name>ufb::ColorBar</name>
<message>
<source>%1: %2 to %3</source>
<comment>what is coloured, least value, greatest value</comment>
<translation>%1：%2 ～ %3</translation>
</message>
</context>
<context>
<name>ufb::ColumnModel</name>
<message>
<source>yes</source>
<translation>はい</translation>
</message>
<message>
<source>no</source>
<translation>いいえ</translation>
</message>
</context>
<context>
<name>ufb::CommandListModel</name>
<message>
<source>on</source>
<comment>a command that is switched on</comment>
<translation>オン</translation>
</message>
<message>
<source>not available now</source>
<comment>a command</comment>
<translation>現在は使用不可</translation>
</message>
</context>
<context>
<name>ufb::CommandPalette</name>
<message>
<source>Commands</source>
<translation>コマンド</translation>
</message>
<message>
<source>Command</source>
<translation>コマンド</translation>
</message>
<message>
<source>Type a command</source>
<translation>コマンドを入力</translation>
</message>
<message>
<source>No command matches</source>
<translation>一致するコマンドはありません</translation>
</message>
</context>
<context>
<name>ufb::Commands</name>
<message>
<source>&amp;File</source>
<translation>ファイル(&amp;F)</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>編集(&amp;E)</translation>
</message>
<message>
<source>&amp;View</source>
<translation>表示(&amp;V)</translation>
</message>
<message>
<source>&amp;Appearance</source>
<translation>外観(&amp;A)</translation>
</message>
<message>
<source>&amp;Routing</source>
<translation>ルーティング(&amp;R)</translation>
</message>
<message>
<source>Mea&amp;sure</source>
<translation>測定(&amp;S)</translation>
</message>
<message>
<source>&amp;Learn</source>
<translation>学ぶ(&amp;L)</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>ヘルプ(&amp;H)</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreement</name>
<message>
<source>Agreement over a text file…</source>
<translation>テキストファイルでの一致度…</translation>
</message>
<message>
<source>Puts every line of a text to both models and counts how often they agree, and are right.</source>
<translation>テキストの各行を両方のモデルに与え、一致した回数と正解した回数を数えます。</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>集計の進行状況</translation>
</message>
<message>
<source>Stop</source>
<translation>停止</translation>
</message>
<message>
<source>Ends the count; what was counted so far stays.</source>
<translation>集計を終了します。それまでの結果は残ります。</translation>
</message>
<message>
<source>Hide</source>
<comment>button: hide a result</comment>
<translation>非表示</translation>
</message>
<message>
<source>Agreement over the file</source>
<translation>ファイルでの一致度</translation>
</message>
<message numerus="yes">
<source>%1: %Ln lines read</source>
<comment>a file&apos;s name</comment>
<translation>
<numerusform>%1：%Ln 行を読み込みました</numerusform>
</translation>
</message>
<message>
<source>The file was not read to its end.</source>
<translation>ファイルは最後まで読み込まれませんでした。</translation>
</message>
<message>
<source>%1: no line could be compared.</source>
<comment>a file&apos;s name</comment>
<translation>%1：比較できる行がありませんでした。</translation>
</message>
<message>
<source>%1 and %2 put the same word first at %3 of %4 masks of %5: %6 (95 % interval %7 – %8).</source>
<comment>names of models; numbers; a file&apos;s name; percentages</comment>
<translation>%1 と %2 は、%5 のマスク %4 個中 %3 個で同じ単語を 1 位にしました：%6（95% 区間 %7 – %8）。</translation>
</message>
<message>
<source>%1 lines read, %2 used. In a line without a mask, one word was masked that both vocabularies hold in one piece, chosen by line number and seed %3.</source>
<translation>%1 行を読み込み、%2 行を使用しました。マスクのない行では、両方の語彙に 1 個のサブワードとして含まれる単語を、行番号とシード %3 により 1 つ選んでマスクしました。</translation>
</message>
<message>
<source>%1 masks were in the text.</source>
<translation>テキスト中のマスク：%1 個。</translation>
</message>
<message>
<source>Skipped: %1 empty, %2 without such a word, %3 with masks beyond what a model reads, %4 that a tokenizer refused.</source>
<translation>スキップした行：空 %1、該当する単語なし %2、モデルが読む範囲の外にマスク %3、トークナイザーが拒否 %4。</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreementModel</name>
<message>
<source>Both put the same word first</source>
<translation>両方が同じ単語を 1 位にした</translation>
</message>
<message>
<source>Of the first %1 words, both have</source>
<translation>上位 %1 語のうち共通</translation>
</message>
<message>
<source>A puts the true word first</source>
<translation>A が正解の単語を 1 位にした</translation>
</message>
<message>
<source>B puts the true word first</source>
<translation>B が正解の単語を 1 位にした</translation>
</message>
<message>
<source>A has the true word among its first %1</source>
<translation>A の上位 %1 語に正解あり</translation>
</message>
<message>
<source>B has the true word among its first %1</source>
<translation>B の上位 %1 語に正解あり</translation>
</message>
<message>
<source>Mean time of A for a line</source>
<translation>A の 1 行あたり平均時間</translation>
</message>
<message>
<source>Mean time of B for a line</source>
<translation>B の 1 行あたり平均時間</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>so many of so many</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>Wilson&apos;s interval for shares; for the mean, 1.96 standard errors to both sides</source>
<translation>割合は Wilson の区間、平均は両側に標準誤差の 1.96 倍</translation>
</message>
<message>
<source>Over the file</source>
<comment>table column</comment>
<translation>ファイル全体</translation>
</message>
<message>
<source>Result</source>
<comment>table column</comment>
<translation>結果</translation>
</message>
<message>
<source>95 % interval</source>
<comment>table column</comment>
<translation>95% 区間</translation>
</message>
<message>
<source>Counted</source>
<comment>table column: how many there were</comment>
<translation>件数</translation>
</message>
</context>
<context>
<name>ufb::CompareHead</name>
<message>
<source>Model %1: %2</source>
<comment>A or B, its name</comment>
<translation>モデル %1：%2</translation>
</message>
<message>
<source>%1 for this one text, with what the window records; measure to compare speed.</source>
<translation>このテキスト 1 件で %1（ウィンドウによる記録を含む）。速度の比較には測定を使ってください。</translation>
</message>
</context>
<context>
<name>ufb::CompareModel</name>
<message>
<source>only B</source>
<comment>a word that only model B&apos;s list has</comment>
<translation>B のみ</translation>
</message>
<message>
<source>only A</source>
<comment>a word that only model A&apos;s list has</comment>
<translation>A のみ</translation>
</message>
<message>
<source>%1, model %2: %3, rank %4, logit %5, id %6.</source>
<comment>a candidate for a mask</comment>
<translation>%1、モデル %2：%3、順位 %4、ロジット %5、ID %6。</translation>
</message>
<message>
<source>Not among the first %1 of model %2.</source>
<translation>モデル %2 の上位 %1 語にありません。</translation>
</message>
<message>
<source>Rank %1 in model %2.</source>
<translation>モデル %2 での順位は %1 です。</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>語彙の全サブワード中の順位。1 が最も確率の高いもの</translation>
</message>
<message>
<source>Rank</source>
<comment>table column</comment>
<translation>順位</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>語彙のサブワード。## は単語の続きを表します</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>単語</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>語彙全体にわたるロジットのソフトマックス</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>確率</translation>
</message>
<message>
<source>Rank of the same word in the other model&apos;s list. Words are the same without regard to upper
and lower case and to ##, since the two vocabularies may differ.</source>
<translation>もう一方のモデルのリストでの同じ単語の順位。2 つの語彙は異なることがあるため、
大文字と小文字の違いと ## は無視します。</translation>
</message>
<message>
<source>In B</source>
<comment>table column: a word&apos;s rank in model B&apos;s list</comment>
<translation>B の順位</translation>
</message>
<message>
<source>In A</source>
<comment>table column: a word&apos;s rank in model A&apos;s list</comment>
<translation>A の順位</translation>
</message>
</context>
<context>
<name>ufb::CompareTable</name>
<message>
<source>Candidates of both models</source>
<translation>両モデルの候補</translation>
</message>
<message>
<source>○ only A</source>
<comment>as wide as the widest cell of a column</comment>
<translation>○ A のみ</translation>
</message>
</context>
<context>
<name>ufb::CompareView</name>
<message>
<source>Side by side</source>
<translation>並べて比較</translation>
</message>
<message>
<source>Previous mask</source>
<translation>前のマスク</translation>
</message>
<message>
<source>Next mask</source>
<translation>次のマスク</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>コピー</translation>
</message>
<message>
<source>Copy as text</source>
<translation>テキストとしてコピー</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>調べる単語</translation>
</message>
<message>
<source>Your word, under both models</source>
<translation>指定した単語（両モデル）</translation>
</message>
<message>
<source>Your wor&amp;d</source>
<comment>label of a line to type a word into</comment>
<translation>指定単語(&amp;D)</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>モデルが読み込まれていません。</translation>
</message>
<message>
<source>Open a model…</source>
<translation>モデルを開く…</translation>
</message>
<message>
<source>Open a second model to compare %1 with.</source>
<comment>a model&apos;s name</comment>
<translation>%1 と比較する 2 つ目のモデルを開いてください。</translation>
</message>
<message>
<source>Open a second model…</source>
<translation>2 つ目のモデルを開く…</translation>
</message>
<message>
<source>Both models are being asked.</source>
<translation>両方のモデルに問い合わせています。</translation>
</message>
<message>
<source>No word is masked. Mask one, and both models say what may stand there.</source>
<translation>マスクされた単語がありません。単語をマスクすると、そこに入りうる単語を両方のモデルが示します。</translation>
</message>
<message>
<source>Mask a word</source>
<translation>単語をマスク</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>マスク %1 / %2</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>指定単語「%1」：%2</translation>
</message>
</context>
<context>
<name>ufb::CompareWords</name>
<message>
<source>not in the vocabulary</source>
<translation>語彙にありません</translation>
</message>
<message>
<source>%1, rank %2</source>
<comment>percent, place among all words</comment>
<translation>%1、順位 %2</translation>
</message>
<message>
<source>%1 (of its first piece “%2”)</source>
<comment>percent and rank; a piece of a word</comment>
<translation>%1（先頭のサブワード「%2」の値）</translation>
</message>
<message>
<source>%1 percentage points</source>
<translation>%1 ポイント</translation>
</message>
<message>
<source>Both put “%1” first.</source>
<comment>a word</comment>
<translation>両方とも「%1」が 1 位です。</translation>
</message>
<message>
<source>A puts “%1” first, B puts “%2” first.</source>
<comment>words</comment>
<translation>A は「%1」、B は「%2」が 1 位です。</translation>
</message>
<message>
<source>%1 of the first %2 words are in both lists.</source>
<translation>上位 %2 語のうち %1 語が両方のリストにあります。</translation>
</message>
<message>
<source>%1 has no mask in its vocabulary: it cannot predict.</source>
<comment>a model</comment>
<translation>%1 の語彙にはマスクがないため、予測できません。</translation>
</message>
<message>
<source>%1 has not seen this mask: it lies beyond the %2 tokens that this model reads.</source>
<comment>a model</comment>
<translation>%1 はこのマスクを見ていません。このモデルが読む %2 トークンの範囲外にあります。</translation>
</message>
<message>
<source>A: %1</source>
<translation>A：%1</translation>
</message>
<message>
<source>B: %1</source>
<translation>B：%1</translation>
</message>
<message>
<source>B less A: %1</source>
<comment>a difference</comment>
<translation>B − A：%1</translation>
</message>
<message>
<source>rank	word of A	probability	in B	word of B	probability	in A</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>順位	A の単語	確率	B の順位	B の単語	確率	A の順位</translation>
</message>
</context>
<context>
<name>ufb::CorpusCellModel</name>
<message>
<source>%1: %2</source>
<comment>a column&apos;s title, a cell&apos;s text</comment>
<translation>%1：%2</translation>
</message>
</context>
<context>
<name>ufb::CorpusChangesModel</name>
<message>
<source>%1×</source>
<comment>so many times</comment>
<translation>%1×</translation>
</message>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>Layer and the turns from the root, 0 left and 1 right; a star: all below it</source>
<translation>層と、根からの分岐（0 は左、1 は右）。星印：それより下すべて</translation>
</message>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>1 から数えます</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Node</source>
<translation>ノード</translation>
</message>
<message>
<source>Index in its tree, breadth first, the root is 0</source>
<translation>木の中の番号（幅優先、根は 0）</translation>
</message>
<message>
<source>Share in A</source>
<translation>A での割合</translation>
</message>
<message>
<source>Share of A&apos;s tokens that visit the node</source>
<translation>A のトークンのうち、このノードを訪れるものの割合</translation>
</message>
<message>
<source>Share in B</source>
<translation>B での割合</translation>
</message>
<message>
<source>Share of B&apos;s tokens that visit the node</source>
<translation>B のトークンのうち、このノードを訪れるものの割合</translation>
</message>
<message>
<source>B over A</source>
<translation>B/A</translation>
</message>
<message>
<source>How many times as often B&apos;s tokens visit the node as A&apos;s</source>
<translation>B のトークンがこのノードを訪れる頻度は A の何倍か</translation>
</message>
<message>
<source>Log ratio</source>
<translation>対数比</translation>
</message>
<message>
<source>The same as a logarithm to base 2: 1 = twice, -1 = half</source>
<translation>同じ値を 2 を底とする対数で表したもの：1 = 2 倍、-1 = 半分</translation>
</message>
<message>
<source>Corrected p</source>
<translation>補正済み p</translation>
</message>
<message>
<source>Probability of such a difference by chance, two-sided,
corrected for all nodes that were tested (Holm)</source>
<translation>このような差が偶然に生じる確率（両側）。
検定したすべてのノードについて補正済み（Holm）</translation>
</message>
<message>
<source>Visits in A</source>
<translation>A の訪問数</translation>
</message>
<message>
<source>Tokens of A that visit the node</source>
<translation>このノードを訪れる A のトークン数</translation>
</message>
<message>
<source>Visits in B</source>
<translation>B の訪問数</translation>
</message>
<message>
<source>Tokens of B that visit the node</source>
<translation>このノードを訪れる B のトークン数</translation>
</message>
<message>
<source>Node %1</source>
<translation>ノード %1</translation>
</message>
<message>
<source>Leaf %1 (%2)</source>
<comment>address, number</comment>
<translation>葉 %1（%2）</translation>
</message>
<message>
<source>%1 (%2 of A&apos;s tokens, %3 of B&apos;s)</source>
<comment>times, percentages</comment>
<translation>%1（A のトークンの %2、B の %3）</translation>
</message>
</context>
<context>
<name>ufb::CorpusChoices</name>
<message>
<source>&amp;Split into</source>
<translation>分割単位(&amp;S)</translation>
</message>
<message>
<source>What is one text to the model: it sees no further than its ends</source>
<translation>モデルにとっての 1 テキスト。モデルはその範囲の外を見ません</translation>
</message>
<message>
<source>&amp;Masked tokens</source>
<translation>マスクするトークン(&amp;M)</translation>
</message>
<message>
<source>Share of the tokens that are replaced by the mask before the model sees them</source>
<translation>モデルに与える前にマスクに置き換えるトークンの割合</translation>
</message>
<message>
<source>Sam&amp;ple</source>
<translation>サンプル(&amp;P)</translation>
</message>
<message>
<source>Share of the text that is counted; all of it unless you ask for less</source>
<translation>集計するテキストの割合。減らさないかぎり全体を集計します</translation>
</message>
<message>
<source>S&amp;eed</source>
<translation>シード(&amp;E)</translation>
</message>
<message>
<source>Chooses what is masked, sampled and kept as an example: the same seed, the same choice</source>
<translation>マスク、サンプル、保存する例の選び方を決めます。シードが同じなら選択も同じです</translation>
</message>
<message>
<source> %</source>
<comment>percent, after a number</comment>
<translation>%</translation>
</message>
</context>
<context>
<name>ufb::CorpusController</name>
<message>
<source>%1 was counted with another model, %2, that has other trees. Open that model first, then the count.</source>
<comment>a file, a model</comment>
<translation>%1 は、木の異なる別のモデル %2 で集計されています。先にそのモデルを開いてから集計を開いてください。</translation>
</message>
<message>
<source>%1 was counted with another model, %2, whose trees have the same shape as those of %3. Its figures need not hold for the sentence on show.</source>
<comment>a file, two models</comment>
<translation>%1 は別のモデル %2 で集計されています。木の形は %3 と同じですが、数値は表示中の文に当てはまるとはかぎりません。</translation>
</message>
<message>
<source>Count texts</source>
<translation>テキストを集計</translation>
</message>
<message>
<source>Texts (*.txt *.md *.gz *.xz *.zst *.bz2)</source>
<comment>file filter</comment>
<translation>テキスト (*.txt *.md *.gz *.xz *.zst *.bz2)</translation>
</message>
<message>
<source>All files (*)</source>
<comment>file filter</comment>
<translation>すべてのファイル (*)</translation>
</message>
<message>
<source>Open a count</source>
<translation>集計を開く</translation>
</message>
<message>
<source>Counts (*.sqlite)</source>
<comment>file filter</comment>
<translation>集計 (*.sqlite)</translation>
</message>
<message>
<source>Compare with another count</source>
<translation>別の集計と比較</translation>
</message>
<message>
<source>Everything: CSV, JSON, safetensors, NPY and a report (*)</source>
<comment>file filter</comment>
<translation>すべて：CSV、JSON、safetensors、NPY、レポート (*)</translation>
</message>
<message>
<source>CSV tables (*)</source>
<comment>file filter</comment>
<translation>CSV 表 (*)</translation>
</message>
<message>
<source>JSON (*)</source>
<comment>file filter</comment>
<translation>JSON (*)</translation>
</message>
<message>
<source>Arrays as safetensors (*)</source>
<comment>file filter</comment>
<translation>safetensors 配列 (*)</translation>
</message>
<message>
<source>Arrays as NPY (*)</source>
<comment>file filter</comment>
<translation>NPY 配列 (*)</translation>
</message>
<message>
<source>Report as HTML (*)</source>
<comment>file filter</comment>
<translation>HTML レポート (*)</translation>
</message>
<message>
<source>Export the count into a new folder</source>
<translation>集計を新しいフォルダーにエクスポート</translation>
</message>
<message>
<source>Folder:</source>
<translation>フォルダー：</translation>
</message>
<message>
<source>Folder for results of counts</source>
<translation>集計結果のフォルダー</translation>
</message>
</context>
<context>
<name>ufb::CorpusDifferenceView</name>
<message>
<source>Corpus difference</source>
<translation>コーパスの差</translation>
</message>
<message>
<source>Compare with another count…</source>
<translation>別の集計と比較…</translation>
</message>
<message>
<source>To compare two texts, count or open a first one in the view Corpus.</source>
<translation>2 つのテキストを比較するには、まず「コーパス」ビューで 1 つ目を集計するか開いてください。</translation>
</message>
<message>
<source>%1 is the only count. Open a second one of the same model to see which nodes the two use differently.</source>
<comment>a corpus&apos; name</comment>
<translation>集計は %1 だけです。同じモデルの 2 つ目の集計を開くと、両者で使い方の異なるノードがわかります。</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>比較を終了(&amp;M)</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>2 つ目の集計を閉じます</translation>
</message>
<message>
<source>Most changed nodes</source>
<translation>変化の大きいノード</translation>
</message>
<message>
<source>Divergence of each layer</source>
<translation>各層のダイバージェンス</translation>
</message>
<message>
<source>Layers</source>
<translation>層数</translation>
</message>
<message>
<source>B over A, log scale</source>
<translation>B/A、対数スケール</translation>
</message>
<message>
<source>1/%1</source>
<comment>a fraction</comment>
<translation>1/%1</translation>
</message>
<message>
<source>A: %1</source>
<translation>A：%1</translation>
</message>
<message>
<source>B: %1</source>
<translation>B：%1</translation>
</message>
</context>
<context>
<name>ufb::CorpusDivergenceModel</name>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>1 から数えます</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Divergence</source>
<translation>ダイバージェンス</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use, in bits:
0 = the same, 1 = no leaf in common</source>
<translation>葉の使用分布の Jensen-Shannon ダイバージェンス（ビット）：
0 = 同一、1 = 共通の葉なし</translation>
</message>
<message>
<source>Changed nodes</source>
<translation>変化したノード</translation>
</message>
<message>
<source>Nodes that the two corpora use differently, by the test above</source>
<translation>上記の検定で、2 つのコーパスの使い方に差があるノード</translation>
</message>
<message>
<source>Layer %1</source>
<translation>層 %1</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>層 %1、木 %2</translation>
</message>
<message>
<source>%1 bits</source>
<comment>a quantity of information</comment>
<translation>%1 ビット</translation>
</message>
</context>
<context>
<name>ufb::CorpusLorenzPlot</name>
<message>
<source>How evenly the leaves are used</source>
<translation>葉の使用の均等さ</translation>
</message>
<message>
<source>share of the leaves, least used first</source>
<translation>葉の割合（使用の少ない順）</translation>
</message>
<message>
<source>share of the tokens</source>
<translation>トークンの割合</translation>
</message>
<message>
<source>Layer %1: Gini %2, as if %3 of %4 leaves were used the same</source>
<translation>層 %1：ジニ係数 %2、%4 個中 %3 個の葉が均等に使われた場合に相当</translation>
</message>
<message>
<source>layer %1</source>
<translation>層 %1</translation>
</message>
<message>
<source>layers 1 to %1</source>
<translation>層 1 ～ %1</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>すべての葉が均等</translation>
</message>
<message>
<source>Layer %1: the least used %2 of the leaves get %3 of the tokens</source>
<comment>number, two percentages</comment>
<translation>層 %1：使用の少ない順に %2 の葉がトークンの %3 を受け取ります</translation>
</message>
<message>
<source>Gini %1; as if %2 of %3 leaves were used the same</source>
<comment>three numbers</comment>
<translation>ジニ係数 %1、%3 個中 %2 個の葉が均等に使われた場合に相当</translation>
</message>
</context>
<context>
<name>ufb::CorpusPresenter</name>
<message>
<source>Line by line</source>
<translation>行単位</translation>
</message>
<message>
<source>Sentence by sentence</source>
<translation>文単位</translation>
</message>
<message>
<source>Paragraph by paragraph</source>
<translation>段落単位</translation>
</message>
<message>
<source>%1 of the tokens masked</source>
<translation>トークンの %1 をマスク</translation>
</message>
<message>
<source>a sample of %1</source>
<translation>%1 のサンプル</translation>
</message>
<message>
<source>chosen by seed %1</source>
<translation>シード %1 で選択</translation>
</message>
<message>
<source>not readable by the model and left out: %1</source>
<comment>a number of sentences</comment>
<translation>モデルが読めず除外：%1</translation>
</message>
<message>
<source>%1 files</source>
<translation>%1 ファイル</translation>
</message>
<message>
<source>no text</source>
<translation>テキストなし</translation>
</message>
</context>
<context>
<name>ufb::CorpusProgress</name>
<message>
<source>Stopping; what is counted so far is kept</source>
<translation>停止しています。それまでの集計は保存されます</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>再開(&amp;G)</translation>
</message>
<message>
<source>&amp;Pause</source>
<translation>一時停止(&amp;P)</translation>
</message>
<message>
<source>Goes on counting where it paused</source>
<translation>一時停止した位置から集計を再開します</translation>
</message>
<message>
<source>Rests until you go on; nothing is lost</source>
<translation>再開するまで休止します。何も失われません</translation>
</message>
<message>
<source>&amp;Cancel</source>
<translation>キャンセル(&amp;C)</translation>
</message>
<message>
<source>What is counted so far is kept, and the count can go on later</source>
<translation>それまでの集計は保存され、後で再開できます</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>集計の進行状況</translation>
</message>
</context>
<context>
<name>ufb::CorpusResult</name>
<message>
<source>%1 — %2</source>
<comment>a corpus&apos; name, whether it is complete</comment>
<translation>%1 — %2</translation>
</message>
<message>
<source>Compared with %1: %2</source>
<comment>a corpus&apos; name, a sentence</comment>
<translation>%1 と比較：%2</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>エクスポート(&amp;E)…</translation>
</message>
<message>
<source>Writes the figures as CSV, JSON, arrays or a report</source>
<translation>数値を CSV、JSON、配列、またはレポートとして書き出します</translation>
</message>
<message>
<source>Co&amp;mpare with another count…</source>
<translation>別の集計と比較(&amp;M)…</translation>
</message>
<message>
<source>Opens a second count of the same model and shows where the two differ</source>
<translation>同じモデルの 2 つ目の集計を開き、両者の違いを表示します</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>比較を終了(&amp;M)</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>2 つ目の集計を閉じます</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>再開(&amp;G)</translation>
</message>
<message>
<source>Counts the rest of the text</source>
<translation>テキストの残りを集計します</translation>
</message>
<message>
<source>&amp;Other texts…</source>
<translation>他のテキスト(&amp;O)…</translation>
</message>
<message>
<source>Chooses other texts; these figures stay until they are counted</source>
<translation>他のテキストを選びます。集計が終わるまで現在の数値は残ります</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>各層の数値</translation>
</message>
<message>
<source>Layers</source>
<translation>層数</translation>
</message>
<message>
<source>Lorenz curves</source>
<translation>ローレンツ曲線</translation>
</message>
</context>
<context>
<name>ufb::CorpusStart</name>
<message>
<source>%1 — %2</source>
<comment>a file, its size</comment>
<translation>%1 — %2</translation>
</message>
<message>
<source>No text is chosen yet.</source>
<translation>テキストがまだ選択されていません。</translation>
</message>
<message>
<source>Drop text files here, or open them. All their tokens run through the model, and you see which leaves of each layer they use, how evenly, and what the leaves stand for. Any size will do, also compressed (gz, xz, bz2, zst).</source>
<translation>ここにテキストファイルをドロップするか、開いてください。すべてのトークンをモデルに通し、各層でどの葉がどれだけ均等に使われるか、葉が何を表すかを調べます。サイズの制限はなく、圧縮ファイル（gz、xz、bz2、zst）も使えます。</translation>
</message>
<message>
<source>Texts to count</source>
<translation>集計するテキスト</translation>
</message>
<message>
<source>Open &amp;texts…</source>
<translation>テキストを開く(&amp;T)…</translation>
</message>
<message>
<source>Chooses text files, plain or compressed</source>
<translation>テキストファイル（圧縮ファイルも可）を選びます</translation>
</message>
<message>
<source>Open a c&amp;ount…</source>
<translation>集計を開く(&amp;O)…</translation>
</message>
<message>
<source>Opens a finished count, a file such as routing.sqlite</source>
<translation>完了した集計（routing.sqlite などのファイル）を開きます</translation>
</message>
<message>
<source>&amp;Remove</source>
<translation>削除(&amp;R)</translation>
</message>
<message>
<source>Takes the selected texts from the list; the files stay</source>
<translation>選択したテキストをリストから外します。ファイルは残ります</translation>
</message>
<message>
<source>&amp;Count</source>
<translation>集計(&amp;C)</translation>
</message>
<message>
<source>Runs these texts through the model; you can pause and cancel</source>
<translation>これらのテキストをモデルに通します。途中で一時停止やキャンセルができます</translation>
</message>
<message>
<source>&amp;Back to the figures</source>
<translation>数値に戻る(&amp;B)</translation>
</message>
<message>
<source>The result is kept in %1</source>
<comment>a folder</comment>
<translation>結果は %1 に保存されます</translation>
</message>
</context>
<context>
<name>ufb::CorpusTreeModel</name>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>1 から数えます</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>木の根のアドレス</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>実効葉数</translation>
</message>
<message>
<source>Perplexity: 2 to the power of the entropy of the leaves&apos; use;
so many leaves used the same would be as spread</source>
<translation>パープレキシティ：2 の（葉の使用分布のエントロピー）乗。
この数の葉が均等に使われた場合と同じ散らばりになります</translation>
</message>
<message>
<source>Dead leaves</source>
<translation>未到達の葉</translation>
</message>
<message>
<source>Leaves that no token reached</source>
<translation>どのトークンも到達しなかった葉</translation>
</message>
<message>
<source>Dead nodes</source>
<translation>未到達のノード</translation>
</message>
<message>
<source>Nodes that no token visited, leaves included</source>
<translation>どのトークンも訪れなかったノード（葉を含む）</translation>
</message>
<message>
<source>Gini</source>
<translation>ジニ係数</translation>
</message>
<message>
<source>How unevenly the tokens are spread over the leaves, unused ones too:
0 = all get the same, near 1 = one gets everything</source>
<translation>葉へのトークンの偏り（未使用の葉も含む）：
0 = すべて同数、1 に近い = 1 つの葉に集中</translation>
</message>
<message>
<source>Margin</source>
<translation>マージン</translation>
</message>
<message>
<source>Median over all paths of the smallest distance of the layer&apos;s input
from a decision&apos;s boundary; small = a little change turns it</source>
<translation>層の入力から決定の境界までの最小距離の、全経路での中央値。
小さいほど、わずかな変化で分岐が変わります</translation>
</message>
<message>
<source>Leaf and word</source>
<translation>葉と単語</translation>
</message>
<message>
<source>Mutual information of leaf and type of token, in bits:
how much the word alone says about the leaf</source>
<translation>葉とトークンの種類との相互情報量（ビット）：
単語だけで葉についてどれだけわかるか</translation>
</message>
<message>
<source>By chance</source>
<translation>偶然分</translation>
</message>
<message>
<source>How much of the information of leaf and word, in bits,
there would be by chance in so few tokens (Miller and Madow)</source>
<translation>葉と単語の相互情報量のうち、トークン数が少ないために
偶然生じる分（ビット、Miller と Madow）</translation>
</message>
<message>
<source>Leaf and position</source>
<translation>葉と位置</translation>
</message>
<message>
<source>Mutual information of leaf and place in the text, in bits</source>
<translation>葉とテキスト内の位置との相互情報量（ビット）</translation>
</message>
<message>
<source>Next layer</source>
<translation>次の層</translation>
</message>
<message>
<source>Mutual information of this leaf and that of the same tree
in the next layer, in bits</source>
<translation>この葉と、次の層の同じ木の葉との
相互情報量（ビット）</translation>
</message>
<message>
<source>Masked tokens</source>
<translation>マスクトークン</translation>
</message>
<message>
<source>Effective leaves of the mask tokens alone</source>
<translation>マスクトークンだけの実効葉数</translation>
</message>
<message>
<source>Divergence</source>
<translation>ダイバージェンス</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use from that of the other corpus,
in bits: 0 = the same, 1 = no leaf in common</source>
<translation>もう一方のコーパスとの、葉の使用分布の Jensen-Shannon ダイバージェンス
（ビット）：0 = 同一、1 = 共通の葉なし</translation>
</message>
<message>
<source>Entropy</source>
<translation>エントロピー</translation>
</message>
<message>
<source>Of the leaves&apos; use, in bits; as many as there are decisions if all are used the same</source>
<translation>葉の使用分布のエントロピー（ビット）。すべて均等に使われると決定の数に等しくなります</translation>
</message>
<message>
<source>Leaves</source>
<translation>葉</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>最後のレベルのノード</translation>
</message>
<message>
<source>Nodes</source>
<translation>ノード</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>木に含まれるニューロン</translation>
</message>
<message>
<source>Layer %1</source>
<translation>層 %1</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>層 %1、木 %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>counts</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>%1 bits</source>
<comment>a quantity of information</comment>
<translation>%1 ビット</translation>
</message>
</context>
<context>
<name>ufb::CorpusUnfinished</name>
<message>
<source>&amp;Go on</source>
<translation>再開(&amp;G)</translation>
</message>
<message>
<source>Goes on where the count stopped</source>
<translation>集計が止まった位置から再開します</translation>
</message>
<message>
<source>&amp;Start over</source>
<translation>最初からやり直す(&amp;S)</translation>
</message>
<message>
<source>Throws away what was counted and begins again</source>
<translation>それまでの集計を破棄して最初から始めます</translation>
</message>
</context>
<context>
<name>ufb::CorpusView</name>
<message>
<source>Corpus</source>
<translation>コーパス</translation>
</message>
<message>
<source>No text is counted yet. Drop text files here, or open them.</source>
<translation>集計したテキストがまだありません。ここにテキストファイルをドロップするか、開いてください。</translation>
</message>
</context>
<context>
<name>ufb::CorpusWords</name>
<message>
<source>1 token</source>
<translation>1 トークン</translation>
</message>
<message>
<source>%1 tokens</source>
<translation>%1 トークン</translation>
</message>
<message>
<source>1 sentence</source>
<translation>1 文</translation>
</message>
<message>
<source>%1 sentences</source>
<translation>%1 文</translation>
</message>
<message>
<source>1 line</source>
<translation>1 行</translation>
</message>
<message>
<source>%1 lines</source>
<translation>%1 行</translation>
</message>
<message>
<source>1 paragraph</source>
<translation>1 段落</translation>
</message>
<message>
<source>%1 paragraphs</source>
<translation>%1 段落</translation>
</message>
<message>
<source>1 unit</source>
<translation>1 単位</translation>
</message>
<message>
<source>%1 units</source>
<translation>%1 単位</translation>
</message>
<message>
<source>sentences</source>
<translation>文</translation>
</message>
<message>
<source>lines</source>
<translation>行</translation>
</message>
<message>
<source>paragraphs</source>
<translation>段落</translation>
</message>
<message>
<source>units</source>
<translation>単位</translation>
</message>
<message>
<source>the text</source>
<translation>テキスト</translation>
</message>
<message>
<source>Counting %1</source>
<comment>a file</comment>
<translation>%1 を集計中</translation>
</message>
<message>
<source>Catching up: %1 is read again up to where the count had stopped</source>
<comment>a file</comment>
<translation>追いつき中：集計が止まった位置まで %1 を読み直しています</translation>
</message>
<message>
<source>Paused in %1</source>
<comment>a file</comment>
<translation>%1 で一時停止中</translation>
</message>
<message>
<source>%1: %2 of all</source>
<comment>what is done, percentage</comment>
<translation>%1：全体の %2</translation>
</message>
<message>
<source>%1 tokens a second</source>
<translation>%1 トークン/秒</translation>
</message>
<message>
<source>about %1 left</source>
<comment>a time</comment>
<translation>残り約 %1</translation>
</message>
<message>
<source>The count of %1 is not finished: %2, %3 so far.</source>
<comment>a file; units, tokens</comment>
<translation>%1 の集計は完了していません：これまでに %2、%3。</translation>
</message>
<message>
<source>%1 of the tokens are replaced by the mask, chosen by seed %2.</source>
<comment>percentage, number</comment>
<translation>シード %2 で選んだトークンの %1 をマスクに置き換えています。</translation>
</message>
<message>
<source>This is a sample: only about %1 of the %2 are counted, chosen by seed %3.</source>
<comment>percentage, units, number</comment>
<translation>これはサンプルです。シード %3 で選んだ、%2の約 %1 だけを集計します。</translation>
</message>
<message>
<source>%1, %2 of them masked</source>
<comment>tokens, number</comment>
<translation>%1（うちマスク %2）</translation>
</message>
<message>
<source>%1 of text</source>
<comment>a size</comment>
<translation>テキスト %1</translation>
</message>
<message>
<source>model %1</source>
<translation>モデル %1</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>model, hash</comment>
<translation>%1（%2）</translation>
</message>
<message>
<source>A sample: %1 were left out.</source>
<comment>units</comment>
<translation>サンプル：%1 を除外。</translation>
</message>
<message>
<source>Words by leaf are estimates: there were too many pairs to count them all.</source>
<translation>葉ごとの単語数は推定値です。組み合わせが多すぎて、すべては数えられませんでした。</translation>
</message>
<message>
<source>complete</source>
<translation>完了</translation>
</message>
<message>
<source>unfinished: a part of the text</source>
<translation>未完了：テキストの一部</translation>
</message>
<message>
<source>No node was tested: none has %1 visits in both corpora together.</source>
<comment>number</comment>
<translation>検定したノードはありません。両コーパスの合計で %1 回以上訪問されたノードがありません。</translation>
</message>
<message>
<source>%1 of %2 tested nodes differ at %3 for all tests together; nodes with at least %4 visits were tested.</source>
<comment>two numbers, percentage, number</comment>
<translation>検定した %2 ノード中 %1 ノードに、検定全体として水準 %3 で差があります。訪問数 %4 以上のノードを検定しました。</translation>
</message>
</context>
<context>
<name>ufb::DeviceButton</name>
<message>
<source>What computes</source>
<translation>計算に使うもの</translation>
</message>
<message>
<source>Device</source>
<translation>デバイス</translation>
</message>
<message>
<source>Threads</source>
<translation>スレッド</translation>
</message>
<message>
<source>%1, %2 of memory, compute capability %3</source>
<extracomment>A graphics card: its name, the size of its memory, and what NVIDIA calls its compute capability</extracomment>
<translation>%1、メモリ %2、Compute Capability %3</translation>
</message>
</context>
<context>
<name>ufb::DictionaryWords</name>
<message>
<source>, </source>
<comment>between words of a list</comment>
<translation>、</translation>
</message>
<message>
<source>“%1”</source>
<comment>a word in quotation marks</comment>
<translation>「%1」</translation>
</message>
<message>
<source>layer %1</source>
<translation>層 %1</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1、木 %2</translation>
</message>
<message>
<source>%1 are “%2”</source>
<comment>percent, a word</comment>
<translation>%1 が「%2」</translation>
</message>
<message>
<source>%1 are %2</source>
<comment>percent, words</comment>
<translation>%1 が %2</translation>
</message>
<message>
<source>at most %1</source>
<comment>61 % are of, in, for</comment>
<translation>最大 %1</translation>
</message>
<message>
<source>%1: no token of the corpus came here.</source>
<translation>%1：ここに来たコーパスのトークンはありません。</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens.</source>
<comment>address, percent</comment>
<translation>%1：コーパスのトークンの %2。</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens; %3.</source>
<comment>address, percent, 61 % are of, in, for</comment>
<translation>%1：コーパスのトークンの %2。%3。</translation>
</message>
<message numerus="yes">
<source>Your tokens %1 and %Ln more went here.</source>
<translation>
<numerusform>入力のトークン %1 とほか %Ln 個がここに来ました。</numerusform>
</translation>
</message>
<message>
<source>Your token %1 went here.</source>
<translation>入力のトークン %1 がここに来ました。</translation>
</message>
<message>
<source>Your tokens %1 went here.</source>
<translation>入力のトークン %1 がここに来ました。</translation>
</message>
<message>
<source>%1 of %2 tokens</source>
<comment>numbers</comment>
<translation>%2 トークン中 %1</translation>
</message>
<message>
<source>%1 different ones</source>
<comment>types of token</comment>
<translation>%1 種類</translation>
</message>
<message>
<source>counts of words are estimates, at most %1 too high</source>
<comment>number</comment>
<translation>単語数は推定値で、最大 %1 の過大</translation>
</message>
<message>
<source>the corpus was not read to its end</source>
<translation>コーパスは最後まで読み込まれていません</translation>
</message>
<message>
<source>%1 does not occur in the corpus.</source>
<translation>%1 はコーパスに出現しません。</translation>
</message>
<message>
<source>once</source>
<comment>a word came once</comment>
<translation>1 回</translation>
</message>
<message>
<source>%1 times</source>
<translation>%1 回</translation>
</message>
<message>
<source>one leaf</source>
<translation>葉 1 個</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>葉 %Ln 個</numerusform>
</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to at most %4, all counts being estimates.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>%1 は %2出現し、%3 では最大で %4に到達しました（数はすべて推定値）。</translation>
</message>
<message>
<source>at least %1</source>
<comment>37 leaves</comment>
<translation>少なくとも %1</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to %4.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>%1 は %2出現し、%3 では %4に到達しました。</translation>
</message>
</context>
<context>
<name>ufb::DivergenceKey</name>
<message>
<source>%1 (same leaf)</source>
<comment>levels in common</comment>
<translation>%1（同じ葉）</translation>
</message>
<message>
<source>0 (part at the root)</source>
<translation>0（根で分かれる）</translation>
</message>
<message>
<source>part at the root</source>
<translation>根で分かれる</translation>
</message>
<message>
<source>levels in common</source>
<translation>共通レベル数</translation>
</message>
<message>
<source>same leaf</source>
<translation>同じ葉</translation>
</message>
<message>
<source>no partner</source>
<translation>対応なし</translation>
</message>
<message>
<source>How many decisions a token&apos;s path shares, from the root on, with the path of its partner in the pinned text. 0: they part at the root. As many as the tree has: they end in the same leaf.</source>
<translation>トークンの経路と、固定テキスト内の対応するトークンの経路が、根から共有する決定の数。0：根で分かれます。木の決定数と同じ：同じ葉に着きます。</translation>
</message>
<message>
<source>a single node, always the same leaf; hatched: no partner</source>
<translation>単一ノード、常に同じ葉。斜線：対応なし</translation>
</message>
<message>
<source>levels in common, 0 (part at the root) to %1 (same leaf); hatched: no partner</source>
<translation>共通レベル数、0（根で分かれる）～ %1（同じ葉）。斜線：対応なし</translation>
</message>
</context>
<context>
<name>ufb::DivergenceModel</name>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>1 から数えます</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Token</source>
<translation>トークン</translation>
</message>
<message>
<source>Place in the current text, counted from 1</source>
<translation>現在のテキスト内の位置（1 から）</translation>
</message>
<message>
<source>Text</source>
<translation>テキスト</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>語彙での表記によるトークン</translation>
</message>
<message>
<source>Pinned token</source>
<translation>固定トークン</translation>
</message>
<message>
<source>Place in the pinned text, counted from 1</source>
<translation>固定テキスト内の位置（1 から）</translation>
</message>
<message>
<source>Pinned text</source>
<translation>固定テキスト</translation>
</message>
<message>
<source>The pinned token as the vocabulary spells it</source>
<translation>語彙での表記による固定トークン</translation>
</message>
<message>
<source>Levels in common</source>
<translation>共通レベル数</translation>
</message>
<message>
<source>Decisions that both paths share from the root on; as many as the tree has: the same leaf</source>
<translation>両方の経路が根から共有する決定の数。木の決定数と同じなら同じ葉</translation>
</message>
<message>
<source>Same leaf</source>
<translation>同じ葉</translation>
</message>
<message>
<source>Whether both paths end in the same leaf</source>
<translation>両方の経路が同じ葉に着くかどうか</translation>
</message>
<message>
<source>Leaf</source>
<translation>葉</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>経路の終点（左から数えた番号、0 から）</translation>
</message>
<message>
<source>Pinned leaf</source>
<translation>固定側の葉</translation>
</message>
<message>
<source>Where the pinned token&apos;s path ends</source>
<translation>固定トークンの経路の終点</translation>
</message>
<message>
<source>Parts at</source>
<translation>分かれる場所</translation>
</message>
<message>
<source>The last node that both visit: layer, then the turns, 0 left, 1 right</source>
<translation>両方が訪れる最後のノード：層と分岐（0 は左、1 は右）</translation>
</message>
<message>
<source>Logit</source>
<translation>ロジット</translation>
</message>
<message>
<source>The parting node&apos;s value for the current token</source>
<translation>経路が分かれるノードでの、現在のトークンの値</translation>
</message>
<message>
<source>Pinned logit</source>
<translation>固定側ロジット</translation>
</message>
<message>
<source>The parting node&apos;s value for the pinned token</source>
<translation>経路が分かれるノードでの、固定トークンの値</translation>
</message>
</context>
<context>
<name>ufb::DivergenceView</name>
<message>
<source>Where two texts part</source>
<translation>2 つのテキストが分かれる場所</translation>
</message>
<message>
<source>Pin a text (button beside the prompt, Alt+P), then type another: here you see where their paths part.</source>
<translation>テキストを固定し（プロンプト横のボタン、Alt+P）、別のテキストを入力すると、経路の分かれる場所がここに表示されます。</translation>
</message>
<message>
<source>The pinned text was routed by a model of another shape. Pin a text anew to compare.</source>
<translation>固定テキストは形の異なるモデルで処理されたものです。比較するには、テキストを固定し直してください。</translation>
</message>
<message>
<source>No token of either text has a partner in the other</source>
<translation>どちらのテキストにも、互いに対応するトークンがありません</translation>
</message>
<message>
<source>1 token in a pair</source>
<translation>対になるトークン 1 個</translation>
</message>
<message numerus="yes">
<source>%Ln tokens in pairs</source>
<translation>
<numerusform>対になるトークン %Ln 個</numerusform>
</translation>
</message>
<message>
<source>in layer %1, %2 of %3 go to the same leaf</source>
<translation>層 %1 では、%3 のうち %2 が同じ葉に到達</translation>
</message>
<message>
<source>%1; %2</source>
<comment>how many pairs; how many agree</comment>
<translation>%1。%2</translation>
</message>
<message>
<source>%1, in layer %2, %3 of %4</source>
<comment>all of the sentence so far, last layer, tokens, all tokens</comment>
<translation>%1、層 %2 では %4 のうち %3</translation>
</message>
<message>
<source>Pin this text</source>
<translation>このテキストを固定</translation>
</message>
<message>
<source>%1 | %2</source>
<comment>current and pinned word</comment>
<translation>%1 | %2</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1（トークン %2）</translation>
</message>
<message>
<source>%1, no partner in the pinned text</source>
<translation>%1、固定テキストに対応なし</translation>
</message>
<message>
<source>pinned %1, no partner in the current text</source>
<translation>固定側 %1、現在のテキストに対応なし</translation>
</message>
<message>
<source>%1 and pinned %2</source>
<translation>%1 と固定側 %2</translation>
</message>
<message>
<source>leaf %1, %2</source>
<comment>number, address</comment>
<translation>葉 %1、%2</translation>
</message>
<message>
<source>turns right, logit %1</source>
<translation>右に分岐、ロジット %1</translation>
</message>
<message>
<source>turns left, logit %1</source>
<translation>左に分岐、ロジット %1</translation>
</message>
<message>
<source>%1, margin %2</source>
<translation>%1、マージン %2</translation>
</message>
<message>
<source>%1, layer %2</source>
<translation>%1、層 %2</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1、木 %2</translation>
</message>
<message>
<source>Current: %1</source>
<translation>現在：%1</translation>
</message>
<message>
<source>Pinned: %1</source>
<translation>固定：%1</translation>
</message>
<message>
<source>Same leaf: nothing to decide</source>
<translation>同じ葉：決定なし</translation>
</message>
<message>
<source>Same leaf: %1 of %1 decisions in common</source>
<translation>同じ葉：%1 個の決定のうち %1 個が共通</translation>
</message>
<message>
<source>They part at level %1 of %2, node %3</source>
<translation>レベル %1 / %2、ノード %3 で分かれます</translation>
</message>
<message>
<source>Current %1</source>
<comment>turns left, logit</comment>
<translation>現在：%1</translation>
</message>
<message>
<source>Pinned %1</source>
<comment>turns left, logit</comment>
<translation>固定：%1</translation>
</message>
<message>
<source>no partner</source>
<translation>対応なし</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>levels in common, all</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1、同じ葉</translation>
</message>
<message>
<source>current</source>
<translation>現在</translation>
</message>
<message>
<source>pinned</source>
<translation>固定</translation>
</message>
</context>
<context>
<name>ufb::DockTitle</name>
<message>
<source>Close this view; the View menu brings it back</source>
<translation>このビューを閉じます。「表示」メニューで再び開けます</translation>
</message>
<message>
<source>Close %1</source>
<translation>%1 を閉じる</translation>
</message>
<message>
<source>Show all views again</source>
<translation>すべてのビューを再表示</translation>
</message>
<message>
<source>Fill the window with this view</source>
<translation>このビューをウィンドウ全体に表示</translation>
</message>
</context>
<context>
<name>ufb::Edits</name>
<message>
<source>Undo</source>
<translation>元に戻す</translation>
</message>
<message>
<source>Redo</source>
<translation>やり直す</translation>
</message>
</context>
<context>
<name>ufb::ErrorText</name>
<message>
<source>%1 is missing or may not be read (%2). Choose another file or folder.</source>
<translation>%1 が見つからないか、読み取れません（%2）。別のファイルまたはフォルダーを選択してください。</translation>
</message>
<message>
<source>%1 is damaged or of another kind (%2). Fetch it again.</source>
<translation>%1 は破損しているか、種類が異なります（%2）。取得し直してください。</translation>
</message>
<message>
<source>%1 does not fit its configuration (%2). Take both from the same model.</source>
<translation>%1 が構成と一致しません（%2）。両方とも同じモデルのものを使ってください。</translation>
</message>
<message>
<source>%1 asks for something that this version cannot do (%2). Choose another model.</source>
<translation>%1 には、このバージョンでは対応していない機能が必要です（%2）。別のモデルを選択してください。</translation>
</message>
<message>
<source>%1 makes no sense for this model (%2). Change the text.</source>
<translation>%1 はこのモデルでは無効です（%2）。テキストを変更してください。</translation>
</message>
<message>
<source>%1 could not be written (%2). Check the folder and the free space.</source>
<translation>%1 を書き込めませんでした（%2）。フォルダーと空き容量を確認してください。</translation>
</message>
<message>
<source>%1 needs more memory than there is (%2). Close other programs or use a smaller model.</source>
<translation>%1 に必要なメモリが不足しています（%2）。他のプログラムを終了するか、より小さいモデルを使ってください。</translation>
</message>
<message>
<source>%1 cannot be used here (%2). Choose another device.</source>
<translation>%1 はここでは使用できません（%2）。別のデバイスを選択してください。</translation>
</message>
<message>
<source>%1 was cancelled (%2).</source>
<translation>%1 はキャンセルされました（%2）。</translation>
</message>
<message>
<source>%1 met a mistake inside the program (%2). Please report it.</source>
<translation>%1 の処理中にプログラムの内部エラーが発生しました（%2）。ご報告ください。</translation>
</message>
<message>
<source>The text</source>
<translation>テキスト</translation>
</message>
<message>
<source>The list of tokens</source>
<translation>トークンのリスト</translation>
</message>
<message>
<source>The device %1</source>
<translation>デバイス %1</translation>
</message>
<message>
<source>The count is not possible (%1). Open the model that it belongs to, or count other texts.</source>
<translation>集計できません（%1）。集計に対応するモデルを開くか、別のテキストを集計してください。</translation>
</message>
<message>
<source>Nothing can be computed, because the engine cannot be loaded (%1). Install the program again.</source>
<translation>エンジンを読み込めないため（%1）、何も計算できません。プログラムを再インストールしてください。</translation>
</message>
</context>
<context>
<name>ufb::Examples</name>
<message>
<source>A fact</source>
<translation>事実</translation>
</message>
<message>
<source>Two meanings pull at one word</source>
<translation>1 つの単語をめぐる 2 つの意味</translation>
</message>
<message>
<source>Two masks at once</source>
<translation>2 つのマスクを同時に</translation>
</message>
<message>
<source>A number</source>
<translation>数</translation>
</message>
<message>
<source>A pair of words</source>
<translation>単語の対</translation>
</message>
<message>
<source>Grammar: a joining word</source>
<translation>文法：つなぎの語</translation>
</message>
<message>
<source>Words of one field</source>
<translation>同じ分野の単語</translation>
</message>
<message>
<source>No mask: compare the paths of the two banks</source>
<translation>マスクなし：2 つの bank の経路を比較</translation>
</message>
</context>
<context>
<name>ufb::ExportController</name>
<message>
<source>PNG image (*.png)</source>
<translation>PNG 画像 (*.png)</translation>
</message>
<message>
<source>SVG drawing (*.svg)</source>
<translation>SVG 図 (*.svg)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>PDF 文書 (*.pdf)</translation>
</message>
<message>
<source>Export the picture of “%1”</source>
<translation>「%1」の画像をエクスポート</translation>
</message>
<message>
<source>CSV table (*.csv)</source>
<translation>CSV 表 (*.csv)</translation>
</message>
<message>
<source>JSON document (*.json)</source>
<translation>JSON 文書 (*.json)</translation>
</message>
<message>
<source>Export the data behind “%1”</source>
<translation>「%1」のデータをエクスポート</translation>
</message>
</context>
<context>
<name>ufb::FellowModel</name>
<message>
<source>This text: %1</source>
<comment>number of tokens</comment>
<translation>このテキスト：%1</translation>
</message>
<message>
<source>Earlier texts, newest first: %1</source>
<comment>number of tokens</comment>
<translation>以前のテキスト（新しい順）：%1</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1、トークン %2 / %3</translation>
</message>
<message>
<source>A click selects it</source>
<translation>クリックで選択します</translation>
</message>
<message>
<source>One text before this one</source>
<translation>1 つ前のテキスト</translation>
</message>
<message>
<source>%1 texts before this one</source>
<translation>%1 個前のテキスト</translation>
</message>
<message>
<source>On this path up to level %1</source>
<translation>レベル %1 までこの経路上</translation>
</message>
</context>
<context>
<name>ufb::Glossary</name>
<message>
<source>%1: %2</source>
<comment>a term, what it means</comment>
<translation>%1：%2</translation>
</message>
<message>
<source>Corpus</source>
<translation>コーパス</translation>
</message>
<message>
<source>A whole text, or many, run through a model to count where its tokens go.</source>
<translation>モデルに通してトークンの行き先を集計する、1 つまたは多数のテキストの全体。</translation>
</message>
<message>
<source>Visit</source>
<translation>訪問</translation>
</message>
<message>
<source>One token that passes a node. The root of a tree has as many visits as there are tokens.</source>
<translation>1 つのトークンがノードを通ること。木の根の訪問数は、トークンの数と等しくなります。</translation>
</message>
<message>
<source>Never visited</source>
<translation>未訪問</translation>
</message>
<message>
<source>A node that no token of the text came to. It may be idle, or the text may be too short to tell.</source>
<translation>テキストのどのトークンも来なかったノード。使われないノードの場合もあれば、テキストが短すぎて判断できない場合もあります。</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>実効葉数</translation>
</message>
<message>
<source>2 to the power of the entropy, also called perplexity: so many leaves, used evenly, would be as undecided as those of the tree are.</source>
<translation>2 のエントロピー乗。パープレキシティとも呼ばれます。均等に使われた場合に、この木の葉と同じエントロピーになる葉の数を表します。</translation>
</message>
<message>
<source>Gini</source>
<translation>ジニ係数</translation>
</message>
<message>
<source>How unevenly visits are spread over leaves: 0 if all have the same number, near 1 if one has nearly all.</source>
<translation>葉に対する訪問の偏り。すべての葉の訪問数が同じなら 0、ほぼすべてが 1 つの葉に集中すると 1 に近づきます。</translation>
</message>
<message>
<source>Lorenz curve</source>
<translation>ローレンツ曲線</translation>
</message>
<message>
<source>Leaves in order, the least visited first, against the share of the visits that they have together. The further below the diagonal, the more uneven.</source>
<translation>葉を訪問の少ない順に並べ、それらが占める訪問の割合の累計を描いた曲線。対角線から下に離れるほど偏りが大きくなります。</translation>
</message>
<message>
<source>Lift</source>
<translation>リフト</translation>
</message>
<message>
<source>How many times more frequent a word is in a place than in the whole text. 1 means: no more than anywhere.</source>
<translation>ある場所での単語の出現頻度が、テキスト全体での頻度の何倍か。1 なら、他の場所と変わりません。</translation>
</message>
<message>
<source>Mutual information</source>
<translation>相互情報量</translation>
</message>
<message>
<source>How many bits the leaf tells about the word, or about its place in the text. In short texts chance makes it too high, and the amount is given beside it.</source>
<translation>葉から、単語またはテキスト内の位置について何ビットわかるか。短いテキストでは偶然のために過大になるため、その量を併記します。</translation>
</message>
<message>
<source>Estimated counts</source>
<translation>推定出現数</translation>
</message>
<message>
<source>A table too large for the memory that it may use is replaced by a smaller one, a Count-Min sketch. Its counts are never too low, and how much too high they can be is stated.</source>
<translation>使用できるメモリに収まらない表は、より小さな Count-Min スケッチに置き換えられます。その出現数が実際より少なくなることはなく、どれだけ多くなりうるかも示されます。</translation>
</message>
<message>
<source>Sample</source>
<translation>サンプル</translation>
</message>
<message>
<source>A part of a text, chosen by chance from a number called the seed. The same seed chooses the same part.</source>
<translation>シードという数値をもとに、テキストから無作為に選んだ一部分。同じシードなら同じ部分が選ばれます。</translation>
</message>
<message>
<source>Significant difference</source>
<translation>有意差</translation>
</message>
<message>
<source>A difference between two texts that chance would hardly make. As many nodes are tested at once, the threshold is stricter for each (correction by Holm).</source>
<translation>偶然にはまず生じない、2 つのテキストの差。多数のノードを同時に検定するため、それぞれの基準を厳しくしています（Holm の補正）。</translation>
</message>
<message>
<source>Latency</source>
<translation>レイテンシ</translation>
</message>
<message>
<source>The time that one answer takes, from the characters of the text to the predicted words, unless a narrower stage is named.</source>
<translation>1 つの回答にかかる時間。特定の処理段階が示されていないかぎり、テキストの文字から予測された単語までの時間です。</translation>
</message>
<message>
<source>Stage</source>
<translation>処理段階</translation>
</message>
<message>
<source>A part of the work that is timed by itself: tokeniser, embedding, attention, feedforward, head.</source>
<translation>個別に時間を測る処理の一部分：トークナイザー、埋め込み、アテンション、フィードフォワード、ヘッド。</translation>
</message>
<message>
<source>Median</source>
<translation>中央値</translation>
</message>
<message>
<source>The middle of all samples: half of them are faster, half slower. Single slow ones do not change it.</source>
<translation>全サンプルの真ん中の値。半数はこれより速く、半数は遅くなります。遅いサンプルが少しあっても変わりません。</translation>
</message>
<message>
<source>P90</source>
<translation>P90</translation>
</message>
<message>
<source>Nine of ten samples are at most as slow. It is given from 64 samples on.</source>
<translation>サンプルの 10 個中 9 個がこの時間以内に収まる値。64 サンプル以上で示されます。</translation>
</message>
<message>
<source>Interval</source>
<translation>区間</translation>
</message>
<message>
<source>Where the true figure lies with a confidence of 95 %. If the interval of a ratio contains 1, no winner is named.</source>
<translation>真の値が 95% の信頼度で含まれる範囲。比の区間が 1 を含む場合、優劣は示しません。</translation>
</message>
<message>
<source>Warm-up</source>
<translation>ウォームアップ</translation>
</message>
<message>
<source>Calls before the first sample that are not counted, until caches are filled and the clock of the processor is steady.</source>
<translation>最初のサンプルの前に行う、集計に含めない呼び出し。キャッシュが満たされ、プロセッサーのクロックが安定するまで続けます。</translation>
</message>
<message>
<source>Interleaving</source>
<translation>インターリーブ</translation>
</message>
<message>
<source>Models are measured in turn, in an order drawn anew in every round, so that a change of the machine hits all of them alike.</source>
<translation>モデルを、ラウンドごとに新しく決めた順序で交互に測定すること。マシンの状態の変化がすべてのモデルに等しく影響します。</translation>
</message>
<message>
<source>Arm</source>
<translation>測定対象</translation>
</message>
<message>
<source>One contestant of a measurement: a model, or a layer, with its settings.</source>
<translation>測定で競うものの 1 つ：モデルまたは層と、その設定。</translation>
</message>
<message>
<source>Rival</source>
<translation>比較相手</translation>
</message>
<message>
<source>The contestant that the model is compared with: the fastest of those that do the same work without trees.</source>
<translation>モデルと比較する測定対象。木を使わずに同じ処理をするもののうち、最も速いものです。</translation>
</message>
<message>
<source>Self-test</source>
<translation>セルフテスト</translation>
</message>
<message>
<source>The model measured against itself. The ratio must come out as 1 within its interval, or the measurement is not to be trusted.</source>
<translation>モデルをそれ自身と比べる測定。比の区間に 1 が含まれなければ、その測定は信頼できません。</translation>
</message>
<message>
<source>Ceiling</source>
<translation>上限</translation>
</message>
<message>
<source>The most that a faster feedforward layer can give the whole model, if it took no time at all: the rest still has to be computed (law of Amdahl).</source>
<translation>フィードフォワード層の時間がゼロになった場合に、モデル全体で得られる最大の高速化。残りの部分の計算は必ず必要です（アムダールの法則）。</translation>
</message>
<message>
<source>Peak of the machine</source>
<translation>マシンのピーク</translation>
</message>
<message>
<source>The most operations a second that this machine was seen to do, measured here and not taken from a data sheet.</source>
<translation>このマシンで観測された 1 秒あたりの最大演算数。仕様書の値ではなく、ここで測定したものです。</translation>
</message>
<message>
<source>Thread</source>
<translation>スレッド</translation>
</message>
<message>
<source>A line of work on one core of the processor. Figures are comparable only at equal numbers of threads.</source>
<translation>プロセッサーの 1 コアで進む一連の処理。数値は、スレッド数が同じ場合にのみ比較できます。</translation>
</message>
<message>
<source>Cache</source>
<translation>キャッシュ</translation>
</message>
<message>
<source>Small, fast memory near the processor. Weights that do not fit into it come from main memory, which takes longer.</source>
<translation>プロセッサーの近くにある小さく高速なメモリ。収まらない重みはメインメモリから読むため、時間がかかります。</translation>
</message>
<message>
<source>Backend</source>
<translation>バックエンド</translation>
</message>
<message>
<source>How a tree layer is computed: sparse visits the nodes of the path only; masked computes the whole layer and then hides what is not on the path, as the published code does.</source>
<translation>木の層の計算方法。sparse は経路のノードだけを訪れます。masked は公開コードと同様に、層全体を計算してから経路外の結果を隠します。</translation>
</message>
<message>
<source>float16</source>
<translation>float16</translation>
</message>
<message>
<source>Numbers of 16 bits: half the memory of float32, about three decimal digits, up to 65,504.</source>
<translation>16 ビットの数値。メモリは float32 の半分で、精度は 10 進で約 3 桁、最大 65,504。</translation>
</message>
<message>
<source>bfloat16</source>
<translation>bfloat16</translation>
</message>
<message>
<source>Numbers of 16 bits with the range of float32, but only two to three decimal digits.</source>
<translation>16 ビットの数値。範囲は float32 と同じですが、精度は 10 進で 2 ～ 3 桁だけです。</translation>
</message>
<message>
<source>Mixed weights</source>
<translation>混合精度の重み</translation>
</message>
<message>
<source>float32 where a path is decided, float16 where only outputs are added up: less memory, and no turn is decided with rounded weights.</source>
<translation>経路を決める部分は float32、出力を足し合わせるだけの部分は float16。メモリを節約しながら、丸めた重みで分岐を決めることはありません。</translation>
</message>
<message>
<source>Token</source>
<translation>トークン</translation>
</message>
<message>
<source>What the network reads instead of words: a word, a piece of a word or a sign of punctuation. The chips under the text are its tokens.</source>
<translation>ネットワークが単語の代わりに読むもの：単語、単語の一部、または句読点。テキストの下のチップがそのトークンです。</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>語彙</translation>
</message>
<message>
<source>All tokens that a model knows, each with a number. It can read and predict nothing else.</source>
<translation>モデルが知っているすべてのトークン。それぞれに番号があります。これ以外のものを読んだり予測したりすることはできません。</translation>
</message>
<message>
<source>Word piece</source>
<translation>サブワード</translation>
</message>
<message>
<source>A part of a word. A word that is not in the vocabulary is read as several pieces; those that go on a word begin with ##.</source>
<translation>単語の一部分。語彙にない単語は複数のサブワードとして読まれ、単語の続きとなるものは ## で始まります。</translation>
</message>
<message>
<source>Tokeniser</source>
<translation>トークナイザー</translation>
</message>
<message>
<source>Cuts a text into tokens and notes which characters each one stands for. It belongs to the model: another tokeniser gives another answer.</source>
<translation>テキストをトークンに分割し、それぞれがどの文字に対応するかを記録します。モデルの一部であり、トークナイザーが変われば回答も変わります。</translation>
</message>
<message>
<source>Mask</source>
<translation>マスク</translation>
</message>
<message>
<source>A token that stands for a hidden word. The model says which words fit there.</source>
<translation>隠した単語を表すトークン。そこに当てはまる単語をモデルが示します。</translation>
</message>
<message>
<source>Prediction</source>
<translation>予測</translation>
</message>
<message>
<source>The words of the vocabulary that fit a mask, each with its probability. All probabilities of a mask add up to 100 %.</source>
<translation>マスクに当てはまる語彙の単語と、それぞれの確率。1 つのマスクの確率をすべて足すと 100% になります。</translation>
</message>
<message>
<source>Probability</source>
<translation>確率</translation>
</message>
<message>
<source>How likely a word is at a mask, in the eyes of the model. It is made from the logits of all words by the softmax function.</source>
<translation>モデルから見た、マスクに単語が入る見込み。全単語のロジットからソフトマックス関数で求めます。</translation>
</message>
<message>
<source>Logit of a word</source>
<translation>単語のロジット</translation>
</message>
<message>
<source>The number that the head gives to a word before the numbers of all words are turned into probabilities. Only differences between logits count.</source>
<translation>全単語の数値を確率に変換する前に、ヘッドが単語に与える数値。意味を持つのはロジットの差だけです。</translation>
</message>
<message>
<source>Entropy</source>
<translation>エントロピー</translation>
</message>
<message>
<source>How undecided something is, in bits: 0 if one outcome has everything, more if it is spread. Of a prediction it is spread over words, of a count over leaves.</source>
<translation>どれだけ定まっていないかをビットで表したもの。1 つの結果に集中していれば 0、分散するほど大きくなります。予測では単語、集計では葉にわたる分散を表します。</translation>
</message>
<message>
<source>Rank</source>
<translation>順位</translation>
</message>
<message>
<source>The place of a word among all words of the vocabulary, by probability. The first has rank 1.</source>
<translation>語彙の全単語を確率の高い順に並べたときの位置。先頭が 1 位です。</translation>
</message>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>One of the stages that a text passes, one after another. Each has attention first, then a feedforward part.</source>
<translation>テキストが順に通過する段階の 1 つ。それぞれにまずアテンションがあり、次にフィードフォワード部分があります。</translation>
</message>
<message>
<source>Attention</source>
<translation>アテンション</translation>
</message>
<message>
<source>The part of a layer in which tokens look at each other. It costs the same with trees and without them.</source>
<translation>層のうち、トークンが互いを参照する部分。コストは木の有無にかかわらず同じです。</translation>
</message>
<message>
<source>Feedforward layer</source>
<translation>フィードフォワード層</translation>
</message>
<message>
<source>The part of a layer that works on each token alone, through many neurons. Here it is a tree, or dense.</source>
<translation>層のうち、多数のニューロンでトークンを 1 つずつ処理する部分。ここでは木か密な層のどちらかです。</translation>
</message>
<message>
<source>Neuron</source>
<translation>ニューロン</translation>
</message>
<message>
<source>A unit of a feedforward layer: it weighs what comes in, passes the sum through GELU, and adds a vector of its own, weighted by the result.</source>
<translation>フィードフォワード層の構成単位。入力に重みを付けた和を GELU に通し、その結果を重みとして自身のベクトルを加えます。</translation>
</message>
<message>
<source>Dense</source>
<translation>密</translation>
</message>
<message>
<source>Without a tree: every token uses all neurons of the feedforward layer.</source>
<translation>木を使わない方式：どのトークンもフィードフォワード層のすべてのニューロンを使います。</translation>
</message>
<message>
<source>Intermediate size</source>
<translation>中間次元</translation>
</message>
<message>
<source>The number of neurons in a dense feedforward layer, 3072 in a BERT of base size.</source>
<translation>密なフィードフォワード層のニューロン数。BERT-base では 3072。</translation>
</message>
<message>
<source>Hidden size</source>
<translation>隠れ次元</translation>
</message>
<message>
<source>The length of the vector that stands for a token between two layers, 768 in a BERT of base size.</source>
<translation>層と層の間でトークンを表すベクトルの長さ。BERT-base では 768。</translation>
</message>
<message>
<source>Embedding</source>
<translation>埋め込み</translation>
</message>
<message>
<source>The first stage: a vector for each token and one for its place in the text, added up.</source>
<translation>最初の処理段階：各トークンのベクトルと、テキスト内の位置を表すベクトルを足し合わせます。</translation>
</message>
<message>
<source>Layer norm</source>
<translation>層正規化</translation>
</message>
<message>
<source>Brings the numbers of a vector to mean 0 and variance 1, then scales and shifts them by learned values. Where it stands differs between models.</source>
<translation>ベクトルの数値を平均 0、分散 1 にそろえ、学習した値でスケールとシフトを行います。置かれる位置はモデルによって異なります。</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The function that every neuron ends in. It lets positive numbers pass nearly as they are and silences negative ones almost entirely.</source>
<translation>すべてのニューロンの最後にある関数。正の数はほぼそのまま通し、負の数はほぼ完全に抑えます。</translation>
</message>
<message>
<source>Head</source>
<translation>ヘッド</translation>
</message>
<message>
<source>The last stage: it turns the vector of a mask into a logit for every word of the vocabulary.</source>
<translation>最後の処理段階：マスクのベクトルを、語彙の各単語のロジットに変換します。</translation>
</message>
<message>
<source>Tree layer (FFF)</source>
<translation>木の層 (FFF)</translation>
</message>
<message>
<source>A fast feedforward layer: its neurons form binary trees, and a token uses only those on its path, for example 12 of 4095.</source>
<translation>高速フィードフォワード層。ニューロンが二分木をなし、トークンは経路上のニューロンだけを使います。たとえば 4095 個中 12 個です。</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Neurons in the order of a binary tree: below each one that is no leaf stand two others. A layer has one tree or several, whose outputs add up.</source>
<translation>二分木の形に並んだニューロン。葉でないものの下には、それぞれ 2 つのニューロンがあります。層には 1 本または複数の木があり、その出力は足し合わされます。</translation>
</message>
<message>
<source>Node</source>
<translation>ノード</translation>
</message>
<message>
<source>A place in a tree: one neuron. Its number counts from the root, level by level; the root is 0.</source>
<translation>木の中の 1 つの場所で、1 つのニューロンに当たります。番号は根を 0 として、レベル順に数えます。</translation>
</message>
<message>
<source>Root</source>
<translation>根</translation>
</message>
<message>
<source>The node on top of a tree, where every path begins.</source>
<translation>木の最上部のノード。すべての経路がここから始まります。</translation>
</message>
<message>
<source>Leaf</source>
<translation>葉</translation>
</message>
<message>
<source>A node of the last level, where a path ends. A tree of depth 11 has 2048 leaves.</source>
<translation>経路が終わる、最後のレベルのノード。深さ 11 の木には 2048 個の葉があります。</translation>
</message>
<message>
<source>Depth</source>
<translation>深さ</translation>
</message>
<message>
<source>The number of decisions on a path. A tree of depth D has 2 to the power of D leaves, and a path visits D + 1 nodes.</source>
<translation>1 つの経路上の決定の数。深さ D の木には 2 の D 乗個の葉があり、経路は D + 1 個のノードを訪れます。</translation>
</message>
<message>
<source>Path</source>
<translation>経路</translation>
</message>
<message>
<source>The nodes that a token visits in a tree, from the root to a leaf. At each node but the last it turns left or right.</source>
<translation>トークンが木の中で根から葉まで訪れるノード。最後を除く各ノードで左または右に分岐します。</translation>
</message>
<message>
<source>Turn</source>
<translation>分岐</translation>
</message>
<message>
<source>The decision at a node: right if its logit is greater than 0, otherwise left.</source>
<translation>ノードでの決定。ロジットが 0 より大きければ右、それ以外は左です。</translation>
</message>
<message>
<source>Logit of a node</source>
<translation>ノードのロジット</translation>
</message>
<message>
<source>The number w·x + b that a node computes from a token: its sign decides the turn, and its GELU is the weight of what the node adds.</source>
<translation>ノードがトークンから計算する数値 w·x + b。その符号で分岐が決まり、その GELU がノードの加えるものの重みになります。</translation>
</message>
<message>
<source>Margin</source>
<translation>マージン</translation>
</message>
<message>
<source>How close a decision was: the logit without its sign, divided by the length of w. The margin of a path is its closest call, the smallest one of its decisions.</source>
<translation>決定がどれだけ際どかったか：符号を除いたロジットを w の長さで割った値。経路のマージンは、その中で最も僅差の決定の値、つまり最小値です。</translation>
</message>
<message>
<source>Contribution</source>
<translation>寄与</translation>
</message>
<message>
<source>The length of the vector that a node adds to the output of its layer: the GELU of its logit without its sign, times the length of its output weights.</source>
<translation>ノードが層の出力に加えるベクトルの長さ：符号を除いたロジットの GELU × 出力の重みの長さ。</translation>
</message>
<message>
<source>Share of a node</source>
<translation>ノードの割合</translation>
</message>
<message>
<source>Its contribution divided by the sum of all contributions on the path.</source>
<translation>ノードの寄与を、経路上のすべての寄与の和で割った値。</translation>
</message>
<message>
<source>Subtree</source>
<translation>部分木</translation>
</message>
<message>
<source>A node with everything below it. All tokens that come there took the same turns up to there.</source>
<translation>あるノードと、その下にあるすべて。そこに来るトークンは、そこまで同じ分岐をたどっています。</translation>
</message>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>The name of a place: L3/0110* is layer 3, left, right, right, left, and everything below. L3/leaf:1187 is a leaf. With several trees L3.2/0110* names the second one.</source>
<translation>場所の名前。L3/0110* は層 3 で左、右、右、左に進んだノードとその下のすべて、L3/leaf:1187 は 1 つの葉を表します。木が複数ある場合、L3.2/0110* は 2 本目の木を指します。</translation>
</message>
<message>
<source>Leaf maps</source>
<translation>葉マップ</translation>
</message>
<message>
<source>All layers at once: one square stands for a leaf, and every subtree is a rectangle.</source>
<translation>すべての層を一度に示す図。1 つの正方形が 1 つの葉、長方形が部分木を表します。</translation>
</message>
<message>
<source>Path barcode</source>
<translation>経路バーコード</translation>
</message>
<message>
<source>Paths as rows of light and dark: all tokens of one layer, or all layers of one token.</source>
<translation>明暗の列で表した経路：1 つの層の全トークン、または 1 つのトークンの全層。</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>層 × トークン</translation>
</message>
<message>
<source>A table with a row for each layer and a column for each token. It is the index to everything: margin, leaf, contribution.</source>
<translation>層を行、トークンを列とする表。マージン、葉、寄与など、すべてへの索引です。</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>文トライ</translation>
</message>
<message>
<source>The paths of a text laid over each other: tokens that take the same turns share a line up to where they part.</source>
<translation>テキストの経路を重ね合わせた図。同じ分岐をたどるトークンは、分かれるまで 1 本の線を共有します。</translation>
</message>
<message>
<source>Common decisions</source>
<translation>共通の決定</translation>
</message>
<message>
<source>How many turns two paths share before they part. Two texts are compared so, token by token and layer by layer.</source>
<translation>2 つの経路が分かれるまでに共有する分岐の数。2 つのテキストは、これをトークンごと、層ごとに求めて比較します。</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>ニューロン使用</translation>
</message>
<message>
<source>How many of the neurons a text touches, how often, and how many weights have to be read for it.</source>
<translation>テキストがどれだけのニューロンを何回使い、そのためにどれだけの重みを読む必要があるか。</translation>
</message>
</context>
<context>
<name>ufb::HelpBrowser</name>
<message>
<source>Help</source>
<translation>ヘルプ</translation>
</message>
<message>
<source>Search the help</source>
<translation>ヘルプを検索</translation>
</message>
<message>
<source>Contents</source>
<comment>of the help</comment>
<translation>目次</translation>
</message>
<message>
<source>Page</source>
<comment>of the help</comment>
<translation>ページ</translation>
</message>
<message>
<source>Nothing in the help has these words</source>
<translation>ヘルプにこの語句は見つかりません</translation>
</message>
<message>
<source>Back</source>
<translation>戻る</translation>
</message>
<message>
<source>Back to the page before (Alt+Left)</source>
<translation>前のページに戻る (Alt+←)</translation>
</message>
<message>
<source>Forward</source>
<translation>進む</translation>
</message>
<message>
<source>Forward to the page after (Alt+Right)</source>
<translation>次のページに進む (Alt+→)</translation>
</message>
</context>
<context>
<name>ufb::HelpPages</name>
<message>
<source>Glossary</source>
<translation>用語集</translation>
</message>
<message>
<source>See also:</source>
<translation>関連項目：</translation>
</message>
<message>
<source>Sessions and reports</source>
<translation>セッションとレポート</translation>
</message>
<message>
<source>A session is what you are working on: text, masks, models, pinned text, bookmarks, the selected place and measurements. Save it as one file, open it later, or send it to a colleague. A file of this kind ends in `.ufbsession`; it names models, it does not contain them.</source>
<translation>セッションは作業中の内容です：テキスト、マスク、モデル、固定テキスト、ブックマーク、選択した場所、測定。1 つのファイルとして保存し、後で開いたり、同僚に送ったりできます。ファイルの拡張子は `.ufbsession` です。モデルは名前だけが記録され、モデル自体は含まれません。</translation>
</message>
<message>
<source>The program also keeps the session by itself. After a crash it offers to restore it at the next start.</source>
<translation>プログラムはセッションを自動的にも保存します。クラッシュした場合は、次回の起動時に復元できます。</translation>
</message>
<message>
<source>Undo and redo (`Ctrl+Z`, `Ctrl+Shift+Z`) know every change to text, masks, pinned text and bookmarks.</source>
<translation>元に戻す操作とやり直し（`Ctrl+Z`、`Ctrl+Shift+Z`）は、テキスト、マスク、固定テキスト、ブックマークのすべての変更に使えます。</translation>
</message>
<message>
<source>A report is a document for readers: text, predictions, pictures of the routing, statistics, latency with raw data and environment, and the command lines that compute the same again. It is written as one HTML file that needs no other files, or as PDF.</source>
<translation>レポートは人に読んでもらうための文書です：テキスト、予測、ルーティングの図、統計、レイテンシとその生データおよび測定環境、同じ結果を再び計算するコマンドライン。他のファイルを必要としない 1 つの HTML ファイル、または PDF として書き出します。</translation>
</message>
<message>
<source>Command line</source>
<translation>コマンドライン</translation>
</message>
<message>
<source>The program `ufb` computes the same without a window. Some examples:</source>
<translation>プログラム `ufb` は、ウィンドウなしで同じ計算を行います。例：</translation>
</message>
<message>
<source>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the words that fit.</source>
<translation>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` は、当てはまる単語を出力します。</translation>
</message>
<message>
<source>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the path of every token.</source>
<translation>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` は、すべてのトークンの経路を出力します。</translation>
</message>
<message>
<source>`ufb compare --against demo-dense &quot;…&quot;` puts two models side by side.</source>
<translation>`ufb compare --against demo-dense &quot;…&quot;` は、2 つのモデルを並べて比較します。</translation>
</message>
<message>
<source>`ufb stats FILE --out DIR` counts whole texts; `ufb stats words` and `ufb stats compare` read the counts.</source>
<translation>`ufb stats FILE --out DIR` は、テキスト全体を集計します。`ufb stats words` と `ufb stats compare` は、その集計を読み取ります。</translation>
</message>
<message>
<source>`ufb bench ffn` and `ufb bench model` measure.</source>
<translation>`ufb bench ffn` と `ufb bench model` は、測定を行います。</translation>
</message>
<message>
<source>With `--json`, one JSON document goes to the standard output and everything else to the standard error. The exit status is 0 if it was done, 1 if it could not be done (one line says why, and what to do), 2 for wrong usage. `ufb --help` lists the commands, and `--help` after a command its options.</source>
<translation>`--json` を付けると、1 つの JSON 文書が標準出力に、それ以外はすべて標準エラー出力に書き出されます。終了ステータスは、完了した場合が 0、完了できなかった場合が 1（理由と対処法を 1 行で表示）、使い方の誤りが 2 です。`ufb --help` でコマンドの一覧を、コマンドの後に `--help` を付けるとそのオプションを表示します。</translation>
</message>
<message>
<source>`ufb-explorer --render window --out picture.png` draws the window into a file without a display.</source>
<translation>`ufb-explorer --render window --out picture.png` は、ディスプレイなしでウィンドウをファイルに描画します。</translation>
</message>
<message>
<source>Keys and the palette</source>
<translation>キーとパレット</translation>
</message>
<message>
<source>Press `Ctrl+K` and type a part of what you want. The palette lists every command, also those without keys; a few letters are enough, such as the first ones of each word. The English names work in every language. Up and Down choose, Enter runs, Esc closes.</source>
<translation>`Ctrl+K` を押し、したいことの一部を入力します。パレットには、キーのないものも含めてすべてのコマンドが表示されます。各単語の頭文字など、数文字で十分です。英語の名前はどの言語でも使えます。↑ と ↓ で選び、Enter で実行、Esc で閉じます。</translation>
</message>
<message>
<source>`F1` shows all keys and mouse gestures on one page, which can be searched and copied. With the mouse over a word that is explained, it opens the glossary instead.</source>
<translation>`F1` を押すと、すべてのキーとマウスジェスチャーが 1 ページに表示されます。検索やコピーもできます。説明のある語句にマウスを合わせているときは、代わりに用語集が開きます。</translation>
</message>
<message>
<source>Some commands have two strokes: `Ctrl+J, L` means Ctrl and J together, then L alone.</source>
<translation>2 段階で押すコマンドもあります。`Ctrl+J, L` は、Ctrl と J を同時に押し、次に L だけを押すという意味です。</translation>
</message>
<message>
<source>`F6` goes to the next view, `F11` makes a view fill the window and puts it back, `Ctrl+G` goes to a typed address. In the views, arrow keys walk, Enter chooses and Esc leads back.</source>
<translation>`F6` で次のビューに移動、`F11` でビューをウィンドウ全体に広げて再び戻し、`Ctrl+G` で入力したアドレスに移動します。ビューの中では、矢印キーで移動、Enter で選択、Esc で戻ります。</translation>
</message>
<message>
<source>Accessibility</source>
<translation>アクセシビリティ</translation>
</message>
<message>
<source>Everything can be reached with the keyboard, and what has the focus is outlined. `F6` goes from view to view, Tab through the controls of a view, and arrow keys through a picture.</source>
<translation>すべての操作がキーボードで行え、フォーカスのある要素には枠が付きます。`F6` でビュー間を、Tab でビュー内のコントロールを、矢印キーで図の中を移動します。</translation>
</message>
<message>
<source>Screen readers find names and descriptions of all controls. Every picture can also be read as a table, from its menu.</source>
<translation>スクリーンリーダーは、すべてのコントロールの名前と説明を読み取れます。どの図も、そのメニューから表として読むことができます。</translation>
</message>
<message>
<source>The menu Appearance offers light and dark colours, high contrast, and text up to twice its size. Layouts follow the direction of the language.</source>
<translation>「外観」メニューでは、ライトとダークの配色、ハイコントラスト、最大 2 倍の文字サイズを選べます。レイアウトは言語の方向に従います。</translation>
</message>
<message>
<source>Colour is never the only sign: model A is blue and solid, model B is orange and hatched; left and right differ by place, and what is chosen has a frame. The colour scales can be told apart by people who do not see all colours.</source>
<translation>色だけで区別することはありません。モデル A は青の塗りつぶし、モデル B はオレンジの斜線です。左と右は位置で区別され、選択したものには枠が付きます。カラースケールは、色覚の違いにかかわらず見分けられます。</translation>
</message>
<message>
<source>Nothing flashes, and nothing disappears on its own while you read it.</source>
<translation>点滅するものはなく、読んでいる間に勝手に消えるものもありません。</translation>
</message>
<message>
<source>Privacy: no network access at all</source>
<translation>プライバシー：ネットワークには一切アクセスしません</translation>
</message>
<message>
<source>This program never uses a network. It does not look for updates, it counts no users, and it sends no reports of any kind. It works just as well on a machine without a network, and everything it needs was installed with it.</source>
<translation>このプログラムがネットワークを使うことはありません。更新を確認せず、利用者を数えず、どのような報告も送信しません。ネットワークのないマシンでも同じように動作し、必要なものはすべて一緒にインストールされています。</translation>
</message>
<message>
<source>Your texts and models are read on this machine and stay on it. A report, a session or an export is written only where you say.</source>
<translation>テキストとモデルはこのマシンで読み込まれ、外に出ることはありません。レポート、セッション、エクスポートは、指定した場所にだけ書き込まれます。</translation>
</message>
<message>
<source>If the program crashes, a file about what was open is written to your own folder. It is shown to you at the next start; whether anybody else sees it is up to you.</source>
<translation>プログラムがクラッシュすると、開いていたものについてのファイルが自分のフォルダーに書き込まれます。次回の起動時に表示され、他の人に見せるかどうかは自分で決められます。</translation>
</message>
<message>
<source>Model files are data. A file in the old format of PyTorch may contain a program: only numbers are taken from it, and nothing in it is run.</source>
<translation>モデルファイルはデータです。PyTorch の古い形式のファイルにはプログラムが含まれていることがありますが、数値だけを取り出し、中のプログラムは一切実行しません。</translation>
</message>
<message>
<source>This help is part of the program, too. Its links lead to other pages of it and nowhere else.</source>
<translation>このヘルプもプログラムの一部です。リンク先はヘルプの他のページだけで、それ以外の場所につながることはありません。</translation>
</message>
<message>
<source>Where files are kept</source>
<translation>ファイルの保存場所</translation>
</message>
<message>
<source>The program keeps its own files where your desktop keeps those of all programs. With the usual folders of Linux:</source>
<translation>プログラム自身のファイルは、デスクトップがすべてのプログラムのファイルを置く場所に保存されます。Linux の標準的なフォルダーでは、次のとおりです。</translation>
</message>
<message>
<source>`~/.config/UltraFastBERT/ufb-explorer.conf` has the settings: window and views, language, colours, recent models and texts, bookmarks.</source>
<translation>`~/.config/UltraFastBERT/ufb-explorer.conf` には設定があります：ウィンドウとビュー、言語、配色、最近使用したモデルとテキスト、ブックマーク。</translation>
</message>
<message>
<source>`~/.local/share/UltraFastBERT/ufb-explorer` has the rest, in folders: `counts` for counted texts, `measurements` for latency, `autosave` for the session that is restored after a crash, `crashes` for what was open then, and `log` for messages of the program.</source>
<translation>`~/.local/share/UltraFastBERT/ufb-explorer` には、その他のものがフォルダー別にあります。`counts` は集計したテキスト、`measurements` はレイテンシ、`autosave` はクラッシュ後に復元されるセッション、`crashes` はそのとき開いていたもの、`log` はプログラムのメッセージです。</translation>
</message>
<message>
<source>You may delete any of these folders while the program is not running. It then starts without them and makes them again when they are needed. Counts of large texts can take much space, and another folder can be chosen for them in the menu.</source>
<translation>プログラムの停止中は、どのフォルダーも削除できます。次回はそれらなしで起動し、必要になれば作り直します。大きなテキストの集計は容量を多く使うことがありますが、メニューで別のフォルダーを選べます。</translation>
</message>
<message>
<source>Removing the program from the system leaves these files alone: they are yours.</source>
<translation>プログラムをシステムから削除しても、これらのファイルは利用者のものとして、そのまま残ります。</translation>
</message>
<message>
<source>Start here</source>
<translation>はじめに</translation>
</message>
<message>
<source>The window opens with a sentence that has a hidden word, and with the words that the model puts there. The model is bundled with the program; a model of yours opens from the button at the top or when its folder is dropped on the window.</source>
<translation>ウィンドウを開くと、1 つの単語が隠された文と、モデルがそこに入れる単語が表示されます。このモデルはプログラムに同梱されています。自分のモデルは、上部のボタンから開くか、そのフォルダーをウィンドウにドロップして開きます。</translation>
</message>
<message>
<source>Type, and the answer follows. Each word of your text is a token, shown as a chip below it. Click a chip: every view then speaks of this token.</source>
<translation>入力すると、すぐに回答が表示されます。テキストの各単語はトークンで、その下にチップとして表示されます。チップをクリックすると、すべてのビューがそのトークンを示します。</translation>
</message>
<message>
<source>What is special about this model is inside its feedforward layers: they are trees. A token walks from the root to a leaf and uses only the neurons on its way, for example 12 of 4095. The tree, the leaf maps and the other routing views show this way.</source>
<translation>このモデルの特徴はフィードフォワード層の中にあり、層が木になっています。トークンは根から葉までたどり、途中のニューロンだけを使います。たとえば 4095 個中 12 個です。木、葉マップなどのルーティングビューで、その道筋がわかります。</translation>
</message>
<message>
<source>Rest the mouse on a picture to read what is there, and press `Ctrl+K` to find anything that the program can do.</source>
<translation>図の上にマウスを置くと、その場所の内容が読めます。`Ctrl+K` を押すと、プログラムのすべての機能を検索できます。</translation>
</message>
<message>
<source>The prompt and masks</source>
<translation>プロンプトとマスク</translation>
</message>
<message>
<source>Write the text in the field at the top. The chips below it are what the model reads: words, pieces of words and signs.</source>
<translation>上部の欄にテキストを入力します。その下のチップは、モデルが読むもの、つまり単語、単語の一部、記号です。</translation>
</message>
<message>
<source>A mask hides a word. Make one by a double click on the word, by `Alt+M`, or by typing `&lt;mask&gt;`, `[MASK]` or `___`. A text may have several masks; `Alt+Left` and `Alt+Right` go from one to the next.</source>
<translation>マスクは単語を隠します。単語をダブルクリックするか、`Alt+M` を押すか、`&lt;mask&gt;`、`[MASK]`、`___` のいずれかを入力します。1 つのテキストに複数のマスクを置くことができ、`Alt+←` と `Alt+→` で前後のマスクに移動します。</translation>
</message>
<message>
<source>Examples offers sentences that show something, and the texts that you asked before.</source>
<translation>「例」には、見どころのある例文と、以前に入力したテキストがあります。</translation>
</message>
<message>
<source>Pin (`Alt+P`) keeps the text beside the next one. The view Two texts then says, token by token and layer by layer, how far both go together, and the tree shows one path over the other.</source>
<translation>「固定」（`Alt+P`）は、テキストを次のテキストと並べて残します。「2 つのテキスト」ビューは、両者がどこまで同じ経路をたどるかをトークンごと、層ごとに示し、木には 2 つの経路が重ねて表示されます。</translation>
</message>
<message>
<source>A text longer than the model can read is cut, and the program says so. `Ctrl+Z` takes any change back.</source>
<translation>モデルが読める長さを超えるテキストは切り詰められ、その旨が表示されます。どの変更も `Ctrl+Z` で元に戻せます。</translation>
</message>
<message>
<source>Predictions</source>
<translation>予測</translation>
</message>
<message>
<source>The list has the words that fit the mask best, each with its probability. All words of the vocabulary together have 100 %.</source>
<translation>リストには、マスクに最もよく当てはまる単語と、それぞれの確率が表示されます。語彙の全単語の確率を合わせると 100% になります。</translation>
</message>
<message>
<source>A click on a word, or Enter, puts it in the place of the mask.</source>
<translation>単語をクリックするか Enter を押すと、マスクの位置に入ります。</translation>
</message>
<message>
<source>The field below asks for a word of your own: its probability and its place among all words. A word that is not in the vocabulary is rated by its first piece, and this is said.</source>
<translation>その下の欄では、自分で指定した単語の確率と、全単語中の順位を調べられます。語彙にない単語は先頭のサブワードで評価され、その旨が表示されます。</translation>
</message>
<message>
<source>The entropy below says how undecided the model is: 0 bits means that one word has everything.</source>
<translation>その下のエントロピーは、モデルがどれだけ迷っているかを示します。0 ビットなら、確率が 1 つの単語に集中しています。</translation>
</message>
<message>
<source>While an answer is older than the text it is dimmed, never removed. The bundled model is small and has read little, so it is often wrong. What it says is computed by the real network, not looked up.</source>
<translation>回答が現在のテキストより古い間は淡く表示されますが、消えることはありません。同梱のモデルは小さく、学習したテキストも少ないため、よく間違えます。回答は実際のネットワークで計算したもので、用意された答えを引いているのではありません。</translation>
</message>
<message>
<source>Routing views</source>
<translation>ルーティングビュー</translation>
</message>
<message>
<source>*Tree* has one layer, the root on top. The path of the chosen token is lit: left where the logit is at most 0, right where it is greater. A click zooms in, the wheel zooms at the mouse, Esc shows all of it.</source>
<translation>*木*は、根を上にして 1 つの層を表示します。選択したトークンの経路が強調され、ロジットが 0 以下なら左、0 より大きければ右に進みます。クリックでズームイン、ホイールでマウス位置を中心にズーム、Esc で全体を表示します。</translation>
</message>
<message>
<source>*Leaf maps* has all layers at once: one square stands for a leaf, a rectangle for a subtree.</source>
<translation>*葉マップ*は、すべての層を一度に表示します。1 つの正方形が 1 つの葉、長方形が部分木を表します。</translation>
</message>
<message>
<source>*Layers × tokens* is the index: a row for each layer, a column for each token. Choose what the colours mean.</source>
<translation>*層 × トークン*は索引です。行は層、列はトークンを表します。色の意味は選べます。</translation>
</message>
<message>
<source>*Path card* is one path in numbers: turn, logit, GELU, contribution and share of each node.</source>
<translation>*経路カード*は、1 つの経路を数値で示します：各ノードの分岐、ロジット、GELU、寄与、割合。</translation>
</message>
<message>
<source>*Path barcode* has the turns of all tokens of a layer, or of one token in all layers.</source>
<translation>*経路バーコード*は、1 つの層の全トークンの分岐、または 1 つのトークンの全層の分岐を表示します。</translation>
</message>
<message>
<source>*Sentence trie* shows which tokens go the same way, and for how long.</source>
<translation>*文トライ*は、どのトークンがどこまで同じ経路をたどるかを示します。</translation>
</message>
<message>
<source>*Neuron usage* counts the neurons that this text needs.</source>
<translation>*ニューロン使用*は、このテキストに必要なニューロンを数えます。</translation>
</message>
<message>
<source>*Two texts* compares with the pinned text.</source>
<translation>*2 つのテキスト*は、固定テキストと比較します。</translation>
</message>
<message>
<source>A right click exports the picture or the numbers of a view.</source>
<translation>右クリックで、ビューの図または数値をエクスポートできます。</translation>
</message>
<message>
<source>Corpus</source>
<translation>コーパス</translation>
</message>
<message>
<source>Corpus counts where the tokens of a whole text go. Drop text files on the window; they may be compressed by gzip, xz, bzip2 or zstd. You can go on working meanwhile, pause, cancel, and go on another day: what is counted is kept.</source>
<translation>「コーパス」は、テキスト全体のトークンの行き先を集計します。テキストファイルをウィンドウにドロップしてください。gzip、xz、bzip2、zstd の圧縮ファイルも使えます。集計中も作業を続けられ、一時停止やキャンセルをして別の日に再開することもできます。それまでの集計は保存されます。</translation>
</message>
<message>
<source>Then the tree and the leaf maps can be coloured by use, and Dictionary says for any node which words come there, with examples. It also works the other way: type a word to see its leaves.</source>
<translation>集計すると、木と葉マップを使用量で色分けできるようになり、「葉の辞書」では、どのノードについても、そこに来る単語が例とともにわかります。逆に、単語を入力してその葉を調べることもできます。</translation>
</message>
<message>
<source>A second count can be opened beside the first. The program lists the nodes that one text uses more than the other, and tells differences from chance.</source>
<translation>1 つ目の集計と並べて、2 つ目の集計を開けます。一方のテキストが他方より多く使うノードを一覧にし、意味のある差を偶然の差と区別します。</translation>
</message>
<message>
<source>A sample, a part that was not finished and an estimate are always named as such. The same counts come from the command `ufb stats`.</source>
<translation>サンプル、途中までの集計、推定値には、必ずその旨が示されます。同じ集計はコマンド `ufb stats` でも得られます。</translation>
</message>
<message>
<source>Latency and fairness</source>
<translation>レイテンシと公平性</translation>
</message>
<message>
<source>Latency measures here and now, on your machine: the model, the model again, dense networks of the same shape, and the other models that are open.</source>
<translation>「レイテンシ」は、その場で、お使いのマシンで測定します。対象は、モデル、もう一度同じモデル、同じ形の密なネットワーク、開いている他のモデルです。</translation>
</message>
<message>
<source>All of them run in one process, with the same number of threads and on the same texts, in an order drawn anew in every round. First come calls that do not count, to warm up.</source>
<translation>すべて 1 つのプロセスで、同じスレッド数、同じテキストを使い、ラウンドごとに新しく決めた順序で実行します。最初に、集計に含めない呼び出しでウォームアップします。</translation>
</message>
<message>
<source>A figure is a median with an interval. If the interval of a ratio contains 1, no winner is named. The model against itself must come out as 1; otherwise the measurement is not to be trusted, and this is said.</source>
<translation>数値は中央値とその区間です。比の区間が 1 を含む場合、優劣は示しません。モデルと自身との比は 1 にならなければなりません。そうでない場合、測定は信頼できず、その旨が表示されます。</translation>
</message>
<message>
<source>The ledger leads from the number of neurons saved to what the whole model gains. That is much less, because attention and the head still have to be computed.</source>
<translation>収支表は、節約したニューロンの数から、モデル全体で得られる効果までを順に示します。アテンションとヘッドの計算は必要なため、全体の効果ははるかに小さくなります。</translation>
</message>
<message>
<source>Leave the machine alone while it measures. Raw samples are kept with the environment that they were taken in.</source>
<translation>測定中はマシンを操作しないでください。生のサンプルは、測定時の環境とともに保存されます。</translation>
</message>
</context>
<context>
<name>ufb::HowComputedView</name>
<message>
<source>How it is computed</source>
<translation>計算のしくみ</translation>
</message>
<message>
<source>Steps of the computation</source>
<translation>計算の手順</translation>
</message>
<message>
<source>%1 %2</source>
<comment>number, name of a step</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>Back</source>
<comment>to the step before</comment>
<translation>戻る</translation>
</message>
<message>
<source>Next</source>
<comment>step</comment>
<translation>次へ</translation>
</message>
<message>
<source>To the step before</source>
<translation>前の手順に戻る</translation>
</message>
<message>
<source>To the next step</source>
<translation>次の手順に進む</translation>
</message>
<message>
<source>Copy</source>
<translation>コピー</translation>
</message>
<message>
<source>Copy this page as text (%1)</source>
<comment>keys</comment>
<translation>このページをテキストとしてコピー (%1)</translation>
</message>
<message>
<source>Copy this page as text</source>
<translation>このページをテキストとしてコピー</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see how its answer is computed.</source>
<translation>まだ表示するものがありません。文を入力すると、その回答の計算のしくみが表示されます。</translation>
</message>
<message>
<source>Copy this &amp;page as text</source>
<translation>このページをテキストとしてコピー(&amp;P)</translation>
</message>
<message>
<source>Copy a&amp;ll pages as text</source>
<translation>すべてのページをテキストとしてコピー(&amp;L)</translation>
</message>
</context>
<context>
<name>ufb::HowText</name>
<message>
<source>Tokens</source>
<comment>step of the computation</comment>
<translation>トークン</translation>
</message>
<message>
<source>Layer</source>
<comment>step of the computation</comment>
<translation>層</translation>
</message>
<message>
<source>Walk</source>
<comment>step of the computation: down the tree</comment>
<translation>たどる</translation>
</message>
<message>
<source>Output</source>
<comment>step of the computation</comment>
<translation>出力</translation>
</message>
<message>
<source>Left out</source>
<comment>step of the computation: what is not computed</comment>
<translation>省略</translation>
</message>
<message>
<source>Answer</source>
<comment>step of the computation</comment>
<translation>回答</translation>
</message>
<message>
<source>Rank</source>
<translation>順位</translation>
</message>
<message>
<source>1 is the most probable word</source>
<translation>1 が最も確率の高い単語</translation>
</message>
<message>
<source>Token</source>
<translation>トークン</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>語彙での表記</translation>
</message>
<message>
<source>Logit</source>
<translation>ロジット</translation>
</message>
<message>
<source>The decoder&apos;s value for this word</source>
<translation>この単語に対するデコーダーの値</translation>
</message>
<message>
<source>Logit − max</source>
<translation>ロジット − max</translation>
</message>
<message>
<source>Less the largest logit</source>
<translation>最大のロジットを引いた値</translation>
</message>
<message>
<source>exp</source>
<translation>exp</translation>
</message>
<message>
<source>e to the power of logit − max</source>
<translation>e の（ロジット − max）乗</translation>
</message>
<message>
<source>Probability</source>
<translation>確率</translation>
</message>
<message>
<source>This word&apos;s exp over the sum of all: the model&apos;s answer</source>
<translation>この単語の exp を全単語の和で割った値：モデルの回答</translation>
</message>
<message>
<source>max = %1, of “%2”. The sum over all words is 1 / %3 = %4; the %5 shown make up %6 of it.</source>
<comment>number, word, percentage, number, count, percentage</comment>
<translation>max = %1（「%2」の値）。全単語の和は 1 / %3 = %4 で、表示中の %5 語がその %6 を占めます。</translation>
</message>
<message>
<source>Entropy of the whole distribution: %1 bits.</source>
<comment>number</comment>
<translation>分布全体のエントロピー：%1 ビット。</translation>
</message>
<message>
<source>From the last state to words</source>
<translation>最後の状態から単語へ</translation>
</message>
<message>
<source>After the last layer, the state at the mask is multiplied with one row of the decoder for each word of the vocabulary (BERT transforms it once more before): the logits. Softmax turns them into probabilities.</source>
<translation>最後の層の後、マスクの位置の状態に、語彙の単語ごとにデコーダーの 1 行を掛けます（BERT はその前にもう一度変換します）。これがロジットです。ソフトマックスでロジットを確率に変換します。</translation>
</message>
<message>
<source>Words in the vocabulary, and so logits at each mask: %1.</source>
<comment>count</comment>
<translation>語彙の単語数、つまり各マスクのロジット数：%1。</translation>
</message>
<message>
<source>This text has no mask, so no word is asked for: mask a token to see the numbers.</source>
<translation>このテキストにはマスクがないため、予測する単語がありません。数値を見るには、トークンをマスクしてください。</translation>
</message>
<message>
<source>Shown is mask %1 of %2, token %3.</source>
<comment>numbers</comment>
<translation>表示中：マスク %1 / %2、トークン %3。</translation>
</message>
<message>
<source>leaf</source>
<translation>葉</translation>
</message>
<message>
<source>right</source>
<comment>a turn</comment>
<translation>右</translation>
</message>
<message>
<source>left</source>
<comment>a turn</comment>
<translation>左</translation>
</message>
<message>
<source>Level</source>
<translation>レベル</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one is the leaf</source>
<translation>根を 0 として数えます。最後は葉です</translation>
</message>
<message>
<source>Node i</source>
<translation>ノード i</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>木の中の番号（レベル順、根は 0）</translation>
</message>
<message>
<source>z = w·x + b</source>
<translation>z = w·x + b</translation>
</message>
<message>
<source>The neuron&apos;s logit for this token</source>
<translation>このトークンに対するニューロンのロジット</translation>
</message>
<message>
<source>Sign</source>
<translation>符号</translation>
</message>
<message>
<source>Only this decides the turn</source>
<translation>これだけで分岐が決まります</translation>
</message>
<message>
<source>Turn</source>
<translation>分岐</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>ロジットが 0 より大きければ右、それ以外は左</translation>
</message>
<message>
<source>Next node</source>
<translation>次のノード</translation>
</message>
<message>
<source>2i + 1 on the left, 2i + 2 on the right</source>
<translation>左なら 2i + 1、右なら 2i + 2</translation>
</message>
<message>
<source>1 is the largest contribution</source>
<translation>1 が最大の寄与</translation>
</message>
<message>
<source>Node</source>
<translation>ノード</translation>
</message>
<message>
<source>z</source>
<translation>z</translation>
</message>
<message>
<source>GELU(z)</source>
<translation>GELU(z)</translation>
</message>
<message>
<source>Computed here from the logit, in double precision</source>
<translation>ここでロジットから倍精度で計算</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the output row: contribution over |GELU(z)|</source>
<translation>出力行のノルム：寄与 ÷ |GELU(z)|</translation>
</message>
<message>
<source>Contrib.</source>
<comment>contribution</comment>
<translation>寄与</translation>
</message>
<message>
<source>Norm of what the node adds to the output</source>
<translation>ノードが出力に加えるベクトルのノルム</translation>
</message>
<message>
<source>Share</source>
<translation>割合</translation>
</message>
<message>
<source>Of the sum of the contributions</source>
<translation>寄与の和に対する割合</translation>
</message>
<message>
<source>In this layer</source>
<translation>この層</translation>
</message>
<message>
<source>What is counted</source>
<translation>集計項目</translation>
</message>
<message>
<source>Used</source>
<translation>使用</translation>
</message>
<message>
<source>By the tree&apos;s way</source>
<translation>木の方式の場合</translation>
</message>
<message>
<source>Dense</source>
<translation>密</translation>
</message>
<message>
<source>If all of the layer&apos;s neurons were computed</source>
<translation>層のすべてのニューロンを計算した場合</translation>
</message>
<message>
<source>Used over dense</source>
<translation>使用 ÷ 密</translation>
</message>
<message>
<source>The walk down the tree</source>
<translation>木をたどる</translation>
</message>
<message>
<source>“%1” starts at the root, node 0. At each node i, one neuron decides: its weights w times the token&apos;s input x, plus its bias b, is the logit z.</source>
<comment>token</comment>
<translation>「%1」は根（ノード 0）から始まります。各ノード i では 1 つのニューロンが決定します。ニューロンの重み w とトークンの入力 x の積にバイアス b を加えたものが、ロジット z です。</translation>
</message>
<message>
<source>The layer has %1 trees, all walked in the same way; shown is tree %2.</source>
<comment>count, number</comment>
<translation>この層には木が %1 本あり、すべて同じようにたどります。表示中は木 %2 です。</translation>
</message>
<message>
<source>The way: %1 → leaf %2.</source>
<comment>turns, number</comment>
<translation>経路：%1 → 葉 %2。</translation>
</message>
<message>
<source>Neurons computed: %1. Decisions: %2, since the leaf&apos;s sign decides nothing.</source>
<comment>counts</comment>
<translation>計算したニューロン：%1。決定：%2（葉の符号は何も決めないため）。</translation>
</message>
<message>
<source>What the tree puts out</source>
<translation>木の出力</translation>
</message>
<message>
<source>Every node on the way, the leaf too, adds its output row w_out, as often as the GELU of its logit says. A logit far below 0 adds almost nothing.</source>
<translation>葉を含む経路上のすべてのノードが、ロジットの GELU を掛けた出力行 w_out を加えます。0 よりはるかに小さいロジットは、ほとんど何も加えません。</translation>
</message>
<message>
<source>Contributions are lengths. Vectors that point against each other cancel, so the output may be shorter than their sum, %1.</source>
<comment>number</comment>
<translation>寄与は長さです。逆向きのベクトルは打ち消し合うため、出力は寄与の和 %1 より短くなることがあります。</translation>
</message>
<message>
<source>The GELU here is the exact one with erf, as in the published code, computed from the logit on show in double precision; the model itself computes in single precision.</source>
<translation>ここの GELU は公開コードと同じく erf による厳密なもので、表示中のロジットから倍精度で計算しています。モデル自体は単精度で計算します。</translation>
</message>
<message>
<source>What is not computed</source>
<translation>計算されないもの</translation>
</message>
<message>
<source>For “%1” in this layer, %2 of the %3 neurons are never looked at: their weights are not read and their logits are not known.</source>
<comment>token, counts</comment>
<translation>この層の「%1」では、%3 個中 %2 個のニューロンが一切参照されません。重みは読まれず、ロジットもわかりません。</translation>
</message>
<message>
<source>Neurons, this token</source>
<translation>ニューロン（このトークン）</translation>
</message>
<message>
<source>Neurons, any token of this text</source>
<translation>ニューロン（テキスト全体）</translation>
</message>
<message>
<source>Weights read, this token</source>
<translation>読んだ重み（このトークン）</translation>
</message>
<message>
<source>Multiplications, this token</source>
<translation>乗算（このトークン）</translation>
</message>
<message>
<source>A neuron multiplies %1 numbers on its way in and as many on its way out, and adds as often.</source>
<comment>count</comment>
<translation>1 つのニューロンは、入力側で %1 個、出力側でも同数の数値を乗算し、同じ回数だけ加算します。</translation>
</message>
<message>
<source>This is the feedforward part alone: attention and the head cost what they always cost, so the whole model gains less than its layers.</source>
<translation>これはフィードフォワード部分だけの話です。アテンションとヘッドのコストは変わらないため、モデル全体の効果は層の効果より小さくなります。</translation>
</message>
<message>
<source>What the layer puts out</source>
<translation>層の出力</translation>
</message>
<message>
<source>Select a token to see its way.</source>
<translation>トークンを選択すると、その経路が表示されます。</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: there is no tree, so no token has a way of its own.</source>
<translation>このモデルのフィードフォワード層は密です。木がないため、トークンごとの経路はありません。</translation>
</message>
<message>
<source>All %1 neurons of a layer are computed for every token; nothing is left out.</source>
<comment>count</comment>
<translation>どのトークンでも層の %1 個のニューロンをすべて計算し、省略はありません。</translation>
</message>
<message>
<source>All neurons of a layer are computed for every token; nothing is left out.</source>
<translation>どのトークンでも層のすべてのニューロンを計算し、省略はありません。</translation>
</message>
<message>
<source>Biases are there if the checkpoint has them. A gated layer (GELUglu) multiplies the first half of z with the GELU of the second.</source>
<translation>バイアスは、チェックポイントに含まれる場合にのみあります。ゲート付きの層 (GELUglu) は、z の前半に後半の GELU を掛けます。</translation>
</message>
<message>
<source>added by the model&apos;s template</source>
<translation>モデルのテンプレートが追加</translation>
</message>
<message>
<source>each token alone</source>
<translation>各トークンを個別に処理</translation>
</message>
<message>
<source>dense: all %1 neurons</source>
<comment>count</comment>
<translation>密：全 %1 ニューロン</translation>
</message>
<message>
<source>trees: %1, depth %2; %3 of %4 neurons</source>
<comment>all are counts</comment>
<translation>木：%1 本、深さ %2。%4 ニューロン中 %3</translation>
</message>
<message>
<source>looks at all tokens</source>
<translation>全トークンを参照</translation>
</message>
<message>
<source>looks at all tokens; heads: %1, of %2 numbers each</source>
<comment>counts</comment>
<translation>全トークンを参照。ヘッド数：%1、各 %2 次元</translation>
</message>
<message>
<source>each token&apos;s %1 numbers: mean 0, variance 1, then scaled and shifted</source>
<comment>count</comment>
<translation>各トークンの %1 個の数値：平均 0、分散 1 にそろえ、スケールとシフトを適用</translation>
</message>
<message>
<source>Attention</source>
<translation>アテンション</translation>
</message>
<message>
<source>Feedforward</source>
<translation>フィードフォワード</translation>
</message>
<message>
<source>Addition</source>
<translation>加算</translation>
</message>
<message>
<source>what came out is added to what went in</source>
<translation>出力を入力に加算</translation>
</message>
<message>
<source>Layer norm %1</source>
<comment>1 or 2</comment>
<translation>層正規化 %1</translation>
</message>
<message>
<source>This model normalises before each part (pre-norm): the sum itself is never normalised until the last layer is through.</source>
<translation>このモデルは各部分の前で正規化します (pre-norm)。和そのものは、最後の層を通り終えるまで正規化されません。</translation>
</message>
<message>
<source>This model normalises after each addition (post-norm), as BERT does.</source>
<translation>このモデルは、BERT と同様に各加算の後で正規化します (post-norm)。</translation>
</message>
<message>
<source>Where its layer norms stand is not known; they are left out here.</source>
<translation>層正規化の位置が不明なため、ここでは省略しています。</translation>
</message>
<message>
<source>Position</source>
<translation>位置</translation>
</message>
<message>
<source>Counted from 0</source>
<translation>0 から数えます</translation>
</message>
<message>
<source>Id</source>
<translation>ID</translation>
</message>
<message>
<source>The token&apos;s row in the vocabulary</source>
<translation>語彙でのトークンの行番号</translation>
</message>
<message>
<source>In the text</source>
<translation>テキスト内</translation>
</message>
<message>
<source>What it stands for</source>
<translation>対応する文字列</translation>
</message>
<message>
<source>From text to numbers</source>
<translation>テキストから数値へ</translation>
</message>
<message>
<source>The tokenizer cuts the text into pieces of its vocabulary. Each piece has a number, its id.</source>
<translation>トークナイザーは、テキストを語彙のサブワードに分割します。各サブワードには ID という番号があります。</translation>
</message>
<message>
<source>The id chooses one of the %1 rows of the embedding table E: %2 numbers. The row of the token&apos;s place, p, is added, and a layer norm makes of both the token&apos;s first state x.</source>
<comment>counts</comment>
<translation>ID によって、埋め込み表 E の %1 行から、%2 個の数値からなる 1 行を選びます。これにトークンの位置の行 p を加え、層正規化を通したものが、トークンの最初の状態 x です。</translation>
</message>
<message>
<source>Tokens: %1 of at most %2.</source>
<comment>counts</comment>
<translation>トークン：%1（最大 %2）。</translation>
</message>
<message>
<source>Cut off at the end: %1 tokens.</source>
<comment>count</comment>
<translation>末尾で省略：%1 トークン。</translation>
</message>
<message>
<source>Where the feedforward layer stands</source>
<translation>フィードフォワード層の位置</translation>
</message>
<message>
<source>The state x runs through %1 layers, one after the other; shown is layer %2.</source>
<comment>count, number</comment>
<translation>状態 x は %1 個の層を順に通ります。表示中は層 %2 です。</translation>
</message>
<message>
<source>In each, attention lets every token take from the others; the feedforward part (FFN) then works on every token alone.</source>
<translation>各層では、アテンションによって各トークンが他のトークンから情報を取り込み、次にフィードフォワード部分 (FFN) がトークンを 1 つずつ処理します。</translation>
</message>
<message>
<source>Order</source>
<translation>順序</translation>
</message>
<message>
<source>In which it is computed</source>
<translation>計算の順序</translation>
</message>
<message>
<source>Part</source>
<translation>部分</translation>
</message>
<message>
<source>Part of the layer</source>
<translation>層の中の部分</translation>
</message>
<message>
<source>In this model</source>
<translation>このモデル</translation>
</message>
<message>
<source>What it works on, and how large it is</source>
<translation>処理の対象と大きさ</translation>
</message>
</context>
<context>
<name>ufb::LatencyCharts</name>
<message>
<source>Charts</source>
<translation>グラフ</translation>
</message>
<message>
<source>Distribution of the times</source>
<translation>時間の分布</translation>
</message>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>速度の収支表：公称から実測まで</translation>
</message>
<message>
<source>Where the time goes</source>
<translation>時間の内訳</translation>
</message>
<message>
<source>Time over threads and over length</source>
<translation>スレッド数・長さと時間</translation>
</message>
</context>
<context>
<name>ufb::LatencyChoices</name>
<message>
<source>%1 s</source>
<comment>seconds</comment>
<translation>%1 秒</translation>
</message>
<message>
<source>%1:%2 min</source>
<comment>minutes, seconds</comment>
<translation>%1 分 %2 秒</translation>
</message>
</context>
<context>
<name>ufb::LatencyChooser</name>
<message>
<source>%1 (self-test)</source>
<comment>a setting</comment>
<translation>%1（セルフテスト）</translation>
</message>
<message>
<source>%1 — %2, %3, %4</source>
<comment>a setting; model, date and host of an earlier measurement</comment>
<translation>%1 — %2、%3、%4</translation>
</message>
<message>
<source>Setting on show</source>
<translation>表示中の設定</translation>
</message>
<message>
<source>Compared with</source>
<translation>比較対象</translation>
</message>
<message>
<source>Setting</source>
<translation>設定</translation>
</message>
<message>
<source>compared with</source>
<translation>比較対象</translation>
</message>
</context>
<context>
<name>ufb::LatencyControls</name>
<message>
<source>Measure</source>
<translation>測定</translation>
</message>
<message>
<source>Self-test (A/A)</source>
<translation>セルフテスト (A/A)</translation>
</message>
<message>
<source>Cancel</source>
<translation>キャンセル</translation>
</message>
<message>
<source> s</source>
<comment>seconds, after a number</comment>
<translation> 秒</translation>
</message>
<message>
<source>Seconds for each setting</source>
<translation>設定ごとの秒数</translation>
</message>
<message>
<source>Measures the model against itself: how far two equal things seem to differ is the noise floor</source>
<translation>モデルをそれ自身と比べて測定します。同じもの同士に現れる見かけの差がノイズの下限です</translation>
</message>
<message>
<source>Progress of the measurement</source>
<translation>測定の進行状況</translation>
</message>
<message>
<source>Tokens</source>
<translation>トークン</translation>
</message>
<message>
<source>Tokens of a text: one or more numbers</source>
<translation>テキストのトークン数：1 つ以上の数値</translation>
</message>
<message>
<source>Threads</source>
<translation>スレッド</translation>
</message>
<message>
<source>Threads: one or more numbers</source>
<translation>スレッド数：1 つ以上の数値</translation>
</message>
<message>
<source>Texts</source>
<translation>テキスト</translation>
</message>
<message>
<source>Texts in one call: one or more numbers</source>
<translation>1 回の呼び出しのテキスト数：1 つ以上の数値</translation>
</message>
<message>
<source>Each</source>
<translation>各設定</translation>
</message>
<message>
<source>No model is loaded</source>
<translation>モデルが読み込まれていません</translation>
</message>
<message>
<source>%1 against</source>
<comment>a model&apos;s name</comment>
<translation>%1 の比較対象</translation>
</message>
<message>
<source>Dense stand-ins of the same shape (always)</source>
<translation>同じ形の密な代替ネット（常時）</translation>
</message>
<message>
<source>dense stand-ins</source>
<translation>密な代替ネット</translation>
</message>
<message>
<source>Measured against: %1</source>
<translation>比較対象：%1</translation>
</message>
<message>
<source>Threads: one or more numbers; this machine has %1 physical cores</source>
<translation>スレッド数：1 つ以上の数値。このマシンの物理コア数は %1 です</translation>
</message>
<message>
<source>%1 · %2 · %3 so far</source>
<comment>what is measured, percent, time</comment>
<translation>%1 · %2 · 経過 %3</translation>
</message>
<message>
<source>%1, about %2 left</source>
<comment>the above, time</comment>
<translation>%1、残り約 %2</translation>
</message>
<message>
<source>Load a model to measure it.</source>
<translation>測定するにはモデルを読み込んでください。</translation>
</message>
<message>
<source>Tokens: give numbers such as 8, 32, 128.</source>
<translation>トークン：8, 32, 128 のように数値を入力してください。</translation>
</message>
<message>
<source>Threads: give numbers from 1 to %1.</source>
<translation>スレッド：1 ～ %1 の数値を入力してください。</translation>
</message>
<message>
<source>Texts: give numbers such as 1, 4.</source>
<translation>テキスト：1, 4 のように数値を入力してください。</translation>
</message>
<message>
<source>1 setting, at least %1</source>
<translation>1 設定、%1 以上</translation>
</message>
<message>
<source>%1 settings, at least %2</source>
<translation>%1 設定、%2 以上</translation>
</message>
<message>
<source>Stopping after the sample that is under way …</source>
<translation>実行中のサンプルが終わりしだい停止します …</translation>
</message>
<message>
<source>Starting …</source>
<translation>開始しています …</translation>
</message>
</context>
<context>
<name>ufb::LatencyDistributionPlot</name>
<message>
<source>Distribution of the times</source>
<translation>時間の分布</translation>
</message>
<message>
<source>A</source>
<comment>the subject</comment>
<translation>A</translation>
</message>
<message>
<source>B</source>
<comment>what it is compared with</comment>
<translation>B</translation>
</message>
<message>
<source>calls done within</source>
<translation>完了した呼び出しの割合</translation>
</message>
<message>
<source>time of one call, ms</source>
<translation>1 回の呼び出し時間、ms</translation>
</message>
<message>
<source>A</source>
<translation>A</translation>
</message>
<message>
<source>B</source>
<translation>B</translation>
</message>
<message>
<source>%1 %2, n = %3</source>
<comment>letter, name and number of samples of an arm</comment>
<translation>%1 %2、n = %3</translation>
</message>
<message>
<source>%1, P90 %2</source>
<comment>the above, a percentile</comment>
<translation>%1、P90 %2</translation>
</message>
<message>
<source>median %1</source>
<translation>中央値 %1</translation>
</message>
<message>
<source>%1, %2</source>
<comment>date and host of an earlier measurement</comment>
<translation>%1、%2</translation>
</message>
<message>
<source>and %1 earlier</source>
<translation>ほか以前の %1 件</translation>
</message>
<message>
<source>noise: A against itself, around its median</source>
<translation>ノイズ：A 対 A、その中央値の前後</translation>
</message>
<message>
<source>1 sample beyond: %1</source>
<translation>範囲外のサンプル 1 個：%1</translation>
</message>
<message numerus="yes">
<source>%Ln samples beyond, up to %1</source>
<translation>
<numerusform>範囲外のサンプル %Ln 個、最大 %1</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 calls within %4</source>
<translation>%1：%3 回の呼び出し中 %2 回が %4 以内</translation>
</message>
</context>
<context>
<name>ufb::LatencyLedgerPlot</name>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>速度の収支表：公称から実測まで</translation>
</message>
<message>
<source>times fewer or faster, logarithmic</source>
<translation>削減・高速化の倍率、対数</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a rung and its figure</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>ceiling %1</source>
<translation>上限 %1</translation>
</message>
<message>
<source>No ledger yet: it needs a finished
measurement against a dense arm.</source>
<translation>収支表はまだありません。密な測定対象との
測定を完了する必要があります。</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>ceiling %1: a feedforward that costs nothing</source>
<translation>上限 %1：フィードフォワードのコストがゼロの場合</translation>
</message>
<message>
<source>promised, against %1</source>
<translation>公称、対 %1</translation>
</message>
<message>
<source>measured, against %1; bracket: 95 % interval</source>
<translation>実測、対 %1。括弧：95% 区間</translation>
</message>
<message>
<source>Amdahl&apos;s ceiling of the whole model</source>
<translation>モデル全体のアムダールの上限</translation>
</message>
<message>
<source>others&apos; figures, under their conditions</source>
<translation>他者の数値（それぞれの条件による）</translation>
</message>
<message>
<source>◆ %1 %2: %3</source>
<comment>a figure, whose it is, its conditions</comment>
<translation>◆ %1 %2：%3</translation>
</message>
<message>
<source>%1 %2: %3</source>
<comment>a figure, whose it is, its conditions</comment>
<translation>%1 %2：%3</translation>
</message>
</context>
<context>
<name>ufb::LatencyPresenter</name>
<message>
<source>itself again</source>
<translation>自身の再測定</translation>
</message>
<message>
<source>%1 (speed only)</source>
<translation>%1（速度のみ）</translation>
</message>
<message>
<source>float32, trees %1</source>
<translation>float32、木 %1</translation>
</message>
<message>
<source>paper, theory</source>
<translation>論文、理論値</translation>
</message>
<message>
<source>4095 neurons over the 12 that a token engages, table 2 of the paper</source>
<translation>4095 ニューロン ÷ 1 トークンが使う 12 ニューロン、論文の表 2</translation>
</message>
<message>
<source>paper, CPU</source>
<translation>論文、CPU</translation>
</message>
<message>
<source>one feedforward layer: best tree code (BLAS level 2) against MKL&apos;s sgemm of 3072 neurons, batch 16384, 250 runs; its inputs send every token down one path</source>
<translation>フィードフォワード 1 層：最良の木のコード（BLAS レベル 2）対 3072 ニューロンの MKL sgemm、バッチ 16384、250 回実行。入力は全トークンを同じ経路に送るもの</translation>
</message>
<message>
<source>paper, PyTorch on a GPU</source>
<translation>論文、GPU 上の PyTorch</translation>
</message>
<message>
<source>one feedforward layer: batched matrix products of gathered rows against the same done densely with 4095 neurons, on a GPU</source>
<translation>フィードフォワード 1 層：集めた行のバッチ行列積 対 4095 ニューロンの密な同じ計算、GPU 上</translation>
</message>
<message>
<source>DistilBERT</source>
<translation>DistilBERT</translation>
</message>
<message>
<source>whole model against BERT-base, with 97 % of its GLUE score, as its readers sum it up</source>
<translation>BERT-base に対するモデル全体、GLUE スコアの 97% を維持（読者による要約）</translation>
</message>
</context>
<context>
<name>ufb::LatencyStagePlot</name>
<message>
<source>Where the time goes</source>
<translation>時間の内訳</translation>
</message>
<message>
<source>A</source>
<comment>the subject</comment>
<translation>A</translation>
</message>
<message>
<source>B</source>
<comment>what it is compared with</comment>
<translation>B</translation>
</message>
<message>
<source>mean time of one call, ms</source>
<translation>1 回の呼び出しの平均時間、ms</translation>
</message>
<message>
<source>No stages were timed.</source>
<translation>処理段階の時間は測定されていません。</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a stage and its time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1: %2, of it %3.</source>
<comment>an arm, its time, its stages</comment>
<translation>%1：%2、内訳は %3。</translation>
</message>
<message>
<source>%1, %2: %3</source>
<comment>an arm, a stage, its time</comment>
<translation>%1、%2：%3</translation>
</message>
</context>
<context>
<name>ufb::LatencySweepPlot</name>
<message>
<source>Time over threads and over length</source>
<translation>スレッド数・長さと時間</translation>
</message>
<message>
<source>threads</source>
<translation>スレッド数</translation>
</message>
<message>
<source>tokens of a text</source>
<translation>テキストのトークン数</translation>
</message>
<message>
<source>median of a call, ms</source>
<translation>呼び出しの中央値、ms</translation>
</message>
<message>
<source>Measure more thread counts for a curve.</source>
<translation>曲線を描くには、スレッド数を増やして測定してください。</translation>
</message>
<message>
<source>Measure more lengths for a curve.</source>
<translation>曲線を描くには、長さを増やして測定してください。</translation>
</message>
<message>
<source>%1 at %2</source>
<comment>a time, a number of threads or tokens</comment>
<translation>%2 で %1</translation>
</message>
<message>
<source>%1 over %2: %3.</source>
<comment>an arm, threads or tokens, its times</comment>
<translation>%1、%2 ごと：%3。</translation>
</message>
<message>
<source>A</source>
<comment>the subject</comment>
<translation>A</translation>
</message>
<message>
<source>B</source>
<comment>what it is compared with</comment>
<translation>B</translation>
</message>
<message>
<source>other arms, see the table</source>
<translation>その他の測定対象は表を参照</translation>
</message>
<message>
<source>quartiles, fastest and slowest call</source>
<translation>四分位数、最速と最遅の呼び出し</translation>
</message>
</context>
<context>
<name>ufb::LatencyTableModel</name>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1 ± %2</source>
<comment>mean and standard deviation</comment>
<translation>%1 ± %2</translation>
</message>
<message>
<source>%1 Random weights: speed only.</source>
<translation>%1 重みはランダム：速度のみ。</translation>
</message>
<message>
<source>A 90th percentile needs 64 samples.</source>
<translation>90 パーセンタイルには 64 サンプルが必要です。</translation>
</message>
<message>
<source>Warm-up before the first sample: %1 calls, %2</source>
<translation>最初のサンプル前のウォームアップ：%1 回の呼び出し、%2</translation>
</message>
<message>
<source>%1, %2: %3</source>
<comment>an arm, a column&apos;s head, a figure</comment>
<translation>%1、%2：%3</translation>
</message>
<message>
<source>%1, ms</source>
<comment>a stage</comment>
<translation>%1、ms</translation>
</message>
<message>
<source>Arm</source>
<translation>測定対象</translation>
</message>
<message>
<source>Median, ms</source>
<translation>中央値、ms</translation>
</message>
<message>
<source>P90, ms</source>
<translation>P90、ms</translation>
</message>
<message>
<source>Mean ± sd, ms</source>
<translation>平均 ± SD、ms</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>A の速度比</translation>
</message>
<message>
<source>Of peak</source>
<translation>ピーク比</translation>
</message>
<message>
<source>First call, ms</source>
<translation>初回呼び出し、ms</translation>
</message>
</context>
<context>
<name>ufb::LatencyText</name>
<message>
<source>1 token</source>
<translation>1 トークン</translation>
</message>
<message numerus="yes">
<source>%Ln tokens</source>
<translation>
<numerusform>%Ln トークン</numerusform>
</translation>
</message>
<message>
<source>1 thread</source>
<translation>1 スレッド</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>%Ln スレッド</numerusform>
</translation>
</message>
<message>
<source>1 text</source>
<translation>1 テキスト</translation>
</message>
<message numerus="yes">
<source>%Ln texts</source>
<translation>
<numerusform>%Ln テキスト</numerusform>
</translation>
</message>
<message>
<source>1 round</source>
<translation>1 ラウンド</translation>
</message>
<message numerus="yes">
<source>%Ln rounds</source>
<translation>
<numerusform>%Ln ラウンド</numerusform>
</translation>
</message>
<message>
<source>%1 %2</source>
<comment>an arm and its median time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1 is %2 times faster than %3 %4</source>
<translation>%1 は %3 の %2 倍高速 %4</translation>
</message>
<message>
<source>the interval does not tell</source>
<translation>区間からは判定できません</translation>
</message>
<message>
<source>No winner: %1. Ratio to %2: %3 %4</source>
<comment>a reason, then the figures</comment>
<translation>優劣なし：%1。%2 との比：%3 %4</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>Self-test passed: the model against itself is %1</source>
<translation>セルフテスト合格：モデル自身との比は %1</translation>
</message>
<message>
<source>Self-test failed: the model against itself is %1, and should contain 1</source>
<translation>セルフテスト不合格：モデル自身との比は %1（1 を含むべきもの）</translation>
</message>
<message>
<source>%1×</source>
<comment>times</comment>
<translation>%1×</translation>
</message>
<message>
<source>[%1 .. %2]</source>
<comment>an interval</comment>
<translation>[%1 .. %2]</translation>
</message>
<message>
<source>%1 · %2 · %3</source>
<comment>tokens, threads, texts</comment>
<translation>%1 · %2 · %3</translation>
</message>
<message>
<source>tokeniser</source>
<translation>トークナイザー</translation>
</message>
<message>
<source>embedding</source>
<translation>埋め込み</translation>
</message>
<message>
<source>attention</source>
<translation>アテンション</translation>
</message>
<message>
<source>feedforward</source>
<translation>フィードフォワード</translation>
</message>
<message>
<source>head</source>
<translation>ヘッド</translation>
</message>
<message>
<source>rest</source>
<translation>その他</translation>
</message>
<message>
<source>neurons, promised</source>
<translation>ニューロン（公称）</translation>
</message>
<message>
<source>operations, promised</source>
<translation>演算（公称）</translation>
</message>
<message>
<source>kernel, measured</source>
<translation>カーネル（実測）</translation>
</message>
<message>
<source>layers, measured</source>
<translation>層（実測）</translation>
</message>
<message>
<source>whole model, measured</source>
<translation>モデル全体（実測）</translation>
</message>
<message>
<source>Not decided yet: median of %1, of %2. %3</source>
<translation>まだ判定できません：中央値は %1、%2。%3</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>a verdict, its rounds, its setting</comment>
<translation>%1、%2、%3</translation>
</message>
<message>
<source>%1 has random weights: it shows speed only, its answers mean nothing.</source>
<translation>%1 の重みはランダムです。速度の参考にしかならず、回答に意味はありません。</translation>
</message>
<message>
<source>%1 reaches %2 of this machine&apos;s measured peak.</source>
<translation>%1 は、このマシンの実測ピークの %2 に達します。</translation>
</message>
<message>
<source>measured on %1</source>
<comment>a host</comment>
<translation>%1 で測定</translation>
</message>
<message>
<source>%1: median %2, half of the samples from %3 to %4, all from %5 to %6, n = %7.</source>
<translation>%1：中央値 %2、サンプルの半数は %3 ～ %4、全体は %5 ～ %6、n = %7。</translation>
</message>
</context>
<context>
<name>ufb::LatencyVerdict</name>
<message>
<source>Show fewer conditions</source>
<translation>条件の表示を減らす</translation>
</message>
<message>
<source>Show all conditions (%1 more)</source>
<translation>すべての条件を表示（ほか %1 件）</translation>
</message>
<message>
<source>Copy command</source>
<translation>コマンドをコピー</translation>
</message>
<message>
<source>Puts the command that takes this measurement again on the clipboard</source>
<translation>この測定を再実行するコマンドをクリップボードにコピーします</translation>
</message>
<message>
<source>An earlier measurement, shown grey.</source>
<translation>以前の測定です（グレーで表示）。</translation>
</message>
<message>
<source>Stopped before its end.</source>
<translation>途中で停止しました。</translation>
</message>
</context>
<context>
<name>ufb::LatencyView</name>
<message>
<source>Latency</source>
<translation>レイテンシ</translation>
</message>
<message>
<source>Charts</source>
<translation>グラフ</translation>
</message>
<message>
<source>Table</source>
<translation>表</translation>
</message>
<message>
<source>Figures as charts or as a table</source>
<translation>数値をグラフまたは表で表示</translation>
</message>
<message>
<source>Copy table</source>
<translation>表をコピー</translation>
</message>
<message>
<source>Puts all figures of this setting on the clipboard, as tab-separated text</source>
<translation>この設定のすべての数値を、タブ区切りテキストとしてクリップボードにコピーします</translation>
</message>
<message>
<source>All figures of this setting</source>
<translation>この設定のすべての数値</translation>
</message>
<message>
<source>Stopped before anything was measured.</source>
<translation>測定が始まる前に停止しました。</translation>
</message>
<message>
<source>Stopped. What was measured until then is shown.</source>
<translation>停止しました。それまでの測定結果を表示しています。</translation>
</message>
<message>
<source>Measuring. The first samples appear here after the warm-up.</source>
<translation>測定中です。ウォームアップの後、最初のサンプルがここに表示されます。</translation>
</message>
<message>
<source>Nothing to measure yet. Load a model first.</source>
<translation>まだ測定対象がありません。先にモデルを読み込んでください。</translation>
</message>
<message>
<source>How long does %1 take, and a dense network of its shape, on this machine? Nothing was measured yet.</source>
<translation>%1 と、同じ形の密なネットワークは、このマシンでどれだけ時間がかかるでしょうか。まだ何も測定されていません。</translation>
</message>
<message>
<source>Measure</source>
<translation>測定</translation>
</message>
</context>
<context>
<name>ufb::LayerStrip</name>
<message>
<source>Layers × tokens</source>
<translation>層 × トークン</translation>
</message>
<message>
<source>M&amp;etric</source>
<translation>指標(&amp;E)</translation>
</message>
<message>
<source>Pin a text first</source>
<translation>先にテキストを固定してください</translation>
</message>
<message>
<source>%1 (token %2), layer %3</source>
<translation>%1（トークン %2）、層 %3</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1、木 %2</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>葉 %1、アドレス %2</translation>
</message>
<message>
<source>%1: %2</source>
<comment>metric, value</comment>
<translation>%1：%2</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryContexts</name>
<message>
<source>Examples</source>
<translation>例</translation>
</message>
<message>
<source>[masked]</source>
<comment>the model did not see this word</comment>
<translation>[マスク済み]</translation>
</message>
<message>
<source>No example was kept.</source>
<translation>例は保存されていません。</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryHead</name>
<message>
<source>Word or address</source>
<translation>単語またはアドレス</translation>
</message>
<message>
<source>Search for a word or an address</source>
<translation>単語またはアドレスを検索</translation>
</message>
<message>
<source>A word: the leaves to which it goes in the layer on show.
An address, such as L3/0110* or L3/leaf:1187: the words of that node.</source>
<translation>単語：表示中の層でその単語が到達する葉。
アドレス（L3/0110* や L3/leaf:1187 など）：そのノードの単語。</translation>
</message>
<message>
<source>Up to the parent</source>
<translation>親に移動</translation>
</message>
<message>
<source>Left child</source>
<translation>左の子</translation>
</message>
<message>
<source>Right child</source>
<translation>右の子</translation>
</message>
<message>
<source>The node above, which has the words of both its children (Alt+Up)</source>
<translation>上のノード。両方の子の単語を含みます (Alt+↑)</translation>
</message>
<message>
<source>Those of the words that turn left here (Alt+Left)</source>
<translation>ここで左に分岐する単語 (Alt+←)</translation>
</message>
<message>
<source>Those of the words that turn right here (Alt+Right)</source>
<translation>ここで右に分岐する単語 (Alt+→)</translation>
</message>
<message>
<source>↑ Parent</source>
<translation>↑ 親</translation>
</message>
<message>
<source>← Left</source>
<translation>← 左</translation>
</message>
<message>
<source>Right →</source>
<translation>右 →</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryView</name>
<message>
<source>Leaf dictionary</source>
<translation>葉の辞書</translation>
</message>
<message>
<source>By count</source>
<translation>出現数順</translation>
</message>
<message>
<source>By lift</source>
<translation>リフト順</translation>
</message>
<message>
<source>Order of the words</source>
<translation>単語の順序</translation>
</message>
<message>
<source>Lift: how many times a word&apos;s share here is its share of the whole corpus. The words with the
greatest lift are typical of this place, also where they are rare.</source>
<translation>リフト：ここでの単語の割合が、コーパス全体での割合の何倍か。リフトの大きい単語は、
まれな語であっても、この場所に特徴的です。</translation>
</message>
<message>
<source>The words that came here most often. Many of them may be frequent everywhere.</source>
<translation>ここに最も多く来た単語です。その多くは、どこでも頻出する単語かもしれません。</translation>
</message>
<message>
<source>Frequent words</source>
<translation>頻出語</translation>
</message>
<message>
<source>Typical words</source>
<translation>特徴語</translation>
</message>
<message>
<source>at &amp;least</source>
<comment>so many times</comment>
<translation>最少(&amp;L)</translation>
</message>
<message>
<source> ×</source>
<comment>times, behind a number</comment>
<translation> 回</translation>
</message>
<message>
<source>Words that came here less often are left out: by lift, rare ones would stand first by chance.</source>
<translation>ここに来た回数がこれより少ない単語は除外されます。リフト順では、まれな語が偶然上位に来るためです。</translation>
</message>
<message>
<source>Least count of words ordered by lift</source>
<translation>リフト順に並べる単語の最少出現数</translation>
</message>
<message>
<source>Examples</source>
<translation>例</translation>
</message>
<message>
<source>Places of the corpus whose token came here, chosen by a seeded hash: not the best ones, not the first ones.</source>
<translation>トークンがここに来たコーパス内の箇所。シード付きハッシュで選んだもので、最良の例でも先頭の例でもありません。</translation>
</message>
<message>
<source>No corpus has been counted yet. Count one to see which words each leaf stands for.</source>
<translation>集計したコーパスがまだありません。集計すると、各葉がどの単語を表すかがわかります。</translation>
</message>
<message>
<source>Select a node in the tree or in the leaf maps, or search for a word or an address.</source>
<translation>木または葉マップでノードを選択するか、単語またはアドレスを検索してください。</translation>
</message>
<message>
<source>Count a corpus…</source>
<translation>コーパスを集計…</translation>
</message>
<message>
<source>%1: its words are being looked up.</source>
<translation>%1：単語を検索しています。</translation>
</message>
</context>
<context>
<name>ufb::LeafMaps</name>
<message>
<source>Leaf maps</source>
<translation>葉マップ</translation>
</message>
<message numerus="yes">
<source>%1 and %Ln more</source>
<translation>
<numerusform>%1、ほか %Ln 個</numerusform>
</translation>
</message>
<message>
<source>1 token</source>
<translation>1 トークン</translation>
</message>
<message numerus="yes">
<source>%Ln tokens</source>
<translation>
<numerusform>%Ln トークン</numerusform>
</translation>
</message>
<message>
<source>none of %1</source>
<comment>all tokens of a text</comment>
<translation>%1 中なし</translation>
</message>
<message>
<source>%1 of %2: %3</source>
<comment>how many, all tokens of a text, which</comment>
<translation>%2 中 %1：%3</translation>
</message>
<message>
<source>in this session %1 of %2 tokens from %3 texts</source>
<translation>このセッションでは、%3 テキストの %2 トークン中 %1</translation>
</message>
<message>
<source>pinned text: %1</source>
<translation>固定テキスト：%1</translation>
</message>
<message>
<source>Layer %1</source>
<translation>層 %1</translation>
</message>
<message>
<source>tree %1</source>
<translation>木 %1</translation>
</message>
<message>
<source>leaf %1</source>
<translation>葉 %1</translation>
</message>
<message numerus="yes">
<source>subtree of %Ln leaves</source>
<translation>
<numerusform>葉 %Ln 個の部分木</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 leaves reached, most tokens at one: %3</source>
<translation>%2 個中 %1 個の葉に到達、1 つの葉の最多トークン数：%3</translation>
</message>
<message>
<source>by the texts of this session</source>
<translation>このセッションのテキストによる</translation>
</message>
<message>
<source>%1 of them by the pinned text too</source>
<translation>うち %1 個は固定テキストも到達</translation>
</message>
<message>
<source>the corpus %1 reaches %2 of %3 leaves</source>
<comment>name, numbers</comment>
<translation>コーパス %1 は %3 個中 %2 個の葉に到達</translation>
</message>
<message>
<source>used as if %1 leaves shared its tokens evenly (perplexity)</source>
<translation>葉 %1 個がトークンを均等に分け合う場合に相当（パープレキシティ）</translation>
</message>
<message>
<source>%1 leaves differ significantly (%2)</source>
<comment>number, names of two corpora</comment>
<translation>%1 個の葉に有意差あり（%2）</translation>
</message>
<message>
<source>&amp;Colour</source>
<translation>色(&amp;C)</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>選択したトークン</translation>
</message>
<message>
<source>Where the selected tokens end, each in its own colour; framed is the primary one&apos;s</source>
<translation>選択したトークンの到達先（トークンごとに色分け）。枠は主トークンの葉</translation>
</message>
<message>
<source>This text</source>
<translation>このテキスト</translation>
</message>
<message>
<source>How many tokens of the text end at each leaf; framed is the primary token&apos;s</source>
<translation>それぞれの葉に着く、このテキストのトークン数。枠は主トークンの葉</translation>
</message>
<message>
<source>This session</source>
<translation>このセッション</translation>
</message>
<message>
<source>How many tokens of all texts of this session end at each leaf; framed is the primary token&apos;s</source>
<translation>それぞれの葉に着く、このセッションの全テキストのトークン数。枠は主トークンの葉</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>固定テキストと比較</translation>
</message>
<message>
<source>Which leaves this text and the pinned one reach; framed is the primary token&apos;s</source>
<translation>このテキストと固定テキストが到達する葉。枠は主トークンの葉</translation>
</message>
<message>
<source>Pin a text first: then its leaves can be compared</source>
<translation>先にテキストを固定すると、葉を比較できます</translation>
</message>
<message>
<source>&amp;Scale</source>
<translation>スケール(&amp;S)</translation>
</message>
<message>
<source>Corpus</source>
<translation>コーパス</translation>
</message>
<message>
<source>How many tokens of the corpus end at each leaf; hatched: none</source>
<translation>それぞれの葉に着くコーパスのトークン数。斜線：なし</translation>
</message>
<message>
<source>Count a corpus first: then its leaves can be shown</source>
<translation>先にコーパスを集計すると、葉を表示できます</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>コーパス A と B</translation>
</message>
<message>
<source>Leaves that get a significantly different share of the two corpora&apos;s tokens</source>
<translation>2 つのコーパスでトークンの割合に有意差がある葉</translation>
</message>
<message>
<source>Compare two corpora first: then it is shown where they differ</source>
<translation>先に 2 つのコーパスを比較すると、違いのある場所が表示されます</translation>
</message>
<message>
<source>Logarithmic</source>
<translation>対数</translation>
</message>
<message>
<source>Twice as many tokens are one step; the same colours in all layers</source>
<translation>トークン数が 2 倍になるごとに 1 段階。全層で同じ配色</translation>
</message>
<message>
<source>Logarithmic, per layer</source>
<translation>対数（層ごと）</translation>
</message>
<message>
<source>Twice as many tokens are one step, up to each layer&apos;s most</source>
<translation>トークン数が 2 倍になるごとに 1 段階。上限は各層の最大値</translation>
</message>
<message>
<source>Linear</source>
<translation>線形</translation>
</message>
<message>
<source>One more token is one step; the same colours in all layers</source>
<translation>1 トークン増えるごとに 1 段階。全層で同じ配色</translation>
</message>
<message>
<source>Linear, per layer</source>
<translation>線形（層ごと）</translation>
</message>
<message>
<source>One more token is one step, up to each layer&apos;s most</source>
<translation>1 トークン増えるごとに 1 段階。上限は各層の最大値</translation>
</message>
<message>
<source>not significant</source>
<translation>有意差なし</translation>
</message>
<message>
<source>share, log scale</source>
<translation>割合、対数スケール</translation>
</message>
<message>
<source>share, linear scale</source>
<translation>割合、線形スケール</translation>
</message>
<message>
<source>layer&apos;s most</source>
<translation>層の最大値</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 that end at a leaf: from one token to the most.
Hatched: no token ends there.</source>
<comment>number, name</comment>
<translation>コーパス %2 の %1 トークンのうち、葉に着くものの割合：1 トークンから最大値まで。
斜線：その葉に着くトークンはありません。</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>一方のコーパスのトークンの割合が、もう一方の何倍か（%1）。</translation>
</message>
<message>
<source>never reached</source>
<translation>未到達</translation>
</message>
<message>
<source>log scale</source>
<translation>対数スケール</translation>
</message>
<message>
<source>linear scale</source>
<translation>線形スケール</translation>
</message>
<message>
<source>%1 texts, %2</source>
<translation>%1 テキスト、%2</translation>
</message>
<message>
<source>layer&apos;s most at a leaf</source>
<translation>1 つの葉での層の最大値</translation>
</message>
<message>
<source>%1 at a leaf</source>
<translation>1 つの葉に %1</translation>
</message>
<message>
<source>leaf of this text only</source>
<translation>このテキストのみの葉</translation>
</message>
<message>
<source>of the pinned text only</source>
<translation>固定テキストのみ</translation>
</message>
<message>
<source>of both texts</source>
<translation>両方のテキスト</translation>
</message>
<message>
<source>other tokens</source>
<translation>他のトークン</translation>
</message>
<message>
<source>leaf without a token</source>
<translation>トークンのない葉</translation>
</message>
<message>
<source>1 token ends here</source>
<translation>1 トークンがここに到達</translation>
</message>
<message numerus="yes">
<source>%Ln tokens end here</source>
<translation>
<numerusform>%Ln トークンがここに到達</numerusform>
</translation>
</message>
<message>
<source>&amp;Select the tokens that end here</source>
<translation>ここに着くトークンを選択(&amp;S)</translation>
</message>
<message>
<source>%1 of %2 shared</source>
<comment>leaves that two texts reach, leaves of the first</comment>
<translation>%2 中 %1 が共通</translation>
</message>
<message>
<source>%1 differ</source>
<comment>leaves that two corpora use differently</comment>
<translation>%1 個に差</translation>
</message>
<message>
<source>%1 of %2, most %3</source>
<comment>leaves reached, all leaves, share of the most used</comment>
<translation>%1 / %2、最大 %3</translation>
</message>
<message>
<source>1 leaf</source>
<translation>葉 1 個</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>葉 %Ln 個</numerusform>
</translation>
</message>
<message>
<source>%1, most %2</source>
<comment>leaves, tokens at one of them</comment>
<translation>%1、最多 %2</translation>
</message>
</context>
<context>
<name>ufb::LeafModel</name>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>1 から数えます</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Leaf</source>
<translation>葉</translation>
</message>
<message>
<source>Where a path ends, counted from the left, from 0</source>
<translation>経路の終点（左から数えた番号、0 から）</translation>
</message>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>層と分岐：0 は左、1 は右</translation>
</message>
<message>
<source>Tokens</source>
<translation>トークン</translation>
</message>
<message>
<source>How many tokens of the text reach the leaf</source>
<translation>この葉に到達するテキストのトークン数</translation>
</message>
<message>
<source>Share</source>
<translation>割合</translation>
</message>
<message>
<source>What they make up of the text&apos;s tokens, 0 to 1</source>
<translation>テキストの全トークンに占める割合（0 ～ 1）</translation>
</message>
<message>
<source>Session</source>
<translation>セッション</translation>
</message>
<message>
<source>How many tokens of all texts of this session reach the leaf</source>
<translation>この葉に到達する、このセッションの全テキストのトークン数</translation>
</message>
<message>
<source>Pinned</source>
<translation>固定</translation>
</message>
<message>
<source>How many tokens of the pinned text reach the leaf</source>
<translation>この葉に到達する固定テキストのトークン数</translation>
</message>
<message>
<source>Words</source>
<translation>単語</translation>
</message>
<message>
<source>The tokens that reach the leaf, as the vocabulary spells them</source>
<translation>この葉に到達するトークン（語彙での表記）</translation>
</message>
<message>
<source>Corpus</source>
<translation>コーパス</translation>
</message>
<message>
<source>How many tokens of the corpus reach the leaf; nothing without a corpus</source>
<translation>この葉に到達するコーパスのトークン数。コーパスがなければ空欄</translation>
</message>
<message>
<source>Corpus share</source>
<translation>コーパス割合</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>コーパスの全トークンに占める割合（0 ～ 1）</translation>
</message>
<message>
<source>B over A</source>
<translation>B/A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>有意差がある場合は、コーパス A の割合に対するコーパス B の割合の 2 を底とする対数、それ以外は 0。2 つ目のコーパスがなければ空欄</translation>
</message>
</context>
<context>
<name>ufb::LeafWordsModel</name>
<message>
<source>Word</source>
<translation>単語</translation>
</message>
<message>
<source>A type of token, as the vocabulary spells it. Enter or a double click shows all its leaves.</source>
<translation>トークンの種類（語彙での表記）。Enter またはダブルクリックで、到達するすべての葉を表示します。</translation>
</message>
<message>
<source>Count</source>
<translation>出現数</translation>
</message>
<message>
<source>How many such tokens of the corpus came here</source>
<translation>ここに来た、コーパスのこのトークンの数</translation>
</message>
<message>
<source>How many such tokens of the corpus came here, at most: an estimate that may be too high</source>
<translation>ここに来た、コーパスのこのトークンの最大数（過大の可能性がある推定値）</translation>
</message>
<message>
<source>Share</source>
<translation>割合</translation>
</message>
<message>
<source>Of all tokens that came here, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>ここに来た全トークンに占める割合（0 ～ 1）。最長のバーはリスト中の最大の割合です。</translation>
</message>
<message>
<source>Lift</source>
<translation>リフト</translation>
</message>
<message>
<source>How many times its share here is its share of the whole corpus. 1: no more than anywhere.
Bars are logarithmic, from 1 to the greatest in the list.</source>
<translation>ここでの割合がコーパス全体での割合の何倍か。1：他の場所と同じ。
バーは対数で、1 からリスト中の最大値まで。</translation>
</message>
<message>
<source>Token number</source>
<translation>トークン番号</translation>
</message>
<message>
<source>In the vocabulary</source>
<translation>語彙での番号</translation>
</message>
<message>
<source>Node</source>
<translation>ノード</translation>
</message>
<message>
<source>The address of the node</source>
<translation>ノードのアドレス</translation>
</message>
</context>
<context>
<name>ufb::LogModel</name>
<message>
<source>Detail</source>
<comment>level of a log line</comment>
<translation>詳細</translation>
</message>
<message>
<source>Information</source>
<comment>level of a log line</comment>
<translation>情報</translation>
</message>
<message>
<source>Warning</source>
<comment>level of a log line</comment>
<translation>警告</translation>
</message>
<message>
<source>Error</source>
<comment>level of a log line</comment>
<translation>エラー</translation>
</message>
<message>
<source>Time</source>
<translation>時刻</translation>
</message>
<message>
<source>Level</source>
<translation>レベル</translation>
</message>
<message>
<source>Source</source>
<comment>the part of the program that a log line comes from</comment>
<translation>発生元</translation>
</message>
<message>
<source>Event</source>
<comment>what a log line says</comment>
<translation>イベント</translation>
</message>
</context>
<context>
<name>ufb::LogWindow</name>
<message>
<source>Log</source>
<translation>ログ</translation>
</message>
<message>
<source>&amp;Show from</source>
<comment>a chooser of levels follows: from warnings upwards</comment>
<translation>表示レベル(&amp;S)</translation>
</message>
<message>
<source>&amp;Keep from</source>
<comment>a chooser of levels follows: what is written down at all</comment>
<translation>記録レベル(&amp;K)</translation>
</message>
<message>
<source>Least important level that is shown</source>
<translation>表示する最低の重要度</translation>
</message>
<message>
<source>Least important level that is written down</source>
<translation>記録する最低の重要度</translation>
</message>
<message>
<source>What is less important is not written down from now on</source>
<translation>これより重要度の低いものは、今後記録されません</translation>
</message>
<message>
<source>Search all columns</source>
<translation>すべての列を検索</translation>
</message>
<message>
<source>Events, the newest last</source>
<translation>イベント（最新のものが最後）</translation>
</message>
<message>
<source>&amp;Copy</source>
<translation>コピー(&amp;C)</translation>
</message>
<message>
<source>Copy the selected lines, or all that are shown</source>
<translation>選択した行、または表示中のすべての行をコピーします</translation>
</message>
<message>
<source>&amp;Open folder</source>
<translation>フォルダーを開く(&amp;O)</translation>
</message>
<message>
<source>Show the log files in the file manager</source>
<translation>ログファイルをファイルマネージャーで表示します</translation>
</message>
<message>
<source>Copy</source>
<translation>コピー</translation>
</message>
<message numerus="yes">
<source>%Ln lines</source>
<translation>
<numerusform>%Ln 行</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 lines</source>
<translation>%2 行中 %1 行</translation>
</message>
</context>
<context>
<name>ufb::MainWindow</name>
<message>
<source>UltraFastBERT Explorer</source>
<translation>UltraFastBERT Explorer</translation>
</message>
<message>
<source>Tools</source>
<translation>ツール</translation>
</message>
<message>
<source>Exchange A and B (Alt+X)</source>
<translation>A と B を入れ替え (Alt+X)</translation>
</message>
<message>
<source>Exchange models A and B</source>
<translation>モデル A と B を入れ替え</translation>
</message>
<message>
<source>Count texts…</source>
<translation>テキストを集計…</translation>
</message>
<message>
<source>Open count…</source>
<translation>集計を開く…</translation>
</message>
<message>
<source>Folder for counts…</source>
<translation>集計用フォルダー…</translation>
</message>
<message>
<source>Quit</source>
<translation>終了</translation>
</message>
<message>
<source>No second model</source>
<translation>2 つ目のモデルなし</translation>
</message>
<message>
<source>Opening %1</source>
<translation>%1 を開いています</translation>
</message>
<message>
<source>Measuring: predictions wait until it has ended</source>
<translation>測定中：予測は終了まで待機します</translation>
</message>
<message>
<source>%1 has no mask token, so it predicts no words; its paths can be looked at.</source>
<translation>%1 にはマスクトークンがないため、単語は予測できませんが、経路は調べられます。</translation>
</message>
<message>
<source>%1 — UltraFastBERT Explorer</source>
<translation>%1 — UltraFastBERT Explorer</translation>
</message>
<message>
<source>Open a model folder</source>
<translation>モデルフォルダーを開く</translation>
</message>
<message>
<source>Open a model</source>
<translation>モデルを開く</translation>
</message>
<message>
<source>Models (config.json model_config.json *.safetensors);;All files (*)</source>
<translation>モデル (config.json model_config.json *.safetensors);;すべてのファイル (*)</translation>
</message>
<message>
<source>About UltraFastBERT Explorer</source>
<translation>UltraFastBERT Explorer について</translation>
</message>
<message>
<source>UltraFastBERT Explorer %1</source>
<translation>UltraFastBERT Explorer %1</translation>
</message>
<message>
<source>Undo</source>
<translation>元に戻す</translation>
</message>
<message>
<source>Redo</source>
<translation>やり直す</translation>
</message>
<message>
<source>Open a second model&apos;s folder</source>
<translation>2 つ目のモデルのフォルダーを開く</translation>
</message>
<message>
<source>Compare both models over a text</source>
<translation>テキストで両モデルを比較</translation>
</message>
<message>
<source>Texts (*.txt *.md);;All files (*)</source>
<translation>テキスト (*.txt *.md);;すべてのファイル (*)</translation>
</message>
<message>
<source>Writing %1</source>
<translation>%1 を書き込んでいます</translation>
</message>
<message>
<source>Saved %1</source>
<translation>%1 を保存しました</translation>
</message>
<message>
<source>Open model folder…</source>
<translation>モデルフォルダーを開く…</translation>
</message>
<message>
<source>Open model file…</source>
<translation>モデルファイルを開く…</translation>
</message>
<message>
<source>Open second model…</source>
<translation>2 つ目のモデルを開く…</translation>
</message>
<message>
<source>Exchange A and B</source>
<translation>A と B を入れ替え</translation>
</message>
<message>
<source>Mask the word</source>
<translation>単語をマスク</translation>
</message>
<message>
<source>Go to the text</source>
<translation>テキストに移動</translation>
</message>
<message>
<source>Examples</source>
<translation>例</translation>
</message>
<message>
<source>Pin the text</source>
<translation>テキストを固定</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>固定テキストを解除</translation>
</message>
<message>
<source>Bookmark this place</source>
<translation>この場所をブックマークに追加</translation>
</message>
<message>
<source>Copy the address</source>
<translation>アドレスをコピー</translation>
</message>
<message>
<source>Layout: predict</source>
<translation>レイアウト：予測</translation>
</message>
<message>
<source>Layout: route</source>
<translation>レイアウト：ルーティング</translation>
</message>
<message>
<source>Layout: race</source>
<translation>レイアウト：速度比較</translation>
</message>
<message>
<source>Next view</source>
<translation>次のビュー</translation>
</message>
<message>
<source>Previous view</source>
<translation>前のビュー</translation>
</message>
<message>
<source>Maximise or restore the view</source>
<translation>ビューを最大化または元に戻す</translation>
</message>
<message>
<source>Close the view</source>
<translation>ビューを閉じる</translation>
</message>
<message>
<source>Full screen</source>
<translation>全画面表示</translation>
</message>
<message>
<source>Colours as the desktop</source>
<translation>デスクトップの配色</translation>
</message>
<message>
<source>Light colours</source>
<translation>ライトの配色</translation>
</message>
<message>
<source>Dark colours</source>
<translation>ダークの配色</translation>
</message>
<message>
<source>High contrast</source>
<translation>ハイコントラスト</translation>
</message>
<message>
<source>Larger text</source>
<translation>文字を大きく</translation>
</message>
<message>
<source>Smaller text</source>
<translation>文字を小さく</translation>
</message>
<message>
<source>Normal text size</source>
<translation>標準の文字サイズ</translation>
</message>
<message>
<source>Language of the desktop</source>
<translation>デスクトップの言語</translation>
</message>
<message>
<source>Go to an address</source>
<translation>アドレスに移動</translation>
</message>
<message>
<source>Back in the tree</source>
<translation>木の中で戻る</translation>
</message>
<message>
<source>Forward in the tree</source>
<translation>木の中で進む</translation>
</message>
<message>
<source>Previous mask</source>
<translation>前のマスク</translation>
</message>
<message>
<source>Next mask</source>
<translation>次のマスク</translation>
</message>
<message>
<source>Previous token</source>
<translation>前のトークン</translation>
</message>
<message>
<source>Next token</source>
<translation>次のトークン</translation>
</message>
<message>
<source>Previous layer</source>
<translation>前の層</translation>
</message>
<message>
<source>Next layer</source>
<translation>次の層</translation>
</message>
<message>
<source>Measure the latency</source>
<translation>レイテンシを測定</translation>
</message>
<message>
<source>Stop measuring</source>
<translation>測定を停止</translation>
</message>
<message>
<source>Compare both models over a text…</source>
<translation>テキストで両モデルを比較…</translation>
</message>
<message>
<source>Take the tour</source>
<translation>ツアーを開始</translation>
</message>
<message>
<source>Glossary</source>
<translation>用語集</translation>
</message>
<message>
<source>Command palette</source>
<translation>コマンドパレット</translation>
</message>
<message>
<source>Keys and gestures</source>
<translation>キーとジェスチャー</translation>
</message>
<message>
<source>Help</source>
<translation>ヘルプ</translation>
</message>
<message>
<source>Log</source>
<translation>ログ</translation>
</message>
<message>
<source>Mask a word</source>
<translation>単語をマスク</translation>
</message>
<message>
<source>Double click on it</source>
<translation>単語をダブルクリック</translation>
</message>
<message>
<source>Follow a token</source>
<translation>トークンをたどる</translation>
</message>
<message>
<source>Click on it</source>
<translation>トークンをクリック</translation>
</message>
<message>
<source>Follow several tokens</source>
<translation>複数のトークンをたどる</translation>
</message>
<message>
<source>Ctrl+click, Shift+click</source>
<translation>Ctrl+クリック、Shift+クリック</translation>
</message>
<message>
<source>Fill a mask</source>
<translation>マスクに入力</translation>
</message>
<message>
<source>Click on a prediction</source>
<translation>予測をクリック</translation>
</message>
<message>
<source>Zoom in the tree</source>
<translation>木をズーム</translation>
</message>
<message>
<source>Wheel, or click on a node</source>
<translation>ホイール、またはノードをクリック</translation>
</message>
<message>
<source>See the whole tree</source>
<translation>木全体を表示</translation>
</message>
<message>
<source>Esc</source>
<translation>Esc</translation>
</message>
<message>
<source>Maximise a view</source>
<translation>ビューを最大化</translation>
</message>
<message>
<source>Double click on its title</source>
<translation>タイトルをダブルクリック</translation>
</message>
<message>
<source>Move a view</source>
<translation>ビューを移動</translation>
</message>
<message>
<source>Drag its title</source>
<translation>タイトルをドラッグ</translation>
</message>
<message>
<source>Copy or export what a view shows</source>
<translation>ビューの表示内容をコピーまたはエクスポート</translation>
</message>
<message>
<source>Click with the right button</source>
<translation>右ボタンでクリック</translation>
</message>
<message>
<source>Open a model, a count or a session</source>
<translation>モデル、集計、セッションを開く</translation>
</message>
<message>
<source>Drop it on the window</source>
<translation>ウィンドウにドロップ</translation>
</message>
<message>
<source>Type a sentence</source>
<translation>文を入力</translation>
</message>
<message>
<source>The model answers while you type. A double click on a word masks it; then the model says which word it expects there.</source>
<translation>入力中にもモデルが回答します。単語をダブルクリックするとマスクされ、そこに入る単語をモデルが予測します。</translation>
</message>
<message>
<source>What the model expects</source>
<translation>モデルの予測</translation>
</message>
<message>
<source>The most probable words for the mask, in percent. A click on one fills it in. In the field below, ask about a word of your own.</source>
<translation>マスクに入る確率が最も高い単語を、パーセントで示します。クリックするとマスクに入ります。下の欄では、自分で指定した単語について調べられます。</translation>
</message>
<message>
<source>Every layer is a tree</source>
<translation>どの層も 1 本の木</translation>
</message>
<message>
<source>Each small picture is one layer: a token ends at one of its leaves, after a few turns to the left or to the right. A click on a picture chooses the layer.</source>
<translation>小さな図の 1 つ 1 つが層です。トークンは左右に何回か分岐して、葉の 1 つに着きます。図をクリックすると、その層が選択されます。</translation>
</message>
<message>
<source>The path of a token</source>
<translation>トークンの経路</translation>
</message>
<message>
<source>The tree of the chosen layer, with the paths of the chosen tokens. Of thousands of neurons only the few on the path are computed. Click on a node to come closer; Esc shows all of it.</source>
<translation>選択した層の木と、選択したトークンの経路です。数千のニューロンのうち、経路上のわずかなニューロンだけを計算します。ノードをクリックすると拡大、Esc で全体を表示します。</translation>
</message>
<message>
<source>Is it faster, and here?</source>
<translation>このマシンでも速いのか？</translation>
</message>
<message>
<source>The last line says what this answer cost. F5 measures it beside dense networks on this machine. Everything else is one search away: Ctrl+K.</source>
<translation>最下行は、この回答にかかったコストを示します。F5 を押すと、このマシンで密なネットワークと並べて測定します。その他の機能はすべて Ctrl+K で検索できます。</translation>
</message>
<message>
<source>The session is open, but not all of its models: %1</source>
<translation>セッションを開きましたが、一部のモデルを開けませんでした：%1</translation>
</message>
<message>
<source>Open session…</source>
<translation>セッションを開く…</translation>
</message>
<message>
<source>Save session</source>
<translation>セッションを保存</translation>
</message>
<message>
<source>Save session as…</source>
<translation>名前を付けてセッションを保存…</translation>
</message>
<message>
<source>The program ended unexpectedly the last time. What it knows about it is below.</source>
<translation>前回、プログラムが予期せず終了しました。判明している内容を以下に示します。</translation>
</message>
<message>
<source>The program ended unexpectedly. What was open at %1 can be restored: %2</source>
<comment>time, a text</comment>
<translation>プログラムが予期せず終了しました。%1 の時点で開いていたものを復元できます：%2</translation>
</message>
<message>
<source>Restore</source>
<translation>復元</translation>
</message>
<message>
<source>Starting the engine</source>
<translation>エンジンを起動しています</translation>
</message>
<message>
<source>The window changes as soon as what is being measured or counted has ended.</source>
<translation>実行中の測定または集計が終わりしだい、ウィンドウの表示が切り替わります。</translation>
</message>
<message>
<source>Looks inside UltraFastBERT: predictions, and the path of every token through the trees.

This program opens no network connection: nothing that you type or measure leaves this computer.

LibTorch %1
Matrices: %2
%3, %4</source>
<translation>UltraFastBERT の内部を調べます：予測と、木をたどる各トークンの経路。

このプログラムはネットワークに接続しません。入力や測定の内容がこのコンピューターの外に出ることはありません。

LibTorch %1
行列：%2
%3、%4</translation>
</message>
<message>
<source>Make a report…</source>
<translation>レポートを作成…</translation>
</message>
<message>
<source>Search commands</source>
<translation>コマンドを検索</translation>
</message>
</context>
<context>
<name>ufb::ModelButton</name>
<message>
<source>no model</source>
<translation>モデルなし</translation>
</message>
<message>
<source>(none)</source>
<comment>no second model</comment>
<translation>（なし）</translation>
</message>
<message>
<source>opening %1…</source>
<translation>%1 を開いています…</translation>
</message>
<message>
<source>Model B: a second model to compare with</source>
<translation>モデル B：比較する 2 つ目のモデル</translation>
</message>
<message>
<source>Model B: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>モデル B：木 × 深さ、層の全ニューロンのうちトークンあたりの使用数
%1</translation>
</message>
<message>
<source>Model A: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>モデル A：木 × 深さ、層の全ニューロンのうちトークンあたりの使用数
%1</translation>
</message>
<message>
<source>Bundled</source>
<translation>同梱</translation>
</message>
<message>
<source>Recent</source>
<translation>最近使用</translation>
</message>
</context>
<context>
<name>ufb::ModelCard</name>
<message>
<source>No model is loaded. Open a folder that holds config.json and model.safetensors.</source>
<translation>モデルが読み込まれていません。config.json と model.safetensors を含むフォルダーを開いてください。</translation>
</message>
<message>
<source>Open a model…</source>
<translation>モデルを開く…</translation>
</message>
<message>
<source>Model card</source>
<translation>モデルカード</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>コピー</translation>
</message>
<message>
<source>Copy as text</source>
<translation>テキストとしてコピー</translation>
</message>
<message>
<source>dense %1</source>
<comment>feedforward layer of this width</comment>
<translation>密 %1</translation>
</message>
<message>
<source>%1×%2 · %3/%4</source>
<comment>trees, depth, neurons used and present</comment>
<translation>%1×%2 · %3/%4</translation>
</message>
<message>
<source>dense, %1 neurons, all used</source>
<comment>feedforward layer</comment>
<translation>密、%1 ニューロン、すべて使用</translation>
</message>
<message>
<source>1 tree of depth %1</source>
<translation>深さ %1 の木 1 本</translation>
</message>
<message numerus="yes">
<source>%Ln trees of depth %1</source>
<translation>
<numerusform>深さ %1 の木 %Ln 本</numerusform>
</translation>
</message>
<message>
<source>%1: %2 neurons, %3 used per token (%4)</source>
<comment>trees, counts, percent</comment>
<translation>%1：%2 ニューロン、トークンあたり %3 個を使用（%4）</translation>
</message>
<message>
<source>Family</source>
<comment>of models</comment>
<translation>ファミリー</translation>
</message>
<message>
<source>Layers × hidden</source>
<translation>層 × 隠れ次元</translation>
</message>
<message>
<source>%1 × %2</source>
<comment>layers, width</comment>
<translation>%1 × %2</translation>
</message>
<message>
<source>Attention heads</source>
<translation>アテンションヘッド</translation>
</message>
<message>
<source>Feedforward</source>
<translation>フィードフォワード</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>語彙</translation>
</message>
<message>
<source>%1 pieces</source>
<comment>of the vocabulary</comment>
<translation>%1 サブワード</translation>
</message>
<message>
<source>Longest text</source>
<translation>最大テキスト長</translation>
</message>
<message>
<source>%1 tokens</source>
<comment>limit of the model</comment>
<translation>%1 トークン</translation>
</message>
<message>
<source>Mask token</source>
<translation>マスクトークン</translation>
</message>
<message>
<source>Parameters</source>
<translation>パラメーター</translation>
</message>
<message>
<source>Number type</source>
<translation>数値型</translation>
</message>
<message>
<source>File size</source>
<translation>ファイルサイズ</translation>
</message>
<message>
<source>Memory</source>
<translation>メモリ</translation>
</message>
<message>
<source>Load time</source>
<translation>読み込み時間</translation>
</message>
<message>
<source>Folder</source>
<translation>フォルダー</translation>
</message>
<message>
<source>Model</source>
<translation>モデル</translation>
</message>
<message>
<source>Warning</source>
<translation>警告</translation>
</message>
<message>
<source>Warning: %1</source>
<translation>警告：%1</translation>
</message>
</context>
<context>
<name>ufb::NoticeBar</name>
<message>
<source>Cancel</source>
<translation>キャンセル</translation>
</message>
<message>
<source>Details</source>
<translation>詳細</translation>
</message>
<message>
<source>Close</source>
<translation>閉じる</translation>
</message>
</context>
<context>
<name>ufb::NumbersWindow</name>
<message>
<source>%1: the numbers</source>
<translation>%1：数値</translation>
</message>
<message>
<source>Search all columns</source>
<translation>すべての列を検索</translation>
</message>
<message numerus="yes">
<source>%Ln rows</source>
<translation>
<numerusform>%Ln 行</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 rows</source>
<translation>%2 行中 %1 行</translation>
</message>
</context>
<context>
<name>ufb::PathCard</name>
<message>
<source>Path card</source>
<translation>経路カード</translation>
</message>
<message>
<source>Copy</source>
<translation>コピー</translation>
</message>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>layer </source>
<comment>before a number</comment>
<translation>層 </translation>
</message>
<message>
<source>tree </source>
<comment>before a number</comment>
<translation>木 </translation>
</message>
<message>
<source>Parts of the path card</source>
<translation>経路カードの構成</translation>
</message>
<message>
<source>&amp;Nodes</source>
<translation>ノード(&amp;N)</translation>
</message>
<message>
<source>&amp;Formula</source>
<translation>数式(&amp;F)</translation>
</message>
<message>
<source>Compan&amp;y</source>
<translation>同行トークン(&amp;Y)</translation>
</message>
<message>
<source>All numbers of the path&apos;s nodes</source>
<translation>経路のノードのすべての数値</translation>
</message>
<message>
<source>How the nodes make up the layer&apos;s output</source>
<translation>ノードから層の出力が得られるしくみ</translation>
</message>
<message>
<source>Which other tokens of this text and of the texts before went here</source>
<translation>ここを通った、このテキストと以前のテキストの他のトークン</translation>
</message>
<message>
<source>Nodes of the path</source>
<translation>経路のノード</translation>
</message>
<message>
<source>Address of the leaf</source>
<translation>葉のアドレス</translation>
</message>
<message>
<source>Layer, then the turns from the root: 0 left, 1 right</source>
<translation>層と、根からの分岐：0 は左、1 は右</translation>
</message>
<message>
<source>The turns from the root, R right and L left; leaves are counted from the left, from 0</source>
<translation>根からの分岐（R は右、L は左）。葉は左から 0 始まりで数えます</translation>
</message>
<message>
<source>The decision that was nearest to going the other way. Margin: |logit| over the norm of the node&apos;s weights, the distance of the input from the boundary.</source>
<translation>反対側に最も分岐しそうだった決定。マージン：|ロジット| ÷ ノードの重みのノルム、つまり入力から境界までの距離。</translation>
</message>
<message>
<source>Select a token to see its path.</source>
<translation>トークンを選択すると、その経路が表示されます。</translation>
</message>
<message>
<source>Copy &amp;card as text</source>
<translation>カードをテキストとしてコピー(&amp;C)</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1、トークン %2 / %3</translation>
</message>
<message>
<source> of %1</source>
<comment>after a number</comment>
<translation> / %1</translation>
</message>
<message>
<source>single node</source>
<translation>単一ノード</translation>
</message>
<message>
<source>%1 → leaf %2</source>
<comment>turns, number</comment>
<translation>%1 → 葉 %2</translation>
</message>
<message>
<source>1 right turn of %1</source>
<translation>分岐 %1 回中 1 回が右</translation>
</message>
<message numerus="yes">
<source>%Ln right turns of %1</source>
<translation>
<numerusform>分岐 %1 回中 %Ln 回が右</numerusform>
</translation>
</message>
<message>
<source>nothing to decide</source>
<translation>決定なし</translation>
</message>
<message>
<source>%1; no node adds to the output</source>
<comment>right turns</comment>
<translation>%1、出力に寄与するノードなし</translation>
</message>
<message>
<source>%1 of the output from 1 node</source>
<translation>1 ノードが出力の %1</translation>
</message>
<message numerus="yes">
<source>%1 of the output from %Ln nodes</source>
<translation>
<numerusform>%Ln ノードが出力の %1</numerusform>
</translation>
</message>
<message>
<source>%1; %2</source>
<comment>right turns; share of nodes</comment>
<translation>%1、%2</translation>
</message>
<message>
<source>closest call: margin %1</source>
<translation>最も僅差：マージン %1</translation>
</message>
<message>
<source>closest call: level %1, margin %2</source>
<translation>最も僅差：レベル %1、マージン %2</translation>
</message>
<message>
<source>%1; %2.</source>
<comment>single node; shares.</comment>
<translation>%1、%2。</translation>
</message>
<message>
<source>%1. %2.</source>
<comment>turns. shares.</comment>
<translation>%1。%2。</translation>
</message>
<message>
<source>%1, layer %2</source>
<translation>%1、層 %2</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1、木 %2</translation>
</message>
<message>
<source>Level %1, node %2, %3</source>
<translation>レベル %1、ノード %2、%3</translation>
</message>
<message>
<source>Logit %1, turn: %2</source>
<translation>ロジット %1、分岐：%2</translation>
</message>
<message>
<source>GELU %1, contribution %2: %3 of the sum</source>
<translation>GELU %1、寄与 %2：和の %3</translation>
</message>
<message>
<source>Margin %1</source>
<translation>マージン %1</translation>
</message>
<message>
<source>Tokens here: %1 of this text, %2 of earlier texts</source>
<translation>ここのトークン：このテキスト %1、以前のテキスト %2</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went</source>
<translation>逆側：%1（このテキストのトークン %2 個が通過）</translation>
</message>
<message>
<source>Copy this card as text (%1)</source>
<comment>keys</comment>
<translation>このカードをテキストとしてコピー (%1)</translation>
</message>
<message>
<source>Counted so: each node&apos;s contribution is the norm of the vector that it adds to the layer&apos;s output. The share is that of the sum of these norms, and the nodes are the fewest that reach %1. Parts that cancel each other count in full, so the sum is at least the norm of the output.</source>
<comment>a percentage</comment>
<translation>数え方：各ノードの寄与は、層の出力に加えるベクトルのノルムです。割合はこれらのノルムの和に対するもので、ノード数は %1 に達する最小の個数です。打ち消し合う成分もそのまま数えるため、和は出力のノルム以上になります。</translation>
</message>
</context>
<context>
<name>ufb::PathCompanyPanel</name>
<message>
<source>Who else went to %1</source>
<translation>%1 を通った他のトークン</translation>
</message>
<message>
<source>The root has no sibling.</source>
<translation>根には兄弟ノードがありません。</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went.</source>
<translation>逆側：%1（このテキストのトークン %2 個が通過）。</translation>
</message>
<message>
<source>%1. %2</source>
<comment>counts. sibling</comment>
<translation>%1。%2</translation>
</message>
<message>
<source>Other tokens that went here</source>
<translation>ここを通った他のトークン</translation>
</message>
<message>
<source>%1 of %2 other tokens of this text</source>
<translation>このテキストの他のトークン %2 個中 %1 個</translation>
</message>
<message>
<source>%1; no earlier texts in this session</source>
<translation>%1、このセッションに以前のテキストなし</translation>
</message>
<message>
<source>%1; %2 of %3 of this session&apos;s earlier texts</source>
<translation>%1、このセッションの以前のテキストでは %3 個中 %2 個</translation>
</message>
</context>
<context>
<name>ufb::PathDelegate</name>
<message>
<source>↘ R</source>
<translation>↘ R</translation>
</message>
<message>
<source>↙ L</source>
<translation>↙ L</translation>
</message>
</context>
<context>
<name>ufb::PathFormula</name>
<message>
<source>The fast feedforward forward pass, the paper&apos;s Algorithm 1: n runs over the depth + 1 = %1 nodes of the path, and all of them add to the output, the leaf too.</source>
<translation>高速フィードフォワードの順伝播（論文のアルゴリズム 1）：n は経路上の「深さ + 1 = %1」個のノードを動き、葉を含むすべてのノードが出力に加わります。</translation>
</message>
<message>
<source>The layer adds up its %1 trees in this way.</source>
<translation>層は %1 本の木をこのように足し合わせます。</translation>
</message>
<message>
<source>GELU(z) of each node times its output row w; a click selects the node</source>
<translation>各ノードの GELU(z) × 出力行 w。クリックでノードを選択します</translation>
</message>
<message>
<source>z = %1 &gt; 0, turn right</source>
<translation>z = %1 &gt; 0、右に分岐</translation>
</message>
<message>
<source>z = %1 ≤ 0, turn left</source>
<translation>z = %1 ≤ 0、左に分岐</translation>
</message>
<message>
<source>z = %1; the leaf decides nothing</source>
<translation>z = %1、葉では決定なし</translation>
</message>
<message>
<source>Node %1: %2.</source>
<comment>number, decision</comment>
<translation>ノード %1：%2。</translation>
</message>
<message>
<source>%1 GELU(z) = %2: it adds nothing.</source>
<translation>%1 GELU(z) = %2：寄与はありません。</translation>
</message>
<message>
<source>GELU(z) = %1; its size</source>
<translation>GELU(z) = %1、その大きさ</translation>
</message>
<message>
<source>GELU(z) = %1;</source>
<translation>GELU(z) = %1、</translation>
</message>
<message>
<source>%1 %2 times ‖w_out‖ %3 = %4, %5 of the sum.</source>
<translation>%1 %2 × ‖w_out‖ %3 = %4、和の %5。</translation>
</message>
</context>
<context>
<name>ufb::PathModel</name>
<message>
<source>Level</source>
<translation>レベル</translation>
</message>
<message>
<source>Node</source>
<translation>ノード</translation>
</message>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>Turn</source>
<translation>分岐</translation>
</message>
<message>
<source>Logit</source>
<translation>ロジット</translation>
</message>
<message>
<source>The neuron&apos;s value z before the activation</source>
<translation>活性化前のニューロンの値 z</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The neuron&apos;s value after it: z/2 · (1 + erf(z/√2))</source>
<translation>活性化後のニューロンの値：z/2 · (1 + erf(z/√2))</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the node&apos;s output row: contribution over |GELU|; unknown where GELU is 0</source>
<translation>ノードの出力行のノルム：寄与 ÷ |GELU|。GELU が 0 の場合は不明</translation>
</message>
<message>
<source>Contrib.</source>
<translation>寄与</translation>
</message>
<message>
<source>Share</source>
<translation>割合</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root; the last one is the leaf</source>
<translation>経路上の決定（根を 0 として数えます）。最後は葉です</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>木の中の番号（レベル順、根は 0）</translation>
</message>
<message>
<source>Layer, then the turns up to this node: 0 left, 1 right</source>
<translation>層と、このノードまでの分岐：0 は左、1 は右</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left; the leaf decides nothing</source>
<translation>ロジットが 0 より大きければ右、それ以外は左。葉では決定しません</translation>
</message>
<message>
<source>Contribution: norm of what the node adds to the layer&apos;s output</source>
<translation>寄与：ノードが層の出力に加えるベクトルのノルム</translation>
</message>
<message>
<source>Contribution as a share of the sum over this path&apos;s nodes</source>
<translation>この経路のノード全体の和に対する寄与の割合</translation>
</message>
<message>
<source>Margin</source>
<translation>マージン</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>入力から反対側の分岐までの距離：|ロジット| ÷ ノードの重みのノルム</translation>
</message>
<message>
<source>Not taken</source>
<translation>逆側</translation>
</message>
<message>
<source>The sibling: where the turn before this node would have gone otherwise</source>
<translation>兄弟ノード：直前の分岐が逆だった場合の行き先</translation>
</message>
<message>
<source>Parted</source>
<translation>離脱</translation>
</message>
<message>
<source>Tokens of this text that parted from the path before this node and went to its sibling</source>
<translation>このノードの直前で経路を離れ、兄弟ノードに進んだこのテキストのトークン</translation>
</message>
<message>
<source>Here</source>
<translation>ここ</translation>
</message>
<message>
<source>Tokens of this text that pass this node, the selected one among them</source>
<translation>このノードを通るこのテキストのトークン（選択中のトークンを含む）</translation>
</message>
<message>
<source>Earlier</source>
<translation>以前</translation>
</message>
<message>
<source>Tokens of this session&apos;s earlier texts that pass this node</source>
<translation>このノードを通る、このセッションの以前のテキストのトークン</translation>
</message>
<message>
<source>leaf</source>
<translation>葉</translation>
</message>
<message>
<source>right</source>
<translation>右</translation>
</message>
<message>
<source>left</source>
<translation>左</translation>
</message>
<message>
<source>Margin %1: how far the input is from the other turn (|logit| over the norm of the weights)</source>
<translation>マージン %1：入力から反対側の分岐までの距離（|ロジット| ÷ 重みのノルム）</translation>
</message>
</context>
<context>
<name>ufb::PathView</name>
<message>
<source>Select a token to see its path through all layers.</source>
<translation>トークンを選択すると、全層を通る経路が表示されます。</translation>
</message>
<message>
<source>%1, layer %2: %3, leaf %4</source>
<translation>%1、層 %2：%3、葉 %4</translation>
</message>
<message>
<source>single node</source>
<translation>単一ノード</translation>
</message>
<message>
<source>left turn</source>
<translation>左に分岐</translation>
</message>
<message>
<source>right turn</source>
<translation>右に分岐</translation>
</message>
<message>
<source>|logit|</source>
<translation>|ロジット|</translation>
</message>
<message>
<source>Path barcode</source>
<translation>経路バーコード</translation>
</message>
<message>
<source>&amp;Rows</source>
<translation>行(&amp;R)</translation>
</message>
<message>
<source>&amp;Order</source>
<translation>順序(&amp;O)</translation>
</message>
<message>
<source>Layers of the token</source>
<translation>トークンの層</translation>
</message>
<message>
<source>Tokens of the layer</source>
<translation>層のトークン</translation>
</message>
<message>
<source>Text</source>
<translation>テキスト</translation>
</message>
<message>
<source>Path</source>
<translation>経路</translation>
</message>
<message>
<source>Margin</source>
<translation>マージン</translation>
</message>
<message>
<source>One token through all layers, or all tokens of the text in the selected layer and tree</source>
<translation>1 つのトークンの全層、または選択した層と木でのテキストの全トークン</translation>
</message>
<message>
<source>Of the tokens: as in the text; by their turns, so that tokens routed alike lie together; or by margin, the closest call first</source>
<translation>トークンの順序：テキスト順、分岐順（同じ経路のトークンが隣り合う）、またはマージン順（僅差のものが先）</translation>
</message>
<message>
<source>Each cell is one node of a path, root first. A left turn (logit of 0 or less) is light and on the left, a right turn (logit above 0) dark and on the right. The closer a decision was among all decisions of this text, the paler; the closest tenth is hatched. The last node is the leaf; it decides nothing.</source>
<translation>各セルは経路の 1 ノードで、根から始まります。左への分岐（ロジットが 0 以下）は明るい色で左側、右への分岐（ロジットが 0 より大きい）は暗い色で右側に表示します。このテキストの全決定の中で僅差だったものほど淡く、最も僅差の 10 分の 1 は斜線になります。最後のノードは葉で、何も決定しません。</translation>
</message>
<message>
<source>margin</source>
<translation>マージン</translation>
</message>
<message>
<source>pale to full: %1 %2 to %3, by rank</source>
<comment>what is measured, least, greatest</comment>
<translation>淡色から濃色：%1 %2 ～ %3、順位による</translation>
</message>
<message>
<source>close call, %1 below %2</source>
<comment>what is measured, number</comment>
<translation>僅差、%1 が %2 未満</translation>
</message>
<message>
<source>leaf, no turn</source>
<translation>葉、分岐なし</translation>
</message>
<message>
<source>single node, no turn</source>
<translation>単一ノード、分岐なし</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1（トークン %2）</translation>
</message>
<message>
<source>Layer %1, level %2, node %3</source>
<translation>層 %1、レベル %2、ノード %3</translation>
</message>
<message>
<source>Leaf, decides nothing; logit %1</source>
<translation>葉、決定なし。ロジット %1</translation>
</message>
<message>
<source>Turns left: logit %1</source>
<translation>左に分岐：ロジット %1</translation>
</message>
<message>
<source>Turns right: logit %1</source>
<translation>右に分岐：ロジット %1</translation>
</message>
<message>
<source>Margin %1</source>
<translation>マージン %1</translation>
</message>
<message>
<source>Contribution %1, %2 of this path&apos;s sum</source>
<translation>寄与 %1、この経路の和の %2</translation>
</message>
<message>
<source>token</source>
<translation>トークン</translation>
</message>
<message>
<source>layer</source>
<translation>層</translation>
</message>
<message>
<source>layer.tree</source>
<translation>層.木</translation>
</message>
<message>
<source>leaf</source>
<translation>葉</translation>
</message>
</context>
<context>
<name>ufb::PathsModel</name>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>1 から数えます</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Token</source>
<translation>トークン</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>テキスト内の位置（1 から）</translation>
</message>
<message>
<source>Text</source>
<translation>テキスト</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>語彙での表記によるトークン</translation>
</message>
<message>
<source>Level</source>
<translation>レベル</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>経路上の決定（根を 0 として数えます）</translation>
</message>
<message>
<source>Node</source>
<translation>ノード</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>木の中の番号（レベル順、根は 0）</translation>
</message>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>層と分岐：0 は左、1 は右</translation>
</message>
<message>
<source>Turn</source>
<translation>分岐</translation>
</message>
<message>
<source>Right if the logit is above 0; the leaf decides nothing</source>
<translation>ロジットが 0 より大きければ右。葉では決定しません</translation>
</message>
<message>
<source>Logit</source>
<translation>ロジット</translation>
</message>
<message>
<source>The neuron&apos;s value before the activation</source>
<translation>活性化前のニューロンの値</translation>
</message>
<message>
<source>Contribution</source>
<translation>寄与</translation>
</message>
<message>
<source>Norm of what the node adds to the layer&apos;s output</source>
<translation>ノードが層の出力に加えるベクトルのノルム</translation>
</message>
<message>
<source>Margin</source>
<translation>マージン</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>入力から反対側の分岐までの距離：|ロジット| ÷ ノードの重みのノルム</translation>
</message>
</context>
<context>
<name>ufb::PredictionPresenter</name>
<message>
<source>The text is too long for this model: its last token was left out.</source>
<translation>テキストがこのモデルには長すぎるため、最後のトークンを省きました。</translation>
</message>
<message numerus="yes">
<source>The text is too long for this model: its last %Ln tokens were left out.</source>
<translation>
<numerusform>テキストがこのモデルには長すぎるため、最後の %Ln トークンを省きました。</numerusform>
</translation>
</message>
<message>
<source>This model has no mask token, so it has nothing to predict.</source>
<translation>このモデルにはマスクトークンがないため、予測の対象がありません。</translation>
</message>
<message>
<source>This model has no masked-LM head, so it predicts no words.</source>
<translation>このモデルにはマスク言語モデルのヘッドがないため、単語を予測できません。</translation>
</message>
</context>
<context>
<name>ufb::PredictionView</name>
<message>
<source>No word is masked. Mask one, and the model says what may stand there.</source>
<translation>マスクされた単語がありません。単語をマスクすると、そこに入りうる単語をモデルが示します。</translation>
</message>
<message>
<source>Mask a word</source>
<translation>単語をマスク</translation>
</message>
<message>
<source>Predictions</source>
<translation>予測</translation>
</message>
<message>
<source>Entropy of the whole distribution, −Σ p·log₂ p: 0 bit if the model is sure of one word,
the logarithm of the vocabulary&apos;s size if it has no idea. 2 to its power is the number of words that
an equally undecided, even choice would have.</source>
<translation>分布全体のエントロピー −Σ p·log₂ p：モデルが 1 つの単語を確信していれば 0 ビット、
まったく見当がつかなければ語彙サイズの対数です。2 のエントロピー乗は、
同程度に迷う均等な選択での単語数を表します。</translation>
</message>
<message>
<source>Previous mask</source>
<translation>前のマスク</translation>
</message>
<message>
<source>Next mask</source>
<translation>次のマスク</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>コピー</translation>
</message>
<message>
<source>Copy as text</source>
<translation>テキストとしてコピー</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>マスク %1 / %2</translation>
</message>
<message>
<source>entropy %1 bit</source>
<comment>how undecided the model is</comment>
<translation>エントロピー %1 ビット</translation>
</message>
<message>
<source>entropy %1 bit of at most %2</source>
<comment>how undecided the model is, and the most it can be</comment>
<translation>エントロピー %1 ビット（最大 %2）</translation>
</message>
<message>
<source>rank	word	probability	logit</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>順位	単語	確率	ロジット</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>指定単語「%1」：%2</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>モデルが読み込まれていません。</translation>
</message>
<message>
<source>Open a model…</source>
<translation>モデルを開く…</translation>
</message>
<message>
<source>The model is being loaded.</source>
<translation>モデルを読み込んでいます。</translation>
</message>
<message numerus="yes">
<source>The masked word lies beyond the %Ln tokens that this model reads.</source>
<translation>
<numerusform>マスクされた単語は、このモデルが読む %Ln トークンの範囲外にあります。</numerusform>
</translation>
</message>
<message>
<source>This model&apos;s vocabulary has no mask: it cannot predict.</source>
<translation>このモデルの語彙にはマスクがないため、予測できません。</translation>
</message>
</context>
<context>
<name>ufb::PromptEdit</name>
<message>
<source>Prompt</source>
<comment>the sentence that the model reads</comment>
<translation>プロンプト</translation>
</message>
<message>
<source>Type a sentence; double-click a word or press %1 to mask it</source>
<comment>keys</comment>
<translation>文を入力し、単語をダブルクリックするか %1 を押すとマスクします</translation>
</message>
</context>
<context>
<name>ufb::PromptPanel</name>
<message>
<source>Examples</source>
<translation>例</translation>
</message>
<message>
<source>Sentences that show something</source>
<translation>見どころのある例文</translation>
</message>
<message>
<source>Pin</source>
<translation>固定</translation>
</message>
<message>
<source>Keep this text beside the next ones: the routing views show where the paths part (Alt+P)</source>
<translation>このテキストを次のテキストと並べて残します。ルーティングビューに経路の分かれる場所が表示されます (Alt+P)</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>固定テキストを解除</translation>
</message>
<message>
<source>Pinned: %1</source>
<translation>固定：%1</translation>
</message>
<message>
<source>Recent</source>
<translation>最近使用</translation>
</message>
</context>
<context>
<name>ufb::QuantityText</name>
<message>
<source>%1 ms</source>
<comment>milliseconds</comment>
<translation>%1 ms</translation>
</message>
<message>
<source>%1 s</source>
<comment>seconds</comment>
<translation>%1 秒</translation>
</message>
</context>
<context>
<name>ufb::QuantityWords</name>
<message>
<source>1 thread</source>
<translation>1 スレッド</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>%Ln スレッド</numerusform>
</translation>
</message>
</context>
<context>
<name>ufb::Report</name>
<message>
<source>How to make it again</source>
<translation>再現の手順</translation>
</message>
<message>
<source>Made on this computer. Nothing was sent anywhere: the program uses no network, and this file loads nothing from elsewhere.</source>
<translation>このコンピューターで作成しました。どこにも送信されていません。プログラムはネットワークを使わず、このファイルも外部から何も読み込みません。</translation>
</message>
<message>
<source>%1: what it says and where it looks</source>
<comment>a model</comment>
<translation>%1：何を答え、どこを見るか</translation>
</message>
<message>
<source>Report of %1, %2</source>
<comment>date and time; program with version</comment>
<translation>レポート：%1、%2</translation>
</message>
<message>
<source>page %1 of %2</source>
<comment>two numbers</comment>
<translation>%1 / %2 ページ</translation>
</message>
<message>
<source>%1: the times of one call, in ms</source>
<comment>a setting</comment>
<translation>%1：1 回の呼び出し時間、ms</translation>
</message>
<message>
<source>Arm</source>
<translation>測定対象</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Median</source>
<translation>中央値</translation>
</message>
<message>
<source>Mean ± sd</source>
<translation>平均 ± SD</translation>
</message>
<message>
<source>Least</source>
<translation>最小</translation>
</message>
<message>
<source>Lower quartile</source>
<translation>第 1 四分位数</translation>
</message>
<message>
<source>Upper quartile</source>
<translation>第 3 四分位数</translation>
</message>
<message>
<source>Greatest</source>
<translation>最大</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>A の速度比</translation>
</message>
<message>
<source>%1: where the time goes, in ms, means over the samples</source>
<comment>a setting</comment>
<translation>%1：時間の内訳、ms、サンプルの平均</translation>
</message>
<message>
<source>Who took part</source>
<translation>測定対象の一覧</translation>
</message>
<message>
<source>What it is</source>
<translation>説明</translation>
</message>
<message>
<source>%1 Random weights: speed only.</source>
<comment>a sentence</comment>
<translation>%1 重みはランダム：速度のみ。</translation>
</message>
<message>
<source>Environment of the measurement</source>
<translation>測定環境</translation>
</message>
<message>
<source>Date</source>
<translation>日付</translation>
</message>
<message>
<source>Host</source>
<translation>ホスト</translation>
</message>
<message>
<source>Processor</source>
<translation>プロセッサー</translation>
</message>
<message>
<source>Precision</source>
<translation>精度</translation>
</message>
<message>
<source>System</source>
<translation>システム</translation>
</message>
<message>
<source>Cores</source>
<translation>コア</translation>
</message>
<message>
<source>%1 physical, %2 logical</source>
<comment>numbers of cores</comment>
<translation>物理 %1、論理 %2</translation>
</message>
<message>
<source>Instructions</source>
<translation>命令セット</translation>
</message>
<message>
<source>Memory</source>
<translation>メモリ</translation>
</message>
<message>
<source>Dense products (BLAS)</source>
<translation>密な積 (BLAS)</translation>
</message>
<message>
<source>Libraries</source>
<translation>ライブラリ</translation>
</message>
<message>
<source>Compiler</source>
<translation>コンパイラー</translation>
</message>
<message>
<source>Program</source>
<translation>プログラム</translation>
</message>
<message>
<source>Processors that it may use</source>
<translation>使用可能なプロセッサー</translation>
</message>
<message>
<source>Frequency governor</source>
<translation>周波数ガバナー</translation>
</message>
<message>
<source>Huge pages</source>
<translation>ヒュージページ</translation>
</message>
<message>
<source>Load before the run</source>
<translation>実行前の負荷</translation>
</message>
<message>
<source>Reading the clock takes</source>
<translation>時刻の読み取り時間</translation>
</message>
<message>
<source>%1 ns</source>
<translation>%1 ns</translation>
</message>
<message>
<source>Latency</source>
<translation>レイテンシ</translation>
</message>
<message>
<source>%1, measured beside others in one process, in random order, on the same texts. Every sample is in the data that goes with this report.</source>
<comment>a model</comment>
<translation>%1：1 つのプロセス内で、同じテキストについて、ランダムな順序で他の測定対象と並べて測定しました。すべてのサンプルは、このレポートに付属するデータに含まれています。</translation>
</message>
<message>
<source>The measurement was stopped: this is what there was until then.</source>
<translation>測定は途中で停止されました。それまでの結果を示します。</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>層 %1、木 %2</translation>
</message>
<message>
<source>layer %1</source>
<translation>層 %1</translation>
</message>
<message>
<source>The leaves of all layers: where the tokens end</source>
<translation>全層の葉：トークンの到達先</translation>
</message>
<message>
<source>The tree of %1, root on top: the paths of the tokens</source>
<comment>a layer</comment>
<translation>%1 の木（根が上）：トークンの経路</translation>
</message>
<message>
<source>Layers × tokens: how close the closest decision was</source>
<translation>層 × トークン：最も僅差の決定の際どさ</translation>
</message>
<message>
<source>The selected token&apos;s path through every layer, left and right</source>
<translation>選択したトークンの全層での経路（左と右）</translation>
</message>
<message>
<source>The selected token&apos;s path in %1, node by node</source>
<comment>a layer</comment>
<translation>選択したトークンの %1 での経路（ノードごと）</translation>
</message>
<message>
<source>This text and the pinned one: at which level their paths part</source>
<translation>このテキストと固定テキスト：経路が分かれるレベル</translation>
</message>
<message>
<source>Neurons that this text uses, in each layer</source>
<translation>このテキストが使うニューロン（層ごと）</translation>
</message>
<message>
<source>The leaves of all layers, by how many of the corpus&apos; tokens came there</source>
<translation>全層の葉（到達したコーパスのトークン数別）</translation>
</message>
<message>
<source>Lorenz curves: the share of the tokens that the least used leaves get, by layer</source>
<translation>ローレンツ曲線：使用の少ない葉が受け取るトークンの割合（層ごと）</translation>
</message>
<message>
<source>The leaves that the two corpora use differently</source>
<translation>2 つのコーパスで使い方が異なる葉</translation>
</message>
<message>
<source>%1: %2</source>
<comment>a setting; what is shown</comment>
<translation>%1：%2</translation>
</message>
<message>
<source>the times of all samples</source>
<translation>全サンプルの時間</translation>
</message>
<message>
<source>what the times are made of</source>
<translation>時間の内訳</translation>
</message>
<message>
<source>what is promised and what is measured</source>
<translation>公称と実測</translation>
</message>
<message>
<source>the times over threads and over length</source>
<translation>スレッド数ごと、長さごとの時間</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer</source>
<translation>各トークンの到達先の葉（層ごと）</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer, in tree %1</source>
<translation>木 %1 での各トークンの到達先の葉（層ごと）</translation>
</message>
<message>
<source>Token</source>
<translation>トークン</translation>
</message>
<message>
<source>L%1</source>
<comment>a layer, short, as in addresses</comment>
<translation>L%1</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a token&apos;s number, the token</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>The path of token %1, “%2”, in %3: leaf %4</source>
<comment>number, token, place, leaf</comment>
<translation>トークン %1「%2」の %3 での経路：葉 %4</translation>
</message>
<message>
<source>Two corpora: A is %1, B is %2</source>
<comment>names of corpora</comment>
<translation>2 つのコーパス：A は %1、B は %2</translation>
</message>
<message>
<source>The most changed nodes: %1 of %2</source>
<comment>two numbers</comment>
<translation>変化の大きいノード：%2 個中 %1 個</translation>
</message>
<message>
<source>Routing</source>
<translation>ルーティング</translation>
</message>
<message>
<source>%1 has no trees: every token uses every neuron.</source>
<comment>a model</comment>
<translation>%1 には木がなく、どのトークンもすべてのニューロンを使います。</translation>
</message>
<message>
<source>At each node a token turns right if its logit, w·x + b, is above 0, else left. It uses %1 of the %2 neurons of a tree.</source>
<comment>two numbers</comment>
<translation>各ノードで、トークンはロジット w·x + b が 0 より大きければ右、それ以外は左に分岐します。木の %2 個のニューロンのうち %1 個を使います。</translation>
</message>
<message>
<source>How much of the trees is used</source>
<translation>木の使用状況</translation>
</message>
<message>
<source>What this text uses</source>
<translation>このテキストの使用</translation>
</message>
<message>
<source>What all texts of this session use together</source>
<translation>このセッションの全テキストの使用（合計）</translation>
</message>
<message>
<source>A counted corpus: %1</source>
<comment>its name</comment>
<translation>集計済みコーパス：%1</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>各層の数値</translation>
</message>
<message>
<source>Name</source>
<translation>名前</translation>
</message>
<message>
<source>Family</source>
<translation>ファミリー</translation>
</message>
<message>
<source>Layers</source>
<translation>層数</translation>
</message>
<message>
<source>Width</source>
<translation>隠れ次元</translation>
</message>
<message>
<source>Trees of a layer, decisions of a path</source>
<translation>層あたりの木、経路あたりの決定</translation>
</message>
<message>
<source>%1, %2</source>
<comment>number of trees, depth</comment>
<translation>%1、%2</translation>
</message>
<message>
<source>Neurons of a layer that a token uses</source>
<translation>トークンが使う層のニューロン</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>neurons used, all neurons</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>Neurons of a layer, all of them used</source>
<translation>層のニューロン（すべて使用）</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>語彙</translation>
</message>
<message>
<source>Longest text in tokens</source>
<translation>最大テキスト長（トークン）</translation>
</message>
<message>
<source>Parameters</source>
<translation>パラメーター</translation>
</message>
<message>
<source>Weights</source>
<translation>重み</translation>
</message>
<message>
<source>%1, %2</source>
<comment>type of number, size</comment>
<translation>%1、%2</translation>
</message>
<message>
<source>Place</source>
<translation>場所</translation>
</message>
<message>
<source>Where it was computed</source>
<translation>計算環境</translation>
</message>
<message>
<source>Physical cores</source>
<translation>物理コア数</translation>
</message>
<message>
<source>Caution</source>
<translation>注意</translation>
</message>
<message>
<source>This BLAS is the slow reference one: everything dense looks worse than it is.</source>
<translation>この BLAS は低速なリファレンス実装のため、密な計算はすべて実際より遅く見えます。</translation>
</message>
<message>
<source>Device and way of computing</source>
<translation>デバイスと計算方法</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>device, backend, threads</comment>
<translation>%1、%2、%3</translation>
</message>
<message>
<source>Time of this answer, one run</source>
<translation>この回答の時間（1 回の実行）</translation>
</message>
<message>
<source>%1: tokeniser %2, attention %3, feedforward %4, head %5</source>
<comment>times</comment>
<translation>%1：トークナイザー %2、アテンション %3、フィードフォワード %4、ヘッド %5</translation>
</message>
<message>
<source>Your word “%1” is not in the vocabulary.</source>
<translation>指定単語「%1」は語彙にありません。</translation>
</message>
<message>
<source>Your word “%1”: %2, rank %3.</source>
<comment>word, percentage, rank</comment>
<translation>指定単語「%1」：%2、順位 %3。</translation>
</message>
<message>
<source>It is several pieces; this is its first one, “%1”.</source>
<translation>複数のサブワードに分割されます。これは先頭の「%1」の値です。</translation>
</message>
<message>
<source>Mask %1 of %2, token %3: entropy %4 bits</source>
<comment>numbers</comment>
<translation>マスク %1 / %2、トークン %3：エントロピー %4 ビット</translation>
</message>
<message>
<source>Mask %1 of %2: candidates of A and B</source>
<translation>マスク %1 / %2：A と B の候補</translation>
</message>
<message>
<source>Models and machine</source>
<translation>モデルとマシン</translation>
</message>
<message>
<source>Model A</source>
<translation>モデル A</translation>
</message>
<message>
<source>The model</source>
<translation>モデル</translation>
</message>
<message>
<source>Model B</source>
<translation>モデル B</translation>
</message>
<message>
<source>The text</source>
<translation>テキスト</translation>
</message>
<message>
<source>Its tokens: %1 of at most %2</source>
<comment>two numbers</comment>
<translation>トークン数：%1（最大 %2）</translation>
</message>
<message>
<source>The end of the text does not fit into the model: tokens cut off: %1</source>
<translation>テキストの末尾がモデルに収まりません。省略したトークン：%1</translation>
</message>
<message>
<source>The pinned text, compared with it</source>
<translation>比較に使った固定テキスト</translation>
</message>
<message>
<source>Predictions</source>
<translation>予測</translation>
</message>
<message>
<source>The text has no mask, so there is nothing to predict.</source>
<translation>テキストにマスクがないため、予測の対象がありません。</translation>
</message>
<message>
<source>Both models: A is %1, B is %2</source>
<comment>names of models</comment>
<translation>両方のモデル：A は %1、B は %2</translation>
</message>
</context>
<context>
<name>ufb::ReportCommands</name>
<message>
<source>The words of the counted corpus</source>
<translation>集計済みコーパスの単語</translation>
</message>
<message>
<source>The two corpora</source>
<translation>2 つのコーパス</translation>
</message>
<message>
<source>This report</source>
<translation>このレポート</translation>
</message>
<message>
<source>The predictions</source>
<translation>予測</translation>
</message>
<message>
<source>The two models side by side</source>
<translation>2 つのモデルの比較</translation>
</message>
<message>
<source>The paths of all tokens</source>
<translation>全トークンの経路</translation>
</message>
<message>
<source>The measurement</source>
<translation>測定</translation>
</message>
</context>
<context>
<name>ufb::ReportController</name>
<message>
<source>Make a report</source>
<translation>レポートを作成</translation>
</message>
<message>
<source>Web page (*.html *.htm)</source>
<translation>Web ページ (*.html *.htm)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>PDF 文書 (*.pdf)</translation>
</message>
</context>
<context>
<name>ufb::ReportJob</name>
<message>
<source>Drawing the report&apos;s pictures</source>
<translation>レポートの図を描画しています</translation>
</message>
<message>
<source>Writing the report</source>
<translation>レポートを書き込んでいます</translation>
</message>
</context>
<context>
<name>ufb::RouterLessonTable</name>
<message>
<source>Level</source>
<translation>レベル</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>経路上の決定（根を 0 として数えます）</translation>
</message>
<message>
<source>Node</source>
<translation>ノード</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>木の中の番号（レベル順、根は 0）</translation>
</message>
<message>
<source>Logit</source>
<translation>ロジット</translation>
</message>
<message>
<source>The neuron&apos;s value w·x + b</source>
<translation>ニューロンの値 w·x + b</translation>
</message>
<message>
<source>Turn</source>
<translation>分岐</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>ロジットが 0 より大きければ右、それ以外は左</translation>
</message>
<message>
<source>Guess</source>
<translation>予想</translation>
</message>
<message>
<source>What you said</source>
<translation>回答した側</translation>
</message>
<message>
<source>Guessed right</source>
<translation>正解</translation>
</message>
<message>
<source>Whether both are the same</source>
<translation>予想と実際が一致したかどうか</translation>
</message>
<message>
<source>With hint</source>
<translation>ヒントあり</translation>
</message>
<message>
<source>Whether the logit&apos;s size was shown before</source>
<translation>ロジットの大きさを事前に表示したかどうか</translation>
</message>
<message>
<source>right</source>
<translation>右</translation>
</message>
<message>
<source>left</source>
<translation>左</translation>
</message>
</context>
<context>
<name>ufb::RouterLessonView</name>
<message>
<source>Be the router</source>
<translation>ルーターになってみる</translation>
</message>
<message>
<source>The path so far</source>
<translation>これまでの経路</translation>
</message>
<message>
<source>← Left</source>
<comment>an arrow to the left in every language</comment>
<translation>← 左</translation>
</message>
<message>
<source>Right →</source>
<comment>an arrow to the right in every language</comment>
<translation>右 →</translation>
</message>
<message>
<source>Hint</source>
<translation>ヒント</translation>
</message>
<message>
<source>Go on</source>
<translation>続ける</translation>
</message>
<message>
<source>Next token</source>
<translation>次のトークン</translation>
</message>
<message>
<source>Same token in the next layer</source>
<translation>次の層の同じトークン</translation>
</message>
<message>
<source>Start over</source>
<translation>最初から</translation>
</message>
<message>
<source>Reset score</source>
<translation>スコアをリセット</translation>
</message>
<message>
<source>Guess that the token turns left: w·x + b ≤ 0</source>
<translation>トークンは左に分岐すると予想：w·x + b ≤ 0</translation>
</message>
<message>
<source>Guess that the token turns right: w·x + b &gt; 0</source>
<translation>トークンは右に分岐すると予想：w·x + b &gt; 0</translation>
</message>
<message>
<source>Show the size of w·x + b without its sign</source>
<translation>w·x + b の大きさを符号なしで表示します</translation>
</message>
<message>
<source>To the next decision</source>
<translation>次の決定に進みます</translation>
</message>
<message>
<source>The path of the token after this one</source>
<translation>次のトークンの経路に進みます</translation>
</message>
<message>
<source>The path of this token in the tree of the layer after this one</source>
<translation>次の層の木での、このトークンの経路に進みます</translation>
</message>
<message>
<source>The same path from its root; what was answered does not count again</source>
<translation>同じ経路を根からやり直します。回答済みのものは再び数えません</translation>
</message>
<message>
<source>Count from 0 again</source>
<translation>0 から数え直します</translation>
</message>
<message>
<source>This model&apos;s trees have a single node each: there is nothing to decide.</source>
<translation>このモデルの木にはそれぞれノードが 1 つしかなく、決定するものがありません。</translation>
</message>
<message>
<source>Select a token to send it down the tree.</source>
<translation>トークンを選択して、木をたどらせてください。</translation>
</message>
</context>
<context>
<name>ufb::RouterPicture</name>
<message>
<source>%1: %2 %3</source>
<comment>node, its value, mark</comment>
<translation>%1：%2 %3</translation>
</message>
<message>
<source>right %1</source>
<comment>number of a node</comment>
<translation>右 %1</translation>
</message>
<message>
<source>levels above: %1</source>
<comment>count</comment>
<translation>上のレベル：%1</translation>
</message>
<message>
<source>left %1</source>
<comment>number of a node</comment>
<translation>左 %1</translation>
</message>
<message>
<source>R</source>
<comment>right turn</comment>
<translation>R</translation>
</message>
<message>
<source>L</source>
<comment>left turn</comment>
<translation>L</translation>
</message>
</context>
<context>
<name>ufb::RouterText</name>
<message>
<source>right</source>
<comment>a turn</comment>
<translation>右</translation>
</message>
<message>
<source>left</source>
<comment>a turn</comment>
<translation>左</translation>
</message>
<message>
<source>Of the corpus&apos; %1 tokens that came here, %2 turned left and %3 right.</source>
<comment>count, percentage, percentage</comment>
<translation>ここに来たコーパスの %1 トークンのうち、%2 が左、%3 が右に分岐しました。</translation>
</message>
<message>
<source>%1: %2</source>
<comment>token: where it stands</comment>
<translation>%1：%2</translation>
</message>
<message>
<source>Layer %1, leaf %2, all %3 decisions made</source>
<comment>number, number, count</comment>
<translation>層 %1、葉 %2、%3 回の決定がすべて終了</translation>
</message>
<message>
<source>Layer %1, decision %2 of %3, node %4</source>
<comment>all are numbers</comment>
<translation>層 %1、決定 %2 / %3、ノード %4</translation>
</message>
<message>
<source>Tree %1. %2</source>
<comment>number; where in it</comment>
<translation>木 %1。%2</translation>
</message>
<message>
<source>%1 = %2 &gt; 0: right</source>
<comment>formula, number</comment>
<translation>%1 = %2 &gt; 0：右</translation>
</message>
<message>
<source>%1 = %2 ≤ 0: left</source>
<comment>formula, number</comment>
<translation>%1 = %2 ≤ 0：左</translation>
</message>
<message>
<source>No other token of this text comes to this node.</source>
<translation>このテキストの他のトークンは、このノードに来ません。</translation>
</message>
<message>
<source>Other tokens of this text at this node: %1 left, %2 right.</source>
<comment>counts of tokens</comment>
<translation>このノードに来る、このテキストの他のトークン：左 %1、右 %2。</translation>
</message>
<message>
<source>Hint: this is one of the closest tenth of this text&apos;s decisions, so a guess is nearly chance.</source>
<translation>ヒント：このテキストの決定のうち最も僅差の 10 分の 1 に入るため、予想はほぼ運任せです。</translation>
</message>
<message>
<source>Hint: the size of the sum, without its sign. It is not one of this text&apos;s close calls.</source>
<translation>ヒント：和の大きさ（符号なし）です。このテキストの中では僅差の決定ではありません。</translation>
</message>
<message>
<source>%1 Right: the token turns %2.</source>
<comment>mark, side</comment>
<translation>%1 正解：トークンは%2に分岐します。</translation>
</message>
<message>
<source>%1 Wrong: you said %2, the token turns %3.</source>
<comment>mark, side, side</comment>
<translation>%1 不正解：予想は%2、トークンは%3に分岐します。</translation>
</message>
<message>
<source>Answered before: it does not count again.</source>
<translation>回答済みのため、再び数えません。</translation>
</message>
<message>
<source>|w·x + b| = %1</source>
<translation>|w·x + b| = %1</translation>
</message>
<message>
<source>margin %1</source>
<comment>a distance</comment>
<translation>マージン %1</translation>
</message>
<message>
<source>A close call (%1): a slightly different input would have turned the other way, so a guess here is nearly chance.</source>
<comment>margin</comment>
<translation>僅差です（%1）。入力がわずかに違えば反対側に分岐していたため、ここでの予想はほぼ運任せです。</translation>
</message>
<message>
<source>No close call (%1): small changes of the input leave this turn as it is.</source>
<comment>margin</comment>
<translation>僅差ではありません（%1）。入力が少し変わっても、この分岐は変わりません。</translation>
</message>
<message>
<source>No guess yet</source>
<translation>予想はまだありません</translation>
</message>
<message>
<source>%1 of %2 right; in a row: %3, at best %4</source>
<comment>all are counts</comment>
<translation>%2 問中 %1 問正解、連続 %3、最高 %4</translation>
</message>
<message>
<source>Chance: %1. Always with the majority: %2.</source>
<comment>expected hits, hits</comment>
<translation>当てずっぽうなら %1、常に多数派なら %2。</translation>
</message>
<message>
<source>%1 → leaf %2. You guessed %3 of %4 turns.</source>
<comment>turns, number, count, count</comment>
<translation>%1 → 葉 %2。%4 回の分岐のうち %3 回を当てました。</translation>
</message>
<message>
<source>No other token of this text ends in this leaf.</source>
<translation>このテキストの他のトークンは、この葉に着きません。</translation>
</message>
<message>
<source>In the same leaf: %1.</source>
<comment>list of tokens</comment>
<translation>同じ葉：%1。</translation>
</message>
<message>
<source>In the same leaf: %1, and more: %2 tokens in all.</source>
<comment>list of tokens, count</comment>
<translation>同じ葉：%1 など、合計 %2 トークン。</translation>
</message>
<message>
<source>right at node %1</source>
<comment>number</comment>
<translation>ノード %1 で右</translation>
</message>
<message>
<source>left at node %1</source>
<comment>number</comment>
<translation>ノード %1 で左</translation>
</message>
<message>
<source>now at node %1</source>
<comment>number</comment>
<translation>現在ノード %1</translation>
</message>
<message>
<source>leaf %1</source>
<comment>number</comment>
<translation>葉 %1</translation>
</message>
<message>
<source>Keys: ← left, → right</source>
<translation>キー：← 左、→ 右</translation>
</message>
<message>
<source>Keys: ← left, → right, H hint</source>
<translation>キー：← 左、→ 右、H ヒント</translation>
</message>
<message>
<source>Keys: Enter goes on</source>
<translation>キー：Enter で続ける</translation>
</message>
<message>
<source>Keys: Enter goes to the next token</source>
<translation>キー：Enter で次のトークンへ</translation>
</message>
</context>
<context>
<name>ufb::RoutingView</name>
<message>
<source>Copy &amp;value</source>
<translation>値をコピー(&amp;V)</translation>
</message>
<message>
<source>Copy &amp;address</source>
<translation>アドレスをコピー(&amp;A)</translation>
</message>
<message>
<source>Export &amp;picture…</source>
<translation>画像をエクスポート(&amp;P)…</translation>
</message>
<message>
<source>Export &amp;data…</source>
<translation>データをエクスポート(&amp;D)…</translation>
</message>
<message>
<source>Show the &amp;numbers</source>
<translation>数値を表示(&amp;N)</translation>
</message>
</context>
<context>
<name>ufb::RoutingViews</name>
<message>
<source>Leaf maps</source>
<translation>葉マップ</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Path barcode</source>
<translation>経路バーコード</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>文トライ</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>ニューロン使用</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>層 × トークン</translation>
</message>
<message>
<source>Two texts</source>
<translation>2 つのテキスト</translation>
</message>
<message>
<source>Path card</source>
<translation>経路カード</translation>
</message>
<message>
<source>Leaf dictionary</source>
<translation>葉の辞書</translation>
</message>
<message>
<source>Corpus</source>
<translation>コーパス</translation>
</message>
<message>
<source>Two corpora</source>
<translation>2 つのコーパス</translation>
</message>
<message>
<source>How it is computed</source>
<translation>計算のしくみ</translation>
</message>
<message>
<source>Be the router</source>
<translation>ルーターになってみる</translation>
</message>
</context>
<context>
<name>ufb::SessionController</name>
<message>
<source>Open a session</source>
<translation>セッションを開く</translation>
</message>
<message>
<source>Sessions (*.ufbsession);;All files (*)</source>
<translation>セッション (*.ufbsession);;すべてのファイル (*)</translation>
</message>
<message>
<source>Save the session</source>
<translation>セッションを保存</translation>
</message>
<message>
<source>Sessions (*.ufbsession)</source>
<translation>セッション (*.ufbsession)</translation>
</message>
</context>
<context>
<name>ufb::StatusLine</name>
<message>
<source>slow BLAS</source>
<translation>低速な BLAS</translation>
</message>
<message>
<source>Everything dense is slow here: the library that multiplies matrices is %1. Install OpenBLAS for fair times; trees are not affected.</source>
<translation>行列の乗算に使うライブラリが %1 のため、密な計算はすべて低速です。公平な時間を得るには OpenBLAS をインストールしてください。木には影響しません。</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · trees %3 · head %4 ms</source>
<extracomment>Times of one answer&apos;s stages, in milliseconds, e.g. &quot;tokenise 0.10 · attention 1.90 · trees 0.20 · head 0.60 ms&quot;</extracomment>
<translation>トークン化 %1 · アテンション %2 · 木 %3 · ヘッド %4 ms</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · dense layers %3 · head %4 ms</source>
<translation>トークン化 %1 · アテンション %2 · 密な層 %3 · ヘッド %4 ms</translation>
</message>
<message>
<source>The last answer took %1 ms in all</source>
<translation>前回の回答にかかった時間は合計 %1 ms です</translation>
</message>
</context>
<context>
<name>ufb::StripModel</name>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>1 から数えます</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Token</source>
<translation>トークン</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>テキスト内の位置（1 から）</translation>
</message>
<message>
<source>Text</source>
<translation>テキスト</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>語彙での表記によるトークン</translation>
</message>
<message>
<source>Leaf</source>
<translation>葉</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>経路の終点（左から数えた番号、0 から）</translation>
</message>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>層と分岐：0 は左、1 は右</translation>
</message>
<message>
<source>Margin</source>
<translation>マージン</translation>
</message>
<message>
<source>Smallest |logit| over the norm of the node&apos;s weights on the path</source>
<translation>経路上での、|ロジット| ÷ ノードの重みのノルムの最小値</translation>
</message>
<message>
<source>Contribution</source>
<translation>寄与</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>経路のノードが層の出力に加えるベクトルのノルムの和</translation>
</message>
<message>
<source>Largest node</source>
<translation>最大ノード</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum, 0 to 1</source>
<translation>その和のうち、最も寄与の大きいノードが占める割合（0 ～ 1）</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>固定テキストとの一致度</translation>
</message>
<message>
<source>Decisions that the path shares, from the root on, with the same token of the pinned text; as many as the tree has: the same leaf</source>
<translation>固定テキスト内の同じトークンの経路と、根から共有する決定の数。木の決定数と同じなら同じ葉</translation>
</message>
</context>
<context>
<name>ufb::TargetRow</name>
<message>
<source>Your &amp;word</source>
<comment>label of a line to type a word into</comment>
<translation>指定単語(&amp;W)</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>調べる単語</translation>
</message>
<message>
<source>Your word</source>
<translation>指定単語</translation>
</message>
<message>
<source>Log-odds: the natural logarithm of this word&apos;s probability divided by the best candidate&apos;s.
0 = as probable as the best one; -2.3 = ten times less.</source>
<translation>対数オッズ：この単語の確率を最良の候補の確率で割った値の自然対数。
0 = 最良の候補と同じ確率、-2.3 = その 10 分の 1。</translation>
</message>
<message>
<source>not in the vocabulary, not even in pieces</source>
<translation>語彙になく、サブワードにも分割できません</translation>
</message>
<message>
<source>rank %1 · %2</source>
<comment>place among all words, percent</comment>
<translation>順位 %1 · %2</translation>
</message>
<message>
<source>%1 · log-odds %2 against “%3”</source>
<comment>rank and percent, number, the best candidate</comment>
<translation>%1 · 「%3」に対する対数オッズ %2</translation>
</message>
<message>
<source>in pieces: %1 · figures of the first piece
%2</source>
<comment>a word; pieces joined by +, rank and percent; each line has to be short</comment>
<translation>分割：%1 · 数値は先頭のもの
%2</translation>
</message>
</context>
<context>
<name>ufb::ThemedPlot</name>
<message>
<source>Copy as picture</source>
<translation>画像としてコピー</translation>
</message>
</context>
<context>
<name>ufb::TokenChips</name>
<message>
<source>Tokens</source>
<comment>the pieces that the model reads</comment>
<translation>トークン</translation>
</message>
<message numerus="yes">
<source>%1/%Ln tokens</source>
<comment>so many of the most that the model reads</comment>
<translation>
<numerusform>%1/%Ln トークン</numerusform>
</translation>
</message>
<message>
<source>%1, %2 cut off</source>
<comment>tokens beyond the model&apos;s limit</comment>
<translation>%1、%2 個を省略</translation>
</message>
<message>
<source>%1
id %2 · token %3 of %4</source>
<comment>piece, number in the vocabulary, place in the text</comment>
<translation>%1
ID %2 · トークン %3 / %4</translation>
</message>
<message>
<source>%1
added by the model&apos;s template; stands for no characters</source>
<comment>a token</comment>
<translation>%1
モデルのテンプレートが追加したもので、対応する文字はありません</translation>
</message>
<message>
<source>%1
characters %2 to %3: “%4”</source>
<comment>a token and what it stands for</comment>
<translation>%1
文字 %2 ～ %3：「%4」</translation>
</message>
</context>
<context>
<name>ufb::TourCard</name>
<message>
<source>Skip the tour</source>
<translation>ツアーをスキップ</translation>
</message>
<message>
<source>Back</source>
<translation>戻る</translation>
</message>
<message>
<source>Ends the tour (Esc); the menu Help starts it again</source>
<translation>ツアーを終了します (Esc)。「ヘルプ」メニューから再び開始できます</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>a step of the tour, all steps</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>Done</source>
<comment>the tour is over</comment>
<translation>完了</translation>
</message>
<message>
<source>Next</source>
<comment>step of the tour</comment>
<translation>次へ</translation>
</message>
</context>
<context>
<name>ufb::TourOverlay</name>
<message>
<source>Tour</source>
<translation>ツアー</translation>
</message>
</context>
<context>
<name>ufb::TreeControls</name>
<message>
<source>Wi&amp;dth</source>
<translation>幅(&amp;D)</translation>
</message>
<message>
<source>C&amp;olour</source>
<translation>色(&amp;O)</translation>
</message>
<message>
<source>Equal</source>
<translation>均等</translation>
</message>
<message>
<source>All leaves are equally wide: a node has the same place for every text</source>
<translation>すべての葉が同じ幅になり、ノードの位置はどのテキストでも同じです</translation>
</message>
<message>
<source>By use</source>
<translation>使用量</translation>
</message>
<message>
<source>As wide as the share of the tokens that come there, of those that the colour counts; nodes that nobody visits are left out</source>
<translation>色の集計対象のトークンのうち、そこに来る割合に応じた幅。どのトークンも訪れないノードは省かれます</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>選択したトークン</translation>
</message>
<message>
<source>The paths of the selected tokens</source>
<translation>選択したトークンの経路</translation>
</message>
<message>
<source>This text</source>
<translation>このテキスト</translation>
</message>
<message>
<source>How many of this text&apos;s tokens come to a node</source>
<translation>ノードに来る、このテキストのトークン数</translation>
</message>
<message>
<source>This session</source>
<translation>このセッション</translation>
</message>
<message>
<source>How many tokens of this text and of those before it come to a node</source>
<translation>ノードに来る、このテキストと以前のテキストのトークン数</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>固定テキストと比較</translation>
</message>
<message>
<source>Corpus</source>
<translation>コーパス</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>コーパス A と B</translation>
</message>
<message>
<source>Which nodes this text visits, which the pinned one, and which both</source>
<translation>このテキスト、固定テキスト、または両方が訪れるノード</translation>
</message>
<message>
<source>Pin a text first, then type another: both are shown in one tree</source>
<translation>先にテキストを固定し、別のテキストを入力すると、両方が 1 本の木に表示されます</translation>
</message>
<message>
<source>How many tokens of the corpus come to a node; hatched: none</source>
<translation>ノードに来るコーパスのトークン数。斜線：なし</translation>
</message>
<message>
<source>Count a corpus first, then its visits can be shown</source>
<translation>先にコーパスを集計すると、訪問数を表示できます</translation>
</message>
<message>
<source>Where the share of corpus B&apos;s tokens differs significantly from that of corpus A&apos;s</source>
<translation>コーパス A と B でトークンの割合に有意差がある場所</translation>
</message>
<message>
<source>Compare two corpora first</source>
<translation>先に 2 つのコーパスを比較してください</translation>
</message>
</context>
<context>
<name>ufb::TreeLegend</name>
<message>
<source>share of 1 token</source>
<translation>1 トークンに対する割合</translation>
</message>
<message numerus="yes">
<source>share of %Ln tokens, log scale</source>
<translation>
<numerusform>%Ln トークンに対する割合、対数スケール</numerusform>
</translation>
</message>
<message>
<source>share of 1 text&apos;s tokens, log scale</source>
<translation>1 テキストのトークンに対する割合、対数スケール</translation>
</message>
<message numerus="yes">
<source>share of %Ln texts&apos; tokens, log scale</source>
<translation>
<numerusform>%Ln テキストのトークンに対する割合、対数スケール</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%Ln selected tokens</source>
<translation>
<numerusform>選択した %Ln トークン</numerusform>
</translation>
</message>
<message>
<source>other tokens</source>
<translation>他のトークン</translation>
</message>
<message>
<source>no token</source>
<translation>トークンなし</translation>
</message>
<message>
<source>The paths of the selected tokens, each in its token&apos;s colour. Where several colours meet, the node is striped.</source>
<translation>選択したトークンの経路を、トークンごとの色で示します。複数の色が重なるノードは縞模様になります。</translation>
</message>
<message>
<source>this text only</source>
<translation>このテキストのみ</translation>
</message>
<message>
<source>pinned text only</source>
<translation>固定テキストのみ</translation>
</message>
<message>
<source>both</source>
<translation>両方</translation>
</message>
<message>
<source>neither</source>
<translation>どちらでもない</translation>
</message>
<message>
<source>Nodes visited by at least one token of this text, of the pinned text, or of both.</source>
<translation>このテキスト、固定テキスト、または両方の少なくとも 1 トークンが訪れるノード。</translation>
</message>
<message>
<source>never visited</source>
<translation>未訪問</translation>
</message>
<message>
<source>Nodes that no token of the corpus %1 visits.</source>
<translation>コーパス %1 のトークンが訪れないノード。</translation>
</message>
<message>
<source>share of the corpus, log scale</source>
<translation>コーパス内の割合、対数スケール</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 whose path goes through a node.</source>
<comment>number, name</comment>
<translation>コーパス %2 の %1 トークンのうち、経路がノードを通るものの割合。</translation>
</message>
<message>
<source>not significant</source>
<translation>有意差なし</translation>
</message>
<message>
<source>Nodes whose share does not differ significantly, or that too few tokens visit.</source>
<translation>割合に有意差がないか、訪れるトークンが少なすぎるノード。</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>一方のコーパスのトークンの割合が、もう一方の何倍か（%1）。</translation>
</message>
</context>
<context>
<name>ufb::TreeMinimap</name>
<message>
<source>Overview of all leaves</source>
<translation>すべての葉の概観</translation>
</message>
<message>
<source>All leaves of the tree, from left to right. The frame shows which of them are on show below: click or drag to move it.</source>
<translation>木のすべての葉を左から右に並べたもの。枠は下に表示中の範囲です。クリックまたはドラッグで移動できます。</translation>
</message>
</context>
<context>
<name>ufb::TreeModel</name>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>1 から数えます</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Node</source>
<translation>ノード</translation>
</message>
<message>
<source>Number in its tree, breadth first, the root is 0</source>
<translation>木の中の番号（幅優先、根は 0）</translation>
</message>
<message>
<source>Level</source>
<translation>レベル</translation>
</message>
<message>
<source>Decisions on the way from the root, which is at level 0</source>
<translation>根（レベル 0）からの経路上の決定の数</translation>
</message>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>層と分岐：0 は左、1 は右</translation>
</message>
<message>
<source>Leaf</source>
<translation>葉</translation>
</message>
<message>
<source>Number from the left, from 0; nothing above the last level</source>
<translation>左から数えた番号（0 から）。最後のレベルより上では空欄</translation>
</message>
<message>
<source>Tokens</source>
<translation>トークン</translation>
</message>
<message>
<source>Tokens of this text whose path goes through the node</source>
<translation>経路がこのノードを通る、このテキストのトークン</translation>
</message>
<message>
<source>Share</source>
<translation>割合</translation>
</message>
<message>
<source>Of this text&apos;s tokens, 0 to 1</source>
<translation>このテキストのトークンに占める割合（0 ～ 1）</translation>
</message>
<message>
<source>Session</source>
<translation>セッション</translation>
</message>
<message>
<source>Tokens of this text and of those before it whose path goes through the node</source>
<translation>経路がこのノードを通る、このテキストと以前のテキストのトークン</translation>
</message>
<message>
<source>Pinned</source>
<translation>固定</translation>
</message>
<message>
<source>Tokens of the pinned text whose path goes through the node; nothing without a pinned text</source>
<translation>経路がこのノードを通る固定テキストのトークン。固定テキストがなければ空欄</translation>
</message>
<message>
<source>Mean logit</source>
<translation>平均ロジット</translation>
</message>
<message>
<source>Over this text&apos;s tokens at the node; above 0 turns right. Nothing if no token comes here</source>
<translation>このノードでのこのテキストのトークンの平均。0 より大きければ右に分岐。ここに来るトークンがなければ空欄</translation>
</message>
<message>
<source>Right turns</source>
<translation>右分岐</translation>
</message>
<message>
<source>Part of this text&apos;s tokens at the node that turn right, 0 to 1; nothing at leaves</source>
<translation>このノードを通るこのテキストのトークンのうち、右に分岐する割合（0 ～ 1）。葉では空欄</translation>
</message>
<message>
<source>Which tokens</source>
<translation>該当トークン</translation>
</message>
<message>
<source>This text&apos;s tokens at the node, in text order</source>
<translation>このノードを通るこのテキストのトークン（テキスト順）</translation>
</message>
<message>
<source>Corpus</source>
<translation>コーパス</translation>
</message>
<message>
<source>Tokens of the corpus whose path goes through the node; nothing without a corpus</source>
<translation>経路がこのノードを通るコーパスのトークン。コーパスがなければ空欄</translation>
</message>
<message>
<source>Corpus share</source>
<translation>コーパス割合</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>コーパスの全トークンに占める割合（0 ～ 1）</translation>
</message>
<message>
<source>B over A</source>
<translation>B/A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>有意差がある場合は、コーパス A の割合に対するコーパス B の割合の 2 を底とする対数、それ以外は 0。2 つ目のコーパスがなければ空欄</translation>
</message>
</context>
<context>
<name>ufb::TreeView</name>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>layer %1 · %2</source>
<comment>number, address</comment>
<translation>層 %1 · %2</translation>
</message>
<message>
<source>level</source>
<translation>レベル</translation>
</message>
</context>
<context>
<name>ufb::TrieModel</name>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>1 から数えます</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Node</source>
<translation>ノード</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>木の中の番号（レベル順、根は 0）</translation>
</message>
<message>
<source>Level</source>
<translation>レベル</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one holds the leaves</source>
<translation>根を 0 として数えます。最後のレベルに葉があります</translation>
</message>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>層と分岐：0 は左、1 は右</translation>
</message>
<message>
<source>Tokens</source>
<translation>トークン</translation>
</message>
<message>
<source>Tokens of this text that pass the node</source>
<translation>このノードを通る、このテキストのトークン</translation>
</message>
<message>
<source>Share</source>
<translation>割合</translation>
</message>
<message>
<source>Share of this text&apos;s tokens that pass the node</source>
<translation>このテキストのトークンのうち、このノードを通るものの割合</translation>
</message>
<message>
<source>Branches</source>
<translation>枝</translation>
</message>
<message>
<source>Ways on that are taken: 0 at a leaf, 1 where all turn alike, 2 where they part</source>
<translation>先に続く道の数：葉では 0、すべて同じ側に分岐すれば 1、分かれれば 2</translation>
</message>
<message>
<source>Tokens at the leaf</source>
<translation>葉のトークン</translation>
</message>
<message>
<source>The tokens that end here, as the vocabulary spells them</source>
<translation>ここに着くトークン（語彙での表記）</translation>
</message>
<message>
<source>Pinned</source>
<translation>固定</translation>
</message>
<message>
<source>Tokens of the pinned text that pass the node; nothing if it does not join in</source>
<translation>このノードを通る固定テキストのトークン。固定テキストを含めない場合は空欄</translation>
</message>
<message>
<source>Pinned at the leaf</source>
<translation>葉の固定トークン</translation>
</message>
<message>
<source>The tokens of the pinned text that end here</source>
<translation>ここに着く固定テキストのトークン</translation>
</message>
</context>
<context>
<name>ufb::TrieView</name>
<message>
<source>R&amp;uns</source>
<translation>一本道(&amp;U)</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>文トライ</translation>
</message>
<message>
<source>collapsed</source>
<translation>折りたたむ</translation>
</message>
<message>
<source>all nodes</source>
<translation>すべてのノード</translation>
</message>
<message>
<source>A run: nodes one after the other at which all tokens turn the same way</source>
<translation>一本道：すべてのトークンが同じ側に分岐するノードの連続</translation>
</message>
<message>
<source>With p&amp;inned</source>
<translation>固定テキストも(&amp;I)</translation>
</message>
<message>
<source>The paths of the pinned text join in</source>
<translation>固定テキストの経路も含めます</translation>
</message>
<message>
<source>%1 and %2 more</source>
<translation>%1、ほか %2 個</translation>
</message>
<message>
<source>%1: level %2, node %3</source>
<translation>%1：レベル %2、ノード %3</translation>
</message>
<message>
<source>Shared by %1 of %2 tokens: %3</source>
<translation>%2 トークン中 %1 が共有：%3</translation>
</message>
<message>
<source>Pinned text: %1 of %2 tokens: %3</source>
<translation>固定テキスト：%2 トークン中 %1：%3</translation>
</message>
<message>
<source>Turns %1 from %2, where all turn alike</source>
<translation>%2 からの分岐 %1（全トークン共通）</translation>
</message>
<message>
<source>Enter or a double click shows the nodes between</source>
<translation>Enter またはダブルクリックで途中のノードを表示します</translation>
</message>
<message>
<source>%1 (token %2 of the pinned text)</source>
<translation>%1（固定テキストのトークン %2）</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1（トークン %2）</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>葉 %1、アドレス %2</translation>
</message>
<message>
<source>In this leaf: %1</source>
<translation>この葉：%1</translation>
</message>
<message>
<source>Together down to level %1, %2, with: %3</source>
<translation>レベル %1、%2 まで同じ経路：%3</translation>
</message>
<message>
<source>token</source>
<translation>トークン</translation>
</message>
<message>
<source>no.</source>
<translation>番号</translation>
</message>
<message>
<source>leaf</source>
<translation>葉</translation>
</message>
<message>
<source>level 0</source>
<translation>レベル 0</translation>
</message>
<message>
<source>root</source>
<translation>根</translation>
</message>
<message>
<source>width: number of tokens that share the branch</source>
<translation>幅：枝を共有するトークン数</translation>
</message>
<message>
<source>up: left turn 0, down: right turn 1</source>
<translation>上：左に分岐 0、下：右に分岐 1</translation>
</message>
<message>
<source>a run: these turns, alike for all</source>
<translation>一本道：全トークン共通の分岐</translation>
</message>
<message>
<source>path of a selected token</source>
<translation>選択したトークンの経路</translation>
</message>
<message>
<source>token of the pinned text</source>
<translation>固定テキストのトークン</translation>
</message>
</context>
<context>
<name>ufb::UsageBalancePlot</name>
<message>
<source>%1 %</source>
<comment>a percentage</comment>
<translation>%1%</translation>
</message>
<message>
<source>How evenly leaves are used</source>
<translation>葉の使用の均等さ</translation>
</message>
<message>
<source>share of the leaves, least visited first</source>
<translation>葉の割合（訪問の少ない順）</translation>
</message>
<message>
<source>share of the visits</source>
<translation>訪問の割合</translation>
</message>
<message>
<source>below %1: no visits</source>
<comment>percentage</comment>
<translation>%1 未満：訪問なし</translation>
</message>
<message>
<source>other layers</source>
<translation>他の層</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>すべての葉が均等</translation>
</message>
<message>
<source>as even as %1 can be</source>
<comment>128 tokens</comment>
<translation>%1で最も均等な場合</translation>
</message>
<message>
<source>Layer %1: the least visited %2 of the leaves get %3 of the visits</source>
<comment>number, two percentages</comment>
<translation>層 %1：訪問の少ない順に %2 の葉が訪問の %3 を受け取ります</translation>
</message>
<message>
<source>%1 of %2 leaves are reached, as many as %3 with equal shares</source>
<comment>three numbers</comment>
<translation>%2 個中 %1 個の葉に到達、均等な割合なら %3 個に相当</translation>
</message>
<message>
<source>Gini %1, entropy %2 of %3 bits</source>
<comment>three numbers</comment>
<translation>ジニ係数 %1、エントロピー %2 / %3 ビット</translation>
</message>
</context>
<context>
<name>ufb::UsageBars</name>
<message>
<source>Nodes touched in each layer</source>
<translation>各層の使用ノード</translation>
</message>
<message>
<source>layer</source>
<translation>層</translation>
</message>
<message>
<source>touched</source>
<translation>使用</translation>
</message>
<message>
<source>of all</source>
<translation>全体比</translation>
</message>
<message>
<source>weights read</source>
<translation>読んだ重み</translation>
</message>
</context>
<context>
<name>ufb::UsageCachePlot</name>
<message>
<source>one token, one layer</source>
<translation>1 トークン、1 層</translation>
</message>
<message>
<source>%1, %2</source>
<comment>this text, layer 3</comment>
<translation>%1、%2</translation>
</message>
<message>
<source>%1, all layers</source>
<comment>this text</comment>
<translation>%1、全層</translation>
</message>
<message>
<source>all tree weights</source>
<translation>木のすべての重み</translation>
</message>
<message>
<source>Weights read against the caches</source>
<translation>読んだ重みとキャッシュの比較</translation>
</message>
<message>
<source>bytes of weights, logarithmic</source>
<translation>重みのバイト数、対数</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>ノードの重みのサイズが不明です。</translation>
</message>
<message>
<source>nodes touched, each read once</source>
<translation>使用ノード（各 1 回読み取り）</translation>
</message>
<message>
<source>the same for every text</source>
<translation>どのテキストでも同じ</translation>
</message>
<message>
<source>a core&apos;s own data cache</source>
<translation>コア専用のデータキャッシュ</translation>
</message>
<message>
<source>cache shared by cores</source>
<translation>コア間で共有のキャッシュ</translation>
</message>
<message>
<source>this machine does not tell its caches</source>
<translation>このマシンではキャッシュの情報を取得できません</translation>
</message>
<message>
<source>%1: %2 of data, shared by several cores</source>
<translation>%1：データ %2、複数のコアで共有</translation>
</message>
<message>
<source>%1: %2 of data, one for each core</source>
<translation>%1：データ %2、コアごとに 1 つ</translation>
</message>
<message>
<source>%1
%2, %3 each: %4</source>
<comment>what, nodes, size, size</comment>
<translation>%1
%2、各 %3：%4</translation>
</message>
<message>
<source>More than any cache holds</source>
<translation>どのキャッシュにも収まりません</translation>
</message>
<message>
<source>Fits into %1</source>
<translation>%1 に収まります</translation>
</message>
</context>
<context>
<name>ufb::UsageModel</name>
<message>
<source>Layer</source>
<translation>層</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>1 から数えます</translation>
</message>
<message>
<source>Tree</source>
<translation>木</translation>
</message>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>木の根のアドレス</translation>
</message>
<message>
<source>Tokens</source>
<translation>トークン</translation>
</message>
<message>
<source>Of all texts counted; each takes one path through the tree</source>
<translation>集計した全テキストのトークン。それぞれが木の中の 1 本の経路をたどります</translation>
</message>
<message>
<source>Nodes</source>
<translation>ノード</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>木に含まれるニューロン</translation>
</message>
<message>
<source>Touched</source>
<translation>使用</translation>
</message>
<message>
<source>Nodes that at least one token visits</source>
<translation>少なくとも 1 トークンが訪れるノード</translation>
</message>
<message>
<source>Touched share</source>
<translation>使用割合</translation>
</message>
<message>
<source>Nodes touched of all nodes, 0 to 1</source>
<translation>全ノードに占める使用ノードの割合（0 ～ 1）</translation>
</message>
<message>
<source>Most possible</source>
<translation>最大可能数</translation>
</message>
<message>
<source>The most nodes that so many tokens can touch: on each level as many as it has, or as there are tokens</source>
<translation>このトークン数で使用できる最大のノード数：各レベルで、ノード数とトークン数の小さい方</translation>
</message>
<message>
<source>Never visited</source>
<translation>未訪問</translation>
</message>
<message>
<source>Nodes that no token visits</source>
<translation>どのトークンも訪れないノード</translation>
</message>
<message>
<source>Visits</source>
<translation>訪問数</translation>
</message>
<message>
<source>Tokens times nodes on a path: how often a node was evaluated</source>
<translation>トークン数 × 経路上のノード数：ノードが評価された回数</translation>
</message>
<message>
<source>Weights read</source>
<translation>読んだ重み</translation>
</message>
<message>
<source>Weights of the nodes touched, in bytes: input row, bias and output row, each node once</source>
<translation>使用ノードの重み（バイト）：入力行、バイアス、出力行。各ノードを 1 回と数えます</translation>
</message>
<message>
<source>Leaves</source>
<translation>葉</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>最後のレベルのノード</translation>
</message>
<message>
<source>Leaves touched</source>
<translation>使用した葉</translation>
</message>
<message>
<source>Leaves that at least one token reaches</source>
<translation>少なくとも 1 トークンが到達する葉</translation>
</message>
<message>
<source>Gini</source>
<translation>ジニ係数</translation>
</message>
<message>
<source>How unevenly the visits are spread over all leaves, unused ones too: 0 = all the same, near 1 = one leaf gets everything</source>
<translation>すべての葉（未使用も含む）に対する訪問の偏り：0 = すべて同数、1 に近い = 1 つの葉に集中</translation>
</message>
<message>
<source>Entropy</source>
<translation>エントロピー</translation>
</message>
<message>
<source>Of the visits&apos; distribution over the leaves, in bits; the number of decisions if all are used the same</source>
<translation>葉に対する訪問の分布のエントロピー（ビット）。すべて均等に使われると決定の数に等しくなります</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>実効葉数</translation>
</message>
<message>
<source>2 to the power of the entropy: so many leaves used the same would have the same entropy</source>
<translation>2 のエントロピー乗：この数の葉が均等に使われた場合にエントロピーが等しくなります</translation>
</message>
</context>
<context>
<name>ufb::UsagePanels</name>
<message>
<source>Part of the view</source>
<translation>ビューの構成</translation>
</message>
</context>
<context>
<name>ufb::UsageView</name>
<message>
<source>Neuron usage</source>
<translation>ニューロン使用</translation>
</message>
<message>
<source>O&amp;f</source>
<translation>対象(&amp;F)</translation>
</message>
<message>
<source>&amp;Bars up to</source>
<translation>バーの上限(&amp;B)</translation>
</message>
<message>
<source>this text</source>
<translation>このテキスト</translation>
</message>
<message>
<source>this session</source>
<translation>このセッション</translation>
</message>
<message>
<source>the corpus</source>
<translation>コーパス</translation>
</message>
<message>
<source>Whose tokens are counted: this text&apos;s, also those of the texts before it in this session, or those of a counted corpus</source>
<translation>集計するトークン：このテキストのみ、このセッションの以前のテキストも含む、または集計済みコーパス</translation>
</message>
<message>
<source>the most possible</source>
<translation>最大可能数</translation>
</message>
<message>
<source>all nodes</source>
<translation>すべてのノード</translation>
</message>
<message>
<source>What a bar&apos;s full length stands for: the most nodes that so many tokens can touch, or all there are</source>
<translation>バーの全長が表すもの：このトークン数で使用できる最大のノード数、または全ノード数</translation>
</message>
<message>
<source>A node is touched if at least one token visits it; a visit is one evaluation of its neuron.
Its weights are an input row, a bias and an output row. They count once, however often they are read.</source>
<translation>少なくとも 1 トークンが訪れたノードを使用ノードとし、ニューロンの 1 回の評価を 1 訪問とします。
重みは入力行、バイアス、出力行です。何度読まれても 1 回と数えます。</translation>
</message>
<message>
<source>Layers</source>
<translation>層数</translation>
</message>
<message>
<source>Nodes touched in each layer</source>
<translation>各層の使用ノード</translation>
</message>
<message>
<source>Caches</source>
<translation>キャッシュ</translation>
</message>
<message>
<source>Weights read, against the caches</source>
<translation>読んだ重みとキャッシュの比較</translation>
</message>
<message>
<source>Weights of all nodes touched, each counted once. What does not fit into a cache comes from a larger, slower one or from memory.</source>
<translation>すべての使用ノードの重み（各 1 回と数えます）。キャッシュに収まらない分は、より大きく低速なキャッシュかメモリから読まれます。</translation>
</message>
<message>
<source>Visits</source>
<translation>訪問数</translation>
</message>
<message>
<source>How often nodes are visited: %1</source>
<comment>layer and tree</comment>
<translation>ノードの訪問回数：%1</translation>
</message>
<message>
<source>Each token visits one node on each level of the tree, the root always.</source>
<translation>各トークンは木の各レベルで 1 ノードを訪れます。根は必ず訪れます。</translation>
</message>
<message>
<source>Balance</source>
<translation>均等さ</translation>
</message>
<message>
<source>How evenly leaves are used: %1</source>
<comment>layer</comment>
<translation>葉の使用の均等さ：%1</translation>
</message>
<message>
<source>Gini: 0 if all leaves get the same number of visits, near 1 if one leaf gets all; leaves without visits count.
As if … leaves: 2 to the power of the entropy of the visits in bits.</source>
<translation>ジニ係数：すべての葉の訪問数が同じなら 0、1 つの葉に集中すると 1 に近づきます。訪問のない葉も含みます。
「… 個の葉に相当」：2 の（訪問のエントロピー（ビット））乗。</translation>
</message>
<message>
<source>nodes touched</source>
<translation>使用ノード</translation>
</message>
<message>
<source>one token: %1</source>
<translation>1 トークン：%1</translation>
</message>
<message>
<source>most for %1: %2</source>
<comment>9 tokens, number</comment>
<translation>%1での最大：%2</translation>
</message>
<message>
<source>The most that so many tokens can touch: on each level of a tree as many nodes as it has, or as there are tokens.</source>
<translation>このトークン数で使用できる最大数：木の各レベルで、ノード数とトークン数の小さい方。</translation>
</message>
<message>
<source>All trees of a layer are counted together.</source>
<translation>層のすべての木を合計します。</translation>
</message>
</context>
<context>
<name>ufb::UsageVisitsPlot</name>
<message>
<source>%1–%2</source>
<comment>a range of numbers</comment>
<translation>%1–%2</translation>
</message>
<message>
<source>How often nodes are visited</source>
<translation>ノードの訪問回数</translation>
</message>
<message>
<source>nodes, logarithmic</source>
<translation>ノード数、対数</translation>
</message>
<message>
<source>visits of a node</source>
<translation>ノードの訪問数</translation>
</message>
<message>
<source>visits of a node, up to</source>
<translation>ノードの訪問数（上限）</translation>
</message>
<message>
<source>nodes visited</source>
<translation>訪問されたノード</translation>
</message>
<message>
<source>nodes never visited</source>
<translation>未訪問のノード</translation>
</message>
<message>
<source>%1 was visited %2</source>
<comment>1 node, 3 to 4 times</comment>
<translation>%1の訪問は %2</translation>
</message>
<message>
<source>%1 were visited %2</source>
<comment>5 nodes, 3 to 4 times</comment>
<translation>%1の訪問は %2</translation>
</message>
<message>
<source>%1 of the %2 of %3</source>
<comment>percent, nodes, layer</comment>
<translation>%3、%2の %1</translation>
</message>
</context>
<context>
<name>ufb::UsageWords</name>
<message>
<source>1 text</source>
<translation>1 テキスト</translation>
</message>
<message numerus="yes">
<source>%n texts</source>
<translation>
<numerusform>%n テキスト</numerusform>
</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>9 tokens, 2 texts</comment>
<translation>%1（%2）</translation>
</message>
<message>
<source>%1 tokens</source>
<comment>a large number</comment>
<translation>%1 トークン</translation>
</message>
<message>
<source>1 token</source>
<translation>1 トークン</translation>
</message>
<message numerus="yes">
<source>%n tokens</source>
<translation>
<numerusform>%n トークン</numerusform>
</translation>
</message>
<message>
<source>1 node</source>
<translation>1 ノード</translation>
</message>
<message numerus="yes">
<source>%n nodes</source>
<translation>
<numerusform>%n ノード</numerusform>
</translation>
</message>
<message>
<source>%1 visits</source>
<comment>a large number</comment>
<translation>%1 訪問</translation>
</message>
<message>
<source>1 visit</source>
<translation>1 訪問</translation>
</message>
<message numerus="yes">
<source>%n visits</source>
<translation>
<numerusform>%n 訪問</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<comment>large numbers</comment>
<translation>%1 ～ %2 回</translation>
</message>
<message>
<source>never</source>
<translation>なし</translation>
</message>
<message>
<source>once</source>
<translation>1 回</translation>
</message>
<message numerus="yes">
<source>%n times</source>
<translation>
<numerusform>%n 回</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<translation>%1 ～ %2 回</translation>
</message>
<message>
<source>layer %1</source>
<translation>層 %1</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>層 %1、木 %2</translation>
</message>
<message>
<source>this text</source>
<translation>このテキスト</translation>
</message>
<message>
<source>this session</source>
<translation>このセッション</translation>
</message>
<message>
<source>the corpus</source>
<translation>コーパス</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>numbers</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>383 of 4095 nodes</comment>
<translation>%2中 %1</translation>
</message>
<message>
<source>In layer %1, %2 touches %3.</source>
<comment>number, 1 token, 12 of 4095 nodes</comment>
<translation>層 %1 では、%2が %3 を使用します。</translation>
</message>
<message>
<source>In layer %1, %2 touch %3: %4, %5 a token.</source>
<comment>number, 9 tokens, nodes, visits, number</comment>
<translation>層 %1 では、%2が %3 を使用します：%4、トークンあたり %5。</translation>
</message>
<message>
<source>The only layer</source>
<translation>唯一の層</translation>
</message>
<message numerus="yes">
<source>All %n layers</source>
<translation>
<numerusform>全 %n 層</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 touched.</source>
<comment>all 6 layers, number, nodes</comment>
<translation>%1：%3中 %2 を使用。</translation>
</message>
<message>
<source>%1: %2 of %3 of tree weights are read at least once.</source>
<comment>all 6 layers, two sizes</comment>
<translation>%1：木の重み %3 のうち %2 が少なくとも 1 回読まれます。</translation>
</message>
<message>
<source>%1 (%2, shared)</source>
<comment>cache, size</comment>
<translation>%1（%2、共有）</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>cache, size</comment>
<translation>%1（%2）</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>ノードの重みのサイズが不明です。</translation>
</message>
<message>
<source>This text&apos;s %1</source>
<comment>size</comment>
<translation>このテキストの %1</translation>
</message>
<message>
<source>The corpus&apos; %1</source>
<comment>size</comment>
<translation>コーパスの %1</translation>
</message>
<message>
<source>This session&apos;s %1</source>
<comment>size</comment>
<translation>このセッションの %1</translation>
</message>
<message>
<source>%1 of the corpus %2</source>
<comment>9 tokens, name</comment>
<translation>コーパス %2 の %1</translation>
</message>
<message>
<source>%1; this machine does not tell its caches.</source>
<translation>%1。このマシンではキャッシュの情報を取得できません。</translation>
</message>
<message>
<source>%1 fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 は %2に収まります。</translation>
</message>
<message>
<source>%1 do not fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 は %2に収まりません。</translation>
</message>
<message>
<source>%1 of %2 never visited, %3 once.</source>
<comment>number, nodes, number</comment>
<translation>%2中 %1 が未訪問、%3 が訪問 1 回。</translation>
</message>
<message>
<source>Gini %1</source>
<translation>ジニ係数 %1</translation>
</message>
<message>
<source>%1: there is only one leaf.</source>
<translation>%1：葉は 1 個だけです。</translation>
</message>
<message>
<source>%1; as if %2 of %3 leaves shared the visits evenly.</source>
<translation>%1、%3 個中 %2 個の葉に相当（訪問が均等な場合）。</translation>
</message>
<message>
<source>Layer %1</source>
<translation>層 %1</translation>
</message>
<message numerus="yes">
<source>%1, %n trees together</source>
<translation>
<numerusform>%1、木 %n 本の合計</numerusform>
</translation>
</message>
<message>
<source>%1 nodes touched, %2</source>
<comment>383 of 4095, percent</comment>
<translation>使用ノード %1、%2</translation>
</message>
<message>
<source>One token touches %1; %2 at most %3</source>
<comment>number, tokens, number</comment>
<translation>1 トークンの使用数は %1、%2では最大 %3</translation>
</message>
<message>
<source>%1, %2 for each node touched</source>
<comment>visits, number</comment>
<translation>%1、使用ノードあたり %2</translation>
</message>
<message>
<source>%1 of %2 of weights read at least once</source>
<translation>重み %2 のうち %1 を少なくとも 1 回読み取り</translation>
</message>
</context>
<context>
<name>ufb::Views</name>
<message>
<source>Predictions</source>
<translation>予測</translation>
</message>
<message>
<source>Side by side</source>
<translation>並べて比較</translation>
</message>
<message>
<source>Latency</source>
<translation>レイテンシ</translation>
</message>
<message>
<source>Model</source>
<translation>モデル</translation>
</message>
<message>
<source>Enter or click fills the mask · Alt+← → other masks</source>
<translation>Enter またはクリックでマスクに入力 · Alt+← → で他のマスク</translation>
</message>
<message>
<source>Click or Enter zooms · wheel zooms at the mouse · Esc shows the whole tree</source>
<translation>クリックまたは Enter でズーム · ホイールでマウス位置を中心にズーム · Esc で木全体を表示</translation>
</message>
<message>
<source>Click selects a leaf · Ctrl+click or a drawn frame selects its tokens</source>
<translation>クリックで葉を選択 · Ctrl+クリックまたは枠のドラッグでそのトークンを選択</translation>
</message>
<message>
<source>Click or arrow keys select · double click on a title maximises</source>
<translation>クリックまたは矢印キーで選択 · タイトルのダブルクリックで最大化</translation>
</message>
<message>
<source>Click or arrow keys select tokens and nodes · Enter opens a run</source>
<translation>クリックまたは矢印キーでトークンとノードを選択 · Enter で一本道を展開</translation>
</message>
<message>
<source>Click selects a layer · double click on a title maximises</source>
<translation>クリックで層を選択 · タイトルのダブルクリックで最大化</translation>
</message>
<message>
<source>Click or arrow keys select token and layer</source>
<translation>クリックまたは矢印キーでトークンと層を選択</translation>
</message>
<message>
<source>Type a word or an address to find its leaves · click a node to read its words</source>
<translation>単語またはアドレスを入力して葉を検索 · ノードをクリックして単語を表示</translation>
</message>
<message>
<source>Drop text files on the window to count them · click a row to select its layer</source>
<translation>テキストファイルをウィンドウにドロップして集計 · 行をクリックして層を選択</translation>
</message>
<message>
<source>Click or Enter on a row selects its node in every view</source>
<translation>行をクリックするか Enter を押すと、すべてのビューでそのノードを選択</translation>
</message>
<message>
<source>Alt+X exchanges A and B · Alt+← → other masks</source>
<translation>Alt+X で A と B を入れ替え · Alt+← → で他のマスク</translation>
</message>
<message>
<source>Leave the machine alone while it measures · double click on a title maximises</source>
<translation>測定中はマシンを操作しないでください · タイトルのダブルクリックで最大化</translation>
</message>
<message>
<source>Drop a model folder on the window to open it</source>
<translation>モデルフォルダーをウィンドウにドロップして開く</translation>
</message>
<message>
<source>Double click or Alt+M masks a word · click a token to follow its path</source>
<translation>ダブルクリックまたは Alt+M で単語をマスク · トークンをクリックして経路をたどる</translation>
</message>
<message>
<source>Every number is of this answer · point at a row to see its node everywhere</source>
<translation>数値はすべてこの回答のもの · 行にマウスを合わせると、そのノードを各ビューに表示</translation>
</message>
<message>
<source>← left, → right · H shows a hint · Enter goes on</source>
<translation>← 左、→ 右 · H でヒント · Enter で続ける</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesModel</name>
<message>
<source>Leaf</source>
<translation>葉</translation>
</message>
<message>
<source>Counted from the left, from 0. A click selects it.</source>
<translation>左から数えた番号（0 から）。クリックで選択します。</translation>
</message>
<message>
<source>Share</source>
<translation>割合</translation>
</message>
<message>
<source>Of the word&apos;s tokens in the corpus, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>コーパス内のこの単語のトークンに占める割合（0 ～ 1）。最長のバーはリスト中の最大の割合です。</translation>
</message>
<message>
<source>Count</source>
<translation>出現数</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf</source>
<translation>この葉に着く、この単語のトークン数</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf, at most: an estimate that may be too high</source>
<translation>この葉に着く、この単語のトークンの最大数（過大の可能性がある推定値）</translation>
</message>
<message>
<source>Lift</source>
<translation>リフト</translation>
</message>
<message>
<source>How many times that share is the leaf&apos;s share of all tokens. 1: no more than any word.</source>
<translation>その割合が、全トークンに占めるこの葉の割合の何倍か。1：他の単語と同じ。</translation>
</message>
<message>
<source>Address</source>
<translation>アドレス</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>層と分岐：0 は左、1 は右</translation>
</message>
<message>
<source>Word</source>
<translation>単語</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>語彙での表記</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesPanel</name>
<message>
<source>Leaves of a word</source>
<translation>単語の葉</translation>
</message>
<message>
<source>Back to the examples (Esc)</source>
<translation>例に戻る (Esc)</translation>
</message>
<message>
<source>Close the list of leaves</source>
<translation>葉のリストを閉じる</translation>
</message>
</context>
</TS>
