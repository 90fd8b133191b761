<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name>CorpusText</name>
<message>
<source>Corpus %1: no token comes here</source>
<translation>语料库 %1：没有词元到达此处</translation>
</message>
<message>
<source>Corpus %1: %2 of %3 tokens, %4</source>
<comment>name, visits, all tokens, share</comment>
<translation>语料库 %1：%3 个词元中的 %2 个，%4</translation>
</message>
<message>
<source>%1 times more in B</source>
<translation>B 中为 A 的 %1 倍</translation>
</message>
<message>
<source>%1 times more in A</source>
<translation>A 中为 B 的 %1 倍</translation>
</message>
<message>
<source>A: %1, B: %2</source>
<comment>names of corpora</comment>
<translation>A：%1，B：%2</translation>
</message>
<message>
<source>No significant difference between A and B</source>
<translation>A 与 B 无显著差异</translation>
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
<translation>撤销键入</translation>
</message>
<message>
<source>Undo deleting</source>
<translation>撤销删除</translation>
</message>
<message>
<source>Undo pasting</source>
<translation>撤销粘贴</translation>
</message>
<message>
<source>Undo cutting</source>
<translation>撤销剪切</translation>
</message>
<message>
<source>Undo dropping text</source>
<translation>撤销拖入文本</translation>
</message>
<message>
<source>Undo masking</source>
<translation>撤销遮蔽</translation>
</message>
<message>
<source>Undo filling the mask</source>
<translation>撤销填入掩码</translation>
</message>
<message>
<source>Undo another text</source>
<comment>go back to the text before</comment>
<translation>撤销更换文本</translation>
</message>
<message>
<source>Undo pinning</source>
<translation>撤销固定</translation>
</message>
<message>
<source>Undo letting the pinned text go</source>
<translation>撤销取消固定文本</translation>
</message>
<message>
<source>Undo adding a bookmark</source>
<translation>撤销添加书签</translation>
</message>
<message>
<source>Undo removing a bookmark</source>
<translation>撤销移除书签</translation>
</message>
<message>
<source>Undo removing all bookmarks</source>
<translation>撤销移除全部书签</translation>
</message>
<message>
<source>Undo changing bookmarks</source>
<translation>撤销更改书签</translation>
</message>
<message>
<source>Undo another word of your own</source>
<comment>the word asked about</comment>
<translation>撤销更换自选词</translation>
</message>
<message>
<source>Redo typing</source>
<translation>重做键入</translation>
</message>
<message>
<source>Redo deleting</source>
<translation>重做删除</translation>
</message>
<message>
<source>Redo pasting</source>
<translation>重做粘贴</translation>
</message>
<message>
<source>Redo cutting</source>
<translation>重做剪切</translation>
</message>
<message>
<source>Redo dropping text</source>
<translation>重做拖入文本</translation>
</message>
<message>
<source>Redo masking</source>
<translation>重做遮蔽</translation>
</message>
<message>
<source>Redo filling the mask</source>
<translation>重做填入掩码</translation>
</message>
<message>
<source>Redo another text</source>
<comment>go on to the text after</comment>
<translation>重做更换文本</translation>
</message>
<message>
<source>Redo pinning</source>
<translation>重做固定</translation>
</message>
<message>
<source>Redo letting the pinned text go</source>
<translation>重做取消固定文本</translation>
</message>
<message>
<source>Redo adding a bookmark</source>
<translation>重做添加书签</translation>
</message>
<message>
<source>Redo removing a bookmark</source>
<translation>重做移除书签</translation>
</message>
<message>
<source>Redo removing all bookmarks</source>
<translation>重做移除全部书签</translation>
</message>
<message>
<source>Redo changing bookmarks</source>
<translation>重做更改书签</translation>
</message>
<message>
<source>Redo another word of your own</source>
<comment>the word asked about</comment>
<translation>重做更换自选词</translation>
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
<translation>层</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all %1 neurons, there is no path to show.</source>
<translation>该模型的前馈层是稠密的：每个词元都使用全部 %1 个神经元，没有路径可显示。</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all neurons, there is no path to show.</source>
<translation>该模型的前馈层是稠密的：每个词元都使用全部神经元，没有路径可显示。</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see which way its tokens go.</source>
<translation>暂无内容。输入一个句子，即可查看其词元的走向。</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>未加载模型。</translation>
</message>
</context>
<context>
<name>SessionModels</name>
<message>
<source>%1 is not the model that the session was saved with: it has another shape. What the session remembers of its trees may mean other places.</source>
<comment>a model&apos;s name</comment>
<translation>%1 不是保存会话时所用的模型：两者形状不同。会话中记录的树内位置可能指向别处。</translation>
</message>
<message>
<source>%1 may not be the model that the session was saved with: its weights take %2, those of the session %3.</source>
<comment>a model&apos;s name, two sizes with units</comment>
<translation>%1 可能不是保存会话时所用的模型：其权重占 %2，而会话中的模型占 %3。</translation>
</message>
</context>
<context>
<name>StripValues</name>
<message>
<source>none, nothing to decide</source>
<translation>无，无需决策</translation>
</message>
<message>
<source>no partner in the pinned text</source>
<translation>固定文本中无对应词元</translation>
</message>
<message>
<source>same leaf, nothing to decide</source>
<translation>同一叶节点，无需决策</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>decisions in common, all</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1，同一叶节点</translation>
</message>
<message>
<source>no margins: nothing to decide</source>
<translation>无间隔：无需决策</translation>
</message>
<message>
<source>margin, log scale</source>
<translation>间隔，对数刻度</translation>
</message>
<message>
<source>same colour = near in the tree</source>
<translation>同色 = 树中相近</translation>
</message>
<message>
<source>sum of norms</source>
<translation>范数之和</translation>
</message>
<message>
<source>of the path&apos;s sum</source>
<translation>占路径总和</translation>
</message>
<message>
<source>levels in common</source>
<translation>共同级数</translation>
</message>
<message>
<source>Margin</source>
<translation>间隔</translation>
</message>
<message>
<source>Leaf</source>
<translation>叶节点</translation>
</message>
<message>
<source>Contribution</source>
<translation>贡献</translation>
</message>
<message>
<source>Largest node</source>
<translation>最大节点</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>与固定文本的一致性</translation>
</message>
<message>
<source>How close the closest decision of the path was: smallest |logit| over the norm of the node&apos;s weights</source>
<translation>路径上最接近边界的决策有多接近：最小的 |logit| 除以节点权重的范数</translation>
</message>
<message>
<source>Where the path ends, counted from the left; leaves of different layers have nothing in common</source>
<translation>路径的终点，从左数起；不同层的叶节点之间没有关联</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>路径各节点对该层输出之贡献的范数总和</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum</source>
<translation>贡献最大的节点在该总和中的占比</translation>
</message>
<message>
<source>How many decisions a token shares, from the root on, with the same token of the pinned text, before their paths part. Hatched: the pinned text has no such token</source>
<translation>词元与固定文本中的同一词元从根节点起、路径分叉之前共有多少次相同的决策。斜线填充：固定文本中没有该词元</translation>
</message>
</context>
<context>
<name>TreeLabels</name>
<message numerus="yes">
<source>%1 and %Ln more</source>
<comment>tokens</comment>
<translation>
<numerusform>%1 及另外 %Ln 个</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 tokens, %3</source>
<comment>visits, all, share</comment>
<translation>%2 个词元中的 %1 个，%3</translation>
</message>
<message>
<source>%1 of 1 token, %2</source>
<comment>visits, share</comment>
<translation>1 个词元中的 %1 个，%2</translation>
</message>
<message numerus="yes">
<source>%1 of %Ln tokens, %2</source>
<comment>visits, share</comment>
<translation>
<numerusform>%Ln 个词元中的 %1 个，%2</numerusform>
</translation>
</message>
<message>
<source>%1 ends here: logit %2</source>
<comment>token, number</comment>
<translation>%1 到此结束：logit %2</translation>
</message>
<message>
<source>%1 turns right: logit %2</source>
<comment>token, number</comment>
<translation>%1 右转：logit %2</translation>
</message>
<message>
<source>%1 turns left: logit %2</source>
<comment>token, number</comment>
<translation>%1 左转：logit %2</translation>
</message>
<message>
<source>Logits %1 to %2</source>
<translation>logit %1 至 %2</translation>
</message>
<message>
<source>Layer %1, node %2, level %3</source>
<translation>第 %1 层，节点 %2，第 %3 级</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1，树 %2</translation>
</message>
<message>
<source>leaf %1</source>
<translation>叶节点 %1</translation>
</message>
<message>
<source>root</source>
<translation>根节点</translation>
</message>
<message>
<source>node %1</source>
<translation>节点 %1</translation>
</message>
<message>
<source>No token of this text comes here</source>
<translation>当前文本没有词元到达此处</translation>
</message>
<message>
<source>Tokens: %1</source>
<translation>词元：%1</translation>
</message>
<message>
<source>This session: %1</source>
<translation>本次会话：%1</translation>
</message>
<message>
<source>Pinned text: %1</source>
<translation>固定文本：%1</translation>
</message>
</context>
<context>
<name>ufb::AddressBar</name>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Address of the selection</source>
<translation>所选内容的地址</translation>
</message>
<message>
<source>Copy</source>
<translation>复制</translation>
</message>
<message>
<source>Back</source>
<translation>返回</translation>
</message>
<message>
<source>Back to the place before</source>
<translation>返回上一个位置</translation>
</message>
<message>
<source>Forward</source>
<translation>前进</translation>
</message>
<message>
<source>Forward to the next place</source>
<translation>前进到下一个位置</translation>
</message>
<message>
<source>Bookmarks</source>
<translation>书签</translation>
</message>
<message>
<source>Go to a place kept before</source>
<translation>转到先前保存的位置</translation>
</message>
<message>
<source>Copy address</source>
<translation>复制地址</translation>
</message>
<message>
<source>Copy the address that is shown</source>
<translation>复制当前显示的地址</translation>
</message>
<message>
<source>Remove bookmark</source>
<translation>移除书签</translation>
</message>
<message>
<source>Add bookmark</source>
<translation>添加书签</translation>
</message>
<message>
<source>Remove the bookmark of this address</source>
<translation>移除此地址的书签</translation>
</message>
<message>
<source>Keep this address as a bookmark</source>
<translation>将此地址存为书签</translation>
</message>
<message>
<source>1 layer</source>
<translation>1 层</translation>
</message>
<message numerus="yes">
<source>%Ln layers</source>
<translation>
<numerusform>%Ln 层</numerusform>
</translation>
</message>
<message>
<source>1 tree</source>
<translation>1 棵树</translation>
</message>
<message numerus="yes">
<source>%Ln trees</source>
<translation>
<numerusform>%Ln 棵树</numerusform>
</translation>
</message>
<message>
<source>1 turn</source>
<translation>1 次转向</translation>
</message>
<message numerus="yes">
<source>%Ln turns</source>
<translation>
<numerusform>%Ln 次转向</numerusform>
</translation>
</message>
<message>
<source>This model has %1 of %2 with %3: %4 or %5.</source>
<translation>该模型有 %1，每层 %2，每条路径 %3：%4 或 %5。</translation>
</message>
<message>
<source>Where the selection is; type an address and press Enter. %1</source>
<translation>所选内容的位置；输入地址后按 Enter。%1</translation>
</message>
<message>
<source>No model is loaded: there is nothing to address.</source>
<translation>未加载模型：没有可寻址的内容。</translation>
</message>
<message>
<source>This model has no trees: there is nothing to address.</source>
<translation>该模型没有树：没有可寻址的内容。</translation>
</message>
<message>
<source>Model: %1</source>
<translation>模型：%1</translation>
</message>
<message>
<source>Kept: %1</source>
<translation>已保存：%1</translation>
</message>
<message>
<source>This model has no such place.</source>
<translation>该模型中没有这个位置。</translation>
</message>
<message>
<source>&amp;Remove all</source>
<translation>全部移除(&amp;R)</translation>
</message>
</context>
<context>
<name>ufb::CandidateModel</name>
<message>
<source>%1: %2, rank %3, logit %4, id %5. Enter or a click puts it in.</source>
<comment>a candidate for a mask</comment>
<translation>%1：%2，排名 %3，logit %4，ID %5。按 Enter 或单击即可填入。</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>词表中的词片；## 表示它接续前面的词</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>词</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>对整个词表的 logit 做 softmax</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>概率</translation>
</message>
<message>
<source>The model&apos;s score before the softmax</source>
<translation>模型在 softmax 之前的得分</translation>
</message>
<message>
<source>Logit</source>
<comment>table column</comment>
<translation>logit</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>在词表全部词片中的名次；1 表示概率最大</translation>
</message>
<message>
<source>Rank</source>
<comment>table column</comment>
<translation>排名</translation>
</message>
</context>
<context>
<name>ufb::CandidateTable</name>
<message>
<source>Candidates</source>
<comment>the model&apos;s words for a mask</comment>
<translation>候选词</translation>
</message>
</context>
<context>
<name>ufb::CheatSheet</name>
<message>
<source>Keys and gestures</source>
<translation>按键与手势</translation>
</message>
<message>
<source>Search</source>
<translation>搜索</translation>
</message>
<message>
<source>Search keys and gestures</source>
<translation>搜索按键与手势</translation>
</message>
<message>
<source>No keys or gestures match</source>
<translation>没有匹配的按键或手势</translation>
</message>
<message>
<source>Copy as text</source>
<translation>复制为文本</translation>
</message>
<message>
<source>Puts what is shown on the clipboard, a line each</source>
<translation>将显示的内容复制到剪贴板，每项一行</translation>
</message>
<message>
<source>Close</source>
<translation>关闭</translation>
</message>
<message>
<source>Mouse</source>
<translation>鼠标</translation>
</message>
</context>
<context>
<name>ufb::ColorBar</name>
<message>
<source>%1: %2 to %3</source>
<comment>what is coloured, least value, greatest value</comment>
<translation>%1：%2 至 %3</translation>
</message>
</context>
<context>
<name>ufb::ColumnModel</name>
<message>
<source>yes</source>
<translation>是</translation>
</message>
<message>
<source>no</source>
<translation>否</translation>
</message>
</context>
<context>
<name>ufb::CommandListModel</name>
<message>
<source>on</source>
<comment>a command that is switched on</comment>
<translation>已开启</translation>
</message>
<message>
<source>not available now</source>
<comment>a command</comment>
<translation>当前不可用</translation>
</message>
</context>
<context>
<name>ufb::CommandPalette</name>
<message>
<source>Commands</source>
<translation>命令</translation>
</message>
<message>
<source>Command</source>
<translation>命令</translation>
</message>
<message>
<source>Type a command</source>
<translation>输入命令</translation>
</message>
<message>
<source>No command matches</source>
<translation>没有匹配的命令</translation>
</message>
</context>
<context>
<name>ufb::Commands</name>
<message>
<source>&amp;File</source>
<translation>文件(&amp;F)</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>编辑(&amp;E)</translation>
</message>
<message>
<source>&amp;View</source>
<translation>视图(&amp;V)</translation>
</message>
<message>
<source>&amp;Appearance</source>
<translation>外观(&amp;A)</translation>
</message>
<message>
<source>&amp;Routing</source>
<translation>路由(&amp;R)</translation>
</message>
<message>
<source>Mea&amp;sure</source>
<translation>测量(&amp;S)</translation>
</message>
<message>
<source>&amp;Learn</source>
<translation>学习(&amp;L)</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>帮助(&amp;H)</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreement</name>
<message>
<source>Agreement over a text file…</source>
<translation>在文本文件上的一致性…</translation>
</message>
<message>
<source>Puts every line of a text to both models and counts how often they agree, and are right.</source>
<translation>将文本的每一行交给两个模型，统计它们有多少次一致、有多少次正确。</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>统计进度</translation>
</message>
<message>
<source>Stop</source>
<translation>停止</translation>
</message>
<message>
<source>Ends the count; what was counted so far stays.</source>
<translation>结束统计；已统计的内容会保留。</translation>
</message>
<message>
<source>Hide</source>
<comment>button: hide a result</comment>
<translation>隐藏</translation>
</message>
<message>
<source>Agreement over the file</source>
<translation>在文件上的一致性</translation>
</message>
<message numerus="yes">
<source>%1: %Ln lines read</source>
<comment>a file&apos;s name</comment>
<translation>
<numerusform>%1：已读取 %Ln 行</numerusform>
</translation>
</message>
<message>
<source>The file was not read to its end.</source>
<translation>文件未读到末尾。</translation>
</message>
<message>
<source>%1: no line could be compared.</source>
<comment>a file&apos;s name</comment>
<translation>%1：没有可供比较的行。</translation>
</message>
<message>
<source>%1 and %2 put the same word first at %3 of %4 masks of %5: %6 (95 % interval %7 – %8).</source>
<comment>names of models; numbers; a file&apos;s name; percentages</comment>
<translation>在 %5 的 %4 个掩码中，%1 与 %2 有 %3 个首选词相同：%6（95% 区间 %7 – %8）。</translation>
</message>
<message>
<source>%1 lines read, %2 used. In a line without a mask, one word was masked that both vocabularies hold in one piece, chosen by line number and seed %3.</source>
<translation>读取 %1 行，使用 %2 行。在没有掩码的行中，遮蔽了一个在两个词表中均为单个词片的词，按行号和随机种子 %3 选取。</translation>
</message>
<message>
<source>%1 masks were in the text.</source>
<translation>文本中原有 %1 个掩码。</translation>
</message>
<message>
<source>Skipped: %1 empty, %2 without such a word, %3 with masks beyond what a model reads, %4 that a tokenizer refused.</source>
<translation>已跳过：空行 %1，无此类词 %2，掩码超出模型读取范围 %3，被分词器拒绝 %4。</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreementModel</name>
<message>
<source>Both put the same word first</source>
<translation>两者首选词相同</translation>
</message>
<message>
<source>Of the first %1 words, both have</source>
<translation>前 %1 个词中两者共有</translation>
</message>
<message>
<source>A puts the true word first</source>
<translation>A 将正确的词排在首位</translation>
</message>
<message>
<source>B puts the true word first</source>
<translation>B 将正确的词排在首位</translation>
</message>
<message>
<source>A has the true word among its first %1</source>
<translation>A 的前 %1 个词含正确的词</translation>
</message>
<message>
<source>B has the true word among its first %1</source>
<translation>B 的前 %1 个词含正确的词</translation>
</message>
<message>
<source>Mean time of A for a line</source>
<translation>A 每行平均用时</translation>
</message>
<message>
<source>Mean time of B for a line</source>
<translation>B 每行平均用时</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>so many of so many</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>Wilson&apos;s interval for shares; for the mean, 1.96 standard errors to both sides</source>
<translation>占比采用 Wilson 区间；均值采用两侧各 1.96 倍标准误</translation>
</message>
<message>
<source>Over the file</source>
<comment>table column</comment>
<translation>在文件上</translation>
</message>
<message>
<source>Result</source>
<comment>table column</comment>
<translation>结果</translation>
</message>
<message>
<source>95 % interval</source>
<comment>table column</comment>
<translation>95% 区间</translation>
</message>
<message>
<source>Counted</source>
<comment>table column: how many there were</comment>
<translation>计数</translation>
</message>
</context>
<context>
<name>ufb::CompareHead</name>
<message>
<source>Model %1: %2</source>
<comment>A or B, its name</comment>
<translation>模型 %1：%2</translation>
</message>
<message>
<source>%1 for this one text, with what the window records; measure to compare speed.</source>
<translation>仅此一段文本用时 %1，含窗口记录的开销；要比较速度，请进行测量。</translation>
</message>
</context>
<context>
<name>ufb::CompareModel</name>
<message>
<source>only B</source>
<comment>a word that only model B&apos;s list has</comment>
<translation>仅 B</translation>
</message>
<message>
<source>only A</source>
<comment>a word that only model A&apos;s list has</comment>
<translation>仅 A</translation>
</message>
<message>
<source>%1, model %2: %3, rank %4, logit %5, id %6.</source>
<comment>a candidate for a mask</comment>
<translation>%1，模型 %2：%3，排名 %4，logit %5，ID %6。</translation>
</message>
<message>
<source>Not among the first %1 of model %2.</source>
<translation>不在模型 %2 的前 %1 个词中。</translation>
</message>
<message>
<source>Rank %1 in model %2.</source>
<translation>在模型 %2 中排名 %1。</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>在词表全部词片中的名次；1 表示概率最大</translation>
</message>
<message>
<source>Rank</source>
<comment>table column</comment>
<translation>排名</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>词表中的词片；## 表示它接续前面的词</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>词</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>对整个词表的 logit 做 softmax</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>概率</translation>
</message>
<message>
<source>Rank of the same word in the other model&apos;s list. Words are the same without regard to upper
and lower case and to ##, since the two vocabularies may differ.</source>
<translation>同一个词在另一模型列表中的排名。两个词表可能不同，
因此比较时不计大小写和 ##。</translation>
</message>
<message>
<source>In B</source>
<comment>table column: a word&apos;s rank in model B&apos;s list</comment>
<translation>B 中</translation>
</message>
<message>
<source>In A</source>
<comment>table column: a word&apos;s rank in model A&apos;s list</comment>
<translation>A 中</translation>
</message>
</context>
<context>
<name>ufb::CompareTable</name>
<message>
<source>Candidates of both models</source>
<translation>两个模型的候选词</translation>
</message>
<message>
<source>○ only A</source>
<comment>as wide as the widest cell of a column</comment>
<translation>○ 仅 A</translation>
</message>
</context>
<context>
<name>ufb::CompareView</name>
<message>
<source>Side by side</source>
<translation>并排对比</translation>
</message>
<message>
<source>Previous mask</source>
<translation>上一个掩码</translation>
</message>
<message>
<source>Next mask</source>
<translation>下一个掩码</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>复制</translation>
</message>
<message>
<source>Copy as text</source>
<translation>复制为文本</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>要查询的词</translation>
</message>
<message>
<source>Your word, under both models</source>
<translation>自选词在两个模型中的结果</translation>
</message>
<message>
<source>Your wor&amp;d</source>
<comment>label of a line to type a word into</comment>
<translation>自选词(&amp;D)</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>未加载模型。</translation>
</message>
<message>
<source>Open a model…</source>
<translation>打开模型…</translation>
</message>
<message>
<source>Open a second model to compare %1 with.</source>
<comment>a model&apos;s name</comment>
<translation>打开第二个模型，与 %1 进行比较。</translation>
</message>
<message>
<source>Open a second model…</source>
<translation>打开第二个模型…</translation>
</message>
<message>
<source>Both models are being asked.</source>
<translation>正在查询两个模型。</translation>
</message>
<message>
<source>No word is masked. Mask one, and both models say what may stand there.</source>
<translation>没有被遮蔽的词。遮蔽一个词，两个模型就会给出该处的候选词。</translation>
</message>
<message>
<source>Mask a word</source>
<translation>遮蔽一个词</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>掩码 %1 / %2</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>自选词“%1”：%2</translation>
</message>
</context>
<context>
<name>ufb::CompareWords</name>
<message>
<source>not in the vocabulary</source>
<translation>不在词表中</translation>
</message>
<message>
<source>%1, rank %2</source>
<comment>percent, place among all words</comment>
<translation>%1，排名 %2</translation>
</message>
<message>
<source>%1 (of its first piece “%2”)</source>
<comment>percent and rank; a piece of a word</comment>
<translation>%1（其首个词片“%2”）</translation>
</message>
<message>
<source>%1 percentage points</source>
<translation>%1 个百分点</translation>
</message>
<message>
<source>Both put “%1” first.</source>
<comment>a word</comment>
<translation>两者都将“%1”排在首位。</translation>
</message>
<message>
<source>A puts “%1” first, B puts “%2” first.</source>
<comment>words</comment>
<translation>A 将“%1”排在首位，B 将“%2”排在首位。</translation>
</message>
<message>
<source>%1 of the first %2 words are in both lists.</source>
<translation>前 %2 个词中有 %1 个同时出现在两个列表中。</translation>
</message>
<message>
<source>%1 has no mask in its vocabulary: it cannot predict.</source>
<comment>a model</comment>
<translation>%1 的词表中没有掩码：无法预测。</translation>
</message>
<message>
<source>%1 has not seen this mask: it lies beyond the %2 tokens that this model reads.</source>
<comment>a model</comment>
<translation>%1 没有读到此掩码：它超出了该模型读取的 %2 个词元。</translation>
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
<translation>B 减 A：%1</translation>
</message>
<message>
<source>rank	word of A	probability	in B	word of B	probability	in A</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>排名	A 的词	概率	B 中	B 的词	概率	A 中</translation>
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
<translation>地址</translation>
</message>
<message>
<source>Layer and the turns from the root, 0 left and 1 right; a star: all below it</source>
<translation>层以及从根节点起的转向，0 为左，1 为右；星号表示其下全部</translation>
</message>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>从 1 数起</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Node</source>
<translation>节点</translation>
</message>
<message>
<source>Index in its tree, breadth first, the root is 0</source>
<translation>在所属树中的序号，广度优先，根节点为 0</translation>
</message>
<message>
<source>Share in A</source>
<translation>A 中占比</translation>
</message>
<message>
<source>Share of A&apos;s tokens that visit the node</source>
<translation>A 中访问该节点的词元占比</translation>
</message>
<message>
<source>Share in B</source>
<translation>B 中占比</translation>
</message>
<message>
<source>Share of B&apos;s tokens that visit the node</source>
<translation>B 中访问该节点的词元占比</translation>
</message>
<message>
<source>B over A</source>
<translation>B/A</translation>
</message>
<message>
<source>How many times as often B&apos;s tokens visit the node as A&apos;s</source>
<translation>B 的词元访问该节点的频度是 A 的多少倍</translation>
</message>
<message>
<source>Log ratio</source>
<translation>对数比</translation>
</message>
<message>
<source>The same as a logarithm to base 2: 1 = twice, -1 = half</source>
<translation>同一数值以 2 为底的对数：1 = 两倍，-1 = 一半</translation>
</message>
<message>
<source>Corrected p</source>
<translation>校正后 p 值</translation>
</message>
<message>
<source>Probability of such a difference by chance, two-sided,
corrected for all nodes that were tested (Holm)</source>
<translation>此差异纯属偶然的概率，双侧检验，
已针对全部受检节点校正（Holm）</translation>
</message>
<message>
<source>Visits in A</source>
<translation>A 中访问次数</translation>
</message>
<message>
<source>Tokens of A that visit the node</source>
<translation>A 中访问该节点的词元</translation>
</message>
<message>
<source>Visits in B</source>
<translation>B 中访问次数</translation>
</message>
<message>
<source>Tokens of B that visit the node</source>
<translation>B 中访问该节点的词元</translation>
</message>
<message>
<source>Node %1</source>
<translation>节点 %1</translation>
</message>
<message>
<source>Leaf %1 (%2)</source>
<comment>address, number</comment>
<translation>叶节点 %1（%2）</translation>
</message>
<message>
<source>%1 (%2 of A&apos;s tokens, %3 of B&apos;s)</source>
<comment>times, percentages</comment>
<translation>%1（A 的词元的 %2，B 的词元的 %3）</translation>
</message>
</context>
<context>
<name>ufb::CorpusChoices</name>
<message>
<source>&amp;Split into</source>
<translation>切分为(&amp;S)</translation>
</message>
<message>
<source>What is one text to the model: it sees no further than its ends</source>
<translation>对模型而言什么算一段文本：模型看不到其首尾之外的内容</translation>
</message>
<message>
<source>&amp;Masked tokens</source>
<translation>遮蔽词元(&amp;M)</translation>
</message>
<message>
<source>Share of the tokens that are replaced by the mask before the model sees them</source>
<translation>在模型读取之前被替换为掩码的词元占比</translation>
</message>
<message>
<source>Sam&amp;ple</source>
<translation>抽样(&amp;P)</translation>
</message>
<message>
<source>Share of the text that is counted; all of it unless you ask for less</source>
<translation>参与统计的文本占比；除非要求更少，否则为全部</translation>
</message>
<message>
<source>S&amp;eed</source>
<translation>随机种子(&amp;E)</translation>
</message>
<message>
<source>Chooses what is masked, sampled and kept as an example: the same seed, the same choice</source>
<translation>决定遮蔽、抽样以及留作示例的内容：种子相同，选择相同</translation>
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
<translation>%1 是用另一个模型 %2 统计的，该模型的树不同。请先打开该模型，再打开统计结果。</translation>
</message>
<message>
<source>%1 was counted with another model, %2, whose trees have the same shape as those of %3. Its figures need not hold for the sentence on show.</source>
<comment>a file, two models</comment>
<translation>%1 是用另一个模型 %2 统计的，其树的形状与 %3 相同。所得数值未必适用于当前显示的句子。</translation>
</message>
<message>
<source>Count texts</source>
<translation>统计文本</translation>
</message>
<message>
<source>Texts (*.txt *.md *.gz *.xz *.zst *.bz2)</source>
<comment>file filter</comment>
<translation>文本 (*.txt *.md *.gz *.xz *.zst *.bz2)</translation>
</message>
<message>
<source>All files (*)</source>
<comment>file filter</comment>
<translation>所有文件 (*)</translation>
</message>
<message>
<source>Open a count</source>
<translation>打开统计结果</translation>
</message>
<message>
<source>Counts (*.sqlite)</source>
<comment>file filter</comment>
<translation>统计结果 (*.sqlite)</translation>
</message>
<message>
<source>Compare with another count</source>
<translation>与另一个统计结果比较</translation>
</message>
<message>
<source>Everything: CSV, JSON, safetensors, NPY and a report (*)</source>
<comment>file filter</comment>
<translation>全部：CSV、JSON、safetensors、NPY 和报告 (*)</translation>
</message>
<message>
<source>CSV tables (*)</source>
<comment>file filter</comment>
<translation>CSV 表格 (*)</translation>
</message>
<message>
<source>JSON (*)</source>
<comment>file filter</comment>
<translation>JSON (*)</translation>
</message>
<message>
<source>Arrays as safetensors (*)</source>
<comment>file filter</comment>
<translation>safetensors 数组 (*)</translation>
</message>
<message>
<source>Arrays as NPY (*)</source>
<comment>file filter</comment>
<translation>NPY 数组 (*)</translation>
</message>
<message>
<source>Report as HTML (*)</source>
<comment>file filter</comment>
<translation>HTML 报告 (*)</translation>
</message>
<message>
<source>Export the count into a new folder</source>
<translation>将统计结果导出到新文件夹</translation>
</message>
<message>
<source>Folder:</source>
<translation>文件夹：</translation>
</message>
<message>
<source>Folder for results of counts</source>
<translation>统计结果的存放文件夹</translation>
</message>
</context>
<context>
<name>ufb::CorpusDifferenceView</name>
<message>
<source>Corpus difference</source>
<translation>语料库差异</translation>
</message>
<message>
<source>Compare with another count…</source>
<translation>与另一个统计结果比较…</translation>
</message>
<message>
<source>To compare two texts, count or open a first one in the view Corpus.</source>
<translation>要比较两段文本，请先在“语料库”视图中统计或打开第一段。</translation>
</message>
<message>
<source>%1 is the only count. Open a second one of the same model to see which nodes the two use differently.</source>
<comment>a corpus&apos; name</comment>
<translation>%1 是唯一的统计结果。打开同一模型的第二个统计结果，即可查看两者对哪些节点的使用不同。</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>停止比较(&amp;M)</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>收起第二个统计结果</translation>
</message>
<message>
<source>Most changed nodes</source>
<translation>变化最大的节点</translation>
</message>
<message>
<source>Divergence of each layer</source>
<translation>各层的散度</translation>
</message>
<message>
<source>Layers</source>
<translation>层数</translation>
</message>
<message>
<source>B over A, log scale</source>
<translation>B/A，对数刻度</translation>
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
<translation>层</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>从 1 数起</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Divergence</source>
<translation>散度</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use, in bits:
0 = the same, 1 = no leaf in common</source>
<translation>叶节点使用分布的 Jensen-Shannon 散度，单位为比特：
0 = 相同，1 = 没有共同的叶节点</translation>
</message>
<message>
<source>Changed nodes</source>
<translation>有变化的节点</translation>
</message>
<message>
<source>Nodes that the two corpora use differently, by the test above</source>
<translation>按上述检验，两个语料库使用方式不同的节点</translation>
</message>
<message>
<source>Layer %1</source>
<translation>第 %1 层</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>第 %1 层，树 %2</translation>
</message>
<message>
<source>%1 bits</source>
<comment>a quantity of information</comment>
<translation>%1 比特</translation>
</message>
</context>
<context>
<name>ufb::CorpusLorenzPlot</name>
<message>
<source>How evenly the leaves are used</source>
<translation>叶节点使用的均匀程度</translation>
</message>
<message>
<source>share of the leaves, least used first</source>
<translation>叶节点占比，使用最少者在前</translation>
</message>
<message>
<source>share of the tokens</source>
<translation>词元占比</translation>
</message>
<message>
<source>Layer %1: Gini %2, as if %3 of %4 leaves were used the same</source>
<translation>第 %1 层：基尼系数 %2，相当于 %4 个叶节点中有 %3 个被均等使用</translation>
</message>
<message>
<source>layer %1</source>
<translation>第 %1 层</translation>
</message>
<message>
<source>layers 1 to %1</source>
<translation>第 1 至 %1 层</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>所有叶节点均等</translation>
</message>
<message>
<source>Layer %1: the least used %2 of the leaves get %3 of the tokens</source>
<comment>number, two percentages</comment>
<translation>第 %1 层：使用最少的 %2 叶节点获得 %3 的词元</translation>
</message>
<message>
<source>Gini %1; as if %2 of %3 leaves were used the same</source>
<comment>three numbers</comment>
<translation>基尼系数 %1；相当于 %3 个叶节点中有 %2 个被均等使用</translation>
</message>
</context>
<context>
<name>ufb::CorpusPresenter</name>
<message>
<source>Line by line</source>
<translation>逐行</translation>
</message>
<message>
<source>Sentence by sentence</source>
<translation>逐句</translation>
</message>
<message>
<source>Paragraph by paragraph</source>
<translation>逐段</translation>
</message>
<message>
<source>%1 of the tokens masked</source>
<translation>遮蔽了 %1 的词元</translation>
</message>
<message>
<source>a sample of %1</source>
<translation>抽样 %1</translation>
</message>
<message>
<source>chosen by seed %1</source>
<translation>按随机种子 %1 选取</translation>
</message>
<message>
<source>not readable by the model and left out: %1</source>
<comment>a number of sentences</comment>
<translation>模型无法读取而略去：%1</translation>
</message>
<message>
<source>%1 files</source>
<translation>%1 个文件</translation>
</message>
<message>
<source>no text</source>
<translation>无文本</translation>
</message>
</context>
<context>
<name>ufb::CorpusProgress</name>
<message>
<source>Stopping; what is counted so far is kept</source>
<translation>正在停止；已统计的内容会保留</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>继续(&amp;G)</translation>
</message>
<message>
<source>&amp;Pause</source>
<translation>暂停(&amp;P)</translation>
</message>
<message>
<source>Goes on counting where it paused</source>
<translation>从暂停处继续统计</translation>
</message>
<message>
<source>Rests until you go on; nothing is lost</source>
<translation>暂停直至继续；不会丢失任何内容</translation>
</message>
<message>
<source>&amp;Cancel</source>
<translation>取消(&amp;C)</translation>
</message>
<message>
<source>What is counted so far is kept, and the count can go on later</source>
<translation>已统计的内容会保留，之后可以继续统计</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>统计进度</translation>
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
<translation>与 %1 比较：%2</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>导出(&amp;E)…</translation>
</message>
<message>
<source>Writes the figures as CSV, JSON, arrays or a report</source>
<translation>将各项数值写为 CSV、JSON、数组或报告</translation>
</message>
<message>
<source>Co&amp;mpare with another count…</source>
<translation>与另一个统计结果比较(&amp;M)…</translation>
</message>
<message>
<source>Opens a second count of the same model and shows where the two differ</source>
<translation>打开同一模型的第二个统计结果，显示两者的差异所在</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>停止比较(&amp;M)</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>收起第二个统计结果</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>继续(&amp;G)</translation>
</message>
<message>
<source>Counts the rest of the text</source>
<translation>统计文本的剩余部分</translation>
</message>
<message>
<source>&amp;Other texts…</source>
<translation>其他文本(&amp;O)…</translation>
</message>
<message>
<source>Chooses other texts; these figures stay until they are counted</source>
<translation>选择其他文本；统计完成之前保留现有数值</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>各层数值</translation>
</message>
<message>
<source>Layers</source>
<translation>层数</translation>
</message>
<message>
<source>Lorenz curves</source>
<translation>洛伦兹曲线</translation>
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
<translation>尚未选择文本。</translation>
</message>
<message>
<source>Drop text files here, or open them. All their tokens run through the model, and you see which leaves of each layer they use, how evenly, and what the leaves stand for. Any size will do, also compressed (gz, xz, bz2, zst).</source>
<translation>将文本文件拖到此处，或打开文件。其全部词元都会经过模型，您将看到它们使用各层的哪些叶节点、使用得多均匀，以及这些叶节点代表什么。大小不限，也可以是压缩文件（gz、xz、bz2、zst）。</translation>
</message>
<message>
<source>Texts to count</source>
<translation>待统计的文本</translation>
</message>
<message>
<source>Open &amp;texts…</source>
<translation>打开文本(&amp;T)…</translation>
</message>
<message>
<source>Chooses text files, plain or compressed</source>
<translation>选择文本文件，可以是普通文件或压缩文件</translation>
</message>
<message>
<source>Open a c&amp;ount…</source>
<translation>打开统计结果(&amp;O)…</translation>
</message>
<message>
<source>Opens a finished count, a file such as routing.sqlite</source>
<translation>打开已完成的统计结果，例如 routing.sqlite 文件</translation>
</message>
<message>
<source>&amp;Remove</source>
<translation>移除(&amp;R)</translation>
</message>
<message>
<source>Takes the selected texts from the list; the files stay</source>
<translation>将选中的文本从列表中移除；文件保留不动</translation>
</message>
<message>
<source>&amp;Count</source>
<translation>统计(&amp;C)</translation>
</message>
<message>
<source>Runs these texts through the model; you can pause and cancel</source>
<translation>让这些文本经过模型；可以暂停和取消</translation>
</message>
<message>
<source>&amp;Back to the figures</source>
<translation>返回数值(&amp;B)</translation>
</message>
<message>
<source>The result is kept in %1</source>
<comment>a folder</comment>
<translation>结果保存在 %1</translation>
</message>
</context>
<context>
<name>ufb::CorpusTreeModel</name>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>从 1 数起</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>树的根节点</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>有效叶节点数</translation>
</message>
<message>
<source>Perplexity: 2 to the power of the entropy of the leaves&apos; use;
so many leaves used the same would be as spread</source>
<translation>困惑度：2 的 H 次方，H 为叶节点使用分布的熵；
这么多叶节点被均等使用时，分散程度与此相同</translation>
</message>
<message>
<source>Dead leaves</source>
<translation>死叶节点</translation>
</message>
<message>
<source>Leaves that no token reached</source>
<translation>没有词元到达的叶节点</translation>
</message>
<message>
<source>Dead nodes</source>
<translation>死节点</translation>
</message>
<message>
<source>Nodes that no token visited, leaves included</source>
<translation>没有词元访问的节点，包括叶节点</translation>
</message>
<message>
<source>Gini</source>
<translation>基尼系数</translation>
</message>
<message>
<source>How unevenly the tokens are spread over the leaves, unused ones too:
0 = all get the same, near 1 = one gets everything</source>
<translation>词元在叶节点间（含未使用者）分布的不均匀程度：
0 = 各叶节点相同，接近 1 = 集中于一个叶节点</translation>
</message>
<message>
<source>Margin</source>
<translation>间隔</translation>
</message>
<message>
<source>Median over all paths of the smallest distance of the layer&apos;s input
from a decision&apos;s boundary; small = a little change turns it</source>
<translation>该层输入到决策边界的最小距离，取所有路径的中位数；
值小 = 微小的变化就会使决策翻转</translation>
</message>
<message>
<source>Leaf and word</source>
<translation>叶节点与词</translation>
</message>
<message>
<source>Mutual information of leaf and type of token, in bits:
how much the word alone says about the leaf</source>
<translation>叶节点与词元类型的互信息，单位为比特：
仅凭词本身能在多大程度上确定叶节点</translation>
</message>
<message>
<source>By chance</source>
<translation>随机水平</translation>
</message>
<message>
<source>How much of the information of leaf and word, in bits,
there would be by chance in so few tokens (Miller and Madow)</source>
<translation>在词元如此少的情况下，叶节点与词的互信息中
有多少纯属偶然，单位为比特（Miller 与 Madow）</translation>
</message>
<message>
<source>Leaf and position</source>
<translation>叶节点与位置</translation>
</message>
<message>
<source>Mutual information of leaf and place in the text, in bits</source>
<translation>叶节点与文本中位置的互信息，单位为比特</translation>
</message>
<message>
<source>Next layer</source>
<translation>下一层</translation>
</message>
<message>
<source>Mutual information of this leaf and that of the same tree
in the next layer, in bits</source>
<translation>该叶节点与下一层同一棵树的叶节点的互信息，
单位为比特</translation>
</message>
<message>
<source>Masked tokens</source>
<translation>遮蔽词元</translation>
</message>
<message>
<source>Effective leaves of the mask tokens alone</source>
<translation>仅就掩码词元计算的有效叶节点数</translation>
</message>
<message>
<source>Divergence</source>
<translation>散度</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use from that of the other corpus,
in bits: 0 = the same, 1 = no leaf in common</source>
<translation>叶节点使用分布与另一语料库的 Jensen-Shannon 散度，
单位为比特：0 = 相同，1 = 没有共同的叶节点</translation>
</message>
<message>
<source>Entropy</source>
<translation>熵</translation>
</message>
<message>
<source>Of the leaves&apos; use, in bits; as many as there are decisions if all are used the same</source>
<translation>叶节点使用分布的熵，单位为比特；若全部均等使用，则等于决策次数</translation>
</message>
<message>
<source>Leaves</source>
<translation>叶节点</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>最后一级的节点</translation>
</message>
<message>
<source>Nodes</source>
<translation>节点</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>树所含的神经元</translation>
</message>
<message>
<source>Layer %1</source>
<translation>第 %1 层</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>第 %1 层，树 %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>counts</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>%1 bits</source>
<comment>a quantity of information</comment>
<translation>%1 比特</translation>
</message>
</context>
<context>
<name>ufb::CorpusUnfinished</name>
<message>
<source>&amp;Go on</source>
<translation>继续(&amp;G)</translation>
</message>
<message>
<source>Goes on where the count stopped</source>
<translation>从统计停止处继续</translation>
</message>
<message>
<source>&amp;Start over</source>
<translation>重新开始(&amp;S)</translation>
</message>
<message>
<source>Throws away what was counted and begins again</source>
<translation>丢弃已统计的内容并从头开始</translation>
</message>
</context>
<context>
<name>ufb::CorpusView</name>
<message>
<source>Corpus</source>
<translation>语料库</translation>
</message>
<message>
<source>No text is counted yet. Drop text files here, or open them.</source>
<translation>尚未统计任何文本。将文本文件拖到此处，或打开文件。</translation>
</message>
</context>
<context>
<name>ufb::CorpusWords</name>
<message>
<source>1 token</source>
<translation>1 个词元</translation>
</message>
<message>
<source>%1 tokens</source>
<translation>%1 个词元</translation>
</message>
<message>
<source>1 sentence</source>
<translation>1 个句子</translation>
</message>
<message>
<source>%1 sentences</source>
<translation>%1 个句子</translation>
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
<translation>1 个段落</translation>
</message>
<message>
<source>%1 paragraphs</source>
<translation>%1 个段落</translation>
</message>
<message>
<source>1 unit</source>
<translation>1 个单元</translation>
</message>
<message>
<source>%1 units</source>
<translation>%1 个单元</translation>
</message>
<message>
<source>sentences</source>
<translation>句子</translation>
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
<translation>单元</translation>
</message>
<message>
<source>the text</source>
<translation>文本</translation>
</message>
<message>
<source>Counting %1</source>
<comment>a file</comment>
<translation>正在统计 %1</translation>
</message>
<message>
<source>Catching up: %1 is read again up to where the count had stopped</source>
<comment>a file</comment>
<translation>正在追赶进度：重新读取 %1，直至上次统计停止处</translation>
</message>
<message>
<source>Paused in %1</source>
<comment>a file</comment>
<translation>已暂停：%1</translation>
</message>
<message>
<source>%1: %2 of all</source>
<comment>what is done, percentage</comment>
<translation>%1：已完成 %2</translation>
</message>
<message>
<source>%1 tokens a second</source>
<translation>每秒 %1 个词元</translation>
</message>
<message>
<source>about %1 left</source>
<comment>a time</comment>
<translation>剩余约 %1</translation>
</message>
<message>
<source>The count of %1 is not finished: %2, %3 so far.</source>
<comment>a file; units, tokens</comment>
<translation>%1 的统计尚未完成：目前 %2，%3。</translation>
</message>
<message>
<source>%1 of the tokens are replaced by the mask, chosen by seed %2.</source>
<comment>percentage, number</comment>
<translation>%1 的词元被替换为掩码，按随机种子 %2 选取。</translation>
</message>
<message>
<source>This is a sample: only about %1 of the %2 are counted, chosen by seed %3.</source>
<comment>percentage, units, number</comment>
<translation>这是抽样：仅统计约 %1 的%2，按随机种子 %3 选取。</translation>
</message>
<message>
<source>%1, %2 of them masked</source>
<comment>tokens, number</comment>
<translation>%1，其中 %2 个被遮蔽</translation>
</message>
<message>
<source>%1 of text</source>
<comment>a size</comment>
<translation>%1 文本</translation>
</message>
<message>
<source>model %1</source>
<translation>模型 %1</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>model, hash</comment>
<translation>%1（%2）</translation>
</message>
<message>
<source>A sample: %1 were left out.</source>
<comment>units</comment>
<translation>抽样：略去 %1。</translation>
</message>
<message>
<source>Words by leaf are estimates: there were too many pairs to count them all.</source>
<translation>各叶节点的词数为估计值：组合过多，无法全部统计。</translation>
</message>
<message>
<source>complete</source>
<translation>完整</translation>
</message>
<message>
<source>unfinished: a part of the text</source>
<translation>未完成：部分文本</translation>
</message>
<message>
<source>No node was tested: none has %1 visits in both corpora together.</source>
<comment>number</comment>
<translation>没有节点受检：没有节点在两个语料库中合计达到 %1 次访问。</translation>
</message>
<message>
<source>%1 of %2 tested nodes differ at %3 for all tests together; nodes with at least %4 visits were tested.</source>
<comment>two numbers, percentage, number</comment>
<translation>%2 个受检节点中有 %1 个存在差异，全部检验的总体显著性水平为 %3；受检节点的访问次数至少为 %4。</translation>
</message>
</context>
<context>
<name>ufb::DeviceButton</name>
<message>
<source>What computes</source>
<translation>用于计算的设备</translation>
</message>
<message>
<source>Device</source>
<translation>设备</translation>
</message>
<message>
<source>Threads</source>
<translation>线程数</translation>
</message>
<message>
<source>%1, %2 of memory, compute capability %3</source>
<extracomment>A graphics card: its name, the size of its memory, and what NVIDIA calls its compute capability</extracomment>
<translation>%1，%2 显存，计算能力 %3</translation>
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
<translation>“%1”</translation>
</message>
<message>
<source>layer %1</source>
<translation>第 %1 层</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1，树 %2</translation>
</message>
<message>
<source>%1 are “%2”</source>
<comment>percent, a word</comment>
<translation>%1 是“%2”</translation>
</message>
<message>
<source>%1 are %2</source>
<comment>percent, words</comment>
<translation>%1 是 %2</translation>
</message>
<message>
<source>at most %1</source>
<comment>61 % are of, in, for</comment>
<translation>至多 %1</translation>
</message>
<message>
<source>%1: no token of the corpus came here.</source>
<translation>%1：语料库中没有词元到达此处。</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens.</source>
<comment>address, percent</comment>
<translation>%1：占语料库词元的 %2。</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens; %3.</source>
<comment>address, percent, 61 % are of, in, for</comment>
<translation>%1：占语料库词元的 %2；%3。</translation>
</message>
<message numerus="yes">
<source>Your tokens %1 and %Ln more went here.</source>
<translation>
<numerusform>您的词元%1及另外 %Ln 个到达此处。</numerusform>
</translation>
</message>
<message>
<source>Your token %1 went here.</source>
<translation>您的词元%1到达此处。</translation>
</message>
<message>
<source>Your tokens %1 went here.</source>
<translation>您的词元%1到达此处。</translation>
</message>
<message>
<source>%1 of %2 tokens</source>
<comment>numbers</comment>
<translation>%1 / %2 个词元</translation>
</message>
<message>
<source>%1 different ones</source>
<comment>types of token</comment>
<translation>%1 种不同词元</translation>
</message>
<message>
<source>counts of words are estimates, at most %1 too high</source>
<comment>number</comment>
<translation>词的次数为估计值，最多偏高 %1</translation>
</message>
<message>
<source>the corpus was not read to its end</source>
<translation>语料库未读到末尾</translation>
</message>
<message>
<source>%1 does not occur in the corpus.</source>
<translation>%1未在语料库中出现。</translation>
</message>
<message>
<source>once</source>
<comment>a word came once</comment>
<translation>1 次</translation>
</message>
<message>
<source>%1 times</source>
<translation>%1 次</translation>
</message>
<message>
<source>one leaf</source>
<translation>1 个叶节点</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>%Ln 个叶节点</numerusform>
</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to at most %4, all counts being estimates.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>%1出现 %2；它在%3的去处：至多 %4；各次数均为估计值。</translation>
</message>
<message>
<source>at least %1</source>
<comment>37 leaves</comment>
<translation>至少 %1</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to %4.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>%1出现 %2；它在%3的去处：%4。</translation>
</message>
</context>
<context>
<name>ufb::DivergenceKey</name>
<message>
<source>%1 (same leaf)</source>
<comment>levels in common</comment>
<translation>%1（同一叶节点）</translation>
</message>
<message>
<source>0 (part at the root)</source>
<translation>0（在根节点分叉）</translation>
</message>
<message>
<source>part at the root</source>
<translation>在根节点分叉</translation>
</message>
<message>
<source>levels in common</source>
<translation>共同级数</translation>
</message>
<message>
<source>same leaf</source>
<translation>同一叶节点</translation>
</message>
<message>
<source>no partner</source>
<translation>无对应词元</translation>
</message>
<message>
<source>How many decisions a token&apos;s path shares, from the root on, with the path of its partner in the pinned text. 0: they part at the root. As many as the tree has: they end in the same leaf.</source>
<translation>词元的路径与固定文本中对应词元的路径从根节点起共有多少次相同的决策。0：在根节点分叉。等于树的决策次数：止于同一叶节点。</translation>
</message>
<message>
<source>a single node, always the same leaf; hatched: no partner</source>
<translation>单个节点，始终是同一叶节点；斜线填充：无对应词元</translation>
</message>
<message>
<source>levels in common, 0 (part at the root) to %1 (same leaf); hatched: no partner</source>
<translation>共同级数，0（在根节点分叉）至 %1（同一叶节点）；斜线填充：无对应词元</translation>
</message>
</context>
<context>
<name>ufb::DivergenceModel</name>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>从 1 数起</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Token</source>
<translation>词元</translation>
</message>
<message>
<source>Place in the current text, counted from 1</source>
<translation>在当前文本中的位置，从 1 数起</translation>
</message>
<message>
<source>Text</source>
<translation>文本</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>词元在词表中的写法</translation>
</message>
<message>
<source>Pinned token</source>
<translation>固定词元</translation>
</message>
<message>
<source>Place in the pinned text, counted from 1</source>
<translation>在固定文本中的位置，从 1 数起</translation>
</message>
<message>
<source>Pinned text</source>
<translation>固定文本</translation>
</message>
<message>
<source>The pinned token as the vocabulary spells it</source>
<translation>固定词元在词表中的写法</translation>
</message>
<message>
<source>Levels in common</source>
<translation>共同级数</translation>
</message>
<message>
<source>Decisions that both paths share from the root on; as many as the tree has: the same leaf</source>
<translation>两条路径从根节点起共有的决策次数；等于树的决策次数时为同一叶节点</translation>
</message>
<message>
<source>Same leaf</source>
<translation>同一叶节点</translation>
</message>
<message>
<source>Whether both paths end in the same leaf</source>
<translation>两条路径是否止于同一叶节点</translation>
</message>
<message>
<source>Leaf</source>
<translation>叶节点</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>路径的终点，从左数起，从 0 开始</translation>
</message>
<message>
<source>Pinned leaf</source>
<translation>固定叶节点</translation>
</message>
<message>
<source>Where the pinned token&apos;s path ends</source>
<translation>固定词元路径的终点</translation>
</message>
<message>
<source>Parts at</source>
<translation>分叉处</translation>
</message>
<message>
<source>The last node that both visit: layer, then the turns, 0 left, 1 right</source>
<translation>两者都访问的最后一个节点：层，然后是转向，0 为左，1 为右</translation>
</message>
<message>
<source>Logit</source>
<translation>logit</translation>
</message>
<message>
<source>The parting node&apos;s value for the current token</source>
<translation>分叉节点对当前词元的值</translation>
</message>
<message>
<source>Pinned logit</source>
<translation>固定 logit</translation>
</message>
<message>
<source>The parting node&apos;s value for the pinned token</source>
<translation>分叉节点对固定词元的值</translation>
</message>
</context>
<context>
<name>ufb::DivergenceView</name>
<message>
<source>Where two texts part</source>
<translation>两段文本的分叉处</translation>
</message>
<message>
<source>Pin a text (button beside the prompt, Alt+P), then type another: here you see where their paths part.</source>
<translation>固定一段文本（输入框旁的按钮，Alt+P），再输入另一段：此处会显示两者路径的分叉处。</translation>
</message>
<message>
<source>The pinned text was routed by a model of another shape. Pin a text anew to compare.</source>
<translation>固定文本是由另一种形状的模型路由的。请重新固定一段文本以作比较。</translation>
</message>
<message>
<source>No token of either text has a partner in the other</source>
<translation>两段文本中没有词元能在另一段中找到对应词元</translation>
</message>
<message>
<source>1 token in a pair</source>
<translation>1 个成对词元</translation>
</message>
<message numerus="yes">
<source>%Ln tokens in pairs</source>
<translation>
<numerusform>%Ln 个成对词元</numerusform>
</translation>
</message>
<message>
<source>in layer %1, %2 of %3 go to the same leaf</source>
<translation>在第 %1 层，%3 个中有 %2 个到达同一叶节点</translation>
</message>
<message>
<source>%1; %2</source>
<comment>how many pairs; how many agree</comment>
<translation>%1；%2</translation>
</message>
<message>
<source>%1, in layer %2, %3 of %4</source>
<comment>all of the sentence so far, last layer, tokens, all tokens</comment>
<translation>%1，在第 %2 层为 %3 / %4</translation>
</message>
<message>
<source>Pin this text</source>
<translation>固定此文本</translation>
</message>
<message>
<source>%1 | %2</source>
<comment>current and pinned word</comment>
<translation>%1 | %2</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1（词元 %2）</translation>
</message>
<message>
<source>%1, no partner in the pinned text</source>
<translation>%1，固定文本中无对应词元</translation>
</message>
<message>
<source>pinned %1, no partner in the current text</source>
<translation>固定的 %1，当前文本中无对应词元</translation>
</message>
<message>
<source>%1 and pinned %2</source>
<translation>%1 与固定的 %2</translation>
</message>
<message>
<source>leaf %1, %2</source>
<comment>number, address</comment>
<translation>叶节点 %1，%2</translation>
</message>
<message>
<source>turns right, logit %1</source>
<translation>右转，logit %1</translation>
</message>
<message>
<source>turns left, logit %1</source>
<translation>左转，logit %1</translation>
</message>
<message>
<source>%1, margin %2</source>
<translation>%1，间隔 %2</translation>
</message>
<message>
<source>%1, layer %2</source>
<translation>%1，第 %2 层</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1，树 %2</translation>
</message>
<message>
<source>Current: %1</source>
<translation>当前：%1</translation>
</message>
<message>
<source>Pinned: %1</source>
<translation>固定：%1</translation>
</message>
<message>
<source>Same leaf: nothing to decide</source>
<translation>同一叶节点：无需决策</translation>
</message>
<message>
<source>Same leaf: %1 of %1 decisions in common</source>
<translation>同一叶节点：共同决策 %1 / %1</translation>
</message>
<message>
<source>They part at level %1 of %2, node %3</source>
<translation>在第 %1 级（共 %2 级）的节点 %3 分叉</translation>
</message>
<message>
<source>Current %1</source>
<comment>turns left, logit</comment>
<translation>当前词元%1</translation>
</message>
<message>
<source>Pinned %1</source>
<comment>turns left, logit</comment>
<translation>固定词元%1</translation>
</message>
<message>
<source>no partner</source>
<translation>无对应词元</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>levels in common, all</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1，同一叶节点</translation>
</message>
<message>
<source>current</source>
<translation>当前</translation>
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
<translation>关闭此视图；可通过“视图”菜单重新打开</translation>
</message>
<message>
<source>Close %1</source>
<translation>关闭%1</translation>
</message>
<message>
<source>Show all views again</source>
<translation>重新显示所有视图</translation>
</message>
<message>
<source>Fill the window with this view</source>
<translation>用此视图填满窗口</translation>
</message>
</context>
<context>
<name>ufb::Edits</name>
<message>
<source>Undo</source>
<translation>撤销</translation>
</message>
<message>
<source>Redo</source>
<translation>重做</translation>
</message>
</context>
<context>
<name>ufb::ErrorText</name>
<message>
<source>%1 is missing or may not be read (%2). Choose another file or folder.</source>
<translation>%1 不存在或无法读取（%2）。请选择其他文件或文件夹。</translation>
</message>
<message>
<source>%1 is damaged or of another kind (%2). Fetch it again.</source>
<translation>%1 已损坏或类型不符（%2）。请重新获取。</translation>
</message>
<message>
<source>%1 does not fit its configuration (%2). Take both from the same model.</source>
<translation>%1 与其配置不符（%2）。请使用同一模型的这两个文件。</translation>
</message>
<message>
<source>%1 asks for something that this version cannot do (%2). Choose another model.</source>
<translation>%1 需要此版本不支持的功能（%2）。请选择其他模型。</translation>
</message>
<message>
<source>%1 makes no sense for this model (%2). Change the text.</source>
<translation>%1对该模型没有意义（%2）。请修改文本。</translation>
</message>
<message>
<source>%1 could not be written (%2). Check the folder and the free space.</source>
<translation>无法写入 %1（%2）。请检查文件夹和可用空间。</translation>
</message>
<message>
<source>%1 needs more memory than there is (%2). Close other programs or use a smaller model.</source>
<translation>%1 所需内存超出可用内存（%2）。请关闭其他程序或使用较小的模型。</translation>
</message>
<message>
<source>%1 cannot be used here (%2). Choose another device.</source>
<translation>%1 在此处无法使用（%2）。请选择其他设备。</translation>
</message>
<message>
<source>%1 was cancelled (%2).</source>
<translation>%1 已取消（%2）。</translation>
</message>
<message>
<source>%1 met a mistake inside the program (%2). Please report it.</source>
<translation>%1 遇到程序内部错误（%2）。请报告此问题。</translation>
</message>
<message>
<source>The text</source>
<translation>文本</translation>
</message>
<message>
<source>The list of tokens</source>
<translation>词元列表</translation>
</message>
<message>
<source>The device %1</source>
<translation>设备 %1</translation>
</message>
<message>
<source>The count is not possible (%1). Open the model that it belongs to, or count other texts.</source>
<translation>无法统计（%1）。请打开其所属的模型，或统计其他文本。</translation>
</message>
<message>
<source>Nothing can be computed, because the engine cannot be loaded (%1). Install the program again.</source>
<translation>无法进行任何计算，因为引擎无法加载（%1）。请重新安装本程序。</translation>
</message>
</context>
<context>
<name>ufb::Examples</name>
<message>
<source>A fact</source>
<translation>一个事实</translation>
</message>
<message>
<source>Two meanings pull at one word</source>
<translation>一词两义的拉锯</translation>
</message>
<message>
<source>Two masks at once</source>
<translation>同时两个掩码</translation>
</message>
<message>
<source>A number</source>
<translation>一个数字</translation>
</message>
<message>
<source>A pair of words</source>
<translation>一对词</translation>
</message>
<message>
<source>Grammar: a joining word</source>
<translation>语法：连接词</translation>
</message>
<message>
<source>Words of one field</source>
<translation>同一领域的词</translation>
</message>
<message>
<source>No mask: compare the paths of the two banks</source>
<translation>无掩码：比较两个 bank 的路径</translation>
</message>
</context>
<context>
<name>ufb::ExportController</name>
<message>
<source>PNG image (*.png)</source>
<translation>PNG 图像 (*.png)</translation>
</message>
<message>
<source>SVG drawing (*.svg)</source>
<translation>SVG 图形 (*.svg)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>PDF 文档 (*.pdf)</translation>
</message>
<message>
<source>Export the picture of “%1”</source>
<translation>导出“%1”的图片</translation>
</message>
<message>
<source>CSV table (*.csv)</source>
<translation>CSV 表格 (*.csv)</translation>
</message>
<message>
<source>JSON document (*.json)</source>
<translation>JSON 文档 (*.json)</translation>
</message>
<message>
<source>Export the data behind “%1”</source>
<translation>导出“%1”的数据</translation>
</message>
</context>
<context>
<name>ufb::FellowModel</name>
<message>
<source>This text: %1</source>
<comment>number of tokens</comment>
<translation>当前文本：%1</translation>
</message>
<message>
<source>Earlier texts, newest first: %1</source>
<comment>number of tokens</comment>
<translation>先前的文本，最新在前：%1</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1，词元 %2 / %3</translation>
</message>
<message>
<source>A click selects it</source>
<translation>单击即可选中</translation>
</message>
<message>
<source>One text before this one</source>
<translation>往前第 1 段文本</translation>
</message>
<message>
<source>%1 texts before this one</source>
<translation>往前第 %1 段文本</translation>
</message>
<message>
<source>On this path up to level %1</source>
<translation>在此路径上直至第 %1 级</translation>
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
<translation>语料库</translation>
</message>
<message>
<source>A whole text, or many, run through a model to count where its tokens go.</source>
<translation>经过模型以统计其词元去向的一整段或许多段文本。</translation>
</message>
<message>
<source>Visit</source>
<translation>访问</translation>
</message>
<message>
<source>One token that passes a node. The root of a tree has as many visits as there are tokens.</source>
<translation>一个词元经过一个节点，即为一次访问。有多少个词元，树的根节点就有多少次访问。</translation>
</message>
<message>
<source>Never visited</source>
<translation>从未访问</translation>
</message>
<message>
<source>A node that no token of the text came to. It may be idle, or the text may be too short to tell.</source>
<translation>文本中没有词元到达的节点。它可能闲置，也可能只是文本太短，尚无法判断。</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>有效叶节点数</translation>
</message>
<message>
<source>2 to the power of the entropy, also called perplexity: so many leaves, used evenly, would be as undecided as those of the tree are.</source>
<translation>2 的 H 次方，H 为熵；又称困惑度：这么多叶节点被均等使用时，其不确定程度与这棵树的叶节点相同。</translation>
</message>
<message>
<source>Gini</source>
<translation>基尼系数</translation>
</message>
<message>
<source>How unevenly visits are spread over leaves: 0 if all have the same number, near 1 if one has nearly all.</source>
<translation>访问在叶节点间分布的不均匀程度：全部相同时为 0，一个叶节点几乎独占时接近 1。</translation>
</message>
<message>
<source>Lorenz curve</source>
<translation>洛伦兹曲线</translation>
</message>
<message>
<source>Leaves in order, the least visited first, against the share of the visits that they have together. The further below the diagonal, the more uneven.</source>
<translation>将叶节点按访问次数从少到多排列，画出它们累计所得的访问占比。曲线在对角线下方越远，分布越不均匀。</translation>
</message>
<message>
<source>Lift</source>
<translation>提升度</translation>
</message>
<message>
<source>How many times more frequent a word is in a place than in the whole text. 1 means: no more than anywhere.</source>
<translation>一个词在某处出现的频率是它在整个文本中的多少倍。1 表示：不比别处更多。</translation>
</message>
<message>
<source>Mutual information</source>
<translation>互信息</translation>
</message>
<message>
<source>How many bits the leaf tells about the word, or about its place in the text. In short texts chance makes it too high, and the amount is given beside it.</source>
<translation>叶节点能提供多少比特关于词（或词在文本中的位置）的信息。文本较短时，随机性会使其偏高，偏高的量一并给出。</translation>
</message>
<message>
<source>Estimated counts</source>
<translation>估计次数</translation>
</message>
<message>
<source>A table too large for the memory that it may use is replaced by a smaller one, a Count-Min sketch. Its counts are never too low, and how much too high they can be is stated.</source>
<translation>若表格过大，超出允许使用的内存，则以较小的 Count-Min 草图代替。其次数绝不会偏低，最多可能偏高多少会注明。</translation>
</message>
<message>
<source>Sample</source>
<translation>抽样</translation>
</message>
<message>
<source>A part of a text, chosen by chance from a number called the seed. The same seed chooses the same part.</source>
<translation>文本的一部分，由一个称为随机种子的数随机选出。种子相同，选出的部分也相同。</translation>
</message>
<message>
<source>Significant difference</source>
<translation>显著差异</translation>
</message>
<message>
<source>A difference between two texts that chance would hardly make. As many nodes are tested at once, the threshold is stricter for each (correction by Holm).</source>
<translation>两段文本之间不太可能由偶然造成的差异。由于同时检验许多节点，对每个节点的阈值都更为严格（Holm 校正）。</translation>
</message>
<message>
<source>Latency</source>
<translation>延迟</translation>
</message>
<message>
<source>The time that one answer takes, from the characters of the text to the predicted words, unless a narrower stage is named.</source>
<translation>得出一次答案所用的时间，从文本的字符到预测的词；指明了更窄的阶段时除外。</translation>
</message>
<message>
<source>Stage</source>
<translation>阶段</translation>
</message>
<message>
<source>A part of the work that is timed by itself: tokeniser, embedding, attention, feedforward, head.</source>
<translation>单独计时的一部分工作：分词器、嵌入、注意力、前馈、输出头。</translation>
</message>
<message>
<source>Median</source>
<translation>中位数</translation>
</message>
<message>
<source>The middle of all samples: half of them are faster, half slower. Single slow ones do not change it.</source>
<translation>全部样本的中间值：一半更快，一半更慢。个别很慢的样本不会使它改变。</translation>
</message>
<message>
<source>P90</source>
<translation>P90</translation>
</message>
<message>
<source>Nine of ten samples are at most as slow. It is given from 64 samples on.</source>
<translation>十个样本中有九个不慢于此值。样本达到 64 个时才给出。</translation>
</message>
<message>
<source>Interval</source>
<translation>区间</translation>
</message>
<message>
<source>Where the true figure lies with a confidence of 95 %. If the interval of a ratio contains 1, no winner is named.</source>
<translation>真实数值以 95% 的置信度落在其中。若比值的区间包含 1，则不判定胜者。</translation>
</message>
<message>
<source>Warm-up</source>
<translation>预热</translation>
</message>
<message>
<source>Calls before the first sample that are not counted, until caches are filled and the clock of the processor is steady.</source>
<translation>首个样本之前不计入的调用，直到缓存填满、处理器频率稳定为止。</translation>
</message>
<message>
<source>Interleaving</source>
<translation>交错测量</translation>
</message>
<message>
<source>Models are measured in turn, in an order drawn anew in every round, so that a change of the machine hits all of them alike.</source>
<translation>各模型轮流测量，每一轮都重新抽取顺序，使机器状态的变化对所有模型影响相同。</translation>
</message>
<message>
<source>Arm</source>
<translation>参测项</translation>
</message>
<message>
<source>One contestant of a measurement: a model, or a layer, with its settings.</source>
<translation>参与测量的一方：一个模型或一个层，连同其设置。</translation>
</message>
<message>
<source>Rival</source>
<translation>对手</translation>
</message>
<message>
<source>The contestant that the model is compared with: the fastest of those that do the same work without trees.</source>
<translation>与模型作比较的参测项：不用树而完成相同工作的各项中最快的一个。</translation>
</message>
<message>
<source>Self-test</source>
<translation>自测</translation>
</message>
<message>
<source>The model measured against itself. The ratio must come out as 1 within its interval, or the measurement is not to be trusted.</source>
<translation>用模型与自身作比较。比值的区间必须包含 1，否则测量不可信。</translation>
</message>
<message>
<source>Ceiling</source>
<translation>上限</translation>
</message>
<message>
<source>The most that a faster feedforward layer can give the whole model, if it took no time at all: the rest still has to be computed (law of Amdahl).</source>
<translation>更快的前馈层最多能给整个模型带来多少收益，即前馈层完全不耗时的情形：其余部分仍须计算（Amdahl 定律）。</translation>
</message>
<message>
<source>Peak of the machine</source>
<translation>本机峰值</translation>
</message>
<message>
<source>The most operations a second that this machine was seen to do, measured here and not taken from a data sheet.</source>
<translation>本机实际达到过的每秒最大运算次数，在此处测得，并非取自产品规格表。</translation>
</message>
<message>
<source>Thread</source>
<translation>线程</translation>
</message>
<message>
<source>A line of work on one core of the processor. Figures are comparable only at equal numbers of threads.</source>
<translation>在处理器的一个核心上执行的一路工作。只有线程数相同时，数值才可比较。</translation>
</message>
<message>
<source>Cache</source>
<translation>缓存</translation>
</message>
<message>
<source>Small, fast memory near the processor. Weights that do not fit into it come from main memory, which takes longer.</source>
<translation>靠近处理器的小容量高速存储器。装不下的权重来自主内存，用时更长。</translation>
</message>
<message>
<source>Backend</source>
<translation>后端</translation>
</message>
<message>
<source>How a tree layer is computed: sparse visits the nodes of the path only; masked computes the whole layer and then hides what is not on the path, as the published code does.</source>
<translation>树层的计算方式：sparse 只访问路径上的节点；masked 先计算整个层，再隐去不在路径上的部分，与公开发布的代码相同。</translation>
</message>
<message>
<source>float16</source>
<translation>float16</translation>
</message>
<message>
<source>Numbers of 16 bits: half the memory of float32, about three decimal digits, up to 65,504.</source>
<translation>16 位的数：内存为 float32 的一半，约三位十进制有效数字，最大 65,504。</translation>
</message>
<message>
<source>bfloat16</source>
<translation>bfloat16</translation>
</message>
<message>
<source>Numbers of 16 bits with the range of float32, but only two to three decimal digits.</source>
<translation>16 位的数，范围与 float32 相同，但只有两到三位十进制有效数字。</translation>
</message>
<message>
<source>Mixed weights</source>
<translation>混合权重</translation>
</message>
<message>
<source>float32 where a path is decided, float16 where only outputs are added up: less memory, and no turn is decided with rounded weights.</source>
<translation>决定路径处用 float32，只累加输出处用 float16：内存更少，且没有任何转向是用舍入后的权重决定的。</translation>
</message>
<message>
<source>Token</source>
<translation>词元</translation>
</message>
<message>
<source>What the network reads instead of words: a word, a piece of a word or a sign of punctuation. The chips under the text are its tokens.</source>
<translation>网络所读的不是词，而是词元：一个词、词的一部分或一个标点符号。文本下方的小标签就是它的词元。</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>词表</translation>
</message>
<message>
<source>All tokens that a model knows, each with a number. It can read and predict nothing else.</source>
<translation>模型认识的全部词元，每个都有编号。除此之外，它什么也读不了、预测不了。</translation>
</message>
<message>
<source>Word piece</source>
<translation>词片</translation>
</message>
<message>
<source>A part of a word. A word that is not in the vocabulary is read as several pieces; those that go on a word begin with ##.</source>
<translation>词的一部分。不在词表中的词会被读作若干词片；接续前面部分的词片以 ## 开头。</translation>
</message>
<message>
<source>Tokeniser</source>
<translation>分词器</translation>
</message>
<message>
<source>Cuts a text into tokens and notes which characters each one stands for. It belongs to the model: another tokeniser gives another answer.</source>
<translation>将文本切分为词元，并记下每个词元对应哪些字符。它属于模型：换一个分词器，答案就不同。</translation>
</message>
<message>
<source>Mask</source>
<translation>掩码</translation>
</message>
<message>
<source>A token that stands for a hidden word. The model says which words fit there.</source>
<translation>代表一个被隐藏的词的词元。模型会给出适合该处的词。</translation>
</message>
<message>
<source>Prediction</source>
<translation>预测</translation>
</message>
<message>
<source>The words of the vocabulary that fit a mask, each with its probability. All probabilities of a mask add up to 100 %.</source>
<translation>词表中适合某个掩码的词，各带概率。一个掩码的所有概率相加为 100%。</translation>
</message>
<message>
<source>Probability</source>
<translation>概率</translation>
</message>
<message>
<source>How likely a word is at a mask, in the eyes of the model. It is made from the logits of all words by the softmax function.</source>
<translation>在模型看来，一个词出现在掩码处的可能性。它由所有词的 logit 经 softmax 函数得出。</translation>
</message>
<message>
<source>Logit of a word</source>
<translation>词的 logit</translation>
</message>
<message>
<source>The number that the head gives to a word before the numbers of all words are turned into probabilities. Only differences between logits count.</source>
<translation>输出头给一个词的数值，此时所有词的数值尚未转换为概率。只有 logit 之间的差值才有意义。</translation>
</message>
<message>
<source>Entropy</source>
<translation>熵</translation>
</message>
<message>
<source>How undecided something is, in bits: 0 if one outcome has everything, more if it is spread. Of a prediction it is spread over words, of a count over leaves.</source>
<translation>不确定的程度，单位为比特：一个结果独占全部时为 0，越分散越大。预测的熵看在词上的分布，统计的熵看在叶节点上的分布。</translation>
</message>
<message>
<source>Rank</source>
<translation>排名</translation>
</message>
<message>
<source>The place of a word among all words of the vocabulary, by probability. The first has rank 1.</source>
<translation>一个词按概率在词表所有词中的名次。第一名的排名为 1。</translation>
</message>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>One of the stages that a text passes, one after another. Each has attention first, then a feedforward part.</source>
<translation>文本依次经过的各级处理之一。每一层先是注意力，然后是前馈部分。</translation>
</message>
<message>
<source>Attention</source>
<translation>注意力</translation>
</message>
<message>
<source>The part of a layer in which tokens look at each other. It costs the same with trees and without them.</source>
<translation>层中让词元彼此参看的部分。有树无树，它的开销都一样。</translation>
</message>
<message>
<source>Feedforward layer</source>
<translation>前馈层</translation>
</message>
<message>
<source>The part of a layer that works on each token alone, through many neurons. Here it is a tree, or dense.</source>
<translation>层中通过许多神经元对每个词元单独处理的部分。在这里它是一棵树，或者是稠密的。</translation>
</message>
<message>
<source>Neuron</source>
<translation>神经元</translation>
</message>
<message>
<source>A unit of a feedforward layer: it weighs what comes in, passes the sum through GELU, and adds a vector of its own, weighted by the result.</source>
<translation>前馈层的一个单元：对输入加权求和，将和通过 GELU，再以所得结果为权重加上它自己的一个向量。</translation>
</message>
<message>
<source>Dense</source>
<translation>稠密</translation>
</message>
<message>
<source>Without a tree: every token uses all neurons of the feedforward layer.</source>
<translation>没有树：每个词元都使用前馈层的全部神经元。</translation>
</message>
<message>
<source>Intermediate size</source>
<translation>中间维度</translation>
</message>
<message>
<source>The number of neurons in a dense feedforward layer, 3072 in a BERT of base size.</source>
<translation>稠密前馈层的神经元数，base 规模的 BERT 为 3072。</translation>
</message>
<message>
<source>Hidden size</source>
<translation>隐藏维度</translation>
</message>
<message>
<source>The length of the vector that stands for a token between two layers, 768 in a BERT of base size.</source>
<translation>两层之间代表一个词元的向量的长度，base 规模的 BERT 为 768。</translation>
</message>
<message>
<source>Embedding</source>
<translation>嵌入</translation>
</message>
<message>
<source>The first stage: a vector for each token and one for its place in the text, added up.</source>
<translation>第一个阶段：每个词元的向量与它在文本中位置的向量相加。</translation>
</message>
<message>
<source>Layer norm</source>
<translation>层归一化</translation>
</message>
<message>
<source>Brings the numbers of a vector to mean 0 and variance 1, then scales and shifts them by learned values. Where it stands differs between models.</source>
<translation>将向量的各数变为均值 0、方差 1，再按学到的值缩放和平移。它所处的位置因模型而异。</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The function that every neuron ends in. It lets positive numbers pass nearly as they are and silences negative ones almost entirely.</source>
<translation>每个神经元最后经过的函数。它让正数几乎原样通过，将负数几乎完全压为零。</translation>
</message>
<message>
<source>Head</source>
<translation>输出头</translation>
</message>
<message>
<source>The last stage: it turns the vector of a mask into a logit for every word of the vocabulary.</source>
<translation>最后一个阶段：将掩码的向量转换为词表中每个词的 logit。</translation>
</message>
<message>
<source>Tree layer (FFF)</source>
<translation>树层（FFF）</translation>
</message>
<message>
<source>A fast feedforward layer: its neurons form binary trees, and a token uses only those on its path, for example 12 of 4095.</source>
<translation>一种快速前馈层：其神经元构成二叉树，词元只使用其路径上的神经元，例如 4095 个中的 12 个。</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Neurons in the order of a binary tree: below each one that is no leaf stand two others. A layer has one tree or several, whose outputs add up.</source>
<translation>按二叉树排列的神经元：每个非叶节点下方有另外两个。一层有一棵或多棵树，其输出相加。</translation>
</message>
<message>
<source>Node</source>
<translation>节点</translation>
</message>
<message>
<source>A place in a tree: one neuron. Its number counts from the root, level by level; the root is 0.</source>
<translation>树中的一个位置：一个神经元。编号从根节点起逐级编排；根节点为 0。</translation>
</message>
<message>
<source>Root</source>
<translation>根节点</translation>
</message>
<message>
<source>The node on top of a tree, where every path begins.</source>
<translation>树最顶端的节点，每条路径都从这里开始。</translation>
</message>
<message>
<source>Leaf</source>
<translation>叶节点</translation>
</message>
<message>
<source>A node of the last level, where a path ends. A tree of depth 11 has 2048 leaves.</source>
<translation>最后一级的节点，路径在此结束。深度为 11 的树有 2048 个叶节点。</translation>
</message>
<message>
<source>Depth</source>
<translation>深度</translation>
</message>
<message>
<source>The number of decisions on a path. A tree of depth D has 2 to the power of D leaves, and a path visits D + 1 nodes.</source>
<translation>一条路径上的决策次数。深度为 D 的树有 2 的 D 次方个叶节点，一条路径访问 D + 1 个节点。</translation>
</message>
<message>
<source>Path</source>
<translation>路径</translation>
</message>
<message>
<source>The nodes that a token visits in a tree, from the root to a leaf. At each node but the last it turns left or right.</source>
<translation>词元在树中从根节点到叶节点所访问的节点。除最后一个外，在每个节点处左转或右转。</translation>
</message>
<message>
<source>Turn</source>
<translation>转向</translation>
</message>
<message>
<source>The decision at a node: right if its logit is greater than 0, otherwise left.</source>
<translation>在节点处的决策：logit 大于 0 则向右，否则向左。</translation>
</message>
<message>
<source>Logit of a node</source>
<translation>节点的 logit</translation>
</message>
<message>
<source>The number w·x + b that a node computes from a token: its sign decides the turn, and its GELU is the weight of what the node adds.</source>
<translation>节点由词元算出的数 w·x + b：其符号决定转向，其 GELU 是节点所加向量的权重。</translation>
</message>
<message>
<source>Margin</source>
<translation>间隔</translation>
</message>
<message>
<source>How close a decision was: the logit without its sign, divided by the length of w. The margin of a path is its closest call, the smallest one of its decisions.</source>
<translation>一次决策离边界有多近：logit 的绝对值除以 w 的长度。路径的间隔取其最临界的决策，即各次决策中最小的一个。</translation>
</message>
<message>
<source>Contribution</source>
<translation>贡献</translation>
</message>
<message>
<source>The length of the vector that a node adds to the output of its layer: the GELU of its logit without its sign, times the length of its output weights.</source>
<translation>节点加到该层输出上的向量的长度：其 logit 的 GELU 的绝对值，乘以其输出权重的长度。</translation>
</message>
<message>
<source>Share of a node</source>
<translation>节点的占比</translation>
</message>
<message>
<source>Its contribution divided by the sum of all contributions on the path.</source>
<translation>节点的贡献除以路径上所有贡献之和。</translation>
</message>
<message>
<source>Subtree</source>
<translation>子树</translation>
</message>
<message>
<source>A node with everything below it. All tokens that come there took the same turns up to there.</source>
<translation>一个节点及其下方的全部。到达该处的所有词元，此前的转向都相同。</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>The name of a place: L3/0110* is layer 3, left, right, right, left, and everything below. L3/leaf:1187 is a leaf. With several trees L3.2/0110* names the second one.</source>
<translation>位置的名称：L3/0110* 表示第 3 层，左、右、右、左，以及其下全部。L3/leaf:1187 是一个叶节点。有多棵树时，L3.2/0110* 表示第二棵。</translation>
</message>
<message>
<source>Leaf maps</source>
<translation>叶节点图</translation>
</message>
<message>
<source>All layers at once: one square stands for a leaf, and every subtree is a rectangle.</source>
<translation>一次显示所有层：一个方格代表一个叶节点，每棵子树是一个矩形。</translation>
</message>
<message>
<source>Path barcode</source>
<translation>路径条码</translation>
</message>
<message>
<source>Paths as rows of light and dark: all tokens of one layer, or all layers of one token.</source>
<translation>将路径显示为明暗相间的行：一层的所有词元，或一个词元的所有层。</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>层 × 词元</translation>
</message>
<message>
<source>A table with a row for each layer and a column for each token. It is the index to everything: margin, leaf, contribution.</source>
<translation>一张表格，每层一行，每个词元一列。它是一切的索引：间隔、叶节点、贡献。</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>句子前缀树</translation>
</message>
<message>
<source>The paths of a text laid over each other: tokens that take the same turns share a line up to where they part.</source>
<translation>将一段文本的各条路径叠放在一起：转向相同的词元共用一条线，直到分叉处。</translation>
</message>
<message>
<source>Common decisions</source>
<translation>共同决策</translation>
</message>
<message>
<source>How many turns two paths share before they part. Two texts are compared so, token by token and layer by layer.</source>
<translation>两条路径在分叉之前共有多少次转向。两段文本就这样逐词元、逐层地比较。</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>神经元使用情况</translation>
</message>
<message>
<source>How many of the neurons a text touches, how often, and how many weights have to be read for it.</source>
<translation>一段文本触及多少神经元、多少次，以及为此须读取多少权重。</translation>
</message>
</context>
<context>
<name>ufb::HelpBrowser</name>
<message>
<source>Help</source>
<translation>帮助</translation>
</message>
<message>
<source>Search the help</source>
<translation>搜索帮助</translation>
</message>
<message>
<source>Contents</source>
<comment>of the help</comment>
<translation>目录</translation>
</message>
<message>
<source>Page</source>
<comment>of the help</comment>
<translation>页面</translation>
</message>
<message>
<source>Nothing in the help has these words</source>
<translation>帮助中没有包含这些词的内容</translation>
</message>
<message>
<source>Back</source>
<translation>返回</translation>
</message>
<message>
<source>Back to the page before (Alt+Left)</source>
<translation>返回上一页 (Alt+Left)</translation>
</message>
<message>
<source>Forward</source>
<translation>前进</translation>
</message>
<message>
<source>Forward to the page after (Alt+Right)</source>
<translation>前进到下一页 (Alt+Right)</translation>
</message>
</context>
<context>
<name>ufb::HelpPages</name>
<message>
<source>Glossary</source>
<translation>术语表</translation>
</message>
<message>
<source>See also:</source>
<translation>另请参阅：</translation>
</message>
<message>
<source>Sessions and reports</source>
<translation>会话与报告</translation>
</message>
<message>
<source>A session is what you are working on: text, masks, models, pinned text, bookmarks, the selected place and measurements. Save it as one file, open it later, or send it to a colleague. A file of this kind ends in `.ufbsession`; it names models, it does not contain them.</source>
<translation>会话就是您正在处理的内容：文本、掩码、模型、固定文本、书签、所选位置和测量结果。可将其保存为一个文件，以后再打开，或发给同事。此类文件以 `.ufbsession` 结尾；其中只记录模型的名称，不包含模型本身。</translation>
</message>
<message>
<source>The program also keeps the session by itself. After a crash it offers to restore it at the next start.</source>
<translation>程序也会自行保存会话。崩溃之后，下次启动时会询问是否恢复。</translation>
</message>
<message>
<source>Undo and redo (`Ctrl+Z`, `Ctrl+Shift+Z`) know every change to text, masks, pinned text and bookmarks.</source>
<translation>撤销与重做（`Ctrl+Z`、`Ctrl+Shift+Z`）涵盖对文本、掩码、固定文本和书签的每一次更改。</translation>
</message>
<message>
<source>A report is a document for readers: text, predictions, pictures of the routing, statistics, latency with raw data and environment, and the command lines that compute the same again. It is written as one HTML file that needs no other files, or as PDF.</source>
<translation>报告是供人阅读的文档：文本、预测、路由图片、统计数据、附有原始数据与环境的延迟，以及可重新算出相同结果的命令行。它写为不依赖其他文件的单个 HTML 文件，或写为 PDF。</translation>
</message>
<message>
<source>Command line</source>
<translation>命令行</translation>
</message>
<message>
<source>The program `ufb` computes the same without a window. Some examples:</source>
<translation>程序 `ufb` 无需窗口即可进行相同的计算。几个例子：</translation>
</message>
<message>
<source>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the words that fit.</source>
<translation>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` 输出适合该处的词。</translation>
</message>
<message>
<source>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the path of every token.</source>
<translation>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` 输出每个词元的路径。</translation>
</message>
<message>
<source>`ufb compare --against demo-dense &quot;…&quot;` puts two models side by side.</source>
<translation>`ufb compare --against demo-dense &quot;…&quot;` 将两个模型并排对比。</translation>
</message>
<message>
<source>`ufb stats FILE --out DIR` counts whole texts; `ufb stats words` and `ufb stats compare` read the counts.</source>
<translation>`ufb stats FILE --out DIR` 统计整段文本；`ufb stats words` 和 `ufb stats compare` 读取统计结果。</translation>
</message>
<message>
<source>`ufb bench ffn` and `ufb bench model` measure.</source>
<translation>`ufb bench ffn` 和 `ufb bench model` 进行测量。</translation>
</message>
<message>
<source>With `--json`, one JSON document goes to the standard output and everything else to the standard error. The exit status is 0 if it was done, 1 if it could not be done (one line says why, and what to do), 2 for wrong usage. `ufb --help` lists the commands, and `--help` after a command its options.</source>
<translation>使用 `--json` 时，一个 JSON 文档写到标准输出，其余内容写到标准错误。退出状态：0 表示已完成；1 表示无法完成（用一行说明原因和处理办法）；2 表示用法错误。`ufb --help` 列出所有命令，在命令后加 `--help` 则列出其选项。</translation>
</message>
<message>
<source>`ufb-explorer --render window --out picture.png` draws the window into a file without a display.</source>
<translation>`ufb-explorer --render window --out picture.png` 无需显示器即可将窗口绘制到文件中。</translation>
</message>
<message>
<source>Keys and the palette</source>
<translation>按键与命令面板</translation>
</message>
<message>
<source>Press `Ctrl+K` and type a part of what you want. The palette lists every command, also those without keys; a few letters are enough, such as the first ones of each word. The English names work in every language. Up and Down choose, Enter runs, Esc closes.</source>
<translation>按 `Ctrl+K`，输入所需命令的一部分。命令面板列出所有命令，包括没有快捷键的；几个字母就够了，例如各单词的首字母。英文名称在任何语言下都可使用。上下方向键选择，Enter 执行，Esc 关闭。</translation>
</message>
<message>
<source>`F1` shows all keys and mouse gestures on one page, which can be searched and copied. With the mouse over a word that is explained, it opens the glossary instead.</source>
<translation>`F1` 在一页中显示所有按键和鼠标手势，可以搜索和复制。若鼠标停在有解释的词上，则改为打开术语表。</translation>
</message>
<message>
<source>Some commands have two strokes: `Ctrl+J, L` means Ctrl and J together, then L alone.</source>
<translation>有些命令需按两次：`Ctrl+J, L` 表示同时按 Ctrl 和 J，然后单独按 L。</translation>
</message>
<message>
<source>`F6` goes to the next view, `F11` makes a view fill the window and puts it back, `Ctrl+G` goes to a typed address. In the views, arrow keys walk, Enter chooses and Esc leads back.</source>
<translation>`F6` 转到下一个视图，`F11` 使视图填满窗口或还原，`Ctrl+G` 转到所输入的地址。在视图中，方向键移动，Enter 选择，Esc 返回。</translation>
</message>
<message>
<source>Accessibility</source>
<translation>无障碍</translation>
</message>
<message>
<source>Everything can be reached with the keyboard, and what has the focus is outlined. `F6` goes from view to view, Tab through the controls of a view, and arrow keys through a picture.</source>
<translation>所有功能都可用键盘操作，获得焦点的部分会显示轮廓。`F6` 在视图之间切换，Tab 在视图的控件之间切换，方向键在图中移动。</translation>
</message>
<message>
<source>Screen readers find names and descriptions of all controls. Every picture can also be read as a table, from its menu.</source>
<translation>屏幕阅读器可以读取所有控件的名称和说明。每幅图也都可以通过其菜单以表格形式阅读。</translation>
</message>
<message>
<source>The menu Appearance offers light and dark colours, high contrast, and text up to twice its size. Layouts follow the direction of the language.</source>
<translation>“外观”菜单提供浅色与深色、高对比度，以及最大两倍的文字。布局随语言的书写方向而变。</translation>
</message>
<message>
<source>Colour is never the only sign: model A is blue and solid, model B is orange and hatched; left and right differ by place, and what is chosen has a frame. The colour scales can be told apart by people who do not see all colours.</source>
<translation>颜色从来不是唯一的标记：模型 A 为蓝色实心，模型 B 为橙色斜线填充；左与右以位置区分，选中的内容带有边框。色觉异常者也能分辨所用的色阶。</translation>
</message>
<message>
<source>Nothing flashes, and nothing disappears on its own while you read it.</source>
<translation>没有任何内容会闪烁，也没有任何内容会在您阅读时自行消失。</translation>
</message>
<message>
<source>Privacy: no network access at all</source>
<translation>隐私：完全不访问网络</translation>
</message>
<message>
<source>This program never uses a network. It does not look for updates, it counts no users, and it sends no reports of any kind. It works just as well on a machine without a network, and everything it needs was installed with it.</source>
<translation>本程序从不使用网络。它不检查更新，不统计用户，也不发送任何形式的报告。在没有网络的机器上同样可以正常工作，所需的一切都已随程序安装。</translation>
</message>
<message>
<source>Your texts and models are read on this machine and stay on it. A report, a session or an export is written only where you say.</source>
<translation>您的文本和模型在本机上读取，也只留在本机。报告、会话或导出文件只会写到您指定的位置。</translation>
</message>
<message>
<source>If the program crashes, a file about what was open is written to your own folder. It is shown to you at the next start; whether anybody else sees it is up to you.</source>
<translation>若程序崩溃，会将当时打开的内容记录到您自己文件夹中的一个文件里。下次启动时会显示给您；是否让他人看到，由您决定。</translation>
</message>
<message>
<source>Model files are data. A file in the old format of PyTorch may contain a program: only numbers are taken from it, and nothing in it is run.</source>
<translation>模型文件是数据。PyTorch 旧格式的文件可能含有程序：本程序只从中读取数值，不运行其中的任何内容。</translation>
</message>
<message>
<source>This help is part of the program, too. Its links lead to other pages of it and nowhere else.</source>
<translation>本帮助也是程序的一部分。其中的链接只通向帮助的其他页面，别无去处。</translation>
</message>
<message>
<source>Where files are kept</source>
<translation>文件存放在哪里</translation>
</message>
<message>
<source>The program keeps its own files where your desktop keeps those of all programs. With the usual folders of Linux:</source>
<translation>程序将自己的文件存放在桌面环境为所有程序规定的位置。在 Linux 的常规文件夹中：</translation>
</message>
<message>
<source>`~/.config/UltraFastBERT/ufb-explorer.conf` has the settings: window and views, language, colours, recent models and texts, bookmarks.</source>
<translation>`~/.config/UltraFastBERT/ufb-explorer.conf` 存放设置：窗口与视图、语言、颜色、最近使用的模型和文本、书签。</translation>
</message>
<message>
<source>`~/.local/share/UltraFastBERT/ufb-explorer` has the rest, in folders: `counts` for counted texts, `measurements` for latency, `autosave` for the session that is restored after a crash, `crashes` for what was open then, and `log` for messages of the program.</source>
<translation>`~/.local/share/UltraFastBERT/ufb-explorer` 存放其余内容，分为若干文件夹：`counts` 存放文本的统计结果，`measurements` 存放延迟测量，`autosave` 存放崩溃后恢复用的会话，`crashes` 存放崩溃时打开的内容，`log` 存放程序的消息。</translation>
</message>
<message>
<source>You may delete any of these folders while the program is not running. It then starts without them and makes them again when they are needed. Counts of large texts can take much space, and another folder can be chosen for them in the menu.</source>
<translation>程序未运行时，可以删除其中任何文件夹。之后程序没有它们也能启动，需要时会重新创建。大型文本的统计结果可能占用大量空间，可在菜单中为其另选文件夹。</translation>
</message>
<message>
<source>Removing the program from the system leaves these files alone: they are yours.</source>
<translation>从系统中卸载本程序不会动这些文件：它们属于您。</translation>
</message>
<message>
<source>Start here</source>
<translation>从这里开始</translation>
</message>
<message>
<source>The window opens with a sentence that has a hidden word, and with the words that the model puts there. The model is bundled with the program; a model of yours opens from the button at the top or when its folder is dropped on the window.</source>
<translation>窗口打开时显示一个隐藏了一个词的句子，以及模型填在该处的词。该模型随程序内置；要打开您自己的模型，请使用顶部的按钮，或将其文件夹拖到窗口上。</translation>
</message>
<message>
<source>Type, and the answer follows. Each word of your text is a token, shown as a chip below it. Click a chip: every view then speaks of this token.</source>
<translation>一边输入，答案一边更新。文本中的每个词都是一个词元，在下方显示为小标签。单击某个小标签：所有视图便都显示该词元的情况。</translation>
</message>
<message>
<source>What is special about this model is inside its feedforward layers: they are trees. A token walks from the root to a leaf and uses only the neurons on its way, for example 12 of 4095. The tree, the leaf maps and the other routing views show this way.</source>
<translation>这个模型的特别之处在于它的前馈层：它们是树。词元从根节点走到叶节点，只使用沿途的神经元，例如 4095 个中的 12 个。树、叶节点图和其他路由视图显示的就是这条路。</translation>
</message>
<message>
<source>Rest the mouse on a picture to read what is there, and press `Ctrl+K` to find anything that the program can do.</source>
<translation>将鼠标停在图上可查看该处的内容；按 `Ctrl+K` 可找到程序的任何功能。</translation>
</message>
<message>
<source>The prompt and masks</source>
<translation>输入与掩码</translation>
</message>
<message>
<source>Write the text in the field at the top. The chips below it are what the model reads: words, pieces of words and signs.</source>
<translation>在顶部的输入框中书写文本。下方的小标签就是模型所读的内容：词、词的一部分和符号。</translation>
</message>
<message>
<source>A mask hides a word. Make one by a double click on the word, by `Alt+M`, or by typing `&lt;mask&gt;`, `[MASK]` or `___`. A text may have several masks; `Alt+Left` and `Alt+Right` go from one to the next.</source>
<translation>掩码隐藏一个词。双击该词、按 `Alt+M`，或输入 `&lt;mask&gt;`、`[MASK]` 或 `___` 即可添加掩码。一段文本可以有多个掩码；`Alt+Left` 和 `Alt+Right` 在掩码之间切换。</translation>
</message>
<message>
<source>Examples offers sentences that show something, and the texts that you asked before.</source>
<translation>“示例”提供有看点的例句，以及您先前查询过的文本。</translation>
</message>
<message>
<source>Pin (`Alt+P`) keeps the text beside the next one. The view Two texts then says, token by token and layer by layer, how far both go together, and the tree shows one path over the other.</source>
<translation>“固定”（`Alt+P`）将文本保留，与下一段对照。“两段文本”视图随后逐词元、逐层地显示两者同行多远，树中则将一条路径叠放在另一条之上。</translation>
</message>
<message>
<source>A text longer than the model can read is cut, and the program says so. `Ctrl+Z` takes any change back.</source>
<translation>文本若超出模型可读的长度会被截断，程序会加以说明。`Ctrl+Z` 可撤销任何更改。</translation>
</message>
<message>
<source>Predictions</source>
<translation>预测</translation>
</message>
<message>
<source>The list has the words that fit the mask best, each with its probability. All words of the vocabulary together have 100 %.</source>
<translation>列表显示最适合掩码的词，各带概率。词表的所有词合计为 100%。</translation>
</message>
<message>
<source>A click on a word, or Enter, puts it in the place of the mask.</source>
<translation>单击某个词，或按 Enter，即可将其填入掩码处。</translation>
</message>
<message>
<source>The field below asks for a word of your own: its probability and its place among all words. A word that is not in the vocabulary is rated by its first piece, and this is said.</source>
<translation>下方的输入框可查询您的自选词：它的概率及其在所有词中的名次。不在词表中的词按其首个词片评定，并会注明。</translation>
</message>
<message>
<source>The entropy below says how undecided the model is: 0 bits means that one word has everything.</source>
<translation>下方的熵表示模型有多不确定：0 比特表示一个词独占全部概率。</translation>
</message>
<message>
<source>While an answer is older than the text it is dimmed, never removed. The bundled model is small and has read little, so it is often wrong. What it says is computed by the real network, not looked up.</source>
<translation>答案尚未跟上文本时会变暗显示，但绝不会移除。内置的模型很小，读过的内容不多，因此经常出错。它给出的内容由真实的网络计算得出，并非查表所得。</translation>
</message>
<message>
<source>Routing views</source>
<translation>路由视图</translation>
</message>
<message>
<source>*Tree* has one layer, the root on top. The path of the chosen token is lit: left where the logit is at most 0, right where it is greater. A click zooms in, the wheel zooms at the mouse, Esc shows all of it.</source>
<translation>*树*显示一层，根节点在上。所选词元的路径会高亮：logit 至多为 0 处向左，大于 0 处向右。单击放大，滚轮以鼠标处为中心缩放，Esc 显示整棵树。</translation>
</message>
<message>
<source>*Leaf maps* has all layers at once: one square stands for a leaf, a rectangle for a subtree.</source>
<translation>*叶节点图*一次显示所有层：一个方格代表一个叶节点，一个矩形代表一棵子树。</translation>
</message>
<message>
<source>*Layers × tokens* is the index: a row for each layer, a column for each token. Choose what the colours mean.</source>
<translation>*层 × 词元*是索引：每层一行，每个词元一列。颜色的含义可以选择。</translation>
</message>
<message>
<source>*Path card* is one path in numbers: turn, logit, GELU, contribution and share of each node.</source>
<translation>*路径卡片*用数字表示一条路径：每个节点的转向、logit、GELU、贡献和占比。</translation>
</message>
<message>
<source>*Path barcode* has the turns of all tokens of a layer, or of one token in all layers.</source>
<translation>*路径条码*显示一层中所有词元的转向，或一个词元在所有层中的转向。</translation>
</message>
<message>
<source>*Sentence trie* shows which tokens go the same way, and for how long.</source>
<translation>*句子前缀树*显示哪些词元走同一条路，以及同行多远。</translation>
</message>
<message>
<source>*Neuron usage* counts the neurons that this text needs.</source>
<translation>*神经元使用情况*统计当前文本需要的神经元。</translation>
</message>
<message>
<source>*Two texts* compares with the pinned text.</source>
<translation>*两段文本*与固定文本进行比较。</translation>
</message>
<message>
<source>A right click exports the picture or the numbers of a view.</source>
<translation>右键单击可导出视图的图片或数值。</translation>
</message>
<message>
<source>Corpus</source>
<translation>语料库</translation>
</message>
<message>
<source>Corpus counts where the tokens of a whole text go. Drop text files on the window; they may be compressed by gzip, xz, bzip2 or zstd. You can go on working meanwhile, pause, cancel, and go on another day: what is counted is kept.</source>
<translation>“语料库”统计整段文本的词元去向。将文本文件拖到窗口上即可；文件可以用 gzip、xz、bzip2 或 zstd 压缩。其间可以继续工作，也可以暂停、取消，改日再继续：已统计的内容会保留。</translation>
</message>
<message>
<source>Then the tree and the leaf maps can be coloured by use, and Dictionary says for any node which words come there, with examples. It also works the other way: type a word to see its leaves.</source>
<translation>之后，树和叶节点图可按使用量着色，“叶节点词典”会显示任一节点有哪些词到达，并附示例。反过来也可以：输入一个词，查看它的叶节点。</translation>
</message>
<message>
<source>A second count can be opened beside the first. The program lists the nodes that one text uses more than the other, and tells differences from chance.</source>
<translation>可以在第一个统计结果之外再打开第二个。程序会列出一段文本比另一段使用得更多的节点，并将真正的差异与偶然区分开来。</translation>
</message>
<message>
<source>A sample, a part that was not finished and an estimate are always named as such. The same counts come from the command `ufb stats`.</source>
<translation>抽样、未完成的部分和估计值始终会注明。用命令 `ufb stats` 可得到相同的统计结果。</translation>
</message>
<message>
<source>Latency and fairness</source>
<translation>延迟与公平性</translation>
</message>
<message>
<source>Latency measures here and now, on your machine: the model, the model again, dense networks of the same shape, and the other models that are open.</source>
<translation>“延迟”就在您的机器上当场测量：该模型、该模型的重测、同形状的稠密网络，以及其他已打开的模型。</translation>
</message>
<message>
<source>All of them run in one process, with the same number of threads and on the same texts, in an order drawn anew in every round. First come calls that do not count, to warm up.</source>
<translation>它们都在同一个进程中运行，线程数相同，文本相同，每一轮都重新抽取顺序。开始时先进行不计入的调用，用于预热。</translation>
</message>
<message>
<source>A figure is a median with an interval. If the interval of a ratio contains 1, no winner is named. The model against itself must come out as 1; otherwise the measurement is not to be trusted, and this is said.</source>
<translation>数值为带区间的中位数。若比值的区间包含 1，则不判定胜者。模型与自身之比必须为 1；否则测量不可信，并会加以说明。</translation>
</message>
<message>
<source>The ledger leads from the number of neurons saved to what the whole model gains. That is much less, because attention and the head still have to be computed.</source>
<translation>账本从节省的神经元数一路推算到整个模型的收益。后者要小得多，因为注意力和输出头仍须计算。</translation>
</message>
<message>
<source>Leave the machine alone while it measures. Raw samples are kept with the environment that they were taken in.</source>
<translation>测量期间请勿使用本机。原始样本会与采集时的环境一同保存。</translation>
</message>
</context>
<context>
<name>ufb::HowComputedView</name>
<message>
<source>How it is computed</source>
<translation>计算过程</translation>
</message>
<message>
<source>Steps of the computation</source>
<translation>计算步骤</translation>
</message>
<message>
<source>%1 %2</source>
<comment>number, name of a step</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>Back</source>
<comment>to the step before</comment>
<translation>上一步</translation>
</message>
<message>
<source>Next</source>
<comment>step</comment>
<translation>下一步</translation>
</message>
<message>
<source>To the step before</source>
<translation>转到上一步</translation>
</message>
<message>
<source>To the next step</source>
<translation>转到下一步</translation>
</message>
<message>
<source>Copy</source>
<translation>复制</translation>
</message>
<message>
<source>Copy this page as text (%1)</source>
<comment>keys</comment>
<translation>将本页复制为文本（%1）</translation>
</message>
<message>
<source>Copy this page as text</source>
<translation>将本页复制为文本</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see how its answer is computed.</source>
<translation>暂无内容。输入一个句子，即可查看其答案的计算过程。</translation>
</message>
<message>
<source>Copy this &amp;page as text</source>
<translation>将本页复制为文本(&amp;P)</translation>
</message>
<message>
<source>Copy a&amp;ll pages as text</source>
<translation>将所有页复制为文本(&amp;L)</translation>
</message>
</context>
<context>
<name>ufb::HowText</name>
<message>
<source>Tokens</source>
<comment>step of the computation</comment>
<translation>词元</translation>
</message>
<message>
<source>Layer</source>
<comment>step of the computation</comment>
<translation>层</translation>
</message>
<message>
<source>Walk</source>
<comment>step of the computation: down the tree</comment>
<translation>下行</translation>
</message>
<message>
<source>Output</source>
<comment>step of the computation</comment>
<translation>输出</translation>
</message>
<message>
<source>Left out</source>
<comment>step of the computation: what is not computed</comment>
<translation>省略</translation>
</message>
<message>
<source>Answer</source>
<comment>step of the computation</comment>
<translation>答案</translation>
</message>
<message>
<source>Rank</source>
<translation>排名</translation>
</message>
<message>
<source>1 is the most probable word</source>
<translation>1 表示概率最大的词</translation>
</message>
<message>
<source>Token</source>
<translation>词元</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>按词表的写法</translation>
</message>
<message>
<source>Logit</source>
<translation>logit</translation>
</message>
<message>
<source>The decoder&apos;s value for this word</source>
<translation>解码器对该词给出的值</translation>
</message>
<message>
<source>Logit − max</source>
<translation>logit − max</translation>
</message>
<message>
<source>Less the largest logit</source>
<translation>减去最大的 logit</translation>
</message>
<message>
<source>exp</source>
<translation>exp</translation>
</message>
<message>
<source>e to the power of logit − max</source>
<translation>e 的 (logit − max) 次方</translation>
</message>
<message>
<source>Probability</source>
<translation>概率</translation>
</message>
<message>
<source>This word&apos;s exp over the sum of all: the model&apos;s answer</source>
<translation>该词的 exp 除以全部之和：即模型的答案</translation>
</message>
<message>
<source>max = %1, of “%2”. The sum over all words is 1 / %3 = %4; the %5 shown make up %6 of it.</source>
<comment>number, word, percentage, number, count, percentage</comment>
<translation>max = %1，属于“%2”。所有词之和为 1 / %3 = %4；所示 %5 个词占其中的 %6。</translation>
</message>
<message>
<source>Entropy of the whole distribution: %1 bits.</source>
<comment>number</comment>
<translation>整个分布的熵：%1 比特。</translation>
</message>
<message>
<source>From the last state to words</source>
<translation>从最后的状态到词</translation>
</message>
<message>
<source>After the last layer, the state at the mask is multiplied with one row of the decoder for each word of the vocabulary (BERT transforms it once more before): the logits. Softmax turns them into probabilities.</source>
<translation>最后一层之后，掩码处的状态与解码器中词表每个词所对应的一行相乘（BERT 在此之前还会再变换一次），得到 logit。softmax 将其转换为概率。</translation>
</message>
<message>
<source>Words in the vocabulary, and so logits at each mask: %1.</source>
<comment>count</comment>
<translation>词表中的词数，也即每个掩码处的 logit 数：%1。</translation>
</message>
<message>
<source>This text has no mask, so no word is asked for: mask a token to see the numbers.</source>
<translation>此文本没有掩码，因此没有要预测的词：遮蔽一个词元即可查看数值。</translation>
</message>
<message>
<source>Shown is mask %1 of %2, token %3.</source>
<comment>numbers</comment>
<translation>当前显示掩码 %1 / %2，词元 %3。</translation>
</message>
<message>
<source>leaf</source>
<translation>叶节点</translation>
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
<translation>级</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one is the leaf</source>
<translation>根节点为 0；最后一级为叶节点</translation>
</message>
<message>
<source>Node i</source>
<translation>节点 i</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>在所属树中的序号，逐级编号，根节点为 0</translation>
</message>
<message>
<source>z = w·x + b</source>
<translation>z = w·x + b</translation>
</message>
<message>
<source>The neuron&apos;s logit for this token</source>
<translation>神经元对此词元的 logit</translation>
</message>
<message>
<source>Sign</source>
<translation>符号</translation>
</message>
<message>
<source>Only this decides the turn</source>
<translation>转向只由它决定</translation>
</message>
<message>
<source>Turn</source>
<translation>转向</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>logit 大于 0 为右，否则为左</translation>
</message>
<message>
<source>Next node</source>
<translation>下一节点</translation>
</message>
<message>
<source>2i + 1 on the left, 2i + 2 on the right</source>
<translation>左为 2i + 1，右为 2i + 2</translation>
</message>
<message>
<source>1 is the largest contribution</source>
<translation>1 表示贡献最大</translation>
</message>
<message>
<source>Node</source>
<translation>节点</translation>
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
<translation>在此处由 logit 以双精度算出</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the output row: contribution over |GELU(z)|</source>
<translation>输出行的范数：贡献除以 |GELU(z)|</translation>
</message>
<message>
<source>Contrib.</source>
<comment>contribution</comment>
<translation>贡献</translation>
</message>
<message>
<source>Norm of what the node adds to the output</source>
<translation>节点加到输出上的向量的范数</translation>
</message>
<message>
<source>Share</source>
<translation>占比</translation>
</message>
<message>
<source>Of the sum of the contributions</source>
<translation>在贡献总和中</translation>
</message>
<message>
<source>In this layer</source>
<translation>在此层中</translation>
</message>
<message>
<source>What is counted</source>
<translation>统计内容</translation>
</message>
<message>
<source>Used</source>
<translation>使用</translation>
</message>
<message>
<source>By the tree&apos;s way</source>
<translation>按树的方式</translation>
</message>
<message>
<source>Dense</source>
<translation>稠密</translation>
</message>
<message>
<source>If all of the layer&apos;s neurons were computed</source>
<translation>若计算该层的全部神经元</translation>
</message>
<message>
<source>Used over dense</source>
<translation>使用量与稠密之比</translation>
</message>
<message>
<source>The walk down the tree</source>
<translation>沿树下行</translation>
</message>
<message>
<source>“%1” starts at the root, node 0. At each node i, one neuron decides: its weights w times the token&apos;s input x, plus its bias b, is the logit z.</source>
<comment>token</comment>
<translation>“%1”从根节点（节点 0）出发。在每个节点 i 处由一个神经元决策：其权重 w 乘以词元的输入 x，再加上偏置 b，即为 logit z。</translation>
</message>
<message>
<source>The layer has %1 trees, all walked in the same way; shown is tree %2.</source>
<comment>count, number</comment>
<translation>该层有 %1 棵树，都以同样方式下行；当前显示树 %2。</translation>
</message>
<message>
<source>The way: %1 → leaf %2.</source>
<comment>turns, number</comment>
<translation>路线：%1 → 叶节点 %2。</translation>
</message>
<message>
<source>Neurons computed: %1. Decisions: %2, since the leaf&apos;s sign decides nothing.</source>
<comment>counts</comment>
<translation>计算的神经元：%1。决策：%2，因为叶节点的符号不作任何决策。</translation>
</message>
<message>
<source>What the tree puts out</source>
<translation>树的输出</translation>
</message>
<message>
<source>Every node on the way, the leaf too, adds its output row w_out, as often as the GELU of its logit says. A logit far below 0 adds almost nothing.</source>
<translation>沿途的每个节点（包括叶节点）都加上其输出行 w_out，倍数为其 logit 的 GELU。logit 远小于 0 时几乎不加任何东西。</translation>
</message>
<message>
<source>Contributions are lengths. Vectors that point against each other cancel, so the output may be shorter than their sum, %1.</source>
<comment>number</comment>
<translation>贡献是长度。方向相反的向量会相互抵消，因此输出可能短于贡献之和 %1。</translation>
</message>
<message>
<source>The GELU here is the exact one with erf, as in the published code, computed from the logit on show in double precision; the model itself computes in single precision.</source>
<translation>此处的 GELU 为使用 erf 的精确形式，与公开发布的代码相同，由所示的 logit 以双精度算出；模型本身以单精度计算。</translation>
</message>
<message>
<source>What is not computed</source>
<translation>未计算的部分</translation>
</message>
<message>
<source>For “%1” in this layer, %2 of the %3 neurons are never looked at: their weights are not read and their logits are not known.</source>
<comment>token, counts</comment>
<translation>对于此层中的“%1”，%3 个神经元中有 %2 个从未用到：不读取其权重，也不知道其 logit。</translation>
</message>
<message>
<source>Neurons, this token</source>
<translation>神经元，此词元</translation>
</message>
<message>
<source>Neurons, any token of this text</source>
<translation>神经元，此文本的任一词元</translation>
</message>
<message>
<source>Weights read, this token</source>
<translation>读取的权重，此词元</translation>
</message>
<message>
<source>Multiplications, this token</source>
<translation>乘法，此词元</translation>
</message>
<message>
<source>A neuron multiplies %1 numbers on its way in and as many on its way out, and adds as often.</source>
<comment>count</comment>
<translation>一个神经元在输入侧做 %1 次乘法，在输出侧也做同样多次，加法次数与此相同。</translation>
</message>
<message>
<source>This is the feedforward part alone: attention and the head cost what they always cost, so the whole model gains less than its layers.</source>
<translation>这里只是前馈部分：注意力和输出头的开销不变，因此整个模型的收益小于各层的收益。</translation>
</message>
<message>
<source>What the layer puts out</source>
<translation>该层的输出</translation>
</message>
<message>
<source>Select a token to see its way.</source>
<translation>选择一个词元，查看其路线。</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: there is no tree, so no token has a way of its own.</source>
<translation>该模型的前馈层是稠密的：没有树，因此没有词元有自己的路线。</translation>
</message>
<message>
<source>All %1 neurons of a layer are computed for every token; nothing is left out.</source>
<comment>count</comment>
<translation>一层的全部 %1 个神经元都为每个词元计算；没有任何部分被省略。</translation>
</message>
<message>
<source>All neurons of a layer are computed for every token; nothing is left out.</source>
<translation>一层的全部神经元都为每个词元计算；没有任何部分被省略。</translation>
</message>
<message>
<source>Biases are there if the checkpoint has them. A gated layer (GELUglu) multiplies the first half of z with the GELU of the second.</source>
<translation>若检查点含有偏置，则计入偏置。门控层（GELUglu）将 z 的前半部分乘以后半部分的 GELU。</translation>
</message>
<message>
<source>added by the model&apos;s template</source>
<translation>由模型模板添加</translation>
</message>
<message>
<source>each token alone</source>
<translation>逐词元单独处理</translation>
</message>
<message>
<source>dense: all %1 neurons</source>
<comment>count</comment>
<translation>稠密：全部 %1 个神经元</translation>
</message>
<message>
<source>trees: %1, depth %2; %3 of %4 neurons</source>
<comment>all are counts</comment>
<translation>树：%1，深度 %2；使用 %4 个神经元中的 %3 个</translation>
</message>
<message>
<source>looks at all tokens</source>
<translation>参看所有词元</translation>
</message>
<message>
<source>looks at all tokens; heads: %1, of %2 numbers each</source>
<comment>counts</comment>
<translation>参看所有词元；头数：%1，每头 %2 个数</translation>
</message>
<message>
<source>each token&apos;s %1 numbers: mean 0, variance 1, then scaled and shifted</source>
<comment>count</comment>
<translation>每个词元的 %1 个数：均值 0、方差 1，再缩放和平移</translation>
</message>
<message>
<source>Attention</source>
<translation>注意力</translation>
</message>
<message>
<source>Feedforward</source>
<translation>前馈</translation>
</message>
<message>
<source>Addition</source>
<translation>相加</translation>
</message>
<message>
<source>what came out is added to what went in</source>
<translation>将输出与输入相加</translation>
</message>
<message>
<source>Layer norm %1</source>
<comment>1 or 2</comment>
<translation>层归一化 %1</translation>
</message>
<message>
<source>This model normalises before each part (pre-norm): the sum itself is never normalised until the last layer is through.</source>
<translation>该模型在每个部分之前归一化（pre-norm）：和本身直到通过最后一层之后才归一化。</translation>
</message>
<message>
<source>This model normalises after each addition (post-norm), as BERT does.</source>
<translation>该模型在每次相加之后归一化（post-norm），与 BERT 相同。</translation>
</message>
<message>
<source>Where its layer norms stand is not known; they are left out here.</source>
<translation>其层归一化的位置未知；此处略去。</translation>
</message>
<message>
<source>Position</source>
<translation>位置</translation>
</message>
<message>
<source>Counted from 0</source>
<translation>从 0 数起</translation>
</message>
<message>
<source>Id</source>
<translation>ID</translation>
</message>
<message>
<source>The token&apos;s row in the vocabulary</source>
<translation>词元在词表中的行</translation>
</message>
<message>
<source>In the text</source>
<translation>文本中</translation>
</message>
<message>
<source>What it stands for</source>
<translation>它所代表的内容</translation>
</message>
<message>
<source>From text to numbers</source>
<translation>从文本到数字</translation>
</message>
<message>
<source>The tokenizer cuts the text into pieces of its vocabulary. Each piece has a number, its id.</source>
<translation>分词器将文本切分为其词表中的词片。每个词片有一个编号，即 ID。</translation>
</message>
<message>
<source>The id chooses one of the %1 rows of the embedding table E: %2 numbers. The row of the token&apos;s place, p, is added, and a layer norm makes of both the token&apos;s first state x.</source>
<comment>counts</comment>
<translation>ID 从嵌入表 E 的 %1 行中选出一行：%2 个数。再加上词元位置所对应的行 p，经层归一化得到词元的初始状态 x。</translation>
</message>
<message>
<source>Tokens: %1 of at most %2.</source>
<comment>counts</comment>
<translation>词元：%1，最多 %2。</translation>
</message>
<message>
<source>Cut off at the end: %1 tokens.</source>
<comment>count</comment>
<translation>末尾截去：%1 个词元。</translation>
</message>
<message>
<source>Where the feedforward layer stands</source>
<translation>前馈层所在之处</translation>
</message>
<message>
<source>The state x runs through %1 layers, one after the other; shown is layer %2.</source>
<comment>count, number</comment>
<translation>状态 x 依次通过 %1 层；当前显示第 %2 层。</translation>
</message>
<message>
<source>In each, attention lets every token take from the others; the feedforward part (FFN) then works on every token alone.</source>
<translation>在每一层中，注意力让每个词元从其他词元获取信息；随后前馈部分（FFN）对每个词元单独处理。</translation>
</message>
<message>
<source>Order</source>
<translation>顺序</translation>
</message>
<message>
<source>In which it is computed</source>
<translation>计算的先后顺序</translation>
</message>
<message>
<source>Part</source>
<translation>部分</translation>
</message>
<message>
<source>Part of the layer</source>
<translation>层的组成部分</translation>
</message>
<message>
<source>In this model</source>
<translation>在此模型中</translation>
</message>
<message>
<source>What it works on, and how large it is</source>
<translation>处理的对象及其规模</translation>
</message>
</context>
<context>
<name>ufb::LatencyCharts</name>
<message>
<source>Charts</source>
<translation>图表</translation>
</message>
<message>
<source>Distribution of the times</source>
<translation>用时分布</translation>
</message>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>速度账本：从承诺到实测</translation>
</message>
<message>
<source>Where the time goes</source>
<translation>时间花在哪里</translation>
</message>
<message>
<source>Time over threads and over length</source>
<translation>用时随线程数和长度的变化</translation>
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
<translation>%1（自测）</translation>
</message>
<message>
<source>%1 — %2, %3, %4</source>
<comment>a setting; model, date and host of an earlier measurement</comment>
<translation>%1 — %2，%3，%4</translation>
</message>
<message>
<source>Setting on show</source>
<translation>当前显示的设置</translation>
</message>
<message>
<source>Compared with</source>
<translation>比较对象</translation>
</message>
<message>
<source>Setting</source>
<translation>设置</translation>
</message>
<message>
<source>compared with</source>
<translation>比较对象</translation>
</message>
</context>
<context>
<name>ufb::LatencyControls</name>
<message>
<source>Measure</source>
<translation>测量</translation>
</message>
<message>
<source>Self-test (A/A)</source>
<translation>自测 (A/A)</translation>
</message>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
<message>
<source> s</source>
<comment>seconds, after a number</comment>
<translation> 秒</translation>
</message>
<message>
<source>Seconds for each setting</source>
<translation>每项设置的秒数</translation>
</message>
<message>
<source>Measures the model against itself: how far two equal things seem to differ is the noise floor</source>
<translation>用模型与自身作比较：两个相同对象看似相差多少，即为噪声底</translation>
</message>
<message>
<source>Progress of the measurement</source>
<translation>测量进度</translation>
</message>
<message>
<source>Tokens</source>
<translation>词元数</translation>
</message>
<message>
<source>Tokens of a text: one or more numbers</source>
<translation>每段文本的词元数：一个或多个数字</translation>
</message>
<message>
<source>Threads</source>
<translation>线程数</translation>
</message>
<message>
<source>Threads: one or more numbers</source>
<translation>线程数：一个或多个数字</translation>
</message>
<message>
<source>Texts</source>
<translation>文本数</translation>
</message>
<message>
<source>Texts in one call: one or more numbers</source>
<translation>每次调用的文本数：一个或多个数字</translation>
</message>
<message>
<source>Each</source>
<translation>每项</translation>
</message>
<message>
<source>No model is loaded</source>
<translation>未加载模型</translation>
</message>
<message>
<source>%1 against</source>
<comment>a model&apos;s name</comment>
<translation>%1 对比</translation>
</message>
<message>
<source>Dense stand-ins of the same shape (always)</source>
<translation>同形状的稠密替代网络（始终）</translation>
</message>
<message>
<source>dense stand-ins</source>
<translation>稠密替代网络</translation>
</message>
<message>
<source>Measured against: %1</source>
<translation>测量对比对象：%1</translation>
</message>
<message>
<source>Threads: one or more numbers; this machine has %1 physical cores</source>
<translation>线程数：一个或多个数字；本机有 %1 个物理核心</translation>
</message>
<message>
<source>%1 · %2 · %3 so far</source>
<comment>what is measured, percent, time</comment>
<translation>%1 · %2 · 已用 %3</translation>
</message>
<message>
<source>%1, about %2 left</source>
<comment>the above, time</comment>
<translation>%1，剩余约 %2</translation>
</message>
<message>
<source>Load a model to measure it.</source>
<translation>加载模型后即可测量。</translation>
</message>
<message>
<source>Tokens: give numbers such as 8, 32, 128.</source>
<translation>词元数：请输入如 8, 32, 128 的数字。</translation>
</message>
<message>
<source>Threads: give numbers from 1 to %1.</source>
<translation>线程数：请输入 1 至 %1 的数字。</translation>
</message>
<message>
<source>Texts: give numbers such as 1, 4.</source>
<translation>文本数：请输入如 1, 4 的数字。</translation>
</message>
<message>
<source>1 setting, at least %1</source>
<translation>1 项设置，至少 %1</translation>
</message>
<message>
<source>%1 settings, at least %2</source>
<translation>%1 项设置，至少 %2</translation>
</message>
<message>
<source>Stopping after the sample that is under way …</source>
<translation>当前样本完成后停止…</translation>
</message>
<message>
<source>Starting …</source>
<translation>正在开始…</translation>
</message>
</context>
<context>
<name>ufb::LatencyDistributionPlot</name>
<message>
<source>Distribution of the times</source>
<translation>用时分布</translation>
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
<translation>已完成调用的占比</translation>
</message>
<message>
<source>time of one call, ms</source>
<translation>单次调用用时，ms</translation>
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
<translation>%1 %2，n = %3</translation>
</message>
<message>
<source>%1, P90 %2</source>
<comment>the above, a percentile</comment>
<translation>%1，P90 %2</translation>
</message>
<message>
<source>median %1</source>
<translation>中位数 %1</translation>
</message>
<message>
<source>%1, %2</source>
<comment>date and host of an earlier measurement</comment>
<translation>%1，%2</translation>
</message>
<message>
<source>and %1 earlier</source>
<translation>以及 %1 个更早的</translation>
</message>
<message>
<source>noise: A against itself, around its median</source>
<translation>噪声：A 与自身对比，围绕其中位数</translation>
</message>
<message>
<source>1 sample beyond: %1</source>
<translation>超出范围的样本 1 个：%1</translation>
</message>
<message numerus="yes">
<source>%Ln samples beyond, up to %1</source>
<translation>
<numerusform>超出范围的样本 %Ln 个，最大 %1</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 calls within %4</source>
<translation>%1：%3 次调用中有 %2 次在 %4 内完成</translation>
</message>
</context>
<context>
<name>ufb::LatencyLedgerPlot</name>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>速度账本：从承诺到实测</translation>
</message>
<message>
<source>times fewer or faster, logarithmic</source>
<translation>减少或提速的倍数，对数刻度</translation>
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
<translation>尚无账本：需要先完成一次
与稠密参测项的对比测量。</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>ceiling %1: a feedforward that costs nothing</source>
<translation>上限 %1：前馈不耗时</translation>
</message>
<message>
<source>promised, against %1</source>
<translation>承诺，相对 %1</translation>
</message>
<message>
<source>measured, against %1; bracket: 95 % interval</source>
<translation>实测，相对 %1；括线：95% 区间</translation>
</message>
<message>
<source>Amdahl&apos;s ceiling of the whole model</source>
<translation>整个模型的 Amdahl 上限</translation>
</message>
<message>
<source>others&apos; figures, under their conditions</source>
<translation>他人数据，基于其自身条件</translation>
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
<translation>自身重测</translation>
</message>
<message>
<source>%1 (speed only)</source>
<translation>%1（仅测速度）</translation>
</message>
<message>
<source>float32, trees %1</source>
<translation>float32，树 %1</translation>
</message>
<message>
<source>paper, theory</source>
<translation>论文，理论</translation>
</message>
<message>
<source>4095 neurons over the 12 that a token engages, table 2 of the paper</source>
<translation>4095 个神经元除以一个词元用到的 12 个，论文表 2</translation>
</message>
<message>
<source>paper, CPU</source>
<translation>论文，CPU</translation>
</message>
<message>
<source>one feedforward layer: best tree code (BLAS level 2) against MKL&apos;s sgemm of 3072 neurons, batch 16384, 250 runs; its inputs send every token down one path</source>
<translation>单个前馈层：最佳的树代码（BLAS 2 级）对比 MKL 的 3072 神经元 sgemm，批大小 16384，运行 250 次；其输入使所有词元走同一条路径</translation>
</message>
<message>
<source>paper, PyTorch on a GPU</source>
<translation>论文，GPU 上的 PyTorch</translation>
</message>
<message>
<source>one feedforward layer: batched matrix products of gathered rows against the same done densely with 4095 neurons, on a GPU</source>
<translation>单个前馈层：对汇集的行做批量矩阵乘，对比以 4095 个神经元稠密完成的相同运算，在 GPU 上</translation>
</message>
<message>
<source>DistilBERT</source>
<translation>DistilBERT</translation>
</message>
<message>
<source>whole model against BERT-base, with 97 % of its GLUE score, as its readers sum it up</source>
<translation>整个模型对比 BERT-base，保留其 GLUE 分数的 97%，按读者的通行概括</translation>
</message>
</context>
<context>
<name>ufb::LatencyStagePlot</name>
<message>
<source>Where the time goes</source>
<translation>时间花在哪里</translation>
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
<translation>单次调用平均用时，ms</translation>
</message>
<message>
<source>No stages were timed.</source>
<translation>未对各阶段计时。</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a stage and its time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1: %2, of it %3.</source>
<comment>an arm, its time, its stages</comment>
<translation>%1：%2，其中 %3。</translation>
</message>
<message>
<source>%1, %2: %3</source>
<comment>an arm, a stage, its time</comment>
<translation>%1，%2：%3</translation>
</message>
</context>
<context>
<name>ufb::LatencySweepPlot</name>
<message>
<source>Time over threads and over length</source>
<translation>用时随线程数和长度的变化</translation>
</message>
<message>
<source>threads</source>
<translation>线程数</translation>
</message>
<message>
<source>tokens of a text</source>
<translation>每段文本的词元数</translation>
</message>
<message>
<source>median of a call, ms</source>
<translation>单次调用中位数，ms</translation>
</message>
<message>
<source>Measure more thread counts for a curve.</source>
<translation>多测几个线程数才能画出曲线。</translation>
</message>
<message>
<source>Measure more lengths for a curve.</source>
<translation>多测几个长度才能画出曲线。</translation>
</message>
<message>
<source>%1 at %2</source>
<comment>a time, a number of threads or tokens</comment>
<translation>%2 时 %1</translation>
</message>
<message>
<source>%1 over %2: %3.</source>
<comment>an arm, threads or tokens, its times</comment>
<translation>%1 随%2变化：%3。</translation>
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
<translation>其他参测项见表格</translation>
</message>
<message>
<source>quartiles, fastest and slowest call</source>
<translation>四分位数，最快与最慢调用</translation>
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
<translation>%1 随机权重：仅测速度。</translation>
</message>
<message>
<source>A 90th percentile needs 64 samples.</source>
<translation>第 90 百分位数需要 64 个样本。</translation>
</message>
<message>
<source>Warm-up before the first sample: %1 calls, %2</source>
<translation>首个样本前的预热：%1 次调用，%2</translation>
</message>
<message>
<source>%1, %2: %3</source>
<comment>an arm, a column&apos;s head, a figure</comment>
<translation>%1，%2：%3</translation>
</message>
<message>
<source>%1, ms</source>
<comment>a stage</comment>
<translation>%1，ms</translation>
</message>
<message>
<source>Arm</source>
<translation>参测项</translation>
</message>
<message>
<source>Median, ms</source>
<translation>中位数，ms</translation>
</message>
<message>
<source>P90, ms</source>
<translation>P90，ms</translation>
</message>
<message>
<source>Mean ± sd, ms</source>
<translation>均值 ± 标准差，ms</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>被测模型加速比</translation>
</message>
<message>
<source>Of peak</source>
<translation>峰值占比</translation>
</message>
<message>
<source>First call, ms</source>
<translation>首次调用，ms</translation>
</message>
</context>
<context>
<name>ufb::LatencyText</name>
<message>
<source>1 token</source>
<translation>1 个词元</translation>
</message>
<message numerus="yes">
<source>%Ln tokens</source>
<translation>
<numerusform>%Ln 个词元</numerusform>
</translation>
</message>
<message>
<source>1 thread</source>
<translation>1 个线程</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>%Ln 个线程</numerusform>
</translation>
</message>
<message>
<source>1 text</source>
<translation>1 段文本</translation>
</message>
<message numerus="yes">
<source>%Ln texts</source>
<translation>
<numerusform>%Ln 段文本</numerusform>
</translation>
</message>
<message>
<source>1 round</source>
<translation>1 轮</translation>
</message>
<message numerus="yes">
<source>%Ln rounds</source>
<translation>
<numerusform>%Ln 轮</numerusform>
</translation>
</message>
<message>
<source>%1 %2</source>
<comment>an arm and its median time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1 is %2 times faster than %3 %4</source>
<translation>%1 的速度是 %3 的 %2 倍 %4</translation>
</message>
<message>
<source>the interval does not tell</source>
<translation>区间无法给出结论</translation>
</message>
<message>
<source>No winner: %1. Ratio to %2: %3 %4</source>
<comment>a reason, then the figures</comment>
<translation>未分胜负：%1。与 %2 之比：%3 %4</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>Self-test passed: the model against itself is %1</source>
<translation>自测通过：模型与自身之比为 %1</translation>
</message>
<message>
<source>Self-test failed: the model against itself is %1, and should contain 1</source>
<translation>自测未通过：模型与自身之比为 %1，应包含 1</translation>
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
<translation>分词器</translation>
</message>
<message>
<source>embedding</source>
<translation>嵌入</translation>
</message>
<message>
<source>attention</source>
<translation>注意力</translation>
</message>
<message>
<source>feedforward</source>
<translation>前馈</translation>
</message>
<message>
<source>head</source>
<translation>输出头</translation>
</message>
<message>
<source>rest</source>
<translation>其余</translation>
</message>
<message>
<source>neurons, promised</source>
<translation>神经元（承诺）</translation>
</message>
<message>
<source>operations, promised</source>
<translation>运算（承诺）</translation>
</message>
<message>
<source>kernel, measured</source>
<translation>内核（实测）</translation>
</message>
<message>
<source>layers, measured</source>
<translation>层（实测）</translation>
</message>
<message>
<source>whole model, measured</source>
<translation>整个模型（实测）</translation>
</message>
<message>
<source>Not decided yet: median of %1, of %2. %3</source>
<translation>尚无结论：中位数 %1，%2。%3</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>a verdict, its rounds, its setting</comment>
<translation>%1，%2，%3</translation>
</message>
<message>
<source>%1 has random weights: it shows speed only, its answers mean nothing.</source>
<translation>%1 的权重是随机的：只反映速度，其答案没有意义。</translation>
</message>
<message>
<source>%1 reaches %2 of this machine&apos;s measured peak.</source>
<translation>%1 达到本机实测峰值的 %2。</translation>
</message>
<message>
<source>measured on %1</source>
<comment>a host</comment>
<translation>在 %1 上测量</translation>
</message>
<message>
<source>%1: median %2, half of the samples from %3 to %4, all from %5 to %6, n = %7.</source>
<translation>%1：中位数 %2，半数样本在 %3 至 %4 之间，全部在 %5 至 %6 之间，n = %7。</translation>
</message>
</context>
<context>
<name>ufb::LatencyVerdict</name>
<message>
<source>Show fewer conditions</source>
<translation>收起部分条件</translation>
</message>
<message>
<source>Show all conditions (%1 more)</source>
<translation>显示全部条件（还有 %1 项）</translation>
</message>
<message>
<source>Copy command</source>
<translation>复制命令</translation>
</message>
<message>
<source>Puts the command that takes this measurement again on the clipboard</source>
<translation>将可重做此测量的命令复制到剪贴板</translation>
</message>
<message>
<source>An earlier measurement, shown grey.</source>
<translation>较早的测量，以灰色显示。</translation>
</message>
<message>
<source>Stopped before its end.</source>
<translation>提前停止。</translation>
</message>
</context>
<context>
<name>ufb::LatencyView</name>
<message>
<source>Latency</source>
<translation>延迟</translation>
</message>
<message>
<source>Charts</source>
<translation>图表</translation>
</message>
<message>
<source>Table</source>
<translation>表格</translation>
</message>
<message>
<source>Figures as charts or as a table</source>
<translation>以图表或表格显示数值</translation>
</message>
<message>
<source>Copy table</source>
<translation>复制表格</translation>
</message>
<message>
<source>Puts all figures of this setting on the clipboard, as tab-separated text</source>
<translation>将此设置的全部数值以制表符分隔的文本复制到剪贴板</translation>
</message>
<message>
<source>All figures of this setting</source>
<translation>此设置的全部数值</translation>
</message>
<message>
<source>Stopped before anything was measured.</source>
<translation>尚未测得任何数据便已停止。</translation>
</message>
<message>
<source>Stopped. What was measured until then is shown.</source>
<translation>已停止。显示的是此前测得的结果。</translation>
</message>
<message>
<source>Measuring. The first samples appear here after the warm-up.</source>
<translation>正在测量。预热后，首批样本将显示在此处。</translation>
</message>
<message>
<source>Nothing to measure yet. Load a model first.</source>
<translation>暂无可测量的内容。请先加载模型。</translation>
</message>
<message>
<source>How long does %1 take, and a dense network of its shape, on this machine? Nothing was measured yet.</source>
<translation>在本机上，%1 需要多长时间？同形状的稠密网络又需要多长时间？尚未进行测量。</translation>
</message>
<message>
<source>Measure</source>
<translation>测量</translation>
</message>
</context>
<context>
<name>ufb::LayerStrip</name>
<message>
<source>Layers × tokens</source>
<translation>层 × 词元</translation>
</message>
<message>
<source>M&amp;etric</source>
<translation>指标(&amp;E)</translation>
</message>
<message>
<source>Pin a text first</source>
<translation>请先固定一段文本</translation>
</message>
<message>
<source>%1 (token %2), layer %3</source>
<translation>%1（词元 %2），第 %3 层</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1，树 %2</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>叶节点 %1，地址 %2</translation>
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
<translation>示例</translation>
</message>
<message>
<source>[masked]</source>
<comment>the model did not see this word</comment>
<translation>[已遮蔽]</translation>
</message>
<message>
<source>No example was kept.</source>
<translation>没有保留示例。</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryHead</name>
<message>
<source>Word or address</source>
<translation>词或地址</translation>
</message>
<message>
<source>Search for a word or an address</source>
<translation>搜索词或地址</translation>
</message>
<message>
<source>A word: the leaves to which it goes in the layer on show.
An address, such as L3/0110* or L3/leaf:1187: the words of that node.</source>
<translation>词：它在当前显示的层中到达的叶节点。
地址，如 L3/0110* 或 L3/leaf:1187：该节点的词。</translation>
</message>
<message>
<source>Up to the parent</source>
<translation>上至父节点</translation>
</message>
<message>
<source>Left child</source>
<translation>左子节点</translation>
</message>
<message>
<source>Right child</source>
<translation>右子节点</translation>
</message>
<message>
<source>The node above, which has the words of both its children (Alt+Up)</source>
<translation>上方的节点，包含其两个子节点的词 (Alt+Up)</translation>
</message>
<message>
<source>Those of the words that turn left here (Alt+Left)</source>
<translation>在此处左转的词 (Alt+Left)</translation>
</message>
<message>
<source>Those of the words that turn right here (Alt+Right)</source>
<translation>在此处右转的词 (Alt+Right)</translation>
</message>
<message>
<source>↑ Parent</source>
<translation>↑ 父节点</translation>
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
<translation>叶节点词典</translation>
</message>
<message>
<source>By count</source>
<translation>按次数</translation>
</message>
<message>
<source>By lift</source>
<translation>按提升度</translation>
</message>
<message>
<source>Order of the words</source>
<translation>词的排序</translation>
</message>
<message>
<source>Lift: how many times a word&apos;s share here is its share of the whole corpus. The words with the
greatest lift are typical of this place, also where they are rare.</source>
<translation>提升度：词在此处的占比是其在整个语料库中占比的多少倍。提升度最高的词
是此处的典型词，即使它们很少见。</translation>
</message>
<message>
<source>The words that came here most often. Many of them may be frequent everywhere.</source>
<translation>到达此处次数最多的词。其中许多可能处处常见。</translation>
</message>
<message>
<source>Frequent words</source>
<translation>常见词</translation>
</message>
<message>
<source>Typical words</source>
<translation>典型词</translation>
</message>
<message>
<source>at &amp;least</source>
<comment>so many times</comment>
<translation>至少(&amp;L)</translation>
</message>
<message>
<source> ×</source>
<comment>times, behind a number</comment>
<translation> ×</translation>
</message>
<message>
<source>Words that came here less often are left out: by lift, rare ones would stand first by chance.</source>
<translation>到达此处次数更少的词已略去：若按提升度排序，罕见词会因偶然而排在前面。</translation>
</message>
<message>
<source>Least count of words ordered by lift</source>
<translation>按提升度排序的词的最少次数</translation>
</message>
<message>
<source>Examples</source>
<translation>示例</translation>
</message>
<message>
<source>Places of the corpus whose token came here, chosen by a seeded hash: not the best ones, not the first ones.</source>
<translation>语料库中词元到达此处的位置，由带种子的哈希选取：并非最好的，也并非最先的。</translation>
</message>
<message>
<source>No corpus has been counted yet. Count one to see which words each leaf stands for.</source>
<translation>尚未统计语料库。统计一个语料库，即可查看各叶节点代表哪些词。</translation>
</message>
<message>
<source>Select a node in the tree or in the leaf maps, or search for a word or an address.</source>
<translation>在树或叶节点图中选择一个节点，或搜索词或地址。</translation>
</message>
<message>
<source>Count a corpus…</source>
<translation>统计语料库…</translation>
</message>
<message>
<source>%1: its words are being looked up.</source>
<translation>%1：正在查询其中的词。</translation>
</message>
</context>
<context>
<name>ufb::LeafMaps</name>
<message>
<source>Leaf maps</source>
<translation>叶节点图</translation>
</message>
<message numerus="yes">
<source>%1 and %Ln more</source>
<translation>
<numerusform>%1 及另外 %Ln 个</numerusform>
</translation>
</message>
<message>
<source>1 token</source>
<translation>1 个词元</translation>
</message>
<message numerus="yes">
<source>%Ln tokens</source>
<translation>
<numerusform>%Ln 个词元</numerusform>
</translation>
</message>
<message>
<source>none of %1</source>
<comment>all tokens of a text</comment>
<translation>0 个（共 %1）</translation>
</message>
<message>
<source>%1 of %2: %3</source>
<comment>how many, all tokens of a text, which</comment>
<translation>%1 个（共 %2）：%3</translation>
</message>
<message>
<source>in this session %1 of %2 tokens from %3 texts</source>
<translation>本次会话中，%3 段文本的 %2 个词元中的 %1 个</translation>
</message>
<message>
<source>pinned text: %1</source>
<translation>固定文本：%1</translation>
</message>
<message>
<source>Layer %1</source>
<translation>第 %1 层</translation>
</message>
<message>
<source>tree %1</source>
<translation>树 %1</translation>
</message>
<message>
<source>leaf %1</source>
<translation>叶节点 %1</translation>
</message>
<message numerus="yes">
<source>subtree of %Ln leaves</source>
<translation>
<numerusform>含 %Ln 个叶节点的子树</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 leaves reached, most tokens at one: %3</source>
<translation>到达 %1 / %2 个叶节点，单个叶节点最多词元数：%3</translation>
</message>
<message>
<source>by the texts of this session</source>
<translation>按本次会话的文本统计</translation>
</message>
<message>
<source>%1 of them by the pinned text too</source>
<translation>其中 %1 个也被固定文本到达</translation>
</message>
<message>
<source>the corpus %1 reaches %2 of %3 leaves</source>
<comment>name, numbers</comment>
<translation>语料库 %1 到达 %3 个叶节点中的 %2 个</translation>
</message>
<message>
<source>used as if %1 leaves shared its tokens evenly (perplexity)</source>
<translation>使用程度相当于 %1 个叶节点均分其词元（困惑度）</translation>
</message>
<message>
<source>%1 leaves differ significantly (%2)</source>
<comment>number, names of two corpora</comment>
<translation>%1 个叶节点存在显著差异（%2）</translation>
</message>
<message>
<source>&amp;Colour</source>
<translation>颜色(&amp;C)</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>所选词元</translation>
</message>
<message>
<source>Where the selected tokens end, each in its own colour; framed is the primary one&apos;s</source>
<translation>所选词元的终点，各用自己的颜色；加框的是主词元的叶节点</translation>
</message>
<message>
<source>This text</source>
<translation>当前文本</translation>
</message>
<message>
<source>How many tokens of the text end at each leaf; framed is the primary token&apos;s</source>
<translation>当前文本有多少词元止于各叶节点；加框的是主词元的叶节点</translation>
</message>
<message>
<source>This session</source>
<translation>本次会话</translation>
</message>
<message>
<source>How many tokens of all texts of this session end at each leaf; framed is the primary token&apos;s</source>
<translation>本次会话的所有文本有多少词元止于各叶节点；加框的是主词元的叶节点</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>与固定文本对照</translation>
</message>
<message>
<source>Which leaves this text and the pinned one reach; framed is the primary token&apos;s</source>
<translation>当前文本和固定文本各到达哪些叶节点；加框的是主词元的叶节点</translation>
</message>
<message>
<source>Pin a text first: then its leaves can be compared</source>
<translation>请先固定一段文本：随后即可比较其叶节点</translation>
</message>
<message>
<source>&amp;Scale</source>
<translation>刻度(&amp;S)</translation>
</message>
<message>
<source>Corpus</source>
<translation>语料库</translation>
</message>
<message>
<source>How many tokens of the corpus end at each leaf; hatched: none</source>
<translation>语料库有多少词元止于各叶节点；斜线填充：无</translation>
</message>
<message>
<source>Count a corpus first: then its leaves can be shown</source>
<translation>请先统计一个语料库：随后即可显示其叶节点</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>语料库 A 与 B</translation>
</message>
<message>
<source>Leaves that get a significantly different share of the two corpora&apos;s tokens</source>
<translation>在两个语料库中词元占比显著不同的叶节点</translation>
</message>
<message>
<source>Compare two corpora first: then it is shown where they differ</source>
<translation>请先比较两个语料库：随后即可显示两者的差异所在</translation>
</message>
<message>
<source>Logarithmic</source>
<translation>对数</translation>
</message>
<message>
<source>Twice as many tokens are one step; the same colours in all layers</source>
<translation>词元数每翻一倍为一档；各层颜色一致</translation>
</message>
<message>
<source>Logarithmic, per layer</source>
<translation>对数，逐层</translation>
</message>
<message>
<source>Twice as many tokens are one step, up to each layer&apos;s most</source>
<translation>词元数每翻一倍为一档，直至各层的最大值</translation>
</message>
<message>
<source>Linear</source>
<translation>线性</translation>
</message>
<message>
<source>One more token is one step; the same colours in all layers</source>
<translation>每多一个词元为一档；各层颜色一致</translation>
</message>
<message>
<source>Linear, per layer</source>
<translation>线性，逐层</translation>
</message>
<message>
<source>One more token is one step, up to each layer&apos;s most</source>
<translation>每多一个词元为一档，直至各层的最大值</translation>
</message>
<message>
<source>not significant</source>
<translation>不显著</translation>
</message>
<message>
<source>share, log scale</source>
<translation>占比，对数刻度</translation>
</message>
<message>
<source>share, linear scale</source>
<translation>占比，线性刻度</translation>
</message>
<message>
<source>layer&apos;s most</source>
<translation>本层最大值</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 that end at a leaf: from one token to the most.
Hatched: no token ends there.</source>
<comment>number, name</comment>
<translation>语料库 %2 的 %1 个词元中止于某叶节点的占比：从一个词元到最大值。
斜线填充：没有词元止于该处。</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>一个语料库的词元占比是另一个的多少倍（%1）。</translation>
</message>
<message>
<source>never reached</source>
<translation>从未到达</translation>
</message>
<message>
<source>log scale</source>
<translation>对数刻度</translation>
</message>
<message>
<source>linear scale</source>
<translation>线性刻度</translation>
</message>
<message>
<source>%1 texts, %2</source>
<translation>%1 段文本，%2</translation>
</message>
<message>
<source>layer&apos;s most at a leaf</source>
<translation>本层单个叶节点的最大值</translation>
</message>
<message>
<source>%1 at a leaf</source>
<translation>单个叶节点 %1 个</translation>
</message>
<message>
<source>leaf of this text only</source>
<translation>仅当前文本的叶节点</translation>
</message>
<message>
<source>of the pinned text only</source>
<translation>仅固定文本</translation>
</message>
<message>
<source>of both texts</source>
<translation>两段文本共有</translation>
</message>
<message>
<source>other tokens</source>
<translation>其他词元</translation>
</message>
<message>
<source>leaf without a token</source>
<translation>没有词元的叶节点</translation>
</message>
<message>
<source>1 token ends here</source>
<translation>1 个词元止于此处</translation>
</message>
<message numerus="yes">
<source>%Ln tokens end here</source>
<translation>
<numerusform>%Ln 个词元止于此处</numerusform>
</translation>
</message>
<message>
<source>&amp;Select the tokens that end here</source>
<translation>选择止于此处的词元(&amp;S)</translation>
</message>
<message>
<source>%1 of %2 shared</source>
<comment>leaves that two texts reach, leaves of the first</comment>
<translation>共有 %1 / %2</translation>
</message>
<message>
<source>%1 differ</source>
<comment>leaves that two corpora use differently</comment>
<translation>%1 个不同</translation>
</message>
<message>
<source>%1 of %2, most %3</source>
<comment>leaves reached, all leaves, share of the most used</comment>
<translation>%1 / %2，最高 %3</translation>
</message>
<message>
<source>1 leaf</source>
<translation>1 个叶节点</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>%Ln 个叶节点</numerusform>
</translation>
</message>
<message>
<source>%1, most %2</source>
<comment>leaves, tokens at one of them</comment>
<translation>%1，单叶最多 %2</translation>
</message>
</context>
<context>
<name>ufb::LeafModel</name>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>从 1 数起</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Leaf</source>
<translation>叶节点</translation>
</message>
<message>
<source>Where a path ends, counted from the left, from 0</source>
<translation>路径的终点，从左数起，从 0 开始</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>层，然后是转向：0 为左，1 为右</translation>
</message>
<message>
<source>Tokens</source>
<translation>词元数</translation>
</message>
<message>
<source>How many tokens of the text reach the leaf</source>
<translation>当前文本到达该叶节点的词元数</translation>
</message>
<message>
<source>Share</source>
<translation>占比</translation>
</message>
<message>
<source>What they make up of the text&apos;s tokens, 0 to 1</source>
<translation>其在当前文本全部词元中的占比，0 至 1</translation>
</message>
<message>
<source>Session</source>
<translation>会话</translation>
</message>
<message>
<source>How many tokens of all texts of this session reach the leaf</source>
<translation>本次会话的所有文本到达该叶节点的词元数</translation>
</message>
<message>
<source>Pinned</source>
<translation>固定文本</translation>
</message>
<message>
<source>How many tokens of the pinned text reach the leaf</source>
<translation>固定文本到达该叶节点的词元数</translation>
</message>
<message>
<source>Words</source>
<translation>词</translation>
</message>
<message>
<source>The tokens that reach the leaf, as the vocabulary spells them</source>
<translation>到达该叶节点的词元，按词表的写法</translation>
</message>
<message>
<source>Corpus</source>
<translation>语料库</translation>
</message>
<message>
<source>How many tokens of the corpus reach the leaf; nothing without a corpus</source>
<translation>语料库到达该叶节点的词元数；无语料库时留空</translation>
</message>
<message>
<source>Corpus share</source>
<translation>语料库占比</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>其在语料库全部词元中的占比，0 至 1</translation>
</message>
<message>
<source>B over A</source>
<translation>B/A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>语料库 B 的占比除以语料库 A 的占比，取以 2 为底的对数；无显著差异时为 0；无第二个语料库时留空</translation>
</message>
</context>
<context>
<name>ufb::LeafWordsModel</name>
<message>
<source>Word</source>
<translation>词</translation>
</message>
<message>
<source>A type of token, as the vocabulary spells it. Enter or a double click shows all its leaves.</source>
<translation>一种词元，按词表的写法。按 Enter 或双击可显示其全部叶节点。</translation>
</message>
<message>
<source>Count</source>
<translation>次数</translation>
</message>
<message>
<source>How many such tokens of the corpus came here</source>
<translation>语料库中到达此处的该种词元数</translation>
</message>
<message>
<source>How many such tokens of the corpus came here, at most: an estimate that may be too high</source>
<translation>语料库中到达此处的该种词元数的上限：估计值，可能偏高</translation>
</message>
<message>
<source>Share</source>
<translation>占比</translation>
</message>
<message>
<source>Of all tokens that came here, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>在到达此处的全部词元中的占比，0 至 1。最长的条形为列表中的最大占比。</translation>
</message>
<message>
<source>Lift</source>
<translation>提升度</translation>
</message>
<message>
<source>How many times its share here is its share of the whole corpus. 1: no more than anywhere.
Bars are logarithmic, from 1 to the greatest in the list.</source>
<translation>它在此处的占比是其在整个语料库中占比的多少倍。1：不比别处多。
条形为对数刻度，从 1 至列表中的最大值。</translation>
</message>
<message>
<source>Token number</source>
<translation>词元编号</translation>
</message>
<message>
<source>In the vocabulary</source>
<translation>在词表中</translation>
</message>
<message>
<source>Node</source>
<translation>节点</translation>
</message>
<message>
<source>The address of the node</source>
<translation>节点的地址</translation>
</message>
</context>
<context>
<name>ufb::LogModel</name>
<message>
<source>Detail</source>
<comment>level of a log line</comment>
<translation>详细</translation>
</message>
<message>
<source>Information</source>
<comment>level of a log line</comment>
<translation>信息</translation>
</message>
<message>
<source>Warning</source>
<comment>level of a log line</comment>
<translation>警告</translation>
</message>
<message>
<source>Error</source>
<comment>level of a log line</comment>
<translation>错误</translation>
</message>
<message>
<source>Time</source>
<translation>时间</translation>
</message>
<message>
<source>Level</source>
<translation>级</translation>
</message>
<message>
<source>Source</source>
<comment>the part of the program that a log line comes from</comment>
<translation>来源</translation>
</message>
<message>
<source>Event</source>
<comment>what a log line says</comment>
<translation>事件</translation>
</message>
</context>
<context>
<name>ufb::LogWindow</name>
<message>
<source>Log</source>
<translation>日志</translation>
</message>
<message>
<source>&amp;Show from</source>
<comment>a chooser of levels follows: from warnings upwards</comment>
<translation>最低显示级别(&amp;S)</translation>
</message>
<message>
<source>&amp;Keep from</source>
<comment>a chooser of levels follows: what is written down at all</comment>
<translation>最低记录级别(&amp;K)</translation>
</message>
<message>
<source>Least important level that is shown</source>
<translation>显示的最低重要级别</translation>
</message>
<message>
<source>Least important level that is written down</source>
<translation>记录的最低重要级别</translation>
</message>
<message>
<source>What is less important is not written down from now on</source>
<translation>从现在起不再记录重要程度更低的内容</translation>
</message>
<message>
<source>Search all columns</source>
<translation>搜索所有列</translation>
</message>
<message>
<source>Events, the newest last</source>
<translation>事件，最新的在最后</translation>
</message>
<message>
<source>&amp;Copy</source>
<translation>复制(&amp;C)</translation>
</message>
<message>
<source>Copy the selected lines, or all that are shown</source>
<translation>复制选中的行，或显示的所有行</translation>
</message>
<message>
<source>&amp;Open folder</source>
<translation>打开文件夹(&amp;O)</translation>
</message>
<message>
<source>Show the log files in the file manager</source>
<translation>在文件管理器中显示日志文件</translation>
</message>
<message>
<source>Copy</source>
<translation>复制</translation>
</message>
<message numerus="yes">
<source>%Ln lines</source>
<translation>
<numerusform>%Ln 行</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 lines</source>
<translation>%1 / %2 行</translation>
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
<translation>工具</translation>
</message>
<message>
<source>Exchange A and B (Alt+X)</source>
<translation>交换 A 与 B (Alt+X)</translation>
</message>
<message>
<source>Exchange models A and B</source>
<translation>交换模型 A 与 B</translation>
</message>
<message>
<source>Count texts…</source>
<translation>统计文本…</translation>
</message>
<message>
<source>Open count…</source>
<translation>打开统计结果…</translation>
</message>
<message>
<source>Folder for counts…</source>
<translation>统计结果文件夹…</translation>
</message>
<message>
<source>Quit</source>
<translation>退出</translation>
</message>
<message>
<source>No second model</source>
<translation>无第二个模型</translation>
</message>
<message>
<source>Opening %1</source>
<translation>正在打开 %1</translation>
</message>
<message>
<source>Measuring: predictions wait until it has ended</source>
<translation>正在测量：结束后才会进行预测</translation>
</message>
<message>
<source>%1 has no mask token, so it predicts no words; its paths can be looked at.</source>
<translation>%1 没有掩码词元，因此不预测词；但可以查看其路径。</translation>
</message>
<message>
<source>%1 — UltraFastBERT Explorer</source>
<translation>%1 — UltraFastBERT Explorer</translation>
</message>
<message>
<source>Open a model folder</source>
<translation>打开模型文件夹</translation>
</message>
<message>
<source>Open a model</source>
<translation>打开模型</translation>
</message>
<message>
<source>Models (config.json model_config.json *.safetensors);;All files (*)</source>
<translation>模型 (config.json model_config.json *.safetensors);;所有文件 (*)</translation>
</message>
<message>
<source>About UltraFastBERT Explorer</source>
<translation>关于 UltraFastBERT Explorer</translation>
</message>
<message>
<source>UltraFastBERT Explorer %1</source>
<translation>UltraFastBERT Explorer %1</translation>
</message>
<message>
<source>Undo</source>
<translation>撤销</translation>
</message>
<message>
<source>Redo</source>
<translation>重做</translation>
</message>
<message>
<source>Open a second model&apos;s folder</source>
<translation>打开第二个模型的文件夹</translation>
</message>
<message>
<source>Compare both models over a text</source>
<translation>在文本上比较两个模型</translation>
</message>
<message>
<source>Texts (*.txt *.md);;All files (*)</source>
<translation>文本 (*.txt *.md);;所有文件 (*)</translation>
</message>
<message>
<source>Writing %1</source>
<translation>正在写入 %1</translation>
</message>
<message>
<source>Saved %1</source>
<translation>已保存 %1</translation>
</message>
<message>
<source>Open model folder…</source>
<translation>打开模型文件夹…</translation>
</message>
<message>
<source>Open model file…</source>
<translation>打开模型文件…</translation>
</message>
<message>
<source>Open second model…</source>
<translation>打开第二个模型…</translation>
</message>
<message>
<source>Exchange A and B</source>
<translation>交换 A 与 B</translation>
</message>
<message>
<source>Mask the word</source>
<translation>遮蔽该词</translation>
</message>
<message>
<source>Go to the text</source>
<translation>转到文本</translation>
</message>
<message>
<source>Examples</source>
<translation>示例</translation>
</message>
<message>
<source>Pin the text</source>
<translation>固定此文本</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>取消固定文本</translation>
</message>
<message>
<source>Bookmark this place</source>
<translation>将此位置加入书签</translation>
</message>
<message>
<source>Copy the address</source>
<translation>复制地址</translation>
</message>
<message>
<source>Layout: predict</source>
<translation>布局：预测</translation>
</message>
<message>
<source>Layout: route</source>
<translation>布局：路由</translation>
</message>
<message>
<source>Layout: race</source>
<translation>布局：竞速</translation>
</message>
<message>
<source>Next view</source>
<translation>下一个视图</translation>
</message>
<message>
<source>Previous view</source>
<translation>上一个视图</translation>
</message>
<message>
<source>Maximise or restore the view</source>
<translation>最大化或还原视图</translation>
</message>
<message>
<source>Close the view</source>
<translation>关闭视图</translation>
</message>
<message>
<source>Full screen</source>
<translation>全屏</translation>
</message>
<message>
<source>Colours as the desktop</source>
<translation>颜色跟随系统</translation>
</message>
<message>
<source>Light colours</source>
<translation>浅色主题</translation>
</message>
<message>
<source>Dark colours</source>
<translation>深色主题</translation>
</message>
<message>
<source>High contrast</source>
<translation>高对比度</translation>
</message>
<message>
<source>Larger text</source>
<translation>放大文字</translation>
</message>
<message>
<source>Smaller text</source>
<translation>缩小文字</translation>
</message>
<message>
<source>Normal text size</source>
<translation>正常文字大小</translation>
</message>
<message>
<source>Language of the desktop</source>
<translation>跟随系统语言</translation>
</message>
<message>
<source>Go to an address</source>
<translation>转到地址</translation>
</message>
<message>
<source>Back in the tree</source>
<translation>在树中后退</translation>
</message>
<message>
<source>Forward in the tree</source>
<translation>在树中前进</translation>
</message>
<message>
<source>Previous mask</source>
<translation>上一个掩码</translation>
</message>
<message>
<source>Next mask</source>
<translation>下一个掩码</translation>
</message>
<message>
<source>Previous token</source>
<translation>上一个词元</translation>
</message>
<message>
<source>Next token</source>
<translation>下一个词元</translation>
</message>
<message>
<source>Previous layer</source>
<translation>上一层</translation>
</message>
<message>
<source>Next layer</source>
<translation>下一层</translation>
</message>
<message>
<source>Measure the latency</source>
<translation>测量延迟</translation>
</message>
<message>
<source>Stop measuring</source>
<translation>停止测量</translation>
</message>
<message>
<source>Compare both models over a text…</source>
<translation>在文本上比较两个模型…</translation>
</message>
<message>
<source>Take the tour</source>
<translation>开始导览</translation>
</message>
<message>
<source>Glossary</source>
<translation>术语表</translation>
</message>
<message>
<source>Command palette</source>
<translation>命令面板</translation>
</message>
<message>
<source>Keys and gestures</source>
<translation>按键与手势</translation>
</message>
<message>
<source>Help</source>
<translation>帮助</translation>
</message>
<message>
<source>Log</source>
<translation>日志</translation>
</message>
<message>
<source>Mask a word</source>
<translation>遮蔽一个词</translation>
</message>
<message>
<source>Double click on it</source>
<translation>双击该词</translation>
</message>
<message>
<source>Follow a token</source>
<translation>追踪一个词元</translation>
</message>
<message>
<source>Click on it</source>
<translation>单击词元</translation>
</message>
<message>
<source>Follow several tokens</source>
<translation>追踪多个词元</translation>
</message>
<message>
<source>Ctrl+click, Shift+click</source>
<translation>Ctrl+单击、Shift+单击</translation>
</message>
<message>
<source>Fill a mask</source>
<translation>填入掩码</translation>
</message>
<message>
<source>Click on a prediction</source>
<translation>单击预测的词</translation>
</message>
<message>
<source>Zoom in the tree</source>
<translation>在树中缩放</translation>
</message>
<message>
<source>Wheel, or click on a node</source>
<translation>滚轮，或单击节点</translation>
</message>
<message>
<source>See the whole tree</source>
<translation>查看整棵树</translation>
</message>
<message>
<source>Esc</source>
<translation>Esc</translation>
</message>
<message>
<source>Maximise a view</source>
<translation>最大化视图</translation>
</message>
<message>
<source>Double click on its title</source>
<translation>双击其标题</translation>
</message>
<message>
<source>Move a view</source>
<translation>移动视图</translation>
</message>
<message>
<source>Drag its title</source>
<translation>拖动其标题</translation>
</message>
<message>
<source>Copy or export what a view shows</source>
<translation>复制或导出视图内容</translation>
</message>
<message>
<source>Click with the right button</source>
<translation>右键单击</translation>
</message>
<message>
<source>Open a model, a count or a session</source>
<translation>打开模型、统计结果或会话</translation>
</message>
<message>
<source>Drop it on the window</source>
<translation>将其拖到窗口上</translation>
</message>
<message>
<source>Type a sentence</source>
<translation>输入一个句子</translation>
</message>
<message>
<source>The model answers while you type. A double click on a word masks it; then the model says which word it expects there.</source>
<translation>一边输入，模型一边作答。双击某个词可将其遮蔽；模型随即给出它认为该处应有的词。</translation>
</message>
<message>
<source>What the model expects</source>
<translation>模型预期的词</translation>
</message>
<message>
<source>The most probable words for the mask, in percent. A click on one fills it in. In the field below, ask about a word of your own.</source>
<translation>掩码处最可能的词，以百分比表示。单击某个词即可填入。在下方的输入框中，可查询您的自选词。</translation>
</message>
<message>
<source>Every layer is a tree</source>
<translation>每一层都是一棵树</translation>
</message>
<message>
<source>Each small picture is one layer: a token ends at one of its leaves, after a few turns to the left or to the right. A click on a picture chooses the layer.</source>
<translation>每幅小图是一层：词元经过几次左转或右转，止于其中一个叶节点。单击某幅图可选择该层。</translation>
</message>
<message>
<source>The path of a token</source>
<translation>词元的路径</translation>
</message>
<message>
<source>The tree of the chosen layer, with the paths of the chosen tokens. Of thousands of neurons only the few on the path are computed. Click on a node to come closer; Esc shows all of it.</source>
<translation>所选层的树，以及所选词元的路径。数千个神经元中，只计算路径上的少数几个。单击节点可拉近；Esc 显示整棵树。</translation>
</message>
<message>
<source>Is it faster, and here?</source>
<translation>它更快吗？在本机上呢？</translation>
</message>
<message>
<source>The last line says what this answer cost. F5 measures it beside dense networks on this machine. Everything else is one search away: Ctrl+K.</source>
<translation>最下面一行显示这次答案的开销。按 F5 可在本机上将其与稠密网络一同测量。其他一切只需一次搜索：Ctrl+K。</translation>
</message>
<message>
<source>The session is open, but not all of its models: %1</source>
<translation>会话已打开，但部分模型未能打开：%1</translation>
</message>
<message>
<source>Open session…</source>
<translation>打开会话…</translation>
</message>
<message>
<source>Save session</source>
<translation>保存会话</translation>
</message>
<message>
<source>Save session as…</source>
<translation>会话另存为…</translation>
</message>
<message>
<source>The program ended unexpectedly the last time. What it knows about it is below.</source>
<translation>程序上次意外结束。已知情况如下。</translation>
</message>
<message>
<source>The program ended unexpectedly. What was open at %1 can be restored: %2</source>
<comment>time, a text</comment>
<translation>程序意外结束。可以恢复 %1 时打开的内容：%2</translation>
</message>
<message>
<source>Restore</source>
<translation>恢复</translation>
</message>
<message>
<source>Starting the engine</source>
<translation>正在启动引擎</translation>
</message>
<message>
<source>The window changes as soon as what is being measured or counted has ended.</source>
<translation>正在进行的测量或统计结束后，窗口即会更新。</translation>
</message>
<message>
<source>Looks inside UltraFastBERT: predictions, and the path of every token through the trees.

This program opens no network connection: nothing that you type or measure leaves this computer.

LibTorch %1
Matrices: %2
%3, %4</source>
<translation>观察 UltraFastBERT 的内部：预测，以及每个词元穿过各棵树的路径。

本程序不建立任何网络连接：您输入或测量的任何内容都不会离开这台计算机。

LibTorch %1
矩阵：%2
%3，%4</translation>
</message>
<message>
<source>Make a report…</source>
<translation>生成报告…</translation>
</message>
<message>
<source>Search commands</source>
<translation>搜索命令</translation>
</message>
</context>
<context>
<name>ufb::ModelButton</name>
<message>
<source>no model</source>
<translation>无模型</translation>
</message>
<message>
<source>(none)</source>
<comment>no second model</comment>
<translation>（无）</translation>
</message>
<message>
<source>opening %1…</source>
<translation>正在打开 %1…</translation>
</message>
<message>
<source>Model B: a second model to compare with</source>
<translation>模型 B：用于比较的第二个模型</translation>
</message>
<message>
<source>Model B: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>模型 B：树数 × 深度，一层中每个词元使用的神经元/全部神经元
%1</translation>
</message>
<message>
<source>Model A: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>模型 A：树数 × 深度，一层中每个词元使用的神经元/全部神经元
%1</translation>
</message>
<message>
<source>Bundled</source>
<translation>内置</translation>
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
<translation>未加载模型。请打开包含 config.json 和 model.safetensors 的文件夹。</translation>
</message>
<message>
<source>Open a model…</source>
<translation>打开模型…</translation>
</message>
<message>
<source>Model card</source>
<translation>模型卡片</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>复制</translation>
</message>
<message>
<source>Copy as text</source>
<translation>复制为文本</translation>
</message>
<message>
<source>dense %1</source>
<comment>feedforward layer of this width</comment>
<translation>稠密 %1</translation>
</message>
<message>
<source>%1×%2 · %3/%4</source>
<comment>trees, depth, neurons used and present</comment>
<translation>%1×%2 · %3/%4</translation>
</message>
<message>
<source>dense, %1 neurons, all used</source>
<comment>feedforward layer</comment>
<translation>稠密，%1 个神经元，全部使用</translation>
</message>
<message>
<source>1 tree of depth %1</source>
<translation>1 棵深度为 %1 的树</translation>
</message>
<message numerus="yes">
<source>%Ln trees of depth %1</source>
<translation>
<numerusform>%Ln 棵深度为 %1 的树</numerusform>
</translation>
</message>
<message>
<source>%1: %2 neurons, %3 used per token (%4)</source>
<comment>trees, counts, percent</comment>
<translation>%1：%2 个神经元，每个词元使用 %3 个（%4）</translation>
</message>
<message>
<source>Family</source>
<comment>of models</comment>
<translation>系列</translation>
</message>
<message>
<source>Layers × hidden</source>
<translation>层数 × 隐藏维度</translation>
</message>
<message>
<source>%1 × %2</source>
<comment>layers, width</comment>
<translation>%1 × %2</translation>
</message>
<message>
<source>Attention heads</source>
<translation>注意力头</translation>
</message>
<message>
<source>Feedforward</source>
<translation>前馈</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>词表</translation>
</message>
<message>
<source>%1 pieces</source>
<comment>of the vocabulary</comment>
<translation>%1 个词片</translation>
</message>
<message>
<source>Longest text</source>
<translation>最长文本</translation>
</message>
<message>
<source>%1 tokens</source>
<comment>limit of the model</comment>
<translation>%1 个词元</translation>
</message>
<message>
<source>Mask token</source>
<translation>掩码词元</translation>
</message>
<message>
<source>Parameters</source>
<translation>参数量</translation>
</message>
<message>
<source>Number type</source>
<translation>数值类型</translation>
</message>
<message>
<source>File size</source>
<translation>文件大小</translation>
</message>
<message>
<source>Memory</source>
<translation>内存</translation>
</message>
<message>
<source>Load time</source>
<translation>加载用时</translation>
</message>
<message>
<source>Folder</source>
<translation>文件夹</translation>
</message>
<message>
<source>Model</source>
<translation>模型</translation>
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
<translation>取消</translation>
</message>
<message>
<source>Details</source>
<translation>详细信息</translation>
</message>
<message>
<source>Close</source>
<translation>关闭</translation>
</message>
</context>
<context>
<name>ufb::NumbersWindow</name>
<message>
<source>%1: the numbers</source>
<translation>%1：数值</translation>
</message>
<message>
<source>Search all columns</source>
<translation>搜索所有列</translation>
</message>
<message numerus="yes">
<source>%Ln rows</source>
<translation>
<numerusform>%Ln 行</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 rows</source>
<translation>%1 / %2 行</translation>
</message>
</context>
<context>
<name>ufb::PathCard</name>
<message>
<source>Path card</source>
<translation>路径卡片</translation>
</message>
<message>
<source>Copy</source>
<translation>复制</translation>
</message>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>layer </source>
<comment>before a number</comment>
<translation>层 </translation>
</message>
<message>
<source>tree </source>
<comment>before a number</comment>
<translation>树 </translation>
</message>
<message>
<source>Parts of the path card</source>
<translation>路径卡片的各部分</translation>
</message>
<message>
<source>&amp;Nodes</source>
<translation>节点(&amp;N)</translation>
</message>
<message>
<source>&amp;Formula</source>
<translation>公式(&amp;F)</translation>
</message>
<message>
<source>Compan&amp;y</source>
<translation>同路词元(&amp;Y)</translation>
</message>
<message>
<source>All numbers of the path&apos;s nodes</source>
<translation>路径各节点的全部数值</translation>
</message>
<message>
<source>How the nodes make up the layer&apos;s output</source>
<translation>各节点如何构成该层的输出</translation>
</message>
<message>
<source>Which other tokens of this text and of the texts before went here</source>
<translation>当前文本和先前文本中还有哪些词元到达此处</translation>
</message>
<message>
<source>Nodes of the path</source>
<translation>路径的节点</translation>
</message>
<message>
<source>Address of the leaf</source>
<translation>叶节点的地址</translation>
</message>
<message>
<source>Layer, then the turns from the root: 0 left, 1 right</source>
<translation>层，然后是从根节点起的转向：0 为左，1 为右</translation>
</message>
<message>
<source>The turns from the root, R right and L left; leaves are counted from the left, from 0</source>
<translation>从根节点起的转向，R 为右，L 为左；叶节点从左数起，从 0 开始</translation>
</message>
<message>
<source>The decision that was nearest to going the other way. Margin: |logit| over the norm of the node&apos;s weights, the distance of the input from the boundary.</source>
<translation>最接近翻转的决策。间隔：|logit| 除以节点权重的范数，即输入到边界的距离。</translation>
</message>
<message>
<source>Select a token to see its path.</source>
<translation>选择一个词元，查看其路径。</translation>
</message>
<message>
<source>Copy &amp;card as text</source>
<translation>复制卡片为文本(&amp;C)</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1，词元 %2 / %3</translation>
</message>
<message>
<source> of %1</source>
<comment>after a number</comment>
<translation> / %1</translation>
</message>
<message>
<source>single node</source>
<translation>单个节点</translation>
</message>
<message>
<source>%1 → leaf %2</source>
<comment>turns, number</comment>
<translation>%1 → 叶节点 %2</translation>
</message>
<message>
<source>1 right turn of %1</source>
<translation>%1 次转向中右转 1 次</translation>
</message>
<message numerus="yes">
<source>%Ln right turns of %1</source>
<translation>
<numerusform>%1 次转向中右转 %Ln 次</numerusform>
</translation>
</message>
<message>
<source>nothing to decide</source>
<translation>无需决策</translation>
</message>
<message>
<source>%1; no node adds to the output</source>
<comment>right turns</comment>
<translation>%1；没有节点对输出有贡献</translation>
</message>
<message>
<source>%1 of the output from 1 node</source>
<translation>1 个节点贡献了输出的 %1</translation>
</message>
<message numerus="yes">
<source>%1 of the output from %Ln nodes</source>
<translation>
<numerusform>%Ln 个节点贡献了输出的 %1</numerusform>
</translation>
</message>
<message>
<source>%1; %2</source>
<comment>right turns; share of nodes</comment>
<translation>%1；%2</translation>
</message>
<message>
<source>closest call: margin %1</source>
<translation>最临界决策：间隔 %1</translation>
</message>
<message>
<source>closest call: level %1, margin %2</source>
<translation>最临界决策：第 %1 级，间隔 %2</translation>
</message>
<message>
<source>%1; %2.</source>
<comment>single node; shares.</comment>
<translation>%1；%2。</translation>
</message>
<message>
<source>%1. %2.</source>
<comment>turns. shares.</comment>
<translation>%1。%2。</translation>
</message>
<message>
<source>%1, layer %2</source>
<translation>%1，第 %2 层</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1，树 %2</translation>
</message>
<message>
<source>Level %1, node %2, %3</source>
<translation>第 %1 级，节点 %2，%3</translation>
</message>
<message>
<source>Logit %1, turn: %2</source>
<translation>logit %1，转向：%2</translation>
</message>
<message>
<source>GELU %1, contribution %2: %3 of the sum</source>
<translation>GELU %1，贡献 %2：占总和的 %3</translation>
</message>
<message>
<source>Margin %1</source>
<translation>间隔 %1</translation>
</message>
<message>
<source>Tokens here: %1 of this text, %2 of earlier texts</source>
<translation>此处的词元：当前文本 %1，先前文本 %2</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went</source>
<translation>未走分支：%1，当前文本有 %2 个词元去往该处</translation>
</message>
<message>
<source>Copy this card as text (%1)</source>
<comment>keys</comment>
<translation>将此卡片复制为文本 (%1)</translation>
</message>
<message>
<source>Counted so: each node&apos;s contribution is the norm of the vector that it adds to the layer&apos;s output. The share is that of the sum of these norms, and the nodes are the fewest that reach %1. Parts that cancel each other count in full, so the sum is at least the norm of the output.</source>
<comment>a percentage</comment>
<translation>计算方式：每个节点的贡献是它加到该层输出上的向量的范数。占比相对于这些范数的总和，所列节点是达到 %1 所需的最少节点。相互抵消的部分也全额计入，因此总和不小于输出的范数。</translation>
</message>
</context>
<context>
<name>ufb::PathCompanyPanel</name>
<message>
<source>Who else went to %1</source>
<translation>还有谁到达 %1</translation>
</message>
<message>
<source>The root has no sibling.</source>
<translation>根节点没有兄弟节点。</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went.</source>
<translation>未走分支：%1，当前文本有 %2 个词元去往该处。</translation>
</message>
<message>
<source>%1. %2</source>
<comment>counts. sibling</comment>
<translation>%1。%2</translation>
</message>
<message>
<source>Other tokens that went here</source>
<translation>到达此处的其他词元</translation>
</message>
<message>
<source>%1 of %2 other tokens of this text</source>
<translation>当前文本的 %2 个其他词元中的 %1 个</translation>
</message>
<message>
<source>%1; no earlier texts in this session</source>
<translation>%1；本次会话中没有先前文本</translation>
</message>
<message>
<source>%1; %2 of %3 of this session&apos;s earlier texts</source>
<translation>%1；本次会话先前文本的 %3 个中的 %2 个</translation>
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
<translation>快速前馈的前向传播，即论文的算法 1：n 遍历路径上的“深度 + 1 = %1”个节点，所有节点（包括叶节点）都累加到输出。</translation>
</message>
<message>
<source>The layer adds up its %1 trees in this way.</source>
<translation>该层以此方式将其 %1 棵树相加。</translation>
</message>
<message>
<source>GELU(z) of each node times its output row w; a click selects the node</source>
<translation>每个节点的 GELU(z) 乘以其输出行 w；单击可选中节点</translation>
</message>
<message>
<source>z = %1 &gt; 0, turn right</source>
<translation>z = %1 &gt; 0，右转</translation>
</message>
<message>
<source>z = %1 ≤ 0, turn left</source>
<translation>z = %1 ≤ 0，左转</translation>
</message>
<message>
<source>z = %1; the leaf decides nothing</source>
<translation>z = %1；叶节点不作决策</translation>
</message>
<message>
<source>Node %1: %2.</source>
<comment>number, decision</comment>
<translation>节点 %1：%2。</translation>
</message>
<message>
<source>%1 GELU(z) = %2: it adds nothing.</source>
<translation>%1GELU(z) = %2：没有贡献。</translation>
</message>
<message>
<source>GELU(z) = %1; its size</source>
<translation>GELU(z) = %1；取其绝对值</translation>
</message>
<message>
<source>GELU(z) = %1;</source>
<translation>GELU(z) = %1；</translation>
</message>
<message>
<source>%1 %2 times ‖w_out‖ %3 = %4, %5 of the sum.</source>
<translation>%1%2乘以 ‖w_out‖ %3 = %4，占总和的 %5。</translation>
</message>
</context>
<context>
<name>ufb::PathModel</name>
<message>
<source>Level</source>
<translation>级</translation>
</message>
<message>
<source>Node</source>
<translation>节点</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Turn</source>
<translation>转向</translation>
</message>
<message>
<source>Logit</source>
<translation>logit</translation>
</message>
<message>
<source>The neuron&apos;s value z before the activation</source>
<translation>神经元在激活之前的值 z</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The neuron&apos;s value after it: z/2 · (1 + erf(z/√2))</source>
<translation>神经元在激活之后的值：z/2 · (1 + erf(z/√2))</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the node&apos;s output row: contribution over |GELU|; unknown where GELU is 0</source>
<translation>节点输出行的范数：贡献除以 |GELU|；GELU 为 0 时未知</translation>
</message>
<message>
<source>Contrib.</source>
<translation>贡献</translation>
</message>
<message>
<source>Share</source>
<translation>占比</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root; the last one is the leaf</source>
<translation>路径上的决策，根节点为 0；最后一个是叶节点</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>在所属树中的序号，逐级编号，根节点为 0</translation>
</message>
<message>
<source>Layer, then the turns up to this node: 0 left, 1 right</source>
<translation>层，然后是到此节点为止的转向：0 为左，1 为右</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left; the leaf decides nothing</source>
<translation>logit 大于 0 为右，否则为左；叶节点不作决策</translation>
</message>
<message>
<source>Contribution: norm of what the node adds to the layer&apos;s output</source>
<translation>贡献：节点加到该层输出上的向量的范数</translation>
</message>
<message>
<source>Contribution as a share of the sum over this path&apos;s nodes</source>
<translation>贡献在此路径各节点总和中的占比</translation>
</message>
<message>
<source>Margin</source>
<translation>间隔</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>输入距离另一转向有多远：|logit| 除以节点权重的范数</translation>
</message>
<message>
<source>Not taken</source>
<translation>未走分支</translation>
</message>
<message>
<source>The sibling: where the turn before this node would have gone otherwise</source>
<translation>兄弟节点：此节点之前的转向若取另一侧会到达之处</translation>
</message>
<message>
<source>Parted</source>
<translation>分出</translation>
</message>
<message>
<source>Tokens of this text that parted from the path before this node and went to its sibling</source>
<translation>当前文本中在此节点之前离开该路径、去往其兄弟节点的词元</translation>
</message>
<message>
<source>Here</source>
<translation>经过此处</translation>
</message>
<message>
<source>Tokens of this text that pass this node, the selected one among them</source>
<translation>当前文本中经过此节点的词元，包括所选词元</translation>
</message>
<message>
<source>Earlier</source>
<translation>先前</translation>
</message>
<message>
<source>Tokens of this session&apos;s earlier texts that pass this node</source>
<translation>本次会话的先前文本中经过此节点的词元</translation>
</message>
<message>
<source>leaf</source>
<translation>叶节点</translation>
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
<translation>间隔 %1：输入距离另一转向有多远（|logit| 除以权重的范数）</translation>
</message>
</context>
<context>
<name>ufb::PathView</name>
<message>
<source>Select a token to see its path through all layers.</source>
<translation>选择一个词元，查看其穿过所有层的路径。</translation>
</message>
<message>
<source>%1, layer %2: %3, leaf %4</source>
<translation>%1，第 %2 层：%3，叶节点 %4</translation>
</message>
<message>
<source>single node</source>
<translation>单个节点</translation>
</message>
<message>
<source>left turn</source>
<translation>左转</translation>
</message>
<message>
<source>right turn</source>
<translation>右转</translation>
</message>
<message>
<source>|logit|</source>
<translation>|logit|</translation>
</message>
<message>
<source>Path barcode</source>
<translation>路径条码</translation>
</message>
<message>
<source>&amp;Rows</source>
<translation>行(&amp;R)</translation>
</message>
<message>
<source>&amp;Order</source>
<translation>顺序(&amp;O)</translation>
</message>
<message>
<source>Layers of the token</source>
<translation>该词元的各层</translation>
</message>
<message>
<source>Tokens of the layer</source>
<translation>该层的各词元</translation>
</message>
<message>
<source>Text</source>
<translation>文本</translation>
</message>
<message>
<source>Path</source>
<translation>路径</translation>
</message>
<message>
<source>Margin</source>
<translation>间隔</translation>
</message>
<message>
<source>One token through all layers, or all tokens of the text in the selected layer and tree</source>
<translation>一个词元穿过所有层，或当前文本的全部词元在所选层和树中的路径</translation>
</message>
<message>
<source>Of the tokens: as in the text; by their turns, so that tokens routed alike lie together; or by margin, the closest call first</source>
<translation>词元的顺序：按文本顺序；按转向，使路由相近的词元排在一起；或按间隔，最临界的决策在前</translation>
</message>
<message>
<source>Each cell is one node of a path, root first. A left turn (logit of 0 or less) is light and on the left, a right turn (logit above 0) dark and on the right. The closer a decision was among all decisions of this text, the paler; the closest tenth is hatched. The last node is the leaf; it decides nothing.</source>
<translation>每个单元格是路径上的一个节点，根节点在前。左转（logit 小于或等于 0）为浅色、居左，右转（logit 大于 0）为深色、居右。在当前文本的所有决策中，越临界的决策颜色越淡；最临界的十分之一以斜线填充。最后一个节点是叶节点，不作决策。</translation>
</message>
<message>
<source>margin</source>
<translation>间隔</translation>
</message>
<message>
<source>pale to full: %1 %2 to %3, by rank</source>
<comment>what is measured, least, greatest</comment>
<translation>由淡到浓：%1 %2 至 %3，按排名</translation>
</message>
<message>
<source>close call, %1 below %2</source>
<comment>what is measured, number</comment>
<translation>临界决策（%1低于 %2）</translation>
</message>
<message>
<source>leaf, no turn</source>
<translation>叶节点，无转向</translation>
</message>
<message>
<source>single node, no turn</source>
<translation>单个节点，无转向</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1（词元 %2）</translation>
</message>
<message>
<source>Layer %1, level %2, node %3</source>
<translation>第 %1 层，第 %2 级，节点 %3</translation>
</message>
<message>
<source>Leaf, decides nothing; logit %1</source>
<translation>叶节点，不作决策；logit %1</translation>
</message>
<message>
<source>Turns left: logit %1</source>
<translation>左转：logit %1</translation>
</message>
<message>
<source>Turns right: logit %1</source>
<translation>右转：logit %1</translation>
</message>
<message>
<source>Margin %1</source>
<translation>间隔 %1</translation>
</message>
<message>
<source>Contribution %1, %2 of this path&apos;s sum</source>
<translation>贡献 %1，占此路径总和的 %2</translation>
</message>
<message>
<source>token</source>
<translation>词元</translation>
</message>
<message>
<source>layer</source>
<translation>层</translation>
</message>
<message>
<source>layer.tree</source>
<translation>层.树</translation>
</message>
<message>
<source>leaf</source>
<translation>叶节点</translation>
</message>
</context>
<context>
<name>ufb::PathsModel</name>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>从 1 数起</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Token</source>
<translation>词元</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>在文本中的位置，从 1 数起</translation>
</message>
<message>
<source>Text</source>
<translation>文本</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>词元在词表中的写法</translation>
</message>
<message>
<source>Level</source>
<translation>级</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>路径上的决策，根节点为 0</translation>
</message>
<message>
<source>Node</source>
<translation>节点</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>在所属树中的序号，逐级编号，根节点为 0</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>层，然后是转向：0 为左，1 为右</translation>
</message>
<message>
<source>Turn</source>
<translation>转向</translation>
</message>
<message>
<source>Right if the logit is above 0; the leaf decides nothing</source>
<translation>logit 大于 0 为右；叶节点不作决策</translation>
</message>
<message>
<source>Logit</source>
<translation>logit</translation>
</message>
<message>
<source>The neuron&apos;s value before the activation</source>
<translation>神经元在激活之前的值</translation>
</message>
<message>
<source>Contribution</source>
<translation>贡献</translation>
</message>
<message>
<source>Norm of what the node adds to the layer&apos;s output</source>
<translation>节点加到该层输出上的向量的范数</translation>
</message>
<message>
<source>Margin</source>
<translation>间隔</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>输入距离另一转向有多远：|logit| 除以节点权重的范数</translation>
</message>
</context>
<context>
<name>ufb::PredictionPresenter</name>
<message>
<source>The text is too long for this model: its last token was left out.</source>
<translation>文本对该模型来说过长：已略去最后 1 个词元。</translation>
</message>
<message numerus="yes">
<source>The text is too long for this model: its last %Ln tokens were left out.</source>
<translation>
<numerusform>文本对该模型来说过长：已略去最后 %Ln 个词元。</numerusform>
</translation>
</message>
<message>
<source>This model has no mask token, so it has nothing to predict.</source>
<translation>该模型没有掩码词元，因此无可预测。</translation>
</message>
<message>
<source>This model has no masked-LM head, so it predicts no words.</source>
<translation>该模型没有掩码语言模型输出头，因此不预测词。</translation>
</message>
</context>
<context>
<name>ufb::PredictionView</name>
<message>
<source>No word is masked. Mask one, and the model says what may stand there.</source>
<translation>没有被遮蔽的词。遮蔽一个词，模型就会给出该处的候选词。</translation>
</message>
<message>
<source>Mask a word</source>
<translation>遮蔽一个词</translation>
</message>
<message>
<source>Predictions</source>
<translation>预测</translation>
</message>
<message>
<source>Entropy of the whole distribution, −Σ p·log₂ p: 0 bit if the model is sure of one word,
the logarithm of the vocabulary&apos;s size if it has no idea. 2 to its power is the number of words that
an equally undecided, even choice would have.</source>
<translation>整个分布的熵 H = −Σ p·log₂ p：模型确信某一个词时为 0 比特，
毫无头绪时为词表大小的对数。2 的 H 次方为等效词数：
在这么多词之间均匀选择时，不确定程度与此相同。</translation>
</message>
<message>
<source>Previous mask</source>
<translation>上一个掩码</translation>
</message>
<message>
<source>Next mask</source>
<translation>下一个掩码</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>复制</translation>
</message>
<message>
<source>Copy as text</source>
<translation>复制为文本</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>掩码 %1 / %2</translation>
</message>
<message>
<source>entropy %1 bit</source>
<comment>how undecided the model is</comment>
<translation>熵 %1 比特</translation>
</message>
<message>
<source>entropy %1 bit of at most %2</source>
<comment>how undecided the model is, and the most it can be</comment>
<translation>熵 %1 比特，最大 %2</translation>
</message>
<message>
<source>rank	word	probability	logit</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>排名	词	概率	logit</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>自选词“%1”：%2</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>未加载模型。</translation>
</message>
<message>
<source>Open a model…</source>
<translation>打开模型…</translation>
</message>
<message>
<source>The model is being loaded.</source>
<translation>正在加载模型。</translation>
</message>
<message numerus="yes">
<source>The masked word lies beyond the %Ln tokens that this model reads.</source>
<translation>
<numerusform>被遮蔽的词超出了该模型读取的 %Ln 个词元。</numerusform>
</translation>
</message>
<message>
<source>This model&apos;s vocabulary has no mask: it cannot predict.</source>
<translation>该模型的词表中没有掩码：无法预测。</translation>
</message>
</context>
<context>
<name>ufb::PromptEdit</name>
<message>
<source>Prompt</source>
<comment>the sentence that the model reads</comment>
<translation>输入</translation>
</message>
<message>
<source>Type a sentence; double-click a word or press %1 to mask it</source>
<comment>keys</comment>
<translation>输入一个句子；双击某个词或按 %1 可将其遮蔽</translation>
</message>
</context>
<context>
<name>ufb::PromptPanel</name>
<message>
<source>Examples</source>
<translation>示例</translation>
</message>
<message>
<source>Sentences that show something</source>
<translation>有看点的例句</translation>
</message>
<message>
<source>Pin</source>
<translation>固定</translation>
</message>
<message>
<source>Keep this text beside the next ones: the routing views show where the paths part (Alt+P)</source>
<translation>将此文本保留，与后续文本对照：路由视图会显示路径的分叉处 (Alt+P)</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>取消固定文本</translation>
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
<translation>1 个线程</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>%Ln 个线程</numerusform>
</translation>
</message>
</context>
<context>
<name>ufb::Report</name>
<message>
<source>How to make it again</source>
<translation>如何重现</translation>
</message>
<message>
<source>Made on this computer. Nothing was sent anywhere: the program uses no network, and this file loads nothing from elsewhere.</source>
<translation>在这台计算机上生成。没有向任何地方发送任何内容：程序不使用网络，此文件也不从别处加载任何内容。</translation>
</message>
<message>
<source>%1: what it says and where it looks</source>
<comment>a model</comment>
<translation>%1：预测什么，如何路由</translation>
</message>
<message>
<source>Report of %1, %2</source>
<comment>date and time; program with version</comment>
<translation>报告生成于 %1，%2</translation>
</message>
<message>
<source>page %1 of %2</source>
<comment>two numbers</comment>
<translation>第 %1 页，共 %2 页</translation>
</message>
<message>
<source>%1: the times of one call, in ms</source>
<comment>a setting</comment>
<translation>%1：单次调用用时，ms</translation>
</message>
<message>
<source>Arm</source>
<translation>参测项</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Median</source>
<translation>中位数</translation>
</message>
<message>
<source>Mean ± sd</source>
<translation>均值 ± 标准差</translation>
</message>
<message>
<source>Least</source>
<translation>最小值</translation>
</message>
<message>
<source>Lower quartile</source>
<translation>下四分位数</translation>
</message>
<message>
<source>Upper quartile</source>
<translation>上四分位数</translation>
</message>
<message>
<source>Greatest</source>
<translation>最大值</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>被测模型加速比</translation>
</message>
<message>
<source>%1: where the time goes, in ms, means over the samples</source>
<comment>a setting</comment>
<translation>%1：时间花在哪里，ms，样本均值</translation>
</message>
<message>
<source>Who took part</source>
<translation>参测项一览</translation>
</message>
<message>
<source>What it is</source>
<translation>说明</translation>
</message>
<message>
<source>%1 Random weights: speed only.</source>
<comment>a sentence</comment>
<translation>%1 随机权重：仅测速度。</translation>
</message>
<message>
<source>Environment of the measurement</source>
<translation>测量环境</translation>
</message>
<message>
<source>Date</source>
<translation>日期</translation>
</message>
<message>
<source>Host</source>
<translation>主机</translation>
</message>
<message>
<source>Processor</source>
<translation>处理器</translation>
</message>
<message>
<source>Precision</source>
<translation>精度</translation>
</message>
<message>
<source>System</source>
<translation>系统</translation>
</message>
<message>
<source>Cores</source>
<translation>核心数</translation>
</message>
<message>
<source>%1 physical, %2 logical</source>
<comment>numbers of cores</comment>
<translation>物理 %1，逻辑 %2</translation>
</message>
<message>
<source>Instructions</source>
<translation>指令集</translation>
</message>
<message>
<source>Memory</source>
<translation>内存</translation>
</message>
<message>
<source>Dense products (BLAS)</source>
<translation>稠密矩阵乘法（BLAS）</translation>
</message>
<message>
<source>Libraries</source>
<translation>库</translation>
</message>
<message>
<source>Compiler</source>
<translation>编译器</translation>
</message>
<message>
<source>Program</source>
<translation>程序</translation>
</message>
<message>
<source>Processors that it may use</source>
<translation>可用的处理器</translation>
</message>
<message>
<source>Frequency governor</source>
<translation>调频策略</translation>
</message>
<message>
<source>Huge pages</source>
<translation>大页</translation>
</message>
<message>
<source>Load before the run</source>
<translation>运行前负载</translation>
</message>
<message>
<source>Reading the clock takes</source>
<translation>读取时钟耗时</translation>
</message>
<message>
<source>%1 ns</source>
<translation>%1 ns</translation>
</message>
<message>
<source>Latency</source>
<translation>延迟</translation>
</message>
<message>
<source>%1, measured beside others in one process, in random order, on the same texts. Every sample is in the data that goes with this report.</source>
<comment>a model</comment>
<translation>%1，与其他参测项在同一进程中、以随机顺序、用相同文本测量。每个样本都在随附此报告的数据中。</translation>
</message>
<message>
<source>The measurement was stopped: this is what there was until then.</source>
<translation>测量被停止：这是停止之前的结果。</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>第 %1 层，树 %2</translation>
</message>
<message>
<source>layer %1</source>
<translation>第 %1 层</translation>
</message>
<message>
<source>The leaves of all layers: where the tokens end</source>
<translation>所有层的叶节点：词元止于何处</translation>
</message>
<message>
<source>The tree of %1, root on top: the paths of the tokens</source>
<comment>a layer</comment>
<translation>%1的树，根节点在上：各词元的路径</translation>
</message>
<message>
<source>Layers × tokens: how close the closest decision was</source>
<translation>层 × 词元：最临界的决策有多接近边界</translation>
</message>
<message>
<source>The selected token&apos;s path through every layer, left and right</source>
<translation>所选词元穿过每一层的路径，左与右</translation>
</message>
<message>
<source>The selected token&apos;s path in %1, node by node</source>
<comment>a layer</comment>
<translation>所选词元在%1的路径，逐节点列出</translation>
</message>
<message>
<source>This text and the pinned one: at which level their paths part</source>
<translation>当前文本与固定文本：路径在第几级分叉</translation>
</message>
<message>
<source>Neurons that this text uses, in each layer</source>
<translation>当前文本在每一层使用的神经元</translation>
</message>
<message>
<source>The leaves of all layers, by how many of the corpus&apos; tokens came there</source>
<translation>所有层的叶节点，按到达的语料库词元数</translation>
</message>
<message>
<source>Lorenz curves: the share of the tokens that the least used leaves get, by layer</source>
<translation>洛伦兹曲线：使用最少的叶节点所得的词元占比，按层</translation>
</message>
<message>
<source>The leaves that the two corpora use differently</source>
<translation>两个语料库使用方式不同的叶节点</translation>
</message>
<message>
<source>%1: %2</source>
<comment>a setting; what is shown</comment>
<translation>%1：%2</translation>
</message>
<message>
<source>the times of all samples</source>
<translation>所有样本的用时</translation>
</message>
<message>
<source>what the times are made of</source>
<translation>用时的构成</translation>
</message>
<message>
<source>what is promised and what is measured</source>
<translation>承诺与实测</translation>
</message>
<message>
<source>the times over threads and over length</source>
<translation>用时随线程数和长度的变化</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer</source>
<translation>每个词元到达的叶节点，按层</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer, in tree %1</source>
<translation>每个词元到达的叶节点，按层，树 %1</translation>
</message>
<message>
<source>Token</source>
<translation>词元</translation>
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
<translation>词元 %1“%2”在%3的路径：叶节点 %4</translation>
</message>
<message>
<source>Two corpora: A is %1, B is %2</source>
<comment>names of corpora</comment>
<translation>两个语料库：A 为 %1，B 为 %2</translation>
</message>
<message>
<source>The most changed nodes: %1 of %2</source>
<comment>two numbers</comment>
<translation>变化最大的节点：%1 / %2</translation>
</message>
<message>
<source>Routing</source>
<translation>路由</translation>
</message>
<message>
<source>%1 has no trees: every token uses every neuron.</source>
<comment>a model</comment>
<translation>%1 没有树：每个词元都使用所有神经元。</translation>
</message>
<message>
<source>At each node a token turns right if its logit, w·x + b, is above 0, else left. It uses %1 of the %2 neurons of a tree.</source>
<comment>two numbers</comment>
<translation>在每个节点处，若词元的 logit（即 w·x + b）大于 0 则右转，否则左转。它使用一棵树的 %2 个神经元中的 %1 个。</translation>
</message>
<message>
<source>How much of the trees is used</source>
<translation>树的使用程度</translation>
</message>
<message>
<source>What this text uses</source>
<translation>当前文本使用的部分</translation>
</message>
<message>
<source>What all texts of this session use together</source>
<translation>本次会话所有文本合计使用的部分</translation>
</message>
<message>
<source>A counted corpus: %1</source>
<comment>its name</comment>
<translation>已统计的语料库：%1</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>各层数值</translation>
</message>
<message>
<source>Name</source>
<translation>名称</translation>
</message>
<message>
<source>Family</source>
<translation>系列</translation>
</message>
<message>
<source>Layers</source>
<translation>层数</translation>
</message>
<message>
<source>Width</source>
<translation>宽度</translation>
</message>
<message>
<source>Trees of a layer, decisions of a path</source>
<translation>每层的树，每条路径的决策</translation>
</message>
<message>
<source>%1, %2</source>
<comment>number of trees, depth</comment>
<translation>%1，%2</translation>
</message>
<message>
<source>Neurons of a layer that a token uses</source>
<translation>词元使用的每层神经元</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>neurons used, all neurons</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>Neurons of a layer, all of them used</source>
<translation>每层神经元，全部使用</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>词表</translation>
</message>
<message>
<source>Longest text in tokens</source>
<translation>最长文本（词元数）</translation>
</message>
<message>
<source>Parameters</source>
<translation>参数量</translation>
</message>
<message>
<source>Weights</source>
<translation>权重</translation>
</message>
<message>
<source>%1, %2</source>
<comment>type of number, size</comment>
<translation>%1，%2</translation>
</message>
<message>
<source>Place</source>
<translation>位置</translation>
</message>
<message>
<source>Where it was computed</source>
<translation>计算环境</translation>
</message>
<message>
<source>Physical cores</source>
<translation>物理核心</translation>
</message>
<message>
<source>Caution</source>
<translation>注意</translation>
</message>
<message>
<source>This BLAS is the slow reference one: everything dense looks worse than it is.</source>
<translation>此 BLAS 是较慢的参考实现：所有稠密计算看起来都比实际情况差。</translation>
</message>
<message>
<source>Device and way of computing</source>
<translation>设备与计算方式</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>device, backend, threads</comment>
<translation>%1，%2，%3</translation>
</message>
<message>
<source>Time of this answer, one run</source>
<translation>此答案的用时，单次运行</translation>
</message>
<message>
<source>%1: tokeniser %2, attention %3, feedforward %4, head %5</source>
<comment>times</comment>
<translation>%1：分词器 %2，注意力 %3，前馈 %4，输出头 %5</translation>
</message>
<message>
<source>Your word “%1” is not in the vocabulary.</source>
<translation>您的自选词“%1”不在词表中。</translation>
</message>
<message>
<source>Your word “%1”: %2, rank %3.</source>
<comment>word, percentage, rank</comment>
<translation>您的自选词“%1”：%2，排名 %3。</translation>
</message>
<message>
<source>It is several pieces; this is its first one, “%1”.</source>
<translation>它由多个词片组成；此处为首个词片“%1”。</translation>
</message>
<message>
<source>Mask %1 of %2, token %3: entropy %4 bits</source>
<comment>numbers</comment>
<translation>掩码 %1 / %2，词元 %3：熵 %4 比特</translation>
</message>
<message>
<source>Mask %1 of %2: candidates of A and B</source>
<translation>掩码 %1 / %2：A 与 B 的候选词</translation>
</message>
<message>
<source>Models and machine</source>
<translation>模型与机器</translation>
</message>
<message>
<source>Model A</source>
<translation>模型 A</translation>
</message>
<message>
<source>The model</source>
<translation>模型</translation>
</message>
<message>
<source>Model B</source>
<translation>模型 B</translation>
</message>
<message>
<source>The text</source>
<translation>文本</translation>
</message>
<message>
<source>Its tokens: %1 of at most %2</source>
<comment>two numbers</comment>
<translation>其词元：%1，最多 %2</translation>
</message>
<message>
<source>The end of the text does not fit into the model: tokens cut off: %1</source>
<translation>文本末尾超出模型可读的长度：截去的词元：%1</translation>
</message>
<message>
<source>The pinned text, compared with it</source>
<translation>固定文本，与之比较</translation>
</message>
<message>
<source>Predictions</source>
<translation>预测</translation>
</message>
<message>
<source>The text has no mask, so there is nothing to predict.</source>
<translation>文本没有掩码，因此无可预测。</translation>
</message>
<message>
<source>Both models: A is %1, B is %2</source>
<comment>names of models</comment>
<translation>两个模型：A 为 %1，B 为 %2</translation>
</message>
</context>
<context>
<name>ufb::ReportCommands</name>
<message>
<source>The words of the counted corpus</source>
<translation>已统计语料库的词</translation>
</message>
<message>
<source>The two corpora</source>
<translation>两个语料库</translation>
</message>
<message>
<source>This report</source>
<translation>此报告</translation>
</message>
<message>
<source>The predictions</source>
<translation>预测</translation>
</message>
<message>
<source>The two models side by side</source>
<translation>两个模型并排对比</translation>
</message>
<message>
<source>The paths of all tokens</source>
<translation>所有词元的路径</translation>
</message>
<message>
<source>The measurement</source>
<translation>测量</translation>
</message>
</context>
<context>
<name>ufb::ReportController</name>
<message>
<source>Make a report</source>
<translation>生成报告</translation>
</message>
<message>
<source>Web page (*.html *.htm)</source>
<translation>网页 (*.html *.htm)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>PDF 文档 (*.pdf)</translation>
</message>
</context>
<context>
<name>ufb::ReportJob</name>
<message>
<source>Drawing the report&apos;s pictures</source>
<translation>正在绘制报告的图片</translation>
</message>
<message>
<source>Writing the report</source>
<translation>正在写入报告</translation>
</message>
</context>
<context>
<name>ufb::RouterLessonTable</name>
<message>
<source>Level</source>
<translation>级</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>路径上的决策，根节点为 0</translation>
</message>
<message>
<source>Node</source>
<translation>节点</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>在所属树中的序号，逐级编号，根节点为 0</translation>
</message>
<message>
<source>Logit</source>
<translation>logit</translation>
</message>
<message>
<source>The neuron&apos;s value w·x + b</source>
<translation>神经元的值 w·x + b</translation>
</message>
<message>
<source>Turn</source>
<translation>转向</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>logit 大于 0 为右，否则为左</translation>
</message>
<message>
<source>Guess</source>
<translation>猜测</translation>
</message>
<message>
<source>What you said</source>
<translation>您的选择</translation>
</message>
<message>
<source>Guessed right</source>
<translation>猜对</translation>
</message>
<message>
<source>Whether both are the same</source>
<translation>两者是否相同</translation>
</message>
<message>
<source>With hint</source>
<translation>看过提示</translation>
</message>
<message>
<source>Whether the logit&apos;s size was shown before</source>
<translation>之前是否显示过 logit 的大小</translation>
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
<translation>扮演路由器</translation>
</message>
<message>
<source>The path so far</source>
<translation>到目前为止的路径</translation>
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
<translation>提示</translation>
</message>
<message>
<source>Go on</source>
<translation>继续</translation>
</message>
<message>
<source>Next token</source>
<translation>下一个词元</translation>
</message>
<message>
<source>Same token in the next layer</source>
<translation>下一层的同一词元</translation>
</message>
<message>
<source>Start over</source>
<translation>重新开始</translation>
</message>
<message>
<source>Reset score</source>
<translation>分数清零</translation>
</message>
<message>
<source>Guess that the token turns left: w·x + b ≤ 0</source>
<translation>猜测词元左转：w·x + b ≤ 0</translation>
</message>
<message>
<source>Guess that the token turns right: w·x + b &gt; 0</source>
<translation>猜测词元右转：w·x + b &gt; 0</translation>
</message>
<message>
<source>Show the size of w·x + b without its sign</source>
<translation>显示 w·x + b 的大小，不含符号</translation>
</message>
<message>
<source>To the next decision</source>
<translation>转到下一次决策</translation>
</message>
<message>
<source>The path of the token after this one</source>
<translation>下一个词元的路径</translation>
</message>
<message>
<source>The path of this token in the tree of the layer after this one</source>
<translation>此词元在下一层的树中的路径</translation>
</message>
<message>
<source>The same path from its root; what was answered does not count again</source>
<translation>同一条路径，从根节点重新开始；已作答的不再计分</translation>
</message>
<message>
<source>Count from 0 again</source>
<translation>从 0 重新计分</translation>
</message>
<message>
<source>This model&apos;s trees have a single node each: there is nothing to decide.</source>
<translation>该模型的每棵树都只有一个节点：无需决策。</translation>
</message>
<message>
<source>Select a token to send it down the tree.</source>
<translation>选择一个词元，送它沿树下行。</translation>
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
<translation>上方级数：%1</translation>
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
<translation>到达此处的语料库 %1 个词元中，%2 左转，%3 右转。</translation>
</message>
<message>
<source>%1: %2</source>
<comment>token: where it stands</comment>
<translation>%1：%2</translation>
</message>
<message>
<source>Layer %1, leaf %2, all %3 decisions made</source>
<comment>number, number, count</comment>
<translation>第 %1 层，叶节点 %2，全部 %3 次决策已完成</translation>
</message>
<message>
<source>Layer %1, decision %2 of %3, node %4</source>
<comment>all are numbers</comment>
<translation>第 %1 层，决策 %2 / %3，节点 %4</translation>
</message>
<message>
<source>Tree %1. %2</source>
<comment>number; where in it</comment>
<translation>树 %1。%2</translation>
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
<translation>当前文本没有其他词元到达此节点。</translation>
</message>
<message>
<source>Other tokens of this text at this node: %1 left, %2 right.</source>
<comment>counts of tokens</comment>
<translation>此节点处当前文本的其他词元：%1 个向左，%2 个向右。</translation>
</message>
<message>
<source>Hint: this is one of the closest tenth of this text&apos;s decisions, so a guess is nearly chance.</source>
<translation>提示：此决策属于当前文本中最临界的十分之一，猜测几乎全凭运气。</translation>
</message>
<message>
<source>Hint: the size of the sum, without its sign. It is not one of this text&apos;s close calls.</source>
<translation>提示：这是和的大小，不含符号。它不是当前文本的临界决策。</translation>
</message>
<message>
<source>%1 Right: the token turns %2.</source>
<comment>mark, side</comment>
<translation>%1 正确：词元向%2转。</translation>
</message>
<message>
<source>%1 Wrong: you said %2, the token turns %3.</source>
<comment>mark, side, side</comment>
<translation>%1 错误：您猜的是%2，词元向%3转。</translation>
</message>
<message>
<source>Answered before: it does not count again.</source>
<translation>先前已作答：不再计分。</translation>
</message>
<message>
<source>|w·x + b| = %1</source>
<translation>|w·x + b| = %1</translation>
</message>
<message>
<source>margin %1</source>
<comment>a distance</comment>
<translation>间隔 %1</translation>
</message>
<message>
<source>A close call (%1): a slightly different input would have turned the other way, so a guess here is nearly chance.</source>
<comment>margin</comment>
<translation>临界决策（%1）：输入稍有不同就会转向另一边，因此在此处猜测几乎全凭运气。</translation>
</message>
<message>
<source>No close call (%1): small changes of the input leave this turn as it is.</source>
<comment>margin</comment>
<translation>并非临界决策（%1）：输入的微小变化不会改变此转向。</translation>
</message>
<message>
<source>No guess yet</source>
<translation>尚未猜测</translation>
</message>
<message>
<source>%1 of %2 right; in a row: %3, at best %4</source>
<comment>all are counts</comment>
<translation>猜对 %1 / %2；连对 %3，最多 %4</translation>
</message>
<message>
<source>Chance: %1. Always with the majority: %2.</source>
<comment>expected hits, hits</comment>
<translation>随机猜测：%1。始终从众：%2。</translation>
</message>
<message>
<source>%1 → leaf %2. You guessed %3 of %4 turns.</source>
<comment>turns, number, count, count</comment>
<translation>%1 → 叶节点 %2。%4 次转向中您猜对了 %3 次。</translation>
</message>
<message>
<source>No other token of this text ends in this leaf.</source>
<translation>当前文本没有其他词元止于此叶节点。</translation>
</message>
<message>
<source>In the same leaf: %1.</source>
<comment>list of tokens</comment>
<translation>在同一叶节点：%1。</translation>
</message>
<message>
<source>In the same leaf: %1, and more: %2 tokens in all.</source>
<comment>list of tokens, count</comment>
<translation>在同一叶节点：%1 等，共 %2 个词元。</translation>
</message>
<message>
<source>right at node %1</source>
<comment>number</comment>
<translation>在节点 %1 向右</translation>
</message>
<message>
<source>left at node %1</source>
<comment>number</comment>
<translation>在节点 %1 向左</translation>
</message>
<message>
<source>now at node %1</source>
<comment>number</comment>
<translation>现位于节点 %1</translation>
</message>
<message>
<source>leaf %1</source>
<comment>number</comment>
<translation>叶节点 %1</translation>
</message>
<message>
<source>Keys: ← left, → right</source>
<translation>按键：← 左，→ 右</translation>
</message>
<message>
<source>Keys: ← left, → right, H hint</source>
<translation>按键：← 左，→ 右，H 提示</translation>
</message>
<message>
<source>Keys: Enter goes on</source>
<translation>按键：Enter 继续</translation>
</message>
<message>
<source>Keys: Enter goes to the next token</source>
<translation>按键：Enter 转到下一个词元</translation>
</message>
</context>
<context>
<name>ufb::RoutingView</name>
<message>
<source>Copy &amp;value</source>
<translation>复制数值(&amp;V)</translation>
</message>
<message>
<source>Copy &amp;address</source>
<translation>复制地址(&amp;A)</translation>
</message>
<message>
<source>Export &amp;picture…</source>
<translation>导出图片(&amp;P)…</translation>
</message>
<message>
<source>Export &amp;data…</source>
<translation>导出数据(&amp;D)…</translation>
</message>
<message>
<source>Show the &amp;numbers</source>
<translation>显示数值(&amp;N)</translation>
</message>
</context>
<context>
<name>ufb::RoutingViews</name>
<message>
<source>Leaf maps</source>
<translation>叶节点图</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Path barcode</source>
<translation>路径条码</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>句子前缀树</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>神经元使用情况</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>层 × 词元</translation>
</message>
<message>
<source>Two texts</source>
<translation>两段文本</translation>
</message>
<message>
<source>Path card</source>
<translation>路径卡片</translation>
</message>
<message>
<source>Leaf dictionary</source>
<translation>叶节点词典</translation>
</message>
<message>
<source>Corpus</source>
<translation>语料库</translation>
</message>
<message>
<source>Two corpora</source>
<translation>两个语料库</translation>
</message>
<message>
<source>How it is computed</source>
<translation>计算过程</translation>
</message>
<message>
<source>Be the router</source>
<translation>扮演路由器</translation>
</message>
</context>
<context>
<name>ufb::SessionController</name>
<message>
<source>Open a session</source>
<translation>打开会话</translation>
</message>
<message>
<source>Sessions (*.ufbsession);;All files (*)</source>
<translation>会话 (*.ufbsession);;所有文件 (*)</translation>
</message>
<message>
<source>Save the session</source>
<translation>保存会话</translation>
</message>
<message>
<source>Sessions (*.ufbsession)</source>
<translation>会话 (*.ufbsession)</translation>
</message>
</context>
<context>
<name>ufb::StatusLine</name>
<message>
<source>slow BLAS</source>
<translation>BLAS 较慢</translation>
</message>
<message>
<source>Everything dense is slow here: the library that multiplies matrices is %1. Install OpenBLAS for fair times; trees are not affected.</source>
<translation>此处所有稠密计算都较慢：执行矩阵乘法的库是 %1。请安装 OpenBLAS 以获得公平的用时；树不受影响。</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · trees %3 · head %4 ms</source>
<extracomment>Times of one answer&apos;s stages, in milliseconds, e.g. &quot;tokenise 0.10 · attention 1.90 · trees 0.20 · head 0.60 ms&quot;</extracomment>
<translation>分词 %1 · 注意力 %2 · 树 %3 · 输出头 %4 ms</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · dense layers %3 · head %4 ms</source>
<translation>分词 %1 · 注意力 %2 · 稠密层 %3 · 输出头 %4 ms</translation>
</message>
<message>
<source>The last answer took %1 ms in all</source>
<translation>上次应答共用时 %1 ms</translation>
</message>
</context>
<context>
<name>ufb::StripModel</name>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>从 1 数起</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Token</source>
<translation>词元</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>在文本中的位置，从 1 数起</translation>
</message>
<message>
<source>Text</source>
<translation>文本</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>词元在词表中的写法</translation>
</message>
<message>
<source>Leaf</source>
<translation>叶节点</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>路径的终点，从左数起，从 0 开始</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>层，然后是转向：0 为左，1 为右</translation>
</message>
<message>
<source>Margin</source>
<translation>间隔</translation>
</message>
<message>
<source>Smallest |logit| over the norm of the node&apos;s weights on the path</source>
<translation>路径上最小的 |logit| 除以节点权重的范数</translation>
</message>
<message>
<source>Contribution</source>
<translation>贡献</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>路径各节点对该层输出之贡献的范数总和</translation>
</message>
<message>
<source>Largest node</source>
<translation>最大节点</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum, 0 to 1</source>
<translation>贡献最大的节点在该总和中的占比，0 至 1</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>与固定文本的一致性</translation>
</message>
<message>
<source>Decisions that the path shares, from the root on, with the same token of the pinned text; as many as the tree has: the same leaf</source>
<translation>路径与固定文本中的同一词元从根节点起共有的决策次数；等于树的决策次数时为同一叶节点</translation>
</message>
</context>
<context>
<name>ufb::TargetRow</name>
<message>
<source>Your &amp;word</source>
<comment>label of a line to type a word into</comment>
<translation>自选词(&amp;W)</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>要查询的词</translation>
</message>
<message>
<source>Your word</source>
<translation>自选词</translation>
</message>
<message>
<source>Log-odds: the natural logarithm of this word&apos;s probability divided by the best candidate&apos;s.
0 = as probable as the best one; -2.3 = ten times less.</source>
<translation>对数几率：该词的概率除以最佳候选词的概率，取自然对数。
0 = 与最佳者概率相同；-2.3 = 其十分之一。</translation>
</message>
<message>
<source>not in the vocabulary, not even in pieces</source>
<translation>不在词表中，拆成词片也没有</translation>
</message>
<message>
<source>rank %1 · %2</source>
<comment>place among all words, percent</comment>
<translation>排名 %1 · %2</translation>
</message>
<message>
<source>%1 · log-odds %2 against “%3”</source>
<comment>rank and percent, number, the best candidate</comment>
<translation>%1 · 对数几率 %2，相对“%3”</translation>
</message>
<message>
<source>in pieces: %1 · figures of the first piece
%2</source>
<comment>a word; pieces joined by +, rank and percent; each line has to be short</comment>
<translation>词片：%1 · 数值为首个词片
%2</translation>
</message>
</context>
<context>
<name>ufb::ThemedPlot</name>
<message>
<source>Copy as picture</source>
<translation>复制为图片</translation>
</message>
</context>
<context>
<name>ufb::TokenChips</name>
<message>
<source>Tokens</source>
<comment>the pieces that the model reads</comment>
<translation>词元</translation>
</message>
<message numerus="yes">
<source>%1/%Ln tokens</source>
<comment>so many of the most that the model reads</comment>
<translation>
<numerusform>%1/%Ln 个词元</numerusform>
</translation>
</message>
<message>
<source>%1, %2 cut off</source>
<comment>tokens beyond the model&apos;s limit</comment>
<translation>%1，截去 %2</translation>
</message>
<message>
<source>%1
id %2 · token %3 of %4</source>
<comment>piece, number in the vocabulary, place in the text</comment>
<translation>%1
ID %2 · 词元 %3 / %4</translation>
</message>
<message>
<source>%1
added by the model&apos;s template; stands for no characters</source>
<comment>a token</comment>
<translation>%1
由模型模板添加；不对应任何字符</translation>
</message>
<message>
<source>%1
characters %2 to %3: “%4”</source>
<comment>a token and what it stands for</comment>
<translation>%1
字符 %2 至 %3：“%4”</translation>
</message>
</context>
<context>
<name>ufb::TourCard</name>
<message>
<source>Skip the tour</source>
<translation>跳过导览</translation>
</message>
<message>
<source>Back</source>
<translation>返回</translation>
</message>
<message>
<source>Ends the tour (Esc); the menu Help starts it again</source>
<translation>结束导览 (Esc)；可从“帮助”菜单重新开始</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>a step of the tour, all steps</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>Done</source>
<comment>the tour is over</comment>
<translation>完成</translation>
</message>
<message>
<source>Next</source>
<comment>step of the tour</comment>
<translation>下一步</translation>
</message>
</context>
<context>
<name>ufb::TourOverlay</name>
<message>
<source>Tour</source>
<translation>导览</translation>
</message>
</context>
<context>
<name>ufb::TreeControls</name>
<message>
<source>Wi&amp;dth</source>
<translation>宽度(&amp;D)</translation>
</message>
<message>
<source>C&amp;olour</source>
<translation>颜色(&amp;O)</translation>
</message>
<message>
<source>Equal</source>
<translation>等宽</translation>
</message>
<message>
<source>All leaves are equally wide: a node has the same place for every text</source>
<translation>所有叶节点等宽：节点的位置对每段文本都相同</translation>
</message>
<message>
<source>By use</source>
<translation>按使用量</translation>
</message>
<message>
<source>As wide as the share of the tokens that come there, of those that the colour counts; nodes that nobody visits are left out</source>
<translation>宽度为到达该处的词元占比，以颜色所统计的词元为准；无词元访问的节点略去</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>所选词元</translation>
</message>
<message>
<source>The paths of the selected tokens</source>
<translation>所选词元的路径</translation>
</message>
<message>
<source>This text</source>
<translation>当前文本</translation>
</message>
<message>
<source>How many of this text&apos;s tokens come to a node</source>
<translation>当前文本有多少词元到达节点</translation>
</message>
<message>
<source>This session</source>
<translation>本次会话</translation>
</message>
<message>
<source>How many tokens of this text and of those before it come to a node</source>
<translation>当前文本和先前文本有多少词元到达节点</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>与固定文本对照</translation>
</message>
<message>
<source>Corpus</source>
<translation>语料库</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>语料库 A 与 B</translation>
</message>
<message>
<source>Which nodes this text visits, which the pinned one, and which both</source>
<translation>当前文本访问哪些节点，固定文本访问哪些，两者都访问哪些</translation>
</message>
<message>
<source>Pin a text first, then type another: both are shown in one tree</source>
<translation>请先固定一段文本，再输入另一段：两者会显示在同一棵树中</translation>
</message>
<message>
<source>How many tokens of the corpus come to a node; hatched: none</source>
<translation>语料库有多少词元到达节点；斜线填充：无</translation>
</message>
<message>
<source>Count a corpus first, then its visits can be shown</source>
<translation>请先统计一个语料库，随后即可显示其访问情况</translation>
</message>
<message>
<source>Where the share of corpus B&apos;s tokens differs significantly from that of corpus A&apos;s</source>
<translation>语料库 B 的词元占比与语料库 A 显著不同之处</translation>
</message>
<message>
<source>Compare two corpora first</source>
<translation>请先比较两个语料库</translation>
</message>
</context>
<context>
<name>ufb::TreeLegend</name>
<message>
<source>share of 1 token</source>
<translation>在 1 个词元中的占比</translation>
</message>
<message numerus="yes">
<source>share of %Ln tokens, log scale</source>
<translation>
<numerusform>在 %Ln 个词元中的占比，对数刻度</numerusform>
</translation>
</message>
<message>
<source>share of 1 text&apos;s tokens, log scale</source>
<translation>在 1 段文本的词元中的占比，对数刻度</translation>
</message>
<message numerus="yes">
<source>share of %Ln texts&apos; tokens, log scale</source>
<translation>
<numerusform>在 %Ln 段文本的词元中的占比，对数刻度</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%Ln selected tokens</source>
<translation>
<numerusform>%Ln 个所选词元</numerusform>
</translation>
</message>
<message>
<source>other tokens</source>
<translation>其他词元</translation>
</message>
<message>
<source>no token</source>
<translation>无词元</translation>
</message>
<message>
<source>The paths of the selected tokens, each in its token&apos;s colour. Where several colours meet, the node is striped.</source>
<translation>所选词元的路径，各用其词元的颜色。多种颜色交汇处，节点显示为条纹。</translation>
</message>
<message>
<source>this text only</source>
<translation>仅当前文本</translation>
</message>
<message>
<source>pinned text only</source>
<translation>仅固定文本</translation>
</message>
<message>
<source>both</source>
<translation>两者</translation>
</message>
<message>
<source>neither</source>
<translation>均未访问</translation>
</message>
<message>
<source>Nodes visited by at least one token of this text, of the pinned text, or of both.</source>
<translation>被当前文本、固定文本或两者的至少一个词元访问的节点。</translation>
</message>
<message>
<source>never visited</source>
<translation>从未访问</translation>
</message>
<message>
<source>Nodes that no token of the corpus %1 visits.</source>
<translation>语料库 %1 中没有词元访问的节点。</translation>
</message>
<message>
<source>share of the corpus, log scale</source>
<translation>语料库占比，对数刻度</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 whose path goes through a node.</source>
<comment>number, name</comment>
<translation>语料库 %2 的 %1 个词元中路径经过某节点的占比。</translation>
</message>
<message>
<source>not significant</source>
<translation>不显著</translation>
</message>
<message>
<source>Nodes whose share does not differ significantly, or that too few tokens visit.</source>
<translation>占比无显著差异或访问词元过少的节点。</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>一个语料库的词元占比是另一个的多少倍（%1）。</translation>
</message>
</context>
<context>
<name>ufb::TreeMinimap</name>
<message>
<source>Overview of all leaves</source>
<translation>所有叶节点概览</translation>
</message>
<message>
<source>All leaves of the tree, from left to right. The frame shows which of them are on show below: click or drag to move it.</source>
<translation>树的所有叶节点，从左到右。方框表示下方显示的部分：单击或拖动可移动方框。</translation>
</message>
</context>
<context>
<name>ufb::TreeModel</name>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>从 1 数起</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Node</source>
<translation>节点</translation>
</message>
<message>
<source>Number in its tree, breadth first, the root is 0</source>
<translation>在所属树中的编号，广度优先，根节点为 0</translation>
</message>
<message>
<source>Level</source>
<translation>级</translation>
</message>
<message>
<source>Decisions on the way from the root, which is at level 0</source>
<translation>从根节点（第 0 级）起经过的决策次数</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>层，然后是转向：0 为左，1 为右</translation>
</message>
<message>
<source>Leaf</source>
<translation>叶节点</translation>
</message>
<message>
<source>Number from the left, from 0; nothing above the last level</source>
<translation>从左数起的编号，从 0 开始；最后一级以上留空</translation>
</message>
<message>
<source>Tokens</source>
<translation>词元数</translation>
</message>
<message>
<source>Tokens of this text whose path goes through the node</source>
<translation>当前文本中路径经过该节点的词元</translation>
</message>
<message>
<source>Share</source>
<translation>占比</translation>
</message>
<message>
<source>Of this text&apos;s tokens, 0 to 1</source>
<translation>在当前文本词元中的占比，0 至 1</translation>
</message>
<message>
<source>Session</source>
<translation>会话</translation>
</message>
<message>
<source>Tokens of this text and of those before it whose path goes through the node</source>
<translation>当前文本和先前文本中路径经过该节点的词元</translation>
</message>
<message>
<source>Pinned</source>
<translation>固定文本</translation>
</message>
<message>
<source>Tokens of the pinned text whose path goes through the node; nothing without a pinned text</source>
<translation>固定文本中路径经过该节点的词元；无固定文本时留空</translation>
</message>
<message>
<source>Mean logit</source>
<translation>平均 logit</translation>
</message>
<message>
<source>Over this text&apos;s tokens at the node; above 0 turns right. Nothing if no token comes here</source>
<translation>该节点处当前文本各词元的平均值；大于 0 为右转。没有词元到达时留空</translation>
</message>
<message>
<source>Right turns</source>
<translation>右转占比</translation>
</message>
<message>
<source>Part of this text&apos;s tokens at the node that turn right, 0 to 1; nothing at leaves</source>
<translation>该节点处当前文本词元中右转的占比，0 至 1；叶节点处留空</translation>
</message>
<message>
<source>Which tokens</source>
<translation>哪些词元</translation>
</message>
<message>
<source>This text&apos;s tokens at the node, in text order</source>
<translation>该节点处当前文本的词元，按文本顺序</translation>
</message>
<message>
<source>Corpus</source>
<translation>语料库</translation>
</message>
<message>
<source>Tokens of the corpus whose path goes through the node; nothing without a corpus</source>
<translation>语料库中路径经过该节点的词元；无语料库时留空</translation>
</message>
<message>
<source>Corpus share</source>
<translation>语料库占比</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>其在语料库全部词元中的占比，0 至 1</translation>
</message>
<message>
<source>B over A</source>
<translation>B/A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>语料库 B 的占比除以语料库 A 的占比，取以 2 为底的对数；无显著差异时为 0；无第二个语料库时留空</translation>
</message>
</context>
<context>
<name>ufb::TreeView</name>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>layer %1 · %2</source>
<comment>number, address</comment>
<translation>第 %1 层 · %2</translation>
</message>
<message>
<source>level</source>
<translation>级</translation>
</message>
</context>
<context>
<name>ufb::TrieModel</name>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>从 1 数起</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Node</source>
<translation>节点</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>在所属树中的序号，逐级编号，根节点为 0</translation>
</message>
<message>
<source>Level</source>
<translation>级</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one holds the leaves</source>
<translation>根节点为 0；最后一级为叶节点</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>层，然后是转向：0 为左，1 为右</translation>
</message>
<message>
<source>Tokens</source>
<translation>词元数</translation>
</message>
<message>
<source>Tokens of this text that pass the node</source>
<translation>当前文本中经过该节点的词元</translation>
</message>
<message>
<source>Share</source>
<translation>占比</translation>
</message>
<message>
<source>Share of this text&apos;s tokens that pass the node</source>
<translation>当前文本中经过该节点的词元占比</translation>
</message>
<message>
<source>Branches</source>
<translation>分支</translation>
</message>
<message>
<source>Ways on that are taken: 0 at a leaf, 1 where all turn alike, 2 where they part</source>
<translation>后续被走的路数：叶节点为 0，全部转向一致为 1，分叉为 2</translation>
</message>
<message>
<source>Tokens at the leaf</source>
<translation>叶节点处的词元</translation>
</message>
<message>
<source>The tokens that end here, as the vocabulary spells them</source>
<translation>止于此处的词元，按词表的写法</translation>
</message>
<message>
<source>Pinned</source>
<translation>固定文本</translation>
</message>
<message>
<source>Tokens of the pinned text that pass the node; nothing if it does not join in</source>
<translation>固定文本中经过该节点的词元；未纳入时留空</translation>
</message>
<message>
<source>Pinned at the leaf</source>
<translation>叶节点处的固定词元</translation>
</message>
<message>
<source>The tokens of the pinned text that end here</source>
<translation>固定文本中止于此处的词元</translation>
</message>
</context>
<context>
<name>ufb::TrieView</name>
<message>
<source>R&amp;uns</source>
<translation>单链(&amp;U)</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>句子前缀树</translation>
</message>
<message>
<source>collapsed</source>
<translation>折叠</translation>
</message>
<message>
<source>all nodes</source>
<translation>所有节点</translation>
</message>
<message>
<source>A run: nodes one after the other at which all tokens turn the same way</source>
<translation>单链：前后相连、所有词元转向一致的节点</translation>
</message>
<message>
<source>With p&amp;inned</source>
<translation>含固定文本(&amp;I)</translation>
</message>
<message>
<source>The paths of the pinned text join in</source>
<translation>将固定文本的路径纳入</translation>
</message>
<message>
<source>%1 and %2 more</source>
<translation>%1 及另外 %2 个</translation>
</message>
<message>
<source>%1: level %2, node %3</source>
<translation>%1：第 %2 级，节点 %3</translation>
</message>
<message>
<source>Shared by %1 of %2 tokens: %3</source>
<translation>%2 个词元中的 %1 个共有：%3</translation>
</message>
<message>
<source>Pinned text: %1 of %2 tokens: %3</source>
<translation>固定文本：%2 个词元中的 %1 个：%3</translation>
</message>
<message>
<source>Turns %1 from %2, where all turn alike</source>
<translation>自 %2 起转向 %1，其间全部转向一致</translation>
</message>
<message>
<source>Enter or a double click shows the nodes between</source>
<translation>按 Enter 或双击可显示其间的节点</translation>
</message>
<message>
<source>%1 (token %2 of the pinned text)</source>
<translation>%1（固定文本的词元 %2）</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1（词元 %2）</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>叶节点 %1，地址 %2</translation>
</message>
<message>
<source>In this leaf: %1</source>
<translation>在此叶节点中：%1</translation>
</message>
<message>
<source>Together down to level %1, %2, with: %3</source>
<translation>同行至第 %1 级（%2），同行者：%3</translation>
</message>
<message>
<source>token</source>
<translation>词元</translation>
</message>
<message>
<source>no.</source>
<translation>序号</translation>
</message>
<message>
<source>leaf</source>
<translation>叶节点</translation>
</message>
<message>
<source>level 0</source>
<translation>第 0 级</translation>
</message>
<message>
<source>root</source>
<translation>根节点</translation>
</message>
<message>
<source>width: number of tokens that share the branch</source>
<translation>宽度：共有该分支的词元数</translation>
</message>
<message>
<source>up: left turn 0, down: right turn 1</source>
<translation>上：左转 0，下：右转 1</translation>
</message>
<message>
<source>a run: these turns, alike for all</source>
<translation>单链：这些转向，全体一致</translation>
</message>
<message>
<source>path of a selected token</source>
<translation>所选词元的路径</translation>
</message>
<message>
<source>token of the pinned text</source>
<translation>固定文本的词元</translation>
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
<translation>叶节点使用的均匀程度</translation>
</message>
<message>
<source>share of the leaves, least visited first</source>
<translation>叶节点占比，访问最少者在前</translation>
</message>
<message>
<source>share of the visits</source>
<translation>访问占比</translation>
</message>
<message>
<source>below %1: no visits</source>
<comment>percentage</comment>
<translation>%1 以下：无访问</translation>
</message>
<message>
<source>other layers</source>
<translation>其他层</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>所有叶节点均等</translation>
</message>
<message>
<source>as even as %1 can be</source>
<comment>128 tokens</comment>
<translation>%1所能达到的最均匀程度</translation>
</message>
<message>
<source>Layer %1: the least visited %2 of the leaves get %3 of the visits</source>
<comment>number, two percentages</comment>
<translation>第 %1 层：访问最少的 %2 叶节点获得 %3 的访问</translation>
</message>
<message>
<source>%1 of %2 leaves are reached, as many as %3 with equal shares</source>
<comment>three numbers</comment>
<translation>到达 %2 个叶节点中的 %1 个，相当于 %3 个叶节点均分</translation>
</message>
<message>
<source>Gini %1, entropy %2 of %3 bits</source>
<comment>three numbers</comment>
<translation>基尼系数 %1，熵 %2 / %3 比特</translation>
</message>
</context>
<context>
<name>ufb::UsageBars</name>
<message>
<source>Nodes touched in each layer</source>
<translation>各层触及的节点</translation>
</message>
<message>
<source>layer</source>
<translation>层</translation>
</message>
<message>
<source>touched</source>
<translation>触及</translation>
</message>
<message>
<source>of all</source>
<translation>占全部</translation>
</message>
<message>
<source>weights read</source>
<translation>读取的权重</translation>
</message>
</context>
<context>
<name>ufb::UsageCachePlot</name>
<message>
<source>one token, one layer</source>
<translation>一个词元，一层</translation>
</message>
<message>
<source>%1, %2</source>
<comment>this text, layer 3</comment>
<translation>%1，%2</translation>
</message>
<message>
<source>%1, all layers</source>
<comment>this text</comment>
<translation>%1，所有层</translation>
</message>
<message>
<source>all tree weights</source>
<translation>全部树权重</translation>
</message>
<message>
<source>Weights read against the caches</source>
<translation>读取的权重与缓存对比</translation>
</message>
<message>
<source>bytes of weights, logarithmic</source>
<translation>权重字节数，对数刻度</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>节点权重的大小未知。</translation>
</message>
<message>
<source>nodes touched, each read once</source>
<translation>触及的节点，每个读取一次</translation>
</message>
<message>
<source>the same for every text</source>
<translation>对每段文本都相同</translation>
</message>
<message>
<source>a core&apos;s own data cache</source>
<translation>核心专用的数据缓存</translation>
</message>
<message>
<source>cache shared by cores</source>
<translation>多核共享的缓存</translation>
</message>
<message>
<source>this machine does not tell its caches</source>
<translation>本机未提供缓存信息</translation>
</message>
<message>
<source>%1: %2 of data, shared by several cores</source>
<translation>%1：数据 %2，多个核心共享</translation>
</message>
<message>
<source>%1: %2 of data, one for each core</source>
<translation>%1：数据 %2，每个核心一份</translation>
</message>
<message>
<source>%1
%2, %3 each: %4</source>
<comment>what, nodes, size, size</comment>
<translation>%1
%2，每个 %3：%4</translation>
</message>
<message>
<source>More than any cache holds</source>
<translation>超出任何缓存的容量</translation>
</message>
<message>
<source>Fits into %1</source>
<translation>可装入 %1</translation>
</message>
</context>
<context>
<name>ufb::UsageModel</name>
<message>
<source>Layer</source>
<translation>层</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>从 1 数起</translation>
</message>
<message>
<source>Tree</source>
<translation>树</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>树的根节点</translation>
</message>
<message>
<source>Tokens</source>
<translation>词元数</translation>
</message>
<message>
<source>Of all texts counted; each takes one path through the tree</source>
<translation>所统计全部文本的词元数；每个词元在树中走一条路径</translation>
</message>
<message>
<source>Nodes</source>
<translation>节点</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>树所含的神经元</translation>
</message>
<message>
<source>Touched</source>
<translation>触及</translation>
</message>
<message>
<source>Nodes that at least one token visits</source>
<translation>至少有一个词元访问的节点</translation>
</message>
<message>
<source>Touched share</source>
<translation>触及占比</translation>
</message>
<message>
<source>Nodes touched of all nodes, 0 to 1</source>
<translation>触及的节点在全部节点中的占比，0 至 1</translation>
</message>
<message>
<source>Most possible</source>
<translation>最大可能</translation>
</message>
<message>
<source>The most nodes that so many tokens can touch: on each level as many as it has, or as there are tokens</source>
<translation>这么多词元最多能触及的节点数：每一级取该级节点数与词元数中的较小者</translation>
</message>
<message>
<source>Never visited</source>
<translation>从未访问</translation>
</message>
<message>
<source>Nodes that no token visits</source>
<translation>没有词元访问的节点</translation>
</message>
<message>
<source>Visits</source>
<translation>访问次数</translation>
</message>
<message>
<source>Tokens times nodes on a path: how often a node was evaluated</source>
<translation>词元数乘以路径上的节点数：节点被求值的次数</translation>
</message>
<message>
<source>Weights read</source>
<translation>读取的权重</translation>
</message>
<message>
<source>Weights of the nodes touched, in bytes: input row, bias and output row, each node once</source>
<translation>触及节点的权重，单位为字节：输入行、偏置和输出行，每个节点计一次</translation>
</message>
<message>
<source>Leaves</source>
<translation>叶节点</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>最后一级的节点</translation>
</message>
<message>
<source>Leaves touched</source>
<translation>触及的叶节点</translation>
</message>
<message>
<source>Leaves that at least one token reaches</source>
<translation>至少有一个词元到达的叶节点</translation>
</message>
<message>
<source>Gini</source>
<translation>基尼系数</translation>
</message>
<message>
<source>How unevenly the visits are spread over all leaves, unused ones too: 0 = all the same, near 1 = one leaf gets everything</source>
<translation>访问在所有叶节点间（含未使用者）分布的不均匀程度：0 = 全部相同，接近 1 = 集中于一个叶节点</translation>
</message>
<message>
<source>Entropy</source>
<translation>熵</translation>
</message>
<message>
<source>Of the visits&apos; distribution over the leaves, in bits; the number of decisions if all are used the same</source>
<translation>访问在叶节点上的分布之熵，单位为比特；若全部均等使用，则等于决策次数</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>有效叶节点数</translation>
</message>
<message>
<source>2 to the power of the entropy: so many leaves used the same would have the same entropy</source>
<translation>2 的 H 次方，H 为熵：这么多叶节点被均等使用时，熵与此相同</translation>
</message>
</context>
<context>
<name>ufb::UsagePanels</name>
<message>
<source>Part of the view</source>
<translation>视图的一部分</translation>
</message>
</context>
<context>
<name>ufb::UsageView</name>
<message>
<source>Neuron usage</source>
<translation>神经元使用情况</translation>
</message>
<message>
<source>O&amp;f</source>
<translation>统计对象(&amp;F)</translation>
</message>
<message>
<source>&amp;Bars up to</source>
<translation>条长上限(&amp;B)</translation>
</message>
<message>
<source>this text</source>
<translation>当前文本</translation>
</message>
<message>
<source>this session</source>
<translation>本次会话</translation>
</message>
<message>
<source>the corpus</source>
<translation>语料库</translation>
</message>
<message>
<source>Whose tokens are counted: this text&apos;s, also those of the texts before it in this session, or those of a counted corpus</source>
<translation>统计谁的词元：当前文本的、连同本次会话中先前文本的，或已统计语料库的</translation>
</message>
<message>
<source>the most possible</source>
<translation>最大可能</translation>
</message>
<message>
<source>all nodes</source>
<translation>所有节点</translation>
</message>
<message>
<source>What a bar&apos;s full length stands for: the most nodes that so many tokens can touch, or all there are</source>
<translation>条形的全长代表什么：这么多词元最多能触及的节点数，或全部节点数</translation>
</message>
<message>
<source>A node is touched if at least one token visits it; a visit is one evaluation of its neuron.
Its weights are an input row, a bias and an output row. They count once, however often they are read.</source>
<translation>至少有一个词元访问的节点即为触及；一次访问即对其神经元求值一次。
其权重为一个输入行、一个偏置和一个输出行。无论读取多少次，都只计一次。</translation>
</message>
<message>
<source>Layers</source>
<translation>层数</translation>
</message>
<message>
<source>Nodes touched in each layer</source>
<translation>各层触及的节点</translation>
</message>
<message>
<source>Caches</source>
<translation>缓存</translation>
</message>
<message>
<source>Weights read, against the caches</source>
<translation>读取的权重与缓存对比</translation>
</message>
<message>
<source>Weights of all nodes touched, each counted once. What does not fit into a cache comes from a larger, slower one or from memory.</source>
<translation>全部触及节点的权重，每个计一次。缓存装不下的部分来自更大、更慢的缓存或内存。</translation>
</message>
<message>
<source>Visits</source>
<translation>访问次数</translation>
</message>
<message>
<source>How often nodes are visited: %1</source>
<comment>layer and tree</comment>
<translation>节点的访问次数：%1</translation>
</message>
<message>
<source>Each token visits one node on each level of the tree, the root always.</source>
<translation>每个词元在树的每一级访问一个节点，根节点必被访问。</translation>
</message>
<message>
<source>Balance</source>
<translation>均衡度</translation>
</message>
<message>
<source>How evenly leaves are used: %1</source>
<comment>layer</comment>
<translation>叶节点使用的均匀程度：%1</translation>
</message>
<message>
<source>Gini: 0 if all leaves get the same number of visits, near 1 if one leaf gets all; leaves without visits count.
As if … leaves: 2 to the power of the entropy of the visits in bits.</source>
<translation>基尼系数：所有叶节点访问次数相同时为 0，一个叶节点占有全部访问时接近 1；无访问的叶节点也计入。
相当于 … 个叶节点：2 的 H 次方，H 为访问分布的熵（比特）。</translation>
</message>
<message>
<source>nodes touched</source>
<translation>触及的节点</translation>
</message>
<message>
<source>one token: %1</source>
<translation>一个词元：%1</translation>
</message>
<message>
<source>most for %1: %2</source>
<comment>9 tokens, number</comment>
<translation>%1的上限：%2</translation>
</message>
<message>
<source>The most that so many tokens can touch: on each level of a tree as many nodes as it has, or as there are tokens.</source>
<translation>这么多词元最多能触及的数量：树的每一级取该级节点数与词元数中的较小者。</translation>
</message>
<message>
<source>All trees of a layer are counted together.</source>
<translation>一层的所有树合并统计。</translation>
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
<translation>节点的访问次数</translation>
</message>
<message>
<source>nodes, logarithmic</source>
<translation>节点数，对数刻度</translation>
</message>
<message>
<source>visits of a node</source>
<translation>节点的访问次数</translation>
</message>
<message>
<source>visits of a node, up to</source>
<translation>节点的访问次数，至多</translation>
</message>
<message>
<source>nodes visited</source>
<translation>被访问的节点</translation>
</message>
<message>
<source>nodes never visited</source>
<translation>从未访问的节点</translation>
</message>
<message>
<source>%1 was visited %2</source>
<comment>1 node, 3 to 4 times</comment>
<translation>%1被访问 %2</translation>
</message>
<message>
<source>%1 were visited %2</source>
<comment>5 nodes, 3 to 4 times</comment>
<translation>%1被访问 %2</translation>
</message>
<message>
<source>%1 of the %2 of %3</source>
<comment>percent, nodes, layer</comment>
<translation>占 %1（%3，共 %2）</translation>
</message>
</context>
<context>
<name>ufb::UsageWords</name>
<message>
<source>1 text</source>
<translation>1 段文本</translation>
</message>
<message numerus="yes">
<source>%n texts</source>
<translation>
<numerusform>%n 段文本</numerusform>
</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>9 tokens, 2 texts</comment>
<translation>%2的 %1</translation>
</message>
<message>
<source>%1 tokens</source>
<comment>a large number</comment>
<translation>%1 个词元</translation>
</message>
<message>
<source>1 token</source>
<translation>1 个词元</translation>
</message>
<message numerus="yes">
<source>%n tokens</source>
<translation>
<numerusform>%n 个词元</numerusform>
</translation>
</message>
<message>
<source>1 node</source>
<translation>1 个节点</translation>
</message>
<message numerus="yes">
<source>%n nodes</source>
<translation>
<numerusform>%n 个节点</numerusform>
</translation>
</message>
<message>
<source>%1 visits</source>
<comment>a large number</comment>
<translation>%1 次访问</translation>
</message>
<message>
<source>1 visit</source>
<translation>1 次访问</translation>
</message>
<message numerus="yes">
<source>%n visits</source>
<translation>
<numerusform>%n 次访问</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<comment>large numbers</comment>
<translation>%1 至 %2 次</translation>
</message>
<message>
<source>never</source>
<translation>0 次</translation>
</message>
<message>
<source>once</source>
<translation>1 次</translation>
</message>
<message numerus="yes">
<source>%n times</source>
<translation>
<numerusform>%n 次</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<translation>%1 至 %2 次</translation>
</message>
<message>
<source>layer %1</source>
<translation>第 %1 层</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>第 %1 层，树 %2</translation>
</message>
<message>
<source>this text</source>
<translation>当前文本</translation>
</message>
<message>
<source>this session</source>
<translation>本次会话</translation>
</message>
<message>
<source>the corpus</source>
<translation>语料库</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>numbers</comment>
<translation>%1 / %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>383 of 4095 nodes</comment>
<translation>%2中的 %1 个</translation>
</message>
<message>
<source>In layer %1, %2 touches %3.</source>
<comment>number, 1 token, 12 of 4095 nodes</comment>
<translation>在第 %1 层，%2触及 %3。</translation>
</message>
<message>
<source>In layer %1, %2 touch %3: %4, %5 a token.</source>
<comment>number, 9 tokens, nodes, visits, number</comment>
<translation>在第 %1 层，%2触及 %3：%4，每个词元 %5 次。</translation>
</message>
<message>
<source>The only layer</source>
<translation>仅有的一层</translation>
</message>
<message numerus="yes">
<source>All %n layers</source>
<translation>
<numerusform>全部 %n 层</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 touched.</source>
<comment>all 6 layers, number, nodes</comment>
<translation>%1：触及 %3中的 %2 个。</translation>
</message>
<message>
<source>%1: %2 of %3 of tree weights are read at least once.</source>
<comment>all 6 layers, two sizes</comment>
<translation>%1：共 %3 的树权重，至少被读取一次的有 %2。</translation>
</message>
<message>
<source>%1 (%2, shared)</source>
<comment>cache, size</comment>
<translation>%1（%2，共享）</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>cache, size</comment>
<translation>%1（%2）</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>节点权重的大小未知。</translation>
</message>
<message>
<source>This text&apos;s %1</source>
<comment>size</comment>
<translation>当前文本的 %1</translation>
</message>
<message>
<source>The corpus&apos; %1</source>
<comment>size</comment>
<translation>语料库的 %1</translation>
</message>
<message>
<source>This session&apos;s %1</source>
<comment>size</comment>
<translation>本次会话的 %1</translation>
</message>
<message>
<source>%1 of the corpus %2</source>
<comment>9 tokens, name</comment>
<translation>语料库 %2 的 %1</translation>
</message>
<message>
<source>%1; this machine does not tell its caches.</source>
<translation>%1；本机未提供缓存信息。</translation>
</message>
<message>
<source>%1 fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 可装入 %2。</translation>
</message>
<message>
<source>%1 do not fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 无法装入 %2。</translation>
</message>
<message>
<source>%1 of %2 never visited, %3 once.</source>
<comment>number, nodes, number</comment>
<translation>%2中有 %1 个从未被访问，%3 个被访问一次。</translation>
</message>
<message>
<source>Gini %1</source>
<translation>基尼系数 %1</translation>
</message>
<message>
<source>%1: there is only one leaf.</source>
<translation>%1：只有一个叶节点。</translation>
</message>
<message>
<source>%1; as if %2 of %3 leaves shared the visits evenly.</source>
<translation>%1；相当于 %3 个叶节点中有 %2 个均分访问。</translation>
</message>
<message>
<source>Layer %1</source>
<translation>第 %1 层</translation>
</message>
<message numerus="yes">
<source>%1, %n trees together</source>
<translation>
<numerusform>%1，%n 棵树合计</numerusform>
</translation>
</message>
<message>
<source>%1 nodes touched, %2</source>
<comment>383 of 4095, percent</comment>
<translation>触及节点 %1，%2</translation>
</message>
<message>
<source>One token touches %1; %2 at most %3</source>
<comment>number, tokens, number</comment>
<translation>单个词元触及 %1 个；%2最多触及 %3 个</translation>
</message>
<message>
<source>%1, %2 for each node touched</source>
<comment>visits, number</comment>
<translation>%1，每个触及的节点平均 %2 次</translation>
</message>
<message>
<source>%1 of %2 of weights read at least once</source>
<translation>共 %2 的权重，至少读取一次的有 %1</translation>
</message>
</context>
<context>
<name>ufb::Views</name>
<message>
<source>Predictions</source>
<translation>预测</translation>
</message>
<message>
<source>Side by side</source>
<translation>并排对比</translation>
</message>
<message>
<source>Latency</source>
<translation>延迟</translation>
</message>
<message>
<source>Model</source>
<translation>模型</translation>
</message>
<message>
<source>Enter or click fills the mask · Alt+← → other masks</source>
<translation>Enter 或单击填入掩码 · Alt+← → 其他掩码</translation>
</message>
<message>
<source>Click or Enter zooms · wheel zooms at the mouse · Esc shows the whole tree</source>
<translation>单击或 Enter 缩放 · 滚轮以鼠标处为中心缩放 · Esc 显示整棵树</translation>
</message>
<message>
<source>Click selects a leaf · Ctrl+click or a drawn frame selects its tokens</source>
<translation>单击选择叶节点 · Ctrl+单击或拖出方框选择其词元</translation>
</message>
<message>
<source>Click or arrow keys select · double click on a title maximises</source>
<translation>单击或方向键选择 · 双击标题最大化</translation>
</message>
<message>
<source>Click or arrow keys select tokens and nodes · Enter opens a run</source>
<translation>单击或方向键选择词元和节点 · Enter 展开单链</translation>
</message>
<message>
<source>Click selects a layer · double click on a title maximises</source>
<translation>单击选择层 · 双击标题最大化</translation>
</message>
<message>
<source>Click or arrow keys select token and layer</source>
<translation>单击或方向键选择词元和层</translation>
</message>
<message>
<source>Type a word or an address to find its leaves · click a node to read its words</source>
<translation>输入词或地址查找其叶节点 · 单击节点查看其中的词</translation>
</message>
<message>
<source>Drop text files on the window to count them · click a row to select its layer</source>
<translation>将文本文件拖到窗口上进行统计 · 单击行选择对应的层</translation>
</message>
<message>
<source>Click or Enter on a row selects its node in every view</source>
<translation>单击行或按 Enter，在所有视图中选择对应节点</translation>
</message>
<message>
<source>Alt+X exchanges A and B · Alt+← → other masks</source>
<translation>Alt+X 交换 A 与 B · Alt+← → 其他掩码</translation>
</message>
<message>
<source>Leave the machine alone while it measures · double click on a title maximises</source>
<translation>测量期间请勿使用本机 · 双击标题最大化</translation>
</message>
<message>
<source>Drop a model folder on the window to open it</source>
<translation>将模型文件夹拖到窗口上打开</translation>
</message>
<message>
<source>Double click or Alt+M masks a word · click a token to follow its path</source>
<translation>双击或 Alt+M 遮蔽一个词 · 单击词元追踪其路径</translation>
</message>
<message>
<source>Every number is of this answer · point at a row to see its node everywhere</source>
<translation>所有数值均属于此答案 · 指向某一行可在各处查看其节点</translation>
</message>
<message>
<source>← left, → right · H shows a hint · Enter goes on</source>
<translation>← 左，→ 右 · H 显示提示 · Enter 继续</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesModel</name>
<message>
<source>Leaf</source>
<translation>叶节点</translation>
</message>
<message>
<source>Counted from the left, from 0. A click selects it.</source>
<translation>从左数起，从 0 开始。单击可选中。</translation>
</message>
<message>
<source>Share</source>
<translation>占比</translation>
</message>
<message>
<source>Of the word&apos;s tokens in the corpus, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>在语料库中该词的词元中的占比，0 至 1。最长的条形为列表中的最大占比。</translation>
</message>
<message>
<source>Count</source>
<translation>次数</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf</source>
<translation>该词有多少词元止于此叶节点</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf, at most: an estimate that may be too high</source>
<translation>该词止于此叶节点的词元数上限：估计值，可能偏高</translation>
</message>
<message>
<source>Lift</source>
<translation>提升度</translation>
</message>
<message>
<source>How many times that share is the leaf&apos;s share of all tokens. 1: no more than any word.</source>
<translation>该占比是此叶节点在全部词元中占比的多少倍。1：不比其他词多。</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>层，然后是转向：0 为左，1 为右</translation>
</message>
<message>
<source>Word</source>
<translation>词</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>按词表的写法</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesPanel</name>
<message>
<source>Leaves of a word</source>
<translation>某词的叶节点</translation>
</message>
<message>
<source>Back to the examples (Esc)</source>
<translation>返回示例 (Esc)</translation>
</message>
<message>
<source>Close the list of leaves</source>
<translation>关闭叶节点列表</translation>
</message>
</context>
</TS>
