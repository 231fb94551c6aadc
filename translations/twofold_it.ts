<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>App unlinked</source>
        <translation>App scollegata</translation>
    </message>
    <message>
        <source>Somebody else’s app unlinked</source>
        <translation>App di un’altra persona scollegata</translation>
    </message>
    <message>
        <source>App of %1 unlinked</source>
        <translation>App di %1 scollegata</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the sign-in history.</source>
        <translation>Il piano del portale non comprende la cronologia degli accessi.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Il tuo account non può leggere la cronologia degli accessi.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the sign-in history.</source>
        <translation>Le autorizzazioni di questo accesso non comprendono la cronologia degli accessi.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history.</source>
        <translation>Il piano del portale dà solo le ultime 20 voci della cronologia degli accessi.</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the audit log.</source>
        <translation>Il piano del portale non comprende il registro di controllo.</translation>
    </message>
    <message>
        <source>Your account may not read the audit log.</source>
        <translation>Il tuo account non può leggere il registro di controllo.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the audit log.</source>
        <translation>Le autorizzazioni di questo accesso non comprendono il registro di controllo.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the audit log.</source>
        <translation>Il piano del portale dà solo le ultime 20 voci del registro di controllo.</translation>
    </message>
    <message>
        <source>Signed in with the password</source>
        <translation>Accesso con la password</translation>
    </message>
    <message>
        <source>Signed in with a code</source>
        <translation>Accesso con un codice</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Codice non accettato</translation>
    </message>
    <message>
        <source>Too many tries, has to wait</source>
        <translation>Troppi tentativi, deve attendere</translation>
    </message>
    <message>
        <source>Picture puzzle not solved</source>
        <translation>Captcha non risolto</translation>
    </message>
    <message>
        <source>Set up or new codes</source>
        <translation>Configurazione o nuovi codici</translation>
    </message>
    <message>
        <source>Two-factor sign-in switched off</source>
        <translation>Autenticazione a due fattori disattivata</translation>
    </message>
    <message>
        <source>SMS codes switched on</source>
        <translation>Codici SMS attivati</translation>
    </message>
    <message>
        <source>Authenticator app switched on</source>
        <translation>App di autenticazione attivata</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accessi</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accettati</translation>
    </message>
    <message>
        <source>Apps and codes</source>
        <translation>App e codici</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi momento</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Persona sconosciuta</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Ora sconosciuta</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>person: what happened, when</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>address</comment>
        <translation>Da %1.</translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <comment>address, place</comment>
        <translation>Da %1, %2.</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>browser, system</comment>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Typed as %1</source>
        <comment>login</comment>
        <translation>Digitato come %1</translation>
    </message>
    <message>
        <source>The portal’s number for it: %1</source>
        <translation>Numero nel portale: %1</translation>
    </message>
    <message>
        <source>The portal’s words: %1 (number %2)</source>
        <translation>Parole del portale: %1 (numero %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 di %Ln evento</numerusform>
            <numerusform>%1 di %Ln eventi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading on…</source>
        <comment>83 events</comment>
        <translation>%1. Lettura in corso…</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>83 events, a day</comment>
        <translation>%1 dal giorno %2</translation>
    </message>
    <message>
        <source>What is older is not shown</source>
        <translation>Gli eventi precedenti non sono mostrati</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history and of the audit log.</source>
        <translation>Il piano del portale dà solo le ultime 20 voci della cronologia degli accessi e del registro di controllo.</translation>
    </message>
    <message>
        <source>Sign-ins are not shown</source>
        <translation>Gli accessi non sono mostrati</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes are not shown</source>
        <translation>Configurazioni, codici e modifiche al criterio non sono mostrati</translation>
    </message>
    <message>
        <source>Sign-ins could not be read.</source>
        <translation>Impossibile leggere gli accessi.</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes could not be read.</source>
        <translation>Impossibile leggere configurazioni, codici e modifiche al criterio.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Ora (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nome di accesso</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Portal’s words</source>
        <translation>Parole del portale</translation>
    </message>
    <message>
        <source>Portal’s number</source>
        <translation>Numero nel portale</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Enter the address of your portal.</source>
        <translation>Inserisci l’indirizzo del tuo portale.</translation>
    </message>
    <message>
        <source>It is the one you use to open DocSpace in a browser, for example harbour.example.</source>
        <translation>È quello che usi per aprire DocSpace in un browser, per esempio harbour.example.</translation>
    </message>
    <message>
        <source>That can’t be read as the address of a portal.</source>
        <translation>Non sembra l’indirizzo di un portale.</translation>
    </message>
    <message>
        <source>An address looks like harbour.example or https://docs.harbour.example:8443.</source>
        <translation>Un indirizzo ha la forma harbour.example o https://docs.harbour.example:8443.</translation>
    </message>
    <message>
        <source>Over http, others could read your password on its way.</source>
        <translation>Con http altri potrebbero leggere la tua password lungo il percorso.</translation>
    </message>
    <message>
        <source>Begin the address with https. Only a portal on this computer is opened with http.</source>
        <translation>Inizia l’indirizzo con https. Solo un portale su questo computer si apre con http.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The portal can’t be reached.</source>
        <translation>Il portale non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check the address %1 and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Controlla l’indirizzo %1 e la rete di questo computer, poi riprova. Niente di ciò che hai digitato va perso.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>Il portale non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>Forse è occupato. Riprova tra poco.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>La connessione a %1 non è sicura.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted on this computer. Ask an admin of the portal before you go on.</source>
        <translation>Il suo certificato non è attendibile su questo computer. Chiedi a un amministratore del portale prima di continuare.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1 mostra un certificato diverso da quello che hai accettato.</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or the portal got a new certificate. Nothing was sent. Ask an admin of the portal before you go on.</source>
        <translation>Forse qualcuno è in ascolto, oppure il portale ha un nuovo certificato. Non è stato inviato nulla. Chiedi a un amministratore del portale prima di continuare.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>Il proxy chiede un nome e una password.</translation>
    </message>
    <message>
        <source>Enter them under Proxy, then try again.</source>
        <translation>Inseriscili in Proxy, poi riprova.</translation>
    </message>
    <message>
        <source>%1 sends you on to another address.</source>
        <translation>%1 ti rimanda a un altro indirizzo.</translation>
    </message>
    <message>
        <source>Open the portal in a browser and enter the address that it shows there.</source>
        <translation>Apri il portale in un browser e inserisci l’indirizzo che vi compare.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a DocSpace portal.</source>
        <translation>%1 risponde, ma non come un portale DocSpace.</translation>
    </message>
    <message>
        <source>Enter the address that you use to open DocSpace in a browser.</source>
        <translation>Inserisci l’indirizzo che usi per aprire DocSpace in un browser.</translation>
    </message>
    <message>
        <source>The portal has a problem of its own.</source>
        <translation>Il portale stesso ha un problema.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell an admin of the portal.</source>
        <translation>Riprova tra poco. Se il problema resta, avvisa un amministratore del portale.</translation>
    </message>
    <message>
        <source>The portal’s answer can’t be read.</source>
        <translation>La risposta del portale non è leggibile.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for an admin of the portal.</source>
        <translation>Riprova. Se il problema resta, copia i dettagli per un amministratore del portale.</translation>
    </message>
    <message>
        <source>The portal can’t be reached through the proxy %1.</source>
        <translation>Il portale non è raggiungibile tramite il proxy %1.</translation>
    </message>
    <message>
        <source>Check the address %1, the proxy and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Controlla l’indirizzo %1, il proxy e la rete di questo computer, poi riprova. Niente di ciò che hai digitato va perso.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in.</source>
        <translation>Il portale non accetta questo accesso.</translation>
    </message>
    <message>
        <source>It may have ended or been revoked. Sign in again.</source>
        <translation>Forse è terminato o è stato revocato. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>This sign-in may not do that.</source>
        <translation>Con questo accesso non è consentito.</translation>
    </message>
    <message>
        <source>Sign in with email and password, or with an API key that has full access.</source>
        <translation>Accedi con email e password, o con una chiave API con accesso completo.</translation>
    </message>
    <message>
        <source>That is not available on this portal now.</source>
        <translation>Al momento non è disponibile su questo portale.</translation>
    </message>
    <message>
        <source>The page shows what the portal says at the moment.</source>
        <translation>La pagina mostra ciò che il portale indica in questo momento.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Il codice non è stato accettato.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Attendi il prossimo codice nella tua app, poi digitalo.</translation>
    </message>
    <message>
        <source>The sign-in in the browser did not succeed.</source>
        <translation>L’accesso nel browser non è andato a buon fine.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start it again, or sign in another way.</source>
        <translation>Non è cambiato nulla. Ricomincia, o accedi in un altro modo.</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Troppi codici in poco tempo.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Riprova tra un minuto.</translation>
    </message>
    <message>
        <source>The portal’s plan does not cover this.</source>
        <translation>Il piano del portale non comprende questa funzione.</translation>
    </message>
    <message>
        <source>Ask the portal’s owner about its plan.</source>
        <translation>Chiedi del piano al proprietario del portale.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>Il portale chiede di rallentare.</translation>
    </message>
    <message>
        <source>The portal did not take this request.</source>
        <translation>Il portale non ha accettato questa richiesta.</translation>
    </message>
    <message>
        <source>Copy the details for an admin of the portal.</source>
        <translation>Copia i dettagli per un amministratore del portale.</translation>
    </message>
    <message>
        <source>This portal is closed to your address.</source>
        <translation>Questo portale è chiuso al tuo indirizzo.</translation>
    </message>
    <message>
        <source>Its admins let in certain networks only. Connect from one of them, or ask an admin of the portal.</source>
        <translation>I suoi amministratori ammettono solo certe reti. Connettiti da una di queste, o chiedi a un amministratore del portale.</translation>
    </message>
    <message>
        <source>The portal lets nobody in now.</source>
        <translation>Il portale al momento non fa entrare nessuno.</translation>
    </message>
    <message>
        <source>It may be switched off or being moved. Ask an admin of the portal.</source>
        <translation>Forse è disattivato o in fase di spostamento. Chiedi a un amministratore del portale.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Il portachiavi è bloccato.</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in. Until then your sign-in is kept for this session only.</source>
        <translation>Sbloccalo per mantenere l’accesso. Fino ad allora l’accesso è conservato solo per questa sessione.</translation>
    </message>
    <message>
        <source>This computer’s keychain can’t be used.</source>
        <translation>Il portachiavi di questo computer non è utilizzabile.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close Twofold; nothing is saved.</source>
        <translation>L’accesso è conservato finché non chiudi Twofold; nulla viene salvato.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Impossibile scrivere il file.</translation>
    </message>
    <message>
        <source>Choose another folder. The reason: %1</source>
        <translation>Scegli un’altra cartella. Il motivo: %1</translation>
    </message>
    <message>
        <source>That was stopped.</source>
        <translation>L’operazione è stata interrotta.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Riprova quando vuoi.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 behind the portal.</source>
        <translation>L’orologio del tuo computer è indietro di %1 rispetto al portale.</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 ahead of the portal.</source>
        <translation>L’orologio del tuo computer è avanti di %1 rispetto al portale.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>La tua sessione è terminata.</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln unsaved policy change(s) are kept and waiting for you.</source>
        <translation>
            <numerusform>%Ln modifica al criterio non salvata è conservata e ti aspetta.</numerusform>
            <numerusform>%Ln modifiche al criterio non salvate sono conservate e ti aspettano.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why a second step?</source>
        <translation>Perché un secondo passaggio?</translation>
    </message>
    <message>
        <source>Passwords are guessed, seen and stolen. With two-factor sign-in, a code from your phone is asked for as well: a stolen password alone opens nothing.</source>
        <translation>Le password si indovinano, si vedono e si rubano. Con l’autenticazione a due fattori viene chiesto anche un codice dal tuo telefono: una password rubata da sola non apre nulla.</translation>
    </message>
    <message>
        <source>Where do the codes come from?</source>
        <translation>Da dove vengono i codici?</translation>
    </message>
    <message>
        <source>From an authenticator app on your phone, such as Aegis, 2FAS, Google or Microsoft Authenticator. You scan a picture once; from then on the app shows a new 6-digit code every 30 seconds, without a network.</source>
        <translation>Da un’app di autenticazione sul tuo telefono, come Aegis, 2FAS, Google o Microsoft Authenticator. Scansioni un’immagine una volta sola; da lì in poi l’app mostra un nuovo codice di 6 cifre ogni 30 secondi, senza rete.</translation>
    </message>
    <message>
        <source>What are backup codes?</source>
        <translation>Cosa sono i codici di backup?</translation>
    </message>
    <message>
        <source>Spare keys for the day without your phone. Each signs you in once. Print them or save them, and keep them apart from your phone.</source>
        <translation>Chiavi di riserva per il giorno in cui non hai il telefono. Ogni codice ti fa accedere una volta. Stampali o salvali, e tienili lontani dal telefono.</translation>
    </message>
    <message>
        <source>What does Twofold do?</source>
        <translation>Cosa fa Twofold?</translation>
    </message>
    <message>
        <source>It is a window to what your DocSpace portal knows about two-factor sign-in. It talks to the portals that you open and to nothing else. Your sign-in lies in this computer’s keychain, or in memory only, as you choose in Preferences.</source>
        <translation>Mostra ciò che il tuo portale DocSpace sa dell’autenticazione a due fattori. Comunica con i portali che apri e con nient’altro. Il tuo accesso sta nel portachiavi di questo computer, o solo in memoria, come scegli in «Preferenze».</translation>
    </message>
    <message>
        <source>You have a backup code</source>
        <translation>Hai un codice di backup</translation>
    </message>
    <message>
        <source>Sign in with your password. Where the code is asked for, choose “Use a backup code instead” and type one. Then choose “Move to a new phone” under My sign-in.</source>
        <translation>Accedi con la tua password. Dove è chiesto il codice, scegli «Usa un codice di backup» e digitane uno. Poi scegli «Cambia telefono» in «Il mio accesso».</translation>
    </message>
    <message>
        <source>You are still signed in here</source>
        <translation>Qui il tuo accesso è ancora attivo</translation>
    </message>
    <message>
        <source>Choose “Move to a new phone” under My sign-in. The codes of the old phone stop working at once, and you get new backup codes.</source>
        <translation>Scegli «Cambia telefono» in «Il mio accesso». I codici del vecchio telefono smettono subito di funzionare, e ricevi nuovi codici di backup.</translation>
    </message>
    <message>
        <source>You have neither</source>
        <translation>Non hai né l’uno né l’altro</translation>
    </message>
    <message>
        <source>Ask the portal’s owner to reset your authenticator app. At your next sign-in you set up the new phone.</source>
        <translation>Chiedi al proprietario del portale di reimpostare la tua app di autenticazione. Al prossimo accesso configuri il nuovo telefono.</translation>
    </message>
    <message>
        <source>The phone may be in somebody’s hands</source>
        <translation>Il telefono potrebbe essere in mano a qualcuno</translation>
    </message>
    <message>
        <source>Change your password on the portal too, and sign out of other browsers and devices under “Portals and accounts” in the portal menu.</source>
        <translation>Cambia anche la tua password sul portale, ed esci dagli altri browser e dispositivi in «Portali e account», nel menu dei portali.</translation>
    </message>
    <message>
        <source>Before you switch it on</source>
        <translation>Prima di attivarla</translation>
    </message>
    <message>
        <source>The People page tells who has set up an app. The Policy page tells, person by person, who will be asked for a code, before anything is saved.</source>
        <translation>La pagina Persone indica chi ha configurato un’app. La pagina Criterio indica, persona per persona, a chi verrà chiesto un codice, prima di salvare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Saving signs everyone out</source>
        <translation>Il salvataggio disconnette tutti</translation>
    </message>
    <message>
        <source>DocSpace ends every session when the policy is saved, yours too. Twofold checks first that you can get back in, and signs you in again in place.</source>
        <translation>DocSpace termina ogni sessione quando il criterio viene salvato, anche la tua. Twofold controlla prima che tu possa rientrare, e ti fa accedere di nuovo sul posto.</translation>
    </message>
    <message>
        <source>An emergency key</source>
        <translation>Una chiave di emergenza</translation>
    </message>
    <message>
        <source>An API key with all permissions goes past the second step. Make one on the portal, in Developer tools, and test and keep it while you review a change.</source>
        <translation>Una chiave API con tutte le autorizzazioni salta il secondo passaggio. Creane una nel portale, negli Strumenti di sviluppo, poi provala e conservala mentre controlli una modifica.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Reti attendibili</translation>
    </message>
    <message>
        <source>From these addresses no code is asked for, except of those under “Always ask”. “Try an address” tells what would happen, also to recent sign-ins.</source>
        <translation>Da questi indirizzi il codice non è chiesto, tranne a chi è in «Chiedi sempre». «Prova un indirizzo» indica cosa succederebbe, anche agli accessi recenti.</translation>
    </message>
    <message>
        <source>Somebody has lost their phone</source>
        <translation>Qualcuno ha perso il telefono</translation>
    </message>
    <message>
        <source>The owner selects them under People and resets their app. They set up a new one at their next sign-in. Admins can see who needs it, but can’t reset.</source>
        <translation>Il proprietario seleziona la persona in «Persone» e reimposta la sua app. La persona ne configura una nuova al prossimo accesso. Gli amministratori vedono chi ne ha bisogno, ma non possono reimpostare.</translation>
    </message>
    <message>
        <source>SMS instead of an app</source>
        <translation>SMS invece di un’app</translation>
    </message>
    <message>
        <source>It needs an SMS service that is connected to the portal. Codes by text message can be redirected by fraud; prefer the app.</source>
        <translation>Serve un servizio SMS collegato al portale. I codici via SMS possono essere dirottati con una frode; preferisci l’app.</translation>
    </message>
    <message>
        <source>What the portal needs</source>
        <translation>Che cosa serve al portale</translation>
    </message>
    <message>
        <source>A plan that includes two-factor sign-in, and a version of DocSpace that has it. Then the owner or a DocSpace admin switches it on. Ask the portal’s owner about the plan, and whoever runs the server about its version.</source>
        <translation>Un piano che comprenda l’autenticazione a due fattori e una versione di DocSpace che la offra. Poi il proprietario o un amministratore di DocSpace la attiva. Chiedi del piano al proprietario del portale, e della versione a chi gestisce il server.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Private network</source>
        <translation>Rete privata</translation>
    </message>
    <message>
        <source>Private range</source>
        <translation>Intervallo privato</translation>
    </message>
    <message>
        <source>Shared by a provider’s customers</source>
        <translation>Condivisa dai clienti di un fornitore</translation>
    </message>
    <message>
        <source>Link-local network</source>
        <translation>Rete link-local</translation>
    </message>
    <message>
        <source>The portal’s own computer</source>
        <translation>Il computer stesso del portale</translation>
    </message>
    <message>
        <source>IPv6 network</source>
        <translation>Rete IPv6</translation>
    </message>
    <message>
        <source>IPv6 range</source>
        <translation>Intervallo IPv6</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Un indirizzo</translation>
    </message>
    <message>
        <source>%1, %2 billion addresses</source>
        <translation>%1, %2 miliardi di indirizzi</translation>
    </message>
    <message>
        <source>%1, %2 million addresses</source>
        <translation>%1, %2 milioni di indirizzi</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1, %Ln indirizzo</numerusform>
            <numerusform>%1, %Ln indirizzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7.</source>
        <translation>Digita un indirizzo, un intervallo o una rete, per esempio 203.0.113.7.</translation>
    </message>
    <message>
        <source>This is too long for an address or a range.</source>
        <translation>È troppo lungo per un indirizzo o un intervallo.</translation>
    </message>
    <message>
        <source>The portal reads the digits 0 to 9 only, for example 203.0.113.7.</source>
        <translation>Il portale legge solo le cifre da 0 a 9, per esempio 203.0.113.7.</translation>
    </message>
    <message>
        <source>The portal compares addresses, not names. Type the address, for example 203.0.113.7.</source>
        <translation>Il portale confronta indirizzi, non nomi. Digita l’indirizzo, per esempio 203.0.113.7.</translation>
    </message>
    <message>
        <source>Instead of a star, type a range or a network, for example 10.0.0.0/16.</source>
        <translation>Al posto dell’asterisco, digita un intervallo o una rete, per esempio 10.0.0.0/16.</translation>
    </message>
    <message>
        <source>Leave the port out: an address alone, for example 203.0.113.7.</source>
        <translation>Togli la porta: solo l’indirizzo, per esempio 203.0.113.7.</translation>
    </message>
    <message>
        <source>Leave out the percent sign and what follows it. The portal never sees it.</source>
        <translation>Togli il segno di percentuale e ciò che segue. Il portale non lo vede mai.</translation>
    </message>
    <message>
        <source>Write the numbers without leading zeros, for example 10.0.0.1.</source>
        <translation>Scrivi i numeri senza zeri iniziali, per esempio 10.0.0.1.</translation>
    </message>
    <message>
        <source>Each part of an IPv4 address is a number from 0 to 255, for example 192.168.1.10.</source>
        <translation>Ogni parte di un indirizzo IPv4 è un numero da 0 a 255, per esempio 192.168.1.10.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers with dots between, for example 192.168.1.10.</source>
        <translation>Un indirizzo IPv4 ha quattro numeri separati da punti, per esempio 192.168.1.10.</translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7 or 10.0.0.0/8.</source>
        <translation>Digita un indirizzo, un intervallo o una rete, per esempio 203.0.113.7 o 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12.</source>
        <translation>Una rete IPv4 termina con un numero da /1 a /32, per esempio 172.16.0.0/12.</translation>
    </message>
    <message>
        <source>An IPv6 network ends in a number from /1 to /128, for example 2001:db8::/32.</source>
        <translation>Una rete IPv6 termina con un numero da /1 a /128, per esempio 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A range has two addresses with a dash between, for example 10.0.0.1-10.0.0.9.</source>
        <translation>Un intervallo ha due indirizzi separati da un trattino, per esempio 10.0.0.1-10.0.0.9.</translation>
    </message>
    <message>
        <source>Both ends of a range are IPv4, or both are IPv6.</source>
        <translation>I due estremi di un intervallo sono entrambi IPv4 o entrambi IPv6.</translation>
    </message>
    <message>
        <source>This is every address there is: nobody would be asked for a code.</source>
        <translation>Sono tutti gli indirizzi che esistono: il codice non sarebbe chiesto a nessuno.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>È già nell’elenco.</translation>
    </message>
    <message>
        <source>It is on the list already, as %1.</source>
        <translation>È già nell’elenco, come %1.</translation>
    </message>
    <message>
        <source>%1 on the list covers it already.</source>
        <translation>%1, nell’elenco, lo comprende già.</translation>
    </message>
    <message>
        <source>The portal never sees an address like this, so it trusts nobody.</source>
        <translation>Il portale non vede mai un indirizzo così, quindi la voce non vale per nessuno.</translation>
    </message>
    <message>
        <source>The portal reads it as %1, which is far wider.</source>
        <translation>Il portale lo legge come %1, che è molto più ampio.</translation>
    </message>
    <message>
        <source>The portal reads it as a far wider network.</source>
        <translation>Il portale lo legge come una rete molto più ampia.</translation>
    </message>
    <message>
        <source>The portal reads it as the address 0.0.0.0 alone.</source>
        <translation>Il portale lo legge come il solo indirizzo 0.0.0.0.</translation>
    </message>
    <message>
        <source>The portal can’t read it. Whoever it is compared with can’t sign in.</source>
        <translation>Il portale non riesce a leggerlo. Chi viene confrontato con questa voce non può accedere.</translation>
    </message>
    <message>
        <source>It trusts every address: nobody is asked for a code.</source>
        <translation>Considera attendibile ogni indirizzo: il codice non è chiesto a nessuno.</translation>
    </message>
    <message>
        <source>Is saved as %1</source>
        <translation>Viene salvato come %1</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Salva come %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last address</comment>
        <translation>da %1 a %2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Set up or new codes</source>
        <translation>Configurazione o nuovi codici</translation>
    </message>
    <message>
        <source>App unlinked</source>
        <translation>App scollegata</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>DocSpace admin</source>
        <translation>Amministratore di DocSpace</translation>
    </message>
    <message>
        <source>Room admin</source>
        <translation>Amministratore della stanza</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>User</comment>
        <translation>%1, disattivato</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>User; invited, has not signed in yet</comment>
        <translation>%1, in sospeso</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurata</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configurata</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Last known: set up</source>
        <translation>Ultimo stato noto: configurata</translation>
    </message>
    <message>
        <source>Last known: unlinked</source>
        <translation>Ultimo stato noto: scollegata</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Codice sempre chiesto (nome in elenco)</translation>
    </message>
    <message>
        <source>Always asked as part of %1</source>
        <comment>a group</comment>
        <translation>Codice sempre chiesto come parte di %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as QDate::toString() takes it: &quot;12 Nov&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <comment>what happened, when</comment>
        <translation>Ultimo stato noto: %1, %2</translation>
    </message>
    <message>
        <source>two-factor: %1</source>
        <translation>due fattori: %1</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>gruppi: %1</translation>
    </message>
    <message>
        <source>The portal tells it only while the policy’s method is the authenticator app.</source>
        <translation>Il portale lo indica solo finché il metodo del criterio è l’app di autenticazione.</translation>
    </message>
    <message>
        <source>The portal tells it to DocSpace admins and to the owner only.</source>
        <translation>Il portale lo indica solo agli amministratori di DocSpace e al proprietario.</translation>
    </message>
    <message>
        <source>This release of the portal does not tell it.</source>
        <translation>Questa versione del portale non lo indica.</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2 people</source>
        <translation>Nuova lettura: %1 di %2 persone</translation>
    </message>
    <message>
        <source>%1 of %2 people read</source>
        <translation>%1 di %2 persone lette</translation>
    </message>
    <message>
        <source>%1. Paused.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. In pausa.</translation>
    </message>
    <message>
        <source>%1. The portal asks to slow down.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. Il portale chiede di rallentare.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 di %2 persone</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Due fattori</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Chiesto sempre</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Last known change</source>
        <translation>Ultima modifica nota</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Ora (UTC)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when somebody&apos;s app was reset</comment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Try part of a name, an email address or a group.</source>
        <translation>Prova con parte di un nome, di un indirizzo email o di un gruppo.</translation>
    </message>
    <message>
        <source>The filters “%1” and “%2” are on.</source>
        <translation>I filtri «%1» e «%2» sono attivi.</translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” is on, so %Ln people are hidden.</source>
        <translation>
            <numerusform>Il filtro «%1» è attivo, quindi %Ln persona è nascosta.</numerusform>
            <numerusform>Il filtro «%1» è attivo, quindi %Ln persone sono nascoste.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far %1 of %2 people are read.</source>
        <translation>Finora sono state lette %1 di %2 persone.</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>Nessuno corrisponde a questi filtri</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>Nessuno corrisponde a «%1»</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Off</source>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>App di autenticazione</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Amministratori</translation>
    </message>
    <message>
        <source>Room admins</source>
        <translation>Amministratori delle stanze</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>Deleted group %1</source>
        <translation>Gruppo eliminato %1</translation>
    </message>
    <message>
        <source>Deleted person %1</source>
        <translation>Persona eliminata %1</translation>
    </message>
    <message>
        <source>Unknown group %1</source>
        <translation>Gruppo sconosciuto %1</translation>
    </message>
    <message>
        <source>Unknown person %1</source>
        <translation>Persona sconosciuta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln rete</numerusform>
            <numerusform>%Ln reti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln gruppo</numerusform>
            <numerusform>%Ln gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>aggiunti: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>rimossi: %1</translation>
    </message>
    <message>
        <source>method: %1</source>
        <translation>metodo: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>The lists are kept on this computer and offered when you switch it on again.</source>
        <translation>Gli elenchi restano su questo computer e ti vengono proposti quando la riattivi.</translation>
    </message>
    <message>
        <source>The lists are not kept on this computer: note them first if you want them back.</source>
        <translation>Gli elenchi non restano su questo computer: annotali prima, se vuoi riaverli.</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>All’accesso si chiede solo la password</translation>
    </message>
    <message>
        <source>The portal also clears trusted networks and the always-ask list. Nobody is signed out.</source>
        <translation>Il portale cancella anche le reti attendibili e l’elenco «Chiedi sempre». Nessuno viene disconnesso.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code. Whoever has no app yet sets one up then.</source>
        <translation>Al prossimo accesso si chiede un codice. Chi non ha ancora un’app ne configura una in quel momento.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code, which comes by text message.</source>
        <translation>Al prossimo accesso si chiede un codice, che arriva via SMS.</translation>
    </message>
    <message>
        <source>Saving signs everyone out, you included</source>
        <translation>Il salvataggio disconnette tutti, anche te</translation>
    </message>
    <message>
        <source>Saving signs everyone else out</source>
        <translation>Il salvataggio disconnette tutti gli altri</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked for a code at their next sign-in.</source>
        <translation>
            <numerusform>Il codice è chiesto a %1 persona su %Ln al prossimo accesso.</numerusform>
            <numerusform>Il codice è chiesto a %1 persone su %Ln al prossimo accesso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set up an app first.</source>
        <translation>
            <numerusform>%Ln di loro configura prima un’app.</numerusform>
            <numerusform>%Ln di loro configurano prima un’app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in.</source>
        <translation>
            <numerusform>%Ln persona non potrebbe accedere.</numerusform>
            <numerusform>%Ln persone non potrebbero accedere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCodeText</name>
    <message>
        <source>That code was not accepted.</source>
        <translation>Il codice non è stato accettato.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Attendi il prossimo codice nella tua app, poi digitalo.</translation>
    </message>
    <message>
        <source>%1 Set the clocks of this computer and of your phone to automatic, then type the next code.</source>
        <translation>%1 Imposta su automatico gli orologi di questo computer e del tuo telefono, poi digita il prossimo codice.</translation>
    </message>
    <message>
        <source>It is right for this account and this moment, so the portal may hold another key by now. Type the next code. If that is not accepted either, start the set-up again.</source>
        <translation>È corretto per questo account e questo momento, quindi il portale potrebbe ormai avere un’altra chiave. Digita il prossimo codice. Se neanche quello è accettato, ricomincia la configurazione.</translation>
    </message>
    <message>
        <source>It is not a code of this account. In your app, look for %1 and type the code that stands there. If it is not there, scan again.</source>
        <translation>Non è un codice di questo account. Nella tua app cerca %1 e digita il codice che vi compare. Se non c’è, scansiona di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>The portal usually takes %Ln more code(s) before it makes you wait.</source>
        <translation>
            <numerusform>Di solito il portale accetta ancora %Ln codice prima di farti attendere.</numerusform>
            <numerusform>Di solito il portale accetta ancora %Ln codici prima di farti attendere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal usually makes you wait a minute now.</source>
        <translation>A questo punto, di solito il portale ti fa attendere un minuto.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 behind both. Tell an admin of the portal.</source>
        <translation>Il tuo telefono e questo computer concordano, ma l’orologio del portale è indietro di %1 rispetto a entrambi. Avvisa un amministratore del portale.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 ahead of both. Tell an admin of the portal.</source>
        <translation>Il tuo telefono e questo computer concordano, ma l’orologio del portale è avanti di %1 rispetto a entrambi. Avvisa un amministratore del portale.</translation>
    </message>
    <message>
        <source>It will be good in %1, so your phone’s clock is ahead of the portal. Set it to automatic, then type the next code.</source>
        <translation>Sarà valido tra %1, quindi l’orologio del tuo telefono è avanti rispetto al portale. Impostalo su automatico, poi digita il prossimo codice.</translation>
    </message>
    <message>
        <source>It was good %1 ago. Type the one that your app shows now. If it is that one, your phone’s clock is behind: set it to automatic.</source>
        <translation>Era valido %1 fa. Digita quello che la tua app mostra ora. Se è lo stesso, l’orologio del tuo telefono è indietro: impostalo su automatico.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 ahead of the portal, as if it were set for another time zone.</source>
        <translation>L’orologio del tuo telefono è avanti di %1 rispetto al portale, come se fosse impostato su un altro fuso orario.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 behind the portal, as if it were set for another time zone.</source>
        <translation>L’orologio del tuo telefono è indietro di %1 rispetto al portale, come se fosse impostato su un altro fuso orario.</translation>
    </message>
    <message>
        <source>Set its date, time and time zone to automatic, then type the next code.</source>
        <translation>Imposta su automatico data, ora e fuso orario del telefono, poi digita il prossimo codice.</translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) ahead of the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>L’orologio del tuo telefono è avanti di %Ln giorno rispetto al portale. Imposta la data su automatico, poi digita il prossimo codice.</numerusform>
            <numerusform>L’orologio del tuo telefono è avanti di %Ln giorni rispetto al portale. Imposta la data su automatico, poi digita il prossimo codice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) behind the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>L’orologio del tuo telefono è indietro di %Ln giorno rispetto al portale. Imposta la data su automatico, poi digita il prossimo codice.</numerusform>
            <numerusform>L’orologio del tuo telefono è indietro di %Ln giorni rispetto al portale. Imposta la data su automatico, poi digita il prossimo codice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
</context>
<context>
    <name>ResetWords</name>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Non ancora noto</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimpostata</translation>
    </message>
    <message>
        <source>Not reset</source>
        <translation>Non reimpostata</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltata</translation>
    </message>
    <message>
        <source>Your own app is moved under My sign-in</source>
        <translation>La tua si sposta in «Il mio accesso»</translation>
    </message>
    <message>
        <source>Disabled: can’t sign in</source>
        <translation>Disattivato: non può accedere</translation>
    </message>
    <message>
        <source>Guests are left as they are</source>
        <translation>Gli ospiti restano come sono</translation>
    </message>
    <message>
        <source>No app is set up</source>
        <translation>Nessuna app configurata</translation>
    </message>
    <message>
        <source>The portal does not say whether an app is set up</source>
        <translation>Il portale non dice se un’app è configurata</translation>
    </message>
    <message>
        <source>Not on the portal any more</source>
        <translation>Non è più nel portale</translation>
    </message>
    <message>
        <source>Stopped before their turn</source>
        <translation>Interrotto prima del suo turno</translation>
    </message>
    <message>
        <source>Could not be read, so nothing was sent</source>
        <translation>Impossibile leggere, non è stato inviato nulla</translation>
    </message>
    <message>
        <source>The portal refused it (status %1)</source>
        <translation>Il portale l’ha rifiutato (stato %1)</translation>
    </message>
    <message>
        <source>The portal took no more requests at that moment</source>
        <translation>In quel momento il portale non accettava altre richieste</translation>
    </message>
    <message>
        <source>Your session ended before it was done</source>
        <translation>La tua sessione è terminata prima</translation>
    </message>
    <message>
        <source>No answer came, and the app is still set up</source>
        <translation>Nessuna risposta, e l’app è ancora configurata</translation>
    </message>
    <message>
        <source>The portal said it was done, but an app is set up</source>
        <translation>Per il portale è fatto, ma un’app è configurata</translation>
    </message>
    <message>
        <source>It was sent, but could not be checked</source>
        <translation>Inviato, ma la verifica non è stata possibile</translation>
    </message>
    <message>
        <source>No app is reset</source>
        <translation>Nessuna app è reimpostata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) are reset</source>
        <translation>
            <numerusform>%Ln app è reimpostata</numerusform>
            <numerusform>%Ln app sono reimpostate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln app(s) are reset</source>
        <translation>
            <numerusform>%1 di %Ln app è reimpostata</numerusform>
            <numerusform>%1 di %Ln app sono reimpostate</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal refused several people in a row. Stop, and see why in the list.</source>
        <translation>Il portale ha rifiutato più persone di seguito. Interrompi e guarda il motivo nell’elenco.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>La tua sessione è terminata. Accedi di nuovo per continuare.</translation>
    </message>
    <message>
        <source>The record of the reset could not be written, so nothing more was sent. The reason: %1</source>
        <translation>Impossibile scrivere il registro della reimpostazione, quindi non è stato inviato altro. Il motivo: %1</translation>
    </message>
    <message>
        <source>The portal asks to slow down. Go on in a few minutes.</source>
        <translation>Il portale chiede di rallentare. Continua tra qualche minuto.</translation>
    </message>
    <message>
        <source>Nothing is sent twice. Go on when it is back.</source>
        <translation>Nulla viene inviato due volte. Continua quando è di nuovo raggiungibile.</translation>
    </message>
    <message>
        <source>The portal asks to slow down. It goes on by itself.</source>
        <translation>Il portale chiede di rallentare. Riprende da solo.</translation>
    </message>
    <message>
        <source>Twofold looks again in a moment.</source>
        <translation>Nuovo controllo tra poco.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>My sign-in</source>
        <translation>Il mio accesso</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Next part of the window: places, page, bar below it</source>
        <translation>Parte successiva della finestra: sezioni, pagina, barra sotto</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte precedente della finestra</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>These shortcuts, and help</source>
        <translation>Queste scorciatoie, e la guida</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Cerca persone</translation>
    </message>
    <message>
        <source>Read the people again</source>
        <translation>Rileggi l’elenco delle persone</translation>
    </message>
    <message>
        <source>Copy the selected rows, code or key</source>
        <translation>Copia le righe, il codice o la chiave selezionati</translation>
    </message>
    <message>
        <source>Review and save the policy</source>
        <translation>Controlla e salva il criterio</translation>
    </message>
    <message>
        <source>Undo a change to the policy</source>
        <translation>Annulla una modifica al criterio</translation>
    </message>
    <message>
        <source>Redo a change to the policy</source>
        <translation>Rifai una modifica al criterio</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>A key. &quot;Letter&quot; is any letter.</extracomment>
        <translation>Alt+lettera</translation>
    </message>
    <message>
        <source>Press a button, or go to a field. The letters show while you hold Alt.</source>
        <translation>Premi un pulsante o vai a un campo. Le lettere si vedono mentre tieni premuto Alt.</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>Two keys.</extracomment>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Controllo successivo e precedente</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Invio, Spazio</translation>
    </message>
    <message>
        <source>Press the button, open or choose the row</source>
        <translation>Premi il pulsante, apri o scegli la riga</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>A key.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog or menu and leave everything as it is, empty the search</source>
        <translation>Chiudi una finestra di dialogo o un menu e lascia tutto com’è, svuota la ricerca</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Tasti freccia</translation>
    </message>
    <message>
        <source>Move between rows, codes and choices</source>
        <translation>Spostati tra righe, codici e scelte</translation>
    </message>
    <message>
        <source>Space, Shift+arrows, Ctrl+A</source>
        <translation>Spazio, Shift+frecce, Ctrl+A</translation>
    </message>
    <message>
        <source>In the people list: select one, several, everybody shown</source>
        <translation>Nell’elenco delle persone: selezionane una, diverse, tutte quelle mostrate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>In the always-ask list and the trusted networks: take away</source>
        <translation>Nell’elenco «Chiedi sempre» e nelle reti attendibili: rimuovi</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>That email and password were not accepted.</source>
        <translation>Email e password non sono state accettate.</translation>
    </message>
    <message>
        <source>Check both and try again. If you forgot the password, ask for a new one on the portal’s web page.</source>
        <translation>Controllale entrambe e riprova. Se hai dimenticato la password, chiedine una nuova sulla pagina web del portale.</translation>
    </message>
    <message>
        <source>Check both and try again. Some servers do not allow Basic; sign in with email and password then.</source>
        <translation>Controllale entrambe e riprova. Alcuni server non ammettono Basic: in tal caso accedi con email e password.</translation>
    </message>
    <message>
        <source>The portal does not accept this key.</source>
        <translation>Il portale non accetta questa chiave.</translation>
    </message>
    <message>
        <source>Paste the whole key. It may also have run out or been switched off.</source>
        <translation>Incolla la chiave intera. Può anche essere scaduta o disattivata.</translation>
    </message>
    <message>
        <source>The portal does not accept this token.</source>
        <translation>Il portale non accetta questo token.</translation>
    </message>
    <message>
        <source>Paste all of it. It may also have ended: get a new one, or sign in another way.</source>
        <translation>Incollalo per intero. Può anche essere scaduto: ottienine uno nuovo, o accedi in un altro modo.</translation>
    </message>
    <message>
        <source>This portal offers no sign-in through the browser.</source>
        <translation>Questo portale non offre l’accesso tramite il browser.</translation>
    </message>
    <message>
        <source>It runs no identity service. Sign in with email and password, or with an API key.</source>
        <translation>Non ha un servizio di identità. Accedi con email e password, o con una chiave API.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>Nessuna risposta dal browser.</translation>
    </message>
    <message>
        <source>Start the sign-in again. Finish it in the page that opens.</source>
        <translation>Ricomincia l’accesso. Completalo nella pagina che si apre.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was declined.</source>
        <translation>L’accesso nel browser è stato rifiutato.</translation>
    </message>
    <message>
        <source>Start it again and allow Twofold, or sign in another way.</source>
        <translation>Ricomincia e consenti l’accesso a Twofold, o accedi in un altro modo.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Impossibile aprire un browser su questo computer.</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system’s settings and start again, or sign in another way.</source>
        <translation>Scegli un browser predefinito nelle impostazioni del sistema e ricomincia, o accedi in un altro modo.</translation>
    </message>
    <message>
        <source>This computer does not let Twofold wait for the browser’s answer.</source>
        <translation>Questo computer non lascia che Twofold attenda la risposta del browser.</translation>
    </message>
    <message>
        <source>It comes to 127.0.0.1, where no port was free. Close other programs and start again, or sign in another way.</source>
        <translation>Arriva a 127.0.0.1, dove nessuna porta era libera. Chiudi altri programmi e ricomincia, o accedi in un altro modo.</translation>
    </message>
    <message>
        <source>The portal did not take the browser’s answer.</source>
        <translation>Il portale non ha accettato la risposta del browser.</translation>
    </message>
    <message>
        <source>It came too late, or was used before. Start the sign-in again.</source>
        <translation>È arrivata troppo tardi, o era già stata usata. Ricomincia l’accesso.</translation>
    </message>
    <message>
        <source>The portal’s answer is out of date, or this computer’s clock is wrong.</source>
        <translation>La risposta del portale è scaduta, o l’orologio di questo computer è sbagliato.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Set the clock and start the sign-in again.</source>
        <translation>Non ne è stato conservato nulla. Regola l’orologio e ricomincia l’accesso.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not stand up to a check.</source>
        <translation>La risposta all’accesso non ha superato la verifica.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Start again; if it stays, copy the details for an admin of the portal.</source>
        <translation>Non ne è stato conservato nulla. Ricomincia; se il problema resta, copia i dettagli per un amministratore del portale.</translation>
    </message>
    <message>
        <source>The portal’s identity service can’t be trusted with a sign-in.</source>
        <translation>Non si può affidare un accesso al servizio di identità del portale.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Copy the details for an admin of the portal, or sign in another way.</source>
        <translation>Non gli è stato inviato nulla. Copia i dettagli per un amministratore del portale, o accedi in un altro modo.</translation>
    </message>
    <message>
        <source>The portal does not know this application.</source>
        <translation>Il portale non conosce questa applicazione.</translation>
    </message>
    <message>
        <source>Check the client ID and its secret in the portal’s Developer tools.</source>
        <translation>Controlla l’ID client e il suo segreto negli Strumenti di sviluppo del portale.</translation>
    </message>
    <message>
        <source>The portal does not let this application sign people in.</source>
        <translation>Il portale non permette a questa applicazione di far accedere le persone.</translation>
    </message>
    <message>
        <source>In the portal’s Developer tools, let it read people and your profile.</source>
        <translation>Negli Strumenti di sviluppo del portale, permettile di leggere le persone e il tuo profilo.</translation>
    </message>
    <message>
        <source>The portal does not let this account sign in.</source>
        <translation>Il portale non permette l’accesso a questo account.</translation>
    </message>
    <message>
        <source>It may be switched off there. Ask an admin of the portal.</source>
        <translation>Forse lì è disattivato. Chiedi a un amministratore del portale.</translation>
    </message>
    <message>
        <source>The portal does not accept the kept key.</source>
        <translation>Il portale non accetta la chiave conservata.</translation>
    </message>
    <message>
        <source>It may have run out or been switched off. Use another key, or sign in another way.</source>
        <translation>Può essere scaduta o disattivata. Usa un’altra chiave, o accedi in un altro modo.</translation>
    </message>
    <message>
        <source>The key is not in the keychain any more.</source>
        <translation>La chiave non è più nel portachiavi.</translation>
    </message>
    <message>
        <source>Use another key, or sign in another way.</source>
        <translation>Usa un’altra chiave, o accedi in un altro modo.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Il portachiavi è bloccato.</translation>
    </message>
    <message>
        <source>The key is kept there. Unlock it when you are asked, or paste a key.</source>
        <translation>La chiave è conservata lì. Sbloccalo quando ti viene chiesto, o incolla una chiave.</translation>
    </message>
    <message>
        <source>This key can’t read its own account.</source>
        <translation>Questa chiave non può leggere il proprio account.</translation>
    </message>
    <message>
        <source>Make a key with full access, or one that may read your profile and the portal.</source>
        <translation>Crea una chiave con accesso completo, o che possa leggere il tuo profilo e il portale.</translation>
    </message>
    <message>
        <source>This token can’t read its own account.</source>
        <translation>Questo token non può leggere il proprio account.</translation>
    </message>
    <message>
        <source>Get one with more rights, or sign in another way.</source>
        <translation>Ottienine uno con più autorizzazioni, o accedi in un altro modo.</translation>
    </message>
</context>
<context>
    <name>SurveyShares</name>
    <message>
        <source>Ready, app is set up</source>
        <translation>Pronti, app configurata</translation>
    </message>
    <message>
        <source>Set up at next sign-in</source>
        <translation>Configurazione al prossimo accesso</translation>
    </message>
    <message>
        <source>Phone number at next sign-in</source>
        <translation>Numero di telefono al prossimo accesso</translation>
    </message>
    <message>
        <source>Asked, not known who is ready</source>
        <translation>Codice chiesto, non si sa chi è pronto</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Solo da rete attendibile</translation>
    </message>
    <message>
        <source>Not asked, two-factor sign-in is off</source>
        <translation>Codice non chiesto, autenticazione a due fattori disattivata</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>Non possono accedere</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>In a group that is always asked</source>
        <translation>In un gruppo a cui il codice è sempre chiesto</translation>
    </message>
    <message>
        <source>Everyone is always asked</source>
        <translation>Codice sempre chiesto a tutti</translation>
    </message>
    <message>
        <source>Admins are always asked</source>
        <translation>Codice sempre chiesto agli amministratori</translation>
    </message>
    <message>
        <source>Room admins are always asked</source>
        <translation>Codice sempre chiesto agli amministratori delle stanze</translation>
    </message>
    <message>
        <source>Users are always asked</source>
        <translation>Codice sempre chiesto agli utenti</translation>
    </message>
    <message>
        <source>Guests are always asked</source>
        <translation>Codice sempre chiesto agli ospiti</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>La tua app è configurata.</translation>
    </message>
    <message>
        <source>You set up an app then.</source>
        <translation>In quel momento configuri un’app.</translation>
    </message>
    <message>
        <source>You give your phone number then.</source>
        <translation>In quel momento indichi il tuo numero di telefono.</translation>
    </message>
    <message>
        <source>Asked, unless from a trusted network</source>
        <translation>Codice chiesto, salvo da una rete attendibile</translation>
    </message>
    <message>
        <source>Asked, app is set up</source>
        <translation>Codice chiesto, app configurata</translation>
    </message>
    <message>
        <source>Asked, sets up then</source>
        <translation>Codice chiesto, app da configurare</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Codice chiesto</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Codice non chiesto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>Non può accedere</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>L’autenticazione a due fattori è disattivata</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Codice sempre chiesto (nome in elenco)</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <comment>a network</comment>
        <translation>Attendibile: %1</translation>
    </message>
    <message>
        <source>No trusted network matches</source>
        <translation>Nessuna rete attendibile corrisponde</translation>
    </message>
    <message>
        <source>No sign-in is known</source>
        <translation>Nessun accesso noto</translation>
    </message>
    <message>
        <source>The groups are not known</source>
        <translation>I gruppi non sono noti</translation>
    </message>
    <message>
        <source>The portal can’t read %1</source>
        <comment>a network</comment>
        <translation>Il portale non riesce a leggere %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Asked for a code</source>
        <translation>Codice chiesto</translation>
    </message>
    <message>
        <source>Asked, not known who is set up</source>
        <translation>Codice chiesto, configurazione non nota</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Solo da rete attendibile</translation>
    </message>
    <message>
        <source>Asked at next sign-in, unless from a trusted network.</source>
        <translation>Codice chiesto al prossimo accesso, salvo da una rete attendibile.</translation>
    </message>
    <message>
        <source>Asked at next sign-in.</source>
        <translation>Codice chiesto al prossimo accesso.</translation>
    </message>
    <message>
        <source>Not asked from %1: it is in %2.</source>
        <comment>address, network</comment>
        <translation>Codice non chiesto da %1: è in %2.</translation>
    </message>
    <message>
        <source>Not asked: two-factor sign-in is off.</source>
        <translation>Codice non chiesto: l’autenticazione a due fattori è disattivata.</translation>
    </message>
    <message>
        <source>You could not sign in: the portal can’t read %1.</source>
        <comment>a network</comment>
        <translation>Non potresti accedere: il portale non riesce a leggere %1.</translation>
    </message>
    <message>
        <source>It is not known whether you would be asked.</source>
        <translation>Non si sa se ti verrebbe chiesto un codice.</translation>
    </message>
    <message>
        <source>The portal’s plan does not show the sign-in history.</source>
        <translation>Il piano del portale non mostra la cronologia degli accessi.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Il tuo account non può leggere la cronologia degli accessi.</translation>
    </message>
    <message>
        <source>The sign-in history could not be read.</source>
        <translation>Impossibile leggere la cronologia degli accessi.</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Lettura della cronologia degli accessi…</translation>
    </message>
    <message numerus="yes">
        <source>Counted from sign-ins of the last %Ln day(s).</source>
        <translation>
            <numerusform>Conteggio dagli accessi dell’ultimo giorno.</numerusform>
            <numerusform>Conteggio dagli accessi degli ultimi %Ln giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from sign-ins since %1.</source>
        <translation>Conteggio dagli accessi dal giorno %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.</source>
        <translation>
            <numerusform>%Ln di loro non ha fatto accessi in quel periodo: il codice le è chiesto, salvo da una rete attendibile.</numerusform>
            <numerusform>%Ln di loro non hanno fatto accessi in quel periodo: il codice è loro chiesto, salvo da una rete attendibile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal tells who has set up an app only while the app is the method.</source>
        <translation>Il portale dice chi ha configurato un’app solo finché l’app è il metodo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked</source>
        <translation>
            <numerusform>Codice chiesto a %1 persona su %Ln</numerusform>
            <numerusform>Codice chiesto a %1 persone su %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people, except from %Ln trusted network(s)</source>
        <translation>
            <numerusform>Tutte le %1 persone, salvo da %Ln rete attendibile</numerusform>
            <numerusform>Tutte le %1 persone, salvo da %Ln reti attendibili</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal never matches it.</source>
        <translation>%1 comprende questo indirizzo, ma il portale non lo riconosce mai.</translation>
    </message>
    <message>
        <source>%1 does not mean this address, but the portal lets it through.</source>
        <translation>%1 non comprende questo indirizzo, ma il portale lo lascia passare.</translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal does not match it.</source>
        <translation>%1 comprende questo indirizzo, ma il portale non lo riconosce.</translation>
    </message>
    <message>
        <source>The portal can’t read %1. Who gets that far down the list can’t sign in.</source>
        <translation>Il portale non riesce a leggere %1. Chi arriva fin lì nell’elenco non può accedere.</translation>
    </message>
    <message>
        <source>The portal reads %1 in another way.</source>
        <translation>Il portale legge %1 in un altro modo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace portals</source>
        <translation>Autenticazione a due fattori per portali ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Start on the built-in demo portal.</source>
        <translation>Avvia sul portale demo integrato.</translation>
    </message>
    <message>
        <source>A portal’s address, or a confirm link of a portal.</source>
        <translation>L’indirizzo di un portale, o un link di conferma di un portale.</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Twofold.</source>
        <translation>Ora puoi chiudere questa pagina e tornare a Twofold.</translation>
    </message>
    <message>
        <source>Appearance: system, light, dark or high-contrast.</source>
        <translation>Aspetto: system, light, dark o high-contrast.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AboutPane</name>
    <message>
        <source>Copy details for a report</source>
        <translation>Copia dettagli per una segnalazione</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>The details are these lines and your language. No name, address or secret is among them.</source>
        <translation>I dettagli sono queste righe e la tua lingua. Non contengono nomi, indirizzi o segreti.</translation>
    </message>
    <message>
        <source>Twofold is free software under the GNU General Public License, version 3 or later. It is not made, endorsed or supported by the makers of DocSpace.</source>
        <translation>Twofold è software libero sotto la GNU General Public License, versione 3 o successiva. Non è creato, approvato o supportato dai creatori di DocSpace.</translation>
    </message>
    <message>
        <source>None is open, or it does not tell its release</source>
        <translation>Nessuno è aperto, o non indica la sua versione</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountCard</name>
    <message>
        <source>Switch account</source>
        <translation>Cambia account</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Accesso attivo</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessione terminata</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <comment>portal, e-mail</comment>
        <translation>Apri %1, %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <comment>portal</comment>
        <translation>Sposta %1 su</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <comment>portal</comment>
        <translation>Sposta %1 giù</translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>portal</comment>
        <translation>Altro per %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Dimentica…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountsDialog</name>
    <message>
        <source>No portal was opened yet.</source>
        <translation>Nessun portale è stato ancora aperto.</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>Portali e account</translation>
    </message>
    <message>
        <source>In your order. It is also the order of the portal menu.</source>
        <translation>Nell’ordine che scegli. È anche l’ordine del menu dei portali.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Esci qui</translation>
    </message>
    <message>
        <source>Other browsers and devices</source>
        <translation>Altri browser e dispositivi</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Accesso attivo</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Aggiungi portale…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The saved sign-in may still be in the keychain.</source>
        <translation>L’accesso salvato potrebbe essere ancora nel portachiavi.</translation>
    </message>
    <message>
        <source>%1 So the account stays in the list, signed out. Forget it again when the keychain can be used, or remove the entry “%2” in your keychain program.</source>
        <translation>%1 Perciò l’account resta nell’elenco, disconnesso. Dimenticalo di nuovo quando il portachiavi è utilizzabile, o rimuovi la voce «%2» nel tuo programma per il portachiavi.</translation>
    </message>
    <message>
        <source>The list of your portals could not be written.</source>
        <translation>Impossibile scrivere l’elenco dei tuoi portali.</translation>
    </message>
    <message>
        <source>The change holds until you close Twofold. The reason: %1</source>
        <translation>La modifica vale finché non chiudi Twofold. Il motivo: %1</translation>
    </message>
    <message>
        <source>Signed out everywhere else.</source>
        <translation>Disconnesso da tutte le altre sessioni.</translation>
    </message>
    <message>
        <source>You are still signed in here.</source>
        <translation>Qui il tuo accesso resta attivo.</translation>
    </message>
    <message>
        <source>The portal’s answer was lost.</source>
        <translation>La risposta del portale è andata persa.</translation>
    </message>
    <message>
        <source>What it says now stands below.</source>
        <translation>Ciò che indica ora è riportato sotto.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>e-mail, portal</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Richiesta al portale…</translation>
    </message>
    <message>
        <source>Signed in nowhere else</source>
        <translation>Nessun’altra sessione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other session(s)</source>
        <translation>
            <numerusform>%Ln altra sessione</numerusform>
            <numerusform>%Ln altre sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Sign out everywhere else (%1)…</source>
        <translation>Esci dalle altre sessioni (%1)…</translation>
    </message>
    <message>
        <source>Twofold signs out there, wipes the saved sign-in from this computer’s keychain, and takes the account off this list.</source>
        <translation>Twofold esce da lì, cancella l’accesso salvato dal portachiavi di questo computer e toglie l’account da questo elenco.</translation>
    </message>
    <message>
        <source>Twofold wipes the saved sign-in from this computer’s keychain and takes the account off this list. At the portal that sign-in ends in its own time.</source>
        <translation>Twofold cancella l’accesso salvato dal portachiavi di questo computer e toglie l’account da questo elenco. Nel portale quell’accesso termina a suo tempo.</translation>
    </message>
    <message>
        <source>Nothing is deleted at the portal, and you can add it again.</source>
        <translation>Nel portale non si elimina nulla, e puoi aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>Forget %1 on %2?</source>
        <comment>e-mail, portal</comment>
        <translation>Dimenticare %1 su %2?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityFilterBar</name>
    <message>
        <source>Name, address or place</source>
        <translation>Nome, indirizzo o luogo</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Cerca nell’attività</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Tipi di eventi</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Periodo: %1</translation>
    </message>
    <message>
        <source>Only %1. Show everybody</source>
        <translation>Solo %1. Mostra tutti</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>What happened with two-factor sign-in, newest first. New events appear by themselves.</source>
        <translation>Che cosa è successo con l’autenticazione a due fattori, dal più recente. I nuovi eventi compaiono da soli.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostra precedenti</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Esporta CSV…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Lettura degli eventi…</translation>
    </message>
    <message>
        <source>New events may be missing. Twofold tries again by itself.</source>
        <translation>Possono mancare eventi nuovi. Twofold riprova da solo.</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>In attesa del portale</translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold riprova da solo.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>Il portale chiede di rallentare.</translation>
    </message>
    <message>
        <source>New events come later than usual.</source>
        <translation>I nuovi eventi arrivano più tardi del solito.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Esporta l’attività</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) saved</source>
        <translation>
            <numerusform>%Ln evento salvato</numerusform>
            <numerusform>%Ln eventi salvati</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s histories. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Le sue autorizzazioni non comprendono le cronologie del portale. Per questa pagina accedi con email e password, o con una chiave API con accesso completo.</translation>
    </message>
    <message>
        <source>This portal’s plan does not show what happened</source>
        <translation>Il piano di questo portale non mostra che cosa è successo</translation>
    </message>
    <message>
        <source>Its sign-in history and its audit log are not part of the plan. Signing in works as before; ask the portal’s owner about the plan.</source>
        <translation>La cronologia degli accessi e il registro di controllo non fanno parte del piano. L’accesso funziona come prima; chiedi del piano al proprietario del portale.</translation>
    </message>
    <message>
        <source>Only admins can see the activity</source>
        <translation>Solo gli amministratori vedono l’attività</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Non è ancora successo nulla</translation>
    </message>
    <message>
        <source>Sign-ins, set-ups and changes of the policy appear here as they happen.</source>
        <translation>Accessi, configurazioni e modifiche al criterio compaiono qui man mano che avvengono.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nulla corrisponde a questi filtri</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nulla corrisponde a «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln event(s) that are read, none is of this kind, person and time.</source>
        <translation>
            <numerusform>Di %Ln evento letto, nessuno è di questo tipo, persona e periodo.</numerusform>
            <numerusform>Di %Ln eventi letti, nessuno è di questo tipo, persona e periodo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityTableWords</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AddressLabDialog</name>
    <message>
        <source>Try an address</source>
        <translation>Prova un indirizzo</translation>
    </message>
    <message>
        <source>Would this address be asked for a code?</source>
        <translation>A questo indirizzo verrebbe chiesto un codice?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Accessi recenti</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>A user in no group</source>
        <translation>Un utente senza gruppi</translation>
    </message>
    <message>
        <source>From this address</source>
        <translation>Da questo indirizzo</translation>
    </message>
    <message>
        <source>One whole address, such as 203.0.113.7 or 2001:db8::7.</source>
        <translation>Un indirizzo intero, come 203.0.113.7 o 2001:db8::7.</translation>
    </message>
    <message>
        <source>The portal reads it in another way</source>
        <translation>Il portale lo legge in un altro modo</translation>
    </message>
    <message>
        <source>%1. As the portal is now: %2.</source>
        <comment>reason, asked or not</comment>
        <translation>%1. Con il portale com’è ora: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There were no sign-ins in the last %Ln day(s).</source>
        <translation>
            <numerusform>Nessun accesso nell’ultimo giorno.</numerusform>
            <numerusform>Nessun accesso negli ultimi %Ln giorni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AlwaysAskSection</name>
    <message>
        <source>Always ask</source>
        <translation>Chiedi sempre</translation>
    </message>
    <message>
        <source>Add a person or group</source>
        <translation>Aggiungi una persona o un gruppo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodeField</name>
    <message>
        <source>Backup code</source>
        <translation>Codice di backup</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodesPage</name>
    <message>
        <source>Read them again</source>
        <translation>Leggili di nuovo</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>Ho conservato i miei codici</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codici di backup</translation>
    </message>
    <message>
        <source>Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>Ogni codice ti fa accedere una volta, quando non puoi usare la tua app di autenticazione.</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Il mio accesso</translation>
    </message>
    <message>
        <source>When they are used</source>
        <translation>Quando servono</translation>
    </message>
    <message>
        <source>Your phone is lost, new or flat</source>
        <translation>Il telefono è perso, nuovo o scarico</translation>
    </message>
    <message>
        <source>Type a backup code where the sign-in asks for the 6-digit code.</source>
        <translation>Digita un codice di backup dove l’accesso chiede il codice di 6 cifre.</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>Una volta ciascuno</translation>
    </message>
    <message>
        <source>A used code is crossed out here and can’t be used again.</source>
        <translation>Un codice usato è barrato qui e non può essere usato di nuovo.</translation>
    </message>
    <message>
        <source>Keep them apart from your phone</source>
        <translation>Tienili lontani dal telefono</translation>
    </message>
    <message>
        <source>A printed sheet in a drawer works well.</source>
        <translation>Un foglio stampato in un cassetto va bene.</translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Ottieni nuovi codici…</translation>
    </message>
    <message>
        <source>Running low, or lost the sheet?</source>
        <translation>Ne restano pochi, o hai perso il foglio?</translation>
    </message>
    <message>
        <source>New codes replace all of these. Sheets printed earlier stop working.</source>
        <translation>I nuovi codici sostituiscono tutti questi. I fogli stampati prima smettono di funzionare.</translation>
    </message>
    <message>
        <source>Get new codes?</source>
        <translation>Ottenere nuovi codici?</translation>
    </message>
    <message>
        <source>All your backup codes are replaced at once. The old ones stop working, printed sheets too.</source>
        <translation>Tutti i tuoi codici di backup vengono sostituiti insieme. I vecchi smettono di funzionare, anche i fogli stampati.</translation>
    </message>
    <message>
        <source>Keep my codes</source>
        <translation>Conserva i codici</translation>
    </message>
    <message>
        <source>Replace my codes</source>
        <translation>Sostituisci i codici</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Mostra codici</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>Nascondi codici</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>Lettura dei tuoi codici di backup…</translation>
    </message>
    <message>
        <source>%1 of %2 codes left</source>
        <translation>Restano %1 codici su %2</translation>
    </message>
    <message>
        <source>These are your new codes.</source>
        <translation>Questi sono i tuoi nuovi codici.</translation>
    </message>
    <message>
        <source>Sheets printed earlier no longer work. Keep these ones now.</source>
        <translation>I fogli stampati prima non funzionano più. Conserva questi adesso.</translation>
    </message>
    <message>
        <source>The connection broke off, so the portal was read again. Sheets printed earlier no longer work.</source>
        <translation>La connessione si è interrotta, quindi il portale è stato riletto. I fogli stampati prima non funzionano più.</translation>
    </message>
    <message>
        <source>Your codes were not replaced.</source>
        <translation>I tuoi codici non sono stati sostituiti.</translation>
    </message>
    <message>
        <source>The connection broke off before. The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>La connessione si è interrotta prima. Il foglio che hai stampato, salvato o copiato in data %1 è ancora valido.</translation>
    </message>
    <message>
        <source>The connection broke off before. The codes below are the ones you had.</source>
        <translation>La connessione si è interrotta prima. I codici qui sotto sono quelli che avevi.</translation>
    </message>
    <message>
        <source>It is not known yet whether your codes were replaced.</source>
        <translation>Non si sa ancora se i tuoi codici sono stati sostituiti.</translation>
    </message>
    <message>
        <source>It is not known whether your codes were replaced.</source>
        <translation>Non si sa se i tuoi codici sono stati sostituiti.</translation>
    </message>
    <message>
        <source>The codes below are the ones that work now.</source>
        <translation>I codici qui sotto sono quelli che funzionano ora.</translation>
    </message>
    <message>
        <source>There are no backup codes yet</source>
        <translation>Non ci sono ancora codici di backup</translation>
    </message>
    <message>
        <source>They come with an authenticator app. Set one up, and you get them at the end.</source>
        <translation>Arrivano con un’app di autenticazione. Configurane una e li ricevi alla fine.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configura</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>Occupato</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the trusted one</source>
        <translation>%1 mostra un certificato diverso da quello attendibile</translation>
    </message>
    <message>
        <source>Somebody may be listening in between, so nothing was sent. Ask whoever runs the portal, by phone or in person, whether its certificate was renewed. If it was, forget the trusted one and compare the new one.</source>
        <translation>Forse qualcuno è in ascolto nel mezzo, quindi non è stato inviato nulla. Chiedi a chi gestisce il portale, per telefono o di persona, se il certificato è stato rinnovato. In tal caso, dimentica quello che hai accettato e confronta il nuovo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Il certificato di %1 non è attendibile</translation>
    </message>
    <message>
        <source>Nobody whom this computer knows vouches for it, or something is wrong with it. Trust it only if its fingerprint is the one that whoever runs the portal gave you.</source>
        <translation>Nessuno che questo computer conosca lo garantisce, o qualcosa non va. Consideralo attendibile solo se la sua impronta è quella che ti ha dato chi gestisce il portale.</translation>
    </message>
    <message>
        <source>Don’t trust</source>
        <translation>Non accettare</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Accetta questo certificato</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>È scaduto.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Non è ancora valido.</translation>
    </message>
    <message>
        <source>It is made out to another address.</source>
        <translation>È rilasciato a un altro indirizzo.</translation>
    </message>
    <message>
        <source>Its issuer is not known to this computer.</source>
        <translation>Questo computer non conosce chi l’ha emesso.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>Si garantisce da sé.</translation>
    </message>
    <message>
        <source>It is not fit for a portal.</source>
        <translation>Non è adatto a un portale.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Rilasciato a</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emesso da</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type or paste the fingerprint you were given</source>
        <translation>Digita o incolla l’impronta che ti è stata data</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Usa un file CA…</translation>
    </message>
    <message>
        <source>That is not the fingerprint of this certificate.</source>
        <translation>Questa non è l’impronta di questo certificato.</translation>
    </message>
    <message>
        <source>Use a CA file</source>
        <translation>Usa un file CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer *.der);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>That file can’t be used.</source>
        <translation>Questo file non è utilizzabile.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Il motivo: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengeFields</name>
    <message>
        <source>Backup code</source>
        <translation>Codice di backup</translation>
    </message>
    <message>
        <source>Capitals and small letters differ. Each code works once.</source>
        <translation>Maiuscole e minuscole contano. Ogni codice funziona una volta.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numero di cellulare</translation>
    </message>
    <message>
        <source>With the country’s code, for example +49 151 23456789.</source>
        <translation>Con il prefisso internazionale, per esempio +49 151 23456789.</translation>
    </message>
    <message numerus="yes">
        <source>Next code in %Ln second(s). The code is checked when the sixth digit is in.</source>
        <translation>
            <numerusform>Prossimo codice tra %Ln secondo. Il codice viene controllato alla sesta cifra.</numerusform>
            <numerusform>Prossimo codice tra %Ln secondi. Il codice viene controllato alla sesta cifra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is checked when the sixth digit is in.</source>
        <translation>Il codice viene controllato alla sesta cifra.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengePage</name>
    <message>
        <source>Check the clock again</source>
        <translation>Ricontrolla l’orologio</translation>
    </message>
    <message>
        <source>Demo: the text message to %1 says %2.</source>
        <translation>Demo: l’SMS a %1 dice %2.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app</source>
        <translation>Inserisci il codice della tua app di autenticazione</translation>
    </message>
    <message>
        <source>Enter a backup code</source>
        <translation>Inserisci un codice di backup</translation>
    </message>
    <message>
        <source>Enter the code from the text message</source>
        <translation>Inserisci il codice dell’SMS</translation>
    </message>
    <message>
        <source>Which phone gets the codes?</source>
        <translation>Quale telefono riceve i codici?</translation>
    </message>
    <message>
        <source>Signing in as %1. The message went to %2.</source>
        <translation>Accesso come %1. L’SMS è stato inviato a %2.</translation>
    </message>
    <message>
        <source>Signing in as %1</source>
        <translation>Accesso come %1</translation>
    </message>
    <message>
        <source>The phone is gone? Ask an admin of your portal to change the number.</source>
        <translation>Non hai più il telefono? Chiedi a un amministratore del tuo portale di cambiare il numero.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ora puoi riprovare.</translation>
    </message>
    <message>
        <source>The message was sent again. Only the code of the newest one works.</source>
        <translation>L’SMS è stato inviato di nuovo. Funziona solo il codice del più recente.</translation>
    </message>
    <message>
        <source>The portal takes no code for this sign-in any more.</source>
        <translation>Il portale non accetta più codici per questo accesso.</translation>
    </message>
    <message>
        <source>It took too long, or the portal’s settings have changed. Sign in again.</source>
        <translation>È passato troppo tempo, o le impostazioni del portale sono cambiate. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>That backup code was not accepted.</source>
        <translation>Il codice di backup non è stato accettato.</translation>
    </message>
    <message>
        <source>Check capitals and small letters. If it was used before, take the next one.</source>
        <translation>Controlla maiuscole e minuscole. Se è già stato usato, prendi il successivo.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Il codice non è stato accettato.</translation>
    </message>
    <message>
        <source>Type the code of the newest message, or have it sent again.</source>
        <translation>Digita il codice dell’SMS più recente, o fallo inviare di nuovo.</translation>
    </message>
    <message>
        <source>The portal did not take this number.</source>
        <translation>Il portale non ha accettato questo numero.</translation>
    </message>
    <message>
        <source>Begin with + and the country’s code.</source>
        <translation>Inizia con + e il prefisso internazionale.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code: it may be used up. Take the next one, or a code of your app.</source>
        <translation>Non si sa se il portale ha accettato il codice: potrebbe essere consumato. Prendi il successivo, o un codice della tua app.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Have the message sent again, and type its code.</source>
        <translation>Non si sa se il portale ha accettato il codice. Fai inviare di nuovo l’SMS e digita il suo codice.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Wait for the next one in your app, then type it.</source>
        <translation>Non si sa se il portale ha accettato il codice. Attendi il prossimo nella tua app, poi digitalo.</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>Invia un codice</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Use a backup code instead</source>
        <translation>Usa un codice di backup</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <translation>Usa l’app</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>Invia di nuovo l’SMS</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Cambia account</translation>
    </message>
    <message>
        <source>The portal can’t send text messages now.</source>
        <translation>Il portale al momento non può inviare SMS.</translation>
    </message>
    <message>
        <source>They are switched on, but its plan does not allow them or no provider is set up. Tell an admin.</source>
        <translation>Gli SMS sono attivati, ma il piano del portale non li consente o nessun fornitore è configurato. Avvisa un amministratore.</translation>
    </message>
    <message numerus="yes">
        <source>Send the message again in %Ln second(s)</source>
        <translation>
            <numerusform>Invia di nuovo l’SMS tra %Ln secondo</numerusform>
            <numerusform>Invia di nuovo l’SMS tra %Ln secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>New phone and no backup codes? Ask the portal’s owner to reset your authenticator app.</source>
        <translation>Telefono nuovo e niente codici di backup? Chiedi al proprietario del portale di reimpostare la tua app di autenticazione.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChangeList</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostra %Ln altro</numerusform>
            <numerusform>Mostra altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group · people in it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, group, %Ln person(s)</source>
        <translation>
            <numerusform>%1, gruppo, %Ln persona</numerusform>
            <numerusform>%1, gruppo, %Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1, gruppo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>Nessun risultato</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestionDelegate</name>
    <message numerus="yes">
        <source>Group, %Ln person(s)</source>
        <translation>
            <numerusform>Gruppo, %Ln persona</numerusform>
            <numerusform>Gruppo, %Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>già presente</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>Già presente</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestions</name>
    <message>
        <source>People and groups that were found</source>
        <translation>Persone e gruppi trovati</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChoiceBox</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, and how</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ClipboardNotice</name>
    <message>
        <source>The clipboard could not be emptied.</source>
        <translation>Impossibile svuotare gli appunti.</translation>
    </message>
    <message>
        <source>What you copied may still be on it, or in the history of a clipboard program. Copy something else, and clear that history.</source>
        <translation>Ciò che hai copiato potrebbe essere ancora lì, o nella cronologia di un programma per gli appunti. Copia qualcos’altro e cancella quella cronologia.</translation>
    </message>
    <message>
        <source>I have cleared it</source>
        <translation>L’ho cancellata</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeField</name>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Codice di 6 cifre</translation>
    </message>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 di 6 cifre</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1, non accettato</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicket</name>
    <message>
        <source>Used</source>
        <translation>Usato</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy backup code %1</source>
        <translation>Copia il codice di backup %1</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>trattino</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>trattino basso</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>%1 maiuscola</translation>
    </message>
    <message>
        <source>small %1</source>
        <translation>%1 minuscola</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the characters of a code that is spelled out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Backup code %1, used</source>
        <translation>Codice di backup %1, usato</translation>
    </message>
    <message>
        <source>Backup code %1, not used</source>
        <translation>Codice di backup %1, non usato</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascosto</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicketList</name>
    <message>
        <source>Backup codes</source>
        <translation>Codici di backup</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesPanel</name>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More ways to keep the codes</source>
        <translation>Altri modi per conservare i codici</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codici di backup</translation>
    </message>
    <message>
        <source>Print a card for the wallet…</source>
        <translation>Stampa una tessera per il portafoglio…</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>Salva la tessera come PDF…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Salva come file di testo…</translation>
    </message>
    <message>
        <source>With the used codes, struck out</source>
        <translation>Con i codici usati, barrati</translation>
    </message>
    <message>
        <source>The printer did not take this page.</source>
        <translation>La stampante non ha accettato questa pagina.</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF. The reason: %1</source>
        <translation>Scegli un’altra stampante, o salva un PDF. Il motivo: %1</translation>
    </message>
    <message>
        <source>The codes are saved.</source>
        <translation>I codici sono salvati.</translation>
    </message>
    <message>
        <source>Only you can open the file: %1</source>
        <translation>Solo tu puoi aprire il file: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesStep</name>
    <message>
        <source>Keep them now</source>
        <translation>Conservali adesso</translation>
    </message>
    <message>
        <source>You can see them later too, under My sign-in.</source>
        <translation>Puoi vederli anche più tardi, in «Il mio accesso».</translation>
    </message>
    <message>
        <source>Not in the same place as your phone, so that losing one never costs you both.</source>
        <translation>Non nello stesso posto del telefono, così non perdi mai entrambi insieme.</translation>
    </message>
    <message>
        <source>Your backup codes can’t be read now</source>
        <translation>I tuoi codici di backup al momento non sono leggibili</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, and your app works. %1</source>
        <translation>L’autenticazione a due fattori è attiva e la tua app funziona. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>Lettura dei tuoi codici di backup…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConfirmStep</name>
    <message>
        <source>Type the code your app shows</source>
        <translation>Digita il codice mostrato dalla tua app</translation>
    </message>
    <message>
        <source>You can paste the code too. It is checked as soon as the sixth digit is in.</source>
        <translation>Puoi anche incollare il codice. Viene controllato alla sesta cifra.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Codice di 6 cifre</translation>
    </message>
    <message>
        <source>Check the clock again</source>
        <translation>Ricontrolla l’orologio</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Prossimo codice</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds, by the portal’s clock. If little time is left, wait for the next one.</source>
        <translation>I codici cambiano ogni 30 secondi, secondo l’orologio del portale. Se resta poco tempo, attendi il prossimo.</translation>
    </message>
    <message>
        <source>Show the code to scan again</source>
        <translation>Mostra di nuovo il codice QR</translation>
    </message>
    <message>
        <source>Look for %1 in your app</source>
        <translation>Cerca %1 nella tua app</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>tra %Ln secondo</numerusform>
            <numerusform>tra %Ln secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>This set-up has expired.</source>
        <translation>Questa configurazione è scaduta.</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Accedi di nuovo per ricominciarla.</translation>
    </message>
    <message>
        <source>Start it anew, and scan the code once more.</source>
        <translation>Ricominciala e scansiona il codice ancora una volta.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>The portal has not taken that code.</source>
        <translation>Il portale non ha accettato il codice.</translation>
    </message>
    <message>
        <source>The connection broke off. Your app is not set up yet: type the code that it shows now.</source>
        <translation>La connessione si è interrotta. La tua app non è ancora configurata: digita il codice che mostra ora.</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>La tua app è configurata.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost. Sign in again with a code of your app; your backup codes are then under My sign-in.</source>
        <translation>La risposta del portale è andata persa. Accedi di nuovo con un codice della tua app; i tuoi codici di backup sono poi in «Il mio accesso».</translation>
    </message>
    <message>
        <source>It is not known yet whether your app is set up.</source>
        <translation>Non si sa ancora se la tua app è configurata.</translation>
    </message>
    <message>
        <source>Sign in again: the portal asks for a code of your app if it is, and shows the set-up again if it is not.</source>
        <translation>Accedi di nuovo: se lo è, il portale chiede un codice della tua app; se non lo è, mostra di nuovo la configurazione.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Open clock settings</source>
        <translation>Apri le impostazioni dell’orologio</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectPage</name>
    <message>
        <source>Portal address</source>
        <translation>Indirizzo del portale</translation>
    </message>
    <message>
        <source>A server in your own network works too, for example docspace.local.</source>
        <translation>Va bene anche un server della tua rete, per esempio docspace.local.</translation>
    </message>
    <message>
        <source>Connect to your portal</source>
        <translation>Connettiti al tuo portale</translation>
    </message>
    <message>
        <source>Enter the address you use to open DocSpace in a browser.</source>
        <translation>Inserisci l’indirizzo che usi per aprire DocSpace in un browser.</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>Portali recenti</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gestisci…</translation>
    </message>
    <message>
        <source>Manage portals and accounts</source>
        <translation>Gestisci portali e account</translation>
    </message>
    <message>
        <source>The list of your portals could not be read.</source>
        <translation>Impossibile leggere l’elenco dei tuoi portali.</translation>
    </message>
    <message>
        <source>It was put aside as %1. A new list begins with the next portal you open.</source>
        <translation>È stato messo da parte come %1. Con il prossimo portale che apri inizia un nuovo elenco.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Starting the demo portal…</source>
        <translation>Avvio del portale demo…</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Prova il portale demo</translation>
    </message>
    <message>
        <source>The demo portal did not start.</source>
        <translation>Il portale demo non si è avviato.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Il motivo: %1</translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>ultima apertura oggi</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>ultima apertura ieri</translation>
    </message>
    <message>
        <source>last opened on %1</source>
        <translation>ultima apertura: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectionHelp</name>
    <message>
        <source>Show certificate…</source>
        <translation>Mostra certificato…</translation>
    </message>
    <message>
        <source>Forget the trusted certificate…</source>
        <translation>Dimentica il certificato attendibile…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Forget the certificate that you trusted for %1?</source>
        <translation>Dimenticare il certificato che hai accettato per %1?</translation>
    </message>
    <message>
        <source>Do it only if whoever runs the portal told you, by phone or in person, that its certificate was renewed. Twofold then connects again, and trusts the new one only after you have compared its fingerprint.</source>
        <translation>Fallo solo se chi gestisce il portale ti ha detto, per telefono o di persona, che il certificato è stato rinnovato. Twofold si connette di nuovo e considera attendibile il nuovo solo dopo che ne hai confrontato l’impronta.</translation>
    </message>
    <message>
        <source>Keep trusting it</source>
        <translation>Continua ad accettarlo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>That could not be saved; it holds until you close Twofold.</source>
        <translation>Impossibile salvare; vale finché non chiudi Twofold.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Il motivo: %1</translation>
    </message>
    <message>
        <source>Your proxy and the certificates you trusted could not be read.</source>
        <translation>Impossibile leggere il tuo proxy e i certificati che hai accettato.</translation>
    </message>
    <message>
        <source>The file was put aside as %1. Set the proxy again; Twofold asks about a certificate when it meets one.</source>
        <translation>Il file è stato messo da parte come %1. Imposta di nuovo il proxy; per ogni certificato ti viene chiesto quando si presenta.</translation>
    </message>
    <message>
        <source>The file with the certificates that you trust for %1 could not be read.</source>
        <translation>Impossibile leggere il file con i certificati attendibili per %1.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CopiedFeedback</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CountdownRing</name>
    <message>
        <source>Time until the next code</source>
        <translation>Tempo fino al prossimo codice</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageActions</name>
    <message>
        <source>Save the coverage</source>
        <translation>Salva la copertura</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageDialog</name>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Who has set up an authenticator app, by role and by group. Choose a row to see the people.</source>
        <translation>Chi ha configurato un’app di autenticazione, per ruolo e per gruppo. Scegli una riga per vedere le persone.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Salva PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Two-factor sign-in: who has set up an app</source>
        <translation>Autenticazione a due fattori: chi ha configurato un’app</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>portal, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Per ruolo</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per gruppo</translation>
    </message>
    <message>
        <source>Printed with Twofold</source>
        <translation>Stampato con Twofold</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Stampato</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>La stampante non l’ha accettato.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageTableModel</name>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <comment>202 of 240</comment>
        <translation>app configurata: %1</translation>
    </message>
    <message>
        <source>%1 not set up</source>
        <comment>38 of 240</comment>
        <translation>non configurata: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>2 of 240</comment>
        <translation>sconosciuto: %1</translation>
    </message>
    <message>
        <source>Role or group</source>
        <translation>Ruolo o gruppo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CsvKinds</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: one that spreadsheet programs open with all letters right.</extracomment>
        <translation>CSV per fogli di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>CSV without a byte order mark (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: the same without the three bytes at its start that some programs stumble over.</extracomment>
        <translation>CSV senza indicatore dell’ordine dei byte (*.csv)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::EntryView</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ErrorNotice</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Troppi codici in poco tempo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Riprova tra %Ln secondo.</numerusform>
            <numerusform>Riprova tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Mostrato sotto</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non mostrato</translation>
    </message>
</context>
<context>
    <name>twofold::ui::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <comment>Not set up, 38</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Che cos’è?</translation>
    </message>
    <message>
        <source>Without your phone</source>
        <translation>Senza il telefono</translation>
    </message>
    <message>
        <source>For admins</source>
        <translation>Per amministratori</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>About Twofold</source>
        <translation>Info su Twofold</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>In una pagina</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>In elenchi, campi e finestre di dialogo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>twofold::ui::IdentityPanel</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Autenticazione a due fattori per ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Talks to your portal and to nothing else.</source>
        <translation>Comunica con il tuo portale e con nient’altro.</translation>
    </message>
    <message>
        <source>Keeps your sign-in in this computer’s keychain, never in a file.</source>
        <translation>Conserva il tuo accesso nel portachiavi di questo computer, mai in un file.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ImportNetworksDialog</name>
    <message>
        <source>Import trusted networks</source>
        <translation>Importa reti attendibili</translation>
    </message>
    <message>
        <source>Paste addresses, ranges or networks, in lines or with commas between. Nothing is added before you have seen what each of them is.</source>
        <translation>Incolla indirizzi, intervalli o reti, uno per riga o separati da virgole. Non viene aggiunto nulla prima che tu abbia visto che cos’è ciascuno.</translation>
    </message>
    <message>
        <source>Networks to import</source>
        <translation>Reti da importare</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>What each of them is</source>
        <translation>Che cos’è ciascuno</translation>
    </message>
    <message>
        <source>Add none of them</source>
        <translation>Non aggiungerne nessuno</translation>
    </message>
    <message>
        <source>Open a list of networks</source>
        <translation>Apri un elenco di reti</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>File di testo (*.txt *.csv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation>Impossibile leggere il file.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Il motivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln network(s)</source>
        <translation>
            <numerusform>Aggiungi %Ln rete</numerusform>
            <numerusform>Aggiungi %Ln reti</numerusform>
        </translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>Aggiungi reti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>%Ln si può aggiungere</numerusform>
            <numerusform>%Ln si possono aggiungere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln già nell’elenco</numerusform>
            <numerusform>%Ln già nell’elenco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln non utilizzabile</numerusform>
            <numerusform>%Ln non utilizzabili</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 were read</source>
        <translation>sono state lette solo le prime %1</translation>
    </message>
    <message>
        <source>Export trusted networks</source>
        <translation>Esporta reti attendibili</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>File di testo (*.txt)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeyLine</name>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Chiave, da digitare invece di scansionare</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copia chiave</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Conserva solo per questa sessione</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>In attesa del portachiavi…</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Sblocca e riprova</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Unlock it to get through, or enter the password under Proxy.</source>
        <translation>La password del tuo proxy potrebbe essere conservata lì. Sbloccalo per passare, o inserisci la password in Proxy.</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Try again in a moment, or enter the password under Proxy.</source>
        <translation>La password del tuo proxy potrebbe essere conservata lì. Riprova tra poco, o inserisci la password in Proxy.</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Unlock it to go on where you were, or sign in anew.</source>
        <translation>Il tuo accesso potrebbe essere conservato lì. Sbloccalo per riprendere da dove eri, o accedi di nuovo.</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Try again in a moment, or sign in anew.</source>
        <translation>Il tuo accesso potrebbe essere conservato lì. Riprova tra poco, o accedi di nuovo.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Unlock it to have that removed.</source>
        <translation>L’accesso che hai terminato potrebbe essere ancora lì come «%1». Sbloccalo per farlo rimuovere.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Try again in a moment to have that removed.</source>
        <translation>L’accesso che hai terminato potrebbe essere ancora lì come «%1». Riprova tra poco per farlo rimuovere.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain.</source>
        <translation>Il tuo accesso è ancora nel portachiavi.</translation>
    </message>
    <message>
        <source>It is to be kept only until you close Twofold, but the keychain did not remove “%1”.</source>
        <translation>Va conservato solo finché non chiudi Twofold, ma il portachiavi non ha rimosso «%1».</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Lascialo lì</translation>
    </message>
</context>
<context>
    <name>twofold::ui::LinkNotice</name>
    <message>
        <source>Sign in, then the set-up opens.</source>
        <translation>Accedi, poi si apre la configurazione.</translation>
    </message>
    <message>
        <source>Your link is for an account of this portal.</source>
        <translation>Il tuo link è per un account di questo portale.</translation>
    </message>
    <message>
        <source>Sign in, then your code is asked for.</source>
        <translation>Accedi, poi ti viene chiesto il codice.</translation>
    </message>
    <message>
        <source>That link has expired.</source>
        <translation>Questo link è scaduto.</translation>
    </message>
    <message>
        <source>Sign in instead. What the link was for opens then, if the portal asks for it.</source>
        <translation>Accedi direttamente. Ciò a cui serviva il link si apre in seguito, se il portale lo chiede.</translation>
    </message>
    <message>
        <source>The portal could not be asked about that link.</source>
        <translation>Impossibile verificare il link con il portale.</translation>
    </message>
    <message>
        <source>Sign in instead, or open the link again.</source>
        <translation>Accedi direttamente, o apri di nuovo il link.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainView</name>
    <message>
        <source>Your session has ended.</source>
        <translation>La tua sessione è terminata.</translation>
    </message>
    <message>
        <source>You can read on. Sign in again to change anything.</source>
        <translation>Puoi continuare a leggere. Accedi di nuovo per modificare qualcosa.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainWindow</name>
    <message>
        <source>The sign-in to %1 that is open here is given up.</source>
        <translation>L’accesso a %1 aperto qui viene abbandonato.</translation>
    </message>
    <message>
        <source>%1 on %2 stays signed in. You come back to it by the portal menu.</source>
        <translation>L’accesso di %1 su %2 resta attivo. Ci torni dal menu dei portali.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Aprire %1?</translation>
    </message>
    <message>
        <source>A link to it was opened on this computer.</source>
        <translation>Su questo computer è stato aperto un link a questo portale.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Close without keeping your codes?</source>
        <translation>Chiudere senza conservare i codici?</translation>
    </message>
    <message>
        <source>Leave without keeping your codes?</source>
        <translation>Uscire senza conservare i codici?</translation>
    </message>
    <message>
        <source>Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in.</source>
        <translation>I tuoi codici di backup non sono ancora stampati, salvati o copiati. Puoi vederli più tardi in «Il mio accesso».</translation>
    </message>
    <message>
        <source>Keep them first</source>
        <translation>Prima conservali</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Close without saving the policy?</source>
        <translation>Chiudere senza salvare il criterio?</translation>
    </message>
    <message>
        <source>Leave without saving the policy?</source>
        <translation>Uscire senza salvare il criterio?</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved. It is kept on this computer and offered when you come back.</source>
        <translation>Ciò che hai modificato nella pagina Criterio non è salvato. Resta su questo computer e ti viene proposto quando torni.</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved.</source>
        <translation>Ciò che hai modificato nella pagina Criterio non è salvato.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>Close while apps are being reset?</source>
        <translation>Chiudere mentre si reimpostano le app?</translation>
    </message>
    <message>
        <source>Leave while apps are being reset?</source>
        <translation>Uscire mentre si reimpostano le app?</translation>
    </message>
    <message>
        <source>The rest is not reset. Twofold offers to go on when you come back.</source>
        <translation>Il resto non viene reimpostato. Twofold propone di continuare quando torni.</translation>
    </message>
    <message>
        <source>The rest is not reset.</source>
        <translation>Il resto non viene reimpostato.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MySignInPage</name>
    <message>
        <source>Set up</source>
        <comment>state</comment>
        <translation>Configurata</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configura</translation>
    </message>
    <message>
        <source>Move to a new phone…</source>
        <translation>Cambia telefono…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>App di autenticazione</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Mostra codici</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codici di backup</translation>
    </message>
    <message>
        <source>Your second step</source>
        <translation>Il tuo secondo passaggio</translation>
    </message>
    <message>
        <source>From where you are now</source>
        <translation>Da dove sei ora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Move to a new phone?</source>
        <translation>Cambiare telefono?</translation>
    </message>
    <message>
        <source>The codes from your present phone and your backup codes stop working. Then you scan a new code with the new phone and get new backup codes. Have the new phone at hand.</source>
        <translation>I codici del telefono attuale e i tuoi codici di backup smettono di funzionare. Poi scansioni un nuovo codice con il nuovo telefono e ricevi nuovi codici di backup. Tieni il nuovo telefono a portata di mano.</translation>
    </message>
    <message>
        <source>Keep this phone</source>
        <translation>Conserva questo telefono</translation>
    </message>
    <message>
        <source>Unlink and set up</source>
        <translation>Scollega e configura</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Il mio accesso</translation>
    </message>
    <message>
        <source>How you prove that it’s you on %1.</source>
        <translation>Come dimostri di essere tu su %1.</translation>
    </message>
    <message>
        <source>Reading your sign-in…</source>
        <translation>Lettura del tuo accesso…</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>L’autenticazione a due fattori è disattivata</translation>
    </message>
    <message>
        <source>Your password alone signs you in. An admin of the portal can switch a second step on.</source>
        <translation>Accedi con la sola password. Un amministratore del portale può attivare un secondo passaggio.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but your app is not set up</source>
        <translation>L’autenticazione a due fattori è attiva, ma la tua app non è configurata</translation>
    </message>
    <message>
        <source>Set it up now, while you are signed in: your next sign-in may ask for a code.</source>
        <translation>Configurala adesso, finché il tuo accesso è attivo: al prossimo accesso potrebbe essere chiesto un codice.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on</source>
        <translation>L’autenticazione a due fattori è attiva</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in, unless you come from a trusted network.</source>
        <translation>A ogni accesso arriva un codice via SMS, salvo da una rete attendibile.</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in.</source>
        <translation>A ogni accesso arriva un codice via SMS.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in, unless you come from a trusted network.</source>
        <translation>A ogni accesso è chiesto un codice, salvo da una rete attendibile.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in.</source>
        <translation>A ogni accesso è chiesto un codice.</translation>
    </message>
    <message>
        <source>Codes for %1 come from your phone</source>
        <translation>I codici per %1 vengono dal tuo telefono</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>backup codes</comment>
        <translation>Ne restano %1 su %2</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Nessuno rimasto</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Ne restano pochi</translation>
    </message>
    <message>
        <source>The portal has no trusted networks</source>
        <translation>Il portale non ha reti attendibili</translation>
    </message>
    <message>
        <source>The network makes no difference for you</source>
        <translation>Per te la rete non fa differenza</translation>
    </message>
    <message>
        <source>You are not in a trusted network</source>
        <translation>Non sei in una rete attendibile</translation>
    </message>
    <message>
        <source>Signing in from here asks for a code</source>
        <translation>Accedendo da qui è chiesto un codice</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Codice chiesto</translation>
    </message>
    <message>
        <source>You are in a trusted network</source>
        <translation>Sei in una rete attendibile</translation>
    </message>
    <message>
        <source>Signing in from here asks for no code</source>
        <translation>Accedendo da qui non è chiesto alcun codice</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Codice non chiesto</translation>
    </message>
    <message>
        <source>You are on the “Always ask” list</source>
        <translation>Sei nell’elenco «Chiedi sempre»</translation>
    </message>
    <message>
        <source>You are not on the “Always ask” list</source>
        <translation>Non sei nell’elenco «Chiedi sempre»</translation>
    </message>
    <message>
        <source>A code is asked for from every network</source>
        <translation>Un codice è chiesto qualunque sia la rete</translation>
    </message>
    <message>
        <source>From a trusted network, no code is needed</source>
        <translation>Da una rete attendibile non serve alcun codice</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>In elenco</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Non in elenco</translation>
    </message>
    <message>
        <source>Signed in with email and password</source>
        <translation>Accesso con email e password</translation>
    </message>
    <message>
        <source>Signed in with an API key</source>
        <translation>Accesso con una chiave API</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>Accesso con un token di accesso</translation>
    </message>
    <message>
        <source>Signed in with the session of a browser</source>
        <translation>Accesso con la sessione di un browser</translation>
    </message>
    <message>
        <source>Signed in with email and password for each request</source>
        <translation>Accesso con email e password a ogni richiesta</translation>
    </message>
    <message>
        <source>Signed in through the browser with OAuth 2.0</source>
        <translation>Accesso tramite il browser con OAuth 2.0</translation>
    </message>
    <message>
        <source>Signed in through the browser with OpenID Connect</source>
        <translation>Accesso tramite il browser con OpenID Connect</translation>
    </message>
    <message>
        <source>Kept in the keychain until you sign out</source>
        <translation>Conservato nel portachiavi finché non esci</translation>
    </message>
    <message>
        <source>Kept until you close Twofold</source>
        <translation>Conservato finché non chiudi Twofold</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but no text messages come</source>
        <translation>L’autenticazione a due fattori è attiva, ma non arrivano SMS</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Non manca nulla.</translation>
    </message>
    <message>
        <source>Your new backup codes are not kept yet.</source>
        <translation>I tuoi nuovi codici di backup non sono ancora conservati.</translation>
    </message>
    <message>
        <source>No backup code is left: without your phone you could not sign in.</source>
        <translation>Non resta alcun codice di backup: senza telefono non potresti accedere.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln backup code(s) left.</source>
        <translation>
            <numerusform>Resta solo %Ln codice di backup.</numerusform>
            <numerusform>Restano solo %Ln codici di backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Ottieni nuovi codici…</translation>
    </message>
    <message>
        <source>Keep them now</source>
        <translation>Conservali adesso</translation>
    </message>
    <message>
        <source>You set your app up on %1.</source>
        <translation>Hai configurato la tua app in data %1.</translation>
    </message>
    <message>
        <source>Your app was set up before %1.</source>
        <translation>La tua app è stata configurata prima del giorno %1.</translation>
    </message>
    <message>
        <source>No provider of text messages is set up at the portal. Tell an admin.</source>
        <translation>Nessun fornitore di SMS è configurato nel portale. Avvisa un amministratore.</translation>
    </message>
    <message>
        <source>Your last sign-in asked for no code. If it should have: the portal’s plan may not allow text messages. Tell an admin.</source>
        <translation>Al tuo ultimo accesso non è stato chiesto alcun codice. Se andava chiesto: forse il piano del portale non consente gli SMS. Avvisa un amministratore.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NavigationList</name>
    <message>
        <source>Places</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1, modifiche non salvate</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>People, 240</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkImportModel</name>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Così com’è scritto</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkList</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Reti</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Aggiungi una rete</translation>
    </message>
    <message>
        <source>Address, range or network</source>
        <translation>Indirizzo, intervallo o rete</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Show the first %1 only</source>
        <translation>Mostra solo le prime %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostra tutte (%1)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworksSection</name>
    <message>
        <source>People who come over IPv6 can’t sign in</source>
        <translation>Chi arriva in IPv6 non può accedere</translation>
    </message>
    <message>
        <source>This release of the portal can’t compare an IPv6 address with a network or a range. Single addresses do no harm.</source>
        <translation>Questa versione del portale non riesce a confrontare un indirizzo IPv6 con una rete o un intervallo. I singoli indirizzi non danno problemi.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Reti attendibili</translation>
    </message>
    <message>
        <source>No trusted networks: everybody is asked from everywhere.</source>
        <translation>Nessuna rete attendibile: il codice è chiesto a tutti, ovunque.</translation>
    </message>
    <message>
        <source>The list is saved as a file.</source>
        <translation>L’elenco è salvato in un file.</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>Impossibile salvare l’elenco.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::OtherSessionsDialog</name>
    <message>
        <source>Other sessions</source>
        <translation>Altre sessioni</translation>
    </message>
    <message>
        <source>A program that did not say its name</source>
        <translation>Un programma che non ha detto il suo nome</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser, system</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal giorno %1</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>Uscire da tutte le altre sessioni?</translation>
    </message>
    <message>
        <source>You stay signed in to %1 here. Whoever works in these sessions is signed out at once.</source>
        <translation>Qui il tuo accesso a %1 resta attivo. Chi lavora in quelle sessioni viene disconnesso subito.</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>Mantienile attive</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln other session(s)</source>
        <translation>
            <numerusform>Esci da %Ln altra sessione</numerusform>
            <numerusform>Esci da %Ln altre sessioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Nascondi ciò che digiti</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostra ciò che digiti</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleActionBar</name>
    <message>
        <source>Clear</source>
        <comment>the selection</comment>
        <translation>Deseleziona</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Esporta CSV…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleFilterBar</name>
    <message>
        <source>Name, email or group</source>
        <translation>Nome, email o gruppo</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Cerca persone</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Chiesto sempre</translation>
    </message>
    <message>
        <source>Only %1, take away</source>
        <translation>Solo %1, togli</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Who has set up two-factor sign-in, and a fresh start for anyone with a new phone.</source>
        <translation>Chi ha configurato l’autenticazione a due fattori, e un nuovo inizio per chi cambia telefono.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Copertura…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Reading who is on the portal…</source>
        <translation>Lettura delle persone del portale…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>It is not known who has set up an app.</source>
        <translation>Non si sa chi ha configurato un’app.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selezionata</numerusform>
            <numerusform>%Ln selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s people. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Le sue autorizzazioni non comprendono le persone del portale. Per questa pagina accedi con email e password, o con una chiave API con accesso completo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Seleziona tutte le persone mostrate</translation>
    </message>
    <message>
        <source>Order by: %1</source>
        <comment>a column</comment>
        <translation>Ordina per: %1</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Esporta persone</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved</source>
        <translation>
            <numerusform>%Ln persona salvata</numerusform>
            <numerusform>%Ln persone salvate</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Svuota la ricerca</translation>
    </message>
    <message>
        <source>People came or went while they were being read.</source>
        <translation>Qualcuno è arrivato o se n’è andato durante la lettura dell’elenco.</translation>
    </message>
    <message>
        <source>Somebody may be missing, or be listed though they have gone.</source>
        <translation>Forse manca qualcuno, o nell’elenco c’è ancora qualcuno che se n’è andato.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTableWords</name>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Reimpostazione…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the reset of their app</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Seleziona tutte le persone mostrate</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Due fattori</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>of the app, as far as it is known</comment>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>Select %1</source>
        <extracomment>A box that can be ticked; %1 is a person, with all that the row says.</extracomment>
        <translation>Seleziona: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyNotices</name>
    <message>
        <source>Read it again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Va bene</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Ripristinali</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Non ripristinarli</translation>
    </message>
    <message>
        <source>Make the changes again</source>
        <translation>Rifai le modifiche</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Scartale</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>Il criterio è salvato.</translation>
    </message>
    <message>
        <source>The portal asks for it from the next sign-in on.</source>
        <translation>Il portale lo applica dal prossimo accesso.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>L’autenticazione a due fattori è disattivata.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list. They are kept on this computer, and offered when you switch it on again.</source>
        <translation>Il portale ha cancellato le reti attendibili e l’elenco «Chiedi sempre». Restano su questo computer e ti vengono proposti quando la riattivi.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list.</source>
        <translation>Il portale ha cancellato le reti attendibili e l’elenco «Chiedi sempre».</translation>
    </message>
    <message>
        <source>The policy was not saved.</source>
        <translation>Il criterio non è stato salvato.</translation>
    </message>
    <message>
        <source>The portal holds what it held before. Your change is still here.</source>
        <translation>Il portale contiene ciò che conteneva prima. La tua modifica è ancora qui.</translation>
    </message>
    <message>
        <source>It is not known yet whether the policy was saved.</source>
        <translation>Non si sa ancora se il criterio è stato salvato.</translation>
    </message>
    <message>
        <source>The portal has to be read again to tell.</source>
        <translation>Per saperlo bisogna rileggere il portale.</translation>
    </message>
    <message>
        <source>You chose another method; yours is kept here. Nothing is saved yet: look it through.</source>
        <translation>Hai scelto un altro metodo, riportato qui. Nulla è ancora salvato: controlla tutto.</translation>
    </message>
    <message>
        <source>Your changes are on top of that. None of them is saved yet: look them through.</source>
        <translation>Le tue modifiche si aggiungono. Nessuna è ancora salvata: controlla tutto.</translation>
    </message>
    <message>
        <source>You had changed the same thing.</source>
        <translation>Avevi modificato la stessa cosa.</translation>
    </message>
    <message>
        <source>%1 changed the policy meanwhile</source>
        <translation>Nel frattempo %1 ha modificato il criterio</translation>
    </message>
    <message>
        <source>Somebody else changed the policy meanwhile</source>
        <translation>Nel frattempo qualcun altro ha modificato il criterio</translation>
    </message>
    <message>
        <source>The lists of before are kept here</source>
        <translation>Gli elenchi precedenti sono conservati qui</translation>
    </message>
    <message>
        <source>On %1 the portal held %2.</source>
        <translation>In data %1 il portale conteneva %2.</translation>
    </message>
    <message>
        <source>%1 saved the policy on %2.</source>
        <translation>%1 ha salvato il criterio in data %2.</translation>
    </message>
    <message>
        <source>Trusted networks and the always-ask list are gone</source>
        <translation>Le reti attendibili e l’elenco «Chiedi sempre» sono spariti</translation>
    </message>
    <message>
        <source>The trusted networks are gone</source>
        <translation>Le reti attendibili sono sparite</translation>
    </message>
    <message>
        <source>The always-ask list is gone</source>
        <translation>L’elenco «Chiedi sempre» è sparito</translation>
    </message>
    <message>
        <source>The portal’s own page clears them with every save.</source>
        <translation>La pagina stessa del portale li cancella a ogni salvataggio.</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>Hai modifiche non salvate</translation>
    </message>
    <message>
        <source>They are from %1.</source>
        <translation>Data delle modifiche: %1.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyPage</name>
    <message>
        <source>Two-factor policy</source>
        <translation>Criterio a due fattori</translation>
    </message>
    <message>
        <source>Who has to confirm a sign-in with a second step, and from where.</source>
        <translation>Chi deve confermare un accesso con un secondo passaggio, e da dove.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Reti attendibili</translation>
    </message>
    <message>
        <source>No code is asked for from these addresses</source>
        <translation>A chi accede da questi indirizzi non è chiesto alcun codice</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Chiedi sempre</translation>
    </message>
    <message>
        <source>Even from a trusted network</source>
        <translation>Anche da una rete attendibile</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>All’accesso si chiede solo la password</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>Lettura del criterio…</translation>
    </message>
    <message>
        <source>This portal does not offer it</source>
        <translation>Questo portale non la offre</translation>
    </message>
    <message>
        <source>A 6-digit code from an app on the phone</source>
        <translation>Un codice di 6 cifre da un’app sul telefono</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Non disponibile</translation>
    </message>
    <message>
        <source>No SMS service is connected to this portal</source>
        <translation>Nessun servizio SMS è collegato a questo portale</translation>
    </message>
    <message>
        <source>A code by text message to the phone</source>
        <translation>Un codice via SMS al telefono</translation>
    </message>
    <message>
        <source>Only admins can see the policy</source>
        <translation>Solo gli amministratori vedono il criterio</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PortalSwitcher</name>
    <message>
        <source>%1 · %2</source>
        <comment>person · role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Portal %1, %2</source>
        <comment>host, person and role</comment>
        <translation>Portale %1, %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>Ciò che scegli qui vale subito.</translation>
    </message>
    <message>
        <source>Your choices are kept in a file that you can read: %1</source>
        <translation>Le tue scelte si conservano in un file che puoi leggere: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Prima pagina</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Il mio accesso</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>It opens after you sign in. An account that does not have it begins with My sign-in.</source>
        <translation>Si apre dopo l’accesso. Un account che non la ha comincia da «Il mio accesso».</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Keep sign-ins</source>
        <translation>Conserva gli accessi</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where sign-ins are kept.</extracomment>
        <translation>Nel portachiavi</translation>
    </message>
    <message>
        <source>Until Twofold closes</source>
        <extracomment>How long sign-ins are kept.</extracomment>
        <translation>Finché Twofold non si chiude</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Svuota gli appunti</translation>
    </message>
    <message>
        <source>So long after a key, a code or a link was copied, unless you copied something else since.</source>
        <translation>Quanto tempo dopo la copia di una chiave, un codice o un link, a meno che tu non abbia copiato altro nel frattempo.</translation>
    </message>
    <message>
        <source>Hide secrets in the background</source>
        <translation>Nascondi i segreti in secondo piano</translation>
    </message>
    <message>
        <source>QR code, key and backup codes are covered while another program has the keyboard.</source>
        <translation>Codice QR, chiave e codici di backup sono coperti mentre un altro programma ha la tastiera.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segreti</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Change the proxy</source>
        <translation>Cambia il proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Your choice could not be written down.</source>
        <translation>Impossibile salvare la tua scelta.</translation>
    </message>
    <message>
        <source>It holds until Twofold closes. The reason: %1</source>
        <translation>Vale finché Twofold non si chiude. Il motivo: %1</translation>
    </message>
    <message>
        <source>Your preferences could not be read.</source>
        <translation>Impossibile leggere le tue preferenze.</translation>
    </message>
    <message>
        <source>They were put aside as %1. What is shown here is what holds now.</source>
        <translation>Sono state messe da parte come %1. Ciò che vedi qui è ciò che vale ora.</translation>
    </message>
    <message>
        <source>The file holds something that Twofold does not know.</source>
        <translation>Il file contiene qualcosa che Twofold non conosce.</translation>
    </message>
    <message>
        <source>It is about: %1. What is shown here is what holds instead.</source>
        <translation>Riguarda: %1. Ciò che vedi qui è ciò che vale al suo posto.</translation>
    </message>
    <message>
        <source>Twofold was started with --theme, which wins this time. Your choice holds from the next start.</source>
        <translation>Twofold è stato avviato con --theme, che questa volta ha la precedenza. La tua scelta vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>As the system: light or dark as your desktop is, and changing with it.</source>
        <translation>Come il sistema: chiaro o scuro come il tuo desktop, e cambia con esso.</translation>
    </message>
    <message>
        <source>The words of the print and file dialogs are not installed in this language. They come with the package qt6-translations-l10n.</source>
        <translation>I testi delle finestre di dialogo di stampa e dei file non sono installati in questa lingua. Si trovano nel pacchetto qt6-translations-l10n.</translation>
    </message>
    <message>
        <source>Dates and numbers are written accordingly.</source>
        <translation>Date e numeri si scrivono di conseguenza.</translation>
    </message>
    <message>
        <source>You sign in again each time. Of other accounts, the keychain keeps what it has until you sign out of them; an API key for emergencies stays too.</source>
        <translation>Accedi di nuovo ogni volta. Per gli altri account, il portachiavi conserva ciò che ha finché non esci da essi; resta anche una chiave API per le emergenze.</translation>
    </message>
    <message>
        <source>While the keychain can be reached, you need not sign in again the next time. No password is kept.</source>
        <translation>Finché il portachiavi è raggiungibile, la prossima volta non devi accedere di nuovo. Nessuna password viene conservata.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Come nel sistema</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>Non se ne usa nessuno</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>A proxy&apos;s address and port.</extracomment>
        <translation>%1, porta %2</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>dopo %Ln minuto</numerusform>
            <numerusform>dopo %Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln second(s)</source>
        <translation>
            <numerusform>dopo %Ln secondo</numerusform>
            <numerusform>dopo %Ln secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Portals on this computer are reached without the system’s proxy.</source>
        <translation>I portali su questo computer si raggiungono senza il proxy del sistema.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Come nel sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Nessun proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Questo proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Indirizzo del proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain. Left empty, the one that is kept there stays.</source>
        <translation>È conservata nel portachiavi del sistema. Se lasci vuoto, resta quella conservata lì.</translation>
    </message>
    <message>
        <source>User name, if the proxy asks for one</source>
        <translation>Nome utente, se il proxy lo chiede</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usa</translation>
    </message>
</context>
<context>
    <name>twofold::ui::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
</context>
<context>
    <name>twofold::ui::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Il tuo nome per questo portale</translation>
    </message>
    <message>
        <source>Leave it empty to show the portal’s address. The portal does not see this name.</source>
        <translation>Lascia vuoto per mostrare l’indirizzo del portale. Il portale non vede questo nome.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lascia com’è</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReplayTableWords</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Dopo il salvataggio</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetBar</name>
    <message>
        <source>Resetting authenticator app</source>
        <translation>Reimpostazione dell’app di autenticazione</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 di %2 completate</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1 of 3 done · Chidi Okafor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>In pausa. Non viene inviato nulla finché non continui.</translation>
    </message>
    <message>
        <source>It stops as soon as this person is done.</source>
        <translation>Si interrompe appena completata questa persona.</translation>
    </message>
    <message>
        <source>It pauses as soon as this person is done.</source>
        <translation>Va in pausa appena completata questa persona.</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>Interrompi dopo questa persona</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetDialog</name>
    <message>
        <source>They are signed out everywhere</source>
        <translation>Vengono disconnesse ovunque</translation>
    </message>
    <message>
        <source>The app and all backup codes stop working at once. At the next sign-in an app has to be set up again. The portal tells each of them by email.</source>
        <translation>L’app e tutti i codici di backup smettono subito di funzionare. Al prossimo accesso bisogna configurare di nuovo un’app. Il portale avvisa ogni persona via email.</translation>
    </message>
    <message>
        <source>Your own app is not reset here</source>
        <translation>La tua app non viene reimpostata qui</translation>
    </message>
    <message>
        <source>My sign-in moves it to a new phone in one go.</source>
        <translation>«Il mio accesso» la sposta su un nuovo telefono in una volta sola.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Vai a «Il mio accesso»</translation>
    </message>
    <message>
        <source>Nobody here can be reset</source>
        <translation>Qui nessuno può essere reimpostato</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>L’elenco dice perché.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message numerus="yes">
        <source>Reset the authenticator app of %Ln people?</source>
        <translation>
            <numerusform>Reimpostare l’app di autenticazione di %Ln persona?</numerusform>
            <numerusform>Reimpostare l’app di autenticazione di %Ln persone?</numerusform>
        </translation>
    </message>
    <message>
        <source>For people who have lost their phone or have a new one.</source>
        <translation>Per chi ha perso il telefono o ne ha uno nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %Ln. The list says why.</source>
        <translation>
            <numerusform>Saltate: %Ln. L’elenco dice perché.</numerusform>
            <numerusform>Saltate: %Ln. L’elenco dice perché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln app(s)</source>
        <translation>
            <numerusform>Reimposta %Ln app</numerusform>
            <numerusform>Reimposta %Ln app</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetNotices</name>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>A reset from %1 was not finished</source>
        <translation>Una reimpostazione in data %1 non è stata completata</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.</source>
        <translation>
            <numerusform>%1 di %Ln persona era completata. Riprendendo si controlla prima che cosa ne è stato dell’ultima; nulla viene inviato due volte.</numerusform>
            <numerusform>%1 di %Ln persone erano completate. Riprendendo si controlla prima che cosa ne è stato dell’ultima; nulla viene inviato due volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of an earlier reset can’t be read</source>
        <translation>Il registro di una reimpostazione precedente non è leggibile</translation>
    </message>
    <message>
        <source>It was kept as %1. The list shows who has an app now.</source>
        <translation>È conservato come %1. L’elenco mostra chi ha ora un’app.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetResultDialog</name>
    <message>
        <source>How far it came</source>
        <translation>Fin dove è arrivata</translation>
    </message>
    <message>
        <source>This is what was on record when Twofold ended.</source>
        <translation>Questo è ciò che risultava quando Twofold è terminato.</translation>
    </message>
    <message>
        <source>Trying again looks at each person first, and sends nothing for those who are reset by now.</source>
        <translation>Riprovando si controlla prima ogni persona, e non si invia nulla a chi è già reimpostato.</translation>
    </message>
    <message>
        <source>They set up an app at their next sign-in.</source>
        <translation>Configurano un’app al loro prossimo accesso.</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <comment>people</comment>
        <translation>
            <numerusform>Riprova con %Ln</numerusform>
            <numerusform>Riprova con %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetSection</name>
    <message>
        <source>Reset authenticator app… (%1)</source>
        <translation>Reimposta l’app di autenticazione… (%1)</translation>
    </message>
    <message>
        <source>Reset authenticator app…</source>
        <translation>Reimposta l’app di autenticazione…</translation>
    </message>
    <message>
        <source>Only the portal’s owner can reset apps</source>
        <translation>Solo il proprietario del portale può reimpostare le app</translation>
    </message>
    <message>
        <source>Only the owner, %1, can reset apps</source>
        <translation>Solo il proprietario, %1, può reimpostare le app</translation>
    </message>
    <message>
        <source>Decide about the earlier reset first</source>
        <translation>Decidi prima della reimpostazione precedente</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetTableModel</name>
    <message>
        <source>Is reset</source>
        <translation>Viene reimpostata</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReviewDialog</name>
    <message>
        <source>Copy summary</source>
        <translation>Copia riepilogo</translation>
    </message>
    <message>
        <source>%1 was typed and not added, so it is left out.</source>
        <translation>%1 è stato digitato e non aggiunto, quindi resta fuori.</translation>
    </message>
    <message>
        <source>%1 can’t be used as typed, so it is left out.</source>
        <translation>%1 non è utilizzabile così com’è scritto, quindi resta fuori.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Che cosa succede poi</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>prima: %1</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Reti attendibili</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Chiedi sempre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna voce</translation>
    </message>
    <message>
        <source>Cleared by the portal: %1</source>
        <translation>Cancellate dal portale: %1</translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <translation>Invariate: %1</translation>
    </message>
    <message>
        <source>Two-factor policy of %1</source>
        <translation>Criterio a due fattori di %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, prima: %2</translation>
    </message>
    <message>
        <source>Review before you save</source>
        <translation>Controlla prima di salvare</translation>
    </message>
    <message>
        <source>These changes go to %1.</source>
        <translation>Queste modifiche vanno a %1.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Save and sign everyone out</source>
        <translation>Salva e disconnetti tutti</translation>
    </message>
    <message>
        <source>Save and sign everyone else out</source>
        <translation>Salva e disconnetti tutti gli altri</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ScanStep</name>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Scansiona questo codice con la tua app di autenticazione</translation>
    </message>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Chiave, da digitare invece di scansionare</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copia chiave</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, 30 s</source>
        <translation>Basato sull’ora, 6 cifre, 30 s</translation>
    </message>
    <message>
        <source>Portal (issuer)</source>
        <translation>Portale (emittente)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Treat this picture like a password: whoever scans it can make your codes.</source>
        <translation>Tratta questa immagine come una password: chi la scansiona può generare i tuoi codici.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>My phone can’t scan</source>
        <translation>Non riesco a scansionare</translation>
    </message>
    <message>
        <source>Works with Aegis, 2FAS, Google and Microsoft Authenticator, and others</source>
        <translation>Funziona con Aegis, 2FAS, Google e Microsoft Authenticator, e altre</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>Copia il link della pagina</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Impossibile aprire un browser su questo computer.</translation>
    </message>
    <message>
        <source>Copy the page’s link and open it where there is one.</source>
        <translation>Copia il link della pagina e aprilo dove ce n’è uno.</translation>
    </message>
    <message>
        <source>Or set it up on the portal’s own page. Whoever has its link can do that, for about an hour.</source>
        <translation>Oppure configurala sulla pagina del portale. Chi ha il suo link può farlo, per circa un’ora.</translation>
    </message>
    <message>
        <source>QR code for %1 at %2. The key is below as text.</source>
        <translation>Codice QR di %1 su %2. La chiave è sotto come testo.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SecretCover</name>
    <message>
        <source>Hidden while another program has the keyboard</source>
        <translation>Nascosto mentre un altro programma ha la tastiera</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SegmentBar</name>
    <message>
        <source>%1 of %2 left</source>
        <comment>codes</comment>
        <translation>Ne restano %1 su %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SetupPage</name>
    <message>
        <source>Scan</source>
        <translation>Scansiona</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codici di backup</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>Configura più tardi</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>Ho conservato i miei codici</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>Configura la tua app di autenticazione</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Scansiona questo codice con la tua app di autenticazione</translation>
    </message>
    <message>
        <source>Open the app on your phone, choose “Add account” and point the camera here.</source>
        <translation>Apri l’app sul telefono, scegli «Aggiungi account» e punta qui la fotocamera.</translation>
    </message>
    <message>
        <source>Type the code your app shows</source>
        <translation>Digita il codice mostrato dalla tua app</translation>
    </message>
    <message>
        <source>This proves that your phone and the portal agree, before two-factor sign-in starts.</source>
        <translation>Dimostra che il tuo telefono e il portale concordano, prima che inizi l’autenticazione a due fattori.</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>Conserva i tuoi codici di backup</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>L’autenticazione a due fattori è attiva. Ogni codice ti fa accedere una volta, quando non puoi usare la tua app di autenticazione.</translation>
    </message>
    <message>
        <source>Asking the portal for your key…</source>
        <translation>Richiesta della tua chiave al portale…</translation>
    </message>
    <message>
        <source>Look at them later</source>
        <translation>Guardali più tardi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Next: confirm</source>
        <translation>Avanti: conferma</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Your authenticator app is already set up</source>
        <translation>La tua app di autenticazione è già configurata</translation>
    </message>
    <message>
        <source>To use another phone, choose “Move to a new phone” under My sign-in.</source>
        <translation>Per usare un altro telefono, scegli «Cambia telefono» in «Il mio accesso».</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Vai a «Il mio accesso»</translation>
    </message>
    <message>
        <source>The portal asks for no code from here</source>
        <translation>Da qui il portale non chiede codici</translation>
    </message>
    <message>
        <source>You are in a trusted network, where an app can’t be set up. Try again from another network, for example from home.</source>
        <translation>Sei in una rete attendibile, dove non si può configurare un’app. Riprova da un’altra rete, per esempio da casa.</translation>
    </message>
    <message>
        <source>An app can’t be set up now</source>
        <translation>Al momento non si può configurare un’app</translation>
    </message>
    <message>
        <source>The portal asks for no codes from an authenticator app at the moment.</source>
        <translation>Al momento il portale non chiede codici di un’app di autenticazione.</translation>
    </message>
    <message>
        <source>This set-up has expired</source>
        <translation>Questa configurazione è scaduta</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Accedi di nuovo per ricominciarla.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ShareLegend</name>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SheetActions</name>
    <message>
        <source>Backup codes</source>
        <translation>Codici di backup</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Salva codici di backup</translation>
    </message>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Autenticazione a due fattori per ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Stampato</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Usato il</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usato</translation>
    </message>
    <message>
        <source>Fold here, codes inside</source>
        <translation>Piega qui, codici all’interno</translation>
    </message>
    <message>
        <source>How to read a code</source>
        <translation>Come leggere un codice</translation>
    </message>
    <message>
        <source>Capitals and small letters differ.</source>
        <extracomment>Followed by the word &quot;Shaded&quot; in a grey box and the next sentence&apos;s rest.</extracomment>
        <translation>Maiuscole e minuscole contano.</translation>
    </message>
    <message>
        <source>Shaded</source>
        <translation>Lo sfondo grigio</translation>
    </message>
    <message>
        <source>characters are digits. A code may contain a hyphen ( - ) or an underscore ( _ ).</source>
        <extracomment>Follows the word &quot;Shaded&quot;.</extracomment>
        <translation>indica una cifra. Un codice può contenere un trattino ( - ) o un trattino basso ( _ ).</translation>
    </message>
    <message>
        <source>How to use a code</source>
        <translation>Come usare un codice</translation>
    </message>
    <message>
        <source>Sign in as usual. When the 6-digit code is asked for, type one of these instead.</source>
        <translation>Accedi come al solito. Quando è chiesto il codice di 6 cifre, digita uno di questi al suo posto.</translation>
    </message>
    <message>
        <source>Tick it off. Every code works once.</source>
        <translation>Spuntalo. Ogni codice funziona una volta.</translation>
    </message>
    <message>
        <source>When two are left, get new ones in Twofold, under My sign-in › Backup codes.</source>
        <translation>Quando ne restano due, ottienine di nuovi in Twofold, in «Il mio accesso» › «Codici di backup».</translation>
    </message>
    <message>
        <source>Keep this sheet like a house key,</source>
        <translation>Tieni questo foglio come una chiave di casa,</translation>
    </message>
    <message>
        <source>away from your phone. If it is lost, get new codes. The ones above then stop working.</source>
        <extracomment>Follows &quot;Keep this sheet like a house key,&quot;.</extracomment>
        <translation>lontano dal telefono. Se lo perdi, ottieni nuovi codici. Quelli qui sopra smettono allora di funzionare.</translation>
    </message>
    <message>
        <source>Printed with Twofold. Nobody from your portal or ONLYOFFICE will ask you for these codes.</source>
        <translation>Stampato con Twofold. Nessuno del tuo portale o di ONLYOFFICE ti chiederà questi codici.</translation>
    </message>
    <message>
        <source>Cut the card out along the line, and keep it away from your phone. Capitals and small letters differ; shaded characters are digits.</source>
        <translation>Ritaglia la tessera lungo la linea e tienila lontano dal telefono. Maiuscole e minuscole contano; lo sfondo grigio indica una cifra.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::Sidebar</name>
    <message>
        <source>My sign-in</source>
        <translation>Il mio accesso</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>portal · e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Aggiungi portale…</translation>
    </message>
    <message>
        <source>Portals and accounts…</source>
        <translation>Portali e account…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sicuro</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Orologio indietro di %1</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Orologio avanti di %1</translation>
    </message>
    <message>
        <source>%1 · clock in sync</source>
        <translation>%1 · orologio sincronizzato</translation>
    </message>
    <message>
        <source>Its certificate was refused, and nothing was sent</source>
        <translation>Il suo certificato è stato rifiutato, e non è stato inviato nulla</translation>
    </message>
    <message>
        <source>Runs on this computer, so nothing leaves it</source>
        <translation>Gira su questo computer, quindi nulla ne esce</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is trusted</source>
        <translation>Cifrato; il certificato è attendibile</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the portal’s</source>
        <translation>L’orologio di questo computer concorda con quello del portale</translation>
    </message>
    <message>
        <source>You trusted its certificate yourself</source>
        <translation>Hai accettato tu il suo certificato</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Dimentica il certificato attendibile</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Mostra certificato…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Preferences and help</source>
        <translation>Preferenze e guida</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInForm</name>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>You kept an API key for emergencies.</source>
        <translation>Hai conservato una chiave API per le emergenze.</translation>
    </message>
    <message>
        <source>Sign in with the kept key</source>
        <translation>Accedi con la chiave conservata</translation>
    </message>
    <message>
        <source>Have the portal prove who signed in (OpenID Connect)</source>
        <translation>Fai dimostrare al portale chi ha fatto l’accesso (OpenID Connect)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Non attendere più</translation>
    </message>
    <message>
        <source>Leave it empty if the application has none, or to use the one from last time.</source>
        <translation>Lascia vuoto se l’applicazione non ne ha, o per usare quello dell’ultima volta.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto client</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>An API key is not asked for a second step, and it stays valid when the two-factor policy is saved.</source>
        <translation>A una chiave API non è chiesto un secondo passaggio, e resta valida quando si salva il criterio a due fattori.</translation>
    </message>
    <message>
        <source>A token of a sign-in or of an app. It works until it ends or is revoked.</source>
        <translation>Un token di un accesso o di un’app. Funziona finché non scade o viene revocato.</translation>
    </message>
    <message>
        <source>In a browser that is signed in to the portal, it stands among the portal’s cookies. It ends when that browser signs out.</source>
        <translation>In un browser con accesso al portale, si trova tra i cookie del portale. Termina quando si esce dal portale in quel browser.</translation>
    </message>
    <message>
        <source>Your email and password go with every request, and no second step is asked for.</source>
        <translation>Email e password vanno con ogni richiesta, e non è chiesto un secondo passaggio.</translation>
    </message>
    <message>
        <source>You sign in on the portal’s own page, in your browser. Such a sign-in opens people and your profile, but not the two-factor settings. The client ID stands in the portal’s Developer tools, under OAuth 2.0.</source>
        <translation>Accedi sulla pagina del portale, nel tuo browser. Un accesso così apre le persone e il tuo profilo, ma non le impostazioni a due fattori. L’ID client si trova negli Strumenti di sviluppo del portale, in OAuth 2.0.</translation>
    </message>
    <message>
        <source>It signs in %1 past the second step, without a code.</source>
        <translation>Fa accedere %1 senza secondo passaggio e senza codice.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>In attesa del browser…</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continua nel browser</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInPage</name>
    <message>
        <source>This is a demo portal.</source>
        <translation>Questo è un portale demo.</translation>
    </message>
    <message>
        <source>This portal asks for a captcha after refused passwords.</source>
        <translation>Questo portale chiede un captcha dopo password rifiutate.</translation>
    </message>
    <message>
        <source>Twofold can’t show it. Sign in on the portal’s web page then, or here with an API key.</source>
        <translation>Twofold non può mostrarlo. In tal caso accedi sulla pagina web del portale, o qui con una chiave API.</translation>
    </message>
    <message>
        <source>Open the portal’s web page</source>
        <translation>Apri la pagina web del portale</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compila</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Compila con %1</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2. Role: %3.</source>
        <translation>Accedi come %1 con la password %2. Ruolo: %3.</translation>
    </message>
    <message>
        <source>This portal’s web page also offers %1.</source>
        <translation>La pagina web di questo portale offre anche %1.</translation>
    </message>
    <message>
        <source>Twofold can’t show that page. Sign in there, make an API key in Developer tools, and use it here.</source>
        <translation>Twofold non può mostrare quella pagina. Accedi lì, crea una chiave API negli Strumenti di sviluppo e usala qui.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Accedi in un altro modo</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Accedi di nuovo per continuare</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Accedi a %1</translation>
    </message>
    <message>
        <source>Go on in your browser, then come back. This page notices when you are done.</source>
        <translation>Continua nel browser, poi torna qui. Questa pagina si accorge quando hai finito.</translation>
    </message>
    <message>
        <source>Your present sign-in stays as it is until the new one is accepted.</source>
        <translation>Il tuo accesso attuale resta com’è finché il nuovo non è accettato.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing you typed is lost.</source>
        <translation>La tua sessione è terminata. Niente di ciò che hai digitato va perso.</translation>
    </message>
    <message>
        <source>%1 · DocSpace %2</source>
        <translation>%1 · DocSpace %2</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>Altri modi di accedere</translation>
    </message>
    <message>
        <source>Change portal</source>
        <translation>Cambia portale</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time.</source>
        <translation>Troppi accessi in poco tempo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Riprova tra %Ln secondo.</numerusform>
            <numerusform>Riprova tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ora puoi riprovare.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInSheet</name>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInWayList</name>
    <message>
        <source>More ways</source>
        <translation>Altri modi</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Modi di accedere</translation>
    </message>
    <message>
        <source>The sign-in you use on the portal’s web page</source>
        <translation>L’accesso che usi sulla pagina web del portale</translation>
    </message>
    <message>
        <source>Made in Developer tools on the portal</source>
        <translation>Creata negli Strumenti di sviluppo del portale</translation>
    </message>
    <message>
        <source>Paste a token that you already have</source>
        <translation>Incolla un token che hai già</translation>
    </message>
    <message>
        <source>The session cookie of a signed-in browser</source>
        <translation>Il cookie di sessione di un browser con accesso attivo</translation>
    </message>
    <message>
        <source>For servers that allow name and password with every request</source>
        <translation>Per server che ammettono nome e password a ogni richiesta</translation>
    </message>
    <message>
        <source>Not sure? Email and password works for most people.</source>
        <translation>Hai dubbi? Email e password va bene per la maggior parte delle persone.</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>Email e password</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token di accesso</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Accedi con il browser</translation>
    </message>
    <message>
        <source>Used last time</source>
        <translation>Usato l’ultima volta</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect, also for company accounts</source>
        <translation>OAuth 2.0 / OpenID Connect, anche per account aziendali</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect; this portal says that it does not offer it</source>
        <translation>OAuth 2.0 / OpenID Connect; questo portale indica di non offrirlo</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Mostrato sotto</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non mostrato</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StandIn</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>You can go on reading what is already here. Nothing you typed is lost.</source>
        <translation>Puoi continuare a leggere ciò che è già qui. Niente di ciò che hai digitato va perso.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Apri le impostazioni di rete</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Accedi di nuovo per continuare</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>This sign-in can’t open this page</source>
        <translation>Questo accesso non può aprire questa pagina</translation>
    </message>
    <message>
        <source>Its rights do not cover the two-factor settings; a sign-in through the browser never does. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Le sue autorizzazioni non comprendono le impostazioni a due fattori; un accesso tramite il browser non le comprende mai. Per questa pagina accedi con email e password, o con una chiave API con accesso completo.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Accedi in un altro modo</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not offered here</source>
        <translation>Qui l’autenticazione a due fattori non è disponibile</translation>
    </message>
    <message>
        <source>This portal’s plan or version doesn’t include it. Signing in works as before, with your password only.</source>
        <translation>Il piano o la versione di questo portale non la comprende. L’accesso funziona come prima, solo con la password.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Read what is needed</source>
        <translation>Leggi che cosa serve</translation>
    </message>
    <message>
        <source>Your own sign-in settings are open to you.</source>
        <translation>Le impostazioni del tuo accesso sono a tua disposizione.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Vai a «Il mio accesso»</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Cambia account…</translation>
    </message>
    <message>
        <source>You are signed in as %1, a user.</source>
        <translation>Hai effettuato l’accesso come %1 (utente).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a room admin.</source>
        <translation>Hai effettuato l’accesso come %1 (amministratore della stanza).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a guest.</source>
        <translation>Hai effettuato l’accesso come %1 (ospite).</translation>
    </message>
    <message numerus="yes">
        <source>Twofold tries again in %Ln second(s).</source>
        <translation>
            <numerusform>Twofold riprova tra %Ln secondo.</numerusform>
            <numerusform>Twofold riprova tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold riprova da solo.</translation>
    </message>
    <message>
        <source>Twofold is trying now…</source>
        <translation>Twofold sta riprovando…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Mostrato sotto</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non mostrato</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StepIndicator</name>
    <message>
        <source>%1: %2</source>
        <comment>Step 1 of 3: Scan</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passaggio %1 di %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyPanel</name>
    <message>
        <source>Who will be asked</source>
        <translation>A chi sarà chiesto il codice</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Anteprima in tempo reale</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Who is asked…</source>
        <translation>A chi è chiesto…</translation>
    </message>
    <message>
        <source>Try an address…</source>
        <translation>Prova un indirizzo…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Riconta</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>di %Ln persona</numerusform>
            <numerusform>di %Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is slow. Trying again…</source>
        <translation>Il portale è lento. Nuovo tentativo…</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>Lettura delle persone…</translation>
    </message>
    <message>
        <source>Reading people: %1 of %2</source>
        <translation>Lettura delle persone: %1 di %2</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Lettura della cronologia degli accessi…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in</source>
        <translation>
            <numerusform>%Ln persona non potrebbe accedere</numerusform>
            <numerusform>%Ln persone non potrebbero accedere</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal can’t read one of the trusted networks. Correct or remove it.</source>
        <translation>Il portale non riesce a leggere una delle reti attendibili. Correggila o rimuovila.</translation>
    </message>
    <message>
        <source>%1 is very wide</source>
        <comment>a network</comment>
        <translation>%1 è molto ampia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would never be asked.</source>
        <translation>
            <numerusform>A %Ln persona il codice non sarebbe mai chiesto.</numerusform>
            <numerusform>A %Ln persone il codice non sarebbe mai chiesto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for a code from there.</source>
        <translation>Da lì il codice non è chiesto a nessuno.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyStrip</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyTableWords</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>At the next sign-in</source>
        <translation>Al prossimo accesso</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TicketLegend</name>
    <message>
        <source>Capitals and small letters differ. [Shaded] characters are digits.</source>
        <extracomment>The word in square brackets is drawn as a digit&apos;s cell is; keep the brackets around it.</extracomment>
        <translation>Maiuscole e minuscole contano. [Lo sfondo colorato] indica una cifra.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TypingCard</name>
    <message>
        <source>Type the key into your phone</source>
        <translation>Digita la chiave nel telefono</translation>
    </message>
    <message>
        <source>In the app choose “Enter a setup key” or “Add by hand”, and fill in what it asks for:</source>
        <translation>Nell’app scegli «Inserisci una chiave di configurazione» o «Aggiungi manualmente» e compila ciò che chiede:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation>Tipo di chiave</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Basata sull’ora (TOTP)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 secondi</translation>
    </message>
    <message>
        <source>Small or capital letters and gaps make no difference in the key. What the app does not ask for, it knows.</source>
        <translation>Maiuscole, minuscole e spazi non contano nella chiave. Ciò che l’app non chiede, lo sa già.</translation>
    </message>
    <message>
        <source>Open in an app on this computer</source>
        <translation>Apri in un’app su questo computer</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copia il link</translation>
    </message>
    <message>
        <source>No program on this computer takes such a link.</source>
        <translation>Nessun programma su questo computer accetta un link così.</translation>
    </message>
    <message>
        <source>Copy it and add it in the app, or type the key.</source>
        <translation>Copialo e aggiungilo nell’app, o digita la chiave.</translation>
    </message>
    <message>
        <source>Or use an authenticator on this computer</source>
        <translation>Oppure usa un’app di autenticazione su questo computer</translation>
    </message>
    <message>
        <source>It takes the key as a link. The link is the key: whoever sees it can make your codes, and a phone is a second thing to have, which this computer is not.</source>
        <translation>Riceve la chiave come link. Il link è la chiave: chi lo vede può generare i tuoi codici, e un telefono è una seconda cosa da avere, mentre questo computer non lo è.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Controlla e salva…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln modifica non salvata</numerusform>
            <numerusform>%Ln modifiche non salvate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WayBackNotice</name>
    <message>
        <source>I have another way in</source>
        <translation>Ho un altro modo per entrare</translation>
    </message>
    <message>
        <source>API key of yours</source>
        <translation>La tua chiave API</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Provala</translation>
    </message>
    <message>
        <source>Keep it for emergencies</source>
        <translation>Conservala per le emergenze</translation>
    </message>
    <message>
        <source>You can get back in</source>
        <translation>Puoi rientrare</translation>
    </message>
    <message>
        <source>The portal takes your API key %1. It goes past the second step: keep it safe.</source>
        <translation>Il portale accetta la tua chiave API %1. Salta il secondo passaggio: tienila al sicuro.</translation>
    </message>
    <message>
        <source>You could not sign in any more</source>
        <translation>Non potresti più accedere</translation>
    </message>
    <message>
        <source>The portal can’t read a trusted network and would refuse your sign-in. Correct that first, or test an API key here.</source>
        <translation>Il portale non riesce a leggere una rete attendibile e rifiuterebbe il tuo accesso. Correggila prima, o prova qui una chiave API.</translation>
    </message>
    <message>
        <source>It is not known whether you can get back in</source>
        <translation>Non si sa se puoi rientrare</translation>
    </message>
    <message>
        <source>The code will come by text message; codes of an app are not taken. An API key gets you in: test one here.</source>
        <translation>Il codice arriverà via SMS; i codici di un’app non sono accettati. Con una chiave API entri: provane una qui.</translation>
    </message>
    <message>
        <source>Checking whether you can get back in…</source>
        <translation>Si verifica se puoi rientrare…</translation>
    </message>
    <message numerus="yes">
        <source>Your authenticator app is set up, and %Ln backup code(s) are left.</source>
        <translation>
            <numerusform>La tua app di autenticazione è configurata e resta %Ln codice di backup.</numerusform>
            <numerusform>La tua app di autenticazione è configurata e restano %Ln codici di backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no backup codes left</source>
        <translation>Non ti restano codici di backup</translation>
    </message>
    <message>
        <source>Without your phone you could not sign in any more. Get new codes first, or test an API key here.</source>
        <translation>Senza telefono non potresti più accedere. Ottieni prima nuovi codici, o prova qui una chiave API.</translation>
    </message>
    <message>
        <source>Your authenticator app is not set up</source>
        <translation>La tua app di autenticazione non è configurata</translation>
    </message>
    <message>
        <source>You set it up right after saving. If that does not work, an API key gets you in: test one here.</source>
        <translation>La configuri subito dopo il salvataggio. Se non funziona, con una chiave API entri: provane una qui.</translation>
    </message>
    <message>
        <source>The portal does not tell now whether your app is set up. An API key gets you in: test one here.</source>
        <translation>Al momento il portale non dice se la tua app è configurata. Con una chiave API entri: provane una qui.</translation>
    </message>
    <message>
        <source>API keys are made on the portal, in Developer tools. They go past the second step.</source>
        <translation>Le chiavi API si creano nel portale, negli Strumenti di sviluppo. Saltano il secondo passaggio.</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>Verifica della chiave…</translation>
    </message>
    <message>
        <source>Kept until you close Twofold only: the keychain can’t be used now.</source>
        <translation>Conservata solo finché non chiudi Twofold: il portachiavi al momento non è utilizzabile.</translation>
    </message>
    <message>
        <source>Kept with your other secrets of this portal. To use it, choose API key when you sign in.</source>
        <translation>Conservata con gli altri tuoi segreti di questo portale. Per usarla, scegli «Chiave API» quando accedi.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La chiave funziona.</translation>
    </message>
    <message>
        <source>The portal does not take this key.</source>
        <translation>Il portale non accetta questa chiave.</translation>
    </message>
    <message>
        <source>This key is switched off or has expired.</source>
        <translation>Questa chiave è disattivata o scaduta.</translation>
    </message>
    <message>
        <source>This key is somebody else’s.</source>
        <translation>Questa chiave è di qualcun altro.</translation>
    </message>
    <message>
        <source>This key may not change the policy. One with all permissions may.</source>
        <translation>Questa chiave non può modificare il criterio. Una con tutte le autorizzazioni può.</translation>
    </message>
    <message>
        <source>The portal did not answer. Test the key again.</source>
        <translation>Il portale non ha risposto. Prova di nuovo la chiave.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WhoIsAskedDialog</name>
    <message>
        <source>Who is asked</source>
        <translation>A chi è chiesto il codice</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>At their next sign-in, if the policy is saved as it stands on the page.</source>
        <translation>Al loro prossimo accesso, se il criterio viene salvato come appare nella pagina.</translation>
    </message>
    <message>
        <source>Name or email</source>
        <translation>Nome o email</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Cerca persone</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostra: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Still reading…</source>
        <comment>42 people</comment>
        <translation>%1. Lettura in corso…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WriteNotice</name>
    <message>
        <source>Show codes</source>
        <translation>Mostra codici</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>A backup code may be used up.</source>
        <translation>Un codice di backup potrebbe essere consumato.</translation>
    </message>
    <message>
        <source>A sign-in of %1 got no answer from the portal. Used codes are crossed out among your backup codes.</source>
        <translation>Un accesso in data %1 non ha avuto risposta dal portale. I codici usati sono barrati tra i tuoi codici di backup.</translation>
    </message>
    <message>
        <source>You have new backup codes.</source>
        <translation>Hai nuovi codici di backup.</translation>
    </message>
    <message>
        <source>You asked for them on %1, and the answer got lost. Print them now: sheets from before no longer work.</source>
        <translation>Li hai chiesti in data %1, e la risposta è andata persa. Stampali adesso: i fogli precedenti non funzionano più.</translation>
    </message>
    <message>
        <source>Your backup codes were not replaced.</source>
        <translation>I tuoi codici di backup non sono stati sostituiti.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and the portal made none.</source>
        <translation>Ne hai chiesti di nuovi in data %1, e il portale non ne ha creati.</translation>
    </message>
    <message>
        <source>It is not known whether your backup codes were replaced.</source>
        <translation>Non si sa se i tuoi codici di backup sono stati sostituiti.</translation>
    </message>
    <message>
        <source>Compare your sheet with the codes shown here: those are the ones that work.</source>
        <translation>Confronta il tuo foglio con i codici mostrati qui: sono quelli che funzionano.</translation>
    </message>
    <message>
        <source>It is not known yet whether your backup codes were replaced.</source>
        <translation>Non si sa ancora se i tuoi codici di backup sono stati sostituiti.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and no answer came.</source>
        <translation>Ne hai chiesti di nuovi in data %1, e non è arrivata risposta.</translation>
    </message>
    <message>
        <source>Your former phone is unlinked.</source>
        <translation>Il tuo telefono precedente è scollegato.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost, so it was read again. Set up the new phone now; it gets new backup codes.</source>
        <translation>La risposta del portale è andata persa, quindi è stato riletto. Configura adesso il nuovo telefono; riceve nuovi codici di backup.</translation>
    </message>
    <message>
        <source>Your app was set up anew.</source>
        <translation>La tua app è stata configurata di nuovo.</translation>
    </message>
    <message>
        <source>Your backup codes are new. Print them now: sheets from before no longer work.</source>
        <translation>I tuoi codici di backup sono nuovi. Stampali adesso: i fogli precedenti non funzionano più.</translation>
    </message>
    <message>
        <source>Your phone was not unlinked.</source>
        <translation>Il tuo telefono non è stato scollegato.</translation>
    </message>
    <message>
        <source>Its codes work as before.</source>
        <translation>I suoi codici funzionano come prima.</translation>
    </message>
    <message>
        <source>An app is linked, but it is not known whether it is the one of your former phone.</source>
        <translation>Un’app è collegata, ma non si sa se è quella del tuo telefono precedente.</translation>
    </message>
    <message>
        <source>It is not known yet whether your phone was unlinked.</source>
        <translation>Non si sa ancora se il tuo telefono è stato scollegato.</translation>
    </message>
    <message>
        <source>You asked for it on %1, and no answer came.</source>
        <translation>L’hai chiesto in data %1, e non è arrivata risposta.</translation>
    </message>
    <message>
        <source>Your app is set up, and your backup codes are not kept yet.</source>
        <translation>La tua app è configurata, e i tuoi codici di backup non sono ancora conservati.</translation>
    </message>
    <message>
        <source>They are of %1. Print, save or copy them now: sheets from before no longer work.</source>
        <translation>Hanno data %1. Stampali, salvali o copiali adesso: i fogli precedenti non funzionano più.</translation>
    </message>
    <message>
        <source>Your app was not set up.</source>
        <translation>La tua app non è stata configurata.</translation>
    </message>
    <message>
        <source>The portal has not taken the code of %1. Set the app up again; your backup codes come at the end.</source>
        <translation>Il portale non ha accettato il codice con data %1. Configura di nuovo l’app; i tuoi codici di backup arrivano alla fine.</translation>
    </message>
    <message>
        <source>It is not known yet whether your app was set up.</source>
        <translation>Non si sa ancora se la tua app è stata configurata.</translation>
    </message>
    <message>
        <source>You sent its code on %1, and no answer came.</source>
        <translation>Hai inviato il suo codice in data %1, e non è arrivata risposta.</translation>
    </message>
    <message>
        <source>The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>Il foglio che hai stampato, salvato o copiato in data %1 è ancora valido.</translation>
    </message>
    <message>
        <source>The codes that you had are still good.</source>
        <translation>I codici che avevi sono ancora validi.</translation>
    </message>
</context>
</TS>
