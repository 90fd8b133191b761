<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
<name>CorpusText</name>
<message>
<source>Corpus %1: no token comes here</source>
<translation>Korpus %1: Kein Token kommt hierher</translation>
</message>
<message>
<source>Corpus %1: %2 of %3 tokens, %4</source>
<comment>name, visits, all tokens, share</comment>
<translation>Korpus %1: %2 von %3 Token, %4</translation>
</message>
<message>
<source>%1 times more in B</source>
<translation>%1-mal so häufig in B</translation>
</message>
<message>
<source>%1 times more in A</source>
<translation>%1-mal so häufig in A</translation>
</message>
<message>
<source>A: %1, B: %2</source>
<comment>names of corpora</comment>
<translation>A: %1, B: %2</translation>
</message>
<message>
<source>No significant difference between A and B</source>
<translation>Kein signifikanter Unterschied zwischen A und B</translation>
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
<translation>Rückgängig: Eingabe</translation>
</message>
<message>
<source>Undo deleting</source>
<translation>Rückgängig: Löschen</translation>
</message>
<message>
<source>Undo pasting</source>
<translation>Rückgängig: Einfügen</translation>
</message>
<message>
<source>Undo cutting</source>
<translation>Rückgängig: Ausschneiden</translation>
</message>
<message>
<source>Undo dropping text</source>
<translation>Rückgängig: Text ablegen</translation>
</message>
<message>
<source>Undo masking</source>
<translation>Rückgängig: Maskieren</translation>
</message>
<message>
<source>Undo filling the mask</source>
<translation>Rückgängig: Maske füllen</translation>
</message>
<message>
<source>Undo another text</source>
<comment>go back to the text before</comment>
<translation>Rückgängig: anderer Text</translation>
</message>
<message>
<source>Undo pinning</source>
<translation>Rückgängig: Anheften</translation>
</message>
<message>
<source>Undo letting the pinned text go</source>
<translation>Rückgängig: angehefteten Text lösen</translation>
</message>
<message>
<source>Undo adding a bookmark</source>
<translation>Rückgängig: Lesezeichen hinzufügen</translation>
</message>
<message>
<source>Undo removing a bookmark</source>
<translation>Rückgängig: Lesezeichen entfernen</translation>
</message>
<message>
<source>Undo removing all bookmarks</source>
<translation>Rückgängig: alle Lesezeichen entfernen</translation>
</message>
<message>
<source>Undo changing bookmarks</source>
<translation>Rückgängig: Lesezeichen ändern</translation>
</message>
<message>
<source>Undo another word of your own</source>
<comment>the word asked about</comment>
<translation>Rückgängig: anderes eigenes Wort</translation>
</message>
<message>
<source>Redo typing</source>
<translation>Wiederholen: Eingabe</translation>
</message>
<message>
<source>Redo deleting</source>
<translation>Wiederholen: Löschen</translation>
</message>
<message>
<source>Redo pasting</source>
<translation>Wiederholen: Einfügen</translation>
</message>
<message>
<source>Redo cutting</source>
<translation>Wiederholen: Ausschneiden</translation>
</message>
<message>
<source>Redo dropping text</source>
<translation>Wiederholen: Text ablegen</translation>
</message>
<message>
<source>Redo masking</source>
<translation>Wiederholen: Maskieren</translation>
</message>
<message>
<source>Redo filling the mask</source>
<translation>Wiederholen: Maske füllen</translation>
</message>
<message>
<source>Redo another text</source>
<comment>go on to the text after</comment>
<translation>Wiederholen: anderer Text</translation>
</message>
<message>
<source>Redo pinning</source>
<translation>Wiederholen: Anheften</translation>
</message>
<message>
<source>Redo letting the pinned text go</source>
<translation>Wiederholen: angehefteten Text lösen</translation>
</message>
<message>
<source>Redo adding a bookmark</source>
<translation>Wiederholen: Lesezeichen hinzufügen</translation>
</message>
<message>
<source>Redo removing a bookmark</source>
<translation>Wiederholen: Lesezeichen entfernen</translation>
</message>
<message>
<source>Redo removing all bookmarks</source>
<translation>Wiederholen: alle Lesezeichen entfernen</translation>
</message>
<message>
<source>Redo changing bookmarks</source>
<translation>Wiederholen: Lesezeichen ändern</translation>
</message>
<message>
<source>Redo another word of your own</source>
<comment>the word asked about</comment>
<translation>Wiederholen: anderes eigenes Wort</translation>
</message>
</context>
<context>
<name>NumberText</name>
<message>
<source>%1 %</source>
<comment>a percentage</comment>
<translation>%1&#xa0;%</translation>
</message>
</context>
<context>
<name>RoutingViews</name>
<message>
<source>layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all %1 neurons, there is no path to show.</source>
<translation>Die Feedforward-Schichten dieses Modells sind dicht: Jedes Token nutzt alle %1 Neuronen, einen Pfad gibt es nicht.</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all neurons, there is no path to show.</source>
<translation>Die Feedforward-Schichten dieses Modells sind dicht: Jedes Token nutzt alle Neuronen, einen Pfad gibt es nicht.</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see which way its tokens go.</source>
<translation>Noch nichts zu sehen. Ein eingegebener Satz zeigt, welchen Weg seine Token nehmen.</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>Es ist kein Modell geladen.</translation>
</message>
</context>
<context>
<name>SessionModels</name>
<message>
<source>%1 is not the model that the session was saved with: it has another shape. What the session remembers of its trees may mean other places.</source>
<comment>a model&apos;s name</comment>
<translation>%1 ist nicht das Modell, mit dem die Sitzung gespeichert wurde: Es hat eine andere Form. Was die Sitzung über dessen Bäume festhält, kann hier andere Stellen meinen.</translation>
</message>
<message>
<source>%1 may not be the model that the session was saved with: its weights take %2, those of the session %3.</source>
<comment>a model&apos;s name, two sizes with units</comment>
<translation>%1 ist vielleicht nicht das Modell, mit dem die Sitzung gespeichert wurde: Seine Gewichte belegen %2, die der Sitzung %3.</translation>
</message>
</context>
<context>
<name>StripValues</name>
<message>
<source>none, nothing to decide</source>
<translation>keiner, nichts zu entscheiden</translation>
</message>
<message>
<source>no partner in the pinned text</source>
<translation>kein Partner im angehefteten Text</translation>
</message>
<message>
<source>same leaf, nothing to decide</source>
<translation>gleiches Blatt, nichts zu entscheiden</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>decisions in common, all</comment>
<translation>%1 von %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1, gleiches Blatt</translation>
</message>
<message>
<source>no margins: nothing to decide</source>
<translation>kein Abstand: nichts zu entscheiden</translation>
</message>
<message>
<source>margin, log scale</source>
<translation>Abstand, log. Skala</translation>
</message>
<message>
<source>same colour = near in the tree</source>
<translation>gleiche Farbe = nah im Baum</translation>
</message>
<message>
<source>sum of norms</source>
<translation>Summe der Normen</translation>
</message>
<message>
<source>of the path&apos;s sum</source>
<translation>Anteil am Pfad</translation>
</message>
<message>
<source>levels in common</source>
<translation>gemeinsame Ebenen</translation>
</message>
<message>
<source>Margin</source>
<translation>Abstand</translation>
</message>
<message>
<source>Leaf</source>
<translation>Blatt</translation>
</message>
<message>
<source>Contribution</source>
<translation>Beitrag</translation>
</message>
<message>
<source>Largest node</source>
<translation>Größter Knoten</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>Übereinstimmung mit angeheftetem Text</translation>
</message>
<message>
<source>How close the closest decision of the path was: smallest |logit| over the norm of the node&apos;s weights</source>
<translation>Wie knapp die knappste Entscheidung des Pfads war: kleinstes |Logit| geteilt durch die Norm der Knotengewichte</translation>
</message>
<message>
<source>Where the path ends, counted from the left; leaves of different layers have nothing in common</source>
<translation>Wo der Pfad endet, von links gezählt; Blätter verschiedener Schichten haben nichts miteinander gemein</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>Summe der Normen dessen, was die Knoten des Pfads zur Ausgabe der Schicht beitragen</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum</source>
<translation>Anteil des Knotens mit dem größten Beitrag an der Summe aller Beiträge des Pfads</translation>
</message>
<message>
<source>How many decisions a token shares, from the root on, with the same token of the pinned text, before their paths part. Hatched: the pinned text has no such token</source>
<translation>Wie viele Entscheidungen ein Token ab der Wurzel mit demselben Token des angehefteten Textes teilt, bevor sich ihre Pfade trennen. Schraffiert: Der angeheftete Text hat kein solches Token</translation>
</message>
</context>
<context>
<name>TreeLabels</name>
<message numerus="yes">
<source>%1 and %Ln more</source>
<comment>tokens</comment>
<translation>
<numerusform>%1 und %Ln weiteres</numerusform>
<numerusform>%1 und %Ln weitere</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 tokens, %3</source>
<comment>visits, all, share</comment>
<translation>%1 von %2 Token, %3</translation>
</message>
<message>
<source>%1 of 1 token, %2</source>
<comment>visits, share</comment>
<translation>%1 von 1 Token, %2</translation>
</message>
<message numerus="yes">
<source>%1 of %Ln tokens, %2</source>
<comment>visits, share</comment>
<translation>
<numerusform>%1 von %Ln Token, %2</numerusform>
<numerusform>%1 von %Ln Token, %2</numerusform>
</translation>
</message>
<message>
<source>%1 ends here: logit %2</source>
<comment>token, number</comment>
<translation>%1 endet hier: Logit %2</translation>
</message>
<message>
<source>%1 turns right: logit %2</source>
<comment>token, number</comment>
<translation>%1 biegt rechts ab: Logit %2</translation>
</message>
<message>
<source>%1 turns left: logit %2</source>
<comment>token, number</comment>
<translation>%1 biegt links ab: Logit %2</translation>
</message>
<message>
<source>Logits %1 to %2</source>
<translation>Logits %1 bis %2</translation>
</message>
<message>
<source>Layer %1, node %2, level %3</source>
<translation>Schicht %1, Knoten %2, Ebene %3</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, Baum %2</translation>
</message>
<message>
<source>leaf %1</source>
<translation>Blatt %1</translation>
</message>
<message>
<source>root</source>
<translation>Wurzel</translation>
</message>
<message>
<source>node %1</source>
<translation>Knoten %1</translation>
</message>
<message>
<source>No token of this text comes here</source>
<translation>Kein Token dieses Textes kommt hierher</translation>
</message>
<message>
<source>Tokens: %1</source>
<translation>Token: %1</translation>
</message>
<message>
<source>This session: %1</source>
<translation>Diese Sitzung: %1</translation>
</message>
<message>
<source>Pinned text: %1</source>
<translation>Angehefteter Text: %1</translation>
</message>
</context>
<context>
<name>ufb::AddressBar</name>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Address of the selection</source>
<translation>Adresse der Auswahl</translation>
</message>
<message>
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<source>Back</source>
<translation>Zurück</translation>
</message>
<message>
<source>Back to the place before</source>
<translation>Zurück zur vorigen Stelle</translation>
</message>
<message>
<source>Forward</source>
<translation>Vor</translation>
</message>
<message>
<source>Forward to the next place</source>
<translation>Vor zur nächsten Stelle</translation>
</message>
<message>
<source>Bookmarks</source>
<translation>Lesezeichen</translation>
</message>
<message>
<source>Go to a place kept before</source>
<translation>Zu einer gemerkten Stelle gehen</translation>
</message>
<message>
<source>Copy address</source>
<translation>Adresse kopieren</translation>
</message>
<message>
<source>Copy the address that is shown</source>
<translation>Die angezeigte Adresse kopieren</translation>
</message>
<message>
<source>Remove bookmark</source>
<translation>Lesezeichen entfernen</translation>
</message>
<message>
<source>Add bookmark</source>
<translation>Lesezeichen hinzufügen</translation>
</message>
<message>
<source>Remove the bookmark of this address</source>
<translation>Das Lesezeichen dieser Adresse entfernen</translation>
</message>
<message>
<source>Keep this address as a bookmark</source>
<translation>Diese Adresse als Lesezeichen merken</translation>
</message>
<message>
<source>1 layer</source>
<translation>1 Schicht</translation>
</message>
<message numerus="yes">
<source>%Ln layers</source>
<translation>
<numerusform>%Ln Schicht</numerusform>
<numerusform>%Ln Schichten</numerusform>
</translation>
</message>
<message>
<source>1 tree</source>
<translation>1 Baum</translation>
</message>
<message numerus="yes">
<source>%Ln trees</source>
<translation>
<numerusform>%Ln Baum</numerusform>
<numerusform>%Ln Bäume</numerusform>
</translation>
</message>
<message>
<source>1 turn</source>
<translation>1 Abzweig</translation>
</message>
<message numerus="yes">
<source>%Ln turns</source>
<translation>
<numerusform>%Ln Abzweig</numerusform>
<numerusform>%Ln Abzweige</numerusform>
</translation>
</message>
<message>
<source>This model has %1 of %2 with %3: %4 or %5.</source>
<translation>Dieses Modell hat %1, je Schicht %2, je Pfad %3: %4 oder %5.</translation>
</message>
<message>
<source>Where the selection is; type an address and press Enter. %1</source>
<translation>Wo die Auswahl steht; eine Adresse eingeben und Enter drücken. %1</translation>
</message>
<message>
<source>No model is loaded: there is nothing to address.</source>
<translation>Kein Modell ist geladen: Es gibt nichts zu adressieren.</translation>
</message>
<message>
<source>This model has no trees: there is nothing to address.</source>
<translation>Dieses Modell hat keine Bäume: Es gibt nichts zu adressieren.</translation>
</message>
<message>
<source>Model: %1</source>
<translation>Modell: %1</translation>
</message>
<message>
<source>Kept: %1</source>
<translation>Gemerkt: %1</translation>
</message>
<message>
<source>This model has no such place.</source>
<translation>Diese Stelle gibt es in diesem Modell nicht.</translation>
</message>
<message>
<source>&amp;Remove all</source>
<translation>Alle &amp;entfernen</translation>
</message>
</context>
<context>
<name>ufb::CandidateModel</name>
<message>
<source>%1: %2, rank %3, logit %4, id %5. Enter or a click puts it in.</source>
<comment>a candidate for a mask</comment>
<translation>%1: %2, Rang %3, Logit %4, ID %5. Enter oder ein Klick setzt es ein.</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>Wortstück aus dem Vokabular; ## heißt, dass es ein Wort fortsetzt</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>Wort</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>Wahrscheinlichkeit: Softmax der Logits über das ganze Vokabular</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>Wahrsch.</translation>
</message>
<message>
<source>The model&apos;s score before the softmax</source>
<translation>Wert des Modells vor dem Softmax</translation>
</message>
<message>
<source>Logit</source>
<comment>table column</comment>
<translation>Logit</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>Platz unter allen Wortstücken des Vokabulars; 1 ist das wahrscheinlichste</translation>
</message>
<message>
<source>Rank</source>
<comment>table column</comment>
<translation>Rang</translation>
</message>
</context>
<context>
<name>ufb::CandidateTable</name>
<message>
<source>Candidates</source>
<comment>the model&apos;s words for a mask</comment>
<translation>Kandidaten</translation>
</message>
</context>
<context>
<name>ufb::CheatSheet</name>
<message>
<source>Keys and gestures</source>
<translation>Tasten und Gesten</translation>
</message>
<message>
<source>Search</source>
<translation>Suchen</translation>
</message>
<message>
<source>Search keys and gestures</source>
<translation>Tasten und Gesten durchsuchen</translation>
</message>
<message>
<source>No keys or gestures match</source>
<translation>Keine passenden Tasten oder Gesten</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Als Text kopieren</translation>
</message>
<message>
<source>Puts what is shown on the clipboard, a line each</source>
<translation>Legt das Gezeigte in die Zwischenablage, je eine Zeile</translation>
</message>
<message>
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<source>Mouse</source>
<translation>Maus</translation>
</message>
</context>
<context>
<name>ufb::ColorBar</name>
<message>
<source>%1: %2 to %3</source>
<comment>what is coloured, least value, greatest value</comment>
<translation>%1: %2 bis %3</translation>
</message>
</context>
<context>
<name>ufb::ColumnModel</name>
<message>
<source>yes</source>
<translation>ja</translation>
</message>
<message>
<source>no</source>
<translation>nein</translation>
</message>
</context>
<context>
<name>ufb::CommandListModel</name>
<message>
<source>on</source>
<comment>a command that is switched on</comment>
<translation>an</translation>
</message>
<message>
<source>not available now</source>
<comment>a command</comment>
<translation>jetzt nicht verfügbar</translation>
</message>
</context>
<context>
<name>ufb::CommandPalette</name>
<message>
<source>Commands</source>
<translation>Befehle</translation>
</message>
<message>
<source>Command</source>
<translation>Befehl</translation>
</message>
<message>
<source>Type a command</source>
<translation>Befehl eingeben</translation>
</message>
<message>
<source>No command matches</source>
<translation>Kein passender Befehl</translation>
</message>
</context>
<context>
<name>ufb::Commands</name>
<message>
<source>&amp;File</source>
<translation>&amp;Datei</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>&amp;Bearbeiten</translation>
</message>
<message>
<source>&amp;View</source>
<translation>&amp;Ansicht</translation>
</message>
<message>
<source>&amp;Appearance</source>
<translation>Dar&amp;stellung</translation>
</message>
<message>
<source>&amp;Routing</source>
<translation>&amp;Routing</translation>
</message>
<message>
<source>Mea&amp;sure</source>
<translation>M&amp;essen</translation>
</message>
<message>
<source>&amp;Learn</source>
<translation>&amp;Lernen</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>&amp;Hilfe</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreement</name>
<message>
<source>Agreement over a text file…</source>
<translation>Übereinstimmung in einer Textdatei&#xa0;…</translation>
</message>
<message>
<source>Puts every line of a text to both models and counts how often they agree, and are right.</source>
<translation>Legt beiden Modellen jede Zeile eines Textes vor und zählt, wie oft sie übereinstimmen und wie oft sie richtig liegen.</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>Fortschritt der Zählung</translation>
</message>
<message>
<source>Stop</source>
<translation>Stopp</translation>
</message>
<message>
<source>Ends the count; what was counted so far stays.</source>
<translation>Beendet die Zählung; das bisher Gezählte bleibt.</translation>
</message>
<message>
<source>Hide</source>
<comment>button: hide a result</comment>
<translation>Ausblenden</translation>
</message>
<message>
<source>Agreement over the file</source>
<translation>Übereinstimmung in der Datei</translation>
</message>
<message numerus="yes">
<source>%1: %Ln lines read</source>
<comment>a file&apos;s name</comment>
<translation>
<numerusform>%1: %Ln Zeile gelesen</numerusform>
<numerusform>%1: %Ln Zeilen gelesen</numerusform>
</translation>
</message>
<message>
<source>The file was not read to its end.</source>
<translation>Die Datei wurde nicht bis zum Ende gelesen.</translation>
</message>
<message>
<source>%1: no line could be compared.</source>
<comment>a file&apos;s name</comment>
<translation>%1: Keine Zeile ließ sich vergleichen.</translation>
</message>
<message>
<source>%1 and %2 put the same word first at %3 of %4 masks of %5: %6 (95 % interval %7 – %8).</source>
<comment>names of models; numbers; a file&apos;s name; percentages</comment>
<translation>%1 und %2 setzen bei %3 von %4 Masken aus %5 dasselbe Wort auf Platz&#xa0;1: %6 (95-%-Intervall %7 – %8).</translation>
</message>
<message>
<source>%1 lines read, %2 used. In a line without a mask, one word was masked that both vocabularies hold in one piece, chosen by line number and seed %3.</source>
<translation>%1 Zeilen gelesen, %2 genutzt. In Zeilen ohne Maske wurde je ein Wort maskiert, das beide Vokabulare in einem Stück enthalten, gewählt nach Zeilennummer und Startwert %3.</translation>
</message>
<message>
<source>%1 masks were in the text.</source>
<translation>Masken im Text: %1.</translation>
</message>
<message>
<source>Skipped: %1 empty, %2 without such a word, %3 with masks beyond what a model reads, %4 that a tokenizer refused.</source>
<translation>Übersprungen: %1 leer, %2 ohne ein solches Wort, %3 mit Masken hinter dem, was ein Modell liest, %4 von einem Tokenizer abgelehnt.</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreementModel</name>
<message>
<source>Both put the same word first</source>
<translation>Beide setzen dasselbe Wort auf Platz&#xa0;1</translation>
</message>
<message>
<source>Of the first %1 words, both have</source>
<translation>Von den ersten %1 Wörtern gemeinsam</translation>
</message>
<message>
<source>A puts the true word first</source>
<translation>A setzt das richtige Wort auf Platz&#xa0;1</translation>
</message>
<message>
<source>B puts the true word first</source>
<translation>B setzt das richtige Wort auf Platz&#xa0;1</translation>
</message>
<message>
<source>A has the true word among its first %1</source>
<translation>A hat das richtige Wort unter den ersten %1</translation>
</message>
<message>
<source>B has the true word among its first %1</source>
<translation>B hat das richtige Wort unter den ersten %1</translation>
</message>
<message>
<source>Mean time of A for a line</source>
<translation>Mittlere Zeit von A je Zeile</translation>
</message>
<message>
<source>Mean time of B for a line</source>
<translation>Mittlere Zeit von B je Zeile</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>so many of so many</comment>
<translation>%1 von %2</translation>
</message>
<message>
<source>Wilson&apos;s interval for shares; for the mean, 1.96 standard errors to both sides</source>
<translation>Wilson-Intervall für Anteile; für das Mittel 1,96 Standardfehler nach beiden Seiten</translation>
</message>
<message>
<source>Over the file</source>
<comment>table column</comment>
<translation>In der Datei</translation>
</message>
<message>
<source>Result</source>
<comment>table column</comment>
<translation>Ergebnis</translation>
</message>
<message>
<source>95 % interval</source>
<comment>table column</comment>
<translation>95-%-Intervall</translation>
</message>
<message>
<source>Counted</source>
<comment>table column: how many there were</comment>
<translation>Gezählt</translation>
</message>
</context>
<context>
<name>ufb::CompareHead</name>
<message>
<source>Model %1: %2</source>
<comment>A or B, its name</comment>
<translation>Modell %1: %2</translation>
</message>
<message>
<source>%1 for this one text, with what the window records; measure to compare speed.</source>
<translation>%1 für diesen einen Text, samt dem, was das Fenster aufzeichnet; zum Tempovergleich dient eine Messung.</translation>
</message>
</context>
<context>
<name>ufb::CompareModel</name>
<message>
<source>only B</source>
<comment>a word that only model B&apos;s list has</comment>
<translation>nur B</translation>
</message>
<message>
<source>only A</source>
<comment>a word that only model A&apos;s list has</comment>
<translation>nur A</translation>
</message>
<message>
<source>%1, model %2: %3, rank %4, logit %5, id %6.</source>
<comment>a candidate for a mask</comment>
<translation>%1, Modell %2: %3, Rang %4, Logit %5, ID %6.</translation>
</message>
<message>
<source>Not among the first %1 of model %2.</source>
<translation>Nicht unter den ersten %1 von Modell %2.</translation>
</message>
<message>
<source>Rank %1 in model %2.</source>
<translation>Rang %1 in Modell %2.</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>Platz unter allen Wortstücken des Vokabulars; 1 ist das wahrscheinlichste</translation>
</message>
<message>
<source>Rank</source>
<comment>table column</comment>
<translation>Rang</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>Wortstück aus dem Vokabular; ## heißt, dass es ein Wort fortsetzt</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>Wort</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>Wahrscheinlichkeit: Softmax der Logits über das ganze Vokabular</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>Wahrsch.</translation>
</message>
<message>
<source>Rank of the same word in the other model&apos;s list. Words are the same without regard to upper
and lower case and to ##, since the two vocabularies may differ.</source>
<translation>Rang desselben Wortes in der Liste des anderen Modells. Groß- und Kleinschreibung und ##
zählen dabei nicht, denn die beiden Vokabulare können sich unterscheiden.</translation>
</message>
<message>
<source>In B</source>
<comment>table column: a word&apos;s rank in model B&apos;s list</comment>
<translation>In B</translation>
</message>
<message>
<source>In A</source>
<comment>table column: a word&apos;s rank in model A&apos;s list</comment>
<translation>In A</translation>
</message>
</context>
<context>
<name>ufb::CompareTable</name>
<message>
<source>Candidates of both models</source>
<translation>Kandidaten beider Modelle</translation>
</message>
<message>
<source>○ only A</source>
<comment>as wide as the widest cell of a column</comment>
<translation>○ nur A</translation>
</message>
</context>
<context>
<name>ufb::CompareView</name>
<message>
<source>Side by side</source>
<translation>Nebeneinander</translation>
</message>
<message>
<source>Previous mask</source>
<translation>Vorige Maske</translation>
</message>
<message>
<source>Next mask</source>
<translation>Nächste Maske</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>Kopieren</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Als Text kopieren</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>Wort zum Nachsehen</translation>
</message>
<message>
<source>Your word, under both models</source>
<translation>Eigenes Wort in beiden Modellen</translation>
</message>
<message>
<source>Your wor&amp;d</source>
<comment>label of a line to type a word into</comment>
<translation>Eigenes Wor&amp;t</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>Es ist kein Modell geladen.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>Modell öffnen&#xa0;…</translation>
</message>
<message>
<source>Open a second model to compare %1 with.</source>
<comment>a model&apos;s name</comment>
<translation>Für einen Vergleich mit %1 bitte ein zweites Modell öffnen.</translation>
</message>
<message>
<source>Open a second model…</source>
<translation>Zweites Modell öffnen&#xa0;…</translation>
</message>
<message>
<source>Both models are being asked.</source>
<translation>Beide Modelle werden befragt.</translation>
</message>
<message>
<source>No word is masked. Mask one, and both models say what may stand there.</source>
<translation>Kein Wort ist maskiert. Für ein maskiertes sagen beide Modelle, was dort stehen kann.</translation>
</message>
<message>
<source>Mask a word</source>
<translation>Wort maskieren</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>Maske %1 von %2</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>eigenes Wort „%1“: %2</translation>
</message>
</context>
<context>
<name>ufb::CompareWords</name>
<message>
<source>not in the vocabulary</source>
<translation>nicht im Vokabular</translation>
</message>
<message>
<source>%1, rank %2</source>
<comment>percent, place among all words</comment>
<translation>%1, Rang %2</translation>
</message>
<message>
<source>%1 (of its first piece “%2”)</source>
<comment>percent and rank; a piece of a word</comment>
<translation>%1 (des ersten Stücks „%2“)</translation>
</message>
<message>
<source>%1 percentage points</source>
<translation>%1&#xa0;Prozentpunkte</translation>
</message>
<message>
<source>Both put “%1” first.</source>
<comment>a word</comment>
<translation>Beide setzen „%1“ auf Platz&#xa0;1.</translation>
</message>
<message>
<source>A puts “%1” first, B puts “%2” first.</source>
<comment>words</comment>
<translation>Auf Platz&#xa0;1 setzt A „%1“, B „%2“.</translation>
</message>
<message>
<source>%1 of the first %2 words are in both lists.</source>
<translation>In beiden Listen: %1 der ersten %2 Wörter.</translation>
</message>
<message>
<source>%1 has no mask in its vocabulary: it cannot predict.</source>
<comment>a model</comment>
<translation>%1 hat keine Maske im Vokabular und kann nichts vorhersagen.</translation>
</message>
<message>
<source>%1 has not seen this mask: it lies beyond the %2 tokens that this model reads.</source>
<comment>a model</comment>
<translation>%1 hat diese Maske nicht gesehen: Sie liegt hinter den %2 Token, die dieses Modell liest.</translation>
</message>
<message>
<source>A: %1</source>
<translation>A: %1</translation>
</message>
<message>
<source>B: %1</source>
<translation>B: %1</translation>
</message>
<message>
<source>B less A: %1</source>
<comment>a difference</comment>
<translation>B minus A: %1</translation>
</message>
<message>
<source>rank	word of A	probability	in B	word of B	probability	in A</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>Rang	Wort von A	Wahrscheinlichkeit	in B	Wort von B	Wahrscheinlichkeit	in A</translation>
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
<translation>Adresse</translation>
</message>
<message>
<source>Layer and the turns from the root, 0 left and 1 right; a star: all below it</source>
<translation>Schicht und die Abzweige ab der Wurzel, 0 links und 1 rechts; ein Stern: alles darunter</translation>
</message>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Ab 1 gezählt</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Node</source>
<translation>Knoten</translation>
</message>
<message>
<source>Index in its tree, breadth first, the root is 0</source>
<translation>Nummer im Baum, Ebene für Ebene, die Wurzel ist 0</translation>
</message>
<message>
<source>Share in A</source>
<translation>Anteil in A</translation>
</message>
<message>
<source>Share of A&apos;s tokens that visit the node</source>
<translation>Anteil der Token von A, die den Knoten besuchen</translation>
</message>
<message>
<source>Share in B</source>
<translation>Anteil in B</translation>
</message>
<message>
<source>Share of B&apos;s tokens that visit the node</source>
<translation>Anteil der Token von B, die den Knoten besuchen</translation>
</message>
<message>
<source>B over A</source>
<translation>B zu A</translation>
</message>
<message>
<source>How many times as often B&apos;s tokens visit the node as A&apos;s</source>
<translation>Wie viel Mal so oft die Token von B den Knoten besuchen wie die von A</translation>
</message>
<message>
<source>Log ratio</source>
<translation>Log-Verhältnis</translation>
</message>
<message>
<source>The same as a logarithm to base 2: 1 = twice, -1 = half</source>
<translation>Dasselbe als Logarithmus zur Basis 2: 1 = doppelt, -1 = halb</translation>
</message>
<message>
<source>Corrected p</source>
<translation>Korrigiertes p</translation>
</message>
<message>
<source>Probability of such a difference by chance, two-sided,
corrected for all nodes that were tested (Holm)</source>
<translation>Wahrscheinlichkeit, dass ein solcher Unterschied zufällig entsteht, zweiseitig,
korrigiert für alle getesteten Knoten (Holm)</translation>
</message>
<message>
<source>Visits in A</source>
<translation>Besuche in A</translation>
</message>
<message>
<source>Tokens of A that visit the node</source>
<translation>Token von A, die den Knoten besuchen</translation>
</message>
<message>
<source>Visits in B</source>
<translation>Besuche in B</translation>
</message>
<message>
<source>Tokens of B that visit the node</source>
<translation>Token von B, die den Knoten besuchen</translation>
</message>
<message>
<source>Node %1</source>
<translation>Knoten %1</translation>
</message>
<message>
<source>Leaf %1 (%2)</source>
<comment>address, number</comment>
<translation>Blatt %1 (%2)</translation>
</message>
<message>
<source>%1 (%2 of A&apos;s tokens, %3 of B&apos;s)</source>
<comment>times, percentages</comment>
<translation>%1 (%2 der Token von A, %3 der Token von B)</translation>
</message>
</context>
<context>
<name>ufb::CorpusChoices</name>
<message>
<source>&amp;Split into</source>
<translation>&amp;Aufteilen in</translation>
</message>
<message>
<source>What is one text to the model: it sees no further than its ends</source>
<translation>Was für das Modell ein Text ist: Über dessen Enden sieht es nicht hinaus</translation>
</message>
<message>
<source>&amp;Masked tokens</source>
<translation>&amp;Maskierte Token</translation>
</message>
<message>
<source>Share of the tokens that are replaced by the mask before the model sees them</source>
<translation>Anteil der Token, die durch die Maske ersetzt werden, bevor das Modell sie sieht</translation>
</message>
<message>
<source>Sam&amp;ple</source>
<translation>Stich&amp;probe</translation>
</message>
<message>
<source>Share of the text that is counted; all of it unless you ask for less</source>
<translation>Anteil des Textes, der gezählt wird; der ganze, wenn Sie nicht weniger verlangen</translation>
</message>
<message>
<source>S&amp;eed</source>
<translation>&amp;Startwert</translation>
</message>
<message>
<source>Chooses what is masked, sampled and kept as an example: the same seed, the same choice</source>
<translation>Bestimmt, was maskiert, in die Stichprobe genommen und als Beispiel behalten wird: gleicher Startwert, gleiche Auswahl</translation>
</message>
<message>
<source> %</source>
<comment>percent, after a number</comment>
<translation> %</translation>
</message>
</context>
<context>
<name>ufb::CorpusController</name>
<message>
<source>%1 was counted with another model, %2, that has other trees. Open that model first, then the count.</source>
<comment>a file, a model</comment>
<translation>%1 wurde mit einem anderen Modell gezählt, %2, das andere Bäume hat. Bitte zuerst dieses Modell öffnen, dann die Zählung.</translation>
</message>
<message>
<source>%1 was counted with another model, %2, whose trees have the same shape as those of %3. Its figures need not hold for the sentence on show.</source>
<comment>a file, two models</comment>
<translation>%1 wurde mit einem anderen Modell gezählt, %2, dessen Bäume dieselbe Form haben wie die von %3. Die Zahlen gelten nicht unbedingt für den angezeigten Satz.</translation>
</message>
<message>
<source>Count texts</source>
<translation>Texte zählen</translation>
</message>
<message>
<source>Texts (*.txt *.md *.gz *.xz *.zst *.bz2)</source>
<comment>file filter</comment>
<translation>Texte (*.txt *.md *.gz *.xz *.zst *.bz2)</translation>
</message>
<message>
<source>All files (*)</source>
<comment>file filter</comment>
<translation>Alle Dateien (*)</translation>
</message>
<message>
<source>Open a count</source>
<translation>Zählung öffnen</translation>
</message>
<message>
<source>Counts (*.sqlite)</source>
<comment>file filter</comment>
<translation>Zählungen (*.sqlite)</translation>
</message>
<message>
<source>Compare with another count</source>
<translation>Mit einer anderen Zählung vergleichen</translation>
</message>
<message>
<source>Everything: CSV, JSON, safetensors, NPY and a report (*)</source>
<comment>file filter</comment>
<translation>Alles: CSV, JSON, safetensors, NPY und ein Bericht (*)</translation>
</message>
<message>
<source>CSV tables (*)</source>
<comment>file filter</comment>
<translation>CSV-Tabellen (*)</translation>
</message>
<message>
<source>JSON (*)</source>
<comment>file filter</comment>
<translation>JSON (*)</translation>
</message>
<message>
<source>Arrays as safetensors (*)</source>
<comment>file filter</comment>
<translation>Arrays als safetensors (*)</translation>
</message>
<message>
<source>Arrays as NPY (*)</source>
<comment>file filter</comment>
<translation>Arrays als NPY (*)</translation>
</message>
<message>
<source>Report as HTML (*)</source>
<comment>file filter</comment>
<translation>Bericht als HTML (*)</translation>
</message>
<message>
<source>Export the count into a new folder</source>
<translation>Zählung in einen neuen Ordner exportieren</translation>
</message>
<message>
<source>Folder:</source>
<translation>Ordner:</translation>
</message>
<message>
<source>Folder for results of counts</source>
<translation>Ordner für Ergebnisse von Zählungen</translation>
</message>
</context>
<context>
<name>ufb::CorpusDifferenceView</name>
<message>
<source>Corpus difference</source>
<translation>Korpusunterschied</translation>
</message>
<message>
<source>Compare with another count…</source>
<translation>Mit einer anderen Zählung vergleichen&#xa0;…</translation>
</message>
<message>
<source>To compare two texts, count or open a first one in the view Corpus.</source>
<translation>Um zwei Texte zu vergleichen, bitte einen ersten in der Ansicht Korpus zählen oder öffnen.</translation>
</message>
<message>
<source>%1 is the only count. Open a second one of the same model to see which nodes the two use differently.</source>
<comment>a corpus&apos; name</comment>
<translation>%1 ist die einzige Zählung. Eine zweite desselben Modells zeigt, welche Knoten beide verschieden nutzen; bitte eine öffnen.</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>Vergleich &amp;beenden</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>Legt die zweite Zählung weg</translation>
</message>
<message>
<source>Most changed nodes</source>
<translation>Am stärksten veränderte Knoten</translation>
</message>
<message>
<source>Divergence of each layer</source>
<translation>Divergenz jeder Schicht</translation>
</message>
<message>
<source>Layers</source>
<translation>Schichten</translation>
</message>
<message>
<source>B over A, log scale</source>
<translation>B zu A, log. Skala</translation>
</message>
<message>
<source>1/%1</source>
<comment>a fraction</comment>
<translation>1/%1</translation>
</message>
<message>
<source>A: %1</source>
<translation>A: %1</translation>
</message>
<message>
<source>B: %1</source>
<translation>B: %1</translation>
</message>
</context>
<context>
<name>ufb::CorpusDivergenceModel</name>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Ab 1 gezählt</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Divergence</source>
<translation>Divergenz</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use, in bits:
0 = the same, 1 = no leaf in common</source>
<translation>Jensen-Shannon-Divergenz der Blattnutzung, in Bit:
0 = gleich, 1 = kein gemeinsames Blatt</translation>
</message>
<message>
<source>Changed nodes</source>
<translation>Veränderte Knoten</translation>
</message>
<message>
<source>Nodes that the two corpora use differently, by the test above</source>
<translation>Knoten, die die beiden Korpora nach dem Test oben verschieden nutzen</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Schicht %1</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>Schicht %1, Baum %2</translation>
</message>
<message>
<source>%1 bits</source>
<comment>a quantity of information</comment>
<translation>%1&#xa0;Bit</translation>
</message>
</context>
<context>
<name>ufb::CorpusLorenzPlot</name>
<message>
<source>How evenly the leaves are used</source>
<translation>Wie gleichmäßig die Blätter genutzt werden</translation>
</message>
<message>
<source>share of the leaves, least used first</source>
<translation>Anteil der Blätter, am wenigsten genutzte zuerst</translation>
</message>
<message>
<source>share of the tokens</source>
<translation>Anteil der Token</translation>
</message>
<message>
<source>Layer %1: Gini %2, as if %3 of %4 leaves were used the same</source>
<translation>Schicht %1: Gini %2, als würden %3 von %4 Blättern gleich genutzt</translation>
</message>
<message>
<source>layer %1</source>
<translation>Schicht %1</translation>
</message>
<message>
<source>layers 1 to %1</source>
<translation>Schichten 1 bis %1</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>alle Blätter gleich</translation>
</message>
<message>
<source>Layer %1: the least used %2 of the leaves get %3 of the tokens</source>
<comment>number, two percentages</comment>
<translation>Schicht %1: Die am wenigsten genutzten %2 der Blätter bekommen %3 der Token</translation>
</message>
<message>
<source>Gini %1; as if %2 of %3 leaves were used the same</source>
<comment>three numbers</comment>
<translation>Gini %1; als würden %2 von %3 Blättern gleich genutzt</translation>
</message>
</context>
<context>
<name>ufb::CorpusPresenter</name>
<message>
<source>Line by line</source>
<translation>Zeile für Zeile</translation>
</message>
<message>
<source>Sentence by sentence</source>
<translation>Satz für Satz</translation>
</message>
<message>
<source>Paragraph by paragraph</source>
<translation>Absatz für Absatz</translation>
</message>
<message>
<source>%1 of the tokens masked</source>
<translation>%1 der Token maskiert</translation>
</message>
<message>
<source>a sample of %1</source>
<translation>eine Stichprobe von %1</translation>
</message>
<message>
<source>chosen by seed %1</source>
<translation>ausgewählt mit Startwert %1</translation>
</message>
<message>
<source>not readable by the model and left out: %1</source>
<comment>a number of sentences</comment>
<translation>vom Modell nicht lesbar und ausgelassen: %1</translation>
</message>
<message>
<source>%1 files</source>
<translation>%1 Dateien</translation>
</message>
<message>
<source>no text</source>
<translation>kein Text</translation>
</message>
</context>
<context>
<name>ufb::CorpusProgress</name>
<message>
<source>Stopping; what is counted so far is kept</source>
<translation>Hält an; das bisher Gezählte bleibt</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>&amp;Fortsetzen</translation>
</message>
<message>
<source>&amp;Pause</source>
<translation>&amp;Pause</translation>
</message>
<message>
<source>Goes on counting where it paused</source>
<translation>Setzt die Zählung dort fort, wo sie pausiert hat</translation>
</message>
<message>
<source>Rests until you go on; nothing is lost</source>
<translation>Ruht, bis Sie fortsetzen; nichts geht verloren</translation>
</message>
<message>
<source>&amp;Cancel</source>
<translation>&amp;Abbrechen</translation>
</message>
<message>
<source>What is counted so far is kept, and the count can go on later</source>
<translation>Das bisher Gezählte bleibt, und die Zählung lässt sich später fortsetzen</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>Fortschritt der Zählung</translation>
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
<translation>Verglichen mit %1: %2</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>&amp;Exportieren&#xa0;…</translation>
</message>
<message>
<source>Writes the figures as CSV, JSON, arrays or a report</source>
<translation>Schreibt die Zahlen als CSV, JSON, Arrays oder Bericht</translation>
</message>
<message>
<source>Co&amp;mpare with another count…</source>
<translation>&amp;Mit einer anderen Zählung vergleichen&#xa0;…</translation>
</message>
<message>
<source>Opens a second count of the same model and shows where the two differ</source>
<translation>Öffnet eine zweite Zählung desselben Modells und zeigt, worin sich die beiden unterscheiden</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>Vergleich &amp;beenden</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>Legt die zweite Zählung weg</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>&amp;Fortsetzen</translation>
</message>
<message>
<source>Counts the rest of the text</source>
<translation>Zählt den Rest des Textes</translation>
</message>
<message>
<source>&amp;Other texts…</source>
<translation>&amp;Andere Texte&#xa0;…</translation>
</message>
<message>
<source>Chooses other texts; these figures stay until they are counted</source>
<translation>Wählt andere Texte; diese Zahlen bleiben, bis jene gezählt sind</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>Kennzahlen jeder Schicht</translation>
</message>
<message>
<source>Layers</source>
<translation>Schichten</translation>
</message>
<message>
<source>Lorenz curves</source>
<translation>Lorenzkurven</translation>
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
<translation>Noch kein Text ist gewählt.</translation>
</message>
<message>
<source>Drop text files here, or open them. All their tokens run through the model, and you see which leaves of each layer they use, how evenly, and what the leaves stand for. Any size will do, also compressed (gz, xz, bz2, zst).</source>
<translation>Ziehen Sie Textdateien hierher, oder öffnen Sie sie. Alle ihre Token laufen durch das Modell, und Sie sehen, welche Blätter jeder Schicht sie nutzen, wie gleichmäßig, und wofür die Blätter stehen. Jede Größe ist möglich, auch komprimiert (gz, xz, bz2, zst).</translation>
</message>
<message>
<source>Texts to count</source>
<translation>Zu zählende Texte</translation>
</message>
<message>
<source>Open &amp;texts…</source>
<translation>&amp;Texte öffnen&#xa0;…</translation>
</message>
<message>
<source>Chooses text files, plain or compressed</source>
<translation>Wählt Textdateien, unkomprimiert oder komprimiert</translation>
</message>
<message>
<source>Open a c&amp;ount…</source>
<translation>Zäh&amp;lung öffnen&#xa0;…</translation>
</message>
<message>
<source>Opens a finished count, a file such as routing.sqlite</source>
<translation>Öffnet eine fertige Zählung, eine Datei wie routing.sqlite</translation>
</message>
<message>
<source>&amp;Remove</source>
<translation>&amp;Entfernen</translation>
</message>
<message>
<source>Takes the selected texts from the list; the files stay</source>
<translation>Nimmt die gewählten Texte aus der Liste; die Dateien bleiben</translation>
</message>
<message>
<source>&amp;Count</source>
<translation>&amp;Zählen</translation>
</message>
<message>
<source>Runs these texts through the model; you can pause and cancel</source>
<translation>Lässt diese Texte durch das Modell laufen; Sie können pausieren und abbrechen</translation>
</message>
<message>
<source>&amp;Back to the figures</source>
<translation>Zurück zu den &amp;Kennzahlen</translation>
</message>
<message>
<source>The result is kept in %1</source>
<comment>a folder</comment>
<translation>Das Ergebnis wird in %1 aufbewahrt</translation>
</message>
</context>
<context>
<name>ufb::CorpusTreeModel</name>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Ab 1 gezählt</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>Der Wurzel des Baums</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>Effektive Blätter</translation>
</message>
<message>
<source>Perplexity: 2 to the power of the entropy of the leaves&apos; use;
so many leaves used the same would be as spread</source>
<translation>Perplexität: 2 hoch Entropie der Blattnutzung;
so viele gleich genutzte Blätter wären ebenso gestreut</translation>
</message>
<message>
<source>Dead leaves</source>
<translation>Tote Blätter</translation>
</message>
<message>
<source>Leaves that no token reached</source>
<translation>Blätter, die kein Token erreicht hat</translation>
</message>
<message>
<source>Dead nodes</source>
<translation>Tote Knoten</translation>
</message>
<message>
<source>Nodes that no token visited, leaves included</source>
<translation>Knoten, die kein Token besucht hat, Blätter eingeschlossen</translation>
</message>
<message>
<source>Gini</source>
<translation>Gini</translation>
</message>
<message>
<source>How unevenly the tokens are spread over the leaves, unused ones too:
0 = all get the same, near 1 = one gets everything</source>
<translation>Wie ungleich die Token auf die Blätter verteilt sind, auch auf ungenutzte:
0 = alle erhalten gleich viele, nahe 1 = eines erhält alles</translation>
</message>
<message>
<source>Margin</source>
<translation>Abstand</translation>
</message>
<message>
<source>Median over all paths of the smallest distance of the layer&apos;s input
from a decision&apos;s boundary; small = a little change turns it</source>
<translation>Der kleinste Abstand der Eingabe der Schicht von der Grenze einer Entscheidung,
Median über alle Pfade; klein = eine kleine Änderung kehrt sie um</translation>
</message>
<message>
<source>Leaf and word</source>
<translation>Blatt und Wort</translation>
</message>
<message>
<source>Mutual information of leaf and type of token, in bits:
how much the word alone says about the leaf</source>
<translation>Transinformation von Blatt und Art des Tokens, in Bit:
wie viel das Wort allein über das Blatt sagt</translation>
</message>
<message>
<source>By chance</source>
<translation>Durch Zufall</translation>
</message>
<message>
<source>How much of the information of leaf and word, in bits,
there would be by chance in so few tokens (Miller and Madow)</source>
<translation>Wie viel der Information von Blatt und Wort, in Bit,
sich bei so wenigen Token durch Zufall ergäbe (Miller und Madow)</translation>
</message>
<message>
<source>Leaf and position</source>
<translation>Blatt und Position</translation>
</message>
<message>
<source>Mutual information of leaf and place in the text, in bits</source>
<translation>Transinformation von Blatt und Stelle im Text, in Bit</translation>
</message>
<message>
<source>Next layer</source>
<translation>Nächste Schicht</translation>
</message>
<message>
<source>Mutual information of this leaf and that of the same tree
in the next layer, in bits</source>
<translation>Transinformation dieses Blatts und des Blatts im selben Baum
der nächsten Schicht, in Bit</translation>
</message>
<message>
<source>Masked tokens</source>
<translation>Maskierte Token</translation>
</message>
<message>
<source>Effective leaves of the mask tokens alone</source>
<translation>Effektive Blätter der Maskentoken allein</translation>
</message>
<message>
<source>Divergence</source>
<translation>Divergenz</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use from that of the other corpus,
in bits: 0 = the same, 1 = no leaf in common</source>
<translation>Jensen-Shannon-Divergenz der Blattnutzung von der des anderen Korpus,
in Bit: 0 = gleich, 1 = kein Blatt gemeinsam</translation>
</message>
<message>
<source>Entropy</source>
<translation>Entropie</translation>
</message>
<message>
<source>Of the leaves&apos; use, in bits; as many as there are decisions if all are used the same</source>
<translation>Der Blattnutzung, in Bit; so viele, wie es Entscheidungen gibt, wenn alle gleich genutzt werden</translation>
</message>
<message>
<source>Leaves</source>
<translation>Blätter</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>Knoten der letzten Ebene</translation>
</message>
<message>
<source>Nodes</source>
<translation>Knoten</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>Neuronen, die der Baum hat</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Schicht %1</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>Schicht %1, Baum %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>counts</comment>
<translation>%1 von %2</translation>
</message>
<message>
<source>%1 bits</source>
<comment>a quantity of information</comment>
<translation>%1 Bit</translation>
</message>
</context>
<context>
<name>ufb::CorpusUnfinished</name>
<message>
<source>&amp;Go on</source>
<translation>&amp;Fortsetzen</translation>
</message>
<message>
<source>Goes on where the count stopped</source>
<translation>Setzt fort, wo die Zählung anhielt</translation>
</message>
<message>
<source>&amp;Start over</source>
<translation>&amp;Neu beginnen</translation>
</message>
<message>
<source>Throws away what was counted and begins again</source>
<translation>Verwirft das Gezählte und beginnt von vorn</translation>
</message>
</context>
<context>
<name>ufb::CorpusView</name>
<message>
<source>Corpus</source>
<translation>Korpus</translation>
</message>
<message>
<source>No text is counted yet. Drop text files here, or open them.</source>
<translation>Noch kein Text ist gezählt. Ziehen Sie Textdateien hierher, oder öffnen Sie sie.</translation>
</message>
</context>
<context>
<name>ufb::CorpusWords</name>
<message>
<source>1 token</source>
<translation>1 Token</translation>
</message>
<message>
<source>%1 tokens</source>
<translation>%1 Token</translation>
</message>
<message>
<source>1 sentence</source>
<translation>1 Satz</translation>
</message>
<message>
<source>%1 sentences</source>
<translation>%1 Sätze</translation>
</message>
<message>
<source>1 line</source>
<translation>1 Zeile</translation>
</message>
<message>
<source>%1 lines</source>
<translation>%1 Zeilen</translation>
</message>
<message>
<source>1 paragraph</source>
<translation>1 Absatz</translation>
</message>
<message>
<source>%1 paragraphs</source>
<translation>%1 Absätze</translation>
</message>
<message>
<source>1 unit</source>
<translation>1 Einheit</translation>
</message>
<message>
<source>%1 units</source>
<translation>%1 Einheiten</translation>
</message>
<message>
<source>sentences</source>
<translation>Sätze</translation>
</message>
<message>
<source>lines</source>
<translation>Zeilen</translation>
</message>
<message>
<source>paragraphs</source>
<translation>Absätze</translation>
</message>
<message>
<source>units</source>
<translation>Einheiten</translation>
</message>
<message>
<source>the text</source>
<translation>der Text</translation>
</message>
<message>
<source>Counting %1</source>
<comment>a file</comment>
<translation>Gezählt wird %1</translation>
</message>
<message>
<source>Catching up: %1 is read again up to where the count had stopped</source>
<comment>a file</comment>
<translation>Aufholen: %1 wird erneut gelesen bis dahin, wo die Zählung angehalten hatte</translation>
</message>
<message>
<source>Paused in %1</source>
<comment>a file</comment>
<translation>Pausiert: %1</translation>
</message>
<message>
<source>%1: %2 of all</source>
<comment>what is done, percentage</comment>
<translation>%1: %2 von allem</translation>
</message>
<message>
<source>%1 tokens a second</source>
<translation>%1 Token je Sekunde</translation>
</message>
<message>
<source>about %1 left</source>
<comment>a time</comment>
<translation>noch etwa %1</translation>
</message>
<message>
<source>The count of %1 is not finished: %2, %3 so far.</source>
<comment>a file; units, tokens</comment>
<translation>Die Zählung ist nicht beendet (%1): bisher %2, %3.</translation>
</message>
<message>
<source>%1 of the tokens are replaced by the mask, chosen by seed %2.</source>
<comment>percentage, number</comment>
<translation>%1 der Token sind durch die Maske ersetzt, gewählt mit dem Startwert %2.</translation>
</message>
<message>
<source>This is a sample: only about %1 of the %2 are counted, chosen by seed %3.</source>
<comment>percentage, units, number</comment>
<translation>Dies ist eine Stichprobe: Nur etwa %1 der %2 werden gezählt, gewählt mit dem Startwert %3.</translation>
</message>
<message>
<source>%1, %2 of them masked</source>
<comment>tokens, number</comment>
<translation>%1, davon %2 maskiert</translation>
</message>
<message>
<source>%1 of text</source>
<comment>a size</comment>
<translation>%1 Text</translation>
</message>
<message>
<source>model %1</source>
<translation>Modell %1</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>model, hash</comment>
<translation>%1 (%2)</translation>
</message>
<message>
<source>A sample: %1 were left out.</source>
<comment>units</comment>
<translation>Eine Stichprobe; ausgelassen: %1.</translation>
</message>
<message>
<source>Words by leaf are estimates: there were too many pairs to count them all.</source>
<translation>Die Wörter je Blatt sind Schätzungen: Es waren zu viele Paare, um alle zu zählen.</translation>
</message>
<message>
<source>complete</source>
<translation>vollständig</translation>
</message>
<message>
<source>unfinished: a part of the text</source>
<translation>unvollständig: ein Teil des Textes</translation>
</message>
<message>
<source>No node was tested: none has %1 visits in both corpora together.</source>
<comment>number</comment>
<translation>Kein Knoten wurde getestet: Keiner hat %1 Besuche in beiden Korpora zusammen.</translation>
</message>
<message>
<source>%1 of %2 tested nodes differ at %3 for all tests together; nodes with at least %4 visits were tested.</source>
<comment>two numbers, percentage, number</comment>
<translation>%1 von %2 getesteten Knoten unterscheiden sich auf dem Niveau von %3 für alle Tests zusammen; getestet wurden Knoten mit mindestens %4 Besuchen.</translation>
</message>
</context>
<context>
<name>ufb::DeviceButton</name>
<message>
<source>What computes</source>
<translation>Womit gerechnet wird</translation>
</message>
<message>
<source>Device</source>
<translation>Gerät</translation>
</message>
<message>
<source>Threads</source>
<translation>Threads</translation>
</message>
<message>
<source>%1, %2 of memory, compute capability %3</source>
<extracomment>A graphics card: its name, the size of its memory, and what NVIDIA calls its compute capability</extracomment>
<translation>%1, %2 Speicher, Compute Capability %3</translation>
</message>
</context>
<context>
<name>ufb::DictionaryWords</name>
<message>
<source>, </source>
<comment>between words of a list</comment>
<translation>, </translation>
</message>
<message>
<source>“%1”</source>
<comment>a word in quotation marks</comment>
<translation>„%1“</translation>
</message>
<message>
<source>layer %1</source>
<translation>Schicht %1</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, Baum %2</translation>
</message>
<message>
<source>%1 are “%2”</source>
<comment>percent, a word</comment>
<translation>%1 sind „%2“</translation>
</message>
<message>
<source>%1 are %2</source>
<comment>percent, words</comment>
<translation>%1 sind %2</translation>
</message>
<message>
<source>at most %1</source>
<comment>61 % are of, in, for</comment>
<translation>höchstens %1</translation>
</message>
<message>
<source>%1: no token of the corpus came here.</source>
<translation>%1: Kein Token des Korpus kam hierher.</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens.</source>
<comment>address, percent</comment>
<translation>%1: %2 der Token des Korpus.</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens; %3.</source>
<comment>address, percent, 61 % are of, in, for</comment>
<translation>%1: %2 der Token des Korpus; %3.</translation>
</message>
<message numerus="yes">
<source>Your tokens %1 and %Ln more went here.</source>
<translation>
<numerusform>Ihre Token %1 und %Ln weiteres gingen hierher.</numerusform>
<numerusform>Ihre Token %1 und %Ln weitere gingen hierher.</numerusform>
</translation>
</message>
<message>
<source>Your token %1 went here.</source>
<translation>Ihr Token %1 ging hierher.</translation>
</message>
<message>
<source>Your tokens %1 went here.</source>
<translation>Ihre Token %1 gingen hierher.</translation>
</message>
<message>
<source>%1 of %2 tokens</source>
<comment>numbers</comment>
<translation>%1 von %2 Token</translation>
</message>
<message>
<source>%1 different ones</source>
<comment>types of token</comment>
<translation>%1 verschiedene</translation>
</message>
<message>
<source>counts of words are estimates, at most %1 too high</source>
<comment>number</comment>
<translation>Wortzahlen sind Schätzungen, höchstens um %1 zu hoch</translation>
</message>
<message>
<source>the corpus was not read to its end</source>
<translation>das Korpus wurde nicht bis zum Ende gelesen</translation>
</message>
<message>
<source>%1 does not occur in the corpus.</source>
<translation>%1 kommt im Korpus nicht vor.</translation>
</message>
<message>
<source>once</source>
<comment>a word came once</comment>
<translation>einmal</translation>
</message>
<message>
<source>%1 times</source>
<translation>%1-mal</translation>
</message>
<message>
<source>one leaf</source>
<translation>ein Blatt</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>%Ln Blatt</numerusform>
<numerusform>%Ln Blätter</numerusform>
</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to at most %4, all counts being estimates.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>%1 kam %2; in %3 ging es höchstens an %4, alle Zahlen sind Schätzungen.</translation>
</message>
<message>
<source>at least %1</source>
<comment>37 leaves</comment>
<translation>mindestens %1</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to %4.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>%1 kam %2 vor; in %3 ging es in %4.</translation>
</message>
</context>
<context>
<name>ufb::DivergenceKey</name>
<message>
<source>%1 (same leaf)</source>
<comment>levels in common</comment>
<translation>%1 (gleiches Blatt)</translation>
</message>
<message>
<source>0 (part at the root)</source>
<translation>0 (Trennung an der Wurzel)</translation>
</message>
<message>
<source>part at the root</source>
<translation>Trennung an der Wurzel</translation>
</message>
<message>
<source>levels in common</source>
<translation>gemeinsame Ebenen</translation>
</message>
<message>
<source>same leaf</source>
<translation>gleiches Blatt</translation>
</message>
<message>
<source>no partner</source>
<translation>kein Partner</translation>
</message>
<message>
<source>How many decisions a token&apos;s path shares, from the root on, with the path of its partner in the pinned text. 0: they part at the root. As many as the tree has: they end in the same leaf.</source>
<translation>Wie viele Entscheidungen der Pfad eines Tokens ab der Wurzel mit dem Pfad seines Partners im angehefteten Text teilt. 0: Sie trennen sich an der Wurzel. So viele, wie der Baum hat: Sie enden im selben Blatt.</translation>
</message>
<message>
<source>a single node, always the same leaf; hatched: no partner</source>
<translation>ein einzelner Knoten, immer dasselbe Blatt; schraffiert: kein Partner</translation>
</message>
<message>
<source>levels in common, 0 (part at the root) to %1 (same leaf); hatched: no partner</source>
<translation>gemeinsame Ebenen, 0 (Trennung an der Wurzel) bis %1 (gleiches Blatt); schraffiert: kein Partner</translation>
</message>
</context>
<context>
<name>ufb::DivergenceModel</name>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Ab 1 gezählt</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>Place in the current text, counted from 1</source>
<translation>Stelle im aktuellen Text, ab 1 gezählt</translation>
</message>
<message>
<source>Text</source>
<translation>Text</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>Das Token, wie das Vokabular es schreibt</translation>
</message>
<message>
<source>Pinned token</source>
<translation>Angeheftetes Token</translation>
</message>
<message>
<source>Place in the pinned text, counted from 1</source>
<translation>Stelle im angehefteten Text, ab 1 gezählt</translation>
</message>
<message>
<source>Pinned text</source>
<translation>Angehefteter Text</translation>
</message>
<message>
<source>The pinned token as the vocabulary spells it</source>
<translation>Das angeheftete Token, wie das Vokabular es schreibt</translation>
</message>
<message>
<source>Levels in common</source>
<translation>Gemeinsame Ebenen</translation>
</message>
<message>
<source>Decisions that both paths share from the root on; as many as the tree has: the same leaf</source>
<translation>Entscheidungen, die beide Pfade ab der Wurzel teilen; so viele, wie der Baum hat: dasselbe Blatt</translation>
</message>
<message>
<source>Same leaf</source>
<translation>Gleiches Blatt</translation>
</message>
<message>
<source>Whether both paths end in the same leaf</source>
<translation>Ob beide Pfade im selben Blatt enden</translation>
</message>
<message>
<source>Leaf</source>
<translation>Blatt</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>Wo der Pfad endet, von links gezählt, ab 0</translation>
</message>
<message>
<source>Pinned leaf</source>
<translation>Angeheftetes Blatt</translation>
</message>
<message>
<source>Where the pinned token&apos;s path ends</source>
<translation>Wo der Pfad des angehefteten Tokens endet</translation>
</message>
<message>
<source>Parts at</source>
<translation>Trennung bei</translation>
</message>
<message>
<source>The last node that both visit: layer, then the turns, 0 left, 1 right</source>
<translation>Der letzte Knoten, den beide besuchen: Schicht, dann die Abzweige, 0 links, 1 rechts</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The parting node&apos;s value for the current token</source>
<translation>Der Wert des Trennknotens für das aktuelle Token</translation>
</message>
<message>
<source>Pinned logit</source>
<translation>Angeheftetes Logit</translation>
</message>
<message>
<source>The parting node&apos;s value for the pinned token</source>
<translation>Der Wert des Trennknotens für das angeheftete Token</translation>
</message>
</context>
<context>
<name>ufb::DivergenceView</name>
<message>
<source>Where two texts part</source>
<translation>Wo sich zwei Texte trennen</translation>
</message>
<message>
<source>Pin a text (button beside the prompt, Alt+P), then type another: here you see where their paths part.</source>
<translation>Heften Sie einen Text an (Schaltfläche neben der Eingabe, Alt+P) und geben Sie dann einen anderen ein: Hier sehen Sie, wo sich ihre Pfade trennen.</translation>
</message>
<message>
<source>The pinned text was routed by a model of another shape. Pin a text anew to compare.</source>
<translation>Der angeheftete Text lief durch ein Modell anderer Form. Heften Sie zum Vergleichen erneut einen Text an.</translation>
</message>
<message>
<source>No token of either text has a partner in the other</source>
<translation>Kein Token eines der Texte hat einen Partner im anderen</translation>
</message>
<message>
<source>1 token in a pair</source>
<translation>1 Token in einem Paar</translation>
</message>
<message numerus="yes">
<source>%Ln tokens in pairs</source>
<translation>
<numerusform>%Ln Token in einem Paar</numerusform>
<numerusform>%Ln Token in Paaren</numerusform>
</translation>
</message>
<message>
<source>in layer %1, %2 of %3 go to the same leaf</source>
<translation>in Schicht %1 gehen %2 von %3 zum selben Blatt</translation>
</message>
<message>
<source>%1; %2</source>
<comment>how many pairs; how many agree</comment>
<translation>%1; %2</translation>
</message>
<message>
<source>%1, in layer %2, %3 of %4</source>
<comment>all of the sentence so far, last layer, tokens, all tokens</comment>
<translation>%1, in Schicht %2 sind es %3 von %4</translation>
</message>
<message>
<source>Pin this text</source>
<translation>Diesen Text anheften</translation>
</message>
<message>
<source>%1 | %2</source>
<comment>current and pinned word</comment>
<translation>%1 | %2</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1 (Token %2)</translation>
</message>
<message>
<source>%1, no partner in the pinned text</source>
<translation>%1, kein Partner im angehefteten Text</translation>
</message>
<message>
<source>pinned %1, no partner in the current text</source>
<translation>angeheftet %1, kein Partner im aktuellen Text</translation>
</message>
<message>
<source>%1 and pinned %2</source>
<translation>%1 und angeheftet %2</translation>
</message>
<message>
<source>leaf %1, %2</source>
<comment>number, address</comment>
<translation>Blatt %1, %2</translation>
</message>
<message>
<source>turns right, logit %1</source>
<translation>nach rechts, Logit %1</translation>
</message>
<message>
<source>turns left, logit %1</source>
<translation>nach links, Logit %1</translation>
</message>
<message>
<source>%1, margin %2</source>
<translation>%1, Abstand %2</translation>
</message>
<message>
<source>%1, layer %2</source>
<translation>%1, Schicht %2</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, Baum %2</translation>
</message>
<message>
<source>Current: %1</source>
<translation>Aktuell: %1</translation>
</message>
<message>
<source>Pinned: %1</source>
<translation>Angeheftet: %1</translation>
</message>
<message>
<source>Same leaf: nothing to decide</source>
<translation>Gleiches Blatt: nichts zu entscheiden</translation>
</message>
<message>
<source>Same leaf: %1 of %1 decisions in common</source>
<translation>Gleiches Blatt: %1 von %1 Entscheidungen gemeinsam</translation>
</message>
<message>
<source>They part at level %1 of %2, node %3</source>
<translation>Trennung auf Ebene %1 von %2, Knoten %3</translation>
</message>
<message>
<source>Current %1</source>
<comment>turns left, logit</comment>
<translation>Aktuell %1</translation>
</message>
<message>
<source>Pinned %1</source>
<comment>turns left, logit</comment>
<translation>Angeheftet %1</translation>
</message>
<message>
<source>no partner</source>
<translation>kein Partner</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>levels in common, all</comment>
<translation>%1 von %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1, gleiches Blatt</translation>
</message>
<message>
<source>current</source>
<translation>aktuell</translation>
</message>
<message>
<source>pinned</source>
<translation>angeheftet</translation>
</message>
</context>
<context>
<name>ufb::DockTitle</name>
<message>
<source>Close this view; the View menu brings it back</source>
<translation>Diese Ansicht schließen; das Menü „Ansicht“ holt sie zurück</translation>
</message>
<message>
<source>Close %1</source>
<translation>%1 schließen</translation>
</message>
<message>
<source>Show all views again</source>
<translation>Alle Ansichten wieder zeigen</translation>
</message>
<message>
<source>Fill the window with this view</source>
<translation>Fenster mit dieser Ansicht füllen</translation>
</message>
</context>
<context>
<name>ufb::Edits</name>
<message>
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<source>Redo</source>
<translation>Wiederholen</translation>
</message>
</context>
<context>
<name>ufb::ErrorText</name>
<message>
<source>%1 is missing or may not be read (%2). Choose another file or folder.</source>
<translation>%1 fehlt oder ist nicht lesbar (%2). Bitte eine andere Datei oder einen anderen Ordner wählen.</translation>
</message>
<message>
<source>%1 is damaged or of another kind (%2). Fetch it again.</source>
<translation>%1 ist beschädigt oder von anderer Art (%2). Bitte neu beschaffen.</translation>
</message>
<message>
<source>%1 does not fit its configuration (%2). Take both from the same model.</source>
<translation>%1 passt nicht zur Konfiguration (%2). Bitte beides aus demselben Modell nehmen.</translation>
</message>
<message>
<source>%1 asks for something that this version cannot do (%2). Choose another model.</source>
<translation>%1 verlangt etwas, das diese Version nicht kann (%2). Bitte ein anderes Modell wählen.</translation>
</message>
<message>
<source>%1 makes no sense for this model (%2). Change the text.</source>
<translation>%1 ergibt für dieses Modell keinen Sinn (%2). Bitte den Text ändern.</translation>
</message>
<message>
<source>%1 could not be written (%2). Check the folder and the free space.</source>
<translation>%1 konnte nicht geschrieben werden (%2). Bitte Ordner und freien Platz prüfen.</translation>
</message>
<message>
<source>%1 needs more memory than there is (%2). Close other programs or use a smaller model.</source>
<translation>%1 braucht mehr Speicher, als da ist (%2). Bitte andere Programme schließen oder ein kleineres Modell nehmen.</translation>
</message>
<message>
<source>%1 cannot be used here (%2). Choose another device.</source>
<translation>%1 ist hier nicht nutzbar (%2). Bitte ein anderes Gerät wählen.</translation>
</message>
<message>
<source>%1 was cancelled (%2).</source>
<translation>%1 wurde abgebrochen (%2).</translation>
</message>
<message>
<source>%1 met a mistake inside the program (%2). Please report it.</source>
<translation>%1 traf auf einen Fehler im Programm (%2). Bitte melden.</translation>
</message>
<message>
<source>The text</source>
<translation>Der Text</translation>
</message>
<message>
<source>The list of tokens</source>
<translation>Die Liste der Token</translation>
</message>
<message>
<source>The device %1</source>
<translation>Das Gerät %1</translation>
</message>
<message>
<source>The count is not possible (%1). Open the model that it belongs to, or count other texts.</source>
<translation>Die Zählung ist nicht möglich (%1). Öffnen Sie das Modell, zu dem sie gehört, oder zählen Sie andere Texte.</translation>
</message>
<message>
<source>Nothing can be computed, because the engine cannot be loaded (%1). Install the program again.</source>
<translation>Es kann nichts berechnet werden, weil sich die Engine nicht laden lässt (%1). Bitte installieren Sie das Programm neu.</translation>
</message>
</context>
<context>
<name>ufb::Examples</name>
<message>
<source>A fact</source>
<translation>Eine Tatsache</translation>
</message>
<message>
<source>Two meanings pull at one word</source>
<translation>Ein Wort zwischen zwei Bedeutungen</translation>
</message>
<message>
<source>Two masks at once</source>
<translation>Zwei Masken zugleich</translation>
</message>
<message>
<source>A number</source>
<translation>Eine Zahl</translation>
</message>
<message>
<source>A pair of words</source>
<translation>Ein Wortpaar</translation>
</message>
<message>
<source>Grammar: a joining word</source>
<translation>Grammatik: ein Bindewort</translation>
</message>
<message>
<source>Words of one field</source>
<translation>Wörter eines Fachgebiets</translation>
</message>
<message>
<source>No mask: compare the paths of the two banks</source>
<translation>Ohne Maske: die Pfade der beiden „bank“ vergleichen</translation>
</message>
</context>
<context>
<name>ufb::ExportController</name>
<message>
<source>PNG image (*.png)</source>
<translation>PNG-Bild (*.png)</translation>
</message>
<message>
<source>SVG drawing (*.svg)</source>
<translation>SVG-Zeichnung (*.svg)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>PDF-Dokument (*.pdf)</translation>
</message>
<message>
<source>Export the picture of “%1”</source>
<translation>Bild von „%1“ exportieren</translation>
</message>
<message>
<source>CSV table (*.csv)</source>
<translation>CSV-Tabelle (*.csv)</translation>
</message>
<message>
<source>JSON document (*.json)</source>
<translation>JSON-Dokument (*.json)</translation>
</message>
<message>
<source>Export the data behind “%1”</source>
<translation>Daten hinter „%1“ exportieren</translation>
</message>
</context>
<context>
<name>ufb::FellowModel</name>
<message>
<source>This text: %1</source>
<comment>number of tokens</comment>
<translation>Dieser Text: %1</translation>
</message>
<message>
<source>Earlier texts, newest first: %1</source>
<comment>number of tokens</comment>
<translation>Frühere Texte, neueste zuerst: %1</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1, Token %2 von %3</translation>
</message>
<message>
<source>A click selects it</source>
<translation>Ein Klick wählt es aus</translation>
</message>
<message>
<source>One text before this one</source>
<translation>Ein Text vor diesem</translation>
</message>
<message>
<source>%1 texts before this one</source>
<translation>%1 Texte vor diesem</translation>
</message>
<message>
<source>On this path up to level %1</source>
<translation>Auf diesem Pfad bis Ebene %1</translation>
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
<translation>Korpus</translation>
</message>
<message>
<source>A whole text, or many, run through a model to count where its tokens go.</source>
<translation>Ein ganzer Text oder viele, die durch ein Modell laufen, um zu zählen, wohin ihre Token gehen.</translation>
</message>
<message>
<source>Visit</source>
<translation>Besuch</translation>
</message>
<message>
<source>One token that passes a node. The root of a tree has as many visits as there are tokens.</source>
<translation>Ein Token, das durch einen Knoten geht. Die Wurzel eines Baums hat so viele Besuche, wie es Token gibt.</translation>
</message>
<message>
<source>Never visited</source>
<translation>Nie besucht</translation>
</message>
<message>
<source>A node that no token of the text came to. It may be idle, or the text may be too short to tell.</source>
<translation>Ein Knoten, zu dem kein Token des Textes kam. Er kann ungenutzt sein, oder der Text ist zu kurz, um das zu entscheiden.</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>Effektive Blätter</translation>
</message>
<message>
<source>2 to the power of the entropy, also called perplexity: so many leaves, used evenly, would be as undecided as those of the tree are.</source>
<translation>2 hoch Entropie, auch Perplexität genannt: So viele Blätter wären, gleichmäßig genutzt, ebenso unentschieden wie die des Baums.</translation>
</message>
<message>
<source>Gini</source>
<translation>Gini</translation>
</message>
<message>
<source>How unevenly visits are spread over leaves: 0 if all have the same number, near 1 if one has nearly all.</source>
<translation>Wie ungleich die Besuche auf die Blätter verteilt sind: 0, wenn alle gleich viele haben, nahe 1, wenn eines fast alle hat.</translation>
</message>
<message>
<source>Lorenz curve</source>
<translation>Lorenzkurve</translation>
</message>
<message>
<source>Leaves in order, the least visited first, against the share of the visits that they have together. The further below the diagonal, the more uneven.</source>
<translation>Die Blätter der Reihe nach, die am wenigsten besuchten zuerst, gegen den Anteil der Besuche, den sie zusammen haben. Je weiter unter der Diagonale, desto ungleicher.</translation>
</message>
<message>
<source>Lift</source>
<translation>Lift</translation>
</message>
<message>
<source>How many times more frequent a word is in a place than in the whole text. 1 means: no more than anywhere.</source>
<translation>Wie viel Mal häufiger ein Wort an einer Stelle ist als im ganzen Text. 1 heißt: nicht mehr als überall.</translation>
</message>
<message>
<source>Mutual information</source>
<translation>Transinformation</translation>
</message>
<message>
<source>How many bits the leaf tells about the word, or about its place in the text. In short texts chance makes it too high, and the amount is given beside it.</source>
<translation>Wie viele Bit das Blatt über das Wort oder über dessen Stelle im Text verrät. In kurzen Texten macht der Zufall den Wert zu hoch; um wie viel, steht daneben.</translation>
</message>
<message>
<source>Estimated counts</source>
<translation>Geschätzte Anzahlen</translation>
</message>
<message>
<source>A table too large for the memory that it may use is replaced by a smaller one, a Count-Min sketch. Its counts are never too low, and how much too high they can be is stated.</source>
<translation>Eine Tabelle, die zu groß für den erlaubten Speicher ist, wird durch eine kleinere ersetzt, einen Count-Min-Sketch. Seine Anzahlen sind nie zu niedrig, und wie viel zu hoch sie sein können, wird angegeben.</translation>
</message>
<message>
<source>Sample</source>
<translation>Stichprobe</translation>
</message>
<message>
<source>A part of a text, chosen by chance from a number called the seed. The same seed chooses the same part.</source>
<translation>Ein Teil eines Textes, zufällig ausgewählt anhand einer Zahl, des Startwerts. Gleicher Startwert, gleicher Teil.</translation>
</message>
<message>
<source>Significant difference</source>
<translation>Signifikanter Unterschied</translation>
</message>
<message>
<source>A difference between two texts that chance would hardly make. As many nodes are tested at once, the threshold is stricter for each (correction by Holm).</source>
<translation>Ein Unterschied zwischen zwei Texten, den der Zufall kaum hervorbrächte. Da viele Knoten zugleich getestet werden, ist die Schwelle für jeden strenger (Korrektur nach Holm).</translation>
</message>
<message>
<source>Latency</source>
<translation>Latenz</translation>
</message>
<message>
<source>The time that one answer takes, from the characters of the text to the predicted words, unless a narrower stage is named.</source>
<translation>Die Zeit, die eine Antwort braucht, von den Zeichen des Textes bis zu den vorhergesagten Wörtern, sofern keine engere Stufe genannt ist.</translation>
</message>
<message>
<source>Stage</source>
<translation>Stufe</translation>
</message>
<message>
<source>A part of the work that is timed by itself: tokeniser, embedding, attention, feedforward, head.</source>
<translation>Ein Teil der Arbeit, dessen Zeit für sich gemessen wird: Tokenizer, Embedding, Attention, Feedforward, Kopf.</translation>
</message>
<message>
<source>Median</source>
<translation>Median</translation>
</message>
<message>
<source>The middle of all samples: half of them are faster, half slower. Single slow ones do not change it.</source>
<translation>Die Mitte aller Messwerte: Die Hälfte ist schneller, die Hälfte langsamer. Einzelne langsame ändern ihn nicht.</translation>
</message>
<message>
<source>P90</source>
<translation>P90</translation>
</message>
<message>
<source>Nine of ten samples are at most as slow. It is given from 64 samples on.</source>
<translation>Neun von zehn Messwerten sind höchstens so langsam. Wird ab 64 Messwerten angegeben.</translation>
</message>
<message>
<source>Interval</source>
<translation>Intervall</translation>
</message>
<message>
<source>Where the true figure lies with a confidence of 95 %. If the interval of a ratio contains 1, no winner is named.</source>
<translation>Wo der wahre Wert mit einer Konfidenz von 95&#xa0;% liegt. Enthält das Intervall eines Verhältnisses die 1, wird kein Sieger genannt.</translation>
</message>
<message>
<source>Warm-up</source>
<translation>Aufwärmen</translation>
</message>
<message>
<source>Calls before the first sample that are not counted, until caches are filled and the clock of the processor is steady.</source>
<translation>Aufrufe vor dem ersten Messwert, die nicht zählen, bis die Caches gefüllt sind und der Takt des Prozessors stabil ist.</translation>
</message>
<message>
<source>Interleaving</source>
<translation>Verschränkung</translation>
</message>
<message>
<source>Models are measured in turn, in an order drawn anew in every round, so that a change of the machine hits all of them alike.</source>
<translation>Die Modelle werden abwechselnd gemessen, in jeder Runde in neu ausgeloster Reihenfolge, sodass eine Veränderung des Rechners alle gleich trifft.</translation>
</message>
<message>
<source>Arm</source>
<translation>Teilnehmer</translation>
</message>
<message>
<source>One contestant of a measurement: a model, or a layer, with its settings.</source>
<translation>Wer an einer Messung teilnimmt: ein Modell oder eine Schicht mit den jeweiligen Einstellungen.</translation>
</message>
<message>
<source>Rival</source>
<translation>Rivale</translation>
</message>
<message>
<source>The contestant that the model is compared with: the fastest of those that do the same work without trees.</source>
<translation>Der Teilnehmer, mit dem das Modell verglichen wird: der schnellste von denen, die dieselbe Arbeit ohne Bäume tun.</translation>
</message>
<message>
<source>Self-test</source>
<translation>Selbsttest</translation>
</message>
<message>
<source>The model measured against itself. The ratio must come out as 1 within its interval, or the measurement is not to be trusted.</source>
<translation>Das Modell, gemessen gegen sich selbst. Das Verhältnis muss innerhalb seines Intervalls 1 ergeben, sonst ist der Messung nicht zu trauen.</translation>
</message>
<message>
<source>Ceiling</source>
<translation>Obergrenze</translation>
</message>
<message>
<source>The most that a faster feedforward layer can give the whole model, if it took no time at all: the rest still has to be computed (law of Amdahl).</source>
<translation>Das Äußerste, was eine schnellere Feedforward-Schicht dem ganzen Modell bringen kann, wenn sie gar keine Zeit bräuchte: Der Rest muss weiterhin berechnet werden (Gesetz von Amdahl).</translation>
</message>
<message>
<source>Peak of the machine</source>
<translation>Spitzenleistung des Rechners</translation>
</message>
<message>
<source>The most operations a second that this machine was seen to do, measured here and not taken from a data sheet.</source>
<translation>Die meisten Operationen je Sekunde, die auf diesem Rechner beobachtet wurden; hier gemessen, nicht einem Datenblatt entnommen.</translation>
</message>
<message>
<source>Thread</source>
<translation>Thread</translation>
</message>
<message>
<source>A line of work on one core of the processor. Figures are comparable only at equal numbers of threads.</source>
<translation>Ein Arbeitsstrang auf einem Kern des Prozessors. Zahlen sind nur bei gleicher Zahl von Threads vergleichbar.</translation>
</message>
<message>
<source>Cache</source>
<translation>Cache</translation>
</message>
<message>
<source>Small, fast memory near the processor. Weights that do not fit into it come from main memory, which takes longer.</source>
<translation>Kleiner, schneller Speicher nahe am Prozessor. Gewichte, die nicht hineinpassen, kommen aus dem Hauptspeicher, und das dauert länger.</translation>
</message>
<message>
<source>Backend</source>
<translation>Backend</translation>
</message>
<message>
<source>How a tree layer is computed: sparse visits the nodes of the path only; masked computes the whole layer and then hides what is not on the path, as the published code does.</source>
<translation>Wie eine Baumschicht berechnet wird: „sparse“ besucht nur die Knoten des Pfads; „masked“ berechnet die ganze Schicht und blendet dann aus, was nicht auf dem Pfad liegt, wie der veröffentlichte Code.</translation>
</message>
<message>
<source>float16</source>
<translation>float16</translation>
</message>
<message>
<source>Numbers of 16 bits: half the memory of float32, about three decimal digits, up to 65,504.</source>
<translation>Zahlen mit 16 Bit: halb so viel Speicher wie float32, etwa drei Dezimalstellen, bis 65.504.</translation>
</message>
<message>
<source>bfloat16</source>
<translation>bfloat16</translation>
</message>
<message>
<source>Numbers of 16 bits with the range of float32, but only two to three decimal digits.</source>
<translation>Zahlen mit 16 Bit und dem Wertebereich von float32, aber nur zwei bis drei Dezimalstellen.</translation>
</message>
<message>
<source>Mixed weights</source>
<translation>Gemischte Gewichte</translation>
</message>
<message>
<source>float32 where a path is decided, float16 where only outputs are added up: less memory, and no turn is decided with rounded weights.</source>
<translation>float32, wo ein Pfad entschieden wird, float16, wo nur Ausgaben addiert werden: weniger Speicher, und kein Abzweig wird mit gerundeten Gewichten entschieden.</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>What the network reads instead of words: a word, a piece of a word or a sign of punctuation. The chips under the text are its tokens.</source>
<translation>Was das Netz statt Wörtern liest: ein Wort, ein Wortstück oder ein Satzzeichen. Die Chips unter dem Text sind seine Token.</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>Vokabular</translation>
</message>
<message>
<source>All tokens that a model knows, each with a number. It can read and predict nothing else.</source>
<translation>Alle Token, die ein Modell kennt, jedes mit einer Nummer. Anderes kann es weder lesen noch vorhersagen.</translation>
</message>
<message>
<source>Word piece</source>
<translation>Wortstück</translation>
</message>
<message>
<source>A part of a word. A word that is not in the vocabulary is read as several pieces; those that go on a word begin with ##.</source>
<translation>Ein Teil eines Wortes. Ein Wort, das nicht im Vokabular steht, wird in mehreren Stücken gelesen; die Stücke, die ein Wort fortsetzen, beginnen mit ##.</translation>
</message>
<message>
<source>Tokeniser</source>
<translation>Tokenizer</translation>
</message>
<message>
<source>Cuts a text into tokens and notes which characters each one stands for. It belongs to the model: another tokeniser gives another answer.</source>
<translation>Zerlegt einen Text in Token und merkt sich, für welche Zeichen jedes steht. Er gehört zum Modell: Ein anderer Tokenizer ergibt eine andere Antwort.</translation>
</message>
<message>
<source>Mask</source>
<translation>Maske</translation>
</message>
<message>
<source>A token that stands for a hidden word. The model says which words fit there.</source>
<translation>Ein Token, das für ein verdecktes Wort steht. Das Modell sagt, welche Wörter dort passen.</translation>
</message>
<message>
<source>Prediction</source>
<translation>Vorhersage</translation>
</message>
<message>
<source>The words of the vocabulary that fit a mask, each with its probability. All probabilities of a mask add up to 100 %.</source>
<translation>Die Wörter des Vokabulars, die an die Stelle einer Maske passen, jedes mit seiner Wahrscheinlichkeit. Alle Wahrscheinlichkeiten einer Maske ergeben zusammen 100&#xa0;%.</translation>
</message>
<message>
<source>Probability</source>
<translation>Wahrscheinlichkeit</translation>
</message>
<message>
<source>How likely a word is at a mask, in the eyes of the model. It is made from the logits of all words by the softmax function.</source>
<translation>Wie wahrscheinlich ein Wort an einer Maske ist, aus Sicht des Modells. Sie entsteht durch die Softmax-Funktion aus den Logits aller Wörter.</translation>
</message>
<message>
<source>Logit of a word</source>
<translation>Logit eines Wortes</translation>
</message>
<message>
<source>The number that the head gives to a word before the numbers of all words are turned into probabilities. Only differences between logits count.</source>
<translation>Die Zahl, die der Kopf einem Wort gibt, bevor aus den Zahlen aller Wörter Wahrscheinlichkeiten werden. Nur Unterschiede zwischen Logits zählen.</translation>
</message>
<message>
<source>Entropy</source>
<translation>Entropie</translation>
</message>
<message>
<source>How undecided something is, in bits: 0 if one outcome has everything, more if it is spread. Of a prediction it is spread over words, of a count over leaves.</source>
<translation>Wie unentschieden etwas ist, in Bit: 0, wenn ein Ausgang alles hat, mehr, wenn es verteilt ist. Bei einer Vorhersage verteilt es sich auf Wörter, bei einer Zählung auf Blätter.</translation>
</message>
<message>
<source>Rank</source>
<translation>Rang</translation>
</message>
<message>
<source>The place of a word among all words of the vocabulary, by probability. The first has rank 1.</source>
<translation>Der Platz eines Wortes unter allen Wörtern des Vokabulars, nach Wahrscheinlichkeit. Das erste hat Rang 1.</translation>
</message>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>One of the stages that a text passes, one after another. Each has attention first, then a feedforward part.</source>
<translation>Eine der Stationen, die ein Text nacheinander durchläuft. In jeder kommt erst die Attention, dann der Feedforward-Teil.</translation>
</message>
<message>
<source>Attention</source>
<translation>Attention</translation>
</message>
<message>
<source>The part of a layer in which tokens look at each other. It costs the same with trees and without them.</source>
<translation>Der Teil einer Schicht, in dem Token einander ansehen. Er kostet mit Bäumen dasselbe wie ohne.</translation>
</message>
<message>
<source>Feedforward layer</source>
<translation>Feedforward-Schicht</translation>
</message>
<message>
<source>The part of a layer that works on each token alone, through many neurons. Here it is a tree, or dense.</source>
<translation>Der Teil einer Schicht, der jedes Token für sich bearbeitet, mit vielen Neuronen. Hier ist er ein Baum oder dicht.</translation>
</message>
<message>
<source>Neuron</source>
<translation>Neuron</translation>
</message>
<message>
<source>A unit of a feedforward layer: it weighs what comes in, passes the sum through GELU, and adds a vector of its own, weighted by the result.</source>
<translation>Eine Einheit einer Feedforward-Schicht: Sie gewichtet, was hereinkommt, schickt die Summe durch GELU und addiert einen eigenen Vektor, gewichtet mit dem Ergebnis.</translation>
</message>
<message>
<source>Dense</source>
<translation>Dicht</translation>
</message>
<message>
<source>Without a tree: every token uses all neurons of the feedforward layer.</source>
<translation>Ohne Baum: Jedes Token nutzt alle Neuronen der Feedforward-Schicht.</translation>
</message>
<message>
<source>Intermediate size</source>
<translation>Innere Breite (intermediate size)</translation>
</message>
<message>
<source>The number of neurons in a dense feedforward layer, 3072 in a BERT of base size.</source>
<translation>Die Zahl der Neuronen in einer dichten Feedforward-Schicht, 3072 bei einem BERT der Größe Base.</translation>
</message>
<message>
<source>Hidden size</source>
<translation>Breite (hidden size)</translation>
</message>
<message>
<source>The length of the vector that stands for a token between two layers, 768 in a BERT of base size.</source>
<translation>Die Länge des Vektors, der zwischen zwei Schichten für ein Token steht, 768 bei einem BERT der Größe Base.</translation>
</message>
<message>
<source>Embedding</source>
<translation>Embedding</translation>
</message>
<message>
<source>The first stage: a vector for each token and one for its place in the text, added up.</source>
<translation>Die erste Stufe: ein Vektor für jedes Token und einer für seine Stelle im Text, addiert.</translation>
</message>
<message>
<source>Layer norm</source>
<translation>Layer-Norm</translation>
</message>
<message>
<source>Brings the numbers of a vector to mean 0 and variance 1, then scales and shifts them by learned values. Where it stands differs between models.</source>
<translation>Bringt die Zahlen eines Vektors auf Mittelwert 0 und Varianz 1, skaliert und verschiebt sie dann mit gelernten Werten. Wo sie steht, ist von Modell zu Modell verschieden.</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The function that every neuron ends in. It lets positive numbers pass nearly as they are and silences negative ones almost entirely.</source>
<translation>Die Funktion, in die jedes Neuron mündet. Sie lässt positive Zahlen fast unverändert durch und unterdrückt negative fast ganz.</translation>
</message>
<message>
<source>Head</source>
<translation>Kopf</translation>
</message>
<message>
<source>The last stage: it turns the vector of a mask into a logit for every word of the vocabulary.</source>
<translation>Die letzte Stufe: Sie macht aus dem Vektor einer Maske ein Logit für jedes Wort des Vokabulars.</translation>
</message>
<message>
<source>Tree layer (FFF)</source>
<translation>Baumschicht (FFF)</translation>
</message>
<message>
<source>A fast feedforward layer: its neurons form binary trees, and a token uses only those on its path, for example 12 of 4095.</source>
<translation>Eine schnelle Feedforward-Schicht: Ihre Neuronen bilden Binärbäume, und ein Token nutzt nur die auf seinem Pfad, zum Beispiel 12 von 4095.</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Neurons in the order of a binary tree: below each one that is no leaf stand two others. A layer has one tree or several, whose outputs add up.</source>
<translation>Neuronen in der Ordnung eines Binärbaums: Unter jedem, das kein Blatt ist, stehen zwei weitere. Eine Schicht hat einen Baum oder mehrere, deren Ausgaben addiert werden.</translation>
</message>
<message>
<source>Node</source>
<translation>Knoten</translation>
</message>
<message>
<source>A place in a tree: one neuron. Its number counts from the root, level by level; the root is 0.</source>
<translation>Eine Stelle in einem Baum: ein Neuron. Seine Nummer zählt von der Wurzel an, Ebene für Ebene; die Wurzel ist 0.</translation>
</message>
<message>
<source>Root</source>
<translation>Wurzel</translation>
</message>
<message>
<source>The node on top of a tree, where every path begins.</source>
<translation>Der oberste Knoten eines Baums, an dem jeder Pfad beginnt.</translation>
</message>
<message>
<source>Leaf</source>
<translation>Blatt</translation>
</message>
<message>
<source>A node of the last level, where a path ends. A tree of depth 11 has 2048 leaves.</source>
<translation>Ein Knoten der letzten Ebene, an dem ein Pfad endet. Ein Baum der Tiefe 11 hat 2048 Blätter.</translation>
</message>
<message>
<source>Depth</source>
<translation>Tiefe</translation>
</message>
<message>
<source>The number of decisions on a path. A tree of depth D has 2 to the power of D leaves, and a path visits D + 1 nodes.</source>
<translation>Die Zahl der Entscheidungen auf einem Pfad. Ein Baum der Tiefe D hat 2 hoch D Blätter, und ein Pfad besucht D + 1 Knoten.</translation>
</message>
<message>
<source>Path</source>
<translation>Pfad</translation>
</message>
<message>
<source>The nodes that a token visits in a tree, from the root to a leaf. At each node but the last it turns left or right.</source>
<translation>Die Knoten, die ein Token in einem Baum besucht, von der Wurzel bis zu einem Blatt. An jedem außer dem letzten biegt es nach links oder rechts ab.</translation>
</message>
<message>
<source>Turn</source>
<translation>Abzweig</translation>
</message>
<message>
<source>The decision at a node: right if its logit is greater than 0, otherwise left.</source>
<translation>Die Entscheidung an einem Knoten: rechts, wenn sein Logit größer als 0 ist, sonst links.</translation>
</message>
<message>
<source>Logit of a node</source>
<translation>Logit eines Knotens</translation>
</message>
<message>
<source>The number w·x + b that a node computes from a token: its sign decides the turn, and its GELU is the weight of what the node adds.</source>
<translation>Die Zahl w·x + b, die ein Knoten aus einem Token berechnet: Ihr Vorzeichen entscheidet den Abzweig, und ihr GELU-Wert ist das Gewicht dessen, was der Knoten addiert.</translation>
</message>
<message>
<source>Margin</source>
<translation>Abstand</translation>
</message>
<message>
<source>How close a decision was: the logit without its sign, divided by the length of w. The margin of a path is its closest call, the smallest one of its decisions.</source>
<translation>Wie knapp eine Entscheidung war: das Logit ohne Vorzeichen, geteilt durch die Länge von w. Der Abstand eines Pfads ist der seiner knappsten Entscheidung, also der kleinste von allen.</translation>
</message>
<message>
<source>Contribution</source>
<translation>Beitrag</translation>
</message>
<message>
<source>The length of the vector that a node adds to the output of its layer: the GELU of its logit without its sign, times the length of its output weights.</source>
<translation>Die Länge des Vektors, den ein Knoten zur Ausgabe seiner Schicht addiert: der GELU-Wert seines Logits ohne Vorzeichen, mal die Länge seiner Ausgabegewichte.</translation>
</message>
<message>
<source>Share of a node</source>
<translation>Anteil eines Knotens</translation>
</message>
<message>
<source>Its contribution divided by the sum of all contributions on the path.</source>
<translation>Sein Beitrag, geteilt durch die Summe aller Beiträge auf dem Pfad.</translation>
</message>
<message>
<source>Subtree</source>
<translation>Teilbaum</translation>
</message>
<message>
<source>A node with everything below it. All tokens that come there took the same turns up to there.</source>
<translation>Ein Knoten mit allem, was darunter liegt. Alle Token, die dorthin kommen, nahmen bis dorthin dieselben Abzweige.</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>The name of a place: L3/0110* is layer 3, left, right, right, left, and everything below. L3/leaf:1187 is a leaf. With several trees L3.2/0110* names the second one.</source>
<translation>Der Name einer Stelle: L3/0110* ist Schicht 3, links, rechts, rechts, links und alles darunter. L3/leaf:1187 ist ein Blatt. Bei mehreren Bäumen bezeichnet L3.2/0110* den zweiten.</translation>
</message>
<message>
<source>Leaf maps</source>
<translation>Blattkarten</translation>
</message>
<message>
<source>All layers at once: one square stands for a leaf, and every subtree is a rectangle.</source>
<translation>Alle Schichten auf einmal: Ein Quadrat steht für ein Blatt, und jeder Teilbaum ist ein Rechteck.</translation>
</message>
<message>
<source>Path barcode</source>
<translation>Pfad-Strichcode</translation>
</message>
<message>
<source>Paths as rows of light and dark: all tokens of one layer, or all layers of one token.</source>
<translation>Pfade als Zeilen aus Hell und Dunkel: alle Token einer Schicht oder alle Schichten eines Tokens.</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>Schichten × Token</translation>
</message>
<message>
<source>A table with a row for each layer and a column for each token. It is the index to everything: margin, leaf, contribution.</source>
<translation>Eine Tabelle mit einer Zeile je Schicht und einer Spalte je Token. Sie ist das Verzeichnis zu allem: Abstand, Blatt, Beitrag.</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>Satz-Trie</translation>
</message>
<message>
<source>The paths of a text laid over each other: tokens that take the same turns share a line up to where they part.</source>
<translation>Die Pfade eines Textes übereinandergelegt: Token mit gleichen Abzweigen teilen sich eine Linie, bis sie sich trennen.</translation>
</message>
<message>
<source>Common decisions</source>
<translation>Gemeinsame Entscheidungen</translation>
</message>
<message>
<source>How many turns two paths share before they part. Two texts are compared so, token by token and layer by layer.</source>
<translation>Wie viele Abzweige zwei Pfade teilen, bevor sie sich trennen. So werden zwei Texte verglichen, Token für Token und Schicht für Schicht.</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>Neuronennutzung</translation>
</message>
<message>
<source>How many of the neurons a text touches, how often, and how many weights have to be read for it.</source>
<translation>Wie viele der Neuronen ein Text berührt, wie oft, und wie viele Gewichte dafür gelesen werden müssen.</translation>
</message>
</context>
<context>
<name>ufb::HelpBrowser</name>
<message>
<source>Help</source>
<translation>Hilfe</translation>
</message>
<message>
<source>Search the help</source>
<translation>Hilfe durchsuchen</translation>
</message>
<message>
<source>Contents</source>
<comment>of the help</comment>
<translation>Inhalt</translation>
</message>
<message>
<source>Page</source>
<comment>of the help</comment>
<translation>Seite</translation>
</message>
<message>
<source>Nothing in the help has these words</source>
<translation>Diese Wörter kommen in der Hilfe nicht vor</translation>
</message>
<message>
<source>Back</source>
<translation>Zurück</translation>
</message>
<message>
<source>Back to the page before (Alt+Left)</source>
<translation>Zurück zur vorigen Seite (Alt+←)</translation>
</message>
<message>
<source>Forward</source>
<translation>Vor</translation>
</message>
<message>
<source>Forward to the page after (Alt+Right)</source>
<translation>Vor zur nächsten Seite (Alt+→)</translation>
</message>
</context>
<context>
<name>ufb::HelpPages</name>
<message>
<source>Glossary</source>
<translation>Glossar</translation>
</message>
<message>
<source>See also:</source>
<translation>Siehe auch:</translation>
</message>
<message>
<source>Sessions and reports</source>
<translation>Sitzungen und Berichte</translation>
</message>
<message>
<source>A session is what you are working on: text, masks, models, pinned text, bookmarks, the selected place and measurements. Save it as one file, open it later, or send it to a colleague. A file of this kind ends in `.ufbsession`; it names models, it does not contain them.</source>
<translation>Eine Sitzung ist das, woran Sie arbeiten: Text, Masken, Modelle, angehefteter Text, Lesezeichen, die ausgewählte Stelle und Messungen. Speichern Sie sie als eine Datei, öffnen Sie sie später oder schicken Sie sie an Kollegen. Solche Dateien enden auf `.ufbsession`; sie nennen Modelle, enthalten sie aber nicht.</translation>
</message>
<message>
<source>The program also keeps the session by itself. After a crash it offers to restore it at the next start.</source>
<translation>Das Programm sichert die Sitzung auch von selbst. Nach einem Absturz bietet es beim nächsten Start an, sie wiederherzustellen.</translation>
</message>
<message>
<source>Undo and redo (`Ctrl+Z`, `Ctrl+Shift+Z`) know every change to text, masks, pinned text and bookmarks.</source>
<translation>Rückgängig und Wiederholen (`Strg+Z`, `Strg+Umschalt+Z`) kennen jede Änderung an Text, Masken, angeheftetem Text und Lesezeichen.</translation>
</message>
<message>
<source>A report is a document for readers: text, predictions, pictures of the routing, statistics, latency with raw data and environment, and the command lines that compute the same again. It is written as one HTML file that needs no other files, or as PDF.</source>
<translation>Ein Bericht ist ein Dokument für Leser: Text, Vorhersagen, Bilder des Routings, Statistik, Latenz mit Rohdaten und Umgebung sowie die Befehlszeilen, die dasselbe noch einmal berechnen. Er entsteht als eine einzige HTML-Datei, die keine weiteren Dateien braucht, oder als PDF.</translation>
</message>
<message>
<source>Command line</source>
<translation>Befehlszeile</translation>
</message>
<message>
<source>The program `ufb` computes the same without a window. Some examples:</source>
<translation>Das Programm `ufb` berechnet dasselbe ohne Fenster. Einige Beispiele:</translation>
</message>
<message>
<source>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the words that fit.</source>
<translation>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` gibt die passenden Wörter aus.</translation>
</message>
<message>
<source>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the path of every token.</source>
<translation>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` gibt den Pfad jedes Tokens aus.</translation>
</message>
<message>
<source>`ufb compare --against demo-dense &quot;…&quot;` puts two models side by side.</source>
<translation>`ufb compare --against demo-dense &quot;…&quot;` stellt zwei Modelle nebeneinander.</translation>
</message>
<message>
<source>`ufb stats FILE --out DIR` counts whole texts; `ufb stats words` and `ufb stats compare` read the counts.</source>
<translation>`ufb stats FILE --out DIR` zählt ganze Texte; `ufb stats words` und `ufb stats compare` lesen die Zählungen.</translation>
</message>
<message>
<source>`ufb bench ffn` and `ufb bench model` measure.</source>
<translation>`ufb bench ffn` und `ufb bench model` messen.</translation>
</message>
<message>
<source>With `--json`, one JSON document goes to the standard output and everything else to the standard error. The exit status is 0 if it was done, 1 if it could not be done (one line says why, and what to do), 2 for wrong usage. `ufb --help` lists the commands, and `--help` after a command its options.</source>
<translation>Mit `--json` geht ein JSON-Dokument an die Standardausgabe und alles andere an die Standardfehlerausgabe. Der Exit-Status ist 0, wenn alles erledigt wurde, 1, wenn es nicht möglich war (eine Zeile sagt, warum und was zu tun ist), und 2 bei falschem Aufruf. `ufb --help` nennt die Befehle, `--help` nach einem Befehl dessen Optionen.</translation>
</message>
<message>
<source>`ufb-explorer --render window --out picture.png` draws the window into a file without a display.</source>
<translation>`ufb-explorer --render window --out picture.png` zeichnet das Fenster ohne Bildschirm in eine Datei.</translation>
</message>
<message>
<source>Keys and the palette</source>
<translation>Tasten und Befehlspalette</translation>
</message>
<message>
<source>Press `Ctrl+K` and type a part of what you want. The palette lists every command, also those without keys; a few letters are enough, such as the first ones of each word. The English names work in every language. Up and Down choose, Enter runs, Esc closes.</source>
<translation>Drücken Sie `Strg+K` und geben Sie einen Teil dessen ein, was Sie suchen. Die Palette enthält jeden Befehl, auch solche ohne Tasten; wenige Buchstaben genügen, etwa die ersten jedes Wortes. Die englischen Namen gelten in jeder Sprache. Die Pfeiltasten ↑ und ↓ wählen, Enter führt aus, Esc schließt.</translation>
</message>
<message>
<source>`F1` shows all keys and mouse gestures on one page, which can be searched and copied. With the mouse over a word that is explained, it opens the glossary instead.</source>
<translation>`F1` zeigt alle Tasten und Mausgesten auf einer Seite, die sich durchsuchen und kopieren lässt. Steht die Maus über einem erklärten Wort, öffnet sich stattdessen das Glossar.</translation>
</message>
<message>
<source>Some commands have two strokes: `Ctrl+J, L` means Ctrl and J together, then L alone.</source>
<translation>Manche Befehle haben zwei Anschläge: `Strg+J, L` heißt Strg und J zusammen, dann L allein.</translation>
</message>
<message>
<source>`F6` goes to the next view, `F11` makes a view fill the window and puts it back, `Ctrl+G` goes to a typed address. In the views, arrow keys walk, Enter chooses and Esc leads back.</source>
<translation>`F6` geht zur nächsten Ansicht, `F11` füllt das Fenster mit einer Ansicht und stellt sie wieder zurück, `Strg+G` geht zu einer eingegebenen Adresse. In den Ansichten bewegen die Pfeiltasten die Auswahl, Enter wählt, und Esc führt zurück.</translation>
</message>
<message>
<source>Accessibility</source>
<translation>Barrierefreiheit</translation>
</message>
<message>
<source>Everything can be reached with the keyboard, and what has the focus is outlined. `F6` goes from view to view, Tab through the controls of a view, and arrow keys through a picture.</source>
<translation>Alles ist mit der Tastatur erreichbar, und was den Fokus hat, ist umrandet. `F6` geht von Ansicht zu Ansicht, Tab durch die Bedienelemente einer Ansicht, und die Pfeiltasten bewegen sich durch ein Bild.</translation>
</message>
<message>
<source>Screen readers find names and descriptions of all controls. Every picture can also be read as a table, from its menu.</source>
<translation>Screenreader finden Namen und Beschreibungen aller Bedienelemente. Jedes Bild lässt sich über sein Menü auch als Tabelle lesen.</translation>
</message>
<message>
<source>The menu Appearance offers light and dark colours, high contrast, and text up to twice its size. Layouts follow the direction of the language.</source>
<translation>Das Menü Darstellung bietet helle und dunkle Farben, hohen Kontrast und Text bis zur doppelten Größe. Die Anordnung folgt der Schreibrichtung der Sprache.</translation>
</message>
<message>
<source>Colour is never the only sign: model A is blue and solid, model B is orange and hatched; left and right differ by place, and what is chosen has a frame. The colour scales can be told apart by people who do not see all colours.</source>
<translation>Farbe ist nie das einzige Zeichen: Modell A ist blau und durchgezogen, Modell B orange und schraffiert; links und rechts unterscheiden sich durch den Ort, und Ausgewähltes hat einen Rahmen. Die Farbskalen sind auch für Menschen unterscheidbar, die nicht alle Farben sehen.</translation>
</message>
<message>
<source>Nothing flashes, and nothing disappears on its own while you read it.</source>
<translation>Nichts blinkt, und nichts verschwindet von selbst, während Sie es lesen.</translation>
</message>
<message>
<source>Privacy: no network access at all</source>
<translation>Datenschutz: keinerlei Netzzugriff</translation>
</message>
<message>
<source>This program never uses a network. It does not look for updates, it counts no users, and it sends no reports of any kind. It works just as well on a machine without a network, and everything it needs was installed with it.</source>
<translation>Dieses Programm benutzt nie ein Netz. Es sucht nicht nach Aktualisierungen, zählt keine Nutzer und sendet keinerlei Berichte. Auf einem Rechner ohne Netz arbeitet es genauso gut, und alles, was es braucht, wurde mit ihm installiert.</translation>
</message>
<message>
<source>Your texts and models are read on this machine and stay on it. A report, a session or an export is written only where you say.</source>
<translation>Ihre Texte und Modelle werden auf diesem Rechner gelesen und bleiben dort. Ein Bericht, eine Sitzung oder ein Export wird nur dorthin geschrieben, wo Sie es angeben.</translation>
</message>
<message>
<source>If the program crashes, a file about what was open is written to your own folder. It is shown to you at the next start; whether anybody else sees it is up to you.</source>
<translation>Stürzt das Programm ab, wird eine Datei über das, was geöffnet war, in Ihren eigenen Ordner geschrieben. Beim nächsten Start wird sie Ihnen gezeigt; ob jemand anders sie zu sehen bekommt, entscheiden Sie.</translation>
</message>
<message>
<source>Model files are data. A file in the old format of PyTorch may contain a program: only numbers are taken from it, and nothing in it is run.</source>
<translation>Modelldateien sind Daten. Eine Datei im alten Format von PyTorch kann ein Programm enthalten: Es werden nur Zahlen daraus gelesen, und nichts darin wird ausgeführt.</translation>
</message>
<message>
<source>This help is part of the program, too. Its links lead to other pages of it and nowhere else.</source>
<translation>Auch diese Hilfe gehört zum Programm. Ihre Links führen auf andere ihrer Seiten und nirgendwohin sonst.</translation>
</message>
<message>
<source>Where files are kept</source>
<translation>Wo die Dateien liegen</translation>
</message>
<message>
<source>The program keeps its own files where your desktop keeps those of all programs. With the usual folders of Linux:</source>
<translation>Das Programm legt seine eigenen Dateien dort ab, wo Ihr Desktop die aller Programme ablegt. Bei den üblichen Ordnern von Linux:</translation>
</message>
<message>
<source>`~/.config/UltraFastBERT/ufb-explorer.conf` has the settings: window and views, language, colours, recent models and texts, bookmarks.</source>
<translation>`~/.config/UltraFastBERT/ufb-explorer.conf` enthält die Einstellungen: Fenster und Ansichten, Sprache, Farben, zuletzt benutzte Modelle und Texte, Lesezeichen.</translation>
</message>
<message>
<source>`~/.local/share/UltraFastBERT/ufb-explorer` has the rest, in folders: `counts` for counted texts, `measurements` for latency, `autosave` for the session that is restored after a crash, `crashes` for what was open then, and `log` for messages of the program.</source>
<translation>`~/.local/share/UltraFastBERT/ufb-explorer` enthält den Rest, in Ordnern: `counts` für gezählte Texte, `measurements` für Latenz, `autosave` für die Sitzung, die nach einem Absturz wiederhergestellt wird, `crashes` für das, was dabei geöffnet war, und `log` für Meldungen des Programms.</translation>
</message>
<message>
<source>You may delete any of these folders while the program is not running. It then starts without them and makes them again when they are needed. Counts of large texts can take much space, and another folder can be chosen for them in the menu.</source>
<translation>Solange das Programm nicht läuft, dürfen Sie jeden dieser Ordner löschen. Es startet dann ohne sie und legt sie neu an, wenn sie gebraucht werden. Zählungen großer Texte können viel Platz belegen; im Menü lässt sich dafür ein anderer Ordner wählen.</translation>
</message>
<message>
<source>Removing the program from the system leaves these files alone: they are yours.</source>
<translation>Wird das Programm vom System entfernt, bleiben diese Dateien erhalten: Sie gehören Ihnen.</translation>
</message>
<message>
<source>Start here</source>
<translation>Erste Schritte</translation>
</message>
<message>
<source>The window opens with a sentence that has a hidden word, and with the words that the model puts there. The model is bundled with the program; a model of yours opens from the button at the top or when its folder is dropped on the window.</source>
<translation>Das Fenster öffnet sich mit einem Satz, in dem ein Wort verdeckt ist, und mit den Wörtern, die das Modell dort einsetzt. Das Modell wird mit dem Programm geliefert; ein eigenes öffnen Sie mit der Schaltfläche oben oder indem Sie seinen Ordner auf das Fenster ziehen.</translation>
</message>
<message>
<source>Type, and the answer follows. Each word of your text is a token, shown as a chip below it. Click a chip: every view then speaks of this token.</source>
<translation>Tippen Sie, und die Antwort folgt. Jedes Wort Ihres Textes ist ein Token, das darunter als Chip erscheint. Klicken Sie auf einen Chip: Dann zeigt jede Ansicht dieses Token.</translation>
</message>
<message>
<source>What is special about this model is inside its feedforward layers: they are trees. A token walks from the root to a leaf and uses only the neurons on its way, for example 12 of 4095. The tree, the leaf maps and the other routing views show this way.</source>
<translation>Das Besondere an diesem Modell steckt in seinen Feedforward-Schichten: Sie sind Bäume. Ein Token geht von der Wurzel zu einem Blatt und nutzt nur die Neuronen auf seinem Weg, zum Beispiel 12 von 4095. Der Baum, die Blattkarten und die anderen Routing-Ansichten zeigen diesen Weg.</translation>
</message>
<message>
<source>Rest the mouse on a picture to read what is there, and press `Ctrl+K` to find anything that the program can do.</source>
<translation>Lassen Sie die Maus auf einem Bild ruhen, um zu lesen, was dort ist, und drücken Sie `Strg+K`, um alles zu finden, was das Programm kann.</translation>
</message>
<message>
<source>The prompt and masks</source>
<translation>Eingabe und Masken</translation>
</message>
<message>
<source>Write the text in the field at the top. The chips below it are what the model reads: words, pieces of words and signs.</source>
<translation>Schreiben Sie den Text in das Feld oben. Die Chips darunter sind das, was das Modell liest: Wörter, Wortstücke und Zeichen.</translation>
</message>
<message>
<source>A mask hides a word. Make one by a double click on the word, by `Alt+M`, or by typing `&lt;mask&gt;`, `[MASK]` or `___`. A text may have several masks; `Alt+Left` and `Alt+Right` go from one to the next.</source>
<translation>Eine Maske verdeckt ein Wort. Sie entsteht durch einen Doppelklick auf das Wort, durch `Alt+M` oder durch Eingabe von `&lt;mask&gt;`, `[MASK]` oder `___`. Ein Text kann mehrere Masken haben; `Alt+←` und `Alt+→` gehen von einer zur nächsten.</translation>
</message>
<message>
<source>Examples offers sentences that show something, and the texts that you asked before.</source>
<translation>Unter Beispiele finden Sie Sätze, die etwas zeigen, und die Texte, nach denen Sie schon gefragt haben.</translation>
</message>
<message>
<source>Pin (`Alt+P`) keeps the text beside the next one. The view Two texts then says, token by token and layer by layer, how far both go together, and the tree shows one path over the other.</source>
<translation>Anheften (`Alt+P`) behält den Text neben dem nächsten. Die Ansicht Zwei Texte sagt dann Token für Token und Schicht für Schicht, wie weit beide gemeinsam gehen, und der Baum zeigt einen Pfad über dem anderen.</translation>
</message>
<message>
<source>A text longer than the model can read is cut, and the program says so. `Ctrl+Z` takes any change back.</source>
<translation>Ein Text, der länger ist, als das Modell lesen kann, wird abgeschnitten, und das Programm weist darauf hin. `Strg+Z` nimmt jede Änderung zurück.</translation>
</message>
<message>
<source>Predictions</source>
<translation>Vorhersagen</translation>
</message>
<message>
<source>The list has the words that fit the mask best, each with its probability. All words of the vocabulary together have 100 %.</source>
<translation>Die Liste enthält die Wörter, die am besten an die Stelle der Maske passen, jedes mit seiner Wahrscheinlichkeit. Alle Wörter des Vokabulars zusammen haben 100&#xa0;%.</translation>
</message>
<message>
<source>A click on a word, or Enter, puts it in the place of the mask.</source>
<translation>Ein Klick auf ein Wort oder Enter setzt es an die Stelle der Maske.</translation>
</message>
<message>
<source>The field below asks for a word of your own: its probability and its place among all words. A word that is not in the vocabulary is rated by its first piece, and this is said.</source>
<translation>Im Feld darunter fragen Sie nach einem eigenen Wort: nach seiner Wahrscheinlichkeit und seinem Platz unter allen Wörtern. Ein Wort, das nicht im Vokabular steht, wird nach seinem ersten Stück bewertet, und das wird dazugesagt.</translation>
</message>
<message>
<source>The entropy below says how undecided the model is: 0 bits means that one word has everything.</source>
<translation>Die Entropie darunter sagt, wie unentschieden das Modell ist: 0 Bit heißt, dass ein Wort alles hat.</translation>
</message>
<message>
<source>While an answer is older than the text it is dimmed, never removed. The bundled model is small and has read little, so it is often wrong. What it says is computed by the real network, not looked up.</source>
<translation>Ist eine Antwort älter als der Text, wird sie abgeblendet, aber nie entfernt. Das mitgelieferte Modell ist klein und hat wenig gelesen, deshalb irrt es sich oft. Was es sagt, wird vom echten Netz berechnet, nicht nachgeschlagen.</translation>
</message>
<message>
<source>Routing views</source>
<translation>Routing-Ansichten</translation>
</message>
<message>
<source>*Tree* has one layer, the root on top. The path of the chosen token is lit: left where the logit is at most 0, right where it is greater. A click zooms in, the wheel zooms at the mouse, Esc shows all of it.</source>
<translation>*Baum* zeigt eine Schicht, die Wurzel oben. Der Pfad des ausgewählten Tokens leuchtet: links, wo das Logit höchstens 0 ist, rechts, wo es größer ist. Ein Klick zoomt hinein, das Mausrad zoomt am Mauszeiger, Esc zeigt alles.</translation>
</message>
<message>
<source>*Leaf maps* has all layers at once: one square stands for a leaf, a rectangle for a subtree.</source>
<translation>*Blattkarten* zeigt alle Schichten auf einmal: Ein Quadrat steht für ein Blatt, ein Rechteck für einen Teilbaum.</translation>
</message>
<message>
<source>*Layers × tokens* is the index: a row for each layer, a column for each token. Choose what the colours mean.</source>
<translation>*Schichten × Token* ist das Verzeichnis: eine Zeile je Schicht, eine Spalte je Token. Was die Farben bedeuten, wählen Sie selbst.</translation>
</message>
<message>
<source>*Path card* is one path in numbers: turn, logit, GELU, contribution and share of each node.</source>
<translation>*Pfadkarte* ist ein Pfad in Zahlen: Abzweig, Logit, GELU, Beitrag und Anteil jedes Knotens.</translation>
</message>
<message>
<source>*Path barcode* has the turns of all tokens of a layer, or of one token in all layers.</source>
<translation>*Pfad-Strichcode* zeigt die Abzweige aller Token einer Schicht oder eines Tokens in allen Schichten.</translation>
</message>
<message>
<source>*Sentence trie* shows which tokens go the same way, and for how long.</source>
<translation>*Satz-Trie* zeigt, welche Token denselben Weg gehen und wie lange.</translation>
</message>
<message>
<source>*Neuron usage* counts the neurons that this text needs.</source>
<translation>*Neuronennutzung* zählt die Neuronen, die dieser Text braucht.</translation>
</message>
<message>
<source>*Two texts* compares with the pinned text.</source>
<translation>*Zwei Texte* vergleicht mit dem angehefteten Text.</translation>
</message>
<message>
<source>A right click exports the picture or the numbers of a view.</source>
<translation>Ein Rechtsklick exportiert das Bild oder die Zahlen einer Ansicht.</translation>
</message>
<message>
<source>Corpus</source>
<translation>Korpus</translation>
</message>
<message>
<source>Corpus counts where the tokens of a whole text go. Drop text files on the window; they may be compressed by gzip, xz, bzip2 or zstd. You can go on working meanwhile, pause, cancel, and go on another day: what is counted is kept.</source>
<translation>Korpus zählt, wohin die Token eines ganzen Textes gehen. Ziehen Sie Textdateien auf das Fenster; sie dürfen mit gzip, xz, bzip2 oder zstd komprimiert sein. Sie können währenddessen weiterarbeiten, anhalten, abbrechen und an einem anderen Tag weitermachen: Was gezählt ist, bleibt erhalten.</translation>
</message>
<message>
<source>Then the tree and the leaf maps can be coloured by use, and Dictionary says for any node which words come there, with examples. It also works the other way: type a word to see its leaves.</source>
<translation>Danach lassen sich der Baum und die Blattkarten nach Nutzung einfärben, und das Wörterbuch nennt für jeden Knoten die Wörter, die dorthin kommen, mit Beispielen. Es geht auch umgekehrt: Geben Sie ein Wort ein, um seine Blätter zu sehen.</translation>
</message>
<message>
<source>A second count can be opened beside the first. The program lists the nodes that one text uses more than the other, and tells differences from chance.</source>
<translation>Neben der ersten lässt sich eine zweite Zählung öffnen. Das Programm nennt die Knoten, die ein Text stärker nutzt als der andere, und unterscheidet echte Unterschiede vom Zufall.</translation>
</message>
<message>
<source>A sample, a part that was not finished and an estimate are always named as such. The same counts come from the command `ufb stats`.</source>
<translation>Eine Stichprobe, ein unvollständiger Teil und eine Schätzung werden immer als solche bezeichnet. Dieselben Zählungen liefert der Befehl `ufb stats`.</translation>
</message>
<message>
<source>Latency and fairness</source>
<translation>Latenz und Fairness</translation>
</message>
<message>
<source>Latency measures here and now, on your machine: the model, the model again, dense networks of the same shape, and the other models that are open.</source>
<translation>Latenz misst hier und jetzt, auf Ihrem Rechner: das Modell, dasselbe Modell noch einmal, dichte Netze gleicher Form und die übrigen geöffneten Modelle.</translation>
</message>
<message>
<source>All of them run in one process, with the same number of threads and on the same texts, in an order drawn anew in every round. First come calls that do not count, to warm up.</source>
<translation>Alle laufen in einem Prozess, mit gleich vielen Threads und mit denselben Texten, in einer Reihenfolge, die jede Runde neu ausgelost wird. Zuerst kommen zum Aufwärmen Aufrufe, die nicht zählen.</translation>
</message>
<message>
<source>A figure is a median with an interval. If the interval of a ratio contains 1, no winner is named. The model against itself must come out as 1; otherwise the measurement is not to be trusted, and this is said.</source>
<translation>Eine Zahl ist ein Median mit einem Intervall. Enthält das Intervall eines Verhältnisses die 1, wird kein Sieger genannt. Das Modell gegen sich selbst muss 1 ergeben; sonst ist der Messung nicht zu trauen, und das wird gesagt.</translation>
</message>
<message>
<source>The ledger leads from the number of neurons saved to what the whole model gains. That is much less, because attention and the head still have to be computed.</source>
<translation>Die Bilanz führt von der Zahl der eingesparten Neuronen zu dem, was das ganze Modell gewinnt. Das ist viel weniger, weil Attention und Kopf weiterhin berechnet werden müssen.</translation>
</message>
<message>
<source>Leave the machine alone while it measures. Raw samples are kept with the environment that they were taken in.</source>
<translation>Lassen Sie den Rechner während der Messung in Ruhe. Die rohen Messwerte werden zusammen mit der Umgebung aufbewahrt, in der sie entstanden.</translation>
</message>
</context>
<context>
<name>ufb::HowComputedView</name>
<message>
<source>How it is computed</source>
<translation>So wird gerechnet</translation>
</message>
<message>
<source>Steps of the computation</source>
<translation>Schritte der Berechnung</translation>
</message>
<message>
<source>%1 %2</source>
<comment>number, name of a step</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>Back</source>
<comment>to the step before</comment>
<translation>Zurück</translation>
</message>
<message>
<source>Next</source>
<comment>step</comment>
<translation>Weiter</translation>
</message>
<message>
<source>To the step before</source>
<translation>Zum vorigen Schritt</translation>
</message>
<message>
<source>To the next step</source>
<translation>Zum nächsten Schritt</translation>
</message>
<message>
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<source>Copy this page as text (%1)</source>
<comment>keys</comment>
<translation>Diese Seite als Text kopieren (%1)</translation>
</message>
<message>
<source>Copy this page as text</source>
<translation>Diese Seite als Text kopieren</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see how its answer is computed.</source>
<translation>Noch nichts zu sehen. Ein eingegebener Satz zeigt, wie seine Antwort berechnet wird.</translation>
</message>
<message>
<source>Copy this &amp;page as text</source>
<translation>Diese &amp;Seite als Text kopieren</translation>
</message>
<message>
<source>Copy a&amp;ll pages as text</source>
<translation>A&amp;lle Seiten als Text kopieren</translation>
</message>
</context>
<context>
<name>ufb::HowText</name>
<message>
<source>Tokens</source>
<comment>step of the computation</comment>
<translation>Token</translation>
</message>
<message>
<source>Layer</source>
<comment>step of the computation</comment>
<translation>Schicht</translation>
</message>
<message>
<source>Walk</source>
<comment>step of the computation: down the tree</comment>
<translation>Weg</translation>
</message>
<message>
<source>Output</source>
<comment>step of the computation</comment>
<translation>Ausgabe</translation>
</message>
<message>
<source>Left out</source>
<comment>step of the computation: what is not computed</comment>
<translation>Ausgelassen</translation>
</message>
<message>
<source>Answer</source>
<comment>step of the computation</comment>
<translation>Antwort</translation>
</message>
<message>
<source>Rank</source>
<translation>Rang</translation>
</message>
<message>
<source>1 is the most probable word</source>
<translation>1 ist das wahrscheinlichste Wort</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>Wie das Vokabular es schreibt</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The decoder&apos;s value for this word</source>
<translation>Der Wert des Decoders für dieses Wort</translation>
</message>
<message>
<source>Logit − max</source>
<translation>Logit − max</translation>
</message>
<message>
<source>Less the largest logit</source>
<translation>Abzüglich des größten Logits</translation>
</message>
<message>
<source>exp</source>
<translation>exp</translation>
</message>
<message>
<source>e to the power of logit − max</source>
<translation>e hoch (Logit − max)</translation>
</message>
<message>
<source>Probability</source>
<translation>Wahrscheinlichkeit</translation>
</message>
<message>
<source>This word&apos;s exp over the sum of all: the model&apos;s answer</source>
<translation>exp dieses Wortes durch die Summe aller: die Antwort des Modells</translation>
</message>
<message>
<source>max = %1, of “%2”. The sum over all words is 1 / %3 = %4; the %5 shown make up %6 of it.</source>
<comment>number, word, percentage, number, count, percentage</comment>
<translation>max = %1, bei „%2“. Die Summe über alle Wörter ist 1 / %3 = %4; die %5 gezeigten machen %6 davon aus.</translation>
</message>
<message>
<source>Entropy of the whole distribution: %1 bits.</source>
<comment>number</comment>
<translation>Entropie der ganzen Verteilung: %1 Bit.</translation>
</message>
<message>
<source>From the last state to words</source>
<translation>Vom letzten Zustand zu Wörtern</translation>
</message>
<message>
<source>After the last layer, the state at the mask is multiplied with one row of the decoder for each word of the vocabulary (BERT transforms it once more before): the logits. Softmax turns them into probabilities.</source>
<translation>Nach der letzten Schicht wird der Zustand an der Maske für jedes Wort des Vokabulars mit einer Zeile des Decoders multipliziert (BERT formt ihn vorher noch einmal um): Das sind die Logits. Softmax macht daraus Wahrscheinlichkeiten.</translation>
</message>
<message>
<source>Words in the vocabulary, and so logits at each mask: %1.</source>
<comment>count</comment>
<translation>Wörter im Vokabular und damit Logits an jeder Maske: %1.</translation>
</message>
<message>
<source>This text has no mask, so no word is asked for: mask a token to see the numbers.</source>
<translation>Dieser Text hat keine Maske, es ist also nach keinem Wort gefragt: Maskieren Sie ein Token, um die Zahlen zu sehen.</translation>
</message>
<message>
<source>Shown is mask %1 of %2, token %3.</source>
<comment>numbers</comment>
<translation>Gezeigt ist Maske %1 von %2, Token %3.</translation>
</message>
<message>
<source>leaf</source>
<translation>Blatt</translation>
</message>
<message>
<source>right</source>
<comment>a turn</comment>
<translation>rechts</translation>
</message>
<message>
<source>left</source>
<comment>a turn</comment>
<translation>links</translation>
</message>
<message>
<source>Level</source>
<translation>Ebene</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one is the leaf</source>
<translation>Von 0 an der Wurzel gezählt; die letzte ist das Blatt</translation>
</message>
<message>
<source>Node i</source>
<translation>Knoten i</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Nummer im Baum, Ebene für Ebene, Wurzel 0</translation>
</message>
<message>
<source>z = w·x + b</source>
<translation>z = w·x + b</translation>
</message>
<message>
<source>The neuron&apos;s logit for this token</source>
<translation>Das Logit des Neurons für dieses Token</translation>
</message>
<message>
<source>Sign</source>
<translation>Vorzeichen</translation>
</message>
<message>
<source>Only this decides the turn</source>
<translation>Nur dies entscheidet den Abzweig</translation>
</message>
<message>
<source>Turn</source>
<translation>Abzweig</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>Rechts, wenn das Logit über 0 liegt, sonst links</translation>
</message>
<message>
<source>Next node</source>
<translation>Nächster Knoten</translation>
</message>
<message>
<source>2i + 1 on the left, 2i + 2 on the right</source>
<translation>2i + 1 links, 2i + 2 rechts</translation>
</message>
<message>
<source>1 is the largest contribution</source>
<translation>1 ist der größte Beitrag</translation>
</message>
<message>
<source>Node</source>
<translation>Knoten</translation>
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
<translation>Hier aus dem Logit berechnet, mit doppelter Genauigkeit</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the output row: contribution over |GELU(z)|</source>
<translation>Norm der Ausgabezeile: Beitrag geteilt durch |GELU(z)|</translation>
</message>
<message>
<source>Contrib.</source>
<comment>contribution</comment>
<translation>Beitrag</translation>
</message>
<message>
<source>Norm of what the node adds to the output</source>
<translation>Norm dessen, was der Knoten zur Ausgabe addiert</translation>
</message>
<message>
<source>Share</source>
<translation>Anteil</translation>
</message>
<message>
<source>Of the sum of the contributions</source>
<translation>An der Summe der Beiträge</translation>
</message>
<message>
<source>In this layer</source>
<translation>In dieser Schicht</translation>
</message>
<message>
<source>What is counted</source>
<translation>Was gezählt wird</translation>
</message>
<message>
<source>Used</source>
<translation>Genutzt</translation>
</message>
<message>
<source>By the tree&apos;s way</source>
<translation>Auf dem Weg durch den Baum</translation>
</message>
<message>
<source>Dense</source>
<translation>Dicht</translation>
</message>
<message>
<source>If all of the layer&apos;s neurons were computed</source>
<translation>Wenn alle Neuronen der Schicht berechnet würden</translation>
</message>
<message>
<source>Used over dense</source>
<translation>Genutzt / dicht</translation>
</message>
<message>
<source>The walk down the tree</source>
<translation>Der Weg den Baum hinab</translation>
</message>
<message>
<source>“%1” starts at the root, node 0. At each node i, one neuron decides: its weights w times the token&apos;s input x, plus its bias b, is the logit z.</source>
<comment>token</comment>
<translation>„%1“ beginnt an der Wurzel, Knoten 0. An jedem Knoten i entscheidet ein Neuron: Seine Gewichte w mal die Eingabe x des Tokens plus sein Bias b ergeben das Logit z.</translation>
</message>
<message>
<source>The layer has %1 trees, all walked in the same way; shown is tree %2.</source>
<comment>count, number</comment>
<translation>Die Schicht hat %1 Bäume, die alle gleich durchlaufen werden; gezeigt ist Baum %2.</translation>
</message>
<message>
<source>The way: %1 → leaf %2.</source>
<comment>turns, number</comment>
<translation>Der Weg: %1 → Blatt %2.</translation>
</message>
<message>
<source>Neurons computed: %1. Decisions: %2, since the leaf&apos;s sign decides nothing.</source>
<comment>counts</comment>
<translation>Berechnete Neuronen: %1. Entscheidungen: %2, denn das Vorzeichen des Blatts entscheidet nichts.</translation>
</message>
<message>
<source>What the tree puts out</source>
<translation>Was der Baum ausgibt</translation>
</message>
<message>
<source>Every node on the way, the leaf too, adds its output row w_out, as often as the GELU of its logit says. A logit far below 0 adds almost nothing.</source>
<translation>Jeder Knoten auf dem Weg, auch das Blatt, addiert seine Ausgabezeile w_out, gewichtet mit dem GELU-Wert seines Logits. Ein Logit weit unter 0 fügt fast nichts hinzu.</translation>
</message>
<message>
<source>Contributions are lengths. Vectors that point against each other cancel, so the output may be shorter than their sum, %1.</source>
<comment>number</comment>
<translation>Beiträge sind Längen. Vektoren, die gegeneinander zeigen, heben sich auf, darum kann die Ausgabe kürzer sein als ihre Summe, %1.</translation>
</message>
<message>
<source>The GELU here is the exact one with erf, as in the published code, computed from the logit on show in double precision; the model itself computes in single precision.</source>
<translation>GELU ist hier die exakte Fassung mit erf, wie im veröffentlichten Code, aus dem gezeigten Logit mit doppelter Genauigkeit berechnet; das Modell selbst rechnet mit einfacher Genauigkeit.</translation>
</message>
<message>
<source>What is not computed</source>
<translation>Was nicht berechnet wird</translation>
</message>
<message>
<source>For “%1” in this layer, %2 of the %3 neurons are never looked at: their weights are not read and their logits are not known.</source>
<comment>token, counts</comment>
<translation>Für „%1“ werden in dieser Schicht %2 der %3 Neuronen nie angesehen: Ihre Gewichte werden nicht gelesen, und ihre Logits sind nicht bekannt.</translation>
</message>
<message>
<source>Neurons, this token</source>
<translation>Neuronen, dieses Token</translation>
</message>
<message>
<source>Neurons, any token of this text</source>
<translation>Neuronen, irgendein Token dieses Textes</translation>
</message>
<message>
<source>Weights read, this token</source>
<translation>Gelesene Gewichte, dieses Token</translation>
</message>
<message>
<source>Multiplications, this token</source>
<translation>Multiplikationen, dieses Token</translation>
</message>
<message>
<source>A neuron multiplies %1 numbers on its way in and as many on its way out, and adds as often.</source>
<comment>count</comment>
<translation>Ein Neuron multipliziert %1 Zahlen beim Eingang und ebenso viele beim Ausgang, und addiert ebenso oft.</translation>
</message>
<message>
<source>This is the feedforward part alone: attention and the head cost what they always cost, so the whole model gains less than its layers.</source>
<translation>Das ist nur der Feedforward-Teil: Attention und Kopf kosten so viel wie immer, darum gewinnt das ganze Modell weniger als seine Schichten.</translation>
</message>
<message>
<source>What the layer puts out</source>
<translation>Was die Schicht ausgibt</translation>
</message>
<message>
<source>Select a token to see its way.</source>
<translation>Ein ausgewähltes Token zeigt hier seinen Weg.</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: there is no tree, so no token has a way of its own.</source>
<translation>Die Feedforward-Schichten dieses Modells sind dicht: Es gibt keinen Baum, also hat kein Token einen eigenen Weg.</translation>
</message>
<message>
<source>All %1 neurons of a layer are computed for every token; nothing is left out.</source>
<comment>count</comment>
<translation>Alle %1 Neuronen einer Schicht werden für jedes Token berechnet; nichts wird ausgelassen.</translation>
</message>
<message>
<source>All neurons of a layer are computed for every token; nothing is left out.</source>
<translation>Alle Neuronen einer Schicht werden für jedes Token berechnet; nichts wird ausgelassen.</translation>
</message>
<message>
<source>Biases are there if the checkpoint has them. A gated layer (GELUglu) multiplies the first half of z with the GELU of the second.</source>
<translation>Biases gibt es, wenn der Checkpoint sie enthält. Eine Schicht mit Gate (GELUglu) multipliziert die erste Hälfte von z mit dem GELU-Wert der zweiten.</translation>
</message>
<message>
<source>added by the model&apos;s template</source>
<translation>von der Vorlage des Modells ergänzt</translation>
</message>
<message>
<source>each token alone</source>
<translation>jedes Token für sich</translation>
</message>
<message>
<source>dense: all %1 neurons</source>
<comment>count</comment>
<translation>dicht: alle %1 Neuronen</translation>
</message>
<message>
<source>trees: %1, depth %2; %3 of %4 neurons</source>
<comment>all are counts</comment>
<translation>Bäume: %1, Tiefe %2; %3 von %4 Neuronen</translation>
</message>
<message>
<source>looks at all tokens</source>
<translation>sieht alle Token an</translation>
</message>
<message>
<source>looks at all tokens; heads: %1, of %2 numbers each</source>
<comment>counts</comment>
<translation>sieht alle Token an; Köpfe: %1, mit je %2 Zahlen</translation>
</message>
<message>
<source>each token&apos;s %1 numbers: mean 0, variance 1, then scaled and shifted</source>
<comment>count</comment>
<translation>die %1 Zahlen jedes Tokens: Mittelwert 0, Varianz 1, dann skaliert und verschoben</translation>
</message>
<message>
<source>Attention</source>
<translation>Attention</translation>
</message>
<message>
<source>Feedforward</source>
<translation>Feedforward</translation>
</message>
<message>
<source>Addition</source>
<translation>Addition</translation>
</message>
<message>
<source>what came out is added to what went in</source>
<translation>was herauskam, wird zu dem addiert, was hineinging</translation>
</message>
<message>
<source>Layer norm %1</source>
<comment>1 or 2</comment>
<translation>Layer-Norm %1</translation>
</message>
<message>
<source>This model normalises before each part (pre-norm): the sum itself is never normalised until the last layer is through.</source>
<translation>Dieses Modell normiert vor jedem Teil (Pre-Norm): Die Summe selbst wird erst nach der letzten Schicht normiert.</translation>
</message>
<message>
<source>This model normalises after each addition (post-norm), as BERT does.</source>
<translation>Dieses Modell normiert nach jeder Addition (Post-Norm), wie BERT.</translation>
</message>
<message>
<source>Where its layer norms stand is not known; they are left out here.</source>
<translation>Wo seine Layer-Norms stehen, ist nicht bekannt; sie fehlen hier.</translation>
</message>
<message>
<source>Position</source>
<translation>Position</translation>
</message>
<message>
<source>Counted from 0</source>
<translation>Ab 0 gezählt</translation>
</message>
<message>
<source>Id</source>
<translation>ID</translation>
</message>
<message>
<source>The token&apos;s row in the vocabulary</source>
<translation>Die Zeile des Tokens im Vokabular</translation>
</message>
<message>
<source>In the text</source>
<translation>Im Text</translation>
</message>
<message>
<source>What it stands for</source>
<translation>Wofür es steht</translation>
</message>
<message>
<source>From text to numbers</source>
<translation>Vom Text zu Zahlen</translation>
</message>
<message>
<source>The tokenizer cuts the text into pieces of its vocabulary. Each piece has a number, its id.</source>
<translation>Der Tokenizer zerlegt den Text in Stücke seines Vokabulars. Jedes Stück hat eine Nummer, seine ID.</translation>
</message>
<message>
<source>The id chooses one of the %1 rows of the embedding table E: %2 numbers. The row of the token&apos;s place, p, is added, and a layer norm makes of both the token&apos;s first state x.</source>
<comment>counts</comment>
<translation>Die ID wählt eine der %1 Zeilen der Embedding-Tabelle E: %2 Zahlen. Die Zeile der Stelle des Tokens, p, wird addiert, und eine Layer-Norm macht aus beiden den ersten Zustand x des Tokens.</translation>
</message>
<message>
<source>Tokens: %1 of at most %2.</source>
<comment>counts</comment>
<translation>Token: %1 von höchstens %2.</translation>
</message>
<message>
<source>Cut off at the end: %1 tokens.</source>
<comment>count</comment>
<translation>Am Ende abgeschnitten: %1 Token.</translation>
</message>
<message>
<source>Where the feedforward layer stands</source>
<translation>Wo die Feedforward-Schicht steht</translation>
</message>
<message>
<source>The state x runs through %1 layers, one after the other; shown is layer %2.</source>
<comment>count, number</comment>
<translation>Der Zustand x durchläuft %1 Schichten, eine nach der anderen; gezeigt ist Schicht %2.</translation>
</message>
<message>
<source>In each, attention lets every token take from the others; the feedforward part (FFN) then works on every token alone.</source>
<translation>In jeder lässt die Attention jedes Token etwas von den anderen übernehmen; der Feedforward-Teil (FFN) bearbeitet dann jedes Token für sich.</translation>
</message>
<message>
<source>Order</source>
<translation>Reihenfolge</translation>
</message>
<message>
<source>In which it is computed</source>
<translation>In der berechnet wird</translation>
</message>
<message>
<source>Part</source>
<translation>Teil</translation>
</message>
<message>
<source>Part of the layer</source>
<translation>Teil der Schicht</translation>
</message>
<message>
<source>In this model</source>
<translation>In diesem Modell</translation>
</message>
<message>
<source>What it works on, and how large it is</source>
<translation>Womit er arbeitet und wie groß er ist</translation>
</message>
</context>
<context>
<name>ufb::LatencyCharts</name>
<message>
<source>Charts</source>
<translation>Diagramme</translation>
</message>
<message>
<source>Distribution of the times</source>
<translation>Verteilung der Zeiten</translation>
</message>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>Tempobilanz: vom Versprechen zur Messung</translation>
</message>
<message>
<source>Where the time goes</source>
<translation>Wo die Zeit bleibt</translation>
</message>
<message>
<source>Time over threads and over length</source>
<translation>Zeit über Threads und über Länge</translation>
</message>
</context>
<context>
<name>ufb::LatencyChoices</name>
<message>
<source>%1 s</source>
<comment>seconds</comment>
<translation>%1&#xa0;s</translation>
</message>
<message>
<source>%1:%2 min</source>
<comment>minutes, seconds</comment>
<translation>%1:%2&#xa0;min</translation>
</message>
</context>
<context>
<name>ufb::LatencyChooser</name>
<message>
<source>%1 (self-test)</source>
<comment>a setting</comment>
<translation>%1 (Selbsttest)</translation>
</message>
<message>
<source>%1 — %2, %3, %4</source>
<comment>a setting; model, date and host of an earlier measurement</comment>
<translation>%1 – %2, %3, %4</translation>
</message>
<message>
<source>Setting on show</source>
<translation>Gezeigte Einstellung</translation>
</message>
<message>
<source>Compared with</source>
<translation>Verglichen mit</translation>
</message>
<message>
<source>Setting</source>
<translation>Einstellung</translation>
</message>
<message>
<source>compared with</source>
<translation>verglichen mit</translation>
</message>
</context>
<context>
<name>ufb::LatencyControls</name>
<message>
<source>Measure</source>
<translation>Messen</translation>
</message>
<message>
<source>Self-test (A/A)</source>
<translation>Selbsttest (A/A)</translation>
</message>
<message>
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<source> s</source>
<comment>seconds, after a number</comment>
<translation>&#xa0;s</translation>
</message>
<message>
<source>Seconds for each setting</source>
<translation>Sekunden je Einstellung</translation>
</message>
<message>
<source>Measures the model against itself: how far two equal things seem to differ is the noise floor</source>
<translation>Misst das Modell gegen sich selbst: Wie weit zwei Gleiche auseinanderzuliegen scheinen, ist die Rauschgrenze</translation>
</message>
<message>
<source>Progress of the measurement</source>
<translation>Fortschritt der Messung</translation>
</message>
<message>
<source>Tokens</source>
<translation>Token</translation>
</message>
<message>
<source>Tokens of a text: one or more numbers</source>
<translation>Token je Text: eine oder mehrere Zahlen</translation>
</message>
<message>
<source>Threads</source>
<translation>Threads</translation>
</message>
<message>
<source>Threads: one or more numbers</source>
<translation>Threads: eine oder mehrere Zahlen</translation>
</message>
<message>
<source>Texts</source>
<translation>Texte</translation>
</message>
<message>
<source>Texts in one call: one or more numbers</source>
<translation>Texte je Aufruf: eine oder mehrere Zahlen</translation>
</message>
<message>
<source>Each</source>
<translation>Je</translation>
</message>
<message>
<source>No model is loaded</source>
<translation>Es ist kein Modell geladen</translation>
</message>
<message>
<source>%1 against</source>
<comment>a model&apos;s name</comment>
<translation>%1 gegen</translation>
</message>
<message>
<source>Dense stand-ins of the same shape (always)</source>
<translation>Dichte Ersatznetze gleicher Form (immer)</translation>
</message>
<message>
<source>dense stand-ins</source>
<translation>dichte Ersatznetze</translation>
</message>
<message>
<source>Measured against: %1</source>
<translation>Gemessen gegen: %1</translation>
</message>
<message>
<source>Threads: one or more numbers; this machine has %1 physical cores</source>
<translation>Threads: eine oder mehrere Zahlen; physische Kerne dieses Rechners: %1</translation>
</message>
<message>
<source>%1 · %2 · %3 so far</source>
<comment>what is measured, percent, time</comment>
<translation>%1 · %2 · bisher %3</translation>
</message>
<message>
<source>%1, about %2 left</source>
<comment>the above, time</comment>
<translation>%1, noch etwa %2</translation>
</message>
<message>
<source>Load a model to measure it.</source>
<translation>Zum Messen ein Modell laden.</translation>
</message>
<message>
<source>Tokens: give numbers such as 8, 32, 128.</source>
<translation>Token: Zahlen wie 8, 32, 128 angeben.</translation>
</message>
<message>
<source>Threads: give numbers from 1 to %1.</source>
<translation>Threads: Zahlen von 1 bis %1 angeben.</translation>
</message>
<message>
<source>Texts: give numbers such as 1, 4.</source>
<translation>Texte: Zahlen wie 1, 4 angeben.</translation>
</message>
<message>
<source>1 setting, at least %1</source>
<translation>1 Einstellung, mindestens %1</translation>
</message>
<message>
<source>%1 settings, at least %2</source>
<translation>%1 Einstellungen, mindestens %2</translation>
</message>
<message>
<source>Stopping after the sample that is under way …</source>
<translation>Abbruch nach dem laufenden Messwert&#xa0;…</translation>
</message>
<message>
<source>Starting …</source>
<translation>Messung beginnt&#xa0;…</translation>
</message>
</context>
<context>
<name>ufb::LatencyDistributionPlot</name>
<message>
<source>Distribution of the times</source>
<translation>Verteilung der Zeiten</translation>
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
<translation>Anteil fertiger Aufrufe</translation>
</message>
<message>
<source>time of one call, ms</source>
<translation>Zeit eines Aufrufs, ms</translation>
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
<translation>%1 %2, n = %3</translation>
</message>
<message>
<source>%1, P90 %2</source>
<comment>the above, a percentile</comment>
<translation>%1, P90 %2</translation>
</message>
<message>
<source>median %1</source>
<translation>Median %1</translation>
</message>
<message>
<source>%1, %2</source>
<comment>date and host of an earlier measurement</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>and %1 earlier</source>
<translation>und %1 frühere</translation>
</message>
<message>
<source>noise: A against itself, around its median</source>
<translation>Rauschen: A gegen sich selbst, um seinen Median</translation>
</message>
<message>
<source>1 sample beyond: %1</source>
<translation>1 Messwert außerhalb: %1</translation>
</message>
<message numerus="yes">
<source>%Ln samples beyond, up to %1</source>
<translation>
<numerusform>%Ln Messwert außerhalb, bis %1</numerusform>
<numerusform>%Ln Messwerte außerhalb, bis %1</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 calls within %4</source>
<translation>%1: %2 von %3 Aufrufen binnen %4</translation>
</message>
</context>
<context>
<name>ufb::LatencyLedgerPlot</name>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>Tempobilanz: vom Versprechen zur Messung</translation>
</message>
<message>
<source>times fewer or faster, logarithmic</source>
<translation>Faktor (weniger oder schneller), logarithmisch</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a rung and its figure</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>ceiling %1</source>
<translation>Obergrenze %1</translation>
</message>
<message>
<source>No ledger yet: it needs a finished
measurement against a dense arm.</source>
<translation>Noch keine Bilanz: Sie braucht eine fertige
Messung gegen einen dichten Teilnehmer.</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>ceiling %1: a feedforward that costs nothing</source>
<translation>Obergrenze %1: ein Feedforward, das nichts kostet</translation>
</message>
<message>
<source>promised, against %1</source>
<translation>versprochen, gegen %1</translation>
</message>
<message>
<source>measured, against %1; bracket: 95 % interval</source>
<translation>gemessen, gegen %1; Klammer: 95-%-Intervall</translation>
</message>
<message>
<source>Amdahl&apos;s ceiling of the whole model</source>
<translation>Obergrenze nach Amdahl für das ganze Modell</translation>
</message>
<message>
<source>others&apos; figures, under their conditions</source>
<translation>Zahlen anderer, unter deren Bedingungen</translation>
</message>
<message>
<source>◆ %1 %2: %3</source>
<comment>a figure, whose it is, its conditions</comment>
<translation>◆ %1 %2: %3</translation>
</message>
<message>
<source>%1 %2: %3</source>
<comment>a figure, whose it is, its conditions</comment>
<translation>%1 %2: %3</translation>
</message>
</context>
<context>
<name>ufb::LatencyPresenter</name>
<message>
<source>itself again</source>
<translation>dasselbe noch einmal</translation>
</message>
<message>
<source>%1 (speed only)</source>
<translation>%1 (nur Tempo)</translation>
</message>
<message>
<source>float32, trees %1</source>
<translation>float32, Bäume %1</translation>
</message>
<message>
<source>paper, theory</source>
<translation>Paper, Theorie</translation>
</message>
<message>
<source>4095 neurons over the 12 that a token engages, table 2 of the paper</source>
<translation>4095 Neuronen geteilt durch die 12, die ein Token nutzt, Tabelle 2 des Papers</translation>
</message>
<message>
<source>paper, CPU</source>
<translation>Paper, CPU</translation>
</message>
<message>
<source>one feedforward layer: best tree code (BLAS level 2) against MKL&apos;s sgemm of 3072 neurons, batch 16384, 250 runs; its inputs send every token down one path</source>
<translation>eine Feedforward-Schicht: bester Baum-Code (BLAS Level 2) gegen sgemm der MKL mit 3072 Neuronen, Batch 16384, 250 Läufe; die Eingaben dort schicken alle Token denselben Pfad hinab</translation>
</message>
<message>
<source>paper, PyTorch on a GPU</source>
<translation>Paper, PyTorch auf einer GPU</translation>
</message>
<message>
<source>one feedforward layer: batched matrix products of gathered rows against the same done densely with 4095 neurons, on a GPU</source>
<translation>eine Feedforward-Schicht: gebündelte Matrixprodukte eingesammelter Zeilen gegen dasselbe dicht mit 4095 Neuronen, auf einer GPU</translation>
</message>
<message>
<source>DistilBERT</source>
<translation>DistilBERT</translation>
</message>
<message>
<source>whole model against BERT-base, with 97 % of its GLUE score, as its readers sum it up</source>
<translation>ganzes Modell gegen BERT-base, mit 97&#xa0;% von dessen GLUE-Wert, wie Leser es zusammenfassen</translation>
</message>
</context>
<context>
<name>ufb::LatencyStagePlot</name>
<message>
<source>Where the time goes</source>
<translation>Wo die Zeit bleibt</translation>
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
<translation>mittlere Zeit eines Aufrufs, ms</translation>
</message>
<message>
<source>No stages were timed.</source>
<translation>Für die Stufen wurden keine Zeiten genommen.</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a stage and its time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1: %2, of it %3.</source>
<comment>an arm, its time, its stages</comment>
<translation>%1: %2, davon %3.</translation>
</message>
<message>
<source>%1, %2: %3</source>
<comment>an arm, a stage, its time</comment>
<translation>%1, %2: %3</translation>
</message>
</context>
<context>
<name>ufb::LatencySweepPlot</name>
<message>
<source>Time over threads and over length</source>
<translation>Zeit über Threads und über Länge</translation>
</message>
<message>
<source>threads</source>
<translation>Threads</translation>
</message>
<message>
<source>tokens of a text</source>
<translation>Token je Text</translation>
</message>
<message>
<source>median of a call, ms</source>
<translation>Median je Aufruf, ms</translation>
</message>
<message>
<source>Measure more thread counts for a curve.</source>
<translation>Für eine Kurve mehr Thread-Zahlen messen.</translation>
</message>
<message>
<source>Measure more lengths for a curve.</source>
<translation>Für eine Kurve mehr Längen messen.</translation>
</message>
<message>
<source>%1 at %2</source>
<comment>a time, a number of threads or tokens</comment>
<translation>%1 bei %2</translation>
</message>
<message>
<source>%1 over %2: %3.</source>
<comment>an arm, threads or tokens, its times</comment>
<translation>%1 über %2: %3.</translation>
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
<translation>andere Teilnehmer, siehe Tabelle</translation>
</message>
<message>
<source>quartiles, fastest and slowest call</source>
<translation>Quartile, schnellster und langsamster Aufruf</translation>
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
<translation>%1 Zufällige Gewichte: nur Tempo.</translation>
</message>
<message>
<source>A 90th percentile needs 64 samples.</source>
<translation>Ein 90.&#xa0;Perzentil braucht 64 Messwerte.</translation>
</message>
<message>
<source>Warm-up before the first sample: %1 calls, %2</source>
<translation>Aufwärmen vor dem ersten Messwert: %1 Aufrufe, %2</translation>
</message>
<message>
<source>%1, %2: %3</source>
<comment>an arm, a column&apos;s head, a figure</comment>
<translation>%1, %2: %3</translation>
</message>
<message>
<source>%1, ms</source>
<comment>a stage</comment>
<translation>%1, ms</translation>
</message>
<message>
<source>Arm</source>
<translation>Teilnehmer</translation>
</message>
<message>
<source>Median, ms</source>
<translation>Median, ms</translation>
</message>
<message>
<source>P90, ms</source>
<translation>P90, ms</translation>
</message>
<message>
<source>Mean ± sd, ms</source>
<translation>Mittel ± SD, ms</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>A schneller um</translation>
</message>
<message>
<source>Of peak</source>
<translation>Vom Spitzenwert</translation>
</message>
<message>
<source>First call, ms</source>
<translation>Erster Aufruf, ms</translation>
</message>
</context>
<context>
<name>ufb::LatencyText</name>
<message>
<source>1 token</source>
<translation>1 Token</translation>
</message>
<message numerus="yes">
<source>%Ln tokens</source>
<translation>
<numerusform>%Ln Token</numerusform>
<numerusform>%Ln Token</numerusform>
</translation>
</message>
<message>
<source>1 thread</source>
<translation>1 Thread</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>%Ln Thread</numerusform>
<numerusform>%Ln Threads</numerusform>
</translation>
</message>
<message>
<source>1 text</source>
<translation>1 Text</translation>
</message>
<message numerus="yes">
<source>%Ln texts</source>
<translation>
<numerusform>%Ln Text</numerusform>
<numerusform>%Ln Texte</numerusform>
</translation>
</message>
<message>
<source>1 round</source>
<translation>1 Runde</translation>
</message>
<message numerus="yes">
<source>%Ln rounds</source>
<translation>
<numerusform>%Ln Runde</numerusform>
<numerusform>%Ln Runden</numerusform>
</translation>
</message>
<message>
<source>%1 %2</source>
<comment>an arm and its median time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1 is %2 times faster than %3 %4</source>
<translation>%1 ist %2-mal so schnell wie %3 %4</translation>
</message>
<message>
<source>the interval does not tell</source>
<translation>das Intervall entscheidet nicht</translation>
</message>
<message>
<source>No winner: %1. Ratio to %2: %3 %4</source>
<comment>a reason, then the figures</comment>
<translation>Kein Sieger: %1. Verhältnis zu %2: %3 %4</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>Self-test passed: the model against itself is %1</source>
<translation>Selbsttest bestanden: Das Modell gegen sich selbst ergibt %1</translation>
</message>
<message>
<source>Self-test failed: the model against itself is %1, and should contain 1</source>
<translation>Selbsttest nicht bestanden: Das Modell gegen sich selbst ergibt %1, das sollte 1 enthalten</translation>
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
<translation>Tokenisieren</translation>
</message>
<message>
<source>embedding</source>
<translation>Embedding</translation>
</message>
<message>
<source>attention</source>
<translation>Attention</translation>
</message>
<message>
<source>feedforward</source>
<translation>Feedforward</translation>
</message>
<message>
<source>head</source>
<translation>Kopf</translation>
</message>
<message>
<source>rest</source>
<translation>Rest</translation>
</message>
<message>
<source>neurons, promised</source>
<translation>Neuronen, versprochen</translation>
</message>
<message>
<source>operations, promised</source>
<translation>Operationen, versprochen</translation>
</message>
<message>
<source>kernel, measured</source>
<translation>Kernel, gemessen</translation>
</message>
<message>
<source>layers, measured</source>
<translation>Schichten, gemessen</translation>
</message>
<message>
<source>whole model, measured</source>
<translation>ganzes Modell, gemessen</translation>
</message>
<message>
<source>Not decided yet: median of %1, of %2. %3</source>
<translation>Noch nicht entschieden: Median von %1, von %2. %3</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>a verdict, its rounds, its setting</comment>
<translation>%1, %2, %3</translation>
</message>
<message>
<source>%1 has random weights: it shows speed only, its answers mean nothing.</source>
<translation>%1 hat zufällige Gewichte: Es zeigt nur das Tempo, seine Antworten bedeuten nichts.</translation>
</message>
<message>
<source>%1 reaches %2 of this machine&apos;s measured peak.</source>
<translation>%1 erreicht %2 der gemessenen Spitzenleistung dieses Rechners.</translation>
</message>
<message>
<source>measured on %1</source>
<comment>a host</comment>
<translation>gemessen auf %1</translation>
</message>
<message>
<source>%1: median %2, half of the samples from %3 to %4, all from %5 to %6, n = %7.</source>
<translation>%1: Median %2, die Hälfte der Messwerte von %3 bis %4, alle von %5 bis %6, n = %7.</translation>
</message>
</context>
<context>
<name>ufb::LatencyVerdict</name>
<message>
<source>Show fewer conditions</source>
<translation>Weniger Bedingungen zeigen</translation>
</message>
<message>
<source>Show all conditions (%1 more)</source>
<translation>Alle Bedingungen zeigen (%1 weitere)</translation>
</message>
<message>
<source>Copy command</source>
<translation>Befehl kopieren</translation>
</message>
<message>
<source>Puts the command that takes this measurement again on the clipboard</source>
<translation>Legt den Befehl, der diese Messung wiederholt, in die Zwischenablage</translation>
</message>
<message>
<source>An earlier measurement, shown grey.</source>
<translation>Eine frühere Messung, grau gezeigt.</translation>
</message>
<message>
<source>Stopped before its end.</source>
<translation>Vor dem Ende abgebrochen.</translation>
</message>
</context>
<context>
<name>ufb::LatencyView</name>
<message>
<source>Latency</source>
<translation>Latenz</translation>
</message>
<message>
<source>Charts</source>
<translation>Diagramme</translation>
</message>
<message>
<source>Table</source>
<translation>Tabelle</translation>
</message>
<message>
<source>Figures as charts or as a table</source>
<translation>Zahlen als Diagramme oder als Tabelle</translation>
</message>
<message>
<source>Copy table</source>
<translation>Tabelle kopieren</translation>
</message>
<message>
<source>Puts all figures of this setting on the clipboard, as tab-separated text</source>
<translation>Legt alle Zahlen dieser Einstellung als Text mit Tabulatoren in die Zwischenablage</translation>
</message>
<message>
<source>All figures of this setting</source>
<translation>Alle Zahlen dieser Einstellung</translation>
</message>
<message>
<source>Stopped before anything was measured.</source>
<translation>Abgebrochen, bevor etwas gemessen war.</translation>
</message>
<message>
<source>Stopped. What was measured until then is shown.</source>
<translation>Abgebrochen. Das bis dahin Gemessene wird gezeigt.</translation>
</message>
<message>
<source>Measuring. The first samples appear here after the warm-up.</source>
<translation>Messung läuft. Die ersten Messwerte erscheinen hier nach dem Aufwärmen.</translation>
</message>
<message>
<source>Nothing to measure yet. Load a model first.</source>
<translation>Noch nichts zu messen. Bitte zuerst ein Modell laden.</translation>
</message>
<message>
<source>How long does %1 take, and a dense network of its shape, on this machine? Nothing was measured yet.</source>
<translation>Wie lange braucht %1 auf diesem Rechner, und wie lange ein dichtes Netz gleicher Form? Noch wurde nichts gemessen.</translation>
</message>
<message>
<source>Measure</source>
<translation>Messen</translation>
</message>
</context>
<context>
<name>ufb::LayerStrip</name>
<message>
<source>Layers × tokens</source>
<translation>Schichten × Token</translation>
</message>
<message>
<source>M&amp;etric</source>
<translation>M&amp;etrik</translation>
</message>
<message>
<source>Pin a text first</source>
<translation>Zuerst einen Text anheften</translation>
</message>
<message>
<source>%1 (token %2), layer %3</source>
<translation>%1 (Token %2), Schicht %3</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, Baum %2</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>Blatt %1, Adresse %2</translation>
</message>
<message>
<source>%1: %2</source>
<comment>metric, value</comment>
<translation>%1: %2</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryContexts</name>
<message>
<source>Examples</source>
<translation>Beispiele</translation>
</message>
<message>
<source>[masked]</source>
<comment>the model did not see this word</comment>
<translation>[maskiert]</translation>
</message>
<message>
<source>No example was kept.</source>
<translation>Es wurde kein Beispiel behalten.</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryHead</name>
<message>
<source>Word or address</source>
<translation>Wort oder Adresse</translation>
</message>
<message>
<source>Search for a word or an address</source>
<translation>Nach einem Wort oder einer Adresse suchen</translation>
</message>
<message>
<source>A word: the leaves to which it goes in the layer on show.
An address, such as L3/0110* or L3/leaf:1187: the words of that node.</source>
<translation>Ein Wort: die Blätter, zu denen es in der angezeigten Schicht geht.
Eine Adresse wie L3/0110* oder L3/leaf:1187: die Wörter dieses Knotens.</translation>
</message>
<message>
<source>Up to the parent</source>
<translation>Hinauf zum Elternknoten</translation>
</message>
<message>
<source>Left child</source>
<translation>Linkes Kind</translation>
</message>
<message>
<source>Right child</source>
<translation>Rechtes Kind</translation>
</message>
<message>
<source>The node above, which has the words of both its children (Alt+Up)</source>
<translation>Der Knoten darüber, der die Wörter seiner beiden Kinder hat (Alt+↑)</translation>
</message>
<message>
<source>Those of the words that turn left here (Alt+Left)</source>
<translation>Diejenigen der Wörter, die hier nach links abzweigen (Alt+←)</translation>
</message>
<message>
<source>Those of the words that turn right here (Alt+Right)</source>
<translation>Diejenigen der Wörter, die hier nach rechts abzweigen (Alt+→)</translation>
</message>
<message>
<source>↑ Parent</source>
<translation>↑ Elternknoten</translation>
</message>
<message>
<source>← Left</source>
<translation>← Links</translation>
</message>
<message>
<source>Right →</source>
<translation>Rechts →</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryView</name>
<message>
<source>Leaf dictionary</source>
<translation>Blattwörterbuch</translation>
</message>
<message>
<source>By count</source>
<translation>Nach Anzahl</translation>
</message>
<message>
<source>By lift</source>
<translation>Nach Lift</translation>
</message>
<message>
<source>Order of the words</source>
<translation>Reihenfolge der Wörter</translation>
</message>
<message>
<source>Lift: how many times a word&apos;s share here is its share of the whole corpus. The words with the
greatest lift are typical of this place, also where they are rare.</source>
<translation>Lift: wievielmal so groß der Anteil eines Worts hier ist wie sein Anteil am ganzen Korpus. Die Wörter mit dem
größten Lift sind typisch für diese Stelle, auch wenn sie selten sind.</translation>
</message>
<message>
<source>The words that came here most often. Many of them may be frequent everywhere.</source>
<translation>Die Wörter, die am häufigsten hierher kamen. Viele davon sind vielleicht überall häufig.</translation>
</message>
<message>
<source>Frequent words</source>
<translation>Häufige Wörter</translation>
</message>
<message>
<source>Typical words</source>
<translation>Typische Wörter</translation>
</message>
<message>
<source>at &amp;least</source>
<comment>so many times</comment>
<translation>&amp;mindestens</translation>
</message>
<message>
<source> ×</source>
<comment>times, behind a number</comment>
<translation> ×</translation>
</message>
<message>
<source>Words that came here less often are left out: by lift, rare ones would stand first by chance.</source>
<translation>Wörter, die seltener hierher kamen, fehlen: Nach Lift stünden seltene durch Zufall vorn.</translation>
</message>
<message>
<source>Least count of words ordered by lift</source>
<translation>Mindestanzahl der nach Lift geordneten Wörter</translation>
</message>
<message>
<source>Examples</source>
<translation>Beispiele</translation>
</message>
<message>
<source>Places of the corpus whose token came here, chosen by a seeded hash: not the best ones, not the first ones.</source>
<translation>Stellen des Korpus, deren Token hierher kam, gewählt durch einen Hash mit Startwert: nicht die besten, nicht die ersten.</translation>
</message>
<message>
<source>No corpus has been counted yet. Count one to see which words each leaf stands for.</source>
<translation>Noch ist kein Korpus gezählt. Zählen Sie eines, um zu sehen, für welche Wörter jedes Blatt steht.</translation>
</message>
<message>
<source>Select a node in the tree or in the leaf maps, or search for a word or an address.</source>
<translation>Wählen Sie einen Knoten im Baum oder in den Blattkarten aus, oder suchen Sie nach einem Wort oder einer Adresse.</translation>
</message>
<message>
<source>Count a corpus…</source>
<translation>Korpus zählen&#xa0;…</translation>
</message>
<message>
<source>%1: its words are being looked up.</source>
<translation>%1: Die Wörter werden nachgeschlagen.</translation>
</message>
</context>
<context>
<name>ufb::LeafMaps</name>
<message>
<source>Leaf maps</source>
<translation>Blattkarten</translation>
</message>
<message numerus="yes">
<source>%1 and %Ln more</source>
<translation>
<numerusform>%1 und %Ln weiteres</numerusform>
<numerusform>%1 und %Ln weitere</numerusform>
</translation>
</message>
<message>
<source>1 token</source>
<translation>1 Token</translation>
</message>
<message numerus="yes">
<source>%Ln tokens</source>
<translation>
<numerusform>%Ln Token</numerusform>
<numerusform>%Ln Token</numerusform>
</translation>
</message>
<message>
<source>none of %1</source>
<comment>all tokens of a text</comment>
<translation>keines von %1</translation>
</message>
<message>
<source>%1 of %2: %3</source>
<comment>how many, all tokens of a text, which</comment>
<translation>%1 von %2: %3</translation>
</message>
<message>
<source>in this session %1 of %2 tokens from %3 texts</source>
<translation>in dieser Sitzung %1 von %2 Token aus %3 Texten</translation>
</message>
<message>
<source>pinned text: %1</source>
<translation>angehefteter Text: %1</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Schicht %1</translation>
</message>
<message>
<source>tree %1</source>
<translation>Baum %1</translation>
</message>
<message>
<source>leaf %1</source>
<translation>Blatt %1</translation>
</message>
<message numerus="yes">
<source>subtree of %Ln leaves</source>
<translation>
<numerusform>Teilbaum mit %Ln Blatt</numerusform>
<numerusform>Teilbaum mit %Ln Blättern</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 leaves reached, most tokens at one: %3</source>
<translation>%1 von %2 Blättern erreicht, meiste Token an einem: %3</translation>
</message>
<message>
<source>by the texts of this session</source>
<translation>von den Texten dieser Sitzung</translation>
</message>
<message>
<source>%1 of them by the pinned text too</source>
<translation>%1 davon auch vom angehefteten Text</translation>
</message>
<message>
<source>the corpus %1 reaches %2 of %3 leaves</source>
<comment>name, numbers</comment>
<translation>das Korpus %1 erreicht %2 von %3 Blättern</translation>
</message>
<message>
<source>used as if %1 leaves shared its tokens evenly (perplexity)</source>
<translation>genutzt, als teilten sich %1 Blätter seine Token gleichmäßig (Perplexität)</translation>
</message>
<message>
<source>%1 leaves differ significantly (%2)</source>
<comment>number, names of two corpora</comment>
<translation>%1 Blätter unterscheiden sich signifikant (%2)</translation>
</message>
<message>
<source>&amp;Colour</source>
<translation>&amp;Farbe</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>Ausgewählte Token</translation>
</message>
<message>
<source>Where the selected tokens end, each in its own colour; framed is the primary one&apos;s</source>
<translation>Wo die ausgewählten Token enden, jedes in eigener Farbe; umrahmt ist das Blatt des primären</translation>
</message>
<message>
<source>This text</source>
<translation>Dieser Text</translation>
</message>
<message>
<source>How many tokens of the text end at each leaf; framed is the primary token&apos;s</source>
<translation>Wie viele Token des Textes an jedem Blatt enden; umrahmt ist das Blatt des primären Tokens</translation>
</message>
<message>
<source>This session</source>
<translation>Diese Sitzung</translation>
</message>
<message>
<source>How many tokens of all texts of this session end at each leaf; framed is the primary token&apos;s</source>
<translation>Wie viele Token aller Texte dieser Sitzung an jedem Blatt enden; umrahmt ist das Blatt des primären Tokens</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>Neben dem angehefteten Text</translation>
</message>
<message>
<source>Which leaves this text and the pinned one reach; framed is the primary token&apos;s</source>
<translation>Welche Blätter dieser und der angeheftete Text erreichen; umrahmt ist das Blatt des primären Tokens</translation>
</message>
<message>
<source>Pin a text first: then its leaves can be compared</source>
<translation>Zuerst einen Text anheften: Dann lassen sich seine Blätter vergleichen</translation>
</message>
<message>
<source>&amp;Scale</source>
<translation>&amp;Skala</translation>
</message>
<message>
<source>Corpus</source>
<translation>Korpus</translation>
</message>
<message>
<source>How many tokens of the corpus end at each leaf; hatched: none</source>
<translation>Wie viele Token des Korpus an jedem Blatt enden; schraffiert: keines</translation>
</message>
<message>
<source>Count a corpus first: then its leaves can be shown</source>
<translation>Zuerst ein Korpus zählen: Dann lassen sich seine Blätter zeigen</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>Korpora A und B</translation>
</message>
<message>
<source>Leaves that get a significantly different share of the two corpora&apos;s tokens</source>
<translation>Blätter, die einen signifikant verschiedenen Anteil der Token der beiden Korpora bekommen</translation>
</message>
<message>
<source>Compare two corpora first: then it is shown where they differ</source>
<translation>Zuerst zwei Korpora vergleichen: Dann ist zu sehen, wo sie sich unterscheiden</translation>
</message>
<message>
<source>Logarithmic</source>
<translation>Logarithmisch</translation>
</message>
<message>
<source>Twice as many tokens are one step; the same colours in all layers</source>
<translation>Doppelt so viele Token sind eine Stufe; gleiche Farben in allen Schichten</translation>
</message>
<message>
<source>Logarithmic, per layer</source>
<translation>Logarithmisch, je Schicht</translation>
</message>
<message>
<source>Twice as many tokens are one step, up to each layer&apos;s most</source>
<translation>Doppelt so viele Token sind eine Stufe, bis zum Höchstwert jeder Schicht</translation>
</message>
<message>
<source>Linear</source>
<translation>Linear</translation>
</message>
<message>
<source>One more token is one step; the same colours in all layers</source>
<translation>Ein Token mehr ist eine Stufe; gleiche Farben in allen Schichten</translation>
</message>
<message>
<source>Linear, per layer</source>
<translation>Linear, je Schicht</translation>
</message>
<message>
<source>One more token is one step, up to each layer&apos;s most</source>
<translation>Ein Token mehr ist eine Stufe, bis zum Höchstwert jeder Schicht</translation>
</message>
<message>
<source>not significant</source>
<translation>nicht signifikant</translation>
</message>
<message>
<source>share, log scale</source>
<translation>Anteil, log. Skala</translation>
</message>
<message>
<source>share, linear scale</source>
<translation>Anteil, lineare Skala</translation>
</message>
<message>
<source>layer&apos;s most</source>
<translation>Höchstwert der Schicht</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 that end at a leaf: from one token to the most.
Hatched: no token ends there.</source>
<comment>number, name</comment>
<translation>Anteil der %1 Token des Korpus %2, die an einem Blatt enden: von einem Token bis zum Höchstwert.
Schraffiert: Dort endet kein Token.</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>Wievielmal so groß der Anteil an den Token des einen Korpus ist wie der an denen des anderen (%1).</translation>
</message>
<message>
<source>never reached</source>
<translation>nie erreicht</translation>
</message>
<message>
<source>log scale</source>
<translation>log. Skala</translation>
</message>
<message>
<source>linear scale</source>
<translation>lineare Skala</translation>
</message>
<message>
<source>%1 texts, %2</source>
<translation>%1 Texte, %2</translation>
</message>
<message>
<source>layer&apos;s most at a leaf</source>
<translation>Höchstwert der Schicht an einem Blatt</translation>
</message>
<message>
<source>%1 at a leaf</source>
<translation>%1 an einem Blatt</translation>
</message>
<message>
<source>leaf of this text only</source>
<translation>Blatt nur dieses Textes</translation>
</message>
<message>
<source>of the pinned text only</source>
<translation>nur des angehefteten Textes</translation>
</message>
<message>
<source>of both texts</source>
<translation>beider Texte</translation>
</message>
<message>
<source>other tokens</source>
<translation>andere Token</translation>
</message>
<message>
<source>leaf without a token</source>
<translation>Blatt ohne Token</translation>
</message>
<message>
<source>1 token ends here</source>
<translation>1 Token endet hier</translation>
</message>
<message numerus="yes">
<source>%Ln tokens end here</source>
<translation>
<numerusform>%Ln Token endet hier</numerusform>
<numerusform>%Ln Token enden hier</numerusform>
</translation>
</message>
<message>
<source>&amp;Select the tokens that end here</source>
<translation>Die hier endenden Token &amp;auswählen</translation>
</message>
<message>
<source>%1 of %2 shared</source>
<comment>leaves that two texts reach, leaves of the first</comment>
<translation>%1 von %2 gemeinsam</translation>
</message>
<message>
<source>%1 differ</source>
<comment>leaves that two corpora use differently</comment>
<translation>%1 verschieden</translation>
</message>
<message>
<source>%1 of %2, most %3</source>
<comment>leaves reached, all leaves, share of the most used</comment>
<translation>%1 von %2, max. %3</translation>
</message>
<message>
<source>1 leaf</source>
<translation>1 Blatt</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>%Ln Blatt</numerusform>
<numerusform>%Ln Blätter</numerusform>
</translation>
</message>
<message>
<source>%1, most %2</source>
<comment>leaves, tokens at one of them</comment>
<translation>%1, höchstens %2</translation>
</message>
</context>
<context>
<name>ufb::LeafModel</name>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Ab 1 gezählt</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Leaf</source>
<translation>Blatt</translation>
</message>
<message>
<source>Where a path ends, counted from the left, from 0</source>
<translation>Wo ein Pfad endet, von links gezählt, ab 0</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Schicht, dann die Abzweige: 0 links, 1 rechts</translation>
</message>
<message>
<source>Tokens</source>
<translation>Token</translation>
</message>
<message>
<source>How many tokens of the text reach the leaf</source>
<translation>Wie viele Token des Texts das Blatt erreichen</translation>
</message>
<message>
<source>Share</source>
<translation>Anteil</translation>
</message>
<message>
<source>What they make up of the text&apos;s tokens, 0 to 1</source>
<translation>Welchen Teil der Token des Texts sie ausmachen, 0 bis 1</translation>
</message>
<message>
<source>Session</source>
<translation>Sitzung</translation>
</message>
<message>
<source>How many tokens of all texts of this session reach the leaf</source>
<translation>Wie viele Token aller Texte dieser Sitzung das Blatt erreichen</translation>
</message>
<message>
<source>Pinned</source>
<translation>Angeheftet</translation>
</message>
<message>
<source>How many tokens of the pinned text reach the leaf</source>
<translation>Wie viele Token des angehefteten Texts das Blatt erreichen</translation>
</message>
<message>
<source>Words</source>
<translation>Wörter</translation>
</message>
<message>
<source>The tokens that reach the leaf, as the vocabulary spells them</source>
<translation>Die Token, die das Blatt erreichen, wie das Vokabular sie schreibt</translation>
</message>
<message>
<source>Corpus</source>
<translation>Korpus</translation>
</message>
<message>
<source>How many tokens of the corpus reach the leaf; nothing without a corpus</source>
<translation>Wie viele Token des Korpus das Blatt erreichen; leer ohne Korpus</translation>
</message>
<message>
<source>Corpus share</source>
<translation>Korpusanteil</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>Ihr Anteil an allen Token des Korpus, 0 bis 1</translation>
</message>
<message>
<source>B over A</source>
<translation>B zu A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>Zweierlogarithmus von Anteil in Korpus B durch Anteil in Korpus A, wo sie sich signifikant unterscheiden, sonst 0; leer ohne zweites Korpus</translation>
</message>
</context>
<context>
<name>ufb::LeafWordsModel</name>
<message>
<source>Word</source>
<translation>Wort</translation>
</message>
<message>
<source>A type of token, as the vocabulary spells it. Enter or a double click shows all its leaves.</source>
<translation>Eine Art von Token, wie das Vokabular sie schreibt. Enter oder Doppelklick zeigt alle ihre Blätter.</translation>
</message>
<message>
<source>Count</source>
<translation>Anzahl</translation>
</message>
<message>
<source>How many such tokens of the corpus came here</source>
<translation>Wie viele solche Token des Korpus hierher kamen</translation>
</message>
<message>
<source>How many such tokens of the corpus came here, at most: an estimate that may be too high</source>
<translation>Wie viele solche Token des Korpus höchstens hierher kamen: eine Schätzung, die zu hoch sein kann</translation>
</message>
<message>
<source>Share</source>
<translation>Anteil</translation>
</message>
<message>
<source>Of all tokens that came here, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>An allen Token, die hierher kamen, 0 bis 1. Der längste Balken ist der größte Anteil der Liste.</translation>
</message>
<message>
<source>Lift</source>
<translation>Lift</translation>
</message>
<message>
<source>How many times its share here is its share of the whole corpus. 1: no more than anywhere.
Bars are logarithmic, from 1 to the greatest in the list.</source>
<translation>Wievielmal so groß sein Anteil hier ist wie sein Anteil am ganzen Korpus. 1: nicht mehr als anderswo.
Balken sind logarithmisch, von 1 bis zum größten Wert der Liste.</translation>
</message>
<message>
<source>Token number</source>
<translation>Token-Nummer</translation>
</message>
<message>
<source>In the vocabulary</source>
<translation>Im Vokabular</translation>
</message>
<message>
<source>Node</source>
<translation>Knoten</translation>
</message>
<message>
<source>The address of the node</source>
<translation>Die Adresse des Knotens</translation>
</message>
</context>
<context>
<name>ufb::LogModel</name>
<message>
<source>Detail</source>
<comment>level of a log line</comment>
<translation>Detail</translation>
</message>
<message>
<source>Information</source>
<comment>level of a log line</comment>
<translation>Information</translation>
</message>
<message>
<source>Warning</source>
<comment>level of a log line</comment>
<translation>Warnung</translation>
</message>
<message>
<source>Error</source>
<comment>level of a log line</comment>
<translation>Fehler</translation>
</message>
<message>
<source>Time</source>
<translation>Zeit</translation>
</message>
<message>
<source>Level</source>
<translation>Ebene</translation>
</message>
<message>
<source>Source</source>
<comment>the part of the program that a log line comes from</comment>
<translation>Quelle</translation>
</message>
<message>
<source>Event</source>
<comment>what a log line says</comment>
<translation>Ereignis</translation>
</message>
</context>
<context>
<name>ufb::LogWindow</name>
<message>
<source>Log</source>
<translation>Protokoll</translation>
</message>
<message>
<source>&amp;Show from</source>
<comment>a chooser of levels follows: from warnings upwards</comment>
<translation>&amp;Zeigen ab</translation>
</message>
<message>
<source>&amp;Keep from</source>
<comment>a chooser of levels follows: what is written down at all</comment>
<translation>&amp;Aufzeichnen ab</translation>
</message>
<message>
<source>Least important level that is shown</source>
<translation>Niedrigste Ebene, die gezeigt wird</translation>
</message>
<message>
<source>Least important level that is written down</source>
<translation>Niedrigste Ebene, die aufgezeichnet wird</translation>
</message>
<message>
<source>What is less important is not written down from now on</source>
<translation>Weniger Wichtiges wird ab jetzt nicht aufgezeichnet</translation>
</message>
<message>
<source>Search all columns</source>
<translation>Alle Spalten durchsuchen</translation>
</message>
<message>
<source>Events, the newest last</source>
<translation>Ereignisse, die neuesten zuletzt</translation>
</message>
<message>
<source>&amp;Copy</source>
<translation>&amp;Kopieren</translation>
</message>
<message>
<source>Copy the selected lines, or all that are shown</source>
<translation>Die ausgewählten oder alle gezeigten Zeilen kopieren</translation>
</message>
<message>
<source>&amp;Open folder</source>
<translation>&amp;Ordner öffnen</translation>
</message>
<message>
<source>Show the log files in the file manager</source>
<translation>Die Protokolldateien im Dateimanager zeigen</translation>
</message>
<message>
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message numerus="yes">
<source>%Ln lines</source>
<translation>
<numerusform>%Ln Zeile</numerusform>
<numerusform>%Ln Zeilen</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 lines</source>
<translation>%1 von %2 Zeilen</translation>
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
<translation>Werkzeuge</translation>
</message>
<message>
<source>Exchange A and B (Alt+X)</source>
<translation>A und B tauschen (Alt+X)</translation>
</message>
<message>
<source>Exchange models A and B</source>
<translation>Modelle A und B tauschen</translation>
</message>
<message>
<source>Count texts…</source>
<translation>Texte zählen&#xa0;…</translation>
</message>
<message>
<source>Open count…</source>
<translation>Zählung öffnen&#xa0;…</translation>
</message>
<message>
<source>Folder for counts…</source>
<translation>Ordner für Zählungen&#xa0;…</translation>
</message>
<message>
<source>Quit</source>
<translation>Beenden</translation>
</message>
<message>
<source>No second model</source>
<translation>Kein zweites Modell</translation>
</message>
<message>
<source>Opening %1</source>
<translation>%1 wird geöffnet</translation>
</message>
<message>
<source>Measuring: predictions wait until it has ended</source>
<translation>Messung läuft: Vorhersagen warten bis zum Ende</translation>
</message>
<message>
<source>%1 has no mask token, so it predicts no words; its paths can be looked at.</source>
<translation>%1 hat kein Maskentoken und sagt darum keine Wörter voraus; seine Pfade sind trotzdem zu sehen.</translation>
</message>
<message>
<source>%1 — UltraFastBERT Explorer</source>
<translation>%1 – UltraFastBERT Explorer</translation>
</message>
<message>
<source>Open a model folder</source>
<translation>Modellordner öffnen</translation>
</message>
<message>
<source>Open a model</source>
<translation>Modell öffnen</translation>
</message>
<message>
<source>Models (config.json model_config.json *.safetensors);;All files (*)</source>
<translation>Modelle (config.json model_config.json *.safetensors);;Alle Dateien (*)</translation>
</message>
<message>
<source>About UltraFastBERT Explorer</source>
<translation>Über UltraFastBERT Explorer</translation>
</message>
<message>
<source>UltraFastBERT Explorer %1</source>
<translation>UltraFastBERT Explorer %1</translation>
</message>
<message>
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<source>Redo</source>
<translation>Wiederholen</translation>
</message>
<message>
<source>Open a second model&apos;s folder</source>
<translation>Ordner eines zweiten Modells öffnen</translation>
</message>
<message>
<source>Compare both models over a text</source>
<translation>Beide Modelle an einem Text vergleichen</translation>
</message>
<message>
<source>Texts (*.txt *.md);;All files (*)</source>
<translation>Texte (*.txt *.md);;Alle Dateien (*)</translation>
</message>
<message>
<source>Writing %1</source>
<translation>%1 wird geschrieben</translation>
</message>
<message>
<source>Saved %1</source>
<translation>%1 gespeichert</translation>
</message>
<message>
<source>Open model folder…</source>
<translation>Modellordner öffnen&#xa0;…</translation>
</message>
<message>
<source>Open model file…</source>
<translation>Modelldatei öffnen&#xa0;…</translation>
</message>
<message>
<source>Open second model…</source>
<translation>Zweites Modell öffnen&#xa0;…</translation>
</message>
<message>
<source>Exchange A and B</source>
<translation>A und B tauschen</translation>
</message>
<message>
<source>Mask the word</source>
<translation>Wort maskieren</translation>
</message>
<message>
<source>Go to the text</source>
<translation>Zum Text gehen</translation>
</message>
<message>
<source>Examples</source>
<translation>Beispiele</translation>
</message>
<message>
<source>Pin the text</source>
<translation>Text anheften</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>Den angehefteten Text lösen</translation>
</message>
<message>
<source>Bookmark this place</source>
<translation>Lesezeichen setzen</translation>
</message>
<message>
<source>Copy the address</source>
<translation>Adresse kopieren</translation>
</message>
<message>
<source>Layout: predict</source>
<translation>Layout: Vorhersage</translation>
</message>
<message>
<source>Layout: route</source>
<translation>Layout: Routing</translation>
</message>
<message>
<source>Layout: race</source>
<translation>Layout: Wettlauf</translation>
</message>
<message>
<source>Next view</source>
<translation>Nächste Ansicht</translation>
</message>
<message>
<source>Previous view</source>
<translation>Vorige Ansicht</translation>
</message>
<message>
<source>Maximise or restore the view</source>
<translation>Ansicht maximieren oder zurückstellen</translation>
</message>
<message>
<source>Close the view</source>
<translation>Ansicht schließen</translation>
</message>
<message>
<source>Full screen</source>
<translation>Vollbild</translation>
</message>
<message>
<source>Colours as the desktop</source>
<translation>Farben wie der Desktop</translation>
</message>
<message>
<source>Light colours</source>
<translation>Helle Farben</translation>
</message>
<message>
<source>Dark colours</source>
<translation>Dunkle Farben</translation>
</message>
<message>
<source>High contrast</source>
<translation>Hoher Kontrast</translation>
</message>
<message>
<source>Larger text</source>
<translation>Größerer Text</translation>
</message>
<message>
<source>Smaller text</source>
<translation>Kleinerer Text</translation>
</message>
<message>
<source>Normal text size</source>
<translation>Normale Textgröße</translation>
</message>
<message>
<source>Language of the desktop</source>
<translation>Sprache des Desktops</translation>
</message>
<message>
<source>Go to an address</source>
<translation>Zu einer Adresse gehen</translation>
</message>
<message>
<source>Back in the tree</source>
<translation>Zurück im Baum</translation>
</message>
<message>
<source>Forward in the tree</source>
<translation>Vor im Baum</translation>
</message>
<message>
<source>Previous mask</source>
<translation>Vorige Maske</translation>
</message>
<message>
<source>Next mask</source>
<translation>Nächste Maske</translation>
</message>
<message>
<source>Previous token</source>
<translation>Voriges Token</translation>
</message>
<message>
<source>Next token</source>
<translation>Nächstes Token</translation>
</message>
<message>
<source>Previous layer</source>
<translation>Vorige Schicht</translation>
</message>
<message>
<source>Next layer</source>
<translation>Nächste Schicht</translation>
</message>
<message>
<source>Measure the latency</source>
<translation>Latenz messen</translation>
</message>
<message>
<source>Stop measuring</source>
<translation>Messung abbrechen</translation>
</message>
<message>
<source>Compare both models over a text…</source>
<translation>Beide Modelle an einem Text vergleichen&#xa0;…</translation>
</message>
<message>
<source>Take the tour</source>
<translation>Rundgang beginnen</translation>
</message>
<message>
<source>Glossary</source>
<translation>Glossar</translation>
</message>
<message>
<source>Command palette</source>
<translation>Befehlspalette</translation>
</message>
<message>
<source>Keys and gestures</source>
<translation>Tasten und Gesten</translation>
</message>
<message>
<source>Help</source>
<translation>Hilfe</translation>
</message>
<message>
<source>Log</source>
<translation>Protokoll</translation>
</message>
<message>
<source>Mask a word</source>
<translation>Wort maskieren</translation>
</message>
<message>
<source>Double click on it</source>
<translation>Doppelklick darauf</translation>
</message>
<message>
<source>Follow a token</source>
<translation>Einem Token folgen</translation>
</message>
<message>
<source>Click on it</source>
<translation>Klick darauf</translation>
</message>
<message>
<source>Follow several tokens</source>
<translation>Mehreren Token folgen</translation>
</message>
<message>
<source>Ctrl+click, Shift+click</source>
<translation>Strg+Klick, Umschalt+Klick</translation>
</message>
<message>
<source>Fill a mask</source>
<translation>Maske füllen</translation>
</message>
<message>
<source>Click on a prediction</source>
<translation>Klick auf eine Vorhersage</translation>
</message>
<message>
<source>Zoom in the tree</source>
<translation>Im Baum zoomen</translation>
</message>
<message>
<source>Wheel, or click on a node</source>
<translation>Mausrad oder Klick auf einen Knoten</translation>
</message>
<message>
<source>See the whole tree</source>
<translation>Den ganzen Baum sehen</translation>
</message>
<message>
<source>Esc</source>
<translation>Esc</translation>
</message>
<message>
<source>Maximise a view</source>
<translation>Ansicht maximieren</translation>
</message>
<message>
<source>Double click on its title</source>
<translation>Doppelklick auf den Titel</translation>
</message>
<message>
<source>Move a view</source>
<translation>Ansicht verschieben</translation>
</message>
<message>
<source>Drag its title</source>
<translation>Am Titel ziehen</translation>
</message>
<message>
<source>Copy or export what a view shows</source>
<translation>Inhalt einer Ansicht kopieren oder exportieren</translation>
</message>
<message>
<source>Click with the right button</source>
<translation>Klick mit der rechten Taste</translation>
</message>
<message>
<source>Open a model, a count or a session</source>
<translation>Modell, Zählung oder Sitzung öffnen</translation>
</message>
<message>
<source>Drop it on the window</source>
<translation>Auf das Fenster ziehen</translation>
</message>
<message>
<source>Type a sentence</source>
<translation>Einen Satz eingeben</translation>
</message>
<message>
<source>The model answers while you type. A double click on a word masks it; then the model says which word it expects there.</source>
<translation>Das Modell antwortet, während Sie tippen. Ein Doppelklick auf ein Wort maskiert es; dann sagt das Modell, welches Wort es dort erwartet.</translation>
</message>
<message>
<source>What the model expects</source>
<translation>Was das Modell erwartet</translation>
</message>
<message>
<source>The most probable words for the mask, in percent. A click on one fills it in. In the field below, ask about a word of your own.</source>
<translation>Die wahrscheinlichsten Wörter für die Maske, in Prozent. Ein Klick auf eines setzt es ein. Im Feld darunter fragen Sie nach einem eigenen Wort.</translation>
</message>
<message>
<source>Every layer is a tree</source>
<translation>Jede Schicht ist ein Baum</translation>
</message>
<message>
<source>Each small picture is one layer: a token ends at one of its leaves, after a few turns to the left or to the right. A click on a picture chooses the layer.</source>
<translation>Jedes kleine Bild ist eine Schicht: Ein Token endet nach einigen Abzweigen nach links oder rechts an einem ihrer Blätter. Ein Klick auf ein Bild wählt die Schicht.</translation>
</message>
<message>
<source>The path of a token</source>
<translation>Der Pfad eines Tokens</translation>
</message>
<message>
<source>The tree of the chosen layer, with the paths of the chosen tokens. Of thousands of neurons only the few on the path are computed. Click on a node to come closer; Esc shows all of it.</source>
<translation>Der Baum der gewählten Schicht mit den Pfaden der gewählten Token. Von Tausenden Neuronen werden nur die wenigen auf dem Pfad berechnet. Ein Klick auf einen Knoten führt näher heran; Esc zeigt alles.</translation>
</message>
<message>
<source>Is it faster, and here?</source>
<translation>Ist das schneller, auch hier?</translation>
</message>
<message>
<source>The last line says what this answer cost. F5 measures it beside dense networks on this machine. Everything else is one search away: Ctrl+K.</source>
<translation>Die letzte Zeile sagt, was diese Antwort gekostet hat. F5 misst sie auf diesem Rechner neben dichten Netzen. Alles Weitere ist nur eine Suche entfernt: Strg+K.</translation>
</message>
<message>
<source>The session is open, but not all of its models: %1</source>
<translation>Die Sitzung ist geöffnet, aber nicht alle ihrer Modelle: %1</translation>
</message>
<message>
<source>Open session…</source>
<translation>Sitzung öffnen&#xa0;…</translation>
</message>
<message>
<source>Save session</source>
<translation>Sitzung speichern</translation>
</message>
<message>
<source>Save session as…</source>
<translation>Sitzung speichern unter&#xa0;…</translation>
</message>
<message>
<source>The program ended unexpectedly the last time. What it knows about it is below.</source>
<translation>Das Programm wurde beim letzten Mal unerwartet beendet. Was es darüber weiß, steht unten.</translation>
</message>
<message>
<source>The program ended unexpectedly. What was open at %1 can be restored: %2</source>
<comment>time, a text</comment>
<translation>Das Programm wurde unerwartet beendet. Was um %1 geöffnet war, lässt sich wiederherstellen: %2</translation>
</message>
<message>
<source>Restore</source>
<translation>Wiederherstellen</translation>
</message>
<message>
<source>Starting the engine</source>
<translation>Engine startet</translation>
</message>
<message>
<source>The window changes as soon as what is being measured or counted has ended.</source>
<translation>Das Fenster wechselt, sobald die laufende Messung oder Zählung beendet ist.</translation>
</message>
<message>
<source>Looks inside UltraFastBERT: predictions, and the path of every token through the trees.

This program opens no network connection: nothing that you type or measure leaves this computer.

LibTorch %1
Matrices: %2
%3, %4</source>
<translation>Blickt in UltraFastBERT hinein: Vorhersagen und der Pfad jedes Tokens durch die Bäume.

Dieses Programm öffnet keine Netzverbindung: Nichts, was Sie eingeben oder messen, verlässt diesen Rechner.

LibTorch %1
Matrizen: %2
%3, %4</translation>
</message>
<message>
<source>Make a report…</source>
<translation>Bericht erstellen …</translation>
</message>
<message>
<source>Search commands</source>
<translation>Befehle suchen</translation>
</message>
</context>
<context>
<name>ufb::ModelButton</name>
<message>
<source>no model</source>
<translation>kein Modell</translation>
</message>
<message>
<source>(none)</source>
<comment>no second model</comment>
<translation>(keins)</translation>
</message>
<message>
<source>opening %1…</source>
<translation>%1 wird geöffnet&#xa0;…</translation>
</message>
<message>
<source>Model B: a second model to compare with</source>
<translation>Modell B: ein zweites Modell zum Vergleichen</translation>
</message>
<message>
<source>Model B: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>Modell B: Bäume × Tiefe, je Token genutzte von allen Neuronen einer Schicht
%1</translation>
</message>
<message>
<source>Model A: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>Modell A: Bäume × Tiefe, je Token genutzte von allen Neuronen einer Schicht
%1</translation>
</message>
<message>
<source>Bundled</source>
<translation>Mitgeliefert</translation>
</message>
<message>
<source>Recent</source>
<translation>Zuletzt</translation>
</message>
</context>
<context>
<name>ufb::ModelCard</name>
<message>
<source>No model is loaded. Open a folder that holds config.json and model.safetensors.</source>
<translation>Kein Modell geladen. Bitte einen Ordner mit config.json und model.safetensors öffnen.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>Modell öffnen&#xa0;…</translation>
</message>
<message>
<source>Model card</source>
<translation>Modellkarte</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>Kopieren</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Als Text kopieren</translation>
</message>
<message>
<source>dense %1</source>
<comment>feedforward layer of this width</comment>
<translation>dicht %1</translation>
</message>
<message>
<source>%1×%2 · %3/%4</source>
<comment>trees, depth, neurons used and present</comment>
<translation>%1×%2 · %3/%4</translation>
</message>
<message>
<source>dense, %1 neurons, all used</source>
<comment>feedforward layer</comment>
<translation>dicht, %1 Neuronen, alle genutzt</translation>
</message>
<message>
<source>1 tree of depth %1</source>
<translation>1 Baum der Tiefe %1</translation>
</message>
<message numerus="yes">
<source>%Ln trees of depth %1</source>
<translation>
<numerusform>%Ln Baum der Tiefe %1</numerusform>
<numerusform>%Ln Bäume der Tiefe %1</numerusform>
</translation>
</message>
<message>
<source>%1: %2 neurons, %3 used per token (%4)</source>
<comment>trees, counts, percent</comment>
<translation>%1: %2 Neuronen, je Token %3 genutzt (%4)</translation>
</message>
<message>
<source>Family</source>
<comment>of models</comment>
<translation>Familie</translation>
</message>
<message>
<source>Layers × hidden</source>
<translation>Schichten × Breite</translation>
</message>
<message>
<source>%1 × %2</source>
<comment>layers, width</comment>
<translation>%1 × %2</translation>
</message>
<message>
<source>Attention heads</source>
<translation>Attention-Köpfe</translation>
</message>
<message>
<source>Feedforward</source>
<translation>Feedforward</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>Vokabular</translation>
</message>
<message>
<source>%1 pieces</source>
<comment>of the vocabulary</comment>
<translation>%1 Wortstücke</translation>
</message>
<message>
<source>Longest text</source>
<translation>Längster Text</translation>
</message>
<message>
<source>%1 tokens</source>
<comment>limit of the model</comment>
<translation>%1 Token</translation>
</message>
<message>
<source>Mask token</source>
<translation>Maskentoken</translation>
</message>
<message>
<source>Parameters</source>
<translation>Parameter</translation>
</message>
<message>
<source>Number type</source>
<translation>Zahlentyp</translation>
</message>
<message>
<source>File size</source>
<translation>Dateigröße</translation>
</message>
<message>
<source>Memory</source>
<translation>Arbeitsspeicher</translation>
</message>
<message>
<source>Load time</source>
<translation>Ladezeit</translation>
</message>
<message>
<source>Folder</source>
<translation>Ordner</translation>
</message>
<message>
<source>Model</source>
<translation>Modell</translation>
</message>
<message>
<source>Warning</source>
<translation>Warnung</translation>
</message>
<message>
<source>Warning: %1</source>
<translation>Warnung: %1</translation>
</message>
</context>
<context>
<name>ufb::NoticeBar</name>
<message>
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<source>Details</source>
<translation>Details</translation>
</message>
<message>
<source>Close</source>
<translation>Schließen</translation>
</message>
</context>
<context>
<name>ufb::NumbersWindow</name>
<message>
<source>%1: the numbers</source>
<translation>%1: die Zahlen</translation>
</message>
<message>
<source>Search all columns</source>
<translation>Alle Spalten durchsuchen</translation>
</message>
<message numerus="yes">
<source>%Ln rows</source>
<translation>
<numerusform>%Ln Zeile</numerusform>
<numerusform>%Ln Zeilen</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 rows</source>
<translation>%1 von %2 Zeilen</translation>
</message>
</context>
<context>
<name>ufb::PathCard</name>
<message>
<source>Path card</source>
<translation>Pfadkarte</translation>
</message>
<message>
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>layer </source>
<comment>before a number</comment>
<translation>Schicht </translation>
</message>
<message>
<source>tree </source>
<comment>before a number</comment>
<translation>Baum </translation>
</message>
<message>
<source>Parts of the path card</source>
<translation>Teile der Pfadkarte</translation>
</message>
<message>
<source>&amp;Nodes</source>
<translation>&amp;Knoten</translation>
</message>
<message>
<source>&amp;Formula</source>
<translation>&amp;Formel</translation>
</message>
<message>
<source>Compan&amp;y</source>
<translation>&amp;Gesellschaft</translation>
</message>
<message>
<source>All numbers of the path&apos;s nodes</source>
<translation>Alle Zahlen zu den Knoten des Pfads</translation>
</message>
<message>
<source>How the nodes make up the layer&apos;s output</source>
<translation>Wie sich die Ausgabe der Schicht aus den Knoten ergibt</translation>
</message>
<message>
<source>Which other tokens of this text and of the texts before went here</source>
<translation>Welche anderen Token dieses Texts und der früheren Texte hierher gingen</translation>
</message>
<message>
<source>Nodes of the path</source>
<translation>Knoten des Pfads</translation>
</message>
<message>
<source>Address of the leaf</source>
<translation>Adresse des Blatts</translation>
</message>
<message>
<source>Layer, then the turns from the root: 0 left, 1 right</source>
<translation>Schicht, dann die Abzweige ab der Wurzel: 0 links, 1 rechts</translation>
</message>
<message>
<source>The turns from the root, R right and L left; leaves are counted from the left, from 0</source>
<translation>Die Abzweige ab der Wurzel, R rechts und L links; Blätter sind von links gezählt, ab 0</translation>
</message>
<message>
<source>The decision that was nearest to going the other way. Margin: |logit| over the norm of the node&apos;s weights, the distance of the input from the boundary.</source>
<translation>Die Entscheidung, die am ehesten anders ausgefallen wäre. Abstand: |Logit| geteilt durch die Norm der Knotengewichte, also wie weit die Eingabe von der Grenze entfernt ist.</translation>
</message>
<message>
<source>Select a token to see its path.</source>
<translation>Ein ausgewähltes Token zeigt hier seinen Pfad.</translation>
</message>
<message>
<source>Copy &amp;card as text</source>
<translation>Karte als &amp;Text kopieren</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1, Token %2 von %3</translation>
</message>
<message>
<source> of %1</source>
<comment>after a number</comment>
<translation> von %1</translation>
</message>
<message>
<source>single node</source>
<translation>Einzelner Knoten</translation>
</message>
<message>
<source>%1 → leaf %2</source>
<comment>turns, number</comment>
<translation>%1 → Blatt %2</translation>
</message>
<message>
<source>1 right turn of %1</source>
<translation>1 von %1 Abzweigen rechts</translation>
</message>
<message numerus="yes">
<source>%Ln right turns of %1</source>
<translation>
<numerusform>%Ln von %1 Abzweigen rechts</numerusform>
<numerusform>%Ln von %1 Abzweigen rechts</numerusform>
</translation>
</message>
<message>
<source>nothing to decide</source>
<translation>nichts zu entscheiden</translation>
</message>
<message>
<source>%1; no node adds to the output</source>
<comment>right turns</comment>
<translation>%1; kein Knoten trägt zur Ausgabe bei</translation>
</message>
<message>
<source>%1 of the output from 1 node</source>
<translation>%1 der Ausgabe aus 1 Knoten</translation>
</message>
<message numerus="yes">
<source>%1 of the output from %Ln nodes</source>
<translation>
<numerusform>%1 der Ausgabe aus %Ln Knoten</numerusform>
<numerusform>%1 der Ausgabe aus %Ln Knoten</numerusform>
</translation>
</message>
<message>
<source>%1; %2</source>
<comment>right turns; share of nodes</comment>
<translation>%1; %2</translation>
</message>
<message>
<source>closest call: margin %1</source>
<translation>am knappsten: Abstand %1</translation>
</message>
<message>
<source>closest call: level %1, margin %2</source>
<translation>am knappsten: Ebene %1, Abstand %2</translation>
</message>
<message>
<source>%1; %2.</source>
<comment>single node; shares.</comment>
<translation>%1; %2.</translation>
</message>
<message>
<source>%1. %2.</source>
<comment>turns. shares.</comment>
<translation>%1. %2.</translation>
</message>
<message>
<source>%1, layer %2</source>
<translation>%1, Schicht %2</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, Baum %2</translation>
</message>
<message>
<source>Level %1, node %2, %3</source>
<translation>Ebene %1, Knoten %2, %3</translation>
</message>
<message>
<source>Logit %1, turn: %2</source>
<translation>Logit %1, Abzweig: %2</translation>
</message>
<message>
<source>GELU %1, contribution %2: %3 of the sum</source>
<translation>GELU %1, Beitrag %2: %3 der Summe</translation>
</message>
<message>
<source>Margin %1</source>
<translation>Abstand %1</translation>
</message>
<message>
<source>Tokens here: %1 of this text, %2 of earlier texts</source>
<translation>Token hier: %1 aus diesem Text, %2 aus früheren Texten</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went</source>
<translation>Nicht genommen: %1, wohin %2 der Token dieses Texts gingen</translation>
</message>
<message>
<source>Copy this card as text (%1)</source>
<comment>keys</comment>
<translation>Diese Karte als Text kopieren (%1)</translation>
</message>
<message>
<source>Counted so: each node&apos;s contribution is the norm of the vector that it adds to the layer&apos;s output. The share is that of the sum of these norms, and the nodes are the fewest that reach %1. Parts that cancel each other count in full, so the sum is at least the norm of the output.</source>
<comment>a percentage</comment>
<translation>So gezählt: Der Beitrag eines Knotens ist die Norm des Vektors, den er zur Ausgabe der Schicht addiert. Der Anteil bezieht sich auf die Summe dieser Normen, und die Knoten sind die wenigsten, die %1 erreichen. Teile, die sich aufheben, zählen voll; die Summe ist also mindestens die Norm der Ausgabe.</translation>
</message>
</context>
<context>
<name>ufb::PathCompanyPanel</name>
<message>
<source>Who else went to %1</source>
<translation>Wer noch zu %1 ging</translation>
</message>
<message>
<source>The root has no sibling.</source>
<translation>Die Wurzel hat keinen Geschwisterknoten.</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went.</source>
<translation>Nicht genommen: %1, wohin %2 der Token dieses Texts gingen.</translation>
</message>
<message>
<source>%1. %2</source>
<comment>counts. sibling</comment>
<translation>%1. %2</translation>
</message>
<message>
<source>Other tokens that went here</source>
<translation>Andere Token, die hierher gingen</translation>
</message>
<message>
<source>%1 of %2 other tokens of this text</source>
<translation>%1 von %2 anderen Token dieses Texts</translation>
</message>
<message>
<source>%1; no earlier texts in this session</source>
<translation>%1; keine früheren Texte in dieser Sitzung</translation>
</message>
<message>
<source>%1; %2 of %3 of this session&apos;s earlier texts</source>
<translation>%1; %2 von %3 aus den früheren Texten dieser Sitzung</translation>
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
<translation>Der Vorwärtsdurchlauf des schnellen Feedforward, Algorithmus 1 des Artikels: n läuft über die Tiefe + 1 = %1 Knoten des Pfads, und alle tragen zur Ausgabe bei, auch das Blatt.</translation>
</message>
<message>
<source>The layer adds up its %1 trees in this way.</source>
<translation>Die Schicht summiert auf diese Weise ihre %1 Bäume.</translation>
</message>
<message>
<source>GELU(z) of each node times its output row w; a click selects the node</source>
<translation>GELU(z) jedes Knotens mal seine Ausgabezeile w; ein Klick wählt den Knoten aus</translation>
</message>
<message>
<source>z = %1 &gt; 0, turn right</source>
<translation>z = %1 &gt; 0, Abzweig rechts</translation>
</message>
<message>
<source>z = %1 ≤ 0, turn left</source>
<translation>z = %1 ≤ 0, Abzweig links</translation>
</message>
<message>
<source>z = %1; the leaf decides nothing</source>
<translation>z = %1; das Blatt entscheidet nichts</translation>
</message>
<message>
<source>Node %1: %2.</source>
<comment>number, decision</comment>
<translation>Knoten %1: %2.</translation>
</message>
<message>
<source>%1 GELU(z) = %2: it adds nothing.</source>
<translation>%1 GELU(z) = %2: Er trägt nichts bei.</translation>
</message>
<message>
<source>GELU(z) = %1; its size</source>
<translation>GELU(z) = %1; sein Betrag</translation>
</message>
<message>
<source>GELU(z) = %1;</source>
<translation>GELU(z) = %1;</translation>
</message>
<message>
<source>%1 %2 times ‖w_out‖ %3 = %4, %5 of the sum.</source>
<translation>%1 %2 mal ‖w_out‖ %3 = %4, %5 der Summe.</translation>
</message>
</context>
<context>
<name>ufb::PathModel</name>
<message>
<source>Level</source>
<translation>Ebene</translation>
</message>
<message>
<source>Node</source>
<translation>Knoten</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Turn</source>
<translation>Abzweig</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The neuron&apos;s value z before the activation</source>
<translation>Wert z des Neurons vor der Aktivierung</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The neuron&apos;s value after it: z/2 · (1 + erf(z/√2))</source>
<translation>Wert des Neurons danach: z/2 · (1 + erf(z/√2))</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the node&apos;s output row: contribution over |GELU|; unknown where GELU is 0</source>
<translation>Norm der Ausgabezeile des Knotens: Beitrag geteilt durch |GELU|; unbekannt, wo GELU 0 ist</translation>
</message>
<message>
<source>Contrib.</source>
<translation>Beitrag</translation>
</message>
<message>
<source>Share</source>
<translation>Anteil</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root; the last one is the leaf</source>
<translation>Entscheidung auf dem Weg, ab 0 an der Wurzel gezählt; die letzte Ebene ist das Blatt</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Nummer im Baum, Ebene für Ebene, Wurzel 0</translation>
</message>
<message>
<source>Layer, then the turns up to this node: 0 left, 1 right</source>
<translation>Schicht, dann die Abzweige bis zu diesem Knoten: 0 links, 1 rechts</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left; the leaf decides nothing</source>
<translation>Rechts, wenn das Logit über 0 liegt, sonst links; das Blatt entscheidet nichts</translation>
</message>
<message>
<source>Contribution: norm of what the node adds to the layer&apos;s output</source>
<translation>Beitrag: Norm dessen, was der Knoten zur Ausgabe der Schicht addiert</translation>
</message>
<message>
<source>Contribution as a share of the sum over this path&apos;s nodes</source>
<translation>Beitrag als Anteil an der Summe über die Knoten dieses Pfads</translation>
</message>
<message>
<source>Margin</source>
<translation>Abstand</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>Wie weit die Eingabe vom anderen Abzweig entfernt ist: |Logit| geteilt durch die Norm der Knotengewichte</translation>
</message>
<message>
<source>Not taken</source>
<translation>Nicht genommen</translation>
</message>
<message>
<source>The sibling: where the turn before this node would have gone otherwise</source>
<translation>Der Geschwisterknoten: wohin der Abzweig vor diesem Knoten sonst geführt hätte</translation>
</message>
<message>
<source>Parted</source>
<translation>Getrennt</translation>
</message>
<message>
<source>Tokens of this text that parted from the path before this node and went to its sibling</source>
<translation>Token dieses Texts, die sich vor diesem Knoten vom Pfad trennten und zu seinem Geschwisterknoten gingen</translation>
</message>
<message>
<source>Here</source>
<translation>Hier</translation>
</message>
<message>
<source>Tokens of this text that pass this node, the selected one among them</source>
<translation>Token dieses Texts, die durch diesen Knoten gehen, das ausgewählte eingeschlossen</translation>
</message>
<message>
<source>Earlier</source>
<translation>Früher</translation>
</message>
<message>
<source>Tokens of this session&apos;s earlier texts that pass this node</source>
<translation>Token der früheren Texte dieser Sitzung, die durch diesen Knoten gehen</translation>
</message>
<message>
<source>leaf</source>
<translation>Blatt</translation>
</message>
<message>
<source>right</source>
<translation>rechts</translation>
</message>
<message>
<source>left</source>
<translation>links</translation>
</message>
<message>
<source>Margin %1: how far the input is from the other turn (|logit| over the norm of the weights)</source>
<translation>Abstand %1: wie weit die Eingabe vom anderen Abzweig entfernt ist (|Logit| geteilt durch die Norm der Gewichte)</translation>
</message>
</context>
<context>
<name>ufb::PathView</name>
<message>
<source>Select a token to see its path through all layers.</source>
<translation>Ein ausgewähltes Token zeigt hier seinen Pfad durch alle Schichten.</translation>
</message>
<message>
<source>%1, layer %2: %3, leaf %4</source>
<translation>%1, Schicht %2: %3, Blatt %4</translation>
</message>
<message>
<source>single node</source>
<translation>einzelner Knoten</translation>
</message>
<message>
<source>left turn</source>
<translation>Abzweig links</translation>
</message>
<message>
<source>right turn</source>
<translation>Abzweig rechts</translation>
</message>
<message>
<source>|logit|</source>
<translation>|Logit|</translation>
</message>
<message>
<source>Path barcode</source>
<translation>Pfad-Strichcode</translation>
</message>
<message>
<source>&amp;Rows</source>
<translation>&amp;Zeilen</translation>
</message>
<message>
<source>&amp;Order</source>
<translation>&amp;Reihenfolge</translation>
</message>
<message>
<source>Layers of the token</source>
<translation>Schichten des Tokens</translation>
</message>
<message>
<source>Tokens of the layer</source>
<translation>Token der Schicht</translation>
</message>
<message>
<source>Text</source>
<translation>Text</translation>
</message>
<message>
<source>Path</source>
<translation>Pfad</translation>
</message>
<message>
<source>Margin</source>
<translation>Abstand</translation>
</message>
<message>
<source>One token through all layers, or all tokens of the text in the selected layer and tree</source>
<translation>Ein Token durch alle Schichten oder alle Token des Texts in der ausgewählten Schicht und im ausgewählten Baum</translation>
</message>
<message>
<source>Of the tokens: as in the text; by their turns, so that tokens routed alike lie together; or by margin, the closest call first</source>
<translation>Der Token: wie im Text; nach ihren Abzweigen, sodass gleich geleitete Token beieinanderliegen; oder nach Abstand, die knappste Entscheidung zuerst</translation>
</message>
<message>
<source>Each cell is one node of a path, root first. A left turn (logit of 0 or less) is light and on the left, a right turn (logit above 0) dark and on the right. The closer a decision was among all decisions of this text, the paler; the closest tenth is hatched. The last node is the leaf; it decides nothing.</source>
<translation>Jede Zelle ist ein Knoten eines Pfads, die Wurzel zuerst. Ein Abzweig nach links (Logit 0 oder kleiner) ist hell und links, einer nach rechts (Logit über 0) dunkel und rechts. Je knapper eine Entscheidung unter allen Entscheidungen dieses Texts war, desto blasser; das knappste Zehntel ist schraffiert. Der letzte Knoten ist das Blatt; es entscheidet nichts.</translation>
</message>
<message>
<source>margin</source>
<translation>Abstand</translation>
</message>
<message>
<source>pale to full: %1 %2 to %3, by rank</source>
<comment>what is measured, least, greatest</comment>
<translation>blass bis kräftig: %1 %2 bis %3, nach Rang</translation>
</message>
<message>
<source>close call, %1 below %2</source>
<comment>what is measured, number</comment>
<translation>knapp, %1 unter %2</translation>
</message>
<message>
<source>leaf, no turn</source>
<translation>Blatt, kein Abzweig</translation>
</message>
<message>
<source>single node, no turn</source>
<translation>einzelner Knoten, kein Abzweig</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1 (Token %2)</translation>
</message>
<message>
<source>Layer %1, level %2, node %3</source>
<translation>Schicht %1, Ebene %2, Knoten %3</translation>
</message>
<message>
<source>Leaf, decides nothing; logit %1</source>
<translation>Blatt, entscheidet nichts; Logit %1</translation>
</message>
<message>
<source>Turns left: logit %1</source>
<translation>Abzweig links: Logit %1</translation>
</message>
<message>
<source>Turns right: logit %1</source>
<translation>Abzweig rechts: Logit %1</translation>
</message>
<message>
<source>Margin %1</source>
<translation>Abstand %1</translation>
</message>
<message>
<source>Contribution %1, %2 of this path&apos;s sum</source>
<translation>Beitrag %1, %2 der Summe dieses Pfads</translation>
</message>
<message>
<source>token</source>
<translation>Token</translation>
</message>
<message>
<source>layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>layer.tree</source>
<translation>Schicht.Baum</translation>
</message>
<message>
<source>leaf</source>
<translation>Blatt</translation>
</message>
</context>
<context>
<name>ufb::PathsModel</name>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Ab 1 gezählt</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>Stelle im Text, ab 1 gezählt</translation>
</message>
<message>
<source>Text</source>
<translation>Text</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>Das Token, wie das Vokabular es schreibt</translation>
</message>
<message>
<source>Level</source>
<translation>Ebene</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>Entscheidung auf dem Weg, ab 0 an der Wurzel gezählt</translation>
</message>
<message>
<source>Node</source>
<translation>Knoten</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Nummer im Baum, Ebene für Ebene, Wurzel 0</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Schicht, dann die Abzweige: 0 links, 1 rechts</translation>
</message>
<message>
<source>Turn</source>
<translation>Abzweig</translation>
</message>
<message>
<source>Right if the logit is above 0; the leaf decides nothing</source>
<translation>Rechts, wenn das Logit über 0 liegt; das Blatt entscheidet nichts</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The neuron&apos;s value before the activation</source>
<translation>Wert des Neurons vor der Aktivierung</translation>
</message>
<message>
<source>Contribution</source>
<translation>Beitrag</translation>
</message>
<message>
<source>Norm of what the node adds to the layer&apos;s output</source>
<translation>Norm dessen, was der Knoten zur Ausgabe der Schicht beiträgt</translation>
</message>
<message>
<source>Margin</source>
<translation>Abstand</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>Wie weit die Eingabe vom anderen Abzweig entfernt ist: |Logit| geteilt durch die Norm der Knotengewichte</translation>
</message>
</context>
<context>
<name>ufb::PredictionPresenter</name>
<message>
<source>The text is too long for this model: its last token was left out.</source>
<translation>Der Text ist zu lang für dieses Modell: Das letzte Token wurde weggelassen.</translation>
</message>
<message numerus="yes">
<source>The text is too long for this model: its last %Ln tokens were left out.</source>
<translation>
<numerusform>Der Text ist zu lang für dieses Modell: Am Ende wurde %Ln Token weggelassen.</numerusform>
<numerusform>Der Text ist zu lang für dieses Modell: Die letzten %Ln Token wurden weggelassen.</numerusform>
</translation>
</message>
<message>
<source>This model has no mask token, so it has nothing to predict.</source>
<translation>Dieses Modell hat kein Maskentoken und darum nichts vorherzusagen.</translation>
</message>
<message>
<source>This model has no masked-LM head, so it predicts no words.</source>
<translation>Dieses Modell hat keinen Kopf für maskierte Wörter und sagt darum keine voraus.</translation>
</message>
</context>
<context>
<name>ufb::PredictionView</name>
<message>
<source>No word is masked. Mask one, and the model says what may stand there.</source>
<translation>Kein Wort ist maskiert. Für ein maskiertes sagt das Modell, was dort stehen kann.</translation>
</message>
<message>
<source>Mask a word</source>
<translation>Wort maskieren</translation>
</message>
<message>
<source>Predictions</source>
<translation>Vorhersagen</translation>
</message>
<message>
<source>Entropy of the whole distribution, −Σ p·log₂ p: 0 bit if the model is sure of one word,
the logarithm of the vocabulary&apos;s size if it has no idea. 2 to its power is the number of words that
an equally undecided, even choice would have.</source>
<translation>Entropie der ganzen Verteilung, −Σ p·log₂ p: 0&#xa0;Bit, wenn sich das Modell eines Wortes sicher ist,
der Logarithmus der Vokabulargröße, wenn es keine Ahnung hat. 2 hoch Entropie ist die Zahl der Wörter,
unter denen eine gleichmäßige Wahl ebenso unentschieden wäre.</translation>
</message>
<message>
<source>Previous mask</source>
<translation>Vorige Maske</translation>
</message>
<message>
<source>Next mask</source>
<translation>Nächste Maske</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>Kopieren</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Als Text kopieren</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>Maske %1 von %2</translation>
</message>
<message>
<source>entropy %1 bit</source>
<comment>how undecided the model is</comment>
<translation>Entropie %1&#xa0;Bit</translation>
</message>
<message>
<source>entropy %1 bit of at most %2</source>
<comment>how undecided the model is, and the most it can be</comment>
<translation>Entropie %1 von höchstens %2&#xa0;Bit</translation>
</message>
<message>
<source>rank	word	probability	logit</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>Rang	Wort	Wahrscheinlichkeit	Logit</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>eigenes Wort „%1“: %2</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>Es ist kein Modell geladen.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>Modell öffnen&#xa0;…</translation>
</message>
<message>
<source>The model is being loaded.</source>
<translation>Das Modell wird geladen.</translation>
</message>
<message numerus="yes">
<source>The masked word lies beyond the %Ln tokens that this model reads.</source>
<translation>
<numerusform>Das maskierte Wort liegt hinter dem %Ln Token, das dieses Modell liest.</numerusform>
<numerusform>Das maskierte Wort liegt hinter den %Ln Token, die dieses Modell liest.</numerusform>
</translation>
</message>
<message>
<source>This model&apos;s vocabulary has no mask: it cannot predict.</source>
<translation>Das Vokabular dieses Modells hat keine Maske: Es kann nichts vorhersagen.</translation>
</message>
</context>
<context>
<name>ufb::PromptEdit</name>
<message>
<source>Prompt</source>
<comment>the sentence that the model reads</comment>
<translation>Eingabe</translation>
</message>
<message>
<source>Type a sentence; double-click a word or press %1 to mask it</source>
<comment>keys</comment>
<translation>Einen Satz eingeben; Doppelklick auf ein Wort oder %1 maskiert es</translation>
</message>
</context>
<context>
<name>ufb::PromptPanel</name>
<message>
<source>Examples</source>
<translation>Beispiele</translation>
</message>
<message>
<source>Sentences that show something</source>
<translation>Sätze, die etwas zeigen</translation>
</message>
<message>
<source>Pin</source>
<translation>Anheften</translation>
</message>
<message>
<source>Keep this text beside the next ones: the routing views show where the paths part (Alt+P)</source>
<translation>Diesen Text neben den nächsten behalten: Die Routing-Ansichten zeigen, wo sich die Pfade trennen (Alt+P)</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>Den angehefteten Text lösen</translation>
</message>
<message>
<source>Pinned: %1</source>
<translation>Angeheftet: %1</translation>
</message>
<message>
<source>Recent</source>
<translation>Zuletzt</translation>
</message>
</context>
<context>
<name>ufb::QuantityText</name>
<message>
<source>%1 ms</source>
<comment>milliseconds</comment>
<translation>%1&#xa0;ms</translation>
</message>
<message>
<source>%1 s</source>
<comment>seconds</comment>
<translation>%1&#xa0;s</translation>
</message>
</context>
<context>
<name>ufb::QuantityWords</name>
<message>
<source>1 thread</source>
<translation>1 Thread</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>%Ln Thread</numerusform>
<numerusform>%Ln Threads</numerusform>
</translation>
</message>
</context>
<context>
<name>ufb::Report</name>
<message>
<source>How to make it again</source>
<translation>Zum Wiederholen</translation>
</message>
<message>
<source>Made on this computer. Nothing was sent anywhere: the program uses no network, and this file loads nothing from elsewhere.</source>
<translation>Auf diesem Rechner erstellt. Nichts wurde irgendwohin gesendet: Das Programm nutzt kein Netz, und diese Datei lädt nichts von anderswo.</translation>
</message>
<message>
<source>%1: what it says and where it looks</source>
<comment>a model</comment>
<translation>%1: was es sagt und wohin es blickt</translation>
</message>
<message>
<source>Report of %1, %2</source>
<comment>date and time; program with version</comment>
<translation>Bericht vom %1, %2</translation>
</message>
<message>
<source>page %1 of %2</source>
<comment>two numbers</comment>
<translation>Seite %1 von %2</translation>
</message>
<message>
<source>%1: the times of one call, in ms</source>
<comment>a setting</comment>
<translation>%1: die Zeiten eines Aufrufs, in ms</translation>
</message>
<message>
<source>Arm</source>
<translation>Teilnehmer</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Median</source>
<translation>Median</translation>
</message>
<message>
<source>Mean ± sd</source>
<translation>Mittel ± SD</translation>
</message>
<message>
<source>Least</source>
<translation>Kleinster</translation>
</message>
<message>
<source>Lower quartile</source>
<translation>Unteres Quartil</translation>
</message>
<message>
<source>Upper quartile</source>
<translation>Oberes Quartil</translation>
</message>
<message>
<source>Greatest</source>
<translation>Größter</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>A schneller um</translation>
</message>
<message>
<source>%1: where the time goes, in ms, means over the samples</source>
<comment>a setting</comment>
<translation>%1: wo die Zeit bleibt, in ms, Mittel über die Messwerte</translation>
</message>
<message>
<source>Who took part</source>
<translation>Wer teilnahm</translation>
</message>
<message>
<source>What it is</source>
<translation>Was es ist</translation>
</message>
<message>
<source>%1 Random weights: speed only.</source>
<comment>a sentence</comment>
<translation>%1 Zufällige Gewichte: nur Tempo.</translation>
</message>
<message>
<source>Environment of the measurement</source>
<translation>Umgebung der Messung</translation>
</message>
<message>
<source>Date</source>
<translation>Datum</translation>
</message>
<message>
<source>Host</source>
<translation>Rechner</translation>
</message>
<message>
<source>Processor</source>
<translation>Prozessor</translation>
</message>
<message>
<source>Precision</source>
<translation>Genauigkeit</translation>
</message>
<message>
<source>System</source>
<translation>System</translation>
</message>
<message>
<source>Cores</source>
<translation>Kerne</translation>
</message>
<message>
<source>%1 physical, %2 logical</source>
<comment>numbers of cores</comment>
<translation>%1 physisch, %2 logisch</translation>
</message>
<message>
<source>Instructions</source>
<translation>Befehlssätze</translation>
</message>
<message>
<source>Memory</source>
<translation>Arbeitsspeicher</translation>
</message>
<message>
<source>Dense products (BLAS)</source>
<translation>Dichte Produkte (BLAS)</translation>
</message>
<message>
<source>Libraries</source>
<translation>Bibliotheken</translation>
</message>
<message>
<source>Compiler</source>
<translation>Compiler</translation>
</message>
<message>
<source>Program</source>
<translation>Programm</translation>
</message>
<message>
<source>Processors that it may use</source>
<translation>Prozessoren, die es nutzen darf</translation>
</message>
<message>
<source>Frequency governor</source>
<translation>Frequenzregler</translation>
</message>
<message>
<source>Huge pages</source>
<translation>Huge Pages</translation>
</message>
<message>
<source>Load before the run</source>
<translation>Last vor dem Lauf</translation>
</message>
<message>
<source>Reading the clock takes</source>
<translation>Lesen der Uhr dauert</translation>
</message>
<message>
<source>%1 ns</source>
<translation>%1 ns</translation>
</message>
<message>
<source>Latency</source>
<translation>Latenz</translation>
</message>
<message>
<source>%1, measured beside others in one process, in random order, on the same texts. Every sample is in the data that goes with this report.</source>
<comment>a model</comment>
<translation>%1, gemessen neben anderen in einem Prozess, in zufälliger Reihenfolge, mit denselben Texten. Jeder Messwert steht in den Daten, die zu diesem Bericht gehören.</translation>
</message>
<message>
<source>The measurement was stopped: this is what there was until then.</source>
<translation>Die Messung wurde abgebrochen: Dies ist, was bis dahin vorlag.</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>Schicht %1, Baum %2</translation>
</message>
<message>
<source>layer %1</source>
<translation>Schicht %1</translation>
</message>
<message>
<source>The leaves of all layers: where the tokens end</source>
<translation>Die Blätter aller Schichten: wo die Token enden</translation>
</message>
<message>
<source>The tree of %1, root on top: the paths of the tokens</source>
<comment>a layer</comment>
<translation>Der Baum von %1, Wurzel oben: die Pfade der Token</translation>
</message>
<message>
<source>Layers × tokens: how close the closest decision was</source>
<translation>Schichten × Token: wie knapp die knappste Entscheidung war</translation>
</message>
<message>
<source>The selected token&apos;s path through every layer, left and right</source>
<translation>Der Pfad des ausgewählten Tokens durch jede Schicht, links und rechts</translation>
</message>
<message>
<source>The selected token&apos;s path in %1, node by node</source>
<comment>a layer</comment>
<translation>Der Pfad des ausgewählten Tokens in %1, Knoten für Knoten</translation>
</message>
<message>
<source>This text and the pinned one: at which level their paths part</source>
<translation>Dieser Text und der angeheftete: auf welcher Ebene sich ihre Pfade trennen</translation>
</message>
<message>
<source>Neurons that this text uses, in each layer</source>
<translation>Neuronen, die dieser Text nutzt, in jeder Schicht</translation>
</message>
<message>
<source>The leaves of all layers, by how many of the corpus&apos; tokens came there</source>
<translation>Die Blätter aller Schichten, danach, wie viele Token des Korpus dorthin kamen</translation>
</message>
<message>
<source>Lorenz curves: the share of the tokens that the least used leaves get, by layer</source>
<translation>Lorenzkurven: der Anteil der Token, den die am wenigsten genutzten Blätter bekommen, je Schicht</translation>
</message>
<message>
<source>The leaves that the two corpora use differently</source>
<translation>Die Blätter, die die beiden Korpora unterschiedlich nutzen</translation>
</message>
<message>
<source>%1: %2</source>
<comment>a setting; what is shown</comment>
<translation>%1: %2</translation>
</message>
<message>
<source>the times of all samples</source>
<translation>die Zeiten aller Messwerte</translation>
</message>
<message>
<source>what the times are made of</source>
<translation>woraus sich die Zeiten zusammensetzen</translation>
</message>
<message>
<source>what is promised and what is measured</source>
<translation>was versprochen ist und was gemessen wurde</translation>
</message>
<message>
<source>the times over threads and over length</source>
<translation>die Zeiten über Threads und über Länge</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer</source>
<translation>Das Blatt, zu dem jedes Token kommt, je Schicht</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer, in tree %1</source>
<translation>Das Blatt, zu dem jedes Token kommt, je Schicht, in Baum %1</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
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
<translation>Der Pfad von Token %1, „%2“, in %3: Blatt %4</translation>
</message>
<message>
<source>Two corpora: A is %1, B is %2</source>
<comment>names of corpora</comment>
<translation>Zwei Korpora: A ist %1, B ist %2</translation>
</message>
<message>
<source>The most changed nodes: %1 of %2</source>
<comment>two numbers</comment>
<translation>Die am stärksten veränderten Knoten: %1 von %2</translation>
</message>
<message>
<source>Routing</source>
<translation>Routing</translation>
</message>
<message>
<source>%1 has no trees: every token uses every neuron.</source>
<comment>a model</comment>
<translation>%1 hat keine Bäume: Jedes Token nutzt jedes Neuron.</translation>
</message>
<message>
<source>At each node a token turns right if its logit, w·x + b, is above 0, else left. It uses %1 of the %2 neurons of a tree.</source>
<comment>two numbers</comment>
<translation>An jedem Knoten biegt ein Token nach rechts ab, wenn sein Logit w·x + b über 0 liegt, sonst nach links. Es nutzt %1 der %2 Neuronen eines Baums.</translation>
</message>
<message>
<source>How much of the trees is used</source>
<translation>Wie viel von den Bäumen genutzt wird</translation>
</message>
<message>
<source>What this text uses</source>
<translation>Was dieser Text nutzt</translation>
</message>
<message>
<source>What all texts of this session use together</source>
<translation>Was alle Texte dieser Sitzung zusammen nutzen</translation>
</message>
<message>
<source>A counted corpus: %1</source>
<comment>its name</comment>
<translation>Ein gezähltes Korpus: %1</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>Kennzahlen jeder Schicht</translation>
</message>
<message>
<source>Name</source>
<translation>Name</translation>
</message>
<message>
<source>Family</source>
<translation>Familie</translation>
</message>
<message>
<source>Layers</source>
<translation>Schichten</translation>
</message>
<message>
<source>Width</source>
<translation>Breite</translation>
</message>
<message>
<source>Trees of a layer, decisions of a path</source>
<translation>Bäume je Schicht, Entscheidungen je Pfad</translation>
</message>
<message>
<source>%1, %2</source>
<comment>number of trees, depth</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>Neurons of a layer that a token uses</source>
<translation>Neuronen einer Schicht, die ein Token nutzt</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>neurons used, all neurons</comment>
<translation>%1 von %2</translation>
</message>
<message>
<source>Neurons of a layer, all of them used</source>
<translation>Neuronen einer Schicht, alle genutzt</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>Vokabular</translation>
</message>
<message>
<source>Longest text in tokens</source>
<translation>Längster Text in Token</translation>
</message>
<message>
<source>Parameters</source>
<translation>Parameter</translation>
</message>
<message>
<source>Weights</source>
<translation>Gewichte</translation>
</message>
<message>
<source>%1, %2</source>
<comment>type of number, size</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>Place</source>
<translation>Ort</translation>
</message>
<message>
<source>Where it was computed</source>
<translation>Wo gerechnet wurde</translation>
</message>
<message>
<source>Physical cores</source>
<translation>Physische Kerne</translation>
</message>
<message>
<source>Caution</source>
<translation>Vorsicht</translation>
</message>
<message>
<source>This BLAS is the slow reference one: everything dense looks worse than it is.</source>
<translation>Diese BLAS ist die langsame Referenzfassung: Alles Dichte sieht schlechter aus, als es ist.</translation>
</message>
<message>
<source>Device and way of computing</source>
<translation>Gerät und Rechenweise</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>device, backend, threads</comment>
<translation>%1, %2, %3</translation>
</message>
<message>
<source>Time of this answer, one run</source>
<translation>Zeit dieser Antwort, ein Lauf</translation>
</message>
<message>
<source>%1: tokeniser %2, attention %3, feedforward %4, head %5</source>
<comment>times</comment>
<translation>%1: Tokenizer %2, Attention %3, Feedforward %4, Kopf %5</translation>
</message>
<message>
<source>Your word “%1” is not in the vocabulary.</source>
<translation>Ihr Wort „%1“ ist nicht im Vokabular.</translation>
</message>
<message>
<source>Your word “%1”: %2, rank %3.</source>
<comment>word, percentage, rank</comment>
<translation>Ihr Wort „%1“: %2, Rang %3.</translation>
</message>
<message>
<source>It is several pieces; this is its first one, “%1”.</source>
<translation>Es besteht aus mehreren Stücken; dies ist das erste, „%1“.</translation>
</message>
<message>
<source>Mask %1 of %2, token %3: entropy %4 bits</source>
<comment>numbers</comment>
<translation>Maske %1 von %2, Token %3: Entropie %4 Bit</translation>
</message>
<message>
<source>Mask %1 of %2: candidates of A and B</source>
<translation>Maske %1 von %2: Kandidaten von A und B</translation>
</message>
<message>
<source>Models and machine</source>
<translation>Modelle und Rechner</translation>
</message>
<message>
<source>Model A</source>
<translation>Modell A</translation>
</message>
<message>
<source>The model</source>
<translation>Das Modell</translation>
</message>
<message>
<source>Model B</source>
<translation>Modell B</translation>
</message>
<message>
<source>The text</source>
<translation>Der Text</translation>
</message>
<message>
<source>Its tokens: %1 of at most %2</source>
<comment>two numbers</comment>
<translation>Seine Token: %1 von höchstens %2</translation>
</message>
<message>
<source>The end of the text does not fit into the model: tokens cut off: %1</source>
<translation>Das Ende des Textes passt nicht in das Modell: abgeschnittene Token: %1</translation>
</message>
<message>
<source>The pinned text, compared with it</source>
<translation>Der angeheftete Text, damit verglichen</translation>
</message>
<message>
<source>Predictions</source>
<translation>Vorhersagen</translation>
</message>
<message>
<source>The text has no mask, so there is nothing to predict.</source>
<translation>Der Text hat keine Maske, es gibt also nichts vorherzusagen.</translation>
</message>
<message>
<source>Both models: A is %1, B is %2</source>
<comment>names of models</comment>
<translation>Beide Modelle: A ist %1, B ist %2</translation>
</message>
</context>
<context>
<name>ufb::ReportCommands</name>
<message>
<source>The words of the counted corpus</source>
<translation>Die Wörter des gezählten Korpus</translation>
</message>
<message>
<source>The two corpora</source>
<translation>Die beiden Korpora</translation>
</message>
<message>
<source>This report</source>
<translation>Dieser Bericht</translation>
</message>
<message>
<source>The predictions</source>
<translation>Die Vorhersagen</translation>
</message>
<message>
<source>The two models side by side</source>
<translation>Die beiden Modelle nebeneinander</translation>
</message>
<message>
<source>The paths of all tokens</source>
<translation>Die Pfade aller Token</translation>
</message>
<message>
<source>The measurement</source>
<translation>Die Messung</translation>
</message>
</context>
<context>
<name>ufb::ReportController</name>
<message>
<source>Make a report</source>
<translation>Bericht erstellen</translation>
</message>
<message>
<source>Web page (*.html *.htm)</source>
<translation>Webseite (*.html *.htm)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>PDF-Dokument (*.pdf)</translation>
</message>
</context>
<context>
<name>ufb::ReportJob</name>
<message>
<source>Drawing the report&apos;s pictures</source>
<translation>Bilder des Berichts werden gezeichnet</translation>
</message>
<message>
<source>Writing the report</source>
<translation>Bericht wird geschrieben</translation>
</message>
</context>
<context>
<name>ufb::RouterLessonTable</name>
<message>
<source>Level</source>
<translation>Ebene</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>Entscheidung auf dem Weg, ab 0 an der Wurzel gezählt</translation>
</message>
<message>
<source>Node</source>
<translation>Knoten</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Nummer im Baum, Ebene für Ebene, Wurzel 0</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The neuron&apos;s value w·x + b</source>
<translation>Der Wert des Neurons, w·x + b</translation>
</message>
<message>
<source>Turn</source>
<translation>Abzweig</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>Rechts, wenn das Logit über 0 liegt, sonst links</translation>
</message>
<message>
<source>Guess</source>
<translation>Tipp</translation>
</message>
<message>
<source>What you said</source>
<translation>Was Sie gesagt haben</translation>
</message>
<message>
<source>Guessed right</source>
<translation>Richtig getippt</translation>
</message>
<message>
<source>Whether both are the same</source>
<translation>Ob beide übereinstimmen</translation>
</message>
<message>
<source>With hint</source>
<translation>Mit Hinweis</translation>
</message>
<message>
<source>Whether the logit&apos;s size was shown before</source>
<translation>Ob die Größe des Logits vorher gezeigt wurde</translation>
</message>
<message>
<source>right</source>
<translation>rechts</translation>
</message>
<message>
<source>left</source>
<translation>links</translation>
</message>
</context>
<context>
<name>ufb::RouterLessonView</name>
<message>
<source>Be the router</source>
<translation>Selbst routen</translation>
</message>
<message>
<source>The path so far</source>
<translation>Der bisherige Pfad</translation>
</message>
<message>
<source>← Left</source>
<comment>an arrow to the left in every language</comment>
<translation>← Links</translation>
</message>
<message>
<source>Right →</source>
<comment>an arrow to the right in every language</comment>
<translation>Rechts →</translation>
</message>
<message>
<source>Hint</source>
<translation>Hinweis</translation>
</message>
<message>
<source>Go on</source>
<translation>Weiter</translation>
</message>
<message>
<source>Next token</source>
<translation>Nächstes Token</translation>
</message>
<message>
<source>Same token in the next layer</source>
<translation>Dasselbe Token in der nächsten Schicht</translation>
</message>
<message>
<source>Start over</source>
<translation>Von vorn</translation>
</message>
<message>
<source>Reset score</source>
<translation>Punkte zurücksetzen</translation>
</message>
<message>
<source>Guess that the token turns left: w·x + b ≤ 0</source>
<translation>Tippen, dass das Token nach links abbiegt: w·x + b ≤ 0</translation>
</message>
<message>
<source>Guess that the token turns right: w·x + b &gt; 0</source>
<translation>Tippen, dass das Token nach rechts abbiegt: w·x + b &gt; 0</translation>
</message>
<message>
<source>Show the size of w·x + b without its sign</source>
<translation>Die Größe von w·x + b ohne Vorzeichen zeigen</translation>
</message>
<message>
<source>To the next decision</source>
<translation>Zur nächsten Entscheidung</translation>
</message>
<message>
<source>The path of the token after this one</source>
<translation>Der Pfad des Tokens nach diesem</translation>
</message>
<message>
<source>The path of this token in the tree of the layer after this one</source>
<translation>Der Pfad dieses Tokens im Baum der Schicht nach dieser</translation>
</message>
<message>
<source>The same path from its root; what was answered does not count again</source>
<translation>Derselbe Pfad von der Wurzel an; schon Beantwortetes zählt nicht noch einmal</translation>
</message>
<message>
<source>Count from 0 again</source>
<translation>Wieder ab 0 zählen</translation>
</message>
<message>
<source>This model&apos;s trees have a single node each: there is nothing to decide.</source>
<translation>Die Bäume dieses Modells haben je nur einen Knoten: Es gibt nichts zu entscheiden.</translation>
</message>
<message>
<source>Select a token to send it down the tree.</source>
<translation>Wählen Sie ein Token aus, um es den Baum hinabzuschicken.</translation>
</message>
</context>
<context>
<name>ufb::RouterPicture</name>
<message>
<source>%1: %2 %3</source>
<comment>node, its value, mark</comment>
<translation>%1: %2 %3</translation>
</message>
<message>
<source>right %1</source>
<comment>number of a node</comment>
<translation>rechts %1</translation>
</message>
<message>
<source>levels above: %1</source>
<comment>count</comment>
<translation>Ebenen darüber: %1</translation>
</message>
<message>
<source>left %1</source>
<comment>number of a node</comment>
<translation>links %1</translation>
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
<translation>rechts</translation>
</message>
<message>
<source>left</source>
<comment>a turn</comment>
<translation>links</translation>
</message>
<message>
<source>Of the corpus&apos; %1 tokens that came here, %2 turned left and %3 right.</source>
<comment>count, percentage, percentage</comment>
<translation>Von den %1 Token des Korpus, die hierher kamen, bogen %2 nach links ab und %3 nach rechts.</translation>
</message>
<message>
<source>%1: %2</source>
<comment>token: where it stands</comment>
<translation>%1: %2</translation>
</message>
<message>
<source>Layer %1, leaf %2, all %3 decisions made</source>
<comment>number, number, count</comment>
<translation>Schicht %1, Blatt %2, alle %3 Entscheidungen getroffen</translation>
</message>
<message>
<source>Layer %1, decision %2 of %3, node %4</source>
<comment>all are numbers</comment>
<translation>Schicht %1, Entscheidung %2 von %3, Knoten %4</translation>
</message>
<message>
<source>Tree %1. %2</source>
<comment>number; where in it</comment>
<translation>Baum %1. %2</translation>
</message>
<message>
<source>%1 = %2 &gt; 0: right</source>
<comment>formula, number</comment>
<translation>%1 = %2 &gt; 0: rechts</translation>
</message>
<message>
<source>%1 = %2 ≤ 0: left</source>
<comment>formula, number</comment>
<translation>%1 = %2 ≤ 0: links</translation>
</message>
<message>
<source>No other token of this text comes to this node.</source>
<translation>Kein anderes Token dieses Textes kommt zu diesem Knoten.</translation>
</message>
<message>
<source>Other tokens of this text at this node: %1 left, %2 right.</source>
<comment>counts of tokens</comment>
<translation>Andere Token dieses Textes an diesem Knoten: %1 links, %2 rechts.</translation>
</message>
<message>
<source>Hint: this is one of the closest tenth of this text&apos;s decisions, so a guess is nearly chance.</source>
<translation>Hinweis: Dies gehört zum knappsten Zehntel der Entscheidungen dieses Textes, ein Tipp ist also fast Zufall.</translation>
</message>
<message>
<source>Hint: the size of the sum, without its sign. It is not one of this text&apos;s close calls.</source>
<translation>Hinweis: die Größe der Summe, ohne Vorzeichen. Dies ist keine der knappen Entscheidungen dieses Textes.</translation>
</message>
<message>
<source>%1 Right: the token turns %2.</source>
<comment>mark, side</comment>
<translation>%1 Richtig: Das Token biegt nach %2 ab.</translation>
</message>
<message>
<source>%1 Wrong: you said %2, the token turns %3.</source>
<comment>mark, side, side</comment>
<translation>%1 Falsch: Sie sagten %2, das Token biegt nach %3 ab.</translation>
</message>
<message>
<source>Answered before: it does not count again.</source>
<translation>Schon beantwortet: Das zählt nicht noch einmal.</translation>
</message>
<message>
<source>|w·x + b| = %1</source>
<translation>|w·x + b| = %1</translation>
</message>
<message>
<source>margin %1</source>
<comment>a distance</comment>
<translation>Abstand %1</translation>
</message>
<message>
<source>A close call (%1): a slightly different input would have turned the other way, so a guess here is nearly chance.</source>
<comment>margin</comment>
<translation>Knapp (%1): Eine etwas andere Eingabe wäre andersherum abgebogen, ein Tipp ist hier also fast Zufall.</translation>
</message>
<message>
<source>No close call (%1): small changes of the input leave this turn as it is.</source>
<comment>margin</comment>
<translation>Nicht knapp (%1): Kleine Änderungen der Eingabe lassen diesen Abzweig, wie er ist.</translation>
</message>
<message>
<source>No guess yet</source>
<translation>Noch kein Tipp</translation>
</message>
<message>
<source>%1 of %2 right; in a row: %3, at best %4</source>
<comment>all are counts</comment>
<translation>%1 von %2 richtig; in Folge: %3, höchstens %4</translation>
</message>
<message>
<source>Chance: %1. Always with the majority: %2.</source>
<comment>expected hits, hits</comment>
<translation>Zufall: %1. Immer mit der Mehrheit: %2.</translation>
</message>
<message>
<source>%1 → leaf %2. You guessed %3 of %4 turns.</source>
<comment>turns, number, count, count</comment>
<translation>%1 → Blatt %2. Sie haben %3 von %4 Abzweigen richtig getippt.</translation>
</message>
<message>
<source>No other token of this text ends in this leaf.</source>
<translation>Kein anderes Token dieses Textes endet in diesem Blatt.</translation>
</message>
<message>
<source>In the same leaf: %1.</source>
<comment>list of tokens</comment>
<translation>Im selben Blatt: %1.</translation>
</message>
<message>
<source>In the same leaf: %1, and more: %2 tokens in all.</source>
<comment>list of tokens, count</comment>
<translation>Im selben Blatt: %1 und mehr: insgesamt %2 Token.</translation>
</message>
<message>
<source>right at node %1</source>
<comment>number</comment>
<translation>rechts bei Knoten %1</translation>
</message>
<message>
<source>left at node %1</source>
<comment>number</comment>
<translation>links bei Knoten %1</translation>
</message>
<message>
<source>now at node %1</source>
<comment>number</comment>
<translation>jetzt bei Knoten %1</translation>
</message>
<message>
<source>leaf %1</source>
<comment>number</comment>
<translation>Blatt %1</translation>
</message>
<message>
<source>Keys: ← left, → right</source>
<translation>Tasten: ← links, → rechts</translation>
</message>
<message>
<source>Keys: ← left, → right, H hint</source>
<translation>Tasten: ← links, → rechts, H Hinweis</translation>
</message>
<message>
<source>Keys: Enter goes on</source>
<translation>Tasten: Enter geht weiter</translation>
</message>
<message>
<source>Keys: Enter goes to the next token</source>
<translation>Tasten: Enter geht zum nächsten Token</translation>
</message>
</context>
<context>
<name>ufb::RoutingView</name>
<message>
<source>Copy &amp;value</source>
<translation>&amp;Wert kopieren</translation>
</message>
<message>
<source>Copy &amp;address</source>
<translation>&amp;Adresse kopieren</translation>
</message>
<message>
<source>Export &amp;picture…</source>
<translation>&amp;Bild exportieren&#xa0;…</translation>
</message>
<message>
<source>Export &amp;data…</source>
<translation>&amp;Daten exportieren&#xa0;…</translation>
</message>
<message>
<source>Show the &amp;numbers</source>
<translation>&amp;Zahlen anzeigen</translation>
</message>
</context>
<context>
<name>ufb::RoutingViews</name>
<message>
<source>Leaf maps</source>
<translation>Blattkarten</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Path barcode</source>
<translation>Pfad-Strichcode</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>Satz-Trie</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>Neuronennutzung</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>Schichten × Token</translation>
</message>
<message>
<source>Two texts</source>
<translation>Zwei Texte</translation>
</message>
<message>
<source>Path card</source>
<translation>Pfadkarte</translation>
</message>
<message>
<source>Leaf dictionary</source>
<translation>Blattwörterbuch</translation>
</message>
<message>
<source>Corpus</source>
<translation>Korpus</translation>
</message>
<message>
<source>Two corpora</source>
<translation>Zwei Korpora</translation>
</message>
<message>
<source>How it is computed</source>
<translation>So wird gerechnet</translation>
</message>
<message>
<source>Be the router</source>
<translation>Selbst routen</translation>
</message>
</context>
<context>
<name>ufb::SessionController</name>
<message>
<source>Open a session</source>
<translation>Sitzung öffnen</translation>
</message>
<message>
<source>Sessions (*.ufbsession);;All files (*)</source>
<translation>Sitzungen (*.ufbsession);;Alle Dateien (*)</translation>
</message>
<message>
<source>Save the session</source>
<translation>Sitzung speichern</translation>
</message>
<message>
<source>Sessions (*.ufbsession)</source>
<translation>Sitzungen (*.ufbsession)</translation>
</message>
</context>
<context>
<name>ufb::StatusLine</name>
<message>
<source>slow BLAS</source>
<translation>langsames BLAS</translation>
</message>
<message>
<source>Everything dense is slow here: the library that multiplies matrices is %1. Install OpenBLAS for fair times; trees are not affected.</source>
<translation>Dichte Rechnungen sind hier langsam: Die Bibliothek, die Matrizen multipliziert, ist %1. Für faire Zeiten OpenBLAS installieren; Bäume sind nicht betroffen.</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · trees %3 · head %4 ms</source>
<extracomment>Times of one answer&apos;s stages, in milliseconds, e.g. &quot;tokenise 0.10 · attention 1.90 · trees 0.20 · head 0.60 ms&quot;</extracomment>
<translation>Tokenisieren %1 · Attention %2 · Bäume %3 · Kopf %4 ms</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · dense layers %3 · head %4 ms</source>
<translation>Tokenisieren %1 · Attention %2 · dichte Schichten %3 · Kopf %4 ms</translation>
</message>
<message>
<source>The last answer took %1 ms in all</source>
<translation>Die letzte Antwort brauchte insgesamt %1&#xa0;ms</translation>
</message>
</context>
<context>
<name>ufb::StripModel</name>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Ab 1 gezählt</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>Stelle im Text, ab 1 gezählt</translation>
</message>
<message>
<source>Text</source>
<translation>Text</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>Das Token, wie das Vokabular es schreibt</translation>
</message>
<message>
<source>Leaf</source>
<translation>Blatt</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>Wo der Pfad endet, von links gezählt, ab 0</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Schicht, dann die Abzweige: 0 links, 1 rechts</translation>
</message>
<message>
<source>Margin</source>
<translation>Abstand</translation>
</message>
<message>
<source>Smallest |logit| over the norm of the node&apos;s weights on the path</source>
<translation>Kleinstes |Logit| geteilt durch die Norm der Knotengewichte auf dem Pfad</translation>
</message>
<message>
<source>Contribution</source>
<translation>Beitrag</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>Summe der Normen dessen, was die Knoten des Pfads zur Ausgabe der Schicht beitragen</translation>
</message>
<message>
<source>Largest node</source>
<translation>Größter Knoten</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum, 0 to 1</source>
<translation>Welchen Teil dieser Summe der Knoten mit dem größten Beitrag ausmacht, 0 bis 1</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>Übereinstimmung mit Angeheftetem</translation>
</message>
<message>
<source>Decisions that the path shares, from the root on, with the same token of the pinned text; as many as the tree has: the same leaf</source>
<translation>Entscheidungen, die der Pfad von der Wurzel an mit demselben Token des angehefteten Texts teilt; so viele, wie der Baum hat: dasselbe Blatt</translation>
</message>
</context>
<context>
<name>ufb::TargetRow</name>
<message>
<source>Your &amp;word</source>
<comment>label of a line to type a word into</comment>
<translation>Eigenes &amp;Wort</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>Wort zum Nachsehen</translation>
</message>
<message>
<source>Your word</source>
<translation>Eigenes Wort</translation>
</message>
<message>
<source>Log-odds: the natural logarithm of this word&apos;s probability divided by the best candidate&apos;s.
0 = as probable as the best one; -2.3 = ten times less.</source>
<translation>Log-Odds: natürlicher Logarithmus der Wahrscheinlichkeit dieses Wortes geteilt durch die des besten Kandidaten.
0 = so wahrscheinlich wie der beste; -2,3 = ein Zehntel davon.</translation>
</message>
<message>
<source>not in the vocabulary, not even in pieces</source>
<translation>nicht im Vokabular, auch nicht in Stücken</translation>
</message>
<message>
<source>rank %1 · %2</source>
<comment>place among all words, percent</comment>
<translation>Rang %1 · %2</translation>
</message>
<message>
<source>%1 · log-odds %2 against “%3”</source>
<comment>rank and percent, number, the best candidate</comment>
<translation>%1 · Log-Odds %2 gegen „%3“</translation>
</message>
<message>
<source>in pieces: %1 · figures of the first piece
%2</source>
<comment>a word; pieces joined by +, rank and percent; each line has to be short</comment>
<translation>in Stücken: %1 · Zahlen des ersten Stücks
%2</translation>
</message>
</context>
<context>
<name>ufb::ThemedPlot</name>
<message>
<source>Copy as picture</source>
<translation>Als Bild kopieren</translation>
</message>
</context>
<context>
<name>ufb::TokenChips</name>
<message>
<source>Tokens</source>
<comment>the pieces that the model reads</comment>
<translation>Token</translation>
</message>
<message numerus="yes">
<source>%1/%Ln tokens</source>
<comment>so many of the most that the model reads</comment>
<translation>
<numerusform>%1/%Ln Token</numerusform>
<numerusform>%1/%Ln Token</numerusform>
</translation>
</message>
<message>
<source>%1, %2 cut off</source>
<comment>tokens beyond the model&apos;s limit</comment>
<translation>%1, %2 weggelassen</translation>
</message>
<message>
<source>%1
id %2 · token %3 of %4</source>
<comment>piece, number in the vocabulary, place in the text</comment>
<translation>%1
ID %2 · Token %3 von %4</translation>
</message>
<message>
<source>%1
added by the model&apos;s template; stands for no characters</source>
<comment>a token</comment>
<translation>%1
von der Vorlage des Modells ergänzt; steht für keine Zeichen</translation>
</message>
<message>
<source>%1
characters %2 to %3: “%4”</source>
<comment>a token and what it stands for</comment>
<translation>%1
Zeichen %2 bis %3: „%4“</translation>
</message>
</context>
<context>
<name>ufb::TourCard</name>
<message>
<source>Skip the tour</source>
<translation>Rundgang überspringen</translation>
</message>
<message>
<source>Back</source>
<translation>Zurück</translation>
</message>
<message>
<source>Ends the tour (Esc); the menu Help starts it again</source>
<translation>Beendet den Rundgang (Esc); das Menü Hilfe startet ihn wieder</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>a step of the tour, all steps</comment>
<translation>%1 von %2</translation>
</message>
<message>
<source>Done</source>
<comment>the tour is over</comment>
<translation>Fertig</translation>
</message>
<message>
<source>Next</source>
<comment>step of the tour</comment>
<translation>Weiter</translation>
</message>
</context>
<context>
<name>ufb::TourOverlay</name>
<message>
<source>Tour</source>
<translation>Rundgang</translation>
</message>
</context>
<context>
<name>ufb::TreeControls</name>
<message>
<source>Wi&amp;dth</source>
<translation>&amp;Breite</translation>
</message>
<message>
<source>C&amp;olour</source>
<translation>&amp;Farbe</translation>
</message>
<message>
<source>Equal</source>
<translation>Gleich</translation>
</message>
<message>
<source>All leaves are equally wide: a node has the same place for every text</source>
<translation>Alle Blätter sind gleich breit: Ein Knoten hat für jeden Text denselben Platz</translation>
</message>
<message>
<source>By use</source>
<translation>Nach Nutzung</translation>
</message>
<message>
<source>As wide as the share of the tokens that come there, of those that the colour counts; nodes that nobody visits are left out</source>
<translation>So breit wie der Anteil der Token, die dorthin kommen, unter denen, die die Farbe zählt; Knoten, die niemand besucht, entfallen</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>Ausgewählte Token</translation>
</message>
<message>
<source>The paths of the selected tokens</source>
<translation>Die Pfade der ausgewählten Token</translation>
</message>
<message>
<source>This text</source>
<translation>Dieser Text</translation>
</message>
<message>
<source>How many of this text&apos;s tokens come to a node</source>
<translation>Wie viele Token dieses Texts zu einem Knoten kommen</translation>
</message>
<message>
<source>This session</source>
<translation>Diese Sitzung</translation>
</message>
<message>
<source>How many tokens of this text and of those before it come to a node</source>
<translation>Wie viele Token dieses Texts und der früheren zu einem Knoten kommen</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>Neben Angeheftetem</translation>
</message>
<message>
<source>Corpus</source>
<translation>Korpus</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>Korpora A und B</translation>
</message>
<message>
<source>Which nodes this text visits, which the pinned one, and which both</source>
<translation>Welche Knoten dieser Text besucht, welche der angeheftete und welche beide</translation>
</message>
<message>
<source>Pin a text first, then type another: both are shown in one tree</source>
<translation>Heften Sie zuerst einen Text an und geben Sie dann einen anderen ein: Beide werden in einem Baum gezeigt</translation>
</message>
<message>
<source>How many tokens of the corpus come to a node; hatched: none</source>
<translation>Wie viele Token des Korpus zu einem Knoten kommen; schraffiert: keines</translation>
</message>
<message>
<source>Count a corpus first, then its visits can be shown</source>
<translation>Zuerst ein Korpus zählen, dann lassen sich seine Besuche zeigen</translation>
</message>
<message>
<source>Where the share of corpus B&apos;s tokens differs significantly from that of corpus A&apos;s</source>
<translation>Wo sich der Anteil der Token von Korpus B signifikant von dem von Korpus A unterscheidet</translation>
</message>
<message>
<source>Compare two corpora first</source>
<translation>Zuerst zwei Korpora vergleichen</translation>
</message>
</context>
<context>
<name>ufb::TreeLegend</name>
<message>
<source>share of 1 token</source>
<translation>Anteil an 1 Token</translation>
</message>
<message numerus="yes">
<source>share of %Ln tokens, log scale</source>
<translation>
<numerusform>Anteil an %Ln Token, log. Skala</numerusform>
<numerusform>Anteil an %Ln Token, log. Skala</numerusform>
</translation>
</message>
<message>
<source>share of 1 text&apos;s tokens, log scale</source>
<translation>Anteil an den Token von 1 Text, log. Skala</translation>
</message>
<message numerus="yes">
<source>share of %Ln texts&apos; tokens, log scale</source>
<translation>
<numerusform>Anteil an den Token von %Ln Text, log. Skala</numerusform>
<numerusform>Anteil an den Token von %Ln Texten, log. Skala</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%Ln selected tokens</source>
<translation>
<numerusform>%Ln ausgewähltes Token</numerusform>
<numerusform>%Ln ausgewählte Token</numerusform>
</translation>
</message>
<message>
<source>other tokens</source>
<translation>andere Token</translation>
</message>
<message>
<source>no token</source>
<translation>kein Token</translation>
</message>
<message>
<source>The paths of the selected tokens, each in its token&apos;s colour. Where several colours meet, the node is striped.</source>
<translation>Die Pfade der ausgewählten Token, jeder in der Farbe seines Tokens. Wo mehrere Farben zusammentreffen, ist der Knoten gestreift.</translation>
</message>
<message>
<source>this text only</source>
<translation>nur dieser Text</translation>
</message>
<message>
<source>pinned text only</source>
<translation>nur angehefteter Text</translation>
</message>
<message>
<source>both</source>
<translation>beide</translation>
</message>
<message>
<source>neither</source>
<translation>keiner von beiden</translation>
</message>
<message>
<source>Nodes visited by at least one token of this text, of the pinned text, or of both.</source>
<translation>Knoten, die mindestens ein Token dieses Texts, des angehefteten Texts oder beider besucht.</translation>
</message>
<message>
<source>never visited</source>
<translation>nie besucht</translation>
</message>
<message>
<source>Nodes that no token of the corpus %1 visits.</source>
<translation>Knoten, die kein Token des Korpus %1 besucht.</translation>
</message>
<message>
<source>share of the corpus, log scale</source>
<translation>Anteil am Korpus, log. Skala</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 whose path goes through a node.</source>
<comment>number, name</comment>
<translation>Anteil der %1 Token des Korpus %2, deren Pfad durch einen Knoten geht.</translation>
</message>
<message>
<source>not significant</source>
<translation>nicht signifikant</translation>
</message>
<message>
<source>Nodes whose share does not differ significantly, or that too few tokens visit.</source>
<translation>Knoten, deren Anteil sich nicht signifikant unterscheidet oder die zu wenige Token besuchen.</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>Wievielmal so groß der Anteil an den Token des einen Korpus ist wie der an denen des anderen (%1).</translation>
</message>
</context>
<context>
<name>ufb::TreeMinimap</name>
<message>
<source>Overview of all leaves</source>
<translation>Übersicht aller Blätter</translation>
</message>
<message>
<source>All leaves of the tree, from left to right. The frame shows which of them are on show below: click or drag to move it.</source>
<translation>Alle Blätter des Baums, von links nach rechts. Der Rahmen zeigt, welche davon unten zu sehen sind: Klicken oder ziehen Sie, um ihn zu verschieben.</translation>
</message>
</context>
<context>
<name>ufb::TreeModel</name>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Ab 1 gezählt</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Node</source>
<translation>Knoten</translation>
</message>
<message>
<source>Number in its tree, breadth first, the root is 0</source>
<translation>Nummer im Baum, Ebene für Ebene, die Wurzel ist 0</translation>
</message>
<message>
<source>Level</source>
<translation>Ebene</translation>
</message>
<message>
<source>Decisions on the way from the root, which is at level 0</source>
<translation>Entscheidungen auf dem Weg von der Wurzel, die auf Ebene 0 liegt</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Schicht, dann die Abzweige: 0 links, 1 rechts</translation>
</message>
<message>
<source>Leaf</source>
<translation>Blatt</translation>
</message>
<message>
<source>Number from the left, from 0; nothing above the last level</source>
<translation>Nummer von links, ab 0; oberhalb der letzten Ebene leer</translation>
</message>
<message>
<source>Tokens</source>
<translation>Token</translation>
</message>
<message>
<source>Tokens of this text whose path goes through the node</source>
<translation>Token dieses Texts, deren Pfad durch den Knoten geht</translation>
</message>
<message>
<source>Share</source>
<translation>Anteil</translation>
</message>
<message>
<source>Of this text&apos;s tokens, 0 to 1</source>
<translation>An den Token dieses Texts, 0 bis 1</translation>
</message>
<message>
<source>Session</source>
<translation>Sitzung</translation>
</message>
<message>
<source>Tokens of this text and of those before it whose path goes through the node</source>
<translation>Token dieses Texts und der früheren, deren Pfad durch den Knoten geht</translation>
</message>
<message>
<source>Pinned</source>
<translation>Angeheftet</translation>
</message>
<message>
<source>Tokens of the pinned text whose path goes through the node; nothing without a pinned text</source>
<translation>Token des angehefteten Texts, deren Pfad durch den Knoten geht; leer ohne angehefteten Text</translation>
</message>
<message>
<source>Mean logit</source>
<translation>Mittleres Logit</translation>
</message>
<message>
<source>Over this text&apos;s tokens at the node; above 0 turns right. Nothing if no token comes here</source>
<translation>Über die Token dieses Texts am Knoten; über 0 geht es nach rechts. Leer, wenn kein Token hierher kommt</translation>
</message>
<message>
<source>Right turns</source>
<translation>Abzweige rechts</translation>
</message>
<message>
<source>Part of this text&apos;s tokens at the node that turn right, 0 to 1; nothing at leaves</source>
<translation>Teil der Token dieses Texts am Knoten, die nach rechts abzweigen, 0 bis 1; bei Blättern leer</translation>
</message>
<message>
<source>Which tokens</source>
<translation>Welche Token</translation>
</message>
<message>
<source>This text&apos;s tokens at the node, in text order</source>
<translation>Die Token dieses Texts am Knoten, in der Reihenfolge des Texts</translation>
</message>
<message>
<source>Corpus</source>
<translation>Korpus</translation>
</message>
<message>
<source>Tokens of the corpus whose path goes through the node; nothing without a corpus</source>
<translation>Token des Korpus, deren Pfad durch den Knoten geht; leer ohne Korpus</translation>
</message>
<message>
<source>Corpus share</source>
<translation>Korpusanteil</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>Ihr Anteil an allen Token des Korpus, 0 bis 1</translation>
</message>
<message>
<source>B over A</source>
<translation>B zu A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>Zweierlogarithmus von Anteil in Korpus B durch Anteil in Korpus A, wo sie sich signifikant unterscheiden, sonst 0; leer ohne zweites Korpus</translation>
</message>
</context>
<context>
<name>ufb::TreeView</name>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>layer %1 · %2</source>
<comment>number, address</comment>
<translation>Schicht %1 · %2</translation>
</message>
<message>
<source>level</source>
<translation>Ebene</translation>
</message>
</context>
<context>
<name>ufb::TrieModel</name>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Ab 1 gezählt</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Node</source>
<translation>Knoten</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Nummer im Baum, Ebene für Ebene, Wurzel 0</translation>
</message>
<message>
<source>Level</source>
<translation>Ebene</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one holds the leaves</source>
<translation>Ab 0 an der Wurzel gezählt; die letzte Ebene enthält die Blätter</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Schicht, dann die Abzweige: 0 links, 1 rechts</translation>
</message>
<message>
<source>Tokens</source>
<translation>Token</translation>
</message>
<message>
<source>Tokens of this text that pass the node</source>
<translation>Token dieses Textes, die den Knoten passieren</translation>
</message>
<message>
<source>Share</source>
<translation>Anteil</translation>
</message>
<message>
<source>Share of this text&apos;s tokens that pass the node</source>
<translation>Anteil der Token dieses Textes, die den Knoten passieren</translation>
</message>
<message>
<source>Branches</source>
<translation>Äste</translation>
</message>
<message>
<source>Ways on that are taken: 0 at a leaf, 1 where all turn alike, 2 where they part</source>
<translation>Weiterführende Wege, die genommen werden: 0 am Blatt, 1 wo alle gleich abzweigen, 2 wo sie sich trennen</translation>
</message>
<message>
<source>Tokens at the leaf</source>
<translation>Token am Blatt</translation>
</message>
<message>
<source>The tokens that end here, as the vocabulary spells them</source>
<translation>Die Token, die hier enden, in der Schreibweise des Vokabulars</translation>
</message>
<message>
<source>Pinned</source>
<translation>Angeheftet</translation>
</message>
<message>
<source>Tokens of the pinned text that pass the node; nothing if it does not join in</source>
<translation>Token des angehefteten Textes, die den Knoten passieren; leer, wenn er nicht einbezogen ist</translation>
</message>
<message>
<source>Pinned at the leaf</source>
<translation>Angeheftete am Blatt</translation>
</message>
<message>
<source>The tokens of the pinned text that end here</source>
<translation>Die Token des angehefteten Textes, die hier enden</translation>
</message>
</context>
<context>
<name>ufb::TrieView</name>
<message>
<source>R&amp;uns</source>
<translation>&amp;Ketten</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>Satz-Trie</translation>
</message>
<message>
<source>collapsed</source>
<translation>eingeklappt</translation>
</message>
<message>
<source>all nodes</source>
<translation>alle Knoten</translation>
</message>
<message>
<source>A run: nodes one after the other at which all tokens turn the same way</source>
<translation>Kette: aufeinanderfolgende Knoten, an denen alle Token gleich abzweigen</translation>
</message>
<message>
<source>With p&amp;inned</source>
<translation>Mit &amp;angeheftetem Text</translation>
</message>
<message>
<source>The paths of the pinned text join in</source>
<translation>Die Pfade des angehefteten Textes werden einbezogen</translation>
</message>
<message>
<source>%1 and %2 more</source>
<translation>%1 und %2 weitere</translation>
</message>
<message>
<source>%1: level %2, node %3</source>
<translation>%1: Ebene %2, Knoten %3</translation>
</message>
<message>
<source>Shared by %1 of %2 tokens: %3</source>
<translation>Gemeinsam für %1 von %2 Token: %3</translation>
</message>
<message>
<source>Pinned text: %1 of %2 tokens: %3</source>
<translation>Angehefteter Text: %1 von %2 Token: %3</translation>
</message>
<message>
<source>Turns %1 from %2, where all turn alike</source>
<translation>Abzweige %1 ab %2, wo alle gleich abzweigen</translation>
</message>
<message>
<source>Enter or a double click shows the nodes between</source>
<translation>Enter oder Doppelklick zeigt die Knoten dazwischen</translation>
</message>
<message>
<source>%1 (token %2 of the pinned text)</source>
<translation>%1 (Token %2 des angehefteten Textes)</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1 (Token %2)</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>Blatt %1, Adresse %2</translation>
</message>
<message>
<source>In this leaf: %1</source>
<translation>In diesem Blatt: %1</translation>
</message>
<message>
<source>Together down to level %1, %2, with: %3</source>
<translation>Gemeinsam bis Ebene %1, %2, mit: %3</translation>
</message>
<message>
<source>token</source>
<translation>Token</translation>
</message>
<message>
<source>no.</source>
<translation>Nr.</translation>
</message>
<message>
<source>leaf</source>
<translation>Blatt</translation>
</message>
<message>
<source>level 0</source>
<translation>Ebene 0</translation>
</message>
<message>
<source>root</source>
<translation>Wurzel</translation>
</message>
<message>
<source>width: number of tokens that share the branch</source>
<translation>Breite: Zahl der Token, die den Ast teilen</translation>
</message>
<message>
<source>up: left turn 0, down: right turn 1</source>
<translation>oben: Abzweig links 0, unten: Abzweig rechts 1</translation>
</message>
<message>
<source>a run: these turns, alike for all</source>
<translation>Kette: diese Abzweige, für alle gleich</translation>
</message>
<message>
<source>path of a selected token</source>
<translation>Pfad eines ausgewählten Tokens</translation>
</message>
<message>
<source>token of the pinned text</source>
<translation>Token des angehefteten Textes</translation>
</message>
</context>
<context>
<name>ufb::UsageBalancePlot</name>
<message>
<source>%1 %</source>
<comment>a percentage</comment>
<translation>%1&#xa0;%</translation>
</message>
<message>
<source>How evenly leaves are used</source>
<translation>Wie gleichmäßig Blätter genutzt werden</translation>
</message>
<message>
<source>share of the leaves, least visited first</source>
<translation>Anteil der Blätter, die am wenigsten besuchten zuerst</translation>
</message>
<message>
<source>share of the visits</source>
<translation>Anteil der Besuche</translation>
</message>
<message>
<source>below %1: no visits</source>
<comment>percentage</comment>
<translation>unter %1: keine Besuche</translation>
</message>
<message>
<source>other layers</source>
<translation>andere Schichten</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>alle Blätter gleich</translation>
</message>
<message>
<source>as even as %1 can be</source>
<comment>128 tokens</comment>
<translation>so gleichmäßig wie mit %1 möglich</translation>
</message>
<message>
<source>Layer %1: the least visited %2 of the leaves get %3 of the visits</source>
<comment>number, two percentages</comment>
<translation>Schicht %1: Die am wenigsten besuchten %2 der Blätter erhalten %3 der Besuche</translation>
</message>
<message>
<source>%1 of %2 leaves are reached, as many as %3 with equal shares</source>
<comment>three numbers</comment>
<translation>%1 von %2 Blättern werden erreicht, so viele wie %3 mit gleichen Anteilen</translation>
</message>
<message>
<source>Gini %1, entropy %2 of %3 bits</source>
<comment>three numbers</comment>
<translation>Gini %1, Entropie %2 von %3 Bit</translation>
</message>
</context>
<context>
<name>ufb::UsageBars</name>
<message>
<source>Nodes touched in each layer</source>
<translation>Berührte Knoten je Schicht</translation>
</message>
<message>
<source>layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>touched</source>
<translation>berührt</translation>
</message>
<message>
<source>of all</source>
<translation>von allen</translation>
</message>
<message>
<source>weights read</source>
<translation>gelesene Gewichte</translation>
</message>
</context>
<context>
<name>ufb::UsageCachePlot</name>
<message>
<source>one token, one layer</source>
<translation>ein Token, eine Schicht</translation>
</message>
<message>
<source>%1, %2</source>
<comment>this text, layer 3</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>%1, all layers</source>
<comment>this text</comment>
<translation>%1, alle Schichten</translation>
</message>
<message>
<source>all tree weights</source>
<translation>alle Baumgewichte</translation>
</message>
<message>
<source>Weights read against the caches</source>
<translation>Gelesene Gewichte im Vergleich zu den Caches</translation>
</message>
<message>
<source>bytes of weights, logarithmic</source>
<translation>Bytes an Gewichten, logarithmisch</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>Die Größe der Gewichte eines Knotens ist nicht bekannt.</translation>
</message>
<message>
<source>nodes touched, each read once</source>
<translation>berührte Knoten, jeder einmal gelesen</translation>
</message>
<message>
<source>the same for every text</source>
<translation>für jeden Text gleich</translation>
</message>
<message>
<source>a core&apos;s own data cache</source>
<translation>eigener Datencache eines Kerns</translation>
</message>
<message>
<source>cache shared by cores</source>
<translation>von Kernen geteilter Cache</translation>
</message>
<message>
<source>this machine does not tell its caches</source>
<translation>dieser Rechner gibt keine Auskunft über seine Caches</translation>
</message>
<message>
<source>%1: %2 of data, shared by several cores</source>
<translation>%1: %2 für Daten, von mehreren Kernen geteilt</translation>
</message>
<message>
<source>%1: %2 of data, one for each core</source>
<translation>%1: %2 für Daten, einer je Kern</translation>
</message>
<message>
<source>%1
%2, %3 each: %4</source>
<comment>what, nodes, size, size</comment>
<translation>%1
%2, je %3: %4</translation>
</message>
<message>
<source>More than any cache holds</source>
<translation>Mehr, als ein Cache fasst</translation>
</message>
<message>
<source>Fits into %1</source>
<translation>Passt in %1</translation>
</message>
</context>
<context>
<name>ufb::UsageModel</name>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Ab 1 gezählt</translation>
</message>
<message>
<source>Tree</source>
<translation>Baum</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>Der Wurzel des Baums</translation>
</message>
<message>
<source>Tokens</source>
<translation>Token</translation>
</message>
<message>
<source>Of all texts counted; each takes one path through the tree</source>
<translation>Aller gezählten Texte; jedes nimmt einen Pfad durch den Baum</translation>
</message>
<message>
<source>Nodes</source>
<translation>Knoten</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>Neuronen, die der Baum hat</translation>
</message>
<message>
<source>Touched</source>
<translation>Berührt</translation>
</message>
<message>
<source>Nodes that at least one token visits</source>
<translation>Knoten, die mindestens ein Token besucht</translation>
</message>
<message>
<source>Touched share</source>
<translation>Berührter Anteil</translation>
</message>
<message>
<source>Nodes touched of all nodes, 0 to 1</source>
<translation>Berührte Knoten von allen Knoten, 0 bis 1</translation>
</message>
<message>
<source>Most possible</source>
<translation>Höchstens möglich</translation>
</message>
<message>
<source>The most nodes that so many tokens can touch: on each level as many as it has, or as there are tokens</source>
<translation>Die meisten Knoten, die so viele Token berühren können: auf jeder Ebene so viele, wie sie hat, oder wie es Token gibt</translation>
</message>
<message>
<source>Never visited</source>
<translation>Nie besucht</translation>
</message>
<message>
<source>Nodes that no token visits</source>
<translation>Knoten, die kein Token besucht</translation>
</message>
<message>
<source>Visits</source>
<translation>Besuche</translation>
</message>
<message>
<source>Tokens times nodes on a path: how often a node was evaluated</source>
<translation>Token mal Knoten auf einem Pfad: wie oft ein Knoten ausgewertet wurde</translation>
</message>
<message>
<source>Weights read</source>
<translation>Gelesene Gewichte</translation>
</message>
<message>
<source>Weights of the nodes touched, in bytes: input row, bias and output row, each node once</source>
<translation>Gewichte der berührten Knoten in Bytes: Eingabezeile, Bias und Ausgabezeile, jeder Knoten einmal</translation>
</message>
<message>
<source>Leaves</source>
<translation>Blätter</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>Knoten der letzten Ebene</translation>
</message>
<message>
<source>Leaves touched</source>
<translation>Berührte Blätter</translation>
</message>
<message>
<source>Leaves that at least one token reaches</source>
<translation>Blätter, die mindestens ein Token erreicht</translation>
</message>
<message>
<source>Gini</source>
<translation>Gini</translation>
</message>
<message>
<source>How unevenly the visits are spread over all leaves, unused ones too: 0 = all the same, near 1 = one leaf gets everything</source>
<translation>Wie ungleich die Besuche auf alle Blätter verteilt sind, auch ungenutzte: 0 = alle gleich, nahe 1 = ein Blatt bekommt alles</translation>
</message>
<message>
<source>Entropy</source>
<translation>Entropie</translation>
</message>
<message>
<source>Of the visits&apos; distribution over the leaves, in bits; the number of decisions if all are used the same</source>
<translation>Der Verteilung der Besuche auf die Blätter, in Bit; die Zahl der Entscheidungen, wenn alle gleich genutzt werden</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>Effektive Blätter</translation>
</message>
<message>
<source>2 to the power of the entropy: so many leaves used the same would have the same entropy</source>
<translation>2 hoch Entropie: So viele gleich genutzte Blätter hätten dieselbe Entropie</translation>
</message>
</context>
<context>
<name>ufb::UsagePanels</name>
<message>
<source>Part of the view</source>
<translation>Teil der Ansicht</translation>
</message>
</context>
<context>
<name>ufb::UsageView</name>
<message>
<source>Neuron usage</source>
<translation>Neuronennutzung</translation>
</message>
<message>
<source>O&amp;f</source>
<translation>&amp;Gezählt</translation>
</message>
<message>
<source>&amp;Bars up to</source>
<translation>&amp;Balken bis</translation>
</message>
<message>
<source>this text</source>
<translation>dieser Text</translation>
</message>
<message>
<source>this session</source>
<translation>diese Sitzung</translation>
</message>
<message>
<source>the corpus</source>
<translation>das Korpus</translation>
</message>
<message>
<source>Whose tokens are counted: this text&apos;s, also those of the texts before it in this session, or those of a counted corpus</source>
<translation>Wessen Token gezählt werden: die dieses Textes, auch die der Texte davor in dieser Sitzung oder die eines gezählten Korpus</translation>
</message>
<message>
<source>the most possible</source>
<translation>höchstens möglich</translation>
</message>
<message>
<source>all nodes</source>
<translation>alle Knoten</translation>
</message>
<message>
<source>What a bar&apos;s full length stands for: the most nodes that so many tokens can touch, or all there are</source>
<translation>Wofür die volle Länge eines Balkens steht: die meisten Knoten, die so viele Token berühren können, oder alle, die es gibt</translation>
</message>
<message>
<source>A node is touched if at least one token visits it; a visit is one evaluation of its neuron.
Its weights are an input row, a bias and an output row. They count once, however often they are read.</source>
<translation>Ein Knoten ist berührt, wenn ihn mindestens ein Token besucht; ein Besuch ist eine Auswertung seines Neurons.
Seine Gewichte sind eine Eingabezeile, ein Bias und eine Ausgabezeile. Sie zählen einmal, egal wie oft sie gelesen werden.</translation>
</message>
<message>
<source>Layers</source>
<translation>Schichten</translation>
</message>
<message>
<source>Nodes touched in each layer</source>
<translation>Berührte Knoten je Schicht</translation>
</message>
<message>
<source>Caches</source>
<translation>Caches</translation>
</message>
<message>
<source>Weights read, against the caches</source>
<translation>Gelesene Gewichte im Vergleich zu den Caches</translation>
</message>
<message>
<source>Weights of all nodes touched, each counted once. What does not fit into a cache comes from a larger, slower one or from memory.</source>
<translation>Gewichte aller berührten Knoten, jedes einmal gezählt. Was nicht in einen Cache passt, kommt aus einem größeren, langsameren oder aus dem Arbeitsspeicher.</translation>
</message>
<message>
<source>Visits</source>
<translation>Besuche</translation>
</message>
<message>
<source>How often nodes are visited: %1</source>
<comment>layer and tree</comment>
<translation>Wie oft Knoten besucht werden: %1</translation>
</message>
<message>
<source>Each token visits one node on each level of the tree, the root always.</source>
<translation>Jedes Token besucht einen Knoten auf jeder Ebene des Baums, die Wurzel immer.</translation>
</message>
<message>
<source>Balance</source>
<translation>Gleichmaß</translation>
</message>
<message>
<source>How evenly leaves are used: %1</source>
<comment>layer</comment>
<translation>Wie gleichmäßig Blätter genutzt werden: %1</translation>
</message>
<message>
<source>Gini: 0 if all leaves get the same number of visits, near 1 if one leaf gets all; leaves without visits count.
As if … leaves: 2 to the power of the entropy of the visits in bits.</source>
<translation>Gini: 0, wenn alle Blätter gleich viele Besuche bekommen, nahe 1, wenn ein Blatt alle bekommt; Blätter ohne Besuche zählen mit.
Als teilten sich … Blätter: 2 hoch Entropie der Besuche in Bit.</translation>
</message>
<message>
<source>nodes touched</source>
<translation>berührte Knoten</translation>
</message>
<message>
<source>one token: %1</source>
<translation>ein Token: %1</translation>
</message>
<message>
<source>most for %1: %2</source>
<comment>9 tokens, number</comment>
<translation>höchstens für %1: %2</translation>
</message>
<message>
<source>The most that so many tokens can touch: on each level of a tree as many nodes as it has, or as there are tokens.</source>
<translation>Das Höchste, was so viele Token berühren können: auf jeder Ebene eines Baums so viele Knoten, wie sie hat, oder wie es Token gibt.</translation>
</message>
<message>
<source>All trees of a layer are counted together.</source>
<translation>Alle Bäume einer Schicht werden zusammen gezählt.</translation>
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
<translation>Wie oft Knoten besucht werden</translation>
</message>
<message>
<source>nodes, logarithmic</source>
<translation>Knoten, logarithmisch</translation>
</message>
<message>
<source>visits of a node</source>
<translation>Besuche eines Knotens</translation>
</message>
<message>
<source>visits of a node, up to</source>
<translation>Besuche eines Knotens, bis</translation>
</message>
<message>
<source>nodes visited</source>
<translation>besuchte Knoten</translation>
</message>
<message>
<source>nodes never visited</source>
<translation>nie besuchte Knoten</translation>
</message>
<message>
<source>%1 was visited %2</source>
<comment>1 node, 3 to 4 times</comment>
<translation>%1 wurde %2 besucht</translation>
</message>
<message>
<source>%1 were visited %2</source>
<comment>5 nodes, 3 to 4 times</comment>
<translation>%1 wurden %2 besucht</translation>
</message>
<message>
<source>%1 of the %2 of %3</source>
<comment>percent, nodes, layer</comment>
<translation>%1 der %2 von %3</translation>
</message>
</context>
<context>
<name>ufb::UsageWords</name>
<message>
<source>1 text</source>
<translation>1 Text</translation>
</message>
<message numerus="yes">
<source>%n texts</source>
<translation>
<numerusform>%n Text</numerusform>
<numerusform>%n Texte</numerusform>
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
<translation>%1 Token</translation>
</message>
<message>
<source>1 token</source>
<translation>1 Token</translation>
</message>
<message numerus="yes">
<source>%n tokens</source>
<translation>
<numerusform>%n Token</numerusform>
<numerusform>%n Token</numerusform>
</translation>
</message>
<message>
<source>1 node</source>
<translation>1 Knoten</translation>
</message>
<message numerus="yes">
<source>%n nodes</source>
<translation>
<numerusform>%n Knoten</numerusform>
<numerusform>%n Knoten</numerusform>
</translation>
</message>
<message>
<source>%1 visits</source>
<comment>a large number</comment>
<translation>%1 Besuche</translation>
</message>
<message>
<source>1 visit</source>
<translation>1 Besuch</translation>
</message>
<message numerus="yes">
<source>%n visits</source>
<translation>
<numerusform>%n Besuch</numerusform>
<numerusform>%n Besuche</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<comment>large numbers</comment>
<translation>%1- bis %2-mal</translation>
</message>
<message>
<source>never</source>
<translation>nie</translation>
</message>
<message>
<source>once</source>
<translation>einmal</translation>
</message>
<message numerus="yes">
<source>%n times</source>
<translation>
<numerusform>%n-mal</numerusform>
<numerusform>%n-mal</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<translation>%1- bis %2-mal</translation>
</message>
<message>
<source>layer %1</source>
<translation>Schicht %1</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>Schicht %1, Baum %2</translation>
</message>
<message>
<source>this text</source>
<translation>dieser Text</translation>
</message>
<message>
<source>this session</source>
<translation>diese Sitzung</translation>
</message>
<message>
<source>the corpus</source>
<translation>das Korpus</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>numbers</comment>
<translation>%1 von %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>383 of 4095 nodes</comment>
<translation>%1 von %2</translation>
</message>
<message>
<source>In layer %1, %2 touches %3.</source>
<comment>number, 1 token, 12 of 4095 nodes</comment>
<translation>In Schicht %1 berührt %2 %3.</translation>
</message>
<message>
<source>In layer %1, %2 touch %3: %4, %5 a token.</source>
<comment>number, 9 tokens, nodes, visits, number</comment>
<translation>In Schicht %1 berühren %2 %3: %4, %5 je Token.</translation>
</message>
<message>
<source>The only layer</source>
<translation>Die einzige Schicht</translation>
</message>
<message numerus="yes">
<source>All %n layers</source>
<translation>
<numerusform>%n Schicht</numerusform>
<numerusform>Alle %n Schichten</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 touched.</source>
<comment>all 6 layers, number, nodes</comment>
<translation>%1: %2 von %3 berührt.</translation>
</message>
<message>
<source>%1: %2 of %3 of tree weights are read at least once.</source>
<comment>all 6 layers, two sizes</comment>
<translation>%1: %2 von %3 an Baumgewichten werden mindestens einmal gelesen.</translation>
</message>
<message>
<source>%1 (%2, shared)</source>
<comment>cache, size</comment>
<translation>%1 (%2, geteilt)</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>cache, size</comment>
<translation>%1 (%2)</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>Die Größe der Gewichte eines Knotens ist nicht bekannt.</translation>
</message>
<message>
<source>This text&apos;s %1</source>
<comment>size</comment>
<translation>Die %1 dieses Textes</translation>
</message>
<message>
<source>The corpus&apos; %1</source>
<comment>size</comment>
<translation>Die %1 des Korpus</translation>
</message>
<message>
<source>This session&apos;s %1</source>
<comment>size</comment>
<translation>Die %1 dieser Sitzung</translation>
</message>
<message>
<source>%1 of the corpus %2</source>
<comment>9 tokens, name</comment>
<translation>%1 des Korpus %2</translation>
</message>
<message>
<source>%1; this machine does not tell its caches.</source>
<translation>%1; dieser Rechner gibt keine Auskunft über seine Caches.</translation>
</message>
<message>
<source>%1 fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 passen in %2.</translation>
</message>
<message>
<source>%1 do not fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 passen nicht in %2.</translation>
</message>
<message>
<source>%1 of %2 never visited, %3 once.</source>
<comment>number, nodes, number</comment>
<translation>%1 von %2 nie besucht, %3 einmal.</translation>
</message>
<message>
<source>Gini %1</source>
<translation>Gini %1</translation>
</message>
<message>
<source>%1: there is only one leaf.</source>
<translation>%1: Es gibt nur ein Blatt.</translation>
</message>
<message>
<source>%1; as if %2 of %3 leaves shared the visits evenly.</source>
<translation>%1; als teilten sich %2 von %3 Blättern die Besuche gleichmäßig.</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Schicht %1</translation>
</message>
<message numerus="yes">
<source>%1, %n trees together</source>
<translation>
<numerusform>%1, %n Baum zusammen</numerusform>
<numerusform>%1, %n Bäume zusammen</numerusform>
</translation>
</message>
<message>
<source>%1 nodes touched, %2</source>
<comment>383 of 4095, percent</comment>
<translation>%1 Knoten berührt, %2</translation>
</message>
<message>
<source>One token touches %1; %2 at most %3</source>
<comment>number, tokens, number</comment>
<translation>Ein Token berührt %1; %2 höchstens %3</translation>
</message>
<message>
<source>%1, %2 for each node touched</source>
<comment>visits, number</comment>
<translation>%1, %2 je berührtem Knoten</translation>
</message>
<message>
<source>%1 of %2 of weights read at least once</source>
<translation>%1 von %2 an Gewichten mindestens einmal gelesen</translation>
</message>
</context>
<context>
<name>ufb::Views</name>
<message>
<source>Predictions</source>
<translation>Vorhersagen</translation>
</message>
<message>
<source>Side by side</source>
<translation>Nebeneinander</translation>
</message>
<message>
<source>Latency</source>
<translation>Latenz</translation>
</message>
<message>
<source>Model</source>
<translation>Modell</translation>
</message>
<message>
<source>Enter or click fills the mask · Alt+← → other masks</source>
<translation>Enter oder Klick füllt die Maske · Alt+← → andere Masken</translation>
</message>
<message>
<source>Click or Enter zooms · wheel zooms at the mouse · Esc shows the whole tree</source>
<translation>Klick oder Enter zoomt · Mausrad zoomt am Mauszeiger · Esc zeigt den ganzen Baum</translation>
</message>
<message>
<source>Click selects a leaf · Ctrl+click or a drawn frame selects its tokens</source>
<translation>Klick wählt ein Blatt · Strg+Klick oder ein aufgezogener Rahmen wählt seine Token</translation>
</message>
<message>
<source>Click or arrow keys select · double click on a title maximises</source>
<translation>Klick oder Pfeiltasten wählen aus · Doppelklick auf einen Titel maximiert</translation>
</message>
<message>
<source>Click or arrow keys select tokens and nodes · Enter opens a run</source>
<translation>Klick oder Pfeiltasten wählen Token und Knoten · Enter öffnet eine Kette</translation>
</message>
<message>
<source>Click selects a layer · double click on a title maximises</source>
<translation>Klick wählt eine Schicht · Doppelklick auf einen Titel maximiert</translation>
</message>
<message>
<source>Click or arrow keys select token and layer</source>
<translation>Klick oder Pfeiltasten wählen Token und Schicht</translation>
</message>
<message>
<source>Type a word or an address to find its leaves · click a node to read its words</source>
<translation>Wort oder Adresse eingeben, um die Blätter zu finden · Klick auf einen Knoten zeigt seine Wörter</translation>
</message>
<message>
<source>Drop text files on the window to count them · click a row to select its layer</source>
<translation>Textdateien auf das Fenster ziehen, um sie zu zählen · Klick auf eine Zeile wählt ihre Schicht</translation>
</message>
<message>
<source>Click or Enter on a row selects its node in every view</source>
<translation>Klick oder Enter auf einer Zeile wählt ihren Knoten in allen Ansichten</translation>
</message>
<message>
<source>Alt+X exchanges A and B · Alt+← → other masks</source>
<translation>Alt+X tauscht A und B · Alt+← → andere Masken</translation>
</message>
<message>
<source>Leave the machine alone while it measures · double click on a title maximises</source>
<translation>Den Rechner beim Messen in Ruhe lassen · Doppelklick auf einen Titel maximiert</translation>
</message>
<message>
<source>Drop a model folder on the window to open it</source>
<translation>Modellordner auf das Fenster ziehen, um ihn zu öffnen</translation>
</message>
<message>
<source>Double click or Alt+M masks a word · click a token to follow its path</source>
<translation>Doppelklick oder Alt+M maskiert ein Wort · Klick auf ein Token zeigt seinen Pfad</translation>
</message>
<message>
<source>Every number is of this answer · point at a row to see its node everywhere</source>
<translation>Jede Zahl gehört zu dieser Antwort · auf eine Zeile zeigen, um ihren Knoten überall zu sehen</translation>
</message>
<message>
<source>← left, → right · H shows a hint · Enter goes on</source>
<translation>← links, → rechts · H zeigt einen Hinweis · Enter geht weiter</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesModel</name>
<message>
<source>Leaf</source>
<translation>Blatt</translation>
</message>
<message>
<source>Counted from the left, from 0. A click selects it.</source>
<translation>Von links gezählt, ab 0. Ein Klick wählt es aus.</translation>
</message>
<message>
<source>Share</source>
<translation>Anteil</translation>
</message>
<message>
<source>Of the word&apos;s tokens in the corpus, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>An den Token des Worts im Korpus, 0 bis 1. Der längste Balken ist der größte Anteil der Liste.</translation>
</message>
<message>
<source>Count</source>
<translation>Anzahl</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf</source>
<translation>Wie viele Token des Worts an dem Blatt enden</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf, at most: an estimate that may be too high</source>
<translation>Wie viele der Token dieses Wortes höchstens an dem Blatt enden: eine Schätzung, die zu hoch sein kann</translation>
</message>
<message>
<source>Lift</source>
<translation>Lift</translation>
</message>
<message>
<source>How many times that share is the leaf&apos;s share of all tokens. 1: no more than any word.</source>
<translation>Wievielmal so groß dieser Anteil ist wie der Anteil des Blatts an allen Token. 1: nicht mehr als bei jedem Wort.</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Schicht, dann die Abzweige: 0 links, 1 rechts</translation>
</message>
<message>
<source>Word</source>
<translation>Wort</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>Wie das Vokabular es schreibt</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesPanel</name>
<message>
<source>Leaves of a word</source>
<translation>Blätter eines Worts</translation>
</message>
<message>
<source>Back to the examples (Esc)</source>
<translation>Zurück zu den Beispielen (Esc)</translation>
</message>
<message>
<source>Close the list of leaves</source>
<translation>Die Liste der Blätter schließen</translation>
</message>
</context>
</TS>
