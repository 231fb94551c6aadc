<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>App unlinked</source>
        <translation>App desvinculado</translation>
    </message>
    <message>
        <source>Somebody else’s app unlinked</source>
        <translation>App de outra pessoa desvinculado</translation>
    </message>
    <message>
        <source>App of %1 unlinked</source>
        <translation>App de %1 desvinculado</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the sign-in history.</source>
        <translation>O plano do portal não inclui o histórico de logins.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Sua conta não pode ler o histórico de logins.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the sign-in history.</source>
        <translation>As permissões deste login não abrangem o histórico de logins.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history.</source>
        <translation>O plano do portal só dá as 20 últimas entradas do histórico de logins.</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the audit log.</source>
        <translation>O plano do portal não inclui o log de auditoria.</translation>
    </message>
    <message>
        <source>Your account may not read the audit log.</source>
        <translation>Sua conta não pode ler o log de auditoria.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the audit log.</source>
        <translation>As permissões deste login não abrangem o log de auditoria.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the audit log.</source>
        <translation>O plano do portal só dá as 20 últimas entradas do log de auditoria.</translation>
    </message>
    <message>
        <source>Signed in with the password</source>
        <translation>Login com a senha</translation>
    </message>
    <message>
        <source>Signed in with a code</source>
        <translation>Login com um código</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Código não aceito</translation>
    </message>
    <message>
        <source>Too many tries, has to wait</source>
        <translation>Tentativas demais, precisa esperar</translation>
    </message>
    <message>
        <source>Picture puzzle not solved</source>
        <translation>Captcha não resolvido</translation>
    </message>
    <message>
        <source>Set up or new codes</source>
        <translation>Configuração ou novos códigos</translation>
    </message>
    <message>
        <source>Two-factor sign-in switched off</source>
        <translation>Autenticação de dois fatores desativada</translation>
    </message>
    <message>
        <source>SMS codes switched on</source>
        <translation>Códigos por SMS ativados</translation>
    </message>
    <message>
        <source>Authenticator app switched on</source>
        <translation>App autenticador ativado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Não aceitos</translation>
    </message>
    <message>
        <source>Apps and codes</source>
        <translation>Apps e códigos</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer momento</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Alguém desconhecido</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Hora desconhecida</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>person: what happened, when</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>address</comment>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <comment>address, place</comment>
        <translation>De %1, %2.</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>browser, system</comment>
        <translation>Com %1</translation>
    </message>
    <message>
        <source>Typed as %1</source>
        <comment>login</comment>
        <translation>Digitado como %1</translation>
    </message>
    <message>
        <source>The portal’s number for it: %1</source>
        <translation>Número no portal: %1</translation>
    </message>
    <message>
        <source>The portal’s words: %1 (number %2)</source>
        <translation>Nas palavras do portal: %1 (número %2)</translation>
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
        <translation>%1. Ainda lendo…</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>83 events, a day</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>What is older is not shown</source>
        <translation>O que é mais antigo não é mostrado</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history and of the audit log.</source>
        <translation>O plano do portal só dá as 20 últimas entradas do histórico de logins e do log de auditoria.</translation>
    </message>
    <message>
        <source>Sign-ins are not shown</source>
        <translation>Os logins não são mostrados</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes are not shown</source>
        <translation>Configurações, códigos e mudanças na política não são mostrados</translation>
    </message>
    <message>
        <source>Sign-ins could not be read.</source>
        <translation>Não foi possível ler os logins.</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes could not be read.</source>
        <translation>Não foi possível ler as configurações, os códigos e as mudanças na política.</translation>
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
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nome de login</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Refere-se a</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
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
        <translation>Palavras do portal</translation>
    </message>
    <message>
        <source>Portal’s number</source>
        <translation>Número no portal</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Enter the address of your portal.</source>
        <translation>Digite o endereço do seu portal.</translation>
    </message>
    <message>
        <source>It is the one you use to open DocSpace in a browser, for example harbour.example.</source>
        <translation>É o que você usa para abrir o DocSpace no navegador, por exemplo harbour.example.</translation>
    </message>
    <message>
        <source>That can’t be read as the address of a portal.</source>
        <translation>Isso não parece o endereço de um portal.</translation>
    </message>
    <message>
        <source>An address looks like harbour.example or https://docs.harbour.example:8443.</source>
        <translation>Um endereço é como harbour.example ou https://docs.harbour.example:8443.</translation>
    </message>
    <message>
        <source>Over http, others could read your password on its way.</source>
        <translation>Por http, outras pessoas poderiam ler sua senha no caminho.</translation>
    </message>
    <message>
        <source>Begin the address with https. Only a portal on this computer is opened with http.</source>
        <translation>Comece o endereço com https. Só um portal neste computador é aberto com http.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The portal can’t be reached.</source>
        <translation>Não é possível acessar o portal.</translation>
    </message>
    <message>
        <source>Check the address %1 and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Verifique o endereço %1 e a rede deste computador e tente de novo. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>O portal não respondeu a tempo.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>Talvez esteja ocupado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>A conexão com %1 não é segura.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted on this computer. Ask an admin of the portal before you go on.</source>
        <translation>O certificado não é confiável neste computador. Fale com um administrador do portal antes de continuar.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1 mostra um certificado diferente do que você aceitou.</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or the portal got a new certificate. Nothing was sent. Ask an admin of the portal before you go on.</source>
        <translation>Talvez alguém esteja escutando, ou o portal tenha um novo certificado. Nada foi enviado. Fale com um administrador do portal antes de continuar.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>O proxy pede um nome e uma senha.</translation>
    </message>
    <message>
        <source>Enter them under Proxy, then try again.</source>
        <translation>Digite-os em Proxy e tente de novo.</translation>
    </message>
    <message>
        <source>%1 sends you on to another address.</source>
        <translation>%1 leva você a outro endereço.</translation>
    </message>
    <message>
        <source>Open the portal in a browser and enter the address that it shows there.</source>
        <translation>Abra o portal no navegador e digite o endereço que aparece lá.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a DocSpace portal.</source>
        <translation>%1 responde, mas não como um portal do DocSpace.</translation>
    </message>
    <message>
        <source>Enter the address that you use to open DocSpace in a browser.</source>
        <translation>Digite o endereço que você usa para abrir o DocSpace no navegador.</translation>
    </message>
    <message>
        <source>The portal has a problem of its own.</source>
        <translation>O próprio portal está com um problema.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell an admin of the portal.</source>
        <translation>Tente de novo daqui a pouco. Se continuar, avise um administrador do portal.</translation>
    </message>
    <message>
        <source>The portal’s answer can’t be read.</source>
        <translation>Não é possível ler a resposta do portal.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for an admin of the portal.</source>
        <translation>Tente de novo. Se continuar, copie os detalhes para um administrador do portal.</translation>
    </message>
    <message>
        <source>The portal can’t be reached through the proxy %1.</source>
        <translation>Não é possível acessar o portal pelo proxy %1.</translation>
    </message>
    <message>
        <source>Check the address %1, the proxy and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Verifique o endereço %1, o proxy e a rede deste computador e tente de novo. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in.</source>
        <translation>O portal não aceita este login.</translation>
    </message>
    <message>
        <source>It may have ended or been revoked. Sign in again.</source>
        <translation>Talvez tenha terminado ou sido revogado. Entre de novo.</translation>
    </message>
    <message>
        <source>This sign-in may not do that.</source>
        <translation>Este login não permite fazer isso.</translation>
    </message>
    <message>
        <source>Sign in with email and password, or with an API key that has full access.</source>
        <translation>Entre com e-mail e senha, ou com uma chave de API com acesso total.</translation>
    </message>
    <message>
        <source>That is not available on this portal now.</source>
        <translation>Isso não está disponível neste portal agora.</translation>
    </message>
    <message>
        <source>The page shows what the portal says at the moment.</source>
        <translation>A página mostra o que o portal informa no momento.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Esse código não foi aceito.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Espere o próximo código no app e digite-o.</translation>
    </message>
    <message>
        <source>The sign-in in the browser did not succeed.</source>
        <translation>O login no navegador não foi concluído.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start it again, or sign in another way.</source>
        <translation>Nada mudou. Comece de novo ou entre de outra forma.</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Códigos demais em pouco tempo.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>The portal’s plan does not cover this.</source>
        <translation>O plano do portal não abrange isso.</translation>
    </message>
    <message>
        <source>Ask the portal’s owner about its plan.</source>
        <translation>Pergunte sobre o plano ao proprietário do portal.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>O portal pede para ir mais devagar.</translation>
    </message>
    <message>
        <source>The portal did not take this request.</source>
        <translation>O portal não aceitou esta solicitação.</translation>
    </message>
    <message>
        <source>Copy the details for an admin of the portal.</source>
        <translation>Copie os detalhes para um administrador do portal.</translation>
    </message>
    <message>
        <source>This portal is closed to your address.</source>
        <translation>Este portal está fechado para o seu endereço.</translation>
    </message>
    <message>
        <source>Its admins let in certain networks only. Connect from one of them, or ask an admin of the portal.</source>
        <translation>Os administradores só aceitam certas redes. Conecte-se de uma delas ou fale com um administrador do portal.</translation>
    </message>
    <message>
        <source>The portal lets nobody in now.</source>
        <translation>O portal não deixa ninguém entrar agora.</translation>
    </message>
    <message>
        <source>It may be switched off or being moved. Ask an admin of the portal.</source>
        <translation>Talvez esteja desativado ou em mudança. Fale com um administrador do portal.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in. Until then your sign-in is kept for this session only.</source>
        <translation>Desbloqueie-o para continuar conectado. Até lá, seu login fica guardado só nesta sessão.</translation>
    </message>
    <message>
        <source>This computer’s keychain can’t be used.</source>
        <translation>Não é possível usar o chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close Twofold; nothing is saved.</source>
        <translation>Seu login fica guardado até você fechar o Twofold; nada é salvo.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>Choose another folder. The reason: %1</source>
        <translation>Escolha outra pasta. O motivo: %1</translation>
    </message>
    <message>
        <source>That was stopped.</source>
        <translation>A operação foi interrompida.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Tente de novo quando quiser.</translation>
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
        <translation>O relógio do seu computador está %1 atrasado em relação ao portal.</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 ahead of the portal.</source>
        <translation>O relógio do seu computador está %1 adiantado em relação ao portal.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Sua sessão terminou.</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln unsaved policy change(s) are kept and waiting for you.</source>
        <translation>
            <numerusform>%Ln mudança não salva na política está guardada e espera por você.</numerusform>
            <numerusform>%Ln mudanças não salvas na política estão guardadas e esperam por você.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why a second step?</source>
        <translation>Por que uma segunda etapa?</translation>
    </message>
    <message>
        <source>Passwords are guessed, seen and stolen. With two-factor sign-in, a code from your phone is asked for as well: a stolen password alone opens nothing.</source>
        <translation>Senhas são adivinhadas, vistas e roubadas. Com a autenticação de dois fatores, também é pedido um código do seu celular: uma senha roubada, sozinha, não abre nada.</translation>
    </message>
    <message>
        <source>Where do the codes come from?</source>
        <translation>De onde vêm os códigos?</translation>
    </message>
    <message>
        <source>From an authenticator app on your phone, such as Aegis, 2FAS, Google or Microsoft Authenticator. You scan a picture once; from then on the app shows a new 6-digit code every 30 seconds, without a network.</source>
        <translation>De um app autenticador no seu celular, como Aegis, 2FAS, Google ou Microsoft Authenticator. Você lê uma imagem uma vez; a partir daí, o app mostra um novo código de 6 dígitos a cada 30 segundos, sem rede.</translation>
    </message>
    <message>
        <source>What are backup codes?</source>
        <translation>O que são códigos de backup?</translation>
    </message>
    <message>
        <source>Spare keys for the day without your phone. Each signs you in once. Print them or save them, and keep them apart from your phone.</source>
        <translation>Chaves de reserva para o dia em que você estiver sem o celular. Cada uma permite entrar uma vez. Imprima ou salve os códigos, e guarde-os longe do celular.</translation>
    </message>
    <message>
        <source>What does Twofold do?</source>
        <translation>O que o Twofold faz?</translation>
    </message>
    <message>
        <source>It is a window to what your DocSpace portal knows about two-factor sign-in. It talks to the portals that you open and to nothing else. Your sign-in lies in this computer’s keychain, or in memory only, as you choose in Preferences.</source>
        <translation>Ele mostra o que o seu portal do DocSpace sabe sobre a autenticação de dois fatores. Ele se comunica com os portais que você abre e com nada mais. Seu login fica no chaveiro deste computador, ou só na memória, como você escolher em “Preferências”.</translation>
    </message>
    <message>
        <source>You have a backup code</source>
        <translation>Você tem um código de backup</translation>
    </message>
    <message>
        <source>Sign in with your password. Where the code is asked for, choose “Use a backup code instead” and type one. Then choose “Move to a new phone” under My sign-in.</source>
        <translation>Entre com a sua senha. Onde o código é pedido, escolha “Usar um código de backup” e digite um. Depois escolha “Trocar de celular” em “Meu login”.</translation>
    </message>
    <message>
        <source>You are still signed in here</source>
        <translation>Você ainda está conectado aqui</translation>
    </message>
    <message>
        <source>Choose “Move to a new phone” under My sign-in. The codes of the old phone stop working at once, and you get new backup codes.</source>
        <translation>Escolha “Trocar de celular” em “Meu login”. Os códigos do celular antigo deixam de funcionar na hora, e você recebe novos códigos de backup.</translation>
    </message>
    <message>
        <source>You have neither</source>
        <translation>Você não tem nem um nem outro</translation>
    </message>
    <message>
        <source>Ask the portal’s owner to reset your authenticator app. At your next sign-in you set up the new phone.</source>
        <translation>Peça ao proprietário do portal para redefinir o seu app autenticador. No próximo login, você configura o celular novo.</translation>
    </message>
    <message>
        <source>The phone may be in somebody’s hands</source>
        <translation>O celular pode estar nas mãos de alguém</translation>
    </message>
    <message>
        <source>Change your password on the portal too, and sign out of other browsers and devices under “Portals and accounts” in the portal menu.</source>
        <translation>Mude também a sua senha no portal, e saia dos outros navegadores e dispositivos em “Portais e contas”, no menu de portais.</translation>
    </message>
    <message>
        <source>Before you switch it on</source>
        <translation>Antes de ativar</translation>
    </message>
    <message>
        <source>The People page tells who has set up an app. The Policy page tells, person by person, who will be asked for a code, before anything is saved.</source>
        <translation>A página Pessoas informa quem configurou um app. A página Política informa, pessoa por pessoa, a quem será pedido um código, antes que qualquer coisa seja salva.</translation>
    </message>
    <message>
        <source>Saving signs everyone out</source>
        <translation>Salvar desconecta todo mundo</translation>
    </message>
    <message>
        <source>DocSpace ends every session when the policy is saved, yours too. Twofold checks first that you can get back in, and signs you in again in place.</source>
        <translation>O DocSpace encerra todas as sessões quando a política é salva, inclusive a sua. O Twofold verifica antes se você consegue voltar a entrar, e faz o seu login de novo ali mesmo.</translation>
    </message>
    <message>
        <source>An emergency key</source>
        <translation>Uma chave de emergência</translation>
    </message>
    <message>
        <source>An API key with all permissions goes past the second step. Make one on the portal, in Developer tools, and test and keep it while you review a change.</source>
        <translation>Uma chave de API com todas as permissões dispensa a segunda etapa. Crie uma no portal, nas Ferramentas de desenvolvimento, e teste e guarde essa chave enquanto confere uma mudança.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Redes confiáveis</translation>
    </message>
    <message>
        <source>From these addresses no code is asked for, except of those under “Always ask”. “Try an address” tells what would happen, also to recent sign-ins.</source>
        <translation>A partir desses endereços, o código não é pedido, exceto a quem está em “Sempre pedir”. “Testar um endereço” informa o que aconteceria, também com os logins recentes.</translation>
    </message>
    <message>
        <source>Somebody has lost their phone</source>
        <translation>Alguém perdeu o celular</translation>
    </message>
    <message>
        <source>The owner selects them under People and resets their app. They set up a new one at their next sign-in. Admins can see who needs it, but can’t reset.</source>
        <translation>O proprietário seleciona a pessoa em “Pessoas” e redefine o app dela. Ela configura um novo no próximo login. Os administradores veem quem precisa disso, mas não podem redefinir.</translation>
    </message>
    <message>
        <source>SMS instead of an app</source>
        <translation>SMS em vez de um app</translation>
    </message>
    <message>
        <source>It needs an SMS service that is connected to the portal. Codes by text message can be redirected by fraud; prefer the app.</source>
        <translation>É preciso um serviço de SMS conectado ao portal. Códigos por SMS podem ser desviados por fraude; prefira o app.</translation>
    </message>
    <message>
        <source>What the portal needs</source>
        <translation>Do que o portal precisa</translation>
    </message>
    <message>
        <source>A plan that includes two-factor sign-in, and a version of DocSpace that has it. Then the owner or a DocSpace admin switches it on. Ask the portal’s owner about the plan, and whoever runs the server about its version.</source>
        <translation>Um plano que inclua a autenticação de dois fatores e uma versão do DocSpace que a ofereça. Depois, o proprietário ou um administrador do DocSpace ativa a autenticação. Pergunte sobre o plano ao proprietário do portal, e sobre a versão a quem administra o servidor.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Private network</source>
        <translation>Rede privada</translation>
    </message>
    <message>
        <source>Private range</source>
        <translation>Intervalo privado</translation>
    </message>
    <message>
        <source>Shared by a provider’s customers</source>
        <translation>Compartilhada por clientes de um provedor</translation>
    </message>
    <message>
        <source>Link-local network</source>
        <translation>Rede de enlace local</translation>
    </message>
    <message>
        <source>The portal’s own computer</source>
        <translation>O próprio computador do portal</translation>
    </message>
    <message>
        <source>IPv6 network</source>
        <translation>Rede IPv6</translation>
    </message>
    <message>
        <source>IPv6 range</source>
        <translation>Intervalo IPv6</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Um endereço</translation>
    </message>
    <message>
        <source>%1, %2 billion addresses</source>
        <translation>%1, %2 bilhões de endereços</translation>
    </message>
    <message>
        <source>%1, %2 million addresses</source>
        <translation>%1, %2 milhões de endereços</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1, %Ln endereço</numerusform>
            <numerusform>%1, %Ln endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7.</source>
        <translation>Digite um endereço, um intervalo ou uma rede, por exemplo 203.0.113.7.</translation>
    </message>
    <message>
        <source>This is too long for an address or a range.</source>
        <translation>Isso é longo demais para um endereço ou um intervalo.</translation>
    </message>
    <message>
        <source>The portal reads the digits 0 to 9 only, for example 203.0.113.7.</source>
        <translation>O portal só lê os dígitos de 0 a 9, por exemplo 203.0.113.7.</translation>
    </message>
    <message>
        <source>The portal compares addresses, not names. Type the address, for example 203.0.113.7.</source>
        <translation>O portal compara endereços, não nomes. Digite o endereço, por exemplo 203.0.113.7.</translation>
    </message>
    <message>
        <source>Instead of a star, type a range or a network, for example 10.0.0.0/16.</source>
        <translation>Em vez de um asterisco, digite um intervalo ou uma rede, por exemplo 10.0.0.0/16.</translation>
    </message>
    <message>
        <source>Leave the port out: an address alone, for example 203.0.113.7.</source>
        <translation>Tire a porta: só o endereço, por exemplo 203.0.113.7.</translation>
    </message>
    <message>
        <source>Leave out the percent sign and what follows it. The portal never sees it.</source>
        <translation>Tire o sinal de porcentagem e o que vem depois. O portal nunca o vê.</translation>
    </message>
    <message>
        <source>Write the numbers without leading zeros, for example 10.0.0.1.</source>
        <translation>Escreva os números sem zeros à esquerda, por exemplo 10.0.0.1.</translation>
    </message>
    <message>
        <source>Each part of an IPv4 address is a number from 0 to 255, for example 192.168.1.10.</source>
        <translation>Cada parte de um endereço IPv4 é um número de 0 a 255, por exemplo 192.168.1.10.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers with dots between, for example 192.168.1.10.</source>
        <translation>Um endereço IPv4 tem quatro números separados por pontos, por exemplo 192.168.1.10.</translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7 or 10.0.0.0/8.</source>
        <translation>Digite um endereço, um intervalo ou uma rede, por exemplo 203.0.113.7 ou 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12.</source>
        <translation>Uma rede IPv4 termina com um número de /1 a /32, por exemplo 172.16.0.0/12.</translation>
    </message>
    <message>
        <source>An IPv6 network ends in a number from /1 to /128, for example 2001:db8::/32.</source>
        <translation>Uma rede IPv6 termina com um número de /1 a /128, por exemplo 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A range has two addresses with a dash between, for example 10.0.0.1-10.0.0.9.</source>
        <translation>Um intervalo tem dois endereços separados por um hífen, por exemplo 10.0.0.1-10.0.0.9.</translation>
    </message>
    <message>
        <source>Both ends of a range are IPv4, or both are IPv6.</source>
        <translation>As duas pontas de um intervalo são IPv4, ou as duas são IPv6.</translation>
    </message>
    <message>
        <source>This is every address there is: nobody would be asked for a code.</source>
        <translation>São todos os endereços que existem: o código não seria pedido a ninguém.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Já está na lista.</translation>
    </message>
    <message>
        <source>It is on the list already, as %1.</source>
        <translation>Já está na lista, como %1.</translation>
    </message>
    <message>
        <source>%1 on the list covers it already.</source>
        <translation>%1, na lista, já o abrange.</translation>
    </message>
    <message>
        <source>The portal never sees an address like this, so it trusts nobody.</source>
        <translation>O portal nunca vê um endereço assim, por isso a entrada não vale para ninguém.</translation>
    </message>
    <message>
        <source>The portal reads it as %1, which is far wider.</source>
        <translation>O portal lê como %1, que é muito mais amplo.</translation>
    </message>
    <message>
        <source>The portal reads it as a far wider network.</source>
        <translation>O portal lê como uma rede muito mais ampla.</translation>
    </message>
    <message>
        <source>The portal reads it as the address 0.0.0.0 alone.</source>
        <translation>O portal lê apenas como o endereço 0.0.0.0.</translation>
    </message>
    <message>
        <source>The portal can’t read it. Whoever it is compared with can’t sign in.</source>
        <translation>O portal não consegue ler. Quem é comparado com esta entrada não consegue entrar.</translation>
    </message>
    <message>
        <source>It trusts every address: nobody is asked for a code.</source>
        <translation>Confia em todos os endereços: o código não é pedido a ninguém.</translation>
    </message>
    <message>
        <source>Is saved as %1</source>
        <translation>É salvo como %1</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Salvar como %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last address</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Set up or new codes</source>
        <translation>Configuração ou novos códigos</translation>
    </message>
    <message>
        <source>App unlinked</source>
        <translation>App desvinculado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>DocSpace admin</source>
        <translation>Administrador do DocSpace</translation>
    </message>
    <message>
        <source>Room admin</source>
        <translation>Administrador da sala</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>User</comment>
        <translation>%1, desativado</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>User; invited, has not signed in yet</comment>
        <translation>%1, pendente</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Não configurado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Last known: set up</source>
        <translation>Último estado conhecido: configurado</translation>
    </message>
    <message>
        <source>Last known: unlinked</source>
        <translation>Último estado conhecido: desvinculado</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Código sempre pedido (nome na lista)</translation>
    </message>
    <message>
        <source>Always asked as part of %1</source>
        <comment>a group</comment>
        <translation>Código sempre pedido como parte de %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as QDate::toString() takes it: &quot;12 Nov&quot;.</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <comment>what happened, when</comment>
        <translation>Último estado conhecido: %1, %2</translation>
    </message>
    <message>
        <source>two-factor: %1</source>
        <translation>dois fatores: %1</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>grupos: %1</translation>
    </message>
    <message>
        <source>The portal tells it only while the policy’s method is the authenticator app.</source>
        <translation>O portal só informa enquanto o método da política for o app autenticador.</translation>
    </message>
    <message>
        <source>The portal tells it to DocSpace admins and to the owner only.</source>
        <translation>O portal só informa aos administradores do DocSpace e ao proprietário.</translation>
    </message>
    <message>
        <source>This release of the portal does not tell it.</source>
        <translation>Esta versão do portal não informa.</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2 people</source>
        <translation>Lendo de novo: %1 de %2 pessoas</translation>
    </message>
    <message>
        <source>%1 of %2 people read</source>
        <translation>%1 de %2 pessoas lidas</translation>
    </message>
    <message>
        <source>%1. Paused.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. Em pausa.</translation>
    </message>
    <message>
        <source>%1. The portal asks to slow down.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. O portal pede para ir mais devagar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 de %2 pessoas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Dois fatores</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Sempre pedido</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Last known change</source>
        <translation>Última mudança conhecida</translation>
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
        <translation>Agora</translation>
    </message>
    <message>
        <source>Try part of a name, an email address or a group.</source>
        <translation>Tente parte de um nome, de um endereço de e-mail ou de um grupo.</translation>
    </message>
    <message>
        <source>The filters “%1” and “%2” are on.</source>
        <translation>Os filtros “%1” e “%2” estão ativos.</translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” is on, so %Ln people are hidden.</source>
        <translation>
            <numerusform>O filtro “%1” está ativo, por isso %Ln pessoa está oculta.</numerusform>
            <numerusform>O filtro “%1” está ativo, por isso %Ln pessoas estão ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far %1 of %2 people are read.</source>
        <translation>Até agora foram lidas %1 de %2 pessoas.</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>Ninguém corresponde a estes filtros</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>Ninguém corresponde a “%1”</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>App autenticador</translation>
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
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Convidados</translation>
    </message>
    <message>
        <source>Deleted group %1</source>
        <translation>Grupo excluído %1</translation>
    </message>
    <message>
        <source>Deleted person %1</source>
        <translation>Pessoa excluída %1</translation>
    </message>
    <message>
        <source>Unknown group %1</source>
        <translation>Grupo desconhecido %1</translation>
    </message>
    <message>
        <source>Unknown person %1</source>
        <translation>Pessoa desconhecida %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln rede</numerusform>
            <numerusform>%Ln redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
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
        <translation>adicionado: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>removido: %1</translation>
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
        <translation>As listas ficam neste computador e são oferecidas quando você ativar de novo.</translation>
    </message>
    <message>
        <source>The lists are not kept on this computer: note them first if you want them back.</source>
        <translation>As listas não ficam neste computador: anote-as antes, se quiser tê-las de volta.</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>O login pede só a senha</translation>
    </message>
    <message>
        <source>The portal also clears trusted networks and the always-ask list. Nobody is signed out.</source>
        <translation>O portal também apaga as redes confiáveis e a lista “Sempre pedir”. Ninguém é desconectado.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code. Whoever has no app yet sets one up then.</source>
        <translation>O próximo login pede um código. Quem ainda não tem app configura um nesse momento.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code, which comes by text message.</source>
        <translation>O próximo login pede um código, que chega por SMS.</translation>
    </message>
    <message>
        <source>Saving signs everyone out, you included</source>
        <translation>Salvar desconecta todo mundo, inclusive você</translation>
    </message>
    <message>
        <source>Saving signs everyone else out</source>
        <translation>Salvar desconecta todas as outras pessoas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked for a code at their next sign-in.</source>
        <translation>
            <numerusform>O código é pedido a %1 de %Ln pessoa no próximo login.</numerusform>
            <numerusform>O código é pedido a %1 de %Ln pessoas no próximo login.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set up an app first.</source>
        <translation>
            <numerusform>%Ln delas configura um app antes.</numerusform>
            <numerusform>%Ln delas configuram um app antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in.</source>
        <translation>
            <numerusform>%Ln pessoa não conseguiria entrar.</numerusform>
            <numerusform>%Ln pessoas não conseguiriam entrar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCodeText</name>
    <message>
        <source>That code was not accepted.</source>
        <translation>Esse código não foi aceito.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Espere o próximo código no app e digite-o.</translation>
    </message>
    <message>
        <source>%1 Set the clocks of this computer and of your phone to automatic, then type the next code.</source>
        <translation>%1 Deixe os relógios deste computador e do celular no automático e digite o próximo código.</translation>
    </message>
    <message>
        <source>It is right for this account and this moment, so the portal may hold another key by now. Type the next code. If that is not accepted either, start the set-up again.</source>
        <translation>Ele está certo para esta conta e este momento, então o portal já pode ter outra chave. Digite o próximo código. Se também não for aceito, comece a configuração de novo.</translation>
    </message>
    <message>
        <source>It is not a code of this account. In your app, look for %1 and type the code that stands there. If it is not there, scan again.</source>
        <translation>Não é um código desta conta. No app, procure %1 e digite o código que aparece lá. Se não estiver lá, leia o código QR de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The portal usually takes %Ln more code(s) before it makes you wait.</source>
        <translation>
            <numerusform>O portal costuma aceitar mais %Ln código antes de fazer você esperar.</numerusform>
            <numerusform>O portal costuma aceitar mais %Ln códigos antes de fazer você esperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal usually makes you wait a minute now.</source>
        <translation>Nesse ponto, o portal costuma fazer você esperar um minuto.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 behind both. Tell an admin of the portal.</source>
        <translation>O celular e este computador estão de acordo, mas o relógio do portal está %1 atrasado em relação aos dois. Avise um administrador do portal.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 ahead of both. Tell an admin of the portal.</source>
        <translation>O celular e este computador estão de acordo, mas o relógio do portal está %1 adiantado em relação aos dois. Avise um administrador do portal.</translation>
    </message>
    <message>
        <source>It will be good in %1, so your phone’s clock is ahead of the portal. Set it to automatic, then type the next code.</source>
        <translation>Ele será válido em %1, então o relógio do celular está adiantado em relação ao portal. Deixe-o no automático e digite o próximo código.</translation>
    </message>
    <message>
        <source>It was good %1 ago. Type the one that your app shows now. If it is that one, your phone’s clock is behind: set it to automatic.</source>
        <translation>Ele era válido há %1. Digite o que o app mostra agora. Se for o mesmo, o relógio do celular está atrasado: deixe-o no automático.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 ahead of the portal, as if it were set for another time zone.</source>
        <translation>O relógio do celular está %1 adiantado em relação ao portal, como se estivesse em outro fuso horário.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 behind the portal, as if it were set for another time zone.</source>
        <translation>O relógio do celular está %1 atrasado em relação ao portal, como se estivesse em outro fuso horário.</translation>
    </message>
    <message>
        <source>Set its date, time and time zone to automatic, then type the next code.</source>
        <translation>Deixe a data, a hora e o fuso horário no automático e digite o próximo código.</translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) ahead of the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>O relógio do celular está %Ln dia adiantado em relação ao portal. Deixe a data no automático e digite o próximo código.</numerusform>
            <numerusform>O relógio do celular está %Ln dias adiantado em relação ao portal. Deixe a data no automático e digite o próximo código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) behind the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>O relógio do celular está %Ln dia atrasado em relação ao portal. Deixe a data no automático e digite o próximo código.</numerusform>
            <numerusform>O relógio do celular está %Ln dias atrasado em relação ao portal. Deixe a data no automático e digite o próximo código.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>ResetWords</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinido</translation>
    </message>
    <message>
        <source>Not reset</source>
        <translation>Não redefinido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Your own app is moved under My sign-in</source>
        <translation>O seu app é trocado em “Meu login”</translation>
    </message>
    <message>
        <source>Disabled: can’t sign in</source>
        <translation>Desativado: não consegue entrar</translation>
    </message>
    <message>
        <source>Guests are left as they are</source>
        <translation>Os convidados ficam como estão</translation>
    </message>
    <message>
        <source>No app is set up</source>
        <translation>Nenhum app configurado</translation>
    </message>
    <message>
        <source>The portal does not say whether an app is set up</source>
        <translation>O portal não informa se há um app configurado</translation>
    </message>
    <message>
        <source>Not on the portal any more</source>
        <translation>Não está mais no portal</translation>
    </message>
    <message>
        <source>Stopped before their turn</source>
        <translation>Parou antes da sua vez</translation>
    </message>
    <message>
        <source>Could not be read, so nothing was sent</source>
        <translation>Não foi possível ler, então nada foi enviado</translation>
    </message>
    <message>
        <source>The portal refused it (status %1)</source>
        <translation>O portal recusou (status %1)</translation>
    </message>
    <message>
        <source>The portal took no more requests at that moment</source>
        <translation>O portal não aceitava mais solicitações naquele momento</translation>
    </message>
    <message>
        <source>Your session ended before it was done</source>
        <translation>Sua sessão terminou antes de concluir</translation>
    </message>
    <message>
        <source>No answer came, and the app is still set up</source>
        <translation>Não veio resposta, e o app continua configurado</translation>
    </message>
    <message>
        <source>The portal said it was done, but an app is set up</source>
        <translation>O portal disse que foi feito, mas há um app configurado</translation>
    </message>
    <message>
        <source>It was sent, but could not be checked</source>
        <translation>Foi enviado, mas não foi possível verificar</translation>
    </message>
    <message>
        <source>No app is reset</source>
        <translation>Nenhum app redefinido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) are reset</source>
        <translation>
            <numerusform>%Ln app redefinido</numerusform>
            <numerusform>%Ln apps redefinidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln app(s) are reset</source>
        <translation>
            <numerusform>%1 de %Ln app redefinido</numerusform>
            <numerusform>%1 de %Ln apps redefinidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal refused several people in a row. Stop, and see why in the list.</source>
        <translation>O portal recusou várias pessoas seguidas. Pare e veja o motivo na lista.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Sua sessão terminou. Entre de novo para continuar.</translation>
    </message>
    <message>
        <source>The record of the reset could not be written, so nothing more was sent. The reason: %1</source>
        <translation>Não foi possível gravar o registro da redefinição, então nada mais foi enviado. O motivo: %1</translation>
    </message>
    <message>
        <source>The portal asks to slow down. Go on in a few minutes.</source>
        <translation>O portal pede para ir mais devagar. Continue daqui a alguns minutos.</translation>
    </message>
    <message>
        <source>Nothing is sent twice. Go on when it is back.</source>
        <translation>Nada é enviado duas vezes. Continue quando ele voltar.</translation>
    </message>
    <message>
        <source>The portal asks to slow down. It goes on by itself.</source>
        <translation>O portal pede para ir mais devagar. Continua sozinho.</translation>
    </message>
    <message>
        <source>Twofold looks again in a moment.</source>
        <translation>Nova verificação daqui a pouco.</translation>
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
        <translation>Meu login</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Next part of the window: places, page, bar below it</source>
        <translation>Próxima parte da janela: seções, página, barra abaixo dela</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>These shortcuts, and help</source>
        <translation>Estes atalhos e a ajuda</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Pesquisar pessoas</translation>
    </message>
    <message>
        <source>Read the people again</source>
        <translation>Ler a lista de pessoas de novo</translation>
    </message>
    <message>
        <source>Copy the selected rows, code or key</source>
        <translation>Copiar as linhas, o código ou a chave selecionados</translation>
    </message>
    <message>
        <source>Review and save the policy</source>
        <translation>Conferir e salvar a política</translation>
    </message>
    <message>
        <source>Undo a change to the policy</source>
        <translation>Desfazer uma mudança na política</translation>
    </message>
    <message>
        <source>Redo a change to the policy</source>
        <translation>Refazer uma mudança na política</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>A key. &quot;Letter&quot; is any letter.</extracomment>
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>Press a button, or go to a field. The letters show while you hold Alt.</source>
        <translation>Pressionar um botão ou ir para um campo. As letras aparecem enquanto você segura Alt.</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>Two keys.</extracomment>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Próximo controle e anterior</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter, Espaço</translation>
    </message>
    <message>
        <source>Press the button, open or choose the row</source>
        <translation>Pressionar o botão, abrir ou escolher a linha</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>A key.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog or menu and leave everything as it is, empty the search</source>
        <translation>Fechar uma caixa de diálogo ou um menu e deixar tudo como está, esvaziar a pesquisa</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de seta</translation>
    </message>
    <message>
        <source>Move between rows, codes and choices</source>
        <translation>Mover-se entre linhas, códigos e opções</translation>
    </message>
    <message>
        <source>Space, Shift+arrows, Ctrl+A</source>
        <translation>Espaço, Shift+setas, Ctrl+A</translation>
    </message>
    <message>
        <source>In the people list: select one, several, everybody shown</source>
        <translation>Na lista de pessoas: selecionar uma, várias, todas as mostradas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the always-ask list and the trusted networks: take away</source>
        <translation>Na lista “Sempre pedir” e nas redes confiáveis: remover</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>That email and password were not accepted.</source>
        <translation>Esse e-mail e essa senha não foram aceitos.</translation>
    </message>
    <message>
        <source>Check both and try again. If you forgot the password, ask for a new one on the portal’s web page.</source>
        <translation>Verifique os dois e tente de novo. Se você esqueceu a senha, peça uma nova na página web do portal.</translation>
    </message>
    <message>
        <source>Check both and try again. Some servers do not allow Basic; sign in with email and password then.</source>
        <translation>Verifique os dois e tente de novo. Alguns servidores não permitem Basic; nesse caso, entre com e-mail e senha.</translation>
    </message>
    <message>
        <source>The portal does not accept this key.</source>
        <translation>O portal não aceita esta chave.</translation>
    </message>
    <message>
        <source>Paste the whole key. It may also have run out or been switched off.</source>
        <translation>Cole a chave inteira. Ela também pode ter vencido ou sido desativada.</translation>
    </message>
    <message>
        <source>The portal does not accept this token.</source>
        <translation>O portal não aceita este token.</translation>
    </message>
    <message>
        <source>Paste all of it. It may also have ended: get a new one, or sign in another way.</source>
        <translation>Cole-o por inteiro. Ele também pode ter vencido: obtenha um novo ou entre de outra forma.</translation>
    </message>
    <message>
        <source>This portal offers no sign-in through the browser.</source>
        <translation>Este portal não oferece login pelo navegador.</translation>
    </message>
    <message>
        <source>It runs no identity service. Sign in with email and password, or with an API key.</source>
        <translation>Ele não tem serviço de identidade. Entre com e-mail e senha, ou com uma chave de API.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>Não veio resposta do navegador.</translation>
    </message>
    <message>
        <source>Start the sign-in again. Finish it in the page that opens.</source>
        <translation>Comece o login de novo. Conclua-o na página que se abre.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was declined.</source>
        <translation>O login no navegador foi recusado.</translation>
    </message>
    <message>
        <source>Start it again and allow Twofold, or sign in another way.</source>
        <translation>Comece de novo e permita o Twofold, ou entre de outra forma.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Não foi possível abrir um navegador neste computador.</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system’s settings and start again, or sign in another way.</source>
        <translation>Escolha um navegador padrão nas configurações do sistema e comece de novo, ou entre de outra forma.</translation>
    </message>
    <message>
        <source>This computer does not let Twofold wait for the browser’s answer.</source>
        <translation>Este computador não deixa o Twofold esperar a resposta do navegador.</translation>
    </message>
    <message>
        <source>It comes to 127.0.0.1, where no port was free. Close other programs and start again, or sign in another way.</source>
        <translation>Ela chega a 127.0.0.1, onde não havia porta livre. Feche outros programas e comece de novo, ou entre de outra forma.</translation>
    </message>
    <message>
        <source>The portal did not take the browser’s answer.</source>
        <translation>O portal não aceitou a resposta do navegador.</translation>
    </message>
    <message>
        <source>It came too late, or was used before. Start the sign-in again.</source>
        <translation>Ela chegou tarde demais ou já foi usada. Comece o login de novo.</translation>
    </message>
    <message>
        <source>The portal’s answer is out of date, or this computer’s clock is wrong.</source>
        <translation>A resposta do portal está vencida, ou o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Set the clock and start the sign-in again.</source>
        <translation>Nada dela foi guardado. Acerte o relógio e comece o login de novo.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not stand up to a check.</source>
        <translation>A resposta ao login não passou na verificação.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Start again; if it stays, copy the details for an admin of the portal.</source>
        <translation>Nada dela foi guardado. Comece de novo; se continuar, copie os detalhes para um administrador do portal.</translation>
    </message>
    <message>
        <source>The portal’s identity service can’t be trusted with a sign-in.</source>
        <translation>Não é seguro confiar um login ao serviço de identidade do portal.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Copy the details for an admin of the portal, or sign in another way.</source>
        <translation>Nada foi enviado a ele. Copie os detalhes para um administrador do portal, ou entre de outra forma.</translation>
    </message>
    <message>
        <source>The portal does not know this application.</source>
        <translation>O portal não conhece este aplicativo.</translation>
    </message>
    <message>
        <source>Check the client ID and its secret in the portal’s Developer tools.</source>
        <translation>Verifique o ID do cliente e o segredo nas Ferramentas de desenvolvimento do portal.</translation>
    </message>
    <message>
        <source>The portal does not let this application sign people in.</source>
        <translation>O portal não deixa este aplicativo fazer o login de pessoas.</translation>
    </message>
    <message>
        <source>In the portal’s Developer tools, let it read people and your profile.</source>
        <translation>Nas Ferramentas de desenvolvimento do portal, permita que ele leia as pessoas e o seu perfil.</translation>
    </message>
    <message>
        <source>The portal does not let this account sign in.</source>
        <translation>O portal não deixa esta conta entrar.</translation>
    </message>
    <message>
        <source>It may be switched off there. Ask an admin of the portal.</source>
        <translation>Talvez esteja desativada lá. Fale com um administrador do portal.</translation>
    </message>
    <message>
        <source>The portal does not accept the kept key.</source>
        <translation>O portal não aceita a chave guardada.</translation>
    </message>
    <message>
        <source>It may have run out or been switched off. Use another key, or sign in another way.</source>
        <translation>Ela pode ter vencido ou sido desativada. Use outra chave ou entre de outra forma.</translation>
    </message>
    <message>
        <source>The key is not in the keychain any more.</source>
        <translation>A chave não está mais no chaveiro.</translation>
    </message>
    <message>
        <source>Use another key, or sign in another way.</source>
        <translation>Use outra chave ou entre de outra forma.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>The key is kept there. Unlock it when you are asked, or paste a key.</source>
        <translation>A chave está guardada lá. Desbloqueie-o quando for pedido, ou cole uma chave.</translation>
    </message>
    <message>
        <source>This key can’t read its own account.</source>
        <translation>Esta chave não consegue ler a própria conta.</translation>
    </message>
    <message>
        <source>Make a key with full access, or one that may read your profile and the portal.</source>
        <translation>Crie uma chave com acesso total, ou uma que possa ler o seu perfil e o portal.</translation>
    </message>
    <message>
        <source>This token can’t read its own account.</source>
        <translation>Este token não consegue ler a própria conta.</translation>
    </message>
    <message>
        <source>Get one with more rights, or sign in another way.</source>
        <translation>Obtenha um com mais permissões ou entre de outra forma.</translation>
    </message>
</context>
<context>
    <name>SurveyShares</name>
    <message>
        <source>Ready, app is set up</source>
        <translation>Prontas, app configurado</translation>
    </message>
    <message>
        <source>Set up at next sign-in</source>
        <translation>Configuração no próximo login</translation>
    </message>
    <message>
        <source>Phone number at next sign-in</source>
        <translation>Telefone no próximo login</translation>
    </message>
    <message>
        <source>Asked, not known who is ready</source>
        <translation>Código pedido, não se sabe quem está pronto</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Só em rede confiável</translation>
    </message>
    <message>
        <source>Not asked, two-factor sign-in is off</source>
        <translation>Código não pedido, autenticação de dois fatores desativada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>Não conseguem entrar</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>In a group that is always asked</source>
        <translation>Em um grupo ao qual o código é sempre pedido</translation>
    </message>
    <message>
        <source>Everyone is always asked</source>
        <translation>O código é sempre pedido a todos</translation>
    </message>
    <message>
        <source>Admins are always asked</source>
        <translation>O código é sempre pedido aos administradores</translation>
    </message>
    <message>
        <source>Room admins are always asked</source>
        <translation>O código é sempre pedido aos administradores de sala</translation>
    </message>
    <message>
        <source>Users are always asked</source>
        <translation>O código é sempre pedido aos usuários</translation>
    </message>
    <message>
        <source>Guests are always asked</source>
        <translation>O código é sempre pedido aos convidados</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>Seu app está configurado.</translation>
    </message>
    <message>
        <source>You set up an app then.</source>
        <translation>Você configura um app nesse momento.</translation>
    </message>
    <message>
        <source>You give your phone number then.</source>
        <translation>Você informa seu telefone nesse momento.</translation>
    </message>
    <message>
        <source>Asked, unless from a trusted network</source>
        <translation>Código pedido, exceto de uma rede confiável</translation>
    </message>
    <message>
        <source>Asked, app is set up</source>
        <translation>Código pedido, app configurado</translation>
    </message>
    <message>
        <source>Asked, sets up then</source>
        <translation>Código pedido, app a configurar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Código pedido</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Código não pedido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>Não consegue entrar</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>A autenticação de dois fatores está desativada</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Código sempre pedido (nome na lista)</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <comment>a network</comment>
        <translation>Confiável: %1</translation>
    </message>
    <message>
        <source>No trusted network matches</source>
        <translation>Nenhuma rede confiável corresponde</translation>
    </message>
    <message>
        <source>No sign-in is known</source>
        <translation>Nenhum login conhecido</translation>
    </message>
    <message>
        <source>The groups are not known</source>
        <translation>Os grupos não são conhecidos</translation>
    </message>
    <message>
        <source>The portal can’t read %1</source>
        <comment>a network</comment>
        <translation>O portal não consegue ler %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Asked for a code</source>
        <translation>Código pedido</translation>
    </message>
    <message>
        <source>Asked, not known who is set up</source>
        <translation>Código pedido, configuração desconhecida</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Só em rede confiável</translation>
    </message>
    <message>
        <source>Asked at next sign-in, unless from a trusted network.</source>
        <translation>Código pedido no próximo login, exceto de uma rede confiável.</translation>
    </message>
    <message>
        <source>Asked at next sign-in.</source>
        <translation>Código pedido no próximo login.</translation>
    </message>
    <message>
        <source>Not asked from %1: it is in %2.</source>
        <comment>address, network</comment>
        <translation>Código não pedido a partir de %1: está em %2.</translation>
    </message>
    <message>
        <source>Not asked: two-factor sign-in is off.</source>
        <translation>Código não pedido: a autenticação de dois fatores está desativada.</translation>
    </message>
    <message>
        <source>You could not sign in: the portal can’t read %1.</source>
        <comment>a network</comment>
        <translation>Você não conseguiria entrar: o portal não consegue ler %1.</translation>
    </message>
    <message>
        <source>It is not known whether you would be asked.</source>
        <translation>Não se sabe se um código seria pedido a você.</translation>
    </message>
    <message>
        <source>The portal’s plan does not show the sign-in history.</source>
        <translation>O plano do portal não mostra o histórico de logins.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Sua conta não pode ler o histórico de logins.</translation>
    </message>
    <message>
        <source>The sign-in history could not be read.</source>
        <translation>Não foi possível ler o histórico de logins.</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Lendo o histórico de logins…</translation>
    </message>
    <message numerus="yes">
        <source>Counted from sign-ins of the last %Ln day(s).</source>
        <translation>
            <numerusform>Contado pelos logins do último dia.</numerusform>
            <numerusform>Contado pelos logins dos últimos %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from sign-ins since %1.</source>
        <translation>Contado pelos logins desde %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.</source>
        <translation>
            <numerusform>%Ln delas não fez login nesse tempo: o código é pedido a ela, exceto de uma rede confiável.</numerusform>
            <numerusform>%Ln delas não fizeram login nesse tempo: o código é pedido a elas, exceto de uma rede confiável.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal tells who has set up an app only while the app is the method.</source>
        <translation>O portal só informa quem configurou um app enquanto o app for o método.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked</source>
        <translation>
            <numerusform>Código pedido a %1 de %Ln pessoa</numerusform>
            <numerusform>Código pedido a %1 de %Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people, except from %Ln trusted network(s)</source>
        <translation>
            <numerusform>Todas as %1 pessoas, exceto de %Ln rede confiável</numerusform>
            <numerusform>Todas as %1 pessoas, exceto de %Ln redes confiáveis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal never matches it.</source>
        <translation>%1 inclui este endereço, mas o portal nunca o reconhece.</translation>
    </message>
    <message>
        <source>%1 does not mean this address, but the portal lets it through.</source>
        <translation>%1 não inclui este endereço, mas o portal o deixa passar.</translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal does not match it.</source>
        <translation>%1 inclui este endereço, mas o portal não o reconhece.</translation>
    </message>
    <message>
        <source>The portal can’t read %1. Who gets that far down the list can’t sign in.</source>
        <translation>O portal não consegue ler %1. Quem chega até esse ponto da lista não consegue entrar.</translation>
    </message>
    <message>
        <source>The portal reads %1 in another way.</source>
        <translation>O portal lê %1 de outra forma.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace portals</source>
        <translation>Autenticação de dois fatores para portais do ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Start on the built-in demo portal.</source>
        <translation>Iniciar no portal de demonstração integrado.</translation>
    </message>
    <message>
        <source>A portal’s address, or a confirm link of a portal.</source>
        <translation>O endereço de um portal, ou um link de confirmação de um portal.</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Twofold.</source>
        <translation>Você já pode fechar esta página e voltar ao Twofold.</translation>
    </message>
    <message>
        <source>Appearance: system, light, dark or high-contrast.</source>
        <translation>Aparência: system, light, dark ou high-contrast.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AboutPane</name>
    <message>
        <source>Copy details for a report</source>
        <translation>Copiar detalhes para um relato</translation>
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
        <translation>Os detalhes são estas linhas e o seu idioma. Não há nomes, endereços nem segredos entre eles.</translation>
    </message>
    <message>
        <source>Twofold is free software under the GNU General Public License, version 3 or later. It is not made, endorsed or supported by the makers of DocSpace.</source>
        <translation>O Twofold é software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Ele não é feito, endossado nem apoiado pelos criadores do DocSpace.</translation>
    </message>
    <message>
        <source>None is open, or it does not tell its release</source>
        <translation>Nenhum está aberto, ou ele não informa sua versão</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountCard</name>
    <message>
        <source>Switch account</source>
        <translation>Trocar de conta</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Conectado agora</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessão encerrada</translation>
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
        <translation>Mover %1 para cima</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <comment>portal</comment>
        <translation>Mover %1 para baixo</translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>portal</comment>
        <translation>Mais opções de %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountsDialog</name>
    <message>
        <source>No portal was opened yet.</source>
        <translation>Nenhum portal foi aberto ainda.</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>Portais e contas</translation>
    </message>
    <message>
        <source>In your order. It is also the order of the portal menu.</source>
        <translation>Na ordem que você escolher. É também a ordem do menu de portais.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Sair aqui</translation>
    </message>
    <message>
        <source>Other browsers and devices</source>
        <translation>Outros navegadores e dispositivos</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Conectado agora</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Adicionar portal…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The saved sign-in may still be in the keychain.</source>
        <translation>O login salvo ainda pode estar no chaveiro.</translation>
    </message>
    <message>
        <source>%1 So the account stays in the list, signed out. Forget it again when the keychain can be used, or remove the entry “%2” in your keychain program.</source>
        <translation>%1 Por isso a conta continua na lista, desconectada. Esqueça-a de novo quando o chaveiro puder ser usado, ou remova a entrada “%2” no seu programa de chaveiro.</translation>
    </message>
    <message>
        <source>The list of your portals could not be written.</source>
        <translation>Não foi possível gravar a lista dos seus portais.</translation>
    </message>
    <message>
        <source>The change holds until you close Twofold. The reason: %1</source>
        <translation>A mudança vale até você fechar o Twofold. O motivo: %1</translation>
    </message>
    <message>
        <source>Signed out everywhere else.</source>
        <translation>Você saiu de todas as outras sessões.</translation>
    </message>
    <message>
        <source>You are still signed in here.</source>
        <translation>Aqui você continua conectado.</translation>
    </message>
    <message>
        <source>The portal’s answer was lost.</source>
        <translation>A resposta do portal se perdeu.</translation>
    </message>
    <message>
        <source>What it says now stands below.</source>
        <translation>O que ele informa agora está abaixo.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>e-mail, portal</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Perguntando ao portal…</translation>
    </message>
    <message>
        <source>Signed in nowhere else</source>
        <translation>Nenhuma outra sessão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other session(s)</source>
        <translation>
            <numerusform>%Ln outra sessão</numerusform>
            <numerusform>%Ln outras sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Sign out everywhere else (%1)…</source>
        <translation>Sair das outras sessões (%1)…</translation>
    </message>
    <message>
        <source>Twofold signs out there, wipes the saved sign-in from this computer’s keychain, and takes the account off this list.</source>
        <translation>O Twofold sai de lá, apaga o login salvo do chaveiro deste computador e tira a conta desta lista.</translation>
    </message>
    <message>
        <source>Twofold wipes the saved sign-in from this computer’s keychain and takes the account off this list. At the portal that sign-in ends in its own time.</source>
        <translation>O Twofold apaga o login salvo do chaveiro deste computador e tira a conta desta lista. No portal, esse login expira por conta própria.</translation>
    </message>
    <message>
        <source>Nothing is deleted at the portal, and you can add it again.</source>
        <translation>Nada é excluído no portal, e você pode adicioná-la de novo.</translation>
    </message>
    <message>
        <source>Forget %1 on %2?</source>
        <comment>e-mail, portal</comment>
        <translation>Esquecer %1 em %2?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityFilterBar</name>
    <message>
        <source>Name, address or place</source>
        <translation>Nome, endereço ou lugar</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Pesquisar na atividade</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Tipos de eventos</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>Only %1. Show everybody</source>
        <translation>Só %1. Mostrar todos</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>What happened with two-factor sign-in, newest first. New events appear by themselves.</source>
        <translation>O que aconteceu com a autenticação de dois fatores, do mais recente ao mais antigo. Novos eventos aparecem sozinhos.</translation>
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
        <translation>Lendo o que aconteceu…</translation>
    </message>
    <message>
        <source>New events may be missing. Twofold tries again by itself.</source>
        <translation>Podem faltar eventos novos. O Twofold tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>Aguardando o portal</translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>O Twofold tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>O portal pede para ir mais devagar.</translation>
    </message>
    <message>
        <source>New events come later than usual.</source>
        <translation>Os eventos novos chegam mais tarde que o normal.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exportar a atividade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) saved</source>
        <translation>
            <numerusform>%Ln evento salvo</numerusform>
            <numerusform>%Ln eventos salvos</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s histories. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>As permissões dele não abrangem os históricos do portal. Para esta página, entre com e-mail e senha, ou com uma chave de API com acesso total.</translation>
    </message>
    <message>
        <source>This portal’s plan does not show what happened</source>
        <translation>O plano deste portal não mostra o que aconteceu</translation>
    </message>
    <message>
        <source>Its sign-in history and its audit log are not part of the plan. Signing in works as before; ask the portal’s owner about the plan.</source>
        <translation>O histórico de logins e o log de auditoria não fazem parte do plano. O login funciona como antes; pergunte sobre o plano ao proprietário do portal.</translation>
    </message>
    <message>
        <source>Only admins can see the activity</source>
        <translation>Só os administradores veem a atividade</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>Sign-ins, set-ups and changes of the policy appear here as they happen.</source>
        <translation>Logins, configurações e mudanças na política aparecem aqui conforme acontecem.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nada corresponde a estes filtros</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada corresponde a “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln event(s) that are read, none is of this kind, person and time.</source>
        <translation>
            <numerusform>De %Ln evento lido, nenhum é deste tipo, pessoa e período.</numerusform>
            <numerusform>De %Ln eventos lidos, nenhum é deste tipo, pessoa e período.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
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
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Testar um endereço</translation>
    </message>
    <message>
        <source>Would this address be asked for a code?</source>
        <translation>Um código seria pedido a este endereço?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Logins recentes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>A user in no group</source>
        <translation>Um usuário sem grupo</translation>
    </message>
    <message>
        <source>From this address</source>
        <translation>Deste endereço</translation>
    </message>
    <message>
        <source>One whole address, such as 203.0.113.7 or 2001:db8::7.</source>
        <translation>Um endereço completo, como 203.0.113.7 ou 2001:db8::7.</translation>
    </message>
    <message>
        <source>The portal reads it in another way</source>
        <translation>O portal lê de outra forma</translation>
    </message>
    <message>
        <source>%1. As the portal is now: %2.</source>
        <comment>reason, asked or not</comment>
        <translation>%1. Como o portal está agora: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There were no sign-ins in the last %Ln day(s).</source>
        <translation>
            <numerusform>Não houve logins no último dia.</numerusform>
            <numerusform>Não houve logins nos últimos %Ln dias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AlwaysAskSection</name>
    <message>
        <source>Always ask</source>
        <translation>Sempre pedir</translation>
    </message>
    <message>
        <source>Add a person or group</source>
        <translation>Adicionar uma pessoa ou um grupo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodeField</name>
    <message>
        <source>Backup code</source>
        <translation>Código de backup</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodesPage</name>
    <message>
        <source>Read them again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>Já guardei meus códigos</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de backup</translation>
    </message>
    <message>
        <source>Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>Cada código permite entrar uma vez, quando você não pode usar o app autenticador.</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Meu login</translation>
    </message>
    <message>
        <source>When they are used</source>
        <translation>Quando eles são usados</translation>
    </message>
    <message>
        <source>Your phone is lost, new or flat</source>
        <translation>Seu celular foi perdido, é novo ou está sem bateria</translation>
    </message>
    <message>
        <source>Type a backup code where the sign-in asks for the 6-digit code.</source>
        <translation>Digite um código de backup onde o login pede o código de 6 dígitos.</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>Uma vez cada</translation>
    </message>
    <message>
        <source>A used code is crossed out here and can’t be used again.</source>
        <translation>Um código usado fica riscado aqui e não pode ser usado de novo.</translation>
    </message>
    <message>
        <source>Keep them apart from your phone</source>
        <translation>Guarde-os longe do celular</translation>
    </message>
    <message>
        <source>A printed sheet in a drawer works well.</source>
        <translation>Uma folha impressa em uma gaveta funciona bem.</translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Gerar novos códigos…</translation>
    </message>
    <message>
        <source>Running low, or lost the sheet?</source>
        <translation>Restam poucos, ou perdeu a folha?</translation>
    </message>
    <message>
        <source>New codes replace all of these. Sheets printed earlier stop working.</source>
        <translation>Os novos códigos substituem todos estes. As folhas impressas antes deixam de funcionar.</translation>
    </message>
    <message>
        <source>Get new codes?</source>
        <translation>Gerar novos códigos?</translation>
    </message>
    <message>
        <source>All your backup codes are replaced at once. The old ones stop working, printed sheets too.</source>
        <translation>Todos os seus códigos de backup são substituídos de uma vez. Os antigos deixam de funcionar, as folhas impressas também.</translation>
    </message>
    <message>
        <source>Keep my codes</source>
        <translation>Manter meus códigos</translation>
    </message>
    <message>
        <source>Replace my codes</source>
        <translation>Substituir meus códigos</translation>
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
        <translation>Lendo seus códigos de backup…</translation>
    </message>
    <message>
        <source>%1 of %2 codes left</source>
        <translation>Restam %1 de %2 códigos</translation>
    </message>
    <message>
        <source>These are your new codes.</source>
        <translation>Estes são os seus novos códigos.</translation>
    </message>
    <message>
        <source>Sheets printed earlier no longer work. Keep these ones now.</source>
        <translation>As folhas impressas antes não funcionam mais. Guarde estes agora.</translation>
    </message>
    <message>
        <source>The connection broke off, so the portal was read again. Sheets printed earlier no longer work.</source>
        <translation>A conexão caiu, então o portal foi lido de novo. As folhas impressas antes não funcionam mais.</translation>
    </message>
    <message>
        <source>Your codes were not replaced.</source>
        <translation>Seus códigos não foram substituídos.</translation>
    </message>
    <message>
        <source>The connection broke off before. The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>A conexão caiu antes. A folha que você imprimiu, salvou ou copiou em %1 continua valendo.</translation>
    </message>
    <message>
        <source>The connection broke off before. The codes below are the ones you had.</source>
        <translation>A conexão caiu antes. Os códigos abaixo são os que você tinha.</translation>
    </message>
    <message>
        <source>It is not known yet whether your codes were replaced.</source>
        <translation>Ainda não se sabe se seus códigos foram substituídos.</translation>
    </message>
    <message>
        <source>It is not known whether your codes were replaced.</source>
        <translation>Não se sabe se seus códigos foram substituídos.</translation>
    </message>
    <message>
        <source>The codes below are the ones that work now.</source>
        <translation>Os códigos abaixo são os que funcionam agora.</translation>
    </message>
    <message>
        <source>There are no backup codes yet</source>
        <translation>Ainda não há códigos de backup</translation>
    </message>
    <message>
        <source>They come with an authenticator app. Set one up, and you get them at the end.</source>
        <translation>Eles vêm com um app autenticador. Configure um e você os recebe no final.</translation>
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
        <translation>%1 mostra um certificado diferente do confiável</translation>
    </message>
    <message>
        <source>Somebody may be listening in between, so nothing was sent. Ask whoever runs the portal, by phone or in person, whether its certificate was renewed. If it was, forget the trusted one and compare the new one.</source>
        <translation>Talvez alguém esteja escutando no caminho, então nada foi enviado. Pergunte a quem administra o portal, por telefone ou pessoalmente, se o certificado foi renovado. Se foi, esqueça o que você aceitou e compare o novo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>O certificado de %1 não é confiável</translation>
    </message>
    <message>
        <source>Nobody whom this computer knows vouches for it, or something is wrong with it. Trust it only if its fingerprint is the one that whoever runs the portal gave you.</source>
        <translation>Ninguém que este computador conheça responde por ele, ou há algo errado. Confie nele só se a impressão digital for a que quem administra o portal deu a você.</translation>
    </message>
    <message>
        <source>Don’t trust</source>
        <translation>Não confiar</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar neste certificado</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ele venceu.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Ele ainda não é válido.</translation>
    </message>
    <message>
        <source>It is made out to another address.</source>
        <translation>Ele foi emitido para outro endereço.</translation>
    </message>
    <message>
        <source>Its issuer is not known to this computer.</source>
        <translation>Este computador não conhece o emissor.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>Ele responde por si mesmo.</translation>
    </message>
    <message>
        <source>It is not fit for a portal.</source>
        <translation>Ele não serve para um portal.</translation>
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
        <translation>Válido até</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type or paste the fingerprint you were given</source>
        <translation>Digite ou cole a impressão digital que deram a você</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Usar um arquivo de CA…</translation>
    </message>
    <message>
        <source>That is not the fingerprint of this certificate.</source>
        <translation>Essa não é a impressão digital deste certificado.</translation>
    </message>
    <message>
        <source>Use a CA file</source>
        <translation>Usar um arquivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>That file can’t be used.</source>
        <translation>Não é possível usar esse arquivo.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>O motivo: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengeFields</name>
    <message>
        <source>Backup code</source>
        <translation>Código de backup</translation>
    </message>
    <message>
        <source>Capitals and small letters differ. Each code works once.</source>
        <translation>Maiúsculas e minúsculas fazem diferença. Cada código funciona uma vez.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número do celular</translation>
    </message>
    <message>
        <source>With the country’s code, for example +49 151 23456789.</source>
        <translation>Com o código do país, por exemplo +49 151 23456789.</translation>
    </message>
    <message numerus="yes">
        <source>Next code in %Ln second(s). The code is checked when the sixth digit is in.</source>
        <translation>
            <numerusform>Próximo código em %Ln segundo. O código é verificado no sexto dígito.</numerusform>
            <numerusform>Próximo código em %Ln segundos. O código é verificado no sexto dígito.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is checked when the sixth digit is in.</source>
        <translation>O código é verificado no sexto dígito.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengePage</name>
    <message>
        <source>Check the clock again</source>
        <translation>Verificar o relógio de novo</translation>
    </message>
    <message>
        <source>Demo: the text message to %1 says %2.</source>
        <translation>Demonstração: o SMS para %1 diz %2.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app</source>
        <translation>Digite o código do app autenticador</translation>
    </message>
    <message>
        <source>Enter a backup code</source>
        <translation>Digite um código de backup</translation>
    </message>
    <message>
        <source>Enter the code from the text message</source>
        <translation>Digite o código do SMS</translation>
    </message>
    <message>
        <source>Which phone gets the codes?</source>
        <translation>Qual celular recebe os códigos?</translation>
    </message>
    <message>
        <source>Signing in as %1. The message went to %2.</source>
        <translation>Entrando como %1. O SMS foi enviado para %2.</translation>
    </message>
    <message>
        <source>Signing in as %1</source>
        <translation>Entrando como %1</translation>
    </message>
    <message>
        <source>The phone is gone? Ask an admin of your portal to change the number.</source>
        <translation>Ficou sem o celular? Peça a um administrador do portal para mudar o número.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Você já pode tentar de novo.</translation>
    </message>
    <message>
        <source>The message was sent again. Only the code of the newest one works.</source>
        <translation>O SMS foi enviado de novo. Só o código do mais recente funciona.</translation>
    </message>
    <message>
        <source>The portal takes no code for this sign-in any more.</source>
        <translation>O portal não aceita mais códigos para este login.</translation>
    </message>
    <message>
        <source>It took too long, or the portal’s settings have changed. Sign in again.</source>
        <translation>Demorou demais, ou as configurações do portal mudaram. Entre de novo.</translation>
    </message>
    <message>
        <source>That backup code was not accepted.</source>
        <translation>Esse código de backup não foi aceito.</translation>
    </message>
    <message>
        <source>Check capitals and small letters. If it was used before, take the next one.</source>
        <translation>Verifique maiúsculas e minúsculas. Se ele já foi usado, pegue o próximo.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Esse código não foi aceito.</translation>
    </message>
    <message>
        <source>Type the code of the newest message, or have it sent again.</source>
        <translation>Digite o código do SMS mais recente, ou peça outro envio.</translation>
    </message>
    <message>
        <source>The portal did not take this number.</source>
        <translation>O portal não aceitou este número.</translation>
    </message>
    <message>
        <source>Begin with + and the country’s code.</source>
        <translation>Comece com + e o código do país.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code: it may be used up. Take the next one, or a code of your app.</source>
        <translation>Não se sabe se o portal aceitou esse código: ele pode estar gasto. Pegue o próximo, ou um código do app.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Have the message sent again, and type its code.</source>
        <translation>Não se sabe se o portal aceitou esse código. Peça outro envio do SMS e digite o código dele.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Wait for the next one in your app, then type it.</source>
        <translation>Não se sabe se o portal aceitou esse código. Espere o próximo no app e digite-o.</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>Enviar um código</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Use a backup code instead</source>
        <translation>Usar um código de backup</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <translation>Usar o app</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>Enviar o SMS de novo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Trocar de conta</translation>
    </message>
    <message>
        <source>The portal can’t send text messages now.</source>
        <translation>O portal não consegue enviar SMS agora.</translation>
    </message>
    <message>
        <source>They are switched on, but its plan does not allow them or no provider is set up. Tell an admin.</source>
        <translation>Os SMS estão ativados, mas o plano do portal não os permite ou nenhum provedor está configurado. Avise um administrador.</translation>
    </message>
    <message numerus="yes">
        <source>Send the message again in %Ln second(s)</source>
        <translation>
            <numerusform>Enviar o SMS de novo em %Ln segundo</numerusform>
            <numerusform>Enviar o SMS de novo em %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>New phone and no backup codes? Ask the portal’s owner to reset your authenticator app.</source>
        <translation>Celular novo e sem códigos de backup? Peça ao proprietário do portal para redefinir o seu app autenticador.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChangeList</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
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
            <numerusform>Mostrar mais %Ln</numerusform>
            <numerusform>Mostrar mais %Ln</numerusform>
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
            <numerusform>%1, grupo, %Ln pessoa</numerusform>
            <numerusform>%1, grupo, %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1, grupo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>Ninguém encontrado</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestionDelegate</name>
    <message numerus="yes">
        <source>Group, %Ln person(s)</source>
        <translation>
            <numerusform>Grupo, %Ln pessoa</numerusform>
            <numerusform>Grupo, %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>já adicionado</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>Já adicionado</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestions</name>
    <message>
        <source>People and groups that were found</source>
        <translation>Pessoas e grupos encontrados</translation>
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
        <translation>Não foi possível esvaziar a área de transferência.</translation>
    </message>
    <message>
        <source>What you copied may still be on it, or in the history of a clipboard program. Copy something else, and clear that history.</source>
        <translation>O que você copiou ainda pode estar nela, ou no histórico de um programa de área de transferência. Copie outra coisa e limpe esse histórico.</translation>
    </message>
    <message>
        <source>I have cleared it</source>
        <translation>Já limpei</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeField</name>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
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
        <translation>%1, não aceito</translation>
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
        <translation>Copiar o código de backup %1</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>hífen</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>sublinhado</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>%1 maiúscula</translation>
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
        <translation>Código de backup %1, usado</translation>
    </message>
    <message>
        <source>Backup code %1, not used</source>
        <translation>Código de backup %1, não usado</translation>
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
        <translation>Códigos de backup</translation>
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
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More ways to keep the codes</source>
        <translation>Mais formas de guardar os códigos</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de backup</translation>
    </message>
    <message>
        <source>Print a card for the wallet…</source>
        <translation>Imprimir um cartão para a carteira…</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>Salvar o cartão como PDF…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Salvar como arquivo de texto…</translation>
    </message>
    <message>
        <source>With the used codes, struck out</source>
        <translation>Com os códigos usados, riscados</translation>
    </message>
    <message>
        <source>The printer did not take this page.</source>
        <translation>A impressora não aceitou esta página.</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF. The reason: %1</source>
        <translation>Escolha outra impressora ou salve um PDF. O motivo: %1</translation>
    </message>
    <message>
        <source>The codes are saved.</source>
        <translation>Os códigos foram salvos.</translation>
    </message>
    <message>
        <source>Only you can open the file: %1</source>
        <translation>Só você pode abrir o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesStep</name>
    <message>
        <source>Keep them now</source>
        <translation>Guarde-os agora</translation>
    </message>
    <message>
        <source>You can see them later too, under My sign-in.</source>
        <translation>Você também pode vê-los depois, em “Meu login”.</translation>
    </message>
    <message>
        <source>Not in the same place as your phone, so that losing one never costs you both.</source>
        <translation>Não no mesmo lugar que o celular, para nunca perder os dois de uma vez.</translation>
    </message>
    <message>
        <source>Your backup codes can’t be read now</source>
        <translation>Não é possível ler seus códigos de backup agora</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, and your app works. %1</source>
        <translation>A autenticação de dois fatores está ativada e seu app funciona. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>Lendo seus códigos de backup…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConfirmStep</name>
    <message>
        <source>Type the code your app shows</source>
        <translation>Digite o código que o app mostra</translation>
    </message>
    <message>
        <source>You can paste the code too. It is checked as soon as the sixth digit is in.</source>
        <translation>Você também pode colar o código. Ele é verificado no sexto dígito.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 dígitos</translation>
    </message>
    <message>
        <source>Check the clock again</source>
        <translation>Verificar o relógio de novo</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Próximo código</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds, by the portal’s clock. If little time is left, wait for the next one.</source>
        <translation>Os códigos mudam a cada 30 segundos, pelo relógio do portal. Se restar pouco tempo, espere o próximo.</translation>
    </message>
    <message>
        <source>Show the code to scan again</source>
        <translation>Mostrar de novo o código QR</translation>
    </message>
    <message>
        <source>Look for %1 in your app</source>
        <translation>Procure %1 no app</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>em %Ln segundo</numerusform>
            <numerusform>em %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>This set-up has expired.</source>
        <translation>Esta configuração expirou.</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Entre de novo para recomeçá-la.</translation>
    </message>
    <message>
        <source>Start it anew, and scan the code once more.</source>
        <translation>Recomece e leia o código QR mais uma vez.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>The portal has not taken that code.</source>
        <translation>O portal não aceitou esse código.</translation>
    </message>
    <message>
        <source>The connection broke off. Your app is not set up yet: type the code that it shows now.</source>
        <translation>A conexão caiu. Seu app ainda não está configurado: digite o código que ele mostra agora.</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>Seu app está configurado.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost. Sign in again with a code of your app; your backup codes are then under My sign-in.</source>
        <translation>A resposta do portal se perdeu. Entre de novo com um código do app; seus códigos de backup ficam então em “Meu login”.</translation>
    </message>
    <message>
        <source>It is not known yet whether your app is set up.</source>
        <translation>Ainda não se sabe se seu app está configurado.</translation>
    </message>
    <message>
        <source>Sign in again: the portal asks for a code of your app if it is, and shows the set-up again if it is not.</source>
        <translation>Entre de novo: se estiver, o portal pede um código do app; se não, mostra a configuração outra vez.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Open clock settings</source>
        <translation>Abrir as configurações do relógio</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectPage</name>
    <message>
        <source>Portal address</source>
        <translation>Endereço do portal</translation>
    </message>
    <message>
        <source>A server in your own network works too, for example docspace.local.</source>
        <translation>Um servidor da sua própria rede também serve, por exemplo docspace.local.</translation>
    </message>
    <message>
        <source>Connect to your portal</source>
        <translation>Conecte-se ao seu portal</translation>
    </message>
    <message>
        <source>Enter the address you use to open DocSpace in a browser.</source>
        <translation>Digite o endereço que você usa para abrir o DocSpace no navegador.</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>Portais recentes</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gerenciar…</translation>
    </message>
    <message>
        <source>Manage portals and accounts</source>
        <translation>Gerenciar portais e contas</translation>
    </message>
    <message>
        <source>The list of your portals could not be read.</source>
        <translation>Não foi possível ler a lista dos seus portais.</translation>
    </message>
    <message>
        <source>It was put aside as %1. A new list begins with the next portal you open.</source>
        <translation>Ela foi guardada à parte como %1. Uma nova lista começa com o próximo portal que você abrir.</translation>
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
        <translation>Iniciando o portal de demonstração…</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Testar o portal de demonstração</translation>
    </message>
    <message>
        <source>The demo portal did not start.</source>
        <translation>O portal de demonstração não iniciou.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>O motivo: %1</translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>aberto pela última vez hoje</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>aberto pela última vez ontem</translation>
    </message>
    <message>
        <source>last opened on %1</source>
        <translation>aberto pela última vez em %1</translation>
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
        <translation>Esquecer o certificado confiável…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Forget the certificate that you trusted for %1?</source>
        <translation>Esquecer o certificado que você aceitou para %1?</translation>
    </message>
    <message>
        <source>Do it only if whoever runs the portal told you, by phone or in person, that its certificate was renewed. Twofold then connects again, and trusts the new one only after you have compared its fingerprint.</source>
        <translation>Faça isso só se quem administra o portal disse a você, por telefone ou pessoalmente, que o certificado foi renovado. O Twofold se conecta de novo e só confia no novo depois que você comparar a impressão digital dele.</translation>
    </message>
    <message>
        <source>Keep trusting it</source>
        <translation>Continuar confiando</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>That could not be saved; it holds until you close Twofold.</source>
        <translation>Não foi possível salvar; vale até você fechar o Twofold.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>O motivo: %1</translation>
    </message>
    <message>
        <source>Your proxy and the certificates you trusted could not be read.</source>
        <translation>Não foi possível ler seu proxy e os certificados que você aceitou.</translation>
    </message>
    <message>
        <source>The file was put aside as %1. Set the proxy again; Twofold asks about a certificate when it meets one.</source>
        <translation>O arquivo foi guardado à parte como %1. Configure o proxy de novo; você decide sobre cada certificado quando ele aparecer.</translation>
    </message>
    <message>
        <source>The file with the certificates that you trust for %1 could not be read.</source>
        <translation>Não foi possível ler o arquivo com os certificados em que você confia para %1.</translation>
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
        <translation>Tempo até o próximo código</translation>
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
        <translation>Salvar a cobertura</translation>
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
        <translation>Quem configurou um app autenticador, por função e por grupo. Escolha uma linha para ver as pessoas.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Salvar PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Two-factor sign-in: who has set up an app</source>
        <translation>Autenticação de dois fatores: quem configurou um app</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>portal, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por função</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Printed with Twofold</source>
        <translation>Impresso com o Twofold</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>A impressora não aceitou.</translation>
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
        <translation>app configurado: %1</translation>
    </message>
    <message>
        <source>%1 not set up</source>
        <comment>38 of 240</comment>
        <translation>não configurado: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>2 of 240</comment>
        <translation>desconhecido: %1</translation>
    </message>
    <message>
        <source>Role or group</source>
        <translation>Função ou grupo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CsvKinds</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: one that spreadsheet programs open with all letters right.</extracomment>
        <translation>CSV para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>CSV without a byte order mark (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: the same without the three bytes at its start that some programs stumble over.</extracomment>
        <translation>CSV sem marca de ordem de bytes (*.csv)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::EntryView</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ErrorNotice</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Códigos demais em pouco tempo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Tente de novo em %Ln segundo.</numerusform>
            <numerusform>Tente de novo em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Mostrado abaixo</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Não mostrado</translation>
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
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
    <message>
        <source>Without your phone</source>
        <translation>Sem o celular</translation>
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
        <translation>Sobre o Twofold</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Em uma página</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>Em listas, campos e caixas de diálogo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::IdentityPanel</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Autenticação de dois fatores para o ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Talks to your portal and to nothing else.</source>
        <translation>Comunica-se com o seu portal e com mais nada.</translation>
    </message>
    <message>
        <source>Keeps your sign-in in this computer’s keychain, never in a file.</source>
        <translation>Guarda seu login no chaveiro deste computador, nunca em um arquivo.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ImportNetworksDialog</name>
    <message>
        <source>Import trusted networks</source>
        <translation>Importar redes confiáveis</translation>
    </message>
    <message>
        <source>Paste addresses, ranges or networks, in lines or with commas between. Nothing is added before you have seen what each of them is.</source>
        <translation>Cole endereços, intervalos ou redes, um por linha ou separados por vírgulas. Nada é adicionado antes de você ver o que é cada um.</translation>
    </message>
    <message>
        <source>Networks to import</source>
        <translation>Redes a importar</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>What each of them is</source>
        <translation>O que é cada um</translation>
    </message>
    <message>
        <source>Add none of them</source>
        <translation>Não adicionar nenhuma</translation>
    </message>
    <message>
        <source>Open a list of networks</source>
        <translation>Abrir uma lista de redes</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>Arquivos de texto (*.txt *.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation>Não foi possível ler esse arquivo.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>O motivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln network(s)</source>
        <translation>
            <numerusform>Adicionar %Ln rede</numerusform>
            <numerusform>Adicionar %Ln redes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>Adicionar redes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>%Ln pode ser adicionada</numerusform>
            <numerusform>%Ln podem ser adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln já na lista</numerusform>
            <numerusform>%Ln já na lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln não pode ser usada</numerusform>
            <numerusform>%Ln não podem ser usadas</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 were read</source>
        <translation>só as primeiras %1 foram lidas</translation>
    </message>
    <message>
        <source>Export trusted networks</source>
        <translation>Exportar redes confiáveis</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeyLine</name>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Chave, para digitar em vez de ler o código QR</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Manter só nesta sessão</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Aguardando o chaveiro…</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Desbloquear e tentar de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Unlock it to get through, or enter the password under Proxy.</source>
        <translation>A senha do seu proxy pode estar guardada lá. Desbloqueie-o para passar, ou digite a senha em Proxy.</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Try again in a moment, or enter the password under Proxy.</source>
        <translation>A senha do seu proxy pode estar guardada lá. Tente de novo daqui a pouco, ou digite a senha em Proxy.</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Unlock it to go on where you were, or sign in anew.</source>
        <translation>Seu login pode estar guardado lá. Desbloqueie-o para continuar de onde parou, ou entre de novo.</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Try again in a moment, or sign in anew.</source>
        <translation>Seu login pode estar guardado lá. Tente de novo daqui a pouco, ou entre de novo.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Unlock it to have that removed.</source>
        <translation>O login que você encerrou ainda pode estar lá como “%1”. Desbloqueie-o para que seja removido.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Try again in a moment to have that removed.</source>
        <translation>O login que você encerrou ainda pode estar lá como “%1”. Tente de novo daqui a pouco para que seja removido.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain.</source>
        <translation>Seu login ainda está no chaveiro.</translation>
    </message>
    <message>
        <source>It is to be kept only until you close Twofold, but the keychain did not remove “%1”.</source>
        <translation>Ele deve ficar guardado só até você fechar o Twofold, mas o chaveiro não removeu “%1”.</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Deixar lá</translation>
    </message>
</context>
<context>
    <name>twofold::ui::LinkNotice</name>
    <message>
        <source>Sign in, then the set-up opens.</source>
        <translation>Entre, e a configuração se abre.</translation>
    </message>
    <message>
        <source>Your link is for an account of this portal.</source>
        <translation>Seu link é para uma conta deste portal.</translation>
    </message>
    <message>
        <source>Sign in, then your code is asked for.</source>
        <translation>Entre, e seu código será pedido.</translation>
    </message>
    <message>
        <source>That link has expired.</source>
        <translation>Esse link expirou.</translation>
    </message>
    <message>
        <source>Sign in instead. What the link was for opens then, if the portal asks for it.</source>
        <translation>Entre diretamente. O que o link abre aparece depois, se o portal pedir.</translation>
    </message>
    <message>
        <source>The portal could not be asked about that link.</source>
        <translation>Não foi possível consultar o portal sobre esse link.</translation>
    </message>
    <message>
        <source>Sign in instead, or open the link again.</source>
        <translation>Entre diretamente, ou abra o link de novo.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainView</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Sua sessão terminou.</translation>
    </message>
    <message>
        <source>You can read on. Sign in again to change anything.</source>
        <translation>Você pode continuar lendo. Entre de novo para mudar algo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainWindow</name>
    <message>
        <source>The sign-in to %1 that is open here is given up.</source>
        <translation>O login em %1 aberto aqui é abandonado.</translation>
    </message>
    <message>
        <source>%1 on %2 stays signed in. You come back to it by the portal menu.</source>
        <translation>%1 em %2 continua conectado. Você volta pelo menu de portais.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Abrir %1?</translation>
    </message>
    <message>
        <source>A link to it was opened on this computer.</source>
        <translation>Um link para esse portal foi aberto neste computador.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close without keeping your codes?</source>
        <translation>Fechar sem guardar seus códigos?</translation>
    </message>
    <message>
        <source>Leave without keeping your codes?</source>
        <translation>Sair sem guardar seus códigos?</translation>
    </message>
    <message>
        <source>Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in.</source>
        <translation>Seus códigos de backup ainda não foram impressos, salvos nem copiados. Você pode vê-los depois em “Meu login”.</translation>
    </message>
    <message>
        <source>Keep them first</source>
        <translation>Guardar antes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Close without saving the policy?</source>
        <translation>Fechar sem salvar a política?</translation>
    </message>
    <message>
        <source>Leave without saving the policy?</source>
        <translation>Sair sem salvar a política?</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved. It is kept on this computer and offered when you come back.</source>
        <translation>O que você mudou na página Política não está salvo. Fica neste computador e é oferecido quando você voltar.</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved.</source>
        <translation>O que você mudou na página Política não está salvo.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Close while apps are being reset?</source>
        <translation>Fechar enquanto apps são redefinidos?</translation>
    </message>
    <message>
        <source>Leave while apps are being reset?</source>
        <translation>Sair enquanto apps são redefinidos?</translation>
    </message>
    <message>
        <source>The rest is not reset. Twofold offers to go on when you come back.</source>
        <translation>O resto não é redefinido. O Twofold oferece continuar quando você voltar.</translation>
    </message>
    <message>
        <source>The rest is not reset.</source>
        <translation>O resto não é redefinido.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MySignInPage</name>
    <message>
        <source>Set up</source>
        <comment>state</comment>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Move to a new phone…</source>
        <translation>Trocar de celular…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>App autenticador</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Mostrar códigos</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de backup</translation>
    </message>
    <message>
        <source>Your second step</source>
        <translation>Sua segunda etapa</translation>
    </message>
    <message>
        <source>From where you are now</source>
        <translation>De onde você está agora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Move to a new phone?</source>
        <translation>Trocar de celular?</translation>
    </message>
    <message>
        <source>The codes from your present phone and your backup codes stop working. Then you scan a new code with the new phone and get new backup codes. Have the new phone at hand.</source>
        <translation>Os códigos do celular atual e seus códigos de backup deixam de funcionar. Depois você lê um novo código QR com o novo celular e recebe novos códigos de backup. Tenha o novo celular à mão.</translation>
    </message>
    <message>
        <source>Keep this phone</source>
        <translation>Manter este celular</translation>
    </message>
    <message>
        <source>Unlink and set up</source>
        <translation>Desvincular e configurar</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Meu login</translation>
    </message>
    <message>
        <source>How you prove that it’s you on %1.</source>
        <translation>Como você prova que é você em %1.</translation>
    </message>
    <message>
        <source>Reading your sign-in…</source>
        <translation>Lendo seu login…</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>A autenticação de dois fatores está desativada</translation>
    </message>
    <message>
        <source>Your password alone signs you in. An admin of the portal can switch a second step on.</source>
        <translation>Só a senha já permite entrar. Um administrador do portal pode ativar uma segunda etapa.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but your app is not set up</source>
        <translation>A autenticação de dois fatores está ativada, mas seu app não está configurado</translation>
    </message>
    <message>
        <source>Set it up now, while you are signed in: your next sign-in may ask for a code.</source>
        <translation>Configure-o agora, enquanto está conectado: o próximo login pode pedir um código.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on</source>
        <translation>A autenticação de dois fatores está ativada</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in, unless you come from a trusted network.</source>
        <translation>Um código chega por SMS a cada login, exceto de uma rede confiável.</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in.</source>
        <translation>Um código chega por SMS a cada login.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in, unless you come from a trusted network.</source>
        <translation>Um código é pedido a cada login, exceto de uma rede confiável.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in.</source>
        <translation>Um código é pedido a cada login.</translation>
    </message>
    <message>
        <source>Codes for %1 come from your phone</source>
        <translation>Os códigos de %1 vêm do seu celular</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>backup codes</comment>
        <translation>Restam %1 de %2</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Não resta nenhum</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Restam poucos</translation>
    </message>
    <message>
        <source>The portal has no trusted networks</source>
        <translation>O portal não tem redes confiáveis</translation>
    </message>
    <message>
        <source>The network makes no difference for you</source>
        <translation>A rede não faz diferença para você</translation>
    </message>
    <message>
        <source>You are not in a trusted network</source>
        <translation>Você não está em uma rede confiável</translation>
    </message>
    <message>
        <source>Signing in from here asks for a code</source>
        <translation>Entrar daqui pede um código</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Código pedido</translation>
    </message>
    <message>
        <source>You are in a trusted network</source>
        <translation>Você está em uma rede confiável</translation>
    </message>
    <message>
        <source>Signing in from here asks for no code</source>
        <translation>Entrar daqui não pede código</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Código não pedido</translation>
    </message>
    <message>
        <source>You are on the “Always ask” list</source>
        <translation>Você está na lista “Sempre pedir”</translation>
    </message>
    <message>
        <source>You are not on the “Always ask” list</source>
        <translation>Você não está na lista “Sempre pedir”</translation>
    </message>
    <message>
        <source>A code is asked for from every network</source>
        <translation>O código é pedido em qualquer rede</translation>
    </message>
    <message>
        <source>From a trusted network, no code is needed</source>
        <translation>De uma rede confiável, não é preciso código</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Na lista</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Fora da lista</translation>
    </message>
    <message>
        <source>Signed in with email and password</source>
        <translation>Login com e-mail e senha</translation>
    </message>
    <message>
        <source>Signed in with an API key</source>
        <translation>Login com uma chave de API</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>Login com um token de acesso</translation>
    </message>
    <message>
        <source>Signed in with the session of a browser</source>
        <translation>Login com a sessão de um navegador</translation>
    </message>
    <message>
        <source>Signed in with email and password for each request</source>
        <translation>Login com e-mail e senha a cada solicitação</translation>
    </message>
    <message>
        <source>Signed in through the browser with OAuth 2.0</source>
        <translation>Login pelo navegador com OAuth 2.0</translation>
    </message>
    <message>
        <source>Signed in through the browser with OpenID Connect</source>
        <translation>Login pelo navegador com OpenID Connect</translation>
    </message>
    <message>
        <source>Kept in the keychain until you sign out</source>
        <translation>Guardado no chaveiro até você sair</translation>
    </message>
    <message>
        <source>Kept until you close Twofold</source>
        <translation>Guardado até você fechar o Twofold</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but no text messages come</source>
        <translation>A autenticação de dois fatores está ativada, mas nenhum SMS chega</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Não falta nada.</translation>
    </message>
    <message>
        <source>Your new backup codes are not kept yet.</source>
        <translation>Seus novos códigos de backup ainda não foram guardados.</translation>
    </message>
    <message>
        <source>No backup code is left: without your phone you could not sign in.</source>
        <translation>Não resta nenhum código de backup: sem o celular, você não conseguiria entrar.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln backup code(s) left.</source>
        <translation>
            <numerusform>Resta só %Ln código de backup.</numerusform>
            <numerusform>Restam só %Ln códigos de backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Gerar novos códigos…</translation>
    </message>
    <message>
        <source>Keep them now</source>
        <translation>Guardar agora</translation>
    </message>
    <message>
        <source>You set your app up on %1.</source>
        <translation>Você configurou seu app em %1.</translation>
    </message>
    <message>
        <source>Your app was set up before %1.</source>
        <translation>Seu app foi configurado antes de %1.</translation>
    </message>
    <message>
        <source>No provider of text messages is set up at the portal. Tell an admin.</source>
        <translation>Nenhum provedor de SMS está configurado no portal. Avise um administrador.</translation>
    </message>
    <message>
        <source>Your last sign-in asked for no code. If it should have: the portal’s plan may not allow text messages. Tell an admin.</source>
        <translation>Seu último login não pediu nenhum código. Se deveria ter pedido: talvez o plano do portal não permita SMS. Avise um administrador.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NavigationList</name>
    <message>
        <source>Places</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1, mudanças não salvas</translation>
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
        <translation>Linha</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkList</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Adicionar uma rede</translation>
    </message>
    <message>
        <source>Address, range or network</source>
        <translation>Endereço, intervalo ou rede</translation>
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
        <translation>Mostrar só as primeiras %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todas (%1)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworksSection</name>
    <message>
        <source>People who come over IPv6 can’t sign in</source>
        <translation>Quem vem por IPv6 não consegue entrar</translation>
    </message>
    <message>
        <source>This release of the portal can’t compare an IPv6 address with a network or a range. Single addresses do no harm.</source>
        <translation>Esta versão do portal não consegue comparar um endereço IPv6 com uma rede ou um intervalo. Endereços avulsos não causam problema.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Redes confiáveis</translation>
    </message>
    <message>
        <source>No trusted networks: everybody is asked from everywhere.</source>
        <translation>Nenhuma rede confiável: o código é pedido a todos, de qualquer lugar.</translation>
    </message>
    <message>
        <source>The list is saved as a file.</source>
        <translation>A lista foi salva em um arquivo.</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>Não foi possível salvar a lista.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::OtherSessionsDialog</name>
    <message>
        <source>Other sessions</source>
        <translation>Outras sessões</translation>
    </message>
    <message>
        <source>A program that did not say its name</source>
        <translation>Um programa que não disse seu nome</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser, system</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>Sair de todas as outras sessões?</translation>
    </message>
    <message>
        <source>You stay signed in to %1 here. Whoever works in these sessions is signed out at once.</source>
        <translation>Aqui você continua conectado a %1. Quem trabalha nessas sessões é desconectado na hora.</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>Manter as sessões</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln other session(s)</source>
        <translation>
            <numerusform>Sair de %Ln outra sessão</numerusform>
            <numerusform>Sair de %Ln outras sessões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar o que é digitado</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleActionBar</name>
    <message>
        <source>Clear</source>
        <comment>the selection</comment>
        <translation>Limpar seleção</translation>
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
        <translation>Nome, e-mail ou grupo</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Pesquisar pessoas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Sempre pedido</translation>
    </message>
    <message>
        <source>Only %1, take away</source>
        <translation>Só %1, tirar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Who has set up two-factor sign-in, and a fresh start for anyone with a new phone.</source>
        <translation>Quem configurou a autenticação de dois fatores, e um recomeço para quem troca de celular.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
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
        <translation>Lendo quem está no portal…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is not known who has set up an app.</source>
        <translation>Não se sabe quem configurou um app.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s people. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>As permissões dele não abrangem as pessoas do portal. Para esta página, entre com e-mail e senha, ou com uma chave de API com acesso total.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Selecionar todas as mostradas</translation>
    </message>
    <message>
        <source>Order by: %1</source>
        <comment>a column</comment>
        <translation>Ordenar por: %1</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exportar pessoas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved</source>
        <translation>
            <numerusform>%Ln pessoa salva</numerusform>
            <numerusform>%Ln pessoas salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar pesquisa</translation>
    </message>
    <message>
        <source>People came or went while they were being read.</source>
        <translation>Pessoas chegaram ou saíram enquanto a lista era lida.</translation>
    </message>
    <message>
        <source>Somebody may be missing, or be listed though they have gone.</source>
        <translation>Talvez falte alguém, ou ainda apareça alguém que já saiu.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTableWords</name>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lido</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Redefinindo…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the reset of their app</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Selecionar todas as mostradas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Dois fatores</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>of the app, as far as it is known</comment>
        <translation>Última mudança</translation>
    </message>
    <message>
        <source>Select %1</source>
        <extracomment>A box that can be ticked; %1 is a person, with all that the row says.</extracomment>
        <translation>Selecionar: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyNotices</name>
    <message>
        <source>Read it again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Make the changes again</source>
        <translation>Fazer as mudanças de novo</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>A política foi salva.</translation>
    </message>
    <message>
        <source>The portal asks for it from the next sign-in on.</source>
        <translation>O portal a aplica a partir do próximo login.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>A autenticação de dois fatores está desativada.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list. They are kept on this computer, and offered when you switch it on again.</source>
        <translation>O portal apagou as redes confiáveis e a lista “Sempre pedir”. Elas ficam neste computador e são oferecidas quando você ativar de novo.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list.</source>
        <translation>O portal apagou as redes confiáveis e a lista “Sempre pedir”.</translation>
    </message>
    <message>
        <source>The policy was not saved.</source>
        <translation>A política não foi salva.</translation>
    </message>
    <message>
        <source>The portal holds what it held before. Your change is still here.</source>
        <translation>O portal tem o que tinha antes. Sua mudança continua aqui.</translation>
    </message>
    <message>
        <source>It is not known yet whether the policy was saved.</source>
        <translation>Ainda não se sabe se a política foi salva.</translation>
    </message>
    <message>
        <source>The portal has to be read again to tell.</source>
        <translation>É preciso ler o portal de novo para saber.</translation>
    </message>
    <message>
        <source>You chose another method; yours is kept here. Nothing is saved yet: look it through.</source>
        <translation>Você escolheu outro método, que está aqui. Nada foi salvo ainda: confira tudo.</translation>
    </message>
    <message>
        <source>Your changes are on top of that. None of them is saved yet: look them through.</source>
        <translation>Suas mudanças se somam a isso. Nenhuma foi salva ainda: confira tudo.</translation>
    </message>
    <message>
        <source>You had changed the same thing.</source>
        <translation>Você tinha mudado a mesma coisa.</translation>
    </message>
    <message>
        <source>%1 changed the policy meanwhile</source>
        <translation>%1 mudou a política nesse meio-tempo</translation>
    </message>
    <message>
        <source>Somebody else changed the policy meanwhile</source>
        <translation>Outra pessoa mudou a política nesse meio-tempo</translation>
    </message>
    <message>
        <source>The lists of before are kept here</source>
        <translation>As listas anteriores estão guardadas aqui</translation>
    </message>
    <message>
        <source>On %1 the portal held %2.</source>
        <translation>Em %1 o portal tinha %2.</translation>
    </message>
    <message>
        <source>%1 saved the policy on %2.</source>
        <translation>%1 salvou a política em %2.</translation>
    </message>
    <message>
        <source>Trusted networks and the always-ask list are gone</source>
        <translation>As redes confiáveis e a lista “Sempre pedir” sumiram</translation>
    </message>
    <message>
        <source>The trusted networks are gone</source>
        <translation>As redes confiáveis sumiram</translation>
    </message>
    <message>
        <source>The always-ask list is gone</source>
        <translation>A lista “Sempre pedir” sumiu</translation>
    </message>
    <message>
        <source>The portal’s own page clears them with every save.</source>
        <translation>A própria página do portal as apaga a cada salvamento.</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>Você tem mudanças não salvas</translation>
    </message>
    <message>
        <source>They are from %1.</source>
        <translation>Elas são de %1.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyPage</name>
    <message>
        <source>Two-factor policy</source>
        <translation>Política de dois fatores</translation>
    </message>
    <message>
        <source>Who has to confirm a sign-in with a second step, and from where.</source>
        <translation>Quem precisa confirmar um login com uma segunda etapa, e de onde.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Redes confiáveis</translation>
    </message>
    <message>
        <source>No code is asked for from these addresses</source>
        <translation>O código não é pedido a quem entra por estes endereços</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Sempre pedir</translation>
    </message>
    <message>
        <source>Even from a trusted network</source>
        <translation>Mesmo de uma rede confiável</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>O login pede só a senha</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>Lendo a política…</translation>
    </message>
    <message>
        <source>This portal does not offer it</source>
        <translation>Este portal não oferece</translation>
    </message>
    <message>
        <source>A 6-digit code from an app on the phone</source>
        <translation>Um código de 6 dígitos de um app no celular</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponível</translation>
    </message>
    <message>
        <source>No SMS service is connected to this portal</source>
        <translation>Nenhum serviço de SMS está conectado a este portal</translation>
    </message>
    <message>
        <source>A code by text message to the phone</source>
        <translation>Um código por SMS no celular</translation>
    </message>
    <message>
        <source>Only admins can see the policy</source>
        <translation>Só os administradores veem a política</translation>
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
        <translation>Preferências</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>O que você escolher aqui vale na hora.</translation>
    </message>
    <message>
        <source>Your choices are kept in a file that you can read: %1</source>
        <translation>Suas escolhas ficam em um arquivo que você pode ler: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primeira página</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Meu login</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>It opens after you sign in. An account that does not have it begins with My sign-in.</source>
        <translation>Ela abre depois que você entra. Uma conta que não a tem começa em “Meu login”.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Keep sign-ins</source>
        <translation>Guardar logins</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where sign-ins are kept.</extracomment>
        <translation>No chaveiro</translation>
    </message>
    <message>
        <source>Until Twofold closes</source>
        <extracomment>How long sign-ins are kept.</extracomment>
        <translation>Até o Twofold fechar</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Esvaziar a área de transferência</translation>
    </message>
    <message>
        <source>So long after a key, a code or a link was copied, unless you copied something else since.</source>
        <translation>Tempo depois de copiar uma chave, um código ou um link, a menos que você tenha copiado outra coisa desde então.</translation>
    </message>
    <message>
        <source>Hide secrets in the background</source>
        <translation>Ocultar segredos em segundo plano</translation>
    </message>
    <message>
        <source>QR code, key and backup codes are covered while another program has the keyboard.</source>
        <translation>Código QR, chave e códigos de backup ficam cobertos enquanto outro programa está com o teclado.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Change the proxy</source>
        <translation>Mudar o proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Your choice could not be written down.</source>
        <translation>Não foi possível gravar a sua escolha.</translation>
    </message>
    <message>
        <source>It holds until Twofold closes. The reason: %1</source>
        <translation>Ela vale até o Twofold fechar. O motivo: %1</translation>
    </message>
    <message>
        <source>Your preferences could not be read.</source>
        <translation>Não foi possível ler as suas preferências.</translation>
    </message>
    <message>
        <source>They were put aside as %1. What is shown here is what holds now.</source>
        <translation>Elas foram guardadas à parte como %1. O que aparece aqui é o que vale agora.</translation>
    </message>
    <message>
        <source>The file holds something that Twofold does not know.</source>
        <translation>O arquivo contém algo que o Twofold não conhece.</translation>
    </message>
    <message>
        <source>It is about: %1. What is shown here is what holds instead.</source>
        <translation>Trata-se de: %1. O que aparece aqui é o que vale no lugar.</translation>
    </message>
    <message>
        <source>Twofold was started with --theme, which wins this time. Your choice holds from the next start.</source>
        <translation>O Twofold foi iniciado com --theme, que prevalece desta vez. Sua escolha vale a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>As the system: light or dark as your desktop is, and changing with it.</source>
        <translation>Como o sistema: clara ou escura conforme a sua área de trabalho, e muda com ela.</translation>
    </message>
    <message>
        <source>The words of the print and file dialogs are not installed in this language. They come with the package qt6-translations-l10n.</source>
        <translation>Os textos das caixas de diálogo de impressão e de arquivos não estão instalados neste idioma. Eles vêm com o pacote qt6-translations-l10n.</translation>
    </message>
    <message>
        <source>Dates and numbers are written accordingly.</source>
        <translation>Datas e números são escritos de acordo.</translation>
    </message>
    <message>
        <source>You sign in again each time. Of other accounts, the keychain keeps what it has until you sign out of them; an API key for emergencies stays too.</source>
        <translation>Você entra de novo a cada vez. De outras contas, o chaveiro guarda o que tem até você sair delas; uma chave de API para emergências também fica.</translation>
    </message>
    <message>
        <source>While the keychain can be reached, you need not sign in again the next time. No password is kept.</source>
        <translation>Enquanto o chaveiro estiver acessível, você não precisa entrar de novo na próxima vez. Nenhuma senha é guardada.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>Nenhum é usado</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>A proxy&apos;s address and port.</extracomment>
        <translation>%1, porta %2</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>após %Ln minuto</numerusform>
            <numerusform>após %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln second(s)</source>
        <translation>
            <numerusform>após %Ln segundo</numerusform>
            <numerusform>após %Ln segundos</numerusform>
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
        <translation>Os portais neste computador são acessados sem o proxy do sistema.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Este proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain. Left empty, the one that is kept there stays.</source>
        <translation>Ela fica guardada no chaveiro do sistema. Se ficar em branco, a que está guardada lá permanece.</translation>
    </message>
    <message>
        <source>User name, if the proxy asks for one</source>
        <translation>Nome de usuário, se o proxy pedir</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Deixar como está</translation>
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
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Seu nome para este portal</translation>
    </message>
    <message>
        <source>Leave it empty to show the portal’s address. The portal does not see this name.</source>
        <translation>Deixe em branco para mostrar o endereço do portal. O portal não vê este nome.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReplayTableWords</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Depois de salvar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetBar</name>
    <message>
        <source>Resetting authenticator app</source>
        <translation>Redefinindo o app autenticador</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 concluídas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1 of 3 done · Chidi Okafor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>Em pausa. Nada é enviado até você continuar.</translation>
    </message>
    <message>
        <source>It stops as soon as this person is done.</source>
        <translation>Para assim que esta pessoa for concluída.</translation>
    </message>
    <message>
        <source>It pauses as soon as this person is done.</source>
        <translation>Pausa assim que esta pessoa for concluída.</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>Parar depois desta pessoa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetDialog</name>
    <message>
        <source>They are signed out everywhere</source>
        <translation>Elas são desconectadas em todos os lugares</translation>
    </message>
    <message>
        <source>The app and all backup codes stop working at once. At the next sign-in an app has to be set up again. The portal tells each of them by email.</source>
        <translation>O app e todos os códigos de backup deixam de funcionar na hora. No próximo login, é preciso configurar um app de novo. O portal avisa cada pessoa por e-mail.</translation>
    </message>
    <message>
        <source>Your own app is not reset here</source>
        <translation>Seu próprio app não é redefinido aqui</translation>
    </message>
    <message>
        <source>My sign-in moves it to a new phone in one go.</source>
        <translation>“Meu login” o passa para um novo celular de uma vez só.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Ir para “Meu login”</translation>
    </message>
    <message>
        <source>Nobody here can be reset</source>
        <translation>Ninguém aqui pode ser redefinido</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>A lista diz por quê.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message numerus="yes">
        <source>Reset the authenticator app of %Ln people?</source>
        <translation>
            <numerusform>Redefinir o app autenticador de %Ln pessoa?</numerusform>
            <numerusform>Redefinir o app autenticador de %Ln pessoas?</numerusform>
        </translation>
    </message>
    <message>
        <source>For people who have lost their phone or have a new one.</source>
        <translation>Para quem perdeu o celular ou tem um novo.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %Ln. The list says why.</source>
        <translation>
            <numerusform>Ignoradas: %Ln. A lista diz por quê.</numerusform>
            <numerusform>Ignoradas: %Ln. A lista diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln app(s)</source>
        <translation>
            <numerusform>Redefinir %Ln app</numerusform>
            <numerusform>Redefinir %Ln apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetNotices</name>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A reset from %1 was not finished</source>
        <translation>Uma redefinição de %1 não foi concluída</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.</source>
        <translation>
            <numerusform>%1 de %Ln pessoa foi concluída. Ao retomar, o Twofold vê primeiro o que houve com a última; nada é enviado duas vezes.</numerusform>
            <numerusform>%1 de %Ln pessoas foram concluídas. Ao retomar, o Twofold vê primeiro o que houve com a última; nada é enviado duas vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of an earlier reset can’t be read</source>
        <translation>Não é possível ler o registro de uma redefinição anterior</translation>
    </message>
    <message>
        <source>It was kept as %1. The list shows who has an app now.</source>
        <translation>Ele foi guardado como %1. A lista mostra quem tem um app agora.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetResultDialog</name>
    <message>
        <source>How far it came</source>
        <translation>Até onde chegou</translation>
    </message>
    <message>
        <source>This is what was on record when Twofold ended.</source>
        <translation>Isto é o que constava quando o Twofold terminou.</translation>
    </message>
    <message>
        <source>Trying again looks at each person first, and sends nothing for those who are reset by now.</source>
        <translation>Ao tentar de novo, cada pessoa é verificada primeiro, e nada é enviado para quem já foi redefinido.</translation>
    </message>
    <message>
        <source>They set up an app at their next sign-in.</source>
        <translation>Elas configuram um app no próximo login.</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <comment>people</comment>
        <translation>
            <numerusform>Repetir com %Ln</numerusform>
            <numerusform>Repetir com %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetSection</name>
    <message>
        <source>Reset authenticator app… (%1)</source>
        <translation>Redefinir app autenticador… (%1)</translation>
    </message>
    <message>
        <source>Reset authenticator app…</source>
        <translation>Redefinir app autenticador…</translation>
    </message>
    <message>
        <source>Only the portal’s owner can reset apps</source>
        <translation>Só o proprietário do portal pode redefinir apps</translation>
    </message>
    <message>
        <source>Only the owner, %1, can reset apps</source>
        <translation>Só o proprietário, %1, pode redefinir apps</translation>
    </message>
    <message>
        <source>Decide about the earlier reset first</source>
        <translation>Decida antes sobre a redefinição anterior</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetTableModel</name>
    <message>
        <source>Is reset</source>
        <translation>Será redefinido</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
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
        <translation>Copiar resumo</translation>
    </message>
    <message>
        <source>%1 was typed and not added, so it is left out.</source>
        <translation>%1 foi digitado e não adicionado, por isso fica de fora.</translation>
    </message>
    <message>
        <source>%1 can’t be used as typed, so it is left out.</source>
        <translation>%1 não pode ser usado como foi digitado, por isso fica de fora.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>O que acontece depois</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
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
        <translation>Redes confiáveis</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Sempre pedir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Cleared by the portal: %1</source>
        <translation>Apagadas pelo portal: %1</translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <translation>Mantidas como estão: %1</translation>
    </message>
    <message>
        <source>Two-factor policy of %1</source>
        <translation>Política de dois fatores de %1</translation>
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
        <translation>Confira antes de salvar</translation>
    </message>
    <message>
        <source>These changes go to %1.</source>
        <translation>Estas mudanças vão para %1.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Save and sign everyone out</source>
        <translation>Salvar e desconectar todos</translation>
    </message>
    <message>
        <source>Save and sign everyone else out</source>
        <translation>Salvar e desconectar os outros</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ScanStep</name>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Leia este código QR com o app autenticador</translation>
    </message>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Chave, para digitar em vez de ler o código QR</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, 30 s</source>
        <translation>Baseado em tempo, 6 dígitos, 30 s</translation>
    </message>
    <message>
        <source>Portal (issuer)</source>
        <translation>Portal (emissor)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Treat this picture like a password: whoever scans it can make your codes.</source>
        <translation>Trate esta imagem como uma senha: quem a lê pode gerar os seus códigos.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>My phone can’t scan</source>
        <translation>Meu celular não consegue ler</translation>
    </message>
    <message>
        <source>Works with Aegis, 2FAS, Google and Microsoft Authenticator, and others</source>
        <translation>Funciona com Aegis, 2FAS, Google e Microsoft Authenticator, e outros</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>Copiar o link da página</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Não foi possível abrir um navegador neste computador.</translation>
    </message>
    <message>
        <source>Copy the page’s link and open it where there is one.</source>
        <translation>Copie o link da página e abra-o onde houver um.</translation>
    </message>
    <message>
        <source>Or set it up on the portal’s own page. Whoever has its link can do that, for about an hour.</source>
        <translation>Ou configure-o na própria página do portal. Quem tiver o link pode fazer isso, por cerca de uma hora.</translation>
    </message>
    <message>
        <source>QR code for %1 at %2. The key is below as text.</source>
        <translation>Código QR de %1 em %2. A chave está abaixo como texto.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SecretCover</name>
    <message>
        <source>Hidden while another program has the keyboard</source>
        <translation>Oculto enquanto outro programa está com o teclado</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SegmentBar</name>
    <message>
        <source>%1 of %2 left</source>
        <comment>codes</comment>
        <translation>Restam %1 de %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SetupPage</name>
    <message>
        <source>Scan</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de backup</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>Configurar depois</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>Já guardei meus códigos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>Configure seu app autenticador</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Leia este código QR com o app autenticador</translation>
    </message>
    <message>
        <source>Open the app on your phone, choose “Add account” and point the camera here.</source>
        <translation>Abra o app no celular, escolha “Adicionar conta” e aponte a câmera para cá.</translation>
    </message>
    <message>
        <source>Type the code your app shows</source>
        <translation>Digite o código que o app mostra</translation>
    </message>
    <message>
        <source>This proves that your phone and the portal agree, before two-factor sign-in starts.</source>
        <translation>Isso prova que o celular e o portal estão de acordo, antes de a autenticação de dois fatores começar.</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>Guarde seus códigos de backup</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>A autenticação de dois fatores está ativada. Cada código permite entrar uma vez, quando você não pode usar o app autenticador.</translation>
    </message>
    <message>
        <source>Asking the portal for your key…</source>
        <translation>Pedindo sua chave ao portal…</translation>
    </message>
    <message>
        <source>Look at them later</source>
        <translation>Ver depois</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Next: confirm</source>
        <translation>Próximo: confirmar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Your authenticator app is already set up</source>
        <translation>Seu app autenticador já está configurado</translation>
    </message>
    <message>
        <source>To use another phone, choose “Move to a new phone” under My sign-in.</source>
        <translation>Para usar outro celular, escolha “Trocar de celular” em “Meu login”.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Ir para “Meu login”</translation>
    </message>
    <message>
        <source>The portal asks for no code from here</source>
        <translation>O portal não pede código daqui</translation>
    </message>
    <message>
        <source>You are in a trusted network, where an app can’t be set up. Try again from another network, for example from home.</source>
        <translation>Você está em uma rede confiável, onde não é possível configurar um app. Tente de novo de outra rede, por exemplo de casa.</translation>
    </message>
    <message>
        <source>An app can’t be set up now</source>
        <translation>Não é possível configurar um app agora</translation>
    </message>
    <message>
        <source>The portal asks for no codes from an authenticator app at the moment.</source>
        <translation>O portal não pede códigos de um app autenticador no momento.</translation>
    </message>
    <message>
        <source>This set-up has expired</source>
        <translation>Esta configuração expirou</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Entre de novo para recomeçá-la.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
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
        <translation>Códigos de backup</translation>
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
        <translation>Salvar códigos de backup</translation>
    </message>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Autenticação de dois fatores para o ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Usado em</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Fold here, codes inside</source>
        <translation>Dobre aqui, códigos para dentro</translation>
    </message>
    <message>
        <source>How to read a code</source>
        <translation>Como ler um código</translation>
    </message>
    <message>
        <source>Capitals and small letters differ.</source>
        <extracomment>Followed by the word &quot;Shaded&quot; in a grey box and the next sentence&apos;s rest.</extracomment>
        <translation>Maiúsculas e minúsculas fazem diferença.</translation>
    </message>
    <message>
        <source>Shaded</source>
        <translation>O fundo cinza</translation>
    </message>
    <message>
        <source>characters are digits. A code may contain a hyphen ( - ) or an underscore ( _ ).</source>
        <extracomment>Follows the word &quot;Shaded&quot;.</extracomment>
        <translation>indica um dígito. Um código pode conter um hífen ( - ) ou um sublinhado ( _ ).</translation>
    </message>
    <message>
        <source>How to use a code</source>
        <translation>Como usar um código</translation>
    </message>
    <message>
        <source>Sign in as usual. When the 6-digit code is asked for, type one of these instead.</source>
        <translation>Entre como de costume. Quando o código de 6 dígitos for pedido, digite um destes no lugar.</translation>
    </message>
    <message>
        <source>Tick it off. Every code works once.</source>
        <translation>Marque-o. Cada código funciona uma vez.</translation>
    </message>
    <message>
        <source>When two are left, get new ones in Twofold, under My sign-in › Backup codes.</source>
        <translation>Quando restarem dois, gere novos no Twofold, em “Meu login” › “Códigos de backup”.</translation>
    </message>
    <message>
        <source>Keep this sheet like a house key,</source>
        <translation>Guarde esta folha como uma chave de casa,</translation>
    </message>
    <message>
        <source>away from your phone. If it is lost, get new codes. The ones above then stop working.</source>
        <extracomment>Follows &quot;Keep this sheet like a house key,&quot;.</extracomment>
        <translation>longe do celular. Se ela se perder, gere novos códigos. Os de cima deixam então de funcionar.</translation>
    </message>
    <message>
        <source>Printed with Twofold. Nobody from your portal or ONLYOFFICE will ask you for these codes.</source>
        <translation>Impresso com o Twofold. Ninguém do seu portal nem da ONLYOFFICE vai pedir estes códigos a você.</translation>
    </message>
    <message>
        <source>Cut the card out along the line, and keep it away from your phone. Capitals and small letters differ; shaded characters are digits.</source>
        <translation>Recorte o cartão pela linha e guarde-o longe do celular. Maiúsculas e minúsculas fazem diferença; o fundo cinza indica um dígito.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::Sidebar</name>
    <message>
        <source>My sign-in</source>
        <translation>Meu login</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>portal · e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Adicionar portal…</translation>
    </message>
    <message>
        <source>Portals and accounts…</source>
        <translation>Portais e contas…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Relógio %1 atrasado</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Relógio %1 adiantado</translation>
    </message>
    <message>
        <source>%1 · clock in sync</source>
        <translation>%1 · relógio certo</translation>
    </message>
    <message>
        <source>Its certificate was refused, and nothing was sent</source>
        <translation>O certificado foi recusado, e nada foi enviado</translation>
    </message>
    <message>
        <source>Runs on this computer, so nothing leaves it</source>
        <translation>Roda neste computador, então nada sai dele</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is trusted</source>
        <translation>Criptografado; o certificado é confiável</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the portal’s</source>
        <translation>O relógio deste computador está de acordo com o do portal</translation>
    </message>
    <message>
        <source>You trusted its certificate yourself</source>
        <translation>Você aceitou o certificado</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Esquecer o certificado confiável</translation>
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
        <translation>Preferências e ajuda</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInForm</name>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You kept an API key for emergencies.</source>
        <translation>Você guardou uma chave de API para emergências.</translation>
    </message>
    <message>
        <source>Sign in with the kept key</source>
        <translation>Entrar com a chave guardada</translation>
    </message>
    <message>
        <source>Have the portal prove who signed in (OpenID Connect)</source>
        <translation>Fazer o portal provar quem entrou (OpenID Connect)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Leave it empty if the application has none, or to use the one from last time.</source>
        <translation>Deixe em branco se o aplicativo não tiver, ou para usar o da última vez.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>An API key is not asked for a second step, and it stays valid when the two-factor policy is saved.</source>
        <translation>Uma chave de API não precisa da segunda etapa e continua válida quando a política de dois fatores é salva.</translation>
    </message>
    <message>
        <source>A token of a sign-in or of an app. It works until it ends or is revoked.</source>
        <translation>Um token de um login ou de um app. Ele funciona até terminar ou ser revogado.</translation>
    </message>
    <message>
        <source>In a browser that is signed in to the portal, it stands among the portal’s cookies. It ends when that browser signs out.</source>
        <translation>Em um navegador conectado ao portal, ele está entre os cookies do portal. Ele termina quando se sai do portal nesse navegador.</translation>
    </message>
    <message>
        <source>Your email and password go with every request, and no second step is asked for.</source>
        <translation>Seu e-mail e sua senha vão com cada solicitação, e nenhuma segunda etapa é pedida.</translation>
    </message>
    <message>
        <source>You sign in on the portal’s own page, in your browser. Such a sign-in opens people and your profile, but not the two-factor settings. The client ID stands in the portal’s Developer tools, under OAuth 2.0.</source>
        <translation>Você entra na própria página do portal, no seu navegador. Um login assim abre as pessoas e o seu perfil, mas não as configurações de dois fatores. O ID do cliente está nas Ferramentas de desenvolvimento do portal, em OAuth 2.0.</translation>
    </message>
    <message>
        <source>It signs in %1 past the second step, without a code.</source>
        <translation>Ela faz %1 entrar sem a segunda etapa e sem código.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Aguardando o navegador…</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuar no navegador</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInPage</name>
    <message>
        <source>This is a demo portal.</source>
        <translation>Este é um portal de demonstração.</translation>
    </message>
    <message>
        <source>This portal asks for a captcha after refused passwords.</source>
        <translation>Este portal pede um captcha depois de senhas recusadas.</translation>
    </message>
    <message>
        <source>Twofold can’t show it. Sign in on the portal’s web page then, or here with an API key.</source>
        <translation>O Twofold não consegue mostrá-lo. Nesse caso, entre na página web do portal, ou aqui com uma chave de API.</translation>
    </message>
    <message>
        <source>Open the portal’s web page</source>
        <translation>Abrir a página web do portal</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Preencher com %1</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2. Role: %3.</source>
        <translation>Entre como %1 com a senha %2. Função: %3.</translation>
    </message>
    <message>
        <source>This portal’s web page also offers %1.</source>
        <translation>A página web deste portal também oferece %1.</translation>
    </message>
    <message>
        <source>Twofold can’t show that page. Sign in there, make an API key in Developer tools, and use it here.</source>
        <translation>O Twofold não consegue mostrar essa página. Entre lá, crie uma chave de API nas Ferramentas de desenvolvimento e use-a aqui.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Entrar de outra forma</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Entre de novo para continuar</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Entre em %1</translation>
    </message>
    <message>
        <source>Go on in your browser, then come back. This page notices when you are done.</source>
        <translation>Continue no navegador e depois volte. Esta página percebe quando você terminar.</translation>
    </message>
    <message>
        <source>Your present sign-in stays as it is until the new one is accepted.</source>
        <translation>Seu login atual fica como está até o novo ser aceito.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing you typed is lost.</source>
        <translation>Sua sessão terminou. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>%1 · DocSpace %2</source>
        <translation>%1 · DocSpace %2</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>Outras formas de entrar</translation>
    </message>
    <message>
        <source>Change portal</source>
        <translation>Trocar de portal</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time.</source>
        <translation>Logins demais em pouco tempo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Tente de novo em %Ln segundo.</numerusform>
            <numerusform>Tente de novo em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Você já pode tentar de novo.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInSheet</name>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInWayList</name>
    <message>
        <source>More ways</source>
        <translation>Mais formas</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de entrar</translation>
    </message>
    <message>
        <source>The sign-in you use on the portal’s web page</source>
        <translation>O login que você usa na página web do portal</translation>
    </message>
    <message>
        <source>Made in Developer tools on the portal</source>
        <translation>Criada nas Ferramentas de desenvolvimento do portal</translation>
    </message>
    <message>
        <source>Paste a token that you already have</source>
        <translation>Cole um token que você já tem</translation>
    </message>
    <message>
        <source>The session cookie of a signed-in browser</source>
        <translation>O cookie de sessão de um navegador conectado</translation>
    </message>
    <message>
        <source>For servers that allow name and password with every request</source>
        <translation>Para servidores que permitem nome e senha a cada solicitação</translation>
    </message>
    <message>
        <source>Not sure? Email and password works for most people.</source>
        <translation>Em dúvida? E-mail e senha servem para a maioria das pessoas.</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>E-mail e senha</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Entrar com o navegador</translation>
    </message>
    <message>
        <source>Used last time</source>
        <translation>Usado da última vez</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect, also for company accounts</source>
        <translation>OAuth 2.0 / OpenID Connect, também para contas de empresa</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect; this portal says that it does not offer it</source>
        <translation>OAuth 2.0 / OpenID Connect; este portal diz que não oferece</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Mostrado abaixo</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Não mostrado</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StandIn</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>You can go on reading what is already here. Nothing you typed is lost.</source>
        <translation>Você pode continuar lendo o que já está aqui. Nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Abrir as configurações de rede</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Entre de novo para continuar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>This sign-in can’t open this page</source>
        <translation>Este login não pode abrir esta página</translation>
    </message>
    <message>
        <source>Its rights do not cover the two-factor settings; a sign-in through the browser never does. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>As permissões dele não abrangem as configurações de dois fatores; um login pelo navegador nunca abrange. Para esta página, entre com e-mail e senha, ou com uma chave de API com acesso total.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Entrar de outra forma</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not offered here</source>
        <translation>A autenticação de dois fatores não é oferecida aqui</translation>
    </message>
    <message>
        <source>This portal’s plan or version doesn’t include it. Signing in works as before, with your password only.</source>
        <translation>O plano ou a versão deste portal não a inclui. O login funciona como antes, só com a sua senha.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Read what is needed</source>
        <translation>Ver o que é preciso</translation>
    </message>
    <message>
        <source>Your own sign-in settings are open to you.</source>
        <translation>As configurações do seu próprio login continuam disponíveis para você.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Ir para “Meu login”</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Trocar de conta…</translation>
    </message>
    <message>
        <source>You are signed in as %1, a user.</source>
        <translation>Você está conectado como %1 (usuário).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a room admin.</source>
        <translation>Você está conectado como %1 (administrador da sala).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a guest.</source>
        <translation>Você está conectado como %1 (convidado).</translation>
    </message>
    <message numerus="yes">
        <source>Twofold tries again in %Ln second(s).</source>
        <translation>
            <numerusform>O Twofold tenta de novo em %Ln segundo.</numerusform>
            <numerusform>O Twofold tenta de novo em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>O Twofold tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Twofold is trying now…</source>
        <translation>O Twofold está tentando agora…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Mostrado abaixo</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Não mostrado</translation>
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
        <translation>Etapa %1 de %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyPanel</name>
    <message>
        <source>Who will be asked</source>
        <translation>A quem o código será pedido</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Prévia em tempo real</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Who is asked…</source>
        <translation>A quem é pedido…</translation>
    </message>
    <message>
        <source>Try an address…</source>
        <translation>Testar um endereço…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de novo</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>de %Ln pessoa</numerusform>
            <numerusform>de %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is slow. Trying again…</source>
        <translation>O portal está lento. Tentando de novo…</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>Lendo pessoas…</translation>
    </message>
    <message>
        <source>Reading people: %1 of %2</source>
        <translation>Lendo pessoas: %1 de %2</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Lendo o histórico de logins…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in</source>
        <translation>
            <numerusform>%Ln pessoa não conseguiria entrar</numerusform>
            <numerusform>%Ln pessoas não conseguiriam entrar</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal can’t read one of the trusted networks. Correct or remove it.</source>
        <translation>O portal não consegue ler uma das redes confiáveis. Corrija-a ou remova-a.</translation>
    </message>
    <message>
        <source>%1 is very wide</source>
        <comment>a network</comment>
        <translation>%1 é muito ampla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would never be asked.</source>
        <translation>
            <numerusform>O código nunca seria pedido a %Ln pessoa.</numerusform>
            <numerusform>O código nunca seria pedido a %Ln pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for a code from there.</source>
        <translation>A partir dessa rede, o código não é pedido a ninguém.</translation>
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
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>At the next sign-in</source>
        <translation>No próximo login</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TicketLegend</name>
    <message>
        <source>Capitals and small letters differ. [Shaded] characters are digits.</source>
        <extracomment>The word in square brackets is drawn as a digit&apos;s cell is; keep the brackets around it.</extracomment>
        <translation>Maiúsculas e minúsculas fazem diferença. [O fundo colorido] indica um dígito.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TypingCard</name>
    <message>
        <source>Type the key into your phone</source>
        <translation>Digite a chave no celular</translation>
    </message>
    <message>
        <source>In the app choose “Enter a setup key” or “Add by hand”, and fill in what it asks for:</source>
        <translation>No app, escolha “Inserir chave de configuração” ou “Adicionar manualmente” e preencha o que ele pedir:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation>Tipo de chave</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Baseada em tempo (TOTP)</translation>
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
        <translation>Período</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 segundos</translation>
    </message>
    <message>
        <source>Small or capital letters and gaps make no difference in the key. What the app does not ask for, it knows.</source>
        <translation>Maiúsculas, minúsculas e espaços não fazem diferença na chave. O que o app não pede, ele já sabe.</translation>
    </message>
    <message>
        <source>Open in an app on this computer</source>
        <translation>Abrir em um app neste computador</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>No program on this computer takes such a link.</source>
        <translation>Nenhum programa neste computador aceita um link assim.</translation>
    </message>
    <message>
        <source>Copy it and add it in the app, or type the key.</source>
        <translation>Copie-o e adicione-o no app, ou digite a chave.</translation>
    </message>
    <message>
        <source>Or use an authenticator on this computer</source>
        <translation>Ou use um app autenticador neste computador</translation>
    </message>
    <message>
        <source>It takes the key as a link. The link is the key: whoever sees it can make your codes, and a phone is a second thing to have, which this computer is not.</source>
        <translation>Ele recebe a chave como link. O link é a chave: quem o vê pode gerar os seus códigos, e um celular é uma segunda coisa que é preciso ter, o que este computador não é.</translation>
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
        <translation>Conferir e salvar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln mudança não salva</numerusform>
            <numerusform>%Ln mudanças não salvas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WayBackNotice</name>
    <message>
        <source>I have another way in</source>
        <translation>Tenho outra forma de entrar</translation>
    </message>
    <message>
        <source>API key of yours</source>
        <translation>Sua chave de API</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Keep it for emergencies</source>
        <translation>Guardar para emergências</translation>
    </message>
    <message>
        <source>You can get back in</source>
        <translation>Você consegue voltar a entrar</translation>
    </message>
    <message>
        <source>The portal takes your API key %1. It goes past the second step: keep it safe.</source>
        <translation>O portal aceita sua chave de API %1. Ela dispensa a segunda etapa: guarde-a em segurança.</translation>
    </message>
    <message>
        <source>You could not sign in any more</source>
        <translation>Você não conseguiria mais entrar</translation>
    </message>
    <message>
        <source>The portal can’t read a trusted network and would refuse your sign-in. Correct that first, or test an API key here.</source>
        <translation>O portal não consegue ler uma rede confiável e recusaria seu login. Corrija isso antes, ou teste uma chave de API aqui.</translation>
    </message>
    <message>
        <source>It is not known whether you can get back in</source>
        <translation>Não se sabe se você consegue voltar a entrar</translation>
    </message>
    <message>
        <source>The code will come by text message; codes of an app are not taken. An API key gets you in: test one here.</source>
        <translation>O código virá por SMS; códigos de um app não são aceitos. Uma chave de API permite entrar: teste uma aqui.</translation>
    </message>
    <message>
        <source>Checking whether you can get back in…</source>
        <translation>Verificando se você consegue voltar a entrar…</translation>
    </message>
    <message numerus="yes">
        <source>Your authenticator app is set up, and %Ln backup code(s) are left.</source>
        <translation>
            <numerusform>Seu app autenticador está configurado e resta %Ln código de backup.</numerusform>
            <numerusform>Seu app autenticador está configurado e restam %Ln códigos de backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no backup codes left</source>
        <translation>Você não tem mais códigos de backup</translation>
    </message>
    <message>
        <source>Without your phone you could not sign in any more. Get new codes first, or test an API key here.</source>
        <translation>Sem o celular, você não conseguiria mais entrar. Gere novos códigos antes, ou teste uma chave de API aqui.</translation>
    </message>
    <message>
        <source>Your authenticator app is not set up</source>
        <translation>Seu app autenticador não está configurado</translation>
    </message>
    <message>
        <source>You set it up right after saving. If that does not work, an API key gets you in: test one here.</source>
        <translation>Você o configura logo depois de salvar. Se não der certo, uma chave de API permite entrar: teste uma aqui.</translation>
    </message>
    <message>
        <source>The portal does not tell now whether your app is set up. An API key gets you in: test one here.</source>
        <translation>O portal não informa agora se seu app está configurado. Uma chave de API permite entrar: teste uma aqui.</translation>
    </message>
    <message>
        <source>API keys are made on the portal, in Developer tools. They go past the second step.</source>
        <translation>As chaves de API são criadas no portal, nas Ferramentas de desenvolvimento. Elas dispensam a segunda etapa.</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>Testando a chave…</translation>
    </message>
    <message>
        <source>Kept until you close Twofold only: the keychain can’t be used now.</source>
        <translation>Guardada só até você fechar o Twofold: não é possível usar o chaveiro agora.</translation>
    </message>
    <message>
        <source>Kept with your other secrets of this portal. To use it, choose API key when you sign in.</source>
        <translation>Guardada com os seus outros segredos deste portal. Para usá-la, escolha “Chave de API” ao entrar.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>A chave funciona.</translation>
    </message>
    <message>
        <source>The portal does not take this key.</source>
        <translation>O portal não aceita esta chave.</translation>
    </message>
    <message>
        <source>This key is switched off or has expired.</source>
        <translation>Esta chave está desativada ou venceu.</translation>
    </message>
    <message>
        <source>This key is somebody else’s.</source>
        <translation>Esta chave é de outra pessoa.</translation>
    </message>
    <message>
        <source>This key may not change the policy. One with all permissions may.</source>
        <translation>Esta chave não pode mudar a política. Uma com todas as permissões pode.</translation>
    </message>
    <message>
        <source>The portal did not answer. Test the key again.</source>
        <translation>O portal não respondeu. Teste a chave de novo.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WhoIsAskedDialog</name>
    <message>
        <source>Who is asked</source>
        <translation>A quem o código é pedido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>At their next sign-in, if the policy is saved as it stands on the page.</source>
        <translation>No próximo login delas, se a política for salva como está na página.</translation>
    </message>
    <message>
        <source>Name or email</source>
        <translation>Nome ou e-mail</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Pesquisar pessoas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Still reading…</source>
        <comment>42 people</comment>
        <translation>%1. Ainda lendo…</translation>
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
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>A backup code may be used up.</source>
        <translation>Um código de backup pode estar gasto.</translation>
    </message>
    <message>
        <source>A sign-in of %1 got no answer from the portal. Used codes are crossed out among your backup codes.</source>
        <translation>Um login de %1 ficou sem resposta do portal. Os códigos usados estão riscados entre os seus códigos de backup.</translation>
    </message>
    <message>
        <source>You have new backup codes.</source>
        <translation>Você tem novos códigos de backup.</translation>
    </message>
    <message>
        <source>You asked for them on %1, and the answer got lost. Print them now: sheets from before no longer work.</source>
        <translation>Você os pediu em %1, e a resposta se perdeu. Imprima agora: as folhas anteriores não funcionam mais.</translation>
    </message>
    <message>
        <source>Your backup codes were not replaced.</source>
        <translation>Seus códigos de backup não foram substituídos.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and the portal made none.</source>
        <translation>Você pediu novos em %1, e o portal não gerou nenhum.</translation>
    </message>
    <message>
        <source>It is not known whether your backup codes were replaced.</source>
        <translation>Não se sabe se seus códigos de backup foram substituídos.</translation>
    </message>
    <message>
        <source>Compare your sheet with the codes shown here: those are the ones that work.</source>
        <translation>Compare sua folha com os códigos mostrados aqui: são eles que funcionam.</translation>
    </message>
    <message>
        <source>It is not known yet whether your backup codes were replaced.</source>
        <translation>Ainda não se sabe se seus códigos de backup foram substituídos.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and no answer came.</source>
        <translation>Você pediu novos em %1, e não veio resposta.</translation>
    </message>
    <message>
        <source>Your former phone is unlinked.</source>
        <translation>Seu celular anterior está desvinculado.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost, so it was read again. Set up the new phone now; it gets new backup codes.</source>
        <translation>A resposta do portal se perdeu, então ele foi lido de novo. Configure agora o novo celular; ele recebe novos códigos de backup.</translation>
    </message>
    <message>
        <source>Your app was set up anew.</source>
        <translation>Seu app foi configurado de novo.</translation>
    </message>
    <message>
        <source>Your backup codes are new. Print them now: sheets from before no longer work.</source>
        <translation>Seus códigos de backup são novos. Imprima agora: as folhas anteriores não funcionam mais.</translation>
    </message>
    <message>
        <source>Your phone was not unlinked.</source>
        <translation>Seu celular não foi desvinculado.</translation>
    </message>
    <message>
        <source>Its codes work as before.</source>
        <translation>Os códigos dele funcionam como antes.</translation>
    </message>
    <message>
        <source>An app is linked, but it is not known whether it is the one of your former phone.</source>
        <translation>Há um app vinculado, mas não se sabe se é o do seu celular anterior.</translation>
    </message>
    <message>
        <source>It is not known yet whether your phone was unlinked.</source>
        <translation>Ainda não se sabe se seu celular foi desvinculado.</translation>
    </message>
    <message>
        <source>You asked for it on %1, and no answer came.</source>
        <translation>Você pediu isso em %1, e não veio resposta.</translation>
    </message>
    <message>
        <source>Your app is set up, and your backup codes are not kept yet.</source>
        <translation>Seu app está configurado, e seus códigos de backup ainda não foram guardados.</translation>
    </message>
    <message>
        <source>They are of %1. Print, save or copy them now: sheets from before no longer work.</source>
        <translation>Eles são de %1. Imprima, salve ou copie agora: as folhas anteriores não funcionam mais.</translation>
    </message>
    <message>
        <source>Your app was not set up.</source>
        <translation>Seu app não foi configurado.</translation>
    </message>
    <message>
        <source>The portal has not taken the code of %1. Set the app up again; your backup codes come at the end.</source>
        <translation>O portal não aceitou o código de %1. Configure o app de novo; seus códigos de backup vêm no final.</translation>
    </message>
    <message>
        <source>It is not known yet whether your app was set up.</source>
        <translation>Ainda não se sabe se seu app foi configurado.</translation>
    </message>
    <message>
        <source>You sent its code on %1, and no answer came.</source>
        <translation>Você enviou o código dele em %1, e não veio resposta.</translation>
    </message>
    <message>
        <source>The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>A folha que você imprimiu, salvou ou copiou em %1 continua valendo.</translation>
    </message>
    <message>
        <source>The codes that you had are still good.</source>
        <translation>Os códigos que você tinha continuam valendo.</translation>
    </message>
</context>
</TS>
