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
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
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
</context>
<context>
    <name>ufb::ModelButton</name>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>opening %1…</source>
        <translation>%1 wird geöffnet&#xa0;…</translation>
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
        <source>Drop a model folder on the window to open it</source>
        <translation>Modellordner auf das Fenster ziehen, um ihn zu öffnen</translation>
    </message>
    <message>
        <source>Double click or Alt+M masks a word · click a token to follow its path</source>
        <translation>Doppelklick oder Alt+M maskiert ein Wort · Klick auf ein Token zeigt seinen Pfad</translation>
    </message>
</context>
</TS>
