<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
<name>CorpusText</name>
<message>
<source>Corpus %1: no token comes here</source>
<translation>Corpus %1: ningún token llega aquí</translation>
</message>
<message>
<source>Corpus %1: %2 of %3 tokens, %4</source>
<comment>name, visits, all tokens, share</comment>
<translation>Corpus %1: %2 de %3 tokens, %4</translation>
</message>
<message>
<source>%1 times more in B</source>
<translation>%1 veces más frecuente en B</translation>
</message>
<message>
<source>%1 times more in A</source>
<translation>%1 veces más frecuente en A</translation>
</message>
<message>
<source>A: %1, B: %2</source>
<comment>names of corpora</comment>
<translation>A: %1, B: %2</translation>
</message>
<message>
<source>No significant difference between A and B</source>
<translation>Sin diferencia significativa entre A y B</translation>
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
<translation>Deshacer escribir</translation>
</message>
<message>
<source>Undo deleting</source>
<translation>Deshacer borrar</translation>
</message>
<message>
<source>Undo pasting</source>
<translation>Deshacer pegar</translation>
</message>
<message>
<source>Undo cutting</source>
<translation>Deshacer cortar</translation>
</message>
<message>
<source>Undo dropping text</source>
<translation>Deshacer arrastrar texto</translation>
</message>
<message>
<source>Undo masking</source>
<translation>Deshacer enmascarar</translation>
</message>
<message>
<source>Undo filling the mask</source>
<translation>Deshacer rellenar la máscara</translation>
</message>
<message>
<source>Undo another text</source>
<comment>go back to the text before</comment>
<translation>Deshacer cambiar de texto</translation>
</message>
<message>
<source>Undo pinning</source>
<translation>Deshacer fijar el texto</translation>
</message>
<message>
<source>Undo letting the pinned text go</source>
<translation>Deshacer soltar el texto fijado</translation>
</message>
<message>
<source>Undo adding a bookmark</source>
<translation>Deshacer añadir marcador</translation>
</message>
<message>
<source>Undo removing a bookmark</source>
<translation>Deshacer quitar marcador</translation>
</message>
<message>
<source>Undo removing all bookmarks</source>
<translation>Deshacer quitar todos los marcadores</translation>
</message>
<message>
<source>Undo changing bookmarks</source>
<translation>Deshacer cambiar marcadores</translation>
</message>
<message>
<source>Undo another word of your own</source>
<comment>the word asked about</comment>
<translation>Deshacer cambiar su palabra</translation>
</message>
<message>
<source>Redo typing</source>
<translation>Rehacer escribir</translation>
</message>
<message>
<source>Redo deleting</source>
<translation>Rehacer borrar</translation>
</message>
<message>
<source>Redo pasting</source>
<translation>Rehacer pegar</translation>
</message>
<message>
<source>Redo cutting</source>
<translation>Rehacer cortar</translation>
</message>
<message>
<source>Redo dropping text</source>
<translation>Rehacer arrastrar texto</translation>
</message>
<message>
<source>Redo masking</source>
<translation>Rehacer enmascarar</translation>
</message>
<message>
<source>Redo filling the mask</source>
<translation>Rehacer rellenar la máscara</translation>
</message>
<message>
<source>Redo another text</source>
<comment>go on to the text after</comment>
<translation>Rehacer cambiar de texto</translation>
</message>
<message>
<source>Redo pinning</source>
<translation>Rehacer fijar el texto</translation>
</message>
<message>
<source>Redo letting the pinned text go</source>
<translation>Rehacer soltar el texto fijado</translation>
</message>
<message>
<source>Redo adding a bookmark</source>
<translation>Rehacer añadir marcador</translation>
</message>
<message>
<source>Redo removing a bookmark</source>
<translation>Rehacer quitar marcador</translation>
</message>
<message>
<source>Redo removing all bookmarks</source>
<translation>Rehacer quitar todos los marcadores</translation>
</message>
<message>
<source>Redo changing bookmarks</source>
<translation>Rehacer cambiar marcadores</translation>
</message>
<message>
<source>Redo another word of your own</source>
<comment>the word asked about</comment>
<translation>Rehacer cambiar su palabra</translation>
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
<translation>capa</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all %1 neurons, there is no path to show.</source>
<translation>Las capas feedforward de este modelo son densas: cada token usa las %1 neuronas, no hay camino que mostrar.</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: every token uses all neurons, there is no path to show.</source>
<translation>Las capas feedforward de este modelo son densas: cada token usa todas las neuronas, no hay camino que mostrar.</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see which way its tokens go.</source>
<translation>Aún no hay nada que mostrar. Escriba una frase para ver qué camino siguen sus tokens.</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>No hay ningún modelo cargado.</translation>
</message>
</context>
<context>
<name>SessionModels</name>
<message>
<source>%1 is not the model that the session was saved with: it has another shape. What the session remembers of its trees may mean other places.</source>
<comment>a model&apos;s name</comment>
<translation>%1 no es el modelo con el que se guardó la sesión: tiene otra forma. Lo que la sesión recuerda de sus árboles puede referirse a otros lugares.</translation>
</message>
<message>
<source>%1 may not be the model that the session was saved with: its weights take %2, those of the session %3.</source>
<comment>a model&apos;s name, two sizes with units</comment>
<translation>Es posible que %1 no sea el modelo con el que se guardó la sesión: sus pesos ocupan %2; los de la sesión, %3.</translation>
</message>
</context>
<context>
<name>StripValues</name>
<message>
<source>none, nothing to decide</source>
<translation>ninguno, nada que decidir</translation>
</message>
<message>
<source>no partner in the pinned text</source>
<translation>sin pareja en el texto fijado</translation>
</message>
<message>
<source>same leaf, nothing to decide</source>
<translation>misma hoja, nada que decidir</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>decisions in common, all</comment>
<translation>%1 de %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1, misma hoja</translation>
</message>
<message>
<source>no margins: nothing to decide</source>
<translation>sin márgenes: nada que decidir</translation>
</message>
<message>
<source>margin, log scale</source>
<translation>margen, escala log.</translation>
</message>
<message>
<source>same colour = near in the tree</source>
<translation>mismo color = cerca en el árbol</translation>
</message>
<message>
<source>sum of norms</source>
<translation>suma de normas</translation>
</message>
<message>
<source>of the path&apos;s sum</source>
<translation>de la suma del camino</translation>
</message>
<message>
<source>levels in common</source>
<translation>niveles en común</translation>
</message>
<message>
<source>Margin</source>
<translation>Margen</translation>
</message>
<message>
<source>Leaf</source>
<translation>Hoja</translation>
</message>
<message>
<source>Contribution</source>
<translation>Contribución</translation>
</message>
<message>
<source>Largest node</source>
<translation>Nodo mayor</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>Coincidencia con el fijado</translation>
</message>
<message>
<source>How close the closest decision of the path was: smallest |logit| over the norm of the node&apos;s weights</source>
<translation>Lo ajustada que fue la decisión más ajustada del camino: el menor |logit| dividido por la norma de los pesos del nodo</translation>
</message>
<message>
<source>Where the path ends, counted from the left; leaves of different layers have nothing in common</source>
<translation>Dónde termina el camino, contando desde la izquierda; las hojas de capas distintas no tienen nada en común</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>Suma de las normas de lo que los nodos del camino aportan a la salida de la capa</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum</source>
<translation>Qué parte de esa suma corresponde al nodo que más aporta</translation>
</message>
<message>
<source>How many decisions a token shares, from the root on, with the same token of the pinned text, before their paths part. Hatched: the pinned text has no such token</source>
<translation>Cuántas decisiones comparte un token, desde la raíz, con el mismo token del texto fijado antes de que sus caminos se separen. Rayado: el texto fijado no tiene ese token</translation>
</message>
</context>
<context>
<name>TreeLabels</name>
<message numerus="yes">
<source>%1 and %Ln more</source>
<comment>tokens</comment>
<translation>
<numerusform>%1 y %Ln más</numerusform>
<numerusform>%1 y %Ln más</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 tokens, %3</source>
<comment>visits, all, share</comment>
<translation>%1 de %2 tokens, %3</translation>
</message>
<message>
<source>%1 of 1 token, %2</source>
<comment>visits, share</comment>
<translation>%1 de 1 token, %2</translation>
</message>
<message numerus="yes">
<source>%1 of %Ln tokens, %2</source>
<comment>visits, share</comment>
<translation>
<numerusform>%1 de %Ln token, %2</numerusform>
<numerusform>%1 de %Ln tokens, %2</numerusform>
</translation>
</message>
<message>
<source>%1 ends here: logit %2</source>
<comment>token, number</comment>
<translation>%1 termina aquí: logit %2</translation>
</message>
<message>
<source>%1 turns right: logit %2</source>
<comment>token, number</comment>
<translation>%1 gira a la derecha: logit %2</translation>
</message>
<message>
<source>%1 turns left: logit %2</source>
<comment>token, number</comment>
<translation>%1 gira a la izquierda: logit %2</translation>
</message>
<message>
<source>Logits %1 to %2</source>
<translation>Logits de %1 a %2</translation>
</message>
<message>
<source>Layer %1, node %2, level %3</source>
<translation>Capa %1, nodo %2, nivel %3</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, árbol %2</translation>
</message>
<message>
<source>leaf %1</source>
<translation>hoja %1</translation>
</message>
<message>
<source>root</source>
<translation>raíz</translation>
</message>
<message>
<source>node %1</source>
<translation>nodo %1</translation>
</message>
<message>
<source>No token of this text comes here</source>
<translation>Ningún token de este texto llega aquí</translation>
</message>
<message>
<source>Tokens: %1</source>
<translation>Tokens: %1</translation>
</message>
<message>
<source>This session: %1</source>
<translation>Esta sesión: %1</translation>
</message>
<message>
<source>Pinned text: %1</source>
<translation>Texto fijado: %1</translation>
</message>
</context>
<context>
<name>ufb::AddressBar</name>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>Address of the selection</source>
<translation>Dirección de la selección</translation>
</message>
<message>
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<source>Back</source>
<translation>Atrás</translation>
</message>
<message>
<source>Back to the place before</source>
<translation>Volver al lugar anterior</translation>
</message>
<message>
<source>Forward</source>
<translation>Adelante</translation>
</message>
<message>
<source>Forward to the next place</source>
<translation>Avanzar al lugar siguiente</translation>
</message>
<message>
<source>Bookmarks</source>
<translation>Marcadores</translation>
</message>
<message>
<source>Go to a place kept before</source>
<translation>Ir a un lugar guardado</translation>
</message>
<message>
<source>Copy address</source>
<translation>Copiar dirección</translation>
</message>
<message>
<source>Copy the address that is shown</source>
<translation>Copiar la dirección mostrada</translation>
</message>
<message>
<source>Remove bookmark</source>
<translation>Quitar marcador</translation>
</message>
<message>
<source>Add bookmark</source>
<translation>Añadir marcador</translation>
</message>
<message>
<source>Remove the bookmark of this address</source>
<translation>Quitar el marcador de esta dirección</translation>
</message>
<message>
<source>Keep this address as a bookmark</source>
<translation>Guardar esta dirección como marcador</translation>
</message>
<message>
<source>1 layer</source>
<translation>1 capa</translation>
</message>
<message numerus="yes">
<source>%Ln layers</source>
<translation>
<numerusform>%Ln capa</numerusform>
<numerusform>%Ln capas</numerusform>
</translation>
</message>
<message>
<source>1 tree</source>
<translation>1 árbol</translation>
</message>
<message numerus="yes">
<source>%Ln trees</source>
<translation>
<numerusform>%Ln árbol</numerusform>
<numerusform>%Ln árboles</numerusform>
</translation>
</message>
<message>
<source>1 turn</source>
<translation>1 giro</translation>
</message>
<message numerus="yes">
<source>%Ln turns</source>
<translation>
<numerusform>%Ln giro</numerusform>
<numerusform>%Ln giros</numerusform>
</translation>
</message>
<message>
<source>This model has %1 of %2 with %3: %4 or %5.</source>
<translation>Este modelo tiene %1 de %2 con %3: %4 o %5.</translation>
</message>
<message>
<source>Where the selection is; type an address and press Enter. %1</source>
<translation>Dónde está la selección; escriba una dirección y pulse Enter. %1</translation>
</message>
<message>
<source>No model is loaded: there is nothing to address.</source>
<translation>No hay ningún modelo cargado: no hay nada que direccionar.</translation>
</message>
<message>
<source>This model has no trees: there is nothing to address.</source>
<translation>Este modelo no tiene árboles: no hay nada que direccionar.</translation>
</message>
<message>
<source>Model: %1</source>
<translation>Modelo: %1</translation>
</message>
<message>
<source>Kept: %1</source>
<translation>Guardada: %1</translation>
</message>
<message>
<source>This model has no such place.</source>
<translation>Este modelo no tiene ese lugar.</translation>
</message>
<message>
<source>&amp;Remove all</source>
<translation>&amp;Quitar todos</translation>
</message>
</context>
<context>
<name>ufb::CandidateModel</name>
<message>
<source>%1: %2, rank %3, logit %4, id %5. Enter or a click puts it in.</source>
<comment>a candidate for a mask</comment>
<translation>%1: %2, puesto %3, logit %4, id %5. Enter o un clic lo inserta.</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>La pieza del vocabulario; ## indica que continúa una palabra</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>Palabra</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>Softmax de los logits sobre todo el vocabulario</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>Probabilidad</translation>
</message>
<message>
<source>The model&apos;s score before the softmax</source>
<translation>La puntuación del modelo antes del softmax</translation>
</message>
<message>
<source>Logit</source>
<comment>table column</comment>
<translation>Logit</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>Puesto entre todas las piezas del vocabulario; 1 es la más probable</translation>
</message>
<message>
<source>Rank</source>
<comment>table column</comment>
<translation>Puesto</translation>
</message>
</context>
<context>
<name>ufb::CandidateTable</name>
<message>
<source>Candidates</source>
<comment>the model&apos;s words for a mask</comment>
<translation>Candidatos</translation>
</message>
</context>
<context>
<name>ufb::CheatSheet</name>
<message>
<source>Keys and gestures</source>
<translation>Teclas y gestos</translation>
</message>
<message>
<source>Search</source>
<translation>Buscar</translation>
</message>
<message>
<source>Search keys and gestures</source>
<translation>Buscar teclas y gestos</translation>
</message>
<message>
<source>No keys or gestures match</source>
<translation>Ninguna tecla ni gesto coincide</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Copiar como texto</translation>
</message>
<message>
<source>Puts what is shown on the clipboard, a line each</source>
<translation>Pone lo que se muestra en el portapapeles, una línea por elemento</translation>
</message>
<message>
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<source>Mouse</source>
<translation>Ratón</translation>
</message>
</context>
<context>
<name>ufb::ColorBar</name>
<message>
<source>%1: %2 to %3</source>
<comment>what is coloured, least value, greatest value</comment>
<translation>%1: de %2 a %3</translation>
</message>
</context>
<context>
<name>ufb::ColumnModel</name>
<message>
<source>yes</source>
<translation>sí</translation>
</message>
<message>
<source>no</source>
<translation>no</translation>
</message>
</context>
<context>
<name>ufb::CommandListModel</name>
<message>
<source>on</source>
<comment>a command that is switched on</comment>
<translation>activado</translation>
</message>
<message>
<source>not available now</source>
<comment>a command</comment>
<translation>no disponible ahora</translation>
</message>
</context>
<context>
<name>ufb::CommandPalette</name>
<message>
<source>Commands</source>
<translation>Comandos</translation>
</message>
<message>
<source>Command</source>
<translation>Comando</translation>
</message>
<message>
<source>Type a command</source>
<translation>Escriba un comando</translation>
</message>
<message>
<source>No command matches</source>
<translation>Ningún comando coincide</translation>
</message>
</context>
<context>
<name>ufb::Commands</name>
<message>
<source>&amp;File</source>
<translation>&amp;Archivo</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>&amp;Edición</translation>
</message>
<message>
<source>&amp;View</source>
<translation>&amp;Ver</translation>
</message>
<message>
<source>&amp;Appearance</source>
<translation>A&amp;specto</translation>
</message>
<message>
<source>&amp;Routing</source>
<translation>&amp;Caminos</translation>
</message>
<message>
<source>Mea&amp;sure</source>
<translation>Me&amp;dir</translation>
</message>
<message>
<source>&amp;Learn</source>
<translation>Apre&amp;nder</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>Ay&amp;uda</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreement</name>
<message>
<source>Agreement over a text file…</source>
<translation>Coincidencia en un archivo de texto…</translation>
</message>
<message>
<source>Puts every line of a text to both models and counts how often they agree, and are right.</source>
<translation>Presenta cada línea de un texto a ambos modelos y cuenta cuántas veces coinciden y cuántas aciertan.</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>Progreso del recuento</translation>
</message>
<message>
<source>Stop</source>
<translation>Detener</translation>
</message>
<message>
<source>Ends the count; what was counted so far stays.</source>
<translation>Termina el recuento; lo contado hasta ahora se conserva.</translation>
</message>
<message>
<source>Hide</source>
<comment>button: hide a result</comment>
<translation>Ocultar</translation>
</message>
<message>
<source>Agreement over the file</source>
<translation>Coincidencia en el archivo</translation>
</message>
<message numerus="yes">
<source>%1: %Ln lines read</source>
<comment>a file&apos;s name</comment>
<translation>
<numerusform>%1: %Ln línea leída</numerusform>
<numerusform>%1: %Ln líneas leídas</numerusform>
</translation>
</message>
<message>
<source>The file was not read to its end.</source>
<translation>El archivo no se leyó hasta el final.</translation>
</message>
<message>
<source>%1: no line could be compared.</source>
<comment>a file&apos;s name</comment>
<translation>%1: no se pudo comparar ninguna línea.</translation>
</message>
<message>
<source>%1 and %2 put the same word first at %3 of %4 masks of %5: %6 (95 % interval %7 – %8).</source>
<comment>names of models; numbers; a file&apos;s name; percentages</comment>
<translation>%1 y %2 ponen la misma palabra en primer lugar en %3 de %4 máscaras de %5: %6 (intervalo del 95&#xa0;%: %7 – %8).</translation>
</message>
<message>
<source>%1 lines read, %2 used. In a line without a mask, one word was masked that both vocabularies hold in one piece, chosen by line number and seed %3.</source>
<translation>%1 líneas leídas, %2 usadas. En las líneas sin máscara se enmascaró una palabra que ambos vocabularios contienen en una sola pieza, elegida según el número de línea y la semilla %3.</translation>
</message>
<message>
<source>%1 masks were in the text.</source>
<translation>Máscaras en el texto: %1.</translation>
</message>
<message>
<source>Skipped: %1 empty, %2 without such a word, %3 with masks beyond what a model reads, %4 that a tokenizer refused.</source>
<translation>Omitidas: %1 vacías, %2 sin una palabra así, %3 con máscaras más allá de lo que lee un modelo, %4 rechazadas por un tokenizador.</translation>
</message>
</context>
<context>
<name>ufb::CompareAgreementModel</name>
<message>
<source>Both put the same word first</source>
<translation>Ambos ponen la misma palabra primero</translation>
</message>
<message>
<source>Of the first %1 words, both have</source>
<translation>De las primeras %1 palabras, en común</translation>
</message>
<message>
<source>A puts the true word first</source>
<translation>A pone primero la palabra correcta</translation>
</message>
<message>
<source>B puts the true word first</source>
<translation>B pone primero la palabra correcta</translation>
</message>
<message>
<source>A has the true word among its first %1</source>
<translation>A tiene la palabra correcta entre las %1 primeras</translation>
</message>
<message>
<source>B has the true word among its first %1</source>
<translation>B tiene la palabra correcta entre las %1 primeras</translation>
</message>
<message>
<source>Mean time of A for a line</source>
<translation>Tiempo medio de A por línea</translation>
</message>
<message>
<source>Mean time of B for a line</source>
<translation>Tiempo medio de B por línea</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>so many of so many</comment>
<translation>%1 de %2</translation>
</message>
<message>
<source>Wilson&apos;s interval for shares; for the mean, 1.96 standard errors to both sides</source>
<translation>Intervalo de Wilson para proporciones; para la media, 1,96 errores estándar a cada lado</translation>
</message>
<message>
<source>Over the file</source>
<comment>table column</comment>
<translation>En el archivo</translation>
</message>
<message>
<source>Result</source>
<comment>table column</comment>
<translation>Resultado</translation>
</message>
<message>
<source>95 % interval</source>
<comment>table column</comment>
<translation>Intervalo del 95&#xa0;%</translation>
</message>
<message>
<source>Counted</source>
<comment>table column: how many there were</comment>
<translation>Contados</translation>
</message>
</context>
<context>
<name>ufb::CompareHead</name>
<message>
<source>Model %1: %2</source>
<comment>A or B, its name</comment>
<translation>Modelo %1: %2</translation>
</message>
<message>
<source>%1 for this one text, with what the window records; measure to compare speed.</source>
<translation>%1 para este único texto, incluido lo que registra la ventana; para comparar la velocidad, haga una medición.</translation>
</message>
</context>
<context>
<name>ufb::CompareModel</name>
<message>
<source>only B</source>
<comment>a word that only model B&apos;s list has</comment>
<translation>solo B</translation>
</message>
<message>
<source>only A</source>
<comment>a word that only model A&apos;s list has</comment>
<translation>solo A</translation>
</message>
<message>
<source>%1, model %2: %3, rank %4, logit %5, id %6.</source>
<comment>a candidate for a mask</comment>
<translation>%1, modelo %2: %3, puesto %4, logit %5, id %6.</translation>
</message>
<message>
<source>Not among the first %1 of model %2.</source>
<translation>No está entre las primeras %1 del modelo %2.</translation>
</message>
<message>
<source>Rank %1 in model %2.</source>
<translation>Puesto %1 en el modelo %2.</translation>
</message>
<message>
<source>Place among all pieces of the vocabulary; 1 is the most probable</source>
<translation>Puesto entre todas las piezas del vocabulario; 1 es la más probable</translation>
</message>
<message>
<source>Rank</source>
<comment>table column</comment>
<translation>Puesto</translation>
</message>
<message>
<source>The piece of the vocabulary; ## says that it continues a word</source>
<translation>La pieza del vocabulario; ## indica que continúa una palabra</translation>
</message>
<message>
<source>Word</source>
<comment>table column</comment>
<translation>Palabra</translation>
</message>
<message>
<source>Softmax of the logits over the whole vocabulary</source>
<translation>Softmax de los logits sobre todo el vocabulario</translation>
</message>
<message>
<source>Probability</source>
<comment>table column</comment>
<translation>Probabilidad</translation>
</message>
<message>
<source>Rank of the same word in the other model&apos;s list. Words are the same without regard to upper
and lower case and to ##, since the two vocabularies may differ.</source>
<translation>Puesto de la misma palabra en la lista del otro modelo. No se distinguen mayúsculas de minúsculas
ni se tiene en cuenta ##, pues los dos vocabularios pueden diferir.</translation>
</message>
<message>
<source>In B</source>
<comment>table column: a word&apos;s rank in model B&apos;s list</comment>
<translation>En B</translation>
</message>
<message>
<source>In A</source>
<comment>table column: a word&apos;s rank in model A&apos;s list</comment>
<translation>En A</translation>
</message>
</context>
<context>
<name>ufb::CompareTable</name>
<message>
<source>Candidates of both models</source>
<translation>Candidatos de ambos modelos</translation>
</message>
<message>
<source>○ only A</source>
<comment>as wide as the widest cell of a column</comment>
<translation>○ solo A</translation>
</message>
</context>
<context>
<name>ufb::CompareView</name>
<message>
<source>Side by side</source>
<translation>Lado a lado</translation>
</message>
<message>
<source>Previous mask</source>
<translation>Máscara anterior</translation>
</message>
<message>
<source>Next mask</source>
<translation>Máscara siguiente</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>Copiar</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Copiar como texto</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>palabra que buscar</translation>
</message>
<message>
<source>Your word, under both models</source>
<translation>Su palabra, en ambos modelos</translation>
</message>
<message>
<source>Your wor&amp;d</source>
<comment>label of a line to type a word into</comment>
<translation>Su pala&amp;bra</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>No hay ningún modelo cargado.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>Abrir un modelo…</translation>
</message>
<message>
<source>Open a second model to compare %1 with.</source>
<comment>a model&apos;s name</comment>
<translation>Abra un segundo modelo para compararlo con %1.</translation>
</message>
<message>
<source>Open a second model…</source>
<translation>Abrir un segundo modelo…</translation>
</message>
<message>
<source>Both models are being asked.</source>
<translation>Consultando ambos modelos.</translation>
</message>
<message>
<source>No word is masked. Mask one, and both models say what may stand there.</source>
<translation>No hay ninguna palabra enmascarada. Enmascare una y ambos modelos dirán qué puede ir ahí.</translation>
</message>
<message>
<source>Mask a word</source>
<translation>Enmascarar una palabra</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>máscara %1 de %2</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>su palabra “%1”: %2</translation>
</message>
</context>
<context>
<name>ufb::CompareWords</name>
<message>
<source>not in the vocabulary</source>
<translation>no está en el vocabulario</translation>
</message>
<message>
<source>%1, rank %2</source>
<comment>percent, place among all words</comment>
<translation>%1, puesto %2</translation>
</message>
<message>
<source>%1 (of its first piece “%2”)</source>
<comment>percent and rank; a piece of a word</comment>
<translation>%1 (de su primera pieza “%2”)</translation>
</message>
<message>
<source>%1 percentage points</source>
<translation>%1 puntos porcentuales</translation>
</message>
<message>
<source>Both put “%1” first.</source>
<comment>a word</comment>
<translation>Ambos ponen “%1” en primer lugar.</translation>
</message>
<message>
<source>A puts “%1” first, B puts “%2” first.</source>
<comment>words</comment>
<translation>A pone “%1” en primer lugar; B, “%2”.</translation>
</message>
<message>
<source>%1 of the first %2 words are in both lists.</source>
<translation>%1 de las primeras %2 palabras están en ambas listas.</translation>
</message>
<message>
<source>%1 has no mask in its vocabulary: it cannot predict.</source>
<comment>a model</comment>
<translation>%1 no tiene máscara en su vocabulario: no puede predecir.</translation>
</message>
<message>
<source>%1 has not seen this mask: it lies beyond the %2 tokens that this model reads.</source>
<comment>a model</comment>
<translation>%1 no ha visto esta máscara: está más allá de los %2 tokens que lee este modelo.</translation>
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
<translation>B menos A: %1</translation>
</message>
<message>
<source>rank	word of A	probability	in B	word of B	probability	in A</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>puesto	palabra de A	probabilidad	en B	palabra de B	probabilidad	en A</translation>
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
<translation>Dirección</translation>
</message>
<message>
<source>Layer and the turns from the root, 0 left and 1 right; a star: all below it</source>
<translation>Capa y giros desde la raíz, 0 izquierda y 1 derecha; un asterisco: todo lo que hay debajo</translation>
</message>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Se cuenta desde 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Node</source>
<translation>Nodo</translation>
</message>
<message>
<source>Index in its tree, breadth first, the root is 0</source>
<translation>Índice en su árbol, por niveles; la raíz es 0</translation>
</message>
<message>
<source>Share in A</source>
<translation>Proporción en A</translation>
</message>
<message>
<source>Share of A&apos;s tokens that visit the node</source>
<translation>Proporción de los tokens de A que visitan el nodo</translation>
</message>
<message>
<source>Share in B</source>
<translation>Proporción en B</translation>
</message>
<message>
<source>Share of B&apos;s tokens that visit the node</source>
<translation>Proporción de los tokens de B que visitan el nodo</translation>
</message>
<message>
<source>B over A</source>
<translation>B frente a A</translation>
</message>
<message>
<source>How many times as often B&apos;s tokens visit the node as A&apos;s</source>
<translation>Cuántas veces más a menudo visitan el nodo los tokens de B que los de A</translation>
</message>
<message>
<source>Log ratio</source>
<translation>Razón log.</translation>
</message>
<message>
<source>The same as a logarithm to base 2: 1 = twice, -1 = half</source>
<translation>Lo mismo como logaritmo en base 2: 1 = el doble, -1 = la mitad</translation>
</message>
<message>
<source>Corrected p</source>
<translation>p corregido</translation>
</message>
<message>
<source>Probability of such a difference by chance, two-sided,
corrected for all nodes that were tested (Holm)</source>
<translation>Probabilidad de que tal diferencia se deba al azar, bilateral,
corregida para todos los nodos contrastados (Holm)</translation>
</message>
<message>
<source>Visits in A</source>
<translation>Visitas en A</translation>
</message>
<message>
<source>Tokens of A that visit the node</source>
<translation>Tokens de A que visitan el nodo</translation>
</message>
<message>
<source>Visits in B</source>
<translation>Visitas en B</translation>
</message>
<message>
<source>Tokens of B that visit the node</source>
<translation>Tokens de B que visitan el nodo</translation>
</message>
<message>
<source>Node %1</source>
<translation>Nodo %1</translation>
</message>
<message>
<source>Leaf %1 (%2)</source>
<comment>address, number</comment>
<translation>Hoja %1 (%2)</translation>
</message>
<message>
<source>%1 (%2 of A&apos;s tokens, %3 of B&apos;s)</source>
<comment>times, percentages</comment>
<translation>%1 (%2 de los tokens de A, %3 de los de B)</translation>
</message>
</context>
<context>
<name>ufb::CorpusChoices</name>
<message>
<source>&amp;Split into</source>
<translation>&amp;Dividir en</translation>
</message>
<message>
<source>What is one text to the model: it sees no further than its ends</source>
<translation>Qué es un texto para el modelo: no ve más allá de sus extremos</translation>
</message>
<message>
<source>&amp;Masked tokens</source>
<translation>Tokens &amp;enmascarados</translation>
</message>
<message>
<source>Share of the tokens that are replaced by the mask before the model sees them</source>
<translation>Proporción de los tokens que se sustituyen por la máscara antes de que el modelo los vea</translation>
</message>
<message>
<source>Sam&amp;ple</source>
<translation>M&amp;uestra</translation>
</message>
<message>
<source>Share of the text that is counted; all of it unless you ask for less</source>
<translation>Proporción del texto que se cuenta; todo, salvo que pida menos</translation>
</message>
<message>
<source>S&amp;eed</source>
<translation>&amp;Semilla</translation>
</message>
<message>
<source>Chooses what is masked, sampled and kept as an example: the same seed, the same choice</source>
<translation>Determina qué se enmascara, se muestrea y se guarda como ejemplo: misma semilla, misma elección</translation>
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
<translation>%1 se contó con otro modelo, %2, que tiene otros árboles. Abra primero ese modelo y después el recuento.</translation>
</message>
<message>
<source>%1 was counted with another model, %2, whose trees have the same shape as those of %3. Its figures need not hold for the sentence on show.</source>
<comment>a file, two models</comment>
<translation>%1 se contó con otro modelo, %2, cuyos árboles tienen la misma forma que los de %3. Sus cifras pueden no ser válidas para la frase mostrada.</translation>
</message>
<message>
<source>Count texts</source>
<translation>Contar textos</translation>
</message>
<message>
<source>Texts (*.txt *.md *.gz *.xz *.zst *.bz2)</source>
<comment>file filter</comment>
<translation>Textos (*.txt *.md *.gz *.xz *.zst *.bz2)</translation>
</message>
<message>
<source>All files (*)</source>
<comment>file filter</comment>
<translation>Todos los archivos (*)</translation>
</message>
<message>
<source>Open a count</source>
<translation>Abrir un recuento</translation>
</message>
<message>
<source>Counts (*.sqlite)</source>
<comment>file filter</comment>
<translation>Recuentos (*.sqlite)</translation>
</message>
<message>
<source>Compare with another count</source>
<translation>Comparar con otro recuento</translation>
</message>
<message>
<source>Everything: CSV, JSON, safetensors, NPY and a report (*)</source>
<comment>file filter</comment>
<translation>Todo: CSV, JSON, safetensors, NPY y un informe (*)</translation>
</message>
<message>
<source>CSV tables (*)</source>
<comment>file filter</comment>
<translation>Tablas CSV (*)</translation>
</message>
<message>
<source>JSON (*)</source>
<comment>file filter</comment>
<translation>JSON (*)</translation>
</message>
<message>
<source>Arrays as safetensors (*)</source>
<comment>file filter</comment>
<translation>Arrays como safetensors (*)</translation>
</message>
<message>
<source>Arrays as NPY (*)</source>
<comment>file filter</comment>
<translation>Arrays como NPY (*)</translation>
</message>
<message>
<source>Report as HTML (*)</source>
<comment>file filter</comment>
<translation>Informe en HTML (*)</translation>
</message>
<message>
<source>Export the count into a new folder</source>
<translation>Exportar el recuento a una carpeta nueva</translation>
</message>
<message>
<source>Folder:</source>
<translation>Carpeta:</translation>
</message>
<message>
<source>Folder for results of counts</source>
<translation>Carpeta para los resultados de los recuentos</translation>
</message>
</context>
<context>
<name>ufb::CorpusDifferenceView</name>
<message>
<source>Corpus difference</source>
<translation>Diferencia entre corpus</translation>
</message>
<message>
<source>Compare with another count…</source>
<translation>Comparar con otro recuento…</translation>
</message>
<message>
<source>To compare two texts, count or open a first one in the view Corpus.</source>
<translation>Para comparar dos textos, cuente o abra uno primero en la vista Corpus.</translation>
</message>
<message>
<source>%1 is the only count. Open a second one of the same model to see which nodes the two use differently.</source>
<comment>a corpus&apos; name</comment>
<translation>%1 es el único recuento. Abra otro del mismo modelo para ver qué nodos usan los dos de forma distinta.</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>De&amp;jar de comparar</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>Retira el segundo recuento</translation>
</message>
<message>
<source>Most changed nodes</source>
<translation>Nodos que más cambian</translation>
</message>
<message>
<source>Divergence of each layer</source>
<translation>Divergencia de cada capa</translation>
</message>
<message>
<source>Layers</source>
<translation>Capas</translation>
</message>
<message>
<source>B over A, log scale</source>
<translation>B frente a A, escala log.</translation>
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
<translation>Capa</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Se cuenta desde 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Divergence</source>
<translation>Divergencia</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use, in bits:
0 = the same, 1 = no leaf in common</source>
<translation>Divergencia de Jensen-Shannon del uso de las hojas, en bits:
0 = igual, 1 = ninguna hoja en común</translation>
</message>
<message>
<source>Changed nodes</source>
<translation>Nodos cambiados</translation>
</message>
<message>
<source>Nodes that the two corpora use differently, by the test above</source>
<translation>Nodos que los dos corpus usan de forma distinta, según el contraste anterior</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Capa %1</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>Capa %1, árbol %2</translation>
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
<translation>Uniformidad del uso de las hojas</translation>
</message>
<message>
<source>share of the leaves, least used first</source>
<translation>proporción de las hojas, las menos usadas primero</translation>
</message>
<message>
<source>share of the tokens</source>
<translation>proporción de los tokens</translation>
</message>
<message>
<source>Layer %1: Gini %2, as if %3 of %4 leaves were used the same</source>
<translation>Capa %1: Gini %2, como si %3 de %4 hojas se usaran por igual</translation>
</message>
<message>
<source>layer %1</source>
<translation>capa %1</translation>
</message>
<message>
<source>layers 1 to %1</source>
<translation>capas 1 a %1</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>todas las hojas por igual</translation>
</message>
<message>
<source>Layer %1: the least used %2 of the leaves get %3 of the tokens</source>
<comment>number, two percentages</comment>
<translation>Capa %1: el %2 de las hojas menos usadas recibe el %3 de los tokens</translation>
</message>
<message>
<source>Gini %1; as if %2 of %3 leaves were used the same</source>
<comment>three numbers</comment>
<translation>Gini %1; como si %2 de %3 hojas se usaran por igual</translation>
</message>
</context>
<context>
<name>ufb::CorpusPresenter</name>
<message>
<source>Line by line</source>
<translation>Línea por línea</translation>
</message>
<message>
<source>Sentence by sentence</source>
<translation>Frase por frase</translation>
</message>
<message>
<source>Paragraph by paragraph</source>
<translation>Párrafo por párrafo</translation>
</message>
<message>
<source>%1 of the tokens masked</source>
<translation>%1 de los tokens enmascarados</translation>
</message>
<message>
<source>a sample of %1</source>
<translation>una muestra del %1</translation>
</message>
<message>
<source>chosen by seed %1</source>
<translation>selección con la semilla %1</translation>
</message>
<message>
<source>not readable by the model and left out: %1</source>
<comment>a number of sentences</comment>
<translation>ilegibles para el modelo y omitidas: %1</translation>
</message>
<message>
<source>%1 files</source>
<translation>%1 archivos</translation>
</message>
<message>
<source>no text</source>
<translation>sin texto</translation>
</message>
</context>
<context>
<name>ufb::CorpusProgress</name>
<message>
<source>Stopping; what is counted so far is kept</source>
<translation>Deteniendo; lo contado hasta ahora se conserva</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>Cont&amp;inuar</translation>
</message>
<message>
<source>&amp;Pause</source>
<translation>Pa&amp;usar</translation>
</message>
<message>
<source>Goes on counting where it paused</source>
<translation>Continúa el recuento donde se pausó</translation>
</message>
<message>
<source>Rests until you go on; nothing is lost</source>
<translation>Se detiene hasta que usted continúe; no se pierde nada</translation>
</message>
<message>
<source>&amp;Cancel</source>
<translation>&amp;Cancelar</translation>
</message>
<message>
<source>What is counted so far is kept, and the count can go on later</source>
<translation>Lo contado hasta ahora se conserva y el recuento puede continuar más tarde</translation>
</message>
<message>
<source>Progress of the count</source>
<translation>Progreso del recuento</translation>
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
<translation>Comparado con %1: %2</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>&amp;Exportar…</translation>
</message>
<message>
<source>Writes the figures as CSV, JSON, arrays or a report</source>
<translation>Escribe las cifras como CSV, JSON, arrays o un informe</translation>
</message>
<message>
<source>Co&amp;mpare with another count…</source>
<translation>Comparar con otro rec&amp;uento…</translation>
</message>
<message>
<source>Opens a second count of the same model and shows where the two differ</source>
<translation>Abre un segundo recuento del mismo modelo y muestra en qué difieren</translation>
</message>
<message>
<source>Stop co&amp;mparing</source>
<translation>De&amp;jar de comparar</translation>
</message>
<message>
<source>Puts the second count away</source>
<translation>Retira el segundo recuento</translation>
</message>
<message>
<source>&amp;Go on</source>
<translation>Cont&amp;inuar</translation>
</message>
<message>
<source>Counts the rest of the text</source>
<translation>Cuenta el resto del texto</translation>
</message>
<message>
<source>&amp;Other texts…</source>
<translation>&amp;Otros textos…</translation>
</message>
<message>
<source>Chooses other texts; these figures stay until they are counted</source>
<translation>Elige otros textos; estas cifras permanecen hasta que se cuenten</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>Cifras de cada capa</translation>
</message>
<message>
<source>Layers</source>
<translation>Capas</translation>
</message>
<message>
<source>Lorenz curves</source>
<translation>Curvas de Lorenz</translation>
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
<translation>Aún no se ha elegido ningún texto.</translation>
</message>
<message>
<source>Drop text files here, or open them. All their tokens run through the model, and you see which leaves of each layer they use, how evenly, and what the leaves stand for. Any size will do, also compressed (gz, xz, bz2, zst).</source>
<translation>Suelte aquí archivos de texto o ábralos. Todos sus tokens pasan por el modelo, y usted ve qué hojas de cada capa usan, con qué uniformidad y qué representan las hojas. Sirve cualquier tamaño, también comprimido (gz, xz, bz2, zst).</translation>
</message>
<message>
<source>Texts to count</source>
<translation>Textos que contar</translation>
</message>
<message>
<source>Open &amp;texts…</source>
<translation>Abrir &amp;textos…</translation>
</message>
<message>
<source>Chooses text files, plain or compressed</source>
<translation>Elige archivos de texto, comprimidos o no</translation>
</message>
<message>
<source>Open a c&amp;ount…</source>
<translation>Abrir un &amp;recuento…</translation>
</message>
<message>
<source>Opens a finished count, a file such as routing.sqlite</source>
<translation>Abre un recuento terminado, un archivo como routing.sqlite</translation>
</message>
<message>
<source>&amp;Remove</source>
<translation>&amp;Quitar</translation>
</message>
<message>
<source>Takes the selected texts from the list; the files stay</source>
<translation>Quita de la lista los textos seleccionados; los archivos permanecen</translation>
</message>
<message>
<source>&amp;Count</source>
<translation>&amp;Contar</translation>
</message>
<message>
<source>Runs these texts through the model; you can pause and cancel</source>
<translation>Pasa estos textos por el modelo; puede pausar y cancelar</translation>
</message>
<message>
<source>&amp;Back to the figures</source>
<translation>&amp;Volver a las cifras</translation>
</message>
<message>
<source>The result is kept in %1</source>
<comment>a folder</comment>
<translation>El resultado se guarda en %1</translation>
</message>
</context>
<context>
<name>ufb::CorpusTreeModel</name>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Se cuenta desde 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>De la raíz del árbol</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>Hojas efectivas</translation>
</message>
<message>
<source>Perplexity: 2 to the power of the entropy of the leaves&apos; use;
so many leaves used the same would be as spread</source>
<translation>Perplejidad: 2 elevado a la entropía del uso de las hojas;
ese número de hojas usadas por igual tendría la misma dispersión</translation>
</message>
<message>
<source>Dead leaves</source>
<translation>Hojas muertas</translation>
</message>
<message>
<source>Leaves that no token reached</source>
<translation>Hojas a las que no llegó ningún token</translation>
</message>
<message>
<source>Dead nodes</source>
<translation>Nodos muertos</translation>
</message>
<message>
<source>Nodes that no token visited, leaves included</source>
<translation>Nodos que ningún token visitó, incluidas las hojas</translation>
</message>
<message>
<source>Gini</source>
<translation>Gini</translation>
</message>
<message>
<source>How unevenly the tokens are spread over the leaves, unused ones too:
0 = all get the same, near 1 = one gets everything</source>
<translation>Con cuánta desigualdad se reparten los tokens entre las hojas, también las no usadas:
0 = todas reciben lo mismo, cerca de 1 = una lo recibe todo</translation>
</message>
<message>
<source>Margin</source>
<translation>Margen</translation>
</message>
<message>
<source>Median over all paths of the smallest distance of the layer&apos;s input
from a decision&apos;s boundary; small = a little change turns it</source>
<translation>Mediana, sobre todos los caminos, de la menor distancia de la entrada de la capa
a la frontera de una decisión; pequeña = un cambio mínimo la invierte</translation>
</message>
<message>
<source>Leaf and word</source>
<translation>Hoja y palabra</translation>
</message>
<message>
<source>Mutual information of leaf and type of token, in bits:
how much the word alone says about the leaf</source>
<translation>Información mutua entre hoja y tipo de token, en bits:
cuánto dice la palabra por sí sola sobre la hoja</translation>
</message>
<message>
<source>By chance</source>
<translation>Por azar</translation>
</message>
<message>
<source>How much of the information of leaf and word, in bits,
there would be by chance in so few tokens (Miller and Madow)</source>
<translation>Cuánta de la información entre hoja y palabra, en bits,
habría por azar con tan pocos tokens (Miller y Madow)</translation>
</message>
<message>
<source>Leaf and position</source>
<translation>Hoja y posición</translation>
</message>
<message>
<source>Mutual information of leaf and place in the text, in bits</source>
<translation>Información mutua entre hoja y posición en el texto, en bits</translation>
</message>
<message>
<source>Next layer</source>
<translation>Capa siguiente</translation>
</message>
<message>
<source>Mutual information of this leaf and that of the same tree
in the next layer, in bits</source>
<translation>Información mutua entre esta hoja y la del mismo árbol
en la capa siguiente, en bits</translation>
</message>
<message>
<source>Masked tokens</source>
<translation>Tokens enmascarados</translation>
</message>
<message>
<source>Effective leaves of the mask tokens alone</source>
<translation>Hojas efectivas solo de los tokens de máscara</translation>
</message>
<message>
<source>Divergence</source>
<translation>Divergencia</translation>
</message>
<message>
<source>Jensen-Shannon divergence of the leaves&apos; use from that of the other corpus,
in bits: 0 = the same, 1 = no leaf in common</source>
<translation>Divergencia de Jensen-Shannon entre este uso de las hojas y el del otro corpus,
en bits: 0 = igual, 1 = ninguna hoja en común</translation>
</message>
<message>
<source>Entropy</source>
<translation>Entropía</translation>
</message>
<message>
<source>Of the leaves&apos; use, in bits; as many as there are decisions if all are used the same</source>
<translation>Del uso de las hojas, en bits; tantos como decisiones si todas se usan por igual</translation>
</message>
<message>
<source>Leaves</source>
<translation>Hojas</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>Nodos del último nivel</translation>
</message>
<message>
<source>Nodes</source>
<translation>Nodos</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>Neuronas que tiene el árbol</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Capa %1</translation>
</message>
<message>
<source>Layer %1, tree %2</source>
<translation>Capa %1, árbol %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>counts</comment>
<translation>%1 de %2</translation>
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
<translation>Cont&amp;inuar</translation>
</message>
<message>
<source>Goes on where the count stopped</source>
<translation>Continúa donde se detuvo el recuento</translation>
</message>
<message>
<source>&amp;Start over</source>
<translation>Empezar de &amp;nuevo</translation>
</message>
<message>
<source>Throws away what was counted and begins again</source>
<translation>Descarta lo contado y vuelve a empezar</translation>
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
<translation>Aún no se ha contado ningún texto. Suelte aquí archivos de texto o ábralos.</translation>
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
<translation>1 frase</translation>
</message>
<message>
<source>%1 sentences</source>
<translation>%1 frases</translation>
</message>
<message>
<source>1 line</source>
<translation>1 línea</translation>
</message>
<message>
<source>%1 lines</source>
<translation>%1 líneas</translation>
</message>
<message>
<source>1 paragraph</source>
<translation>1 párrafo</translation>
</message>
<message>
<source>%1 paragraphs</source>
<translation>%1 párrafos</translation>
</message>
<message>
<source>1 unit</source>
<translation>1 unidad</translation>
</message>
<message>
<source>%1 units</source>
<translation>%1 unidades</translation>
</message>
<message>
<source>sentences</source>
<translation>frases</translation>
</message>
<message>
<source>lines</source>
<translation>líneas</translation>
</message>
<message>
<source>paragraphs</source>
<translation>párrafos</translation>
</message>
<message>
<source>units</source>
<translation>unidades</translation>
</message>
<message>
<source>the text</source>
<translation>el texto</translation>
</message>
<message>
<source>Counting %1</source>
<comment>a file</comment>
<translation>Contando %1</translation>
</message>
<message>
<source>Catching up: %1 is read again up to where the count had stopped</source>
<comment>a file</comment>
<translation>Poniéndose al día: se vuelve a leer %1 hasta donde se había detenido el recuento</translation>
</message>
<message>
<source>Paused in %1</source>
<comment>a file</comment>
<translation>En pausa en %1</translation>
</message>
<message>
<source>%1: %2 of all</source>
<comment>what is done, percentage</comment>
<translation>%1: %2 del total</translation>
</message>
<message>
<source>%1 tokens a second</source>
<translation>%1 tokens por segundo</translation>
</message>
<message>
<source>about %1 left</source>
<comment>a time</comment>
<translation>quedan aprox. %1</translation>
</message>
<message>
<source>The count of %1 is not finished: %2, %3 so far.</source>
<comment>a file; units, tokens</comment>
<translation>El recuento de %1 no ha terminado: por ahora %2, %3.</translation>
</message>
<message>
<source>%1 of the tokens are replaced by the mask, chosen by seed %2.</source>
<comment>percentage, number</comment>
<translation>El %1 de los tokens se sustituye por la máscara, según la semilla %2.</translation>
</message>
<message>
<source>This is a sample: only about %1 of the %2 are counted, chosen by seed %3.</source>
<comment>percentage, units, number</comment>
<translation>Es una muestra: solo se cuenta aproximadamente el %1 del total (%2), según la semilla %3.</translation>
</message>
<message>
<source>%1, %2 of them masked</source>
<comment>tokens, number</comment>
<translation>%1, de ellos %2 enmascarados</translation>
</message>
<message>
<source>%1 of text</source>
<comment>a size</comment>
<translation>%1 de texto</translation>
</message>
<message>
<source>model %1</source>
<translation>modelo %1</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>model, hash</comment>
<translation>%1 (%2)</translation>
</message>
<message>
<source>A sample: %1 were left out.</source>
<comment>units</comment>
<translation>Es una muestra; sin contar: %1.</translation>
</message>
<message>
<source>Words by leaf are estimates: there were too many pairs to count them all.</source>
<translation>Las palabras por hoja son estimaciones: había demasiados pares para contarlos todos.</translation>
</message>
<message>
<source>complete</source>
<translation>completo</translation>
</message>
<message>
<source>unfinished: a part of the text</source>
<translation>sin terminar: una parte del texto</translation>
</message>
<message>
<source>No node was tested: none has %1 visits in both corpora together.</source>
<comment>number</comment>
<translation>No se contrastó ningún nodo: ninguno tiene %1 visitas entre ambos corpus.</translation>
</message>
<message>
<source>%1 of %2 tested nodes differ at %3 for all tests together; nodes with at least %4 visits were tested.</source>
<comment>two numbers, percentage, number</comment>
<translation>%1 de %2 nodos contrastados difieren a un nivel del %3 para todos los contrastes en conjunto; se contrastaron los nodos con al menos %4 visitas.</translation>
</message>
</context>
<context>
<name>ufb::DeviceButton</name>
<message>
<source>What computes</source>
<translation>Con qué se calcula</translation>
</message>
<message>
<source>Device</source>
<translation>Dispositivo</translation>
</message>
<message>
<source>Threads</source>
<translation>Hilos</translation>
</message>
<message>
<source>%1, %2 of memory, compute capability %3</source>
<extracomment>A graphics card: its name, the size of its memory, and what NVIDIA calls its compute capability</extracomment>
<translation>%1, %2 de memoria, capacidad de cómputo %3</translation>
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
<translation>“%1”</translation>
</message>
<message>
<source>layer %1</source>
<translation>capa %1</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, árbol %2</translation>
</message>
<message>
<source>%1 are “%2”</source>
<comment>percent, a word</comment>
<translation>el %1 son “%2”</translation>
</message>
<message>
<source>%1 are %2</source>
<comment>percent, words</comment>
<translation>el %1 son %2</translation>
</message>
<message>
<source>at most %1</source>
<comment>61 % are of, in, for</comment>
<translation>como máximo %1</translation>
</message>
<message>
<source>%1: no token of the corpus came here.</source>
<translation>%1: ningún token del corpus llegó aquí.</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens.</source>
<comment>address, percent</comment>
<translation>%1: %2 de los tokens del corpus.</translation>
</message>
<message>
<source>%1: %2 of the corpus&apos; tokens; %3.</source>
<comment>address, percent, 61 % are of, in, for</comment>
<translation>%1: %2 de los tokens del corpus; %3.</translation>
</message>
<message numerus="yes">
<source>Your tokens %1 and %Ln more went here.</source>
<translation>
<numerusform>Sus tokens %1 y %Ln más llegaron aquí.</numerusform>
<numerusform>Sus tokens %1 y %Ln más llegaron aquí.</numerusform>
</translation>
</message>
<message>
<source>Your token %1 went here.</source>
<translation>Su token %1 llegó aquí.</translation>
</message>
<message>
<source>Your tokens %1 went here.</source>
<translation>Sus tokens %1 llegaron aquí.</translation>
</message>
<message>
<source>%1 of %2 tokens</source>
<comment>numbers</comment>
<translation>%1 de %2 tokens</translation>
</message>
<message>
<source>%1 different ones</source>
<comment>types of token</comment>
<translation>%1 distintos</translation>
</message>
<message>
<source>counts of words are estimates, at most %1 too high</source>
<comment>number</comment>
<translation>los recuentos de palabras son estimaciones, con un exceso máximo de %1</translation>
</message>
<message>
<source>the corpus was not read to its end</source>
<translation>el corpus no se leyó hasta el final</translation>
</message>
<message>
<source>%1 does not occur in the corpus.</source>
<translation>%1 no aparece en el corpus.</translation>
</message>
<message>
<source>once</source>
<comment>a word came once</comment>
<translation>una vez</translation>
</message>
<message>
<source>%1 times</source>
<translation>%1 veces</translation>
</message>
<message>
<source>one leaf</source>
<translation>una hoja</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>%Ln hoja</numerusform>
<numerusform>%Ln hojas</numerusform>
</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to at most %4, all counts being estimates.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>%1 apareció %2; en la %3 llegó como máximo a %4; todas las cifras son estimaciones.</translation>
</message>
<message>
<source>at least %1</source>
<comment>37 leaves</comment>
<translation>al menos %1</translation>
</message>
<message>
<source>%1 came %2; in %3 it went to %4.</source>
<comment>word, 12 times, layer 3, 37 leaves</comment>
<translation>%1 apareció %2; en la %3 llegó a %4.</translation>
</message>
</context>
<context>
<name>ufb::DivergenceKey</name>
<message>
<source>%1 (same leaf)</source>
<comment>levels in common</comment>
<translation>%1 (misma hoja)</translation>
</message>
<message>
<source>0 (part at the root)</source>
<translation>0 (se separan en la raíz)</translation>
</message>
<message>
<source>part at the root</source>
<translation>se separan en la raíz</translation>
</message>
<message>
<source>levels in common</source>
<translation>niveles en común</translation>
</message>
<message>
<source>same leaf</source>
<translation>misma hoja</translation>
</message>
<message>
<source>no partner</source>
<translation>sin pareja</translation>
</message>
<message>
<source>How many decisions a token&apos;s path shares, from the root on, with the path of its partner in the pinned text. 0: they part at the root. As many as the tree has: they end in the same leaf.</source>
<translation>Cuántas decisiones comparte el camino de un token, desde la raíz, con el camino de su pareja en el texto fijado. 0: se separan en la raíz. Tantas como tiene el árbol: terminan en la misma hoja.</translation>
</message>
<message>
<source>a single node, always the same leaf; hatched: no partner</source>
<translation>un solo nodo, siempre la misma hoja; rayado: sin pareja</translation>
</message>
<message>
<source>levels in common, 0 (part at the root) to %1 (same leaf); hatched: no partner</source>
<translation>niveles en común, de 0 (se separan en la raíz) a %1 (misma hoja); rayado: sin pareja</translation>
</message>
</context>
<context>
<name>ufb::DivergenceModel</name>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Se cuenta desde 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>Place in the current text, counted from 1</source>
<translation>Posición en el texto actual, contando desde 1</translation>
</message>
<message>
<source>Text</source>
<translation>Texto</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>El token tal como figura en el vocabulario</translation>
</message>
<message>
<source>Pinned token</source>
<translation>Token fijado</translation>
</message>
<message>
<source>Place in the pinned text, counted from 1</source>
<translation>Posición en el texto fijado, contando desde 1</translation>
</message>
<message>
<source>Pinned text</source>
<translation>Texto fijado</translation>
</message>
<message>
<source>The pinned token as the vocabulary spells it</source>
<translation>El token fijado tal como figura en el vocabulario</translation>
</message>
<message>
<source>Levels in common</source>
<translation>Niveles en común</translation>
</message>
<message>
<source>Decisions that both paths share from the root on; as many as the tree has: the same leaf</source>
<translation>Decisiones que ambos caminos comparten desde la raíz; tantas como tiene el árbol: la misma hoja</translation>
</message>
<message>
<source>Same leaf</source>
<translation>Misma hoja</translation>
</message>
<message>
<source>Whether both paths end in the same leaf</source>
<translation>Si ambos caminos terminan en la misma hoja</translation>
</message>
<message>
<source>Leaf</source>
<translation>Hoja</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>Dónde termina el camino, contando desde la izquierda, a partir de 0</translation>
</message>
<message>
<source>Pinned leaf</source>
<translation>Hoja fijada</translation>
</message>
<message>
<source>Where the pinned token&apos;s path ends</source>
<translation>Dónde termina el camino del token fijado</translation>
</message>
<message>
<source>Parts at</source>
<translation>Separación</translation>
</message>
<message>
<source>The last node that both visit: layer, then the turns, 0 left, 1 right</source>
<translation>El último nodo que visitan ambos: la capa y después los giros, 0 izquierda, 1 derecha</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The parting node&apos;s value for the current token</source>
<translation>El valor del nodo de separación para el token actual</translation>
</message>
<message>
<source>Pinned logit</source>
<translation>Logit fijado</translation>
</message>
<message>
<source>The parting node&apos;s value for the pinned token</source>
<translation>El valor del nodo de separación para el token fijado</translation>
</message>
</context>
<context>
<name>ufb::DivergenceView</name>
<message>
<source>Where two texts part</source>
<translation>Dónde se separan dos textos</translation>
</message>
<message>
<source>Pin a text (button beside the prompt, Alt+P), then type another: here you see where their paths part.</source>
<translation>Fije un texto (botón junto a la entrada, Alt+P) y escriba otro: aquí verá dónde se separan sus caminos.</translation>
</message>
<message>
<source>The pinned text was routed by a model of another shape. Pin a text anew to compare.</source>
<translation>El texto fijado pasó por un modelo de otra forma. Fije de nuevo un texto para comparar.</translation>
</message>
<message>
<source>No token of either text has a partner in the other</source>
<translation>Ningún token de un texto tiene pareja en el otro</translation>
</message>
<message>
<source>1 token in a pair</source>
<translation>1 token con pareja</translation>
</message>
<message numerus="yes">
<source>%Ln tokens in pairs</source>
<translation>
<numerusform>%Ln token con pareja</numerusform>
<numerusform>%Ln tokens con pareja</numerusform>
</translation>
</message>
<message>
<source>in layer %1, %2 of %3 go to the same leaf</source>
<translation>en la capa %1, %2 de %3 llegan a la misma hoja</translation>
</message>
<message>
<source>%1; %2</source>
<comment>how many pairs; how many agree</comment>
<translation>%1; %2</translation>
</message>
<message>
<source>%1, in layer %2, %3 of %4</source>
<comment>all of the sentence so far, last layer, tokens, all tokens</comment>
<translation>%1, en la capa %2, %3 de %4</translation>
</message>
<message>
<source>Pin this text</source>
<translation>Fijar este texto</translation>
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
<translation>%1, sin pareja en el texto fijado</translation>
</message>
<message>
<source>pinned %1, no partner in the current text</source>
<translation>fijado %1, sin pareja en el texto actual</translation>
</message>
<message>
<source>%1 and pinned %2</source>
<translation>%1 y fijado %2</translation>
</message>
<message>
<source>leaf %1, %2</source>
<comment>number, address</comment>
<translation>hoja %1, %2</translation>
</message>
<message>
<source>turns right, logit %1</source>
<translation>gira a la derecha, logit %1</translation>
</message>
<message>
<source>turns left, logit %1</source>
<translation>gira a la izquierda, logit %1</translation>
</message>
<message>
<source>%1, margin %2</source>
<translation>%1, margen %2</translation>
</message>
<message>
<source>%1, layer %2</source>
<translation>%1, capa %2</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, árbol %2</translation>
</message>
<message>
<source>Current: %1</source>
<translation>Actual: %1</translation>
</message>
<message>
<source>Pinned: %1</source>
<translation>Fijado: %1</translation>
</message>
<message>
<source>Same leaf: nothing to decide</source>
<translation>Misma hoja: nada que decidir</translation>
</message>
<message>
<source>Same leaf: %1 of %1 decisions in common</source>
<translation>Misma hoja: %1 de %1 decisiones en común</translation>
</message>
<message>
<source>They part at level %1 of %2, node %3</source>
<translation>Se separan en el nivel %1 de %2, nodo %3</translation>
</message>
<message>
<source>Current %1</source>
<comment>turns left, logit</comment>
<translation>Actual %1</translation>
</message>
<message>
<source>Pinned %1</source>
<comment>turns left, logit</comment>
<translation>Fijado %1</translation>
</message>
<message>
<source>no partner</source>
<translation>sin pareja</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>levels in common, all</comment>
<translation>%1 de %2</translation>
</message>
<message>
<source>%1, same leaf</source>
<translation>%1, misma hoja</translation>
</message>
<message>
<source>current</source>
<translation>actual</translation>
</message>
<message>
<source>pinned</source>
<translation>fijado</translation>
</message>
</context>
<context>
<name>ufb::DockTitle</name>
<message>
<source>Close this view; the View menu brings it back</source>
<translation>Cerrar esta vista; el menú Ver la recupera</translation>
</message>
<message>
<source>Close %1</source>
<translation>Cerrar %1</translation>
</message>
<message>
<source>Show all views again</source>
<translation>Volver a mostrar todas las vistas</translation>
</message>
<message>
<source>Fill the window with this view</source>
<translation>Llenar la ventana con esta vista</translation>
</message>
</context>
<context>
<name>ufb::Edits</name>
<message>
<source>Undo</source>
<translation>Deshacer</translation>
</message>
<message>
<source>Redo</source>
<translation>Rehacer</translation>
</message>
</context>
<context>
<name>ufb::ErrorText</name>
<message>
<source>%1 is missing or may not be read (%2). Choose another file or folder.</source>
<translation>%1 no existe o no se puede leer (%2). Elija otro archivo u otra carpeta.</translation>
</message>
<message>
<source>%1 is damaged or of another kind (%2). Fetch it again.</source>
<translation>%1 presenta daños o es de otro tipo (%2). Obténgalo de nuevo.</translation>
</message>
<message>
<source>%1 does not fit its configuration (%2). Take both from the same model.</source>
<translation>%1 no corresponde a su configuración (%2). Tome ambos del mismo modelo.</translation>
</message>
<message>
<source>%1 asks for something that this version cannot do (%2). Choose another model.</source>
<translation>%1 pide algo que esta versión no puede hacer (%2). Elija otro modelo.</translation>
</message>
<message>
<source>%1 makes no sense for this model (%2). Change the text.</source>
<translation>%1 no tiene sentido para este modelo (%2). Cambie el texto.</translation>
</message>
<message>
<source>%1 could not be written (%2). Check the folder and the free space.</source>
<translation>%1 no se pudo escribir (%2). Compruebe la carpeta y el espacio libre.</translation>
</message>
<message>
<source>%1 needs more memory than there is (%2). Close other programs or use a smaller model.</source>
<translation>%1 necesita más memoria de la que hay (%2). Cierre otros programas o use un modelo más pequeño.</translation>
</message>
<message>
<source>%1 cannot be used here (%2). Choose another device.</source>
<translation>%1 no se puede usar aquí (%2). Elija otro dispositivo.</translation>
</message>
<message>
<source>%1 was cancelled (%2).</source>
<translation>%1 se canceló (%2).</translation>
</message>
<message>
<source>%1 met a mistake inside the program (%2). Please report it.</source>
<translation>%1 dio con un error interno del programa (%2). Le rogamos que lo notifique.</translation>
</message>
<message>
<source>The text</source>
<translation>El texto</translation>
</message>
<message>
<source>The list of tokens</source>
<translation>La lista de tokens</translation>
</message>
<message>
<source>The device %1</source>
<translation>El dispositivo %1</translation>
</message>
<message>
<source>The count is not possible (%1). Open the model that it belongs to, or count other texts.</source>
<translation>El recuento no es posible (%1). Abra el modelo al que pertenece o cuente otros textos.</translation>
</message>
<message>
<source>Nothing can be computed, because the engine cannot be loaded (%1). Install the program again.</source>
<translation>No se puede calcular nada porque no se puede cargar el motor (%1). Vuelva a instalar el programa.</translation>
</message>
</context>
<context>
<name>ufb::Examples</name>
<message>
<source>A fact</source>
<translation>Un hecho</translation>
</message>
<message>
<source>Two meanings pull at one word</source>
<translation>Dos significados se disputan una palabra</translation>
</message>
<message>
<source>Two masks at once</source>
<translation>Dos máscaras a la vez</translation>
</message>
<message>
<source>A number</source>
<translation>Un número</translation>
</message>
<message>
<source>A pair of words</source>
<translation>Un par de palabras</translation>
</message>
<message>
<source>Grammar: a joining word</source>
<translation>Gramática: una palabra de enlace</translation>
</message>
<message>
<source>Words of one field</source>
<translation>Palabras de un mismo campo</translation>
</message>
<message>
<source>No mask: compare the paths of the two banks</source>
<translation>Sin máscara: compare los caminos de los dos “bank”</translation>
</message>
</context>
<context>
<name>ufb::ExportController</name>
<message>
<source>PNG image (*.png)</source>
<translation>Imagen PNG (*.png)</translation>
</message>
<message>
<source>SVG drawing (*.svg)</source>
<translation>Dibujo SVG (*.svg)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>Documento PDF (*.pdf)</translation>
</message>
<message>
<source>Export the picture of “%1”</source>
<translation>Exportar la imagen de “%1”</translation>
</message>
<message>
<source>CSV table (*.csv)</source>
<translation>Tabla CSV (*.csv)</translation>
</message>
<message>
<source>JSON document (*.json)</source>
<translation>Documento JSON (*.json)</translation>
</message>
<message>
<source>Export the data behind “%1”</source>
<translation>Exportar los datos de “%1”</translation>
</message>
</context>
<context>
<name>ufb::FellowModel</name>
<message>
<source>This text: %1</source>
<comment>number of tokens</comment>
<translation>Este texto: %1</translation>
</message>
<message>
<source>Earlier texts, newest first: %1</source>
<comment>number of tokens</comment>
<translation>Textos anteriores, los más recientes primero: %1</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1, token %2 de %3</translation>
</message>
<message>
<source>A click selects it</source>
<translation>Un clic lo selecciona</translation>
</message>
<message>
<source>One text before this one</source>
<translation>Un texto antes de este</translation>
</message>
<message>
<source>%1 texts before this one</source>
<translation>%1 textos antes de este</translation>
</message>
<message>
<source>On this path up to level %1</source>
<translation>En este camino hasta el nivel %1</translation>
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
<translation>Corpus</translation>
</message>
<message>
<source>A whole text, or many, run through a model to count where its tokens go.</source>
<translation>Un texto completo, o muchos, que pasa por un modelo para contar adónde van sus tokens.</translation>
</message>
<message>
<source>Visit</source>
<translation>Visita</translation>
</message>
<message>
<source>One token that passes a node. The root of a tree has as many visits as there are tokens.</source>
<translation>El paso de un token por un nodo. La raíz de un árbol tiene tantas visitas como tokens hay.</translation>
</message>
<message>
<source>Never visited</source>
<translation>Nunca visitado</translation>
</message>
<message>
<source>A node that no token of the text came to. It may be idle, or the text may be too short to tell.</source>
<translation>Un nodo al que no llegó ningún token del texto. Puede que no se use, o que el texto sea demasiado corto para saberlo.</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>Hojas efectivas</translation>
</message>
<message>
<source>2 to the power of the entropy, also called perplexity: so many leaves, used evenly, would be as undecided as those of the tree are.</source>
<translation>2 elevado a la entropía, también llamado perplejidad: ese número de hojas, usadas por igual, daría la misma incertidumbre que las del árbol.</translation>
</message>
<message>
<source>Gini</source>
<translation>Gini</translation>
</message>
<message>
<source>How unevenly visits are spread over leaves: 0 if all have the same number, near 1 if one has nearly all.</source>
<translation>Con cuánta desigualdad se reparten las visitas entre las hojas: 0 si todas tienen el mismo número, cerca de 1 si una las tiene casi todas.</translation>
</message>
<message>
<source>Lorenz curve</source>
<translation>Curva de Lorenz</translation>
</message>
<message>
<source>Leaves in order, the least visited first, against the share of the visits that they have together. The further below the diagonal, the more uneven.</source>
<translation>Las hojas en orden, de la menos visitada a la más visitada, frente a la proporción de las visitas que reúnen. Cuanto más por debajo de la diagonal, mayor es la desigualdad.</translation>
</message>
<message>
<source>Lift</source>
<translation>Lift</translation>
</message>
<message>
<source>How many times more frequent a word is in a place than in the whole text. 1 means: no more than anywhere.</source>
<translation>Cuántas veces más frecuente es una palabra en un lugar que en todo el texto. 1 significa: no más que en cualquier otro sitio.</translation>
</message>
<message>
<source>Mutual information</source>
<translation>Información mutua</translation>
</message>
<message>
<source>How many bits the leaf tells about the word, or about its place in the text. In short texts chance makes it too high, and the amount is given beside it.</source>
<translation>Cuántos bits dice la hoja sobre la palabra, o sobre su posición en el texto. En textos cortos, el azar la hace demasiado alta; al lado se indica en cuánto.</translation>
</message>
<message>
<source>Estimated counts</source>
<translation>Recuentos estimados</translation>
</message>
<message>
<source>A table too large for the memory that it may use is replaced by a smaller one, a Count-Min sketch. Its counts are never too low, and how much too high they can be is stated.</source>
<translation>Una tabla demasiado grande para la memoria que puede usar se sustituye por otra menor, un sketch Count-Min. Sus recuentos nunca son demasiado bajos, y se indica cuánto pueden exceder el valor real.</translation>
</message>
<message>
<source>Sample</source>
<translation>Muestra</translation>
</message>
<message>
<source>A part of a text, chosen by chance from a number called the seed. The same seed chooses the same part.</source>
<translation>Una parte de un texto, elegida al azar a partir de un número llamado semilla. La misma semilla elige la misma parte.</translation>
</message>
<message>
<source>Significant difference</source>
<translation>Diferencia significativa</translation>
</message>
<message>
<source>A difference between two texts that chance would hardly make. As many nodes are tested at once, the threshold is stricter for each (correction by Holm).</source>
<translation>Una diferencia entre dos textos que difícilmente se debe al azar. Como se contrastan muchos nodos a la vez, el umbral es más estricto para cada uno (corrección de Holm).</translation>
</message>
<message>
<source>Latency</source>
<translation>Latencia</translation>
</message>
<message>
<source>The time that one answer takes, from the characters of the text to the predicted words, unless a narrower stage is named.</source>
<translation>El tiempo que tarda una respuesta, desde los caracteres del texto hasta las palabras predichas, salvo que se nombre una etapa más concreta.</translation>
</message>
<message>
<source>Stage</source>
<translation>Etapa</translation>
</message>
<message>
<source>A part of the work that is timed by itself: tokeniser, embedding, attention, feedforward, head.</source>
<translation>Una parte del trabajo que se cronometra por separado: tokenizador, embedding, atención, feedforward, cabeza.</translation>
</message>
<message>
<source>Median</source>
<translation>Mediana</translation>
</message>
<message>
<source>The middle of all samples: half of them are faster, half slower. Single slow ones do not change it.</source>
<translation>El valor central de todas las muestras: la mitad son más rápidas y la mitad más lentas. Unas pocas muestras lentas no la cambian.</translation>
</message>
<message>
<source>P90</source>
<translation>P90</translation>
</message>
<message>
<source>Nine of ten samples are at most as slow. It is given from 64 samples on.</source>
<translation>Nueve de cada diez muestras tardan como mucho esto. Se indica a partir de 64 muestras.</translation>
</message>
<message>
<source>Interval</source>
<translation>Intervalo</translation>
</message>
<message>
<source>Where the true figure lies with a confidence of 95 %. If the interval of a ratio contains 1, no winner is named.</source>
<translation>Dónde está la cifra verdadera con una confianza del 95&#xa0;%. Si el intervalo de una razón contiene el 1, no se nombra ganador.</translation>
</message>
<message>
<source>Warm-up</source>
<translation>Calentamiento</translation>
</message>
<message>
<source>Calls before the first sample that are not counted, until caches are filled and the clock of the processor is steady.</source>
<translation>Llamadas anteriores a la primera muestra que no se cuentan, hasta que las cachés están llenas y el reloj del procesador es estable.</translation>
</message>
<message>
<source>Interleaving</source>
<translation>Intercalado</translation>
</message>
<message>
<source>Models are measured in turn, in an order drawn anew in every round, so that a change of the machine hits all of them alike.</source>
<translation>Los modelos se miden por turnos, en un orden que se sortea de nuevo en cada ronda, para que un cambio en el equipo los afecte a todos por igual.</translation>
</message>
<message>
<source>Arm</source>
<translation>Participante</translation>
</message>
<message>
<source>One contestant of a measurement: a model, or a layer, with its settings.</source>
<translation>Cada uno de los que compiten en una medición: un modelo, o una capa, con su configuración.</translation>
</message>
<message>
<source>Rival</source>
<translation>Rival</translation>
</message>
<message>
<source>The contestant that the model is compared with: the fastest of those that do the same work without trees.</source>
<translation>El participante con el que se compara el modelo: el más rápido de los que hacen el mismo trabajo sin árboles.</translation>
</message>
<message>
<source>Self-test</source>
<translation>Autoprueba</translation>
</message>
<message>
<source>The model measured against itself. The ratio must come out as 1 within its interval, or the measurement is not to be trusted.</source>
<translation>El modelo medido frente a sí mismo. La razón debe dar 1 dentro de su intervalo; si no, la medición no es fiable.</translation>
</message>
<message>
<source>Ceiling</source>
<translation>Techo</translation>
</message>
<message>
<source>The most that a faster feedforward layer can give the whole model, if it took no time at all: the rest still has to be computed (law of Amdahl).</source>
<translation>Lo máximo que una capa feedforward más rápida puede aportar al modelo completo si no tardara nada: el resto hay que calcularlo igualmente (ley de Amdahl).</translation>
</message>
<message>
<source>Peak of the machine</source>
<translation>Máximo del equipo</translation>
</message>
<message>
<source>The most operations a second that this machine was seen to do, measured here and not taken from a data sheet.</source>
<translation>El mayor número de operaciones por segundo que se ha observado en este equipo, medido aquí y no tomado de una hoja de datos.</translation>
</message>
<message>
<source>Thread</source>
<translation>Hilo</translation>
</message>
<message>
<source>A line of work on one core of the processor. Figures are comparable only at equal numbers of threads.</source>
<translation>Una secuencia de trabajo en un núcleo del procesador. Las cifras solo son comparables con el mismo número de hilos.</translation>
</message>
<message>
<source>Cache</source>
<translation>Caché</translation>
</message>
<message>
<source>Small, fast memory near the processor. Weights that do not fit into it come from main memory, which takes longer.</source>
<translation>Memoria pequeña y rápida junto al procesador. Los pesos que no caben en ella vienen de la memoria principal, lo que tarda más.</translation>
</message>
<message>
<source>Backend</source>
<translation>Backend</translation>
</message>
<message>
<source>How a tree layer is computed: sparse visits the nodes of the path only; masked computes the whole layer and then hides what is not on the path, as the published code does.</source>
<translation>Cómo se calcula una capa de árboles: sparse visita solo los nodos del camino; masked calcula la capa entera y después oculta lo que no está en el camino, como hace el código publicado.</translation>
</message>
<message>
<source>float16</source>
<translation>float16</translation>
</message>
<message>
<source>Numbers of 16 bits: half the memory of float32, about three decimal digits, up to 65,504.</source>
<translation>Números de 16 bits: la mitad de memoria que float32, unos tres dígitos decimales, hasta 65&#xa0;504.</translation>
</message>
<message>
<source>bfloat16</source>
<translation>bfloat16</translation>
</message>
<message>
<source>Numbers of 16 bits with the range of float32, but only two to three decimal digits.</source>
<translation>Números de 16 bits con el rango de float32, pero solo de dos a tres dígitos decimales.</translation>
</message>
<message>
<source>Mixed weights</source>
<translation>Pesos mixtos</translation>
</message>
<message>
<source>float32 where a path is decided, float16 where only outputs are added up: less memory, and no turn is decided with rounded weights.</source>
<translation>float32 donde se decide un camino, float16 donde solo se suman salidas: menos memoria, y ningún giro se decide con pesos redondeados.</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>What the network reads instead of words: a word, a piece of a word or a sign of punctuation. The chips under the text are its tokens.</source>
<translation>Lo que lee la red en lugar de palabras: una palabra, un trozo de palabra o un signo de puntuación. Las fichas bajo el texto son sus tokens.</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>Vocabulario</translation>
</message>
<message>
<source>All tokens that a model knows, each with a number. It can read and predict nothing else.</source>
<translation>Todos los tokens que conoce un modelo, cada uno con un número. No puede leer ni predecir nada más.</translation>
</message>
<message>
<source>Word piece</source>
<translation>Pieza de palabra</translation>
</message>
<message>
<source>A part of a word. A word that is not in the vocabulary is read as several pieces; those that go on a word begin with ##.</source>
<translation>Una parte de una palabra. Una palabra que no está en el vocabulario se lee como varias piezas; las que continúan una palabra empiezan por ##.</translation>
</message>
<message>
<source>Tokeniser</source>
<translation>Tokenizador</translation>
</message>
<message>
<source>Cuts a text into tokens and notes which characters each one stands for. It belongs to the model: another tokeniser gives another answer.</source>
<translation>Divide un texto en tokens y anota qué caracteres representa cada uno. Pertenece al modelo: otro tokenizador da otra respuesta.</translation>
</message>
<message>
<source>Mask</source>
<translation>Máscara</translation>
</message>
<message>
<source>A token that stands for a hidden word. The model says which words fit there.</source>
<translation>Un token que ocupa el lugar de una palabra oculta. El modelo dice qué palabras encajan ahí.</translation>
</message>
<message>
<source>Prediction</source>
<translation>Predicción</translation>
</message>
<message>
<source>The words of the vocabulary that fit a mask, each with its probability. All probabilities of a mask add up to 100 %.</source>
<translation>Las palabras del vocabulario que encajan en una máscara, cada una con su probabilidad. Todas las probabilidades de una máscara suman el 100&#xa0;%.</translation>
</message>
<message>
<source>Probability</source>
<translation>Probabilidad</translation>
</message>
<message>
<source>How likely a word is at a mask, in the eyes of the model. It is made from the logits of all words by the softmax function.</source>
<translation>Lo probable que el modelo considera una palabra en una máscara. Se obtiene de los logits de todas las palabras mediante la función softmax.</translation>
</message>
<message>
<source>Logit of a word</source>
<translation>Logit de una palabra</translation>
</message>
<message>
<source>The number that the head gives to a word before the numbers of all words are turned into probabilities. Only differences between logits count.</source>
<translation>El número que la cabeza asigna a una palabra antes de que los números de todas las palabras se conviertan en probabilidades. Solo cuentan las diferencias entre logits.</translation>
</message>
<message>
<source>Entropy</source>
<translation>Entropía</translation>
</message>
<message>
<source>How undecided something is, in bits: 0 if one outcome has everything, more if it is spread. Of a prediction it is spread over words, of a count over leaves.</source>
<translation>Lo incierto que es algo, en bits: 0 si un resultado lo tiene todo, más si está repartido. En una predicción se reparte entre palabras; en un recuento, entre hojas.</translation>
</message>
<message>
<source>Rank</source>
<translation>Puesto</translation>
</message>
<message>
<source>The place of a word among all words of the vocabulary, by probability. The first has rank 1.</source>
<translation>El lugar de una palabra entre todas las del vocabulario, por probabilidad. La primera tiene el puesto 1.</translation>
</message>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>One of the stages that a text passes, one after another. Each has attention first, then a feedforward part.</source>
<translation>Una de las etapas por las que pasa un texto, una tras otra. Cada una tiene primero atención y después una parte feedforward.</translation>
</message>
<message>
<source>Attention</source>
<translation>Atención</translation>
</message>
<message>
<source>The part of a layer in which tokens look at each other. It costs the same with trees and without them.</source>
<translation>La parte de una capa en la que los tokens se miran unos a otros. Cuesta lo mismo con árboles que sin ellos.</translation>
</message>
<message>
<source>Feedforward layer</source>
<translation>Capa feedforward</translation>
</message>
<message>
<source>The part of a layer that works on each token alone, through many neurons. Here it is a tree, or dense.</source>
<translation>La parte de una capa que trabaja con cada token por separado, mediante muchas neuronas. Aquí es un árbol, o densa.</translation>
</message>
<message>
<source>Neuron</source>
<translation>Neurona</translation>
</message>
<message>
<source>A unit of a feedforward layer: it weighs what comes in, passes the sum through GELU, and adds a vector of its own, weighted by the result.</source>
<translation>Una unidad de una capa feedforward: pondera lo que entra, pasa la suma por GELU y suma un vector propio, ponderado por el resultado.</translation>
</message>
<message>
<source>Dense</source>
<translation>Denso</translation>
</message>
<message>
<source>Without a tree: every token uses all neurons of the feedforward layer.</source>
<translation>Sin árbol: cada token usa todas las neuronas de la capa feedforward.</translation>
</message>
<message>
<source>Intermediate size</source>
<translation>Tamaño intermedio</translation>
</message>
<message>
<source>The number of neurons in a dense feedforward layer, 3072 in a BERT of base size.</source>
<translation>El número de neuronas de una capa feedforward densa: 3072 en un BERT de tamaño base.</translation>
</message>
<message>
<source>Hidden size</source>
<translation>Tamaño oculto</translation>
</message>
<message>
<source>The length of the vector that stands for a token between two layers, 768 in a BERT of base size.</source>
<translation>La longitud del vector que representa un token entre dos capas: 768 en un BERT de tamaño base.</translation>
</message>
<message>
<source>Embedding</source>
<translation>Embedding</translation>
</message>
<message>
<source>The first stage: a vector for each token and one for its place in the text, added up.</source>
<translation>La primera etapa: un vector por cada token y otro por su posición en el texto, sumados.</translation>
</message>
<message>
<source>Layer norm</source>
<translation>Layer norm</translation>
</message>
<message>
<source>Brings the numbers of a vector to mean 0 and variance 1, then scales and shifts them by learned values. Where it stands differs between models.</source>
<translation>Lleva los números de un vector a media 0 y varianza 1, y después los escala y desplaza con valores aprendidos. Su ubicación varía entre modelos.</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The function that every neuron ends in. It lets positive numbers pass nearly as they are and silences negative ones almost entirely.</source>
<translation>La función en la que termina cada neurona. Deja pasar los números positivos casi sin cambios y silencia casi por completo los negativos.</translation>
</message>
<message>
<source>Head</source>
<translation>Cabeza</translation>
</message>
<message>
<source>The last stage: it turns the vector of a mask into a logit for every word of the vocabulary.</source>
<translation>La última etapa: convierte el vector de una máscara en un logit para cada palabra del vocabulario.</translation>
</message>
<message>
<source>Tree layer (FFF)</source>
<translation>Capa de árboles (FFF)</translation>
</message>
<message>
<source>A fast feedforward layer: its neurons form binary trees, and a token uses only those on its path, for example 12 of 4095.</source>
<translation>Una capa feedforward rápida: sus neuronas forman árboles binarios, y un token usa solo las de su camino, por ejemplo 12 de 4095.</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Neurons in the order of a binary tree: below each one that is no leaf stand two others. A layer has one tree or several, whose outputs add up.</source>
<translation>Neuronas en el orden de un árbol binario: debajo de cada una que no es hoja hay otras dos. Una capa tiene un árbol o varios, cuyas salidas se suman.</translation>
</message>
<message>
<source>Node</source>
<translation>Nodo</translation>
</message>
<message>
<source>A place in a tree: one neuron. Its number counts from the root, level by level; the root is 0.</source>
<translation>Un lugar de un árbol: una neurona. Su número se cuenta desde la raíz, nivel a nivel; la raíz es 0.</translation>
</message>
<message>
<source>Root</source>
<translation>Raíz</translation>
</message>
<message>
<source>The node on top of a tree, where every path begins.</source>
<translation>El nodo superior de un árbol, donde empieza todo camino.</translation>
</message>
<message>
<source>Leaf</source>
<translation>Hoja</translation>
</message>
<message>
<source>A node of the last level, where a path ends. A tree of depth 11 has 2048 leaves.</source>
<translation>Un nodo del último nivel, donde termina un camino. Un árbol de profundidad 11 tiene 2048 hojas.</translation>
</message>
<message>
<source>Depth</source>
<translation>Profundidad</translation>
</message>
<message>
<source>The number of decisions on a path. A tree of depth D has 2 to the power of D leaves, and a path visits D + 1 nodes.</source>
<translation>El número de decisiones de un camino. Un árbol de profundidad D tiene 2 elevado a D hojas, y un camino visita D + 1 nodos.</translation>
</message>
<message>
<source>Path</source>
<translation>Camino</translation>
</message>
<message>
<source>The nodes that a token visits in a tree, from the root to a leaf. At each node but the last it turns left or right.</source>
<translation>Los nodos que visita un token en un árbol, desde la raíz hasta una hoja. En cada nodo salvo el último gira a la izquierda o a la derecha.</translation>
</message>
<message>
<source>Turn</source>
<translation>Giro</translation>
</message>
<message>
<source>The decision at a node: right if its logit is greater than 0, otherwise left.</source>
<translation>La decisión en un nodo: a la derecha si su logit es mayor que 0; si no, a la izquierda.</translation>
</message>
<message>
<source>Logit of a node</source>
<translation>Logit de un nodo</translation>
</message>
<message>
<source>The number w·x + b that a node computes from a token: its sign decides the turn, and its GELU is the weight of what the node adds.</source>
<translation>El número w·x + b que un nodo calcula a partir de un token: su signo decide el giro, y su GELU es el peso de lo que aporta el nodo.</translation>
</message>
<message>
<source>Margin</source>
<translation>Margen</translation>
</message>
<message>
<source>How close a decision was: the logit without its sign, divided by the length of w. The margin of a path is its closest call, the smallest one of its decisions.</source>
<translation>Lo ajustada que fue una decisión: el logit sin su signo, dividido por la longitud de w. El margen de un camino es el de su decisión más ajustada, el menor de todas ellas.</translation>
</message>
<message>
<source>Contribution</source>
<translation>Contribución</translation>
</message>
<message>
<source>The length of the vector that a node adds to the output of its layer: the GELU of its logit without its sign, times the length of its output weights.</source>
<translation>La longitud del vector que un nodo suma a la salida de su capa: la GELU de su logit, sin signo, por la longitud de sus pesos de salida.</translation>
</message>
<message>
<source>Share of a node</source>
<translation>Proporción de un nodo</translation>
</message>
<message>
<source>Its contribution divided by the sum of all contributions on the path.</source>
<translation>Su contribución dividida por la suma de todas las contribuciones del camino.</translation>
</message>
<message>
<source>Subtree</source>
<translation>Subárbol</translation>
</message>
<message>
<source>A node with everything below it. All tokens that come there took the same turns up to there.</source>
<translation>Un nodo con todo lo que hay debajo. Todos los tokens que llegan a él tomaron los mismos giros hasta allí.</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>The name of a place: L3/0110* is layer 3, left, right, right, left, and everything below. L3/leaf:1187 is a leaf. With several trees L3.2/0110* names the second one.</source>
<translation>El nombre de un lugar: L3/0110* es capa 3, izquierda, derecha, derecha, izquierda y todo lo que hay debajo. L3/leaf:1187 es una hoja. Con varios árboles, L3.2/0110* designa el segundo.</translation>
</message>
<message>
<source>Leaf maps</source>
<translation>Mapas de hojas</translation>
</message>
<message>
<source>All layers at once: one square stands for a leaf, and every subtree is a rectangle.</source>
<translation>Todas las capas a la vez: un cuadrado representa una hoja, y cada subárbol es un rectángulo.</translation>
</message>
<message>
<source>Path barcode</source>
<translation>Código de barras</translation>
</message>
<message>
<source>Paths as rows of light and dark: all tokens of one layer, or all layers of one token.</source>
<translation>Caminos como filas de claro y oscuro: todos los tokens de una capa, o todas las capas de un token.</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>Capas × tokens</translation>
</message>
<message>
<source>A table with a row for each layer and a column for each token. It is the index to everything: margin, leaf, contribution.</source>
<translation>Una tabla con una fila por capa y una columna por token. Es el índice de todo: margen, hoja, contribución.</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>Trie de la frase</translation>
</message>
<message>
<source>The paths of a text laid over each other: tokens that take the same turns share a line up to where they part.</source>
<translation>Los caminos de un texto, superpuestos: los tokens que toman los mismos giros comparten una línea hasta donde se separan.</translation>
</message>
<message>
<source>Common decisions</source>
<translation>Decisiones comunes</translation>
</message>
<message>
<source>How many turns two paths share before they part. Two texts are compared so, token by token and layer by layer.</source>
<translation>Cuántos giros comparten dos caminos antes de separarse. Así se comparan dos textos, token a token y capa a capa.</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>Uso de neuronas</translation>
</message>
<message>
<source>How many of the neurons a text touches, how often, and how many weights have to be read for it.</source>
<translation>Cuántas neuronas toca un texto, con qué frecuencia y cuántos pesos hay que leer para ello.</translation>
</message>
</context>
<context>
<name>ufb::HelpBrowser</name>
<message>
<source>Help</source>
<translation>Ayuda</translation>
</message>
<message>
<source>Search the help</source>
<translation>Buscar en la ayuda</translation>
</message>
<message>
<source>Contents</source>
<comment>of the help</comment>
<translation>Contenido</translation>
</message>
<message>
<source>Page</source>
<comment>of the help</comment>
<translation>Página</translation>
</message>
<message>
<source>Nothing in the help has these words</source>
<translation>Nada en la ayuda contiene estas palabras</translation>
</message>
<message>
<source>Back</source>
<translation>Atrás</translation>
</message>
<message>
<source>Back to the page before (Alt+Left)</source>
<translation>Volver a la página anterior (Alt+←)</translation>
</message>
<message>
<source>Forward</source>
<translation>Adelante</translation>
</message>
<message>
<source>Forward to the page after (Alt+Right)</source>
<translation>Avanzar a la página siguiente (Alt+→)</translation>
</message>
</context>
<context>
<name>ufb::HelpPages</name>
<message>
<source>Glossary</source>
<translation>Glosario</translation>
</message>
<message>
<source>See also:</source>
<translation>Véase también:</translation>
</message>
<message>
<source>Sessions and reports</source>
<translation>Sesiones e informes</translation>
</message>
<message>
<source>A session is what you are working on: text, masks, models, pinned text, bookmarks, the selected place and measurements. Save it as one file, open it later, or send it to a colleague. A file of this kind ends in `.ufbsession`; it names models, it does not contain them.</source>
<translation>Una sesión es aquello en lo que está trabajando: texto, máscaras, modelos, texto fijado, marcadores, el lugar seleccionado y mediciones. Guárdela como un solo archivo, ábrala más tarde o envíela a un colega. Estos archivos terminan en `.ufbsession`; la sesión nombra los modelos, no los contiene.</translation>
</message>
<message>
<source>The program also keeps the session by itself. After a crash it offers to restore it at the next start.</source>
<translation>El programa también conserva la sesión por su cuenta. Tras un fallo, ofrece restaurarla en el siguiente inicio.</translation>
</message>
<message>
<source>Undo and redo (`Ctrl+Z`, `Ctrl+Shift+Z`) know every change to text, masks, pinned text and bookmarks.</source>
<translation>Deshacer y rehacer (`Ctrl+Z`, `Ctrl+Shift+Z`) abarcan todos los cambios del texto, las máscaras, el texto fijado y los marcadores.</translation>
</message>
<message>
<source>A report is a document for readers: text, predictions, pictures of the routing, statistics, latency with raw data and environment, and the command lines that compute the same again. It is written as one HTML file that needs no other files, or as PDF.</source>
<translation>Un informe es un documento para lectores: texto, predicciones, imágenes de los caminos, estadísticas, latencia con datos brutos y entorno, y las líneas de comandos que vuelven a calcular lo mismo. Se escribe como un único archivo HTML que no necesita otros archivos, o como PDF.</translation>
</message>
<message>
<source>Command line</source>
<translation>Línea de comandos</translation>
</message>
<message>
<source>The program `ufb` computes the same without a window. Some examples:</source>
<translation>El programa `ufb` calcula lo mismo sin ventana. Algunos ejemplos:</translation>
</message>
<message>
<source>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the words that fit.</source>
<translation>`ufb predict &quot;Paris is the capital of &lt;mask&gt;.&quot;` imprime las palabras que encajan.</translation>
</message>
<message>
<source>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` prints the path of every token.</source>
<translation>`ufb trace &quot;Paris is the capital of &lt;mask&gt;.&quot;` imprime el camino de cada token.</translation>
</message>
<message>
<source>`ufb compare --against demo-dense &quot;…&quot;` puts two models side by side.</source>
<translation>`ufb compare --against demo-dense &quot;…&quot;` pone dos modelos lado a lado.</translation>
</message>
<message>
<source>`ufb stats FILE --out DIR` counts whole texts; `ufb stats words` and `ufb stats compare` read the counts.</source>
<translation>`ufb stats FILE --out DIR` cuenta textos completos; `ufb stats words` y `ufb stats compare` leen los recuentos.</translation>
</message>
<message>
<source>`ufb bench ffn` and `ufb bench model` measure.</source>
<translation>`ufb bench ffn` y `ufb bench model` miden.</translation>
</message>
<message>
<source>With `--json`, one JSON document goes to the standard output and everything else to the standard error. The exit status is 0 if it was done, 1 if it could not be done (one line says why, and what to do), 2 for wrong usage. `ufb --help` lists the commands, and `--help` after a command its options.</source>
<translation>Con `--json`, un documento JSON va a la salida estándar y todo lo demás a la salida de error estándar. El estado de salida es 0 si se hizo, 1 si no se pudo hacer (una línea dice por qué y qué hacer) y 2 si el uso fue incorrecto. `ufb --help` enumera los comandos, y `--help` tras un comando, sus opciones.</translation>
</message>
<message>
<source>`ufb-explorer --render window --out picture.png` draws the window into a file without a display.</source>
<translation>`ufb-explorer --render window --out picture.png` dibuja la ventana en un archivo sin necesidad de pantalla.</translation>
</message>
<message>
<source>Keys and the palette</source>
<translation>Teclas y paleta</translation>
</message>
<message>
<source>Press `Ctrl+K` and type a part of what you want. The palette lists every command, also those without keys; a few letters are enough, such as the first ones of each word. The English names work in every language. Up and Down choose, Enter runs, Esc closes.</source>
<translation>Pulse `Ctrl+K` y escriba una parte de lo que busca. La paleta enumera todos los comandos, también los que no tienen teclas; bastan unas letras, como las primeras de cada palabra. Los nombres en inglés funcionan en todos los idiomas. Las flechas arriba y abajo eligen, Enter ejecuta y Esc cierra.</translation>
</message>
<message>
<source>`F1` shows all keys and mouse gestures on one page, which can be searched and copied. With the mouse over a word that is explained, it opens the glossary instead.</source>
<translation>`F1` muestra todas las teclas y los gestos del ratón en una página en la que se puede buscar y que se puede copiar. Con el ratón sobre una palabra explicada, abre en su lugar el glosario.</translation>
</message>
<message>
<source>Some commands have two strokes: `Ctrl+J, L` means Ctrl and J together, then L alone.</source>
<translation>Algunos comandos tienen dos pulsaciones: `Ctrl+J, L` significa Ctrl y J a la vez, y después L sola.</translation>
</message>
<message>
<source>`F6` goes to the next view, `F11` makes a view fill the window and puts it back, `Ctrl+G` goes to a typed address. In the views, arrow keys walk, Enter chooses and Esc leads back.</source>
<translation>`F6` va a la vista siguiente, `F11` hace que una vista ocupe toda la ventana y la devuelve a su sitio, `Ctrl+G` va a una dirección escrita. En las vistas, las teclas de flecha se desplazan, Enter elige y Esc vuelve atrás.</translation>
</message>
<message>
<source>Accessibility</source>
<translation>Accesibilidad</translation>
</message>
<message>
<source>Everything can be reached with the keyboard, and what has the focus is outlined. `F6` goes from view to view, Tab through the controls of a view, and arrow keys through a picture.</source>
<translation>Se puede llegar a todo con el teclado, y lo que tiene el foco aparece con un contorno. `F6` pasa de una vista a otra, Tab recorre los controles de una vista y las teclas de flecha recorren una imagen.</translation>
</message>
<message>
<source>Screen readers find names and descriptions of all controls. Every picture can also be read as a table, from its menu.</source>
<translation>Los lectores de pantalla encuentran nombres y descripciones de todos los controles. Cada imagen se puede leer también como tabla, desde su menú.</translation>
</message>
<message>
<source>The menu Appearance offers light and dark colours, high contrast, and text up to twice its size. Layouts follow the direction of the language.</source>
<translation>El menú Aspecto ofrece colores claros y oscuros, alto contraste y texto de hasta el doble de tamaño. Las disposiciones siguen la dirección de escritura del idioma.</translation>
</message>
<message>
<source>Colour is never the only sign: model A is blue and solid, model B is orange and hatched; left and right differ by place, and what is chosen has a frame. The colour scales can be told apart by people who do not see all colours.</source>
<translation>El color nunca es la única señal: el modelo A es azul y liso, el modelo B es naranja y rayado; izquierda y derecha se distinguen por el lugar, y lo elegido lleva un marco. Las escalas de color pueden distinguirlas también quienes no ven todos los colores.</translation>
</message>
<message>
<source>Nothing flashes, and nothing disappears on its own while you read it.</source>
<translation>Nada parpadea y nada desaparece por sí solo mientras lo lee.</translation>
</message>
<message>
<source>Privacy: no network access at all</source>
<translation>Privacidad: sin ningún acceso a la red</translation>
</message>
<message>
<source>This program never uses a network. It does not look for updates, it counts no users, and it sends no reports of any kind. It works just as well on a machine without a network, and everything it needs was installed with it.</source>
<translation>Este programa no usa nunca la red. No busca actualizaciones, no cuenta usuarios y no envía informes de ningún tipo. Funciona igual de bien en un equipo sin red, y todo lo que necesita se instaló con él.</translation>
</message>
<message>
<source>Your texts and models are read on this machine and stay on it. A report, a session or an export is written only where you say.</source>
<translation>Sus textos y modelos se leen en este equipo y permanecen en él. Un informe, una sesión o una exportación solo se escribe donde usted indique.</translation>
</message>
<message>
<source>If the program crashes, a file about what was open is written to your own folder. It is shown to you at the next start; whether anybody else sees it is up to you.</source>
<translation>Si el programa falla, se escribe en su propia carpeta un archivo sobre lo que estaba abierto. Se le muestra en el siguiente inicio; usted decide si alguien más lo ve.</translation>
</message>
<message>
<source>Model files are data. A file in the old format of PyTorch may contain a program: only numbers are taken from it, and nothing in it is run.</source>
<translation>Los archivos de modelo son datos. Un archivo en el formato antiguo de PyTorch puede contener un programa: de él solo se toman números y no se ejecuta nada.</translation>
</message>
<message>
<source>This help is part of the program, too. Its links lead to other pages of it and nowhere else.</source>
<translation>Esta ayuda también forma parte del programa. Sus enlaces llevan a otras páginas de ella y a ningún otro sitio.</translation>
</message>
<message>
<source>Where files are kept</source>
<translation>Dónde se guardan los archivos</translation>
</message>
<message>
<source>The program keeps its own files where your desktop keeps those of all programs. With the usual folders of Linux:</source>
<translation>El programa guarda sus propios archivos donde el escritorio guarda los de todos los programas. Con las carpetas habituales de Linux:</translation>
</message>
<message>
<source>`~/.config/UltraFastBERT/ufb-explorer.conf` has the settings: window and views, language, colours, recent models and texts, bookmarks.</source>
<translation>`~/.config/UltraFastBERT/ufb-explorer.conf` contiene los ajustes: ventana y vistas, idioma, colores, modelos y textos recientes, marcadores.</translation>
</message>
<message>
<source>`~/.local/share/UltraFastBERT/ufb-explorer` has the rest, in folders: `counts` for counted texts, `measurements` for latency, `autosave` for the session that is restored after a crash, `crashes` for what was open then, and `log` for messages of the program.</source>
<translation>`~/.local/share/UltraFastBERT/ufb-explorer` contiene lo demás, en carpetas: `counts` para los textos contados, `measurements` para la latencia, `autosave` para la sesión que se restaura tras un fallo, `crashes` para lo que estaba abierto entonces y `log` para los mensajes del programa.</translation>
</message>
<message>
<source>You may delete any of these folders while the program is not running. It then starts without them and makes them again when they are needed. Counts of large texts can take much space, and another folder can be chosen for them in the menu.</source>
<translation>Puede eliminar cualquiera de estas carpetas mientras el programa no esté en marcha. Después se iniciará sin ellas y volverá a crearlas cuando hagan falta. Los recuentos de textos grandes pueden ocupar mucho espacio; en el menú se puede elegir otra carpeta para ellos.</translation>
</message>
<message>
<source>Removing the program from the system leaves these files alone: they are yours.</source>
<translation>Al quitar el programa del sistema, estos archivos no se tocan: son suyos.</translation>
</message>
<message>
<source>Start here</source>
<translation>Empiece aquí</translation>
</message>
<message>
<source>The window opens with a sentence that has a hidden word, and with the words that the model puts there. The model is bundled with the program; a model of yours opens from the button at the top or when its folder is dropped on the window.</source>
<translation>La ventana se abre con una frase que tiene una palabra oculta y con las palabras que el modelo pone ahí. El modelo viene incluido en el programa; un modelo propio se abre con el botón superior o al soltar su carpeta en la ventana.</translation>
</message>
<message>
<source>Type, and the answer follows. Each word of your text is a token, shown as a chip below it. Click a chip: every view then speaks of this token.</source>
<translation>Escriba y la respuesta le sigue. Cada palabra de su texto es un token, que se muestra debajo como una ficha. Haga clic en una ficha: todas las vistas hablan entonces de ese token.</translation>
</message>
<message>
<source>What is special about this model is inside its feedforward layers: they are trees. A token walks from the root to a leaf and uses only the neurons on its way, for example 12 of 4095. The tree, the leaf maps and the other routing views show this way.</source>
<translation>Lo especial de este modelo está dentro de sus capas feedforward: son árboles. Un token va de la raíz a una hoja y usa solo las neuronas de su camino, por ejemplo 12 de 4095. El árbol, los mapas de hojas y las demás vistas de caminos muestran este recorrido.</translation>
</message>
<message>
<source>Rest the mouse on a picture to read what is there, and press `Ctrl+K` to find anything that the program can do.</source>
<translation>Detenga el ratón sobre una imagen para leer qué hay ahí, y pulse `Ctrl+K` para encontrar cualquier cosa que el programa pueda hacer.</translation>
</message>
<message>
<source>The prompt and masks</source>
<translation>La entrada y las máscaras</translation>
</message>
<message>
<source>Write the text in the field at the top. The chips below it are what the model reads: words, pieces of words and signs.</source>
<translation>Escriba el texto en el campo superior. Las fichas de debajo son lo que lee el modelo: palabras, trozos de palabras y signos.</translation>
</message>
<message>
<source>A mask hides a word. Make one by a double click on the word, by `Alt+M`, or by typing `&lt;mask&gt;`, `[MASK]` or `___`. A text may have several masks; `Alt+Left` and `Alt+Right` go from one to the next.</source>
<translation>Una máscara oculta una palabra. Para crearla, haga doble clic en la palabra, pulse `Alt+M` o escriba `&lt;mask&gt;`, `[MASK]` o `___`. Un texto puede tener varias máscaras; `Alt+←` y `Alt+→` pasan de una a otra.</translation>
</message>
<message>
<source>Examples offers sentences that show something, and the texts that you asked before.</source>
<translation>Ejemplos ofrece frases que muestran algo, y los textos que consultó antes.</translation>
</message>
<message>
<source>Pin (`Alt+P`) keeps the text beside the next one. The view Two texts then says, token by token and layer by layer, how far both go together, and the tree shows one path over the other.</source>
<translation>Fijar (`Alt+P`) conserva el texto junto al siguiente. La vista Dos textos dice entonces, token a token y capa a capa, hasta dónde van juntos ambos, y el árbol muestra un camino sobre el otro.</translation>
</message>
<message>
<source>A text longer than the model can read is cut, and the program says so. `Ctrl+Z` takes any change back.</source>
<translation>Un texto más largo de lo que el modelo puede leer se recorta, y el programa lo indica. `Ctrl+Z` deshace cualquier cambio.</translation>
</message>
<message>
<source>Predictions</source>
<translation>Predicciones</translation>
</message>
<message>
<source>The list has the words that fit the mask best, each with its probability. All words of the vocabulary together have 100 %.</source>
<translation>La lista contiene las palabras que mejor encajan en la máscara, cada una con su probabilidad. Todas las palabras del vocabulario juntas suman el 100&#xa0;%.</translation>
</message>
<message>
<source>A click on a word, or Enter, puts it in the place of the mask.</source>
<translation>Un clic en una palabra, o Enter, la pone en el lugar de la máscara.</translation>
</message>
<message>
<source>The field below asks for a word of your own: its probability and its place among all words. A word that is not in the vocabulary is rated by its first piece, and this is said.</source>
<translation>El campo inferior pregunta por una palabra suya: su probabilidad y su puesto entre todas las palabras. Una palabra que no está en el vocabulario se valora por su primera pieza, y así se indica.</translation>
</message>
<message>
<source>The entropy below says how undecided the model is: 0 bits means that one word has everything.</source>
<translation>La entropía que figura debajo dice cuánto duda el modelo: 0 bits significa que una palabra lo tiene todo.</translation>
</message>
<message>
<source>While an answer is older than the text it is dimmed, never removed. The bundled model is small and has read little, so it is often wrong. What it says is computed by the real network, not looked up.</source>
<translation>Mientras una respuesta es más antigua que el texto, aparece atenuada; nunca se quita. El modelo incluido es pequeño y ha leído poco, así que se equivoca a menudo. Lo que dice lo calcula la red real; no se consulta en ninguna tabla.</translation>
</message>
<message>
<source>Routing views</source>
<translation>Vistas de caminos</translation>
</message>
<message>
<source>*Tree* has one layer, the root on top. The path of the chosen token is lit: left where the logit is at most 0, right where it is greater. A click zooms in, the wheel zooms at the mouse, Esc shows all of it.</source>
<translation>*Árbol* muestra una capa, con la raíz arriba. El camino del token elegido está iluminado: a la izquierda donde el logit es como máximo 0, a la derecha donde es mayor. Un clic amplía, la rueda amplía en el puntero y Esc lo muestra entero.</translation>
</message>
<message>
<source>*Leaf maps* has all layers at once: one square stands for a leaf, a rectangle for a subtree.</source>
<translation>*Mapas de hojas* muestra todas las capas a la vez: un cuadrado representa una hoja; un rectángulo, un subárbol.</translation>
</message>
<message>
<source>*Layers × tokens* is the index: a row for each layer, a column for each token. Choose what the colours mean.</source>
<translation>*Capas × tokens* es el índice: una fila por capa, una columna por token. Elija qué significan los colores.</translation>
</message>
<message>
<source>*Path card* is one path in numbers: turn, logit, GELU, contribution and share of each node.</source>
<translation>*Ficha del camino* es un camino en números: giro, logit, GELU, contribución y proporción de cada nodo.</translation>
</message>
<message>
<source>*Path barcode* has the turns of all tokens of a layer, or of one token in all layers.</source>
<translation>*Código de barras* muestra los giros de todos los tokens de una capa, o de un token en todas las capas.</translation>
</message>
<message>
<source>*Sentence trie* shows which tokens go the same way, and for how long.</source>
<translation>*Trie de la frase* muestra qué tokens siguen el mismo camino y hasta dónde.</translation>
</message>
<message>
<source>*Neuron usage* counts the neurons that this text needs.</source>
<translation>*Uso de neuronas* cuenta las neuronas que necesita este texto.</translation>
</message>
<message>
<source>*Two texts* compares with the pinned text.</source>
<translation>*Dos textos* compara con el texto fijado.</translation>
</message>
<message>
<source>A right click exports the picture or the numbers of a view.</source>
<translation>Un clic con el botón derecho exporta la imagen o los números de una vista.</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>Corpus counts where the tokens of a whole text go. Drop text files on the window; they may be compressed by gzip, xz, bzip2 or zstd. You can go on working meanwhile, pause, cancel, and go on another day: what is counted is kept.</source>
<translation>Corpus cuenta adónde van los tokens de un texto completo. Suelte archivos de texto en la ventana; pueden estar comprimidos con gzip, xz, bzip2 o zstd. Mientras tanto puede seguir trabajando, pausar, cancelar y continuar otro día: lo contado se conserva.</translation>
</message>
<message>
<source>Then the tree and the leaf maps can be coloured by use, and Dictionary says for any node which words come there, with examples. It also works the other way: type a word to see its leaves.</source>
<translation>Después, el árbol y los mapas de hojas se pueden colorear según el uso, y Diccionario de hojas dice para cualquier nodo qué palabras llegan a él, con ejemplos. También funciona al revés: escriba una palabra para ver sus hojas.</translation>
</message>
<message>
<source>A second count can be opened beside the first. The program lists the nodes that one text uses more than the other, and tells differences from chance.</source>
<translation>Se puede abrir un segundo recuento junto al primero. El programa enumera los nodos que un texto usa más que el otro y distingue las diferencias del azar.</translation>
</message>
<message>
<source>A sample, a part that was not finished and an estimate are always named as such. The same counts come from the command `ufb stats`.</source>
<translation>Una muestra, una parte sin terminar y una estimación se indican siempre como tales. Los mismos recuentos se obtienen con el comando `ufb stats`.</translation>
</message>
<message>
<source>Latency and fairness</source>
<translation>Latencia y equidad</translation>
</message>
<message>
<source>Latency measures here and now, on your machine: the model, the model again, dense networks of the same shape, and the other models that are open.</source>
<translation>Latencia mide aquí y ahora, en su equipo: el modelo, otra vez el modelo, redes densas de la misma forma y los demás modelos abiertos.</translation>
</message>
<message>
<source>All of them run in one process, with the same number of threads and on the same texts, in an order drawn anew in every round. First come calls that do not count, to warm up.</source>
<translation>Todos se ejecutan en un mismo proceso, con el mismo número de hilos y sobre los mismos textos, en un orden que se sortea de nuevo en cada ronda. Primero hay llamadas que no cuentan, para el calentamiento.</translation>
</message>
<message>
<source>A figure is a median with an interval. If the interval of a ratio contains 1, no winner is named. The model against itself must come out as 1; otherwise the measurement is not to be trusted, and this is said.</source>
<translation>Una cifra es una mediana con un intervalo. Si el intervalo de una razón contiene el 1, no se nombra ganador. El modelo frente a sí mismo debe dar 1; si no, la medición no es fiable, y así se indica.</translation>
</message>
<message>
<source>The ledger leads from the number of neurons saved to what the whole model gains. That is much less, because attention and the head still have to be computed.</source>
<translation>El balance va desde el número de neuronas ahorradas hasta lo que gana el modelo completo. Eso es mucho menos, porque la atención y la cabeza hay que calcularlas igualmente.</translation>
</message>
<message>
<source>Leave the machine alone while it measures. Raw samples are kept with the environment that they were taken in.</source>
<translation>No use el equipo mientras mide. Las muestras brutas se conservan junto con el entorno en el que se tomaron.</translation>
</message>
</context>
<context>
<name>ufb::HowComputedView</name>
<message>
<source>How it is computed</source>
<translation>Cómo se calcula</translation>
</message>
<message>
<source>Steps of the computation</source>
<translation>Pasos del cálculo</translation>
</message>
<message>
<source>%1 %2</source>
<comment>number, name of a step</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>Back</source>
<comment>to the step before</comment>
<translation>Atrás</translation>
</message>
<message>
<source>Next</source>
<comment>step</comment>
<translation>Siguiente</translation>
</message>
<message>
<source>To the step before</source>
<translation>Ir al paso anterior</translation>
</message>
<message>
<source>To the next step</source>
<translation>Ir al paso siguiente</translation>
</message>
<message>
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<source>Copy this page as text (%1)</source>
<comment>keys</comment>
<translation>Copiar esta página como texto (%1)</translation>
</message>
<message>
<source>Copy this page as text</source>
<translation>Copiar esta página como texto</translation>
</message>
<message>
<source>Nothing to show yet. Type a sentence to see how its answer is computed.</source>
<translation>Aún no hay nada que mostrar. Escriba una frase para ver cómo se calcula su respuesta.</translation>
</message>
<message>
<source>Copy this &amp;page as text</source>
<translation>Copiar esta &amp;página como texto</translation>
</message>
<message>
<source>Copy a&amp;ll pages as text</source>
<translation>Copiar &amp;todas las páginas como texto</translation>
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
<translation>Capa</translation>
</message>
<message>
<source>Walk</source>
<comment>step of the computation: down the tree</comment>
<translation>Recorrido</translation>
</message>
<message>
<source>Output</source>
<comment>step of the computation</comment>
<translation>Salida</translation>
</message>
<message>
<source>Left out</source>
<comment>step of the computation: what is not computed</comment>
<translation>Omitido</translation>
</message>
<message>
<source>Answer</source>
<comment>step of the computation</comment>
<translation>Respuesta</translation>
</message>
<message>
<source>Rank</source>
<translation>Puesto</translation>
</message>
<message>
<source>1 is the most probable word</source>
<translation>1 es la palabra más probable</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>Tal como figura en el vocabulario</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The decoder&apos;s value for this word</source>
<translation>El valor del decodificador para esta palabra</translation>
</message>
<message>
<source>Logit − max</source>
<translation>Logit − máx</translation>
</message>
<message>
<source>Less the largest logit</source>
<translation>Menos el logit mayor</translation>
</message>
<message>
<source>exp</source>
<translation>exp</translation>
</message>
<message>
<source>e to the power of logit − max</source>
<translation>e elevado a logit − máx</translation>
</message>
<message>
<source>Probability</source>
<translation>Probabilidad</translation>
</message>
<message>
<source>This word&apos;s exp over the sum of all: the model&apos;s answer</source>
<translation>exp de esta palabra dividido por la suma de todas: la respuesta del modelo</translation>
</message>
<message>
<source>max = %1, of “%2”. The sum over all words is 1 / %3 = %4; the %5 shown make up %6 of it.</source>
<comment>number, word, percentage, number, count, percentage</comment>
<translation>máx = %1, de “%2”. La suma sobre todas las palabras es 1 / %3 = %4; las %5 mostradas suponen el %6.</translation>
</message>
<message>
<source>Entropy of the whole distribution: %1 bits.</source>
<comment>number</comment>
<translation>Entropía de toda la distribución: %1 bits.</translation>
</message>
<message>
<source>From the last state to words</source>
<translation>Del último estado a las palabras</translation>
</message>
<message>
<source>After the last layer, the state at the mask is multiplied with one row of the decoder for each word of the vocabulary (BERT transforms it once more before): the logits. Softmax turns them into probabilities.</source>
<translation>Tras la última capa, el estado en la máscara se multiplica por una fila del decodificador para cada palabra del vocabulario (BERT lo transforma una vez más antes): son los logits. Softmax los convierte en probabilidades.</translation>
</message>
<message>
<source>Words in the vocabulary, and so logits at each mask: %1.</source>
<comment>count</comment>
<translation>Palabras del vocabulario y, por tanto, logits en cada máscara: %1.</translation>
</message>
<message>
<source>This text has no mask, so no word is asked for: mask a token to see the numbers.</source>
<translation>Este texto no tiene máscara, así que no se pregunta por ninguna palabra: enmascare un token para ver los números.</translation>
</message>
<message>
<source>Shown is mask %1 of %2, token %3.</source>
<comment>numbers</comment>
<translation>Se muestra la máscara %1 de %2, token %3.</translation>
</message>
<message>
<source>leaf</source>
<translation>hoja</translation>
</message>
<message>
<source>right</source>
<comment>a turn</comment>
<translation>derecha</translation>
</message>
<message>
<source>left</source>
<comment>a turn</comment>
<translation>izquierda</translation>
</message>
<message>
<source>Level</source>
<translation>Nivel</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one is the leaf</source>
<translation>Se cuenta desde 0 en la raíz; el último es la hoja</translation>
</message>
<message>
<source>Node i</source>
<translation>Nodo i</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Índice en su árbol, nivel a nivel, raíz 0</translation>
</message>
<message>
<source>z = w·x + b</source>
<translation>z = w·x + b</translation>
</message>
<message>
<source>The neuron&apos;s logit for this token</source>
<translation>El logit de la neurona para este token</translation>
</message>
<message>
<source>Sign</source>
<translation>Signo</translation>
</message>
<message>
<source>Only this decides the turn</source>
<translation>Solo esto decide el giro</translation>
</message>
<message>
<source>Turn</source>
<translation>Giro</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>Derecha si el logit es mayor que 0; si no, izquierda</translation>
</message>
<message>
<source>Next node</source>
<translation>Nodo siguiente</translation>
</message>
<message>
<source>2i + 1 on the left, 2i + 2 on the right</source>
<translation>2i + 1 a la izquierda, 2i + 2 a la derecha</translation>
</message>
<message>
<source>1 is the largest contribution</source>
<translation>1 es la mayor contribución</translation>
</message>
<message>
<source>Node</source>
<translation>Nodo</translation>
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
<translation>Calculado aquí a partir del logit, en doble precisión</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the output row: contribution over |GELU(z)|</source>
<translation>Norma de la fila de salida: contribución dividida por |GELU(z)|</translation>
</message>
<message>
<source>Contrib.</source>
<comment>contribution</comment>
<translation>Contrib.</translation>
</message>
<message>
<source>Norm of what the node adds to the output</source>
<translation>Norma de lo que el nodo suma a la salida</translation>
</message>
<message>
<source>Share</source>
<translation>Proporción</translation>
</message>
<message>
<source>Of the sum of the contributions</source>
<translation>De la suma de las contribuciones</translation>
</message>
<message>
<source>In this layer</source>
<translation>En esta capa</translation>
</message>
<message>
<source>What is counted</source>
<translation>Qué se cuenta</translation>
</message>
<message>
<source>Used</source>
<translation>Usado</translation>
</message>
<message>
<source>By the tree&apos;s way</source>
<translation>Con el camino del árbol</translation>
</message>
<message>
<source>Dense</source>
<translation>Denso</translation>
</message>
<message>
<source>If all of the layer&apos;s neurons were computed</source>
<translation>Si se calcularan todas las neuronas de la capa</translation>
</message>
<message>
<source>Used over dense</source>
<translation>Usado frente a denso</translation>
</message>
<message>
<source>The walk down the tree</source>
<translation>El descenso por el árbol</translation>
</message>
<message>
<source>“%1” starts at the root, node 0. At each node i, one neuron decides: its weights w times the token&apos;s input x, plus its bias b, is the logit z.</source>
<comment>token</comment>
<translation>“%1” empieza en la raíz, el nodo 0. En cada nodo i decide una neurona: sus pesos w por la entrada x del token, más su sesgo b, dan el logit z.</translation>
</message>
<message>
<source>The layer has %1 trees, all walked in the same way; shown is tree %2.</source>
<comment>count, number</comment>
<translation>La capa tiene %1 árboles, que se recorren todos de la misma forma; se muestra el árbol %2.</translation>
</message>
<message>
<source>The way: %1 → leaf %2.</source>
<comment>turns, number</comment>
<translation>El camino: %1 → hoja %2.</translation>
</message>
<message>
<source>Neurons computed: %1. Decisions: %2, since the leaf&apos;s sign decides nothing.</source>
<comment>counts</comment>
<translation>Neuronas calculadas: %1. Decisiones: %2, pues el signo de la hoja no decide nada.</translation>
</message>
<message>
<source>What the tree puts out</source>
<translation>Lo que produce el árbol</translation>
</message>
<message>
<source>Every node on the way, the leaf too, adds its output row w_out, as often as the GELU of its logit says. A logit far below 0 adds almost nothing.</source>
<translation>Cada nodo del camino, también la hoja, suma su fila de salida w_out multiplicada por la GELU de su logit. Un logit muy por debajo de 0 no suma casi nada.</translation>
</message>
<message>
<source>Contributions are lengths. Vectors that point against each other cancel, so the output may be shorter than their sum, %1.</source>
<comment>number</comment>
<translation>Las contribuciones son longitudes. Los vectores de sentido opuesto se anulan, así que la salida puede ser más corta que su suma, %1.</translation>
</message>
<message>
<source>The GELU here is the exact one with erf, as in the published code, computed from the logit on show in double precision; the model itself computes in single precision.</source>
<translation>La GELU es aquí la exacta, con erf, como en el código publicado, calculada en doble precisión a partir del logit mostrado; el propio modelo calcula en precisión simple.</translation>
</message>
<message>
<source>What is not computed</source>
<translation>Lo que no se calcula</translation>
</message>
<message>
<source>For “%1” in this layer, %2 of the %3 neurons are never looked at: their weights are not read and their logits are not known.</source>
<comment>token, counts</comment>
<translation>Para “%1”, en esta capa, %2 de las %3 neuronas no se miran nunca: sus pesos no se leen y sus logits no se conocen.</translation>
</message>
<message>
<source>Neurons, this token</source>
<translation>Neuronas, este token</translation>
</message>
<message>
<source>Neurons, any token of this text</source>
<translation>Neuronas, algún token de este texto</translation>
</message>
<message>
<source>Weights read, this token</source>
<translation>Pesos leídos, este token</translation>
</message>
<message>
<source>Multiplications, this token</source>
<translation>Multiplicaciones, este token</translation>
</message>
<message>
<source>A neuron multiplies %1 numbers on its way in and as many on its way out, and adds as often.</source>
<comment>count</comment>
<translation>Una neurona multiplica %1 números a la entrada y otros tantos a la salida, y hace el mismo número de sumas.</translation>
</message>
<message>
<source>This is the feedforward part alone: attention and the head cost what they always cost, so the whole model gains less than its layers.</source>
<translation>Esto es solo la parte feedforward: la atención y la cabeza cuestan lo de siempre, así que el modelo completo gana menos que sus capas.</translation>
</message>
<message>
<source>What the layer puts out</source>
<translation>Lo que produce la capa</translation>
</message>
<message>
<source>Select a token to see its way.</source>
<translation>Seleccione un token para ver su camino.</translation>
</message>
<message>
<source>This model&apos;s feedforward layers are dense: there is no tree, so no token has a way of its own.</source>
<translation>Las capas feedforward de este modelo son densas: no hay árbol, así que ningún token tiene un camino propio.</translation>
</message>
<message>
<source>All %1 neurons of a layer are computed for every token; nothing is left out.</source>
<comment>count</comment>
<translation>Para cada token se calculan las %1 neuronas de una capa; no se omite nada.</translation>
</message>
<message>
<source>All neurons of a layer are computed for every token; nothing is left out.</source>
<translation>Para cada token se calculan todas las neuronas de una capa; no se omite nada.</translation>
</message>
<message>
<source>Biases are there if the checkpoint has them. A gated layer (GELUglu) multiplies the first half of z with the GELU of the second.</source>
<translation>Hay sesgos si el punto de control los tiene. Una capa con compuerta (GELUglu) multiplica la primera mitad de z por la GELU de la segunda.</translation>
</message>
<message>
<source>added by the model&apos;s template</source>
<translation>añadido por la plantilla del modelo</translation>
</message>
<message>
<source>each token alone</source>
<translation>cada token por separado</translation>
</message>
<message>
<source>dense: all %1 neurons</source>
<comment>count</comment>
<translation>densa: las %1 neuronas</translation>
</message>
<message>
<source>trees: %1, depth %2; %3 of %4 neurons</source>
<comment>all are counts</comment>
<translation>árboles: %1, profundidad %2; %3 de %4 neuronas</translation>
</message>
<message>
<source>looks at all tokens</source>
<translation>mira todos los tokens</translation>
</message>
<message>
<source>looks at all tokens; heads: %1, of %2 numbers each</source>
<comment>counts</comment>
<translation>mira todos los tokens; cabezas: %1, de %2 números cada una</translation>
</message>
<message>
<source>each token&apos;s %1 numbers: mean 0, variance 1, then scaled and shifted</source>
<comment>count</comment>
<translation>los %1 números de cada token: media 0, varianza 1; después, escalados y desplazados</translation>
</message>
<message>
<source>Attention</source>
<translation>Atención</translation>
</message>
<message>
<source>Feedforward</source>
<translation>Feedforward</translation>
</message>
<message>
<source>Addition</source>
<translation>Suma</translation>
</message>
<message>
<source>what came out is added to what went in</source>
<translation>lo que salió se suma a lo que entró</translation>
</message>
<message>
<source>Layer norm %1</source>
<comment>1 or 2</comment>
<translation>Layer norm %1</translation>
</message>
<message>
<source>This model normalises before each part (pre-norm): the sum itself is never normalised until the last layer is through.</source>
<translation>Este modelo normaliza antes de cada parte (pre-norm): la suma en sí no se normaliza hasta que termina la última capa.</translation>
</message>
<message>
<source>This model normalises after each addition (post-norm), as BERT does.</source>
<translation>Este modelo normaliza después de cada suma (post-norm), como BERT.</translation>
</message>
<message>
<source>Where its layer norms stand is not known; they are left out here.</source>
<translation>No se sabe dónde están sus layer norms; aquí se omiten.</translation>
</message>
<message>
<source>Position</source>
<translation>Posición</translation>
</message>
<message>
<source>Counted from 0</source>
<translation>Se cuenta desde 0</translation>
</message>
<message>
<source>Id</source>
<translation>Id</translation>
</message>
<message>
<source>The token&apos;s row in the vocabulary</source>
<translation>La fila del token en el vocabulario</translation>
</message>
<message>
<source>In the text</source>
<translation>En el texto</translation>
</message>
<message>
<source>What it stands for</source>
<translation>Lo que representa</translation>
</message>
<message>
<source>From text to numbers</source>
<translation>Del texto a los números</translation>
</message>
<message>
<source>The tokenizer cuts the text into pieces of its vocabulary. Each piece has a number, its id.</source>
<translation>El tokenizador divide el texto en piezas de su vocabulario. Cada pieza tiene un número, su id.</translation>
</message>
<message>
<source>The id chooses one of the %1 rows of the embedding table E: %2 numbers. The row of the token&apos;s place, p, is added, and a layer norm makes of both the token&apos;s first state x.</source>
<comment>counts</comment>
<translation>El id elige una de las %1 filas de la tabla de embeddings E: %2 números. Se suma la fila de la posición del token, p, y una layer norm convierte ambas en el primer estado x del token.</translation>
</message>
<message>
<source>Tokens: %1 of at most %2.</source>
<comment>counts</comment>
<translation>Tokens: %1 de un máximo de %2.</translation>
</message>
<message>
<source>Cut off at the end: %1 tokens.</source>
<comment>count</comment>
<translation>Recortados al final: %1 tokens.</translation>
</message>
<message>
<source>Where the feedforward layer stands</source>
<translation>Dónde está la capa feedforward</translation>
</message>
<message>
<source>The state x runs through %1 layers, one after the other; shown is layer %2.</source>
<comment>count, number</comment>
<translation>El estado x pasa por %1 capas, una tras otra; se muestra la capa %2.</translation>
</message>
<message>
<source>In each, attention lets every token take from the others; the feedforward part (FFN) then works on every token alone.</source>
<translation>En cada una, la atención permite a cada token tomar de los demás; la parte feedforward (FFN) trabaja después con cada token por separado.</translation>
</message>
<message>
<source>Order</source>
<translation>Orden</translation>
</message>
<message>
<source>In which it is computed</source>
<translation>En el que se calcula</translation>
</message>
<message>
<source>Part</source>
<translation>Parte</translation>
</message>
<message>
<source>Part of the layer</source>
<translation>Parte de la capa</translation>
</message>
<message>
<source>In this model</source>
<translation>En este modelo</translation>
</message>
<message>
<source>What it works on, and how large it is</source>
<translation>Con qué trabaja y qué tamaño tiene</translation>
</message>
</context>
<context>
<name>ufb::LatencyCharts</name>
<message>
<source>Charts</source>
<translation>Gráficos</translation>
</message>
<message>
<source>Distribution of the times</source>
<translation>Distribución de los tiempos</translation>
</message>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>Balance de velocidad: de la promesa a la medición</translation>
</message>
<message>
<source>Where the time goes</source>
<translation>En qué se va el tiempo</translation>
</message>
<message>
<source>Time over threads and over length</source>
<translation>Tiempo según los hilos y la longitud</translation>
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
<translation>%1 (autoprueba)</translation>
</message>
<message>
<source>%1 — %2, %3, %4</source>
<comment>a setting; model, date and host of an earlier measurement</comment>
<translation>%1 — %2, %3, %4</translation>
</message>
<message>
<source>Setting on show</source>
<translation>Configuración mostrada</translation>
</message>
<message>
<source>Compared with</source>
<translation>Comparado con</translation>
</message>
<message>
<source>Setting</source>
<translation>Configuración</translation>
</message>
<message>
<source>compared with</source>
<translation>comparado con</translation>
</message>
</context>
<context>
<name>ufb::LatencyControls</name>
<message>
<source>Measure</source>
<translation>Medir</translation>
</message>
<message>
<source>Self-test (A/A)</source>
<translation>Autoprueba (A/A)</translation>
</message>
<message>
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<source> s</source>
<comment>seconds, after a number</comment>
<translation>&#xa0;s</translation>
</message>
<message>
<source>Seconds for each setting</source>
<translation>Segundos por configuración</translation>
</message>
<message>
<source>Measures the model against itself: how far two equal things seem to differ is the noise floor</source>
<translation>Mide el modelo frente a sí mismo: lo que parecen diferir dos cosas iguales es el umbral de ruido</translation>
</message>
<message>
<source>Progress of the measurement</source>
<translation>Progreso de la medición</translation>
</message>
<message>
<source>Tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>Tokens of a text: one or more numbers</source>
<translation>Tokens por texto: uno o varios números</translation>
</message>
<message>
<source>Threads</source>
<translation>Hilos</translation>
</message>
<message>
<source>Threads: one or more numbers</source>
<translation>Hilos: uno o varios números</translation>
</message>
<message>
<source>Texts</source>
<translation>Textos</translation>
</message>
<message>
<source>Texts in one call: one or more numbers</source>
<translation>Textos por llamada: uno o varios números</translation>
</message>
<message>
<source>Each</source>
<translation>Cada una</translation>
</message>
<message>
<source>No model is loaded</source>
<translation>No hay ningún modelo cargado</translation>
</message>
<message>
<source>%1 against</source>
<comment>a model&apos;s name</comment>
<translation>%1 frente a</translation>
</message>
<message>
<source>Dense stand-ins of the same shape (always)</source>
<translation>Sustitutos densos de la misma forma (siempre)</translation>
</message>
<message>
<source>dense stand-ins</source>
<translation>sustitutos densos</translation>
</message>
<message>
<source>Measured against: %1</source>
<translation>Medido frente a: %1</translation>
</message>
<message>
<source>Threads: one or more numbers; this machine has %1 physical cores</source>
<translation>Hilos: uno o varios números; este equipo tiene %1 núcleos físicos</translation>
</message>
<message>
<source>%1 · %2 · %3 so far</source>
<comment>what is measured, percent, time</comment>
<translation>%1 · %2 · %3 hasta ahora</translation>
</message>
<message>
<source>%1, about %2 left</source>
<comment>the above, time</comment>
<translation>%1, quedan aprox. %2</translation>
</message>
<message>
<source>Load a model to measure it.</source>
<translation>Cargue un modelo para medirlo.</translation>
</message>
<message>
<source>Tokens: give numbers such as 8, 32, 128.</source>
<translation>Tokens: indique números como 8, 32, 128.</translation>
</message>
<message>
<source>Threads: give numbers from 1 to %1.</source>
<translation>Hilos: indique números del 1 al %1.</translation>
</message>
<message>
<source>Texts: give numbers such as 1, 4.</source>
<translation>Textos: indique números como 1, 4.</translation>
</message>
<message>
<source>1 setting, at least %1</source>
<translation>1 configuración, al menos %1</translation>
</message>
<message>
<source>%1 settings, at least %2</source>
<translation>%1 configuraciones, al menos %2</translation>
</message>
<message>
<source>Stopping after the sample that is under way …</source>
<translation>Se detendrá tras la muestra en curso…</translation>
</message>
<message>
<source>Starting …</source>
<translation>Iniciando…</translation>
</message>
</context>
<context>
<name>ufb::LatencyDistributionPlot</name>
<message>
<source>Distribution of the times</source>
<translation>Distribución de los tiempos</translation>
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
<translation>llamadas completadas</translation>
</message>
<message>
<source>time of one call, ms</source>
<translation>tiempo de una llamada, ms</translation>
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
<translation>mediana %1</translation>
</message>
<message>
<source>%1, %2</source>
<comment>date and host of an earlier measurement</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>and %1 earlier</source>
<translation>y %1 anteriores</translation>
</message>
<message>
<source>noise: A against itself, around its median</source>
<translation>ruido: A frente a sí mismo, en torno a su mediana</translation>
</message>
<message>
<source>1 sample beyond: %1</source>
<translation>1 muestra fuera: %1</translation>
</message>
<message numerus="yes">
<source>%Ln samples beyond, up to %1</source>
<translation>
<numerusform>%Ln muestra fuera, hasta %1</numerusform>
<numerusform>%Ln muestras fuera, hasta %1</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 calls within %4</source>
<translation>%1: %2 de %3 llamadas en %4 o menos</translation>
</message>
</context>
<context>
<name>ufb::LatencyLedgerPlot</name>
<message>
<source>Speed ledger: from promise to measurement</source>
<translation>Balance de velocidad: de la promesa a la medición</translation>
</message>
<message>
<source>times fewer or faster, logarithmic</source>
<translation>factor (menos o más rápido), logarítmico</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a rung and its figure</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>ceiling %1</source>
<translation>techo %1</translation>
</message>
<message>
<source>No ledger yet: it needs a finished
measurement against a dense arm.</source>
<translation>Aún no hay balance: requiere una medición
terminada frente a un participante denso.</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>ceiling %1: a feedforward that costs nothing</source>
<translation>techo %1: un feedforward que no cuesta nada</translation>
</message>
<message>
<source>promised, against %1</source>
<translation>prometido, frente a %1</translation>
</message>
<message>
<source>measured, against %1; bracket: 95 % interval</source>
<translation>medido, frente a %1; corchete: intervalo del 95&#xa0;%</translation>
</message>
<message>
<source>Amdahl&apos;s ceiling of the whole model</source>
<translation>Techo de Amdahl para el modelo completo</translation>
</message>
<message>
<source>others&apos; figures, under their conditions</source>
<translation>cifras de otros, en sus condiciones</translation>
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
<translation>él mismo otra vez</translation>
</message>
<message>
<source>%1 (speed only)</source>
<translation>%1 (solo velocidad)</translation>
</message>
<message>
<source>float32, trees %1</source>
<translation>float32, árboles %1</translation>
</message>
<message>
<source>paper, theory</source>
<translation>artículo, teoría</translation>
</message>
<message>
<source>4095 neurons over the 12 that a token engages, table 2 of the paper</source>
<translation>4095 neuronas divididas entre las 12 que activa un token, tabla 2 del artículo</translation>
</message>
<message>
<source>paper, CPU</source>
<translation>artículo, CPU</translation>
</message>
<message>
<source>one feedforward layer: best tree code (BLAS level 2) against MKL&apos;s sgemm of 3072 neurons, batch 16384, 250 runs; its inputs send every token down one path</source>
<translation>una capa feedforward: el mejor código de árboles (BLAS de nivel 2) frente al sgemm de MKL con 3072 neuronas, lote de 16384, 250 ejecuciones; sus entradas envían todos los tokens por un mismo camino</translation>
</message>
<message>
<source>paper, PyTorch on a GPU</source>
<translation>artículo, PyTorch en una GPU</translation>
</message>
<message>
<source>one feedforward layer: batched matrix products of gathered rows against the same done densely with 4095 neurons, on a GPU</source>
<translation>una capa feedforward: productos matriciales por lotes de filas reunidas frente a lo mismo en denso con 4095 neuronas, en una GPU</translation>
</message>
<message>
<source>DistilBERT</source>
<translation>DistilBERT</translation>
</message>
<message>
<source>whole model against BERT-base, with 97 % of its GLUE score, as its readers sum it up</source>
<translation>modelo completo frente a BERT-base, con el 97&#xa0;% de su puntuación GLUE, según lo resumen sus lectores</translation>
</message>
</context>
<context>
<name>ufb::LatencyStagePlot</name>
<message>
<source>Where the time goes</source>
<translation>En qué se va el tiempo</translation>
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
<translation>tiempo medio de una llamada, ms</translation>
</message>
<message>
<source>No stages were timed.</source>
<translation>No se cronometró ninguna etapa.</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a stage and its time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1: %2, of it %3.</source>
<comment>an arm, its time, its stages</comment>
<translation>%1: %2, de ello %3.</translation>
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
<translation>Tiempo según los hilos y la longitud</translation>
</message>
<message>
<source>threads</source>
<translation>hilos</translation>
</message>
<message>
<source>tokens of a text</source>
<translation>tokens por texto</translation>
</message>
<message>
<source>median of a call, ms</source>
<translation>mediana por llamada, ms</translation>
</message>
<message>
<source>Measure more thread counts for a curve.</source>
<translation>Mida más números de hilos para obtener una curva.</translation>
</message>
<message>
<source>Measure more lengths for a curve.</source>
<translation>Mida más longitudes para obtener una curva.</translation>
</message>
<message>
<source>%1 at %2</source>
<comment>a time, a number of threads or tokens</comment>
<translation>%1 con %2</translation>
</message>
<message>
<source>%1 over %2: %3.</source>
<comment>an arm, threads or tokens, its times</comment>
<translation>%1 según %2: %3.</translation>
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
<translation>otros participantes, véase la tabla</translation>
</message>
<message>
<source>quartiles, fastest and slowest call</source>
<translation>cuartiles, llamada más rápida y más lenta</translation>
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
<translation>%1 Pesos aleatorios: solo velocidad.</translation>
</message>
<message>
<source>A 90th percentile needs 64 samples.</source>
<translation>Un percentil 90 requiere 64 muestras.</translation>
</message>
<message>
<source>Warm-up before the first sample: %1 calls, %2</source>
<translation>Calentamiento antes de la primera muestra: %1 llamadas, %2</translation>
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
<translation>Participante</translation>
</message>
<message>
<source>Median, ms</source>
<translation>Mediana, ms</translation>
</message>
<message>
<source>P90, ms</source>
<translation>P90, ms</translation>
</message>
<message>
<source>Mean ± sd, ms</source>
<translation>Media ± DE, ms</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>Aceleración del modelo</translation>
</message>
<message>
<source>Of peak</source>
<translation>Del máximo</translation>
</message>
<message>
<source>First call, ms</source>
<translation>1.ª llamada, ms</translation>
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
<translation>1 hilo</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>%Ln hilo</numerusform>
<numerusform>%Ln hilos</numerusform>
</translation>
</message>
<message>
<source>1 text</source>
<translation>1 texto</translation>
</message>
<message numerus="yes">
<source>%Ln texts</source>
<translation>
<numerusform>%Ln texto</numerusform>
<numerusform>%Ln textos</numerusform>
</translation>
</message>
<message>
<source>1 round</source>
<translation>1 ronda</translation>
</message>
<message numerus="yes">
<source>%Ln rounds</source>
<translation>
<numerusform>%Ln ronda</numerusform>
<numerusform>%Ln rondas</numerusform>
</translation>
</message>
<message>
<source>%1 %2</source>
<comment>an arm and its median time</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>%1 is %2 times faster than %3 %4</source>
<translation>%1 es %2 veces más rápido que %3 %4</translation>
</message>
<message>
<source>the interval does not tell</source>
<translation>el intervalo no lo decide</translation>
</message>
<message>
<source>No winner: %1. Ratio to %2: %3 %4</source>
<comment>a reason, then the figures</comment>
<translation>Sin ganador: %1. Razón respecto a %2: %3 %4</translation>
</message>
<message>
<source>%1 %2</source>
<comment>a ratio and its interval</comment>
<translation>%1 %2</translation>
</message>
<message>
<source>Self-test passed: the model against itself is %1</source>
<translation>Autoprueba superada: el modelo frente a sí mismo da %1</translation>
</message>
<message>
<source>Self-test failed: the model against itself is %1, and should contain 1</source>
<translation>Autoprueba no superada: el modelo frente a sí mismo da %1 y debería contener 1</translation>
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
<translation>tokenizador</translation>
</message>
<message>
<source>embedding</source>
<translation>embedding</translation>
</message>
<message>
<source>attention</source>
<translation>atención</translation>
</message>
<message>
<source>feedforward</source>
<translation>feedforward</translation>
</message>
<message>
<source>head</source>
<translation>cabeza</translation>
</message>
<message>
<source>rest</source>
<translation>resto</translation>
</message>
<message>
<source>neurons, promised</source>
<translation>neuronas, prometido</translation>
</message>
<message>
<source>operations, promised</source>
<translation>operaciones, prometido</translation>
</message>
<message>
<source>kernel, measured</source>
<translation>kernel, medido</translation>
</message>
<message>
<source>layers, measured</source>
<translation>capas, medido</translation>
</message>
<message>
<source>whole model, measured</source>
<translation>modelo completo, medido</translation>
</message>
<message>
<source>Not decided yet: median of %1, of %2. %3</source>
<translation>Aún sin decidir: mediana de %1, de %2. %3</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>a verdict, its rounds, its setting</comment>
<translation>%1, %2, %3</translation>
</message>
<message>
<source>%1 has random weights: it shows speed only, its answers mean nothing.</source>
<translation>%1 tiene pesos aleatorios: solo muestra la velocidad, sus respuestas no significan nada.</translation>
</message>
<message>
<source>%1 reaches %2 of this machine&apos;s measured peak.</source>
<translation>%1 alcanza el %2 del rendimiento máximo medido de este equipo.</translation>
</message>
<message>
<source>measured on %1</source>
<comment>a host</comment>
<translation>medido en %1</translation>
</message>
<message>
<source>%1: median %2, half of the samples from %3 to %4, all from %5 to %6, n = %7.</source>
<translation>%1: mediana %2, la mitad de las muestras de %3 a %4, todas de %5 a %6, n = %7.</translation>
</message>
</context>
<context>
<name>ufb::LatencyVerdict</name>
<message>
<source>Show fewer conditions</source>
<translation>Mostrar menos condiciones</translation>
</message>
<message>
<source>Show all conditions (%1 more)</source>
<translation>Mostrar todas las condiciones (%1 más)</translation>
</message>
<message>
<source>Copy command</source>
<translation>Copiar comando</translation>
</message>
<message>
<source>Puts the command that takes this measurement again on the clipboard</source>
<translation>Copia al portapapeles el comando que repite esta medición</translation>
</message>
<message>
<source>An earlier measurement, shown grey.</source>
<translation>Una medición anterior, en gris.</translation>
</message>
<message>
<source>Stopped before its end.</source>
<translation>Detenida antes del final.</translation>
</message>
</context>
<context>
<name>ufb::LatencyView</name>
<message>
<source>Latency</source>
<translation>Latencia</translation>
</message>
<message>
<source>Charts</source>
<translation>Gráficos</translation>
</message>
<message>
<source>Table</source>
<translation>Tabla</translation>
</message>
<message>
<source>Figures as charts or as a table</source>
<translation>Cifras en gráficos o en una tabla</translation>
</message>
<message>
<source>Copy table</source>
<translation>Copiar tabla</translation>
</message>
<message>
<source>Puts all figures of this setting on the clipboard, as tab-separated text</source>
<translation>Copia al portapapeles todas las cifras de esta configuración, como texto separado por tabuladores</translation>
</message>
<message>
<source>All figures of this setting</source>
<translation>Todas las cifras de esta configuración</translation>
</message>
<message>
<source>Stopped before anything was measured.</source>
<translation>Detenida antes de medir nada.</translation>
</message>
<message>
<source>Stopped. What was measured until then is shown.</source>
<translation>Detenida. Se muestra lo medido hasta entonces.</translation>
</message>
<message>
<source>Measuring. The first samples appear here after the warm-up.</source>
<translation>Midiendo. Las primeras muestras aparecerán aquí tras el calentamiento.</translation>
</message>
<message>
<source>Nothing to measure yet. Load a model first.</source>
<translation>Aún no hay nada que medir. Cargue primero un modelo.</translation>
</message>
<message>
<source>How long does %1 take, and a dense network of its shape, on this machine? Nothing was measured yet.</source>
<translation>¿Cuánto tarda %1 en este equipo, y cuánto una red densa de su forma? Aún no se ha medido nada.</translation>
</message>
<message>
<source>Measure</source>
<translation>Medir</translation>
</message>
</context>
<context>
<name>ufb::LayerStrip</name>
<message>
<source>Layers × tokens</source>
<translation>Capas × tokens</translation>
</message>
<message>
<source>M&amp;etric</source>
<translation>Métr&amp;ica</translation>
</message>
<message>
<source>Pin a text first</source>
<translation>Fije primero un texto</translation>
</message>
<message>
<source>%1 (token %2), layer %3</source>
<translation>%1 (token %2), capa %3</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, árbol %2</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>Hoja %1, dirección %2</translation>
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
<translation>Ejemplos</translation>
</message>
<message>
<source>[masked]</source>
<comment>the model did not see this word</comment>
<translation>[enmascarado]</translation>
</message>
<message>
<source>No example was kept.</source>
<translation>No se guardó ningún ejemplo.</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryHead</name>
<message>
<source>Word or address</source>
<translation>Palabra o dirección</translation>
</message>
<message>
<source>Search for a word or an address</source>
<translation>Buscar una palabra o una dirección</translation>
</message>
<message>
<source>A word: the leaves to which it goes in the layer on show.
An address, such as L3/0110* or L3/leaf:1187: the words of that node.</source>
<translation>Una palabra: las hojas a las que llega en la capa mostrada.
Una dirección, como L3/0110* o L3/leaf:1187: las palabras de ese nodo.</translation>
</message>
<message>
<source>Up to the parent</source>
<translation>Subir al padre</translation>
</message>
<message>
<source>Left child</source>
<translation>Hijo izquierdo</translation>
</message>
<message>
<source>Right child</source>
<translation>Hijo derecho</translation>
</message>
<message>
<source>The node above, which has the words of both its children (Alt+Up)</source>
<translation>El nodo superior, que tiene las palabras de sus dos hijos (Alt+↑)</translation>
</message>
<message>
<source>Those of the words that turn left here (Alt+Left)</source>
<translation>Las palabras que aquí giran a la izquierda (Alt+←)</translation>
</message>
<message>
<source>Those of the words that turn right here (Alt+Right)</source>
<translation>Las palabras que aquí giran a la derecha (Alt+→)</translation>
</message>
<message>
<source>↑ Parent</source>
<translation>↑ Padre</translation>
</message>
<message>
<source>← Left</source>
<translation>← Izquierda</translation>
</message>
<message>
<source>Right →</source>
<translation>Derecha →</translation>
</message>
</context>
<context>
<name>ufb::LeafDictionaryView</name>
<message>
<source>Leaf dictionary</source>
<translation>Diccionario de hojas</translation>
</message>
<message>
<source>By count</source>
<translation>Por recuento</translation>
</message>
<message>
<source>By lift</source>
<translation>Por lift</translation>
</message>
<message>
<source>Order of the words</source>
<translation>Orden de las palabras</translation>
</message>
<message>
<source>Lift: how many times a word&apos;s share here is its share of the whole corpus. The words with the
greatest lift are typical of this place, also where they are rare.</source>
<translation>Lift: cuántas veces mayor es la proporción de una palabra aquí que su proporción en todo el corpus. Las palabras con el
mayor lift son típicas de este lugar, aunque sean raras.</translation>
</message>
<message>
<source>The words that came here most often. Many of them may be frequent everywhere.</source>
<translation>Las palabras que más a menudo llegaron aquí. Muchas de ellas pueden ser frecuentes en todas partes.</translation>
</message>
<message>
<source>Frequent words</source>
<translation>Palabras frecuentes</translation>
</message>
<message>
<source>Typical words</source>
<translation>Palabras típicas</translation>
</message>
<message>
<source>at &amp;least</source>
<comment>so many times</comment>
<translation>al me&amp;nos</translation>
</message>
<message>
<source> ×</source>
<comment>times, behind a number</comment>
<translation>&#xa0;×</translation>
</message>
<message>
<source>Words that came here less often are left out: by lift, rare ones would stand first by chance.</source>
<translation>Se omiten las palabras que llegaron aquí menos veces: ordenadas por lift, las raras saldrían primero por azar.</translation>
</message>
<message>
<source>Least count of words ordered by lift</source>
<translation>Recuento mínimo de las palabras ordenadas por lift</translation>
</message>
<message>
<source>Examples</source>
<translation>Ejemplos</translation>
</message>
<message>
<source>Places of the corpus whose token came here, chosen by a seeded hash: not the best ones, not the first ones.</source>
<translation>Lugares del corpus cuyo token llegó aquí, elegidos mediante un hash con semilla: ni los mejores ni los primeros.</translation>
</message>
<message>
<source>No corpus has been counted yet. Count one to see which words each leaf stands for.</source>
<translation>Aún no se ha contado ningún corpus. Cuente uno para ver qué palabras representa cada hoja.</translation>
</message>
<message>
<source>Select a node in the tree or in the leaf maps, or search for a word or an address.</source>
<translation>Seleccione un nodo en el árbol o en los mapas de hojas, o busque una palabra o una dirección.</translation>
</message>
<message>
<source>Count a corpus…</source>
<translation>Contar un corpus…</translation>
</message>
<message>
<source>%1: its words are being looked up.</source>
<translation>%1: buscando sus palabras.</translation>
</message>
</context>
<context>
<name>ufb::LeafMaps</name>
<message>
<source>Leaf maps</source>
<translation>Mapas de hojas</translation>
</message>
<message numerus="yes">
<source>%1 and %Ln more</source>
<translation>
<numerusform>%1 y %Ln más</numerusform>
<numerusform>%1 y %Ln más</numerusform>
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
<translation>ninguno de %1</translation>
</message>
<message>
<source>%1 of %2: %3</source>
<comment>how many, all tokens of a text, which</comment>
<translation>%1 de %2: %3</translation>
</message>
<message>
<source>in this session %1 of %2 tokens from %3 texts</source>
<translation>en esta sesión, %1 de %2 tokens de %3 textos</translation>
</message>
<message>
<source>pinned text: %1</source>
<translation>texto fijado: %1</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Capa %1</translation>
</message>
<message>
<source>tree %1</source>
<translation>árbol %1</translation>
</message>
<message>
<source>leaf %1</source>
<translation>hoja %1</translation>
</message>
<message numerus="yes">
<source>subtree of %Ln leaves</source>
<translation>
<numerusform>subárbol de %Ln hoja</numerusform>
<numerusform>subárbol de %Ln hojas</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 leaves reached, most tokens at one: %3</source>
<translation>%1 de %2 hojas alcanzadas, máximo de tokens en una: %3</translation>
</message>
<message>
<source>by the texts of this session</source>
<translation>por los textos de esta sesión</translation>
</message>
<message>
<source>%1 of them by the pinned text too</source>
<translation>%1 de ellas también por el texto fijado</translation>
</message>
<message>
<source>the corpus %1 reaches %2 of %3 leaves</source>
<comment>name, numbers</comment>
<translation>el corpus %1 alcanza %2 de %3 hojas</translation>
</message>
<message>
<source>used as if %1 leaves shared its tokens evenly (perplexity)</source>
<translation>usadas como si %1 hojas se repartieran sus tokens por igual (perplejidad)</translation>
</message>
<message>
<source>%1 leaves differ significantly (%2)</source>
<comment>number, names of two corpora</comment>
<translation>%1 hojas difieren significativamente (%2)</translation>
</message>
<message>
<source>&amp;Colour</source>
<translation>&amp;Color</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>Tokens seleccionados</translation>
</message>
<message>
<source>Where the selected tokens end, each in its own colour; framed is the primary one&apos;s</source>
<translation>Dónde terminan los tokens seleccionados, cada uno en su color; enmarcada, la hoja del principal</translation>
</message>
<message>
<source>This text</source>
<translation>Este texto</translation>
</message>
<message>
<source>How many tokens of the text end at each leaf; framed is the primary token&apos;s</source>
<translation>Cuántos tokens del texto terminan en cada hoja; enmarcada, la del token principal</translation>
</message>
<message>
<source>This session</source>
<translation>Esta sesión</translation>
</message>
<message>
<source>How many tokens of all texts of this session end at each leaf; framed is the primary token&apos;s</source>
<translation>Cuántos tokens de todos los textos de esta sesión terminan en cada hoja; enmarcada, la del token principal</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>Junto al fijado</translation>
</message>
<message>
<source>Which leaves this text and the pinned one reach; framed is the primary token&apos;s</source>
<translation>Qué hojas alcanzan este texto y el fijado; enmarcada, la del token principal</translation>
</message>
<message>
<source>Pin a text first: then its leaves can be compared</source>
<translation>Fije primero un texto: así se podrán comparar sus hojas</translation>
</message>
<message>
<source>&amp;Scale</source>
<translation>&amp;Escala</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>How many tokens of the corpus end at each leaf; hatched: none</source>
<translation>Cuántos tokens del corpus terminan en cada hoja; rayado: ninguno</translation>
</message>
<message>
<source>Count a corpus first: then its leaves can be shown</source>
<translation>Cuente primero un corpus: así se podrán mostrar sus hojas</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>Corpus A y B</translation>
</message>
<message>
<source>Leaves that get a significantly different share of the two corpora&apos;s tokens</source>
<translation>Hojas que reciben una proporción significativamente distinta de los tokens de los dos corpus</translation>
</message>
<message>
<source>Compare two corpora first: then it is shown where they differ</source>
<translation>Compare primero dos corpus: así se mostrará en qué difieren</translation>
</message>
<message>
<source>Logarithmic</source>
<translation>Logarítmica</translation>
</message>
<message>
<source>Twice as many tokens are one step; the same colours in all layers</source>
<translation>El doble de tokens es un paso; los mismos colores en todas las capas</translation>
</message>
<message>
<source>Logarithmic, per layer</source>
<translation>Logarítmica, por capa</translation>
</message>
<message>
<source>Twice as many tokens are one step, up to each layer&apos;s most</source>
<translation>El doble de tokens es un paso, hasta el máximo de cada capa</translation>
</message>
<message>
<source>Linear</source>
<translation>Lineal</translation>
</message>
<message>
<source>One more token is one step; the same colours in all layers</source>
<translation>Un token más es un paso; los mismos colores en todas las capas</translation>
</message>
<message>
<source>Linear, per layer</source>
<translation>Lineal, por capa</translation>
</message>
<message>
<source>One more token is one step, up to each layer&apos;s most</source>
<translation>Un token más es un paso, hasta el máximo de cada capa</translation>
</message>
<message>
<source>not significant</source>
<translation>no significativo</translation>
</message>
<message>
<source>share, log scale</source>
<translation>proporción, escala log.</translation>
</message>
<message>
<source>share, linear scale</source>
<translation>proporción, escala lineal</translation>
</message>
<message>
<source>layer&apos;s most</source>
<translation>máximo de la capa</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 that end at a leaf: from one token to the most.
Hatched: no token ends there.</source>
<comment>number, name</comment>
<translation>Proporción de los %1 tokens del corpus %2 que terminan en una hoja: desde un token hasta el máximo.
Rayado: allí no termina ningún token.</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>Cuántas veces mayor es la proporción de los tokens de un corpus que la de los del otro (%1).</translation>
</message>
<message>
<source>never reached</source>
<translation>nunca alcanzada</translation>
</message>
<message>
<source>log scale</source>
<translation>escala log.</translation>
</message>
<message>
<source>linear scale</source>
<translation>escala lineal</translation>
</message>
<message>
<source>%1 texts, %2</source>
<translation>%1 textos, %2</translation>
</message>
<message>
<source>layer&apos;s most at a leaf</source>
<translation>máximo de la capa en una hoja</translation>
</message>
<message>
<source>%1 at a leaf</source>
<translation>%1 en una hoja</translation>
</message>
<message>
<source>leaf of this text only</source>
<translation>hoja solo de este texto</translation>
</message>
<message>
<source>of the pinned text only</source>
<translation>solo del texto fijado</translation>
</message>
<message>
<source>of both texts</source>
<translation>de ambos textos</translation>
</message>
<message>
<source>other tokens</source>
<translation>otros tokens</translation>
</message>
<message>
<source>leaf without a token</source>
<translation>hoja sin tokens</translation>
</message>
<message>
<source>1 token ends here</source>
<translation>1 token termina aquí</translation>
</message>
<message numerus="yes">
<source>%Ln tokens end here</source>
<translation>
<numerusform>%Ln token termina aquí</numerusform>
<numerusform>%Ln tokens terminan aquí</numerusform>
</translation>
</message>
<message>
<source>&amp;Select the tokens that end here</source>
<translation>&amp;Seleccionar los tokens que terminan aquí</translation>
</message>
<message>
<source>%1 of %2 shared</source>
<comment>leaves that two texts reach, leaves of the first</comment>
<translation>%1 de %2 comunes</translation>
</message>
<message>
<source>%1 differ</source>
<comment>leaves that two corpora use differently</comment>
<translation>%1 difieren</translation>
</message>
<message>
<source>%1 of %2, most %3</source>
<comment>leaves reached, all leaves, share of the most used</comment>
<translation>%1 de %2, máx. %3</translation>
</message>
<message>
<source>1 leaf</source>
<translation>1 hoja</translation>
</message>
<message numerus="yes">
<source>%Ln leaves</source>
<translation>
<numerusform>%Ln hoja</numerusform>
<numerusform>%Ln hojas</numerusform>
</translation>
</message>
<message>
<source>%1, most %2</source>
<comment>leaves, tokens at one of them</comment>
<translation>%1, máx. %2</translation>
</message>
</context>
<context>
<name>ufb::LeafModel</name>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Se cuenta desde 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Leaf</source>
<translation>Hoja</translation>
</message>
<message>
<source>Where a path ends, counted from the left, from 0</source>
<translation>Dónde termina un camino, contando desde la izquierda, a partir de 0</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Capa y después los giros: 0 izquierda, 1 derecha</translation>
</message>
<message>
<source>Tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>How many tokens of the text reach the leaf</source>
<translation>Cuántos tokens del texto llegan a la hoja</translation>
</message>
<message>
<source>Share</source>
<translation>Proporción</translation>
</message>
<message>
<source>What they make up of the text&apos;s tokens, 0 to 1</source>
<translation>Qué parte suponen de los tokens del texto, de 0 a 1</translation>
</message>
<message>
<source>Session</source>
<translation>Sesión</translation>
</message>
<message>
<source>How many tokens of all texts of this session reach the leaf</source>
<translation>Cuántos tokens de todos los textos de esta sesión llegan a la hoja</translation>
</message>
<message>
<source>Pinned</source>
<translation>Fijado</translation>
</message>
<message>
<source>How many tokens of the pinned text reach the leaf</source>
<translation>Cuántos tokens del texto fijado llegan a la hoja</translation>
</message>
<message>
<source>Words</source>
<translation>Palabras</translation>
</message>
<message>
<source>The tokens that reach the leaf, as the vocabulary spells them</source>
<translation>Los tokens que llegan a la hoja, tal como figuran en el vocabulario</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>How many tokens of the corpus reach the leaf; nothing without a corpus</source>
<translation>Cuántos tokens del corpus llegan a la hoja; vacío sin corpus</translation>
</message>
<message>
<source>Corpus share</source>
<translation>Prop. en corpus</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>Qué parte suponen de todos los tokens del corpus, de 0 a 1</translation>
</message>
<message>
<source>B over A</source>
<translation>B frente a A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>Logaritmo binario de la proporción del corpus B dividida por la del corpus A donde difieren significativamente; si no, 0; vacío sin un segundo corpus</translation>
</message>
</context>
<context>
<name>ufb::LeafWordsModel</name>
<message>
<source>Word</source>
<translation>Palabra</translation>
</message>
<message>
<source>A type of token, as the vocabulary spells it. Enter or a double click shows all its leaves.</source>
<translation>Un tipo de token, tal como figura en el vocabulario. Enter o un doble clic muestra todas sus hojas.</translation>
</message>
<message>
<source>Count</source>
<translation>Recuento</translation>
</message>
<message>
<source>How many such tokens of the corpus came here</source>
<translation>Cuántos de estos tokens del corpus llegaron aquí</translation>
</message>
<message>
<source>How many such tokens of the corpus came here, at most: an estimate that may be too high</source>
<translation>Cuántos de estos tokens del corpus llegaron aquí como máximo: una estimación que puede ser demasiado alta</translation>
</message>
<message>
<source>Share</source>
<translation>Proporción</translation>
</message>
<message>
<source>Of all tokens that came here, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>De todos los tokens que llegaron aquí, de 0 a 1. La barra más larga es la mayor proporción de la lista.</translation>
</message>
<message>
<source>Lift</source>
<translation>Lift</translation>
</message>
<message>
<source>How many times its share here is its share of the whole corpus. 1: no more than anywhere.
Bars are logarithmic, from 1 to the greatest in the list.</source>
<translation>Cuántas veces mayor es su proporción aquí que en todo el corpus. 1: no más que en cualquier parte.
Las barras son logarítmicas, de 1 al mayor valor de la lista.</translation>
</message>
<message>
<source>Token number</source>
<translation>Número de token</translation>
</message>
<message>
<source>In the vocabulary</source>
<translation>En el vocabulario</translation>
</message>
<message>
<source>Node</source>
<translation>Nodo</translation>
</message>
<message>
<source>The address of the node</source>
<translation>La dirección del nodo</translation>
</message>
</context>
<context>
<name>ufb::LogModel</name>
<message>
<source>Detail</source>
<comment>level of a log line</comment>
<translation>Detalle</translation>
</message>
<message>
<source>Information</source>
<comment>level of a log line</comment>
<translation>Información</translation>
</message>
<message>
<source>Warning</source>
<comment>level of a log line</comment>
<translation>Advertencia</translation>
</message>
<message>
<source>Error</source>
<comment>level of a log line</comment>
<translation>Error</translation>
</message>
<message>
<source>Time</source>
<translation>Hora</translation>
</message>
<message>
<source>Level</source>
<translation>Nivel</translation>
</message>
<message>
<source>Source</source>
<comment>the part of the program that a log line comes from</comment>
<translation>Origen</translation>
</message>
<message>
<source>Event</source>
<comment>what a log line says</comment>
<translation>Evento</translation>
</message>
</context>
<context>
<name>ufb::LogWindow</name>
<message>
<source>Log</source>
<translation>Registro</translation>
</message>
<message>
<source>&amp;Show from</source>
<comment>a chooser of levels follows: from warnings upwards</comment>
<translation>&amp;Mostrar desde</translation>
</message>
<message>
<source>&amp;Keep from</source>
<comment>a chooser of levels follows: what is written down at all</comment>
<translation>&amp;Guardar desde</translation>
</message>
<message>
<source>Least important level that is shown</source>
<translation>Nivel mínimo de importancia que se muestra</translation>
</message>
<message>
<source>Least important level that is written down</source>
<translation>Nivel mínimo de importancia que se registra</translation>
</message>
<message>
<source>What is less important is not written down from now on</source>
<translation>En adelante, lo menos importante no se registra</translation>
</message>
<message>
<source>Search all columns</source>
<translation>Buscar en todas las columnas</translation>
</message>
<message>
<source>Events, the newest last</source>
<translation>Eventos, los más recientes al final</translation>
</message>
<message>
<source>&amp;Copy</source>
<translation>&amp;Copiar</translation>
</message>
<message>
<source>Copy the selected lines, or all that are shown</source>
<translation>Copiar las líneas seleccionadas, o todas las que se muestran</translation>
</message>
<message>
<source>&amp;Open folder</source>
<translation>&amp;Abrir carpeta</translation>
</message>
<message>
<source>Show the log files in the file manager</source>
<translation>Mostrar los archivos de registro en el gestor de archivos</translation>
</message>
<message>
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message numerus="yes">
<source>%Ln lines</source>
<translation>
<numerusform>%Ln línea</numerusform>
<numerusform>%Ln líneas</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 lines</source>
<translation>%1 de %2 líneas</translation>
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
<translation>Herramientas</translation>
</message>
<message>
<source>Exchange A and B (Alt+X)</source>
<translation>Intercambiar A y B (Alt+X)</translation>
</message>
<message>
<source>Exchange models A and B</source>
<translation>Intercambiar los modelos A y B</translation>
</message>
<message>
<source>Count texts…</source>
<translation>Contar textos…</translation>
</message>
<message>
<source>Open count…</source>
<translation>Abrir recuento…</translation>
</message>
<message>
<source>Folder for counts…</source>
<translation>Carpeta para recuentos…</translation>
</message>
<message>
<source>Quit</source>
<translation>Salir</translation>
</message>
<message>
<source>No second model</source>
<translation>Sin segundo modelo</translation>
</message>
<message>
<source>Opening %1</source>
<translation>Abriendo %1</translation>
</message>
<message>
<source>Measuring: predictions wait until it has ended</source>
<translation>Midiendo: las predicciones esperan a que termine</translation>
</message>
<message>
<source>%1 has no mask token, so it predicts no words; its paths can be looked at.</source>
<translation>%1 no tiene token de máscara, así que no predice palabras; sus caminos sí se pueden examinar.</translation>
</message>
<message>
<source>%1 — UltraFastBERT Explorer</source>
<translation>%1 — UltraFastBERT Explorer</translation>
</message>
<message>
<source>Open a model folder</source>
<translation>Abrir una carpeta de modelo</translation>
</message>
<message>
<source>Open a model</source>
<translation>Abrir un modelo</translation>
</message>
<message>
<source>Models (config.json model_config.json *.safetensors);;All files (*)</source>
<translation>Modelos (config.json model_config.json *.safetensors);;Todos los archivos (*)</translation>
</message>
<message>
<source>About UltraFastBERT Explorer</source>
<translation>Acerca de UltraFastBERT Explorer</translation>
</message>
<message>
<source>UltraFastBERT Explorer %1</source>
<translation>UltraFastBERT Explorer %1</translation>
</message>
<message>
<source>Undo</source>
<translation>Deshacer</translation>
</message>
<message>
<source>Redo</source>
<translation>Rehacer</translation>
</message>
<message>
<source>Open a second model&apos;s folder</source>
<translation>Abrir la carpeta de un segundo modelo</translation>
</message>
<message>
<source>Compare both models over a text</source>
<translation>Comparar ambos modelos en un texto</translation>
</message>
<message>
<source>Texts (*.txt *.md);;All files (*)</source>
<translation>Textos (*.txt *.md);;Todos los archivos (*)</translation>
</message>
<message>
<source>Writing %1</source>
<translation>Escribiendo %1</translation>
</message>
<message>
<source>Saved %1</source>
<translation>Guardado: %1</translation>
</message>
<message>
<source>Open model folder…</source>
<translation>Abrir carpeta de modelo…</translation>
</message>
<message>
<source>Open model file…</source>
<translation>Abrir archivo de modelo…</translation>
</message>
<message>
<source>Open second model…</source>
<translation>Abrir segundo modelo…</translation>
</message>
<message>
<source>Exchange A and B</source>
<translation>Intercambiar A y B</translation>
</message>
<message>
<source>Mask the word</source>
<translation>Enmascarar la palabra</translation>
</message>
<message>
<source>Go to the text</source>
<translation>Ir al texto</translation>
</message>
<message>
<source>Examples</source>
<translation>Ejemplos</translation>
</message>
<message>
<source>Pin the text</source>
<translation>Fijar el texto</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>Soltar el texto fijado</translation>
</message>
<message>
<source>Bookmark this place</source>
<translation>Añadir este lugar a marcadores</translation>
</message>
<message>
<source>Copy the address</source>
<translation>Copiar la dirección</translation>
</message>
<message>
<source>Layout: predict</source>
<translation>Disposición: predicción</translation>
</message>
<message>
<source>Layout: route</source>
<translation>Disposición: caminos</translation>
</message>
<message>
<source>Layout: race</source>
<translation>Disposición: carrera</translation>
</message>
<message>
<source>Next view</source>
<translation>Vista siguiente</translation>
</message>
<message>
<source>Previous view</source>
<translation>Vista anterior</translation>
</message>
<message>
<source>Maximise or restore the view</source>
<translation>Maximizar o restaurar la vista</translation>
</message>
<message>
<source>Close the view</source>
<translation>Cerrar la vista</translation>
</message>
<message>
<source>Full screen</source>
<translation>Pantalla completa</translation>
</message>
<message>
<source>Colours as the desktop</source>
<translation>Colores del sistema</translation>
</message>
<message>
<source>Light colours</source>
<translation>Colores claros</translation>
</message>
<message>
<source>Dark colours</source>
<translation>Colores oscuros</translation>
</message>
<message>
<source>High contrast</source>
<translation>Alto contraste</translation>
</message>
<message>
<source>Larger text</source>
<translation>Texto más grande</translation>
</message>
<message>
<source>Smaller text</source>
<translation>Texto más pequeño</translation>
</message>
<message>
<source>Normal text size</source>
<translation>Tamaño de texto normal</translation>
</message>
<message>
<source>Language of the desktop</source>
<translation>Idioma del sistema</translation>
</message>
<message>
<source>Go to an address</source>
<translation>Ir a una dirección</translation>
</message>
<message>
<source>Back in the tree</source>
<translation>Atrás en el árbol</translation>
</message>
<message>
<source>Forward in the tree</source>
<translation>Adelante en el árbol</translation>
</message>
<message>
<source>Previous mask</source>
<translation>Máscara anterior</translation>
</message>
<message>
<source>Next mask</source>
<translation>Máscara siguiente</translation>
</message>
<message>
<source>Previous token</source>
<translation>Token anterior</translation>
</message>
<message>
<source>Next token</source>
<translation>Token siguiente</translation>
</message>
<message>
<source>Previous layer</source>
<translation>Capa anterior</translation>
</message>
<message>
<source>Next layer</source>
<translation>Capa siguiente</translation>
</message>
<message>
<source>Measure the latency</source>
<translation>Medir la latencia</translation>
</message>
<message>
<source>Stop measuring</source>
<translation>Detener la medición</translation>
</message>
<message>
<source>Compare both models over a text…</source>
<translation>Comparar ambos modelos con un texto…</translation>
</message>
<message>
<source>Take the tour</source>
<translation>Iniciar el recorrido guiado</translation>
</message>
<message>
<source>Glossary</source>
<translation>Glosario</translation>
</message>
<message>
<source>Command palette</source>
<translation>Paleta de comandos</translation>
</message>
<message>
<source>Keys and gestures</source>
<translation>Teclas y gestos</translation>
</message>
<message>
<source>Help</source>
<translation>Ayuda</translation>
</message>
<message>
<source>Log</source>
<translation>Registro</translation>
</message>
<message>
<source>Mask a word</source>
<translation>Enmascarar una palabra</translation>
</message>
<message>
<source>Double click on it</source>
<translation>Doble clic en ella</translation>
</message>
<message>
<source>Follow a token</source>
<translation>Seguir un token</translation>
</message>
<message>
<source>Click on it</source>
<translation>Clic en él</translation>
</message>
<message>
<source>Follow several tokens</source>
<translation>Seguir varios tokens</translation>
</message>
<message>
<source>Ctrl+click, Shift+click</source>
<translation>Ctrl+clic, Shift+clic</translation>
</message>
<message>
<source>Fill a mask</source>
<translation>Rellenar una máscara</translation>
</message>
<message>
<source>Click on a prediction</source>
<translation>Clic en una predicción</translation>
</message>
<message>
<source>Zoom in the tree</source>
<translation>Ampliar el árbol</translation>
</message>
<message>
<source>Wheel, or click on a node</source>
<translation>Rueda, o clic en un nodo</translation>
</message>
<message>
<source>See the whole tree</source>
<translation>Ver el árbol entero</translation>
</message>
<message>
<source>Esc</source>
<translation>Esc</translation>
</message>
<message>
<source>Maximise a view</source>
<translation>Maximizar una vista</translation>
</message>
<message>
<source>Double click on its title</source>
<translation>Doble clic en su título</translation>
</message>
<message>
<source>Move a view</source>
<translation>Mover una vista</translation>
</message>
<message>
<source>Drag its title</source>
<translation>Arrastrar su título</translation>
</message>
<message>
<source>Copy or export what a view shows</source>
<translation>Copiar o exportar lo que muestra una vista</translation>
</message>
<message>
<source>Click with the right button</source>
<translation>Clic con el botón derecho</translation>
</message>
<message>
<source>Open a model, a count or a session</source>
<translation>Abrir un modelo, un recuento o una sesión</translation>
</message>
<message>
<source>Drop it on the window</source>
<translation>Soltarlo en la ventana</translation>
</message>
<message>
<source>Type a sentence</source>
<translation>Escriba una frase</translation>
</message>
<message>
<source>The model answers while you type. A double click on a word masks it; then the model says which word it expects there.</source>
<translation>El modelo responde mientras escribe. Un doble clic en una palabra la enmascara; el modelo dice entonces qué palabra espera ahí.</translation>
</message>
<message>
<source>What the model expects</source>
<translation>Qué espera el modelo</translation>
</message>
<message>
<source>The most probable words for the mask, in percent. A click on one fills it in. In the field below, ask about a word of your own.</source>
<translation>Las palabras más probables para la máscara, en porcentaje. Un clic en una la coloca ahí. En el campo inferior puede preguntar por una palabra suya.</translation>
</message>
<message>
<source>Every layer is a tree</source>
<translation>Cada capa es un árbol</translation>
</message>
<message>
<source>Each small picture is one layer: a token ends at one of its leaves, after a few turns to the left or to the right. A click on a picture chooses the layer.</source>
<translation>Cada imagen pequeña es una capa: un token termina en una de sus hojas tras unos giros a la izquierda o a la derecha. Un clic en una imagen elige la capa.</translation>
</message>
<message>
<source>The path of a token</source>
<translation>El camino de un token</translation>
</message>
<message>
<source>The tree of the chosen layer, with the paths of the chosen tokens. Of thousands of neurons only the few on the path are computed. Click on a node to come closer; Esc shows all of it.</source>
<translation>El árbol de la capa elegida, con los caminos de los tokens elegidos. De miles de neuronas solo se calculan las pocas del camino. Haga clic en un nodo para acercarse; Esc lo muestra entero.</translation>
</message>
<message>
<source>Is it faster, and here?</source>
<translation>¿Es más rápido, y en este equipo?</translation>
</message>
<message>
<source>The last line says what this answer cost. F5 measures it beside dense networks on this machine. Everything else is one search away: Ctrl+K.</source>
<translation>La última línea dice cuánto costó esta respuesta. F5 la mide junto a redes densas en este equipo. Todo lo demás está a una búsqueda: Ctrl+K.</translation>
</message>
<message>
<source>The session is open, but not all of its models: %1</source>
<translation>La sesión está abierta, pero no todos sus modelos: %1</translation>
</message>
<message>
<source>Open session…</source>
<translation>Abrir sesión…</translation>
</message>
<message>
<source>Save session</source>
<translation>Guardar sesión</translation>
</message>
<message>
<source>Save session as…</source>
<translation>Guardar sesión como…</translation>
</message>
<message>
<source>The program ended unexpectedly the last time. What it knows about it is below.</source>
<translation>El programa terminó inesperadamente la última vez. Abajo se muestra lo que sabe al respecto.</translation>
</message>
<message>
<source>The program ended unexpectedly. What was open at %1 can be restored: %2</source>
<comment>time, a text</comment>
<translation>El programa terminó inesperadamente. Se puede restaurar lo que estaba abierto (%1): %2</translation>
</message>
<message>
<source>Restore</source>
<translation>Restaurar</translation>
</message>
<message>
<source>Starting the engine</source>
<translation>Iniciando el motor</translation>
</message>
<message>
<source>The window changes as soon as what is being measured or counted has ended.</source>
<translation>La ventana cambiará en cuanto termine lo que se está midiendo o contando.</translation>
</message>
<message>
<source>Looks inside UltraFastBERT: predictions, and the path of every token through the trees.

This program opens no network connection: nothing that you type or measure leaves this computer.

LibTorch %1
Matrices: %2
%3, %4</source>
<translation>Muestra el interior de UltraFastBERT: predicciones y el camino de cada token por los árboles.

Este programa no abre ninguna conexión de red: nada de lo que escriba o mida sale de este equipo.

LibTorch %1
Matrices: %2
%3, %4</translation>
</message>
<message>
<source>Make a report…</source>
<translation>Crear un informe…</translation>
</message>
<message>
<source>Search commands</source>
<translation>Buscar comandos</translation>
</message>
</context>
<context>
<name>ufb::ModelButton</name>
<message>
<source>no model</source>
<translation>ningún modelo</translation>
</message>
<message>
<source>(none)</source>
<comment>no second model</comment>
<translation>(ninguno)</translation>
</message>
<message>
<source>opening %1…</source>
<translation>abriendo %1…</translation>
</message>
<message>
<source>Model B: a second model to compare with</source>
<translation>Modelo B: un segundo modelo para comparar</translation>
</message>
<message>
<source>Model B: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>Modelo B: árboles × profundidad, neuronas usadas por token del total de neuronas de una capa
%1</translation>
</message>
<message>
<source>Model A: trees × depth, neurons used per token of all neurons in a layer
%1</source>
<translation>Modelo A: árboles × profundidad, neuronas usadas por token del total de neuronas de una capa
%1</translation>
</message>
<message>
<source>Bundled</source>
<translation>Incluidos</translation>
</message>
<message>
<source>Recent</source>
<translation>Recientes</translation>
</message>
</context>
<context>
<name>ufb::ModelCard</name>
<message>
<source>No model is loaded. Open a folder that holds config.json and model.safetensors.</source>
<translation>No hay ningún modelo cargado. Abra una carpeta que contenga config.json y model.safetensors.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>Abrir un modelo…</translation>
</message>
<message>
<source>Model card</source>
<translation>Ficha del modelo</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>Copiar</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Copiar como texto</translation>
</message>
<message>
<source>dense %1</source>
<comment>feedforward layer of this width</comment>
<translation>denso %1</translation>
</message>
<message>
<source>%1×%2 · %3/%4</source>
<comment>trees, depth, neurons used and present</comment>
<translation>%1×%2 · %3/%4</translation>
</message>
<message>
<source>dense, %1 neurons, all used</source>
<comment>feedforward layer</comment>
<translation>denso, %1 neuronas, todas en uso</translation>
</message>
<message>
<source>1 tree of depth %1</source>
<translation>1 árbol de profundidad %1</translation>
</message>
<message numerus="yes">
<source>%Ln trees of depth %1</source>
<translation>
<numerusform>%Ln árbol de profundidad %1</numerusform>
<numerusform>%Ln árboles de profundidad %1</numerusform>
</translation>
</message>
<message>
<source>%1: %2 neurons, %3 used per token (%4)</source>
<comment>trees, counts, percent</comment>
<translation>%1: %2 neuronas, %3 usadas por token (%4)</translation>
</message>
<message>
<source>Family</source>
<comment>of models</comment>
<translation>Familia</translation>
</message>
<message>
<source>Layers × hidden</source>
<translation>Capas × ancho</translation>
</message>
<message>
<source>%1 × %2</source>
<comment>layers, width</comment>
<translation>%1 × %2</translation>
</message>
<message>
<source>Attention heads</source>
<translation>Cabezas de atención</translation>
</message>
<message>
<source>Feedforward</source>
<translation>Feedforward</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>Vocabulario</translation>
</message>
<message>
<source>%1 pieces</source>
<comment>of the vocabulary</comment>
<translation>%1 piezas</translation>
</message>
<message>
<source>Longest text</source>
<translation>Texto más largo</translation>
</message>
<message>
<source>%1 tokens</source>
<comment>limit of the model</comment>
<translation>%1 tokens</translation>
</message>
<message>
<source>Mask token</source>
<translation>Token de máscara</translation>
</message>
<message>
<source>Parameters</source>
<translation>Parámetros</translation>
</message>
<message>
<source>Number type</source>
<translation>Tipo numérico</translation>
</message>
<message>
<source>File size</source>
<translation>Tamaño de archivo</translation>
</message>
<message>
<source>Memory</source>
<translation>Memoria</translation>
</message>
<message>
<source>Load time</source>
<translation>Tiempo de carga</translation>
</message>
<message>
<source>Folder</source>
<translation>Carpeta</translation>
</message>
<message>
<source>Model</source>
<translation>Modelo</translation>
</message>
<message>
<source>Warning</source>
<translation>Advertencia</translation>
</message>
<message>
<source>Warning: %1</source>
<translation>Advertencia: %1</translation>
</message>
</context>
<context>
<name>ufb::NoticeBar</name>
<message>
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<source>Details</source>
<translation>Detalles</translation>
</message>
<message>
<source>Close</source>
<translation>Cerrar</translation>
</message>
</context>
<context>
<name>ufb::NumbersWindow</name>
<message>
<source>%1: the numbers</source>
<translation>%1: los números</translation>
</message>
<message>
<source>Search all columns</source>
<translation>Buscar en todas las columnas</translation>
</message>
<message numerus="yes">
<source>%Ln rows</source>
<translation>
<numerusform>%Ln fila</numerusform>
<numerusform>%Ln filas</numerusform>
</translation>
</message>
<message>
<source>%1 of %2 rows</source>
<translation>%1 de %2 filas</translation>
</message>
</context>
<context>
<name>ufb::PathCard</name>
<message>
<source>Path card</source>
<translation>Ficha del camino</translation>
</message>
<message>
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>layer </source>
<comment>before a number</comment>
<translation>capa </translation>
</message>
<message>
<source>tree </source>
<comment>before a number</comment>
<translation>árbol </translation>
</message>
<message>
<source>Parts of the path card</source>
<translation>Partes de la ficha del camino</translation>
</message>
<message>
<source>&amp;Nodes</source>
<translation>&amp;Nodos</translation>
</message>
<message>
<source>&amp;Formula</source>
<translation>&amp;Fórmula</translation>
</message>
<message>
<source>Compan&amp;y</source>
<translation>Comp&amp;añía</translation>
</message>
<message>
<source>All numbers of the path&apos;s nodes</source>
<translation>Todos los números de los nodos del camino</translation>
</message>
<message>
<source>How the nodes make up the layer&apos;s output</source>
<translation>Cómo los nodos componen la salida de la capa</translation>
</message>
<message>
<source>Which other tokens of this text and of the texts before went here</source>
<translation>Qué otros tokens de este texto y de los anteriores llegaron aquí</translation>
</message>
<message>
<source>Nodes of the path</source>
<translation>Nodos del camino</translation>
</message>
<message>
<source>Address of the leaf</source>
<translation>Dirección de la hoja</translation>
</message>
<message>
<source>Layer, then the turns from the root: 0 left, 1 right</source>
<translation>Capa y después los giros desde la raíz: 0 izquierda, 1 derecha</translation>
</message>
<message>
<source>The turns from the root, R right and L left; leaves are counted from the left, from 0</source>
<translation>Los giros desde la raíz, R derecha y L izquierda; las hojas se cuentan desde la izquierda, a partir de 0</translation>
</message>
<message>
<source>The decision that was nearest to going the other way. Margin: |logit| over the norm of the node&apos;s weights, the distance of the input from the boundary.</source>
<translation>La decisión que estuvo más cerca de tomarse en sentido contrario. Margen: |logit| dividido por la norma de los pesos del nodo, es decir, la distancia de la entrada a la frontera.</translation>
</message>
<message>
<source>Select a token to see its path.</source>
<translation>Seleccione un token para ver su camino.</translation>
</message>
<message>
<source>Copy &amp;card as text</source>
<translation>Copiar fi&amp;cha como texto</translation>
</message>
<message>
<source>%1, token %2 of %3</source>
<translation>%1, token %2 de %3</translation>
</message>
<message>
<source> of %1</source>
<comment>after a number</comment>
<translation> de %1</translation>
</message>
<message>
<source>single node</source>
<translation>nodo único</translation>
</message>
<message>
<source>%1 → leaf %2</source>
<comment>turns, number</comment>
<translation>%1 → hoja %2</translation>
</message>
<message>
<source>1 right turn of %1</source>
<translation>1 giro a la derecha de %1</translation>
</message>
<message numerus="yes">
<source>%Ln right turns of %1</source>
<translation>
<numerusform>%Ln giro a la derecha de %1</numerusform>
<numerusform>%Ln giros a la derecha de %1</numerusform>
</translation>
</message>
<message>
<source>nothing to decide</source>
<translation>nada que decidir</translation>
</message>
<message>
<source>%1; no node adds to the output</source>
<comment>right turns</comment>
<translation>%1; ningún nodo aporta a la salida</translation>
</message>
<message>
<source>%1 of the output from 1 node</source>
<translation>%1 de la salida viene de 1 nodo</translation>
</message>
<message numerus="yes">
<source>%1 of the output from %Ln nodes</source>
<translation>
<numerusform>%1 de la salida viene de %Ln nodo</numerusform>
<numerusform>%1 de la salida viene de %Ln nodos</numerusform>
</translation>
</message>
<message>
<source>%1; %2</source>
<comment>right turns; share of nodes</comment>
<translation>%1; %2</translation>
</message>
<message>
<source>closest call: margin %1</source>
<translation>más ajustada: margen %1</translation>
</message>
<message>
<source>closest call: level %1, margin %2</source>
<translation>más ajustada: nivel %1, margen %2</translation>
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
<translation>%1, capa %2</translation>
</message>
<message>
<source>%1, tree %2</source>
<translation>%1, árbol %2</translation>
</message>
<message>
<source>Level %1, node %2, %3</source>
<translation>Nivel %1, nodo %2, %3</translation>
</message>
<message>
<source>Logit %1, turn: %2</source>
<translation>Logit %1, giro: %2</translation>
</message>
<message>
<source>GELU %1, contribution %2: %3 of the sum</source>
<translation>GELU %1, contribución %2: %3 de la suma</translation>
</message>
<message>
<source>Margin %1</source>
<translation>Margen %1</translation>
</message>
<message>
<source>Tokens here: %1 of this text, %2 of earlier texts</source>
<translation>Tokens aquí: %1 de este texto, %2 de textos anteriores</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went</source>
<translation>No tomado: %1, adonde fueron %2 de los tokens de este texto</translation>
</message>
<message>
<source>Copy this card as text (%1)</source>
<comment>keys</comment>
<translation>Copiar esta ficha como texto (%1)</translation>
</message>
<message>
<source>Counted so: each node&apos;s contribution is the norm of the vector that it adds to the layer&apos;s output. The share is that of the sum of these norms, and the nodes are the fewest that reach %1. Parts that cancel each other count in full, so the sum is at least the norm of the output.</source>
<comment>a percentage</comment>
<translation>Se cuenta así: la contribución de cada nodo es la norma del vector que suma a la salida de la capa. La proporción se refiere a la suma de estas normas, y los nodos son el menor número que alcanza el %1. Las partes que se anulan entre sí cuentan por completo, de modo que la suma es al menos la norma de la salida.</translation>
</message>
</context>
<context>
<name>ufb::PathCompanyPanel</name>
<message>
<source>Who else went to %1</source>
<translation>Quién más fue a %1</translation>
</message>
<message>
<source>The root has no sibling.</source>
<translation>La raíz no tiene hermano.</translation>
</message>
<message>
<source>Not taken: %1, where %2 of this text&apos;s tokens went.</source>
<translation>No tomado: %1, adonde fueron %2 de los tokens de este texto.</translation>
</message>
<message>
<source>%1. %2</source>
<comment>counts. sibling</comment>
<translation>%1. %2</translation>
</message>
<message>
<source>Other tokens that went here</source>
<translation>Otros tokens que llegaron aquí</translation>
</message>
<message>
<source>%1 of %2 other tokens of this text</source>
<translation>%1 de %2 otros tokens de este texto</translation>
</message>
<message>
<source>%1; no earlier texts in this session</source>
<translation>%1; sin textos anteriores en esta sesión</translation>
</message>
<message>
<source>%1; %2 of %3 of this session&apos;s earlier texts</source>
<translation>%1; %2 de %3 de los textos anteriores de esta sesión</translation>
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
<translation>El paso hacia delante del feedforward rápido, algoritmo 1 del artículo: n recorre los profundidad + 1 = %1 nodos del camino, y todos contribuyen a la salida, también la hoja.</translation>
</message>
<message>
<source>The layer adds up its %1 trees in this way.</source>
<translation>La capa suma de este modo sus %1 árboles.</translation>
</message>
<message>
<source>GELU(z) of each node times its output row w; a click selects the node</source>
<translation>GELU(z) de cada nodo por su fila de salida w; un clic selecciona el nodo</translation>
</message>
<message>
<source>z = %1 &gt; 0, turn right</source>
<translation>z = %1 &gt; 0, gira a la derecha</translation>
</message>
<message>
<source>z = %1 ≤ 0, turn left</source>
<translation>z = %1 ≤ 0, gira a la izquierda</translation>
</message>
<message>
<source>z = %1; the leaf decides nothing</source>
<translation>z = %1; la hoja no decide nada</translation>
</message>
<message>
<source>Node %1: %2.</source>
<comment>number, decision</comment>
<translation>Nodo %1: %2.</translation>
</message>
<message>
<source>%1 GELU(z) = %2: it adds nothing.</source>
<translation>%1 GELU(z) = %2: no aporta nada.</translation>
</message>
<message>
<source>GELU(z) = %1; its size</source>
<translation>GELU(z) = %1; su valor absoluto</translation>
</message>
<message>
<source>GELU(z) = %1;</source>
<translation>GELU(z) = %1;</translation>
</message>
<message>
<source>%1 %2 times ‖w_out‖ %3 = %4, %5 of the sum.</source>
<translation>%1 %2 por ‖w_out‖ %3 = %4, %5 de la suma.</translation>
</message>
</context>
<context>
<name>ufb::PathModel</name>
<message>
<source>Level</source>
<translation>Nivel</translation>
</message>
<message>
<source>Node</source>
<translation>Nodo</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>Turn</source>
<translation>Giro</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The neuron&apos;s value z before the activation</source>
<translation>El valor z de la neurona antes de la activación</translation>
</message>
<message>
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<source>The neuron&apos;s value after it: z/2 · (1 + erf(z/√2))</source>
<translation>El valor de la neurona después de ella: z/2 · (1 + erf(z/√2))</translation>
</message>
<message>
<source>‖w_out‖</source>
<translation>‖w_out‖</translation>
</message>
<message>
<source>Norm of the node&apos;s output row: contribution over |GELU|; unknown where GELU is 0</source>
<translation>Norma de la fila de salida del nodo: contribución dividida por |GELU|; desconocida donde GELU es 0</translation>
</message>
<message>
<source>Contrib.</source>
<translation>Contrib.</translation>
</message>
<message>
<source>Share</source>
<translation>Proporción</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root; the last one is the leaf</source>
<translation>Decisión en el camino, contando desde 0 en la raíz; la última es la hoja</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Índice en su árbol, nivel a nivel, raíz 0</translation>
</message>
<message>
<source>Layer, then the turns up to this node: 0 left, 1 right</source>
<translation>Capa y después los giros hasta este nodo: 0 izquierda, 1 derecha</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left; the leaf decides nothing</source>
<translation>Derecha si el logit es mayor que 0; si no, izquierda; la hoja no decide nada</translation>
</message>
<message>
<source>Contribution: norm of what the node adds to the layer&apos;s output</source>
<translation>Contribución: norma de lo que el nodo suma a la salida de la capa</translation>
</message>
<message>
<source>Contribution as a share of the sum over this path&apos;s nodes</source>
<translation>Contribución como proporción de la suma de los nodos de este camino</translation>
</message>
<message>
<source>Margin</source>
<translation>Margen</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>Lo lejos que está la entrada del otro giro: |logit| dividido por la norma de los pesos del nodo</translation>
</message>
<message>
<source>Not taken</source>
<translation>No tomado</translation>
</message>
<message>
<source>The sibling: where the turn before this node would have gone otherwise</source>
<translation>El hermano: adonde habría llevado el otro giro antes de este nodo</translation>
</message>
<message>
<source>Parted</source>
<translation>Separados</translation>
</message>
<message>
<source>Tokens of this text that parted from the path before this node and went to its sibling</source>
<translation>Tokens de este texto que se separaron del camino antes de este nodo y fueron a su hermano</translation>
</message>
<message>
<source>Here</source>
<translation>Aquí</translation>
</message>
<message>
<source>Tokens of this text that pass this node, the selected one among them</source>
<translation>Tokens de este texto que pasan por este nodo, incluido el seleccionado</translation>
</message>
<message>
<source>Earlier</source>
<translation>Anteriores</translation>
</message>
<message>
<source>Tokens of this session&apos;s earlier texts that pass this node</source>
<translation>Tokens de los textos anteriores de esta sesión que pasan por este nodo</translation>
</message>
<message>
<source>leaf</source>
<translation>hoja</translation>
</message>
<message>
<source>right</source>
<translation>derecha</translation>
</message>
<message>
<source>left</source>
<translation>izquierda</translation>
</message>
<message>
<source>Margin %1: how far the input is from the other turn (|logit| over the norm of the weights)</source>
<translation>Margen %1: lo lejos que está la entrada del otro giro (|logit| dividido por la norma de los pesos)</translation>
</message>
</context>
<context>
<name>ufb::PathView</name>
<message>
<source>Select a token to see its path through all layers.</source>
<translation>Seleccione un token para ver su camino por todas las capas.</translation>
</message>
<message>
<source>%1, layer %2: %3, leaf %4</source>
<translation>%1, capa %2: %3, hoja %4</translation>
</message>
<message>
<source>single node</source>
<translation>nodo único</translation>
</message>
<message>
<source>left turn</source>
<translation>giro a la izquierda</translation>
</message>
<message>
<source>right turn</source>
<translation>giro a la derecha</translation>
</message>
<message>
<source>|logit|</source>
<translation>|logit|</translation>
</message>
<message>
<source>Path barcode</source>
<translation>Código de barras</translation>
</message>
<message>
<source>&amp;Rows</source>
<translation>&amp;Filas</translation>
</message>
<message>
<source>&amp;Order</source>
<translation>O&amp;rden</translation>
</message>
<message>
<source>Layers of the token</source>
<translation>Capas del token</translation>
</message>
<message>
<source>Tokens of the layer</source>
<translation>Tokens de la capa</translation>
</message>
<message>
<source>Text</source>
<translation>Texto</translation>
</message>
<message>
<source>Path</source>
<translation>Camino</translation>
</message>
<message>
<source>Margin</source>
<translation>Margen</translation>
</message>
<message>
<source>One token through all layers, or all tokens of the text in the selected layer and tree</source>
<translation>Un token por todas las capas, o todos los tokens del texto en la capa y el árbol seleccionados</translation>
</message>
<message>
<source>Of the tokens: as in the text; by their turns, so that tokens routed alike lie together; or by margin, the closest call first</source>
<translation>De los tokens: como en el texto; por sus giros, de modo que los de recorrido similar queden juntos; o por margen, la decisión más ajustada primero</translation>
</message>
<message>
<source>Each cell is one node of a path, root first. A left turn (logit of 0 or less) is light and on the left, a right turn (logit above 0) dark and on the right. The closer a decision was among all decisions of this text, the paler; the closest tenth is hatched. The last node is the leaf; it decides nothing.</source>
<translation>Cada celda es un nodo de un camino, la raíz primero. Un giro a la izquierda (logit menor o igual que 0) es claro y está a la izquierda; un giro a la derecha (logit mayor que 0), oscuro y a la derecha. Cuanto más ajustada fue una decisión entre todas las de este texto, más pálida; la décima parte más ajustada aparece rayada. El último nodo es la hoja; no decide nada.</translation>
</message>
<message>
<source>margin</source>
<translation>margen</translation>
</message>
<message>
<source>pale to full: %1 %2 to %3, by rank</source>
<comment>what is measured, least, greatest</comment>
<translation>de pálido a intenso: %1 de %2 a %3, por rango</translation>
</message>
<message>
<source>close call, %1 below %2</source>
<comment>what is measured, number</comment>
<translation>decisión ajustada, %1 menor que %2</translation>
</message>
<message>
<source>leaf, no turn</source>
<translation>hoja, sin giro</translation>
</message>
<message>
<source>single node, no turn</source>
<translation>nodo único, sin giro</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1 (token %2)</translation>
</message>
<message>
<source>Layer %1, level %2, node %3</source>
<translation>Capa %1, nivel %2, nodo %3</translation>
</message>
<message>
<source>Leaf, decides nothing; logit %1</source>
<translation>Hoja, no decide nada; logit %1</translation>
</message>
<message>
<source>Turns left: logit %1</source>
<translation>Gira a la izquierda: logit %1</translation>
</message>
<message>
<source>Turns right: logit %1</source>
<translation>Gira a la derecha: logit %1</translation>
</message>
<message>
<source>Margin %1</source>
<translation>Margen %1</translation>
</message>
<message>
<source>Contribution %1, %2 of this path&apos;s sum</source>
<translation>Contribución %1, %2 de la suma de este camino</translation>
</message>
<message>
<source>token</source>
<translation>token</translation>
</message>
<message>
<source>layer</source>
<translation>capa</translation>
</message>
<message>
<source>layer.tree</source>
<translation>capa.árbol</translation>
</message>
<message>
<source>leaf</source>
<translation>hoja</translation>
</message>
</context>
<context>
<name>ufb::PathsModel</name>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Se cuenta desde 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>Posición en el texto, contando desde 1</translation>
</message>
<message>
<source>Text</source>
<translation>Texto</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>El token tal como figura en el vocabulario</translation>
</message>
<message>
<source>Level</source>
<translation>Nivel</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>Decisión en el camino, contada desde 0 en la raíz</translation>
</message>
<message>
<source>Node</source>
<translation>Nodo</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Índice en su árbol, nivel a nivel, raíz 0</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Capa y después los giros: 0 izquierda, 1 derecha</translation>
</message>
<message>
<source>Turn</source>
<translation>Giro</translation>
</message>
<message>
<source>Right if the logit is above 0; the leaf decides nothing</source>
<translation>Derecha si el logit es mayor que 0; la hoja no decide nada</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The neuron&apos;s value before the activation</source>
<translation>El valor de la neurona antes de la activación</translation>
</message>
<message>
<source>Contribution</source>
<translation>Contribución</translation>
</message>
<message>
<source>Norm of what the node adds to the layer&apos;s output</source>
<translation>Norma de lo que el nodo suma a la salida de la capa</translation>
</message>
<message>
<source>Margin</source>
<translation>Margen</translation>
</message>
<message>
<source>How far the input is from the other turn: |logit| over the norm of the node&apos;s weights</source>
<translation>Lo lejos que está la entrada del otro giro: |logit| dividido por la norma de los pesos del nodo</translation>
</message>
</context>
<context>
<name>ufb::PredictionPresenter</name>
<message>
<source>The text is too long for this model: its last token was left out.</source>
<translation>El texto es demasiado largo para este modelo: se omitió su último token.</translation>
</message>
<message numerus="yes">
<source>The text is too long for this model: its last %Ln tokens were left out.</source>
<translation>
<numerusform>El texto es demasiado largo para este modelo: se omitió %Ln token al final.</numerusform>
<numerusform>El texto es demasiado largo para este modelo: se omitieron sus últimos %Ln tokens.</numerusform>
</translation>
</message>
<message>
<source>This model has no mask token, so it has nothing to predict.</source>
<translation>Este modelo no tiene token de máscara, así que no tiene nada que predecir.</translation>
</message>
<message>
<source>This model has no masked-LM head, so it predicts no words.</source>
<translation>Este modelo no tiene cabeza de modelado de lenguaje enmascarado, así que no predice palabras.</translation>
</message>
</context>
<context>
<name>ufb::PredictionView</name>
<message>
<source>No word is masked. Mask one, and the model says what may stand there.</source>
<translation>No hay ninguna palabra enmascarada. Enmascare una y el modelo dirá qué puede ir ahí.</translation>
</message>
<message>
<source>Mask a word</source>
<translation>Enmascarar una palabra</translation>
</message>
<message>
<source>Predictions</source>
<translation>Predicciones</translation>
</message>
<message>
<source>Entropy of the whole distribution, −Σ p·log₂ p: 0 bit if the model is sure of one word,
the logarithm of the vocabulary&apos;s size if it has no idea. 2 to its power is the number of words that
an equally undecided, even choice would have.</source>
<translation>Entropía de la distribución completa, −Σ p·log₂ p: 0 bits si el modelo está seguro de una palabra,
el logaritmo del tamaño del vocabulario si no tiene ni idea. 2 elevado a ella es el número de palabras
entre las que una elección uniforme sería igual de indecisa.</translation>
</message>
<message>
<source>Previous mask</source>
<translation>Máscara anterior</translation>
</message>
<message>
<source>Next mask</source>
<translation>Máscara siguiente</translation>
</message>
<message>
<source>Copy</source>
<comment>button</comment>
<translation>Copiar</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Copiar como texto</translation>
</message>
<message>
<source>mask %1 of %2</source>
<translation>máscara %1 de %2</translation>
</message>
<message>
<source>entropy %1 bit</source>
<comment>how undecided the model is</comment>
<translation>entropía %1 bits</translation>
</message>
<message>
<source>entropy %1 bit of at most %2</source>
<comment>how undecided the model is, and the most it can be</comment>
<translation>entropía %1 bits de un máximo de %2</translation>
</message>
<message>
<source>rank	word	probability	logit</source>
<comment>titles of copied columns, keep the tabs</comment>
<translation>puesto	palabra	probabilidad	logit</translation>
</message>
<message>
<source>your word “%1”: %2</source>
<translation>su palabra “%1”: %2</translation>
</message>
<message>
<source>No model is loaded.</source>
<translation>No hay ningún modelo cargado.</translation>
</message>
<message>
<source>Open a model…</source>
<translation>Abrir un modelo…</translation>
</message>
<message>
<source>The model is being loaded.</source>
<translation>Cargando el modelo.</translation>
</message>
<message numerus="yes">
<source>The masked word lies beyond the %Ln tokens that this model reads.</source>
<translation>
<numerusform>La palabra enmascarada está más allá del %Ln token que lee este modelo.</numerusform>
<numerusform>La palabra enmascarada está más allá de los %Ln tokens que lee este modelo.</numerusform>
</translation>
</message>
<message>
<source>This model&apos;s vocabulary has no mask: it cannot predict.</source>
<translation>El vocabulario de este modelo no tiene máscara: no puede predecir.</translation>
</message>
</context>
<context>
<name>ufb::PromptEdit</name>
<message>
<source>Prompt</source>
<comment>the sentence that the model reads</comment>
<translation>Entrada</translation>
</message>
<message>
<source>Type a sentence; double-click a word or press %1 to mask it</source>
<comment>keys</comment>
<translation>Escriba una frase; haga doble clic en una palabra o pulse %1 para enmascararla</translation>
</message>
</context>
<context>
<name>ufb::PromptPanel</name>
<message>
<source>Examples</source>
<translation>Ejemplos</translation>
</message>
<message>
<source>Sentences that show something</source>
<translation>Frases que muestran algo</translation>
</message>
<message>
<source>Pin</source>
<translation>Fijar</translation>
</message>
<message>
<source>Keep this text beside the next ones: the routing views show where the paths part (Alt+P)</source>
<translation>Conservar este texto junto a los siguientes: las vistas de caminos muestran dónde se separan (Alt+P)</translation>
</message>
<message>
<source>Let the pinned text go</source>
<translation>Soltar el texto fijado</translation>
</message>
<message>
<source>Pinned: %1</source>
<translation>Fijado: %1</translation>
</message>
<message>
<source>Recent</source>
<translation>Recientes</translation>
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
<translation>1 hilo</translation>
</message>
<message numerus="yes">
<source>%Ln threads</source>
<translation>
<numerusform>%Ln hilo</numerusform>
<numerusform>%Ln hilos</numerusform>
</translation>
</message>
</context>
<context>
<name>ufb::Report</name>
<message>
<source>How to make it again</source>
<translation>Cómo volver a generarlo</translation>
</message>
<message>
<source>Made on this computer. Nothing was sent anywhere: the program uses no network, and this file loads nothing from elsewhere.</source>
<translation>Creado en este equipo. No se envió nada a ninguna parte: el programa no usa la red y este archivo no carga nada de otro sitio.</translation>
</message>
<message>
<source>%1: what it says and where it looks</source>
<comment>a model</comment>
<translation>%1: qué dice y adónde mira</translation>
</message>
<message>
<source>Report of %1, %2</source>
<comment>date and time; program with version</comment>
<translation>Informe de %1, %2</translation>
</message>
<message>
<source>page %1 of %2</source>
<comment>two numbers</comment>
<translation>página %1 de %2</translation>
</message>
<message>
<source>%1: the times of one call, in ms</source>
<comment>a setting</comment>
<translation>%1: los tiempos de una llamada, en ms</translation>
</message>
<message>
<source>Arm</source>
<translation>Participante</translation>
</message>
<message>
<source>n</source>
<translation>n</translation>
</message>
<message>
<source>Median</source>
<translation>Mediana</translation>
</message>
<message>
<source>Mean ± sd</source>
<translation>Media ± DE</translation>
</message>
<message>
<source>Least</source>
<translation>Mínimo</translation>
</message>
<message>
<source>Lower quartile</source>
<translation>Cuartil inferior</translation>
</message>
<message>
<source>Upper quartile</source>
<translation>Cuartil superior</translation>
</message>
<message>
<source>Greatest</source>
<translation>Máximo</translation>
</message>
<message>
<source>Subject faster by</source>
<translation>Aceleración del modelo</translation>
</message>
<message>
<source>%1: where the time goes, in ms, means over the samples</source>
<comment>a setting</comment>
<translation>%1: en qué se va el tiempo, en ms, medias de las muestras</translation>
</message>
<message>
<source>Who took part</source>
<translation>Quiénes participaron</translation>
</message>
<message>
<source>What it is</source>
<translation>Qué es</translation>
</message>
<message>
<source>%1 Random weights: speed only.</source>
<comment>a sentence</comment>
<translation>%1 Pesos aleatorios: solo velocidad.</translation>
</message>
<message>
<source>Environment of the measurement</source>
<translation>Entorno de la medición</translation>
</message>
<message>
<source>Date</source>
<translation>Fecha</translation>
</message>
<message>
<source>Host</source>
<translation>Equipo</translation>
</message>
<message>
<source>Processor</source>
<translation>Procesador</translation>
</message>
<message>
<source>Precision</source>
<translation>Precisión</translation>
</message>
<message>
<source>System</source>
<translation>Sistema</translation>
</message>
<message>
<source>Cores</source>
<translation>Núcleos</translation>
</message>
<message>
<source>%1 physical, %2 logical</source>
<comment>numbers of cores</comment>
<translation>%1 físicos, %2 lógicos</translation>
</message>
<message>
<source>Instructions</source>
<translation>Instrucciones</translation>
</message>
<message>
<source>Memory</source>
<translation>Memoria</translation>
</message>
<message>
<source>Dense products (BLAS)</source>
<translation>Productos densos (BLAS)</translation>
</message>
<message>
<source>Libraries</source>
<translation>Bibliotecas</translation>
</message>
<message>
<source>Compiler</source>
<translation>Compilador</translation>
</message>
<message>
<source>Program</source>
<translation>Programa</translation>
</message>
<message>
<source>Processors that it may use</source>
<translation>Procesadores que puede usar</translation>
</message>
<message>
<source>Frequency governor</source>
<translation>Gobernador de frecuencia</translation>
</message>
<message>
<source>Huge pages</source>
<translation>Páginas enormes</translation>
</message>
<message>
<source>Load before the run</source>
<translation>Carga antes de la ejecución</translation>
</message>
<message>
<source>Reading the clock takes</source>
<translation>Lectura del reloj</translation>
</message>
<message>
<source>%1 ns</source>
<translation>%1 ns</translation>
</message>
<message>
<source>Latency</source>
<translation>Latencia</translation>
</message>
<message>
<source>%1, measured beside others in one process, in random order, on the same texts. Every sample is in the data that goes with this report.</source>
<comment>a model</comment>
<translation>%1, medido junto a otros en un mismo proceso, en orden aleatorio y sobre los mismos textos. Todas las muestras están en los datos que acompañan a este informe.</translation>
</message>
<message>
<source>The measurement was stopped: this is what there was until then.</source>
<translation>La medición se detuvo: esto es lo que había hasta entonces.</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>capa %1, árbol %2</translation>
</message>
<message>
<source>layer %1</source>
<translation>capa %1</translation>
</message>
<message>
<source>The leaves of all layers: where the tokens end</source>
<translation>Las hojas de todas las capas: dónde terminan los tokens</translation>
</message>
<message>
<source>The tree of %1, root on top: the paths of the tokens</source>
<comment>a layer</comment>
<translation>El árbol de la %1, con la raíz arriba: los caminos de los tokens</translation>
</message>
<message>
<source>Layers × tokens: how close the closest decision was</source>
<translation>Capas × tokens: lo ajustada que fue la decisión más ajustada</translation>
</message>
<message>
<source>The selected token&apos;s path through every layer, left and right</source>
<translation>El camino del token seleccionado por todas las capas, izquierda y derecha</translation>
</message>
<message>
<source>The selected token&apos;s path in %1, node by node</source>
<comment>a layer</comment>
<translation>El camino del token seleccionado en la %1, nodo a nodo</translation>
</message>
<message>
<source>This text and the pinned one: at which level their paths part</source>
<translation>Este texto y el fijado: en qué nivel se separan sus caminos</translation>
</message>
<message>
<source>Neurons that this text uses, in each layer</source>
<translation>Neuronas que usa este texto, en cada capa</translation>
</message>
<message>
<source>The leaves of all layers, by how many of the corpus&apos; tokens came there</source>
<translation>Las hojas de todas las capas, según cuántos tokens del corpus llegaron a ellas</translation>
</message>
<message>
<source>Lorenz curves: the share of the tokens that the least used leaves get, by layer</source>
<translation>Curvas de Lorenz: la proporción de los tokens que reciben las hojas menos usadas, por capa</translation>
</message>
<message>
<source>The leaves that the two corpora use differently</source>
<translation>Las hojas que los dos corpus usan de forma distinta</translation>
</message>
<message>
<source>%1: %2</source>
<comment>a setting; what is shown</comment>
<translation>%1: %2</translation>
</message>
<message>
<source>the times of all samples</source>
<translation>los tiempos de todas las muestras</translation>
</message>
<message>
<source>what the times are made of</source>
<translation>de qué se componen los tiempos</translation>
</message>
<message>
<source>what is promised and what is measured</source>
<translation>lo que se promete y lo que se mide</translation>
</message>
<message>
<source>the times over threads and over length</source>
<translation>los tiempos según los hilos y según la longitud</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer</source>
<translation>La hoja a la que llega cada token, por capa</translation>
</message>
<message>
<source>The leaf that each token comes to, by layer, in tree %1</source>
<translation>La hoja a la que llega cada token, por capa, en el árbol %1</translation>
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
<translation>El camino del token %1, “%2”, en la %3: hoja %4</translation>
</message>
<message>
<source>Two corpora: A is %1, B is %2</source>
<comment>names of corpora</comment>
<translation>Dos corpus: A es %1, B es %2</translation>
</message>
<message>
<source>The most changed nodes: %1 of %2</source>
<comment>two numbers</comment>
<translation>Los nodos que más cambian: %1 de %2</translation>
</message>
<message>
<source>Routing</source>
<translation>Caminos</translation>
</message>
<message>
<source>%1 has no trees: every token uses every neuron.</source>
<comment>a model</comment>
<translation>%1 no tiene árboles: cada token usa todas las neuronas.</translation>
</message>
<message>
<source>At each node a token turns right if its logit, w·x + b, is above 0, else left. It uses %1 of the %2 neurons of a tree.</source>
<comment>two numbers</comment>
<translation>En cada nodo, un token gira a la derecha si su logit, w·x + b, es mayor que 0; si no, a la izquierda. Usa %1 de las %2 neuronas de un árbol.</translation>
</message>
<message>
<source>How much of the trees is used</source>
<translation>Cuánto se usa de los árboles</translation>
</message>
<message>
<source>What this text uses</source>
<translation>Lo que usa este texto</translation>
</message>
<message>
<source>What all texts of this session use together</source>
<translation>Lo que usan juntos todos los textos de esta sesión</translation>
</message>
<message>
<source>A counted corpus: %1</source>
<comment>its name</comment>
<translation>Un corpus contado: %1</translation>
</message>
<message>
<source>Figures of each layer</source>
<translation>Cifras de cada capa</translation>
</message>
<message>
<source>Name</source>
<translation>Nombre</translation>
</message>
<message>
<source>Family</source>
<translation>Familia</translation>
</message>
<message>
<source>Layers</source>
<translation>Capas</translation>
</message>
<message>
<source>Width</source>
<translation>Ancho</translation>
</message>
<message>
<source>Trees of a layer, decisions of a path</source>
<translation>Árboles de una capa, decisiones de un camino</translation>
</message>
<message>
<source>%1, %2</source>
<comment>number of trees, depth</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>Neurons of a layer that a token uses</source>
<translation>Neuronas de una capa que usa un token</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>neurons used, all neurons</comment>
<translation>%1 de %2</translation>
</message>
<message>
<source>Neurons of a layer, all of them used</source>
<translation>Neuronas de una capa, todas en uso</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>Vocabulario</translation>
</message>
<message>
<source>Longest text in tokens</source>
<translation>Texto más largo, en tokens</translation>
</message>
<message>
<source>Parameters</source>
<translation>Parámetros</translation>
</message>
<message>
<source>Weights</source>
<translation>Pesos</translation>
</message>
<message>
<source>%1, %2</source>
<comment>type of number, size</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>Place</source>
<translation>Ubicación</translation>
</message>
<message>
<source>Where it was computed</source>
<translation>Dónde se calculó</translation>
</message>
<message>
<source>Physical cores</source>
<translation>Núcleos físicos</translation>
</message>
<message>
<source>Caution</source>
<translation>Advertencia</translation>
</message>
<message>
<source>This BLAS is the slow reference one: everything dense looks worse than it is.</source>
<translation>Esta BLAS es la de referencia, que es lenta: todo lo denso parece peor de lo que es.</translation>
</message>
<message>
<source>Device and way of computing</source>
<translation>Dispositivo y modo de cálculo</translation>
</message>
<message>
<source>%1, %2, %3</source>
<comment>device, backend, threads</comment>
<translation>%1, %2, %3</translation>
</message>
<message>
<source>Time of this answer, one run</source>
<translation>Tiempo de esta respuesta, una ejecución</translation>
</message>
<message>
<source>%1: tokeniser %2, attention %3, feedforward %4, head %5</source>
<comment>times</comment>
<translation>%1: tokenizador %2, atención %3, feedforward %4, cabeza %5</translation>
</message>
<message>
<source>Your word “%1” is not in the vocabulary.</source>
<translation>Su palabra “%1” no está en el vocabulario.</translation>
</message>
<message>
<source>Your word “%1”: %2, rank %3.</source>
<comment>word, percentage, rank</comment>
<translation>Su palabra “%1”: %2, puesto %3.</translation>
</message>
<message>
<source>It is several pieces; this is its first one, “%1”.</source>
<translation>Consta de varias piezas; esta es la primera, “%1”.</translation>
</message>
<message>
<source>Mask %1 of %2, token %3: entropy %4 bits</source>
<comment>numbers</comment>
<translation>Máscara %1 de %2, token %3: entropía de %4 bits</translation>
</message>
<message>
<source>Mask %1 of %2: candidates of A and B</source>
<translation>Máscara %1 de %2: candidatos de A y B</translation>
</message>
<message>
<source>Models and machine</source>
<translation>Modelos y equipo</translation>
</message>
<message>
<source>Model A</source>
<translation>Modelo A</translation>
</message>
<message>
<source>The model</source>
<translation>El modelo</translation>
</message>
<message>
<source>Model B</source>
<translation>Modelo B</translation>
</message>
<message>
<source>The text</source>
<translation>El texto</translation>
</message>
<message>
<source>Its tokens: %1 of at most %2</source>
<comment>two numbers</comment>
<translation>Sus tokens: %1 de un máximo de %2</translation>
</message>
<message>
<source>The end of the text does not fit into the model: tokens cut off: %1</source>
<translation>El final del texto no cabe en el modelo: tokens recortados: %1</translation>
</message>
<message>
<source>The pinned text, compared with it</source>
<translation>El texto fijado, comparado con él</translation>
</message>
<message>
<source>Predictions</source>
<translation>Predicciones</translation>
</message>
<message>
<source>The text has no mask, so there is nothing to predict.</source>
<translation>El texto no tiene máscara, así que no hay nada que predecir.</translation>
</message>
<message>
<source>Both models: A is %1, B is %2</source>
<comment>names of models</comment>
<translation>Ambos modelos: A es %1, B es %2</translation>
</message>
</context>
<context>
<name>ufb::ReportCommands</name>
<message>
<source>The words of the counted corpus</source>
<translation>Las palabras del corpus contado</translation>
</message>
<message>
<source>The two corpora</source>
<translation>Los dos corpus</translation>
</message>
<message>
<source>This report</source>
<translation>Este informe</translation>
</message>
<message>
<source>The predictions</source>
<translation>Las predicciones</translation>
</message>
<message>
<source>The two models side by side</source>
<translation>Los dos modelos lado a lado</translation>
</message>
<message>
<source>The paths of all tokens</source>
<translation>Los caminos de todos los tokens</translation>
</message>
<message>
<source>The measurement</source>
<translation>La medición</translation>
</message>
</context>
<context>
<name>ufb::ReportController</name>
<message>
<source>Make a report</source>
<translation>Crear un informe</translation>
</message>
<message>
<source>Web page (*.html *.htm)</source>
<translation>Página web (*.html *.htm)</translation>
</message>
<message>
<source>PDF document (*.pdf)</source>
<translation>Documento PDF (*.pdf)</translation>
</message>
</context>
<context>
<name>ufb::ReportJob</name>
<message>
<source>Drawing the report&apos;s pictures</source>
<translation>Dibujando las imágenes del informe</translation>
</message>
<message>
<source>Writing the report</source>
<translation>Escribiendo el informe</translation>
</message>
</context>
<context>
<name>ufb::RouterLessonTable</name>
<message>
<source>Level</source>
<translation>Nivel</translation>
</message>
<message>
<source>Decision on the way, counted from 0 at the root</source>
<translation>Decisión en el camino, contada desde 0 en la raíz</translation>
</message>
<message>
<source>Node</source>
<translation>Nodo</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Índice en su árbol, nivel a nivel, raíz 0</translation>
</message>
<message>
<source>Logit</source>
<translation>Logit</translation>
</message>
<message>
<source>The neuron&apos;s value w·x + b</source>
<translation>El valor de la neurona w·x + b</translation>
</message>
<message>
<source>Turn</source>
<translation>Giro</translation>
</message>
<message>
<source>Right if the logit is above 0, otherwise left</source>
<translation>Derecha si el logit es mayor que 0; si no, izquierda</translation>
</message>
<message>
<source>Guess</source>
<translation>Apuesta</translation>
</message>
<message>
<source>What you said</source>
<translation>Lo que usted dijo</translation>
</message>
<message>
<source>Guessed right</source>
<translation>Acierto</translation>
</message>
<message>
<source>Whether both are the same</source>
<translation>Si ambas coinciden</translation>
</message>
<message>
<source>With hint</source>
<translation>Con pista</translation>
</message>
<message>
<source>Whether the logit&apos;s size was shown before</source>
<translation>Si antes se mostró el tamaño del logit</translation>
</message>
<message>
<source>right</source>
<translation>derecha</translation>
</message>
<message>
<source>left</source>
<translation>izquierda</translation>
</message>
</context>
<context>
<name>ufb::RouterLessonView</name>
<message>
<source>Be the router</source>
<translation>Hacer de enrutador</translation>
</message>
<message>
<source>The path so far</source>
<translation>El camino hasta ahora</translation>
</message>
<message>
<source>← Left</source>
<comment>an arrow to the left in every language</comment>
<translation>← Izquierda</translation>
</message>
<message>
<source>Right →</source>
<comment>an arrow to the right in every language</comment>
<translation>Derecha →</translation>
</message>
<message>
<source>Hint</source>
<translation>Pista</translation>
</message>
<message>
<source>Go on</source>
<translation>Continuar</translation>
</message>
<message>
<source>Next token</source>
<translation>Token siguiente</translation>
</message>
<message>
<source>Same token in the next layer</source>
<translation>Mismo token en la capa siguiente</translation>
</message>
<message>
<source>Start over</source>
<translation>Empezar de nuevo</translation>
</message>
<message>
<source>Reset score</source>
<translation>Reiniciar la puntuación</translation>
</message>
<message>
<source>Guess that the token turns left: w·x + b ≤ 0</source>
<translation>Apostar a que el token gira a la izquierda: w·x + b ≤ 0</translation>
</message>
<message>
<source>Guess that the token turns right: w·x + b &gt; 0</source>
<translation>Apostar a que el token gira a la derecha: w·x + b &gt; 0</translation>
</message>
<message>
<source>Show the size of w·x + b without its sign</source>
<translation>Mostrar el tamaño de w·x + b sin su signo</translation>
</message>
<message>
<source>To the next decision</source>
<translation>Ir a la decisión siguiente</translation>
</message>
<message>
<source>The path of the token after this one</source>
<translation>El camino del token que sigue a este</translation>
</message>
<message>
<source>The path of this token in the tree of the layer after this one</source>
<translation>El camino de este token en el árbol de la capa siguiente</translation>
</message>
<message>
<source>The same path from its root; what was answered does not count again</source>
<translation>El mismo camino desde su raíz; lo ya respondido no vuelve a contar</translation>
</message>
<message>
<source>Count from 0 again</source>
<translation>Contar otra vez desde 0</translation>
</message>
<message>
<source>This model&apos;s trees have a single node each: there is nothing to decide.</source>
<translation>Los árboles de este modelo tienen un solo nodo cada uno: no hay nada que decidir.</translation>
</message>
<message>
<source>Select a token to send it down the tree.</source>
<translation>Seleccione un token para enviarlo árbol abajo.</translation>
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
<translation>derecha %1</translation>
</message>
<message>
<source>levels above: %1</source>
<comment>count</comment>
<translation>niveles por encima: %1</translation>
</message>
<message>
<source>left %1</source>
<comment>number of a node</comment>
<translation>izquierda %1</translation>
</message>
<message>
<source>R</source>
<comment>right turn</comment>
<translation>D</translation>
</message>
<message>
<source>L</source>
<comment>left turn</comment>
<translation>I</translation>
</message>
</context>
<context>
<name>ufb::RouterText</name>
<message>
<source>right</source>
<comment>a turn</comment>
<translation>derecha</translation>
</message>
<message>
<source>left</source>
<comment>a turn</comment>
<translation>izquierda</translation>
</message>
<message>
<source>Of the corpus&apos; %1 tokens that came here, %2 turned left and %3 right.</source>
<comment>count, percentage, percentage</comment>
<translation>De los %1 tokens del corpus que llegaron aquí, el %2 giró a la izquierda y el %3, a la derecha.</translation>
</message>
<message>
<source>%1: %2</source>
<comment>token: where it stands</comment>
<translation>%1: %2</translation>
</message>
<message>
<source>Layer %1, leaf %2, all %3 decisions made</source>
<comment>number, number, count</comment>
<translation>Capa %1, hoja %2, tomadas las %3 decisiones</translation>
</message>
<message>
<source>Layer %1, decision %2 of %3, node %4</source>
<comment>all are numbers</comment>
<translation>Capa %1, decisión %2 de %3, nodo %4</translation>
</message>
<message>
<source>Tree %1. %2</source>
<comment>number; where in it</comment>
<translation>Árbol %1. %2</translation>
</message>
<message>
<source>%1 = %2 &gt; 0: right</source>
<comment>formula, number</comment>
<translation>%1 = %2 &gt; 0: derecha</translation>
</message>
<message>
<source>%1 = %2 ≤ 0: left</source>
<comment>formula, number</comment>
<translation>%1 = %2 ≤ 0: izquierda</translation>
</message>
<message>
<source>No other token of this text comes to this node.</source>
<translation>Ningún otro token de este texto llega a este nodo.</translation>
</message>
<message>
<source>Other tokens of this text at this node: %1 left, %2 right.</source>
<comment>counts of tokens</comment>
<translation>Otros tokens de este texto en este nodo: %1 a la izquierda, %2 a la derecha.</translation>
</message>
<message>
<source>Hint: this is one of the closest tenth of this text&apos;s decisions, so a guess is nearly chance.</source>
<translation>Pista: esta decisión está entre la décima parte más ajustada de las de este texto, así que la apuesta es casi puro azar.</translation>
</message>
<message>
<source>Hint: the size of the sum, without its sign. It is not one of this text&apos;s close calls.</source>
<translation>Pista: el tamaño de la suma, sin su signo. No es una de las decisiones ajustadas de este texto.</translation>
</message>
<message>
<source>%1 Right: the token turns %2.</source>
<comment>mark, side</comment>
<translation>%1 Correcto: el token gira a la %2.</translation>
</message>
<message>
<source>%1 Wrong: you said %2, the token turns %3.</source>
<comment>mark, side, side</comment>
<translation>%1 Incorrecto: usted dijo %2; el token gira a la %3.</translation>
</message>
<message>
<source>Answered before: it does not count again.</source>
<translation>Ya respondida: no vuelve a contar.</translation>
</message>
<message>
<source>|w·x + b| = %1</source>
<translation>|w·x + b| = %1</translation>
</message>
<message>
<source>margin %1</source>
<comment>a distance</comment>
<translation>margen %1</translation>
</message>
<message>
<source>A close call (%1): a slightly different input would have turned the other way, so a guess here is nearly chance.</source>
<comment>margin</comment>
<translation>Decisión ajustada (%1): una entrada ligeramente distinta habría girado al otro lado, así que aquí la apuesta es casi puro azar.</translation>
</message>
<message>
<source>No close call (%1): small changes of the input leave this turn as it is.</source>
<comment>margin</comment>
<translation>Decisión clara (%1): los cambios pequeños de la entrada no alteran este giro.</translation>
</message>
<message>
<source>No guess yet</source>
<translation>Aún no hay apuestas</translation>
</message>
<message>
<source>%1 of %2 right; in a row: %3, at best %4</source>
<comment>all are counts</comment>
<translation>%1 de %2 aciertos; seguidos: %3, récord: %4</translation>
</message>
<message>
<source>Chance: %1. Always with the majority: %2.</source>
<comment>expected hits, hits</comment>
<translation>Al azar: %1. Siempre con la mayoría: %2.</translation>
</message>
<message>
<source>%1 → leaf %2. You guessed %3 of %4 turns.</source>
<comment>turns, number, count, count</comment>
<translation>%1 → hoja %2. Acertó %3 de %4 giros.</translation>
</message>
<message>
<source>No other token of this text ends in this leaf.</source>
<translation>Ningún otro token de este texto termina en esta hoja.</translation>
</message>
<message>
<source>In the same leaf: %1.</source>
<comment>list of tokens</comment>
<translation>En la misma hoja: %1.</translation>
</message>
<message>
<source>In the same leaf: %1, and more: %2 tokens in all.</source>
<comment>list of tokens, count</comment>
<translation>En la misma hoja: %1 y más: %2 tokens en total.</translation>
</message>
<message>
<source>right at node %1</source>
<comment>number</comment>
<translation>derecha en el nodo %1</translation>
</message>
<message>
<source>left at node %1</source>
<comment>number</comment>
<translation>izquierda en el nodo %1</translation>
</message>
<message>
<source>now at node %1</source>
<comment>number</comment>
<translation>ahora en el nodo %1</translation>
</message>
<message>
<source>leaf %1</source>
<comment>number</comment>
<translation>hoja %1</translation>
</message>
<message>
<source>Keys: ← left, → right</source>
<translation>Teclas: ← izquierda, → derecha</translation>
</message>
<message>
<source>Keys: ← left, → right, H hint</source>
<translation>Teclas: ← izquierda, → derecha, H pista</translation>
</message>
<message>
<source>Keys: Enter goes on</source>
<translation>Teclas: Enter continúa</translation>
</message>
<message>
<source>Keys: Enter goes to the next token</source>
<translation>Teclas: Enter pasa al token siguiente</translation>
</message>
</context>
<context>
<name>ufb::RoutingView</name>
<message>
<source>Copy &amp;value</source>
<translation>Copiar &amp;valor</translation>
</message>
<message>
<source>Copy &amp;address</source>
<translation>Copiar &amp;dirección</translation>
</message>
<message>
<source>Export &amp;picture…</source>
<translation>Exportar &amp;imagen…</translation>
</message>
<message>
<source>Export &amp;data…</source>
<translation>Exportar da&amp;tos…</translation>
</message>
<message>
<source>Show the &amp;numbers</source>
<translation>Mostrar los &amp;números</translation>
</message>
</context>
<context>
<name>ufb::RoutingViews</name>
<message>
<source>Leaf maps</source>
<translation>Mapas de hojas</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Path barcode</source>
<translation>Código de barras</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>Trie de la frase</translation>
</message>
<message>
<source>Neuron usage</source>
<translation>Uso de neuronas</translation>
</message>
<message>
<source>Layers × tokens</source>
<translation>Capas × tokens</translation>
</message>
<message>
<source>Two texts</source>
<translation>Dos textos</translation>
</message>
<message>
<source>Path card</source>
<translation>Ficha del camino</translation>
</message>
<message>
<source>Leaf dictionary</source>
<translation>Diccionario de hojas</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>Two corpora</source>
<translation>Dos corpus</translation>
</message>
<message>
<source>How it is computed</source>
<translation>Cómo se calcula</translation>
</message>
<message>
<source>Be the router</source>
<translation>Hacer de enrutador</translation>
</message>
</context>
<context>
<name>ufb::SessionController</name>
<message>
<source>Open a session</source>
<translation>Abrir una sesión</translation>
</message>
<message>
<source>Sessions (*.ufbsession);;All files (*)</source>
<translation>Sesiones (*.ufbsession);;Todos los archivos (*)</translation>
</message>
<message>
<source>Save the session</source>
<translation>Guardar la sesión</translation>
</message>
<message>
<source>Sessions (*.ufbsession)</source>
<translation>Sesiones (*.ufbsession)</translation>
</message>
</context>
<context>
<name>ufb::StatusLine</name>
<message>
<source>slow BLAS</source>
<translation>BLAS lenta</translation>
</message>
<message>
<source>Everything dense is slow here: the library that multiplies matrices is %1. Install OpenBLAS for fair times; trees are not affected.</source>
<translation>Todo lo denso es lento aquí: la biblioteca que multiplica matrices es %1. Instale OpenBLAS para obtener tiempos justos; los árboles no se ven afectados.</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · trees %3 · head %4 ms</source>
<extracomment>Times of one answer&apos;s stages, in milliseconds, e.g. &quot;tokenise 0.10 · attention 1.90 · trees 0.20 · head 0.60 ms&quot;</extracomment>
<translation>tokenizar %1 · atención %2 · árboles %3 · cabeza %4&#xa0;ms</translation>
</message>
<message>
<source>tokenise %1 · attention %2 · dense layers %3 · head %4 ms</source>
<translation>tokenizar %1 · atención %2 · capas densas %3 · cabeza %4&#xa0;ms</translation>
</message>
<message>
<source>The last answer took %1 ms in all</source>
<translation>La última respuesta tardó %1&#xa0;ms en total</translation>
</message>
</context>
<context>
<name>ufb::StripModel</name>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Se cuenta desde 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Token</source>
<translation>Token</translation>
</message>
<message>
<source>Place in the text, counted from 1</source>
<translation>Posición en el texto, contando desde 1</translation>
</message>
<message>
<source>Text</source>
<translation>Texto</translation>
</message>
<message>
<source>The token as the vocabulary spells it</source>
<translation>El token tal como figura en el vocabulario</translation>
</message>
<message>
<source>Leaf</source>
<translation>Hoja</translation>
</message>
<message>
<source>Where the path ends, counted from the left, from 0</source>
<translation>Dónde termina el camino, contando desde la izquierda, a partir de 0</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Capa y después los giros: 0 izquierda, 1 derecha</translation>
</message>
<message>
<source>Margin</source>
<translation>Margen</translation>
</message>
<message>
<source>Smallest |logit| over the norm of the node&apos;s weights on the path</source>
<translation>El menor |logit| dividido por la norma de los pesos del nodo en el camino</translation>
</message>
<message>
<source>Contribution</source>
<translation>Contribución</translation>
</message>
<message>
<source>Sum of the norms of what the path&apos;s nodes add to the layer&apos;s output</source>
<translation>Suma de las normas de lo que los nodos del camino aportan a la salida de la capa</translation>
</message>
<message>
<source>Largest node</source>
<translation>Nodo mayor</translation>
</message>
<message>
<source>What the node that adds most makes up of that sum, 0 to 1</source>
<translation>Qué parte de esa suma corresponde al nodo que más aporta, de 0 a 1</translation>
</message>
<message>
<source>Agreement with pinned</source>
<translation>Coincidencia con el fijado</translation>
</message>
<message>
<source>Decisions that the path shares, from the root on, with the same token of the pinned text; as many as the tree has: the same leaf</source>
<translation>Decisiones que el camino comparte, desde la raíz, con el mismo token del texto fijado; tantas como tiene el árbol: la misma hoja</translation>
</message>
</context>
<context>
<name>ufb::TargetRow</name>
<message>
<source>Your &amp;word</source>
<comment>label of a line to type a word into</comment>
<translation>Su pa&amp;labra</translation>
</message>
<message>
<source>a word to look up</source>
<comment>placeholder</comment>
<translation>palabra que buscar</translation>
</message>
<message>
<source>Your word</source>
<translation>Su palabra</translation>
</message>
<message>
<source>Log-odds: the natural logarithm of this word&apos;s probability divided by the best candidate&apos;s.
0 = as probable as the best one; -2.3 = ten times less.</source>
<translation>Log-odds: el logaritmo natural de la probabilidad de esta palabra dividida por la del mejor candidato.
0 = tan probable como el mejor; -2,3 = diez veces menos.</translation>
</message>
<message>
<source>not in the vocabulary, not even in pieces</source>
<translation>no está en el vocabulario, ni siquiera en piezas</translation>
</message>
<message>
<source>rank %1 · %2</source>
<comment>place among all words, percent</comment>
<translation>puesto %1 · %2</translation>
</message>
<message>
<source>%1 · log-odds %2 against “%3”</source>
<comment>rank and percent, number, the best candidate</comment>
<translation>%1 · log-odds %2 frente a “%3”</translation>
</message>
<message>
<source>in pieces: %1 · figures of the first piece
%2</source>
<comment>a word; pieces joined by +, rank and percent; each line has to be short</comment>
<translation>en piezas: %1 · cifras de la primera
%2</translation>
</message>
</context>
<context>
<name>ufb::ThemedPlot</name>
<message>
<source>Copy as picture</source>
<translation>Copiar como imagen</translation>
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
<translation>%1, %2 recortados</translation>
</message>
<message>
<source>%1
id %2 · token %3 of %4</source>
<comment>piece, number in the vocabulary, place in the text</comment>
<translation>%1
id %2 · token %3 de %4</translation>
</message>
<message>
<source>%1
added by the model&apos;s template; stands for no characters</source>
<comment>a token</comment>
<translation>%1
añadido por la plantilla del modelo; no representa ningún carácter</translation>
</message>
<message>
<source>%1
characters %2 to %3: “%4”</source>
<comment>a token and what it stands for</comment>
<translation>%1
caracteres %2 a %3: “%4”</translation>
</message>
</context>
<context>
<name>ufb::TourCard</name>
<message>
<source>Skip the tour</source>
<translation>Omitir el recorrido</translation>
</message>
<message>
<source>Back</source>
<translation>Atrás</translation>
</message>
<message>
<source>Ends the tour (Esc); the menu Help starts it again</source>
<translation>Termina el recorrido (Esc); el menú Ayuda lo vuelve a iniciar</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>a step of the tour, all steps</comment>
<translation>%1 de %2</translation>
</message>
<message>
<source>Done</source>
<comment>the tour is over</comment>
<translation>Listo</translation>
</message>
<message>
<source>Next</source>
<comment>step of the tour</comment>
<translation>Siguiente</translation>
</message>
</context>
<context>
<name>ufb::TourOverlay</name>
<message>
<source>Tour</source>
<translation>Recorrido guiado</translation>
</message>
</context>
<context>
<name>ufb::TreeControls</name>
<message>
<source>Wi&amp;dth</source>
<translation>Anc&amp;ho</translation>
</message>
<message>
<source>C&amp;olour</source>
<translation>C&amp;olor</translation>
</message>
<message>
<source>Equal</source>
<translation>Igual</translation>
</message>
<message>
<source>All leaves are equally wide: a node has the same place for every text</source>
<translation>Todas las hojas tienen el mismo ancho: un nodo ocupa el mismo lugar para cualquier texto</translation>
</message>
<message>
<source>By use</source>
<translation>Por uso</translation>
</message>
<message>
<source>As wide as the share of the tokens that come there, of those that the colour counts; nodes that nobody visits are left out</source>
<translation>Tan ancho como la proporción de los tokens que llegan allí, entre los que cuenta el color; los nodos que nadie visita se omiten</translation>
</message>
<message>
<source>Selected tokens</source>
<translation>Tokens seleccionados</translation>
</message>
<message>
<source>The paths of the selected tokens</source>
<translation>Los caminos de los tokens seleccionados</translation>
</message>
<message>
<source>This text</source>
<translation>Este texto</translation>
</message>
<message>
<source>How many of this text&apos;s tokens come to a node</source>
<translation>Cuántos tokens de este texto llegan a un nodo</translation>
</message>
<message>
<source>This session</source>
<translation>Esta sesión</translation>
</message>
<message>
<source>How many tokens of this text and of those before it come to a node</source>
<translation>Cuántos tokens de este texto y de los anteriores llegan a un nodo</translation>
</message>
<message>
<source>Beside pinned</source>
<translation>Junto al fijado</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>Corpora A and B</source>
<translation>Corpus A y B</translation>
</message>
<message>
<source>Which nodes this text visits, which the pinned one, and which both</source>
<translation>Qué nodos visita este texto, cuáles el fijado y cuáles ambos</translation>
</message>
<message>
<source>Pin a text first, then type another: both are shown in one tree</source>
<translation>Fije primero un texto y escriba otro: ambos se muestran en un mismo árbol</translation>
</message>
<message>
<source>How many tokens of the corpus come to a node; hatched: none</source>
<translation>Cuántos tokens del corpus llegan a un nodo; rayado: ninguno</translation>
</message>
<message>
<source>Count a corpus first, then its visits can be shown</source>
<translation>Cuente primero un corpus; así se podrán mostrar sus visitas</translation>
</message>
<message>
<source>Where the share of corpus B&apos;s tokens differs significantly from that of corpus A&apos;s</source>
<translation>Dónde la proporción de tokens del corpus B difiere significativamente de la del corpus A</translation>
</message>
<message>
<source>Compare two corpora first</source>
<translation>Compare primero dos corpus</translation>
</message>
</context>
<context>
<name>ufb::TreeLegend</name>
<message>
<source>share of 1 token</source>
<translation>proporción de 1 token</translation>
</message>
<message numerus="yes">
<source>share of %Ln tokens, log scale</source>
<translation>
<numerusform>proporción de %Ln token, escala log.</numerusform>
<numerusform>proporción de %Ln tokens, escala log.</numerusform>
</translation>
</message>
<message>
<source>share of 1 text&apos;s tokens, log scale</source>
<translation>proporción de los tokens de 1 texto, escala log.</translation>
</message>
<message numerus="yes">
<source>share of %Ln texts&apos; tokens, log scale</source>
<translation>
<numerusform>proporción de los tokens de %Ln texto, escala log.</numerusform>
<numerusform>proporción de los tokens de %Ln textos, escala log.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%Ln selected tokens</source>
<translation>
<numerusform>%Ln token seleccionado</numerusform>
<numerusform>%Ln tokens seleccionados</numerusform>
</translation>
</message>
<message>
<source>other tokens</source>
<translation>otros tokens</translation>
</message>
<message>
<source>no token</source>
<translation>ningún token</translation>
</message>
<message>
<source>The paths of the selected tokens, each in its token&apos;s colour. Where several colours meet, the node is striped.</source>
<translation>Los caminos de los tokens seleccionados, cada uno en el color de su token. Donde coinciden varios colores, el nodo aparece a franjas.</translation>
</message>
<message>
<source>this text only</source>
<translation>solo este texto</translation>
</message>
<message>
<source>pinned text only</source>
<translation>solo el texto fijado</translation>
</message>
<message>
<source>both</source>
<translation>ambos</translation>
</message>
<message>
<source>neither</source>
<translation>ninguno</translation>
</message>
<message>
<source>Nodes visited by at least one token of this text, of the pinned text, or of both.</source>
<translation>Nodos visitados por al menos un token de este texto, del texto fijado o de ambos.</translation>
</message>
<message>
<source>never visited</source>
<translation>nunca visitado</translation>
</message>
<message>
<source>Nodes that no token of the corpus %1 visits.</source>
<translation>Nodos que ningún token del corpus %1 visita.</translation>
</message>
<message>
<source>share of the corpus, log scale</source>
<translation>proporción del corpus, escala log.</translation>
</message>
<message>
<source>Share of the %1 tokens of the corpus %2 whose path goes through a node.</source>
<comment>number, name</comment>
<translation>Proporción de los %1 tokens del corpus %2 cuyo camino pasa por un nodo.</translation>
</message>
<message>
<source>not significant</source>
<translation>no significativo</translation>
</message>
<message>
<source>Nodes whose share does not differ significantly, or that too few tokens visit.</source>
<translation>Nodos cuya proporción no difiere significativamente o que muy pocos tokens visitan.</translation>
</message>
<message>
<source>How many times the share of one corpus&apos; tokens is that of the other&apos;s (%1).</source>
<translation>Cuántas veces mayor es la proporción de los tokens de un corpus que la de los del otro (%1).</translation>
</message>
</context>
<context>
<name>ufb::TreeMinimap</name>
<message>
<source>Overview of all leaves</source>
<translation>Vista general de todas las hojas</translation>
</message>
<message>
<source>All leaves of the tree, from left to right. The frame shows which of them are on show below: click or drag to move it.</source>
<translation>Todas las hojas del árbol, de izquierda a derecha. El marco indica cuáles se muestran abajo: haga clic o arrastre para moverlo.</translation>
</message>
</context>
<context>
<name>ufb::TreeModel</name>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Se cuenta desde 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Node</source>
<translation>Nodo</translation>
</message>
<message>
<source>Number in its tree, breadth first, the root is 0</source>
<translation>Número en su árbol, por niveles; la raíz es 0</translation>
</message>
<message>
<source>Level</source>
<translation>Nivel</translation>
</message>
<message>
<source>Decisions on the way from the root, which is at level 0</source>
<translation>Decisiones en el camino desde la raíz, que está en el nivel 0</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Capa y después los giros: 0 izquierda, 1 derecha</translation>
</message>
<message>
<source>Leaf</source>
<translation>Hoja</translation>
</message>
<message>
<source>Number from the left, from 0; nothing above the last level</source>
<translation>Número desde la izquierda, a partir de 0; vacío por encima del último nivel</translation>
</message>
<message>
<source>Tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>Tokens of this text whose path goes through the node</source>
<translation>Tokens de este texto cuyo camino pasa por el nodo</translation>
</message>
<message>
<source>Share</source>
<translation>Proporción</translation>
</message>
<message>
<source>Of this text&apos;s tokens, 0 to 1</source>
<translation>De los tokens de este texto, de 0 a 1</translation>
</message>
<message>
<source>Session</source>
<translation>Sesión</translation>
</message>
<message>
<source>Tokens of this text and of those before it whose path goes through the node</source>
<translation>Tokens de este texto y de los anteriores cuyo camino pasa por el nodo</translation>
</message>
<message>
<source>Pinned</source>
<translation>Fijado</translation>
</message>
<message>
<source>Tokens of the pinned text whose path goes through the node; nothing without a pinned text</source>
<translation>Tokens del texto fijado cuyo camino pasa por el nodo; vacío sin texto fijado</translation>
</message>
<message>
<source>Mean logit</source>
<translation>Logit medio</translation>
</message>
<message>
<source>Over this text&apos;s tokens at the node; above 0 turns right. Nothing if no token comes here</source>
<translation>Sobre los tokens de este texto en el nodo; por encima de 0 gira a la derecha. Vacío si ningún token llega aquí</translation>
</message>
<message>
<source>Right turns</source>
<translation>Giros a la derecha</translation>
</message>
<message>
<source>Part of this text&apos;s tokens at the node that turn right, 0 to 1; nothing at leaves</source>
<translation>Parte de los tokens de este texto en el nodo que giran a la derecha, de 0 a 1; vacío en las hojas</translation>
</message>
<message>
<source>Which tokens</source>
<translation>Qué tokens</translation>
</message>
<message>
<source>This text&apos;s tokens at the node, in text order</source>
<translation>Los tokens de este texto en el nodo, en el orden del texto</translation>
</message>
<message>
<source>Corpus</source>
<translation>Corpus</translation>
</message>
<message>
<source>Tokens of the corpus whose path goes through the node; nothing without a corpus</source>
<translation>Tokens del corpus cuyo camino pasa por el nodo; vacío sin corpus</translation>
</message>
<message>
<source>Corpus share</source>
<translation>Prop. en corpus</translation>
</message>
<message>
<source>What they make up of all tokens of the corpus, 0 to 1</source>
<translation>Qué parte suponen de todos los tokens del corpus, de 0 a 1</translation>
</message>
<message>
<source>B over A</source>
<translation>B frente a A</translation>
</message>
<message>
<source>Binary logarithm of corpus B&apos;s share over corpus A&apos;s where they differ significantly, else 0; nothing without a second corpus</source>
<translation>Logaritmo binario de la proporción del corpus B dividida por la del corpus A donde difieren significativamente; si no, 0; vacío sin un segundo corpus</translation>
</message>
</context>
<context>
<name>ufb::TreeView</name>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>layer %1 · %2</source>
<comment>number, address</comment>
<translation>capa %1 · %2</translation>
</message>
<message>
<source>level</source>
<translation>nivel</translation>
</message>
</context>
<context>
<name>ufb::TrieModel</name>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Se cuenta desde 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Node</source>
<translation>Nodo</translation>
</message>
<message>
<source>Index in its tree, level by level, root 0</source>
<translation>Índice en su árbol, nivel a nivel, raíz 0</translation>
</message>
<message>
<source>Level</source>
<translation>Nivel</translation>
</message>
<message>
<source>Counted from 0 at the root; the last one holds the leaves</source>
<translation>Se cuenta desde 0 en la raíz; el último contiene las hojas</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Capa y después los giros: 0 izquierda, 1 derecha</translation>
</message>
<message>
<source>Tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>Tokens of this text that pass the node</source>
<translation>Tokens de este texto que pasan por el nodo</translation>
</message>
<message>
<source>Share</source>
<translation>Proporción</translation>
</message>
<message>
<source>Share of this text&apos;s tokens that pass the node</source>
<translation>Proporción de los tokens de este texto que pasan por el nodo</translation>
</message>
<message>
<source>Branches</source>
<translation>Ramas</translation>
</message>
<message>
<source>Ways on that are taken: 0 at a leaf, 1 where all turn alike, 2 where they part</source>
<translation>Caminos que continúan: 0 en una hoja, 1 donde todos giran igual, 2 donde se separan</translation>
</message>
<message>
<source>Tokens at the leaf</source>
<translation>Tokens en la hoja</translation>
</message>
<message>
<source>The tokens that end here, as the vocabulary spells them</source>
<translation>Los tokens que terminan aquí, tal como figuran en el vocabulario</translation>
</message>
<message>
<source>Pinned</source>
<translation>Fijado</translation>
</message>
<message>
<source>Tokens of the pinned text that pass the node; nothing if it does not join in</source>
<translation>Tokens del texto fijado que pasan por el nodo; vacío si no está incluido</translation>
</message>
<message>
<source>Pinned at the leaf</source>
<translation>Fijados en la hoja</translation>
</message>
<message>
<source>The tokens of the pinned text that end here</source>
<translation>Los tokens del texto fijado que terminan aquí</translation>
</message>
</context>
<context>
<name>ufb::TrieView</name>
<message>
<source>R&amp;uns</source>
<translation>&amp;Tramos</translation>
</message>
<message>
<source>Sentence trie</source>
<translation>Trie de la frase</translation>
</message>
<message>
<source>collapsed</source>
<translation>contraídos</translation>
</message>
<message>
<source>all nodes</source>
<translation>todos los nodos</translation>
</message>
<message>
<source>A run: nodes one after the other at which all tokens turn the same way</source>
<translation>Un tramo: nodos consecutivos en los que todos los tokens giran igual</translation>
</message>
<message>
<source>With p&amp;inned</source>
<translation>Con el fi&amp;jado</translation>
</message>
<message>
<source>The paths of the pinned text join in</source>
<translation>Incluye los caminos del texto fijado</translation>
</message>
<message>
<source>%1 and %2 more</source>
<translation>%1 y %2 más</translation>
</message>
<message>
<source>%1: level %2, node %3</source>
<translation>%1: nivel %2, nodo %3</translation>
</message>
<message>
<source>Shared by %1 of %2 tokens: %3</source>
<translation>Compartido por %1 de %2 tokens: %3</translation>
</message>
<message>
<source>Pinned text: %1 of %2 tokens: %3</source>
<translation>Texto fijado: %1 de %2 tokens: %3</translation>
</message>
<message>
<source>Turns %1 from %2, where all turn alike</source>
<translation>Giros %1 desde %2, donde todos giran igual</translation>
</message>
<message>
<source>Enter or a double click shows the nodes between</source>
<translation>Enter o un doble clic muestra los nodos intermedios</translation>
</message>
<message>
<source>%1 (token %2 of the pinned text)</source>
<translation>%1 (token %2 del texto fijado)</translation>
</message>
<message>
<source>%1 (token %2)</source>
<translation>%1 (token %2)</translation>
</message>
<message>
<source>Leaf %1, address %2</source>
<translation>Hoja %1, dirección %2</translation>
</message>
<message>
<source>In this leaf: %1</source>
<translation>En esta hoja: %1</translation>
</message>
<message>
<source>Together down to level %1, %2, with: %3</source>
<translation>Juntos hasta el nivel %1, %2, con: %3</translation>
</message>
<message>
<source>token</source>
<translation>token</translation>
</message>
<message>
<source>no.</source>
<translation>n.º</translation>
</message>
<message>
<source>leaf</source>
<translation>hoja</translation>
</message>
<message>
<source>level 0</source>
<translation>nivel 0</translation>
</message>
<message>
<source>root</source>
<translation>raíz</translation>
</message>
<message>
<source>width: number of tokens that share the branch</source>
<translation>ancho: número de tokens que comparten la rama</translation>
</message>
<message>
<source>up: left turn 0, down: right turn 1</source>
<translation>arriba: giro a la izquierda 0, abajo: giro a la derecha 1</translation>
</message>
<message>
<source>a run: these turns, alike for all</source>
<translation>un tramo: estos giros, iguales para todos</translation>
</message>
<message>
<source>path of a selected token</source>
<translation>camino de un token seleccionado</translation>
</message>
<message>
<source>token of the pinned text</source>
<translation>token del texto fijado</translation>
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
<translation>Uniformidad del uso de las hojas</translation>
</message>
<message>
<source>share of the leaves, least visited first</source>
<translation>proporción de las hojas, las menos visitadas primero</translation>
</message>
<message>
<source>share of the visits</source>
<translation>proporción de las visitas</translation>
</message>
<message>
<source>below %1: no visits</source>
<comment>percentage</comment>
<translation>por debajo de %1: sin visitas</translation>
</message>
<message>
<source>other layers</source>
<translation>otras capas</translation>
</message>
<message>
<source>all leaves the same</source>
<translation>todas las hojas por igual</translation>
</message>
<message>
<source>as even as %1 can be</source>
<comment>128 tokens</comment>
<translation>lo más uniforme posible con %1</translation>
</message>
<message>
<source>Layer %1: the least visited %2 of the leaves get %3 of the visits</source>
<comment>number, two percentages</comment>
<translation>Capa %1: el %2 de las hojas menos visitadas recibe el %3 de las visitas</translation>
</message>
<message>
<source>%1 of %2 leaves are reached, as many as %3 with equal shares</source>
<comment>three numbers</comment>
<translation>Se alcanzan %1 de %2 hojas, equivalentes a %3 con proporciones iguales</translation>
</message>
<message>
<source>Gini %1, entropy %2 of %3 bits</source>
<comment>three numbers</comment>
<translation>Gini %1, entropía %2 de %3 bits</translation>
</message>
</context>
<context>
<name>ufb::UsageBars</name>
<message>
<source>Nodes touched in each layer</source>
<translation>Nodos tocados en cada capa</translation>
</message>
<message>
<source>layer</source>
<translation>capa</translation>
</message>
<message>
<source>touched</source>
<translation>tocados</translation>
</message>
<message>
<source>of all</source>
<translation>del total</translation>
</message>
<message>
<source>weights read</source>
<translation>pesos leídos</translation>
</message>
</context>
<context>
<name>ufb::UsageCachePlot</name>
<message>
<source>one token, one layer</source>
<translation>un token, una capa</translation>
</message>
<message>
<source>%1, %2</source>
<comment>this text, layer 3</comment>
<translation>%1, %2</translation>
</message>
<message>
<source>%1, all layers</source>
<comment>this text</comment>
<translation>%1, todas las capas</translation>
</message>
<message>
<source>all tree weights</source>
<translation>todos los pesos de árboles</translation>
</message>
<message>
<source>Weights read against the caches</source>
<translation>Pesos leídos frente a las cachés</translation>
</message>
<message>
<source>bytes of weights, logarithmic</source>
<translation>bytes de pesos, logarítmico</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>No se conoce el tamaño de los pesos de un nodo.</translation>
</message>
<message>
<source>nodes touched, each read once</source>
<translation>nodos tocados, cada uno leído una vez</translation>
</message>
<message>
<source>the same for every text</source>
<translation>igual para todos los textos</translation>
</message>
<message>
<source>a core&apos;s own data cache</source>
<translation>caché de datos propia de un núcleo</translation>
</message>
<message>
<source>cache shared by cores</source>
<translation>caché compartida por núcleos</translation>
</message>
<message>
<source>this machine does not tell its caches</source>
<translation>este equipo no informa de sus cachés</translation>
</message>
<message>
<source>%1: %2 of data, shared by several cores</source>
<translation>%1: %2 de datos, compartida por varios núcleos</translation>
</message>
<message>
<source>%1: %2 of data, one for each core</source>
<translation>%1: %2 de datos, una por núcleo</translation>
</message>
<message>
<source>%1
%2, %3 each: %4</source>
<comment>what, nodes, size, size</comment>
<translation>%1
%2, a %3 cada uno: %4</translation>
</message>
<message>
<source>More than any cache holds</source>
<translation>Más de lo que cabe en cualquier caché</translation>
</message>
<message>
<source>Fits into %1</source>
<translation>Cabe en %1</translation>
</message>
</context>
<context>
<name>ufb::UsageModel</name>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>Counted from 1</source>
<translation>Se cuenta desde 1</translation>
</message>
<message>
<source>Tree</source>
<translation>Árbol</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>Of the tree&apos;s root</source>
<translation>De la raíz del árbol</translation>
</message>
<message>
<source>Tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>Of all texts counted; each takes one path through the tree</source>
<translation>De todos los textos contados; cada uno toma un camino por el árbol</translation>
</message>
<message>
<source>Nodes</source>
<translation>Nodos</translation>
</message>
<message>
<source>Neurons that the tree has</source>
<translation>Neuronas que tiene el árbol</translation>
</message>
<message>
<source>Touched</source>
<translation>Tocados</translation>
</message>
<message>
<source>Nodes that at least one token visits</source>
<translation>Nodos que visita al menos un token</translation>
</message>
<message>
<source>Touched share</source>
<translation>Prop. tocada</translation>
</message>
<message>
<source>Nodes touched of all nodes, 0 to 1</source>
<translation>Nodos tocados del total de nodos, de 0 a 1</translation>
</message>
<message>
<source>Most possible</source>
<translation>Máximo posible</translation>
</message>
<message>
<source>The most nodes that so many tokens can touch: on each level as many as it has, or as there are tokens</source>
<translation>El máximo de nodos que pueden tocar tantos tokens: en cada nivel, tantos como tenga o como tokens haya</translation>
</message>
<message>
<source>Never visited</source>
<translation>Nunca visitado</translation>
</message>
<message>
<source>Nodes that no token visits</source>
<translation>Nodos que ningún token visita</translation>
</message>
<message>
<source>Visits</source>
<translation>Visitas</translation>
</message>
<message>
<source>Tokens times nodes on a path: how often a node was evaluated</source>
<translation>Tokens por nodos de un camino: cuántas veces se evaluó un nodo</translation>
</message>
<message>
<source>Weights read</source>
<translation>Pesos leídos</translation>
</message>
<message>
<source>Weights of the nodes touched, in bytes: input row, bias and output row, each node once</source>
<translation>Pesos de los nodos tocados, en bytes: fila de entrada, sesgo y fila de salida, cada nodo una vez</translation>
</message>
<message>
<source>Leaves</source>
<translation>Hojas</translation>
</message>
<message>
<source>Nodes of the last level</source>
<translation>Nodos del último nivel</translation>
</message>
<message>
<source>Leaves touched</source>
<translation>Hojas tocadas</translation>
</message>
<message>
<source>Leaves that at least one token reaches</source>
<translation>Hojas a las que llega al menos un token</translation>
</message>
<message>
<source>Gini</source>
<translation>Gini</translation>
</message>
<message>
<source>How unevenly the visits are spread over all leaves, unused ones too: 0 = all the same, near 1 = one leaf gets everything</source>
<translation>Con cuánta desigualdad se reparten las visitas entre todas las hojas, también las no usadas: 0 = todas igual, cerca de 1 = una hoja lo recibe todo</translation>
</message>
<message>
<source>Entropy</source>
<translation>Entropía</translation>
</message>
<message>
<source>Of the visits&apos; distribution over the leaves, in bits; the number of decisions if all are used the same</source>
<translation>De la distribución de las visitas entre las hojas, en bits; el número de decisiones si todas se usan por igual</translation>
</message>
<message>
<source>Effective leaves</source>
<translation>Hojas efectivas</translation>
</message>
<message>
<source>2 to the power of the entropy: so many leaves used the same would have the same entropy</source>
<translation>2 elevado a la entropía: ese número de hojas usadas por igual tendría la misma entropía</translation>
</message>
</context>
<context>
<name>ufb::UsagePanels</name>
<message>
<source>Part of the view</source>
<translation>Parte de la vista</translation>
</message>
</context>
<context>
<name>ufb::UsageView</name>
<message>
<source>Neuron usage</source>
<translation>Uso de neuronas</translation>
</message>
<message>
<source>O&amp;f</source>
<translation>&amp;De</translation>
</message>
<message>
<source>&amp;Bars up to</source>
<translation>&amp;Barras hasta</translation>
</message>
<message>
<source>this text</source>
<translation>este texto</translation>
</message>
<message>
<source>this session</source>
<translation>esta sesión</translation>
</message>
<message>
<source>the corpus</source>
<translation>el corpus</translation>
</message>
<message>
<source>Whose tokens are counted: this text&apos;s, also those of the texts before it in this session, or those of a counted corpus</source>
<translation>De quién son los tokens que se cuentan: de este texto, también de los anteriores de esta sesión o de un corpus contado</translation>
</message>
<message>
<source>the most possible</source>
<translation>el máximo posible</translation>
</message>
<message>
<source>all nodes</source>
<translation>todos los nodos</translation>
</message>
<message>
<source>What a bar&apos;s full length stands for: the most nodes that so many tokens can touch, or all there are</source>
<translation>Qué representa la longitud total de una barra: el máximo de nodos que pueden tocar tantos tokens, o todos los que hay</translation>
</message>
<message>
<source>A node is touched if at least one token visits it; a visit is one evaluation of its neuron.
Its weights are an input row, a bias and an output row. They count once, however often they are read.</source>
<translation>Un nodo está tocado si al menos un token lo visita; una visita es una evaluación de su neurona.
Sus pesos son una fila de entrada, un sesgo y una fila de salida. Cuentan una vez, por muchas veces que se lean.</translation>
</message>
<message>
<source>Layers</source>
<translation>Capas</translation>
</message>
<message>
<source>Nodes touched in each layer</source>
<translation>Nodos tocados en cada capa</translation>
</message>
<message>
<source>Caches</source>
<translation>Cachés</translation>
</message>
<message>
<source>Weights read, against the caches</source>
<translation>Pesos leídos, frente a las cachés</translation>
</message>
<message>
<source>Weights of all nodes touched, each counted once. What does not fit into a cache comes from a larger, slower one or from memory.</source>
<translation>Pesos de todos los nodos tocados, cada uno contado una vez. Lo que no cabe en una caché viene de otra mayor y más lenta o de la memoria.</translation>
</message>
<message>
<source>Visits</source>
<translation>Visitas</translation>
</message>
<message>
<source>How often nodes are visited: %1</source>
<comment>layer and tree</comment>
<translation>Frecuencia de visita de los nodos: %1</translation>
</message>
<message>
<source>Each token visits one node on each level of the tree, the root always.</source>
<translation>Cada token visita un nodo en cada nivel del árbol, y siempre la raíz.</translation>
</message>
<message>
<source>Balance</source>
<translation>Equilibrio</translation>
</message>
<message>
<source>How evenly leaves are used: %1</source>
<comment>layer</comment>
<translation>Uniformidad del uso de las hojas: %1</translation>
</message>
<message>
<source>Gini: 0 if all leaves get the same number of visits, near 1 if one leaf gets all; leaves without visits count.
As if … leaves: 2 to the power of the entropy of the visits in bits.</source>
<translation>Gini: 0 si todas las hojas reciben el mismo número de visitas, cerca de 1 si una las recibe todas; las hojas sin visitas cuentan.
Como si … hojas: 2 elevado a la entropía de las visitas en bits.</translation>
</message>
<message>
<source>nodes touched</source>
<translation>nodos tocados</translation>
</message>
<message>
<source>one token: %1</source>
<translation>un token: %1</translation>
</message>
<message>
<source>most for %1: %2</source>
<comment>9 tokens, number</comment>
<translation>máximo para %1: %2</translation>
</message>
<message>
<source>The most that so many tokens can touch: on each level of a tree as many nodes as it has, or as there are tokens.</source>
<translation>El máximo que pueden tocar tantos tokens: en cada nivel de un árbol, tantos nodos como tenga o como tokens haya.</translation>
</message>
<message>
<source>All trees of a layer are counted together.</source>
<translation>Todos los árboles de una capa se cuentan juntos.</translation>
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
<translation>Frecuencia de visita de los nodos</translation>
</message>
<message>
<source>nodes, logarithmic</source>
<translation>nodos, logarítmico</translation>
</message>
<message>
<source>visits of a node</source>
<translation>visitas de un nodo</translation>
</message>
<message>
<source>visits of a node, up to</source>
<translation>visitas de un nodo, hasta</translation>
</message>
<message>
<source>nodes visited</source>
<translation>nodos visitados</translation>
</message>
<message>
<source>nodes never visited</source>
<translation>nodos nunca visitados</translation>
</message>
<message>
<source>%1 was visited %2</source>
<comment>1 node, 3 to 4 times</comment>
<translation>%1: visitado %2</translation>
</message>
<message>
<source>%1 were visited %2</source>
<comment>5 nodes, 3 to 4 times</comment>
<translation>%1: visitados %2</translation>
</message>
<message>
<source>%1 of the %2 of %3</source>
<comment>percent, nodes, layer</comment>
<translation>%1 de los %2 de la %3</translation>
</message>
</context>
<context>
<name>ufb::UsageWords</name>
<message>
<source>1 text</source>
<translation>1 texto</translation>
</message>
<message numerus="yes">
<source>%n texts</source>
<translation>
<numerusform>%n texto</numerusform>
<numerusform>%n textos</numerusform>
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
<translation>1 nodo</translation>
</message>
<message numerus="yes">
<source>%n nodes</source>
<translation>
<numerusform>%n nodo</numerusform>
<numerusform>%n nodos</numerusform>
</translation>
</message>
<message>
<source>%1 visits</source>
<comment>a large number</comment>
<translation>%1 visitas</translation>
</message>
<message>
<source>1 visit</source>
<translation>1 visita</translation>
</message>
<message numerus="yes">
<source>%n visits</source>
<translation>
<numerusform>%n visita</numerusform>
<numerusform>%n visitas</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<comment>large numbers</comment>
<translation>de %1 a %2 veces</translation>
</message>
<message>
<source>never</source>
<translation>nunca</translation>
</message>
<message>
<source>once</source>
<translation>una vez</translation>
</message>
<message numerus="yes">
<source>%n times</source>
<translation>
<numerusform>%n vez</numerusform>
<numerusform>%n veces</numerusform>
</translation>
</message>
<message>
<source>%1 to %2 times</source>
<translation>de %1 a %2 veces</translation>
</message>
<message>
<source>layer %1</source>
<translation>capa %1</translation>
</message>
<message>
<source>layer %1, tree %2</source>
<translation>capa %1, árbol %2</translation>
</message>
<message>
<source>this text</source>
<translation>este texto</translation>
</message>
<message>
<source>this session</source>
<translation>esta sesión</translation>
</message>
<message>
<source>the corpus</source>
<translation>el corpus</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>numbers</comment>
<translation>%1 de %2</translation>
</message>
<message>
<source>%1 of %2</source>
<comment>383 of 4095 nodes</comment>
<translation>%1 de %2</translation>
</message>
<message>
<source>In layer %1, %2 touches %3.</source>
<comment>number, 1 token, 12 of 4095 nodes</comment>
<translation>En la capa %1, %2 toca %3.</translation>
</message>
<message>
<source>In layer %1, %2 touch %3: %4, %5 a token.</source>
<comment>number, 9 tokens, nodes, visits, number</comment>
<translation>En la capa %1, %2 tocan %3: %4, %5 por token.</translation>
</message>
<message>
<source>The only layer</source>
<translation>La única capa</translation>
</message>
<message numerus="yes">
<source>All %n layers</source>
<translation>
<numerusform>%n capa</numerusform>
<numerusform>Las %n capas</numerusform>
</translation>
</message>
<message>
<source>%1: %2 of %3 touched.</source>
<comment>all 6 layers, number, nodes</comment>
<translation>%1: %2 de %3 tocados.</translation>
</message>
<message>
<source>%1: %2 of %3 of tree weights are read at least once.</source>
<comment>all 6 layers, two sizes</comment>
<translation>%1: se leen al menos una vez %2 de %3 de pesos de árboles.</translation>
</message>
<message>
<source>%1 (%2, shared)</source>
<comment>cache, size</comment>
<translation>%1 (%2, compartida)</translation>
</message>
<message>
<source>%1 (%2)</source>
<comment>cache, size</comment>
<translation>%1 (%2)</translation>
</message>
<message>
<source>The size of a node&apos;s weights is not known.</source>
<translation>No se conoce el tamaño de los pesos de un nodo.</translation>
</message>
<message>
<source>This text&apos;s %1</source>
<comment>size</comment>
<translation>Los %1 de este texto</translation>
</message>
<message>
<source>The corpus&apos; %1</source>
<comment>size</comment>
<translation>Los %1 del corpus</translation>
</message>
<message>
<source>This session&apos;s %1</source>
<comment>size</comment>
<translation>Los %1 de esta sesión</translation>
</message>
<message>
<source>%1 of the corpus %2</source>
<comment>9 tokens, name</comment>
<translation>%1 del corpus %2</translation>
</message>
<message>
<source>%1; this machine does not tell its caches.</source>
<translation>%1; este equipo no informa de sus cachés.</translation>
</message>
<message>
<source>%1 fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 caben en %2.</translation>
</message>
<message>
<source>%1 do not fit into %2.</source>
<comment>a text&apos;s bytes, a cache</comment>
<translation>%1 no caben en %2.</translation>
</message>
<message>
<source>%1 of %2 never visited, %3 once.</source>
<comment>number, nodes, number</comment>
<translation>%1 de %2 nunca visitados, %3 una vez.</translation>
</message>
<message>
<source>Gini %1</source>
<translation>Gini %1</translation>
</message>
<message>
<source>%1: there is only one leaf.</source>
<translation>%1: solo hay una hoja.</translation>
</message>
<message>
<source>%1; as if %2 of %3 leaves shared the visits evenly.</source>
<translation>%1; como si %2 de %3 hojas se repartieran las visitas por igual.</translation>
</message>
<message>
<source>Layer %1</source>
<translation>Capa %1</translation>
</message>
<message numerus="yes">
<source>%1, %n trees together</source>
<translation>
<numerusform>%1, %n árbol en conjunto</numerusform>
<numerusform>%1, %n árboles en conjunto</numerusform>
</translation>
</message>
<message>
<source>%1 nodes touched, %2</source>
<comment>383 of 4095, percent</comment>
<translation>%1 nodos tocados, %2</translation>
</message>
<message>
<source>One token touches %1; %2 at most %3</source>
<comment>number, tokens, number</comment>
<translation>Un token toca %1; %2, como máximo %3</translation>
</message>
<message>
<source>%1, %2 for each node touched</source>
<comment>visits, number</comment>
<translation>%1, %2 por cada nodo tocado</translation>
</message>
<message>
<source>%1 of %2 of weights read at least once</source>
<translation>%1 de %2 de pesos leídos al menos una vez</translation>
</message>
</context>
<context>
<name>ufb::Views</name>
<message>
<source>Predictions</source>
<translation>Predicciones</translation>
</message>
<message>
<source>Side by side</source>
<translation>Lado a lado</translation>
</message>
<message>
<source>Latency</source>
<translation>Latencia</translation>
</message>
<message>
<source>Model</source>
<translation>Modelo</translation>
</message>
<message>
<source>Enter or click fills the mask · Alt+← → other masks</source>
<translation>Enter o clic rellena la máscara · Alt+← → otras máscaras</translation>
</message>
<message>
<source>Click or Enter zooms · wheel zooms at the mouse · Esc shows the whole tree</source>
<translation>Clic o Enter amplía · la rueda amplía en el puntero · Esc muestra el árbol entero</translation>
</message>
<message>
<source>Click selects a leaf · Ctrl+click or a drawn frame selects its tokens</source>
<translation>Clic selecciona una hoja · Ctrl+clic o trazar un marco selecciona sus tokens</translation>
</message>
<message>
<source>Click or arrow keys select · double click on a title maximises</source>
<translation>Clic o teclas de flecha seleccionan · doble clic en un título maximiza</translation>
</message>
<message>
<source>Click or arrow keys select tokens and nodes · Enter opens a run</source>
<translation>Clic o teclas de flecha seleccionan tokens y nodos · Enter abre un tramo</translation>
</message>
<message>
<source>Click selects a layer · double click on a title maximises</source>
<translation>Clic selecciona una capa · doble clic en un título maximiza</translation>
</message>
<message>
<source>Click or arrow keys select token and layer</source>
<translation>Clic o teclas de flecha seleccionan token y capa</translation>
</message>
<message>
<source>Type a word or an address to find its leaves · click a node to read its words</source>
<translation>Escriba una palabra o una dirección para hallar sus hojas · clic en un nodo para leer sus palabras</translation>
</message>
<message>
<source>Drop text files on the window to count them · click a row to select its layer</source>
<translation>Suelte archivos de texto en la ventana para contarlos · clic en una fila selecciona su capa</translation>
</message>
<message>
<source>Click or Enter on a row selects its node in every view</source>
<translation>Clic o Enter en una fila selecciona su nodo en todas las vistas</translation>
</message>
<message>
<source>Alt+X exchanges A and B · Alt+← → other masks</source>
<translation>Alt+X intercambia A y B · Alt+← → otras máscaras</translation>
</message>
<message>
<source>Leave the machine alone while it measures · double click on a title maximises</source>
<translation>No use el equipo mientras mide · doble clic en un título maximiza</translation>
</message>
<message>
<source>Drop a model folder on the window to open it</source>
<translation>Suelte una carpeta de modelo en la ventana para abrirla</translation>
</message>
<message>
<source>Double click or Alt+M masks a word · click a token to follow its path</source>
<translation>Doble clic o Alt+M enmascara una palabra · clic en un token para seguir su camino</translation>
</message>
<message>
<source>Every number is of this answer · point at a row to see its node everywhere</source>
<translation>Todos los números son de esta respuesta · señale una fila para ver su nodo en todas partes</translation>
</message>
<message>
<source>← left, → right · H shows a hint · Enter goes on</source>
<translation>← izquierda, → derecha · H muestra una pista · Enter continúa</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesModel</name>
<message>
<source>Leaf</source>
<translation>Hoja</translation>
</message>
<message>
<source>Counted from the left, from 0. A click selects it.</source>
<translation>Se cuenta desde la izquierda, a partir de 0. Un clic la selecciona.</translation>
</message>
<message>
<source>Share</source>
<translation>Proporción</translation>
</message>
<message>
<source>Of the word&apos;s tokens in the corpus, 0 to 1. The longest bar is the greatest share in the list.</source>
<translation>De los tokens de la palabra en el corpus, de 0 a 1. La barra más larga es la mayor proporción de la lista.</translation>
</message>
<message>
<source>Count</source>
<translation>Recuento</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf</source>
<translation>Cuántos tokens de la palabra terminan en la hoja</translation>
</message>
<message>
<source>How many of the word&apos;s tokens end at the leaf, at most: an estimate that may be too high</source>
<translation>Cuántos tokens de la palabra terminan en la hoja como máximo: una estimación que puede ser demasiado alta</translation>
</message>
<message>
<source>Lift</source>
<translation>Lift</translation>
</message>
<message>
<source>How many times that share is the leaf&apos;s share of all tokens. 1: no more than any word.</source>
<translation>Cuántas veces mayor es esa proporción que la de la hoja entre todos los tokens. 1: no más que cualquier palabra.</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>Layer, then the turns: 0 left, 1 right</source>
<translation>Capa y después los giros: 0 izquierda, 1 derecha</translation>
</message>
<message>
<source>Word</source>
<translation>Palabra</translation>
</message>
<message>
<source>As the vocabulary spells it</source>
<translation>Tal como figura en el vocabulario</translation>
</message>
</context>
<context>
<name>ufb::WordLeavesPanel</name>
<message>
<source>Leaves of a word</source>
<translation>Hojas de una palabra</translation>
</message>
<message>
<source>Back to the examples (Esc)</source>
<translation>Volver a los ejemplos (Esc)</translation>
</message>
<message>
<source>Close the list of leaves</source>
<translation>Cerrar la lista de hojas</translation>
</message>
</context>
</TS>
