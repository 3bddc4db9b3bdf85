// Written by test/elements/emoji/write-emoji.ts from Unicode CLDR (Unicode-3.0).
/** A line for each emoji, in the order of the set: its name, then more words it is found by. */
export const emojiNames = `visage rieur|content|dents|émoticône|grand sourire|heureux|joyeux|rire|sourire|super|visage très souriant
visage souriant avec de grands yeux|content|dents|émoticône|formidable|grand sourire|heureux|sourire|super|visage très souriant avec la bouche ouverte
visage très souriant aux yeux rieurs|content|émoticône|grand sourire|heureux|joyeux|lol|mdr|rire|sourire|sourire mignon|visage avec la bouche ouverte et les yeux souriants
visage souriant aux yeux rieurs|content|dents|émoticône|grand sourire|heureux|sourire|sourire de toutes ses dents|super|visage souriant avec yeux souriants|yeux souriants
visage souriant avec yeux plissés|ahah|bouche|content|émoticône|lol|mdr|rire|sourire|visage souriant avec bouche ouverte et yeux fermés
visage souriant avec une goutte de sueur|émoticône|excité|froid|sourire|sourire nerveux|stressé|sueurs froides
se rouler par terre de rire|content|drôle|émoticône|hilare|joyeux|larmes|lol|mdr|pleurer de rire|rire aux larmes|se rouler par terre|se tordre de rire|visage|visage qui rit aux larmes
visage riant aux larmes|content|émoticône|heureux|joie|lol|mdr|pleurer de joie|pleurer de rire|rire aux larmes|sourire
visage avec un léger sourire|content|émoticône|heureux|léger sourire|visage souriant
tête à l’envers|émoticône|incroyable|renversée|visage
visage qui fond|disparaître|fondre|gêne|liquéfié|liquide|sarcasme|se dissoudre
visage faisant un clin d’œil|blague|clin d’œil|émoticône|flirter|plaisanter|sexy
visage souriant avec yeux rieurs|content|émoticône|heureux|œil|rougir|satisfait|sourire|visage qui rougit|visage souriant avec yeux souriants
visage souriant avec auréole|ange|angélique|béni|Bible|émoticône|heureux|innocent|paix|sourire|spirituel
visage souriant avec cœurs|adorer|aimer|amour|béguin|coeur|j’adore|Je t’aime|smiley avec 3 coeurs|sourire
visage souriant avec yeux en forme de cœur|amour|amoureux|émoticône|œil|romantique|sourire
visage avec des étoiles à la place des yeux|étoile|étoiles dans les yeux|grand sourire|heureux|pressé|surexcité|tête avec étoiles|wow
visage envoyant un bisou|amour|baiser|bise|bisou et cœur|bonjour|bonne nuit|cœur|embrasser|émoticône|je t’aime|visage qui fait une bise avec un cœur
visage faisant un bisou|amour|baiser|bise|embrasser|émoticône|je t’aime|petit bisou|visage qui fait une bise
visage souriant|content|décontracté|détendu|émoticône|heureux|sourire|visage souriant avec les yeux fermés
visage faisant un bisou avec les yeux fermés|baiser|bise|bisou les yeux fermés|embrasser|émoticône|rougir|visage qui fait une bise avec les yeux fermés|visage rougissant|yeux fermés
visage aux yeux rieurs faisant un bisou|amour|baiser|bise|embrasser|émoticône|gros bisou|je t’aime|sourire|visage aux yeux souriants qui fait une bise|yeux fermés
visage souriant avec une larme|ému|fier|heureux|reconnaissant|smiley|soulagé|touché
miam|bon|content|délicieux|émoticône|faim|heureux|langue|manger|savourer|sourire|visage souriant qui tire la langue
visage qui tire la langue|cool|émoticône|génial|super
visage qui tire la langue et fait un clin d’œil|amusant|blague|clin d’œil|émoticône|fou|loufoque|marrant|œil|rigolo
tête de fou|grand|large|oeil|œil|petit|tête folle|yeux|yeux fous
visage qui tire la langue les yeux plissés|dégoûtant|émoticône|goût|horrible|œil|omd|on ne vit qu’une fois|peu importe|visage qui tire la langue et ferme les yeux|yeux fermés
argent dans les yeux et la bouche|dollars|émoticône
visage qui fait un câlin|émoticône|gentil|mains
visage avec une main sur la bouche|malin|oops|oups|rigole|secret|surprise|visage avec main devant la bouche
visage avec yeux ouverts et main sur la bouche|choqué|embarrassé|étonné|gêné|impressionné|stupéfait|surpris
visage qui regarde entre ses doigts|captivé|effrayé|fasciné|jeter un coup d’œil|regarder fixement|se cacher|timide
visage avec un doigt sur la bouche|chut|pas un bruit|silence|tête qui dit chut
visage en pleine réflexion|émoticône|hum|méditer|penser|réfléchir
visage qui fait un salut militaire|armée|bonne chance|compris|OK|oui|respect
visage avec bouche fermeture éclair|bouche cousue|émoticône|fermeture éclair|motus|se taire|secret|visage avec bouche cousue
visage avec les sourcils relevés|euh|hein|incrédule|méfiant|pas vrai|quoi|sceptique|surprise|tête avec sourcil levé
visage neutre|émoticône|gêné|ni chaud ni froid|pas drôle|peu importe|rester de marbre|sans commentaires|sans rire|visage sans expression
visage sans expression|émoticône|inexpressif|mécontent|neutre|peu importe|sans expression
visage sans bouche|émoticône|muet|ne rien dire|neutre|sans commentaires|sans expression|sans voix|se taire|secret|silence|sourdine
visage en pointillés|déprimé|disparaître|introverti|invisible|se cacher
visage dans les nuages|brouillard|dans les nuages|distrait|visage dans le brouillard
visage avec un sourire malin|arrogant|charmeur|émoticône|ricaner|rusé|séducteur|sourire suffisant|suspicieux|visage avec un sourire suffisant
visage blasé|bizarre|émoticône|énervé|fâché|jaloux|pas content|peu importe|visage qui s’ennuie
visage roulant des yeux|agacé|émoticône|excédé|incrédulité|roulement|visage qui lève les yeux au ciel|visage qui roule des yeux
visage grimaçant|dents|émoticône|gêné|grimace|rien|sourire
visage expirant|chuchoter|découragé|déçu|expiration|exténué|fatigué|siffler|souffler|soulagement|soupir|sursaut
visage de menteur|émoticône|mensonge|pinocchio|visage dont le nez s’allonge
visage secoué|choc|étourdi|fou|omg|ouah|panique|surprenant|tremblement|tremblement de terre|vibration
tête secouée horizontalement|non|secouer
tête secouée verticalement|hochement de tête|oui
visage soulagé|calme|émoticône|sérénité|soulagement|zen
visage pensif|abattu|déçu|émoticône|horrible|mort|perdu|triste
visage endormi|émoticône|fatigué|larme|pleurer|sommeil|triste
visage qui bave|baver|délicieux|émoticône|mmh
visage somnolent|bonne nuit|coucher|dormir|émoticône|endormi|fatigué|sieste|sommeil|zzz
visage avec masque|bactéries|dentiste|docteur|émoticône|germes|malade|masque chirurgical|médecin|rhume
visage avec thermomètre|indisposé|malade
visage avec bandage autour de la tête|aïe|blessure|bobo|émoticône|pansement|tête avec un bandage
visage nauséeux|dégoûtant|écœuré|émoticône|malade|nausée|visage vert qui a la nausée|vomir
visage qui vomit|gerbe|gerber|malade|tête qui vomit|vomi|vomissure
visage qui éternue|à tes souhaits|atchoum|émoticône|éternuement|éternuer|fièvre|grippe|malade|mouchoir|rhume|se moucher
visage rouge et chaud|chaleur|coup de chaleur|coup de chaud|fièvre|sue|suer|toute rouge|transpiration|trop chaud|visage tout rouge
visage bleu et froid|ça caille|gel|gelé|gelure|glacé|glacial|glaçon|visage bleu
visage éméché|bouche ondulée|bourré|bourrée|dans les vapes|hébété|pas clair|pompette|rond|saoul|souler|tête qui tourne
visage étourdi|émoticône|fatigué|malade|mort|tournis|visage avec le tournis
visage aux yeux en spirales|confusion|étourdi|hagard|malade|nausée|ouh la la|tête qui tourne
tête qui explose|choc|choqué|surpris|surprise|tête choquée
visage avec chapeau de cowboy
visage festif|anniversaire|célébration|chapeau pointu|émoticône|fête|heureux|hourra|joyeux anniversaire|sifflet|visage de fête|youpi
visage déguisé|déguisement|espion|faux nez|grimer|incognito|lunettes|moustache|postiche|smiley|sourcils ébouriffés
visage avec lunettes de soleil|cool|lunettes de soleil|posé|tranquille
visage de geek|doué|futé|idiot|intelligent|lunettes|personne|premier de la classe|ringard|surdoué|tronche
visage avec un monocle|classe|collet monté|fortune|riche|tête avec monocle|vieux jeu
visage confus|désolé|émoticône|ennuyé|je ne sais pas|triste
visage avec bouche en diagonale|bof|confus|déçu|euh|frustration|incertain|sceptique
visage inquiet|anxieux|émoticône|préoccupé|stressé|surpris|triste
visage légèrement mécontent|émoticône|triste
visage mécontent|émoticône|malheureux|triste
visage avec bouche ouverte|bouche bée|bouche ouverte|choqué|émoticône|épaté|incroyable|omd|oubli|surpris|visage avec la bouche ouverte|visage étonné
visage ébahi|émoticône|incroyable|omd|sans voix|stupéfait|stupeur|surpris|visage à la bouche ouverte|visage sans voix
visage stupéfait|choc|choqué|émoticône|étonné|impossible|incroyable|omd
visage qui rougit|chaud|comment|ébahi|émoticône|étonné|gêné|impressionné|incrédule|incroyable|quoi|rouge
visage implorant|embarrassé|excuse|gros yeux|pardon|pitié|s’il te plaît|supplication|supplie|yeux de chiens battus
visage retenant ses larmes|admiration|ému|fierté|gratitude|larmes de joie|pleurs|retenir ses larmes|triste
visage mécontent avec bouche ouverte|déçu|effrayé|émoticône|peur|pris au dépourvu|surpris|visage déçu avec bouche ouverte
visage angoissé|angoisse|comment|émoticône|hein|mécontent|oubli|peur|quoi|stressé|surpris|terrifié
visage effrayé|anxieux|apeuré|blême|émoticône|inquiet|peur|terrifié
visage anxieux avec goutte de sueur|aah|bleu|bouche bée|effrayé|émoticône|froid|mince|nerveux|peur bleue|sueurs froides|terrifié|visage en sueur bouche ouverte
visage triste mais soulagé|déçu|émoticône|ouf|pfiou|sueur|visage déçu mais soulagé
visage qui pleure|émoticône|horrible|larme|larmes|malheureux|pleurer|triste
visage qui pleure à chaudes larmes|émoticône|larme|malheureux|pleurer|pleurs|sangloter|triste
visage qui hurle de peur|choqué|cri|effrayé|Munch|omd|surpris|terreur
visage déconcerté|confus|émoticône|fâché|frustré|irrité|triste|yeux fermés
visage persévérant|concentré|émoticône|mal de tête|migraine
visage déçu|abattu|affreux|découragé|émoticône|malheureux|tort|triste
visage démoralisé avec goutte de sueur|émoticône|froide|mal de tête|migraine|mince|ouf|peur|triste|visage et sueurs froides
visage épuisé|échec|émoticône|faim|fatigué|mécontent|non|pleurer|sommeil|triste|visage las
visage fatigué|contrarié|émoticône|fatigue|mécontent|triste
visage bâillant|bâille|bâiller|dormir|émoticône|ennui|fatigant|fatigue|sieste
visage avec fumée sortant des narines|colère|émoticône|énervé|fâché|mécontent|triomphe|victoire
visage boudeur|colère|émoticône|énervé|exaspéré|fâché|furieux|mécontent|rageur|rouge|rouge de colère|sourcils froncés
visage en colère|émoticône|exaspéré|fâché|frustré|mécontent|rageur|sourcils froncés
visage avec des symboles dans la bouche|censuré|colère|gros mots|insulter|insultes|jurer|juron|tête avec des symboles sur la bouche
visage souriant avec des cornes|émoticône|fâché|fantastique|sourire
visage en colère avec des cornes|démon|diable|diablotin|émoticône|fantastique|malicieux|mauvais
crâne|corps|dead|fantastique|je suis mort|mort|squelette|tête de mort|visage|yolo
tête de mort|crâne|os
tas de crotte|bande dessinée|BD|caca|dessin|excrément|odeur|popo|puer|sentir mauvais|visage
visage de clown|émoticône|maquillage
ogre|créature|effrayant|fantastique|japonais|masque|monstre
monstre japonais|colère|créature|fantastique|farfadet|masque|méchant
fantôme|blague|bouh|créature|effrayant|fantastique|Halloween|hanter|monstre|peur|visage|visage de fantôme
alien|créature|émoticône|espace|extraterrestre|monstre|ovni|science-fiction|visage
monstre de l’espace|alien|créature|envahisseur|espace|extraterrestre|fantastique|jeu vidéo|ovni|pixels
robot|androïde|automate|machine|monstre|visage|visage de robot
chat qui sourit|animal|bouche ouverte|sourire|visage
chat qui sourit avec des yeux rieurs|animal|chat avec un grand sourire|sourire|visage|yeux rieurs|yeux souriants
chat qui pleure de joie|animal|chat qui rit aux larmes|larmes|lol|mdr|pleurer de rire|rire|rire aux larmes
chat souriant aux yeux en cœurs|amour|amoureux|chat souriant avec des coeurs dans les yeux|cœur|coeurs|coeurs dans les yeux|sourire
chat avec sourire en coin|animal|ironique|narquois|sourire en coin|sourire narquois|tête de chat|visage
chat qui fait un bisou|animal|baiser|bise|chat qui embrasse|chat qui fait une bise avec les yeux fermés|embrasser|tête de chat
chat fatigué|animal|fatigue|inquiet|oh|surpris|tête de chat avec la bouche ouverte|visage
chat qui pleure|animal|larme|pleurer|tête de chat|triste|visage
chat qui boude|animal|bouder|chat en colère|colère|désaccord|ennui|tête de chat|visage
singe ne rien voir|animal|caché|effrayé|embarras|gêne|geste|interdit|ne pas voir|non|omd|oubli|peur|rien vu rien entendu|secret|visage|yeux
singe ne rien entendre|animal|écouter|geste|interdit|ne pas entendre|non|oreilles|rien vu rien entendu|secret|sourd|visage
singe ne rien dire|animal|bouche cousue|chut|geste|interdit|motus|muet|non|parler|se taire|secret|silence|visage
lettre d’amour|amour|cœur|Saint-Valentin
cœur et flèche|amour|coeur transpercé|Cupidon|sentiment
cœur avec ruban|amour|anniversaire|Saint-Valentin|sentiment
cœur étincelant|amour|étincelles|sentiment
cœur grandissant|amour|cœur battant|cœur qui bat|pulsations|sentiment
cœur battant|amour|cardio|cœur qui bat|pulsations|sentiment
cœurs qui tournent|amour|anniversaire|deux cœurs|sentiment|tourbillon
deux cœurs|amour|anniversaire|deux cœurs roses|petits cœurs|rendez-vous|sentiment
décoration avec cœur|amour|cœur blanc|cœur décoré|cœur violet|sentiment
cœur point d’exclamation|amour|exclamation|ponctuation
cœur brisé|amour|malheureux|sentiment|séparé|triste
cœur enflammé|amour|désir|feu|passion
cœur avec bandages|réconforter|réparer|soigner
cœur rouge|amour|sentiment
cœur rose|143|adorable|aimer|amour|émotion|jtm|mignon
cœur orange|coeur orange
cœur jaune|amour|sentiment
cœur vert|amour|sentiment
cœur bleu|amour|sentiment
cœur bleu clair|143|aimer|amour|bleu ciel|bleu clair|cyan|émotion|jtm|mignon|spécial
cœur violet|amour|sentiment
cœur marron|brun
cœur noir
cœur gris|143|amour|ardoise|argent|argenté|émotion|jtm|spécial
cœur blanc
trace de rouge à lèvres|baiser|bise|bisou|bouche|embrasser|rendez-vous|sexy
cent points|100|score
symbole de colère|bande dessinée|BD|dessin|furieux
explosion|bande dessinée|BD|bombe|boum|collision|détonation|étincelles
étourdissement|bande dessinée|BD|étincelles|étoile|étoile filante|tournis|voir des étoiles
gouttes de sueur|bande dessinée|BD|eau|éclabousser|éclaboussures|effort|entraînement
décamper|bande dessinée|BD|déguerpir|détaler|filer|fumée|nuage|partir en courant|pet|vent|vite
trou
bulle de parole|bande dessinée|BD|dialogue|écrire|message|SMS
œil dans une bulle de BD|bande dessinée|bulle de BD|témoin|voir
bulle de parole gauche|bulle à gauche|dialogue
bulle colère droite|bande dessinée|BD|crier|hurler
bulle de pensée|bande dessinée|BD|idée|imaginer|inventer|invention|penser|rêve|rêver
endormi|bande dessinée|BD|bonne nuit|dormir|fatigué|ronfler|zzz
signe de la main|à bientôt|à plus tard|au revoir|bonjour|bye|coucou|hello|il y a quelqu’un ?|main qui salue|salut
dos de main levée
main levée doigts écartés|paume|stop
main levée|feuille|paume de la main|stop|tope là
salut vulcain|doigts|main|Spock|Star Trek
main vers la droite|serrer la main|tenir la main|vers la droite
main vers la gauche|serrer la main|tenir la main|vers la gauche
main paume vers le bas|chasser|choisir|faire partir|laisser tomber|ouste|rejeter
main paume vers le haut|appeler de la main|attirer|faire venir|offre
main qui pousse vers la gauche|arrêter|attendre|bloquer|halte|high five|pousser|refuser|stop|tape m’en cinq|top là
main qui pousse vers la droite|arrêter|attendre|bloquer|halte|high five|pousser|refuser|stop|tape m’en cinq|top là
ok|compris|d’accord|geste|main|nickel|parfait|super|tout va bien
bout des doigts joints|agacement|argumentation|geste|interrogation|main|parler avec les mains|patience|silence !
pouce et index rapprochés|à deux doigts|petit|petite|petite quantité|petite somme|peu|un peu
V de la victoire|ciseaux|doigts|main|paix et amour|peace and love
doigts croisés|bonne chance|chance|main
main avec index et pouce croisés|amour|argent|cher|claquer des doigts|cœur
signe je t’aime|amour|geste pour je t’aime|ILY|je t’aime|main|trois doigts
cornes avec les doigts|cornes du diable|main|rock|rock’n roll|yeah
signe appel téléphonique avec les doigts|main|téléphone
main avec index pointant à gauche|doigt|index pointé vers la gauche
main avec index pointant à droite|doigt|index pointé vers la droite
main avec index pointant vers le haut|doigt|index vers le haut|montrer
doigt d’honneur|main|majeur
main avec index pointant vers le bas|doigt|index vers le bas|montrer
index pointant vers le haut|doigt|index pointé vers le haut|main|moi
index pointant vers l’utilisateur|pointer|toi
pouce vers le haut|bien|compris|d’accord|génial|main|moi aussi|OK|oui|pouce levé|super|top
pouce vers le bas|main|mauvais|non|nul|pouce baissé
poing levé|main|pierre|poing serré|solidarité
poing de face|absolument|battre|boum|correct|coup de poing|d’accord|main|mon pote|serrer
poing à gauche|fistbump|main
poing à droite|main
applaudissements|bien joué|bon travail|bravo|félicitations|formidable|geste|mains|mains qui applaudissent|super
mains levées|air|geste|hourra|mains en l’air|youpi
mains qui forment un cœur|amour
mains ouvertes|main|mains écartées|ouvert
paume contre paume doigts vers le haut|espérer|mains|paumes des mains ensemble|prier|prière
poignée de main|d’accord|mains|marché conclu|présentation|rencontre|serrer la main
mains en prière|demander|félicitations|mains l’une contre l’autre|merci|prier|s’il te plaît|s’il vous plaît|salut|se taper dans la main|tope là
main qui écrit|écrire
vernis à ongles|cosmétiques|manucure|maquillage|peu importe|s’ennuyer
selfie|appareil photo|photo|téléphone
biceps contracté|bande dessinée|BD|bodybuilding|corps|culturisme|entraînement|exercice|force|haltérophilie|muscle|muscles|soulever
bras mécanique|accessibilité|bras robot|handicap|prothèse|prothèse de bras
jambe mécanique|accessibilité|handicap|jambe artificielle|jambe robot|prothèse|prothèse de jambe
jambe|coup de pied|cuisse|genou|genou fléchi|genoux|membre|pied
pied|cheville|coup de pied|pas lourd
oreille|corps|écouter|entendre|ouïe|son
oreille appareillée|accessibilité|handicap|malentendant|prothèse auditive|sonotone|sourd|surdité
nez|corps|narines|odeur|sentir
cerveau|intelligent|intelligente
cœur|anatomie|battement de coeur|battements|cardiologie|organe|pouls|pulsation
poumons|anatomie|expiration|inspiration|organe|respiration|respirer|souffle
dent|carie|dentiste|émail diamant
os|chien|halloween|squelette
yeux|chercher|corps|coup d’œil|œil|regarder|visage|voir
œil|corps
langue|corps|lécher
bouche|baiser|beauté|bise|bisou|corps|embrasser|lèvres|rouge à lèvres
lèvres qui se mordent|anxieux|flirt|inquiet|lèvre mordue|mal à l’aise|nerveux
bébé|émoticône|enceinte|enfant|nouveau-né|petit
enfant|genre neutre|jeune|non-genré
garçon|émoticône|enfant|jeune|personne
fille|couettes|émoticône|enfant|grands yeux|jeune|nattes|personne|petite fille|tresses|vierge|visage|zodiaque
adulte|genre neutre|non-genré
personne blonde|blond|cheveux|garçon|homme|humain|tête|visage
homme|ami|garçon|personne|petit ami|pote
personne barbue|barbe|barbu|personne avec une barbe
homme barbu|barbe
femme barbue|barbe
homme : cheveux roux|ami|cheveux roux|garçon|personne|petit ami|pote
homme : cheveux bouclés|ami|cheveux bouclés|garçon|personne|petit ami|pote
homme : cheveux blancs|ami|cheveux blancs|garçon|personne|petit ami|pote
homme : chauve|ami|garçon|personne|petit ami|pote
femme|blonde|coupe de cheveux|personne
femme : cheveux roux|blonde|cheveux roux|coupe de cheveux|personne
adulte : cheveux roux|cheveux roux|genre neutre|non-genré
femme : cheveux bouclés|blonde|cheveux bouclés|coupe de cheveux|personne
adulte : cheveux bouclés|cheveux bouclés|genre neutre|non-genré
femme : cheveux blancs|blonde|cheveux blancs|coupe de cheveux|personne
adulte : cheveux blancs|cheveux blancs|genre neutre|non-genré
femme : chauve|blonde|coupe de cheveux|personne
adulte : chauve|genre neutre|non-genré
femme blonde|cheveux|personne
homme blond|cheveux
personne âgée|adulte|âgé|genre neutre|non-genré
homme âgé|chauve|émoticône|grand-père|papi|personne|personne âgée|sage|vieux monsieur
femme âgée|blonde|dame|émoticône|grand-mère|mamie|personne|sage
personne fronçant les sourcils|contrariée|déçue|embêtée|femme|froncer|gênée|geste|mécontente|pas contente|triste
homme fronçant les sourcils|froncement|geste|homme mécontent|homme renfrogné
femme fronçant les sourcils|froncement|geste
personne qui boude|bouder|déçue|énervée|expression|fâchée|faire la tête|femme|froncer les sourcils|geste|inquiète|moue
homme qui boude|bouder|faire la moue|geste|moue
femme qui boude|geste
personne faisant un geste d’interdiction|aucune chance|bloquer|femme|impossible|interdit|main|niet|non|pas possible|stop
homme faisant un geste d’interdiction|interdit|main|non
femme faisant un geste d’interdiction|interdit|main
personne faisant un geste d’acceptation|d’accord|danser|exercice|femme|grandir|lever les bras|main|OK
homme faisant un geste d’acceptation|d’accord|homme faisant un geste d’accord|main|ok
femme faisant un geste d’acceptation|geste d’accord|main|ok
personne paume vers le haut|aide|diva|femme|information|insouciante|main|peu importe|potins|prétentieuse|sarcastique|sophistiqué
homme paume vers le haut|aide|apporter|diva|homme avec paume vers le haut|informations|insolent|main|paume vers le haut|peu importe|potins|sarcastique
femme paume vers le haut|paume vers le haut
personne qui lève la main|compte sur moi|content|femme qui lève la main|geste|ici|je sais|levée|moi|participer|présente
homme qui lève la main|geste|je sais|main levée|moi|personne qui lève la main|répondre
femme qui lève la main|geste|main levée
personne sourde|accessibilité|entendre|malentendant|oreille|sourd|surdité
homme sourd|accessibilité|entendre|malentendant|oreille
femme sourde|accessibilité|entendre|malentendant|oreille|sourd
personne qui s’incline|confus|désolé|excuses|geste|gronder|incliné|j’ai compris|OK|pardon|personne inclinée
homme qui s’incline|désolé|geste|incliné
femme qui s’incline|désolée|excuses|femme qui se prosterne|geste|inclinée|méditation|méditer
personne avec la paume sur le visage|drame|exaspération|femme avec paume sur visage|geste|incrédulité|incroyable|j’en peux plus|main|pas possible|paume de main
homme avec la paume sur le visage|encore|exaspération|incrédulité|incroyable|main sur le visage|oh non|oubli|personne
femme avec la paume sur le visage|encore|exaspération|incrédulité|incroyable|j’y crois pas|main sur le visage|oh non|oubli|personne
personne qui hausse les épaules|aucune idée|c’est comme ça|doute|femme qui hausse les épaules|haussement d’épaules|ignorance|indifférence|je ne sais pas|peut-être|que faire|qui sait
homme qui hausse les épaules|aucune idée|doute|haussement|haussement d’épaules|ignorance|indifférence|pas moi|personne|rien vu|sais pas
femme qui hausse les épaules|aucune idée|doute|haussement|haussement d’épaules|ignorance|indifférence|je sais pas|pas moi|personne|rien vu
professionnel de la santé (tous genres)|docteur|infirmier|médecin|thérapeute
professionnel de la santé|docteur|homme|homme profession médicale|infirmier|médecin|métier|profession médicale
professionnelle de la santé|docteur|docteure|femme|femme profession médicale|infirmière|médecin|métier|profession médicale
étudiant (tous genres)|diplôme|étudiante
étudiant|diplômé|homme
étudiante|diplômée|femme
personnel enseignant|enseignante|formateur|formatrice|professeur
enseignant|homme|instituteur|instructeur|métier|professeur
enseignante|femme|institutrice|instructrice|professeure
juge|balance
juge homme|balance|justice|métier
juge femme|balance|justice|métier
fermier (tous genres)|fermière|jardinier|jardinière
fermier|agriculteur|homme|jardinier|métier
fermière|agricultrice|femme|jardinière|métier
cuisinier (tous genres)|chef|cuisinière
cuisinier|chef|homme|métier
cuisinière|chef|femme|métier
mécanicien (tous genres)|artisan|électricien|électricienne|mécanicienne|plombier
mécanicien|électricien|homme|mécanique|métier|ouvrier|plombier
mécanicienne|électricienne|femme|mécanique|métier|ouvrière|plombier
ouvrier (tous genres)|assemblage|industrie|ouvrière|usine
ouvrier|assemblage|homme|industrie|métier|montage|usine
ouvrière|assemblage|femme|industrie|métier|montage|usine
employé de bureau (tous genres)|affaires|architecte|employé de bureau|employée de bureau
employé de bureau|affaires|architecte|cadre|directeur|homme|métier
employée de bureau|affaires|architecte|cadre|directrice|femme|métier
scientifique|chimiste
scientifique homme|biologiste|chimiste|ingénieur|mathématicien|métier|physicien
scientifique femme|biologiste|chimiste|ingénieure|mathématicienne|métier|physicienne
informaticien (tous genres)|développeur|développeuse|informaticienne|logiciels|technologie
informaticien|codeur|développeur|homme|inventeur|logiciels|métier|technologie
informaticienne|codeuse|développeuse|femme|inventrice|logiciels|métier|technologie
chanteur (tous genres)|artiste|chanteuse|rock|star
chanteur|acteur|artiste|homme|métier|rock|rockeur|star
chanteuse|actrice|artiste|femme|métier|rock|rockeuse|star
artiste|palette
artiste homme|métier|palette|peintre
artiste femme|métier|palette|peintre
pilote|avion
pilote homme|avion|métier
pilote femme|avion|métier
astronaute|fusée
astronaute homme|casque|cosmonaute|espace|fusée|métier|spationaute
astronaute femme|casque|cosmonaute|espace|fusée|métier|spationaute
pompier|camion de pompiers
pompier homme|camion de pompiers|casque|casque de pompier|métier
pompier femme|camion de pompiers|casque|métier
officier de police|autorité|flic|homme|loi|métier|personne|policier|tenue|uniforme
policier|flic|homme|officier|police
policière|autorité|femme|flic|loi|métier|officier|personne|police|tenue|uniforme
détective|enquêteur|espion|homme
détective homme|enquêteur|espion
détective femme|enquêteuse|enquêtrice|espionne
garde|Buckingham Palace|casque|garde homme|Londres
garde homme
garde femme|Buckingham Palace|casque|Londres|métier
ninja|assassin|combat|furtif|guerrier|masqué|personne|sabre|secret|soldat
personnel du bâtiment|BTP|casque|chantier|construction|homme|métier|ouvrier|personne|réparer
ouvrier du bâtiment|homme
ouvrière du bâtiment|casque|casque de chantier|chantier|femme|métier|ouvrier du bâtiment femme
personne avec une couronne|monarque|noble|royal|royauté
prince|couronne|royal|royauté
princesse|conte de fées|couronne|fantastique|personne|reine
personne en turban|homme avec turban|oriental|personne avec turban|visage
homme en turban
femme en turban|femme avec turban
homme avec casquette chinoise|casquette mao|chapeau
femme avec foulard|bandana|femme avec un voile|hijab|mantilla|tichel|voile
personne en smoking|élégant|homme|marié|personne mariée
homme en smoking
femme en smoking
personne mariée avec voile|mariage|mariée avec voile
homme avec voile
femme avec voile
femme enceinte
homme enceint|enceinte|grossesse|homme enceinte|personne enceinte|trop mangé|ventre
personne enceinte|grossesse|trop mangé|ventre
allaitement|bébé|maman|nourrice|nourrir le bébé|sein|soins
femme allaitant un bébé|allaitement|biberon|maman|mère|nounou|nouveau-né|personne
homme allaitant un bébé|allaitement|biberon|nouveau-né|papa|père|personne
personne allaitant un bébé|allaitement|biberon|homme|maman|mère|nounou|nouveau-né|papa|père
bébé ange|ailes|auréole|église|émoticône|fantastique|visage
père Noël|bonnet|fêtes|magie|Santa Claus|tradition
mère Noël|bonnet|fêtes|Santa
santa|joyeux Noël|noël|Noël|Papa Noël|Père Noël|personne|Saint-Nicolas
super-héros|bien|cape|force|heroïne|héroïne|héros|personnage|sauver le monde|super pouvoir|super-pouvoir|superhéros|superman|vengeur|voler
super-héros homme|bien|héros|super-pouvoir
super-héroïne|bien|femme|héroïne|héros|super-pouvoir
super-vilain|cape|criminel|déguisement|diabolique|mal|mauvais|méchant|personnage|super pouvoir|super vilain|super-pouvoir
super-vilain homme|criminel|mal|méchant|super-pouvoir
super-vilain femme|criminelle|mal|méchante|super-pouvoir
mage|chapeau|enchantement|ensorceleur|envoûtement|jeu de rôle|magicien|personnage|sorcier|sorcière|sortilège
mage homme|magicien|sorcier
mage femme|ensorceleuse|sorcière
personnage féérique|ailes|déguisement|fée|Fée clochette|féerie|magie|Obéron|Puck|Titania|voler
féetaud|Obéron|Puck
fée|Titania
vampire|canines|cape|conte|déguisement|dents|dracula|Dracula|halloween|mort-vivant|personnage|sang
vampire homme|Dracula|mort-vivant
vampire femme|morte-vivante
créature aquatique|ariel|folklore|mer|océan|personnage|petite sirène|queue de poisson|sirène|trident|triton
triton
sirène
elfe|conte|elf|le seigneur des anneaux|legolas|magique|oreilles|personnage
elfe homme|magique
elfe femme|magique
génie|aladin|djinn|homme génie|lampe magique|magie|personnage|souhait|voeu|vœu
génie homme|djinn
génie femme|djinn
zombie|effrayant|flippant|halloween|horreur|mort vivant|mort-vivant|personnage|peur
zombie homme|mort-vivant
zombie femme|morte-vivante
troll|conte de fées|légende|monstre|mythe|troller
personne qui se fait masser|détente|femme qui se fait masser|fermer les yeux|massage|relaxation|repos|salon|tête|thérapie|visage|zen
homme qui se fait masser|apaiser|homme qui se fait masser le visage|mal de tête|massage|migraine|relaxation|salon|tension|visage
femme qui se fait masser|massage|visage
personne qui se fait couper les cheveux|barbier|beauté|ciseaux|coiffure|coupe de cheveux|femme qui se fait couper les cheveux|salon|style
homme qui se fait couper les cheveux|coiffeur|coiffure|coupe de cheveux|couper les cheveux|homme chez le coiffeur|salon de coiffure
femme qui se fait couper les cheveux|coiffure
personne qui marche|balade|en route|flâner|homme|marcher|nonchalant|piéton|promenade|se balader
homme qui marche|piéton
femme qui marche|marcher|piétonne|randonneuse
personne qui marche : vers la droite|balade|en route|flâner|homme|marcher|nonchalant|personne qui marche|piéton|promenade|se balader
femme qui marche : vers la droite|femme qui marche|marcher|piétonne|randonneuse
homme qui marche : vers la droite|homme qui marche|piéton
personne debout
homme debout
femme debout
personne à genoux|à genoux|prière|religion
homme à genoux|à genoux
femme à genoux|à genoux
personne à genoux : vers la droite|à genoux|personne à genoux|prière|religion
femme à genoux : vers la droite|à genoux|femme à genoux
homme à genoux : vers la droite|à genoux|homme à genoux
personne avec une canne blanche|accessibilité|aveugle
personne avec une canne blanche : vers la droite|accessibilité|aveugle|personne avec une canne blanche
homme avec canne blanche|accessibilité|aveugle|déficient visuel|handicap|handicap visuel|malvoyant
homme avec canne blanche : vers la droite|accessibilité|aveugle|déficient visuel|handicap|handicap visuel|homme avec canne blanche|malvoyant
femme avec canne blanche|accessibilité|aveugle|déficiente visuelle|handicap|malvoyante
femme avec canne blanche : vers la droite|accessibilité|aveugle|déficiente visuelle|femme avec canne blanche|handicap|malvoyante
personne en fauteuil motorisé|accessibilité|fauteuil roulant
personne en fauteuil motorisé : vers la droite|accessibilité|fauteuil roulant|personne en fauteuil motorisé
homme en fauteuil motorisé|accessibilité|fauteuil roulant|handicap
homme en fauteuil motorisé : vers la droite|accessibilité|fauteuil roulant|handicap|homme en fauteuil motorisé
femme en fauteuil motorisé|accessibilité|fauteuil roulant|handicap
femme en fauteuil motorisé : vers la droite|accessibilité|fauteuil roulant|femme en fauteuil motorisé|handicap
personne en fauteuil roulant manuel|accessibilité|fauteuil roulant
personne en fauteuil roulant manuel : vers la droite|accessibilité|fauteuil roulant|personne en fauteuil roulant manuel
homme en fauteuil roulant manuel|accessibilité|fauteuil roulant|handicap
homme en fauteuil roulant manuel : vers la droite|accessibilité|fauteuil roulant|handicap|homme en fauteuil roulant manuel
femme en fauteuil roulant manuel|accessibilité|fauteuil roulant|handicap
femme en fauteuil roulant manuel : vers la droite|accessibilité|fauteuil roulant|femme en fauteuil roulant manuel|handicap
personne qui court|arriver|coureur|courir|course à pied|homme qui court|jogging|marathon|marathonien|pressé|rapide|sportif|vite
homme qui court|course à pied|jogging|marathon
femme qui court|course à pied|joggeuse|jogging|marathon|running|se dépêcher|vite|vitesse
personne qui court : vers la droite|arriver|coureur|courir|course à pied|homme qui court|jogging|marathon|marathonien|personne qui court|pressé|rapide|sportif|vite
femme qui court : vers la droite|course à pied|femme qui court|joggeuse|jogging|marathon|running|se dépêcher|vite|vitesse
homme qui court : vers la droite|course à pied|homme qui court|jogging|marathon
danseuse|danse|femme|femme qui danse|fête|flamenco|rythme|salsa|sortir danser|tango
danseur|danse|femme|fête|flamenco|homme|homme qui danse|rythme|salsa
homme d’affaires en lévitation|affaires|costume
personnes avec des oreilles de lapin|amies|bunny|danseuse|déguisement|double|femme|femmes|fête|fille|filles|jumelles|oreilles de lapin|synchro
hommes avec des oreilles de lapin|amis|danseur|faire la fête|fête|homme|oreilles de lapin
femmes avec des oreilles de lapin|danseuse|femme|fête|oreilles de lapin
personne au hammam|bien-être|chaud|détente|personne dans un sauna|relaxation|sauna|spa|vapeur
homme au hammam|sauna
femme au hammam|sauna
personne qui grimpe|alpiniste|escalader|grimper|grimpeur|montagne|personne qui escalade|sport
homme qui grimpe|alpiniste|grimpeur
femme qui grimpe|alpiniste|grimpeuse
escrimeur|épée|escrime|escrimeuse|personne|sport
course hippique|cheval|course de chevaux|jockey|sport
skieur|neige|ski|sport
snowboardeur|homme|neige|ski|snowboard|sport
joueur de golf|balle|golfeur|green|homme|personne|pga|pitch|sport
golfeur|golf|homme
golfeuse|femme|golf|practice|sport
personne faisant du surf|glisse|homme|mer|océan|plage|planche|sport|vagues
surfeur|homme|surf
surfeuse|femme|mer|océan|plage|sport|surf|vagues
personne ramant dans une barque|bateau|lac|naviguer|pêche|ramer|rameur|rivière|sport
rameur dans une barque|bateau|homme
rameuse dans une barque|bateau|femme|lac|navigation|pêche|plaisance|ramer|rivière|sport
personne nageant|crawl|eau|exercice|homme|nage|nageur|natation|piscine|sport
nageur|homme|nage
nageuse|femme|nage|natation|sport
personne avec ballon|athlétique|basket-ball|basketteur|dribble|joueur|match|rebond|sport
homme avec ballon
femme avec ballon|basket-ball|basketteuse|sport
haltérophile|bodybuilding|entraînement|force|haltérophilie|homme|lever des poids|muscles|personne|poids|sport
homme haltérophile
femme haltérophile|entraînement|exercice|sport
cycliste|course|guidon|homme|pédaler|personne|rouler|sport|tour de france|vélo
cycliste homme|cyclisme|vélo
cycliste femme|cyclisme|sport|vélo
personne en VTT|coureur|cyclisme|grimper|homme en VTT|montagne|sport|tour de France|vélo
homme en VTT|cycliste|vélo
femme en VTT|cycliste|montagne|sport|vélo|VTTiste
personne faisant la roue|agilité|athlète|faire la roue|femme faisant la roue|gymnaste|gymnastique|sport
homme faisant la roue|acrobatie|content|faire la roue|garçon|gymnastique|personne|souple|sport
femme faisant la roue|acrobatie|exercice|faire la roue|gymnaste|gymnastique|personne|sport
personnes faisant de la lutte|bataille|lutteur|lutteurs|sport
lutteurs|athlètes|bataille|force|hommes|lutte|personne|personnes|sport|sur le ring
lutteuses|bataille|combat|duel|femmes|lutte|lutteuse|personne|personnes|sport
personne jouant au water-polo|ballon|homme qui joue au water-polo|piscine|sport
joueur de water-polo|ballon|eau|homme|jeu|match|personne|piscine|sport
joueuse de water-polo|ballon|femme|nager|personne|piscine|sport
personne jouant au handball|athlète|ballon|handballeur|lancer|sport
handballeur|handball|homme|sport
handballeuse|athlète|attaquante|ballon|femme|handball|personne|sport|tir
personne qui jongle|artiste|cirque|gérer|jongler|jongleur|multitâche
jongleur|acrobatie|artiste|balles|cirque|homme|jonglage|multitâche|personne
jongleuse|femme|jonglage|multitâche
personne dans la posture du lotus|détendu|femme|méditation|personne assise en position du lotus|position du lotus|relax|relaxation|tailleur|yoga|zen
homme dans la posture du lotus|méditation|position du lotus|yoga
femme dans la posture du lotus|méditation|position du lotus|yoga
personne prenant un bain|baignoire|personne qui prend un bain
personne au lit|auberge|bonne nuit|coucher|dodo|dormir|fatigué|hôtel|sieste
deux personnes se tenant la main|couple|couple homosexuel|gay|personne|personnes se tenant par la main|poignée de main|tenir la main
deux femmes se tenant la main|amies|amitié|amoureuses|couple|deux femmes se donnant la main|filles|gay|homosexuelles|jumelles|lesbiennes|LGBT|LGBTQ|LGBTQIA|main dans la main|meilleures amies|petite amie|rendez-vous|sœurs
femme et homme se tenant la main|amis|amoureux|couple|homme et femme se donnant la main|main dans la main|petit ami|petite amie|rendez-vous
deux hommes se tenant la main|amis|amitié|amoureux|couple|deux hommes se donnant la main|fils|frères|gay|Gémeaux|homosexuels|jumeaux|LGBT|main dans la main|meilleurs amis|petit ami|rendez-vous|zodiaque
bisou|amour|anniversaire|baiser|couple|femme|homme
bisou : femme et homme|amour|anniversaire|baiser|couple
bisou : homme et homme|amour|anniversaire|baiser|couple|femme
bisou : femme et femme|amour|anniversaire|baiser|couple|homme
couple avec cœur|amour|anniversaire|femme|homme|rendez-vous
couple avec cœur : femme et homme|amour|anniversaire|couple avec cœur|rendez-vous
couple avec cœur : homme et homme|amour|anniversaire|couple avec cœur|femme|rendez-vous
couple avec cœur : femme et femme|amour|anniversaire|couple avec cœur|homme|rendez-vous
famille : homme, femme et garçon|enfant|famille avec un père, une mère et un fils|fils|mère|père
famille : homme, femme et fille|enfant|famille avec un père, une mère et un fils|fils|garçon|mère|père
famille : homme, femme, fille et garçon|enfant|famille avec un père, une mère et un fils|fils|mère|père
famille : homme, femme, garçon et garçon|enfant|famille avec un père, une mère et un fils|fils|mère|père
famille : homme, femme, fille et fille|enfant|famille avec un père, une mère et un fils|fils|garçon|mère|père
famille : homme, homme et garçon|enfant|famille avec un père, une mère et un fils|femme|fils|mère|père
famille : homme, homme et fille|enfant|famille avec un père, une mère et un fils|femme|fils|garçon|mère|père
famille : homme, homme, fille et garçon|enfant|famille avec un père, une mère et un fils|femme|fils|mère|père
famille : homme, homme, garçon et garçon|enfant|famille avec un père, une mère et un fils|femme|fils|mère|père
famille : homme, homme, fille et fille|enfant|famille avec un père, une mère et un fils|femme|fils|garçon|mère|père
famille : femme, femme et garçon|enfant|famille avec un père, une mère et un fils|fils|homme|mère|père
famille : femme, femme et fille|enfant|famille avec un père, une mère et un fils|fils|garçon|homme|mère|père
famille : femme, femme, fille et garçon|enfant|famille avec un père, une mère et un fils|fils|homme|mère|père
famille : femme, femme, garçon et garçon|enfant|famille avec un père, une mère et un fils|fils|homme|mère|père
famille : femme, femme, fille et fille|enfant|famille avec un père, une mère et un fils|fils|garçon|homme|mère|père
famille : homme et garçon|enfant|famille avec un père, une mère et un fils|femme|fils|mère|père
famille : homme, garçon et garçon|enfant|famille avec un père, une mère et un fils|femme|fils|mère|père
famille : homme et fille|enfant|famille avec un père, une mère et un fils|femme|fils|garçon|mère|père
famille : homme, fille et garçon|enfant|famille avec un père, une mère et un fils|femme|fils|mère|père
famille : homme, fille et fille|enfant|famille avec un père, une mère et un fils|femme|fils|garçon|mère|père
famille : femme et garçon|enfant|famille avec un père, une mère et un fils|fils|homme|mère|père
famille : femme, garçon et garçon|enfant|famille avec un père, une mère et un fils|fils|homme|mère|père
famille : femme et fille|enfant|famille avec un père, une mère et un fils|fils|garçon|homme|mère|père
famille : femme, fille et garçon|enfant|famille avec un père, une mère et un fils|fils|homme|mère|père
famille : femme, fille et fille|enfant|famille avec un père, une mère et un fils|fils|garçon|homme|mère|père
tête qui parle|parler|silhouette
silhouette de buste|mystère|ombre
silhouettes de bustes|amis|bff|gens|meilleur ami|meilleure amie|meilleures amies|meilleurs amis|personnes|tout le monde
étreinte|accolade|amitié|au revoir|bonjour|câlin|embrassades|gratitude|merci|personne
famille|enfant|famille avec un père, une mère et un fils|femme|fils|garçon|homme|mère|père
famille : adulte, adulte, enfant|famille : adulte
famille : adulte, adulte, enfant, enfant|famille : adulte
famille : adulte, enfant|famille : adulte|famille monoparentale
famille : adulte, enfant, enfant|famille : adulte|famille monoparentale
traces de pas|empreintes|pied|pieds|pieds nus
tête de singe|animal|Georges le petit curieux|sourire|visage
singe|animal|primate
gorille|animal|primate
orang-outan|animal|primate|singe
tête de chien|animal|animal domestique|chiot|visage
chien|aboyer|animal|animal domestique
chien guide|accessibilité|animal|aveugle|malvoyant|non-voyant
chien d’assistance|accessibilité|aide|animal|assistance|chien-guide|handicap
caniche|animal|chien
loup|animal|louve|tête|tête de loup
renard|animal|nature|tête|visage
raton laveur|animal|curieux|sournois
tête de chat|animal|chaton|miaou|minou
chat|animal|animal domestique|chaton|miaou|miauler
chat noir|animal|chaton|félin|halloween|malchanceux|matou|miaou|superstition
tête de lion|animal|astrologie|crinière|fort|horoscope|roi|rugissement|safari|savane|visage|zodiaque
tête de tigre|animal|félin|prédateur|visage
tigre|animal|félin|prédateur|tigresse|zoo
léopard|animal|félin|prédateur|zoo
tête de cheval|animal|dressage|équitation|ferme|jument
élan|animal|bois|cervidé|mammifère|orignal|ramure
âne|animal|bourricot|mammifère|mule|têtu
cheval|animal|course hippique|hippodrome|tiercé
licorne|animal|licrone|tête|tête de licorne
zèbre|animal|noir et blanc|rayure|rayures|zébrure
cerf|animal|bois
bison|animal|buffle|cornes|herbivore|nature|troupeau
tête de vache|animal|lait|meuh|visage
bœuf|animal|astrologie|ferme|horoscope|taureau|zodiaque
buffle|animal|corne|zoo
vache|animal|ferme|lait|meuh
tête de cochon|animal|ferme|porc|visage
cochon|animal|ferme|gros|jambon|porc|truie
sanglier|animal|Game of Thrones
groin|animal|cochon|ferme|flair|museau|porc|sentir|tête de cochon
bélier|animal|astrologie|corne|ferme|horoscope|mouton|zodiaque
mouton|animal|bêler|brebis|doux|ferme|laine|lait
chèvre|animal|astrologie|Capricorne|ferme|fromage|horoscope|lait|zodiaque
dromadaire|animal|bosse|désert|une bosse
chameau|animal|bosse|chameau à deux bosses|désert|deux bosses
lama|alpaca|alpaga|animal|guanaco|laine|llama|pérou|vicuña|vigogne
girafe|animal|cou|taches
éléphant|animal|pachyderme|trompe
mammouth|animal|défenses|extinction|géant|grand|laineux
rhinocéros|animal|corne
hippopotame|animal|hippo
tête de souris|animal|visage
souris|animal
rat|animal
hamster|animal|animal domestique|tête|tête de hamster|visage
tête de lapin|animal|animal domestique|dents
lapin|animal|animal domestique
écureuil|animal|noisettes
castor|animal|barrage|dents|rongeur
hérisson|animal|épines|épineux|piquant|porc-épic
chauve-souris|animal|vampire
ours|animal|miel|nounours|ours brun|teddy|tête|visage
ours polaire|arctique|blanc
koala|animal|Australie
panda|animal|tête|tête de panda|visage
paresseux|aï|animal|endormi|lent
loutre|animal|joueur|mignon|pêcheur
mouffette|animal|odeur|puer|putois
kangourou|austalie|joey|kangoo|marsupial|marsupiaux|saut
blaireau|animal|ratel
empreintes d’animaux|empreintes de pattes|pattes
dindon|action de grâces|animal|dinde|oiseau|thanksgiving|volaille
poule|animal|coq|ferme|oiseau|poulet|volaille
coq|animal|oiseau|volaille
poussin qui éclôt|animal|bébé|éclosion|naissance|naître|nouveau-né|œuf|oiseau
poussin|animal|oiseau|tête de poussin
poussin de face|animal|bébé|nouveau-né|oiseau
oiseau|animal|ornithologie
pingouin|animal|Antarctique|banquise|manchot|oiseau
colombe|animal|oiseau|paix|rameau|voler
aigle|animal|oiseau|rapace
canard|animal|coin-coin|oiseau
cygne|animal|jeune cygne|oiseau|vilain petit canard
chouette|animal|hibou|oiseau|sage
dodo|animal|Dronte|espèce éteinte|extinction|grand|Maurice|oiseau
plume|écrire|écrivain|léger|oiseau|plumage|voler
flamant|animal|oiseau|rose|tropical
paon|animal|bel oiseau|coloré|fier|fière|oiseau|paonne|prétentieux
perroquet|animal|oiseau|parle|pirate|répète
aile|angélique|aviation|céleste|mythologie|oiseau|s’élever|s’envoler|voler
oiseau noir|animal|bec|corbeau|corneille|corvidé|croasser|merle
oie|animal|bête|cacarder|canard|jars|oiseau|troupeau|volaille|volée
phénix|ailes|cendres|feu|gloire|immortel|mythologie|oiseau|renaissance|renaître|revivre|transformation
grenouille|animal|crapaud|tête|tête de grenouille
crocodile|alligator|animal|caïman|reptile|zoo
tortue|animal|carapace|lentement|reptile
lézard|animal|reptile
serpent|animal|reptile|serpent à sonnette|venin
tête de dragon|animal|mythe|tradition
dragon|animal|Chine|chinois|Game of Thrones|mythe|tradition
sauropode|animal|brachiosaure|brontosaure|dinosaure|diplodocus
T-Rex|animal|dinosaure|T. rex|tyrannosaure|Tyrannosaurus rex|Tyrannosaurus Rex
baleine soufflant par son évent|animal|baleine avec évent|mer|océan|plage|souffle
baleine|animal|mer|océan|plage
dauphin|animal|Flipper|mer|océan|plage
phoque|animal|lion de mer|océan|otarie
poisson|alimentation|animal|astrologie|horoscope|manger|nourriture|poissons|Poissons|repas|zodiaque
poisson tropical|animal
poisson-lune|animal|poisson
requin|animal|Dents de la mer|poisson
pieuvre|animal|créature|mer|mollusque|océan|poulpe
coquille en spirale|animal|conque|coquillage|mer|plage
corail|océan|réchauffement climatique|récif
méduse|aïe|animal|aquarium|brûlure|gélatineux|invertébré|marin|mer|mou|océan|piqûre|plancton|tentacules|vie marine
crabe|animal|astrologie|Cancer|horoscope|mer|pinces|plage|zodiaque
homard|animal|bisque|fruit de mer|fruits de mer|pinces
crevette|aliment|crustacé|fruits de mer|nourriture
calamar|aliment|animal|encornet|mollusque|nourriture
huître|coquillage|coquille|mollusque|perle
escargot|animal|jardin|lentement|nature
papillon|animal|insecte|mignon|printemps
chenille|animal|insecte|jardin
fourmi|animal|insecte|jardin
abeille|animal|bourdon|guêpe|insecte|miel|nature|printemps
scarabée|animal|insecte
coccinelle|animal|bête|insecte|jardin|nature
criquet|animal|insecte|sauterelle
cafard|animal|blatte|coquerelle|insecte|nuisible
araignée|animal|insecte
toile d’araignée|araignée
scorpion|animal|astrologie|désert|horoscope|zodiaque
moustique|fièvre|infection|insecte|maladie|malaria|piqûre|virus
mouche|animal|asticot|insecte|maladie|nuisible|pourrissement|puanteur|putréfaction|tsé-tsé
lombric|animal|annélide|insecte|parasite|ver|ver de terre
microbe|amibe|bactérie|biologie|microorganisme|phagocytose|pseudopode|science|virus
bouquet|amoureux|anniversaire|fleur|fleurs|plante|rendez-vous|roses
fleur de cerisier|bourgeon|plante|printemps
fleur blanche
lotus|beauté|bouddhisme|calme|fleur|hindouisme|pureté|sérénité
rosette|plante
rose|amour|beauté|fleur|plante|rouge|Saint-Valentin
fleur fanée|mort|rose
hibiscus|fleur|plante
tournesol|champs|fleur|plante|soleil
bourgeon|bouton d’or|dent-de-lion|fleur|pissenlit|plante|printemps
tulipe|bourgeon|fleur|plante|printemps
jacinthe|fleur|fleurir|indigo|lavande|lilas|lupin|mauve|muflier|plante|printemps|violet
jeune pousse|germe|jeune plant|plante|plantule|pousser|printemps|semis
plante en pot|décoration|ennuyeux|faire pousser|intérieur|nature|pousser|prendre soin
conifère|arbre|feuilles persistantes|forêt|pin|plante|sapin|sapin de Noël
arbre à feuilles caduques|feuilles caduques|feuillu|forêt|nature|plante
palmier|arbre|cocotier|plage|plante|tropical|tropiques
cactus|désert|épines|nature|piquant|plante|sécheresse
plant de riz|grain|plante
feuille|arbre|feuilles|plante
trèfle|Irlande|plante
trèfle à quatre feuilles|4|chance|Irlande|plante|porte-bonheur
feuille d’érable|automne|érable|feuille morte|tomber
feuille morte|automne|feuilles mortes|tomber
feuille virevoltante|bourrasque|souffle|tourbillon de feuilles|vent|virevolter
nid vide|branches|faire son nid|maison
nid avec œufs|branches|faire son nid|oiseau
champignon|champignon vénéneux|Mario|plante
raisin|fruit|nourriture
melon|fruit
pastèque|fruit
mandarine|agrume|clémentine|fruit|nourriture|orange|vitamine C
citron|acide|agrume|fruit|nourriture|zeste
citron vert|acide|agrume|fruit|lime|mojito|tropical|zeste
banane|fruit|nourriture|potassium
ananas|fruit|nourriture|tropical
mangue|fruit|nourriture|tropical|tropique
pomme rouge|fruit|nourriture
pomme verte|fruit|nourriture
poire|fruit|nourriture
pêche|fruit|nourriture
cerises|cerise|fruit|nourriture
fraise|fruit|nourriture
myrtilles|airelles|baies|bleu|bleuets|fruit|nourriture|violet
kiwi|fruit|nourriture
tomate|fruit|légume|nourriture|plante
olive|aliment|apéritif|apéro|nourriture|olivier|rameau
noix de coco|fruit|nourriture|palmier|piña colada
avocat|fruit|nourriture
aubergine|légume|nourriture
pomme de terre|légume|nourriture|patate|purée
carotte|légume|nourriture
épi de maïs|ferme|nourriture
piment rouge|nourriture|piquant
poivron|légume|piment|poivron rouge|poivron vert
concombre|cornichon|légume|nourriture
légume à feuilles vertes|bok choy|chou|chou chinois|chou frisé|chou pommé|kale|laitue|salade
brocoli|broccoli|chou|chou sauvage|légume
ail|aromate|assaisonnement|condiment|légume|vampire
oignon|assaisonnement|condiment|légume|ognon
cacahuètes|arachide|cacahuète|noisette|nourriture
haricots|haricot rouge|légume|légumineuse|nourriture|petit|rognon
châtaigne|marron|nourriture|plante
racine de gingembre|bière|épice|naturel|santé
cosse de petits pois|edamame|fève|haricot|légume|légumineuse|soja
champignon marron|automne|brun|cèpe|fongus|nature|nourriture
pain|miche|nourriture|pain de mie
croissant|nourriture|pain|petit-déjeuner|viennoiserie
baguette|nourriture|pain
galette|arepa|gordita|lavash|naan|nourriture|pain plat|pita
bretzel|nourriture|torsade
bagel|boulangerie|petit-déjeuner|sandwich|schmear
pancakes|crêpe|goûter|nourriture|pancake|petit-déjeuner
gaufre|brunch|gourmandise|goûter|moule|pâtisserie|petit déjeuner|petit-déjeuner
part de fromage|nourriture
viande sur un os|nourriture
cuisse de poulet|dinde|nourriture|os|volaille
morceau de viande|côtelette|côtelette d’agneau|côtelette de porc|nourriture|steak|viande rouge
lard|bacon|nourriture|porc|viande
hamburger|burger|cheeseburger|fast food|nourriture
frites|fast food|potatoes|potatœs
pizza|fromage|nourriture|part|pepperoni|tranche
hot dog|nourriture|saucisse|saucisse de Francfort
sandwich|nourriture|pain|pain de mie|pique-nique
taco|mexicain|nourriture
burrito|kebab|mexicain|wrap
tamal|mexicain|nourriture|pamonha|papillote
kebab|falafel|nourriture|pain pita
falafels|boulette|boulettes|falafel|pois chiches|seitan|soja|viande
œuf|nourriture
œuf au plat|cuisine|friture|nourriture|petit-déjeuner|poêle|poêle à frire|se faire cuire un œuf
plat mitonné|casserole|Espagne|paella|poêle|riz
marmite|nourriture|ragoût
fondue|bourguignonne|chocolat|fromage|plat|poêlon|savoyarde|ski|suisse|Suisse
bol avec cuillère|bol avec une cuillère|céréales|congee|déjeuner|petit déjeuner|soupe
salade verte|nourriture
pop-corn|cinéma|nourriture
beurre|gras|produit laitier
sel|condiment|salé|salière|saveur
aliments en conserve|boîte de conserve|nourriture
boîte déjeuner|bento|nourriture
galette de riz|cracker|nourriture
boulette de riz|japonais|nourriture|onigiri|plat
bol de riz|nourriture
riz au curry|nourriture
bol fumant|nouilles|nourriture|ramen|vapeur
spaghetti|italien|nourriture|pâtes|restaurant|sauce bolognaise
patate douce|nourriture|patate douce au four
brochette de poisson|fruits de mer|nourriture|restaurant
sushi|japonais|nourriture|poisson|riz
beignet de crevette
croquette de poisson|gâteau|narutomaki|nourriture|restaurant|surimi
gâteau de lune|automne|festival|moon cake|yuèbǐng
brochette de bonbons|dango|dessert|japonais|nourriture
boulette de pâte|dumpling|empanada|gyoza|jiaozi|pierogi|potsticker|ravioli
biscuit chinois|nourriture|prophétie
boîte à emporter|baguettes|carton|chinois|nourriture à emporter
glace italienne|cornet de glace|dessert|nourriture|sucré
granité|coupe de glace|crème glacée|dessert|glace|nourriture|restaurant|sucré
glace|coupe de glace|crème|crème glacée|dessert|nourriture|restaurant|sucré
doughnut|dessert|donut|goûter|nourriture|sucré|sucrerie
cookie|biscuit|dessert|gâteau|goûter|nourriture|pépites de chocolat|sucré
gâteau d’anniversaire|anniversaire|bougies|dessert|fête|goûter|joyeux anniversaire|nourriture|pâtisserie
gâteau sablé|dessert|goûter|nourriture|pâtisserie|sucré
cupcake|dessert|muffin|pâtisserie|sucre|sucrerie
tarte|décoration|garniture|gâteau|nourriture|pâte à tarte|pâtisserie|tarte aux fruits|tourte
barre chocolatée|chocolat|dessert|goûter|nourriture|sucré
bonbon|dessert|goûter|nourriture|sucré|sucrerie
sucette|dessert|goûter|nourriture|sucré|sucrerie
crème renversée|dessert|flan|nourriture|pudding|sucré
pot de miel|nourriture|ours|sucré
biberon|bébé|boisson|lait|naissance|nouveau-né|tétine
verre de lait|boisson
boisson chaude|café|caféine|matin|thé
théière|boisson|boisson chaude|infusion|thé
tasse|boisson|tasse de thé sans anse|thé
saké|boisson|bouteille|bouteille et verre|restaurant|verre
bouteille de champagne|alcool|boisson|bouchon|félicitations|fête|pop
verre de vin|alcool|bar|boisson|club|restaurant|verre à vin
cocktail|alcool|bar|boisson|club|martini|verre|verre à cocktail|verre à pied
cocktail tropical|alcool|bar|boîte|fête|tequila sunrise|verre
chope|alcool|bar|bière|boisson|chope de bière|oktoberfest|picoler|pinte|santé
chopes de bière|alcool|boisson|santé|tchin|trinquer
trinquer|alcool|célébrer|champagne|fêter|santé|tchin|verre|verres
verre tumbler|alcool|liqueur|whisky
verser un liquide|accident|boisson|eau|oups|renverser|verre|vider
gobelet avec paille|boisson|eau|jus de fruit|jus de fruits|soda|verre avec une paille
thé aux perles|boba|boisson|bubble tea|bulle|lait|paille|perle|thé aux bulles|thé froid|zenzou
briquette de jus|boisson|carton|jus de fruits|paille
maté|boisson
glaçon|cube|froid|glace|iceberg
baguettes|hashi
fourchette et couteau avec assiette|assiette et couverts|cuisine|restaurant|table
fourchette et couteau|couteau et fourchette|couverts|faim|manger|nourriture|repas|restaurant
cuillère|couvert|manger
couteau de cuisine|arme|chef|outil
bocal|condiments|conserver|pot|récipient|rien|sauce|vide
amphore|astrologie|cuisine|grec|Grèce|horoscope|vase|Verseau|zodiaque
globe tourné sur l’Afrique et l’Europe|afrique|Afrique|espace|europe|Europe|globe présentant l’Europe et l’Afrique|monde|planète|Terre
globe tourné sur les Amériques|amérique|Amérique|espace|globe présentant l’Amérique|monde|planète|Terre
globe tourné sur l’Asie et l’Australie|asie|Asie|australie|Australie|espace|globe présentant l’Asie et l’Australie|monde|planète|Terre
globe avec méridiens|globe terrestre|Internet|monde|net|toile
carte du monde|planisphère|voyage
carte du Japon|voyage
boussole|compas|direction|magnétique|navigation|orientation
montagne enneigée|froid|neige|sommet|voyage
montagne|nature|sommet|voyage
volcan|éruption|lave|nature
mont Fuji|montagne|nature|sommet|voyage
camping|nature|tente avec un sapin|voyage
plage avec parasol|voyage
désert|voyage
île déserte|cocotier|palmier|voyage
parc national|nature|voyage
stade
monument classique|colonnes|voyage
construction d’un bâtiment|chantier|grue
brique|argile|briques|mortier|mur|mur de briques|the wall|voie 9 3/4
rocher|caillou|dur|lourd|pierre|roc|roche|solide
bois|arbre|bûche|bûcheron|rondins|tronc
hutte|abri|case|maison|maisonnette|yourte
maisons|bâtiment|bâtiments|maison|pavillons
maison abandonnée
maison|bâtiment|foyer|maison simple|pavillon|résidentiel
maison avec jardin|foyer|pavillon|résidentiel
immeuble de bureaux|ville
bureau de poste japonais|bâtiment|Japon|poste japonaise|voyage
bureau de poste|bâtiment|européen
hôpital|bâtiment|docteur|médecin|urgences
banque|bâtiment
hôtel|bâtiment|voyage
love hotel|amour|bâtiment|cœur|hôtel|voyage
supérette|24h/24|bâtiment|épicerie|magasin|supermarché
école|bâtiment
grand magasin|bâtiment|centre commercial
usine|bâtiment
château japonais|bâtiment|voyage
château|bâtiment|européen|voyage
mariage|amour|chapelle|cœur|église
tour de Tokyo|Japon|voyage
statue de la Liberté|New York|statue de la liberté|voyage
église|bâtiment|chapelle|chrétien|croix|religion|voyage
mosquée|islam|musulman|musulmane|religion|voyage
temple hindou|bouddhisme|pagode|religion|stupa|temple bouddhiste
synagogue|judaïsme|juif|juive|religion|temple|voyage
sanctuaire shinto|religion|voyage
kaaba|islam|musulman|musulmane|religion|voyage
fontaine|eau
tente|camping|nature|voyage
brume|brouillard|voyage
nuit étoilée|étoiles|ville|voyage
ville|bâtiment|voyage
soleil levant derrière les montagnes|lever de soleil|matin|nature|voyage
soleil levant|lever de soleil|matin|nature|voyage
ville au crépuscule|coucher de soleil|immeubles|soir|soleil|tombée de la nuit|voyage
coucher de soleil|coucher de soleil en ville|crépuscule|soir|tombée de la nuit|ville|voyage
pont de nuit
sources chaudes|chaud|source|vapeur
cheval de manège
toboggan|aire de jeu|glissade|jouer
grande roue|attractions|parc d’attractions
montagnes russes|attractions|parc d’attractions
enseigne de barbier|coiffeur|coiffure|salon
chapiteau|cirque
locomotive|chemin de fer|machine à vapeur|moyen de transport|rail|tchou tchou|train|vapeur|voyage
wagon|chemin de fer|moyen de transport|rail|train|tram|tramway|voiture|voyage
TGV|chemin de fer|moyen de transport|rail|rapide|train|train à grande vitesse|vitesse|voyage
train à grande vitesse|chemin de fer|moyen de transport|rail|rapide|TGV|voyage
train|arrivée|chemin de fer|moyen de transport|rail|voyage
métro|moyen de transport
métro léger|monorail|moyen de transport|rail|RER
gare|chemin de fer|moyen de transport|rail|RER|train
tramway|moyen de transport|RER|tram|transport|trolley|trolleybus
monorail|moyen de transport|véhicule
train de montagne|chemin de fer|moyen de transport|rail|voyage|wagon
wagon de tramway|moyen de transport|tram|trolleybus|voiture|voyage
bus|école|moyen de transport|véhicule
bus de face|bus qui arrive|car|moyen de transport
trolleybus|bus|moyen de transport|tram|tramway|trolley
minibus|bus|moyen de transport|navette|véhicule
ambulance|urgences|véhicule
camion de pompier|pin-pon
voiture de police|flic|patrouille|véhicule
voiture de police de face|véhicule|voiture de police qui arrive
taxi|moyen de transport|taxi jaune|uber|véhicule
taxi de face|joe le taxi|new york|taxi jaune|uber|voiture
voiture|automobile|conduire|moyen de transport|véhicule|voyage
voiture de face|automobile|conduire|moyen de transport|véhicule|voiture qui arrive|voyage
véhicule utilitaire sport|automobile|conduire|loisirs|moyen de transport|véhicule de loisirs|voiture|voyage
pick-up|auto|camion benne|camionnette|pickup|plateau|poids lourd|transports|véhicule
camion de livraison|camionnette|moyen de transport|véhicule
semi-remorque|camion|moyen de transport|poids lourd|semi|véhicule
tracteur|moyen de transport|véhicule
voiture de course|course automobile|formule 1
moto|course
scooter
fauteuil roulant manuel|accessibilité|fauteuil roulant|handicap
fauteuil motorisé|accessibilité|fauteuil roulant|fauteuil roulant motorisé|handicap
tuk tuk|rickshaw|taxi|thaï|tricycle
vélo|bicyclette|cyclisme|moyen de transport|voyage
trottinette
planche à roulettes|glisse|longboard|skate|skateboard
patin à roulettes|derby|roller|roulette|sport
arrêt de bus
autoroute|route|voyage
voie ferrée|chemin de fer|rail|train|voyage
baril de pétrole
pompe à essence|diesel|gazole|station
roue|cercle|pneu|tourner|véhicule|voiture
gyrophare|alarme|alerte|lumière|police|sirène|urgences|voiture
feu tricolore horizontal|carrefour|croisement|feu de circulation
feu tricolore vertical|carrefour|croisement|feu de circulation
stop|octogonal|panneau|signe
travaux|barrière
ancre|bateau|outil|voyage
bouée de sauvetage|flotter|sauver|sauveteur|secours|sécurité
voilier|bateau|mer|moyen de transport|plaisance|voyage|yacht
canoë|bateau|rame|ramer
hors-bord|bateau|été|luxe|moyen de transport|vedette|voyage
paquebot|bateau|croisière|voyage
ferry|bateau|moyen de transport|voyage
bateau à moteur
navire|bateau|croisière|moyen de transport|paquebot|Titanic|voyage
avion|avion en vol|jet|moyen de transport|véhicule|vol|voyage
petit avion|moyen de transport|voyage
avion au décollage|départ|moyen de transport|voyage
avion à l’atterrissage|arrivée|atterrissage|moyen de transport|voyage
parachute|chute libre|parachute ascensionnel|parapente|sensations fortes
siège|chaise|fauteuil|place
hélicoptère|hélico|moyen de transport|véhicule
train suspendu|moyen de transport|voyage
téléphérique|montagne|moyen de transport|ski|télécabine
tramway aérien|moyen de transport|télécabine
satellite|espace
fusée|décollage|espace|moyen de transport|voyage
soucoupe volante|alien|extraterrestre|ovni|OVNI
cloche de comptoir|clochette|hôtel|réception|sonnette
bagage|valise|voyage
sablier|chronomètre|minuteur|sable|temps
sablier avec sable qui coule|attendre|chronomètre|minuteur|temps
montre|heure
réveil|alarme|attendre|dring|heure|matin|retard|sonnerie
chronomètre|heure|temps
horloge|heure|minuteur|temps
pendule|horloge|horloge posée
midi/minuit|0 h|12 h|heure|horloge|midi|midi pile|minuit|minuit pile
midi/minuit et demie|00 h 30|12 h 30|heure|horloge|midi et demi|minuit et demi
une heure|1 h|13 h|horloge|treize heures
une heure et demie|1 h 30|13 h 30|horloge|treize heures trente
deux heures|14 h|2 h|heure|horloge|quatorze heures
deux heures et demie|14 h 30|2 h 30|heure|horloge|quatorze heures trente
trois heures|15 h|3 h|heure|horloge|quinze heures
trois heures et demie|15 h 30|3 h 30|heure|horloge|quinze heures trente
quatre heures|16 h|4 h|seize heures
quatre heures et demie|16 h 30|4 h 30|heure|horloge|seize heures trente
cinq heures|17 h|5 h|dix-sept heures|heure|horloge
cinq heures et demie|17 h 30|5 h 30|dix-sept heures trente|heure|horloge
six heures|18 h|6 h|dix-huit heures|heure|horloge
six heures et demie|18 h 30|6 h 30|dix-huit heures trente|heure|horloge
sept heures|19 h|7 h|dix-neuf heures|heure|horloge
sept heures et demie|19 h 30|7 h 30|dix-neuf heures trente|heure|horloge
huit heures|20 h|8 h|heure|horloge|vingt heures
huit heures et demie|20 h 30|8 h 30|heure|horloge|vingt heures trente
neuf heures|21 h|9 h
neuf heures et demie|21 h 30|9 h 30|heure|horloge|vingt et une heures trente
dix heures|10 h|22 h|heure|horloge|vingt-deux heures
dix heures et demie|10 h 30|22 h 30|heure|horloge|vingt-deux heures trente
onze heures|11 h|23 h|heure|horloge|vingt-trois heures
onze heures et demie|11 h 30|23 h 30|heure|horloge|vingt-trois heures trente
nouvelle lune|espace|sombre
lune croissante|espace|nuit
premier quartier de lune|espace|nuit|premier quartier
lune gibbeuse croissante|croissant|espace|gibbeux|nuit
pleine lune|espace|nuit
lune gibbeuse décroissante|décroissant|espace|gibbeux|nuit
dernier quartier de lune|dernier quartier|espace
lune décroissante|croissant|croissant de lune|espace|lune descendante|nuit
croissant de lune|espace|nuit|Ramadan
nouvelle lune avec visage|espace|nouvelle lune à visage|nuit
premier quartier de lune avec visage|croissant de lune|espace|lune à visage|nuit|premier quartier de lune
dernier quartier de lune avec visage|croissant de lune|dernier quartier de lune|lune à visage|nuit
thermomètre|météo
soleil|beau temps|brillant|espace|grand soleil|météo|rayons
pleine lune avec visage|lune à visage|nuit|pleine lune|sourire
soleil avec visage|chaleur|chaud|éclatant|ensoleillé|jour|lumière|météo|plage|rayon de soleil|soleil à visage
planète à anneaux|saturne|saturnien|saturnienne
étoile|astronomie|nuit
étoile brillante|éclat|étincelant|étincelle|nuit|nuit étoilée|succès
étoile filante|espace|nuit
voie lactée|espace
nuage|gris|météo
soleil derrière les nuages|caché|météo|nuage|nuageux|soleil derrière nuages
nuage avec éclair et pluie|météo|orage
soleil derrière un petit nuage|caché|météo|soleil derrière petit nuage
soleil derrière un gros nuage|caché|météo|soleil derrière gros nuage
soleil derrière un nuage de pluie|caché|gouttes|météo|soleil derrière un nuage
nuage avec pluie|averse|gouttes|mauvais temps|météo|nuage de pluie
nuage avec neige|flocons|froid|hiver|météo|nuage de neige
nuage avec éclair|nuage avec un éclair|orage|orageux|temps
tornade|cyclone|météo|nuage|tourbillon
brouillard|brume|fog|météo|nuage
vent avec visage|météo|nuage|souffle|visage du vent
cyclone|spirale|tourbillon|typhon|vertige
arc-en-ciel|bisexuelle|Gay Pride|homosexuelle|lesbienne|LGBTQIA|météo|nature|pluie|transgenre
parapluie fermé|météo|pluie
parapluie ouvert|pluie
parapluie avec gouttes de pluie|météo|parapluie avec gouttes
parasol sur le sol|météo|parapluie|parapluie au sol|plage|pluie|soleil|voyage
haute tension|courant|danger|éclair|électricité|nature|orage|symbole haute tension|vitesse
flocon|flocon de neige|froid|météo|neige
bonhomme de neige|bonhomme de neige avec flocons|flocons
bonhomme de neige sans neige|bonhomme de neige|bonhomme de neige sans flocons|froid
comète|espace|météore
feu|allumer|brûler|chaud|flamme|fournaise|incendie
goutte d’eau|BD|eau|froid|larme|météo|nature|pluie|sueurs froides|tristesse
vague|eau|Kanagawa|lame|large|marée|mer|nature|océan|remous|rouleau|surf
citrouille|halloween|Halloween|lanterne
sapin de Noël|arbre|fête|fêtes|guirlandes|Sapin de Noël
feu d’artifice|14 juillet|artifice|fête
cierge magique|14 juillet|artifice|étincelle|étincelles|fête|feu d’artifice
pétard|dynamite|étincelle|explosif|explosive|feu d’artifice|tnt
étincelles|*|étoile|étoiles|magie|nuit|nuit étoilée|scintiller
ballon gonflable|anniversaire|ballon de baudruche|fête
cotillons|anniversaire|fête|super
confettis|anniversaire|fête
arbre à vœux|fête|Japon|prières|Tanabata
bambou décoratif|fête|japonais|plante
poupées japonaises|festival|Japon
koinobori|carpe|fête
carillon éolien|clochette|fête|vent
cérémonie de la lune
enveloppe rouge|argent|bonne chance|cadeau|hóngbāo|lai see
ruban|fête|nœud|ruban rose
cadeau|anniversaire|cadeau emballé|fête|Noël|nœud|surprise
ruban de mémoire|souvenir
billet d’entrée|place|spectacle
billet|place|spectacle
médaille militaire
trophée|champion|championne|coupe|gagner|prix|victoire
médaille sportive|champion|championne|médaille d’or|sport|vainqueur|victoire
médaille d’or|1er|or|premier
médaille d’argent|2e|argent|deuxième
médaille de bronze|3e|troisième
ballon de football|balle|sport
baseball|balle|balle de baseball|sport
softball|balle|gant|sports
basket|ballon|basket-ball|panier|sport
volley-ball|ballon|jeu|match|sport|volley
football américain|ballon|sport|Super Bowl
rugby|ballon|sport
tennis|balle|balle de tennis|sport
disque volant|discoplane|disque-volant|frisbee|sport|ultimate|ultime-passe
bowling|boule|jeu|partie|quilles|sport|strike
cricket|balle|balle de cricket|batte|jeu|match|sport
hockey sur gazon|balle|crosse|sport
hockey sur glace|crosse|palet|sport
crosse|balle|but|lacrosse|raquette|sport
ping-pong|balle|jeu|partie|raquette|sport|tennis de table
badminton|jeu|match|raquette|sport|volant
gant de boxe|sport
tenue d’arts martiaux|arts martiaux|judo|karaté|kimono|sport|taekwondo
cage|but|filet|sport
drapeau de golf|sport|trou
patin à glace|patiner|patinoire|sport
pêche à la ligne|canne à pêche|sport
masque de plongée|apnée|masque et tuba|plonger|snorkeling|tuba
maillot de course|athlétisme|course à pied|jogging|running|sport|tee-shirt de course
ski|neige|sport
luge|glisser|neige|traîneau
pierre de curling|granit|jeu|match|partie|sport
dans le mille|cible|fléchettes|jeu
yoyo|descendre|jouet|monter|osciller
cerf-volant|planer|voler
pistolet à eau|arme|arme à feu|flingue|revolver
boule de billard|8|boule magique|huit|jeu|pool
boule de cristal|avenir|magie|voyant|voyante
baguette magique|abracadabra|magicien|magie|sorcier|sorcière|sort|tour de magie
jeu vidéo|joystick|manette|playstation|xbox
manette de jeu|jeu vidéo|joystick
machine à sous|casino|jeu
dés|dé|hasard|jeu
pièce de puzzle|assemblage|énigme|indice|interloqué|pièce manquante
ours en peluche|jeu|jouet|nounours
piñata|5 mai|bonbons|cinco de mayo|confiseries|fête|mexicain
boule à facettes|briller|danse|disco|fête|soirée
poupées russes|emboîté|empiler|jouet|matriochka|poupée gigogne|poupée russe|russe|russie
pique|carte|couleur|jeu
cœur cartes|cartes à jouer|couleur|jeu|rouge
carreau|carreaux|carte|couleur|jeu
trèfle cartes|cartes à jouer|couleur|jeu|noir
pion d’échec|duper|échec|sacrifiable
carte Joker|cartes à jouer|jeu
dragon rouge mahjong|jeu|mah-jong
jeu des fleurs|carte|carte à jouer|fleur|japonais
spectacle vivant|acteur|actrice|art|masque|théâtre
cadre avec image|art|musée|peinture|tableau|tableau encadré
palette de peinture|art|artiste|couleurs|musée de peinture|peindre|peintre
bobine de fil|aiguille|coudre|couture|ficelle
aiguille à coudre|broderie|couture|fil à coudre|points|suture|tailleur
fil|boule|crochet|laine|pelote|tricot
nœud|attacher|corde|entrelacer|lien|noué|tordre
lunettes de vue|accessoire|œil|vêtements|yeux
lunettes de soleil|lunettes noires
lunettes|lunettes de chimiste|lunettes de labo|lunettes de piscine|lunettes de protection|lunettes de soudage|lunettes de soudure|masque|natation|protection des yeux|soudage
blouse blanche|docteur|expérience|expérimentation|labo|laboratoire|manteau blanc|médecin|scientifique|vêtements
gilet de sécurité|chantier|fluo|gilet jaune|gilet orange|sûreté|visibilité
cravate|chemise|travail|vêtements
T-shirt|bleu|chemise|courses|décontracté|polo|shopping|tee-shirt|vêtements|week-end
jean|bleu|courses|denim|pantalon|shopping|vêtements|week-end
foulard|cou|écharpe|froid|glagla|vêtements
gants|gant|main|vêtements
manteau|froid|glagla|veste|vêtements
chaussettes|pieds|vêtements
robe|courses|élégante|jolie|shopping|vêtements
kimono|vêtements
sari|inde|mode|robe|traditionnel|vêtement
maillot de bain une pièce|maillot de bain|maillot une pièce
slip|maillot de bain|slip de bain|sous-vêtement|une pièce
short|baignade|caleçon|maillot de bain|piscine|plage|short de bain|sous-vêtement
bikini|maillot de bain|nager|piscine|plage|vêtements
vêtements de femme|chemise|chemisier|courses|shopping
éventail|agiter|chaleur|charmer|chaud|danse|danser|éventer|rafraîchir|timide
porte-monnaie|accessoire|courses|monnaie|sac à main|shopping|vêtements
sac à main|accessoire|courses|shopping|vêtements
pochette|accessoire|sac|sac à main|trousse|vêtements
sacs de shopping|achats|courses|sac
cartable|école|sac|sac à dos
tong|claquettes|été|mer|plage|sandales|sandales de plage|tatanes|tongs
chaussure d’homme|accessoire|coup de pied|courses|homme|marron|pied|shopping|vêtements
chaussure de sport|accessoire|athlétisme|basket|coup de pied|courir|courses|shopping|tennis|vêtements|vite
chaussure de randonnée|camping|chaussure de marche|chaussures de chantier|chaussures de montagne|chaussures de sécurité|chaussures marron|marche|rando|timberland|vêtements
chaussure plate|ballerine|chaussure sans lacets|chaussures plates|mule|vêtements
chaussure à talon haut|accessoire|chaussure à talon|chaussure de femme|courses|mode|shopping|stilletto|talon aiguille|talon haut|vêtements
sandale de femme|chaussure|chaussure à talon|chaussure de femme|talon haut|vêtements
chaussons de danse|ballerines|ballet|chaussures|classique
botte de femme|accessoire|chaussure|courses|shopping|vêtements
peigne afro|cheveux|démêler|démêloir|peigner
couronne|accessoire|famille royale|monarchie|monarque|reine|roi|royauté|succès|vêtements
chapeau de femme|vêtements
haut de forme|accessoire|chapeau|élégant|haut-de-forme|magie|vêtements
toque universitaire|accessoire|chapeau|diplôme|étudiant|université|vêtements
casquette américaine|baseball cap|casquette de baseball|chapeau|vêtements
casque militaire|armée|équipement|guerre|guerrier|protection|soldat
casque de secouriste|assistance|casque croix blanche|casque de sauveteur|croix|secours
chapelet|accessoire|collier|perles|prière|religion|vêtements
rouge à lèvres|cosmétiques|maquillage|rendez-vous
bague|alliance|amour|brillant|diamant|étincelant|fiançailles|mariage|solitaire
pierre précieuse|argent|bijou|diamant|fiançailles|joyau|mariage|romantique
muet|chut|enceinte|haut-parleur barré|haut-parleur d’enceinte|silence|son|sourdine
volume des enceintes faible|enceinte|haut-parleur|haut-parleur d’enceinte|son|volume bas
volume des enceintes moyen|enceinte|haut-parleur|haut-parleur d’enceinte|son|volume moyen
volume des enceintes élevé|enceinte|fort|haut-parleur|haut-parleur d’enceinte|musique|son|volume élevé
haut-parleur|communication|fort|mégaphone|message|son
porte-voix|encourager|hourra|manifestation|mégaphone
cor postal|cor de facteur|facteur|poste
cloche|clochette|sonner
alarme désactivée|barrée|cloche|silence
partition|musique|note
note de musique
notes de musique|note|partition
micro de studio|chant|enregistrement|microphone|musique
curseur de niveau|musique
boutons de réglage|boutons de commande|boutons de contrôle|commande|musique|réglages
micro|chanter|karaoke|karaoké|microphone|musique
casque|écouteur|écouteurs|musique|son
radio|actualités|communication|loisirs|musique|vidéo
saxophone|instrument|musique
trompette|instrument|musique
accordéon|bandonéon|concert|concertina|instrument|mélodie|musique|piano à bretelles
guitare|guitare électrique|instrument|musique
piano|clavier|instrument|musique|touches
violon|instrument|musique
banjo|cordes|instrument|instrument à cordes|musique
batterie|baguette|baguettes|musique|tambour
djembé|battement|conga|instrument|musique|percussions|rythme|tambour
maracas|cha cha cha|danse|danser|fête|hochet|instrument|musique|percussion|secouer
flûte|bois|fanfare|fifre|flûte à bec|flûtiste|instrument|musique|orchestre|piccolo
téléphone portable|communication|smartphone
appel entrant|communication|recevoir un appel|smartphone|téléphone portable avec une flèche
téléphone|téléphone rouge
combiné téléphonique|communication|téléphone
bipeur|bip|communication|pager
fax|communication|télécopieur
pile
pile faible|batterie|batterie faible|déchargé|électronique|énergie faible
câble avec fiche électrique|branché|électricité|prise|prise électrique
ordinateur portable|bureau|travail
ordinateur de bureau|moniteur
imprimante|imprimer|ordinateur
clavier|informatique|ordinateur
souris d’ordinateur|informatique
boule de commande|informatique|ordinateur|souris à boule|trackball
disque d’ordinateur|minidisc
disquette|disque|informatique|ordinateur
CD|blu-ray|disque|DVD
DVD|blu-ray|CD|disque
abaque|boulier|calcul|calculation|math|mathématiques
caméra|cinéma|film|filmer|réalisateur|réalisatrice|vidéo
pellicule|bande|cinéma|film
projecteur cinématographique|cinéma|film|vidéo
clap|action|ça tourne|film
téléviseur|petit écran|télé|télévision|TV
appareil photo|selfie|vidéo
appareil photo avec flash|appareil photo
caméscope|caméra|filmer|vidéo
cassette vidéo|magnétoscope|vhs|vidéocassette|vintage
loupe orientée à gauche|agrandir|chercher|détective|loupe gauche|recherche
loupe orientée à droite|agrandir|chercher|détective|loupe droite|recherche
bougie|chandelle|lumière
ampoule|allumer|bande dessinée|BD|dessin|idée|lampe|lumière
torche|lampe électrique|lampe torche|lumière|outil
lampion rouge|japonais|lanterne|lumière|restaurant
diya|ārtī|Diwali|fête inde|huile|lampe|lampe à beurre|lampe inde
carnet avec couverture|cahier|école|écrire|livre
livre fermé|apprendre|école|enseignement|lire|littérature|livre rouge|manuel scolaire|savoir
livre ouvert|apprendre|bibliothèque|école|enseignement|étudier|lecture|lire|littérature|manuel scolaire|roman|savoir
livre vert|apprendre|bibliothèque|école|enseignement|étudier|lecture|lire|littérature|manuel scolaire|savoir
livre bleu|apprendre|école|éducation|lecture|lire|littérature|manuel scolaire|roman
livre orange|apprendre|école|éducation|lecture|lire|littérature|manuel scolaire|roman
livres|apprendre|bibliothèque|école|enseignement|étudier|lecture|lire|littérature|manuels scolaires|roman|savoir
carnet|cahier|écrire
carnet de compte|cahier|classeur|grand livre
page enroulée|document
parchemin|papier
page|document
journal|actualités|communication|gros titres|presse|une
journal roulé|actualités|presse
signets|marque|marqueur|onglets|signet
marque-page|marqueur|signet
étiquette
pièce|argent|euro|fortune|métal|or|pièce de monnaie|riche|sou|trésor
sac plein d’argent|argent|avare|banque|dollar|parier|payer|sac d’argent
billet en yens|argent|billet de banque|payer
billet en dollars|argent|billet de banque|dollar|payer
billet en euros|argent|billet de banque|payer
billet en livres|argent|billet de banque|payer
billet avec des ailes|argent|billet de banque|dollars|payer
carte bancaire|argent|banque|carte de crédit|payer
reçu|compta|comptabilité|comptable|facture|faire les comptes|justificatif|preuve|ticket de caisse
courbe avec yen en hausse|banque|croissance|devise|graphique|marché|monnaie|tendance
enveloppe|courrier électronique|e-mail|lettre|message
e-mail|courriel|courrier électronique|lettre|message
message reçu|courriel|courrier|courrier électronique|e-mail|enveloppe|envoyer|lettre|message électronique|recevoir
enveloppe avec flèche|communication|courriel|courrier électronique|e-mail|envoi|envoyer|message|message électronique|message envoyé
boîte d’envoi|courriel|courrier électronique|e-mail|envoyer|flèche|lettre|message|message électronique
boîte de réception|courriel|courrier électronique|e-mail|flèche|lettre|message|message électronique|recevoir
colis|boîte|livraison|paquet
boîte aux lettres fermée drapeau levé|boîte aux lettres|courrier
boîte aux lettres fermée drapeau baissé|boîte aux lettres|courrier
boîte aux lettres ouverte drapeau levé|boîte aux lettres|courrier
boîte aux lettres ouverte drapeau baissé|boîte aux lettres|courrier
boîte aux lettres|courrier|poste
urne électorale|a voté|bulletin de vote|urne électorale avec un bulletin|voter
crayon|crayon à papier|gomme|mine
stylo plume noir|écrire
stylo plume|écrire
stylo|écrire|stylo bille|stylo-bille
pinceau|peinture
crayon pastel|rouge
mémo|bloc-notes|crayon|écrire
porte-documents|accessoire|bureau|cartable
dossier|fichier|répertoire
dossier ouvert|ouvrir|ouvrir le dossier|répertoire
intercalaires|classement|classeur|index|intercalaire
calendrier|date
éphéméride|agenda|calendrier|date|planning
bloc-notes à spirale|bloc-notes à spirales|cahier|notes
calendrier à spirale|bloc-notes|calendrier à spirales
carnet d’adresses|carte|fiche|index|rolodex|vintage
graphique en hausse|croissance|données|haut|tendance
graphique en baisse|bas|chute|données|négatif|tendance
graphiques à barres|données|graphique
porte-bloc|fournitures|liste|presse-papiers
punaise|fournitures
épingle|carte|emplacement|fournitures|punaise ronde
trombone|fournitures
trombones|fournitures
règle|fournitures|mathématiques|règle plate
équerre|fournitures|mathématiques
ciseaux|couper|découper|fournitures|papier
boîte à dossiers|classeur|dossier
meuble à dossiers|classement|classer|classeur|dossier
corbeille à papiers|poubelle
cadenas fermé|privé|verrouillé|verrouiller
cadenas ouvert|déverrouiller|ouvrir
cadenas fermé avec stylo|cadenas avec un stylo plume|confidentiel|privé|stylo plume|verrouillé
cadenas fermé avec clé|cadenas avec une clé|privé|sécurisé|verrouillé
clé|mot de passe|ouvrir|serrure
clé ancienne|fermer|indice|serrure|verrouiller
marteau|outil|réparer|travaux
hache|bois|bûcheron|fendre|hachette
pioche|mine|outil
marteau et pioche|burin|marteau et burin|outil|outils
marteau et clé à molette|clé à molette|outil|outils
dague|arme|couteau|poignard
épées croisées|arme|armes
bombe|bande dessinée|BD|boum|danger|dessin|explosion
boomerang|aborigène|australie|jeu|outil|répercussion|retour
arc et flèche|archer|astrologie|horoscope|Sagittaire|sport|tir à l’arc|zodiaque
bouclier|arme
scie|bois|outil|scie à bois|scie égoïne|scier
clé à molette|outil|travaux
tournevis|outil|outillage|vis
vis et écrou|boulon|outil|travaux
roue dentée|engrenage|outil
serre-joint|compresser|comprimer|outil|serre-joints
balance à poids|astrologie|horoscope|justice|zodiaque
canne blanche|accessibilité|aveugle|déficient visuel|malvoyant
chaînons|chaîne|maillons|mousqueton
chaîne brisée|chaîne cassée|chaîne rompue|liberté
chaînes|chaîne
crochet|accrocher|appâter|attraper|capitaine|ferrer|hameçon|hameçonner
boîte à outils|caisse à outils|coffre|mécanique|mécano|outil
aimant|aimanter|attirer|attraction|fer à cheval|magnet|magnétique|positif négatif
échelle|ascension|barreau|échelon|escabeau|grimper|monter
alambic|chimie|outil
tube à essai|chimie|chimiste|expérience|expérimentation|labo|laboratoire|réaction|science|sciences
boîte de pétri|bactérie|bactériologie|biologie|biologiste|boîte de petri|culture|labo|laboratoire|micro-organismes|microbiologie|science
adn|biologie|biologiste|évolution|gène|génétique|science|vie
microscope|expérience|laboratoire|outil|science
télescope|astronomie|espace|outil|planètes|science
antenne satellite|antenne parabolique|parabole|science
seringue|aiguille|docteur|malade|médecine|piqûre|vaccin|vaccination
goutte de sang|don du sang|médecine|menstruation|menstruations|règles
pilule|docteur|gélule|malade|médecine|médicament|vitamines
sparadrap|bandage|bobo|médecine|pansement|premiers secours
béquille|accident|aide|blessé|boiter|canne|handicap
stéthoscope|cœur|diagnostic|docteur|médecin|médecine|poumons
radiographie|cage thoracique|docteur|médical|os|rayons X|squelette
porte|placard|porte d’entrée
ascenseur|accessibilité|descente|monte-charge|monte-personnes|montée
miroir|beauté|glace|image|maquillage|psyché|reflet
fenêtre|air frais|cadre|carreaux|ouverture|transparent|vitre|vue
lit|dormir|hôtel
canapé et lampe|canapé avec une lampe
chaise|assis|siège
toilettes|cabinets|WC
ventouse|bouché|déboucheur|dégorgement|outil|plombier|succion|toilettes
douche|eau|pommeau de douche
baignoire|bain|mousse
tapette à souris|apât|appât|fromage|leurre|piège|piège à souris|rat
rasoir|coupant|lame|raser|tranchant
bouteille de lotion|après-shampoing|crème hydratante|crème pour le corps|crème solaire|flacon|hydratant|shampoing|shampooing
épingle de sûreté|couche|épingle à nourrice|épingle de nourrice|imperdable|lange|punk rock
balai|balais|balayage|ménage|nettoie|nettoyage|nettoyé|nettoyer|sorcière
panier|agriculture|cueillette|lessive|linge|pique-nique
rouleau de papier|essuie-tout|papier hygiénique|papier toilette|rouleau de pq
seau|conteneur|plage
savon|bain|bulles|lavage|laver|me lave|me laver|mousse|pain de savon|porte-savon|se lave|se laver
bulles|bulle|propre|savon|sous l’eau
brosse à dents|brosser les dents|dentaire|hygiène|laver|laver les dents|salle de bain
éponge|absorbante|absorbe|laver|nettoyage|nettoyer|poreuse|savonner
extincteur|chaud|éteindre|feu|fire|incendie
chariot|caddie|courses|panier|shopping|supermarché
cigarette|cigarette allumée|fumer|fumeur|signe Fumeur
cercueil|enterrement|mort|obsèques|vampire
pierre tombale|cimetière|enterrement|funérailles|mémorial|mort|RIP|sépulture|stèle|tombe
urne funéraire|cendres|mort|obsèques
mauvais œil|amulette|l’oeil bleu|mauvais oeil|nazar|nazar boncuk|nazarboncuk|œil bleu|perle|superstition|talisman|talisman turc
main de Fatma|amulette|chance|hamsa|khamsa|Myriam|protection
moai|île de Pâques|moaï|monolithe|statue|voyage
pancarte|affiche|écriteau|grève|manifestation|panneau|protestation|signe
carte d’identité|justificatif|papiers|permis de conduire|pièce d’identité|sécurité
distributeur de billets|argent|banque|dab|distributeur automatiques de billets|guichet automatique|retrait
icône Poubelle|corbeille|déchets|jeter
eau potable|eau du robinet|robinet
symbole Accès handicapés|accès handicapés|fauteuil roulant|mobilité réduite
symbole Toilettes hommes|homme|symbole Homme|WC
symbole Toilettes femmes|femme|symbole Femme|WC
panneau Toilettes|WC
symbole Bébé|espace de change
WC|toilettes
contrôle des passeports|passeport
douane|douanes
retrait des bagages|aéroport|arrivée|avion|valise|voyage
consigne|bagages|casier|clé|valise
symbole d’avertissement|attention|avertissement
traversée d’enfants|circulation|école|enfants|piétons
sens interdit|circulation|entrée interdite|interdiction|non|panneau
symbole d’interdiction|entrée interdite|interdiction|interdit
vélos interdits|bicyclette|interdiction|interdit|vélo
interdiction de fumer|cigarette barrée|interdit|interdit de fumer
dépôt d’ordures interdit|déchets|interdiction|ne pas jeter
eau non potable|imbuvable|interdiction|interdit|ne pas boire
interdit aux piétons|interdiction
téléphones portables interdits|interdiction|interdit|portable|téléphone
18 ans et plus|dix-huit|interdiction|interdit|interdit aux mineurs|interdit aux moins de dix-huit ans|limite d’âge|majorité|mineur
radioactif|radioactivité|symbole
danger biologique|symbole
flèche haut|direction|nord|sens
flèche haut droite|direction|nord-est|sens
flèche droite|direction|est|sens
flèche bas droite|direction|sens|sud-est
flèche bas|direction|sens|sud
flèche bas gauche|direction|sens|sud-ouest
flèche gauche|direction|ouest|sens
flèche haut gauche|direction|nord-ouest|sens
flèche haut bas|flèche dans les deux sens
flèche gauche droite
flèche courbe gauche
flèche courbe droite
flèche courbe haut|flèche courbe vers la droite et le haut
flèche courbe bas
flèches dans le sens horaire|actualiser|flèche|sens des aiguilles d’une montre|sens horaire|symbole Recharger
flèches dans le sens antihoraire|actualiser|flèche|retour|sens antihoraire|sens contraire des aiguilles d’une montre|sens horaire inverse|sens inverse des aiguilles d’une montre
flèche Retour|flèche vers la gauche
flèche Fin|flèche vers la gauche
flèche Activé|droite et gauche|flèche dans les deux sens
flèche Bientôt
flèche En haut|flèche vers le haut
lieu de culte|prier|religion
symbole de l’atome|athée|atome
om|hindou|religion
étoile de David|judaïsme|juif|Juif|juive|religion
roue du Dharma|bouddhisme|bouddhiste|religion|roue de dharma
yin yang|complémentaire|religion|tao|taoïsme
croix latine|chrétien|chrétienne|religion
croix orthodoxe|chrétien|chrétienne|religion
lune et étoile|islam|musulman|musulmane|ramadan|religion
symbole de paix|paix et amour|peace and love
chandelier à sept branches|candélabre|Hanoucca|Hanoukka|judaïsme|juif|juive|menora|menorah|religion
étoile à 6 branches|chance|judaïsme|juif|juive
khanda|deg tegh fateh|foi|khalsa|religion|sikh|sikhisme
bélier zodiaque|astrologie|horoscope
taureau|astrologie|horoscope|zodiaque
gémeaux|astrologie|horoscope|zodiaque
cancer|astrologie|crabe|horoscope|zodiaque
lion|astrologie|horoscope|zodiaque
vierge|astrologie|horoscope|zodiaque
balance|astrologie|horoscope|justice|zodiaque
scorpion zodiaque|astrologie|horoscope
sagittaire|astrologie|horoscope|zodiaque
capricorne|astrologie|chèvre|horoscope|zodiaque
verseau|astrologie|eau|horoscope|zodiaque
poissons|astrologie|horoscope|zodiaque
serpentaire|ophiuchus|Ophiuchus|serpent|zodiaque
bouton lecture aléatoire|flèche|flèches croisées|lecture aléatoire
bouton répétition|bouton répéter|flèche|flèches en cercle|répéter|sens des aiguilles d’une montre|sens horaire
bouton répétition de la piste|flèche|flèches en cercle avec n°1|répéter|répéter une fois|sens des aiguilles d’une montre|sens horaire
bouton lecture|droite|flèche|lire|triangle
bouton avance rapide|avance rapide|double flèche|flèche Avance rapide
bouton piste suivante|bouton suivant|double flèche|piste suivante|scène suivante|suivant|triangle
bouton lecture/pause|flèche|lecture|pause|triangle
bouton retour|flèche|gauche|triangle
bouton retour rapide|double flèche|flèche|flèche Retour rapide|retour rapide
bouton piste précédente|bouton précédent|flèche|piste précédente|précédent|scène précédente|triangle
petit triangle haut|bouton haut|flèche
double flèche vers le haut|flèche double|flèche vers le haut|rapide
petit triangle bas|bouton bas|flèche
double flèche vers le bas|flèche double|flèche vers le bas|rapide
bouton pause
bouton stop|carré
bouton enregistrer|cercle|enregistrement|point blanc
bouton éjecter
cinéma|caméra|film
luminosité faible|brillance|lumière|soleil
luminosité élevée|brillance|lumière|soleil
barres de réseau|communication|couverture|portable|réception|téléphone
sans fil|connexion|haut débit|hotspot|internet|ordinateur|réseau|routeur|smartphone|Wi-Fi|wifi|wlan
mode vibreur|communication|portable|téléphone
téléphone éteint|éteindre|portable
symbole de la femme
symbole de l’homme|homme
symbole de la communauté transgenre
signe multiplier|*|×|annuler|croix noire|multiplication|non|x
plus|+|addition|ajouter|arithmétique|mathématiques|signe plus|signe Plus|somme
moins|-|−|arithmétique|mathématiques|signe moins|signe Moins|soustraction|soustraire
signe diviser|÷|algèbre|division|math|mathématique|mathématiques
signe égal gras|égalité|mathématiques|réponse
infini|éternité|illimité|universel
double point d’exclamation|!|!!|exclamation|ponctuation|surprise
points d’exclamation et d’interrogation|!|!?|?|exclamation|interrogation|point d’exclamation et d’interrogation|ponctuation|question|surprise
point d’interrogation rouge|?|interrogation|point d’interrogation|ponctuation|question
point d’interrogation blanc|?|interrogation|ponctuation|question
point d’exclamation blanc|!|exclamation|ponctuation|surprise
point d’exclamation rouge|!|exclamation|point d’exclamation|ponctuation
ligne ondulée|ponctuation|tiret|trait d’union ondulé|vague
conversion de devise|argent|banque|change
symbole dollar|argent|devise|espèces|payer
caducée|docteur|Esculape|médecine|personnel
symbole Recyclage
fleur de lys|blason|fleur de lis|reine|roi|royauté française
trident|ancre|bateau|fourche|mer|Poséidon
badge nominatif|nom
symbole japonais de débutant|chevron|chevron jaune et vert|symbole japonais
cercle rouge|0|anneau|gros cercle|o|O
bouton coché|✓|carré|coche|coche blanche|marque|OK|oui|sélection|terminé|voilà
case cochée|✓|bouton|carré|coche|OK|oui|sélection|terminé|voilà
coche|✓|coche noire|OK|oui|sélection|terminé|voilà
croix|×|annuler|croix rouge|multiplication|multiplier|x
bouton croix|×|multiplier|vert|x
boucle|bouclette
double boucle
alternance|symbole
astérisque huit branches|*|astérique|astérique huit branches|étoile
étoile huit branches|*|astérisque
éclat|*|briller|étinceler|étincelle|scintiller
symbole copyright|©|c|droits d’auteur|propriété intellectuelle|symbole Copyright
marque déposée|®|marque commerciale|r
marque commerciale déposée|marque déposée|TM
touches : #
touches : *
touches : 0|zéro
touches : 1|un
touches : 2|deux
touches : 3|trois
touches : 4|quatre
touches : 5|cinq
touches : 6|six
touches : 7|sept
touches : 8|huit
touches : 9|neuf
touches : 10
majuscules|ABCD|alphabet latin|lettres|lettres latines|saisie|saisie en lettres majuscules
minuscules|abcd|alphabet latin|lettre|lettres|lettres latines|saisie|saisie de lettres minuscules
saisie de chiffres|1234
saisie de symboles
alphabet latin|abc|lettres|saisie|saisie de lettres
groupe sanguin A|groupe sanguin
groupe sanguin AB|groupe sanguin
groupe sanguin B|groupe sanguin
bouton Effacer|CL|icône Effacer
bouton Cool|icône Cool
bouton Gratuit|icône Gratuit
source d’informations|guichet d’informations|i|informations
bouton Identifiant|icône Identifiant|ID
m encerclé|cercle
bouton Nouveau|icône Nouveau|nouveauté
bouton Pas bien|bouton NG|interdit|mauvais|NG
groupe sanguin O|groupe sanguin
bouton OK|icône OK
bouton P|panneau parking|parking
bouton SOS|à l’aide|au secours|icône SOS
bouton Vers le haut|icône Nouveauté|nouveau|nouveauté|up
bouton VS|contre|icône Contre|versus
bouton ici en japonais|idéogramme|idéogramme katakana ici
bouton frais de service en japonais|frais de service|idéogramme katakana
bouton montant mensuel en japonais|idéogramme|montant mensuel
bouton pas gratuit en japonais|idéogramme|pas gratuit|payant
bouton réservé en japonais|idéogramme
bouton bonne affaire en japonais|bonne affaire|idéogramme|idéogramme avantage
bouton réduction en japonais|idéogramme|rabais
bouton gratuit en japonais|idéogramme
bouton interdit en japonais|idéogramme|idéogramme interdit
bouton accepter en japonais|acceptable|idéogramme
bouton application en japonais|idéogramme|idéogramme appliquer
bouton note pour réussir en japonais|idéogramme|note de passage|note pour réussir
bouton chambres disponibles en japonais|chambres disponibles|idéogramme|idéogramme vide
bouton félicitations en japonais|idéogramme
bouton secret en japonais|idéogramme
bouton ouvert pour affaires en japonais|idéogramme|ouvert pour affaires
bouton complet en japonais|idéogramme|idéogramme plénitude
disque rouge|cercle|forme géométrique|géométrie|rond
disque orange|cercle|forme géométrique|géométrie|rond
disque jaune|cercle|forme géométrique|géométrie|rond
disque vert|cercle|forme géométrique|géométrie|rond
disque bleu|cercle|forme géométrique|géométrie|rond
disque violet|cercle|forme géométrique|géométrie|rond
disque marron|brun|cercle|disque brun|forme géométrique|géométrie|rond
disque noir|cercle|forme géométrique|géométrie|rond
disque blanc|cercle|forme géométrique|géométrie|rond
carré rouge|forme géométrique|géométrie
carré orange|forme géométrique|géométrie
carré jaune|forme géométrique|géométrie
carré vert|forme géométrique|géométrie
carré bleu|forme géométrique|géométrie
carré violet|forme géométrique|géométrie
carré marron|carré brun|forme géométrique|géométrie
grand carré noir|forme|forme géométrique|géométrie
grand carré blanc|forme|géométrie
carré moyen noir|forme|forme géométrique|géométrie
carré moyen blanc|forme|forme géométrique|géométrie
carré petit moyen noir|forme|géométrie
carré petit moyen blanc|forme|géométrie
petit carré noir|forme|forme géométrique|géométrie
petit carré blanc|forme|forme géométrique|géométrie
grand losange orange|forme géométrique|géométrie
grand losange bleu|forme géométrique|géométrie|grand losange orange
petit losange orange|forme géométrique|géométrie
petit losange bleu|forme géométrique|géométrie
triangle rouge pointant vers le haut|flèche|forme géométrique|géométrie|triangle haut|triangle rouge pointé vers le haut
triangle rouge pointant vers le bas|flèche|forme|géométrie|triangle bas|triangle rouge pointé vers le bas
diamant avec un point|bande dessinée|BD|dessin|géométrie|géométrique|intérieur
bouton radio|forme|géométrie|géométrique|rond
carré blanc|bouton|forme|géométrie
carré noir|bouton|forme|géométrie
drapeau à damier|course automobile|formule 1|ligne d’arrivée|sport automobile|vainqueur
drapeau triangulaire|drapeau rouge|fanion|golf
drapeaux croisés|japonais
drapeau noir|drapeau qui flotte au vent
drapeau blanc|drapeau qui flotte au vent
drapeau arc-en-ciel|lgbt
drapeau transgenre|blanc|bleu clair|rose
drapeau de pirate|pillage|piller|trésor
drapeau : Île de l’Ascension
drapeau : Andorre
drapeau : Émirats arabes unis
drapeau : Afghanistan
drapeau : Antigua-et-Barbuda
drapeau : Anguilla
drapeau : Albanie
drapeau : Arménie
drapeau : Angola
drapeau : Antarctique
drapeau : Argentine
drapeau : Samoa américaines
drapeau : Autriche
drapeau : Australie
drapeau : Aruba
drapeau : Îles Åland
drapeau : Azerbaïdjan
drapeau : Bosnie-Herzégovine
drapeau : Barbade
drapeau : Bangladesh
drapeau : Belgique
drapeau : Burkina Faso
drapeau : Bulgarie
drapeau : Bahreïn
drapeau : Burundi
drapeau : Bénin
drapeau : Saint-Barthélemy
drapeau : Bermudes
drapeau : Brunei
drapeau : Bolivie
drapeau : Pays-Bas caribéens
drapeau : Brésil
drapeau : Bahamas
drapeau : Bhoutan
drapeau : Île Bouvet
drapeau : Botswana
drapeau : Biélorussie
drapeau : Belize
drapeau : Canada
drapeau : Îles Cocos
drapeau : Congo-Kinshasa
drapeau : République centrafricaine
drapeau : Congo-Brazzaville
drapeau : Suisse
drapeau : Côte d’Ivoire
drapeau : Îles Cook
drapeau : Chili
drapeau : Cameroun
drapeau : Chine
drapeau : Colombie
drapeau : Île Clipperton
drapeau : Costa Rica
drapeau : Cuba
drapeau : Cap-Vert
drapeau : Curaçao
drapeau : Île Christmas
drapeau : Chypre
drapeau : Tchéquie
drapeau : Allemagne
drapeau : Diego Garcia
drapeau : Djibouti
drapeau : Danemark
drapeau : Dominique
drapeau : République dominicaine
drapeau : Algérie
drapeau : Ceuta et Melilla
drapeau : Équateur
drapeau : Estonie
drapeau : Égypte
drapeau : Sahara occidental
drapeau : Érythrée
drapeau : Espagne
drapeau : Éthiopie
drapeau : Union européenne
drapeau : Finlande
drapeau : Fidji
drapeau : Îles Malouines
drapeau : Micronésie
drapeau : Îles Féroé
drapeau : France
drapeau : Gabon
drapeau : Royaume-Uni
drapeau : Grenade
drapeau : Géorgie
drapeau : Guyane française
drapeau : Guernesey
drapeau : Ghana
drapeau : Gibraltar
drapeau : Groenland
drapeau : Gambie
drapeau : Guinée
drapeau : Guadeloupe
drapeau : Guinée équatoriale
drapeau : Grèce
drapeau : Géorgie du Sud-et-les Îles Sandwich du Sud
drapeau : Guatemala
drapeau : Guam
drapeau : Guinée-Bissau
drapeau : Guyana
drapeau : R.A.S. chinoise de Hong Kong
drapeau : Îles Heard-et-MacDonald
drapeau : Honduras
drapeau : Croatie
drapeau : Haïti
drapeau : Hongrie
drapeau : Îles Canaries
drapeau : Indonésie
drapeau : Irlande
drapeau : Israël
drapeau : Île de Man
drapeau : Inde
drapeau : Territoire britannique de l’océan Indien
drapeau : Irak
drapeau : Iran
drapeau : Islande
drapeau : Italie
drapeau : Jersey
drapeau : Jamaïque
drapeau : Jordanie
drapeau : Japon
drapeau : Kenya
drapeau : Kirghizstan
drapeau : Cambodge
drapeau : Kiribati
drapeau : Comores
drapeau : Saint-Christophe-et-Niévès
drapeau : Corée du Nord
drapeau : Corée du Sud
drapeau : Koweït
drapeau : Îles Caïmans
drapeau : Kazakhstan
drapeau : Laos
drapeau : Liban
drapeau : Sainte-Lucie
drapeau : Liechtenstein
drapeau : Sri Lanka
drapeau : Liberia
drapeau : Lesotho
drapeau : Lituanie
drapeau : Luxembourg
drapeau : Lettonie
drapeau : Libye
drapeau : Maroc
drapeau : Monaco
drapeau : Moldavie
drapeau : Monténégro
drapeau : Saint-Martin
drapeau : Madagascar
drapeau : Îles Marshall
drapeau : Macédoine du Nord
drapeau : Mali
drapeau : Myanmar (Birmanie)
drapeau : Mongolie
drapeau : R.A.S. chinoise de Macao
drapeau : Îles Mariannes du Nord
drapeau : Martinique
drapeau : Mauritanie
drapeau : Montserrat
drapeau : Malte
drapeau : Maurice
drapeau : Maldives
drapeau : Malawi
drapeau : Mexique
drapeau : Malaisie
drapeau : Mozambique
drapeau : Namibie
drapeau : Nouvelle-Calédonie
drapeau : Niger
drapeau : Île Norfolk
drapeau : Nigeria
drapeau : Nicaragua
drapeau : Pays-Bas
drapeau : Norvège
drapeau : Népal
drapeau : Nauru
drapeau : Niue
drapeau : Nouvelle-Zélande
drapeau : Oman
drapeau : Panama
drapeau : Pérou
drapeau : Polynésie française
drapeau : Papouasie-Nouvelle-Guinée
drapeau : Philippines
drapeau : Pakistan
drapeau : Pologne
drapeau : Saint-Pierre-et-Miquelon
drapeau : Îles Pitcairn
drapeau : Porto Rico
drapeau : Territoires palestiniens
drapeau : Portugal
drapeau : Palaos
drapeau : Paraguay
drapeau : Qatar
drapeau : La Réunion
drapeau : Roumanie
drapeau : Serbie
drapeau : Russie
drapeau : Rwanda
drapeau : Arabie saoudite
drapeau : Îles Salomon
drapeau : Seychelles
drapeau : Soudan
drapeau : Suède
drapeau : Singapour
drapeau : Sainte-Hélène
drapeau : Slovénie
drapeau : Svalbard et Jan Mayen
drapeau : Slovaquie
drapeau : Sierra Leone
drapeau : Saint-Marin
drapeau : Sénégal
drapeau : Somalie
drapeau : Suriname
drapeau : Soudan du Sud
drapeau : Sao Tomé-et-Principe
drapeau : Salvador
drapeau : Saint-Martin (partie néerlandaise)
drapeau : Syrie
drapeau : Eswatini
drapeau : Tristan da Cunha
drapeau : Îles Turques-et-Caïques
drapeau : Tchad
drapeau : Terres australes françaises
drapeau : Togo
drapeau : Thaïlande
drapeau : Tadjikistan
drapeau : Tokelau
drapeau : Timor oriental
drapeau : Turkménistan
drapeau : Tunisie
drapeau : Tonga
drapeau : Turquie
drapeau : Trinité-et-Tobago
drapeau : Tuvalu
drapeau : Taïwan
drapeau : Tanzanie
drapeau : Ukraine
drapeau : Ouganda
drapeau : Îles mineures éloignées des États-Unis
drapeau : Nations Unies
drapeau : États-Unis
drapeau : Uruguay
drapeau : Ouzbékistan
drapeau : État de la Cité du Vatican
drapeau : Saint-Vincent-et-les Grenadines
drapeau : Venezuela
drapeau : Îles Vierges britanniques
drapeau : Îles Vierges des États-Unis
drapeau : Viêt Nam
drapeau : Vanuatu
drapeau : Wallis-et-Futuna
drapeau : Samoa
drapeau : Kosovo
drapeau : Yémen
drapeau : Mayotte
drapeau : Afrique du Sud
drapeau : Zambie
drapeau : Zimbabwe
drapeau : Angleterre
drapeau : Écosse
drapeau : Pays de Galles`;
