<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>App unlinked</source>
        <translation>أُلغي ربط التطبيق</translation>
    </message>
    <message>
        <source>Somebody else’s app unlinked</source>
        <translation>أُلغي ربط تطبيق شخص آخر</translation>
    </message>
    <message>
        <source>App of %1 unlinked</source>
        <translation>أُلغي ربط تطبيق %1</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the sign-in history.</source>
        <translation>لا تشمل خطة البوابة سجل تسجيلات الدخول.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>لا يحق لحسابك قراءة سجل تسجيلات الدخول.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the sign-in history.</source>
        <translation>لا تشمل صلاحيات تسجيل الدخول هذا سجل تسجيلات الدخول.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history.</source>
        <translation>لا تتيح خطة البوابة سوى أحدث 20 إدخالًا من سجل تسجيلات الدخول.</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the audit log.</source>
        <translation>لا تشمل خطة البوابة سجل التدقيق.</translation>
    </message>
    <message>
        <source>Your account may not read the audit log.</source>
        <translation>لا يحق لحسابك قراءة سجل التدقيق.</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the audit log.</source>
        <translation>لا تشمل صلاحيات تسجيل الدخول هذا سجل التدقيق.</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the audit log.</source>
        <translation>لا تتيح خطة البوابة سوى أحدث 20 إدخالًا من سجل التدقيق.</translation>
    </message>
    <message>
        <source>Signed in with the password</source>
        <translation>تسجيل الدخول بكلمة المرور</translation>
    </message>
    <message>
        <source>Signed in with a code</source>
        <translation>تسجيل الدخول برمز</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>لم يُقبل الرمز</translation>
    </message>
    <message>
        <source>Too many tries, has to wait</source>
        <translation>محاولات كثيرة، يلزم الانتظار</translation>
    </message>
    <message>
        <source>Picture puzzle not solved</source>
        <translation>لم يُجتَز اختبار captcha</translation>
    </message>
    <message>
        <source>Set up or new codes</source>
        <translation>إعداد أو رموز جديدة</translation>
    </message>
    <message>
        <source>Two-factor sign-in switched off</source>
        <translation>أُوقفت المصادقة الثنائية</translation>
    </message>
    <message>
        <source>SMS codes switched on</source>
        <translation>فُعّلت رموز الرسائل القصيرة</translation>
    </message>
    <message>
        <source>Authenticator app switched on</source>
        <translation>فُعّل تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>تسجيلات الدخول</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>لم تُقبل</translation>
    </message>
    <message>
        <source>Apps and codes</source>
        <translation>التطبيقات والرموز</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>person: what happened, when</comment>
        <translation>%1: %2، %3.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>address</comment>
        <translation>من ⁦%1⁩.</translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <comment>address, place</comment>
        <translation>من ⁦%1⁩، %2.</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>browser, system</comment>
        <translation>باستخدام %1</translation>
    </message>
    <message>
        <source>Typed as %1</source>
        <comment>login</comment>
        <translation>كُتب هكذا: %1</translation>
    </message>
    <message>
        <source>The portal’s number for it: %1</source>
        <translation>رقمه لدى البوابة: %1</translation>
    </message>
    <message>
        <source>The portal’s words: %1 (number %2)</source>
        <translation>نص البوابة: %1 (الرقم %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 من %Ln حدث</numerusform>
            <numerusform>%1 من حدث واحد</numerusform>
            <numerusform>%1 من حدثين</numerusform>
            <numerusform>%1 من %Ln أحداث</numerusform>
            <numerusform>%1 من %Ln حدثًا</numerusform>
            <numerusform>%1 من %Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading on…</source>
        <comment>83 events</comment>
        <translation>%1. تستمر القراءة…</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>83 events, a day</comment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>What is older is not shown</source>
        <translation>لا يظهر ما هو أقدم</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history and of the audit log.</source>
        <translation>لا تتيح خطة البوابة سوى أحدث 20 إدخالًا من سجل تسجيلات الدخول وسجل التدقيق.</translation>
    </message>
    <message>
        <source>Sign-ins are not shown</source>
        <translation>لا تظهر تسجيلات الدخول</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes are not shown</source>
        <translation>لا تظهر عمليات الإعداد والرموز وتغييرات السياسة</translation>
    </message>
    <message>
        <source>Sign-ins could not be read.</source>
        <translation>تعذرت قراءة تسجيلات الدخول.</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes could not be read.</source>
        <translation>تعذرت قراءة عمليات الإعداد والرموز وتغييرات السياسة.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>المعني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Portal’s words</source>
        <translation>نص البوابة</translation>
    </message>
    <message>
        <source>Portal’s number</source>
        <translation>رقمه لدى البوابة</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Enter the address of your portal.</source>
        <translation>أدخل عنوان بوابتك.</translation>
    </message>
    <message>
        <source>It is the one you use to open DocSpace in a browser, for example harbour.example.</source>
        <translation>هو العنوان الذي تفتح به DocSpace في المتصفح، مثل ⁦harbour.example⁩.</translation>
    </message>
    <message>
        <source>That can’t be read as the address of a portal.</source>
        <translation>لا يبدو هذا عنوان بوابة.</translation>
    </message>
    <message>
        <source>An address looks like harbour.example or https://docs.harbour.example:8443.</source>
        <translation>يبدو العنوان هكذا: ⁦harbour.example⁩ أو ⁦https://docs.harbour.example:8443⁩.</translation>
    </message>
    <message>
        <source>Over http, others could read your password on its way.</source>
        <translation>عبر http قد يقرأ آخرون كلمة مرورك في الطريق.</translation>
    </message>
    <message>
        <source>Begin the address with https. Only a portal on this computer is opened with http.</source>
        <translation>ابدأ العنوان بـ https. لا تُفتح عبر http سوى بوابة على هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The portal can’t be reached.</source>
        <translation>يتعذر الوصول إلى البوابة.</translation>
    </message>
    <message>
        <source>Check the address %1 and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>تحقق من العنوان %1 ومن شبكة هذا الكمبيوتر، ثم حاول مجددًا. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>لم ترد البوابة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>ربما هي مشغولة. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>الاتصال بـ %1 غير آمن.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted on this computer. Ask an admin of the portal before you go on.</source>
        <translation>شهادتها غير موثوق بها على هذا الكمبيوتر. اسأل مسؤول البوابة قبل المتابعة.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>يعرض %1 شهادة غير التي وثقت بها.</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or the portal got a new certificate. Nothing was sent. Ask an admin of the portal before you go on.</source>
        <translation>ربما يتنصت أحد، أو حصلت البوابة على شهادة جديدة. لم يُرسل شيء. اسأل مسؤول البوابة قبل المتابعة.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>يطلب الخادم الوكيل اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>Enter them under Proxy, then try again.</source>
        <translation>أدخلهما ضمن «الخادم الوكيل»، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 sends you on to another address.</source>
        <translation>يحيلك %1 إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Open the portal in a browser and enter the address that it shows there.</source>
        <translation>افتح البوابة في متصفح وأدخل العنوان الذي يظهر فيه.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a DocSpace portal.</source>
        <translation>يرد %1، لكن ليس كبوابة DocSpace.</translation>
    </message>
    <message>
        <source>Enter the address that you use to open DocSpace in a browser.</source>
        <translation>أدخل العنوان الذي تفتح به DocSpace في المتصفح.</translation>
    </message>
    <message>
        <source>The portal has a problem of its own.</source>
        <translation>لدى البوابة نفسها مشكلة.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell an admin of the portal.</source>
        <translation>حاول مجددًا بعد لحظات. إذا استمرت المشكلة، فأخبر مسؤول البوابة.</translation>
    </message>
    <message>
        <source>The portal’s answer can’t be read.</source>
        <translation>تتعذر قراءة رد البوابة.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for an admin of the portal.</source>
        <translation>حاول مجددًا. إذا استمرت المشكلة، فانسخ التفاصيل لمسؤول البوابة.</translation>
    </message>
    <message>
        <source>The portal can’t be reached through the proxy %1.</source>
        <translation>يتعذر الوصول إلى البوابة عبر الخادم الوكيل %1.</translation>
    </message>
    <message>
        <source>Check the address %1, the proxy and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>تحقق من العنوان %1 والخادم الوكيل وشبكة هذا الكمبيوتر، ثم حاول مجددًا. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in.</source>
        <translation>لا تقبل البوابة تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>It may have ended or been revoked. Sign in again.</source>
        <translation>ربما انتهى أو أُبطل. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This sign-in may not do that.</source>
        <translation>لا يحق لتسجيل الدخول هذا فعل ذلك.</translation>
    </message>
    <message>
        <source>Sign in with email and password, or with an API key that has full access.</source>
        <translation>سجّل الدخول بالبريد الإلكتروني وكلمة المرور، أو بمفتاح API له وصول كامل.</translation>
    </message>
    <message>
        <source>That is not available on this portal now.</source>
        <translation>هذا غير متاح على هذه البوابة الآن.</translation>
    </message>
    <message>
        <source>The page shows what the portal says at the moment.</source>
        <translation>تعرض الصفحة ما تقوله البوابة حاليًا.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>لم يُقبل هذا الرمز.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>انتظر الرمز التالي في تطبيقك، ثم اكتبه.</translation>
    </message>
    <message>
        <source>The sign-in in the browser did not succeed.</source>
        <translation>لم يتم تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start it again, or sign in another way.</source>
        <translation>لم يتغير شيء. ابدأه مجددًا، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>رموز كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>The portal’s plan does not cover this.</source>
        <translation>لا تشمل خطة البوابة هذا.</translation>
    </message>
    <message>
        <source>Ask the portal’s owner about its plan.</source>
        <translation>اسأل مالك البوابة عن خطتها.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>تطلب البوابة التمهل.</translation>
    </message>
    <message>
        <source>The portal did not take this request.</source>
        <translation>لم تقبل البوابة هذا الطلب.</translation>
    </message>
    <message>
        <source>Copy the details for an admin of the portal.</source>
        <translation>انسخ التفاصيل لمسؤول البوابة.</translation>
    </message>
    <message>
        <source>This portal is closed to your address.</source>
        <translation>هذه البوابة مغلقة أمام عنوانك.</translation>
    </message>
    <message>
        <source>Its admins let in certain networks only. Connect from one of them, or ask an admin of the portal.</source>
        <translation>يسمح مسؤولوها بشبكات معينة فقط. اتصل من إحداها، أو اسأل مسؤول البوابة.</translation>
    </message>
    <message>
        <source>The portal lets nobody in now.</source>
        <translation>لا تسمح البوابة بدخول أحد الآن.</translation>
    </message>
    <message>
        <source>It may be switched off or being moved. Ask an admin of the portal.</source>
        <translation>ربما هي متوقفة أو قيد النقل. اسأل مسؤول البوابة.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in. Until then your sign-in is kept for this session only.</source>
        <translation>افتح قفلها ليبقى دخولك مسجّلًا. وحتى ذلك الحين يُحفظ تسجيل دخولك لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>This computer’s keychain can’t be used.</source>
        <translation>يتعذر استخدام سلسلة المفاتيح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close Twofold; nothing is saved.</source>
        <translation>يُحفظ تسجيل دخولك إلى أن تغلق Twofold، ولا يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Choose another folder. The reason: %1</source>
        <translation>اختر مجلدًا آخر. السبب: %1</translation>
    </message>
    <message>
        <source>That was stopped.</source>
        <translation>أُوقف ذلك.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>حاول مجددًا عندما تكون جاهزًا.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 behind the portal.</source>
        <translation>ساعة جهازك متأخرة عن البوابة بمقدار %1.</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 ahead of the portal.</source>
        <translation>ساعة جهازك متقدمة على البوابة بمقدار %1.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln unsaved policy change(s) are kept and waiting for you.</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة في السياسة.</numerusform>
            <numerusform>تغيير واحد غير محفوظ في السياسة باقٍ في انتظارك.</numerusform>
            <numerusform>تغييران غير محفوظين في السياسة باقيان في انتظارك.</numerusform>
            <numerusform>%Ln تغييرات غير محفوظة في السياسة باقية في انتظارك.</numerusform>
            <numerusform>%Ln تغييرًا غير محفوظ في السياسة باقٍ في انتظارك.</numerusform>
            <numerusform>%Ln تغيير غير محفوظ في السياسة باقٍ في انتظارك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why a second step?</source>
        <translation>لماذا خطوة ثانية؟</translation>
    </message>
    <message>
        <source>Passwords are guessed, seen and stolen. With two-factor sign-in, a code from your phone is asked for as well: a stolen password alone opens nothing.</source>
        <translation>كلمات المرور تُخمَّن وتُرى وتُسرق. مع المصادقة الثنائية يُطلب أيضًا رمز من هاتفك: كلمة المرور المسروقة وحدها لا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Where do the codes come from?</source>
        <translation>من أين تأتي الرموز؟</translation>
    </message>
    <message>
        <source>From an authenticator app on your phone, such as Aegis, 2FAS, Google or Microsoft Authenticator. You scan a picture once; from then on the app shows a new 6-digit code every 30 seconds, without a network.</source>
        <translation>من تطبيق مصادقة على هاتفك، مثل Aegis أو 2FAS أو Google أو Microsoft Authenticator. تمسح صورة ضوئيًا مرة واحدة، وبعدها يعرض التطبيق رمزًا جديدًا من 6 أرقام كل 30 ثانية، بلا شبكة.</translation>
    </message>
    <message>
        <source>What are backup codes?</source>
        <translation>ما الرموز الاحتياطية؟</translation>
    </message>
    <message>
        <source>Spare keys for the day without your phone. Each signs you in once. Print them or save them, and keep them apart from your phone.</source>
        <translation>مفاتيح احتياطية ليوم لا يكون فيه هاتفك معك. يتيح لك كل منها تسجيل الدخول مرة واحدة. اطبعها أو احفظها، وأبقها بعيدًا عن هاتفك.</translation>
    </message>
    <message>
        <source>What does Twofold do?</source>
        <translation>ماذا يفعل Twofold؟</translation>
    </message>
    <message>
        <source>It is a window to what your DocSpace portal knows about two-factor sign-in. It talks to the portals that you open and to nothing else. Your sign-in lies in this computer’s keychain, or in memory only, as you choose in Preferences.</source>
        <translation>يعرض لك ما تعرفه بوابة DocSpace عن المصادقة الثنائية. يتصل بالبوابات التي تفتحها ولا يتصل بشيء سواها. يُحفظ تسجيل دخولك في سلسلة المفاتيح على هذا الكمبيوتر، أو في الذاكرة فقط، كما تختار في «التفضيلات».</translation>
    </message>
    <message>
        <source>You have a backup code</source>
        <translation>لديك رمز احتياطي</translation>
    </message>
    <message>
        <source>Sign in with your password. Where the code is asked for, choose “Use a backup code instead” and type one. Then choose “Move to a new phone” under My sign-in.</source>
        <translation>سجّل الدخول بكلمة مرورك. حيث يُطلب الرمز، اختر «استخدام رمز احتياطي» واكتب واحدًا. ثم اختر «الانتقال إلى هاتف جديد» ضمن «تسجيل دخولي».</translation>
    </message>
    <message>
        <source>You are still signed in here</source>
        <translation>ما زال دخولك مسجّلًا هنا</translation>
    </message>
    <message>
        <source>Choose “Move to a new phone” under My sign-in. The codes of the old phone stop working at once, and you get new backup codes.</source>
        <translation>اختر «الانتقال إلى هاتف جديد» ضمن «تسجيل دخولي». يتوقف عمل رموز الهاتف القديم فورًا، وتحصل على رموز احتياطية جديدة.</translation>
    </message>
    <message>
        <source>You have neither</source>
        <translation>ليس لديك هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Ask the portal’s owner to reset your authenticator app. At your next sign-in you set up the new phone.</source>
        <translation>اطلب من مالك البوابة إعادة تعيين تطبيق المصادقة لديك. وعند تسجيل الدخول التالي تُجري إعداد الهاتف الجديد.</translation>
    </message>
    <message>
        <source>The phone may be in somebody’s hands</source>
        <translation>ربما يكون الهاتف في يد شخص آخر</translation>
    </message>
    <message>
        <source>Change your password on the portal too, and sign out of other browsers and devices under “Portals and accounts” in the portal menu.</source>
        <translation>غيّر كلمة مرورك على البوابة أيضًا، وسجّل الخروج من المتصفحات والأجهزة الأخرى ضمن «البوابات والحسابات» في قائمة البوابات.</translation>
    </message>
    <message>
        <source>Before you switch it on</source>
        <translation>قبل تفعيلها</translation>
    </message>
    <message>
        <source>The People page tells who has set up an app. The Policy page tells, person by person, who will be asked for a code, before anything is saved.</source>
        <translation>تبيّن صفحة «الأشخاص» من أعدّ تطبيقًا. وتبيّن صفحة «السياسة»، شخصًا شخصًا، من سيُطلب منه رمز، قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Saving signs everyone out</source>
        <translation>يؤدي الحفظ إلى تسجيل خروج الجميع</translation>
    </message>
    <message>
        <source>DocSpace ends every session when the policy is saved, yours too. Twofold checks first that you can get back in, and signs you in again in place.</source>
        <translation>يُنهي DocSpace كل الجلسات عند حفظ السياسة، ومنها جلستك. يتحقق Twofold أولًا من إمكان عودتك إلى الدخول، ثم يسجّل دخولك مجددًا من هنا.</translation>
    </message>
    <message>
        <source>An emergency key</source>
        <translation>مفتاح للطوارئ</translation>
    </message>
    <message>
        <source>An API key with all permissions goes past the second step. Make one on the portal, in Developer tools, and test and keep it while you review a change.</source>
        <translation>مفتاح API الذي له كل الأذونات يتجاوز الخطوة الثانية. أنشئ واحدًا على البوابة، في أدوات المطورين، واختبره واحتفظ به أثناء مراجعة تغيير.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>الشبكات الموثوق بها</translation>
    </message>
    <message>
        <source>From these addresses no code is asked for, except of those under “Always ask”. “Try an address” tells what would happen, also to recent sign-ins.</source>
        <translation>من هذه العناوين لا يُطلب رمز، إلا ممن هم ضمن «طلب الرمز دائمًا». يبيّن «تجربة عنوان» ما الذي سيحدث، ولأحدث تسجيلات الدخول أيضًا.</translation>
    </message>
    <message>
        <source>Somebody has lost their phone</source>
        <translation>فقد أحدهم هاتفه</translation>
    </message>
    <message>
        <source>The owner selects them under People and resets their app. They set up a new one at their next sign-in. Admins can see who needs it, but can’t reset.</source>
        <translation>يحدده المالك ضمن «الأشخاص» ويعيد تعيين تطبيقه. ويُجري هو إعداد تطبيق جديد عند تسجيل الدخول التالي. يمكن للمسؤولين رؤية من يحتاج إلى ذلك، لكن لا يمكنهم إعادة التعيين.</translation>
    </message>
    <message>
        <source>SMS instead of an app</source>
        <translation>الرسائل القصيرة بدلًا من تطبيق</translation>
    </message>
    <message>
        <source>It needs an SMS service that is connected to the portal. Codes by text message can be redirected by fraud; prefer the app.</source>
        <translation>تلزم خدمة رسائل قصيرة متصلة بالبوابة. قد تُحوَّل رموز الرسائل القصيرة بالاحتيال، فالتطبيق أفضل.</translation>
    </message>
    <message>
        <source>What the portal needs</source>
        <translation>ما تحتاج إليه البوابة</translation>
    </message>
    <message>
        <source>A plan that includes two-factor sign-in, and a version of DocSpace that has it. Then the owner or a DocSpace admin switches it on. Ask the portal’s owner about the plan, and whoever runs the server about its version.</source>
        <translation>خطة تشمل المصادقة الثنائية، وإصدار من DocSpace يتضمنها. بعد ذلك يفعّلها المالك أو أحد مسؤولي DocSpace. اسأل مالك البوابة عن الخطة، واسأل القائمين على الخادم عن إصداره.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Private network</source>
        <translation>شبكة خاصة</translation>
    </message>
    <message>
        <source>Private range</source>
        <translation>نطاق خاص</translation>
    </message>
    <message>
        <source>Shared by a provider’s customers</source>
        <translation>مشتركة بين عملاء مزود خدمة</translation>
    </message>
    <message>
        <source>Link-local network</source>
        <translation>شبكة الارتباط المحلي</translation>
    </message>
    <message>
        <source>The portal’s own computer</source>
        <translation>كمبيوتر البوابة نفسه</translation>
    </message>
    <message>
        <source>IPv6 network</source>
        <translation>شبكة IPv6</translation>
    </message>
    <message>
        <source>IPv6 range</source>
        <translation>نطاق IPv6</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>نطاق</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>عنوان واحد</translation>
    </message>
    <message>
        <source>%1, %2 billion addresses</source>
        <translation>%1، %2 مليار عنوان</translation>
    </message>
    <message>
        <source>%1, %2 million addresses</source>
        <translation>%1، %2 مليون عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1، بلا عناوين</numerusform>
            <numerusform>%1، عنوان واحد</numerusform>
            <numerusform>%1، عنوانان</numerusform>
            <numerusform>%1، %Ln عناوين</numerusform>
            <numerusform>%1، %Ln عنوانًا</numerusform>
            <numerusform>%1، %Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7.</source>
        <translation>اكتب عنوانًا أو نطاقًا أو شبكة، مثل ⁦203.0.113.7⁩.</translation>
    </message>
    <message>
        <source>This is too long for an address or a range.</source>
        <translation>هذا أطول من أن يكون عنوانًا أو نطاقًا.</translation>
    </message>
    <message>
        <source>The portal reads the digits 0 to 9 only, for example 203.0.113.7.</source>
        <translation>لا تقرأ البوابة سوى الأرقام من 0 إلى 9، مثل ⁦203.0.113.7⁩.</translation>
    </message>
    <message>
        <source>The portal compares addresses, not names. Type the address, for example 203.0.113.7.</source>
        <translation>تقارن البوابة العناوين لا الأسماء. اكتب العنوان، مثل ⁦203.0.113.7⁩.</translation>
    </message>
    <message>
        <source>Instead of a star, type a range or a network, for example 10.0.0.0/16.</source>
        <translation>بدلًا من النجمة اكتب نطاقًا أو شبكة، مثل ⁦10.0.0.0/16⁩.</translation>
    </message>
    <message>
        <source>Leave the port out: an address alone, for example 203.0.113.7.</source>
        <translation>احذف المنفذ: العنوان وحده، مثل ⁦203.0.113.7⁩.</translation>
    </message>
    <message>
        <source>Leave out the percent sign and what follows it. The portal never sees it.</source>
        <translation>احذف علامة النسبة المئوية وما بعدها. فالبوابة لا تراها أبدًا.</translation>
    </message>
    <message>
        <source>Write the numbers without leading zeros, for example 10.0.0.1.</source>
        <translation>اكتب الأرقام بلا أصفار في بدايتها، مثل ⁦10.0.0.1⁩.</translation>
    </message>
    <message>
        <source>Each part of an IPv4 address is a number from 0 to 255, for example 192.168.1.10.</source>
        <translation>كل جزء من عنوان IPv4 رقم من 0 إلى 255، مثل ⁦192.168.1.10⁩.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers with dots between, for example 192.168.1.10.</source>
        <translation>يتكون عنوان IPv4 من أربعة أرقام بينها نقاط، مثل ⁦192.168.1.10⁩.</translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7 or 10.0.0.0/8.</source>
        <translation>اكتب عنوانًا أو نطاقًا أو شبكة، مثل ⁦203.0.113.7⁩ أو ⁦10.0.0.0/8⁩.</translation>
    </message>
    <message>
        <source>An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12.</source>
        <translation>تنتهي شبكة IPv4 برقم من ⁦/1⁩ إلى ⁦/32⁩، مثل ⁦172.16.0.0/12⁩.</translation>
    </message>
    <message>
        <source>An IPv6 network ends in a number from /1 to /128, for example 2001:db8::/32.</source>
        <translation>تنتهي شبكة IPv6 برقم من ⁦/1⁩ إلى ⁦/128⁩، مثل ⁦2001:db8::/32⁩.</translation>
    </message>
    <message>
        <source>A range has two addresses with a dash between, for example 10.0.0.1-10.0.0.9.</source>
        <translation>يتكون النطاق من عنوانين بينهما شرطة، مثل ⁦10.0.0.1-10.0.0.9⁩.</translation>
    </message>
    <message>
        <source>Both ends of a range are IPv4, or both are IPv6.</source>
        <translation>طرفا النطاق كلاهما IPv4 أو كلاهما IPv6.</translation>
    </message>
    <message>
        <source>This is every address there is: nobody would be asked for a code.</source>
        <translation>هذه كل العناوين الموجودة: لن يُطلب رمز من أحد.</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>It is on the list already, as %1.</source>
        <translation>موجود في القائمة بالفعل، بصيغة %1.</translation>
    </message>
    <message>
        <source>%1 on the list covers it already.</source>
        <translation>يشمله %1 الموجود في القائمة.</translation>
    </message>
    <message>
        <source>The portal never sees an address like this, so it trusts nobody.</source>
        <translation>لا ترى البوابة عنوانًا كهذا أبدًا، فلا يفيد هذا الإدخال أحدًا.</translation>
    </message>
    <message>
        <source>The portal reads it as %1, which is far wider.</source>
        <translation>تقرؤه البوابة على أنه %1، وهو أوسع بكثير.</translation>
    </message>
    <message>
        <source>The portal reads it as a far wider network.</source>
        <translation>تقرؤه البوابة على أنه شبكة أوسع بكثير.</translation>
    </message>
    <message>
        <source>The portal reads it as the address 0.0.0.0 alone.</source>
        <translation>تقرؤه البوابة على أنه العنوان ⁦0.0.0.0⁩ وحده.</translation>
    </message>
    <message>
        <source>The portal can’t read it. Whoever it is compared with can’t sign in.</source>
        <translation>تتعذر على البوابة قراءته. ومن يُقارَن به لا يمكنه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It trusts every address: nobody is asked for a code.</source>
        <translation>يثق بكل العناوين: لا يُطلب رمز من أحد.</translation>
    </message>
    <message>
        <source>Is saved as %1</source>
        <translation>يُحفظ بصيغة %1</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>حفظ بصيغة %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
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
        <translation>إعداد أو رموز جديدة</translation>
    </message>
    <message>
        <source>App unlinked</source>
        <translation>أُلغي ربط التطبيق</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>DocSpace admin</source>
        <translation>مسؤول DocSpace</translation>
    </message>
    <message>
        <source>Room admin</source>
        <translation>مسؤول الغرفة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>User</comment>
        <translation>%1، معطّل</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>User; invited, has not signed in yet</comment>
        <translation>%1، معلّق</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>تم الإعداد</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>لم يتم الإعداد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Last known: set up</source>
        <translation>آخر حالة معروفة: تم الإعداد</translation>
    </message>
    <message>
        <source>Last known: unlinked</source>
        <translation>آخر حالة معروفة: أُلغي الربط</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>مذكور بالاسم: يُطلب منه رمز دائمًا</translation>
    </message>
    <message>
        <source>Always asked as part of %1</source>
        <comment>a group</comment>
        <translation>يُطلب منه رمز دائمًا ضمن %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
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
        <translation>آخر حالة معروفة: %1، %2</translation>
    </message>
    <message>
        <source>two-factor: %1</source>
        <translation>المصادقة الثنائية: %1</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>المجموعات: %1</translation>
    </message>
    <message>
        <source>The portal tells it only while the policy’s method is the authenticator app.</source>
        <translation>لا تذكره البوابة إلا عندما تكون طريقة السياسة تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>The portal tells it to DocSpace admins and to the owner only.</source>
        <translation>لا تذكره البوابة إلا لمسؤولي DocSpace والمالك.</translation>
    </message>
    <message>
        <source>This release of the portal does not tell it.</source>
        <translation>لا يذكره إصدار البوابة هذا.</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2 people</source>
        <translation>تُعاد القراءة: %1 من %2 من الأشخاص</translation>
    </message>
    <message>
        <source>%1 of %2 people read</source>
        <translation>قُرئ %1 من %2 من الأشخاص</translation>
    </message>
    <message>
        <source>%1. Paused.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>%1. The portal asks to slow down.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1. تطلب البوابة التمهل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 من %2 من الأشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>يُطلب رمز دائمًا</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Last known change</source>
        <translation>آخر تغيير معروف</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when somebody&apos;s app was reset</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Try part of a name, an email address or a group.</source>
        <translation>جرّب جزءًا من اسم أو عنوان بريد إلكتروني أو مجموعة.</translation>
    </message>
    <message>
        <source>The filters “%1” and “%2” are on.</source>
        <translation>عاملا التصفية «%1» و«%2» مفعّلان.</translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” is on, so %Ln people are hidden.</source>
        <translation>
            <numerusform>عامل التصفية «%1» مفعّل، ولم يُخفَ أحد.</numerusform>
            <numerusform>عامل التصفية «%1» مفعّل، لذا أُخفي شخص واحد.</numerusform>
            <numerusform>عامل التصفية «%1» مفعّل، لذا أُخفي شخصان.</numerusform>
            <numerusform>عامل التصفية «%1» مفعّل، لذا أُخفي %Ln أشخاص.</numerusform>
            <numerusform>عامل التصفية «%1» مفعّل، لذا أُخفي %Ln شخصًا.</numerusform>
            <numerusform>عامل التصفية «%1» مفعّل، لذا أُخفي %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far %1 of %2 people are read.</source>
        <translation>قُرئ حتى الآن %1 من %2 من الأشخاص.</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>لا أحد يطابق عوامل التصفية هذه</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>لا أحد يطابق «%1»</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Off</source>
        <translation>غير مفعّلة</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة قصيرة</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Room admins</source>
        <translation>مسؤولو الغرف</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Deleted group %1</source>
        <translation>مجموعة محذوفة %1</translation>
    </message>
    <message>
        <source>Deleted person %1</source>
        <translation>شخص محذوف %1</translation>
    </message>
    <message>
        <source>Unknown group %1</source>
        <translation>مجموعة غير معروفة %1</translation>
    </message>
    <message>
        <source>Unknown person %1</source>
        <translation>شخص غير معروف %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>لا شبكات</numerusform>
            <numerusform>شبكة واحدة</numerusform>
            <numerusform>شبكتان</numerusform>
            <numerusform>%Ln شبكات</numerusform>
            <numerusform>%Ln شبكة</numerusform>
            <numerusform>%Ln شبكة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%Ln مجموعات</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
            <numerusform>%Ln مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>method: %1</source>
        <translation>الطريقة: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>The lists are kept on this computer and offered when you switch it on again.</source>
        <translation>تُحفظ القوائم على هذا الكمبيوتر وتُعرض عليك عند التفعيل مجددًا.</translation>
    </message>
    <message>
        <source>The lists are not kept on this computer: note them first if you want them back.</source>
        <translation>لا تُحفظ القوائم على هذا الكمبيوتر: دوّنها أولًا إذا أردت استعادتها.</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>لا يُطلب عند تسجيل الدخول سوى كلمة المرور</translation>
    </message>
    <message>
        <source>The portal also clears trusted networks and the always-ask list. Nobody is signed out.</source>
        <translation>تمسح البوابة أيضًا الشبكات الموثوق بها وقائمة «طلب الرمز دائمًا». ولا يُسجَّل خروج أحد.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code. Whoever has no app yet sets one up then.</source>
        <translation>يُطلب رمز عند تسجيل الدخول التالي. ومن ليس لديه تطبيق بعد يُجري إعداده حينها.</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code, which comes by text message.</source>
        <translation>يُطلب عند تسجيل الدخول التالي رمز يصل في رسالة قصيرة.</translation>
    </message>
    <message>
        <source>Saving signs everyone out, you included</source>
        <translation>يؤدي الحفظ إلى تسجيل خروج الجميع، بمن فيهم أنت</translation>
    </message>
    <message>
        <source>Saving signs everyone else out</source>
        <translation>يؤدي الحفظ إلى تسجيل خروج الجميع عداك</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked for a code at their next sign-in.</source>
        <translation>
            <numerusform>يُطلب رمز من %1 من أصل %Ln شخص عند تسجيل الدخول التالي.</numerusform>
            <numerusform>يُطلب رمز من %1 من أصل شخص واحد عند تسجيل الدخول التالي.</numerusform>
            <numerusform>يُطلب رمز من %1 من أصل شخصين عند تسجيل الدخول التالي.</numerusform>
            <numerusform>يُطلب رمز من %1 من أصل %Ln أشخاص عند تسجيل الدخول التالي.</numerusform>
            <numerusform>يُطلب رمز من %1 من أصل %Ln شخصًا عند تسجيل الدخول التالي.</numerusform>
            <numerusform>يُطلب رمز من %1 من أصل %Ln شخص عند تسجيل الدخول التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set up an app first.</source>
        <translation>
            <numerusform>لا أحد منهم يُجري إعداد تطبيق أولًا.</numerusform>
            <numerusform>واحد منهم يُجري إعداد تطبيق أولًا.</numerusform>
            <numerusform>اثنان منهم يُجريان إعداد تطبيق أولًا.</numerusform>
            <numerusform>%Ln منهم يُجرون إعداد تطبيق أولًا.</numerusform>
            <numerusform>%Ln منهم يُجرون إعداد تطبيق أولًا.</numerusform>
            <numerusform>%Ln منهم يُجرون إعداد تطبيق أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in.</source>
        <translation>
            <numerusform>يمكن للجميع تسجيل الدخول.</numerusform>
            <numerusform>شخص واحد لن يمكنه تسجيل الدخول.</numerusform>
            <numerusform>شخصان لن يمكنهما تسجيل الدخول.</numerusform>
            <numerusform>%Ln أشخاص لن يمكنهم تسجيل الدخول.</numerusform>
            <numerusform>%Ln شخصًا لن يمكنهم تسجيل الدخول.</numerusform>
            <numerusform>%Ln شخص لن يمكنهم تسجيل الدخول.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCodeText</name>
    <message>
        <source>That code was not accepted.</source>
        <translation>لم يُقبل هذا الرمز.</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>انتظر الرمز التالي في تطبيقك، ثم اكتبه.</translation>
    </message>
    <message>
        <source>%1 Set the clocks of this computer and of your phone to automatic, then type the next code.</source>
        <translation>%1 اضبط ساعتي هذا الكمبيوتر وهاتفك على الوضع التلقائي، ثم اكتب الرمز التالي.</translation>
    </message>
    <message>
        <source>It is right for this account and this moment, so the portal may hold another key by now. Type the next code. If that is not accepted either, start the set-up again.</source>
        <translation>هو صحيح لهذا الحساب في هذه اللحظة، فربما صار لدى البوابة مفتاح آخر. اكتب الرمز التالي. وإذا لم يُقبل هو أيضًا، فابدأ الإعداد من جديد.</translation>
    </message>
    <message>
        <source>It is not a code of this account. In your app, look for %1 and type the code that stands there. If it is not there, scan again.</source>
        <translation>ليس رمزًا لهذا الحساب. ابحث في تطبيقك عن %1 واكتب الرمز الموجود هناك. وإذا لم تجده، فامسح رمز QR ضوئيًا مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>The portal usually takes %Ln more code(s) before it makes you wait.</source>
        <translation>
            <numerusform>لا تقبل البوابة عادةً رموزًا أخرى قبل أن تجعلك تنتظر.</numerusform>
            <numerusform>تقبل البوابة عادةً رمزًا واحدًا آخر قبل أن تجعلك تنتظر.</numerusform>
            <numerusform>تقبل البوابة عادةً رمزين آخرين قبل أن تجعلك تنتظر.</numerusform>
            <numerusform>تقبل البوابة عادةً %Ln رموز أخرى قبل أن تجعلك تنتظر.</numerusform>
            <numerusform>تقبل البوابة عادةً %Ln رمزًا آخر قبل أن تجعلك تنتظر.</numerusform>
            <numerusform>تقبل البوابة عادةً %Ln رمز آخر قبل أن تجعلك تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal usually makes you wait a minute now.</source>
        <translation>تجعلك البوابة عادةً تنتظر دقيقة الآن.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 behind both. Tell an admin of the portal.</source>
        <translation>ساعتا هاتفك وهذا الكمبيوتر متفقتان، لكن ساعة البوابة متأخرة عنهما بمقدار %1. أخبر مسؤول البوابة.</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 ahead of both. Tell an admin of the portal.</source>
        <translation>ساعتا هاتفك وهذا الكمبيوتر متفقتان، لكن ساعة البوابة متقدمة عليهما بمقدار %1. أخبر مسؤول البوابة.</translation>
    </message>
    <message>
        <source>It will be good in %1, so your phone’s clock is ahead of the portal. Set it to automatic, then type the next code.</source>
        <translation>سيصبح صالحًا بعد %1، فساعة هاتفك متقدمة على البوابة. اضبطها على الوضع التلقائي، ثم اكتب الرمز التالي.</translation>
    </message>
    <message>
        <source>It was good %1 ago. Type the one that your app shows now. If it is that one, your phone’s clock is behind: set it to automatic.</source>
        <translation>كان صالحًا قبل %1. اكتب الرمز الذي يعرضه تطبيقك الآن. وإذا كان هو نفسه، فساعة هاتفك متأخرة: اضبطها على الوضع التلقائي.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 ahead of the portal, as if it were set for another time zone.</source>
        <translation>ساعة هاتفك متقدمة على البوابة بمقدار %1، كأنها مضبوطة على منطقة زمنية أخرى.</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 behind the portal, as if it were set for another time zone.</source>
        <translation>ساعة هاتفك متأخرة عن البوابة بمقدار %1، كأنها مضبوطة على منطقة زمنية أخرى.</translation>
    </message>
    <message>
        <source>Set its date, time and time zone to automatic, then type the next code.</source>
        <translation>اضبط التاريخ والوقت والمنطقة الزمنية فيه على الوضع التلقائي، ثم اكتب الرمز التالي.</translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) ahead of the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>ساعة هاتفك متقدمة على البوابة بأقل من يوم. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
            <numerusform>ساعة هاتفك متقدمة على البوابة بيوم واحد. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
            <numerusform>ساعة هاتفك متقدمة على البوابة بيومين. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
            <numerusform>ساعة هاتفك متقدمة على البوابة بمقدار %Ln أيام. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
            <numerusform>ساعة هاتفك متقدمة على البوابة بمقدار %Ln يومًا. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
            <numerusform>ساعة هاتفك متقدمة على البوابة بمقدار %Ln يوم. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) behind the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>ساعة هاتفك متأخرة عن البوابة بأقل من يوم. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
            <numerusform>ساعة هاتفك متأخرة عن البوابة بيوم واحد. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
            <numerusform>ساعة هاتفك متأخرة عن البوابة بيومين. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
            <numerusform>ساعة هاتفك متأخرة عن البوابة بمقدار %Ln أيام. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
            <numerusform>ساعة هاتفك متأخرة عن البوابة بمقدار %Ln يومًا. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
            <numerusform>ساعة هاتفك متأخرة عن البوابة بمقدار %Ln يوم. اضبط تاريخه على الوضع التلقائي، ثم اكتب الرمز التالي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>ResetWords</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>أُعيد تعيينه</translation>
    </message>
    <message>
        <source>Not reset</source>
        <translation>لم يُعَد تعيينه</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Your own app is moved under My sign-in</source>
        <translation>تطبيقك أنت يُنقل من «تسجيل دخولي»</translation>
    </message>
    <message>
        <source>Disabled: can’t sign in</source>
        <translation>معطّل: لا يمكنه تسجيل الدخول</translation>
    </message>
    <message>
        <source>Guests are left as they are</source>
        <translation>يبقى الضيوف كما هم</translation>
    </message>
    <message>
        <source>No app is set up</source>
        <translation>لم يتم إعداد أي تطبيق</translation>
    </message>
    <message>
        <source>The portal does not say whether an app is set up</source>
        <translation>لا تذكر البوابة هل تم إعداد تطبيق</translation>
    </message>
    <message>
        <source>Not on the portal any more</source>
        <translation>لم يعد على البوابة</translation>
    </message>
    <message>
        <source>Stopped before their turn</source>
        <translation>أُوقف قبل الوصول إليه</translation>
    </message>
    <message>
        <source>Could not be read, so nothing was sent</source>
        <translation>تعذرت القراءة، فلم يُرسل شيء</translation>
    </message>
    <message>
        <source>The portal refused it (status %1)</source>
        <translation>رفضته البوابة (الحالة %1)</translation>
    </message>
    <message>
        <source>The portal took no more requests at that moment</source>
        <translation>لم تعد البوابة تقبل طلبات في تلك اللحظة</translation>
    </message>
    <message>
        <source>Your session ended before it was done</source>
        <translation>انتهت جلستك قبل إتمامه</translation>
    </message>
    <message>
        <source>No answer came, and the app is still set up</source>
        <translation>لم يصل رد، وما زال إعداد التطبيق قائمًا</translation>
    </message>
    <message>
        <source>The portal said it was done, but an app is set up</source>
        <translation>قالت البوابة إنه تم، لكن إعداد تطبيق ما زال قائمًا</translation>
    </message>
    <message>
        <source>It was sent, but could not be checked</source>
        <translation>أُرسل، لكن تعذر التحقق منه</translation>
    </message>
    <message>
        <source>No app is reset</source>
        <translation>لم يُعَد تعيين أي تطبيق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) are reset</source>
        <translation>
            <numerusform>لم يُعَد تعيين أي تطبيق</numerusform>
            <numerusform>أُعيد تعيين تطبيق واحد</numerusform>
            <numerusform>أُعيد تعيين تطبيقين</numerusform>
            <numerusform>أُعيد تعيين %Ln تطبيقات</numerusform>
            <numerusform>أُعيد تعيين %Ln تطبيقًا</numerusform>
            <numerusform>أُعيد تعيين %Ln تطبيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln app(s) are reset</source>
        <translation>
            <numerusform>أُعيد تعيين %1 من %Ln تطبيق</numerusform>
            <numerusform>أُعيد تعيين %1 من تطبيق واحد</numerusform>
            <numerusform>أُعيد تعيين %1 من تطبيقين</numerusform>
            <numerusform>أُعيد تعيين %1 من %Ln تطبيقات</numerusform>
            <numerusform>أُعيد تعيين %1 من %Ln تطبيقًا</numerusform>
            <numerusform>أُعيد تعيين %1 من %Ln تطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal refused several people in a row. Stop, and see why in the list.</source>
        <translation>رفضت البوابة عدة أشخاص على التوالي. أوقف العملية، واعرف السبب من القائمة.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>انتهت جلستك. سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>The record of the reset could not be written, so nothing more was sent. The reason: %1</source>
        <translation>تعذرت كتابة سجل إعادة التعيين، فلم يُرسل المزيد. السبب: %1</translation>
    </message>
    <message>
        <source>The portal asks to slow down. Go on in a few minutes.</source>
        <translation>تطلب البوابة التمهل. تابع بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Nothing is sent twice. Go on when it is back.</source>
        <translation>لا يُرسل شيء مرتين. تابع عندما تعود.</translation>
    </message>
    <message>
        <source>The portal asks to slow down. It goes on by itself.</source>
        <translation>تطلب البوابة التمهل. ستتابع العملية تلقائيًا.</translation>
    </message>
    <message>
        <source>Twofold looks again in a moment.</source>
        <translation>سيُعاد التحقق بعد لحظات.</translation>
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
        <translation>تسجيل دخولي</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Next part of the window: places, page, bar below it</source>
        <translation>الجزء التالي من النافذة: الأقسام، الصفحة، الشريط أسفلها</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>These shortcuts, and help</source>
        <translation>هذه الاختصارات والمساعدة</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Read the people again</source>
        <translation>قراءة قائمة الأشخاص مجددًا</translation>
    </message>
    <message>
        <source>Copy the selected rows, code or key</source>
        <translation>نسخ الصفوف المحددة أو الرمز أو المفتاح</translation>
    </message>
    <message>
        <source>Review and save the policy</source>
        <translation>مراجعة السياسة وحفظها</translation>
    </message>
    <message>
        <source>Undo a change to the policy</source>
        <translation>التراجع عن تغيير في السياسة</translation>
    </message>
    <message>
        <source>Redo a change to the policy</source>
        <translation>إعادة تغيير في السياسة</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>A key. &quot;Letter&quot; is any letter.</extracomment>
        <translation>Alt+حرف</translation>
    </message>
    <message>
        <source>Press a button, or go to a field. The letters show while you hold Alt.</source>
        <translation>الضغط على زر أو الانتقال إلى حقل. تظهر الحروف ما دمت تضغط Alt.</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>Two keys.</extracomment>
        <translation>⁦Tab⁩، ⁦Shift+Tab⁩</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>عنصر التحكم التالي والسابق</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>⁦Enter⁩، المسافة</translation>
    </message>
    <message>
        <source>Press the button, open or choose the row</source>
        <translation>الضغط على الزر، أو فتح الصف أو اختياره</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>A key.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog or menu and leave everything as it is, empty the search</source>
        <translation>إغلاق مربع حوار أو قائمة وترك كل شيء كما هو، وإفراغ البحث</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Move between rows, codes and choices</source>
        <translation>التنقل بين الصفوف والرموز والخيارات</translation>
    </message>
    <message>
        <source>Space, Shift+arrows, Ctrl+A</source>
        <translation>المسافة، Shift+الأسهم، ⁦Ctrl+A⁩</translation>
    </message>
    <message>
        <source>In the people list: select one, several, everybody shown</source>
        <translation>في قائمة الأشخاص: تحديد واحد أو عدة أشخاص أو كل المعروضين</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the always-ask list and the trusted networks: take away</source>
        <translation>في قائمة «طلب الرمز دائمًا» والشبكات الموثوق بها: إزالة</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>That email and password were not accepted.</source>
        <translation>لم يُقبل البريد الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <source>Check both and try again. If you forgot the password, ask for a new one on the portal’s web page.</source>
        <translation>تحقق منهما وحاول مجددًا. وإذا نسيت كلمة المرور، فاطلب كلمة جديدة من صفحة الويب للبوابة.</translation>
    </message>
    <message>
        <source>Check both and try again. Some servers do not allow Basic; sign in with email and password then.</source>
        <translation>تحقق منهما وحاول مجددًا. بعض الخوادم لا تسمح بـ Basic، وعندها سجّل الدخول بالبريد الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <source>The portal does not accept this key.</source>
        <translation>لا تقبل البوابة هذا المفتاح.</translation>
    </message>
    <message>
        <source>Paste the whole key. It may also have run out or been switched off.</source>
        <translation>ألصق المفتاح كاملًا. وربما انتهت صلاحيته أو أُوقف.</translation>
    </message>
    <message>
        <source>The portal does not accept this token.</source>
        <translation>لا تقبل البوابة هذا الرمز المميز.</translation>
    </message>
    <message>
        <source>Paste all of it. It may also have ended: get a new one, or sign in another way.</source>
        <translation>ألصقه كاملًا. وربما انتهى أيضًا: احصل على رمز مميز جديد، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This portal offers no sign-in through the browser.</source>
        <translation>لا تتيح هذه البوابة تسجيل الدخول عبر المتصفح.</translation>
    </message>
    <message>
        <source>It runs no identity service. Sign in with email and password, or with an API key.</source>
        <translation>لا تشغّل خدمة هوية. سجّل الدخول بالبريد الإلكتروني وكلمة المرور، أو بمفتاح API.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>لم يصل رد من المتصفح.</translation>
    </message>
    <message>
        <source>Start the sign-in again. Finish it in the page that opens.</source>
        <translation>ابدأ تسجيل الدخول مجددًا، وأكمله في الصفحة التي تُفتح.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was declined.</source>
        <translation>رُفض تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>Start it again and allow Twofold, or sign in another way.</source>
        <translation>ابدأه مجددًا واسمح لـ Twofold، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>تعذر فتح متصفح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system’s settings and start again, or sign in another way.</source>
        <translation>اختر متصفحًا افتراضيًا في إعدادات النظام وابدأ مجددًا، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This computer does not let Twofold wait for the browser’s answer.</source>
        <translation>لا يسمح هذا الكمبيوتر لـ Twofold بانتظار رد المتصفح.</translation>
    </message>
    <message>
        <source>It comes to 127.0.0.1, where no port was free. Close other programs and start again, or sign in another way.</source>
        <translation>يصل الرد إلى ⁦127.0.0.1⁩، ولم يكن فيه منفذ متاح. أغلق برامج أخرى وابدأ مجددًا، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The portal did not take the browser’s answer.</source>
        <translation>لم تقبل البوابة رد المتصفح.</translation>
    </message>
    <message>
        <source>It came too late, or was used before. Start the sign-in again.</source>
        <translation>وصل متأخرًا، أو استُخدم من قبل. ابدأ تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The portal’s answer is out of date, or this computer’s clock is wrong.</source>
        <translation>رد البوابة قديم، أو ساعة هذا الكمبيوتر غير صحيحة.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Set the clock and start the sign-in again.</source>
        <translation>لم يُحفظ منه شيء. اضبط الساعة وابدأ تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not stand up to a check.</source>
        <translation>لم يجتز رد تسجيل الدخول التحقق.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Start again; if it stays, copy the details for an admin of the portal.</source>
        <translation>لم يُحفظ منه شيء. ابدأ مجددًا، وإذا استمرت المشكلة فانسخ التفاصيل لمسؤول البوابة.</translation>
    </message>
    <message>
        <source>The portal’s identity service can’t be trusted with a sign-in.</source>
        <translation>لا يمكن الوثوق بخدمة الهوية في البوابة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Copy the details for an admin of the portal, or sign in another way.</source>
        <translation>لم يُرسل إليها شيء. انسخ التفاصيل لمسؤول البوابة، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The portal does not know this application.</source>
        <translation>لا تعرف البوابة هذا التطبيق.</translation>
    </message>
    <message>
        <source>Check the client ID and its secret in the portal’s Developer tools.</source>
        <translation>تحقق من معرّف العميل وسره في أدوات المطورين على البوابة.</translation>
    </message>
    <message>
        <source>The portal does not let this application sign people in.</source>
        <translation>لا تسمح البوابة لهذا التطبيق بتسجيل دخول الأشخاص.</translation>
    </message>
    <message>
        <source>In the portal’s Developer tools, let it read people and your profile.</source>
        <translation>في أدوات المطورين على البوابة، اسمح له بقراءة الأشخاص وملفك الشخصي.</translation>
    </message>
    <message>
        <source>The portal does not let this account sign in.</source>
        <translation>لا تسمح البوابة لهذا الحساب بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>It may be switched off there. Ask an admin of the portal.</source>
        <translation>ربما أُوقف هناك. اسأل مسؤول البوابة.</translation>
    </message>
    <message>
        <source>The portal does not accept the kept key.</source>
        <translation>لا تقبل البوابة المفتاح المحفوظ.</translation>
    </message>
    <message>
        <source>It may have run out or been switched off. Use another key, or sign in another way.</source>
        <translation>ربما انتهت صلاحيته أو أُوقف. استخدم مفتاحًا آخر، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The key is not in the keychain any more.</source>
        <translation>لم يعد المفتاح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Use another key, or sign in another way.</source>
        <translation>استخدم مفتاحًا آخر، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The key is kept there. Unlock it when you are asked, or paste a key.</source>
        <translation>المفتاح محفوظ فيها. افتح قفلها عندما يُطلب منك، أو ألصق مفتاحًا.</translation>
    </message>
    <message>
        <source>This key can’t read its own account.</source>
        <translation>لا يمكن لهذا المفتاح قراءة حسابه.</translation>
    </message>
    <message>
        <source>Make a key with full access, or one that may read your profile and the portal.</source>
        <translation>أنشئ مفتاحًا له وصول كامل، أو مفتاحًا يحق له قراءة ملفك الشخصي والبوابة.</translation>
    </message>
    <message>
        <source>This token can’t read its own account.</source>
        <translation>لا يمكن لهذا الرمز المميز قراءة حسابه.</translation>
    </message>
    <message>
        <source>Get one with more rights, or sign in another way.</source>
        <translation>احصل على رمز مميز بصلاحيات أكثر، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>SurveyShares</name>
    <message>
        <source>Ready, app is set up</source>
        <translation>جاهز، تم إعداد التطبيق</translation>
    </message>
    <message>
        <source>Set up at next sign-in</source>
        <translation>إعداد عند تسجيل الدخول التالي</translation>
    </message>
    <message>
        <source>Phone number at next sign-in</source>
        <translation>رقم الهاتف عند تسجيل الدخول التالي</translation>
    </message>
    <message>
        <source>Asked, not known who is ready</source>
        <translation>يُطلب رمز، والجاهزية غير معروفة</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>شبكة موثوق بها فقط</translation>
    </message>
    <message>
        <source>Not asked, two-factor sign-in is off</source>
        <translation>لا يُطلب رمز، المصادقة الثنائية غير مفعّلة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>لا يمكنه تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>In a group that is always asked</source>
        <translation>في مجموعة يُطلب منها رمز دائمًا</translation>
    </message>
    <message>
        <source>Everyone is always asked</source>
        <translation>يُطلب رمز من الجميع دائمًا</translation>
    </message>
    <message>
        <source>Admins are always asked</source>
        <translation>يُطلب رمز من المسؤولين دائمًا</translation>
    </message>
    <message>
        <source>Room admins are always asked</source>
        <translation>يُطلب رمز من مسؤولي الغرف دائمًا</translation>
    </message>
    <message>
        <source>Users are always asked</source>
        <translation>يُطلب رمز من المستخدمين دائمًا</translation>
    </message>
    <message>
        <source>Guests are always asked</source>
        <translation>يُطلب رمز من الضيوف دائمًا</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>تم إعداد تطبيقك.</translation>
    </message>
    <message>
        <source>You set up an app then.</source>
        <translation>تُجري إعداد تطبيق حينها.</translation>
    </message>
    <message>
        <source>You give your phone number then.</source>
        <translation>تعطي رقم هاتفك حينها.</translation>
    </message>
    <message>
        <source>Asked, unless from a trusted network</source>
        <translation>يُطلب رمز، إلا من شبكة موثوق بها</translation>
    </message>
    <message>
        <source>Asked, app is set up</source>
        <translation>يُطلب رمز، تم إعداد التطبيق</translation>
    </message>
    <message>
        <source>Asked, sets up then</source>
        <translation>يُطلب رمز، ويتم الإعداد حينها</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>يُطلب رمز</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لا يُطلب رمز</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>لا يمكنه تسجيل الدخول</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>المصادقة الثنائية غير مفعّلة</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>مذكور بالاسم: يُطلب منه رمز دائمًا</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <comment>a network</comment>
        <translation>موثوق بها: ⁦%1⁩</translation>
    </message>
    <message>
        <source>No trusted network matches</source>
        <translation>لا تطابقه أي شبكة موثوق بها</translation>
    </message>
    <message>
        <source>No sign-in is known</source>
        <translation>لا يُعرف أي تسجيل دخول</translation>
    </message>
    <message>
        <source>The groups are not known</source>
        <translation>المجموعات غير معروفة</translation>
    </message>
    <message>
        <source>The portal can’t read %1</source>
        <comment>a network</comment>
        <translation>تتعذر على البوابة قراءة ⁦%1⁩</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Asked for a code</source>
        <translation>يُطلب منهم رمز</translation>
    </message>
    <message>
        <source>Asked, not known who is set up</source>
        <translation>يُطلب رمز، والإعداد غير معروف</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>شبكة موثوق بها فقط</translation>
    </message>
    <message>
        <source>Asked at next sign-in, unless from a trusted network.</source>
        <translation>يُطلب رمز عند تسجيل الدخول التالي، إلا من شبكة موثوق بها.</translation>
    </message>
    <message>
        <source>Asked at next sign-in.</source>
        <translation>يُطلب رمز عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Not asked from %1: it is in %2.</source>
        <comment>address, network</comment>
        <translation>لا يُطلب رمز عند الدخول من ⁦%1⁩: فهو ضمن ⁦%2⁩.</translation>
    </message>
    <message>
        <source>Not asked: two-factor sign-in is off.</source>
        <translation>لا يُطلب رمز: المصادقة الثنائية غير مفعّلة.</translation>
    </message>
    <message>
        <source>You could not sign in: the portal can’t read %1.</source>
        <comment>a network</comment>
        <translation>لن يمكنك تسجيل الدخول: تتعذر على البوابة قراءة ⁦%1⁩.</translation>
    </message>
    <message>
        <source>It is not known whether you would be asked.</source>
        <translation>لا يُعرف هل سيُطلب منك رمز.</translation>
    </message>
    <message>
        <source>The portal’s plan does not show the sign-in history.</source>
        <translation>لا تعرض خطة البوابة سجل تسجيلات الدخول.</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>لا يحق لحسابك قراءة سجل تسجيلات الدخول.</translation>
    </message>
    <message>
        <source>The sign-in history could not be read.</source>
        <translation>تعذرت قراءة سجل تسجيلات الدخول.</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>تجري قراءة سجل تسجيلات الدخول…</translation>
    </message>
    <message numerus="yes">
        <source>Counted from sign-ins of the last %Ln day(s).</source>
        <translation>
            <numerusform>محسوب من تسجيلات الدخول اليوم.</numerusform>
            <numerusform>محسوب من تسجيلات الدخول في آخر يوم.</numerusform>
            <numerusform>محسوب من تسجيلات الدخول في آخر يومين.</numerusform>
            <numerusform>محسوب من تسجيلات الدخول في آخر %Ln أيام.</numerusform>
            <numerusform>محسوب من تسجيلات الدخول في آخر %Ln يومًا.</numerusform>
            <numerusform>محسوب من تسجيلات الدخول في آخر %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from sign-ins since %1.</source>
        <translation>محسوب من تسجيلات الدخول منذ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.</source>
        <translation>
            <numerusform>سجّل الجميع الدخول في تلك المدة.</numerusform>
            <numerusform>واحد منهم لم يسجّل الدخول في تلك المدة، ويُطلب منه رمز ما لم يأتِ من شبكة موثوق بها.</numerusform>
            <numerusform>اثنان منهم لم يسجّلا الدخول في تلك المدة، ويُطلب منهما رمز ما لم يأتيا من شبكة موثوق بها.</numerusform>
            <numerusform>%Ln منهم لم يسجّلوا الدخول في تلك المدة، ويُطلب منهم رمز ما لم يأتوا من شبكة موثوق بها.</numerusform>
            <numerusform>%Ln منهم لم يسجّلوا الدخول في تلك المدة، ويُطلب منهم رمز ما لم يأتوا من شبكة موثوق بها.</numerusform>
            <numerusform>%Ln منهم لم يسجّلوا الدخول في تلك المدة، ويُطلب منهم رمز ما لم يأتوا من شبكة موثوق بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal tells who has set up an app only while the app is the method.</source>
        <translation>لا تذكر البوابة من أعدّ تطبيقًا إلا عندما يكون التطبيق هو الطريقة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked</source>
        <translation>
            <numerusform>يُطلب رمز من %1 من %Ln شخص</numerusform>
            <numerusform>يُطلب رمز من %1 من شخص واحد</numerusform>
            <numerusform>يُطلب رمز من %1 من شخصين</numerusform>
            <numerusform>يُطلب رمز من %1 من %Ln أشخاص</numerusform>
            <numerusform>يُطلب رمز من %1 من %Ln شخصًا</numerusform>
            <numerusform>يُطلب رمز من %1 من %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people, except from %Ln trusted network(s)</source>
        <translation>
            <numerusform>كل الأشخاص (%1)</numerusform>
            <numerusform>كل الأشخاص (%1)، إلا من شبكة واحدة موثوق بها</numerusform>
            <numerusform>كل الأشخاص (%1)، إلا من شبكتين موثوق بهما</numerusform>
            <numerusform>كل الأشخاص (%1)، إلا من %Ln شبكات موثوق بها</numerusform>
            <numerusform>كل الأشخاص (%1)، إلا من %Ln شبكة موثوق بها</numerusform>
            <numerusform>كل الأشخاص (%1)، إلا من %Ln شبكة موثوق بها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal never matches it.</source>
        <translation>يشمل ⁦%1⁩ هذا العنوان، لكن البوابة لا تطابقه معه أبدًا.</translation>
    </message>
    <message>
        <source>%1 does not mean this address, but the portal lets it through.</source>
        <translation>لا يشمل ⁦%1⁩ هذا العنوان، لكن البوابة تسمح له بالمرور.</translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal does not match it.</source>
        <translation>يشمل ⁦%1⁩ هذا العنوان، لكن البوابة لا تطابقه معه.</translation>
    </message>
    <message>
        <source>The portal can’t read %1. Who gets that far down the list can’t sign in.</source>
        <translation>تتعذر على البوابة قراءة ⁦%1⁩. ومن يصل إليه في القائمة لا يمكنه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The portal reads %1 in another way.</source>
        <translation>تقرأ البوابة ⁦%1⁩ بطريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace portals</source>
        <translation>المصادقة الثنائية لبوابات ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Start on the built-in demo portal.</source>
        <translation>البدء على البوابة التجريبية المضمّنة.</translation>
    </message>
    <message>
        <source>A portal’s address, or a confirm link of a portal.</source>
        <translation>عنوان بوابة، أو رابط تأكيد من بوابة.</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Twofold.</source>
        <translation>يمكنك الآن إغلاق هذه الصفحة والعودة إلى Twofold.</translation>
    </message>
    <message>
        <source>Appearance: system, light, dark or high-contrast.</source>
        <translation>المظهر: system أو light أو dark أو high-contrast.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AboutPane</name>
    <message>
        <source>Copy details for a report</source>
        <translation>نسخ التفاصيل لإرفاقها ببلاغ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>The details are these lines and your language. No name, address or secret is among them.</source>
        <translation>التفاصيل هي هذه الأسطر ولغتك. ليس فيها اسم ولا عنوان ولا سر.</translation>
    </message>
    <message>
        <source>Twofold is free software under the GNU General Public License, version 3 or later. It is not made, endorsed or supported by the makers of DocSpace.</source>
        <translation>إن Twofold برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده. وهو ليس من صنع صانعي DocSpace، ولا يعتمدونه ولا يدعمونه.</translation>
    </message>
    <message>
        <source>None is open, or it does not tell its release</source>
        <translation>لا بوابة مفتوحة، أو أنها لا تذكر إصدارها</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountCard</name>
    <message>
        <source>Switch account</source>
        <translation>تبديل الحساب</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountRow</name>
    <message>
        <source>Signed in now</source>
        <translation>الدخول مسجّل الآن</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <comment>portal, e-mail</comment>
        <translation>فتح %1، %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <comment>portal</comment>
        <translation>نقل %1 لأعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <comment>portal</comment>
        <translation>نقل %1 لأسفل</translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>portal</comment>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>نسيان…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountsDialog</name>
    <message>
        <source>No portal was opened yet.</source>
        <translation>لم تُفتح أي بوابة بعد.</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>البوابات والحسابات</translation>
    </message>
    <message>
        <source>In your order. It is also the order of the portal menu.</source>
        <translation>بالترتيب الذي تختاره، وهو أيضًا ترتيب قائمة البوابات.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>تسجيل الخروج هنا</translation>
    </message>
    <message>
        <source>Other browsers and devices</source>
        <translation>المتصفحات والأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>الدخول مسجّل الآن</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>إضافة بوابة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The saved sign-in may still be in the keychain.</source>
        <translation>ربما لا يزال تسجيل الدخول المحفوظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>%1 So the account stays in the list, signed out. Forget it again when the keychain can be used, or remove the entry “%2” in your keychain program.</source>
        <translation>%1 لذلك يبقى الحساب في القائمة بعد تسجيل خروجه. انسَه مجددًا عندما يمكن استخدام سلسلة المفاتيح، أو أزِل الإدخال «%2» في برنامج سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The list of your portals could not be written.</source>
        <translation>تعذرت كتابة قائمة بواباتك.</translation>
    </message>
    <message>
        <source>The change holds until you close Twofold. The reason: %1</source>
        <translation>يسري التغيير إلى أن تغلق Twofold. السبب: %1</translation>
    </message>
    <message>
        <source>Signed out everywhere else.</source>
        <translation>سُجّل خروجك من كل الأماكن الأخرى.</translation>
    </message>
    <message>
        <source>You are still signed in here.</source>
        <translation>ما زال دخولك مسجّلًا هنا.</translation>
    </message>
    <message>
        <source>The portal’s answer was lost.</source>
        <translation>ضاع رد البوابة.</translation>
    </message>
    <message>
        <source>What it says now stands below.</source>
        <translation>ما تقوله الآن مذكور أدناه.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>e-mail, portal</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>يجري سؤال البوابة…</translation>
    </message>
    <message>
        <source>Signed in nowhere else</source>
        <translation>لا دخول مسجّل في مكان آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other session(s)</source>
        <translation>
            <numerusform>لا جلسات أخرى</numerusform>
            <numerusform>جلسة أخرى واحدة</numerusform>
            <numerusform>جلستان أخريان</numerusform>
            <numerusform>%Ln جلسات أخرى</numerusform>
            <numerusform>%Ln جلسة أخرى</numerusform>
            <numerusform>%Ln جلسة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Sign out everywhere else (%1)…</source>
        <translation>تسجيل الخروج من كل الأماكن الأخرى (%1)…</translation>
    </message>
    <message>
        <source>Twofold signs out there, wipes the saved sign-in from this computer’s keychain, and takes the account off this list.</source>
        <translation>يسجّل Twofold الخروج هناك، ويمحو تسجيل الدخول المحفوظ من سلسلة المفاتيح على هذا الكمبيوتر، ويزيل الحساب من هذه القائمة.</translation>
    </message>
    <message>
        <source>Twofold wipes the saved sign-in from this computer’s keychain and takes the account off this list. At the portal that sign-in ends in its own time.</source>
        <translation>يمحو Twofold تسجيل الدخول المحفوظ من سلسلة المفاتيح على هذا الكمبيوتر، ويزيل الحساب من هذه القائمة. أما على البوابة فينتهي تسجيل الدخول ذاك في حينه.</translation>
    </message>
    <message>
        <source>Nothing is deleted at the portal, and you can add it again.</source>
        <translation>لا يُحذف شيء من البوابة، ويمكنك إضافته مجددًا.</translation>
    </message>
    <message>
        <source>Forget %1 on %2?</source>
        <comment>e-mail, portal</comment>
        <translation>هل تريد نسيان %1 على %2؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityFilterBar</name>
    <message>
        <source>Name, address or place</source>
        <translation>اسم أو عنوان أو مكان</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>البحث في النشاط</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>أنواع الأحداث</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>Only %1. Show everybody</source>
        <translation>%1 فقط. عرض الجميع</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>What happened with two-factor sign-in, newest first. New events appear by themselves.</source>
        <translation>ما حدث في المصادقة الثنائية، الأحدث أولًا. تظهر الأحداث الجديدة تلقائيًا.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>تجري قراءة ما حدث…</translation>
    </message>
    <message>
        <source>New events may be missing. Twofold tries again by itself.</source>
        <translation>قد تنقص أحداث جديدة. يحاول Twofold مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>في انتظار البوابة</translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>يحاول Twofold مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>تطلب البوابة التمهل.</translation>
    </message>
    <message>
        <source>New events come later than usual.</source>
        <translation>تصل الأحداث الجديدة متأخرة عن المعتاد.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) saved</source>
        <translation>
            <numerusform>لم تُحفظ أحداث</numerusform>
            <numerusform>حُفظ حدث واحد</numerusform>
            <numerusform>حُفظ حدثان</numerusform>
            <numerusform>حُفظت %Ln أحداث</numerusform>
            <numerusform>حُفظ %Ln حدثًا</numerusform>
            <numerusform>حُفظ %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s histories. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>لا تشمل صلاحياته سجلات البوابة. لفتح هذه الصفحة سجّل الدخول بالبريد الإلكتروني وكلمة المرور، أو بمفتاح API له وصول كامل.</translation>
    </message>
    <message>
        <source>This portal’s plan does not show what happened</source>
        <translation>لا تعرض خطة هذه البوابة ما حدث</translation>
    </message>
    <message>
        <source>Its sign-in history and its audit log are not part of the plan. Signing in works as before; ask the portal’s owner about the plan.</source>
        <translation>سجل تسجيلات الدخول وسجل التدقيق ليسا جزءًا من الخطة. يعمل تسجيل الدخول كالسابق. اسأل مالك البوابة عن الخطة.</translation>
    </message>
    <message>
        <source>Only admins can see the activity</source>
        <translation>النشاط متاح للمسؤولين فقط</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Sign-ins, set-ups and changes of the policy appear here as they happen.</source>
        <translation>تظهر هنا تسجيلات الدخول وعمليات الإعداد وتغييرات السياسة عند حدوثها.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>لا شيء يطابق عوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln event(s) that are read, none is of this kind, person and time.</source>
        <translation>
            <numerusform>لم يُقرأ أي حدث.</numerusform>
            <numerusform>الحدث الوحيد المقروء ليس من هذا النوع والشخص والوقت.</numerusform>
            <numerusform>ليس أي من الحدثين المقروءين من هذا النوع والشخص والوقت.</numerusform>
            <numerusform>من بين %Ln أحداث مقروءة، لا شيء من هذا النوع والشخص والوقت.</numerusform>
            <numerusform>من بين %Ln حدثًا مقروءًا، لا شيء من هذا النوع والشخص والوقت.</numerusform>
            <numerusform>من بين %Ln حدث مقروء، لا شيء من هذا النوع والشخص والوقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityTableWords</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AddressLabDialog</name>
    <message>
        <source>Try an address</source>
        <translation>تجربة عنوان</translation>
    </message>
    <message>
        <source>Would this address be asked for a code?</source>
        <translation>هل سيُطلب رمز من هذا العنوان؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>أحدث تسجيلات الدخول</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>A user in no group</source>
        <translation>مستخدم ليس في أي مجموعة</translation>
    </message>
    <message>
        <source>From this address</source>
        <translation>من هذا العنوان</translation>
    </message>
    <message>
        <source>One whole address, such as 203.0.113.7 or 2001:db8::7.</source>
        <translation>عنوان واحد كامل، مثل ⁦203.0.113.7⁩ أو ⁦2001:db8::7⁩.</translation>
    </message>
    <message>
        <source>The portal reads it in another way</source>
        <translation>تقرؤه البوابة بطريقة أخرى</translation>
    </message>
    <message>
        <source>%1. As the portal is now: %2.</source>
        <comment>reason, asked or not</comment>
        <translation>%1. في حال البوابة الآن: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There were no sign-ins in the last %Ln day(s).</source>
        <translation>
            <numerusform>لم تُسجَّل عمليات دخول اليوم.</numerusform>
            <numerusform>لم تُسجَّل عمليات دخول في آخر يوم.</numerusform>
            <numerusform>لم تُسجَّل عمليات دخول في آخر يومين.</numerusform>
            <numerusform>لم تُسجَّل عمليات دخول في آخر %Ln أيام.</numerusform>
            <numerusform>لم تُسجَّل عمليات دخول في آخر %Ln يومًا.</numerusform>
            <numerusform>لم تُسجَّل عمليات دخول في آخر %Ln يوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AlwaysAskSection</name>
    <message>
        <source>Always ask</source>
        <translation>طلب الرمز دائمًا</translation>
    </message>
    <message>
        <source>Add a person or group</source>
        <translation>إضافة شخص أو مجموعة</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodeField</name>
    <message>
        <source>Backup code</source>
        <translation>رمز احتياطي</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodesPage</name>
    <message>
        <source>Read them again</source>
        <translation>قراءتها مجددًا</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>احتفظت برموزي</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>يتيح لك كل رمز تسجيل الدخول مرة واحدة، عندما لا يمكنك استخدام تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>تسجيل دخولي</translation>
    </message>
    <message>
        <source>When they are used</source>
        <translation>متى تُستخدم</translation>
    </message>
    <message>
        <source>Your phone is lost, new or flat</source>
        <translation>هاتفك مفقود أو جديد أو فارغ البطارية</translation>
    </message>
    <message>
        <source>Type a backup code where the sign-in asks for the 6-digit code.</source>
        <translation>اكتب رمزًا احتياطيًا حيث يُطلب الرمز المكوّن من 6 أرقام عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>مرة واحدة لكل رمز</translation>
    </message>
    <message>
        <source>A used code is crossed out here and can’t be used again.</source>
        <translation>يُشطب الرمز المستخدم هنا، ولا يمكن استخدامه مجددًا.</translation>
    </message>
    <message>
        <source>Keep them apart from your phone</source>
        <translation>احفظها بعيدًا عن هاتفك</translation>
    </message>
    <message>
        <source>A printed sheet in a drawer works well.</source>
        <translation>ورقة مطبوعة في درج خيار جيد.</translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>الحصول على رموز جديدة…</translation>
    </message>
    <message>
        <source>Running low, or lost the sheet?</source>
        <translation>أوشكت على النفاد أو فقدت الورقة؟</translation>
    </message>
    <message>
        <source>New codes replace all of these. Sheets printed earlier stop working.</source>
        <translation>تحل الرموز الجديدة محل كل هذه الرموز. ولا تعود الأوراق المطبوعة سابقًا صالحة.</translation>
    </message>
    <message>
        <source>Get new codes?</source>
        <translation>هل تريد رموزًا جديدة؟</translation>
    </message>
    <message>
        <source>All your backup codes are replaced at once. The old ones stop working, printed sheets too.</source>
        <translation>تُستبدل كل رموزك الاحتياطية دفعة واحدة. ولا تعود القديمة صالحة، ولا الأوراق المطبوعة.</translation>
    </message>
    <message>
        <source>Keep my codes</source>
        <translation>الاحتفاظ برموزي</translation>
    </message>
    <message>
        <source>Replace my codes</source>
        <translation>استبدال رموزي</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>إظهار الرموز</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>إخفاء الرموز</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>تجري قراءة رموزك الاحتياطية…</translation>
    </message>
    <message>
        <source>%1 of %2 codes left</source>
        <translation>تبقّى %1 من %2 من الرموز</translation>
    </message>
    <message>
        <source>These are your new codes.</source>
        <translation>هذه رموزك الجديدة.</translation>
    </message>
    <message>
        <source>Sheets printed earlier no longer work. Keep these ones now.</source>
        <translation>لم تعد الأوراق المطبوعة سابقًا صالحة. احتفظ بهذه الرموز الآن.</translation>
    </message>
    <message>
        <source>The connection broke off, so the portal was read again. Sheets printed earlier no longer work.</source>
        <translation>انقطع الاتصال، فقُرئت البوابة مجددًا. ولم تعد الأوراق المطبوعة سابقًا صالحة.</translation>
    </message>
    <message>
        <source>Your codes were not replaced.</source>
        <translation>لم تُستبدل رموزك.</translation>
    </message>
    <message>
        <source>The connection broke off before. The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>انقطع الاتصال قبل ذلك. ما زالت الورقة التي طبعتها أو حفظتها أو نسختها في %1 صالحة.</translation>
    </message>
    <message>
        <source>The connection broke off before. The codes below are the ones you had.</source>
        <translation>انقطع الاتصال قبل ذلك. الرموز أدناه هي التي كانت لديك.</translation>
    </message>
    <message>
        <source>It is not known yet whether your codes were replaced.</source>
        <translation>لا يُعرف بعد هل استُبدلت رموزك.</translation>
    </message>
    <message>
        <source>It is not known whether your codes were replaced.</source>
        <translation>لا يُعرف هل استُبدلت رموزك.</translation>
    </message>
    <message>
        <source>The codes below are the ones that work now.</source>
        <translation>الرموز أدناه هي الصالحة الآن.</translation>
    </message>
    <message>
        <source>There are no backup codes yet</source>
        <translation>لا توجد رموز احتياطية بعد</translation>
    </message>
    <message>
        <source>They come with an authenticator app. Set one up, and you get them at the end.</source>
        <translation>تأتي مع تطبيق المصادقة. قم بإعداد تطبيق، وستحصل عليها في النهاية.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>قيد المعالجة</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the trusted one</source>
        <translation>يعرض %1 شهادة غير الموثوق بها</translation>
    </message>
    <message>
        <source>Somebody may be listening in between, so nothing was sent. Ask whoever runs the portal, by phone or in person, whether its certificate was renewed. If it was, forget the trusted one and compare the new one.</source>
        <translation>ربما يتنصت أحد، فلم يُرسل شيء. اسأل القائمين على البوابة، هاتفيًا أو شخصيًا، هل جُدّدت شهادتها. إذا جُدّدت، فانسَ الشهادة الموثوق بها وقارن الجديدة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>شهادة %1 غير موثوق بها</translation>
    </message>
    <message>
        <source>Nobody whom this computer knows vouches for it, or something is wrong with it. Trust it only if its fingerprint is the one that whoever runs the portal gave you.</source>
        <translation>لا تضمنها جهة يعرفها هذا الكمبيوتر، أو فيها خلل. لا تثق بها إلا إذا كانت بصمتها هي التي أعطاك إياها القائمون على البوابة.</translation>
    </message>
    <message>
        <source>Don’t trust</source>
        <translation>عدم الوثوق</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>ليست صالحة بعد.</translation>
    </message>
    <message>
        <source>It is made out to another address.</source>
        <translation>صادرة لعنوان آخر.</translation>
    </message>
    <message>
        <source>Its issuer is not known to this computer.</source>
        <translation>لا يعرف هذا الكمبيوتر جهة إصدارها.</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>هي موقّعة ذاتيًا.</translation>
    </message>
    <message>
        <source>It is not fit for a portal.</source>
        <translation>لا تصلح لبوابة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>موضع الخلل</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type or paste the fingerprint you were given</source>
        <translation>اكتب أو ألصق البصمة التي أُعطيت لك</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>استخدام ملف CA…</translation>
    </message>
    <message>
        <source>That is not the fingerprint of this certificate.</source>
        <translation>هذه ليست بصمة هذه الشهادة.</translation>
    </message>
    <message>
        <source>Use a CA file</source>
        <translation>استخدام ملف CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer *.der);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>That file can’t be used.</source>
        <translation>لا يمكن استخدام هذا الملف.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengeFields</name>
    <message>
        <source>Backup code</source>
        <translation>رمز احتياطي</translation>
    </message>
    <message>
        <source>Capitals and small letters differ. Each code works once.</source>
        <translation>الأحرف الكبيرة والصغيرة مختلفة. يعمل كل رمز مرة واحدة.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الهاتف المحمول</translation>
    </message>
    <message>
        <source>With the country’s code, for example +49 151 23456789.</source>
        <translation>مع رمز البلد، مثل ⁦+49 151 23456789⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Next code in %Ln second(s). The code is checked when the sixth digit is in.</source>
        <translation>
            <numerusform>الرمز التالي الآن. يُتحقق من الرمز عند إدخال الرقم السادس.</numerusform>
            <numerusform>الرمز التالي بعد ثانية واحدة. يُتحقق من الرمز عند إدخال الرقم السادس.</numerusform>
            <numerusform>الرمز التالي بعد ثانيتين. يُتحقق من الرمز عند إدخال الرقم السادس.</numerusform>
            <numerusform>الرمز التالي بعد %Ln ثوانٍ. يُتحقق من الرمز عند إدخال الرقم السادس.</numerusform>
            <numerusform>الرمز التالي بعد %Ln ثانية. يُتحقق من الرمز عند إدخال الرقم السادس.</numerusform>
            <numerusform>الرمز التالي بعد %Ln ثانية. يُتحقق من الرمز عند إدخال الرقم السادس.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is checked when the sixth digit is in.</source>
        <translation>يُتحقق من الرمز عند إدخال الرقم السادس.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengePage</name>
    <message>
        <source>Check the clock again</source>
        <translation>التحقق من الساعة مجددًا</translation>
    </message>
    <message>
        <source>Demo: the text message to %1 says %2.</source>
        <translation>تجريبي: الرسالة القصيرة إلى ⁦%1⁩ تقول %2.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app</source>
        <translation>أدخل الرمز من تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Enter a backup code</source>
        <translation>أدخل رمزًا احتياطيًا</translation>
    </message>
    <message>
        <source>Enter the code from the text message</source>
        <translation>أدخل الرمز من الرسالة القصيرة</translation>
    </message>
    <message>
        <source>Which phone gets the codes?</source>
        <translation>إلى أي هاتف تُرسل الرموز؟</translation>
    </message>
    <message>
        <source>Signing in as %1. The message went to %2.</source>
        <translation>تسجيل الدخول باسم %1. أُرسلت الرسالة إلى ⁦%2⁩.</translation>
    </message>
    <message>
        <source>Signing in as %1</source>
        <translation>تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>The phone is gone? Ask an admin of your portal to change the number.</source>
        <translation>ضاع الهاتف؟ اطلب من مسؤول بوابتك تغيير الرقم.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك إعادة المحاولة الآن.</translation>
    </message>
    <message>
        <source>The message was sent again. Only the code of the newest one works.</source>
        <translation>أُرسلت الرسالة مجددًا. لا يعمل سوى رمز الأحدث.</translation>
    </message>
    <message>
        <source>The portal takes no code for this sign-in any more.</source>
        <translation>لم تعد البوابة تقبل رمزًا لتسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>It took too long, or the portal’s settings have changed. Sign in again.</source>
        <translation>استغرق وقتًا طويلًا، أو تغيرت إعدادات البوابة. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>That backup code was not accepted.</source>
        <translation>لم يُقبل هذا الرمز الاحتياطي.</translation>
    </message>
    <message>
        <source>Check capitals and small letters. If it was used before, take the next one.</source>
        <translation>تحقق من الأحرف الكبيرة والصغيرة. وإذا استُخدم من قبل، فاستخدم التالي.</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>لم يُقبل هذا الرمز.</translation>
    </message>
    <message>
        <source>Type the code of the newest message, or have it sent again.</source>
        <translation>اكتب رمز أحدث رسالة، أو اطلب إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>The portal did not take this number.</source>
        <translation>لم تقبل البوابة هذا الرقم.</translation>
    </message>
    <message>
        <source>Begin with + and the country’s code.</source>
        <translation>ابدأ بعلامة ⁦+⁩ ورمز البلد.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code: it may be used up. Take the next one, or a code of your app.</source>
        <translation>لا يُعرف هل قبلت البوابة هذا الرمز: ربما استُهلك. استخدم التالي، أو رمزًا من تطبيقك.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Have the message sent again, and type its code.</source>
        <translation>لا يُعرف هل قبلت البوابة هذا الرمز. اطلب إرسال الرسالة مجددًا، واكتب رمزها.</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Wait for the next one in your app, then type it.</source>
        <translation>لا يُعرف هل قبلت البوابة هذا الرمز. انتظر الرمز التالي في تطبيقك، ثم اكتبه.</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>إرسال رمز</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use a backup code instead</source>
        <translation>استخدام رمز احتياطي</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <translation>استخدام التطبيق</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>إرسال الرسالة مجددًا</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>تبديل الحساب</translation>
    </message>
    <message>
        <source>The portal can’t send text messages now.</source>
        <translation>يتعذر على البوابة الآن إرسال رسائل قصيرة.</translation>
    </message>
    <message>
        <source>They are switched on, but its plan does not allow them or no provider is set up. Tell an admin.</source>
        <translation>الرسائل القصيرة مفعّلة، لكن خطة البوابة لا تسمح بها أو لم يتم إعداد مزود خدمة. أخبر مسؤولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Send the message again in %Ln second(s)</source>
        <translation>
            <numerusform>إرسال الرسالة مجددًا الآن</numerusform>
            <numerusform>إرسال الرسالة مجددًا بعد ثانية واحدة</numerusform>
            <numerusform>إرسال الرسالة مجددًا بعد ثانيتين</numerusform>
            <numerusform>إرسال الرسالة مجددًا بعد %Ln ثوانٍ</numerusform>
            <numerusform>إرسال الرسالة مجددًا بعد %Ln ثانية</numerusform>
            <numerusform>إرسال الرسالة مجددًا بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>New phone and no backup codes? Ask the portal’s owner to reset your authenticator app.</source>
        <translation>هاتف جديد ولا رموز احتياطية؟ اطلب من مالك البوابة إعادة تعيين تطبيق المصادقة.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChangeList</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
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
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
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
            <numerusform>%1، مجموعة، لا أشخاص</numerusform>
            <numerusform>%1، مجموعة، شخص واحد</numerusform>
            <numerusform>%1، مجموعة، شخصان</numerusform>
            <numerusform>%1، مجموعة، %Ln أشخاص</numerusform>
            <numerusform>%1، مجموعة، %Ln شخصًا</numerusform>
            <numerusform>%1، مجموعة، %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1، مجموعة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestionDelegate</name>
    <message numerus="yes">
        <source>Group, %Ln person(s)</source>
        <translation>
            <numerusform>مجموعة، لا أشخاص</numerusform>
            <numerusform>مجموعة، شخص واحد</numerusform>
            <numerusform>مجموعة، شخصان</numerusform>
            <numerusform>مجموعة، %Ln أشخاص</numerusform>
            <numerusform>مجموعة، %Ln شخصًا</numerusform>
            <numerusform>مجموعة، %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>مُضاف بالفعل</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>مُضاف بالفعل</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestions</name>
    <message>
        <source>People and groups that were found</source>
        <translation>الأشخاص والمجموعات التي عُثر عليها</translation>
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
        <translation>تعذر إفراغ الحافظة.</translation>
    </message>
    <message>
        <source>What you copied may still be on it, or in the history of a clipboard program. Copy something else, and clear that history.</source>
        <translation>ربما لا يزال ما نسخته فيها، أو في سجل برنامج حافظة. انسخ شيئًا آخر، وامسح ذلك السجل.</translation>
    </message>
    <message>
        <source>I have cleared it</source>
        <translation>مسحتُ السجل</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeField</name>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>رمز من 6 أرقام</translation>
    </message>
    <message>
        <source>%1 of 6 digits</source>
        <translation>%1 من 6 أرقام</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1، لم يُقبل</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicket</name>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy backup code %1</source>
        <translation>نسخ الرمز الاحتياطي %1</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>%1 كبير</translation>
    </message>
    <message>
        <source>small %1</source>
        <translation>%1 صغير</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the characters of a code that is spelled out</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Backup code %1, used</source>
        <translation>الرمز الاحتياطي %1، مستخدم</translation>
    </message>
    <message>
        <source>Backup code %1, not used</source>
        <translation>الرمز الاحتياطي %1، غير مستخدم</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicketList</name>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesPanel</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More ways to keep the codes</source>
        <translation>طرق أخرى للاحتفاظ بالرموز</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Print a card for the wallet…</source>
        <translation>طباعة بطاقة للمحفظة…</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>حفظ البطاقة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>حفظ كملف نصي…</translation>
    </message>
    <message>
        <source>With the used codes, struck out</source>
        <translation>مع الرموز المستخدمة، مشطوبة</translation>
    </message>
    <message>
        <source>The printer did not take this page.</source>
        <translation>لم تقبل الطابعة هذه الصفحة.</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF. The reason: %1</source>
        <translation>اختر طابعة أخرى، أو احفظ ملف PDF. السبب: %1</translation>
    </message>
    <message>
        <source>The codes are saved.</source>
        <translation>حُفظت الرموز.</translation>
    </message>
    <message>
        <source>Only you can open the file: %1</source>
        <translation>لا يمكن لأحد سواك فتح الملف: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesStep</name>
    <message>
        <source>Keep them now</source>
        <translation>احتفظ بها الآن</translation>
    </message>
    <message>
        <source>You can see them later too, under My sign-in.</source>
        <translation>يمكنك رؤيتها لاحقًا أيضًا ضمن «تسجيل دخولي».</translation>
    </message>
    <message>
        <source>Not in the same place as your phone, so that losing one never costs you both.</source>
        <translation>ليس في مكان هاتفك نفسه، كي لا يضيع الاثنان معًا.</translation>
    </message>
    <message>
        <source>Your backup codes can’t be read now</source>
        <translation>تتعذر قراءة رموزك الاحتياطية الآن</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, and your app works. %1</source>
        <translation>المصادقة الثنائية مفعّلة، وتطبيقك يعمل. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>تجري قراءة رموزك الاحتياطية…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConfirmStep</name>
    <message>
        <source>Type the code your app shows</source>
        <translation>اكتب الرمز الذي يعرضه تطبيقك</translation>
    </message>
    <message>
        <source>You can paste the code too. It is checked as soon as the sixth digit is in.</source>
        <translation>يمكنك لصق الرمز أيضًا. يُتحقق منه عند إدخال الرقم السادس.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>رمز من 6 أرقام</translation>
    </message>
    <message>
        <source>Check the clock again</source>
        <translation>التحقق من الساعة مجددًا</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>الرمز التالي</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds, by the portal’s clock. If little time is left, wait for the next one.</source>
        <translation>تتغير الرموز كل 30 ثانية بحسب ساعة البوابة. إذا بقي وقت قليل، فانتظر الرمز التالي.</translation>
    </message>
    <message>
        <source>Show the code to scan again</source>
        <translation>إظهار رمز QR مجددًا</translation>
    </message>
    <message>
        <source>Look for %1 in your app</source>
        <translation>ابحث في تطبيقك عن %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %Ln ثوانٍ</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>This set-up has expired.</source>
        <translation>انتهت مهلة هذا الإعداد.</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>سجّل الدخول مجددًا لبدئه من جديد.</translation>
    </message>
    <message>
        <source>Start it anew, and scan the code once more.</source>
        <translation>ابدأه من جديد، وامسح رمز QR ضوئيًا مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>The portal has not taken that code.</source>
        <translation>لم تقبل البوابة ذلك الرمز.</translation>
    </message>
    <message>
        <source>The connection broke off. Your app is not set up yet: type the code that it shows now.</source>
        <translation>انقطع الاتصال. لم يتم إعداد تطبيقك بعد: اكتب الرمز الذي يعرضه الآن.</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>تم إعداد تطبيقك.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost. Sign in again with a code of your app; your backup codes are then under My sign-in.</source>
        <translation>ضاع رد البوابة. سجّل الدخول مجددًا برمز من تطبيقك، وستجد بعدها رموزك الاحتياطية ضمن «تسجيل دخولي».</translation>
    </message>
    <message>
        <source>It is not known yet whether your app is set up.</source>
        <translation>لا يُعرف بعد هل تم إعداد تطبيقك.</translation>
    </message>
    <message>
        <source>Sign in again: the portal asks for a code of your app if it is, and shows the set-up again if it is not.</source>
        <translation>سجّل الدخول مجددًا: تطلب البوابة رمزًا من تطبيقك إذا تم إعداده، وتعرض الإعداد مجددًا إذا لم يتم.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Open clock settings</source>
        <translation>فتح إعدادات الساعة</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectPage</name>
    <message>
        <source>Portal address</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>A server in your own network works too, for example docspace.local.</source>
        <translation>يصلح أيضًا خادم في شبكتك، مثل ⁦docspace.local⁩.</translation>
    </message>
    <message>
        <source>Connect to your portal</source>
        <translation>الاتصال ببوابتك</translation>
    </message>
    <message>
        <source>Enter the address you use to open DocSpace in a browser.</source>
        <translation>أدخل العنوان الذي تفتح به DocSpace في المتصفح.</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>البوابات الأخيرة</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>إدارة…</translation>
    </message>
    <message>
        <source>Manage portals and accounts</source>
        <translation>إدارة البوابات والحسابات</translation>
    </message>
    <message>
        <source>The list of your portals could not be read.</source>
        <translation>تعذرت قراءة قائمة بواباتك.</translation>
    </message>
    <message>
        <source>It was put aside as %1. A new list begins with the next portal you open.</source>
        <translation>وُضعت جانبًا باسم %1. تبدأ قائمة جديدة مع البوابة التالية التي تفتحها.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Starting the demo portal…</source>
        <translation>يجري بدء البوابة التجريبية…</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>تجربة البوابة التجريبية</translation>
    </message>
    <message>
        <source>The demo portal did not start.</source>
        <translation>لم تبدأ البوابة التجريبية.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>فُتحت آخر مرة اليوم</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>فُتحت آخر مرة أمس</translation>
    </message>
    <message>
        <source>last opened on %1</source>
        <translation>فُتحت آخر مرة في %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectionHelp</name>
    <message>
        <source>Show certificate…</source>
        <translation>عرض الشهادة…</translation>
    </message>
    <message>
        <source>Forget the trusted certificate…</source>
        <translation>نسيان الشهادة الموثوق بها…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>الخادم الوكيل…</translation>
    </message>
    <message>
        <source>Forget the certificate that you trusted for %1?</source>
        <translation>هل تريد نسيان الشهادة التي وثقت بها لـ %1؟</translation>
    </message>
    <message>
        <source>Do it only if whoever runs the portal told you, by phone or in person, that its certificate was renewed. Twofold then connects again, and trusts the new one only after you have compared its fingerprint.</source>
        <translation>افعل ذلك فقط إذا أخبرك القائمون على البوابة، هاتفيًا أو شخصيًا، بأن شهادتها جُدّدت. عندها يتصل Twofold مجددًا، ولا يثق بالجديدة إلا بعد أن تقارن بصمتها.</translation>
    </message>
    <message>
        <source>Keep trusting it</source>
        <translation>مواصلة الوثوق بها</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>That could not be saved; it holds until you close Twofold.</source>
        <translation>تعذر حفظ ذلك، وهو يسري إلى أن تغلق Twofold.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Your proxy and the certificates you trusted could not be read.</source>
        <translation>تعذرت قراءة إعداد الخادم الوكيل والشهادات التي وثقت بها.</translation>
    </message>
    <message>
        <source>The file was put aside as %1. Set the proxy again; Twofold asks about a certificate when it meets one.</source>
        <translation>وُضع الملف جانبًا باسم %1. اضبط الخادم الوكيل مجددًا، ويُسأل عن كل شهادة عند مصادفتها.</translation>
    </message>
    <message>
        <source>The file with the certificates that you trust for %1 could not be read.</source>
        <translation>تعذرت قراءة الملف الذي فيه الشهادات التي تثق بها لـ %1.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CopiedFeedback</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CountdownRing</name>
    <message>
        <source>Time until the next code</source>
        <translation>الوقت حتى الرمز التالي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>0 ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageActions</name>
    <message>
        <source>Save the coverage</source>
        <translation>حفظ التغطية</translation>
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
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Who has set up an authenticator app, by role and by group. Choose a row to see the people.</source>
        <translation>من أعدّ تطبيق المصادقة، حسب الدور والمجموعة. اختر صفًا لرؤية الأشخاص.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Two-factor sign-in: who has set up an app</source>
        <translation>المصادقة الثنائية: من أعدّ تطبيقًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>portal, date and time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>حسب الدور</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>حسب المجموعة</translation>
    </message>
    <message>
        <source>Printed with Twofold</source>
        <translation>طُبع باستخدام Twofold</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>لم تقبلها الطابعة.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageTableModel</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <comment>202 of 240</comment>
        <translation>%1 تم الإعداد</translation>
    </message>
    <message>
        <source>%1 not set up</source>
        <comment>38 of 240</comment>
        <translation>%1 لم يتم الإعداد</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>2 of 240</comment>
        <translation>%1 غير معروف</translation>
    </message>
    <message>
        <source>Role or group</source>
        <translation>الدور أو المجموعة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CsvKinds</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: one that spreadsheet programs open with all letters right.</extracomment>
        <translation>CSV لجداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>CSV without a byte order mark (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: the same without the three bytes at its start that some programs stumble over.</extracomment>
        <translation>CSV بلا علامة ترتيب البايتات (*.csv)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::EntryView</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ErrorNotice</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>رموز كثيرة في وقت قصير.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>حاول مجددًا الآن.</numerusform>
            <numerusform>حاول مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>معروضة أدناه</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>غير معروضة</translation>
    </message>
</context>
<context>
    <name>twofold::ui::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <comment>Not set up, 38</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Without your phone</source>
        <translation>من دون هاتفك</translation>
    </message>
    <message>
        <source>For admins</source>
        <translation>للمسؤولين</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Twofold</source>
        <translation>حول Twofold</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>في صفحة</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>في القوائم والحقول ومربعات الحوار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>twofold::ui::IdentityPanel</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>المصادقة الثنائية لـ ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Talks to your portal and to nothing else.</source>
        <translation>يتصل ببوابتك ولا يتصل بأي شيء آخر.</translation>
    </message>
    <message>
        <source>Keeps your sign-in in this computer’s keychain, never in a file.</source>
        <translation>يحفظ تسجيل دخولك في سلسلة المفاتيح على هذا الكمبيوتر، ولا يحفظه في ملف أبدًا.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ImportNetworksDialog</name>
    <message>
        <source>Import trusted networks</source>
        <translation>استيراد الشبكات الموثوق بها</translation>
    </message>
    <message>
        <source>Paste addresses, ranges or networks, in lines or with commas between. Nothing is added before you have seen what each of them is.</source>
        <translation>ألصق عناوين أو نطاقات أو شبكات، في أسطر أو بفواصل بينها. لا يُضاف شيء قبل أن ترى ماهية كل منها.</translation>
    </message>
    <message>
        <source>Networks to import</source>
        <translation>الشبكات المراد استيرادها</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>What each of them is</source>
        <translation>ماهية كل منها</translation>
    </message>
    <message>
        <source>Add none of them</source>
        <translation>عدم إضافة أي منها</translation>
    </message>
    <message>
        <source>Open a list of networks</source>
        <translation>فتح قائمة شبكات</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>ملفات نصية (*.txt *.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation>تعذرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln network(s)</source>
        <translation>
            <numerusform>لا شبكات للإضافة</numerusform>
            <numerusform>إضافة شبكة واحدة</numerusform>
            <numerusform>إضافة شبكتين</numerusform>
            <numerusform>إضافة %Ln شبكات</numerusform>
            <numerusform>إضافة %Ln شبكة</numerusform>
            <numerusform>إضافة %Ln شبكة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>إضافة شبكات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>لا شيء يمكن إضافته</numerusform>
            <numerusform>يمكن إضافة واحدة</numerusform>
            <numerusform>يمكن إضافة اثنتين</numerusform>
            <numerusform>يمكن إضافة %Ln</numerusform>
            <numerusform>يمكن إضافة %Ln</numerusform>
            <numerusform>يمكن إضافة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>لا شيء في القائمة بالفعل</numerusform>
            <numerusform>واحدة في القائمة بالفعل</numerusform>
            <numerusform>اثنتان في القائمة بالفعل</numerusform>
            <numerusform>%Ln في القائمة بالفعل</numerusform>
            <numerusform>%Ln في القائمة بالفعل</numerusform>
            <numerusform>%Ln في القائمة بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>لا شيء غير صالح للاستخدام</numerusform>
            <numerusform>واحدة لا يمكن استخدامها</numerusform>
            <numerusform>اثنتان لا يمكن استخدامهما</numerusform>
            <numerusform>%Ln لا يمكن استخدامها</numerusform>
            <numerusform>%Ln لا يمكن استخدامها</numerusform>
            <numerusform>%Ln لا يمكن استخدامها</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 were read</source>
        <translation>قُرئ أول %1 فقط</translation>
    </message>
    <message>
        <source>Export trusted networks</source>
        <translation>تصدير الشبكات الموثوق بها</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeyLine</name>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>المفتاح، للكتابة بدلًا من المسح الضوئي</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>الاحتفاظ لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>فتح القفل وإعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Unlock it to get through, or enter the password under Proxy.</source>
        <translation>ربما تكون كلمة مرور الخادم الوكيل محفوظة فيها. افتح قفلها للاتصال، أو أدخل كلمة المرور ضمن «الخادم الوكيل».</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Try again in a moment, or enter the password under Proxy.</source>
        <translation>ربما تكون كلمة مرور الخادم الوكيل محفوظة فيها. حاول مجددًا بعد لحظات، أو أدخل كلمة المرور ضمن «الخادم الوكيل».</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Unlock it to go on where you were, or sign in anew.</source>
        <translation>ربما يكون تسجيل دخولك محفوظًا فيها. افتح قفلها للمتابعة من حيث توقفت، أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Try again in a moment, or sign in anew.</source>
        <translation>ربما يكون تسجيل دخولك محفوظًا فيها. حاول مجددًا بعد لحظات، أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Unlock it to have that removed.</source>
        <translation>ربما لا يزال تسجيل الدخول الذي أنهيته محفوظًا فيها باسم «%1». افتح قفلها ليُزال.</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Try again in a moment to have that removed.</source>
        <translation>ربما لا يزال تسجيل الدخول الذي أنهيته محفوظًا فيها باسم «%1». حاول مجددًا بعد لحظات ليُزال.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain.</source>
        <translation>لا يزال تسجيل دخولك في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>It is to be kept only until you close Twofold, but the keychain did not remove “%1”.</source>
        <translation>يجب ألا يُحفظ إلا إلى أن تغلق Twofold، لكن سلسلة المفاتيح لم تُزل «%1».</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>إبقاؤه هناك</translation>
    </message>
</context>
<context>
    <name>twofold::ui::LinkNotice</name>
    <message>
        <source>Sign in, then the set-up opens.</source>
        <translation>سجّل الدخول، ثم يُفتح الإعداد.</translation>
    </message>
    <message>
        <source>Your link is for an account of this portal.</source>
        <translation>رابطك مخصص لحساب على هذه البوابة.</translation>
    </message>
    <message>
        <source>Sign in, then your code is asked for.</source>
        <translation>سجّل الدخول، ثم يُطلب رمزك.</translation>
    </message>
    <message>
        <source>That link has expired.</source>
        <translation>انتهت صلاحية هذا الرابط.</translation>
    </message>
    <message>
        <source>Sign in instead. What the link was for opens then, if the portal asks for it.</source>
        <translation>سجّل الدخول بدلًا منه. عندها يُفتح ما كان الرابط لأجله، إذا طلبته البوابة.</translation>
    </message>
    <message>
        <source>The portal could not be asked about that link.</source>
        <translation>تعذر سؤال البوابة عن هذا الرابط.</translation>
    </message>
    <message>
        <source>Sign in instead, or open the link again.</source>
        <translation>سجّل الدخول بدلًا منه، أو افتح الرابط مجددًا.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainView</name>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>You can read on. Sign in again to change anything.</source>
        <translation>يمكنك متابعة القراءة. سجّل الدخول مجددًا لتغيير أي شيء.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainWindow</name>
    <message>
        <source>The sign-in to %1 that is open here is given up.</source>
        <translation>يُلغى تسجيل الدخول إلى %1 المفتوح هنا.</translation>
    </message>
    <message>
        <source>%1 on %2 stays signed in. You come back to it by the portal menu.</source>
        <translation>يبقى دخول %1 على %2 مسجّلًا. تعود إليه من قائمة البوابات.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>هل تريد فتح %1؟</translation>
    </message>
    <message>
        <source>A link to it was opened on this computer.</source>
        <translation>فُتح رابط إليه على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Close without keeping your codes?</source>
        <translation>هل تريد الإغلاق من غير الاحتفاظ برموزك؟</translation>
    </message>
    <message>
        <source>Leave without keeping your codes?</source>
        <translation>هل تريد المغادرة من غير الاحتفاظ برموزك؟</translation>
    </message>
    <message>
        <source>Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in.</source>
        <translation>لم تُطبع رموزك الاحتياطية أو تُحفظ أو تُنسخ بعد. يمكنك رؤيتها لاحقًا ضمن «تسجيل دخولي».</translation>
    </message>
    <message>
        <source>Keep them first</source>
        <translation>الاحتفاظ بها أولًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Close without saving the policy?</source>
        <translation>هل تريد الإغلاق من غير حفظ السياسة؟</translation>
    </message>
    <message>
        <source>Leave without saving the policy?</source>
        <translation>هل تريد المغادرة من غير حفظ السياسة؟</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved. It is kept on this computer and offered when you come back.</source>
        <translation>لم يُحفظ ما غيّرته في صفحة «السياسة». يبقى على هذا الكمبيوتر، ويُعرض عليك عند عودتك.</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved.</source>
        <translation>لم يُحفظ ما غيّرته في صفحة «السياسة».</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>مواصلة التحرير</translation>
    </message>
    <message>
        <source>Close while apps are being reset?</source>
        <translation>هل تريد الإغلاق أثناء إعادة تعيين التطبيقات؟</translation>
    </message>
    <message>
        <source>Leave while apps are being reset?</source>
        <translation>هل تريد المغادرة أثناء إعادة تعيين التطبيقات؟</translation>
    </message>
    <message>
        <source>The rest is not reset. Twofold offers to go on when you come back.</source>
        <translation>لا يُعاد تعيين الباقي. يعرض Twofold المتابعة عند عودتك.</translation>
    </message>
    <message>
        <source>The rest is not reset.</source>
        <translation>لا يُعاد تعيين الباقي.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>المواصلة</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MySignInPage</name>
    <message>
        <source>Set up</source>
        <comment>state</comment>
        <translation>تم الإعداد</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Move to a new phone…</source>
        <translation>الانتقال إلى هاتف جديد…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>إظهار الرموز</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Your second step</source>
        <translation>خطوتك الثانية</translation>
    </message>
    <message>
        <source>From where you are now</source>
        <translation>من مكانك الحالي</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Move to a new phone?</source>
        <translation>هل تريد الانتقال إلى هاتف جديد؟</translation>
    </message>
    <message>
        <source>The codes from your present phone and your backup codes stop working. Then you scan a new code with the new phone and get new backup codes. Have the new phone at hand.</source>
        <translation>لا تعود رموز هاتفك الحالي ولا رموزك الاحتياطية صالحة. ثم تمسح رمز QR جديدًا ضوئيًا بالهاتف الجديد وتحصل على رموز احتياطية جديدة. اجعل الهاتف الجديد في متناول يدك.</translation>
    </message>
    <message>
        <source>Keep this phone</source>
        <translation>الاحتفاظ بهذا الهاتف</translation>
    </message>
    <message>
        <source>Unlink and set up</source>
        <translation>إلغاء الربط والإعداد</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>تسجيل دخولي</translation>
    </message>
    <message>
        <source>How you prove that it’s you on %1.</source>
        <translation>كيف تثبت أنك أنت على %1.</translation>
    </message>
    <message>
        <source>Reading your sign-in…</source>
        <translation>تجري قراءة بيانات تسجيل دخولك…</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>المصادقة الثنائية غير مفعّلة</translation>
    </message>
    <message>
        <source>Your password alone signs you in. An admin of the portal can switch a second step on.</source>
        <translation>تكفي كلمة مرورك لتسجيل الدخول. يمكن لمسؤول البوابة تفعيل خطوة ثانية.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but your app is not set up</source>
        <translation>المصادقة الثنائية مفعّلة، لكن تطبيقك لم يتم إعداده</translation>
    </message>
    <message>
        <source>Set it up now, while you are signed in: your next sign-in may ask for a code.</source>
        <translation>قم بإعداده الآن ما دام دخولك مسجّلًا: قد يُطلب رمز عند تسجيل دخولك التالي.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on</source>
        <translation>المصادقة الثنائية مفعّلة</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in, unless you come from a trusted network.</source>
        <translation>يصل رمز في رسالة قصيرة عند كل تسجيل دخول، ما لم تأتِ من شبكة موثوق بها.</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in.</source>
        <translation>يصل رمز في رسالة قصيرة عند كل تسجيل دخول.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in, unless you come from a trusted network.</source>
        <translation>يُطلب رمز عند كل تسجيل دخول، ما لم تأتِ من شبكة موثوق بها.</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in.</source>
        <translation>يُطلب رمز عند كل تسجيل دخول.</translation>
    </message>
    <message>
        <source>Codes for %1 come from your phone</source>
        <translation>تأتي رموز %1 من هاتفك</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>backup codes</comment>
        <translation>تبقّى %1 من %2</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>لم يبقَ شيء</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>تبقّى القليل</translation>
    </message>
    <message>
        <source>The portal has no trusted networks</source>
        <translation>ليس للبوابة شبكات موثوق بها</translation>
    </message>
    <message>
        <source>The network makes no difference for you</source>
        <translation>لا فرق في الشبكة بالنسبة إليك</translation>
    </message>
    <message>
        <source>You are not in a trusted network</source>
        <translation>لست في شبكة موثوق بها</translation>
    </message>
    <message>
        <source>Signing in from here asks for a code</source>
        <translation>يُطلب رمز عند تسجيل الدخول من هنا</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>يُطلب رمز</translation>
    </message>
    <message>
        <source>You are in a trusted network</source>
        <translation>أنت في شبكة موثوق بها</translation>
    </message>
    <message>
        <source>Signing in from here asks for no code</source>
        <translation>لا يُطلب رمز عند تسجيل الدخول من هنا</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لا يُطلب رمز</translation>
    </message>
    <message>
        <source>You are on the “Always ask” list</source>
        <translation>أنت في قائمة «طلب الرمز دائمًا»</translation>
    </message>
    <message>
        <source>You are not on the “Always ask” list</source>
        <translation>لست في قائمة «طلب الرمز دائمًا»</translation>
    </message>
    <message>
        <source>A code is asked for from every network</source>
        <translation>يُطلب رمز أيًا كانت الشبكة</translation>
    </message>
    <message>
        <source>From a trusted network, no code is needed</source>
        <translation>لا يلزم رمز من شبكة موثوق بها</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>Signed in with email and password</source>
        <translation>تسجيل الدخول بالبريد الإلكتروني وكلمة المرور</translation>
    </message>
    <message>
        <source>Signed in with an API key</source>
        <translation>تسجيل الدخول بمفتاح API</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>تسجيل الدخول برمز مميز للوصول</translation>
    </message>
    <message>
        <source>Signed in with the session of a browser</source>
        <translation>تسجيل الدخول بجلسة متصفح</translation>
    </message>
    <message>
        <source>Signed in with email and password for each request</source>
        <translation>تسجيل الدخول بالبريد الإلكتروني وكلمة المرور مع كل طلب</translation>
    </message>
    <message>
        <source>Signed in through the browser with OAuth 2.0</source>
        <translation>تسجيل الدخول عبر المتصفح باستخدام OAuth 2.0</translation>
    </message>
    <message>
        <source>Signed in through the browser with OpenID Connect</source>
        <translation>تسجيل الدخول عبر المتصفح باستخدام OpenID Connect</translation>
    </message>
    <message>
        <source>Kept in the keychain until you sign out</source>
        <translation>محفوظ في سلسلة المفاتيح إلى أن تسجّل الخروج</translation>
    </message>
    <message>
        <source>Kept until you close Twofold</source>
        <translation>محفوظ إلى أن تغلق Twofold</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but no text messages come</source>
        <translation>المصادقة الثنائية مفعّلة، لكن لا تصل رسائل قصيرة</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Your new backup codes are not kept yet.</source>
        <translation>لم تحتفظ برموزك الاحتياطية الجديدة بعد.</translation>
    </message>
    <message>
        <source>No backup code is left: without your phone you could not sign in.</source>
        <translation>لم تبقَ رموز احتياطية: من غير هاتفك لن يمكنك تسجيل الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln backup code(s) left.</source>
        <translation>
            <numerusform>لم تبقَ رموز احتياطية.</numerusform>
            <numerusform>لم يبقَ سوى رمز احتياطي واحد.</numerusform>
            <numerusform>لم يبقَ سوى رمزين احتياطيين.</numerusform>
            <numerusform>لم يبقَ سوى %Ln رموز احتياطية.</numerusform>
            <numerusform>لم يبقَ سوى %Ln رمزًا احتياطيًا.</numerusform>
            <numerusform>لم يبقَ سوى %Ln رمز احتياطي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>الحصول على رموز جديدة…</translation>
    </message>
    <message>
        <source>Keep them now</source>
        <translation>الاحتفاظ بها الآن</translation>
    </message>
    <message>
        <source>You set your app up on %1.</source>
        <translation>أعددت تطبيقك في %1.</translation>
    </message>
    <message>
        <source>Your app was set up before %1.</source>
        <translation>تم إعداد تطبيقك قبل %1.</translation>
    </message>
    <message>
        <source>No provider of text messages is set up at the portal. Tell an admin.</source>
        <translation>لم يتم إعداد مزود خدمة للرسائل القصيرة في البوابة. أخبر مسؤولًا.</translation>
    </message>
    <message>
        <source>Your last sign-in asked for no code. If it should have: the portal’s plan may not allow text messages. Tell an admin.</source>
        <translation>لم يُطلب منك رمز عند آخر تسجيل دخول لك. إن كان ينبغي أن يُطلب: فربما لا تسمح خطة البوابة بالرسائل القصيرة. أخبر مسؤولًا.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NavigationList</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1، تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>People, 240</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkImportModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>كما هو مكتوب</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ماهيته</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkList</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>إضافة شبكة</translation>
    </message>
    <message>
        <source>Address, range or network</source>
        <translation>عنوان أو نطاق أو شبكة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Show the first %1 only</source>
        <translation>عرض أول %1 فقط</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض الكل (%1)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworksSection</name>
    <message>
        <source>People who come over IPv6 can’t sign in</source>
        <translation>لا يمكن لمن يأتي عبر IPv6 تسجيل الدخول</translation>
    </message>
    <message>
        <source>This release of the portal can’t compare an IPv6 address with a network or a range. Single addresses do no harm.</source>
        <translation>لا يمكن لإصدار البوابة هذا مقارنة عنوان IPv6 بشبكة أو نطاق. لا ضرر من العناوين المفردة.</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>الشبكات الموثوق بها</translation>
    </message>
    <message>
        <source>No trusted networks: everybody is asked from everywhere.</source>
        <translation>لا شبكات موثوق بها: يُطلب رمز من الجميع من كل مكان.</translation>
    </message>
    <message>
        <source>The list is saved as a file.</source>
        <translation>حُفظت القائمة في ملف.</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>تعذر حفظ القائمة.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::OtherSessionsDialog</name>
    <message>
        <source>Other sessions</source>
        <translation>الجلسات الأخرى</translation>
    </message>
    <message>
        <source>A program that did not say its name</source>
        <translation>برنامج لم يذكر اسمه</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser, system</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>هل تريد تسجيل الخروج من كل الأماكن الأخرى؟</translation>
    </message>
    <message>
        <source>You stay signed in to %1 here. Whoever works in these sessions is signed out at once.</source>
        <translation>يبقى دخولك إلى %1 مسجّلًا هنا. أما من يعمل في تلك الجلسات فيُسجَّل خروجه فورًا.</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>إبقاء الدخول مسجّلًا</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln other session(s)</source>
        <translation>
            <numerusform>لا جلسات أخرى</numerusform>
            <numerusform>تسجيل الخروج من جلسة أخرى واحدة</numerusform>
            <numerusform>تسجيل الخروج من جلستين أخريين</numerusform>
            <numerusform>تسجيل الخروج من %Ln جلسات أخرى</numerusform>
            <numerusform>تسجيل الخروج من %Ln جلسة أخرى</numerusform>
            <numerusform>تسجيل الخروج من %Ln جلسة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleActionBar</name>
    <message>
        <source>Clear</source>
        <comment>the selection</comment>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleFilterBar</name>
    <message>
        <source>Name, email or group</source>
        <translation>اسم أو بريد إلكتروني أو مجموعة</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>يُطلب رمز دائمًا</translation>
    </message>
    <message>
        <source>Only %1, take away</source>
        <translation>%1 فقط، إزالة</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Who has set up two-factor sign-in, and a fresh start for anyone with a new phone.</source>
        <translation>من أعدّ المصادقة الثنائية، وبداية جديدة لكل من لديه هاتف جديد.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>التغطية…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Reading who is on the portal…</source>
        <translation>تجري قراءة من على البوابة…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It is not known who has set up an app.</source>
        <translation>لا يُعرف من أعدّ تطبيقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لم يُحدَّد أحد</numerusform>
            <numerusform>حُدِّد شخص واحد</numerusform>
            <numerusform>حُدِّد شخصان</numerusform>
            <numerusform>حُدِّد %Ln أشخاص</numerusform>
            <numerusform>حُدِّد %Ln شخصًا</numerusform>
            <numerusform>حُدِّد %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s people. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>لا تشمل صلاحياته أشخاص البوابة. لفتح هذه الصفحة سجّل الدخول بالبريد الإلكتروني وكلمة المرور، أو بمفتاح API له وصول كامل.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>تحديد كل المعروضين</translation>
    </message>
    <message>
        <source>Order by: %1</source>
        <comment>a column</comment>
        <translation>الترتيب حسب: %1</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>تصدير الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved</source>
        <translation>
            <numerusform>لم يُحفظ أحد</numerusform>
            <numerusform>حُفظ شخص واحد</numerusform>
            <numerusform>حُفظ شخصان</numerusform>
            <numerusform>حُفظ %Ln أشخاص</numerusform>
            <numerusform>حُفظ %Ln شخصًا</numerusform>
            <numerusform>حُفظ %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>إفراغ البحث</translation>
    </message>
    <message>
        <source>People came or went while they were being read.</source>
        <translation>انضم أشخاص أو غادروا أثناء قراءة القائمة.</translation>
    </message>
    <message>
        <source>Somebody may be missing, or be listed though they have gone.</source>
        <translation>قد ينقص أحدهم، أو قد يظهر في القائمة من غادر.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTableWords</name>
    <message>
        <source>Not read yet</source>
        <translation>لم تتم القراءة بعد</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>تجري إعادة التعيين…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the reset of their app</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>تحديد كل المعروضين</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>of the app, as far as it is known</comment>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Select %1</source>
        <extracomment>A box that can be ticked; %1 is a person, with all that the row says.</extracomment>
        <translation>تحديد: %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyNotices</name>
    <message>
        <source>Read it again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>عدم استعادتها</translation>
    </message>
    <message>
        <source>Make the changes again</source>
        <translation>إجراء التغييرات مجددًا</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>حُفظت السياسة.</translation>
    </message>
    <message>
        <source>The portal asks for it from the next sign-in on.</source>
        <translation>تطبّقها البوابة من تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>المصادقة الثنائية غير مفعّلة.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list. They are kept on this computer, and offered when you switch it on again.</source>
        <translation>مسحت البوابة الشبكات الموثوق بها وقائمة «طلب الرمز دائمًا». وهي محفوظة على هذا الكمبيوتر وتُعرض عليك عند التفعيل مجددًا.</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list.</source>
        <translation>مسحت البوابة الشبكات الموثوق بها وقائمة «طلب الرمز دائمًا».</translation>
    </message>
    <message>
        <source>The policy was not saved.</source>
        <translation>لم تُحفظ السياسة.</translation>
    </message>
    <message>
        <source>The portal holds what it held before. Your change is still here.</source>
        <translation>لدى البوابة ما كان لديها من قبل. وتغييرك ما زال هنا.</translation>
    </message>
    <message>
        <source>It is not known yet whether the policy was saved.</source>
        <translation>لا يُعرف بعد هل حُفظت السياسة.</translation>
    </message>
    <message>
        <source>The portal has to be read again to tell.</source>
        <translation>لا بد من قراءة البوابة مجددًا لمعرفة ذلك.</translation>
    </message>
    <message>
        <source>You chose another method; yours is kept here. Nothing is saved yet: look it through.</source>
        <translation>اخترت طريقة أخرى، وهي المعتمدة هنا. لم يُحفظ شيء بعد: راجعها.</translation>
    </message>
    <message>
        <source>Your changes are on top of that. None of them is saved yet: look them through.</source>
        <translation>تُضاف تغييراتك إلى ذلك. لم يُحفظ منها شيء بعد: راجعها.</translation>
    </message>
    <message>
        <source>You had changed the same thing.</source>
        <translation>كنت قد غيّرت الشيء نفسه.</translation>
    </message>
    <message>
        <source>%1 changed the policy meanwhile</source>
        <translation>غيّر %1 السياسة في هذه الأثناء</translation>
    </message>
    <message>
        <source>Somebody else changed the policy meanwhile</source>
        <translation>غيّر شخص آخر السياسة في هذه الأثناء</translation>
    </message>
    <message>
        <source>The lists of before are kept here</source>
        <translation>القوائم السابقة محفوظة هنا</translation>
    </message>
    <message>
        <source>On %1 the portal held %2.</source>
        <translation>في %1 كان لدى البوابة %2.</translation>
    </message>
    <message>
        <source>%1 saved the policy on %2.</source>
        <translation>حفظ %1 السياسة في %2.</translation>
    </message>
    <message>
        <source>Trusted networks and the always-ask list are gone</source>
        <translation>اختفت الشبكات الموثوق بها وقائمة «طلب الرمز دائمًا»</translation>
    </message>
    <message>
        <source>The trusted networks are gone</source>
        <translation>اختفت الشبكات الموثوق بها</translation>
    </message>
    <message>
        <source>The always-ask list is gone</source>
        <translation>اختفت قائمة «طلب الرمز دائمًا»</translation>
    </message>
    <message>
        <source>The portal’s own page clears them with every save.</source>
        <translation>تمسحها صفحة البوابة نفسها عند كل حفظ.</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>لديك تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>They are from %1.</source>
        <translation>تعود إلى %1.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyPage</name>
    <message>
        <source>Two-factor policy</source>
        <translation>سياسة المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Who has to confirm a sign-in with a second step, and from where.</source>
        <translation>من عليه تأكيد تسجيل الدخول بخطوة ثانية، ومن أين.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>الشبكات الموثوق بها</translation>
    </message>
    <message>
        <source>No code is asked for from these addresses</source>
        <translation>لا يُطلب رمز عند تسجيل الدخول من هذه العناوين</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>طلب الرمز دائمًا</translation>
    </message>
    <message>
        <source>Even from a trusted network</source>
        <translation>حتى من شبكة موثوق بها</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>لا يُطلب عند تسجيل الدخول سوى كلمة المرور</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>تجري قراءة السياسة…</translation>
    </message>
    <message>
        <source>This portal does not offer it</source>
        <translation>لا تتيحها هذه البوابة</translation>
    </message>
    <message>
        <source>A 6-digit code from an app on the phone</source>
        <translation>رمز من 6 أرقام من تطبيق على الهاتف</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>No SMS service is connected to this portal</source>
        <translation>لا توجد خدمة رسائل قصيرة متصلة بهذه البوابة</translation>
    </message>
    <message>
        <source>A code by text message to the phone</source>
        <translation>رمز في رسالة قصيرة إلى الهاتف</translation>
    </message>
    <message>
        <source>Only admins can see the policy</source>
        <translation>السياسة متاحة للمسؤولين فقط</translation>
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
        <translation>البوابة %1، %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>ما تختاره هنا يسري فورًا.</translation>
    </message>
    <message>
        <source>Your choices are kept in a file that you can read: %1</source>
        <translation>خياراتك محفوظة في ملف يمكنك قراءته: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>تسجيل دخولي</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>It opens after you sign in. An account that does not have it begins with My sign-in.</source>
        <translation>تُفتح بعد تسجيل دخولك. والحساب الذي ليست لديه يبدأ بـ«تسجيل دخولي».</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Keep sign-ins</source>
        <translation>الاحتفاظ بتسجيلات الدخول</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where sign-ins are kept.</extracomment>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Until Twofold closes</source>
        <extracomment>How long sign-ins are kept.</extracomment>
        <translation>إلى أن يُغلق Twofold</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>إفراغ الحافظة</translation>
    </message>
    <message>
        <source>So long after a key, a code or a link was copied, unless you copied something else since.</source>
        <translation>المدة بعد نسخ مفتاح أو رمز أو رابط، إلا إذا نسخت شيئًا آخر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Hide secrets in the background</source>
        <translation>إخفاء الأسرار في الخلفية</translation>
    </message>
    <message>
        <source>QR code, key and backup codes are covered while another program has the keyboard.</source>
        <translation>يُحجب رمز QR والمفتاح والرموز الاحتياطية ما دام برنامج آخر يستخدم لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the proxy</source>
        <translation>تغيير الخادم الوكيل</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your choice could not be written down.</source>
        <translation>تعذرت كتابة اختيارك.</translation>
    </message>
    <message>
        <source>It holds until Twofold closes. The reason: %1</source>
        <translation>يسري إلى أن يُغلق Twofold. السبب: %1</translation>
    </message>
    <message>
        <source>Your preferences could not be read.</source>
        <translation>تعذرت قراءة تفضيلاتك.</translation>
    </message>
    <message>
        <source>They were put aside as %1. What is shown here is what holds now.</source>
        <translation>وُضعت جانبًا باسم ⁦%1⁩. ما يظهر هنا هو ما يسري الآن.</translation>
    </message>
    <message>
        <source>The file holds something that Twofold does not know.</source>
        <translation>في الملف شيء لا يعرفه Twofold.</translation>
    </message>
    <message>
        <source>It is about: %1. What is shown here is what holds instead.</source>
        <translation>يتعلق الأمر بـ: %1. ما يظهر هنا هو ما يسري بدلًا منه.</translation>
    </message>
    <message>
        <source>Twofold was started with --theme, which wins this time. Your choice holds from the next start.</source>
        <translation>شُغّل Twofold مع ⁦--theme⁩، وله الأولوية هذه المرة. يسري اختيارك من التشغيل التالي.</translation>
    </message>
    <message>
        <source>As the system: light or dark as your desktop is, and changing with it.</source>
        <translation>كما في النظام: فاتح أو داكن مثل سطح مكتبك، ويتغير معه.</translation>
    </message>
    <message>
        <source>The words of the print and file dialogs are not installed in this language. They come with the package qt6-translations-l10n.</source>
        <translation>نصوص مربعي حوار الطباعة والملفات غير مثبتة بهذه اللغة. تأتي مع الحزمة ⁦qt6-translations-l10n⁩.</translation>
    </message>
    <message>
        <source>Dates and numbers are written accordingly.</source>
        <translation>تُكتب التواريخ والأرقام وفقًا لذلك.</translation>
    </message>
    <message>
        <source>You sign in again each time. Of other accounts, the keychain keeps what it has until you sign out of them; an API key for emergencies stays too.</source>
        <translation>تسجّل الدخول مجددًا كل مرة. أما الحسابات الأخرى فتحتفظ سلسلة المفاتيح بما لديها منها إلى أن تسجّل الخروج منها، ويبقى كذلك مفتاح API المحفوظ للطوارئ.</translation>
    </message>
    <message>
        <source>While the keychain can be reached, you need not sign in again the next time. No password is kept.</source>
        <translation>ما دام الوصول إلى سلسلة المفاتيح ممكنًا، لا يلزمك تسجيل الدخول مجددًا في المرة التالية. لا تُحفظ أي كلمة مرور.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>لا يُستخدم أي خادم وكيل</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>A proxy&apos;s address and port.</extracomment>
        <translation>⁦%1⁩، المنفذ %2</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln second(s)</source>
        <translation>
            <numerusform>بعد %Ln ثانية</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %Ln ثوانٍ</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Portals on this computer are reached without the system’s proxy.</source>
        <translation>يُوصل إلى البوابات على هذا الكمبيوتر من غير الخادم الوكيل للنظام.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا خادم وكيل</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>هذا الخادم الوكيل</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain. Left empty, the one that is kept there stays.</source>
        <translation>تُحفظ في سلسلة مفاتيح النظام. إذا تُركت فارغة، بقيت المحفوظة هناك.</translation>
    </message>
    <message>
        <source>User name, if the proxy asks for one</source>
        <translation>اسم المستخدم، إذا طلبه الخادم الوكيل</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>الإبقاء كما هو</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
</context>
<context>
    <name>twofold::ui::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>twofold::ui::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>الاسم الذي تختاره</translation>
    </message>
    <message>
        <source>Leave it empty to show the portal’s address. The portal does not see this name.</source>
        <translation>اتركه فارغًا لعرض عنوان البوابة. لا ترى البوابة هذا الاسم.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>الإبقاء كما هو</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReplayTableWords</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>بعد الحفظ</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetBar</name>
    <message>
        <source>Resetting authenticator app</source>
        <translation>تجري إعادة تعيين تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1 of 3 done · Chidi Okafor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>متوقف مؤقتًا. لا يُرسل شيء إلى أن تتابع.</translation>
    </message>
    <message>
        <source>It stops as soon as this person is done.</source>
        <translation>يتوقف فور الانتهاء من هذا الشخص.</translation>
    </message>
    <message>
        <source>It pauses as soon as this person is done.</source>
        <translation>يتوقف مؤقتًا فور الانتهاء من هذا الشخص.</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>التوقف بعد هذا الشخص</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetDialog</name>
    <message>
        <source>They are signed out everywhere</source>
        <translation>يُسجَّل خروجهم من كل مكان</translation>
    </message>
    <message>
        <source>The app and all backup codes stop working at once. At the next sign-in an app has to be set up again. The portal tells each of them by email.</source>
        <translation>يتوقف عمل التطبيق وكل الرموز الاحتياطية فورًا. وعند تسجيل الدخول التالي يلزم إعداد تطبيق مجددًا. تبلّغ البوابة كلًا منهم بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Your own app is not reset here</source>
        <translation>لا يُعاد تعيين تطبيقك أنت هنا</translation>
    </message>
    <message>
        <source>My sign-in moves it to a new phone in one go.</source>
        <translation>ينقله «تسجيل دخولي» إلى هاتف جديد دفعة واحدة.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>الانتقال إلى «تسجيل دخولي»</translation>
    </message>
    <message>
        <source>Nobody here can be reset</source>
        <translation>لا يمكن إعادة التعيين لأحد هنا</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>تذكر القائمة السبب.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message numerus="yes">
        <source>Reset the authenticator app of %Ln people?</source>
        <translation>
            <numerusform>لا تطبيقات لإعادة تعيينها</numerusform>
            <numerusform>هل تريد إعادة تعيين تطبيق المصادقة لشخص واحد؟</numerusform>
            <numerusform>هل تريد إعادة تعيين تطبيق المصادقة لشخصين؟</numerusform>
            <numerusform>هل تريد إعادة تعيين تطبيق المصادقة لـ %Ln أشخاص؟</numerusform>
            <numerusform>هل تريد إعادة تعيين تطبيق المصادقة لـ %Ln شخصًا؟</numerusform>
            <numerusform>هل تريد إعادة تعيين تطبيق المصادقة لـ %Ln شخص؟</numerusform>
        </translation>
    </message>
    <message>
        <source>For people who have lost their phone or have a new one.</source>
        <translation>لمن فقد الهاتف أو لديه هاتف جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %Ln. The list says why.</source>
        <translation>
            <numerusform>لم يُتخطَّ أحد. تذكر القائمة السبب.</numerusform>
            <numerusform>تم التخطي: %Ln. تذكر القائمة السبب.</numerusform>
            <numerusform>تم التخطي: %Ln. تذكر القائمة السبب.</numerusform>
            <numerusform>تم التخطي: %Ln. تذكر القائمة السبب.</numerusform>
            <numerusform>تم التخطي: %Ln. تذكر القائمة السبب.</numerusform>
            <numerusform>تم التخطي: %Ln. تذكر القائمة السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>الإبقاء كما هو</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln app(s)</source>
        <translation>
            <numerusform>لا تطبيقات لإعادة تعيينها</numerusform>
            <numerusform>إعادة تعيين تطبيق واحد</numerusform>
            <numerusform>إعادة تعيين تطبيقين</numerusform>
            <numerusform>إعادة تعيين %Ln تطبيقات</numerusform>
            <numerusform>إعادة تعيين %Ln تطبيقًا</numerusform>
            <numerusform>إعادة تعيين %Ln تطبيق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetNotices</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A reset from %1 was not finished</source>
        <translation>لم تكتمل إعادة تعيين من %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.</source>
        <translation>
            <numerusform>تم %1 من %Ln شخص. عند المتابعة يُنظر أولًا فيما آل إليه الأخير، ولا يُرسل شيء مرتين.</numerusform>
            <numerusform>تم %1 من شخص واحد. عند المتابعة يُنظر أولًا فيما آل إليه، ولا يُرسل شيء مرتين.</numerusform>
            <numerusform>تم %1 من شخصين. عند المتابعة يُنظر أولًا فيما آل إليه الأخير، ولا يُرسل شيء مرتين.</numerusform>
            <numerusform>تم %1 من %Ln أشخاص. عند المتابعة يُنظر أولًا فيما آل إليه الأخير، ولا يُرسل شيء مرتين.</numerusform>
            <numerusform>تم %1 من %Ln شخصًا. عند المتابعة يُنظر أولًا فيما آل إليه الأخير، ولا يُرسل شيء مرتين.</numerusform>
            <numerusform>تم %1 من %Ln شخص. عند المتابعة يُنظر أولًا فيما آل إليه الأخير، ولا يُرسل شيء مرتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of an earlier reset can’t be read</source>
        <translation>تتعذر قراءة سجل إعادة تعيين سابقة</translation>
    </message>
    <message>
        <source>It was kept as %1. The list shows who has an app now.</source>
        <translation>حُفظ باسم %1. تعرض القائمة من لديه تطبيق الآن.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetResultDialog</name>
    <message>
        <source>How far it came</source>
        <translation>إلى أين وصلت</translation>
    </message>
    <message>
        <source>This is what was on record when Twofold ended.</source>
        <translation>هذا ما كان مسجّلًا عند انتهاء Twofold.</translation>
    </message>
    <message>
        <source>Trying again looks at each person first, and sends nothing for those who are reset by now.</source>
        <translation>عند إعادة المحاولة يُتحقق من كل شخص أولًا، ولا يُرسل شيء لمن أُعيد تعيين تطبيقه.</translation>
    </message>
    <message>
        <source>They set up an app at their next sign-in.</source>
        <translation>يُجرون إعداد تطبيق عند تسجيل الدخول التالي.</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <comment>people</comment>
        <translation>
            <numerusform>لا أحد للمحاولة مجددًا</numerusform>
            <numerusform>محاولة واحد مجددًا</numerusform>
            <numerusform>محاولة اثنين مجددًا</numerusform>
            <numerusform>محاولة %Ln مجددًا</numerusform>
            <numerusform>محاولة %Ln مجددًا</numerusform>
            <numerusform>محاولة %Ln مجددًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetSection</name>
    <message>
        <source>Reset authenticator app… (%1)</source>
        <translation>إعادة تعيين تطبيق المصادقة… (%1)</translation>
    </message>
    <message>
        <source>Reset authenticator app…</source>
        <translation>إعادة تعيين تطبيق المصادقة…</translation>
    </message>
    <message>
        <source>Only the portal’s owner can reset apps</source>
        <translation>لا يمكن إعادة تعيين التطبيقات إلا لمالك البوابة</translation>
    </message>
    <message>
        <source>Only the owner, %1, can reset apps</source>
        <translation>لا يمكن إعادة تعيين التطبيقات إلا للمالك %1</translation>
    </message>
    <message>
        <source>Decide about the earlier reset first</source>
        <translation>قرر أولًا بشأن إعادة التعيين السابقة</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetTableModel</name>
    <message>
        <source>Is reset</source>
        <translation>يُعاد تعيينه</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReviewDialog</name>
    <message>
        <source>Copy summary</source>
        <translation>نسخ الملخص</translation>
    </message>
    <message>
        <source>%1 was typed and not added, so it is left out.</source>
        <translation>كُتب %1 ولم يُضَف، فلا يُدرج.</translation>
    </message>
    <message>
        <source>%1 can’t be used as typed, so it is left out.</source>
        <translation>لا يمكن استخدام %1 كما كُتب، فلا يُدرج.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>ما يحدث بعدها</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>الشبكات الموثوق بها</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>طلب الرمز دائمًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Cleared by the portal: %1</source>
        <translation>تمسحها البوابة: %1</translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <translation>تبقى كما هي: %1</translation>
    </message>
    <message>
        <source>Two-factor policy of %1</source>
        <translation>سياسة المصادقة الثنائية لـ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1، سابقًا: %2</translation>
    </message>
    <message>
        <source>Review before you save</source>
        <translation>المراجعة قبل الحفظ</translation>
    </message>
    <message>
        <source>These changes go to %1.</source>
        <translation>تُرسل هذه التغييرات إلى %1.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>مواصلة التحرير</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Save and sign everyone out</source>
        <translation>الحفظ وتسجيل خروج الجميع</translation>
    </message>
    <message>
        <source>Save and sign everyone else out</source>
        <translation>الحفظ وتسجيل خروج الآخرين</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ScanStep</name>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>امسح رمز QR هذا ضوئيًا بتطبيق المصادقة</translation>
    </message>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>المفتاح، للكتابة بدلًا من المسح الضوئي</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, 30 s</source>
        <translation>حسب الوقت، 6 أرقام، 30 ث</translation>
    </message>
    <message>
        <source>Portal (issuer)</source>
        <translation>البوابة (جهة الإصدار)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Treat this picture like a password: whoever scans it can make your codes.</source>
        <translation>عامل هذه الصورة كأنها كلمة مرور: من يمسحها ضوئيًا يمكنه إنشاء رموزك.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>My phone can’t scan</source>
        <translation>يتعذر المسح الضوئي بهاتفي</translation>
    </message>
    <message>
        <source>Works with Aegis, 2FAS, Google and Microsoft Authenticator, and others</source>
        <translation>يعمل مع Aegis و2FAS وGoogle وMicrosoft Authenticator وغيرها</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>نسخ رابط الصفحة</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>تعذر فتح متصفح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Copy the page’s link and open it where there is one.</source>
        <translation>انسخ رابط الصفحة وافتحه حيث يوجد متصفح.</translation>
    </message>
    <message>
        <source>Or set it up on the portal’s own page. Whoever has its link can do that, for about an hour.</source>
        <translation>أو قم بإعداده على صفحة البوابة نفسها. ويمكن لمن لديه رابطها فعل ذلك لنحو ساعة.</translation>
    </message>
    <message>
        <source>QR code for %1 at %2. The key is below as text.</source>
        <translation>رمز QR لـ %1 على %2. المفتاح مكتوب أدناه نصًا.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SecretCover</name>
    <message>
        <source>Hidden while another program has the keyboard</source>
        <translation>مخفي ما دام برنامج آخر يستخدم لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SegmentBar</name>
    <message>
        <source>%1 of %2 left</source>
        <comment>codes</comment>
        <translation>تبقّى %1 من %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SetupPage</name>
    <message>
        <source>Scan</source>
        <translation>المسح الضوئي</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>الإعداد لاحقًا</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>احتفظت برموزي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>إعداد تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>امسح رمز QR هذا ضوئيًا بتطبيق المصادقة</translation>
    </message>
    <message>
        <source>Open the app on your phone, choose “Add account” and point the camera here.</source>
        <translation>افتح التطبيق على هاتفك، واختر «إضافة حساب»، ووجّه الكاميرا إلى هنا.</translation>
    </message>
    <message>
        <source>Type the code your app shows</source>
        <translation>اكتب الرمز الذي يعرضه تطبيقك</translation>
    </message>
    <message>
        <source>This proves that your phone and the portal agree, before two-factor sign-in starts.</source>
        <translation>يثبت هذا أن هاتفك والبوابة متفقان، قبل أن تبدأ المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>احتفظ برموزك الاحتياطية</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>المصادقة الثنائية مفعّلة. يتيح لك كل رمز تسجيل الدخول مرة واحدة، عندما لا يمكنك استخدام تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>Asking the portal for your key…</source>
        <translation>يجري طلب مفتاحك من البوابة…</translation>
    </message>
    <message>
        <source>Look at them later</source>
        <translation>النظر فيها لاحقًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next: confirm</source>
        <translation>التالي: التأكيد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your authenticator app is already set up</source>
        <translation>تم إعداد تطبيق المصادقة لديك بالفعل</translation>
    </message>
    <message>
        <source>To use another phone, choose “Move to a new phone” under My sign-in.</source>
        <translation>لاستخدام هاتف آخر، اختر «الانتقال إلى هاتف جديد» ضمن «تسجيل دخولي».</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>الانتقال إلى «تسجيل دخولي»</translation>
    </message>
    <message>
        <source>The portal asks for no code from here</source>
        <translation>لا تطلب البوابة رمزًا من هنا</translation>
    </message>
    <message>
        <source>You are in a trusted network, where an app can’t be set up. Try again from another network, for example from home.</source>
        <translation>أنت في شبكة موثوق بها، ولا يمكن إعداد تطبيق منها. حاول مجددًا من شبكة أخرى، كالمنزل مثلًا.</translation>
    </message>
    <message>
        <source>An app can’t be set up now</source>
        <translation>لا يمكن إعداد تطبيق الآن</translation>
    </message>
    <message>
        <source>The portal asks for no codes from an authenticator app at the moment.</source>
        <translation>لا تطلب البوابة حاليًا رموزًا من تطبيق مصادقة.</translation>
    </message>
    <message>
        <source>This set-up has expired</source>
        <translation>انتهت مهلة هذا الإعداد</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>سجّل الدخول مجددًا لبدئه من جديد.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
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
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>حفظ الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>المصادقة الثنائية لـ ONLYOFFICE DocSpace</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>استُخدم في</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Fold here, codes inside</source>
        <translation>اطوِ هنا، والرموز إلى الداخل</translation>
    </message>
    <message>
        <source>How to read a code</source>
        <translation>كيف تقرأ الرمز</translation>
    </message>
    <message>
        <source>Capitals and small letters differ.</source>
        <extracomment>Followed by the word &quot;Shaded&quot; in a grey box and the next sentence&apos;s rest.</extracomment>
        <translation>الأحرف الكبيرة والصغيرة مختلفة.</translation>
    </message>
    <message>
        <source>Shaded</source>
        <translation>الخانات المظلّلة</translation>
    </message>
    <message>
        <source>characters are digits. A code may contain a hyphen ( - ) or an underscore ( _ ).</source>
        <extracomment>Follows the word &quot;Shaded&quot;.</extracomment>
        <translation>أرقام. قد يحتوي الرمز على شرطة ( - ) أو شرطة سفلية ( _ ).</translation>
    </message>
    <message>
        <source>How to use a code</source>
        <translation>كيف تستخدم الرمز</translation>
    </message>
    <message>
        <source>Sign in as usual. When the 6-digit code is asked for, type one of these instead.</source>
        <translation>سجّل الدخول كالمعتاد. عندما يُطلب الرمز المكوّن من 6 أرقام، اكتب أحد هذه الرموز بدلًا منه.</translation>
    </message>
    <message>
        <source>Tick it off. Every code works once.</source>
        <translation>ضع علامة عليه. يعمل كل رمز مرة واحدة.</translation>
    </message>
    <message>
        <source>When two are left, get new ones in Twofold, under My sign-in › Backup codes.</source>
        <translation>عندما يتبقى رمزان، احصل على رموز جديدة في Twofold، ضمن «تسجيل دخولي» › «الرموز الاحتياطية».</translation>
    </message>
    <message>
        <source>Keep this sheet like a house key,</source>
        <translation>احفظ هذه الورقة كمفتاح البيت،</translation>
    </message>
    <message>
        <source>away from your phone. If it is lost, get new codes. The ones above then stop working.</source>
        <extracomment>Follows &quot;Keep this sheet like a house key,&quot;.</extracomment>
        <translation>بعيدًا عن هاتفك. إذا فُقدت، فاحصل على رموز جديدة. وعندها لا تعود الرموز أعلاه صالحة.</translation>
    </message>
    <message>
        <source>Printed with Twofold. Nobody from your portal or ONLYOFFICE will ask you for these codes.</source>
        <translation>طُبع باستخدام Twofold. لن يطلب منك أحد من بوابتك أو من ONLYOFFICE هذه الرموز.</translation>
    </message>
    <message>
        <source>Cut the card out along the line, and keep it away from your phone. Capitals and small letters differ; shaded characters are digits.</source>
        <translation>قصّ البطاقة على طول الخط، واحفظها بعيدًا عن هاتفك. الأحرف الكبيرة والصغيرة مختلفة، والخانات المظلّلة أرقام.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::Sidebar</name>
    <message>
        <source>My sign-in</source>
        <translation>تسجيل دخولي</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>portal · e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>إضافة بوابة…</translation>
    </message>
    <message>
        <source>Portals and accounts…</source>
        <translation>البوابات والحسابات…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>آمن</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>الساعة متأخرة %1</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>الساعة متقدمة %1</translation>
    </message>
    <message>
        <source>%1 · clock in sync</source>
        <translation>%1 · الساعة متزامنة</translation>
    </message>
    <message>
        <source>Its certificate was refused, and nothing was sent</source>
        <translation>رُفضت شهادتها، ولم يُرسل شيء</translation>
    </message>
    <message>
        <source>Runs on this computer, so nothing leaves it</source>
        <translation>تعمل على هذا الكمبيوتر، فلا يغادره شيء</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is trusted</source>
        <translation>مشفّر، والشهادة موثوق بها</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the portal’s</source>
        <translation>ساعة هذا الكمبيوتر متفقة مع ساعة البوابة</translation>
    </message>
    <message>
        <source>You trusted its certificate yourself</source>
        <translation>وثقت بشهادتها بنفسك</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>نسيان الشهادة الموثوق بها</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>عرض الشهادة…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>الخادم الوكيل…</translation>
    </message>
    <message>
        <source>Preferences and help</source>
        <translation>التفضيلات والمساعدة</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInForm</name>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>You kept an API key for emergencies.</source>
        <translation>احتفظت بمفتاح API للطوارئ.</translation>
    </message>
    <message>
        <source>Sign in with the kept key</source>
        <translation>تسجيل الدخول بالمفتاح المحفوظ</translation>
    </message>
    <message>
        <source>Have the portal prove who signed in (OpenID Connect)</source>
        <translation>جعل البوابة تثبت هوية من سجّل الدخول (OpenID Connect)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Leave it empty if the application has none, or to use the one from last time.</source>
        <translation>اتركه فارغًا إذا لم يكن للتطبيق سر، أو لاستخدام سر المرة السابقة.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>An API key is not asked for a second step, and it stays valid when the two-factor policy is saved.</source>
        <translation>لا تُطلب خطوة ثانية مع مفتاح API، ويبقى صالحًا عند حفظ سياسة المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>A token of a sign-in or of an app. It works until it ends or is revoked.</source>
        <translation>رمز مميز لتسجيل دخول أو لتطبيق. يعمل إلى أن ينتهي أو يُبطل.</translation>
    </message>
    <message>
        <source>In a browser that is signed in to the portal, it stands among the portal’s cookies. It ends when that browser signs out.</source>
        <translation>في متصفح مسجّل دخوله إلى البوابة، تجده بين ملفات تعريف ارتباط البوابة. وينتهي عند تسجيل الخروج في ذلك المتصفح.</translation>
    </message>
    <message>
        <source>Your email and password go with every request, and no second step is asked for.</source>
        <translation>يُرسل بريدك الإلكتروني وكلمة مرورك مع كل طلب، ولا تُطلب خطوة ثانية.</translation>
    </message>
    <message>
        <source>You sign in on the portal’s own page, in your browser. Such a sign-in opens people and your profile, but not the two-factor settings. The client ID stands in the portal’s Developer tools, under OAuth 2.0.</source>
        <translation>تسجّل الدخول على صفحة البوابة نفسها، في متصفحك. يفتح تسجيل الدخول هذا الأشخاص وملفك الشخصي، لكنه لا يفتح إعدادات المصادقة الثنائية. تجد معرّف العميل في أدوات المطورين على البوابة، ضمن OAuth 2.0.</translation>
    </message>
    <message>
        <source>It signs in %1 past the second step, without a code.</source>
        <translation>يسجّل دخول %1 متجاوزًا الخطوة الثانية، بلا رمز.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>في انتظار متصفحك…</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>المتابعة في المتصفح</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInPage</name>
    <message>
        <source>This is a demo portal.</source>
        <translation>هذه بوابة تجريبية.</translation>
    </message>
    <message>
        <source>This portal asks for a captcha after refused passwords.</source>
        <translation>تطلب هذه البوابة اختبار captcha بعد كلمات المرور المرفوضة.</translation>
    </message>
    <message>
        <source>Twofold can’t show it. Sign in on the portal’s web page then, or here with an API key.</source>
        <translation>لا يمكن لـ Twofold عرضه. سجّل الدخول عندها على صفحة الويب للبوابة، أو هنا بمفتاح API.</translation>
    </message>
    <message>
        <source>Open the portal’s web page</source>
        <translation>فتح صفحة الويب للبوابة</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>ملء</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>ملء %1</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2. Role: %3.</source>
        <translation>سجّل الدخول باسم %1 وكلمة المرور %2. الدور: %3.</translation>
    </message>
    <message>
        <source>This portal’s web page also offers %1.</source>
        <translation>تتيح صفحة الويب لهذه البوابة أيضًا %1.</translation>
    </message>
    <message>
        <source>Twofold can’t show that page. Sign in there, make an API key in Developer tools, and use it here.</source>
        <translation>لا يمكن لـ Twofold عرض تلك الصفحة. سجّل الدخول هناك، وأنشئ مفتاح API في أدوات المطورين، واستخدمه هنا.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>تسجيل الدخول بطريقة أخرى</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>سجّل الدخول مجددًا للمتابعة</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Go on in your browser, then come back. This page notices when you are done.</source>
        <translation>تابع في متصفحك، ثم عُد. تلاحظ هذه الصفحة انتهاءك.</translation>
    </message>
    <message>
        <source>Your present sign-in stays as it is until the new one is accepted.</source>
        <translation>يبقى تسجيل دخولك الحالي كما هو إلى أن يُقبل الجديد.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing you typed is lost.</source>
        <translation>انتهت جلستك. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>%1 · DocSpace %2</source>
        <translation>%1 · DocSpace %2</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>طرق أخرى لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Change portal</source>
        <translation>تغيير البوابة</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time.</source>
        <translation>تسجيلات دخول كثيرة في وقت قصير.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>حاول مجددًا الآن.</numerusform>
            <numerusform>حاول مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>حاول مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك إعادة المحاولة الآن.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInSheet</name>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInWayList</name>
    <message>
        <source>More ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>The sign-in you use on the portal’s web page</source>
        <translation>تسجيل الدخول الذي تستخدمه على صفحة الويب للبوابة</translation>
    </message>
    <message>
        <source>Made in Developer tools on the portal</source>
        <translation>يُنشأ في أدوات المطورين على البوابة</translation>
    </message>
    <message>
        <source>Paste a token that you already have</source>
        <translation>لصق رمز مميز لديك بالفعل</translation>
    </message>
    <message>
        <source>The session cookie of a signed-in browser</source>
        <translation>ملف تعريف ارتباط الجلسة من متصفح مسجّل الدخول</translation>
    </message>
    <message>
        <source>For servers that allow name and password with every request</source>
        <translation>للخوادم التي تسمح بالاسم وكلمة المرور مع كل طلب</translation>
    </message>
    <message>
        <source>Not sure? Email and password works for most people.</source>
        <translation>لست متأكدًا؟ يناسب البريد الإلكتروني وكلمة المرور معظم الأشخاص.</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>البريد الإلكتروني وكلمة المرور</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز مميز للوصول</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Used last time</source>
        <translation>استُخدم آخر مرة</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect, also for company accounts</source>
        <translation>OAuth 2.0 / OpenID Connect، ولحسابات الشركات أيضًا</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect; this portal says that it does not offer it</source>
        <translation>OAuth 2.0 / OpenID Connect، وتقول هذه البوابة إنها لا تتيحه</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>معروضة أدناه</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>غير معروضة</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StandIn</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>You can go on reading what is already here. Nothing you typed is lost.</source>
        <translation>يمكنك متابعة قراءة ما هو موجود هنا. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>فتح إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>سجّل الدخول مجددًا للمتابعة</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>This sign-in can’t open this page</source>
        <translation>لا يمكن لتسجيل الدخول هذا فتح هذه الصفحة</translation>
    </message>
    <message>
        <source>Its rights do not cover the two-factor settings; a sign-in through the browser never does. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>لا تشمل صلاحياته إعدادات المصادقة الثنائية، وتسجيل الدخول عبر المتصفح لا يشملها أبدًا. لفتح هذه الصفحة سجّل الدخول بالبريد الإلكتروني وكلمة المرور، أو بمفتاح API له وصول كامل.</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>تسجيل الدخول بطريقة أخرى</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not offered here</source>
        <translation>المصادقة الثنائية غير متاحة هنا</translation>
    </message>
    <message>
        <source>This portal’s plan or version doesn’t include it. Signing in works as before, with your password only.</source>
        <translation>لا تشملها خطة هذه البوابة أو إصدارها. يعمل تسجيل الدخول كالسابق، بكلمة مرورك فقط.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Read what is needed</source>
        <translation>قراءة ما يلزم</translation>
    </message>
    <message>
        <source>Your own sign-in settings are open to you.</source>
        <translation>إعدادات تسجيل دخولك متاحة لك.</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>الانتقال إلى «تسجيل دخولي»</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>تبديل الحساب…</translation>
    </message>
    <message>
        <source>You are signed in as %1, a user.</source>
        <translation>دخولك مسجّل باسم %1 (مستخدم).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a room admin.</source>
        <translation>دخولك مسجّل باسم %1 (مسؤول الغرفة).</translation>
    </message>
    <message>
        <source>You are signed in as %1, a guest.</source>
        <translation>دخولك مسجّل باسم %1 (ضيف).</translation>
    </message>
    <message numerus="yes">
        <source>Twofold tries again in %Ln second(s).</source>
        <translation>
            <numerusform>يحاول Twofold مجددًا الآن.</numerusform>
            <numerusform>يحاول Twofold مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>يحاول Twofold مجددًا بعد ثانيتين.</numerusform>
            <numerusform>يحاول Twofold مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يحاول Twofold مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>يحاول Twofold مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>يحاول Twofold مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>Twofold is trying now…</source>
        <translation>يحاول Twofold الآن…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StatePane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>معروضة أدناه</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>غير معروضة</translation>
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
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyPanel</name>
    <message>
        <source>Who will be asked</source>
        <translation>ممن سيُطلب رمز</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>معاينة مباشرة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Who is asked…</source>
        <translation>ممن يُطلب رمز…</translation>
    </message>
    <message>
        <source>Try an address…</source>
        <translation>تجربة عنوان…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>العد مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>من %Ln شخص</numerusform>
            <numerusform>من شخص واحد</numerusform>
            <numerusform>من شخصين</numerusform>
            <numerusform>من %Ln أشخاص</numerusform>
            <numerusform>من %Ln شخصًا</numerusform>
            <numerusform>من %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is slow. Trying again…</source>
        <translation>البوابة بطيئة. تجري إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>تجري قراءة الأشخاص…</translation>
    </message>
    <message>
        <source>Reading people: %1 of %2</source>
        <translation>تجري قراءة الأشخاص: %1 من %2</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>تجري قراءة سجل تسجيلات الدخول…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in</source>
        <translation>
            <numerusform>يمكن للجميع تسجيل الدخول</numerusform>
            <numerusform>شخص واحد لن يمكنه تسجيل الدخول</numerusform>
            <numerusform>شخصان لن يمكنهما تسجيل الدخول</numerusform>
            <numerusform>%Ln أشخاص لن يمكنهم تسجيل الدخول</numerusform>
            <numerusform>%Ln شخصًا لن يمكنهم تسجيل الدخول</numerusform>
            <numerusform>%Ln شخص لن يمكنهم تسجيل الدخول</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal can’t read one of the trusted networks. Correct or remove it.</source>
        <translation>تتعذر على البوابة قراءة إحدى الشبكات الموثوق بها. أصلحها أو أزِلها.</translation>
    </message>
    <message>
        <source>%1 is very wide</source>
        <comment>a network</comment>
        <translation>⁦%1⁩ واسعة جدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would never be asked.</source>
        <translation>
            <numerusform>لن يُعفى أحد من الرمز تمامًا.</numerusform>
            <numerusform>لن يُطلب رمز أبدًا من شخص واحد.</numerusform>
            <numerusform>لن يُطلب رمز أبدًا من شخصين.</numerusform>
            <numerusform>لن يُطلب رمز أبدًا من %Ln أشخاص.</numerusform>
            <numerusform>لن يُطلب رمز أبدًا من %Ln شخصًا.</numerusform>
            <numerusform>لن يُطلب رمز أبدًا من %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for a code from there.</source>
        <translation>لا يُطلب رمز من أحد من هناك.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyStrip</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyTableWords</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>At the next sign-in</source>
        <translation>عند تسجيل الدخول التالي</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TicketLegend</name>
    <message>
        <source>Capitals and small letters differ. [Shaded] characters are digits.</source>
        <extracomment>The word in square brackets is drawn as a digit&apos;s cell is; keep the brackets around it.</extracomment>
        <translation>الأحرف الكبيرة والصغيرة مختلفة. [الخانات المظلّلة] أرقام.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TypingCard</name>
    <message>
        <source>Type the key into your phone</source>
        <translation>اكتب المفتاح في هاتفك</translation>
    </message>
    <message>
        <source>In the app choose “Enter a setup key” or “Add by hand”, and fill in what it asks for:</source>
        <translation>في التطبيق اختر «إدخال مفتاح الإعداد» أو «إضافة يدويًا»، واملأ ما يطلبه:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>حسب الوقت (TOTP)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>عدد الأرقام</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 ثانية</translation>
    </message>
    <message>
        <source>Small or capital letters and gaps make no difference in the key. What the app does not ask for, it knows.</source>
        <translation>لا فرق في المفتاح بين الأحرف الصغيرة والكبيرة، ولا أثر للفراغات. وما لا يطلبه التطبيق فهو يعرفه.</translation>
    </message>
    <message>
        <source>Open in an app on this computer</source>
        <translation>فتح في تطبيق على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>No program on this computer takes such a link.</source>
        <translation>لا يقبل أي برنامج على هذا الكمبيوتر رابطًا كهذا.</translation>
    </message>
    <message>
        <source>Copy it and add it in the app, or type the key.</source>
        <translation>انسخه وأضِفه في التطبيق، أو اكتب المفتاح.</translation>
    </message>
    <message>
        <source>Or use an authenticator on this computer</source>
        <translation>أو استخدم تطبيق مصادقة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>It takes the key as a link. The link is the key: whoever sees it can make your codes, and a phone is a second thing to have, which this computer is not.</source>
        <translation>يأخذ المفتاح كرابط. الرابط هو المفتاح: من يراه يمكنه إنشاء رموزك. والهاتف شيء ثانٍ تملكه، أما هذا الكمبيوتر فليس كذلك.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>المراجعة والحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%Ln تغييرات غير محفوظة</numerusform>
            <numerusform>%Ln تغييرًا غير محفوظ</numerusform>
            <numerusform>%Ln تغيير غير محفوظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WayBackNotice</name>
    <message>
        <source>I have another way in</source>
        <translation>لدي طريقة أخرى للدخول</translation>
    </message>
    <message>
        <source>API key of yours</source>
        <translation>مفتاح API الخاص بك</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>اختباره</translation>
    </message>
    <message>
        <source>Keep it for emergencies</source>
        <translation>الاحتفاظ به للطوارئ</translation>
    </message>
    <message>
        <source>You can get back in</source>
        <translation>يمكنك العودة إلى الدخول</translation>
    </message>
    <message>
        <source>The portal takes your API key %1. It goes past the second step: keep it safe.</source>
        <translation>تقبل البوابة مفتاح API الخاص بك %1. وهو يتجاوز الخطوة الثانية: احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>You could not sign in any more</source>
        <translation>لن يمكنك تسجيل الدخول بعدها</translation>
    </message>
    <message>
        <source>The portal can’t read a trusted network and would refuse your sign-in. Correct that first, or test an API key here.</source>
        <translation>تتعذر على البوابة قراءة شبكة موثوق بها، وسترفض تسجيل دخولك. أصلحها أولًا، أو اختبر مفتاح API هنا.</translation>
    </message>
    <message>
        <source>It is not known whether you can get back in</source>
        <translation>لا يُعرف هل يمكنك العودة إلى الدخول</translation>
    </message>
    <message>
        <source>The code will come by text message; codes of an app are not taken. An API key gets you in: test one here.</source>
        <translation>سيصل الرمز في رسالة قصيرة، ولا تُقبل رموز التطبيق. يمكنك الدخول بمفتاح API: اختبر واحدًا هنا.</translation>
    </message>
    <message>
        <source>Checking whether you can get back in…</source>
        <translation>يجري التحقق من إمكان عودتك إلى الدخول…</translation>
    </message>
    <message numerus="yes">
        <source>Your authenticator app is set up, and %Ln backup code(s) are left.</source>
        <translation>
            <numerusform>تم إعداد تطبيق المصادقة لديك، ولم تبقَ رموز احتياطية.</numerusform>
            <numerusform>تم إعداد تطبيق المصادقة لديك، وتبقّى رمز احتياطي واحد.</numerusform>
            <numerusform>تم إعداد تطبيق المصادقة لديك، وتبقّى رمزان احتياطيان.</numerusform>
            <numerusform>تم إعداد تطبيق المصادقة لديك، وتبقّت %Ln رموز احتياطية.</numerusform>
            <numerusform>تم إعداد تطبيق المصادقة لديك، وتبقّى %Ln رمزًا احتياطيًا.</numerusform>
            <numerusform>تم إعداد تطبيق المصادقة لديك، وتبقّى %Ln رمز احتياطي.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no backup codes left</source>
        <translation>لم تبقَ لديك رموز احتياطية</translation>
    </message>
    <message>
        <source>Without your phone you could not sign in any more. Get new codes first, or test an API key here.</source>
        <translation>من غير هاتفك لن يمكنك تسجيل الدخول بعدها. احصل على رموز جديدة أولًا، أو اختبر مفتاح API هنا.</translation>
    </message>
    <message>
        <source>Your authenticator app is not set up</source>
        <translation>لم يتم إعداد تطبيق المصادقة لديك</translation>
    </message>
    <message>
        <source>You set it up right after saving. If that does not work, an API key gets you in: test one here.</source>
        <translation>تُجري إعداده مباشرة بعد الحفظ. وإذا لم ينجح ذلك، فيمكنك الدخول بمفتاح API: اختبر واحدًا هنا.</translation>
    </message>
    <message>
        <source>The portal does not tell now whether your app is set up. An API key gets you in: test one here.</source>
        <translation>لا تذكر البوابة الآن هل تم إعداد تطبيقك. يمكنك الدخول بمفتاح API: اختبر واحدًا هنا.</translation>
    </message>
    <message>
        <source>API keys are made on the portal, in Developer tools. They go past the second step.</source>
        <translation>تُنشأ مفاتيح API على البوابة، في أدوات المطورين. وهي تتجاوز الخطوة الثانية.</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>يجري اختبار المفتاح…</translation>
    </message>
    <message>
        <source>Kept until you close Twofold only: the keychain can’t be used now.</source>
        <translation>محفوظ إلى أن تغلق Twofold فقط: يتعذر استخدام سلسلة المفاتيح الآن.</translation>
    </message>
    <message>
        <source>Kept with your other secrets of this portal. To use it, choose API key when you sign in.</source>
        <translation>محفوظ مع أسرارك الأخرى لهذه البوابة. لاستخدامه اختر «مفتاح API» عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>المفتاح يعمل.</translation>
    </message>
    <message>
        <source>The portal does not take this key.</source>
        <translation>لا تقبل البوابة هذا المفتاح.</translation>
    </message>
    <message>
        <source>This key is switched off or has expired.</source>
        <translation>هذا المفتاح موقوف أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>This key is somebody else’s.</source>
        <translation>هذا المفتاح لشخص آخر.</translation>
    </message>
    <message>
        <source>This key may not change the policy. One with all permissions may.</source>
        <translation>لا يحق لهذا المفتاح تغيير السياسة. يحق ذلك لمفتاح له كل الأذونات.</translation>
    </message>
    <message>
        <source>The portal did not answer. Test the key again.</source>
        <translation>لم ترد البوابة. اختبر المفتاح مجددًا.</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WhoIsAskedDialog</name>
    <message>
        <source>Who is asked</source>
        <translation>ممن يُطلب رمز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>At their next sign-in, if the policy is saved as it stands on the page.</source>
        <translation>عند تسجيل الدخول التالي، إذا حُفظت السياسة كما هي في الصفحة.</translation>
    </message>
    <message>
        <source>Name or email</source>
        <translation>اسم أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Still reading…</source>
        <comment>42 people</comment>
        <translation>%1. ما زالت القراءة جارية…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WriteNotice</name>
    <message>
        <source>Show codes</source>
        <translation>إظهار الرموز</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>إخفاء هذا</translation>
    </message>
    <message>
        <source>A backup code may be used up.</source>
        <translation>ربما استُهلك رمز احتياطي.</translation>
    </message>
    <message>
        <source>A sign-in of %1 got no answer from the portal. Used codes are crossed out among your backup codes.</source>
        <translation>لم يتلقَّ تسجيل دخول في %1 ردًا من البوابة. تظهر الرموز المستخدمة مشطوبة بين رموزك الاحتياطية.</translation>
    </message>
    <message>
        <source>You have new backup codes.</source>
        <translation>رموزك الاحتياطية جديدة.</translation>
    </message>
    <message>
        <source>You asked for them on %1, and the answer got lost. Print them now: sheets from before no longer work.</source>
        <translation>طلبتها في %1 وضاع الرد. اطبعها الآن: لم تعد الأوراق السابقة صالحة.</translation>
    </message>
    <message>
        <source>Your backup codes were not replaced.</source>
        <translation>لم تُستبدل رموزك الاحتياطية.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and the portal made none.</source>
        <translation>طلبت رموزًا جديدة في %1، ولم تنشئ البوابة أيًا منها.</translation>
    </message>
    <message>
        <source>It is not known whether your backup codes were replaced.</source>
        <translation>لا يُعرف هل استُبدلت رموزك الاحتياطية.</translation>
    </message>
    <message>
        <source>Compare your sheet with the codes shown here: those are the ones that work.</source>
        <translation>قارن ورقتك بالرموز المعروضة هنا: فهذه هي الصالحة.</translation>
    </message>
    <message>
        <source>It is not known yet whether your backup codes were replaced.</source>
        <translation>لا يُعرف بعد هل استُبدلت رموزك الاحتياطية.</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and no answer came.</source>
        <translation>طلبت رموزًا جديدة في %1، ولم يصل رد.</translation>
    </message>
    <message>
        <source>Your former phone is unlinked.</source>
        <translation>أُلغي ربط هاتفك السابق.</translation>
    </message>
    <message>
        <source>The portal’s answer got lost, so it was read again. Set up the new phone now; it gets new backup codes.</source>
        <translation>ضاع رد البوابة، فقُرئت مجددًا. قم بإعداد الهاتف الجديد الآن، وستحصل معه على رموز احتياطية جديدة.</translation>
    </message>
    <message>
        <source>Your app was set up anew.</source>
        <translation>تم إعداد تطبيقك من جديد.</translation>
    </message>
    <message>
        <source>Your backup codes are new. Print them now: sheets from before no longer work.</source>
        <translation>رموزك الاحتياطية جديدة. اطبعها الآن: لم تعد الأوراق السابقة صالحة.</translation>
    </message>
    <message>
        <source>Your phone was not unlinked.</source>
        <translation>لم يُلغَ ربط هاتفك.</translation>
    </message>
    <message>
        <source>Its codes work as before.</source>
        <translation>تعمل رموزه كالسابق.</translation>
    </message>
    <message>
        <source>An app is linked, but it is not known whether it is the one of your former phone.</source>
        <translation>هناك تطبيق مرتبط، لكن لا يُعرف هل هو تطبيق هاتفك السابق.</translation>
    </message>
    <message>
        <source>It is not known yet whether your phone was unlinked.</source>
        <translation>لا يُعرف بعد هل أُلغي ربط هاتفك.</translation>
    </message>
    <message>
        <source>You asked for it on %1, and no answer came.</source>
        <translation>طلبت ذلك في %1، ولم يصل رد.</translation>
    </message>
    <message>
        <source>Your app is set up, and your backup codes are not kept yet.</source>
        <translation>تم إعداد تطبيقك، ولم تحتفظ برموزك الاحتياطية بعد.</translation>
    </message>
    <message>
        <source>They are of %1. Print, save or copy them now: sheets from before no longer work.</source>
        <translation>تعود إلى %1. اطبعها أو احفظها أو انسخها الآن: لم تعد الأوراق السابقة صالحة.</translation>
    </message>
    <message>
        <source>Your app was not set up.</source>
        <translation>لم يتم إعداد تطبيقك.</translation>
    </message>
    <message>
        <source>The portal has not taken the code of %1. Set the app up again; your backup codes come at the end.</source>
        <translation>لم تقبل البوابة الرمز المرسل في %1. قم بإعداد التطبيق مجددًا، وتأتي رموزك الاحتياطية في النهاية.</translation>
    </message>
    <message>
        <source>It is not known yet whether your app was set up.</source>
        <translation>لا يُعرف بعد هل تم إعداد تطبيقك.</translation>
    </message>
    <message>
        <source>You sent its code on %1, and no answer came.</source>
        <translation>أرسلت رمزه في %1، ولم يصل رد.</translation>
    </message>
    <message>
        <source>The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>ما زالت الورقة التي طبعتها أو حفظتها أو نسختها في %1 صالحة.</translation>
    </message>
    <message>
        <source>The codes that you had are still good.</source>
        <translation>ما زالت الرموز التي كانت لديك صالحة.</translation>
    </message>
</context>
</TS>
