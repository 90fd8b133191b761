<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
    <name>StripValues</name>
    <message>
        <source>none, nothing to decide</source>
        <translation>keiner, nichts zu entscheiden</translation>
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
    <name>ufb::ColorBar</name>
    <message>
        <source>%1: %2 to %3</source>
        <comment>what is coloured, least value, greatest value</comment>
        <translation>%1: %2 bis %3</translation>
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
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
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
        <source>View</source>
        <translation>Ansicht</translation>
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
        <source>Open folder…</source>
        <translation>Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
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
        <source>Looks inside UltraFastBERT: predictions, and the path of every token through the trees.

LibTorch %1
Matrices: %2
%3, %4</source>
        <translation>Ein Blick in UltraFastBERT: Vorhersagen und der Pfad jedes Tokens durch die Bäume.

LibTorch %1
Matrizen: %2
%3, %4</translation>
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
        <translation>Zuletzt geöffnet</translation>
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
        <source>The neuron&apos;s value before the activation</source>
        <translation>Wert des Neurons vor der Aktivierung</translation>
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
    <name>ufb::PathTable</name>
    <message>
        <source>Nodes of the path</source>
        <translation>Knoten des Pfads</translation>
    </message>
</context>
<context>
    <name>ufb::PathView</name>
    <message>
        <source>Path through all layers</source>
        <translation>Pfad durch alle Schichten</translation>
    </message>
    <message>
        <source>Each cell is one node of the path, root first. A left turn (logit of 0 or less) is light and on the left, a right turn (logit above 0) dark and on the right. Hatched are the closest tenth of all decisions of this text. The last node is the leaf; it decides nothing.</source>
        <translation>Jede Zelle ist ein Knoten des Pfads, die Wurzel zuerst. Ein Abzweig links (Logit höchstens 0) ist hell und liegt links, ein Abzweig rechts (Logit über 0) ist dunkel und liegt rechts. Schraffiert ist das knappste Zehntel aller Entscheidungen dieses Textes. Der letzte Knoten ist das Blatt; es entscheidet nichts.</translation>
    </message>
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
        <source>margin</source>
        <translation>Abstand</translation>
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
    <name>ufb::ViewMenu</name>
    <message>
        <source>Restore the default layout</source>
        <translation>Standardanordnung wiederherstellen</translation>
    </message>
    <message>
        <source>About UltraFastBERT Explorer</source>
        <translation>Über UltraFastBERT Explorer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation>Sprache (ab dem nächsten Start)</translation>
    </message>
</context>
<context>
    <name>ufb::Views</name>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Path card</source>
        <translation>Pfadkarte</translation>
    </message>
    <message>
        <source>Paths through the layers</source>
        <translation>Pfade durch die Schichten</translation>
    </message>
    <message>
        <source>Layers × tokens</source>
        <translation>Schichten × Token</translation>
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
        <source>Click selects a layer · double click on a title maximises</source>
        <translation>Klick wählt eine Schicht · Doppelklick auf einen Titel maximiert</translation>
    </message>
    <message>
        <source>Click or arrow keys select token and layer</source>
        <translation>Klick oder Pfeiltasten wählen Token und Schicht</translation>
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
</context>
</TS>
