<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>App unlinked</source>
        <translation>Aplicación desvinculada</translation>
    </message>
    <message>
        <source>Somebody else’s app unlinked</source>
        <translation>Aplicación de otra persona desvinculada</translation>
    </message>
    <message>
        <source>App of %1 unlinked</source>
        <translation>Aplicación de %1 desvinculada</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the sign-in history.</source>
        <translation>El plan del portal no incluye el historial de inicios de sesión.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Su cuenta no tiene acceso al historial de inicios de sesión.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the sign-in history.</source>
        <translation>Los permisos de esta sesión no abarcan el historial de inicios de sesión.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history.</source>
        <translation>El plan del portal solo da las 20 últimas entradas del historial de inicios de sesión.</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the audit log.</source>
        <translation>El plan del portal no incluye el registro de auditoría.</translation>
    </message>
    <message>
        <source>Your account may not read the audit log.</source>
        <translation>Su cuenta no tiene acceso al registro de auditoría.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the audit log.</source>
        <translation>Los permisos de esta sesión no abarcan el registro de auditoría.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the audit log.</source>
        <translation>El plan del portal solo da las 20 últimas entradas del registro de auditoría.</translation>
    </message>
    <message>
        <source>Signed in with the password</source>
        <translation>Inicio de sesión con la contraseña</translation>
    </message>
    <message>
        <source>Signed in with a code</source>
        <translation>Inicio de sesión con un código</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Código no aceptado</translation>
    </message>
    <message>
        <source>Too many tries, has to wait</source>
        <translation>Demasiados intentos, tiene que esperar</translation>
    </message>
    <message>
        <source>Picture puzzle not solved</source>
        <translation>Captcha no resuelto</translation>
    </message>
    <message>
        <source>Set up or new codes</source>
        <translation>Configuración o códigos nuevos</translation>
    </message>
    <message>
        <source>Two-factor sign-in switched off</source>
        <translation>Autenticación de dos factores desactivada</translation>
    </message>
    <message>
        <source>SMS codes switched on</source>
        <translation>Códigos por SMS activados</translation>
    </message>
    <message>
        <source>Authenticator app switched on</source>
        <translation>Aplicación de autenticación activada</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptados</translation>
    </message>
    <message>
        <source>Apps and codes</source>
        <translation>Aplicaciones y códigos</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Alguien desconocido</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Hora desconocida</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>person: what happened, when</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>address</comment>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <comment>address, place</comment>
        <translation>Desde %1, %2.</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>browser, system</comment>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Typed as %1</source>
        <comment>login</comment>
        <translation>Se escribió: %1</translation>
    </message>
    <message>
        <source>The portal’s number for it: %1</source>
        <translation>Número en el portal: %1</translation>
    </message>
    <message>
        <source>The portal’s words: %1 (number %2)</source>
        <translation>En palabras del portal: %1 (número %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 de %Ln evento</numerusform>
            <numerusform>%1 de %Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading on…</source>
        <comment>83 events</comment>
        <translation>%1. Se sigue leyendo…</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>83 events, a day</comment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>What is older is not shown</source>
        <translation>Lo anterior no se muestra</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history and of the audit log.</source>
        <translation>El plan del portal solo da las 20 últimas entradas del historial de inicios de sesión y del registro de auditoría.</translation>
    </message>
    <message>
        <source>Sign-ins are not shown</source>
        <translation>Los inicios de sesión no se muestran</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes are not shown</source>
        <translation>Las configuraciones, los códigos y los cambios de la directiva no se muestran</translation>
    </message>
    <message>
        <source>Sign-ins could not be read.</source>
        <translation>No se han podido leer los inicios de sesión.</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes could not be read.</source>
        <translation>No se han podido leer las configuraciones, los códigos y los cambios de la directiva.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
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
        <translation>Nombre de acceso</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Portal’s words</source>
        <translation>Texto del portal</translation>
    </message>
    <message>
        <source>Portal’s number</source>
        <translation>Número en el portal</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Enter the address of your portal.</source>
        <translation>Escriba la dirección de su portal.</translation>
    </message>
    <message>
        <source>It is the one you use to open DocSpace in a browser, for example harbour.example.</source>
        <translation>Es la que usa para abrir DocSpace en un navegador, por ejemplo harbour.example.</translation>
    </message>
    <message>
        <source>That can’t be read as the address of a portal.</source>
        <translation>Eso no parece la dirección de un portal.</translation>
    </message>
    <message>
        <source>An address looks like harbour.example or https://docs.harbour.example:8443.</source>
        <translation>Una dirección es como harbour.example o https://docs.harbour.example:8443.</translation>
    </message>
    <message>
        <source>Over http, others could read your password on its way.</source>
        <translation>Por http, otros podrían leer su contraseña por el camino.</translation>
    </message>
    <message>
        <source>Begin the address with https. Only a portal on this computer is opened with http.</source>
        <translation>Empiece la dirección por https. Solo un portal de este equipo se abre con http.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The portal can’t be reached.</source>
        <translation>No se puede llegar al portal.</translation>
    </message>
    <message>
        <source>Check the address %1 and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Compruebe la dirección %1 y la red de este equipo e inténtelo de nuevo. No se pierde nada de lo que ha escrito.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>El portal no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>Puede que esté ocupado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>La conexión con %1 no es segura.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted on this computer. Ask an admin of the portal before you go on.</source>
        <translation>Su certificado no es de confianza en este equipo. Pregunte a un administrador del portal antes de seguir.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1 muestra un certificado distinto del que usted aceptó.</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or the portal got a new certificate. Nothing was sent. Ask an admin of the portal before you go on.</source>
        <translation>Puede que alguien esté escuchando, o que el portal tenga un certificado nuevo. No se ha enviado nada. Pregunte a un administrador del portal antes de seguir.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>El proxy pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>Enter them under Proxy, then try again.</source>
        <translation>Escríbalos en Proxy e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sends you on to another address.</source>
        <translation>%1 le envía a otra dirección.</translation>
    </message>
    <message>
        <source>Open the portal in a browser and enter the address that it shows there.</source>
        <translation>Abra el portal en un navegador y escriba la dirección que se muestra allí.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a DocSpace portal.</source>
        <translation>%1 responde, pero no como un portal de DocSpace.</translation>
    </message>
    <message>
        <source>Enter the address that you use to open DocSpace in a browser.</source>
        <translation>Escriba la dirección que usa para abrir DocSpace en un navegador.</translation>
    </message>
    <message>
        <source>The portal has a problem of its own.</source>
        <translation>El propio portal tiene un problema.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell an admin of the portal.</source>
        <translation>Inténtelo de nuevo en un momento. Si continúa, avise a un administrador del portal.</translation>
    </message>
    <message>
        <source>The portal’s answer can’t be read.</source>
        <translation>La respuesta del portal no se puede leer.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for an admin of the portal.</source>
        <translation>Inténtelo de nuevo. Si continúa, copie los detalles para un administrador del portal.</translation>
    </message>
    <message>
        <source>The portal can’t be reached through the proxy %1.</source>
        <translation>No se puede llegar al portal a través del proxy %1.</translation>
    </message>
    <message>
        <source>Check the address %1, the proxy and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Compruebe la dirección %1, el proxy y la red de este equipo e inténtelo de nuevo. No se pierde nada de lo que ha escrito.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in.</source>
        <translation>El portal no acepta esta sesión.</translation>
    </message>
    <message>
        <source>It may have ended or been revoked. Sign in again.</source>
        <translation>Puede que haya terminado o se haya revocado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in may not do that.</source>
        <translation>Esta sesión no permite hacer eso.</translation>
    </message>
    <message>
        <source>Sign in with email and password, or with an API key that has full access.</source>
        <translation>Inicie sesión con su correo y contraseña, o con una clave de API con acceso completo.</translation>
    </message>
    <message>
        <source>That is not available on this portal now.</source>
        <translation>Eso no está disponible ahora en este portal.</translation>
    </message>
    <message>
        <source>The page shows what the portal says at the moment.</source>
        <translation>La página muestra lo que el portal indica en este momento.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Ese código no se ha aceptado.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Espere al siguiente código de su aplicación y escríbalo.</translation>
    </message>
    <message>
        <source>The sign-in in the browser did not succeed.</source>
        <translation>El inicio de sesión en el navegador no se ha completado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start it again, or sign in another way.</source>
        <translation>No se ha cambiado nada. Empiece de nuevo o inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Demasiados códigos en poco tiempo.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The portal’s plan does not cover this.</source>
        <translation>El plan del portal no incluye esto.</translation>
    </message>
    <message>
        <source>Ask the portal’s owner about its plan.</source>
        <translation>Pregunte por el plan al propietario del portal.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>El portal pide ir más despacio.</translation>
    </message>
    <message>
        <source>The portal did not take this request.</source>
        <translation>El portal no ha aceptado esta solicitud.</translation>
    </message>
    <message>
        <source>Copy the details for an admin of the portal.</source>
        <translation>Copie los detalles para un administrador del portal.</translation>
    </message>
    <message>
        <source>This portal is closed to your address.</source>
        <translation>Este portal está cerrado para su dirección.</translation>
    </message>
    <message>
        <source>Its admins let in certain networks only. Connect from one of them, or ask an admin of the portal.</source>
        <translation>Sus administradores solo admiten ciertas redes. Conéctese desde una de ellas o pregunte a un administrador del portal.</translation>
    </message>
    <message>
        <source>The portal lets nobody in now.</source>
        <translation>El portal no deja entrar a nadie ahora.</translation>
    </message>
    <message>
        <source>It may be switched off or being moved. Ask an admin of the portal.</source>
        <translation>Puede que esté desactivado o en proceso de traslado. Pregunte a un administrador del portal.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in. Until then your sign-in is kept for this session only.</source>
        <translation>Desbloquéelo para mantener la sesión. Hasta entonces, su inicio de sesión solo se conserva durante esta sesión.</translation>
    </message>
    <message>
        <source>This computer’s keychain can’t be used.</source>
        <translation>El llavero de este equipo no se puede usar.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close Twofold; nothing is saved.</source>
        <translation>Su inicio de sesión se conserva hasta que cierre Twofold; no se guarda nada.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el archivo.</translation>
    </message>
    <message>
        <source>Choose another folder. The reason: %1</source>
        <translation>Elija otra carpeta. El motivo: %1</translation>
    </message>
    <message>
        <source>That was stopped.</source>
        <translation>La operación se ha detenido.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Inténtelo de nuevo cuando quiera.</translation>
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
        <translation>El reloj de su equipo va %1 atrasado respecto al portal.</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 ahead of the portal.</source>
        <translation>El reloj de su equipo va %1 adelantado respecto al portal.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln unsaved policy change(s) are kept and waiting for you.</source>
        <translation>
            <numerusform>%Ln cambio de la directiva sin guardar se conserva para usted.</numerusform>
            <numerusform>%Ln cambios de la directiva sin guardar se conservan para usted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why a second step?</source>
        <translation>¿Por qué un segundo paso?</translation>
    </message>
    <message>
        <source>Passwords are guessed, seen and stolen. With two-factor sign-in, a code from your phone is asked for as well: a stolen password alone opens nothing.</source>
        <translation>Las contraseñas se adivinan, se ven y se roban. Con la autenticación de dos factores se pide además un código de su teléfono: una contraseña robada no abre nada por sí sola.</translation>
    </message>
    <message>
        <source>Where do the codes come from?</source>
        <translation>¿De dónde vienen los códigos?</translation>
    </message>
    <message>
        <source>From an authenticator app on your phone, such as Aegis, 2FAS, Google or Microsoft Authenticator. You scan a picture once; from then on the app shows a new 6-digit code every 30 seconds, without a network.</source>
        <translation>De una aplicación de autenticación en su teléfono, como Aegis, 2FAS, Google o Microsoft Authenticator. Escanea una imagen una sola vez; a partir de ahí, la aplicación muestra un nuevo código de 6 dígitos cada 30 segundos, sin red.</translation>
    </message>
    <message>
        <source>What are backup codes?</source>
        <translation>¿Qué son los códigos de respaldo?</translation>
    </message>
    <message>
        <source>Spare keys for the day without your phone. Each signs you in once. Print them or save them, and keep them apart from your phone.</source>
        <translation>Llaves de repuesto para el día en que no tenga su teléfono. Cada código sirve para iniciar sesión una vez. Imprímalos o guárdelos, y téngalos lejos de su teléfono.</translation>
    </message>
    <message>
        <source>What does Twofold do?</source>
        <translation>¿Qué hace Twofold?</translation>
    </message>
    <message>
        <source>It is a window to what your DocSpace portal knows about two-factor sign-in. It talks to the portals that you open and to nothing else. Your sign-in lies in this computer’s keychain, or in memory only, as you choose in Preferences.</source>
        <translation>Muestra lo que su portal de DocSpace sabe de la autenticación de dos factores. Se comunica con los portales que usted abre y con nada más. Su inicio de sesión está en el llavero de este equipo, o solo en la memoria, según lo que elija en «Preferencias».</translation>
    </message>
    <message>
        <source>You have a backup code</source>
        <translation>Tiene un código de respaldo</translation>
    </message>
    <message>
        <source>Sign in with your password. Where the code is asked for, choose “Use a backup code instead” and type one. Then choose “Move to a new phone” under My sign-in.</source>
        <translation>Inicie sesión con su contraseña. Donde se pide el código, elija «Usar un código de respaldo» y escriba uno. Después elija «Cambiar de teléfono» en «Mi inicio de sesión».</translation>
    </message>
    <message>
        <source>You are still signed in here</source>
        <translation>Aún tiene la sesión iniciada aquí</translation>
    </message>
    <message>
        <source>Choose “Move to a new phone” under My sign-in. The codes of the old phone stop working at once, and you get new backup codes.</source>
        <translation>Elija «Cambiar de teléfono» en «Mi inicio de sesión». Los códigos del teléfono antiguo dejan de funcionar al momento, y usted recibe códigos de respaldo nuevos.</translation>
    </message>
    <message>
        <source>You have neither</source>
        <translation>No tiene ni lo uno ni lo otro</translation>
    </message>
    <message>
        <source>Ask the portal’s owner to reset your authenticator app. At your next sign-in you set up the new phone.</source>
        <translation>Pida al propietario del portal que restablezca su aplicación de autenticación. En el próximo inicio de sesión configurará el teléfono nuevo.</translation>
    </message>
    <message>
        <source>The phone may be in somebody’s hands</source>
        <translation>El teléfono puede estar en manos de alguien</translation>
    </message>
    <message>
        <source>Change your password on the portal too, and sign out of other browsers and devices under “Portals and accounts” in the portal menu.</source>
        <translation>Cambie también su contraseña en el portal, y cierre la sesión en otros navegadores y dispositivos en «Portales y cuentas», en el menú de portales.</translation>
    </message>
    <message>
        <source>Before you switch it on</source>
        <translation>Antes de activarla</translation>
    </message>
    <message>
        <source>The People page tells who has set up an app. The Policy page tells, person by person, who will be asked for a code, before anything is saved.</source>
        <translation>La página Personas indica quién ha configurado una aplicación. La página Directiva indica, persona por persona, a quién se pedirá un código, antes de guardar nada.</translation>
    </message>
    <message>
        <source>Saving signs everyone out</source>
        <translation>Al guardar se cierra la sesión de todos</translation>
    </message>
    <message>
        <source>DocSpace ends every session when the policy is saved, yours too. Twofold checks first that you can get back in, and signs you in again in place.</source>
        <translation>DocSpace termina todas las sesiones cuando se guarda la directiva, también la suya. Twofold comprueba antes que usted puede volver a entrar y le inicia la sesión de nuevo aquí mismo.</translation>
    </message>
    <message>
        <source>An emergency key</source>
        <translation>Una clave de emergencia</translation>
    </message>
    <message>
        <source>An API key with all permissions goes past the second step. Make one on the portal, in Developer tools, and test and keep it while you review a change.</source>
        <translation>Una clave de API con todos los permisos se salta el segundo paso. Cree una en el portal, en las Herramientas de desarrollo, y pruébela y guárdela mientras revisa un cambio.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Redes de confianza</translation>
    </message>
    <message>
        <source>From these addresses no code is asked for, except of those under “Always ask”. “Try an address” tells what would happen, also to recent sign-ins.</source>
        <translation>Desde estas direcciones no se pide código, salvo a quien esté en «Pedir siempre». «Probar una dirección» indica qué pasaría, también con los inicios de sesión recientes.</translation>
    </message>
    <message>
        <source>Somebody has lost their phone</source>
        <translation>Alguien ha perdido su teléfono</translation>
    </message>
    <message>
        <source>The owner selects them under People and resets their app. They set up a new one at their next sign-in. Admins can see who needs it, but can’t reset.</source>
        <translation>El propietario selecciona a la persona en «Personas» y restablece su aplicación. Ella configura una nueva en su próximo inicio de sesión. Los administradores ven quién lo necesita, pero no pueden restablecer.</translation>
    </message>
    <message>
        <source>SMS instead of an app</source>
        <translation>SMS en lugar de una aplicación</translation>
    </message>
    <message>
        <source>It needs an SMS service that is connected to the portal. Codes by text message can be redirected by fraud; prefer the app.</source>
        <translation>Hace falta un servicio de SMS conectado al portal. Los códigos por SMS pueden desviarse mediante fraude; es mejor la aplicación.</translation>
    </message>
    <message>
        <source>What the portal needs</source>
        <translation>Qué necesita el portal</translation>
    </message>
    <message>
        <source>A plan that includes two-factor sign-in, and a version of DocSpace that has it. Then the owner or a DocSpace admin switches it on. Ask the portal’s owner about the plan, and whoever runs the server about its version.</source>
        <translation>Un plan que incluya la autenticación de dos factores y una versión de DocSpace que la tenga. Después, el propietario o un administrador de DocSpace la activa. Pregunte por el plan al propietario del portal, y por la versión a quien gestiona el servidor.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Private network</source>
        <translation>Red privada</translation>
    </message>
    <message>
        <source>Private range</source>
        <translation>Rango privado</translation>
    </message>
    <message>
        <source>Shared by a provider’s customers</source>
        <translation>Compartida por clientes de un proveedor</translation>
    </message>
    <message>
        <source>Link-local network</source>
        <translation>Red de enlace local</translation>
    </message>
    <message>
        <source>The portal’s own computer</source>
        <translation>El propio equipo del portal</translation>
    </message>
    <message>
        <source>IPv6 network</source>
        <translation>Red IPv6</translation>
    </message>
    <message>
        <source>IPv6 range</source>
        <translation>Rango IPv6</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>%1, %2 billion addresses</source>
        <translation>%1, %2 mil millones de direcciones</translation>
    </message>
    <message>
        <source>%1, %2 million addresses</source>
        <translation>%1, %2 millones de direcciones</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1, %Ln dirección</numerusform>
            <numerusform>%1, %Ln direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7.</source>
        <translation>Escriba una dirección, un rango o una red, por ejemplo 203.0.113.7.</translation>
    </message>
    <message>
        <source>This is too long for an address or a range.</source>
        <translation>Es demasiado largo para una dirección o un rango.</translation>
    </message>
    <message>
        <source>The portal reads the digits 0 to 9 only, for example 203.0.113.7.</source>
        <translation>El portal solo lee los dígitos del 0 al 9, por ejemplo 203.0.113.7.</translation>
    </message>
    <message>
        <source>The portal compares addresses, not names. Type the address, for example 203.0.113.7.</source>
        <translation>El portal compara direcciones, no nombres. Escriba la dirección, por ejemplo 203.0.113.7.</translation>
    </message>
    <message>
        <source>Instead of a star, type a range or a network, for example 10.0.0.0/16.</source>
        <translation>En lugar de un asterisco, escriba un rango o una red, por ejemplo 10.0.0.0/16.</translation>
    </message>
    <message>
        <source>Leave the port out: an address alone, for example 203.0.113.7.</source>
        <translation>Quite el puerto: solo la dirección, por ejemplo 203.0.113.7.</translation>
    </message>
    <message>
        <source>Leave out the percent sign and what follows it. The portal never sees it.</source>
        <translation>Quite el signo de porcentaje y lo que sigue. El portal nunca lo ve.</translation>
    </message>
    <message>
        <source>Write the numbers without leading zeros, for example 10.0.0.1.</source>
        <translation>Escriba los números sin ceros a la izquierda, por ejemplo 10.0.0.1.</translation>
    </message>
    <message>
        <source>Each part of an IPv4 address is a number from 0 to 255, for example 192.168.1.10.</source>
        <translation>Cada parte de una dirección IPv4 es un número del 0 al 255, por ejemplo 192.168.1.10.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers with dots between, for example 192.168.1.10.</source>
        <translation>Una dirección IPv4 tiene cuatro números separados por puntos, por ejemplo 192.168.1.10.</translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7 or 10.0.0.0/8.</source>
        <translation>Escriba una dirección, un rango o una red, por ejemplo 203.0.113.7 o 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12.</source>
        <translation>Una red IPv4 termina en un número de /1 a /32, por ejemplo 172.16.0.0/12.</translation>
    </message>
    <message>
        <source>An IPv6 network ends in a number from /1 to /128, for example 2001:db8::/32.</source>
        <translation>Una red IPv6 termina en un número de /1 a /128, por ejemplo 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A range has two addresses with a dash between, for example 10.0.0.1-10.0.0.9.</source>
        <translation>Un rango tiene dos direcciones separadas por un guion, por ejemplo 10.0.0.1-10.0.0.9.</translation>
    </message>
    <message>
        <source>Both ends of a range are IPv4, or both are IPv6.</source>
        <translation>Los dos extremos de un rango son IPv4, o los dos son IPv6.</translation>
    </message>
    <message>
        <source>This is every address there is: nobody would be asked for a code.</source>
        <translation>Son todas las direcciones que existen: no se pediría código a nadie.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message>
        <source>It is on the list already, as %1.</source>
        <translation>Ya está en la lista, como %1.</translation>
    </message>
    <message>
        <source>%1 on the list covers it already.</source>
        <translation>%1, en la lista, ya lo abarca.</translation>
    </message>
    <message>
        <source>The portal never sees an address like this, so it trusts nobody.</source>
        <translation>El portal nunca ve una dirección así, de modo que la entrada no sirve para nadie.</translation>
    </message>
    <message>
        <source>The portal reads it as %1, which is far wider.</source>
        <translation>El portal lo lee como %1, que es mucho más amplio.</translation>
    </message>
    <message>
        <source>The portal reads it as a far wider network.</source>
        <translation>El portal lo lee como una red mucho más amplia.</translation>
    </message>
    <message>
        <source>The portal reads it as the address 0.0.0.0 alone.</source>
        <translation>El portal lo lee como la única dirección 0.0.0.0.</translation>
    </message>
    <message>
        <source>The portal can’t read it. Whoever it is compared with can’t sign in.</source>
        <translation>El portal no puede leerlo. Quien se compare con esta entrada no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>It trusts every address: nobody is asked for a code.</source>
        <translation>Da confianza a todas las direcciones: no se pide código a nadie.</translation>
    </message>
    <message>
        <source>Is saved as %1</source>
        <translation>Se guarda como %1</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Guardar como %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last address</comment>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Set up or new codes</source>
        <translation>Configuración o códigos nuevos</translation>
    </message>
    <message>
        <source>App unlinked</source>
        <translation>Aplicación desvinculada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>DocSpace admin</source>
        <translation>Administrador de DocSpace</translation>
    </message>
    <message>
        <source>Room admin</source>
        <translation>Administrador de sala</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>User</comment>
        <translation>%1, desactivado</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>User; invited, has not signed in yet</comment>
        <translation>%1, pendiente</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurada</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Last known: set up</source>
        <translation>Último estado conocido: configurada</translation>
    </message>
    <message>
        <source>Last known: unlinked</source>
        <translation>Último estado conocido: desvinculada</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Código siempre, por estar en la lista</translation>
    </message>
    <message>
        <source>Always asked as part of %1</source>
        <comment>a group</comment>
        <translation>Código siempre, por pertenecer a %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <translation>Último estado conocido: %1, %2</translation>
    </message>
    <message>
        <source>two-factor: %1</source>
        <translation>dos factores: %1</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>grupos: %1</translation>
    </message>
    <message>
        <source>The portal tells it only while the policy’s method is the authenticator app.</source>
        <translation>El portal solo lo indica mientras el método de la directiva sea la aplicación de autenticación.</translation>
    </message>
    <message>
        <source>The portal tells it to DocSpace admins and to the owner only.</source>
        <translation>El portal solo lo indica a los administradores de DocSpace y al propietario.</translation>
    </message>
    <message>
        <source>This release of the portal does not tell it.</source>
        <translation>Esta versión del portal no lo indica.</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2 people</source>
        <translation>Leyendo de nuevo: %1 de %2 personas</translation>
    </message>
    <message>
        <source>%1 of %2 people read</source>
        <translation>%1 de %2 personas leídas</translation>
    </message>
    <message>
        <source>%1. Paused.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. En pausa.</translation>
    </message>
    <message>
        <source>%1. The portal asks to slow down.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. El portal pide ir más despacio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 de %2 personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Dos factores</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Código siempre</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Last known change</source>
        <translation>Último cambio conocido</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when somebody&apos;s app was reset</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Try part of a name, an email address or a group.</source>
        <translation>Pruebe con parte de un nombre, de una dirección de correo o de un grupo.</translation>
    </message>
    <message>
        <source>The filters “%1” and “%2” are on.</source>
        <translation>Los filtros «%1» y «%2» están activos.</translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” is on, so %Ln people are hidden.</source>
        <translation>
            <numerusform>El filtro «%1» está activo, así que hay %Ln persona oculta.</numerusform>
            <numerusform>El filtro «%1» está activo, así que hay %Ln personas ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far %1 of %2 people are read.</source>
        <translation>Hasta ahora se han leído %1 de %2 personas.</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>Nadie coincide con estos filtros</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>Nadie coincide con «%1»</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Aplicación de autenticación</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Room admins</source>
        <translation>Administradores de sala</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Deleted group %1</source>
        <translation>Grupo eliminado %1</translation>
    </message>
    <message>
        <source>Deleted person %1</source>
        <translation>Persona eliminada %1</translation>
    </message>
    <message>
        <source>Unknown group %1</source>
        <translation>Grupo desconocido %1</translation>
    </message>
    <message>
        <source>Unknown person %1</source>
        <translation>Persona desconocida %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln red</numerusform>
            <numerusform>%Ln redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>quitado: %1</translation>
    </message>
    <message>
        <source>method: %1</source>
        <translation>método: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>The lists are kept on this computer and offered when you switch it on again.</source>
        <translation>Las listas se conservan en este equipo y se ofrecen cuando la active de nuevo.</translation>
    </message>
    <message>
        <source>The lists are not kept on this computer: note them first if you want them back.</source>
        <translation>Las listas no se conservan en este equipo: anótelas antes si quiere recuperarlas.</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>Al iniciar sesión solo se pide una contraseña</translation>
    </message>
    <message>
        <source>The portal also clears trusted networks and the always-ask list. Nobody is signed out.</source>
        <translation>El portal también borra las redes de confianza y la lista «Pedir siempre». No se cierra la sesión de nadie.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code. Whoever has no app yet sets one up then.</source>
        <translation>En el próximo inicio de sesión se pide un código. Quien aún no tiene aplicación configura una entonces.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code, which comes by text message.</source>
        <translation>En el próximo inicio de sesión se pide un código, que llega por SMS.</translation>
    </message>
    <message>
        <source>Saving signs everyone out, you included</source>
        <translation>Al guardar se cierra la sesión de todos, también la suya</translation>
    </message>
    <message>
        <source>Saving signs everyone else out</source>
        <translation>Al guardar se cierra la sesión de todos los demás</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked for a code at their next sign-in.</source>
        <translation>
            <numerusform>Se pide un código a %1 de %Ln persona en su próximo inicio de sesión.</numerusform>
            <numerusform>Se pide un código a %1 de %Ln personas en su próximo inicio de sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set up an app first.</source>
        <translation>
            <numerusform>%Ln de ellas configura antes una aplicación.</numerusform>
            <numerusform>%Ln de ellas configuran antes una aplicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in.</source>
        <translation>
            <numerusform>%Ln persona no podría iniciar sesión.</numerusform>
            <numerusform>%Ln personas no podrían iniciar sesión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCodeText</name>
    <message>
        <source>That code was not accepted.</source>
        <translation>Ese código no se ha aceptado.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Espere al siguiente código de su aplicación y escríbalo.</translation>
    </message>
    <message>
        <source>%1 Set the clocks of this computer and of your phone to automatic, then type the next code.</source>
        <translation>%1 Ponga en automático los relojes de este equipo y de su teléfono y escriba el siguiente código.</translation>
    </message>
    <message>
        <source>It is right for this account and this moment, so the portal may hold another key by now. Type the next code. If that is not accepted either, start the set-up again.</source>
        <translation>Es correcto para esta cuenta y este momento, así que el portal puede tener ya otra clave. Escriba el siguiente código. Si tampoco se acepta, empiece de nuevo la configuración.</translation>
    </message>
    <message>
        <source>It is not a code of this account. In your app, look for %1 and type the code that stands there. If it is not there, scan again.</source>
        <translation>No es un código de esta cuenta. En su aplicación, busque %1 y escriba el código que aparece allí. Si no está, escanee de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The portal usually takes %Ln more code(s) before it makes you wait.</source>
        <translation>
            <numerusform>El portal suele aceptar %Ln código más antes de hacerle esperar.</numerusform>
            <numerusform>El portal suele aceptar %Ln códigos más antes de hacerle esperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal usually makes you wait a minute now.</source>
        <translation>En este punto, el portal suele hacerle esperar un minuto.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 behind both. Tell an admin of the portal.</source>
        <translation>Su teléfono y este equipo coinciden, pero el reloj del portal va %1 atrasado respecto a ambos. Avise a un administrador del portal.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 ahead of both. Tell an admin of the portal.</source>
        <translation>Su teléfono y este equipo coinciden, pero el reloj del portal va %1 adelantado respecto a ambos. Avise a un administrador del portal.</translation>
    </message>
    <message>
        <source>It will be good in %1, so your phone’s clock is ahead of the portal. Set it to automatic, then type the next code.</source>
        <translation>Será válido dentro de %1, así que el reloj de su teléfono va adelantado respecto al portal. Póngalo en automático y escriba el siguiente código.</translation>
    </message>
    <message>
        <source>It was good %1 ago. Type the one that your app shows now. If it is that one, your phone’s clock is behind: set it to automatic.</source>
        <translation>Era válido hace %1. Escriba el que su aplicación muestra ahora. Si es el mismo, el reloj de su teléfono va atrasado: póngalo en automático.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 ahead of the portal, as if it were set for another time zone.</source>
        <translation>El reloj de su teléfono va %1 adelantado respecto al portal, como si estuviera en otra zona horaria.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 behind the portal, as if it were set for another time zone.</source>
        <translation>El reloj de su teléfono va %1 atrasado respecto al portal, como si estuviera en otra zona horaria.</translation>
    </message>
    <message>
        <source>Set its date, time and time zone to automatic, then type the next code.</source>
        <translation>Ponga en automático su fecha, hora y zona horaria y escriba el siguiente código.</translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) ahead of the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>El reloj de su teléfono va %Ln día adelantado respecto al portal. Ponga su fecha en automático y escriba el siguiente código.</numerusform>
            <numerusform>El reloj de su teléfono va %Ln días adelantado respecto al portal. Ponga su fecha en automático y escriba el siguiente código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) behind the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>El reloj de su teléfono va %Ln día atrasado respecto al portal. Ponga su fecha en automático y escriba el siguiente código.</numerusform>
            <numerusform>El reloj de su teléfono va %Ln días atrasado respecto al portal. Ponga su fecha en automático y escriba el siguiente código.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>ResetWords</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún se desconoce</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecida</translation>
    </message>
    <message>
        <source>Not reset</source>
        <translation>Sin restablecer</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Your own app is moved under My sign-in</source>
        <translation>La suya se cambia en «Mi inicio de sesión»</translation>
    </message>
    <message>
        <source>Disabled: can’t sign in</source>
        <translation>Desactivado: no puede iniciar sesión</translation>
    </message>
    <message>
        <source>Guests are left as they are</source>
        <translation>Los invitados se dejan como están</translation>
    </message>
    <message>
        <source>No app is set up</source>
        <translation>No hay aplicación configurada</translation>
    </message>
    <message>
        <source>The portal does not say whether an app is set up</source>
        <translation>El portal no indica si hay una aplicación configurada</translation>
    </message>
    <message>
        <source>Not on the portal any more</source>
        <translation>Ya no está en el portal</translation>
    </message>
    <message>
        <source>Stopped before their turn</source>
        <translation>Se detuvo antes de su turno</translation>
    </message>
    <message>
        <source>Could not be read, so nothing was sent</source>
        <translation>No se ha podido leer y no se ha enviado nada</translation>
    </message>
    <message>
        <source>The portal refused it (status %1)</source>
        <translation>El portal lo ha rechazado (estado %1)</translation>
    </message>
    <message>
        <source>The portal took no more requests at that moment</source>
        <translation>El portal no aceptaba más solicitudes en ese momento</translation>
    </message>
    <message>
        <source>Your session ended before it was done</source>
        <translation>Su sesión terminó antes de hacerlo</translation>
    </message>
    <message>
        <source>No answer came, and the app is still set up</source>
        <translation>No hubo respuesta, y la aplicación sigue configurada</translation>
    </message>
    <message>
        <source>The portal said it was done, but an app is set up</source>
        <translation>El portal dijo que estaba hecho, pero hay una aplicación configurada</translation>
    </message>
    <message>
        <source>It was sent, but could not be checked</source>
        <translation>Se ha enviado, pero no se ha podido comprobar</translation>
    </message>
    <message>
        <source>No app is reset</source>
        <translation>No se ha restablecido ninguna aplicación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) are reset</source>
        <translation>
            <numerusform>%Ln aplicación restablecida</numerusform>
            <numerusform>%Ln aplicaciones restablecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln app(s) are reset</source>
        <translation>
            <numerusform>%1 de %Ln aplicación restablecida</numerusform>
            <numerusform>%1 de %Ln aplicaciones restablecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal refused several people in a row. Stop, and see why in the list.</source>
        <translation>El portal ha rechazado a varias personas seguidas. Detenga la operación y vea el motivo en la lista.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo para seguir.</translation>
    </message>
    <message>
        <source>The record of the reset could not be written, so nothing more was sent. The reason: %1</source>
        <translation>No se ha podido escribir el registro del restablecimiento, así que no se ha enviado nada más. El motivo: %1</translation>
    </message>
    <message>
        <source>The portal asks to slow down. Go on in a few minutes.</source>
        <translation>El portal pide ir más despacio. Siga dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Nothing is sent twice. Go on when it is back.</source>
        <translation>Nada se envía dos veces. Siga cuando vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>The portal asks to slow down. It goes on by itself.</source>
        <translation>El portal pide ir más despacio. Continúa por sí solo.</translation>
    </message>
    <message>
        <source>Twofold looks again in a moment.</source>
        <translation>Se vuelve a comprobar en un momento.</translation>
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
        <translation>Mi inicio de sesión</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Next part of the window: places, page, bar below it</source>
        <translation>Parte siguiente de la ventana: secciones, página, barra inferior</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>These shortcuts, and help</source>
        <translation>Estos atajos y la ayuda</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Read the people again</source>
        <translation>Leer de nuevo la lista de personas</translation>
    </message>
    <message>
        <source>Copy the selected rows, code or key</source>
        <translation>Copiar las filas, el código o la clave seleccionados</translation>
    </message>
    <message>
        <source>Review and save the policy</source>
        <translation>Revisar y guardar la directiva</translation>
    </message>
    <message>
        <source>Undo a change to the policy</source>
        <translation>Deshacer un cambio en la directiva</translation>
    </message>
    <message>
        <source>Redo a change to the policy</source>
        <translation>Rehacer un cambio en la directiva</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>A key. &quot;Letter&quot; is any letter.</extracomment>
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>Press a button, or go to a field. The letters show while you hold Alt.</source>
        <translation>Pulsar un botón o ir a un campo. Las letras se muestran mientras mantiene pulsada la tecla Alt.</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>Two keys.</extracomment>
        <translation>Tabulador, Mayúsculas+Tabulador</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Control siguiente y anterior</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>Press the button, open or choose the row</source>
        <translation>Pulsar el botón, abrir o elegir la fila</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>A key.</extracomment>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Close a dialog or menu and leave everything as it is, empty the search</source>
        <translation>Cerrar un cuadro de diálogo o un menú y dejar todo como está, vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de dirección</translation>
    </message>
    <message>
        <source>Move between rows, codes and choices</source>
        <translation>Moverse entre filas, códigos y opciones</translation>
    </message>
    <message>
        <source>Space, Shift+arrows, Ctrl+A</source>
        <translation>Espacio, Mayúsculas+flechas, Control+A</translation>
    </message>
    <message>
        <source>In the people list: select one, several, everybody shown</source>
        <translation>En la lista de personas: seleccionar una, varias, todas las mostradas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>In the always-ask list and the trusted networks: take away</source>
        <translation>En la lista «Pedir siempre» y en las redes de confianza: quitar</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>That email and password were not accepted.</source>
        <translation>Ese correo y esa contraseña no se han aceptado.</translation>
    </message>
    <message>
        <source>Check both and try again. If you forgot the password, ask for a new one on the portal’s web page.</source>
        <translation>Compruebe ambos e inténtelo de nuevo. Si olvidó la contraseña, pida una nueva en la página web del portal.</translation>
    </message>
    <message>
        <source>Check both and try again. Some servers do not allow Basic; sign in with email and password then.</source>
        <translation>Compruebe ambos e inténtelo de nuevo. Algunos servidores no admiten Basic; en ese caso, inicie sesión con su correo y contraseña.</translation>
    </message>
    <message>
        <source>The portal does not accept this key.</source>
        <translation>El portal no acepta esta clave.</translation>
    </message>
    <message>
        <source>Paste the whole key. It may also have run out or been switched off.</source>
        <translation>Pegue la clave entera. También puede haber caducado o estar desactivada.</translation>
    </message>
    <message>
        <source>The portal does not accept this token.</source>
        <translation>El portal no acepta este token.</translation>
    </message>
    <message>
        <source>Paste all of it. It may also have ended: get a new one, or sign in another way.</source>
        <translation>Péguelo entero. También puede haber terminado: obtenga uno nuevo o inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>This portal offers no sign-in through the browser.</source>
        <translation>Este portal no ofrece inicio de sesión con el navegador.</translation>
    </message>
    <message>
        <source>It runs no identity service. Sign in with email and password, or with an API key.</source>
        <translation>No tiene servicio de identidad. Inicie sesión con su correo y contraseña, o con una clave de API.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>No llegó respuesta del navegador.</translation>
    </message>
    <message>
        <source>Start the sign-in again. Finish it in the page that opens.</source>
        <translation>Empiece de nuevo el inicio de sesión. Termínelo en la página que se abre.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was declined.</source>
        <translation>El inicio de sesión en el navegador se ha rechazado.</translation>
    </message>
    <message>
        <source>Start it again and allow Twofold, or sign in another way.</source>
        <translation>Empiece de nuevo y permita el acceso a Twofold, o inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>No se ha podido abrir ningún navegador en este equipo.</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system’s settings and start again, or sign in another way.</source>
        <translation>Elija un navegador predeterminado en los ajustes del sistema y empiece de nuevo, o inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>This computer does not let Twofold wait for the browser’s answer.</source>
        <translation>Este equipo no deja que Twofold espere la respuesta del navegador.</translation>
    </message>
    <message>
        <source>It comes to 127.0.0.1, where no port was free. Close other programs and start again, or sign in another way.</source>
        <translation>Llega a 127.0.0.1, donde no había ningún puerto libre. Cierre otros programas y empiece de nuevo, o inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>The portal did not take the browser’s answer.</source>
        <translation>El portal no ha aceptado la respuesta del navegador.</translation>
    </message>
    <message>
        <source>It came too late, or was used before. Start the sign-in again.</source>
        <translation>Llegó demasiado tarde o ya se había usado. Empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>The portal’s answer is out of date, or this computer’s clock is wrong.</source>
        <translation>La respuesta del portal está caducada, o el reloj de este equipo no va bien.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Set the clock and start the sign-in again.</source>
        <translation>No se ha conservado nada. Ponga el reloj en hora y empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not stand up to a check.</source>
        <translation>La respuesta al inicio de sesión no ha superado la comprobación.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Start again; if it stays, copy the details for an admin of the portal.</source>
        <translation>No se ha conservado nada. Empiece de nuevo; si continúa, copie los detalles para un administrador del portal.</translation>
    </message>
    <message>
        <source>The portal’s identity service can’t be trusted with a sign-in.</source>
        <translation>No se puede confiar un inicio de sesión al servicio de identidad del portal.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Copy the details for an admin of the portal, or sign in another way.</source>
        <translation>No se le ha enviado nada. Copie los detalles para un administrador del portal o inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>The portal does not know this application.</source>
        <translation>El portal no conoce esta aplicación.</translation>
    </message>
    <message>
        <source>Check the client ID and its secret in the portal’s Developer tools.</source>
        <translation>Compruebe el ID de cliente y su secreto en las Herramientas de desarrollo del portal.</translation>
    </message>
    <message>
        <source>The portal does not let this application sign people in.</source>
        <translation>El portal no permite que esta aplicación inicie la sesión de nadie.</translation>
    </message>
    <message>
        <source>In the portal’s Developer tools, let it read people and your profile.</source>
        <translation>En las Herramientas de desarrollo del portal, permítale leer las personas y su perfil.</translation>
    </message>
    <message>
        <source>The portal does not let this account sign in.</source>
        <translation>El portal no permite que esta cuenta inicie sesión.</translation>
    </message>
    <message>
        <source>It may be switched off there. Ask an admin of the portal.</source>
        <translation>Puede que esté desactivada allí. Pregunte a un administrador del portal.</translation>
    </message>
    <message>
        <source>The portal does not accept the kept key.</source>
        <translation>El portal no acepta la clave guardada.</translation>
    </message>
    <message>
        <source>It may have run out or been switched off. Use another key, or sign in another way.</source>
        <translation>Puede que haya caducado o esté desactivada. Use otra clave o inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>The key is not in the keychain any more.</source>
        <translation>La clave ya no está en el llavero.</translation>
    </message>
    <message>
        <source>Use another key, or sign in another way.</source>
        <translation>Use otra clave o inicie sesión de otra forma.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The key is kept there. Unlock it when you are asked, or paste a key.</source>
        <translation>La clave está guardada allí. Desbloquéelo cuando se le pida, o pegue una clave.</translation>
    </message>
    <message>
        <source>This key can’t read its own account.</source>
        <translation>Esta clave no puede leer su propia cuenta.</translation>
    </message>
    <message>
        <source>Make a key with full access, or one that may read your profile and the portal.</source>
        <translation>Cree una clave con acceso completo, o que pueda leer su perfil y el portal.</translation>
    </message>
    <message>
        <source>This token can’t read its own account.</source>
        <translation>Este token no puede leer su propia cuenta.</translation>
    </message>
    <message>
        <source>Get one with more rights, or sign in another way.</source>
        <translation>Obtenga uno con más permisos o inicie sesión de otra forma.</translation>
    </message>
</context>
<context>
    <name>SurveyShares</name>
    <message>
        <source>Ready, app is set up</source>
        <translation>Preparadas, aplicación configurada</translation>
    </message>
    <message>
        <source>Set up at next sign-in</source>
        <translation>Configuración en el próximo inicio de sesión</translation>
    </message>
    <message>
        <source>Phone number at next sign-in</source>
        <translation>Número de teléfono en el próximo inicio de sesión</translation>
    </message>
    <message>
        <source>Asked, not known who is ready</source>
        <translation>Se pide código, no se sabe quién está preparado</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Solo desde una red de confianza</translation>
    </message>
    <message>
        <source>Not asked, two-factor sign-in is off</source>
        <translation>No se pide código, autenticación de dos factores desactivada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>No pueden iniciar sesión</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>In a group that is always asked</source>
        <translation>En un grupo al que siempre se pide código</translation>
    </message>
    <message>
        <source>Everyone is always asked</source>
        <translation>Siempre se pide código a todos</translation>
    </message>
    <message>
        <source>Admins are always asked</source>
        <translation>Siempre se pide código a los administradores</translation>
    </message>
    <message>
        <source>Room admins are always asked</source>
        <translation>Siempre se pide código a los administradores de sala</translation>
    </message>
    <message>
        <source>Users are always asked</source>
        <translation>Siempre se pide código a los usuarios</translation>
    </message>
    <message>
        <source>Guests are always asked</source>
        <translation>Siempre se pide código a los invitados</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>Su aplicación está configurada.</translation>
    </message>
    <message>
        <source>You set up an app then.</source>
        <translation>En ese momento configurará una aplicación.</translation>
    </message>
    <message>
        <source>You give your phone number then.</source>
        <translation>En ese momento indicará su número de teléfono.</translation>
    </message>
    <message>
        <source>Asked, unless from a trusted network</source>
        <translation>Se pide código, salvo desde una red de confianza</translation>
    </message>
    <message>
        <source>Asked, app is set up</source>
        <translation>Se pide código, aplicación configurada</translation>
    </message>
    <message>
        <source>Asked, sets up then</source>
        <translation>Se pide código, aplicación por configurar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se pide código</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se pide código</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>No puede iniciar sesión</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>La autenticación de dos factores está desactivada</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Código siempre, por estar en la lista</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <comment>a network</comment>
        <translation>De confianza: %1</translation>
    </message>
    <message>
        <source>No trusted network matches</source>
        <translation>Ninguna red de confianza coincide</translation>
    </message>
    <message>
        <source>No sign-in is known</source>
        <translation>No se conoce ningún inicio de sesión</translation>
    </message>
    <message>
        <source>The groups are not known</source>
        <translation>No se conocen los grupos</translation>
    </message>
    <message>
        <source>The portal can’t read %1</source>
        <comment>a network</comment>
        <translation>El portal no puede leer %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Asked for a code</source>
        <translation>Se pide código</translation>
    </message>
    <message>
        <source>Asked, not known who is set up</source>
        <translation>Se pide código, configuración desconocida</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Solo desde una red de confianza</translation>
    </message>
    <message>
        <source>Asked at next sign-in, unless from a trusted network.</source>
        <translation>Se pide código en el próximo inicio de sesión, salvo desde una red de confianza.</translation>
    </message>
    <message>
        <source>Asked at next sign-in.</source>
        <translation>Se pide código en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Not asked from %1: it is in %2.</source>
        <comment>address, network</comment>
        <translation>No se pide código desde %1: está en %2.</translation>
    </message>
    <message>
        <source>Not asked: two-factor sign-in is off.</source>
        <translation>No se pide código: la autenticación de dos factores está desactivada.</translation>
    </message>
    <message>
        <source>You could not sign in: the portal can’t read %1.</source>
        <comment>a network</comment>
        <translation>Usted no podría iniciar sesión: el portal no puede leer %1.</translation>
    </message>
    <message>
        <source>It is not known whether you would be asked.</source>
        <translation>No se sabe si se le pediría un código.</translation>
    </message>
    <message>
        <source>The portal’s plan does not show the sign-in history.</source>
        <translation>El plan del portal no muestra el historial de inicios de sesión.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Su cuenta no tiene acceso al historial de inicios de sesión.</translation>
    </message>
    <message>
        <source>The sign-in history could not be read.</source>
        <translation>No se ha podido leer el historial de inicios de sesión.</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Leyendo el historial de inicios de sesión…</translation>
    </message>
    <message numerus="yes">
        <source>Counted from sign-ins of the last %Ln day(s).</source>
        <translation>
            <numerusform>Contado a partir de los inicios de sesión del último día.</numerusform>
            <numerusform>Contado a partir de los inicios de sesión de los últimos %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from sign-ins since %1.</source>
        <translation>Contado a partir de los inicios de sesión desde el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.</source>
        <translation>
            <numerusform>%Ln de ellas no inició sesión en ese tiempo: se le pide código salvo desde una red de confianza.</numerusform>
            <numerusform>%Ln de ellas no iniciaron sesión en ese tiempo: se les pide código salvo desde una red de confianza.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal tells who has set up an app only while the app is the method.</source>
        <translation>El portal solo indica quién ha configurado una aplicación mientras la aplicación sea el método.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked</source>
        <translation>
            <numerusform>Se pide código a %1 de %Ln persona</numerusform>
            <numerusform>Se pide código a %1 de %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people, except from %Ln trusted network(s)</source>
        <translation>
            <numerusform>Las %1 personas, salvo desde %Ln red de confianza</numerusform>
            <numerusform>Las %1 personas, salvo desde %Ln redes de confianza</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal never matches it.</source>
        <translation>%1 incluye esta dirección, pero el portal nunca la reconoce.</translation>
    </message>
    <message>
        <source>%1 does not mean this address, but the portal lets it through.</source>
        <translation>%1 no incluye esta dirección, pero el portal la deja pasar.</translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal does not match it.</source>
        <translation>%1 incluye esta dirección, pero el portal no la reconoce.</translation>
    </message>
    <message>
        <source>The portal can’t read %1. Who gets that far down the list can’t sign in.</source>
        <translation>El portal no puede leer %1. Quien llega hasta ese punto de la lista no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The portal reads %1 in another way.</source>
        <translation>El portal lee %1 de otra forma.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace portals</source>
        <translation>Autenticación de dos factores para portales de ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Start on the built-in demo portal.</source>
        <translation>Empezar en el portal de demostración integrado.</translation>
    </message>
    <message>
        <source>A portal’s address, or a confirm link of a portal.</source>
        <translation>La dirección de un portal, o un enlace de confirmación de un portal.</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Twofold.</source>
        <translation>Ya puede cerrar esta página y volver a Twofold.</translation>
    </message>
    <message>
        <source>Appearance: system, light, dark or high-contrast.</source>
        <translation>Apariencia: system, light, dark o high-contrast.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AboutPane</name>
    <message>
        <source>Copy details for a report</source>
        <translation>Copiar datos para un informe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>The details are these lines and your language. No name, address or secret is among them.</source>
        <translation>Los datos son estas líneas y su idioma. No hay en ellos nombres, direcciones ni secretos.</translation>
    </message>
    <message>
        <source>Twofold is free software under the GNU General Public License, version 3 or later. It is not made, endorsed or supported by the makers of DocSpace.</source>
        <translation>Twofold es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. No está hecho, avalado ni respaldado por los creadores de DocSpace.</translation>
    </message>
    <message>
        <source>None is open, or it does not tell its release</source>
        <translation>No hay ninguno abierto, o no indica su versión</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountCard</name>
    <message>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <comment>portal, e-mail</comment>
        <translation>Abrir %1, %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <comment>portal</comment>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <comment>portal</comment>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>portal</comment>
        <translation>Más opciones de %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountsDialog</name>
    <message>
        <source>No portal was opened yet.</source>
        <translation>Aún no se ha abierto ningún portal.</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>Portales y cuentas</translation>
    </message>
    <message>
        <source>In your order. It is also the order of the portal menu.</source>
        <translation>En el orden que usted elija. También es el orden del menú de portales.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Cerrar sesión aquí</translation>
    </message>
    <message>
        <source>Other browsers and devices</source>
        <translation>Otros navegadores y dispositivos</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Añadir portal…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The saved sign-in may still be in the keychain.</source>
        <translation>Puede que la sesión guardada siga en el llavero.</translation>
    </message>
    <message>
        <source>%1 So the account stays in the list, signed out. Forget it again when the keychain can be used, or remove the entry “%2” in your keychain program.</source>
        <translation>%1 Por eso la cuenta sigue en la lista, con la sesión cerrada. Olvídela de nuevo cuando se pueda usar el llavero, o elimine la entrada «%2» en su programa de llavero.</translation>
    </message>
    <message>
        <source>The list of your portals could not be written.</source>
        <translation>No se ha podido escribir la lista de sus portales.</translation>
    </message>
    <message>
        <source>The change holds until you close Twofold. The reason: %1</source>
        <translation>El cambio vale hasta que cierre Twofold. El motivo: %1</translation>
    </message>
    <message>
        <source>Signed out everywhere else.</source>
        <translation>Sesión cerrada en los demás sitios.</translation>
    </message>
    <message>
        <source>You are still signed in here.</source>
        <translation>Aquí su sesión sigue iniciada.</translation>
    </message>
    <message>
        <source>The portal’s answer was lost.</source>
        <translation>La respuesta del portal se ha perdido.</translation>
    </message>
    <message>
        <source>What it says now stands below.</source>
        <translation>Lo que indica ahora figura abajo.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>e-mail, portal</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Preguntando al portal…</translation>
    </message>
    <message>
        <source>Signed in nowhere else</source>
        <translation>Sin sesión en ningún otro sitio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other session(s)</source>
        <translation>
            <numerusform>%Ln sesión más</numerusform>
            <numerusform>%Ln sesiones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Sign out everywhere else (%1)…</source>
        <translation>Cerrar las demás sesiones (%1)…</translation>
    </message>
    <message>
        <source>Twofold signs out there, wipes the saved sign-in from this computer’s keychain, and takes the account off this list.</source>
        <translation>Twofold cierra la sesión allí, borra la sesión guardada del llavero de este equipo y quita la cuenta de esta lista.</translation>
    </message>
    <message>
        <source>Twofold wipes the saved sign-in from this computer’s keychain and takes the account off this list. At the portal that sign-in ends in its own time.</source>
        <translation>Twofold borra la sesión guardada del llavero de este equipo y quita la cuenta de esta lista. En el portal, esa sesión termina a su debido tiempo.</translation>
    </message>
    <message>
        <source>Nothing is deleted at the portal, and you can add it again.</source>
        <translation>No se elimina nada en el portal, y puede añadirla de nuevo.</translation>
    </message>
    <message>
        <source>Forget %1 on %2?</source>
        <comment>e-mail, portal</comment>
        <translation>¿Olvidar %1 en %2?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityFilterBar</name>
    <message>
        <source>Name, address or place</source>
        <translation>Nombre, dirección o lugar</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Tipos de eventos</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Periodo: %1</translation>
    </message>
    <message>
        <source>Only %1. Show everybody</source>
        <translation>Solo %1. Mostrar a todos</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What happened with two-factor sign-in, newest first. New events appear by themselves.</source>
        <translation>Qué ha pasado con la autenticación de dos factores, lo más reciente primero. Los eventos nuevos aparecen solos.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ver anteriores</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Leyendo lo que ha pasado…</translation>
    </message>
    <message>
        <source>New events may be missing. Twofold tries again by itself.</source>
        <translation>Pueden faltar eventos nuevos. Twofold lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>Esperando al portal</translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>El portal pide ir más despacio.</translation>
    </message>
    <message>
        <source>New events come later than usual.</source>
        <translation>Los eventos nuevos llegan más tarde de lo habitual.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) saved</source>
        <translation>
            <numerusform>%Ln evento guardado</numerusform>
            <numerusform>%Ln eventos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s histories. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Sus permisos no abarcan los historiales del portal. Para esta página, inicie sesión con su correo y contraseña, o con una clave de API con acceso completo.</translation>
    </message>
    <message>
        <source>This portal’s plan does not show what happened</source>
        <translation>El plan de este portal no muestra lo que ha pasado</translation>
    </message>
    <message>
        <source>Its sign-in history and its audit log are not part of the plan. Signing in works as before; ask the portal’s owner about the plan.</source>
        <translation>Su historial de inicios de sesión y su registro de auditoría no forman parte del plan. El inicio de sesión funciona como antes; pregunte por el plan al propietario del portal.</translation>
    </message>
    <message>
        <source>Only admins can see the activity</source>
        <translation>Solo los administradores ven la actividad</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Sign-ins, set-ups and changes of the policy appear here as they happen.</source>
        <translation>Los inicios de sesión, las configuraciones y los cambios de la directiva aparecen aquí a medida que ocurren.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nada coincide con estos filtros</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln event(s) that are read, none is of this kind, person and time.</source>
        <translation>
            <numerusform>De %Ln evento leído, ninguno es de este tipo, persona y periodo.</numerusform>
            <numerusform>De %Ln eventos leídos, ninguno es de este tipo, persona y periodo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AddressLabDialog</name>
    <message>
        <source>Try an address</source>
        <translation>Probar una dirección</translation>
    </message>
    <message>
        <source>Would this address be asked for a code?</source>
        <translation>¿Se pediría un código a esta dirección?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Inicios de sesión recientes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>A user in no group</source>
        <translation>Un usuario sin grupo</translation>
    </message>
    <message>
        <source>From this address</source>
        <translation>Desde esta dirección</translation>
    </message>
    <message>
        <source>One whole address, such as 203.0.113.7 or 2001:db8::7.</source>
        <translation>Una dirección completa, como 203.0.113.7 o 2001:db8::7.</translation>
    </message>
    <message>
        <source>The portal reads it in another way</source>
        <translation>El portal lo lee de otra forma</translation>
    </message>
    <message>
        <source>%1. As the portal is now: %2.</source>
        <comment>reason, asked or not</comment>
        <translation>%1. Tal como está ahora el portal: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There were no sign-ins in the last %Ln day(s).</source>
        <translation>
            <numerusform>No hubo inicios de sesión en el último día.</numerusform>
            <numerusform>No hubo inicios de sesión en los últimos %Ln días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AlwaysAskSection</name>
    <message>
        <source>Always ask</source>
        <translation>Pedir siempre</translation>
    </message>
    <message>
        <source>Add a person or group</source>
        <translation>Añadir una persona o un grupo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodeField</name>
    <message>
        <source>Backup code</source>
        <translation>Código de respaldo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodesPage</name>
    <message>
        <source>Read them again</source>
        <translation>Leerlos de nuevo</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>Ya he guardado mis códigos</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>Cada código sirve para iniciar sesión una vez, cuando no puede usar su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Mi inicio de sesión</translation>
    </message>
    <message>
        <source>When they are used</source>
        <translation>Cuándo se usan</translation>
    </message>
    <message>
        <source>Your phone is lost, new or flat</source>
        <translation>Su teléfono está perdido, es nuevo o no tiene batería</translation>
    </message>
    <message>
        <source>Type a backup code where the sign-in asks for the 6-digit code.</source>
        <translation>Escriba un código de respaldo donde se pide el código de 6 dígitos al iniciar sesión.</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>Una vez cada uno</translation>
    </message>
    <message>
        <source>A used code is crossed out here and can’t be used again.</source>
        <translation>Un código usado aparece tachado aquí y no se puede usar de nuevo.</translation>
    </message>
    <message>
        <source>Keep them apart from your phone</source>
        <translation>Guárdelos lejos de su teléfono</translation>
    </message>
    <message>
        <source>A printed sheet in a drawer works well.</source>
        <translation>Una hoja impresa en un cajón es una buena opción.</translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Obtener códigos nuevos…</translation>
    </message>
    <message>
        <source>Running low, or lost the sheet?</source>
        <translation>¿Quedan pocos, o se ha perdido la hoja?</translation>
    </message>
    <message>
        <source>New codes replace all of these. Sheets printed earlier stop working.</source>
        <translation>Los códigos nuevos sustituyen a todos estos. Las hojas impresas antes dejan de funcionar.</translation>
    </message>
    <message>
        <source>Get new codes?</source>
        <translation>¿Obtener códigos nuevos?</translation>
    </message>
    <message>
        <source>All your backup codes are replaced at once. The old ones stop working, printed sheets too.</source>
        <translation>Todos sus códigos de respaldo se sustituyen a la vez. Los antiguos dejan de funcionar, también las hojas impresas.</translation>
    </message>
    <message>
        <source>Keep my codes</source>
        <translation>Conservar mis códigos</translation>
    </message>
    <message>
        <source>Replace my codes</source>
        <translation>Sustituir mis códigos</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Mostrar códigos</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>Ocultar códigos</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>Leyendo sus códigos de respaldo…</translation>
    </message>
    <message>
        <source>%1 of %2 codes left</source>
        <translation>Quedan %1 de %2 códigos</translation>
    </message>
    <message>
        <source>These are your new codes.</source>
        <translation>Estos son sus códigos nuevos.</translation>
    </message>
    <message>
        <source>Sheets printed earlier no longer work. Keep these ones now.</source>
        <translation>Las hojas impresas antes ya no funcionan. Guarde estos ahora.</translation>
    </message>
    <message>
        <source>The connection broke off, so the portal was read again. Sheets printed earlier no longer work.</source>
        <translation>La conexión se cortó, así que se ha leído de nuevo el portal. Las hojas impresas antes ya no funcionan.</translation>
    </message>
    <message>
        <source>Your codes were not replaced.</source>
        <translation>Sus códigos no se han sustituido.</translation>
    </message>
    <message>
        <source>The connection broke off before. The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>La conexión se cortó antes. La hoja que imprimió, guardó o copió el %1 sigue valiendo.</translation>
    </message>
    <message>
        <source>The connection broke off before. The codes below are the ones you had.</source>
        <translation>La conexión se cortó antes. Los códigos de abajo son los que tenía.</translation>
    </message>
    <message>
        <source>It is not known yet whether your codes were replaced.</source>
        <translation>Aún no se sabe si sus códigos se han sustituido.</translation>
    </message>
    <message>
        <source>It is not known whether your codes were replaced.</source>
        <translation>No se sabe si sus códigos se han sustituido.</translation>
    </message>
    <message>
        <source>The codes below are the ones that work now.</source>
        <translation>Los códigos de abajo son los que funcionan ahora.</translation>
    </message>
    <message>
        <source>There are no backup codes yet</source>
        <translation>Aún no hay códigos de respaldo</translation>
    </message>
    <message>
        <source>They come with an authenticator app. Set one up, and you get them at the end.</source>
        <translation>Vienen con una aplicación de autenticación. Configure una y los recibirá al final.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the trusted one</source>
        <translation>%1 muestra un certificado distinto del de confianza</translation>
    </message>
    <message>
        <source>Somebody may be listening in between, so nothing was sent. Ask whoever runs the portal, by phone or in person, whether its certificate was renewed. If it was, forget the trusted one and compare the new one.</source>
        <translation>Puede que alguien esté escuchando en medio, así que no se ha enviado nada. Pregunte a quien gestiona el portal, por teléfono o en persona, si se renovó su certificado. Si es así, olvide el que aceptó y compare el nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>El certificado de %1 no es de confianza</translation>
    </message>
    <message>
        <source>Nobody whom this computer knows vouches for it, or something is wrong with it. Trust it only if its fingerprint is the one that whoever runs the portal gave you.</source>
        <translation>Nadie que este equipo conozca responde por él, o tiene algún problema. Confíe en él solo si su huella digital es la que le dio quien gestiona el portal.</translation>
    </message>
    <message>
        <source>Don’t trust</source>
        <translation>No confiar</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Aún no es válido.</translation>
    </message>
    <message>
        <source>It is made out to another address.</source>
        <translation>Está emitido para otra dirección.</translation>
    </message>
    <message>
        <source>Its issuer is not known to this computer.</source>
        <translation>Este equipo no conoce a su emisor.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>Responde por sí mismo.</translation>
    </message>
    <message>
        <source>It is not fit for a portal.</source>
        <translation>No sirve para un portal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué problema hay</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type or paste the fingerprint you were given</source>
        <translation>Escriba o pegue la huella digital que le dieron</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Usar un archivo de CA…</translation>
    </message>
    <message>
        <source>That is not the fingerprint of this certificate.</source>
        <translation>Esa no es la huella digital de este certificado.</translation>
    </message>
    <message>
        <source>Use a CA file</source>
        <translation>Usar un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>That file can’t be used.</source>
        <translation>Ese archivo no se puede usar.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>El motivo: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengeFields</name>
    <message>
        <source>Backup code</source>
        <translation>Código de respaldo</translation>
    </message>
    <message>
        <source>Capitals and small letters differ. Each code works once.</source>
        <translation>Se distinguen mayúsculas y minúsculas. Cada código funciona una vez.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>With the country’s code, for example +49 151 23456789.</source>
        <translation>Con el prefijo del país, por ejemplo +49 151 23456789.</translation>
    </message>
    <message numerus="yes">
        <source>Next code in %Ln second(s). The code is checked when the sixth digit is in.</source>
        <translation>
            <numerusform>Siguiente código en %Ln segundo. El código se comprueba al escribir el sexto dígito.</numerusform>
            <numerusform>Siguiente código en %Ln segundos. El código se comprueba al escribir el sexto dígito.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is checked when the sixth digit is in.</source>
        <translation>El código se comprueba al escribir el sexto dígito.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengePage</name>
    <message>
        <source>Check the clock again</source>
        <translation>Comprobar el reloj de nuevo</translation>
    </message>
    <message>
        <source>Demo: the text message to %1 says %2.</source>
        <translation>Demostración: el SMS a %1 dice %2.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app</source>
        <translation>Escriba el código de su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Enter a backup code</source>
        <translation>Escriba un código de respaldo</translation>
    </message>
    <message>
        <source>Enter the code from the text message</source>
        <translation>Escriba el código del SMS</translation>
    </message>
    <message>
        <source>Which phone gets the codes?</source>
        <translation>¿Qué teléfono recibe los códigos?</translation>
    </message>
    <message>
        <source>Signing in as %1. The message went to %2.</source>
        <translation>Inicio de sesión como %1. El SMS se envió a %2.</translation>
    </message>
    <message>
        <source>Signing in as %1</source>
        <translation>Inicio de sesión como %1</translation>
    </message>
    <message>
        <source>The phone is gone? Ask an admin of your portal to change the number.</source>
        <translation>¿Ya no tiene el teléfono? Pida a un administrador de su portal que cambie el número.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The message was sent again. Only the code of the newest one works.</source>
        <translation>El SMS se ha enviado de nuevo. Solo funciona el código del más reciente.</translation>
    </message>
    <message>
        <source>The portal takes no code for this sign-in any more.</source>
        <translation>El portal ya no acepta ningún código para este inicio de sesión.</translation>
    </message>
    <message>
        <source>It took too long, or the portal’s settings have changed. Sign in again.</source>
        <translation>Ha pasado demasiado tiempo, o los ajustes del portal han cambiado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>That backup code was not accepted.</source>
        <translation>Ese código de respaldo no se ha aceptado.</translation>
    </message>
    <message>
        <source>Check capitals and small letters. If it was used before, take the next one.</source>
        <translation>Compruebe mayúsculas y minúsculas. Si ya se usó, tome el siguiente.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Ese código no se ha aceptado.</translation>
    </message>
    <message>
        <source>Type the code of the newest message, or have it sent again.</source>
        <translation>Escriba el código del SMS más reciente o pida que se envíe de nuevo.</translation>
    </message>
    <message>
        <source>The portal did not take this number.</source>
        <translation>El portal no ha aceptado este número.</translation>
    </message>
    <message>
        <source>Begin with + and the country’s code.</source>
        <translation>Empiece por + y el prefijo del país.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code: it may be used up. Take the next one, or a code of your app.</source>
        <translation>No se sabe si el portal aceptó ese código: puede estar gastado. Tome el siguiente o un código de su aplicación.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Have the message sent again, and type its code.</source>
        <translation>No se sabe si el portal aceptó ese código. Pida que se envíe de nuevo el SMS y escriba su código.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Wait for the next one in your app, then type it.</source>
        <translation>No se sabe si el portal aceptó ese código. Espere al siguiente de su aplicación y escríbalo.</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>Enviar un código</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Use a backup code instead</source>
        <translation>Usar un código de respaldo</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <translation>Usar la aplicación</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>Enviar el SMS de nuevo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>The portal can’t send text messages now.</source>
        <translation>El portal no puede enviar SMS ahora.</translation>
    </message>
    <message>
        <source>They are switched on, but its plan does not allow them or no provider is set up. Tell an admin.</source>
        <translation>Los SMS están activados, pero el plan del portal no los permite o no hay ningún proveedor configurado. Avise a un administrador.</translation>
    </message>
    <message numerus="yes">
        <source>Send the message again in %Ln second(s)</source>
        <translation>
            <numerusform>Enviar el SMS de nuevo en %Ln segundo</numerusform>
            <numerusform>Enviar el SMS de nuevo en %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>New phone and no backup codes? Ask the portal’s owner to reset your authenticator app.</source>
        <translation>¿Teléfono nuevo y sin códigos de respaldo? Pida al propietario del portal que restablezca su aplicación de autenticación.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChangeList</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
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
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
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
            <numerusform>%1, grupo, %Ln persona</numerusform>
            <numerusform>%1, grupo, %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1, grupo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>No se encontró a nadie</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestionDelegate</name>
    <message numerus="yes">
        <source>Group, %Ln person(s)</source>
        <translation>
            <numerusform>Grupo, %Ln persona</numerusform>
            <numerusform>Grupo, %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>ya añadido</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>Ya añadido</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestions</name>
    <message>
        <source>People and groups that were found</source>
        <translation>Personas y grupos encontrados</translation>
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
        <translation>No se ha podido vaciar el portapapeles.</translation>
    </message>
    <message>
        <source>What you copied may still be on it, or in the history of a clipboard program. Copy something else, and clear that history.</source>
        <translation>Lo que copió puede seguir en él, o en el historial de un programa de portapapeles. Copie otra cosa y borre ese historial.</translation>
    </message>
    <message>
        <source>I have cleared it</source>
        <translation>Ya lo he borrado</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeField</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 dígitos</translation>
    </message>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 de 6 dígitos</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1, no aceptado</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicket</name>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy backup code %1</source>
        <translation>Copiar el código de respaldo %1</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>guion bajo</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>%1 mayúscula</translation>
    </message>
    <message>
        <source>small %1</source>
        <translation>%1 minúscula</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the characters of a code that is spelled out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Backup code %1, used</source>
        <translation>Código de respaldo %1, usado</translation>
    </message>
    <message>
        <source>Backup code %1, not used</source>
        <translation>Código de respaldo %1, sin usar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicketList</name>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesPanel</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More ways to keep the codes</source>
        <translation>Más formas de guardar los códigos</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>Print a card for the wallet…</source>
        <translation>Imprimir una tarjeta para la cartera…</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>Guardar la tarjeta como PDF…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Guardar como archivo de texto…</translation>
    </message>
    <message>
        <source>With the used codes, struck out</source>
        <translation>Con los códigos usados, tachados</translation>
    </message>
    <message>
        <source>The printer did not take this page.</source>
        <translation>La impresora no ha aceptado esta página.</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF. The reason: %1</source>
        <translation>Elija otra impresora o guarde un PDF. El motivo: %1</translation>
    </message>
    <message>
        <source>The codes are saved.</source>
        <translation>Los códigos están guardados.</translation>
    </message>
    <message>
        <source>Only you can open the file: %1</source>
        <translation>Solo usted puede abrir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesStep</name>
    <message>
        <source>Keep them now</source>
        <translation>Guárdelos ahora</translation>
    </message>
    <message>
        <source>You can see them later too, under My sign-in.</source>
        <translation>También puede verlos más tarde, en «Mi inicio de sesión».</translation>
    </message>
    <message>
        <source>Not in the same place as your phone, so that losing one never costs you both.</source>
        <translation>No en el mismo sitio que su teléfono, para no perder nunca ambos a la vez.</translation>
    </message>
    <message>
        <source>Your backup codes can’t be read now</source>
        <translation>Sus códigos de respaldo no se pueden leer ahora</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, and your app works. %1</source>
        <translation>La autenticación de dos factores está activada y su aplicación funciona. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>Leyendo sus códigos de respaldo…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConfirmStep</name>
    <message>
        <source>Type the code your app shows</source>
        <translation>Escriba el código que muestra su aplicación</translation>
    </message>
    <message>
        <source>You can paste the code too. It is checked as soon as the sixth digit is in.</source>
        <translation>También puede pegar el código. Se comprueba al llegar el sexto dígito.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 dígitos</translation>
    </message>
    <message>
        <source>Check the clock again</source>
        <translation>Comprobar el reloj de nuevo</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Siguiente código</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds, by the portal’s clock. If little time is left, wait for the next one.</source>
        <translation>Los códigos cambian cada 30 segundos, según el reloj del portal. Si queda poco tiempo, espere al siguiente.</translation>
    </message>
    <message>
        <source>Show the code to scan again</source>
        <translation>Volver a mostrar el código QR</translation>
    </message>
    <message>
        <source>Look for %1 in your app</source>
        <translation>Busque %1 en su aplicación</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>en %Ln segundo</numerusform>
            <numerusform>en %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>This set-up has expired.</source>
        <translation>Esta configuración ha caducado.</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Inicie sesión de nuevo para volver a empezarla.</translation>
    </message>
    <message>
        <source>Start it anew, and scan the code once more.</source>
        <translation>Empiece de nuevo y escanee el código otra vez.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The portal has not taken that code.</source>
        <translation>El portal no ha aceptado ese código.</translation>
    </message>
    <message>
        <source>The connection broke off. Your app is not set up yet: type the code that it shows now.</source>
        <translation>La conexión se cortó. Su aplicación aún no está configurada: escriba el código que muestra ahora.</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>Su aplicación está configurada.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost. Sign in again with a code of your app; your backup codes are then under My sign-in.</source>
        <translation>La respuesta del portal se perdió. Inicie sesión de nuevo con un código de su aplicación; sus códigos de respaldo estarán entonces en «Mi inicio de sesión».</translation>
    </message>
    <message>
        <source>It is not known yet whether your app is set up.</source>
        <translation>Aún no se sabe si su aplicación está configurada.</translation>
    </message>
    <message>
        <source>Sign in again: the portal asks for a code of your app if it is, and shows the set-up again if it is not.</source>
        <translation>Inicie sesión de nuevo: si lo está, el portal pide un código de su aplicación; si no, muestra otra vez la configuración.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Open clock settings</source>
        <translation>Abrir los ajustes del reloj</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectPage</name>
    <message>
        <source>Portal address</source>
        <translation>Dirección del portal</translation>
    </message>
    <message>
        <source>A server in your own network works too, for example docspace.local.</source>
        <translation>También sirve un servidor de su propia red, por ejemplo docspace.local.</translation>
    </message>
    <message>
        <source>Connect to your portal</source>
        <translation>Conéctese a su portal</translation>
    </message>
    <message>
        <source>Enter the address you use to open DocSpace in a browser.</source>
        <translation>Escriba la dirección que usa para abrir DocSpace en un navegador.</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>Portales recientes</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gestionar…</translation>
    </message>
    <message>
        <source>Manage portals and accounts</source>
        <translation>Gestionar portales y cuentas</translation>
    </message>
    <message>
        <source>The list of your portals could not be read.</source>
        <translation>No se ha podido leer la lista de sus portales.</translation>
    </message>
    <message>
        <source>It was put aside as %1. A new list begins with the next portal you open.</source>
        <translation>Se ha apartado como %1. Con el próximo portal que abra empieza una lista nueva.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Starting the demo portal…</source>
        <translation>Iniciando el portal de demostración…</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Probar el portal de demostración</translation>
    </message>
    <message>
        <source>The demo portal did not start.</source>
        <translation>El portal de demostración no se ha iniciado.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>El motivo: %1</translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>abierto por última vez hoy</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>abierto por última vez ayer</translation>
    </message>
    <message>
        <source>last opened on %1</source>
        <translation>abierto por última vez el %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectionHelp</name>
    <message>
        <source>Show certificate…</source>
        <translation>Mostrar certificado…</translation>
    </message>
    <message>
        <source>Forget the trusted certificate…</source>
        <translation>Olvidar el certificado de confianza…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Forget the certificate that you trusted for %1?</source>
        <translation>¿Olvidar el certificado que aceptó para %1?</translation>
    </message>
    <message>
        <source>Do it only if whoever runs the portal told you, by phone or in person, that its certificate was renewed. Twofold then connects again, and trusts the new one only after you have compared its fingerprint.</source>
        <translation>Hágalo solo si quien gestiona el portal le dijo, por teléfono o en persona, que se renovó su certificado. Twofold se conecta entonces de nuevo y solo confía en el nuevo cuando usted haya comparado su huella digital.</translation>
    </message>
    <message>
        <source>Keep trusting it</source>
        <translation>Seguir confiando</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>That could not be saved; it holds until you close Twofold.</source>
        <translation>No se ha podido guardar; vale hasta que cierre Twofold.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>El motivo: %1</translation>
    </message>
    <message>
        <source>Your proxy and the certificates you trusted could not be read.</source>
        <translation>No se han podido leer su proxy y los certificados que aceptó.</translation>
    </message>
    <message>
        <source>The file was put aside as %1. Set the proxy again; Twofold asks about a certificate when it meets one.</source>
        <translation>El archivo se ha apartado como %1. Configure de nuevo el proxy; se pregunta por cada certificado cuando aparezca.</translation>
    </message>
    <message>
        <source>The file with the certificates that you trust for %1 could not be read.</source>
        <translation>No se ha podido leer el archivo con los certificados en los que confía para %1.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CopiedFeedback</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CountdownRing</name>
    <message>
        <source>Time until the next code</source>
        <translation>Tiempo hasta el siguiente código</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageActions</name>
    <message>
        <source>Save the coverage</source>
        <translation>Guardar la cobertura</translation>
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
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Who has set up an authenticator app, by role and by group. Choose a row to see the people.</source>
        <translation>Quién ha configurado una aplicación de autenticación, por rol y por grupo. Elija una fila para ver las personas.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Two-factor sign-in: who has set up an app</source>
        <translation>Autenticación de dos factores: quién ha configurado una aplicación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>portal, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por rol</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Printed with Twofold</source>
        <translation>Impreso con Twofold</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>La impresora no lo ha aceptado.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageTableModel</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <comment>202 of 240</comment>
        <translation>aplicación configurada: %1</translation>
    </message>
    <message>
        <source>%1 not set up</source>
        <comment>38 of 240</comment>
        <translation>sin configurar: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>2 of 240</comment>
        <translation>se desconoce: %1</translation>
    </message>
    <message>
        <source>Role or group</source>
        <translation>Rol o grupo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CsvKinds</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: one that spreadsheet programs open with all letters right.</extracomment>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>CSV without a byte order mark (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: the same without the three bytes at its start that some programs stumble over.</extracomment>
        <translation>CSV sin marca de orden de bytes (*.csv)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::EntryView</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ErrorNotice</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Demasiados códigos en poco tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %Ln segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Se muestra abajo</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Without your phone</source>
        <translation>Sin su teléfono</translation>
    </message>
    <message>
        <source>For admins</source>
        <translation>Para administradores</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>About Twofold</source>
        <translation>Acerca de Twofold</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>En una página</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>En listas, campos y cuadros de diálogo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::IdentityPanel</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Autenticación de dos factores para ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Talks to your portal and to nothing else.</source>
        <translation>Se comunica con su portal y con nada más.</translation>
    </message>
    <message>
        <source>Keeps your sign-in in this computer’s keychain, never in a file.</source>
        <translation>Guarda su inicio de sesión en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ImportNetworksDialog</name>
    <message>
        <source>Import trusted networks</source>
        <translation>Importar redes de confianza</translation>
    </message>
    <message>
        <source>Paste addresses, ranges or networks, in lines or with commas between. Nothing is added before you have seen what each of them is.</source>
        <translation>Pegue direcciones, rangos o redes, en líneas o separados por comas. No se añade nada antes de que haya visto qué es cada uno.</translation>
    </message>
    <message>
        <source>Networks to import</source>
        <translation>Redes para importar</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>What each of them is</source>
        <translation>Qué es cada uno</translation>
    </message>
    <message>
        <source>Add none of them</source>
        <translation>No añadir ninguna</translation>
    </message>
    <message>
        <source>Open a list of networks</source>
        <translation>Abrir una lista de redes</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>Archivos de texto (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation>No se ha podido leer ese archivo.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>El motivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln network(s)</source>
        <translation>
            <numerusform>Añadir %Ln red</numerusform>
            <numerusform>Añadir %Ln redes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>Añadir redes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>%Ln se puede añadir</numerusform>
            <numerusform>%Ln se pueden añadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln ya en la lista</numerusform>
            <numerusform>%Ln ya en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln no se puede usar</numerusform>
            <numerusform>%Ln no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 were read</source>
        <translation>solo se han leído las primeras %1</translation>
    </message>
    <message>
        <source>Export trusted networks</source>
        <translation>Exportar redes de confianza</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeyLine</name>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Clave, para escribir en lugar de escanear</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Conservar solo en esta sesión</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Desbloquear y reintentar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Unlock it to get through, or enter the password under Proxy.</source>
        <translation>La contraseña de su proxy puede estar guardada allí. Desbloquéelo para pasar, o escriba la contraseña en Proxy.</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Try again in a moment, or enter the password under Proxy.</source>
        <translation>La contraseña de su proxy puede estar guardada allí. Inténtelo de nuevo en un momento, o escriba la contraseña en Proxy.</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Unlock it to go on where you were, or sign in anew.</source>
        <translation>Su inicio de sesión puede estar guardado allí. Desbloquéelo para seguir donde estaba, o inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Try again in a moment, or sign in anew.</source>
        <translation>Su inicio de sesión puede estar guardado allí. Inténtelo de nuevo en un momento, o inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Unlock it to have that removed.</source>
        <translation>La sesión que cerró puede seguir allí como «%1». Desbloquéelo para que se elimine.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Try again in a moment to have that removed.</source>
        <translation>La sesión que cerró puede seguir allí como «%1». Inténtelo de nuevo en un momento para que se elimine.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain.</source>
        <translation>Su sesión sigue en el llavero.</translation>
    </message>
    <message>
        <source>It is to be kept only until you close Twofold, but the keychain did not remove “%1”.</source>
        <translation>Debe conservarse solo hasta que cierre Twofold, pero el llavero no ha eliminado «%1».</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarla ahí</translation>
    </message>
</context>
<context>
    <name>twofold::ui::LinkNotice</name>
    <message>
        <source>Sign in, then the set-up opens.</source>
        <translation>Inicie sesión y se abrirá la configuración.</translation>
    </message>
    <message>
        <source>Your link is for an account of this portal.</source>
        <translation>Su enlace es para una cuenta de este portal.</translation>
    </message>
    <message>
        <source>Sign in, then your code is asked for.</source>
        <translation>Inicie sesión y se le pedirá su código.</translation>
    </message>
    <message>
        <source>That link has expired.</source>
        <translation>Ese enlace ha caducado.</translation>
    </message>
    <message>
        <source>Sign in instead. What the link was for opens then, if the portal asks for it.</source>
        <translation>Inicie sesión directamente. Lo que abre el enlace aparece después, si el portal lo pide.</translation>
    </message>
    <message>
        <source>The portal could not be asked about that link.</source>
        <translation>No se ha podido preguntar al portal por ese enlace.</translation>
    </message>
    <message>
        <source>Sign in instead, or open the link again.</source>
        <translation>Inicie sesión directamente, o abra el enlace de nuevo.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainView</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>You can read on. Sign in again to change anything.</source>
        <translation>Puede seguir leyendo. Inicie sesión de nuevo para cambiar algo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainWindow</name>
    <message>
        <source>The sign-in to %1 that is open here is given up.</source>
        <translation>Se abandona el inicio de sesión en %1 abierto aquí.</translation>
    </message>
    <message>
        <source>%1 on %2 stays signed in. You come back to it by the portal menu.</source>
        <translation>%1 mantiene la sesión iniciada en %2. Puede volver desde el menú de portales.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>¿Abrir %1?</translation>
    </message>
    <message>
        <source>A link to it was opened on this computer.</source>
        <translation>En este equipo se abrió un enlace a ese portal.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Close without keeping your codes?</source>
        <translation>¿Cerrar sin guardar sus códigos?</translation>
    </message>
    <message>
        <source>Leave without keeping your codes?</source>
        <translation>¿Salir sin guardar sus códigos?</translation>
    </message>
    <message>
        <source>Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in.</source>
        <translation>Sus códigos de respaldo aún no se han impreso, guardado ni copiado. Puede verlos más tarde en «Mi inicio de sesión».</translation>
    </message>
    <message>
        <source>Keep them first</source>
        <translation>Guardarlos antes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close without saving the policy?</source>
        <translation>¿Cerrar sin guardar la directiva?</translation>
    </message>
    <message>
        <source>Leave without saving the policy?</source>
        <translation>¿Salir sin guardar la directiva?</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved. It is kept on this computer and offered when you come back.</source>
        <translation>Lo que cambió en la página Directiva no está guardado. Se conserva en este equipo y se le ofrece cuando vuelva.</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved.</source>
        <translation>Lo que cambió en la página Directiva no está guardado.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Close while apps are being reset?</source>
        <translation>¿Cerrar mientras se restablecen aplicaciones?</translation>
    </message>
    <message>
        <source>Leave while apps are being reset?</source>
        <translation>¿Salir mientras se restablecen aplicaciones?</translation>
    </message>
    <message>
        <source>The rest is not reset. Twofold offers to go on when you come back.</source>
        <translation>El resto no se restablece. Twofold le ofrece seguir cuando vuelva.</translation>
    </message>
    <message>
        <source>The rest is not reset.</source>
        <translation>El resto no se restablece.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MySignInPage</name>
    <message>
        <source>Set up</source>
        <comment>state</comment>
        <translation>Configurada</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Move to a new phone…</source>
        <translation>Cambiar de teléfono…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Aplicación de autenticación</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Mostrar códigos</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>Your second step</source>
        <translation>Su segundo paso</translation>
    </message>
    <message>
        <source>From where you are now</source>
        <translation>Desde donde está ahora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Move to a new phone?</source>
        <translation>¿Cambiar de teléfono?</translation>
    </message>
    <message>
        <source>The codes from your present phone and your backup codes stop working. Then you scan a new code with the new phone and get new backup codes. Have the new phone at hand.</source>
        <translation>Los códigos de su teléfono actual y sus códigos de respaldo dejan de funcionar. Después escanea un código nuevo con el teléfono nuevo y recibe códigos de respaldo nuevos. Tenga a mano el teléfono nuevo.</translation>
    </message>
    <message>
        <source>Keep this phone</source>
        <translation>Conservar este teléfono</translation>
    </message>
    <message>
        <source>Unlink and set up</source>
        <translation>Desvincular y configurar</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Mi inicio de sesión</translation>
    </message>
    <message>
        <source>How you prove that it’s you on %1.</source>
        <translation>Cómo demuestra que es usted en %1.</translation>
    </message>
    <message>
        <source>Reading your sign-in…</source>
        <translation>Leyendo su inicio de sesión…</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>La autenticación de dos factores está desactivada</translation>
    </message>
    <message>
        <source>Your password alone signs you in. An admin of the portal can switch a second step on.</source>
        <translation>Inicia sesión solo con su contraseña. Un administrador del portal puede activar un segundo paso.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but your app is not set up</source>
        <translation>La autenticación de dos factores está activada, pero su aplicación no está configurada</translation>
    </message>
    <message>
        <source>Set it up now, while you are signed in: your next sign-in may ask for a code.</source>
        <translation>Configúrela ahora, mientras tiene la sesión iniciada: en su próximo inicio de sesión puede pedirse un código.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on</source>
        <translation>La autenticación de dos factores está activada</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in, unless you come from a trusted network.</source>
        <translation>En cada inicio de sesión llega un código por SMS, salvo desde una red de confianza.</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in.</source>
        <translation>En cada inicio de sesión llega un código por SMS.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in, unless you come from a trusted network.</source>
        <translation>En cada inicio de sesión se pide un código, salvo desde una red de confianza.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in.</source>
        <translation>En cada inicio de sesión se pide un código.</translation>
    </message>
    <message>
        <source>Codes for %1 come from your phone</source>
        <translation>Los códigos de %1 vienen de su teléfono</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>backup codes</comment>
        <translation>Quedan %1 de %2</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>No queda ninguno</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Quedan pocos</translation>
    </message>
    <message>
        <source>The portal has no trusted networks</source>
        <translation>El portal no tiene redes de confianza</translation>
    </message>
    <message>
        <source>The network makes no difference for you</source>
        <translation>La red no cambia nada para usted</translation>
    </message>
    <message>
        <source>You are not in a trusted network</source>
        <translation>No está en una red de confianza</translation>
    </message>
    <message>
        <source>Signing in from here asks for a code</source>
        <translation>Al iniciar sesión desde aquí se pide un código</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se pide código</translation>
    </message>
    <message>
        <source>You are in a trusted network</source>
        <translation>Está en una red de confianza</translation>
    </message>
    <message>
        <source>Signing in from here asks for no code</source>
        <translation>Al iniciar sesión desde aquí no se pide código</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se pide código</translation>
    </message>
    <message>
        <source>You are on the “Always ask” list</source>
        <translation>Está en la lista «Pedir siempre»</translation>
    </message>
    <message>
        <source>You are not on the “Always ask” list</source>
        <translation>No está en la lista «Pedir siempre»</translation>
    </message>
    <message>
        <source>A code is asked for from every network</source>
        <translation>Se pide un código desde todas las redes</translation>
    </message>
    <message>
        <source>From a trusted network, no code is needed</source>
        <translation>Desde una red de confianza no hace falta código</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>Signed in with email and password</source>
        <translation>Sesión iniciada con correo y contraseña</translation>
    </message>
    <message>
        <source>Signed in with an API key</source>
        <translation>Sesión iniciada con una clave de API</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>Sesión iniciada con un token de acceso</translation>
    </message>
    <message>
        <source>Signed in with the session of a browser</source>
        <translation>Sesión iniciada con la sesión de un navegador</translation>
    </message>
    <message>
        <source>Signed in with email and password for each request</source>
        <translation>Sesión iniciada con correo y contraseña en cada solicitud</translation>
    </message>
    <message>
        <source>Signed in through the browser with OAuth 2.0</source>
        <translation>Sesión iniciada con el navegador y OAuth 2.0</translation>
    </message>
    <message>
        <source>Signed in through the browser with OpenID Connect</source>
        <translation>Sesión iniciada con el navegador y OpenID Connect</translation>
    </message>
    <message>
        <source>Kept in the keychain until you sign out</source>
        <translation>Guardada en el llavero hasta que cierre sesión</translation>
    </message>
    <message>
        <source>Kept until you close Twofold</source>
        <translation>Se conserva hasta que cierre Twofold</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but no text messages come</source>
        <translation>La autenticación de dos factores está activada, pero no llegan SMS</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Your new backup codes are not kept yet.</source>
        <translation>Sus códigos de respaldo nuevos aún no están guardados.</translation>
    </message>
    <message>
        <source>No backup code is left: without your phone you could not sign in.</source>
        <translation>No queda ningún código de respaldo: sin su teléfono no podría iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln backup code(s) left.</source>
        <translation>
            <numerusform>Solo queda %Ln código de respaldo.</numerusform>
            <numerusform>Solo quedan %Ln códigos de respaldo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Obtener códigos nuevos…</translation>
    </message>
    <message>
        <source>Keep them now</source>
        <translation>Guardarlos ahora</translation>
    </message>
    <message>
        <source>You set your app up on %1.</source>
        <translation>Configuró su aplicación el %1.</translation>
    </message>
    <message>
        <source>Your app was set up before %1.</source>
        <translation>Su aplicación se configuró antes del %1.</translation>
    </message>
    <message>
        <source>No provider of text messages is set up at the portal. Tell an admin.</source>
        <translation>No hay ningún proveedor de SMS configurado en el portal. Avise a un administrador.</translation>
    </message>
    <message>
        <source>Your last sign-in asked for no code. If it should have: the portal’s plan may not allow text messages. Tell an admin.</source>
        <translation>En su último inicio de sesión no se pidió ningún código. Si se debería haber pedido: puede que el plan del portal no permita los SMS. Avise a un administrador.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NavigationList</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1, cambios sin guardar</translation>
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
        <translation>Línea</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Tal como está escrito</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkList</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Añadir una red</translation>
    </message>
    <message>
        <source>Address, range or network</source>
        <translation>Dirección, rango o red</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show the first %1 only</source>
        <translation>Mostrar solo las primeras %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar las %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworksSection</name>
    <message>
        <source>People who come over IPv6 can’t sign in</source>
        <translation>Quien llega por IPv6 no puede iniciar sesión</translation>
    </message>
    <message>
        <source>This release of the portal can’t compare an IPv6 address with a network or a range. Single addresses do no harm.</source>
        <translation>Esta versión del portal no puede comparar una dirección IPv6 con una red o un rango. Las direcciones sueltas no causan problemas.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Redes de confianza</translation>
    </message>
    <message>
        <source>No trusted networks: everybody is asked from everywhere.</source>
        <translation>Sin redes de confianza: se pide código a todos desde cualquier lugar.</translation>
    </message>
    <message>
        <source>The list is saved as a file.</source>
        <translation>La lista está guardada en un archivo.</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>No se ha podido guardar la lista.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::OtherSessionsDialog</name>
    <message>
        <source>Other sessions</source>
        <translation>Otras sesiones</translation>
    </message>
    <message>
        <source>A program that did not say its name</source>
        <translation>Un programa que no dijo su nombre</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser, system</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>¿Cerrar las demás sesiones?</translation>
    </message>
    <message>
        <source>You stay signed in to %1 here. Whoever works in these sessions is signed out at once.</source>
        <translation>Aquí mantiene su sesión en %1. A quien trabaje en esas sesiones se le cierra la sesión al momento.</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>Mantener las sesiones</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln other session(s)</source>
        <translation>
            <numerusform>Cerrar %Ln sesión</numerusform>
            <numerusform>Cerrar %Ln sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleActionBar</name>
    <message>
        <source>Clear</source>
        <comment>the selection</comment>
        <translation>Deseleccionar</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleFilterBar</name>
    <message>
        <source>Name, email or group</source>
        <translation>Nombre, correo o grupo</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Código siempre</translation>
    </message>
    <message>
        <source>Only %1, take away</source>
        <translation>Solo %1, quitar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who has set up two-factor sign-in, and a fresh start for anyone with a new phone.</source>
        <translation>Quién ha configurado la autenticación de dos factores, y un nuevo comienzo para quien cambia de teléfono.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Cobertura…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Reading who is on the portal…</source>
        <translation>Leyendo quién está en el portal…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>It is not known who has set up an app.</source>
        <translation>No se sabe quién ha configurado una aplicación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s people. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Sus permisos no abarcan las personas del portal. Para esta página, inicie sesión con su correo y contraseña, o con una clave de API con acceso completo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Seleccionar todas las mostradas</translation>
    </message>
    <message>
        <source>Order by: %1</source>
        <comment>a column</comment>
        <translation>Ordenar por: %1</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exportar personas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved</source>
        <translation>
            <numerusform>%Ln persona guardada</numerusform>
            <numerusform>%Ln personas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>People came or went while they were being read.</source>
        <translation>Alguien llegó o se fue mientras se leía la lista.</translation>
    </message>
    <message>
        <source>Somebody may be missing, or be listed though they have gone.</source>
        <translation>Puede que falte alguien, o que figure en la lista alguien que ya no está.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTableWords</name>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Restableciendo…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the reset of their app</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Seleccionar todas las mostradas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Dos factores</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>of the app, as far as it is known</comment>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Select %1</source>
        <extracomment>A box that can be ticked; %1 is a person, with all that the row says.</extracomment>
        <translation>Seleccionar: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyNotices</name>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperarlas</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>No recuperarlas</translation>
    </message>
    <message>
        <source>Make the changes again</source>
        <translation>Hacer los cambios de nuevo</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>La directiva está guardada.</translation>
    </message>
    <message>
        <source>The portal asks for it from the next sign-in on.</source>
        <translation>El portal la aplica desde el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>La autenticación de dos factores está desactivada.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list. They are kept on this computer, and offered when you switch it on again.</source>
        <translation>El portal ha borrado las redes de confianza y la lista «Pedir siempre». Se conservan en este equipo y se ofrecen cuando la active de nuevo.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list.</source>
        <translation>El portal ha borrado las redes de confianza y la lista «Pedir siempre».</translation>
    </message>
    <message>
        <source>The policy was not saved.</source>
        <translation>La directiva no se ha guardado.</translation>
    </message>
    <message>
        <source>The portal holds what it held before. Your change is still here.</source>
        <translation>El portal mantiene lo que tenía antes. Su cambio sigue aquí.</translation>
    </message>
    <message>
        <source>It is not known yet whether the policy was saved.</source>
        <translation>Aún no se sabe si la directiva se ha guardado.</translation>
    </message>
    <message>
        <source>The portal has to be read again to tell.</source>
        <translation>Hay que leer de nuevo el portal para saberlo.</translation>
    </message>
    <message>
        <source>You chose another method; yours is kept here. Nothing is saved yet: look it through.</source>
        <translation>Usted eligió otro método, que figura aquí. Aún no se ha guardado nada: revíselo.</translation>
    </message>
    <message>
        <source>Your changes are on top of that. None of them is saved yet: look them through.</source>
        <translation>Sus cambios se suman a eso. Aún no se ha guardado ninguno: revíselo.</translation>
    </message>
    <message>
        <source>You had changed the same thing.</source>
        <translation>Usted había cambiado lo mismo.</translation>
    </message>
    <message>
        <source>%1 changed the policy meanwhile</source>
        <translation>%1 ha cambiado la directiva entretanto</translation>
    </message>
    <message>
        <source>Somebody else changed the policy meanwhile</source>
        <translation>Otra persona ha cambiado la directiva entretanto</translation>
    </message>
    <message>
        <source>The lists of before are kept here</source>
        <translation>Las listas anteriores se conservan aquí</translation>
    </message>
    <message>
        <source>On %1 the portal held %2.</source>
        <translation>El %1 el portal tenía %2.</translation>
    </message>
    <message>
        <source>%1 saved the policy on %2.</source>
        <translation>%1 guardó la directiva el %2.</translation>
    </message>
    <message>
        <source>Trusted networks and the always-ask list are gone</source>
        <translation>Las redes de confianza y la lista «Pedir siempre» han desaparecido</translation>
    </message>
    <message>
        <source>The trusted networks are gone</source>
        <translation>Las redes de confianza han desaparecido</translation>
    </message>
    <message>
        <source>The always-ask list is gone</source>
        <translation>La lista «Pedir siempre» ha desaparecido</translation>
    </message>
    <message>
        <source>The portal’s own page clears them with every save.</source>
        <translation>La propia página del portal las borra cada vez que se guarda.</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>Tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>They are from %1.</source>
        <translation>Son del %1.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyPage</name>
    <message>
        <source>Two-factor policy</source>
        <translation>Directiva de dos factores</translation>
    </message>
    <message>
        <source>Who has to confirm a sign-in with a second step, and from where.</source>
        <translation>Quién tiene que confirmar el inicio de sesión con un segundo paso, y desde dónde.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Redes de confianza</translation>
    </message>
    <message>
        <source>No code is asked for from these addresses</source>
        <translation>No se pide código desde estas direcciones</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Pedir siempre</translation>
    </message>
    <message>
        <source>Even from a trusted network</source>
        <translation>Incluso desde una red de confianza</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>Al iniciar sesión solo se pide una contraseña</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>Leyendo la directiva…</translation>
    </message>
    <message>
        <source>This portal does not offer it</source>
        <translation>Este portal no la ofrece</translation>
    </message>
    <message>
        <source>A 6-digit code from an app on the phone</source>
        <translation>Un código de 6 dígitos de una aplicación del teléfono</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>No SMS service is connected to this portal</source>
        <translation>Este portal no tiene conectado ningún servicio de SMS</translation>
    </message>
    <message>
        <source>A code by text message to the phone</source>
        <translation>Un código por SMS al teléfono</translation>
    </message>
    <message>
        <source>Only admins can see the policy</source>
        <translation>Solo los administradores ven la directiva</translation>
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
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>Lo que elija aquí se aplica al momento.</translation>
    </message>
    <message>
        <source>Your choices are kept in a file that you can read: %1</source>
        <translation>Sus opciones se guardan en un archivo que puede leer: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Mi inicio de sesión</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>It opens after you sign in. An account that does not have it begins with My sign-in.</source>
        <translation>Se abre después de iniciar sesión. Una cuenta que no la tenga empieza por «Mi inicio de sesión».</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keep sign-ins</source>
        <translation>Conservar inicios de sesión</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where sign-ins are kept.</extracomment>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>Until Twofold closes</source>
        <extracomment>How long sign-ins are kept.</extracomment>
        <translation>Hasta que se cierre Twofold</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Vaciar el portapapeles</translation>
    </message>
    <message>
        <source>So long after a key, a code or a link was copied, unless you copied something else since.</source>
        <translation>Tiempo tras copiar una clave, un código o un enlace, salvo que haya copiado otra cosa desde entonces.</translation>
    </message>
    <message>
        <source>Hide secrets in the background</source>
        <translation>Ocultar secretos en segundo plano</translation>
    </message>
    <message>
        <source>QR code, key and backup codes are covered while another program has the keyboard.</source>
        <translation>El código QR, la clave y los códigos de respaldo se ocultan mientras otro programa tiene el teclado.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the proxy</source>
        <translation>Cambiar el proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your choice could not be written down.</source>
        <translation>No se ha podido guardar su elección.</translation>
    </message>
    <message>
        <source>It holds until Twofold closes. The reason: %1</source>
        <translation>Vale hasta que se cierre Twofold. El motivo: %1</translation>
    </message>
    <message>
        <source>Your preferences could not be read.</source>
        <translation>No se han podido leer sus preferencias.</translation>
    </message>
    <message>
        <source>They were put aside as %1. What is shown here is what holds now.</source>
        <translation>Se han apartado como %1. Lo que se muestra aquí es lo que vale ahora.</translation>
    </message>
    <message>
        <source>The file holds something that Twofold does not know.</source>
        <translation>El archivo contiene algo que Twofold no conoce.</translation>
    </message>
    <message>
        <source>It is about: %1. What is shown here is what holds instead.</source>
        <translation>Se trata de: %1. Lo que se muestra aquí es lo que vale en su lugar.</translation>
    </message>
    <message>
        <source>Twofold was started with --theme, which wins this time. Your choice holds from the next start.</source>
        <translation>Twofold se ha iniciado con --theme, que esta vez tiene prioridad. Su elección vale a partir del próximo arranque.</translation>
    </message>
    <message>
        <source>As the system: light or dark as your desktop is, and changing with it.</source>
        <translation>Como el sistema: clara u oscura según su escritorio, y cambia con él.</translation>
    </message>
    <message>
        <source>The words of the print and file dialogs are not installed in this language. They come with the package qt6-translations-l10n.</source>
        <translation>Los textos de los cuadros de diálogo de impresión y de archivos no están instalados en este idioma. Vienen con el paquete qt6-translations-l10n.</translation>
    </message>
    <message>
        <source>Dates and numbers are written accordingly.</source>
        <translation>Las fechas y los números se escriben en consecuencia.</translation>
    </message>
    <message>
        <source>You sign in again each time. Of other accounts, the keychain keeps what it has until you sign out of them; an API key for emergencies stays too.</source>
        <translation>Inicia sesión de nuevo cada vez. De otras cuentas, el llavero conserva lo que tiene hasta que cierre sesión en ellas; una clave de API para emergencias también se queda.</translation>
    </message>
    <message>
        <source>While the keychain can be reached, you need not sign in again the next time. No password is kept.</source>
        <translation>Mientras se pueda acceder al llavero, no tiene que iniciar sesión de nuevo la próxima vez. No se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>No se usa ninguno</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>A proxy&apos;s address and port.</extracomment>
        <translation>%1, puerto %2</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>tras %Ln minuto</numerusform>
            <numerusform>tras %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln second(s)</source>
        <translation>
            <numerusform>tras %Ln segundo</numerusform>
            <numerusform>tras %Ln segundos</numerusform>
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
        <translation>A los portales de este equipo se llega sin el proxy del sistema.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Este proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain. Left empty, the one that is kept there stays.</source>
        <translation>Se guarda en el llavero del sistema. Si se deja en blanco, sigue la que está guardada allí.</translation>
    </message>
    <message>
        <source>User name, if the proxy asks for one</source>
        <translation>Nombre de usuario, si el proxy lo pide</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>twofold::ui::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Su nombre para este portal</translation>
    </message>
    <message>
        <source>Leave it empty to show the portal’s address. The portal does not see this name.</source>
        <translation>Déjelo en blanco para mostrar la dirección del portal. El portal no ve este nombre.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReplayTableWords</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Después de guardar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetBar</name>
    <message>
        <source>Resetting authenticator app</source>
        <translation>Restableciendo la aplicación de autenticación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1 of 3 done · Chidi Okafor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>En pausa. No se envía nada hasta que siga.</translation>
    </message>
    <message>
        <source>It stops as soon as this person is done.</source>
        <translation>Se detiene en cuanto termine con esta persona.</translation>
    </message>
    <message>
        <source>It pauses as soon as this person is done.</source>
        <translation>Se pausa en cuanto termine con esta persona.</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>Detener tras esta persona</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetDialog</name>
    <message>
        <source>They are signed out everywhere</source>
        <translation>Se les cierra la sesión en todas partes</translation>
    </message>
    <message>
        <source>The app and all backup codes stop working at once. At the next sign-in an app has to be set up again. The portal tells each of them by email.</source>
        <translation>La aplicación y todos los códigos de respaldo dejan de funcionar al momento. En el próximo inicio de sesión hay que configurar de nuevo una aplicación. El portal avisa a cada persona por correo.</translation>
    </message>
    <message>
        <source>Your own app is not reset here</source>
        <translation>Su propia aplicación no se restablece aquí</translation>
    </message>
    <message>
        <source>My sign-in moves it to a new phone in one go.</source>
        <translation>En «Mi inicio de sesión» se pasa de una vez a un teléfono nuevo.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Ir a «Mi inicio de sesión»</translation>
    </message>
    <message>
        <source>Nobody here can be reset</source>
        <translation>Aquí no se puede restablecer a nadie</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>La lista indica por qué.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message numerus="yes">
        <source>Reset the authenticator app of %Ln people?</source>
        <translation>
            <numerusform>¿Restablecer la aplicación de autenticación de %Ln persona?</numerusform>
            <numerusform>¿Restablecer la aplicación de autenticación de %Ln personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>For people who have lost their phone or have a new one.</source>
        <translation>Para quien ha perdido el teléfono o tiene uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %Ln. The list says why.</source>
        <translation>
            <numerusform>Omitidas: %Ln. La lista indica por qué.</numerusform>
            <numerusform>Omitidas: %Ln. La lista indica por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln app(s)</source>
        <translation>
            <numerusform>Restablecer %Ln aplicación</numerusform>
            <numerusform>Restablecer %Ln aplicaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetNotices</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A reset from %1 was not finished</source>
        <translation>Un restablecimiento del %1 no llegó a su fin</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.</source>
        <translation>
            <numerusform>Se terminó con %1 de %Ln persona. Al reanudar se comprueba primero qué pasó con la última; nada se envía dos veces.</numerusform>
            <numerusform>Se terminó con %1 de %Ln personas. Al reanudar se comprueba primero qué pasó con la última; nada se envía dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of an earlier reset can’t be read</source>
        <translation>El registro de un restablecimiento anterior no se puede leer</translation>
    </message>
    <message>
        <source>It was kept as %1. The list shows who has an app now.</source>
        <translation>Se ha conservado como %1. La lista muestra quién tiene ahora una aplicación.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetResultDialog</name>
    <message>
        <source>How far it came</source>
        <translation>Hasta dónde llegó</translation>
    </message>
    <message>
        <source>This is what was on record when Twofold ended.</source>
        <translation>Esto es lo que constaba cuando Twofold terminó.</translation>
    </message>
    <message>
        <source>Trying again looks at each person first, and sends nothing for those who are reset by now.</source>
        <translation>Al intentarlo de nuevo se comprueba primero cada persona y no se envía nada a quien ya esté restablecido.</translation>
    </message>
    <message>
        <source>They set up an app at their next sign-in.</source>
        <translation>Configuran una aplicación en su próximo inicio de sesión.</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <comment>people</comment>
        <translation>
            <numerusform>Reintentar con %Ln</numerusform>
            <numerusform>Reintentar con %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetSection</name>
    <message>
        <source>Reset authenticator app… (%1)</source>
        <translation>Restablecer la aplicación de autenticación… (%1)</translation>
    </message>
    <message>
        <source>Reset authenticator app…</source>
        <translation>Restablecer la aplicación de autenticación…</translation>
    </message>
    <message>
        <source>Only the portal’s owner can reset apps</source>
        <translation>Solo el propietario del portal puede restablecer aplicaciones</translation>
    </message>
    <message>
        <source>Only the owner, %1, can reset apps</source>
        <translation>Solo el propietario, %1, puede restablecer aplicaciones</translation>
    </message>
    <message>
        <source>Decide about the earlier reset first</source>
        <translation>Decida antes sobre el restablecimiento anterior</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetTableModel</name>
    <message>
        <source>Is reset</source>
        <translation>Se restablece</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReviewDialog</name>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>%1 was typed and not added, so it is left out.</source>
        <translation>%1 se escribió pero no se añadió, así que queda fuera.</translation>
    </message>
    <message>
        <source>%1 can’t be used as typed, so it is left out.</source>
        <translation>%1 no se puede usar tal como está escrito, así que queda fuera.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué pasa después</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Redes de confianza</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Pedir siempre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sin entradas</translation>
    </message>
    <message>
        <source>Cleared by the portal: %1</source>
        <translation>Borradas por el portal: %1</translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <translation>Se mantienen como están: %1</translation>
    </message>
    <message>
        <source>Two-factor policy of %1</source>
        <translation>Directiva de dos factores de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>Review before you save</source>
        <translation>Revise antes de guardar</translation>
    </message>
    <message>
        <source>These changes go to %1.</source>
        <translation>Estos cambios van a %1.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Save and sign everyone out</source>
        <translation>Guardar y cerrar la sesión de todos</translation>
    </message>
    <message>
        <source>Save and sign everyone else out</source>
        <translation>Guardar y cerrar la sesión de los demás</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ScanStep</name>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Escanee este código con su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Clave, para escribir en lugar de escanear</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, 30 s</source>
        <translation>Basado en la hora, 6 dígitos, 30 s</translation>
    </message>
    <message>
        <source>Portal (issuer)</source>
        <translation>Portal (emisor)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Treat this picture like a password: whoever scans it can make your codes.</source>
        <translation>Trate esta imagen como una contraseña: quien la escanee puede generar sus códigos.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>My phone can’t scan</source>
        <translation>No puedo escanear</translation>
    </message>
    <message>
        <source>Works with Aegis, 2FAS, Google and Microsoft Authenticator, and others</source>
        <translation>Funciona con Aegis, 2FAS, Google y Microsoft Authenticator, entre otras</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>Copiar el enlace de la página</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>No se ha podido abrir ningún navegador en este equipo.</translation>
    </message>
    <message>
        <source>Copy the page’s link and open it where there is one.</source>
        <translation>Copie el enlace de la página y ábralo donde haya uno.</translation>
    </message>
    <message>
        <source>Or set it up on the portal’s own page. Whoever has its link can do that, for about an hour.</source>
        <translation>O configúrela en la propia página del portal. Quien tenga su enlace puede hacerlo, durante una hora aproximadamente.</translation>
    </message>
    <message>
        <source>QR code for %1 at %2. The key is below as text.</source>
        <translation>Código QR de %1 en %2. La clave está abajo como texto.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SecretCover</name>
    <message>
        <source>Hidden while another program has the keyboard</source>
        <translation>Oculto mientras otro programa tiene el teclado</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SegmentBar</name>
    <message>
        <source>%1 of %2 left</source>
        <comment>codes</comment>
        <translation>Quedan %1 de %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SetupPage</name>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>Configurar más tarde</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>Ya he guardado mis códigos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>Configure su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Escanee este código con su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Open the app on your phone, choose “Add account” and point the camera here.</source>
        <translation>Abra la aplicación en su teléfono, elija «Añadir cuenta» y apunte aquí con la cámara.</translation>
    </message>
    <message>
        <source>Type the code your app shows</source>
        <translation>Escriba el código que muestra su aplicación</translation>
    </message>
    <message>
        <source>This proves that your phone and the portal agree, before two-factor sign-in starts.</source>
        <translation>Esto demuestra que su teléfono y el portal coinciden, antes de que empiece la autenticación de dos factores.</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>Guarde sus códigos de respaldo</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>La autenticación de dos factores está activada. Cada código sirve para iniciar sesión una vez, cuando no puede usar su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Asking the portal for your key…</source>
        <translation>Pidiendo su clave al portal…</translation>
    </message>
    <message>
        <source>Look at them later</source>
        <translation>Verlos más tarde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next: confirm</source>
        <translation>Siguiente: confirmar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Your authenticator app is already set up</source>
        <translation>Su aplicación de autenticación ya está configurada</translation>
    </message>
    <message>
        <source>To use another phone, choose “Move to a new phone” under My sign-in.</source>
        <translation>Para usar otro teléfono, elija «Cambiar de teléfono» en «Mi inicio de sesión».</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Ir a «Mi inicio de sesión»</translation>
    </message>
    <message>
        <source>The portal asks for no code from here</source>
        <translation>El portal no pide código desde aquí</translation>
    </message>
    <message>
        <source>You are in a trusted network, where an app can’t be set up. Try again from another network, for example from home.</source>
        <translation>Está en una red de confianza, donde no se puede configurar una aplicación. Inténtelo de nuevo desde otra red, por ejemplo desde casa.</translation>
    </message>
    <message>
        <source>An app can’t be set up now</source>
        <translation>Ahora no se puede configurar una aplicación</translation>
    </message>
    <message>
        <source>The portal asks for no codes from an authenticator app at the moment.</source>
        <translation>El portal no pide en este momento códigos de una aplicación de autenticación.</translation>
    </message>
    <message>
        <source>This set-up has expired</source>
        <translation>Esta configuración ha caducado</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Inicie sesión de nuevo para volver a empezarla.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
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
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Guardar códigos de respaldo</translation>
    </message>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Autenticación de dos factores para ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Usado el</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Fold here, codes inside</source>
        <translation>Doble por aquí, con los códigos dentro</translation>
    </message>
    <message>
        <source>How to read a code</source>
        <translation>Cómo leer un código</translation>
    </message>
    <message>
        <source>Capitals and small letters differ.</source>
        <extracomment>Followed by the word &quot;Shaded&quot; in a grey box and the next sentence&apos;s rest.</extracomment>
        <translation>Se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Shaded</source>
        <translation>El fondo gris</translation>
    </message>
    <message>
        <source>characters are digits. A code may contain a hyphen ( - ) or an underscore ( _ ).</source>
        <extracomment>Follows the word &quot;Shaded&quot;.</extracomment>
        <translation>indica un dígito. Un código puede contener un guion ( - ) o un guion bajo ( _ ).</translation>
    </message>
    <message>
        <source>How to use a code</source>
        <translation>Cómo usar un código</translation>
    </message>
    <message>
        <source>Sign in as usual. When the 6-digit code is asked for, type one of these instead.</source>
        <translation>Inicie sesión como siempre. Cuando se pida el código de 6 dígitos, escriba uno de estos en su lugar.</translation>
    </message>
    <message>
        <source>Tick it off. Every code works once.</source>
        <translation>Márquelo. Cada código funciona una vez.</translation>
    </message>
    <message>
        <source>When two are left, get new ones in Twofold, under My sign-in › Backup codes.</source>
        <translation>Cuando queden dos, obtenga códigos nuevos en Twofold, en «Mi inicio de sesión» › «Códigos de respaldo».</translation>
    </message>
    <message>
        <source>Keep this sheet like a house key,</source>
        <translation>Guarde esta hoja como la llave de casa,</translation>
    </message>
    <message>
        <source>away from your phone. If it is lost, get new codes. The ones above then stop working.</source>
        <extracomment>Follows &quot;Keep this sheet like a house key,&quot;.</extracomment>
        <translation>lejos de su teléfono. Si se pierde, obtenga códigos nuevos. Los de arriba dejan entonces de funcionar.</translation>
    </message>
    <message>
        <source>Printed with Twofold. Nobody from your portal or ONLYOFFICE will ask you for these codes.</source>
        <translation>Impreso con Twofold. Nadie de su portal ni de ONLYOFFICE le pedirá estos códigos.</translation>
    </message>
    <message>
        <source>Cut the card out along the line, and keep it away from your phone. Capitals and small letters differ; shaded characters are digits.</source>
        <translation>Recorte la tarjeta por la línea y guárdela lejos de su teléfono. Se distinguen mayúsculas y minúsculas; el fondo gris indica un dígito.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::Sidebar</name>
    <message>
        <source>My sign-in</source>
        <translation>Mi inicio de sesión</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>portal · e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Añadir portal…</translation>
    </message>
    <message>
        <source>Portals and accounts…</source>
        <translation>Portales y cuentas…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Reloj %1 atrasado</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Reloj %1 adelantado</translation>
    </message>
    <message>
        <source>%1 · clock in sync</source>
        <translation>%1 · reloj en hora</translation>
    </message>
    <message>
        <source>Its certificate was refused, and nothing was sent</source>
        <translation>Su certificado se ha rechazado, y no se ha enviado nada</translation>
    </message>
    <message>
        <source>Runs on this computer, so nothing leaves it</source>
        <translation>Se ejecuta en este equipo, así que nada sale de él</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is trusted</source>
        <translation>Cifrado; el certificado es de confianza</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the portal’s</source>
        <translation>El reloj de este equipo coincide con el del portal</translation>
    </message>
    <message>
        <source>You trusted its certificate yourself</source>
        <translation>Usted aceptó su certificado</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Olvidar el certificado de confianza</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Mostrar certificado…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Preferences and help</source>
        <translation>Preferencias y ayuda</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInForm</name>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>You kept an API key for emergencies.</source>
        <translation>Guardó una clave de API para emergencias.</translation>
    </message>
    <message>
        <source>Sign in with the kept key</source>
        <translation>Iniciar sesión con la clave guardada</translation>
    </message>
    <message>
        <source>Have the portal prove who signed in (OpenID Connect)</source>
        <translation>Que el portal demuestre quién inició sesión (OpenID Connect)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Leave it empty if the application has none, or to use the one from last time.</source>
        <translation>Déjelo en blanco si la aplicación no tiene, o para usar el de la última vez.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>An API key is not asked for a second step, and it stays valid when the two-factor policy is saved.</source>
        <translation>A una clave de API no se le pide un segundo paso, y sigue valiendo cuando se guarda la directiva de dos factores.</translation>
    </message>
    <message>
        <source>A token of a sign-in or of an app. It works until it ends or is revoked.</source>
        <translation>Un token de un inicio de sesión o de una aplicación. Funciona hasta que caduca o se revoca.</translation>
    </message>
    <message>
        <source>In a browser that is signed in to the portal, it stands among the portal’s cookies. It ends when that browser signs out.</source>
        <translation>En un navegador con la sesión iniciada en el portal, está entre las cookies del portal. Termina cuando ese navegador cierra sesión.</translation>
    </message>
    <message>
        <source>Your email and password go with every request, and no second step is asked for.</source>
        <translation>Su correo y su contraseña van con cada solicitud, y no se pide un segundo paso.</translation>
    </message>
    <message>
        <source>You sign in on the portal’s own page, in your browser. Such a sign-in opens people and your profile, but not the two-factor settings. The client ID stands in the portal’s Developer tools, under OAuth 2.0.</source>
        <translation>Inicia sesión en la propia página del portal, en su navegador. Esa sesión abre las personas y su perfil, pero no los ajustes de dos factores. El ID de cliente está en las Herramientas de desarrollo del portal, en OAuth 2.0.</translation>
    </message>
    <message>
        <source>It signs in %1 past the second step, without a code.</source>
        <translation>Inicia la sesión de %1 sin el segundo paso y sin código.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Esperando a su navegador…</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuar en el navegador</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInPage</name>
    <message>
        <source>This is a demo portal.</source>
        <translation>Este es un portal de demostración.</translation>
    </message>
    <message>
        <source>This portal asks for a captcha after refused passwords.</source>
        <translation>Este portal pide un captcha después de contraseñas rechazadas.</translation>
    </message>
    <message>
        <source>Twofold can’t show it. Sign in on the portal’s web page then, or here with an API key.</source>
        <translation>Twofold no puede mostrarlo. En ese caso, inicie sesión en la página web del portal, o aquí con una clave de API.</translation>
    </message>
    <message>
        <source>Open the portal’s web page</source>
        <translation>Abrir la página web del portal</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Rellenar con %1</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2. Role: %3.</source>
        <translation>Inicie sesión como %1 con la contraseña %2. Rol: %3.</translation>
    </message>
    <message>
        <source>This portal’s web page also offers %1.</source>
        <translation>La página web de este portal también ofrece %1.</translation>
    </message>
    <message>
        <source>Twofold can’t show that page. Sign in there, make an API key in Developer tools, and use it here.</source>
        <translation>Twofold no puede mostrar esa página. Inicie sesión allí, cree una clave de API en las Herramientas de desarrollo y úsela aquí.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Iniciar sesión de otra forma</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Inicie sesión de nuevo para seguir</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Inicie sesión en %1</translation>
    </message>
    <message>
        <source>Go on in your browser, then come back. This page notices when you are done.</source>
        <translation>Siga en su navegador y después vuelva. Esta página se da cuenta cuando termina.</translation>
    </message>
    <message>
        <source>Your present sign-in stays as it is until the new one is accepted.</source>
        <translation>Su sesión actual sigue como está hasta que se acepte la nueva.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing you typed is lost.</source>
        <translation>Su sesión ha terminado. No se pierde nada de lo que ha escrito.</translation>
    </message>
    <message>
        <source>%1 · DocSpace %2</source>
        <translation>%1 · DocSpace %2</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>Otras formas de iniciar sesión</translation>
    </message>
    <message>
        <source>Change portal</source>
        <translation>Cambiar de portal</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time.</source>
        <translation>Demasiados inicios de sesión en poco tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %Ln segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInSheet</name>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInWayList</name>
    <message>
        <source>More ways</source>
        <translation>Más formas</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>The sign-in you use on the portal’s web page</source>
        <translation>El inicio de sesión que usa en la página web del portal</translation>
    </message>
    <message>
        <source>Made in Developer tools on the portal</source>
        <translation>Creada en las Herramientas de desarrollo del portal</translation>
    </message>
    <message>
        <source>Paste a token that you already have</source>
        <translation>Pegue un token que ya tenga</translation>
    </message>
    <message>
        <source>The session cookie of a signed-in browser</source>
        <translation>La cookie de sesión de un navegador con la sesión iniciada</translation>
    </message>
    <message>
        <source>For servers that allow name and password with every request</source>
        <translation>Para servidores que admiten nombre y contraseña en cada solicitud</translation>
    </message>
    <message>
        <source>Not sure? Email and password works for most people.</source>
        <translation>¿Tiene dudas? Correo y contraseña sirve para la mayoría.</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>Correo y contraseña</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Used last time</source>
        <translation>Usado la última vez</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect, also for company accounts</source>
        <translation>OAuth 2.0 / OpenID Connect, también para cuentas de empresa</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect; this portal says that it does not offer it</source>
        <translation>OAuth 2.0 / OpenID Connect; este portal indica que no lo ofrece</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Se muestra abajo</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StandIn</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>You can go on reading what is already here. Nothing you typed is lost.</source>
        <translation>Puede seguir leyendo lo que ya está aquí. No se pierde nada de lo que ha escrito.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Abrir los ajustes de red</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Inicie sesión de nuevo para seguir</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>This sign-in can’t open this page</source>
        <translation>Esta sesión no puede abrir esta página</translation>
    </message>
    <message>
        <source>Its rights do not cover the two-factor settings; a sign-in through the browser never does. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Sus permisos no abarcan los ajustes de dos factores; los de una sesión iniciada con el navegador nunca lo hacen. Para esta página, inicie sesión con su correo y contraseña, o con una clave de API con acceso completo.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Iniciar sesión de otra forma</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not offered here</source>
        <translation>La autenticación de dos factores no se ofrece aquí</translation>
    </message>
    <message>
        <source>This portal’s plan or version doesn’t include it. Signing in works as before, with your password only.</source>
        <translation>El plan o la versión de este portal no la incluye. El inicio de sesión funciona como antes, solo con su contraseña.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Read what is needed</source>
        <translation>Ver qué hace falta</translation>
    </message>
    <message>
        <source>Your own sign-in settings are open to you.</source>
        <translation>Los ajustes de su propio inicio de sesión están a su disposición.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Ir a «Mi inicio de sesión»</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Cambiar de cuenta…</translation>
    </message>
    <message>
        <source>You are signed in as %1, a user.</source>
        <translation>Ha iniciado sesión como %1 (usuario).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a room admin.</source>
        <translation>Ha iniciado sesión como %1 (administrador de sala).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a guest.</source>
        <translation>Ha iniciado sesión como %1 (invitado).</translation>
    </message>
    <message numerus="yes">
        <source>Twofold tries again in %Ln second(s).</source>
        <translation>
            <numerusform>Twofold lo intenta de nuevo en %Ln segundo.</numerusform>
            <numerusform>Twofold lo intenta de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Twofold is trying now…</source>
        <translation>Twofold lo está intentando…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Se muestra abajo</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
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
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyPanel</name>
    <message>
        <source>Who will be asked</source>
        <translation>A quién se pedirá código</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Vista previa en tiempo real</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Who is asked…</source>
        <translation>A quién se pide…</translation>
    </message>
    <message>
        <source>Try an address…</source>
        <translation>Probar una dirección…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>de %Ln persona</numerusform>
            <numerusform>de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is slow. Trying again…</source>
        <translation>El portal va lento. Se intenta de nuevo…</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>Leyendo personas…</translation>
    </message>
    <message>
        <source>Reading people: %1 of %2</source>
        <translation>Leyendo personas: %1 de %2</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Leyendo el historial de inicios de sesión…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in</source>
        <translation>
            <numerusform>%Ln persona no podría iniciar sesión</numerusform>
            <numerusform>%Ln personas no podrían iniciar sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal can’t read one of the trusted networks. Correct or remove it.</source>
        <translation>El portal no puede leer una de las redes de confianza. Corríjala o quítela.</translation>
    </message>
    <message>
        <source>%1 is very wide</source>
        <comment>a network</comment>
        <translation>%1 es muy amplia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would never be asked.</source>
        <translation>
            <numerusform>Nunca se pediría código a %Ln persona.</numerusform>
            <numerusform>Nunca se pediría código a %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for a code from there.</source>
        <translation>Desde allí no se pide código a nadie.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyStrip</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
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
        <translation>En el próximo inicio de sesión</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TicketLegend</name>
    <message>
        <source>Capitals and small letters differ. [Shaded] characters are digits.</source>
        <extracomment>The word in square brackets is drawn as a digit&apos;s cell is; keep the brackets around it.</extracomment>
        <translation>Se distinguen mayúsculas y minúsculas. [El fondo de color] indica un dígito.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TypingCard</name>
    <message>
        <source>Type the key into your phone</source>
        <translation>Escriba la clave en su teléfono</translation>
    </message>
    <message>
        <source>In the app choose “Enter a setup key” or “Add by hand”, and fill in what it asks for:</source>
        <translation>En la aplicación, elija «Introducir una clave de configuración» o «Añadir manualmente» y rellene lo que pida:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Basada en la hora (TOTP)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 segundos</translation>
    </message>
    <message>
        <source>Small or capital letters and gaps make no difference in the key. What the app does not ask for, it knows.</source>
        <translation>En la clave dan igual las mayúsculas, las minúsculas y los espacios. Lo que la aplicación no pide, ya lo sabe.</translation>
    </message>
    <message>
        <source>Open in an app on this computer</source>
        <translation>Abrir en una aplicación de este equipo</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>No program on this computer takes such a link.</source>
        <translation>Ningún programa de este equipo admite un enlace así.</translation>
    </message>
    <message>
        <source>Copy it and add it in the app, or type the key.</source>
        <translation>Cópielo y añádalo en la aplicación, o escriba la clave.</translation>
    </message>
    <message>
        <source>Or use an authenticator on this computer</source>
        <translation>O use una aplicación de autenticación en este equipo</translation>
    </message>
    <message>
        <source>It takes the key as a link. The link is the key: whoever sees it can make your codes, and a phone is a second thing to have, which this computer is not.</source>
        <translation>Recibe la clave como enlace. El enlace es la clave: quien lo vea puede generar sus códigos, y un teléfono es una segunda cosa que hay que tener, pero este equipo no lo es.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Revisar y guardar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln cambio sin guardar</numerusform>
            <numerusform>%Ln cambios sin guardar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WayBackNotice</name>
    <message>
        <source>I have another way in</source>
        <translation>Tengo otra forma de entrar</translation>
    </message>
    <message>
        <source>API key of yours</source>
        <translation>Su clave de API</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Keep it for emergencies</source>
        <translation>Guardarla para emergencias</translation>
    </message>
    <message>
        <source>You can get back in</source>
        <translation>Puede volver a entrar</translation>
    </message>
    <message>
        <source>The portal takes your API key %1. It goes past the second step: keep it safe.</source>
        <translation>El portal acepta su clave de API %1. Se salta el segundo paso: guárdela en un lugar seguro.</translation>
    </message>
    <message>
        <source>You could not sign in any more</source>
        <translation>Ya no podría iniciar sesión</translation>
    </message>
    <message>
        <source>The portal can’t read a trusted network and would refuse your sign-in. Correct that first, or test an API key here.</source>
        <translation>El portal no puede leer una red de confianza y rechazaría su inicio de sesión. Corrija eso antes, o pruebe aquí una clave de API.</translation>
    </message>
    <message>
        <source>It is not known whether you can get back in</source>
        <translation>No se sabe si puede volver a entrar</translation>
    </message>
    <message>
        <source>The code will come by text message; codes of an app are not taken. An API key gets you in: test one here.</source>
        <translation>El código llegará por SMS; los códigos de una aplicación no se aceptan. Con una clave de API puede entrar: pruebe una aquí.</translation>
    </message>
    <message>
        <source>Checking whether you can get back in…</source>
        <translation>Comprobando si puede volver a entrar…</translation>
    </message>
    <message numerus="yes">
        <source>Your authenticator app is set up, and %Ln backup code(s) are left.</source>
        <translation>
            <numerusform>Su aplicación de autenticación está configurada y queda %Ln código de respaldo.</numerusform>
            <numerusform>Su aplicación de autenticación está configurada y quedan %Ln códigos de respaldo.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no backup codes left</source>
        <translation>No le quedan códigos de respaldo</translation>
    </message>
    <message>
        <source>Without your phone you could not sign in any more. Get new codes first, or test an API key here.</source>
        <translation>Sin su teléfono ya no podría iniciar sesión. Obtenga antes códigos nuevos, o pruebe aquí una clave de API.</translation>
    </message>
    <message>
        <source>Your authenticator app is not set up</source>
        <translation>Su aplicación de autenticación no está configurada</translation>
    </message>
    <message>
        <source>You set it up right after saving. If that does not work, an API key gets you in: test one here.</source>
        <translation>La configura justo después de guardar. Si eso no funciona, con una clave de API puede entrar: pruebe una aquí.</translation>
    </message>
    <message>
        <source>The portal does not tell now whether your app is set up. An API key gets you in: test one here.</source>
        <translation>El portal no indica ahora si su aplicación está configurada. Con una clave de API puede entrar: pruebe una aquí.</translation>
    </message>
    <message>
        <source>API keys are made on the portal, in Developer tools. They go past the second step.</source>
        <translation>Las claves de API se crean en el portal, en las Herramientas de desarrollo. Se saltan el segundo paso.</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>Probando la clave…</translation>
    </message>
    <message>
        <source>Kept until you close Twofold only: the keychain can’t be used now.</source>
        <translation>Se conserva solo hasta que cierre Twofold: el llavero no se puede usar ahora.</translation>
    </message>
    <message>
        <source>Kept with your other secrets of this portal. To use it, choose API key when you sign in.</source>
        <translation>Se conserva con sus otros secretos de este portal. Para usarla, elija «Clave de API» al iniciar sesión.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>The portal does not take this key.</source>
        <translation>El portal no acepta esta clave.</translation>
    </message>
    <message>
        <source>This key is switched off or has expired.</source>
        <translation>Esta clave está desactivada o ha caducado.</translation>
    </message>
    <message>
        <source>This key is somebody else’s.</source>
        <translation>Esta clave es de otra persona.</translation>
    </message>
    <message>
        <source>This key may not change the policy. One with all permissions may.</source>
        <translation>Esta clave no puede cambiar la directiva. Una con todos los permisos sí.</translation>
    </message>
    <message>
        <source>The portal did not answer. Test the key again.</source>
        <translation>El portal no ha respondido. Pruebe la clave de nuevo.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WhoIsAskedDialog</name>
    <message>
        <source>Who is asked</source>
        <translation>A quién se pide código</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>At their next sign-in, if the policy is saved as it stands on the page.</source>
        <translation>En su próximo inicio de sesión, si la directiva se guarda tal como está en la página.</translation>
    </message>
    <message>
        <source>Name or email</source>
        <translation>Nombre o correo</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Still reading…</source>
        <comment>42 people</comment>
        <translation>%1. Se sigue leyendo…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WriteNotice</name>
    <message>
        <source>Show codes</source>
        <translation>Mostrar códigos</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ocultar esto</translation>
    </message>
    <message>
        <source>A backup code may be used up.</source>
        <translation>Un código de respaldo puede estar gastado.</translation>
    </message>
    <message>
        <source>A sign-in of %1 got no answer from the portal. Used codes are crossed out among your backup codes.</source>
        <translation>Un inicio de sesión del %1 no recibió respuesta del portal. Los códigos usados aparecen tachados entre sus códigos de respaldo.</translation>
    </message>
    <message>
        <source>You have new backup codes.</source>
        <translation>Tiene códigos de respaldo nuevos.</translation>
    </message>
    <message>
        <source>You asked for them on %1, and the answer got lost. Print them now: sheets from before no longer work.</source>
        <translation>Los pidió el %1, y la respuesta se perdió. Imprímalos ahora: las hojas anteriores ya no funcionan.</translation>
    </message>
    <message>
        <source>Your backup codes were not replaced.</source>
        <translation>Sus códigos de respaldo no se han sustituido.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and the portal made none.</source>
        <translation>Pidió códigos nuevos el %1, y el portal no creó ninguno.</translation>
    </message>
    <message>
        <source>It is not known whether your backup codes were replaced.</source>
        <translation>No se sabe si sus códigos de respaldo se han sustituido.</translation>
    </message>
    <message>
        <source>Compare your sheet with the codes shown here: those are the ones that work.</source>
        <translation>Compare su hoja con los códigos que se muestran aquí: son los que funcionan.</translation>
    </message>
    <message>
        <source>It is not known yet whether your backup codes were replaced.</source>
        <translation>Aún no se sabe si sus códigos de respaldo se han sustituido.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and no answer came.</source>
        <translation>Pidió códigos nuevos el %1, y no llegó respuesta.</translation>
    </message>
    <message>
        <source>Your former phone is unlinked.</source>
        <translation>Su teléfono anterior está desvinculado.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost, so it was read again. Set up the new phone now; it gets new backup codes.</source>
        <translation>La respuesta del portal se perdió, así que se ha leído de nuevo. Configure ahora el teléfono nuevo; recibe códigos de respaldo nuevos.</translation>
    </message>
    <message>
        <source>Your app was set up anew.</source>
        <translation>Su aplicación se ha configurado de nuevo.</translation>
    </message>
    <message>
        <source>Your backup codes are new. Print them now: sheets from before no longer work.</source>
        <translation>Sus códigos de respaldo son nuevos. Imprímalos ahora: las hojas anteriores ya no funcionan.</translation>
    </message>
    <message>
        <source>Your phone was not unlinked.</source>
        <translation>Su teléfono no se ha desvinculado.</translation>
    </message>
    <message>
        <source>Its codes work as before.</source>
        <translation>Sus códigos funcionan como antes.</translation>
    </message>
    <message>
        <source>An app is linked, but it is not known whether it is the one of your former phone.</source>
        <translation>Hay una aplicación vinculada, pero no se sabe si es la de su teléfono anterior.</translation>
    </message>
    <message>
        <source>It is not known yet whether your phone was unlinked.</source>
        <translation>Aún no se sabe si su teléfono se ha desvinculado.</translation>
    </message>
    <message>
        <source>You asked for it on %1, and no answer came.</source>
        <translation>Lo pidió el %1, y no llegó respuesta.</translation>
    </message>
    <message>
        <source>Your app is set up, and your backup codes are not kept yet.</source>
        <translation>Su aplicación está configurada, y sus códigos de respaldo aún no están guardados.</translation>
    </message>
    <message>
        <source>They are of %1. Print, save or copy them now: sheets from before no longer work.</source>
        <translation>Son del %1. Imprímalos, guárdelos o cópielos ahora: las hojas anteriores ya no funcionan.</translation>
    </message>
    <message>
        <source>Your app was not set up.</source>
        <translation>Su aplicación no se ha configurado.</translation>
    </message>
    <message>
        <source>The portal has not taken the code of %1. Set the app up again; your backup codes come at the end.</source>
        <translation>El portal no ha aceptado el código del %1. Configure la aplicación de nuevo; sus códigos de respaldo llegan al final.</translation>
    </message>
    <message>
        <source>It is not known yet whether your app was set up.</source>
        <translation>Aún no se sabe si su aplicación se ha configurado.</translation>
    </message>
    <message>
        <source>You sent its code on %1, and no answer came.</source>
        <translation>Envió su código el %1, y no llegó respuesta.</translation>
    </message>
    <message>
        <source>The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>La hoja que imprimió, guardó o copió el %1 sigue valiendo.</translation>
    </message>
    <message>
        <source>The codes that you had are still good.</source>
        <translation>Los códigos que tenía siguen valiendo.</translation>
    </message>
</context>
</TS>
