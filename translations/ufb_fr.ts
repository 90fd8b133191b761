<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
<name>CorpusText</name>
<message>
<source>Corpus %1: no token comes here</source>
<translation>Corpus %1&#xa0;: aucun token ne vient ici</translation>
</message>
<message>
<source>Corpus %1: %2 of %3 tokens, %4</source>
<comment>name, visits, all tokens, share</comment>
<translation>Corpus %1&#xa0;: %2 tokens sur %3, %4</translation>
</message>
<message>
<source>%1 times more in B</source>
<translation>%1 fois plus dans B</translation>
</message>
<message>
<source>%1 times more in A</source>
<translation>%1 fois plus dans A</translation>
</message>
<message>
<source>A: %1, B: %2</source>
<comment>names of corpora</comment>
<translation>A&#xa0;: %1, B&#xa0;: %2</translation>
</message>
<message>
<source>No significant difference between A and B</source>
<translation>Aucune différence significative entre A et B</translation>
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
<translation>Annuler la saisie</translation>
</message>
<message>
<source>Undo deleting</source>
<translation>Annuler l’effacement</translation>
</message>
<message>
<source>Undo pasting</source>
<translation>Annuler le collage</translation>
</message>
<message>
<source>Undo cutting</source>
<translation>Annuler la coupe</translation>
</message>
<message>
<source>Undo dropping text</source>
<translation>Annuler le dépôt de texte</translation>
</message>
<message>
<source>Undo masking</source>
<translation>Annuler le masquage</translation>
</message>
<message>
<source>Undo filling the mask</source>
<translation>Annuler le remplissage du masque</translation>
</message>
<message>
<source>Undo another text</source>
<comment>go back to the text before</comment>
<translation>Annuler le changement de texte</translation>
</message>
<message>
<source>Undo pinning</source>
<translation>Annuler l’épinglage</translation>
</message>
<message>
<source>Undo letting the pinned text go</source>
<translation>Annuler la libération du texte épinglé</translation>
</message>
<message>
<source>Undo adding a bookmark</source>
<translation>Annuler l’ajout d’un signet</translation>
</message>
<message>
<source>Undo removing a bookmark</source>
<translation>Annuler la suppression d’un signet</translation>
</message>
<message>
<source>Undo removing all bookmarks</source>
<translation>Annuler la suppression de tous les signets</translation>
</message>
<message>
<source>Undo changing bookmarks</source>
<translation>Annuler la modification des signets</translation>
</message>
<message>
<source>Undo another word of your own</source>
<comment>the word asked about</comment>
<translation>Annuler le changement de votre mot</translation>
</message>
<message>
<source>Redo typing</source>
<translation>Rétablir la saisie</translation>
</message>
<message>
<source>Redo deleting</source>
<translation>Rétablir l’effacement</translation>
</message>
<message>
<source>Redo pasting</source>
<translation>Rétablir le collage</translation>
</message>
<message>
<source>Redo cutting</source>
<translation>Rétablir la coupe</translation>
</message>
<message>
<source>Redo dropping text</source>
<translation>Rétablir le dépôt de texte</translation>
</message>
<message>
<source>Redo masking</source>
<translation>Rétablir le masquage</translation>
</message>
<message>
<source>Redo filling the mask</source>
<translation>Rétablir le remplissage du masque</translation>
</message>
<message>
<source>Redo another text</source>
<comment>go on to the text after</comment>
<translation>Rétablir le changement de texte</translation>
</message>
<message>
<source>Redo pinning</source>
<translation>Rétablir l’épinglage</translation>
</message>
<message>
<source>Redo letting the pinned text go</source>
<translation>Rétablir la libération du texte épinglé</translation>
</message>
<message>
<source>Redo adding a bookmark</source>
<translation>Rétablir l’ajout d’un signet</translation>
</message>
<message>
<source>Redo removing a bookmark</source>
<translation>Rétablir la suppression d’un signet</translation>
</message>
<message>
<source>Redo removing all bookmarks</source>
<translation>Rétablir la suppression de tous les signets</translation>
</message>
<message>
<source>Redo changing bookmarks</source>
<translation>Rétablir la modification des signets</translation>
</message>
<message>
<source>Redo another word of your own</source>
<comment>the word asked about</comment>
<translation>Rétablir le changement de votre mot</translation>
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
<translation>couche</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all %1 neurons, there is no path to show.</source>
<translation>Les couches feedforward de ce modèle sont denses&#xa0;: chaque token utilise les %1 neurones, il n’y a aucun chemin à montrer.</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all neurons, there is no path to show.</source>
<translation>Les couches feedforward de ce modèle sont denses&#xa0;: chaque token utilise tous les neurones, il n’y a aucun chemin à montrer.</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see which way its tokens go.</source>
<translation>Rien à montrer pour l’instant. Saisissez une phrase pour voir quels chemins prennent ses tokens.</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>Aucun modèle n’est chargé.</translation>
</message>
</context>
<context>
<name>SessionModels</name>
<message>
<source>%1 is not the model that the session was saved with: it has another shape. What the session remembers of its trees may mean other places.</source>
<comment>a model&apos;s name</comment>
<translation>%1 n’est pas le modèle avec lequel la session a été enregistrée&#xa0;: sa forme est différente. Ce que la session a retenu de ses arbres peut désigner d’autres endroits.</translation>
</message>
<message>
<source>%1 may not be the model that the session was saved with: its weights take %2, those of the session %3.</source>
<comment>a model&apos;s name, two sizes with units</comment>
<translation>%1 n’est peut-être pas le modèle avec lequel la session a été enregistrée&#xa0;: ses poids occupent %2, ceux de la session %3.</translation>
</message>
</context>
<context>
<name>StripValues</name>
<message>
<source>none, nothing to decide</source>
<translation>aucune, rien à décider</translation>
</message>
<message>
<source>no partner in the pinned text</source>
<translation>pas de partenaire dans le texte épinglé</translation>
</message>
<message>
<source>same leaf, nothing to decide</source>
<translation>même feuille, rien à décider</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>decisions in common, all</comment>
<translation>%1 sur %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1, même feuille</translation>
</message>
<message>
<source>no margins: nothing to decide</source>
<translation>aucune marge&#xa0;: rien à décider</translation>
</message>
<message>
<source>margin, log scale</source>
<translation>marge, échelle log</translation>
</message>
<message>
<source>same colour = near in the tree</source>
<translation>même couleur = proches dans l’arbre</translation>
</message>
<message>
<source>sum of norms</source>
<translation>somme des normes</translation>
</message>
<message>
<source>of the path&apos;s sum</source>
<translation>de la somme du chemin</translation>
</message>
<message>
<source>levels in common</source>
<translation>niveaux communs</translation>
</message>
<message>
<source>Margin</source>
<translation>Marge</translation>
</message>
<message>
<source>Leaf</source>
<translation>Feuille</translation>
</message>
<message>
<source>Contribution</source>
<translation>Contribution</translation>
</message>
<message>
<source>Largest node</source>
<translation>Nœud dominant</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>Accord avec l’épinglé</translation>
</message>
<message>
<source>How close the closest decision of the path was: smallest |logit| over the norm of the node&apos;s weights</source>
<translation>À quel point la décision la plus serrée du chemin l’a été&#xa0;: plus petit |logit| divisé par la norme des poids du nœud</translation>
</message>
<message>
<source>Where the path ends, counted from the left; leaves of different layers have nothing in common</source>
<translation>Où finit le chemin, compté depuis la gauche&#xa0;; les feuilles de couches différentes n’ont rien en commun</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>Somme des normes de ce que les nœuds du chemin ajoutent à la sortie de la couche</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum</source>
<translation>Part de cette somme due au nœud qui ajoute le plus</translation>
</message>
<message>
<source>How many decisions a token shares, from the root on, with the same token of the pinned text, before their paths part. Hatched: the pinned text has no such token</source>
<translation>Nombre de décisions qu’un token partage, depuis la racine, avec le même token du texte épinglé avant que leurs chemins ne se séparent. Hachuré&#xa0;: le texte épinglé n’a pas ce token</translation>
</message>
</context>
<context>
<name>TreeLabels</name>
<message numerus="yes">
<source>%1 and %Ln more</source>
<comment>tokens</comment>
<translation>
<numerusform>%1 et %Ln autre</numerusform>
<numerusform>%1 et %Ln autres</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 tokens, %3</source>
<comment>visits, all, share</comment>
<translation>%1 tokens sur %2, %3</translation>
</message>
<message>
<source>%1 of 1 token, %2</source>
<comment>visits, share</comment>
<translation>%1 sur 1 token, %2</translation>
</message>
<message numerus="yes">
<source>%1 of %Ln tokens, %2</source>
<comment>visits, share</comment>
<translation>
<numerusform>%1 sur %Ln token, %2</numerusform>
<numerusform>%1 sur %Ln tokens, %2</numerusform>
</translation>
</message>
<message>
<source>%1 ends here: logit %2</source>
<comment>token, number</comment>
<translation>%1 finit ici&#xa0;: logit %2</translation>
</message>
<message>
<source>%1 turns right: logit %2</source>
<comment>token, number</comment>
<translation>%1 bifurque à droite&#xa0;: logit %2</translation>
</message>
<message>
<source>%1 turns left: logit %2</source>
<comment>token, number</comment>
<translation>%1 bifurque à gauche&#xa0;: logit %2</translation>
</message>
<message>
<source>Logits %1 to %2</source>
<translation>Logits de %1 à %2</translation>
</message>
<message>
<source>Layer %1, node %2, level %3</source>
<translation>Couche %1, nœud %2, niveau %3</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, arbre %2</translation>
</message>
<message>
<source>leaf %1</source>
<translation>feuille %1</translation>
</message>
<message>
<source>root</source>
<translation>racine</translation>
</message>
<message>
<source>node %1</source>
<translation>nœud %1</translation>
</message>
<message>
<source>No token of this text comes here</source>
<translation>Aucun token de ce texte ne vient ici</translation>
</message>
<message>
<source>Tokens: %1</source>
<translation>Tokens&#xa0;: %1</translation>
</message>
<message>
<source>This session: %1</source>
<translation>Cette session&#xa0;: %1</translation>
</message>
<message>
<source>Pinned text: %1</source>
<translation>Texte épinglé&#xa0;: %1</translation>
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
<translation>Adresse de la sélection</translation>
</message>
<message>
<source>Copy</source>
<translation>Copier</translation>
</message>
<message>
<source>Back</source>
<translation>Précédent</translation>
</message>
<message>
<source>Back to the place before</source>
<translation>Revenir à l’endroit précédent</translation>
</message>
<message>
<source>Forward</source>
<translation>Suivant</translation>
</message>
<message>
<source>Forward to the next place</source>
<translation>Aller à l’endroit suivant</translation>
</message>
<message>
<source>Bookmarks</source>
<translation>Signets</translation>
</message>
<message>
<source>Go to a place kept before</source>
<translation>Aller à un endroit mémorisé</translation>
</message>
<message>
<source>Copy address</source>
<translation>Copier l’adresse</translation>
</message>
<message>
<source>Copy the address that is shown</source>
<translation>Copier l’adresse affichée</translation>
</message>
<message>
<source>Remove bookmark</source>
<translation>Supprimer le signet</translation>
</message>
<message>
<source>Add bookmark</source>
<translation>Ajouter un signet</translation>
</message>
<message>
<source>Remove the bookmark of this address</source>
<translation>Supprimer le signet de cette adresse</translation>
</message>
<message>
<source>Keep this address as a bookmark</source>
<translation>Garder cette adresse dans les signets</translation>
</message>
<message>
<source>1 layer</source>
<translation>1 couche</translation>
</message>
<message numerus="yes">
<source>%Ln layers</source>
<translation>
<numerusform>%Ln couche</numerusform>
<numerusform>%Ln couches</numerusform>
</translation>
</message>
<message>
<source>1 tree</source>
<translation>1 arbre</translation>
</message>
<message numerus="yes">
<source>%Ln trees</source>
<translation>
<numerusform>%Ln arbre</numerusform>
<numerusform>%Ln arbres</numerusform>
</translation>
</message>
<message>
<source>1 turn</source>
<translation>1 bifurcation</translation>
</message>
<message numerus="yes">
<source>%Ln turns</source>
<translation>
<numerusform>%Ln bifurcation</numerusform>
<numerusform>%Ln bifurcations</numerusform>
</translation>
</message>
<message>
<source>This model has %1 of %2 with %3: %4 or %5.</source>
<translation>Ce modèle a %1 de %2 à %3&#xa0;: %4 ou %5.</translation>
</message>
<message>
<source>Where the selection is; type an address and press Enter. %1</source>
<translation>Emplacement de la sélection&#xa0;; saisissez une adresse et appuyez sur Entrée. %1</translation>
</message>
<message>
<source>No model is loaded: there is nothing to address.</source>
<translation>Aucun modèle n’est chargé&#xa0;: il n’y a rien à adresser.</translation>
</message>
<message>
<source>This model has no trees: there is nothing to address.</source>
<translation>Ce modèle n’a pas d’arbres&#xa0;: il n’y a rien à adresser.</translation>
</message>
<message>
<source>Model: %1</source>
<translation>Modèle&#xa0;: %1</translation>
</message>
<message>
<source>Kept: %1</source>
<translation>Mémorisé&#xa0;: %1</translation>
</message>
<message>
<source>This model has no such place.</source>
<translation>Ce modèle n’a pas cet endroit.</translation>
</message>
<message>
<source>&amp;Remove all</source>
<translation>Tout &amp;supprimer</translation>
</message>
</context>
<context>
<name>ufb::CandidateModel</name>
<message>
<source>%1: %2, rank %3, logit %4, id %5. Enter or a click puts it in.</source>
<comment>a candidate for a mask</comment>
<translation>%1&#xa0;: %2, rang %3, logit %4, id %5. Entrée ou un clic l’insère.</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>Le sous-mot du vocabulaire&#xa0;; ## indique qu’il continue un mot</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>Mot</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>Softmax des logits sur tout le vocabulaire</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>Probabilité</translation>
</message>
<message>
<source>The model&apos;s score before the softmax</source>
<translation>Score du modèle avant le softmax</translation>
</message>
<message>
<source>Logit</source>
<comment>table column</comment>
<translation>Logit</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>Place parmi tous les sous-mots du vocabulaire&#xa0;; 1 est le plus probable</translation>
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
<translation>Candidats</translation>
</message>
</context>
<context>
<name>ufb::CheatSheet</name>
<message>
<source>Keys and gestures</source>
<translation>Touches et gestes</translation>
</message>
<message>
<source>Search</source>
<translation>Chercher</translation>
</message>
<message>
<source>Search keys and gestures</source>
<translation>Chercher dans les touches et gestes</translation>
</message>
<message>
<source>No keys or gestures match</source>
<translation>Aucune touche ni aucun geste ne correspond</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Copier en texte</translation>
</message>
<message>
<source>Puts what is shown on the clipboard, a line each</source>
<translation>Place dans le presse-papiers ce qui est affiché, un élément par ligne</translation>
</message>
<message>
<source>Close</source>
<translation>Fermer</translation>
</message>
<message>
<source>Mouse</source>
<translation>Souris</translation>
</message>
</context>
<context>
<name>ufb::ColorBar</name>
<message>
<source>%1: %2 to %3</source>
<comment>what is coloured, least value, greatest value</comment>
<translation>%1&#xa0;: de %2 à %3</translation>
</message>
</context>
<context>
<name>ufb::ColumnModel</name>
<message>
<source>yes</source>
<translation>oui</translation>
</message>
<message>
<source>no</source>
<translation>non</translation>
</message>
</context>
<context>
<name>ufb::CommandListModel</name>
<message>
<source>on</source>
<comment>a command that is switched on</comment>
<translation>activée</translation>
</message>
<message>
<source>not available now</source>
<comment>a command</comment>
<translation>indisponible pour l’instant</translation>
</message>
</context>
<context>
<name>ufb::CommandPalette</name>
<message>
<source>Commands</source>
<translation>Commandes</translation>
</message>
<message>
<source>Command</source>
<translation>Commande</translation>
</message>
<message>
<source>Type a command</source>
<translation>Saisissez une commande</translation>
</message>
<message>
<source>No command matches</source>
<translation>Aucune commande ne correspond</translation>
</message>
</context>
<context>
<name>ufb::Commands</name>
<message>
<source>&amp;File</source>
<translation>&amp;Fichier</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>Éd&amp;ition</translation>
</message>
<message>
<source>&amp;View</source>
<translation>&amp;Affichage</translation>
</message>
<message>
<source>&amp;Appearance</source>
<translation>Appare&amp;nce</translation>
</message>
<message>
<source>&amp;Routing</source>
<translation>&amp;Routage</translation>
</message>
<message>
<source>Mea&amp;sure</source>
<translation>Me&amp;sure</translation>
</message>
<message>
<source>&amp;Learn</source>
<translation>&amp;Découvrir</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>Aid&amp;e</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreement</name>
<message>
<source>Agreement over a text file…</source>
<translation>Accord sur un fichier texte…</translation>
</message>
<message>
<source>Puts every line of a text to both models and counts how often they agree, and are right.</source>
<translation>Soumet chaque ligne d’un texte aux deux modèles et compte combien de fois ils s’accordent, et ont raison.</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>Avancement du comptage</translation>
</message>
<message>
<source>Stop</source>
<translation>Arrêter</translation>
</message>
<message>
<source>Ends the count; what was counted so far stays.</source>
<translation>Met fin au comptage&#xa0;; ce qui a été compté est conservé.</translation>
</message>
<message>
<source>Hide</source>
<comment>button: hide a result</comment>
<translation>Masquer</translation>
</message>
<message>
<source>Agreement over the file</source>
<translation>Accord sur le fichier</translation>
</message>
<message numerus="yes">
<source>%1: %Ln lines read</source>
<comment>a file&apos;s name</comment>
<translation>
<numerusform>%1&#xa0;: %Ln ligne lue</numerusform>
<numerusform>%1&#xa0;: %Ln lignes lues</numerusform>
</translation>
</message>
<message>
<source>The file was not read to its end.</source>
<translation>Le fichier n’a pas été lu jusqu’au bout.</translation>
</message>
<message>
<source>%1: no line could be compared.</source>
<comment>a file&apos;s name</comment>
<translation>%1&#xa0;: aucune ligne n’a pu être comparée.</translation>
</message>
<message>
<source>%1 and %2 put the same word first at %3 of %4 masks of %5: %6 (95 % interval %7 – %8).</source>
<comment>names of models; numbers; a file&apos;s name; percentages</comment>
<translation>%1 et %2 placent le même mot en tête pour %3 des %4 masques de %5&#xa0;: %6 (intervalle à 95&#xa0;%&#xa0;: %7 – %8).</translation>
</message>
<message>
<source>%1 lines read, %2 used. In a line without a mask, one word was masked that both vocabularies hold in one piece, chosen by line number and seed %3.</source>
<translation>%1 lignes lues, %2 utilisées. Dans chaque ligne sans masque, un mot présent d’un seul tenant dans les deux vocabulaires a été masqué, choisi d’après le numéro de ligne et la graine %3.</translation>
</message>
<message>
<source>%1 masks were in the text.</source>
<translation>Masques présents dans le texte&#xa0;: %1.</translation>
</message>
<message>
<source>Skipped: %1 empty, %2 without such a word, %3 with masks beyond what a model reads, %4 that a tokenizer refused.</source>
<translation>Ignorées&#xa0;: %1 vides, %2 sans un tel mot, %3 dont un masque dépasse ce que lit un modèle, %4 refusées par un tokenizer.</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreementModel</name>
<message>
<source>Both put the same word first</source>
<translation>Les deux placent le même mot en tête</translation>
</message>
<message>
<source>Of the first %1 words, both have</source>
<translation>Communs aux deux parmi les %1 premiers mots</translation>
</message>
<message>
<source>A puts the true word first</source>
<translation>A place le vrai mot en tête</translation>
</message>
<message>
<source>B puts the true word first</source>
<translation>B place le vrai mot en tête</translation>
</message>
<message>
<source>A has the true word among its first %1</source>
<translation>A a le vrai mot parmi ses %1 premiers</translation>
</message>
<message>
<source>B has the true word among its first %1</source>
<translation>B a le vrai mot parmi ses %1 premiers</translation>
</message>
<message>
<source>Mean time of A for a line</source>
<translation>Temps moyen de A par ligne</translation>
</message>
<message>
<source>Mean time of B for a line</source>
<translation>Temps moyen de B par ligne</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>so many of so many</comment>
<translation>%1 sur %2</translation>
</message>
<message>
<source>Wilson&apos;s interval for shares; for the mean, 1.96 standard errors to both sides</source>
<translation>Intervalle de Wilson pour les parts&#xa0;; pour la moyenne, 1,96 erreur type de chaque côté</translation>
</message>
<message>
<source>Over the file</source>
<comment>table column</comment>
<translation>Sur le fichier</translation>
</message>
<message>
<source>Result</source>
<comment>table column</comment>
<translation>Résultat</translation>
</message>
<message>
<source>95 % interval</source>
<comment>table column</comment>
<translation>Intervalle à 95&#xa0;%</translation>
</message>
<message>
<source>Counted</source>
<comment>table column: how many there were</comment>
<translation>Effectif</translation>
</message>
</context>
<context>
<name>ufb::CompareHead</name>
<message>
<source>Model %1: %2</source>
<comment>A or B, its name</comment>
<translation>Modèle %1&#xa0;: %2</translation>
</message>
<message>
<source>%1 for this one text, with what the window records; measure to compare speed.</source>
<translation>%1 pour ce seul texte, enregistrements de la fenêtre compris&#xa0;; pour comparer les vitesses, effectuez une mesure.</translation>
</message>
</context>
<context>
<name>ufb::CompareModel</name>
<message>
<source>only B</source>
<comment>a word that only model B&apos;s list has</comment>
<translation>seulement B</translation>
</message>
<message>
<source>only A</source>
<comment>a word that only model A&apos;s list has</comment>
<translation>seulement A</translation>
</message>
<message>
<source>%1, model %2: %3, rank %4, logit %5, id %6.</source>
<comment>a candidate for a mask</comment>
<translation>%1, modèle %2&#xa0;: %3, rang %4, logit %5, id %6.</translation>
</message>
<message>
<source>Not among the first %1 of model %2.</source>
<translation>Absent des %1 premiers du modèle %2.</translation>
</message>
<message>
<source>Rank %1 in model %2.</source>
<translation>Rang %1 dans le modèle %2.</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>Place parmi tous les sous-mots du vocabulaire&#xa0;; 1 est le plus probable</translation>
</message>
<message>
<source>Rank</source>
<comment>table column</comment>
<translation>Rang</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>Le sous-mot du vocabulaire&#xa0;; ## indique qu’il continue un mot</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>Mot</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>Softmax des logits sur tout le vocabulaire</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>Probabilité</translation>
</message>
<message>
<source>Rank of the same word in the other model&apos;s list. Words are the same without regard to upper
and lower case and to ##, since the two vocabularies may differ.</source>
<translation>Rang du même mot dans la liste de l’autre modèle. La comparaison des mots ignore la casse
et les ##, car les deux vocabulaires peuvent différer.</translation>
</message>
<message>
<source>In B</source>
<comment>table column: a word&apos;s rank in model B&apos;s list</comment>
<translation>Dans B</translation>
</message>
<message>
<source>In A</source>
<comment>table column: a word&apos;s rank in model A&apos;s list</comment>
<translation>Dans A</translation>
</message>
</context>
<context>
<name>ufb::CompareTable</name>
<message>
<source>Candidates of both models</source>
<translation>Candidats des deux modèles</translation>
</message>
<message>
<source>○ only A</source>
<comment>as wide as the widest cell of a column</comment>
<translation>○ seulement A</translation>
</message>
</context>
<context>
<name>ufb::CompareView</name>
<message>
<source>Side by side</source>
<translation>Côte à côte</translation>
</message>
<message>
<source>Previous mask</source>
<translation>Masque précédent</translation>
</message>
<message>
<source>Next mask</source>
<translation>Masque suivant</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>Copier</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Copier en texte</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>un mot à chercher</translation>
</message>
<message>
<source>Your word, under both models</source>
<translation>Votre mot, selon les deux modèles</translation>
</message>
<message>
<source>Your wor&amp;d</source>
<comment>label of a line to type a word into</comment>
<translation>Votre mo&amp;t</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>Aucun modèle n’est chargé.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>Ouvrir un modèle…</translation>
</message>
<message>
<source>Open a second model to compare %1 with.</source>
<comment>a model&apos;s name</comment>
<translation>Ouvrez un second modèle à comparer avec %1.</translation>
</message>
<message>
<source>Open a second model…</source>
<translation>Ouvrir un second modèle…</translation>
</message>
<message>
<source>Both models are being asked.</source>
<translation>Les deux modèles sont interrogés.</translation>
</message>
<message>
<source>No word is masked. Mask one, and both models say what may stand there.</source>
<translation>Aucun mot n’est masqué. Masquez-en un, et les deux modèles diront ce qui peut y figurer.</translation>
</message>
<message>
<source>Mask a word</source>
<translation>Masquer un mot</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>masque %1 sur %2</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>votre mot «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
</message>
</context>
<context>
<name>ufb::CompareWords</name>
<message>
<source>not in the vocabulary</source>
<translation>absent du vocabulaire</translation>
</message>
<message>
<source>%1, rank %2</source>
<comment>percent, place among all words</comment>
<translation>%1, rang %2</translation>
</message>
<message>
<source>%1 (of its first piece “%2”)</source>
<comment>percent and rank; a piece of a word</comment>
<translation>%1 (de son premier sous-mot «&#xa0;%2&#xa0;»)</translation>
</message>
<message>
<source>%1 percentage points</source>
<translation>%1 points de pourcentage</translation>
</message>
<message>
<source>Both put “%1” first.</source>
<comment>a word</comment>
<translation>Les deux placent «&#xa0;%1&#xa0;» en tête.</translation>
</message>
<message>
<source>A puts “%1” first, B puts “%2” first.</source>
<comment>words</comment>
<translation>A place «&#xa0;%1&#xa0;» en tête, B place «&#xa0;%2&#xa0;».</translation>
</message>
<message>
<source>%1 of the first %2 words are in both lists.</source>
<translation>%1 des %2 premiers mots figurent dans les deux listes.</translation>
</message>
<message>
<source>%1 has no mask in its vocabulary: it cannot predict.</source>
<comment>a model</comment>
<translation>%1 n’a pas de masque dans son vocabulaire&#xa0;: il ne peut rien prédire.</translation>
</message>
<message>
<source>%1 has not seen this mask: it lies beyond the %2 tokens that this model reads.</source>
<comment>a model</comment>
<translation>%1 n’a pas vu ce masque&#xa0;: il se trouve au-delà des %2 tokens que lit ce modèle.</translation>
</message>
<message>
<source>A: %1</source>
<translation>A&#xa0;: %1</translation>
</message>
<message>
<source>B: %1</source>
<translation>B&#xa0;: %1</translation>
</message>
<message>
<source>B less A: %1</source>
<comment>a difference</comment>
<translation>B moins A&#xa0;: %1</translation>
</message>
<message>
<source>rank	word of A	probability	in B	word of B	probability	in A</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>rang	mot de A	probabilité	dans B	mot de B	probabilité	dans A</translation>
</message>
</context>
<context>
<name>ufb::CorpusCellModel</name>
<message>
<source>%1: %2</source>
<comment>a column&apos;s title, a cell&apos;s text</comment>
<translation>%1&#xa0;: %2</translation>
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
<translation>Couche et bifurcations depuis la racine, 0 à gauche et 1 à droite&#xa0;; une étoile&#xa0;: tout ce qui est en dessous</translation>
</message>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Comptée à partir de 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Node</source>
<translation>Nœud</translation>
</message>
<message>
<source>Index in its tree, breadth first, the root is 0</source>
<translation>Numéro dans son arbre, niveau par niveau, la racine est 0</translation>
</message>
<message>
<source>Share in A</source>
<translation>Part dans A</translation>
</message>
<message>
<source>Share of A&apos;s tokens that visit the node</source>
<translation>Part des tokens de A qui visitent le nœud</translation>
</message>
<message>
<source>Share in B</source>
<translation>Part dans B</translation>
</message>
<message>
<source>Share of B&apos;s tokens that visit the node</source>
<translation>Part des tokens de B qui visitent le nœud</translation>
</message>
<message>
<source>B over A</source>
<translation>B sur A</translation>
</message>
<message>
<source>How many times as often B&apos;s tokens visit the node as A&apos;s</source>
<translation>Combien de fois plus souvent les tokens de B visitent le nœud que ceux de A</translation>
</message>
<message>
<source>Log ratio</source>
<translation>Log-rapport</translation>
</message>
<message>
<source>The same as a logarithm to base 2: 1 = twice, -1 = half</source>
<translation>Le même en logarithme de base 2&#xa0;: 1 = le double, -1 = la moitié</translation>
</message>
<message>
<source>Corrected p</source>
<translation>p corrigée</translation>
</message>
<message>
<source>Probability of such a difference by chance, two-sided,
corrected for all nodes that were tested (Holm)</source>
<translation>Probabilité d’une telle différence par hasard, bilatérale,
corrigée pour tous les nœuds testés (Holm)</translation>
</message>
<message>
<source>Visits in A</source>
<translation>Visites dans A</translation>
</message>
<message>
<source>Tokens of A that visit the node</source>
<translation>Tokens de A qui visitent le nœud</translation>
</message>
<message>
<source>Visits in B</source>
<translation>Visites dans B</translation>
</message>
<message>
<source>Tokens of B that visit the node</source>
<translation>Tokens de B qui visitent le nœud</translation>
</message>
<message>
<source>Node %1</source>
<translation>Nœud %1</translation>
</message>
<message>
<source>Leaf %1 (%2)</source>
<comment>address, number</comment>
<translation>Feuille %1 (%2)</translation>
</message>
<message>
<source>%1 (%2 of A&apos;s tokens, %3 of B&apos;s)</source>
<comment>times, percentages</comment>
<translation>%1 (%2 des tokens de A, %3 de ceux de B)</translation>
</message>
</context>
<context>
<name>ufb::CorpusChoices</name>
<message>
<source>&amp;Split into</source>
<translation>&amp;Découpage</translation>
</message>
<message>
<source>What is one text to the model: it sees no further than its ends</source>
<translation>Ce qui est un texte pour le modèle&#xa0;: il ne voit pas au-delà de ses bords</translation>
</message>
<message>
<source>&amp;Masked tokens</source>
<translation>Tokens &amp;masqués</translation>
</message>
<message>
<source>Share of the tokens that are replaced by the mask before the model sees them</source>
<translation>Part des tokens remplacés par le masque avant que le modèle ne les voie</translation>
</message>
<message>
<source>Sam&amp;ple</source>
<translation>Éc&amp;hantillon</translation>
</message>
<message>
<source>Share of the text that is counted; all of it unless you ask for less</source>
<translation>Part du texte qui est comptée&#xa0;; tout le texte, sauf si vous en demandez moins</translation>
</message>
<message>
<source>S&amp;eed</source>
<translation>&amp;Graine</translation>
</message>
<message>
<source>Chooses what is masked, sampled and kept as an example: the same seed, the same choice</source>
<translation>Détermine ce qui est masqué, échantillonné et gardé en exemple&#xa0;: même graine, même choix</translation>
</message>
<message>
<source> %</source>
<comment>percent, after a number</comment>
<translation>&#xa0;%</translation>
</message>
</context>
<context>
<name>ufb::CorpusController</name>
<message>
<source>%1 was counted with another model, %2, that has other trees. Open that model first, then the count.</source>
<comment>a file, a model</comment>
<translation>%1 a été compté avec un autre modèle, %2, dont les arbres sont différents. Ouvrez d’abord ce modèle, puis le comptage.</translation>
</message>
<message>
<source>%1 was counted with another model, %2, whose trees have the same shape as those of %3. Its figures need not hold for the sentence on show.</source>
<comment>a file, two models</comment>
<translation>%1 a été compté avec un autre modèle, %2, dont les arbres ont la même forme que ceux de %3. Ses chiffres ne valent pas forcément pour la phrase affichée.</translation>
</message>
<message>
<source>Count texts</source>
<translation>Compter des textes</translation>
</message>
<message>
<source>Texts (*.txt *.md *.gz *.xz *.zst *.bz2)</source>
<comment>file filter</comment>
<translation>Textes (*.txt *.md *.gz *.xz *.zst *.bz2)</translation>
</message>
<message>
<source>All files (*)</source>
<comment>file filter</comment>
<translation>Tous les fichiers (*)</translation>
</message>
<message>
<source>Open a count</source>
<translation>Ouvrir un comptage</translation>
</message>
<message>
<source>Counts (*.sqlite)</source>
<comment>file filter</comment>
<translation>Comptages (*.sqlite)</translation>
</message>
<message>
<source>Compare with another count</source>
<translation>Comparer avec un autre comptage</translation>
</message>
<message>
<source>Everything: CSV, JSON, safetensors, NPY and a report (*)</source>
<comment>file filter</comment>
<translation>Tout&#xa0;: CSV, JSON, safetensors, NPY et un rapport (*)</translation>
</message>
<message>
<source>CSV tables (*)</source>
<comment>file filter</comment>
<translation>Tableaux CSV (*)</translation>
</message>
<message>
<source>JSON (*)</source>
<comment>file filter</comment>
<translation>JSON (*)</translation>
</message>
<message>
<source>Arrays as safetensors (*)</source>
<comment>file filter</comment>
<translation>Tableaux numériques safetensors (*)</translation>
</message>
<message>
<source>Arrays as NPY (*)</source>
<comment>file filter</comment>
<translation>Tableaux numériques NPY (*)</translation>
</message>
<message>
<source>Report as HTML (*)</source>
<comment>file filter</comment>
<translation>Rapport HTML (*)</translation>
</message>
<message>
<source>Export the count into a new folder</source>
<translation>Exporter le comptage dans un nouveau dossier</translation>
</message>
<message>
<source>Folder:</source>
<translation>Dossier&#xa0;:</translation>
</message>
<message>
<source>Folder for results of counts</source>
<translation>Dossier des résultats de comptage</translation>
</message>
</context>
<context>
<name>ufb::CorpusDifferenceView</name>
<message>
<source>Corpus difference</source>
<translation>Différence de corpus</translation>
</message>
<message>
<source>Compare with another count…</source>
<translation>Comparer avec un autre comptage…</translation>
</message>
<message>
<source>To compare two texts, count or open a first one in the view Corpus.</source>
<translation>Pour comparer deux textes, comptez-en ou ouvrez-en un premier dans la vue Corpus.</translation>
</message>
<message>
<source>%1 is the only count. Open a second one of the same model to see which nodes the two use differently.</source>
<comment>a corpus&apos; name</comment>
<translation>%1 est le seul comptage. Ouvrez-en un second du même modèle pour voir quels nœuds les deux utilisent différemment.</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>Arrêter la com&amp;paraison</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>Écarte le second comptage</translation>
</message>
<message>
<source>Most changed nodes</source>
<translation>Nœuds les plus changés</translation>
</message>
<message>
<source>Divergence of each layer</source>
<translation>Divergence de chaque couche</translation>
</message>
<message>
<source>Layers</source>
<translation>Couches</translation>
</message>
<message>
<source>B over A, log scale</source>
<translation>B sur A, échelle log</translation>
</message>
<message>
<source>1/%1</source>
<comment>a fraction</comment>
<translation>1/%1</translation>
</message>
<message>
<source>A: %1</source>
<translation>A&#xa0;: %1</translation>
</message>
<message>
<source>B: %1</source>
<translation>B&#xa0;: %1</translation>
</message>
</context>
<context>
<name>ufb::CorpusDivergenceModel</name>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Comptée à partir de 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Divergence</source>
<translation>Divergence</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use, in bits:
0 = the same, 1 = no leaf in common</source>
<translation>Divergence de Jensen-Shannon de l’utilisation des feuilles, en bits&#xa0;:
0 = identique, 1 = aucune feuille commune</translation>
</message>
<message>
<source>Changed nodes</source>
<translation>Nœuds changés</translation>
</message>
<message>
<source>Nodes that the two corpora use differently, by the test above</source>
<translation>Nœuds que les deux corpus utilisent différemment, selon le test ci-dessus</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Couche %1</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>Couche %1, arbre %2</translation>
</message>
<message>
<source>%1 bits</source>
<comment>a quantity of information</comment>
<translation>%1 bits</translation>
</message>
</context>
<context>
<name>ufb::CorpusLorenzPlot</name>
<message>
<source>How evenly the leaves are used</source>
<translation>Régularité d’utilisation des feuilles</translation>
</message>
<message>
<source>share of the leaves, least used first</source>
<translation>part des feuilles, des moins aux plus utilisées</translation>
</message>
<message>
<source>share of the tokens</source>
<translation>part des tokens</translation>
</message>
<message>
<source>Layer %1: Gini %2, as if %3 of %4 leaves were used the same</source>
<translation>Couche %1&#xa0;: Gini %2, comme si %3 feuilles sur %4 étaient utilisées à égalité</translation>
</message>
<message>
<source>layer %1</source>
<translation>couche %1</translation>
</message>
<message>
<source>layers 1 to %1</source>
<translation>couches 1 à %1</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>toutes les feuilles à égalité</translation>
</message>
<message>
<source>Layer %1: the least used %2 of the leaves get %3 of the tokens</source>
<comment>number, two percentages</comment>
<translation>Couche %1&#xa0;: les %2 de feuilles les moins utilisées reçoivent %3 des tokens</translation>
</message>
<message>
<source>Gini %1; as if %2 of %3 leaves were used the same</source>
<comment>three numbers</comment>
<translation>Gini %1&#xa0;; comme si %2 feuilles sur %3 étaient utilisées à égalité</translation>
</message>
</context>
<context>
<name>ufb::CorpusPresenter</name>
<message>
<source>Line by line</source>
<translation>Ligne par ligne</translation>
</message>
<message>
<source>Sentence by sentence</source>
<translation>Phrase par phrase</translation>
</message>
<message>
<source>Paragraph by paragraph</source>
<translation>Paragraphe par paragraphe</translation>
</message>
<message>
<source>%1 of the tokens masked</source>
<translation>%1 des tokens masqués</translation>
</message>
<message>
<source>a sample of %1</source>
<translation>un échantillon de %1</translation>
</message>
<message>
<source>chosen by seed %1</source>
<translation>choisi avec la graine %1</translation>
</message>
<message>
<source>not readable by the model and left out: %1</source>
<comment>a number of sentences</comment>
<translation>illisibles pour le modèle et laissées de côté&#xa0;: %1</translation>
</message>
<message>
<source>%1 files</source>
<translation>%1 fichiers</translation>
</message>
<message>
<source>no text</source>
<translation>aucun texte</translation>
</message>
</context>
<context>
<name>ufb::CorpusProgress</name>
<message>
<source>Stopping; what is counted so far is kept</source>
<translation>Arrêt en cours&#xa0;; ce qui est déjà compté est conservé</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>&amp;Continuer</translation>
</message>
<message>
<source>&amp;Pause</source>
<translation>&amp;Pause</translation>
</message>
<message>
<source>Goes on counting where it paused</source>
<translation>Reprend le comptage là où il a été mis en pause</translation>
</message>
<message>
<source>Rests until you go on; nothing is lost</source>
<translation>Attend que vous le relanciez&#xa0;; rien n’est perdu</translation>
</message>
<message>
<source>&amp;Cancel</source>
<translation>&amp;Annuler</translation>
</message>
<message>
<source>What is counted so far is kept, and the count can go on later</source>
<translation>Ce qui est déjà compté est conservé, et le comptage peut reprendre plus tard</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>Avancement du comptage</translation>
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
<translation>Comparé avec %1&#xa0;: %2</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>&amp;Exporter…</translation>
</message>
<message>
<source>Writes the figures as CSV, JSON, arrays or a report</source>
<translation>Écrit les chiffres en CSV, JSON, tableaux numériques ou rapport</translation>
</message>
<message>
<source>Co&amp;mpare with another count…</source>
<translation>Co&amp;mparer avec un autre comptage…</translation>
</message>
<message>
<source>Opens a second count of the same model and shows where the two differ</source>
<translation>Ouvre un second comptage du même modèle et montre où les deux diffèrent</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>Arrêter la com&amp;paraison</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>Écarte le second comptage</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>&amp;Continuer</translation>
</message>
<message>
<source>Counts the rest of the text</source>
<translation>Compte le reste du texte</translation>
</message>
<message>
<source>&amp;Other texts…</source>
<translation>&amp;Autres textes…</translation>
</message>
<message>
<source>Chooses other texts; these figures stay until they are counted</source>
<translation>Choisit d’autres textes&#xa0;; ces chiffres restent jusqu’à ce qu’ils soient comptés</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>Chiffres de chaque couche</translation>
</message>
<message>
<source>Layers</source>
<translation>Couches</translation>
</message>
<message>
<source>Lorenz curves</source>
<translation>Courbes de Lorenz</translation>
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
<translation>Aucun texte n’est encore choisi.</translation>
</message>
<message>
<source>Drop text files here, or open them. All their tokens run through the model, and you see which leaves of each layer they use, how evenly, and what the leaves stand for. Any size will do, also compressed (gz, xz, bz2, zst).</source>
<translation>Déposez ici des fichiers texte, ou ouvrez-les. Tous leurs tokens passent par le modèle, et vous voyez quelles feuilles de chaque couche ils utilisent, avec quelle régularité, et ce que ces feuilles représentent. Toute taille convient, même en fichier compressé (gz, xz, bz2, zst).</translation>
</message>
<message>
<source>Texts to count</source>
<translation>Textes à compter</translation>
</message>
<message>
<source>Open &amp;texts…</source>
<translation>Ouvrir des &amp;textes…</translation>
</message>
<message>
<source>Chooses text files, plain or compressed</source>
<translation>Choisit des fichiers texte, compressés ou non</translation>
</message>
<message>
<source>Open a c&amp;ount…</source>
<translation>&amp;Ouvrir un comptage…</translation>
</message>
<message>
<source>Opens a finished count, a file such as routing.sqlite</source>
<translation>Ouvre un comptage terminé, un fichier tel que routing.sqlite</translation>
</message>
<message>
<source>&amp;Remove</source>
<translation>&amp;Retirer</translation>
</message>
<message>
<source>Takes the selected texts from the list; the files stay</source>
<translation>Retire de la liste les textes sélectionnés&#xa0;; les fichiers restent</translation>
</message>
<message>
<source>&amp;Count</source>
<translation>&amp;Compter</translation>
</message>
<message>
<source>Runs these texts through the model; you can pause and cancel</source>
<translation>Fait passer ces textes par le modèle&#xa0;; vous pouvez mettre en pause et annuler</translation>
</message>
<message>
<source>&amp;Back to the figures</source>
<translation>Retour aux c&amp;hiffres</translation>
</message>
<message>
<source>The result is kept in %1</source>
<comment>a folder</comment>
<translation>Le résultat est conservé dans %1</translation>
</message>
</context>
<context>
<name>ufb::CorpusTreeModel</name>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Comptée à partir de 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>De la racine de l’arbre</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>Feuilles effectives</translation>
</message>
<message>
<source>Perplexity: 2 to the power of the entropy of the leaves&apos; use;
so many leaves used the same would be as spread</source>
<translation>Perplexité&#xa0;: 2 à la puissance de l’entropie d’utilisation des feuilles&#xa0;;
autant de feuilles utilisées à égalité auraient la même dispersion</translation>
</message>
<message>
<source>Dead leaves</source>
<translation>Feuilles mortes</translation>
</message>
<message>
<source>Leaves that no token reached</source>
<translation>Feuilles qu’aucun token n’a atteintes</translation>
</message>
<message>
<source>Dead nodes</source>
<translation>Nœuds morts</translation>
</message>
<message>
<source>Nodes that no token visited, leaves included</source>
<translation>Nœuds qu’aucun token n’a visités, feuilles comprises</translation>
</message>
<message>
<source>Gini</source>
<translation>Gini</translation>
</message>
<message>
<source>How unevenly the tokens are spread over the leaves, unused ones too:
0 = all get the same, near 1 = one gets everything</source>
<translation>Inégalité de répartition des tokens entre les feuilles, même inutilisées&#xa0;:
0 = toutes en reçoivent autant, près de 1 = une seule reçoit tout</translation>
</message>
<message>
<source>Margin</source>
<translation>Marge</translation>
</message>
<message>
<source>Median over all paths of the smallest distance of the layer&apos;s input
from a decision&apos;s boundary; small = a little change turns it</source>
<translation>Médiane, sur tous les chemins, de la plus petite distance entre l’entrée de la couche
et la frontière d’une décision&#xa0;; petite = un léger changement l’inverse</translation>
</message>
<message>
<source>Leaf and word</source>
<translation>Feuille et mot</translation>
</message>
<message>
<source>Mutual information of leaf and type of token, in bits:
how much the word alone says about the leaf</source>
<translation>Information mutuelle entre la feuille et le type de token, en bits&#xa0;:
ce que le mot seul dit de la feuille</translation>
</message>
<message>
<source>By chance</source>
<translation>Par hasard</translation>
</message>
<message>
<source>How much of the information of leaf and word, in bits,
there would be by chance in so few tokens (Miller and Madow)</source>
<translation>Quelle part de l’information entre feuille et mot, en bits,
serait due au hasard avec si peu de tokens (Miller et Madow)</translation>
</message>
<message>
<source>Leaf and position</source>
<translation>Feuille et position</translation>
</message>
<message>
<source>Mutual information of leaf and place in the text, in bits</source>
<translation>Information mutuelle entre la feuille et la place dans le texte, en bits</translation>
</message>
<message>
<source>Next layer</source>
<translation>Couche suivante</translation>
</message>
<message>
<source>Mutual information of this leaf and that of the same tree
in the next layer, in bits</source>
<translation>Information mutuelle entre cette feuille et celle du même arbre
dans la couche suivante, en bits</translation>
</message>
<message>
<source>Masked tokens</source>
<translation>Tokens masqués</translation>
</message>
<message>
<source>Effective leaves of the mask tokens alone</source>
<translation>Feuilles effectives des seuls tokens de masque</translation>
</message>
<message>
<source>Divergence</source>
<translation>Divergence</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use from that of the other corpus,
in bits: 0 = the same, 1 = no leaf in common</source>
<translation>Divergence de Jensen-Shannon entre l’utilisation des feuilles et celle de l’autre corpus,
en bits&#xa0;: 0 = identique, 1 = aucune feuille commune</translation>
</message>
<message>
<source>Entropy</source>
<translation>Entropie</translation>
</message>
<message>
<source>Of the leaves&apos; use, in bits; as many as there are decisions if all are used the same</source>
<translation>De l’utilisation des feuilles, en bits&#xa0;; égale au nombre de décisions si toutes sont utilisées à égalité</translation>
</message>
<message>
<source>Leaves</source>
<translation>Feuilles</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>Nœuds du dernier niveau</translation>
</message>
<message>
<source>Nodes</source>
<translation>Nœuds</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>Neurones que possède l’arbre</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Couche %1</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>Couche %1, arbre %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>counts</comment>
<translation>%1 sur %2</translation>
</message>
<message>
<source>%1 bits</source>
<comment>a quantity of information</comment>
<translation>%1 bits</translation>
</message>
</context>
<context>
<name>ufb::CorpusUnfinished</name>
<message>
<source>&amp;Go on</source>
<translation>&amp;Continuer</translation>
</message>
<message>
<source>Goes on where the count stopped</source>
<translation>Reprend là où le comptage s’est arrêté</translation>
</message>
<message>
<source>&amp;Start over</source>
<translation>&amp;Recommencer</translation>
</message>
<message>
<source>Throws away what was counted and begins again</source>
<translation>Jette ce qui a été compté et recommence</translation>
</message>
</context>
<context>
<name>ufb::CorpusView</name>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>No text is counted yet. Drop text files here, or open them.</source>
<translation>Aucun texte n’est encore compté. Déposez ici des fichiers texte, ou ouvrez-les.</translation>
</message>
</context>
<context>
<name>ufb::CorpusWords</name>
<message>
<source>1 token</source>
<translation>1 token</translation>
</message>
<message>
<source>%1 tokens</source>
<translation>%1 tokens</translation>
</message>
<message>
<source>1 sentence</source>
<translation>1 phrase</translation>
</message>
<message>
<source>%1 sentences</source>
<translation>%1 phrases</translation>
</message>
<message>
<source>1 line</source>
<translation>1 ligne</translation>
</message>
<message>
<source>%1 lines</source>
<translation>%1 lignes</translation>
</message>
<message>
<source>1 paragraph</source>
<translation>1 paragraphe</translation>
</message>
<message>
<source>%1 paragraphs</source>
<translation>%1 paragraphes</translation>
</message>
<message>
<source>1 unit</source>
<translation>1 unité</translation>
</message>
<message>
<source>%1 units</source>
<translation>%1 unités</translation>
</message>
<message>
<source>sentences</source>
<translation>phrases</translation>
</message>
<message>
<source>lines</source>
<translation>lignes</translation>
</message>
<message>
<source>paragraphs</source>
<translation>paragraphes</translation>
</message>
<message>
<source>units</source>
<translation>unités</translation>
</message>
<message>
<source>the text</source>
<translation>le texte</translation>
</message>
<message>
<source>Counting %1</source>
<comment>a file</comment>
<translation>Comptage&#xa0;: %1</translation>
</message>
<message>
<source>Catching up: %1 is read again up to where the count had stopped</source>
<comment>a file</comment>
<translation>Rattrapage&#xa0;: %1 est relu jusqu’à l’endroit où le comptage s’était arrêté</translation>
</message>
<message>
<source>Paused in %1</source>
<comment>a file</comment>
<translation>En pause&#xa0;: %1</translation>
</message>
<message>
<source>%1: %2 of all</source>
<comment>what is done, percentage</comment>
<translation>%1&#xa0;: %2 du total</translation>
</message>
<message>
<source>%1 tokens a second</source>
<translation>%1 tokens par seconde</translation>
</message>
<message>
<source>about %1 left</source>
<comment>a time</comment>
<translation>encore %1 environ</translation>
</message>
<message>
<source>The count of %1 is not finished: %2, %3 so far.</source>
<comment>a file; units, tokens</comment>
<translation>Le comptage de %1 n’est pas terminé&#xa0;: %2, %3 jusqu’ici.</translation>
</message>
<message>
<source>%1 of the tokens are replaced by the mask, chosen by seed %2.</source>
<comment>percentage, number</comment>
<translation>%1 des tokens sont remplacés par le masque, choisis avec la graine %2.</translation>
</message>
<message>
<source>This is a sample: only about %1 of the %2 are counted, chosen by seed %3.</source>
<comment>percentage, units, number</comment>
<translation>Ceci est un échantillon&#xa0;: environ %1 des %2 seulement, au choix de la graine %3.</translation>
</message>
<message>
<source>%1, %2 of them masked</source>
<comment>tokens, number</comment>
<translation>%1, dont %2 masqués</translation>
</message>
<message>
<source>%1 of text</source>
<comment>a size</comment>
<translation>%1 de texte</translation>
</message>
<message>
<source>model %1</source>
<translation>modèle %1</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>model, hash</comment>
<translation>%1 (%2)</translation>
</message>
<message>
<source>A sample: %1 were left out.</source>
<comment>units</comment>
<translation>Échantillon&#xa0;; laissés de côté&#xa0;: %1.</translation>
</message>
<message>
<source>Words by leaf are estimates: there were too many pairs to count them all.</source>
<translation>Les mots par feuille sont des estimations&#xa0;: il y avait trop de paires pour les compter toutes.</translation>
</message>
<message>
<source>complete</source>
<translation>complet</translation>
</message>
<message>
<source>unfinished: a part of the text</source>
<translation>inachevé&#xa0;: une partie du texte</translation>
</message>
<message>
<source>No node was tested: none has %1 visits in both corpora together.</source>
<comment>number</comment>
<translation>Aucun nœud n’a été testé&#xa0;: aucun n’a %1 visites dans les deux corpus réunis.</translation>
</message>
<message>
<source>%1 of %2 tested nodes differ at %3 for all tests together; nodes with at least %4 visits were tested.</source>
<comment>two numbers, percentage, number</comment>
<translation>%1 des %2 nœuds testés diffèrent au seuil de %3 pour l’ensemble des tests&#xa0;; ont été testés les nœuds ayant au moins %4 visites.</translation>
</message>
</context>
<context>
<name>ufb::DeviceButton</name>
<message>
<source>What computes</source>
<translation>Moyens de calcul</translation>
</message>
<message>
<source>Device</source>
<translation>Périphérique</translation>
</message>
<message>
<source>Threads</source>
<translation>Threads</translation>
</message>
<message>
<source>%1, %2 of memory, compute capability %3</source>
<extracomment>A graphics card: its name, the size of its memory, and what NVIDIA calls its compute capability</extracomment>
<translation>%1, %2 de mémoire, compute capability %3</translation>
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
<translation>«&#xa0;%1&#xa0;»</translation>
</message>
<message>
<source>layer %1</source>
<translation>couche %1</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, arbre %2</translation>
</message>
<message>
<source>%1 are “%2”</source>
<comment>percent, a word</comment>
<translation>%1 sont «&#xa0;%2&#xa0;»</translation>
</message>
<message>
<source>%1 are %2</source>
<comment>percent, words</comment>
<translation>%1 sont %2</translation>
</message>
<message>
<source>at most %1</source>
<comment>61 % are of, in, for</comment>
<translation>au plus %1</translation>
</message>
<message>
<source>%1: no token of the corpus came here.</source>
<translation>%1&#xa0;: aucun token du corpus n’est venu ici.</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens.</source>
<comment>address, percent</comment>
<translation>%1&#xa0;: %2 des tokens du corpus.</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens; %3.</source>
<comment>address, percent, 61 % are of, in, for</comment>
<translation>%1&#xa0;: %2 des tokens du corpus&#xa0;; %3.</translation>
</message>
<message numerus="yes">
<source>Your tokens %1 and %Ln more went here.</source>
<translation>
<numerusform>Vos tokens %1 et %Ln autre sont venus ici.</numerusform>
<numerusform>Vos tokens %1 et %Ln autres sont venus ici.</numerusform>
</translation>
</message>
<message>
<source>Your token %1 went here.</source>
<translation>Votre token %1 est venu ici.</translation>
</message>
<message>
<source>Your tokens %1 went here.</source>
<translation>Vos tokens %1 sont venus ici.</translation>
</message>
<message>
<source>%1 of %2 tokens</source>
<comment>numbers</comment>
<translation>%1 tokens sur %2</translation>
</message>
<message>
<source>%1 different ones</source>
<comment>types of token</comment>
<translation>%1 différents</translation>
</message>
<message>
<source>counts of words are estimates, at most %1 too high</source>
<comment>number</comment>
<translation>les nombres de mots sont des estimations, trop hautes de %1 au plus</translation>
</message>
<message>
<source>the corpus was not read to its end</source>
<translation>le corpus n’a pas été lu jusqu’au bout</translation>
</message>
<message>
<source>%1 does not occur in the corpus.</source>
<translation>%1 n’apparaît pas dans le corpus.</translation>
</message>
<message>
<source>once</source>
<comment>a word came once</comment>
<translation>une fois</translation>
</message>
<message>
<source>%1 times</source>
<translation>%1 fois</translation>
</message>
<message>
<source>one leaf</source>
<translation>une feuille</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>%Ln feuille</numerusform>
<numerusform>%Ln feuilles</numerusform>
</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to at most %4, all counts being estimates.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>%1 est apparu %2&#xa0;; dans la %3, il est allé dans %4 au plus, tous ces nombres étant des estimations.</translation>
</message>
<message>
<source>at least %1</source>
<comment>37 leaves</comment>
<translation>au moins %1</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to %4.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>%1 est apparu %2&#xa0;; dans la %3, il est allé dans %4.</translation>
</message>
</context>
<context>
<name>ufb::DivergenceKey</name>
<message>
<source>%1 (same leaf)</source>
<comment>levels in common</comment>
<translation>%1 (même feuille)</translation>
</message>
<message>
<source>0 (part at the root)</source>
<translation>0 (séparation à la racine)</translation>
</message>
<message>
<source>part at the root</source>
<translation>séparation à la racine</translation>
</message>
<message>
<source>levels in common</source>
<translation>niveaux communs</translation>
</message>
<message>
<source>same leaf</source>
<translation>même feuille</translation>
</message>
<message>
<source>no partner</source>
<translation>pas de partenaire</translation>
</message>
<message>
<source>How many decisions a token&apos;s path shares, from the root on, with the path of its partner in the pinned text. 0: they part at the root. As many as the tree has: they end in the same leaf.</source>
<translation>Nombre de décisions que le chemin d’un token partage, depuis la racine, avec celui de son partenaire dans le texte épinglé. 0&#xa0;: ils se séparent à la racine. Autant que l’arbre en a&#xa0;: ils finissent dans la même feuille.</translation>
</message>
<message>
<source>a single node, always the same leaf; hatched: no partner</source>
<translation>un seul nœud, toujours la même feuille&#xa0;; hachuré&#xa0;: pas de partenaire</translation>
</message>
<message>
<source>levels in common, 0 (part at the root) to %1 (same leaf); hatched: no partner</source>
<translation>niveaux communs, de 0 (séparation à la racine) à %1 (même feuille)&#xa0;; hachuré&#xa0;: pas de partenaire</translation>
</message>
</context>
<context>
<name>ufb::DivergenceModel</name>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Comptée à partir de 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>Place in the current text, counted from 1</source>
<translation>Place dans le texte actuel, comptée à partir de 1</translation>
</message>
<message>
<source>Text</source>
<translation>Texte</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>Le token tel que l’écrit le vocabulaire</translation>
</message>
<message>
<source>Pinned token</source>
<translation>Token épinglé</translation>
</message>
<message>
<source>Place in the pinned text, counted from 1</source>
<translation>Place dans le texte épinglé, comptée à partir de 1</translation>
</message>
<message>
<source>Pinned text</source>
<translation>Texte épinglé</translation>
</message>
<message>
<source>The pinned token as the vocabulary spells it</source>
<translation>Le token épinglé tel que l’écrit le vocabulaire</translation>
</message>
<message>
<source>Levels in common</source>
<translation>Niveaux communs</translation>
</message>
<message>
<source>Decisions that both paths share from the root on; as many as the tree has: the same leaf</source>
<translation>Décisions que les deux chemins partagent depuis la racine&#xa0;; autant que l’arbre en a&#xa0;: la même feuille</translation>
</message>
<message>
<source>Same leaf</source>
<translation>Même feuille</translation>
</message>
<message>
<source>Whether both paths end in the same leaf</source>
<translation>Indique si les deux chemins finissent dans la même feuille</translation>
</message>
<message>
<source>Leaf</source>
<translation>Feuille</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>Où finit le chemin, compté depuis la gauche, à partir de 0</translation>
</message>
<message>
<source>Pinned leaf</source>
<translation>Feuille épinglée</translation>
</message>
<message>
<source>Where the pinned token&apos;s path ends</source>
<translation>Où finit le chemin du token épinglé</translation>
</message>
<message>
<source>Parts at</source>
<translation>Séparation</translation>
</message>
<message>
<source>The last node that both visit: layer, then the turns, 0 left, 1 right</source>
<translation>Le dernier nœud que les deux visitent&#xa0;: couche, puis bifurcations, 0 à gauche, 1 à droite</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The parting node&apos;s value for the current token</source>
<translation>La valeur du nœud de séparation pour le token actuel</translation>
</message>
<message>
<source>Pinned logit</source>
<translation>Logit épinglé</translation>
</message>
<message>
<source>The parting node&apos;s value for the pinned token</source>
<translation>La valeur du nœud de séparation pour le token épinglé</translation>
</message>
</context>
<context>
<name>ufb::DivergenceView</name>
<message>
<source>Where two texts part</source>
<translation>Où deux textes se séparent</translation>
</message>
<message>
<source>Pin a text (button beside the prompt, Alt+P), then type another: here you see where their paths part.</source>
<translation>Épinglez un texte (bouton à côté de l’invite, Alt+P), puis saisissez-en un autre&#xa0;: vous voyez ici où leurs chemins se séparent.</translation>
</message>
<message>
<source>The pinned text was routed by a model of another shape. Pin a text anew to compare.</source>
<translation>Le texte épinglé est passé par un modèle d’une autre forme. Épinglez de nouveau un texte pour comparer.</translation>
</message>
<message>
<source>No token of either text has a partner in the other</source>
<translation>Aucun token de l’un des textes n’a de partenaire dans l’autre</translation>
</message>
<message>
<source>1 token in a pair</source>
<translation>1 token apparié</translation>
</message>
<message numerus="yes">
<source>%Ln tokens in pairs</source>
<translation>
<numerusform>%Ln token apparié</numerusform>
<numerusform>%Ln tokens appariés</numerusform>
</translation>
</message>
<message>
<source>in layer %1, %2 of %3 go to the same leaf</source>
<translation>dans la couche %1, %2 sur %3 vont à la même feuille</translation>
</message>
<message>
<source>%1; %2</source>
<comment>how many pairs; how many agree</comment>
<translation>%1&#xa0;; %2</translation>
</message>
<message>
<source>%1, in layer %2, %3 of %4</source>
<comment>all of the sentence so far, last layer, tokens, all tokens</comment>
<translation>%1, dans la couche %2, %3 sur %4</translation>
</message>
<message>
<source>Pin this text</source>
<translation>Épingler ce texte</translation>
</message>
<message>
<source>%1 | %2</source>
<comment>current and pinned word</comment>
<translation>%1 | %2</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1 (token %2)</translation>
</message>
<message>
<source>%1, no partner in the pinned text</source>
<translation>%1, pas de partenaire dans le texte épinglé</translation>
</message>
<message>
<source>pinned %1, no partner in the current text</source>
<translation>épinglé %1, pas de partenaire dans le texte actuel</translation>
</message>
<message>
<source>%1 and pinned %2</source>
<translation>%1 et épinglé %2</translation>
</message>
<message>
<source>leaf %1, %2</source>
<comment>number, address</comment>
<translation>feuille %1, %2</translation>
</message>
<message>
<source>turns right, logit %1</source>
<translation>à droite, logit %1</translation>
</message>
<message>
<source>turns left, logit %1</source>
<translation>à gauche, logit %1</translation>
</message>
<message>
<source>%1, margin %2</source>
<translation>%1, marge %2</translation>
</message>
<message>
<source>%1, layer %2</source>
<translation>%1, couche %2</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, arbre %2</translation>
</message>
<message>
<source>Current: %1</source>
<translation>Actuel&#xa0;: %1</translation>
</message>
<message>
<source>Pinned: %1</source>
<translation>Épinglé&#xa0;: %1</translation>
</message>
<message>
<source>Same leaf: nothing to decide</source>
<translation>Même feuille&#xa0;: rien à décider</translation>
</message>
<message>
<source>Same leaf: %1 of %1 decisions in common</source>
<translation>Même feuille&#xa0;: %1 décisions communes sur %1</translation>
</message>
<message>
<source>They part at level %1 of %2, node %3</source>
<translation>Séparation au niveau %1 sur %2, nœud %3</translation>
</message>
<message>
<source>Current %1</source>
<comment>turns left, logit</comment>
<translation>Actuel %1</translation>
</message>
<message>
<source>Pinned %1</source>
<comment>turns left, logit</comment>
<translation>Épinglé %1</translation>
</message>
<message>
<source>no partner</source>
<translation>pas de partenaire</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>levels in common, all</comment>
<translation>%1 sur %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1, même feuille</translation>
</message>
<message>
<source>current</source>
<translation>actuel</translation>
</message>
<message>
<source>pinned</source>
<translation>épinglé</translation>
</message>
</context>
<context>
<name>ufb::DockTitle</name>
<message>
<source>Close this view; the View menu brings it back</source>
<translation>Fermer cette vue&#xa0;; le menu Affichage la fait revenir</translation>
</message>
<message>
<source>Close %1</source>
<translation>Fermer %1</translation>
</message>
<message>
<source>Show all views again</source>
<translation>Réafficher toutes les vues</translation>
</message>
<message>
<source>Fill the window with this view</source>
<translation>Remplir la fenêtre avec cette vue</translation>
</message>
</context>
<context>
<name>ufb::Edits</name>
<message>
<source>Undo</source>
<translation>Annuler</translation>
</message>
<message>
<source>Redo</source>
<translation>Rétablir</translation>
</message>
</context>
<context>
<name>ufb::ErrorText</name>
<message>
<source>%1 is missing or may not be read (%2). Choose another file or folder.</source>
<translation>%1 est introuvable ou ne peut pas être lu (%2). Choisissez un autre fichier ou dossier.</translation>
</message>
<message>
<source>%1 is damaged or of another kind (%2). Fetch it again.</source>
<translation>%1 est endommagé ou d’un autre type (%2). Récupérez-le à nouveau.</translation>
</message>
<message>
<source>%1 does not fit its configuration (%2). Take both from the same model.</source>
<translation>%1 ne correspond pas à sa configuration (%2). Prenez les deux dans le même modèle.</translation>
</message>
<message>
<source>%1 asks for something that this version cannot do (%2). Choose another model.</source>
<translation>%1 demande quelque chose que cette version ne sait pas faire (%2). Choisissez un autre modèle.</translation>
</message>
<message>
<source>%1 makes no sense for this model (%2). Change the text.</source>
<translation>%1 n’a pas de sens pour ce modèle (%2). Modifiez le texte.</translation>
</message>
<message>
<source>%1 could not be written (%2). Check the folder and the free space.</source>
<translation>%1 n’a pas pu être écrit (%2). Vérifiez le dossier et l’espace libre.</translation>
</message>
<message>
<source>%1 needs more memory than there is (%2). Close other programs or use a smaller model.</source>
<translation>%1 demande plus de mémoire qu’il n’y en a (%2). Fermez d’autres programmes ou utilisez un modèle plus petit.</translation>
</message>
<message>
<source>%1 cannot be used here (%2). Choose another device.</source>
<translation>%1 n’est pas utilisable ici (%2). Choisissez un autre périphérique.</translation>
</message>
<message>
<source>%1 was cancelled (%2).</source>
<translation>%1&#xa0;: opération annulée (%2).</translation>
</message>
<message>
<source>%1 met a mistake inside the program (%2). Please report it.</source>
<translation>%1 a rencontré une erreur interne du programme (%2). Merci de la signaler.</translation>
</message>
<message>
<source>The text</source>
<translation>Le texte</translation>
</message>
<message>
<source>The list of tokens</source>
<translation>La liste des tokens</translation>
</message>
<message>
<source>The device %1</source>
<translation>Le périphérique %1</translation>
</message>
<message>
<source>The count is not possible (%1). Open the model that it belongs to, or count other texts.</source>
<translation>Le comptage n’est pas possible (%1). Ouvrez le modèle auquel il appartient, ou comptez d’autres textes.</translation>
</message>
<message>
<source>Nothing can be computed, because the engine cannot be loaded (%1). Install the program again.</source>
<translation>Rien ne peut être calculé, car le moteur ne peut pas être chargé (%1). Réinstallez le programme.</translation>
</message>
</context>
<context>
<name>ufb::Examples</name>
<message>
<source>A fact</source>
<translation>Un fait</translation>
</message>
<message>
<source>Two meanings pull at one word</source>
<translation>Un mot tiraillé entre deux sens</translation>
</message>
<message>
<source>Two masks at once</source>
<translation>Deux masques à la fois</translation>
</message>
<message>
<source>A number</source>
<translation>Un nombre</translation>
</message>
<message>
<source>A pair of words</source>
<translation>Une paire de mots</translation>
</message>
<message>
<source>Grammar: a joining word</source>
<translation>Grammaire&#xa0;: un mot de liaison</translation>
</message>
<message>
<source>Words of one field</source>
<translation>Mots d’un même domaine</translation>
</message>
<message>
<source>No mask: compare the paths of the two banks</source>
<translation>Sans masque&#xa0;: comparer les chemins des deux «&#xa0;bank&#xa0;»</translation>
</message>
</context>
<context>
<name>ufb::ExportController</name>
<message>
<source>PNG image (*.png)</source>
<translation>Image PNG (*.png)</translation>
</message>
<message>
<source>SVG drawing (*.svg)</source>
<translation>Dessin SVG (*.svg)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>Document PDF (*.pdf)</translation>
</message>
<message>
<source>Export the picture of “%1”</source>
<translation>Exporter l’image de «&#xa0;%1&#xa0;»</translation>
</message>
<message>
<source>CSV table (*.csv)</source>
<translation>Tableau CSV (*.csv)</translation>
</message>
<message>
<source>JSON document (*.json)</source>
<translation>Document JSON (*.json)</translation>
</message>
<message>
<source>Export the data behind “%1”</source>
<translation>Exporter les données de «&#xa0;%1&#xa0;»</translation>
</message>
</context>
<context>
<name>ufb::FellowModel</name>
<message>
<source>This text: %1</source>
<comment>number of tokens</comment>
<translation>Ce texte&#xa0;: %1</translation>
</message>
<message>
<source>Earlier texts, newest first: %1</source>
<comment>number of tokens</comment>
<translation>Textes précédents, récents d’abord&#xa0;: %1</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1, token %2 sur %3</translation>
</message>
<message>
<source>A click selects it</source>
<translation>Un clic le sélectionne</translation>
</message>
<message>
<source>One text before this one</source>
<translation>Un texte avant celui-ci</translation>
</message>
<message>
<source>%1 texts before this one</source>
<translation>%1 textes avant celui-ci</translation>
</message>
<message>
<source>On this path up to level %1</source>
<translation>Sur ce chemin jusqu’au niveau %1</translation>
</message>
</context>
<context>
<name>ufb::Glossary</name>
<message>
<source>%1: %2</source>
<comment>a term, what it means</comment>
<translation>%1&#xa0;: %2</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>A whole text, or many, run through a model to count where its tokens go.</source>
<translation>Un texte entier, ou plusieurs, que l’on fait passer par un modèle pour compter où vont ses tokens.</translation>
</message>
<message>
<source>Visit</source>
<translation>Visite</translation>
</message>
<message>
<source>One token that passes a node. The root of a tree has as many visits as there are tokens.</source>
<translation>Le passage d’un token par un nœud. La racine d’un arbre a autant de visites qu’il y a de tokens.</translation>
</message>
<message>
<source>Never visited</source>
<translation>Jamais visité</translation>
</message>
<message>
<source>A node that no token of the text came to. It may be idle, or the text may be too short to tell.</source>
<translation>Se dit d’un nœud où aucun token du texte n’est venu. Il est peut-être inutilisé, ou le texte est trop court pour en juger.</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>Feuilles effectives</translation>
</message>
<message>
<source>2 to the power of the entropy, also called perplexity: so many leaves, used evenly, would be as undecided as those of the tree are.</source>
<translation>2 à la puissance de l’entropie, aussi appelé perplexité&#xa0;: autant de feuilles, utilisées à égalité, seraient aussi indécises que celles de l’arbre.</translation>
</message>
<message>
<source>Gini</source>
<translation>Gini</translation>
</message>
<message>
<source>How unevenly visits are spread over leaves: 0 if all have the same number, near 1 if one has nearly all.</source>
<translation>L’inégalité de répartition des visites entre les feuilles&#xa0;: 0 si toutes en reçoivent autant, près de 1 si une seule les reçoit presque toutes.</translation>
</message>
<message>
<source>Lorenz curve</source>
<translation>Courbe de Lorenz</translation>
</message>
<message>
<source>Leaves in order, the least visited first, against the share of the visits that they have together. The further below the diagonal, the more uneven.</source>
<translation>Les feuilles, de la moins à la plus visitée, face à la part des visites qu’elles reçoivent ensemble. Plus la courbe passe sous la diagonale, plus la répartition est inégale.</translation>
</message>
<message>
<source>Lift</source>
<translation>Lift</translation>
</message>
<message>
<source>How many times more frequent a word is in a place than in the whole text. 1 means: no more than anywhere.</source>
<translation>Combien de fois un mot est plus fréquent à un endroit que dans tout le texte. 1 signifie&#xa0;: pas plus qu’ailleurs.</translation>
</message>
<message>
<source>Mutual information</source>
<translation>Information mutuelle</translation>
</message>
<message>
<source>How many bits the leaf tells about the word, or about its place in the text. In short texts chance makes it too high, and the amount is given beside it.</source>
<translation>Le nombre de bits que la feuille nous apprend sur le mot, ou sur sa place dans le texte. Dans un texte court, le hasard la rend trop haute&#xa0;; de combien, c’est indiqué à côté.</translation>
</message>
<message>
<source>Estimated counts</source>
<translation>Nombres estimés</translation>
</message>
<message>
<source>A table too large for the memory that it may use is replaced by a smaller one, a Count-Min sketch. Its counts are never too low, and how much too high they can be is stated.</source>
<translation>Un tableau trop grand pour la mémoire qui lui est accordée est remplacé par un plus petit, un sketch Count-Min. Ses nombres ne sont jamais trop bas, et leur excès possible est indiqué.</translation>
</message>
<message>
<source>Sample</source>
<translation>Échantillon</translation>
</message>
<message>
<source>A part of a text, chosen by chance from a number called the seed. The same seed chooses the same part.</source>
<translation>Une partie d’un texte, tirée au hasard à partir d’un nombre appelé graine. La même graine donne la même partie.</translation>
</message>
<message>
<source>Significant difference</source>
<translation>Différence significative</translation>
</message>
<message>
<source>A difference between two texts that chance would hardly make. As many nodes are tested at once, the threshold is stricter for each (correction by Holm).</source>
<translation>Une différence entre deux textes que le hasard ne produirait guère. Comme de nombreux nœuds sont testés à la fois, le seuil est plus strict pour chacun (correction de Holm).</translation>
</message>
<message>
<source>Latency</source>
<translation>Latence</translation>
</message>
<message>
<source>The time that one answer takes, from the characters of the text to the predicted words, unless a narrower stage is named.</source>
<translation>Le temps que prend une réponse, des caractères du texte aux mots prédits, sauf si une étape plus étroite est nommée.</translation>
</message>
<message>
<source>Stage</source>
<translation>Étape</translation>
</message>
<message>
<source>A part of the work that is timed by itself: tokeniser, embedding, attention, feedforward, head.</source>
<translation>Une partie du travail chronométrée à part&#xa0;: tokenisation, embedding, attention, feedforward, tête.</translation>
</message>
<message>
<source>Median</source>
<translation>Médiane</translation>
</message>
<message>
<source>The middle of all samples: half of them are faster, half slower. Single slow ones do not change it.</source>
<translation>Le milieu de tous les relevés&#xa0;: la moitié sont plus rapides, la moitié plus lents. Quelques relevés lents isolés ne la changent pas.</translation>
</message>
<message>
<source>P90</source>
<translation>P90</translation>
</message>
<message>
<source>Nine of ten samples are at most as slow. It is given from 64 samples on.</source>
<translation>Neuf relevés sur dix prennent au plus ce temps. Il est donné à partir de 64 relevés.</translation>
</message>
<message>
<source>Interval</source>
<translation>Intervalle</translation>
</message>
<message>
<source>Where the true figure lies with a confidence of 95 %. If the interval of a ratio contains 1, no winner is named.</source>
<translation>Où se trouve la vraie valeur, avec une confiance de 95&#xa0;%. Si l’intervalle d’un rapport contient 1, aucun vainqueur n’est désigné.</translation>
</message>
<message>
<source>Warm-up</source>
<translation>Préchauffage</translation>
</message>
<message>
<source>Calls before the first sample that are not counted, until caches are filled and the clock of the processor is steady.</source>
<translation>Des appels non comptés avant le premier relevé, jusqu’à ce que les caches soient remplis et la fréquence du processeur stable.</translation>
</message>
<message>
<source>Interleaving</source>
<translation>Entrelacement</translation>
</message>
<message>
<source>Models are measured in turn, in an order drawn anew in every round, so that a change of the machine hits all of them alike.</source>
<translation>Les modèles sont mesurés à tour de rôle, dans un ordre tiré de nouveau à chaque tour, pour qu’une variation de la machine les touche tous de la même façon.</translation>
</message>
<message>
<source>Arm</source>
<translation>Bras</translation>
</message>
<message>
<source>One contestant of a measurement: a model, or a layer, with its settings.</source>
<translation>Un participant d’une mesure&#xa0;: un modèle, ou une couche, avec ses réglages.</translation>
</message>
<message>
<source>Rival</source>
<translation>Concurrent</translation>
</message>
<message>
<source>The contestant that the model is compared with: the fastest of those that do the same work without trees.</source>
<translation>Le participant auquel le modèle est comparé&#xa0;: le plus rapide de ceux qui font le même travail sans arbres.</translation>
</message>
<message>
<source>Self-test</source>
<translation>Autotest</translation>
</message>
<message>
<source>The model measured against itself. The ratio must come out as 1 within its interval, or the measurement is not to be trusted.</source>
<translation>Le modèle mesuré contre lui-même. Le rapport doit donner 1, à son intervalle près, sinon la mesure n’est pas fiable.</translation>
</message>
<message>
<source>Ceiling</source>
<translation>Plafond</translation>
</message>
<message>
<source>The most that a faster feedforward layer can give the whole model, if it took no time at all: the rest still has to be computed (law of Amdahl).</source>
<translation>Le plus qu’une couche feedforward plus rapide puisse apporter au modèle entier, si elle ne prenait aucun temps&#xa0;: le reste doit toujours être calculé (loi d’Amdahl).</translation>
</message>
<message>
<source>Peak of the machine</source>
<translation>Pic de la machine</translation>
</message>
<message>
<source>The most operations a second that this machine was seen to do, measured here and not taken from a data sheet.</source>
<translation>Le plus grand nombre d’opérations par seconde observé sur cette machine, mesuré ici et non tiré d’une fiche technique.</translation>
</message>
<message>
<source>Thread</source>
<translation>Thread</translation>
</message>
<message>
<source>A line of work on one core of the processor. Figures are comparable only at equal numbers of threads.</source>
<translation>Un fil d’exécution sur un cœur du processeur. Les chiffres ne sont comparables qu’à nombre de threads égal.</translation>
</message>
<message>
<source>Cache</source>
<translation>Cache</translation>
</message>
<message>
<source>Small, fast memory near the processor. Weights that do not fit into it come from main memory, which takes longer.</source>
<translation>Une petite mémoire rapide, proche du processeur. Les poids qui n’y tiennent pas viennent de la mémoire principale, ce qui prend plus de temps.</translation>
</message>
<message>
<source>Backend</source>
<translation>Backend</translation>
</message>
<message>
<source>How a tree layer is computed: sparse visits the nodes of the path only; masked computes the whole layer and then hides what is not on the path, as the published code does.</source>
<translation>La façon de calculer une couche en arbre&#xa0;: sparse ne visite que les nœuds du chemin&#xa0;; masked calcule toute la couche puis cache ce qui n’est pas sur le chemin, comme le fait le code publié.</translation>
</message>
<message>
<source>float16</source>
<translation>float16</translation>
</message>
<message>
<source>Numbers of 16 bits: half the memory of float32, about three decimal digits, up to 65,504.</source>
<translation>Des nombres de 16 bits&#xa0;: moitié moins de mémoire que float32, environ trois chiffres décimaux, jusqu’à 65&#x202f;504.</translation>
</message>
<message>
<source>bfloat16</source>
<translation>bfloat16</translation>
</message>
<message>
<source>Numbers of 16 bits with the range of float32, but only two to three decimal digits.</source>
<translation>Des nombres de 16 bits avec l’étendue de float32, mais seulement deux à trois chiffres décimaux.</translation>
</message>
<message>
<source>Mixed weights</source>
<translation>Poids mixtes</translation>
</message>
<message>
<source>float32 where a path is decided, float16 where only outputs are added up: less memory, and no turn is decided with rounded weights.</source>
<translation>float32 là où se décide un chemin, float16 là où l’on ne fait qu’additionner des sorties&#xa0;: moins de mémoire, et aucune bifurcation n’est décidée avec des poids arrondis.</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>What the network reads instead of words: a word, a piece of a word or a sign of punctuation. The chips under the text are its tokens.</source>
<translation>Ce que le réseau lit au lieu de mots&#xa0;: un mot, un morceau de mot ou un signe de ponctuation. Les pastilles sous le texte sont ses tokens.</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>Vocabulaire</translation>
</message>
<message>
<source>All tokens that a model knows, each with a number. It can read and predict nothing else.</source>
<translation>Tous les tokens que connaît un modèle, chacun avec un numéro. Il ne peut rien lire ni prédire d’autre.</translation>
</message>
<message>
<source>Word piece</source>
<translation>Sous-mot</translation>
</message>
<message>
<source>A part of a word. A word that is not in the vocabulary is read as several pieces; those that go on a word begin with ##.</source>
<translation>Une partie d’un mot. Un mot absent du vocabulaire est lu en plusieurs sous-mots&#xa0;; ceux qui continuent un mot commencent par ##.</translation>
</message>
<message>
<source>Tokeniser</source>
<translation>Tokenizer</translation>
</message>
<message>
<source>Cuts a text into tokens and notes which characters each one stands for. It belongs to the model: another tokeniser gives another answer.</source>
<translation>Il découpe un texte en tokens et note quels caractères chacun représente. Il fait partie du modèle&#xa0;: un autre tokenizer donne une autre réponse.</translation>
</message>
<message>
<source>Mask</source>
<translation>Masque</translation>
</message>
<message>
<source>A token that stands for a hidden word. The model says which words fit there.</source>
<translation>Un token qui tient la place d’un mot caché. Le modèle dit quels mots peuvent y figurer.</translation>
</message>
<message>
<source>Prediction</source>
<translation>Prédiction</translation>
</message>
<message>
<source>The words of the vocabulary that fit a mask, each with its probability. All probabilities of a mask add up to 100 %.</source>
<translation>Les mots du vocabulaire qui conviennent à un masque, chacun avec sa probabilité. Toutes les probabilités d’un masque totalisent 100&#xa0;%.</translation>
</message>
<message>
<source>Probability</source>
<translation>Probabilité</translation>
</message>
<message>
<source>How likely a word is at a mask, in the eyes of the model. It is made from the logits of all words by the softmax function.</source>
<translation>À quel point un mot est probable à la place d’un masque, selon le modèle. La fonction softmax la calcule à partir des logits de tous les mots.</translation>
</message>
<message>
<source>Logit of a word</source>
<translation>Logit d’un mot</translation>
</message>
<message>
<source>The number that the head gives to a word before the numbers of all words are turned into probabilities. Only differences between logits count.</source>
<translation>Le nombre que la tête donne à un mot avant que les nombres de tous les mots ne deviennent des probabilités. Seules comptent les différences entre logits.</translation>
</message>
<message>
<source>Entropy</source>
<translation>Entropie</translation>
</message>
<message>
<source>How undecided something is, in bits: 0 if one outcome has everything, more if it is spread. Of a prediction it is spread over words, of a count over leaves.</source>
<translation>À quel point quelque chose est indécis, en bits&#xa0;: 0 si une seule issue a tout, davantage si c’est réparti. Pour une prédiction, la répartition se fait sur les mots&#xa0;; pour un comptage, sur les feuilles.</translation>
</message>
<message>
<source>Rank</source>
<translation>Rang</translation>
</message>
<message>
<source>The place of a word among all words of the vocabulary, by probability. The first has rank 1.</source>
<translation>La place d’un mot parmi tous ceux du vocabulaire, par probabilité. Le premier a le rang 1.</translation>
</message>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>One of the stages that a text passes, one after another. Each has attention first, then a feedforward part.</source>
<translation>L’un des étages que traverse un texte, l’un après l’autre. Chacun a d’abord une attention, puis une partie feedforward.</translation>
</message>
<message>
<source>Attention</source>
<translation>Attention</translation>
</message>
<message>
<source>The part of a layer in which tokens look at each other. It costs the same with trees and without them.</source>
<translation>La partie d’une couche où les tokens se regardent les uns les autres. Elle coûte autant avec des arbres que sans.</translation>
</message>
<message>
<source>Feedforward layer</source>
<translation>Couche feedforward</translation>
</message>
<message>
<source>The part of a layer that works on each token alone, through many neurons. Here it is a tree, or dense.</source>
<translation>La partie d’une couche qui travaille sur chaque token séparément, avec de nombreux neurones. Ici, c’est un arbre, ou elle est dense.</translation>
</message>
<message>
<source>Neuron</source>
<translation>Neurone</translation>
</message>
<message>
<source>A unit of a feedforward layer: it weighs what comes in, passes the sum through GELU, and adds a vector of its own, weighted by the result.</source>
<translation>Une unité d’une couche feedforward&#xa0;: il pondère ce qui entre, passe la somme par GELU et ajoute un vecteur qui lui est propre, pondéré par le résultat.</translation>
</message>
<message>
<source>Dense</source>
<translation>Dense</translation>
</message>
<message>
<source>Without a tree: every token uses all neurons of the feedforward layer.</source>
<translation>Sans arbre&#xa0;: chaque token utilise tous les neurones de la couche feedforward.</translation>
</message>
<message>
<source>Intermediate size</source>
<translation>Taille intermédiaire</translation>
</message>
<message>
<source>The number of neurons in a dense feedforward layer, 3072 in a BERT of base size.</source>
<translation>Le nombre de neurones d’une couche feedforward dense, 3072 dans un BERT de taille base.</translation>
</message>
<message>
<source>Hidden size</source>
<translation>Taille cachée</translation>
</message>
<message>
<source>The length of the vector that stands for a token between two layers, 768 in a BERT of base size.</source>
<translation>La longueur du vecteur qui représente un token entre deux couches, 768 dans un BERT de taille base.</translation>
</message>
<message>
<source>Embedding</source>
<translation>Embedding</translation>
</message>
<message>
<source>The first stage: a vector for each token and one for its place in the text, added up.</source>
<translation>La première étape&#xa0;: un vecteur pour chaque token et un autre pour sa place dans le texte, additionnés.</translation>
</message>
<message>
<source>Layer norm</source>
<translation>Normalisation de couche</translation>
</message>
<message>
<source>Brings the numbers of a vector to mean 0 and variance 1, then scales and shifts them by learned values. Where it stands differs between models.</source>
<translation>Ramène les nombres d’un vecteur à une moyenne de 0 et une variance de 1, puis les met à l’échelle et les décale par des valeurs apprises. Sa place diffère selon les modèles.</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The function that every neuron ends in. It lets positive numbers pass nearly as they are and silences negative ones almost entirely.</source>
<translation>La fonction par laquelle finit chaque neurone. Elle laisse passer les nombres positifs presque tels quels et fait taire presque entièrement les négatifs.</translation>
</message>
<message>
<source>Head</source>
<translation>Tête</translation>
</message>
<message>
<source>The last stage: it turns the vector of a mask into a logit for every word of the vocabulary.</source>
<translation>La dernière étape&#xa0;: elle transforme le vecteur d’un masque en un logit pour chaque mot du vocabulaire.</translation>
</message>
<message>
<source>Tree layer (FFF)</source>
<translation>Couche en arbre (FFF)</translation>
</message>
<message>
<source>A fast feedforward layer: its neurons form binary trees, and a token uses only those on its path, for example 12 of 4095.</source>
<translation>Une couche feedforward rapide&#xa0;: ses neurones forment des arbres binaires, et un token n’utilise que ceux de son chemin, par exemple 12 sur 4095.</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Neurons in the order of a binary tree: below each one that is no leaf stand two others. A layer has one tree or several, whose outputs add up.</source>
<translation>Des neurones rangés en arbre binaire&#xa0;: sous chacun de ceux qui ne sont pas des feuilles s’en trouvent deux autres. Une couche a un ou plusieurs arbres, dont les sorties s’additionnent.</translation>
</message>
<message>
<source>Node</source>
<translation>Nœud</translation>
</message>
<message>
<source>A place in a tree: one neuron. Its number counts from the root, level by level; the root is 0.</source>
<translation>Une place dans un arbre&#xa0;: un neurone. Son numéro se compte depuis la racine, niveau par niveau&#xa0;; la racine est 0.</translation>
</message>
<message>
<source>Root</source>
<translation>Racine</translation>
</message>
<message>
<source>The node on top of a tree, where every path begins.</source>
<translation>Le nœud au sommet d’un arbre, où commence chaque chemin.</translation>
</message>
<message>
<source>Leaf</source>
<translation>Feuille</translation>
</message>
<message>
<source>A node of the last level, where a path ends. A tree of depth 11 has 2048 leaves.</source>
<translation>Un nœud du dernier niveau, où finit un chemin. Un arbre de profondeur 11 a 2048 feuilles.</translation>
</message>
<message>
<source>Depth</source>
<translation>Profondeur</translation>
</message>
<message>
<source>The number of decisions on a path. A tree of depth D has 2 to the power of D leaves, and a path visits D + 1 nodes.</source>
<translation>Le nombre de décisions d’un chemin. Un arbre de profondeur D a 2 à la puissance D feuilles, et un chemin visite D + 1 nœuds.</translation>
</message>
<message>
<source>Path</source>
<translation>Chemin</translation>
</message>
<message>
<source>The nodes that a token visits in a tree, from the root to a leaf. At each node but the last it turns left or right.</source>
<translation>Les nœuds qu’un token visite dans un arbre, de la racine à une feuille. À chaque nœud sauf le dernier, il bifurque à gauche ou à droite.</translation>
</message>
<message>
<source>Turn</source>
<translation>Bifurcation</translation>
</message>
<message>
<source>The decision at a node: right if its logit is greater than 0, otherwise left.</source>
<translation>La décision à un nœud&#xa0;: à droite si son logit est supérieur à 0, sinon à gauche.</translation>
</message>
<message>
<source>Logit of a node</source>
<translation>Logit d’un nœud</translation>
</message>
<message>
<source>The number w·x + b that a node computes from a token: its sign decides the turn, and its GELU is the weight of what the node adds.</source>
<translation>Le nombre w·x + b qu’un nœud calcule pour un token&#xa0;: son signe décide de la bifurcation, et son GELU est le poids de ce que le nœud ajoute.</translation>
</message>
<message>
<source>Margin</source>
<translation>Marge</translation>
</message>
<message>
<source>How close a decision was: the logit without its sign, divided by the length of w. The margin of a path is its closest call, the smallest one of its decisions.</source>
<translation>À quel point une décision était serrée&#xa0;: le logit sans son signe, divisé par la longueur de w. La marge d’un chemin est celle de sa décision la plus serrée, la plus petite de toutes.</translation>
</message>
<message>
<source>Contribution</source>
<translation>Contribution</translation>
</message>
<message>
<source>The length of the vector that a node adds to the output of its layer: the GELU of its logit without its sign, times the length of its output weights.</source>
<translation>La longueur du vecteur qu’un nœud ajoute à la sortie de sa couche&#xa0;: le GELU de son logit, sans son signe, fois la longueur de ses poids de sortie.</translation>
</message>
<message>
<source>Share of a node</source>
<translation>Part d’un nœud</translation>
</message>
<message>
<source>Its contribution divided by the sum of all contributions on the path.</source>
<translation>Sa contribution divisée par la somme de toutes les contributions du chemin.</translation>
</message>
<message>
<source>Subtree</source>
<translation>Sous-arbre</translation>
</message>
<message>
<source>A node with everything below it. All tokens that come there took the same turns up to there.</source>
<translation>Un nœud avec tout ce qui est en dessous. Tous les tokens qui y viennent ont pris les mêmes bifurcations jusque-là.</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>The name of a place: L3/0110* is layer 3, left, right, right, left, and everything below. L3/leaf:1187 is a leaf. With several trees L3.2/0110* names the second one.</source>
<translation>Le nom d’un endroit&#xa0;: L3/0110* est la couche 3, à gauche, à droite, à droite, à gauche, et tout ce qui est en dessous. L3/leaf:1187 est une feuille. S’il y a plusieurs arbres, L3.2/0110* désigne le deuxième.</translation>
</message>
<message>
<source>Leaf maps</source>
<translation>Cartes des feuilles</translation>
</message>
<message>
<source>All layers at once: one square stands for a leaf, and every subtree is a rectangle.</source>
<translation>Toutes les couches à la fois&#xa0;: un carré représente une feuille, et chaque sous-arbre est un rectangle.</translation>
</message>
<message>
<source>Path barcode</source>
<translation>Code-barres du chemin</translation>
</message>
<message>
<source>Paths as rows of light and dark: all tokens of one layer, or all layers of one token.</source>
<translation>Les chemins en rangées de clair et de sombre&#xa0;: tous les tokens d’une couche, ou toutes les couches d’un token.</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>Couches × tokens</translation>
</message>
<message>
<source>A table with a row for each layer and a column for each token. It is the index to everything: margin, leaf, contribution.</source>
<translation>Un tableau avec une ligne par couche et une colonne par token. Il donne accès à tout&#xa0;: marge, feuille, contribution.</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>Trie de la phrase</translation>
</message>
<message>
<source>The paths of a text laid over each other: tokens that take the same turns share a line up to where they part.</source>
<translation>Les chemins d’un texte superposés&#xa0;: les tokens qui prennent les mêmes bifurcations partagent une ligne jusqu’à l’endroit où ils se séparent.</translation>
</message>
<message>
<source>Common decisions</source>
<translation>Décisions communes</translation>
</message>
<message>
<source>How many turns two paths share before they part. Two texts are compared so, token by token and layer by layer.</source>
<translation>Le nombre de bifurcations que deux chemins partagent avant de se séparer. Deux textes sont ainsi comparés token par token et couche par couche.</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>Usage des neurones</translation>
</message>
<message>
<source>How many of the neurons a text touches, how often, and how many weights have to be read for it.</source>
<translation>Combien de neurones un texte touche, combien de fois, et combien de poids il faut lire pour lui.</translation>
</message>
</context>
<context>
<name>ufb::HelpBrowser</name>
<message>
<source>Help</source>
<translation>Aide</translation>
</message>
<message>
<source>Search the help</source>
<translation>Chercher dans l’aide</translation>
</message>
<message>
<source>Contents</source>
<comment>of the help</comment>
<translation>Sommaire</translation>
</message>
<message>
<source>Page</source>
<comment>of the help</comment>
<translation>Page</translation>
</message>
<message>
<source>Nothing in the help has these words</source>
<translation>Rien dans l’aide ne contient ces mots</translation>
</message>
<message>
<source>Back</source>
<translation>Précédent</translation>
</message>
<message>
<source>Back to the page before (Alt+Left)</source>
<translation>Revenir à la page précédente (Alt+←)</translation>
</message>
<message>
<source>Forward</source>
<translation>Suivant</translation>
</message>
<message>
<source>Forward to the page after (Alt+Right)</source>
<translation>Aller à la page suivante (Alt+→)</translation>
</message>
</context>
<context>
<name>ufb::HelpPages</name>
<message>
<source>Glossary</source>
<translation>Glossaire</translation>
</message>
<message>
<source>See also:</source>
<translation>Voir aussi&#xa0;:</translation>
</message>
<message>
<source>Sessions and reports</source>
<translation>Sessions et rapports</translation>
</message>
<message>
<source>A session is what you are working on: text, masks, models, pinned text, bookmarks, the selected place and measurements. Save it as one file, open it later, or send it to a colleague. A file of this kind ends in `.ufbsession`; it names models, it does not contain them.</source>
<translation>Une session est ce sur quoi vous travaillez&#xa0;: texte, masques, modèles, texte épinglé, signets, endroit sélectionné et mesures. Enregistrez-la dans un seul fichier, rouvrez-la plus tard ou envoyez-la à un collègue. Le nom d’un tel fichier finit par `.ufbsession`&#xa0;; il nomme les modèles, il ne les contient pas.</translation>
</message>
<message>
<source>The program also keeps the session by itself. After a crash it offers to restore it at the next start.</source>
<translation>Le programme conserve aussi la session de lui-même. Après un plantage, il propose de la restaurer au démarrage suivant.</translation>
</message>
<message>
<source>Undo and redo (`Ctrl+Z`, `Ctrl+Shift+Z`) know every change to text, masks, pinned text and bookmarks.</source>
<translation>Les commandes Annuler et Rétablir (`Ctrl+Z`, `Ctrl+Maj+Z`) connaissent toutes les modifications du texte, des masques, du texte épinglé et des signets.</translation>
</message>
<message>
<source>A report is a document for readers: text, predictions, pictures of the routing, statistics, latency with raw data and environment, and the command lines that compute the same again. It is written as one HTML file that needs no other files, or as PDF.</source>
<translation>Un rapport est un document destiné à des lecteurs&#xa0;: texte, prédictions, images du routage, statistiques, latence avec données brutes et environnement, et lignes de commande qui refont le même calcul. Il est écrit en un seul fichier HTML qui n’en demande aucun autre, ou en PDF.</translation>
</message>
<message>
<source>Command line</source>
<translation>Ligne de commande</translation>
</message>
<message>
<source>The program `ufb` computes the same without a window. Some examples:</source>
<translation>Le programme `ufb` fait les mêmes calculs sans fenêtre. Quelques exemples&#xa0;:</translation>
</message>
<message>
<source>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the words that fit.</source>
<translation>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` affiche les mots qui conviennent.</translation>
</message>
<message>
<source>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the path of every token.</source>
<translation>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` affiche le chemin de chaque token.</translation>
</message>
<message>
<source>`ufb compare --against demo-dense &quot;…&quot;` puts two models side by side.</source>
<translation>`ufb compare --against demo-dense &quot;…&quot;` place deux modèles côte à côte.</translation>
</message>
<message>
<source>`ufb stats FILE --out DIR` counts whole texts; `ufb stats words` and `ufb stats compare` read the counts.</source>
<translation>`ufb stats FILE --out DIR` compte des textes entiers&#xa0;; `ufb stats words` et `ufb stats compare` lisent les comptages.</translation>
</message>
<message>
<source>`ufb bench ffn` and `ufb bench model` measure.</source>
<translation>`ufb bench ffn` et `ufb bench model` effectuent des mesures.</translation>
</message>
<message>
<source>With `--json`, one JSON document goes to the standard output and everything else to the standard error. The exit status is 0 if it was done, 1 if it could not be done (one line says why, and what to do), 2 for wrong usage. `ufb --help` lists the commands, and `--help` after a command its options.</source>
<translation>Avec `--json`, un seul document JSON va à la sortie standard et tout le reste à la sortie d’erreur. Le code de retour est 0 si tout a été fait, 1 si cela n’a pas été possible (une ligne dit pourquoi, et que faire), 2 en cas de mauvais usage. `ufb --help` donne la liste des commandes, et `--help` après une commande celle de ses options.</translation>
</message>
<message>
<source>`ufb-explorer --render window --out picture.png` draws the window into a file without a display.</source>
<translation>`ufb-explorer --render window --out picture.png` dessine la fenêtre dans un fichier, sans écran.</translation>
</message>
<message>
<source>Keys and the palette</source>
<translation>Touches et palette</translation>
</message>
<message>
<source>Press `Ctrl+K` and type a part of what you want. The palette lists every command, also those without keys; a few letters are enough, such as the first ones of each word. The English names work in every language. Up and Down choose, Enter runs, Esc closes.</source>
<translation>Appuyez sur `Ctrl+K` et saisissez une partie de ce que vous voulez. La palette contient toutes les commandes, même celles sans raccourci&#xa0;; quelques lettres suffisent, comme les premières de chaque mot. Les noms anglais fonctionnent dans toutes les langues. ↑ et ↓ choisissent, Entrée exécute, Échap ferme.</translation>
</message>
<message>
<source>`F1` shows all keys and mouse gestures on one page, which can be searched and copied. With the mouse over a word that is explained, it opens the glossary instead.</source>
<translation>La touche `F1` montre toutes les touches et tous les gestes de la souris sur une page, où vous pouvez chercher et que vous pouvez copier. Si la souris est sur un mot expliqué, elle ouvre le glossaire à la place.</translation>
</message>
<message>
<source>Some commands have two strokes: `Ctrl+J, L` means Ctrl and J together, then L alone.</source>
<translation>Certaines commandes demandent deux frappes&#xa0;: `Ctrl+J, L` signifie Ctrl et J ensemble, puis L seul.</translation>
</message>
<message>
<source>`F6` goes to the next view, `F11` makes a view fill the window and puts it back, `Ctrl+G` goes to a typed address. In the views, arrow keys walk, Enter chooses and Esc leads back.</source>
<translation>`F6` passe à la vue suivante, `F11` agrandit une vue à toute la fenêtre et la remet en place, `Ctrl+G` va à une adresse saisie. Dans les vues, les flèches déplacent, Entrée choisit et Échap ramène en arrière.</translation>
</message>
<message>
<source>Accessibility</source>
<translation>Accessibilité</translation>
</message>
<message>
<source>Everything can be reached with the keyboard, and what has the focus is outlined. `F6` goes from view to view, Tab through the controls of a view, and arrow keys through a picture.</source>
<translation>Tout est accessible au clavier, et l’élément qui a le focus est entouré. `F6` va de vue en vue, Tab parcourt les contrôles d’une vue, et les flèches une image.</translation>
</message>
<message>
<source>Screen readers find names and descriptions of all controls. Every picture can also be read as a table, from its menu.</source>
<translation>Les lecteurs d’écran trouvent le nom et la description de tous les contrôles. Chaque image peut aussi se lire sous forme de tableau, depuis son menu.</translation>
</message>
<message>
<source>The menu Appearance offers light and dark colours, high contrast, and text up to twice its size. Layouts follow the direction of the language.</source>
<translation>Le menu Apparence propose des couleurs claires et sombres, un contraste élevé et du texte jusqu’à deux fois plus grand. La disposition suit le sens d’écriture de la langue.</translation>
</message>
<message>
<source>Colour is never the only sign: model A is blue and solid, model B is orange and hatched; left and right differ by place, and what is chosen has a frame. The colour scales can be told apart by people who do not see all colours.</source>
<translation>La couleur n’est jamais le seul signe&#xa0;: le modèle A est bleu et plein, le modèle B orange et hachuré&#xa0;; la gauche et la droite se distinguent par leur place, et ce qui est choisi porte un cadre. Les échelles de couleurs restent lisibles pour les personnes qui ne voient pas toutes les couleurs.</translation>
</message>
<message>
<source>Nothing flashes, and nothing disappears on its own while you read it.</source>
<translation>Rien ne clignote, et rien ne disparaît de soi-même pendant que vous lisez.</translation>
</message>
<message>
<source>Privacy: no network access at all</source>
<translation>Confidentialité&#xa0;: aucun accès au réseau</translation>
</message>
<message>
<source>This program never uses a network. It does not look for updates, it counts no users, and it sends no reports of any kind. It works just as well on a machine without a network, and everything it needs was installed with it.</source>
<translation>Ce programme n’utilise jamais de réseau. Il ne cherche pas de mises à jour, ne compte pas ses utilisateurs et n’envoie de rapports d’aucune sorte. Il fonctionne tout aussi bien sur une machine sans réseau, et tout ce dont il a besoin a été installé avec lui.</translation>
</message>
<message>
<source>Your texts and models are read on this machine and stay on it. A report, a session or an export is written only where you say.</source>
<translation>Vos textes et vos modèles sont lus sur cette machine et y restent. Un rapport, une session ou un export n’est écrit que là où vous le dites.</translation>
</message>
<message>
<source>If the program crashes, a file about what was open is written to your own folder. It is shown to you at the next start; whether anybody else sees it is up to you.</source>
<translation>Si le programme plante, un fichier décrivant ce qui était ouvert est écrit dans votre propre dossier. Il vous est montré au démarrage suivant&#xa0;; c’est à vous de décider si quelqu’un d’autre le voit.</translation>
</message>
<message>
<source>Model files are data. A file in the old format of PyTorch may contain a program: only numbers are taken from it, and nothing in it is run.</source>
<translation>Les fichiers de modèle sont des données. Un fichier à l’ancien format de PyTorch peut contenir un programme&#xa0;: seuls des nombres en sont tirés, et rien n’y est exécuté.</translation>
</message>
<message>
<source>This help is part of the program, too. Its links lead to other pages of it and nowhere else.</source>
<translation>Cette aide fait elle aussi partie du programme. Ses liens mènent à d’autres de ses pages et nulle part ailleurs.</translation>
</message>
<message>
<source>Where files are kept</source>
<translation>Où se trouvent les fichiers</translation>
</message>
<message>
<source>The program keeps its own files where your desktop keeps those of all programs. With the usual folders of Linux:</source>
<translation>Le programme range ses propres fichiers là où votre bureau range ceux de tous les programmes. Avec les dossiers habituels de Linux&#xa0;:</translation>
</message>
<message>
<source>`~/.config/UltraFastBERT/ufb-explorer.conf` has the settings: window and views, language, colours, recent models and texts, bookmarks.</source>
<translation>`~/.config/UltraFastBERT/ufb-explorer.conf` contient les réglages&#xa0;: fenêtre et vues, langue, couleurs, modèles et textes récents, signets.</translation>
</message>
<message>
<source>`~/.local/share/UltraFastBERT/ufb-explorer` has the rest, in folders: `counts` for counted texts, `measurements` for latency, `autosave` for the session that is restored after a crash, `crashes` for what was open then, and `log` for messages of the program.</source>
<translation>`~/.local/share/UltraFastBERT/ufb-explorer` contient le reste, dans des dossiers&#xa0;: `counts` pour les textes comptés, `measurements` pour la latence, `autosave` pour la session restaurée après un plantage, `crashes` pour ce qui était alors ouvert, et `log` pour les messages du programme.</translation>
</message>
<message>
<source>You may delete any of these folders while the program is not running. It then starts without them and makes them again when they are needed. Counts of large texts can take much space, and another folder can be chosen for them in the menu.</source>
<translation>Vous pouvez supprimer n’importe lequel de ces dossiers quand le programme ne tourne pas. Il démarre alors sans eux et les recrée quand ils sont nécessaires. Les comptages de grands textes peuvent prendre beaucoup de place&#xa0;; vous pouvez leur choisir un autre dossier dans le menu.</translation>
</message>
<message>
<source>Removing the program from the system leaves these files alone: they are yours.</source>
<translation>La désinstallation du programme ne touche pas à ces fichiers&#xa0;: ils sont à vous.</translation>
</message>
<message>
<source>Start here</source>
<translation>Commencez ici</translation>
</message>
<message>
<source>The window opens with a sentence that has a hidden word, and with the words that the model puts there. The model is bundled with the program; a model of yours opens from the button at the top or when its folder is dropped on the window.</source>
<translation>La fenêtre s’ouvre sur une phrase dont un mot est caché, et sur les mots que le modèle y met. Le modèle est fourni avec le programme&#xa0;; l’un des vôtres s’ouvre avec le bouton du haut, ou quand vous déposez son dossier sur la fenêtre.</translation>
</message>
<message>
<source>Type, and the answer follows. Each word of your text is a token, shown as a chip below it. Click a chip: every view then speaks of this token.</source>
<translation>Saisissez du texte, et la réponse suit. Chaque mot de votre texte est un token, montré en dessous par une pastille. Cliquez sur une pastille&#xa0;: toutes les vues parlent alors de ce token.</translation>
</message>
<message>
<source>What is special about this model is inside its feedforward layers: they are trees. A token walks from the root to a leaf and uses only the neurons on its way, for example 12 of 4095. The tree, the leaf maps and the other routing views show this way.</source>
<translation>La particularité de ce modèle est dans ses couches feedforward&#xa0;: ce sont des arbres. Un token descend de la racine à une feuille et n’utilise que les neurones de son chemin, par exemple 12 sur 4095. L’arbre, les cartes des feuilles et les autres vues de routage montrent ce chemin.</translation>
</message>
<message>
<source>Rest the mouse on a picture to read what is there, and press `Ctrl+K` to find anything that the program can do.</source>
<translation>Laissez la souris sur une image pour lire ce qui s’y trouve, et appuyez sur `Ctrl+K` pour trouver tout ce que le programme sait faire.</translation>
</message>
<message>
<source>The prompt and masks</source>
<translation>L’invite et les masques</translation>
</message>
<message>
<source>Write the text in the field at the top. The chips below it are what the model reads: words, pieces of words and signs.</source>
<translation>Écrivez le texte dans le champ du haut. Les pastilles en dessous sont ce que lit le modèle&#xa0;: des mots, des morceaux de mots et des signes.</translation>
</message>
<message>
<source>A mask hides a word. Make one by a double click on the word, by `Alt+M`, or by typing `&lt;mask&gt;`, `[MASK]` or `___`. A text may have several masks; `Alt+Left` and `Alt+Right` go from one to the next.</source>
<translation>Un masque cache un mot. Créez-en un par un double-clic sur le mot, avec `Alt+M`, ou en saisissant `&lt;mask&gt;`, `[MASK]` ou `___`. Un texte peut avoir plusieurs masques&#xa0;; `Alt+←` et `Alt+→` vont de l’un à l’autre.</translation>
</message>
<message>
<source>Examples offers sentences that show something, and the texts that you asked before.</source>
<translation>Le bouton Exemples propose des phrases qui montrent quelque chose, ainsi que les textes que vous avez déjà soumis.</translation>
</message>
<message>
<source>Pin (`Alt+P`) keeps the text beside the next one. The view Two texts then says, token by token and layer by layer, how far both go together, and the tree shows one path over the other.</source>
<translation>Le bouton Épingler (`Alt+P`) garde le texte à côté du suivant. La vue Deux textes dit alors, token par token et couche par couche, jusqu’où les deux vont ensemble, et l’arbre superpose les deux chemins.</translation>
</message>
<message>
<source>A text longer than the model can read is cut, and the program says so. `Ctrl+Z` takes any change back.</source>
<translation>Un texte plus long que ce que le modèle peut lire est coupé, et le programme le dit. `Ctrl+Z` annule toute modification.</translation>
</message>
<message>
<source>Predictions</source>
<translation>Prédictions</translation>
</message>
<message>
<source>The list has the words that fit the mask best, each with its probability. All words of the vocabulary together have 100 %.</source>
<translation>La liste contient les mots qui conviennent le mieux au masque, chacun avec sa probabilité. Tous les mots du vocabulaire réunis font 100&#xa0;%.</translation>
</message>
<message>
<source>A click on a word, or Enter, puts it in the place of the mask.</source>
<translation>Un clic sur un mot, ou Entrée, le met à la place du masque.</translation>
</message>
<message>
<source>The field below asks for a word of your own: its probability and its place among all words. A word that is not in the vocabulary is rated by its first piece, and this is said.</source>
<translation>Le champ en dessous permet de demander un mot de votre choix&#xa0;: sa probabilité et sa place parmi tous les mots. Un mot absent du vocabulaire est évalué d’après son premier sous-mot, et cela est indiqué.</translation>
</message>
<message>
<source>The entropy below says how undecided the model is: 0 bits means that one word has everything.</source>
<translation>L’entropie, en dessous, dit à quel point le modèle est indécis&#xa0;: 0 bit signifie qu’un seul mot a toute la probabilité.</translation>
</message>
<message>
<source>While an answer is older than the text it is dimmed, never removed. The bundled model is small and has read little, so it is often wrong. What it says is computed by the real network, not looked up.</source>
<translation>Tant qu’une réponse est plus ancienne que le texte, elle est estompée, jamais retirée. Le modèle fourni est petit et a peu lu&#xa0;; il se trompe donc souvent. Ce qu’il dit est calculé par le vrai réseau et n’est tiré d’aucune table.</translation>
</message>
<message>
<source>Routing views</source>
<translation>Vues de routage</translation>
</message>
<message>
<source>*Tree* has one layer, the root on top. The path of the chosen token is lit: left where the logit is at most 0, right where it is greater. A click zooms in, the wheel zooms at the mouse, Esc shows all of it.</source>
<translation>*Arbre* montre une couche, la racine en haut. Le chemin du token choisi est éclairé&#xa0;: à gauche là où le logit est au plus 0, à droite là où il est plus grand. Un clic agrandit, la molette zoome au pointeur, Échap montre l’ensemble.</translation>
</message>
<message>
<source>*Leaf maps* has all layers at once: one square stands for a leaf, a rectangle for a subtree.</source>
<translation>*Cartes des feuilles* montre toutes les couches à la fois&#xa0;: un carré représente une feuille, un rectangle un sous-arbre.</translation>
</message>
<message>
<source>*Layers × tokens* is the index: a row for each layer, a column for each token. Choose what the colours mean.</source>
<translation>*Couches × tokens* donne accès à tout&#xa0;: une ligne par couche, une colonne par token. Choisissez ce que signifient les couleurs.</translation>
</message>
<message>
<source>*Path card* is one path in numbers: turn, logit, GELU, contribution and share of each node.</source>
<translation>*Fiche du chemin* est un chemin en nombres&#xa0;: bifurcation, logit, GELU, contribution et part de chaque nœud.</translation>
</message>
<message>
<source>*Path barcode* has the turns of all tokens of a layer, or of one token in all layers.</source>
<translation>*Code-barres du chemin* montre les bifurcations de tous les tokens d’une couche, ou d’un token dans toutes les couches.</translation>
</message>
<message>
<source>*Sentence trie* shows which tokens go the same way, and for how long.</source>
<translation>*Trie de la phrase* montre quels tokens suivent le même chemin, et jusqu’où.</translation>
</message>
<message>
<source>*Neuron usage* counts the neurons that this text needs.</source>
<translation>*Usage des neurones* compte les neurones dont ce texte a besoin.</translation>
</message>
<message>
<source>*Two texts* compares with the pinned text.</source>
<translation>*Deux textes* compare avec le texte épinglé.</translation>
</message>
<message>
<source>A right click exports the picture or the numbers of a view.</source>
<translation>Un clic droit exporte l’image ou les nombres d’une vue.</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>Corpus counts where the tokens of a whole text go. Drop text files on the window; they may be compressed by gzip, xz, bzip2 or zstd. You can go on working meanwhile, pause, cancel, and go on another day: what is counted is kept.</source>
<translation>La vue Corpus compte où vont les tokens d’un texte entier. Déposez des fichiers texte sur la fenêtre&#xa0;; ils peuvent être compressés par gzip, xz, bzip2 ou zstd. Vous pouvez continuer à travailler entre-temps, mettre en pause, annuler et reprendre un autre jour&#xa0;: ce qui est compté est conservé.</translation>
</message>
<message>
<source>Then the tree and the leaf maps can be coloured by use, and Dictionary says for any node which words come there, with examples. It also works the other way: type a word to see its leaves.</source>
<translation>L’arbre et les cartes des feuilles peuvent alors être colorés selon l’usage, et le Dictionnaire des feuilles dit pour tout nœud quels mots y viennent, avec des exemples. L’inverse est possible aussi&#xa0;: saisissez un mot pour voir ses feuilles.</translation>
</message>
<message>
<source>A second count can be opened beside the first. The program lists the nodes that one text uses more than the other, and tells differences from chance.</source>
<translation>Un second comptage peut être ouvert à côté du premier. Le programme donne la liste des nœuds qu’un texte utilise plus que l’autre, et distingue les différences du hasard.</translation>
</message>
<message>
<source>A sample, a part that was not finished and an estimate are always named as such. The same counts come from the command `ufb stats`.</source>
<translation>Un échantillon, une partie inachevée et une estimation sont toujours désignés comme tels. La commande `ufb stats` produit les mêmes comptages.</translation>
</message>
<message>
<source>Latency and fairness</source>
<translation>Latence et équité</translation>
</message>
<message>
<source>Latency measures here and now, on your machine: the model, the model again, dense networks of the same shape, and the other models that are open.</source>
<translation>La vue Latence mesure ici et maintenant, sur votre machine&#xa0;: le modèle, encore le modèle, des réseaux denses de même forme, et les autres modèles ouverts.</translation>
</message>
<message>
<source>All of them run in one process, with the same number of threads and on the same texts, in an order drawn anew in every round. First come calls that do not count, to warm up.</source>
<translation>Tous s’exécutent dans un seul processus, avec le même nombre de threads et sur les mêmes textes, dans un ordre tiré de nouveau à chaque tour. Des appels qui ne comptent pas viennent d’abord, pour le préchauffage.</translation>
</message>
<message>
<source>A figure is a median with an interval. If the interval of a ratio contains 1, no winner is named. The model against itself must come out as 1; otherwise the measurement is not to be trusted, and this is said.</source>
<translation>Un chiffre est une médiane avec un intervalle. Si l’intervalle d’un rapport contient 1, aucun vainqueur n’est désigné. Le modèle contre lui-même doit donner 1&#xa0;; sinon la mesure n’est pas fiable, et cela est indiqué.</translation>
</message>
<message>
<source>The ledger leads from the number of neurons saved to what the whole model gains. That is much less, because attention and the head still have to be computed.</source>
<translation>Le bilan mène du nombre de neurones épargnés à ce que gagne le modèle entier. C’est bien moins, car l’attention et la tête doivent toujours être calculées.</translation>
</message>
<message>
<source>Leave the machine alone while it measures. Raw samples are kept with the environment that they were taken in.</source>
<translation>N’utilisez pas la machine pendant la mesure. Les relevés bruts sont conservés avec l’environnement dans lequel ils ont été pris.</translation>
</message>
</context>
<context>
<name>ufb::HowComputedView</name>
<message>
<source>How it is computed</source>
<translation>Calcul pas à pas</translation>
</message>
<message>
<source>Steps of the computation</source>
<translation>Étapes du calcul</translation>
</message>
<message>
<source>%1 %2</source>
<comment>number, name of a step</comment>
<translation>%1&#xa0;%2</translation>
</message>
<message>
<source>Back</source>
<comment>to the step before</comment>
<translation>Précédent</translation>
</message>
<message>
<source>Next</source>
<comment>step</comment>
<translation>Suivant</translation>
</message>
<message>
<source>To the step before</source>
<translation>Aller à l’étape précédente</translation>
</message>
<message>
<source>To the next step</source>
<translation>Aller à l’étape suivante</translation>
</message>
<message>
<source>Copy</source>
<translation>Copier</translation>
</message>
<message>
<source>Copy this page as text (%1)</source>
<comment>keys</comment>
<translation>Copier cette page en texte (%1)</translation>
</message>
<message>
<source>Copy this page as text</source>
<translation>Copier cette page en texte</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see how its answer is computed.</source>
<translation>Rien à montrer pour l’instant. Saisissez une phrase pour voir comment sa réponse est calculée.</translation>
</message>
<message>
<source>Copy this &amp;page as text</source>
<translation>Copier cette &amp;page en texte</translation>
</message>
<message>
<source>Copy a&amp;ll pages as text</source>
<translation>Copier tou&amp;tes les pages en texte</translation>
</message>
</context>
<context>
<name>ufb::HowText</name>
<message>
<source>Tokens</source>
<comment>step of the computation</comment>
<translation>Tokens</translation>
</message>
<message>
<source>Layer</source>
<comment>step of the computation</comment>
<translation>Couche</translation>
</message>
<message>
<source>Walk</source>
<comment>step of the computation: down the tree</comment>
<translation>Parcours</translation>
</message>
<message>
<source>Output</source>
<comment>step of the computation</comment>
<translation>Sortie</translation>
</message>
<message>
<source>Left out</source>
<comment>step of the computation: what is not computed</comment>
<translation>Non calculé</translation>
</message>
<message>
<source>Answer</source>
<comment>step of the computation</comment>
<translation>Réponse</translation>
</message>
<message>
<source>Rank</source>
<translation>Rang</translation>
</message>
<message>
<source>1 is the most probable word</source>
<translation>1 est le mot le plus probable</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>Tel que l’écrit le vocabulaire</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The decoder&apos;s value for this word</source>
<translation>La valeur du décodeur pour ce mot</translation>
</message>
<message>
<source>Logit − max</source>
<translation>Logit − max</translation>
</message>
<message>
<source>Less the largest logit</source>
<translation>Moins le plus grand logit</translation>
</message>
<message>
<source>exp</source>
<translation>exp</translation>
</message>
<message>
<source>e to the power of logit − max</source>
<translation>e à la puissance logit − max</translation>
</message>
<message>
<source>Probability</source>
<translation>Probabilité</translation>
</message>
<message>
<source>This word&apos;s exp over the sum of all: the model&apos;s answer</source>
<translation>L’exp de ce mot divisée par la somme de toutes&#xa0;: la réponse du modèle</translation>
</message>
<message>
<source>max = %1, of “%2”. The sum over all words is 1 / %3 = %4; the %5 shown make up %6 of it.</source>
<comment>number, word, percentage, number, count, percentage</comment>
<translation>max = %1, celui de «&#xa0;%2&#xa0;». La somme sur tous les mots est 1 / %3 = %4&#xa0;; les %5 affichés en font %6.</translation>
</message>
<message>
<source>Entropy of the whole distribution: %1 bits.</source>
<comment>number</comment>
<translation>Entropie de la distribution entière&#xa0;: %1 bits.</translation>
</message>
<message>
<source>From the last state to words</source>
<translation>Du dernier état aux mots</translation>
</message>
<message>
<source>After the last layer, the state at the mask is multiplied with one row of the decoder for each word of the vocabulary (BERT transforms it once more before): the logits. Softmax turns them into probabilities.</source>
<translation>Après la dernière couche, l’état au masque est multiplié par une ligne du décodeur pour chaque mot du vocabulaire (BERT le transforme encore une fois avant)&#xa0;: ce sont les logits. Le softmax les transforme en probabilités.</translation>
</message>
<message>
<source>Words in the vocabulary, and so logits at each mask: %1.</source>
<comment>count</comment>
<translation>Mots du vocabulaire, donc logits à chaque masque&#xa0;: %1.</translation>
</message>
<message>
<source>This text has no mask, so no word is asked for: mask a token to see the numbers.</source>
<translation>Ce texte n’a pas de masque, aucun mot n’est donc demandé&#xa0;: masquez un token pour voir les nombres.</translation>
</message>
<message>
<source>Shown is mask %1 of %2, token %3.</source>
<comment>numbers</comment>
<translation>Affiché&#xa0;: masque %1 sur %2, token %3.</translation>
</message>
<message>
<source>leaf</source>
<translation>feuille</translation>
</message>
<message>
<source>right</source>
<comment>a turn</comment>
<translation>à droite</translation>
</message>
<message>
<source>left</source>
<comment>a turn</comment>
<translation>à gauche</translation>
</message>
<message>
<source>Level</source>
<translation>Niveau</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one is the leaf</source>
<translation>Compté à partir de 0 à la racine&#xa0;; le dernier est la feuille</translation>
</message>
<message>
<source>Node i</source>
<translation>Nœud i</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Numéro dans son arbre, niveau par niveau, racine 0</translation>
</message>
<message>
<source>z = w·x + b</source>
<translation>z = w·x + b</translation>
</message>
<message>
<source>The neuron&apos;s logit for this token</source>
<translation>Le logit du neurone pour ce token</translation>
</message>
<message>
<source>Sign</source>
<translation>Signe</translation>
</message>
<message>
<source>Only this decides the turn</source>
<translation>Lui seul décide de la bifurcation</translation>
</message>
<message>
<source>Turn</source>
<translation>Bifurcation</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>À droite si le logit dépasse 0, sinon à gauche</translation>
</message>
<message>
<source>Next node</source>
<translation>Nœud suivant</translation>
</message>
<message>
<source>2i + 1 on the left, 2i + 2 on the right</source>
<translation>2i + 1 à gauche, 2i + 2 à droite</translation>
</message>
<message>
<source>1 is the largest contribution</source>
<translation>1 est la plus grande contribution</translation>
</message>
<message>
<source>Node</source>
<translation>Nœud</translation>
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
<translation>Calculé ici à partir du logit, en double précision</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the output row: contribution over |GELU(z)|</source>
<translation>Norme de la ligne de sortie&#xa0;: contribution divisée par |GELU(z)|</translation>
</message>
<message>
<source>Contrib.</source>
<comment>contribution</comment>
<translation>Contrib.</translation>
</message>
<message>
<source>Norm of what the node adds to the output</source>
<translation>Norme de ce que le nœud ajoute à la sortie</translation>
</message>
<message>
<source>Share</source>
<translation>Part</translation>
</message>
<message>
<source>Of the sum of the contributions</source>
<translation>De la somme des contributions</translation>
</message>
<message>
<source>In this layer</source>
<translation>Dans cette couche</translation>
</message>
<message>
<source>What is counted</source>
<translation>Ce qui est compté</translation>
</message>
<message>
<source>Used</source>
<translation>Utilisé</translation>
</message>
<message>
<source>By the tree&apos;s way</source>
<translation>Par le chemin dans l’arbre</translation>
</message>
<message>
<source>Dense</source>
<translation>Dense</translation>
</message>
<message>
<source>If all of the layer&apos;s neurons were computed</source>
<translation>Si tous les neurones de la couche étaient calculés</translation>
</message>
<message>
<source>Used over dense</source>
<translation>Utilisé sur dense</translation>
</message>
<message>
<source>The walk down the tree</source>
<translation>La descente dans l’arbre</translation>
</message>
<message>
<source>“%1” starts at the root, node 0. At each node i, one neuron decides: its weights w times the token&apos;s input x, plus its bias b, is the logit z.</source>
<comment>token</comment>
<translation>«&#xa0;%1&#xa0;» part de la racine, le nœud 0. À chaque nœud i, un neurone décide&#xa0;: ses poids w fois l’entrée x du token, plus son biais b, font le logit z.</translation>
</message>
<message>
<source>The layer has %1 trees, all walked in the same way; shown is tree %2.</source>
<comment>count, number</comment>
<translation>La couche a %1 arbres, tous parcourus de la même façon&#xa0;; affiché ici&#xa0;: l’arbre %2.</translation>
</message>
<message>
<source>The way: %1 → leaf %2.</source>
<comment>turns, number</comment>
<translation>Le chemin&#xa0;: %1 → feuille %2.</translation>
</message>
<message>
<source>Neurons computed: %1. Decisions: %2, since the leaf&apos;s sign decides nothing.</source>
<comment>counts</comment>
<translation>Neurones calculés&#xa0;: %1. Décisions&#xa0;: %2, car le signe de la feuille ne décide rien.</translation>
</message>
<message>
<source>What the tree puts out</source>
<translation>Ce que produit l’arbre</translation>
</message>
<message>
<source>Every node on the way, the leaf too, adds its output row w_out, as often as the GELU of its logit says. A logit far below 0 adds almost nothing.</source>
<translation>Chaque nœud du chemin, la feuille aussi, ajoute sa ligne de sortie w_out, autant de fois que le dit le GELU de son logit. Un logit bien inférieur à 0 n’ajoute presque rien.</translation>
</message>
<message>
<source>Contributions are lengths. Vectors that point against each other cancel, so the output may be shorter than their sum, %1.</source>
<comment>number</comment>
<translation>Les contributions sont des longueurs. Des vecteurs opposés s’annulent, la sortie peut donc être plus courte que leur somme, %1.</translation>
</message>
<message>
<source>The GELU here is the exact one with erf, as in the published code, computed from the logit on show in double precision; the model itself computes in single precision.</source>
<translation>Le GELU est ici l’exact, avec erf, comme dans le code publié, calculé en double précision à partir du logit affiché&#xa0;; le modèle lui-même calcule en simple précision.</translation>
</message>
<message>
<source>What is not computed</source>
<translation>Ce qui n’est pas calculé</translation>
</message>
<message>
<source>For “%1” in this layer, %2 of the %3 neurons are never looked at: their weights are not read and their logits are not known.</source>
<comment>token, counts</comment>
<translation>Pour «&#xa0;%1&#xa0;» dans cette couche, %2 des %3 neurones ne sont jamais consultés&#xa0;: leurs poids ne sont pas lus et leurs logits ne sont pas connus.</translation>
</message>
<message>
<source>Neurons, this token</source>
<translation>Neurones, ce token</translation>
</message>
<message>
<source>Neurons, any token of this text</source>
<translation>Neurones, tous les tokens de ce texte</translation>
</message>
<message>
<source>Weights read, this token</source>
<translation>Poids lus, ce token</translation>
</message>
<message>
<source>Multiplications, this token</source>
<translation>Multiplications, ce token</translation>
</message>
<message>
<source>A neuron multiplies %1 numbers on its way in and as many on its way out, and adds as often.</source>
<comment>count</comment>
<translation>Un neurone multiplie %1 nombres à l’entrée et autant à la sortie, et fait autant d’additions.</translation>
</message>
<message>
<source>This is the feedforward part alone: attention and the head cost what they always cost, so the whole model gains less than its layers.</source>
<translation>Il ne s’agit que de la partie feedforward&#xa0;: l’attention et la tête coûtent ce qu’elles coûtent toujours, le modèle entier gagne donc moins que ses couches.</translation>
</message>
<message>
<source>What the layer puts out</source>
<translation>Ce que produit la couche</translation>
</message>
<message>
<source>Select a token to see its way.</source>
<translation>Sélectionnez un token pour voir son chemin.</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: there is no tree, so no token has a way of its own.</source>
<translation>Les couches feedforward de ce modèle sont denses&#xa0;: il n’y a pas d’arbre, aucun token n’a donc de chemin à lui.</translation>
</message>
<message>
<source>All %1 neurons of a layer are computed for every token; nothing is left out.</source>
<comment>count</comment>
<translation>Les %1 neurones d’une couche sont tous calculés pour chaque token&#xa0;; rien n’est omis.</translation>
</message>
<message>
<source>All neurons of a layer are computed for every token; nothing is left out.</source>
<translation>Tous les neurones d’une couche sont calculés pour chaque token&#xa0;; rien n’est omis.</translation>
</message>
<message>
<source>Biases are there if the checkpoint has them. A gated layer (GELUglu) multiplies the first half of z with the GELU of the second.</source>
<translation>Les biais y figurent si le checkpoint en contient. Une couche à porte (GELUglu) multiplie la première moitié de z par le GELU de la seconde.</translation>
</message>
<message>
<source>added by the model&apos;s template</source>
<translation>ajouté par le gabarit du modèle</translation>
</message>
<message>
<source>each token alone</source>
<translation>chaque token séparément</translation>
</message>
<message>
<source>dense: all %1 neurons</source>
<comment>count</comment>
<translation>dense&#xa0;: les %1 neurones</translation>
</message>
<message>
<source>trees: %1, depth %2; %3 of %4 neurons</source>
<comment>all are counts</comment>
<translation>arbres&#xa0;: %1, profondeur %2&#xa0;; %3 neurones sur %4</translation>
</message>
<message>
<source>looks at all tokens</source>
<translation>regarde tous les tokens</translation>
</message>
<message>
<source>looks at all tokens; heads: %1, of %2 numbers each</source>
<comment>counts</comment>
<translation>regarde tous les tokens&#xa0;; têtes&#xa0;: %1, de %2 nombres chacune</translation>
</message>
<message>
<source>each token&apos;s %1 numbers: mean 0, variance 1, then scaled and shifted</source>
<comment>count</comment>
<translation>les %1 nombres de chaque token&#xa0;: moyenne 0, variance 1, puis mis à l’échelle et décalés</translation>
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
<translation>ce qui sort est ajouté à ce qui est entré</translation>
</message>
<message>
<source>Layer norm %1</source>
<comment>1 or 2</comment>
<translation>Normalisation %1</translation>
</message>
<message>
<source>This model normalises before each part (pre-norm): the sum itself is never normalised until the last layer is through.</source>
<translation>Ce modèle normalise avant chaque partie (pre-norm)&#xa0;: la somme elle-même n’est jamais normalisée avant la fin de la dernière couche.</translation>
</message>
<message>
<source>This model normalises after each addition (post-norm), as BERT does.</source>
<translation>Ce modèle normalise après chaque addition (post-norm), comme BERT.</translation>
</message>
<message>
<source>Where its layer norms stand is not known; they are left out here.</source>
<translation>On ne sait pas où se trouvent ses normalisations de couche&#xa0;; elles sont omises ici.</translation>
</message>
<message>
<source>Position</source>
<translation>Position</translation>
</message>
<message>
<source>Counted from 0</source>
<translation>Comptée à partir de 0</translation>
</message>
<message>
<source>Id</source>
<translation>Id</translation>
</message>
<message>
<source>The token&apos;s row in the vocabulary</source>
<translation>La ligne du token dans le vocabulaire</translation>
</message>
<message>
<source>In the text</source>
<translation>Dans le texte</translation>
</message>
<message>
<source>What it stands for</source>
<translation>Ce qu’il représente</translation>
</message>
<message>
<source>From text to numbers</source>
<translation>Du texte aux nombres</translation>
</message>
<message>
<source>The tokenizer cuts the text into pieces of its vocabulary. Each piece has a number, its id.</source>
<translation>Le tokenizer découpe le texte en sous-mots de son vocabulaire. Chaque sous-mot a un numéro, son id.</translation>
</message>
<message>
<source>The id chooses one of the %1 rows of the embedding table E: %2 numbers. The row of the token&apos;s place, p, is added, and a layer norm makes of both the token&apos;s first state x.</source>
<comment>counts</comment>
<translation>L’id choisit l’une des %1 lignes de la table d’embedding E&#xa0;: %2 nombres. La ligne de la place du token, p, y est ajoutée, et une normalisation de couche fait des deux le premier état x du token.</translation>
</message>
<message>
<source>Tokens: %1 of at most %2.</source>
<comment>counts</comment>
<translation>Tokens&#xa0;: %1 sur %2 au plus.</translation>
</message>
<message>
<source>Cut off at the end: %1 tokens.</source>
<comment>count</comment>
<translation>Coupés à la fin&#xa0;: %1 tokens.</translation>
</message>
<message>
<source>Where the feedforward layer stands</source>
<translation>Où se trouve la couche feedforward</translation>
</message>
<message>
<source>The state x runs through %1 layers, one after the other; shown is layer %2.</source>
<comment>count, number</comment>
<translation>L’état x traverse %1 couches, l’une après l’autre&#xa0;; affichée ici&#xa0;: la couche %2.</translation>
</message>
<message>
<source>In each, attention lets every token take from the others; the feedforward part (FFN) then works on every token alone.</source>
<translation>Dans chacune, l’attention laisse chaque token puiser dans les autres&#xa0;; la partie feedforward (FFN) travaille ensuite sur chaque token séparément.</translation>
</message>
<message>
<source>Order</source>
<translation>Ordre</translation>
</message>
<message>
<source>In which it is computed</source>
<translation>Dans lequel le calcul se fait</translation>
</message>
<message>
<source>Part</source>
<translation>Partie</translation>
</message>
<message>
<source>Part of the layer</source>
<translation>Partie de la couche</translation>
</message>
<message>
<source>In this model</source>
<translation>Dans ce modèle</translation>
</message>
<message>
<source>What it works on, and how large it is</source>
<translation>Sur quoi elle travaille, et sa taille</translation>
</message>
</context>
<context>
<name>ufb::LatencyCharts</name>
<message>
<source>Charts</source>
<translation>Graphiques</translation>
</message>
<message>
<source>Distribution of the times</source>
<translation>Distribution des temps</translation>
</message>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>Bilan de vitesse&#xa0;: de la promesse à la mesure</translation>
</message>
<message>
<source>Where the time goes</source>
<translation>Où passe le temps</translation>
</message>
<message>
<source>Time over threads and over length</source>
<translation>Temps selon les threads et la longueur</translation>
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
<translation>%1 (autotest)</translation>
</message>
<message>
<source>%1 — %2, %3, %4</source>
<comment>a setting; model, date and host of an earlier measurement</comment>
<translation>%1 — %2, %3, %4</translation>
</message>
<message>
<source>Setting on show</source>
<translation>Réglage affiché</translation>
</message>
<message>
<source>Compared with</source>
<translation>Comparé avec</translation>
</message>
<message>
<source>Setting</source>
<translation>Réglage</translation>
</message>
<message>
<source>compared with</source>
<translation>comparé avec</translation>
</message>
</context>
<context>
<name>ufb::LatencyControls</name>
<message>
<source>Measure</source>
<translation>Mesurer</translation>
</message>
<message>
<source>Self-test (A/A)</source>
<translation>Autotest (A/A)</translation>
</message>
<message>
<source>Cancel</source>
<translation>Annuler</translation>
</message>
<message>
<source> s</source>
<comment>seconds, after a number</comment>
<translation>&#xa0;s</translation>
</message>
<message>
<source>Seconds for each setting</source>
<translation>Secondes par réglage</translation>
</message>
<message>
<source>Measures the model against itself: how far two equal things seem to differ is the noise floor</source>
<translation>Mesure le modèle contre lui-même&#xa0;: l’écart apparent entre deux choses égales est le bruit de fond</translation>
</message>
<message>
<source>Progress of the measurement</source>
<translation>Avancement de la mesure</translation>
</message>
<message>
<source>Tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>Tokens of a text: one or more numbers</source>
<translation>Tokens d’un texte&#xa0;: un ou plusieurs nombres</translation>
</message>
<message>
<source>Threads</source>
<translation>Threads</translation>
</message>
<message>
<source>Threads: one or more numbers</source>
<translation>Threads&#xa0;: un ou plusieurs nombres</translation>
</message>
<message>
<source>Texts</source>
<translation>Textes</translation>
</message>
<message>
<source>Texts in one call: one or more numbers</source>
<translation>Textes par appel&#xa0;: un ou plusieurs nombres</translation>
</message>
<message>
<source>Each</source>
<translation>Chacun</translation>
</message>
<message>
<source>No model is loaded</source>
<translation>Aucun modèle n’est chargé</translation>
</message>
<message>
<source>%1 against</source>
<comment>a model&apos;s name</comment>
<translation>%1 contre</translation>
</message>
<message>
<source>Dense stand-ins of the same shape (always)</source>
<translation>Substituts denses de même forme (toujours)</translation>
</message>
<message>
<source>dense stand-ins</source>
<translation>substituts denses</translation>
</message>
<message>
<source>Measured against: %1</source>
<translation>Mesuré contre&#xa0;: %1</translation>
</message>
<message>
<source>Threads: one or more numbers; this machine has %1 physical cores</source>
<translation>Threads&#xa0;: un ou plusieurs nombres&#xa0;; cœurs physiques de cette machine&#xa0;: %1</translation>
</message>
<message>
<source>%1 · %2 · %3 so far</source>
<comment>what is measured, percent, time</comment>
<translation>%1 · %2 · %3 jusqu’ici</translation>
</message>
<message>
<source>%1, about %2 left</source>
<comment>the above, time</comment>
<translation>%1, encore %2 environ</translation>
</message>
<message>
<source>Load a model to measure it.</source>
<translation>Chargez un modèle pour le mesurer.</translation>
</message>
<message>
<source>Tokens: give numbers such as 8, 32, 128.</source>
<translation>Tokens&#xa0;: donnez des nombres comme 8, 32, 128.</translation>
</message>
<message>
<source>Threads: give numbers from 1 to %1.</source>
<translation>Threads&#xa0;: donnez des nombres de 1 à %1.</translation>
</message>
<message>
<source>Texts: give numbers such as 1, 4.</source>
<translation>Textes&#xa0;: donnez des nombres comme 1, 4.</translation>
</message>
<message>
<source>1 setting, at least %1</source>
<translation>1 réglage, au moins %1</translation>
</message>
<message>
<source>%1 settings, at least %2</source>
<translation>%1 réglages, au moins %2</translation>
</message>
<message>
<source>Stopping after the sample that is under way …</source>
<translation>Arrêt après le relevé en cours…</translation>
</message>
<message>
<source>Starting …</source>
<translation>Démarrage…</translation>
</message>
</context>
<context>
<name>ufb::LatencyDistributionPlot</name>
<message>
<source>Distribution of the times</source>
<translation>Distribution des temps</translation>
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
<translation>part des appels terminés</translation>
</message>
<message>
<source>time of one call, ms</source>
<translation>durée d’un appel, ms</translation>
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
<translation>médiane %1</translation>
</message>
<message>
<source>%1, %2</source>
<comment>date and host of an earlier measurement</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>and %1 earlier</source>
<translation>et %1 plus anciennes</translation>
</message>
<message>
<source>noise: A against itself, around its median</source>
<translation>bruit&#xa0;: A contre lui-même, autour de sa médiane</translation>
</message>
<message>
<source>1 sample beyond: %1</source>
<translation>1 relevé au-delà&#xa0;: %1</translation>
</message>
<message numerus="yes">
<source>%Ln samples beyond, up to %1</source>
<translation>
<numerusform>%Ln relevé au-delà, jusqu’à %1</numerusform>
<numerusform>%Ln relevés au-delà, jusqu’à %1</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 calls within %4</source>
<translation>%1&#xa0;: %2 appels sur %3 en moins de %4</translation>
</message>
</context>
<context>
<name>ufb::LatencyLedgerPlot</name>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>Bilan de vitesse&#xa0;: de la promesse à la mesure</translation>
</message>
<message>
<source>times fewer or faster, logarithmic</source>
<translation>fois moins ou fois plus vite, logarithmique</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a rung and its figure</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>ceiling %1</source>
<translation>plafond %1</translation>
</message>
<message>
<source>No ledger yet: it needs a finished
measurement against a dense arm.</source>
<translation>Pas encore de bilan&#xa0;: il faut une mesure
terminée contre un bras dense.</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>ceiling %1: a feedforward that costs nothing</source>
<translation>plafond %1&#xa0;: un feedforward qui ne coûte rien</translation>
</message>
<message>
<source>promised, against %1</source>
<translation>promesse, contre %1</translation>
</message>
<message>
<source>measured, against %1; bracket: 95 % interval</source>
<translation>mesure, contre %1&#xa0;; crochet&#xa0;: intervalle à 95&#xa0;%</translation>
</message>
<message>
<source>Amdahl&apos;s ceiling of the whole model</source>
<translation>Plafond d’Amdahl du modèle entier</translation>
</message>
<message>
<source>others&apos; figures, under their conditions</source>
<translation>chiffres d’autrui, dans leurs conditions</translation>
</message>
<message>
<source>◆ %1 %2: %3</source>
<comment>a figure, whose it is, its conditions</comment>
<translation>◆ %1 %2&#xa0;: %3</translation>
</message>
<message>
<source>%1 %2: %3</source>
<comment>a figure, whose it is, its conditions</comment>
<translation>%1 %2&#xa0;: %3</translation>
</message>
</context>
<context>
<name>ufb::LatencyPresenter</name>
<message>
<source>itself again</source>
<translation>lui-même à nouveau</translation>
</message>
<message>
<source>%1 (speed only)</source>
<translation>%1 (vitesse seulement)</translation>
</message>
<message>
<source>float32, trees %1</source>
<translation>float32, arbres %1</translation>
</message>
<message>
<source>paper, theory</source>
<translation>article, théorie</translation>
</message>
<message>
<source>4095 neurons over the 12 that a token engages, table 2 of the paper</source>
<translation>4095 neurones divisés par les 12 qu’un token sollicite, tableau 2 de l’article</translation>
</message>
<message>
<source>paper, CPU</source>
<translation>article, CPU</translation>
</message>
<message>
<source>one feedforward layer: best tree code (BLAS level 2) against MKL&apos;s sgemm of 3072 neurons, batch 16384, 250 runs; its inputs send every token down one path</source>
<translation>une couche feedforward&#xa0;: meilleur code d’arbre (BLAS niveau 2) contre le sgemm de MKL sur 3072 neurones, lot de 16384, 250 exécutions&#xa0;; ses entrées envoient tous les tokens sur le même chemin</translation>
</message>
<message>
<source>paper, PyTorch on a GPU</source>
<translation>article, PyTorch sur GPU</translation>
</message>
<message>
<source>one feedforward layer: batched matrix products of gathered rows against the same done densely with 4095 neurons, on a GPU</source>
<translation>une couche feedforward&#xa0;: produits matriciels par lots de lignes rassemblées contre le même calcul dense avec 4095 neurones, sur GPU</translation>
</message>
<message>
<source>DistilBERT</source>
<translation>DistilBERT</translation>
</message>
<message>
<source>whole model against BERT-base, with 97 % of its GLUE score, as its readers sum it up</source>
<translation>modèle entier contre BERT-base, avec 97&#xa0;% de son score GLUE, comme le résument ses lecteurs</translation>
</message>
</context>
<context>
<name>ufb::LatencyStagePlot</name>
<message>
<source>Where the time goes</source>
<translation>Où passe le temps</translation>
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
<translation>durée moyenne d’un appel, ms</translation>
</message>
<message>
<source>No stages were timed.</source>
<translation>Aucune étape n’a été chronométrée.</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a stage and its time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1: %2, of it %3.</source>
<comment>an arm, its time, its stages</comment>
<translation>%1&#xa0;: %2, dont %3.</translation>
</message>
<message>
<source>%1, %2: %3</source>
<comment>an arm, a stage, its time</comment>
<translation>%1, %2&#xa0;: %3</translation>
</message>
</context>
<context>
<name>ufb::LatencySweepPlot</name>
<message>
<source>Time over threads and over length</source>
<translation>Temps selon les threads et la longueur</translation>
</message>
<message>
<source>threads</source>
<translation>threads</translation>
</message>
<message>
<source>tokens of a text</source>
<translation>tokens d’un texte</translation>
</message>
<message>
<source>median of a call, ms</source>
<translation>médiane d’un appel, ms</translation>
</message>
<message>
<source>Measure more thread counts for a curve.</source>
<translation>Mesurez plus de nombres de threads pour une courbe.</translation>
</message>
<message>
<source>Measure more lengths for a curve.</source>
<translation>Mesurez plus de longueurs pour une courbe.</translation>
</message>
<message>
<source>%1 at %2</source>
<comment>a time, a number of threads or tokens</comment>
<translation>%1 à %2</translation>
</message>
<message>
<source>%1 over %2: %3.</source>
<comment>an arm, threads or tokens, its times</comment>
<translation>%1 selon %2&#xa0;: %3.</translation>
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
<translation>autres bras, voir le tableau</translation>
</message>
<message>
<source>quartiles, fastest and slowest call</source>
<translation>quartiles, appels le plus rapide et le plus lent</translation>
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
<translation>%1 Poids aléatoires&#xa0;: vitesse seulement.</translation>
</message>
<message>
<source>A 90th percentile needs 64 samples.</source>
<translation>Un 90e centile demande 64 relevés.</translation>
</message>
<message>
<source>Warm-up before the first sample: %1 calls, %2</source>
<translation>Préchauffage avant le premier relevé&#xa0;: %1 appels, %2</translation>
</message>
<message>
<source>%1, %2: %3</source>
<comment>an arm, a column&apos;s head, a figure</comment>
<translation>%1, %2&#xa0;: %3</translation>
</message>
<message>
<source>%1, ms</source>
<comment>a stage</comment>
<translation>%1, ms</translation>
</message>
<message>
<source>Arm</source>
<translation>Bras</translation>
</message>
<message>
<source>Median, ms</source>
<translation>Médiane, ms</translation>
</message>
<message>
<source>P90, ms</source>
<translation>P90, ms</translation>
</message>
<message>
<source>Mean ± sd, ms</source>
<translation>Moy. ± é.-t., ms</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>Accélération de A</translation>
</message>
<message>
<source>Of peak</source>
<translation>Part du pic</translation>
</message>
<message>
<source>First call, ms</source>
<translation>Premier appel, ms</translation>
</message>
</context>
<context>
<name>ufb::LatencyText</name>
<message>
<source>1 token</source>
<translation>1 token</translation>
</message>
<message numerus="yes">
<source>%Ln tokens</source>
<translation>
<numerusform>%Ln token</numerusform>
<numerusform>%Ln tokens</numerusform>
</translation>
</message>
<message>
<source>1 thread</source>
<translation>1 thread</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>%Ln thread</numerusform>
<numerusform>%Ln threads</numerusform>
</translation>
</message>
<message>
<source>1 text</source>
<translation>1 texte</translation>
</message>
<message numerus="yes">
<source>%Ln texts</source>
<translation>
<numerusform>%Ln texte</numerusform>
<numerusform>%Ln textes</numerusform>
</translation>
</message>
<message>
<source>1 round</source>
<translation>1 tour</translation>
</message>
<message numerus="yes">
<source>%Ln rounds</source>
<translation>
<numerusform>%Ln tour</numerusform>
<numerusform>%Ln tours</numerusform>
</translation>
</message>
<message>
<source>%1 %2</source>
<comment>an arm and its median time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1 is %2 times faster than %3 %4</source>
<translation>%1 est %2 fois plus rapide que %3 %4</translation>
</message>
<message>
<source>the interval does not tell</source>
<translation>l’intervalle ne tranche pas</translation>
</message>
<message>
<source>No winner: %1. Ratio to %2: %3 %4</source>
<comment>a reason, then the figures</comment>
<translation>Pas de vainqueur&#xa0;: %1. Rapport à %2&#xa0;: %3 %4</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>Self-test passed: the model against itself is %1</source>
<translation>Autotest réussi&#xa0;: le modèle contre lui-même donne %1</translation>
</message>
<message>
<source>Self-test failed: the model against itself is %1, and should contain 1</source>
<translation>Autotest échoué&#xa0;: le modèle contre lui-même donne %1, ce qui devrait contenir 1</translation>
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
<translation>tokenisation</translation>
</message>
<message>
<source>embedding</source>
<translation>embedding</translation>
</message>
<message>
<source>attention</source>
<translation>attention</translation>
</message>
<message>
<source>feedforward</source>
<translation>feedforward</translation>
</message>
<message>
<source>head</source>
<translation>tête</translation>
</message>
<message>
<source>rest</source>
<translation>reste</translation>
</message>
<message>
<source>neurons, promised</source>
<translation>neurones, promesse</translation>
</message>
<message>
<source>operations, promised</source>
<translation>opérations, promesse</translation>
</message>
<message>
<source>kernel, measured</source>
<translation>kernel, mesure</translation>
</message>
<message>
<source>layers, measured</source>
<translation>couches, mesure</translation>
</message>
<message>
<source>whole model, measured</source>
<translation>modèle entier, mesure</translation>
</message>
<message>
<source>Not decided yet: median of %1, of %2. %3</source>
<translation>Pas encore tranché&#xa0;: médiane de %1, de %2. %3</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>a verdict, its rounds, its setting</comment>
<translation>%1, %2, %3</translation>
</message>
<message>
<source>%1 has random weights: it shows speed only, its answers mean nothing.</source>
<translation>%1 a des poids aléatoires&#xa0;: il ne montre que la vitesse, ses réponses ne veulent rien dire.</translation>
</message>
<message>
<source>%1 reaches %2 of this machine&apos;s measured peak.</source>
<translation>%1 atteint %2 du pic mesuré de cette machine.</translation>
</message>
<message>
<source>measured on %1</source>
<comment>a host</comment>
<translation>mesuré sur %1</translation>
</message>
<message>
<source>%1: median %2, half of the samples from %3 to %4, all from %5 to %6, n = %7.</source>
<translation>%1&#xa0;: médiane %2, la moitié des relevés de %3 à %4, tous de %5 à %6, n = %7.</translation>
</message>
</context>
<context>
<name>ufb::LatencyVerdict</name>
<message>
<source>Show fewer conditions</source>
<translation>Afficher moins de conditions</translation>
</message>
<message>
<source>Show all conditions (%1 more)</source>
<translation>Afficher toutes les conditions (%1 de plus)</translation>
</message>
<message>
<source>Copy command</source>
<translation>Copier la commande</translation>
</message>
<message>
<source>Puts the command that takes this measurement again on the clipboard</source>
<translation>Place dans le presse-papiers la commande qui refait cette mesure</translation>
</message>
<message>
<source>An earlier measurement, shown grey.</source>
<translation>Une mesure antérieure, affichée en gris.</translation>
</message>
<message>
<source>Stopped before its end.</source>
<translation>Arrêtée avant la fin.</translation>
</message>
</context>
<context>
<name>ufb::LatencyView</name>
<message>
<source>Latency</source>
<translation>Latence</translation>
</message>
<message>
<source>Charts</source>
<translation>Graphiques</translation>
</message>
<message>
<source>Table</source>
<translation>Tableau</translation>
</message>
<message>
<source>Figures as charts or as a table</source>
<translation>Chiffres en graphiques ou en tableau</translation>
</message>
<message>
<source>Copy table</source>
<translation>Copier le tableau</translation>
</message>
<message>
<source>Puts all figures of this setting on the clipboard, as tab-separated text</source>
<translation>Place tous les chiffres de ce réglage dans le presse-papiers, en texte séparé par des tabulations</translation>
</message>
<message>
<source>All figures of this setting</source>
<translation>Tous les chiffres de ce réglage</translation>
</message>
<message>
<source>Stopped before anything was measured.</source>
<translation>Arrêtée avant toute mesure.</translation>
</message>
<message>
<source>Stopped. What was measured until then is shown.</source>
<translation>Arrêtée. Ce qui a été mesuré jusque-là est affiché.</translation>
</message>
<message>
<source>Measuring. The first samples appear here after the warm-up.</source>
<translation>Mesure en cours. Les premiers relevés apparaissent ici après le préchauffage.</translation>
</message>
<message>
<source>Nothing to measure yet. Load a model first.</source>
<translation>Rien à mesurer pour l’instant. Chargez d’abord un modèle.</translation>
</message>
<message>
<source>How long does %1 take, and a dense network of its shape, on this machine? Nothing was measured yet.</source>
<translation>Combien de temps prend %1, et un réseau dense de même forme, sur cette machine&#xa0;? Rien n’a encore été mesuré.</translation>
</message>
<message>
<source>Measure</source>
<translation>Mesurer</translation>
</message>
</context>
<context>
<name>ufb::LayerStrip</name>
<message>
<source>Layers × tokens</source>
<translation>Couches × tokens</translation>
</message>
<message>
<source>M&amp;etric</source>
<translation>Mé&amp;trique</translation>
</message>
<message>
<source>Pin a text first</source>
<translation>Épinglez d’abord un texte</translation>
</message>
<message>
<source>%1 (token %2), layer %3</source>
<translation>%1 (token %2), couche %3</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, arbre %2</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>Feuille %1, adresse %2</translation>
</message>
<message>
<source>%1: %2</source>
<comment>metric, value</comment>
<translation>%1&#xa0;: %2</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryContexts</name>
<message>
<source>Examples</source>
<translation>Exemples</translation>
</message>
<message>
<source>[masked]</source>
<comment>the model did not see this word</comment>
<translation>[masqué]</translation>
</message>
<message>
<source>No example was kept.</source>
<translation>Aucun exemple n’a été gardé.</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryHead</name>
<message>
<source>Word or address</source>
<translation>Mot ou adresse</translation>
</message>
<message>
<source>Search for a word or an address</source>
<translation>Chercher un mot ou une adresse</translation>
</message>
<message>
<source>A word: the leaves to which it goes in the layer on show.
An address, such as L3/0110* or L3/leaf:1187: the words of that node.</source>
<translation>Un mot&#xa0;: les feuilles où il va dans la couche affichée.
Une adresse, comme L3/0110* ou L3/leaf:1187&#xa0;: les mots de ce nœud.</translation>
</message>
<message>
<source>Up to the parent</source>
<translation>Remonter au parent</translation>
</message>
<message>
<source>Left child</source>
<translation>Enfant gauche</translation>
</message>
<message>
<source>Right child</source>
<translation>Enfant droit</translation>
</message>
<message>
<source>The node above, which has the words of both its children (Alt+Up)</source>
<translation>Le nœud au-dessus, qui a les mots de ses deux enfants (Alt+↑)</translation>
</message>
<message>
<source>Those of the words that turn left here (Alt+Left)</source>
<translation>Ceux des mots qui bifurquent ici à gauche (Alt+←)</translation>
</message>
<message>
<source>Those of the words that turn right here (Alt+Right)</source>
<translation>Ceux des mots qui bifurquent ici à droite (Alt+→)</translation>
</message>
<message>
<source>↑ Parent</source>
<translation>↑ Parent</translation>
</message>
<message>
<source>← Left</source>
<translation>← Gauche</translation>
</message>
<message>
<source>Right →</source>
<translation>Droite →</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryView</name>
<message>
<source>Leaf dictionary</source>
<translation>Dictionnaire des feuilles</translation>
</message>
<message>
<source>By count</source>
<translation>Par nombre</translation>
</message>
<message>
<source>By lift</source>
<translation>Par lift</translation>
</message>
<message>
<source>Order of the words</source>
<translation>Ordre des mots</translation>
</message>
<message>
<source>Lift: how many times a word&apos;s share here is its share of the whole corpus. The words with the
greatest lift are typical of this place, also where they are rare.</source>
<translation>Lift&#xa0;: rapport entre la part d’un mot ici et sa part dans tout le corpus. Les mots dont
le lift est le plus grand sont typiques de cet endroit, même s’ils sont rares.</translation>
</message>
<message>
<source>The words that came here most often. Many of them may be frequent everywhere.</source>
<translation>Les mots venus ici le plus souvent. Beaucoup peuvent être fréquents partout.</translation>
</message>
<message>
<source>Frequent words</source>
<translation>Mots fréquents</translation>
</message>
<message>
<source>Typical words</source>
<translation>Mots typiques</translation>
</message>
<message>
<source>at &amp;least</source>
<comment>so many times</comment>
<translation>au &amp;moins</translation>
</message>
<message>
<source> ×</source>
<comment>times, behind a number</comment>
<translation>&#xa0;×</translation>
</message>
<message>
<source>Words that came here less often are left out: by lift, rare ones would stand first by chance.</source>
<translation>Les mots venus ici moins souvent sont omis&#xa0;: par lift, des mots rares arriveraient en tête par hasard.</translation>
</message>
<message>
<source>Least count of words ordered by lift</source>
<translation>Nombre minimal pour les mots triés par lift</translation>
</message>
<message>
<source>Examples</source>
<translation>Exemples</translation>
</message>
<message>
<source>Places of the corpus whose token came here, chosen by a seeded hash: not the best ones, not the first ones.</source>
<translation>Endroits du corpus dont le token est venu ici, choisis par un hachage avec graine&#xa0;: ni les meilleurs, ni les premiers.</translation>
</message>
<message>
<source>No corpus has been counted yet. Count one to see which words each leaf stands for.</source>
<translation>Aucun corpus n’a encore été compté. Comptez-en un pour voir quels mots chaque feuille représente.</translation>
</message>
<message>
<source>Select a node in the tree or in the leaf maps, or search for a word or an address.</source>
<translation>Sélectionnez un nœud dans l’arbre ou dans les cartes des feuilles, ou cherchez un mot ou une adresse.</translation>
</message>
<message>
<source>Count a corpus…</source>
<translation>Compter un corpus…</translation>
</message>
<message>
<source>%1: its words are being looked up.</source>
<translation>%1&#xa0;: recherche de ses mots en cours.</translation>
</message>
</context>
<context>
<name>ufb::LeafMaps</name>
<message>
<source>Leaf maps</source>
<translation>Cartes des feuilles</translation>
</message>
<message numerus="yes">
<source>%1 and %Ln more</source>
<translation>
<numerusform>%1 et %Ln autre</numerusform>
<numerusform>%1 et %Ln autres</numerusform>
</translation>
</message>
<message>
<source>1 token</source>
<translation>1 token</translation>
</message>
<message numerus="yes">
<source>%Ln tokens</source>
<translation>
<numerusform>%Ln token</numerusform>
<numerusform>%Ln tokens</numerusform>
</translation>
</message>
<message>
<source>none of %1</source>
<comment>all tokens of a text</comment>
<translation>aucun des %1</translation>
</message>
<message>
<source>%1 of %2: %3</source>
<comment>how many, all tokens of a text, which</comment>
<translation>%1 sur %2&#xa0;: %3</translation>
</message>
<message>
<source>in this session %1 of %2 tokens from %3 texts</source>
<translation>dans cette session, %1 tokens sur %2, venant de %3 textes</translation>
</message>
<message>
<source>pinned text: %1</source>
<translation>texte épinglé&#xa0;: %1</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Couche %1</translation>
</message>
<message>
<source>tree %1</source>
<translation>arbre %1</translation>
</message>
<message>
<source>leaf %1</source>
<translation>feuille %1</translation>
</message>
<message numerus="yes">
<source>subtree of %Ln leaves</source>
<translation>
<numerusform>sous-arbre de %Ln feuille</numerusform>
<numerusform>sous-arbre de %Ln feuilles</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 leaves reached, most tokens at one: %3</source>
<translation>%1 feuilles atteintes sur %2, maximum de tokens sur une feuille&#xa0;: %3</translation>
</message>
<message>
<source>by the texts of this session</source>
<translation>par les textes de cette session</translation>
</message>
<message>
<source>%1 of them by the pinned text too</source>
<translation>%1 d’entre elles aussi par le texte épinglé</translation>
</message>
<message>
<source>the corpus %1 reaches %2 of %3 leaves</source>
<comment>name, numbers</comment>
<translation>le corpus %1 atteint %2 feuilles sur %3</translation>
</message>
<message>
<source>used as if %1 leaves shared its tokens evenly (perplexity)</source>
<translation>utilisées comme si %1 feuilles se partageaient ses tokens à égalité (perplexité)</translation>
</message>
<message>
<source>%1 leaves differ significantly (%2)</source>
<comment>number, names of two corpora</comment>
<translation>%1 feuilles diffèrent significativement (%2)</translation>
</message>
<message>
<source>&amp;Colour</source>
<translation>&amp;Couleur</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>Tokens sélectionnés</translation>
</message>
<message>
<source>Where the selected tokens end, each in its own colour; framed is the primary one&apos;s</source>
<translation>Où finissent les tokens sélectionnés, chacun dans sa couleur&#xa0;; encadrée, la feuille du token principal</translation>
</message>
<message>
<source>This text</source>
<translation>Ce texte</translation>
</message>
<message>
<source>How many tokens of the text end at each leaf; framed is the primary token&apos;s</source>
<translation>Nombre de tokens du texte qui finissent à chaque feuille&#xa0;; encadrée, celle du token principal</translation>
</message>
<message>
<source>This session</source>
<translation>Cette session</translation>
</message>
<message>
<source>How many tokens of all texts of this session end at each leaf; framed is the primary token&apos;s</source>
<translation>Nombre de tokens de tous les textes de cette session qui finissent à chaque feuille&#xa0;; encadrée, celle du token principal</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>Avec l’épinglé</translation>
</message>
<message>
<source>Which leaves this text and the pinned one reach; framed is the primary token&apos;s</source>
<translation>Les feuilles qu’atteignent ce texte et le texte épinglé&#xa0;; encadrée, celle du token principal</translation>
</message>
<message>
<source>Pin a text first: then its leaves can be compared</source>
<translation>Épinglez d’abord un texte&#xa0;: ses feuilles pourront alors être comparées</translation>
</message>
<message>
<source>&amp;Scale</source>
<translation>Éc&amp;helle</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>How many tokens of the corpus end at each leaf; hatched: none</source>
<translation>Nombre de tokens du corpus qui finissent à chaque feuille&#xa0;; hachuré&#xa0;: aucun</translation>
</message>
<message>
<source>Count a corpus first: then its leaves can be shown</source>
<translation>Comptez d’abord un corpus&#xa0;: ses feuilles pourront alors être montrées</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>Corpus A et B</translation>
</message>
<message>
<source>Leaves that get a significantly different share of the two corpora&apos;s tokens</source>
<translation>Feuilles qui reçoivent une part significativement différente des tokens des deux corpus</translation>
</message>
<message>
<source>Compare two corpora first: then it is shown where they differ</source>
<translation>Comparez d’abord deux corpus&#xa0;: leurs différences seront alors montrées</translation>
</message>
<message>
<source>Logarithmic</source>
<translation>Logarithmique</translation>
</message>
<message>
<source>Twice as many tokens are one step; the same colours in all layers</source>
<translation>Deux fois plus de tokens font un degré&#xa0;; mêmes couleurs dans toutes les couches</translation>
</message>
<message>
<source>Logarithmic, per layer</source>
<translation>Logarithmique, par couche</translation>
</message>
<message>
<source>Twice as many tokens are one step, up to each layer&apos;s most</source>
<translation>Deux fois plus de tokens font un degré, jusqu’au maximum de chaque couche</translation>
</message>
<message>
<source>Linear</source>
<translation>Linéaire</translation>
</message>
<message>
<source>One more token is one step; the same colours in all layers</source>
<translation>Un token de plus fait un degré&#xa0;; mêmes couleurs dans toutes les couches</translation>
</message>
<message>
<source>Linear, per layer</source>
<translation>Linéaire, par couche</translation>
</message>
<message>
<source>One more token is one step, up to each layer&apos;s most</source>
<translation>Un token de plus fait un degré, jusqu’au maximum de chaque couche</translation>
</message>
<message>
<source>not significant</source>
<translation>non significatif</translation>
</message>
<message>
<source>share, log scale</source>
<translation>part, échelle log</translation>
</message>
<message>
<source>share, linear scale</source>
<translation>part, échelle linéaire</translation>
</message>
<message>
<source>layer&apos;s most</source>
<translation>maximum de la couche</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 that end at a leaf: from one token to the most.
Hatched: no token ends there.</source>
<comment>number, name</comment>
<translation>Part des %1 tokens du corpus %2 qui finissent à une feuille&#xa0;: d’un token au maximum.
Hachuré&#xa0;: aucun token n’y finit.</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>Rapport entre la part des tokens d’un corpus et celle de l’autre (%1).</translation>
</message>
<message>
<source>never reached</source>
<translation>jamais atteinte</translation>
</message>
<message>
<source>log scale</source>
<translation>échelle log</translation>
</message>
<message>
<source>linear scale</source>
<translation>échelle linéaire</translation>
</message>
<message>
<source>%1 texts, %2</source>
<translation>%1 textes, %2</translation>
</message>
<message>
<source>layer&apos;s most at a leaf</source>
<translation>maximum de la couche à une feuille</translation>
</message>
<message>
<source>%1 at a leaf</source>
<translation>%1 à une feuille</translation>
</message>
<message>
<source>leaf of this text only</source>
<translation>feuille de ce texte seulement</translation>
</message>
<message>
<source>of the pinned text only</source>
<translation>du texte épinglé seulement</translation>
</message>
<message>
<source>of both texts</source>
<translation>des deux textes</translation>
</message>
<message>
<source>other tokens</source>
<translation>autres tokens</translation>
</message>
<message>
<source>leaf without a token</source>
<translation>feuille sans token</translation>
</message>
<message>
<source>1 token ends here</source>
<translation>1 token finit ici</translation>
</message>
<message numerus="yes">
<source>%Ln tokens end here</source>
<translation>
<numerusform>%Ln token finit ici</numerusform>
<numerusform>%Ln tokens finissent ici</numerusform>
</translation>
</message>
<message>
<source>&amp;Select the tokens that end here</source>
<translation>&amp;Sélectionner les tokens qui finissent ici</translation>
</message>
<message>
<source>%1 of %2 shared</source>
<comment>leaves that two texts reach, leaves of the first</comment>
<translation>%1 sur %2 en commun</translation>
</message>
<message>
<source>%1 differ</source>
<comment>leaves that two corpora use differently</comment>
<translation>%1 différentes</translation>
</message>
<message>
<source>%1 of %2, most %3</source>
<comment>leaves reached, all leaves, share of the most used</comment>
<translation>%1 sur %2, max. %3</translation>
</message>
<message>
<source>1 leaf</source>
<translation>1 feuille</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>%Ln feuille</numerusform>
<numerusform>%Ln feuilles</numerusform>
</translation>
</message>
<message>
<source>%1, most %2</source>
<comment>leaves, tokens at one of them</comment>
<translation>%1, max. %2</translation>
</message>
</context>
<context>
<name>ufb::LeafModel</name>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Comptée à partir de 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Leaf</source>
<translation>Feuille</translation>
</message>
<message>
<source>Where a path ends, counted from the left, from 0</source>
<translation>Où finit un chemin, compté depuis la gauche, à partir de 0</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Couche, puis bifurcations&#xa0;: 0 à gauche, 1 à droite</translation>
</message>
<message>
<source>Tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>How many tokens of the text reach the leaf</source>
<translation>Nombre de tokens du texte qui atteignent la feuille</translation>
</message>
<message>
<source>Share</source>
<translation>Part</translation>
</message>
<message>
<source>What they make up of the text&apos;s tokens, 0 to 1</source>
<translation>Leur part des tokens du texte, de 0 à 1</translation>
</message>
<message>
<source>Session</source>
<translation>Session</translation>
</message>
<message>
<source>How many tokens of all texts of this session reach the leaf</source>
<translation>Nombre de tokens de tous les textes de cette session qui atteignent la feuille</translation>
</message>
<message>
<source>Pinned</source>
<translation>Épinglé</translation>
</message>
<message>
<source>How many tokens of the pinned text reach the leaf</source>
<translation>Nombre de tokens du texte épinglé qui atteignent la feuille</translation>
</message>
<message>
<source>Words</source>
<translation>Mots</translation>
</message>
<message>
<source>The tokens that reach the leaf, as the vocabulary spells them</source>
<translation>Les tokens qui atteignent la feuille, tels que les écrit le vocabulaire</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>How many tokens of the corpus reach the leaf; nothing without a corpus</source>
<translation>Nombre de tokens du corpus qui atteignent la feuille&#xa0;; vide sans corpus</translation>
</message>
<message>
<source>Corpus share</source>
<translation>Part du corpus</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>Leur part de tous les tokens du corpus, de 0 à 1</translation>
</message>
<message>
<source>B over A</source>
<translation>B sur A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>Logarithme binaire de la part du corpus B sur celle du corpus A là où elles diffèrent significativement, sinon 0&#xa0;; vide sans second corpus</translation>
</message>
</context>
<context>
<name>ufb::LeafWordsModel</name>
<message>
<source>Word</source>
<translation>Mot</translation>
</message>
<message>
<source>A type of token, as the vocabulary spells it. Enter or a double click shows all its leaves.</source>
<translation>Un type de token, tel que l’écrit le vocabulaire. Entrée ou un double-clic montre toutes ses feuilles.</translation>
</message>
<message>
<source>Count</source>
<translation>Nombre</translation>
</message>
<message>
<source>How many such tokens of the corpus came here</source>
<translation>Nombre de ces tokens du corpus venus ici</translation>
</message>
<message>
<source>How many such tokens of the corpus came here, at most: an estimate that may be too high</source>
<translation>Nombre maximal de ces tokens du corpus venus ici&#xa0;: une estimation peut-être trop haute</translation>
</message>
<message>
<source>Share</source>
<translation>Part</translation>
</message>
<message>
<source>Of all tokens that came here, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>Parmi tous les tokens venus ici, de 0 à 1. La barre la plus longue est la plus grande part de la liste.</translation>
</message>
<message>
<source>Lift</source>
<translation>Lift</translation>
</message>
<message>
<source>How many times its share here is its share of the whole corpus. 1: no more than anywhere.
Bars are logarithmic, from 1 to the greatest in the list.</source>
<translation>Rapport entre sa part ici et sa part dans tout le corpus. 1&#xa0;: pas plus qu’ailleurs.
Les barres sont logarithmiques, de 1 au maximum de la liste.</translation>
</message>
<message>
<source>Token number</source>
<translation>Numéro de token</translation>
</message>
<message>
<source>In the vocabulary</source>
<translation>Dans le vocabulaire</translation>
</message>
<message>
<source>Node</source>
<translation>Nœud</translation>
</message>
<message>
<source>The address of the node</source>
<translation>L’adresse du nœud</translation>
</message>
</context>
<context>
<name>ufb::LogModel</name>
<message>
<source>Detail</source>
<comment>level of a log line</comment>
<translation>Détail</translation>
</message>
<message>
<source>Information</source>
<comment>level of a log line</comment>
<translation>Information</translation>
</message>
<message>
<source>Warning</source>
<comment>level of a log line</comment>
<translation>Avertissement</translation>
</message>
<message>
<source>Error</source>
<comment>level of a log line</comment>
<translation>Erreur</translation>
</message>
<message>
<source>Time</source>
<translation>Heure</translation>
</message>
<message>
<source>Level</source>
<translation>Niveau</translation>
</message>
<message>
<source>Source</source>
<comment>the part of the program that a log line comes from</comment>
<translation>Source</translation>
</message>
<message>
<source>Event</source>
<comment>what a log line says</comment>
<translation>Événement</translation>
</message>
</context>
<context>
<name>ufb::LogWindow</name>
<message>
<source>Log</source>
<translation>Journal</translation>
</message>
<message>
<source>&amp;Show from</source>
<comment>a chooser of levels follows: from warnings upwards</comment>
<translation>&amp;Afficher dès</translation>
</message>
<message>
<source>&amp;Keep from</source>
<comment>a chooser of levels follows: what is written down at all</comment>
<translation>&amp;Garder dès</translation>
</message>
<message>
<source>Least important level that is shown</source>
<translation>Niveau d’importance minimal affiché</translation>
</message>
<message>
<source>Least important level that is written down</source>
<translation>Niveau d’importance minimal enregistré</translation>
</message>
<message>
<source>What is less important is not written down from now on</source>
<translation>Ce qui est moins important n’est plus enregistré désormais</translation>
</message>
<message>
<source>Search all columns</source>
<translation>Chercher partout</translation>
</message>
<message>
<source>Events, the newest last</source>
<translation>Événements, le plus récent en dernier</translation>
</message>
<message>
<source>&amp;Copy</source>
<translation>&amp;Copier</translation>
</message>
<message>
<source>Copy the selected lines, or all that are shown</source>
<translation>Copier les lignes sélectionnées, ou toutes celles affichées</translation>
</message>
<message>
<source>&amp;Open folder</source>
<translation>&amp;Ouvrir le dossier</translation>
</message>
<message>
<source>Show the log files in the file manager</source>
<translation>Montrer les fichiers journaux dans le gestionnaire de fichiers</translation>
</message>
<message>
<source>Copy</source>
<translation>Copier</translation>
</message>
<message numerus="yes">
<source>%Ln lines</source>
<translation>
<numerusform>%Ln ligne</numerusform>
<numerusform>%Ln lignes</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 lines</source>
<translation>%1 lignes sur %2</translation>
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
<translation>Outils</translation>
</message>
<message>
<source>Exchange A and B (Alt+X)</source>
<translation>Échanger A et B (Alt+X)</translation>
</message>
<message>
<source>Exchange models A and B</source>
<translation>Échanger les modèles A et B</translation>
</message>
<message>
<source>Count texts…</source>
<translation>Compter des textes…</translation>
</message>
<message>
<source>Open count…</source>
<translation>Ouvrir un comptage…</translation>
</message>
<message>
<source>Folder for counts…</source>
<translation>Dossier des comptages…</translation>
</message>
<message>
<source>Quit</source>
<translation>Quitter</translation>
</message>
<message>
<source>No second model</source>
<translation>Aucun second modèle</translation>
</message>
<message>
<source>Opening %1</source>
<translation>Ouverture de %1</translation>
</message>
<message>
<source>Measuring: predictions wait until it has ended</source>
<translation>Mesure en cours&#xa0;: les prédictions attendent qu’elle se termine</translation>
</message>
<message>
<source>%1 has no mask token, so it predicts no words; its paths can be looked at.</source>
<translation>%1 n’a pas de token de masque et ne prédit donc aucun mot&#xa0;; ses chemins peuvent être consultés.</translation>
</message>
<message>
<source>%1 — UltraFastBERT Explorer</source>
<translation>%1 — UltraFastBERT Explorer</translation>
</message>
<message>
<source>Open a model folder</source>
<translation>Ouvrir un dossier de modèle</translation>
</message>
<message>
<source>Open a model</source>
<translation>Ouvrir un modèle</translation>
</message>
<message>
<source>Models (config.json model_config.json *.safetensors);;All files (*)</source>
<translation>Modèles (config.json model_config.json *.safetensors);;Tous les fichiers (*)</translation>
</message>
<message>
<source>About UltraFastBERT Explorer</source>
<translation>À propos d’UltraFastBERT Explorer</translation>
</message>
<message>
<source>UltraFastBERT Explorer %1</source>
<translation>UltraFastBERT Explorer %1</translation>
</message>
<message>
<source>Undo</source>
<translation>Annuler</translation>
</message>
<message>
<source>Redo</source>
<translation>Rétablir</translation>
</message>
<message>
<source>Open a second model&apos;s folder</source>
<translation>Ouvrir le dossier d’un second modèle</translation>
</message>
<message>
<source>Compare both models over a text</source>
<translation>Comparer les deux modèles sur un texte</translation>
</message>
<message>
<source>Texts (*.txt *.md);;All files (*)</source>
<translation>Textes (*.txt *.md);;Tous les fichiers (*)</translation>
</message>
<message>
<source>Writing %1</source>
<translation>Écriture de %1</translation>
</message>
<message>
<source>Saved %1</source>
<translation>Enregistré&#xa0;: %1</translation>
</message>
<message>
<source>Open model folder…</source>
<translation>Ouvrir un dossier de modèle…</translation>
</message>
<message>
<source>Open model file…</source>
<translation>Ouvrir un fichier de modèle…</translation>
</message>
<message>
<source>Open second model…</source>
<translation>Ouvrir un second modèle…</translation>
</message>
<message>
<source>Exchange A and B</source>
<translation>Échanger A et B</translation>
</message>
<message>
<source>Mask the word</source>
<translation>Masquer le mot</translation>
</message>
<message>
<source>Go to the text</source>
<translation>Aller au texte</translation>
</message>
<message>
<source>Examples</source>
<translation>Exemples</translation>
</message>
<message>
<source>Pin the text</source>
<translation>Épingler le texte</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>Libérer le texte épinglé</translation>
</message>
<message>
<source>Bookmark this place</source>
<translation>Ajouter cet endroit aux signets</translation>
</message>
<message>
<source>Copy the address</source>
<translation>Copier l’adresse</translation>
</message>
<message>
<source>Layout: predict</source>
<translation>Disposition&#xa0;: prédiction</translation>
</message>
<message>
<source>Layout: route</source>
<translation>Disposition&#xa0;: routage</translation>
</message>
<message>
<source>Layout: race</source>
<translation>Disposition&#xa0;: vitesse</translation>
</message>
<message>
<source>Next view</source>
<translation>Vue suivante</translation>
</message>
<message>
<source>Previous view</source>
<translation>Vue précédente</translation>
</message>
<message>
<source>Maximise or restore the view</source>
<translation>Agrandir ou rétablir la vue</translation>
</message>
<message>
<source>Close the view</source>
<translation>Fermer la vue</translation>
</message>
<message>
<source>Full screen</source>
<translation>Plein écran</translation>
</message>
<message>
<source>Colours as the desktop</source>
<translation>Couleurs du bureau</translation>
</message>
<message>
<source>Light colours</source>
<translation>Couleurs claires</translation>
</message>
<message>
<source>Dark colours</source>
<translation>Couleurs sombres</translation>
</message>
<message>
<source>High contrast</source>
<translation>Contraste élevé</translation>
</message>
<message>
<source>Larger text</source>
<translation>Texte plus grand</translation>
</message>
<message>
<source>Smaller text</source>
<translation>Texte plus petit</translation>
</message>
<message>
<source>Normal text size</source>
<translation>Taille de texte normale</translation>
</message>
<message>
<source>Language of the desktop</source>
<translation>Langue du bureau</translation>
</message>
<message>
<source>Go to an address</source>
<translation>Aller à une adresse</translation>
</message>
<message>
<source>Back in the tree</source>
<translation>Revenir dans l’arbre</translation>
</message>
<message>
<source>Forward in the tree</source>
<translation>Avancer dans l’arbre</translation>
</message>
<message>
<source>Previous mask</source>
<translation>Masque précédent</translation>
</message>
<message>
<source>Next mask</source>
<translation>Masque suivant</translation>
</message>
<message>
<source>Previous token</source>
<translation>Token précédent</translation>
</message>
<message>
<source>Next token</source>
<translation>Token suivant</translation>
</message>
<message>
<source>Previous layer</source>
<translation>Couche précédente</translation>
</message>
<message>
<source>Next layer</source>
<translation>Couche suivante</translation>
</message>
<message>
<source>Measure the latency</source>
<translation>Mesurer la latence</translation>
</message>
<message>
<source>Stop measuring</source>
<translation>Arrêter la mesure</translation>
</message>
<message>
<source>Compare both models over a text…</source>
<translation>Comparer les deux modèles sur un texte…</translation>
</message>
<message>
<source>Take the tour</source>
<translation>Suivre la visite guidée</translation>
</message>
<message>
<source>Glossary</source>
<translation>Glossaire</translation>
</message>
<message>
<source>Command palette</source>
<translation>Palette de commandes</translation>
</message>
<message>
<source>Keys and gestures</source>
<translation>Touches et gestes</translation>
</message>
<message>
<source>Help</source>
<translation>Aide</translation>
</message>
<message>
<source>Log</source>
<translation>Journal</translation>
</message>
<message>
<source>Mask a word</source>
<translation>Masquer un mot</translation>
</message>
<message>
<source>Double click on it</source>
<translation>Double-clic dessus</translation>
</message>
<message>
<source>Follow a token</source>
<translation>Suivre un token</translation>
</message>
<message>
<source>Click on it</source>
<translation>Clic dessus</translation>
</message>
<message>
<source>Follow several tokens</source>
<translation>Suivre plusieurs tokens</translation>
</message>
<message>
<source>Ctrl+click, Shift+click</source>
<translation>Ctrl+clic, Maj+clic</translation>
</message>
<message>
<source>Fill a mask</source>
<translation>Remplir un masque</translation>
</message>
<message>
<source>Click on a prediction</source>
<translation>Clic sur une prédiction</translation>
</message>
<message>
<source>Zoom in the tree</source>
<translation>Zoomer dans l’arbre</translation>
</message>
<message>
<source>Wheel, or click on a node</source>
<translation>Molette, ou clic sur un nœud</translation>
</message>
<message>
<source>See the whole tree</source>
<translation>Voir tout l’arbre</translation>
</message>
<message>
<source>Esc</source>
<translation>Échap</translation>
</message>
<message>
<source>Maximise a view</source>
<translation>Agrandir une vue</translation>
</message>
<message>
<source>Double click on its title</source>
<translation>Double-clic sur son titre</translation>
</message>
<message>
<source>Move a view</source>
<translation>Déplacer une vue</translation>
</message>
<message>
<source>Drag its title</source>
<translation>Faire glisser son titre</translation>
</message>
<message>
<source>Copy or export what a view shows</source>
<translation>Copier ou exporter ce que montre une vue</translation>
</message>
<message>
<source>Click with the right button</source>
<translation>Clic droit</translation>
</message>
<message>
<source>Open a model, a count or a session</source>
<translation>Ouvrir un modèle, un comptage ou une session</translation>
</message>
<message>
<source>Drop it on the window</source>
<translation>Le déposer sur la fenêtre</translation>
</message>
<message>
<source>Type a sentence</source>
<translation>Saisissez une phrase</translation>
</message>
<message>
<source>The model answers while you type. A double click on a word masks it; then the model says which word it expects there.</source>
<translation>Le modèle répond pendant la saisie. Un double-clic sur un mot le masque&#xa0;; le modèle dit alors quel mot il attend à cet endroit.</translation>
</message>
<message>
<source>What the model expects</source>
<translation>Ce que le modèle attend</translation>
</message>
<message>
<source>The most probable words for the mask, in percent. A click on one fills it in. In the field below, ask about a word of your own.</source>
<translation>Les mots les plus probables pour le masque, en pourcentage. Un clic sur l’un d’eux l’insère. Dans le champ en dessous, interrogez le modèle sur un mot de votre choix.</translation>
</message>
<message>
<source>Every layer is a tree</source>
<translation>Chaque couche est un arbre</translation>
</message>
<message>
<source>Each small picture is one layer: a token ends at one of its leaves, after a few turns to the left or to the right. A click on a picture chooses the layer.</source>
<translation>Chaque petite image est une couche&#xa0;: un token finit à l’une de ses feuilles, après quelques bifurcations à gauche ou à droite. Un clic sur une image choisit la couche.</translation>
</message>
<message>
<source>The path of a token</source>
<translation>Le chemin d’un token</translation>
</message>
<message>
<source>The tree of the chosen layer, with the paths of the chosen tokens. Of thousands of neurons only the few on the path are computed. Click on a node to come closer; Esc shows all of it.</source>
<translation>L’arbre de la couche choisie, avec les chemins des tokens choisis. Sur des milliers de neurones, seuls ceux du chemin, très peu nombreux, sont calculés. Cliquez sur un nœud pour vous en approcher&#xa0;; Échap montre l’ensemble.</translation>
</message>
<message>
<source>Is it faster, and here?</source>
<translation>Est-ce plus rapide, et ici&#xa0;?</translation>
</message>
<message>
<source>The last line says what this answer cost. F5 measures it beside dense networks on this machine. Everything else is one search away: Ctrl+K.</source>
<translation>La dernière ligne dit ce qu’a coûté cette réponse. F5 la mesure à côté de réseaux denses sur cette machine. Pour trouver tout le reste&#xa0;: Ctrl+K.</translation>
</message>
<message>
<source>The session is open, but not all of its models: %1</source>
<translation>La session est ouverte, mais pas tous ses modèles&#xa0;: %1</translation>
</message>
<message>
<source>Open session…</source>
<translation>Ouvrir une session…</translation>
</message>
<message>
<source>Save session</source>
<translation>Enregistrer la session</translation>
</message>
<message>
<source>Save session as…</source>
<translation>Enregistrer la session sous…</translation>
</message>
<message>
<source>The program ended unexpectedly the last time. What it knows about it is below.</source>
<translation>Le programme s’est terminé de façon inattendue la dernière fois. Ce qu’il en sait figure ci-dessous.</translation>
</message>
<message>
<source>The program ended unexpectedly. What was open at %1 can be restored: %2</source>
<comment>time, a text</comment>
<translation>Le programme s’est terminé de façon inattendue. Ce qui était ouvert à %1 peut être restauré&#xa0;: %2</translation>
</message>
<message>
<source>Restore</source>
<translation>Restaurer</translation>
</message>
<message>
<source>Starting the engine</source>
<translation>Démarrage du moteur</translation>
</message>
<message>
<source>The window changes as soon as what is being measured or counted has ended.</source>
<translation>La fenêtre change dès que la mesure ou le comptage en cours est terminé.</translation>
</message>
<message>
<source>Looks inside UltraFastBERT: predictions, and the path of every token through the trees.

This program opens no network connection: nothing that you type or measure leaves this computer.

LibTorch %1
Matrices: %2
%3, %4</source>
<translation>Un regard à l’intérieur d’UltraFastBERT&#xa0;: les prédictions, et le chemin de chaque token à travers les arbres.

Ce programme n’ouvre aucune connexion réseau&#xa0;: rien de ce que vous saisissez ou mesurez ne quitte cet ordinateur.

LibTorch %1
Matrices&#xa0;: %2
%3, %4</translation>
</message>
<message>
<source>Make a report…</source>
<translation>Créer un rapport…</translation>
</message>
<message>
<source>Search commands</source>
<translation>Rechercher une commande</translation>
</message>
</context>
<context>
<name>ufb::ModelButton</name>
<message>
<source>no model</source>
<translation>aucun modèle</translation>
</message>
<message>
<source>(none)</source>
<comment>no second model</comment>
<translation>(aucun)</translation>
</message>
<message>
<source>opening %1…</source>
<translation>ouverture de %1…</translation>
</message>
<message>
<source>Model B: a second model to compare with</source>
<translation>Modèle B&#xa0;: un second modèle à comparer</translation>
</message>
<message>
<source>Model B: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>Modèle B&#xa0;: arbres × profondeur, neurones utilisés par token sur tous ceux d’une couche
%1</translation>
</message>
<message>
<source>Model A: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>Modèle A&#xa0;: arbres × profondeur, neurones utilisés par token sur tous ceux d’une couche
%1</translation>
</message>
<message>
<source>Bundled</source>
<translation>Fournis</translation>
</message>
<message>
<source>Recent</source>
<translation>Récents</translation>
</message>
</context>
<context>
<name>ufb::ModelCard</name>
<message>
<source>No model is loaded. Open a folder that holds config.json and model.safetensors.</source>
<translation>Aucun modèle n’est chargé. Ouvrez un dossier contenant config.json et model.safetensors.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>Ouvrir un modèle…</translation>
</message>
<message>
<source>Model card</source>
<translation>Fiche du modèle</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>Copier</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Copier en texte</translation>
</message>
<message>
<source>dense %1</source>
<comment>feedforward layer of this width</comment>
<translation>dense %1</translation>
</message>
<message>
<source>%1×%2 · %3/%4</source>
<comment>trees, depth, neurons used and present</comment>
<translation>%1×%2 · %3/%4</translation>
</message>
<message>
<source>dense, %1 neurons, all used</source>
<comment>feedforward layer</comment>
<translation>dense, %1 neurones, tous utilisés</translation>
</message>
<message>
<source>1 tree of depth %1</source>
<translation>1 arbre de profondeur %1</translation>
</message>
<message numerus="yes">
<source>%Ln trees of depth %1</source>
<translation>
<numerusform>%Ln arbre de profondeur %1</numerusform>
<numerusform>%Ln arbres de profondeur %1</numerusform>
</translation>
</message>
<message>
<source>%1: %2 neurons, %3 used per token (%4)</source>
<comment>trees, counts, percent</comment>
<translation>%1&#xa0;: %2 neurones, %3 utilisés par token (%4)</translation>
</message>
<message>
<source>Family</source>
<comment>of models</comment>
<translation>Famille</translation>
</message>
<message>
<source>Layers × hidden</source>
<translation>Couches × largeur</translation>
</message>
<message>
<source>%1 × %2</source>
<comment>layers, width</comment>
<translation>%1 × %2</translation>
</message>
<message>
<source>Attention heads</source>
<translation>Têtes d’attention</translation>
</message>
<message>
<source>Feedforward</source>
<translation>Feedforward</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>Vocabulaire</translation>
</message>
<message>
<source>%1 pieces</source>
<comment>of the vocabulary</comment>
<translation>%1 sous-mots</translation>
</message>
<message>
<source>Longest text</source>
<translation>Texte le plus long</translation>
</message>
<message>
<source>%1 tokens</source>
<comment>limit of the model</comment>
<translation>%1 tokens</translation>
</message>
<message>
<source>Mask token</source>
<translation>Token de masque</translation>
</message>
<message>
<source>Parameters</source>
<translation>Paramètres</translation>
</message>
<message>
<source>Number type</source>
<translation>Type numérique</translation>
</message>
<message>
<source>File size</source>
<translation>Taille du fichier</translation>
</message>
<message>
<source>Memory</source>
<translation>Mémoire</translation>
</message>
<message>
<source>Load time</source>
<translation>Chargement</translation>
</message>
<message>
<source>Folder</source>
<translation>Dossier</translation>
</message>
<message>
<source>Model</source>
<translation>Modèle</translation>
</message>
<message>
<source>Warning</source>
<translation>Avertissement</translation>
</message>
<message>
<source>Warning: %1</source>
<translation>Avertissement&#xa0;: %1</translation>
</message>
</context>
<context>
<name>ufb::NoticeBar</name>
<message>
<source>Cancel</source>
<translation>Annuler</translation>
</message>
<message>
<source>Details</source>
<translation>Détails</translation>
</message>
<message>
<source>Close</source>
<translation>Fermer</translation>
</message>
</context>
<context>
<name>ufb::NumbersWindow</name>
<message>
<source>%1: the numbers</source>
<translation>%1&#xa0;: les nombres</translation>
</message>
<message>
<source>Search all columns</source>
<translation>Chercher partout</translation>
</message>
<message numerus="yes">
<source>%Ln rows</source>
<translation>
<numerusform>%Ln ligne</numerusform>
<numerusform>%Ln lignes</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 rows</source>
<translation>%1 lignes sur %2</translation>
</message>
</context>
<context>
<name>ufb::PathCard</name>
<message>
<source>Path card</source>
<translation>Fiche du chemin</translation>
</message>
<message>
<source>Copy</source>
<translation>Copier</translation>
</message>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>layer </source>
<comment>before a number</comment>
<translation>couche </translation>
</message>
<message>
<source>tree </source>
<comment>before a number</comment>
<translation>arbre </translation>
</message>
<message>
<source>Parts of the path card</source>
<translation>Parties de la fiche du chemin</translation>
</message>
<message>
<source>&amp;Nodes</source>
<translation>&amp;Nœuds</translation>
</message>
<message>
<source>&amp;Formula</source>
<translation>&amp;Formule</translation>
</message>
<message>
<source>Compan&amp;y</source>
<translation>Com&amp;pagnons</translation>
</message>
<message>
<source>All numbers of the path&apos;s nodes</source>
<translation>Tous les nombres des nœuds du chemin</translation>
</message>
<message>
<source>How the nodes make up the layer&apos;s output</source>
<translation>Comment les nœuds composent la sortie de la couche</translation>
</message>
<message>
<source>Which other tokens of this text and of the texts before went here</source>
<translation>Quels autres tokens de ce texte et des textes précédents sont allés ici</translation>
</message>
<message>
<source>Nodes of the path</source>
<translation>Nœuds du chemin</translation>
</message>
<message>
<source>Address of the leaf</source>
<translation>Adresse de la feuille</translation>
</message>
<message>
<source>Layer, then the turns from the root: 0 left, 1 right</source>
<translation>Couche, puis bifurcations depuis la racine&#xa0;: 0 à gauche, 1 à droite</translation>
</message>
<message>
<source>The turns from the root, R right and L left; leaves are counted from the left, from 0</source>
<translation>Les bifurcations depuis la racine, R à droite et L à gauche&#xa0;; les feuilles sont comptées depuis la gauche, à partir de 0</translation>
</message>
<message>
<source>The decision that was nearest to going the other way. Margin: |logit| over the norm of the node&apos;s weights, the distance of the input from the boundary.</source>
<translation>La décision la plus proche de basculer de l’autre côté. Marge&#xa0;: |logit| divisé par la norme des poids du nœud, soit la distance de l’entrée à la frontière.</translation>
</message>
<message>
<source>Select a token to see its path.</source>
<translation>Sélectionnez un token pour voir son chemin.</translation>
</message>
<message>
<source>Copy &amp;card as text</source>
<translation>&amp;Copier la fiche en texte</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1, token %2 sur %3</translation>
</message>
<message>
<source> of %1</source>
<comment>after a number</comment>
<translation> sur %1</translation>
</message>
<message>
<source>single node</source>
<translation>nœud unique</translation>
</message>
<message>
<source>%1 → leaf %2</source>
<comment>turns, number</comment>
<translation>%1 → feuille %2</translation>
</message>
<message>
<source>1 right turn of %1</source>
<translation>1 bifurcation à droite sur %1</translation>
</message>
<message numerus="yes">
<source>%Ln right turns of %1</source>
<translation>
<numerusform>%Ln bifurcation à droite sur %1</numerusform>
<numerusform>%Ln bifurcations à droite sur %1</numerusform>
</translation>
</message>
<message>
<source>nothing to decide</source>
<translation>rien à décider</translation>
</message>
<message>
<source>%1; no node adds to the output</source>
<comment>right turns</comment>
<translation>%1&#xa0;; aucun nœud n’ajoute à la sortie</translation>
</message>
<message>
<source>%1 of the output from 1 node</source>
<translation>%1 de la sortie issus de 1 nœud</translation>
</message>
<message numerus="yes">
<source>%1 of the output from %Ln nodes</source>
<translation>
<numerusform>%1 de la sortie issus de %Ln nœud</numerusform>
<numerusform>%1 de la sortie issus de %Ln nœuds</numerusform>
</translation>
</message>
<message>
<source>%1; %2</source>
<comment>right turns; share of nodes</comment>
<translation>%1&#xa0;; %2</translation>
</message>
<message>
<source>closest call: margin %1</source>
<translation>la plus serrée&#xa0;: marge %1</translation>
</message>
<message>
<source>closest call: level %1, margin %2</source>
<translation>la plus serrée&#xa0;: niveau %1, marge %2</translation>
</message>
<message>
<source>%1; %2.</source>
<comment>single node; shares.</comment>
<translation>%1&#xa0;; %2.</translation>
</message>
<message>
<source>%1. %2.</source>
<comment>turns. shares.</comment>
<translation>%1. %2.</translation>
</message>
<message>
<source>%1, layer %2</source>
<translation>%1, couche %2</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, arbre %2</translation>
</message>
<message>
<source>Level %1, node %2, %3</source>
<translation>Niveau %1, nœud %2, %3</translation>
</message>
<message>
<source>Logit %1, turn: %2</source>
<translation>Logit %1, bifurcation&#xa0;: %2</translation>
</message>
<message>
<source>GELU %1, contribution %2: %3 of the sum</source>
<translation>GELU %1, contribution %2&#xa0;: %3 de la somme</translation>
</message>
<message>
<source>Margin %1</source>
<translation>Marge %1</translation>
</message>
<message>
<source>Tokens here: %1 of this text, %2 of earlier texts</source>
<translation>Tokens ici&#xa0;: %1 de ce texte, %2 des textes précédents</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went</source>
<translation>Non pris&#xa0;: %1, où sont allés %2 tokens de ce texte</translation>
</message>
<message>
<source>Copy this card as text (%1)</source>
<comment>keys</comment>
<translation>Copier cette fiche en texte (%1)</translation>
</message>
<message>
<source>Counted so: each node&apos;s contribution is the norm of the vector that it adds to the layer&apos;s output. The share is that of the sum of these norms, and the nodes are the fewest that reach %1. Parts that cancel each other count in full, so the sum is at least the norm of the output.</source>
<comment>a percentage</comment>
<translation>Mode de calcul&#xa0;: la contribution de chaque nœud est la norme du vecteur qu’il ajoute à la sortie de la couche. La part se rapporte à la somme de ces normes, et les nœuds sont les moins nombreux qui atteignent %1. Les parties qui s’annulent comptent en entier, si bien que la somme vaut au moins la norme de la sortie.</translation>
</message>
</context>
<context>
<name>ufb::PathCompanyPanel</name>
<message>
<source>Who else went to %1</source>
<translation>Qui d’autre est allé à %1</translation>
</message>
<message>
<source>The root has no sibling.</source>
<translation>La racine n’a pas de nœud frère.</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went.</source>
<translation>Non pris&#xa0;: %1, où sont allés %2 tokens de ce texte.</translation>
</message>
<message>
<source>%1. %2</source>
<comment>counts. sibling</comment>
<translation>%1. %2</translation>
</message>
<message>
<source>Other tokens that went here</source>
<translation>Autres tokens allés ici</translation>
</message>
<message>
<source>%1 of %2 other tokens of this text</source>
<translation>%1 des %2 autres tokens de ce texte</translation>
</message>
<message>
<source>%1; no earlier texts in this session</source>
<translation>%1&#xa0;; aucun texte précédent dans cette session</translation>
</message>
<message>
<source>%1; %2 of %3 of this session&apos;s earlier texts</source>
<translation>%1&#xa0;; %2 sur %3 des textes précédents de cette session</translation>
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
<translation>La passe avant du feedforward rapide, l’algorithme 1 de l’article&#xa0;: n parcourt les profondeur + 1 = %1 nœuds du chemin, et tous ajoutent à la sortie, la feuille aussi.</translation>
</message>
<message>
<source>The layer adds up its %1 trees in this way.</source>
<translation>La couche additionne ainsi ses %1 arbres.</translation>
</message>
<message>
<source>GELU(z) of each node times its output row w; a click selects the node</source>
<translation>GELU(z) de chaque nœud fois sa ligne de sortie w&#xa0;; un clic sélectionne le nœud</translation>
</message>
<message>
<source>z = %1 &gt; 0, turn right</source>
<translation>z = %1 &gt; 0, bifurcation à droite</translation>
</message>
<message>
<source>z = %1 ≤ 0, turn left</source>
<translation>z = %1 ≤ 0, bifurcation à gauche</translation>
</message>
<message>
<source>z = %1; the leaf decides nothing</source>
<translation>z = %1&#xa0;; la feuille ne décide rien</translation>
</message>
<message>
<source>Node %1: %2.</source>
<comment>number, decision</comment>
<translation>Nœud %1&#xa0;: %2.</translation>
</message>
<message>
<source>%1 GELU(z) = %2: it adds nothing.</source>
<translation>%1 GELU(z) = %2&#xa0;: il n’ajoute rien.</translation>
</message>
<message>
<source>GELU(z) = %1; its size</source>
<translation>GELU(z) = %1&#xa0;; sa valeur absolue</translation>
</message>
<message>
<source>GELU(z) = %1;</source>
<translation>GELU(z) = %1&#xa0;;</translation>
</message>
<message>
<source>%1 %2 times ‖w_out‖ %3 = %4, %5 of the sum.</source>
<translation>%1 %2 fois ‖w_out‖ %3 = %4, %5 de la somme.</translation>
</message>
</context>
<context>
<name>ufb::PathModel</name>
<message>
<source>Level</source>
<translation>Niveau</translation>
</message>
<message>
<source>Node</source>
<translation>Nœud</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Turn</source>
<translation>Bifurcation</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The neuron&apos;s value z before the activation</source>
<translation>Valeur z du neurone avant l’activation</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The neuron&apos;s value after it: z/2 · (1 + erf(z/√2))</source>
<translation>Valeur du neurone après celle-ci&#xa0;: z/2 · (1 + erf(z/√2))</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the node&apos;s output row: contribution over |GELU|; unknown where GELU is 0</source>
<translation>Norme de la ligne de sortie du nœud&#xa0;: contribution divisée par |GELU|&#xa0;; inconnue si GELU vaut 0</translation>
</message>
<message>
<source>Contrib.</source>
<translation>Contrib.</translation>
</message>
<message>
<source>Share</source>
<translation>Part</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root; the last one is the leaf</source>
<translation>Décision en chemin, comptée à partir de 0 à la racine&#xa0;; la dernière est la feuille</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Numéro dans son arbre, niveau par niveau, racine 0</translation>
</message>
<message>
<source>Layer, then the turns up to this node: 0 left, 1 right</source>
<translation>Couche, puis bifurcations jusqu’à ce nœud&#xa0;: 0 à gauche, 1 à droite</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left; the leaf decides nothing</source>
<translation>À droite si le logit dépasse 0, sinon à gauche&#xa0;; la feuille ne décide rien</translation>
</message>
<message>
<source>Contribution: norm of what the node adds to the layer&apos;s output</source>
<translation>Contribution&#xa0;: norme de ce que le nœud ajoute à la sortie de la couche</translation>
</message>
<message>
<source>Contribution as a share of the sum over this path&apos;s nodes</source>
<translation>Contribution en part de la somme sur les nœuds de ce chemin</translation>
</message>
<message>
<source>Margin</source>
<translation>Marge</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>Distance de l’entrée à l’autre bifurcation&#xa0;: |logit| divisé par la norme des poids du nœud</translation>
</message>
<message>
<source>Not taken</source>
<translation>Non pris</translation>
</message>
<message>
<source>The sibling: where the turn before this node would have gone otherwise</source>
<translation>Le nœud frère&#xa0;: là où la bifurcation précédant ce nœud aurait mené sinon</translation>
</message>
<message>
<source>Parted</source>
<translation>Séparés</translation>
</message>
<message>
<source>Tokens of this text that parted from the path before this node and went to its sibling</source>
<translation>Tokens de ce texte qui ont quitté le chemin avant ce nœud et sont allés à son nœud frère</translation>
</message>
<message>
<source>Here</source>
<translation>Ici</translation>
</message>
<message>
<source>Tokens of this text that pass this node, the selected one among them</source>
<translation>Tokens de ce texte qui passent par ce nœud, y compris le token sélectionné</translation>
</message>
<message>
<source>Earlier</source>
<translation>Avant</translation>
</message>
<message>
<source>Tokens of this session&apos;s earlier texts that pass this node</source>
<translation>Tokens des textes précédents de cette session qui passent par ce nœud</translation>
</message>
<message>
<source>leaf</source>
<translation>feuille</translation>
</message>
<message>
<source>right</source>
<translation>à droite</translation>
</message>
<message>
<source>left</source>
<translation>à gauche</translation>
</message>
<message>
<source>Margin %1: how far the input is from the other turn (|logit| over the norm of the weights)</source>
<translation>Marge %1&#xa0;: distance de l’entrée à l’autre bifurcation (|logit| divisé par la norme des poids)</translation>
</message>
</context>
<context>
<name>ufb::PathView</name>
<message>
<source>Select a token to see its path through all layers.</source>
<translation>Sélectionnez un token pour voir son chemin à travers toutes les couches.</translation>
</message>
<message>
<source>%1, layer %2: %3, leaf %4</source>
<translation>%1, couche %2&#xa0;: %3, feuille %4</translation>
</message>
<message>
<source>single node</source>
<translation>nœud unique</translation>
</message>
<message>
<source>left turn</source>
<translation>à gauche</translation>
</message>
<message>
<source>right turn</source>
<translation>à droite</translation>
</message>
<message>
<source>|logit|</source>
<translation>|logit|</translation>
</message>
<message>
<source>Path barcode</source>
<translation>Code-barres du chemin</translation>
</message>
<message>
<source>&amp;Rows</source>
<translation>&amp;Lignes</translation>
</message>
<message>
<source>&amp;Order</source>
<translation>&amp;Ordre</translation>
</message>
<message>
<source>Layers of the token</source>
<translation>Couches du token</translation>
</message>
<message>
<source>Tokens of the layer</source>
<translation>Tokens de la couche</translation>
</message>
<message>
<source>Text</source>
<translation>Texte</translation>
</message>
<message>
<source>Path</source>
<translation>Chemin</translation>
</message>
<message>
<source>Margin</source>
<translation>Marge</translation>
</message>
<message>
<source>One token through all layers, or all tokens of the text in the selected layer and tree</source>
<translation>Un token à travers toutes les couches, ou tous les tokens du texte dans la couche et l’arbre sélectionnés</translation>
</message>
<message>
<source>Of the tokens: as in the text; by their turns, so that tokens routed alike lie together; or by margin, the closest call first</source>
<translation>Des tokens&#xa0;: comme dans le texte&#xa0;; par bifurcations, pour réunir les tokens aux chemins semblables&#xa0;; ou par marge, la décision la plus serrée d’abord</translation>
</message>
<message>
<source>Each cell is one node of a path, root first. A left turn (logit of 0 or less) is light and on the left, a right turn (logit above 0) dark and on the right. The closer a decision was among all decisions of this text, the paler; the closest tenth is hatched. The last node is the leaf; it decides nothing.</source>
<translation>Chaque case est un nœud d’un chemin, la racine d’abord. Une bifurcation à gauche (logit inférieur ou égal à 0) est claire et à gauche, une bifurcation à droite (logit supérieur à 0) sombre et à droite. Plus une décision était serrée parmi toutes celles de ce texte, plus elle est pâle&#xa0;; le dixième le plus serré est hachuré. Le dernier nœud est la feuille&#xa0;; elle ne décide rien.</translation>
</message>
<message>
<source>margin</source>
<translation>marge</translation>
</message>
<message>
<source>pale to full: %1 %2 to %3, by rank</source>
<comment>what is measured, least, greatest</comment>
<translation>du pâle au vif&#xa0;: %1 de %2 à %3, par rang</translation>
</message>
<message>
<source>close call, %1 below %2</source>
<comment>what is measured, number</comment>
<translation>serrée, %1 inférieur à %2</translation>
</message>
<message>
<source>leaf, no turn</source>
<translation>feuille, sans bifurcation</translation>
</message>
<message>
<source>single node, no turn</source>
<translation>nœud unique, sans bifurcation</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1 (token %2)</translation>
</message>
<message>
<source>Layer %1, level %2, node %3</source>
<translation>Couche %1, niveau %2, nœud %3</translation>
</message>
<message>
<source>Leaf, decides nothing; logit %1</source>
<translation>Feuille, ne décide rien&#xa0;; logit %1</translation>
</message>
<message>
<source>Turns left: logit %1</source>
<translation>Bifurque à gauche&#xa0;: logit %1</translation>
</message>
<message>
<source>Turns right: logit %1</source>
<translation>Bifurque à droite&#xa0;: logit %1</translation>
</message>
<message>
<source>Margin %1</source>
<translation>Marge %1</translation>
</message>
<message>
<source>Contribution %1, %2 of this path&apos;s sum</source>
<translation>Contribution %1, %2 de la somme de ce chemin</translation>
</message>
<message>
<source>token</source>
<translation>token</translation>
</message>
<message>
<source>layer</source>
<translation>couche</translation>
</message>
<message>
<source>layer.tree</source>
<translation>couche.arbre</translation>
</message>
<message>
<source>leaf</source>
<translation>feuille</translation>
</message>
</context>
<context>
<name>ufb::PathsModel</name>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Comptée à partir de 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>Place dans le texte, comptée à partir de 1</translation>
</message>
<message>
<source>Text</source>
<translation>Texte</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>Le token tel que l’écrit le vocabulaire</translation>
</message>
<message>
<source>Level</source>
<translation>Niveau</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>Décision en chemin, comptée à partir de 0 à la racine</translation>
</message>
<message>
<source>Node</source>
<translation>Nœud</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Numéro dans son arbre, niveau par niveau, racine 0</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Couche, puis bifurcations&#xa0;: 0 à gauche, 1 à droite</translation>
</message>
<message>
<source>Turn</source>
<translation>Bifurcation</translation>
</message>
<message>
<source>Right if the logit is above 0; the leaf decides nothing</source>
<translation>À droite si le logit dépasse 0&#xa0;; la feuille ne décide rien</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The neuron&apos;s value before the activation</source>
<translation>Valeur du neurone avant l’activation</translation>
</message>
<message>
<source>Contribution</source>
<translation>Contribution</translation>
</message>
<message>
<source>Norm of what the node adds to the layer&apos;s output</source>
<translation>Norme de ce que le nœud ajoute à la sortie de la couche</translation>
</message>
<message>
<source>Margin</source>
<translation>Marge</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>Distance de l’entrée à l’autre bifurcation&#xa0;: |logit| divisé par la norme des poids du nœud</translation>
</message>
</context>
<context>
<name>ufb::PredictionPresenter</name>
<message>
<source>The text is too long for this model: its last token was left out.</source>
<translation>Le texte est trop long pour ce modèle&#xa0;: son dernier token a été omis.</translation>
</message>
<message numerus="yes">
<source>The text is too long for this model: its last %Ln tokens were left out.</source>
<translation>
<numerusform>Le texte est trop long pour ce modèle&#xa0;: %Ln token a été omis à la fin.</numerusform>
<numerusform>Le texte est trop long pour ce modèle&#xa0;: ses %Ln derniers tokens ont été omis.</numerusform>
</translation>
</message>
<message>
<source>This model has no mask token, so it has nothing to predict.</source>
<translation>Ce modèle n’a pas de token de masque et n’a donc rien à prédire.</translation>
</message>
<message>
<source>This model has no masked-LM head, so it predicts no words.</source>
<translation>Ce modèle n’a pas de tête de modélisation de langue masquée et ne prédit donc aucun mot.</translation>
</message>
</context>
<context>
<name>ufb::PredictionView</name>
<message>
<source>No word is masked. Mask one, and the model says what may stand there.</source>
<translation>Aucun mot n’est masqué. Masquez-en un, et le modèle dira ce qui peut y figurer.</translation>
</message>
<message>
<source>Mask a word</source>
<translation>Masquer un mot</translation>
</message>
<message>
<source>Predictions</source>
<translation>Prédictions</translation>
</message>
<message>
<source>Entropy of the whole distribution, −Σ p·log₂ p: 0 bit if the model is sure of one word,
the logarithm of the vocabulary&apos;s size if it has no idea. 2 to its power is the number of words that
an equally undecided, even choice would have.</source>
<translation>Entropie de la distribution entière, −Σ p·log₂ p&#xa0;: 0 bit si le modèle est sûr d’un mot,
le logarithme de la taille du vocabulaire s’il n’a aucune idée. 2 à cette puissance est le nombre de mots
entre lesquels un choix uniforme serait tout aussi indécis.</translation>
</message>
<message>
<source>Previous mask</source>
<translation>Masque précédent</translation>
</message>
<message>
<source>Next mask</source>
<translation>Masque suivant</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>Copier</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Copier en texte</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>masque %1 sur %2</translation>
</message>
<message>
<source>entropy %1 bit</source>
<comment>how undecided the model is</comment>
<translation>entropie %1 bit</translation>
</message>
<message>
<source>entropy %1 bit of at most %2</source>
<comment>how undecided the model is, and the most it can be</comment>
<translation>entropie %1 bit sur %2 au plus</translation>
</message>
<message>
<source>rank	word	probability	logit</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>rang	mot	probabilité	logit</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>votre mot «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>Aucun modèle n’est chargé.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>Ouvrir un modèle…</translation>
</message>
<message>
<source>The model is being loaded.</source>
<translation>Le modèle est en cours de chargement.</translation>
</message>
<message numerus="yes">
<source>The masked word lies beyond the %Ln tokens that this model reads.</source>
<translation>
<numerusform>Le mot masqué se trouve au-delà du %Ln token que lit ce modèle.</numerusform>
<numerusform>Le mot masqué se trouve au-delà des %Ln tokens que lit ce modèle.</numerusform>
</translation>
</message>
<message>
<source>This model&apos;s vocabulary has no mask: it cannot predict.</source>
<translation>Le vocabulaire de ce modèle n’a pas de masque&#xa0;: il ne peut rien prédire.</translation>
</message>
</context>
<context>
<name>ufb::PromptEdit</name>
<message>
<source>Prompt</source>
<comment>the sentence that the model reads</comment>
<translation>Invite</translation>
</message>
<message>
<source>Type a sentence; double-click a word or press %1 to mask it</source>
<comment>keys</comment>
<translation>Saisissez une phrase&#xa0;; double-cliquez sur un mot ou appuyez sur %1 pour le masquer</translation>
</message>
</context>
<context>
<name>ufb::PromptPanel</name>
<message>
<source>Examples</source>
<translation>Exemples</translation>
</message>
<message>
<source>Sentences that show something</source>
<translation>Des phrases qui montrent quelque chose</translation>
</message>
<message>
<source>Pin</source>
<translation>Épingler</translation>
</message>
<message>
<source>Keep this text beside the next ones: the routing views show where the paths part (Alt+P)</source>
<translation>Garder ce texte à côté des suivants&#xa0;: les vues de routage montrent où les chemins se séparent (Alt+P)</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>Libérer le texte épinglé</translation>
</message>
<message>
<source>Pinned: %1</source>
<translation>Épinglé&#xa0;: %1</translation>
</message>
<message>
<source>Recent</source>
<translation>Récents</translation>
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
<translation>1 thread</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>%Ln thread</numerusform>
<numerusform>%Ln threads</numerusform>
</translation>
</message>
</context>
<context>
<name>ufb::Report</name>
<message>
<source>How to make it again</source>
<translation>Comment le refaire</translation>
</message>
<message>
<source>Made on this computer. Nothing was sent anywhere: the program uses no network, and this file loads nothing from elsewhere.</source>
<translation>Produit sur cet ordinateur. Rien n’a été envoyé nulle part&#xa0;: le programme n’utilise pas le réseau, et ce fichier ne charge rien d’ailleurs.</translation>
</message>
<message>
<source>%1: what it says and where it looks</source>
<comment>a model</comment>
<translation>%1&#xa0;: ce qu’il dit et où il regarde</translation>
</message>
<message>
<source>Report of %1, %2</source>
<comment>date and time; program with version</comment>
<translation>Rapport du %1, %2</translation>
</message>
<message>
<source>page %1 of %2</source>
<comment>two numbers</comment>
<translation>page %1 sur %2</translation>
</message>
<message>
<source>%1: the times of one call, in ms</source>
<comment>a setting</comment>
<translation>%1&#xa0;: temps d’un appel, en ms</translation>
</message>
<message>
<source>Arm</source>
<translation>Bras</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Median</source>
<translation>Médiane</translation>
</message>
<message>
<source>Mean ± sd</source>
<translation>Moy. ± é.-t.</translation>
</message>
<message>
<source>Least</source>
<translation>Minimum</translation>
</message>
<message>
<source>Lower quartile</source>
<translation>Quartile inférieur</translation>
</message>
<message>
<source>Upper quartile</source>
<translation>Quartile supérieur</translation>
</message>
<message>
<source>Greatest</source>
<translation>Maximum</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>Accélération de A</translation>
</message>
<message>
<source>%1: where the time goes, in ms, means over the samples</source>
<comment>a setting</comment>
<translation>%1&#xa0;: où passe le temps, en ms, moyennes des relevés</translation>
</message>
<message>
<source>Who took part</source>
<translation>Participants</translation>
</message>
<message>
<source>What it is</source>
<translation>Ce que c’est</translation>
</message>
<message>
<source>%1 Random weights: speed only.</source>
<comment>a sentence</comment>
<translation>%1 Poids aléatoires&#xa0;: vitesse seulement.</translation>
</message>
<message>
<source>Environment of the measurement</source>
<translation>Environnement de la mesure</translation>
</message>
<message>
<source>Date</source>
<translation>Date</translation>
</message>
<message>
<source>Host</source>
<translation>Hôte</translation>
</message>
<message>
<source>Processor</source>
<translation>Processeur</translation>
</message>
<message>
<source>Precision</source>
<translation>Précision</translation>
</message>
<message>
<source>System</source>
<translation>Système</translation>
</message>
<message>
<source>Cores</source>
<translation>Cœurs</translation>
</message>
<message>
<source>%1 physical, %2 logical</source>
<comment>numbers of cores</comment>
<translation>%1 physiques, %2 logiques</translation>
</message>
<message>
<source>Instructions</source>
<translation>Instructions</translation>
</message>
<message>
<source>Memory</source>
<translation>Mémoire</translation>
</message>
<message>
<source>Dense products (BLAS)</source>
<translation>Produits denses (BLAS)</translation>
</message>
<message>
<source>Libraries</source>
<translation>Bibliothèques</translation>
</message>
<message>
<source>Compiler</source>
<translation>Compilateur</translation>
</message>
<message>
<source>Program</source>
<translation>Programme</translation>
</message>
<message>
<source>Processors that it may use</source>
<translation>Processeurs utilisables</translation>
</message>
<message>
<source>Frequency governor</source>
<translation>Gouverneur de fréquence</translation>
</message>
<message>
<source>Huge pages</source>
<translation>Pages géantes</translation>
</message>
<message>
<source>Load before the run</source>
<translation>Charge avant l’exécution</translation>
</message>
<message>
<source>Reading the clock takes</source>
<translation>Durée d’une lecture d’horloge</translation>
</message>
<message>
<source>%1 ns</source>
<translation>%1&#xa0;ns</translation>
</message>
<message>
<source>Latency</source>
<translation>Latence</translation>
</message>
<message>
<source>%1, measured beside others in one process, in random order, on the same texts. Every sample is in the data that goes with this report.</source>
<comment>a model</comment>
<translation>%1, mesuré à côté d’autres dans un seul processus, dans un ordre aléatoire, sur les mêmes textes. Chaque relevé figure dans les données jointes à ce rapport.</translation>
</message>
<message>
<source>The measurement was stopped: this is what there was until then.</source>
<translation>La mesure a été arrêtée&#xa0;: voici ce qu’il y avait jusque-là.</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>couche %1, arbre %2</translation>
</message>
<message>
<source>layer %1</source>
<translation>couche %1</translation>
</message>
<message>
<source>The leaves of all layers: where the tokens end</source>
<translation>Les feuilles de toutes les couches&#xa0;: où finissent les tokens</translation>
</message>
<message>
<source>The tree of %1, root on top: the paths of the tokens</source>
<comment>a layer</comment>
<translation>L’arbre (%1), racine en haut&#xa0;: les chemins des tokens</translation>
</message>
<message>
<source>Layers × tokens: how close the closest decision was</source>
<translation>Couches × tokens&#xa0;: à quel point la décision la plus serrée l’a été</translation>
</message>
<message>
<source>The selected token&apos;s path through every layer, left and right</source>
<translation>Le chemin du token sélectionné à travers toutes les couches, à gauche et à droite</translation>
</message>
<message>
<source>The selected token&apos;s path in %1, node by node</source>
<comment>a layer</comment>
<translation>Le chemin du token sélectionné (%1), nœud par nœud</translation>
</message>
<message>
<source>This text and the pinned one: at which level their paths part</source>
<translation>Ce texte et le texte épinglé&#xa0;: à quel niveau leurs chemins se séparent</translation>
</message>
<message>
<source>Neurons that this text uses, in each layer</source>
<translation>Neurones qu’utilise ce texte, dans chaque couche</translation>
</message>
<message>
<source>The leaves of all layers, by how many of the corpus&apos; tokens came there</source>
<translation>Les feuilles de toutes les couches, selon le nombre de tokens du corpus qui y sont venus</translation>
</message>
<message>
<source>Lorenz curves: the share of the tokens that the least used leaves get, by layer</source>
<translation>Courbes de Lorenz&#xa0;: la part des tokens que reçoivent les feuilles les moins utilisées, par couche</translation>
</message>
<message>
<source>The leaves that the two corpora use differently</source>
<translation>Les feuilles que les deux corpus utilisent différemment</translation>
</message>
<message>
<source>%1: %2</source>
<comment>a setting; what is shown</comment>
<translation>%1&#xa0;: %2</translation>
</message>
<message>
<source>the times of all samples</source>
<translation>les temps de tous les relevés</translation>
</message>
<message>
<source>what the times are made of</source>
<translation>de quoi les temps sont faits</translation>
</message>
<message>
<source>what is promised and what is measured</source>
<translation>ce qui est promis et ce qui est mesuré</translation>
</message>
<message>
<source>the times over threads and over length</source>
<translation>les temps selon les threads et selon la longueur</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer</source>
<translation>La feuille où vient chaque token, par couche</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer, in tree %1</source>
<translation>La feuille où vient chaque token, par couche, dans l’arbre %1</translation>
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
<translation>%1&#xa0;%2</translation>
</message>
<message>
<source>The path of token %1, “%2”, in %3: leaf %4</source>
<comment>number, token, place, leaf</comment>
<translation>Le chemin du token %1, «&#xa0;%2&#xa0;» (%3)&#xa0;: feuille %4</translation>
</message>
<message>
<source>Two corpora: A is %1, B is %2</source>
<comment>names of corpora</comment>
<translation>Deux corpus&#xa0;: A est %1, B est %2</translation>
</message>
<message>
<source>The most changed nodes: %1 of %2</source>
<comment>two numbers</comment>
<translation>Les nœuds les plus changés&#xa0;: %1 sur %2</translation>
</message>
<message>
<source>Routing</source>
<translation>Routage</translation>
</message>
<message>
<source>%1 has no trees: every token uses every neuron.</source>
<comment>a model</comment>
<translation>%1 n’a pas d’arbres&#xa0;: chaque token utilise tous les neurones.</translation>
</message>
<message>
<source>At each node a token turns right if its logit, w·x + b, is above 0, else left. It uses %1 of the %2 neurons of a tree.</source>
<comment>two numbers</comment>
<translation>À chaque nœud, un token bifurque à droite si son logit, w·x + b, dépasse 0, sinon à gauche. Il utilise %1 des %2 neurones d’un arbre.</translation>
</message>
<message>
<source>How much of the trees is used</source>
<translation>Quelle part des arbres est utilisée</translation>
</message>
<message>
<source>What this text uses</source>
<translation>Ce qu’utilise ce texte</translation>
</message>
<message>
<source>What all texts of this session use together</source>
<translation>Ce qu’utilisent ensemble tous les textes de cette session</translation>
</message>
<message>
<source>A counted corpus: %1</source>
<comment>its name</comment>
<translation>Un corpus compté&#xa0;: %1</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>Chiffres de chaque couche</translation>
</message>
<message>
<source>Name</source>
<translation>Nom</translation>
</message>
<message>
<source>Family</source>
<translation>Famille</translation>
</message>
<message>
<source>Layers</source>
<translation>Couches</translation>
</message>
<message>
<source>Width</source>
<translation>Largeur</translation>
</message>
<message>
<source>Trees of a layer, decisions of a path</source>
<translation>Arbres par couche, décisions par chemin</translation>
</message>
<message>
<source>%1, %2</source>
<comment>number of trees, depth</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>Neurons of a layer that a token uses</source>
<translation>Neurones d’une couche qu’utilise un token</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>neurons used, all neurons</comment>
<translation>%1 sur %2</translation>
</message>
<message>
<source>Neurons of a layer, all of them used</source>
<translation>Neurones d’une couche, tous utilisés</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>Vocabulaire</translation>
</message>
<message>
<source>Longest text in tokens</source>
<translation>Texte le plus long, en tokens</translation>
</message>
<message>
<source>Parameters</source>
<translation>Paramètres</translation>
</message>
<message>
<source>Weights</source>
<translation>Poids</translation>
</message>
<message>
<source>%1, %2</source>
<comment>type of number, size</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>Place</source>
<translation>Emplacement</translation>
</message>
<message>
<source>Where it was computed</source>
<translation>Où le calcul a été fait</translation>
</message>
<message>
<source>Physical cores</source>
<translation>Cœurs physiques</translation>
</message>
<message>
<source>Caution</source>
<translation>Avertissement</translation>
</message>
<message>
<source>This BLAS is the slow reference one: everything dense looks worse than it is.</source>
<translation>Cette BLAS est la lente, celle de référence&#xa0;: tout ce qui est dense paraît moins bon qu’en réalité.</translation>
</message>
<message>
<source>Device and way of computing</source>
<translation>Périphérique et mode de calcul</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>device, backend, threads</comment>
<translation>%1, %2, %3</translation>
</message>
<message>
<source>Time of this answer, one run</source>
<translation>Temps de cette réponse, une exécution</translation>
</message>
<message>
<source>%1: tokeniser %2, attention %3, feedforward %4, head %5</source>
<comment>times</comment>
<translation>%1&#xa0;: tokenisation %2, attention %3, feedforward %4, tête %5</translation>
</message>
<message>
<source>Your word “%1” is not in the vocabulary.</source>
<translation>Votre mot «&#xa0;%1&#xa0;» est absent du vocabulaire.</translation>
</message>
<message>
<source>Your word “%1”: %2, rank %3.</source>
<comment>word, percentage, rank</comment>
<translation>Votre mot «&#xa0;%1&#xa0;»&#xa0;: %2, rang %3.</translation>
</message>
<message>
<source>It is several pieces; this is its first one, “%1”.</source>
<translation>Il compte plusieurs sous-mots&#xa0;; voici le premier, «&#xa0;%1&#xa0;».</translation>
</message>
<message>
<source>Mask %1 of %2, token %3: entropy %4 bits</source>
<comment>numbers</comment>
<translation>Masque %1 sur %2, token %3&#xa0;: entropie %4 bits</translation>
</message>
<message>
<source>Mask %1 of %2: candidates of A and B</source>
<translation>Masque %1 sur %2&#xa0;: candidats de A et de B</translation>
</message>
<message>
<source>Models and machine</source>
<translation>Modèles et machine</translation>
</message>
<message>
<source>Model A</source>
<translation>Modèle A</translation>
</message>
<message>
<source>The model</source>
<translation>Le modèle</translation>
</message>
<message>
<source>Model B</source>
<translation>Modèle B</translation>
</message>
<message>
<source>The text</source>
<translation>Le texte</translation>
</message>
<message>
<source>Its tokens: %1 of at most %2</source>
<comment>two numbers</comment>
<translation>Ses tokens&#xa0;: %1 sur %2 au plus</translation>
</message>
<message>
<source>The end of the text does not fit into the model: tokens cut off: %1</source>
<translation>La fin du texte ne tient pas dans le modèle&#xa0;; tokens coupés&#xa0;: %1</translation>
</message>
<message>
<source>The pinned text, compared with it</source>
<translation>Le texte épinglé, comparé avec lui</translation>
</message>
<message>
<source>Predictions</source>
<translation>Prédictions</translation>
</message>
<message>
<source>The text has no mask, so there is nothing to predict.</source>
<translation>Le texte n’a pas de masque, il n’y a donc rien à prédire.</translation>
</message>
<message>
<source>Both models: A is %1, B is %2</source>
<comment>names of models</comment>
<translation>Les deux modèles&#xa0;: A est %1, B est %2</translation>
</message>
</context>
<context>
<name>ufb::ReportCommands</name>
<message>
<source>The words of the counted corpus</source>
<translation>Les mots du corpus compté</translation>
</message>
<message>
<source>The two corpora</source>
<translation>Les deux corpus</translation>
</message>
<message>
<source>This report</source>
<translation>Ce rapport</translation>
</message>
<message>
<source>The predictions</source>
<translation>Les prédictions</translation>
</message>
<message>
<source>The two models side by side</source>
<translation>Les deux modèles côte à côte</translation>
</message>
<message>
<source>The paths of all tokens</source>
<translation>Les chemins de tous les tokens</translation>
</message>
<message>
<source>The measurement</source>
<translation>La mesure</translation>
</message>
</context>
<context>
<name>ufb::ReportController</name>
<message>
<source>Make a report</source>
<translation>Créer un rapport</translation>
</message>
<message>
<source>Web page (*.html *.htm)</source>
<translation>Page web (*.html *.htm)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>Document PDF (*.pdf)</translation>
</message>
</context>
<context>
<name>ufb::ReportJob</name>
<message>
<source>Drawing the report&apos;s pictures</source>
<translation>Dessin des images du rapport</translation>
</message>
<message>
<source>Writing the report</source>
<translation>Écriture du rapport</translation>
</message>
</context>
<context>
<name>ufb::RouterLessonTable</name>
<message>
<source>Level</source>
<translation>Niveau</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>Décision en chemin, comptée à partir de 0 à la racine</translation>
</message>
<message>
<source>Node</source>
<translation>Nœud</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Numéro dans son arbre, niveau par niveau, racine 0</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The neuron&apos;s value w·x + b</source>
<translation>La valeur w·x + b du neurone</translation>
</message>
<message>
<source>Turn</source>
<translation>Bifurcation</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>À droite si le logit dépasse 0, sinon à gauche</translation>
</message>
<message>
<source>Guess</source>
<translation>Pari</translation>
</message>
<message>
<source>What you said</source>
<translation>Ce que vous avez dit</translation>
</message>
<message>
<source>Guessed right</source>
<translation>Pari juste</translation>
</message>
<message>
<source>Whether both are the same</source>
<translation>Si les deux coïncident</translation>
</message>
<message>
<source>With hint</source>
<translation>Avec indice</translation>
</message>
<message>
<source>Whether the logit&apos;s size was shown before</source>
<translation>Si la grandeur du logit avait été montrée avant</translation>
</message>
<message>
<source>right</source>
<translation>à droite</translation>
</message>
<message>
<source>left</source>
<translation>à gauche</translation>
</message>
</context>
<context>
<name>ufb::RouterLessonView</name>
<message>
<source>Be the router</source>
<translation>Jouer le routeur</translation>
</message>
<message>
<source>The path so far</source>
<translation>Le chemin jusqu’ici</translation>
</message>
<message>
<source>← Left</source>
<comment>an arrow to the left in every language</comment>
<translation>← Gauche</translation>
</message>
<message>
<source>Right →</source>
<comment>an arrow to the right in every language</comment>
<translation>Droite →</translation>
</message>
<message>
<source>Hint</source>
<translation>Indice</translation>
</message>
<message>
<source>Go on</source>
<translation>Continuer</translation>
</message>
<message>
<source>Next token</source>
<translation>Token suivant</translation>
</message>
<message>
<source>Same token in the next layer</source>
<translation>Même token, couche suivante</translation>
</message>
<message>
<source>Start over</source>
<translation>Recommencer</translation>
</message>
<message>
<source>Reset score</source>
<translation>Remettre à zéro</translation>
</message>
<message>
<source>Guess that the token turns left: w·x + b ≤ 0</source>
<translation>Parier que le token bifurque à gauche&#xa0;: w·x + b ≤ 0</translation>
</message>
<message>
<source>Guess that the token turns right: w·x + b &gt; 0</source>
<translation>Parier que le token bifurque à droite&#xa0;: w·x + b &gt; 0</translation>
</message>
<message>
<source>Show the size of w·x + b without its sign</source>
<translation>Montrer la grandeur de w·x + b sans son signe</translation>
</message>
<message>
<source>To the next decision</source>
<translation>Passer à la décision suivante</translation>
</message>
<message>
<source>The path of the token after this one</source>
<translation>Le chemin du token qui suit celui-ci</translation>
</message>
<message>
<source>The path of this token in the tree of the layer after this one</source>
<translation>Le chemin de ce token dans l’arbre de la couche suivante</translation>
</message>
<message>
<source>The same path from its root; what was answered does not count again</source>
<translation>Le même chemin depuis sa racine&#xa0;; ce qui a été répondu ne compte pas de nouveau</translation>
</message>
<message>
<source>Count from 0 again</source>
<translation>Remettre le score à 0</translation>
</message>
<message>
<source>This model&apos;s trees have a single node each: there is nothing to decide.</source>
<translation>Les arbres de ce modèle n’ont qu’un nœud chacun&#xa0;: il n’y a rien à décider.</translation>
</message>
<message>
<source>Select a token to send it down the tree.</source>
<translation>Sélectionnez un token pour le faire descendre dans l’arbre.</translation>
</message>
</context>
<context>
<name>ufb::RouterPicture</name>
<message>
<source>%1: %2 %3</source>
<comment>node, its value, mark</comment>
<translation>%1&#xa0;: %2&#xa0;%3</translation>
</message>
<message>
<source>right %1</source>
<comment>number of a node</comment>
<translation>droite %1</translation>
</message>
<message>
<source>levels above: %1</source>
<comment>count</comment>
<translation>niveaux au-dessus&#xa0;: %1</translation>
</message>
<message>
<source>left %1</source>
<comment>number of a node</comment>
<translation>gauche %1</translation>
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
<translation>à droite</translation>
</message>
<message>
<source>left</source>
<comment>a turn</comment>
<translation>à gauche</translation>
</message>
<message>
<source>Of the corpus&apos; %1 tokens that came here, %2 turned left and %3 right.</source>
<comment>count, percentage, percentage</comment>
<translation>Des %1 tokens du corpus venus ici, %2 ont bifurqué à gauche et %3 à droite.</translation>
</message>
<message>
<source>%1: %2</source>
<comment>token: where it stands</comment>
<translation>%1&#xa0;: %2</translation>
</message>
<message>
<source>Layer %1, leaf %2, all %3 decisions made</source>
<comment>number, number, count</comment>
<translation>Couche %1, feuille %2, les %3 décisions sont prises</translation>
</message>
<message>
<source>Layer %1, decision %2 of %3, node %4</source>
<comment>all are numbers</comment>
<translation>Couche %1, décision %2 sur %3, nœud %4</translation>
</message>
<message>
<source>Tree %1. %2</source>
<comment>number; where in it</comment>
<translation>Arbre %1. %2</translation>
</message>
<message>
<source>%1 = %2 &gt; 0: right</source>
<comment>formula, number</comment>
<translation>%1 = %2 &gt; 0&#xa0;: à droite</translation>
</message>
<message>
<source>%1 = %2 ≤ 0: left</source>
<comment>formula, number</comment>
<translation>%1 = %2 ≤ 0&#xa0;: à gauche</translation>
</message>
<message>
<source>No other token of this text comes to this node.</source>
<translation>Aucun autre token de ce texte ne vient à ce nœud.</translation>
</message>
<message>
<source>Other tokens of this text at this node: %1 left, %2 right.</source>
<comment>counts of tokens</comment>
<translation>Autres tokens de ce texte à ce nœud&#xa0;: %1 à gauche, %2 à droite.</translation>
</message>
<message>
<source>Hint: this is one of the closest tenth of this text&apos;s decisions, so a guess is nearly chance.</source>
<translation>Indice&#xa0;: cette décision est parmi le dixième le plus serré de ce texte&#xa0;; parier relève presque du hasard.</translation>
</message>
<message>
<source>Hint: the size of the sum, without its sign. It is not one of this text&apos;s close calls.</source>
<translation>Indice&#xa0;: la grandeur de la somme, sans son signe. Ce n’est pas l’une des décisions serrées de ce texte.</translation>
</message>
<message>
<source>%1 Right: the token turns %2.</source>
<comment>mark, side</comment>
<translation>%1 Juste&#xa0;: le token bifurque %2.</translation>
</message>
<message>
<source>%1 Wrong: you said %2, the token turns %3.</source>
<comment>mark, side, side</comment>
<translation>%1 Faux&#xa0;: vous avez dit %2, le token bifurque %3.</translation>
</message>
<message>
<source>Answered before: it does not count again.</source>
<translation>Déjà répondu&#xa0;: cela ne compte pas de nouveau.</translation>
</message>
<message>
<source>|w·x + b| = %1</source>
<translation>|w·x + b| = %1</translation>
</message>
<message>
<source>margin %1</source>
<comment>a distance</comment>
<translation>marge %1</translation>
</message>
<message>
<source>A close call (%1): a slightly different input would have turned the other way, so a guess here is nearly chance.</source>
<comment>margin</comment>
<translation>Une décision serrée (%1)&#xa0;: une entrée légèrement différente aurait bifurqué de l’autre côté, parier ici relève donc presque du hasard.</translation>
</message>
<message>
<source>No close call (%1): small changes of the input leave this turn as it is.</source>
<comment>margin</comment>
<translation>Une décision nette (%1)&#xa0;: de petits changements de l’entrée laissent cette bifurcation telle quelle.</translation>
</message>
<message>
<source>No guess yet</source>
<translation>Pas encore de pari</translation>
</message>
<message>
<source>%1 of %2 right; in a row: %3, at best %4</source>
<comment>all are counts</comment>
<translation>%1 justes sur %2&#xa0;; d’affilée&#xa0;: %3, au mieux %4</translation>
</message>
<message>
<source>Chance: %1. Always with the majority: %2.</source>
<comment>expected hits, hits</comment>
<translation>Au hasard&#xa0;: %1. Toujours avec la majorité&#xa0;: %2.</translation>
</message>
<message>
<source>%1 → leaf %2. You guessed %3 of %4 turns.</source>
<comment>turns, number, count, count</comment>
<translation>%1 → feuille %2. Vous avez deviné %3 bifurcations sur %4.</translation>
</message>
<message>
<source>No other token of this text ends in this leaf.</source>
<translation>Aucun autre token de ce texte ne finit dans cette feuille.</translation>
</message>
<message>
<source>In the same leaf: %1.</source>
<comment>list of tokens</comment>
<translation>Dans la même feuille&#xa0;: %1.</translation>
</message>
<message>
<source>In the same leaf: %1, and more: %2 tokens in all.</source>
<comment>list of tokens, count</comment>
<translation>Dans la même feuille&#xa0;: %1, et d’autres&#xa0;: %2 tokens en tout.</translation>
</message>
<message>
<source>right at node %1</source>
<comment>number</comment>
<translation>à droite au nœud %1</translation>
</message>
<message>
<source>left at node %1</source>
<comment>number</comment>
<translation>à gauche au nœud %1</translation>
</message>
<message>
<source>now at node %1</source>
<comment>number</comment>
<translation>maintenant au nœud %1</translation>
</message>
<message>
<source>leaf %1</source>
<comment>number</comment>
<translation>feuille %1</translation>
</message>
<message>
<source>Keys: ← left, → right</source>
<translation>Touches&#xa0;: ← gauche, → droite</translation>
</message>
<message>
<source>Keys: ← left, → right, H hint</source>
<translation>Touches&#xa0;: ← gauche, → droite, H indice</translation>
</message>
<message>
<source>Keys: Enter goes on</source>
<translation>Touches&#xa0;: Entrée continue</translation>
</message>
<message>
<source>Keys: Enter goes to the next token</source>
<translation>Touches&#xa0;: Entrée passe au token suivant</translation>
</message>
</context>
<context>
<name>ufb::RoutingView</name>
<message>
<source>Copy &amp;value</source>
<translation>Copier la &amp;valeur</translation>
</message>
<message>
<source>Copy &amp;address</source>
<translation>Copier l’&amp;adresse</translation>
</message>
<message>
<source>Export &amp;picture…</source>
<translation>Exporter l’&amp;image…</translation>
</message>
<message>
<source>Export &amp;data…</source>
<translation>Exporter les &amp;données…</translation>
</message>
<message>
<source>Show the &amp;numbers</source>
<translation>Afficher les &amp;nombres</translation>
</message>
</context>
<context>
<name>ufb::RoutingViews</name>
<message>
<source>Leaf maps</source>
<translation>Cartes des feuilles</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Path barcode</source>
<translation>Code-barres du chemin</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>Trie de la phrase</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>Usage des neurones</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>Couches × tokens</translation>
</message>
<message>
<source>Two texts</source>
<translation>Deux textes</translation>
</message>
<message>
<source>Path card</source>
<translation>Fiche du chemin</translation>
</message>
<message>
<source>Leaf dictionary</source>
<translation>Dictionnaire des feuilles</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>Two corpora</source>
<translation>Deux corpus</translation>
</message>
<message>
<source>How it is computed</source>
<translation>Calcul pas à pas</translation>
</message>
<message>
<source>Be the router</source>
<translation>Jouer le routeur</translation>
</message>
</context>
<context>
<name>ufb::SessionController</name>
<message>
<source>Open a session</source>
<translation>Ouvrir une session</translation>
</message>
<message>
<source>Sessions (*.ufbsession);;All files (*)</source>
<translation>Sessions (*.ufbsession);;Tous les fichiers (*)</translation>
</message>
<message>
<source>Save the session</source>
<translation>Enregistrer la session</translation>
</message>
<message>
<source>Sessions (*.ufbsession)</source>
<translation>Sessions (*.ufbsession)</translation>
</message>
</context>
<context>
<name>ufb::StatusLine</name>
<message>
<source>slow BLAS</source>
<translation>BLAS lente</translation>
</message>
<message>
<source>Everything dense is slow here: the library that multiplies matrices is %1. Install OpenBLAS for fair times; trees are not affected.</source>
<translation>Tout calcul dense est lent ici&#xa0;: la bibliothèque qui multiplie les matrices est %1. Installez OpenBLAS pour des temps équitables&#xa0;; les arbres ne sont pas concernés.</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · trees %3 · head %4 ms</source>
<extracomment>Times of one answer&apos;s stages, in milliseconds, e.g. &quot;tokenise 0.10 · attention 1.90 · trees 0.20 · head 0.60 ms&quot;</extracomment>
<translation>tokenisation %1 · attention %2 · arbres %3 · tête %4&#xa0;ms</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · dense layers %3 · head %4 ms</source>
<translation>tokenisation %1 · attention %2 · couches denses %3 · tête %4&#xa0;ms</translation>
</message>
<message>
<source>The last answer took %1 ms in all</source>
<translation>La dernière réponse a pris %1&#xa0;ms au total</translation>
</message>
</context>
<context>
<name>ufb::StripModel</name>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Comptée à partir de 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>Place dans le texte, comptée à partir de 1</translation>
</message>
<message>
<source>Text</source>
<translation>Texte</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>Le token tel que l’écrit le vocabulaire</translation>
</message>
<message>
<source>Leaf</source>
<translation>Feuille</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>Où finit le chemin, compté depuis la gauche, à partir de 0</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Couche, puis bifurcations&#xa0;: 0 à gauche, 1 à droite</translation>
</message>
<message>
<source>Margin</source>
<translation>Marge</translation>
</message>
<message>
<source>Smallest |logit| over the norm of the node&apos;s weights on the path</source>
<translation>Plus petit |logit| du chemin, divisé par la norme des poids du nœud</translation>
</message>
<message>
<source>Contribution</source>
<translation>Contribution</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>Somme des normes de ce que les nœuds du chemin ajoutent à la sortie de la couche</translation>
</message>
<message>
<source>Largest node</source>
<translation>Nœud dominant</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum, 0 to 1</source>
<translation>Part de cette somme due au nœud qui ajoute le plus, de 0 à 1</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>Accord avec l’épinglé</translation>
</message>
<message>
<source>Decisions that the path shares, from the root on, with the same token of the pinned text; as many as the tree has: the same leaf</source>
<translation>Décisions que le chemin partage, depuis la racine, avec le même token du texte épinglé&#xa0;; autant que l’arbre en a&#xa0;: la même feuille</translation>
</message>
</context>
<context>
<name>ufb::TargetRow</name>
<message>
<source>Your &amp;word</source>
<comment>label of a line to type a word into</comment>
<translation>Votre &amp;mot</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>un mot à chercher</translation>
</message>
<message>
<source>Your word</source>
<translation>Votre mot</translation>
</message>
<message>
<source>Log-odds: the natural logarithm of this word&apos;s probability divided by the best candidate&apos;s.
0 = as probable as the best one; -2.3 = ten times less.</source>
<translation>Log-odds&#xa0;: le logarithme naturel de la probabilité de ce mot divisée par celle du meilleur candidat.
0 = aussi probable que le meilleur&#xa0;; -2,3 = dix fois moins.</translation>
</message>
<message>
<source>not in the vocabulary, not even in pieces</source>
<translation>absent du vocabulaire, même en sous-mots</translation>
</message>
<message>
<source>rank %1 · %2</source>
<comment>place among all words, percent</comment>
<translation>rang %1 · %2</translation>
</message>
<message>
<source>%1 · log-odds %2 against “%3”</source>
<comment>rank and percent, number, the best candidate</comment>
<translation>%1 · log-odds %2 contre «&#xa0;%3&#xa0;»</translation>
</message>
<message>
<source>in pieces: %1 · figures of the first piece
%2</source>
<comment>a word; pieces joined by +, rank and percent; each line has to be short</comment>
<translation>en sous-mots&#xa0;: %1 · chiffres du premier
%2</translation>
</message>
</context>
<context>
<name>ufb::ThemedPlot</name>
<message>
<source>Copy as picture</source>
<translation>Copier en image</translation>
</message>
</context>
<context>
<name>ufb::TokenChips</name>
<message>
<source>Tokens</source>
<comment>the pieces that the model reads</comment>
<translation>Tokens</translation>
</message>
<message numerus="yes">
<source>%1/%Ln tokens</source>
<comment>so many of the most that the model reads</comment>
<translation>
<numerusform>%1/%Ln token</numerusform>
<numerusform>%1/%Ln tokens</numerusform>
</translation>
</message>
<message>
<source>%1, %2 cut off</source>
<comment>tokens beyond the model&apos;s limit</comment>
<translation>%1, %2 en trop</translation>
</message>
<message>
<source>%1
id %2 · token %3 of %4</source>
<comment>piece, number in the vocabulary, place in the text</comment>
<translation>%1
id %2 · token %3 sur %4</translation>
</message>
<message>
<source>%1
added by the model&apos;s template; stands for no characters</source>
<comment>a token</comment>
<translation>%1
ajouté par le gabarit du modèle&#xa0;; ne représente aucun caractère</translation>
</message>
<message>
<source>%1
characters %2 to %3: “%4”</source>
<comment>a token and what it stands for</comment>
<translation>%1
caractères %2 à %3&#xa0;: «&#xa0;%4&#xa0;»</translation>
</message>
</context>
<context>
<name>ufb::TourCard</name>
<message>
<source>Skip the tour</source>
<translation>Passer la visite</translation>
</message>
<message>
<source>Back</source>
<translation>Précédent</translation>
</message>
<message>
<source>Ends the tour (Esc); the menu Help starts it again</source>
<translation>Met fin à la visite guidée (Échap)&#xa0;; le menu Aide la relance</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>a step of the tour, all steps</comment>
<translation>%1 sur %2</translation>
</message>
<message>
<source>Done</source>
<comment>the tour is over</comment>
<translation>Terminer</translation>
</message>
<message>
<source>Next</source>
<comment>step of the tour</comment>
<translation>Suivant</translation>
</message>
</context>
<context>
<name>ufb::TourOverlay</name>
<message>
<source>Tour</source>
<translation>Visite guidée</translation>
</message>
</context>
<context>
<name>ufb::TreeControls</name>
<message>
<source>Wi&amp;dth</source>
<translation>&amp;Largeur</translation>
</message>
<message>
<source>C&amp;olour</source>
<translation>&amp;Couleur</translation>
</message>
<message>
<source>Equal</source>
<translation>Égale</translation>
</message>
<message>
<source>All leaves are equally wide: a node has the same place for every text</source>
<translation>Toutes les feuilles ont la même largeur&#xa0;: un nœud garde la même place pour tous les textes</translation>
</message>
<message>
<source>By use</source>
<translation>Par usage</translation>
</message>
<message>
<source>As wide as the share of the tokens that come there, of those that the colour counts; nodes that nobody visits are left out</source>
<translation>Largeur selon la part des tokens qui y viennent, parmi ceux que compte la couleur&#xa0;; les nœuds que personne ne visite sont omis</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>Tokens sélectionnés</translation>
</message>
<message>
<source>The paths of the selected tokens</source>
<translation>Les chemins des tokens sélectionnés</translation>
</message>
<message>
<source>This text</source>
<translation>Ce texte</translation>
</message>
<message>
<source>How many of this text&apos;s tokens come to a node</source>
<translation>Nombre de tokens de ce texte qui viennent à un nœud</translation>
</message>
<message>
<source>This session</source>
<translation>Cette session</translation>
</message>
<message>
<source>How many tokens of this text and of those before it come to a node</source>
<translation>Nombre de tokens de ce texte et des précédents qui viennent à un nœud</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>Avec l’épinglé</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>Corpus A et B</translation>
</message>
<message>
<source>Which nodes this text visits, which the pinned one, and which both</source>
<translation>Quels nœuds visite ce texte, lesquels le texte épinglé, et lesquels les deux</translation>
</message>
<message>
<source>Pin a text first, then type another: both are shown in one tree</source>
<translation>Épinglez d’abord un texte, puis saisissez-en un autre&#xa0;: les deux sont montrés dans un seul arbre</translation>
</message>
<message>
<source>How many tokens of the corpus come to a node; hatched: none</source>
<translation>Nombre de tokens du corpus qui viennent à un nœud&#xa0;; hachuré&#xa0;: aucun</translation>
</message>
<message>
<source>Count a corpus first, then its visits can be shown</source>
<translation>Comptez d’abord un corpus, ses visites pourront alors être montrées</translation>
</message>
<message>
<source>Where the share of corpus B&apos;s tokens differs significantly from that of corpus A&apos;s</source>
<translation>Où la part des tokens du corpus B diffère significativement de celle du corpus A</translation>
</message>
<message>
<source>Compare two corpora first</source>
<translation>Comparez d’abord deux corpus</translation>
</message>
</context>
<context>
<name>ufb::TreeLegend</name>
<message>
<source>share of 1 token</source>
<translation>part de 1 token</translation>
</message>
<message numerus="yes">
<source>share of %Ln tokens, log scale</source>
<translation>
<numerusform>part de %Ln token, échelle log</numerusform>
<numerusform>part de %Ln tokens, échelle log</numerusform>
</translation>
</message>
<message>
<source>share of 1 text&apos;s tokens, log scale</source>
<translation>part des tokens de 1 texte, échelle log</translation>
</message>
<message numerus="yes">
<source>share of %Ln texts&apos; tokens, log scale</source>
<translation>
<numerusform>part des tokens de %Ln texte, échelle log</numerusform>
<numerusform>part des tokens de %Ln textes, échelle log</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%Ln selected tokens</source>
<translation>
<numerusform>%Ln token sélectionné</numerusform>
<numerusform>%Ln tokens sélectionnés</numerusform>
</translation>
</message>
<message>
<source>other tokens</source>
<translation>autres tokens</translation>
</message>
<message>
<source>no token</source>
<translation>aucun token</translation>
</message>
<message>
<source>The paths of the selected tokens, each in its token&apos;s colour. Where several colours meet, the node is striped.</source>
<translation>Les chemins des tokens sélectionnés, chacun dans la couleur de son token. Là où plusieurs couleurs se rencontrent, le nœud est rayé.</translation>
</message>
<message>
<source>this text only</source>
<translation>ce texte seulement</translation>
</message>
<message>
<source>pinned text only</source>
<translation>texte épinglé seulement</translation>
</message>
<message>
<source>both</source>
<translation>les deux</translation>
</message>
<message>
<source>neither</source>
<translation>aucun</translation>
</message>
<message>
<source>Nodes visited by at least one token of this text, of the pinned text, or of both.</source>
<translation>Nœuds visités par au moins un token de ce texte, du texte épinglé ou des deux.</translation>
</message>
<message>
<source>never visited</source>
<translation>jamais visité</translation>
</message>
<message>
<source>Nodes that no token of the corpus %1 visits.</source>
<translation>Nœuds qu’aucun token du corpus %1 ne visite.</translation>
</message>
<message>
<source>share of the corpus, log scale</source>
<translation>part du corpus, échelle log</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 whose path goes through a node.</source>
<comment>number, name</comment>
<translation>Part des %1 tokens du corpus %2 dont le chemin passe par un nœud.</translation>
</message>
<message>
<source>not significant</source>
<translation>non significatif</translation>
</message>
<message>
<source>Nodes whose share does not differ significantly, or that too few tokens visit.</source>
<translation>Nœuds dont la part ne diffère pas significativement, ou que trop peu de tokens visitent.</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>Rapport entre la part des tokens d’un corpus et celle de l’autre (%1).</translation>
</message>
</context>
<context>
<name>ufb::TreeMinimap</name>
<message>
<source>Overview of all leaves</source>
<translation>Vue d’ensemble des feuilles</translation>
</message>
<message>
<source>All leaves of the tree, from left to right. The frame shows which of them are on show below: click or drag to move it.</source>
<translation>Toutes les feuilles de l’arbre, de gauche à droite. Le cadre montre lesquelles sont affichées en dessous&#xa0;: cliquez ou faites glisser pour le déplacer.</translation>
</message>
</context>
<context>
<name>ufb::TreeModel</name>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Comptée à partir de 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Node</source>
<translation>Nœud</translation>
</message>
<message>
<source>Number in its tree, breadth first, the root is 0</source>
<translation>Numéro dans son arbre, niveau par niveau, la racine est 0</translation>
</message>
<message>
<source>Level</source>
<translation>Niveau</translation>
</message>
<message>
<source>Decisions on the way from the root, which is at level 0</source>
<translation>Décisions en chemin depuis la racine, qui est au niveau 0</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Couche, puis bifurcations&#xa0;: 0 à gauche, 1 à droite</translation>
</message>
<message>
<source>Leaf</source>
<translation>Feuille</translation>
</message>
<message>
<source>Number from the left, from 0; nothing above the last level</source>
<translation>Numéro depuis la gauche, à partir de 0&#xa0;; vide au-dessus du dernier niveau</translation>
</message>
<message>
<source>Tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>Tokens of this text whose path goes through the node</source>
<translation>Tokens de ce texte dont le chemin passe par le nœud</translation>
</message>
<message>
<source>Share</source>
<translation>Part</translation>
</message>
<message>
<source>Of this text&apos;s tokens, 0 to 1</source>
<translation>Parmi les tokens de ce texte, de 0 à 1</translation>
</message>
<message>
<source>Session</source>
<translation>Session</translation>
</message>
<message>
<source>Tokens of this text and of those before it whose path goes through the node</source>
<translation>Tokens de ce texte et des précédents dont le chemin passe par le nœud</translation>
</message>
<message>
<source>Pinned</source>
<translation>Épinglé</translation>
</message>
<message>
<source>Tokens of the pinned text whose path goes through the node; nothing without a pinned text</source>
<translation>Tokens du texte épinglé dont le chemin passe par le nœud&#xa0;; vide sans texte épinglé</translation>
</message>
<message>
<source>Mean logit</source>
<translation>Logit moyen</translation>
</message>
<message>
<source>Over this text&apos;s tokens at the node; above 0 turns right. Nothing if no token comes here</source>
<translation>Sur les tokens de ce texte au nœud&#xa0;; au-dessus de 0, à droite. Vide si aucun token ne vient ici</translation>
</message>
<message>
<source>Right turns</source>
<translation>À droite</translation>
</message>
<message>
<source>Part of this text&apos;s tokens at the node that turn right, 0 to 1; nothing at leaves</source>
<translation>Part des tokens de ce texte au nœud qui bifurquent à droite, de 0 à 1&#xa0;; vide aux feuilles</translation>
</message>
<message>
<source>Which tokens</source>
<translation>Quels tokens</translation>
</message>
<message>
<source>This text&apos;s tokens at the node, in text order</source>
<translation>Les tokens de ce texte au nœud, dans l’ordre du texte</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>Tokens of the corpus whose path goes through the node; nothing without a corpus</source>
<translation>Tokens du corpus dont le chemin passe par le nœud&#xa0;; vide sans corpus</translation>
</message>
<message>
<source>Corpus share</source>
<translation>Part du corpus</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>Leur part de tous les tokens du corpus, de 0 à 1</translation>
</message>
<message>
<source>B over A</source>
<translation>B sur A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>Logarithme binaire de la part du corpus B sur celle du corpus A là où elles diffèrent significativement, sinon 0&#xa0;; vide sans second corpus</translation>
</message>
</context>
<context>
<name>ufb::TreeView</name>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>layer %1 · %2</source>
<comment>number, address</comment>
<translation>couche %1 · %2</translation>
</message>
<message>
<source>level</source>
<translation>niveau</translation>
</message>
</context>
<context>
<name>ufb::TrieModel</name>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Comptée à partir de 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Node</source>
<translation>Nœud</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Numéro dans son arbre, niveau par niveau, racine 0</translation>
</message>
<message>
<source>Level</source>
<translation>Niveau</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one holds the leaves</source>
<translation>Compté à partir de 0 à la racine&#xa0;; le dernier contient les feuilles</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Couche, puis bifurcations&#xa0;: 0 à gauche, 1 à droite</translation>
</message>
<message>
<source>Tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>Tokens of this text that pass the node</source>
<translation>Tokens de ce texte qui passent par le nœud</translation>
</message>
<message>
<source>Share</source>
<translation>Part</translation>
</message>
<message>
<source>Share of this text&apos;s tokens that pass the node</source>
<translation>Part des tokens de ce texte qui passent par le nœud</translation>
</message>
<message>
<source>Branches</source>
<translation>Branches</translation>
</message>
<message>
<source>Ways on that are taken: 0 at a leaf, 1 where all turn alike, 2 where they part</source>
<translation>Voies empruntées ensuite&#xa0;: 0 à une feuille, 1 où tous bifurquent de même, 2 où ils se séparent</translation>
</message>
<message>
<source>Tokens at the leaf</source>
<translation>Tokens à la feuille</translation>
</message>
<message>
<source>The tokens that end here, as the vocabulary spells them</source>
<translation>Les tokens qui finissent ici, tels que les écrit le vocabulaire</translation>
</message>
<message>
<source>Pinned</source>
<translation>Épinglé</translation>
</message>
<message>
<source>Tokens of the pinned text that pass the node; nothing if it does not join in</source>
<translation>Tokens du texte épinglé qui passent par le nœud&#xa0;; vide s’il n’est pas inclus</translation>
</message>
<message>
<source>Pinned at the leaf</source>
<translation>Épinglés à la feuille</translation>
</message>
<message>
<source>The tokens of the pinned text that end here</source>
<translation>Les tokens du texte épinglé qui finissent ici</translation>
</message>
</context>
<context>
<name>ufb::TrieView</name>
<message>
<source>R&amp;uns</source>
<translation>C&amp;haînes</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>Trie de la phrase</translation>
</message>
<message>
<source>collapsed</source>
<translation>repliées</translation>
</message>
<message>
<source>all nodes</source>
<translation>tous les nœuds</translation>
</message>
<message>
<source>A run: nodes one after the other at which all tokens turn the same way</source>
<translation>Chaîne&#xa0;: des nœuds successifs où tous les tokens bifurquent du même côté</translation>
</message>
<message>
<source>With p&amp;inned</source>
<translation>Avec l’ép&amp;inglé</translation>
</message>
<message>
<source>The paths of the pinned text join in</source>
<translation>Les chemins du texte épinglé sont inclus</translation>
</message>
<message>
<source>%1 and %2 more</source>
<translation>%1 et %2 autres</translation>
</message>
<message>
<source>%1: level %2, node %3</source>
<translation>%1&#xa0;: niveau %2, nœud %3</translation>
</message>
<message>
<source>Shared by %1 of %2 tokens: %3</source>
<translation>Partagé par %1 tokens sur %2&#xa0;: %3</translation>
</message>
<message>
<source>Pinned text: %1 of %2 tokens: %3</source>
<translation>Texte épinglé&#xa0;: %1 tokens sur %2&#xa0;: %3</translation>
</message>
<message>
<source>Turns %1 from %2, where all turn alike</source>
<translation>Bifurcations %1 depuis %2, où tous bifurquent de même</translation>
</message>
<message>
<source>Enter or a double click shows the nodes between</source>
<translation>Entrée ou un double-clic montre les nœuds intermédiaires</translation>
</message>
<message>
<source>%1 (token %2 of the pinned text)</source>
<translation>%1 (token %2 du texte épinglé)</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1 (token %2)</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>Feuille %1, adresse %2</translation>
</message>
<message>
<source>In this leaf: %1</source>
<translation>Dans cette feuille&#xa0;: %1</translation>
</message>
<message>
<source>Together down to level %1, %2, with: %3</source>
<translation>Ensemble jusqu’au niveau %1, %2, avec&#xa0;: %3</translation>
</message>
<message>
<source>token</source>
<translation>token</translation>
</message>
<message>
<source>no.</source>
<translation>n°</translation>
</message>
<message>
<source>leaf</source>
<translation>feuille</translation>
</message>
<message>
<source>level 0</source>
<translation>niveau 0</translation>
</message>
<message>
<source>root</source>
<translation>racine</translation>
</message>
<message>
<source>width: number of tokens that share the branch</source>
<translation>largeur&#xa0;: nombre de tokens qui partagent la branche</translation>
</message>
<message>
<source>up: left turn 0, down: right turn 1</source>
<translation>haut&#xa0;: à gauche 0, bas&#xa0;: à droite 1</translation>
</message>
<message>
<source>a run: these turns, alike for all</source>
<translation>chaîne&#xa0;: ces bifurcations, les mêmes pour tous</translation>
</message>
<message>
<source>path of a selected token</source>
<translation>chemin d’un token sélectionné</translation>
</message>
<message>
<source>token of the pinned text</source>
<translation>token du texte épinglé</translation>
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
<translation>Régularité d’utilisation des feuilles</translation>
</message>
<message>
<source>share of the leaves, least visited first</source>
<translation>part des feuilles, des moins aux plus visitées</translation>
</message>
<message>
<source>share of the visits</source>
<translation>part des visites</translation>
</message>
<message>
<source>below %1: no visits</source>
<comment>percentage</comment>
<translation>sous %1&#xa0;: aucune visite</translation>
</message>
<message>
<source>other layers</source>
<translation>autres couches</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>toutes les feuilles à égalité</translation>
</message>
<message>
<source>as even as %1 can be</source>
<comment>128 tokens</comment>
<translation>aussi régulier que possible avec %1</translation>
</message>
<message>
<source>Layer %1: the least visited %2 of the leaves get %3 of the visits</source>
<comment>number, two percentages</comment>
<translation>Couche %1&#xa0;: les %2 de feuilles les moins visitées reçoivent %3 des visites</translation>
</message>
<message>
<source>%1 of %2 leaves are reached, as many as %3 with equal shares</source>
<comment>three numbers</comment>
<translation>%1 feuilles atteintes sur %2, autant que %3 à parts égales</translation>
</message>
<message>
<source>Gini %1, entropy %2 of %3 bits</source>
<comment>three numbers</comment>
<translation>Gini %1, entropie %2 sur %3 bits</translation>
</message>
</context>
<context>
<name>ufb::UsageBars</name>
<message>
<source>Nodes touched in each layer</source>
<translation>Nœuds touchés par couche</translation>
</message>
<message>
<source>layer</source>
<translation>couche</translation>
</message>
<message>
<source>touched</source>
<translation>touchés</translation>
</message>
<message>
<source>of all</source>
<translation>du total</translation>
</message>
<message>
<source>weights read</source>
<translation>poids lus</translation>
</message>
</context>
<context>
<name>ufb::UsageCachePlot</name>
<message>
<source>one token, one layer</source>
<translation>un token, une couche</translation>
</message>
<message>
<source>%1, %2</source>
<comment>this text, layer 3</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>%1, all layers</source>
<comment>this text</comment>
<translation>%1, toutes les couches</translation>
</message>
<message>
<source>all tree weights</source>
<translation>tous les poids des arbres</translation>
</message>
<message>
<source>Weights read against the caches</source>
<translation>Poids lus face aux caches</translation>
</message>
<message>
<source>bytes of weights, logarithmic</source>
<translation>octets de poids, logarithmique</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>La taille des poids d’un nœud n’est pas connue.</translation>
</message>
<message>
<source>nodes touched, each read once</source>
<translation>nœuds touchés, chacun lu une fois</translation>
</message>
<message>
<source>the same for every text</source>
<translation>identique pour tout texte</translation>
</message>
<message>
<source>a core&apos;s own data cache</source>
<translation>cache de données propre à un cœur</translation>
</message>
<message>
<source>cache shared by cores</source>
<translation>cache partagé entre cœurs</translation>
</message>
<message>
<source>this machine does not tell its caches</source>
<translation>cette machine n’indique pas ses caches</translation>
</message>
<message>
<source>%1: %2 of data, shared by several cores</source>
<translation>%1&#xa0;: %2 de données, partagé entre plusieurs cœurs</translation>
</message>
<message>
<source>%1: %2 of data, one for each core</source>
<translation>%1&#xa0;: %2 de données, un par cœur</translation>
</message>
<message>
<source>%1
%2, %3 each: %4</source>
<comment>what, nodes, size, size</comment>
<translation>%1
%2, %3 par nœud&#xa0;: %4</translation>
</message>
<message>
<source>More than any cache holds</source>
<translation>Plus que n’en contient aucun cache</translation>
</message>
<message>
<source>Fits into %1</source>
<translation>Tient dans le cache %1</translation>
</message>
</context>
<context>
<name>ufb::UsageModel</name>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Comptée à partir de 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Arbre</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>De la racine de l’arbre</translation>
</message>
<message>
<source>Tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>Of all texts counted; each takes one path through the tree</source>
<translation>De tous les textes comptés&#xa0;; chaque token suit un chemin dans l’arbre</translation>
</message>
<message>
<source>Nodes</source>
<translation>Nœuds</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>Neurones que possède l’arbre</translation>
</message>
<message>
<source>Touched</source>
<translation>Touchés</translation>
</message>
<message>
<source>Nodes that at least one token visits</source>
<translation>Nœuds qu’au moins un token visite</translation>
</message>
<message>
<source>Touched share</source>
<translation>Part touchée</translation>
</message>
<message>
<source>Nodes touched of all nodes, 0 to 1</source>
<translation>Nœuds touchés sur tous les nœuds, de 0 à 1</translation>
</message>
<message>
<source>Most possible</source>
<translation>Maximum possible</translation>
</message>
<message>
<source>The most nodes that so many tokens can touch: on each level as many as it has, or as there are tokens</source>
<translation>Le plus de nœuds qu’autant de tokens peuvent toucher&#xa0;: à chaque niveau, autant qu’il en a, ou qu’il y a de tokens</translation>
</message>
<message>
<source>Never visited</source>
<translation>Jamais visité</translation>
</message>
<message>
<source>Nodes that no token visits</source>
<translation>Nœuds qu’aucun token ne visite</translation>
</message>
<message>
<source>Visits</source>
<translation>Visites</translation>
</message>
<message>
<source>Tokens times nodes on a path: how often a node was evaluated</source>
<translation>Tokens fois nœuds d’un chemin&#xa0;: nombre d’évaluations d’un nœud</translation>
</message>
<message>
<source>Weights read</source>
<translation>Poids lus</translation>
</message>
<message>
<source>Weights of the nodes touched, in bytes: input row, bias and output row, each node once</source>
<translation>Poids des nœuds touchés, en octets&#xa0;: ligne d’entrée, biais et ligne de sortie, chaque nœud une fois</translation>
</message>
<message>
<source>Leaves</source>
<translation>Feuilles</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>Nœuds du dernier niveau</translation>
</message>
<message>
<source>Leaves touched</source>
<translation>Feuilles touchées</translation>
</message>
<message>
<source>Leaves that at least one token reaches</source>
<translation>Feuilles qu’au moins un token atteint</translation>
</message>
<message>
<source>Gini</source>
<translation>Gini</translation>
</message>
<message>
<source>How unevenly the visits are spread over all leaves, unused ones too: 0 = all the same, near 1 = one leaf gets everything</source>
<translation>Inégalité de répartition des visites entre toutes les feuilles, même inutilisées&#xa0;: 0 = toutes à égalité, près de 1 = une feuille reçoit tout</translation>
</message>
<message>
<source>Entropy</source>
<translation>Entropie</translation>
</message>
<message>
<source>Of the visits&apos; distribution over the leaves, in bits; the number of decisions if all are used the same</source>
<translation>De la distribution des visites sur les feuilles, en bits&#xa0;; le nombre de décisions si toutes sont utilisées à égalité</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>Feuilles effectives</translation>
</message>
<message>
<source>2 to the power of the entropy: so many leaves used the same would have the same entropy</source>
<translation>2 à la puissance de l’entropie&#xa0;: autant de feuilles utilisées à égalité auraient la même entropie</translation>
</message>
</context>
<context>
<name>ufb::UsagePanels</name>
<message>
<source>Part of the view</source>
<translation>Partie de la vue</translation>
</message>
</context>
<context>
<name>ufb::UsageView</name>
<message>
<source>Neuron usage</source>
<translation>Usage des neurones</translation>
</message>
<message>
<source>O&amp;f</source>
<translation>S&amp;ource</translation>
</message>
<message>
<source>&amp;Bars up to</source>
<translation>&amp;Barre pleine</translation>
</message>
<message>
<source>this text</source>
<translation>ce texte</translation>
</message>
<message>
<source>this session</source>
<translation>cette session</translation>
</message>
<message>
<source>the corpus</source>
<translation>le corpus</translation>
</message>
<message>
<source>Whose tokens are counted: this text&apos;s, also those of the texts before it in this session, or those of a counted corpus</source>
<translation>De quoi les tokens sont comptés&#xa0;: de ce texte, aussi des textes précédents de cette session, ou d’un corpus compté</translation>
</message>
<message>
<source>the most possible</source>
<translation>maximum possible</translation>
</message>
<message>
<source>all nodes</source>
<translation>tous les nœuds</translation>
</message>
<message>
<source>What a bar&apos;s full length stands for: the most nodes that so many tokens can touch, or all there are</source>
<translation>Ce que représente une barre pleine&#xa0;: le plus de nœuds qu’autant de tokens peuvent toucher, ou tous les nœuds existants</translation>
</message>
<message>
<source>A node is touched if at least one token visits it; a visit is one evaluation of its neuron.
Its weights are an input row, a bias and an output row. They count once, however often they are read.</source>
<translation>Un nœud est touché si au moins un token le visite&#xa0;; une visite est une évaluation de son neurone.
Ses poids sont une ligne d’entrée, un biais et une ligne de sortie. Ils comptent une fois, quel que soit le nombre de lectures.</translation>
</message>
<message>
<source>Layers</source>
<translation>Couches</translation>
</message>
<message>
<source>Nodes touched in each layer</source>
<translation>Nœuds touchés par couche</translation>
</message>
<message>
<source>Caches</source>
<translation>Caches</translation>
</message>
<message>
<source>Weights read, against the caches</source>
<translation>Poids lus, face aux caches</translation>
</message>
<message>
<source>Weights of all nodes touched, each counted once. What does not fit into a cache comes from a larger, slower one or from memory.</source>
<translation>Poids de tous les nœuds touchés, chacun compté une fois. Ce qui ne tient pas dans un cache vient d’un cache plus grand et plus lent, ou de la mémoire.</translation>
</message>
<message>
<source>Visits</source>
<translation>Visites</translation>
</message>
<message>
<source>How often nodes are visited: %1</source>
<comment>layer and tree</comment>
<translation>Fréquence de visite des nœuds&#xa0;: %1</translation>
</message>
<message>
<source>Each token visits one node on each level of the tree, the root always.</source>
<translation>Chaque token visite un nœud à chaque niveau de l’arbre, et toujours la racine.</translation>
</message>
<message>
<source>Balance</source>
<translation>Équilibre</translation>
</message>
<message>
<source>How evenly leaves are used: %1</source>
<comment>layer</comment>
<translation>Régularité d’utilisation des feuilles&#xa0;: %1</translation>
</message>
<message>
<source>Gini: 0 if all leaves get the same number of visits, near 1 if one leaf gets all; leaves without visits count.
As if … leaves: 2 to the power of the entropy of the visits in bits.</source>
<translation>Gini&#xa0;: 0 si toutes les feuilles reçoivent autant de visites, près de 1 si une feuille les reçoit toutes&#xa0;; les feuilles sans visite comptent.
Comme si … feuilles&#xa0;: 2 à la puissance de l’entropie des visites en bits.</translation>
</message>
<message>
<source>nodes touched</source>
<translation>nœuds touchés</translation>
</message>
<message>
<source>one token: %1</source>
<translation>un token&#xa0;: %1</translation>
</message>
<message>
<source>most for %1: %2</source>
<comment>9 tokens, number</comment>
<translation>maximum pour %1&#xa0;: %2</translation>
</message>
<message>
<source>The most that so many tokens can touch: on each level of a tree as many nodes as it has, or as there are tokens.</source>
<translation>Le maximum qu’autant de tokens peuvent toucher&#xa0;: à chaque niveau d’un arbre, autant de nœuds qu’il en a, ou qu’il y a de tokens.</translation>
</message>
<message>
<source>All trees of a layer are counted together.</source>
<translation>Tous les arbres d’une couche sont comptés ensemble.</translation>
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
<translation>Fréquence de visite des nœuds</translation>
</message>
<message>
<source>nodes, logarithmic</source>
<translation>nœuds, logarithmique</translation>
</message>
<message>
<source>visits of a node</source>
<translation>visites d’un nœud</translation>
</message>
<message>
<source>visits of a node, up to</source>
<translation>visites d’un nœud, jusqu’à</translation>
</message>
<message>
<source>nodes visited</source>
<translation>nœuds visités</translation>
</message>
<message>
<source>nodes never visited</source>
<translation>nœuds jamais visités</translation>
</message>
<message>
<source>%1 was visited %2</source>
<comment>1 node, 3 to 4 times</comment>
<translation>%1 visité %2</translation>
</message>
<message>
<source>%1 were visited %2</source>
<comment>5 nodes, 3 to 4 times</comment>
<translation>%1 visités %2</translation>
</message>
<message>
<source>%1 of the %2 of %3</source>
<comment>percent, nodes, layer</comment>
<translation>%1 des %2 de la %3</translation>
</message>
</context>
<context>
<name>ufb::UsageWords</name>
<message>
<source>1 text</source>
<translation>1 texte</translation>
</message>
<message numerus="yes">
<source>%n texts</source>
<translation>
<numerusform>%n texte</numerusform>
<numerusform>%n textes</numerusform>
</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>9 tokens, 2 texts</comment>
<translation>%1 de %2</translation>
</message>
<message>
<source>%1 tokens</source>
<comment>a large number</comment>
<translation>%1 tokens</translation>
</message>
<message>
<source>1 token</source>
<translation>1 token</translation>
</message>
<message numerus="yes">
<source>%n tokens</source>
<translation>
<numerusform>%n token</numerusform>
<numerusform>%n tokens</numerusform>
</translation>
</message>
<message>
<source>1 node</source>
<translation>1 nœud</translation>
</message>
<message numerus="yes">
<source>%n nodes</source>
<translation>
<numerusform>%n nœud</numerusform>
<numerusform>%n nœuds</numerusform>
</translation>
</message>
<message>
<source>%1 visits</source>
<comment>a large number</comment>
<translation>%1 visites</translation>
</message>
<message>
<source>1 visit</source>
<translation>1 visite</translation>
</message>
<message numerus="yes">
<source>%n visits</source>
<translation>
<numerusform>%n visite</numerusform>
<numerusform>%n visites</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<comment>large numbers</comment>
<translation>%1 à %2 fois</translation>
</message>
<message>
<source>never</source>
<translation>0 fois</translation>
</message>
<message>
<source>once</source>
<translation>une fois</translation>
</message>
<message numerus="yes">
<source>%n times</source>
<translation>
<numerusform>%n fois</numerusform>
<numerusform>%n fois</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<translation>%1 à %2 fois</translation>
</message>
<message>
<source>layer %1</source>
<translation>couche %1</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>couche %1, arbre %2</translation>
</message>
<message>
<source>this text</source>
<translation>ce texte</translation>
</message>
<message>
<source>this session</source>
<translation>cette session</translation>
</message>
<message>
<source>the corpus</source>
<translation>le corpus</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>numbers</comment>
<translation>%1 sur %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>383 of 4095 nodes</comment>
<translation>%1 des %2</translation>
</message>
<message>
<source>In layer %1, %2 touches %3.</source>
<comment>number, 1 token, 12 of 4095 nodes</comment>
<translation>Dans la couche %1, %2 touche %3.</translation>
</message>
<message>
<source>In layer %1, %2 touch %3: %4, %5 a token.</source>
<comment>number, 9 tokens, nodes, visits, number</comment>
<translation>Dans la couche %1, %2 touchent %3&#xa0;: %4, %5 par token.</translation>
</message>
<message>
<source>The only layer</source>
<translation>La seule couche</translation>
</message>
<message numerus="yes">
<source>All %n layers</source>
<translation>
<numerusform>La %n couche</numerusform>
<numerusform>Les %n couches</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 touched.</source>
<comment>all 6 layers, number, nodes</comment>
<translation>%1&#xa0;: %2 des %3 touchés.</translation>
</message>
<message>
<source>%1: %2 of %3 of tree weights are read at least once.</source>
<comment>all 6 layers, two sizes</comment>
<translation>%1&#xa0;: %2 sur %3 de poids des arbres sont lus au moins une fois.</translation>
</message>
<message>
<source>%1 (%2, shared)</source>
<comment>cache, size</comment>
<translation>%1 (%2, partagé)</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>cache, size</comment>
<translation>%1 (%2)</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>La taille des poids d’un nœud n’est pas connue.</translation>
</message>
<message>
<source>This text&apos;s %1</source>
<comment>size</comment>
<translation>Les %1 de ce texte</translation>
</message>
<message>
<source>The corpus&apos; %1</source>
<comment>size</comment>
<translation>Les %1 du corpus</translation>
</message>
<message>
<source>This session&apos;s %1</source>
<comment>size</comment>
<translation>Les %1 de cette session</translation>
</message>
<message>
<source>%1 of the corpus %2</source>
<comment>9 tokens, name</comment>
<translation>%1 du corpus %2</translation>
</message>
<message>
<source>%1; this machine does not tell its caches.</source>
<translation>%1&#xa0;; cette machine n’indique pas ses caches.</translation>
</message>
<message>
<source>%1 fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 tiennent dans le cache %2.</translation>
</message>
<message>
<source>%1 do not fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 ne tiennent pas dans le cache %2.</translation>
</message>
<message>
<source>%1 of %2 never visited, %3 once.</source>
<comment>number, nodes, number</comment>
<translation>%1 des %2 jamais visités, %3 visités une fois.</translation>
</message>
<message>
<source>Gini %1</source>
<translation>Gini %1</translation>
</message>
<message>
<source>%1: there is only one leaf.</source>
<translation>%1&#xa0;: il n’y a qu’une feuille.</translation>
</message>
<message>
<source>%1; as if %2 of %3 leaves shared the visits evenly.</source>
<translation>%1&#xa0;; comme si %2 feuilles sur %3 se partageaient les visites à égalité.</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Couche %1</translation>
</message>
<message numerus="yes">
<source>%1, %n trees together</source>
<translation>
<numerusform>%1, %n arbre réuni</numerusform>
<numerusform>%1, %n arbres réunis</numerusform>
</translation>
</message>
<message>
<source>%1 nodes touched, %2</source>
<comment>383 of 4095, percent</comment>
<translation>%1 nœuds touchés, %2</translation>
</message>
<message>
<source>One token touches %1; %2 at most %3</source>
<comment>number, tokens, number</comment>
<translation>Un token touche %1&#xa0;; %2 au plus %3</translation>
</message>
<message>
<source>%1, %2 for each node touched</source>
<comment>visits, number</comment>
<translation>%1, %2 par nœud touché</translation>
</message>
<message>
<source>%1 of %2 of weights read at least once</source>
<translation>%1 sur %2 de poids lus au moins une fois</translation>
</message>
</context>
<context>
<name>ufb::Views</name>
<message>
<source>Predictions</source>
<translation>Prédictions</translation>
</message>
<message>
<source>Side by side</source>
<translation>Côte à côte</translation>
</message>
<message>
<source>Latency</source>
<translation>Latence</translation>
</message>
<message>
<source>Model</source>
<translation>Modèle</translation>
</message>
<message>
<source>Enter or click fills the mask · Alt+← → other masks</source>
<translation>Entrée ou un clic remplit le masque · Alt+← → autres masques</translation>
</message>
<message>
<source>Click or Enter zooms · wheel zooms at the mouse · Esc shows the whole tree</source>
<translation>Un clic ou Entrée zoome · la molette zoome au pointeur · Échap montre tout l’arbre</translation>
</message>
<message>
<source>Click selects a leaf · Ctrl+click or a drawn frame selects its tokens</source>
<translation>Un clic sélectionne une feuille · Ctrl+clic ou un cadre tracé sélectionne ses tokens</translation>
</message>
<message>
<source>Click or arrow keys select · double click on a title maximises</source>
<translation>Un clic ou les flèches sélectionnent · un double-clic sur un titre agrandit</translation>
</message>
<message>
<source>Click or arrow keys select tokens and nodes · Enter opens a run</source>
<translation>Un clic ou les flèches sélectionnent tokens et nœuds · Entrée ouvre une chaîne</translation>
</message>
<message>
<source>Click selects a layer · double click on a title maximises</source>
<translation>Un clic sélectionne une couche · un double-clic sur un titre agrandit</translation>
</message>
<message>
<source>Click or arrow keys select token and layer</source>
<translation>Un clic ou les flèches sélectionnent token et couche</translation>
</message>
<message>
<source>Type a word or an address to find its leaves · click a node to read its words</source>
<translation>Saisissez un mot ou une adresse pour trouver ses feuilles · cliquez sur un nœud pour lire ses mots</translation>
</message>
<message>
<source>Drop text files on the window to count them · click a row to select its layer</source>
<translation>Déposez des fichiers texte sur la fenêtre pour les compter · cliquez sur une ligne pour sélectionner sa couche</translation>
</message>
<message>
<source>Click or Enter on a row selects its node in every view</source>
<translation>Un clic ou Entrée sur une ligne sélectionne son nœud dans toutes les vues</translation>
</message>
<message>
<source>Alt+X exchanges A and B · Alt+← → other masks</source>
<translation>Alt+X échange A et B · Alt+← → autres masques</translation>
</message>
<message>
<source>Leave the machine alone while it measures · double click on a title maximises</source>
<translation>N’utilisez pas la machine pendant la mesure · un double-clic sur un titre agrandit</translation>
</message>
<message>
<source>Drop a model folder on the window to open it</source>
<translation>Déposez un dossier de modèle sur la fenêtre pour l’ouvrir</translation>
</message>
<message>
<source>Double click or Alt+M masks a word · click a token to follow its path</source>
<translation>Un double-clic ou Alt+M masque un mot · cliquez sur un token pour suivre son chemin</translation>
</message>
<message>
<source>Every number is of this answer · point at a row to see its node everywhere</source>
<translation>Chaque nombre vient de cette réponse · pointez une ligne pour voir son nœud partout</translation>
</message>
<message>
<source>← left, → right · H shows a hint · Enter goes on</source>
<translation>← gauche, → droite · H montre un indice · Entrée continue</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesModel</name>
<message>
<source>Leaf</source>
<translation>Feuille</translation>
</message>
<message>
<source>Counted from the left, from 0. A click selects it.</source>
<translation>Compté depuis la gauche, à partir de 0. Un clic le sélectionne.</translation>
</message>
<message>
<source>Share</source>
<translation>Part</translation>
</message>
<message>
<source>Of the word&apos;s tokens in the corpus, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>Parmi les tokens du mot dans le corpus, de 0 à 1. La barre la plus longue est la plus grande part de la liste.</translation>
</message>
<message>
<source>Count</source>
<translation>Nombre</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf</source>
<translation>Nombre de tokens du mot qui finissent à la feuille</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf, at most: an estimate that may be too high</source>
<translation>Nombre maximal de tokens du mot qui finissent à la feuille&#xa0;: une estimation peut-être trop haute</translation>
</message>
<message>
<source>Lift</source>
<translation>Lift</translation>
</message>
<message>
<source>How many times that share is the leaf&apos;s share of all tokens. 1: no more than any word.</source>
<translation>Rapport entre cette part et la part de la feuille dans tous les tokens. 1&#xa0;: pas plus que pour tout autre mot.</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Couche, puis bifurcations&#xa0;: 0 à gauche, 1 à droite</translation>
</message>
<message>
<source>Word</source>
<translation>Mot</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>Tel que l’écrit le vocabulaire</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesPanel</name>
<message>
<source>Leaves of a word</source>
<translation>Feuilles d’un mot</translation>
</message>
<message>
<source>Back to the examples (Esc)</source>
<translation>Retour aux exemples (Échap)</translation>
</message>
<message>
<source>Close the list of leaves</source>
<translation>Fermer la liste des feuilles</translation>
</message>
</context>
</TS>
