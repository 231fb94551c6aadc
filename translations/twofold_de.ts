<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>App unlinked</source>
        <translation>App getrennt</translation>
    </message>
    <message>
        <source>Somebody else’s app unlinked</source>
        <translation>App einer anderen Person getrennt</translation>
    </message>
    <message>
        <source>App of %1 unlinked</source>
        <translation>App von %1 getrennt</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the sign-in history.</source>
        <translation>Der Tarif des Portals umfasst den Anmeldeverlauf nicht.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Ihr Konto darf den Anmeldeverlauf nicht lesen.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the sign-in history.</source>
        <translation>Die Rechte dieser Anmeldung umfassen den Anmeldeverlauf nicht.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history.</source>
        <translation>Der Tarif des Portals zeigt nur die letzten 20 Einträge des Anmeldeverlaufs.</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the audit log.</source>
        <translation>Der Tarif des Portals umfasst das Audit-Protokoll nicht.</translation>
    </message>
    <message>
        <source>Your account may not read the audit log.</source>
        <translation>Ihr Konto darf das Audit-Protokoll nicht lesen.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the audit log.</source>
        <translation>Die Rechte dieser Anmeldung umfassen das Audit-Protokoll nicht.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the audit log.</source>
        <translation>Der Tarif des Portals zeigt nur die letzten 20 Einträge des Audit-Protokolls.</translation>
    </message>
    <message>
        <source>Signed in with the password</source>
        <translation>Mit dem Passwort angemeldet</translation>
    </message>
    <message>
        <source>Signed in with a code</source>
        <translation>Mit einem Code angemeldet</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Code nicht angenommen</translation>
    </message>
    <message>
        <source>Too many tries, has to wait</source>
        <translation>Zu viele Versuche, muss warten</translation>
    </message>
    <message>
        <source>Picture puzzle not solved</source>
        <translation>Bilderrätsel nicht gelöst</translation>
    </message>
    <message>
        <source>Set up or new codes</source>
        <translation>Eingerichtet oder neue Codes</translation>
    </message>
    <message>
        <source>Two-factor sign-in switched off</source>
        <translation>Zwei-Faktor-Anmeldung ausgeschaltet</translation>
    </message>
    <message>
        <source>SMS codes switched on</source>
        <translation>SMS-Codes eingeschaltet</translation>
    </message>
    <message>
        <source>Authenticator app switched on</source>
        <translation>Authentifizierungs-App eingeschaltet</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Apps and codes</source>
        <translation>Apps und Codes</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>person: what happened, when</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>address</comment>
        <translation>Von %1.</translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <comment>address, place</comment>
        <translation>Von %1, %2.</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>browser, system</comment>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Typed as %1</source>
        <comment>login</comment>
        <translation>Eingegeben als %1</translation>
    </message>
    <message>
        <source>The portal’s number for it: %1</source>
        <translation>Nummer beim Portal: %1</translation>
    </message>
    <message>
        <source>The portal’s words: %1 (number %2)</source>
        <translation>In den Worten des Portals: %1 (Nummer %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 von %Ln Ereignis</numerusform>
            <numerusform>%1 von %Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading on…</source>
        <comment>83 events</comment>
        <translation>%1. Wird weiter gelesen …</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>83 events, a day</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>What is older is not shown</source>
        <translation>Älteres wird nicht angezeigt</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history and of the audit log.</source>
        <translation>Der Tarif des Portals zeigt nur die letzten 20 Einträge des Anmeldeverlaufs und des Audit-Protokolls.</translation>
    </message>
    <message>
        <source>Sign-ins are not shown</source>
        <translation>Anmeldungen werden nicht angezeigt</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes are not shown</source>
        <translation>Einrichtungen, Codes und Änderungen der Richtlinie werden nicht angezeigt</translation>
    </message>
    <message>
        <source>Sign-ins could not be read.</source>
        <translation>Die Anmeldungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes could not be read.</source>
        <translation>Einrichtungen, Codes und Änderungen der Richtlinie konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Portal’s words</source>
        <translation>Worte des Portals</translation>
    </message>
    <message>
        <source>Portal’s number</source>
        <translation>Nummer beim Portal</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Enter the address of your portal.</source>
        <translation>Geben Sie die Adresse Ihres Portals ein.</translation>
    </message>
    <message>
        <source>It is the one you use to open DocSpace in a browser, for example harbour.example.</source>
        <translation>Es ist die Adresse, mit der Sie DocSpace im Browser öffnen, zum Beispiel harbour.example.</translation>
    </message>
    <message>
        <source>That can’t be read as the address of a portal.</source>
        <translation>Das lässt sich nicht als Adresse eines Portals lesen.</translation>
    </message>
    <message>
        <source>An address looks like harbour.example or https://docs.harbour.example:8443.</source>
        <translation>Eine Adresse sieht so aus: harbour.example oder https://docs.harbour.example:8443.</translation>
    </message>
    <message>
        <source>Over http, others could read your password on its way.</source>
        <translation>Über http könnten andere Ihr Passwort unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>Begin the address with https. Only a portal on this computer is opened with http.</source>
        <translation>Beginnen Sie die Adresse mit https. Nur ein Portal auf diesem Computer wird mit http geöffnet.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The portal can’t be reached.</source>
        <translation>Das Portal ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address %1 and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Prüfen Sie die Adresse %1 und das Netzwerk dieses Computers und versuchen Sie es dann erneut. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>Das Portal hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>Vielleicht ist es ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted on this computer. Ask an admin of the portal before you go on.</source>
        <translation>Das Zertifikat gilt auf diesem Computer nicht als vertrauenswürdig. Fragen Sie einen Admin des Portals, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertraut haben.</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or the portal got a new certificate. Nothing was sent. Ask an admin of the portal before you go on.</source>
        <translation>Vielleicht hört jemand mit, oder das Portal hat ein neues Zertifikat. Es wurde nichts gesendet. Fragen Sie einen Admin des Portals, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>Der Proxy verlangt Namen und Passwort.</translation>
    </message>
    <message>
        <source>Enter them under Proxy, then try again.</source>
        <translation>Tragen Sie beides unter „Proxy“ ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 sends you on to another address.</source>
        <translation>%1 leitet Sie an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>Open the portal in a browser and enter the address that it shows there.</source>
        <translation>Öffnen Sie das Portal im Browser und geben Sie die Adresse ein, die dort angezeigt wird.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a DocSpace portal.</source>
        <translation>%1 antwortet, aber nicht wie ein DocSpace-Portal.</translation>
    </message>
    <message>
        <source>Enter the address that you use to open DocSpace in a browser.</source>
        <translation>Geben Sie die Adresse ein, mit der Sie DocSpace im Browser öffnen.</translation>
    </message>
    <message>
        <source>The portal has a problem of its own.</source>
        <translation>Das Portal selbst hat ein Problem.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell an admin of the portal.</source>
        <translation>Versuchen Sie es gleich noch einmal. Wenn es so bleibt, sagen Sie einem Admin des Portals Bescheid.</translation>
    </message>
    <message>
        <source>The portal’s answer can’t be read.</source>
        <translation>Die Antwort des Portals lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for an admin of the portal.</source>
        <translation>Versuchen Sie es erneut. Wenn es so bleibt, kopieren Sie die Einzelheiten für einen Admin des Portals.</translation>
    </message>
    <message>
        <source>The portal can’t be reached through the proxy %1.</source>
        <translation>Das Portal ist über den Proxy %1 nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address %1, the proxy and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Prüfen Sie die Adresse %1, den Proxy und das Netzwerk dieses Computers und versuchen Sie es dann erneut. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in.</source>
        <translation>Das Portal nimmt diese Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>It may have ended or been revoked. Sign in again.</source>
        <translation>Vielleicht ist sie abgelaufen oder wurde widerrufen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This sign-in may not do that.</source>
        <translation>Mit dieser Anmeldung ist das nicht erlaubt.</translation>
    </message>
    <message>
        <source>Sign in with email and password, or with an API key that has full access.</source>
        <translation>Melden Sie sich mit E-Mail und Passwort an oder mit einem API-Schlüssel, der vollen Zugriff hat.</translation>
    </message>
    <message>
        <source>That is not available on this portal now.</source>
        <translation>Das bietet dieses Portal zurzeit nicht an.</translation>
    </message>
    <message>
        <source>The page shows what the portal says at the moment.</source>
        <translation>Die Seite zeigt, was das Portal im Augenblick meldet.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Dieser Code wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Warten Sie auf den nächsten Code in Ihrer App und tippen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The sign-in in the browser did not succeed.</source>
        <translation>Die Anmeldung im Browser kam nicht zustande.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start it again, or sign in another way.</source>
        <translation>Es wurde nichts geändert. Beginnen Sie noch einmal oder melden Sie sich auf anderem Weg an.</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Zu viele Codes in kurzer Zeit.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The portal’s plan does not cover this.</source>
        <translation>Der Tarif des Portals umfasst das nicht.</translation>
    </message>
    <message>
        <source>Ask the portal’s owner about its plan.</source>
        <translation>Fragen Sie den Besitzer des Portals nach dem Tarif.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>Das Portal bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>The portal did not take this request.</source>
        <translation>Das Portal hat diese Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Copy the details for an admin of the portal.</source>
        <translation>Kopieren Sie die Einzelheiten für einen Admin des Portals.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in. Until then your sign-in is kept for this session only.</source>
        <translation>Entsperren Sie ihn, um angemeldet zu bleiben. Bis dahin gilt Ihre Anmeldung nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This computer’s keychain can’t be used.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close Twofold; nothing is saved.</source>
        <translation>Ihre Anmeldung gilt, bis Sie Twofold schließen; gespeichert wird nichts.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder. The reason: %1</source>
        <translation>Wählen Sie einen anderen Ordner. Der Grund: %1</translation>
    </message>
    <message>
        <source>That was stopped.</source>
        <translation>Das wurde angehalten.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Versuchen Sie es erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 behind the portal.</source>
        <translation>Die Uhr Ihres Computers geht gegenüber dem Portal %1 nach.</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 ahead of the portal.</source>
        <translation>Die Uhr Ihres Computers geht gegenüber dem Portal %1 vor.</translation>
    </message>
    <message>
        <source>This portal is closed to your address.</source>
        <translation>Dieses Portal ist für Ihre Adresse geschlossen.</translation>
    </message>
    <message>
        <source>Its admins let in certain networks only. Connect from one of them, or ask an admin of the portal.</source>
        <translation>Es lässt nur bestimmte Netzwerke zu. Verbinden Sie sich aus einem davon, oder fragen Sie einen Admin des Portals.</translation>
    </message>
    <message>
        <source>The portal lets nobody in now.</source>
        <translation>Das Portal lässt zurzeit niemanden ein.</translation>
    </message>
    <message>
        <source>It may be switched off or being moved. Ask an admin of the portal.</source>
        <translation>Vielleicht ist es abgeschaltet oder zieht gerade um. Fragen Sie einen Admin des Portals.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln unsaved policy change(s) are kept and waiting for you.</source>
        <translation>
            <numerusform>Ihre nicht gespeicherte Änderung der Richtlinie ist aufbewahrt und wartet auf Sie.</numerusform>
            <numerusform>Ihre %Ln nicht gespeicherten Änderungen der Richtlinie sind aufbewahrt und warten auf Sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why a second step?</source>
        <translation>Warum ein zweiter Schritt?</translation>
    </message>
    <message>
        <source>Where do the codes come from?</source>
        <translation>Woher kommen die Codes?</translation>
    </message>
    <message>
        <source>From an authenticator app on your phone, such as Aegis, 2FAS, Google or Microsoft Authenticator. You scan a picture once; from then on the app shows a new 6-digit code every 30 seconds, without a network.</source>
        <translation>Aus einer Authentifizierungs-App auf Ihrem Smartphone, etwa Aegis, 2FAS, Google oder Microsoft Authenticator. Sie scannen einmal ein Bild; von da an zeigt die App alle 30 Sekunden einen neuen 6-stelligen Code, auch ohne Netz.</translation>
    </message>
    <message>
        <source>What are backup codes?</source>
        <translation>Was sind Ersatzcodes?</translation>
    </message>
    <message>
        <source>Spare keys for the day without your phone. Each signs you in once. Print them or save them, and keep them apart from your phone.</source>
        <translation>Für den Tag ohne Ihr Smartphone. Jeder meldet Sie einmal an. Drucken oder speichern Sie sie, und bewahren Sie sie getrennt vom Smartphone auf.</translation>
    </message>
    <message>
        <source>What does Twofold do?</source>
        <translation>Was macht Twofold?</translation>
    </message>
    <message>
        <source>It is a window to what your DocSpace portal knows about two-factor sign-in. It talks to the portals that you open and to nothing else. Your sign-in lies in this computer’s keychain, or in memory only, as you choose in Preferences.</source>
        <translation>Es ist ein Fenster zu dem, was Ihr DocSpace-Portal über die Zwei-Faktor-Anmeldung weiß. Es spricht mit den Portalen, die Sie öffnen, und mit nichts anderem. Ihre Anmeldung liegt im Schlüsselbund dieses Computers oder nur im Arbeitsspeicher, wie Sie es in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>You have a backup code</source>
        <translation>Sie haben einen Ersatzcode</translation>
    </message>
    <message>
        <source>Sign in with your password. Where the code is asked for, choose “Use a backup code instead” and type one. Then choose “Move to a new phone” under My sign-in.</source>
        <translation>Melden Sie sich mit Ihrem Passwort an. Wo der Code verlangt wird, wählen Sie „Ersatzcode verwenden“ und geben einen ein. Wählen Sie dann unter „Meine Anmeldung“ „Smartphone wechseln&#xa0;…“.</translation>
    </message>
    <message>
        <source>You are still signed in here</source>
        <translation>Sie sind hier noch angemeldet</translation>
    </message>
    <message>
        <source>Choose “Move to a new phone” under My sign-in. The codes of the old phone stop working at once, and you get new backup codes.</source>
        <translation>Wählen Sie unter „Meine Anmeldung“ „Smartphone wechseln&#xa0;…“. Die Codes des alten Smartphones gelten sofort nicht mehr, und Sie bekommen neue Ersatzcodes.</translation>
    </message>
    <message>
        <source>You have neither</source>
        <translation>Sie haben weder das eine noch das andere</translation>
    </message>
    <message>
        <source>Ask the portal’s owner to reset your authenticator app. At your next sign-in you set up the new phone.</source>
        <translation>Bitten Sie den Besitzer des Portals, Ihre Authentifizierungs-App zurückzusetzen. Bei Ihrer nächsten Anmeldung richten Sie das neue Smartphone ein.</translation>
    </message>
    <message>
        <source>The phone may be in somebody’s hands</source>
        <translation>Das Smartphone ist vielleicht in fremden Händen</translation>
    </message>
    <message>
        <source>Change your password on the portal too, and sign out of other browsers and devices under “Portals and accounts” in the portal menu.</source>
        <translation>Ändern Sie auch Ihr Passwort im Portal, und melden Sie andere Browser und Geräte unter „Portale und Konten“ im Portalmenü ab.</translation>
    </message>
    <message>
        <source>Before you switch it on</source>
        <translation>Bevor Sie sie einschalten</translation>
    </message>
    <message>
        <source>The People page tells who has set up an app. The Policy page tells, person by person, who will be asked for a code, before anything is saved.</source>
        <translation>Die Seite „Personen“ zeigt, wer eine App eingerichtet hat. Die Seite „Richtlinie“ zeigt Person für Person, von wem ein Code verlangt wird, bevor etwas gespeichert ist.</translation>
    </message>
    <message>
        <source>Saving signs everyone out</source>
        <translation>Speichern meldet alle ab</translation>
    </message>
    <message>
        <source>DocSpace ends every session when the policy is saved, yours too. Twofold checks first that you can get back in, and signs you in again in place.</source>
        <translation>DocSpace beendet jede Sitzung, wenn die Richtlinie gespeichert wird, auch Ihre. Twofold prüft vorher, ob Sie wieder hineinkommen, und meldet Sie an Ort und Stelle erneut an.</translation>
    </message>
    <message>
        <source>An emergency key</source>
        <translation>Ein Schlüssel für den Notfall</translation>
    </message>
    <message>
        <source>An API key with all permissions goes past the second step. Make one on the portal, in Developer tools, and test and keep it while you review a change.</source>
        <translation>Ein API-Schlüssel mit allen Rechten kommt am zweiten Schritt vorbei. Erstellen Sie einen im Portal unter „Entwicklertools“, und testen und behalten Sie ihn, während Sie eine Änderung prüfen.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Vertrauenswürdige Netzwerke</translation>
    </message>
    <message>
        <source>From these addresses no code is asked for, except of those under “Always ask”. “Try an address” tells what would happen, also to recent sign-ins.</source>
        <translation>Von diesen Adressen wird kein Code verlangt, außer von denen unter „Immer fragen“. „Adresse ausprobieren“ zeigt, was geschehen würde, auch mit den letzten Anmeldungen.</translation>
    </message>
    <message>
        <source>Somebody has lost their phone</source>
        <translation>Jemand hat das Smartphone verloren</translation>
    </message>
    <message>
        <source>The owner selects them under People and resets their app. They set up a new one at their next sign-in. Admins can see who needs it, but can’t reset.</source>
        <translation>Der Besitzer wählt die Person unter „Personen“ aus und setzt ihre App zurück. Bei der nächsten Anmeldung richtet sie eine neue ein. Admins sehen, wer das braucht, können aber nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>SMS instead of an app</source>
        <translation>SMS statt einer App</translation>
    </message>
    <message>
        <source>It needs an SMS service that is connected to the portal. Codes by text message can be redirected by fraud; prefer the app.</source>
        <translation>Dafür muss ein SMS-Dienst mit dem Portal verbunden sein. Codes per SMS lassen sich durch Betrug umleiten; nehmen Sie lieber die App.</translation>
    </message>
    <message>
        <source>Passwords are guessed, seen and stolen. With two-factor sign-in, a code from your phone is asked for as well: a stolen password alone opens nothing.</source>
        <translation>Passwörter werden erraten, abgeschaut und gestohlen. Bei der Zwei-Faktor-Anmeldung wird auch ein Code von Ihrem Smartphone verlangt: Ein gestohlenes Passwort allein öffnet nichts.</translation>
    </message>
    <message>
        <source>What the portal needs</source>
        <translation>Was das Portal braucht</translation>
    </message>
    <message>
        <source>A plan that includes two-factor sign-in, and a version of DocSpace that has it. Then the owner or a DocSpace admin switches it on. Ask the portal’s owner about the plan, and whoever runs the server about its version.</source>
        <translation>Einen Tarif, der die Zwei-Faktor-Anmeldung enthält, und eine Version von DocSpace, die sie bietet. Dann schaltet der Besitzer oder ein DocSpace-Administrator sie ein. Fragen Sie den Besitzer des Portals nach dem Tarif und den Betreiber des Servers nach der Version.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Private network</source>
        <translation>Privates Netzwerk</translation>
    </message>
    <message>
        <source>Private range</source>
        <translation>Privater Bereich</translation>
    </message>
    <message>
        <source>Shared by a provider’s customers</source>
        <translation>Von Kunden eines Anbieters geteilt</translation>
    </message>
    <message>
        <source>Link-local network</source>
        <translation>Verbindungslokales Netzwerk</translation>
    </message>
    <message>
        <source>The portal’s own computer</source>
        <translation>Der Computer des Portals selbst</translation>
    </message>
    <message>
        <source>IPv6 network</source>
        <translation>IPv6-Netzwerk</translation>
    </message>
    <message>
        <source>IPv6 range</source>
        <translation>IPv6-Bereich</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>%1, %2 billion addresses</source>
        <translation>%1, %2 Milliarden Adressen</translation>
    </message>
    <message>
        <source>%1, %2 million addresses</source>
        <translation>%1, %2 Millionen Adressen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1, %Ln Adresse</numerusform>
            <numerusform>%1, %Ln Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7.</source>
        <translation>Geben Sie eine Adresse, einen Bereich oder ein Netzwerk ein, zum Beispiel 203.0.113.7.</translation>
    </message>
    <message>
        <source>This is too long for an address or a range.</source>
        <translation>Das ist zu lang für eine Adresse oder einen Bereich.</translation>
    </message>
    <message>
        <source>The portal reads the digits 0 to 9 only, for example 203.0.113.7.</source>
        <translation>Das Portal liest nur die Ziffern 0 bis 9, zum Beispiel 203.0.113.7.</translation>
    </message>
    <message>
        <source>The portal compares addresses, not names. Type the address, for example 203.0.113.7.</source>
        <translation>Das Portal vergleicht Adressen, keine Namen. Geben Sie die Adresse ein, zum Beispiel 203.0.113.7.</translation>
    </message>
    <message>
        <source>Instead of a star, type a range or a network, for example 10.0.0.0/16.</source>
        <translation>Geben Sie statt eines Sterns einen Bereich oder ein Netzwerk ein, zum Beispiel 10.0.0.0/16.</translation>
    </message>
    <message>
        <source>Leave the port out: an address alone, for example 203.0.113.7.</source>
        <translation>Lassen Sie den Port weg: nur die Adresse, zum Beispiel 203.0.113.7.</translation>
    </message>
    <message>
        <source>Leave out the percent sign and what follows it. The portal never sees it.</source>
        <translation>Lassen Sie das Prozentzeichen und alles danach weg. Das Portal sieht es nie.</translation>
    </message>
    <message>
        <source>Write the numbers without leading zeros, for example 10.0.0.1.</source>
        <translation>Schreiben Sie die Zahlen ohne führende Nullen, zum Beispiel 10.0.0.1.</translation>
    </message>
    <message>
        <source>Each part of an IPv4 address is a number from 0 to 255, for example 192.168.1.10.</source>
        <translation>Jeder Teil einer IPv4-Adresse ist eine Zahl von 0 bis 255, zum Beispiel 192.168.1.10.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers with dots between, for example 192.168.1.10.</source>
        <translation>Eine IPv4-Adresse besteht aus vier Zahlen mit Punkten dazwischen, zum Beispiel 192.168.1.10.</translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7 or 10.0.0.0/8.</source>
        <translation>Geben Sie eine Adresse, einen Bereich oder ein Netzwerk ein, zum Beispiel 203.0.113.7 oder 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12.</source>
        <translation>Ein IPv4-Netzwerk endet auf eine Zahl von /1 bis /32, zum Beispiel 172.16.0.0/12.</translation>
    </message>
    <message>
        <source>An IPv6 network ends in a number from /1 to /128, for example 2001:db8::/32.</source>
        <translation>Ein IPv6-Netzwerk endet auf eine Zahl von /1 bis /128, zum Beispiel 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A range has two addresses with a dash between, for example 10.0.0.1-10.0.0.9.</source>
        <translation>Ein Bereich besteht aus zwei Adressen mit einem Bindestrich dazwischen, zum Beispiel 10.0.0.1-10.0.0.9.</translation>
    </message>
    <message>
        <source>Both ends of a range are IPv4, or both are IPv6.</source>
        <translation>Beide Enden eines Bereichs sind IPv4 oder beide sind IPv6.</translation>
    </message>
    <message>
        <source>This is every address there is: nobody would be asked for a code.</source>
        <translation>Das sind alle Adressen, die es gibt: Niemand würde nach einem Code gefragt.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Es steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>It is on the list already, as %1.</source>
        <translation>Es steht schon auf der Liste, als %1.</translation>
    </message>
    <message>
        <source>%1 on the list covers it already.</source>
        <translation>%1 auf der Liste umfasst es schon.</translation>
    </message>
    <message>
        <source>The portal never sees an address like this, so it trusts nobody.</source>
        <translation>Eine solche Adresse sieht das Portal nie, der Eintrag vertraut also niemandem.</translation>
    </message>
    <message>
        <source>The portal reads it as %1, which is far wider.</source>
        <translation>Das Portal liest es als %1, das ist ein viel größerer Bereich.</translation>
    </message>
    <message>
        <source>The portal reads it as a far wider network.</source>
        <translation>Das Portal liest es als viel größeres Netzwerk.</translation>
    </message>
    <message>
        <source>The portal reads it as the address 0.0.0.0 alone.</source>
        <translation>Das Portal liest es als die einzelne Adresse 0.0.0.0.</translation>
    </message>
    <message>
        <source>The portal can’t read it. Whoever it is compared with can’t sign in.</source>
        <translation>Das Portal kann es nicht lesen. Wer damit verglichen wird, kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>It trusts every address: nobody is asked for a code.</source>
        <translation>Es vertraut jeder Adresse: Niemand wird nach einem Code gefragt.</translation>
    </message>
    <message>
        <source>Is saved as %1</source>
        <translation>Wird als %1 gespeichert</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Als %1 speichern</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last address</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Set up or new codes</source>
        <translation>Eingerichtet oder neue Codes</translation>
    </message>
    <message>
        <source>App unlinked</source>
        <translation>App getrennt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>DocSpace admin</source>
        <translation>DocSpace-Administrator</translation>
    </message>
    <message>
        <source>Room admin</source>
        <translation>Raumadministrator</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>User</comment>
        <translation>%1, deaktiviert</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>User; invited, has not signed in yet</comment>
        <translation>%1, ausstehend</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Last known: set up</source>
        <translation>Zuletzt bekannt: eingerichtet</translation>
    </message>
    <message>
        <source>Last known: unlinked</source>
        <translation>Zuletzt bekannt: getrennt</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Wird namentlich immer gefragt</translation>
    </message>
    <message>
        <source>Always asked as part of %1</source>
        <comment>a group</comment>
        <translation>Wird als Teil von %1 immer gefragt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as QDate::toString() takes it: &quot;12 Nov&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <comment>what happened, when</comment>
        <translation>Zuletzt bekannt: %1, %2</translation>
    </message>
    <message>
        <source>two-factor: %1</source>
        <translation>Zwei-Faktor: %1</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>The portal tells it only while the policy’s method is the authenticator app.</source>
        <translation>Das Portal sagt es nur, solange das Verfahren der Richtlinie die Authentifizierungs-App ist.</translation>
    </message>
    <message>
        <source>The portal tells it to DocSpace admins and to the owner only.</source>
        <translation>Das Portal sagt es nur DocSpace-Administratoren und dem Besitzer.</translation>
    </message>
    <message>
        <source>This release of the portal does not tell it.</source>
        <translation>Diese Version des Portals sagt es nicht.</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2 people</source>
        <translation>Wird neu gelesen: %1 von %2 Personen</translation>
    </message>
    <message>
        <source>%1 of %2 people read</source>
        <translation>%1 von %2 Personen gelesen</translation>
    </message>
    <message>
        <source>%1. Paused.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. Pausiert.</translation>
    </message>
    <message>
        <source>%1. The portal asks to slow down.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. Das Portal bittet um weniger Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Zwei-Faktor</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Immer gefragt</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Last known change</source>
        <translation>Zuletzt bekannte Änderung</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when somebody&apos;s app was reset</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Try part of a name, an email address or a group.</source>
        <translation>Versuchen Sie einen Teil eines Namens, einer E-Mail-Adresse oder einer Gruppe.</translation>
    </message>
    <message>
        <source>The filters “%1” and “%2” are on.</source>
        <translation>Die Filter „%1“ und „%2“ sind aktiv.</translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” is on, so %Ln people are hidden.</source>
        <translation>
            <numerusform>Der Filter „%1“ ist aktiv, deshalb ist %Ln Person ausgeblendet.</numerusform>
            <numerusform>Der Filter „%1“ ist aktiv, deshalb sind %Ln Personen ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far %1 of %2 people are read.</source>
        <translation>Bisher sind %1 von %2 Personen gelesen.</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>Zu diesen Filtern passt niemand</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>Zu „%1“ passt niemand</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Authentifizierungs-App</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Room admins</source>
        <translation>Raumadministratoren</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Deleted group %1</source>
        <translation>Gelöschte Gruppe %1</translation>
    </message>
    <message>
        <source>Deleted person %1</source>
        <translation>Gelöschte Person %1</translation>
    </message>
    <message>
        <source>Unknown group %1</source>
        <translation>Unbekannte Gruppe %1</translation>
    </message>
    <message>
        <source>Unknown person %1</source>
        <translation>Unbekannte Person %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln Netzwerk</numerusform>
            <numerusform>%Ln Netzwerke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>method: %1</source>
        <translation>Verfahren: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>Bei der Anmeldung wird nur das Passwort abgefragt</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code. Whoever has no app yet sets one up then.</source>
        <translation>Bei der nächsten Anmeldung wird ein Code abgefragt. Wer noch keine App hat, richtet dann eine ein.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code, which comes by text message.</source>
        <translation>Bei der nächsten Anmeldung wird ein Code abgefragt, der per SMS kommt.</translation>
    </message>
    <message>
        <source>Saving signs everyone out, you included</source>
        <translation>Das Speichern meldet alle ab, auch Sie</translation>
    </message>
    <message>
        <source>Saving signs everyone else out</source>
        <translation>Das Speichern meldet alle anderen ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked for a code at their next sign-in.</source>
        <translation>
            <numerusform>%1 von %Ln Person wird bei der nächsten Anmeldung nach einem Code gefragt.</numerusform>
            <numerusform>%1 von %Ln Personen werden bei ihrer nächsten Anmeldung nach einem Code gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set up an app first.</source>
        <translation>
            <numerusform>%Ln davon richtet vorher eine App ein.</numerusform>
            <numerusform>%Ln davon richten vorher eine App ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in.</source>
        <translation>
            <numerusform>%Ln Person könnte sich nicht anmelden.</numerusform>
            <numerusform>%Ln Personen könnten sich nicht anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists are kept on this computer and offered when you switch it on again.</source>
        <translation>Die Listen bleiben auf diesem Computer und werden Ihnen beim Wiedereinschalten angeboten.</translation>
    </message>
    <message>
        <source>The lists are not kept on this computer: note them first if you want them back.</source>
        <translation>Die Listen bleiben nicht auf diesem Computer: Notieren Sie sie vorher, wenn Sie sie wieder brauchen.</translation>
    </message>
    <message>
        <source>The portal also clears trusted networks and the always-ask list. Nobody is signed out.</source>
        <translation>Das Portal löscht auch die vertrauenswürdigen Netzwerke und die Liste „Immer fragen“. Niemand wird abgemeldet.</translation>
    </message>
</context>
<context>
    <name>RefusedCodeText</name>
    <message>
        <source>That code was not accepted.</source>
        <translation>Dieser Code wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Warten Sie auf den nächsten Code in Ihrer App und tippen Sie ihn ein.</translation>
    </message>
    <message>
        <source>%1 Set the clocks of this computer and of your phone to automatic, then type the next code.</source>
        <translation>%1 Stellen Sie die Uhren dieses Computers und Ihres Smartphones auf automatisch und tippen Sie dann den nächsten Code ein.</translation>
    </message>
    <message>
        <source>It is right for this account and this moment, so the portal may hold another key by now. Type the next code. If that is not accepted either, start the set-up again.</source>
        <translation>Er stimmt für dieses Konto und diesen Zeitpunkt; das Portal hat also vielleicht inzwischen einen anderen Schlüssel. Geben Sie den nächsten Code ein. Wird auch der nicht angenommen, beginnen Sie die Einrichtung von vorn.</translation>
    </message>
    <message>
        <source>It is not a code of this account. In your app, look for %1 and type the code that stands there. If it is not there, scan again.</source>
        <translation>Er gehört nicht zu diesem Konto. Suchen Sie in Ihrer App nach %1 und geben Sie den Code ein, der dort steht. Fehlt der Eintrag dort, scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 behind both. Tell an admin of the portal.</source>
        <translation>Ihr Smartphone und dieser Computer stimmen überein, aber die Uhr des Portals geht gegenüber beiden %1 nach. Sagen Sie es einem Admin des Portals.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 ahead of both. Tell an admin of the portal.</source>
        <translation>Ihr Smartphone und dieser Computer stimmen überein, aber die Uhr des Portals geht gegenüber beiden %1 vor. Sagen Sie es einem Admin des Portals.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 ahead of the portal, as if it were set for another time zone.</source>
        <translation>Die Uhr Ihres Smartphones geht gegenüber dem Portal %1 vor, als wäre sie für eine andere Zeitzone gestellt.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 behind the portal, as if it were set for another time zone.</source>
        <translation>Die Uhr Ihres Smartphones geht gegenüber dem Portal %1 nach, als wäre sie für eine andere Zeitzone gestellt.</translation>
    </message>
    <message>
        <source>Set its date, time and time zone to automatic, then type the next code.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dort auf automatisch und geben Sie den nächsten Code ein.</translation>
    </message>
    <message>
        <source>It will be good in %1, so your phone’s clock is ahead of the portal. Set it to automatic, then type the next code.</source>
        <translation>Er gilt erst in %1, die Uhr Ihres Smartphones geht also gegenüber dem Portal vor. Stellen Sie sie auf automatisch und geben Sie den nächsten Code ein.</translation>
    </message>
    <message>
        <source>It was good %1 ago. Type the one that your app shows now. If it is that one, your phone’s clock is behind: set it to automatic.</source>
        <translation>Er war vor %1 gültig. Geben Sie den ein, den Ihre App jetzt zeigt. Ist es dieser, geht die Uhr Ihres Smartphones nach: Stellen Sie sie auf automatisch.</translation>
    </message>
    <message numerus="yes">
        <source>The portal usually takes %Ln more code(s) before it makes you wait.</source>
        <translation>
            <numerusform>Das Portal nimmt üblicherweise noch %Ln Code an, bevor es Sie warten lässt.</numerusform>
            <numerusform>Das Portal nimmt üblicherweise noch %Ln Codes an, bevor es Sie warten lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal usually makes you wait a minute now.</source>
        <translation>Das Portal lässt Sie jetzt üblicherweise eine Minute warten.</translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) ahead of the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>Die Uhr Ihres Smartphones geht gegenüber dem Portal %Ln Tag vor. Stellen Sie das Datum dort auf automatisch und geben Sie den nächsten Code ein.</numerusform>
            <numerusform>Die Uhr Ihres Smartphones geht gegenüber dem Portal %Ln Tage vor. Stellen Sie das Datum dort auf automatisch und geben Sie den nächsten Code ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) behind the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>Die Uhr Ihres Smartphones geht gegenüber dem Portal %Ln Tag nach. Stellen Sie das Datum dort auf automatisch und geben Sie den nächsten Code ein.</numerusform>
            <numerusform>Die Uhr Ihres Smartphones geht gegenüber dem Portal %Ln Tage nach. Stellen Sie das Datum dort auf automatisch und geben Sie den nächsten Code ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>ResetWords</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Not reset</source>
        <translation>Nicht zurückgesetzt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Your own app is moved under My sign-in</source>
        <translation>Eigene App: unter „Meine Anmeldung“</translation>
    </message>
    <message>
        <source>Disabled: can’t sign in</source>
        <translation>Deaktiviert: kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>Guests are left as they are</source>
        <translation>Gäste bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>No app is set up</source>
        <translation>Keine App eingerichtet</translation>
    </message>
    <message>
        <source>The portal does not say whether an app is set up</source>
        <translation>Das Portal sagt nicht, ob eine App eingerichtet ist</translation>
    </message>
    <message>
        <source>Not on the portal any more</source>
        <translation>Nicht mehr auf dem Portal</translation>
    </message>
    <message>
        <source>Stopped before their turn</source>
        <translation>Vorher angehalten</translation>
    </message>
    <message>
        <source>Could not be read, so nothing was sent</source>
        <translation>Nicht lesbar, daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The portal refused it (status %1)</source>
        <translation>Das Portal hat es abgelehnt (Status %1)</translation>
    </message>
    <message>
        <source>The portal took no more requests at that moment</source>
        <translation>Das Portal nahm gerade keine Anfragen mehr an</translation>
    </message>
    <message>
        <source>Your session ended before it was done</source>
        <translation>Ihre Sitzung endete vorher</translation>
    </message>
    <message>
        <source>No answer came, and the app is still set up</source>
        <translation>Keine Antwort, und die App ist noch eingerichtet</translation>
    </message>
    <message>
        <source>The portal said it was done, but an app is set up</source>
        <translation>Laut Portal erledigt, aber eine App ist eingerichtet</translation>
    </message>
    <message>
        <source>It was sent, but could not be checked</source>
        <translation>Gesendet, konnte aber nicht geprüft werden</translation>
    </message>
    <message>
        <source>No app is reset</source>
        <translation>Keine App ist zurückgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) are reset</source>
        <translation>
            <numerusform>%Ln App ist zurückgesetzt</numerusform>
            <numerusform>%Ln Apps sind zurückgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln app(s) are reset</source>
        <translation>
            <numerusform>%1 von %Ln App ist zurückgesetzt</numerusform>
            <numerusform>%1 von %Ln Apps sind zurückgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal refused several people in a row. Stop, and see why in the list.</source>
        <translation>Das Portal hat mehrere Personen nacheinander abgelehnt. Halten Sie an; die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich wieder an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The record of the reset could not be written, so nothing more was sent. The reason: %1</source>
        <translation>Das Protokoll des Zurücksetzens ließ sich nicht schreiben, daher wurde nichts mehr gesendet. Der Grund: %1</translation>
    </message>
    <message>
        <source>The portal asks to slow down. Go on in a few minutes.</source>
        <translation>Das Portal bittet um weniger Anfragen. Machen Sie in ein paar Minuten weiter.</translation>
    </message>
    <message>
        <source>Nothing is sent twice. Go on when it is back.</source>
        <translation>Nichts wird doppelt gesendet. Machen Sie weiter, wenn es wieder da ist.</translation>
    </message>
    <message>
        <source>The portal asks to slow down. It goes on by itself.</source>
        <translation>Das Portal bittet um weniger Anfragen. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Twofold looks again in a moment.</source>
        <translation>Gleich wird noch einmal nachgesehen.</translation>
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
        <translation>Meine Anmeldung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Next part of the window: places, page, bar below it</source>
        <translation>Nächster Teil des Fensters: Bereiche, Seite, Leiste darunter</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>These shortcuts, and help</source>
        <translation>Diese Tastenkürzel und die Hilfe</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Read the people again</source>
        <translation>Die Personen neu lesen</translation>
    </message>
    <message>
        <source>Copy the selected rows, code or key</source>
        <translation>Ausgewählte Zeilen, den Code oder den Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Review and save the policy</source>
        <translation>Die Richtlinie prüfen und speichern</translation>
    </message>
    <message>
        <source>Undo a change to the policy</source>
        <translation>Eine Änderung an der Richtlinie zurücknehmen</translation>
    </message>
    <message>
        <source>Redo a change to the policy</source>
        <translation>Eine Änderung an der Richtlinie wiederholen</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>A key. &quot;Letter&quot; is any letter.</extracomment>
        <translation>Alt+Buchstabe</translation>
    </message>
    <message>
        <source>Press a button, or go to a field. The letters show while you hold Alt.</source>
        <translation>Eine Schaltfläche drücken oder zu einem Feld gehen. Die Buchstaben stehen da, solange Sie Alt halten.</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>Two keys.</extracomment>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Nächstes und voriges Element</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>Press the button, open or choose the row</source>
        <translation>Die Schaltfläche drücken, die Zeile öffnen oder wählen</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>A key.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog or menu and leave everything as it is, empty the search</source>
        <translation>Einen Dialog oder ein Menü schließen und alles lassen, wie es ist; die Suche leeren</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Space, Shift+arrows, Ctrl+A</source>
        <translation>Leertaste, Umschalt+Pfeile, Strg+A</translation>
    </message>
    <message>
        <source>In the people list: select one, several, everybody shown</source>
        <translation>In der Personenliste: eine, mehrere, alle gezeigten auswählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>In the always-ask list and the trusted networks: take away</source>
        <translation>In der Immer-fragen-Liste und den vertrauenswürdigen Netzwerken: herausnehmen</translation>
    </message>
    <message>
        <source>Move between rows, codes and choices</source>
        <translation>Zwischen Zeilen, Codes und Auswahlen wechseln</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>That email and password were not accepted.</source>
        <translation>E-Mail und Passwort wurden nicht angenommen.</translation>
    </message>
    <message>
        <source>Check both and try again. If you forgot the password, ask for a new one on the portal’s web page.</source>
        <translation>Prüfen Sie beides und versuchen Sie es erneut. Wenn Sie das Passwort vergessen haben, fordern Sie auf der Webseite des Portals ein neues an.</translation>
    </message>
    <message>
        <source>Check both and try again. Some servers do not allow Basic; sign in with email and password then.</source>
        <translation>Prüfen Sie beides und versuchen Sie es erneut. Manche Server erlauben Basic nicht; melden Sie sich dann mit E-Mail und Passwort an.</translation>
    </message>
    <message>
        <source>The portal does not accept this key.</source>
        <translation>Das Portal nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Paste the whole key. It may also have run out or been switched off.</source>
        <translation>Fügen Sie den ganzen Schlüssel ein. Vielleicht ist er auch abgelaufen oder wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>The portal does not accept this token.</source>
        <translation>Das Portal nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>Paste all of it. It may also have ended: get a new one, or sign in another way.</source>
        <translation>Fügen Sie es vollständig ein. Vielleicht ist es auch abgelaufen: Holen Sie ein neues oder melden Sie sich anders an.</translation>
    </message>
    <message>
        <source>This portal offers no sign-in through the browser.</source>
        <translation>Dieses Portal bietet keine Anmeldung über den Browser.</translation>
    </message>
    <message>
        <source>It runs no identity service. Sign in with email and password, or with an API key.</source>
        <translation>Es betreibt keinen Identitätsdienst. Melden Sie sich mit E-Mail und Passwort an oder mit einem API-Schlüssel.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>Vom Browser kam keine Antwort.</translation>
    </message>
    <message>
        <source>Start the sign-in again. Finish it in the page that opens.</source>
        <translation>Beginnen Sie die Anmeldung noch einmal und schließen Sie sie auf der Seite ab, die sich öffnet.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was declined.</source>
        <translation>Die Anmeldung im Browser wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Start it again and allow Twofold, or sign in another way.</source>
        <translation>Beginnen Sie noch einmal und erlauben Sie Twofold den Zugriff, oder melden Sie sich auf anderem Weg an.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Auf diesem Computer ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system’s settings and start again, or sign in another way.</source>
        <translation>Wählen Sie in den Systemeinstellungen einen Standardbrowser und beginnen Sie neu, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>This computer does not let Twofold wait for the browser’s answer.</source>
        <translation>Dieser Computer lässt Twofold nicht auf die Antwort des Browsers warten.</translation>
    </message>
    <message>
        <source>It comes to 127.0.0.1, where no port was free. Close other programs and start again, or sign in another way.</source>
        <translation>Sie kommt an 127.0.0.1, wo kein Port frei war. Schließen Sie andere Programme und beginnen Sie neu, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The portal did not take the browser’s answer.</source>
        <translation>Das Portal hat die Antwort des Browsers nicht angenommen.</translation>
    </message>
    <message>
        <source>It came too late, or was used before. Start the sign-in again.</source>
        <translation>Sie kam zu spät oder wurde schon verwendet. Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>The portal’s answer is out of date, or this computer’s clock is wrong.</source>
        <translation>Die Antwort des Portals ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Set the clock and start the sign-in again.</source>
        <translation>Nichts davon wurde aufbewahrt. Stellen Sie die Uhr und beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not stand up to a check.</source>
        <translation>Die Antwort auf die Anmeldung hielt einer Prüfung nicht stand.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Start again; if it stays, copy the details for an admin of the portal.</source>
        <translation>Nichts davon wurde aufbewahrt. Beginnen Sie neu; bleibt es dabei, kopieren Sie die Einzelheiten für einen Admin des Portals.</translation>
    </message>
    <message>
        <source>The portal’s identity service can’t be trusted with a sign-in.</source>
        <translation>Dem Identitätsdienst des Portals kann keine Anmeldung anvertraut werden.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Copy the details for an admin of the portal, or sign in another way.</source>
        <translation>Es wurde nichts an ihn gesendet. Kopieren Sie die Einzelheiten für einen Admin des Portals, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The portal does not know this application.</source>
        <translation>Das Portal kennt diese Anwendung nicht.</translation>
    </message>
    <message>
        <source>Check the client ID and its secret in the portal’s Developer tools.</source>
        <translation>Vergleichen Sie Client-ID und Geheimnis mit den „Entwicklungstools“ des Portals.</translation>
    </message>
    <message>
        <source>The portal does not let this application sign people in.</source>
        <translation>Das Portal lässt diese Anwendung niemanden anmelden.</translation>
    </message>
    <message>
        <source>In the portal’s Developer tools, let it read people and your profile.</source>
        <translation>Erlauben Sie ihr in den Entwicklungstools des Portals, Personen und Ihr Profil zu lesen.</translation>
    </message>
    <message>
        <source>This key can’t read its own account.</source>
        <translation>Dieser Schlüssel kann sein eigenes Konto nicht lesen.</translation>
    </message>
    <message>
        <source>Make a key with full access, or one that may read your profile and the portal.</source>
        <translation>Erstellen Sie einen Schlüssel mit vollem Zugriff oder einen, der Ihr Profil und das Portal lesen darf.</translation>
    </message>
    <message>
        <source>This token can’t read its own account.</source>
        <translation>Dieses Token kann sein eigenes Konto nicht lesen.</translation>
    </message>
    <message>
        <source>Get one with more rights, or sign in another way.</source>
        <translation>Holen Sie eines mit mehr Rechten oder melden Sie sich anders an.</translation>
    </message>
    <message>
        <source>The portal does not let this account sign in.</source>
        <translation>Das Portal lässt dieses Konto nicht hinein.</translation>
    </message>
    <message>
        <source>It may be switched off there. Ask an admin of the portal.</source>
        <translation>Vielleicht ist es dort abgeschaltet. Fragen Sie einen Admin des Portals.</translation>
    </message>
    <message>
        <source>The portal does not accept the kept key.</source>
        <translation>Das Portal nimmt den aufbewahrten Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>It may have run out or been switched off. Use another key, or sign in another way.</source>
        <translation>Vielleicht ist er abgelaufen oder abgeschaltet. Nehmen Sie einen anderen, oder melden Sie sich auf anderem Weg an.</translation>
    </message>
    <message>
        <source>The key is not in the keychain any more.</source>
        <translation>Der Schlüssel liegt nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Use another key, or sign in another way.</source>
        <translation>Nehmen Sie einen anderen, oder melden Sie sich auf anderem Weg an.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The key is kept there. Unlock it when you are asked, or paste a key.</source>
        <translation>Der Schlüssel liegt darin. Entsperren Sie den Schlüsselbund, wenn Sie gefragt werden, oder fügen Sie einen Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>SurveyShares</name>
    <message>
        <source>Ready, app is set up</source>
        <translation>Bereit, App ist eingerichtet</translation>
    </message>
    <message>
        <source>Set up at next sign-in</source>
        <translation>Einrichtung bei nächster Anmeldung</translation>
    </message>
    <message>
        <source>Phone number at next sign-in</source>
        <translation>Telefonnummer bei nächster Anmeldung</translation>
    </message>
    <message>
        <source>Asked, not known who is ready</source>
        <translation>Gefragt, Einrichtung unbekannt</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Nur vertrauenswürdiges Netzwerk</translation>
    </message>
    <message>
        <source>Not asked, two-factor sign-in is off</source>
        <translation>Nicht gefragt, Zwei-Faktor-Anmeldung ist aus</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>Kann sich nicht anmelden</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>In a group that is always asked</source>
        <translation>In einer Gruppe, die immer gefragt wird</translation>
    </message>
    <message>
        <source>Everyone is always asked</source>
        <translation>Alle werden immer gefragt</translation>
    </message>
    <message>
        <source>Admins are always asked</source>
        <translation>Administratoren werden immer gefragt</translation>
    </message>
    <message>
        <source>Room admins are always asked</source>
        <translation>Raumadministratoren werden immer gefragt</translation>
    </message>
    <message>
        <source>Users are always asked</source>
        <translation>Benutzer werden immer gefragt</translation>
    </message>
    <message>
        <source>Guests are always asked</source>
        <translation>Gäste werden immer gefragt</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>Ihre App ist eingerichtet.</translation>
    </message>
    <message>
        <source>You set up an app then.</source>
        <translation>Sie richten dann eine App ein.</translation>
    </message>
    <message>
        <source>You give your phone number then.</source>
        <translation>Sie geben dann Ihre Telefonnummer an.</translation>
    </message>
    <message>
        <source>Asked, unless from a trusted network</source>
        <translation>Gefragt, außer aus einem vertrauenswürdigen Netzwerk</translation>
    </message>
    <message>
        <source>Asked, app is set up</source>
        <translation>Gefragt, App ist eingerichtet</translation>
    </message>
    <message>
        <source>Asked, sets up then</source>
        <translation>Gefragt, App noch einzurichten</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>Kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>Die Zwei-Faktor-Anmeldung ist aus</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Wird namentlich immer gefragt</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <comment>a network</comment>
        <translation>Vertrauenswürdig: %1</translation>
    </message>
    <message>
        <source>No trusted network matches</source>
        <translation>Kein vertrauenswürdiges Netzwerk passt</translation>
    </message>
    <message>
        <source>No sign-in is known</source>
        <translation>Keine Anmeldung bekannt</translation>
    </message>
    <message>
        <source>The groups are not known</source>
        <translation>Die Gruppen sind nicht bekannt</translation>
    </message>
    <message>
        <source>The portal can’t read %1</source>
        <comment>a network</comment>
        <translation>Das Portal kann %1 nicht lesen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Asked for a code</source>
        <translation>Nach einem Code gefragt</translation>
    </message>
    <message>
        <source>Asked, not known who is set up</source>
        <translation>Gefragt, Einrichtung unbekannt</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Nur vertrauenswürdiges Netzwerk</translation>
    </message>
    <message>
        <source>Asked at next sign-in, unless from a trusted network.</source>
        <translation>Wird bei der nächsten Anmeldung gefragt, außer aus einem vertrauenswürdigen Netzwerk.</translation>
    </message>
    <message>
        <source>Asked at next sign-in.</source>
        <translation>Wird bei der nächsten Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>Not asked from %1: it is in %2.</source>
        <comment>address, network</comment>
        <translation>Von %1 nicht gefragt: Die Adresse liegt in %2.</translation>
    </message>
    <message>
        <source>Not asked: two-factor sign-in is off.</source>
        <translation>Nicht gefragt: Die Zwei-Faktor-Anmeldung ist aus.</translation>
    </message>
    <message>
        <source>You could not sign in: the portal can’t read %1.</source>
        <comment>a network</comment>
        <translation>Sie könnten sich nicht anmelden: Das Portal kann %1 nicht lesen.</translation>
    </message>
    <message>
        <source>It is not known whether you would be asked.</source>
        <translation>Es ist nicht bekannt, ob Sie gefragt würden.</translation>
    </message>
    <message>
        <source>The portal’s plan does not show the sign-in history.</source>
        <translation>Der Tarif des Portals zeigt den Anmeldeverlauf nicht.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Ihr Konto darf den Anmeldeverlauf nicht lesen.</translation>
    </message>
    <message>
        <source>The sign-in history could not be read.</source>
        <translation>Der Anmeldeverlauf konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Der Anmeldeverlauf wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Counted from sign-ins of the last %Ln day(s).</source>
        <translation>
            <numerusform>Gezählt aus Anmeldungen des letzten Tages.</numerusform>
            <numerusform>Gezählt aus Anmeldungen der letzten %Ln Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from sign-ins since %1.</source>
        <translation>Gezählt aus Anmeldungen seit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.</source>
        <translation>
            <numerusform>%Ln davon hat sich in dieser Zeit nicht angemeldet und wird gefragt, außer aus einem vertrauenswürdigen Netzwerk.</numerusform>
            <numerusform>%Ln davon haben sich in dieser Zeit nicht angemeldet und werden gefragt, außer aus einem vertrauenswürdigen Netzwerk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal tells who has set up an app only while the app is the method.</source>
        <translation>Das Portal sagt nur dann, wer eine App eingerichtet hat, wenn die App das Verfahren ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked</source>
        <translation>
            <numerusform>%1 von %Ln Person wird gefragt</numerusform>
            <numerusform>%1 von %Ln Personen werden gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people, except from %Ln trusted network(s)</source>
        <translation>
            <numerusform>Alle %1 Personen, außer aus %Ln vertrauenswürdigen Netzwerk</numerusform>
            <numerusform>Alle %1 Personen, außer aus %Ln vertrauenswürdigen Netzwerken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal never matches it.</source>
        <translation>%1 umfasst diese Adresse, aber das Portal erkennt sie damit nie.</translation>
    </message>
    <message>
        <source>%1 does not mean this address, but the portal lets it through.</source>
        <translation>%1 umfasst diese Adresse nicht, aber das Portal lässt sie durch.</translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal does not match it.</source>
        <translation>%1 umfasst diese Adresse, aber das Portal erkennt sie damit nicht.</translation>
    </message>
    <message>
        <source>The portal can’t read %1. Who gets that far down the list can’t sign in.</source>
        <translation>Das Portal kann %1 nicht lesen. Wer in der Liste bis dorthin kommt, kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>The portal reads %1 in another way.</source>
        <translation>Das Portal liest %1 anders.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace portals</source>
        <translation>Zwei-Faktor-Anmeldung für Portale von ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Start on the built-in demo portal.</source>
        <translation>Mit dem eingebauten Demo-Portal starten.</translation>
    </message>
    <message>
        <source>A portal’s address, or a confirm link of a portal.</source>
        <translation>Die Adresse eines Portals oder ein Bestätigungslink eines Portals.</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Twofold.</source>
        <translation>Sie können diese Seite schließen und zu Twofold zurückkehren.</translation>
    </message>
    <message>
        <source>Appearance: system, light, dark or high-contrast.</source>
        <translation>Erscheinungsbild: system, light, dark oder high-contrast.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AboutPane</name>
    <message>
        <source>Copy details for a report</source>
        <translation>Angaben für eine Meldung kopieren</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>The details are these lines and your language. No name, address or secret is among them.</source>
        <translation>Die Angaben sind diese Zeilen und Ihre Sprache. Kein Name, keine Adresse und kein Geheimnis ist darunter.</translation>
    </message>
    <message>
        <source>Twofold is free software under the GNU General Public License, version 3 or later. It is not made, endorsed or supported by the makers of DocSpace.</source>
        <translation>Twofold ist freie Software unter der GNU General Public License, Version 3 oder später. Es wird von den Herstellern von DocSpace weder gemacht noch empfohlen noch unterstützt.</translation>
    </message>
    <message>
        <source>None is open, or it does not tell its release</source>
        <translation>Keines ist offen, oder es nennt seine Version nicht</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountCard</name>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <comment>portal, e-mail</comment>
        <translation>%1, %2 öffnen</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <comment>portal</comment>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <comment>portal</comment>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>portal</comment>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen …</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountsDialog</name>
    <message>
        <source>No portal was opened yet.</source>
        <translation>Es wurde noch kein Portal geöffnet.</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>Portale und Konten</translation>
    </message>
    <message>
        <source>In your order. It is also the order of the portal menu.</source>
        <translation>In Ihrer Reihenfolge; so stehen sie auch im Portalmenü.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Hier abmelden</translation>
    </message>
    <message>
        <source>Other browsers and devices</source>
        <translation>Andere Browser und Geräte</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Portal hinzufügen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The saved sign-in may still be in the keychain.</source>
        <translation>Die gespeicherte Anmeldung liegt vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 So the account stays in the list, signed out. Forget it again when the keychain can be used, or remove the entry “%2” in your keychain program.</source>
        <translation>%1 Das Konto bleibt deshalb abgemeldet in der Liste. Vergessen Sie es noch einmal, sobald der Schlüsselbund erreichbar ist, oder entfernen Sie den Eintrag „%2“ in Ihrem Schlüsselbundprogramm.</translation>
    </message>
    <message>
        <source>The list of your portals could not be written.</source>
        <translation>Die Liste Ihrer Portale konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The change holds until you close Twofold. The reason: %1</source>
        <translation>Die Änderung gilt, bis Sie Twofold schließen. Der Grund: %1</translation>
    </message>
    <message>
        <source>Signed out everywhere else.</source>
        <translation>Überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>You are still signed in here.</source>
        <translation>Hier sind Sie weiterhin angemeldet.</translation>
    </message>
    <message>
        <source>The portal’s answer was lost.</source>
        <translation>Die Antwort des Portals ging verloren.</translation>
    </message>
    <message>
        <source>What it says now stands below.</source>
        <translation>Was es jetzt sagt, steht unten.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>e-mail, portal</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Das Portal wird gefragt …</translation>
    </message>
    <message>
        <source>Signed in nowhere else</source>
        <translation>Nirgends sonst angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other session(s)</source>
        <translation>
            <numerusform>%Ln andere Sitzung</numerusform>
            <numerusform>%Ln andere Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Sign out everywhere else (%1)…</source>
        <translation>Überall sonst abmelden (%1) …</translation>
    </message>
    <message>
        <source>Twofold signs out there, wipes the saved sign-in from this computer’s keychain, and takes the account off this list.</source>
        <translation>Twofold meldet sich dort ab, löscht die gespeicherte Anmeldung aus dem Schlüsselbund dieses Computers und nimmt das Konto aus dieser Liste.</translation>
    </message>
    <message>
        <source>Twofold wipes the saved sign-in from this computer’s keychain and takes the account off this list. At the portal that sign-in ends in its own time.</source>
        <translation>Twofold löscht die gespeicherte Anmeldung aus dem Schlüsselbund dieses Computers und nimmt das Konto aus dieser Liste. Am Portal endet diese Anmeldung von selbst.</translation>
    </message>
    <message>
        <source>Nothing is deleted at the portal, and you can add it again.</source>
        <translation>Am Portal wird nichts gelöscht, und Sie können es wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Forget %1 on %2?</source>
        <comment>e-mail, portal</comment>
        <translation>%1 bei %2 vergessen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityFilterBar</name>
    <message>
        <source>Name, address or place</source>
        <translation>Name, Adresse oder Ort</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Arten von Ereignissen</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Only %1. Show everybody</source>
        <translation>Nur %1. Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What happened with two-factor sign-in, newest first. New events appear by themselves.</source>
        <translation>Was bei der Zwei-Faktor-Anmeldung geschah, das Neueste zuerst. Neue Ereignisse erscheinen von selbst.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Die Ereignisse werden gelesen …</translation>
    </message>
    <message>
        <source>New events may be missing. Twofold tries again by itself.</source>
        <translation>Neue Ereignisse können fehlen. Twofold versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>Das Portal bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>New events come later than usual.</source>
        <translation>Neue Ereignisse kommen später als sonst.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) saved</source>
        <translation>
            <numerusform>%Ln Ereignis gespeichert</numerusform>
            <numerusform>%Ln Ereignisse gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s histories. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Ihre Rechte umfassen die Verläufe des Portals nicht. Melden Sie sich für diese Seite mit E-Mail und Passwort an oder mit einem API-Schlüssel, der vollen Zugriff hat.</translation>
    </message>
    <message>
        <source>This portal’s plan does not show what happened</source>
        <translation>Der Tarif dieses Portals zeigt keine Ereignisse</translation>
    </message>
    <message>
        <source>Its sign-in history and its audit log are not part of the plan. Signing in works as before; ask the portal’s owner about the plan.</source>
        <translation>Anmeldeverlauf und Audit-Protokoll sind nicht Teil des Tarifs. Die Anmeldung funktioniert wie bisher; fragen Sie den Besitzer des Portals nach dem Tarif.</translation>
    </message>
    <message>
        <source>Only admins can see the activity</source>
        <translation>Nur Administratoren können die Aktivität sehen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Sign-ins, set-ups and changes of the policy appear here as they happen.</source>
        <translation>Anmeldungen, Einrichtungen und Änderungen der Richtlinie erscheinen hier, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln event(s) that are read, none is of this kind, person and time.</source>
        <translation>
            <numerusform>Das %Ln gelesene Ereignis ist nicht von dieser Art, Person und Zeit.</numerusform>
            <numerusform>Von %Ln gelesenen Ereignissen ist keines von dieser Art, Person und Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>Warten auf das Portal</translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold versucht es von selbst wieder.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityTableWords</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AddressLabDialog</name>
    <message>
        <source>Try an address</source>
        <translation>Adresse ausprobieren</translation>
    </message>
    <message>
        <source>Would this address be asked for a code?</source>
        <translation>Würde diese Adresse nach einem Code gefragt?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Letzte Anmeldungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>A user in no group</source>
        <translation>Ein Benutzer in keiner Gruppe</translation>
    </message>
    <message>
        <source>From this address</source>
        <translation>Von dieser Adresse</translation>
    </message>
    <message>
        <source>One whole address, such as 203.0.113.7 or 2001:db8::7.</source>
        <translation>Eine ganze Adresse, zum Beispiel 203.0.113.7 oder 2001:db8::7.</translation>
    </message>
    <message>
        <source>The portal reads it in another way</source>
        <translation>Das Portal liest es anders</translation>
    </message>
    <message>
        <source>%1. As the portal is now: %2.</source>
        <comment>reason, asked or not</comment>
        <translation>%1. So wie das Portal jetzt ist: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There were no sign-ins in the last %Ln day(s).</source>
        <translation>
            <numerusform>Am letzten Tag gab es keine Anmeldungen.</numerusform>
            <numerusform>In den letzten %Ln Tagen gab es keine Anmeldungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AlwaysAskSection</name>
    <message>
        <source>Always ask</source>
        <translation>Immer fragen</translation>
    </message>
    <message>
        <source>Add a person or group</source>
        <translation>Person oder Gruppe hinzufügen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodeField</name>
    <message>
        <source>Backup code</source>
        <translation>Ersatzcode</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodesPage</name>
    <message>
        <source>Read them again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Ersatzcodes</translation>
    </message>
    <message>
        <source>Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>Mit jedem Code können Sie sich einmal anmelden, wenn Sie Ihre Authentifizierungs-App nicht nutzen können.</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Meine Anmeldung</translation>
    </message>
    <message>
        <source>When they are used</source>
        <translation>Wann Sie sie brauchen</translation>
    </message>
    <message>
        <source>Your phone is lost, new or flat</source>
        <translation>Smartphone verloren, neu oder Akku leer</translation>
    </message>
    <message>
        <source>Type a backup code where the sign-in asks for the 6-digit code.</source>
        <translation>Tippen Sie einen Ersatzcode dort ein, wo bei der Anmeldung der sechsstellige Code abgefragt wird.</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>Jeder nur einmal</translation>
    </message>
    <message>
        <source>A used code is crossed out here and can’t be used again.</source>
        <translation>Ein verwendeter Code ist hier durchgestrichen und gilt nicht noch einmal.</translation>
    </message>
    <message>
        <source>Keep them apart from your phone</source>
        <translation>Getrennt vom Smartphone aufbewahren</translation>
    </message>
    <message>
        <source>A printed sheet in a drawer works well.</source>
        <translation>Ein gedrucktes Blatt in einer Schublade eignet sich gut.</translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Neue Codes holen&#xa0;…</translation>
    </message>
    <message>
        <source>Running low, or lost the sheet?</source>
        <translation>Nur noch wenige, oder das Blatt verloren?</translation>
    </message>
    <message>
        <source>New codes replace all of these. Sheets printed earlier stop working.</source>
        <translation>Neue Codes ersetzen alle diese hier. Früher gedruckte Blätter gelten dann nicht mehr.</translation>
    </message>
    <message>
        <source>Get new codes?</source>
        <translation>Neue Codes holen?</translation>
    </message>
    <message>
        <source>All your backup codes are replaced at once. The old ones stop working, printed sheets too.</source>
        <translation>Alle Ihre Ersatzcodes werden auf einmal ersetzt. Die alten gelten dann nicht mehr, auch gedruckte Blätter.</translation>
    </message>
    <message>
        <source>Keep my codes</source>
        <translation>Codes behalten</translation>
    </message>
    <message>
        <source>Replace my codes</source>
        <translation>Codes ersetzen</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Codes anzeigen</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>Codes verbergen</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>Ihre Ersatzcodes werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2 codes left</source>
        <translation>Noch %1 von %2 Codes übrig</translation>
    </message>
    <message>
        <source>These are your new codes.</source>
        <translation>Das sind Ihre neuen Codes.</translation>
    </message>
    <message>
        <source>Sheets printed earlier no longer work. Keep these ones now.</source>
        <translation>Früher gedruckte Blätter gelten nicht mehr. Bewahren Sie jetzt diese Codes auf.</translation>
    </message>
    <message>
        <source>The connection broke off, so the portal was read again. Sheets printed earlier no longer work.</source>
        <translation>Die Verbindung brach ab, deshalb wurde das Portal erneut gelesen. Früher gedruckte Blätter gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Your codes were not replaced.</source>
        <translation>Ihre Codes wurden nicht ersetzt.</translation>
    </message>
    <message>
        <source>The connection broke off before. The codes below are the ones you had.</source>
        <translation>Die Verbindung brach vorher ab. Die Codes unten sind Ihre bisherigen.</translation>
    </message>
    <message>
        <source>It is not known yet whether your codes were replaced.</source>
        <translation>Noch steht nicht fest, ob Ihre Codes ersetzt wurden.</translation>
    </message>
    <message>
        <source>It is not known whether your codes were replaced.</source>
        <translation>Es steht nicht fest, ob Ihre Codes ersetzt wurden.</translation>
    </message>
    <message>
        <source>The codes below are the ones that work now.</source>
        <translation>Die Codes unten sind die, die jetzt gelten.</translation>
    </message>
    <message>
        <source>There are no backup codes yet</source>
        <translation>Es gibt noch keine Ersatzcodes</translation>
    </message>
    <message>
        <source>They come with an authenticator app. Set one up, and you get them at the end.</source>
        <translation>Sie gehören zu einer Authentifizierungs-App. Richten Sie eine ein, dann erhalten Sie sie am Ende.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>Ich habe meine Codes aufbewahrt</translation>
    </message>
    <message>
        <source>The connection broke off before. The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>Die Verbindung ist vorher abgebrochen. Das Blatt, das Sie am %1 gedruckt, gespeichert oder kopiert haben, gilt weiterhin.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the trusted one</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>Somebody may be listening in between, so nothing was sent. Ask whoever runs the portal, by phone or in person, whether its certificate was renewed. If it was, forget the trusted one and compare the new one.</source>
        <translation>Vielleicht hört jemand mit; deshalb wurde nichts gesendet. Fragen Sie die Betreiber des Portals telefonisch oder persönlich, ob das Zertifikat erneuert wurde. Wenn ja, vergessen Sie das bisherige und vergleichen Sie das neue.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Das Zertifikat von %1 gilt nicht als vertrauenswürdig</translation>
    </message>
    <message>
        <source>Nobody whom this computer knows vouches for it, or something is wrong with it. Trust it only if its fingerprint is the one that whoever runs the portal gave you.</source>
        <translation>Niemand, den dieser Computer kennt, bürgt dafür, oder etwas stimmt nicht. Vertrauen Sie ihm nur, wenn sein Fingerabdruck der ist, den Ihnen die Betreiber des Portals genannt haben.</translation>
    </message>
    <message>
        <source>Don’t trust</source>
        <translation>Nicht vertrauen</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Es ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>It is made out to another address.</source>
        <translation>Es ist auf eine andere Adresse ausgestellt.</translation>
    </message>
    <message>
        <source>Its issuer is not known to this computer.</source>
        <translation>Dieser Computer kennt den Aussteller nicht.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>Es bürgt für sich selbst.</translation>
    </message>
    <message>
        <source>It is not fit for a portal.</source>
        <translation>Es taugt nicht für ein Portal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt auf</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type or paste the fingerprint you were given</source>
        <translation>Fingerabdruck, den man Ihnen genannt hat</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>CA-Datei verwenden …</translation>
    </message>
    <message>
        <source>That is not the fingerprint of this certificate.</source>
        <translation>Das ist nicht der Fingerabdruck dieses Zertifikats.</translation>
    </message>
    <message>
        <source>Use a CA file</source>
        <translation>CA-Datei verwenden</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>That file can’t be used.</source>
        <translation>Diese Datei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Der Grund: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengeFields</name>
    <message>
        <source>Backup code</source>
        <translation>Ersatzcode</translation>
    </message>
    <message>
        <source>Capitals and small letters differ. Each code works once.</source>
        <translation>Groß- und Kleinschreibung zählt. Jeder Code gilt einmal.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>With the country’s code, for example +49 151 23456789.</source>
        <translation>Mit Landesvorwahl, zum Beispiel +49 151 23456789.</translation>
    </message>
    <message numerus="yes">
        <source>Next code in %Ln second(s). The code is checked when the sixth digit is in.</source>
        <translation>
            <numerusform>Nächster Code in %Ln Sekunde. Der Code wird geprüft, sobald die sechste Ziffer da ist.</numerusform>
            <numerusform>Nächster Code in %Ln Sekunden. Der Code wird geprüft, sobald die sechste Ziffer da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is checked when the sixth digit is in.</source>
        <translation>Der Code wird geprüft, sobald die sechste Ziffer eingegeben ist.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengePage</name>
    <message>
        <source>Demo: the text message to %1 says %2.</source>
        <translation>Demo: In der SMS an %1 steht %2.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app</source>
        <translation>Code aus Ihrer Authentifizierungs-App eingeben</translation>
    </message>
    <message>
        <source>Enter a backup code</source>
        <translation>Ersatzcode eingeben</translation>
    </message>
    <message>
        <source>Enter the code from the text message</source>
        <translation>Code aus der SMS eingeben</translation>
    </message>
    <message>
        <source>Which phone gets the codes?</source>
        <translation>An welches Telefon gehen die Codes?</translation>
    </message>
    <message>
        <source>Signing in as %1. The message went to %2.</source>
        <translation>Anmeldung als %1. Die SMS ging an %2.</translation>
    </message>
    <message>
        <source>Signing in as %1</source>
        <translation>Anmeldung als %1</translation>
    </message>
    <message>
        <source>The phone is gone? Ask an admin of your portal to change the number.</source>
        <translation>Das Telefon ist weg? Lassen Sie die Nummer von einem Admin Ihres Portals ändern.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt erneut versuchen.</translation>
    </message>
    <message>
        <source>The message was sent again. Only the code of the newest one works.</source>
        <translation>Die SMS wurde erneut gesendet. Nur der Code der neuesten gilt.</translation>
    </message>
    <message>
        <source>The portal takes no code for this sign-in any more.</source>
        <translation>Das Portal nimmt für diese Anmeldung keinen Code mehr an.</translation>
    </message>
    <message>
        <source>It took too long, or the portal’s settings have changed. Sign in again.</source>
        <translation>Es hat zu lange gedauert, oder die Einstellungen des Portals haben sich geändert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>That backup code was not accepted.</source>
        <translation>Dieser Ersatzcode wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Check capitals and small letters. If it was used before, take the next one.</source>
        <translation>Prüfen Sie Groß- und Kleinschreibung. Wenn er schon verwendet wurde, nehmen Sie den nächsten.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Dieser Code wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Type the code of the newest message, or have it sent again.</source>
        <translation>Tippen Sie den Code der neuesten SMS ein oder lassen Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The portal did not take this number.</source>
        <translation>Das Portal hat diese Nummer nicht angenommen.</translation>
    </message>
    <message>
        <source>Begin with + and the country’s code.</source>
        <translation>Beginnen Sie mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use a backup code instead</source>
        <translation>Ersatzcode verwenden</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <translation>App verwenden</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>SMS erneut senden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Check the clock again</source>
        <translation>Uhr erneut prüfen</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code: it may be used up. Take the next one, or a code of your app.</source>
        <translation>Es ist nicht bekannt, ob das Portal diesen Code angenommen hat; vielleicht ist er verbraucht. Nehmen Sie den nächsten oder einen Code Ihrer App.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Have the message sent again, and type its code.</source>
        <translation>Es ist nicht bekannt, ob das Portal diesen Code angenommen hat. Lassen Sie die Nachricht noch einmal senden und tippen Sie deren Code ein.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Wait for the next one in your app, then type it.</source>
        <translation>Es ist nicht bekannt, ob das Portal diesen Code angenommen hat. Warten Sie auf den nächsten in Ihrer App und tippen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The portal can’t send text messages now.</source>
        <translation>Das Portal kann gerade keine SMS senden.</translation>
    </message>
    <message>
        <source>They are switched on, but its plan does not allow them or no provider is set up. Tell an admin.</source>
        <translation>SMS sind eingeschaltet, aber der Tarif erlaubt sie nicht oder es ist kein Anbieter eingerichtet. Sagen Sie es einem Admin.</translation>
    </message>
    <message numerus="yes">
        <source>Send the message again in %Ln second(s)</source>
        <translation>
            <numerusform>SMS in einer Sekunde erneut senden</numerusform>
            <numerusform>SMS in %Ln Sekunden erneut senden</numerusform>
        </translation>
    </message>
    <message>
        <source>New phone and no backup codes? Ask the portal’s owner to reset your authenticator app.</source>
        <translation>Neues Smartphone und keine Ersatzcodes? Lassen Sie Ihre Authentifizierungs-App vom Besitzer des Portals zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChangeList</name>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer Eintrag</numerusform>
            <numerusform>und %Ln weitere</numerusform>
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
            <numerusform>%Ln weiteren anzeigen</numerusform>
            <numerusform>%Ln weitere anzeigen</numerusform>
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
            <numerusform>%1, Gruppe, %Ln Person</numerusform>
            <numerusform>%1, Gruppe, %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1, Gruppe</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche …</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>Niemand gefunden</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestionDelegate</name>
    <message numerus="yes">
        <source>Group, %Ln person(s)</source>
        <translation>
            <numerusform>Gruppe, %Ln Person</numerusform>
            <numerusform>Gruppe, %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>schon hinzugefügt</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>Schon hinzugefügt</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestions</name>
    <message>
        <source>People and groups that were found</source>
        <translation>Gefundene Personen und Gruppen</translation>
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
        <translation>Die Zwischenablage ließ sich nicht leeren.</translation>
    </message>
    <message>
        <source>What you copied may still be on it, or in the history of a clipboard program. Copy something else, and clear that history.</source>
        <translation>Was Sie kopiert haben, kann noch darin oder im Verlauf eines Zwischenablageprogramms stehen. Kopieren Sie etwas anderes und löschen Sie diesen Verlauf.</translation>
    </message>
    <message>
        <source>I have cleared it</source>
        <translation>Ich habe ihn gelöscht</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Sechsstelliger Code</translation>
    </message>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 von 6 Ziffern</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1, nicht angenommen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicket</name>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy backup code %1</source>
        <translation>Ersatzcode %1 kopieren</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>großes %1</translation>
    </message>
    <message>
        <source>small %1</source>
        <translation>kleines %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the characters of a code that is spelled out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Backup code %1, used</source>
        <translation>Ersatzcode %1, verwendet</translation>
    </message>
    <message>
        <source>Backup code %1, not used</source>
        <translation>Ersatzcode %1, nicht verwendet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicketList</name>
    <message>
        <source>Backup codes</source>
        <translation>Ersatzcodes</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesPanel</name>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Ersatzcodes</translation>
    </message>
    <message>
        <source>The codes are saved.</source>
        <translation>Die Codes sind gespeichert.</translation>
    </message>
    <message>
        <source>Only you can open the file: %1</source>
        <translation>Nur Sie können die Datei öffnen: %1</translation>
    </message>
    <message>
        <source>Print a card for the wallet…</source>
        <translation>Karte für die Brieftasche drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>Karte als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Als Textdatei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>With the used codes, struck out</source>
        <translation>Mit den verwendeten Codes, durchgestrichen</translation>
    </message>
    <message>
        <source>The printer did not take this page.</source>
        <translation>Der Drucker hat diese Seite nicht angenommen.</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF. The reason: %1</source>
        <translation>Wählen Sie einen anderen Drucker, oder speichern Sie ein PDF. Der Grund: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More ways to keep the codes</source>
        <translation>Weitere Wege, die Codes aufzubewahren</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesStep</name>
    <message>
        <source>Keep them now</source>
        <translation>Jetzt aufbewahren</translation>
    </message>
    <message>
        <source>You can see them later too, under My sign-in.</source>
        <translation>Sie finden sie auch später unter „Meine Anmeldung“.</translation>
    </message>
    <message>
        <source>Not in the same place as your phone, so that losing one never costs you both.</source>
        <translation>Nicht am selben Ort wie Ihr Smartphone, damit nie beides zugleich verloren geht.</translation>
    </message>
    <message>
        <source>Your backup codes can’t be read now</source>
        <translation>Ihre Ersatzcodes lassen sich gerade nicht lesen</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, and your app works. %1</source>
        <translation>Die Zwei-Faktor-Anmeldung ist aktiv, und Ihre App funktioniert. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>Ihre Ersatzcodes werden gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConfirmStep</name>
    <message>
        <source>Type the code your app shows</source>
        <translation>Code aus Ihrer App eintippen</translation>
    </message>
    <message>
        <source>You can paste the code too. It is checked as soon as the sixth digit is in.</source>
        <translation>Sie können den Code auch einfügen. Er wird geprüft, sobald die sechste Ziffer da ist.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Sechsstelliger Code</translation>
    </message>
    <message>
        <source>Check the clock again</source>
        <translation>Uhr erneut prüfen</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Nächster Code</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds, by the portal’s clock. If little time is left, wait for the next one.</source>
        <translation>Die Codes wechseln alle 30 Sekunden nach der Uhr des Portals. Wenn nur wenig Zeit bleibt, warten Sie auf den nächsten.</translation>
    </message>
    <message>
        <source>Show the code to scan again</source>
        <translation>QR-Code wieder anzeigen</translation>
    </message>
    <message>
        <source>Look for %1 in your app</source>
        <translation>Suchen Sie in Ihrer App nach %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>in %Ln Sekunde</numerusform>
            <numerusform>in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This set-up has expired.</source>
        <translation>Diese Einrichtung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Melden Sie sich erneut an, um sie neu zu beginnen.</translation>
    </message>
    <message>
        <source>Start it anew, and scan the code once more.</source>
        <translation>Beginnen Sie sie neu, und scannen Sie den Code noch einmal.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The portal has not taken that code.</source>
        <translation>Das Portal hat diesen Code nicht angenommen.</translation>
    </message>
    <message>
        <source>The connection broke off. Your app is not set up yet: type the code that it shows now.</source>
        <translation>Die Verbindung ist abgebrochen. Ihre App ist noch nicht eingerichtet: Tippen Sie den Code ein, den sie jetzt zeigt.</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>Ihre App ist eingerichtet.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost. Sign in again with a code of your app; your backup codes are then under My sign-in.</source>
        <translation>Die Antwort des Portals ging verloren. Melden Sie sich mit einem Code Ihrer App erneut an; Ihre Ersatzcodes finden Sie dann unter „Meine Anmeldung“.</translation>
    </message>
    <message>
        <source>It is not known yet whether your app is set up.</source>
        <translation>Es ist noch nicht bekannt, ob Ihre App eingerichtet ist.</translation>
    </message>
    <message>
        <source>Sign in again: the portal asks for a code of your app if it is, and shows the set-up again if it is not.</source>
        <translation>Melden Sie sich erneut an: Wenn ja, fragt das Portal nach einem Code Ihrer App, und wenn nicht, zeigt es die Einrichtung noch einmal.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Open clock settings</source>
        <translation>Uhreinstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectPage</name>
    <message>
        <source>Portal address</source>
        <translation>Adresse des Portals</translation>
    </message>
    <message>
        <source>A server in your own network works too, for example docspace.local.</source>
        <translation>Auch ein Server in Ihrem eigenen Netzwerk ist möglich, zum Beispiel docspace.local.</translation>
    </message>
    <message>
        <source>Connect to your portal</source>
        <translation>Mit Ihrem Portal verbinden</translation>
    </message>
    <message>
        <source>Enter the address you use to open DocSpace in a browser.</source>
        <translation>Geben Sie die Adresse ein, mit der Sie DocSpace im Browser öffnen.</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>Zuletzt genutzte Portale</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten …</translation>
    </message>
    <message>
        <source>Manage portals and accounts</source>
        <translation>Portale und Konten verwalten</translation>
    </message>
    <message>
        <source>The list of your portals could not be read.</source>
        <translation>Die Liste Ihrer Portale ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>It was put aside as %1. A new list begins with the next portal you open.</source>
        <translation>Sie wurde als %1 beiseitegelegt. Mit dem nächsten Portal, das Sie öffnen, beginnt eine neue Liste.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Starting the demo portal…</source>
        <translation>Demo-Portal startet&#xa0;…</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Demo-Portal ausprobieren</translation>
    </message>
    <message>
        <source>The demo portal did not start.</source>
        <translation>Das Demo-Portal ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Der Grund: %1</translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>zuletzt heute geöffnet</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>zuletzt gestern geöffnet</translation>
    </message>
    <message>
        <source>last opened on %1</source>
        <translation>zuletzt geöffnet am %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectionHelp</name>
    <message>
        <source>Show certificate…</source>
        <translation>Zertifikat anzeigen …</translation>
    </message>
    <message>
        <source>Forget the trusted certificate…</source>
        <translation>Vertrauenswürdiges Zertifikat vergessen …</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy …</translation>
    </message>
    <message>
        <source>Forget the certificate that you trusted for %1?</source>
        <translation>Das Zertifikat vergessen, dem Sie für %1 vertraut haben?</translation>
    </message>
    <message>
        <source>Do it only if whoever runs the portal told you, by phone or in person, that its certificate was renewed. Twofold then connects again, and trusts the new one only after you have compared its fingerprint.</source>
        <translation>Tun Sie das nur, wenn Ihnen die Betreiber des Portals am Telefon oder persönlich gesagt haben, dass das Zertifikat erneuert wurde. Twofold verbindet sich dann noch einmal und vertraut dem neuen erst, wenn Sie seinen Fingerabdruck verglichen haben.</translation>
    </message>
    <message>
        <source>Keep trusting it</source>
        <translation>Weiter vertrauen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>That could not be saved; it holds until you close Twofold.</source>
        <translation>Das konnte nicht gespeichert werden; es gilt, bis Sie Twofold schließen.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Der Grund: %1</translation>
    </message>
    <message>
        <source>Your proxy and the certificates you trusted could not be read.</source>
        <translation>Ihr Proxy und die Zertifikate, denen Sie vertraut haben, konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file was put aside as %1. Set the proxy again; Twofold asks about a certificate when it meets one.</source>
        <translation>Die Datei wurde als %1 beiseitegelegt. Richten Sie den Proxy neu ein; nach einem Zertifikat werden Sie gefragt, wenn es vorkommt.</translation>
    </message>
    <message>
        <source>The file with the certificates that you trust for %1 could not be read.</source>
        <translation>Die Datei mit den Zertifikaten, denen Sie für %1 vertrauen, konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CopiedFeedback</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CountdownRing</name>
    <message>
        <source>Time until the next code</source>
        <translation>Zeit bis zum nächsten Code</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageActions</name>
    <message>
        <source>Save the coverage</source>
        <translation>Abdeckung speichern</translation>
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
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Who has set up an authenticator app, by role and by group. Choose a row to see the people.</source>
        <translation>Wer eine Authentifizierungs-App eingerichtet hat, nach Rolle und nach Gruppe. Wählen Sie eine Zeile, um die Personen zu sehen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Two-factor sign-in: who has set up an app</source>
        <translation>Zwei-Faktor-Anmeldung: wer eine App eingerichtet hat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>portal, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>Printed with Twofold</source>
        <translation>Gedruckt mit Twofold</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Der Drucker hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageTableModel</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <comment>202 of 240</comment>
        <translation>%1 eingerichtet</translation>
    </message>
    <message>
        <source>%1 not set up</source>
        <comment>38 of 240</comment>
        <translation>%1 nicht eingerichtet</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>2 of 240</comment>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>Role or group</source>
        <translation>Rolle oder Gruppe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CsvKinds</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: one that spreadsheet programs open with all letters right.</extracomment>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>CSV without a byte order mark (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: the same without the three bytes at its start that some programs stumble over.</extracomment>
        <translation>CSV ohne Byte-Order-Mark (*.csv)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::EntryView</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ErrorNotice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Zu viele Codes in kurzer Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %Ln Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %Ln Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Unten angezeigt</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht angezeigt</translation>
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
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Without your phone</source>
        <translation>Ohne Ihr Smartphone</translation>
    </message>
    <message>
        <source>For admins</source>
        <translation>Für Admins</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>About Twofold</source>
        <translation>Über Twofold</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>In Listen, Feldern und Dialogen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::IdentityPanel</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Zwei-Faktor-Anmeldung für ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Talks to your portal and to nothing else.</source>
        <translation>Spricht mit Ihrem Portal und sonst mit niemandem.</translation>
    </message>
    <message>
        <source>Keeps your sign-in in this computer’s keychain, never in a file.</source>
        <translation>Bewahrt Ihre Anmeldung im Schlüsselbund dieses Computers auf, nie in einer Datei.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ImportNetworksDialog</name>
    <message>
        <source>Import trusted networks</source>
        <translation>Vertrauenswürdige Netzwerke importieren</translation>
    </message>
    <message>
        <source>Paste addresses, ranges or networks, in lines or with commas between. Nothing is added before you have seen what each of them is.</source>
        <translation>Fügen Sie Adressen, Bereiche oder Netzwerke ein, zeilenweise oder durch Kommas getrennt. Nichts wird hinzugefügt, bevor Sie gesehen haben, was jeder Eintrag ist.</translation>
    </message>
    <message>
        <source>Networks to import</source>
        <translation>Zu importierende Netzwerke</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>What each of them is</source>
        <translation>Was jeder Eintrag ist</translation>
    </message>
    <message>
        <source>Add none of them</source>
        <translation>Nichts hinzufügen</translation>
    </message>
    <message>
        <source>Open a list of networks</source>
        <translation>Liste von Netzwerken öffnen</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>Textdateien (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation>Diese Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Der Grund: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln network(s)</source>
        <translation>
            <numerusform>%Ln Netzwerk hinzufügen</numerusform>
            <numerusform>%Ln Netzwerke hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>Netzwerke hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>%Ln kann hinzugefügt werden</numerusform>
            <numerusform>%Ln können hinzugefügt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln schon auf der Liste</numerusform>
            <numerusform>%Ln schon auf der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln nicht verwendbar</numerusform>
            <numerusform>%Ln nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 were read</source>
        <translation>nur die ersten %1 wurden gelesen</translation>
    </message>
    <message>
        <source>Export trusted networks</source>
        <translation>Vertrauenswürdige Netzwerke exportieren</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeyLine</name>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Schlüssel, zum Eintippen statt Scannen</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Unlock it to go on where you were, or sign in anew.</source>
        <translation>Vielleicht liegt Ihre Anmeldung darin. Entsperren Sie ihn, um weiterzumachen, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Try again in a moment, or sign in anew.</source>
        <translation>Vielleicht liegt Ihre Anmeldung darin. Versuchen Sie es gleich noch einmal, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Entsperren und wiederholen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Unlock it to get through, or enter the password under Proxy.</source>
        <translation>Vielleicht liegt das Passwort Ihres Proxys darin. Entsperren Sie ihn, um durchzukommen, oder tragen Sie das Passwort unter „Proxy“ ein.</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Try again in a moment, or enter the password under Proxy.</source>
        <translation>Vielleicht liegt das Passwort Ihres Proxys darin. Versuchen Sie es gleich noch einmal, oder tragen Sie das Passwort unter „Proxy“ ein.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Unlock it to have that removed.</source>
        <translation>Die Anmeldung, die Sie beendet haben, liegt vielleicht noch als „%1“ darin. Entsperren Sie ihn, damit sie gelöscht wird.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Try again in a moment to have that removed.</source>
        <translation>Die Anmeldung, die Sie beendet haben, liegt vielleicht noch als „%1“ darin. Versuchen Sie es gleich noch einmal, damit sie gelöscht wird.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain.</source>
        <translation>Ihre Anmeldung liegt noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It is to be kept only until you close Twofold, but the keychain did not remove “%1”.</source>
        <translation>Sie soll nur bleiben, bis Sie Twofold schließen, aber der Schlüsselbund hat „%1“ nicht entfernt.</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::LinkNotice</name>
    <message>
        <source>Sign in, then the set-up opens.</source>
        <translation>Melden Sie sich an, dann öffnet sich die Einrichtung.</translation>
    </message>
    <message>
        <source>Your link is for an account of this portal.</source>
        <translation>Ihr Link gilt für ein Konto dieses Portals.</translation>
    </message>
    <message>
        <source>Sign in, then your code is asked for.</source>
        <translation>Melden Sie sich an, dann wird nach Ihrem Code gefragt.</translation>
    </message>
    <message>
        <source>That link has expired.</source>
        <translation>Dieser Link ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in instead. What the link was for opens then, if the portal asks for it.</source>
        <translation>Melden Sie sich stattdessen an. Wofür der Link war, öffnet sich dann, falls das Portal es verlangt.</translation>
    </message>
    <message>
        <source>The portal could not be asked about that link.</source>
        <translation>Das Portal konnte zu diesem Link nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Sign in instead, or open the link again.</source>
        <translation>Melden Sie sich stattdessen an oder öffnen Sie den Link noch einmal.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainView</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>You can read on. Sign in again to change anything.</source>
        <translation>Sie können weiterlesen. Melden Sie sich erneut an, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainWindow</name>
    <message>
        <source>The sign-in to %1 that is open here is given up.</source>
        <translation>Die hier begonnene Anmeldung bei %1 wird abgebrochen.</translation>
    </message>
    <message>
        <source>%1 on %2 stays signed in. You come back to it by the portal menu.</source>
        <translation>%1 bleibt bei %2 angemeldet. Über das Portalmenü kehren Sie dorthin zurück.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 öffnen?</translation>
    </message>
    <message>
        <source>A link to it was opened on this computer.</source>
        <translation>Auf diesem Computer wurde ein Link dorthin geöffnet.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close without keeping your codes?</source>
        <translation>Schließen, ohne die Codes aufzubewahren?</translation>
    </message>
    <message>
        <source>Leave without keeping your codes?</source>
        <translation>Verlassen, ohne die Codes aufzubewahren?</translation>
    </message>
    <message>
        <source>Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in.</source>
        <translation>Ihre Ersatzcodes sind noch nicht gedruckt, gespeichert oder kopiert. Sie finden sie später unter „Meine Anmeldung“.</translation>
    </message>
    <message>
        <source>Keep them first</source>
        <translation>Erst aufbewahren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Close without saving the policy?</source>
        <translation>Schließen, ohne die Richtlinie zu speichern?</translation>
    </message>
    <message>
        <source>Leave without saving the policy?</source>
        <translation>Verlassen, ohne die Richtlinie zu speichern?</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved. It is kept on this computer and offered when you come back.</source>
        <translation>Ihre Änderungen auf der Seite „Richtlinie“ sind nicht gespeichert. Sie bleiben auf diesem Computer und werden Ihnen angeboten, wenn Sie wiederkommen.</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved.</source>
        <translation>Ihre Änderungen auf der Seite „Richtlinie“ sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Close while apps are being reset?</source>
        <translation>Schließen, während Apps zurückgesetzt werden?</translation>
    </message>
    <message>
        <source>Leave while apps are being reset?</source>
        <translation>Verlassen, während Apps zurückgesetzt werden?</translation>
    </message>
    <message>
        <source>The rest is not reset. Twofold offers to go on when you come back.</source>
        <translation>Der Rest wird nicht zurückgesetzt. Twofold bietet an weiterzumachen, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>The rest is not reset.</source>
        <translation>Der Rest wird nicht zurückgesetzt.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MySignInPage</name>
    <message>
        <source>Set up</source>
        <comment>state</comment>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Move to a new phone…</source>
        <translation>Smartphone wechseln&#xa0;…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Authentifizierungs-App</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Codes anzeigen</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Ersatzcodes</translation>
    </message>
    <message>
        <source>Your second step</source>
        <translation>Ihr zweiter Schritt</translation>
    </message>
    <message>
        <source>From where you are now</source>
        <translation>Von hier aus</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Move to a new phone?</source>
        <translation>Smartphone wechseln?</translation>
    </message>
    <message>
        <source>The codes from your present phone and your backup codes stop working. Then you scan a new code with the new phone and get new backup codes. Have the new phone at hand.</source>
        <translation>Die Codes von Ihrem jetzigen Smartphone und Ihre Ersatzcodes gelten dann nicht mehr. Danach scannen Sie mit dem neuen Smartphone einen neuen Code und erhalten neue Ersatzcodes. Halten Sie das neue Smartphone bereit.</translation>
    </message>
    <message>
        <source>Keep this phone</source>
        <translation>Smartphone behalten</translation>
    </message>
    <message>
        <source>Unlink and set up</source>
        <translation>Trennen und neu einrichten</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Meine Anmeldung</translation>
    </message>
    <message>
        <source>How you prove that it’s you on %1.</source>
        <translation>Wie Sie bei %1 nachweisen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Reading your sign-in…</source>
        <translation>Ihre Anmeldung wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>Die Zwei-Faktor-Anmeldung ist aus</translation>
    </message>
    <message>
        <source>Your password alone signs you in. An admin of the portal can switch a second step on.</source>
        <translation>Für die Anmeldung genügt Ihr Passwort. Ein Admin des Portals kann einen zweiten Schritt einschalten.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but your app is not set up</source>
        <translation>Die Zwei-Faktor-Anmeldung ist aktiv, aber Ihre App ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>Set it up now, while you are signed in: your next sign-in may ask for a code.</source>
        <translation>Richten Sie sie jetzt ein, solange Sie angemeldet sind: Bei Ihrer nächsten Anmeldung kann ein Code abgefragt werden.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on</source>
        <translation>Die Zwei-Faktor-Anmeldung ist aktiv</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in, unless you come from a trusted network.</source>
        <translation>Bei jeder Anmeldung kommt ein Code per SMS, außer aus einem vertrauenswürdigen Netzwerk.</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in.</source>
        <translation>Bei jeder Anmeldung kommt ein Code per SMS.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in, unless you come from a trusted network.</source>
        <translation>Bei jeder Anmeldung wird ein Code abgefragt, außer aus einem vertrauenswürdigen Netzwerk.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in.</source>
        <translation>Bei jeder Anmeldung wird ein Code abgefragt.</translation>
    </message>
    <message>
        <source>Codes for %1 come from your phone</source>
        <translation>Codes für %1 kommen von Ihrem Smartphone</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>backup codes</comment>
        <translation>Noch %1 von %2 übrig</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Keine übrig</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Nur noch wenige</translation>
    </message>
    <message>
        <source>The portal has no trusted networks</source>
        <translation>Das Portal hat keine vertrauenswürdigen Netzwerke</translation>
    </message>
    <message>
        <source>The network makes no difference for you</source>
        <translation>Für Sie macht das Netzwerk keinen Unterschied</translation>
    </message>
    <message>
        <source>You are not in a trusted network</source>
        <translation>Sie sind in keinem vertrauenswürdigen Netzwerk</translation>
    </message>
    <message>
        <source>Signing in from here asks for a code</source>
        <translation>Bei einer Anmeldung von hier wird nach einem Code gefragt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>You are in a trusted network</source>
        <translation>Sie sind in einem vertrauenswürdigen Netzwerk</translation>
    </message>
    <message>
        <source>Signing in from here asks for no code</source>
        <translation>Bei einer Anmeldung von hier wird nicht nach einem Code gefragt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Wird nicht gefragt</translation>
    </message>
    <message>
        <source>You are on the “Always ask” list</source>
        <translation>Sie stehen auf der Liste „Immer fragen“</translation>
    </message>
    <message>
        <source>You are not on the “Always ask” list</source>
        <translation>Sie stehen nicht auf der Liste „Immer fragen“</translation>
    </message>
    <message>
        <source>A code is asked for from every network</source>
        <translation>Aus jedem Netzwerk wird nach einem Code gefragt</translation>
    </message>
    <message>
        <source>From a trusted network, no code is needed</source>
        <translation>Aus einem vertrauenswürdigen Netzwerk ist kein Code nötig</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>Signed in with email and password</source>
        <translation>Angemeldet mit E-Mail und Passwort</translation>
    </message>
    <message>
        <source>Signed in with an API key</source>
        <translation>Angemeldet mit einem API-Schlüssel</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>Angemeldet mit einem Zugriffstoken</translation>
    </message>
    <message>
        <source>Signed in with the session of a browser</source>
        <translation>Angemeldet mit der Sitzung eines Browsers</translation>
    </message>
    <message>
        <source>Signed in with email and password for each request</source>
        <translation>Angemeldet mit E-Mail und Passwort bei jeder Anfrage</translation>
    </message>
    <message>
        <source>Signed in through the browser with OAuth 2.0</source>
        <translation>Über den Browser mit OAuth 2.0 angemeldet</translation>
    </message>
    <message>
        <source>Signed in through the browser with OpenID Connect</source>
        <translation>Über den Browser mit OpenID Connect angemeldet</translation>
    </message>
    <message>
        <source>Kept in the keychain until you sign out</source>
        <translation>Im Schlüsselbund aufbewahrt, bis Sie sich abmelden</translation>
    </message>
    <message>
        <source>Kept until you close Twofold</source>
        <translation>Aufbewahrt, bis Sie Twofold schließen</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but no text messages come</source>
        <translation>Die Zwei-Faktor-Anmeldung ist eingeschaltet, aber es kommen keine SMS</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Your new backup codes are not kept yet.</source>
        <translation>Ihre neuen Ersatzcodes sind noch nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>No backup code is left: without your phone you could not sign in.</source>
        <translation>Es ist kein Ersatzcode mehr übrig: Ohne Ihr Telefon könnten Sie sich nicht anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln backup code(s) left.</source>
        <translation>
            <numerusform>Nur noch ein Ersatzcode übrig.</numerusform>
            <numerusform>Nur noch %Ln Ersatzcodes übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Neue Codes holen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep them now</source>
        <translation>Jetzt aufbewahren</translation>
    </message>
    <message>
        <source>You set your app up on %1.</source>
        <translation>Sie haben Ihre App am %1 eingerichtet.</translation>
    </message>
    <message>
        <source>Your app was set up before %1.</source>
        <translation>Ihre App wurde vor dem %1 eingerichtet.</translation>
    </message>
    <message>
        <source>No provider of text messages is set up at the portal. Tell an admin.</source>
        <translation>Beim Portal ist kein SMS-Anbieter eingerichtet. Sagen Sie es einem Admin.</translation>
    </message>
    <message>
        <source>Your last sign-in asked for no code. If it should have: the portal’s plan may not allow text messages. Tell an admin.</source>
        <translation>Ihre letzte Anmeldung hat nach keinem Code gefragt. Falls sie es hätte tun sollen: Vielleicht erlaubt der Tarif des Portals keine SMS. Sagen Sie es einem Admin.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NavigationList</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1, nicht gespeicherte Änderungen</translation>
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
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Wie es dort steht</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Netzwerk hinzufügen</translation>
    </message>
    <message>
        <source>Address, range or network</source>
        <translation>Adresse, Bereich oder Netzwerk</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Show the first %1 only</source>
        <translation>Nur die ersten %1 anzeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworksSection</name>
    <message>
        <source>People who come over IPv6 can’t sign in</source>
        <translation>Wer über IPv6 kommt, kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>This release of the portal can’t compare an IPv6 address with a network or a range. Single addresses do no harm.</source>
        <translation>Diese Version des Portals kann eine IPv6-Adresse nicht mit einem Netzwerk oder Bereich vergleichen. Einzelne Adressen schaden nicht.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Vertrauenswürdige Netzwerke</translation>
    </message>
    <message>
        <source>No trusted networks: everybody is asked from everywhere.</source>
        <translation>Keine vertrauenswürdigen Netzwerke: Alle werden von überall aus gefragt.</translation>
    </message>
    <message>
        <source>The list is saved as a file.</source>
        <translation>Die Liste ist als Datei gespeichert.</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>Die Liste konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::OtherSessionsDialog</name>
    <message>
        <source>Other sessions</source>
        <translation>Andere Sitzungen</translation>
    </message>
    <message>
        <source>A program that did not say its name</source>
        <translation>Ein Programm, das seinen Namen nicht nennt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser, system</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>Überall sonst abmelden?</translation>
    </message>
    <message>
        <source>You stay signed in to %1 here. Whoever works in these sessions is signed out at once.</source>
        <translation>Hier bleiben Sie bei %1 angemeldet. Wer in diesen Sitzungen arbeitet, wird sofort abgemeldet.</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>Angemeldet lassen</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln other session(s)</source>
        <translation>
            <numerusform>%Ln andere Sitzung abmelden</numerusform>
            <numerusform>%Ln andere Sitzungen abmelden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleActionBar</name>
    <message>
        <source>Clear</source>
        <comment>the selection</comment>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleFilterBar</name>
    <message>
        <source>Name, email or group</source>
        <translation>Name, E-Mail oder Gruppe</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Immer gefragt</translation>
    </message>
    <message>
        <source>Only %1, take away</source>
        <translation>Nur %1, entfernen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Abdeckung …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Reading who is on the portal…</source>
        <translation>Die Personen des Portals werden gelesen …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>It is not known who has set up an app.</source>
        <translation>Es ist nicht bekannt, wer eine App eingerichtet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s people. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Ihre Rechte umfassen die Personen des Portals nicht. Melden Sie sich für diese Seite mit E-Mail und Passwort an oder mit einem API-Schlüssel, der vollen Zugriff hat.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>Order by: %1</source>
        <comment>a column</comment>
        <translation>Ordnen nach: %1</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Personen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved</source>
        <translation>
            <numerusform>%Ln Person gespeichert</numerusform>
            <numerusform>%Ln Personen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has set up two-factor sign-in, and a fresh start for anyone with a new phone.</source>
        <translation>Wer die Zwei-Faktor-Anmeldung eingerichtet hat, und ein Neubeginn für alle mit einem neuen Smartphone.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>People came or went while they were being read.</source>
        <translation>Während des Lesens sind Personen hinzugekommen oder gegangen.</translation>
    </message>
    <message>
        <source>Somebody may be missing, or be listed though they have gone.</source>
        <translation>Vielleicht fehlt jemand, oder in der Liste steht noch jemand, der nicht mehr da ist.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTableWords</name>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Zwei-Faktor</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>of the app, as far as it is known</comment>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Wird zurückgesetzt&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the reset of their app</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Select %1</source>
        <extracomment>A box that can be ticked; %1 is a person, with all that the row says.</extracomment>
        <translation>Auswählen: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyNotices</name>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Make the changes again</source>
        <translation>Änderungen wieder vornehmen</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>Die Richtlinie ist gespeichert.</translation>
    </message>
    <message>
        <source>The portal asks for it from the next sign-in on.</source>
        <translation>Das Portal wendet sie ab der nächsten Anmeldung an.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>Die Zwei-Faktor-Anmeldung ist aus.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list. They are kept on this computer, and offered when you switch it on again.</source>
        <translation>Das Portal hat die vertrauenswürdigen Netzwerke und die Liste „Immer fragen“ gelöscht. Sie bleiben auf diesem Computer und werden Ihnen beim Wiedereinschalten angeboten.</translation>
    </message>
    <message>
        <source>The policy was not saved.</source>
        <translation>Die Richtlinie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The portal holds what it held before. Your change is still here.</source>
        <translation>Auf dem Portal gilt, was vorher galt. Ihre Änderung ist noch hier.</translation>
    </message>
    <message>
        <source>It is not known yet whether the policy was saved.</source>
        <translation>Es ist noch nicht bekannt, ob die Richtlinie gespeichert wurde.</translation>
    </message>
    <message>
        <source>The portal has to be read again to tell.</source>
        <translation>Dazu muss das Portal noch einmal gelesen werden.</translation>
    </message>
    <message>
        <source>You chose another method; yours is kept here. Nothing is saved yet: look it through.</source>
        <translation>Sie haben ein anderes Verfahren gewählt; es ist hier eingestellt. Noch ist nichts gespeichert: Sehen Sie es durch.</translation>
    </message>
    <message>
        <source>Your changes are on top of that. None of them is saved yet: look them through.</source>
        <translation>Ihre Änderungen kommen dazu. Noch ist nichts davon gespeichert: Sehen Sie es durch.</translation>
    </message>
    <message>
        <source>You had changed the same thing.</source>
        <translation>Sie hatten dasselbe geändert.</translation>
    </message>
    <message>
        <source>%1 changed the policy meanwhile</source>
        <translation>%1 hat die Richtlinie inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody else changed the policy meanwhile</source>
        <translation>Jemand anderes hat die Richtlinie inzwischen geändert</translation>
    </message>
    <message>
        <source>The lists of before are kept here</source>
        <translation>Die früheren Listen sind hier aufbewahrt</translation>
    </message>
    <message>
        <source>On %1 the portal held %2.</source>
        <translation>Stand des Portals am %1: %2.</translation>
    </message>
    <message>
        <source>%1 saved the policy on %2.</source>
        <translation>%1 hat die Richtlinie am %2 gespeichert.</translation>
    </message>
    <message>
        <source>Trusted networks and the always-ask list are gone</source>
        <translation>Vertrauenswürdige Netzwerke und die Liste „Immer fragen“ sind weg</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>Sie haben nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>They are from %1.</source>
        <translation>Sie sind vom %1.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list.</source>
        <translation>Das Portal hat die vertrauenswürdigen Netzwerke und die Liste „Immer fragen“ gelöscht.</translation>
    </message>
    <message>
        <source>The trusted networks are gone</source>
        <translation>Die vertrauenswürdigen Netzwerke sind weg</translation>
    </message>
    <message>
        <source>The always-ask list is gone</source>
        <translation>Die Liste „Immer fragen“ ist weg</translation>
    </message>
    <message>
        <source>The portal’s own page clears them with every save.</source>
        <translation>Die Seite des Portals selbst löscht sie bei jedem Speichern.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyPage</name>
    <message>
        <source>Two-factor policy</source>
        <translation>Richtlinie für die Zwei-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>Who has to confirm a sign-in with a second step, and from where.</source>
        <translation>Wer eine Anmeldung mit einem zweiten Schritt bestätigen muss und von welchen Netzwerken aus.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Vertrauenswürdige Netzwerke</translation>
    </message>
    <message>
        <source>No code is asked for from these addresses</source>
        <translation>Von diesen Adressen aus wird kein Code abgefragt</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Immer fragen</translation>
    </message>
    <message>
        <source>Even from a trusted network</source>
        <translation>Auch aus einem vertrauenswürdigen Netzwerk</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>Bei der Anmeldung wird nur das Passwort abgefragt</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>Die Richtlinie wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>This portal does not offer it</source>
        <translation>Dieses Portal bietet es nicht an</translation>
    </message>
    <message>
        <source>A 6-digit code from an app on the phone</source>
        <translation>Ein sechsstelliger Code aus einer App auf dem Smartphone</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>No SMS service is connected to this portal</source>
        <translation>Mit diesem Portal ist kein SMS-Dienst verbunden</translation>
    </message>
    <message>
        <source>A code by text message to the phone</source>
        <translation>Ein Code per SMS an das Telefon</translation>
    </message>
    <message>
        <source>Only admins can see the policy</source>
        <translation>Nur Administratoren können die Richtlinie sehen</translation>
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
        <translation>Portal %1, %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>Was Sie hier wählen, gilt sofort.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Meine Anmeldung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>It opens after you sign in. An account that does not have it begins with My sign-in.</source>
        <translation>Sie öffnet sich nach der Anmeldung. Ein Konto, das sie nicht hat, beginnt mit „Meine Anmeldung“.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keep sign-ins</source>
        <translation>Anmeldungen behalten</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where sign-ins are kept.</extracomment>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Until Twofold closes</source>
        <extracomment>How long sign-ins are kept.</extracomment>
        <translation>Bis Twofold schließt</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>So long after a key, a code or a link was copied, unless you copied something else since.</source>
        <translation>So lange nach dem Kopieren eines Schlüssels, Codes oder Links, falls Sie seither nichts anderes kopiert haben.</translation>
    </message>
    <message>
        <source>Hide secrets in the background</source>
        <translation>Geheimnisse im Hintergrund verdecken</translation>
    </message>
    <message>
        <source>QR code, key and backup codes are covered while another program has the keyboard.</source>
        <translation>QR-Code, Schlüssel und Ersatzcodes sind verdeckt, solange ein anderes Programm die Tastatur hat.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the proxy</source>
        <translation>Den Proxy ändern</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your choice could not be written down.</source>
        <translation>Ihre Wahl konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>It holds until Twofold closes. The reason: %1</source>
        <translation>Sie gilt, bis Twofold schließt. Der Grund: %1</translation>
    </message>
    <message>
        <source>Your preferences could not be read.</source>
        <translation>Ihre Einstellungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>They were put aside as %1. What is shown here is what holds now.</source>
        <translation>Sie wurden als %1 beiseitegelegt. Es gilt, was hier steht.</translation>
    </message>
    <message>
        <source>The file holds something that Twofold does not know.</source>
        <translation>In der Datei steht etwas, das Twofold nicht kennt.</translation>
    </message>
    <message>
        <source>It is about: %1. What is shown here is what holds instead.</source>
        <translation>Es betrifft: %1. Stattdessen gilt, was hier steht.</translation>
    </message>
    <message>
        <source>Twofold was started with --theme, which wins this time. Your choice holds from the next start.</source>
        <translation>Twofold wurde mit --theme gestartet, das geht diesmal vor. Ihre Wahl gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the system: light or dark as your desktop is, and changing with it.</source>
        <translation>Wie das System: hell oder dunkel wie Ihr Desktop, und mit ihm wechselnd.</translation>
    </message>
    <message>
        <source>The words of the print and file dialogs are not installed in this language. They come with the package qt6-translations-l10n.</source>
        <translation>Die Wörter der Druck- und Dateidialoge sind in dieser Sprache nicht installiert. Sie kommen mit dem Paket qt6-translations-l10n.</translation>
    </message>
    <message>
        <source>Dates and numbers are written accordingly.</source>
        <translation>Datum und Zahlen werden entsprechend geschrieben.</translation>
    </message>
    <message>
        <source>You sign in again each time. Of other accounts, the keychain keeps what it has until you sign out of them; an API key for emergencies stays too.</source>
        <translation>Sie melden sich jedes Mal neu an. Von anderen Konten behält der Schlüsselbund, was er hat, bis Sie sich dort abmelden; auch ein API-Schlüssel für Notfälle bleibt.</translation>
    </message>
    <message>
        <source>While the keychain can be reached, you need not sign in again the next time. No password is kept.</source>
        <translation>Solange der Schlüsselbund erreichbar ist, müssen Sie sich beim nächsten Mal nicht neu anmelden. Ein Passwort wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>Keiner wird verwendet</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>A proxy&apos;s address and port.</extracomment>
        <translation>%1, Port %2</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>nach %Ln Minute</numerusform>
            <numerusform>nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln second(s)</source>
        <translation>
            <numerusform>nach %Ln Sekunde</numerusform>
            <numerusform>nach %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices are kept in a file that you can read: %1</source>
        <translation>Ihre Wahl steht in einer Datei, die Sie lesen können: %1</translation>
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
        <translation>Portale auf diesem Computer werden ohne den Proxy des Systems erreicht.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain. Left empty, the one that is kept there stays.</source>
        <translation>Es liegt im Schlüsselbund des Systems. Bleibt das Feld leer, gilt weiter das dort gespeicherte.</translation>
    </message>
    <message>
        <source>User name, if the proxy asks for one</source>
        <translation>Benutzername, falls der Proxy einen verlangt</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>twofold::ui::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>twofold::ui::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Ihr Name dafür</translation>
    </message>
    <message>
        <source>Leave it empty to show the portal’s address. The portal does not see this name.</source>
        <translation>Leer lassen, um die Adresse des Portals zu zeigen. Das Portal sieht diesen Namen nicht.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReplayTableWords</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Nach dem Speichern</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetBar</name>
    <message>
        <source>Resetting authenticator app</source>
        <translation>App wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1 of 3 done · Chidi Okafor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>Pausiert. Bis Sie fortsetzen, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>It stops as soon as this person is done.</source>
        <translation>Es hält an, sobald diese Person fertig ist.</translation>
    </message>
    <message>
        <source>It pauses as soon as this person is done.</source>
        <translation>Es pausiert, sobald diese Person fertig ist.</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>Nach dieser Person anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetDialog</name>
    <message>
        <source>They are signed out everywhere</source>
        <translation>Diese Personen werden überall abgemeldet</translation>
    </message>
    <message>
        <source>The app and all backup codes stop working at once. At the next sign-in an app has to be set up again. The portal tells each of them by email.</source>
        <translation>Die App und alle Ersatzcodes gelten sofort nicht mehr. Bei der nächsten Anmeldung muss wieder eine App eingerichtet werden. Das Portal benachrichtigt jede Person per E-Mail.</translation>
    </message>
    <message>
        <source>Your own app is not reset here</source>
        <translation>Ihre eigene App wird hier nicht zurückgesetzt</translation>
    </message>
    <message>
        <source>My sign-in moves it to a new phone in one go.</source>
        <translation>Unter „Meine Anmeldung“ wechselt sie in einem Zug auf ein neues Smartphone.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Zu „Meine Anmeldung“</translation>
    </message>
    <message>
        <source>Nobody here can be reset</source>
        <translation>Niemand hier kann zurückgesetzt werden</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>Die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Reset the authenticator app of %Ln people?</source>
        <translation>
            <numerusform>Authentifizierungs-App von %Ln Person zurücksetzen?</numerusform>
            <numerusform>Authentifizierungs-App von %Ln Personen zurücksetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>For people who have lost their phone or have a new one.</source>
        <translation>Für alle, die ihr Smartphone verloren oder ein neues haben.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %Ln. The list says why.</source>
        <translation>
            <numerusform>Übersprungen: %Ln. Die Liste sagt, warum.</numerusform>
            <numerusform>Übersprungen: %Ln. Die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln app(s)</source>
        <translation>
            <numerusform>%Ln App zurücksetzen</numerusform>
            <numerusform>%Ln Apps zurücksetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetNotices</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A reset from %1 was not finished</source>
        <translation>Ein Zurücksetzen vom %1 kam nicht zu Ende</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.</source>
        <translation>
            <numerusform>%1 von %Ln Person war fertig. Beim Fortsetzen wird zuerst nachgesehen, was aus ihr wurde; nichts wird doppelt gesendet.</numerusform>
            <numerusform>%1 von %Ln Personen waren fertig. Beim Fortsetzen wird zuerst nachgesehen, was aus der letzten wurde; nichts wird doppelt gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of an earlier reset can’t be read</source>
        <translation>Das Protokoll eines früheren Zurücksetzens ist nicht lesbar</translation>
    </message>
    <message>
        <source>It was kept as %1. The list shows who has an app now.</source>
        <translation>Es bleibt erhalten als %1. Die Liste zeigt, wer jetzt eine App hat.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetResultDialog</name>
    <message>
        <source>How far it came</source>
        <translation>So weit kam es</translation>
    </message>
    <message>
        <source>This is what was on record when Twofold ended.</source>
        <translation>So stand es im Protokoll, als Twofold endete.</translation>
    </message>
    <message>
        <source>Trying again looks at each person first, and sends nothing for those who are reset by now.</source>
        <translation>Ein neuer Versuch sieht bei jeder Person zuerst nach und sendet nichts, wo die App inzwischen zurückgesetzt ist.</translation>
    </message>
    <message>
        <source>They set up an app at their next sign-in.</source>
        <translation>Bei der nächsten Anmeldung wird wieder eine App eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln erneut versuchen</numerusform>
            <numerusform>%Ln erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetSection</name>
    <message>
        <source>Reset authenticator app… (%1)</source>
        <translation>Authentifizierungs-App zurücksetzen&#xa0;… (%1)</translation>
    </message>
    <message>
        <source>Reset authenticator app…</source>
        <translation>Authentifizierungs-App zurücksetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Only the portal’s owner can reset apps</source>
        <translation>Nur der Besitzer des Portals kann Apps zurücksetzen</translation>
    </message>
    <message>
        <source>Only the owner, %1, can reset apps</source>
        <translation>Nur der Besitzer, %1, kann Apps zurücksetzen</translation>
    </message>
    <message>
        <source>Decide about the earlier reset first</source>
        <translation>Entscheiden Sie erst über das frühere Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetTableModel</name>
    <message>
        <source>Is reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReviewDialog</name>
    <message>
        <source>Copy summary</source>
        <translation>Übersicht kopieren</translation>
    </message>
    <message>
        <source>%1 can’t be used as typed, so it is left out.</source>
        <translation>%1 ist so nicht verwendbar und wird deshalb weggelassen.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Vertrauenswürdige Netzwerke</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Immer fragen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>Cleared by the portal: %1</source>
        <translation>Vom Portal gelöscht: %1</translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message>
        <source>Two-factor policy of %1</source>
        <translation>Zwei-Faktor-Richtlinie von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>Review before you save</source>
        <translation>Vor dem Speichern prüfen</translation>
    </message>
    <message>
        <source>These changes go to %1.</source>
        <translation>Diese Änderungen gehen an %1.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Save and sign everyone out</source>
        <translation>Speichern und alle abmelden</translation>
    </message>
    <message>
        <source>Save and sign everyone else out</source>
        <translation>Speichern und alle anderen abmelden</translation>
    </message>
    <message>
        <source>%1 was typed and not added, so it is left out.</source>
        <translation>%1 wurde eingetippt, aber nicht hinzugefügt, und wird deshalb weggelassen.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ScanStep</name>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Diesen Code mit Ihrer Authentifizierungs-App scannen</translation>
    </message>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Schlüssel, zum Eintippen statt Scannen</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, 30 s</source>
        <translation>Zeitbasiert, 6 Ziffern, 30&#xa0;s</translation>
    </message>
    <message>
        <source>Portal (issuer)</source>
        <translation>Portal (Aussteller)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Treat this picture like a password: whoever scans it can make your codes.</source>
        <translation>Behandeln Sie dieses Bild wie ein Passwort: Wer es scannt, kann Ihre Codes erzeugen.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>My phone can’t scan</source>
        <translation>Scannen nicht möglich</translation>
    </message>
    <message>
        <source>Works with Aegis, 2FAS, Google and Microsoft Authenticator, and others</source>
        <translation>Geeignet sind Aegis, 2FAS, Google und Microsoft Authenticator und andere</translation>
    </message>
    <message>
        <source>QR code for %1 at %2. The key is below as text.</source>
        <translation>QR-Code für %1 bei %2. Der Schlüssel steht darunter als Text.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Or set it up on the portal’s own page. Whoever has its link can do that, for about an hour.</source>
        <translation>Oder richten Sie sie auf der Seite des Portals ein. Wer deren Link hat, kann das etwa eine Stunde lang.</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>Link der Seite kopieren</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Auf diesem Computer ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Copy the page’s link and open it where there is one.</source>
        <translation>Kopieren Sie den Link der Seite und öffnen Sie ihn dort, wo es einen gibt.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SecretCover</name>
    <message>
        <source>Hidden while another program has the keyboard</source>
        <translation>Verdeckt, solange ein anderes Programm die Tastatur hat</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SegmentBar</name>
    <message>
        <source>%1 of %2 left</source>
        <comment>codes</comment>
        <translation>Noch %1 von %2 übrig</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SetupPage</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Ersatzcodes</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>Später einrichten</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>Ich habe meine Codes aufbewahrt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>Authentifizierungs-App einrichten</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Diesen Code mit Ihrer Authentifizierungs-App scannen</translation>
    </message>
    <message>
        <source>Open the app on your phone, choose “Add account” and point the camera here.</source>
        <translation>Öffnen Sie die App auf Ihrem Smartphone, wählen Sie „Konto hinzufügen“ und richten Sie die Kamera hierher.</translation>
    </message>
    <message>
        <source>Type the code your app shows</source>
        <translation>Code aus Ihrer App eintippen</translation>
    </message>
    <message>
        <source>This proves that your phone and the portal agree, before two-factor sign-in starts.</source>
        <translation>Das zeigt, dass Ihr Smartphone und das Portal übereinstimmen, bevor die Zwei-Faktor-Anmeldung beginnt.</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>Ersatzcodes aufbewahren</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>Die Zwei-Faktor-Anmeldung ist aktiv. Mit jedem Code können Sie sich einmal anmelden, wenn Sie Ihre Authentifizierungs-App nicht nutzen können.</translation>
    </message>
    <message>
        <source>Asking the portal for your key…</source>
        <translation>Ihr Schlüssel wird beim Portal abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Look at them later</source>
        <translation>Später ansehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next: confirm</source>
        <translation>Weiter: bestätigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your authenticator app is already set up</source>
        <translation>Ihre Authentifizierungs-App ist schon eingerichtet</translation>
    </message>
    <message>
        <source>To use another phone, choose “Move to a new phone” under My sign-in.</source>
        <translation>Um ein anderes Smartphone zu nutzen, wählen Sie unter „Meine Anmeldung“ die Schaltfläche „Smartphone wechseln“.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Zu „Meine Anmeldung“</translation>
    </message>
    <message>
        <source>The portal asks for no code from here</source>
        <translation>Von hier aus fragt das Portal nach keinem Code</translation>
    </message>
    <message>
        <source>You are in a trusted network, where an app can’t be set up. Try again from another network, for example from home.</source>
        <translation>Sie sind in einem vertrauenswürdigen Netzwerk; dort lässt sich keine App einrichten. Versuchen Sie es aus einem anderen Netzwerk erneut, zum Beispiel von zu Hause.</translation>
    </message>
    <message>
        <source>An app can’t be set up now</source>
        <translation>Zurzeit lässt sich keine App einrichten</translation>
    </message>
    <message>
        <source>The portal asks for no codes from an authenticator app at the moment.</source>
        <translation>Das Portal fragt im Augenblick nach keinen Codes aus einer Authentifizierungs-App.</translation>
    </message>
    <message>
        <source>This set-up has expired</source>
        <translation>Diese Einrichtung ist abgelaufen</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Melden Sie sich erneut an, um sie neu zu beginnen.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
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
        <translation>Ersatzcodes</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Ersatzcodes speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Zwei-Faktor-Anmeldung für ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Verwendet am</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Fold here, codes inside</source>
        <translation>Hier falten, Codes nach innen</translation>
    </message>
    <message>
        <source>How to read a code</source>
        <translation>So lesen Sie einen Code</translation>
    </message>
    <message>
        <source>Capitals and small letters differ.</source>
        <extracomment>Followed by the word &quot;Shaded&quot; in a grey box and the next sentence&apos;s rest.</extracomment>
        <translation>Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Shaded</source>
        <translation>Grau&#xa0;hinterlegte</translation>
    </message>
    <message>
        <source>characters are digits. A code may contain a hyphen ( - ) or an underscore ( _ ).</source>
        <extracomment>Follows the word &quot;Shaded&quot;.</extracomment>
        <translation>Zeichen sind Ziffern. Ein Code kann einen Bindestrich ( - ) oder einen Unterstrich ( _ ) enthalten.</translation>
    </message>
    <message>
        <source>How to use a code</source>
        <translation>So verwenden Sie einen Code</translation>
    </message>
    <message>
        <source>Sign in as usual. When the 6-digit code is asked for, type one of these instead.</source>
        <translation>Melden Sie sich wie gewohnt an. Wenn der sechsstellige Code abgefragt wird, tippen Sie stattdessen einen von diesen ein.</translation>
    </message>
    <message>
        <source>Tick it off. Every code works once.</source>
        <translation>Haken Sie ihn ab. Jeder Code gilt einmal.</translation>
    </message>
    <message>
        <source>When two are left, get new ones in Twofold, under My sign-in › Backup codes.</source>
        <translation>Wenn noch zwei übrig sind, holen Sie in Twofold neue, unter „Meine Anmeldung“ › „Ersatzcodes“.</translation>
    </message>
    <message>
        <source>Keep this sheet like a house key,</source>
        <translation>Verwahren Sie dieses Blatt wie einen Hausschlüssel,</translation>
    </message>
    <message>
        <source>away from your phone. If it is lost, get new codes. The ones above then stop working.</source>
        <extracomment>Follows &quot;Keep this sheet like a house key,&quot;.</extracomment>
        <translation>getrennt von Ihrem Smartphone. Wenn es verloren geht, holen Sie neue Codes. Die Codes oben gelten dann nicht mehr.</translation>
    </message>
    <message>
        <source>Printed with Twofold. Nobody from your portal or ONLYOFFICE will ask you for these codes.</source>
        <translation>Gedruckt mit Twofold. Niemand von Ihrem Portal oder von ONLYOFFICE wird Sie nach diesen Codes fragen.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Cut the card out along the line, and keep it away from your phone. Capitals and small letters differ; shaded characters are digits.</source>
        <translation>Schneiden Sie die Karte an der Linie aus und bewahren Sie sie getrennt von Ihrem Smartphone auf. Groß- und Kleinbuchstaben sind verschieden; hinterlegte Zeichen sind Ziffern.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::Sidebar</name>
    <message>
        <source>My sign-in</source>
        <translation>Meine Anmeldung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>portal · e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Portal hinzufügen …</translation>
    </message>
    <message>
        <source>Portals and accounts…</source>
        <translation>Portale und Konten …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Uhr geht %1 nach</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Uhr geht %1 vor</translation>
    </message>
    <message>
        <source>%1 · clock in sync</source>
        <translation>%1 · Uhr stimmt</translation>
    </message>
    <message>
        <source>Runs on this computer, so nothing leaves it</source>
        <translation>Läuft auf diesem Computer, nichts verlässt ihn</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is trusted</source>
        <translation>Verschlüsselt; das Zertifikat ist vertrauenswürdig</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the portal’s</source>
        <translation>Die Uhr dieses Computers stimmt mit der des Portals überein</translation>
    </message>
    <message>
        <source>You trusted its certificate yourself</source>
        <translation>Sie haben dem Zertifikat selbst vertraut</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Vertrauenswürdiges Zertifikat vergessen</translation>
    </message>
    <message>
        <source>Its certificate was refused, and nothing was sent</source>
        <translation>Sein Zertifikat wurde abgelehnt, und es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Zertifikat anzeigen …</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy …</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Preferences and help</source>
        <translation>Einstellungen und Hilfe</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInForm</name>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Have the portal prove who signed in (OpenID Connect)</source>
        <translation>Das Portal belegen lassen, wer sich anmeldet (OpenID Connect)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Leave it empty if the application has none, or to use the one from last time.</source>
        <translation>Leer lassen, wenn die Anwendung keines hat oder das vom letzten Mal gelten soll.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>An API key is not asked for a second step, and it stays valid when the two-factor policy is saved.</source>
        <translation>Ein API-Schlüssel braucht keinen zweiten Schritt und gilt weiter, wenn die Richtlinie für die Zwei-Faktor-Anmeldung gespeichert wird.</translation>
    </message>
    <message>
        <source>A token of a sign-in or of an app. It works until it ends or is revoked.</source>
        <translation>Ein Token einer Anmeldung oder einer App. Es gilt, bis es abläuft oder widerrufen wird.</translation>
    </message>
    <message>
        <source>In a browser that is signed in to the portal, it stands among the portal’s cookies. It ends when that browser signs out.</source>
        <translation>In einem Browser, der beim Portal angemeldet ist, steht es unter den Cookies des Portals. Es gilt, bis sich dieser Browser abmeldet.</translation>
    </message>
    <message>
        <source>Your email and password go with every request, and no second step is asked for.</source>
        <translation>E-Mail und Passwort gehen mit jeder Anfrage mit, und es wird kein zweiter Schritt verlangt.</translation>
    </message>
    <message>
        <source>You sign in on the portal’s own page, in your browser. Such a sign-in opens people and your profile, but not the two-factor settings. The client ID stands in the portal’s Developer tools, under OAuth 2.0.</source>
        <translation>Sie melden sich in Ihrem Browser auf der Seite des Portals an. Eine solche Anmeldung öffnet Personen und Ihr Profil, aber nicht die Zwei-Faktor-Einstellungen. Die Client-ID steht in den „Entwicklungstools“ des Portals unter OAuth 2.0.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Warten auf Ihren Browser …</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Weiter im Browser</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You kept an API key for emergencies.</source>
        <translation>Sie haben einen API-Schlüssel für Notfälle aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign in with the kept key</source>
        <translation>Mit diesem Schlüssel anmelden</translation>
    </message>
    <message>
        <source>It signs in %1 past the second step, without a code.</source>
        <translation>Er meldet %1 am zweiten Schritt vorbei an, ohne Code.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInPage</name>
    <message>
        <source>This is a demo portal.</source>
        <translation>Das ist ein Demo-Portal.</translation>
    </message>
    <message>
        <source>Open the portal’s web page</source>
        <translation>Webseite des Portals öffnen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>%1 eintragen</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2. Role: %3.</source>
        <translation>Melden Sie sich als %1 mit dem Passwort %2 an. Rolle: %3.</translation>
    </message>
    <message>
        <source>This portal’s web page also offers %1.</source>
        <translation>Die Webseite dieses Portals bietet auch %1.</translation>
    </message>
    <message>
        <source>Twofold can’t show that page. Sign in there, make an API key in Developer tools, and use it here.</source>
        <translation>Twofold kann diese Seite nicht zeigen. Melden Sie sich dort an, erstellen Sie unter „Entwicklungstools“ einen API-Schlüssel und verwenden Sie ihn hier.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Auf anderem Weg anmelden</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Zum Fortfahren erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Go on in your browser, then come back. This page notices when you are done.</source>
        <translation>Machen Sie in Ihrem Browser weiter und kommen Sie dann zurück. Diese Seite merkt, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Your present sign-in stays as it is until the new one is accepted.</source>
        <translation>Ihre jetzige Anmeldung bleibt, bis die neue angenommen ist.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing you typed is lost.</source>
        <translation>Ihre Sitzung ist beendet. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 · DocSpace %2</source>
        <translation>%1 · DocSpace %2</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>Anders anmelden</translation>
    </message>
    <message>
        <source>Change portal</source>
        <translation>Portal wechseln</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %Ln Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %Ln Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time.</source>
        <translation>Zu viele Anmeldungen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt erneut versuchen.</translation>
    </message>
    <message>
        <source>This portal asks for a captcha after refused passwords.</source>
        <translation>Dieses Portal verlangt nach abgelehnten Passwörtern ein Captcha.</translation>
    </message>
    <message>
        <source>Twofold can’t show it. Sign in on the portal’s web page then, or here with an API key.</source>
        <translation>Twofold kann es nicht zeigen. Melden Sie sich dann auf der Webseite des Portals an oder hier mit einem API-Schlüssel.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInSheet</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInWayList</name>
    <message>
        <source>More ways</source>
        <translation>Weitere Wege</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Anmeldemöglichkeiten</translation>
    </message>
    <message>
        <source>The sign-in you use on the portal’s web page</source>
        <translation>Die Anmeldung, die Sie auf der Webseite des Portals nutzen</translation>
    </message>
    <message>
        <source>Made in Developer tools on the portal</source>
        <translation>Im Portal unter „Entwicklungstools“ erstellt</translation>
    </message>
    <message>
        <source>Paste a token that you already have</source>
        <translation>Ein Token einfügen, das Sie schon haben</translation>
    </message>
    <message>
        <source>The session cookie of a signed-in browser</source>
        <translation>Das Sitzungscookie eines angemeldeten Browsers</translation>
    </message>
    <message>
        <source>For servers that allow name and password with every request</source>
        <translation>Für Server, die Name und Passwort mit jeder Anfrage erlauben</translation>
    </message>
    <message>
        <source>Not sure? Email and password works for most people.</source>
        <translation>Nicht sicher? Für die meisten passt E-Mail und Passwort.</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>E-Mail und Passwort</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Used last time</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect, also for company accounts</source>
        <translation>OAuth 2.0 / OpenID Connect, auch für Firmenkonten</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect; this portal says that it does not offer it</source>
        <translation>OAuth 2.0 / OpenID Connect; dieses Portal bietet es nach eigener Auskunft nicht</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Unten angezeigt</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht angezeigt</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StandIn</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>You can go on reading what is already here. Nothing you typed is lost.</source>
        <translation>Was schon da ist, können Sie weiter lesen. Von Ihren Eingaben geht nichts verloren.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Netzwerkeinstellungen öffnen</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Zum Fortfahren erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>This sign-in can’t open this page</source>
        <translation>Diese Anmeldung kann die Seite nicht öffnen</translation>
    </message>
    <message>
        <source>Its rights do not cover the two-factor settings; a sign-in through the browser never does. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Ihre Rechte umfassen die Zwei-Faktor-Einstellungen nicht; bei einer Anmeldung über den Browser ist das immer so. Melden Sie sich für diese Seite mit E-Mail und Passwort an oder mit einem API-Schlüssel, der vollen Zugriff hat.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Auf anderem Weg anmelden</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not offered here</source>
        <translation>Zwei-Faktor-Anmeldung gibt es hier nicht</translation>
    </message>
    <message>
        <source>This portal’s plan or version doesn’t include it. Signing in works as before, with your password only.</source>
        <translation>Der Tarif oder die Version dieses Portals enthält sie nicht. Die Anmeldung geht wie bisher, nur mit Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Read what is needed</source>
        <translation>Lesen, was nötig ist</translation>
    </message>
    <message>
        <source>Your own sign-in settings are open to you.</source>
        <translation>Die Einstellungen Ihrer eigenen Anmeldung stehen Ihnen offen.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Zu „Meine Anmeldung“</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Konto wechseln …</translation>
    </message>
    <message>
        <source>You are signed in as %1, a user.</source>
        <translation>Sie sind als %1 angemeldet, mit der Rolle Benutzer.</translation>
    </message>
    <message>
        <source>You are signed in as %1, a room admin.</source>
        <translation>Sie sind als %1 angemeldet, mit der Rolle Raumadministrator.</translation>
    </message>
    <message>
        <source>You are signed in as %1, a guest.</source>
        <translation>Sie sind als %1 angemeldet, mit der Rolle Gast.</translation>
    </message>
    <message numerus="yes">
        <source>Twofold tries again in %Ln second(s).</source>
        <translation>
            <numerusform>Twofold versucht es in %Ln Sekunde wieder.</numerusform>
            <numerusform>Twofold versucht es in %Ln Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Twofold is trying now…</source>
        <translation>Twofold versucht es gerade …</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Unten angezeigt</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht angezeigt</translation>
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
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyPanel</name>
    <message>
        <source>Who will be asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Live-Vorschau</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Who is asked…</source>
        <translation>Wer gefragt wird …</translation>
    </message>
    <message>
        <source>Try an address…</source>
        <translation>Adresse ausprobieren …</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>von %Ln Person</numerusform>
            <numerusform>von %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is slow. Trying again…</source>
        <translation>Das Portal ist langsam. Neuer Versuch …</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>Personen werden gelesen …</translation>
    </message>
    <message>
        <source>Reading people: %1 of %2</source>
        <translation>Personen werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Der Anmeldeverlauf wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in</source>
        <translation>
            <numerusform>%Ln Person könnte sich nicht anmelden</numerusform>
            <numerusform>%Ln Personen könnten sich nicht anmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal can’t read one of the trusted networks. Correct or remove it.</source>
        <translation>Das Portal kann eines der vertrauenswürdigen Netzwerke nicht lesen. Korrigieren oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 is very wide</source>
        <comment>a network</comment>
        <translation>%1 ist sehr groß</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would never be asked.</source>
        <translation>
            <numerusform>%Ln Person würde nie gefragt.</numerusform>
            <numerusform>%Ln Personen würden nie gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for a code from there.</source>
        <translation>Von dort wird niemand nach einem Code gefragt.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyStrip</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyTableWords</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>At the next sign-in</source>
        <translation>Bei der nächsten Anmeldung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TicketLegend</name>
    <message>
        <source>Capitals and small letters differ. [Shaded] characters are digits.</source>
        <extracomment>The word in square brackets is drawn as a digit&apos;s cell is; keep the brackets around it.</extracomment>
        <translation>Groß- und Kleinschreibung zählt. [Farbig&#xa0;hinterlegte] Zeichen sind Ziffern.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TypingCard</name>
    <message>
        <source>Type the key into your phone</source>
        <translation>Schlüssel ins Smartphone eintippen</translation>
    </message>
    <message>
        <source>In the app choose “Enter a setup key” or “Add by hand”, and fill in what it asks for:</source>
        <translation>Wählen Sie in der App „Einrichtungsschlüssel eingeben“ oder „Von Hand hinzufügen“ und geben Sie ein, wonach sie fragt:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Zeitbasiert (TOTP)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 Sekunden</translation>
    </message>
    <message>
        <source>Small or capital letters and gaps make no difference in the key. What the app does not ask for, it knows.</source>
        <translation>Groß- oder Kleinschreibung und Lücken machen beim Schlüssel keinen Unterschied. Wonach die App nicht fragt, das weiß sie.</translation>
    </message>
    <message>
        <source>Open in an app on this computer</source>
        <translation>In einer App auf diesem Computer öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>No program on this computer takes such a link.</source>
        <translation>Kein Programm auf diesem Computer nimmt einen solchen Link an.</translation>
    </message>
    <message>
        <source>Copy it and add it in the app, or type the key.</source>
        <translation>Kopieren Sie ihn und fügen Sie ihn in der App hinzu, oder tippen Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Or use an authenticator on this computer</source>
        <translation>Oder eine Authentifizierungs-App auf diesem Computer verwenden</translation>
    </message>
    <message>
        <source>It takes the key as a link. The link is the key: whoever sees it can make your codes, and a phone is a second thing to have, which this computer is not.</source>
        <translation>Sie nimmt den Schlüssel als Link an. Der Link ist der Schlüssel: Wer ihn sieht, kann Ihre Codes erzeugen, und ein Smartphone ist etwas Zweites, das man haben muss; dieser Computer ist das nicht.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Prüfen und speichern&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln nicht gespeicherte Änderung</numerusform>
            <numerusform>%Ln nicht gespeicherte Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WayBackNotice</name>
    <message>
        <source>I have another way in</source>
        <translation>Ich habe einen anderen Zugang</translation>
    </message>
    <message>
        <source>API key of yours</source>
        <translation>Ihr API-Schlüssel</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Keep it for emergencies</source>
        <translation>Für Notfälle aufbewahren</translation>
    </message>
    <message>
        <source>You can get back in</source>
        <translation>Sie kommen wieder hinein</translation>
    </message>
    <message>
        <source>The portal takes your API key %1. It goes past the second step: keep it safe.</source>
        <translation>Das Portal nimmt Ihren API-Schlüssel %1 an. Er umgeht den zweiten Schritt: Verwahren Sie ihn sicher.</translation>
    </message>
    <message>
        <source>Checking whether you can get back in…</source>
        <translation>Es wird geprüft, ob Sie wieder hineinkommen …</translation>
    </message>
    <message numerus="yes">
        <source>Your authenticator app is set up, and %Ln backup code(s) are left.</source>
        <translation>
            <numerusform>Ihre Authentifizierungs-App ist eingerichtet und %Ln Ersatzcode ist übrig.</numerusform>
            <numerusform>Ihre Authentifizierungs-App ist eingerichtet und %Ln Ersatzcodes sind übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no backup codes left</source>
        <translation>Sie haben keine Ersatzcodes mehr</translation>
    </message>
    <message>
        <source>Without your phone you could not sign in any more. Get new codes first, or test an API key here.</source>
        <translation>Ohne Ihr Smartphone könnten Sie sich nicht mehr anmelden. Holen Sie erst neue Codes, oder prüfen Sie hier einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Your authenticator app is not set up</source>
        <translation>Ihre Authentifizierungs-App ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>You set it up right after saving. If that does not work, an API key gets you in: test one here.</source>
        <translation>Sie richten sie gleich nach dem Speichern ein. Falls das nicht klappt, kommen Sie mit einem API-Schlüssel hinein: Prüfen Sie hier einen.</translation>
    </message>
    <message>
        <source>It is not known whether you can get back in</source>
        <translation>Es ist nicht bekannt, ob Sie wieder hineinkommen</translation>
    </message>
    <message>
        <source>The portal does not tell now whether your app is set up. An API key gets you in: test one here.</source>
        <translation>Das Portal sagt derzeit nicht, ob Ihre App eingerichtet ist. Mit einem API-Schlüssel kommen Sie hinein: Prüfen Sie hier einen.</translation>
    </message>
    <message>
        <source>API keys are made on the portal, in Developer tools. They go past the second step.</source>
        <translation>API-Schlüssel werden auf dem Portal unter „Entwicklungstools“ erstellt. Sie umgehen den zweiten Schritt.</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>Der Schlüssel wird geprüft …</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>The portal does not take this key.</source>
        <translation>Das Portal nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>This key is switched off or has expired.</source>
        <translation>Dieser Schlüssel ist ausgeschaltet oder abgelaufen.</translation>
    </message>
    <message>
        <source>This key is somebody else’s.</source>
        <translation>Dieser Schlüssel gehört jemand anderem.</translation>
    </message>
    <message>
        <source>This key may not change the policy. One with all permissions may.</source>
        <translation>Dieser Schlüssel darf die Richtlinie nicht ändern. Einer mit allen Berechtigungen darf es.</translation>
    </message>
    <message>
        <source>The portal did not answer. Test the key again.</source>
        <translation>Das Portal hat nicht geantwortet. Prüfen Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>You could not sign in any more</source>
        <translation>Sie könnten sich nicht mehr anmelden</translation>
    </message>
    <message>
        <source>The portal can’t read a trusted network and would refuse your sign-in. Correct that first, or test an API key here.</source>
        <translation>Das Portal kann ein vertrauenswürdiges Netzwerk nicht lesen und würde Ihre Anmeldung ablehnen. Korrigieren Sie es zuerst, oder prüfen Sie hier einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The code will come by text message; codes of an app are not taken. An API key gets you in: test one here.</source>
        <translation>Der Code kommt dann per SMS; Codes einer App gelten nicht. Mit einem API-Schlüssel kommen Sie hinein: Prüfen Sie hier einen.</translation>
    </message>
    <message>
        <source>Kept until you close Twofold only: the keychain can’t be used now.</source>
        <translation>Nur aufbewahrt, bis Sie Twofold schließen: Der Schlüsselbund ist gerade nicht nutzbar.</translation>
    </message>
    <message>
        <source>Kept with your other secrets of this portal. To use it, choose API key when you sign in.</source>
        <translation>Aufbewahrt bei Ihren anderen Geheimnissen dieses Portals. Um ihn zu nutzen, wählen Sie beim Anmelden „API-Schlüssel“.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WhoIsAskedDialog</name>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>At their next sign-in, if the policy is saved as it stands on the page.</source>
        <translation>Bei der nächsten Anmeldung, wenn die Richtlinie so gespeichert wird, wie sie auf der Seite steht.</translation>
    </message>
    <message>
        <source>Name or email</source>
        <translation>Name oder E-Mail</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Still reading…</source>
        <comment>42 people</comment>
        <translation>%1. Es wird noch gelesen …</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WriteNotice</name>
    <message>
        <source>Show codes</source>
        <translation>Codes anzeigen</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>A backup code may be used up.</source>
        <translation>Ein Ersatzcode ist vielleicht verbraucht.</translation>
    </message>
    <message>
        <source>A sign-in of %1 got no answer from the portal. Used codes are crossed out among your backup codes.</source>
        <translation>Eine Anmeldung vom %1 blieb ohne Antwort des Portals. Verbrauchte Codes sind bei Ihren Ersatzcodes durchgestrichen.</translation>
    </message>
    <message>
        <source>You have new backup codes.</source>
        <translation>Sie haben neue Ersatzcodes.</translation>
    </message>
    <message>
        <source>You asked for them on %1, and the answer got lost. Print them now: sheets from before no longer work.</source>
        <translation>Sie haben sie am %1 angefordert, und die Antwort ging verloren. Drucken Sie sie jetzt: Frühere Blätter gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Your backup codes were not replaced.</source>
        <translation>Ihre Ersatzcodes wurden nicht ersetzt.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and the portal made none.</source>
        <translation>Sie haben am %1 neue angefordert, und das Portal hat keine erzeugt.</translation>
    </message>
    <message>
        <source>It is not known whether your backup codes were replaced.</source>
        <translation>Es ist nicht bekannt, ob Ihre Ersatzcodes ersetzt wurden.</translation>
    </message>
    <message>
        <source>Compare your sheet with the codes shown here: those are the ones that work.</source>
        <translation>Vergleichen Sie Ihr Blatt mit den Codes, die hier gezeigt werden: Diese gelten.</translation>
    </message>
    <message>
        <source>It is not known yet whether your backup codes were replaced.</source>
        <translation>Es ist noch nicht bekannt, ob Ihre Ersatzcodes ersetzt wurden.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and no answer came.</source>
        <translation>Sie haben am %1 neue angefordert, und es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Your former phone is unlinked.</source>
        <translation>Ihr bisheriges Smartphone ist getrennt.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost, so it was read again. Set up the new phone now; it gets new backup codes.</source>
        <translation>Die Antwort des Portals ging verloren, deshalb wurde neu gelesen. Richten Sie jetzt das neue Smartphone ein; damit kommen neue Ersatzcodes.</translation>
    </message>
    <message>
        <source>Your app was set up anew.</source>
        <translation>Ihre App wurde neu eingerichtet.</translation>
    </message>
    <message>
        <source>Your backup codes are new. Print them now: sheets from before no longer work.</source>
        <translation>Ihre Ersatzcodes sind neu. Drucken Sie sie jetzt: Frühere Blätter gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Your phone was not unlinked.</source>
        <translation>Ihr Smartphone wurde nicht getrennt.</translation>
    </message>
    <message>
        <source>Its codes work as before.</source>
        <translation>Seine Codes gelten wie bisher.</translation>
    </message>
    <message>
        <source>An app is linked, but it is not known whether it is the one of your former phone.</source>
        <translation>Eine App ist verbunden, aber es ist nicht bekannt, ob es die Ihres bisherigen Smartphones ist.</translation>
    </message>
    <message>
        <source>It is not known yet whether your phone was unlinked.</source>
        <translation>Es ist noch nicht bekannt, ob Ihr Smartphone getrennt wurde.</translation>
    </message>
    <message>
        <source>You asked for it on %1, and no answer came.</source>
        <translation>Sie haben es am %1 angefordert, und es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Your app is set up, and your backup codes are not kept yet.</source>
        <translation>Ihre App ist eingerichtet, und Ihre Ersatzcodes sind noch nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>They are of %1. Print, save or copy them now: sheets from before no longer work.</source>
        <translation>Sie sind vom %1. Drucken, speichern oder kopieren Sie sie jetzt: Frühere Blätter gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Your app was not set up.</source>
        <translation>Ihre App wurde nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The portal has not taken the code of %1. Set the app up again; your backup codes come at the end.</source>
        <translation>Das Portal hat den Code vom %1 nicht angenommen. Richten Sie die App noch einmal ein; am Ende kommen Ihre Ersatzcodes.</translation>
    </message>
    <message>
        <source>It is not known yet whether your app was set up.</source>
        <translation>Es ist noch nicht bekannt, ob Ihre App eingerichtet wurde.</translation>
    </message>
    <message>
        <source>You sent its code on %1, and no answer came.</source>
        <translation>Sie haben ihren Code am %1 gesendet, und es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>Das Blatt, das Sie am %1 gedruckt, gespeichert oder kopiert haben, gilt weiterhin.</translation>
    </message>
    <message>
        <source>The codes that you had are still good.</source>
        <translation>Die Codes, die Sie hatten, gelten weiterhin.</translation>
    </message>
</context>
</TS>
