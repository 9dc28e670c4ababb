import { characterClass } from '../read/characters.ts';
import { COMPLEX, createCharacterTable, foldWord, KIND, OTHER } from './words.ts';

/** News and photo agencies and stock-picture houses, as they stand in credits and signatures. */
export const agencies: readonly string[] = (
  'Reuters|Thomson Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|dpa|dpa-AFX|' +
  'dpa/lno|dpa/lnw|dpa/lsw|dpa/lby|dpa/lhe|dpa/lrs|dpa/lni|dpa/lbw|dpa-infocom|dpa-tmn|dpa-Zentralbild|DPA|APA|APA-OTS|Keystone|' +
  'Keystone-SDA|SDA|sda|ATS|KEYSTONE-SDA|ddp|dapd|epd|KNA|KAP|kathpress|SID|sid|AFX|pte|news aktuell|presseportal|ots|ANSA|LaPresse|' +
  'Adnkronos|AGI|Agenzia Italia|Italpress|Ansa|IPA|Imagoeconomica|Fotogramma|AGF|EFE|Europa Press|Agencia EFE|' +
  'Colpisa|Servimedia|Télam|NA|Notimex|Andina|Agencia Brasil|Agência Brasil|Estadão Conteúdo|Folhapress|Lusa|' +
  'Agência Lusa|UOL|Prensa Latina|TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС|РИА Новости|РИА|Интерфакс|Interfax|Sputnik|' +
  'RIA Novosti|Росбалт|REGNUM|ИА REGNUM|УНИАН|УНІАН|UNIAN|Укринформ|Укрінформ|Ukrinform|Інтерфакс-Україна|Интерфакс-Украина|Interfax-Ukraine|УНН|' +
  'БТА|BTA|БГНЕС|БЕЛТА|BelTA|PAP|Polska Agencja Prasowa|IAR|Agencja Gazeta|Agencja Wyborcza.pl|East News|' +
  'Forum|Reporter|Newspix|PAP/EPA|EPA|EPA-EFE|European Pressphoto Agency|ČTK|CTK|ČTK/AP|Profimedia|TASR|SITA|MTI|' +
  'MTI/AP|HINA|Hina|Pixsell|PIXSELL|Cropix|CROPIX|Tanjug|Танјуг|Beta|FoNet|STA|BOBO|Agerpres|AGERPRES|Mediafax|' +
  'MEDIAFAX|Inquam Photos|ΑΠΕ-ΜΠΕ|ΑΠΕ|ΑΜΠΕ|ANA-MPA|Eurokinissi|EUROKINISSI|Intime|INTIME|SOOC|Motion Team|' +
  'Anadolu|Anadolu Ajansı|Anadolu Agency|AA|DHA|İHA|IHA|ANKA|Demirören|TT|TT Nyhetsbyrån|Scanpix|Ritzau|' +
  'Ritzau Scanpix|NTB|NTB scanpix|NTB Scanpix|STT|STT-Lehtikuva|Lehtikuva|LEHTIKUVA|All Over Press|Bildbyrån|' +
  'BNS|ELTA|LETA|ANP|ANP/HH|Novum|Belga|BELGA|BELGAIMAGE|Belga Image|Hollandse Hoogte|PA|PA Media|PA Wire|PA Images|' +
  'PA Archive|Press Association|Rex|REX|Rex Features|REX/Shutterstock|Shutterstock|SHUTTERSTOCK|Getty|Getty Images|' +
  'GETTY|GETTY IMAGES|Getty Images/iStockphoto|iStock|iStockphoto|iStock.com|Alamy|ALAMY|Alamy Stock Photo|Corbis|Bloomberg|' +
  'Bloomberg News|UPI|United Press International|CP|The Canadian Press|Canadian Press|La Presse Canadienne|CNW|' +
  'PR Newswire|PRNewswire|Business Wire|BusinessWire|GlobeNewswire|GLOBE NEWSWIRE|Accesswire|Marketwired|AAP|AAP Image|Newsis|뉴시스|' +
  'Yonhap|연합뉴스|뉴스1|News1|Kyodo|Kyodo News|共同通信|共同通信社|共同|時事通信|時事通信社|時事|Jiji|Jiji Press|JIJI|AFP=時事|ロイター|AFPBB News|PIXTA|' +
  'Xinhua|新华社|新華社|新华网|中新社|中国新闻社|中新网|CNS|China News Service|VCG|视觉中国|CNA|中央社|ICphoto|法新社|路透社|美联社|' +
  'PTI|Press Trust of India|ANI|IANS|UNI|भाषा|पीटीआई|रॉयटर्स|एएफपी|রয়টার্স|এএফপি|ইউএনবি|বাসস|รอยเตอร์|एएनआई|आईएएनएस|Antara|ANTARA|ANTARA FOTO|TTXVN|VNA|TTXVN/Vietnam+|' +
  'Bernama|APP|Dawn|BSS|UNB|IRNA|ISNA|ایسنا|ایرنا|رویترز|خبرگزاری فرانسه|Fars|Mehr|Tasnim|SPA|واس|WAM|وام|KUNA|كونا|QNA|قنا|MENA|أ ف ب|رويترز|' +
  'أ ب|د ب أ|فرانس برس|الأناضول|وكالات|سانا|SANA|SABA|MAP|TAP|APS|Petra|بترا|NNA|KCNA|KCNA VIA KNS|רויטרס|' +
  'פלאש 90|Flash90|AFP Photo|AFP PHOTO|AFP/Getty Images|AP Photo|AP Photos|Reuters Photo|EPA/EFE|picture alliance|' +
  'picture-alliance|Picture Alliance|picture alliance/dpa|imago|IMAGO|imago images|imago stock&people|picturedesk|' +
  'picturedesk.com|APA-PictureDesk|APA/picturedesk.com|Action Press|action press|Action Images|Eibner|Zuma|ZUMA|' +
  'ZUMA Press|ZUMAPRESS|Zuma Wire|ZUMA Wire|SIPA|Sipa|Sipa USA|SIPA USA|Sipa Press|ABACA|Abaca Press|ABACAPRESS|' +
  'MAXPPP|MaxPPP|Hans Lucas|Icon Sport|DPPI|Panoramic|KMSP|Starface|Bestimage|BestImage|Visual|Splash|Splash News|' +
  'Backgrid|BACKGRID|Mega|WENN|WireImage|FilmMagic|Redferns|NurPhoto|Nurphoto|NURPHOTO|LightRocket|SOPA Images|' +
  'Hulton Archive|Hulton Deutsch|Bettmann|ullstein bild|akg-images|Bridgeman Images|Mary Evans|Magnum|Magnum Photos|' +
  'VII|Laif|laif|Ostkreuz|Agentur Focus|Plainpicture|Mauritius|mauritius images|Panther Media|Westend61|F1online|' +
  'Adobe Stock|AdobeStock|stock.adobe.com|Fotolia|fotolia.com|Depositphotos|123RF|Dreamstime|Unsplash|Pexels|Pixabay|Flickr|' +
  'Wikimedia|Wikimedia Commons|Wikipedia|CC BY|CC BY-SA|Creative Commons|Freepik|Canva|Envato|Stocksy|Caters|SWNS|' +
  'Solent News|Triangle News|BPI|Offside|PRiME Media|Allsport|Allsport UK|LatinContent|Nippon News|AFLO|Aflo|アフロ|' +
  'ゲッティ|ゲッティイメージズ|Imaginechina|Eyevine|eyevine|Contour|Polaris|Redux|Gamma|Gamma-Rapho|Rapho|Sygma|' +
  'Roger-Viollet|Leemage|AKG|Opale|Photononstop|Photopqr|PHOTOPQR|Fotostock|age fotostock|Cordon Press|Gtres|GTRES|' +
  'GTRESONLINE|Agencia Uno|Aton|Cuartoscuro|Xinhua News Agency|NASA|ESA|NOAA|USGS|ESO|Handout|HANDOUT|Twitter|' +
  'Instagram|Facebook|YouTube|Screenshot|privat|Privat|zVg|ZVG|z.V.g.|Private|Archiv|Archive|Symbolbild|Courtesy|Pool|POOL'
).split('|');

/**
 * Wire services, spelled as they sign: no picture house, and no name that is a word of some language as well. One
 * of them alone on the last line of a text is its source.
 */
export const wires: readonly string[] = (
  'Reuters|REUTERS|Thomson Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|dpa|DPA|dpa-AFX|dpa/lno|' +
  'dpa/lnw|dpa/lsw|dpa/lby|dpa/lhe|dpa/lrs|dpa/lni|dpa/lbw|dpa-infocom|dpa-tmn|APA|APA-OTS|Keystone-SDA|KEYSTONE-SDA|SDA|sda|ATS|' +
  'epd|KNA|dapd|ANSA|Ansa|Adnkronos|LaPresse|Italpress|AGI|EFE|Agencia EFE|Europa Press|Servimedia|Télam|Notimex|Agência Brasil|Agência Lusa|Lusa|' +
  'Estadão Conteúdo|Folhapress|Prensa Latina|TASS|ТАСС|ИТАР-ТАСС|РИА Новости|Интерфакс|Interfax|УНИАН|УНІАН|UNIAN|Укринформ|' +
  'Укрінформ|Ukrinform|Интерфакс-Украина|Інтерфакс-Україна|Interfax-Ukraine|УНН|БТА|БГНЕС|БЕЛТА|BelTA|PAP|Polska Agencja Prasowa|IAR|PAP/EPA|EPA|' +
  'ČTK|CTK|TASR|MTI|HINA|Hina|Tanjug|Танјуг|FoNet|STA|Agerpres|AGERPRES|Mediafax|MEDIAFAX|ΑΠΕ-ΜΠΕ|ΑΜΠΕ|ANA-MPA|Anadolu Ajansı|' +
  'Anadolu Agency|AA|DHA|İHA|TT|TT Nyhetsbyrån|Ritzau|NTB|STT|BNS|ELTA|LETA|ANP|Belga|BELGA|PA Media|Press Association|Bloomberg News|UPI|' +
  'The Canadian Press|Canadian Press|La Presse Canadienne|AAP|Yonhap|연합뉴스|뉴시스|뉴스1|Kyodo|Kyodo News|共同通信|共同通信社|共同|時事通信|時事通信社|' +
  'Jiji Press|AFP=時事|AFP時事|ロイター|ロイター通信|Xinhua|新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社|美聯社|PTI|Press Trust of India|ANI|IANS|UNI|' +
  'पीटीआई|एएनआई|आईएएनएस|रॉयटर्स|एएफपी|রয়টার্স|এএফপি|ইউএনবি|বাসস|รอยเตอร์|Antara|ANTARA|TTXVN|Bernama|BSS|UNB|IRNA|ISNA|ایسنا|ایرنا|رویترز|خبرگزاری فرانسه|' +
  'واس|رويترز|أ ف ب|د ب أ|فرانس برس|الأناضول|وكالات|רויטרס'
).split('|');

/** Well-known publishers and news programmes, by the names they put on their pages. */
export const publishers: readonly string[] = (
  '20 Minuten|20min|Der Standard|derStandard.at|DER STANDARD|STANDARD|heute|Heute|Heute.at|Kronen Zeitung|Krone|krone.at|Kurier|KURIER|' +
  'Kleine Zeitung|Die Presse|DiePresse.com|Salzburger Nachrichten|OÖNachrichten|Oberösterreichische Nachrichten|' +
  'Tiroler Tageszeitung|Vorarlberger Nachrichten|oe24|OE24|ORF|ORF.at|profil|Falter|Blick|BLICK|Neue Zürcher Zeitung|NZZ|' +
  'Tages-Anzeiger|Tagesanzeiger|Basler Zeitung|Berner Zeitung|Der Bund|Aargauer Zeitung|Luzerner Zeitung|watson|SRF|' +
  'SRF News|SWI swissinfo.ch|swissinfo.ch|nau.ch|WOZ|Der Spiegel|DER SPIEGEL|SPIEGEL|SPIEGEL ONLINE|Spiegel Online|Die Zeit|DIE ZEIT|' +
  'ZEIT ONLINE|Zeit Online|Frankfurter Allgemeine Zeitung|FAZ|FAZ.NET|Süddeutsche Zeitung|SZ|SZ.de|Die Welt|DIE WELT|WELT|' +
  'WELT ONLINE|Welt am Sonntag|Bild|BILD|Bild.de|BILD am SONNTAG|Focus|FOCUS|FOCUS Online|Stern|stern|stern.de|taz|taz.de|' +
  'die tageszeitung|Handelsblatt|WirtschaftsWoche|Manager Magazin|manager magazin|Tagesspiegel|Der Tagesspiegel|' +
  'Berliner Zeitung|Berliner Morgenpost|Hamburger Abendblatt|Kölner Stadt-Anzeiger|Express|Rheinische Post|RP ONLINE|' +
  'Westdeutsche Allgemeine Zeitung|WAZ|Stuttgarter Zeitung|Stuttgarter Nachrichten|Augsburger Allgemeine|' +
  'Münchner Merkur|Merkur|merkur.de|tz|Abendzeitung|Frankfurter Rundschau|Hessische Allgemeine|HNA|Sächsische Zeitung|' +
  'Leipziger Volkszeitung|Mitteldeutsche Zeitung|Nordkurier|Ostsee-Zeitung|Weser-Kurier|Neue Osnabrücker Zeitung|NOZ|' +
  'Hannoversche Allgemeine|HAZ|Rhein-Zeitung|Südwest Presse|Schwäbische Zeitung|Schwäbische|Nürnberger Nachrichten|' +
  'Main-Post|Badische Zeitung|Saarbrücker Zeitung|Volksfreund|tagesschau|tagesschau.de|Tagesschau|ZDF|ZDFheute|ARD|NDR|WDR|' +
  'BR24|MDR|SWR|hr-fernsehen|rbb24|Deutschlandfunk|DLF|Deutsche Welle|DW|n-tv|ntv|RTL|RTL News|t-online|T-Online|' +
  'Netzpolitik|netzpolitik.org|heise online|Heise|Golem|Golem.de|Chip|CHIP|Der Freitag|Junge Welt|junge Welt|Neues Deutschland|' +
  "Jüdische Allgemeine|Luxemburger Wort|Tageblatt|L'essentiel|" +
  'BBC|BBC News|BBC Sport|The Guardian|Guardian|The Times|The Sunday Times|The Telegraph|Daily Telegraph|' +
  'The Daily Telegraph|The Independent|Independent|Financial Times|FT|The Economist|Daily Mail|Mail Online|MailOnline|' +
  'The Sun|Daily Mirror|The Mirror|Mirror|Daily Express|Evening Standard|London Evening Standard|Metro|Sky News|Sky Sports|ITV News|' +
  'Channel 4 News|The Scotsman|The Herald|Wales Online|Belfast Telegraph|The Irish Times|Irish Times|Irish Independent|' +
  'Irish Examiner|RTÉ|RTÉ News|TheJournal.ie|The New York Times|New York Times|NYT|The Washington Post|Washington Post|' +
  'The Wall Street Journal|Wall Street Journal|WSJ|USA Today|USA TODAY|Los Angeles Times|LA Times|Chicago Tribune|Boston Globe|' +
  'The Boston Globe|New York Post|New York Daily News|San Francisco Chronicle|The Philadelphia Inquirer|Miami Herald|' +
  'The Seattle Times|The Denver Post|Houston Chronicle|The Dallas Morning News|Star Tribune|The Atlantic|' +
  'The New Yorker|Newsweek|TIME|Time|Forbes|Fortune|Bloomberg|Business Insider|Insider|CNBC|CNN|Fox News|FOX News|ABC News|CBS News|' +
  'NBC News|MSNBC|PBS NewsHour|NPR|Politico|POLITICO|Axios|The Hill|Vox|Slate|Salon|HuffPost|The Huffington Post|BuzzFeed|' +
  'BuzzFeed News|The Daily Beast|Vice|VICE|Wired|WIRED|The Verge|TechCrunch|Ars Technica|Engadget|Gizmodo|CNET|ZDNet|Mashable|' +
  'ProPublica|The Intercept|Rolling Stone|Variety|The Hollywood Reporter|Deadline|ESPN|Sports Illustrated|' +
  'Voice of America|VOA News|Radio Free Europe|Al Jazeera|Al Jazeera English|CBC|CBC News|CTV News|Global News|' +
  'The Globe and Mail|Globe and Mail|Toronto Star|National Post|Montreal Gazette|The Sydney Morning Herald|The Age|' +
  'The Australian|Herald Sun|news.com.au|ABC|SBS News|9News|The New Zealand Herald|NZ Herald|Stuff|RNZ|' +
  'The Times of India|Times of India|Hindustan Times|The Hindu|The Indian Express|India Today|NDTV|Mint|The Economic Times|' +
  'The Straits Times|Channel NewsAsia|South China Morning Post|SCMP|The Japan Times|The Korea Herald|The Korea Times|' +
  'China Daily|Global Times|Bangkok Post|The Jakarta Post|Philippine Daily Inquirer|Rappler|Dawn|DAWN.COM|The News International|' +
  'The Daily Star|Daily Nation|Nation|The Standard|The East African|Mail & Guardian|News24|Daily Maverick|Punch|' +
  'Vanguard|The Guardian Nigeria|Premium Times|Haaretz|The Jerusalem Post|The Times of Israel|Ynetnews|Arab News|' +
  'Gulf News|The National|Khaleej Times|Daily Sabah|Hürriyet Daily News|The Moscow Times|Kyiv Post|The Kyiv Independent|' +
  "Le Monde|Le Monde.fr|Le Figaro|Libération|Le Parisien|L'Équipe|L'Express|Le Point|L'Obs|Les Echos|Les Échos|La Croix|L'Humanité|" +
  'Mediapart|Ouest-France|Sud Ouest|La Dépêche|La Voix du Nord|Le Progrès|Le Dauphiné Libéré|Nice-Matin|20 Minutes|' +
  '20minutes.fr|Franceinfo|franceinfo|France 24|France Info|BFMTV|BFM TV|TF1 Info|LCI|Europe 1|RTL Info|RFI|Le Soir|La Libre|' +
  'La Libre Belgique|RTBF|DH|La Dernière Heure|Le Temps|24 heures|Tribune de Genève|RTS|RTS Info|La Presse|Le Devoir|' +
  'Le Journal de Montréal|Radio-Canada|Jeune Afrique|El Watan|Le Matin|' +
  'El País|EL PAÍS|El Mundo|EL MUNDO|ABC.es|La Vanguardia|El Periódico|El Confidencial|elDiario.es|20minutos|20 minutos|El Español|' +
  'Público|La Razón|Marca|MARCA|AS|Diario AS|Mundo Deportivo|Sport|Expansión|Cinco Días|RTVE|RTVE.es|Antena 3|laSexta|Cadena SER|' +
  'COPE|El Correo|Heraldo|La Voz de Galicia|Clarín|La Nación|LA NACION|Página/12|Página 12|Infobae|El Universal|Excélsior|Milenio|Reforma|' +
  'La Jornada|El Tiempo|El Espectador|Semana|El Comercio|La República|El Mercurio|La Tercera|Emol|BioBioChile|' +
  'El Nacional|El Deber|ABC Color|El Observador|El País Uruguay|Prensa Libre|La Prensa|' +
  'Corriere della Sera|la Repubblica|La Repubblica|La Stampa|Il Sole 24 Ore|Il Messaggero|Il Giornale|Il Fatto Quotidiano|' +
  'Libero|Avvenire|Il Foglio|Il Manifesto|La Gazzetta dello Sport|Corriere dello Sport|Tuttosport|Rai News|RaiNews|TGcom24|' +
  'Sky TG24|Il Post|Fanpage|Fanpage.it|Il Mattino|Il Resto del Carlino|Il Secolo XIX|Corriere del Ticino|' +
  'Folha de S.Paulo|Folha de S. Paulo|Folha|O Globo|O Estado de S. Paulo|Estadão|G1|UOL Notícias|Veja|Valor Econômico|Zero Hora|' +
  'Correio Braziliense|Terra|Publico|Diário de Notícias|Jornal de Notícias|Correio da Manhã|Expresso|Observador|' +
  'RTP|SIC Notícias|' +
  'De Telegraaf|Telegraaf|de Volkskrant|De Volkskrant|NRC|NRC Handelsblad|Trouw|Het Parool|AD|Algemeen Dagblad|NOS|NU.nl|RTL Nieuws|' +
  'De Standaard|De Morgen|Het Laatste Nieuws|HLN|Het Nieuwsblad|VRT NWS|VRT|De Tijd|' +
  'Dagens Nyheter|DN|Svenska Dagbladet|SvD|Aftonbladet|Expressen|Göteborgs-Posten|Sydsvenskan|SVT Nyheter|SVT|Sveriges Radio|' +
  'Dagens Industri|Politiken|Berlingske|Jyllands-Posten|Ekstra Bladet|B.T.|BT|DR|TV 2|TV2|Information|Børsen|' +
  'Aftenposten|VG|Dagbladet|NRK|TV 2 Nyheter|Bergens Tidende|Stavanger Aftenblad|Dagens Næringsliv|Nettavisen|' +
  'Helsingin Sanomat|HS|Yle|YLE|Ilta-Sanomat|Iltalehti|Kauppalehti|Aamulehti|Turun Sanomat|Hufvudstadsbladet|MTV Uutiset|' +
  'Morgunblaðið|Vísir|RÚV|Postimees|ERR|Delfi|Delfi.lt|15min|LRT|Diena|TVNET|' +
  'Gazeta Wyborcza|Gazeta.pl|Wyborcza.pl|Rzeczpospolita|Fakt|Super Express|Onet|Wirtualna Polska|WP|Interia|TVN24|TVP Info|' +
  'Polsat News|RMF24|RMF FM|Polityka|Newsweek Polska|Dziennik|Dziennik Gazeta Prawna|Mladá fronta DNES|iDNES.cz|iDNES|' +
  'Lidové noviny|Lidovky.cz|Hospodářské noviny|Právo|Novinky.cz|Blesk|Seznam Zprávy|Deník|ČT24|Aktuálně.cz|SME|' +
  'Pravda|Denník N|Aktuality.sk|Nový Čas|Magyar Nemzet|Népszava|Index|Telex|444|HVG|Origo|Blikk|24.hu|' +
  'Adevărul|Evenimentul Zilei|Libertatea|Gândul|HotNews|HotNews.ro|Digi24|ProTV|Știrile ProTV|Ziarul Financiar|G4Media|' +
  'Jutarnji list|Večernji list|Index.hr|24sata|Slobodna Dalmacija|Novi list|HRT|N1|Tportal|Net.hr|Blic|Politika|Kurir|' +
  'Danas|Večernje novosti|RTS|B92|Delo|Dnevnik|Dnevni avaz|Oslobođenje|Klix.ba|Дневник|Капитал|24 часа|Труд|Стандарт|' +
  'Сега|БНТ|БНР|bTV|Нова|Dnevnik.bg|Kathimerini|Η Καθημερινή|Καθημερινή|Τα Νέα|ΤΑ ΝΕΑ|Το Βήμα|ΤΟ ΒΗΜΑ|Το Έθνος|Έθνος|Ελευθεροτυπία|' +
  'Πρώτο Θέμα|Protothema|in.gr|Naftemporiki|Ναυτεμπορική|SKAI|ΣΚΑΪ|ΕΡΤ|iefimerida|Hürriyet|Milliyet|Sabah|Cumhuriyet|' +
  'Sözcü|Habertürk|NTV|CNN Türk|Yeni Şafak|Zaman|Radikal|BirGün|Evrensel|Posta|TRT Haber|T24|Diken|' +
  'Известия|Коммерсантъ|Коммерсант|Комсомольская правда|Российская газета|Аргументы и факты|АиФ|Московский комсомолец|МК|' +
  'Новая газета|Ведомости|РБК|Лента.ру|Lenta.ru|Газета.Ru|Газета.ру|Медуза|Meduza|Независимая газета|Вести|Вести.Ru|НТВ|Первый канал|' +
  'Эхо Москвы|Дождь|The Insider|Взгляд|Фонтанка|Фонтанка.ру|Правда|Українська правда|Украинская правда|НВ|Новое время|ТСН|' +
  '24 Канал|Сегодня|Корреспондент|Обозреватель|Ліга|Суспільне|Суспільне Новини|Радіо Свобода|Радио Свобода|Дзеркало тижня|' +
  '読売新聞|読売新聞オンライン|朝日新聞|朝日新聞デジタル|毎日新聞|日本経済新聞|日経|産経新聞|産経ニュース|東京新聞|中日新聞|北海道新聞|西日本新聞|' +
  'NHK|NHKニュース|Yahoo!ニュース|日刊スポーツ|スポーツ報知|デイリースポーツ|スポニチ|文春オンライン|東洋経済オンライン|ハフポスト|' +
  '人民日报|人民网|新京报|环球时报|环球网|光明日报|光明网|中国日报|中国青年报|南方周末|南方都市报|财新|财新网|澎湃新闻|新浪|新浪网|新浪新闻|' +
  '搜狐|搜狐网|网易|网易新闻|腾讯新闻|凤凰网|凤凰新闻|央视新闻|央视网|中国新闻网|北京日报|北京青年报|解放日报|文汇报|羊城晚报|观察者网|第一财经|' +
  '联合早报|聯合報|聯合新聞網|自由時報|中國時報|蘋果日報|明報|東方日報|信報|經濟日報|香港01|端傳媒|BBC中文|BBC News 中文|德国之声|' +
  '조선일보|중앙일보|동아일보|한겨레|경향신문|매일경제|한국경제|한국일보|국민일보|서울신문|세계일보|문화일보|KBS|MBC|SBS|JTBC|YTN|오마이뉴스|' +
  '프레시안|머니투데이|노컷뉴스|데일리안|' +
  'الجزيرة|الجزيرة نت|العربية|العربية نت|الشرق الأوسط|الأهرام|بوابة الأهرام|اليوم السابع|المصري اليوم|الشروق|الوطن|الخليج|' +
  'الاتحاد|البيان|عكاظ|الرياض|القدس العربي|العربي الجديد|النهار|الأخبار|سكاي نيوز عربية|روسيا اليوم|بي بي سي|بي بي سي عربي|' +
  'دويتشه فيله|هسبريس|الغد|الراي|القبس|' +
  'הארץ|ידיעות אחרונות|ynet|Ynet|מעריב|ישראל היום|וואלה|גלובס|כלכליסט|TheMarker|דה מרקר|כאן|מאקו|N12|' +
  'दैनिक जागरण|दैनिक भास्कर|अमर उजाला|हिन्दुस्तान|नवभारत टाइम्स|जनसत्ता|आज तक|एनडीटीवी|बीबीसी|बीबीसी हिंदी|प्रभात खबर|' +
  'राजस्थान पत्रिका|ज़ी न्यूज़|एबीपी न्यूज़|' +
  'Kompas|Kompas.com|KOMPAS.com|Detik|detikcom|detikNews|Tempo|Tempo.co|TEMPO.CO|Republika|Media Indonesia|Jawa Pos|Suara Pembaruan|Liputan6|' +
  'Liputan6.com|Tribunnews|CNN Indonesia|CNBC Indonesia|BBC News Indonesia|Kumparan|Okezone|Sindonews|VIVA|' +
  'VnExpress|Tuổi Trẻ|Tuổi Trẻ Online|Thanh Niên|Dân Trí|Dân trí|VietnamNet|Vietnamnet|Zing News|Znews|Lao Động|Tiền Phong|' +
  'Người Lao Động|Nhân Dân|VTV|VTC News|VOV|BBC News Tiếng Việt|Pháp Luật'
).split('|');

function lookup(
  names: readonly string[],
  keyOf: (name: string) => string,
): (text: string) => boolean {
  let known: Set<string> | undefined;
  let longest = 0;
  const openings = new Uint8Array(OPENINGS);
  return (text) => {
    if (!known) {
      known = new Set(names.map(keyOf));
      for (const name of known) {
        longest = Math.max(longest, name.length);
        let hash = 0;
        for (let at = 0; at < Math.min(OPENING, name.length); at++)
          hash = addLetter(hash, foldWord(name[at]!).charCodeAt(0));
        openings[hash]! |= name.length < OPENING ? WHOLE : OPENS;
      }
    }
    return text.length <= longest + 8 && mayBeName(text, openings) && known.has(keyOf(text));
  };
}

/** So many characters tell most texts from names: many begin with an article, or with the name of a town. */
const OPENING = 6;
const OPENINGS = 1 << 14;
/** What a hash of an opening stands for, as bits: the beginning of a name, a shorter name. */
const OPENS = 1;
const WHOLE = 2;
const addLetter = (hash: number, code: number): number =>
  (Math.imul(hash, 31) + code) & (OPENINGS - 1);

const { kinds, folds, learn } = createCharacterTable();

/**
 * Whether a text may be a name by its first letters, digits and blanks, folded one by one: most texts open with
 * what no name opens with, and need not be folded whole. One may where folding makes several characters of one, or
 * joins a mark with what stands before.
 */
function mayBeName(text: string, openings: Uint8Array): boolean {
  let start = 0;
  while (text.charCodeAt(start) < 128 && isOuter(text, start)) start++;
  let hash = 0;
  for (let at = start; at <= start + OPENING && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > MARKLESS && joins(text, at)) return true;
    if (at === start + OPENING) break;
    const kind = kinds[code] || learn(code);
    if (code > 127 && ((kind & KIND) === OTHER || (kind & COMPLEX) !== 0)) return true;
    hash = addLetter(hash, folds[code]!);
    const found = openings[hash]!;
    if ((found & OPENS) !== 0 && at + 1 === start + OPENING) return true;
    if ((found & WHOLE) !== 0 && mayEnd(text, at + 1)) return true;
  }
  return false;
}

/** Whether a name may end at a place: behind it stands nothing but what is around names, or what folding may take out. */
function mayEnd(text: string, at: number): boolean {
  const next = isOuter.skip(text, at);
  return next === text.length || text.charCodeAt(next) > 127;
}

/** No character up to here joins with what stands before. */
const MARKLESS = 0x2ff;
const joins = characterClass(/[\p{M}\u1100-\u11ff\uff9e\uff9f]/u);

function key(name: string): string {
  const folded = foldWord(name);
  let start = 0;
  let end = folded.length;
  while (start < end && isOuter(folded, start)) start++;
  while (end > start && isOuter(folded, end - 1)) end--;
  return folded.slice(start, end);
}

const isOuter = characterClass(/[^\p{L}\p{N}\p{M}+]/u);

/** Whether a text is exactly the name of an agency or picture house; case and outer punctuation aside. */
export const isAgency: (text: string) => boolean = lookup(agencies, key);

/** Whether a text is exactly the name of a wire service, spelled as it signs. */
export const isWire: (text: string) => boolean = lookup(wires, (name) => name);

/**
 * Whether a text is exactly the name of a known publisher; outer punctuation aside, and case too
 * where the name has several words: “WELT” is a paper, “Welt” a section.
 */
export const isPublisher: (text: string) => boolean = lookup(publishers, (name) =>
  name.includes(' ') ? key(name) : name,
);
