<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>App unlinked</source>
        <translation>Приложение отвязано</translation>
    </message>
    <message>
        <source>Somebody else’s app unlinked</source>
        <translation>Отвязано чужое приложение</translation>
    </message>
    <message>
        <source>App of %1 unlinked</source>
        <translation>Отвязано приложение: %1</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the sign-in history.</source>
        <translation>В тариф портала не входит история входов.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Вашей учётной записи нельзя читать историю входов.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the sign-in history.</source>
        <translation>Права этого входа не охватывают историю входов.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history.</source>
        <translation>По тарифу портала доступны только последние 20 записей истории входов.</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the audit log.</source>
        <translation>В тариф портала не входит журнал аудита.</translation>
    </message>
    <message>
        <source>Your account may not read the audit log.</source>
        <translation>Вашей учётной записи нельзя читать журнал аудита.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the audit log.</source>
        <translation>Права этого входа не охватывают журнал аудита.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the audit log.</source>
        <translation>По тарифу портала доступны только последние 20 записей журнала аудита.</translation>
    </message>
    <message>
        <source>Signed in with the password</source>
        <translation>Вход с паролем</translation>
    </message>
    <message>
        <source>Signed in with a code</source>
        <translation>Вход с кодом</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Код не принят</translation>
    </message>
    <message>
        <source>Too many tries, has to wait</source>
        <translation>Слишком много попыток, нужно подождать</translation>
    </message>
    <message>
        <source>Picture puzzle not solved</source>
        <translation>Капча не пройдена</translation>
    </message>
    <message>
        <source>Set up or new codes</source>
        <translation>Настройка или новые коды</translation>
    </message>
    <message>
        <source>Two-factor sign-in switched off</source>
        <translation>Двухфакторная аутентификация выключена</translation>
    </message>
    <message>
        <source>SMS codes switched on</source>
        <translation>Коды по SMS включены</translation>
    </message>
    <message>
        <source>Authenticator app switched on</source>
        <translation>Приложение-аутентификатор включено</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Apps and codes</source>
        <translation>Приложения и коды</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Неизвестно кто</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Время неизвестно</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>person: what happened, when</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>address</comment>
        <translation>С адреса %1.</translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <comment>address, place</comment>
        <translation>С адреса %1, %2.</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>browser, system</comment>
        <translation>Через %1</translation>
    </message>
    <message>
        <source>Typed as %1</source>
        <comment>login</comment>
        <translation>Введено как %1</translation>
    </message>
    <message>
        <source>The portal’s number for it: %1</source>
        <translation>Номер на портале: %1</translation>
    </message>
    <message>
        <source>The portal’s words: %1 (number %2)</source>
        <translation>Формулировка портала: %1 (номер %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 из %Ln события</numerusform>
            <numerusform>%1 из %Ln событий</numerusform>
            <numerusform>%1 из %Ln событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading on…</source>
        <comment>83 events</comment>
        <translation>%1. Чтение продолжается…</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>83 events, a day</comment>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>What is older is not shown</source>
        <translation>Более старое не показано</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history and of the audit log.</source>
        <translation>По тарифу портала доступны только последние 20 записей истории входов и журнала аудита.</translation>
    </message>
    <message>
        <source>Sign-ins are not shown</source>
        <translation>Входы не показаны</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes are not shown</source>
        <translation>Настройки, коды и изменения политики не показаны</translation>
    </message>
    <message>
        <source>Sign-ins could not be read.</source>
        <translation>Не удалось прочитать входы.</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes could not be read.</source>
        <translation>Не удалось прочитать настройки, коды и изменения политики.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Касается</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Браузер</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Portal’s words</source>
        <translation>Формулировка портала</translation>
    </message>
    <message>
        <source>Portal’s number</source>
        <translation>Номер на портале</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Enter the address of your portal.</source>
        <translation>Введите адрес своего портала.</translation>
    </message>
    <message>
        <source>It is the one you use to open DocSpace in a browser, for example harbour.example.</source>
        <translation>Это адрес, по которому вы открываете DocSpace в браузере, например harbour.example.</translation>
    </message>
    <message>
        <source>That can’t be read as the address of a portal.</source>
        <translation>Это не похоже на адрес портала.</translation>
    </message>
    <message>
        <source>An address looks like harbour.example or https://docs.harbour.example:8443.</source>
        <translation>Адрес выглядит так: harbour.example или https://docs.harbour.example:8443.</translation>
    </message>
    <message>
        <source>Over http, others could read your password on its way.</source>
        <translation>По http другие могут перехватить ваш пароль в пути.</translation>
    </message>
    <message>
        <source>Begin the address with https. Only a portal on this computer is opened with http.</source>
        <translation>Начните адрес с https. По http открывается только портал на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The portal can’t be reached.</source>
        <translation>Портал недоступен.</translation>
    </message>
    <message>
        <source>Check the address %1 and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Проверьте адрес %1 и сеть этого компьютера, затем повторите. Всё введённое сохранилось.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>Портал не ответил вовремя.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>Возможно, он занят. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>Соединение с %1 небезопасно.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted on this computer. Ask an admin of the portal before you go on.</source>
        <translation>Этот компьютер не доверяет его сертификату. Прежде чем продолжить, спросите администратора портала.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1 показывает не тот сертификат, которому вы доверились.</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or the portal got a new certificate. Nothing was sent. Ask an admin of the portal before you go on.</source>
        <translation>Возможно, кто-то перехватывает данные или портал получил новый сертификат. Ничего не отправлено. Прежде чем продолжить, спросите администратора портала.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>Прокси запрашивает имя и пароль.</translation>
    </message>
    <message>
        <source>Enter them under Proxy, then try again.</source>
        <translation>Введите их в разделе «Прокси» и повторите.</translation>
    </message>
    <message>
        <source>%1 sends you on to another address.</source>
        <translation>%1 перенаправляет на другой адрес.</translation>
    </message>
    <message>
        <source>Open the portal in a browser and enter the address that it shows there.</source>
        <translation>Откройте портал в браузере и введите адрес, который там показан.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a DocSpace portal.</source>
        <translation>%1 отвечает, но не как портал DocSpace.</translation>
    </message>
    <message>
        <source>Enter the address that you use to open DocSpace in a browser.</source>
        <translation>Введите адрес, по которому вы открываете DocSpace в браузере.</translation>
    </message>
    <message>
        <source>The portal has a problem of its own.</source>
        <translation>На самом портале неполадка.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell an admin of the portal.</source>
        <translation>Повторите чуть позже. Если не проходит, сообщите администратору портала.</translation>
    </message>
    <message>
        <source>The portal’s answer can’t be read.</source>
        <translation>Не удаётся прочитать ответ портала.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for an admin of the portal.</source>
        <translation>Повторите. Если не проходит, скопируйте подробности для администратора портала.</translation>
    </message>
    <message>
        <source>The portal can’t be reached through the proxy %1.</source>
        <translation>Портал недоступен через прокси %1.</translation>
    </message>
    <message>
        <source>Check the address %1, the proxy and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>Проверьте адрес %1, прокси и сеть этого компьютера, затем повторите. Всё введённое сохранилось.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in.</source>
        <translation>Портал не принимает этот вход.</translation>
    </message>
    <message>
        <source>It may have ended or been revoked. Sign in again.</source>
        <translation>Возможно, он завершён или отозван. Войдите снова.</translation>
    </message>
    <message>
        <source>This sign-in may not do that.</source>
        <translation>Этому входу такое не разрешено.</translation>
    </message>
    <message>
        <source>Sign in with email and password, or with an API key that has full access.</source>
        <translation>Войдите с эл. почтой и паролем или с ключом API с полным доступом.</translation>
    </message>
    <message>
        <source>That is not available on this portal now.</source>
        <translation>Сейчас на этом портале это недоступно.</translation>
    </message>
    <message>
        <source>The page shows what the portal says at the moment.</source>
        <translation>На странице показано то, что сейчас сообщает портал.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Код не принят.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Дождитесь следующего кода в приложении и введите его.</translation>
    </message>
    <message>
        <source>The sign-in in the browser did not succeed.</source>
        <translation>Вход в браузере не состоялся.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start it again, or sign in another way.</source>
        <translation>Ничего не изменено. Начните снова или войдите другим способом.</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Слишком много кодов за короткое время.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Повторите через минуту.</translation>
    </message>
    <message>
        <source>The portal’s plan does not cover this.</source>
        <translation>В тариф портала это не входит.</translation>
    </message>
    <message>
        <source>Ask the portal’s owner about its plan.</source>
        <translation>Спросите владельца портала о тарифе.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>Портал просит не спешить.</translation>
    </message>
    <message>
        <source>The portal did not take this request.</source>
        <translation>Портал не принял этот запрос.</translation>
    </message>
    <message>
        <source>Copy the details for an admin of the portal.</source>
        <translation>Скопируйте подробности для администратора портала.</translation>
    </message>
    <message>
        <source>This portal is closed to your address.</source>
        <translation>Портал закрыт для вашего адреса.</translation>
    </message>
    <message>
        <source>Its admins let in certain networks only. Connect from one of them, or ask an admin of the portal.</source>
        <translation>Его администраторы пускают только из определённых сетей. Подключитесь из такой сети или спросите администратора портала.</translation>
    </message>
    <message>
        <source>The portal lets nobody in now.</source>
        <translation>Портал сейчас никого не пускает.</translation>
    </message>
    <message>
        <source>It may be switched off or being moved. Ask an admin of the portal.</source>
        <translation>Возможно, он выключен или переезжает. Спросите администратора портала.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Связка ключей заблокирована.</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in. Until then your sign-in is kept for this session only.</source>
        <translation>Разблокируйте её, чтобы оставаться в системе. До тех пор вход хранится только в этом сеансе.</translation>
    </message>
    <message>
        <source>This computer’s keychain can’t be used.</source>
        <translation>Связку ключей этого компьютера нельзя использовать.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close Twofold; nothing is saved.</source>
        <translation>Вход хранится, пока вы не закроете Twofold; ничего не сохраняется.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Не удалось записать файл.</translation>
    </message>
    <message>
        <source>Choose another folder. The reason: %1</source>
        <translation>Выберите другую папку. Причина: %1</translation>
    </message>
    <message>
        <source>That was stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Повторите, когда будете готовы.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 behind the portal.</source>
        <translation>Часы вашего компьютера отстают от портала на %1.</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 ahead of the portal.</source>
        <translation>Часы вашего компьютера опережают портал на %1.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ваш сеанс закончился.</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln unsaved policy change(s) are kept and waiting for you.</source>
        <translation>
            <numerusform>%Ln несохранённое изменение политики не потеряно и ждёт вас.</numerusform>
            <numerusform>%Ln несохранённых изменения политики не потеряны и ждут вас.</numerusform>
            <numerusform>%Ln несохранённых изменений политики не потеряны и ждут вас.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why a second step?</source>
        <translation>Зачем второй шаг?</translation>
    </message>
    <message>
        <source>Passwords are guessed, seen and stolen. With two-factor sign-in, a code from your phone is asked for as well: a stolen password alone opens nothing.</source>
        <translation>Пароли угадывают, подсматривают и крадут. При двухфакторной аутентификации запрашивается ещё и код с вашего телефона: один украденный пароль ничего не открывает.</translation>
    </message>
    <message>
        <source>Where do the codes come from?</source>
        <translation>Откуда берутся коды?</translation>
    </message>
    <message>
        <source>From an authenticator app on your phone, such as Aegis, 2FAS, Google or Microsoft Authenticator. You scan a picture once; from then on the app shows a new 6-digit code every 30 seconds, without a network.</source>
        <translation>Из приложения-аутентификатора на вашем телефоне, например Aegis, 2FAS, Google или Microsoft Authenticator. Вы один раз сканируете картинку, и с этого момента приложение показывает новый 6-значный код каждые 30 секунд, без сети.</translation>
    </message>
    <message>
        <source>What are backup codes?</source>
        <translation>Что такое резервные коды?</translation>
    </message>
    <message>
        <source>Spare keys for the day without your phone. Each signs you in once. Print them or save them, and keep them apart from your phone.</source>
        <translation>Запасные ключи на случай, когда телефона нет под рукой. Каждый даёт войти один раз. Распечатайте или сохраните их и храните отдельно от телефона.</translation>
    </message>
    <message>
        <source>What does Twofold do?</source>
        <translation>Что делает Twofold?</translation>
    </message>
    <message>
        <source>It is a window to what your DocSpace portal knows about two-factor sign-in. It talks to the portals that you open and to nothing else. Your sign-in lies in this computer’s keychain, or in memory only, as you choose in Preferences.</source>
        <translation>Показывает, что ваш портал DocSpace знает о двухфакторной аутентификации. Программа связывается только с порталами, которые вы открываете, и больше ни с чем. Ваш вход хранится в связке ключей этого компьютера или только в памяти — как вы выберете в разделе «Настройки».</translation>
    </message>
    <message>
        <source>You have a backup code</source>
        <translation>У вас есть резервный код</translation>
    </message>
    <message>
        <source>Sign in with your password. Where the code is asked for, choose “Use a backup code instead” and type one. Then choose “Move to a new phone” under My sign-in.</source>
        <translation>Войдите с паролем. Там, где запрашивается код, выберите «Использовать резервный код» и введите его. Затем выберите «Перейти на новый телефон» в разделе «Мой вход».</translation>
    </message>
    <message>
        <source>You are still signed in here</source>
        <translation>Здесь вы ещё в системе</translation>
    </message>
    <message>
        <source>Choose “Move to a new phone” under My sign-in. The codes of the old phone stop working at once, and you get new backup codes.</source>
        <translation>Выберите «Перейти на новый телефон» в разделе «Мой вход». Коды старого телефона сразу перестают действовать, и вы получаете новые резервные коды.</translation>
    </message>
    <message>
        <source>You have neither</source>
        <translation>У вас нет ни того, ни другого</translation>
    </message>
    <message>
        <source>Ask the portal’s owner to reset your authenticator app. At your next sign-in you set up the new phone.</source>
        <translation>Попросите владельца портала сбросить ваше приложение-аутентификатор. При следующем входе вы настроите новый телефон.</translation>
    </message>
    <message>
        <source>The phone may be in somebody’s hands</source>
        <translation>Телефон может быть в чужих руках</translation>
    </message>
    <message>
        <source>Change your password on the portal too, and sign out of other browsers and devices under “Portals and accounts” in the portal menu.</source>
        <translation>Смените также пароль на портале и завершите сеансы в других браузерах и на других устройствах: «Порталы и учётные записи» в меню порталов.</translation>
    </message>
    <message>
        <source>Before you switch it on</source>
        <translation>Перед включением</translation>
    </message>
    <message>
        <source>The People page tells who has set up an app. The Policy page tells, person by person, who will be asked for a code, before anything is saved.</source>
        <translation>На странице «Участники» видно, кто настроил приложение. На странице «Политика» видно по каждому участнику, у кого будет запрашиваться код, ещё до сохранения.</translation>
    </message>
    <message>
        <source>Saving signs everyone out</source>
        <translation>При сохранении завершаются сеансы у всех</translation>
    </message>
    <message>
        <source>DocSpace ends every session when the policy is saved, yours too. Twofold checks first that you can get back in, and signs you in again in place.</source>
        <translation>При сохранении политики DocSpace завершает все сеансы, и ваш тоже. Twofold сначала проверяет, что вы сможете войти снова, а затем выполняет вход прямо здесь.</translation>
    </message>
    <message>
        <source>An emergency key</source>
        <translation>Ключ на крайний случай</translation>
    </message>
    <message>
        <source>An API key with all permissions goes past the second step. Make one on the portal, in Developer tools, and test and keep it while you review a change.</source>
        <translation>Ключ API со всеми разрешениями обходит второй шаг. Создайте его на портале, в «Инструментах разработчика». Когда будете проверять изменение перед сохранением, протестируйте ключ и сохраните его.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Доверенные сети</translation>
    </message>
    <message>
        <source>From these addresses no code is asked for, except of those under “Always ask”. “Try an address” tells what would happen, also to recent sign-ins.</source>
        <translation>С этих адресов код не запрашивается ни у кого, кроме тех, кто в списке «Всегда запрашивать код». «Проверить адрес» показывает, что произошло бы, в том числе с недавними входами.</translation>
    </message>
    <message>
        <source>Somebody has lost their phone</source>
        <translation>Кто-то потерял телефон</translation>
    </message>
    <message>
        <source>The owner selects them under People and resets their app. They set up a new one at their next sign-in. Admins can see who needs it, but can’t reset.</source>
        <translation>Владелец выбирает участника в разделе «Участники» и сбрасывает его приложение. Тот настраивает новое при следующем входе. Администраторы видят, кому это нужно, но сбросить не могут.</translation>
    </message>
    <message>
        <source>SMS instead of an app</source>
        <translation>SMS вместо приложения</translation>
    </message>
    <message>
        <source>It needs an SMS service that is connected to the portal. Codes by text message can be redirected by fraud; prefer the app.</source>
        <translation>Нужна служба SMS, подключённая к порталу. Коды по SMS мошенники могут перехватить; лучше выбрать приложение.</translation>
    </message>
    <message>
        <source>What the portal needs</source>
        <translation>Что нужно порталу</translation>
    </message>
    <message>
        <source>A plan that includes two-factor sign-in, and a version of DocSpace that has it. Then the owner or a DocSpace admin switches it on. Ask the portal’s owner about the plan, and whoever runs the server about its version.</source>
        <translation>Тариф, в который входит двухфакторная аутентификация, и версия DocSpace, в которой она есть. Затем её включает владелец или администратор DocSpace. О тарифе спросите владельца портала, а о версии — тех, кто обслуживает сервер.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Private network</source>
        <translation>Частная сеть</translation>
    </message>
    <message>
        <source>Private range</source>
        <translation>Частный диапазон</translation>
    </message>
    <message>
        <source>Shared by a provider’s customers</source>
        <translation>Общая для клиентов провайдера</translation>
    </message>
    <message>
        <source>Link-local network</source>
        <translation>Сеть link-local</translation>
    </message>
    <message>
        <source>The portal’s own computer</source>
        <translation>Сам компьютер портала</translation>
    </message>
    <message>
        <source>IPv6 network</source>
        <translation>Сеть IPv6</translation>
    </message>
    <message>
        <source>IPv6 range</source>
        <translation>Диапазон IPv6</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Один адрес</translation>
    </message>
    <message>
        <source>%1, %2 billion addresses</source>
        <translation>%1, %2 млрд адресов</translation>
    </message>
    <message>
        <source>%1, %2 million addresses</source>
        <translation>%1, %2 млн адресов</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1, %Ln адрес</numerusform>
            <numerusform>%1, %Ln адреса</numerusform>
            <numerusform>%1, %Ln адресов</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7.</source>
        <translation>Введите адрес, диапазон или сеть, например 203.0.113.7.</translation>
    </message>
    <message>
        <source>This is too long for an address or a range.</source>
        <translation>Для адреса или диапазона это слишком длинно.</translation>
    </message>
    <message>
        <source>The portal reads the digits 0 to 9 only, for example 203.0.113.7.</source>
        <translation>Портал понимает только цифры от 0 до 9, например 203.0.113.7.</translation>
    </message>
    <message>
        <source>The portal compares addresses, not names. Type the address, for example 203.0.113.7.</source>
        <translation>Портал сравнивает адреса, а не имена. Введите адрес, например 203.0.113.7.</translation>
    </message>
    <message>
        <source>Instead of a star, type a range or a network, for example 10.0.0.0/16.</source>
        <translation>Вместо звёздочки введите диапазон или сеть, например 10.0.0.0/16.</translation>
    </message>
    <message>
        <source>Leave the port out: an address alone, for example 203.0.113.7.</source>
        <translation>Уберите порт, оставьте только адрес, например 203.0.113.7.</translation>
    </message>
    <message>
        <source>Leave out the percent sign and what follows it. The portal never sees it.</source>
        <translation>Уберите знак процента и всё после него. Портал этого никогда не видит.</translation>
    </message>
    <message>
        <source>Write the numbers without leading zeros, for example 10.0.0.1.</source>
        <translation>Пишите числа без нулей в начале, например 10.0.0.1.</translation>
    </message>
    <message>
        <source>Each part of an IPv4 address is a number from 0 to 255, for example 192.168.1.10.</source>
        <translation>Каждая часть адреса IPv4 — число от 0 до 255, например 192.168.1.10.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers with dots between, for example 192.168.1.10.</source>
        <translation>Адрес IPv4 состоит из четырёх чисел, разделённых точками, например 192.168.1.10.</translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7 or 10.0.0.0/8.</source>
        <translation>Введите адрес, диапазон или сеть, например 203.0.113.7 или 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12.</source>
        <translation>Сеть IPv4 заканчивается числом от /1 до /32, например 172.16.0.0/12.</translation>
    </message>
    <message>
        <source>An IPv6 network ends in a number from /1 to /128, for example 2001:db8::/32.</source>
        <translation>Сеть IPv6 заканчивается числом от /1 до /128, например 2001:db8::/32.</translation>
    </message>
    <message>
        <source>A range has two addresses with a dash between, for example 10.0.0.1-10.0.0.9.</source>
        <translation>Диапазон — это два адреса через дефис, например 10.0.0.1-10.0.0.9.</translation>
    </message>
    <message>
        <source>Both ends of a range are IPv4, or both are IPv6.</source>
        <translation>Оба конца диапазона — IPv4 или оба — IPv6.</translation>
    </message>
    <message>
        <source>This is every address there is: nobody would be asked for a code.</source>
        <translation>Это все адреса, какие есть: код не запрашивался бы ни у кого.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>Это уже есть в списке.</translation>
    </message>
    <message>
        <source>It is on the list already, as %1.</source>
        <translation>Это уже есть в списке как %1.</translation>
    </message>
    <message>
        <source>%1 on the list covers it already.</source>
        <translation>Это уже охвачено записью %1 из списка.</translation>
    </message>
    <message>
        <source>The portal never sees an address like this, so it trusts nobody.</source>
        <translation>Портал никогда не видит таких адресов, поэтому доверия не получает никто.</translation>
    </message>
    <message>
        <source>The portal reads it as %1, which is far wider.</source>
        <translation>Портал понимает это как %1, а это намного шире.</translation>
    </message>
    <message>
        <source>The portal reads it as a far wider network.</source>
        <translation>Портал понимает это как намного более широкую сеть.</translation>
    </message>
    <message>
        <source>The portal reads it as the address 0.0.0.0 alone.</source>
        <translation>Портал понимает это как один адрес 0.0.0.0.</translation>
    </message>
    <message>
        <source>The portal can’t read it. Whoever it is compared with can’t sign in.</source>
        <translation>Портал не может это прочитать. Тот, с кем это сравнивается, не сможет войти.</translation>
    </message>
    <message>
        <source>It trusts every address: nobody is asked for a code.</source>
        <translation>Доверие ко всем адресам: код не запрашивается ни у кого.</translation>
    </message>
    <message>
        <source>Is saved as %1</source>
        <translation>Сохранится как %1</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Сохранить как %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last address</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Set up or new codes</source>
        <translation>Настройка или новые коды</translation>
    </message>
    <message>
        <source>App unlinked</source>
        <translation>Приложение отвязано</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>DocSpace admin</source>
        <translation>Администратор DocSpace</translation>
    </message>
    <message>
        <source>Room admin</source>
        <translation>Администратор комнаты</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>User</comment>
        <translation>%1, отключён</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>User; invited, has not signed in yet</comment>
        <translation>%1, ожидает</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настроено</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Не настроено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Last known: set up</source>
        <translation>По последним данным: настроено</translation>
    </message>
    <message>
        <source>Last known: unlinked</source>
        <translation>По последним данным: отвязано</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Код запрашивается всегда: указан лично</translation>
    </message>
    <message>
        <source>Always asked as part of %1</source>
        <comment>a group</comment>
        <translation>Код запрашивается всегда: входит в %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
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
        <translation>По последним данным: %1, %2</translation>
    </message>
    <message>
        <source>two-factor: %1</source>
        <translation>двухфакторная аутентификация: %1</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>группы: %1</translation>
    </message>
    <message>
        <source>The portal tells it only while the policy’s method is the authenticator app.</source>
        <translation>Портал сообщает это, только пока способ в политике — приложение-аутентификатор.</translation>
    </message>
    <message>
        <source>The portal tells it to DocSpace admins and to the owner only.</source>
        <translation>Портал сообщает это только администраторам DocSpace и владельцу.</translation>
    </message>
    <message>
        <source>This release of the portal does not tell it.</source>
        <translation>Эта версия портала этого не сообщает.</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2 people</source>
        <translation>Повторное чтение: %1 из %2 человек</translation>
    </message>
    <message>
        <source>%1 of %2 people read</source>
        <translation>Прочитано %1 из %2 человек</translation>
    </message>
    <message>
        <source>%1. Paused.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. Приостановлено.</translation>
    </message>
    <message>
        <source>%1. The portal asks to slow down.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. Портал просит не спешить.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 из %2 человек</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Двухфакторная аутентификация</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Код всегда</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Last known change</source>
        <translation>Последнее известное изменение</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when somebody&apos;s app was reset</comment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Try part of a name, an email address or a group.</source>
        <translation>Попробуйте часть имени, адреса эл. почты или названия группы.</translation>
    </message>
    <message>
        <source>The filters “%1” and “%2” are on.</source>
        <translation>Включены фильтры «%1» и «%2».</translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” is on, so %Ln people are hidden.</source>
        <translation>
            <numerusform>Включён фильтр «%1», поэтому скрыт %Ln человек.</numerusform>
            <numerusform>Включён фильтр «%1», поэтому скрыто %Ln человека.</numerusform>
            <numerusform>Включён фильтр «%1», поэтому скрыто %Ln человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far %1 of %2 people are read.</source>
        <translation>Пока прочитано %1 из %2 человек.</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>Под эти фильтры никто не подходит</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>Никто не подходит под «%1»</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Приложение-аутентификатор</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Администраторы</translation>
    </message>
    <message>
        <source>Room admins</source>
        <translation>Администраторы комнат</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Deleted group %1</source>
        <translation>Удалённая группа %1</translation>
    </message>
    <message>
        <source>Deleted person %1</source>
        <translation>Удалённый участник %1</translation>
    </message>
    <message>
        <source>Unknown group %1</source>
        <translation>Неизвестная группа %1</translation>
    </message>
    <message>
        <source>Unknown person %1</source>
        <translation>Неизвестный участник %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln сеть</numerusform>
            <numerusform>%Ln сети</numerusform>
            <numerusform>%Ln сетей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>method: %1</source>
        <translation>способ: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>The lists are kept on this computer and offered when you switch it on again.</source>
        <translation>Списки остаются на этом компьютере и предлагаются при повторном включении.</translation>
    </message>
    <message>
        <source>The lists are not kept on this computer: note them first if you want them back.</source>
        <translation>Списки не остаются на этом компьютере: запишите их, если хотите потом вернуть.</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>При входе запрашивается только пароль</translation>
    </message>
    <message>
        <source>The portal also clears trusted networks and the always-ask list. Nobody is signed out.</source>
        <translation>Портал также очищает доверенные сети и список «Всегда запрашивать код». Ничьи сеансы не завершаются.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code. Whoever has no app yet sets one up then.</source>
        <translation>При следующем входе запрашивается код. Кто ещё без приложения, настраивает его тогда же.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code, which comes by text message.</source>
        <translation>При следующем входе запрашивается код, который приходит по SMS.</translation>
    </message>
    <message>
        <source>Saving signs everyone out, you included</source>
        <translation>При сохранении завершаются сеансы у всех, включая вас</translation>
    </message>
    <message>
        <source>Saving signs everyone else out</source>
        <translation>При сохранении завершаются сеансы у всех, кроме вас</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked for a code at their next sign-in.</source>
        <translation>
            <numerusform>При следующем входе код запрашивается у %1 из %Ln человека.</numerusform>
            <numerusform>При следующем входе код запрашивается у %1 из %Ln человек.</numerusform>
            <numerusform>При следующем входе код запрашивается у %1 из %Ln человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set up an app first.</source>
        <translation>
            <numerusform>%Ln из них сначала настраивает приложение.</numerusform>
            <numerusform>%Ln из них сначала настраивают приложение.</numerusform>
            <numerusform>%Ln из них сначала настраивают приложение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in.</source>
        <translation>
            <numerusform>%Ln человек не смог бы войти.</numerusform>
            <numerusform>%Ln человека не смогли бы войти.</numerusform>
            <numerusform>%Ln человек не смогли бы войти.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCodeText</name>
    <message>
        <source>That code was not accepted.</source>
        <translation>Код не принят.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>Дождитесь следующего кода в приложении и введите его.</translation>
    </message>
    <message>
        <source>%1 Set the clocks of this computer and of your phone to automatic, then type the next code.</source>
        <translation>%1 Переключите часы этого компьютера и телефона на автоматическую установку, затем введите следующий код.</translation>
    </message>
    <message>
        <source>It is right for this account and this moment, so the portal may hold another key by now. Type the next code. If that is not accepted either, start the set-up again.</source>
        <translation>Для этой учётной записи и этого момента он верен, так что у портала, возможно, уже другой ключ. Введите следующий код. Если и он не принят, начните настройку заново.</translation>
    </message>
    <message>
        <source>It is not a code of this account. In your app, look for %1 and type the code that stands there. If it is not there, scan again.</source>
        <translation>Это код не этой учётной записи. Найдите в приложении %1 и введите код оттуда. Если такой записи нет, отсканируйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>The portal usually takes %Ln more code(s) before it makes you wait.</source>
        <translation>
            <numerusform>Обычно портал принимает ещё %Ln код, прежде чем попросит подождать.</numerusform>
            <numerusform>Обычно портал принимает ещё %Ln кода, прежде чем попросит подождать.</numerusform>
            <numerusform>Обычно портал принимает ещё %Ln кодов, прежде чем попросит подождать.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal usually makes you wait a minute now.</source>
        <translation>Обычно теперь портал просит подождать минуту.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 behind both. Tell an admin of the portal.</source>
        <translation>Часы телефона и этого компьютера совпадают, но часы портала отстают от них на %1. Сообщите администратору портала.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 ahead of both. Tell an admin of the portal.</source>
        <translation>Часы телефона и этого компьютера совпадают, но часы портала опережают их на %1. Сообщите администратору портала.</translation>
    </message>
    <message>
        <source>It will be good in %1, so your phone’s clock is ahead of the portal. Set it to automatic, then type the next code.</source>
        <translation>Он станет действителен через %1, то есть часы телефона опережают портал. Включите автоматическую установку времени и введите следующий код.</translation>
    </message>
    <message>
        <source>It was good %1 ago. Type the one that your app shows now. If it is that one, your phone’s clock is behind: set it to automatic.</source>
        <translation>Он действовал %1 назад. Введите тот, который приложение показывает сейчас. Если это он и есть, часы телефона отстают: включите автоматическую установку времени.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 ahead of the portal, as if it were set for another time zone.</source>
        <translation>Часы телефона опережают портал на %1, как будто на них другой часовой пояс.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 behind the portal, as if it were set for another time zone.</source>
        <translation>Часы телефона отстают от портала на %1, как будто на них другой часовой пояс.</translation>
    </message>
    <message>
        <source>Set its date, time and time zone to automatic, then type the next code.</source>
        <translation>Включите на нём автоматическую установку даты, времени и часового пояса, затем введите следующий код.</translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) ahead of the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>Часы телефона опережают портал на %Ln день. Включите автоматическую установку даты, затем введите следующий код.</numerusform>
            <numerusform>Часы телефона опережают портал на %Ln дня. Включите автоматическую установку даты, затем введите следующий код.</numerusform>
            <numerusform>Часы телефона опережают портал на %Ln дней. Включите автоматическую установку даты, затем введите следующий код.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) behind the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>Часы телефона отстают от портала на %Ln день. Включите автоматическую установку даты, затем введите следующий код.</numerusform>
            <numerusform>Часы телефона отстают от портала на %Ln дня. Включите автоматическую установку даты, затем введите следующий код.</numerusform>
            <numerusform>Часы телефона отстают от портала на %Ln дней. Включите автоматическую установку даты, затем введите следующий код.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
</context>
<context>
    <name>ResetWords</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сброшено</translation>
    </message>
    <message>
        <source>Not reset</source>
        <translation>Не сброшено</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Your own app is moved under My sign-in</source>
        <translation>Своё приложение переносят в разделе «Мой вход»</translation>
    </message>
    <message>
        <source>Disabled: can’t sign in</source>
        <translation>Отключён: войти не может</translation>
    </message>
    <message>
        <source>Guests are left as they are</source>
        <translation>Гости остаются без изменений</translation>
    </message>
    <message>
        <source>No app is set up</source>
        <translation>Приложение не настроено</translation>
    </message>
    <message>
        <source>The portal does not say whether an app is set up</source>
        <translation>Портал не сообщает, настроено ли приложение</translation>
    </message>
    <message>
        <source>Not on the portal any more</source>
        <translation>Больше нет на портале</translation>
    </message>
    <message>
        <source>Stopped before their turn</source>
        <translation>Остановлено до его очереди</translation>
    </message>
    <message>
        <source>Could not be read, so nothing was sent</source>
        <translation>Не удалось прочитать, поэтому ничего не отправлено</translation>
    </message>
    <message>
        <source>The portal refused it (status %1)</source>
        <translation>Портал отклонил (статус %1)</translation>
    </message>
    <message>
        <source>The portal took no more requests at that moment</source>
        <translation>Портал в тот момент больше не принимал запросы</translation>
    </message>
    <message>
        <source>Your session ended before it was done</source>
        <translation>Ваш сеанс закончился раньше</translation>
    </message>
    <message>
        <source>No answer came, and the app is still set up</source>
        <translation>Ответа нет, и приложение всё ещё настроено</translation>
    </message>
    <message>
        <source>The portal said it was done, but an app is set up</source>
        <translation>Портал сообщил, что готово, но приложение настроено</translation>
    </message>
    <message>
        <source>It was sent, but could not be checked</source>
        <translation>Отправлено, но проверить не удалось</translation>
    </message>
    <message>
        <source>No app is reset</source>
        <translation>Не сброшено ни одно приложение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) are reset</source>
        <translation>
            <numerusform>Сброшено %Ln приложение</numerusform>
            <numerusform>Сброшено %Ln приложения</numerusform>
            <numerusform>Сброшено %Ln приложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln app(s) are reset</source>
        <translation>
            <numerusform>Сброшено %1 из %Ln приложения</numerusform>
            <numerusform>Сброшено %1 из %Ln приложений</numerusform>
            <numerusform>Сброшено %1 из %Ln приложений</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal refused several people in a row. Stop, and see why in the list.</source>
        <translation>Портал отклонил несколько человек подряд. Остановите сброс и посмотрите причину в списке.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Ваш сеанс закончился. Чтобы продолжить, войдите снова.</translation>
    </message>
    <message>
        <source>The record of the reset could not be written, so nothing more was sent. The reason: %1</source>
        <translation>Не удалось записать журнал сброса, поэтому больше ничего не отправлено. Причина: %1</translation>
    </message>
    <message>
        <source>The portal asks to slow down. Go on in a few minutes.</source>
        <translation>Портал просит не спешить. Продолжите через несколько минут.</translation>
    </message>
    <message>
        <source>Nothing is sent twice. Go on when it is back.</source>
        <translation>Ничего не отправляется дважды. Продолжите, когда портал снова заработает.</translation>
    </message>
    <message>
        <source>The portal asks to slow down. It goes on by itself.</source>
        <translation>Портал просит не спешить. Работа продолжится сама.</translation>
    </message>
    <message>
        <source>Twofold looks again in a moment.</source>
        <translation>Скоро будет повторная проверка.</translation>
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
        <translation>Мой вход</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Next part of the window: places, page, bar below it</source>
        <translation>Следующая часть окна: разделы, страница, панель под ней</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>These shortcuts, and help</source>
        <translation>Эти сочетания клавиш и справка</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Поиск участников</translation>
    </message>
    <message>
        <source>Read the people again</source>
        <translation>Прочитать список участников снова</translation>
    </message>
    <message>
        <source>Copy the selected rows, code or key</source>
        <translation>Копировать выбранные строки, код или ключ</translation>
    </message>
    <message>
        <source>Review and save the policy</source>
        <translation>Проверить и сохранить политику</translation>
    </message>
    <message>
        <source>Undo a change to the policy</source>
        <translation>Отменить изменение политики</translation>
    </message>
    <message>
        <source>Redo a change to the policy</source>
        <translation>Повторить изменение политики</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>A key. &quot;Letter&quot; is any letter.</extracomment>
        <translation>Alt+буква</translation>
    </message>
    <message>
        <source>Press a button, or go to a field. The letters show while you hold Alt.</source>
        <translation>Нажать кнопку или перейти к полю. Буквы видны, пока вы удерживаете Alt.</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>Two keys.</extracomment>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Следующий и предыдущий элемент</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter, Пробел</translation>
    </message>
    <message>
        <source>Press the button, open or choose the row</source>
        <translation>Нажать кнопку, открыть или выбрать строку</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>A key.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog or menu and leave everything as it is, empty the search</source>
        <translation>Закрыть диалог или меню и оставить всё как есть, очистить поиск</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Клавиши со стрелками</translation>
    </message>
    <message>
        <source>Move between rows, codes and choices</source>
        <translation>Перемещение между строками, кодами и вариантами</translation>
    </message>
    <message>
        <source>Space, Shift+arrows, Ctrl+A</source>
        <translation>Пробел, Shift+стрелки, Ctrl+A</translation>
    </message>
    <message>
        <source>In the people list: select one, several, everybody shown</source>
        <translation>В списке участников: выбрать одного, нескольких, всех показанных</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the always-ask list and the trusted networks: take away</source>
        <translation>В списке «Всегда запрашивать код» и в доверенных сетях: удалить</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>That email and password were not accepted.</source>
        <translation>Эл. почта и пароль не приняты.</translation>
    </message>
    <message>
        <source>Check both and try again. If you forgot the password, ask for a new one on the portal’s web page.</source>
        <translation>Проверьте и то и другое и повторите. Если вы забыли пароль, запросите новый на веб-странице портала.</translation>
    </message>
    <message>
        <source>Check both and try again. Some servers do not allow Basic; sign in with email and password then.</source>
        <translation>Проверьте и то и другое и повторите. Некоторые серверы не разрешают Basic; тогда войдите с эл. почтой и паролем.</translation>
    </message>
    <message>
        <source>The portal does not accept this key.</source>
        <translation>Портал не принимает этот ключ.</translation>
    </message>
    <message>
        <source>Paste the whole key. It may also have run out or been switched off.</source>
        <translation>Вставьте ключ целиком. Возможно также, что срок его истёк или он выключен.</translation>
    </message>
    <message>
        <source>The portal does not accept this token.</source>
        <translation>Портал не принимает этот токен.</translation>
    </message>
    <message>
        <source>Paste all of it. It may also have ended: get a new one, or sign in another way.</source>
        <translation>Вставьте его целиком. Возможно также, что срок его истёк: получите новый или войдите другим способом.</translation>
    </message>
    <message>
        <source>This portal offers no sign-in through the browser.</source>
        <translation>Этот портал не предлагает вход через браузер.</translation>
    </message>
    <message>
        <source>It runs no identity service. Sign in with email and password, or with an API key.</source>
        <translation>На нём нет службы удостоверений. Войдите с эл. почтой и паролем или с ключом API.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>Ответа от браузера нет.</translation>
    </message>
    <message>
        <source>Start the sign-in again. Finish it in the page that opens.</source>
        <translation>Начните вход снова и завершите его на открывшейся странице.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was declined.</source>
        <translation>Вход в браузере отклонён.</translation>
    </message>
    <message>
        <source>Start it again and allow Twofold, or sign in another way.</source>
        <translation>Начните снова и разрешите доступ Twofold или войдите другим способом.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>На этом компьютере не удалось открыть браузер.</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system’s settings and start again, or sign in another way.</source>
        <translation>Выберите браузер по умолчанию в настройках системы и начните снова или войдите другим способом.</translation>
    </message>
    <message>
        <source>This computer does not let Twofold wait for the browser’s answer.</source>
        <translation>Этот компьютер не даёт Twofold ждать ответа браузера.</translation>
    </message>
    <message>
        <source>It comes to 127.0.0.1, where no port was free. Close other programs and start again, or sign in another way.</source>
        <translation>Ответ приходит на 127.0.0.1, где не нашлось свободного порта. Закройте другие программы и начните снова или войдите другим способом.</translation>
    </message>
    <message>
        <source>The portal did not take the browser’s answer.</source>
        <translation>Портал не принял ответ браузера.</translation>
    </message>
    <message>
        <source>It came too late, or was used before. Start the sign-in again.</source>
        <translation>Он пришёл слишком поздно или уже использован. Начните вход снова.</translation>
    </message>
    <message>
        <source>The portal’s answer is out of date, or this computer’s clock is wrong.</source>
        <translation>Ответ портала устарел, или часы этого компьютера идут неверно.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Set the clock and start the sign-in again.</source>
        <translation>Ничего из него не сохранено. Установите часы и начните вход снова.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not stand up to a check.</source>
        <translation>Ответ на вход не прошёл проверку.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Start again; if it stays, copy the details for an admin of the portal.</source>
        <translation>Ничего из него не сохранено. Начните снова; если не проходит, скопируйте подробности для администратора портала.</translation>
    </message>
    <message>
        <source>The portal’s identity service can’t be trusted with a sign-in.</source>
        <translation>Службе удостоверений портала нельзя доверить вход.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Copy the details for an admin of the portal, or sign in another way.</source>
        <translation>Ей ничего не отправлено. Скопируйте подробности для администратора портала или войдите другим способом.</translation>
    </message>
    <message>
        <source>The portal does not know this application.</source>
        <translation>Портал не знает это приложение.</translation>
    </message>
    <message>
        <source>Check the client ID and its secret in the portal’s Developer tools.</source>
        <translation>Проверьте ID клиента и его секрет в «Инструментах разработчика» на портале.</translation>
    </message>
    <message>
        <source>The portal does not let this application sign people in.</source>
        <translation>Портал не разрешает вход через это приложение.</translation>
    </message>
    <message>
        <source>In the portal’s Developer tools, let it read people and your profile.</source>
        <translation>В «Инструментах разработчика» на портале разрешите ему читать участников и ваш профиль.</translation>
    </message>
    <message>
        <source>The portal does not let this account sign in.</source>
        <translation>Портал не пускает эту учётную запись.</translation>
    </message>
    <message>
        <source>It may be switched off there. Ask an admin of the portal.</source>
        <translation>Возможно, она там отключена. Спросите администратора портала.</translation>
    </message>
    <message>
        <source>The portal does not accept the kept key.</source>
        <translation>Портал не принимает сохранённый ключ.</translation>
    </message>
    <message>
        <source>It may have run out or been switched off. Use another key, or sign in another way.</source>
        <translation>Возможно, срок его истёк или он выключен. Возьмите другой ключ или войдите другим способом.</translation>
    </message>
    <message>
        <source>The key is not in the keychain any more.</source>
        <translation>Этого ключа больше нет в связке ключей.</translation>
    </message>
    <message>
        <source>Use another key, or sign in another way.</source>
        <translation>Возьмите другой ключ или войдите другим способом.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Связка ключей заблокирована.</translation>
    </message>
    <message>
        <source>The key is kept there. Unlock it when you are asked, or paste a key.</source>
        <translation>Ключ хранится в ней. Разблокируйте её по запросу или вставьте ключ.</translation>
    </message>
    <message>
        <source>This key can’t read its own account.</source>
        <translation>Этот ключ не может прочитать собственную учётную запись.</translation>
    </message>
    <message>
        <source>Make a key with full access, or one that may read your profile and the portal.</source>
        <translation>Создайте ключ с полным доступом или с правом читать ваш профиль и портал.</translation>
    </message>
    <message>
        <source>This token can’t read its own account.</source>
        <translation>Этот токен не может прочитать собственную учётную запись.</translation>
    </message>
    <message>
        <source>Get one with more rights, or sign in another way.</source>
        <translation>Получите токен с более широкими правами или войдите другим способом.</translation>
    </message>
</context>
<context>
    <name>SurveyShares</name>
    <message>
        <source>Ready, app is set up</source>
        <translation>Готовы, приложение настроено</translation>
    </message>
    <message>
        <source>Set up at next sign-in</source>
        <translation>Настройка при следующем входе</translation>
    </message>
    <message>
        <source>Phone number at next sign-in</source>
        <translation>Номер телефона при следующем входе</translation>
    </message>
    <message>
        <source>Asked, not known who is ready</source>
        <translation>Код запрашивается, готовность неизвестна</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Только доверенная сеть</translation>
    </message>
    <message>
        <source>Not asked, two-factor sign-in is off</source>
        <translation>Код не запрашивается, двухфакторная аутентификация выключена</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>Не могут войти</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>In a group that is always asked</source>
        <translation>В группе, у которой код запрашивается всегда</translation>
    </message>
    <message>
        <source>Everyone is always asked</source>
        <translation>У всех код запрашивается всегда</translation>
    </message>
    <message>
        <source>Admins are always asked</source>
        <translation>У администраторов код запрашивается всегда</translation>
    </message>
    <message>
        <source>Room admins are always asked</source>
        <translation>У администраторов комнат код запрашивается всегда</translation>
    </message>
    <message>
        <source>Users are always asked</source>
        <translation>У пользователей код запрашивается всегда</translation>
    </message>
    <message>
        <source>Guests are always asked</source>
        <translation>У гостей код запрашивается всегда</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>Ваше приложение настроено.</translation>
    </message>
    <message>
        <source>You set up an app then.</source>
        <translation>Тогда вы настраиваете приложение.</translation>
    </message>
    <message>
        <source>You give your phone number then.</source>
        <translation>Тогда вы указываете номер телефона.</translation>
    </message>
    <message>
        <source>Asked, unless from a trusted network</source>
        <translation>Код запрашивается, кроме входов из доверенной сети</translation>
    </message>
    <message>
        <source>Asked, app is set up</source>
        <translation>Код запрашивается, приложение настроено</translation>
    </message>
    <message>
        <source>Asked, sets up then</source>
        <translation>Код запрашивается, настройка при входе</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Код запрашивается</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Код не запрашивается</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>Не может войти</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>Двухфакторная аутентификация выключена</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>Код запрашивается всегда: указан лично</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <comment>a network</comment>
        <translation>Доверенная: %1</translation>
    </message>
    <message>
        <source>No trusted network matches</source>
        <translation>Нет подходящей доверенной сети</translation>
    </message>
    <message>
        <source>No sign-in is known</source>
        <translation>Нет данных о входах</translation>
    </message>
    <message>
        <source>The groups are not known</source>
        <translation>Группы неизвестны</translation>
    </message>
    <message>
        <source>The portal can’t read %1</source>
        <comment>a network</comment>
        <translation>Портал не может прочитать %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Asked for a code</source>
        <translation>Код запрашивается</translation>
    </message>
    <message>
        <source>Asked, not known who is set up</source>
        <translation>Код запрашивается, настройка неизвестна</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>Только доверенная сеть</translation>
    </message>
    <message>
        <source>Asked at next sign-in, unless from a trusted network.</source>
        <translation>При следующем входе код запрашивается, если вы не в доверенной сети.</translation>
    </message>
    <message>
        <source>Asked at next sign-in.</source>
        <translation>При следующем входе код запрашивается.</translation>
    </message>
    <message>
        <source>Not asked from %1: it is in %2.</source>
        <comment>address, network</comment>
        <translation>С адреса %1 код не запрашивается: он входит в %2.</translation>
    </message>
    <message>
        <source>Not asked: two-factor sign-in is off.</source>
        <translation>Код не запрашивается: двухфакторная аутентификация выключена.</translation>
    </message>
    <message>
        <source>You could not sign in: the portal can’t read %1.</source>
        <comment>a network</comment>
        <translation>Вы не смогли бы войти: портал не может прочитать %1.</translation>
    </message>
    <message>
        <source>It is not known whether you would be asked.</source>
        <translation>Неизвестно, будет ли у вас запрашиваться код.</translation>
    </message>
    <message>
        <source>The portal’s plan does not show the sign-in history.</source>
        <translation>По тарифу портала история входов не показывается.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>Вашей учётной записи нельзя читать историю входов.</translation>
    </message>
    <message>
        <source>The sign-in history could not be read.</source>
        <translation>Не удалось прочитать историю входов.</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Чтение истории входов…</translation>
    </message>
    <message numerus="yes">
        <source>Counted from sign-ins of the last %Ln day(s).</source>
        <translation>
            <numerusform>Подсчитано по входам за последний %Ln день.</numerusform>
            <numerusform>Подсчитано по входам за последние %Ln дня.</numerusform>
            <numerusform>Подсчитано по входам за последние %Ln дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from sign-ins since %1.</source>
        <translation>Подсчитано по входам с %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.</source>
        <translation>
            <numerusform>%Ln из них за это время не входил, и код у него запрашивается, кроме входов из доверенной сети.</numerusform>
            <numerusform>%Ln из них за это время не входили, и код у них запрашивается, кроме входов из доверенной сети.</numerusform>
            <numerusform>%Ln из них за это время не входили, и код у них запрашивается, кроме входов из доверенной сети.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal tells who has set up an app only while the app is the method.</source>
        <translation>Портал сообщает, кто настроил приложение, только когда способ — приложение.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked</source>
        <translation>
            <numerusform>Код запрашивается у %1 из %Ln человека</numerusform>
            <numerusform>Код запрашивается у %1 из %Ln человек</numerusform>
            <numerusform>Код запрашивается у %1 из %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people, except from %Ln trusted network(s)</source>
        <translation>
            <numerusform>Все (%1), кроме входов из %Ln доверенной сети</numerusform>
            <numerusform>Все (%1), кроме входов из %Ln доверенных сетей</numerusform>
            <numerusform>Все (%1), кроме входов из %Ln доверенных сетей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal never matches it.</source>
        <translation>%1 охватывает этот адрес, но портал его никогда так не опознаёт.</translation>
    </message>
    <message>
        <source>%1 does not mean this address, but the portal lets it through.</source>
        <translation>%1 не охватывает этот адрес, но портал его пропускает.</translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal does not match it.</source>
        <translation>%1 охватывает этот адрес, но портал его так не опознаёт.</translation>
    </message>
    <message>
        <source>The portal can’t read %1. Who gets that far down the list can’t sign in.</source>
        <translation>Портал не может прочитать %1. Тот, для кого проверка списка доходит до этого места, войти не может.</translation>
    </message>
    <message>
        <source>The portal reads %1 in another way.</source>
        <translation>Портал понимает %1 иначе.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace portals</source>
        <translation>Двухфакторная аутентификация для порталов ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Start on the built-in demo portal.</source>
        <translation>Запуск на встроенном демо-портале.</translation>
    </message>
    <message>
        <source>A portal’s address, or a confirm link of a portal.</source>
        <translation>Адрес портала или ссылка подтверждения портала.</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Twofold.</source>
        <translation>Можно закрыть эту страницу и вернуться в Twofold.</translation>
    </message>
    <message>
        <source>Appearance: system, light, dark or high-contrast.</source>
        <translation>Оформление: system, light, dark или high-contrast.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AboutPane</name>
    <message>
        <source>Copy details for a report</source>
        <translation>Копировать сведения для отчёта</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>The details are these lines and your language. No name, address or secret is among them.</source>
        <translation>Сведения — это эти строки и ваш язык. В них нет имён, адресов и секретов.</translation>
    </message>
    <message>
        <source>Twofold is free software under the GNU General Public License, version 3 or later. It is not made, endorsed or supported by the makers of DocSpace.</source>
        <translation>Twofold — свободная программа под лицензией GNU General Public License версии 3 или более поздней. Она не создана, не одобрена и не поддерживается создателями DocSpace.</translation>
    </message>
    <message>
        <source>None is open, or it does not tell its release</source>
        <translation>Ни один не открыт, или он не сообщает свою версию</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountCard</name>
    <message>
        <source>Switch account</source>
        <translation>Сменить учётную запись</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountRow</name>
    <message>
        <source>Signed in now</source>
        <translation>Вход выполнен</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Сеанс закончился</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <comment>portal, e-mail</comment>
        <translation>Открыть %1, %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <comment>portal</comment>
        <translation>Переместить %1 вверх</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <comment>portal</comment>
        <translation>Переместить %1 вниз</translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>portal</comment>
        <translation>Ещё для %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Забыть…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountsDialog</name>
    <message>
        <source>No portal was opened yet.</source>
        <translation>Ни один портал ещё не открывали.</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>Порталы и учётные записи</translation>
    </message>
    <message>
        <source>In your order. It is also the order of the portal menu.</source>
        <translation>В вашем порядке. В нём же они стоят в меню порталов.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Выйти здесь</translation>
    </message>
    <message>
        <source>Other browsers and devices</source>
        <translation>Другие браузеры и устройства</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Вход выполнен</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Добавить портал…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The saved sign-in may still be in the keychain.</source>
        <translation>Сохранённый вход, возможно, ещё в связке ключей.</translation>
    </message>
    <message>
        <source>%1 So the account stays in the list, signed out. Forget it again when the keychain can be used, or remove the entry “%2” in your keychain program.</source>
        <translation>%1 Поэтому учётная запись остаётся в списке, без входа. Забудьте её снова, когда связка ключей станет доступна, или удалите запись «%2» в программе связки ключей.</translation>
    </message>
    <message>
        <source>The list of your portals could not be written.</source>
        <translation>Не удалось записать список ваших порталов.</translation>
    </message>
    <message>
        <source>The change holds until you close Twofold. The reason: %1</source>
        <translation>Изменение действует, пока вы не закроете Twofold. Причина: %1</translation>
    </message>
    <message>
        <source>Signed out everywhere else.</source>
        <translation>Другие сеансы завершены.</translation>
    </message>
    <message>
        <source>You are still signed in here.</source>
        <translation>Здесь вы остаётесь в системе.</translation>
    </message>
    <message>
        <source>The portal’s answer was lost.</source>
        <translation>Ответ портала потерян.</translation>
    </message>
    <message>
        <source>What it says now stands below.</source>
        <translation>Что он сообщает сейчас, показано ниже.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>e-mail, portal</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Запрос к порталу…</translation>
    </message>
    <message>
        <source>Signed in nowhere else</source>
        <translation>Других сеансов нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other session(s)</source>
        <translation>
            <numerusform>%Ln другой сеанс</numerusform>
            <numerusform>%Ln других сеанса</numerusform>
            <numerusform>%Ln других сеансов</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>Sign out everywhere else (%1)…</source>
        <translation>Завершить другие сеансы (%1)…</translation>
    </message>
    <message>
        <source>Twofold signs out there, wipes the saved sign-in from this computer’s keychain, and takes the account off this list.</source>
        <translation>Twofold выполняет выход на портале, стирает сохранённый вход из связки ключей этого компьютера и убирает учётную запись из списка.</translation>
    </message>
    <message>
        <source>Twofold wipes the saved sign-in from this computer’s keychain and takes the account off this list. At the portal that sign-in ends in its own time.</source>
        <translation>Twofold стирает сохранённый вход из связки ключей этого компьютера и убирает учётную запись из списка. На портале этот вход закончится сам, когда выйдет срок.</translation>
    </message>
    <message>
        <source>Nothing is deleted at the portal, and you can add it again.</source>
        <translation>На портале ничего не удаляется, и вы можете добавить её снова.</translation>
    </message>
    <message>
        <source>Forget %1 on %2?</source>
        <comment>e-mail, portal</comment>
        <translation>Забыть %1 на %2?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityFilterBar</name>
    <message>
        <source>Name, address or place</source>
        <translation>Имя, адрес или место</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Поиск по действиям</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Виды событий</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Время: %1</translation>
    </message>
    <message>
        <source>Only %1. Show everybody</source>
        <translation>Только %1. Показать всех</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>What happened with two-factor sign-in, newest first. New events appear by themselves.</source>
        <translation>Что происходило с двухфакторной аутентификацией, сначала новое. Новые события появляются сами.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Показать более старые</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Экспорт в CSV…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Чтение событий…</translation>
    </message>
    <message>
        <source>New events may be missing. Twofold tries again by itself.</source>
        <translation>Новых событий может не хватать. Twofold повторит сам.</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>Ожидание портала</translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold повторит сам.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>Портал просит не спешить.</translation>
    </message>
    <message>
        <source>New events come later than usual.</source>
        <translation>Новые события приходят позже обычного.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Экспорт действий</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) saved</source>
        <translation>
            <numerusform>Сохранено %Ln событие</numerusform>
            <numerusform>Сохранено %Ln события</numerusform>
            <numerusform>Сохранено %Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s histories. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Его права не охватывают историю и журнал портала. Для этой страницы войдите с эл. почтой и паролем или с ключом API с полным доступом.</translation>
    </message>
    <message>
        <source>This portal’s plan does not show what happened</source>
        <translation>По тарифу этого портала события не показываются</translation>
    </message>
    <message>
        <source>Its sign-in history and its audit log are not part of the plan. Signing in works as before; ask the portal’s owner about the plan.</source>
        <translation>История входов и журнал аудита в тариф не входят. Вход работает как раньше; о тарифе спросите владельца портала.</translation>
    </message>
    <message>
        <source>Only admins can see the activity</source>
        <translation>Действия видят только администраторы</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Пока ничего не произошло</translation>
    </message>
    <message>
        <source>Sign-ins, set-ups and changes of the policy appear here as they happen.</source>
        <translation>Входы, настройки и изменения политики появляются здесь по мере поступления.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Под эти фильтры ничего не подходит</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Ничего не подходит под «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln event(s) that are read, none is of this kind, person and time.</source>
        <translation>
            <numerusform>%Ln прочитанное событие не относится к этому виду, участнику и времени.</numerusform>
            <numerusform>Из %Ln прочитанных событий ни одно не относится к этому виду, участнику и времени.</numerusform>
            <numerusform>Из %Ln прочитанных событий ни одно не относится к этому виду, участнику и времени.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityTableWords</name>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AddressLabDialog</name>
    <message>
        <source>Try an address</source>
        <translation>Проверка адреса</translation>
    </message>
    <message>
        <source>Would this address be asked for a code?</source>
        <translation>Будет ли код запрашиваться с этого адреса?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Недавние входы</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>A user in no group</source>
        <translation>Пользователь вне групп</translation>
    </message>
    <message>
        <source>From this address</source>
        <translation>С этого адреса</translation>
    </message>
    <message>
        <source>One whole address, such as 203.0.113.7 or 2001:db8::7.</source>
        <translation>Один адрес целиком, например 203.0.113.7 или 2001:db8::7.</translation>
    </message>
    <message>
        <source>The portal reads it in another way</source>
        <translation>Портал понимает это иначе</translation>
    </message>
    <message>
        <source>%1. As the portal is now: %2.</source>
        <comment>reason, asked or not</comment>
        <translation>%1. При нынешних настройках портала: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There were no sign-ins in the last %Ln day(s).</source>
        <translation>
            <numerusform>За последний %Ln день входов не было.</numerusform>
            <numerusform>За последние %Ln дня входов не было.</numerusform>
            <numerusform>За последние %Ln дней входов не было.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AlwaysAskSection</name>
    <message>
        <source>Always ask</source>
        <translation>Всегда запрашивать код</translation>
    </message>
    <message>
        <source>Add a person or group</source>
        <translation>Добавить участника или группу</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodeField</name>
    <message>
        <source>Backup code</source>
        <translation>Резервный код</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodesPage</name>
    <message>
        <source>Read them again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>Коды сохранены у меня</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Резервные коды</translation>
    </message>
    <message>
        <source>Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>Каждый код даёт войти один раз, когда вы не можете воспользоваться приложением-аутентификатором.</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Мой вход</translation>
    </message>
    <message>
        <source>When they are used</source>
        <translation>Когда они нужны</translation>
    </message>
    <message>
        <source>Your phone is lost, new or flat</source>
        <translation>Телефон потерян, заменён или разряжен</translation>
    </message>
    <message>
        <source>Type a backup code where the sign-in asks for the 6-digit code.</source>
        <translation>Введите резервный код там, где при входе запрашивается 6-значный код.</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>Каждый — один раз</translation>
    </message>
    <message>
        <source>A used code is crossed out here and can’t be used again.</source>
        <translation>Использованный код здесь зачёркнут и больше не действует.</translation>
    </message>
    <message>
        <source>Keep them apart from your phone</source>
        <translation>Храните их отдельно от телефона</translation>
    </message>
    <message>
        <source>A printed sheet in a drawer works well.</source>
        <translation>Подойдёт распечатанный лист в ящике стола.</translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Получить новые коды…</translation>
    </message>
    <message>
        <source>Running low, or lost the sheet?</source>
        <translation>Коды кончаются или лист потерян?</translation>
    </message>
    <message>
        <source>New codes replace all of these. Sheets printed earlier stop working.</source>
        <translation>Новые коды заменяют все эти. Распечатанные ранее листы перестают действовать.</translation>
    </message>
    <message>
        <source>Get new codes?</source>
        <translation>Получить новые коды?</translation>
    </message>
    <message>
        <source>All your backup codes are replaced at once. The old ones stop working, printed sheets too.</source>
        <translation>Все ваши резервные коды заменяются сразу. Старые перестают действовать, распечатанные листы тоже.</translation>
    </message>
    <message>
        <source>Keep my codes</source>
        <translation>Оставить мои коды</translation>
    </message>
    <message>
        <source>Replace my codes</source>
        <translation>Заменить мои коды</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Показать коды</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>Скрыть коды</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>Чтение резервных кодов…</translation>
    </message>
    <message>
        <source>%1 of %2 codes left</source>
        <translation>Осталось кодов: %1 из %2</translation>
    </message>
    <message>
        <source>These are your new codes.</source>
        <translation>Это ваши новые коды.</translation>
    </message>
    <message>
        <source>Sheets printed earlier no longer work. Keep these ones now.</source>
        <translation>Распечатанные ранее листы больше не действуют. Сохраните эти коды сейчас.</translation>
    </message>
    <message>
        <source>The connection broke off, so the portal was read again. Sheets printed earlier no longer work.</source>
        <translation>Связь прервалась, поэтому портал прочитан снова. Распечатанные ранее листы больше не действуют.</translation>
    </message>
    <message>
        <source>Your codes were not replaced.</source>
        <translation>Ваши коды не заменены.</translation>
    </message>
    <message>
        <source>The connection broke off before. The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>Связь прервалась раньше. Лист, который вы распечатали, сохранили или скопировали %1, по-прежнему действует.</translation>
    </message>
    <message>
        <source>The connection broke off before. The codes below are the ones you had.</source>
        <translation>Связь прервалась раньше. Ниже — ваши прежние коды.</translation>
    </message>
    <message>
        <source>It is not known yet whether your codes were replaced.</source>
        <translation>Пока неизвестно, заменены ли ваши коды.</translation>
    </message>
    <message>
        <source>It is not known whether your codes were replaced.</source>
        <translation>Неизвестно, заменены ли ваши коды.</translation>
    </message>
    <message>
        <source>The codes below are the ones that work now.</source>
        <translation>Ниже — коды, которые действуют сейчас.</translation>
    </message>
    <message>
        <source>There are no backup codes yet</source>
        <translation>Резервных кодов пока нет</translation>
    </message>
    <message>
        <source>They come with an authenticator app. Set one up, and you get them at the end.</source>
        <translation>Они выдаются вместе с приложением-аутентификатором. Настройте его, и в конце вы их получите.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настроить</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>Выполняется</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the trusted one</source>
        <translation>%1 показывает не тот сертификат, которому вы доверяете</translation>
    </message>
    <message>
        <source>Somebody may be listening in between, so nothing was sent. Ask whoever runs the portal, by phone or in person, whether its certificate was renewed. If it was, forget the trusted one and compare the new one.</source>
        <translation>Возможно, кто-то перехватывает данные, поэтому ничего не отправлено. Спросите тех, кто ведёт портал, по телефону или лично, обновлён ли его сертификат. Если да, забудьте прежний и сравните новый.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Сертификату %1 нет доверия</translation>
    </message>
    <message>
        <source>Nobody whom this computer knows vouches for it, or something is wrong with it. Trust it only if its fingerprint is the one that whoever runs the portal gave you.</source>
        <translation>За него не ручается никто из известных этому компьютеру, или с ним что-то не так. Доверяйте ему, только если его отпечаток совпадает с тем, который вам сообщили те, кто ведёт портал.</translation>
    </message>
    <message>
        <source>Don’t trust</source>
        <translation>Не доверять</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять этому сертификату</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Срок его действия истёк.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Срок его действия ещё не начался.</translation>
    </message>
    <message>
        <source>It is made out to another address.</source>
        <translation>Он выдан на другой адрес.</translation>
    </message>
    <message>
        <source>Its issuer is not known to this computer.</source>
        <translation>Этот компьютер не знает, кто его выдал.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>Он подписан сам собой.</translation>
    </message>
    <message>
        <source>It is not fit for a portal.</source>
        <translation>Для портала он не годится.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type or paste the fingerprint you were given</source>
        <translation>Введите или вставьте полученный отпечаток</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>Использовать файл ЦС…</translation>
    </message>
    <message>
        <source>That is not the fingerprint of this certificate.</source>
        <translation>Это не отпечаток этого сертификата.</translation>
    </message>
    <message>
        <source>Use a CA file</source>
        <translation>Использование файла ЦС</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Сертификаты (*.pem *.crt *.cer *.der);;Все файлы (*)</translation>
    </message>
    <message>
        <source>That file can’t be used.</source>
        <translation>Этот файл нельзя использовать.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengeFields</name>
    <message>
        <source>Backup code</source>
        <translation>Резервный код</translation>
    </message>
    <message>
        <source>Capitals and small letters differ. Each code works once.</source>
        <translation>Прописные и строчные буквы различаются. Каждый код действует один раз.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Номер мобильного телефона</translation>
    </message>
    <message>
        <source>With the country’s code, for example +49 151 23456789.</source>
        <translation>С кодом страны, например +49 151 23456789.</translation>
    </message>
    <message numerus="yes">
        <source>Next code in %Ln second(s). The code is checked when the sixth digit is in.</source>
        <translation>
            <numerusform>Следующий код через %Ln секунду. Код проверяется после ввода шестой цифры.</numerusform>
            <numerusform>Следующий код через %Ln секунды. Код проверяется после ввода шестой цифры.</numerusform>
            <numerusform>Следующий код через %Ln секунд. Код проверяется после ввода шестой цифры.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is checked when the sixth digit is in.</source>
        <translation>Код проверяется после ввода шестой цифры.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengePage</name>
    <message>
        <source>Check the clock again</source>
        <translation>Проверить часы снова</translation>
    </message>
    <message>
        <source>Demo: the text message to %1 says %2.</source>
        <translation>Демо: в SMS на %1 указано %2.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app</source>
        <translation>Введите код из приложения-аутентификатора</translation>
    </message>
    <message>
        <source>Enter a backup code</source>
        <translation>Введите резервный код</translation>
    </message>
    <message>
        <source>Enter the code from the text message</source>
        <translation>Введите код из SMS</translation>
    </message>
    <message>
        <source>Which phone gets the codes?</source>
        <translation>На какой телефон отправлять коды?</translation>
    </message>
    <message>
        <source>Signing in as %1. The message went to %2.</source>
        <translation>Вход как %1. Сообщение отправлено на %2.</translation>
    </message>
    <message>
        <source>Signing in as %1</source>
        <translation>Вход как %1</translation>
    </message>
    <message>
        <source>The phone is gone? Ask an admin of your portal to change the number.</source>
        <translation>Телефона больше нет? Попросите администратора портала сменить номер.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Теперь можно повторить.</translation>
    </message>
    <message>
        <source>The message was sent again. Only the code of the newest one works.</source>
        <translation>Сообщение отправлено снова. Действует только код из самого нового.</translation>
    </message>
    <message>
        <source>The portal takes no code for this sign-in any more.</source>
        <translation>Портал больше не принимает коды для этого входа.</translation>
    </message>
    <message>
        <source>It took too long, or the portal’s settings have changed. Sign in again.</source>
        <translation>Прошло слишком много времени, или настройки портала изменились. Войдите снова.</translation>
    </message>
    <message>
        <source>That backup code was not accepted.</source>
        <translation>Резервный код не принят.</translation>
    </message>
    <message>
        <source>Check capitals and small letters. If it was used before, take the next one.</source>
        <translation>Проверьте прописные и строчные буквы. Если код уже использован, возьмите следующий.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>Код не принят.</translation>
    </message>
    <message>
        <source>Type the code of the newest message, or have it sent again.</source>
        <translation>Введите код из самого нового сообщения или запросите его снова.</translation>
    </message>
    <message>
        <source>The portal did not take this number.</source>
        <translation>Портал не принял этот номер.</translation>
    </message>
    <message>
        <source>Begin with + and the country’s code.</source>
        <translation>Начните с + и кода страны.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code: it may be used up. Take the next one, or a code of your app.</source>
        <translation>Неизвестно, принял ли портал этот код: возможно, он уже потрачен. Возьмите следующий или код из приложения.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Have the message sent again, and type its code.</source>
        <translation>Неизвестно, принял ли портал этот код. Запросите сообщение снова и введите код из него.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Wait for the next one in your app, then type it.</source>
        <translation>Неизвестно, принял ли портал этот код. Дождитесь следующего в приложении и введите его.</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>Отправить код</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Use a backup code instead</source>
        <translation>Использовать резервный код</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <translation>Использовать приложение</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>Отправить сообщение снова</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Сменить учётную запись</translation>
    </message>
    <message>
        <source>The portal can’t send text messages now.</source>
        <translation>Портал сейчас не может отправлять SMS.</translation>
    </message>
    <message>
        <source>They are switched on, but its plan does not allow them or no provider is set up. Tell an admin.</source>
        <translation>SMS включены, но тариф портала их не разрешает или провайдер не настроен. Сообщите администратору.</translation>
    </message>
    <message numerus="yes">
        <source>Send the message again in %Ln second(s)</source>
        <translation>
            <numerusform>Отправить сообщение снова через %Ln секунду</numerusform>
            <numerusform>Отправить сообщение снова через %Ln секунды</numerusform>
            <numerusform>Отправить сообщение снова через %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>New phone and no backup codes? Ask the portal’s owner to reset your authenticator app.</source>
        <translation>Новый телефон и нет резервных кодов? Попросите владельца портала сбросить ваше приложение-аутентификатор.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChangeList</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
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
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
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
            <numerusform>%1, группа, %Ln человек</numerusform>
            <numerusform>%1, группа, %Ln человека</numerusform>
            <numerusform>%1, группа, %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1, группа</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>Никто не найден</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestionDelegate</name>
    <message numerus="yes">
        <source>Group, %Ln person(s)</source>
        <translation>
            <numerusform>Группа, %Ln человек</numerusform>
            <numerusform>Группа, %Ln человека</numerusform>
            <numerusform>Группа, %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>уже добавлено</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>Уже добавлено</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestions</name>
    <message>
        <source>People and groups that were found</source>
        <translation>Найденные участники и группы</translation>
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
        <translation>Не удалось очистить буфер обмена.</translation>
    </message>
    <message>
        <source>What you copied may still be on it, or in the history of a clipboard program. Copy something else, and clear that history.</source>
        <translation>Скопированное может ещё оставаться в нём или в журнале программы буфера обмена. Скопируйте что-нибудь другое и очистите этот журнал.</translation>
    </message>
    <message>
        <source>I have cleared it</source>
        <translation>Журнал очищен</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeField</name>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6-значный код</translation>
    </message>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 из 6 цифр</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1, не принято</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicket</name>
    <message>
        <source>Used</source>
        <translation>Использован</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy backup code %1</source>
        <translation>Копировать резервный код %1</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>дефис</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>подчёркивание</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>прописная %1</translation>
    </message>
    <message>
        <source>small %1</source>
        <translation>строчная %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the characters of a code that is spelled out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Backup code %1, used</source>
        <translation>Резервный код %1, использован</translation>
    </message>
    <message>
        <source>Backup code %1, not used</source>
        <translation>Резервный код %1, не использован</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыто</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicketList</name>
    <message>
        <source>Backup codes</source>
        <translation>Резервные коды</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesPanel</name>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More ways to keep the codes</source>
        <translation>Другие способы сохранить коды</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Резервные коды</translation>
    </message>
    <message>
        <source>Print a card for the wallet…</source>
        <translation>Печать карточки для кошелька…</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>Сохранить карточку в PDF…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Сохранить в текстовый файл…</translation>
    </message>
    <message>
        <source>With the used codes, struck out</source>
        <translation>С использованными кодами, зачёркнутыми</translation>
    </message>
    <message>
        <source>The printer did not take this page.</source>
        <translation>Принтер не принял эту страницу.</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF. The reason: %1</source>
        <translation>Выберите другой принтер или сохраните PDF. Причина: %1</translation>
    </message>
    <message>
        <source>The codes are saved.</source>
        <translation>Коды сохранены.</translation>
    </message>
    <message>
        <source>Only you can open the file: %1</source>
        <translation>Открыть файл можете только вы: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesStep</name>
    <message>
        <source>Keep them now</source>
        <translation>Сохраните их сейчас</translation>
    </message>
    <message>
        <source>You can see them later too, under My sign-in.</source>
        <translation>Позже их тоже можно увидеть в разделе «Мой вход».</translation>
    </message>
    <message>
        <source>Not in the same place as your phone, so that losing one never costs you both.</source>
        <translation>Не там же, где телефон, чтобы не потерять и то и другое сразу.</translation>
    </message>
    <message>
        <source>Your backup codes can’t be read now</source>
        <translation>Сейчас не удаётся прочитать резервные коды</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, and your app works. %1</source>
        <translation>Двухфакторная аутентификация включена, приложение работает. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>Чтение резервных кодов…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConfirmStep</name>
    <message>
        <source>Type the code your app shows</source>
        <translation>Введите код из приложения</translation>
    </message>
    <message>
        <source>You can paste the code too. It is checked as soon as the sixth digit is in.</source>
        <translation>Код можно и вставить. Он проверяется сразу после ввода шестой цифры.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6-значный код</translation>
    </message>
    <message>
        <source>Check the clock again</source>
        <translation>Проверить часы снова</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Следующий код</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds, by the portal’s clock. If little time is left, wait for the next one.</source>
        <translation>Коды меняются каждые 30 секунд по часам портала. Если времени осталось мало, дождитесь следующего.</translation>
    </message>
    <message>
        <source>Show the code to scan again</source>
        <translation>Показать код для сканирования снова</translation>
    </message>
    <message>
        <source>Look for %1 in your app</source>
        <translation>Найдите в приложении %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>через %Ln секунду</numerusform>
            <numerusform>через %Ln секунды</numerusform>
            <numerusform>через %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>This set-up has expired.</source>
        <translation>Срок этой настройки истёк.</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Войдите снова, чтобы начать её заново.</translation>
    </message>
    <message>
        <source>Start it anew, and scan the code once more.</source>
        <translation>Начните её заново и отсканируйте код ещё раз.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>The portal has not taken that code.</source>
        <translation>Портал не принял этот код.</translation>
    </message>
    <message>
        <source>The connection broke off. Your app is not set up yet: type the code that it shows now.</source>
        <translation>Связь прервалась. Приложение ещё не настроено: введите код, который оно показывает сейчас.</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>Ваше приложение настроено.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost. Sign in again with a code of your app; your backup codes are then under My sign-in.</source>
        <translation>Ответ портала потерян. Войдите снова с кодом из приложения; резервные коды тогда будут в разделе «Мой вход».</translation>
    </message>
    <message>
        <source>It is not known yet whether your app is set up.</source>
        <translation>Пока неизвестно, настроено ли ваше приложение.</translation>
    </message>
    <message>
        <source>Sign in again: the portal asks for a code of your app if it is, and shows the set-up again if it is not.</source>
        <translation>Войдите снова: если приложение настроено, портал запросит его код, а если нет — снова покажет настройку.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Open clock settings</source>
        <translation>Открыть настройки часов</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectPage</name>
    <message>
        <source>Portal address</source>
        <translation>Адрес портала</translation>
    </message>
    <message>
        <source>A server in your own network works too, for example docspace.local.</source>
        <translation>Подойдёт и сервер в вашей сети, например docspace.local.</translation>
    </message>
    <message>
        <source>Connect to your portal</source>
        <translation>Подключение к порталу</translation>
    </message>
    <message>
        <source>Enter the address you use to open DocSpace in a browser.</source>
        <translation>Введите адрес, по которому вы открываете DocSpace в браузере.</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>Недавние порталы</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Управление…</translation>
    </message>
    <message>
        <source>Manage portals and accounts</source>
        <translation>Управление порталами и учётными записями</translation>
    </message>
    <message>
        <source>The list of your portals could not be read.</source>
        <translation>Не удалось прочитать список ваших порталов.</translation>
    </message>
    <message>
        <source>It was put aside as %1. A new list begins with the next portal you open.</source>
        <translation>Он отложен как %1. Новый список начнётся со следующего портала, который вы откроете.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Starting the demo portal…</source>
        <translation>Запуск демо-портала…</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Попробовать демо-портал</translation>
    </message>
    <message>
        <source>The demo portal did not start.</source>
        <translation>Демо-портал не запустился.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>последний раз открыт сегодня</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>последний раз открыт вчера</translation>
    </message>
    <message>
        <source>last opened on %1</source>
        <translation>последний раз открыт %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectionHelp</name>
    <message>
        <source>Show certificate…</source>
        <translation>Показать сертификат…</translation>
    </message>
    <message>
        <source>Forget the trusted certificate…</source>
        <translation>Забыть доверенный сертификат…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Прокси…</translation>
    </message>
    <message>
        <source>Forget the certificate that you trusted for %1?</source>
        <translation>Забыть доверенный сертификат для %1?</translation>
    </message>
    <message>
        <source>Do it only if whoever runs the portal told you, by phone or in person, that its certificate was renewed. Twofold then connects again, and trusts the new one only after you have compared its fingerprint.</source>
        <translation>Делайте это, только если те, кто ведёт портал, сказали вам по телефону или лично, что сертификат обновлён. Twofold подключится снова и будет доверять новому только после того, как вы сравните его отпечаток.</translation>
    </message>
    <message>
        <source>Keep trusting it</source>
        <translation>Доверять и дальше</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>That could not be saved; it holds until you close Twofold.</source>
        <translation>Не удалось сохранить; действует, пока вы не закроете Twofold.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Your proxy and the certificates you trusted could not be read.</source>
        <translation>Не удалось прочитать ваш прокси и доверенные сертификаты.</translation>
    </message>
    <message>
        <source>The file was put aside as %1. Set the proxy again; Twofold asks about a certificate when it meets one.</source>
        <translation>Файл отложен как %1. Настройте прокси снова; о сертификате будет задан вопрос, когда он встретится.</translation>
    </message>
    <message>
        <source>The file with the certificates that you trust for %1 could not be read.</source>
        <translation>Не удалось прочитать файл с сертификатами, которым вы доверяете для %1.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CopiedFeedback</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CountdownRing</name>
    <message>
        <source>Time until the next code</source>
        <translation>Время до следующего кода</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln секунда</numerusform>
            <numerusform>%Ln секунды</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageActions</name>
    <message>
        <source>Save the coverage</source>
        <translation>Сохранение охвата</translation>
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
        <translation>Охват</translation>
    </message>
    <message>
        <source>Who has set up an authenticator app, by role and by group. Choose a row to see the people.</source>
        <translation>Кто настроил приложение-аутентификатор, по ролям и группам. Выберите строку, чтобы увидеть участников.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Two-factor sign-in: who has set up an app</source>
        <translation>Двухфакторная аутентификация: кто настроил приложение</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>portal, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>По ролям</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>По группам</translation>
    </message>
    <message>
        <source>Printed with Twofold</source>
        <translation>Напечатано в Twofold</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Принтер не принял документ.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageTableModel</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <comment>202 of 240</comment>
        <translation>%1 настроено</translation>
    </message>
    <message>
        <source>%1 not set up</source>
        <comment>38 of 240</comment>
        <translation>%1 не настроено</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>2 of 240</comment>
        <translation>%1 неизвестно</translation>
    </message>
    <message>
        <source>Role or group</source>
        <translation>Роль или группа</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CsvKinds</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: one that spreadsheet programs open with all letters right.</extracomment>
        <translation>CSV для электронных таблиц (*.csv)</translation>
    </message>
    <message>
        <source>CSV without a byte order mark (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: the same without the three bytes at its start that some programs stumble over.</extracomment>
        <translation>CSV без метки порядка байтов (*.csv)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::EntryView</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ErrorNotice</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>Слишком много кодов за короткое время.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Повторите через %Ln секунду.</numerusform>
            <numerusform>Повторите через %Ln секунды.</numerusform>
            <numerusform>Повторите через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Показано ниже</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Не показано</translation>
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
        <translation>Справка</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Что это?</translation>
    </message>
    <message>
        <source>Without your phone</source>
        <translation>Без телефона</translation>
    </message>
    <message>
        <source>For admins</source>
        <translation>Администраторам</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>About Twofold</source>
        <translation>О программе Twofold</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>На странице</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>В списках, полях и диалогах</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>twofold::ui::IdentityPanel</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Двухфакторная аутентификация для ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Talks to your portal and to nothing else.</source>
        <translation>Связывается только с вашим порталом и больше ни с чем.</translation>
    </message>
    <message>
        <source>Keeps your sign-in in this computer’s keychain, never in a file.</source>
        <translation>Хранит ваш вход в связке ключей этого компьютера и никогда — в файле.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ImportNetworksDialog</name>
    <message>
        <source>Import trusted networks</source>
        <translation>Импорт доверенных сетей</translation>
    </message>
    <message>
        <source>Paste addresses, ranges or networks, in lines or with commas between. Nothing is added before you have seen what each of them is.</source>
        <translation>Вставьте адреса, диапазоны или сети, построчно или через запятую. Ничего не добавляется, пока вы не увидите, что есть что.</translation>
    </message>
    <message>
        <source>Networks to import</source>
        <translation>Сети для импорта</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>What each of them is</source>
        <translation>Что есть что</translation>
    </message>
    <message>
        <source>Add none of them</source>
        <translation>Ничего не добавлять</translation>
    </message>
    <message>
        <source>Open a list of networks</source>
        <translation>Открыть список сетей</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>Текстовые файлы (*.txt *.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation>Не удалось прочитать этот файл.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln network(s)</source>
        <translation>
            <numerusform>Добавить %Ln сеть</numerusform>
            <numerusform>Добавить %Ln сети</numerusform>
            <numerusform>Добавить %Ln сетей</numerusform>
        </translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>Добавить сети</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>можно добавить %Ln</numerusform>
            <numerusform>можно добавить %Ln</numerusform>
            <numerusform>можно добавить %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>уже в списке %Ln</numerusform>
            <numerusform>уже в списке %Ln</numerusform>
            <numerusform>уже в списке %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>нельзя использовать %Ln</numerusform>
            <numerusform>нельзя использовать %Ln</numerusform>
            <numerusform>нельзя использовать %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 were read</source>
        <translation>прочитаны только первые %1</translation>
    </message>
    <message>
        <source>Export trusted networks</source>
        <translation>Экспорт доверенных сетей</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeyLine</name>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Ключ, чтобы ввести вместо сканирования</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Копировать ключ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать всё</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>Хранить только в этом сеансе</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Ожидание связки ключей…</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Разблокировать и повторить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Unlock it to get through, or enter the password under Proxy.</source>
        <translation>В ней может храниться пароль прокси. Разблокируйте её, чтобы подключиться, или введите пароль в разделе «Прокси».</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Try again in a moment, or enter the password under Proxy.</source>
        <translation>В ней может храниться пароль прокси. Повторите чуть позже или введите пароль в разделе «Прокси».</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Unlock it to go on where you were, or sign in anew.</source>
        <translation>В ней может храниться ваш вход. Разблокируйте её, чтобы продолжить с того же места, или войдите заново.</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Try again in a moment, or sign in anew.</source>
        <translation>В ней может храниться ваш вход. Повторите чуть позже или войдите заново.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Unlock it to have that removed.</source>
        <translation>Завершённый вход, возможно, ещё хранится в ней как «%1». Разблокируйте её, чтобы он был удалён.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Try again in a moment to have that removed.</source>
        <translation>Завершённый вход, возможно, ещё хранится в ней как «%1». Повторите чуть позже, чтобы он был удалён.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain.</source>
        <translation>Ваш вход всё ещё в связке ключей.</translation>
    </message>
    <message>
        <source>It is to be kept only until you close Twofold, but the keychain did not remove “%1”.</source>
        <translation>Он должен храниться, только пока вы не закроете Twofold, но запись «%1» не удалилась из связки ключей.</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Оставить там</translation>
    </message>
</context>
<context>
    <name>twofold::ui::LinkNotice</name>
    <message>
        <source>Sign in, then the set-up opens.</source>
        <translation>Войдите, и откроется настройка.</translation>
    </message>
    <message>
        <source>Your link is for an account of this portal.</source>
        <translation>Ваша ссылка предназначена для учётной записи этого портала.</translation>
    </message>
    <message>
        <source>Sign in, then your code is asked for.</source>
        <translation>Войдите, и будет запрошен ваш код.</translation>
    </message>
    <message>
        <source>That link has expired.</source>
        <translation>Срок этой ссылки истёк.</translation>
    </message>
    <message>
        <source>Sign in instead. What the link was for opens then, if the portal asks for it.</source>
        <translation>Войдите без неё. То, для чего была ссылка, откроется затем, если портал этого требует.</translation>
    </message>
    <message>
        <source>The portal could not be asked about that link.</source>
        <translation>Не удалось спросить портал об этой ссылке.</translation>
    </message>
    <message>
        <source>Sign in instead, or open the link again.</source>
        <translation>Войдите без неё или откройте ссылку снова.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainView</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Ваш сеанс закончился.</translation>
    </message>
    <message>
        <source>You can read on. Sign in again to change anything.</source>
        <translation>Читать можно и дальше. Чтобы что-то изменить, войдите снова.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainWindow</name>
    <message>
        <source>The sign-in to %1 that is open here is given up.</source>
        <translation>Начатый здесь вход на %1 прерывается.</translation>
    </message>
    <message>
        <source>%1 on %2 stays signed in. You come back to it by the portal menu.</source>
        <translation>%1 на %2 остаётся в системе. Вернуться можно через меню порталов.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Открыть %1?</translation>
    </message>
    <message>
        <source>A link to it was opened on this computer.</source>
        <translation>На этом компьютере открыли ссылку на него.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Close without keeping your codes?</source>
        <translation>Закрыть, не сохранив коды?</translation>
    </message>
    <message>
        <source>Leave without keeping your codes?</source>
        <translation>Уйти, не сохранив коды?</translation>
    </message>
    <message>
        <source>Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in.</source>
        <translation>Резервные коды ещё не распечатаны, не сохранены и не скопированы. Позже их можно увидеть в разделе «Мой вход».</translation>
    </message>
    <message>
        <source>Keep them first</source>
        <translation>Сначала сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Уйти</translation>
    </message>
    <message>
        <source>Close without saving the policy?</source>
        <translation>Закрыть, не сохранив политику?</translation>
    </message>
    <message>
        <source>Leave without saving the policy?</source>
        <translation>Уйти, не сохранив политику?</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved. It is kept on this computer and offered when you come back.</source>
        <translation>Изменения на странице «Политика» не сохранены. Они остаются на этом компьютере и будут предложены, когда вы вернётесь.</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved.</source>
        <translation>Изменения на странице «Политика» не сохранены.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Close while apps are being reset?</source>
        <translation>Закрыть во время сброса приложений?</translation>
    </message>
    <message>
        <source>Leave while apps are being reset?</source>
        <translation>Уйти во время сброса приложений?</translation>
    </message>
    <message>
        <source>The rest is not reset. Twofold offers to go on when you come back.</source>
        <translation>Остальные не сбрасываются. Twofold предложит продолжить, когда вы вернётесь.</translation>
    </message>
    <message>
        <source>The rest is not reset.</source>
        <translation>Остальные не сбрасываются.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Продолжить сброс</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MySignInPage</name>
    <message>
        <source>Set up</source>
        <comment>state</comment>
        <translation>Настроено</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настроить</translation>
    </message>
    <message>
        <source>Move to a new phone…</source>
        <translation>Перейти на новый телефон…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Приложение-аутентификатор</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Показать коды</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Резервные коды</translation>
    </message>
    <message>
        <source>Your second step</source>
        <translation>Ваш второй шаг</translation>
    </message>
    <message>
        <source>From where you are now</source>
        <translation>Оттуда, где вы сейчас</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Move to a new phone?</source>
        <translation>Перейти на новый телефон?</translation>
    </message>
    <message>
        <source>The codes from your present phone and your backup codes stop working. Then you scan a new code with the new phone and get new backup codes. Have the new phone at hand.</source>
        <translation>Коды нынешнего телефона и резервные коды перестают действовать. Затем вы сканируете новый код новым телефоном и получаете новые резервные коды. Держите новый телефон под рукой.</translation>
    </message>
    <message>
        <source>Keep this phone</source>
        <translation>Оставить этот телефон</translation>
    </message>
    <message>
        <source>Unlink and set up</source>
        <translation>Отвязать и настроить</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Мой вход</translation>
    </message>
    <message>
        <source>How you prove that it’s you on %1.</source>
        <translation>Как вы подтверждаете на %1, что это вы.</translation>
    </message>
    <message>
        <source>Reading your sign-in…</source>
        <translation>Чтение данных о вашем входе…</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>Двухфакторная аутентификация выключена</translation>
    </message>
    <message>
        <source>Your password alone signs you in. An admin of the portal can switch a second step on.</source>
        <translation>Для входа достаточно пароля. Второй шаг может включить администратор портала.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but your app is not set up</source>
        <translation>Двухфакторная аутентификация включена, но приложение не настроено</translation>
    </message>
    <message>
        <source>Set it up now, while you are signed in: your next sign-in may ask for a code.</source>
        <translation>Настройте его сейчас, пока вы в системе: при следующем входе может понадобиться код.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on</source>
        <translation>Двухфакторная аутентификация включена</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in, unless you come from a trusted network.</source>
        <translation>При каждом входе по SMS приходит код, кроме входов из доверенной сети.</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in.</source>
        <translation>При каждом входе по SMS приходит код.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in, unless you come from a trusted network.</source>
        <translation>При каждом входе запрашивается код, кроме входов из доверенной сети.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in.</source>
        <translation>При каждом входе запрашивается код.</translation>
    </message>
    <message>
        <source>Codes for %1 come from your phone</source>
        <translation>Коды для %1 показывает ваш телефон</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>backup codes</comment>
        <translation>Осталось %1 из %2</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Не осталось</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Осталось мало</translation>
    </message>
    <message>
        <source>The portal has no trusted networks</source>
        <translation>У портала нет доверенных сетей</translation>
    </message>
    <message>
        <source>The network makes no difference for you</source>
        <translation>Для вас сеть не имеет значения</translation>
    </message>
    <message>
        <source>You are not in a trusted network</source>
        <translation>Вы не в доверенной сети</translation>
    </message>
    <message>
        <source>Signing in from here asks for a code</source>
        <translation>При входе отсюда запрашивается код</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Код запрашивается</translation>
    </message>
    <message>
        <source>You are in a trusted network</source>
        <translation>Вы в доверенной сети</translation>
    </message>
    <message>
        <source>Signing in from here asks for no code</source>
        <translation>При входе отсюда код не запрашивается</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Код не запрашивается</translation>
    </message>
    <message>
        <source>You are on the “Always ask” list</source>
        <translation>Вы в списке «Всегда запрашивать код»</translation>
    </message>
    <message>
        <source>You are not on the “Always ask” list</source>
        <translation>Вас нет в списке «Всегда запрашивать код»</translation>
    </message>
    <message>
        <source>A code is asked for from every network</source>
        <translation>Код запрашивается из любой сети</translation>
    </message>
    <message>
        <source>From a trusted network, no code is needed</source>
        <translation>Из доверенной сети код не нужен</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Не в списке</translation>
    </message>
    <message>
        <source>Signed in with email and password</source>
        <translation>Вход с эл. почтой и паролем</translation>
    </message>
    <message>
        <source>Signed in with an API key</source>
        <translation>Вход с ключом API</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>Вход с токеном доступа</translation>
    </message>
    <message>
        <source>Signed in with the session of a browser</source>
        <translation>Вход через сеанс браузера</translation>
    </message>
    <message>
        <source>Signed in with email and password for each request</source>
        <translation>Вход с эл. почтой и паролем в каждом запросе</translation>
    </message>
    <message>
        <source>Signed in through the browser with OAuth 2.0</source>
        <translation>Вход через браузер с OAuth 2.0</translation>
    </message>
    <message>
        <source>Signed in through the browser with OpenID Connect</source>
        <translation>Вход через браузер с OpenID Connect</translation>
    </message>
    <message>
        <source>Kept in the keychain until you sign out</source>
        <translation>Хранится в связке ключей, пока вы не выйдете</translation>
    </message>
    <message>
        <source>Kept until you close Twofold</source>
        <translation>Хранится, пока вы не закроете Twofold</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but no text messages come</source>
        <translation>Двухфакторная аутентификация включена, но SMS не приходят</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё на месте.</translation>
    </message>
    <message>
        <source>Your new backup codes are not kept yet.</source>
        <translation>Новые резервные коды ещё не сохранены.</translation>
    </message>
    <message>
        <source>No backup code is left: without your phone you could not sign in.</source>
        <translation>Резервных кодов не осталось: без телефона вы не смогли бы войти.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln backup code(s) left.</source>
        <translation>
            <numerusform>Остался всего %Ln резервный код.</numerusform>
            <numerusform>Осталось всего %Ln резервных кода.</numerusform>
            <numerusform>Осталось всего %Ln резервных кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>Получить новые коды…</translation>
    </message>
    <message>
        <source>Keep them now</source>
        <translation>Сохранить сейчас</translation>
    </message>
    <message>
        <source>You set your app up on %1.</source>
        <translation>Вы настроили приложение %1.</translation>
    </message>
    <message>
        <source>Your app was set up before %1.</source>
        <translation>Ваше приложение настроено до %1.</translation>
    </message>
    <message>
        <source>No provider of text messages is set up at the portal. Tell an admin.</source>
        <translation>На портале не настроен провайдер SMS. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Your last sign-in asked for no code. If it should have: the portal’s plan may not allow text messages. Tell an admin.</source>
        <translation>При вашем последнем входе код не запрашивался. Если он должен был запрашиваться: возможно, тариф портала не разрешает SMS. Сообщите администратору.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NavigationList</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1, есть несохранённые изменения</translation>
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
        <translation>Строка</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>Как написано</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkList</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Добавить сеть</translation>
    </message>
    <message>
        <source>Address, range or network</source>
        <translation>Адрес, диапазон или сеть</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Show the first %1 only</source>
        <translation>Показать только первые %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все (%1)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworksSection</name>
    <message>
        <source>People who come over IPv6 can’t sign in</source>
        <translation>Кто подключается по IPv6, не может войти</translation>
    </message>
    <message>
        <source>This release of the portal can’t compare an IPv6 address with a network or a range. Single addresses do no harm.</source>
        <translation>Эта версия портала не умеет сравнивать адрес IPv6 с сетью или диапазоном. Отдельные адреса не мешают.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Доверенные сети</translation>
    </message>
    <message>
        <source>No trusted networks: everybody is asked from everywhere.</source>
        <translation>Доверенных сетей нет: код запрашивается у всех и отовсюду.</translation>
    </message>
    <message>
        <source>The list is saved as a file.</source>
        <translation>Список сохранён в файл.</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>Не удалось сохранить список.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::OtherSessionsDialog</name>
    <message>
        <source>Other sessions</source>
        <translation>Другие сеансы</translation>
    </message>
    <message>
        <source>A program that did not say its name</source>
        <translation>Программа, не назвавшая себя</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser, system</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>Завершить другие сеансы?</translation>
    </message>
    <message>
        <source>You stay signed in to %1 here. Whoever works in these sessions is signed out at once.</source>
        <translation>Здесь вы остаётесь на %1. У тех, кто работает в этих сеансах, они сразу завершаются.</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>Не завершать сеансы</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln other session(s)</source>
        <translation>
            <numerusform>Завершить %Ln другой сеанс</numerusform>
            <numerusform>Завершить %Ln других сеанса</numerusform>
            <numerusform>Завершить %Ln других сеансов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Скрыть введённое</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleActionBar</name>
    <message>
        <source>Clear</source>
        <comment>the selection</comment>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Экспорт в CSV…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleFilterBar</name>
    <message>
        <source>Name, email or group</source>
        <translation>Имя, эл. почта или группа</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Поиск участников</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Код всегда</translation>
    </message>
    <message>
        <source>Only %1, take away</source>
        <translation>Только %1, убрать</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Who has set up two-factor sign-in, and a fresh start for anyone with a new phone.</source>
        <translation>Кто настроил двухфакторную аутентификацию, и новое начало для тех, у кого новый телефон.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Охват…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Reading who is on the portal…</source>
        <translation>Чтение участников портала…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>It is not known who has set up an app.</source>
        <translation>Неизвестно, кто настроил приложение.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Выбран %Ln человек</numerusform>
            <numerusform>Выбрано %Ln человека</numerusform>
            <numerusform>Выбрано %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s people. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Его права не охватывают участников портала. Для этой страницы войдите с эл. почтой и паролем или с ключом API с полным доступом.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Выбрать всех показанных</translation>
    </message>
    <message>
        <source>Order by: %1</source>
        <comment>a column</comment>
        <translation>Упорядочить: %1</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Экспорт участников</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved</source>
        <translation>
            <numerusform>Сохранены данные %Ln человека</numerusform>
            <numerusform>Сохранены данные %Ln человек</numerusform>
            <numerusform>Сохранены данные %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>People came or went while they were being read.</source>
        <translation>Пока читался список, кто-то появился на портале или покинул его.</translation>
    </message>
    <message>
        <source>Somebody may be missing, or be listed though they have gone.</source>
        <translation>Кого-то может не быть в списке, или в нём остался тот, кого на портале уже нет.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTableWords</name>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Сброс…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the reset of their app</comment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>Выбрать всех показанных</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>2FA</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>of the app, as far as it is known</comment>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Select %1</source>
        <extracomment>A box that can be ticked; %1 is a person, with all that the row says.</extracomment>
        <translation>Выбрать: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyNotices</name>
    <message>
        <source>Read it again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Не возвращать</translation>
    </message>
    <message>
        <source>Make the changes again</source>
        <translation>Внести изменения снова</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>Политика сохранена.</translation>
    </message>
    <message>
        <source>The portal asks for it from the next sign-in on.</source>
        <translation>Портал применяет её со следующего входа.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>Двухфакторная аутентификация выключена.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list. They are kept on this computer, and offered when you switch it on again.</source>
        <translation>Портал очистил доверенные сети и список «Всегда запрашивать код». Они остаются на этом компьютере и предлагаются при повторном включении.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list.</source>
        <translation>Портал очистил доверенные сети и список «Всегда запрашивать код».</translation>
    </message>
    <message>
        <source>The policy was not saved.</source>
        <translation>Политика не сохранена.</translation>
    </message>
    <message>
        <source>The portal holds what it held before. Your change is still here.</source>
        <translation>На портале всё как было. Ваше изменение ещё здесь.</translation>
    </message>
    <message>
        <source>It is not known yet whether the policy was saved.</source>
        <translation>Пока неизвестно, сохранена ли политика.</translation>
    </message>
    <message>
        <source>The portal has to be read again to tell.</source>
        <translation>Чтобы узнать, нужно прочитать портал снова.</translation>
    </message>
    <message>
        <source>You chose another method; yours is kept here. Nothing is saved yet: look it through.</source>
        <translation>Вы выбрали другой способ, он здесь и указан. Ещё ничего не сохранено: проверьте всё.</translation>
    </message>
    <message>
        <source>Your changes are on top of that. None of them is saved yet: look them through.</source>
        <translation>Ваши изменения наложены поверх. Из них ещё ничего не сохранено: проверьте всё.</translation>
    </message>
    <message>
        <source>You had changed the same thing.</source>
        <translation>Вы изменили то же самое.</translation>
    </message>
    <message>
        <source>%1 changed the policy meanwhile</source>
        <translation>Политику тем временем изменил другой участник: %1</translation>
    </message>
    <message>
        <source>Somebody else changed the policy meanwhile</source>
        <translation>Политику тем временем изменил кто-то другой</translation>
    </message>
    <message>
        <source>The lists of before are kept here</source>
        <translation>Прежние списки сохранены здесь</translation>
    </message>
    <message>
        <source>On %1 the portal held %2.</source>
        <translation>%1 на портале было: %2.</translation>
    </message>
    <message>
        <source>%1 saved the policy on %2.</source>
        <translation>Политику сохранил участник %1, %2.</translation>
    </message>
    <message>
        <source>Trusted networks and the always-ask list are gone</source>
        <translation>Доверенные сети и список «Всегда запрашивать код» исчезли</translation>
    </message>
    <message>
        <source>The trusted networks are gone</source>
        <translation>Доверенные сети исчезли</translation>
    </message>
    <message>
        <source>The always-ask list is gone</source>
        <translation>Список «Всегда запрашивать код» исчез</translation>
    </message>
    <message>
        <source>The portal’s own page clears them with every save.</source>
        <translation>Их очищает собственная страница портала при каждом сохранении.</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>У вас есть несохранённые изменения</translation>
    </message>
    <message>
        <source>They are from %1.</source>
        <translation>Они от %1.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyPage</name>
    <message>
        <source>Two-factor policy</source>
        <translation>Политика двухфакторной аутентификации</translation>
    </message>
    <message>
        <source>Who has to confirm a sign-in with a second step, and from where.</source>
        <translation>Кто подтверждает вход вторым шагом и откуда.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Доверенные сети</translation>
    </message>
    <message>
        <source>No code is asked for from these addresses</source>
        <translation>С этих адресов код не запрашивается</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Всегда запрашивать код</translation>
    </message>
    <message>
        <source>Even from a trusted network</source>
        <translation>Даже из доверенной сети</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>При входе запрашивается только пароль</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>Чтение политики…</translation>
    </message>
    <message>
        <source>This portal does not offer it</source>
        <translation>Портал этого не предлагает</translation>
    </message>
    <message>
        <source>A 6-digit code from an app on the phone</source>
        <translation>6-значный код из приложения на телефоне</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>No SMS service is connected to this portal</source>
        <translation>К этому порталу не подключена служба SMS</translation>
    </message>
    <message>
        <source>A code by text message to the phone</source>
        <translation>Код по SMS на телефон</translation>
    </message>
    <message>
        <source>Only admins can see the policy</source>
        <translation>Политику видят только администраторы</translation>
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
        <translation>Портал %1, %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>То, что вы выбираете здесь, действует сразу.</translation>
    </message>
    <message>
        <source>Your choices are kept in a file that you can read: %1</source>
        <translation>Ваш выбор хранится в файле, который можно прочитать: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Мой вход</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>It opens after you sign in. An account that does not have it begins with My sign-in.</source>
        <translation>Открывается после входа. Если у учётной записи её нет, первой открывается страница «Мой вход».</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Keep sign-ins</source>
        <translation>Сохранять вход</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where sign-ins are kept.</extracomment>
        <translation>В связке ключей</translation>
    </message>
    <message>
        <source>Until Twofold closes</source>
        <extracomment>How long sign-ins are kept.</extracomment>
        <translation>До закрытия Twofold</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>Очищать буфер обмена</translation>
    </message>
    <message>
        <source>So long after a key, a code or a link was copied, unless you copied something else since.</source>
        <translation>Отсчёт идёт с момента копирования ключа, кода или ссылки. Если потом скопировано что-то другое, буфер не очищается.</translation>
    </message>
    <message>
        <source>Hide secrets in the background</source>
        <translation>Скрывать секреты в фоне</translation>
    </message>
    <message>
        <source>QR code, key and backup codes are covered while another program has the keyboard.</source>
        <translation>QR-код, ключ и резервные коды закрыты, пока ввод с клавиатуры идёт в другую программу.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секреты</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change the proxy</source>
        <translation>Изменить прокси</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Your choice could not be written down.</source>
        <translation>Не удалось записать ваш выбор.</translation>
    </message>
    <message>
        <source>It holds until Twofold closes. The reason: %1</source>
        <translation>Он действует до закрытия Twofold. Причина: %1</translation>
    </message>
    <message>
        <source>Your preferences could not be read.</source>
        <translation>Не удалось прочитать ваши настройки.</translation>
    </message>
    <message>
        <source>They were put aside as %1. What is shown here is what holds now.</source>
        <translation>Они отложены как %1. Здесь показано то, что действует сейчас.</translation>
    </message>
    <message>
        <source>The file holds something that Twofold does not know.</source>
        <translation>В файле есть то, чего Twofold не знает.</translation>
    </message>
    <message>
        <source>It is about: %1. What is shown here is what holds instead.</source>
        <translation>Это касается: %1. Здесь показано то, что действует вместо этого.</translation>
    </message>
    <message>
        <source>Twofold was started with --theme, which wins this time. Your choice holds from the next start.</source>
        <translation>Программа Twofold запущена с --theme, и в этот раз действует это значение. Ваш выбор действует со следующего запуска.</translation>
    </message>
    <message>
        <source>As the system: light or dark as your desktop is, and changing with it.</source>
        <translation>Как в системе: светлое или тёмное, как рабочий стол, и меняется вместе с ним.</translation>
    </message>
    <message>
        <source>The words of the print and file dialogs are not installed in this language. They come with the package qt6-translations-l10n.</source>
        <translation>Тексты диалогов печати и файлов не установлены на этом языке. Они входят в пакет qt6-translations-l10n.</translation>
    </message>
    <message>
        <source>Dates and numbers are written accordingly.</source>
        <translation>Даты и числа записываются соответственно.</translation>
    </message>
    <message>
        <source>You sign in again each time. Of other accounts, the keychain keeps what it has until you sign out of them; an API key for emergencies stays too.</source>
        <translation>Вы входите заново каждый раз. Данные других учётных записей остаются в связке ключей, пока вы не выйдете из них; ключ API на крайний случай тоже остаётся.</translation>
    </message>
    <message>
        <source>While the keychain can be reached, you need not sign in again the next time. No password is kept.</source>
        <translation>Пока связка ключей доступна, в следующий раз входить снова не нужно. Пароль не хранится.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>A proxy&apos;s address and port.</extracomment>
        <translation>%1, порт %2</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>через %Ln минуту</numerusform>
            <numerusform>через %Ln минуты</numerusform>
            <numerusform>через %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln second(s)</source>
        <translation>
            <numerusform>через %Ln секунду</numerusform>
            <numerusform>через %Ln секунды</numerusform>
            <numerusform>через %Ln секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Portals on this computer are reached without the system’s proxy.</source>
        <translation>К порталам на этом компьютере подключение идёт без системного прокси.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Этот прокси</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Адрес прокси</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain. Left empty, the one that is kept there stays.</source>
        <translation>Хранится в связке ключей системы. Если оставить пустым, останется сохранённый там.</translation>
    </message>
    <message>
        <source>User name, if the proxy asks for one</source>
        <translation>Имя пользователя, если прокси его требует</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
</context>
<context>
    <name>twofold::ui::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
</context>
<context>
    <name>twofold::ui::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Переименование</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Ваше название для него</translation>
    </message>
    <message>
        <source>Leave it empty to show the portal’s address. The portal does not see this name.</source>
        <translation>Оставьте пустым, чтобы показывать адрес портала. Портал этого названия не видит.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReplayTableWords</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Время входа</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>После сохранения</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetBar</name>
    <message>
        <source>Resetting authenticator app</source>
        <translation>Сброс приложения-аутентификатора</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Готово: %1 из %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1 of 3 done · Chidi Okafor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>Приостановлено. Ничего не отправляется, пока вы не продолжите.</translation>
    </message>
    <message>
        <source>It stops as soon as this person is done.</source>
        <translation>Остановка, как только с этим участником закончено.</translation>
    </message>
    <message>
        <source>It pauses as soon as this person is done.</source>
        <translation>Пауза, как только с этим участником закончено.</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>Остановить после этого участника</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetDialog</name>
    <message>
        <source>They are signed out everywhere</source>
        <translation>Их сеансы завершаются везде</translation>
    </message>
    <message>
        <source>The app and all backup codes stop working at once. At the next sign-in an app has to be set up again. The portal tells each of them by email.</source>
        <translation>Приложение и все резервные коды сразу перестают действовать. При следующем входе приложение нужно настроить снова. Портал сообщает об этом каждому по эл. почте.</translation>
    </message>
    <message>
        <source>Your own app is not reset here</source>
        <translation>Ваше собственное приложение здесь не сбрасывается</translation>
    </message>
    <message>
        <source>My sign-in moves it to a new phone in one go.</source>
        <translation>«Мой вход» переносит его на новый телефон за один раз.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Перейти в «Мой вход»</translation>
    </message>
    <message>
        <source>Nobody here can be reset</source>
        <translation>Здесь некого сбрасывать</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>Причина указана в списке.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message numerus="yes">
        <source>Reset the authenticator app of %Ln people?</source>
        <translation>
            <numerusform>Сбросить приложение-аутентификатор у %Ln человека?</numerusform>
            <numerusform>Сбросить приложение-аутентификатор у %Ln человек?</numerusform>
            <numerusform>Сбросить приложение-аутентификатор у %Ln человек?</numerusform>
        </translation>
    </message>
    <message>
        <source>For people who have lost their phone or have a new one.</source>
        <translation>Для тех, у кого телефон потерян или заменён.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %Ln. The list says why.</source>
        <translation>
            <numerusform>Пропущено: %Ln. Причина указана в списке.</numerusform>
            <numerusform>Пропущено: %Ln. Причины указаны в списке.</numerusform>
            <numerusform>Пропущено: %Ln. Причины указаны в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln app(s)</source>
        <translation>
            <numerusform>Сбросить %Ln приложение</numerusform>
            <numerusform>Сбросить %Ln приложения</numerusform>
            <numerusform>Сбросить %Ln приложений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetNotices</name>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>A reset from %1 was not finished</source>
        <translation>Сброс от %1 не доведён до конца</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.</source>
        <translation>
            <numerusform>Готово: %1 из %Ln человека. При продолжении сначала проверяется, чем закончилось с последним; ничего не отправляется дважды.</numerusform>
            <numerusform>Готово: %1 из %Ln человек. При продолжении сначала проверяется, чем закончилось с последним; ничего не отправляется дважды.</numerusform>
            <numerusform>Готово: %1 из %Ln человек. При продолжении сначала проверяется, чем закончилось с последним; ничего не отправляется дважды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of an earlier reset can’t be read</source>
        <translation>Не удаётся прочитать журнал прежнего сброса</translation>
    </message>
    <message>
        <source>It was kept as %1. The list shows who has an app now.</source>
        <translation>Он сохранён как %1. Список показывает, у кого сейчас есть приложение.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetResultDialog</name>
    <message>
        <source>How far it came</source>
        <translation>Что успело выполниться</translation>
    </message>
    <message>
        <source>This is what was on record when Twofold ended.</source>
        <translation>Это было записано, когда Twofold завершил работу.</translation>
    </message>
    <message>
        <source>Trying again looks at each person first, and sends nothing for those who are reset by now.</source>
        <translation>При повторе сначала проверяется каждый участник, и тем, у кого сброс уже выполнен, ничего не отправляется.</translation>
    </message>
    <message>
        <source>They set up an app at their next sign-in.</source>
        <translation>Они настраивают приложение при следующем входе.</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <comment>people</comment>
        <translation>
            <numerusform>Повторить для %Ln</numerusform>
            <numerusform>Повторить для %Ln</numerusform>
            <numerusform>Повторить для %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetSection</name>
    <message>
        <source>Reset authenticator app… (%1)</source>
        <translation>Сбросить приложение-аутентификатор… (%1)</translation>
    </message>
    <message>
        <source>Reset authenticator app…</source>
        <translation>Сбросить приложение-аутентификатор…</translation>
    </message>
    <message>
        <source>Only the portal’s owner can reset apps</source>
        <translation>Сбрасывать приложения может только владелец портала</translation>
    </message>
    <message>
        <source>Only the owner, %1, can reset apps</source>
        <translation>Сбрасывать приложения может только владелец, %1</translation>
    </message>
    <message>
        <source>Decide about the earlier reset first</source>
        <translation>Сначала решите, что делать с прежним сбросом</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetTableModel</name>
    <message>
        <source>Is reset</source>
        <translation>Сбрасывается</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReviewDialog</name>
    <message>
        <source>Copy summary</source>
        <translation>Копировать сводку</translation>
    </message>
    <message>
        <source>%1 was typed and not added, so it is left out.</source>
        <translation>%1 введено, но не добавлено, поэтому не учитывается.</translation>
    </message>
    <message>
        <source>%1 can’t be used as typed, so it is left out.</source>
        <translation>%1 нельзя использовать в таком виде, поэтому запись не учитывается.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Что тогда произойдёт</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>раньше: %1</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Доверенные сети</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Всегда запрашивать код</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Cleared by the portal: %1</source>
        <translation>Портал очистит: %1</translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <translation>Без изменений: %1</translation>
    </message>
    <message>
        <source>Two-factor policy of %1</source>
        <translation>Политика двухфакторной аутентификации %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, раньше: %2</translation>
    </message>
    <message>
        <source>Review before you save</source>
        <translation>Проверьте перед сохранением</translation>
    </message>
    <message>
        <source>These changes go to %1.</source>
        <translation>Эти изменения отправляются на %1.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Save and sign everyone out</source>
        <translation>Сохранить и завершить сеансы у всех</translation>
    </message>
    <message>
        <source>Save and sign everyone else out</source>
        <translation>Сохранить и завершить сеансы у остальных</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ScanStep</name>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Отсканируйте этот код приложением-аутентификатором</translation>
    </message>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>Ключ, чтобы ввести вместо сканирования</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Копировать ключ</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, 30 s</source>
        <translation>По времени, 6 цифр, 30 с</translation>
    </message>
    <message>
        <source>Portal (issuer)</source>
        <translation>Портал (издатель)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Treat this picture like a password: whoever scans it can make your codes.</source>
        <translation>Обращайтесь с этой картинкой как с паролем: кто её отсканирует, сможет создавать ваши коды.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>My phone can’t scan</source>
        <translation>Телефон не может сканировать</translation>
    </message>
    <message>
        <source>Works with Aegis, 2FAS, Google and Microsoft Authenticator, and others</source>
        <translation>Подойдут Aegis, 2FAS, Google и Microsoft Authenticator и другие</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>Копировать ссылку на страницу</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>На этом компьютере не удалось открыть браузер.</translation>
    </message>
    <message>
        <source>Copy the page’s link and open it where there is one.</source>
        <translation>Скопируйте ссылку на страницу и откройте её там, где он есть.</translation>
    </message>
    <message>
        <source>Or set it up on the portal’s own page. Whoever has its link can do that, for about an hour.</source>
        <translation>Или настройте приложение на странице самого портала. Любой, у кого есть её ссылка, может это сделать в течение примерно часа.</translation>
    </message>
    <message>
        <source>QR code for %1 at %2. The key is below as text.</source>
        <translation>QR-код для %1 на %2. Ключ указан ниже текстом.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SecretCover</name>
    <message>
        <source>Hidden while another program has the keyboard</source>
        <translation>Скрыто, пока ввод с клавиатуры идёт в другую программу</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SegmentBar</name>
    <message>
        <source>%1 of %2 left</source>
        <comment>codes</comment>
        <translation>Осталось %1 из %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SetupPage</name>
    <message>
        <source>Scan</source>
        <translation>Сканирование</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Резервные коды</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>Настроить позже</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>Коды сохранены у меня</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>Настройка приложения-аутентификатора</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>Отсканируйте этот код приложением-аутентификатором</translation>
    </message>
    <message>
        <source>Open the app on your phone, choose “Add account” and point the camera here.</source>
        <translation>Откройте приложение на телефоне, выберите «Добавить учётную запись» и наведите камеру сюда.</translation>
    </message>
    <message>
        <source>Type the code your app shows</source>
        <translation>Введите код из приложения</translation>
    </message>
    <message>
        <source>This proves that your phone and the portal agree, before two-factor sign-in starts.</source>
        <translation>Это подтверждает, что телефон и портал согласованы, прежде чем начнёт действовать двухфакторная аутентификация.</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>Сохраните резервные коды</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>Двухфакторная аутентификация включена. Каждый код даёт войти один раз, когда вы не можете воспользоваться приложением-аутентификатором.</translation>
    </message>
    <message>
        <source>Asking the portal for your key…</source>
        <translation>Запрос ключа у портала…</translation>
    </message>
    <message>
        <source>Look at them later</source>
        <translation>Посмотреть позже</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next: confirm</source>
        <translation>Далее: подтверждение</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Your authenticator app is already set up</source>
        <translation>Ваше приложение-аутентификатор уже настроено</translation>
    </message>
    <message>
        <source>To use another phone, choose “Move to a new phone” under My sign-in.</source>
        <translation>Чтобы использовать другой телефон, выберите «Перейти на новый телефон» в разделе «Мой вход».</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Перейти в «Мой вход»</translation>
    </message>
    <message>
        <source>The portal asks for no code from here</source>
        <translation>Отсюда портал код не запрашивает</translation>
    </message>
    <message>
        <source>You are in a trusted network, where an app can’t be set up. Try again from another network, for example from home.</source>
        <translation>Вы в доверенной сети, из неё приложение не настроить. Повторите из другой сети, например из дома.</translation>
    </message>
    <message>
        <source>An app can’t be set up now</source>
        <translation>Сейчас приложение не настроить</translation>
    </message>
    <message>
        <source>The portal asks for no codes from an authenticator app at the moment.</source>
        <translation>Сейчас портал не запрашивает коды из приложения-аутентификатора.</translation>
    </message>
    <message>
        <source>This set-up has expired</source>
        <translation>Срок этой настройки истёк</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>Войдите снова, чтобы начать её заново.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
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
        <translation>Резервные коды</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Сохранение резервных кодов</translation>
    </message>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>Двухфакторная аутентификация для ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Дата использования</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использован</translation>
    </message>
    <message>
        <source>Fold here, codes inside</source>
        <translation>Сложите здесь, коды внутрь</translation>
    </message>
    <message>
        <source>How to read a code</source>
        <translation>Как читать код</translation>
    </message>
    <message>
        <source>Capitals and small letters differ.</source>
        <extracomment>Followed by the word &quot;Shaded&quot; in a grey box and the next sentence&apos;s rest.</extracomment>
        <translation>Прописные и строчные буквы различаются.</translation>
    </message>
    <message>
        <source>Shaded</source>
        <translation>Затенённые</translation>
    </message>
    <message>
        <source>characters are digits. A code may contain a hyphen ( - ) or an underscore ( _ ).</source>
        <extracomment>Follows the word &quot;Shaded&quot;.</extracomment>
        <translation>знаки — цифры. Код может содержать дефис ( - ) или подчёркивание ( _ ).</translation>
    </message>
    <message>
        <source>How to use a code</source>
        <translation>Как использовать код</translation>
    </message>
    <message>
        <source>Sign in as usual. When the 6-digit code is asked for, type one of these instead.</source>
        <translation>Войдите как обычно. Когда запрашивается 6-значный код, введите вместо него один из этих.</translation>
    </message>
    <message>
        <source>Tick it off. Every code works once.</source>
        <translation>Отметьте его. Каждый код действует один раз.</translation>
    </message>
    <message>
        <source>When two are left, get new ones in Twofold, under My sign-in › Backup codes.</source>
        <translation>Когда останется два, получите новые в Twofold: «Мой вход» › «Резервные коды».</translation>
    </message>
    <message>
        <source>Keep this sheet like a house key,</source>
        <translation>Храните этот лист как ключ от дома,</translation>
    </message>
    <message>
        <source>away from your phone. If it is lost, get new codes. The ones above then stop working.</source>
        <extracomment>Follows &quot;Keep this sheet like a house key,&quot;.</extracomment>
        <translation>отдельно от телефона. Если он потерян, получите новые коды. Коды выше тогда перестанут действовать.</translation>
    </message>
    <message>
        <source>Printed with Twofold. Nobody from your portal or ONLYOFFICE will ask you for these codes.</source>
        <translation>Напечатано в Twofold. Никто с вашего портала или из ONLYOFFICE не спросит у вас эти коды.</translation>
    </message>
    <message>
        <source>Cut the card out along the line, and keep it away from your phone. Capitals and small letters differ; shaded characters are digits.</source>
        <translation>Вырежьте карточку по линии и храните отдельно от телефона. Прописные и строчные буквы различаются; затенённые знаки — цифры.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::Sidebar</name>
    <message>
        <source>My sign-in</source>
        <translation>Мой вход</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>portal · e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>Добавить портал…</translation>
    </message>
    <message>
        <source>Portals and accounts…</source>
        <translation>Порталы и учётные записи…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Безопасно</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Часы отстают на %1</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Часы спешат на %1</translation>
    </message>
    <message>
        <source>%1 · clock in sync</source>
        <translation>%1 · часы точны</translation>
    </message>
    <message>
        <source>Its certificate was refused, and nothing was sent</source>
        <translation>Сертификат отклонён, ничего не отправлено</translation>
    </message>
    <message>
        <source>Runs on this computer, so nothing leaves it</source>
        <translation>Работает на этом компьютере, ничего его не покидает</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is trusted</source>
        <translation>Зашифровано; сертификат доверенный</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the portal’s</source>
        <translation>Часы этого компьютера и портала совпадают</translation>
    </message>
    <message>
        <source>You trusted its certificate yourself</source>
        <translation>Вы сами доверились его сертификату</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Забыть доверенный сертификат</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Показать сертификат…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Прокси…</translation>
    </message>
    <message>
        <source>Preferences and help</source>
        <translation>Настройки и справка</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInForm</name>
    <message>
        <source>Client ID</source>
        <translation>ID клиента</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>You kept an API key for emergencies.</source>
        <translation>Вы сохранили ключ API на крайний случай.</translation>
    </message>
    <message>
        <source>Sign in with the kept key</source>
        <translation>Войти с сохранённым ключом</translation>
    </message>
    <message>
        <source>Have the portal prove who signed in (OpenID Connect)</source>
        <translation>Пусть портал подтвердит, кто вошёл (OpenID Connect)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Больше не ждать</translation>
    </message>
    <message>
        <source>Leave it empty if the application has none, or to use the one from last time.</source>
        <translation>Оставьте пустым, если у приложения его нет или чтобы использовать прежний.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Секрет клиента</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>An API key is not asked for a second step, and it stays valid when the two-factor policy is saved.</source>
        <translation>Для ключа API второй шаг не нужен, и он остаётся в силе при сохранении политики двухфакторной аутентификации.</translation>
    </message>
    <message>
        <source>A token of a sign-in or of an app. It works until it ends or is revoked.</source>
        <translation>Токен входа или приложения. Он действует, пока не закончится или не будет отозван.</translation>
    </message>
    <message>
        <source>In a browser that is signed in to the portal, it stands among the portal’s cookies. It ends when that browser signs out.</source>
        <translation>В браузере, где выполнен вход на портал, он находится среди файлов cookie портала. Он перестаёт действовать, когда в том браузере выходят.</translation>
    </message>
    <message>
        <source>Your email and password go with every request, and no second step is asked for.</source>
        <translation>Эл. почта и пароль отправляются с каждым запросом, второй шаг не запрашивается.</translation>
    </message>
    <message>
        <source>You sign in on the portal’s own page, in your browser. Such a sign-in opens people and your profile, but not the two-factor settings. The client ID stands in the portal’s Developer tools, under OAuth 2.0.</source>
        <translation>Вы входите на странице самого портала, в своём браузере. Такой вход открывает участников и ваш профиль, но не настройки двухфакторной аутентификации. ID клиента указан в «Инструментах разработчика» на портале, в разделе OAuth 2.0.</translation>
    </message>
    <message>
        <source>It signs in %1 past the second step, without a code.</source>
        <translation>Он впускает %1 в обход второго шага, без кода.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Ожидание браузера…</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Продолжить в браузере</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInPage</name>
    <message>
        <source>This is a demo portal.</source>
        <translation>Это демо-портал.</translation>
    </message>
    <message>
        <source>This portal asks for a captcha after refused passwords.</source>
        <translation>После отклонённых паролей этот портал требует капчу.</translation>
    </message>
    <message>
        <source>Twofold can’t show it. Sign in on the portal’s web page then, or here with an API key.</source>
        <translation>Twofold не может её показать. Тогда войдите на веб-странице портала или здесь с ключом API.</translation>
    </message>
    <message>
        <source>Open the portal’s web page</source>
        <translation>Открыть веб-страницу портала</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Подставить</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Подставить %1</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2. Role: %3.</source>
        <translation>Войдите как %1 с паролем %2. Роль: %3.</translation>
    </message>
    <message>
        <source>This portal’s web page also offers %1.</source>
        <translation>На веб-странице этого портала есть и %1.</translation>
    </message>
    <message>
        <source>Twofold can’t show that page. Sign in there, make an API key in Developer tools, and use it here.</source>
        <translation>Twofold не может показать ту страницу. Войдите там, создайте ключ API в «Инструментах разработчика» и используйте его здесь.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Войти другим способом</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Войдите снова, чтобы продолжить</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Вход на %1</translation>
    </message>
    <message>
        <source>Go on in your browser, then come back. This page notices when you are done.</source>
        <translation>Продолжите в браузере, затем вернитесь. Эта страница заметит, когда вы закончите.</translation>
    </message>
    <message>
        <source>Your present sign-in stays as it is until the new one is accepted.</source>
        <translation>Ваш нынешний вход остаётся, пока не принят новый.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing you typed is lost.</source>
        <translation>Ваш сеанс закончился. Всё введённое сохранилось.</translation>
    </message>
    <message>
        <source>%1 · DocSpace %2</source>
        <translation>%1 · DocSpace %2</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>Другие способы входа</translation>
    </message>
    <message>
        <source>Change portal</source>
        <translation>Сменить портал</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time.</source>
        <translation>Слишком много входов за короткое время.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Повторите через %Ln секунду.</numerusform>
            <numerusform>Повторите через %Ln секунды.</numerusform>
            <numerusform>Повторите через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Теперь можно повторить.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInSheet</name>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInWayList</name>
    <message>
        <source>More ways</source>
        <translation>Другие способы</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Способы входа</translation>
    </message>
    <message>
        <source>The sign-in you use on the portal’s web page</source>
        <translation>Вход, которым вы пользуетесь на веб-странице портала</translation>
    </message>
    <message>
        <source>Made in Developer tools on the portal</source>
        <translation>Создаётся в «Инструментах разработчика» на портале</translation>
    </message>
    <message>
        <source>Paste a token that you already have</source>
        <translation>Вставьте токен, который у вас уже есть</translation>
    </message>
    <message>
        <source>The session cookie of a signed-in browser</source>
        <translation>Файл cookie сеанса из браузера, где выполнен вход</translation>
    </message>
    <message>
        <source>For servers that allow name and password with every request</source>
        <translation>Для серверов, где имя и пароль допускаются в каждом запросе</translation>
    </message>
    <message>
        <source>Not sure? Email and password works for most people.</source>
        <translation>Не уверены? Большинству подходит «Эл. почта и пароль».</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>Эл. почта и пароль</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступа</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Вход через браузер</translation>
    </message>
    <message>
        <source>Used last time</source>
        <translation>Использовано в прошлый раз</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect, also for company accounts</source>
        <translation>OAuth 2.0 / OpenID Connect, также для учётных записей компании</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect; this portal says that it does not offer it</source>
        <translation>OAuth 2.0 / OpenID Connect; портал сообщает, что этого не предлагает</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Показано ниже</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Не показано</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StandIn</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>You can go on reading what is already here. Nothing you typed is lost.</source>
        <translation>Вы можете и дальше читать то, что уже есть на экране. Всё введённое сохранилось.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Открыть настройки сети</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>Войдите снова, чтобы продолжить</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>This sign-in can’t open this page</source>
        <translation>Этот вход не открывает эту страницу</translation>
    </message>
    <message>
        <source>Its rights do not cover the two-factor settings; a sign-in through the browser never does. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>Его права не охватывают настройки двухфакторной аутентификации; при входе через браузер так всегда. Для этой страницы войдите с эл. почтой и паролем или с ключом API с полным доступом.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Войти другим способом</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not offered here</source>
        <translation>Двухфакторной аутентификации здесь нет</translation>
    </message>
    <message>
        <source>This portal’s plan or version doesn’t include it. Signing in works as before, with your password only.</source>
        <translation>Она не входит в тариф или версию этого портала. Вход работает как раньше, только по паролю.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Read what is needed</source>
        <translation>Узнать, что нужно</translation>
    </message>
    <message>
        <source>Your own sign-in settings are open to you.</source>
        <translation>Настройки вашего собственного входа вам доступны.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>Перейти в «Мой вход»</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Сменить учётную запись…</translation>
    </message>
    <message>
        <source>You are signed in as %1, a user.</source>
        <translation>Вы вошли как %1 (пользователь).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a room admin.</source>
        <translation>Вы вошли как %1 (администратор комнаты).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a guest.</source>
        <translation>Вы вошли как %1 (гость).</translation>
    </message>
    <message numerus="yes">
        <source>Twofold tries again in %Ln second(s).</source>
        <translation>
            <numerusform>Twofold повторит через %Ln секунду.</numerusform>
            <numerusform>Twofold повторит через %Ln секунды.</numerusform>
            <numerusform>Twofold повторит через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold повторит сам.</translation>
    </message>
    <message>
        <source>Twofold is trying now…</source>
        <translation>Twofold повторяет попытку…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Показано ниже</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Не показано</translation>
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
        <translation>Шаг %1 из %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyPanel</name>
    <message>
        <source>Who will be asked</source>
        <translation>У кого запрашивается код</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Who is asked…</source>
        <translation>У кого запрашивается…</translation>
    </message>
    <message>
        <source>Try an address…</source>
        <translation>Проверить адрес…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Пересчитать</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>из %Ln человека</numerusform>
            <numerusform>из %Ln человек</numerusform>
            <numerusform>из %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is slow. Trying again…</source>
        <translation>Портал отвечает медленно. Повтор…</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>Чтение участников…</translation>
    </message>
    <message>
        <source>Reading people: %1 of %2</source>
        <translation>Чтение участников: %1 из %2</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>Чтение истории входов…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in</source>
        <translation>
            <numerusform>%Ln человек не смог бы войти</numerusform>
            <numerusform>%Ln человека не смогли бы войти</numerusform>
            <numerusform>%Ln человек не смогли бы войти</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal can’t read one of the trusted networks. Correct or remove it.</source>
        <translation>Портал не может прочитать одну из доверенных сетей. Исправьте или удалите её.</translation>
    </message>
    <message>
        <source>%1 is very wide</source>
        <comment>a network</comment>
        <translation>%1 — очень широкая сеть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would never be asked.</source>
        <translation>
            <numerusform>У %Ln человека код никогда не запрашивался бы.</numerusform>
            <numerusform>У %Ln человек код никогда не запрашивался бы.</numerusform>
            <numerusform>У %Ln человек код никогда не запрашивался бы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for a code from there.</source>
        <translation>Оттуда код ни у кого не запрашивается.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyStrip</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln замечание</numerusform>
            <numerusform>%Ln замечания</numerusform>
            <numerusform>%Ln замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyTableWords</name>
    <message>
        <source>Person</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>At the next sign-in</source>
        <translation>При следующем входе</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TicketLegend</name>
    <message>
        <source>Capitals and small letters differ. [Shaded] characters are digits.</source>
        <extracomment>The word in square brackets is drawn as a digit&apos;s cell is; keep the brackets around it.</extracomment>
        <translation>Прописные и строчные буквы различаются. [Затенённые] знаки — цифры.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TypingCard</name>
    <message>
        <source>Type the key into your phone</source>
        <translation>Ввод ключа на телефоне</translation>
    </message>
    <message>
        <source>In the app choose “Enter a setup key” or “Add by hand”, and fill in what it asks for:</source>
        <translation>В приложении выберите «Ввести ключ настройки» или «Добавить вручную» и заполните то, что оно спрашивает:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation>Тип ключа</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>По времени (TOTP)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Число цифр</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 секунд</translation>
    </message>
    <message>
        <source>Small or capital letters and gaps make no difference in the key. What the app does not ask for, it knows.</source>
        <translation>Строчные или прописные буквы и пробелы в ключе роли не играют. Чего приложение не спрашивает, то оно знает.</translation>
    </message>
    <message>
        <source>Open in an app on this computer</source>
        <translation>Открыть в приложении на этом компьютере</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>No program on this computer takes such a link.</source>
        <translation>Ни одна программа на этом компьютере не принимает такую ссылку.</translation>
    </message>
    <message>
        <source>Copy it and add it in the app, or type the key.</source>
        <translation>Скопируйте её и добавьте в приложении или введите ключ.</translation>
    </message>
    <message>
        <source>Or use an authenticator on this computer</source>
        <translation>Или используйте приложение-аутентификатор на этом компьютере</translation>
    </message>
    <message>
        <source>It takes the key as a link. The link is the key: whoever sees it can make your codes, and a phone is a second thing to have, which this computer is not.</source>
        <translation>Оно принимает ключ как ссылку. Ссылка и есть ключ: кто её увидит, сможет создавать ваши коды. Телефон — вторая вещь, которой нужно обладать, а этот компьютер — нет.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Проверить и сохранить…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln несохранённое изменение</numerusform>
            <numerusform>%Ln несохранённых изменения</numerusform>
            <numerusform>%Ln несохранённых изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WayBackNotice</name>
    <message>
        <source>I have another way in</source>
        <translation>У меня есть другой способ войти</translation>
    </message>
    <message>
        <source>API key of yours</source>
        <translation>Ваш ключ API</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Keep it for emergencies</source>
        <translation>Сохранить на крайний случай</translation>
    </message>
    <message>
        <source>You can get back in</source>
        <translation>Вы сможете войти снова</translation>
    </message>
    <message>
        <source>The portal takes your API key %1. It goes past the second step: keep it safe.</source>
        <translation>Портал принимает ваш ключ API %1. Он обходит второй шаг: храните его надёжно.</translation>
    </message>
    <message>
        <source>You could not sign in any more</source>
        <translation>Вы больше не смогли бы войти</translation>
    </message>
    <message>
        <source>The portal can’t read a trusted network and would refuse your sign-in. Correct that first, or test an API key here.</source>
        <translation>Портал не может прочитать одну из доверенных сетей и отклонил бы ваш вход. Сначала исправьте её или проверьте здесь ключ API.</translation>
    </message>
    <message>
        <source>It is not known whether you can get back in</source>
        <translation>Неизвестно, сможете ли вы войти снова</translation>
    </message>
    <message>
        <source>The code will come by text message; codes of an app are not taken. An API key gets you in: test one here.</source>
        <translation>Код будет приходить по SMS; коды приложения не принимаются. Войти поможет ключ API: проверьте его здесь.</translation>
    </message>
    <message>
        <source>Checking whether you can get back in…</source>
        <translation>Проверка, сможете ли вы войти снова…</translation>
    </message>
    <message numerus="yes">
        <source>Your authenticator app is set up, and %Ln backup code(s) are left.</source>
        <translation>
            <numerusform>Приложение-аутентификатор настроено, остался %Ln резервный код.</numerusform>
            <numerusform>Приложение-аутентификатор настроено, осталось %Ln резервных кода.</numerusform>
            <numerusform>Приложение-аутентификатор настроено, осталось %Ln резервных кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no backup codes left</source>
        <translation>Резервных кодов не осталось</translation>
    </message>
    <message>
        <source>Without your phone you could not sign in any more. Get new codes first, or test an API key here.</source>
        <translation>Без телефона вы больше не смогли бы войти. Сначала получите новые коды или проверьте здесь ключ API.</translation>
    </message>
    <message>
        <source>Your authenticator app is not set up</source>
        <translation>Ваше приложение-аутентификатор не настроено</translation>
    </message>
    <message>
        <source>You set it up right after saving. If that does not work, an API key gets you in: test one here.</source>
        <translation>Вы настроите его сразу после сохранения. Если не получится, войти поможет ключ API: проверьте его здесь.</translation>
    </message>
    <message>
        <source>The portal does not tell now whether your app is set up. An API key gets you in: test one here.</source>
        <translation>Портал сейчас не сообщает, настроено ли ваше приложение. Войти поможет ключ API: проверьте его здесь.</translation>
    </message>
    <message>
        <source>API keys are made on the portal, in Developer tools. They go past the second step.</source>
        <translation>Ключи API создаются на портале, в «Инструментах разработчика». Они обходят второй шаг.</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>Проверка ключа…</translation>
    </message>
    <message>
        <source>Kept until you close Twofold only: the keychain can’t be used now.</source>
        <translation>Хранится, только пока вы не закроете Twofold: связку ключей сейчас нельзя использовать.</translation>
    </message>
    <message>
        <source>Kept with your other secrets of this portal. To use it, choose API key when you sign in.</source>
        <translation>Хранится вместе с другими вашими секретами этого портала. Чтобы использовать его, выберите «Ключ API» при входе.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Ключ работает.</translation>
    </message>
    <message>
        <source>The portal does not take this key.</source>
        <translation>Портал не принимает этот ключ.</translation>
    </message>
    <message>
        <source>This key is switched off or has expired.</source>
        <translation>Этот ключ выключен, или срок его истёк.</translation>
    </message>
    <message>
        <source>This key is somebody else’s.</source>
        <translation>Этот ключ чужой.</translation>
    </message>
    <message>
        <source>This key may not change the policy. One with all permissions may.</source>
        <translation>Этому ключу нельзя менять политику. Это может ключ со всеми разрешениями.</translation>
    </message>
    <message>
        <source>The portal did not answer. Test the key again.</source>
        <translation>Портал не ответил. Проверьте ключ ещё раз.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WhoIsAskedDialog</name>
    <message>
        <source>Who is asked</source>
        <translation>У кого запрашивается код</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>At their next sign-in, if the policy is saved as it stands on the page.</source>
        <translation>При следующем входе, если политика сохранена в том виде, как на странице.</translation>
    </message>
    <message>
        <source>Name or email</source>
        <translation>Имя или эл. почта</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Поиск участников</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Still reading…</source>
        <comment>42 people</comment>
        <translation>%1. Чтение продолжается…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WriteNotice</name>
    <message>
        <source>Show codes</source>
        <translation>Показать коды</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>A backup code may be used up.</source>
        <translation>Возможно, потрачен резервный код.</translation>
    </message>
    <message>
        <source>A sign-in of %1 got no answer from the portal. Used codes are crossed out among your backup codes.</source>
        <translation>На вход от %1 портал не ответил. Использованные коды зачёркнуты среди ваших резервных кодов.</translation>
    </message>
    <message>
        <source>You have new backup codes.</source>
        <translation>У вас новые резервные коды.</translation>
    </message>
    <message>
        <source>You asked for them on %1, and the answer got lost. Print them now: sheets from before no longer work.</source>
        <translation>Вы запросили их %1, и ответ потерялся. Распечатайте их сейчас: прежние листы больше не действуют.</translation>
    </message>
    <message>
        <source>Your backup codes were not replaced.</source>
        <translation>Резервные коды не заменены.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and the portal made none.</source>
        <translation>Вы запросили новые %1, и портал их не создал.</translation>
    </message>
    <message>
        <source>It is not known whether your backup codes were replaced.</source>
        <translation>Неизвестно, заменены ли резервные коды.</translation>
    </message>
    <message>
        <source>Compare your sheet with the codes shown here: those are the ones that work.</source>
        <translation>Сравните свой лист с кодами, показанными здесь: действуют именно они.</translation>
    </message>
    <message>
        <source>It is not known yet whether your backup codes were replaced.</source>
        <translation>Пока неизвестно, заменены ли резервные коды.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and no answer came.</source>
        <translation>Вы запросили новые %1, и ответа не было.</translation>
    </message>
    <message>
        <source>Your former phone is unlinked.</source>
        <translation>Ваш прежний телефон отвязан.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost, so it was read again. Set up the new phone now; it gets new backup codes.</source>
        <translation>Ответ портала потерян, поэтому портал прочитан снова. Настройте новый телефон сейчас: для него будут новые резервные коды.</translation>
    </message>
    <message>
        <source>Your app was set up anew.</source>
        <translation>Ваше приложение настроено заново.</translation>
    </message>
    <message>
        <source>Your backup codes are new. Print them now: sheets from before no longer work.</source>
        <translation>Резервные коды новые. Распечатайте их сейчас: прежние листы больше не действуют.</translation>
    </message>
    <message>
        <source>Your phone was not unlinked.</source>
        <translation>Ваш телефон не отвязан.</translation>
    </message>
    <message>
        <source>Its codes work as before.</source>
        <translation>Его коды действуют как раньше.</translation>
    </message>
    <message>
        <source>An app is linked, but it is not known whether it is the one of your former phone.</source>
        <translation>Приложение привязано, но неизвестно, на прежнем ли оно телефоне.</translation>
    </message>
    <message>
        <source>It is not known yet whether your phone was unlinked.</source>
        <translation>Пока неизвестно, отвязан ли ваш телефон.</translation>
    </message>
    <message>
        <source>You asked for it on %1, and no answer came.</source>
        <translation>Вы запросили это %1, и ответа не было.</translation>
    </message>
    <message>
        <source>Your app is set up, and your backup codes are not kept yet.</source>
        <translation>Приложение настроено, а резервные коды ещё не сохранены.</translation>
    </message>
    <message>
        <source>They are of %1. Print, save or copy them now: sheets from before no longer work.</source>
        <translation>Они от %1. Распечатайте, сохраните или скопируйте их сейчас: прежние листы больше не действуют.</translation>
    </message>
    <message>
        <source>Your app was not set up.</source>
        <translation>Ваше приложение не настроено.</translation>
    </message>
    <message>
        <source>The portal has not taken the code of %1. Set the app up again; your backup codes come at the end.</source>
        <translation>Портал не принял код от %1. Настройте приложение снова; резервные коды вы получите в конце.</translation>
    </message>
    <message>
        <source>It is not known yet whether your app was set up.</source>
        <translation>Пока неизвестно, настроено ли ваше приложение.</translation>
    </message>
    <message>
        <source>You sent its code on %1, and no answer came.</source>
        <translation>Вы отправили его код %1, и ответа не было.</translation>
    </message>
    <message>
        <source>The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>Лист, который вы распечатали, сохранили или скопировали %1, по-прежнему действует.</translation>
    </message>
    <message>
        <source>The codes that you had are still good.</source>
        <translation>Коды, которые у вас были, по-прежнему действуют.</translation>
    </message>
</context>
</TS>
