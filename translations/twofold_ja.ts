<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>App unlinked</source>
        <translation>アプリの連携を解除</translation>
    </message>
    <message>
        <source>Somebody else’s app unlinked</source>
        <translation>他の人のアプリの連携を解除</translation>
    </message>
    <message>
        <source>App of %1 unlinked</source>
        <translation>%1のアプリの連携を解除</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the sign-in history.</source>
        <translation>ポータルのプランにサインイン履歴は含まれていません。</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>このアカウントにはサインイン履歴を読む権限がありません。</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the sign-in history.</source>
        <translation>このサインインの権限にサインイン履歴は含まれていません。</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history.</source>
        <translation>ポータルのプランで見られるサインイン履歴は最新の20件だけです。</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the audit log.</source>
        <translation>ポータルのプランに監査ログは含まれていません。</translation>
    </message>
    <message>
        <source>Your account may not read the audit log.</source>
        <translation>このアカウントには監査ログを読む権限がありません。</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the audit log.</source>
        <translation>このサインインの権限に監査ログは含まれていません。</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the audit log.</source>
        <translation>ポータルのプランで見られる監査ログは最新の20件だけです。</translation>
    </message>
    <message>
        <source>Signed in with the password</source>
        <translation>パスワードでサインイン</translation>
    </message>
    <message>
        <source>Signed in with a code</source>
        <translation>コードでサインイン</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>コードが受け付けられなかった</translation>
    </message>
    <message>
        <source>Too many tries, has to wait</source>
        <translation>試行が多すぎるため待機が必要</translation>
    </message>
    <message>
        <source>Picture puzzle not solved</source>
        <translation>CAPTCHAを通過できなかった</translation>
    </message>
    <message>
        <source>Set up or new codes</source>
        <translation>設定または新しいコード</translation>
    </message>
    <message>
        <source>Two-factor sign-in switched off</source>
        <translation>二要素認証をオフにした</translation>
    </message>
    <message>
        <source>SMS codes switched on</source>
        <translation>SMSコードをオンにした</translation>
    </message>
    <message>
        <source>Authenticator app switched on</source>
        <translation>認証アプリをオンにした</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>受け付けられなかったもの</translation>
    </message>
    <message>
        <source>Apps and codes</source>
        <translation>アプリとコード</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>不明な人</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>person: what happened, when</comment>
        <translation>%1：%2、%3。</translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>address</comment>
        <translation>%1から。</translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <comment>address, place</comment>
        <translation>%1、%2から。</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>browser, system</comment>
        <translation>%1を使用</translation>
    </message>
    <message>
        <source>Typed as %1</source>
        <comment>login</comment>
        <translation>入力されたログイン名：%1</translation>
    </message>
    <message>
        <source>The portal’s number for it: %1</source>
        <translation>ポータルでの番号：%1</translation>
    </message>
    <message>
        <source>The portal’s words: %1 (number %2)</source>
        <translation>ポータルの表現：%1（番号%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%n件中%1件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%n件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading on…</source>
        <comment>83 events</comment>
        <translation>%1。続きを読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>83 events, a day</comment>
        <translation>%1（%2以降）</translation>
    </message>
    <message>
        <source>What is older is not shown</source>
        <translation>それより古いものは表示されません</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history and of the audit log.</source>
        <translation>ポータルのプランで見られるサインイン履歴と監査ログは最新の20件だけです。</translation>
    </message>
    <message>
        <source>Sign-ins are not shown</source>
        <translation>サインインは表示されません</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes are not shown</source>
        <translation>設定、コード、ポリシーの変更は表示されません</translation>
    </message>
    <message>
        <source>Sign-ins could not be read.</source>
        <translation>サインインを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes could not be read.</source>
        <translation>設定、コード、ポリシーの変更を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Portal’s words</source>
        <translation>ポータルの表現</translation>
    </message>
    <message>
        <source>Portal’s number</source>
        <translation>ポータルでの番号</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Enter the address of your portal.</source>
        <translation>ポータルのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>It is the one you use to open DocSpace in a browser, for example harbour.example.</source>
        <translation>ブラウザーでDocSpaceを開くときのアドレスです（例：harbour.example）。</translation>
    </message>
    <message>
        <source>That can’t be read as the address of a portal.</source>
        <translation>ポータルのアドレスではないようです。</translation>
    </message>
    <message>
        <source>An address looks like harbour.example or https://docs.harbour.example:8443.</source>
        <translation>アドレスは、harbour.exampleやhttps://docs.harbour.example:8443のような形です。</translation>
    </message>
    <message>
        <source>Over http, others could read your password on its way.</source>
        <translation>httpでは、途中で他の人にパスワードを読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Begin the address with https. Only a portal on this computer is opened with http.</source>
        <translation>アドレスをhttpsで始めてください。httpで開けるのはこのコンピューター上のポータルだけです。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The portal can’t be reached.</source>
        <translation>ポータルに接続できません。</translation>
    </message>
    <message>
        <source>Check the address %1 and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>アドレス%1とこのコンピューターのネットワークを確認して、もう一度試してください。入力した内容は失われていません。</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>ポータルから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>混み合っている可能性があります。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>%1への接続は安全ではありません。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted on this computer. Ask an admin of the portal before you go on.</source>
        <translation>証明書がこのコンピューターで信頼されていません。続ける前にポータルの管理者に確認してください。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1の証明書が、信頼したものと異なります。</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or the portal got a new certificate. Nothing was sent. Ask an admin of the portal before you go on.</source>
        <translation>通信が盗聴されているか、ポータルの証明書が新しくなった可能性があります。何も送信していません。続ける前にポータルの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>プロキシが名前とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Enter them under Proxy, then try again.</source>
        <translation>「プロキシ」で入力して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 sends you on to another address.</source>
        <translation>%1から別のアドレスに転送されます。</translation>
    </message>
    <message>
        <source>Open the portal in a browser and enter the address that it shows there.</source>
        <translation>ブラウザーでポータルを開き、そこに表示されるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a DocSpace portal.</source>
        <translation>%1から応答がありますが、DocSpaceポータルではないようです。</translation>
    </message>
    <message>
        <source>Enter the address that you use to open DocSpace in a browser.</source>
        <translation>ブラウザーでDocSpaceを開くときのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The portal has a problem of its own.</source>
        <translation>ポータル側で問題が起きています。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell an admin of the portal.</source>
        <translation>しばらくしてからもう一度試してください。続く場合は、ポータルの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The portal’s answer can’t be read.</source>
        <translation>ポータルの応答を読み取れません。</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for an admin of the portal.</source>
        <translation>もう一度試してください。続く場合は、詳細をコピーしてポータルの管理者に渡してください。</translation>
    </message>
    <message>
        <source>The portal can’t be reached through the proxy %1.</source>
        <translation>プロキシ%1経由でポータルに接続できません。</translation>
    </message>
    <message>
        <source>Check the address %1, the proxy and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>アドレス%1、プロキシ、このコンピューターのネットワークを確認して、もう一度試してください。入力した内容は失われていません。</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in.</source>
        <translation>ポータルがこのサインインを受け付けません。</translation>
    </message>
    <message>
        <source>It may have ended or been revoked. Sign in again.</source>
        <translation>終了したか取り消された可能性があります。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This sign-in may not do that.</source>
        <translation>このサインインではその操作はできません。</translation>
    </message>
    <message>
        <source>Sign in with email and password, or with an API key that has full access.</source>
        <translation>メールアドレスとパスワード、またはフルアクセスのAPIキーでサインインしてください。</translation>
    </message>
    <message>
        <source>That is not available on this portal now.</source>
        <translation>現在、このポータルでは利用できません。</translation>
    </message>
    <message>
        <source>The page shows what the portal says at the moment.</source>
        <translation>このページには、ポータルの現在の内容が表示されます。</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>コードは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>アプリに次のコードが表示されるのを待って、入力してください。</translation>
    </message>
    <message>
        <source>The sign-in in the browser did not succeed.</source>
        <translation>ブラウザーでのサインインが完了しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed. Start it again, or sign in another way.</source>
        <translation>何も変更されていません。もう一度始めるか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>短時間に入力されたコードが多すぎます。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The portal’s plan does not cover this.</source>
        <translation>ポータルのプランに含まれていません。</translation>
    </message>
    <message>
        <source>Ask the portal’s owner about its plan.</source>
        <translation>プランについてはポータルの所有者に確認してください。</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>ポータルから、間隔を空けるよう求められています。</translation>
    </message>
    <message>
        <source>The portal did not take this request.</source>
        <translation>ポータルがこのリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Copy the details for an admin of the portal.</source>
        <translation>詳細をコピーしてポータルの管理者に渡してください。</translation>
    </message>
    <message>
        <source>This portal is closed to your address.</source>
        <translation>お使いのアドレスからはこのポータルに入れません。</translation>
    </message>
    <message>
        <source>Its admins let in certain networks only. Connect from one of them, or ask an admin of the portal.</source>
        <translation>特定のネットワークからのみ入れます。そのネットワークから接続するか、ポータルの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The portal lets nobody in now.</source>
        <translation>現在、このポータルには誰も入れません。</translation>
    </message>
    <message>
        <source>It may be switched off or being moved. Ask an admin of the portal.</source>
        <translation>停止中か移行中の可能性があります。ポータルの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in. Until then your sign-in is kept for this session only.</source>
        <translation>サインインしたままにするには、ロックを解除してください。それまで、サインインはこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>This computer’s keychain can’t be used.</source>
        <translation>このコンピューターのキーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close Twofold; nothing is saved.</source>
        <translation>サインインはTwofoldを閉じるまで保持され、保存はされません。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose another folder. The reason: %1</source>
        <translation>別のフォルダーを選んでください。理由：%1</translation>
    </message>
    <message>
        <source>That was stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>準備ができたら、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 behind the portal.</source>
        <translation>このコンピューターの時計はポータルより%1遅れています。</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 ahead of the portal.</source>
        <translation>このコンピューターの時計はポータルより%1進んでいます。</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln unsaved policy change(s) are kept and waiting for you.</source>
        <translation>
            <numerusform>未保存のポリシーの変更%Ln件は保持されており、続きから作業できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why a second step?</source>
        <translation>2つ目のステップが必要な理由</translation>
    </message>
    <message>
        <source>Passwords are guessed, seen and stolen. With two-factor sign-in, a code from your phone is asked for as well: a stolen password alone opens nothing.</source>
        <translation>パスワードは推測され、見られ、盗まれます。二要素認証では、スマートフォンのコードも要求されます。盗まれたパスワードだけでは何も開けません。</translation>
    </message>
    <message>
        <source>Where do the codes come from?</source>
        <translation>コードはどこから来ますか？</translation>
    </message>
    <message>
        <source>From an authenticator app on your phone, such as Aegis, 2FAS, Google or Microsoft Authenticator. You scan a picture once; from then on the app shows a new 6-digit code every 30 seconds, without a network.</source>
        <translation>Aegis、2FAS、Google Authenticator、Microsoft Authenticatorなど、スマートフォンの認証アプリからです。画像を一度スキャンすると、それ以降、アプリに新しい6桁のコードが30秒ごとに表示されます。ネットワークは不要です。</translation>
    </message>
    <message>
        <source>What are backup codes?</source>
        <translation>バックアップコードとは何ですか？</translation>
    </message>
    <message>
        <source>Spare keys for the day without your phone. Each signs you in once. Print them or save them, and keep them apart from your phone.</source>
        <translation>スマートフォンが手元にない日のための予備の鍵です。各コードで1回ずつサインインできます。印刷または保存して、スマートフォンとは別に保管してください。</translation>
    </message>
    <message>
        <source>What does Twofold do?</source>
        <translation>Twofoldは何をしますか？</translation>
    </message>
    <message>
        <source>It is a window to what your DocSpace portal knows about two-factor sign-in. It talks to the portals that you open and to nothing else. Your sign-in lies in this computer’s keychain, or in memory only, as you choose in Preferences.</source>
        <translation>DocSpaceポータルにある二要素認証の情報を見るための窓口です。通信先は、開いたポータルだけです。サインインは、このコンピューターのキーチェーンに保管されるか、メモリにだけ保持されます。「設定」で選べます。</translation>
    </message>
    <message>
        <source>You have a backup code</source>
        <translation>バックアップコードがある場合</translation>
    </message>
    <message>
        <source>Sign in with your password. Where the code is asked for, choose “Use a backup code instead” and type one. Then choose “Move to a new phone” under My sign-in.</source>
        <translation>パスワードでサインインしてください。コードを求められたら「バックアップコードを使う」を選び、1つ入力してください。その後、「マイサインイン」で「新しいスマートフォンに移行」を選んでください。</translation>
    </message>
    <message>
        <source>You are still signed in here</source>
        <translation>ここでまだサインインしている場合</translation>
    </message>
    <message>
        <source>Choose “Move to a new phone” under My sign-in. The codes of the old phone stop working at once, and you get new backup codes.</source>
        <translation>「マイサインイン」で「新しいスマートフォンに移行」を選んでください。以前のスマートフォンのコードはすぐに使えなくなり、新しいバックアップコードが発行されます。</translation>
    </message>
    <message>
        <source>You have neither</source>
        <translation>どちらもない場合</translation>
    </message>
    <message>
        <source>Ask the portal’s owner to reset your authenticator app. At your next sign-in you set up the new phone.</source>
        <translation>ポータルの所有者に、認証アプリのリセットを依頼してください。次回のサインインで、新しいスマートフォンを設定します。</translation>
    </message>
    <message>
        <source>The phone may be in somebody’s hands</source>
        <translation>スマートフォンが他人の手にあるかもしれない場合</translation>
    </message>
    <message>
        <source>Change your password on the portal too, and sign out of other browsers and devices under “Portals and accounts” in the portal menu.</source>
        <translation>ポータルのパスワードも変更し、ポータルメニューの「ポータルとアカウント」で、他のブラウザーとデバイスからサインアウトしてください。</translation>
    </message>
    <message>
        <source>Before you switch it on</source>
        <translation>オンにする前に</translation>
    </message>
    <message>
        <source>The People page tells who has set up an app. The Policy page tells, person by person, who will be asked for a code, before anything is saved.</source>
        <translation>「メンバー」ページでは、誰がアプリを設定したかがわかります。「ポリシー」ページでは、誰にコードが要求されるかが、保存する前に一人ずつわかります。</translation>
    </message>
    <message>
        <source>Saving signs everyone out</source>
        <translation>保存すると全員がサインアウトされます</translation>
    </message>
    <message>
        <source>DocSpace ends every session when the policy is saved, yours too. Twofold checks first that you can get back in, and signs you in again in place.</source>
        <translation>ポリシーを保存すると、自分のものを含むすべてのセッションがDocSpaceによって終了します。Twofoldは、もう一度サインインできることを先に確認し、その場でサインインし直します。</translation>
    </message>
    <message>
        <source>An emergency key</source>
        <translation>緊急用のキー</translation>
    </message>
    <message>
        <source>An API key with all permissions goes past the second step. Make one on the portal, in Developer tools, and test and keep it while you review a change.</source>
        <translation>すべての権限を持つAPIキーは、2つ目のステップを通りません。ポータルの開発者ツールで作成し、変更を確認するときにテストして保管してください。</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>信頼できるネットワーク</translation>
    </message>
    <message>
        <source>From these addresses no code is asked for, except of those under “Always ask”. “Try an address” tells what would happen, also to recent sign-ins.</source>
        <translation>これらのアドレスからは、「常にコードを要求」にいる人を除いて、コードが要求されません。「アドレスを試す」では、どうなるかがわかります。最近のサインインについても調べられます。</translation>
    </message>
    <message>
        <source>Somebody has lost their phone</source>
        <translation>誰かがスマートフォンをなくした場合</translation>
    </message>
    <message>
        <source>The owner selects them under People and resets their app. They set up a new one at their next sign-in. Admins can see who needs it, but can’t reset.</source>
        <translation>所有者が「メンバー」でその人を選び、アプリをリセットします。本人は次回のサインインで新しいアプリを設定します。管理者は、リセットが必要な人を確認できますが、リセットはできません。</translation>
    </message>
    <message>
        <source>SMS instead of an app</source>
        <translation>アプリの代わりのSMS</translation>
    </message>
    <message>
        <source>It needs an SMS service that is connected to the portal. Codes by text message can be redirected by fraud; prefer the app.</source>
        <translation>ポータルに接続されたSMSサービスが必要です。SMSのコードは詐欺によって横取りされることがあります。アプリをお勧めします。</translation>
    </message>
    <message>
        <source>What the portal needs</source>
        <translation>ポータルに必要なもの</translation>
    </message>
    <message>
        <source>A plan that includes two-factor sign-in, and a version of DocSpace that has it. Then the owner or a DocSpace admin switches it on. Ask the portal’s owner about the plan, and whoever runs the server about its version.</source>
        <translation>二要素認証を含むプランと、二要素認証に対応したDocSpaceのバージョンが必要です。そのうえで、所有者またはDocSpaceの管理者がオンにします。プランについてはポータルの所有者に、バージョンについてはサーバーの運営者に確認してください。</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Private network</source>
        <translation>プライベートネットワーク</translation>
    </message>
    <message>
        <source>Private range</source>
        <translation>プライベート範囲</translation>
    </message>
    <message>
        <source>Shared by a provider’s customers</source>
        <translation>プロバイダーの顧客で共有</translation>
    </message>
    <message>
        <source>Link-local network</source>
        <translation>リンクローカルネットワーク</translation>
    </message>
    <message>
        <source>The portal’s own computer</source>
        <translation>ポータル自身のコンピューター</translation>
    </message>
    <message>
        <source>IPv6 network</source>
        <translation>IPv6ネットワーク</translation>
    </message>
    <message>
        <source>IPv6 range</source>
        <translation>IPv6範囲</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>1個のアドレス</translation>
    </message>
    <message>
        <source>%1, %2 billion addresses</source>
        <translation>%1、%2×10億アドレス</translation>
    </message>
    <message>
        <source>%1, %2 million addresses</source>
        <translation>%1、%2×100万アドレス</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1、%nアドレス</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7.</source>
        <translation>アドレス、範囲、またはネットワークを入力してください（例：203.0.113.7）。</translation>
    </message>
    <message>
        <source>This is too long for an address or a range.</source>
        <translation>アドレスや範囲としては長すぎます。</translation>
    </message>
    <message>
        <source>The portal reads the digits 0 to 9 only, for example 203.0.113.7.</source>
        <translation>ポータルが読み取れる数字は0～9だけです（例：203.0.113.7）。</translation>
    </message>
    <message>
        <source>The portal compares addresses, not names. Type the address, for example 203.0.113.7.</source>
        <translation>ポータルは名前ではなくアドレスを比較します。アドレスを入力してください（例：203.0.113.7）。</translation>
    </message>
    <message>
        <source>Instead of a star, type a range or a network, for example 10.0.0.0/16.</source>
        <translation>アスタリスクの代わりに範囲またはネットワークを入力してください（例：10.0.0.0/16）。</translation>
    </message>
    <message>
        <source>Leave the port out: an address alone, for example 203.0.113.7.</source>
        <translation>ポートは付けず、アドレスだけにしてください（例：203.0.113.7）。</translation>
    </message>
    <message>
        <source>Leave out the percent sign and what follows it. The portal never sees it.</source>
        <translation>パーセント記号とそれ以降を省いてください。ポータルには届かない部分です。</translation>
    </message>
    <message>
        <source>Write the numbers without leading zeros, for example 10.0.0.1.</source>
        <translation>数字は先頭の0を付けずに書いてください（例：10.0.0.1）。</translation>
    </message>
    <message>
        <source>Each part of an IPv4 address is a number from 0 to 255, for example 192.168.1.10.</source>
        <translation>IPv4アドレスの各部分は0～255の数字です（例：192.168.1.10）。</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers with dots between, for example 192.168.1.10.</source>
        <translation>IPv4アドレスは4つの数字をドットで区切ります（例：192.168.1.10）。</translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7 or 10.0.0.0/8.</source>
        <translation>アドレス、範囲、またはネットワークを入力してください（例：203.0.113.7、10.0.0.0/8）。</translation>
    </message>
    <message>
        <source>An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12.</source>
        <translation>IPv4ネットワークの末尾は/1～/32です（例：172.16.0.0/12）。</translation>
    </message>
    <message>
        <source>An IPv6 network ends in a number from /1 to /128, for example 2001:db8::/32.</source>
        <translation>IPv6ネットワークの末尾は/1～/128です（例：2001:db8::/32）。</translation>
    </message>
    <message>
        <source>A range has two addresses with a dash between, for example 10.0.0.1-10.0.0.9.</source>
        <translation>範囲は2つのアドレスをハイフンでつなぎます（例：10.0.0.1-10.0.0.9）。</translation>
    </message>
    <message>
        <source>Both ends of a range are IPv4, or both are IPv6.</source>
        <translation>範囲の両端は、どちらもIPv4か、どちらもIPv6にします。</translation>
    </message>
    <message>
        <source>This is every address there is: nobody would be asked for a code.</source>
        <translation>存在するすべてのアドレスにあたり、誰にもコードが要求されなくなります。</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>すでに一覧にあります。</translation>
    </message>
    <message>
        <source>It is on the list already, as %1.</source>
        <translation>すでに%1として一覧にあります。</translation>
    </message>
    <message>
        <source>%1 on the list covers it already.</source>
        <translation>一覧の%1にすでに含まれています。</translation>
    </message>
    <message>
        <source>The portal never sees an address like this, so it trusts nobody.</source>
        <translation>ポータルにはこのようなアドレスは届かないため、誰も信頼の対象になりません。</translation>
    </message>
    <message>
        <source>The portal reads it as %1, which is far wider.</source>
        <translation>ポータルは%1と解釈します。はるかに広い範囲です。</translation>
    </message>
    <message>
        <source>The portal reads it as a far wider network.</source>
        <translation>ポータルははるかに広いネットワークと解釈します。</translation>
    </message>
    <message>
        <source>The portal reads it as the address 0.0.0.0 alone.</source>
        <translation>ポータルはアドレス0.0.0.0だけと解釈します。</translation>
    </message>
    <message>
        <source>The portal can’t read it. Whoever it is compared with can’t sign in.</source>
        <translation>ポータルはこれを読み取れません。これと比較された人はサインインできません。</translation>
    </message>
    <message>
        <source>It trusts every address: nobody is asked for a code.</source>
        <translation>すべてのアドレスが信頼され、誰にもコードが要求されません。</translation>
    </message>
    <message>
        <source>Is saved as %1</source>
        <translation>%1として保存されます</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>%1として保存</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last address</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Set up or new codes</source>
        <translation>設定または新しいコード</translation>
    </message>
    <message>
        <source>App unlinked</source>
        <translation>アプリの連携を解除</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>DocSpace admin</source>
        <translation>DocSpaceの管理者</translation>
    </message>
    <message>
        <source>Room admin</source>
        <translation>ルームの管理者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>User</comment>
        <translation>%1、無効</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>User; invited, has not signed in yet</comment>
        <translation>%1、保留中</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Last known: set up</source>
        <translation>最後の記録：設定</translation>
    </message>
    <message>
        <source>Last known: unlinked</source>
        <translation>最後の記録：連携解除</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>個人指定で常にコードを要求</translation>
    </message>
    <message>
        <source>Always asked as part of %1</source>
        <comment>a group</comment>
        <translation>%1の一員として常にコードを要求</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as QDate::toString() takes it: &quot;12 Nov&quot;.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <comment>what happened, when</comment>
        <translation>最後の記録：%1、%2</translation>
    </message>
    <message>
        <source>two-factor: %1</source>
        <translation>二要素認証：%1</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>グループ：%1</translation>
    </message>
    <message>
        <source>The portal tells it only while the policy’s method is the authenticator app.</source>
        <translation>ポリシーの方式が認証アプリのときだけ、ポータルから知らされます。</translation>
    </message>
    <message>
        <source>The portal tells it to DocSpace admins and to the owner only.</source>
        <translation>DocSpaceの管理者と所有者にだけ、ポータルから知らされます。</translation>
    </message>
    <message>
        <source>This release of the portal does not tell it.</source>
        <translation>このリリースのポータルからは知らされません。</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2 people</source>
        <translation>再読み込み中：%2人中%1人</translation>
    </message>
    <message>
        <source>%1 of %2 people read</source>
        <translation>%2人中%1人を読み込み済み</translation>
    </message>
    <message>
        <source>%1. Paused.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1。一時停止中です。</translation>
    </message>
    <message>
        <source>%1. The portal asks to slow down.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1。ポータルから、間隔を空けるよう求められています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2人中%1人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>二要素認証</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>常にコードを要求</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Last known change</source>
        <translation>最後に記録された変更</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when somebody&apos;s app was reset</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Try part of a name, an email address or a group.</source>
        <translation>名前、メールアドレス、グループの一部で試してください。</translation>
    </message>
    <message>
        <source>The filters “%1” and “%2” are on.</source>
        <translation>フィルター「%1」と「%2」がオンです。</translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” is on, so %Ln people are hidden.</source>
        <translation>
            <numerusform>フィルター「%1」がオンのため、%Ln人が非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>So far %1 of %2 people are read.</source>
        <translation>これまでに%2人中%1人を読み込みました。</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>このフィルターに一致するメンバーはいません</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>「%1」に一致するメンバーはいません</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Room admins</source>
        <translation>ルームの管理者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Deleted group %1</source>
        <translation>削除されたグループ%1</translation>
    </message>
    <message>
        <source>Deleted person %1</source>
        <translation>削除されたメンバー%1</translation>
    </message>
    <message>
        <source>Unknown group %1</source>
        <translation>不明なグループ%1</translation>
    </message>
    <message>
        <source>Unknown person %1</source>
        <translation>不明なメンバー%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln個のネットワーク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln個のグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>method: %1</source>
        <translation>方式：%1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>The lists are kept on this computer and offered when you switch it on again.</source>
        <translation>リストはこのコンピューターに保存され、再びオンにするときに提示されます。</translation>
    </message>
    <message>
        <source>The lists are not kept on this computer: note them first if you want them back.</source>
        <translation>リストはこのコンピューターに保存されません。後で元に戻す場合は、先に控えておいてください。</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>サインインで求められるのはパスワードだけです</translation>
    </message>
    <message>
        <source>The portal also clears trusted networks and the always-ask list. Nobody is signed out.</source>
        <translation>信頼できるネットワークと「常にコードを要求」のリストもポータルから消去されます。サインアウトされる人はいません。</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code. Whoever has no app yet sets one up then.</source>
        <translation>次回のサインインからコードが要求されます。アプリがまだない人は、そのときに設定します。</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code, which comes by text message.</source>
        <translation>次回のサインインからコードが要求されます。コードはSMSで届きます。</translation>
    </message>
    <message>
        <source>Saving signs everyone out, you included</source>
        <translation>保存すると、自分を含む全員がサインアウトされます</translation>
    </message>
    <message>
        <source>Saving signs everyone else out</source>
        <translation>保存すると、自分以外の全員がサインアウトされます</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked for a code at their next sign-in.</source>
        <translation>
            <numerusform>%Ln人中%1人が、次回のサインインでコードを要求されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set up an app first.</source>
        <translation>
            <numerusform>そのうち%Ln人は、先にアプリを設定します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in.</source>
        <translation>
            <numerusform>%Ln人がサインインできなくなります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCodeText</name>
    <message>
        <source>That code was not accepted.</source>
        <translation>コードは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>アプリに次のコードが表示されるのを待って、入力してください。</translation>
    </message>
    <message>
        <source>%1 Set the clocks of this computer and of your phone to automatic, then type the next code.</source>
        <translation>%1 このコンピューターとスマートフォンの時計を自動設定にして、次のコードを入力してください。</translation>
    </message>
    <message>
        <source>It is right for this account and this moment, so the portal may hold another key by now. Type the next code. If that is not accepted either, start the set-up again.</source>
        <translation>このアカウントの現時点のコードとしては正しいため、ポータルのキーが変わった可能性があります。次のコードを入力してください。それも受け付けられない場合は、設定をやり直してください。</translation>
    </message>
    <message>
        <source>It is not a code of this account. In your app, look for %1 and type the code that stands there. If it is not there, scan again.</source>
        <translation>このアカウントのコードではありません。アプリで%1を探し、そこにあるコードを入力してください。見つからない場合は、もう一度スキャンしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The portal usually takes %Ln more code(s) before it makes you wait.</source>
        <translation>
            <numerusform>通常、あと%n個のコードまで試せます。その後は待ち時間が入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal usually makes you wait a minute now.</source>
        <translation>通常、ここで1分間の待ち時間が入ります。</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 behind both. Tell an admin of the portal.</source>
        <translation>スマートフォンとこのコンピューターの時計は合っていますが、ポータルの時計が%1遅れています。ポータルの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 ahead of both. Tell an admin of the portal.</source>
        <translation>スマートフォンとこのコンピューターの時計は合っていますが、ポータルの時計が%1進んでいます。ポータルの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>It will be good in %1, so your phone’s clock is ahead of the portal. Set it to automatic, then type the next code.</source>
        <translation>このコードが使えるのは%1後です。スマートフォンの時計がポータルより進んでいます。自動設定にして、次のコードを入力してください。</translation>
    </message>
    <message>
        <source>It was good %1 ago. Type the one that your app shows now. If it is that one, your phone’s clock is behind: set it to automatic.</source>
        <translation>このコードが使えたのは%1前です。アプリに今表示されているコードを入力してください。それがこのコードなら、スマートフォンの時計が遅れています。自動設定にしてください。</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 ahead of the portal, as if it were set for another time zone.</source>
        <translation>スマートフォンの時計が、別のタイムゾーンに設定されているかのように、ポータルより%1進んでいます。</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 behind the portal, as if it were set for another time zone.</source>
        <translation>スマートフォンの時計が、別のタイムゾーンに設定されているかのように、ポータルより%1遅れています。</translation>
    </message>
    <message>
        <source>Set its date, time and time zone to automatic, then type the next code.</source>
        <translation>スマートフォンの日付、時刻、タイムゾーンを自動設定にして、次のコードを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) ahead of the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>スマートフォンの時計がポータルより%n日進んでいます。日付を自動設定にして、次のコードを入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) behind the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>スマートフォンの時計がポータルより%n日遅れています。日付を自動設定にして、次のコードを入力してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>ResetWords</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット済み</translation>
    </message>
    <message>
        <source>Not reset</source>
        <translation>リセットされていない</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Your own app is moved under My sign-in</source>
        <translation>自分のアプリは「マイサインイン」で移行します</translation>
    </message>
    <message>
        <source>Disabled: can’t sign in</source>
        <translation>無効のためサインインできません</translation>
    </message>
    <message>
        <source>Guests are left as they are</source>
        <translation>ゲストは対象外です</translation>
    </message>
    <message>
        <source>No app is set up</source>
        <translation>アプリが設定されていません</translation>
    </message>
    <message>
        <source>The portal does not say whether an app is set up</source>
        <translation>アプリが設定されているか、ポータルからは不明です</translation>
    </message>
    <message>
        <source>Not on the portal any more</source>
        <translation>もうポータルにいません</translation>
    </message>
    <message>
        <source>Stopped before their turn</source>
        <translation>順番の前に停止しました</translation>
    </message>
    <message>
        <source>Could not be read, so nothing was sent</source>
        <translation>読み取れなかったため、何も送信していません</translation>
    </message>
    <message>
        <source>The portal refused it (status %1)</source>
        <translation>ポータルが拒否しました（ステータス%1）</translation>
    </message>
    <message>
        <source>The portal took no more requests at that moment</source>
        <translation>その時点でポータルがリクエストを受け付けませんでした</translation>
    </message>
    <message>
        <source>Your session ended before it was done</source>
        <translation>完了前にセッションが終了しました</translation>
    </message>
    <message>
        <source>No answer came, and the app is still set up</source>
        <translation>応答がなく、アプリは設定されたままです</translation>
    </message>
    <message>
        <source>The portal said it was done, but an app is set up</source>
        <translation>ポータルは完了と応答しましたが、アプリは設定されたままです</translation>
    </message>
    <message>
        <source>It was sent, but could not be checked</source>
        <translation>送信しましたが、確認できませんでした</translation>
    </message>
    <message>
        <source>No app is reset</source>
        <translation>リセットされたアプリはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) are reset</source>
        <translation>
            <numerusform>%n個のアプリをリセットしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln app(s) are reset</source>
        <translation>
            <numerusform>%n個中%1個のアプリをリセットしました</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal refused several people in a row. Stop, and see why in the list.</source>
        <translation>ポータルが続けて数人分を拒否しました。停止して、一覧で理由を確認してください。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>セッションが終了しました。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The record of the reset could not be written, so nothing more was sent. The reason: %1</source>
        <translation>リセットの記録を書き込めなかったため、以降は何も送信していません。理由：%1</translation>
    </message>
    <message>
        <source>The portal asks to slow down. Go on in a few minutes.</source>
        <translation>ポータルから、間隔を空けるよう求められています。数分後に続けてください。</translation>
    </message>
    <message>
        <source>Nothing is sent twice. Go on when it is back.</source>
        <translation>二重に送信されることはありません。復旧したら続けてください。</translation>
    </message>
    <message>
        <source>The portal asks to slow down. It goes on by itself.</source>
        <translation>ポータルから、間隔を空けるよう求められています。自動的に続行します。</translation>
    </message>
    <message>
        <source>Twofold looks again in a moment.</source>
        <translation>しばらくしてから、もう一度確認します。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>My sign-in</source>
        <translation>マイサインイン</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Next part of the window: places, page, bar below it</source>
        <translation>ウィンドウの次の部分：画面一覧、ページ、その下のバー</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>These shortcuts, and help</source>
        <translation>このショートカット一覧とヘルプ</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>Read the people again</source>
        <translation>メンバーの一覧をもう一度読み込む</translation>
    </message>
    <message>
        <source>Copy the selected rows, code or key</source>
        <translation>選択した行、コード、キーをコピー</translation>
    </message>
    <message>
        <source>Review and save the policy</source>
        <translation>ポリシーを確認して保存</translation>
    </message>
    <message>
        <source>Undo a change to the policy</source>
        <translation>ポリシーの変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo a change to the policy</source>
        <translation>ポリシーの変更をやり直す</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>A key. &quot;Letter&quot; is any letter.</extracomment>
        <translation>Alt+文字</translation>
    </message>
    <message>
        <source>Press a button, or go to a field. The letters show while you hold Alt.</source>
        <translation>ボタンを押す、または入力欄に移動します。Altを押している間、文字が表示されます。</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>Two keys.</extracomment>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>次と前のコントロール</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter、Space</translation>
    </message>
    <message>
        <source>Press the button, open or choose the row</source>
        <translation>ボタンを押す、行を開く、または選ぶ</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>A key.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog or menu and leave everything as it is, empty the search</source>
        <translation>ダイアログやメニューを何も変えずに閉じる、検索を空にする</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Move between rows, codes and choices</source>
        <translation>行、コード、選択肢の間を移動</translation>
    </message>
    <message>
        <source>Space, Shift+arrows, Ctrl+A</source>
        <translation>Space、Shift+矢印、Ctrl+A</translation>
    </message>
    <message>
        <source>In the people list: select one, several, everybody shown</source>
        <translation>メンバーの一覧で：1人、複数人、表示中の全員を選択</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the always-ask list and the trusted networks: take away</source>
        <translation>「常にコードを要求」のリストと信頼できるネットワークで：削除</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>That email and password were not accepted.</source>
        <translation>メールアドレスとパスワードが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Check both and try again. If you forgot the password, ask for a new one on the portal’s web page.</source>
        <translation>両方を確認して、もう一度試してください。パスワードを忘れた場合は、ポータルのWebページで再発行してください。</translation>
    </message>
    <message>
        <source>Check both and try again. Some servers do not allow Basic; sign in with email and password then.</source>
        <translation>両方を確認して、もう一度試してください。Basicを許可しないサーバーもあります。その場合は、メールアドレスとパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>The portal does not accept this key.</source>
        <translation>ポータルがこのキーを受け付けません。</translation>
    </message>
    <message>
        <source>Paste the whole key. It may also have run out or been switched off.</source>
        <translation>キー全体を貼り付けてください。期限切れか、無効にされた可能性もあります。</translation>
    </message>
    <message>
        <source>The portal does not accept this token.</source>
        <translation>ポータルがこのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>Paste all of it. It may also have ended: get a new one, or sign in another way.</source>
        <translation>全体を貼り付けてください。期限が切れた可能性もあります。新しいトークンを取得するか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>This portal offers no sign-in through the browser.</source>
        <translation>このポータルでは、ブラウザーからサインインできません。</translation>
    </message>
    <message>
        <source>It runs no identity service. Sign in with email and password, or with an API key.</source>
        <translation>IDサービスが動いていません。メールアドレスとパスワード、またはAPIキーでサインインしてください。</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>ブラウザーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>Start the sign-in again. Finish it in the page that opens.</source>
        <translation>サインインをもう一度始め、開いたページで完了してください。</translation>
    </message>
    <message>
        <source>The sign-in in the browser was declined.</source>
        <translation>ブラウザーでのサインインが拒否されました。</translation>
    </message>
    <message>
        <source>Start it again and allow Twofold, or sign in another way.</source>
        <translation>もう一度始めてTwofoldを許可するか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>このコンピューターでブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system’s settings and start again, or sign in another way.</source>
        <translation>システムの設定で標準のブラウザーを選んで始め直すか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>This computer does not let Twofold wait for the browser’s answer.</source>
        <translation>このコンピューターでは、Twofoldがブラウザーの応答を待てません。</translation>
    </message>
    <message>
        <source>It comes to 127.0.0.1, where no port was free. Close other programs and start again, or sign in another way.</source>
        <translation>応答は127.0.0.1に届きますが、空いているポートがありませんでした。他のプログラムを閉じて始め直すか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>The portal did not take the browser’s answer.</source>
        <translation>ポータルがブラウザーの応答を受け付けませんでした。</translation>
    </message>
    <message>
        <source>It came too late, or was used before. Start the sign-in again.</source>
        <translation>届くのが遅すぎたか、すでに使用されています。サインインをもう一度始めてください。</translation>
    </message>
    <message>
        <source>The portal’s answer is out of date, or this computer’s clock is wrong.</source>
        <translation>ポータルの応答が古いか、このコンピューターの時計が合っていません。</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Set the clock and start the sign-in again.</source>
        <translation>応答は保存していません。時計を合わせて、サインインをもう一度始めてください。</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not stand up to a check.</source>
        <translation>サインインの応答を検証できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Start again; if it stays, copy the details for an admin of the portal.</source>
        <translation>応答は保存していません。もう一度始めてください。続く場合は、詳細をコピーしてポータルの管理者に渡してください。</translation>
    </message>
    <message>
        <source>The portal’s identity service can’t be trusted with a sign-in.</source>
        <translation>ポータルのIDサービスにサインインを任せられません。</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Copy the details for an admin of the portal, or sign in another way.</source>
        <translation>何も送信していません。詳細をコピーしてポータルの管理者に渡すか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>The portal does not know this application.</source>
        <translation>このアプリケーションはポータルに登録されていません。</translation>
    </message>
    <message>
        <source>Check the client ID and its secret in the portal’s Developer tools.</source>
        <translation>ポータルの開発者ツールで、クライアントIDとシークレットを確認してください。</translation>
    </message>
    <message>
        <source>The portal does not let this application sign people in.</source>
        <translation>このアプリケーションではポータルにサインインできません。</translation>
    </message>
    <message>
        <source>In the portal’s Developer tools, let it read people and your profile.</source>
        <translation>ポータルの開発者ツールで、メンバーと自分のプロフィールの読み取りを許可してください。</translation>
    </message>
    <message>
        <source>The portal does not let this account sign in.</source>
        <translation>このアカウントではポータルにサインインできません。</translation>
    </message>
    <message>
        <source>It may be switched off there. Ask an admin of the portal.</source>
        <translation>ポータルで無効にされている可能性があります。ポータルの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The portal does not accept the kept key.</source>
        <translation>ポータルが保管中のキーを受け付けません。</translation>
    </message>
    <message>
        <source>It may have run out or been switched off. Use another key, or sign in another way.</source>
        <translation>期限切れか、無効にされた可能性があります。別のキーを使うか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>The key is not in the keychain any more.</source>
        <translation>キーがキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Use another key, or sign in another way.</source>
        <translation>別のキーを使うか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>The key is kept there. Unlock it when you are asked, or paste a key.</source>
        <translation>キーはそこに保管されています。求められたらロックを解除するか、キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>This key can’t read its own account.</source>
        <translation>このキーでは自分のアカウントを読み取れません。</translation>
    </message>
    <message>
        <source>Make a key with full access, or one that may read your profile and the portal.</source>
        <translation>フルアクセスのキー、または自分のプロフィールとポータルを読み取れるキーを作成してください。</translation>
    </message>
    <message>
        <source>This token can’t read its own account.</source>
        <translation>このトークンでは自分のアカウントを読み取れません。</translation>
    </message>
    <message>
        <source>Get one with more rights, or sign in another way.</source>
        <translation>より広い権限のトークンを取得するか、別の方法でサインインしてください。</translation>
    </message>
</context>
<context>
    <name>SurveyShares</name>
    <message>
        <source>Ready, app is set up</source>
        <translation>準備完了、アプリ設定済み</translation>
    </message>
    <message>
        <source>Set up at next sign-in</source>
        <translation>次回のサインインで設定</translation>
    </message>
    <message>
        <source>Phone number at next sign-in</source>
        <translation>次回のサインインで電話番号を登録</translation>
    </message>
    <message>
        <source>Asked, not known who is ready</source>
        <translation>コードを要求、準備状況は不明</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>信頼できるネットワークのみ</translation>
    </message>
    <message>
        <source>Not asked, two-factor sign-in is off</source>
        <translation>コード不要、二要素認証はオフ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>サインインできない</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>In a group that is always asked</source>
        <translation>常にコードを要求するグループの一員</translation>
    </message>
    <message>
        <source>Everyone is always asked</source>
        <translation>全員に常にコードを要求</translation>
    </message>
    <message>
        <source>Admins are always asked</source>
        <translation>管理者に常にコードを要求</translation>
    </message>
    <message>
        <source>Room admins are always asked</source>
        <translation>ルームの管理者に常にコードを要求</translation>
    </message>
    <message>
        <source>Users are always asked</source>
        <translation>ユーザーに常にコードを要求</translation>
    </message>
    <message>
        <source>Guests are always asked</source>
        <translation>ゲストに常にコードを要求</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>アプリは設定済みです。</translation>
    </message>
    <message>
        <source>You set up an app then.</source>
        <translation>そのときにアプリを設定します。</translation>
    </message>
    <message>
        <source>You give your phone number then.</source>
        <translation>そのときに電話番号を登録します。</translation>
    </message>
    <message>
        <source>Asked, unless from a trusted network</source>
        <translation>コードを要求（信頼できるネットワークを除く）</translation>
    </message>
    <message>
        <source>Asked, app is set up</source>
        <translation>コードを要求、アプリ設定済み</translation>
    </message>
    <message>
        <source>Asked, sets up then</source>
        <translation>コードを要求、そのときに設定</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>コードを要求</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>コード不要</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>サインインできない</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>二要素認証はオフ</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>個人指定で常にコードを要求</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <comment>a network</comment>
        <translation>信頼：%1</translation>
    </message>
    <message>
        <source>No trusted network matches</source>
        <translation>一致する信頼できるネットワークなし</translation>
    </message>
    <message>
        <source>No sign-in is known</source>
        <translation>サインインの記録なし</translation>
    </message>
    <message>
        <source>The groups are not known</source>
        <translation>グループ不明</translation>
    </message>
    <message>
        <source>The portal can’t read %1</source>
        <comment>a network</comment>
        <translation>ポータルは%1を読み取れない</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Asked for a code</source>
        <translation>コードを要求</translation>
    </message>
    <message>
        <source>Asked, not known who is set up</source>
        <translation>コードを要求、設定状況は不明</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>信頼できるネットワークのみ</translation>
    </message>
    <message>
        <source>Asked at next sign-in, unless from a trusted network.</source>
        <translation>次回のサインインでコードが要求されます（信頼できるネットワークを除く）。</translation>
    </message>
    <message>
        <source>Asked at next sign-in.</source>
        <translation>次回のサインインでコードが要求されます。</translation>
    </message>
    <message>
        <source>Not asked from %1: it is in %2.</source>
        <comment>address, network</comment>
        <translation>%1からはコード不要です（%2に含まれます）。</translation>
    </message>
    <message>
        <source>Not asked: two-factor sign-in is off.</source>
        <translation>コード不要です。二要素認証はオフです。</translation>
    </message>
    <message>
        <source>You could not sign in: the portal can’t read %1.</source>
        <comment>a network</comment>
        <translation>サインインできなくなります。ポータルは%1を読み取れません。</translation>
    </message>
    <message>
        <source>It is not known whether you would be asked.</source>
        <translation>コードが要求されるかどうかは不明です。</translation>
    </message>
    <message>
        <source>The portal’s plan does not show the sign-in history.</source>
        <translation>ポータルのプランではサインイン履歴が表示されません。</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>このアカウントにはサインイン履歴を読む権限がありません。</translation>
    </message>
    <message>
        <source>The sign-in history could not be read.</source>
        <translation>サインイン履歴を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>サインイン履歴を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Counted from sign-ins of the last %Ln day(s).</source>
        <translation>
            <numerusform>過去%n日間のサインインから集計しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from sign-ins since %1.</source>
        <translation>%1以降のサインインから集計しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.</source>
        <translation>
            <numerusform>そのうち%n人はこの期間にサインインがなく、信頼できるネットワーク以外からはコードが要求されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal tells who has set up an app only while the app is the method.</source>
        <translation>誰がアプリを設定したかは、方式がアプリのときだけポータルから知らされます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked</source>
        <translation>
            <numerusform>%n人中%1人にコードを要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people, except from %Ln trusted network(s)</source>
        <translation>
            <numerusform>%1人全員（%n個の信頼できるネットワークを除く）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal never matches it.</source>
        <translation>%1はこのアドレスを含みますが、ポータルでは決して一致しません。</translation>
    </message>
    <message>
        <source>%1 does not mean this address, but the portal lets it through.</source>
        <translation>%1はこのアドレスを含みませんが、ポータルでは通ります。</translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal does not match it.</source>
        <translation>%1はこのアドレスを含みますが、ポータルでは一致しません。</translation>
    </message>
    <message>
        <source>The portal can’t read %1. Who gets that far down the list can’t sign in.</source>
        <translation>ポータルは%1を読み取れません。リストのそこまで照合が進んだ人はサインインできません。</translation>
    </message>
    <message>
        <source>The portal reads %1 in another way.</source>
        <translation>ポータルは%1を別の意味に解釈します。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace portals</source>
        <translation>ONLYOFFICE DocSpaceポータルの二要素認証</translation>
    </message>
    <message>
        <source>Start on the built-in demo portal.</source>
        <translation>内蔵のデモポータルで起動します。</translation>
    </message>
    <message>
        <source>A portal’s address, or a confirm link of a portal.</source>
        <translation>ポータルのアドレス、またはポータルの確認リンク。</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Twofold.</source>
        <translation>このページを閉じて、Twofoldに戻ってください。</translation>
    </message>
    <message>
        <source>Appearance: system, light, dark or high-contrast.</source>
        <translation>外観：system、light、dark、high-contrastのいずれか。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AboutPane</name>
    <message>
        <source>Copy details for a report</source>
        <translation>報告用に詳細をコピー</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>The details are these lines and your language. No name, address or secret is among them.</source>
        <translation>詳細は、これらの行と言語です。名前、アドレス、秘密情報は含まれません。</translation>
    </message>
    <message>
        <source>Twofold is free software under the GNU General Public License, version 3 or later. It is not made, endorsed or supported by the makers of DocSpace.</source>
        <translation>Twofoldは、GNU General Public Licenseバージョン3以降に基づく自由ソフトウェアです。DocSpaceの開発元による作成、推奨、サポートはありません。</translation>
    </message>
    <message>
        <source>None is open, or it does not tell its release</source>
        <translation>ポータルを開いていないか、リリース情報がありません</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountCard</name>
    <message>
        <source>Switch account</source>
        <translation>アカウントの切り替え</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountRow</name>
    <message>
        <source>Signed in now</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <comment>portal, e-mail</comment>
        <translation>%1、%2を開く</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <comment>portal</comment>
        <translation>%1を上へ移動</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <comment>portal</comment>
        <translation>%1を下へ移動</translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>portal</comment>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>登録の解除…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountsDialog</name>
    <message>
        <source>No portal was opened yet.</source>
        <translation>まだポータルを開いていません。</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>ポータルとアカウント</translation>
    </message>
    <message>
        <source>In your order. It is also the order of the portal menu.</source>
        <translation>並び順は変更できます。ポータルメニューも同じ順になります。</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>ここでサインアウト</translation>
    </message>
    <message>
        <source>Other browsers and devices</source>
        <translation>他のブラウザーとデバイス</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>ポータルを追加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The saved sign-in may still be in the keychain.</source>
        <translation>保存したサインインがキーチェーンに残っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 So the account stays in the list, signed out. Forget it again when the keychain can be used, or remove the entry “%2” in your keychain program.</source>
        <translation>%1 そのため、アカウントはサインアウトした状態で一覧に残ります。キーチェーンが使えるようになったらもう一度登録を解除するか、キーチェーンのプログラムで項目「%2」を削除してください。</translation>
    </message>
    <message>
        <source>The list of your portals could not be written.</source>
        <translation>ポータルの一覧を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The change holds until you close Twofold. The reason: %1</source>
        <translation>この変更はTwofoldを閉じるまで有効です。理由：%1</translation>
    </message>
    <message>
        <source>Signed out everywhere else.</source>
        <translation>他のすべての場所でサインアウトしました。</translation>
    </message>
    <message>
        <source>You are still signed in here.</source>
        <translation>ここではサインインしたままです。</translation>
    </message>
    <message>
        <source>The portal’s answer was lost.</source>
        <translation>ポータルの応答が失われました。</translation>
    </message>
    <message>
        <source>What it says now stands below.</source>
        <translation>現在の内容は以下のとおりです。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>e-mail, portal</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>ポータルに問い合わせています…</translation>
    </message>
    <message>
        <source>Signed in nowhere else</source>
        <translation>他にサインインはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other session(s)</source>
        <translation>
            <numerusform>他のセッション%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度問い合わせる</translation>
    </message>
    <message>
        <source>Sign out everywhere else (%1)…</source>
        <translation>他のすべてからサインアウト（%1）…</translation>
    </message>
    <message>
        <source>Twofold signs out there, wipes the saved sign-in from this computer’s keychain, and takes the account off this list.</source>
        <translation>ポータルからサインアウトし、保存したサインインをこのコンピューターのキーチェーンから消去して、アカウントを一覧から外します。</translation>
    </message>
    <message>
        <source>Twofold wipes the saved sign-in from this computer’s keychain and takes the account off this list. At the portal that sign-in ends in its own time.</source>
        <translation>保存したサインインをこのコンピューターのキーチェーンから消去して、アカウントを一覧から外します。ポータルでは、そのサインインは期限が来ると終了します。</translation>
    </message>
    <message>
        <source>Nothing is deleted at the portal, and you can add it again.</source>
        <translation>ポータルでは何も削除されません。後でもう一度追加できます。</translation>
    </message>
    <message>
        <source>Forget %1 on %2?</source>
        <comment>e-mail, portal</comment>
        <translation>%1（%2）の登録を解除しますか？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>登録を解除</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityFilterBar</name>
    <message>
        <source>Name, address or place</source>
        <translation>名前、アドレス、場所</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>期間：%1</translation>
    </message>
    <message>
        <source>Only %1. Show everybody</source>
        <translation>%1のみ。全員を表示</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>What happened with two-factor sign-in, newest first. New events appear by themselves.</source>
        <translation>二要素認証に関する出来事を新しい順に表示します。新しいイベントは自動的に表示されます。</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>古いものを表示</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVにエクスポート…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>イベントを読み込んでいます…</translation>
    </message>
    <message>
        <source>New events may be missing. Twofold tries again by itself.</source>
        <translation>新しいイベントが欠けている可能性があります。自動的に再試行します。</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>ポータルを待っています</translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>自動的に再試行します。</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>ポータルから、間隔を空けるよう求められています。</translation>
    </message>
    <message>
        <source>New events come later than usual.</source>
        <translation>新しいイベントの表示が通常より遅れます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>アクティビティのエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) saved</source>
        <translation>
            <numerusform>%n件のイベントを保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s histories. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>ポータルの履歴を見る権限がありません。このページを開くには、メールアドレスとパスワード、またはフルアクセスのAPIキーでサインインしてください。</translation>
    </message>
    <message>
        <source>This portal’s plan does not show what happened</source>
        <translation>このポータルのプランでは出来事が表示されません</translation>
    </message>
    <message>
        <source>Its sign-in history and its audit log are not part of the plan. Signing in works as before; ask the portal’s owner about the plan.</source>
        <translation>サインイン履歴と監査ログはプランに含まれていません。サインインはこれまでどおり使えます。プランについてはポータルの所有者に確認してください。</translation>
    </message>
    <message>
        <source>Only admins can see the activity</source>
        <translation>アクティビティを見られるのは管理者だけです</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Sign-ins, set-ups and changes of the policy appear here as they happen.</source>
        <translation>サインイン、設定、ポリシーの変更が、起きるたびにここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>このフィルターに一致するものはありません</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln event(s) that are read, none is of this kind, person and time.</source>
        <translation>
            <numerusform>読み込んだ%n件のイベントに、この種類、メンバー、期間に当てはまるものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityTableWords</name>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AddressLabDialog</name>
    <message>
        <source>Try an address</source>
        <translation>アドレスを試す</translation>
    </message>
    <message>
        <source>Would this address be asked for a code?</source>
        <translation>このアドレスはコードを要求されますか？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>最近のサインイン</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>A user in no group</source>
        <translation>どのグループにも属さないユーザー</translation>
    </message>
    <message>
        <source>From this address</source>
        <translation>接続元アドレス</translation>
    </message>
    <message>
        <source>One whole address, such as 203.0.113.7 or 2001:db8::7.</source>
        <translation>アドレス全体を1つ入力します（例：203.0.113.7、2001:db8::7）。</translation>
    </message>
    <message>
        <source>The portal reads it in another way</source>
        <translation>ポータルは別の意味に解釈します</translation>
    </message>
    <message>
        <source>%1. As the portal is now: %2.</source>
        <comment>reason, asked or not</comment>
        <translation>%1。ポータルの現在の状態では：%2。</translation>
    </message>
    <message numerus="yes">
        <source>There were no sign-ins in the last %Ln day(s).</source>
        <translation>
            <numerusform>過去%n日間にサインインはありませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AlwaysAskSection</name>
    <message>
        <source>Always ask</source>
        <translation>常にコードを要求</translation>
    </message>
    <message>
        <source>Add a person or group</source>
        <translation>メンバーまたはグループを追加</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodeField</name>
    <message>
        <source>Backup code</source>
        <translation>バックアップコード</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodesPage</name>
    <message>
        <source>Read them again</source>
        <translation>もう一度読み込む</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>コードを保管しました</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>認証アプリを使えないときに、各コードで1回ずつサインインできます。</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>マイサインイン</translation>
    </message>
    <message>
        <source>When they are used</source>
        <translation>使う場面</translation>
    </message>
    <message>
        <source>Your phone is lost, new or flat</source>
        <translation>スマートフォンの紛失、買い替え、電池切れ</translation>
    </message>
    <message>
        <source>Type a backup code where the sign-in asks for the 6-digit code.</source>
        <translation>サインインで6桁のコードを求められたら、バックアップコードを入力します。</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>1回ずつ</translation>
    </message>
    <message>
        <source>A used code is crossed out here and can’t be used again.</source>
        <translation>使用済みのコードはここで取り消し線が付き、もう使えません。</translation>
    </message>
    <message>
        <source>Keep them apart from your phone</source>
        <translation>スマートフォンとは別に保管</translation>
    </message>
    <message>
        <source>A printed sheet in a drawer works well.</source>
        <translation>印刷した用紙を引き出しに入れておくのがおすすめです。</translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>新しいコードを取得…</translation>
    </message>
    <message>
        <source>Running low, or lost the sheet?</source>
        <translation>残り少ない、または用紙をなくした場合</translation>
    </message>
    <message>
        <source>New codes replace all of these. Sheets printed earlier stop working.</source>
        <translation>新しいコードがこれらすべてと置き換わります。以前に印刷した用紙は使えなくなります。</translation>
    </message>
    <message>
        <source>Get new codes?</source>
        <translation>新しいコードを取得しますか？</translation>
    </message>
    <message>
        <source>All your backup codes are replaced at once. The old ones stop working, printed sheets too.</source>
        <translation>バックアップコードがすべて一度に置き換わります。以前のコードは、印刷した用紙のものも使えなくなります。</translation>
    </message>
    <message>
        <source>Keep my codes</source>
        <translation>今のコードを残す</translation>
    </message>
    <message>
        <source>Replace my codes</source>
        <translation>コードを置き換える</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>コードを表示</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>コードを隠す</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>バックアップコードを読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 of %2 codes left</source>
        <translation>残り%1/%2個</translation>
    </message>
    <message>
        <source>These are your new codes.</source>
        <translation>新しいコードです。</translation>
    </message>
    <message>
        <source>Sheets printed earlier no longer work. Keep these ones now.</source>
        <translation>以前に印刷した用紙は使えなくなりました。このコードを今すぐ保管してください。</translation>
    </message>
    <message>
        <source>The connection broke off, so the portal was read again. Sheets printed earlier no longer work.</source>
        <translation>接続が切れたため、ポータルから読み込み直しました。以前に印刷した用紙は使えなくなりました。</translation>
    </message>
    <message>
        <source>Your codes were not replaced.</source>
        <translation>コードは置き換えられていません。</translation>
    </message>
    <message>
        <source>The connection broke off before. The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>その前に接続が切れました。%1に印刷、保存、またはコピーした用紙は引き続き使えます。</translation>
    </message>
    <message>
        <source>The connection broke off before. The codes below are the ones you had.</source>
        <translation>その前に接続が切れました。以下はこれまでのコードです。</translation>
    </message>
    <message>
        <source>It is not known yet whether your codes were replaced.</source>
        <translation>コードが置き換えられたかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>It is not known whether your codes were replaced.</source>
        <translation>コードが置き換えられたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The codes below are the ones that work now.</source>
        <translation>以下が現在使えるコードです。</translation>
    </message>
    <message>
        <source>There are no backup codes yet</source>
        <translation>バックアップコードはまだありません</translation>
    </message>
    <message>
        <source>They come with an authenticator app. Set one up, and you get them at the end.</source>
        <translation>認証アプリと一緒に発行されます。アプリを設定すると、最後に受け取れます。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定する</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the trusted one</source>
        <translation>%1の証明書が、信頼したものと異なります</translation>
    </message>
    <message>
        <source>Somebody may be listening in between, so nothing was sent. Ask whoever runs the portal, by phone or in person, whether its certificate was renewed. If it was, forget the trusted one and compare the new one.</source>
        <translation>通信が盗聴されている可能性があるため、何も送信していません。証明書が更新されたかどうかを、ポータルの運営者に電話または対面で確認してください。更新された場合は、信頼した証明書の登録を解除し、新しいものを照合してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>%1の証明書は信頼されていません</translation>
    </message>
    <message>
        <source>Nobody whom this computer knows vouches for it, or something is wrong with it. Trust it only if its fingerprint is the one that whoever runs the portal gave you.</source>
        <translation>このコンピューターが知る発行者による保証がないか、証明書に問題があります。フィンガープリントがポータルの運営者から伝えられたものと一致する場合にだけ、信頼してください。</translation>
    </message>
    <message>
        <source>Don’t trust</source>
        <translation>信頼しない</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>有効期限が切れています。</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>まだ有効期間前です。</translation>
    </message>
    <message>
        <source>It is made out to another address.</source>
        <translation>別のアドレスに発行されています。</translation>
    </message>
    <message>
        <source>Its issuer is not known to this computer.</source>
        <translation>発行者がこのコンピューターに登録されていません。</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>自己署名の証明書です。</translation>
    </message>
    <message>
        <source>It is not fit for a portal.</source>
        <translation>ポータルには使えない証明書です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type or paste the fingerprint you were given</source>
        <translation>伝えられたフィンガープリントを入力または貼り付け</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>CAファイルを使用…</translation>
    </message>
    <message>
        <source>That is not the fingerprint of this certificate.</source>
        <translation>この証明書のフィンガープリントではありません。</translation>
    </message>
    <message>
        <source>Use a CA file</source>
        <translation>CAファイルの使用</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>That file can’t be used.</source>
        <translation>このファイルは使用できません。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>理由：%1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengeFields</name>
    <message>
        <source>Backup code</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Capitals and small letters differ. Each code works once.</source>
        <translation>大文字と小文字は区別されます。各コードは1回だけ使えます。</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>With the country’s code, for example +49 151 23456789.</source>
        <translation>国番号を付けて入力します（例：+49 151 23456789）。</translation>
    </message>
    <message numerus="yes">
        <source>Next code in %Ln second(s). The code is checked when the sixth digit is in.</source>
        <translation>
            <numerusform>次のコードまで%n秒。6桁目を入力するとコードが確認されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is checked when the sixth digit is in.</source>
        <translation>6桁目を入力するとコードが確認されます。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengePage</name>
    <message>
        <source>Check the clock again</source>
        <translation>時計をもう一度確認</translation>
    </message>
    <message>
        <source>Demo: the text message to %1 says %2.</source>
        <translation>デモ：%1へのSMSの内容は%2です。</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app</source>
        <translation>認証アプリのコードを入力してください</translation>
    </message>
    <message>
        <source>Enter a backup code</source>
        <translation>バックアップコードを入力してください</translation>
    </message>
    <message>
        <source>Enter the code from the text message</source>
        <translation>SMSのコードを入力してください</translation>
    </message>
    <message>
        <source>Which phone gets the codes?</source>
        <translation>どの電話でコードを受け取りますか？</translation>
    </message>
    <message>
        <source>Signing in as %1. The message went to %2.</source>
        <translation>%1としてサインインしています。SMSを%2に送信しました。</translation>
    </message>
    <message>
        <source>Signing in as %1</source>
        <translation>%1としてサインインしています</translation>
    </message>
    <message>
        <source>The phone is gone? Ask an admin of your portal to change the number.</source>
        <translation>電話がない場合は、番号の変更をポータルの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>もう一度試せます。</translation>
    </message>
    <message>
        <source>The message was sent again. Only the code of the newest one works.</source>
        <translation>SMSを再送信しました。最新のコードだけが使えます。</translation>
    </message>
    <message>
        <source>The portal takes no code for this sign-in any more.</source>
        <translation>このサインインでは、ポータルはもうコードを受け付けません。</translation>
    </message>
    <message>
        <source>It took too long, or the portal’s settings have changed. Sign in again.</source>
        <translation>時間がかかりすぎたか、ポータルの設定が変わりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>That backup code was not accepted.</source>
        <translation>バックアップコードは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Check capitals and small letters. If it was used before, take the next one.</source>
        <translation>大文字と小文字を確認してください。使用済みの場合は、次のコードを使ってください。</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>コードは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Type the code of the newest message, or have it sent again.</source>
        <translation>最新のSMSのコードを入力するか、再送信してください。</translation>
    </message>
    <message>
        <source>The portal did not take this number.</source>
        <translation>ポータルがこの番号を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Begin with + and the country’s code.</source>
        <translation>「+」と国番号で始めてください。</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code: it may be used up. Take the next one, or a code of your app.</source>
        <translation>ポータルがコードを受け付けたかどうかは不明で、使用済みになった可能性があります。次のコードか、アプリのコードを使ってください。</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Have the message sent again, and type its code.</source>
        <translation>ポータルがコードを受け付けたかどうかは不明です。SMSを再送信して、そのコードを入力してください。</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Wait for the next one in your app, then type it.</source>
        <translation>ポータルがコードを受け付けたかどうかは不明です。アプリに次のコードが表示されるのを待って、入力してください。</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>コードを送信</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Use a backup code instead</source>
        <translation>バックアップコードを使う</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <translation>アプリを使う</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>SMSを再送信</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>アカウントの切り替え</translation>
    </message>
    <message>
        <source>The portal can’t send text messages now.</source>
        <translation>現在、ポータルからSMSを送信できません。</translation>
    </message>
    <message>
        <source>They are switched on, but its plan does not allow them or no provider is set up. Tell an admin.</source>
        <translation>SMSはオンですが、ポータルのプランで許可されていないか、プロバイダーが設定されていません。管理者に知らせてください。</translation>
    </message>
    <message numerus="yes">
        <source>Send the message again in %Ln second(s)</source>
        <translation>
            <numerusform>%n秒後にSMSを再送信</numerusform>
        </translation>
    </message>
    <message>
        <source>New phone and no backup codes? Ask the portal’s owner to reset your authenticator app.</source>
        <translation>スマートフォンが新しく、バックアップコードもない場合は、認証アプリのリセットをポータルの所有者に依頼してください。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChangeList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>他%n件を表示</numerusform>
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
            <numerusform>%1、グループ、%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1、グループ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestionDelegate</name>
    <message numerus="yes">
        <source>Group, %Ln person(s)</source>
        <translation>
            <numerusform>グループ、%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>追加済み</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestions</name>
    <message>
        <source>People and groups that were found</source>
        <translation>見つかったメンバーとグループ</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChoiceBox</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, and how</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ClipboardNotice</name>
    <message>
        <source>The clipboard could not be emptied.</source>
        <translation>クリップボードを空にできませんでした。</translation>
    </message>
    <message>
        <source>What you copied may still be on it, or in the history of a clipboard program. Copy something else, and clear that history.</source>
        <translation>コピーした内容が、クリップボードやクリップボード用プログラムの履歴に残っている可能性があります。別のものをコピーして、履歴を消去してください。</translation>
    </message>
    <message>
        <source>I have cleared it</source>
        <translation>消去しました</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeField</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6桁のコード</translation>
    </message>
    <message>
        <source>%1 of 6 digits</source>
        <translation>6桁中%1桁</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1、受け付けられませんでした</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicket</name>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy backup code %1</source>
        <translation>バックアップコード%1をコピー</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>ハイフン</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>アンダースコア</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>大文字の%1</translation>
    </message>
    <message>
        <source>small %1</source>
        <translation>小文字の%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the characters of a code that is spelled out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Backup code %1, used</source>
        <translation>バックアップコード%1、使用済み</translation>
    </message>
    <message>
        <source>Backup code %1, not used</source>
        <translation>バックアップコード%1、未使用</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicketList</name>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesPanel</name>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More ways to keep the codes</source>
        <translation>コードを保管するその他の方法</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Print a card for the wallet…</source>
        <translation>財布用カードを印刷…</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>カードをPDFで保存…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>テキストファイルで保存…</translation>
    </message>
    <message>
        <source>With the used codes, struck out</source>
        <translation>使用済みコードも取り消し線付きで含める</translation>
    </message>
    <message>
        <source>The printer did not take this page.</source>
        <translation>プリンターがこのページを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF. The reason: %1</source>
        <translation>別のプリンターを選ぶか、PDFで保存してください。理由：%1</translation>
    </message>
    <message>
        <source>The codes are saved.</source>
        <translation>コードを保存しました。</translation>
    </message>
    <message>
        <source>Only you can open the file: %1</source>
        <translation>このファイルを開けるのは自分だけです：%1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesStep</name>
    <message>
        <source>Keep them now</source>
        <translation>今すぐ保管</translation>
    </message>
    <message>
        <source>You can see them later too, under My sign-in.</source>
        <translation>後から「マイサインイン」でも見られます。</translation>
    </message>
    <message>
        <source>Not in the same place as your phone, so that losing one never costs you both.</source>
        <translation>一緒になくさないよう、スマートフォンとは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Your backup codes can’t be read now</source>
        <translation>現在、バックアップコードを読み込めません</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, and your app works. %1</source>
        <translation>二要素認証はオンで、アプリも使えます。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>バックアップコードを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConfirmStep</name>
    <message>
        <source>Type the code your app shows</source>
        <translation>アプリに表示されたコードを入力</translation>
    </message>
    <message>
        <source>You can paste the code too. It is checked as soon as the sixth digit is in.</source>
        <translation>コードは貼り付けもできます。6桁目が入るとすぐに確認されます。</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6桁のコード</translation>
    </message>
    <message>
        <source>Check the clock again</source>
        <translation>時計をもう一度確認</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>次のコード</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds, by the portal’s clock. If little time is left, wait for the next one.</source>
        <translation>コードはポータルの時計で30秒ごとに変わります。残り時間が少ないときは、次のコードを待ってください。</translation>
    </message>
    <message>
        <source>Show the code to scan again</source>
        <translation>スキャン用コードをもう一度表示</translation>
    </message>
    <message>
        <source>Look for %1 in your app</source>
        <translation>アプリで%1を探してください</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>%n秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>This set-up has expired.</source>
        <translation>この設定は期限切れです。</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>始め直すには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Start it anew, and scan the code once more.</source>
        <translation>始め直して、コードをもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>始め直す</translation>
    </message>
    <message>
        <source>The portal has not taken that code.</source>
        <translation>ポータルがコードを受け付けていません。</translation>
    </message>
    <message>
        <source>The connection broke off. Your app is not set up yet: type the code that it shows now.</source>
        <translation>接続が切れました。アプリはまだ設定されていません。今表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>アプリは設定済みです。</translation>
    </message>
    <message>
        <source>The portal’s answer got lost. Sign in again with a code of your app; your backup codes are then under My sign-in.</source>
        <translation>ポータルの応答が失われました。アプリのコードでもう一度サインインしてください。その後、バックアップコードを「マイサインイン」で見られます。</translation>
    </message>
    <message>
        <source>It is not known yet whether your app is set up.</source>
        <translation>アプリが設定されたかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>Sign in again: the portal asks for a code of your app if it is, and shows the set-up again if it is not.</source>
        <translation>もう一度サインインしてください。設定されていればアプリのコードが求められ、されていなければ設定画面が再び表示されます。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>もう一度読み込む</translation>
    </message>
    <message>
        <source>Open clock settings</source>
        <translation>時計の設定を開く</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectPage</name>
    <message>
        <source>Portal address</source>
        <translation>ポータルのアドレス</translation>
    </message>
    <message>
        <source>A server in your own network works too, for example docspace.local.</source>
        <translation>自分のネットワーク内のサーバーも使えます（例：docspace.local）。</translation>
    </message>
    <message>
        <source>Connect to your portal</source>
        <translation>ポータルに接続</translation>
    </message>
    <message>
        <source>Enter the address you use to open DocSpace in a browser.</source>
        <translation>ブラウザーでDocSpaceを開くときのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>最近使ったポータル</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Manage portals and accounts</source>
        <translation>ポータルとアカウントの管理</translation>
    </message>
    <message>
        <source>The list of your portals could not be read.</source>
        <translation>ポータルの一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>It was put aside as %1. A new list begins with the next portal you open.</source>
        <translation>%1として別に保存しました。次にポータルを開くと、新しい一覧が始まります。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Starting the demo portal…</source>
        <translation>デモポータルを起動しています…</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>デモポータルを試す</translation>
    </message>
    <message>
        <source>The demo portal did not start.</source>
        <translation>デモポータルが起動しませんでした。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>最後に開いた日：今日</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>最後に開いた日：昨日</translation>
    </message>
    <message>
        <source>last opened on %1</source>
        <translation>最後に開いた日：%1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectionHelp</name>
    <message>
        <source>Show certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>Forget the trusted certificate…</source>
        <translation>信頼した証明書の登録を解除…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>プロキシ…</translation>
    </message>
    <message>
        <source>Forget the certificate that you trusted for %1?</source>
        <translation>%1用に信頼した証明書の登録を解除しますか？</translation>
    </message>
    <message>
        <source>Do it only if whoever runs the portal told you, by phone or in person, that its certificate was renewed. Twofold then connects again, and trusts the new one only after you have compared its fingerprint.</source>
        <translation>証明書が更新されたと、ポータルの運営者から電話または対面で伝えられた場合にだけ行ってください。その後もう一度接続し、新しい証明書はフィンガープリントを照合した後で信頼します。</translation>
    </message>
    <message>
        <source>Keep trusting it</source>
        <translation>信頼を続ける</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>登録を解除</translation>
    </message>
    <message>
        <source>That could not be saved; it holds until you close Twofold.</source>
        <translation>保存できませんでした。Twofoldを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Your proxy and the certificates you trusted could not be read.</source>
        <translation>プロキシと信頼した証明書を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The file was put aside as %1. Set the proxy again; Twofold asks about a certificate when it meets one.</source>
        <translation>ファイルを%1として別に保存しました。プロキシをもう一度設定してください。証明書については、必要になったときに確認します。</translation>
    </message>
    <message>
        <source>The file with the certificates that you trust for %1 could not be read.</source>
        <translation>%1用に信頼した証明書のファイルを読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CopiedFeedback</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CountdownRing</name>
    <message>
        <source>Time until the next code</source>
        <translation>次のコードまでの時間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageActions</name>
    <message>
        <source>Save the coverage</source>
        <translation>設定状況の保存</translation>
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
        <translation>設定状況</translation>
    </message>
    <message>
        <source>Who has set up an authenticator app, by role and by group. Choose a row to see the people.</source>
        <translation>認証アプリを設定した人を、役割とグループ別に表示します。行を選ぶとメンバーが表示されます。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDFを保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Two-factor sign-in: who has set up an app</source>
        <translation>二要素認証：アプリの設定状況</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>portal, date and time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>役割別</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>グループ別</translation>
    </message>
    <message>
        <source>Printed with Twofold</source>
        <translation>Twofoldで印刷</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷しました</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>プリンターが受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageTableModel</name>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <comment>202 of 240</comment>
        <translation>設定済み：%1</translation>
    </message>
    <message>
        <source>%1 not set up</source>
        <comment>38 of 240</comment>
        <translation>未設定：%1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>2 of 240</comment>
        <translation>不明：%1</translation>
    </message>
    <message>
        <source>Role or group</source>
        <translation>役割またはグループ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CsvKinds</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: one that spreadsheet programs open with all letters right.</extracomment>
        <translation>表計算ソフト用CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV without a byte order mark (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: the same without the three bytes at its start that some programs stumble over.</extracomment>
        <translation>バイト順マークなしのCSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::EntryView</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ErrorNotice</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>短時間に入力されたコードが多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>下に表示中</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>twofold::ui::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <comment>Not set up, 38</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Twofoldとは</translation>
    </message>
    <message>
        <source>Without your phone</source>
        <translation>スマートフォンがない時</translation>
    </message>
    <message>
        <source>For admins</source>
        <translation>管理者向け</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>About Twofold</source>
        <translation>Twofoldについて</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>ページ上</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>一覧、入力欄、ダイアログ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>twofold::ui::IdentityPanel</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>ONLYOFFICE DocSpaceの二要素認証</translation>
    </message>
    <message>
        <source>Talks to your portal and to nothing else.</source>
        <translation>通信するのはポータルとだけです。</translation>
    </message>
    <message>
        <source>Keeps your sign-in in this computer’s keychain, never in a file.</source>
        <translation>サインインはこのコンピューターのキーチェーンに保管し、ファイルには保存しません。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ImportNetworksDialog</name>
    <message>
        <source>Import trusted networks</source>
        <translation>信頼できるネットワークのインポート</translation>
    </message>
    <message>
        <source>Paste addresses, ranges or networks, in lines or with commas between. Nothing is added before you have seen what each of them is.</source>
        <translation>アドレス、範囲、ネットワークを、改行またはカンマで区切って貼り付けてください。それぞれの内容を確認するまで、何も追加されません。</translation>
    </message>
    <message>
        <source>Networks to import</source>
        <translation>インポートするネットワーク</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>What each of them is</source>
        <translation>それぞれの内容</translation>
    </message>
    <message>
        <source>Add none of them</source>
        <translation>何も追加しない</translation>
    </message>
    <message>
        <source>Open a list of networks</source>
        <translation>ネットワークの一覧を開く</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>テキストファイル (*.txt *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation>このファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln network(s)</source>
        <translation>
            <numerusform>%n個のネットワークを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>ネットワークを追加</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>追加可能%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>登録済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>使用不可%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 were read</source>
        <translation>最初の%1件のみ読み込み</translation>
    </message>
    <message>
        <source>Export trusted networks</source>
        <translation>信頼できるネットワークのエクスポート</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeyLine</name>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>キー（スキャンの代わりに入力）</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>このセッションの間だけ保持</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>ロックを解除して再試行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Unlock it to get through, or enter the password under Proxy.</source>
        <translation>プロキシのパスワードがそこに保管されている可能性があります。ロックを解除して接続するか、「プロキシ」でパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Try again in a moment, or enter the password under Proxy.</source>
        <translation>プロキシのパスワードがそこに保管されている可能性があります。しばらくしてからもう一度試すか、「プロキシ」でパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Unlock it to go on where you were, or sign in anew.</source>
        <translation>サインインがそこに保管されている可能性があります。ロックを解除して前回の続きから始めるか、新しくサインインしてください。</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Try again in a moment, or sign in anew.</source>
        <translation>サインインがそこに保管されている可能性があります。しばらくしてからもう一度試すか、新しくサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Unlock it to have that removed.</source>
        <translation>終了したサインインが「%1」としてそこに残っている可能性があります。削除するには、ロックを解除してください。</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Try again in a moment to have that removed.</source>
        <translation>終了したサインインが「%1」としてそこに残っている可能性があります。削除するには、しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain.</source>
        <translation>サインインがキーチェーンに残っています。</translation>
    </message>
    <message>
        <source>It is to be kept only until you close Twofold, but the keychain did not remove “%1”.</source>
        <translation>Twofoldを閉じるまでの間だけ保持する設定ですが、「%1」をキーチェーンから削除できませんでした。</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>残しておく</translation>
    </message>
</context>
<context>
    <name>twofold::ui::LinkNotice</name>
    <message>
        <source>Sign in, then the set-up opens.</source>
        <translation>サインインすると、設定画面が開きます。</translation>
    </message>
    <message>
        <source>Your link is for an account of this portal.</source>
        <translation>このリンクは、このポータルのアカウント用です。</translation>
    </message>
    <message>
        <source>Sign in, then your code is asked for.</source>
        <translation>サインインすると、コードが求められます。</translation>
    </message>
    <message>
        <source>That link has expired.</source>
        <translation>このリンクは期限切れです。</translation>
    </message>
    <message>
        <source>Sign in instead. What the link was for opens then, if the portal asks for it.</source>
        <translation>代わりにサインインしてください。ポータルが求める場合は、リンク先の画面が開きます。</translation>
    </message>
    <message>
        <source>The portal could not be asked about that link.</source>
        <translation>このリンクについてポータルに問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>Sign in instead, or open the link again.</source>
        <translation>代わりにサインインするか、リンクをもう一度開いてください。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainView</name>
    <message>
        <source>Your session has ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>You can read on. Sign in again to change anything.</source>
        <translation>閲覧は続けられます。変更するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainWindow</name>
    <message>
        <source>The sign-in to %1 that is open here is given up.</source>
        <translation>ここで進めている%1へのサインインは中止されます。</translation>
    </message>
    <message>
        <source>%1 on %2 stays signed in. You come back to it by the portal menu.</source>
        <translation>%1（%2）はサインインしたままです。ポータルメニューから戻れます。</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1を開きますか？</translation>
    </message>
    <message>
        <source>A link to it was opened on this computer.</source>
        <translation>そのリンクがこのコンピューターで開かれました。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ここにとどまる</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Close without keeping your codes?</source>
        <translation>コードを保管せずに閉じますか？</translation>
    </message>
    <message>
        <source>Leave without keeping your codes?</source>
        <translation>コードを保管せずに移動しますか？</translation>
    </message>
    <message>
        <source>Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in.</source>
        <translation>バックアップコードがまだ印刷、保存、コピーされていません。後から「マイサインイン」で見られます。</translation>
    </message>
    <message>
        <source>Keep them first</source>
        <translation>先に保管する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Close without saving the policy?</source>
        <translation>ポリシーを保存せずに閉じますか？</translation>
    </message>
    <message>
        <source>Leave without saving the policy?</source>
        <translation>ポリシーを保存せずに移動しますか？</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved. It is kept on this computer and offered when you come back.</source>
        <translation>「ポリシー」ページでの変更は保存されていません。このコンピューターに残り、次に開いたときに提示されます。</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved.</source>
        <translation>「ポリシー」ページでの変更は保存されていません。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Close while apps are being reset?</source>
        <translation>アプリのリセット中に閉じますか？</translation>
    </message>
    <message>
        <source>Leave while apps are being reset?</source>
        <translation>アプリのリセット中に移動しますか？</translation>
    </message>
    <message>
        <source>The rest is not reset. Twofold offers to go on when you come back.</source>
        <translation>残りはリセットされません。戻ったときに続きを再開できます。</translation>
    </message>
    <message>
        <source>The rest is not reset.</source>
        <translation>残りはリセットされません。</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>リセットを続ける</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MySignInPage</name>
    <message>
        <source>Set up</source>
        <comment>state</comment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Move to a new phone…</source>
        <translation>新しいスマートフォンに移行…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>コードを表示</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Your second step</source>
        <translation>2つ目のステップ</translation>
    </message>
    <message>
        <source>From where you are now</source>
        <translation>現在の接続元</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Move to a new phone?</source>
        <translation>新しいスマートフォンに移行しますか？</translation>
    </message>
    <message>
        <source>The codes from your present phone and your backup codes stop working. Then you scan a new code with the new phone and get new backup codes. Have the new phone at hand.</source>
        <translation>今のスマートフォンのコードとバックアップコードは使えなくなります。続いて、新しいスマートフォンで新しいコードをスキャンし、新しいバックアップコードを受け取ります。新しいスマートフォンを手元に用意してください。</translation>
    </message>
    <message>
        <source>Keep this phone</source>
        <translation>今のスマートフォンを使う</translation>
    </message>
    <message>
        <source>Unlink and set up</source>
        <translation>連携を解除して設定</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>マイサインイン</translation>
    </message>
    <message>
        <source>How you prove that it’s you on %1.</source>
        <translation>%1で本人であることを示す方法です。</translation>
    </message>
    <message>
        <source>Reading your sign-in…</source>
        <translation>サインインの情報を読み込んでいます…</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>二要素認証はオフです</translation>
    </message>
    <message>
        <source>Your password alone signs you in. An admin of the portal can switch a second step on.</source>
        <translation>パスワードだけでサインインできます。2つ目のステップはポータルの管理者がオンにできます。</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but your app is not set up</source>
        <translation>二要素認証はオンですが、アプリが未設定です</translation>
    </message>
    <message>
        <source>Set it up now, while you are signed in: your next sign-in may ask for a code.</source>
        <translation>サインインしている今のうちに設定してください。次回のサインインでコードが要求される可能性があります。</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on</source>
        <translation>二要素認証はオンです</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in, unless you come from a trusted network.</source>
        <translation>信頼できるネットワーク以外では、サインインのたびにコードがSMSで届きます。</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in.</source>
        <translation>サインインのたびにコードがSMSで届きます。</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in, unless you come from a trusted network.</source>
        <translation>信頼できるネットワーク以外では、サインインのたびにコードが要求されます。</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in.</source>
        <translation>サインインのたびにコードが要求されます。</translation>
    </message>
    <message>
        <source>Codes for %1 come from your phone</source>
        <translation>%1のコードはスマートフォンに表示されます</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>backup codes</comment>
        <translation>残り%1/%2個</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>残りなし</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>The portal has no trusted networks</source>
        <translation>ポータルに信頼できるネットワークはありません</translation>
    </message>
    <message>
        <source>The network makes no difference for you</source>
        <translation>どのネットワークでも同じです</translation>
    </message>
    <message>
        <source>You are not in a trusted network</source>
        <translation>信頼できるネットワークではありません</translation>
    </message>
    <message>
        <source>Signing in from here asks for a code</source>
        <translation>ここからのサインインではコードが要求されます</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>コードを要求</translation>
    </message>
    <message>
        <source>You are in a trusted network</source>
        <translation>信頼できるネットワークです</translation>
    </message>
    <message>
        <source>Signing in from here asks for no code</source>
        <translation>ここからのサインインではコードは不要です</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>コード不要</translation>
    </message>
    <message>
        <source>You are on the “Always ask” list</source>
        <translation>「常にコードを要求」のリストに入っています</translation>
    </message>
    <message>
        <source>You are not on the “Always ask” list</source>
        <translation>「常にコードを要求」のリストに入っていません</translation>
    </message>
    <message>
        <source>A code is asked for from every network</source>
        <translation>どのネットワークからでもコードが要求されます</translation>
    </message>
    <message>
        <source>From a trusted network, no code is needed</source>
        <translation>信頼できるネットワークからはコード不要です</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>登録あり</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>Signed in with email and password</source>
        <translation>メールアドレスとパスワードでサインイン</translation>
    </message>
    <message>
        <source>Signed in with an API key</source>
        <translation>APIキーでサインイン</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>アクセストークンでサインイン</translation>
    </message>
    <message>
        <source>Signed in with the session of a browser</source>
        <translation>ブラウザーのセッションでサインイン</translation>
    </message>
    <message>
        <source>Signed in with email and password for each request</source>
        <translation>リクエストごとにメールアドレスとパスワードでサインイン</translation>
    </message>
    <message>
        <source>Signed in through the browser with OAuth 2.0</source>
        <translation>OAuth 2.0でブラウザーからサインイン</translation>
    </message>
    <message>
        <source>Signed in through the browser with OpenID Connect</source>
        <translation>OpenID Connectでブラウザーからサインイン</translation>
    </message>
    <message>
        <source>Kept in the keychain until you sign out</source>
        <translation>サインアウトするまでキーチェーンに保管</translation>
    </message>
    <message>
        <source>Kept until you close Twofold</source>
        <translation>Twofoldを閉じるまで保持</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but no text messages come</source>
        <translation>二要素認証はオンですが、SMSが届きません</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>足りないものはありません。</translation>
    </message>
    <message>
        <source>Your new backup codes are not kept yet.</source>
        <translation>新しいバックアップコードがまだ保管されていません。</translation>
    </message>
    <message>
        <source>No backup code is left: without your phone you could not sign in.</source>
        <translation>バックアップコードが残っていません。スマートフォンがないとサインインできなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln backup code(s) left.</source>
        <translation>
            <numerusform>バックアップコードは残り%n個だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>新しいコードを取得…</translation>
    </message>
    <message>
        <source>Keep them now</source>
        <translation>今すぐ保管する</translation>
    </message>
    <message>
        <source>You set your app up on %1.</source>
        <translation>%1にアプリを設定しました。</translation>
    </message>
    <message>
        <source>Your app was set up before %1.</source>
        <translation>アプリは%1より前に設定されました。</translation>
    </message>
    <message>
        <source>No provider of text messages is set up at the portal. Tell an admin.</source>
        <translation>ポータルにSMSのプロバイダーが設定されていません。管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Your last sign-in asked for no code. If it should have: the portal’s plan may not allow text messages. Tell an admin.</source>
        <translation>前回のサインインではコードが要求されませんでした。要求されるはずだった場合は、ポータルのプランでSMSが許可されていない可能性があります。管理者に知らせてください。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NavigationList</name>
    <message>
        <source>Places</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1、未保存の変更あり</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>People, 240</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkImportModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>元の表記</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>ネットワークを追加</translation>
    </message>
    <message>
        <source>Address, range or network</source>
        <translation>アドレス、範囲、またはネットワーク</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Show the first %1 only</source>
        <translation>最初の%1件のみ表示</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1件すべて表示</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworksSection</name>
    <message>
        <source>People who come over IPv6 can’t sign in</source>
        <translation>IPv6で接続する人はサインインできません</translation>
    </message>
    <message>
        <source>This release of the portal can’t compare an IPv6 address with a network or a range. Single addresses do no harm.</source>
        <translation>このリリースのポータルは、IPv6アドレスをネットワークや範囲と比較できません。単独のアドレスなら問題ありません。</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>信頼できるネットワーク</translation>
    </message>
    <message>
        <source>No trusted networks: everybody is asked from everywhere.</source>
        <translation>信頼できるネットワークなし：どこからでも全員にコードを要求します。</translation>
    </message>
    <message>
        <source>The list is saved as a file.</source>
        <translation>リストをファイルに保存しました。</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>リストを保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::OtherSessionsDialog</name>
    <message>
        <source>Other sessions</source>
        <translation>他のセッション</translation>
    </message>
    <message>
        <source>A program that did not say its name</source>
        <translation>名前のわからないプログラム</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser, system</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>他のすべてからサインアウトしますか？</translation>
    </message>
    <message>
        <source>You stay signed in to %1 here. Whoever works in these sessions is signed out at once.</source>
        <translation>ここでは%1にサインインしたままです。これらのセッションで作業中の人は、すぐにサインアウトされます。</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>サインインしたままにする</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln other session(s)</source>
        <translation>
            <numerusform>他のセッション%n件をサインアウト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleActionBar</name>
    <message>
        <source>Clear</source>
        <comment>the selection</comment>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVにエクスポート…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleFilterBar</name>
    <message>
        <source>Name, email or group</source>
        <translation>名前、メールアドレス、グループ</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>常にコードを要求</translation>
    </message>
    <message>
        <source>Only %1, take away</source>
        <translation>%1のみ、解除</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Who has set up two-factor sign-in, and a fresh start for anyone with a new phone.</source>
        <translation>二要素認証を設定した人を確認し、スマートフォンを替えた人の設定をリセットできます。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>設定状況…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Reading who is on the portal…</source>
        <translation>ポータルのメンバーを読み込んでいます…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>It is not known who has set up an app.</source>
        <translation>誰がアプリを設定したかは不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln人を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s people. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>ポータルのメンバーを見る権限がありません。このページを開くには、メールアドレスとパスワード、またはフルアクセスのAPIキーでサインインしてください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>表示中の全員を選択</translation>
    </message>
    <message>
        <source>Order by: %1</source>
        <comment>a column</comment>
        <translation>並べ替え：%1</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>メンバーのエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved</source>
        <translation>
            <numerusform>%Ln人を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>全員を表示</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を空にする</translation>
    </message>
    <message>
        <source>People came or went while they were being read.</source>
        <translation>読み込み中に、メンバーの追加または削除がありました。</translation>
    </message>
    <message>
        <source>Somebody may be missing, or be listed though they have gone.</source>
        <translation>一覧に載っていない人や、すでにいないのに載っている人がいる可能性があります。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTableWords</name>
    <message>
        <source>Not read yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>リセットしています…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the reset of their app</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>表示中の全員を選択</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>二要素認証</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>of the app, as far as it is known</comment>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Select %1</source>
        <extracomment>A box that can be ticked; %1 is a person, with all that the row says.</extracomment>
        <translation>選択：%1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyNotices</name>
    <message>
        <source>Read it again</source>
        <translation>もう一度読み込む</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>戻さない</translation>
    </message>
    <message>
        <source>Make the changes again</source>
        <translation>変更をやり直す</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>ポリシーを保存しました。</translation>
    </message>
    <message>
        <source>The portal asks for it from the next sign-in on.</source>
        <translation>次回のサインインから適用されます。</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>二要素認証はオフです。</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list. They are kept on this computer, and offered when you switch it on again.</source>
        <translation>信頼できるネットワークと「常にコードを要求」のリストはポータルから消去されました。このコンピューターに保存されており、再びオンにするときに提示されます。</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list.</source>
        <translation>信頼できるネットワークと「常にコードを要求」のリストはポータルから消去されました。</translation>
    </message>
    <message>
        <source>The policy was not saved.</source>
        <translation>ポリシーは保存されませんでした。</translation>
    </message>
    <message>
        <source>The portal holds what it held before. Your change is still here.</source>
        <translation>ポータルの内容は以前のままです。行った変更はここに残っています。</translation>
    </message>
    <message>
        <source>It is not known yet whether the policy was saved.</source>
        <translation>ポリシーが保存されたかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>The portal has to be read again to tell.</source>
        <translation>確認するには、ポータルから読み込み直す必要があります。</translation>
    </message>
    <message>
        <source>You chose another method; yours is kept here. Nothing is saved yet: look it through.</source>
        <translation>別の方式を選んだため、ここではその方式になっています。まだ何も保存されていません。内容を確認してください。</translation>
    </message>
    <message>
        <source>Your changes are on top of that. None of them is saved yet: look them through.</source>
        <translation>行った変更はその上に重ねてあります。まだ何も保存されていません。内容を確認してください。</translation>
    </message>
    <message>
        <source>You had changed the same thing.</source>
        <translation>同じ項目を変更していました。</translation>
    </message>
    <message>
        <source>%1 changed the policy meanwhile</source>
        <translation>その間に%1がポリシーを変更しました</translation>
    </message>
    <message>
        <source>Somebody else changed the policy meanwhile</source>
        <translation>その間に他の人がポリシーを変更しました</translation>
    </message>
    <message>
        <source>The lists of before are kept here</source>
        <translation>以前のリストはここに保存されています</translation>
    </message>
    <message>
        <source>On %1 the portal held %2.</source>
        <translation>%1の時点でポータルにあったもの：%2。</translation>
    </message>
    <message>
        <source>%1 saved the policy on %2.</source>
        <translation>%1が%2にポリシーを保存しました。</translation>
    </message>
    <message>
        <source>Trusted networks and the always-ask list are gone</source>
        <translation>信頼できるネットワークと「常にコードを要求」のリストがなくなっています</translation>
    </message>
    <message>
        <source>The trusted networks are gone</source>
        <translation>信頼できるネットワークがなくなっています</translation>
    </message>
    <message>
        <source>The always-ask list is gone</source>
        <translation>「常にコードを要求」のリストがなくなっています</translation>
    </message>
    <message>
        <source>The portal’s own page clears them with every save.</source>
        <translation>ポータル自身のページで保存するたびに消去されます。</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>保存されていない変更があります</translation>
    </message>
    <message>
        <source>They are from %1.</source>
        <translation>%1の変更です。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyPage</name>
    <message>
        <source>Two-factor policy</source>
        <translation>二要素認証ポリシー</translation>
    </message>
    <message>
        <source>Who has to confirm a sign-in with a second step, and from where.</source>
        <translation>2つ目のステップでサインインを確認する人と、その接続元を決めます。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>信頼できるネットワーク</translation>
    </message>
    <message>
        <source>No code is asked for from these addresses</source>
        <translation>これらのアドレスからはコードを要求しません</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>常にコードを要求</translation>
    </message>
    <message>
        <source>Even from a trusted network</source>
        <translation>信頼できるネットワークからでも要求</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>サインインで求められるのはパスワードだけです</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>ポリシーを読み込んでいます…</translation>
    </message>
    <message>
        <source>This portal does not offer it</source>
        <translation>このポータルでは提供されていません</translation>
    </message>
    <message>
        <source>A 6-digit code from an app on the phone</source>
        <translation>スマートフォンのアプリの6桁のコード</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>No SMS service is connected to this portal</source>
        <translation>このポータルにSMSサービスが接続されていません</translation>
    </message>
    <message>
        <source>A code by text message to the phone</source>
        <translation>電話にSMSで届くコード</translation>
    </message>
    <message>
        <source>Only admins can see the policy</source>
        <translation>ポリシーを見られるのは管理者だけです</translation>
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
        <translation>ポータル%1、%2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>ここで選んだ内容はすぐに有効になります。</translation>
    </message>
    <message>
        <source>Your choices are kept in a file that you can read: %1</source>
        <translation>選んだ内容は、直接読めるファイルに保存されます：%1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>マイサインイン</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>It opens after you sign in. An account that does not have it begins with My sign-in.</source>
        <translation>サインイン後に開きます。このページがないアカウントでは、「マイサインイン」から始まります。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Keep sign-ins</source>
        <translation>サインインの保持</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where sign-ins are kept.</extracomment>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>Until Twofold closes</source>
        <extracomment>How long sign-ins are kept.</extracomment>
        <translation>Twofoldを閉じるまで</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>クリップボードを空にする</translation>
    </message>
    <message>
        <source>So long after a key, a code or a link was copied, unless you copied something else since.</source>
        <translation>キー、コード、リンクをコピーしてからの時間です。その後に別のものをコピーした場合は空にしません。</translation>
    </message>
    <message>
        <source>Hide secrets in the background</source>
        <translation>バックグラウンドで秘密情報を隠す</translation>
    </message>
    <message>
        <source>QR code, key and backup codes are covered while another program has the keyboard.</source>
        <translation>他のプログラムがキーボードを使っている間、QRコード、キー、バックアップコードを隠します。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the proxy</source>
        <translation>プロキシを変更</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Your choice could not be written down.</source>
        <translation>選んだ内容を書き込めませんでした。</translation>
    </message>
    <message>
        <source>It holds until Twofold closes. The reason: %1</source>
        <translation>Twofoldを閉じるまで有効です。理由：%1</translation>
    </message>
    <message>
        <source>Your preferences could not be read.</source>
        <translation>設定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>They were put aside as %1. What is shown here is what holds now.</source>
        <translation>%1として別に保存しました。ここに表示されているのは、現在有効な内容です。</translation>
    </message>
    <message>
        <source>The file holds something that Twofold does not know.</source>
        <translation>ファイルに、Twofoldの知らない内容があります。</translation>
    </message>
    <message>
        <source>It is about: %1. What is shown here is what holds instead.</source>
        <translation>対象：%1。ここに表示されているのは、代わりに有効な内容です。</translation>
    </message>
    <message>
        <source>Twofold was started with --theme, which wins this time. Your choice holds from the next start.</source>
        <translation>Twofoldは--themeを付けて起動されたため、今回はそちらが優先されます。選んだ内容は次回の起動から有効です。</translation>
    </message>
    <message>
        <source>As the system: light or dark as your desktop is, and changing with it.</source>
        <translation>システムに合わせる：デスクトップに合わせてライトまたはダークになり、一緒に切り替わります。</translation>
    </message>
    <message>
        <source>The words of the print and file dialogs are not installed in this language. They come with the package qt6-translations-l10n.</source>
        <translation>印刷とファイルのダイアログの、この言語の文言がインストールされていません。qt6-translations-l10nパッケージに含まれています。</translation>
    </message>
    <message>
        <source>Dates and numbers are written accordingly.</source>
        <translation>日付と数値の表記もこれに従います。</translation>
    </message>
    <message>
        <source>You sign in again each time. Of other accounts, the keychain keeps what it has until you sign out of them; an API key for emergencies stays too.</source>
        <translation>毎回サインインし直します。他のアカウントについては、サインアウトするまで、キーチェーンの内容が残ります。緊急用のAPIキーも残ります。</translation>
    </message>
    <message>
        <source>While the keychain can be reached, you need not sign in again the next time. No password is kept.</source>
        <translation>キーチェーンを利用できる間は、次回もう一度サインインする必要がありません。パスワードは保管されません。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>A proxy&apos;s address and port.</extracomment>
        <translation>%1、ポート%2</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln second(s)</source>
        <translation>
            <numerusform>%n秒後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Portals on this computer are reached without the system’s proxy.</source>
        <translation>このコンピューター上のポータルには、システムのプロキシを使わずに接続します。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>次のプロキシ</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain. Left empty, the one that is kept there stays.</source>
        <translation>システムのキーチェーンに保管されます。空欄の場合は、保管中のものがそのまま使われます。</translation>
    </message>
    <message>
        <source>User name, if the proxy asks for one</source>
        <translation>ユーザー名（プロキシが求める場合）</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
</context>
<context>
    <name>twofold::ui::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
</context>
<context>
    <name>twofold::ui::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>自分用の名前</translation>
    </message>
    <message>
        <source>Leave it empty to show the portal’s address. The portal does not see this name.</source>
        <translation>空欄にすると、ポータルのアドレスが表示されます。ポータルにはこの名前は見えません。</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReplayTableWords</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン日時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>保存後</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetBar</name>
    <message>
        <source>Resetting authenticator app</source>
        <translation>認証アプリをリセットしています</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2人中%1人完了</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1 of 3 done · Chidi Okafor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>一時停止中です。続けるまで何も送信されません。</translation>
    </message>
    <message>
        <source>It stops as soon as this person is done.</source>
        <translation>この人の処理が終わると停止します。</translation>
    </message>
    <message>
        <source>It pauses as soon as this person is done.</source>
        <translation>この人の処理が終わると一時停止します。</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>この人の後で停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetDialog</name>
    <message>
        <source>They are signed out everywhere</source>
        <translation>すべての場所でサインアウトされます</translation>
    </message>
    <message>
        <source>The app and all backup codes stop working at once. At the next sign-in an app has to be set up again. The portal tells each of them by email.</source>
        <translation>アプリとすべてのバックアップコードがすぐに使えなくなります。次回のサインインで、アプリをもう一度設定する必要があります。ポータルから本人にメールで通知されます。</translation>
    </message>
    <message>
        <source>Your own app is not reset here</source>
        <translation>自分のアプリはここではリセットされません</translation>
    </message>
    <message>
        <source>My sign-in moves it to a new phone in one go.</source>
        <translation>「マイサインイン」で新しいスマートフォンに一度で移行できます。</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>「マイサインイン」へ</translation>
    </message>
    <message>
        <source>Nobody here can be reset</source>
        <translation>リセットできる人がいません</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>理由は一覧にあります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message numerus="yes">
        <source>Reset the authenticator app of %Ln people?</source>
        <translation>
            <numerusform>%n人の認証アプリをリセットしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>For people who have lost their phone or have a new one.</source>
        <translation>スマートフォンをなくした人や替えた人のための操作です。</translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %Ln. The list says why.</source>
        <translation>
            <numerusform>スキップ：%n人。理由は一覧にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln app(s)</source>
        <translation>
            <numerusform>%n個のアプリをリセット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetNotices</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A reset from %1 was not finished</source>
        <translation>%1のリセットが完了していません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.</source>
        <translation>
            <numerusform>%n人中%1人が完了しました。続けると、まず最後の人の結果を確認します。二重に送信されることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of an earlier reset can’t be read</source>
        <translation>以前のリセットの記録を読み取れません</translation>
    </message>
    <message>
        <source>It was kept as %1. The list shows who has an app now.</source>
        <translation>%1として保存しました。現在アプリがある人は一覧で確認できます。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetResultDialog</name>
    <message>
        <source>How far it came</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>This is what was on record when Twofold ended.</source>
        <translation>Twofoldが終了した時点の記録です。</translation>
    </message>
    <message>
        <source>Trying again looks at each person first, and sends nothing for those who are reset by now.</source>
        <translation>再試行すると、まず1人ずつ確認し、すでにリセットされた人には何も送信しません。</translation>
    </message>
    <message>
        <source>They set up an app at their next sign-in.</source>
        <translation>次回のサインインでアプリを設定します。</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n人を再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetSection</name>
    <message>
        <source>Reset authenticator app… (%1)</source>
        <translation>認証アプリをリセット…（%1）</translation>
    </message>
    <message>
        <source>Reset authenticator app…</source>
        <translation>認証アプリをリセット…</translation>
    </message>
    <message>
        <source>Only the portal’s owner can reset apps</source>
        <translation>アプリをリセットできるのはポータルの所有者だけです</translation>
    </message>
    <message>
        <source>Only the owner, %1, can reset apps</source>
        <translation>アプリをリセットできるのは所有者の%1だけです</translation>
    </message>
    <message>
        <source>Decide about the earlier reset first</source>
        <translation>先に以前のリセットの扱いを決めてください</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetTableModel</name>
    <message>
        <source>Is reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReviewDialog</name>
    <message>
        <source>Copy summary</source>
        <translation>概要をコピー</translation>
    </message>
    <message>
        <source>%1 was typed and not added, so it is left out.</source>
        <translation>%1は入力されましたが追加されていないため、含まれません。</translation>
    </message>
    <message>
        <source>%1 can’t be used as typed, so it is left out.</source>
        <translation>%1は入力された形では使えないため、含まれません。</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>その後の動作</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>変更前：%1</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>信頼できるネットワーク</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>常にコードを要求</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Cleared by the portal: %1</source>
        <translation>ポータルから消去：%1</translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <translation>変更なし：%1</translation>
    </message>
    <message>
        <source>Two-factor policy of %1</source>
        <translation>%1の二要素認証ポリシー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1、変更前：%2</translation>
    </message>
    <message>
        <source>Review before you save</source>
        <translation>保存前の確認</translation>
    </message>
    <message>
        <source>These changes go to %1.</source>
        <translation>これらの変更は%1に送られます。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Save and sign everyone out</source>
        <translation>保存して全員をサインアウト</translation>
    </message>
    <message>
        <source>Save and sign everyone else out</source>
        <translation>保存して他の全員をサインアウト</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ScanStep</name>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>このコードを認証アプリでスキャンしてください</translation>
    </message>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>キー（スキャンの代わりに入力）</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, 30 s</source>
        <translation>時間ベース、6桁、30秒</translation>
    </message>
    <message>
        <source>Portal (issuer)</source>
        <translation>ポータル（発行者）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Treat this picture like a password: whoever scans it can make your codes.</source>
        <translation>この画像はパスワードと同じように扱ってください。スキャンした人は誰でもあなたのコードを生成できます。</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>My phone can’t scan</source>
        <translation>スキャンできない場合</translation>
    </message>
    <message>
        <source>Works with Aegis, 2FAS, Google and Microsoft Authenticator, and others</source>
        <translation>Aegis、2FAS、Google Authenticator、Microsoft Authenticatorなどで使えます</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>ページのリンクをコピー</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>このコンピューターでブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Copy the page’s link and open it where there is one.</source>
        <translation>ページのリンクをコピーして、ブラウザーのある環境で開いてください。</translation>
    </message>
    <message>
        <source>Or set it up on the portal’s own page. Whoever has its link can do that, for about an hour.</source>
        <translation>ポータルのページでも設定できます。そのリンクを持つ人は誰でも、約1時間は設定できます。</translation>
    </message>
    <message>
        <source>QR code for %1 at %2. The key is below as text.</source>
        <translation>%2の%1用QRコード。キーは下に文字でも表示されています。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SecretCover</name>
    <message>
        <source>Hidden while another program has the keyboard</source>
        <translation>他のプログラムがキーボードを使っている間は非表示</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SegmentBar</name>
    <message>
        <source>%1 of %2 left</source>
        <comment>codes</comment>
        <translation>残り%1/%2個</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SetupPage</name>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>後で設定</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>コードを保管しました</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>認証アプリの設定</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>このコードを認証アプリでスキャンしてください</translation>
    </message>
    <message>
        <source>Open the app on your phone, choose “Add account” and point the camera here.</source>
        <translation>スマートフォンでアプリを開き、「アカウントを追加」を選んで、カメラをここに向けてください。</translation>
    </message>
    <message>
        <source>Type the code your app shows</source>
        <translation>アプリに表示されたコードを入力してください</translation>
    </message>
    <message>
        <source>This proves that your phone and the portal agree, before two-factor sign-in starts.</source>
        <translation>二要素認証を始める前に、スマートフォンとポータルが合っていることを確かめます。</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>バックアップコードを保管してください</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>二要素認証はオンです。認証アプリを使えないときに、各コードで1回ずつサインインできます。</translation>
    </message>
    <message>
        <source>Asking the portal for your key…</source>
        <translation>ポータルにキーを問い合わせています…</translation>
    </message>
    <message>
        <source>Look at them later</source>
        <translation>後で見る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next: confirm</source>
        <translation>次へ：確認</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Your authenticator app is already set up</source>
        <translation>認証アプリはすでに設定されています</translation>
    </message>
    <message>
        <source>To use another phone, choose “Move to a new phone” under My sign-in.</source>
        <translation>別のスマートフォンを使うには、「マイサインイン」で「新しいスマートフォンに移行」を選んでください。</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>「マイサインイン」へ</translation>
    </message>
    <message>
        <source>The portal asks for no code from here</source>
        <translation>ここからはコードが要求されません</translation>
    </message>
    <message>
        <source>You are in a trusted network, where an app can’t be set up. Try again from another network, for example from home.</source>
        <translation>信頼できるネットワークでは、アプリを設定できません。自宅など、別のネットワークからもう一度試してください。</translation>
    </message>
    <message>
        <source>An app can’t be set up now</source>
        <translation>現在、アプリを設定できません</translation>
    </message>
    <message>
        <source>The portal asks for no codes from an authenticator app at the moment.</source>
        <translation>現在、ポータルは認証アプリのコードを要求していません。</translation>
    </message>
    <message>
        <source>This set-up has expired</source>
        <translation>この設定は期限切れです</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>始め直すには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ShareLegend</name>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SheetActions</name>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>バックアップコードの保存</translation>
    </message>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>ONLYOFFICE DocSpaceの二要素認証</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷日時</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>使用日</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Fold here, codes inside</source>
        <translation>ここで折る（コードを内側に）</translation>
    </message>
    <message>
        <source>How to read a code</source>
        <translation>コードの読み方</translation>
    </message>
    <message>
        <source>Capitals and small letters differ.</source>
        <extracomment>Followed by the word &quot;Shaded&quot; in a grey box and the next sentence&apos;s rest.</extracomment>
        <translation>大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>Shaded</source>
        <translation>網かけ</translation>
    </message>
    <message>
        <source>characters are digits. A code may contain a hyphen ( - ) or an underscore ( _ ).</source>
        <extracomment>Follows the word &quot;Shaded&quot;.</extracomment>
        <translation>の文字は数字です。コードにはハイフン（ - ）やアンダースコア（ _ ）が含まれることがあります。</translation>
    </message>
    <message>
        <source>How to use a code</source>
        <translation>コードの使い方</translation>
    </message>
    <message>
        <source>Sign in as usual. When the 6-digit code is asked for, type one of these instead.</source>
        <translation>いつものようにサインインし、6桁のコードを求められたら、代わりにここにあるコードを1つ入力します。</translation>
    </message>
    <message>
        <source>Tick it off. Every code works once.</source>
        <translation>使ったら印を付けてください。各コードは1回だけ使えます。</translation>
    </message>
    <message>
        <source>When two are left, get new ones in Twofold, under My sign-in › Backup codes.</source>
        <translation>残り2個になったら、Twofoldの「マイサインイン」›「バックアップコード」で新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>Keep this sheet like a house key,</source>
        <translation>この用紙は家の鍵のように大切に、</translation>
    </message>
    <message>
        <source>away from your phone. If it is lost, get new codes. The ones above then stop working.</source>
        <extracomment>Follows &quot;Keep this sheet like a house key,&quot;.</extracomment>
        <translation>スマートフォンとは別に保管してください。なくした場合は、新しいコードを取得してください。その時点で上のコードは使えなくなります。</translation>
    </message>
    <message>
        <source>Printed with Twofold. Nobody from your portal or ONLYOFFICE will ask you for these codes.</source>
        <translation>Twofoldで印刷。ポータルやONLYOFFICEの担当者がこのコードを尋ねることはありません。</translation>
    </message>
    <message>
        <source>Cut the card out along the line, and keep it away from your phone. Capitals and small letters differ; shaded characters are digits.</source>
        <translation>線に沿ってカードを切り取り、スマートフォンとは別に保管してください。大文字と小文字は区別されます。網かけの文字は数字です。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::Sidebar</name>
    <message>
        <source>My sign-in</source>
        <translation>マイサインイン</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>portal · e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>ポータルを追加…</translation>
    </message>
    <message>
        <source>Portals and accounts…</source>
        <translation>ポータルとアカウント…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>時計が%1遅れ</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>時計が%1進み</translation>
    </message>
    <message>
        <source>%1 · clock in sync</source>
        <translation>%1 · 時計は正確</translation>
    </message>
    <message>
        <source>Its certificate was refused, and nothing was sent</source>
        <translation>証明書を拒否したため、何も送信していません</translation>
    </message>
    <message>
        <source>Runs on this computer, so nothing leaves it</source>
        <translation>このコンピューターで動作し、何も外に出ません</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is trusted</source>
        <translation>暗号化済み、証明書は信頼されています</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the portal’s</source>
        <translation>このコンピューターの時計はポータルと合っています</translation>
    </message>
    <message>
        <source>You trusted its certificate yourself</source>
        <translation>証明書は自分で信頼したものです</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>信頼した証明書の登録を解除</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>プロキシ…</translation>
    </message>
    <message>
        <source>Preferences and help</source>
        <translation>設定とヘルプ</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInForm</name>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>You kept an API key for emergencies.</source>
        <translation>緊急用のAPIキーが保管されています。</translation>
    </message>
    <message>
        <source>Sign in with the kept key</source>
        <translation>保管したキーでサインイン</translation>
    </message>
    <message>
        <source>Have the portal prove who signed in (OpenID Connect)</source>
        <translation>サインインした人をポータルに証明させる（OpenID Connect）</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機をやめる</translation>
    </message>
    <message>
        <source>Leave it empty if the application has none, or to use the one from last time.</source>
        <translation>アプリケーションにない場合や、前回のものを使う場合は、空欄にしてください。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>An API key is not asked for a second step, and it stays valid when the two-factor policy is saved.</source>
        <translation>APIキーでは2つ目のステップが求められません。二要素認証ポリシーを保存しても引き続き有効です。</translation>
    </message>
    <message>
        <source>A token of a sign-in or of an app. It works until it ends or is revoked.</source>
        <translation>サインインまたはアプリのトークンです。終了するか取り消されるまで使えます。</translation>
    </message>
    <message>
        <source>In a browser that is signed in to the portal, it stands among the portal’s cookies. It ends when that browser signs out.</source>
        <translation>ポータルにサインインしたブラウザーの、ポータルのCookieの中にあります。そのブラウザーでサインアウトすると終了します。</translation>
    </message>
    <message>
        <source>Your email and password go with every request, and no second step is asked for.</source>
        <translation>メールアドレスとパスワードがリクエストごとに送られ、2つ目のステップは求められません。</translation>
    </message>
    <message>
        <source>You sign in on the portal’s own page, in your browser. Such a sign-in opens people and your profile, but not the two-factor settings. The client ID stands in the portal’s Developer tools, under OAuth 2.0.</source>
        <translation>ブラウザーで、ポータル自身のページからサインインします。このサインインではメンバーと自分のプロフィールを開けますが、二要素認証の設定は開けません。クライアントIDは、ポータルの開発者ツールの「OAuth 2.0」にあります。</translation>
    </message>
    <message>
        <source>It signs in %1 past the second step, without a code.</source>
        <translation>コードなしで、2つ目のステップを通らずに%1をサインインさせます。</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>ブラウザーを待っています…</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>ブラウザーで続ける</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInPage</name>
    <message>
        <source>This is a demo portal.</source>
        <translation>これはデモポータルです。</translation>
    </message>
    <message>
        <source>This portal asks for a captcha after refused passwords.</source>
        <translation>このポータルは、パスワードが受け付けられないとCAPTCHAを求めます。</translation>
    </message>
    <message>
        <source>Twofold can’t show it. Sign in on the portal’s web page then, or here with an API key.</source>
        <translation>TwofoldではCAPTCHAを表示できません。その場合は、ポータルのWebページで、またはここでAPIキーを使ってサインインしてください。</translation>
    </message>
    <message>
        <source>Open the portal’s web page</source>
        <translation>ポータルのWebページを開く</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>%1を入力する</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2. Role: %3.</source>
        <translation>%1としてパスワード%2でサインインします。役割：%3。</translation>
    </message>
    <message>
        <source>This portal’s web page also offers %1.</source>
        <translation>このポータルのWebページでは%1も使えます。</translation>
    </message>
    <message>
        <source>Twofold can’t show that page. Sign in there, make an API key in Developer tools, and use it here.</source>
        <translation>Twofoldではそのページを表示できません。そちらでサインインし、開発者ツールでAPIキーを作成して、ここで使ってください。</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>別の方法でサインイン</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>続けるにはもう一度サインイン</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1にサインイン</translation>
    </message>
    <message>
        <source>Go on in your browser, then come back. This page notices when you are done.</source>
        <translation>ブラウザーで続けてから、戻ってください。完了すると、このページは自動的に切り替わります。</translation>
    </message>
    <message>
        <source>Your present sign-in stays as it is until the new one is accepted.</source>
        <translation>新しいサインインが受け付けられるまで、今のサインインはそのままです。</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing you typed is lost.</source>
        <translation>セッションが終了しました。入力した内容は失われていません。</translation>
    </message>
    <message>
        <source>%1 · DocSpace %2</source>
        <translation>%1 · DocSpace %2</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>その他のサインイン方法</translation>
    </message>
    <message>
        <source>Change portal</source>
        <translation>ポータルの変更</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time.</source>
        <translation>短時間にサインインの回数が多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>もう一度試せます。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInSheet</name>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInWayList</name>
    <message>
        <source>More ways</source>
        <translation>その他の方法</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>The sign-in you use on the portal’s web page</source>
        <translation>ポータルのWebページで使うサインイン</translation>
    </message>
    <message>
        <source>Made in Developer tools on the portal</source>
        <translation>ポータルの開発者ツールで作成したもの</translation>
    </message>
    <message>
        <source>Paste a token that you already have</source>
        <translation>すでに持っているトークンを貼り付け</translation>
    </message>
    <message>
        <source>The session cookie of a signed-in browser</source>
        <translation>サインイン済みのブラウザーのセッションCookie</translation>
    </message>
    <message>
        <source>For servers that allow name and password with every request</source>
        <translation>リクエストごとの名前とパスワードを許可するサーバー用</translation>
    </message>
    <message>
        <source>Not sure? Email and password works for most people.</source>
        <translation>迷ったら、「メールアドレスとパスワード」を選んでください。ほとんどの人に合います。</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>メールアドレスとパスワード</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Used last time</source>
        <translation>前回使用</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect, also for company accounts</source>
        <translation>OAuth 2.0 / OpenID Connect、会社のアカウントにも対応</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect; this portal says that it does not offer it</source>
        <translation>OAuth 2.0 / OpenID Connect。このポータルでは提供されていないとのことです</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>下に表示中</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StandIn</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>You can go on reading what is already here. Nothing you typed is lost.</source>
        <translation>すでに表示されている内容は、引き続き見られます。入力した内容は失われていません。</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>ネットワークの設定を開く</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>続けるにはもう一度サインイン</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>This sign-in can’t open this page</source>
        <translation>このサインインではこのページを開けません</translation>
    </message>
    <message>
        <source>Its rights do not cover the two-factor settings; a sign-in through the browser never does. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>二要素認証の設定を見る権限がありません。ブラウザー経由のサインインでは常に見られません。このページを開くには、メールアドレスとパスワード、またはフルアクセスのAPIキーでサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>別の方法でサインイン</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not offered here</source>
        <translation>ここでは二要素認証を使えません</translation>
    </message>
    <message>
        <source>This portal’s plan or version doesn’t include it. Signing in works as before, with your password only.</source>
        <translation>このポータルのプランまたはバージョンに含まれていません。サインインはこれまでどおり、パスワードだけで使えます。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Read what is needed</source>
        <translation>必要なものを確認</translation>
    </message>
    <message>
        <source>Your own sign-in settings are open to you.</source>
        <translation>自分のサインイン設定は開けます。</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>「マイサインイン」へ</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>アカウントの切り替え…</translation>
    </message>
    <message>
        <source>You are signed in as %1, a user.</source>
        <translation>%1（ユーザー）としてサインインしています。</translation>
    </message>
    <message>
        <source>You are signed in as %1, a room admin.</source>
        <translation>%1（ルームの管理者）としてサインインしています。</translation>
    </message>
    <message>
        <source>You are signed in as %1, a guest.</source>
        <translation>%1（ゲスト）としてサインインしています。</translation>
    </message>
    <message numerus="yes">
        <source>Twofold tries again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>自動的に再試行します。</translation>
    </message>
    <message>
        <source>Twofold is trying now…</source>
        <translation>再試行しています…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StatePane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>下に表示中</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StepIndicator</name>
    <message>
        <source>%1: %2</source>
        <comment>Step 1 of 3: Scan</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyPanel</name>
    <message>
        <source>Who will be asked</source>
        <translation>コードを要求される人</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>ライブプレビュー</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Who is asked…</source>
        <translation>コードを要求される人…</translation>
    </message>
    <message>
        <source>Try an address…</source>
        <translation>アドレスを試す…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>再集計</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>／%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is slow. Trying again…</source>
        <translation>ポータルの応答が遅れています。再試行しています…</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>メンバーを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading people: %1 of %2</source>
        <translation>メンバーを読み込んでいます：%2人中%1人</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>サインイン履歴を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in</source>
        <translation>
            <numerusform>%n人がサインインできなくなります</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal can’t read one of the trusted networks. Correct or remove it.</source>
        <translation>ポータルは信頼できるネットワークの1つを読み取れません。修正するか削除してください。</translation>
    </message>
    <message>
        <source>%1 is very wide</source>
        <comment>a network</comment>
        <translation>%1は非常に広い範囲です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would never be asked.</source>
        <translation>
            <numerusform>%n人がコードを一切要求されなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for a code from there.</source>
        <translation>そこからは誰にもコードが要求されません。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyStrip</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%n件の注意</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyTableWords</name>
    <message>
        <source>Person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>At the next sign-in</source>
        <translation>次回のサインイン</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TicketLegend</name>
    <message>
        <source>Capitals and small letters differ. [Shaded] characters are digits.</source>
        <extracomment>The word in square brackets is drawn as a digit&apos;s cell is; keep the brackets around it.</extracomment>
        <translation>大文字と小文字は区別されます。[網かけ]の文字は数字です。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TypingCard</name>
    <message>
        <source>Type the key into your phone</source>
        <translation>スマートフォンにキーを入力</translation>
    </message>
    <message>
        <source>In the app choose “Enter a setup key” or “Add by hand”, and fill in what it asks for:</source>
        <translation>アプリで「セットアップキーを入力」または「手動で追加」を選び、求められた項目を入力してください：</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation>キーの種類</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>時間ベース（TOTP）</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>桁数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>更新間隔</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30秒</translation>
    </message>
    <message>
        <source>Small or capital letters and gaps make no difference in the key. What the app does not ask for, it knows.</source>
        <translation>キーの大文字と小文字、空白の有無は区別されません。アプリが求めない項目は入力不要です。</translation>
    </message>
    <message>
        <source>Open in an app on this computer</source>
        <translation>このコンピューターのアプリで開く</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>No program on this computer takes such a link.</source>
        <translation>このコンピューターには、このリンクを開けるプログラムがありません。</translation>
    </message>
    <message>
        <source>Copy it and add it in the app, or type the key.</source>
        <translation>リンクをコピーしてアプリで追加するか、キーを入力してください。</translation>
    </message>
    <message>
        <source>Or use an authenticator on this computer</source>
        <translation>または、このコンピューターの認証アプリを使う</translation>
    </message>
    <message>
        <source>It takes the key as a link. The link is the key: whoever sees it can make your codes, and a phone is a second thing to have, which this computer is not.</source>
        <translation>キーをリンクとして受け取ります。リンクはキーそのもので、見た人は誰でもあなたのコードを生成できます。スマートフォンなら別の持ち物になりますが、このコンピューターではそうなりません。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>確認して保存…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%n件の未保存の変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WayBackNotice</name>
    <message>
        <source>I have another way in</source>
        <translation>別の入り方がある</translation>
    </message>
    <message>
        <source>API key of yours</source>
        <translation>自分のAPIキー</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Keep it for emergencies</source>
        <translation>緊急用に保管</translation>
    </message>
    <message>
        <source>You can get back in</source>
        <translation>もう一度サインインできます</translation>
    </message>
    <message>
        <source>The portal takes your API key %1. It goes past the second step: keep it safe.</source>
        <translation>ポータルはAPIキー%1を受け付けます。2つ目のステップを通らないキーなので、安全に保管してください。</translation>
    </message>
    <message>
        <source>You could not sign in any more</source>
        <translation>サインインできなくなります</translation>
    </message>
    <message>
        <source>The portal can’t read a trusted network and would refuse your sign-in. Correct that first, or test an API key here.</source>
        <translation>ポータルが信頼できるネットワークを読み取れず、サインインが拒否されます。先にそれを修正するか、ここでAPIキーをテストしてください。</translation>
    </message>
    <message>
        <source>It is not known whether you can get back in</source>
        <translation>もう一度サインインできるかどうかは不明です</translation>
    </message>
    <message>
        <source>The code will come by text message; codes of an app are not taken. An API key gets you in: test one here.</source>
        <translation>コードはSMSで届き、アプリのコードは使えなくなります。APIキーがあればサインインできます。ここでテストしてください。</translation>
    </message>
    <message>
        <source>Checking whether you can get back in…</source>
        <translation>もう一度サインインできるか確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>Your authenticator app is set up, and %Ln backup code(s) are left.</source>
        <translation>
            <numerusform>認証アプリは設定済みで、バックアップコードは残り%n個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no backup codes left</source>
        <translation>バックアップコードが残っていません</translation>
    </message>
    <message>
        <source>Without your phone you could not sign in any more. Get new codes first, or test an API key here.</source>
        <translation>スマートフォンがないとサインインできなくなります。先に新しいコードを取得するか、ここでAPIキーをテストしてください。</translation>
    </message>
    <message>
        <source>Your authenticator app is not set up</source>
        <translation>認証アプリが未設定です</translation>
    </message>
    <message>
        <source>You set it up right after saving. If that does not work, an API key gets you in: test one here.</source>
        <translation>保存した直後に設定します。うまくいかない場合も、APIキーがあればサインインできます。ここでテストしてください。</translation>
    </message>
    <message>
        <source>The portal does not tell now whether your app is set up. An API key gets you in: test one here.</source>
        <translation>アプリが設定されているか、現在ポータルからは不明です。APIキーがあればサインインできます。ここでテストしてください。</translation>
    </message>
    <message>
        <source>API keys are made on the portal, in Developer tools. They go past the second step.</source>
        <translation>APIキーは、ポータルの開発者ツールで作成します。2つ目のステップを通りません。</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>キーをテストしています…</translation>
    </message>
    <message>
        <source>Kept until you close Twofold only: the keychain can’t be used now.</source>
        <translation>Twofoldを閉じるまでの間だけ保持されます。現在、キーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>Kept with your other secrets of this portal. To use it, choose API key when you sign in.</source>
        <translation>このポータルの他の秘密情報と一緒に保管されています。使うには、サインインするときに「APIキー」を選んでください。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>キーは使えます。</translation>
    </message>
    <message>
        <source>The portal does not take this key.</source>
        <translation>ポータルがこのキーを受け付けません。</translation>
    </message>
    <message>
        <source>This key is switched off or has expired.</source>
        <translation>このキーは無効か期限切れです。</translation>
    </message>
    <message>
        <source>This key is somebody else’s.</source>
        <translation>このキーは他の人のものです。</translation>
    </message>
    <message>
        <source>This key may not change the policy. One with all permissions may.</source>
        <translation>このキーではポリシーを変更できません。すべての権限を持つキーなら変更できます。</translation>
    </message>
    <message>
        <source>The portal did not answer. Test the key again.</source>
        <translation>ポータルから応答がありませんでした。キーをもう一度テストしてください。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WhoIsAskedDialog</name>
    <message>
        <source>Who is asked</source>
        <translation>コードを要求される人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>At their next sign-in, if the policy is saved as it stands on the page.</source>
        <translation>ページの内容でポリシーを保存した場合の、次回のサインインでの結果です。</translation>
    </message>
    <message>
        <source>Name or email</source>
        <translation>名前またはメールアドレス</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Still reading…</source>
        <comment>42 people</comment>
        <translation>%1。まだ読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WriteNotice</name>
    <message>
        <source>Show codes</source>
        <translation>コードを表示</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>もう一度読み込む</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>非表示にする</translation>
    </message>
    <message>
        <source>A backup code may be used up.</source>
        <translation>バックアップコードが1つ使用済みになった可能性があります。</translation>
    </message>
    <message>
        <source>A sign-in of %1 got no answer from the portal. Used codes are crossed out among your backup codes.</source>
        <translation>%1のサインインにポータルから応答がありませんでした。使用済みのコードには、バックアップコードの一覧で取り消し線が付いています。</translation>
    </message>
    <message>
        <source>You have new backup codes.</source>
        <translation>バックアップコードは新しくなっています。</translation>
    </message>
    <message>
        <source>You asked for them on %1, and the answer got lost. Print them now: sheets from before no longer work.</source>
        <translation>%1に取得を求めましたが、応答が失われました。今すぐ印刷してください。以前の用紙は使えなくなりました。</translation>
    </message>
    <message>
        <source>Your backup codes were not replaced.</source>
        <translation>バックアップコードは置き換えられていません。</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and the portal made none.</source>
        <translation>%1に新しいコードを求めましたが、ポータルでは作成されませんでした。</translation>
    </message>
    <message>
        <source>It is not known whether your backup codes were replaced.</source>
        <translation>バックアップコードが置き換えられたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Compare your sheet with the codes shown here: those are the ones that work.</source>
        <translation>用紙をここに表示されているコードと比べてください。使えるのはここにあるコードです。</translation>
    </message>
    <message>
        <source>It is not known yet whether your backup codes were replaced.</source>
        <translation>バックアップコードが置き換えられたかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and no answer came.</source>
        <translation>%1に新しいコードを求めましたが、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Your former phone is unlinked.</source>
        <translation>以前のスマートフォンの連携は解除されています。</translation>
    </message>
    <message>
        <source>The portal’s answer got lost, so it was read again. Set up the new phone now; it gets new backup codes.</source>
        <translation>ポータルの応答が失われたため、読み込み直しました。新しいスマートフォンを今すぐ設定してください。新しいバックアップコードも発行されます。</translation>
    </message>
    <message>
        <source>Your app was set up anew.</source>
        <translation>アプリが新しく設定されました。</translation>
    </message>
    <message>
        <source>Your backup codes are new. Print them now: sheets from before no longer work.</source>
        <translation>バックアップコードは新しくなっています。今すぐ印刷してください。以前の用紙は使えなくなりました。</translation>
    </message>
    <message>
        <source>Your phone was not unlinked.</source>
        <translation>スマートフォンの連携は解除されていません。</translation>
    </message>
    <message>
        <source>Its codes work as before.</source>
        <translation>コードはこれまでどおり使えます。</translation>
    </message>
    <message>
        <source>An app is linked, but it is not known whether it is the one of your former phone.</source>
        <translation>アプリが連携されていますが、以前のスマートフォンのものかどうかは不明です。</translation>
    </message>
    <message>
        <source>It is not known yet whether your phone was unlinked.</source>
        <translation>スマートフォンの連携が解除されたかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>You asked for it on %1, and no answer came.</source>
        <translation>%1に解除を求めましたが、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Your app is set up, and your backup codes are not kept yet.</source>
        <translation>アプリは設定済みですが、バックアップコードがまだ保管されていません。</translation>
    </message>
    <message>
        <source>They are of %1. Print, save or copy them now: sheets from before no longer work.</source>
        <translation>%1のコードです。今すぐ印刷、保存、またはコピーしてください。以前の用紙は使えなくなりました。</translation>
    </message>
    <message>
        <source>Your app was not set up.</source>
        <translation>アプリは設定されていません。</translation>
    </message>
    <message>
        <source>The portal has not taken the code of %1. Set the app up again; your backup codes come at the end.</source>
        <translation>%1のコードをポータルは受け付けていません。アプリをもう一度設定してください。最後にバックアップコードを受け取れます。</translation>
    </message>
    <message>
        <source>It is not known yet whether your app was set up.</source>
        <translation>アプリが設定されたかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>You sent its code on %1, and no answer came.</source>
        <translation>%1にコードを送信しましたが、応答がありませんでした。</translation>
    </message>
    <message>
        <source>The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>%1に印刷、保存、またはコピーした用紙は引き続き使えます。</translation>
    </message>
    <message>
        <source>The codes that you had are still good.</source>
        <translation>これまでのコードは引き続き使えます。</translation>
    </message>
</context>
</TS>
