<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>App unlinked</source>
        <translation>Application dissociée</translation>
    </message>
    <message>
        <source>Somebody else’s app unlinked</source>
        <translation>Application d’une autre personne dissociée</translation>
    </message>
    <message>
        <source>App of %1 unlinked</source>
        <translation>Application de %1 dissociée</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the sign-in history.</source>
        <translation>L’abonnement du portail ne comprend pas l’historique des connexions.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Votre compte n’a pas accès à l’historique des connexions.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the sign-in history.</source>
        <translation>Les droits de cette connexion ne couvrent pas l’historique des connexions.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history.</source>
        <translation>L’abonnement du portail ne donne que les 20 dernières entrées de l’historique des connexions.</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the audit log.</source>
        <translation>L’abonnement du portail ne comprend pas le journal d’audit.</translation>
    </message>
    <message>
        <source>Your account may not read the audit log.</source>
        <translation>Votre compte n’a pas accès au journal d’audit.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the audit log.</source>
        <translation>Les droits de cette connexion ne couvrent pas le journal d’audit.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the audit log.</source>
        <translation>L’abonnement du portail ne donne que les 20 dernières entrées du journal d’audit.</translation>
    </message>
    <message>
        <source>Signed in with the password</source>
        <translation>Connexion avec le mot de passe</translation>
    </message>
    <message>
        <source>Signed in with a code</source>
        <translation>Connexion avec un code</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Code non accepté</translation>
    </message>
    <message>
        <source>Too many tries, has to wait</source>
        <translation>Trop d’essais, doit attendre</translation>
    </message>
    <message>
        <source>Picture puzzle not solved</source>
        <translation>Captcha non résolu</translation>
    </message>
    <message>
        <source>Set up or new codes</source>
        <translation>Configuration ou nouveaux codes</translation>
    </message>
    <message>
        <source>Two-factor sign-in switched off</source>
        <translation>Authentification à deux facteurs désactivée</translation>
    </message>
    <message>
        <source>SMS codes switched on</source>
        <translation>Codes par SMS activés</translation>
    </message>
    <message>
        <source>Authenticator app switched on</source>
        <translation>Application d’authentification activée</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non acceptés</translation>
    </message>
    <message>
        <source>Apps and codes</source>
        <translation>Applications et codes</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Personne inconnue</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>person: what happened, when</comment>
        <translation>%1&#x202f;: %2, %3.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>address</comment>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <comment>address, place</comment>
        <translation>Depuis %1, %2.</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>browser, system</comment>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Typed as %1</source>
        <comment>login</comment>
        <translation>Saisi&#x202f;: %1</translation>
    </message>
    <message>
        <source>The portal’s number for it: %1</source>
        <translation>Numéro dans le portail&#x202f;: %1</translation>
    </message>
    <message>
        <source>The portal’s words: %1 (number %2)</source>
        <translation>Texte du portail&#x202f;: %1 (numéro %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 événement sur %Ln</numerusform>
            <numerusform>%1 événements sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading on…</source>
        <comment>83 events</comment>
        <translation>%1. Lecture en cours…</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>83 events, a day</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>What is older is not shown</source>
        <translation>Les événements plus anciens ne sont pas affichés</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history and of the audit log.</source>
        <translation>L’abonnement du portail ne donne que les 20 dernières entrées de l’historique des connexions et du journal d’audit.</translation>
    </message>
    <message>
        <source>Sign-ins are not shown</source>
        <translation>Les connexions ne sont pas affichées</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes are not shown</source>
        <translation>Les configurations, les codes et les modifications de la stratégie ne sont pas affichés</translation>
    </message>
    <message>
        <source>Sign-ins could not be read.</source>
        <translation>Impossible de lire les connexions.</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes could not be read.</source>
        <translation>Impossible de lire les configurations, les codes et les modifications de la stratégie.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Portal’s words</source>
        <translation>Texte du portail</translation>
    </message>
    <message>
        <source>Portal’s number</source>
        <translation>Numéro dans le portail</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Enter the address of your portal.</source>
        <translation>Saisissez l’adresse de votre portail.</translation>
    </message>
    <message>
        <source>It is the one you use to open DocSpace in a browser, for example harbour.example.</source>
        <translation>C’est celle avec laquelle vous ouvrez DocSpace dans un navigateur, par exemple harbour.example.</translation>
    </message>
    <message>
        <source>That can’t be read as the address of a portal.</source>
        <translation>Cela ne ressemble pas à l’adresse d’un portail.</translation>
    </message>
    <message>
        <source>An address looks like harbour.example or https://docs.harbour.example:8443.</source>
        <translation>Une adresse ressemble à harbour.example ou https://docs.harbour.example:8443.</translation>
    </message>
    <message>
        <source>Over http, others could read your password on its way.</source>
        <translation>En http, d’autres pourraient lire votre mot de passe en chemin.</translation>
    </message>
    <message>
        <source>Begin the address with https. Only a portal on this computer is opened with http.</source>
        <translation>Commencez l’adresse par https. Seul un portail sur cet ordinateur s’ouvre en http.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The portal can’t be reached.</source>
        <translation>Le portail est injoignable.</translation>
    </message>
    <message>
        <source>Check the address %1 and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Vérifiez l’adresse %1 et le réseau de cet ordinateur, puis réessayez. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>Le portail n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>Il est peut-être occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>La connexion à %1 n’est pas sécurisée.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted on this computer. Ask an admin of the portal before you go on.</source>
        <translation>Son certificat n’est pas approuvé sur cet ordinateur. Consultez un administrateur du portail avant de continuer.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1 présente un autre certificat que celui que vous avez approuvé.</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or the portal got a new certificate. Nothing was sent. Ask an admin of the portal before you go on.</source>
        <translation>Quelqu’un intercepte peut-être la connexion, ou le portail a un nouveau certificat. Rien n’a été envoyé. Consultez un administrateur du portail avant de continuer.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>Le proxy demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter them under Proxy, then try again.</source>
        <translation>Saisissez-les sous Proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 sends you on to another address.</source>
        <translation>%1 vous redirige vers une autre adresse.</translation>
    </message>
    <message>
        <source>Open the portal in a browser and enter the address that it shows there.</source>
        <translation>Ouvrez le portail dans un navigateur et saisissez l’adresse qui s’y affiche.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a DocSpace portal.</source>
        <translation>%1 répond, mais pas comme un portail DocSpace.</translation>
    </message>
    <message>
        <source>Enter the address that you use to open DocSpace in a browser.</source>
        <translation>Saisissez l’adresse avec laquelle vous ouvrez DocSpace dans un navigateur.</translation>
    </message>
    <message>
        <source>The portal has a problem of its own.</source>
        <translation>Le portail rencontre lui-même un problème.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell an admin of the portal.</source>
        <translation>Réessayez dans un instant. Si cela persiste, prévenez un administrateur du portail.</translation>
    </message>
    <message>
        <source>The portal’s answer can’t be read.</source>
        <translation>La réponse du portail est illisible.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for an admin of the portal.</source>
        <translation>Réessayez. Si cela persiste, copiez les détails pour un administrateur du portail.</translation>
    </message>
    <message>
        <source>The portal can’t be reached through the proxy %1.</source>
        <translation>Le portail est injoignable par le proxy %1.</translation>
    </message>
    <message>
        <source>Check the address %1, the proxy and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Vérifiez l’adresse %1, le proxy et le réseau de cet ordinateur, puis réessayez. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in.</source>
        <translation>Le portail n’accepte pas cette connexion.</translation>
    </message>
    <message>
        <source>It may have ended or been revoked. Sign in again.</source>
        <translation>Elle est peut-être terminée ou révoquée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This sign-in may not do that.</source>
        <translation>Cette connexion ne permet pas cela.</translation>
    </message>
    <message>
        <source>Sign in with email and password, or with an API key that has full access.</source>
        <translation>Connectez-vous par e-mail et mot de passe, ou avec une clé API à accès complet.</translation>
    </message>
    <message>
        <source>That is not available on this portal now.</source>
        <translation>Ce n’est pas disponible sur ce portail pour le moment.</translation>
    </message>
    <message>
        <source>The page shows what the portal says at the moment.</source>
        <translation>La page montre ce que le portail indique en ce moment.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Ce code n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Attendez le prochain code dans votre application, puis saisissez-le.</translation>
    </message>
    <message>
        <source>The sign-in in the browser did not succeed.</source>
        <translation>La connexion dans le navigateur n’a pas abouti.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start it again, or sign in another way.</source>
        <translation>Rien n’a été modifié. Recommencez, ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Trop de codes en peu de temps.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The portal’s plan does not cover this.</source>
        <translation>L’abonnement du portail ne comprend pas cela.</translation>
    </message>
    <message>
        <source>Ask the portal’s owner about its plan.</source>
        <translation>Renseignez-vous sur l’abonnement auprès du propriétaire du portail.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>Le portail demande de ralentir.</translation>
    </message>
    <message>
        <source>The portal did not take this request.</source>
        <translation>Le portail n’a pas accepté cette requête.</translation>
    </message>
    <message>
        <source>Copy the details for an admin of the portal.</source>
        <translation>Copiez les détails pour un administrateur du portail.</translation>
    </message>
    <message>
        <source>This portal is closed to your address.</source>
        <translation>Ce portail est fermé à votre adresse.</translation>
    </message>
    <message>
        <source>Its admins let in certain networks only. Connect from one of them, or ask an admin of the portal.</source>
        <translation>Ses administrateurs n’autorisent que certains réseaux. Connectez-vous depuis l’un d’eux, ou consultez un administrateur du portail.</translation>
    </message>
    <message>
        <source>The portal lets nobody in now.</source>
        <translation>Le portail ne laisse entrer personne pour le moment.</translation>
    </message>
    <message>
        <source>It may be switched off or being moved. Ask an admin of the portal.</source>
        <translation>Il est peut-être désactivé ou en cours de migration. Consultez un administrateur du portail.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in. Until then your sign-in is kept for this session only.</source>
        <translation>Déverrouillez-le pour rester connecté. D’ici là, votre connexion n’est conservée que pour cette session.</translation>
    </message>
    <message>
        <source>This computer’s keychain can’t be used.</source>
        <translation>Le trousseau de cet ordinateur est inutilisable.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close Twofold; nothing is saved.</source>
        <translation>Votre connexion est conservée jusqu’à la fermeture de Twofold&#x202f;; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Impossible d’écrire le fichier.</translation>
    </message>
    <message>
        <source>Choose another folder. The reason: %1</source>
        <translation>Choisissez un autre dossier. Raison&#x202f;: %1</translation>
    </message>
    <message>
        <source>That was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Réessayez quand vous voulez.</translation>
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
        <translation>L’horloge de votre ordinateur retarde de %1 sur le portail.</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 ahead of the portal.</source>
        <translation>L’horloge de votre ordinateur avance de %1 sur le portail.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln unsaved policy change(s) are kept and waiting for you.</source>
        <translation>
            <numerusform>%Ln modification non enregistrée de la stratégie est conservée et vous attend.</numerusform>
            <numerusform>%Ln modifications non enregistrées de la stratégie sont conservées et vous attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why a second step?</source>
        <translation>Pourquoi une deuxième étape&#x202f;?</translation>
    </message>
    <message>
        <source>Passwords are guessed, seen and stolen. With two-factor sign-in, a code from your phone is asked for as well: a stolen password alone opens nothing.</source>
        <translation>Les mots de passe se devinent, se voient et se volent. Avec l’authentification à deux facteurs, un code de votre téléphone est demandé en plus&#x202f;: un mot de passe volé n’ouvre rien à lui seul.</translation>
    </message>
    <message>
        <source>Where do the codes come from?</source>
        <translation>D’où viennent les codes&#x202f;?</translation>
    </message>
    <message>
        <source>From an authenticator app on your phone, such as Aegis, 2FAS, Google or Microsoft Authenticator. You scan a picture once; from then on the app shows a new 6-digit code every 30 seconds, without a network.</source>
        <translation>D’une application d’authentification sur votre téléphone, comme Aegis, 2FAS, Google ou Microsoft Authenticator. Vous scannez une image une seule fois&#x202f;; ensuite, l’application affiche un nouveau code à 6 chiffres toutes les 30 secondes, sans réseau.</translation>
    </message>
    <message>
        <source>What are backup codes?</source>
        <translation>Que sont les codes de secours&#x202f;?</translation>
    </message>
    <message>
        <source>Spare keys for the day without your phone. Each signs you in once. Print them or save them, and keep them apart from your phone.</source>
        <translation>Des clés de réserve pour le jour où vous n’avez pas votre téléphone. Chacune vous connecte une fois. Imprimez-les ou enregistrez-les, et gardez-les loin de votre téléphone.</translation>
    </message>
    <message>
        <source>What does Twofold do?</source>
        <translation>Que fait Twofold&#x202f;?</translation>
    </message>
    <message>
        <source>It is a window to what your DocSpace portal knows about two-factor sign-in. It talks to the portals that you open and to nothing else. Your sign-in lies in this computer’s keychain, or in memory only, as you choose in Preferences.</source>
        <translation>Il montre ce que votre portail DocSpace sait de l’authentification à deux facteurs. Il communique avec les portails que vous ouvrez et avec rien d’autre. Votre connexion est conservée dans le trousseau de cet ordinateur, ou seulement en mémoire, selon votre choix dans «&#x202f;Préférences&#x202f;».</translation>
    </message>
    <message>
        <source>You have a backup code</source>
        <translation>Vous avez un code de secours</translation>
    </message>
    <message>
        <source>Sign in with your password. Where the code is asked for, choose “Use a backup code instead” and type one. Then choose “Move to a new phone” under My sign-in.</source>
        <translation>Connectez-vous avec votre mot de passe. Là où le code est demandé, choisissez «&#x202f;Utiliser un code de secours&#x202f;» et saisissez-en un. Choisissez ensuite «&#x202f;Changer de téléphone&#x202f;» sous «&#x202f;Ma connexion&#x202f;».</translation>
    </message>
    <message>
        <source>You are still signed in here</source>
        <translation>Vous êtes encore connecté ici</translation>
    </message>
    <message>
        <source>Choose “Move to a new phone” under My sign-in. The codes of the old phone stop working at once, and you get new backup codes.</source>
        <translation>Choisissez «&#x202f;Changer de téléphone&#x202f;» sous «&#x202f;Ma connexion&#x202f;». Les codes de l’ancien téléphone cessent aussitôt de fonctionner, et vous recevez de nouveaux codes de secours.</translation>
    </message>
    <message>
        <source>You have neither</source>
        <translation>Vous n’avez ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Ask the portal’s owner to reset your authenticator app. At your next sign-in you set up the new phone.</source>
        <translation>Demandez au propriétaire du portail de réinitialiser votre application d’authentification. À la prochaine connexion, vous configurez le nouveau téléphone.</translation>
    </message>
    <message>
        <source>The phone may be in somebody’s hands</source>
        <translation>Le téléphone est peut-être entre d’autres mains</translation>
    </message>
    <message>
        <source>Change your password on the portal too, and sign out of other browsers and devices under “Portals and accounts” in the portal menu.</source>
        <translation>Changez aussi votre mot de passe sur le portail, et déconnectez les autres navigateurs et appareils sous «&#x202f;Portails et comptes&#x202f;» dans le menu des portails.</translation>
    </message>
    <message>
        <source>Before you switch it on</source>
        <translation>Avant de l’activer</translation>
    </message>
    <message>
        <source>The People page tells who has set up an app. The Policy page tells, person by person, who will be asked for a code, before anything is saved.</source>
        <translation>La page Personnes indique qui a configuré une application. La page Stratégie indique, personne par personne, à qui un code sera demandé, avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Saving signs everyone out</source>
        <translation>L’enregistrement déconnecte tout le monde</translation>
    </message>
    <message>
        <source>DocSpace ends every session when the policy is saved, yours too. Twofold checks first that you can get back in, and signs you in again in place.</source>
        <translation>DocSpace met fin à toutes les sessions quand la stratégie est enregistrée, la vôtre aussi. Twofold vérifie d’abord que vous pouvez vous reconnecter, puis vous reconnecte sur place.</translation>
    </message>
    <message>
        <source>An emergency key</source>
        <translation>Une clé d’urgence</translation>
    </message>
    <message>
        <source>An API key with all permissions goes past the second step. Make one on the portal, in Developer tools, and test and keep it while you review a change.</source>
        <translation>Une clé API avec toutes les autorisations contourne la deuxième étape. Créez-en une sur le portail, dans les Outils de développement, puis testez-la et gardez-la pendant que vous vérifiez une modification.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Réseaux de confiance</translation>
    </message>
    <message>
        <source>From these addresses no code is asked for, except of those under “Always ask”. “Try an address” tells what would happen, also to recent sign-ins.</source>
        <translation>Depuis ces adresses, aucun code n’est demandé, sauf aux personnes sous «&#x202f;Toujours demander&#x202f;». «&#x202f;Tester une adresse&#x202f;» indique ce qui se passerait, y compris pour les connexions récentes.</translation>
    </message>
    <message>
        <source>Somebody has lost their phone</source>
        <translation>Quelqu’un a perdu son téléphone</translation>
    </message>
    <message>
        <source>The owner selects them under People and resets their app. They set up a new one at their next sign-in. Admins can see who needs it, but can’t reset.</source>
        <translation>Le propriétaire sélectionne la personne sous «&#x202f;Personnes&#x202f;» et réinitialise son application. Elle en configure une nouvelle à sa prochaine connexion. Les administrateurs voient qui en a besoin, mais ne peuvent pas réinitialiser.</translation>
    </message>
    <message>
        <source>SMS instead of an app</source>
        <translation>SMS au lieu d’une application</translation>
    </message>
    <message>
        <source>It needs an SMS service that is connected to the portal. Codes by text message can be redirected by fraud; prefer the app.</source>
        <translation>Il faut un service SMS relié au portail. Les codes par SMS peuvent être détournés par fraude&#x202f;; préférez l’application.</translation>
    </message>
    <message>
        <source>What the portal needs</source>
        <translation>Ce qu’il faut au portail</translation>
    </message>
    <message>
        <source>A plan that includes two-factor sign-in, and a version of DocSpace that has it. Then the owner or a DocSpace admin switches it on. Ask the portal’s owner about the plan, and whoever runs the server about its version.</source>
        <translation>Un abonnement qui comprend l’authentification à deux facteurs, et une version de DocSpace qui la propose. Le propriétaire ou un administrateur DocSpace l’active ensuite. Renseignez-vous sur l’abonnement auprès du propriétaire du portail, et sur la version auprès des responsables du serveur.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Private network</source>
        <translation>Réseau privé</translation>
    </message>
    <message>
        <source>Private range</source>
        <translation>Plage privée</translation>
    </message>
    <message>
        <source>Shared by a provider’s customers</source>
        <translation>Partagé par les clients d’un fournisseur</translation>
    </message>
    <message>
        <source>Link-local network</source>
        <translation>Réseau de lien local</translation>
    </message>
    <message>
        <source>The portal’s own computer</source>
        <translation>L’ordinateur du portail lui-même</translation>
    </message>
    <message>
        <source>IPv6 network</source>
        <translation>Réseau IPv6</translation>
    </message>
    <message>
        <source>IPv6 range</source>
        <translation>Plage IPv6</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>%1, %2 billion addresses</source>
        <translation>%1, %2 milliards d’adresses</translation>
    </message>
    <message>
        <source>%1, %2 million addresses</source>
        <translation>%1, %2 millions d’adresses</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1, %Ln adresse</numerusform>
            <numerusform>%1, %Ln adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7.</source>
        <translation>Saisissez une adresse, une plage ou un réseau, par exemple 203.0.113.7.</translation>
    </message>
    <message>
        <source>This is too long for an address or a range.</source>
        <translation>C’est trop long pour une adresse ou une plage.</translation>
    </message>
    <message>
        <source>The portal reads the digits 0 to 9 only, for example 203.0.113.7.</source>
        <translation>Le portail ne lit que les chiffres 0 à 9, par exemple 203.0.113.7.</translation>
    </message>
    <message>
        <source>The portal compares addresses, not names. Type the address, for example 203.0.113.7.</source>
        <translation>Le portail compare des adresses, pas des noms. Saisissez l’adresse, par exemple 203.0.113.7.</translation>
    </message>
    <message>
        <source>Instead of a star, type a range or a network, for example 10.0.0.0/16.</source>
        <translation>Au lieu d’un astérisque, saisissez une plage ou un réseau, par exemple 10.0.0.0/16.</translation>
    </message>
    <message>
        <source>Leave the port out: an address alone, for example 203.0.113.7.</source>
        <translation>Retirez le port&#x202f;: une adresse seule, par exemple 203.0.113.7.</translation>
    </message>
    <message>
        <source>Leave out the percent sign and what follows it. The portal never sees it.</source>
        <translation>Retirez le signe pour cent et ce qui le suit. Le portail ne le voit jamais.</translation>
    </message>
    <message>
        <source>Write the numbers without leading zeros, for example 10.0.0.1.</source>
        <translation>Écrivez les nombres sans zéros au début, par exemple 10.0.0.1.</translation>
    </message>
    <message>
        <source>Each part of an IPv4 address is a number from 0 to 255, for example 192.168.1.10.</source>
        <translation>Chaque partie d’une adresse IPv4 est un nombre de 0 à 255, par exemple 192.168.1.10.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers with dots between, for example 192.168.1.10.</source>
        <translation>Une adresse IPv4 compte quatre nombres séparés par des points, par exemple 192.168.1.10.</translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7 or 10.0.0.0/8.</source>
        <translation>Saisissez une adresse, une plage ou un réseau, par exemple 203.0.113.7 ou 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12.</source>
        <translation>Un réseau IPv4 se termine par un nombre de /1 à /32, par exemple 172.16.0.0/12.</translation>
    </message>
    <message>
        <source>An IPv6 network ends in a number from /1 to /128, for example 2001:db8::/32.</source>
        <translation>Un réseau IPv6 se termine par un nombre de /1 à /128, par exemple 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A range has two addresses with a dash between, for example 10.0.0.1-10.0.0.9.</source>
        <translation>Une plage compte deux adresses séparées par un tiret, par exemple 10.0.0.1-10.0.0.9.</translation>
    </message>
    <message>
        <source>Both ends of a range are IPv4, or both are IPv6.</source>
        <translation>Les deux extrémités d’une plage sont en IPv4, ou toutes deux en IPv6.</translation>
    </message>
    <message>
        <source>This is every address there is: nobody would be asked for a code.</source>
        <translation>Ce sont toutes les adresses qui existent&#x202f;: aucun code ne serait plus demandé.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>C’est déjà dans la liste.</translation>
    </message>
    <message>
        <source>It is on the list already, as %1.</source>
        <translation>C’est déjà dans la liste, sous la forme %1.</translation>
    </message>
    <message>
        <source>%1 on the list covers it already.</source>
        <translation>%1, déjà dans la liste, le couvre.</translation>
    </message>
    <message>
        <source>The portal never sees an address like this, so it trusts nobody.</source>
        <translation>Le portail ne voit jamais d’adresse de ce genre&#x202f;: l’entrée ne vaut donc pour personne.</translation>
    </message>
    <message>
        <source>The portal reads it as %1, which is far wider.</source>
        <translation>Le portail le lit comme %1, ce qui est bien plus large.</translation>
    </message>
    <message>
        <source>The portal reads it as a far wider network.</source>
        <translation>Le portail le lit comme un réseau bien plus large.</translation>
    </message>
    <message>
        <source>The portal reads it as the address 0.0.0.0 alone.</source>
        <translation>Le portail le lit comme la seule adresse 0.0.0.0.</translation>
    </message>
    <message>
        <source>The portal can’t read it. Whoever it is compared with can’t sign in.</source>
        <translation>Le portail ne peut pas le lire. Toute personne qui y est comparée ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>It trusts every address: nobody is asked for a code.</source>
        <translation>Il approuve toutes les adresses&#x202f;: aucun code n’est demandé.</translation>
    </message>
    <message>
        <source>Is saved as %1</source>
        <translation>Est enregistré comme %1</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Enregistrer comme %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last address</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Set up or new codes</source>
        <translation>Configuration ou nouveaux codes</translation>
    </message>
    <message>
        <source>App unlinked</source>
        <translation>Application dissociée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>DocSpace admin</source>
        <translation>Administrateur DocSpace</translation>
    </message>
    <message>
        <source>Room admin</source>
        <translation>Administrateur de salle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>User</comment>
        <translation>%1, désactivé</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>User; invited, has not signed in yet</comment>
        <translation>%1, en attente</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurée</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configurée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Last known: set up</source>
        <translation>Dernier état connu&#x202f;: configurée</translation>
    </message>
    <message>
        <source>Last known: unlinked</source>
        <translation>Dernier état connu&#x202f;: dissociée</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Code toujours demandé (nom dans la liste)</translation>
    </message>
    <message>
        <source>Always asked as part of %1</source>
        <comment>a group</comment>
        <translation>Code toujours demandé comme membre de %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
        <translation>Dernier état connu&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>two-factor: %1</source>
        <translation>deux facteurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>groupes&#x202f;: %1</translation>
    </message>
    <message>
        <source>The portal tells it only while the policy’s method is the authenticator app.</source>
        <translation>Le portail ne l’indique que tant que la méthode de la stratégie est l’application d’authentification.</translation>
    </message>
    <message>
        <source>The portal tells it to DocSpace admins and to the owner only.</source>
        <translation>Le portail ne l’indique qu’aux administrateurs DocSpace et au propriétaire.</translation>
    </message>
    <message>
        <source>This release of the portal does not tell it.</source>
        <translation>Cette version du portail ne l’indique pas.</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2 people</source>
        <translation>Nouvelle lecture&#x202f;: %1 personnes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 people read</source>
        <translation>%1 personnes lues sur %2</translation>
    </message>
    <message>
        <source>%1. Paused.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. En pause.</translation>
    </message>
    <message>
        <source>%1. The portal asks to slow down.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. Le portail demande de ralentir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 personnes sur %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Deux facteurs</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Toujours demandé</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Last known change</source>
        <translation>Dernière modification connue</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when somebody&apos;s app was reset</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Try part of a name, an email address or a group.</source>
        <translation>Essayez une partie d’un nom, d’une adresse e-mail ou d’un groupe.</translation>
    </message>
    <message>
        <source>The filters “%1” and “%2” are on.</source>
        <translation>Les filtres «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» sont actifs.</translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” is on, so %Ln people are hidden.</source>
        <translation>
            <numerusform>Le filtre «&#x202f;%1&#x202f;» est actif, donc %Ln personne est masquée.</numerusform>
            <numerusform>Le filtre «&#x202f;%1&#x202f;» est actif, donc %Ln personnes sont masquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far %1 of %2 people are read.</source>
        <translation>Jusqu’ici, %1 personnes sont lues sur %2.</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>Personne ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>Personne ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Application d’authentification</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Room admins</source>
        <translation>Administrateurs de salle</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Deleted group %1</source>
        <translation>Groupe supprimé %1</translation>
    </message>
    <message>
        <source>Deleted person %1</source>
        <translation>Personne supprimée %1</translation>
    </message>
    <message>
        <source>Unknown group %1</source>
        <translation>Groupe inconnu %1</translation>
    </message>
    <message>
        <source>Unknown person %1</source>
        <translation>Personne inconnue %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln réseau</numerusform>
            <numerusform>%Ln réseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouts&#x202f;: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>retraits&#x202f;: %1</translation>
    </message>
    <message>
        <source>method: %1</source>
        <translation>méthode&#x202f;: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>The lists are kept on this computer and offered when you switch it on again.</source>
        <translation>Les listes sont conservées sur cet ordinateur et proposées quand vous la réactivez.</translation>
    </message>
    <message>
        <source>The lists are not kept on this computer: note them first if you want them back.</source>
        <translation>Les listes ne sont pas conservées sur cet ordinateur&#x202f;: notez-les d’abord si vous voulez les retrouver.</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>La connexion ne demande qu’un mot de passe</translation>
    </message>
    <message>
        <source>The portal also clears trusted networks and the always-ask list. Nobody is signed out.</source>
        <translation>Le portail efface aussi les réseaux de confiance et la liste «&#x202f;Toujours demander&#x202f;». Personne n’est déconnecté.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code. Whoever has no app yet sets one up then.</source>
        <translation>La prochaine connexion demande un code. Les personnes sans application en configurent alors une.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code, which comes by text message.</source>
        <translation>La prochaine connexion demande un code, envoyé par SMS.</translation>
    </message>
    <message>
        <source>Saving signs everyone out, you included</source>
        <translation>L’enregistrement déconnecte tout le monde, y compris vous</translation>
    </message>
    <message>
        <source>Saving signs everyone else out</source>
        <translation>L’enregistrement déconnecte tous les autres</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked for a code at their next sign-in.</source>
        <translation>
            <numerusform>Code demandé à la prochaine connexion&#x202f;: %1 personne sur %Ln.</numerusform>
            <numerusform>Code demandé à la prochaine connexion&#x202f;: %1 sur %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set up an app first.</source>
        <translation>
            <numerusform>%Ln d’entre elles configure d’abord une application.</numerusform>
            <numerusform>%Ln d’entre elles configurent d’abord une application.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in.</source>
        <translation>
            <numerusform>%Ln personne ne pourrait pas se connecter.</numerusform>
            <numerusform>%Ln personnes ne pourraient pas se connecter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCodeText</name>
    <message>
        <source>That code was not accepted.</source>
        <translation>Ce code n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Attendez le prochain code dans votre application, puis saisissez-le.</translation>
    </message>
    <message>
        <source>%1 Set the clocks of this computer and of your phone to automatic, then type the next code.</source>
        <translation>%1 Réglez les horloges de cet ordinateur et de votre téléphone sur automatique, puis saisissez le prochain code.</translation>
    </message>
    <message>
        <source>It is right for this account and this moment, so the portal may hold another key by now. Type the next code. If that is not accepted either, start the set-up again.</source>
        <translation>Il est correct pour ce compte et à cet instant&#x202f;: le portail a donc peut-être changé de clé entre-temps. Saisissez le prochain code. S’il n’est pas accepté non plus, recommencez la configuration.</translation>
    </message>
    <message>
        <source>It is not a code of this account. In your app, look for %1 and type the code that stands there. If it is not there, scan again.</source>
        <translation>Ce n’est pas un code de ce compte. Dans votre application, cherchez %1 et saisissez le code affiché. S’il n’y figure pas, scannez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The portal usually takes %Ln more code(s) before it makes you wait.</source>
        <translation>
            <numerusform>Le portail accepte en général encore %Ln code avant de vous faire attendre.</numerusform>
            <numerusform>Le portail accepte en général encore %Ln codes avant de vous faire attendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal usually makes you wait a minute now.</source>
        <translation>En général, le portail vous fait maintenant attendre une minute.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 behind both. Tell an admin of the portal.</source>
        <translation>Votre téléphone et cet ordinateur concordent, mais l’horloge du portail retarde de %1 sur les deux. Prévenez un administrateur du portail.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 ahead of both. Tell an admin of the portal.</source>
        <translation>Votre téléphone et cet ordinateur concordent, mais l’horloge du portail avance de %1 sur les deux. Prévenez un administrateur du portail.</translation>
    </message>
    <message>
        <source>It will be good in %1, so your phone’s clock is ahead of the portal. Set it to automatic, then type the next code.</source>
        <translation>Il sera valable dans %1&#x202f;: l’horloge de votre téléphone avance donc sur le portail. Réglez-la sur automatique, puis saisissez le prochain code.</translation>
    </message>
    <message>
        <source>It was good %1 ago. Type the one that your app shows now. If it is that one, your phone’s clock is behind: set it to automatic.</source>
        <translation>Il était valable il y a %1. Saisissez celui que votre application affiche maintenant. Si c’est le même, l’horloge de votre téléphone retarde&#x202f;: réglez-la sur automatique.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 ahead of the portal, as if it were set for another time zone.</source>
        <translation>L’horloge de votre téléphone avance de %1 sur le portail, comme si elle était réglée sur un autre fuseau horaire.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 behind the portal, as if it were set for another time zone.</source>
        <translation>L’horloge de votre téléphone retarde de %1 sur le portail, comme si elle était réglée sur un autre fuseau horaire.</translation>
    </message>
    <message>
        <source>Set its date, time and time zone to automatic, then type the next code.</source>
        <translation>Réglez sa date, son heure et son fuseau horaire sur automatique, puis saisissez le prochain code.</translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) ahead of the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>L’horloge de votre téléphone avance de %Ln jour sur le portail. Réglez sa date sur automatique, puis saisissez le prochain code.</numerusform>
            <numerusform>L’horloge de votre téléphone avance de %Ln jours sur le portail. Réglez sa date sur automatique, puis saisissez le prochain code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) behind the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>L’horloge de votre téléphone retarde de %Ln jour sur le portail. Réglez sa date sur automatique, puis saisissez le prochain code.</numerusform>
            <numerusform>L’horloge de votre téléphone retarde de %Ln jours sur le portail. Réglez sa date sur automatique, puis saisissez le prochain code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>ResetWords</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialisée</translation>
    </message>
    <message>
        <source>Not reset</source>
        <translation>Non réinitialisée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Your own app is moved under My sign-in</source>
        <translation>La vôtre se transfère sous «&#x202f;Ma connexion&#x202f;»</translation>
    </message>
    <message>
        <source>Disabled: can’t sign in</source>
        <translation>Désactivé&#x202f;: ne peut pas se connecter</translation>
    </message>
    <message>
        <source>Guests are left as they are</source>
        <translation>Les invités restent tels quels</translation>
    </message>
    <message>
        <source>No app is set up</source>
        <translation>Aucune application configurée</translation>
    </message>
    <message>
        <source>The portal does not say whether an app is set up</source>
        <translation>Le portail n’indique pas si une application est configurée</translation>
    </message>
    <message>
        <source>Not on the portal any more</source>
        <translation>N’est plus sur le portail</translation>
    </message>
    <message>
        <source>Stopped before their turn</source>
        <translation>Arrêt avant son tour</translation>
    </message>
    <message>
        <source>Could not be read, so nothing was sent</source>
        <translation>Lecture impossible, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The portal refused it (status %1)</source>
        <translation>Le portail a refusé (état %1)</translation>
    </message>
    <message>
        <source>The portal took no more requests at that moment</source>
        <translation>Le portail n’acceptait plus de requêtes à ce moment</translation>
    </message>
    <message>
        <source>Your session ended before it was done</source>
        <translation>Votre session s’est terminée avant la fin</translation>
    </message>
    <message>
        <source>No answer came, and the app is still set up</source>
        <translation>Aucune réponse, et l’application est toujours configurée</translation>
    </message>
    <message>
        <source>The portal said it was done, but an app is set up</source>
        <translation>Fait selon le portail, mais une application est configurée</translation>
    </message>
    <message>
        <source>It was sent, but could not be checked</source>
        <translation>Envoyé, mais la vérification n’a pas pu se faire</translation>
    </message>
    <message>
        <source>No app is reset</source>
        <translation>Aucune application n’est réinitialisée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) are reset</source>
        <translation>
            <numerusform>%Ln application est réinitialisée</numerusform>
            <numerusform>%Ln applications sont réinitialisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln app(s) are reset</source>
        <translation>
            <numerusform>%1 application réinitialisée sur %Ln</numerusform>
            <numerusform>%1 applications réinitialisées sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal refused several people in a row. Stop, and see why in the list.</source>
        <translation>Le portail a refusé plusieurs personnes de suite. Arrêtez et voyez pourquoi dans la liste.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Votre session est terminée. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The record of the reset could not be written, so nothing more was sent. The reason: %1</source>
        <translation>Impossible d’écrire le journal de la réinitialisation&#x202f;: plus rien n’a donc été envoyé. Raison&#x202f;: %1</translation>
    </message>
    <message>
        <source>The portal asks to slow down. Go on in a few minutes.</source>
        <translation>Le portail demande de ralentir. Continuez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Nothing is sent twice. Go on when it is back.</source>
        <translation>Rien n’est envoyé deux fois. Continuez quand il est de retour.</translation>
    </message>
    <message>
        <source>The portal asks to slow down. It goes on by itself.</source>
        <translation>Le portail demande de ralentir. La suite se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Twofold looks again in a moment.</source>
        <translation>Nouvelle vérification dans un instant.</translation>
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
        <translation>Ma connexion</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Next part of the window: places, page, bar below it</source>
        <translation>Partie suivante de la fenêtre&#x202f;: rubriques, page, barre en dessous</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>These shortcuts, and help</source>
        <translation>Ces raccourcis, et l’aide</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Read the people again</source>
        <translation>Relire la liste des personnes</translation>
    </message>
    <message>
        <source>Copy the selected rows, code or key</source>
        <translation>Copier les lignes, le code ou la clé sélectionnés</translation>
    </message>
    <message>
        <source>Review and save the policy</source>
        <translation>Vérifier et enregistrer la stratégie</translation>
    </message>
    <message>
        <source>Undo a change to the policy</source>
        <translation>Annuler une modification de la stratégie</translation>
    </message>
    <message>
        <source>Redo a change to the policy</source>
        <translation>Rétablir une modification de la stratégie</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>A key. &quot;Letter&quot; is any letter.</extracomment>
        <translation>Alt+lettre</translation>
    </message>
    <message>
        <source>Press a button, or go to a field. The letters show while you hold Alt.</source>
        <translation>Actionner un bouton ou aller à un champ. Les lettres s’affichent tant que vous maintenez Alt.</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>Two keys.</extracomment>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Élément suivant et précédent</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Entrée, Espace</translation>
    </message>
    <message>
        <source>Press the button, open or choose the row</source>
        <translation>Actionner le bouton, ouvrir ou choisir la ligne</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>A key.</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close a dialog or menu and leave everything as it is, empty the search</source>
        <translation>Fermer une boîte de dialogue ou un menu sans rien changer, vider la recherche</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Move between rows, codes and choices</source>
        <translation>Passer d’une ligne, d’un code ou d’un choix à l’autre</translation>
    </message>
    <message>
        <source>Space, Shift+arrows, Ctrl+A</source>
        <translation>Espace, Maj+flèches, Ctrl+A</translation>
    </message>
    <message>
        <source>In the people list: select one, several, everybody shown</source>
        <translation>Dans la liste des personnes&#x202f;: en sélectionner une, plusieurs, toutes celles affichées</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>In the always-ask list and the trusted networks: take away</source>
        <translation>Dans la liste «&#x202f;Toujours demander&#x202f;» et les réseaux de confiance&#x202f;: retirer</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>That email and password were not accepted.</source>
        <translation>Cet e-mail et ce mot de passe n’ont pas été acceptés.</translation>
    </message>
    <message>
        <source>Check both and try again. If you forgot the password, ask for a new one on the portal’s web page.</source>
        <translation>Vérifiez les deux et réessayez. Si vous avez oublié le mot de passe, demandez-en un nouveau sur la page web du portail.</translation>
    </message>
    <message>
        <source>Check both and try again. Some servers do not allow Basic; sign in with email and password then.</source>
        <translation>Vérifiez les deux et réessayez. Certains serveurs n’autorisent pas Basic&#x202f;; connectez-vous alors par e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>The portal does not accept this key.</source>
        <translation>Le portail n’accepte pas cette clé.</translation>
    </message>
    <message>
        <source>Paste the whole key. It may also have run out or been switched off.</source>
        <translation>Collez la clé entière. Elle a peut-être aussi expiré ou été désactivée.</translation>
    </message>
    <message>
        <source>The portal does not accept this token.</source>
        <translation>Le portail n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>Paste all of it. It may also have ended: get a new one, or sign in another way.</source>
        <translation>Collez-le en entier. Il a peut-être aussi expiré&#x202f;: obtenez-en un nouveau, ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>This portal offers no sign-in through the browser.</source>
        <translation>Ce portail ne propose pas de connexion par le navigateur.</translation>
    </message>
    <message>
        <source>It runs no identity service. Sign in with email and password, or with an API key.</source>
        <translation>Il n’a pas de service d’identité. Connectez-vous par e-mail et mot de passe, ou avec une clé API.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>Aucune réponse n’est venue du navigateur.</translation>
    </message>
    <message>
        <source>Start the sign-in again. Finish it in the page that opens.</source>
        <translation>Recommencez la connexion. Terminez-la dans la page qui s’ouvre.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was declined.</source>
        <translation>La connexion dans le navigateur a été refusée.</translation>
    </message>
    <message>
        <source>Start it again and allow Twofold, or sign in another way.</source>
        <translation>Recommencez et autorisez Twofold, ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Aucun navigateur ne s’est ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system’s settings and start again, or sign in another way.</source>
        <translation>Choisissez un navigateur par défaut dans les réglages du système et recommencez, ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>This computer does not let Twofold wait for the browser’s answer.</source>
        <translation>Cet ordinateur ne laisse pas Twofold attendre la réponse du navigateur.</translation>
    </message>
    <message>
        <source>It comes to 127.0.0.1, where no port was free. Close other programs and start again, or sign in another way.</source>
        <translation>Elle arrive sur 127.0.0.1, où aucun port n’était libre. Fermez d’autres programmes et recommencez, ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>The portal did not take the browser’s answer.</source>
        <translation>Le portail n’a pas accepté la réponse du navigateur.</translation>
    </message>
    <message>
        <source>It came too late, or was used before. Start the sign-in again.</source>
        <translation>Elle est arrivée trop tard, ou a déjà servi. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>The portal’s answer is out of date, or this computer’s clock is wrong.</source>
        <translation>La réponse du portail est périmée, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Set the clock and start the sign-in again.</source>
        <translation>Rien n’en a été gardé. Réglez l’horloge et recommencez la connexion.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not stand up to a check.</source>
        <translation>La réponse à la connexion n’a pas passé la vérification.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Start again; if it stays, copy the details for an admin of the portal.</source>
        <translation>Rien n’en a été gardé. Recommencez&#x202f;; si cela persiste, copiez les détails pour un administrateur du portail.</translation>
    </message>
    <message>
        <source>The portal’s identity service can’t be trusted with a sign-in.</source>
        <translation>Le service d’identité du portail n’est pas assez sûr pour une connexion.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Copy the details for an admin of the portal, or sign in another way.</source>
        <translation>Rien ne lui a été envoyé. Copiez les détails pour un administrateur du portail, ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>The portal does not know this application.</source>
        <translation>Le portail ne connaît pas cette application.</translation>
    </message>
    <message>
        <source>Check the client ID and its secret in the portal’s Developer tools.</source>
        <translation>Vérifiez l’ID client et son secret dans les Outils de développement du portail.</translation>
    </message>
    <message>
        <source>The portal does not let this application sign people in.</source>
        <translation>Le portail n’autorise pas cette application à connecter des personnes.</translation>
    </message>
    <message>
        <source>In the portal’s Developer tools, let it read people and your profile.</source>
        <translation>Dans les Outils de développement du portail, autorisez-la à lire les personnes et votre profil.</translation>
    </message>
    <message>
        <source>The portal does not let this account sign in.</source>
        <translation>Le portail n’autorise pas ce compte à se connecter.</translation>
    </message>
    <message>
        <source>It may be switched off there. Ask an admin of the portal.</source>
        <translation>Il y est peut-être désactivé. Consultez un administrateur du portail.</translation>
    </message>
    <message>
        <source>The portal does not accept the kept key.</source>
        <translation>Le portail n’accepte pas la clé conservée.</translation>
    </message>
    <message>
        <source>It may have run out or been switched off. Use another key, or sign in another way.</source>
        <translation>Elle a peut-être expiré ou été désactivée. Utilisez une autre clé, ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>The key is not in the keychain any more.</source>
        <translation>La clé n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>Use another key, or sign in another way.</source>
        <translation>Utilisez une autre clé, ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The key is kept there. Unlock it when you are asked, or paste a key.</source>
        <translation>La clé y est conservée. Déverrouillez-le quand on vous le demande, ou collez une clé.</translation>
    </message>
    <message>
        <source>This key can’t read its own account.</source>
        <translation>Cette clé ne peut pas lire son propre compte.</translation>
    </message>
    <message>
        <source>Make a key with full access, or one that may read your profile and the portal.</source>
        <translation>Créez une clé à accès complet, ou qui puisse lire votre profil et le portail.</translation>
    </message>
    <message>
        <source>This token can’t read its own account.</source>
        <translation>Ce jeton ne peut pas lire son propre compte.</translation>
    </message>
    <message>
        <source>Get one with more rights, or sign in another way.</source>
        <translation>Obtenez-en un avec plus de droits, ou connectez-vous autrement.</translation>
    </message>
</context>
<context>
    <name>SurveyShares</name>
    <message>
        <source>Ready, app is set up</source>
        <translation>Prêts, application configurée</translation>
    </message>
    <message>
        <source>Set up at next sign-in</source>
        <translation>Configuration à la prochaine connexion</translation>
    </message>
    <message>
        <source>Phone number at next sign-in</source>
        <translation>Numéro de téléphone à la prochaine connexion</translation>
    </message>
    <message>
        <source>Asked, not known who is ready</source>
        <translation>Code demandé, on ignore qui est prêt</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Réseau de confiance uniquement</translation>
    </message>
    <message>
        <source>Not asked, two-factor sign-in is off</source>
        <translation>Pas de code, authentification à deux facteurs désactivée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>Ne peuvent pas se connecter</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>In a group that is always asked</source>
        <translation>Dans un groupe auquel le code est toujours demandé</translation>
    </message>
    <message>
        <source>Everyone is always asked</source>
        <translation>Code toujours demandé à tout le monde</translation>
    </message>
    <message>
        <source>Admins are always asked</source>
        <translation>Code toujours demandé aux administrateurs</translation>
    </message>
    <message>
        <source>Room admins are always asked</source>
        <translation>Code toujours demandé aux administrateurs de salle</translation>
    </message>
    <message>
        <source>Users are always asked</source>
        <translation>Code toujours demandé aux utilisateurs</translation>
    </message>
    <message>
        <source>Guests are always asked</source>
        <translation>Code toujours demandé aux invités</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>Votre application est configurée.</translation>
    </message>
    <message>
        <source>You set up an app then.</source>
        <translation>Vous configurez alors une application.</translation>
    </message>
    <message>
        <source>You give your phone number then.</source>
        <translation>Vous donnez alors votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>Asked, unless from a trusted network</source>
        <translation>Code demandé, sauf depuis un réseau de confiance</translation>
    </message>
    <message>
        <source>Asked, app is set up</source>
        <translation>Code demandé, application configurée</translation>
    </message>
    <message>
        <source>Asked, sets up then</source>
        <translation>Code demandé, application à configurer</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Code demandé</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas de code demandé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>Ne peut pas se connecter</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>L’authentification à deux facteurs est désactivée</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Code toujours demandé (nom dans la liste)</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <comment>a network</comment>
        <translation>De confiance&#x202f;: %1</translation>
    </message>
    <message>
        <source>No trusted network matches</source>
        <translation>Aucun réseau de confiance ne correspond</translation>
    </message>
    <message>
        <source>No sign-in is known</source>
        <translation>Aucune connexion connue</translation>
    </message>
    <message>
        <source>The groups are not known</source>
        <translation>Les groupes ne sont pas connus</translation>
    </message>
    <message>
        <source>The portal can’t read %1</source>
        <comment>a network</comment>
        <translation>Le portail ne peut pas lire %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Asked for a code</source>
        <translation>Code demandé</translation>
    </message>
    <message>
        <source>Asked, not known who is set up</source>
        <translation>Code demandé, configuration inconnue</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Réseau de confiance uniquement</translation>
    </message>
    <message>
        <source>Asked at next sign-in, unless from a trusted network.</source>
        <translation>Code demandé à la prochaine connexion, sauf depuis un réseau de confiance.</translation>
    </message>
    <message>
        <source>Asked at next sign-in.</source>
        <translation>Code demandé à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Not asked from %1: it is in %2.</source>
        <comment>address, network</comment>
        <translation>Pas de code demandé depuis %1&#x202f;: l’adresse est dans %2.</translation>
    </message>
    <message>
        <source>Not asked: two-factor sign-in is off.</source>
        <translation>Pas de code demandé&#x202f;: l’authentification à deux facteurs est désactivée.</translation>
    </message>
    <message>
        <source>You could not sign in: the portal can’t read %1.</source>
        <comment>a network</comment>
        <translation>Vous ne pourriez pas vous connecter&#x202f;: le portail ne peut pas lire %1.</translation>
    </message>
    <message>
        <source>It is not known whether you would be asked.</source>
        <translation>On ignore si un code vous serait demandé.</translation>
    </message>
    <message>
        <source>The portal’s plan does not show the sign-in history.</source>
        <translation>L’abonnement du portail ne montre pas l’historique des connexions.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Votre compte n’a pas accès à l’historique des connexions.</translation>
    </message>
    <message>
        <source>The sign-in history could not be read.</source>
        <translation>Impossible de lire l’historique des connexions.</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Lecture de l’historique des connexions…</translation>
    </message>
    <message numerus="yes">
        <source>Counted from sign-ins of the last %Ln day(s).</source>
        <translation>
            <numerusform>Compté d’après les connexions du dernier jour.</numerusform>
            <numerusform>Compté d’après les connexions des %Ln derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from sign-ins since %1.</source>
        <translation>Compté d’après les connexions depuis le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.</source>
        <translation>
            <numerusform>%Ln d’entre elles ne s’est pas connectée pendant ce temps&#x202f;: un code lui est demandé, sauf depuis un réseau de confiance.</numerusform>
            <numerusform>%Ln d’entre elles ne se sont pas connectées pendant ce temps&#x202f;: un code leur est demandé, sauf depuis un réseau de confiance.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal tells who has set up an app only while the app is the method.</source>
        <translation>Le portail n’indique qui a configuré une application que tant que l’application est la méthode.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked</source>
        <translation>
            <numerusform>Code demandé à %1 personne sur %Ln</numerusform>
            <numerusform>Code demandé à %1 sur %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people, except from %Ln trusted network(s)</source>
        <translation>
            <numerusform>Les %1 personnes, sauf depuis %Ln réseau de confiance</numerusform>
            <numerusform>Les %1 personnes, sauf depuis %Ln réseaux de confiance</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal never matches it.</source>
        <translation>%1 comprend cette adresse, mais le portail ne l’y reconnaît jamais.</translation>
    </message>
    <message>
        <source>%1 does not mean this address, but the portal lets it through.</source>
        <translation>%1 ne comprend pas cette adresse, mais le portail la laisse passer.</translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal does not match it.</source>
        <translation>%1 comprend cette adresse, mais le portail ne l’y reconnaît pas.</translation>
    </message>
    <message>
        <source>The portal can’t read %1. Who gets that far down the list can’t sign in.</source>
        <translation>Le portail ne peut pas lire %1. Quiconque arrive à ce point de la liste ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>The portal reads %1 in another way.</source>
        <translation>Le portail lit %1 autrement.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace portals</source>
        <translation>Authentification à deux facteurs pour les portails ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Start on the built-in demo portal.</source>
        <translation>Démarrer sur le portail de démo intégré.</translation>
    </message>
    <message>
        <source>A portal’s address, or a confirm link of a portal.</source>
        <translation>L’adresse d’un portail, ou un lien de confirmation d’un portail.</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Twofold.</source>
        <translation>Vous pouvez fermer cette page et revenir à Twofold.</translation>
    </message>
    <message>
        <source>Appearance: system, light, dark or high-contrast.</source>
        <translation>Apparence&#x202f;: system, light, dark ou high-contrast.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AboutPane</name>
    <message>
        <source>Copy details for a report</source>
        <translation>Copier les détails pour un signalement</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>The details are these lines and your language. No name, address or secret is among them.</source>
        <translation>Les détails sont ces lignes et votre langue. Ils ne contiennent ni nom, ni adresse, ni secret.</translation>
    </message>
    <message>
        <source>Twofold is free software under the GNU General Public License, version 3 or later. It is not made, endorsed or supported by the makers of DocSpace.</source>
        <translation>Twofold est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il n’est ni créé, ni approuvé, ni pris en charge par les créateurs de DocSpace.</translation>
    </message>
    <message>
        <source>None is open, or it does not tell its release</source>
        <translation>Aucun n’est ouvert, ou il n’indique pas sa version</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountCard</name>
    <message>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <comment>portal, e-mail</comment>
        <translation>Ouvrir %1, %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <comment>portal</comment>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <comment>portal</comment>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>portal</comment>
        <translation>Plus d’options pour %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountsDialog</name>
    <message>
        <source>No portal was opened yet.</source>
        <translation>Aucun portail n’a encore été ouvert.</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>Portails et comptes</translation>
    </message>
    <message>
        <source>In your order. It is also the order of the portal menu.</source>
        <translation>Dans l’ordre de votre choix, qui est aussi celui du menu des portails.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Se déconnecter ici</translation>
    </message>
    <message>
        <source>Other browsers and devices</source>
        <translation>Autres navigateurs et appareils</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Ajouter un portail…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The saved sign-in may still be in the keychain.</source>
        <translation>La connexion enregistrée est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>%1 So the account stays in the list, signed out. Forget it again when the keychain can be used, or remove the entry “%2” in your keychain program.</source>
        <translation>%1 Le compte reste donc dans la liste, déconnecté. Oubliez-le de nouveau quand le trousseau est utilisable, ou supprimez l’entrée «&#x202f;%2&#x202f;» dans votre gestionnaire de trousseau.</translation>
    </message>
    <message>
        <source>The list of your portals could not be written.</source>
        <translation>Impossible d’écrire la liste de vos portails.</translation>
    </message>
    <message>
        <source>The change holds until you close Twofold. The reason: %1</source>
        <translation>La modification vaut jusqu’à la fermeture de Twofold. Raison&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signed out everywhere else.</source>
        <translation>Déconnecté partout ailleurs.</translation>
    </message>
    <message>
        <source>You are still signed in here.</source>
        <translation>Votre session reste ouverte ici.</translation>
    </message>
    <message>
        <source>The portal’s answer was lost.</source>
        <translation>La réponse du portail s’est perdue.</translation>
    </message>
    <message>
        <source>What it says now stands below.</source>
        <translation>Ce qu’il indique maintenant figure ci-dessous.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>e-mail, portal</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Interrogation du portail…</translation>
    </message>
    <message>
        <source>Signed in nowhere else</source>
        <translation>Connecté nulle part ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other session(s)</source>
        <translation>
            <numerusform>%Ln autre session</numerusform>
            <numerusform>%Ln autres sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Sign out everywhere else (%1)…</source>
        <translation>Se déconnecter partout ailleurs (%1)…</translation>
    </message>
    <message>
        <source>Twofold signs out there, wipes the saved sign-in from this computer’s keychain, and takes the account off this list.</source>
        <translation>Twofold s’y déconnecte, efface la connexion enregistrée du trousseau de cet ordinateur et retire le compte de cette liste.</translation>
    </message>
    <message>
        <source>Twofold wipes the saved sign-in from this computer’s keychain and takes the account off this list. At the portal that sign-in ends in its own time.</source>
        <translation>Twofold efface la connexion enregistrée du trousseau de cet ordinateur et retire le compte de cette liste. Sur le portail, cette connexion prend fin d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing is deleted at the portal, and you can add it again.</source>
        <translation>Rien n’est supprimé sur le portail, et vous pouvez l’ajouter de nouveau.</translation>
    </message>
    <message>
        <source>Forget %1 on %2?</source>
        <comment>e-mail, portal</comment>
        <translation>Oublier %1 sur %2&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityFilterBar</name>
    <message>
        <source>Name, address or place</source>
        <translation>Nom, adresse ou lieu</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Types d’événements</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Période&#x202f;: %1</translation>
    </message>
    <message>
        <source>Only %1. Show everybody</source>
        <translation>Uniquement %1. Afficher tout le monde</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What happened with two-factor sign-in, newest first. New events appear by themselves.</source>
        <translation>Ce qui s’est passé avec l’authentification à deux facteurs, du plus récent au plus ancien. Les nouveaux événements apparaissent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Voir les précédents</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Lecture des événements…</translation>
    </message>
    <message>
        <source>New events may be missing. Twofold tries again by itself.</source>
        <translation>De nouveaux événements manquent peut-être. Twofold réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>En attente du portail</translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>Le portail demande de ralentir.</translation>
    </message>
    <message>
        <source>New events come later than usual.</source>
        <translation>Les nouveaux événements arrivent plus tard que d’habitude.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Uniquement %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) saved</source>
        <translation>
            <numerusform>%Ln événement enregistré</numerusform>
            <numerusform>%Ln événements enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s histories. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Ses droits ne couvrent pas les historiques du portail. Pour cette page, connectez-vous par e-mail et mot de passe, ou avec une clé API à accès complet.</translation>
    </message>
    <message>
        <source>This portal’s plan does not show what happened</source>
        <translation>L’abonnement de ce portail ne montre pas ce qui s’est passé</translation>
    </message>
    <message>
        <source>Its sign-in history and its audit log are not part of the plan. Signing in works as before; ask the portal’s owner about the plan.</source>
        <translation>Son historique des connexions et son journal d’audit ne font pas partie de l’abonnement. La connexion fonctionne comme avant&#x202f;; renseignez-vous sur l’abonnement auprès du propriétaire du portail.</translation>
    </message>
    <message>
        <source>Only admins can see the activity</source>
        <translation>Seuls les administrateurs voient l’activité</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Sign-ins, set-ups and changes of the policy appear here as they happen.</source>
        <translation>Les connexions, les configurations et les modifications de la stratégie apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Rien ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln event(s) that are read, none is of this kind, person and time.</source>
        <translation>
            <numerusform>Sur %Ln événement lu, aucun ne correspond à ce type, cette personne et cette période.</numerusform>
            <numerusform>Sur %Ln événements lus, aucun ne correspond à ce type, cette personne et cette période.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityTableWords</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AddressLabDialog</name>
    <message>
        <source>Try an address</source>
        <translation>Tester une adresse</translation>
    </message>
    <message>
        <source>Would this address be asked for a code?</source>
        <translation>Un code serait-il demandé à cette adresse&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Connexions récentes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>A user in no group</source>
        <translation>Un utilisateur sans groupe</translation>
    </message>
    <message>
        <source>From this address</source>
        <translation>Depuis cette adresse</translation>
    </message>
    <message>
        <source>One whole address, such as 203.0.113.7 or 2001:db8::7.</source>
        <translation>Une adresse entière, par exemple 203.0.113.7 ou 2001:db8::7.</translation>
    </message>
    <message>
        <source>The portal reads it in another way</source>
        <translation>Le portail le lit autrement</translation>
    </message>
    <message>
        <source>%1. As the portal is now: %2.</source>
        <comment>reason, asked or not</comment>
        <translation>%1. Dans l’état actuel du portail&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There were no sign-ins in the last %Ln day(s).</source>
        <translation>
            <numerusform>Aucune connexion au cours du dernier jour.</numerusform>
            <numerusform>Aucune connexion au cours des %Ln derniers jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AlwaysAskSection</name>
    <message>
        <source>Always ask</source>
        <translation>Toujours demander</translation>
    </message>
    <message>
        <source>Add a person or group</source>
        <translation>Ajouter une personne ou un groupe</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodeField</name>
    <message>
        <source>Backup code</source>
        <translation>Code de secours</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodesPage</name>
    <message>
        <source>Read them again</source>
        <translation>Les relire</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>J’ai conservé mes codes</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>Chaque code vous connecte une fois, quand vous ne pouvez pas utiliser votre application d’authentification.</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Ma connexion</translation>
    </message>
    <message>
        <source>When they are used</source>
        <translation>Quand ils servent</translation>
    </message>
    <message>
        <source>Your phone is lost, new or flat</source>
        <translation>Votre téléphone est perdu, neuf ou déchargé</translation>
    </message>
    <message>
        <source>Type a backup code where the sign-in asks for the 6-digit code.</source>
        <translation>Saisissez un code de secours là où la connexion demande le code à 6 chiffres.</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>Une fois chacun</translation>
    </message>
    <message>
        <source>A used code is crossed out here and can’t be used again.</source>
        <translation>Un code utilisé est barré ici et ne peut plus servir.</translation>
    </message>
    <message>
        <source>Keep them apart from your phone</source>
        <translation>Gardez-les loin de votre téléphone</translation>
    </message>
    <message>
        <source>A printed sheet in a drawer works well.</source>
        <translation>Une feuille imprimée dans un tiroir convient bien.</translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Obtenir de nouveaux codes…</translation>
    </message>
    <message>
        <source>Running low, or lost the sheet?</source>
        <translation>Plus beaucoup de codes, ou feuille perdue&#x202f;?</translation>
    </message>
    <message>
        <source>New codes replace all of these. Sheets printed earlier stop working.</source>
        <translation>De nouveaux codes remplacent tous ceux-ci. Les feuilles imprimées auparavant ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Get new codes?</source>
        <translation>Obtenir de nouveaux codes&#x202f;?</translation>
    </message>
    <message>
        <source>All your backup codes are replaced at once. The old ones stop working, printed sheets too.</source>
        <translation>Tous vos codes de secours sont remplacés d’un coup. Les anciens ne fonctionnent plus, les feuilles imprimées non plus.</translation>
    </message>
    <message>
        <source>Keep my codes</source>
        <translation>Garder mes codes</translation>
    </message>
    <message>
        <source>Replace my codes</source>
        <translation>Remplacer mes codes</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Afficher les codes</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>Masquer les codes</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>Lecture de vos codes de secours…</translation>
    </message>
    <message>
        <source>%1 of %2 codes left</source>
        <translation>%1 codes restants sur %2</translation>
    </message>
    <message>
        <source>These are your new codes.</source>
        <translation>Voici vos nouveaux codes.</translation>
    </message>
    <message>
        <source>Sheets printed earlier no longer work. Keep these ones now.</source>
        <translation>Les feuilles imprimées auparavant ne fonctionnent plus. Conservez maintenant ces codes.</translation>
    </message>
    <message>
        <source>The connection broke off, so the portal was read again. Sheets printed earlier no longer work.</source>
        <translation>La connexion s’est interrompue&#x202f;; le portail a donc été relu. Les feuilles imprimées auparavant ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Your codes were not replaced.</source>
        <translation>Vos codes n’ont pas été remplacés.</translation>
    </message>
    <message>
        <source>The connection broke off before. The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>La connexion s’est interrompue avant. La feuille que vous avez imprimée, enregistrée ou copiée le %1 reste valable.</translation>
    </message>
    <message>
        <source>The connection broke off before. The codes below are the ones you had.</source>
        <translation>La connexion s’est interrompue avant. Les codes ci-dessous sont ceux que vous aviez.</translation>
    </message>
    <message>
        <source>It is not known yet whether your codes were replaced.</source>
        <translation>On ignore encore si vos codes ont été remplacés.</translation>
    </message>
    <message>
        <source>It is not known whether your codes were replaced.</source>
        <translation>On ignore si vos codes ont été remplacés.</translation>
    </message>
    <message>
        <source>The codes below are the ones that work now.</source>
        <translation>Les codes ci-dessous sont ceux qui fonctionnent maintenant.</translation>
    </message>
    <message>
        <source>There are no backup codes yet</source>
        <translation>Il n’y a pas encore de codes de secours</translation>
    </message>
    <message>
        <source>They come with an authenticator app. Set one up, and you get them at the end.</source>
        <translation>Ils accompagnent une application d’authentification. Configurez-en une&#x202f;: vous les recevez à la fin.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the trusted one</source>
        <translation>%1 présente un autre certificat que celui approuvé</translation>
    </message>
    <message>
        <source>Somebody may be listening in between, so nothing was sent. Ask whoever runs the portal, by phone or in person, whether its certificate was renewed. If it was, forget the trusted one and compare the new one.</source>
        <translation>Quelqu’un intercepte peut-être la connexion&#x202f;; rien n’a donc été envoyé. Demandez aux responsables du portail, par téléphone ou en personne, si son certificat a été renouvelé. Si oui, oubliez celui que vous avez approuvé et comparez le nouveau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Le certificat de %1 n’est pas approuvé</translation>
    </message>
    <message>
        <source>Nobody whom this computer knows vouches for it, or something is wrong with it. Trust it only if its fingerprint is the one that whoever runs the portal gave you.</source>
        <translation>Personne que cet ordinateur connaisse ne s’en porte garant, ou quelque chose ne va pas. Approuvez-le seulement si son empreinte est celle que les responsables du portail vous ont donnée.</translation>
    </message>
    <message>
        <source>Don’t trust</source>
        <translation>Ne pas approuver</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Approuver ce certificat</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Il n’est pas encore valable.</translation>
    </message>
    <message>
        <source>It is made out to another address.</source>
        <translation>Il est établi pour une autre adresse.</translation>
    </message>
    <message>
        <source>Its issuer is not known to this computer.</source>
        <translation>Cet ordinateur ne connaît pas son émetteur.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>Il se porte garant de lui-même.</translation>
    </message>
    <message>
        <source>It is not fit for a portal.</source>
        <translation>Il ne convient pas à un portail.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type or paste the fingerprint you were given</source>
        <translation>Saisissez ou collez l’empreinte qu’on vous a donnée</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Utiliser un fichier CA…</translation>
    </message>
    <message>
        <source>That is not the fingerprint of this certificate.</source>
        <translation>Ce n’est pas l’empreinte de ce certificat.</translation>
    </message>
    <message>
        <source>Use a CA file</source>
        <translation>Utiliser un fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>That file can’t be used.</source>
        <translation>Ce fichier est inutilisable.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Raison&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengeFields</name>
    <message>
        <source>Backup code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Capitals and small letters differ. Each code works once.</source>
        <translation>Majuscules et minuscules comptent. Chaque code fonctionne une fois.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>With the country’s code, for example +49 151 23456789.</source>
        <translation>Avec l’indicatif du pays, par exemple +49 151 23456789.</translation>
    </message>
    <message numerus="yes">
        <source>Next code in %Ln second(s). The code is checked when the sixth digit is in.</source>
        <translation>
            <numerusform>Prochain code dans %Ln seconde. Le code est vérifié dès le sixième chiffre.</numerusform>
            <numerusform>Prochain code dans %Ln secondes. Le code est vérifié dès le sixième chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is checked when the sixth digit is in.</source>
        <translation>Le code est vérifié dès le sixième chiffre.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengePage</name>
    <message>
        <source>Check the clock again</source>
        <translation>Revérifier l’horloge</translation>
    </message>
    <message>
        <source>Demo: the text message to %1 says %2.</source>
        <translation>Démo&#x202f;: le SMS envoyé au %1 contient %2.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app</source>
        <translation>Saisissez le code de votre application d’authentification</translation>
    </message>
    <message>
        <source>Enter a backup code</source>
        <translation>Saisissez un code de secours</translation>
    </message>
    <message>
        <source>Enter the code from the text message</source>
        <translation>Saisissez le code reçu par SMS</translation>
    </message>
    <message>
        <source>Which phone gets the codes?</source>
        <translation>Quel téléphone reçoit les codes&#x202f;?</translation>
    </message>
    <message>
        <source>Signing in as %1. The message went to %2.</source>
        <translation>Connexion en tant que %1. Le SMS a été envoyé au %2.</translation>
    </message>
    <message>
        <source>Signing in as %1</source>
        <translation>Connexion en tant que %1</translation>
    </message>
    <message>
        <source>The phone is gone? Ask an admin of your portal to change the number.</source>
        <translation>Plus de téléphone&#x202f;? Demandez à un administrateur de votre portail de changer le numéro.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
    <message>
        <source>The message was sent again. Only the code of the newest one works.</source>
        <translation>Le SMS a été renvoyé. Seul le code du plus récent fonctionne.</translation>
    </message>
    <message>
        <source>The portal takes no code for this sign-in any more.</source>
        <translation>Le portail n’accepte plus de code pour cette connexion.</translation>
    </message>
    <message>
        <source>It took too long, or the portal’s settings have changed. Sign in again.</source>
        <translation>Cela a pris trop de temps, ou les réglages du portail ont changé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>That backup code was not accepted.</source>
        <translation>Ce code de secours n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Check capitals and small letters. If it was used before, take the next one.</source>
        <translation>Vérifiez majuscules et minuscules. S’il a déjà servi, prenez le suivant.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Ce code n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Type the code of the newest message, or have it sent again.</source>
        <translation>Saisissez le code du SMS le plus récent, ou faites-le renvoyer.</translation>
    </message>
    <message>
        <source>The portal did not take this number.</source>
        <translation>Le portail n’a pas accepté ce numéro.</translation>
    </message>
    <message>
        <source>Begin with + and the country’s code.</source>
        <translation>Commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code: it may be used up. Take the next one, or a code of your app.</source>
        <translation>On ignore si le portail a accepté ce code&#x202f;: il a peut-être servi. Prenez le suivant, ou un code de votre application.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Have the message sent again, and type its code.</source>
        <translation>On ignore si le portail a accepté ce code. Faites renvoyer le SMS et saisissez son code.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Wait for the next one in your app, then type it.</source>
        <translation>On ignore si le portail a accepté ce code. Attendez le prochain dans votre application, puis saisissez-le.</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>Envoyer un code</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Use a backup code instead</source>
        <translation>Utiliser un code de secours</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <translation>Utiliser l’application</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>Renvoyer le SMS</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>The portal can’t send text messages now.</source>
        <translation>Le portail ne peut pas envoyer de SMS pour le moment.</translation>
    </message>
    <message>
        <source>They are switched on, but its plan does not allow them or no provider is set up. Tell an admin.</source>
        <translation>Les SMS sont activés, mais l’abonnement du portail ne les autorise pas ou aucun fournisseur n’est configuré. Prévenez un administrateur.</translation>
    </message>
    <message numerus="yes">
        <source>Send the message again in %Ln second(s)</source>
        <translation>
            <numerusform>Renvoyer le SMS dans %Ln seconde</numerusform>
            <numerusform>Renvoyer le SMS dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>New phone and no backup codes? Ask the portal’s owner to reset your authenticator app.</source>
        <translation>Nouveau téléphone et plus de codes de secours ? Demandez au propriétaire du portail de réinitialiser votre application d’authentification.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChangeList</name>
    <message>
        <source>Add</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retrait</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>En afficher %Ln de plus</numerusform>
            <numerusform>En afficher %Ln de plus</numerusform>
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
            <numerusform>%1, groupe, %Ln personne</numerusform>
            <numerusform>%1, groupe, %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1, groupe</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestionDelegate</name>
    <message numerus="yes">
        <source>Group, %Ln person(s)</source>
        <translation>
            <numerusform>Groupe, %Ln personne</numerusform>
            <numerusform>Groupe, %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>déjà dans la liste</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>Déjà dans la liste</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestions</name>
    <message>
        <source>People and groups that were found</source>
        <translation>Personnes et groupes trouvés</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChoiceBox</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, and how</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ClipboardNotice</name>
    <message>
        <source>The clipboard could not be emptied.</source>
        <translation>Impossible de vider le presse-papiers.</translation>
    </message>
    <message>
        <source>What you copied may still be on it, or in the history of a clipboard program. Copy something else, and clear that history.</source>
        <translation>Ce que vous avez copié s’y trouve peut-être encore, ou dans l’historique d’un gestionnaire de presse-papiers. Copiez autre chose et effacez cet historique.</translation>
    </message>
    <message>
        <source>I have cleared it</source>
        <translation>Je l’ai effacé</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeField</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Code à 6 chiffres</translation>
    </message>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 chiffres sur 6</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1, non accepté</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicket</name>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy backup code %1</source>
        <translation>Copier le code de secours %1</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>tiret</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>tiret bas</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>%1 majuscule</translation>
    </message>
    <message>
        <source>small %1</source>
        <translation>%1 minuscule</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the characters of a code that is spelled out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Backup code %1, used</source>
        <translation>Code de secours %1, utilisé</translation>
    </message>
    <message>
        <source>Backup code %1, not used</source>
        <translation>Code de secours %1, non utilisé</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicketList</name>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesPanel</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More ways to keep the codes</source>
        <translation>Autres façons de conserver les codes</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Print a card for the wallet…</source>
        <translation>Imprimer une carte pour le portefeuille…</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>Enregistrer la carte en PDF…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Enregistrer en fichier texte…</translation>
    </message>
    <message>
        <source>With the used codes, struck out</source>
        <translation>Avec les codes utilisés, barrés</translation>
    </message>
    <message>
        <source>The printer did not take this page.</source>
        <translation>L’imprimante n’a pas accepté cette page.</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF. The reason: %1</source>
        <translation>Choisissez une autre imprimante, ou enregistrez un PDF. Raison&#x202f;: %1</translation>
    </message>
    <message>
        <source>The codes are saved.</source>
        <translation>Les codes sont enregistrés.</translation>
    </message>
    <message>
        <source>Only you can open the file: %1</source>
        <translation>Vous seul pouvez ouvrir le fichier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesStep</name>
    <message>
        <source>Keep them now</source>
        <translation>Conservez-les maintenant</translation>
    </message>
    <message>
        <source>You can see them later too, under My sign-in.</source>
        <translation>Vous les retrouvez aussi plus tard, sous «&#x202f;Ma connexion&#x202f;».</translation>
    </message>
    <message>
        <source>Not in the same place as your phone, so that losing one never costs you both.</source>
        <translation>Pas au même endroit que votre téléphone, pour ne jamais perdre les deux à la fois.</translation>
    </message>
    <message>
        <source>Your backup codes can’t be read now</source>
        <translation>Vos codes de secours sont illisibles pour le moment</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, and your app works. %1</source>
        <translation>L’authentification à deux facteurs est activée, et votre application fonctionne. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>Lecture de vos codes de secours…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConfirmStep</name>
    <message>
        <source>Type the code your app shows</source>
        <translation>Saisissez le code affiché par votre application</translation>
    </message>
    <message>
        <source>You can paste the code too. It is checked as soon as the sixth digit is in.</source>
        <translation>Vous pouvez aussi coller le code. Il est vérifié dès le sixième chiffre.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Code à 6 chiffres</translation>
    </message>
    <message>
        <source>Check the clock again</source>
        <translation>Revérifier l’horloge</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Prochain code</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds, by the portal’s clock. If little time is left, wait for the next one.</source>
        <translation>Les codes changent toutes les 30 secondes, selon l’horloge du portail. S’il reste peu de temps, attendez le prochain.</translation>
    </message>
    <message>
        <source>Show the code to scan again</source>
        <translation>Réafficher le code QR</translation>
    </message>
    <message>
        <source>Look for %1 in your app</source>
        <translation>Cherchez %1 dans votre application</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>dans %Ln seconde</numerusform>
            <numerusform>dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>This set-up has expired.</source>
        <translation>Cette configuration a expiré.</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Reconnectez-vous pour la recommencer.</translation>
    </message>
    <message>
        <source>Start it anew, and scan the code once more.</source>
        <translation>Recommencez-la et scannez le code encore une fois.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The portal has not taken that code.</source>
        <translation>Le portail n’a pas accepté ce code.</translation>
    </message>
    <message>
        <source>The connection broke off. Your app is not set up yet: type the code that it shows now.</source>
        <translation>La connexion s’est interrompue. Votre application n’est pas encore configurée&#x202f;: saisissez le code qu’elle affiche maintenant.</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>Votre application est configurée.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost. Sign in again with a code of your app; your backup codes are then under My sign-in.</source>
        <translation>La réponse du portail s’est perdue. Reconnectez-vous avec un code de votre application&#x202f;; vos codes de secours se trouvent ensuite sous «&#x202f;Ma connexion&#x202f;».</translation>
    </message>
    <message>
        <source>It is not known yet whether your app is set up.</source>
        <translation>On ignore encore si votre application est configurée.</translation>
    </message>
    <message>
        <source>Sign in again: the portal asks for a code of your app if it is, and shows the set-up again if it is not.</source>
        <translation>Reconnectez-vous&#x202f;: si elle l’est, le portail demande un code de votre application&#x202f;; sinon, il affiche de nouveau la configuration.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Open clock settings</source>
        <translation>Ouvrir les réglages de l’horloge</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectPage</name>
    <message>
        <source>Portal address</source>
        <translation>Adresse du portail</translation>
    </message>
    <message>
        <source>A server in your own network works too, for example docspace.local.</source>
        <translation>Un serveur de votre propre réseau convient aussi, par exemple docspace.local.</translation>
    </message>
    <message>
        <source>Connect to your portal</source>
        <translation>Connectez-vous à votre portail</translation>
    </message>
    <message>
        <source>Enter the address you use to open DocSpace in a browser.</source>
        <translation>Saisissez l’adresse avec laquelle vous ouvrez DocSpace dans un navigateur.</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>Portails récents</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
    <message>
        <source>Manage portals and accounts</source>
        <translation>Gérer les portails et les comptes</translation>
    </message>
    <message>
        <source>The list of your portals could not be read.</source>
        <translation>Impossible de lire la liste de vos portails.</translation>
    </message>
    <message>
        <source>It was put aside as %1. A new list begins with the next portal you open.</source>
        <translation>Elle a été mise de côté sous le nom %1. Une nouvelle liste commence avec le prochain portail que vous ouvrez.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Starting the demo portal…</source>
        <translation>Démarrage du portail de démo…</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Essayer le portail de démo</translation>
    </message>
    <message>
        <source>The demo portal did not start.</source>
        <translation>Le portail de démo n’a pas démarré.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Raison&#x202f;: %1</translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>dernière ouverture aujourd’hui</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>dernière ouverture hier</translation>
    </message>
    <message>
        <source>last opened on %1</source>
        <translation>dernière ouverture le %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectionHelp</name>
    <message>
        <source>Show certificate…</source>
        <translation>Afficher le certificat…</translation>
    </message>
    <message>
        <source>Forget the trusted certificate…</source>
        <translation>Oublier le certificat approuvé…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Forget the certificate that you trusted for %1?</source>
        <translation>Oublier le certificat que vous avez approuvé pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>Do it only if whoever runs the portal told you, by phone or in person, that its certificate was renewed. Twofold then connects again, and trusts the new one only after you have compared its fingerprint.</source>
        <translation>Ne le faites que si les responsables du portail vous ont dit, par téléphone ou en personne, que son certificat a été renouvelé. Twofold se reconnecte alors et n’approuve le nouveau qu’une fois que vous avez comparé son empreinte.</translation>
    </message>
    <message>
        <source>Keep trusting it</source>
        <translation>Continuer d’approuver</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>That could not be saved; it holds until you close Twofold.</source>
        <translation>Enregistrement impossible&#x202f;; cela vaut jusqu’à la fermeture de Twofold.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Raison&#x202f;: %1</translation>
    </message>
    <message>
        <source>Your proxy and the certificates you trusted could not be read.</source>
        <translation>Impossible de lire votre proxy et les certificats que vous avez approuvés.</translation>
    </message>
    <message>
        <source>The file was put aside as %1. Set the proxy again; Twofold asks about a certificate when it meets one.</source>
        <translation>Le fichier a été mis de côté sous le nom %1. Réglez de nouveau le proxy&#x202f;; pour chaque certificat, la question vous est posée quand il se présente.</translation>
    </message>
    <message>
        <source>The file with the certificates that you trust for %1 could not be read.</source>
        <translation>Impossible de lire le fichier des certificats que vous approuvez pour %1.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CopiedFeedback</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CountdownRing</name>
    <message>
        <source>Time until the next code</source>
        <translation>Temps avant le prochain code</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageActions</name>
    <message>
        <source>Save the coverage</source>
        <translation>Enregistrer la couverture</translation>
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
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Who has set up an authenticator app, by role and by group. Choose a row to see the people.</source>
        <translation>Qui a configuré une application d’authentification, par rôle et par groupe. Choisissez une ligne pour voir les personnes.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Two-factor sign-in: who has set up an app</source>
        <translation>Authentification à deux facteurs&#x202f;: qui a configuré une application</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>portal, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Printed with Twofold</source>
        <translation>Imprimé avec Twofold</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>L’imprimante ne l’a pas accepté.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageTableModel</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <comment>202 of 240</comment>
        <translation>application configurée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 not set up</source>
        <comment>38 of 240</comment>
        <translation>non configurée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>2 of 240</comment>
        <translation>inconnu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Role or group</source>
        <translation>Rôle ou groupe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CsvKinds</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: one that spreadsheet programs open with all letters right.</extracomment>
        <translation>CSV pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>CSV without a byte order mark (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: the same without the three bytes at its start that some programs stumble over.</extracomment>
        <translation>CSV sans marque d’ordre des octets (*.csv)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::EntryView</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ErrorNotice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Trop de codes en peu de temps.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Affiché ci-dessous</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
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
        <translation>Aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Without your phone</source>
        <translation>Sans votre téléphone</translation>
    </message>
    <message>
        <source>For admins</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>About Twofold</source>
        <translation>À propos de Twofold</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Sur une page</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>Dans les listes, champs et boîtes de dialogue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>twofold::ui::IdentityPanel</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Authentification à deux facteurs pour ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Talks to your portal and to nothing else.</source>
        <translation>Communique avec votre portail et rien d’autre.</translation>
    </message>
    <message>
        <source>Keeps your sign-in in this computer’s keychain, never in a file.</source>
        <translation>Conserve votre connexion dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ImportNetworksDialog</name>
    <message>
        <source>Import trusted networks</source>
        <translation>Importer des réseaux de confiance</translation>
    </message>
    <message>
        <source>Paste addresses, ranges or networks, in lines or with commas between. Nothing is added before you have seen what each of them is.</source>
        <translation>Collez des adresses, des plages ou des réseaux, un par ligne ou séparés par des virgules. Rien n’est ajouté avant que vous ayez vu ce qu’est chacun d’eux.</translation>
    </message>
    <message>
        <source>Networks to import</source>
        <translation>Réseaux à importer</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>What each of them is</source>
        <translation>Ce qu’est chacun d’eux</translation>
    </message>
    <message>
        <source>Add none of them</source>
        <translation>N’en ajouter aucun</translation>
    </message>
    <message>
        <source>Open a list of networks</source>
        <translation>Ouvrir une liste de réseaux</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation>Impossible de lire ce fichier.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Raison&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln network(s)</source>
        <translation>
            <numerusform>Ajouter %Ln réseau</numerusform>
            <numerusform>Ajouter %Ln réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>Ajouter des réseaux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>%Ln à ajouter</numerusform>
            <numerusform>%Ln à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln déjà dans la liste</numerusform>
            <numerusform>%Ln déjà dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln inutilisable</numerusform>
            <numerusform>%Ln inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 were read</source>
        <translation>seules les %1 premières entrées ont été lues</translation>
    </message>
    <message>
        <source>Export trusted networks</source>
        <translation>Exporter les réseaux de confiance</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeyLine</name>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Clé, à saisir au lieu de scanner</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Déverrouiller et réessayer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Unlock it to get through, or enter the password under Proxy.</source>
        <translation>Le mot de passe de votre proxy s’y trouve peut-être. Déverrouillez-le pour passer, ou saisissez le mot de passe sous Proxy.</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Try again in a moment, or enter the password under Proxy.</source>
        <translation>Le mot de passe de votre proxy s’y trouve peut-être. Réessayez dans un instant, ou saisissez le mot de passe sous Proxy.</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Unlock it to go on where you were, or sign in anew.</source>
        <translation>Votre connexion s’y trouve peut-être. Déverrouillez-le pour reprendre où vous en étiez, ou connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Try again in a moment, or sign in anew.</source>
        <translation>Votre connexion s’y trouve peut-être. Réessayez dans un instant, ou connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Unlock it to have that removed.</source>
        <translation>La connexion que vous avez terminée s’y trouve peut-être encore sous le nom «&#x202f;%1&#x202f;». Déverrouillez-le pour la faire supprimer.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Try again in a moment to have that removed.</source>
        <translation>La connexion que vous avez terminée s’y trouve peut-être encore sous le nom «&#x202f;%1&#x202f;». Réessayez dans un instant pour la faire supprimer.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain.</source>
        <translation>Votre connexion est encore dans le trousseau.</translation>
    </message>
    <message>
        <source>It is to be kept only until you close Twofold, but the keychain did not remove “%1”.</source>
        <translation>Elle ne doit être conservée que jusqu’à la fermeture de Twofold, mais le trousseau n’a pas supprimé « %1 ».</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>La laisser là</translation>
    </message>
</context>
<context>
    <name>twofold::ui::LinkNotice</name>
    <message>
        <source>Sign in, then the set-up opens.</source>
        <translation>Connectez-vous&#x202f;: la configuration s’ouvre ensuite.</translation>
    </message>
    <message>
        <source>Your link is for an account of this portal.</source>
        <translation>Votre lien concerne un compte de ce portail.</translation>
    </message>
    <message>
        <source>Sign in, then your code is asked for.</source>
        <translation>Connectez-vous&#x202f;: votre code est demandé ensuite.</translation>
    </message>
    <message>
        <source>That link has expired.</source>
        <translation>Ce lien a expiré.</translation>
    </message>
    <message>
        <source>Sign in instead. What the link was for opens then, if the portal asks for it.</source>
        <translation>Connectez-vous plutôt. Ce à quoi servait le lien s’ouvre alors, si le portail le demande.</translation>
    </message>
    <message>
        <source>The portal could not be asked about that link.</source>
        <translation>Impossible d’interroger le portail sur ce lien.</translation>
    </message>
    <message>
        <source>Sign in instead, or open the link again.</source>
        <translation>Connectez-vous plutôt, ou rouvrez le lien.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainView</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>You can read on. Sign in again to change anything.</source>
        <translation>Vous pouvez continuer à lire. Reconnectez-vous pour modifier quelque chose.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainWindow</name>
    <message>
        <source>The sign-in to %1 that is open here is given up.</source>
        <translation>La connexion à %1 ouverte ici est abandonnée.</translation>
    </message>
    <message>
        <source>%1 on %2 stays signed in. You come back to it by the portal menu.</source>
        <translation>%1 sur %2 reste connecté. Vous y revenez par le menu des portails.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Ouvrir %1&#x202f;?</translation>
    </message>
    <message>
        <source>A link to it was opened on this computer.</source>
        <translation>Un lien vers ce portail a été ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close without keeping your codes?</source>
        <translation>Fermer sans conserver vos codes&#x202f;?</translation>
    </message>
    <message>
        <source>Leave without keeping your codes?</source>
        <translation>Quitter sans conserver vos codes&#x202f;?</translation>
    </message>
    <message>
        <source>Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in.</source>
        <translation>Vos codes de secours ne sont pas encore imprimés, enregistrés ou copiés. Vous les retrouvez plus tard sous «&#x202f;Ma connexion&#x202f;».</translation>
    </message>
    <message>
        <source>Keep them first</source>
        <translation>Les conserver d’abord</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close without saving the policy?</source>
        <translation>Fermer sans enregistrer la stratégie&#x202f;?</translation>
    </message>
    <message>
        <source>Leave without saving the policy?</source>
        <translation>Quitter sans enregistrer la stratégie&#x202f;?</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved. It is kept on this computer and offered when you come back.</source>
        <translation>Vos modifications de la page Stratégie ne sont pas enregistrées. Elles sont conservées sur cet ordinateur et proposées à votre retour.</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved.</source>
        <translation>Vos modifications de la page Stratégie ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Close while apps are being reset?</source>
        <translation>Fermer pendant la réinitialisation des applications&#x202f;?</translation>
    </message>
    <message>
        <source>Leave while apps are being reset?</source>
        <translation>Quitter pendant la réinitialisation des applications&#x202f;?</translation>
    </message>
    <message>
        <source>The rest is not reset. Twofold offers to go on when you come back.</source>
        <translation>Le reste n’est pas réinitialisé. Twofold propose de continuer à votre retour.</translation>
    </message>
    <message>
        <source>The rest is not reset.</source>
        <translation>Le reste n’est pas réinitialisé.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MySignInPage</name>
    <message>
        <source>Set up</source>
        <comment>state</comment>
        <translation>Configurée</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Move to a new phone…</source>
        <translation>Changer de téléphone…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Application d’authentification</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Afficher les codes</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Your second step</source>
        <translation>Votre deuxième étape</translation>
    </message>
    <message>
        <source>From where you are now</source>
        <translation>D’où vous êtes maintenant</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Move to a new phone?</source>
        <translation>Changer de téléphone&#x202f;?</translation>
    </message>
    <message>
        <source>The codes from your present phone and your backup codes stop working. Then you scan a new code with the new phone and get new backup codes. Have the new phone at hand.</source>
        <translation>Les codes de votre téléphone actuel et vos codes de secours ne fonctionnent plus. Vous scannez ensuite un nouveau code avec le nouveau téléphone et recevez de nouveaux codes de secours. Ayez le nouveau téléphone sous la main.</translation>
    </message>
    <message>
        <source>Keep this phone</source>
        <translation>Garder ce téléphone</translation>
    </message>
    <message>
        <source>Unlink and set up</source>
        <translation>Dissocier et configurer</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Ma connexion</translation>
    </message>
    <message>
        <source>How you prove that it’s you on %1.</source>
        <translation>Comment vous prouvez votre identité sur %1.</translation>
    </message>
    <message>
        <source>Reading your sign-in…</source>
        <translation>Lecture de votre connexion…</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>L’authentification à deux facteurs est désactivée</translation>
    </message>
    <message>
        <source>Your password alone signs you in. An admin of the portal can switch a second step on.</source>
        <translation>Votre mot de passe seul vous connecte. Un administrateur du portail peut activer une deuxième étape.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but your app is not set up</source>
        <translation>L’authentification à deux facteurs est activée, mais votre application n’est pas configurée</translation>
    </message>
    <message>
        <source>Set it up now, while you are signed in: your next sign-in may ask for a code.</source>
        <translation>Configurez-la maintenant, tant que vous êtes connecté&#x202f;: votre prochaine connexion peut demander un code.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on</source>
        <translation>L’authentification à deux facteurs est activée</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in, unless you come from a trusted network.</source>
        <translation>Un code arrive par SMS à chaque connexion, sauf depuis un réseau de confiance.</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in.</source>
        <translation>Un code arrive par SMS à chaque connexion.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in, unless you come from a trusted network.</source>
        <translation>Un code est demandé à chaque connexion, sauf depuis un réseau de confiance.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in.</source>
        <translation>Un code est demandé à chaque connexion.</translation>
    </message>
    <message>
        <source>Codes for %1 come from your phone</source>
        <translation>Les codes pour %1 viennent de votre téléphone</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>backup codes</comment>
        <translation>%1 restants sur %2</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Aucun restant</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Bientôt épuisés</translation>
    </message>
    <message>
        <source>The portal has no trusted networks</source>
        <translation>Le portail n’a pas de réseaux de confiance</translation>
    </message>
    <message>
        <source>The network makes no difference for you</source>
        <translation>Le réseau ne change rien pour vous</translation>
    </message>
    <message>
        <source>You are not in a trusted network</source>
        <translation>Vous n’êtes pas dans un réseau de confiance</translation>
    </message>
    <message>
        <source>Signing in from here asks for a code</source>
        <translation>Une connexion d’ici demande un code</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Code demandé</translation>
    </message>
    <message>
        <source>You are in a trusted network</source>
        <translation>Vous êtes dans un réseau de confiance</translation>
    </message>
    <message>
        <source>Signing in from here asks for no code</source>
        <translation>Une connexion d’ici ne demande pas de code</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas de code</translation>
    </message>
    <message>
        <source>You are on the “Always ask” list</source>
        <translation>Vous êtes dans la liste «&#x202f;Toujours demander&#x202f;»</translation>
    </message>
    <message>
        <source>You are not on the “Always ask” list</source>
        <translation>Vous n’êtes pas dans la liste «&#x202f;Toujours demander&#x202f;»</translation>
    </message>
    <message>
        <source>A code is asked for from every network</source>
        <translation>Un code est demandé depuis tous les réseaux</translation>
    </message>
    <message>
        <source>From a trusted network, no code is needed</source>
        <translation>Depuis un réseau de confiance, aucun code n’est nécessaire</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Hors de la liste</translation>
    </message>
    <message>
        <source>Signed in with email and password</source>
        <translation>Connecté par e-mail et mot de passe</translation>
    </message>
    <message>
        <source>Signed in with an API key</source>
        <translation>Connecté avec une clé API</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>Connecté avec un jeton d’accès</translation>
    </message>
    <message>
        <source>Signed in with the session of a browser</source>
        <translation>Connecté avec la session d’un navigateur</translation>
    </message>
    <message>
        <source>Signed in with email and password for each request</source>
        <translation>Connecté par e-mail et mot de passe à chaque requête</translation>
    </message>
    <message>
        <source>Signed in through the browser with OAuth 2.0</source>
        <translation>Connecté par le navigateur avec OAuth 2.0</translation>
    </message>
    <message>
        <source>Signed in through the browser with OpenID Connect</source>
        <translation>Connecté par le navigateur avec OpenID Connect</translation>
    </message>
    <message>
        <source>Kept in the keychain until you sign out</source>
        <translation>Conservé dans le trousseau jusqu’à votre déconnexion</translation>
    </message>
    <message>
        <source>Kept until you close Twofold</source>
        <translation>Conservé jusqu’à la fermeture de Twofold</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but no text messages come</source>
        <translation>L’authentification à deux facteurs est activée, mais aucun SMS n’arrive</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Your new backup codes are not kept yet.</source>
        <translation>Vos nouveaux codes de secours ne sont pas encore conservés.</translation>
    </message>
    <message>
        <source>No backup code is left: without your phone you could not sign in.</source>
        <translation>Il ne reste aucun code de secours&#x202f;: sans votre téléphone, vous ne pourriez pas vous connecter.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln backup code(s) left.</source>
        <translation>
            <numerusform>Il ne reste que %Ln code de secours.</numerusform>
            <numerusform>Il ne reste que %Ln codes de secours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Obtenir de nouveaux codes…</translation>
    </message>
    <message>
        <source>Keep them now</source>
        <translation>Les conserver maintenant</translation>
    </message>
    <message>
        <source>You set your app up on %1.</source>
        <translation>Vous avez configuré votre application le %1.</translation>
    </message>
    <message>
        <source>Your app was set up before %1.</source>
        <translation>Votre application a été configurée avant le %1.</translation>
    </message>
    <message>
        <source>No provider of text messages is set up at the portal. Tell an admin.</source>
        <translation>Aucun fournisseur de SMS n’est configuré sur le portail. Prévenez un administrateur.</translation>
    </message>
    <message>
        <source>Your last sign-in asked for no code. If it should have: the portal’s plan may not allow text messages. Tell an admin.</source>
        <translation>Votre dernière connexion n’a demandé aucun code. Si elle devait en demander un : l’abonnement du portail n’autorise peut-être pas les SMS. Prévenez un administrateur.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NavigationList</name>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1, modifications non enregistrées</translation>
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
        <translation>Ligne</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Address, range or network</source>
        <translation>Adresse, plage ou réseau</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show the first %1 only</source>
        <translation>N’afficher que les %1 premiers</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworksSection</name>
    <message>
        <source>People who come over IPv6 can’t sign in</source>
        <translation>Les personnes en IPv6 ne peuvent pas se connecter</translation>
    </message>
    <message>
        <source>This release of the portal can’t compare an IPv6 address with a network or a range. Single addresses do no harm.</source>
        <translation>Cette version du portail ne peut pas comparer une adresse IPv6 à un réseau ou à une plage. Les adresses isolées ne posent pas de problème.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Réseaux de confiance</translation>
    </message>
    <message>
        <source>No trusted networks: everybody is asked from everywhere.</source>
        <translation>Aucun réseau de confiance&#x202f;: un code est demandé à tout le monde, où que ce soit.</translation>
    </message>
    <message>
        <source>The list is saved as a file.</source>
        <translation>La liste est enregistrée dans un fichier.</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>Impossible d’enregistrer la liste.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::OtherSessionsDialog</name>
    <message>
        <source>Other sessions</source>
        <translation>Autres sessions</translation>
    </message>
    <message>
        <source>A program that did not say its name</source>
        <translation>Un programme qui n’a pas dit son nom</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser, system</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>Se déconnecter partout ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>You stay signed in to %1 here. Whoever works in these sessions is signed out at once.</source>
        <translation>Vous restez connecté à %1 ici. Quiconque travaille dans ces sessions est déconnecté aussitôt.</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>Les laisser connectées</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln other session(s)</source>
        <translation>
            <numerusform>Déconnecter %Ln autre session</numerusform>
            <numerusform>Déconnecter %Ln autres sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleActionBar</name>
    <message>
        <source>Clear</source>
        <comment>the selection</comment>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleFilterBar</name>
    <message>
        <source>Name, email or group</source>
        <translation>Nom, e-mail ou groupe</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Toujours demandé</translation>
    </message>
    <message>
        <source>Only %1, take away</source>
        <translation>Uniquement %1, retirer</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who has set up two-factor sign-in, and a fresh start for anyone with a new phone.</source>
        <translation>Qui a configuré l’authentification à deux facteurs, et un nouveau départ pour qui change de téléphone.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Couverture…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Reading who is on the portal…</source>
        <translation>Lecture des personnes du portail…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It is not known who has set up an app.</source>
        <translation>On ignore qui a configuré une application.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s people. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Ses droits ne couvrent pas les personnes du portail. Pour cette page, connectez-vous par e-mail et mot de passe, ou avec une clé API à accès complet.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Sélectionner les personnes affichées</translation>
    </message>
    <message>
        <source>Order by: %1</source>
        <comment>a column</comment>
        <translation>Trier par&#x202f;: %1</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exporter les personnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved</source>
        <translation>
            <numerusform>%Ln personne enregistrée</numerusform>
            <numerusform>%Ln personnes enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>People came or went while they were being read.</source>
        <translation>Des personnes sont arrivées ou parties pendant la lecture de la liste.</translation>
    </message>
    <message>
        <source>Somebody may be missing, or be listed though they have gone.</source>
        <translation>Il manque peut-être quelqu’un, ou une personne déjà partie figure encore dans la liste.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTableWords</name>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Réinitialisation…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the reset of their app</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Sélectionner les personnes affichées</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Deux facteurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>of the app, as far as it is known</comment>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Select %1</source>
        <extracomment>A box that can be ticked; %1 is a person, with all that the row says.</extracomment>
        <translation>Sélectionner&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyNotices</name>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les rétablir</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ne pas les reprendre</translation>
    </message>
    <message>
        <source>Make the changes again</source>
        <translation>Refaire les modifications</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>La stratégie est enregistrée.</translation>
    </message>
    <message>
        <source>The portal asks for it from the next sign-in on.</source>
        <translation>Le portail l’applique dès la prochaine connexion.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>L’authentification à deux facteurs est désactivée.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list. They are kept on this computer, and offered when you switch it on again.</source>
        <translation>Le portail a effacé les réseaux de confiance et la liste «&#x202f;Toujours demander&#x202f;». Ils sont conservés sur cet ordinateur et proposés quand vous la réactivez.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list.</source>
        <translation>Le portail a effacé les réseaux de confiance et la liste «&#x202f;Toujours demander&#x202f;».</translation>
    </message>
    <message>
        <source>The policy was not saved.</source>
        <translation>La stratégie n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The portal holds what it held before. Your change is still here.</source>
        <translation>Le portail garde ce qu’il avait avant. Votre modification est toujours là.</translation>
    </message>
    <message>
        <source>It is not known yet whether the policy was saved.</source>
        <translation>On ignore encore si la stratégie a été enregistrée.</translation>
    </message>
    <message>
        <source>The portal has to be read again to tell.</source>
        <translation>Il faut relire le portail pour le savoir.</translation>
    </message>
    <message>
        <source>You chose another method; yours is kept here. Nothing is saved yet: look it through.</source>
        <translation>Vous avez choisi une autre méthode, reprise ici. Rien n’est encore enregistré&#x202f;: vérifiez l’ensemble.</translation>
    </message>
    <message>
        <source>Your changes are on top of that. None of them is saved yet: look them through.</source>
        <translation>Vos modifications s’y ajoutent. Rien n’en est encore enregistré&#x202f;: vérifiez l’ensemble.</translation>
    </message>
    <message>
        <source>You had changed the same thing.</source>
        <translation>Vous aviez modifié la même chose.</translation>
    </message>
    <message>
        <source>%1 changed the policy meanwhile</source>
        <translation>%1 a modifié la stratégie entre-temps</translation>
    </message>
    <message>
        <source>Somebody else changed the policy meanwhile</source>
        <translation>Quelqu’un d’autre a modifié la stratégie entre-temps</translation>
    </message>
    <message>
        <source>The lists of before are kept here</source>
        <translation>Les listes précédentes sont conservées ici</translation>
    </message>
    <message>
        <source>On %1 the portal held %2.</source>
        <translation>Le %1, le portail contenait %2.</translation>
    </message>
    <message>
        <source>%1 saved the policy on %2.</source>
        <translation>%1 a enregistré la stratégie le %2.</translation>
    </message>
    <message>
        <source>Trusted networks and the always-ask list are gone</source>
        <translation>Les réseaux de confiance et la liste «&#x202f;Toujours demander&#x202f;» ont disparu</translation>
    </message>
    <message>
        <source>The trusted networks are gone</source>
        <translation>Les réseaux de confiance ont disparu</translation>
    </message>
    <message>
        <source>The always-ask list is gone</source>
        <translation>La liste «&#x202f;Toujours demander&#x202f;» a disparu</translation>
    </message>
    <message>
        <source>The portal’s own page clears them with every save.</source>
        <translation>La page du portail elle-même les efface à chaque enregistrement.</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>Vous avez des modifications non enregistrées</translation>
    </message>
    <message>
        <source>They are from %1.</source>
        <translation>Elles datent du %1.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyPage</name>
    <message>
        <source>Two-factor policy</source>
        <translation>Stratégie d’authentification à deux facteurs</translation>
    </message>
    <message>
        <source>Who has to confirm a sign-in with a second step, and from where.</source>
        <translation>Qui doit confirmer une connexion par une deuxième étape, et depuis où.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Réseaux de confiance</translation>
    </message>
    <message>
        <source>No code is asked for from these addresses</source>
        <translation>Aucun code n’est demandé depuis ces adresses</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Toujours demander</translation>
    </message>
    <message>
        <source>Even from a trusted network</source>
        <translation>Même depuis un réseau de confiance</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>La connexion ne demande qu’un mot de passe</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>Lecture de la stratégie…</translation>
    </message>
    <message>
        <source>This portal does not offer it</source>
        <translation>Ce portail ne la propose pas</translation>
    </message>
    <message>
        <source>A 6-digit code from an app on the phone</source>
        <translation>Un code à 6 chiffres d’une application sur le téléphone</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>No SMS service is connected to this portal</source>
        <translation>Aucun service SMS n’est relié à ce portail</translation>
    </message>
    <message>
        <source>A code by text message to the phone</source>
        <translation>Un code par SMS sur le téléphone</translation>
    </message>
    <message>
        <source>Only admins can see the policy</source>
        <translation>Seuls les administrateurs voient la stratégie</translation>
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
        <translation>Portail %1, %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>Ce que vous choisissez ici s’applique aussitôt.</translation>
    </message>
    <message>
        <source>Your choices are kept in a file that you can read: %1</source>
        <translation>Vos choix sont conservés dans un fichier que vous pouvez lire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Ma connexion</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>It opens after you sign in. An account that does not have it begins with My sign-in.</source>
        <translation>Elle s’ouvre après votre connexion. Un compte qui ne l’a pas commence par «&#x202f;Ma connexion&#x202f;».</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Keep sign-ins</source>
        <translation>Conserver les connexions</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where sign-ins are kept.</extracomment>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Until Twofold closes</source>
        <extracomment>How long sign-ins are kept.</extracomment>
        <translation>Jusqu’à la fermeture de Twofold</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>So long after a key, a code or a link was copied, unless you copied something else since.</source>
        <translation>Délai après la copie d’une clé, d’un code ou d’un lien, sauf si vous avez copié autre chose entre-temps.</translation>
    </message>
    <message>
        <source>Hide secrets in the background</source>
        <translation>Masquer les secrets en arrière-plan</translation>
    </message>
    <message>
        <source>QR code, key and backup codes are covered while another program has the keyboard.</source>
        <translation>Le code QR, la clé et les codes de secours sont masqués tant qu’un autre programme utilise le clavier.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the proxy</source>
        <translation>Modifier le proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion réseau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your choice could not be written down.</source>
        <translation>Impossible d’enregistrer votre choix.</translation>
    </message>
    <message>
        <source>It holds until Twofold closes. The reason: %1</source>
        <translation>Il vaut jusqu’à la fermeture de Twofold. Raison&#x202f;: %1</translation>
    </message>
    <message>
        <source>Your preferences could not be read.</source>
        <translation>Impossible de lire vos préférences.</translation>
    </message>
    <message>
        <source>They were put aside as %1. What is shown here is what holds now.</source>
        <translation>Elles ont été mises de côté sous le nom %1. Ce qui est affiché ici est ce qui vaut maintenant.</translation>
    </message>
    <message>
        <source>The file holds something that Twofold does not know.</source>
        <translation>Le fichier contient quelque chose que Twofold ne connaît pas.</translation>
    </message>
    <message>
        <source>It is about: %1. What is shown here is what holds instead.</source>
        <translation>Cela concerne&#x202f;: %1. Ce qui est affiché ici est ce qui vaut à la place.</translation>
    </message>
    <message>
        <source>Twofold was started with --theme, which wins this time. Your choice holds from the next start.</source>
        <translation>Twofold a été lancé avec --theme, qui l’emporte cette fois. Votre choix vaut à partir du prochain lancement.</translation>
    </message>
    <message>
        <source>As the system: light or dark as your desktop is, and changing with it.</source>
        <translation>Comme le système&#x202f;: claire ou sombre selon votre bureau, dont elle suit les changements.</translation>
    </message>
    <message>
        <source>The words of the print and file dialogs are not installed in this language. They come with the package qt6-translations-l10n.</source>
        <translation>Les textes des boîtes de dialogue d’impression et de fichiers ne sont pas installés dans cette langue. Ils se trouvent dans le paquet qt6-translations-l10n.</translation>
    </message>
    <message>
        <source>Dates and numbers are written accordingly.</source>
        <translation>Les dates et les nombres s’écrivent en conséquence.</translation>
    </message>
    <message>
        <source>You sign in again each time. Of other accounts, the keychain keeps what it has until you sign out of them; an API key for emergencies stays too.</source>
        <translation>Vous vous reconnectez à chaque fois. Pour les autres comptes, le trousseau garde ce qu’il contient jusqu’à ce que vous vous en déconnectiez ; une clé API pour les urgences y reste aussi.</translation>
    </message>
    <message>
        <source>While the keychain can be reached, you need not sign in again the next time. No password is kept.</source>
        <translation>Tant que le trousseau est accessible, vous n’avez pas à vous reconnecter la prochaine fois. Aucun mot de passe n’est conservé.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme dans le système</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>Aucun n’est utilisé</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>A proxy&apos;s address and port.</extracomment>
        <translation>%1, port %2</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>après %Ln minute</numerusform>
            <numerusform>après %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln second(s)</source>
        <translation>
            <numerusform>après %Ln seconde</numerusform>
            <numerusform>après %Ln secondes</numerusform>
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
        <translation>Les portails de cet ordinateur sont joints sans le proxy du système.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme dans le système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Pas de proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain. Left empty, the one that is kept there stays.</source>
        <translation>Il est conservé dans le trousseau du système. Si vous laissez le champ vide, celui qui s’y trouve est conservé.</translation>
    </message>
    <message>
        <source>User name, if the proxy asks for one</source>
        <translation>Nom d’utilisateur, si le proxy en demande un</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>twofold::ui::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>twofold::ui::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Votre nom pour ce portail</translation>
    </message>
    <message>
        <source>Leave it empty to show the portal’s address. The portal does not see this name.</source>
        <translation>Laissez vide pour afficher l’adresse du portail. Le portail ne voit pas ce nom.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Laisser tel quel</translation>
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
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Après enregistrement</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetBar</name>
    <message>
        <source>Resetting authenticator app</source>
        <translation>Réinitialisation de l’application d’authentification</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 traitées</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1 of 3 done · Chidi Okafor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>En pause. Rien n’est envoyé avant que vous continuiez.</translation>
    </message>
    <message>
        <source>It stops as soon as this person is done.</source>
        <translation>Arrêt dès que cette personne est traitée.</translation>
    </message>
    <message>
        <source>It pauses as soon as this person is done.</source>
        <translation>Pause dès que cette personne est traitée.</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>Arrêter après cette personne</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetDialog</name>
    <message>
        <source>They are signed out everywhere</source>
        <translation>Elles sont déconnectées partout</translation>
    </message>
    <message>
        <source>The app and all backup codes stop working at once. At the next sign-in an app has to be set up again. The portal tells each of them by email.</source>
        <translation>L’application et tous les codes de secours cessent aussitôt de fonctionner. À la prochaine connexion, il faut de nouveau configurer une application. Le portail prévient chaque personne par e-mail.</translation>
    </message>
    <message>
        <source>Your own app is not reset here</source>
        <translation>Votre propre application n’est pas réinitialisée ici</translation>
    </message>
    <message>
        <source>My sign-in moves it to a new phone in one go.</source>
        <translation>«&#x202f;Ma connexion&#x202f;» la transfère d’un seul coup vers un nouveau téléphone.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Aller à «&#x202f;Ma connexion&#x202f;»</translation>
    </message>
    <message>
        <source>Nobody here can be reset</source>
        <translation>Aucune réinitialisation possible ici</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>La liste dit pourquoi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message numerus="yes">
        <source>Reset the authenticator app of %Ln people?</source>
        <translation>
            <numerusform>Réinitialiser l’application d’authentification de %Ln personne&#x202f;?</numerusform>
            <numerusform>Réinitialiser l’application d’authentification de %Ln personnes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>For people who have lost their phone or have a new one.</source>
        <translation>Pour qui a perdu son téléphone ou en a un nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %Ln. The list says why.</source>
        <translation>
            <numerusform>Ignorée&#x202f;: %Ln. La liste dit pourquoi.</numerusform>
            <numerusform>Ignorées&#x202f;: %Ln. La liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln app(s)</source>
        <translation>
            <numerusform>Réinitialiser %Ln application</numerusform>
            <numerusform>Réinitialiser %Ln applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetNotices</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A reset from %1 was not finished</source>
        <translation>Une réinitialisation du %1 n’est pas allée à son terme</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.</source>
        <translation>
            <numerusform>%1 personne sur %Ln était traitée. La reprise vérifie d’abord ce qu’il est advenu de la dernière&#x202f;; rien n’est envoyé deux fois.</numerusform>
            <numerusform>%1 personnes sur %Ln étaient traitées. La reprise vérifie d’abord ce qu’il est advenu de la dernière&#x202f;; rien n’est envoyé deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of an earlier reset can’t be read</source>
        <translation>Le journal d’une réinitialisation précédente est illisible</translation>
    </message>
    <message>
        <source>It was kept as %1. The list shows who has an app now.</source>
        <translation>Il est conservé sous le nom %1. La liste montre qui a une application maintenant.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetResultDialog</name>
    <message>
        <source>How far it came</source>
        <translation>Jusqu’où elle est allée</translation>
    </message>
    <message>
        <source>This is what was on record when Twofold ended.</source>
        <translation>Voici ce qui était noté quand Twofold s’est arrêté.</translation>
    </message>
    <message>
        <source>Trying again looks at each person first, and sends nothing for those who are reset by now.</source>
        <translation>Un nouvel essai vérifie d’abord chaque personne et n’envoie rien à celles déjà réinitialisées.</translation>
    </message>
    <message>
        <source>They set up an app at their next sign-in.</source>
        <translation>Elles configurent une application à leur prochaine connexion.</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <comment>people</comment>
        <translation>
            <numerusform>Réessayer pour %Ln</numerusform>
            <numerusform>Réessayer pour %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetSection</name>
    <message>
        <source>Reset authenticator app… (%1)</source>
        <translation>Réinitialiser l’application d’authentification… (%1)</translation>
    </message>
    <message>
        <source>Reset authenticator app…</source>
        <translation>Réinitialiser l’application d’authentification…</translation>
    </message>
    <message>
        <source>Only the portal’s owner can reset apps</source>
        <translation>Seul le propriétaire du portail peut réinitialiser des applications</translation>
    </message>
    <message>
        <source>Only the owner, %1, can reset apps</source>
        <translation>Seul le propriétaire, %1, peut réinitialiser des applications</translation>
    </message>
    <message>
        <source>Decide about the earlier reset first</source>
        <translation>Décidez d’abord de la réinitialisation précédente</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetTableModel</name>
    <message>
        <source>Is reset</source>
        <translation>Réinitialisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReviewDialog</name>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>%1 was typed and not added, so it is left out.</source>
        <translation>%1 a été saisi mais pas ajouté&#x202f;: il n’est donc pas repris.</translation>
    </message>
    <message>
        <source>%1 can’t be used as typed, so it is left out.</source>
        <translation>%1 est inutilisable sous cette forme&#x202f;: il n’est donc pas repris.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ce qui se passe alors</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Réseaux de confiance</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Toujours demander</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>Cleared by the portal: %1</source>
        <translation>Effacé par le portail&#x202f;: %1</translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <translation>Conservé tel quel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Two-factor policy of %1</source>
        <translation>Stratégie d’authentification à deux facteurs de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant&#x202f;: %2</translation>
    </message>
    <message>
        <source>Review before you save</source>
        <translation>Vérifiez avant d’enregistrer</translation>
    </message>
    <message>
        <source>These changes go to %1.</source>
        <translation>Ces modifications vont à %1.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Save and sign everyone out</source>
        <translation>Enregistrer et déconnecter tout le monde</translation>
    </message>
    <message>
        <source>Save and sign everyone else out</source>
        <translation>Enregistrer et déconnecter tous les autres</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ScanStep</name>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Scannez ce code avec votre application d’authentification</translation>
    </message>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Clé, à saisir au lieu de scanner</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, 30 s</source>
        <translation>Basée sur l’heure, 6 chiffres, 30 s</translation>
    </message>
    <message>
        <source>Portal (issuer)</source>
        <translation>Portail (émetteur)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Treat this picture like a password: whoever scans it can make your codes.</source>
        <translation>Traitez cette image comme un mot de passe&#x202f;: quiconque la scanne peut produire vos codes.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>My phone can’t scan</source>
        <translation>Impossible de scanner</translation>
    </message>
    <message>
        <source>Works with Aegis, 2FAS, Google and Microsoft Authenticator, and others</source>
        <translation>Fonctionne avec Aegis, 2FAS, Google et Microsoft Authenticator, et d’autres</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>Copier le lien de la page</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Aucun navigateur ne s’est ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy the page’s link and open it where there is one.</source>
        <translation>Copiez le lien de la page et ouvrez-le là où il y en a un.</translation>
    </message>
    <message>
        <source>Or set it up on the portal’s own page. Whoever has its link can do that, for about an hour.</source>
        <translation>Ou configurez-la sur la page du portail. Quiconque a son lien peut le faire, pendant une heure environ.</translation>
    </message>
    <message>
        <source>QR code for %1 at %2. The key is below as text.</source>
        <translation>Code QR de %1 sur %2. La clé figure ci-dessous en texte.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SecretCover</name>
    <message>
        <source>Hidden while another program has the keyboard</source>
        <translation>Masqué tant qu’un autre programme utilise le clavier</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SegmentBar</name>
    <message>
        <source>%1 of %2 left</source>
        <comment>codes</comment>
        <translation>%1 restants sur %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SetupPage</name>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>Configurer plus tard</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>J’ai conservé mes codes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>Configurez votre application d’authentification</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Scannez ce code avec votre application d’authentification</translation>
    </message>
    <message>
        <source>Open the app on your phone, choose “Add account” and point the camera here.</source>
        <translation>Ouvrez l’application sur votre téléphone, choisissez «&#x202f;Ajouter un compte&#x202f;» et pointez l’appareil photo ici.</translation>
    </message>
    <message>
        <source>Type the code your app shows</source>
        <translation>Saisissez le code affiché par votre application</translation>
    </message>
    <message>
        <source>This proves that your phone and the portal agree, before two-factor sign-in starts.</source>
        <translation>Cela prouve que votre téléphone et le portail concordent, avant que l’authentification à deux facteurs ne commence.</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>Conservez vos codes de secours</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>L’authentification à deux facteurs est activée. Chaque code vous connecte une fois, quand vous ne pouvez pas utiliser votre application d’authentification.</translation>
    </message>
    <message>
        <source>Asking the portal for your key…</source>
        <translation>Demande de votre clé au portail…</translation>
    </message>
    <message>
        <source>Look at them later</source>
        <translation>Les regarder plus tard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next: confirm</source>
        <translation>Suivant&#x202f;: confirmer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your authenticator app is already set up</source>
        <translation>Votre application d’authentification est déjà configurée</translation>
    </message>
    <message>
        <source>To use another phone, choose “Move to a new phone” under My sign-in.</source>
        <translation>Pour utiliser un autre téléphone, choisissez «&#x202f;Changer de téléphone&#x202f;» sous «&#x202f;Ma connexion&#x202f;».</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Aller à «&#x202f;Ma connexion&#x202f;»</translation>
    </message>
    <message>
        <source>The portal asks for no code from here</source>
        <translation>Le portail ne demande pas de code d’ici</translation>
    </message>
    <message>
        <source>You are in a trusted network, where an app can’t be set up. Try again from another network, for example from home.</source>
        <translation>Vous êtes dans un réseau de confiance, où l’on ne peut pas configurer d’application. Réessayez depuis un autre réseau, par exemple de chez vous.</translation>
    </message>
    <message>
        <source>An app can’t be set up now</source>
        <translation>Configuration d’une application impossible pour le moment</translation>
    </message>
    <message>
        <source>The portal asks for no codes from an authenticator app at the moment.</source>
        <translation>Le portail ne demande actuellement aucun code d’une application d’authentification.</translation>
    </message>
    <message>
        <source>This set-up has expired</source>
        <translation>Cette configuration a expiré</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Reconnectez-vous pour la recommencer.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ShareLegend</name>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SheetActions</name>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Enregistrer les codes de secours</translation>
    </message>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Authentification à deux facteurs pour ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Utilisé le</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Fold here, codes inside</source>
        <translation>Pliez ici, codes à l’intérieur</translation>
    </message>
    <message>
        <source>How to read a code</source>
        <translation>Comment lire un code</translation>
    </message>
    <message>
        <source>Capitals and small letters differ.</source>
        <extracomment>Followed by the word &quot;Shaded&quot; in a grey box and the next sentence&apos;s rest.</extracomment>
        <translation>Majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>Shaded</source>
        <translation>Un fond gris</translation>
    </message>
    <message>
        <source>characters are digits. A code may contain a hyphen ( - ) or an underscore ( _ ).</source>
        <extracomment>Follows the word &quot;Shaded&quot;.</extracomment>
        <translation>signale un chiffre. Un code peut contenir un tiret ( - ) ou un tiret bas ( _ ).</translation>
    </message>
    <message>
        <source>How to use a code</source>
        <translation>Comment utiliser un code</translation>
    </message>
    <message>
        <source>Sign in as usual. When the 6-digit code is asked for, type one of these instead.</source>
        <translation>Connectez-vous comme d’habitude. Quand le code à 6 chiffres est demandé, saisissez l’un de ceux-ci à la place.</translation>
    </message>
    <message>
        <source>Tick it off. Every code works once.</source>
        <translation>Cochez-le. Chaque code fonctionne une fois.</translation>
    </message>
    <message>
        <source>When two are left, get new ones in Twofold, under My sign-in › Backup codes.</source>
        <translation>Quand il en reste deux, demandez-en de nouveaux dans Twofold, sous «&#x202f;Ma connexion&#x202f;» › «&#x202f;Codes de secours&#x202f;».</translation>
    </message>
    <message>
        <source>Keep this sheet like a house key,</source>
        <translation>Gardez cette feuille comme une clé de maison,</translation>
    </message>
    <message>
        <source>away from your phone. If it is lost, get new codes. The ones above then stop working.</source>
        <extracomment>Follows &quot;Keep this sheet like a house key,&quot;.</extracomment>
        <translation>loin de votre téléphone. Si vous la perdez, demandez de nouveaux codes. Ceux ci-dessus ne fonctionnent alors plus.</translation>
    </message>
    <message>
        <source>Printed with Twofold. Nobody from your portal or ONLYOFFICE will ask you for these codes.</source>
        <translation>Imprimé avec Twofold. Personne de votre portail ni d’ONLYOFFICE ne vous demandera ces codes.</translation>
    </message>
    <message>
        <source>Cut the card out along the line, and keep it away from your phone. Capitals and small letters differ; shaded characters are digits.</source>
        <translation>Découpez la carte le long du trait et gardez-la loin de votre téléphone. Majuscules et minuscules comptent&#x202f;; un fond gris signale un chiffre.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::Sidebar</name>
    <message>
        <source>My sign-in</source>
        <translation>Ma connexion</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>portal · e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Ajouter un portail…</translation>
    </message>
    <message>
        <source>Portals and accounts…</source>
        <translation>Portails et comptes…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sécurisé</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Horloge en retard de %1</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Horloge en avance de %1</translation>
    </message>
    <message>
        <source>%1 · clock in sync</source>
        <translation>%1 · horloge à l’heure</translation>
    </message>
    <message>
        <source>Its certificate was refused, and nothing was sent</source>
        <translation>Son certificat a été refusé, et rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Runs on this computer, so nothing leaves it</source>
        <translation>Fonctionne sur cet ordinateur&#x202f;: rien n’en sort</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is trusted</source>
        <translation>Chiffré&#x202f;; le certificat est approuvé</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the portal’s</source>
        <translation>L’horloge de cet ordinateur concorde avec celle du portail</translation>
    </message>
    <message>
        <source>You trusted its certificate yourself</source>
        <translation>Vous avez vous-même approuvé son certificat</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Oublier le certificat approuvé</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Afficher le certificat…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Preferences and help</source>
        <translation>Préférences et aide</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You kept an API key for emergencies.</source>
        <translation>Vous avez conservé une clé API pour les urgences.</translation>
    </message>
    <message>
        <source>Sign in with the kept key</source>
        <translation>Se connecter avec cette clé</translation>
    </message>
    <message>
        <source>Have the portal prove who signed in (OpenID Connect)</source>
        <translation>Faire attester par le portail qui s’est connecté (OpenID Connect)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Leave it empty if the application has none, or to use the one from last time.</source>
        <translation>Laissez vide si l’application n’en a pas, ou pour réutiliser celui de la dernière fois.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>An API key is not asked for a second step, and it stays valid when the two-factor policy is saved.</source>
        <translation>Aucune deuxième étape n’est demandée à une clé API, et elle reste valable quand la stratégie est enregistrée.</translation>
    </message>
    <message>
        <source>A token of a sign-in or of an app. It works until it ends or is revoked.</source>
        <translation>Un jeton d’une connexion ou d’une application. Il fonctionne jusqu’à son expiration ou sa révocation.</translation>
    </message>
    <message>
        <source>In a browser that is signed in to the portal, it stands among the portal’s cookies. It ends when that browser signs out.</source>
        <translation>Dans un navigateur connecté au portail, il figure parmi les cookies du portail. Il prend fin quand ce navigateur se déconnecte.</translation>
    </message>
    <message>
        <source>Your email and password go with every request, and no second step is asked for.</source>
        <translation>Votre e-mail et votre mot de passe accompagnent chaque requête, et aucune deuxième étape n’est demandée.</translation>
    </message>
    <message>
        <source>You sign in on the portal’s own page, in your browser. Such a sign-in opens people and your profile, but not the two-factor settings. The client ID stands in the portal’s Developer tools, under OAuth 2.0.</source>
        <translation>Vous vous connectez sur la page du portail, dans votre navigateur. Une telle connexion ouvre les personnes et votre profil, mais pas les réglages de l’authentification à deux facteurs. L’ID client figure dans les Outils de développement du portail, sous OAuth 2.0.</translation>
    </message>
    <message>
        <source>It signs in %1 past the second step, without a code.</source>
        <translation>Elle connecte %1 sans deuxième étape ni code.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>En attente de votre navigateur…</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuer dans le navigateur</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInPage</name>
    <message>
        <source>This is a demo portal.</source>
        <translation>C’est un portail de démo.</translation>
    </message>
    <message>
        <source>This portal asks for a captcha after refused passwords.</source>
        <translation>Ce portail demande un captcha après des mots de passe refusés.</translation>
    </message>
    <message>
        <source>Twofold can’t show it. Sign in on the portal’s web page then, or here with an API key.</source>
        <translation>Twofold ne peut pas l’afficher. Connectez-vous alors sur la page web du portail, ou ici avec une clé API.</translation>
    </message>
    <message>
        <source>Open the portal’s web page</source>
        <translation>Ouvrir la page web du portail</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Remplir avec %1</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2. Role: %3.</source>
        <translation>Connectez-vous en tant que %1 avec le mot de passe %2. Rôle&#x202f;: %3.</translation>
    </message>
    <message>
        <source>This portal’s web page also offers %1.</source>
        <translation>La page web de ce portail propose aussi %1.</translation>
    </message>
    <message>
        <source>Twofold can’t show that page. Sign in there, make an API key in Developer tools, and use it here.</source>
        <translation>Twofold ne peut pas afficher cette page. Connectez-vous là-bas, créez une clé API dans les Outils de développement et utilisez-la ici.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Se connecter autrement</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Reconnectez-vous pour continuer</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Connectez-vous à %1</translation>
    </message>
    <message>
        <source>Go on in your browser, then come back. This page notices when you are done.</source>
        <translation>Continuez dans votre navigateur, puis revenez. Cette page remarque quand vous avez terminé.</translation>
    </message>
    <message>
        <source>Your present sign-in stays as it is until the new one is accepted.</source>
        <translation>Votre connexion actuelle reste telle quelle jusqu’à ce que la nouvelle soit acceptée.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing you typed is lost.</source>
        <translation>Votre session est terminée. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>%1 · DocSpace %2</source>
        <translation>%1 · DocSpace %2</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>Autres façons de se connecter</translation>
    </message>
    <message>
        <source>Change portal</source>
        <translation>Changer de portail</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time.</source>
        <translation>Trop de connexions en peu de temps.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInSheet</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInWayList</name>
    <message>
        <source>More ways</source>
        <translation>Autres façons</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Façons de se connecter</translation>
    </message>
    <message>
        <source>The sign-in you use on the portal’s web page</source>
        <translation>La connexion que vous utilisez sur la page web du portail</translation>
    </message>
    <message>
        <source>Made in Developer tools on the portal</source>
        <translation>Créée dans les Outils de développement du portail</translation>
    </message>
    <message>
        <source>Paste a token that you already have</source>
        <translation>Collez un jeton que vous avez déjà</translation>
    </message>
    <message>
        <source>The session cookie of a signed-in browser</source>
        <translation>Le cookie de session d’un navigateur connecté</translation>
    </message>
    <message>
        <source>For servers that allow name and password with every request</source>
        <translation>Pour les serveurs qui acceptent nom et mot de passe à chaque requête</translation>
    </message>
    <message>
        <source>Not sure? Email and password works for most people.</source>
        <translation>Vous hésitez&#x202f;? E-mail et mot de passe conviennent à la plupart des personnes.</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>E-mail et mot de passe</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Used last time</source>
        <translation>Utilisé la dernière fois</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect, also for company accounts</source>
        <translation>OAuth 2.0 / OpenID Connect, aussi pour les comptes d’entreprise</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect; this portal says that it does not offer it</source>
        <translation>OAuth 2.0 / OpenID Connect&#x202f;; ce portail indique ne pas le proposer</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Affiché ci-dessous</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StandIn</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>You can go on reading what is already here. Nothing you typed is lost.</source>
        <translation>Vous pouvez continuer à lire ce qui est déjà affiché. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Ouvrir les réglages réseau</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Reconnectez-vous pour continuer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>This sign-in can’t open this page</source>
        <translation>Cette connexion ne peut pas ouvrir cette page</translation>
    </message>
    <message>
        <source>Its rights do not cover the two-factor settings; a sign-in through the browser never does. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Ses droits ne couvrent pas les réglages de l’authentification à deux facteurs ; une connexion par le navigateur ne les couvre jamais. Pour cette page, connectez-vous par e-mail et mot de passe, ou avec une clé API à accès complet.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Se connecter autrement</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not offered here</source>
        <translation>L’authentification à deux facteurs n’est pas proposée ici</translation>
    </message>
    <message>
        <source>This portal’s plan or version doesn’t include it. Signing in works as before, with your password only.</source>
        <translation>L’abonnement ou la version de ce portail ne la comprend pas. La connexion fonctionne comme avant, avec votre mot de passe uniquement.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Read what is needed</source>
        <translation>Voir ce qu’il faut</translation>
    </message>
    <message>
        <source>Your own sign-in settings are open to you.</source>
        <translation>Les réglages de votre propre connexion vous restent accessibles.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Aller à « Ma connexion »</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Changer de compte…</translation>
    </message>
    <message>
        <source>You are signed in as %1, a user.</source>
        <translation>Vous êtes connecté en tant que %1 (utilisateur).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a room admin.</source>
        <translation>Vous êtes connecté en tant que %1 (administrateur de salle).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a guest.</source>
        <translation>Vous êtes connecté en tant que %1 (invité).</translation>
    </message>
    <message numerus="yes">
        <source>Twofold tries again in %Ln second(s).</source>
        <translation>
            <numerusform>Twofold réessaie dans %Ln seconde.</numerusform>
            <numerusform>Twofold réessaie dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Twofold is trying now…</source>
        <translation>Twofold réessaie en ce moment…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Affiché ci-dessous</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StepIndicator</name>
    <message>
        <source>%1: %2</source>
        <comment>Step 1 of 3: Scan</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyPanel</name>
    <message>
        <source>Who will be asked</source>
        <translation>À qui un code sera demandé</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Aperçu en direct</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Who is asked…</source>
        <translation>À qui un code est demandé…</translation>
    </message>
    <message>
        <source>Try an address…</source>
        <translation>Tester une adresse…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>sur %Ln personne</numerusform>
            <numerusform>sur %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is slow. Trying again…</source>
        <translation>Le portail est lent. Nouvel essai…</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>Lecture des personnes…</translation>
    </message>
    <message>
        <source>Reading people: %1 of %2</source>
        <translation>Lecture des personnes&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Lecture de l’historique des connexions…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in</source>
        <translation>
            <numerusform>%Ln personne ne pourrait pas se connecter</numerusform>
            <numerusform>%Ln personnes ne pourraient pas se connecter</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal can’t read one of the trusted networks. Correct or remove it.</source>
        <translation>Le portail ne peut pas lire l’un des réseaux de confiance. Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>%1 is very wide</source>
        <comment>a network</comment>
        <translation>%1 est très large</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would never be asked.</source>
        <translation>
            <numerusform>Un code ne serait jamais demandé à %Ln personne.</numerusform>
            <numerusform>Un code ne serait jamais demandé à %Ln personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for a code from there.</source>
        <translation>Aucun code n’est demandé depuis ce réseau.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyStrip</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyTableWords</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>At the next sign-in</source>
        <translation>À la prochaine connexion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TicketLegend</name>
    <message>
        <source>Capitals and small letters differ. [Shaded] characters are digits.</source>
        <extracomment>The word in square brackets is drawn as a digit&apos;s cell is; keep the brackets around it.</extracomment>
        <translation>Majuscules et minuscules comptent. [Un fond coloré] signale un chiffre.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TypingCard</name>
    <message>
        <source>Type the key into your phone</source>
        <translation>Saisissez la clé dans votre téléphone</translation>
    </message>
    <message>
        <source>In the app choose “Enter a setup key” or “Add by hand”, and fill in what it asks for:</source>
        <translation>Dans l’application, choisissez «&#x202f;Saisir une clé de configuration&#x202f;» ou «&#x202f;Ajouter manuellement&#x202f;», et remplissez ce qu’elle demande&#x202f;:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Basée sur l’heure (TOTP)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 secondes</translation>
    </message>
    <message>
        <source>Small or capital letters and gaps make no difference in the key. What the app does not ask for, it knows.</source>
        <translation>Minuscules, majuscules et espaces ne changent rien dans la clé. Ce que l’application ne demande pas, elle le sait.</translation>
    </message>
    <message>
        <source>Open in an app on this computer</source>
        <translation>Ouvrir dans une application de cet ordinateur</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>No program on this computer takes such a link.</source>
        <translation>Aucun programme de cet ordinateur n’accepte un tel lien.</translation>
    </message>
    <message>
        <source>Copy it and add it in the app, or type the key.</source>
        <translation>Copiez-le et ajoutez-le dans l’application, ou saisissez la clé.</translation>
    </message>
    <message>
        <source>Or use an authenticator on this computer</source>
        <translation>Ou utilisez une application d’authentification sur cet ordinateur</translation>
    </message>
    <message>
        <source>It takes the key as a link. The link is the key: whoever sees it can make your codes, and a phone is a second thing to have, which this computer is not.</source>
        <translation>Elle reçoit la clé sous forme de lien. Le lien est la clé&#x202f;: quiconque le voit peut produire vos codes, et un téléphone est un deuxième objet à avoir, ce que cet ordinateur n’est pas.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Vérifier et enregistrer…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln modification non enregistrée</numerusform>
            <numerusform>%Ln modifications non enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WayBackNotice</name>
    <message>
        <source>I have another way in</source>
        <translation>J’ai un autre accès</translation>
    </message>
    <message>
        <source>API key of yours</source>
        <translation>Votre clé API</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>La tester</translation>
    </message>
    <message>
        <source>Keep it for emergencies</source>
        <translation>La garder pour les urgences</translation>
    </message>
    <message>
        <source>You can get back in</source>
        <translation>Vous pouvez vous reconnecter</translation>
    </message>
    <message>
        <source>The portal takes your API key %1. It goes past the second step: keep it safe.</source>
        <translation>Le portail accepte votre clé API %1. Elle contourne la deuxième étape&#x202f;: gardez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>You could not sign in any more</source>
        <translation>Vous ne pourriez plus vous connecter</translation>
    </message>
    <message>
        <source>The portal can’t read a trusted network and would refuse your sign-in. Correct that first, or test an API key here.</source>
        <translation>Le portail ne peut pas lire un réseau de confiance et refuserait votre connexion. Corrigez-le d’abord, ou testez une clé API ici.</translation>
    </message>
    <message>
        <source>It is not known whether you can get back in</source>
        <translation>On ignore si vous pouvez vous reconnecter</translation>
    </message>
    <message>
        <source>The code will come by text message; codes of an app are not taken. An API key gets you in: test one here.</source>
        <translation>Le code arrivera par SMS&#x202f;; les codes d’une application ne sont pas acceptés. Une clé API vous donne accès&#x202f;: testez-en une ici.</translation>
    </message>
    <message>
        <source>Checking whether you can get back in…</source>
        <translation>Vérification de votre accès…</translation>
    </message>
    <message numerus="yes">
        <source>Your authenticator app is set up, and %Ln backup code(s) are left.</source>
        <translation>
            <numerusform>Votre application d’authentification est configurée, et il reste %Ln code de secours.</numerusform>
            <numerusform>Votre application d’authentification est configurée, et il reste %Ln codes de secours.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no backup codes left</source>
        <translation>Vous n’avez plus de codes de secours</translation>
    </message>
    <message>
        <source>Without your phone you could not sign in any more. Get new codes first, or test an API key here.</source>
        <translation>Sans votre téléphone, vous ne pourriez plus vous connecter. Demandez d’abord de nouveaux codes, ou testez une clé API ici.</translation>
    </message>
    <message>
        <source>Your authenticator app is not set up</source>
        <translation>Votre application d’authentification n’est pas configurée</translation>
    </message>
    <message>
        <source>You set it up right after saving. If that does not work, an API key gets you in: test one here.</source>
        <translation>Vous la configurez juste après l’enregistrement. Si cela ne marche pas, une clé API vous donne accès&#x202f;: testez-en une ici.</translation>
    </message>
    <message>
        <source>The portal does not tell now whether your app is set up. An API key gets you in: test one here.</source>
        <translation>Le portail n’indique pas pour le moment si votre application est configurée. Une clé API vous donne accès&#x202f;: testez-en une ici.</translation>
    </message>
    <message>
        <source>API keys are made on the portal, in Developer tools. They go past the second step.</source>
        <translation>Les clés API se créent sur le portail, dans les Outils de développement. Elles contournent la deuxième étape.</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>Test de la clé…</translation>
    </message>
    <message>
        <source>Kept until you close Twofold only: the keychain can’t be used now.</source>
        <translation>Conservée seulement jusqu’à la fermeture de Twofold&#x202f;: le trousseau est inutilisable pour le moment.</translation>
    </message>
    <message>
        <source>Kept with your other secrets of this portal. To use it, choose API key when you sign in.</source>
        <translation>Conservée avec vos autres secrets de ce portail. Pour l’utiliser, choisissez «&#x202f;Clé API&#x202f;» quand vous vous connectez.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clé fonctionne.</translation>
    </message>
    <message>
        <source>The portal does not take this key.</source>
        <translation>Le portail n’accepte pas cette clé.</translation>
    </message>
    <message>
        <source>This key is switched off or has expired.</source>
        <translation>Cette clé est désactivée ou a expiré.</translation>
    </message>
    <message>
        <source>This key is somebody else’s.</source>
        <translation>Cette clé appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This key may not change the policy. One with all permissions may.</source>
        <translation>Cette clé ne peut pas modifier la stratégie. Une clé avec toutes les autorisations le peut.</translation>
    </message>
    <message>
        <source>The portal did not answer. Test the key again.</source>
        <translation>Le portail n’a pas répondu. Testez la clé de nouveau.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WhoIsAskedDialog</name>
    <message>
        <source>Who is asked</source>
        <translation>À qui un code est demandé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>At their next sign-in, if the policy is saved as it stands on the page.</source>
        <translation>À leur prochaine connexion, si la stratégie est enregistrée telle qu’elle est sur la page.</translation>
    </message>
    <message>
        <source>Name or email</source>
        <translation>Nom ou e-mail</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Still reading…</source>
        <comment>42 people</comment>
        <translation>%1. Lecture en cours…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WriteNotice</name>
    <message>
        <source>Show codes</source>
        <translation>Afficher les codes</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>A backup code may be used up.</source>
        <translation>Un code de secours a peut-être servi.</translation>
    </message>
    <message>
        <source>A sign-in of %1 got no answer from the portal. Used codes are crossed out among your backup codes.</source>
        <translation>Une connexion du %1 n’a pas reçu de réponse du portail. Les codes utilisés sont barrés parmi vos codes de secours.</translation>
    </message>
    <message>
        <source>You have new backup codes.</source>
        <translation>Vous avez de nouveaux codes de secours.</translation>
    </message>
    <message>
        <source>You asked for them on %1, and the answer got lost. Print them now: sheets from before no longer work.</source>
        <translation>Vous les avez demandés le %1, et la réponse s’est perdue. Imprimez-les maintenant&#x202f;: les feuilles précédentes ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Your backup codes were not replaced.</source>
        <translation>Vos codes de secours n’ont pas été remplacés.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and the portal made none.</source>
        <translation>Vous en avez demandé de nouveaux le %1, et le portail n’en a pas créé.</translation>
    </message>
    <message>
        <source>It is not known whether your backup codes were replaced.</source>
        <translation>On ignore si vos codes de secours ont été remplacés.</translation>
    </message>
    <message>
        <source>Compare your sheet with the codes shown here: those are the ones that work.</source>
        <translation>Comparez votre feuille aux codes affichés ici&#x202f;: ce sont eux qui fonctionnent.</translation>
    </message>
    <message>
        <source>It is not known yet whether your backup codes were replaced.</source>
        <translation>On ignore encore si vos codes de secours ont été remplacés.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and no answer came.</source>
        <translation>Vous en avez demandé de nouveaux le %1, et aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>Your former phone is unlinked.</source>
        <translation>Votre ancien téléphone est dissocié.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost, so it was read again. Set up the new phone now; it gets new backup codes.</source>
        <translation>La réponse du portail s’est perdue&#x202f;; il a donc été relu. Configurez maintenant le nouveau téléphone&#x202f;: il reçoit de nouveaux codes de secours.</translation>
    </message>
    <message>
        <source>Your app was set up anew.</source>
        <translation>Votre application a été reconfigurée.</translation>
    </message>
    <message>
        <source>Your backup codes are new. Print them now: sheets from before no longer work.</source>
        <translation>Vos codes de secours sont nouveaux. Imprimez-les maintenant&#x202f;: les feuilles précédentes ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Your phone was not unlinked.</source>
        <translation>Votre téléphone n’a pas été dissocié.</translation>
    </message>
    <message>
        <source>Its codes work as before.</source>
        <translation>Ses codes fonctionnent comme avant.</translation>
    </message>
    <message>
        <source>An app is linked, but it is not known whether it is the one of your former phone.</source>
        <translation>Une application est associée, mais on ignore si c’est celle de votre ancien téléphone.</translation>
    </message>
    <message>
        <source>It is not known yet whether your phone was unlinked.</source>
        <translation>On ignore encore si votre téléphone a été dissocié.</translation>
    </message>
    <message>
        <source>You asked for it on %1, and no answer came.</source>
        <translation>Vous l’avez demandé le %1, et aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>Your app is set up, and your backup codes are not kept yet.</source>
        <translation>Votre application est configurée, et vos codes de secours ne sont pas encore conservés.</translation>
    </message>
    <message>
        <source>They are of %1. Print, save or copy them now: sheets from before no longer work.</source>
        <translation>Ils datent du %1. Imprimez, enregistrez ou copiez-les maintenant&#x202f;: les feuilles précédentes ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Your app was not set up.</source>
        <translation>Votre application n’a pas été configurée.</translation>
    </message>
    <message>
        <source>The portal has not taken the code of %1. Set the app up again; your backup codes come at the end.</source>
        <translation>Le portail n’a pas accepté le code du %1. Configurez de nouveau l’application&#x202f;; vos codes de secours viennent à la fin.</translation>
    </message>
    <message>
        <source>It is not known yet whether your app was set up.</source>
        <translation>On ignore encore si votre application a été configurée.</translation>
    </message>
    <message>
        <source>You sent its code on %1, and no answer came.</source>
        <translation>Vous avez envoyé son code le %1, et aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>La feuille que vous avez imprimée, enregistrée ou copiée le %1 reste valable.</translation>
    </message>
    <message>
        <source>The codes that you had are still good.</source>
        <translation>Les codes que vous aviez restent valables.</translation>
    </message>
</context>
</TS>
