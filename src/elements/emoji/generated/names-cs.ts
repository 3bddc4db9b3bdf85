// Written by test/elements/emoji/write-emoji.ts from Unicode CLDR (Unicode-3.0).
/** A line for each emoji, in the order of the set: its name, then more words it is found by. */
export const emojiNames = `zubící se obličej|radostný|smajlík|smát se|smích|spokojený|šťastný|tvář|úšklebek|úsměv|veselý|výraz|výraz se širokým úsměvem|vysmátý|zuby
zubící se obličej s velkýma očima|hlasitý smích|jupí|otevřený|paráda|smajlík|spokojený|šťastný|super|tvář|úsměv|ústa|výraz|výraz s úsměvem s otevřenou pusou|zuby
zubící se obličej s usměvavýma očima|hlasitý smích|křenit se|lol|oko|otevřený|řehtat se|smajlík|smát se|tvář|úsměv|ústa|výraz|výraz s úsměvem s otevřenou pusou a rozzářenýma očima
rozzářený obličej s usměvavýma očima|křenit se|oči|oko|řehtat se|smajlík|smát se|tvář|úšklebek|úsměv|výraz|výraz se širokým úsměvem s rozzářenýma očima|zuby
zubící se obličej s mžourajícíma očima|chacha|haha|hehe|hlasitý|křenit|lol|mžourající|otevřený|řehtat|rofl|smajlík|smích|spokojený|tlemit|tvář|úsměv|ústa|výraz
zubící se obličej s kapkou potu|nervózní|nervózní smích|otevřený|pot|rozrušený|smajlík|stres|studený|tvář|úsměv|výraz|výraz s úsměvem s otevřenou pusou a studeným potem
obličej válející se smíchy|brečet|haha|hehe|lol|popukání|řehtat|rozesmátý|slza|slzet|smajlík|smích|sranda|šťastný|tvář|válet|veselý|výraz
obličej slzící smíchy|brečet|haha|hehe|lol|řehtat|rozesmátý|se|slza|slzet|smajlík|smích|sranda|šťastný|tvář|válet|veselý|výraz
obličej s mírným úsměvem|pousmát se|smajlík|spokojený|šťastný|tvář|úsměv|veselý|výraz|výraz mírného úsměvu
převrácený obličej|haha|hehe|hlavou dolů|obrácený|smajlík|tvář|tvář vzhůru nohama|úsměv|usmívat se|výraz|vzhůru nohama
tající obličej|horko|mizení|rozpaky|rozpouštění|rozpuštění|rozpustit se|roztékání|spokojenost|tání
mrkající obličej|flirt|flirtovat|mrk mrk|mrkající smajlík|mrknout|mrknutí|škádlení|smajlík|tvář|výraz|zamrkat
smějící se obličej s usměvavýma očima|červenání|červenat se|milý|oko|radost|ruměnec|smajlík|spokojený|tvář|úsměv|usměvavý|výraz|výraz s úsměvem se smějícíma se očima|zardění|zářit štěstím|zrudnutí
usmívající se obličej se svatozáří|anděl|andílek|duše|dušička|fantasy|halo|mírumilovný|nevinný|pohádka|smajlík|spokojený|šťastný|svatoušek|svatozář|svatý|tvář|úsměv|výraz
usmívající se obličej se třemi srdíčky|láska|mám tě rád|mám tě ráda|milovat|miluji tě|mít rád|romantika|smajlík|srdce|srdíčka|úsměv|zakoukaný|zaláskovaný|zamilovanost|zamilovaný|zbožňování|zbožňovat
usmívající se obličej se srdíčky místo očí|láska|miluji tě|miluju tě|nádhera|oči|oko|polibek|pusa|romantika|smajlík|srdce|srdíčka|tvář|úsměv|úsmívající se tvář s očima ve tvaru srdíček|výraz|zamilovaný
obličej s hvězdami v očích|hvězda|nadšený|oči|páni|paráda|šklebící|smajlík|tvář|tyjo|úsměv|výraz|wow
obličej posílající polibek|chybíš|flirt|láska|mi|miluji|miluju|muck|pusa|pusinka|pusu|ráno|romantika|rozkošný|smajlík|srdce|tvář|výraz
líbající obličej|flirtovat|láska|miluji tě|miluju tě|muck|polibek|pusa|pusinka|rande|smajlík|tvář|výraz|výraz polibku
usmívající se obličej|obrys|pohoda|potěšený|silueta|smajlík|šťastný|tvář|úsměv|usměvavý|uvolněný|výraz|výraz úsměvu
líbající obličej se zavřenýma očima|červenat se|flirt|láska|miluji tě|miluju tě|oči|oko|polibek|pusa|pusinka|ruměnec|smajlík|tvář|výraz|výraz polibku se zavřenýma očima|zardění|zavřený|zrudnutí
líbající obličej s usměvavýma očima|dobrou noc|flirt|ily|láska|miluji tě|miluju tě|oko|polibek|pusa|pusinka|rande|smajlík|tvář|úsměv|výraz|výraz polibku s úsměvem|zavřené oči
usmívající se obličej se slzou|dojatý|dojetí|hrdý|slza|slzy radosti|slzy štěstí|smajlík|tvář|úleva|úsměv|vděčný|výraz
olizující se obličej|chutný|hladový|jídlo|jíst|lahodný|mňam|ňam|olizující se tvář|rozpustilý|smajlík|sytý|tvář|úsměv|výborný|vychutnávat|vynikající|vypláznutý jazyk|výraz
obličej s vyplazeným jazykem|jazyk|paráda|párty|smajlík|super|tvář|tvář s vyplazeným jazykem|vypláznutý jazyk|výraz
mrkající obličej s vypláznutým jazykem|bláznivý|jazyk|legrace|mrknout|mrknutí|oko|potrhlý|praštěný|smajlík|sranda|tvář|tvář s vyplazeným jazykem a mrkajícím okem|ujetý|vtip|výraz|ztřeštěný
šílený obličej|blázen|jedno oko větší než druhé|malé|oči|oko|šílenec|šílený výraz|smajlík|tvář|velké|výraz|zbláznit se
mžourající obličej s vypláznutým jazykem|ble|chuť|děs|fuj|jazyk|nechutné|oko|omg|smajlík|tvář|tvář s vyplazeným jazykem a zavřenýma očima|vypláznutý jazyk|výraz|zavřené oči
obličej s penězi na jazyku|boháč|bohatství|dolar|peníze|prachy|pusa|smajlík|tvář|tvář s penězi na jazyku|ústa|výplata|výraz
obličej s otevřenou náručí|gesto objetí|obejmout|objetí|ruce|ruka|smajlík|tvář|výraz
obličej s dlaní před pusou|aha|ajaj|chichotání|hihňat se|jejda|jéje|obličej s rukou na ústech|oj|oops|ouha|překvapení|ruka|smajlík|šok|tajemství|tvář|ups|výraz
obličej s otevřenýma očima a dlaní před pusou|mlčet|neuvěřitelné|nevěřícnost|nevíra|omg|pohoršení|překvapení|proboha|šok|šokovaný|trapas|údiv|úlek|úžas
obličej vykukující jedním okem|bát se|bojím|koukat|kuk|nakukování|rozpaky|schovávat se|šmírování|špehovat|stud|stydět se|stydlivost|stydlivý|uchvácení|vykouknutí|zaujetí|zírání
obličej s prstem na puse|buď potichu|obličej s prsem na ústech|pst|pšt|ruka|smajlík|ššš|ticho|tiše|tišit|tvář|utišit|výraz|zticha
zamyšlený obličej|hloubat|hmm|přemítat|přemýšlet|smajlík|tvář|uvažovat|výraz|zadumaný|zamyšlení|zvažovat
salutující obličej|ano|ano pane|ano paní|být v pozoru|pozdrav|pozor|rozkaz|salutování|salutovat|slunečno|vojenský pozdrav|vojsko|vyhlížet|zastíněné oči|zastínit oči před sluncem
obličej s pusou na zip|ani muk|držet jazyk za zuby|jako ryba|mlčet|mlčím|nepovím|neřeknu|pst|pšt|smajlík|tajemství|tvář|tvář s pusou na zip|ústa|výraz
obličej se zvednutým obočím|co|cože|hmm|mírné překvapení|nedůvěra|nedůvěřivý|nesouhlas|nevěřícný|nevěřit|překvapení|skepse|skeptický|smajlík|tvář|výraz
obličej s neutrálním výrazem|bez výrazu|kamenná tvář|kamenný výraz|neutrální|nezábavný|nezájem|nezajímavý|nudný|prázdný výraz|smajlík|trapné|tvář|výraz|závist
obličej bez výrazu|bez výrazu|kamenný výraz|mrtvý|omg|prázdný výraz|smajlík|tvář|tvář bez výrazu|výraz|wtf|závist
obličej bez úst|bez výrazu|beze slov|nemám slov|němý|nepříjemné|oněmělý|prázdný výraz|prekérní situace|smajlík|tajemství|tajný|ticho|tichý|trapné|tvář|tvář bez úst|ústa|výraz
obličej s tečkovaným obrysem|deprese|introvert|já tu nejsem|mizící|neviditelný|schovaný|skrytý|stud|zmizet
obličej v oblacích|duchem nepřítomný|hlava v oblacích|nepřítomný|obličej v mlze|smajlík|tvář
ušklíbající se obličej|drzost|drzý|flirt|floutek|lstivý|mazaný|mrkat|poťouchlý|přidrzlý|prohnaný|samolibý|smajlík|tvář|úlisný|úšklebek|úsměv|vilný|vychytralý|výraz
obličej se znuděným výrazem|divný|dobře|fajn|naštvaný|nešťastný|nevěřícný|nuda|smajlík|to je fuk|tvář|výraz|wtf|závist|znuděný
obličej s očima v sloup|ježišmarja|koulející|koulet očima|koulí očima|obracet oči|oči|oči v sloup|smajlík|to je fuk|tvář|tvář s očima v sloup|v sloup|výraz
grimasa s vyceněnými zuby|křenit se|nepříjemný|obličej|prekérní|šklebit se|smajlík|trapný|tvář|tvář s krokodýlím úsměvem|úsměv|výraz|zubař
vydechující obličej|foukat|kouřit|lapání po dechu|oddechnutí|pískání|povzdech|šepot|smajlík|uf|úleva|vyčerpaný|výdech|vydechnutí|vyfukující|výraz
obličej lháře|lež|lhář|lhát|lži|lživá tvář s dlouhým nosem|pinocchio|Pinocchio|podvodník|prolhaný|smajlík|tvář|výraz
třesoucí se obličej|panika|překvapení|šok|třas|třesavka|tvář|vibrace|výraz|zemětřesení
kroucení hlavou ze strany na stranu|ne|nesouhlas|vrtění
kývání hlavou nahoru a dolů|ano|kývnutí|přikývnutí|přikyvování|souhlas
obličej s výrazem úlevy|klid|klidný|smajlík|tvář|úleva|výraz|výraz úlevy|vyrovnaný|zen
obličej se skleslým výrazem|deprimovaný|hrozný|skleslý|sklíčený|smajlík|smutný|trudnomyslný|trudomyslný|tvář|výraz|zadumaný|zádumčivý|zahloubaný|zamyšlený|zklamaný|znuděný|ztracený
ospalý obličej|brečet|nachlazený|ospalý výraz|plakat|rozespalý|smajlík|smutný|spánek|tvář|unavený|uplakaný|výraz
slintající obličej|bryndat|chutné|cintat|hlad|slina|slinit|slintající tvář|slintání|slintat|slintat blahem|sliny|smajlík|tvář|vynikající|výraz
spící obličej|chrnět|chrr|dobrou|noc|ospalý|pochrupovat|postel|šlofík|spánek|spát|tvář|unavený|usínat|utahaný|výraz|zdřímnout|zívat|zzz
obličej s lékařskou rouškou|bacily|bakterie|dermatolog|doktor|lék|lékař|maska|nachlazený|nemocný|prevence|rouška|rýma|smajlík|tvář|tvář s doktorskou rouškou|výraz|zubař
obličej s teploměrem|angína|chřipka|horečka|nemocný|smajlík|teploměr|teplota|tvář|tvář s teploměrem v puse|výraz
obličej s ovázanou hlavou|au|bolest|bolí|boule|obvaz|ofačovaná hlava|smajlík|tvář|výraz|zafačovaný|zranění|zraněný
obličej se znechuceným výrazem|ble|blinkat|fuj|nechutný|nevolno|smajlík|tvář|výraz|znechucení|znechucený výraz|zvracet
zvracející obličej|ble|blít|fuj|nechutný|nemocný|nevolnost|smajlík|špatně|tvář|výraz|žaludek|zvracet|zvratky
kýchající obličej|chřipka|horečka|kapesník|kýchat|na zdraví|nachlazený|nemocný|rýma|smajlík|smrkat|tvář|výraz|zdravíčko
rozpálený obličej|červený obličej|horečka|horečnatý|horko|pocení|přehřátý|rudý obličej|smajlík|umírat|úpal|uřícený|úžeh|vedro|vypláznutý jazyk|zadýchaný|zpocený|ztěžka oddechovat
zmrzlý obličej|chladný|drkotat zuby|modrý|mráz|mrzne|námraza|omrzliny|pod nulou|promodralý|promrzlý|rampouchy|smajlík|sníh|studený|zamrzlý|zasněžený|zima|zledovatělý
zpitomělý obličej|dezorientovaný|líznutý|malátný|mít závrať|motá se mi hlava|omámený|opilost|opilý|pod vlivem|přiopilý|různě velké oči|šilhající|závrať|zvlněná pusa
obličej s výrazem závrati|mrtvý|nevolnost|smajlík|tvář|unavený|výraz|výraz závrati|závrať
obličej se spirálami místo očí|hypnotizovaný|motat se|no páni|páni|potíže|smajlík|spirála|spirály|spirály místo očí|výraz|závrať|zhypnotizovaný|zmatený
explodující hlava|nemožné|není možné|neuvěřitelné|obličej|smajlík|šok|tvář|výbuch|vybuchující hlava|výraz
obličej s kovbojským kloboukem|klobouk|kovboj|kovbojka|smajlík|tvář|tvář s kovbojským kloboukem|výraz
oslavující obličej|čepička|frkačka|gratulace|hurá|jupí|konfety|nadšení|narozeniny|narozky|nejlepší|oslava|pařit|párty|radost|sláva|slavit|smajlík|všechno|zábava
obličej v přestrojení|brýle|incognito|inkognito|knír|maskovaný|obočí|převlek|smajlík|špehovat|špion|tvář|výraz
usmívající se obličej s brýlemi|brýle|cool|fešák|fešanda|frajer|jasno|naparovat|oči|oko|paráda|pláž|rebel|sluneční|smajlík|stylový|úsměv|uvolněný|vítěz|výraz
obličej šprta|brýle|chytrý|geek|inteligentní|nerd|nešika|smajlík|šplhoun|šprt|tvář|výraz
obličej s brýlovým monoklem|boháč|bohatý|fajnový|konvenční|luxusní|monokl|nóbl|obličej s monoklem|prudérní|smajlík|staromódní|tvář|výraz|zámožný
zmatený obličej|hm|matoucí|meh|nejistý|nevím|popletený|promiň|smajlík|smutný|tvář|výraz
obličej s pusou našikmo|ech|frustrovaný|meh|na pochybách|nejistý|nerozhodný|nic moc|pf|pochyby|skeptický|zklamání|zmatený
ustaraný obličej|bát se|nervozita|nervózní|obavy|překvapený|smajlík|smutný|starost|starosti|strachovat se|stres|tvář|úzkostlivý|výraz|výraz obav
mírně zamračený obličej|smajlík|smutek|smutný|tvář|výraz|výraz mírného zamračení|zamračení
zamračený obličej|mračit se|smajlík|smutek|smutný|tvář|výraz|zamračení|zamračený výraz
obličej s otevřenou pusou|dokořán|kecáš|nekecej|neuvěřitelné|nevěřím|omg|otevřená|páni|překvapený|pusa|smajlík|šok|soucit|tvář|tyjo|ústa|vážně|výraz|wow
obličej se zaraženým výrazem|ohromený|omg|páni|překvapený|smajlík|šokovaný|tichý|tvář|tyjo|výraz|výraz tváře beze slov|wow|zaražený
užaslý obličej|naprosto|nekecej|nemožné|není možné|nevěřícný|ohromený|omg|smajlík|šok|to snad ne|tvář|udivený|úplně|úžas|výraz|výraz ohromení|wtf|zaskočený
červenající se obličej|bože|červenat|cože|ohromený|páni|překvapení|překvapený|provinilý|rozpaky|šílené|stydět|stydlivý|trapas|trapné|údiv|udivený|výraz|wow|zrudnout
prosebný obličej|milost|pěkně prosím|proč ne|prosba|prosící|prosit|psí oči|škemrat|slitování|smajlík|smutné oči|smutný|žadonění|žadonit
obličej se slzami na krajíčku|aww|dojetí|emoce|hněv|hrdost|obdiv|pěkně prosím|pláč|pocity|prosík|psí oči|rozpaky|sebeovládání|slzičky|slzy na krajíčku|slzy štěstí|smutek|vděčnost
zamračený obličej s otevřenou pusou|co|cože|otevřený|polekat se|překvapení|smajlík|tvář|úlek|ústa|vyděšený|vylekaný|výraz|výraz zamračení s otevřenou pusou|vystrašený|zamračení|zaražený|zděšený
obličej s úzkostným výrazem|cože|nepříjemný|nešťastný|páni|překvapení|šok|strašidelný|stres|tvář|utrápený|úzkost|vyděšený|výraz|wow|zmučený|ztrápený
ustrašený obličej|bát se|děs|obavy|smajlík|strach|tvář|úzkost|úzkostlivý|vyděšený|výraz|výraz strachu|znepokojený|ztrápený
úzkostný obličej se studeným potem|chladno|jejda|modrá|nervózní|otevřený|pot|smajlík|spěchat|studený|tvář|tvář s otevřenou pusou zalitá studeným potem|uspěchaný|ústa|uštvaný|vyděšený|vylekaný|výraz
smutný obličej s výrazem úlevy|o chlup|smajlík|tvář|údiv|uf|úleva|úzkost|výraz|výraz zklamání a úlevy|zklamání
plačící obličej|brečet|chybět|hrozný|nešťastný|pláč|plačící výraz|plakat|ronit slzy|slza|slzička|smajlík|smutek|stýská se mi|tvář|výraz|zkroušený
zoufale plačící obličej|brečet|nářek|naříkat|nešťastný|pláč|plakat|potoky slz|řvát|slza|smajlík|smutek|tvář|výraz|vzlykat|zoufale plačící výraz
obličej křičící hrůzou|bát se|děs|Edvard Munch|hrůza|křičet strachy|munch|překvapený|smajlík|šok|šokovaný|strach|tvář|vyděšený|výkřik|výraz|výraz strachu|vystrašený|zděšený
obličej s pláčem na krajíčku|frustrovaný|mrzutý|naštvaný|otrávený|pocit|podrážděný|překvapený|rozpačitý|rozrušený|škleb|smajlík|smutný|tvář|výraz|výraz rozpaků|zatraceně|zmatený|znechucený
obličej s umíněným výrazem|bolest hlavy|koncentrace|migréna|šklebit se|smajlík|soustředit se|tvář|umíněnost|výraz|vytrvalost|vytrvalý výraz
zklamaný obličej|deprimovaný|hrůza|nešťastný|prohrát|provinilý|selhání|skleslý|sklíčený|smajlík|tvář|vina|výraz|zklamání|zkroušený|ztráta
sklíčený obličej se studeným potem|bolest hlavy|chladno|nervózní|pot|smajlík|smutný|studený|to bylo o chlup|tvář|tvář zalitá studeným potem|vyděšený|výraz
vyčerpaný obličej|brečet|hladový|naštvaný|ne|neštastný|ospalý|plakat|selhání|smajlík|smutný|tvář|únava|unavený|utahaný|vyčerpání|výraz|zkroušený
unavený obličej|kýchat|kýchnutí|smajlík|smutný|tvář|únava|unavený výraz|výraz|zdřímnutí
zívající obličej|dobrou noc|nuda|ospalý|smajlík|unavený|utahaný|výraz|zdřímnout si|zívat|znuděný|zzz
obličej pouštějící páru nosem|funět|hněv|naštvaný|navztekaný|odfouknutí|pára|rozčilený|rozhněvaný|rozhořčení|rozlícený|rozzuřený|triumf|vítězství|vyfouknutí|výraz|vztek|zloba|zlost|zuřit
obličej s podrážděným výrazem|běsnit|červená|červený|hněv|naštvaný|nazlobený|podrážděný|rozhněvaný|rozzuřený|rudý|smajlík|tvář|výraz|vztek|zloba|zlost|zuřivost|zuřivý
rozzlobený obličej|frustrovaný|hněv|hněvivý|naštvaný|nešťastný|rozčilený|rozhněvaný|rozrušený|rozzuřený|smajlík|tvář|výraz|vztek|vzteklý|zloba|zlost|zuřivost|zuřivý
obličej se symboly na puse|cenzura|klení|klít|lát|láteřit|nadávající|nadávat|nadávka|naštvaný|neslušný|obličej se symboly přes ústa|rozzlobený|smajlík|spílat|tvář|vulgarismy|vulgární|výraz
usmívající se obličej s rohy|čert|ďábel|ďáblík|démon|fantasy|fialový čert|pohádka|rohatý|škodolibý|smajlík|tvář|úsměv|úsměv s rohy|výraz
rozzlobený obličej s rohy|čert|ďábel|démon|fantasy|naštvaný|navztekaný|pohádka|škodolibý|skřet|smajlík|tvář|výraz|vztek|zákeřný|zlomyslný|zlý
lebka|kostlivec|kostra|mrtvý|obličej|pohádka|příšera|smajlík|smrt|tělo|tvář|výraz
lebka a zkřížené hnáty|kosti|kostra|lebka se zkříženými hnáty|mrtvý|obličej|příšera|smajlík|smrt|tělo|tvář|výraz|zkřížené hnáty
hovínko|ble|exkrement|fekálie|fuj|hnůj|hovňousek|hromádka|lejno|obličej|příšera|smajlík|smradlavý|smrdí|trus|tvář|výkal|výraz|zápach
klaunský obličej|kašpar|klaun|šašek|smajlík|tvář|tvář klauna|výraz
zlobr|bytost|ďábel|fantasy|japonský|lidožrout|maska|monstrum|obličej|obr|pohádka|příšera|smajlík|strašák|strašidlo|tvář|výraz
šotek|bytost|fantasy|japonský|maska|obličej|pohádka|příšera|rozzlobený|skřet|skřítek|smajlík|strašák|strašidlo|tvář|výraz|zlý|zuřivý
duch|bubák|bububu|bytost|fantasy|Halloween|obličej|pohádka|příšera|smajlík|strašidelný|strašidlo|tvář|výraz
mimozemšťan|bytost|fantasy|obličej|pohádka|příšera|sci-fi|smajlík|tvář|ufo|UFO|ufon|ufoun|vesmír|výraz
mimozemská příšera|bytost|fantasy|hra|marťan|mimozemšťan|obličej|pixely|pohádka|smajlík|space invaders|tvář|ufo|UFO|vesmír|vetřelec|výraz
obličej robota|automat|příšera|robot|smajlík|tvář|výraz
šklebící se kočičí obličej|hlasitý smích|kočičí úsměv s otevřenou pusou|kočka|otevřený|pusa|smajlík|tvář|úšklebek|úsměv|ústa|výraz|zvíře
šklebící se kočka s usměvavýma očima|kočičí široký úsměv s rozzářenýma očima|křenit se|obličej|oko|řehtat se|smajlík|smát se|tvář|úšklebek|úsměv|výraz|zvíře
kočičí obličej slzící smíchy|brečet smíchy|hlasitý smích|kočka|kočka se slzami radosti|lol|radost|slza|slzy|slzy smíchu|smajlík|smích|tvář|výraz|zvíře
usmívající se kočka se srdíčky místo očí|kočičí úsměv s očima ve tvaru srdíček|láska|obličej|oči|oko|smajlík|srdce|srdíčka|tvář|úsměv|výraz|zamilovaná kočka|zamilovaný|zvíře
kočičí obličej s jízlivým úsměvem|ironický|ironie|jízlivý|kočičí jízlivý úsměv|kočka|sarkastický|smajlík|tvář|úsměv|výraz|zvíře
líbající kočičí obličej|kočičí polibek se zavřenýma očima|kočka|oči|oko|polibek|pusa|pusinka|smajlík|tvář|výraz|zvíře
vyčerpaný kočičí obličej|jej|kočka|páni|překvapení|smajlík|tvář|uf|únava|unavená kočka|vyčerpání|výraz|wow|zívat|zvíře
plačící kočičí obličej|kočka|pláč|plačící kočka|plakat|ronit slzy|slza|slzička|smajlík|smutek|smutný|tvář|uplakaný|výraz|zvíře
kočičí obličej s podrážděným výrazem|hněv|kočka|naštvaný|nazlobený|podrážděná kočka|podráždění|podrážděný|rozzlobený|smajlík|trucující|tvář|výraz|vztek|zloba|zlost|zuřivý|zvíře
opička „nic nevidím“|dívat|gesto|ne|nemůžu|nevidět|nevidím|nic|oči|omg|opice|ruce|schovat|stydět|tajemství|vyděšený|výraz|zákaz|zakryté|zlo|zvíře
opička „nic neslyším“|gesto|ne|neposlouchat|neslyšet|neslyším|nic|obličej|opice|pšt|ruce|ššš|tvář|uši|výraz|zacpané|zákaz|zakázáno|zakryté|zlo|zvíře
opička „nic nepovím“|gesto|jejda|mlčet|ne|nemluvím|nepovím|nic|obličej|opice|psst|ruce|tajemství|ticho|ups|ústa|výraz|zákaz|zakrytá|zlo|zvíře
milostný dopis|láska|pošta|romance|romantika|srdce|srdíčko|Valentýn|zamilovaný|zásilka
srdce se šípem|amor|amorek|city|ily|láska|miluji tě|miluju tě|romance|romantika|šíp|srdce prostřelené šípem|srdíčko|střela|Valentýn
srdce s mašlí|city|ily|láska|mašle|miluji tě|miluju tě|srdíčko|stuha|stužka|valentýn|Valentýn|výročí
jiskřící srdce|city|dobrou noc|ily|jiskra|láska|miluji tě|miluju tě|polibek|pusa|srdíčko|třpytivé srdce|vzrušení|zářící srdce
rostoucí srdce|city|ily|láska|miluji tě|miluju tě|nervozita|puls|srdíčko|tep|tlukot srdce|tlukoucí srdce|vzrušení
bušící srdce|bušení|city|ily|láska|miluji tě|miluju tě|puls|srdíčko|tep|tlukot srdce
srdce vířící v kole|city|ily|kolo|láska|miluju tě|otáčející se srdce|otáčení|rozkošný|roztomilý|srdíčka|víření|výročí
dvě srdce|city|ily|láska|miluji tě|rande|růžová|srdíčka|výročí
srdce jako ozdoba|bílé srdce|city|fialové srdce|ily|láska|miluji tě|miluju tě|srdíčko
srdce jako vykřičník|!|interpunkce|interpunkční znaménka|značka|znaménko
zlomené srdce|city|emoce|nešťastný|osamělý|sklíčený|smutný|zarmoucený|zdrcený|zlomený|zlomit|zničený
hořící srdce|hořet|láska|nejsvětější srdce|plamen|vášeň
záplatované srdce|náplast|uzdravit|vyléčit|záplata|zdraví|zlepšení|zotavení
rudé srdce|červený|city|emoce|láska|zamilovaný
růžové srdce|láska|líbí|roztomilý|růžová|růžové srdíčko|srdíčko
oranžové srdce|láska|oranžová|srdíčko
žluté srdce|city|ily|láska|miluji tě|miluju tě|srdeční|srdíčko|žlutá
zelené srdce|city|ily|láska|miluji tě|miluju tě|romantika|srdíčko|zelená
modré srdce|city|ily|láska|miluji tě|miluju tě|modrá|romantika|srdíčko
světlemodré srdce|azurová|láska|líbí|modrozelená|petrolejová|šedozelená|srdíčko|světle modrá|světlemodrá|světlemodré srdíčko
fialové srdce|city|fialová|ily|láska|miluji tě|miluju tě|nejlepší|srdíčko
hnědé srdce|hnědá|hnědé srdíčko|láska|srdíčko
černé srdce|černá|smutek|srdíčko|zkaženost|zlo|zlý
šedé srdce|břidlice|břidlicová|láska|líbí|šedá|šedé srdíčko|šedivá|srdíčko|stříbrná
bílé srdce|bílá|bílé srdíčko|láska|srdíčko
otisk rtů|city|láska|polibek|pusa|pusinka|rande|romance|romantika|rty|sexy|srdce
sto bodů|100|ano|na jedničku|opravdu|pecka|plný|plný počet|rozhodně|skóre|souhlas|stoprocentní|že váháš
japonský symbol hněvu|hněv|komiks|komiksový|manga|naštvaný|rozzlobený|úder|vztek|žíly|zloba|zlost
srážka|bomba|bum|exploze|komiks|náraz|obrázek|rána|třesk|vybouchnout|výbuch
závrať|hvězda|hvězdička|hvězdičky|kometa|komiks|padající hvězda|zářivý
kapky potu|cákání|cákat|cvičení|kapat|kapičky|komiks|obrázek|odkapávat|pot|šplouchat|stříkající|trénink|voda
spěch|běh|komiks|kouř|letím|musím běžet|nadýmání|oblak kouře|obrázek|prdět|pšouknout|větry
díra|jáma|jamka|kanál|otvor
řečová bublina|bublina řeči|dialog|komiks|komiksová bublina|obrázek|odmlka|píše|psaní|řeč|rozhovor|SMS|text|textová bublina|zpráva
oko v řečové bublině|bublina řeči|oko v bublině řeči|řečová bublina|svědectví|svědek|textová bublina
levá řečová bublina|bublina řeči vlevo|dialog|mluvit|řeč|textová bublina
pravá rozzlobená bublina|balónek|bublina naštvané řeči vpravo|hněv|naštvaný|rozzlobený|textová bublina|vztek|zloba|zlost
myšlenková bublina|balónek|komiks|komiksová bublina|myšlenka|nápad|obrázek|snění|sny|vymyslet
zzz|chrnět|chrr|dobrou noc|komiks|ospalý|pochrupovat|šlofík|spánek|spát|spinkat|unavený|usínat|utahaný|zdřímnout si
mávající ruka|ahoj|čau|gesto|haló|jsi tam|letím|mávání|mávat|musím běžet|nashledanou|nazdárek|pa|pá pá|tělo|zatím
hřbet zvednuté ruky|dlaň|ruka|stop|zastavit|zdvižená|zvednutá|zvednutá ruka v gestu stop
ruka s roztaženými prsty|nech toho|přestaň|prst|roztažené|roztažené prsty|stop|tělo|zvednutá ruka s roztaženými prsty
zvednutá ruka|5|high five|pět|plácneme si|plácnutí|pozdrav|stop|tělo
vulkánský pozdrav|prst|ruce|ruka|spock|Spock|Star Trek|tělo|vulkán|Vulkán|Vulkánec
ruka otočená doprava|napřáhnout|podaná ruka|podat ruku|potřást rukou|pravá|stisk|vpravo
ruka otočená doleva|levá|napřáhnout|podaná ruka|podat ruku|potřást rukou|stisk|vlevo
ruka otočená dlaní dolů|huš|kšá|odehnání|odhánět|puštění|upuštění|upustit|zamítnutí|zvednout|zvednutí
ruka otočená dlaní vzhůru|blíž|chycení|dej mi ruku|dlaň vzhůru|nabídka|podat ruku|pojď|pokynutí|zdvihnout
ruka tlačící vlevo|high five|odmítnutí|plácnutí|počkej|stop|tlak|vpravo
ruka tlačící vpravo|high five|odmítnutí|plácnutí|počkej|stop|tlak
gesto OK|chápu|dokonalý|jasně|paráda|peckovní|perfektní|prvotřídní|rozumím|ruka|špetka|super|tělo|top
špetka z pěti prstů|dobrota|fakt dobrý|gesto rukou|ironie|italské gesto|italské sarkastické gesto|já ti to říkal|otázka|prsty|rozčilení|ruka|sarkasmus|sevřené|to je jasný|top|vysvětlovat|zdůraznění
gesto „málo“|jenom trochu|krapet|malé množství|maličko|málo|prsty|ruka|špetka|tak trochu|troška
gesto vítězství|mír|prsty|ruka|tělo|v|znamení míru|znamení vítězství
zkřížené prsty|držím palce|ruka|štěstí|zkřížené prsty pro štěstí|zkřížit
ruka se zkříženým palcem a ukazováčkem|drahé|drahota|drahý|gesto lásky|K-pop|láska|lusknutí|nákladný|peníze|srdce|srdíčko
gesto „miluji tě“|gesto miluji tě|ily|láska|miluji tě|miluju|miluju tě|rock|rocker|rockerské gesto|ruka|tři prsty
gesto parohů|gesto rohů|hudba|metal|paroháč|parohy|prst|rock|rohy|ruka|tělo
gesto „zavolej mi“|ruka|ruka s gestem zavolej mi|zatelefonovat|zavolat|zavolej
ruka s prstem ukazujícím vlevo|hřbet ruky|hřbet ruky ukazující vlevo|prst|tělo|ukazováček|ukazovat
ruka s prstem ukazujícím vpravo|hřbet ruky|hřbet ruky ukazující vpravo|prst|tělo|ukazováček|ukazovat
ruka s prstem ukazujícím nahoru|hřbet ruky|hřbet ruky ukazující nahoru|nahoře|prst|tělo|ukazováček|ukazovat
prostředníček|fakáč|prostředník|prst|ruka|tělo|urážka|urážlivé gesto|vulgární
ruka s prstem ukazujícím dolů|dole|hřbet ruky|hřbet ruky ukazující dolů|prst|tělo|ukazováček|ukazovat
ruka ukazující nahoru|prst|tělo|ukazováček|ukazovat
ukazováček namířený na diváka|dloubnout|hele|jen ty|obviňovat|píchnout|ruka|šťouchnout|ty|ty tam|ukázat prstem|ukazovat|ukazovat prstem|vy|vy tam
palec nahoru|+1|ano|chápu|dobře|jasně|jo|lajk|lajkovat|like|nádhera|ok|paráda|rozumím|ruka|skvělý|souhlas|super|tělo
palec dolů|-1|ne|nelíbí se mi|ruka|špatný|tělo
zvednutá pěst|držet palce|držím pěsti|ruka|síla|solidarita|tělo|úder|zaťatá
namířená pěst|dohoda|kámo|klouby prstů|rána pěstí|rozhodně|ruka|souhlas|tělo|ťuknout pěstí|úder|určitě|zaťatá|zatnutá
pěst mířící doleva|zaťatá pěst|zaťatá pěst směřující doleva
pěst mířící doprava|pozdrav|ruka|tělo|ťuknout pěstí|zaťatá pěst|zaťatá pěst směřující doprava
tleskající ruce|aplaus|dobrá práce|gratulace|ovace|paráda|potlesk|ruka|skvělý|souhlas|super|tělo|tleskám|tleskat|uznání
zvednuté ruce|dlaně|gesto|hurá|oslava|oslavovat|ruka|sláva|tělo|velebit|zdvižená|zvednutá
ruce spojené do tvaru srdce|gesto lásky|láska|milovat|miluji tě|ruka|srdíčko
rozevřené dlaně|obejmout|objetí|otevřený|ruka|tělo|třepotat rukama
zdvižené dlaně vedle sebe|modlit se|modlitba|přání|prosba|rozevřené dlaně|ruce dlaněmi vzhůru
stisk rukou|dohoda|dohodnuto|domluva|domluveno|podání|potřást|potřást si rukama|potřesení|potřesení rukama|ruka|ruku na to|ruky|schůzka|seznámení|souhlas
sepjaté ruce|děkuji|díky|five|gesto|high|modlit|modlitba|plácnout|plácnutí|poklona|požehnaný|prosím|prosit|se|složené|úpěnlivě|žádat
píšící ruka|písmo|psací|psaní|psát|tělo
lak na nehty|kosmetika|lakovat|leštit|manikúra|nalakované nehty|nalakovat nehty|nehet|péče|tělo
selfie|foťák|fotoaparát|selfíčko|telefon
zatnutý biceps|bicák|činky|kulturista|kulturistika|nabouchaný biceps|nabušený|obrázek|paže|posilovat|posilovna|síla|silný|sval|svalovec|svaly|tělo
mechanická paže|handicap|hendikep|invalidní|pomůcka|postižení|prostetická paže|protetická paže|protetika|protéza|usnadnění
mechanická noha|handicap|hendikep|invalidní|pomůcka|postižení|prostetická noha|protetická noha|protetika|protéza|usnadnění
noha|chodidlo|koleno|končetina|kopanec|kopat|kopnout|kopnutí|lidské tělo|nakopnout|noha ohnutá v koleni
chodidlo|chodidla|dupat|kopanec|kopat|kopnout|kopnutí|kotník|nakopnout|noha|nohy|pata|šlapka|šlápnutí
ucho|naslouchat|poslouchat|slyšet|tělo|uši|zvuk
ucho s naslouchátkem|handicap|hendikep|naslouchadlo|naslouchátko|nedoslýchavost|neslyšící|pomůcka|postižení|usnadnění
nos|aroma|čenichat|čich|čichat|cítit|čmuchat|nozdry|odér|pach|strkat nos|tělo|vlezlý|vonět|vůně|zápach
mozek|chytrý|inteligence|inteligentní|IQ|mícha|mozeček|šedá kůra mozková
srdeční orgán|anatomie|aorta|kardiologie|krev|puls|pulz|srdce|tep|tlukot
plíce|anatomie|dech|dýchací|dýchání|hrudník|nádech|orgán|průdušky|průdušnice|respirace|výdech
zub|běloskvoucí|dentista|perlička|stomatolog|zubař|zubařka|zubní|zuby
kost|kosti|kostička|kostlivec|kostra|kůstka|pes|skelet
oči|bulvy|koukat|nakouknout|obličej|oko|omg|pokukovat|tělo|tvář|vidět|vykulený|výraz|vytřeštěné oči|vyvalený
oko|1 oko|hnědé|jedno oko|tělo
jazyk|lízat|olíznout|srkat|tělo|vypláznout|vypláznutý
ústa|krása|polibek|pusa|rtěnka|rty|tělo|zuby
skousnutý ret|flirtování|nejistota|nervozita|obava|okusovat|polibek|rtěnka|rty|sexy|starost|strach|svádění
nemluvně|batole|člověk|dítě|kojenec|malé dítě|malý|miminko|mimino|novorozeně|těhotenství|těhotná|žvatlat
dítě|člověk|děcko|genderově neutrální|malé|mladý|neutrální|ratolest
chlapec|chlapeček|člověk|dítě|hoch|kluk|malý
dívka|člověk|copatá|copy|culíky|dcera|děvče|holčička|holka|malá|panna|zvěrokruh
dospělý člověk|dospělák|neutrální|osoba
člověk s blond vlasy|blond vlasy|blonďák|blondýn|muž|muž s blond vlasy|plavovlasý|světlé vlasy
muž|brácha|bratr|chlap|chlapec|člověk|kamarád|kluk|přítel
osoba s plnovousem|brada|člověk|člověk s vousy|plnovous|vous|vousáč|vousatý|vousy
muž s plnovousem|plnovous|vous|vousáč
žena s plnovousem|plnovous|vous|vousatá žena
muž: zrzavé vlasy|brácha|bratr|chlap|chlapec|člověk|kamarád|kluk|přítel|zrzavé vlasy
muž: kudrnaté vlasy|brácha|bratr|chlap|chlapec|člověk|kamarád|kluk|kudrnaté vlasy|přítel
muž: bílé vlasy|bílé vlasy|brácha|bratr|chlap|chlapec|člověk|kamarád|kluk|přítel
muž: bez vlasů|bez vlasů|brácha|bratr|chlap|chlapec|člověk|kamarád|kluk|přítel
žena|blond|blonďatá|blondýna|člověk|dívka|paní|plavovlasá|sestřih|účes
žena: zrzavé vlasy|blond|blonďatá|blondýna|člověk|dívka|paní|plavovlasá|sestřih|účes|zrzavé vlasy
dospělý člověk: zrzavé vlasy|dospělák|neutrální|osoba|zrzavé vlasy
žena: kudrnaté vlasy|blond|blonďatá|blondýna|člověk|dívka|kudrnaté vlasy|paní|plavovlasá|sestřih|účes
dospělý člověk: kudrnaté vlasy|dospělák|kudrnaté vlasy|neutrální|osoba
žena: bílé vlasy|bílé vlasy|blond|blonďatá|blondýna|člověk|dívka|paní|plavovlasá|sestřih|účes
dospělý člověk: bílé vlasy|bílé vlasy|dospělák|neutrální|osoba
žena: bez vlasů|bez vlasů|blond|blonďatá|blondýna|člověk|dívka|paní|plavovlasá|sestřih|účes
dospělý člověk: bez vlasů|bez vlasů|dospělák|neutrální|osoba
blondýna|blond|blondýnka|člověk|osoba|plavovláska|světlovláska|žena
blonďák|blond|muž|plavovlasý|světlovlasý
starší dospělý člověk|důchodce|neutrální|osoba|postarší|šedovlasý|stará|starší člověk|starý
starý muž|člověk|děda|dědeček|důchodce|moudrý|pán|plešatět|plešatý|senior|stařec|vševěd
stará žena|babička|blond|blondýna|člověk|moudrá|paní|seniorka|špatný účes|stařena|stařenka|staromódní|starý
zamračená osoba|mračit se|naštvaný|nespokojená|rozčilený|rozladěná|rozrušená|výraz|zamračená žena|zamračení|zamračený|zklamaná|znepokojená
zamračený muž|člověk|mračit se|nespokojený|rozesmutnělý|rozladěný|rozrušený|výraz
zamračená žena|výraz|zamračený
podrážděná osoba|člověk|naštvaná|nespokojená|nespokojenost|nespokojený výraz|podrážděná žena|podráždění|trucovat|trucující žena|výraz|žena
podrážděný muž|člověk|mračit se|podráždění|výraz|zamračený
podrážděná žena|podrážděný|výraz
gesto nesouhlasu|a dost|gesto odmítnutí|ne|nech toho|přestaň|ruka|stop|zákaz|zakázáno|žena se zkříženýma rukama
muž s gestem nesouhlasu|člověk|muž nesouhlasí|ne|nesouhlas|ruka|zákaz|zakázáno|zkřížené ruce
žena s gestem nesouhlasu|ne|nesouhlas|zákaz
gesto souhlasu|baletka|cvičení|ok|omg|pirueta|protahování|ruce nad hlavou|ruka|souhlas|strečink|žena souhlasí
muž s gestem souhlasu|ano|člověk|cvičení|gesto|gesto souhlasu|muž souhlasí|ok|omg|ruka|souhlas
žena s gestem souhlasu|ano|ok|souhlas
osoba s dlaní vzhůru|diva|dlaň|drby|drzost|drzý|ironie|muž|oprsklý|pomoc|přidrzlý|primadona|přinést|ruka|sarkasmus|sarkastický|skrčená|vážně|zapomeň|žena
muž s dlaní vzhůru|diva|dlaň|drby|drzost|drzý|ironie|oprsklý|pomoc|přidrzlý|primadona|přinést|ruka|sarkasmus|sarkastický|skrčená|vážně|zapomeň
žena s dlaní vzhůru|concierge|drzost|informace|ironie|pomoc|poslíček|recepce|recepční|ruka|sarkasmus
osoba se zvednutou rukou|ano prosím|gesto|haló|já vím|mám otázku|mávat|přihlásit se|ruka|šťastný|zde|žena se hlásí|žena zvedá ruku|zvednutá
muž se zvednutou rukou|člověk|člověk zvedá ruku|gesto|hlásit se|já vím|mávat|muž zvedá ruku|přihlášení|přihlásit se|prosím|ruka|tady|zamávat|zde|zvednutá ruka|zvednutí
žena se zvednutou rukou|přihlášení|ruka|zvednutí
hluchá osoba|handicap|hendikep|hluchota|nedoslýchavost|neslyšící|pomůcka|postižení|sluch|slyšet|ucho|usnadnění
hluchý muž|hluchota|nedoslýchavost|nedoslýchavý
hluchá žena|hluchota|nedoslýchavá|nedoslýchavost
uklánějící se osoba|gesto|lítost|meditovat|modlitba|muž se klaní|omluva|omluvné gesto|pardon|poklona|promiň|prosba|úcta|úklona
uklánějící se muž|gesto|lítost|omluva|poklona|prosba|úcta|úklona
uklánějící se žena|člověk|gesto|lítost|meditace|meditovat|omluva|omluvné gesto|pardon|poklona|promiň|prosba|úcta|úklona|žena se klaní
osoba chytající se za hlavu|čelo|chycení|cože|dlaň|facepalm|hlava|jen to ne|nevíra|proč já|rozhořčení|smajlík|to snad ne|tvář|už zase|vážně|výraz|zoufalství
muž chytající se za hlavu|čelo|chycení|cože|dlaň|facepalm|hlava|jen to ne|nevěřícně kroutit hlavou|nevěřit|nevíra|rozčilení|rozhořčení|smajlík|tvář|vážně|výraz|zoufalství
žena chytající se za hlavu|čelo|chycení|chytat se za hlavu|cože|dlaň|facepalm|hlava|jen to ne|nevěřit|nevíra|rozčilení|rozhořčení|smajlík|tvář|vážně|výraz|žena se chytá za hlavu|zoufalství
osoba krčící rameny|co já vím|je mi to jedno|možná|nejistota|nerozhodnost|nevědomost|nevím|nezájem|pochybnost|pochyby|pokrčení|pokrčit|ramena|to je fuk
muž krčící rameny|co já vím|je mi to jedno|krčit rameny|muž krčí rameny|nejistota|nerozhodnost|netuším|nevědomost|nevím|nezájem|neznalost|pochybnost|pochyby|pokrčení|pokrčit|ramena|to je fuk
žena krčící rameny|co já vím|je mi to jedno|krčit rameny|nejistota|nerozhodnost|netuším|nevědomost|nevím|nezájem|neznalost|pochybnost|pochyby|pokrčení|pokrčit|ramena|to je fuk|žena krčí rameny
zdravotník/zdravotnice|doktor|doktorka|nemocnice|sestřička|terapeut|terapeutka|zdravotnice|zdravotník
zdravotník|člověk|doktor|lékař|muž|nemocnice|ošetřovatel|povolání|práce|terapeut|zdravotní péče
zdravotnice|člověk|doktorka|lékařka|nemocnice|ošetřovatelka|povolání|práce|sestra|sestřička|terapeutka|zdravotní péče|žena
studující|absolvent|absolventka|student|studentka
student|absolvent|člověk|muž|promoce|univerzita|vysoká škola
studentka|absolventka|člověk|promoce|univerzita|žena
vyučující|instruktor|instruktorka|profesor|profesorka|učitel|učitelka
učitel|člověk|cvičitel|instruktor|kantor|lektor|muž|pedagog|povolání|práce|přednášející|přednáška|profesor|škola|školitel|vyučující|vzdělání
učitelka|člověk|instruktorka|kantorka|lektorka|pedagožka|povolání|práce|přednášející|přednáška|profesorka|škola|školitelka|vyučující|vzdělání|žena
soudce/soudkyně|právo|soudce|soudkyně|spravedlnost|váhy
soudce|advokát|člověk|muž|povolání|práce|právník|právo|spravedlnost|váhy
soudkyně|advokátka|člověk|povolání|práce|právnička|právo|spravedlnost|váhy|žena
farmář/farmářka|farmář|farmářka|sedlák|selka|zahradnice|zahradník|zemědělec|zemědělkyně
farmář|člověk|muž|povolání|práce|rančer|rolník|sedlák|záhradkář|zahradník|zemědělec
farmářka|člověk|povolání|práce|rančerka|rolnice|selka|záhradkářka|zahradnice|zemědělkyně|žena
kuchař/kuchařka|kuchař|kuchařka|šéfkuchař|šéfkuchařka
kuchař|člověk|kuchyně|muž|povolání|práce|restaurace|šéfkuchař|vařit
kuchařka|člověk|kuchyně|povolání|práce|restaurace|šéfkuchařka|vařit|žena
mechanik/mechanička|elektrikář|elektrikářka|mechanička|mechanik|montér|montérka|opravář|opravářka|řemeslnice|řemeslník|živnostnice|živnostník
mechanik|člověk|elektrikář|elektrotechnik|instalatér|montér|muž|opravář|povolání|práce|řemeslník|zámečník|živnostník
mechanička|člověk|elektrikářka|elektrotechnička|instalatérka|montérka|opravářka|povolání|práce|řemeslnice|zámečnice|žena|živnostnice
osoba pracující v továrně|dělnice|dělník|průmysl|továrna|výroba
dělník v továrně|člověk|dílna|fabrika|montér|muž|povolání|práce|průmysl|svářeč|továrna|výroba
dělnice v továrně|člověk|dílna|fabrika|montérka|povolání|práce|průmysl|svářečka|továrna|výroba|žena
manažer/manažerka|architekt|architektka|bílý límeček|byznys|kancelář|manažer|manažerka|úřednice|úředník
manažer|architekt|bílé límečky|bílý límeček|byznys|člověk|kancelář|muž|povolání|práce|úředník
manažerka|architektka|bílé límečky|bílý límeček|byznys|člověk|kancelář|povolání|práce|úřednice|žena
vědec/vědkyně|biolog|bioložka|chemička|chemik|fyzička|fyzik|inženýr|inženýrka|matematička|matematik|vědec|vědkyně
vědec|biolog|chemik|člověk|fyzik|inženýr|matematik|muž|povolání|práce|věda|vynálezce|výzkum|výzkumník
vědkyně|bioložka|chemička|člověk|experimentátorka|fyzička|inženýrka|matematička|povolání|práce|věda|výzkum|výzkumnice|žena
programátor/programátorka|kodér|kodérka|software|technologie|vynálezce|vynálezkyně|vývojář|vývojářka
programátor|ajťák|člověk|developer|inženýr|IT|kodér|muž|notebook|počítač|počítačový software|povolání|práce|programování|software|technik|technologie|vynálezce|vývoj|vývojář
programátorka|člověk|kodérka|notebook|počítač|povolání|práce|programování|software|softwarová developerka|technologie|vynálezkyně|vývoj|vývojářka|žena
zpěvák/zpěvačka|bavič|bavička|herec|herečka|hvězda|rocker|rockerka|zpěvačka|zpěvák
zpěvák|bavič|člověk|herec|hvězda|muž|povolání|práce|punker|rock|rocker|zábava
zpěvačka|bavička|člověk|herečka|hvězda|povolání|práce|punkerka|rock|rockerka|zábava|žena
malíř/malířka|malíř|malířka|paleta|umělec|umělkyně|umění
malíř|člověk|muž|paleta|povolání|práce|umělec|umění
malířka|člověk|malovat|paleta|povolání|práce|umělkyně|umění|žena
pilot/pilotka|letadlo|pilot|pilotka
pilot|člověk|letadlo|letec|muž|povolání|práce
pilotka|člověk|letadlo|letec|povolání|práce|žena
kosmonaut/kosmonautka|astronaut|astronautka|kosmonaut|kosmonautka|raketa|vesmíír
kosmonaut|astronaut|člověk|muž|povolání|práce|raketa|věda|vesmír
kosmonautka|astronautka|člověk|povolání|práce|raketa|vesmír|žena
hasič/hasička|hasič|hasička|hasičské auto|požár|požárnice|požárník|stříkačka
hasič|člověk|hasičské auto|muž|povolání|požár|požární hadice|požárník|práce|stříkačka
hasička|člověk|hasičské auto|povolání|požár|požární hadice|požárnice|práce|stříkačka|žena
strážník|důstojník|polda|policajt|policie|policista|povolání|zákon|zatknout|zločin
policista|muž|policajt|policie|strážník
policistka|důstojnice|policajtka|policejní|policie|povolání|strážnice|zákon|zatknout|žena
detektiv|agent|člověk|čmuchal|inspektor|muž|očko|povolání|práce|slídit|špeh|špión|špionáž|utajení|vyšetřovatel
kriminální inspektor|agent|čmuchal|detektiv|muž|očko|špeh|špión|vyšetřovatel
kriminální inspektorka|agentka|člověk|čmuchalka|detektivka|očko|špehyně|špiónka|utajení|vyšetřovatelka|žena
gardista|Buckinghamský palác|člověk|garda|hlídač|hlídka|Londýn|povolání|práce|přilba|stráž|strážce
strážce|muž|stráž
strážkyně|Buckinghamský palác|člověk|garda|helma|hlídka|Londýn|povolání|práce|přilba|stráž|žena
nindža|bojovník|člověk|kradmý|kukla|nájemný vrah|nenápadný|ninja|osoba|plížit se|přikrást se|špion|tajný
dělník na stavbě|bezpečnostní přilba|helma|muž|ochranná přilba|povolání|rekonstrukce|stavba|stavební dělník
stavební dělník|muž|stavař|stavba
stavební dělnice|bezpečnostní přilba|člověk|helma|povolání|práce|přilba|stavařka|stavba|žena
člověk s korunou na hlavě|korunovaný|král|královna|královský|monarcha|panovník|šlechta|veličenstvo|vládce|vznešený
princ|člověk|fantasy|koruna|král|královský|panovník|pohádka|vládce|vznešený
princezna|člověk|fantasy|koruna|královna|pohádka|vládkyně
člověk s turbanem|muž|muž v turbanu|pokrývka hlavy|turban
muž s turbanem|turban
žena s turbanem|člověk|osoba|turban
muž s čínskou čepicí|čepice|člověk|gua pi mao|kua pchi mao
žena v šátku|bandana|člověk|hidžáb|mantila|šátek|tichel|závoj|žena s šátkem na hlavě
osoba ve smokingu|člověk|formální|motýlek|muž|muž ve smokingu|oblek|sako|smoking|smokink|společenský oděv|ženich
muž ve smokingu|smoking|ženich
žena ve smokingu|smoking
osoba se závojem|člověk|nevěsta|nevěsta se závojem|svatba|svatební|vdavky|závoj
muž se závojem|svatba|závoj|ženich
žena se závojem|nevěsta|svatba|závoj
těhotná žena|člověk|gravidní|těhotenství
těhotný muž|břicho|člověk|nadmutý|plný|přejezený|těhotenství
těhotná osoba|břicho|člověk|nadmutá|nadmutý|plná|plný|přejezený|těhotenství|těhotný
kojení|člověk|dítě|kojenec|kojit|krmení|maminka|mamka|matka|miminko|mimino|nemluvně|novorozeně|prsa|prso
žena krmící dítě z lahve|chůva|kojenec|kojení|kojící maminka|kojit|krmení|krmící maminka|krmit|maminka|mamka|matka|matka s dítětem|nemluvně|novorozenec|osoba|rodiče
muž krmící dítě z lahve|chůva|člověk|kojenec|kojení|krmení|krmící tatínek|krmit|nemluvně|novorozenec|osoba|otec|táta|tatínek
osoba krmící dítě z lahve|chůva|člověk|kojenec|kojení|krmení|krmit|nemluvně|novorozenec|rodiče
andílek|anděl|člověk|dítě|fantasy|kostel|miminko|obličej|pohádka|smajlík|tvář|víra|výraz
Santa Claus|člověk|Děda Mráz|fantasy|Mikuláš|oslava|otec|pohádka|vánoce|Vánoce
Santa Clausová|babička|člověk|fantasy|matka|oslava|pohádka|stará|stařenka|vánoce|Vánoce|žena
Santa|čepice|člověk|fantasy|Ježíšek|oslava|osoba|pohádka|santa claus|santovská čepice|slavit|svátky|vánoce|vánoční
superhrdinská postava|Batwoman|dobro|dobrý člověk|hrdina|hrdinka|klaďas|kladná postava|superhrdina|superhrdinka|superschopnost|superschopnosti|superžena|Wonderwoman
superhrdina|hrdina|kladná postava|muž|superschopnost
superhrdinka|hrdinka|kladná postava|superhrdina|superschopnost|žena
superzločinec|darebák|lotr|lump|muž|padouch|superpadouch|superschopnost|superzloduch|záporák|záporná postava|záporný hrdina|zločinec|zloduch|zlý
superpadouch|muž|padouch|superschopnost|superzločinec|záporná postava
superpadouška|padouška|superschopnost|superzloduška|záporná postava|žena
mág|čaroděj|čarodějník|čarovat|černokněžník|člověk|kouzelník|kouzlo|magie|RPG|zaklínadlo
čaroděj|čarodějník|kouzelník|mág
čarodějka|čarodějnice|kouzelnice|mágyně|vědma
víla|duch|fantasy|křídla|oberon|puk|skřítek|titánie|víla s křídly|vílák
okřídlený skřítek|oberon|puk|vílák
okřídlená víla|divoženka|elfka|rusalka|titánie
obličej upíra|drákula|Drákula|krev|nemrtvý|Nosferatu|sát|špičáky|tesáky|upír|vampýr
upír|drákula|nemrtvý|vampýr
upírka|nemrtvá|vampýrka
mořská bytost|ariel|moře|mořská víla|mořská žena|mořský|muž|nymfa|panic|panna|postava|siréna|trojzubec
mořský muž|nymfa|panic|poseidón|tritón
mořská panna|nymfa|víla|žena
obličej elfa|elf|fantasy|kouzelná|Legolas|les|LOTR|magie|Pán prstenů|postava|RPG
elf|kouzelná|les|lesní|magie|muž|postava
elfka|divoženka|kouzelná|les|magie|postava
duch z lahve|aladin|džin|džin z lampy|kouzelná lampa|lahev|lampa|přání
džin|aladin|duch|lahev|lampa|muž
džinka|aladin|duch|džin|lahev|lampa|žena
zombie|apokalypsa|chodící|děsivý|ghúl|Halloween|mrtvá|mrtvola|mrtvý|nemrtvá|nemrtvý|strašidelný|zombík
nemrtvý muž|chodící|ghúl|mrtvola|mrtvý|zombie|zombík
nemrtvá žena|chodící|ghúl|mrtvá|mrtvola|zombice|zombie
troll|fantasy|monstrum|nestvůra|obluda|obr|pohádka|příšera|trol|trollovat|zlobr
osoba na masáži obličeje|bolest hlavy|masáž|masáž hlavy a obličeje|napětí|obličej|relaxační|salon|salón|spa|tvář|ukliňující|wellness|žena
muž na masáži obličeje|bolest hlavy|člověk|masáž|masáž hlavy a obličeje|muž dostává masáž|napětí|obličej|relaxační|salon|salón|tvář|uklidňující|výraz
žena na masáži obličeje|masáž|obličej|tvář
osoba u kadeřníka|holič|kadeřnictví|kadeřník|krása|nový účes|nůžky|ostříhat|salon|salón|sestřih|stříhání|stříhání vlasů|účes|vlasy|žena u kadeřnice
muž u kadeřníka|člověk|holič|holička|holičství|kadeřnice|kadeřnictví|kadeřník|krása|salon|salón|sestřih|stříhání|stříhání vlasů|účes|vlasy
žena u kadeřníka|holič|kadeřník|krása|salon|sestřih|stříhání|účes|vlasy
kráčející osoba|chodec|chodit|chůze|jdoucí muž|kráčet|krok|pěší|pěšky|procházka|túra|vykračovat si
kráčející muž|chodec|chůze|pěší|pěšky|procházka|túra
kráčející žena|chodec|chůze|člověk|jdoucí žena|jít|kráčet|krok|loudat se|pěší|pěšky|procházka|šourat se|toulat se|túra|vykračovat si|výlet
kráčející osoba: – směr doprava|chodec|chodit|chůze|jdoucí muž|kráčející osoba|kráčet|krok|pěší|pěšky|procházka|túra|vykračovat si
kráčející žena: – směr doprava|chodec|chůze|člověk|jdoucí žena|jít|kráčející žena|kráčet|krok|loudat se|pěší|pěšky|procházka|šourat se|toulat se|túra|vykračovat si|výlet
kráčející muž: – směr doprava|chodec|chůze|kráčející muž|pěší|pěšky|procházka|túra
stojící osoba|člověk|postoj|stát|stoj
stojící muž|postoj|stoj
stojící žena|postoj|stoj
klečící osoba|klečet|klečící člověk|klek|kolena|na kolenou|poklek
klečící muž|klečet|klek|poklek
klečící žena|klečet|klek|poklek
klečící osoba: – směr doprava|klečet|klečící člověk|klečící osoba|klek|kolena|na kolenou|poklek
klečící žena: – směr doprava|klečet|klek|poklek
klečící muž: – směr doprava|klečet|klek|poklek
člověk se slepeckou holí|handicap|hendikep|pomůcka|postižení|slepý|usnadnění
člověk se slepeckou holí: – směr doprava|člověk se slepeckou holí|handicap|hendikep|pomůcka|postižení|slepý|usnadnění
muž se slepeckou holí|handicap|hendikep|nevidomý|pomůcka|postižení|slabozraký|slepec|slepecká hůl|slepota|slepý|usnadnění
muž se slepeckou holí: – směr doprava|handicap|hendikep|muž se slepeckou holí|nevidomý|pomůcka|postižení|slabozraký|slepec|slepecká hůl|slepota|slepý|usnadnění
žena se slepeckou holí|bezbariérový přístup|handicap|hendikep|nevidomý|pomůcka|postižení|slabozraký|slepá|usnadnění
žena se slepeckou holí: – směr doprava|bezbariérový přístup|handicap|hendikep|nevidomý|pomůcka|postižení|slabozraký|slepá|usnadnění|žena se slepeckou holí
člověk na elektrickém invalidním vozíku|handicap|hendikep|invalidní|pomůcka|postižení|usnadnění|vozík
člověk na elektrickém invalidním vozíku: – směr doprava|člověk na elektrickém invalidním vozíku|handicap|hendikep|invalidní|pomůcka|postižení|usnadnění|vozík
muž na elektrickém invalidním vozíku|bezbariérový|elektrické kolečkové křeslo|elektrický invalidní vozík|handicap|hendikep|invalidní|mechanický invalidní vozík|motorizovaný invalidní vozík|muž na invalidním vozíku|pomůcka|postižení|snížená mobilita|usnadnění|vozík
muž na elektrickém invalidním vozíku: – směr doprava|bezbariérový|elektrické kolečkové křeslo|elektrický invalidní vozík|handicap|hendikep|invalidní|mechanický invalidní vozík|motorizovaný invalidní vozík|muž na elektrickém invalidním vozíku|muž na invalidním vozíku|pomůcka|postižení|snížená mobilita|usnadnění|vozík
žena na elektrickém invalidním vozíku|bezbariérový přístup|handicap|hendikep|invalidní|kolečkové křeslo|motorizovaný invalidní vozík|pomůcka|postižení|usnadnění|vozík|žena v motorizovaném invalidním vozíku
žena na elektrickém invalidním vozíku: – směr doprava|bezbariérový přístup|handicap|hendikep|invalidní|kolečkové křeslo|motorizovaný invalidní vozík|pomůcka|postižení|usnadnění|vozík|žena na elektrickém invalidním vozíku|žena v motorizovaném invalidním vozíku
člověk na mechanickém invalidním vozíku|handicap|hendikep|invalidní|pomůcka|postižení|usnadnění|vozík
člověk na mechanickém invalidním vozíku: – směr doprava|člověk na mechanickém invalidním vozíku|handicap|hendikep|invalidní|pomůcka|postižení|usnadnění|vozík
muž na mechanickém invalidním vozíku|bezbariérový přístup|handicap|hendikep|invalidní|kolečkové křeslo|muž v invalidním vozíku|muž v ručním invalidním vozíku|pomůcka|postižení|ručně poháněný invalidní vozík|usnadnění|vozík
muž na mechanickém invalidním vozíku: – směr doprava|bezbariérový přístup|handicap|hendikep|invalidní|kolečkové křeslo|muž na mechanickém invalidním vozíku|muž v invalidním vozíku|muž v ručním invalidním vozíku|pomůcka|postižení|ručně poháněný invalidní vozík|usnadnění|vozík
žena na mechanickém invalidním vozíku|bezbariérový|handicap|hendikep|invalidní|mechanický invalidní vozík|pomůcka|postižení|ručně poháněné kolečkové křeslo|ručně poháněný invalidní vozík|snížená mobilita|usnadnění|vozík|žena na vozíku|žena v kolečkovém křesle
žena na mechanickém invalidním vozíku: – směr doprava|bezbariérový|handicap|hendikep|invalidní|mechanický invalidní vozík|pomůcka|postižení|ručně poháněné kolečkové křeslo|ručně poháněný invalidní vozík|snížená mobilita|usnadnění|vozík|žena na mechanickém invalidním vozíku|žena na vozíku|žena v kolečkovém křesle
běžící osoba|běh|běžec|běžící člověk|chvátat|honem|maraton|rychlost|spěchat|tempo|závod
běžící muž|běh|maraton|závod
běžící žena|běh|běžkyně|chvátat|člověk|honem|kvapit|maraton|pádit|rychle|rychlost|spěchat|už jdu|závod
běžící osoba: – směr doprava|běh|běžec|běžící člověk|běžící osoba|chvátat|honem|maraton|rychlost|spěchat|tempo|závod
běžící žena: – směr doprava|běh|běžící žena|běžkyně|chvátat|člověk|honem|kvapit|maraton|pádit|rychle|rychlost|spěchat|už jdu|závod
běžící muž: – směr doprava|běh|běžící muž|maraton|závod
tanečnice|člověk|elegantní|flamenco|ples|salsa|slavnostní|smím prosit|tančící žena|tancovat|tanec|tango|žena
tanečník|člověk|elegantní|flamenco|muž|salsa|slavnostní|smím prosit|talent|tančící muž|tancovat|tanec|tanečnice|tango|žena
levitující byznysmen|business|byznys|manažer|muž|oblek|podnikání|povolání|práce
osoby se zaječími oušky|dvojčata|holky na párty|kostým|králíček|králičí uši|párty|playboy|tanec|tanečnice|tanečník|uši|zajíček
muži se zaječími oušky|člověk|dvojčata|králíček|králičí uši|muž|muži na párty|párty|playboy|tanec|tanečník|uši|zajíček
ženy se zaječími oušky|párty|tanec|tanečnice|uši|zajíček
osoba v sauně|člověk v sauně|lázeň|lázně|pára|parní|relaxace|sauna|spa|wellness|žena v sauně
muž v sauně|lázeň|lázně|pára|parní|sauna
žena v sauně|lázeň|lázně|pára|parní|sauna
lezec|člověk|člověk lezoucí po skalní stěně|hora|horolezec|horolezkyně|lezení|lezkyně|stěna
horolezec|lezec|stěna
horolezkyně|lezkyně|stěna
šermíř|člověk|kord|meč|rapír|šerm|šermířka|šermovat|sport|sportovní
žokej na koni|člověk|dostihový kůň|dostihový závod|dostihy|klasická trojkoruna|kůň|sport|Trojkoruna|závod
lyžař|aktivita|člověk|lyžařka|lyže|lyžovat|sníh|sport|zima|zimní
snowboardista|člověk|jízda na snowboardu|lyže|prkno|sníh|snowboard|snowboardistka|sport|zimní
osoba hrající golf|cvičné odpaliště|golfista|golfové hřiště|golfový míček|míček|muž hrající golf|odpálit|sport
golfista|golf|muž
golfistka|člověk|golf|míček|odpal|odpaliště|sport|žena|žena hrající golf
osoba na surfu|člověk|moře|oceán|prkno|sport|surf|surfař|surfing|surfovací prkno|surfování|surfující člověk|vlny
surfař|muž|prkno|surf|surfing|surfování
surfařka|člověk|moře|oceán|pláž|prkno|sport|surf|surfing|surfování|surfovat|surfující člověk|vlny|žena
veslující osoba|člun|kanoe|loď|loďka|plavidlo|pramice|řeka|rybařit|veslař|veslice|veslování|veslovat
veslař|člun|loďka|muž|plavidlo|pramice|veslice|veslování
veslařka|člověk|člun|jezero|loďka|plavba|plavidlo|pramice|řeka|rybařit|sport|veslice|veslování|výlet lodí|žena
plavající osoba|bazén|člověk|muž|plavající muž|plavání|plavat|plavec|plavecký závod|sport
plavec|muž|plavání
plavkyně|člověk|plavání|plavat|sport|žena
osoba driblující s míčem|basketbal|člověk|driblovat|driblující muž|hráč basketbalu|míč|muž|muž s míčem|sport
muž driblující s míčem|míč
žena driblující s míčem|basketbal|člověk|driblovat|driblující člověk|driblující žena|hráčka basketbalu|míč|sport|žena s míčem
osoba vzpírající činku|činka|dřep|kulturista|muž zvedající činky|posilování|posilovna|powerlifting|silák|tíha|váha|vzpěrač|vzpírání|závaží
vzpěrač|činka|muž|silák|tíha|váha|vzpírání
vzpěračka|činka|člověk|člověk zvedající činky|posilování|silná|sport|tíha|váha|vzpírání|vzpírat|závaží|žena|žena zvedající činky
osoba na kole|člověk|cyklista|cyklistika|horské kolo|jízda na kole|kolo|muž na kole|silniční kolo|sport
cyklista|cyklistika|kolo|muž
cyklistka|člověk|cyklistika|jet na kole|jízda na kole|kolo|sport|žena
osoba na horském kole|člověk|cyklista|cyklistika|hora|horská cyklistika|horské kolo|jízda|kolo|muž na horském kole|sport
horský cyklista|cyklistika|hora|kolo|muž
horská cyklistka|člověk|cyklistika|hora|horské kolo|jet na kole|jízda|jízda na kole|kolo|sport|žena|žena na horském kole
osoba dělající přemet stranou|akrobacie|člověk|gymnastika|hvězda|radost|sport
muž dělající přemet stranou|člověk|gymnasta|gymnastika|hvězda|muž dělá přemet stranou|přemet stranou|radost|sport
žena dělající přemet stranou|akrobacie|člověk|gymnastika|gymnastka|hvězda|přemet stranou|radost|sport|žena dělá přemet stranou
zápasící dvojice|bojový sport|boxerský ring|člověk|duel|sport|wrestling|zápas|zápasník
zápasící muži|boxerský ring|člověk|muž|souboj|sport|wrestling|zápas|zápasníci|zápasník
zápasící ženy|boxerský ring|člověk|souboj|sport|wrestling|zápas|zápasnice|zápasník|žena
osoba hrající vodní pólo|člověk|plavání|plavat|sport|voda|vodní pólo|vodní sport
hráč vodního póla|atlet|člověk|hráč póla|muž|pólo|sport|voda|vodní pólo|vodní sport
hráčka vodního póla|atletka|člověk|hráčka póla|pólo|sport|voda|vodní pólo|vodní sport|žena
osoba hrající házenou|chytit|člověk|házená|házenkář|hodit|míč|nadhazovat|sport|zápas
házenkář|člověk|házená|míč|muž|sport
házenkářka|chytit|člověk|házená|hodit|míč|sport|vybíjená|žena|žena s míčem
žonglující osoba|balancovat|cirkus|multitasking|rovnováha|šikovnost|žonglování|žonglovat
žonglér|balancovat|cirkus|člověk|míčky|multitasking|muž|rovnováha|šikovnost|žonglování|žonglovat
žonglérka|člověk|multitasking|rovnováha|šikovnost|žena|žonglování|žonglovat
osoba v lotosovém sedu|člověk|člověk v pozici lotosového květu|jóga|jogínka|klid|lotos|lotosová|lotosový květ|meditace|pozice|relaxace|turecký sed|zen
muž v lotosovém sedu|jóga|lotos|lotosová|meditace|pozice
žena v lotosovém sedu|jóga|lotos|lotosová|meditace|pozice
osoba ve vaně|člověk ve vaně|domácnost|koupat se|koupel|koupelna|sprcha|vana
osoba v posteli|chrnět|člověk v posteli|deka|dobrou noc|hotel|peřina|pochrupovat|polštář|postel|přikrývka|šlofík|spánek|spát|spící osoba|unavený|zachumlaný|zdřímnout si|zzz
dva lidé držící se za ruce|člověk|držet|držet se za ruce|dvojice|osoba|pár|ruka
dvě ženy držící se za ruce|bestie|bff|dvojčata|dvojice|holky|kamarádka|kamarádky|kámošky|lesby|nejlepší|pár|přátelství|rande|ruka|sestry
muž a žena držící se za ruce|člověk|držet|dvojice|flirt|kamarád|láska|muž a žena se drží za ruce|pár|rande|ruka|zamilovaní
dva muži držící se za ruce|blíženci|Blíženci|člověk|držet|dva muži se drží za ruce|dvojčata|dvojice|gayové|homosexuál|kamarádi|LGBTQIA|LGTB|muž|pár|queer|randění|ruka|zamilovaní|zvěrokruh
polibek|člověk|dvojice|láska|líbající se pár se srdcem|líbání|miláček|pár|pusa|pusinka|romance|romantika|srdce|výročí
polibek: žena, muž|člověk|dvojice|láska|líbající se pár se srdcem|líbání|miláček|pár|pusa|pusinka|romance|romantika|srdce|výročí
polibek: muž, muž|člověk|dvojice|láska|líbající se pár se srdcem|líbání|miláček|pár|pusa|pusinka|romance|romantika|srdce|výročí
polibek: žena, žena|člověk|dvojice|láska|líbající se pár se srdcem|líbání|miláček|pár|pusa|pusinka|romance|romantika|srdce|výročí
pár se srdcem|člověk|dvojice|láska|miláček|polibek|pusa|pusinka|romance|romantika|srdce|výročí
pár se srdcem: žena, muž|člověk|dvojice|láska|miláček|pár se srdcem|polibek|pusa|pusinka|romance|romantika|srdce|výročí
pár se srdcem: muž, muž|člověk|dvojice|láska|miláček|pár se srdcem|polibek|pusa|pusinka|romance|romantika|srdce|výročí
pár se srdcem: žena, žena|člověk|dvojice|láska|miláček|pár se srdcem|polibek|pusa|pusinka|romance|romantika|srdce|výročí
rodina: muž, žena a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, žena a dívka|chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, žena, dívka a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, žena, chlapec a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, žena, dívka a dívka|chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, muž a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, muž a dívka|chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, muž, dívka a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, muž, chlapec a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, muž, dívka a dívka|chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: žena, žena a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: žena, žena a dívka|chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: žena, žena, dívka a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: žena, žena, chlapec a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: žena, žena, dívka a dívka|chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, chlapec a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, dívka|chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, dívka a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: muž, dívka a dívka|chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: žena, chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: žena, chlapec a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: žena, dívka|chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: žena, dívka a chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: žena, dívka a dívka|chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
mluvící hlava|mluvit|obličej|obrys|povídat|přednáška|proslov|řeč|řečník|silueta|smajlík|tvář|vyprávět|výraz
silueta busty|busta|bysta|obrys|osoba|silueta bysty|stín|tajemný|záhada
silueta dvojice bust|busta|bysta|hlavy|kamarád|lidé|nejlepší kamarádi|obrysy lidí|osoby|přátelé|siluety byst
objímající se lidé|člověk|díky|loučení|náruč|objetí|osoba|pozdrav|přátelství|sbohem|vděčnost
rodina|chlapec|chlapeček|člověk|dítě|kluk|máma|matka|otec|rodiče|syn|táta
rodina: dospělý, dospělý, dítě|rodina: dospělý
rodina: dospělý, dospělý, dítě, dítě|rodina: dospělý
rodina: dospělý, dítě|rodina: dospělý
rodina: dospělý, dítě, dítě|rodina: dospělý
stopy|bosky|bosý|chodidlo|chůze|jít|naboso|neobutý|oblečení|otisk|procházka|šlápota|šlépěj|stopa|tělo
hlava opice|banán|obličej|opička|smajlík|tvář|výraz|ZOO|zvědavá opice|zvědavý george|zvíře
opice|banán|džungle|opička|zvíře
gorila|hlava|opice|prales|primát|příroda|zvíře
orangutan|lidoop|opice|primát|zvíře
hlava psa|domácí|mazlíček|obličej|pejsek|pes|rozkošný|roztomilý|smajlík|štěňátko|štěně|tvář|výraz|zvíře
pes|domácí|fena|fenka|mazlíček|pejsek|psík|zvíře
vodicí pes|asistence|asistenční pes|labrador|nevidomý|postižení|průvodce|slabozraký|slepecký pes|vůdce|zvíře
služební pes|asistence|asistenční pes|německý ovčák|pomoc|postižení|služba|vodicí pes|zvíře
pudl|chundelatý|domácí|mazlíček|načechraný|pes|pudlík|zvíře
hlava vlka|obličej|smajlík|tvář|vlčí hlava|vlčice|vlk|výraz|zvíře
hlava lišky|liščí|liška|obličej|tvář|zvíře
mýval|čistotný|medvídek|zvědavý|zvíře
hlava kočky|domácí|hladit|kočička|kočka|koťátko|kotě|mazlíček|obličej|smajlík|tvář|výraz|zvíře
kočka|domácí|kočička|koťátko|kotě|mazlíček|příroda|zvíře
černá kočka|číča|halloween|kočička|kocour|mňau|neštěstí|smůla|živočich|zvíře
hlava lva|horoskop|hříva|král zvířat|lev|Lev|obličej|Řád Bílého lva|řád lva|řev|řvaní|safari|silný|smajlík|tvář|výraz|znamení Lva|zvěrokruh|zvíře
hlava tygra|obličej|predátor|šelma|smajlík|tvář|tygr|tygřík|velká kočka|výraz|zvíře
tygr|predátor|pruhovaný|šelma|velká kočka|ZOO|zvíře
leopard|kočkovitá šelma|levhart|panter|pardál|predátor|šelma|velká kočka|ZOO|zvíře
hlava koně|drezura|drezúra|farma|hříva|koník|kůň|příroda|smajlík|tvář|výraz|zvíře
los|parohy|paroží|savec|sob|wapiti|zvíře
osel|mezek|mula|savec|tvrdohlavý|umíněný|zvíře
kůň|derby|dostih|dostihový kůň|dostihy|farma|jezdec|jezdecký|jezdectví|jízda|koník|koňské dostihy|Triple Crown|Velká pardubická|závod|zvíře
hlava jednorožce|duhový|jednorožec|mytologie|obličej|roh|smajlík|tvář|výraz|zvíře
zebra|černobílý|kůň|pruhovaný|pruhy|zvíře
jelen|kolouch|laň|vysoká zvěř|zvíře
bizon|buvol|býk|stádo|živočich|zubr|zvíře
hlava krávy|bůů|farma|kráva|kraví|mléko|obličej|smajlík|tvář|výraz|zvíře
vůl|býk|Býk|farma|horoskop|skot|znamení Býka|zvěrokruh|zvíře
buvol domácí|bizon|voda|vodní buvol|ZOO|zvíře
kráva|bůů|farma|mléko|příroda|statek|zvíře
hlava prasete|čuně|čuník|farma|pašík|prasátko|prase|sádlo|slanina|smajlík|špek|tvář|vepřové|výraz|zvíře
prase|čuně|čuník|farma|pašík|prasátko|prasnice|sádlo|slanina|špek|svině|vepřové|zvíře
kanec|divočák|divoké prase|kňour|prase|vepř|zvíře
prasečí rypák|čenich|čenichat|čich|čmuchat|čumák|farma|obličej|prase|rypáček|smajlík|tvář|výraz|zvíře
beran|horoskop|ovce|rohy|samec|znamení Berana|ZOO|zvěrokruh|zvíře
ovce|bahnice|béé|chundelatý|farma|jehňátko|jehně|ovečka|salaš|samice|vlna|zvíře
koza|farma|horoskop|kozoroh|Kozoroh|mléko|znamení Kozoroha|zvěrokruh|zvíře
velbloud jednohrbý|dromedár|hrb|jednohrbý velbloud|poušť|příroda|zvíře
velbloud dvouhrbý|drabař|dromedár|dvouhrbý velbloud|hrb|poušť|zvíře
lama|alpaka|chundelatý|guanako|huňatý|načechraný|vikuňa|vlna|zvíře
žirafa|Afrika|fleky|rohy|růžky|skvrny|ZOO|zvíře
slon|příroda|slůně|ZOO|zvíře
mamut|chlupatý|huňatý|kel|kly|obří|pravěk|srstnatý|velký|vyhynulý|zvíře
nosorožec|afrika|roh|zoo|zvíře
hroch|hroší|hrošík|tlustokožec|zvíře
hlava myši|hlodavec|myš|myšák|myšička|myška|obličej|smajlík|tvář|výraz|zvíře
myš|bílá myš|hlodavec|laboratorní myš|myšička|myška|zvíře
krysa|hlodavec|kanál|potkan|zvíře
hlava křečka|domácí|hlodavec|křeček|mazlíček|obličej|smajlík|tvář|výraz|zvíře
hlava králíka|domácí|králíček|králík|mazlíček|obličej|příroda|smajlík|tvář|ušák|výraz|zajíc|zajíček|zvíře
králík|domácí|králíček|mazlíček|ušák|zajíc|zajíček|zvíře
veverka|burunduk|čipmank|les|příroda|žalud|zvíře
bobr|hlodáky|hlodavec|hráz|Kanada|živočich|zuby|zvíře
ježek|bodliny|ostny|pichlavý|schoulený|zvíře
netopýr|letoun|upír|vampýr|zvíře
hlava medvěda|bručet|brum|grizzly|med|medvěd|medvědí|medvídě|medvídek|obličej|smajlík|tvář|výraz|zvíře
hlava ledního medvěda|arktida|bílý|lední|medvěd
koala|Austrálie|medvěd|medvídek|protinožci|zvíře
hlava pandy|bambus|obličej|panda|smajlík|tvář|výraz|zvíře
lenochod|lenivý|lenošit|lenost|líný|pomalý|zvíře
vydra|hravé|hravý|lovec ryb|loví ryby|rybařící|rybolov|vodní živočich|zvíře
skunk|pach|páchne|páchnoucí|smrad|smradlavé|smradlavý|smrdět|smrdí|tchoř|zvíře
klokan|Austrálie|australský|hopsat|kapsa|klokánek|savec|skákat|skákavý|vačnatec|zvíře
jezevec|medojed|nora|škodná|zvíře
otisky tlap|nohy|otisk|stopa|stopy|ťapky|tlapa|tlapky
krocan|den díkůvzdání|Díkůvzdání|hudrovat|krůta|pták|zvíře
slepice|kuře|pták|zvíře
kohout|farma|kokrhat|pták|zvíře
líhnoucí se kuře|klubající|klubání|kuřátko|líhnutí|ptáčátko|pták|skořápka|skořepina|vajíčko|vejce|vylíhnout se|vylíhnuté kuře|zvíře
kuřátko|kuře|ptáčátko|ptáček|pták|zvíře
kuřátko zepředu|kuře|ptáčátko|ptáček|pták|Velikonoce|zvíře
pták|holub|ornitologie|ptáček|zvíře
tučňák|Antarktida|příroda|pták|zvíře
holubice|bílá holubice|holubice míru|let|létat|letící|mír|pták|zvíře
orel|dravec|dravý|pták|zvíře
kachna|kačenka|kačer|kachnička|pták|zvíře
labuť|bílý|labutí mládě|opeřenec|ošklivé káčátko|peří|pírko|pták|vznešený|zvíře
sova|dravec|les|moudrost|moudrý|pták|sýček|výr|zvíře
dodo|blboun|dronte|mauricijský|Mauricius|nejapný|pták|velký|vyhynulý|vymřelý|živočich|zvíře
pírko|brko|lehké|lehký|let|opeření|peří|peříčko|péro|ptačí|pták
plameňák|nápadný|okázalý|růžový pták|tropický|tropy|zvíře
páv|barevný|honosný|krásný pták|náfuka|okázalý|ostentativní|paví pero|pávice|peří|pompézní|pták|pyšný|zvíře
papoušek|ara|mluvící|mluvit|papouškovat|pirát|pták|zvíře
křídlo|anděl|andělský|létání|letectví|mytologie|nebeský|pták
černý pták|černá|havran|kavka|kos|krákání|krkavec|vrána|zobák|zvíře
husa|drůbež|hloupá|kejhání|potrefená|pták|zvíře
fénix|fantasy|legenda|mýtus|nesmrtelný|oheň na střeše|ohnivý pták|povstat z popela|pták ohnivák|reinkarnace|znovuzrození
hlava žáby|obličej|princezna|smajlík|tvář|výraz|žába|žabák|žabí princ|zvíře
krokodýl|aligátor|kajman|příroda|ZOO|zvíře
želva|obojživelník|pancíř|sladkovodní želva|suchozemská želva|zvíře
ještěrka|čolek|gekon|ještěr|plaz|salamandr|zvíře
had|hadonoš|Hadonoš|horoskop|plaz|zvěrokruh|zvíře
hlava draka|dračí tvář|drak|obličej|pohádka|saň|smajlík|tvář|výraz|zvíře
drak|čínský|fantasy|pohádka|rytíři|zelený drak|zvíře
brontosaurus|brachiosaurus|Brachiosaurus|dinosaurus|diplodocus|Diplodocus|sauropod|Sauropod|vyhynulý|zvíře
tyranosaurus rex|dinosaurus|t-rex|T-rex|Tyrannosaurus rex|zvíře
velryba stříkající vodu|moře|obličej|oceán|odfukující|pláž|smajlík|tvář|vodotrysk|výraz|zvíře
velryba|kytovec|moře|oceán|pláž|plejtvák|příroda|savec|zvíře
delfín|delfínek|moře|oceán|pláž|ploutev|skákající|zvíře
tuleň|lachtan|lvoun|moře|mořský lev|mrož|oceán|živočich|zvíře
ryba|horoskop|moře|rybaření|rybařit|rybička|rybka|rybolov|ryby|Ryby|večeře|znamení Ryb|zvěrokruh|zvíře
tropická ryba|akvarijní|rybička|rybka|tropický|zvíře
ježík|čtverzubec|fugu|příroda|ryba|zvíře
žralok|ryba|zvíře
chobotnice|chapadlo|chobotnička|Cthulhu|hlavonožec|krakatice|Kraken|měkkýš|moře|oceán|stvoření|zvíře
ulita|lastura|měkkýš|moře|mušle|mušlička|pláž|škeble|spirála|zvíře
korál|klimatické změny|korálový útes|moře|oceán|ohrožený druh|útes
medúza|bezobratlí|chapadla|moře|mořská|popálení|požahání|žahavci|žahnutí|zvíře
krab|horoskop|rak|Rak|znamení Raka|zvěrokruh|zvíře
humr|humří polévka|klepeta|korýš|langusta|plody moře|rak|zvíře
kreveta|garnát|jídlo|korýš|malý|moře|mořský|oceán|plody moře|zvíře
oliheň|chobotnice|hlavonožec|jídlo|kalamár|kalmar|krakatice|měkkýš|mořské plody|plody moře|sépie|zvíře
ústřice|jídlo|perla|perleť|potápění
hlemýžď|příroda|slimák|šneček|šnek|ulita|zahrada|zvíře
motýl|hmyz|krásný|modrásek|modrý motýl|zvíře
housenka|brouk|hmyz|příroda|stonožka|zahrada|zvíře
mravenec|brouk|hmyz|zahrada|zvíře
včela|čmelák|hmyz|jaro|med|příroda|včelička|včelka|zvíře
brouk|brouček|hmyz|živočich|zvíře
beruška|brouček|brouk|hmyz|příroda|sedmitečné|slunéčko|zahrada|zvíře
cvrček|brouk|hmyz|kobylka|koník|luční|Orthoptera|rovnokřídlí|saranče|zvíře
šváb|brouk|fuj|havěť|hmyz|hnus|rus|škůdce|živočich|zvíře
pavouk|hmyz|zvíře
pavučina|pavoučí|pavouk|síť
škorpion|horoskop|štír|Štír|znamení Štíra|zvěrokruh|zvíře
komár|bodnutí|dengue|hmyz|horečka|kousnutí|malárie|moskyt|štípanec|štípnutí|tropická nemoc|virus
moucha|bzučivka rudohlavá|hmyz|hnijící|larva|masařka|mucha|muška|nemoc|otravný|živočich|zvíře
červ|dešťovka|kroužkovec|parazit|živočich|žížala|zvíře
mikrob|améba|bacil|bakterie|biologie|měňavka|mikrobiologie|mikroby|mikroorganismus|věda|virus
kytice|květina|kytička|kytka|láska|narozeniny|pugét|rande|romance|romantika|rostlina|růže|výročí
třešňový květ|jaro|květ třešně|květina|rostlina|rozkvetlá třešeň|sakura|třešeň
bílá květina|bílý|květ
lotos|buddhismus|čistota|hinduismus|Indie|klid|květ|květina|lotosový květ|relax|rozkvetlý|Vietnam|vyrovnanost
rozeta|květ|květina|rostlina|růžice
růže|červená|elegantní|krása|květ|květina|rostlina|rudý|růže z lásky|Valentýn
zvadlá květina|hynoucí|květ|růže|uvadlá|uvadlý|uvadnutá|vadnoucí|zvadnutá
ibišek|ibiškový květ|květ|květina|kytička|kytka|rostlina|rozkvetlá
slunečnice|květ|květina|příroda|rostlina|slunce|zasadit
květ|květina|kytka|louka|pampeliška|podběl|pryskyřičník|pryskyřník|rostlina|žlutá květina
tulipán|kvést|květ|květina|kytička|kytka|rostlina|růst
hyacint|fialová|hledík|květ|květina|levandule|lupina|rostlina|vlčí bob
výhonek|klíček|klíčící|klíčit|mladý|pučet|rašit|ratolest|rostlina|sazenice|semenáček
květina v květináči|dekorace|domácí|dům|květináč|kytka|nuda|nudný|péče|pokojová|rostlina|růst|zasadit
jehličnatý strom|borovice|jedle|jedlička|jehličnan|les|neopadavý|příroda|rostlina|smrček|smrk|stálezelený|vánoční stromeček
listnatý strom|les|opadavý|příroda|rostlina|zelený
palma|moře|palmový|pláž|rostlina|strom|tropický
kaktus|poušť|příroda|rostlina|sucho
rýžové klasy|klas|klásek|obilí|obilniny|otep|rostlina|rýže|rýžový klas|snop|snopek|zrní|zrno
bylina|bylinka|list|lísteček|lístek|listí|listoví|příroda|rostlina|snítka
trojlístek|Irsko|irský|jetel|rostlina|štěstí|zelený
čtyřlístek|4|čtyři|Irsko|irský|jetel|list|rostlina|štěstí
javorový list|javor|Kanada|opadané listí|padající|podzim|podzimní|rostlina
spadlý list|opadavý|padající|podzim|rostlina
padající list ve větru|foukat|lístek|listí|padající třepotající se list|příroda|rostlina|třepetající|třepetat|třepotající|třepotat|vánek|větřík|vítr
prázdné hnízdo|hnízdečko|hnízdění|hnízdit|ptačí hnízdo|větvičky
hnízdo s vejci|hnízdění|ptáček|ptačí hnízdo|pták|snášet vejce|vajíčka|vejce|větvičky
houba|hřib|hříbek|jedovatá|jedovatý|muchomůrka
hrozny|červené hrozny|Dionýsos|hrozen|hroznové víno|jídlo|ovoce|rostlina|víno
cukrový meloun|ananasový meloun|jídlo|ovoce|rostlina|žlutý meloun
meloun|červený|jídlo|ovoce|rostlina|vodní
mandarinka|citrus|jídlo|oranžová|ovoce|pomeranč|rostlina|vitamin C|vitamín C
citron|citrón|citrus|jídlo|kyselý|ovoce|rostlina|žlutý citron
limeta|citrus|kyselý|limetka|limetková šťáva|limetkový koláč|margarita|mojito|ovoce|salsa|tequila|tropické
banán|draslík|jídlo|ovoce|rostlina
ananas|jídlo|ovoce|Piña Colada|rostlina|tropický
mango|jídlo|mangovník|mangový|ovoce|tropické|tropický
červené jablko|červená|jídlo|ovoce|rostlina|strava|zdravá strava|zdraví|zdravý|životospráva|zralý
zelené jablko|jablíčko|jídlo|ovoce|rostlina|zelená
hruška|jídlo|ovoce|rostlina|sad|zahrada
broskev|jídlo|meruňka|ovoce|rostlina
třešně|červená|jídlo|ovoce|rostlina|třešeň|třešinky|višně
jahoda|jídlo|ovoce|rostlina|zahrada
borůvky|bobule|borůvkový|jídlo|lesní|modré|modrý|ovoce|plod|potravina
kiwi|jídlo|kivi|ovoce
rajče|červená|jídlo|kečup|ovoce|rajské jablíčko|rostlina|zelenina
oliva|jídlo|olej|olivový|ovoce|plod|potravina|snítka|větvička|zelený
kokos|jídlo|kokosová palma|kokosový ořech|ořech|palma|piňa colada|Piña Colada|piňakoláda
avokádo|guacamole|jídlo|ovoce
lilek|baklažán|jídlo|rostlina|záhrada|zelenina
brambor|brambora|hlad|jídlo|lilek brambor|zahrada|zelenina
mrkev|jídlo|karotka|kořenová zelenina|mrkvička|zahrada|zelenina
kukuřičný klas|farma|jídlo|kukuřice|obilí|plodiny|rostlina|sklizeň|úroda|zrno
feferonka|chilli|čili|jídlo|kořeněný|koření|ostrý|pálivý|paprička|paprika|pikantní|rostlina
paprika|jídlo|kapie|potravina|sladká|zelená|zelenina
okurka|jídlo|kvašáky|kyselá|nakládačka|nakládaná|nakládané okurky|okurek|zelenina
salátové listy|bok čoj|čínské|jídlo|kadeřávek|kapusta|listová zelenina|pak čoj|salát|zelenina|zelený|zelí
brokolice|brukev|brukev zelná|jídlo|kapusta|rostlina|zahrada|zelenina
česnek|aromatický|dochutit|jídlo|koření|ochucování|příchuť|zelenina
cibule|aromatický|cibulka|jídlo|koření|ochucování|příchuť|zelenina
arašídy|arašíd|burák|burský|burský oříšek|jídlo|lusk|olejná|ořech|podzemnice
fazole|fazol obecný|fazolky|jídlo|ledviny|luskoviny|luštěniny
kaštan|jídlo|kaštanový|rostlina
zázvor|čaj|kořen|koření|pivo
hrachový lusk|edamame|hrách|hrášek|kulička|luštěniny|sója|zelenina
hnědá houba|houbařit|houbová|hříbek|jídlo|les|portobello|příroda|sbírat houby|shiitake|zelenina
chleba|bochník|chléb|jídlo|karbohydráty|moučný|obilí|obilniny|obiloviny|pecen|pšenice|restaurace|sacharidy|toast|toastový chleba
croissant|francouzské|francouzský|jídlo|kroasant|loupáček|loupák|pečivo|rohlík
bageta|francouzské|jídlo|pečivo|veka
chlebová placka|arepa|gordita|jídlo|lavaš|naan|nán|pita|potravina|tortilla|wrap
preclík|jídlo|kroucené|pečivo|zakroucený|zamotaný
bagel|bejgl|chléb|chleba|houska|namazat|pečivo|pekárna|pomazánka|snídaně
palačinky|javorový sirup|jídlo|lívance|lívanec|máslo|sirup|snídaně
vafle|forma|jídlo|moučník|mřížka|sendvičovač|snídaně|vaflovač
klínek sýra|ementál|jídlo|kousek sýra|sýr|sýrový
maso na kosti|hlad|jídlo|kost|kýta
kuřecí stehýnko|drůbež|hladový|husa|jídlo|kachna|kost|krocan|kuře|kýta|noha|stehno
plátek masa|červené maso|flákota|hovězí|jehněčí|jídlo|kotleta|krvavý|kus masa|maso|řízek|steak|vepřová kotleta|vepřové|žebírko
slanina|bůček|jídlo|maso|sádlo|smažený|tučný
hamburger|burger|burgr|cheeseburger|fast food|fastfood|hamburgr|hladový|jídlo|jíst|rychlé občerstvení
hranolky|bramborové|brambory|fastfood|jídlo|pomfritky|pomfrity|rychlé občerstvení
pizza|díl|dílek|hladový|jídlo|klínek|kousek|pepperoni|salám|salámová|sýr|sýrová
párek v rohlíku|hořčice|hot dog|hotdog|jídlo|kečup|klobása
sendvič|chleba|jídlo|sandwich|svačina|toast|toust
taco|jídlo|mexická kuchyně|mexické|placka|tacos
burrito|burito|burritos|jídlo|mexická|mexická kuchyně|mexické|rolka|tortilla|wrap
tamale|jídlo|mexický|pamonha|placka|potravina|tamales|wrap
plněná pita|chlebová placka|falafel|gyros|jídlo|kebab|plněný|sendvič
falafel|boby|cizrna|cizrnový karbanátek|jídlo|karbanátky|koule|kuličky|luštěninová koule
vejce|jídlo|vajíčko
vejce na pánvi|jídlo|pánev|restaurace|smažení|smažit|snídaně|vajíčko|vaření|volské oko
mělký rendlík s jídlem|jídlo|kastrol|mělká pánev|paella|pánev|pánev s jídlem|plody moře|zapečené jídlo
hrnec jídla|dušené jídlo|guláš|jídlo|kouřící|polévka|vývar
fondue|čokoládové|fondy|jídlo|lyže|lyžování|potravina|rozteklý|švýcarské|švýcarský|sýr|sýrové|tavený
miska se lžící|cereálie|cornflakes|jídlo|kaše|kornflejks|kornflejky|krupičná|kukuřičné|lupínky|muesli|musli|müsli|ovesná|polévka|snídaně
salát|jídlo|listová zelenina|okurek|rajče|zdraví|zdravý|zelený
popcorn|fastfood|film|jídlo|kino|popkorn|pražená kukuřice|pukance|pukánky
máslo|jídlo|máselnička|mléčné|mléčné výrobky|mlékárenské|mlékárna|mlékařské|mlékařství
sůl|chuť|dochucovadlo|jídlo|koření|kořenit|ochutit|posolit|přísada|slánka|slaný|solnička
jídlo v plechovce|konzerva|konzervované potraviny|plechovka
krabička bentó|bento|japonský|jídlo|rýže|sashimi|sushi
rýžová sušenka|japonská směs|jídlo|keks|krekr|křupka|mořská řasa|rýže|suchar
rýžová koule|japonská|japonský|jídlo|kulička|onigiri|rýže|trojúhelník
vařená rýže|hlad|jídlo|miska ryže|uvařená|vařený
kari rýže|curry|jídlo|karí|kari s rýží
miska nudlí|jídelní hůlky|jídlo|kouřící|nudle|pára|pho|polévka|ramen
špagety|boloňské špagety|italská kuchyně|italský|jídlo|masové kuličky|rajská omáčka|restaurace|těstoviny
opékaný batát|brambora|jam|jídlo|sladká brambora|sladký
oden|japonský|jídlo|kebab|mořské plody|plody moře|restaurace|špejle|špíz|tyčka
suši|hlad|japonský|jídlo|losos|nigiri|rýže|sushi|tuňák
smažená kreveta|garnát|jídlo|smažené|smažený|tempura
rybí koláček se spirálkou|dort|jídlo|restaurace|ryba|rybí karbanátek|rybí koláček|rýžový|spirála|surimi
měsíční koláč|čínský|pečivo|podzim|podzimní slavnosti|svátek|yuèbǐng
dango|dezert|japonský|jídlo|knedlíček|rýžový knedlík|sladkost|sladký|špejle|tyčka|zákusek
piroh|čínský knedlíček|dim sum|džiaozi|empanada|gjózu|gyoza|jiaozi|jídlo|knedlíček|knedlík|pelmeň|pelmeně|pirohy|pirožky|plněný knedlík|taštička|tortellini|wonton
čínský koláček štěstí|budoucnost|čínský koláček|jídlo|koláček štěstí|předpověď|proroctví|sušenka štěstí|věštba|věštění budoucnosti
krabice na jídlo|dovážka jídla|jídelní hůlky|jídlo do domu|krabice s jídlem|krabička|krabička na jídlo|papírová krabička|rozvoz jídla|rýže
točená zmrzlina|cukrovinka|dezert|jemný|jídlo|kornout|kornoutek|krémová zmrzlina|sladkost|sladký|zákusek|zmrzlina v kornoutku
ledová tříšť|cukrovinka|dezert|dřeň|jídlo|led|osvěžující|restaurace|sladkost|sladký|zákusek|zmrzlina|zmrzlinový pohár
kopečková zmrzlina|cukrovinka|dezert|jídlo|kopeček zmrzliny|pohár|restaurace|sladkost|sladký|zákusek|zmrzlinový
donut|americká|cukrovinka|dezert|jídlo|kobliha|koblížek|pečivo|sladkost|sladký|zákusek
koláček|cookie|cukrovinka|dezert|jídlo|moučník|sladkost|sladký|sušenka|sušenka s čokoládou|zákusek
narozeninový dort|cukrovinka|dezert|jídlo|moučník|narozeniny|oslava|sladké pečivo|sladkost|sladký|svíčky|zákusek
dortový řez|cukrovinka|dezert|dílek dortu|dort|jahodový|jídlo|kousek|kousek dortu|moučník|piškot|sladké pečivo|sladkost|sladký|zákusek
košíček|cukr|cukroví|cupcake|dezert|dobrota|dortík|moučník|muffin|pečivo|pekárna|pochoutka|poleva|sladkost|sladký|zákusek
koláč|dýňový koláč|jablečný koláč|jídlo|kus koláče|maso|náplň|ovoce|páj|pečivo|pie|plněný koláč
tabulka čokolády|čokoláda|cukrovinka|dobrota|jídlo|mlsat|sladkost|sladký
bonbon|bonbón|cukrátko|cukrovinka|jídlo|mlsat|mlsný|obal|sladkost|sladký|zubní kaz
lízátko|cukrovinka|dezert|dobrota|jídlo|mlsat|sladkost|sladký|špejle
pudink|dezert|jídlo|karamelový pudink|puding|sladkost|sladký|vanilkový pudink|zákusek
sklenice medu|džbán|džbán medu|jídlo|med|medvěd|medvídek Pú|mlsný|sladkost|sladký|včela
kojenecká láhev|dítě|kojenec|lahev|miminko|mimino|mléko|nápoj|narození|nemluvně|novorozeně|nutrilon|pití|porod|sunar
sklenice mléka|mléko|nápoj|pití
teplý nápoj|čaj|horký|kafčo|kafe|kafíčko|káva|kavárna|kofein|kouřící|pára|pití|ráno|Starbucks
čajová konvice|čaj|čajník|horký|jídlo|konvička|louhovat|nápoj|pití|potravina|teplý
šálek bez ouška|čaj|čajový šálek|nápoj|oolong|pít|pití|zelený čaj
saké|bar|džbánek|japonský|karafa|lahev|láhev|nápoj|pití|restaurace|šálek
láhev sektu|alkohol|bar|bouchnout šampaňské|korek|lahev|nápoj|pití|přípitek|šampaňské|šáňo|sekt|špunt|zátka
sklenička vína|alkohol|bar|chlast|klub|nápoj|pití|restaurace|sklenice|sklípek|sklo|vinárna|vinný sklípek|víno
koktejlová sklenička|alkohol|bar|drink|klub|koktejl|martini|nápoj|oliva|pití|sklenice|sklo
tropický koktejl|alkohol|bar|drink|Mai Tai|nápoj|opilý|párty|pití|večírek
půllitr piva|alkohol|bar|krýgl|nápoj|Oktoberfest|pinta|pití|pivní půllitr|pivo|sklenice|světlé pivo
cinkající půllitry piva|alkohol|bar|chlast|cinkání|do dna|na zdraví|nápoj|pití|pivo|přípitek|přiťuknutí|přiťuknutí pivem|půllitr|sklenice
cinkající sklenice|cinkání|nápoj|oslava|oslavovat|pití|přípitek|přiťuknutí|šampáňo|šampaňské|sekt
sklenice whisky|alkohol|brandy|koňak|panák|sklenice na whisky|sklenička|skotská|tumbler|whiskey
vylévání tekutiny|nalévat|nápoj|pití|převržená sklenice|rozlitý|sklenice|voda|vylít|vylití|vyprázdnění|vyprázdnit
pohárek s brčkem|džus|kelímek s brčkem|limonáda|nealko|nealkoholický nápoj|pití|sladký|soda|sodovka|voda
bublinkový čaj|boba|brčko|bubble tea|jídlo|mléčný|nápoj|perličkový|perličky|perlivý|pití|tapioka
nápoj v krabičce|brčko|džusík|fruko|krabičkové pití|krabicový džus|nápojová krabice|pití v krabičce|pitíčko|sladký|slámka
maté|čaj|kalabasa|nápoj|pít|pití
kostka ledu|chlad|led|ledová kostka|ledovec|ledový|studený|zmrzlý
jídelní hůlky|čína|hashi|haši|japonsko|sushi|tyčinky
talíř s vidličkou a nožem|jíst|nádobí|nůž|oběd|příbor|prostřený|talíř a příbor|vaření|večeře|vidlička
vidlička a nůž|hladový|jídlo|jíst|krmit|mňam|nádobí|oběd|pokrm|příbor|restaurace|snídaně|vaření|večeře
lžíce|jídlo|jíst|lžička|příbor|stolování
kuchyňský nůž|krájet|kuchař|nádobí|nástroj|řezat|šéfkuchař|sekat|vaření|zbraň
dóza|jídlo|konzervovat|koření|kořenka|nádoba|omáčka|prázdná|prázdný|skladování|skladovat|sklenička|zavařenina|zavařovací sklenice|zavařovačka
amfora|džbán|horoskop|nádoba|nádobí|nápoj|nástroj|vaření|váza|vodnář|Vodnář|znamení Vodnáře|zvěrokruh
glóbus s Evropou a Afrikou|afrika|Afrika|evropa|Evropa|planeta|svět|země|zeměkoule
glóbus se Severní a Jižní Amerikou|amerika|Amerika|planeta|svět|země|zeměkoule
glóbus s Asií a Austrálií|asie|Asie|austrálie|Austrálie|planeta|svět|země|zeměkoule
glóbus s poledníky a rovnoběžkami|glóbus s poledníky|internet|rovnoběžky|svět|web|země|zeměkoule|zeměpisná síť
mapa světa|cestování|svět
mapa Japonska|japonsko|Japonsko
kompas|buzola|jih|magnetický|navigace|orientace|orientační běh|sever|směr|východ|západ
zasněžená hora|chladno|sníh|studený|zima
hora|horský|hory|kopec|pohoří|příroda|štít|vrch
sopka|erupce|hora|láva|příroda|vulkán|výbuch
hora Fudži|fuji|Japonsko|příroda|sopka
tábor|cestování|dovolená|kemp|kempování|prázdniny|příroda|stan|stanování|táboření|tábořiště
pláž se slunečníkem|cestování|deštník|dovolená|léto|moře|písek|prázdniny|slunečník|teplo
poušť|cestování|horko|hory|kaktus|písek|pustina|sucho
pustý ostrov|cestování|dovolená|moře|oceán|opuštěný|palma|písek|pláž|poušť|tropický|tropy|trosečník|ztroskotat
národní park|cestování|hory|příroda|rezervace
stadion|aréna|budova|hřište|sport|stadión
antická budova|antický|antika|klasicismus|klasicistický|klasicistní|klasická|panteon|řecko|sloupoví
staveniště|budova|jeřáb|stavba|stavba budovy
cihly|cihla|cihlová zeď|cihlový|hlína|malta|zděný|zdít|zeď
kámen|balvan|drsný|neoblomný|pevný|skála|šutr|těžký|tvrdý|útes
dřevo|dříví|kláda|kmen|pařez|pařízek|poleno|řezivo|špalek
chýše|chajda|chaloupka|chatka|chatrč|domeček|dům|jurta|obydlí|přístřešek|stavení
domky|budova|bydlet|domeček|domy|dům|rodinné domky|ulice|vesnice
opuštěný dům|budova|opuštěná budova|polorozpadlý|zchátralý|zpustlý
domek|budova|chata|domeček|domov|dům|předměstí|ranč|rodinný dům|usadit se
domek se zahradou|budova|chata|domeček|domov|dům|předměstí|ranč|usadit se|venkov|zahrada
kancelářská budova|dům|kancelář|kanceláře|město|práce|věžák|zaměstnání
japonská pošta|budova|japonský
pošta|budova|evropský|město|poštovní úřad
nemocnice|budova|doktor|léčení|lék|lékař|ošetřovna|pohotovost|špitál
banka|budova|spořitelna
hotel|budova|cestování
hodinový hotel|budova|Japonsko|láska|love hotel
obchod|budova|maloobchod|non-stop|nonstop|potraviny|prodej|prodejna|samoobsluha|smíšené|večerka|zboží
škola|budova|edukace|studovat|učit se|výuka|vzdělání
obchodní dům|budova|centrum|nákupní|nákupy|obchod|prodej
továrna|budova|fabrika|průmysl
japonský hrad|budova
hrad|budova|evropský|historie|hradby|palác|pohádka|tvrz|věž|zámek
svatba|kaple|kostel|láska|obřad|romance|romantika|sezdaní|svatební
Tokijská věž|Japonsko|tokio|Tokio|tokyo tower
socha Svobody|amerika|cestování|město|New York|NYC|Socha Svobody|svoboda|usa|velkoměsto
kostel|budova|kaple|křesťanství|kříž|modlitebna|náboženství|požehnat
mešita|islám|muslim|náboženství|víra|vyznání
hinduistický chrám|budova|hinduismus|posvátné místo|svatyně
synagoga|budova|chrám|judaismus|náboženství|víra|žid|židovský|židovství
šintoistická svatyně|brána|japonský|náboženství|posvátný|šintoismus|torii
Kába|hadždž|islám|Ka’ba|kaaba|Kaaba|muslim|náboženství|umra
fontána|kašna|lázně|pramen|voda|vodotrysk
stan|cestování|dovolená|kemp|kempink|kempování|léto|příroda|stanování|stanovat|tábor|táboření
mlha|mlhavo|most|počasí
hvězdná noc|hvězda|měsíc|mrakodrap|noční panorama|obrázek|počasí|velkoměsto
městská zástavba|budova|krajina|město|mrakodrapy|panoráma města|silueta|velkoměsto|vyhlídka|výšková budova
svítání nad horami|hora|počasí|ráno|rozbřesk|slunce|východ slunce
východ slunce|počasí|příroda|ráno|rozbřesk|svítání|úsvit
město za soumraku|budova|krajina|městská|mrakodrap|panelák|počasí|silueta|slunce|soumrak|večer|vyhlídka|západ
západ slunce|budova|město|mrakodrapy|obrázek|počasí|soumrak|stmívání|večer|velkoměsto
most v noci|cestování|noc|obrázek|počasí
horké prameny|horko|horký pramen|lázeň|pára|pramen|termální prameny|vřídlo
kolotočový kůň|kolotoč|kůň na kolotoči|pouť|zábava
dětská skluzavka|hra|hřiště|klouzačka|klouzat se|sklouznout|zábavní park
ruské kolo|kolotoč|lunapark|pouť|zábavní park
horská dráha|housenková dráha|kolotoče|lunapark|pouť|zábavní park
značka holičství|holič|holička|holičský sloupek s pruhy|kadeřník|lazebník|sestřih|střih|stříhání|tyč|účes|znak holičství
cirkusový stan|cirkus|manéž|šapitó
lokomotiva|cestování|doprava|pára|parní lokomotiva|vlak|vozidlo|železnice
vagón|cestování|doprava|električka|elektrický|šalina|tramvaj|trolejbus|vagon|vlak|vozidlo|železnice
pendolino|cestování|doprava|dopravní prostředek|rychlost|rychlovlak|rychlý|šinkansen|TGV|vlak|vozidlo|železnice
japonský rychlovlak|cestování|doprava|pendolino|rychlost|šinkansen|špička|TGV|vlak|vozidlo|železnice
vlak|doprava|húú|lokomotiva|mašinka|příjezd|vláček|vozidlo|železnice
metro|cestování|doprava|dráha|podzemní|tunel|vozidlo
rychlodrážní tramvaj|doprava|jednokolejka|příjezd|příměstský vlak|vozidlo|železnice
stanice|doprava|elektrický|lokomotiva|mašinka|nástupiště|peron|příměstský vlak|vláček|vlak|vozidlo|zastávka|železnice
tramvaj|doprava|příměstský vlak|vozidlo
jednokolejka|doprava|jednokolejná|visutá dráha|vozidlo
horská železnice|doprava|hora|horský vlak|hory|ozubnicová dráha|vagon|vagón|vozidlo|výlet
vagón tramvaje|doprava|električka|šalina|tramvaj|trolej|trolejbus|vagon|vagon tramvaje|vozidlo
autobus|doprava|školní autobus|vozidlo|žlutý
přijíždějící autobus|doprava|příjezd|vozidlo
trolejbus|doprava|trolej|vozidlo
minibus|autobus|bus|cestování|dodávka|doprava|dopravní prostředek|jet|jízda|mikrobus|vozidlo
sanitka|ambulance|doprava|pohotovost|první pomoc|rychlá záchranná služba|vozidlo|záchranka
hasičské auto|doprava|hasiči|hoří|oheň|požár|požárníci|truck|vozidlo
policejní auto|doprava|hlídka|policie|vozidlo
přijíždějící policejní auto|doprava|policie|příjezd|vozidlo|vůz
taxík|cestování|doprava|jet|jízda|řidič|řídit taxík|taxi|taxikář|Uber|vozidlo|žlutý taxík
přijíždějící taxík|cestování|doprava|jet|jízda|lyft|příjezd|taxi|taxikář|Uber|vozidlo|zastavit taxík|žlutý taxík
auto|autíčko|automobil|červené|doprava|jet|jízda|osobní|vozidlo|vůz
přijíždějící auto|automobil|červená|doprava|jet|jízda|osobní|příjezd|vozidlo|vůz
SUV|auto|automobil|cestování|doprava|džíp|jeep|jet|jízda|rekreace|rekreační|řídit|sport|sportovní užitkové vozidlo|vozidlo|vůz
pickup|autíčko|auto s korbou|automobil|doprava|dopravní prostředek|kamion|malá dodávka|náklaďák|nákladní|pick-up|polododávka|přeprava|valník|vůz
dodávka|auto|doprava|dovoz|jet|jízda|kamion|náklaďák|nákladní auto|rozvážka|rozvoz|truck|vozidlo|zásobování
kamion|auto|autodoprava|doprava|jet|jízda|kamión|náklaďák|nákladní|řídit|stěhování|tahač s návěsem|tir|tirák|truck|vozidlo
traktor|doprava|farma|vesnice|vozidlo
formule|auto|červená|doprava|F1|svištět|závod|závodit|závodní auto|závodnička
motorka|cestování|doprava|dopravní prostředek|motocykl|vozidlo|závod
skútr|doprava|moped|scooter|vozidlo
mechanický invalidní vozík|bezbariérový|handicap|hendikep|invalidita|invalidní vozík|manuální invalidní vozík|pomůcka|postižení|ručně poháněné kolečkové křeslo|snížená mobilita|usnadnění|zpřístupnění
elektrický invalidní vozík|bezbariérový|handicap|hendikep|invalidita|invalidní vozík|kolečkové křeslo|motorizovaný invalidní vozík|pomůcka|postižení|snížená mobilita|usnadnění|zpřístupnění
autorikša|doprava|dopravní prostředek|provoz|rikša|tuk-tuk|vozidlo
jízdní kolo|bicykl|cyklista|cyklistika|doprava|dopravní prostředek|jet na kole|jízda na kole|spinning|vozidlo
koloběžka|doprava|sport
skateboard|jezdit na skateboardu|kolečka|prkno|skateboarding|skateboardista|skejt|skejťák|skejtovat
kolečková brusle|bruslení|bruslit|inlajny|inline|jízda na bruslích|kolečkové|quad|roller derby|sport|trekové brusle
zastávka autobusu|autobus|autobusová zastávka|doprava
dálnice|cesta|motorová|silnice|vozovka
železniční trať|doprava|koleje|pražce|vlak|železnice
barel|barel ropy|nafta|ropa|sud
benzínová pumpa|benzin|benzín|benzínka|čerpací|diesel|nafta|palivo|plyn|pohonné hmoty|stanice
kolo|auto|koleso|kruh|kulatý|otáčení|pneumatika|rezerva|točit|volant|vozidlo
policejní maják|auto|majáček|otáčecí|otáčení|otočný|policie|poplach|siréna|světlo|vozidlo
vodorovný semafor|doprava|jízda|křižovatka|provoz|signál|signalizace|světelná|světlo
svislý semafor|doprava|jet|jízda|křižovatka|provoz|signál|signalizace|světelná|světlo
značka stop|jednosměrka|osmiúhelník|stopka|zákaz|zastavit
stavební zábrana|bariéra|blokovat|cedule|práce na silnici|překážka|stavba|staveniště|uzávěra|zátaras|značka
kotva|cestování|loď|moře|nástroj|oceán|plavba|přístav|zakotvit|zařízení
záchranný kruh|bezpečí|plavací|plavání|plavčík|plovák|záchrana
plachetnice|doprava|dovolená|jachta|jachting|loď|moře|oceán|plachtění|plavba|plavidlo
kánoe|člun|doprava|loď
motorový člun|cestování|doprava|jezero|léto|loď|luxus|miliardář|milionář|plavidlo|rychlý motorový člun|závodní člun
zaoceánská loď|cestování|doprava|dovolená|osobní|parník|pasažér|plavidlo|trajekt|výletní loď
trajekt|člun|doprava|loď|moře|oceán|osobní|pasažér|plavidlo|plavit|přívoz|řeka
motorová jachta|člun|doprava|loď|moře|motorová loď|motorový člun|oceán|plavidlo
loď|cestování|doprava|osobní|pasažér|plavidlo|Titanic|výletní loď
letadlo|cestování|doprava|let|létat|letiště|letoun|tryskáč|tryskové letadlo
malé letadlo|cestování|doprava|dopravní prostředek|let|létat|letoun
vzlétající letadlo|aeroplán|check-in|doprava|letoun|odbavení|odlet|odlet letadla|odlety|vzlet
přistávající letadlo|cestování|doprava|létat|letoun|přílet|přilétá|přílety|přistání|přistání letadla
padák|paragliding|parašutismus|plachtění|rogalo|seskok s padákem|sport|závěsné létání
sedadlo|cestování|křeslo|místo|sedět|sezení
vrtulník|cestování|doprava|dopravní prostředek|helikoptéra|letoun
lanovka|cestování|doprava|tramvaj|visutá lanová dráha|visutý|vozidlo|závěsná|železnice|železniční
horská lanovka|cestování|doprava|gondola|hora|hory|kabel|kabina|lanová dráha|lyžařský vlek|vozidlo
kabinová lanovka|doprava|gondola|kabina|kabinka|kabinková|lano|lanová dráha|vozidlo
satelit|družice|komunikace|kosmos|věda|vesmír|výzkum
raketa|astronautika|cestování|doprava|kosmonautika|kosmos|vesmír|vypustit
létající talíř|doprava|mimozemský|mimozemšťani|neidentifikovatelný létající předmět|UFO|ufon
portýrský zvonek|hotel|portýr|poslíček|recepce|zvon|zvonek na recepci|zvonek v hotelu
cestovní kufr|balení|balit se|cestování|cestovat|cestovatel|cestovní zavazadlo|kufr na kolečkách|zahraničí|zavazadlo
přesýpací hodiny|čas|časomíra|časovač|minutka|písek|počítadlo
běžící přesýpací hodiny|čas|časomíra|časovač|čekat|minutka|písek|přesýpací hodiny|přesýpací hodiny s pískem
hodinky|čas|hodiny|náramkové
budík|budíček|buzení|čas|čekání|hodiny|pozdě|vstávání|zaspat|zpoždění
stopky|čas|časomíra|časovač|hodiny|sport
minutka|budík|čas|časomíra|časovač|hodiny|kuchyňské|kuchyňský budík|měření času|stopky
krbové hodiny|čas|starožitné hodiny|stolní hodiny
dvanáct hodin|0|0:00|00|12|12:00|čas|hodiny|nula|poledne|půlnoc
půl jedné|0|0:30|00:30|12|12:30|30|čas|dvanáct|hodiny|nula|třicet
jedna hodina|00|1|1:00|13|13:00|čas|hodiny
půl druhé|1|1:30|13|13:30|30|čas|hodiny|jedna|třicet
dvě hodiny|00|14|14:00|2|2:00|čas|dva
půl třetí|14:30|2|2:30|30|čas|dva|hodiny|třicet
tři hodiny|00|15|15:00|3|3:00|čas
půl čtvrté|15:30|3|3:30|30|čas|hodiny|tři|třicet
čtyři hodiny|00|16|16:00|4|4:00|čas
půl páté|16:30|30|4|4:30|čas|čtyři|hodiny|třicet
pět hodin|00|17|17:00|5|5:00|čas|hodiny
půl šesté|17|17:30|30|5|5:30|čas|hodiny|pět|třicet
šest hodin|00|18|18:00|6|6:00|čas|hodiny
půl sedmé|18|18:30|30|6|6:30|čas|hodiny|šest|třicet
sedm hodin|00|19|19:00|7|7:00|čas|hodiny
půl osmé|19:30|30|7|7:30|čas|hodiny|sedm|třicet
osm hodin|00|20|20:00|8|8:00|čas|hodiny
půl deváté|20:30|30|8|8:30|čas|hodiny|osm|třicet
devět hodin|00|21|21:00|9|9:00|čas|hodiny
půl desáté|21:30|30|9|9:30|čas|devět|hodiny|třicet
deset hodin|00|10|10:00|22|22:00|čas|hodiny
půl jedenácté|10|10:30|22|22:30|30|čas|deset|hodiny|třicet
jedenáct hodin|00|11|11:00|23|23:00|čas|hodiny
půl dvanácté|11|11:30|23:30|30|čas|hodiny|jedenáct|třicet
měsíc v novu|fáze měsíce|noc|nov|novoluní|nový|počasí|tma|vesmír
dorůstající měsíc po novoluní|dorůstá|dorůstající srpek měsíce|fáze měsíce|noc|počasí|půlměsíc|sny|srpek|vesmír
měsíc v první čtvrti|čtvrť|dorůstá|dorůstající|fáze měsíce|noc|počasí|první čtvrť|půlměsíc|vesmír
dorůstající měsíc před úplňkem|dorůstá|fáze měsíce|noc|počasí|vesmír
měsíc v úplňku|fáze měsíce|jasný|noc|počasí|úplněk|vesmír
ubývající měsíc po úplňku|couvá|couvající|fáze měsíce|noc|počasí|ubývá|vesmír|vypouklý
měsíc v poslední čtvrti|couvá|couvající|čtvrť|fáze měsíce|počasí|půlměsíc|ubývá|ubývající|vesmír
ubývající měsíc před novoluním|couvá|couvající|couvající srpek měsíce|fáze měsíce|noc|počasí|půlměsíc|srpek|srpek měsíce|ubývá|vesmír
srpek měsíce|couvá|dorůstá|měsíc|noc|počasí|přibývá|půlměsíc|Ramadán|ubývá|vesmír
měsíc v novu s obličejem|fáze měsíce|noc|nov|novoluní|nový|obličej|počasí|smajlík|tma|tvář|vesmír|výraz
měsíc v první čtvrti s obličejem|čtvrť|dorůstá|dorůstající|fáze měsíce|obličej|počasí|půlměsíc|smajlík|tvář|vesmír|výraz
měsíc v poslední čtvrti s obličejem|couvá|couvající|čtvrť|fáze měsíce|měsíček|noc|obličej|počasí|půlměsíc|smajlík|snít|sny|tvář|ubývá|ubývající|vesmír|výraz
teploměr|horečka|počasí|teplé|teplo|teplota
slunce|hvězda|jasno|jasný|paprsky|počasí|slunečno|sluníčko|slunný|vesmír
měsíc v úplňku s obličejem|fáze měsíce|jasný|noc|obličej|počasí|smajlík|tvář|úplněk|úplněk s obličejem|vesmír|výraz
slunce s obličejem|den|horko|jasno|jasný|pláž|počasí|slunečný|sluníčko|slunný|smajlík|světlo|svítit|teplo|tvář|vedro|vesmír|výraz
planeta s prstencem|prstenec|saturn|vesmír
bílá hvězda střední velikosti|astronomie|bílá střední hvězda|hvězdička|hvězdy|střední hvězda
zářící hvězda|hvězdička|jas|jiskra|noc|třpytit se|třpytivý|vyhrát|záře
padající hvězda|kometa|kosmos|noc|vesmír
mléčná dráha|galaxie|Mléčná dráha|noc|obloha|vesmír
mrak|mráček|mračna|oblak|počasí|zamračeno
slunce za mrakem|mrak|oblačno|oblak|počasí|polooblačno|zamračeno
mrak s bleskem a deštěm|blesk|bouřka|déšť|hrom|oblak|počasí|prší|průtrž mračen
slunce za malým mrakem|mráček|mrak|obláček|oblačno|oblak|počasí|polojasno|slunečno
slunce za velkým mrakem|mrak|oblačno|oblak|počasí|pod mrakem
slunce za dešťovým mrakem|déšť|mrak|oblačno s dešťovými přeháňkami|oblak|počasí|přeháňky|prší
mrak s deštěm|déšť|oblačno|oblak|počasí|pršet|prší|zataženo
mrak se sněhem|chladno|mračna|mráz|mrznout|oblak|počasí|sněžit|sněžný|sníh|studený|zima
mrak s bleskem|blesk|bouře|bouřka|hromy a blesky|mračna|oblak|počasí
tornádo|cyklon|mrak|oblak|orkán|počasí|pohroma|smršť|vichřice|vír|vzdušný vír
mlhavé počasí|mlha|mrak|oblak|pošmourno|zataženo
větrný obličej|fouká|foukající|foukat|mrak|oblak|smajlík|tvář|vane|vánek|vanoucí|vát|větřík|vichr|vichřice|vítr|výraz|zima
cyklóna|cyklón|hurikán|počasí|spirála|tajfun|tornádo|twister|závrať
duha|asexuál|barevná duha|barevný|bisexuálové|déšť|duhový|gayové|genderqueer|intersexuál|lesby|LGBT|počasí|pride|příroda|queer|transgender|transsexuálové
zavřený deštník|déšť|fialový|oblečení|paraple|počasí
deštník|déšť|fialová|oblečení|otevřený deštník|paraple|počasí|pršet|prší
deštník s kapkami deště|déšť|dešťové kapky|kapka|oblečení|paraple|počasí|pršet|prší
slunečník|déšť|deštník|deštník na zemi|léto|pláž|počasí|slunce|slunečník na zemi
vysoké napětí|blesk|bouře|bzz|elektrický|elektřina|hrom|jiskra|Messenger|nebezpečí|příroda|výboj|záblesk
sněhová vločka|chladno|počasí|sněžit|sníh|zima
sněhulák|chladno|mrznout|počasí|sníh|zima
sněhulák bez sněhu|chladno|počasí|sníh|studený|zima
kometa|kosmické těleso|kosmos|vesmír|vlasatice
oheň|hořet|horký|hranice|nástroj|ohniště|pálit|plamen|plameny|plamínek|požár|vzplanout|zapálit
kapka|chladno|kapička|komiks|obrázek|počasí|pot|příroda|slza|slzička|smutný|studený|voda|zima
vodní vlna|Kanagawa|moře|oceán|počasí|příroda|surfař|surfařka|surfing|surfovat|tsunami|vlnobití|voda
dýňová lucerna|dýně|halloween|Halloween|halloweenská dýně|oslava|svátek|vydlabaná dýně|vyřezávaná dýně
vánoční stromeček|dárky|oslava|ozdoby|strom|svátek|svátky|vánoce|Vánoce
ohňostroj|bum|oslava|výbuch|zábava
prskavka|bum|jiskra|jiskřit|ohňostroj|oslava|práskat|silvestr|třpytit se
petarda|bomba|bouchnout|dynamit|jiskra|oheň|ohňostroj|prásknout|rachejtle|rozbuška|světlo|světýlko|vybuchnout|výbušnina
jiskry|*|čarovat|hvězda|hvězdičky|jiskra|jiskřit|kouzlo|magie|noc|třpytit se|zářit
balónek|červený|nafukovací|narozeniny|oslava|párty|slavit
vystřelovací konfety|hurá|jupí|konfetovač|narozeniny|oslava|paráda|párty|radost|slavit|super|tadá|trubka
konfetová koule|balónek s konfetami|jupí|konfety|míč|oslava|párty|slavit
strom přání|festival Tanabata|Japonsko|japonský|lístek|oslava|tanabata|zástava
bambusové dekorace|bambus|borovice|dekorace z borovice a bambusu|japonský|kadomacu|kadomatsu|oslava|ozdoba|pinie|rostlina|výzdoba
japonské panenky|festival|japonský|oslava|panenka|svátek
koinobori|den dětí|Japonsko|japonský|kapr|kapří|oslava|praporek|ryba|rybí|větrný rukáv|vlajka
větrný zvonek|cinkat|foukat|furin|japonský|oslava|vánek|větrná zvonkohra|vítr|zvon|zvoneček|zvonit|zvonkohra
slavnosti měsíce|cukimi|japonský|měsíc|obřad|oslava|svátek|tsukimi
červená obálka|čínský nový rok|dar|dárek|hongbao|lai see|obálka s penězi|peníze|pro štěstí|štěstí
mašle|mašlička|oslava|pentle|růžová|slavnost|stužka
zabalený dárek|balíček|dar|krabice|mašle|narozeniny|oslava|překvapení|překvápko|stuha|Vánoce
symbolická stužka|angažovanost|kauza|mašle|oslava|památka|pamětní stuha|pentle|podpora|připomínka|stuha|symbol
vstupenky|jízdenka|lístek|vstup|vstupenka
lístek|stvrzenka|ústřižek|útržek|vstup|vstupenka|vstupné
vojenská medaile|armáda|ocenění|odznak|oslava|řád|vyznamenání
trofejní pohár|cena|mistrovství|odměna|šampion|sport|titul|trofej|vítěz|vítězství|výhra|vyhrát
medaile|cena|hvězda|nejlepší|ocenění|sport|sportovní medaile|vítěz|výhra|výhra v soutěži|zlatá medaile|zlato
medaile za 1. místo|první|trikolóra|vítězství|vyhrát|zlatá medaile|zlato
medaile za 2. místo|druhé|stříbrná medaile|stříbro|trikolóra
medaile za 3. místo|bronz|bronzová medaile|třetí|trikolóra
fotbalový míč|balón|fotbal|kopaná|Messi|Ronaldo|sport
baseballový míček|baseball|míč|softball|sport
softballový míček|míč|nadhoz|rukavice|softball|sport
basketbalový míč|basketbal|koš|košíková|košíkovou|obruč|sport
volejbalový míč|balón|hra|míč na volejbal|odbíjená|sport|volejbal
míč na americký fotbal|fotbalová|fotbalový|šiška|sport|Super Bowl
míč na rugby|americký fotbal|míč na ragby|ragby|rugbyová|rugbyový|šiška|sport
tenis|míček|raketa|sport|tenisák|tenisový
frisbee|chytat|disk|frisbíčko|házecí disk|házecí talíř|házet|létající talíř|sport|ultimate
bowling|bowlingová|hra|koule|koule na bowling|kuželka|kuželky|sport|strike
kriket|hra|kriketová pálka|míč|míček|pálka|sport
pozemní hokej|florbal|hokejka|hra|míč|míček|sport
lední hokej|hokejka|hokejka a puk|hra|led|puk|sport
lakros|branka|gól|lakroska|lakrosová hůl|míč|sport
stolní tenis|hra|míč|míček|pálka|ping pong|ping-pong|pingpong|sport
badminton|badmintonový míček|hra|košíček|košík|míček|opeřený míček|péřový míček|raketa|sport
boxerská rukavice|box|boxérská rukavice|boxerský|červená|sport
sportovní kimono|bojové umění|černý pás|džudo|judo|karate|kimono na bojové umění|pásek|sport|taekwon-do|taekwondo
sportovní branka|brána|fotbal|gól|hokej|síť|sport
jamka s vlajkou|červená vlajka|golf|golfová|golfové hřiště|sport
brusle|bruslení|bruslit|krasobruslení|led|sport|zimní
rybářský prut|chytat ryby|ryba|rybář|rybařit|sport|udice|úlovek|zábava
potápěčská maska|brýle|potápěčská výbava|potápěčské brýle|potápění|šnorchl|šnorchlování|sport
běžecké tričko|atletika|běh|běžecký úbor|šerpa|sport|tričko na běh|triko|trikot
lyže|lyžáky|lyžování|lyžovat|skialp|sníh|sport|zimní
sáňky|saně|sáně|sáňkovat|sníh|sport|zima|zimní
curlingový kámen|curling|hra|kanadský|led|sport|zimní
přesný zásah do terče|cíl|hra|přímo do černého|přímý zásah do terče|šipka|sport|střed|střed terče|středu|terč|trefa|úspěch|zábava
jojo|cívka|hračka|jo jo|jo-jo|kolísání
papírový drak|let|létání|plachtit|podzim|pouštění|pouštět draka|stoupání|vzlétnutí
vodní pistole|hračka|nářadí|nástroj|revolver|ruční zbraň|voda|vodní pistolka|zbraň
kulečníková koule 8|biliár|billiard|černá|černý|číslo|hra|koule na kulečník|kulečník|osm|pool|sport
křišťálová koule|budoucnost|fantasy|kouzlo|křišťál|magie|nástroj|osud|pohádka|předpověď|předpovídání budoucnosti|skleněný|sklo|věštec|věštění|věštkyně
kouzelná hůlka|čaroděj|čarodějka|čarodějnice|čarovat|iluzionista|kouzelnice|kouzelník|kouzlení|kouzlit|kouzlo|magie
videohra|gamepad|hra|hrát|konzole|ovladač|pařit|PlayStation|počítač|Xbox|zábava
joystick|hra|ovladač|pákový ovladač|počítač|videohra|zábava
výherní automat|gambling|hazardní hra|hra|hrací automat|kasino
hrací kostka|deskové hry|hra|kostky|zábava
puzzle|díl|dílek|dílky|kousek|patřit k sobě|skládačka|zapadat
medvídek|hračka|hrát si|medvěd|plyš|plyšák|plyšový
piñata|bonbony|cinco de mayo|cukrovinka|fiesta|mexická|oslava|party|párty|pátého května|piňata|sladkosti|slavit|svátek
zrcadlová koule|disco|disko|diskokoule|diskotéka|mirrorball|odraz|party|párty|tanec|třpytky|zrcadlit
matrjoška|bábulka|babuška|bábuška|hračka|panenka|ruská|rusko|skládací
piky|barva|barva karty|hra|karta
srdce|barva|barva karty|červený|city|emoce|hra|karta|láska|srdíčko
káry|barva|barva karty|hra|kára|karta
kříže|barva|barva karty|hra|karta|kříž
pěšec|figurka|pěšák|pión|šachy
žolík|divoká|hra|hraní|joker|karta|karty
červený drak v mahjongu|červená|hra|madžong|mah-jong|mahjong
hrací karty s květinami|herní karty s květinami|hra|hraní|japonský|karta|květina
múzická umění|divadelní|divadlo|herec|herečka|herectví|hra|komedie|maska|povolání|práce|představení|scénická umění|Shakespeare|tragédie|zábava
obraz v rámu|malba|malířství|malování|muzeum|obraz s rámem|rám|umění|zarámovaný obraz
malířská paleta|barevný|barvy|kreativní|malíř|malířka|malířství|malování|muzeum|pestrý|tvořivý|umělecký|umění|zábava
cívka nití|bavlnka|jehla|motouz|nit|příze|provázek|šít|šití|šitíčko|šňůrka|špulka|vlákno
šicí jehla|krejčí|krejčovina|šít|šití|stehy|švadlena|švy|vyšívání|výšivka|zašívat
klubíčko|háčkování|háčkovat|klubko|plést|pletení|příze|vlna
uzel|lano|provaz|smyčka|šňůra|suk|úvaz|uvázat|zamotaný|zapletený|zauzlovat|zavázat
brýle|dioptrie|oblečení|obroučky|oči|oko|skla
sluneční brýle|obroučky|oči|oko|skla|tma|tmavé
ochranné brýle|akvalung|ochrana očí|plavání|plavecké|plavecké brýle|potápěč|potápěčské brýle|potápění|svářečské|svářečské brýle|svařování|svařovat
laboratorní plášť|bílý plášť|doktor|doktorka|experiment|lékař|lékařka|oblečení|oděv|pokus|vědec|vědkyně
bezpečnostní vesta|bezpečí|bezpečnost|nouze|nouzová situace|reflexní|viditelný|výstražná
kravata|košile|oblečení|oděv|seriózní|zaměstnaný
tričko|košile|ležérní|límeček|modrá|nákupy|oblečení|oblečený|triko|víkend|volný čas
džíny|gatě|kalhoty|modrá|nákupy|oblečení|oděv|rifle|víkend|volný čas
šála|chladno|krk|šátek|teplé oblečení|zachumlat se|zelený|zima
rukavice|modrá rukavice|ruka
kabát|brr|bunda|chladno|péřovka|teplé oblečení|zima|zimní bunda
ponožky|oblečení|pár ponožek|punčochy
šaty|nákupy|oblečení|oděv|plesové|slavnostní|společenské šaty|taneční|večerní
kimono|Japonsko|oblečení|pohodlný|yukata
sárí|dlouhé šaty|oblečení|oděv|šaty
jednodílné plavky|dámské plavky|oblečení|oděv|růžové plavky|vínově červená
pánské plavky|jednodílné|kalhotky|oblečení|oděv|slipy|spodky|spodní prádlo
šortky|jednodílné|kraťasy|krátké kalhoty|oblečení|oděv|plavky|spodky|trenýrky|zelený
bikiny|bazén|koupání|moře|oblečení|oceán|oděv|plavání|plavat|plavky|pláž
dámská blůza|dámské oblečení|halenka|límeček|nákupy|oblečení|růžová|tričko|triko|žena|ženské šaty
vějíř|dusno|horko|ochladit|ochlazení|ovívat|stydlivý|tanec
peněženka|kabelka|mince|móda|nákupy|oblečení|peněženka na drobné|peníze
kabelka|doplňky|nakupovat|nákupy|oblečení|oděv|outfit|taška|zavazadlo
kosmetická taška|doplněk|kabelka|oblečení|oděv|vak|zavazadlo
nákupní tašky|dárková taška|hotel|nakupování|nakupovat|nákupy|taška|zavazadlo
školní batoh|aktovka|batůžek|ruksak|škola|taška|učebnice|učení|vzdělání|zavazadlo
žabka|bota|flipflop|letní|obuv|pláž|sandál|sandále|sandály|vietnamky|žabky
pánská bota|hnědá|kopat|muž|mužský|nákupy|noha|nohy|oblečení|obuv|oděv|polobotka
běžecká bota|atletika|botaska|kopat|nákupy|oblečení|obuv|rychle|sport|teniska|tretra
pohorka|bota|hnědá bota|kanada|kempování|obuv|pěší túra|příroda|stanování|táboření|trampovat|túra|turistika|výlet|výšlap
střevíček bez podpatku|balerinka|balerínky|baleríny|baletní bota|bez podpatků|bota na balet|bota s rovnou podrážkou|nazouvací|nízká bota|piškotka|plochá bota|plochá obuv|pohodlí|pohodlné|střevíc
bota na podpatku|dámský|jehlový podpatek|lodička|móda|nákupy|oblečení|obuv|oděv|podpatek|vysoké podpatky|žena
dámský sandál|bota|oblečení|podpatky|střevíc|střevíček|žena
baletní piškoty|balerína|balet|baletka|baletní špičky|baletní střevíce|tančit|tanec|taneční střevíce
dámská kozačka|bota|nákupy|oblečení|obuv|oděv|žena
hřeben na kudrnaté vlasy|afro|česat|kudrlinky|kudrny
koruna|korunka|král|královna|královský|oblečení|oděv|panovnice|panovník|šlechta|středověk|vyhrát|zvítězit
dámský klobouk|derby|doplněk|dostihy|léto|móda|oblečení|slamák|zahradní párty|žena
cylindr|Abraham Lincoln|buřinka|formální|klobouk|kouzelnický klobouk|kouzelník|oblečení|oděv|Pan Tau|pokrývka hlavy
promoční čepice|absolvent|akademik|čapka|čapka se střapcem|klobouk|oblečení|oslava|pokrývka hlavy|promoce|promoční čepička|student|studium|univerzita|univerzitní čapka|vědec|vzdělání
kšiltovka|baseball|baseballová čepice|čepice|čepice s kšiltem|flexa|oblečení
vojenská přilba|armáda|bojovník|helma|válka|voják
záchranářská helma|čepice|helma s křížem|helma záchranáře|kříž|pomoc|přilba|smajlík|tvář|výraz|záchrana|záchranář|záchranná služba
růženec|doplněk|korálky|modlitba|modlitební|náboženství|náhrdelník|oblečení|oděv
rtěnka|kosmetika|líčení|make-up|makeup|mejkap|rande|růž|šminky
prsten|briliant|diamant|požádat o ruku|prstýnek|romantika|svatba|třpytivý|vdavky|zářivý|zasnoubit se|zásnubní prsten|zásnuby
drahokam|briliant|diamant|drahý kámen|klenot|peníze|romantika|šperk|svatba|zasnoubení|zásnuby
vypnutý reproduktor|hlasitost|potichu|tichý|ztlumený|zvuk
tiše hrající reproduktor|hlasitost|mírný|nízká hlasitost|potichu|reproduktor s nízkou hlasitostí|tichý|tlumený|zvuk
středně hlasitý reproduktor|hlasitost|střední|tlampač|zvuk
hlasitý reproduktor|hlasitost|hudba|nahlas|zvuk
tlampač|amplion|hlášení|hlasitý|komunikace|reproduktor|rozhlas|sdělení|veřejné|veřejný|zvuk
megafon|fandění|fandit|povzbuzování|povzbuzovat|proslov|řečnění|řečník|tlampač|volání|zvuk
poštovní roh|hudba|polnice|pošta|postiliónský|trubka
zvonek|cinkat|kostel|pauza|přestávka|zvon|zvonit|zvuk
přeškrtnutý zvonek|ne|tichý|vypnout zvuk|zákaz|zakázáno|zltumení|ztlumení|ztlumit|zvon|zvuk
notová osnova|houslový klíč|hudba|notový|noty|partitura|zápis
nota|hudba|notový zápis|noty|osminové noty|zvuk
noty|hudba|nota|notový zápis|osminové noty|tón|zvuk
studiový mikrofon|hudba|podcast|studio|zvuk
posuvný ovladač hlasitosti|fader|hlasitost|hudba|intenzita|jezdec|posuvník|potenciometr|úroveň
ovládací knoflíky|hudba|otočný|ovládání|potenciometr|zvuk
mikrofon|hudba|karaoke|zpěvačka|zpěvák|zpívat|zvuk
sluchátka|hudba|poslouchat|zvuk
rádio|hudba|muzika|radiopřijímač|retro|rozhlas|tranzistor|tranzistorové|zábava|zvuk
saxofon|dechový|hudba|hudební nástroj|nástroj|tón|žestě|žesťový
trubka|dechový|hudba|hudební nástroj|nástroj|trumpeta|žestě|žesťový
akordeon|dršťky|harmonika|hudba|hudební|klávesy|koncertina|muzika|nástroj|tahací|zednické piano
kytara|elektrická kytara|Fender|hudba|hudební nástroj|nástroj|Stratocaster
klávesy|hrát|hudba|hudební nástroj|klaviatura|klavír|nástroj|piano|zvuk
housle|hudba|hudební nástroj|nástroj|skřipky|smyčec|stradivárky
banjo|bendžo|brnkat|hudba|hudební|nástroj|strunný
buben|bubenické|bubnovat|hudba|hudební nástroj|paličky
protáhlý buben|bubínek|bubnování|conga|congo|hudba|hudební|konga|kongo|nástroj|perkuse|rytmus
rumbakoule|chrastítko|hudba|maracas|nástroj|perkuse
flétna|dechový nástroj|hudba|pikola|píšťala|zobcová flétna
mobil|komunikace|mobilní|smartphone|telefon
mobil se šipkou|hovor|komunikace|mobilní|příjem|přijmout|šipka|telefon|volání
telefon|červená|číselník|sluchátko|telefonovat|volat
telefonní sluchátko|komunikace|mikrotelefon|sluchátko telefonu|telefon|telefonát
pager|komunikace|pejdžr
fax|faxovat|komunikace|telefax
baterie|akumulátor|baterka|nabíjet|zelená
slabá baterie|baterka|elektrická|elektřina|elektronika|málo energie|vybitá|vybitý|vyčerpaný
zástrčka|elektrická zástrčka|elektrický|elektřina|přípojka|síťová|vidlice
notebook|kancelář|laptop|osobní|pc|PC|počítač
počítač|desktop|monitor|osobní|PC|stolní
tiskárna|počítač|tisknout|vytisknout
klávesnice|počítač
počítačová myš|počítač
trackball|kulový ovladač|počítač|trekbol
minidisk|CD|cédéčko|disk|hudba|optické|optický|počítač
disketa|disk|počítač|pružný disk|retro
optický disk|bd|blu-ray|blue-ray|cd|CD|cédéčko|dvd|DVD|holo|holografický|optické|počítač
dvd|bd|blu-ray|blue-ray|cd|CD|cédéčko|disk|holo|holografický|optické|optický|počítač
počitadlo|abakus|barevný|kalkulačka|korálky|počítadlo|počítání|počítat|počty|prvňák|první třída
filmová kamera|Bollywood|film|Hollywood|kino|natáčení|natočit|záznam
filmová okénka|biograf|film|filmová páska|filmový pás|kinematografie|kino|okénka filmu|políčka|surovina
filmový projektor|film|filmová promítačka|kino|kinoprojektor|promítací stroj|promítačka|video
filmová klapka|akce|film|natáčení
televizor|obrazovka|přijímač|retro|televize|televizní|telka|tv|TV|video
fotoaparát|aparát|foťák|fotit|fotka|fotografický|Instagram|kamera|momentka|retro|selfíčko|selfie|snímek|video|výlet
fotoaparát s bleskem|aparát|blesk|foťák|fotografický|video
videokamera|kamera|retro|video
videokazeta|kazeta|pásek|páska|retro|vhs|VHS|video
lupa nakloněná doleva|hledání|laboratoř|lupa směřující vlevo|nářadí|nástroj|sklo|věda|zvětšení|zvětšovací|zvětšování
lupa nakloněná doprava|čočka|hledání|laboratoř|lupa směřující vpravo|nářadí|nástroj|sklo|věda|zkoumat|zvětšení|zvětšovací|zvětšování
svíčka|oheň|plamen|plamínek|romantika|světlo|svícen
žárovka|baňka|elektrická|elektrický|elektřina|komiks|nápad|rozsvítit|světlo
baterka|elektrický|nářadí|nástroj|světlo|svítilna
červený lampion|červená|červená papírová lucerna|japonská|japonský|lucerna|restaurace|světlo|svítilna|svítit
indická olejová lampa|diya|Indie|olej|olejová lampa|orientální lampa
zápisník v ozdobných deskách|blok|desky|kniha|notes|notýsek|obal|obálka|ozdobné|ozdobný zápisník|poznámkový|přebal|psát|sešit|škola|učení|výuka|vzdělání|zdobené
zavřená kniha|červená kniha|škola|učebnice|učení|výuka|vzdělání|zavřený
otevřená kniha|číst|čtení|fantasy|knížka|otevřený|učení|vědomosti|vzdělání
zelená kniha|číst|čtení|fantasy|knihovna|knížka|učení|vzdělání
modrá kniha|čtení|fantasy|knihovna|učení|vzdělání
oranžová kniha|číst|čtení|fantasy|knihovna|knížka|učení|vzdělání
knihy|beletrie|čtení|fantasy|kniha|knihovna|pohádka|romány|škola|učení|vědomosti|vzdělání
sešit|deníček|deník|diář|notes|poznámkový blok|psát|zápisník
účetní kniha|blok|poznámky|psát|sešit|skicák|zápisník|zapsat
zkroucená stránka|číst|dokument|dopis|list papíru|ohnutá|srolovaný|srolovaný papír|stočená|svinutá|svitek
svitek|listina|papír|papyrus|pergamen
stránka lícem nahoru|dokument|list|papír|strana
noviny|číst|deník|informace|komunikace|novinky|papír|tisk|zpravodajství|zprávy
srolované noviny|čtení|papír|stočené|tisk|zprávy
stránky se záložkami|ouška|ouško|papíry|papíry s poznámkami|poznámky|záložka|značka
záložka|karta|označení|poznačit|značka
visačka|cedulka|cenovka|jmenovka|štítek
mince|bohatý|dolar|euro|kov|peníze|poklad|prachy|stříbro|zlato
pytel peněz|banka|boháč|bohatý|cash|cena|dolary|hotovost|měšec|milion|peníze|platit|poklad|sázka|skrblík|váček|vak|vyhrát|zlato
jenová bankovka|banka|čína|hotovost|jen|měna|peníze|yen
dolarová bankovka|banka|dolar|měna|peníze
eurobankovka|100|banka|bankovka|bohatý|EU|euro|eurová|Evropa|hotovost|měna|peníze
librová bankovka|banka|hotovost|libra|měna|peníze
okřídlené peníze|banka|bankovka|cash|dolar|hotovost|keš|křídla|létající|letět|milion|milión|platit
platební karta|banka|hotovost|kredit|kreditka|kreditní|peníze|platit|účet|uhradit|úvěrová karta|zaplatit
účtenka|doklad|důkaz|faktura|potvrzení|stvrzenka|účet|účetní|účetnictví|účty
rostoucí graf se znakem jenu|banka|japonský jen|jen|měna|nahoru|peníze|rostoucí trend|růst|trend|trh|vzestup|vzestupný|vzestupný graf se znakem jenu
obálka|dopis|e-mail|email|list|pošta|psaní|psaníčko|zásilka
e-mail|dopis|elektronická pošta|email|odeslat|poslat|pošta|zásilka|zpráva
příchozí obálka|dopis|doručená|doručený|dostat|e-mail|elektronická pošta|email|odeslaný|pošta|přijmout|psaní|schránka|zpráva
obálka se šipkou|dolů|dopis|e-mail|email|k odeslání|komunikace|obálka s šipkou|odchozí|odeslaná|odesláno|pošta|šipka|zpráva
přihrádka na odchozí poštu|dopis|e-mail|email|krabice|odeslaná pošta|pošta|poštovní|přihrádka s odchozí poštou|schránka
přihrádka na příchozí poštu|dopis|doručená|dostat|e-mail|email|inbox|krabice|obálka|obdržet|pošta|prázdný|přijmout|schránka|zero|zpráva
balíček|balík|balné|doručení|komunikace|krabice|poštovné|zásilka
zavřená schránka s praporkem nahoře|doručená pošta|komunikace|pošta|poštovní schránka|zavřená schránka se vztyčenou vlajkou|zavřený
zavřená schránka s praporkem dole|pošta|poštovní schránka|sklopený|spuštěný|svěšený|zavřená stránka se svěšenou vlajkou|zavřený
otevřená schránka s praporkem nahoře|doručená pošta|otevřená schránka se vztyčenou vlajkou|otevřený|pošta|poštovní schránka
otevřená schránka s praporkem dole|otevřená schránka se svěšenou vlajkou|otevřený|pošta|poštovní schránka|prázdný|sklopený|spuštěný|svěšený
poštovní schránka|pošta
urna s volebním lístkem|hlasování|krabice|lístek|schránka|volby|volební|volební urna s volebním lístkem|volit
tužka|kreslit|obyčejná tužka|psát|skica
hrot černého pera|atrament|černé pero|inkoust|inkoustové pero|pero|plnicí pero|tuš
plnicí pero|atrament|hrot|inkoust
propiska|kuličkové|pero|psaní|psát
štětec|malba|malířství|malování|umění
pastelka|barevná tužka|červená barva|fix|fixa|kreslit|křída|omalovánky|voskovka|vybarvovat
lístek se vzkazem|komunikace|média|poznámka|tužka|vzkaz|zápis
kufřík|aktovka|kancelář|práce
složka|dokumenty
otevřená složka|desky|dokumenty|otevřený|založit
kartotéka|index|jmenovka|karta|katalog|oddělovač|oddělovače|oddíl|rejstřík|složka
kalendář|17|čas|červenec|datum
trhací kalendář|17|červenec|datum
kroužkový zápisník|blok|kroužková vazba|kroužky|poznámka|poznámkový blok|poznámky|psaní|spirálový|zápisky
kroužkový kalendář|blok|čas|datum|kroužky|spirálový
vizitkovník|index|karta|kartotéka|osobní karta|otočný|registr|rejstřík|retro|vizitka
rostoucí graf|data|nahoru|růst|trend|vývoj|vzestupný
klesající graf|data|dolů|negativní|pokles|sestupný|trend|vývoj
sloupcový graf|data|diagram|sloupec|údaje
psací podložka|deska|dokumenty|klip|poznámky|seznam úkolů
připínáček|koláž|napínáček|pin|připíchnout|připnout|přišpendlit|špendlík
kulatý připínáček|lokace|mapa|místo|napínáček|pin|poloha|připnout|špendlík
kancelářská sponka|papír|sponka na papír|svorka
spojené kancelářské sponky|článek|kancelářská svorka|kancelářské sponky|papír|propojené sponky|řetěz|spojení|sponky na papír|svorka
rovné pravítko|délka|dlouhé|geometrie|matematika|měřit|úhel
trojúhelníkové pravítko|logaritmické pravítko|matematika|pravouhlý|pravý|sada|trojúhelník|úhel
nůžky|nástroj|papír|šmik|střih|stříhání|stříhat
krabice s kartotékou|karta|složka|spis
skříň na spisy|archiv|archivace|kartotéka|pořadač|šanon|spis|šuplík
odpadkový koš|koš na papír|odpad|odpadky|smetí
zamknutý zámek|soukromý|visací|zamčeno|zamčený|zamknuto|zavřeno|zavřený
odemknutý zámek|odemčeno|odemčený|odemknout|odemknuto|otevřeno|otevřený|otevřít|visací
zamknutý zámek s plnicím perem|hrot|inkoust|listové tajemství|pero|soukromí|soukromý|tajné|utajení|zámek a pero
zamknutý zámek s klíčem|bezpečný|klíč|visací zámek|zabezpečení|zamčený|zámeček|zámek na kolo|zavřený
klíč|heslo|odemknout|zámek|zamknout
starý klíč|dózický|indicie|nápověda|starodávný klíč|stopa|vodítko|zámek
kladivo|domácí kutil|kladívko|kutil|kutit|nářadí|nástroj|opravit
sekera|dřevo|dříví|polena|sekání|sekat|sekerka|sekyra|sekyrka|štípání|štípat|tít
krumpáč|bušit|dolování|důl|hornictví|horník|nářadí|nástroj|práce|těžba
kladivo a špičák|hornictví|horník|mlátek a želízko|nářadí|nástroj|práce|težba|zaměstnání
kladivo a maticový klíč|francouzský klíč|hasák|kladivo a hasák|montážní|nářadí|nástroj|opravář|povolání|práce|řemeslo
dýka|meč|nůž|rytíř|zbraň
zkřížené meče|boj|kordy|legenda|pohádka|rytíř|šavle|zbraň
bomba|bum|exploze|komiks|komiksový|nebezpečný|obrázek|výbuch|výbušný
bumerang|austrálie|domorodec|lov|náčiní|návrat|odraz|zbraň
luk a šíp|horoskop|lučištník|lukostřelba|lukostřelec|nástroj|sport|střelec|Střelec|výzbroj|zbraň|znamení Střelce|zvěrokruh
štít|brnění|erb|rytíř|zbraň|zbroj
ruční pila|dřevo|nářadí|nástroj|ocaska|pilka|řezat|truhlář|uříznout
maticový klíč|DIY|francouzský klíč|hasák|kutil|kutit|montážní|nářadí|nástroj|udělej si sám
šroubovák|náčiní|nářadí|nástroj|šroub|šroubovat
šroub a matice|domácí kutil|kutil|kutit|nářadí|nástroj
ozubené kolo|mechanika|nářadí|nástroj|převod|přístroj
svěrka|komprese|nářadí|nástroj|sevřít|slisovat|svěrák|svorka|tlak
miskové váhy|hmotnost|nářadí|nástroj|rovnováha|spravedlnost|váha|vyvažovací váhy|znamení zvěrokruhu|zvěrokruh
slepecká hůl|handicap|hendikep|nevidomý|pomůcka|postižení|slabozraký|slepec|slepota|slepý|usnadnění|zpřístupnění
články řetězu|článek|článek řetězu|odkaz|propojit|řetěz|spojení|spojený|spojovat
přetržený řetěz|pouta|přerušit|přetrhnout|rozbít|svoboda
řetězy|řetěz|řetězec|řetízek|spojit|železný
hák|chytit|háček|lovit|nářadí|polapit|zahnutý
box na nářadí|bedna|bedna na nářadí|bedýnka|francouzský klíč|hasák|kleště|krabice|mechanik|nástroje|opravář|opravit|souprava nářadí|štípačky
magnet|kladný|magnetické pole|magnetický|odpuzovat|podkova|přitahovat|přitažlivost|ve tvaru písmene U|záporný
žebřík|lezení|nářadí|příčka|schod|schůdky|šplhat|šprušel
křivule|alembik|chemie|destilace|destilační|destilační přístroj|laboratoř|náčiní|nádobí|nástroj
zkumavka|chemička|chemie|chemik|experiment|kapalina|kyselina|laboratoř|pokus|věda|žíravina
Petriho miska|bakterie|biolog|biologie|bioložka|buněčná kultura|chemie|experiment|kapátko|kultivovat|laboratoř|pokusy|věda
DNA|biolog|biologie|biologie člověka|bioložka|deoxyribonukleová kyselina|evoluce|gen|genetická informace|genetika|šroubovice|život
mikroskop|experiment|laboratoř|nástroj|pokus|věda|vědecký|výzkum|zvětšení
teleskop|astronomie|dalekohled|E. T.|hvězdářský|kontakt|nástroj|refraktor|věda|vědecký
satelitní anténa|družice|kontakt|parabolická anténa|satelit|talíř|věda
injekční stříkačka|dávka|doktor|injekce|jehla|lék|lékař|nástroj|nemoc|nemocný|očkování|očkování proti chřipce|očkovat|prevence|vakcína
kapka krve|dárcovství|dárcovství krve|darování|darování krve|darovat krev|krev|krvácet|lékařství|medicína|menstruace|teče krev|zranění
pilulka|antibiotikum|doktor|léčivo|lék|lékař|medicína|nemoc|nemocný|prášek|tableta|tabletka|vitamin|vitamín
náplast|bandáž|leukoplast|obvaz|ošetření|poranění|ranka|zranění
berle|berla|berlička|hůl|invalidní|opora|podpora mobility|postižení|zdravotní pomůcka|zranění
stetoskop|doktor|fonendoskop|lékař|lékařství|medicína|srdce|tlukot srdce|vyšetření
rentgen|doktor|hrudní koš|kosti|kostlivec|kostra|lékař|medicína|skelet|sternum|vyšetření|zdravotnictví|žebra
dveře|dvířka|skříň|vchodové dveře|zadní dveře|zadní vrátka
výtah|přístup|stroj|usnadnění|vyjet|zdvihat|zdviž
zrcadlo|kosmetické|líčení|makeup|malovat se|nábytek|obraz|odlesk|odraz|zrcátko
okno|čerstvý vzduch|nábytek|otvor|průhled|průhledný|rám|sklo|výhled
postel|doma|hotel|peřina|polštář|spánek
gauč a lampa|divan|domov|hotel|pohodlí|pohovka
židle|dřevěný|posadit se|posezení|sedačka|sedadlo|sedátko|sedět|sednout|sezení|stolička
toaletní mísa|klozet|toaleta|WC|záchod|záchodové prkénko
zvon na WC|instalatér|nářadí|odpad|podtlak|toaleta|ucpaný|záchod
sprcha|čistota|čistý|koupelna|sprchovat se|umýt se|voda
vana|bublinky|koupel|koupelna|lázeň|sprcha|voda
pastička na myši|chytit|nástraha|návnada|past|sýr
břitva|depilace|holení|holicí|holicí strojek|holit|oholit|ostrý|žiletka
láhev na kosmetiku|gel|hydratační krém|kondicionér|krém|lahvička|opalovací|pleťová voda|pleťový|šampon|sprchový gel
spínací špendlík|pankáč|plenky|pleny|připnout|přišpendlit|punk|sichrhajcka|šitíčko|zavírací špendlík
koště|čarodějka|čarodějnice|ježibaba|kouzelnice|pometlo|smeták|smýčit|úklid|uklízení|uklízet|zametání|zametat
koš|koš na prádlo|košík|nůše|piknik|prádlo|proutěný|proutí
role papíru|papírové ručníky|papírové utěrky|rolička|toaleťák|toaletní papír
kbelík|domácí potřeby|džber|kýbl|kyblík|náčiní|úklidové potřeby|vědro
mýdlo|čistit|čistý|kostka|koupat se|koupel|miska na mýdlo|mydlení|mydliny|mydlit|mýt se|mytí|namydlit|pěnit|sprchovat se|umývat se
bubliny|čisté|čistota|krknutí|mydliny|mýdlo|mýt|mytí|perleťový|perly|pod vodou|říhnutí|umývání
zubní kartáček|čistit|dentální|hygiena|hygienická potřeba|kosmetická|koupelna|zuby
mycí houba|čistit|houbička|koupelová|mýt|mytí|namočit|nasáknout|porézní|savá|savý|umývat
hasicí přístroj|hašení|hasit|oheň|požár|uhasit
nákupní vozík|košík|nakupování|nakupovat|nákupy
cigareta|cigáro|dým|kouř|kouření|kouřit|tabák|zapálit si
rakev|mrtvý|pohřeb|smrt|truhla|upír|vampýr|zesnulý
náhrobek|hřbitov|hrob|kámen|náhrobní|odpočívej v pokoji|památka|pomník|věčná
pohřební urna|ostatky|pohřeb|popel|smrt|smuteční obřad|zesnulý|zpopelnit
amulet nazar|boncuk|korálek|modré oko|modrobílé oko|modrý|ozdoba|přívěsek|talisman|uhranutí|zlý pohled
hamsa|amulet|Fátima|Fátimina|Fátimy|gesto ochrany|Marie|ochrana|ochrana před zlým pohledem|ruka|uhranutí
socha moai|cestování|kámen|kamenná tvář|kamenný výraz|moyai|obličej|smajlík|tvář|velikonoční ostrovy|výraz
cedule|demonstrace|oznámení|poutač|protest|transparent|vyhláška|značka
průkaz|doklad totožnosti|ID|identifikace|kartička|legitimace|licence|občanka|občanský průkaz|osobní doklad|osobní údaje|průkazka|řidičák|řidičský průkaz|totožnost|zabezpečení
značka bankomatu|atm|automat|banka|bankomat|hotovost|karta|peníze|vybrat|značka ATM
značka odpadkového koše|koš|odpad|odpadkový koš|odpadky|smetí
pitná voda|kohoutek|nápoj|pití|vodovod|značka pitné vody
symbol invalidního vozíku|bezbariérový|hendikep|invalidní vozík|invalidy|kolečkové křeslo|přístup|vozík|zpřístupnění
pánské toalety|muž|pánská toaleta|toaleta|wc|WC|záchod
dámské toalety|dámská toaleta|dámy|toaleta|wc|WC|záchod|žena
toalety|toaleta|unisex|wc|WC|záchod
symbol dítěte|dítě|miminko|přebalení|přebalit|přebalovací|přebalovací místnost|přebalovat|značka dítěte
záchod|toaleta|voda|wc|WC
pasová kontrola|pas
celnice|balení|celní kontrola|clo|deklarovat|kufr|proclít|zákon|zavazadla|zboží
výdej zavazadel|balit|cesta|cestování|kufr|letadlo|odbavení|příjezd|přílet|sbaleno|výlet|zavazadlo
úschovna zavazadel|kufr|odložení|skříňka|skříňky|úschova|zámek|zavazadla|zavazadlo
varování|!|pozor|upozornění|varovný|výkřičník|výstraha
pozor, děti|chodci|chodec|dítě|doprava|dopravní|pěší|přechod|přechod pro děti|provoz|značka
zákaz vjezdu v jednom směru|doprava|dopravní|ne|nevstupovat|vjezd|vozidel|vstupu|zakázáno|značka
zákaz|ne|vstup|zákaz vstupu|zakázán|zakázáno
zákaz vjezdu cyklistů|doprava|jízdní kolo|kolo|ne|vozidlo|zákaz jízdních kol|zákaz kol|zakázáno
zákaz kouření|ne|nekouřit|zakázáno
zákaz odhazování odpadků|ne|neodhazujte odpadky|odpad|odpadky|smetí|zakázáno
nepitná voda|kohoutek|nápoj|nevhodná|pití|sucho|voda není pitná|zákaz|zakázáno
zákaz vstupu chodců|chodci|chodec|ne|pěší|průchod|vstup zakázán|zakázán|zakázáno
zákaz používání mobilních telefonů|mobil|mobilní|ne|telefon|telefonování|zákaz mobilních telefonů|zakázáno
zákaz vstupu osobám mladším 18 let|ne|nedostatečný věk|nezletilost|nezletilý|nezletilým|omezení|osmnáct|věk|věková hranice|věkové omezení|zákaz pro mladší osmnácti let|zakázáno
radioaktivita|radioaktivity|radioaktivní|značka
biohazard|biologické|nebezpečí|riziko|značka
šipka nahoru|hlavní|klávesa|sever|směr|strany|světové|ukazatel
šipka doprava nahoru|severovýchod|šikmo|šipka vpravo nahoru|směr|strany|světové|vedlejší
šipka doprava|hlavní|šipka vpravo|směr|strany|světové|východ
šipka doprava dolů|jihovýchod|šikmo|šipka vpravo dolů|směr|strany|světové|vedlejší
šipka dolů|hlavní|jih|klávesa|směr|strany|světové|ukazatel
šipka doleva dolů|jihozápad|šikmo|šipka vlevo dolů|směr|strany|světové|vedlejší
šipka doleva|hlavní|klávesa|šipka vlevo|směr|strany|světové|ukazatel|západ
šipka doleva nahoru|severozápad|šikmo|šipka vlevo nahoru|směr|strany|světové|vedlejší
šipka nahoru a dolů
šipka doleva a doprava|šipka vlevo a vpravo
šipka doprava stáčející se doleva|obrat o 180 stupňů|otočka|šipka vpravo zatáčející doleva
šipka doleva stáčející se doprava|obrat o 180 stupňů|otočka|šipka vlevo zatáčející doprava
šipka doprava stáčející se nahoru|šipka vpravo zatáčející nahoru
šipka doprava stáčející se dolů|šipka vpravo zatáčející dolů
svislé šipky ve směru hodinových ručiček|aktualizovat|doprava|hodin|načíst|načtení|nové|obnovit|opětovné|šipka|směr|ve směru hodinových ručiček|vertikální šipky ve směru hodinových ručiček|znovu
šipky proti směru hodinových ručiček|deja vu|dejavu|doleva|hodin|obnovit|proti směru hodinových ručiček|šipka|směr|tlačítko šipek proti směru hodinových ručiček|znova|znovu
šipka zpět|back|nazpátek|nazpět|zpátky
šipka s nápisem END|konec
šipky s nápisem ON!|kupředu|šipka|vpřed|značka
šipka s nápisem SOON|brb|brzy|hned jsem zpátky|jsem na cestě|šipka soon|už běžím
šipka s nápisem TOP|nahoru|nejlepší|neklopit|vzhůru|začátek
modlitebna|modlit se|modlitba|náboženství|svatostánek|víra
symbol atomu|ateismus|ateista|atom
óm|hindu|hinduismus|náboženství|víra
Davidova hvězda|david|David|hexagram|judaizmus|náboženství|víra|žid|židovská hvězda|židovský
kolo dharmy|buddhismus|buddhista|dharma|kormidlo|náboženství
jin a jang|celek|náboženství|tao|taoismus
latinský kříž|katolický kříž|křesťan|křesťanský|křesťanství|Kristus|latinský kířž|náboženství|římský kříž
pravoslavný kříž|křesťan|křesťanský|křesťanství|náboženství
hvězda a půlměsíc|islám|islámský|muslim|muslimský|náboženství|ramadán
symbol míru|hipík|hippies|mír
sedmiramenný svícen|chanuka|judaismus|menora|náboženství|svátek světel|židovský
šesticípá hvězda s tečkou uprostřed|Davidova hvězda|hexagram|judaismus|šesticípá hvězda s bodem uprostřed|šťastná|štěstěna|štěstí|židovská hvězda|židovský
khanda|náboženství|sikh|sikhismus
skopec|beran|Beran|horoskop|znamení Berana|zvěrokruh
býk|horoskop|tur|vůl|znamení Býka|zvěrokruh
blíženci|blíženec|dvojčata|horoskop|znamení Blíženců|zvěrokruh
rak|horoskop|znamení Raka|zvěrokruh
lev|horoskop|znamení Lva|zvěrokruh
panna|horoskop|znamení Panny|zvěrokruh
váhy|horoskop|rovnováha|spravedlnost|váha|znamení Vah|zvěrokruh
štír|škorpion|znamení Štíra|zvěrokruh
střelec|horoskop|znamení Střelce|zvěrokruh
kozoroh|horoskop|koza|znamení Kozoroha|zvěrokruh
vodnář|horoskop|nosič|voda|vodonoš|znamení Vodnáře|zvěrokruh
ryby|horoskop|ryba|znamení Ryb|zvěrokruh
hadonoš|had|horoskop|nosič|plaz|zvěrokruh
tlačítko náhodného přehrávání|náhodně|shuffle|šipka|šipky|tlačítko zamíchání|zamíchat|zkřížené|zkřížení
tlačítko opakování|dokola|opakovat|po směru hodinových ručiček|šipka|ve směru hodinových ručiček
tlačítko opakování jedné stopy|jedna|jednou|šipka|skladba|směru hodin|směru hodinových ručiček|stopa|tlačítko jednoho opakování|ve směru hodinových ručiček|zopakovat jednou
tlačítko přehrávání|přehrát|šipka|trojúhelník|vpravo
tlačítko převíjení vpřed|dvojitý|přetočit|převinout|rychle|rychloposuv|šipka
tlačítko další stopy|následující|přeskočit|scéna|šipka|skladba|stopa|trojúhelník
tlačítko přehrávání nebo pozastavení|doprava|pozastavit|přehrát|šipka|trojúhelník|vpravo
tlačítko přehrávání pozpátku|doleva|opačně|opačného|šipka|tlačítko opačného přehrávání|trojúhelník|vlevo|zpět
tlačítko převíjení vzad|dvojitý|přetočit|převinout|rychle|rychloposuv|šipka|zpět
tlačítko předchozí stopy|poslední|předcházející|scéna|šipka|skladba|stopa|trojúhelník|zpět
tlačítko nahoru|šipka|trojúhelník
tlačítko rychle nahoru|dvojitý|šipka
tlačítko dolů|šipka|trojúhelník
tlačítko rychle dolů|dvojitý|šipka
tlačítko pozastavení|dvojitý|pauza|pozastavit|pruh|pruhy|sloupce|sloupec|svislé|svislý|vertikální
tlačítko zastavení|čtverec|stop|zastavit
tlačítko nahrávání|kolečko|kroužek|kruh|nahrát|nahrávka|záznam|zaznamenat
tlačítko vysunutí|vysunout
kino|film|kamera|kinosál|natáčení|opona|plátno|promítačka|tlačítko kamera
tlačítko ztlumení jasu|jas|nízký|slunce|sluníčko|tlumený|ztlumit|ztmavení|ztmavit
tlačítko zvýšení jasu|jas|jasný|světlo|zesvětlení|zesvětlit|zjasnění|zjasnit
indikátor síly signálu|anténa|čárky|komunikace|mobil|mobilní|proužky|signál|síla|síla signálu|telefon|ukazatel
bezdrátové připojení|internet|počítač|síť|wi-fi|wifi
vibrační režim|komunikace|mobil|mobilní|režim vibrací|telefon|vibrace|vibrování
vypnutý mobilní telefon|mobil|vypnuto
symbol ženského pohlaví|žena
symbol mužského pohlaví|muž
symbol pro transgender osoby
znak násobení|×|krát|křížek|násobit|součin|x|zrušení|zrušit
znak plus|+|kladný|matematika|přičíst|přičítat|připočítat|sčítání|sčítat|sečíst|součet|velké znaménko plus
znak minus|-|−|matematika|mínus|odčítání|odečíst|odečítat|počítat|rozdíl|velké znaménko minus|záporný
znak dělení|÷|děleno|matematika|podíl|velké znaménko dělení
tučný znak rovnosti|dvojná vazba|matematika|porovnat|rovná se|rovnítko|rovnost|znamená
nekonečno|bez hranic|nekonečnost|neomezenost|věčnost
dvojitý vykřičník|!|!!|důraz|interpunkční znaménka|rozkaz|značka
vykřičník a otazník|!|!?|?|interpunkční znaménka|otázka|značka|zvolání
červený otazník|?|dotaz|interpunkční znaménka|otázka|ptát se|značka
bílý otazník|?|interpunkční znaménka|obrys|značka
bílý vykřičník|!|interpunkce|interpunkční znaménka|obrys|značka
červený vykřičník|!|interpunkční znaménka|pozor|rozkaz|výstraha|značka
dlouhá vlnovka|čára|interpunkce|interpunkční|pomlčka|vlnitá|vlny|znaménka
směna peněz|$|banka|dolar|jen|měna|peníze|směnárna|výměna|yen
znak dolaru|dolar|hotovost|měna|miliarda|milion|peníze|platit|velký znak dolaru
znak medicíny|aesculap|aesculapova|aeskulap|aeskulapova|Asklépios|doktor|eskulap|Eskulap|eskulapova|farmacie|hůl|lékař|lékárna|lékárník|lékařství|medicína|nemocnice
symbol recyklace
heraldická lilie|erb|fleur de lis|junák|rytíř|skaut|symbol|znak
emblém trojzubce|kotva|loď|nástroj|Poseidon|Poseidón|trojzubec|zbraň|znak trojzubce
jmenovka|cedulka|jméno|odznáček|odznak
japonský symbol pro začátečníka|krokev|list|nástroj|pomůcka|začátečník|zelená|žlutá
červený kruh bez výplně|červený kruh|kolečko|kroužek|o|velký
tlačítko se značkou zaškrtnutí|✓|bílá značka zaškrtnutí|fajfka|hotovo|opraveno|ověřeno|správně|zelené tlačítko|značka
zaškrtnuté políčko|✓|fajfka|hlasování|hotovo|krabice|okénko|volby|zaškrtnutí
značka zaškrtnutí|✓|fajfka|hotovo|opraveno|ověřeno|správně|velká značka zaškrtnutí
křížek|×|červený křížek|krát|násobení|násobit|součin|x|zaškrtnutí|značka|znak křížek|zrušení
tlačítko s křížkem|×|čtverec|čtvereček|krát|křížek|násobení|násobit|x|zelený čtverec s bílým křížkem|značka|značka s bílým křížkem|znak
smyčka|kadeř|kudrna|lokna|spirálka|zatočený
dvojitá smyčka|dvojitý|kadeř|kudrlinka|kudrna|spirálka
značka přechodu mezi částmi skladby|část|part|symbol|začátek|značka pro začátek zpěvu v karaoke|znak|zpěv|zpěvák
osmicípá hvězdička|*|hvězda|zelená
osmicípá hvězda|*|hvězdička|oranžová
jiskra|*|hvězdička|jiskérka|jiskřička|jiskřit|třpyt
znak ochrany autorského práva|autorská práva|c|copyright|značka ochrany autorských práv
znak registrované ochranné známky|ochranná známka|r|R v kroužku|registrovaná ochranná známka|registrováno
znak ochranné známky|ochranná známka|tm|TM|trademark|značka|značka ochranné známky
klávesa: #
klávesa: *
klávesa: 0|nula
klávesa: 1|jedna
klávesa: 2|dva
klávesa: 3|tři
klávesa: 4|čtyři
klávesa: 5|pět
klávesa: 6|šest
klávesa: 7|sedm
klávesa: 8|osm
klávesa: 9|devět
klávesa: 10
zadávání v latince, velká písmena|ABCD|abeceda|kapitálky|klávesnice|latinka|psaní|velká písmena|velká tiskací písmena|vstup|zadávání v latince
zadávání v latince, malá písmena|abcd|abeceda|klávesnice|latinka|malá písmena|psaní|vstup|zadávání v latince
zadávání čísel|1234|čísla|číslo|numerická klávesnice
zadávání symbolů|&|%|〒♪&%|klávesnice|psaní|symboly|vstup|znaky|zvláštní znaky
zadávání písmen v latince|abc|abcd|abeceda|klávesnice|latinka|písmena|psaní|vstup
štítek A (krevní skupina)|červené a|krev|krevní skupina|písmeno A|skupina|značka
štítek AB (krevní skupina)|krev|krevní skupina|skupina|značka
štítek B (krevní skupina)|krev|krevní skupina|krevní skupina B|skupina|značka
štítek CL|clear|tlačítko CL|vymazat|značka
štítek COOL|boží|hustý|super|značka
štítek FREE|bezplatný|tlačítko zdarma|volný|zadarmo|zdarma|značka
informace|i|značka informace
štítek ID|identita|totožnost|značka
M v kroužku|doprava|kroužek|kruh|metro|písmeno M v kruhu
štítek NEW|nový|značka
štítek NG|no good|značka
štítek 0 (krevní skupina)|krev|krevní skupina|krevní skupina 0|o|skupina|značka
štítek OK|oukej|značka
štítek P|parking|parkování|parkoviště|tlačítko|značka P|značka parkování
štítek SOS|Morseova abeceda|Morseovka|pomoc|tlačítko SOS|značka SOS
štítek UP!|nahoru|up|značka|značka UP!
štítek VS|proti|tlačítko vs|versus|značka versus
štítek s japonským znakem „zde“|japonská značka katakana koko|japonský|japonština|katakana|tady|zde|ココ
štítek – japonský znak „pozornost podniku“|bezplatně|japonská značka katakana sa|japonština|katakana|manipulační poplatek|poplatek|poplatek za službu|služba|zdarma|サ
štítek s japonským znakem „měsíc“|ideogram|japonský|japonský čtvercový ideogram měsíce|japonština|měsíc|měsíčně|měsíční|月
štítek s japonským znakem „není zdarma“|ideogram|japonský|japonský čtvercový ideogram existence|japonština|majetek|není zdarma|poplatek|vlastnictví|有
štítek s japonským znakem „rezervováno“|ideogram|japonský|japonský čtvercový ideogram rezervace|japonština|obsazeno|prst|rezervováno|směr|指
štítek – japonský znak „výhodná koupě“|ideogram|japonský kruhový ideogram výhodnosti|japonský kruhový ideogram vyjednávání|japonština|koupě|výhodná|výhodnost|得
štítek s japonským znakem „sleva“|akce|ideogram|japonský|japonský čtvercový ideogram slev|japonština|sleva|výprodej|割
štítek s japonským znakem „zdarma“|bezplatně|ideogram|japonský|japonský čtvercový ideogram bezplatnosti|japonština|negace|zadarmo|zdarma|無
štítek s japonským znakem „zákaz“|ideogram|japonský|japonský čtvercový ideogram zákazu|japonština|zákaz|zakázáno|禁
štítek s japonským znakem „přijatelné“|ideogram|japonský|japonský kruhový ideogram přijetí|japonština|přijatelný|příjem|přijetí|可
štítek s japonským znakem „žádost”|dotazy|ideogram|japonský|japonský čtvercový ideogram žádosti|japonština|kontakt|přihláška|žádost|申
štítek s japonským znakem „prospěl“|dohoda|hodnocení|ideogram|japonský|japonský čtvercový ideogram jednoty|japonština|prospěl|vyhověl|vyhovující|známka
štítek s japonským znakem „volno“|ideogram|japonský|japonský čtvercový ideogram neobsazenosti|japonština|neobsazenost|neobsazený|prázdný|volno|volný|空
štítek s japonským znakem „blahopřání“|blahopřání|blahopřejeme|gratulace|gratulovat|ideogram|japonský|japonský kruhový ideogram gratulace|japonština|štěstí|祝
štítek s japonským znakem „tajné“|ideogram|japonský|japonský kruhový ideogram tajemství|japonština|tajemství|utajení|秘
štítek s japonským znakem „otevřeno“|ideogram|japonský|japonský čtvercový ideogram otevřenosti|japonština|otevřeno|provozní doba|v provozu|営
štítek s japonským znakem „obsazeno“|ideogram|japonský|japonský čtvercový ideogram obsazenosti|japonština|obsazeno|plno|plnost|žádná volná|žádné volné|満
červený kroužek|červená|červený kruh|geometrie|kruh|tvar
oranžový kroužek|kolečko|kolo|kruh|oranžová|oranžové kolečko|oranžový kruh
žlutý kroužek|kolečko|kolo|kruh|žlutá|žluté kolečko|žlutý kruh
zelený kroužek|kolečko|kolo|kruh|zelená|zelené kolečko|zelený kruh
modrý kroužek|geometrie|kruh|modrá|modrý kruh|tvar
fialový kroužek|fialová|fialové kolečko|fialový kruh|kolečko|kolo|kruh
hnědý kroužek|hnědá|hnědé kolečko|hnědý kruh|kolečko|kruh
černý kroužek|černá|černý kruh|geometrie|kruh|tvar
bílý kroužek|bílá|bílý kruh|geometrie|kruh|tvar
červený čtvereček|červená|červený čtverec|čtverec|zaoblený
oranžový čtvereček|čtverec|oranžová|oranžový čtverec|zaoblený
žlutý čtvereček|čtverec|zaoblený|žlutá|žlutý čtverec
zelený čtvereček|čtverec|zaoblený|zelená|zelený čtverec
modrý čtvereček|čtverec|modrá|modrý čtverec|zaoblený
fialový čtvereček|čtverec|fialová|fialový čtverec|zaoblený
hnědý čtvereček|čtverec|hnědá|hnědý čtverec|zaoblený
velký černý čtverec|černá|geometrie|tvar
velký bílý čtverec|bílá|geometrie|tvar
střední černý čtverec|černá|geometrie|tvar
střední bílý čtverec|bílá|geometrie|tvar
větší černý čtvereček|černá|čtverec|geometrie|střední černý čtverec|tvar
větší bílý čtvereček|bílá|čtverec|geometrie|střední bílý čtverec|tvar
černý čtvereček|černá|čtverec|geometrie|malý černý čtverec|tvar
bílý čtvereček|bílá|čtverec|geometrie|malý bílý čtverec|tvar
velký oranžový kosočtverec|geometrie|oranžová|tvar
velký modrý kosočtverec|geometrie|modrá|tvar
malý oranžový kosočtverec|geometrie|oranžová|tvar
malý modrý kosočtverec|geometrie|modrá|tvar
červený trojúhelník mířící nahoru|červená|červený trojúhelník směřující nahoru|geometrie|tvar
červený trojúhelník mířící dolů|červená|červený trojúhelník směřující dolů|geometrie|tvar
kosočtverec s tečkou|geometrie|obrázek|tvar|uvnitř
přepínač|geometrický|geometrie|knoflík|kruh|kulaté|obrys|přepínací|rádio|tlačítko
bílé čtvercové tlačítko|čtverec|geometrie|obrys|tvar
černé čtvercové tlačítko|čtverec|geometrie|obrys|tvar
šachovnicová vlajka|cíl|finiš|kostkovaná|kostkovaný|NASCAR|praporek|šachovnice|signální|sport|vyhrát|závod|závodit|zvítězit
trojúhelníková vlajka|červená vlajka|golf|pošta|praporek|sloupek|tyč
zkřížené vlajky|japonský|kříž|oslava|zkřížený
černá vlajka|černý prapor|prapor|praporek|smuteční prapor|smutek|vlající
bílá vlajka|bílý prapor|mír|prapor|praporek|příměří|vlající|vzdát se
duhová vlajka|barvy|bisexuální|duha|duhový|gay|gayové|lesba|lesby|LGBT|LGBTQ|LGBTQIA|pride|queer|trans|transgender
vlajka trans hrdosti|bílá|růžová|světle modrá|transgender
pirátská vlajka|hnáty|lebka|pirát|poklad
vlajka: Ascension
vlajka: Andorra
vlajka: Spojené arabské emiráty
vlajka: Afghánistán
vlajka: Antigua a Barbuda
vlajka: Anguilla
vlajka: Albánie
vlajka: Arménie
vlajka: Angola
vlajka: Antarktida
vlajka: Argentina
vlajka: Americká Samoa
vlajka: Rakousko
vlajka: Austrálie
vlajka: Aruba
vlajka: Ålandy
vlajka: Ázerbájdžán
vlajka: Bosna a Hercegovina
vlajka: Barbados
vlajka: Bangladéš
vlajka: Belgie
vlajka: Burkina Faso
vlajka: Bulharsko
vlajka: Bahrajn
vlajka: Burundi
vlajka: Benin
vlajka: Svatý Bartoloměj
vlajka: Bermudy
vlajka: Brunej
vlajka: Bolívie
vlajka: Karibské Nizozemsko
vlajka: Brazílie
vlajka: Bahamy
vlajka: Bhútán
vlajka: Bouvetův ostrov
vlajka: Botswana
vlajka: Bělorusko
vlajka: Belize
vlajka: Kanada
vlajka: Kokosové ostrovy
vlajka: Kongo – Kinshasa
vlajka: Středoafrická republika
vlajka: Kongo – Brazzaville
vlajka: Švýcarsko
vlajka: Pobřeží slonoviny
vlajka: Cookovy ostrovy
vlajka: Chile
vlajka: Kamerun
vlajka: Čína
vlajka: Kolumbie
vlajka: Clippertonův ostrov
vlajka: Kostarika
vlajka: Kuba
vlajka: Kapverdy
vlajka: Curaçao
vlajka: Vánoční ostrov
vlajka: Kypr
vlajka: Česko
vlajka: Německo
vlajka: Diego García
vlajka: Džibutsko
vlajka: Dánsko
vlajka: Dominika
vlajka: Dominikánská republika
vlajka: Alžírsko
vlajka: Ceuta a Melilla
vlajka: Ekvádor
vlajka: Estonsko
vlajka: Egypt
vlajka: Západní Sahara
vlajka: Eritrea
vlajka: Španělsko
vlajka: Etiopie
vlajka: Evropská unie
vlajka: Finsko
vlajka: Fidži
vlajka: Falklandské ostrovy
vlajka: Mikronésie
vlajka: Faerské ostrovy
vlajka: Francie
vlajka: Gabon
vlajka: Spojené království
vlajka: Grenada
vlajka: Gruzie
vlajka: Francouzská Guyana
vlajka: Guernsey
vlajka: Ghana
vlajka: Gibraltar
vlajka: Grónsko
vlajka: Gambie
vlajka: Guinea
vlajka: Guadeloupe
vlajka: Rovníková Guinea
vlajka: Řecko
vlajka: Jižní Georgie a Jižní Sandwichovy ostrovy
vlajka: Guatemala
vlajka: Guam
vlajka: Guinea-Bissau
vlajka: Guyana
vlajka: Hongkong – ZAO Číny
vlajka: Heardův ostrov a McDonaldovy ostrovy
vlajka: Honduras
vlajka: Chorvatsko
vlajka: Haiti
vlajka: Maďarsko
vlajka: Kanárské ostrovy
vlajka: Indonésie
vlajka: Irsko
vlajka: Izrael
vlajka: Ostrov Man
vlajka: Indie
vlajka: Britské indickooceánské území
vlajka: Irák
vlajka: Írán
vlajka: Island
vlajka: Itálie
vlajka: Jersey
vlajka: Jamajka
vlajka: Jordánsko
vlajka: Japonsko
vlajka: Keňa
vlajka: Kyrgyzstán
vlajka: Kambodža
vlajka: Kiribati
vlajka: Komory
vlajka: Svatý Kryštof a Nevis
vlajka: Severní Korea
vlajka: Jižní Korea
vlajka: Kuvajt
vlajka: Kajmanské ostrovy
vlajka: Kazachstán
vlajka: Laos
vlajka: Libanon
vlajka: Svatá Lucie
vlajka: Lichtenštejnsko
vlajka: Srí Lanka
vlajka: Libérie
vlajka: Lesotho
vlajka: Litva
vlajka: Lucembursko
vlajka: Lotyšsko
vlajka: Libye
vlajka: Maroko
vlajka: Monako
vlajka: Moldavsko
vlajka: Černá Hora
vlajka: Svatý Martin (Francie)
vlajka: Madagaskar
vlajka: Marshallovy ostrovy
vlajka: Severní Makedonie
vlajka: Mali
vlajka: Myanmar (Barma)
vlajka: Mongolsko
vlajka: Macao – ZAO Číny
vlajka: Severní Mariany
vlajka: Martinik
vlajka: Mauritánie
vlajka: Montserrat
vlajka: Malta
vlajka: Mauricius
vlajka: Maledivy
vlajka: Malawi
vlajka: Mexiko
vlajka: Malajsie
vlajka: Mosambik
vlajka: Namibie
vlajka: Nová Kaledonie
vlajka: Niger
vlajka: Norfolk
vlajka: Nigérie
vlajka: Nikaragua
vlajka: Nizozemsko
vlajka: Norsko
vlajka: Nepál
vlajka: Nauru
vlajka: Niue
vlajka: Nový Zéland
vlajka: Omán
vlajka: Panama
vlajka: Peru
vlajka: Francouzská Polynésie
vlajka: Papua-Nová Guinea
vlajka: Filipíny
vlajka: Pákistán
vlajka: Polsko
vlajka: Saint-Pierre a Miquelon
vlajka: Pitcairnovy ostrovy
vlajka: Portoriko
vlajka: Palestinská území
vlajka: Portugalsko
vlajka: Palau
vlajka: Paraguay
vlajka: Katar
vlajka: Réunion
vlajka: Rumunsko
vlajka: Srbsko
vlajka: Rusko
vlajka: Rwanda
vlajka: Saúdská Arábie
vlajka: Šalamounovy ostrovy
vlajka: Seychely
vlajka: Súdán
vlajka: Švédsko
vlajka: Singapur
vlajka: Svatá Helena
vlajka: Slovinsko
vlajka: Špicberky a Jan Mayen
vlajka: Slovensko
vlajka: Sierra Leone
vlajka: San Marino
vlajka: Senegal
vlajka: Somálsko
vlajka: Surinam
vlajka: Jižní Súdán
vlajka: Svatý Tomáš a Princův ostrov
vlajka: Salvador
vlajka: Svatý Martin (Nizozemsko)
vlajka: Sýrie
vlajka: Eswatini
vlajka: Tristan da Cunha
vlajka: Turks a Caicos
vlajka: Čad
vlajka: Francouzská jižní území
vlajka: Togo
vlajka: Thajsko
vlajka: Tádžikistán
vlajka: Tokelau
vlajka: Východní Timor
vlajka: Turkmenistán
vlajka: Tunisko
vlajka: Tonga
vlajka: Turecko
vlajka: Trinidad a Tobago
vlajka: Tuvalu
vlajka: Tchaj-wan
vlajka: Tanzanie
vlajka: Ukrajina
vlajka: Uganda
vlajka: Menší odlehlé ostrovy USA
vlajka: Organizace spojených národů
vlajka: Spojené státy
vlajka: Uruguay
vlajka: Uzbekistán
vlajka: Vatikán
vlajka: Svatý Vincenc a Grenadiny
vlajka: Venezuela
vlajka: Britské Panenské ostrovy
vlajka: Americké Panenské ostrovy
vlajka: Vietnam
vlajka: Vanuatu
vlajka: Wallis a Futuna
vlajka: Samoa
vlajka: Kosovo
vlajka: Jemen
vlajka: Mayotte
vlajka: Jihoafrická republika
vlajka: Zambie
vlajka: Zimbabwe
vlajka: Anglie
vlajka: Skotsko
vlajka: Wales`;
