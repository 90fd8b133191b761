<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
<name>CorpusText</name>
<message>
<source>Corpus %1: no token comes here</source>
<translation>المدوّنة %1: لا يصل أي رمز إلى هنا</translation>
</message>
<message>
<source>Corpus %1: %2 of %3 tokens, %4</source>
<comment>name, visits, all tokens, share</comment>
<translation>المدوّنة %1: %2 من %3 رمز، %4</translation>
</message>
<message>
<source>%1 times more in B</source>
<translation>أكثر بـ%1 مرة في B</translation>
</message>
<message>
<source>%1 times more in A</source>
<translation>أكثر بـ%1 مرة في A</translation>
</message>
<message>
<source>A: %1, B: %2</source>
<comment>names of corpora</comment>
<translation>‏A:‏ %1، ‏B:‏ %2</translation>
</message>
<message>
<source>No significant difference between A and B</source>
<translation>لا فرق دالًّا إحصائيًا بين A وB</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>3.2 times more in B, which corpora these are</comment>
<translation>%1 (%2)</translation>
</message>
</context>
<context>
<name>EditKind</name>
<message>
<source>Undo typing</source>
<translation>تراجع عن الكتابة</translation>
</message>
<message>
<source>Undo deleting</source>
<translation>تراجع عن الحذف</translation>
</message>
<message>
<source>Undo pasting</source>
<translation>تراجع عن اللصق</translation>
</message>
<message>
<source>Undo cutting</source>
<translation>تراجع عن القص</translation>
</message>
<message>
<source>Undo dropping text</source>
<translation>تراجع عن إفلات النص</translation>
</message>
<message>
<source>Undo masking</source>
<translation>تراجع عن التقنيع</translation>
</message>
<message>
<source>Undo filling the mask</source>
<translation>تراجع عن ملء القناع</translation>
</message>
<message>
<source>Undo another text</source>
<comment>go back to the text before</comment>
<translation>تراجع عن تغيير النص</translation>
</message>
<message>
<source>Undo pinning</source>
<translation>تراجع عن التثبيت</translation>
</message>
<message>
<source>Undo letting the pinned text go</source>
<translation>تراجع عن إلغاء تثبيت النص</translation>
</message>
<message>
<source>Undo adding a bookmark</source>
<translation>تراجع عن إضافة إشارة مرجعية</translation>
</message>
<message>
<source>Undo removing a bookmark</source>
<translation>تراجع عن إزالة إشارة مرجعية</translation>
</message>
<message>
<source>Undo removing all bookmarks</source>
<translation>تراجع عن إزالة كل الإشارات المرجعية</translation>
</message>
<message>
<source>Undo changing bookmarks</source>
<translation>تراجع عن تغيير الإشارات المرجعية</translation>
</message>
<message>
<source>Undo another word of your own</source>
<comment>the word asked about</comment>
<translation>تراجع عن تغيير كلمتك</translation>
</message>
<message>
<source>Redo typing</source>
<translation>إعادة: الكتابة</translation>
</message>
<message>
<source>Redo deleting</source>
<translation>إعادة: الحذف</translation>
</message>
<message>
<source>Redo pasting</source>
<translation>إعادة: اللصق</translation>
</message>
<message>
<source>Redo cutting</source>
<translation>إعادة: القص</translation>
</message>
<message>
<source>Redo dropping text</source>
<translation>إعادة: إفلات النص</translation>
</message>
<message>
<source>Redo masking</source>
<translation>إعادة: التقنيع</translation>
</message>
<message>
<source>Redo filling the mask</source>
<translation>إعادة: ملء القناع</translation>
</message>
<message>
<source>Redo another text</source>
<comment>go on to the text after</comment>
<translation>إعادة: تغيير النص</translation>
</message>
<message>
<source>Redo pinning</source>
<translation>إعادة: التثبيت</translation>
</message>
<message>
<source>Redo letting the pinned text go</source>
<translation>إعادة: إلغاء تثبيت النص</translation>
</message>
<message>
<source>Redo adding a bookmark</source>
<translation>إعادة: إضافة إشارة مرجعية</translation>
</message>
<message>
<source>Redo removing a bookmark</source>
<translation>إعادة: إزالة إشارة مرجعية</translation>
</message>
<message>
<source>Redo removing all bookmarks</source>
<translation>إعادة: إزالة كل الإشارات المرجعية</translation>
</message>
<message>
<source>Redo changing bookmarks</source>
<translation>إعادة: تغيير الإشارات المرجعية</translation>
</message>
<message>
<source>Redo another word of your own</source>
<comment>the word asked about</comment>
<translation>إعادة: تغيير كلمتك</translation>
</message>
</context>
<context>
<name>NumberText</name>
<message>
<source>%1 %</source>
<comment>a percentage</comment>
<translation>%1٪</translation>
</message>
</context>
<context>
<name>RoutingViews</name>
<message>
<source>layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all %1 neurons, there is no path to show.</source>
<translation>طبقات التغذية الأمامية في هذا النموذج كثيفة: يستخدم كل رمز جميع العصبونات (%1)، فلا مسار لعرضه.</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all neurons, there is no path to show.</source>
<translation>طبقات التغذية الأمامية في هذا النموذج كثيفة: يستخدم كل رمز جميع العصبونات، فلا مسار لعرضه.</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see which way its tokens go.</source>
<translation>لا شيء لعرضه بعد. اكتب جملة لترى الطريق الذي تسلكه رموزها.</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>لم يُحمَّل أي نموذج.</translation>
</message>
</context>
<context>
<name>SessionModels</name>
<message>
<source>%1 is not the model that the session was saved with: it has another shape. What the session remembers of its trees may mean other places.</source>
<comment>a model&apos;s name</comment>
<translation>‏%1 ليس النموذج الذي حُفظت معه الجلسة: فشكله مختلف. وما تحفظه الجلسة عن أشجاره قد يدل على مواضع أخرى.</translation>
</message>
<message>
<source>%1 may not be the model that the session was saved with: its weights take %2, those of the session %3.</source>
<comment>a model&apos;s name, two sizes with units</comment>
<translation>قد لا يكون %1 النموذج الذي حُفظت معه الجلسة: حجم أوزانه %2، وحجم أوزان نموذج الجلسة %3.</translation>
</message>
</context>
<context>
<name>StripValues</name>
<message>
<source>none, nothing to decide</source>
<translation>لا شيء، لا قرار هنا</translation>
</message>
<message>
<source>no partner in the pinned text</source>
<translation>لا نظير في النص المثبّت</translation>
</message>
<message>
<source>same leaf, nothing to decide</source>
<translation>الورقة نفسها، لا قرار هنا</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>decisions in common, all</comment>
<translation>%1 من %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1، الورقة نفسها</translation>
</message>
<message>
<source>no margins: nothing to decide</source>
<translation>لا هوامش: لا قرار هنا</translation>
</message>
<message>
<source>margin, log scale</source>
<translation>الهامش، مقياس لوغاريتمي</translation>
</message>
<message>
<source>same colour = near in the tree</source>
<translation>اللون نفسه = تقارب في الشجرة</translation>
</message>
<message>
<source>sum of norms</source>
<translation>مجموع المعايير</translation>
</message>
<message>
<source>of the path&apos;s sum</source>
<translation>من مجموع المسار</translation>
</message>
<message>
<source>levels in common</source>
<translation>المستويات المشتركة</translation>
</message>
<message>
<source>Margin</source>
<translation>الهامش</translation>
</message>
<message>
<source>Leaf</source>
<translation>الورقة</translation>
</message>
<message>
<source>Contribution</source>
<translation>الإسهام</translation>
</message>
<message>
<source>Largest node</source>
<translation>أكبر عقدة</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>التوافق مع المثبّت</translation>
</message>
<message>
<source>How close the closest decision of the path was: smallest |logit| over the norm of the node&apos;s weights</source>
<translation>مدى تقارب أضيق قرار في المسار: أصغر |لوجيت| مقسومًا على معيار أوزان العقدة</translation>
</message>
<message>
<source>Where the path ends, counted from the left; leaves of different layers have nothing in common</source>
<translation>موضع نهاية المسار، بالعدّ من اليسار؛ لا صلة بين أوراق الطبقات المختلفة</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>مجموع معايير ما تضيفه عُقد المسار إلى خرج الطبقة</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum</source>
<translation>نصيب العقدة ذات الإسهام الأكبر من ذلك المجموع</translation>
</message>
<message>
<source>How many decisions a token shares, from the root on, with the same token of the pinned text, before their paths part. Hatched: the pinned text has no such token</source>
<translation>عدد القرارات التي يشترك فيها الرمز، بدءًا من الجذر، مع الرمز نفسه في النص المثبّت قبل أن يفترق مساراهما. المظلّل بخطوط: لا يوجد هذا الرمز في النص المثبّت</translation>
</message>
</context>
<context>
<name>TreeLabels</name>
<message numerus="yes">
<source>%1 and %Ln more</source>
<comment>tokens</comment>
<translation>
<numerusform>%1 بلا رموز أخرى</numerusform>
<numerusform>%1 ورمز آخر</numerusform>
<numerusform>%1 ورمزان آخران</numerusform>
<numerusform>%1 و%Ln رموز أخرى</numerusform>
<numerusform>%1 و%Ln رمزًا آخر</numerusform>
<numerusform>%1 و%Ln رمز آخر</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 tokens, %3</source>
<comment>visits, all, share</comment>
<translation>%1 من %2 رمز، %3</translation>
</message>
<message>
<source>%1 of 1 token, %2</source>
<comment>visits, share</comment>
<translation>%1 من رمز واحد، %2</translation>
</message>
<message numerus="yes">
<source>%1 of %Ln tokens, %2</source>
<comment>visits, share</comment>
<translation>
<numerusform>%1 من صفر رموز، %2</numerusform>
<numerusform>%1 من رمز واحد، %2</numerusform>
<numerusform>%1 من رمزين، %2</numerusform>
<numerusform>%1 من %Ln رموز، %2</numerusform>
<numerusform>%1 من %Ln رمزًا، %2</numerusform>
<numerusform>%1 من %Ln رمز، %2</numerusform>
</translation>
</message>
<message>
<source>%1 ends here: logit %2</source>
<comment>token, number</comment>
<translation>%1 ينتهي هنا: لوجيت %2</translation>
</message>
<message>
<source>%1 turns right: logit %2</source>
<comment>token, number</comment>
<translation>%1 ينعطف يمينًا: لوجيت %2</translation>
</message>
<message>
<source>%1 turns left: logit %2</source>
<comment>token, number</comment>
<translation>%1 ينعطف يسارًا: لوجيت %2</translation>
</message>
<message>
<source>Logits %1 to %2</source>
<translation>قيم لوجيت من %1 إلى %2</translation>
</message>
<message>
<source>Layer %1, node %2, level %3</source>
<translation>الطبقة %1، العقدة %2، المستوى %3</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1، الشجرة %2</translation>
</message>
<message>
<source>leaf %1</source>
<translation>الورقة %1</translation>
</message>
<message>
<source>root</source>
<translation>الجذر</translation>
</message>
<message>
<source>node %1</source>
<translation>العقدة %1</translation>
</message>
<message>
<source>No token of this text comes here</source>
<translation>لا يصل أي رمز من هذا النص إلى هنا</translation>
</message>
<message>
<source>Tokens: %1</source>
<translation>الرموز: %1</translation>
</message>
<message>
<source>This session: %1</source>
<translation>هذه الجلسة: %1</translation>
</message>
<message>
<source>Pinned text: %1</source>
<translation>النص المثبّت: %1</translation>
</message>
</context>
<context>
<name>ufb::AddressBar</name>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Address of the selection</source>
<translation>عنوان التحديد</translation>
</message>
<message>
<source>Copy</source>
<translation>نسخ</translation>
</message>
<message>
<source>Back</source>
<translation>رجوع</translation>
</message>
<message>
<source>Back to the place before</source>
<translation>الرجوع إلى الموضع السابق</translation>
</message>
<message>
<source>Forward</source>
<translation>تقدّم</translation>
</message>
<message>
<source>Forward to the next place</source>
<translation>التقدّم إلى الموضع التالي</translation>
</message>
<message>
<source>Bookmarks</source>
<translation>الإشارات المرجعية</translation>
</message>
<message>
<source>Go to a place kept before</source>
<translation>الانتقال إلى موضع محفوظ</translation>
</message>
<message>
<source>Copy address</source>
<translation>نسخ العنوان</translation>
</message>
<message>
<source>Copy the address that is shown</source>
<translation>نسخ العنوان المعروض</translation>
</message>
<message>
<source>Remove bookmark</source>
<translation>إزالة الإشارة المرجعية</translation>
</message>
<message>
<source>Add bookmark</source>
<translation>إضافة إشارة مرجعية</translation>
</message>
<message>
<source>Remove the bookmark of this address</source>
<translation>إزالة الإشارة المرجعية لهذا العنوان</translation>
</message>
<message>
<source>Keep this address as a bookmark</source>
<translation>حفظ هذا العنوان كإشارة مرجعية</translation>
</message>
<message>
<source>1 layer</source>
<translation>طبقة واحدة</translation>
</message>
<message numerus="yes">
<source>%Ln layers</source>
<translation>
<numerusform>لا طبقات</numerusform>
<numerusform>طبقة واحدة</numerusform>
<numerusform>طبقتان</numerusform>
<numerusform>%Ln طبقات</numerusform>
<numerusform>%Ln طبقة</numerusform>
<numerusform>%Ln طبقة</numerusform>
</translation>
</message>
<message>
<source>1 tree</source>
<translation>شجرة واحدة</translation>
</message>
<message numerus="yes">
<source>%Ln trees</source>
<translation>
<numerusform>لا أشجار</numerusform>
<numerusform>شجرة واحدة</numerusform>
<numerusform>شجرتان</numerusform>
<numerusform>%Ln أشجار</numerusform>
<numerusform>%Ln شجرة</numerusform>
<numerusform>%Ln شجرة</numerusform>
</translation>
</message>
<message>
<source>1 turn</source>
<translation>انعطاف واحد</translation>
</message>
<message numerus="yes">
<source>%Ln turns</source>
<translation>
<numerusform>لا انعطافات</numerusform>
<numerusform>انعطاف واحد</numerusform>
<numerusform>انعطافان</numerusform>
<numerusform>%Ln انعطافات</numerusform>
<numerusform>%Ln انعطافًا</numerusform>
<numerusform>%Ln انعطاف</numerusform>
</translation>
</message>
<message>
<source>This model has %1 of %2 with %3: %4 or %5.</source>
<translation>في هذا النموذج %1، في كل منها %2، وفي كل مسار %3: %4 أو %5.</translation>
</message>
<message>
<source>Where the selection is; type an address and press Enter. %1</source>
<translation>موضع التحديد؛ اكتب عنوانًا واضغط Enter. %1</translation>
</message>
<message>
<source>No model is loaded: there is nothing to address.</source>
<translation>لم يُحمَّل أي نموذج: لا عناوين متاحة.</translation>
</message>
<message>
<source>This model has no trees: there is nothing to address.</source>
<translation>لا أشجار في هذا النموذج: لا عناوين متاحة.</translation>
</message>
<message>
<source>Model: %1</source>
<translation>النموذج: %1</translation>
</message>
<message>
<source>Kept: %1</source>
<translation>المحفوظ: %1</translation>
</message>
<message>
<source>This model has no such place.</source>
<translation>لا يوجد هذا الموضع في هذا النموذج.</translation>
</message>
<message>
<source>&amp;Remove all</source>
<translation>إزالة الكل</translation>
</message>
</context>
<context>
<name>ufb::CandidateModel</name>
<message>
<source>%1: %2, rank %3, logit %4, id %5. Enter or a click puts it in.</source>
<comment>a candidate for a mask</comment>
<translation>%1: %2، الرتبة %3، لوجيت %4، المعرّف %5. يُدرَج بضغط Enter أو بنقرة.</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>القطعة من المفردات؛ تعني ## أنها تتمة كلمة</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>الكلمة</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>دالة Softmax لقيم لوجيت على كامل المفردات</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>الاحتمال</translation>
</message>
<message>
<source>The model&apos;s score before the softmax</source>
<translation>درجة النموذج قبل Softmax</translation>
</message>
<message>
<source>Logit</source>
<comment>table column</comment>
<translation>لوجيت</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>الموضع بين جميع قطع المفردات؛ 1 هو الأكثر احتمالًا</translation>
</message>
<message>
<source>Rank</source>
<comment>table column</comment>
<translation>الرتبة</translation>
</message>
</context>
<context>
<name>ufb::CandidateTable</name>
<message>
<source>Candidates</source>
<comment>the model&apos;s words for a mask</comment>
<translation>الكلمات المرشّحة</translation>
</message>
</context>
<context>
<name>ufb::CheatSheet</name>
<message>
<source>Keys and gestures</source>
<translation>المفاتيح والإيماءات</translation>
</message>
<message>
<source>Search</source>
<translation>بحث</translation>
</message>
<message>
<source>Search keys and gestures</source>
<translation>البحث في المفاتيح والإيماءات</translation>
</message>
<message>
<source>No keys or gestures match</source>
<translation>لا مفاتيح أو إيماءات مطابقة</translation>
</message>
<message>
<source>Copy as text</source>
<translation>نسخ كنص</translation>
</message>
<message>
<source>Puts what is shown on the clipboard, a line each</source>
<translation>وضع المعروض في الحافظة، سطر لكل بند</translation>
</message>
<message>
<source>Close</source>
<translation>إغلاق</translation>
</message>
<message>
<source>Mouse</source>
<translation>الفأرة</translation>
</message>
</context>
<context>
<name>ufb::ColorBar</name>
<message>
<source>%1: %2 to %3</source>
<comment>what is coloured, least value, greatest value</comment>
<translation>%1: من %2 إلى %3</translation>
</message>
</context>
<context>
<name>ufb::ColumnModel</name>
<message>
<source>yes</source>
<translation>نعم</translation>
</message>
<message>
<source>no</source>
<translation>لا</translation>
</message>
</context>
<context>
<name>ufb::CommandListModel</name>
<message>
<source>on</source>
<comment>a command that is switched on</comment>
<translation>مفعَّل</translation>
</message>
<message>
<source>not available now</source>
<comment>a command</comment>
<translation>غير متاح الآن</translation>
</message>
</context>
<context>
<name>ufb::CommandPalette</name>
<message>
<source>Commands</source>
<translation>الأوامر</translation>
</message>
<message>
<source>Command</source>
<translation>الأمر</translation>
</message>
<message>
<source>Type a command</source>
<translation>اكتب أمرًا</translation>
</message>
<message>
<source>No command matches</source>
<translation>لا أمر مطابق</translation>
</message>
</context>
<context>
<name>ufb::Commands</name>
<message>
<source>&amp;File</source>
<translation>ملف</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>تحرير</translation>
</message>
<message>
<source>&amp;View</source>
<translation>عرض</translation>
</message>
<message>
<source>&amp;Appearance</source>
<translation>المظهر</translation>
</message>
<message>
<source>&amp;Routing</source>
<translation>التوجيه</translation>
</message>
<message>
<source>Mea&amp;sure</source>
<translation>القياس</translation>
</message>
<message>
<source>&amp;Learn</source>
<translation>التعلّم</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>مساعدة</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreement</name>
<message>
<source>Agreement over a text file…</source>
<translation>التوافق في ملف نصي…</translation>
</message>
<message>
<source>Puts every line of a text to both models and counts how often they agree, and are right.</source>
<translation>يعرض كل سطر من نص على النموذجين ويحصي مرات توافقهما ومرات إصابتهما.</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>تقدّم الإحصاء</translation>
</message>
<message>
<source>Stop</source>
<translation>إيقاف</translation>
</message>
<message>
<source>Ends the count; what was counted so far stays.</source>
<translation>ينهي الإحصاء؛ ويبقى ما أُحصي حتى الآن.</translation>
</message>
<message>
<source>Hide</source>
<comment>button: hide a result</comment>
<translation>إخفاء</translation>
</message>
<message>
<source>Agreement over the file</source>
<translation>التوافق في الملف</translation>
</message>
<message numerus="yes">
<source>%1: %Ln lines read</source>
<comment>a file&apos;s name</comment>
<translation>
<numerusform>%1: لم يُقرأ أي سطر</numerusform>
<numerusform>%1: قُرئ سطر واحد</numerusform>
<numerusform>%1: قُرئ سطران</numerusform>
<numerusform>%1: قُرئت %Ln أسطر</numerusform>
<numerusform>%1: قُرئ %Ln سطرًا</numerusform>
<numerusform>%1: قُرئ %Ln سطر</numerusform>
</translation>
</message>
<message>
<source>The file was not read to its end.</source>
<translation>لم يُقرأ الملف حتى نهايته.</translation>
</message>
<message>
<source>%1: no line could be compared.</source>
<comment>a file&apos;s name</comment>
<translation>%1: تعذّرت مقارنة أي سطر.</translation>
</message>
<message>
<source>%1 and %2 put the same word first at %3 of %4 masks of %5: %6 (95 % interval %7 – %8).</source>
<comment>names of models; numbers; a file&apos;s name; percentages</comment>
<translation>وضع %1 و%2 الكلمة نفسها في المرتبة الأولى عند %3 من %4 قناع في %5: %6 (فترة ثقة 95٪: %7 – %8).</translation>
</message>
<message>
<source>%1 lines read, %2 used. In a line without a mask, one word was masked that both vocabularies hold in one piece, chosen by line number and seed %3.</source>
<translation>الأسطر المقروءة: %1، المستخدمة منها: %2. في كل سطر بلا قناع قُنّعت كلمة واحدة توجد قطعةً واحدة في مفردات النموذجين، واختيرت بحسب رقم السطر والبذرة %3.</translation>
</message>
<message>
<source>%1 masks were in the text.</source>
<translation>الأقنعة الموجودة في النص: %1.</translation>
</message>
<message>
<source>Skipped: %1 empty, %2 without such a word, %3 with masks beyond what a model reads, %4 that a tokenizer refused.</source>
<translation>المتخطّى: فارغ %1، بلا كلمة كهذه %2، أقنعته خارج ما يقرؤه أحد النموذجين %3، رفضه أحد المقطِّعين %4.</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreementModel</name>
<message>
<source>Both put the same word first</source>
<translation>الكلمة نفسها أولًا عند كليهما</translation>
</message>
<message>
<source>Of the first %1 words, both have</source>
<translation>المشترك في أول %1 كلمات</translation>
</message>
<message>
<source>A puts the true word first</source>
<translation>الكلمة الصحيحة أولًا عند A</translation>
</message>
<message>
<source>B puts the true word first</source>
<translation>الكلمة الصحيحة أولًا عند B</translation>
</message>
<message>
<source>A has the true word among its first %1</source>
<translation>الكلمة الصحيحة ضمن أول %1 عند A</translation>
</message>
<message>
<source>B has the true word among its first %1</source>
<translation>الكلمة الصحيحة ضمن أول %1 عند B</translation>
</message>
<message>
<source>Mean time of A for a line</source>
<translation>متوسط زمن A لكل سطر</translation>
</message>
<message>
<source>Mean time of B for a line</source>
<translation>متوسط زمن B لكل سطر</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>so many of so many</comment>
<translation>%1 من %2</translation>
</message>
<message>
<source>Wilson&apos;s interval for shares; for the mean, 1.96 standard errors to both sides</source>
<translation>فترة ويلسون للحصص؛ وللمتوسط 1.96 خطأ معياري في الاتجاهين</translation>
</message>
<message>
<source>Over the file</source>
<comment>table column</comment>
<translation>في الملف</translation>
</message>
<message>
<source>Result</source>
<comment>table column</comment>
<translation>النتيجة</translation>
</message>
<message>
<source>95 % interval</source>
<comment>table column</comment>
<translation>فترة ثقة 95٪</translation>
</message>
<message>
<source>Counted</source>
<comment>table column: how many there were</comment>
<translation>المُحصى</translation>
</message>
</context>
<context>
<name>ufb::CompareHead</name>
<message>
<source>Model %1: %2</source>
<comment>A or B, its name</comment>
<translation>النموذج %1: %2</translation>
</message>
<message>
<source>%1 for this one text, with what the window records; measure to compare speed.</source>
<translation>%1 لهذا النص وحده مع ما تسجّله النافذة؛ لمقارنة السرعة أجرِ قياسًا.</translation>
</message>
</context>
<context>
<name>ufb::CompareModel</name>
<message>
<source>only B</source>
<comment>a word that only model B&apos;s list has</comment>
<translation>في B فقط</translation>
</message>
<message>
<source>only A</source>
<comment>a word that only model A&apos;s list has</comment>
<translation>في A فقط</translation>
</message>
<message>
<source>%1, model %2: %3, rank %4, logit %5, id %6.</source>
<comment>a candidate for a mask</comment>
<translation>%1، النموذج %2: %3، الرتبة %4، لوجيت %5، المعرّف %6.</translation>
</message>
<message>
<source>Not among the first %1 of model %2.</source>
<translation>ليس ضمن أول %1 في النموذج %2.</translation>
</message>
<message>
<source>Rank %1 in model %2.</source>
<translation>الرتبة %1 في النموذج %2.</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>الموضع بين جميع قطع المفردات؛ 1 هو الأكثر احتمالًا</translation>
</message>
<message>
<source>Rank</source>
<comment>table column</comment>
<translation>الرتبة</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>القطعة من المفردات؛ تعني ## أنها تتمة كلمة</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>الكلمة</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>دالة Softmax لقيم لوجيت على كامل المفردات</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>الاحتمال</translation>
</message>
<message>
<source>Rank of the same word in the other model&apos;s list. Words are the same without regard to upper
and lower case and to ##, since the two vocabularies may differ.</source>
<translation>رتبة الكلمة نفسها في قائمة النموذج الآخر. تُعدّ الكلمتان متطابقتين بصرف النظر عن حالة
الأحرف وعن ##، لأن مفردات النموذجين قد تختلف.</translation>
</message>
<message>
<source>In B</source>
<comment>table column: a word&apos;s rank in model B&apos;s list</comment>
<translation>في B</translation>
</message>
<message>
<source>In A</source>
<comment>table column: a word&apos;s rank in model A&apos;s list</comment>
<translation>في A</translation>
</message>
</context>
<context>
<name>ufb::CompareTable</name>
<message>
<source>Candidates of both models</source>
<translation>مرشّحات النموذجين</translation>
</message>
<message>
<source>○ only A</source>
<comment>as wide as the widest cell of a column</comment>
<translation>○ في A فقط</translation>
</message>
</context>
<context>
<name>ufb::CompareView</name>
<message>
<source>Side by side</source>
<translation>جنبًا إلى جنب</translation>
</message>
<message>
<source>Previous mask</source>
<translation>القناع السابق</translation>
</message>
<message>
<source>Next mask</source>
<translation>القناع التالي</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>نسخ</translation>
</message>
<message>
<source>Copy as text</source>
<translation>نسخ كنص</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>كلمة للبحث عنها</translation>
</message>
<message>
<source>Your word, under both models</source>
<translation>كلمتك في كلا النموذجين</translation>
</message>
<message>
<source>Your wor&amp;d</source>
<comment>label of a line to type a word into</comment>
<translation>كلمتك</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>لم يُحمَّل أي نموذج.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>فتح نموذج…</translation>
</message>
<message>
<source>Open a second model to compare %1 with.</source>
<comment>a model&apos;s name</comment>
<translation>افتح نموذجًا ثانيًا لمقارنته مع %1.</translation>
</message>
<message>
<source>Open a second model…</source>
<translation>فتح نموذج ثانٍ…</translation>
</message>
<message>
<source>Both models are being asked.</source>
<translation>يجري سؤال النموذجين.</translation>
</message>
<message>
<source>No word is masked. Mask one, and both models say what may stand there.</source>
<translation>لا كلمة مقنّعة. قنّع كلمة ليقول النموذجان ما قد يحل محلها.</translation>
</message>
<message>
<source>Mask a word</source>
<translation>تقنيع كلمة</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>القناع %1 من %2</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>كلمتك «%1»: %2</translation>
</message>
</context>
<context>
<name>ufb::CompareWords</name>
<message>
<source>not in the vocabulary</source>
<translation>ليست في المفردات</translation>
</message>
<message>
<source>%1, rank %2</source>
<comment>percent, place among all words</comment>
<translation>%1، الرتبة %2</translation>
</message>
<message>
<source>%1 (of its first piece “%2”)</source>
<comment>percent and rank; a piece of a word</comment>
<translation>%1 (لقطعتها الأولى «%2»)</translation>
</message>
<message>
<source>%1 percentage points</source>
<translation>%1 نقطة مئوية</translation>
</message>
<message>
<source>Both put “%1” first.</source>
<comment>a word</comment>
<translation>يضع كلاهما «%1» أولًا.</translation>
</message>
<message>
<source>A puts “%1” first, B puts “%2” first.</source>
<comment>words</comment>
<translation>يضع A «%1» أولًا، ويضع B «%2» أولًا.</translation>
</message>
<message>
<source>%1 of the first %2 words are in both lists.</source>
<translation>من أول %2 كلمات، المشترك بين القائمتين: %1.</translation>
</message>
<message>
<source>%1 has no mask in its vocabulary: it cannot predict.</source>
<comment>a model</comment>
<translation>لا قناع في مفردات %1: لا يمكنه التنبؤ.</translation>
</message>
<message>
<source>%1 has not seen this mask: it lies beyond the %2 tokens that this model reads.</source>
<comment>a model</comment>
<translation>لم يرَ %1 هذا القناع: موضعه بعد ما يقرؤه هذا النموذج (%2 رمز).</translation>
</message>
<message>
<source>A: %1</source>
<translation>‏A:‏ %1</translation>
</message>
<message>
<source>B: %1</source>
<translation>‏B:‏ %1</translation>
</message>
<message>
<source>B less A: %1</source>
<comment>a difference</comment>
<translation>‏B ناقص A:‏ %1</translation>
</message>
<message>
<source>rank	word of A	probability	in B	word of B	probability	in A</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>الرتبة	كلمة A	الاحتمال	في B	كلمة B	الاحتمال	في A</translation>
</message>
</context>
<context>
<name>ufb::CorpusCellModel</name>
<message>
<source>%1: %2</source>
<comment>a column&apos;s title, a cell&apos;s text</comment>
<translation>%1: %2</translation>
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
<translation>العنوان</translation>
</message>
<message>
<source>Layer and the turns from the root, 0 left and 1 right; a star: all below it</source>
<translation>الطبقة والانعطافات من الجذر، 0 يسار و1 يمين؛ النجمة: كل ما تحتها</translation>
</message>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>العدّ من 1</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Node</source>
<translation>العقدة</translation>
</message>
<message>
<source>Index in its tree, breadth first, the root is 0</source>
<translation>رقمها في شجرتها، مستوى بعد مستوى، والجذر 0</translation>
</message>
<message>
<source>Share in A</source>
<translation>الحصة في A</translation>
</message>
<message>
<source>Share of A&apos;s tokens that visit the node</source>
<translation>حصة رموز A التي تزور العقدة</translation>
</message>
<message>
<source>Share in B</source>
<translation>الحصة في B</translation>
</message>
<message>
<source>Share of B&apos;s tokens that visit the node</source>
<translation>حصة رموز B التي تزور العقدة</translation>
</message>
<message>
<source>B over A</source>
<translation>‏B إلى A</translation>
</message>
<message>
<source>How many times as often B&apos;s tokens visit the node as A&apos;s</source>
<translation>كم ضعفًا تبلغ زيارة رموز B للعقدة مقارنةً برموز A</translation>
</message>
<message>
<source>Log ratio</source>
<translation>لوغاريتم النسبة</translation>
</message>
<message>
<source>The same as a logarithm to base 2: 1 = twice, -1 = half</source>
<translation>القيمة نفسها لوغاريتمًا للأساس 2: ‏1 = الضعف، ‎-1 = النصف</translation>
</message>
<message>
<source>Corrected p</source>
<translation>قيمة p المصحّحة</translation>
</message>
<message>
<source>Probability of such a difference by chance, two-sided,
corrected for all nodes that were tested (Holm)</source>
<translation>احتمال نشوء فرق كهذا مصادفةً، ثنائي الطرف،
مصحَّحًا لجميع العُقد المختبَرة (هولم)</translation>
</message>
<message>
<source>Visits in A</source>
<translation>الزيارات في A</translation>
</message>
<message>
<source>Tokens of A that visit the node</source>
<translation>رموز A التي تزور العقدة</translation>
</message>
<message>
<source>Visits in B</source>
<translation>الزيارات في B</translation>
</message>
<message>
<source>Tokens of B that visit the node</source>
<translation>رموز B التي تزور العقدة</translation>
</message>
<message>
<source>Node %1</source>
<translation>العقدة %1</translation>
</message>
<message>
<source>Leaf %1 (%2)</source>
<comment>address, number</comment>
<translation>الورقة %1 (%2)</translation>
</message>
<message>
<source>%1 (%2 of A&apos;s tokens, %3 of B&apos;s)</source>
<comment>times, percentages</comment>
<translation>%1 (%2 من رموز A، و%3 من رموز B)</translation>
</message>
</context>
<context>
<name>ufb::CorpusChoices</name>
<message>
<source>&amp;Split into</source>
<translation>التقسيم إلى</translation>
</message>
<message>
<source>What is one text to the model: it sees no further than its ends</source>
<translation>ما يعدّه النموذج نصًا واحدًا: لا يرى أبعد من طرفيه</translation>
</message>
<message>
<source>&amp;Masked tokens</source>
<translation>الرموز المقنّعة</translation>
</message>
<message>
<source>Share of the tokens that are replaced by the mask before the model sees them</source>
<translation>حصة الرموز التي يحل القناع محلها قبل أن يراها النموذج</translation>
</message>
<message>
<source>Sam&amp;ple</source>
<translation>العيّنة</translation>
</message>
<message>
<source>Share of the text that is counted; all of it unless you ask for less</source>
<translation>حصة النص التي تُحصى؛ كله ما لم تطلب أقل</translation>
</message>
<message>
<source>S&amp;eed</source>
<translation>البذرة</translation>
</message>
<message>
<source>Chooses what is masked, sampled and kept as an example: the same seed, the same choice</source>
<translation>تحدّد ما يُقنَّع وما يدخل العيّنة وما يُحفظ مثالًا: البذرة نفسها تعطي الاختيار نفسه</translation>
</message>
<message>
<source> %</source>
<comment>percent, after a number</comment>
<translation>٪</translation>
</message>
</context>
<context>
<name>ufb::CorpusController</name>
<message>
<source>%1 was counted with another model, %2, that has other trees. Open that model first, then the count.</source>
<comment>a file, a model</comment>
<translation>أُحصي %1 بنموذج آخر هو %2 وله أشجار مختلفة. افتح ذلك النموذج أولًا ثم الإحصاء.</translation>
</message>
<message>
<source>%1 was counted with another model, %2, whose trees have the same shape as those of %3. Its figures need not hold for the sentence on show.</source>
<comment>a file, two models</comment>
<translation>أُحصي %1 بنموذج آخر هو %2 وأشجاره بشكل أشجار %3. قد لا تنطبق أرقامه على الجملة المعروضة.</translation>
</message>
<message>
<source>Count texts</source>
<translation>إحصاء نصوص</translation>
</message>
<message>
<source>Texts (*.txt *.md *.gz *.xz *.zst *.bz2)</source>
<comment>file filter</comment>
<translation>نصوص (*.txt *.md *.gz *.xz *.zst *.bz2)</translation>
</message>
<message>
<source>All files (*)</source>
<comment>file filter</comment>
<translation>كل الملفات (*)</translation>
</message>
<message>
<source>Open a count</source>
<translation>فتح إحصاء</translation>
</message>
<message>
<source>Counts (*.sqlite)</source>
<comment>file filter</comment>
<translation>إحصاءات (*.sqlite)</translation>
</message>
<message>
<source>Compare with another count</source>
<translation>المقارنة مع إحصاء آخر</translation>
</message>
<message>
<source>Everything: CSV, JSON, safetensors, NPY and a report (*)</source>
<comment>file filter</comment>
<translation>الكل: CSV وJSON وsafetensors وNPY وتقرير (*)</translation>
</message>
<message>
<source>CSV tables (*)</source>
<comment>file filter</comment>
<translation>جداول CSV (*)</translation>
</message>
<message>
<source>JSON (*)</source>
<comment>file filter</comment>
<translation>JSON (*)</translation>
</message>
<message>
<source>Arrays as safetensors (*)</source>
<comment>file filter</comment>
<translation>مصفوفات بصيغة safetensors (*)</translation>
</message>
<message>
<source>Arrays as NPY (*)</source>
<comment>file filter</comment>
<translation>مصفوفات بصيغة NPY (*)</translation>
</message>
<message>
<source>Report as HTML (*)</source>
<comment>file filter</comment>
<translation>تقرير بصيغة HTML (*)</translation>
</message>
<message>
<source>Export the count into a new folder</source>
<translation>تصدير الإحصاء إلى مجلد جديد</translation>
</message>
<message>
<source>Folder:</source>
<translation>المجلد:</translation>
</message>
<message>
<source>Folder for results of counts</source>
<translation>مجلد نتائج الإحصاءات</translation>
</message>
</context>
<context>
<name>ufb::CorpusDifferenceView</name>
<message>
<source>Corpus difference</source>
<translation>فرق المدوّنتين</translation>
</message>
<message>
<source>Compare with another count…</source>
<translation>المقارنة مع إحصاء آخر…</translation>
</message>
<message>
<source>To compare two texts, count or open a first one in the view Corpus.</source>
<translation>لمقارنة نصين، أحصِ نصًا أول أو افتح إحصاءه في عرض «المدوّنة».</translation>
</message>
<message>
<source>%1 is the only count. Open a second one of the same model to see which nodes the two use differently.</source>
<comment>a corpus&apos; name</comment>
<translation>‏%1 هو الإحصاء الوحيد. افتح إحصاءً ثانيًا للنموذج نفسه لترى العُقد التي يختلف استخدامها بينهما.</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>إنهاء المقارنة</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>يزيل الإحصاء الثاني من العرض</translation>
</message>
<message>
<source>Most changed nodes</source>
<translation>العُقد الأكثر تغيّرًا</translation>
</message>
<message>
<source>Divergence of each layer</source>
<translation>تباعد كل طبقة</translation>
</message>
<message>
<source>Layers</source>
<translation>الطبقات</translation>
</message>
<message>
<source>B over A, log scale</source>
<translation>‏B إلى A، مقياس لوغاريتمي</translation>
</message>
<message>
<source>1/%1</source>
<comment>a fraction</comment>
<translation>1/%1</translation>
</message>
<message>
<source>A: %1</source>
<translation>‏A:‏ %1</translation>
</message>
<message>
<source>B: %1</source>
<translation>‏B:‏ %1</translation>
</message>
</context>
<context>
<name>ufb::CorpusDivergenceModel</name>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>العدّ من 1</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Divergence</source>
<translation>التباعد</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use, in bits:
0 = the same, 1 = no leaf in common</source>
<translation>تباعد جنسن-شانون لاستخدام الأوراق، بالبت:
0 = متطابق، 1 = لا ورقة مشتركة</translation>
</message>
<message>
<source>Changed nodes</source>
<translation>العُقد المتغيّرة</translation>
</message>
<message>
<source>Nodes that the two corpora use differently, by the test above</source>
<translation>العُقد التي يختلف استخدامها بين المدوّنتين وفق الاختبار أعلاه</translation>
</message>
<message>
<source>Layer %1</source>
<translation>الطبقة %1</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>الطبقة %1، الشجرة %2</translation>
</message>
<message>
<source>%1 bits</source>
<comment>a quantity of information</comment>
<translation>%1 بت</translation>
</message>
</context>
<context>
<name>ufb::CorpusLorenzPlot</name>
<message>
<source>How evenly the leaves are used</source>
<translation>مدى تساوي استخدام الأوراق</translation>
</message>
<message>
<source>share of the leaves, least used first</source>
<translation>حصة الأوراق، الأقل استخدامًا أولًا</translation>
</message>
<message>
<source>share of the tokens</source>
<translation>حصة الرموز</translation>
</message>
<message>
<source>Layer %1: Gini %2, as if %3 of %4 leaves were used the same</source>
<translation>الطبقة %1: معامل جيني %2، كما لو تساوى استخدام %3 من %4 ورقة</translation>
</message>
<message>
<source>layer %1</source>
<translation>الطبقة %1</translation>
</message>
<message>
<source>layers 1 to %1</source>
<translation>الطبقات من 1 إلى %1</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>كل الأوراق متساوية</translation>
</message>
<message>
<source>Layer %1: the least used %2 of the leaves get %3 of the tokens</source>
<comment>number, two percentages</comment>
<translation>الطبقة %1: ‏%2 من الأوراق، وهي الأقل استخدامًا، تنال %3 من الرموز</translation>
</message>
<message>
<source>Gini %1; as if %2 of %3 leaves were used the same</source>
<comment>three numbers</comment>
<translation>معامل جيني %1؛ كما لو تساوى استخدام %2 من %3 ورقة</translation>
</message>
</context>
<context>
<name>ufb::CorpusPresenter</name>
<message>
<source>Line by line</source>
<translation>سطرًا سطرًا</translation>
</message>
<message>
<source>Sentence by sentence</source>
<translation>جملةً جملة</translation>
</message>
<message>
<source>Paragraph by paragraph</source>
<translation>فقرةً فقرة</translation>
</message>
<message>
<source>%1 of the tokens masked</source>
<translation>%1 من الرموز مقنّعة</translation>
</message>
<message>
<source>a sample of %1</source>
<translation>عيّنة بنسبة %1</translation>
</message>
<message>
<source>chosen by seed %1</source>
<translation>مختارة بالبذرة %1</translation>
</message>
<message>
<source>not readable by the model and left out: %1</source>
<comment>a number of sentences</comment>
<translation>متروكة لتعذّر قراءتها على النموذج: %1</translation>
</message>
<message>
<source>%1 files</source>
<translation>عدد الملفات: %1</translation>
</message>
<message>
<source>no text</source>
<translation>لا نص</translation>
</message>
</context>
<context>
<name>ufb::CorpusProgress</name>
<message>
<source>Stopping; what is counted so far is kept</source>
<translation>يجري الإيقاف؛ ويُحفظ ما أُحصي حتى الآن</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>متابعة</translation>
</message>
<message>
<source>&amp;Pause</source>
<translation>إيقاف مؤقت</translation>
</message>
<message>
<source>Goes on counting where it paused</source>
<translation>متابعة الإحصاء من حيث توقّف مؤقتًا</translation>
</message>
<message>
<source>Rests until you go on; nothing is lost</source>
<translation>يتوقف إلى أن تتابع؛ لا يضيع شيء</translation>
</message>
<message>
<source>&amp;Cancel</source>
<translation>إلغاء</translation>
</message>
<message>
<source>What is counted so far is kept, and the count can go on later</source>
<translation>يُحفظ ما أُحصي حتى الآن، ويمكن متابعة الإحصاء لاحقًا</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>تقدّم الإحصاء</translation>
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
<translation>المقارنة مع %1: ‏%2</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>تصدير…</translation>
</message>
<message>
<source>Writes the figures as CSV, JSON, arrays or a report</source>
<translation>كتابة الأرقام بصيغة CSV أو JSON أو مصفوفات أو تقرير</translation>
</message>
<message>
<source>Co&amp;mpare with another count…</source>
<translation>المقارنة مع إحصاء آخر…</translation>
</message>
<message>
<source>Opens a second count of the same model and shows where the two differ</source>
<translation>فتح إحصاء ثانٍ للنموذج نفسه وإظهار مواضع الاختلاف بينهما</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>إنهاء المقارنة</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>يزيل الإحصاء الثاني من العرض</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>متابعة</translation>
</message>
<message>
<source>Counts the rest of the text</source>
<translation>إحصاء بقية النص</translation>
</message>
<message>
<source>&amp;Other texts…</source>
<translation>نصوص أخرى…</translation>
</message>
<message>
<source>Chooses other texts; these figures stay until they are counted</source>
<translation>اختيار نصوص أخرى؛ تبقى هذه الأرقام إلى أن تُحصى تلك</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>أرقام كل طبقة</translation>
</message>
<message>
<source>Layers</source>
<translation>الطبقات</translation>
</message>
<message>
<source>Lorenz curves</source>
<translation>منحنيات لورنتس</translation>
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
<translation>لم يُختر أي نص بعد.</translation>
</message>
<message>
<source>Drop text files here, or open them. All their tokens run through the model, and you see which leaves of each layer they use, how evenly, and what the leaves stand for. Any size will do, also compressed (gz, xz, bz2, zst).</source>
<translation>أفلِت ملفات نصية هنا أو افتحها. تمرّ رموزها كلها عبر النموذج، فترى أي أوراق كل طبقة تستخدمها، ومدى تساوي الاستخدام، وما تمثّله الأوراق. يصلح أي حجم، والملفات المضغوطة أيضًا (gz، xz، bz2، zst).</translation>
</message>
<message>
<source>Texts to count</source>
<translation>النصوص المراد إحصاؤها</translation>
</message>
<message>
<source>Open &amp;texts…</source>
<translation>فتح نصوص…</translation>
</message>
<message>
<source>Chooses text files, plain or compressed</source>
<translation>اختيار ملفات نصية، عادية أو مضغوطة</translation>
</message>
<message>
<source>Open a c&amp;ount…</source>
<translation>فتح إحصاء…</translation>
</message>
<message>
<source>Opens a finished count, a file such as routing.sqlite</source>
<translation>فتح إحصاء منجز، ملف مثل routing.sqlite</translation>
</message>
<message>
<source>&amp;Remove</source>
<translation>إزالة</translation>
</message>
<message>
<source>Takes the selected texts from the list; the files stay</source>
<translation>إزالة النصوص المحدّدة من القائمة؛ وتبقى الملفات</translation>
</message>
<message>
<source>&amp;Count</source>
<translation>إحصاء</translation>
</message>
<message>
<source>Runs these texts through the model; you can pause and cancel</source>
<translation>تمرير هذه النصوص عبر النموذج؛ يمكنك الإيقاف المؤقت والإلغاء</translation>
</message>
<message>
<source>&amp;Back to the figures</source>
<translation>العودة إلى الأرقام</translation>
</message>
<message>
<source>The result is kept in %1</source>
<comment>a folder</comment>
<translation>تُحفظ النتيجة في %1</translation>
</message>
</context>
<context>
<name>ufb::CorpusTreeModel</name>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>العدّ من 1</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>لجذر الشجرة</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>الأوراق الفعّالة</translation>
</message>
<message>
<source>Perplexity: 2 to the power of the entropy of the leaves&apos; use;
so many leaves used the same would be as spread</source>
<translation>الحيرة: 2 مرفوعة إلى إنتروبيا استخدام الأوراق؛
عدد الأوراق المتساوية الاستخدام التي تعطي التشتت نفسه</translation>
</message>
<message>
<source>Dead leaves</source>
<translation>الأوراق الميتة</translation>
</message>
<message>
<source>Leaves that no token reached</source>
<translation>أوراق لم يصل إليها أي رمز</translation>
</message>
<message>
<source>Dead nodes</source>
<translation>العُقد الميتة</translation>
</message>
<message>
<source>Nodes that no token visited, leaves included</source>
<translation>عُقد لم يزرها أي رمز، بما فيها الأوراق</translation>
</message>
<message>
<source>Gini</source>
<translation>معامل جيني</translation>
</message>
<message>
<source>How unevenly the tokens are spread over the leaves, unused ones too:
0 = all get the same, near 1 = one gets everything</source>
<translation>مدى تفاوت توزّع الرموز على الأوراق، حتى غير المستخدمة:
0 = تنال كلها العدد نفسه، قرابة 1 = تنال واحدة كل شيء</translation>
</message>
<message>
<source>Margin</source>
<translation>الهامش</translation>
</message>
<message>
<source>Median over all paths of the smallest distance of the layer&apos;s input
from a decision&apos;s boundary; small = a little change turns it</source>
<translation>وسيط أصغر مسافة بين دخل الطبقة وحدّ القرار
على جميع المسارات؛ صغير = تغيير طفيف يقلب القرار</translation>
</message>
<message>
<source>Leaf and word</source>
<translation>الورقة والكلمة</translation>
</message>
<message>
<source>Mutual information of leaf and type of token, in bits:
how much the word alone says about the leaf</source>
<translation>المعلومات المتبادلة بين الورقة ونوع الرمز، بالبت:
مقدار ما تدل به الكلمة وحدها على الورقة</translation>
</message>
<message>
<source>By chance</source>
<translation>مصادفةً</translation>
</message>
<message>
<source>How much of the information of leaf and word, in bits,
there would be by chance in so few tokens (Miller and Madow)</source>
<translation>كم من معلومات الورقة والكلمة، بالبت،
ينشأ مصادفةً مع هذا العدد القليل من الرموز (ميلر ومادو)</translation>
</message>
<message>
<source>Leaf and position</source>
<translation>الورقة والموضع</translation>
</message>
<message>
<source>Mutual information of leaf and place in the text, in bits</source>
<translation>المعلومات المتبادلة بين الورقة والموضع في النص، بالبت</translation>
</message>
<message>
<source>Next layer</source>
<translation>الطبقة التالية</translation>
</message>
<message>
<source>Mutual information of this leaf and that of the same tree
in the next layer, in bits</source>
<translation>المعلومات المتبادلة بين هذه الورقة وورقة الشجرة نفسها
في الطبقة التالية، بالبت</translation>
</message>
<message>
<source>Masked tokens</source>
<translation>الرموز المقنّعة</translation>
</message>
<message>
<source>Effective leaves of the mask tokens alone</source>
<translation>الأوراق الفعّالة لرموز القناع وحدها</translation>
</message>
<message>
<source>Divergence</source>
<translation>التباعد</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use from that of the other corpus,
in bits: 0 = the same, 1 = no leaf in common</source>
<translation>تباعد جنسن-شانون لاستخدام الأوراق عن استخدامها في المدوّنة الأخرى،
بالبت: 0 = متطابق، 1 = لا ورقة مشتركة</translation>
</message>
<message>
<source>Entropy</source>
<translation>الإنتروبيا</translation>
</message>
<message>
<source>Of the leaves&apos; use, in bits; as many as there are decisions if all are used the same</source>
<translation>لاستخدام الأوراق، بالبت؛ تساوي عدد القرارات إذا تساوى استخدامها جميعًا</translation>
</message>
<message>
<source>Leaves</source>
<translation>الأوراق</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>عُقد المستوى الأخير</translation>
</message>
<message>
<source>Nodes</source>
<translation>العُقد</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>عصبونات الشجرة</translation>
</message>
<message>
<source>Layer %1</source>
<translation>الطبقة %1</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>الطبقة %1، الشجرة %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>counts</comment>
<translation>%1 من %2</translation>
</message>
<message>
<source>%1 bits</source>
<comment>a quantity of information</comment>
<translation>%1 بت</translation>
</message>
</context>
<context>
<name>ufb::CorpusUnfinished</name>
<message>
<source>&amp;Go on</source>
<translation>متابعة</translation>
</message>
<message>
<source>Goes on where the count stopped</source>
<translation>المتابعة من حيث توقّف الإحصاء</translation>
</message>
<message>
<source>&amp;Start over</source>
<translation>البدء من جديد</translation>
</message>
<message>
<source>Throws away what was counted and begins again</source>
<translation>حذف ما أُحصي والبدء من جديد</translation>
</message>
</context>
<context>
<name>ufb::CorpusView</name>
<message>
<source>Corpus</source>
<translation>المدوّنة</translation>
</message>
<message>
<source>No text is counted yet. Drop text files here, or open them.</source>
<translation>لم يُحصَ أي نص بعد. أفلِت ملفات نصية هنا أو افتحها.</translation>
</message>
</context>
<context>
<name>ufb::CorpusWords</name>
<message>
<source>1 token</source>
<translation>رمز واحد</translation>
</message>
<message>
<source>%1 tokens</source>
<translation>%1 رمز</translation>
</message>
<message>
<source>1 sentence</source>
<translation>جملة واحدة</translation>
</message>
<message>
<source>%1 sentences</source>
<translation>%1 جملة</translation>
</message>
<message>
<source>1 line</source>
<translation>سطر واحد</translation>
</message>
<message>
<source>%1 lines</source>
<translation>%1 سطر</translation>
</message>
<message>
<source>1 paragraph</source>
<translation>فقرة واحدة</translation>
</message>
<message>
<source>%1 paragraphs</source>
<translation>%1 فقرة</translation>
</message>
<message>
<source>1 unit</source>
<translation>وحدة واحدة</translation>
</message>
<message>
<source>%1 units</source>
<translation>%1 وحدة</translation>
</message>
<message>
<source>sentences</source>
<translation>جُمل</translation>
</message>
<message>
<source>lines</source>
<translation>أسطر</translation>
</message>
<message>
<source>paragraphs</source>
<translation>فقرات</translation>
</message>
<message>
<source>units</source>
<translation>وحدات</translation>
</message>
<message>
<source>the text</source>
<translation>النص</translation>
</message>
<message>
<source>Counting %1</source>
<comment>a file</comment>
<translation>يجري إحصاء %1</translation>
</message>
<message>
<source>Catching up: %1 is read again up to where the count had stopped</source>
<comment>a file</comment>
<translation>لحاق: تُعاد قراءة %1 حتى موضع توقّف الإحصاء</translation>
</message>
<message>
<source>Paused in %1</source>
<comment>a file</comment>
<translation>متوقف مؤقتًا في %1</translation>
</message>
<message>
<source>%1: %2 of all</source>
<comment>what is done, percentage</comment>
<translation>%1: ‏%2 من الكل</translation>
</message>
<message>
<source>%1 tokens a second</source>
<translation>%1 رمز في الثانية</translation>
</message>
<message>
<source>about %1 left</source>
<comment>a time</comment>
<translation>بقي نحو %1</translation>
</message>
<message>
<source>The count of %1 is not finished: %2, %3 so far.</source>
<comment>a file; units, tokens</comment>
<translation>إحصاء %1 غير مكتمل، وما أُحصي حتى الآن: %2، %3.</translation>
</message>
<message>
<source>%1 of the tokens are replaced by the mask, chosen by seed %2.</source>
<comment>percentage, number</comment>
<translation>حلّ القناع محل %1 من الرموز، واختيرت بالبذرة %2.</translation>
</message>
<message>
<source>This is a sample: only about %1 of the %2 are counted, chosen by seed %3.</source>
<comment>percentage, units, number</comment>
<translation>هذه عيّنة: يُحصى نحو %1 فقط من وحدات النص (%2)، وتُختار بالبذرة %3.</translation>
</message>
<message>
<source>%1, %2 of them masked</source>
<comment>tokens, number</comment>
<translation>%1، المقنّع منها %2</translation>
</message>
<message>
<source>%1 of text</source>
<comment>a size</comment>
<translation>%1 من النص</translation>
</message>
<message>
<source>model %1</source>
<translation>النموذج %1</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>model, hash</comment>
<translation>%1 (%2)</translation>
</message>
<message>
<source>A sample: %1 were left out.</source>
<comment>units</comment>
<translation>عيّنة؛ المتروك: %1.</translation>
</message>
<message>
<source>Words by leaf are estimates: there were too many pairs to count them all.</source>
<translation>أعداد الكلمات لكل ورقة تقديرية: كانت الأزواج أكثر من أن تُعدّ كلها.</translation>
</message>
<message>
<source>complete</source>
<translation>مكتمل</translation>
</message>
<message>
<source>unfinished: a part of the text</source>
<translation>غير مكتمل: جزء من النص</translation>
</message>
<message>
<source>No node was tested: none has %1 visits in both corpora together.</source>
<comment>number</comment>
<translation>لم تُختبر أي عقدة: لا عقدة بلغت زياراتها %1 في المدوّنتين معًا.</translation>
</message>
<message>
<source>%1 of %2 tested nodes differ at %3 for all tests together; nodes with at least %4 visits were tested.</source>
<comment>two numbers, percentage, number</comment>
<translation>تختلف %1 من %2 عقدة مختبَرة عند مستوى %3 لجميع الاختبارات معًا؛ واختُبرت العُقد التي لا تقل زياراتها عن %4.</translation>
</message>
</context>
<context>
<name>ufb::DeviceButton</name>
<message>
<source>What computes</source>
<translation>ما يُجري الحساب</translation>
</message>
<message>
<source>Device</source>
<translation>الجهاز</translation>
</message>
<message>
<source>Threads</source>
<translation>الخيوط</translation>
</message>
<message>
<source>%1, %2 of memory, compute capability %3</source>
<extracomment>A graphics card: its name, the size of its memory, and what NVIDIA calls its compute capability</extracomment>
<translation>%1، %2 من الذاكرة، قدرة الحوسبة %3</translation>
</message>
</context>
<context>
<name>ufb::DictionaryWords</name>
<message>
<source>, </source>
<comment>between words of a list</comment>
<translation>، </translation>
</message>
<message>
<source>“%1”</source>
<comment>a word in quotation marks</comment>
<translation>«%1»</translation>
</message>
<message>
<source>layer %1</source>
<translation>الطبقة %1</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1، الشجرة %2</translation>
</message>
<message>
<source>%1 are “%2”</source>
<comment>percent, a word</comment>
<translation>%1 منها «%2»</translation>
</message>
<message>
<source>%1 are %2</source>
<comment>percent, words</comment>
<translation>%1 منها %2</translation>
</message>
<message>
<source>at most %1</source>
<comment>61 % are of, in, for</comment>
<translation>على الأكثر %1</translation>
</message>
<message>
<source>%1: no token of the corpus came here.</source>
<translation>%1: لم يصل أي رمز من المدوّنة إلى هنا.</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens.</source>
<comment>address, percent</comment>
<translation>%1: ‏%2 من رموز المدوّنة.</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens; %3.</source>
<comment>address, percent, 61 % are of, in, for</comment>
<translation>%1: ‏%2 من رموز المدوّنة؛ %3.</translation>
</message>
<message numerus="yes">
<source>Your tokens %1 and %Ln more went here.</source>
<translation>
<numerusform>وصلت رموزك %1 إلى هنا.</numerusform>
<numerusform>وصلت رموزك %1 ورمز آخر إلى هنا.</numerusform>
<numerusform>وصلت رموزك %1 ورمزان آخران إلى هنا.</numerusform>
<numerusform>وصلت رموزك %1 و%Ln رموز أخرى إلى هنا.</numerusform>
<numerusform>وصلت رموزك %1 و%Ln رمزًا آخر إلى هنا.</numerusform>
<numerusform>وصلت رموزك %1 و%Ln رمز آخر إلى هنا.</numerusform>
</translation>
</message>
<message>
<source>Your token %1 went here.</source>
<translation>وصل رمزك %1 إلى هنا.</translation>
</message>
<message>
<source>Your tokens %1 went here.</source>
<translation>وصلت رموزك %1 إلى هنا.</translation>
</message>
<message>
<source>%1 of %2 tokens</source>
<comment>numbers</comment>
<translation>%1 من %2 رمز</translation>
</message>
<message>
<source>%1 different ones</source>
<comment>types of token</comment>
<translation>المختلف منها: %1</translation>
</message>
<message>
<source>counts of words are estimates, at most %1 too high</source>
<comment>number</comment>
<translation>أعداد الكلمات تقديرات، لا تزيد على الصحيح بأكثر من %1</translation>
</message>
<message>
<source>the corpus was not read to its end</source>
<translation>لم تُقرأ المدوّنة حتى نهايتها</translation>
</message>
<message>
<source>%1 does not occur in the corpus.</source>
<translation>لا ترد %1 في المدوّنة.</translation>
</message>
<message>
<source>once</source>
<comment>a word came once</comment>
<translation>مرة واحدة</translation>
</message>
<message>
<source>%1 times</source>
<translation>%1 مرة</translation>
</message>
<message>
<source>one leaf</source>
<translation>ورقة واحدة</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>لا أوراق</numerusform>
<numerusform>ورقة واحدة</numerusform>
<numerusform>ورقتان</numerusform>
<numerusform>%Ln أوراق</numerusform>
<numerusform>%Ln ورقة</numerusform>
<numerusform>%Ln ورقة</numerusform>
</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to at most %4, all counts being estimates.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>وردت %1 %2؛ وأوراقها في %3 على الأكثر: %4، وكل الأعداد تقديرات.</translation>
</message>
<message>
<source>at least %1</source>
<comment>37 leaves</comment>
<translation>%1 على الأقل</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to %4.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>وردت %1 %2؛ وأوراقها في %3: ‏%4.</translation>
</message>
</context>
<context>
<name>ufb::DivergenceKey</name>
<message>
<source>%1 (same leaf)</source>
<comment>levels in common</comment>
<translation>%1 (الورقة نفسها)</translation>
</message>
<message>
<source>0 (part at the root)</source>
<translation>0 (افتراق عند الجذر)</translation>
</message>
<message>
<source>part at the root</source>
<translation>افتراق عند الجذر</translation>
</message>
<message>
<source>levels in common</source>
<translation>المستويات المشتركة</translation>
</message>
<message>
<source>same leaf</source>
<translation>الورقة نفسها</translation>
</message>
<message>
<source>no partner</source>
<translation>لا نظير</translation>
</message>
<message>
<source>How many decisions a token&apos;s path shares, from the root on, with the path of its partner in the pinned text. 0: they part at the root. As many as the tree has: they end in the same leaf.</source>
<translation>عدد القرارات التي يشترك فيها مسار الرمز، بدءًا من الجذر، مع مسار نظيره في النص المثبّت. 0: يفترقان عند الجذر. بعدد قرارات الشجرة كلها: ينتهيان في الورقة نفسها.</translation>
</message>
<message>
<source>a single node, always the same leaf; hatched: no partner</source>
<translation>عقدة وحيدة، الورقة نفسها دائمًا؛ المظلّل بخطوط: لا نظير</translation>
</message>
<message>
<source>levels in common, 0 (part at the root) to %1 (same leaf); hatched: no partner</source>
<translation>المستويات المشتركة، من 0 (افتراق عند الجذر) إلى %1 (الورقة نفسها)؛ المظلّل بخطوط: لا نظير</translation>
</message>
</context>
<context>
<name>ufb::DivergenceModel</name>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>العدّ من 1</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Token</source>
<translation>الرمز</translation>
</message>
<message>
<source>Place in the current text, counted from 1</source>
<translation>الموضع في النص الحالي، والعدّ من 1</translation>
</message>
<message>
<source>Text</source>
<translation>النص</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>الرمز كما تكتبه المفردات</translation>
</message>
<message>
<source>Pinned token</source>
<translation>الرمز المثبّت</translation>
</message>
<message>
<source>Place in the pinned text, counted from 1</source>
<translation>الموضع في النص المثبّت، والعدّ من 1</translation>
</message>
<message>
<source>Pinned text</source>
<translation>النص المثبّت</translation>
</message>
<message>
<source>The pinned token as the vocabulary spells it</source>
<translation>الرمز المثبّت كما تكتبه المفردات</translation>
</message>
<message>
<source>Levels in common</source>
<translation>المستويات المشتركة</translation>
</message>
<message>
<source>Decisions that both paths share from the root on; as many as the tree has: the same leaf</source>
<translation>القرارات التي يشترك فيها المساران بدءًا من الجذر؛ إن بلغت قرارات الشجرة كلها فهي الورقة نفسها</translation>
</message>
<message>
<source>Same leaf</source>
<translation>الورقة نفسها</translation>
</message>
<message>
<source>Whether both paths end in the same leaf</source>
<translation>هل ينتهي المساران في الورقة نفسها</translation>
</message>
<message>
<source>Leaf</source>
<translation>الورقة</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>موضع نهاية المسار، بالعدّ من اليسار ومن 0</translation>
</message>
<message>
<source>Pinned leaf</source>
<translation>الورقة المثبّتة</translation>
</message>
<message>
<source>Where the pinned token&apos;s path ends</source>
<translation>موضع نهاية مسار الرمز المثبّت</translation>
</message>
<message>
<source>Parts at</source>
<translation>الافتراق عند</translation>
</message>
<message>
<source>The last node that both visit: layer, then the turns, 0 left, 1 right</source>
<translation>آخر عقدة يزورها كلاهما: الطبقة ثم الانعطافات، 0 يسار، 1 يمين</translation>
</message>
<message>
<source>Logit</source>
<translation>لوجيت</translation>
</message>
<message>
<source>The parting node&apos;s value for the current token</source>
<translation>قيمة عقدة الافتراق للرمز الحالي</translation>
</message>
<message>
<source>Pinned logit</source>
<translation>لوجيت المثبّت</translation>
</message>
<message>
<source>The parting node&apos;s value for the pinned token</source>
<translation>قيمة عقدة الافتراق للرمز المثبّت</translation>
</message>
</context>
<context>
<name>ufb::DivergenceView</name>
<message>
<source>Where two texts part</source>
<translation>موضع افتراق نصين</translation>
</message>
<message>
<source>Pin a text (button beside the prompt, Alt+P), then type another: here you see where their paths part.</source>
<translation>ثبّت نصًا (الزر بجانب المُدخَل، Alt+P) ثم اكتب نصًا آخر: ترى هنا أين يفترق مساراهما.</translation>
</message>
<message>
<source>The pinned text was routed by a model of another shape. Pin a text anew to compare.</source>
<translation>وُجِّه النص المثبّت عبر نموذج ذي شكل آخر. ثبّت نصًا من جديد للمقارنة.</translation>
</message>
<message>
<source>No token of either text has a partner in the other</source>
<translation>لا نظير لأي رمز من أحد النصين في الآخر</translation>
</message>
<message>
<source>1 token in a pair</source>
<translation>رمز واحد في زوج</translation>
</message>
<message numerus="yes">
<source>%Ln tokens in pairs</source>
<translation>
<numerusform>لا رموز في أزواج</numerusform>
<numerusform>رمز واحد في زوج</numerusform>
<numerusform>رمزان في زوجين</numerusform>
<numerusform>%Ln رموز في أزواج</numerusform>
<numerusform>%Ln رمزًا في أزواج</numerusform>
<numerusform>%Ln رمز في أزواج</numerusform>
</translation>
</message>
<message>
<source>in layer %1, %2 of %3 go to the same leaf</source>
<translation>في الطبقة %1، يصل %2 من %3 إلى الورقة نفسها</translation>
</message>
<message>
<source>%1; %2</source>
<comment>how many pairs; how many agree</comment>
<translation>%1؛ %2</translation>
</message>
<message>
<source>%1, in layer %2, %3 of %4</source>
<comment>all of the sentence so far, last layer, tokens, all tokens</comment>
<translation>%1، وفي الطبقة %2 يصل %3 من %4</translation>
</message>
<message>
<source>Pin this text</source>
<translation>تثبيت هذا النص</translation>
</message>
<message>
<source>%1 | %2</source>
<comment>current and pinned word</comment>
<translation>%1 | %2</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1 (الرمز %2)</translation>
</message>
<message>
<source>%1, no partner in the pinned text</source>
<translation>%1، لا نظير في النص المثبّت</translation>
</message>
<message>
<source>pinned %1, no partner in the current text</source>
<translation>المثبّت %1، لا نظير في النص الحالي</translation>
</message>
<message>
<source>%1 and pinned %2</source>
<translation>%1 والمثبّت %2</translation>
</message>
<message>
<source>leaf %1, %2</source>
<comment>number, address</comment>
<translation>الورقة %1، ‏%2</translation>
</message>
<message>
<source>turns right, logit %1</source>
<translation>ينعطف يمينًا، لوجيت %1</translation>
</message>
<message>
<source>turns left, logit %1</source>
<translation>ينعطف يسارًا، لوجيت %1</translation>
</message>
<message>
<source>%1, margin %2</source>
<translation>%1، الهامش %2</translation>
</message>
<message>
<source>%1, layer %2</source>
<translation>%1، الطبقة %2</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1، الشجرة %2</translation>
</message>
<message>
<source>Current: %1</source>
<translation>الحالي: %1</translation>
</message>
<message>
<source>Pinned: %1</source>
<translation>المثبّت: %1</translation>
</message>
<message>
<source>Same leaf: nothing to decide</source>
<translation>الورقة نفسها: لا قرار هنا</translation>
</message>
<message>
<source>Same leaf: %1 of %1 decisions in common</source>
<translation>الورقة نفسها: القرارات المشتركة %1 من %1</translation>
</message>
<message>
<source>They part at level %1 of %2, node %3</source>
<translation>الافتراق عند المستوى %1 من %2، العقدة %3</translation>
</message>
<message>
<source>Current %1</source>
<comment>turns left, logit</comment>
<translation>الحالي %1</translation>
</message>
<message>
<source>Pinned %1</source>
<comment>turns left, logit</comment>
<translation>المثبّت %1</translation>
</message>
<message>
<source>no partner</source>
<translation>لا نظير</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>levels in common, all</comment>
<translation>%1 من %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1، الورقة نفسها</translation>
</message>
<message>
<source>current</source>
<translation>الحالي</translation>
</message>
<message>
<source>pinned</source>
<translation>المثبّت</translation>
</message>
</context>
<context>
<name>ufb::DockTitle</name>
<message>
<source>Close this view; the View menu brings it back</source>
<translation>إغلاق هذا العرض؛ تعيده قائمة «عرض»</translation>
</message>
<message>
<source>Close %1</source>
<translation>إغلاق %1</translation>
</message>
<message>
<source>Show all views again</source>
<translation>إظهار كل طرق العرض من جديد</translation>
</message>
<message>
<source>Fill the window with this view</source>
<translation>ملء النافذة بهذا العرض</translation>
</message>
</context>
<context>
<name>ufb::Edits</name>
<message>
<source>Undo</source>
<translation>تراجع</translation>
</message>
<message>
<source>Redo</source>
<translation>إعادة</translation>
</message>
</context>
<context>
<name>ufb::ErrorText</name>
<message>
<source>%1 is missing or may not be read (%2). Choose another file or folder.</source>
<translation>تعذّر العثور على %1 أو قراءته (%2). اختر ملفًا أو مجلدًا آخر.</translation>
</message>
<message>
<source>%1 is damaged or of another kind (%2). Fetch it again.</source>
<translation>‏%1 تالف أو من نوع آخر (%2). أعد جلبه.</translation>
</message>
<message>
<source>%1 does not fit its configuration (%2). Take both from the same model.</source>
<translation>لا يتوافق %1 مع ملف إعداداته (%2). خذ كليهما من النموذج نفسه.</translation>
</message>
<message>
<source>%1 asks for something that this version cannot do (%2). Choose another model.</source>
<translation>يتطلب %1 شيئًا لا يستطيعه هذا الإصدار (%2). اختر نموذجًا آخر.</translation>
</message>
<message>
<source>%1 makes no sense for this model (%2). Change the text.</source>
<translation>‏%1 بلا معنى لهذا النموذج (%2). غيّر النص.</translation>
</message>
<message>
<source>%1 could not be written (%2). Check the folder and the free space.</source>
<translation>تعذّرت كتابة %1 (%2). تحقّق من المجلد ومن المساحة الخالية.</translation>
</message>
<message>
<source>%1 needs more memory than there is (%2). Close other programs or use a smaller model.</source>
<translation>يحتاج %1 إلى ذاكرة أكبر من المتاح (%2). أغلق برامج أخرى أو استخدم نموذجًا أصغر.</translation>
</message>
<message>
<source>%1 cannot be used here (%2). Choose another device.</source>
<translation>لا يمكن استخدام %1 هنا (%2). اختر جهازًا آخر.</translation>
</message>
<message>
<source>%1 was cancelled (%2).</source>
<translation>أُلغي %1 (%2).</translation>
</message>
<message>
<source>%1 met a mistake inside the program (%2). Please report it.</source>
<translation>واجه %1 خطأً داخل البرنامج (%2). يُرجى الإبلاغ عنه.</translation>
</message>
<message>
<source>The text</source>
<translation>النص</translation>
</message>
<message>
<source>The list of tokens</source>
<translation>قائمة الرموز</translation>
</message>
<message>
<source>The device %1</source>
<translation>الجهاز %1</translation>
</message>
<message>
<source>The count is not possible (%1). Open the model that it belongs to, or count other texts.</source>
<translation>تعذّر الإحصاء (%1). افتح النموذج الذي ينتمي إليه، أو أحصِ نصوصًا أخرى.</translation>
</message>
<message>
<source>Nothing can be computed, because the engine cannot be loaded (%1). Install the program again.</source>
<translation>لا يمكن حساب أي شيء لتعذّر تحميل المحرّك (%1). أعد تثبيت البرنامج.</translation>
</message>
</context>
<context>
<name>ufb::Examples</name>
<message>
<source>A fact</source>
<translation>حقيقة</translation>
</message>
<message>
<source>Two meanings pull at one word</source>
<translation>معنيان يتجاذبان كلمة واحدة</translation>
</message>
<message>
<source>Two masks at once</source>
<translation>قناعان معًا</translation>
</message>
<message>
<source>A number</source>
<translation>عدد</translation>
</message>
<message>
<source>A pair of words</source>
<translation>زوج من الكلمات</translation>
</message>
<message>
<source>Grammar: a joining word</source>
<translation>النحو: أداة ربط</translation>
</message>
<message>
<source>Words of one field</source>
<translation>كلمات من مجال واحد</translation>
</message>
<message>
<source>No mask: compare the paths of the two banks</source>
<translation>بلا قناع: قارن مساري كلمتي bank</translation>
</message>
</context>
<context>
<name>ufb::ExportController</name>
<message>
<source>PNG image (*.png)</source>
<translation>صورة PNG (*.png)</translation>
</message>
<message>
<source>SVG drawing (*.svg)</source>
<translation>رسم SVG (*.svg)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>مستند PDF ‏(*.pdf)</translation>
</message>
<message>
<source>Export the picture of “%1”</source>
<translation>تصدير صورة «%1»</translation>
</message>
<message>
<source>CSV table (*.csv)</source>
<translation>جدول CSV (*.csv)</translation>
</message>
<message>
<source>JSON document (*.json)</source>
<translation>مستند JSON (*.json)</translation>
</message>
<message>
<source>Export the data behind “%1”</source>
<translation>تصدير بيانات «%1»</translation>
</message>
</context>
<context>
<name>ufb::FellowModel</name>
<message>
<source>This text: %1</source>
<comment>number of tokens</comment>
<translation>هذا النص: %1</translation>
</message>
<message>
<source>Earlier texts, newest first: %1</source>
<comment>number of tokens</comment>
<translation>النصوص السابقة، الأحدث أولًا: %1</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1، الرمز %2 من %3</translation>
</message>
<message>
<source>A click selects it</source>
<translation>النقر يحدّده</translation>
</message>
<message>
<source>One text before this one</source>
<translation>قبل هذا النص بنص واحد</translation>
</message>
<message>
<source>%1 texts before this one</source>
<translation>قبل هذا النص بعدد نصوص: %1</translation>
</message>
<message>
<source>On this path up to level %1</source>
<translation>على هذا المسار حتى المستوى %1</translation>
</message>
</context>
<context>
<name>ufb::Glossary</name>
<message>
<source>%1: %2</source>
<comment>a term, what it means</comment>
<translation>%1: %2</translation>
</message>
<message>
<source>Corpus</source>
<translation>المدوّنة</translation>
</message>
<message>
<source>A whole text, or many, run through a model to count where its tokens go.</source>
<translation>نص كامل، أو نصوص كثيرة، يُمرَّر عبر نموذج لإحصاء المواضع التي تذهب إليها رموزه.</translation>
</message>
<message>
<source>Visit</source>
<translation>الزيارة</translation>
</message>
<message>
<source>One token that passes a node. The root of a tree has as many visits as there are tokens.</source>
<translation>مرور رمز واحد بعقدة. عدد زيارات جذر الشجرة يساوي عدد الرموز.</translation>
</message>
<message>
<source>Never visited</source>
<translation>لم تُزَر قط</translation>
</message>
<message>
<source>A node that no token of the text came to. It may be idle, or the text may be too short to tell.</source>
<translation>عقدة لم يصل إليها أي رمز من النص. قد تكون خاملة، وقد يكون النص أقصر من أن يحسم ذلك.</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>الأوراق الفعّالة</translation>
</message>
<message>
<source>2 to the power of the entropy, also called perplexity: so many leaves, used evenly, would be as undecided as those of the tree are.</source>
<translation>2 مرفوعة إلى الإنتروبيا، وتسمى أيضًا الحيرة: هذا العدد من الأوراق المتساوية الاستخدام له قدر التردّد نفسه الذي لأوراق الشجرة.</translation>
</message>
<message>
<source>Gini</source>
<translation>معامل جيني</translation>
</message>
<message>
<source>How unevenly visits are spread over leaves: 0 if all have the same number, near 1 if one has nearly all.</source>
<translation>مدى تفاوت توزّع الزيارات على الأوراق: 0 إذا نالت كلها العدد نفسه، وقرابة 1 إذا نالت ورقة واحدة معظمها.</translation>
</message>
<message>
<source>Lorenz curve</source>
<translation>منحنى لورنتس</translation>
</message>
<message>
<source>Leaves in order, the least visited first, against the share of the visits that they have together. The further below the diagonal, the more uneven.</source>
<translation>الأوراق مرتّبة من الأقل زيارة، مقابل حصتها المجتمعة من الزيارات. وكلما ابتعد المنحنى تحت القطر زاد التفاوت.</translation>
</message>
<message>
<source>Lift</source>
<translation>معامل الرفع</translation>
</message>
<message>
<source>How many times more frequent a word is in a place than in the whole text. 1 means: no more than anywhere.</source>
<translation>كم ضعفًا يبلغ تكرار كلمة في موضع ما مقارنةً بتكرارها في النص كله. 1 يعني: ليس أكثر من أي موضع آخر.</translation>
</message>
<message>
<source>Mutual information</source>
<translation>المعلومات المتبادلة</translation>
</message>
<message>
<source>How many bits the leaf tells about the word, or about its place in the text. In short texts chance makes it too high, and the amount is given beside it.</source>
<translation>كم بتًا تدل به الورقة على الكلمة أو على موضعها في النص. في النصوص القصيرة ترفعها المصادفة أكثر من اللازم، ومقدار ذلك مذكور بجانبها.</translation>
</message>
<message>
<source>Estimated counts</source>
<translation>أعداد تقديرية</translation>
</message>
<message>
<source>A table too large for the memory that it may use is replaced by a smaller one, a Count-Min sketch. Its counts are never too low, and how much too high they can be is stated.</source>
<translation>الجدول الذي يتجاوز الذاكرة المسموح بها يحلّ محله جدول أصغر، هو ملخّص تقديري (Count-Min). لا تقل أعداده أبدًا عن الصحيح، ويُذكر أقصى ما قد تزيد به عليه.</translation>
</message>
<message>
<source>Sample</source>
<translation>العيّنة</translation>
</message>
<message>
<source>A part of a text, chosen by chance from a number called the seed. The same seed chooses the same part.</source>
<translation>جزء من نص يُختار عشوائيًا بناءً على عدد يسمى البذرة. البذرة نفسها تختار الجزء نفسه.</translation>
</message>
<message>
<source>Significant difference</source>
<translation>الفرق الدالّ إحصائيًا</translation>
</message>
<message>
<source>A difference between two texts that chance would hardly make. As many nodes are tested at once, the threshold is stricter for each (correction by Holm).</source>
<translation>فرق بين نصين يُستبعد أن تُحدثه المصادفة. ولأن عُقدًا كثيرة تُختبر معًا، تكون العتبة أشد صرامة لكل منها (تصحيح هولم).</translation>
</message>
<message>
<source>Latency</source>
<translation>زمن الاستجابة</translation>
</message>
<message>
<source>The time that one answer takes, from the characters of the text to the predicted words, unless a narrower stage is named.</source>
<translation>الزمن الذي تستغرقه إجابة واحدة، من أحرف النص إلى الكلمات المتنبَّأ بها، ما لم تُذكر مرحلة أضيق.</translation>
</message>
<message>
<source>Stage</source>
<translation>المرحلة</translation>
</message>
<message>
<source>A part of the work that is timed by itself: tokeniser, embedding, attention, feedforward, head.</source>
<translation>جزء من العمل يُقاس زمنه على حدة: التقطيع، التضمين، الانتباه، التغذية الأمامية، الرأس.</translation>
</message>
<message>
<source>Median</source>
<translation>الوسيط</translation>
</message>
<message>
<source>The middle of all samples: half of them are faster, half slower. Single slow ones do not change it.</source>
<translation>القيمة الوسطى بين كل العيّنات: نصفها أسرع ونصفها أبطأ. ولا تغيّره عيّنات بطيئة مفردة.</translation>
</message>
<message>
<source>P90</source>
<translation>P90</translation>
</message>
<message>
<source>Nine of ten samples are at most as slow. It is given from 64 samples on.</source>
<translation>تسع من كل عشر عيّنات لا تتجاوز هذا الزمن. يُعطى ابتداءً من 64 عيّنة.</translation>
</message>
<message>
<source>Interval</source>
<translation>الفترة</translation>
</message>
<message>
<source>Where the true figure lies with a confidence of 95 %. If the interval of a ratio contains 1, no winner is named.</source>
<translation>المدى الذي تقع فيه القيمة الحقيقية بثقة 95٪. إذا اشتملت فترة نسبة على 1 فلا يُعلَن فائز.</translation>
</message>
<message>
<source>Warm-up</source>
<translation>الإحماء</translation>
</message>
<message>
<source>Calls before the first sample that are not counted, until caches are filled and the clock of the processor is steady.</source>
<translation>استدعاءات قبل العيّنة الأولى لا تُحتسب، إلى أن تمتلئ الذواكر المخبئية ويستقر تردد المعالج.</translation>
</message>
<message>
<source>Interleaving</source>
<translation>التناوب</translation>
</message>
<message>
<source>Models are measured in turn, in an order drawn anew in every round, so that a change of the machine hits all of them alike.</source>
<translation>تُقاس النماذج بالتناوب، بترتيب يُسحب من جديد في كل دورة، بحيث يصيبها أي تغيّر في الجهاز جميعًا بالتساوي.</translation>
</message>
<message>
<source>Arm</source>
<translation>الطرف</translation>
</message>
<message>
<source>One contestant of a measurement: a model, or a layer, with its settings.</source>
<translation>أحد المتنافسين في قياس: نموذج أو طبقة، مع إعداداته.</translation>
</message>
<message>
<source>Rival</source>
<translation>المنافس</translation>
</message>
<message>
<source>The contestant that the model is compared with: the fastest of those that do the same work without trees.</source>
<translation>الطرف الذي يُقارَن به النموذج: أسرع ما يؤدي العمل نفسه من دون أشجار.</translation>
</message>
<message>
<source>Self-test</source>
<translation>الاختبار الذاتي</translation>
</message>
<message>
<source>The model measured against itself. The ratio must come out as 1 within its interval, or the measurement is not to be trusted.</source>
<translation>قياس النموذج مقابل نفسه. يجب أن تكون النسبة 1 ضمن فترتها، وإلا فلا يوثق بالقياس.</translation>
</message>
<message>
<source>Ceiling</source>
<translation>السقف</translation>
</message>
<message>
<source>The most that a faster feedforward layer can give the whole model, if it took no time at all: the rest still has to be computed (law of Amdahl).</source>
<translation>أقصى ما يمكن أن تمنحه طبقة تغذية أمامية أسرع للنموذج كله لو لم تستغرق أي وقت: فالباقي لا بد من حسابه (قانون أمدال).</translation>
</message>
<message>
<source>Peak of the machine</source>
<translation>ذروة الجهاز</translation>
</message>
<message>
<source>The most operations a second that this machine was seen to do, measured here and not taken from a data sheet.</source>
<translation>أكبر عدد عمليات في الثانية لوحظ أن هذا الجهاز ينجزه، مقيسًا هنا لا مأخوذًا من ورقة بيانات.</translation>
</message>
<message>
<source>Thread</source>
<translation>الخيط</translation>
</message>
<message>
<source>A line of work on one core of the processor. Figures are comparable only at equal numbers of threads.</source>
<translation>مسار تنفيذ على نواة واحدة من المعالج. لا تصح مقارنة الأرقام إلا عند تساوي عدد الخيوط.</translation>
</message>
<message>
<source>Cache</source>
<translation>الذاكرة المخبئية</translation>
</message>
<message>
<source>Small, fast memory near the processor. Weights that do not fit into it come from main memory, which takes longer.</source>
<translation>ذاكرة صغيرة سريعة قرب المعالج. الأوزان التي لا تسعها تأتي من الذاكرة الرئيسية، وذلك أبطأ.</translation>
</message>
<message>
<source>Backend</source>
<translation>طريقة الحساب</translation>
</message>
<message>
<source>How a tree layer is computed: sparse visits the nodes of the path only; masked computes the whole layer and then hides what is not on the path, as the published code does.</source>
<translation>كيف تُحسب طبقة شجرية: sparse لا تزور إلا عُقد المسار؛ وmasked تحسب الطبقة كلها ثم تحجب ما ليس على المسار، كما في الشيفرة المنشورة.</translation>
</message>
<message>
<source>float16</source>
<translation>float16</translation>
</message>
<message>
<source>Numbers of 16 bits: half the memory of float32, about three decimal digits, up to 65,504.</source>
<translation>أعداد من 16 بت: نصف ذاكرة float32، ونحو ثلاث خانات عشرية، حتى 65504.</translation>
</message>
<message>
<source>bfloat16</source>
<translation>bfloat16</translation>
</message>
<message>
<source>Numbers of 16 bits with the range of float32, but only two to three decimal digits.</source>
<translation>أعداد من 16 بت لها مدى float32، لكن بخانتين إلى ثلاث خانات عشرية فقط.</translation>
</message>
<message>
<source>Mixed weights</source>
<translation>أوزان مختلطة</translation>
</message>
<message>
<source>float32 where a path is decided, float16 where only outputs are added up: less memory, and no turn is decided with rounded weights.</source>
<translation>‏float32 حيث يتقرر المسار، وfloat16 حيث تُجمع المخرجات فحسب: ذاكرة أقل، ولا يتقرر أي انعطاف بأوزان مقرّبة.</translation>
</message>
<message>
<source>Token</source>
<translation>الرمز</translation>
</message>
<message>
<source>What the network reads instead of words: a word, a piece of a word or a sign of punctuation. The chips under the text are its tokens.</source>
<translation>ما تقرؤه الشبكة بدل الكلمات: كلمة أو قطعة من كلمة أو علامة ترقيم. الرقاقات تحت النص هي رموزه.</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>المفردات</translation>
</message>
<message>
<source>All tokens that a model knows, each with a number. It can read and predict nothing else.</source>
<translation>كل الرموز التي يعرفها النموذج، ولكل منها رقم. ولا يستطيع أن يقرأ غيرها أو يتنبأ به.</translation>
</message>
<message>
<source>Word piece</source>
<translation>قطعة الكلمة</translation>
</message>
<message>
<source>A part of a word. A word that is not in the vocabulary is read as several pieces; those that go on a word begin with ##.</source>
<translation>جزء من كلمة. الكلمة التي ليست في المفردات تُقرأ عدة قطع؛ والقطع التي تتمّ كلمة تبدأ بـ ##.</translation>
</message>
<message>
<source>Tokeniser</source>
<translation>المقطِّع</translation>
</message>
<message>
<source>Cuts a text into tokens and notes which characters each one stands for. It belongs to the model: another tokeniser gives another answer.</source>
<translation>يقطّع النص إلى رموز ويسجّل الأحرف التي يمثّلها كل رمز. وهو جزء من النموذج: مقطِّع آخر يعطي إجابة أخرى.</translation>
</message>
<message>
<source>Mask</source>
<translation>القناع</translation>
</message>
<message>
<source>A token that stands for a hidden word. The model says which words fit there.</source>
<translation>رمز يحلّ محل كلمة مخفية. يقول النموذج أي الكلمات تناسب ذلك الموضع.</translation>
</message>
<message>
<source>Prediction</source>
<translation>التنبؤ</translation>
</message>
<message>
<source>The words of the vocabulary that fit a mask, each with its probability. All probabilities of a mask add up to 100 %.</source>
<translation>كلمات المفردات التي تناسب قناعًا، مع احتمال كل منها. مجموع احتمالات القناع كلها 100٪.</translation>
</message>
<message>
<source>Probability</source>
<translation>الاحتمال</translation>
</message>
<message>
<source>How likely a word is at a mask, in the eyes of the model. It is made from the logits of all words by the softmax function.</source>
<translation>مدى ترجيح كلمة عند قناع في تقدير النموذج. يُحسب من قيم لوجيت لكل الكلمات بدالة softmax.</translation>
</message>
<message>
<source>Logit of a word</source>
<translation>لوجيت الكلمة</translation>
</message>
<message>
<source>The number that the head gives to a word before the numbers of all words are turned into probabilities. Only differences between logits count.</source>
<translation>العدد الذي يعطيه الرأس لكلمة قبل تحويل أعداد كل الكلمات إلى احتمالات. ولا يهم إلا الفروق بين قيم لوجيت.</translation>
</message>
<message>
<source>Entropy</source>
<translation>الإنتروبيا</translation>
</message>
<message>
<source>How undecided something is, in bits: 0 if one outcome has everything, more if it is spread. Of a prediction it is spread over words, of a count over leaves.</source>
<translation>مدى التردّد، بالبت: 0 إذا نالت نتيجة واحدة كل شيء، وأكثر كلما زاد التوزّع. في التنبؤ يكون التوزّع على الكلمات، وفي الإحصاء على الأوراق.</translation>
</message>
<message>
<source>Rank</source>
<translation>الرتبة</translation>
</message>
<message>
<source>The place of a word among all words of the vocabulary, by probability. The first has rank 1.</source>
<translation>موضع كلمة بين كل كلمات المفردات بحسب الاحتمال. رتبة الأولى 1.</translation>
</message>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>One of the stages that a text passes, one after another. Each has attention first, then a feedforward part.</source>
<translation>إحدى المراحل التي يمر بها النص، واحدة بعد أخرى. في كل منها الانتباه أولًا ثم جزء التغذية الأمامية.</translation>
</message>
<message>
<source>Attention</source>
<translation>الانتباه</translation>
</message>
<message>
<source>The part of a layer in which tokens look at each other. It costs the same with trees and without them.</source>
<translation>الجزء من الطبقة الذي ينظر فيه كل رمز إلى الرموز الأخرى. كلفته واحدة بالأشجار ومن دونها.</translation>
</message>
<message>
<source>Feedforward layer</source>
<translation>طبقة التغذية الأمامية</translation>
</message>
<message>
<source>The part of a layer that works on each token alone, through many neurons. Here it is a tree, or dense.</source>
<translation>الجزء من الطبقة الذي يعالج كل رمز على حدة عبر عصبونات كثيرة. وهو هنا شجرة أو كثيف.</translation>
</message>
<message>
<source>Neuron</source>
<translation>العصبون</translation>
</message>
<message>
<source>A unit of a feedforward layer: it weighs what comes in, passes the sum through GELU, and adds a vector of its own, weighted by the result.</source>
<translation>وحدة في طبقة تغذية أمامية: تزن ما يدخل إليها، وتمرّر المجموع عبر GELU، ثم تضيف متجهًا خاصًا بها موزونًا بالنتيجة.</translation>
</message>
<message>
<source>Dense</source>
<translation>كثيف</translation>
</message>
<message>
<source>Without a tree: every token uses all neurons of the feedforward layer.</source>
<translation>من دون شجرة: يستخدم كل رمز جميع عصبونات طبقة التغذية الأمامية.</translation>
</message>
<message>
<source>Intermediate size</source>
<translation>الحجم البيني</translation>
</message>
<message>
<source>The number of neurons in a dense feedforward layer, 3072 in a BERT of base size.</source>
<translation>عدد العصبونات في طبقة تغذية أمامية كثيفة، وهو 3072 في BERT بالحجم الأساسي.</translation>
</message>
<message>
<source>Hidden size</source>
<translation>البعد الخفي</translation>
</message>
<message>
<source>The length of the vector that stands for a token between two layers, 768 in a BERT of base size.</source>
<translation>طول المتجه الذي يمثّل رمزًا بين طبقتين، وهو 768 في BERT بالحجم الأساسي.</translation>
</message>
<message>
<source>Embedding</source>
<translation>التضمين</translation>
</message>
<message>
<source>The first stage: a vector for each token and one for its place in the text, added up.</source>
<translation>المرحلة الأولى: متجه لكل رمز وآخر لموضعه في النص، يُجمعان.</translation>
</message>
<message>
<source>Layer norm</source>
<translation>تطبيع الطبقة</translation>
</message>
<message>
<source>Brings the numbers of a vector to mean 0 and variance 1, then scales and shifts them by learned values. Where it stands differs between models.</source>
<translation>يجعل متوسط أعداد المتجه 0 وتباينها 1، ثم يضربها في قيم متعلَّمة ويزيحها بقيم متعلَّمة. ويختلف موضعه بين النماذج.</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The function that every neuron ends in. It lets positive numbers pass nearly as they are and silences negative ones almost entirely.</source>
<translation>الدالة التي ينتهي بها كل عصبون. تمرّر الأعداد الموجبة كما هي تقريبًا وتكاد تُسكت السالبة تمامًا.</translation>
</message>
<message>
<source>Head</source>
<translation>الرأس</translation>
</message>
<message>
<source>The last stage: it turns the vector of a mask into a logit for every word of the vocabulary.</source>
<translation>المرحلة الأخيرة: تحوّل متجه القناع إلى لوجيت لكل كلمة من المفردات.</translation>
</message>
<message>
<source>Tree layer (FFF)</source>
<translation>الطبقة الشجرية (FFF)</translation>
</message>
<message>
<source>A fast feedforward layer: its neurons form binary trees, and a token uses only those on its path, for example 12 of 4095.</source>
<translation>طبقة تغذية أمامية سريعة: تشكّل عصبوناتها أشجارًا ثنائية، ولا يستخدم الرمز إلا ما على مساره منها، مثلًا 12 من 4095.</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Neurons in the order of a binary tree: below each one that is no leaf stand two others. A layer has one tree or several, whose outputs add up.</source>
<translation>عصبونات مرتّبة على هيئة شجرة ثنائية: تحت كل عصبون ليس ورقة عصبونان آخران. في الطبقة شجرة واحدة أو عدة أشجار تُجمع مخرجاتها.</translation>
</message>
<message>
<source>Node</source>
<translation>العقدة</translation>
</message>
<message>
<source>A place in a tree: one neuron. Its number counts from the root, level by level; the root is 0.</source>
<translation>موضع في شجرة: عصبون واحد. يُعدّ رقمها من الجذر مستوى بعد مستوى؛ والجذر 0.</translation>
</message>
<message>
<source>Root</source>
<translation>الجذر</translation>
</message>
<message>
<source>The node on top of a tree, where every path begins.</source>
<translation>العقدة في أعلى الشجرة، ومنها يبدأ كل مسار.</translation>
</message>
<message>
<source>Leaf</source>
<translation>الورقة</translation>
</message>
<message>
<source>A node of the last level, where a path ends. A tree of depth 11 has 2048 leaves.</source>
<translation>عقدة من المستوى الأخير ينتهي عندها مسار. الشجرة التي عمقها 11 لها 2048 ورقة.</translation>
</message>
<message>
<source>Depth</source>
<translation>العمق</translation>
</message>
<message>
<source>The number of decisions on a path. A tree of depth D has 2 to the power of D leaves, and a path visits D + 1 nodes.</source>
<translation>عدد القرارات على المسار. الشجرة ذات العمق D لها 2 مرفوعة إلى D من الأوراق، ويزور المسار ⁦D + 1⁩ من العُقد.</translation>
</message>
<message>
<source>Path</source>
<translation>المسار</translation>
</message>
<message>
<source>The nodes that a token visits in a tree, from the root to a leaf. At each node but the last it turns left or right.</source>
<translation>العُقد التي يزورها رمز في شجرة، من الجذر إلى ورقة. عند كل عقدة عدا الأخيرة ينعطف يسارًا أو يمينًا.</translation>
</message>
<message>
<source>Turn</source>
<translation>الانعطاف</translation>
</message>
<message>
<source>The decision at a node: right if its logit is greater than 0, otherwise left.</source>
<translation>القرار عند عقدة: يمينًا إذا كان لوجيتها أكبر من 0، وإلا فيسارًا.</translation>
</message>
<message>
<source>Logit of a node</source>
<translation>لوجيت العقدة</translation>
</message>
<message>
<source>The number w·x + b that a node computes from a token: its sign decides the turn, and its GELU is the weight of what the node adds.</source>
<translation>العدد ⁦w·x + b⁩ الذي تحسبه العقدة من رمز: إشارته تقرّر الانعطاف، وقيمة GELU له هي وزن ما تضيفه العقدة.</translation>
</message>
<message>
<source>Margin</source>
<translation>الهامش</translation>
</message>
<message>
<source>How close a decision was: the logit without its sign, divided by the length of w. The margin of a path is its closest call, the smallest one of its decisions.</source>
<translation>مدى تقارب القرار: اللوجيت بلا إشارته مقسومًا على طول w. هامش المسار هو أضيق قرار فيه، أي أصغر هوامش قراراته.</translation>
</message>
<message>
<source>Contribution</source>
<translation>الإسهام</translation>
</message>
<message>
<source>The length of the vector that a node adds to the output of its layer: the GELU of its logit without its sign, times the length of its output weights.</source>
<translation>طول المتجه الذي تضيفه العقدة إلى خرج طبقتها: قيمة GELU للوجيتها بلا إشارتها، مضروبة في طول أوزان خرجها.</translation>
</message>
<message>
<source>Share of a node</source>
<translation>حصة العقدة</translation>
</message>
<message>
<source>Its contribution divided by the sum of all contributions on the path.</source>
<translation>إسهامها مقسومًا على مجموع كل الإسهامات على المسار.</translation>
</message>
<message>
<source>Subtree</source>
<translation>الشجرة الفرعية</translation>
</message>
<message>
<source>A node with everything below it. All tokens that come there took the same turns up to there.</source>
<translation>عقدة مع كل ما تحتها. كل الرموز التي تصل إليها سلكت الانعطافات نفسها حتى هناك.</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>The name of a place: L3/0110* is layer 3, left, right, right, left, and everything below. L3/leaf:1187 is a leaf. With several trees L3.2/0110* names the second one.</source>
<translation>اسم موضع: ⁦L3/0110*⁩ هو الطبقة 3، يسار، يمين، يمين، يسار، وكل ما تحتها. ⁦L3/leaf:1187⁩ ورقة. ومع عدة أشجار يدل ⁦L3.2/0110*⁩ على الشجرة الثانية.</translation>
</message>
<message>
<source>Leaf maps</source>
<translation>خرائط الأوراق</translation>
</message>
<message>
<source>All layers at once: one square stands for a leaf, and every subtree is a rectangle.</source>
<translation>كل الطبقات معًا: كل مربع يمثّل ورقة، وكل شجرة فرعية مستطيل.</translation>
</message>
<message>
<source>Path barcode</source>
<translation>باركود المسار</translation>
</message>
<message>
<source>Paths as rows of light and dark: all tokens of one layer, or all layers of one token.</source>
<translation>المسارات صفوفًا من فاتح وداكن: كل رموز طبقة واحدة، أو كل طبقات رمز واحد.</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>الطبقات × الرموز</translation>
</message>
<message>
<source>A table with a row for each layer and a column for each token. It is the index to everything: margin, leaf, contribution.</source>
<translation>جدول فيه صف لكل طبقة وعمود لكل رمز. وهو الفهرس إلى كل شيء: الهامش والورقة والإسهام.</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>شجرة بادئات الجملة</translation>
</message>
<message>
<source>The paths of a text laid over each other: tokens that take the same turns share a line up to where they part.</source>
<translation>مسارات نص موضوعة بعضها فوق بعض: الرموز التي تسلك الانعطافات نفسها تشترك في خط حتى موضع افتراقها.</translation>
</message>
<message>
<source>Common decisions</source>
<translation>القرارات المشتركة</translation>
</message>
<message>
<source>How many turns two paths share before they part. Two texts are compared so, token by token and layer by layer.</source>
<translation>عدد الانعطافات التي يشترك فيها مساران قبل أن يفترقا. بهذا يُقارن نصان، رمزًا رمزًا وطبقةً طبقة.</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>استخدام العصبونات</translation>
</message>
<message>
<source>How many of the neurons a text touches, how often, and how many weights have to be read for it.</source>
<translation>كم عصبونًا يستخدم النص، وكم مرة، وكم وزنًا يلزم قراءته لذلك.</translation>
</message>
</context>
<context>
<name>ufb::HelpBrowser</name>
<message>
<source>Help</source>
<translation>المساعدة</translation>
</message>
<message>
<source>Search the help</source>
<translation>البحث في المساعدة</translation>
</message>
<message>
<source>Contents</source>
<comment>of the help</comment>
<translation>المحتويات</translation>
</message>
<message>
<source>Page</source>
<comment>of the help</comment>
<translation>الصفحة</translation>
</message>
<message>
<source>Nothing in the help has these words</source>
<translation>لا شيء في المساعدة يحوي هذه الكلمات</translation>
</message>
<message>
<source>Back</source>
<translation>رجوع</translation>
</message>
<message>
<source>Back to the page before (Alt+Left)</source>
<translation>الرجوع إلى الصفحة السابقة (Alt+Left)</translation>
</message>
<message>
<source>Forward</source>
<translation>تقدّم</translation>
</message>
<message>
<source>Forward to the page after (Alt+Right)</source>
<translation>التقدّم إلى الصفحة التالية (Alt+Right)</translation>
</message>
</context>
<context>
<name>ufb::HelpPages</name>
<message>
<source>Glossary</source>
<translation>المسرد</translation>
</message>
<message>
<source>See also:</source>
<translation>انظر أيضًا:</translation>
</message>
<message>
<source>Sessions and reports</source>
<translation>الجلسات والتقارير</translation>
</message>
<message>
<source>A session is what you are working on: text, masks, models, pinned text, bookmarks, the selected place and measurements. Save it as one file, open it later, or send it to a colleague. A file of this kind ends in `.ufbsession`; it names models, it does not contain them.</source>
<translation>الجلسة هي ما تعمل عليه: النص والأقنعة والنماذج والنص المثبّت والإشارات المرجعية والموضع المحدّد والقياسات. احفظها ملفًا واحدًا، وافتحها لاحقًا، أو أرسلها إلى زميل. ينتهي اسم هذا الملف بـ `.ufbsession`؛ وهو يذكر أسماء النماذج ولا يحتويها.</translation>
</message>
<message>
<source>The program also keeps the session by itself. After a crash it offers to restore it at the next start.</source>
<translation>كما يحفظ البرنامج الجلسة من تلقاء نفسه. وبعد تعطّل، يعرض استعادتها عند التشغيل التالي.</translation>
</message>
<message>
<source>Undo and redo (`Ctrl+Z`, `Ctrl+Shift+Z`) know every change to text, masks, pinned text and bookmarks.</source>
<translation>يشمل التراجع والإعادة (`Ctrl+Z`، ‏`Ctrl+Shift+Z`) كل تغيير في النص والأقنعة والنص المثبّت والإشارات المرجعية.</translation>
</message>
<message>
<source>A report is a document for readers: text, predictions, pictures of the routing, statistics, latency with raw data and environment, and the command lines that compute the same again. It is written as one HTML file that needs no other files, or as PDF.</source>
<translation>التقرير وثيقة للقرّاء: النص والتنبؤات وصور التوجيه والإحصائيات وزمن الاستجابة مع البيانات الخام والبيئة، وأسطر الأوامر التي تحسب الشيء نفسه من جديد. يُكتب ملف HTML واحدًا لا يحتاج إلى ملفات أخرى، أو بصيغة PDF.</translation>
</message>
<message>
<source>Command line</source>
<translation>سطر الأوامر</translation>
</message>
<message>
<source>The program `ufb` computes the same without a window. Some examples:</source>
<translation>يحسب البرنامج `ufb` الشيء نفسه من دون نافذة. بعض الأمثلة:</translation>
</message>
<message>
<source>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the words that fit.</source>
<translation>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` يطبع الكلمات المناسبة.</translation>
</message>
<message>
<source>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the path of every token.</source>
<translation>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` يطبع مسار كل رمز.</translation>
</message>
<message>
<source>`ufb compare --against demo-dense &quot;…&quot;` puts two models side by side.</source>
<translation>`ufb compare --against demo-dense &quot;…&quot;` يضع نموذجين جنبًا إلى جنب.</translation>
</message>
<message>
<source>`ufb stats FILE --out DIR` counts whole texts; `ufb stats words` and `ufb stats compare` read the counts.</source>
<translation>`ufb stats FILE --out DIR` يُحصي نصوصًا كاملة؛ و`ufb stats words` و`ufb stats compare` يقرآن الإحصاءات.</translation>
</message>
<message>
<source>`ufb bench ffn` and `ufb bench model` measure.</source>
<translation>`ufb bench ffn` و`ufb bench model` للقياس.</translation>
</message>
<message>
<source>With `--json`, one JSON document goes to the standard output and everything else to the standard error. The exit status is 0 if it was done, 1 if it could not be done (one line says why, and what to do), 2 for wrong usage. `ufb --help` lists the commands, and `--help` after a command its options.</source>
<translation>مع `--json` تذهب وثيقة JSON واحدة إلى الخرج القياسي وكل ما عداها إلى خرج الأخطاء القياسي. حالة الخروج 0 إذا أُنجز العمل، و1 إذا تعذّر (يذكر سطر واحد السبب وما ينبغي فعله)، و2 عند الاستعمال الخاطئ. يسرد `ufb --help` الأوامر، ويسرد `--help` بعد أمر خياراته.</translation>
</message>
<message>
<source>`ufb-explorer --render window --out picture.png` draws the window into a file without a display.</source>
<translation>`ufb-explorer --render window --out picture.png` يرسم النافذة في ملف من دون شاشة.</translation>
</message>
<message>
<source>Keys and the palette</source>
<translation>المفاتيح ولوحة الأوامر</translation>
</message>
<message>
<source>Press `Ctrl+K` and type a part of what you want. The palette lists every command, also those without keys; a few letters are enough, such as the first ones of each word. The English names work in every language. Up and Down choose, Enter runs, Esc closes.</source>
<translation>اضغط `Ctrl+K` واكتب جزءًا مما تريد. تسرد اللوحة كل الأوامر، حتى التي لا مفاتيح لها؛ وتكفي بضعة أحرف، كالأحرف الأولى من كل كلمة. وتعمل الأسماء الإنجليزية في كل اللغات. سهما الأعلى والأسفل للاختيار، وEnter للتنفيذ، وEsc للإغلاق.</translation>
</message>
<message>
<source>`F1` shows all keys and mouse gestures on one page, which can be searched and copied. With the mouse over a word that is explained, it opens the glossary instead.</source>
<translation>يُظهر `F1` كل المفاتيح وإيماءات الفأرة في صفحة واحدة يمكن البحث فيها ونسخها. وإذا كان مؤشر الفأرة على كلمة مشروحة فتح المسرد بدلًا منها.</translation>
</message>
<message>
<source>Some commands have two strokes: `Ctrl+J, L` means Ctrl and J together, then L alone.</source>
<translation>لبعض الأوامر ضغطتان: `Ctrl+J, L` يعني Ctrl وJ معًا، ثم L وحده.</translation>
</message>
<message>
<source>`F6` goes to the next view, `F11` makes a view fill the window and puts it back, `Ctrl+G` goes to a typed address. In the views, arrow keys walk, Enter chooses and Esc leads back.</source>
<translation>ينتقل `F6` إلى العرض التالي، ويجعل `F11` عرضًا يملأ النافذة ويعيده، وينتقل `Ctrl+G` إلى عنوان تكتبه. وفي طرق العرض: مفاتيح الأسهم للتنقل، وEnter للاختيار، وEsc للعودة.</translation>
</message>
<message>
<source>Accessibility</source>
<translation>إمكانية الوصول</translation>
</message>
<message>
<source>Everything can be reached with the keyboard, and what has the focus is outlined. `F6` goes from view to view, Tab through the controls of a view, and arrow keys through a picture.</source>
<translation>كل شيء متاح من لوحة المفاتيح، وما عليه التركيز محاط بإطار. ينقلك `F6` من عرض إلى عرض، وTab بين عناصر تحكم العرض، ومفاتيح الأسهم داخل الصورة.</translation>
</message>
<message>
<source>Screen readers find names and descriptions of all controls. Every picture can also be read as a table, from its menu.</source>
<translation>تجد قارئات الشاشة أسماء كل عناصر التحكم وأوصافها. ويمكن أيضًا قراءة كل صورة جدولًا، من قائمتها.</translation>
</message>
<message>
<source>The menu Appearance offers light and dark colours, high contrast, and text up to twice its size. Layouts follow the direction of the language.</source>
<translation>توفّر قائمة «المظهر» ألوانًا فاتحة وداكنة، وتباينًا عاليًا، ونصًا حتى ضعف حجمه. وتتبع التخطيطات اتجاه اللغة.</translation>
</message>
<message>
<source>Colour is never the only sign: model A is blue and solid, model B is orange and hatched; left and right differ by place, and what is chosen has a frame. The colour scales can be told apart by people who do not see all colours.</source>
<translation>ليس اللون العلامة الوحيدة أبدًا: النموذج A أزرق مصمت، والنموذج B برتقالي مظلّل بخطوط؛ ويختلف اليسار عن اليمين بالموضع، ولما هو مختار إطار. ويستطيع من لا يرى كل الألوان التمييز بين درجات مقاييس الألوان.</translation>
</message>
<message>
<source>Nothing flashes, and nothing disappears on its own while you read it.</source>
<translation>لا شيء يومض، ولا شيء يختفي من تلقاء نفسه وأنت تقرؤه.</translation>
</message>
<message>
<source>Privacy: no network access at all</source>
<translation>الخصوصية: لا اتصال بالشبكة إطلاقًا</translation>
</message>
<message>
<source>This program never uses a network. It does not look for updates, it counts no users, and it sends no reports of any kind. It works just as well on a machine without a network, and everything it needs was installed with it.</source>
<translation>لا يستخدم هذا البرنامج الشبكة أبدًا. فهو لا يبحث عن تحديثات، ولا يحصي المستخدمين، ولا يرسل تقارير من أي نوع. ويعمل بالكفاءة نفسها على جهاز بلا شبكة، وكل ما يحتاج إليه ثُبّت معه.</translation>
</message>
<message>
<source>Your texts and models are read on this machine and stay on it. A report, a session or an export is written only where you say.</source>
<translation>تُقرأ نصوصك ونماذجك على هذا الجهاز وتبقى عليه. ولا يُكتب تقرير أو جلسة أو تصدير إلا حيث تحدّد.</translation>
</message>
<message>
<source>If the program crashes, a file about what was open is written to your own folder. It is shown to you at the next start; whether anybody else sees it is up to you.</source>
<translation>إذا تعطّل البرنامج، يُكتب ملف عمّا كان مفتوحًا في مجلدك الخاص. ويُعرض عليك عند التشغيل التالي؛ ولك وحدك أن تقرر هل يراه غيرك.</translation>
</message>
<message>
<source>Model files are data. A file in the old format of PyTorch may contain a program: only numbers are taken from it, and nothing in it is run.</source>
<translation>ملفات النماذج بيانات. قد يحوي ملف بصيغة PyTorch القديمة برنامجًا: لا تؤخذ منه إلا الأعداد، ولا يُنفَّذ شيء مما فيه.</translation>
</message>
<message>
<source>This help is part of the program, too. Its links lead to other pages of it and nowhere else.</source>
<translation>وهذه المساعدة أيضًا جزء من البرنامج. تؤدي روابطها إلى صفحات أخرى منها فقط.</translation>
</message>
<message>
<source>Where files are kept</source>
<translation>أماكن حفظ الملفات</translation>
</message>
<message>
<source>The program keeps its own files where your desktop keeps those of all programs. With the usual folders of Linux:</source>
<translation>يحفظ البرنامج ملفاته حيث يحفظ سطح المكتب ملفات كل البرامج. مع مجلدات Linux المعتادة:</translation>
</message>
<message>
<source>`~/.config/UltraFastBERT/ufb-explorer.conf` has the settings: window and views, language, colours, recent models and texts, bookmarks.</source>
<translation>`~/.config/UltraFastBERT/ufb-explorer.conf` فيه الإعدادات: النافذة وطرق العرض، واللغة، والألوان، وأحدث النماذج والنصوص، والإشارات المرجعية.</translation>
</message>
<message>
<source>`~/.local/share/UltraFastBERT/ufb-explorer` has the rest, in folders: `counts` for counted texts, `measurements` for latency, `autosave` for the session that is restored after a crash, `crashes` for what was open then, and `log` for messages of the program.</source>
<translation>`~/.local/share/UltraFastBERT/ufb-explorer` فيه الباقي، في مجلدات: `counts` للنصوص المُحصاة، و`measurements` لزمن الاستجابة، و`autosave` للجلسة التي تُستعاد بعد تعطّل، و`crashes` لما كان مفتوحًا حينها، و`log` لرسائل البرنامج.</translation>
</message>
<message>
<source>You may delete any of these folders while the program is not running. It then starts without them and makes them again when they are needed. Counts of large texts can take much space, and another folder can be chosen for them in the menu.</source>
<translation>يمكنك حذف أي من هذه المجلدات والبرنامج لا يعمل. فيبدأ عندئذ من دونها ويعيد إنشاءها عند الحاجة. وقد تشغل إحصاءات النصوص الكبيرة مساحة كبيرة، ويمكن اختيار مجلد آخر لها من القائمة.</translation>
</message>
<message>
<source>Removing the program from the system leaves these files alone: they are yours.</source>
<translation>إزالة البرنامج من النظام تُبقي هذه الملفات على حالها: فهي ملكك.</translation>
</message>
<message>
<source>Start here</source>
<translation>ابدأ من هنا</translation>
</message>
<message>
<source>The window opens with a sentence that has a hidden word, and with the words that the model puts there. The model is bundled with the program; a model of yours opens from the button at the top or when its folder is dropped on the window.</source>
<translation>تُفتح النافذة بجملة فيها كلمة مخفية وبالكلمات التي يضعها النموذج مكانها. هذا النموذج مرفق بالبرنامج؛ ويُفتح نموذج لك بالزر في الأعلى أو بإفلات مجلده على النافذة.</translation>
</message>
<message>
<source>Type, and the answer follows. Each word of your text is a token, shown as a chip below it. Click a chip: every view then speaks of this token.</source>
<translation>اكتب فتأتي الإجابة. كل كلمة من نصك رمز يظهر رقاقةً تحته. انقر رقاقة: فتتحدث كل طرق العرض عن هذا الرمز.</translation>
</message>
<message>
<source>What is special about this model is inside its feedforward layers: they are trees. A token walks from the root to a leaf and uses only the neurons on its way, for example 12 of 4095. The tree, the leaf maps and the other routing views show this way.</source>
<translation>ما يميّز هذا النموذج كامن في طبقات التغذية الأمامية: إنها أشجار. يسير الرمز من الجذر إلى ورقة ولا يستخدم إلا العصبونات التي في طريقه، مثلًا 12 من 4095. وتبيّن الشجرة وخرائط الأوراق وسائر طرق عرض التوجيه هذا الطريق.</translation>
</message>
<message>
<source>Rest the mouse on a picture to read what is there, and press `Ctrl+K` to find anything that the program can do.</source>
<translation>أوقف مؤشر الفأرة على صورة لقراءة ما هناك، واضغط `Ctrl+K` لإيجاد كل ما يستطيع البرنامج فعله.</translation>
</message>
<message>
<source>The prompt and masks</source>
<translation>المُدخَل والأقنعة</translation>
</message>
<message>
<source>Write the text in the field at the top. The chips below it are what the model reads: words, pieces of words and signs.</source>
<translation>اكتب النص في الحقل في الأعلى. الرقاقات تحته هي ما يقرؤه النموذج: كلمات وقطع كلمات وعلامات.</translation>
</message>
<message>
<source>A mask hides a word. Make one by a double click on the word, by `Alt+M`, or by typing `&lt;mask&gt;`, `[MASK]` or `___`. A text may have several masks; `Alt+Left` and `Alt+Right` go from one to the next.</source>
<translation>القناع يخفي كلمة. أنشئ قناعًا بالنقر المزدوج على الكلمة، أو بـ `Alt+M`، أو بكتابة `&lt;mask&gt;` أو `[MASK]` أو `___`. قد يحوي النص عدة أقنعة؛ و`Alt+Left` و`Alt+Right` ينتقلان من أحدها إلى التالي.</translation>
</message>
<message>
<source>Examples offers sentences that show something, and the texts that you asked before.</source>
<translation>تعرض «أمثلة» جملًا تُظهر شيئًا ما، والنصوص التي سألت عنها من قبل.</translation>
</message>
<message>
<source>Pin (`Alt+P`) keeps the text beside the next one. The view Two texts then says, token by token and layer by layer, how far both go together, and the tree shows one path over the other.</source>
<translation>«تثبيت» (`Alt+P`) يُبقي النص بجانب النص التالي. عندئذ يبيّن عرض «نصّان»، رمزًا رمزًا وطبقةً طبقة، إلى أي حد يسير النصان معًا، وتُظهر الشجرة مسارًا فوق آخر.</translation>
</message>
<message>
<source>A text longer than the model can read is cut, and the program says so. `Ctrl+Z` takes any change back.</source>
<translation>النص الأطول مما يستطيع النموذج قراءته يُقتطع، ويقول البرنامج ذلك. ويُلغي `Ctrl+Z` أي تغيير.</translation>
</message>
<message>
<source>Predictions</source>
<translation>التنبؤات</translation>
</message>
<message>
<source>The list has the words that fit the mask best, each with its probability. All words of the vocabulary together have 100 %.</source>
<translation>في القائمة أنسب الكلمات للقناع، مع احتمال كل منها. ولكلمات المفردات كلها معًا 100٪.</translation>
</message>
<message>
<source>A click on a word, or Enter, puts it in the place of the mask.</source>
<translation>النقر على كلمة، أو Enter، يضعها مكان القناع.</translation>
</message>
<message>
<source>The field below asks for a word of your own: its probability and its place among all words. A word that is not in the vocabulary is rated by its first piece, and this is said.</source>
<translation>الحقل أدناه يسأل عن كلمة من عندك: احتمالها وموضعها بين كل الكلمات. الكلمة التي ليست في المفردات تُقيَّم بقطعتها الأولى، ويُذكر ذلك.</translation>
</message>
<message>
<source>The entropy below says how undecided the model is: 0 bits means that one word has everything.</source>
<translation>الإنتروبيا أدناه تبيّن مدى تردّد النموذج: 0 بت يعني أن كلمة واحدة نالت كل شيء.</translation>
</message>
<message>
<source>While an answer is older than the text it is dimmed, never removed. The bundled model is small and has read little, so it is often wrong. What it says is computed by the real network, not looked up.</source>
<translation>ما دامت الإجابة أقدم من النص فهي باهتة، لكنها لا تُزال أبدًا. النموذج المرفق صغير ولم يقرأ إلا قليلًا، لذا يخطئ كثيرًا. وما يقوله تحسبه الشبكة الحقيقية، ولا يُستخرج من جدول جاهز.</translation>
</message>
<message>
<source>Routing views</source>
<translation>طرق عرض التوجيه</translation>
</message>
<message>
<source>*Tree* has one layer, the root on top. The path of the chosen token is lit: left where the logit is at most 0, right where it is greater. A click zooms in, the wheel zooms at the mouse, Esc shows all of it.</source>
<translation>*الشجرة* تعرض طبقة واحدة، والجذر في الأعلى. مسار الرمز المختار مضاء: يسارًا حيث اللوجيت 0 أو أقل، ويمينًا حيث هو أكبر. النقر للتكبير، وعجلة الفأرة للتكبير عند المؤشر، وEsc لإظهارها كلها.</translation>
</message>
<message>
<source>*Leaf maps* has all layers at once: one square stands for a leaf, a rectangle for a subtree.</source>
<translation>*خرائط الأوراق* تعرض كل الطبقات معًا: المربع يمثّل ورقة، والمستطيل شجرة فرعية.</translation>
</message>
<message>
<source>*Layers × tokens* is the index: a row for each layer, a column for each token. Choose what the colours mean.</source>
<translation>*الطبقات × الرموز* هي الفهرس: صف لكل طبقة وعمود لكل رمز. اختر ما تعنيه الألوان.</translation>
</message>
<message>
<source>*Path card* is one path in numbers: turn, logit, GELU, contribution and share of each node.</source>
<translation>*بطاقة المسار* مسار واحد بالأرقام: الانعطاف واللوجيت وGELU والإسهام والحصة لكل عقدة.</translation>
</message>
<message>
<source>*Path barcode* has the turns of all tokens of a layer, or of one token in all layers.</source>
<translation>*باركود المسار* يعرض انعطافات كل رموز طبقة، أو انعطافات رمز واحد في كل الطبقات.</translation>
</message>
<message>
<source>*Sentence trie* shows which tokens go the same way, and for how long.</source>
<translation>*شجرة بادئات الجملة* تبيّن أي الرموز تسلك الطريق نفسه، وإلى أي مدى.</translation>
</message>
<message>
<source>*Neuron usage* counts the neurons that this text needs.</source>
<translation>*استخدام العصبونات* يُحصي العصبونات التي يحتاج إليها هذا النص.</translation>
</message>
<message>
<source>*Two texts* compares with the pinned text.</source>
<translation>*نصّان* يقارن مع النص المثبّت.</translation>
</message>
<message>
<source>A right click exports the picture or the numbers of a view.</source>
<translation>النقر بالزر الأيمن يتيح تصدير صورة العرض أو أرقامه.</translation>
</message>
<message>
<source>Corpus</source>
<translation>المدوّنة</translation>
</message>
<message>
<source>Corpus counts where the tokens of a whole text go. Drop text files on the window; they may be compressed by gzip, xz, bzip2 or zstd. You can go on working meanwhile, pause, cancel, and go on another day: what is counted is kept.</source>
<translation>يُحصي عرض «المدوّنة» المواضع التي تذهب إليها رموز نص كامل. أفلِت ملفات نصية على النافذة؛ ويمكن أن تكون مضغوطة بـ gzip أو xz أو bzip2 أو zstd. يمكنك متابعة العمل في الأثناء، والإيقاف المؤقت والإلغاء، والمتابعة في يوم آخر: فما أُحصي محفوظ.</translation>
</message>
<message>
<source>Then the tree and the leaf maps can be coloured by use, and Dictionary says for any node which words come there, with examples. It also works the other way: type a word to see its leaves.</source>
<translation>عندئذ يمكن تلوين الشجرة وخرائط الأوراق بحسب الاستخدام، ويبيّن «قاموس الأوراق» لأي عقدة الكلمات التي تصل إليها، مع أمثلة. ويعمل في الاتجاه المعاكس أيضًا: اكتب كلمة لترى أوراقها.</translation>
</message>
<message>
<source>A second count can be opened beside the first. The program lists the nodes that one text uses more than the other, and tells differences from chance.</source>
<translation>يمكن فتح إحصاء ثانٍ بجانب الأول. يسرد البرنامج العُقد التي يستخدمها أحد النصين أكثر من الآخر، ويميّز الفروق من المصادفة.</translation>
</message>
<message>
<source>A sample, a part that was not finished and an estimate are always named as such. The same counts come from the command `ufb stats`.</source>
<translation>العيّنة والجزء غير المكتمل والتقدير تُسمّى دائمًا باسمها. ويعطي الأمر `ufb stats` الإحصاءات نفسها.</translation>
</message>
<message>
<source>Latency and fairness</source>
<translation>زمن الاستجابة والإنصاف</translation>
</message>
<message>
<source>Latency measures here and now, on your machine: the model, the model again, dense networks of the same shape, and the other models that are open.</source>
<translation>يقيس عرض «زمن الاستجابة» هنا والآن، على جهازك: النموذج، والنموذج مرة أخرى، وشبكات كثيفة بالشكل نفسه، والنماذج الأخرى المفتوحة.</translation>
</message>
<message>
<source>All of them run in one process, with the same number of threads and on the same texts, in an order drawn anew in every round. First come calls that do not count, to warm up.</source>
<translation>تعمل كلها في عملية واحدة، بعدد الخيوط نفسه وعلى النصوص نفسها، بترتيب يُسحب من جديد في كل دورة. وتسبقها استدعاءات للإحماء لا تُحتسب.</translation>
</message>
<message>
<source>A figure is a median with an interval. If the interval of a ratio contains 1, no winner is named. The model against itself must come out as 1; otherwise the measurement is not to be trusted, and this is said.</source>
<translation>كل رقم وسيط مع فترة. إذا اشتملت فترة نسبة على 1 فلا يُعلَن فائز. ويجب أن تكون نسبة النموذج إلى نفسه 1؛ وإلا فلا يوثق بالقياس، ويُذكر ذلك.</translation>
</message>
<message>
<source>The ledger leads from the number of neurons saved to what the whole model gains. That is much less, because attention and the head still have to be computed.</source>
<translation>يقود سجلّ السرعة من عدد العصبونات الموفَّرة إلى ما يكسبه النموذج كله. وهذا أقل بكثير، لأن الانتباه والرأس لا بد من حسابهما.</translation>
</message>
<message>
<source>Leave the machine alone while it measures. Raw samples are kept with the environment that they were taken in.</source>
<translation>اترك الجهاز وشأنه أثناء القياس. تُحفظ العيّنات الخام مع البيئة التي أُخذت فيها.</translation>
</message>
</context>
<context>
<name>ufb::HowComputedView</name>
<message>
<source>How it is computed</source>
<translation>كيف يجري الحساب</translation>
</message>
<message>
<source>Steps of the computation</source>
<translation>خطوات الحساب</translation>
</message>
<message>
<source>%1 %2</source>
<comment>number, name of a step</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>Back</source>
<comment>to the step before</comment>
<translation>السابق</translation>
</message>
<message>
<source>Next</source>
<comment>step</comment>
<translation>التالي</translation>
</message>
<message>
<source>To the step before</source>
<translation>إلى الخطوة السابقة</translation>
</message>
<message>
<source>To the next step</source>
<translation>إلى الخطوة التالية</translation>
</message>
<message>
<source>Copy</source>
<translation>نسخ</translation>
</message>
<message>
<source>Copy this page as text (%1)</source>
<comment>keys</comment>
<translation>نسخ هذه الصفحة كنص (%1)</translation>
</message>
<message>
<source>Copy this page as text</source>
<translation>نسخ هذه الصفحة كنص</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see how its answer is computed.</source>
<translation>لا شيء لعرضه بعد. اكتب جملة لترى كيف تُحسب إجابتها.</translation>
</message>
<message>
<source>Copy this &amp;page as text</source>
<translation>نسخ هذه الصفحة كنص</translation>
</message>
<message>
<source>Copy a&amp;ll pages as text</source>
<translation>نسخ كل الصفحات كنص</translation>
</message>
</context>
<context>
<name>ufb::HowText</name>
<message>
<source>Tokens</source>
<comment>step of the computation</comment>
<translation>الرموز</translation>
</message>
<message>
<source>Layer</source>
<comment>step of the computation</comment>
<translation>الطبقة</translation>
</message>
<message>
<source>Walk</source>
<comment>step of the computation: down the tree</comment>
<translation>النزول</translation>
</message>
<message>
<source>Output</source>
<comment>step of the computation</comment>
<translation>الخرج</translation>
</message>
<message>
<source>Left out</source>
<comment>step of the computation: what is not computed</comment>
<translation>المتروك</translation>
</message>
<message>
<source>Answer</source>
<comment>step of the computation</comment>
<translation>الإجابة</translation>
</message>
<message>
<source>Rank</source>
<translation>الرتبة</translation>
</message>
<message>
<source>1 is the most probable word</source>
<translation>1 هي الكلمة الأكثر احتمالًا</translation>
</message>
<message>
<source>Token</source>
<translation>الرمز</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>كما تكتبها المفردات</translation>
</message>
<message>
<source>Logit</source>
<translation>لوجيت</translation>
</message>
<message>
<source>The decoder&apos;s value for this word</source>
<translation>قيمة مفكّك الترميز لهذه الكلمة</translation>
</message>
<message>
<source>Logit − max</source>
<translation>⁦Logit − max⁩</translation>
</message>
<message>
<source>Less the largest logit</source>
<translation>مطروحًا منه أكبر لوجيت</translation>
</message>
<message>
<source>exp</source>
<translation>exp</translation>
</message>
<message>
<source>e to the power of logit − max</source>
<translation>‏e مرفوعة إلى ⁦logit − max⁩</translation>
</message>
<message>
<source>Probability</source>
<translation>الاحتمال</translation>
</message>
<message>
<source>This word&apos;s exp over the sum of all: the model&apos;s answer</source>
<translation>قيمة exp لهذه الكلمة على مجموع الكل: إجابة النموذج</translation>
</message>
<message>
<source>max = %1, of “%2”. The sum over all words is 1 / %3 = %4; the %5 shown make up %6 of it.</source>
<comment>number, word, percentage, number, count, percentage</comment>
<translation>⁦max = %1⁩، لكلمة «%2». المجموع على كل الكلمات ⁦1 / %3 = %4⁩؛ والكلمات المعروضة (%5) تشكّل %6 منه.</translation>
</message>
<message>
<source>Entropy of the whole distribution: %1 bits.</source>
<comment>number</comment>
<translation>إنتروبيا التوزيع كله: %1 بت.</translation>
</message>
<message>
<source>From the last state to words</source>
<translation>من الحالة الأخيرة إلى الكلمات</translation>
</message>
<message>
<source>After the last layer, the state at the mask is multiplied with one row of the decoder for each word of the vocabulary (BERT transforms it once more before): the logits. Softmax turns them into probabilities.</source>
<translation>بعد الطبقة الأخيرة تُضرب الحالة عند القناع في صف من مفكّك الترميز لكل كلمة من المفردات (يحوّلها BERT مرة أخرى قبل ذلك): فتنتج قيم لوجيت. وتحوّلها دالة Softmax إلى احتمالات.</translation>
</message>
<message>
<source>Words in the vocabulary, and so logits at each mask: %1.</source>
<comment>count</comment>
<translation>كلمات المفردات، وبعددها قيم لوجيت عند كل قناع: %1.</translation>
</message>
<message>
<source>This text has no mask, so no word is asked for: mask a token to see the numbers.</source>
<translation>لا قناع في هذا النص، فلا كلمة مطلوبة: قنّع رمزًا لترى الأرقام.</translation>
</message>
<message>
<source>Shown is mask %1 of %2, token %3.</source>
<comment>numbers</comment>
<translation>المعروض هو القناع %1 من %2، الرمز %3.</translation>
</message>
<message>
<source>leaf</source>
<translation>ورقة</translation>
</message>
<message>
<source>right</source>
<comment>a turn</comment>
<translation>يمينًا</translation>
</message>
<message>
<source>left</source>
<comment>a turn</comment>
<translation>يسارًا</translation>
</message>
<message>
<source>Level</source>
<translation>المستوى</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one is the leaf</source>
<translation>العدّ من 0 عند الجذر؛ والأخير هو الورقة</translation>
</message>
<message>
<source>Node i</source>
<translation>العقدة i</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>الرقم في شجرتها، مستوى بعد مستوى، والجذر 0</translation>
</message>
<message>
<source>z = w·x + b</source>
<translation>z = w·x + b</translation>
</message>
<message>
<source>The neuron&apos;s logit for this token</source>
<translation>لوجيت العصبون لهذا الرمز</translation>
</message>
<message>
<source>Sign</source>
<translation>الإشارة</translation>
</message>
<message>
<source>Only this decides the turn</source>
<translation>وحدها تقرّر الانعطاف</translation>
</message>
<message>
<source>Turn</source>
<translation>الانعطاف</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>يمينًا إذا كان اللوجيت فوق 0، وإلا فيسارًا</translation>
</message>
<message>
<source>Next node</source>
<translation>العقدة التالية</translation>
</message>
<message>
<source>2i + 1 on the left, 2i + 2 on the right</source>
<translation>⁦2i + 1⁩ يسارًا، ⁦2i + 2⁩ يمينًا</translation>
</message>
<message>
<source>1 is the largest contribution</source>
<translation>1 هو أكبر إسهام</translation>
</message>
<message>
<source>Node</source>
<translation>العقدة</translation>
</message>
<message>
<source>z</source>
<translation>z</translation>
</message>
<message>
<source>GELU(z)</source>
<translation>⁦GELU(z)⁩</translation>
</message>
<message>
<source>Computed here from the logit, in double precision</source>
<translation>محسوبة هنا من اللوجيت بدقة مضاعفة</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the output row: contribution over |GELU(z)|</source>
<translation>معيار صف الخرج: الإسهام على ⁦|GELU(z)|⁩</translation>
</message>
<message>
<source>Contrib.</source>
<comment>contribution</comment>
<translation>الإسهام</translation>
</message>
<message>
<source>Norm of what the node adds to the output</source>
<translation>معيار ما تضيفه العقدة إلى الخرج</translation>
</message>
<message>
<source>Share</source>
<translation>الحصة</translation>
</message>
<message>
<source>Of the sum of the contributions</source>
<translation>من مجموع الإسهامات</translation>
</message>
<message>
<source>In this layer</source>
<translation>في هذه الطبقة</translation>
</message>
<message>
<source>What is counted</source>
<translation>ما يُحصى</translation>
</message>
<message>
<source>Used</source>
<translation>المستخدَم</translation>
</message>
<message>
<source>By the tree&apos;s way</source>
<translation>بطريق الشجرة</translation>
</message>
<message>
<source>Dense</source>
<translation>كثيف</translation>
</message>
<message>
<source>If all of the layer&apos;s neurons were computed</source>
<translation>لو حُسبت كل عصبونات الطبقة</translation>
</message>
<message>
<source>Used over dense</source>
<translation>المستخدَم إلى الكثيف</translation>
</message>
<message>
<source>The walk down the tree</source>
<translation>النزول في الشجرة</translation>
</message>
<message>
<source>“%1” starts at the root, node 0. At each node i, one neuron decides: its weights w times the token&apos;s input x, plus its bias b, is the logit z.</source>
<comment>token</comment>
<translation>يبدأ «%1» من الجذر، العقدة 0. وعند كل عقدة i يقرّر عصبون واحد: أوزانه w مضروبة في دخل الرمز x، مضافًا إليها انحيازه b، هي اللوجيت z.</translation>
</message>
<message>
<source>The layer has %1 trees, all walked in the same way; shown is tree %2.</source>
<comment>count, number</comment>
<translation>عدد أشجار الطبقة %1، ويُسار فيها جميعًا بالطريقة نفسها؛ والمعروض هو الشجرة %2.</translation>
</message>
<message>
<source>The way: %1 → leaf %2.</source>
<comment>turns, number</comment>
<translation>الطريق: ‏%1 → الورقة %2.</translation>
</message>
<message>
<source>Neurons computed: %1. Decisions: %2, since the leaf&apos;s sign decides nothing.</source>
<comment>counts</comment>
<translation>العصبونات المحسوبة: %1. القرارات: %2، لأن إشارة الورقة لا تقرّر شيئًا.</translation>
</message>
<message>
<source>What the tree puts out</source>
<translation>ما تُخرجه الشجرة</translation>
</message>
<message>
<source>Every node on the way, the leaf too, adds its output row w_out, as often as the GELU of its logit says. A logit far below 0 adds almost nothing.</source>
<translation>كل عقدة في الطريق، والورقة أيضًا، تضيف صف خرجها w_out مضروبًا في قيمة GELU للوجيتها. واللوجيت البعيد تحت 0 لا يضيف شيئًا يُذكر.</translation>
</message>
<message>
<source>Contributions are lengths. Vectors that point against each other cancel, so the output may be shorter than their sum, %1.</source>
<comment>number</comment>
<translation>الإسهامات أطوال. والمتجهات المتعاكسة يلغي بعضها بعضًا، فقد يكون الخرج أقصر من مجموعها، وهو %1.</translation>
</message>
<message>
<source>The GELU here is the exact one with erf, as in the published code, computed from the logit on show in double precision; the model itself computes in single precision.</source>
<translation>قيمة GELU هنا هي الدقيقة المحسوبة بدالة erf، كما في الشيفرة المنشورة، من اللوجيت المعروض بدقة مضاعفة؛ أما النموذج نفسه فيحسب بدقة مفردة.</translation>
</message>
<message>
<source>What is not computed</source>
<translation>ما لا يُحسب</translation>
</message>
<message>
<source>For “%1” in this layer, %2 of the %3 neurons are never looked at: their weights are not read and their logits are not known.</source>
<comment>token, counts</comment>
<translation>لأجل «%1» في هذه الطبقة لا يُنظر إطلاقًا في %2 من العصبونات وعددها %3: فلا تُقرأ أوزانها ولا تُعرف قيم لوجيت لها.</translation>
</message>
<message>
<source>Neurons, this token</source>
<translation>العصبونات، هذا الرمز</translation>
</message>
<message>
<source>Neurons, any token of this text</source>
<translation>العصبونات، أي رمز من هذا النص</translation>
</message>
<message>
<source>Weights read, this token</source>
<translation>الأوزان المقروءة، هذا الرمز</translation>
</message>
<message>
<source>Multiplications, this token</source>
<translation>عمليات الضرب، هذا الرمز</translation>
</message>
<message>
<source>A neuron multiplies %1 numbers on its way in and as many on its way out, and adds as often.</source>
<comment>count</comment>
<translation>يضرب العصبون %1 عدد في طريق الدخول ومثلها في طريق الخروج، ويجمع بالعدد نفسه.</translation>
</message>
<message>
<source>This is the feedforward part alone: attention and the head cost what they always cost, so the whole model gains less than its layers.</source>
<translation>هذا جزء التغذية الأمامية وحده: أما الانتباه والرأس فكلفتهما كما هي دائمًا، لذا يكسب النموذج كله أقل مما تكسبه طبقاته.</translation>
</message>
<message>
<source>What the layer puts out</source>
<translation>ما تُخرجه الطبقة</translation>
</message>
<message>
<source>Select a token to see its way.</source>
<translation>حدّد رمزًا لترى طريقه.</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: there is no tree, so no token has a way of its own.</source>
<translation>طبقات التغذية الأمامية في هذا النموذج كثيفة: لا شجرة، فلا طريق خاصًا لأي رمز.</translation>
</message>
<message>
<source>All %1 neurons of a layer are computed for every token; nothing is left out.</source>
<comment>count</comment>
<translation>تُحسب كل عصبونات الطبقة (%1) لكل رمز؛ ولا يُترك شيء.</translation>
</message>
<message>
<source>All neurons of a layer are computed for every token; nothing is left out.</source>
<translation>تُحسب كل عصبونات الطبقة لكل رمز؛ ولا يُترك شيء.</translation>
</message>
<message>
<source>Biases are there if the checkpoint has them. A gated layer (GELUglu) multiplies the first half of z with the GELU of the second.</source>
<translation>تُضاف الانحيازات إن وُجدت في نقطة الحفظ. والطبقة ذات البوابة (GELUglu) تضرب النصف الأول من z في GELU للنصف الثاني.</translation>
</message>
<message>
<source>added by the model&apos;s template</source>
<translation>يضيفه قالب النموذج</translation>
</message>
<message>
<source>each token alone</source>
<translation>كل رمز على حدة</translation>
</message>
<message>
<source>dense: all %1 neurons</source>
<comment>count</comment>
<translation>كثيف: كل العصبونات (%1)</translation>
</message>
<message>
<source>trees: %1, depth %2; %3 of %4 neurons</source>
<comment>all are counts</comment>
<translation>الأشجار: %1، العمق %2؛ ‏%3 من %4 عصبون</translation>
</message>
<message>
<source>looks at all tokens</source>
<translation>ينظر إلى كل الرموز</translation>
</message>
<message>
<source>looks at all tokens; heads: %1, of %2 numbers each</source>
<comment>counts</comment>
<translation>ينظر إلى كل الرموز؛ الرؤوس: %1، في كل منها %2 عدد</translation>
</message>
<message>
<source>each token&apos;s %1 numbers: mean 0, variance 1, then scaled and shifted</source>
<comment>count</comment>
<translation>أعداد كل رمز (%1): المتوسط 0 والتباين 1، ثم ضرب وإزاحة</translation>
</message>
<message>
<source>Attention</source>
<translation>الانتباه</translation>
</message>
<message>
<source>Feedforward</source>
<translation>التغذية الأمامية</translation>
</message>
<message>
<source>Addition</source>
<translation>الجمع</translation>
</message>
<message>
<source>what came out is added to what went in</source>
<translation>ما خرج يُضاف إلى ما دخل</translation>
</message>
<message>
<source>Layer norm %1</source>
<comment>1 or 2</comment>
<translation>تطبيع الطبقة %1</translation>
</message>
<message>
<source>This model normalises before each part (pre-norm): the sum itself is never normalised until the last layer is through.</source>
<translation>هذا النموذج يطبّع قبل كل جزء (pre-norm): والمجموع نفسه لا يُطبَّع أبدًا قبل انتهاء الطبقة الأخيرة.</translation>
</message>
<message>
<source>This model normalises after each addition (post-norm), as BERT does.</source>
<translation>هذا النموذج يطبّع بعد كل جمع (post-norm)، كما يفعل BERT.</translation>
</message>
<message>
<source>Where its layer norms stand is not known; they are left out here.</source>
<translation>لا يُعرف موضع تطبيع الطبقات فيه؛ لذا لا يظهر هنا.</translation>
</message>
<message>
<source>Position</source>
<translation>الموضع</translation>
</message>
<message>
<source>Counted from 0</source>
<translation>العدّ من 0</translation>
</message>
<message>
<source>Id</source>
<translation>المعرّف</translation>
</message>
<message>
<source>The token&apos;s row in the vocabulary</source>
<translation>صف الرمز في المفردات</translation>
</message>
<message>
<source>In the text</source>
<translation>في النص</translation>
</message>
<message>
<source>What it stands for</source>
<translation>ما يمثّله</translation>
</message>
<message>
<source>From text to numbers</source>
<translation>من النص إلى الأعداد</translation>
</message>
<message>
<source>The tokenizer cuts the text into pieces of its vocabulary. Each piece has a number, its id.</source>
<translation>يقطّع المقطِّع النص إلى قطع من مفرداته. ولكل قطعة رقم هو معرّفها.</translation>
</message>
<message>
<source>The id chooses one of the %1 rows of the embedding table E: %2 numbers. The row of the token&apos;s place, p, is added, and a layer norm makes of both the token&apos;s first state x.</source>
<comment>counts</comment>
<translation>يختار المعرّف أحد صفوف جدول التضمين E (عددها %1): وفيه %2 عدد. ويُضاف إليه p، صف موضع الرمز، ثم يصنع تطبيع الطبقة منهما حالة الرمز الأولى x.</translation>
</message>
<message>
<source>Tokens: %1 of at most %2.</source>
<comment>counts</comment>
<translation>الرموز: %1 من %2 على الأكثر.</translation>
</message>
<message>
<source>Cut off at the end: %1 tokens.</source>
<comment>count</comment>
<translation>المقتطع من النهاية: %1 رمز.</translation>
</message>
<message>
<source>Where the feedforward layer stands</source>
<translation>موضع طبقة التغذية الأمامية</translation>
</message>
<message>
<source>The state x runs through %1 layers, one after the other; shown is layer %2.</source>
<comment>count, number</comment>
<translation>تمر الحالة x عبر الطبقات (عددها %1) واحدة بعد أخرى؛ والمعروض هو الطبقة %2.</translation>
</message>
<message>
<source>In each, attention lets every token take from the others; the feedforward part (FFN) then works on every token alone.</source>
<translation>في كل منها يتيح الانتباه لكل رمز أن يأخذ من غيره؛ ثم يعمل جزء التغذية الأمامية (FFN) على كل رمز وحده.</translation>
</message>
<message>
<source>Order</source>
<translation>الترتيب</translation>
</message>
<message>
<source>In which it is computed</source>
<translation>الذي يجري به الحساب</translation>
</message>
<message>
<source>Part</source>
<translation>الجزء</translation>
</message>
<message>
<source>Part of the layer</source>
<translation>جزء الطبقة</translation>
</message>
<message>
<source>In this model</source>
<translation>في هذا النموذج</translation>
</message>
<message>
<source>What it works on, and how large it is</source>
<translation>ما يعمل عليه، وحجمه</translation>
</message>
</context>
<context>
<name>ufb::LatencyCharts</name>
<message>
<source>Charts</source>
<translation>مخططات</translation>
</message>
<message>
<source>Distribution of the times</source>
<translation>توزيع الأزمنة</translation>
</message>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>سجلّ السرعة: من الوعد إلى القياس</translation>
</message>
<message>
<source>Where the time goes</source>
<translation>أين يُصرف الزمن</translation>
</message>
<message>
<source>Time over threads and over length</source>
<translation>الزمن بحسب الخيوط وبحسب الطول</translation>
</message>
</context>
<context>
<name>ufb::LatencyChoices</name>
<message>
<source>%1 s</source>
<comment>seconds</comment>
<translation>%1 ث</translation>
</message>
<message>
<source>%1:%2 min</source>
<comment>minutes, seconds</comment>
<translation>%1:%2 د</translation>
</message>
</context>
<context>
<name>ufb::LatencyChooser</name>
<message>
<source>%1 (self-test)</source>
<comment>a setting</comment>
<translation>%1 (اختبار ذاتي)</translation>
</message>
<message>
<source>%1 — %2, %3, %4</source>
<comment>a setting; model, date and host of an earlier measurement</comment>
<translation>%1 — %2، %3، %4</translation>
</message>
<message>
<source>Setting on show</source>
<translation>الإعداد المعروض</translation>
</message>
<message>
<source>Compared with</source>
<translation>بالمقارنة مع</translation>
</message>
<message>
<source>Setting</source>
<translation>الإعداد</translation>
</message>
<message>
<source>compared with</source>
<translation>بالمقارنة مع</translation>
</message>
</context>
<context>
<name>ufb::LatencyControls</name>
<message>
<source>Measure</source>
<translation>قياس</translation>
</message>
<message>
<source>Self-test (A/A)</source>
<translation>اختبار ذاتي (A/A)</translation>
</message>
<message>
<source>Cancel</source>
<translation>إلغاء</translation>
</message>
<message>
<source> s</source>
<comment>seconds, after a number</comment>
<translation> ث</translation>
</message>
<message>
<source>Seconds for each setting</source>
<translation>عدد الثواني لكل إعداد</translation>
</message>
<message>
<source>Measures the model against itself: how far two equal things seem to differ is the noise floor</source>
<translation>قياس النموذج مقابل نفسه: الفرق الظاهر بين شيئين متساويين هو حدّ الضوضاء</translation>
</message>
<message>
<source>Progress of the measurement</source>
<translation>تقدّم القياس</translation>
</message>
<message>
<source>Tokens</source>
<translation>الرموز</translation>
</message>
<message>
<source>Tokens of a text: one or more numbers</source>
<translation>عدد رموز النص: عدد واحد أو أكثر</translation>
</message>
<message>
<source>Threads</source>
<translation>الخيوط</translation>
</message>
<message>
<source>Threads: one or more numbers</source>
<translation>الخيوط: عدد واحد أو أكثر</translation>
</message>
<message>
<source>Texts</source>
<translation>النصوص</translation>
</message>
<message>
<source>Texts in one call: one or more numbers</source>
<translation>عدد النصوص في الاستدعاء: عدد واحد أو أكثر</translation>
</message>
<message>
<source>Each</source>
<translation>لكل إعداد</translation>
</message>
<message>
<source>No model is loaded</source>
<translation>لم يُحمَّل أي نموذج</translation>
</message>
<message>
<source>%1 against</source>
<comment>a model&apos;s name</comment>
<translation>%1 مقابل</translation>
</message>
<message>
<source>Dense stand-ins of the same shape (always)</source>
<translation>بدائل كثيفة بالشكل نفسه (دائمًا)</translation>
</message>
<message>
<source>dense stand-ins</source>
<translation>بدائل كثيفة</translation>
</message>
<message>
<source>Measured against: %1</source>
<translation>القياس مقابل: %1</translation>
</message>
<message>
<source>Threads: one or more numbers; this machine has %1 physical cores</source>
<translation>الخيوط: عدد واحد أو أكثر؛ عدد أنوية هذا الجهاز الفعلية: %1</translation>
</message>
<message>
<source>%1 · %2 · %3 so far</source>
<comment>what is measured, percent, time</comment>
<translation>%1 · %2 · مضى %3</translation>
</message>
<message>
<source>%1, about %2 left</source>
<comment>the above, time</comment>
<translation>%1، بقي نحو %2</translation>
</message>
<message>
<source>Load a model to measure it.</source>
<translation>حمّل نموذجًا لقياسه.</translation>
</message>
<message>
<source>Tokens: give numbers such as 8, 32, 128.</source>
<translation>الرموز: أدخل أعدادًا مثل 8، 32، 128.</translation>
</message>
<message>
<source>Threads: give numbers from 1 to %1.</source>
<translation>الخيوط: أدخل أعدادًا من 1 إلى %1.</translation>
</message>
<message>
<source>Texts: give numbers such as 1, 4.</source>
<translation>النصوص: أدخل أعدادًا مثل 1، 4.</translation>
</message>
<message>
<source>1 setting, at least %1</source>
<translation>إعداد واحد، والزمن %1 على الأقل</translation>
</message>
<message>
<source>%1 settings, at least %2</source>
<translation>عدد الإعدادات %1، والزمن %2 على الأقل</translation>
</message>
<message>
<source>Stopping after the sample that is under way …</source>
<translation>يتوقف القياس بعد العيّنة الجارية …</translation>
</message>
<message>
<source>Starting …</source>
<translation>يبدأ القياس …</translation>
</message>
</context>
<context>
<name>ufb::LatencyDistributionPlot</name>
<message>
<source>Distribution of the times</source>
<translation>توزيع الأزمنة</translation>
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
<translation>حصة الاستدعاءات المنجزة</translation>
</message>
<message>
<source>time of one call, ms</source>
<translation>زمن الاستدعاء، ملي ث</translation>
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
<translation>%1 %2، n = %3</translation>
</message>
<message>
<source>%1, P90 %2</source>
<comment>the above, a percentile</comment>
<translation>%1، P90 %2</translation>
</message>
<message>
<source>median %1</source>
<translation>الوسيط %1</translation>
</message>
<message>
<source>%1, %2</source>
<comment>date and host of an earlier measurement</comment>
<translation>%1، %2</translation>
</message>
<message>
<source>and %1 earlier</source>
<translation>و%1 من القياسات السابقة</translation>
</message>
<message>
<source>noise: A against itself, around its median</source>
<translation>الضوضاء: A مقابل نفسه، حول وسيطه</translation>
</message>
<message>
<source>1 sample beyond: %1</source>
<translation>عيّنة واحدة خارج المدى: %1</translation>
</message>
<message numerus="yes">
<source>%Ln samples beyond, up to %1</source>
<translation>
<numerusform>لا عيّنات خارج المدى، حتى %1</numerusform>
<numerusform>عيّنة واحدة خارج المدى، حتى %1</numerusform>
<numerusform>عيّنتان خارج المدى، حتى %1</numerusform>
<numerusform>%Ln عيّنات خارج المدى، حتى %1</numerusform>
<numerusform>%Ln عيّنة خارج المدى، حتى %1</numerusform>
<numerusform>%Ln عيّنة خارج المدى، حتى %1</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 calls within %4</source>
<translation>%1: ‏%2 من %3 استدعاء خلال %4</translation>
</message>
</context>
<context>
<name>ufb::LatencyLedgerPlot</name>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>سجلّ السرعة: من الوعد إلى القياس</translation>
</message>
<message>
<source>times fewer or faster, logarithmic</source>
<translation>عدد الأضعاف (أقل أو أسرع)، لوغاريتمي</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a rung and its figure</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>ceiling %1</source>
<translation>السقف %1</translation>
</message>
<message>
<source>No ledger yet: it needs a finished
measurement against a dense arm.</source>
<translation>لا سجلّ بعد: يلزمه قياس مكتمل
مقابل طرف كثيف.</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>ceiling %1: a feedforward that costs nothing</source>
<translation>السقف %1: تغذية أمامية لا تكلّف شيئًا</translation>
</message>
<message>
<source>promised, against %1</source>
<translation>الموعود، مقابل %1</translation>
</message>
<message>
<source>measured, against %1; bracket: 95 % interval</source>
<translation>المقيس، مقابل %1؛ القوس: فترة ثقة 95٪</translation>
</message>
<message>
<source>Amdahl&apos;s ceiling of the whole model</source>
<translation>سقف أمدال للنموذج كله</translation>
</message>
<message>
<source>others&apos; figures, under their conditions</source>
<translation>أرقام آخرين، في ظروفهم</translation>
</message>
<message>
<source>◆ %1 %2: %3</source>
<comment>a figure, whose it is, its conditions</comment>
<translation>◆ %1 %2: ‏%3</translation>
</message>
<message>
<source>%1 %2: %3</source>
<comment>a figure, whose it is, its conditions</comment>
<translation>%1 %2: ‏%3</translation>
</message>
</context>
<context>
<name>ufb::LatencyPresenter</name>
<message>
<source>itself again</source>
<translation>هو نفسه مرة أخرى</translation>
</message>
<message>
<source>%1 (speed only)</source>
<translation>%1 (السرعة فقط)</translation>
</message>
<message>
<source>float32, trees %1</source>
<translation>float32، الأشجار %1</translation>
</message>
<message>
<source>paper, theory</source>
<translation>المقالة، نظريًا</translation>
</message>
<message>
<source>4095 neurons over the 12 that a token engages, table 2 of the paper</source>
<translation>4095 عصبونًا مقسومة على 12 عصبونًا يشغّلها الرمز، الجدول 2 من المقالة</translation>
</message>
<message>
<source>paper, CPU</source>
<translation>المقالة، CPU</translation>
</message>
<message>
<source>one feedforward layer: best tree code (BLAS level 2) against MKL&apos;s sgemm of 3072 neurons, batch 16384, 250 runs; its inputs send every token down one path</source>
<translation>طبقة تغذية أمامية واحدة: أفضل شيفرة للشجرة (BLAS level 2) مقابل sgemm من MKL بعدد 3072 عصبونًا، دفعة 16384، ‏250 تشغيلًا؛ مدخلاتها ترسل كل الرموز في مسار واحد</translation>
</message>
<message>
<source>paper, PyTorch on a GPU</source>
<translation>المقالة، PyTorch على GPU</translation>
</message>
<message>
<source>one feedforward layer: batched matrix products of gathered rows against the same done densely with 4095 neurons, on a GPU</source>
<translation>طبقة تغذية أمامية واحدة: جداءات مصفوفات مجمّعة لصفوف منتقاة مقابل الحساب نفسه كثيفًا بعدد 4095 عصبونًا، على GPU</translation>
</message>
<message>
<source>DistilBERT</source>
<translation>DistilBERT</translation>
</message>
<message>
<source>whole model against BERT-base, with 97 % of its GLUE score, as its readers sum it up</source>
<translation>النموذج كله مقابل BERT-base، مع 97٪ من درجته في GLUE، كما يلخّصه قرّاؤه</translation>
</message>
</context>
<context>
<name>ufb::LatencyStagePlot</name>
<message>
<source>Where the time goes</source>
<translation>أين يُصرف الزمن</translation>
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
<translation>متوسط زمن الاستدعاء، ملي ث</translation>
</message>
<message>
<source>No stages were timed.</source>
<translation>لم تُقَس أزمنة المراحل.</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a stage and its time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1: %2, of it %3.</source>
<comment>an arm, its time, its stages</comment>
<translation>%1: ‏%2، منها %3.</translation>
</message>
<message>
<source>%1, %2: %3</source>
<comment>an arm, a stage, its time</comment>
<translation>%1، %2: ‏%3</translation>
</message>
</context>
<context>
<name>ufb::LatencySweepPlot</name>
<message>
<source>Time over threads and over length</source>
<translation>الزمن بحسب الخيوط وبحسب الطول</translation>
</message>
<message>
<source>threads</source>
<translation>الخيوط</translation>
</message>
<message>
<source>tokens of a text</source>
<translation>عدد رموز النص</translation>
</message>
<message>
<source>median of a call, ms</source>
<translation>وسيط الاستدعاء، ملي ث</translation>
</message>
<message>
<source>Measure more thread counts for a curve.</source>
<translation>قِس أعدادًا أكثر من الخيوط لرسم منحنى.</translation>
</message>
<message>
<source>Measure more lengths for a curve.</source>
<translation>قِس أطوالًا أكثر لرسم منحنى.</translation>
</message>
<message>
<source>%1 at %2</source>
<comment>a time, a number of threads or tokens</comment>
<translation>%1 عند %2</translation>
</message>
<message>
<source>%1 over %2: %3.</source>
<comment>an arm, threads or tokens, its times</comment>
<translation>%1 بحسب %2: ‏%3.</translation>
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
<translation>أطراف أخرى، انظر الجدول</translation>
</message>
<message>
<source>quartiles, fastest and slowest call</source>
<translation>الربيعيات، وأسرع استدعاء وأبطؤه</translation>
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
<translation>%1 أوزان عشوائية: السرعة فقط.</translation>
</message>
<message>
<source>A 90th percentile needs 64 samples.</source>
<translation>يحتاج المئين 90 إلى 64 عيّنة.</translation>
</message>
<message>
<source>Warm-up before the first sample: %1 calls, %2</source>
<translation>الإحماء قبل العيّنة الأولى: عدد الاستدعاءات %1، ‏%2</translation>
</message>
<message>
<source>%1, %2: %3</source>
<comment>an arm, a column&apos;s head, a figure</comment>
<translation>%1، %2: ‏%3</translation>
</message>
<message>
<source>%1, ms</source>
<comment>a stage</comment>
<translation>%1، ملي ث</translation>
</message>
<message>
<source>Arm</source>
<translation>الطرف</translation>
</message>
<message>
<source>Median, ms</source>
<translation>الوسيط، ملي ث</translation>
</message>
<message>
<source>P90, ms</source>
<translation>P90، ملي ث</translation>
</message>
<message>
<source>Mean ± sd, ms</source>
<translation>المتوسط ± الانحراف، ملي ث</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>‏A أسرع بـ</translation>
</message>
<message>
<source>Of peak</source>
<translation>من الذروة</translation>
</message>
<message>
<source>First call, ms</source>
<translation>أول استدعاء، ملي ث</translation>
</message>
</context>
<context>
<name>ufb::LatencyText</name>
<message>
<source>1 token</source>
<translation>رمز واحد</translation>
</message>
<message numerus="yes">
<source>%Ln tokens</source>
<translation>
<numerusform>لا رموز</numerusform>
<numerusform>رمز واحد</numerusform>
<numerusform>رمزان</numerusform>
<numerusform>%Ln رموز</numerusform>
<numerusform>%Ln رمزًا</numerusform>
<numerusform>%Ln رمز</numerusform>
</translation>
</message>
<message>
<source>1 thread</source>
<translation>خيط واحد</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>لا خيوط</numerusform>
<numerusform>خيط واحد</numerusform>
<numerusform>خيطان</numerusform>
<numerusform>%Ln خيوط</numerusform>
<numerusform>%Ln خيطًا</numerusform>
<numerusform>%Ln خيط</numerusform>
</translation>
</message>
<message>
<source>1 text</source>
<translation>نص واحد</translation>
</message>
<message numerus="yes">
<source>%Ln texts</source>
<translation>
<numerusform>لا نصوص</numerusform>
<numerusform>نص واحد</numerusform>
<numerusform>نصّان</numerusform>
<numerusform>%Ln نصوص</numerusform>
<numerusform>%Ln نصًا</numerusform>
<numerusform>%Ln نص</numerusform>
</translation>
</message>
<message>
<source>1 round</source>
<translation>دورة واحدة</translation>
</message>
<message numerus="yes">
<source>%Ln rounds</source>
<translation>
<numerusform>لا دورات</numerusform>
<numerusform>دورة واحدة</numerusform>
<numerusform>دورتان</numerusform>
<numerusform>%Ln دورات</numerusform>
<numerusform>%Ln دورة</numerusform>
<numerusform>%Ln دورة</numerusform>
</translation>
</message>
<message>
<source>%1 %2</source>
<comment>an arm and its median time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1 is %2 times faster than %3 %4</source>
<translation>‏%1 أسرع من %3 بـ%2 مرة %4</translation>
</message>
<message>
<source>the interval does not tell</source>
<translation>الفترة لا تحسم</translation>
</message>
<message>
<source>No winner: %1. Ratio to %2: %3 %4</source>
<comment>a reason, then the figures</comment>
<translation>لا فائز: %1. النسبة إلى %2: ‏%3 %4</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>Self-test passed: the model against itself is %1</source>
<translation>نجح الاختبار الذاتي: نسبة النموذج إلى نفسه %1</translation>
</message>
<message>
<source>Self-test failed: the model against itself is %1, and should contain 1</source>
<translation>فشل الاختبار الذاتي: نسبة النموذج إلى نفسه %1، وينبغي أن تشمل الفترة 1</translation>
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
<translation>التقطيع</translation>
</message>
<message>
<source>embedding</source>
<translation>التضمين</translation>
</message>
<message>
<source>attention</source>
<translation>الانتباه</translation>
</message>
<message>
<source>feedforward</source>
<translation>التغذية الأمامية</translation>
</message>
<message>
<source>head</source>
<translation>الرأس</translation>
</message>
<message>
<source>rest</source>
<translation>الباقي</translation>
</message>
<message>
<source>neurons, promised</source>
<translation>العصبونات، وعدًا</translation>
</message>
<message>
<source>operations, promised</source>
<translation>العمليات، وعدًا</translation>
</message>
<message>
<source>kernel, measured</source>
<translation>النواة الحسابية، قياسًا</translation>
</message>
<message>
<source>layers, measured</source>
<translation>الطبقات، قياسًا</translation>
</message>
<message>
<source>whole model, measured</source>
<translation>النموذج كله، قياسًا</translation>
</message>
<message>
<source>Not decided yet: median of %1, of %2. %3</source>
<translation>لم يُحسم بعد؛ الوسيط: %1 مقابل %2. %3</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>a verdict, its rounds, its setting</comment>
<translation>%1، %2، %3</translation>
</message>
<message>
<source>%1 has random weights: it shows speed only, its answers mean nothing.</source>
<translation>أوزان %1 عشوائية: يُظهر السرعة فقط، ولا معنى لإجاباته.</translation>
</message>
<message>
<source>%1 reaches %2 of this machine&apos;s measured peak.</source>
<translation>يبلغ %1 نسبة %2 من الذروة المقيسة لهذا الجهاز.</translation>
</message>
<message>
<source>measured on %1</source>
<comment>a host</comment>
<translation>قيس على %1</translation>
</message>
<message>
<source>%1: median %2, half of the samples from %3 to %4, all from %5 to %6, n = %7.</source>
<translation>%1: الوسيط %2، نصف العيّنات من %3 إلى %4، وكلها من %5 إلى %6، n = %7.</translation>
</message>
</context>
<context>
<name>ufb::LatencyVerdict</name>
<message>
<source>Show fewer conditions</source>
<translation>إظهار ظروف أقل</translation>
</message>
<message>
<source>Show all conditions (%1 more)</source>
<translation>إظهار كل الظروف (%1 أخرى)</translation>
</message>
<message>
<source>Copy command</source>
<translation>نسخ الأمر</translation>
</message>
<message>
<source>Puts the command that takes this measurement again on the clipboard</source>
<translation>نسخ الأمر الذي يعيد هذا القياس إلى الحافظة</translation>
</message>
<message>
<source>An earlier measurement, shown grey.</source>
<translation>قياس سابق، معروض بالرمادي.</translation>
</message>
<message>
<source>Stopped before its end.</source>
<translation>أُوقف قبل نهايته.</translation>
</message>
</context>
<context>
<name>ufb::LatencyView</name>
<message>
<source>Latency</source>
<translation>زمن الاستجابة</translation>
</message>
<message>
<source>Charts</source>
<translation>مخططات</translation>
</message>
<message>
<source>Table</source>
<translation>جدول</translation>
</message>
<message>
<source>Figures as charts or as a table</source>
<translation>الأرقام في مخططات أو في جدول</translation>
</message>
<message>
<source>Copy table</source>
<translation>نسخ الجدول</translation>
</message>
<message>
<source>Puts all figures of this setting on the clipboard, as tab-separated text</source>
<translation>نسخ كل أرقام هذا الإعداد إلى الحافظة نصًا مفصولًا بعلامات الجدولة</translation>
</message>
<message>
<source>All figures of this setting</source>
<translation>كل أرقام هذا الإعداد</translation>
</message>
<message>
<source>Stopped before anything was measured.</source>
<translation>أُوقف قبل قياس أي شيء.</translation>
</message>
<message>
<source>Stopped. What was measured until then is shown.</source>
<translation>أُوقف. يُعرض ما قيس حتى ذلك الحين.</translation>
</message>
<message>
<source>Measuring. The first samples appear here after the warm-up.</source>
<translation>القياس جارٍ. تظهر العيّنات الأولى هنا بعد الإحماء.</translation>
</message>
<message>
<source>Nothing to measure yet. Load a model first.</source>
<translation>لا شيء للقياس بعد. حمّل نموذجًا أولًا.</translation>
</message>
<message>
<source>How long does %1 take, and a dense network of its shape, on this machine? Nothing was measured yet.</source>
<translation>كم يستغرق %1، وكم تستغرق شبكة كثيفة بشكله، على هذا الجهاز؟ لم يُقَس شيء بعد.</translation>
</message>
<message>
<source>Measure</source>
<translation>قياس</translation>
</message>
</context>
<context>
<name>ufb::LayerStrip</name>
<message>
<source>Layers × tokens</source>
<translation>الطبقات × الرموز</translation>
</message>
<message>
<source>M&amp;etric</source>
<translation>المقياس</translation>
</message>
<message>
<source>Pin a text first</source>
<translation>ثبّت نصًا أولًا</translation>
</message>
<message>
<source>%1 (token %2), layer %3</source>
<translation>%1 (الرمز %2)، الطبقة %3</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1، الشجرة %2</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>الورقة %1، العنوان %2</translation>
</message>
<message>
<source>%1: %2</source>
<comment>metric, value</comment>
<translation>%1: ‏%2</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryContexts</name>
<message>
<source>Examples</source>
<translation>أمثلة</translation>
</message>
<message>
<source>[masked]</source>
<comment>the model did not see this word</comment>
<translation>[مقنّعة]</translation>
</message>
<message>
<source>No example was kept.</source>
<translation>لم يُحفظ أي مثال.</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryHead</name>
<message>
<source>Word or address</source>
<translation>كلمة أو عنوان</translation>
</message>
<message>
<source>Search for a word or an address</source>
<translation>البحث عن كلمة أو عنوان</translation>
</message>
<message>
<source>A word: the leaves to which it goes in the layer on show.
An address, such as L3/0110* or L3/leaf:1187: the words of that node.</source>
<translation>كلمة: الأوراق التي تصل إليها في الطبقة المعروضة.
عنوان، مثل ‎L3/0110*‎ أو ‎L3/leaf:1187‎: كلمات تلك العقدة.</translation>
</message>
<message>
<source>Up to the parent</source>
<translation>الصعود إلى العقدة الأم</translation>
</message>
<message>
<source>Left child</source>
<translation>الفرع الأيسر</translation>
</message>
<message>
<source>Right child</source>
<translation>الفرع الأيمن</translation>
</message>
<message>
<source>The node above, which has the words of both its children (Alt+Up)</source>
<translation>العقدة الأعلى، وفيها كلمات فرعيها معًا (‎Alt+↑‎)</translation>
</message>
<message>
<source>Those of the words that turn left here (Alt+Left)</source>
<translation>الكلمات التي تنعطف هنا يسارًا (‎Alt+←‎)</translation>
</message>
<message>
<source>Those of the words that turn right here (Alt+Right)</source>
<translation>الكلمات التي تنعطف هنا يمينًا (‎Alt+→‎)</translation>
</message>
<message>
<source>↑ Parent</source>
<translation>↑ الأم</translation>
</message>
<message>
<source>← Left</source>
<translation>يسار ←</translation>
</message>
<message>
<source>Right →</source>
<translation>→ يمين</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryView</name>
<message>
<source>Leaf dictionary</source>
<translation>قاموس الأوراق</translation>
</message>
<message>
<source>By count</source>
<translation>بحسب العدد</translation>
</message>
<message>
<source>By lift</source>
<translation>بحسب الرفع</translation>
</message>
<message>
<source>Order of the words</source>
<translation>ترتيب الكلمات</translation>
</message>
<message>
<source>Lift: how many times a word&apos;s share here is its share of the whole corpus. The words with the
greatest lift are typical of this place, also where they are rare.</source>
<translation>معامل الرفع: كم ضعفًا تبلغ حصة الكلمة هنا مقارنةً بحصتها من المدوّنة كلها. الكلمات ذات
أكبر معامل رفع مميِّزة لهذا الموضع، حتى إن كانت نادرة.</translation>
</message>
<message>
<source>The words that came here most often. Many of them may be frequent everywhere.</source>
<translation>الكلمات الأكثر وصولًا إلى هنا. قد يكون كثير منها شائعًا في كل مكان.</translation>
</message>
<message>
<source>Frequent words</source>
<translation>الكلمات الشائعة</translation>
</message>
<message>
<source>Typical words</source>
<translation>الكلمات المميِّزة</translation>
</message>
<message>
<source>at &amp;least</source>
<comment>so many times</comment>
<translation>على الأقل</translation>
</message>
<message>
<source> ×</source>
<comment>times, behind a number</comment>
<translation> ×</translation>
</message>
<message>
<source>Words that came here less often are left out: by lift, rare ones would stand first by chance.</source>
<translation>تُترك الكلمات الأقل وصولًا إلى هنا: فبحسب معامل الرفع كانت النادرة ستتصدّر مصادفةً.</translation>
</message>
<message>
<source>Least count of words ordered by lift</source>
<translation>أقل عدد للكلمات المرتّبة بحسب معامل الرفع</translation>
</message>
<message>
<source>Examples</source>
<translation>أمثلة</translation>
</message>
<message>
<source>Places of the corpus whose token came here, chosen by a seeded hash: not the best ones, not the first ones.</source>
<translation>مواضع من المدوّنة وصل رمزها إلى هنا، اختارتها دالة تجزئة ذات بذرة: لا أفضلها ولا أولها.</translation>
</message>
<message>
<source>No corpus has been counted yet. Count one to see which words each leaf stands for.</source>
<translation>لم تُحصَ أي مدوّنة بعد. أحصِ مدوّنة لترى الكلمات التي تمثّلها كل ورقة.</translation>
</message>
<message>
<source>Select a node in the tree or in the leaf maps, or search for a word or an address.</source>
<translation>حدّد عقدة في الشجرة أو في خرائط الأوراق، أو ابحث عن كلمة أو عنوان.</translation>
</message>
<message>
<source>Count a corpus…</source>
<translation>إحصاء مدوّنة…</translation>
</message>
<message>
<source>%1: its words are being looked up.</source>
<translation>%1: يجري البحث عن كلماتها.</translation>
</message>
</context>
<context>
<name>ufb::LeafMaps</name>
<message>
<source>Leaf maps</source>
<translation>خرائط الأوراق</translation>
</message>
<message numerus="yes">
<source>%1 and %Ln more</source>
<translation>
<numerusform>%1 بلا رموز أخرى</numerusform>
<numerusform>%1 ورمز آخر</numerusform>
<numerusform>%1 ورمزان آخران</numerusform>
<numerusform>%1 و%Ln رموز أخرى</numerusform>
<numerusform>%1 و%Ln رمزًا آخر</numerusform>
<numerusform>%1 و%Ln رمز آخر</numerusform>
</translation>
</message>
<message>
<source>1 token</source>
<translation>رمز واحد</translation>
</message>
<message numerus="yes">
<source>%Ln tokens</source>
<translation>
<numerusform>لا رموز</numerusform>
<numerusform>رمز واحد</numerusform>
<numerusform>رمزان</numerusform>
<numerusform>%Ln رموز</numerusform>
<numerusform>%Ln رمزًا</numerusform>
<numerusform>%Ln رمز</numerusform>
</translation>
</message>
<message>
<source>none of %1</source>
<comment>all tokens of a text</comment>
<translation>لا شيء من %1</translation>
</message>
<message>
<source>%1 of %2: %3</source>
<comment>how many, all tokens of a text, which</comment>
<translation>%1 من %2: ‏%3</translation>
</message>
<message>
<source>in this session %1 of %2 tokens from %3 texts</source>
<translation>في هذه الجلسة %1 من %2 رمز في %3 نص</translation>
</message>
<message>
<source>pinned text: %1</source>
<translation>النص المثبّت: %1</translation>
</message>
<message>
<source>Layer %1</source>
<translation>الطبقة %1</translation>
</message>
<message>
<source>tree %1</source>
<translation>الشجرة %1</translation>
</message>
<message>
<source>leaf %1</source>
<translation>الورقة %1</translation>
</message>
<message numerus="yes">
<source>subtree of %Ln leaves</source>
<translation>
<numerusform>شجرة فرعية بلا أوراق</numerusform>
<numerusform>شجرة فرعية من ورقة واحدة</numerusform>
<numerusform>شجرة فرعية من ورقتين</numerusform>
<numerusform>شجرة فرعية من %Ln أوراق</numerusform>
<numerusform>شجرة فرعية من %Ln ورقة</numerusform>
<numerusform>شجرة فرعية من %Ln ورقة</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 leaves reached, most tokens at one: %3</source>
<translation>بُلغت %1 من %2 ورقة، وأكثر الرموز في ورقة واحدة: %3</translation>
</message>
<message>
<source>by the texts of this session</source>
<translation>من نصوص هذه الجلسة</translation>
</message>
<message>
<source>%1 of them by the pinned text too</source>
<translation>%1 منها من النص المثبّت أيضًا</translation>
</message>
<message>
<source>the corpus %1 reaches %2 of %3 leaves</source>
<comment>name, numbers</comment>
<translation>تبلغ المدوّنة «%1» %2 من %3 ورقة</translation>
</message>
<message>
<source>used as if %1 leaves shared its tokens evenly (perplexity)</source>
<translation>تُستخدم كما لو تقاسمت %1 ورقة رموزها بالتساوي (الحيرة)</translation>
</message>
<message>
<source>%1 leaves differ significantly (%2)</source>
<comment>number, names of two corpora</comment>
<translation>‏%1 ورقة تختلف اختلافًا دالًّا إحصائيًا (%2)</translation>
</message>
<message>
<source>&amp;Colour</source>
<translation>اللون</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>الرموز المحدّدة</translation>
</message>
<message>
<source>Where the selected tokens end, each in its own colour; framed is the primary one&apos;s</source>
<translation>مواضع نهاية الرموز المحدّدة، كل منها بلونه؛ ورقة الرمز الرئيسي مؤطَّرة</translation>
</message>
<message>
<source>This text</source>
<translation>هذا النص</translation>
</message>
<message>
<source>How many tokens of the text end at each leaf; framed is the primary token&apos;s</source>
<translation>عدد رموز النص المنتهية عند كل ورقة؛ ورقة الرمز الرئيسي مؤطَّرة</translation>
</message>
<message>
<source>This session</source>
<translation>هذه الجلسة</translation>
</message>
<message>
<source>How many tokens of all texts of this session end at each leaf; framed is the primary token&apos;s</source>
<translation>عدد رموز كل نصوص هذه الجلسة المنتهية عند كل ورقة؛ ورقة الرمز الرئيسي مؤطَّرة</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>إلى جانب المثبّت</translation>
</message>
<message>
<source>Which leaves this text and the pinned one reach; framed is the primary token&apos;s</source>
<translation>الأوراق التي يبلغها هذا النص والنص المثبّت؛ ورقة الرمز الرئيسي مؤطَّرة</translation>
</message>
<message>
<source>Pin a text first: then its leaves can be compared</source>
<translation>ثبّت نصًا أولًا: عندها يمكن مقارنة أوراقه</translation>
</message>
<message>
<source>&amp;Scale</source>
<translation>التدريج</translation>
</message>
<message>
<source>Corpus</source>
<translation>المدوّنة</translation>
</message>
<message>
<source>How many tokens of the corpus end at each leaf; hatched: none</source>
<translation>عدد رموز المدوّنة المنتهية عند كل ورقة؛ المظلّل بخطوط: لا شيء</translation>
</message>
<message>
<source>Count a corpus first: then its leaves can be shown</source>
<translation>أحصِ مدوّنة أولًا: عندها يمكن عرض أوراقها</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>المدوّنتان A وB</translation>
</message>
<message>
<source>Leaves that get a significantly different share of the two corpora&apos;s tokens</source>
<translation>الأوراق التي تختلف حصتها من رموز المدوّنتين اختلافًا دالًّا إحصائيًا</translation>
</message>
<message>
<source>Compare two corpora first: then it is shown where they differ</source>
<translation>قارن مدوّنتين أولًا: عندها تُعرض مواضع اختلافهما</translation>
</message>
<message>
<source>Logarithmic</source>
<translation>لوغاريتمي</translation>
</message>
<message>
<source>Twice as many tokens are one step; the same colours in all layers</source>
<translation>كل تضاعف في عدد الرموز درجة واحدة؛ الألوان نفسها في كل الطبقات</translation>
</message>
<message>
<source>Logarithmic, per layer</source>
<translation>لوغاريتمي لكل طبقة</translation>
</message>
<message>
<source>Twice as many tokens are one step, up to each layer&apos;s most</source>
<translation>كل تضاعف في عدد الرموز درجة واحدة، حتى أقصى كل طبقة</translation>
</message>
<message>
<source>Linear</source>
<translation>خطي</translation>
</message>
<message>
<source>One more token is one step; the same colours in all layers</source>
<translation>كل رمز إضافي درجة واحدة؛ الألوان نفسها في كل الطبقات</translation>
</message>
<message>
<source>Linear, per layer</source>
<translation>خطي لكل طبقة</translation>
</message>
<message>
<source>One more token is one step, up to each layer&apos;s most</source>
<translation>كل رمز إضافي درجة واحدة، حتى أقصى كل طبقة</translation>
</message>
<message>
<source>not significant</source>
<translation>غير دالّ إحصائيًا</translation>
</message>
<message>
<source>share, log scale</source>
<translation>الحصة، مقياس لوغاريتمي</translation>
</message>
<message>
<source>share, linear scale</source>
<translation>الحصة، مقياس خطي</translation>
</message>
<message>
<source>layer&apos;s most</source>
<translation>أقصى الطبقة</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 that end at a leaf: from one token to the most.
Hatched: no token ends there.</source>
<comment>number, name</comment>
<translation>حصة الأوراق من رموز المدوّنة %2 (عددها %1) المنتهية عندها: من رمز واحد إلى الأقصى.
المظلّل بخطوط: لا ينتهي أي رمز هناك.</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>كم ضعفًا تبلغ الحصة من رموز إحدى المدوّنتين مقارنةً بالأخرى (%1).</translation>
</message>
<message>
<source>never reached</source>
<translation>لم تُبلغ قط</translation>
</message>
<message>
<source>log scale</source>
<translation>مقياس لوغاريتمي</translation>
</message>
<message>
<source>linear scale</source>
<translation>مقياس خطي</translation>
</message>
<message>
<source>%1 texts, %2</source>
<translation>%1 نص، %2</translation>
</message>
<message>
<source>layer&apos;s most at a leaf</source>
<translation>أقصى الطبقة عند ورقة</translation>
</message>
<message>
<source>%1 at a leaf</source>
<translation>%1 عند ورقة</translation>
</message>
<message>
<source>leaf of this text only</source>
<translation>ورقة لهذا النص فقط</translation>
</message>
<message>
<source>of the pinned text only</source>
<translation>للنص المثبّت فقط</translation>
</message>
<message>
<source>of both texts</source>
<translation>لكلا النصين</translation>
</message>
<message>
<source>other tokens</source>
<translation>رموز أخرى</translation>
</message>
<message>
<source>leaf without a token</source>
<translation>ورقة بلا رموز</translation>
</message>
<message>
<source>1 token ends here</source>
<translation>ينتهي رمز واحد هنا</translation>
</message>
<message numerus="yes">
<source>%Ln tokens end here</source>
<translation>
<numerusform>لا ينتهي أي رمز هنا</numerusform>
<numerusform>ينتهي رمز واحد هنا</numerusform>
<numerusform>ينتهي رمزان هنا</numerusform>
<numerusform>تنتهي %Ln رموز هنا</numerusform>
<numerusform>ينتهي %Ln رمزًا هنا</numerusform>
<numerusform>ينتهي %Ln رمز هنا</numerusform>
</translation>
</message>
<message>
<source>&amp;Select the tokens that end here</source>
<translation>تحديد الرموز المنتهية هنا</translation>
</message>
<message>
<source>%1 of %2 shared</source>
<comment>leaves that two texts reach, leaves of the first</comment>
<translation>%1 من %2 مشتركة</translation>
</message>
<message>
<source>%1 differ</source>
<comment>leaves that two corpora use differently</comment>
<translation>%1 مختلفة</translation>
</message>
<message>
<source>%1 of %2, most %3</source>
<comment>leaves reached, all leaves, share of the most used</comment>
<translation>%1 من %2، الأقصى %3</translation>
</message>
<message>
<source>1 leaf</source>
<translation>ورقة واحدة</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>لا أوراق</numerusform>
<numerusform>ورقة واحدة</numerusform>
<numerusform>ورقتان</numerusform>
<numerusform>%Ln أوراق</numerusform>
<numerusform>%Ln ورقة</numerusform>
<numerusform>%Ln ورقة</numerusform>
</translation>
</message>
<message>
<source>%1, most %2</source>
<comment>leaves, tokens at one of them</comment>
<translation>%1، الأقصى %2</translation>
</message>
</context>
<context>
<name>ufb::LeafModel</name>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>العدّ من 1</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Leaf</source>
<translation>الورقة</translation>
</message>
<message>
<source>Where a path ends, counted from the left, from 0</source>
<translation>موضع نهاية المسار، بالعدّ من اليسار ومن 0</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>الطبقة ثم الانعطافات: 0 يسار، 1 يمين</translation>
</message>
<message>
<source>Tokens</source>
<translation>الرموز</translation>
</message>
<message>
<source>How many tokens of the text reach the leaf</source>
<translation>عدد رموز النص التي تصل إلى الورقة</translation>
</message>
<message>
<source>Share</source>
<translation>الحصة</translation>
</message>
<message>
<source>What they make up of the text&apos;s tokens, 0 to 1</source>
<translation>حصتها من رموز النص، من 0 إلى 1</translation>
</message>
<message>
<source>Session</source>
<translation>الجلسة</translation>
</message>
<message>
<source>How many tokens of all texts of this session reach the leaf</source>
<translation>عدد رموز كل نصوص هذه الجلسة التي تصل إلى الورقة</translation>
</message>
<message>
<source>Pinned</source>
<translation>المثبّت</translation>
</message>
<message>
<source>How many tokens of the pinned text reach the leaf</source>
<translation>عدد رموز النص المثبّت التي تصل إلى الورقة</translation>
</message>
<message>
<source>Words</source>
<translation>الكلمات</translation>
</message>
<message>
<source>The tokens that reach the leaf, as the vocabulary spells them</source>
<translation>الرموز التي تصل إلى الورقة، كما تكتبها المفردات</translation>
</message>
<message>
<source>Corpus</source>
<translation>المدوّنة</translation>
</message>
<message>
<source>How many tokens of the corpus reach the leaf; nothing without a corpus</source>
<translation>عدد رموز المدوّنة التي تصل إلى الورقة؛ فارغ من دون مدوّنة</translation>
</message>
<message>
<source>Corpus share</source>
<translation>حصة المدوّنة</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>حصتها من كل رموز المدوّنة، من 0 إلى 1</translation>
</message>
<message>
<source>B over A</source>
<translation>‏B إلى A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>اللوغاريتم الثنائي لحصة المدوّنة B مقسومةً على حصة المدوّنة A حيث يكون الاختلاف دالًّا إحصائيًا، وإلا 0؛ فارغ من دون مدوّنة ثانية</translation>
</message>
</context>
<context>
<name>ufb::LeafWordsModel</name>
<message>
<source>Word</source>
<translation>الكلمة</translation>
</message>
<message>
<source>A type of token, as the vocabulary spells it. Enter or a double click shows all its leaves.</source>
<translation>نوع من الرموز كما تكتبه المفردات. يُظهر Enter أو النقر المزدوج كل أوراقه.</translation>
</message>
<message>
<source>Count</source>
<translation>العدد</translation>
</message>
<message>
<source>How many such tokens of the corpus came here</source>
<translation>عدد الرموز من هذا النوع في المدوّنة التي وصلت إلى هنا</translation>
</message>
<message>
<source>How many such tokens of the corpus came here, at most: an estimate that may be too high</source>
<translation>أقصى عدد للرموز من هذا النوع في المدوّنة التي وصلت إلى هنا: تقدير قد يزيد على الصحيح</translation>
</message>
<message>
<source>Share</source>
<translation>الحصة</translation>
</message>
<message>
<source>Of all tokens that came here, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>من كل الرموز التي وصلت إلى هنا، من 0 إلى 1. أطول شريط هو أكبر حصة في القائمة.</translation>
</message>
<message>
<source>Lift</source>
<translation>معامل الرفع</translation>
</message>
<message>
<source>How many times its share here is its share of the whole corpus. 1: no more than anywhere.
Bars are logarithmic, from 1 to the greatest in the list.</source>
<translation>كم ضعفًا تبلغ حصته هنا مقارنةً بحصته من المدوّنة كلها. 1: لا أكثر من أي مكان.
الأشرطة لوغاريتمية، من 1 إلى أكبر قيمة في القائمة.</translation>
</message>
<message>
<source>Token number</source>
<translation>رقم الرمز</translation>
</message>
<message>
<source>In the vocabulary</source>
<translation>في المفردات</translation>
</message>
<message>
<source>Node</source>
<translation>العقدة</translation>
</message>
<message>
<source>The address of the node</source>
<translation>عنوان العقدة</translation>
</message>
</context>
<context>
<name>ufb::LogModel</name>
<message>
<source>Detail</source>
<comment>level of a log line</comment>
<translation>تفصيل</translation>
</message>
<message>
<source>Information</source>
<comment>level of a log line</comment>
<translation>معلومات</translation>
</message>
<message>
<source>Warning</source>
<comment>level of a log line</comment>
<translation>تحذير</translation>
</message>
<message>
<source>Error</source>
<comment>level of a log line</comment>
<translation>خطأ</translation>
</message>
<message>
<source>Time</source>
<translation>الوقت</translation>
</message>
<message>
<source>Level</source>
<translation>المستوى</translation>
</message>
<message>
<source>Source</source>
<comment>the part of the program that a log line comes from</comment>
<translation>المصدر</translation>
</message>
<message>
<source>Event</source>
<comment>what a log line says</comment>
<translation>الحدث</translation>
</message>
</context>
<context>
<name>ufb::LogWindow</name>
<message>
<source>Log</source>
<translation>سجلّ الأحداث</translation>
</message>
<message>
<source>&amp;Show from</source>
<comment>a chooser of levels follows: from warnings upwards</comment>
<translation>عرض بدءًا من</translation>
</message>
<message>
<source>&amp;Keep from</source>
<comment>a chooser of levels follows: what is written down at all</comment>
<translation>حفظ بدءًا من</translation>
</message>
<message>
<source>Least important level that is shown</source>
<translation>أدنى مستوى أهمية يُعرض</translation>
</message>
<message>
<source>Least important level that is written down</source>
<translation>أدنى مستوى أهمية يُدوَّن</translation>
</message>
<message>
<source>What is less important is not written down from now on</source>
<translation>ما هو أقل أهمية لا يُدوَّن من الآن فصاعدًا</translation>
</message>
<message>
<source>Search all columns</source>
<translation>البحث في كل الأعمدة</translation>
</message>
<message>
<source>Events, the newest last</source>
<translation>الأحداث، الأحدث في الآخر</translation>
</message>
<message>
<source>&amp;Copy</source>
<translation>نسخ</translation>
</message>
<message>
<source>Copy the selected lines, or all that are shown</source>
<translation>نسخ الأسطر المحدّدة، أو كل المعروض</translation>
</message>
<message>
<source>&amp;Open folder</source>
<translation>فتح المجلد</translation>
</message>
<message>
<source>Show the log files in the file manager</source>
<translation>إظهار ملفات السجلّ في مدير الملفات</translation>
</message>
<message>
<source>Copy</source>
<translation>نسخ</translation>
</message>
<message numerus="yes">
<source>%Ln lines</source>
<translation>
<numerusform>لا أسطر</numerusform>
<numerusform>سطر واحد</numerusform>
<numerusform>سطران</numerusform>
<numerusform>%Ln أسطر</numerusform>
<numerusform>%Ln سطرًا</numerusform>
<numerusform>%Ln سطر</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 lines</source>
<translation>%1 من %2 سطر</translation>
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
<translation>أدوات</translation>
</message>
<message>
<source>Exchange A and B (Alt+X)</source>
<translation>تبديل A وB ‏(Alt+X)</translation>
</message>
<message>
<source>Exchange models A and B</source>
<translation>تبديل النموذجين A وB</translation>
</message>
<message>
<source>Count texts…</source>
<translation>إحصاء نصوص…</translation>
</message>
<message>
<source>Open count…</source>
<translation>فتح إحصاء…</translation>
</message>
<message>
<source>Folder for counts…</source>
<translation>مجلد الإحصاءات…</translation>
</message>
<message>
<source>Quit</source>
<translation>إنهاء</translation>
</message>
<message>
<source>No second model</source>
<translation>بلا نموذج ثانٍ</translation>
</message>
<message>
<source>Opening %1</source>
<translation>يجري فتح %1</translation>
</message>
<message>
<source>Measuring: predictions wait until it has ended</source>
<translation>القياس جارٍ: تنتظر التنبؤات حتى ينتهي</translation>
</message>
<message>
<source>%1 has no mask token, so it predicts no words; its paths can be looked at.</source>
<translation>لا رمز قناع في %1، لذا لا يتنبأ بكلمات؛ ويمكن معاينة مساراته.</translation>
</message>
<message>
<source>%1 — UltraFastBERT Explorer</source>
<translation>%1 — UltraFastBERT Explorer</translation>
</message>
<message>
<source>Open a model folder</source>
<translation>فتح مجلد نموذج</translation>
</message>
<message>
<source>Open a model</source>
<translation>فتح نموذج</translation>
</message>
<message>
<source>Models (config.json model_config.json *.safetensors);;All files (*)</source>
<translation>نماذج (config.json model_config.json *.safetensors);;كل الملفات (*)</translation>
</message>
<message>
<source>About UltraFastBERT Explorer</source>
<translation>حول UltraFastBERT Explorer</translation>
</message>
<message>
<source>UltraFastBERT Explorer %1</source>
<translation>UltraFastBERT Explorer %1</translation>
</message>
<message>
<source>Undo</source>
<translation>تراجع</translation>
</message>
<message>
<source>Redo</source>
<translation>إعادة</translation>
</message>
<message>
<source>Open a second model&apos;s folder</source>
<translation>فتح مجلد نموذج ثانٍ</translation>
</message>
<message>
<source>Compare both models over a text</source>
<translation>مقارنة النموذجين على نص</translation>
</message>
<message>
<source>Texts (*.txt *.md);;All files (*)</source>
<translation>نصوص (*.txt *.md);;كل الملفات (*)</translation>
</message>
<message>
<source>Writing %1</source>
<translation>تجري كتابة %1</translation>
</message>
<message>
<source>Saved %1</source>
<translation>حُفظ %1</translation>
</message>
<message>
<source>Open model folder…</source>
<translation>فتح مجلد نموذج…</translation>
</message>
<message>
<source>Open model file…</source>
<translation>فتح ملف نموذج…</translation>
</message>
<message>
<source>Open second model…</source>
<translation>فتح نموذج ثانٍ…</translation>
</message>
<message>
<source>Exchange A and B</source>
<translation>تبديل A وB</translation>
</message>
<message>
<source>Mask the word</source>
<translation>تقنيع الكلمة</translation>
</message>
<message>
<source>Go to the text</source>
<translation>الانتقال إلى النص</translation>
</message>
<message>
<source>Examples</source>
<translation>أمثلة</translation>
</message>
<message>
<source>Pin the text</source>
<translation>تثبيت النص</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>إلغاء تثبيت النص</translation>
</message>
<message>
<source>Bookmark this place</source>
<translation>حفظ الموضع كإشارة مرجعية</translation>
</message>
<message>
<source>Copy the address</source>
<translation>نسخ العنوان</translation>
</message>
<message>
<source>Layout: predict</source>
<translation>التخطيط: التنبؤ</translation>
</message>
<message>
<source>Layout: route</source>
<translation>التخطيط: التوجيه</translation>
</message>
<message>
<source>Layout: race</source>
<translation>التخطيط: السباق</translation>
</message>
<message>
<source>Next view</source>
<translation>العرض التالي</translation>
</message>
<message>
<source>Previous view</source>
<translation>العرض السابق</translation>
</message>
<message>
<source>Maximise or restore the view</source>
<translation>ملء النافذة بالعرض أو استعادته</translation>
</message>
<message>
<source>Close the view</source>
<translation>إغلاق العرض</translation>
</message>
<message>
<source>Full screen</source>
<translation>ملء الشاشة</translation>
</message>
<message>
<source>Colours as the desktop</source>
<translation>الألوان بحسب النظام</translation>
</message>
<message>
<source>Light colours</source>
<translation>ألوان فاتحة</translation>
</message>
<message>
<source>Dark colours</source>
<translation>ألوان داكنة</translation>
</message>
<message>
<source>High contrast</source>
<translation>تباين عالٍ</translation>
</message>
<message>
<source>Larger text</source>
<translation>نص أكبر</translation>
</message>
<message>
<source>Smaller text</source>
<translation>نص أصغر</translation>
</message>
<message>
<source>Normal text size</source>
<translation>حجم النص العادي</translation>
</message>
<message>
<source>Language of the desktop</source>
<translation>لغة النظام</translation>
</message>
<message>
<source>Go to an address</source>
<translation>الانتقال إلى عنوان</translation>
</message>
<message>
<source>Back in the tree</source>
<translation>رجوع في الشجرة</translation>
</message>
<message>
<source>Forward in the tree</source>
<translation>تقدّم في الشجرة</translation>
</message>
<message>
<source>Previous mask</source>
<translation>القناع السابق</translation>
</message>
<message>
<source>Next mask</source>
<translation>القناع التالي</translation>
</message>
<message>
<source>Previous token</source>
<translation>الرمز السابق</translation>
</message>
<message>
<source>Next token</source>
<translation>الرمز التالي</translation>
</message>
<message>
<source>Previous layer</source>
<translation>الطبقة السابقة</translation>
</message>
<message>
<source>Next layer</source>
<translation>الطبقة التالية</translation>
</message>
<message>
<source>Measure the latency</source>
<translation>قياس زمن الاستجابة</translation>
</message>
<message>
<source>Stop measuring</source>
<translation>إيقاف القياس</translation>
</message>
<message>
<source>Compare both models over a text…</source>
<translation>مقارنة النموذجين على نص…</translation>
</message>
<message>
<source>Take the tour</source>
<translation>بدء الجولة التعريفية</translation>
</message>
<message>
<source>Glossary</source>
<translation>المسرد</translation>
</message>
<message>
<source>Command palette</source>
<translation>لوحة الأوامر</translation>
</message>
<message>
<source>Keys and gestures</source>
<translation>المفاتيح والإيماءات</translation>
</message>
<message>
<source>Help</source>
<translation>المساعدة</translation>
</message>
<message>
<source>Log</source>
<translation>سجلّ الأحداث</translation>
</message>
<message>
<source>Mask a word</source>
<translation>تقنيع كلمة</translation>
</message>
<message>
<source>Double click on it</source>
<translation>النقر المزدوج عليها</translation>
</message>
<message>
<source>Follow a token</source>
<translation>تتبّع رمز</translation>
</message>
<message>
<source>Click on it</source>
<translation>النقر عليه</translation>
</message>
<message>
<source>Follow several tokens</source>
<translation>تتبّع عدة رموز</translation>
</message>
<message>
<source>Ctrl+click, Shift+click</source>
<translation>النقر مع Ctrl أو Shift</translation>
</message>
<message>
<source>Fill a mask</source>
<translation>ملء قناع</translation>
</message>
<message>
<source>Click on a prediction</source>
<translation>النقر على تنبؤ</translation>
</message>
<message>
<source>Zoom in the tree</source>
<translation>التكبير في الشجرة</translation>
</message>
<message>
<source>Wheel, or click on a node</source>
<translation>عجلة الفأرة، أو النقر على عقدة</translation>
</message>
<message>
<source>See the whole tree</source>
<translation>إظهار الشجرة كلها</translation>
</message>
<message>
<source>Esc</source>
<translation>Esc</translation>
</message>
<message>
<source>Maximise a view</source>
<translation>ملء النافذة بعرض</translation>
</message>
<message>
<source>Double click on its title</source>
<translation>النقر المزدوج على عنوانه</translation>
</message>
<message>
<source>Move a view</source>
<translation>نقل عرض</translation>
</message>
<message>
<source>Drag its title</source>
<translation>سحب عنوانه</translation>
</message>
<message>
<source>Copy or export what a view shows</source>
<translation>نسخ ما يُظهره عرض أو تصديره</translation>
</message>
<message>
<source>Click with the right button</source>
<translation>النقر بالزر الأيمن</translation>
</message>
<message>
<source>Open a model, a count or a session</source>
<translation>فتح نموذج أو إحصاء أو جلسة</translation>
</message>
<message>
<source>Drop it on the window</source>
<translation>إفلاته على النافذة</translation>
</message>
<message>
<source>Type a sentence</source>
<translation>اكتب جملة</translation>
</message>
<message>
<source>The model answers while you type. A double click on a word masks it; then the model says which word it expects there.</source>
<translation>يجيب النموذج وأنت تكتب. النقر المزدوج على كلمة يقنّعها؛ عندئذ يقول النموذج أي كلمة يتوقعها هناك.</translation>
</message>
<message>
<source>What the model expects</source>
<translation>ما يتوقعه النموذج</translation>
</message>
<message>
<source>The most probable words for the mask, in percent. A click on one fills it in. In the field below, ask about a word of your own.</source>
<translation>أكثر الكلمات احتمالًا للقناع، بالنسبة المئوية. النقر على إحداها يملأ القناع بها. وفي الحقل أدناه اسأل عن كلمة من عندك.</translation>
</message>
<message>
<source>Every layer is a tree</source>
<translation>كل طبقة شجرة</translation>
</message>
<message>
<source>Each small picture is one layer: a token ends at one of its leaves, after a few turns to the left or to the right. A click on a picture chooses the layer.</source>
<translation>كل صورة صغيرة طبقة واحدة: ينتهي الرمز عند إحدى أوراقها بعد بضعة انعطافات يسارًا أو يمينًا. النقر على صورة يختار الطبقة.</translation>
</message>
<message>
<source>The path of a token</source>
<translation>مسار رمز</translation>
</message>
<message>
<source>The tree of the chosen layer, with the paths of the chosen tokens. Of thousands of neurons only the few on the path are computed. Click on a node to come closer; Esc shows all of it.</source>
<translation>شجرة الطبقة المختارة، مع مسارات الرموز المختارة. من آلاف العصبونات لا يُحسب إلا القليل الذي على المسار. انقر عقدة للاقتراب منها؛ ويُظهر Esc الشجرة كلها.</translation>
</message>
<message>
<source>Is it faster, and here?</source>
<translation>هل هو أسرع، وعلى هذا الجهاز؟</translation>
</message>
<message>
<source>The last line says what this answer cost. F5 measures it beside dense networks on this machine. Everything else is one search away: Ctrl+K.</source>
<translation>يقول السطر الأخير كم كلّفت هذه الإجابة. ويقيسها F5 مقابل شبكات كثيفة على هذا الجهاز. وكل ما عدا ذلك على بُعد بحث واحد: Ctrl+K.</translation>
</message>
<message>
<source>The session is open, but not all of its models: %1</source>
<translation>فُتحت الجلسة، لكن لم تُفتح كل نماذجها: %1</translation>
</message>
<message>
<source>Open session…</source>
<translation>فتح جلسة…</translation>
</message>
<message>
<source>Save session</source>
<translation>حفظ الجلسة</translation>
</message>
<message>
<source>Save session as…</source>
<translation>حفظ الجلسة باسم…</translation>
</message>
<message>
<source>The program ended unexpectedly the last time. What it knows about it is below.</source>
<translation>انتهى البرنامج على نحو غير متوقع في المرة السابقة. ما يعرفه عن ذلك مذكور أدناه.</translation>
</message>
<message>
<source>The program ended unexpectedly. What was open at %1 can be restored: %2</source>
<comment>time, a text</comment>
<translation>انتهى البرنامج على نحو غير متوقع. يمكن استعادة ما كان مفتوحًا عند %1: ‏%2</translation>
</message>
<message>
<source>Restore</source>
<translation>استعادة</translation>
</message>
<message>
<source>Starting the engine</source>
<translation>بدء تشغيل المحرّك</translation>
</message>
<message>
<source>The window changes as soon as what is being measured or counted has ended.</source>
<translation>ستتغير النافذة حالما ينتهي القياس أو الإحصاء الجاري.</translation>
</message>
<message>
<source>Looks inside UltraFastBERT: predictions, and the path of every token through the trees.

This program opens no network connection: nothing that you type or measure leaves this computer.

LibTorch %1
Matrices: %2
%3, %4</source>
<translation>ينظر داخل UltraFastBERT: التنبؤات، ومسار كل رمز عبر الأشجار.

لا يفتح هذا البرنامج أي اتصال بالشبكة: لا شيء مما تكتبه أو تقيسه يغادر هذا الحاسوب.

LibTorch %1
المصفوفات: %2
‏%3، ‏%4</translation>
</message>
<message>
<source>Make a report…</source>
<translation>إنشاء تقرير…</translation>
</message>
<message>
<source>Search commands</source>
<translation>البحث في الأوامر</translation>
</message>
</context>
<context>
<name>ufb::ModelButton</name>
<message>
<source>no model</source>
<translation>لا نموذج</translation>
</message>
<message>
<source>(none)</source>
<comment>no second model</comment>
<translation>(لا يوجد)</translation>
</message>
<message>
<source>opening %1…</source>
<translation>يجري فتح %1…</translation>
</message>
<message>
<source>Model B: a second model to compare with</source>
<translation>النموذج B: نموذج ثانٍ للمقارنة</translation>
</message>
<message>
<source>Model B: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>النموذج B: الأشجار × العمق، وما يستخدمه كل رمز من عصبونات الطبقة كلها
%1</translation>
</message>
<message>
<source>Model A: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>النموذج A: الأشجار × العمق، وما يستخدمه كل رمز من عصبونات الطبقة كلها
%1</translation>
</message>
<message>
<source>Bundled</source>
<translation>المرفقة</translation>
</message>
<message>
<source>Recent</source>
<translation>الأحدث</translation>
</message>
</context>
<context>
<name>ufb::ModelCard</name>
<message>
<source>No model is loaded. Open a folder that holds config.json and model.safetensors.</source>
<translation>لم يُحمَّل أي نموذج. افتح مجلدًا يحوي config.json وmodel.safetensors.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>فتح نموذج…</translation>
</message>
<message>
<source>Model card</source>
<translation>بطاقة النموذج</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>نسخ</translation>
</message>
<message>
<source>Copy as text</source>
<translation>نسخ كنص</translation>
</message>
<message>
<source>dense %1</source>
<comment>feedforward layer of this width</comment>
<translation>كثيف %1</translation>
</message>
<message>
<source>%1×%2 · %3/%4</source>
<comment>trees, depth, neurons used and present</comment>
<translation>%1×%2 · %3/%4</translation>
</message>
<message>
<source>dense, %1 neurons, all used</source>
<comment>feedforward layer</comment>
<translation>كثيفة، %1 عصبون، كلها مستخدمة</translation>
</message>
<message>
<source>1 tree of depth %1</source>
<translation>شجرة واحدة بعمق %1</translation>
</message>
<message numerus="yes">
<source>%Ln trees of depth %1</source>
<translation>
<numerusform>لا أشجار بعمق %1</numerusform>
<numerusform>شجرة واحدة بعمق %1</numerusform>
<numerusform>شجرتان بعمق %1</numerusform>
<numerusform>%Ln أشجار بعمق %1</numerusform>
<numerusform>%Ln شجرة بعمق %1</numerusform>
<numerusform>%Ln شجرة بعمق %1</numerusform>
</translation>
</message>
<message>
<source>%1: %2 neurons, %3 used per token (%4)</source>
<comment>trees, counts, percent</comment>
<translation>%1: ‏%2 عصبون، يستخدم كل رمز %3 منها (%4)</translation>
</message>
<message>
<source>Family</source>
<comment>of models</comment>
<translation>العائلة</translation>
</message>
<message>
<source>Layers × hidden</source>
<translation>الطبقات × البعد الخفي</translation>
</message>
<message>
<source>%1 × %2</source>
<comment>layers, width</comment>
<translation>%1 × %2</translation>
</message>
<message>
<source>Attention heads</source>
<translation>رؤوس الانتباه</translation>
</message>
<message>
<source>Feedforward</source>
<translation>التغذية الأمامية</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>المفردات</translation>
</message>
<message>
<source>%1 pieces</source>
<comment>of the vocabulary</comment>
<translation>%1 قطعة</translation>
</message>
<message>
<source>Longest text</source>
<translation>أطول نص</translation>
</message>
<message>
<source>%1 tokens</source>
<comment>limit of the model</comment>
<translation>%1 رمز</translation>
</message>
<message>
<source>Mask token</source>
<translation>رمز القناع</translation>
</message>
<message>
<source>Parameters</source>
<translation>المعاملات</translation>
</message>
<message>
<source>Number type</source>
<translation>نوع الأعداد</translation>
</message>
<message>
<source>File size</source>
<translation>حجم الملف</translation>
</message>
<message>
<source>Memory</source>
<translation>الذاكرة</translation>
</message>
<message>
<source>Load time</source>
<translation>زمن التحميل</translation>
</message>
<message>
<source>Folder</source>
<translation>المجلد</translation>
</message>
<message>
<source>Model</source>
<translation>النموذج</translation>
</message>
<message>
<source>Warning</source>
<translation>تحذير</translation>
</message>
<message>
<source>Warning: %1</source>
<translation>تحذير: %1</translation>
</message>
</context>
<context>
<name>ufb::NoticeBar</name>
<message>
<source>Cancel</source>
<translation>إلغاء</translation>
</message>
<message>
<source>Details</source>
<translation>تفاصيل</translation>
</message>
<message>
<source>Close</source>
<translation>إغلاق</translation>
</message>
</context>
<context>
<name>ufb::NumbersWindow</name>
<message>
<source>%1: the numbers</source>
<translation>%1: الأرقام</translation>
</message>
<message>
<source>Search all columns</source>
<translation>البحث في كل الأعمدة</translation>
</message>
<message numerus="yes">
<source>%Ln rows</source>
<translation>
<numerusform>لا صفوف</numerusform>
<numerusform>صف واحد</numerusform>
<numerusform>صفّان</numerusform>
<numerusform>%Ln صفوف</numerusform>
<numerusform>%Ln صفًا</numerusform>
<numerusform>%Ln صف</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 rows</source>
<translation>%1 من %2 صف</translation>
</message>
</context>
<context>
<name>ufb::PathCard</name>
<message>
<source>Path card</source>
<translation>بطاقة المسار</translation>
</message>
<message>
<source>Copy</source>
<translation>نسخ</translation>
</message>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>layer </source>
<comment>before a number</comment>
<translation>الطبقة </translation>
</message>
<message>
<source>tree </source>
<comment>before a number</comment>
<translation>الشجرة </translation>
</message>
<message>
<source>Parts of the path card</source>
<translation>أقسام بطاقة المسار</translation>
</message>
<message>
<source>&amp;Nodes</source>
<translation>العُقد</translation>
</message>
<message>
<source>&amp;Formula</source>
<translation>الصيغة</translation>
</message>
<message>
<source>Compan&amp;y</source>
<translation>الصحبة</translation>
</message>
<message>
<source>All numbers of the path&apos;s nodes</source>
<translation>كل أرقام عُقد المسار</translation>
</message>
<message>
<source>How the nodes make up the layer&apos;s output</source>
<translation>كيف يتكوّن خرج الطبقة من العُقد</translation>
</message>
<message>
<source>Which other tokens of this text and of the texts before went here</source>
<translation>الرموز الأخرى من هذا النص ومن النصوص السابقة التي وصلت إلى هنا</translation>
</message>
<message>
<source>Nodes of the path</source>
<translation>عُقد المسار</translation>
</message>
<message>
<source>Address of the leaf</source>
<translation>عنوان الورقة</translation>
</message>
<message>
<source>Layer, then the turns from the root: 0 left, 1 right</source>
<translation>الطبقة ثم الانعطافات من الجذر: 0 يسار، 1 يمين</translation>
</message>
<message>
<source>The turns from the root, R right and L left; leaves are counted from the left, from 0</source>
<translation>الانعطافات من الجذر، R يمين وL يسار؛ تُعدّ الأوراق من اليسار ومن 0</translation>
</message>
<message>
<source>The decision that was nearest to going the other way. Margin: |logit| over the norm of the node&apos;s weights, the distance of the input from the boundary.</source>
<translation>القرار الأقرب إلى الانقلاب في الاتجاه الآخر. الهامش: |لوجيت| مقسومًا على معيار أوزان العقدة، أي بُعد الدخل عن الحدّ.</translation>
</message>
<message>
<source>Select a token to see its path.</source>
<translation>حدّد رمزًا لترى مساره.</translation>
</message>
<message>
<source>Copy &amp;card as text</source>
<translation>نسخ البطاقة كنص</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1، الرمز %2 من %3</translation>
</message>
<message>
<source> of %1</source>
<comment>after a number</comment>
<translation> من %1</translation>
</message>
<message>
<source>single node</source>
<translation>عقدة وحيدة</translation>
</message>
<message>
<source>%1 → leaf %2</source>
<comment>turns, number</comment>
<translation>%1 → الورقة %2</translation>
</message>
<message>
<source>1 right turn of %1</source>
<translation>انعطاف واحد يمينًا من %1</translation>
</message>
<message numerus="yes">
<source>%Ln right turns of %1</source>
<translation>
<numerusform>لا انعطافات يمينًا من %1</numerusform>
<numerusform>انعطاف واحد يمينًا من %1</numerusform>
<numerusform>انعطافان يمينًا من %1</numerusform>
<numerusform>%Ln انعطافات يمينًا من %1</numerusform>
<numerusform>%Ln انعطافًا يمينًا من %1</numerusform>
<numerusform>%Ln انعطاف يمينًا من %1</numerusform>
</translation>
</message>
<message>
<source>nothing to decide</source>
<translation>لا قرار هنا</translation>
</message>
<message>
<source>%1; no node adds to the output</source>
<comment>right turns</comment>
<translation>%1؛ لا عقدة تضيف إلى الخرج</translation>
</message>
<message>
<source>%1 of the output from 1 node</source>
<translation>عقدة واحدة تعطي %1 من الخرج</translation>
</message>
<message numerus="yes">
<source>%1 of the output from %Ln nodes</source>
<translation>
<numerusform>لا عقدة تعطي %1 من الخرج</numerusform>
<numerusform>عقدة واحدة تعطي %1 من الخرج</numerusform>
<numerusform>عقدتان تعطيان %1 من الخرج</numerusform>
<numerusform>%Ln عُقد تعطي %1 من الخرج</numerusform>
<numerusform>%Ln عقدة تعطي %1 من الخرج</numerusform>
<numerusform>%Ln عقدة تعطي %1 من الخرج</numerusform>
</translation>
</message>
<message>
<source>%1; %2</source>
<comment>right turns; share of nodes</comment>
<translation>%1؛ %2</translation>
</message>
<message>
<source>closest call: margin %1</source>
<translation>أضيق قرار: الهامش %1</translation>
</message>
<message>
<source>closest call: level %1, margin %2</source>
<translation>أضيق قرار: المستوى %1، الهامش %2</translation>
</message>
<message>
<source>%1; %2.</source>
<comment>single node; shares.</comment>
<translation>%1؛ %2.</translation>
</message>
<message>
<source>%1. %2.</source>
<comment>turns. shares.</comment>
<translation>%1. %2.</translation>
</message>
<message>
<source>%1, layer %2</source>
<translation>%1، الطبقة %2</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1، الشجرة %2</translation>
</message>
<message>
<source>Level %1, node %2, %3</source>
<translation>المستوى %1، العقدة %2، ‏%3</translation>
</message>
<message>
<source>Logit %1, turn: %2</source>
<translation>لوجيت %1، الانعطاف: %2</translation>
</message>
<message>
<source>GELU %1, contribution %2: %3 of the sum</source>
<translation>‏GELU %1، الإسهام %2: ‏%3 من المجموع</translation>
</message>
<message>
<source>Margin %1</source>
<translation>الهامش %1</translation>
</message>
<message>
<source>Tokens here: %1 of this text, %2 of earlier texts</source>
<translation>الرموز هنا: %1 من هذا النص، %2 من نصوص سابقة</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went</source>
<translation>لم يُسلك: %1، وإليه ذهب من رموز هذا النص %2</translation>
</message>
<message>
<source>Copy this card as text (%1)</source>
<comment>keys</comment>
<translation>نسخ هذه البطاقة كنص (%1)</translation>
</message>
<message>
<source>Counted so: each node&apos;s contribution is the norm of the vector that it adds to the layer&apos;s output. The share is that of the sum of these norms, and the nodes are the fewest that reach %1. Parts that cancel each other count in full, so the sum is at least the norm of the output.</source>
<comment>a percentage</comment>
<translation>طريقة الحساب: إسهام كل عقدة هو معيار المتجه الذي تضيفه إلى خرج الطبقة. والحصة منسوبة إلى مجموع هذه المعايير، والعُقد هي أقل عدد يبلغ %1. الأجزاء التي يلغي بعضها بعضًا تُحسب كاملة، فلا يقل المجموع عن معيار الخرج.</translation>
</message>
</context>
<context>
<name>ufb::PathCompanyPanel</name>
<message>
<source>Who else went to %1</source>
<translation>الرموز الأخرى التي وصلت إلى %1</translation>
</message>
<message>
<source>The root has no sibling.</source>
<translation>لا عقدة شقيقة للجذر.</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went.</source>
<translation>لم يُسلك: %1، وإليه ذهب من رموز هذا النص %2.</translation>
</message>
<message>
<source>%1. %2</source>
<comment>counts. sibling</comment>
<translation>%1. %2</translation>
</message>
<message>
<source>Other tokens that went here</source>
<translation>رموز أخرى وصلت إلى هنا</translation>
</message>
<message>
<source>%1 of %2 other tokens of this text</source>
<translation>%1 من %2 رمز آخر في هذا النص</translation>
</message>
<message>
<source>%1; no earlier texts in this session</source>
<translation>%1؛ لا نصوص سابقة في هذه الجلسة</translation>
</message>
<message>
<source>%1; %2 of %3 of this session&apos;s earlier texts</source>
<translation>%1؛ %2 من %3 من النصوص السابقة في هذه الجلسة</translation>
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
<translation>التمرير الأمامي للتغذية الأمامية السريعة، الخوارزمية 1 في المقالة: يمر n على عُقد المسار، وعددها العمق + 1 = %1، وكلها تضيف إلى الخرج، والورقة أيضًا.</translation>
</message>
<message>
<source>The layer adds up its %1 trees in this way.</source>
<translation>تجمع الطبقة أشجارها (%1) بهذه الطريقة.</translation>
</message>
<message>
<source>GELU(z) of each node times its output row w; a click selects the node</source>
<translation>‏⁦GELU(z)⁩ لكل عقدة مضروبًا في صف خرجها w؛ بالنقر تُحدَّد العقدة</translation>
</message>
<message>
<source>z = %1 &gt; 0, turn right</source>
<translation>⁦z = %1 &gt; 0⁩، انعطاف يمينًا</translation>
</message>
<message>
<source>z = %1 ≤ 0, turn left</source>
<translation>⁦z = %1 ≤ 0⁩، انعطاف يسارًا</translation>
</message>
<message>
<source>z = %1; the leaf decides nothing</source>
<translation>⁦z = %1⁩؛ الورقة لا تقرّر شيئًا</translation>
</message>
<message>
<source>Node %1: %2.</source>
<comment>number, decision</comment>
<translation>العقدة %1: %2.</translation>
</message>
<message>
<source>%1 GELU(z) = %2: it adds nothing.</source>
<translation>%1 ⁦GELU(z) = %2⁩: لا تضيف شيئًا.</translation>
</message>
<message>
<source>GELU(z) = %1; its size</source>
<translation>⁦GELU(z) = %1⁩؛ قيمته المطلقة</translation>
</message>
<message>
<source>GELU(z) = %1;</source>
<translation>⁦GELU(z) = %1⁩؛</translation>
</message>
<message>
<source>%1 %2 times ‖w_out‖ %3 = %4, %5 of the sum.</source>
<translation>%1 %2 مضروبًا في ⁦‖w_out‖ %3⁩ = %4، ‏%5 من المجموع.</translation>
</message>
</context>
<context>
<name>ufb::PathModel</name>
<message>
<source>Level</source>
<translation>المستوى</translation>
</message>
<message>
<source>Node</source>
<translation>العقدة</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Turn</source>
<translation>الانعطاف</translation>
</message>
<message>
<source>Logit</source>
<translation>لوجيت</translation>
</message>
<message>
<source>The neuron&apos;s value z before the activation</source>
<translation>قيمة العصبون z قبل التنشيط</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The neuron&apos;s value after it: z/2 · (1 + erf(z/√2))</source>
<translation>قيمة العصبون بعده: ⁦z/2 · (1 + erf(z/√2))⁩</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the node&apos;s output row: contribution over |GELU|; unknown where GELU is 0</source>
<translation>معيار صف خرج العقدة: الإسهام مقسومًا على |GELU|؛ مجهول حيث GELU يساوي 0</translation>
</message>
<message>
<source>Contrib.</source>
<translation>الإسهام</translation>
</message>
<message>
<source>Share</source>
<translation>الحصة</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root; the last one is the leaf</source>
<translation>القرار على الطريق، بالعدّ من 0 عند الجذر؛ والأخير هو الورقة</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>الرقم في شجرتها، مستوى بعد مستوى، والجذر 0</translation>
</message>
<message>
<source>Layer, then the turns up to this node: 0 left, 1 right</source>
<translation>الطبقة ثم الانعطافات حتى هذه العقدة: 0 يسار، 1 يمين</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left; the leaf decides nothing</source>
<translation>يمين إن كان لوجيت أكبر من 0، وإلا يسار؛ والورقة لا تقرّر شيئًا</translation>
</message>
<message>
<source>Contribution: norm of what the node adds to the layer&apos;s output</source>
<translation>الإسهام: معيار ما تضيفه العقدة إلى خرج الطبقة</translation>
</message>
<message>
<source>Contribution as a share of the sum over this path&apos;s nodes</source>
<translation>الإسهام كحصة من المجموع على عُقد هذا المسار</translation>
</message>
<message>
<source>Margin</source>
<translation>الهامش</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>بُعد الدخل عن الانعطاف الآخر: |لوجيت| مقسومًا على معيار أوزان العقدة</translation>
</message>
<message>
<source>Not taken</source>
<translation>لم يُسلك</translation>
</message>
<message>
<source>The sibling: where the turn before this node would have gone otherwise</source>
<translation>العقدة الشقيقة: ما كان الانعطاف قبل هذه العقدة سيؤدي إليه لو انقلب</translation>
</message>
<message>
<source>Parted</source>
<translation>المفترقة</translation>
</message>
<message>
<source>Tokens of this text that parted from the path before this node and went to its sibling</source>
<translation>رموز هذا النص التي فارقت المسار قبل هذه العقدة وذهبت إلى شقيقتها</translation>
</message>
<message>
<source>Here</source>
<translation>هنا</translation>
</message>
<message>
<source>Tokens of this text that pass this node, the selected one among them</source>
<translation>رموز هذا النص المارة بهذه العقدة، ومنها الرمز المحدّد</translation>
</message>
<message>
<source>Earlier</source>
<translation>سابقًا</translation>
</message>
<message>
<source>Tokens of this session&apos;s earlier texts that pass this node</source>
<translation>رموز النصوص السابقة في هذه الجلسة المارة بهذه العقدة</translation>
</message>
<message>
<source>leaf</source>
<translation>ورقة</translation>
</message>
<message>
<source>right</source>
<translation>يمين</translation>
</message>
<message>
<source>left</source>
<translation>يسار</translation>
</message>
<message>
<source>Margin %1: how far the input is from the other turn (|logit| over the norm of the weights)</source>
<translation>الهامش %1: بُعد الدخل عن الانعطاف الآخر (|لوجيت| مقسومًا على معيار الأوزان)</translation>
</message>
</context>
<context>
<name>ufb::PathView</name>
<message>
<source>Select a token to see its path through all layers.</source>
<translation>حدّد رمزًا لترى مساره عبر كل الطبقات.</translation>
</message>
<message>
<source>%1, layer %2: %3, leaf %4</source>
<translation>%1، الطبقة %2: ‏%3، الورقة %4</translation>
</message>
<message>
<source>single node</source>
<translation>عقدة وحيدة</translation>
</message>
<message>
<source>left turn</source>
<translation>انعطاف يسارًا</translation>
</message>
<message>
<source>right turn</source>
<translation>انعطاف يمينًا</translation>
</message>
<message>
<source>|logit|</source>
<translation>|لوجيت|</translation>
</message>
<message>
<source>Path barcode</source>
<translation>باركود المسار</translation>
</message>
<message>
<source>&amp;Rows</source>
<translation>الصفوف</translation>
</message>
<message>
<source>&amp;Order</source>
<translation>الترتيب</translation>
</message>
<message>
<source>Layers of the token</source>
<translation>طبقات الرمز</translation>
</message>
<message>
<source>Tokens of the layer</source>
<translation>رموز الطبقة</translation>
</message>
<message>
<source>Text</source>
<translation>النص</translation>
</message>
<message>
<source>Path</source>
<translation>المسار</translation>
</message>
<message>
<source>Margin</source>
<translation>الهامش</translation>
</message>
<message>
<source>One token through all layers, or all tokens of the text in the selected layer and tree</source>
<translation>رمز واحد عبر كل الطبقات، أو كل رموز النص في الطبقة والشجرة المحدّدتين</translation>
</message>
<message>
<source>Of the tokens: as in the text; by their turns, so that tokens routed alike lie together; or by margin, the closest call first</source>
<translation>ترتيب الرموز: كما في النص؛ أو بحسب انعطافاتها بحيث تتجاور الرموز المتماثلة المسار؛ أو بحسب الهامش، وأضيق قرار أولًا</translation>
</message>
<message>
<source>Each cell is one node of a path, root first. A left turn (logit of 0 or less) is light and on the left, a right turn (logit above 0) dark and on the right. The closer a decision was among all decisions of this text, the paler; the closest tenth is hatched. The last node is the leaf; it decides nothing.</source>
<translation>كل خلية عقدة من مسار، والجذر أولًا. الانعطاف يسارًا (لوجيت 0 أو أقل) فاتح وعلى اليسار، والانعطاف يمينًا (لوجيت أكبر من 0) غامق وعلى اليمين. وكلما كان القرار أضيق هامشًا بين قرارات هذا النص كلها كان أبهت؛ وأضيق عُشر منها مظلّل بخطوط. العقدة الأخيرة هي الورقة، ولا تقرّر شيئًا.</translation>
</message>
<message>
<source>margin</source>
<translation>الهامش</translation>
</message>
<message>
<source>pale to full: %1 %2 to %3, by rank</source>
<comment>what is measured, least, greatest</comment>
<translation>من الباهت إلى الكامل: %1 من %2 إلى %3، بحسب الرتبة</translation>
</message>
<message>
<source>close call, %1 below %2</source>
<comment>what is measured, number</comment>
<translation>قرار متقارب، %1 دون %2</translation>
</message>
<message>
<source>leaf, no turn</source>
<translation>ورقة، لا انعطاف</translation>
</message>
<message>
<source>single node, no turn</source>
<translation>عقدة وحيدة، لا انعطاف</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1 (الرمز %2)</translation>
</message>
<message>
<source>Layer %1, level %2, node %3</source>
<translation>الطبقة %1، المستوى %2، العقدة %3</translation>
</message>
<message>
<source>Leaf, decides nothing; logit %1</source>
<translation>ورقة، لا تقرّر شيئًا؛ لوجيت %1</translation>
</message>
<message>
<source>Turns left: logit %1</source>
<translation>انعطاف يسارًا: لوجيت %1</translation>
</message>
<message>
<source>Turns right: logit %1</source>
<translation>انعطاف يمينًا: لوجيت %1</translation>
</message>
<message>
<source>Margin %1</source>
<translation>الهامش %1</translation>
</message>
<message>
<source>Contribution %1, %2 of this path&apos;s sum</source>
<translation>الإسهام %1، ‏%2 من مجموع هذا المسار</translation>
</message>
<message>
<source>token</source>
<translation>الرمز</translation>
</message>
<message>
<source>layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>layer.tree</source>
<translation>الطبقة.الشجرة</translation>
</message>
<message>
<source>leaf</source>
<translation>ورقة</translation>
</message>
</context>
<context>
<name>ufb::PathsModel</name>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>العدّ من 1</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Token</source>
<translation>الرمز</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>الموضع في النص، والعدّ من 1</translation>
</message>
<message>
<source>Text</source>
<translation>النص</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>الرمز كما تكتبه المفردات</translation>
</message>
<message>
<source>Level</source>
<translation>المستوى</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>القرار في الطريق، والعدّ من 0 عند الجذر</translation>
</message>
<message>
<source>Node</source>
<translation>العقدة</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>الرقم في شجرتها، مستوى بعد مستوى، والجذر 0</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>الطبقة ثم الانعطافات: 0 يسار، 1 يمين</translation>
</message>
<message>
<source>Turn</source>
<translation>الانعطاف</translation>
</message>
<message>
<source>Right if the logit is above 0; the leaf decides nothing</source>
<translation>يمين إن كان لوجيت أكبر من 0؛ والورقة لا تقرّر شيئًا</translation>
</message>
<message>
<source>Logit</source>
<translation>لوجيت</translation>
</message>
<message>
<source>The neuron&apos;s value before the activation</source>
<translation>قيمة العصبون قبل التنشيط</translation>
</message>
<message>
<source>Contribution</source>
<translation>الإسهام</translation>
</message>
<message>
<source>Norm of what the node adds to the layer&apos;s output</source>
<translation>معيار ما تضيفه العقدة إلى خرج الطبقة</translation>
</message>
<message>
<source>Margin</source>
<translation>الهامش</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>بُعد الدخل عن الانعطاف الآخر: |لوجيت| مقسومًا على معيار أوزان العقدة</translation>
</message>
</context>
<context>
<name>ufb::PredictionPresenter</name>
<message>
<source>The text is too long for this model: its last token was left out.</source>
<translation>النص أطول مما يقرؤه هذا النموذج: أُسقط رمزه الأخير.</translation>
</message>
<message numerus="yes">
<source>The text is too long for this model: its last %Ln tokens were left out.</source>
<translation>
<numerusform>النص أطول مما يقرؤه هذا النموذج.</numerusform>
<numerusform>النص أطول مما يقرؤه هذا النموذج: أُسقط رمزه الأخير.</numerusform>
<numerusform>النص أطول مما يقرؤه هذا النموذج: أُسقط رمزاه الأخيران.</numerusform>
<numerusform>النص أطول مما يقرؤه هذا النموذج: أُسقطت آخر %Ln رموز منه.</numerusform>
<numerusform>النص أطول مما يقرؤه هذا النموذج: أُسقط آخر %Ln رمزًا منه.</numerusform>
<numerusform>النص أطول مما يقرؤه هذا النموذج: أُسقط آخر %Ln رمز منه.</numerusform>
</translation>
</message>
<message>
<source>This model has no mask token, so it has nothing to predict.</source>
<translation>لا رمز قناع في هذا النموذج، فلا شيء يتنبأ به.</translation>
</message>
<message>
<source>This model has no masked-LM head, so it predicts no words.</source>
<translation>لا رأس للكلمات المقنّعة في هذا النموذج، لذا لا يتنبأ بكلمات.</translation>
</message>
</context>
<context>
<name>ufb::PredictionView</name>
<message>
<source>No word is masked. Mask one, and the model says what may stand there.</source>
<translation>لا كلمة مقنّعة. قنّع كلمة ليقول النموذج ما قد يحل محلها.</translation>
</message>
<message>
<source>Mask a word</source>
<translation>تقنيع كلمة</translation>
</message>
<message>
<source>Predictions</source>
<translation>التنبؤات</translation>
</message>
<message>
<source>Entropy of the whole distribution, −Σ p·log₂ p: 0 bit if the model is sure of one word,
the logarithm of the vocabulary&apos;s size if it has no idea. 2 to its power is the number of words that
an equally undecided, even choice would have.</source>
<translation>إنتروبيا التوزيع كله، ⁦−Σ p·log₂ p⁩: ‏0 بت إذا كان النموذج واثقًا من كلمة واحدة،
ولوغاريتم حجم المفردات إذا لم تكن لديه أي فكرة. و2 مرفوعة إليها هي عدد الكلمات
في اختيار متساوٍ له القدر نفسه من التردد.</translation>
</message>
<message>
<source>Previous mask</source>
<translation>القناع السابق</translation>
</message>
<message>
<source>Next mask</source>
<translation>القناع التالي</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>نسخ</translation>
</message>
<message>
<source>Copy as text</source>
<translation>نسخ كنص</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>القناع %1 من %2</translation>
</message>
<message>
<source>entropy %1 bit</source>
<comment>how undecided the model is</comment>
<translation>الإنتروبيا %1 بت</translation>
</message>
<message>
<source>entropy %1 bit of at most %2</source>
<comment>how undecided the model is, and the most it can be</comment>
<translation>الإنتروبيا %1 بت من %2 على الأكثر</translation>
</message>
<message>
<source>rank	word	probability	logit</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>الرتبة	الكلمة	الاحتمال	لوجيت</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>كلمتك «%1»: %2</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>لم يُحمَّل أي نموذج.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>فتح نموذج…</translation>
</message>
<message>
<source>The model is being loaded.</source>
<translation>يجري تحميل النموذج.</translation>
</message>
<message numerus="yes">
<source>The masked word lies beyond the %Ln tokens that this model reads.</source>
<translation>
<numerusform>تقع الكلمة المقنّعة خارج ما يقرؤه هذا النموذج.</numerusform>
<numerusform>تقع الكلمة المقنّعة بعد الرمز الوحيد الذي يقرؤه هذا النموذج.</numerusform>
<numerusform>تقع الكلمة المقنّعة بعد الرمزين اللذين يقرؤهما هذا النموذج.</numerusform>
<numerusform>تقع الكلمة المقنّعة بعد أول %Ln رموز، وهي كل ما يقرؤه هذا النموذج.</numerusform>
<numerusform>تقع الكلمة المقنّعة بعد أول %Ln رمزًا، وهي كل ما يقرؤه هذا النموذج.</numerusform>
<numerusform>تقع الكلمة المقنّعة بعد أول %Ln رمز، وهي كل ما يقرؤه هذا النموذج.</numerusform>
</translation>
</message>
<message>
<source>This model&apos;s vocabulary has no mask: it cannot predict.</source>
<translation>لا قناع في مفردات هذا النموذج: لا يمكنه التنبؤ.</translation>
</message>
</context>
<context>
<name>ufb::PromptEdit</name>
<message>
<source>Prompt</source>
<comment>the sentence that the model reads</comment>
<translation>المُدخَل</translation>
</message>
<message>
<source>Type a sentence; double-click a word or press %1 to mask it</source>
<comment>keys</comment>
<translation>اكتب جملة؛ انقر كلمة نقرًا مزدوجًا أو اضغط %1 لتقنيعها</translation>
</message>
</context>
<context>
<name>ufb::PromptPanel</name>
<message>
<source>Examples</source>
<translation>أمثلة</translation>
</message>
<message>
<source>Sentences that show something</source>
<translation>جُمل تُظهر شيئًا</translation>
</message>
<message>
<source>Pin</source>
<translation>تثبيت</translation>
</message>
<message>
<source>Keep this text beside the next ones: the routing views show where the paths part (Alt+P)</source>
<translation>إبقاء هذا النص إلى جانب النصوص التالية: تُظهر طرق عرض التوجيه أين تفترق المسارات (Alt+P)</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>إلغاء تثبيت النص</translation>
</message>
<message>
<source>Pinned: %1</source>
<translation>المثبّت: %1</translation>
</message>
<message>
<source>Recent</source>
<translation>الأحدث</translation>
</message>
</context>
<context>
<name>ufb::QuantityText</name>
<message>
<source>%1 ms</source>
<comment>milliseconds</comment>
<translation>%1 ملي ث</translation>
</message>
<message>
<source>%1 s</source>
<comment>seconds</comment>
<translation>%1 ث</translation>
</message>
</context>
<context>
<name>ufb::QuantityWords</name>
<message>
<source>1 thread</source>
<translation>خيط واحد</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>لا خيوط</numerusform>
<numerusform>خيط واحد</numerusform>
<numerusform>خيطان</numerusform>
<numerusform>%Ln خيوط</numerusform>
<numerusform>%Ln خيطًا</numerusform>
<numerusform>%Ln خيط</numerusform>
</translation>
</message>
</context>
<context>
<name>ufb::Report</name>
<message>
<source>How to make it again</source>
<translation>كيفية إعادة إنتاجه</translation>
</message>
<message>
<source>Made on this computer. Nothing was sent anywhere: the program uses no network, and this file loads nothing from elsewhere.</source>
<translation>أُعدّ على هذا الحاسوب. لم يُرسل شيء إلى أي مكان: لا يستخدم البرنامج الشبكة، ولا يحمّل هذا الملف شيئًا من مكان آخر.</translation>
</message>
<message>
<source>%1: what it says and where it looks</source>
<comment>a model</comment>
<translation>‏%1: ماذا يقول وإلى أين ينظر</translation>
</message>
<message>
<source>Report of %1, %2</source>
<comment>date and time; program with version</comment>
<translation>تقرير %1، ‏%2</translation>
</message>
<message>
<source>page %1 of %2</source>
<comment>two numbers</comment>
<translation>الصفحة %1 من %2</translation>
</message>
<message>
<source>%1: the times of one call, in ms</source>
<comment>a setting</comment>
<translation>‏%1: أزمنة استدعاء واحد، ملي ث</translation>
</message>
<message>
<source>Arm</source>
<translation>الطرف</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Median</source>
<translation>الوسيط</translation>
</message>
<message>
<source>Mean ± sd</source>
<translation>المتوسط ± الانحراف</translation>
</message>
<message>
<source>Least</source>
<translation>الأدنى</translation>
</message>
<message>
<source>Lower quartile</source>
<translation>الربيع الأدنى</translation>
</message>
<message>
<source>Upper quartile</source>
<translation>الربيع الأعلى</translation>
</message>
<message>
<source>Greatest</source>
<translation>الأعلى</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>‏A أسرع بـ</translation>
</message>
<message>
<source>%1: where the time goes, in ms, means over the samples</source>
<comment>a setting</comment>
<translation>‏%1: أين يُصرف الوقت، ملي ث، متوسطات على العيّنات</translation>
</message>
<message>
<source>Who took part</source>
<translation>المشاركون</translation>
</message>
<message>
<source>What it is</source>
<translation>ما هو</translation>
</message>
<message>
<source>%1 Random weights: speed only.</source>
<comment>a sentence</comment>
<translation>%1 أوزان عشوائية: السرعة فقط.</translation>
</message>
<message>
<source>Environment of the measurement</source>
<translation>بيئة القياس</translation>
</message>
<message>
<source>Date</source>
<translation>التاريخ</translation>
</message>
<message>
<source>Host</source>
<translation>المضيف</translation>
</message>
<message>
<source>Processor</source>
<translation>المعالج</translation>
</message>
<message>
<source>Precision</source>
<translation>الدقة</translation>
</message>
<message>
<source>System</source>
<translation>النظام</translation>
</message>
<message>
<source>Cores</source>
<translation>الأنوية</translation>
</message>
<message>
<source>%1 physical, %2 logical</source>
<comment>numbers of cores</comment>
<translation>الفعلية: %1، المنطقية: %2</translation>
</message>
<message>
<source>Instructions</source>
<translation>مجموعة التعليمات</translation>
</message>
<message>
<source>Memory</source>
<translation>الذاكرة</translation>
</message>
<message>
<source>Dense products (BLAS)</source>
<translation>الجداءات الكثيفة (BLAS)</translation>
</message>
<message>
<source>Libraries</source>
<translation>المكتبات</translation>
</message>
<message>
<source>Compiler</source>
<translation>المصرِّف</translation>
</message>
<message>
<source>Program</source>
<translation>البرنامج</translation>
</message>
<message>
<source>Processors that it may use</source>
<translation>المعالجات المسموح بها</translation>
</message>
<message>
<source>Frequency governor</source>
<translation>منظِّم التردد</translation>
</message>
<message>
<source>Huge pages</source>
<translation>الصفحات الضخمة</translation>
</message>
<message>
<source>Load before the run</source>
<translation>الحمل قبل التشغيل</translation>
</message>
<message>
<source>Reading the clock takes</source>
<translation>زمن قراءة الساعة</translation>
</message>
<message>
<source>%1 ns</source>
<translation>%1 نانو ث</translation>
</message>
<message>
<source>Latency</source>
<translation>زمن الاستجابة</translation>
</message>
<message>
<source>%1, measured beside others in one process, in random order, on the same texts. Every sample is in the data that goes with this report.</source>
<comment>a model</comment>
<translation>‏%1، مقيسًا مقابل نماذج أخرى في عملية واحدة، بترتيب عشوائي، على النصوص نفسها. كل عيّنة موجودة في البيانات المرافقة لهذا التقرير.</translation>
</message>
<message>
<source>The measurement was stopped: this is what there was until then.</source>
<translation>أُوقف القياس: هذا ما توفّر حتى ذلك الحين.</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>الطبقة %1، الشجرة %2</translation>
</message>
<message>
<source>layer %1</source>
<translation>الطبقة %1</translation>
</message>
<message>
<source>The leaves of all layers: where the tokens end</source>
<translation>أوراق كل الطبقات: أين تنتهي الرموز</translation>
</message>
<message>
<source>The tree of %1, root on top: the paths of the tokens</source>
<comment>a layer</comment>
<translation>شجرة %1، والجذر في الأعلى: مسارات الرموز</translation>
</message>
<message>
<source>Layers × tokens: how close the closest decision was</source>
<translation>الطبقات × الرموز: مدى تقارب أضيق قرار</translation>
</message>
<message>
<source>The selected token&apos;s path through every layer, left and right</source>
<translation>مسار الرمز المحدّد عبر كل طبقة، يسارًا ويمينًا</translation>
</message>
<message>
<source>The selected token&apos;s path in %1, node by node</source>
<comment>a layer</comment>
<translation>مسار الرمز المحدّد في %1، عقدةً عقدة</translation>
</message>
<message>
<source>This text and the pinned one: at which level their paths part</source>
<translation>هذا النص والنص المثبّت: عند أي مستوى يفترق مساراهما</translation>
</message>
<message>
<source>Neurons that this text uses, in each layer</source>
<translation>العصبونات التي يستخدمها هذا النص، في كل طبقة</translation>
</message>
<message>
<source>The leaves of all layers, by how many of the corpus&apos; tokens came there</source>
<translation>أوراق كل الطبقات، بحسب عدد رموز المدوّنة التي وصلت إليها</translation>
</message>
<message>
<source>Lorenz curves: the share of the tokens that the least used leaves get, by layer</source>
<translation>منحنيات لورنتس: حصة الأوراق الأقل استخدامًا من الرموز، بحسب الطبقة</translation>
</message>
<message>
<source>The leaves that the two corpora use differently</source>
<translation>الأوراق التي تختلف المدوّنتان في استخدامها</translation>
</message>
<message>
<source>%1: %2</source>
<comment>a setting; what is shown</comment>
<translation>‏%1: ‏%2</translation>
</message>
<message>
<source>the times of all samples</source>
<translation>أزمنة كل العيّنات</translation>
</message>
<message>
<source>what the times are made of</source>
<translation>مكوّنات الأزمنة</translation>
</message>
<message>
<source>what is promised and what is measured</source>
<translation>ما وُعد به وما قيس</translation>
</message>
<message>
<source>the times over threads and over length</source>
<translation>الأزمنة بحسب الخيوط وبحسب الطول</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer</source>
<translation>الورقة التي يصل إليها كل رمز، بحسب الطبقة</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer, in tree %1</source>
<translation>الورقة التي يصل إليها كل رمز، بحسب الطبقة، في الشجرة %1</translation>
</message>
<message>
<source>Token</source>
<translation>الرمز</translation>
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
<translation>مسار الرمز %1، «%2»، في %3: الورقة %4</translation>
</message>
<message>
<source>Two corpora: A is %1, B is %2</source>
<comment>names of corpora</comment>
<translation>مدوّنتان: A هي %1، وB هي %2</translation>
</message>
<message>
<source>The most changed nodes: %1 of %2</source>
<comment>two numbers</comment>
<translation>أكثر العُقد تغيّرًا: %1 من %2</translation>
</message>
<message>
<source>Routing</source>
<translation>التوجيه</translation>
</message>
<message>
<source>%1 has no trees: every token uses every neuron.</source>
<comment>a model</comment>
<translation>لا أشجار في %1: يستخدم كل رمز جميع العصبونات.</translation>
</message>
<message>
<source>At each node a token turns right if its logit, w·x + b, is above 0, else left. It uses %1 of the %2 neurons of a tree.</source>
<comment>two numbers</comment>
<translation>عند كل عقدة ينعطف الرمز يمينًا إذا كان لوجيتها ⁦w·x + b⁩ فوق 0، وإلا فيسارًا. ويستخدم %1 من عصبونات الشجرة وعددها %2.</translation>
</message>
<message>
<source>How much of the trees is used</source>
<translation>كم يُستخدم من الأشجار</translation>
</message>
<message>
<source>What this text uses</source>
<translation>ما يستخدمه هذا النص</translation>
</message>
<message>
<source>What all texts of this session use together</source>
<translation>ما تستخدمه كل نصوص هذه الجلسة معًا</translation>
</message>
<message>
<source>A counted corpus: %1</source>
<comment>its name</comment>
<translation>مدوّنة مُحصاة: %1</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>أرقام كل طبقة</translation>
</message>
<message>
<source>Name</source>
<translation>الاسم</translation>
</message>
<message>
<source>Family</source>
<translation>العائلة</translation>
</message>
<message>
<source>Layers</source>
<translation>الطبقات</translation>
</message>
<message>
<source>Width</source>
<translation>البعد الخفي</translation>
</message>
<message>
<source>Trees of a layer, decisions of a path</source>
<translation>أشجار الطبقة، قرارات المسار</translation>
</message>
<message>
<source>%1, %2</source>
<comment>number of trees, depth</comment>
<translation>%1، ‏%2</translation>
</message>
<message>
<source>Neurons of a layer that a token uses</source>
<translation>عصبونات الطبقة التي يستخدمها رمز</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>neurons used, all neurons</comment>
<translation>%1 من %2</translation>
</message>
<message>
<source>Neurons of a layer, all of them used</source>
<translation>عصبونات الطبقة، وكلها مستخدمة</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>المفردات</translation>
</message>
<message>
<source>Longest text in tokens</source>
<translation>أطول نص بالرموز</translation>
</message>
<message>
<source>Parameters</source>
<translation>المعاملات</translation>
</message>
<message>
<source>Weights</source>
<translation>الأوزان</translation>
</message>
<message>
<source>%1, %2</source>
<comment>type of number, size</comment>
<translation>‏%1، ‏%2</translation>
</message>
<message>
<source>Place</source>
<translation>المكان</translation>
</message>
<message>
<source>Where it was computed</source>
<translation>أين جرى الحساب</translation>
</message>
<message>
<source>Physical cores</source>
<translation>الأنوية الفعلية</translation>
</message>
<message>
<source>Caution</source>
<translation>تنبيه</translation>
</message>
<message>
<source>This BLAS is the slow reference one: everything dense looks worse than it is.</source>
<translation>‏BLAS هذا هو المرجعي البطيء: كل ما هو كثيف يبدو أسوأ من حقيقته.</translation>
</message>
<message>
<source>Device and way of computing</source>
<translation>الجهاز وطريقة الحساب</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>device, backend, threads</comment>
<translation>‏%1، ‏%2، ‏%3</translation>
</message>
<message>
<source>Time of this answer, one run</source>
<translation>زمن هذه الإجابة، تشغيل واحد</translation>
</message>
<message>
<source>%1: tokeniser %2, attention %3, feedforward %4, head %5</source>
<comment>times</comment>
<translation>%1: التقطيع %2، الانتباه %3، التغذية الأمامية %4، الرأس %5</translation>
</message>
<message>
<source>Your word “%1” is not in the vocabulary.</source>
<translation>كلمتك «%1» ليست في المفردات.</translation>
</message>
<message>
<source>Your word “%1”: %2, rank %3.</source>
<comment>word, percentage, rank</comment>
<translation>كلمتك «%1»: ‏%2، الرتبة %3.</translation>
</message>
<message>
<source>It is several pieces; this is its first one, “%1”.</source>
<translation>تتألف من عدة قطع؛ وهذه قطعتها الأولى «%1».</translation>
</message>
<message>
<source>Mask %1 of %2, token %3: entropy %4 bits</source>
<comment>numbers</comment>
<translation>القناع %1 من %2، الرمز %3: الإنتروبيا %4 بت</translation>
</message>
<message>
<source>Mask %1 of %2: candidates of A and B</source>
<translation>القناع %1 من %2: مرشّحات A وB</translation>
</message>
<message>
<source>Models and machine</source>
<translation>النماذج والجهاز</translation>
</message>
<message>
<source>Model A</source>
<translation>النموذج A</translation>
</message>
<message>
<source>The model</source>
<translation>النموذج</translation>
</message>
<message>
<source>Model B</source>
<translation>النموذج B</translation>
</message>
<message>
<source>The text</source>
<translation>النص</translation>
</message>
<message>
<source>Its tokens: %1 of at most %2</source>
<comment>two numbers</comment>
<translation>رموزه: %1 من %2 على الأكثر</translation>
</message>
<message>
<source>The end of the text does not fit into the model: tokens cut off: %1</source>
<translation>نهاية النص لا يسعها النموذج؛ الرموز المقتطعة: %1</translation>
</message>
<message>
<source>The pinned text, compared with it</source>
<translation>النص المثبّت، مقارَنًا به</translation>
</message>
<message>
<source>Predictions</source>
<translation>التنبؤات</translation>
</message>
<message>
<source>The text has no mask, so there is nothing to predict.</source>
<translation>لا قناع في النص، فلا شيء للتنبؤ به.</translation>
</message>
<message>
<source>Both models: A is %1, B is %2</source>
<comment>names of models</comment>
<translation>النموذجان: A هو %1، وB هو %2</translation>
</message>
</context>
<context>
<name>ufb::ReportCommands</name>
<message>
<source>The words of the counted corpus</source>
<translation>كلمات المدوّنة المُحصاة</translation>
</message>
<message>
<source>The two corpora</source>
<translation>المدوّنتان</translation>
</message>
<message>
<source>This report</source>
<translation>هذا التقرير</translation>
</message>
<message>
<source>The predictions</source>
<translation>التنبؤات</translation>
</message>
<message>
<source>The two models side by side</source>
<translation>النموذجان جنبًا إلى جنب</translation>
</message>
<message>
<source>The paths of all tokens</source>
<translation>مسارات كل الرموز</translation>
</message>
<message>
<source>The measurement</source>
<translation>القياس</translation>
</message>
</context>
<context>
<name>ufb::ReportController</name>
<message>
<source>Make a report</source>
<translation>إنشاء تقرير</translation>
</message>
<message>
<source>Web page (*.html *.htm)</source>
<translation>صفحة ويب (*.html *.htm)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>مستند PDF ‏(*.pdf)</translation>
</message>
</context>
<context>
<name>ufb::ReportJob</name>
<message>
<source>Drawing the report&apos;s pictures</source>
<translation>رسم صور التقرير</translation>
</message>
<message>
<source>Writing the report</source>
<translation>كتابة التقرير</translation>
</message>
</context>
<context>
<name>ufb::RouterLessonTable</name>
<message>
<source>Level</source>
<translation>المستوى</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>القرار في الطريق، والعدّ من 0 عند الجذر</translation>
</message>
<message>
<source>Node</source>
<translation>العقدة</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>الرقم في شجرتها، مستوى بعد مستوى، والجذر 0</translation>
</message>
<message>
<source>Logit</source>
<translation>لوجيت</translation>
</message>
<message>
<source>The neuron&apos;s value w·x + b</source>
<translation>قيمة العصبون ⁦w·x + b⁩</translation>
</message>
<message>
<source>Turn</source>
<translation>الانعطاف</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>يمينًا إذا كان اللوجيت فوق 0، وإلا فيسارًا</translation>
</message>
<message>
<source>Guess</source>
<translation>التخمين</translation>
</message>
<message>
<source>What you said</source>
<translation>ما قلته</translation>
</message>
<message>
<source>Guessed right</source>
<translation>تخمين صائب</translation>
</message>
<message>
<source>Whether both are the same</source>
<translation>هل الاثنان متطابقان</translation>
</message>
<message>
<source>With hint</source>
<translation>مع تلميح</translation>
</message>
<message>
<source>Whether the logit&apos;s size was shown before</source>
<translation>هل عُرض مقدار اللوجيت قبل ذلك</translation>
</message>
<message>
<source>right</source>
<translation>يمين</translation>
</message>
<message>
<source>left</source>
<translation>يسار</translation>
</message>
</context>
<context>
<name>ufb::RouterLessonView</name>
<message>
<source>Be the router</source>
<translation>كن أنت الموجِّه</translation>
</message>
<message>
<source>The path so far</source>
<translation>المسار حتى الآن</translation>
</message>
<message>
<source>← Left</source>
<comment>an arrow to the left in every language</comment>
<translation>يسار ←</translation>
</message>
<message>
<source>Right →</source>
<comment>an arrow to the right in every language</comment>
<translation>→ يمين</translation>
</message>
<message>
<source>Hint</source>
<translation>تلميح</translation>
</message>
<message>
<source>Go on</source>
<translation>متابعة</translation>
</message>
<message>
<source>Next token</source>
<translation>الرمز التالي</translation>
</message>
<message>
<source>Same token in the next layer</source>
<translation>الرمز نفسه في الطبقة التالية</translation>
</message>
<message>
<source>Start over</source>
<translation>البدء من جديد</translation>
</message>
<message>
<source>Reset score</source>
<translation>تصفير النتيجة</translation>
</message>
<message>
<source>Guess that the token turns left: w·x + b ≤ 0</source>
<translation>تخمين أن الرمز ينعطف يسارًا: ⁦w·x + b ≤ 0⁩</translation>
</message>
<message>
<source>Guess that the token turns right: w·x + b &gt; 0</source>
<translation>تخمين أن الرمز ينعطف يمينًا: ⁦w·x + b &gt; 0⁩</translation>
</message>
<message>
<source>Show the size of w·x + b without its sign</source>
<translation>إظهار مقدار ⁦w·x + b⁩ بلا إشارته</translation>
</message>
<message>
<source>To the next decision</source>
<translation>إلى القرار التالي</translation>
</message>
<message>
<source>The path of the token after this one</source>
<translation>مسار الرمز الذي يلي هذا الرمز</translation>
</message>
<message>
<source>The path of this token in the tree of the layer after this one</source>
<translation>مسار هذا الرمز في شجرة الطبقة التالية لهذه الطبقة</translation>
</message>
<message>
<source>The same path from its root; what was answered does not count again</source>
<translation>المسار نفسه من جذره؛ ما أُجيب عنه لا يُحتسب مرة أخرى</translation>
</message>
<message>
<source>Count from 0 again</source>
<translation>العدّ من 0 من جديد</translation>
</message>
<message>
<source>This model&apos;s trees have a single node each: there is nothing to decide.</source>
<translation>في كل شجرة من أشجار هذا النموذج عقدة واحدة: لا قرار هنا.</translation>
</message>
<message>
<source>Select a token to send it down the tree.</source>
<translation>حدّد رمزًا لتُنزله في الشجرة.</translation>
</message>
</context>
<context>
<name>ufb::RouterPicture</name>
<message>
<source>%1: %2 %3</source>
<comment>node, its value, mark</comment>
<translation>%1: ‏%2 %3</translation>
</message>
<message>
<source>right %1</source>
<comment>number of a node</comment>
<translation>يمين %1</translation>
</message>
<message>
<source>levels above: %1</source>
<comment>count</comment>
<translation>المستويات الأعلى: %1</translation>
</message>
<message>
<source>left %1</source>
<comment>number of a node</comment>
<translation>يسار %1</translation>
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
<translation>يمينًا</translation>
</message>
<message>
<source>left</source>
<comment>a turn</comment>
<translation>يسارًا</translation>
</message>
<message>
<source>Of the corpus&apos; %1 tokens that came here, %2 turned left and %3 right.</source>
<comment>count, percentage, percentage</comment>
<translation>من رموز المدوّنة التي وصلت إلى هنا (%1) انعطف %2 يسارًا و%3 يمينًا.</translation>
</message>
<message>
<source>%1: %2</source>
<comment>token: where it stands</comment>
<translation>‏%1: ‏%2</translation>
</message>
<message>
<source>Layer %1, leaf %2, all %3 decisions made</source>
<comment>number, number, count</comment>
<translation>الطبقة %1، الورقة %2، اتُّخذت كل القرارات (%3)</translation>
</message>
<message>
<source>Layer %1, decision %2 of %3, node %4</source>
<comment>all are numbers</comment>
<translation>الطبقة %1، القرار %2 من %3، العقدة %4</translation>
</message>
<message>
<source>Tree %1. %2</source>
<comment>number; where in it</comment>
<translation>الشجرة %1. %2</translation>
</message>
<message>
<source>%1 = %2 &gt; 0: right</source>
<comment>formula, number</comment>
<translation>⁦%1 = %2 &gt; 0⁩: يمينًا</translation>
</message>
<message>
<source>%1 = %2 ≤ 0: left</source>
<comment>formula, number</comment>
<translation>⁦%1 = %2 ≤ 0⁩: يسارًا</translation>
</message>
<message>
<source>No other token of this text comes to this node.</source>
<translation>لا يصل أي رمز آخر من هذا النص إلى هذه العقدة.</translation>
</message>
<message>
<source>Other tokens of this text at this node: %1 left, %2 right.</source>
<comment>counts of tokens</comment>
<translation>رموز هذا النص الأخرى عند هذه العقدة: %1 يسارًا، %2 يمينًا.</translation>
</message>
<message>
<source>Hint: this is one of the closest tenth of this text&apos;s decisions, so a guess is nearly chance.</source>
<translation>تلميح: هذا من العُشر الأضيق بين قرارات هذا النص، فالتخمين هنا أقرب إلى المصادفة.</translation>
</message>
<message>
<source>Hint: the size of the sum, without its sign. It is not one of this text&apos;s close calls.</source>
<translation>تلميح: مقدار المجموع بلا إشارته. وهو ليس من القرارات المتقاربة في هذا النص.</translation>
</message>
<message>
<source>%1 Right: the token turns %2.</source>
<comment>mark, side</comment>
<translation>%1 صواب: ينعطف الرمز %2.</translation>
</message>
<message>
<source>%1 Wrong: you said %2, the token turns %3.</source>
<comment>mark, side, side</comment>
<translation>%1 خطأ: قلتَ %2، والرمز ينعطف %3.</translation>
</message>
<message>
<source>Answered before: it does not count again.</source>
<translation>أُجيب عنه من قبل: لا يُحتسب مرة أخرى.</translation>
</message>
<message>
<source>|w·x + b| = %1</source>
<translation>⁦|w·x + b| = %1⁩</translation>
</message>
<message>
<source>margin %1</source>
<comment>a distance</comment>
<translation>الهامش %1</translation>
</message>
<message>
<source>A close call (%1): a slightly different input would have turned the other way, so a guess here is nearly chance.</source>
<comment>margin</comment>
<translation>قرار متقارب (%1): لو اختلف الدخل قليلًا لانعطف الرمز في الاتجاه الآخر، فالتخمين هنا أقرب إلى المصادفة.</translation>
</message>
<message>
<source>No close call (%1): small changes of the input leave this turn as it is.</source>
<comment>margin</comment>
<translation>ليس قرارًا متقاربًا (%1): التغييرات الصغيرة في الدخل لا تغيّر هذا الانعطاف.</translation>
</message>
<message>
<source>No guess yet</source>
<translation>لا تخمين بعد</translation>
</message>
<message>
<source>%1 of %2 right; in a row: %3, at best %4</source>
<comment>all are counts</comment>
<translation>الصائب %1 من %2؛ على التوالي: %3، والأفضل %4</translation>
</message>
<message>
<source>Chance: %1. Always with the majority: %2.</source>
<comment>expected hits, hits</comment>
<translation>بالمصادفة: %1. باتباع الأغلبية دائمًا: %2.</translation>
</message>
<message>
<source>%1 → leaf %2. You guessed %3 of %4 turns.</source>
<comment>turns, number, count, count</comment>
<translation>‏%1 → الورقة %2. الانعطافات التي أصبتها: %3 من %4.</translation>
</message>
<message>
<source>No other token of this text ends in this leaf.</source>
<translation>لا ينتهي أي رمز آخر من هذا النص عند هذه الورقة.</translation>
</message>
<message>
<source>In the same leaf: %1.</source>
<comment>list of tokens</comment>
<translation>في الورقة نفسها: %1.</translation>
</message>
<message>
<source>In the same leaf: %1, and more: %2 tokens in all.</source>
<comment>list of tokens, count</comment>
<translation>في الورقة نفسها: %1، وغيرها؛ المجموع: %2 رمز.</translation>
</message>
<message>
<source>right at node %1</source>
<comment>number</comment>
<translation>يمينًا عند العقدة %1</translation>
</message>
<message>
<source>left at node %1</source>
<comment>number</comment>
<translation>يسارًا عند العقدة %1</translation>
</message>
<message>
<source>now at node %1</source>
<comment>number</comment>
<translation>الآن عند العقدة %1</translation>
</message>
<message>
<source>leaf %1</source>
<comment>number</comment>
<translation>الورقة %1</translation>
</message>
<message>
<source>Keys: ← left, → right</source>
<translation>المفاتيح: ← يسارًا، → يمينًا</translation>
</message>
<message>
<source>Keys: ← left, → right, H hint</source>
<translation>المفاتيح: ← يسارًا، → يمينًا، H تلميح</translation>
</message>
<message>
<source>Keys: Enter goes on</source>
<translation>المفاتيح: Enter للمتابعة</translation>
</message>
<message>
<source>Keys: Enter goes to the next token</source>
<translation>المفاتيح: Enter للانتقال إلى الرمز التالي</translation>
</message>
</context>
<context>
<name>ufb::RoutingView</name>
<message>
<source>Copy &amp;value</source>
<translation>نسخ القيمة</translation>
</message>
<message>
<source>Copy &amp;address</source>
<translation>نسخ العنوان</translation>
</message>
<message>
<source>Export &amp;picture…</source>
<translation>تصدير الصورة…</translation>
</message>
<message>
<source>Export &amp;data…</source>
<translation>تصدير البيانات…</translation>
</message>
<message>
<source>Show the &amp;numbers</source>
<translation>إظهار الأرقام</translation>
</message>
</context>
<context>
<name>ufb::RoutingViews</name>
<message>
<source>Leaf maps</source>
<translation>خرائط الأوراق</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Path barcode</source>
<translation>باركود المسار</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>شجرة بادئات الجملة</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>استخدام العصبونات</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>الطبقات × الرموز</translation>
</message>
<message>
<source>Two texts</source>
<translation>نصّان</translation>
</message>
<message>
<source>Path card</source>
<translation>بطاقة المسار</translation>
</message>
<message>
<source>Leaf dictionary</source>
<translation>قاموس الأوراق</translation>
</message>
<message>
<source>Corpus</source>
<translation>المدوّنة</translation>
</message>
<message>
<source>Two corpora</source>
<translation>مدوّنتان</translation>
</message>
<message>
<source>How it is computed</source>
<translation>كيف يجري الحساب</translation>
</message>
<message>
<source>Be the router</source>
<translation>كن أنت الموجِّه</translation>
</message>
</context>
<context>
<name>ufb::SessionController</name>
<message>
<source>Open a session</source>
<translation>فتح جلسة</translation>
</message>
<message>
<source>Sessions (*.ufbsession);;All files (*)</source>
<translation>جلسات (*.ufbsession);;كل الملفات (*)</translation>
</message>
<message>
<source>Save the session</source>
<translation>حفظ الجلسة</translation>
</message>
<message>
<source>Sessions (*.ufbsession)</source>
<translation>جلسات (*.ufbsession)</translation>
</message>
</context>
<context>
<name>ufb::StatusLine</name>
<message>
<source>slow BLAS</source>
<translation>BLAS بطيء</translation>
</message>
<message>
<source>Everything dense is slow here: the library that multiplies matrices is %1. Install OpenBLAS for fair times; trees are not affected.</source>
<translation>كل ما هو كثيف بطيء هنا: مكتبة ضرب المصفوفات هي %1. نصّب OpenBLAS لأزمنة منصفة؛ ولا تتأثر الأشجار.</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · trees %3 · head %4 ms</source>
<extracomment>Times of one answer&apos;s stages, in milliseconds, e.g. &quot;tokenise 0.10 · attention 1.90 · trees 0.20 · head 0.60 ms&quot;</extracomment>
<translation>التقطيع %1 · الانتباه %2 · الأشجار %3 · الرأس %4 ملي ث</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · dense layers %3 · head %4 ms</source>
<translation>التقطيع %1 · الانتباه %2 · الطبقات الكثيفة %3 · الرأس %4 ملي ث</translation>
</message>
<message>
<source>The last answer took %1 ms in all</source>
<translation>استغرقت الإجابة الأخيرة %1 ملي ث إجمالًا</translation>
</message>
</context>
<context>
<name>ufb::StripModel</name>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>العدّ من 1</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Token</source>
<translation>الرمز</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>الموضع في النص، والعدّ من 1</translation>
</message>
<message>
<source>Text</source>
<translation>النص</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>الرمز كما تكتبه المفردات</translation>
</message>
<message>
<source>Leaf</source>
<translation>الورقة</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>موضع نهاية المسار، بالعدّ من اليسار ومن 0</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>الطبقة ثم الانعطافات: 0 يسار، 1 يمين</translation>
</message>
<message>
<source>Margin</source>
<translation>الهامش</translation>
</message>
<message>
<source>Smallest |logit| over the norm of the node&apos;s weights on the path</source>
<translation>أصغر |لوجيت| مقسومًا على معيار أوزان العقدة على المسار</translation>
</message>
<message>
<source>Contribution</source>
<translation>الإسهام</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>مجموع معايير ما تضيفه عُقد المسار إلى خرج الطبقة</translation>
</message>
<message>
<source>Largest node</source>
<translation>أكبر عقدة</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum, 0 to 1</source>
<translation>نصيب العقدة ذات الإسهام الأكبر من ذلك المجموع، من 0 إلى 1</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>التوافق مع المثبّت</translation>
</message>
<message>
<source>Decisions that the path shares, from the root on, with the same token of the pinned text; as many as the tree has: the same leaf</source>
<translation>القرارات التي يشترك فيها المسار، بدءًا من الجذر، مع الرمز نفسه في النص المثبّت؛ إن بلغت قرارات الشجرة كلها فهي الورقة نفسها</translation>
</message>
</context>
<context>
<name>ufb::TargetRow</name>
<message>
<source>Your &amp;word</source>
<comment>label of a line to type a word into</comment>
<translation>كلمتك</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>كلمة للبحث عنها</translation>
</message>
<message>
<source>Your word</source>
<translation>كلمتك</translation>
</message>
<message>
<source>Log-odds: the natural logarithm of this word&apos;s probability divided by the best candidate&apos;s.
0 = as probable as the best one; -2.3 = ten times less.</source>
<translation>لوغاريتم الأرجحية: اللوغاريتم الطبيعي لاحتمال هذه الكلمة مقسومًا على احتمال أفضل مرشّحة.
0 = باحتمال الأفضل نفسه؛ ‎-2.3 = أقل بعشر مرات.</translation>
</message>
<message>
<source>not in the vocabulary, not even in pieces</source>
<translation>ليست في المفردات، ولا حتى مقطّعة</translation>
</message>
<message>
<source>rank %1 · %2</source>
<comment>place among all words, percent</comment>
<translation>الرتبة %1 · %2</translation>
</message>
<message>
<source>%1 · log-odds %2 against “%3”</source>
<comment>rank and percent, number, the best candidate</comment>
<translation>%1 · لوغاريتم الأرجحية %2 مقابل «%3»</translation>
</message>
<message>
<source>in pieces: %1 · figures of the first piece
%2</source>
<comment>a word; pieces joined by +, rank and percent; each line has to be short</comment>
<translation>مقطّعة: %1 · أرقام القطعة الأولى
%2</translation>
</message>
</context>
<context>
<name>ufb::ThemedPlot</name>
<message>
<source>Copy as picture</source>
<translation>نسخ كصورة</translation>
</message>
</context>
<context>
<name>ufb::TokenChips</name>
<message>
<source>Tokens</source>
<comment>the pieces that the model reads</comment>
<translation>الرموز</translation>
</message>
<message numerus="yes">
<source>%1/%Ln tokens</source>
<comment>so many of the most that the model reads</comment>
<translation>
<numerusform>%1/%Ln رمز</numerusform>
<numerusform>%1/%Ln رمز</numerusform>
<numerusform>%1/%Ln رمز</numerusform>
<numerusform>%1/%Ln رموز</numerusform>
<numerusform>%1/%Ln رمزًا</numerusform>
<numerusform>%1/%Ln رمز</numerusform>
</translation>
</message>
<message>
<source>%1, %2 cut off</source>
<comment>tokens beyond the model&apos;s limit</comment>
<translation>%1، أُسقط منها %2</translation>
</message>
<message>
<source>%1
id %2 · token %3 of %4</source>
<comment>piece, number in the vocabulary, place in the text</comment>
<translation>%1
المعرّف %2 · الرمز %3 من %4</translation>
</message>
<message>
<source>%1
added by the model&apos;s template; stands for no characters</source>
<comment>a token</comment>
<translation>%1
أضافه قالب النموذج؛ لا يقابل أي محارف</translation>
</message>
<message>
<source>%1
characters %2 to %3: “%4”</source>
<comment>a token and what it stands for</comment>
<translation>%1
المحارف من %2 إلى %3: «%4»</translation>
</message>
</context>
<context>
<name>ufb::TourCard</name>
<message>
<source>Skip the tour</source>
<translation>تخطّي الجولة</translation>
</message>
<message>
<source>Back</source>
<translation>رجوع</translation>
</message>
<message>
<source>Ends the tour (Esc); the menu Help starts it again</source>
<translation>إنهاء الجولة (Esc)؛ وتبدؤها قائمة «مساعدة» من جديد</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>a step of the tour, all steps</comment>
<translation>%1 من %2</translation>
</message>
<message>
<source>Done</source>
<comment>the tour is over</comment>
<translation>تم</translation>
</message>
<message>
<source>Next</source>
<comment>step of the tour</comment>
<translation>التالي</translation>
</message>
</context>
<context>
<name>ufb::TourOverlay</name>
<message>
<source>Tour</source>
<translation>الجولة التعريفية</translation>
</message>
</context>
<context>
<name>ufb::TreeControls</name>
<message>
<source>Wi&amp;dth</source>
<translation>العرض</translation>
</message>
<message>
<source>C&amp;olour</source>
<translation>اللون</translation>
</message>
<message>
<source>Equal</source>
<translation>متساوٍ</translation>
</message>
<message>
<source>All leaves are equally wide: a node has the same place for every text</source>
<translation>كل الأوراق متساوية العرض: للعقدة المكان نفسه في كل نص</translation>
</message>
<message>
<source>By use</source>
<translation>بحسب الاستخدام</translation>
</message>
<message>
<source>As wide as the share of the tokens that come there, of those that the colour counts; nodes that nobody visits are left out</source>
<translation>بعرض حصة الرموز الواصلة إليها من الرموز التي يحصيها اللون؛ وتُترك العُقد التي لا يزورها شيء</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>الرموز المحدّدة</translation>
</message>
<message>
<source>The paths of the selected tokens</source>
<translation>مسارات الرموز المحدّدة</translation>
</message>
<message>
<source>This text</source>
<translation>هذا النص</translation>
</message>
<message>
<source>How many of this text&apos;s tokens come to a node</source>
<translation>عدد رموز هذا النص الواصلة إلى عقدة</translation>
</message>
<message>
<source>This session</source>
<translation>هذه الجلسة</translation>
</message>
<message>
<source>How many tokens of this text and of those before it come to a node</source>
<translation>عدد رموز هذا النص والنصوص السابقة له الواصلة إلى عقدة</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>إلى جانب المثبّت</translation>
</message>
<message>
<source>Corpus</source>
<translation>المدوّنة</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>المدوّنتان A وB</translation>
</message>
<message>
<source>Which nodes this text visits, which the pinned one, and which both</source>
<translation>العُقد التي يزورها هذا النص، والتي يزورها المثبّت، والتي يزورها كلاهما</translation>
</message>
<message>
<source>Pin a text first, then type another: both are shown in one tree</source>
<translation>ثبّت نصًا أولًا ثم اكتب آخر: يُعرضان معًا في شجرة واحدة</translation>
</message>
<message>
<source>How many tokens of the corpus come to a node; hatched: none</source>
<translation>عدد رموز المدوّنة الواصلة إلى عقدة؛ المظلّل بخطوط: لا شيء</translation>
</message>
<message>
<source>Count a corpus first, then its visits can be shown</source>
<translation>أحصِ مدوّنة أولًا، وعندها يمكن عرض زياراتها</translation>
</message>
<message>
<source>Where the share of corpus B&apos;s tokens differs significantly from that of corpus A&apos;s</source>
<translation>حيث تختلف حصة رموز المدوّنة B عن حصة رموز المدوّنة A اختلافًا دالًّا إحصائيًا</translation>
</message>
<message>
<source>Compare two corpora first</source>
<translation>قارن مدوّنتين أولًا</translation>
</message>
</context>
<context>
<name>ufb::TreeLegend</name>
<message>
<source>share of 1 token</source>
<translation>حصة من رمز واحد</translation>
</message>
<message numerus="yes">
<source>share of %Ln tokens, log scale</source>
<translation>
<numerusform>حصة من لا شيء، مقياس لوغاريتمي</numerusform>
<numerusform>حصة من رمز واحد، مقياس لوغاريتمي</numerusform>
<numerusform>حصة من رمزين، مقياس لوغاريتمي</numerusform>
<numerusform>حصة من %Ln رموز، مقياس لوغاريتمي</numerusform>
<numerusform>حصة من %Ln رمزًا، مقياس لوغاريتمي</numerusform>
<numerusform>حصة من %Ln رمز، مقياس لوغاريتمي</numerusform>
</translation>
</message>
<message>
<source>share of 1 text&apos;s tokens, log scale</source>
<translation>حصة من رموز نص واحد، مقياس لوغاريتمي</translation>
</message>
<message numerus="yes">
<source>share of %Ln texts&apos; tokens, log scale</source>
<translation>
<numerusform>حصة بلا نصوص، مقياس لوغاريتمي</numerusform>
<numerusform>حصة من رموز نص واحد، مقياس لوغاريتمي</numerusform>
<numerusform>حصة من رموز نصين، مقياس لوغاريتمي</numerusform>
<numerusform>حصة من رموز %Ln نصوص، مقياس لوغاريتمي</numerusform>
<numerusform>حصة من رموز %Ln نصًا، مقياس لوغاريتمي</numerusform>
<numerusform>حصة من رموز %Ln نص، مقياس لوغاريتمي</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%Ln selected tokens</source>
<translation>
<numerusform>لا رموز محدّدة</numerusform>
<numerusform>رمز محدّد واحد</numerusform>
<numerusform>رمزان محدّدان</numerusform>
<numerusform>%Ln رموز محدّدة</numerusform>
<numerusform>%Ln رمزًا محدّدًا</numerusform>
<numerusform>%Ln رمز محدّد</numerusform>
</translation>
</message>
<message>
<source>other tokens</source>
<translation>رموز أخرى</translation>
</message>
<message>
<source>no token</source>
<translation>لا رموز</translation>
</message>
<message>
<source>The paths of the selected tokens, each in its token&apos;s colour. Where several colours meet, the node is striped.</source>
<translation>مسارات الرموز المحدّدة، كل منها بلون رمزه. حيث تلتقي عدة ألوان تكون العقدة مخطّطة.</translation>
</message>
<message>
<source>this text only</source>
<translation>هذا النص فقط</translation>
</message>
<message>
<source>pinned text only</source>
<translation>النص المثبّت فقط</translation>
</message>
<message>
<source>both</source>
<translation>كلاهما</translation>
</message>
<message>
<source>neither</source>
<translation>لا هذا ولا ذاك</translation>
</message>
<message>
<source>Nodes visited by at least one token of this text, of the pinned text, or of both.</source>
<translation>العُقد التي يزورها رمز واحد على الأقل من هذا النص أو من النص المثبّت أو من كليهما.</translation>
</message>
<message>
<source>never visited</source>
<translation>لم تُزَر قط</translation>
</message>
<message>
<source>Nodes that no token of the corpus %1 visits.</source>
<translation>العُقد التي لا يزورها أي رمز من المدوّنة %1.</translation>
</message>
<message>
<source>share of the corpus, log scale</source>
<translation>حصة من المدوّنة، مقياس لوغاريتمي</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 whose path goes through a node.</source>
<comment>number, name</comment>
<translation>حصة الرموز التي يمر مسارها بعقدة، من رموز المدوّنة %2 (عددها %1).</translation>
</message>
<message>
<source>not significant</source>
<translation>غير دالّ إحصائيًا</translation>
</message>
<message>
<source>Nodes whose share does not differ significantly, or that too few tokens visit.</source>
<translation>العُقد التي لا تختلف حصتها اختلافًا دالًّا إحصائيًا، أو التي تزورها رموز قليلة جدًا.</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>كم ضعفًا تبلغ الحصة من رموز إحدى المدوّنتين مقارنةً بالأخرى (%1).</translation>
</message>
</context>
<context>
<name>ufb::TreeMinimap</name>
<message>
<source>Overview of all leaves</source>
<translation>نظرة عامة على كل الأوراق</translation>
</message>
<message>
<source>All leaves of the tree, from left to right. The frame shows which of them are on show below: click or drag to move it.</source>
<translation>كل أوراق الشجرة من اليسار إلى اليمين. يبيّن الإطار ما هو معروض منها أدناه: انقر أو اسحب لتحريكه.</translation>
</message>
</context>
<context>
<name>ufb::TreeModel</name>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>العدّ من 1</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Node</source>
<translation>العقدة</translation>
</message>
<message>
<source>Number in its tree, breadth first, the root is 0</source>
<translation>رقمها في شجرتها، مستوى بعد مستوى، والجذر 0</translation>
</message>
<message>
<source>Level</source>
<translation>المستوى</translation>
</message>
<message>
<source>Decisions on the way from the root, which is at level 0</source>
<translation>القرارات على الطريق من الجذر، وهو في المستوى 0</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>الطبقة ثم الانعطافات: 0 يسار، 1 يمين</translation>
</message>
<message>
<source>Leaf</source>
<translation>الورقة</translation>
</message>
<message>
<source>Number from the left, from 0; nothing above the last level</source>
<translation>الرقم من اليسار، من 0؛ فارغ فوق المستوى الأخير</translation>
</message>
<message>
<source>Tokens</source>
<translation>الرموز</translation>
</message>
<message>
<source>Tokens of this text whose path goes through the node</source>
<translation>رموز هذا النص التي يمر مسارها بالعقدة</translation>
</message>
<message>
<source>Share</source>
<translation>الحصة</translation>
</message>
<message>
<source>Of this text&apos;s tokens, 0 to 1</source>
<translation>من رموز هذا النص، من 0 إلى 1</translation>
</message>
<message>
<source>Session</source>
<translation>الجلسة</translation>
</message>
<message>
<source>Tokens of this text and of those before it whose path goes through the node</source>
<translation>رموز هذا النص والنصوص السابقة له التي يمر مسارها بالعقدة</translation>
</message>
<message>
<source>Pinned</source>
<translation>المثبّت</translation>
</message>
<message>
<source>Tokens of the pinned text whose path goes through the node; nothing without a pinned text</source>
<translation>رموز النص المثبّت التي يمر مسارها بالعقدة؛ فارغ من دون نص مثبّت</translation>
</message>
<message>
<source>Mean logit</source>
<translation>متوسط لوجيت</translation>
</message>
<message>
<source>Over this text&apos;s tokens at the node; above 0 turns right. Nothing if no token comes here</source>
<translation>على رموز هذا النص عند العقدة؛ فوق 0 ينعطف يمينًا. فارغ إن لم يصل أي رمز إلى هنا</translation>
</message>
<message>
<source>Right turns</source>
<translation>انعطافات اليمين</translation>
</message>
<message>
<source>Part of this text&apos;s tokens at the node that turn right, 0 to 1; nothing at leaves</source>
<translation>حصة رموز هذا النص عند العقدة التي تنعطف يمينًا، من 0 إلى 1؛ فارغ عند الأوراق</translation>
</message>
<message>
<source>Which tokens</source>
<translation>أي رموز</translation>
</message>
<message>
<source>This text&apos;s tokens at the node, in text order</source>
<translation>رموز هذا النص عند العقدة، بترتيب النص</translation>
</message>
<message>
<source>Corpus</source>
<translation>المدوّنة</translation>
</message>
<message>
<source>Tokens of the corpus whose path goes through the node; nothing without a corpus</source>
<translation>رموز المدوّنة التي يمر مسارها بالعقدة؛ فارغ من دون مدوّنة</translation>
</message>
<message>
<source>Corpus share</source>
<translation>حصة المدوّنة</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>حصتها من كل رموز المدوّنة، من 0 إلى 1</translation>
</message>
<message>
<source>B over A</source>
<translation>‏B إلى A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>اللوغاريتم الثنائي لحصة المدوّنة B مقسومةً على حصة المدوّنة A حيث يكون الاختلاف دالًّا إحصائيًا، وإلا 0؛ فارغ من دون مدوّنة ثانية</translation>
</message>
</context>
<context>
<name>ufb::TreeView</name>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>layer %1 · %2</source>
<comment>number, address</comment>
<translation>الطبقة %1 · %2</translation>
</message>
<message>
<source>level</source>
<translation>المستوى</translation>
</message>
</context>
<context>
<name>ufb::TrieModel</name>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>العدّ من 1</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Node</source>
<translation>العقدة</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>الرقم في شجرتها، مستوى بعد مستوى، والجذر 0</translation>
</message>
<message>
<source>Level</source>
<translation>المستوى</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one holds the leaves</source>
<translation>العدّ من 0 عند الجذر؛ والأخير يضم الأوراق</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>الطبقة ثم الانعطافات: 0 يسار، 1 يمين</translation>
</message>
<message>
<source>Tokens</source>
<translation>الرموز</translation>
</message>
<message>
<source>Tokens of this text that pass the node</source>
<translation>رموز هذا النص المارة بالعقدة</translation>
</message>
<message>
<source>Share</source>
<translation>الحصة</translation>
</message>
<message>
<source>Share of this text&apos;s tokens that pass the node</source>
<translation>حصة رموز هذا النص المارة بالعقدة</translation>
</message>
<message>
<source>Branches</source>
<translation>الفروع</translation>
</message>
<message>
<source>Ways on that are taken: 0 at a leaf, 1 where all turn alike, 2 where they part</source>
<translation>الطرق المسلوكة بعدها: 0 عند ورقة، 1 حيث ينعطف الجميع الانعطاف نفسه، 2 حيث تفترق</translation>
</message>
<message>
<source>Tokens at the leaf</source>
<translation>الرموز عند الورقة</translation>
</message>
<message>
<source>The tokens that end here, as the vocabulary spells them</source>
<translation>الرموز المنتهية هنا، كما تكتبها المفردات</translation>
</message>
<message>
<source>Pinned</source>
<translation>المثبّت</translation>
</message>
<message>
<source>Tokens of the pinned text that pass the node; nothing if it does not join in</source>
<translation>رموز النص المثبّت المارة بالعقدة؛ فارغ إن لم يكن مشمولًا</translation>
</message>
<message>
<source>Pinned at the leaf</source>
<translation>المثبّتة عند الورقة</translation>
</message>
<message>
<source>The tokens of the pinned text that end here</source>
<translation>رموز النص المثبّت المنتهية هنا</translation>
</message>
</context>
<context>
<name>ufb::TrieView</name>
<message>
<source>R&amp;uns</source>
<translation>السلاسل</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>شجرة بادئات الجملة</translation>
</message>
<message>
<source>collapsed</source>
<translation>مطوية</translation>
</message>
<message>
<source>all nodes</source>
<translation>كل العُقد</translation>
</message>
<message>
<source>A run: nodes one after the other at which all tokens turn the same way</source>
<translation>السلسلة: عُقد متتالية تنعطف عندها كل الرموز في الاتجاه نفسه</translation>
</message>
<message>
<source>With p&amp;inned</source>
<translation>مع المثبّت</translation>
</message>
<message>
<source>The paths of the pinned text join in</source>
<translation>إشراك مسارات النص المثبّت</translation>
</message>
<message>
<source>%1 and %2 more</source>
<translation>%1 و%2 غيرها</translation>
</message>
<message>
<source>%1: level %2, node %3</source>
<translation>%1: المستوى %2، العقدة %3</translation>
</message>
<message>
<source>Shared by %1 of %2 tokens: %3</source>
<translation>مشتركة بين %1 من %2 رمز: %3</translation>
</message>
<message>
<source>Pinned text: %1 of %2 tokens: %3</source>
<translation>النص المثبّت: %1 من %2 رمز: %3</translation>
</message>
<message>
<source>Turns %1 from %2, where all turn alike</source>
<translation>الانعطافات %1 بدءًا من %2، حيث تنعطف كلها الانعطاف نفسه</translation>
</message>
<message>
<source>Enter or a double click shows the nodes between</source>
<translation>يُظهر Enter أو النقر المزدوج العُقد التي بينها</translation>
</message>
<message>
<source>%1 (token %2 of the pinned text)</source>
<translation>%1 (الرمز %2 من النص المثبّت)</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1 (الرمز %2)</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>الورقة %1، العنوان %2</translation>
</message>
<message>
<source>In this leaf: %1</source>
<translation>في هذه الورقة: %1</translation>
</message>
<message>
<source>Together down to level %1, %2, with: %3</source>
<translation>معًا حتى المستوى %1، ‏%2، مع: %3</translation>
</message>
<message>
<source>token</source>
<translation>الرمز</translation>
</message>
<message>
<source>no.</source>
<translation>الرقم</translation>
</message>
<message>
<source>leaf</source>
<translation>ورقة</translation>
</message>
<message>
<source>level 0</source>
<translation>المستوى 0</translation>
</message>
<message>
<source>root</source>
<translation>الجذر</translation>
</message>
<message>
<source>width: number of tokens that share the branch</source>
<translation>العرض: عدد الرموز المشتركة في الفرع</translation>
</message>
<message>
<source>up: left turn 0, down: right turn 1</source>
<translation>أعلى: انعطاف يسارًا 0، أسفل: انعطاف يمينًا 1</translation>
</message>
<message>
<source>a run: these turns, alike for all</source>
<translation>سلسلة: هذه الانعطافات، نفسها للجميع</translation>
</message>
<message>
<source>path of a selected token</source>
<translation>مسار رمز محدّد</translation>
</message>
<message>
<source>token of the pinned text</source>
<translation>رمز من النص المثبّت</translation>
</message>
</context>
<context>
<name>ufb::UsageBalancePlot</name>
<message>
<source>%1 %</source>
<comment>a percentage</comment>
<translation>%1٪</translation>
</message>
<message>
<source>How evenly leaves are used</source>
<translation>مدى تساوي استخدام الأوراق</translation>
</message>
<message>
<source>share of the leaves, least visited first</source>
<translation>حصة الأوراق، الأقل زيارة أولًا</translation>
</message>
<message>
<source>share of the visits</source>
<translation>حصة الزيارات</translation>
</message>
<message>
<source>below %1: no visits</source>
<comment>percentage</comment>
<translation>دون %1: لا زيارات</translation>
</message>
<message>
<source>other layers</source>
<translation>طبقات أخرى</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>كل الأوراق متساوية</translation>
</message>
<message>
<source>as even as %1 can be</source>
<comment>128 tokens</comment>
<translation>أقصى تساوٍ ممكن (%1)</translation>
</message>
<message>
<source>Layer %1: the least visited %2 of the leaves get %3 of the visits</source>
<comment>number, two percentages</comment>
<translation>الطبقة %1: ‏%2 من الأوراق، وهي الأقل زيارة، تنال %3 من الزيارات</translation>
</message>
<message>
<source>%1 of %2 leaves are reached, as many as %3 with equal shares</source>
<comment>three numbers</comment>
<translation>بُلغت %1 من %2 ورقة، بما يعادل %3 متساوية الحصص</translation>
</message>
<message>
<source>Gini %1, entropy %2 of %3 bits</source>
<comment>three numbers</comment>
<translation>معامل جيني %1، الإنتروبيا %2 من %3 بت</translation>
</message>
</context>
<context>
<name>ufb::UsageBars</name>
<message>
<source>Nodes touched in each layer</source>
<translation>العُقد المستخدمة في كل طبقة</translation>
</message>
<message>
<source>layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>touched</source>
<translation>المستخدمة</translation>
</message>
<message>
<source>of all</source>
<translation>من الكل</translation>
</message>
<message>
<source>weights read</source>
<translation>الأوزان المقروءة</translation>
</message>
</context>
<context>
<name>ufb::UsageCachePlot</name>
<message>
<source>one token, one layer</source>
<translation>رمز واحد، طبقة واحدة</translation>
</message>
<message>
<source>%1, %2</source>
<comment>this text, layer 3</comment>
<translation>%1، %2</translation>
</message>
<message>
<source>%1, all layers</source>
<comment>this text</comment>
<translation>%1، كل الطبقات</translation>
</message>
<message>
<source>all tree weights</source>
<translation>كل أوزان الأشجار</translation>
</message>
<message>
<source>Weights read against the caches</source>
<translation>الأوزان المقروءة مقارنةً بالذواكر المخبئية</translation>
</message>
<message>
<source>bytes of weights, logarithmic</source>
<translation>بايتات الأوزان، لوغاريتمي</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>حجم أوزان العقدة غير معروف.</translation>
</message>
<message>
<source>nodes touched, each read once</source>
<translation>العُقد المستخدمة، تُقرأ كل منها مرة واحدة</translation>
</message>
<message>
<source>the same for every text</source>
<translation>نفسه لكل نص</translation>
</message>
<message>
<source>a core&apos;s own data cache</source>
<translation>ذاكرة بيانات مخبئية لنواة واحدة</translation>
</message>
<message>
<source>cache shared by cores</source>
<translation>ذاكرة مخبئية مشتركة بين الأنوية</translation>
</message>
<message>
<source>this machine does not tell its caches</source>
<translation>لا يفصح هذا الجهاز عن ذواكره المخبئية</translation>
</message>
<message>
<source>%1: %2 of data, shared by several cores</source>
<translation>%1: ‏%2 للبيانات، مشتركة بين عدة أنوية</translation>
</message>
<message>
<source>%1: %2 of data, one for each core</source>
<translation>%1: ‏%2 للبيانات، واحدة لكل نواة</translation>
</message>
<message>
<source>%1
%2, %3 each: %4</source>
<comment>what, nodes, size, size</comment>
<translation>%1
%2، كل منها %3: ‏%4</translation>
</message>
<message>
<source>More than any cache holds</source>
<translation>أكثر مما تسعه أي ذاكرة مخبئية</translation>
</message>
<message>
<source>Fits into %1</source>
<translation>ضمن سعة %1</translation>
</message>
</context>
<context>
<name>ufb::UsageModel</name>
<message>
<source>Layer</source>
<translation>الطبقة</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>العدّ من 1</translation>
</message>
<message>
<source>Tree</source>
<translation>الشجرة</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>لجذر الشجرة</translation>
</message>
<message>
<source>Tokens</source>
<translation>الرموز</translation>
</message>
<message>
<source>Of all texts counted; each takes one path through the tree</source>
<translation>من كل النصوص المُحصاة؛ يسلك كل رمز مسارًا واحدًا في الشجرة</translation>
</message>
<message>
<source>Nodes</source>
<translation>العُقد</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>عصبونات الشجرة</translation>
</message>
<message>
<source>Touched</source>
<translation>المستخدمة</translation>
</message>
<message>
<source>Nodes that at least one token visits</source>
<translation>عُقد يزورها رمز واحد على الأقل</translation>
</message>
<message>
<source>Touched share</source>
<translation>حصة المستخدمة</translation>
</message>
<message>
<source>Nodes touched of all nodes, 0 to 1</source>
<translation>العُقد المستخدمة من كل العُقد، من 0 إلى 1</translation>
</message>
<message>
<source>Most possible</source>
<translation>أقصى ممكن</translation>
</message>
<message>
<source>The most nodes that so many tokens can touch: on each level as many as it has, or as there are tokens</source>
<translation>أكبر عدد عُقد يمكن لهذا العدد من الرموز استخدامها: في كل مستوى بعدد عُقده أو بعدد الرموز</translation>
</message>
<message>
<source>Never visited</source>
<translation>لم تُزَر قط</translation>
</message>
<message>
<source>Nodes that no token visits</source>
<translation>عُقد لا يزورها أي رمز</translation>
</message>
<message>
<source>Visits</source>
<translation>الزيارات</translation>
</message>
<message>
<source>Tokens times nodes on a path: how often a node was evaluated</source>
<translation>عدد الرموز مضروبًا في عُقد المسار: كم مرة حُسبت قيمة عقدة</translation>
</message>
<message>
<source>Weights read</source>
<translation>الأوزان المقروءة</translation>
</message>
<message>
<source>Weights of the nodes touched, in bytes: input row, bias and output row, each node once</source>
<translation>أوزان العُقد المستخدمة بالبايت: صف الدخل والانحياز وصف الخرج، كل عقدة مرة واحدة</translation>
</message>
<message>
<source>Leaves</source>
<translation>الأوراق</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>عُقد المستوى الأخير</translation>
</message>
<message>
<source>Leaves touched</source>
<translation>الأوراق المستخدمة</translation>
</message>
<message>
<source>Leaves that at least one token reaches</source>
<translation>أوراق يصل إليها رمز واحد على الأقل</translation>
</message>
<message>
<source>Gini</source>
<translation>معامل جيني</translation>
</message>
<message>
<source>How unevenly the visits are spread over all leaves, unused ones too: 0 = all the same, near 1 = one leaf gets everything</source>
<translation>مدى تفاوت توزّع الزيارات على كل الأوراق، حتى غير المستخدمة: 0 = كلها متساوية، قرابة 1 = تنال ورقة واحدة كل شيء</translation>
</message>
<message>
<source>Entropy</source>
<translation>الإنتروبيا</translation>
</message>
<message>
<source>Of the visits&apos; distribution over the leaves, in bits; the number of decisions if all are used the same</source>
<translation>لتوزّع الزيارات على الأوراق، بالبت؛ تساوي عدد القرارات إذا تساوى استخدامها جميعًا</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>الأوراق الفعّالة</translation>
</message>
<message>
<source>2 to the power of the entropy: so many leaves used the same would have the same entropy</source>
<translation>2 مرفوعة إلى الإنتروبيا: هذا العدد من الأوراق المتساوية الاستخدام له الإنتروبيا نفسها</translation>
</message>
</context>
<context>
<name>ufb::UsagePanels</name>
<message>
<source>Part of the view</source>
<translation>قسم من العرض</translation>
</message>
</context>
<context>
<name>ufb::UsageView</name>
<message>
<source>Neuron usage</source>
<translation>استخدام العصبونات</translation>
</message>
<message>
<source>O&amp;f</source>
<translation>المصدر</translation>
</message>
<message>
<source>&amp;Bars up to</source>
<translation>الأشرطة حتى</translation>
</message>
<message>
<source>this text</source>
<translation>هذا النص</translation>
</message>
<message>
<source>this session</source>
<translation>هذه الجلسة</translation>
</message>
<message>
<source>the corpus</source>
<translation>المدوّنة</translation>
</message>
<message>
<source>Whose tokens are counted: this text&apos;s, also those of the texts before it in this session, or those of a counted corpus</source>
<translation>الرموز التي تُحصى: رموز هذا النص، أو معها رموز النصوص السابقة له في هذه الجلسة، أو رموز مدوّنة مُحصاة</translation>
</message>
<message>
<source>the most possible</source>
<translation>أقصى ممكن</translation>
</message>
<message>
<source>all nodes</source>
<translation>كل العُقد</translation>
</message>
<message>
<source>What a bar&apos;s full length stands for: the most nodes that so many tokens can touch, or all there are</source>
<translation>ما يمثّله الطول الكامل للشريط: أكبر عدد عُقد يمكن لهذا العدد من الرموز استخدامها، أو كل العُقد الموجودة</translation>
</message>
<message>
<source>A node is touched if at least one token visits it; a visit is one evaluation of its neuron.
Its weights are an input row, a bias and an output row. They count once, however often they are read.</source>
<translation>تُعدّ العقدة مستخدمة إذا زارها رمز واحد على الأقل؛ والزيارة حساب واحد لقيمة عصبونها.
أوزانها صف دخل وانحياز وصف خرج. وتُحسب مرة واحدة مهما تكررت قراءتها.</translation>
</message>
<message>
<source>Layers</source>
<translation>الطبقات</translation>
</message>
<message>
<source>Nodes touched in each layer</source>
<translation>العُقد المستخدمة في كل طبقة</translation>
</message>
<message>
<source>Caches</source>
<translation>الذواكر المخبئية</translation>
</message>
<message>
<source>Weights read, against the caches</source>
<translation>الأوزان المقروءة مقارنةً بالذواكر المخبئية</translation>
</message>
<message>
<source>Weights of all nodes touched, each counted once. What does not fit into a cache comes from a larger, slower one or from memory.</source>
<translation>أوزان كل العُقد المستخدمة، كل منها محسوب مرة واحدة. ما لا تسعه ذاكرة مخبئية يأتي من أخرى أكبر وأبطأ أو من الذاكرة الرئيسية.</translation>
</message>
<message>
<source>Visits</source>
<translation>الزيارات</translation>
</message>
<message>
<source>How often nodes are visited: %1</source>
<comment>layer and tree</comment>
<translation>كم مرة تُزار العُقد: %1</translation>
</message>
<message>
<source>Each token visits one node on each level of the tree, the root always.</source>
<translation>يزور كل رمز عقدة واحدة في كل مستوى من الشجرة، والجذر دائمًا.</translation>
</message>
<message>
<source>Balance</source>
<translation>التوازن</translation>
</message>
<message>
<source>How evenly leaves are used: %1</source>
<comment>layer</comment>
<translation>مدى تساوي استخدام الأوراق: %1</translation>
</message>
<message>
<source>Gini: 0 if all leaves get the same number of visits, near 1 if one leaf gets all; leaves without visits count.
As if … leaves: 2 to the power of the entropy of the visits in bits.</source>
<translation>معامل جيني: 0 إذا نالت كل الأوراق العدد نفسه من الزيارات، وقرابة 1 إذا نالتها كلها ورقة واحدة؛ وتُحسب الأوراق بلا زيارات.
كما لو … ورقة: 2 مرفوعة إلى إنتروبيا الزيارات بالبت.</translation>
</message>
<message>
<source>nodes touched</source>
<translation>العُقد المستخدمة</translation>
</message>
<message>
<source>one token: %1</source>
<translation>رمز واحد: %1</translation>
</message>
<message>
<source>most for %1: %2</source>
<comment>9 tokens, number</comment>
<translation>الأقصى (%1): ‏%2</translation>
</message>
<message>
<source>The most that so many tokens can touch: on each level of a tree as many nodes as it has, or as there are tokens.</source>
<translation>أكبر ما يمكن لهذا العدد من الرموز استخدامه: في كل مستوى من الشجرة عُقد بعدد ما فيه أو بعدد الرموز.</translation>
</message>
<message>
<source>All trees of a layer are counted together.</source>
<translation>تُحسب كل أشجار الطبقة معًا.</translation>
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
<translation>كم مرة تُزار العُقد</translation>
</message>
<message>
<source>nodes, logarithmic</source>
<translation>العُقد، لوغاريتمي</translation>
</message>
<message>
<source>visits of a node</source>
<translation>زيارات العقدة</translation>
</message>
<message>
<source>visits of a node, up to</source>
<translation>زيارات العقدة، حتى</translation>
</message>
<message>
<source>nodes visited</source>
<translation>العُقد المزورة</translation>
</message>
<message>
<source>nodes never visited</source>
<translation>العُقد التي لم تُزَر قط</translation>
</message>
<message>
<source>%1 was visited %2</source>
<comment>1 node, 3 to 4 times</comment>
<translation>%1، الزيارات: %2</translation>
</message>
<message>
<source>%1 were visited %2</source>
<comment>5 nodes, 3 to 4 times</comment>
<translation>%1، الزيارات: %2</translation>
</message>
<message>
<source>%1 of the %2 of %3</source>
<comment>percent, nodes, layer</comment>
<translation>%1 من %2 في %3</translation>
</message>
</context>
<context>
<name>ufb::UsageWords</name>
<message>
<source>1 text</source>
<translation>نص واحد</translation>
</message>
<message numerus="yes">
<source>%n texts</source>
<translation>
<numerusform>لا نصوص</numerusform>
<numerusform>نص واحد</numerusform>
<numerusform>نصّان</numerusform>
<numerusform>%n نصوص</numerusform>
<numerusform>%n نصًا</numerusform>
<numerusform>%n نص</numerusform>
</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>9 tokens, 2 texts</comment>
<translation>%1 (%2)</translation>
</message>
<message>
<source>%1 tokens</source>
<comment>a large number</comment>
<translation>%1 رمز</translation>
</message>
<message>
<source>1 token</source>
<translation>رمز واحد</translation>
</message>
<message numerus="yes">
<source>%n tokens</source>
<translation>
<numerusform>لا رموز</numerusform>
<numerusform>رمز واحد</numerusform>
<numerusform>رمزان</numerusform>
<numerusform>%n رموز</numerusform>
<numerusform>%n رمزًا</numerusform>
<numerusform>%n رمز</numerusform>
</translation>
</message>
<message>
<source>1 node</source>
<translation>عقدة واحدة</translation>
</message>
<message numerus="yes">
<source>%n nodes</source>
<translation>
<numerusform>لا عُقد</numerusform>
<numerusform>عقدة واحدة</numerusform>
<numerusform>عقدتان</numerusform>
<numerusform>%n عُقد</numerusform>
<numerusform>%n عقدة</numerusform>
<numerusform>%n عقدة</numerusform>
</translation>
</message>
<message>
<source>%1 visits</source>
<comment>a large number</comment>
<translation>%1 زيارة</translation>
</message>
<message>
<source>1 visit</source>
<translation>زيارة واحدة</translation>
</message>
<message numerus="yes">
<source>%n visits</source>
<translation>
<numerusform>لا زيارات</numerusform>
<numerusform>زيارة واحدة</numerusform>
<numerusform>زيارتان</numerusform>
<numerusform>%n زيارات</numerusform>
<numerusform>%n زيارة</numerusform>
<numerusform>%n زيارة</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<comment>large numbers</comment>
<translation>من %1 إلى %2 مرة</translation>
</message>
<message>
<source>never</source>
<translation>ولا مرة</translation>
</message>
<message>
<source>once</source>
<translation>مرة واحدة</translation>
</message>
<message numerus="yes">
<source>%n times</source>
<translation>
<numerusform>ولا مرة</numerusform>
<numerusform>مرة واحدة</numerusform>
<numerusform>مرتان</numerusform>
<numerusform>%n مرات</numerusform>
<numerusform>%n مرة</numerusform>
<numerusform>%n مرة</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<translation>من %1 إلى %2 مرة</translation>
</message>
<message>
<source>layer %1</source>
<translation>الطبقة %1</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>الطبقة %1، الشجرة %2</translation>
</message>
<message>
<source>this text</source>
<translation>هذا النص</translation>
</message>
<message>
<source>this session</source>
<translation>هذه الجلسة</translation>
</message>
<message>
<source>the corpus</source>
<translation>المدوّنة</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>numbers</comment>
<translation>%1 من %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>383 of 4095 nodes</comment>
<translation>%1 من %2</translation>
</message>
<message>
<source>In layer %1, %2 touches %3.</source>
<comment>number, 1 token, 12 of 4095 nodes</comment>
<translation>الطبقة %1، ‏%2: تُستخدم %3.</translation>
</message>
<message>
<source>In layer %1, %2 touch %3: %4, %5 a token.</source>
<comment>number, 9 tokens, nodes, visits, number</comment>
<translation>الطبقة %1، ‏%2: تُستخدم %3 في %4، بواقع %5 لكل رمز.</translation>
</message>
<message>
<source>The only layer</source>
<translation>الطبقة الوحيدة</translation>
</message>
<message numerus="yes">
<source>All %n layers</source>
<translation>
<numerusform>لا طبقات</numerusform>
<numerusform>الطبقة الوحيدة</numerusform>
<numerusform>كلتا الطبقتين</numerusform>
<numerusform>جميع الطبقات (%n)</numerusform>
<numerusform>جميع الطبقات (%n)</numerusform>
<numerusform>جميع الطبقات (%n)</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 touched.</source>
<comment>all 6 layers, number, nodes</comment>
<translation>%1: تُستخدم %2 من %3.</translation>
</message>
<message>
<source>%1: %2 of %3 of tree weights are read at least once.</source>
<comment>all 6 layers, two sizes</comment>
<translation>%1: يُقرأ %2 من %3 من أوزان الأشجار مرة واحدة على الأقل.</translation>
</message>
<message>
<source>%1 (%2, shared)</source>
<comment>cache, size</comment>
<translation>%1 (%2، مشتركة)</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>cache, size</comment>
<translation>%1 (%2)</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>حجم أوزان العقدة غير معروف.</translation>
</message>
<message>
<source>This text&apos;s %1</source>
<comment>size</comment>
<translation>أوزان هذا النص (%1)</translation>
</message>
<message>
<source>The corpus&apos; %1</source>
<comment>size</comment>
<translation>أوزان المدوّنة (%1)</translation>
</message>
<message>
<source>This session&apos;s %1</source>
<comment>size</comment>
<translation>أوزان هذه الجلسة (%1)</translation>
</message>
<message>
<source>%1 of the corpus %2</source>
<comment>9 tokens, name</comment>
<translation>%1 من المدوّنة %2</translation>
</message>
<message>
<source>%1; this machine does not tell its caches.</source>
<translation>%1؛ لا يفصح هذا الجهاز عن ذواكره المخبئية.</translation>
</message>
<message>
<source>%1 fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 ضمن سعة %2.</translation>
</message>
<message>
<source>%1 do not fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 تتجاوز سعة %2.</translation>
</message>
<message>
<source>%1 of %2 never visited, %3 once.</source>
<comment>number, nodes, number</comment>
<translation>من %2: لم تُزَر قط %1، وزيرت مرة واحدة %3.</translation>
</message>
<message>
<source>Gini %1</source>
<translation>جيني %1</translation>
</message>
<message>
<source>%1: there is only one leaf.</source>
<translation>%1: لا توجد إلا ورقة واحدة.</translation>
</message>
<message>
<source>%1; as if %2 of %3 leaves shared the visits evenly.</source>
<translation>%1؛ كما لو تقاسمت %2 من %3 ورقة الزيارات بالتساوي.</translation>
</message>
<message>
<source>Layer %1</source>
<translation>الطبقة %1</translation>
</message>
<message numerus="yes">
<source>%1, %n trees together</source>
<translation>
<numerusform>%1، لا أشجار</numerusform>
<numerusform>%1، شجرة واحدة</numerusform>
<numerusform>%1، شجرتان معًا</numerusform>
<numerusform>%1، %n أشجار معًا</numerusform>
<numerusform>%1، %n شجرة معًا</numerusform>
<numerusform>%1، %n شجرة معًا</numerusform>
</translation>
</message>
<message>
<source>%1 nodes touched, %2</source>
<comment>383 of 4095, percent</comment>
<translation>العُقد المستخدمة %1، ‏%2</translation>
</message>
<message>
<source>One token touches %1; %2 at most %3</source>
<comment>number, tokens, number</comment>
<translation>الرمز الواحد يستخدم %1؛ الأقصى (%2): ‏%3</translation>
</message>
<message>
<source>%1, %2 for each node touched</source>
<comment>visits, number</comment>
<translation>%1، ‏%2 لكل عقدة مستخدمة</translation>
</message>
<message>
<source>%1 of %2 of weights read at least once</source>
<translation>قُرئ %1 من %2 من الأوزان مرة واحدة على الأقل</translation>
</message>
</context>
<context>
<name>ufb::Views</name>
<message>
<source>Predictions</source>
<translation>التنبؤات</translation>
</message>
<message>
<source>Side by side</source>
<translation>جنبًا إلى جنب</translation>
</message>
<message>
<source>Latency</source>
<translation>زمن الاستجابة</translation>
</message>
<message>
<source>Model</source>
<translation>النموذج</translation>
</message>
<message>
<source>Enter or click fills the mask · Alt+← → other masks</source>
<translation>النقر أو Enter يملأ القناع · ‎Alt+← →‎ أقنعة أخرى</translation>
</message>
<message>
<source>Click or Enter zooms · wheel zooms at the mouse · Esc shows the whole tree</source>
<translation>النقر أو Enter للتكبير · عجلة الفأرة للتكبير عند المؤشر · Esc لإظهار الشجرة كلها</translation>
</message>
<message>
<source>Click selects a leaf · Ctrl+click or a drawn frame selects its tokens</source>
<translation>النقر يحدّد ورقة · Ctrl+النقر أو رسم إطار يحدّد رموزها</translation>
</message>
<message>
<source>Click or arrow keys select · double click on a title maximises</source>
<translation>النقر أو مفاتيح الأسهم للتحديد · النقر المزدوج على عنوان لملء النافذة</translation>
</message>
<message>
<source>Click or arrow keys select tokens and nodes · Enter opens a run</source>
<translation>النقر أو مفاتيح الأسهم لتحديد الرموز والعُقد · Enter لفتح سلسلة</translation>
</message>
<message>
<source>Click selects a layer · double click on a title maximises</source>
<translation>النقر يحدّد طبقة · النقر المزدوج على عنوان لملء النافذة</translation>
</message>
<message>
<source>Click or arrow keys select token and layer</source>
<translation>النقر أو مفاتيح الأسهم لتحديد الرمز والطبقة</translation>
</message>
<message>
<source>Type a word or an address to find its leaves · click a node to read its words</source>
<translation>اكتب كلمة أو عنوانًا لإيجاد أوراقه · انقر عقدة لقراءة كلماتها</translation>
</message>
<message>
<source>Drop text files on the window to count them · click a row to select its layer</source>
<translation>أفلِت ملفات نصية على النافذة لإحصائها · انقر صفًا لتحديد طبقته</translation>
</message>
<message>
<source>Click or Enter on a row selects its node in every view</source>
<translation>النقر أو Enter على صف يحدّد عقدته في كل طرق العرض</translation>
</message>
<message>
<source>Alt+X exchanges A and B · Alt+← → other masks</source>
<translation>‏Alt+X لتبديل A وB · ‎Alt+← →‎ أقنعة أخرى</translation>
</message>
<message>
<source>Leave the machine alone while it measures · double click on a title maximises</source>
<translation>اترك الجهاز وشأنه أثناء القياس · النقر المزدوج على عنوان لملء النافذة</translation>
</message>
<message>
<source>Drop a model folder on the window to open it</source>
<translation>أفلِت مجلد نموذج على النافذة لفتحه</translation>
</message>
<message>
<source>Double click or Alt+M masks a word · click a token to follow its path</source>
<translation>النقر المزدوج أو Alt+M لتقنيع كلمة · انقر رمزًا لتتبّع مساره</translation>
</message>
<message>
<source>Every number is of this answer · point at a row to see its node everywhere</source>
<translation>كل رقم يخص هذه الإجابة · أشر إلى صف لترى عقدته في كل مكان</translation>
</message>
<message>
<source>← left, → right · H shows a hint · Enter goes on</source>
<translation>← يسارًا، → يمينًا · H لإظهار تلميح · Enter للمتابعة</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesModel</name>
<message>
<source>Leaf</source>
<translation>الورقة</translation>
</message>
<message>
<source>Counted from the left, from 0. A click selects it.</source>
<translation>العدّ من اليسار ومن 0. النقر يحدّدها.</translation>
</message>
<message>
<source>Share</source>
<translation>الحصة</translation>
</message>
<message>
<source>Of the word&apos;s tokens in the corpus, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>من رموز الكلمة في المدوّنة، من 0 إلى 1. أطول شريط هو أكبر حصة في القائمة.</translation>
</message>
<message>
<source>Count</source>
<translation>العدد</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf</source>
<translation>عدد رموز الكلمة المنتهية عند الورقة</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf, at most: an estimate that may be too high</source>
<translation>أقصى عدد لرموز الكلمة المنتهية عند الورقة: تقدير قد يزيد على الصحيح</translation>
</message>
<message>
<source>Lift</source>
<translation>معامل الرفع</translation>
</message>
<message>
<source>How many times that share is the leaf&apos;s share of all tokens. 1: no more than any word.</source>
<translation>كم ضعفًا تبلغ تلك الحصة مقارنةً بحصة الورقة من كل الرموز. 1: لا أكثر من أي كلمة.</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>الطبقة ثم الانعطافات: 0 يسار، 1 يمين</translation>
</message>
<message>
<source>Word</source>
<translation>الكلمة</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>كما تكتبها المفردات</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesPanel</name>
<message>
<source>Leaves of a word</source>
<translation>أوراق الكلمة</translation>
</message>
<message>
<source>Back to the examples (Esc)</source>
<translation>العودة إلى الأمثلة (Esc)</translation>
</message>
<message>
<source>Close the list of leaves</source>
<translation>إغلاق قائمة الأوراق</translation>
</message>
</context>
</TS>
