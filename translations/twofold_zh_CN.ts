<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>App unlinked</source>
        <translation>应用已解除绑定</translation>
    </message>
    <message>
        <source>Somebody else’s app unlinked</source>
        <translation>其他人的应用已解除绑定</translation>
    </message>
    <message>
        <source>App of %1 unlinked</source>
        <translation>%1 的应用已解除绑定</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the sign-in history.</source>
        <translation>门户的套餐不包含登录记录。</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>您的账户无权读取登录记录。</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the sign-in history.</source>
        <translation>此登录的权限不包含登录记录。</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history.</source>
        <translation>门户的套餐只提供最近 20 条登录记录。</translation>
    </message>
    <message>
        <source>The portal’s plan does not include the audit log.</source>
        <translation>门户的套餐不包含审计日志。</translation>
    </message>
    <message>
        <source>Your account may not read the audit log.</source>
        <translation>您的账户无权读取审计日志。</translation>
    </message>
    <message>
        <source>The rights of this sign-in do not cover the audit log.</source>
        <translation>此登录的权限不包含审计日志。</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the audit log.</source>
        <translation>门户的套餐只提供最近 20 条审计日志。</translation>
    </message>
    <message>
        <source>Signed in with the password</source>
        <translation>使用密码登录</translation>
    </message>
    <message>
        <source>Signed in with a code</source>
        <translation>使用验证码登录</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>验证码未被接受</translation>
    </message>
    <message>
        <source>Too many tries, has to wait</source>
        <translation>尝试次数过多，需要等待</translation>
    </message>
    <message>
        <source>Picture puzzle not solved</source>
        <translation>图片验证未通过</translation>
    </message>
    <message>
        <source>Set up or new codes</source>
        <translation>设置或获取新验证码</translation>
    </message>
    <message>
        <source>Two-factor sign-in switched off</source>
        <translation>已关闭双因素身份验证</translation>
    </message>
    <message>
        <source>SMS codes switched on</source>
        <translation>已开启短信验证码</translation>
    </message>
    <message>
        <source>Authenticator app switched on</source>
        <translation>已开启身份验证器应用</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>Apps and codes</source>
        <translation>应用和验证码</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>未知人员</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>person: what happened, when</comment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>address</comment>
        <translation>来自 %1。</translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <comment>address, place</comment>
        <translation>来自 %1，%2。</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>browser, system</comment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Typed as %1</source>
        <comment>login</comment>
        <translation>输入的登录名：%1</translation>
    </message>
    <message>
        <source>The portal’s number for it: %1</source>
        <translation>门户编号：%1</translation>
    </message>
    <message>
        <source>The portal’s words: %1 (number %2)</source>
        <translation>门户原文：%1（编号 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading on…</source>
        <comment>83 events</comment>
        <translation>%1。正在继续读取…</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>83 events, a day</comment>
        <translation>%1（自 %2）</translation>
    </message>
    <message>
        <source>What is older is not shown</source>
        <translation>更早的内容不显示</translation>
    </message>
    <message>
        <source>The portal’s plan gives only the latest 20 entries of the sign-in history and of the audit log.</source>
        <translation>门户的套餐只提供最近 20 条登录记录和审计日志。</translation>
    </message>
    <message>
        <source>Sign-ins are not shown</source>
        <translation>不显示登录</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes are not shown</source>
        <translation>不显示设置、验证码和策略更改</translation>
    </message>
    <message>
        <source>Sign-ins could not be read.</source>
        <translation>无法读取登录。</translation>
    </message>
    <message>
        <source>Set-ups, codes and policy changes could not be read.</source>
        <translation>无法读取设置、验证码和策略更改。</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Portal’s words</source>
        <translation>门户原文</translation>
    </message>
    <message>
        <source>Portal’s number</source>
        <translation>门户编号</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Enter the address of your portal.</source>
        <translation>输入您的门户地址。</translation>
    </message>
    <message>
        <source>It is the one you use to open DocSpace in a browser, for example harbour.example.</source>
        <translation>即您在浏览器中打开 DocSpace 所用的地址，例如 harbour.example。</translation>
    </message>
    <message>
        <source>That can’t be read as the address of a portal.</source>
        <translation>这看起来不像门户地址。</translation>
    </message>
    <message>
        <source>An address looks like harbour.example or https://docs.harbour.example:8443.</source>
        <translation>地址形如 harbour.example 或 https://docs.harbour.example:8443。</translation>
    </message>
    <message>
        <source>Over http, others could read your password on its way.</source>
        <translation>通过 http 连接时，他人可能在途中读取您的密码。</translation>
    </message>
    <message>
        <source>Begin the address with https. Only a portal on this computer is opened with http.</source>
        <translation>地址应以 https 开头。只有此计算机上的门户才用 http 打开。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The portal can’t be reached.</source>
        <translation>无法连接到门户。</translation>
    </message>
    <message>
        <source>Check the address %1 and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>检查地址 %1 和此计算机的网络，然后重试。您输入的内容都已保留。</translation>
    </message>
    <message>
        <source>The portal did not answer in time.</source>
        <translation>门户未及时响应。</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>门户可能正忙。稍后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>与 %1 的连接不安全。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted on this computer. Ask an admin of the portal before you go on.</source>
        <translation>此计算机不信任其证书。继续之前，先询问门户的管理员。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1 出示的证书与您信任的不同。</translation>
    </message>
    <message>
        <source>Somebody may be listening in, or the portal got a new certificate. Nothing was sent. Ask an admin of the portal before you go on.</source>
        <translation>可能有人在窃听，或者门户更换了证书。未发送任何内容。继续之前，先询问门户的管理员。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>代理要求提供用户名和密码。</translation>
    </message>
    <message>
        <source>Enter them under Proxy, then try again.</source>
        <translation>在“代理”中输入，然后重试。</translation>
    </message>
    <message>
        <source>%1 sends you on to another address.</source>
        <translation>%1 将您转到另一个地址。</translation>
    </message>
    <message>
        <source>Open the portal in a browser and enter the address that it shows there.</source>
        <translation>在浏览器中打开门户，然后输入那里显示的地址。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a DocSpace portal.</source>
        <translation>%1 有响应，但不是 DocSpace 门户。</translation>
    </message>
    <message>
        <source>Enter the address that you use to open DocSpace in a browser.</source>
        <translation>输入您在浏览器中打开 DocSpace 所用的地址。</translation>
    </message>
    <message>
        <source>The portal has a problem of its own.</source>
        <translation>门户自身出现问题。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell an admin of the portal.</source>
        <translation>稍后重试。如果问题仍然存在，告知门户的管理员。</translation>
    </message>
    <message>
        <source>The portal’s answer can’t be read.</source>
        <translation>无法读取门户的响应。</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for an admin of the portal.</source>
        <translation>重试。如果问题仍然存在，复制详细信息并交给门户的管理员。</translation>
    </message>
    <message>
        <source>The portal can’t be reached through the proxy %1.</source>
        <translation>无法通过代理 %1 连接到门户。</translation>
    </message>
    <message>
        <source>Check the address %1, the proxy and this computer’s network, then try again. Nothing you typed is lost.</source>
        <translation>检查地址 %1、代理和此计算机的网络，然后重试。您输入的内容都已保留。</translation>
    </message>
    <message>
        <source>The portal does not accept this sign-in.</source>
        <translation>门户不接受此登录。</translation>
    </message>
    <message>
        <source>It may have ended or been revoked. Sign in again.</source>
        <translation>它可能已结束或被撤销。重新登录。</translation>
    </message>
    <message>
        <source>This sign-in may not do that.</source>
        <translation>此登录无权执行该操作。</translation>
    </message>
    <message>
        <source>Sign in with email and password, or with an API key that has full access.</source>
        <translation>使用邮箱和密码登录，或使用具有完全访问权限的 API 密钥。</translation>
    </message>
    <message>
        <source>That is not available on this portal now.</source>
        <translation>此门户目前不提供该功能。</translation>
    </message>
    <message>
        <source>The page shows what the portal says at the moment.</source>
        <translation>此页显示门户当前的内容。</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>该验证码未被接受。</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>等待应用中的下一个验证码，然后输入。</translation>
    </message>
    <message>
        <source>The sign-in in the browser did not succeed.</source>
        <translation>浏览器中的登录未成功。</translation>
    </message>
    <message>
        <source>Nothing was changed. Start it again, or sign in another way.</source>
        <translation>未做任何更改。重新开始，或用其他方式登录。</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>短时间内输入的验证码过多。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>一分钟后重试。</translation>
    </message>
    <message>
        <source>The portal’s plan does not cover this.</source>
        <translation>门户的套餐不包含此功能。</translation>
    </message>
    <message>
        <source>Ask the portal’s owner about its plan.</source>
        <translation>向门户的所有者咨询套餐。</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>门户要求放慢速度。</translation>
    </message>
    <message>
        <source>The portal did not take this request.</source>
        <translation>门户未接受此请求。</translation>
    </message>
    <message>
        <source>Copy the details for an admin of the portal.</source>
        <translation>复制详细信息并交给门户的管理员。</translation>
    </message>
    <message>
        <source>This portal is closed to your address.</source>
        <translation>此门户不对您的地址开放。</translation>
    </message>
    <message>
        <source>Its admins let in certain networks only. Connect from one of them, or ask an admin of the portal.</source>
        <translation>其管理员只允许特定网络访问。从其中一个网络连接，或询问门户的管理员。</translation>
    </message>
    <message>
        <source>The portal lets nobody in now.</source>
        <translation>门户目前不允许任何人进入。</translation>
    </message>
    <message>
        <source>It may be switched off or being moved. Ask an admin of the portal.</source>
        <translation>它可能已关闭或正在迁移。询问门户的管理员。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in. Until then your sign-in is kept for this session only.</source>
        <translation>解锁后可保持登录。在此之前，您的登录仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>This computer’s keychain can’t be used.</source>
        <translation>此计算机的钥匙串无法使用。</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close Twofold; nothing is saved.</source>
        <translation>您的登录会保留到 Twofold 关闭为止，不会保存任何内容。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Choose another folder. The reason: %1</source>
        <translation>选择其他文件夹。原因：%1</translation>
    </message>
    <message>
        <source>That was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>准备好后重试。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 behind the portal.</source>
        <translation>您计算机的时钟比门户慢 %1。</translation>
    </message>
    <message>
        <source>Your computer’s clock is %1 ahead of the portal.</source>
        <translation>您计算机的时钟比门户快 %1。</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>您的会话已结束。</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln unsaved policy change(s) are kept and waiting for you.</source>
        <translation>
            <numerusform>您有 %Ln 项未保存的策略更改已保留，等您继续处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why a second step?</source>
        <translation>为什么需要第二步验证？</translation>
    </message>
    <message>
        <source>Passwords are guessed, seen and stolen. With two-factor sign-in, a code from your phone is asked for as well: a stolen password alone opens nothing.</source>
        <translation>密码会被猜中、偷看和窃取。使用双因素身份验证时，还需要您手机上的验证码：仅凭窃取的密码什么也打不开。</translation>
    </message>
    <message>
        <source>Where do the codes come from?</source>
        <translation>验证码从哪里来？</translation>
    </message>
    <message>
        <source>From an authenticator app on your phone, such as Aegis, 2FAS, Google or Microsoft Authenticator. You scan a picture once; from then on the app shows a new 6-digit code every 30 seconds, without a network.</source>
        <translation>来自您手机上的身份验证器应用，例如 Aegis、2FAS、Google Authenticator 或 Microsoft Authenticator。只需扫描一次图片；此后应用每 30 秒显示一个新的 6 位验证码，无需网络。</translation>
    </message>
    <message>
        <source>What are backup codes?</source>
        <translation>什么是备用验证码？</translation>
    </message>
    <message>
        <source>Spare keys for the day without your phone. Each signs you in once. Print them or save them, and keep them apart from your phone.</source>
        <translation>手机不在身边时的备用钥匙。每个可让您登录一次。打印或保存它们，并与手机分开保管。</translation>
    </message>
    <message>
        <source>What does Twofold do?</source>
        <translation>Twofold 做什么？</translation>
    </message>
    <message>
        <source>It is a window to what your DocSpace portal knows about two-factor sign-in. It talks to the portals that you open and to nothing else. Your sign-in lies in this computer’s keychain, or in memory only, as you choose in Preferences.</source>
        <translation>它让您看到 DocSpace 门户所掌握的双因素身份验证情况。它只与您打开的门户通信，不与其他任何对象通信。您的登录状态保存在此计算机的钥匙串中，或仅保存在内存中，由您在“首选项”中选择。</translation>
    </message>
    <message>
        <source>You have a backup code</source>
        <translation>您有备用验证码</translation>
    </message>
    <message>
        <source>Sign in with your password. Where the code is asked for, choose “Use a backup code instead” and type one. Then choose “Move to a new phone” under My sign-in.</source>
        <translation>使用密码登录。要求输入验证码时，选择“改用备用验证码”并输入一个。然后在“我的登录”中选择“迁移到新手机”。</translation>
    </message>
    <message>
        <source>You are still signed in here</source>
        <translation>您在此处仍处于登录状态</translation>
    </message>
    <message>
        <source>Choose “Move to a new phone” under My sign-in. The codes of the old phone stop working at once, and you get new backup codes.</source>
        <translation>在“我的登录”中选择“迁移到新手机”。旧手机的验证码会立即失效，您会获得新的备用验证码。</translation>
    </message>
    <message>
        <source>You have neither</source>
        <translation>两者都没有</translation>
    </message>
    <message>
        <source>Ask the portal’s owner to reset your authenticator app. At your next sign-in you set up the new phone.</source>
        <translation>请门户的所有者重置您的身份验证器应用。下次登录时，您可设置新手机。</translation>
    </message>
    <message>
        <source>The phone may be in somebody’s hands</source>
        <translation>手机可能在他人手中</translation>
    </message>
    <message>
        <source>Change your password on the portal too, and sign out of other browsers and devices under “Portals and accounts” in the portal menu.</source>
        <translation>同时在门户上更改密码，并通过门户菜单中的“门户和账户”退出其他浏览器和设备的登录。</translation>
    </message>
    <message>
        <source>Before you switch it on</source>
        <translation>开启之前</translation>
    </message>
    <message>
        <source>The People page tells who has set up an app. The Policy page tells, person by person, who will be asked for a code, before anything is saved.</source>
        <translation>“人员”页显示谁设置了应用。“策略”页在保存任何内容之前逐人显示谁将需要验证码。</translation>
    </message>
    <message>
        <source>Saving signs everyone out</source>
        <translation>保存后所有人都会被退出登录</translation>
    </message>
    <message>
        <source>DocSpace ends every session when the policy is saved, yours too. Twofold checks first that you can get back in, and signs you in again in place.</source>
        <translation>保存策略时，DocSpace 会结束所有会话，包括您的会话。Twofold 会先检查您能否重新登录，然后就地为您重新登录。</translation>
    </message>
    <message>
        <source>An emergency key</source>
        <translation>应急密钥</translation>
    </message>
    <message>
        <source>An API key with all permissions goes past the second step. Make one on the portal, in Developer tools, and test and keep it while you review a change.</source>
        <translation>具有所有权限的 API 密钥会跳过第二步验证。在门户的开发者工具中创建一个，并在检查更改时测试和保存它。</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>受信任网络</translation>
    </message>
    <message>
        <source>From these addresses no code is asked for, except of those under “Always ask”. “Try an address” tells what would happen, also to recent sign-ins.</source>
        <translation>从这些地址登录无需验证码，“始终要求验证码”中的人除外。“试用地址”显示会发生什么，也包括对最近登录的影响。</translation>
    </message>
    <message>
        <source>Somebody has lost their phone</source>
        <translation>有人丢了手机</translation>
    </message>
    <message>
        <source>The owner selects them under People and resets their app. They set up a new one at their next sign-in. Admins can see who needs it, but can’t reset.</source>
        <translation>所有者在“人员”中选择此人并重置其应用。此人下次登录时设置新的应用。管理员可以看到谁需要重置，但无法重置。</translation>
    </message>
    <message>
        <source>SMS instead of an app</source>
        <translation>用短信代替应用</translation>
    </message>
    <message>
        <source>It needs an SMS service that is connected to the portal. Codes by text message can be redirected by fraud; prefer the app.</source>
        <translation>需要有短信服务连接到门户。短信验证码可能被欺诈手段转移；最好使用应用。</translation>
    </message>
    <message>
        <source>What the portal needs</source>
        <translation>门户需要什么</translation>
    </message>
    <message>
        <source>A plan that includes two-factor sign-in, and a version of DocSpace that has it. Then the owner or a DocSpace admin switches it on. Ask the portal’s owner about the plan, and whoever runs the server about its version.</source>
        <translation>需要包含双因素身份验证的套餐，以及具有此功能的 DocSpace 版本，然后由所有者或 DocSpace 管理员开启。可向门户的所有者咨询套餐，向服务器的运营者咨询版本。</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Private network</source>
        <translation>专用网络</translation>
    </message>
    <message>
        <source>Private range</source>
        <translation>专用范围</translation>
    </message>
    <message>
        <source>Shared by a provider’s customers</source>
        <translation>由提供商的客户共用</translation>
    </message>
    <message>
        <source>Link-local network</source>
        <translation>链路本地网络</translation>
    </message>
    <message>
        <source>The portal’s own computer</source>
        <translation>门户自己的计算机</translation>
    </message>
    <message>
        <source>IPv6 network</source>
        <translation>IPv6 网络</translation>
    </message>
    <message>
        <source>IPv6 range</source>
        <translation>IPv6 范围</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>一个地址</translation>
    </message>
    <message>
        <source>%1, %2 billion addresses</source>
        <translation>%1，%2 × 10 亿个地址</translation>
    </message>
    <message>
        <source>%1, %2 million addresses</source>
        <translation>%1，%2 × 100 万个地址</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1，%Ln 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7.</source>
        <translation>输入地址、范围或网络，例如 203.0.113.7。</translation>
    </message>
    <message>
        <source>This is too long for an address or a range.</source>
        <translation>内容过长，不是地址或范围。</translation>
    </message>
    <message>
        <source>The portal reads the digits 0 to 9 only, for example 203.0.113.7.</source>
        <translation>门户只识别数字 0 到 9，例如 203.0.113.7。</translation>
    </message>
    <message>
        <source>The portal compares addresses, not names. Type the address, for example 203.0.113.7.</source>
        <translation>门户比较的是地址而不是名称。输入地址，例如 203.0.113.7。</translation>
    </message>
    <message>
        <source>Instead of a star, type a range or a network, for example 10.0.0.0/16.</source>
        <translation>不用星号，而是输入范围或网络，例如 10.0.0.0/16。</translation>
    </message>
    <message>
        <source>Leave the port out: an address alone, for example 203.0.113.7.</source>
        <translation>去掉端口，只留地址，例如 203.0.113.7。</translation>
    </message>
    <message>
        <source>Leave out the percent sign and what follows it. The portal never sees it.</source>
        <translation>去掉百分号及其后的内容。门户永远看不到这部分。</translation>
    </message>
    <message>
        <source>Write the numbers without leading zeros, for example 10.0.0.1.</source>
        <translation>数字不要带前导零，例如 10.0.0.1。</translation>
    </message>
    <message>
        <source>Each part of an IPv4 address is a number from 0 to 255, for example 192.168.1.10.</source>
        <translation>IPv4 地址的每一部分是 0 到 255 的数字，例如 192.168.1.10。</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers with dots between, for example 192.168.1.10.</source>
        <translation>IPv4 地址由四个数字组成，中间用点分隔，例如 192.168.1.10。</translation>
    </message>
    <message>
        <source>Type an address, a range or a network, for example 203.0.113.7 or 10.0.0.0/8.</source>
        <translation>输入地址、范围或网络，例如 203.0.113.7 或 10.0.0.0/8。</translation>
    </message>
    <message>
        <source>An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12.</source>
        <translation>IPv4 网络以 /1 到 /32 的数字结尾，例如 172.16.0.0/12。</translation>
    </message>
    <message>
        <source>An IPv6 network ends in a number from /1 to /128, for example 2001:db8::/32.</source>
        <translation>IPv6 网络以 /1 到 /128 的数字结尾，例如 2001:db8::/32。</translation>
    </message>
    <message>
        <source>A range has two addresses with a dash between, for example 10.0.0.1-10.0.0.9.</source>
        <translation>范围由两个地址组成，中间用连字符分隔，例如 10.0.0.1-10.0.0.9。</translation>
    </message>
    <message>
        <source>Both ends of a range are IPv4, or both are IPv6.</source>
        <translation>范围的两端应同为 IPv4 或同为 IPv6。</translation>
    </message>
    <message>
        <source>This is every address there is: nobody would be asked for a code.</source>
        <translation>这是所有可能的地址：任何人都不会被要求输入验证码。</translation>
    </message>
    <message>
        <source>It is on the list already.</source>
        <translation>已在列表中。</translation>
    </message>
    <message>
        <source>It is on the list already, as %1.</source>
        <translation>已在列表中，形式为 %1。</translation>
    </message>
    <message>
        <source>%1 on the list covers it already.</source>
        <translation>已包含在列表中的 %1 内。</translation>
    </message>
    <message>
        <source>The portal never sees an address like this, so it trusts nobody.</source>
        <translation>门户永远不会见到这样的地址，因此它不信任任何人。</translation>
    </message>
    <message>
        <source>The portal reads it as %1, which is far wider.</source>
        <translation>门户将其识别为 %1，范围大得多。</translation>
    </message>
    <message>
        <source>The portal reads it as a far wider network.</source>
        <translation>门户将其识别为范围大得多的网络。</translation>
    </message>
    <message>
        <source>The portal reads it as the address 0.0.0.0 alone.</source>
        <translation>门户将其识别为单个地址 0.0.0.0。</translation>
    </message>
    <message>
        <source>The portal can’t read it. Whoever it is compared with can’t sign in.</source>
        <translation>门户无法识别它。与它比对的人无法登录。</translation>
    </message>
    <message>
        <source>It trusts every address: nobody is asked for a code.</source>
        <translation>它信任所有地址：任何人都无需验证码。</translation>
    </message>
    <message>
        <source>Is saved as %1</source>
        <translation>将保存为 %1</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>保存为 %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last address</comment>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Set up or new codes</source>
        <translation>设置或获取新验证码</translation>
    </message>
    <message>
        <source>App unlinked</source>
        <translation>应用已解除绑定</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待加入</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>DocSpace admin</source>
        <translation>DocSpace 管理员</translation>
    </message>
    <message>
        <source>Room admin</source>
        <translation>房间管理员</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>User</comment>
        <translation>%1，已停用</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>User; invited, has not signed in yet</comment>
        <translation>%1，待加入</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Last known: set up</source>
        <translation>最近记录：已设置</translation>
    </message>
    <message>
        <source>Last known: unlinked</source>
        <translation>最近记录：已解除绑定</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>已单独指定始终要求验证码</translation>
    </message>
    <message>
        <source>Always asked as part of %1</source>
        <comment>a group</comment>
        <translation>作为 %1 的成员始终要求验证码</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
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
        <translation>最近记录：%1，%2</translation>
    </message>
    <message>
        <source>two-factor: %1</source>
        <translation>双因素身份验证：%1</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>群组：%1</translation>
    </message>
    <message>
        <source>The portal tells it only while the policy’s method is the authenticator app.</source>
        <translation>只有当策略的方式为身份验证器应用时，门户才提供此信息。</translation>
    </message>
    <message>
        <source>The portal tells it to DocSpace admins and to the owner only.</source>
        <translation>门户只向 DocSpace 管理员和所有者提供此信息。</translation>
    </message>
    <message>
        <source>This release of the portal does not tell it.</source>
        <translation>此版本的门户不提供此信息。</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2 people</source>
        <translation>正在重新读取：%1 / %2 人</translation>
    </message>
    <message>
        <source>%1 of %2 people read</source>
        <translation>已读取 %1 / %2 人</translation>
    </message>
    <message>
        <source>%1. Paused.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1。已暂停。</translation>
    </message>
    <message>
        <source>%1. The portal asks to slow down.</source>
        <comment>23,400 of 100,000 people read</comment>
        <translation>%1。门户要求放慢速度。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>双因素身份验证</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>始终要求验证码</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Last known change</source>
        <translation>最近记录的更改</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when somebody&apos;s app was reset</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Try part of a name, an email address or a group.</source>
        <translation>尝试输入姓名、邮箱地址或群组的一部分。</translation>
    </message>
    <message>
        <source>The filters “%1” and “%2” are on.</source>
        <translation>筛选条件“%1”和“%2”已启用。</translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” is on, so %Ln people are hidden.</source>
        <translation>
            <numerusform>筛选条件“%1”已启用，因此隐藏了 %Ln 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>So far %1 of %2 people are read.</source>
        <translation>目前已读取 %1 / %2 人。</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>没有符合这些筛选条件的人</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>没有与“%1”匹配的人</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>身份验证器应用</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Room admins</source>
        <translation>房间管理员</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Deleted group %1</source>
        <translation>已删除的群组 %1</translation>
    </message>
    <message>
        <source>Deleted person %1</source>
        <translation>已删除的人员 %1</translation>
    </message>
    <message>
        <source>Unknown group %1</source>
        <translation>未知群组 %1</translation>
    </message>
    <message>
        <source>Unknown person %1</source>
        <translation>未知人员 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln 个网络</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 个群组</numerusform>
        </translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>已移除：%1</translation>
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
        <translation>这些列表保留在此计算机上，再次开启时可供恢复。</translation>
    </message>
    <message>
        <source>The lists are not kept on this computer: note them first if you want them back.</source>
        <translation>这些列表不会保留在此计算机上：如需恢复，先记下来。</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>登录时只要求输入密码</translation>
    </message>
    <message>
        <source>The portal also clears trusted networks and the always-ask list. Nobody is signed out.</source>
        <translation>门户还会清除受信任网络和“始终要求验证码”列表。不会有人被退出登录。</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code. Whoever has no app yet sets one up then.</source>
        <translation>下次登录时要求输入验证码。尚无应用的人届时进行设置。</translation>
    </message>
    <message>
        <source>The next sign-in asks for a code, which comes by text message.</source>
        <translation>下次登录时要求输入验证码，验证码通过短信发送。</translation>
    </message>
    <message>
        <source>Saving signs everyone out, you included</source>
        <translation>保存后，包括您在内的所有人都会被退出登录</translation>
    </message>
    <message>
        <source>Saving signs everyone else out</source>
        <translation>保存后，其他所有人都会被退出登录</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked for a code at their next sign-in.</source>
        <translation>
            <numerusform>%Ln 人中有 %1 人下次登录时需要验证码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set up an app first.</source>
        <translation>
            <numerusform>其中 %Ln 人要先设置应用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in.</source>
        <translation>
            <numerusform>%Ln 人将无法登录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCodeText</name>
    <message>
        <source>That code was not accepted.</source>
        <translation>该验证码未被接受。</translation>
    </message>
    <message>
        <source>Wait for the next code in your app, then type it.</source>
        <translation>等待应用中的下一个验证码，然后输入。</translation>
    </message>
    <message>
        <source>%1 Set the clocks of this computer and of your phone to automatic, then type the next code.</source>
        <translation>%1 将此计算机和手机的时钟都设为自动，然后输入下一个验证码。</translation>
    </message>
    <message>
        <source>It is right for this account and this moment, so the portal may hold another key by now. Type the next code. If that is not accepted either, start the set-up again.</source>
        <translation>对此账户和此刻来说它是正确的，因此门户可能已换用其他密钥。输入下一个验证码。如果仍未被接受，重新开始设置。</translation>
    </message>
    <message>
        <source>It is not a code of this account. In your app, look for %1 and type the code that stands there. If it is not there, scan again.</source>
        <translation>这不是此账户的验证码。在应用中找到 %1，输入那里的验证码。如果找不到，重新扫描。</translation>
    </message>
    <message numerus="yes">
        <source>The portal usually takes %Ln more code(s) before it makes you wait.</source>
        <translation>
            <numerusform>通常还可以再试 %Ln 个验证码，之后门户会要求等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal usually makes you wait a minute now.</source>
        <translation>门户此时通常会要求等待一分钟。</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 behind both. Tell an admin of the portal.</source>
        <translation>您的手机与此计算机时间一致，但门户的时钟比两者慢 %1。告知门户的管理员。</translation>
    </message>
    <message>
        <source>Your phone and this computer agree, but the portal’s clock is %1 ahead of both. Tell an admin of the portal.</source>
        <translation>您的手机与此计算机时间一致，但门户的时钟比两者快 %1。告知门户的管理员。</translation>
    </message>
    <message>
        <source>It will be good in %1, so your phone’s clock is ahead of the portal. Set it to automatic, then type the next code.</source>
        <translation>它要在 %1后才有效，说明手机的时钟比门户快。将其设为自动，然后输入下一个验证码。</translation>
    </message>
    <message>
        <source>It was good %1 ago. Type the one that your app shows now. If it is that one, your phone’s clock is behind: set it to automatic.</source>
        <translation>它在 %1前有效。输入应用现在显示的验证码。如果就是这一个，说明手机的时钟慢了：将其设为自动。</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 ahead of the portal, as if it were set for another time zone.</source>
        <translation>手机的时钟比门户快 %1，好像设在了其他时区。</translation>
    </message>
    <message>
        <source>Your phone’s clock is %1 behind the portal, as if it were set for another time zone.</source>
        <translation>手机的时钟比门户慢 %1，好像设在了其他时区。</translation>
    </message>
    <message>
        <source>Set its date, time and time zone to automatic, then type the next code.</source>
        <translation>将手机的日期、时间和时区设为自动，然后输入下一个验证码。</translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) ahead of the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>手机的时钟比门户快 %Ln 天。将其日期设为自动，然后输入下一个验证码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) behind the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>手机的时钟比门户慢 %Ln 天。将其日期设为自动，然后输入下一个验证码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetTable</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>ResetWords</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>已重置</translation>
    </message>
    <message>
        <source>Not reset</source>
        <translation>未重置</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Your own app is moved under My sign-in</source>
        <translation>您自己的应用在“我的登录”中迁移</translation>
    </message>
    <message>
        <source>Disabled: can’t sign in</source>
        <translation>已停用：无法登录</translation>
    </message>
    <message>
        <source>Guests are left as they are</source>
        <translation>访客保持不变</translation>
    </message>
    <message>
        <source>No app is set up</source>
        <translation>未设置应用</translation>
    </message>
    <message>
        <source>The portal does not say whether an app is set up</source>
        <translation>门户未说明是否设置了应用</translation>
    </message>
    <message>
        <source>Not on the portal any more</source>
        <translation>已不在门户中</translation>
    </message>
    <message>
        <source>Stopped before their turn</source>
        <translation>轮到之前已停止</translation>
    </message>
    <message>
        <source>Could not be read, so nothing was sent</source>
        <translation>无法读取，因此未发送任何内容</translation>
    </message>
    <message>
        <source>The portal refused it (status %1)</source>
        <translation>门户拒绝了该操作（状态 %1）</translation>
    </message>
    <message>
        <source>The portal took no more requests at that moment</source>
        <translation>当时门户不再接受请求</translation>
    </message>
    <message>
        <source>Your session ended before it was done</source>
        <translation>完成之前您的会话已结束</translation>
    </message>
    <message>
        <source>No answer came, and the app is still set up</source>
        <translation>没有收到响应，应用仍处于已设置状态</translation>
    </message>
    <message>
        <source>The portal said it was done, but an app is set up</source>
        <translation>门户称已完成，但应用仍处于已设置状态</translation>
    </message>
    <message>
        <source>It was sent, but could not be checked</source>
        <translation>已发送，但无法核实</translation>
    </message>
    <message>
        <source>No app is reset</source>
        <translation>没有重置任何应用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) are reset</source>
        <translation>
            <numerusform>已重置 %Ln 个应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln app(s) are reset</source>
        <translation>
            <numerusform>已重置 %1 / %Ln 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal refused several people in a row. Stop, and see why in the list.</source>
        <translation>门户连续拒绝了多人的重置。先停止，然后在列表中查看原因。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>您的会话已结束。重新登录以继续。</translation>
    </message>
    <message>
        <source>The record of the reset could not be written, so nothing more was sent. The reason: %1</source>
        <translation>无法写入重置记录，因此未再发送任何内容。原因：%1</translation>
    </message>
    <message>
        <source>The portal asks to slow down. Go on in a few minutes.</source>
        <translation>门户要求放慢速度。几分钟后继续。</translation>
    </message>
    <message>
        <source>Nothing is sent twice. Go on when it is back.</source>
        <translation>不会重复发送。恢复后继续。</translation>
    </message>
    <message>
        <source>The portal asks to slow down. It goes on by itself.</source>
        <translation>门户要求放慢速度。稍后自动继续。</translation>
    </message>
    <message>
        <source>Twofold looks again in a moment.</source>
        <translation>稍后再次核实。</translation>
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
        <translation>我的登录</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Next part of the window: places, page, bar below it</source>
        <translation>窗口的下一部分：导航、页面、页面下方的栏</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>These shortcuts, and help</source>
        <translation>这些快捷键和帮助</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>Read the people again</source>
        <translation>重新读取人员列表</translation>
    </message>
    <message>
        <source>Copy the selected rows, code or key</source>
        <translation>复制所选的行、验证码或密钥</translation>
    </message>
    <message>
        <source>Review and save the policy</source>
        <translation>检查并保存策略</translation>
    </message>
    <message>
        <source>Undo a change to the policy</source>
        <translation>撤销对策略的更改</translation>
    </message>
    <message>
        <source>Redo a change to the policy</source>
        <translation>重做对策略的更改</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>A key. &quot;Letter&quot; is any letter.</extracomment>
        <translation>Alt+字母</translation>
    </message>
    <message>
        <source>Press a button, or go to a field. The letters show while you hold Alt.</source>
        <translation>按下按钮或转到字段。按住 Alt 时会显示字母。</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>Two keys.</extracomment>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>下一个和上一个控件</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>回车、空格</translation>
    </message>
    <message>
        <source>Press the button, open or choose the row</source>
        <translation>按下按钮，打开或选择行</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>A key.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a dialog or menu and leave everything as it is, empty the search</source>
        <translation>关闭对话框或菜单并保持一切不变，清空搜索</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move between rows, codes and choices</source>
        <translation>在行、验证码和选项之间移动</translation>
    </message>
    <message>
        <source>Space, Shift+arrows, Ctrl+A</source>
        <translation>空格、Shift+方向键、Ctrl+A</translation>
    </message>
    <message>
        <source>In the people list: select one, several, everybody shown</source>
        <translation>在人员列表中：选择一人、多人、所有显示的人</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the always-ask list and the trusted networks: take away</source>
        <translation>在“始终要求验证码”列表和受信任网络中：移除</translation>
    </message>
</context>
<context>
    <name>SignInErrorText</name>
    <message>
        <source>That email and password were not accepted.</source>
        <translation>邮箱和密码未被接受。</translation>
    </message>
    <message>
        <source>Check both and try again. If you forgot the password, ask for a new one on the portal’s web page.</source>
        <translation>检查两者后重试。如果忘记了密码，在门户的网页上申请新密码。</translation>
    </message>
    <message>
        <source>Check both and try again. Some servers do not allow Basic; sign in with email and password then.</source>
        <translation>检查两者后重试。有些服务器不允许 Basic，此时使用邮箱和密码登录。</translation>
    </message>
    <message>
        <source>The portal does not accept this key.</source>
        <translation>门户不接受此密钥。</translation>
    </message>
    <message>
        <source>Paste the whole key. It may also have run out or been switched off.</source>
        <translation>粘贴完整的密钥。它也可能已到期或被停用。</translation>
    </message>
    <message>
        <source>The portal does not accept this token.</source>
        <translation>门户不接受此令牌。</translation>
    </message>
    <message>
        <source>Paste all of it. It may also have ended: get a new one, or sign in another way.</source>
        <translation>粘贴完整的令牌。它也可能已失效：获取新令牌，或用其他方式登录。</translation>
    </message>
    <message>
        <source>This portal offers no sign-in through the browser.</source>
        <translation>此门户不提供浏览器登录。</translation>
    </message>
    <message>
        <source>It runs no identity service. Sign in with email and password, or with an API key.</source>
        <translation>它没有运行身份服务。使用邮箱和密码或 API 密钥登录。</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>没有收到浏览器的响应。</translation>
    </message>
    <message>
        <source>Start the sign-in again. Finish it in the page that opens.</source>
        <translation>重新开始登录，并在打开的页面中完成。</translation>
    </message>
    <message>
        <source>The sign-in in the browser was declined.</source>
        <translation>浏览器中的登录被拒绝。</translation>
    </message>
    <message>
        <source>Start it again and allow Twofold, or sign in another way.</source>
        <translation>重新开始并允许 Twofold，或用其他方式登录。</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>无法在此计算机上打开浏览器。</translation>
    </message>
    <message>
        <source>Choose a standard browser in the system’s settings and start again, or sign in another way.</source>
        <translation>在系统设置中选择默认浏览器后重新开始，或用其他方式登录。</translation>
    </message>
    <message>
        <source>This computer does not let Twofold wait for the browser’s answer.</source>
        <translation>此计算机不允许 Twofold 等待浏览器的响应。</translation>
    </message>
    <message>
        <source>It comes to 127.0.0.1, where no port was free. Close other programs and start again, or sign in another way.</source>
        <translation>响应发往 127.0.0.1，但那里没有空闲端口。关闭其他程序后重新开始，或用其他方式登录。</translation>
    </message>
    <message>
        <source>The portal did not take the browser’s answer.</source>
        <translation>门户未接受浏览器的响应。</translation>
    </message>
    <message>
        <source>It came too late, or was used before. Start the sign-in again.</source>
        <translation>响应来得太晚，或已被使用过。重新开始登录。</translation>
    </message>
    <message>
        <source>The portal’s answer is out of date, or this computer’s clock is wrong.</source>
        <translation>门户的响应已过时，或此计算机的时钟不准。</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Set the clock and start the sign-in again.</source>
        <translation>响应未保留。校准时钟后重新开始登录。</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not stand up to a check.</source>
        <translation>登录的响应未通过核验。</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Start again; if it stays, copy the details for an admin of the portal.</source>
        <translation>响应未保留。重新开始；如果问题仍然存在，复制详细信息并交给门户的管理员。</translation>
    </message>
    <message>
        <source>The portal’s identity service can’t be trusted with a sign-in.</source>
        <translation>门户的身份服务不可信，不能用于登录。</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Copy the details for an admin of the portal, or sign in another way.</source>
        <translation>未向其发送任何内容。复制详细信息并交给门户的管理员，或用其他方式登录。</translation>
    </message>
    <message>
        <source>The portal does not know this application.</source>
        <translation>门户不认识此应用程序。</translation>
    </message>
    <message>
        <source>Check the client ID and its secret in the portal’s Developer tools.</source>
        <translation>在门户的开发者工具中检查客户端 ID 及其密钥。</translation>
    </message>
    <message>
        <source>The portal does not let this application sign people in.</source>
        <translation>门户不允许此应用程序让人登录。</translation>
    </message>
    <message>
        <source>In the portal’s Developer tools, let it read people and your profile.</source>
        <translation>在门户的开发者工具中，允许它读取人员和您的个人资料。</translation>
    </message>
    <message>
        <source>The portal does not let this account sign in.</source>
        <translation>门户不允许此账户登录。</translation>
    </message>
    <message>
        <source>It may be switched off there. Ask an admin of the portal.</source>
        <translation>它可能已在门户中停用。询问门户的管理员。</translation>
    </message>
    <message>
        <source>The portal does not accept the kept key.</source>
        <translation>门户不接受所保存的密钥。</translation>
    </message>
    <message>
        <source>It may have run out or been switched off. Use another key, or sign in another way.</source>
        <translation>它可能已到期或被停用。使用其他密钥，或用其他方式登录。</translation>
    </message>
    <message>
        <source>The key is not in the keychain any more.</source>
        <translation>该密钥已不在钥匙串中。</translation>
    </message>
    <message>
        <source>Use another key, or sign in another way.</source>
        <translation>使用其他密钥，或用其他方式登录。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The key is kept there. Unlock it when you are asked, or paste a key.</source>
        <translation>密钥保存在其中。出现提示时解锁，或粘贴密钥。</translation>
    </message>
    <message>
        <source>This key can’t read its own account.</source>
        <translation>此密钥无法读取自己的账户。</translation>
    </message>
    <message>
        <source>Make a key with full access, or one that may read your profile and the portal.</source>
        <translation>创建具有完全访问权限的密钥，或可读取您的个人资料和门户的密钥。</translation>
    </message>
    <message>
        <source>This token can’t read its own account.</source>
        <translation>此令牌无法读取自己的账户。</translation>
    </message>
    <message>
        <source>Get one with more rights, or sign in another way.</source>
        <translation>获取权限更多的令牌，或用其他方式登录。</translation>
    </message>
</context>
<context>
    <name>SurveyShares</name>
    <message>
        <source>Ready, app is set up</source>
        <translation>已就绪，应用已设置</translation>
    </message>
    <message>
        <source>Set up at next sign-in</source>
        <translation>下次登录时设置</translation>
    </message>
    <message>
        <source>Phone number at next sign-in</source>
        <translation>下次登录时提供电话号码</translation>
    </message>
    <message>
        <source>Asked, not known who is ready</source>
        <translation>需要验证码，就绪情况未知</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>仅受信任网络</translation>
    </message>
    <message>
        <source>Not asked, two-factor sign-in is off</source>
        <translation>无需验证码，双因素身份验证已关闭</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>无法登录</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>In a group that is always asked</source>
        <translation>所在群组始终要求验证码</translation>
    </message>
    <message>
        <source>Everyone is always asked</source>
        <translation>始终要求所有人输入验证码</translation>
    </message>
    <message>
        <source>Admins are always asked</source>
        <translation>始终要求管理员输入验证码</translation>
    </message>
    <message>
        <source>Room admins are always asked</source>
        <translation>始终要求房间管理员输入验证码</translation>
    </message>
    <message>
        <source>Users are always asked</source>
        <translation>始终要求用户输入验证码</translation>
    </message>
    <message>
        <source>Guests are always asked</source>
        <translation>始终要求访客输入验证码</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>您的应用已设置。</translation>
    </message>
    <message>
        <source>You set up an app then.</source>
        <translation>届时您需设置应用。</translation>
    </message>
    <message>
        <source>You give your phone number then.</source>
        <translation>届时您需提供电话号码。</translation>
    </message>
    <message>
        <source>Asked, unless from a trusted network</source>
        <translation>需要验证码，受信任网络除外</translation>
    </message>
    <message>
        <source>Asked, app is set up</source>
        <translation>需要验证码，应用已设置</translation>
    </message>
    <message>
        <source>Asked, sets up then</source>
        <translation>需要验证码，届时设置</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>需要验证码</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>无需验证码</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Can’t sign in</source>
        <translation>无法登录</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>双因素身份验证已关闭</translation>
    </message>
    <message>
        <source>Always asked by name</source>
        <translation>已单独指定始终要求验证码</translation>
    </message>
    <message>
        <source>Trusted: %1</source>
        <comment>a network</comment>
        <translation>受信任：%1</translation>
    </message>
    <message>
        <source>No trusted network matches</source>
        <translation>没有匹配的受信任网络</translation>
    </message>
    <message>
        <source>No sign-in is known</source>
        <translation>没有登录记录</translation>
    </message>
    <message>
        <source>The groups are not known</source>
        <translation>群组未知</translation>
    </message>
    <message>
        <source>The portal can’t read %1</source>
        <comment>a network</comment>
        <translation>门户无法识别 %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Asked for a code</source>
        <translation>需要验证码</translation>
    </message>
    <message>
        <source>Asked, not known who is set up</source>
        <translation>需要验证码，设置情况未知</translation>
    </message>
    <message>
        <source>Trusted network only</source>
        <translation>仅受信任网络</translation>
    </message>
    <message>
        <source>Asked at next sign-in, unless from a trusted network.</source>
        <translation>下次登录时需要验证码，受信任网络除外。</translation>
    </message>
    <message>
        <source>Asked at next sign-in.</source>
        <translation>下次登录时需要验证码。</translation>
    </message>
    <message>
        <source>Not asked from %1: it is in %2.</source>
        <comment>address, network</comment>
        <translation>从 %1 登录无需验证码：它在 %2 中。</translation>
    </message>
    <message>
        <source>Not asked: two-factor sign-in is off.</source>
        <translation>无需验证码：双因素身份验证已关闭。</translation>
    </message>
    <message>
        <source>You could not sign in: the portal can’t read %1.</source>
        <comment>a network</comment>
        <translation>您将无法登录：门户无法识别 %1。</translation>
    </message>
    <message>
        <source>It is not known whether you would be asked.</source>
        <translation>不清楚您是否需要验证码。</translation>
    </message>
    <message>
        <source>The portal’s plan does not show the sign-in history.</source>
        <translation>门户的套餐不显示登录记录。</translation>
    </message>
    <message>
        <source>Your account may not read the sign-in history.</source>
        <translation>您的账户无权读取登录记录。</translation>
    </message>
    <message>
        <source>The sign-in history could not be read.</source>
        <translation>无法读取登录记录。</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>正在读取登录记录…</translation>
    </message>
    <message numerus="yes">
        <source>Counted from sign-ins of the last %Ln day(s).</source>
        <translation>
            <numerusform>根据最近 %Ln 天的登录统计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from sign-ins since %1.</source>
        <translation>根据 %1 以来的登录统计。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.</source>
        <translation>
            <numerusform>其中 %Ln 人在此期间没有登录，除非来自受信任网络，否则需要验证码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal tells who has set up an app only while the app is the method.</source>
        <translation>只有当方式为应用时，门户才说明谁设置了应用。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked</source>
        <translation>
            <numerusform>%Ln 人中有 %1 人需要验证码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people, except from %Ln trusted network(s)</source>
        <translation>
            <numerusform>全部 %1 人，%Ln 个受信任网络除外</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal never matches it.</source>
        <translation>%1 包含此地址，但门户永远匹配不到。</translation>
    </message>
    <message>
        <source>%1 does not mean this address, but the portal lets it through.</source>
        <translation>%1 不包含此地址，但门户会放行。</translation>
    </message>
    <message>
        <source>%1 covers this address, but the portal does not match it.</source>
        <translation>%1 包含此地址，但门户匹配不到。</translation>
    </message>
    <message>
        <source>The portal can’t read %1. Who gets that far down the list can’t sign in.</source>
        <translation>门户无法识别 %1。在列表中比对到它的人无法登录。</translation>
    </message>
    <message>
        <source>The portal reads %1 in another way.</source>
        <translation>门户对 %1 的理解不同。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace portals</source>
        <translation>ONLYOFFICE DocSpace 门户的双因素身份验证</translation>
    </message>
    <message>
        <source>Start on the built-in demo portal.</source>
        <translation>使用内置的演示门户启动。</translation>
    </message>
    <message>
        <source>A portal’s address, or a confirm link of a portal.</source>
        <translation>门户的地址，或门户的确认链接。</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Twofold.</source>
        <translation>现在可以关闭此页并返回 Twofold。</translation>
    </message>
    <message>
        <source>Appearance: system, light, dark or high-contrast.</source>
        <translation>外观：system、light、dark 或 high-contrast。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AboutPane</name>
    <message>
        <source>Copy details for a report</source>
        <translation>复制用于报告的详细信息</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>The details are these lines and your language. No name, address or secret is among them.</source>
        <translation>详细信息就是这些行和您的语言。其中没有姓名、地址或机密。</translation>
    </message>
    <message>
        <source>Twofold is free software under the GNU General Public License, version 3 or later. It is not made, endorsed or supported by the makers of DocSpace.</source>
        <translation>Twofold 是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。它并非由 DocSpace 的开发者制作、认可或支持。</translation>
    </message>
    <message>
        <source>None is open, or it does not tell its release</source>
        <translation>未打开门户，或门户不提供其版本</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountCard</name>
    <message>
        <source>Switch account</source>
        <translation>切换账户</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountRow</name>
    <message>
        <source>Signed in now</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <comment>portal, e-mail</comment>
        <translation>打开 %1，%2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <comment>portal</comment>
        <translation>上移 %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <comment>portal</comment>
        <translation>下移 %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>portal</comment>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>移除…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountsDialog</name>
    <message>
        <source>No portal was opened yet.</source>
        <translation>尚未打开过门户。</translation>
    </message>
    <message>
        <source>Portals and accounts</source>
        <translation>门户和账户</translation>
    </message>
    <message>
        <source>In your order. It is also the order of the portal menu.</source>
        <translation>按您的顺序排列，门户菜单也采用此顺序。</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>在此退出登录</translation>
    </message>
    <message>
        <source>Other browsers and devices</source>
        <translation>其他浏览器和设备</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>添加门户…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The saved sign-in may still be in the keychain.</source>
        <translation>保存的登录可能仍在钥匙串中。</translation>
    </message>
    <message>
        <source>%1 So the account stays in the list, signed out. Forget it again when the keychain can be used, or remove the entry “%2” in your keychain program.</source>
        <translation>%1 因此该账户以已退出登录的状态保留在列表中。待钥匙串可用时再次移除，或在钥匙串程序中删除条目“%2”。</translation>
    </message>
    <message>
        <source>The list of your portals could not be written.</source>
        <translation>无法写入您的门户列表。</translation>
    </message>
    <message>
        <source>The change holds until you close Twofold. The reason: %1</source>
        <translation>此更改在 Twofold 关闭前有效。原因：%1</translation>
    </message>
    <message>
        <source>Signed out everywhere else.</source>
        <translation>已在其他所有位置退出登录。</translation>
    </message>
    <message>
        <source>You are still signed in here.</source>
        <translation>您在此处仍保持登录。</translation>
    </message>
    <message>
        <source>The portal’s answer was lost.</source>
        <translation>门户的响应丢失。</translation>
    </message>
    <message>
        <source>What it says now stands below.</source>
        <translation>当前内容如下。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>e-mail, portal</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>正在询问门户…</translation>
    </message>
    <message>
        <source>Signed in nowhere else</source>
        <translation>没有在其他位置登录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other session(s)</source>
        <translation>
            <numerusform>%Ln 个其他会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Sign out everywhere else (%1)…</source>
        <translation>在其他所有位置退出登录（%1）…</translation>
    </message>
    <message>
        <source>Twofold signs out there, wipes the saved sign-in from this computer’s keychain, and takes the account off this list.</source>
        <translation>Twofold 会在门户上退出登录，从此计算机的钥匙串中抹除保存的登录，并将账户移出此列表。</translation>
    </message>
    <message>
        <source>Twofold wipes the saved sign-in from this computer’s keychain and takes the account off this list. At the portal that sign-in ends in its own time.</source>
        <translation>Twofold 会从此计算机的钥匙串中抹除保存的登录，并将账户移出此列表。在门户上，该登录会到期自行结束。</translation>
    </message>
    <message>
        <source>Nothing is deleted at the portal, and you can add it again.</source>
        <translation>门户上不会删除任何内容，您可以再次添加。</translation>
    </message>
    <message>
        <source>Forget %1 on %2?</source>
        <comment>e-mail, portal</comment>
        <translation>移除 %1（%2）？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityFilterBar</name>
    <message>
        <source>Name, address or place</source>
        <translation>姓名、地址或地点</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>搜索活动</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Only %1. Show everybody</source>
        <translation>仅 %1。显示所有人</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What happened with two-factor sign-in, newest first. New events appear by themselves.</source>
        <translation>与双因素身份验证有关的事件，最新的在前。新事件会自动出现。</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>正在读取事件…</translation>
    </message>
    <message>
        <source>New events may be missing. Twofold tries again by itself.</source>
        <translation>可能缺少新事件。Twofold 会自动重试。</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>正在等待门户</translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold 会自动重试。</translation>
    </message>
    <message>
        <source>The portal asks to slow down.</source>
        <translation>门户要求放慢速度。</translation>
    </message>
    <message>
        <source>New events come later than usual.</source>
        <translation>新事件会比平时晚出现。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>导出活动</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) saved</source>
        <translation>
            <numerusform>已保存 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s histories. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>其权限不包含门户的记录。要使用此页，用邮箱和密码登录，或使用具有完全访问权限的 API 密钥。</translation>
    </message>
    <message>
        <source>This portal’s plan does not show what happened</source>
        <translation>此门户的套餐不显示事件</translation>
    </message>
    <message>
        <source>Its sign-in history and its audit log are not part of the plan. Signing in works as before; ask the portal’s owner about the plan.</source>
        <translation>套餐不包含登录记录和审计日志。登录照常可用；可向门户的所有者咨询套餐。</translation>
    </message>
    <message>
        <source>Only admins can see the activity</source>
        <translation>只有管理员可以查看活动</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Sign-ins, set-ups and changes of the policy appear here as they happen.</source>
        <translation>登录、设置和策略更改发生后会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>没有符合这些筛选条件的内容</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln event(s) that are read, none is of this kind, person and time.</source>
        <translation>
            <numerusform>已读取的 %Ln 个事件中，没有符合此类型、人员和时间的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityTableWords</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>twofold::ui::AddressLabDialog</name>
    <message>
        <source>Try an address</source>
        <translation>试用地址</translation>
    </message>
    <message>
        <source>Would this address be asked for a code?</source>
        <translation>从此地址登录是否需要验证码？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>最近的登录</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>A user in no group</source>
        <translation>不属于任何群组的用户</translation>
    </message>
    <message>
        <source>From this address</source>
        <translation>来自此地址</translation>
    </message>
    <message>
        <source>One whole address, such as 203.0.113.7 or 2001:db8::7.</source>
        <translation>一个完整的地址，例如 203.0.113.7 或 2001:db8::7。</translation>
    </message>
    <message>
        <source>The portal reads it in another way</source>
        <translation>门户对它的理解不同</translation>
    </message>
    <message>
        <source>%1. As the portal is now: %2.</source>
        <comment>reason, asked or not</comment>
        <translation>%1。按门户当前状态：%2。</translation>
    </message>
    <message numerus="yes">
        <source>There were no sign-ins in the last %Ln day(s).</source>
        <translation>
            <numerusform>最近 %Ln 天没有登录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AlwaysAskSection</name>
    <message>
        <source>Always ask</source>
        <translation>始终要求验证码</translation>
    </message>
    <message>
        <source>Add a person or group</source>
        <translation>添加人员或群组</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodeField</name>
    <message>
        <source>Backup code</source>
        <translation>备用验证码</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BackupCodesPage</name>
    <message>
        <source>Read them again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>我已保管好验证码</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>备用验证码</translation>
    </message>
    <message>
        <source>Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>无法使用身份验证器应用时，每个备用验证码可让您登录一次。</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>我的登录</translation>
    </message>
    <message>
        <source>When they are used</source>
        <translation>何时使用</translation>
    </message>
    <message>
        <source>Your phone is lost, new or flat</source>
        <translation>手机丢失、更换或没电</translation>
    </message>
    <message>
        <source>Type a backup code where the sign-in asks for the 6-digit code.</source>
        <translation>登录要求输入 6 位验证码时，输入一个备用验证码。</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>每个仅限一次</translation>
    </message>
    <message>
        <source>A used code is crossed out here and can’t be used again.</source>
        <translation>用过的验证码会在此处划去，不能再用。</translation>
    </message>
    <message>
        <source>Keep them apart from your phone</source>
        <translation>与手机分开保管</translation>
    </message>
    <message>
        <source>A printed sheet in a drawer works well.</source>
        <translation>打印出来放在抽屉里就很好。</translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>获取新验证码…</translation>
    </message>
    <message>
        <source>Running low, or lost the sheet?</source>
        <translation>快用完了，或者打印页丢了？</translation>
    </message>
    <message>
        <source>New codes replace all of these. Sheets printed earlier stop working.</source>
        <translation>新验证码会替换所有这些验证码。之前打印的页面将失效。</translation>
    </message>
    <message>
        <source>Get new codes?</source>
        <translation>获取新验证码？</translation>
    </message>
    <message>
        <source>All your backup codes are replaced at once. The old ones stop working, printed sheets too.</source>
        <translation>您的所有备用验证码会一次全部替换。旧的验证码将失效，打印的页面也一样。</translation>
    </message>
    <message>
        <source>Keep my codes</source>
        <translation>保留我的验证码</translation>
    </message>
    <message>
        <source>Replace my codes</source>
        <translation>替换我的验证码</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>显示验证码</translation>
    </message>
    <message>
        <source>Hide codes</source>
        <translation>隐藏验证码</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>正在读取您的备用验证码…</translation>
    </message>
    <message>
        <source>%1 of %2 codes left</source>
        <translation>剩余 %1 / %2 个</translation>
    </message>
    <message>
        <source>These are your new codes.</source>
        <translation>这些是您的新验证码。</translation>
    </message>
    <message>
        <source>Sheets printed earlier no longer work. Keep these ones now.</source>
        <translation>之前打印的页面已失效。现在就保管好这些验证码。</translation>
    </message>
    <message>
        <source>The connection broke off, so the portal was read again. Sheets printed earlier no longer work.</source>
        <translation>连接中断，因此重新读取了门户。之前打印的页面已失效。</translation>
    </message>
    <message>
        <source>Your codes were not replaced.</source>
        <translation>您的验证码未被替换。</translation>
    </message>
    <message>
        <source>The connection broke off before. The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>连接在此之前中断。您于 %1 打印、保存或复制的验证码仍然有效。</translation>
    </message>
    <message>
        <source>The connection broke off before. The codes below are the ones you had.</source>
        <translation>连接在此之前中断。下面是您原有的验证码。</translation>
    </message>
    <message>
        <source>It is not known yet whether your codes were replaced.</source>
        <translation>尚不清楚您的验证码是否已替换。</translation>
    </message>
    <message>
        <source>It is not known whether your codes were replaced.</source>
        <translation>不清楚您的验证码是否已替换。</translation>
    </message>
    <message>
        <source>The codes below are the ones that work now.</source>
        <translation>下面是目前有效的验证码。</translation>
    </message>
    <message>
        <source>There are no backup codes yet</source>
        <translation>尚无备用验证码</translation>
    </message>
    <message>
        <source>They come with an authenticator app. Set one up, and you get them at the end.</source>
        <translation>备用验证码随身份验证器应用提供。设置应用后，最后即可获得。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>twofold::ui::BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>处理中</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the trusted one</source>
        <translation>%1 出示的证书与受信任的不同</translation>
    </message>
    <message>
        <source>Somebody may be listening in between, so nothing was sent. Ask whoever runs the portal, by phone or in person, whether its certificate was renewed. If it was, forget the trusted one and compare the new one.</source>
        <translation>可能有人在中间窃听，因此未发送任何内容。通过电话或当面询问门户的运营者证书是否已更新。如果已更新，移除受信任的证书，并比对新证书。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>%1 的证书不受信任</translation>
    </message>
    <message>
        <source>Nobody whom this computer knows vouches for it, or something is wrong with it. Trust it only if its fingerprint is the one that whoever runs the portal gave you.</source>
        <translation>此计算机认识的机构都不为其担保，或证书有问题。只有当其指纹与门户运营者告知您的一致时，才信任它。</translation>
    </message>
    <message>
        <source>Don’t trust</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>证书已过期。</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>证书尚未生效。</translation>
    </message>
    <message>
        <source>It is made out to another address.</source>
        <translation>证书是颁发给其他地址的。</translation>
    </message>
    <message>
        <source>Its issuer is not known to this computer.</source>
        <translation>此计算机不认识其颁发者。</translation>
    </message>
    <message>
        <source>It vouches for itself.</source>
        <translation>证书为自签名。</translation>
    </message>
    <message>
        <source>It is not fit for a portal.</source>
        <translation>证书不适用于门户。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type or paste the fingerprint you were given</source>
        <translation>输入或粘贴您获知的指纹</translation>
    </message>
    <message>
        <source>Use a CA file…</source>
        <translation>使用 CA 文件…</translation>
    </message>
    <message>
        <source>That is not the fingerprint of this certificate.</source>
        <translation>这不是此证书的指纹。</translation>
    </message>
    <message>
        <source>Use a CA file</source>
        <translation>使用 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer *.der);;所有文件 (*)</translation>
    </message>
    <message>
        <source>That file can’t be used.</source>
        <translation>该文件无法使用。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>原因：%1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengeFields</name>
    <message>
        <source>Backup code</source>
        <translation>备用验证码</translation>
    </message>
    <message>
        <source>Capitals and small letters differ. Each code works once.</source>
        <translation>区分大小写。每个验证码仅可使用一次。</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>With the country’s code, for example +49 151 23456789.</source>
        <translation>包含国家/地区代码，例如 +49 151 23456789。</translation>
    </message>
    <message numerus="yes">
        <source>Next code in %Ln second(s). The code is checked when the sixth digit is in.</source>
        <translation>
            <numerusform>%Ln 秒后出现下一个验证码。输入第六位数字后即检查验证码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is checked when the sixth digit is in.</source>
        <translation>输入第六位数字后即检查验证码。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengePage</name>
    <message>
        <source>Check the clock again</source>
        <translation>再次检查时钟</translation>
    </message>
    <message>
        <source>Demo: the text message to %1 says %2.</source>
        <translation>演示：发送到 %1 的短信内容为 %2。</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app</source>
        <translation>输入身份验证器应用中的验证码</translation>
    </message>
    <message>
        <source>Enter a backup code</source>
        <translation>输入备用验证码</translation>
    </message>
    <message>
        <source>Enter the code from the text message</source>
        <translation>输入短信中的验证码</translation>
    </message>
    <message>
        <source>Which phone gets the codes?</source>
        <translation>用哪部手机接收验证码？</translation>
    </message>
    <message>
        <source>Signing in as %1. The message went to %2.</source>
        <translation>正在以 %1 登录。短信已发送到 %2。</translation>
    </message>
    <message>
        <source>Signing in as %1</source>
        <translation>正在以 %1 登录</translation>
    </message>
    <message>
        <source>The phone is gone? Ask an admin of your portal to change the number.</source>
        <translation>手机不在了？让门户的管理员更改号码。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以重试。</translation>
    </message>
    <message>
        <source>The message was sent again. Only the code of the newest one works.</source>
        <translation>短信已重新发送。只有最新短信中的验证码有效。</translation>
    </message>
    <message>
        <source>The portal takes no code for this sign-in any more.</source>
        <translation>门户不再接受此次登录的验证码。</translation>
    </message>
    <message>
        <source>It took too long, or the portal’s settings have changed. Sign in again.</source>
        <translation>用时过长，或门户的设置已更改。重新登录。</translation>
    </message>
    <message>
        <source>That backup code was not accepted.</source>
        <translation>该备用验证码未被接受。</translation>
    </message>
    <message>
        <source>Check capitals and small letters. If it was used before, take the next one.</source>
        <translation>检查大小写。如果已用过，使用下一个。</translation>
    </message>
    <message>
        <source>That code was not accepted.</source>
        <translation>该验证码未被接受。</translation>
    </message>
    <message>
        <source>Type the code of the newest message, or have it sent again.</source>
        <translation>输入最新短信中的验证码，或重新发送短信。</translation>
    </message>
    <message>
        <source>The portal did not take this number.</source>
        <translation>门户未接受此号码。</translation>
    </message>
    <message>
        <source>Begin with + and the country’s code.</source>
        <translation>以 + 和国家/地区代码开头。</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code: it may be used up. Take the next one, or a code of your app.</source>
        <translation>不清楚门户是否接受了该验证码：它可能已被用掉。使用下一个，或使用应用中的验证码。</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Have the message sent again, and type its code.</source>
        <translation>不清楚门户是否接受了该验证码。重新发送短信，然后输入其中的验证码。</translation>
    </message>
    <message>
        <source>It is not known whether the portal took that code. Wait for the next one in your app, then type it.</source>
        <translation>不清楚门户是否接受了该验证码。等待应用中的下一个，然后输入。</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Use a backup code instead</source>
        <translation>改用备用验证码</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <translation>改用应用</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>重新发送短信</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>切换账户</translation>
    </message>
    <message>
        <source>The portal can’t send text messages now.</source>
        <translation>门户目前无法发送短信。</translation>
    </message>
    <message>
        <source>They are switched on, but its plan does not allow them or no provider is set up. Tell an admin.</source>
        <translation>短信已开启，但门户的套餐不允许使用，或者未设置提供商。告知管理员。</translation>
    </message>
    <message numerus="yes">
        <source>Send the message again in %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒后重新发送短信</numerusform>
        </translation>
    </message>
    <message>
        <source>New phone and no backup codes? Ask the portal’s owner to reset your authenticator app.</source>
        <translation>换了新手机且没有备用验证码？让门户的所有者重置您的身份验证器应用。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChangeList</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
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
            <numerusform>再显示 %Ln 项</numerusform>
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
            <numerusform>%1，群组，%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1，群组</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>未找到任何人</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestionDelegate</name>
    <message numerus="yes">
        <source>Group, %Ln person(s)</source>
        <translation>
            <numerusform>群组，%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>已添加</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestions</name>
    <message>
        <source>People and groups that were found</source>
        <translation>找到的人员和群组</translation>
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
        <translation>无法清空剪贴板。</translation>
    </message>
    <message>
        <source>What you copied may still be on it, or in the history of a clipboard program. Copy something else, and clear that history.</source>
        <translation>您复制的内容可能仍在剪贴板上，或在剪贴板程序的历史记录中。复制其他内容，并清除该历史记录。</translation>
    </message>
    <message>
        <source>I have cleared it</source>
        <translation>我已清除</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeField</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6 位验证码</translation>
    </message>
    <message>
        <source>%1 of 6 digits</source>
        <translation>已输入 %1 / 6 位</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1，未被接受</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicket</name>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy backup code %1</source>
        <translation>复制备用验证码 %1</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>连字符</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>大写 %1</translation>
    </message>
    <message>
        <source>small %1</source>
        <translation>小写 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the characters of a code that is spelled out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Backup code %1, used</source>
        <translation>备用验证码 %1，已使用</translation>
    </message>
    <message>
        <source>Backup code %1, not used</source>
        <translation>备用验证码 %1，未使用</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodeTicketList</name>
    <message>
        <source>Backup codes</source>
        <translation>备用验证码</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesPanel</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More ways to keep the codes</source>
        <translation>保管验证码的更多方式</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>备用验证码</translation>
    </message>
    <message>
        <source>Print a card for the wallet…</source>
        <translation>打印钱包卡片…</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>将卡片保存为 PDF…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>保存为文本文件…</translation>
    </message>
    <message>
        <source>With the used codes, struck out</source>
        <translation>包含已使用的验证码（划去）</translation>
    </message>
    <message>
        <source>The printer did not take this page.</source>
        <translation>打印机未接受此页。</translation>
    </message>
    <message>
        <source>Choose another printer, or save a PDF. The reason: %1</source>
        <translation>选择其他打印机，或保存为 PDF。原因：%1</translation>
    </message>
    <message>
        <source>The codes are saved.</source>
        <translation>验证码已保存。</translation>
    </message>
    <message>
        <source>Only you can open the file: %1</source>
        <translation>只有您可以打开此文件：%1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CodesStep</name>
    <message>
        <source>Keep them now</source>
        <translation>现在就保管好</translation>
    </message>
    <message>
        <source>You can see them later too, under My sign-in.</source>
        <translation>以后也可以在“我的登录”中查看。</translation>
    </message>
    <message>
        <source>Not in the same place as your phone, so that losing one never costs you both.</source>
        <translation>不要与手机放在一处，以免同时丢失。</translation>
    </message>
    <message>
        <source>Your backup codes can’t be read now</source>
        <translation>目前无法读取您的备用验证码</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, and your app works. %1</source>
        <translation>双因素身份验证已开启，您的应用可以使用。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading your backup codes…</source>
        <translation>正在读取您的备用验证码…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConfirmStep</name>
    <message>
        <source>Type the code your app shows</source>
        <translation>输入应用显示的验证码</translation>
    </message>
    <message>
        <source>You can paste the code too. It is checked as soon as the sixth digit is in.</source>
        <translation>也可以粘贴验证码。输入第六位数字后立即检查。</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6 位验证码</translation>
    </message>
    <message>
        <source>Check the clock again</source>
        <translation>再次检查时钟</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>下一个验证码</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds, by the portal’s clock. If little time is left, wait for the next one.</source>
        <translation>验证码按门户的时钟每 30 秒更换一次。如果剩余时间不多，等待下一个。</translation>
    </message>
    <message>
        <source>Show the code to scan again</source>
        <translation>再次显示要扫描的二维码</translation>
    </message>
    <message>
        <source>Look for %1 in your app</source>
        <translation>在应用中找到 %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒后</numerusform>
        </translation>
    </message>
    <message>
        <source>This set-up has expired.</source>
        <translation>此次设置已过期。</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>重新登录以重新开始。</translation>
    </message>
    <message>
        <source>Start it anew, and scan the code once more.</source>
        <translation>重新开始，然后再次扫描二维码。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The portal has not taken that code.</source>
        <translation>门户未接受该验证码。</translation>
    </message>
    <message>
        <source>The connection broke off. Your app is not set up yet: type the code that it shows now.</source>
        <translation>连接中断。您的应用尚未设置：输入它现在显示的验证码。</translation>
    </message>
    <message>
        <source>Your app is set up.</source>
        <translation>您的应用已设置。</translation>
    </message>
    <message>
        <source>The portal’s answer got lost. Sign in again with a code of your app; your backup codes are then under My sign-in.</source>
        <translation>门户的响应丢失。使用应用中的验证码重新登录，之后可在“我的登录”中查看备用验证码。</translation>
    </message>
    <message>
        <source>It is not known yet whether your app is set up.</source>
        <translation>尚不清楚您的应用是否已设置。</translation>
    </message>
    <message>
        <source>Sign in again: the portal asks for a code of your app if it is, and shows the set-up again if it is not.</source>
        <translation>重新登录：如果已设置，门户会要求输入应用中的验证码；如果未设置，会再次显示设置。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Open clock settings</source>
        <translation>打开时钟设置</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectPage</name>
    <message>
        <source>Portal address</source>
        <translation>门户地址</translation>
    </message>
    <message>
        <source>A server in your own network works too, for example docspace.local.</source>
        <translation>您自己网络中的服务器也可以，例如 docspace.local。</translation>
    </message>
    <message>
        <source>Connect to your portal</source>
        <translation>连接到您的门户</translation>
    </message>
    <message>
        <source>Enter the address you use to open DocSpace in a browser.</source>
        <translation>输入您在浏览器中打开 DocSpace 所用的地址。</translation>
    </message>
    <message>
        <source>Recent portals</source>
        <translation>最近的门户</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Manage portals and accounts</source>
        <translation>管理门户和账户</translation>
    </message>
    <message>
        <source>The list of your portals could not be read.</source>
        <translation>无法读取您的门户列表。</translation>
    </message>
    <message>
        <source>It was put aside as %1. A new list begins with the next portal you open.</source>
        <translation>它已另存为 %1。打开下一个门户时会开始新的列表。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Starting the demo portal…</source>
        <translation>正在启动演示门户…</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>试用演示门户</translation>
    </message>
    <message>
        <source>The demo portal did not start.</source>
        <translation>演示门户未启动。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>上次打开：今天</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>上次打开：昨天</translation>
    </message>
    <message>
        <source>last opened on %1</source>
        <translation>上次打开：%1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConnectionHelp</name>
    <message>
        <source>Show certificate…</source>
        <translation>显示证书…</translation>
    </message>
    <message>
        <source>Forget the trusted certificate…</source>
        <translation>移除受信任的证书…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>代理…</translation>
    </message>
    <message>
        <source>Forget the certificate that you trusted for %1?</source>
        <translation>移除您为 %1 信任的证书？</translation>
    </message>
    <message>
        <source>Do it only if whoever runs the portal told you, by phone or in person, that its certificate was renewed. Twofold then connects again, and trusts the new one only after you have compared its fingerprint.</source>
        <translation>只有当门户的运营者通过电话或当面告诉您证书已更新时，才这样做。之后 Twofold 会重新连接，并且只在您比对指纹后才信任新证书。</translation>
    </message>
    <message>
        <source>Keep trusting it</source>
        <translation>继续信任</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>That could not be saved; it holds until you close Twofold.</source>
        <translation>无法保存；在 Twofold 关闭前有效。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Your proxy and the certificates you trusted could not be read.</source>
        <translation>无法读取您的代理和您信任的证书。</translation>
    </message>
    <message>
        <source>The file was put aside as %1. Set the proxy again; Twofold asks about a certificate when it meets one.</source>
        <translation>该文件已另存为 %1。重新设置代理；遇到证书时会再次询问。</translation>
    </message>
    <message>
        <source>The file with the certificates that you trust for %1 could not be read.</source>
        <translation>无法读取您为 %1 信任的证书文件。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CopiedFeedback</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CountdownRing</name>
    <message>
        <source>Time until the next code</source>
        <translation>距下一个验证码的时间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageActions</name>
    <message>
        <source>Save the coverage</source>
        <translation>保存覆盖情况</translation>
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
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Who has set up an authenticator app, by role and by group. Choose a row to see the people.</source>
        <translation>按角色和群组查看谁设置了身份验证器应用。选择一行可查看人员。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Two-factor sign-in: who has set up an app</source>
        <translation>双因素身份验证：谁设置了应用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>portal, date and time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>按角色</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>按群组</translation>
    </message>
    <message>
        <source>Printed with Twofold</source>
        <translation>由 Twofold 打印</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>打印机未接受。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CoverageTableModel</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <comment>202 of 240</comment>
        <translation>%1 已设置</translation>
    </message>
    <message>
        <source>%1 not set up</source>
        <comment>38 of 240</comment>
        <translation>%1 未设置</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>2 of 240</comment>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>Role or group</source>
        <translation>角色或群组</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>twofold::ui::CsvKinds</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: one that spreadsheet programs open with all letters right.</extracomment>
        <translation>用于电子表格的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV without a byte order mark (*.csv)</source>
        <extracomment>A kind of file in the dialog that saves a list: the same without the three bytes at its start that some programs stumble over.</extracomment>
        <translation>不带字节顺序标记的 CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::EntryView</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ErrorNotice</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Too many codes in a short time.</source>
        <translation>短时间内输入的验证码过多。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>已在下方显示</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未显示</translation>
    </message>
</context>
<context>
    <name>twofold::ui::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <comment>Not set up, 38</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Without your phone</source>
        <translation>没有手机时</translation>
    </message>
    <message>
        <source>For admins</source>
        <translation>管理员须知</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>About Twofold</source>
        <translation>关于 Twofold</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>在页面上</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>在列表、字段和对话框中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>twofold::ui::IdentityPanel</name>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>ONLYOFFICE DocSpace 的双因素身份验证</translation>
    </message>
    <message>
        <source>Talks to your portal and to nothing else.</source>
        <translation>只与您的门户通信，不与其他任何对象通信。</translation>
    </message>
    <message>
        <source>Keeps your sign-in in this computer’s keychain, never in a file.</source>
        <translation>将您的登录保存在此计算机的钥匙串中，绝不存入文件。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ImportNetworksDialog</name>
    <message>
        <source>Import trusted networks</source>
        <translation>导入受信任网络</translation>
    </message>
    <message>
        <source>Paste addresses, ranges or networks, in lines or with commas between. Nothing is added before you have seen what each of them is.</source>
        <translation>粘贴地址、范围或网络，每行一个或用逗号分隔。在您看到每一项的含义之前，不会添加任何内容。</translation>
    </message>
    <message>
        <source>Networks to import</source>
        <translation>要导入的网络</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>What each of them is</source>
        <translation>每一项的含义</translation>
    </message>
    <message>
        <source>Add none of them</source>
        <translation>全部不添加</translation>
    </message>
    <message>
        <source>Open a list of networks</source>
        <translation>打开网络列表</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>文本文件 (*.txt *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln network(s)</source>
        <translation>
            <numerusform>添加 %Ln 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>添加网络</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>可添加 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln 项已在列表中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln 项无法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 were read</source>
        <translation>只读取了前 %1 项</translation>
    </message>
    <message>
        <source>Export trusted networks</source>
        <translation>导出受信任网络</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeyLine</name>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>密钥，可代替扫描手动输入</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>twofold::ui::KeychainNotice</name>
    <message>
        <source>Keep for this session only</source>
        <translation>仅在本次会话中保留</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待钥匙串…</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>解锁并重试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Unlock it to get through, or enter the password under Proxy.</source>
        <translation>您的代理密码可能保存在其中。解锁后即可连接，或在“代理”中输入密码。</translation>
    </message>
    <message>
        <source>Your proxy’s password may be kept there. Try again in a moment, or enter the password under Proxy.</source>
        <translation>您的代理密码可能保存在其中。稍后重试，或在“代理”中输入密码。</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Unlock it to go on where you were, or sign in anew.</source>
        <translation>您的登录可能保存在其中。解锁后可从上次的位置继续，或重新登录。</translation>
    </message>
    <message>
        <source>Your sign-in may be kept there. Try again in a moment, or sign in anew.</source>
        <translation>您的登录可能保存在其中。稍后重试，或重新登录。</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Unlock it to have that removed.</source>
        <translation>您已结束的登录可能仍以“%1”保存在其中。解锁后即可将其移除。</translation>
    </message>
    <message>
        <source>The sign-in that you ended may still lie there as “%1”. Try again in a moment to have that removed.</source>
        <translation>您已结束的登录可能仍以“%1”保存在其中。稍后重试以将其移除。</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain.</source>
        <translation>您的登录仍在钥匙串中。</translation>
    </message>
    <message>
        <source>It is to be kept only until you close Twofold, but the keychain did not remove “%1”.</source>
        <translation>它只应保留到 Twofold 关闭为止，但钥匙串未删除“%1”。</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>保留在其中</translation>
    </message>
</context>
<context>
    <name>twofold::ui::LinkNotice</name>
    <message>
        <source>Sign in, then the set-up opens.</source>
        <translation>登录后会打开设置。</translation>
    </message>
    <message>
        <source>Your link is for an account of this portal.</source>
        <translation>您的链接适用于此门户的一个账户。</translation>
    </message>
    <message>
        <source>Sign in, then your code is asked for.</source>
        <translation>登录后会要求输入验证码。</translation>
    </message>
    <message>
        <source>That link has expired.</source>
        <translation>该链接已过期。</translation>
    </message>
    <message>
        <source>Sign in instead. What the link was for opens then, if the portal asks for it.</source>
        <translation>改为登录。如果门户需要，链接对应的内容会随后打开。</translation>
    </message>
    <message>
        <source>The portal could not be asked about that link.</source>
        <translation>无法向门户查询该链接。</translation>
    </message>
    <message>
        <source>Sign in instead, or open the link again.</source>
        <translation>改为登录，或再次打开链接。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainView</name>
    <message>
        <source>Your session has ended.</source>
        <translation>您的会话已结束。</translation>
    </message>
    <message>
        <source>You can read on. Sign in again to change anything.</source>
        <translation>您可以继续查看。要更改内容，重新登录。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MainWindow</name>
    <message>
        <source>The sign-in to %1 that is open here is given up.</source>
        <translation>此处正在进行的 %1 登录将被放弃。</translation>
    </message>
    <message>
        <source>%1 on %2 stays signed in. You come back to it by the portal menu.</source>
        <translation>%1（%2）保持登录。您可以从门户菜单返回。</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>打开 %1？</translation>
    </message>
    <message>
        <source>A link to it was opened on this computer.</source>
        <translation>有人在此计算机上打开了它的链接。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close without keeping your codes?</source>
        <translation>不保管验证码就关闭？</translation>
    </message>
    <message>
        <source>Leave without keeping your codes?</source>
        <translation>不保管验证码就离开？</translation>
    </message>
    <message>
        <source>Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in.</source>
        <translation>您的备用验证码尚未打印、保存或复制。以后可以在“我的登录”中查看。</translation>
    </message>
    <message>
        <source>Keep them first</source>
        <translation>先保管好</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Close without saving the policy?</source>
        <translation>不保存策略就关闭？</translation>
    </message>
    <message>
        <source>Leave without saving the policy?</source>
        <translation>不保存策略就离开？</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved. It is kept on this computer and offered when you come back.</source>
        <translation>您在“策略”页上的更改尚未保存。更改会保留在此计算机上，您回来时可供恢复。</translation>
    </message>
    <message>
        <source>What you changed on the Policy page is not saved.</source>
        <translation>您在“策略”页上的更改尚未保存。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Close while apps are being reset?</source>
        <translation>正在重置应用，要关闭吗？</translation>
    </message>
    <message>
        <source>Leave while apps are being reset?</source>
        <translation>正在重置应用，要离开吗？</translation>
    </message>
    <message>
        <source>The rest is not reset. Twofold offers to go on when you come back.</source>
        <translation>其余的不会重置。您回来时，Twofold 会提示继续。</translation>
    </message>
    <message>
        <source>The rest is not reset.</source>
        <translation>其余的不会重置。</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>继续重置</translation>
    </message>
</context>
<context>
    <name>twofold::ui::MySignInPage</name>
    <message>
        <source>Set up</source>
        <comment>state</comment>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Move to a new phone…</source>
        <translation>迁移到新手机…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>身份验证器应用</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>显示验证码</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>备用验证码</translation>
    </message>
    <message>
        <source>Your second step</source>
        <translation>您的第二步验证</translation>
    </message>
    <message>
        <source>From where you are now</source>
        <translation>从您现在的位置登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Move to a new phone?</source>
        <translation>迁移到新手机？</translation>
    </message>
    <message>
        <source>The codes from your present phone and your backup codes stop working. Then you scan a new code with the new phone and get new backup codes. Have the new phone at hand.</source>
        <translation>当前手机的验证码和您的备用验证码将失效。之后用新手机扫描新的二维码，并获得新的备用验证码。准备好新手机。</translation>
    </message>
    <message>
        <source>Keep this phone</source>
        <translation>保留此手机</translation>
    </message>
    <message>
        <source>Unlink and set up</source>
        <translation>解除绑定并设置</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>我的登录</translation>
    </message>
    <message>
        <source>How you prove that it’s you on %1.</source>
        <translation>您如何在 %1 上证明身份。</translation>
    </message>
    <message>
        <source>Reading your sign-in…</source>
        <translation>正在读取您的登录信息…</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off</source>
        <translation>双因素身份验证已关闭</translation>
    </message>
    <message>
        <source>Your password alone signs you in. An admin of the portal can switch a second step on.</source>
        <translation>只用密码即可登录。门户的管理员可以开启第二步验证。</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but your app is not set up</source>
        <translation>双因素身份验证已开启，但您的应用尚未设置</translation>
    </message>
    <message>
        <source>Set it up now, while you are signed in: your next sign-in may ask for a code.</source>
        <translation>趁您已登录，现在就设置：下次登录时可能会要求输入验证码。</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on</source>
        <translation>双因素身份验证已开启</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in, unless you come from a trusted network.</source>
        <translation>每次登录都会通过短信收到验证码，受信任网络除外。</translation>
    </message>
    <message>
        <source>A code comes by text message at every sign-in.</source>
        <translation>每次登录都会通过短信收到验证码。</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in, unless you come from a trusted network.</source>
        <translation>每次登录都要求输入验证码，受信任网络除外。</translation>
    </message>
    <message>
        <source>A code is asked for at every sign-in.</source>
        <translation>每次登录都要求输入验证码。</translation>
    </message>
    <message>
        <source>Codes for %1 come from your phone</source>
        <translation>%1 的验证码来自您的手机</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>backup codes</comment>
        <translation>剩余 %1 / %2 个</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>所剩不多</translation>
    </message>
    <message>
        <source>The portal has no trusted networks</source>
        <translation>门户没有受信任网络</translation>
    </message>
    <message>
        <source>The network makes no difference for you</source>
        <translation>网络对您没有影响</translation>
    </message>
    <message>
        <source>You are not in a trusted network</source>
        <translation>您不在受信任网络中</translation>
    </message>
    <message>
        <source>Signing in from here asks for a code</source>
        <translation>从这里登录需要验证码</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>需要验证码</translation>
    </message>
    <message>
        <source>You are in a trusted network</source>
        <translation>您在受信任网络中</translation>
    </message>
    <message>
        <source>Signing in from here asks for no code</source>
        <translation>从这里登录无需验证码</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>无需验证码</translation>
    </message>
    <message>
        <source>You are on the “Always ask” list</source>
        <translation>您在“始终要求验证码”列表中</translation>
    </message>
    <message>
        <source>You are not on the “Always ask” list</source>
        <translation>您不在“始终要求验证码”列表中</translation>
    </message>
    <message>
        <source>A code is asked for from every network</source>
        <translation>从任何网络登录都需要验证码</translation>
    </message>
    <message>
        <source>From a trusted network, no code is needed</source>
        <translation>从受信任网络登录无需验证码</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>Signed in with email and password</source>
        <translation>已使用邮箱和密码登录</translation>
    </message>
    <message>
        <source>Signed in with an API key</source>
        <translation>已使用 API 密钥登录</translation>
    </message>
    <message>
        <source>Signed in with an access token</source>
        <translation>已使用访问令牌登录</translation>
    </message>
    <message>
        <source>Signed in with the session of a browser</source>
        <translation>已使用浏览器会话登录</translation>
    </message>
    <message>
        <source>Signed in with email and password for each request</source>
        <translation>已通过每次请求附带邮箱和密码登录</translation>
    </message>
    <message>
        <source>Signed in through the browser with OAuth 2.0</source>
        <translation>已通过浏览器使用 OAuth 2.0 登录</translation>
    </message>
    <message>
        <source>Signed in through the browser with OpenID Connect</source>
        <translation>已通过浏览器使用 OpenID Connect 登录</translation>
    </message>
    <message>
        <source>Kept in the keychain until you sign out</source>
        <translation>保存在钥匙串中，直到您退出登录</translation>
    </message>
    <message>
        <source>Kept until you close Twofold</source>
        <translation>保留到 Twofold 关闭为止</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, but no text messages come</source>
        <translation>双因素身份验证已开启，但收不到短信</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>一切就绪。</translation>
    </message>
    <message>
        <source>Your new backup codes are not kept yet.</source>
        <translation>您的新备用验证码尚未保管好。</translation>
    </message>
    <message>
        <source>No backup code is left: without your phone you could not sign in.</source>
        <translation>备用验证码已用完：没有手机您将无法登录。</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln backup code(s) left.</source>
        <translation>
            <numerusform>只剩 %Ln 个备用验证码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Get new codes…</source>
        <translation>获取新验证码…</translation>
    </message>
    <message>
        <source>Keep them now</source>
        <translation>现在就保管好</translation>
    </message>
    <message>
        <source>You set your app up on %1.</source>
        <translation>您于 %1 设置了应用。</translation>
    </message>
    <message>
        <source>Your app was set up before %1.</source>
        <translation>您的应用在 %1 之前已设置。</translation>
    </message>
    <message>
        <source>No provider of text messages is set up at the portal. Tell an admin.</source>
        <translation>门户未设置短信提供商。告知管理员。</translation>
    </message>
    <message>
        <source>Your last sign-in asked for no code. If it should have: the portal’s plan may not allow text messages. Tell an admin.</source>
        <translation>您上次登录时没有要求输入验证码。如果本应要求：门户的套餐可能不允许使用短信。告知管理员。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NavigationList</name>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1，有未保存的更改</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>People, 240</comment>
        <translation>%1，%2</translation>
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
        <translation>原文</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkList</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Address, range or network</source>
        <translation>地址、范围或网络</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Show the first %1 only</source>
        <translation>只显示前 %1 项</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 项</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::NetworksSection</name>
    <message>
        <source>People who come over IPv6 can’t sign in</source>
        <translation>通过 IPv6 连接的人无法登录</translation>
    </message>
    <message>
        <source>This release of the portal can’t compare an IPv6 address with a network or a range. Single addresses do no harm.</source>
        <translation>此版本的门户无法将 IPv6 地址与网络或范围进行比较。单个地址没有影响。</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>受信任网络</translation>
    </message>
    <message>
        <source>No trusted networks: everybody is asked from everywhere.</source>
        <translation>没有受信任网络：所有人从任何地方登录都需要验证码。</translation>
    </message>
    <message>
        <source>The list is saved as a file.</source>
        <translation>列表已保存为文件。</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>无法保存列表。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::OtherSessionsDialog</name>
    <message>
        <source>Other sessions</source>
        <translation>其他会话</translation>
    </message>
    <message>
        <source>A program that did not say its name</source>
        <translation>未说明名称的程序</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser, system</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>在其他所有位置退出登录？</translation>
    </message>
    <message>
        <source>You stay signed in to %1 here. Whoever works in these sessions is signed out at once.</source>
        <translation>您在此处保持登录 %1。正在这些会话中工作的人会立即被退出登录。</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>让它们保持登录</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln other session(s)</source>
        <translation>
            <numerusform>退出 %Ln 个其他会话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleActionBar</name>
    <message>
        <source>Clear</source>
        <comment>the selection</comment>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleFilterBar</name>
    <message>
        <source>Name, email or group</source>
        <translation>姓名、邮箱或群组</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>始终要求验证码</translation>
    </message>
    <message>
        <source>Only %1, take away</source>
        <translation>仅 %1，移除</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who has set up two-factor sign-in, and a fresh start for anyone with a new phone.</source>
        <translation>查看谁设置了双因素身份验证，并为换新手机的人重新开始。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>覆盖情况…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Reading who is on the portal…</source>
        <translation>正在读取门户的人员…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It is not known who has set up an app.</source>
        <translation>不清楚谁设置了应用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rights do not cover the portal’s people. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>其权限不包含门户的人员。要使用此页，用邮箱和密码登录，或使用具有完全访问权限的 API 密钥。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>选择所有显示的人</translation>
    </message>
    <message>
        <source>Order by: %1</source>
        <comment>a column</comment>
        <translation>排序方式：%1</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>导出人员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved</source>
        <translation>
            <numerusform>已保存 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>People came or went while they were being read.</source>
        <translation>读取期间有人员加入或离开。</translation>
    </message>
    <message>
        <source>Somebody may be missing, or be listed though they have gone.</source>
        <translation>列表中可能缺少某人，或仍列有已离开的人。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeopleTableWords</name>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>正在重置…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the reset of their app</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Select everyone shown</source>
        <translation>选择所有显示的人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>双因素身份验证</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>of the app, as far as it is known</comment>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Select %1</source>
        <extracomment>A box that can be ticked; %1 is a person, with all that the row says.</extracomment>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyNotices</name>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不恢复</translation>
    </message>
    <message>
        <source>Make the changes again</source>
        <translation>重新应用更改</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>策略已保存。</translation>
    </message>
    <message>
        <source>The portal asks for it from the next sign-in on.</source>
        <translation>门户从下次登录起执行。</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off.</source>
        <translation>双因素身份验证已关闭。</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list. They are kept on this computer, and offered when you switch it on again.</source>
        <translation>门户已清除受信任网络和“始终要求验证码”列表。它们保留在此计算机上，再次开启时可供恢复。</translation>
    </message>
    <message>
        <source>The portal has cleared trusted networks and the always-ask list.</source>
        <translation>门户已清除受信任网络和“始终要求验证码”列表。</translation>
    </message>
    <message>
        <source>The policy was not saved.</source>
        <translation>策略未保存。</translation>
    </message>
    <message>
        <source>The portal holds what it held before. Your change is still here.</source>
        <translation>门户的内容与之前相同。您的更改仍在这里。</translation>
    </message>
    <message>
        <source>It is not known yet whether the policy was saved.</source>
        <translation>尚不清楚策略是否已保存。</translation>
    </message>
    <message>
        <source>The portal has to be read again to tell.</source>
        <translation>需要重新读取门户才能确定。</translation>
    </message>
    <message>
        <source>You chose another method; yours is kept here. Nothing is saved yet: look it through.</source>
        <translation>您选择了其他方式，此处以它为准。尚未保存任何内容：仔细检查。</translation>
    </message>
    <message>
        <source>Your changes are on top of that. None of them is saved yet: look them through.</source>
        <translation>您的更改叠加在其上。尚未保存任何内容：仔细检查。</translation>
    </message>
    <message>
        <source>You had changed the same thing.</source>
        <translation>您也更改了同一项。</translation>
    </message>
    <message>
        <source>%1 changed the policy meanwhile</source>
        <translation>%1 在此期间更改了策略</translation>
    </message>
    <message>
        <source>Somebody else changed the policy meanwhile</source>
        <translation>其他人在此期间更改了策略</translation>
    </message>
    <message>
        <source>The lists of before are kept here</source>
        <translation>之前的列表保留在此</translation>
    </message>
    <message>
        <source>On %1 the portal held %2.</source>
        <translation>%1，门户上有 %2。</translation>
    </message>
    <message>
        <source>%1 saved the policy on %2.</source>
        <translation>%1 于 %2 保存了策略。</translation>
    </message>
    <message>
        <source>Trusted networks and the always-ask list are gone</source>
        <translation>受信任网络和“始终要求验证码”列表已消失</translation>
    </message>
    <message>
        <source>The trusted networks are gone</source>
        <translation>受信任网络已消失</translation>
    </message>
    <message>
        <source>The always-ask list is gone</source>
        <translation>“始终要求验证码”列表已消失</translation>
    </message>
    <message>
        <source>The portal’s own page clears them with every save.</source>
        <translation>门户自己的页面每次保存都会清除它们。</translation>
    </message>
    <message>
        <source>You have changes that are not saved</source>
        <translation>您有未保存的更改</translation>
    </message>
    <message>
        <source>They are from %1.</source>
        <translation>更改时间：%1。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PolicyPage</name>
    <message>
        <source>Two-factor policy</source>
        <translation>双因素身份验证策略</translation>
    </message>
    <message>
        <source>Who has to confirm a sign-in with a second step, and from where.</source>
        <translation>谁需要用第二步验证确认登录，以及从何处登录时需要。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>受信任网络</translation>
    </message>
    <message>
        <source>No code is asked for from these addresses</source>
        <translation>从这些地址登录无需验证码</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>始终要求验证码</translation>
    </message>
    <message>
        <source>Even from a trusted network</source>
        <translation>即使来自受信任网络</translation>
    </message>
    <message>
        <source>Sign-in asks for a password only</source>
        <translation>登录时只要求输入密码</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>正在读取策略…</translation>
    </message>
    <message>
        <source>This portal does not offer it</source>
        <translation>此门户不提供</translation>
    </message>
    <message>
        <source>A 6-digit code from an app on the phone</source>
        <translation>手机应用中的 6 位验证码</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>No SMS service is connected to this portal</source>
        <translation>此门户未连接短信服务</translation>
    </message>
    <message>
        <source>A code by text message to the phone</source>
        <translation>通过短信发送到手机的验证码</translation>
    </message>
    <message>
        <source>Only admins can see the policy</source>
        <translation>只有管理员可以查看策略</translation>
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
        <translation>门户 %1，%2</translation>
    </message>
</context>
<context>
    <name>twofold::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>您在此处的选择立即生效。</translation>
    </message>
    <message>
        <source>Your choices are kept in a file that you can read: %1</source>
        <translation>您的选择保存在一个可供您阅读的文件中：%1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>我的登录</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>It opens after you sign in. An account that does not have it begins with My sign-in.</source>
        <translation>登录后打开此页。没有此页的账户从“我的登录”开始。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Keep sign-ins</source>
        <translation>保留登录状态</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <extracomment>Where sign-ins are kept.</extracomment>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>Until Twofold closes</source>
        <extracomment>How long sign-ins are kept.</extracomment>
        <translation>到 Twofold 关闭为止</translation>
    </message>
    <message>
        <source>Empty the clipboard</source>
        <translation>清空剪贴板</translation>
    </message>
    <message>
        <source>So long after a key, a code or a link was copied, unless you copied something else since.</source>
        <translation>从复制密钥、验证码或链接起计时，除非此后您复制了其他内容。</translation>
    </message>
    <message>
        <source>Hide secrets in the background</source>
        <translation>在后台时隐藏机密</translation>
    </message>
    <message>
        <source>QR code, key and backup codes are covered while another program has the keyboard.</source>
        <translation>其他程序使用键盘时，二维码、密钥和备用验证码会被遮盖。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the proxy</source>
        <translation>更改代理</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Your choice could not be written down.</source>
        <translation>无法写入您的选择。</translation>
    </message>
    <message>
        <source>It holds until Twofold closes. The reason: %1</source>
        <translation>它在 Twofold 关闭前有效。原因：%1</translation>
    </message>
    <message>
        <source>Your preferences could not be read.</source>
        <translation>无法读取您的首选项。</translation>
    </message>
    <message>
        <source>They were put aside as %1. What is shown here is what holds now.</source>
        <translation>它们已另存为 %1。此处显示的是现在有效的内容。</translation>
    </message>
    <message>
        <source>The file holds something that Twofold does not know.</source>
        <translation>文件中有 Twofold 不认识的内容。</translation>
    </message>
    <message>
        <source>It is about: %1. What is shown here is what holds instead.</source>
        <translation>涉及：%1。此处显示的是代替它生效的内容。</translation>
    </message>
    <message>
        <source>Twofold was started with --theme, which wins this time. Your choice holds from the next start.</source>
        <translation>Twofold 以 --theme 启动，本次以它为准。您的选择从下次启动起有效。</translation>
    </message>
    <message>
        <source>As the system: light or dark as your desktop is, and changing with it.</source>
        <translation>跟随系统：与桌面一样为浅色或深色，并随之变化。</translation>
    </message>
    <message>
        <source>The words of the print and file dialogs are not installed in this language. They come with the package qt6-translations-l10n.</source>
        <translation>未安装打印和文件对话框的此语言文字。它们包含在软件包 qt6-translations-l10n 中。</translation>
    </message>
    <message>
        <source>Dates and numbers are written accordingly.</source>
        <translation>日期和数字采用相应的格式。</translation>
    </message>
    <message>
        <source>You sign in again each time. Of other accounts, the keychain keeps what it has until you sign out of them; an API key for emergencies stays too.</source>
        <translation>您每次都要重新登录。对于其他账户，钥匙串会保留已有内容，直到您退出这些账户的登录；应急用的 API 密钥也会保留。</translation>
    </message>
    <message>
        <source>While the keychain can be reached, you need not sign in again the next time. No password is kept.</source>
        <translation>只要钥匙串可用，下次就无需重新登录。不保存任何密码。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>A proxy&apos;s address and port.</extracomment>
        <translation>%1，端口 %2</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Portals on this computer are reached without the system’s proxy.</source>
        <translation>连接此计算机上的门户时不使用系统代理。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain. Left empty, the one that is kept there stays.</source>
        <translation>保存在系统的钥匙串中。留空则继续使用已保存的密码。</translation>
    </message>
    <message>
        <source>User name, if the proxy asks for one</source>
        <translation>用户名（如果代理要求）</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>twofold::ui::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>twofold::ui::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>您为其取的名称</translation>
    </message>
    <message>
        <source>Leave it empty to show the portal’s address. The portal does not see this name.</source>
        <translation>留空则显示门户的地址。门户看不到此名称。</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReplayTableWords</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>保存后</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetBar</name>
    <message>
        <source>Resetting authenticator app</source>
        <translation>正在重置身份验证器应用</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1 of 3 done · Chidi Okafor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>已暂停。您继续之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>It stops as soon as this person is done.</source>
        <translation>处理完此人后停止。</translation>
    </message>
    <message>
        <source>It pauses as soon as this person is done.</source>
        <translation>处理完此人后暂停。</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>处理完此人后停止</translation>
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
        <translation>这些人会在所有位置退出登录</translation>
    </message>
    <message>
        <source>The app and all backup codes stop working at once. At the next sign-in an app has to be set up again. The portal tells each of them by email.</source>
        <translation>应用和所有备用验证码会立即失效。下次登录时需要重新设置应用。门户会通过邮件通知每个人。</translation>
    </message>
    <message>
        <source>Your own app is not reset here</source>
        <translation>您自己的应用不在此重置</translation>
    </message>
    <message>
        <source>My sign-in moves it to a new phone in one go.</source>
        <translation>“我的登录”可将它一次迁移到新手机。</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>前往“我的登录”</translation>
    </message>
    <message>
        <source>Nobody here can be reset</source>
        <translation>这里没有可重置的人</translation>
    </message>
    <message>
        <source>The list says why.</source>
        <translation>列表中说明了原因。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message numerus="yes">
        <source>Reset the authenticator app of %Ln people?</source>
        <translation>
            <numerusform>重置 %Ln 人的身份验证器应用？</numerusform>
        </translation>
    </message>
    <message>
        <source>For people who have lost their phone or have a new one.</source>
        <translation>适用于丢失手机或换了新手机的人。</translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %Ln. The list says why.</source>
        <translation>
            <numerusform>跳过：%Ln 人。列表中说明了原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln app(s)</source>
        <translation>
            <numerusform>重置 %Ln 个应用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetNotices</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A reset from %1 was not finished</source>
        <translation>%1 的重置未完成</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.</source>
        <translation>
            <numerusform>%Ln 人中已完成 %1 人。继续时会先核实最后一人的结果，不会重复发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of an earlier reset can’t be read</source>
        <translation>无法读取之前的重置记录</translation>
    </message>
    <message>
        <source>It was kept as %1. The list shows who has an app now.</source>
        <translation>它已保留为 %1。列表显示目前谁有应用。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetResultDialog</name>
    <message>
        <source>How far it came</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>This is what was on record when Twofold ended.</source>
        <translation>这是 Twofold 结束时的记录。</translation>
    </message>
    <message>
        <source>Trying again looks at each person first, and sends nothing for those who are reset by now.</source>
        <translation>重试时会先核实每个人，已重置的人不会再发送。</translation>
    </message>
    <message>
        <source>They set up an app at their next sign-in.</source>
        <translation>这些人下次登录时设置应用。</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <comment>people</comment>
        <translation>
            <numerusform>重试 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetSection</name>
    <message>
        <source>Reset authenticator app… (%1)</source>
        <translation>重置身份验证器应用…（%1）</translation>
    </message>
    <message>
        <source>Reset authenticator app…</source>
        <translation>重置身份验证器应用…</translation>
    </message>
    <message>
        <source>Only the portal’s owner can reset apps</source>
        <translation>只有门户的所有者可以重置应用</translation>
    </message>
    <message>
        <source>Only the owner, %1, can reset apps</source>
        <translation>只有所有者 %1 可以重置应用</translation>
    </message>
    <message>
        <source>Decide about the earlier reset first</source>
        <translation>先决定如何处理之前的重置</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetTableModel</name>
    <message>
        <source>Is reset</source>
        <translation>将重置</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ReviewDialog</name>
    <message>
        <source>Copy summary</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>%1 was typed and not added, so it is left out.</source>
        <translation>已输入 %1 但未添加，因此不包含在内。</translation>
    </message>
    <message>
        <source>%1 can’t be used as typed, so it is left out.</source>
        <translation>%1 以此形式无法使用，因此不包含在内。</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>之后会发生什么</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>受信任网络</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>始终要求验证码</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cleared by the portal: %1</source>
        <translation>由门户清除：%1</translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <translation>保持不变：%1</translation>
    </message>
    <message>
        <source>Two-factor policy of %1</source>
        <translation>%1 的双因素身份验证策略</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1，之前：%2</translation>
    </message>
    <message>
        <source>Review before you save</source>
        <translation>保存前检查</translation>
    </message>
    <message>
        <source>These changes go to %1.</source>
        <translation>这些更改将发送到 %1。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭验证</translation>
    </message>
    <message>
        <source>Save and sign everyone out</source>
        <translation>保存并让所有人退出登录</translation>
    </message>
    <message>
        <source>Save and sign everyone else out</source>
        <translation>保存并让其他所有人退出登录</translation>
    </message>
</context>
<context>
    <name>twofold::ui::ScanStep</name>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>用身份验证器应用扫描此二维码</translation>
    </message>
    <message>
        <source>Key, to type instead of scanning</source>
        <translation>密钥，可代替扫描手动输入</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Time-based, 6 digits, 30 s</source>
        <translation>基于时间，6 位，30 秒</translation>
    </message>
    <message>
        <source>Portal (issuer)</source>
        <translation>门户（颁发者）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Treat this picture like a password: whoever scans it can make your codes.</source>
        <translation>像对待密码一样对待此图片：任何人扫描后都能生成您的验证码。</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>My phone can’t scan</source>
        <translation>我的手机无法扫描</translation>
    </message>
    <message>
        <source>Works with Aegis, 2FAS, Google and Microsoft Authenticator, and others</source>
        <translation>适用于 Aegis、2FAS、Google Authenticator、Microsoft Authenticator 等</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>复制页面链接</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>无法在此计算机上打开浏览器。</translation>
    </message>
    <message>
        <source>Copy the page’s link and open it where there is one.</source>
        <translation>复制页面链接，并在有浏览器的地方打开。</translation>
    </message>
    <message>
        <source>Or set it up on the portal’s own page. Whoever has its link can do that, for about an hour.</source>
        <translation>也可以在门户自己的页面上设置。任何有该链接的人都能这样做，时限约一小时。</translation>
    </message>
    <message>
        <source>QR code for %1 at %2. The key is below as text.</source>
        <translation>%1 在 %2 的二维码。密钥以文本形式显示在下方。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SecretCover</name>
    <message>
        <source>Hidden while another program has the keyboard</source>
        <translation>其他程序使用键盘时隐藏</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SegmentBar</name>
    <message>
        <source>%1 of %2 left</source>
        <comment>codes</comment>
        <translation>剩余 %1 / %2 个</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SetupPage</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>备用验证码</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>以后设置</translation>
    </message>
    <message>
        <source>I have kept my codes</source>
        <translation>我已保管好验证码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set up your authenticator app</source>
        <translation>设置身份验证器应用</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app</source>
        <translation>用身份验证器应用扫描此二维码</translation>
    </message>
    <message>
        <source>Open the app on your phone, choose “Add account” and point the camera here.</source>
        <translation>在手机上打开应用，选择“添加账户”，然后将相机对准此处。</translation>
    </message>
    <message>
        <source>Type the code your app shows</source>
        <translation>输入应用显示的验证码</translation>
    </message>
    <message>
        <source>This proves that your phone and the portal agree, before two-factor sign-in starts.</source>
        <translation>这可在双因素身份验证开始前，确认您的手机与门户一致。</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>保管好您的备用验证码</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. Each code signs you in once, when you can’t use your authenticator app.</source>
        <translation>双因素身份验证已开启。无法使用身份验证器应用时，每个备用验证码可让您登录一次。</translation>
    </message>
    <message>
        <source>Asking the portal for your key…</source>
        <translation>正在向门户获取您的密钥…</translation>
    </message>
    <message>
        <source>Look at them later</source>
        <translation>以后再看</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next: confirm</source>
        <translation>下一步：确认</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your authenticator app is already set up</source>
        <translation>您的身份验证器应用已设置</translation>
    </message>
    <message>
        <source>To use another phone, choose “Move to a new phone” under My sign-in.</source>
        <translation>要使用其他手机，在“我的登录”中选择“迁移到新手机”。</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>前往“我的登录”</translation>
    </message>
    <message>
        <source>The portal asks for no code from here</source>
        <translation>从这里登录，门户不要求验证码</translation>
    </message>
    <message>
        <source>You are in a trusted network, where an app can’t be set up. Try again from another network, for example from home.</source>
        <translation>您在受信任网络中，无法在此设置应用。换用其他网络重试，例如家里的网络。</translation>
    </message>
    <message>
        <source>An app can’t be set up now</source>
        <translation>目前无法设置应用</translation>
    </message>
    <message>
        <source>The portal asks for no codes from an authenticator app at the moment.</source>
        <translation>门户目前不要求身份验证器应用的验证码。</translation>
    </message>
    <message>
        <source>This set-up has expired</source>
        <translation>此次设置已过期</translation>
    </message>
    <message>
        <source>Sign in again to start it anew.</source>
        <translation>重新登录以重新开始。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
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
        <translation>备用验证码</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>保存备用验证码</translation>
    </message>
    <message>
        <source>Two-factor sign-in for ONLYOFFICE DocSpace</source>
        <translation>ONLYOFFICE DocSpace 的双因素身份验证</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>使用日期</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Fold here, codes inside</source>
        <translation>在此折叠，验证码朝内</translation>
    </message>
    <message>
        <source>How to read a code</source>
        <translation>如何辨认验证码</translation>
    </message>
    <message>
        <source>Capitals and small letters differ.</source>
        <extracomment>Followed by the word &quot;Shaded&quot; in a grey box and the next sentence&apos;s rest.</extracomment>
        <translation>区分大小写。</translation>
    </message>
    <message>
        <source>Shaded</source>
        <translation>带底纹的</translation>
    </message>
    <message>
        <source>characters are digits. A code may contain a hyphen ( - ) or an underscore ( _ ).</source>
        <extracomment>Follows the word &quot;Shaded&quot;.</extracomment>
        <translation>字符是数字。验证码可能包含连字符（ - ）或下划线（ _ ）。</translation>
    </message>
    <message>
        <source>How to use a code</source>
        <translation>如何使用验证码</translation>
    </message>
    <message>
        <source>Sign in as usual. When the 6-digit code is asked for, type one of these instead.</source>
        <translation>照常登录。要求输入 6 位验证码时，输入其中一个代替。</translation>
    </message>
    <message>
        <source>Tick it off. Every code works once.</source>
        <translation>用后打勾。每个验证码仅可使用一次。</translation>
    </message>
    <message>
        <source>When two are left, get new ones in Twofold, under My sign-in › Backup codes.</source>
        <translation>剩余两个时，在 Twofold 的“我的登录”›“备用验证码”中获取新的。</translation>
    </message>
    <message>
        <source>Keep this sheet like a house key,</source>
        <translation>像保管家门钥匙一样保管此页，</translation>
    </message>
    <message>
        <source>away from your phone. If it is lost, get new codes. The ones above then stop working.</source>
        <extracomment>Follows &quot;Keep this sheet like a house key,&quot;.</extracomment>
        <translation>并与手机分开存放。如果丢失，获取新验证码。上面的验证码随即失效。</translation>
    </message>
    <message>
        <source>Printed with Twofold. Nobody from your portal or ONLYOFFICE will ask you for these codes.</source>
        <translation>由 Twofold 打印。您的门户或 ONLYOFFICE 的任何人都不会向您索要这些验证码。</translation>
    </message>
    <message>
        <source>Cut the card out along the line, and keep it away from your phone. Capitals and small letters differ; shaded characters are digits.</source>
        <translation>沿线剪下卡片，与手机分开保管。区分大小写；带底纹的字符是数字。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::Sidebar</name>
    <message>
        <source>My sign-in</source>
        <translation>我的登录</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>portal · e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add portal…</source>
        <translation>添加门户…</translation>
    </message>
    <message>
        <source>Portals and accounts…</source>
        <translation>门户和账户…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>时钟慢 %1</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>时钟快 %1</translation>
    </message>
    <message>
        <source>%1 · clock in sync</source>
        <translation>%1 · 时钟同步</translation>
    </message>
    <message>
        <source>Its certificate was refused, and nothing was sent</source>
        <translation>其证书被拒绝，未发送任何内容</translation>
    </message>
    <message>
        <source>Runs on this computer, so nothing leaves it</source>
        <translation>在此计算机上运行，内容不会离开本机</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is trusted</source>
        <translation>已加密；证书受信任</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the portal’s</source>
        <translation>此计算机的时钟与门户一致</translation>
    </message>
    <message>
        <source>You trusted its certificate yourself</source>
        <translation>其证书由您自己信任</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>移除受信任的证书</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>显示证书…</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>代理…</translation>
    </message>
    <message>
        <source>Preferences and help</source>
        <translation>首选项和帮助</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInForm</name>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>You kept an API key for emergencies.</source>
        <translation>您保存了一个应急用的 API 密钥。</translation>
    </message>
    <message>
        <source>Sign in with the kept key</source>
        <translation>使用保存的密钥登录</translation>
    </message>
    <message>
        <source>Have the portal prove who signed in (OpenID Connect)</source>
        <translation>让门户证明登录者的身份（OpenID Connect）</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Leave it empty if the application has none, or to use the one from last time.</source>
        <translation>如果应用程序没有，或要使用上次的，则留空。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>An API key is not asked for a second step, and it stays valid when the two-factor policy is saved.</source>
        <translation>API 密钥不需要第二步验证，保存双因素身份验证策略后仍然有效。</translation>
    </message>
    <message>
        <source>A token of a sign-in or of an app. It works until it ends or is revoked.</source>
        <translation>登录或应用的令牌。在结束或被撤销前一直有效。</translation>
    </message>
    <message>
        <source>In a browser that is signed in to the portal, it stands among the portal’s cookies. It ends when that browser signs out.</source>
        <translation>在已登录门户的浏览器中，它位于门户的 Cookie 中。该浏览器退出登录后即失效。</translation>
    </message>
    <message>
        <source>Your email and password go with every request, and no second step is asked for.</source>
        <translation>每次请求都会附带您的邮箱和密码，不要求第二步验证。</translation>
    </message>
    <message>
        <source>You sign in on the portal’s own page, in your browser. Such a sign-in opens people and your profile, but not the two-factor settings. The client ID stands in the portal’s Developer tools, under OAuth 2.0.</source>
        <translation>您在浏览器中门户自己的页面上登录。这样的登录可以打开人员和您的个人资料，但不能打开双因素身份验证设置。客户端 ID 在门户的开发者工具中，位于 OAuth 2.0 下。</translation>
    </message>
    <message>
        <source>It signs in %1 past the second step, without a code.</source>
        <translation>它可让 %1 跳过第二步验证登录，无需验证码。</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>正在等待您的浏览器…</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>在浏览器中继续</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInPage</name>
    <message>
        <source>This is a demo portal.</source>
        <translation>这是演示门户。</translation>
    </message>
    <message>
        <source>This portal asks for a captcha after refused passwords.</source>
        <translation>密码被拒绝后，此门户会要求人机验证。</translation>
    </message>
    <message>
        <source>Twofold can’t show it. Sign in on the portal’s web page then, or here with an API key.</source>
        <translation>Twofold 无法显示人机验证。届时在门户的网页上登录，或在此使用 API 密钥登录。</translation>
    </message>
    <message>
        <source>Open the portal’s web page</source>
        <translation>打开门户的网页</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>填入 %1</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2. Role: %3.</source>
        <translation>以 %1 登录，密码为 %2。角色：%3。</translation>
    </message>
    <message>
        <source>This portal’s web page also offers %1.</source>
        <translation>此门户的网页还提供 %1。</translation>
    </message>
    <message>
        <source>Twofold can’t show that page. Sign in there, make an API key in Developer tools, and use it here.</source>
        <translation>Twofold 无法显示该页面。在那里登录，在开发者工具中创建 API 密钥，然后在此使用。</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>用其他方式登录</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>重新登录以继续</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Go on in your browser, then come back. This page notices when you are done.</source>
        <translation>在浏览器中继续，然后返回。完成后此页会自动更新。</translation>
    </message>
    <message>
        <source>Your present sign-in stays as it is until the new one is accepted.</source>
        <translation>新的登录被接受之前，您当前的登录保持不变。</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing you typed is lost.</source>
        <translation>您的会话已结束。您输入的内容都已保留。</translation>
    </message>
    <message>
        <source>%1 · DocSpace %2</source>
        <translation>%1 · DocSpace %2</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>其他登录方式</translation>
    </message>
    <message>
        <source>Change portal</source>
        <translation>更换门户</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time.</source>
        <translation>短时间内登录次数过多。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以重试。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInSheet</name>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInWayList</name>
    <message>
        <source>More ways</source>
        <translation>更多方式</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>The sign-in you use on the portal’s web page</source>
        <translation>您在门户网页上使用的登录</translation>
    </message>
    <message>
        <source>Made in Developer tools on the portal</source>
        <translation>在门户的开发者工具中创建</translation>
    </message>
    <message>
        <source>Paste a token that you already have</source>
        <translation>粘贴您已有的令牌</translation>
    </message>
    <message>
        <source>The session cookie of a signed-in browser</source>
        <translation>已登录浏览器的会话 Cookie</translation>
    </message>
    <message>
        <source>For servers that allow name and password with every request</source>
        <translation>适用于允许每次请求附带用户名和密码的服务器</translation>
    </message>
    <message>
        <source>Not sure? Email and password works for most people.</source>
        <translation>不确定？邮箱和密码适合大多数人。</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>邮箱和密码</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>使用浏览器登录</translation>
    </message>
    <message>
        <source>Used last time</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect, also for company accounts</source>
        <translation>OAuth 2.0 / OpenID Connect，也适用于公司账户</translation>
    </message>
    <message>
        <source>OAuth 2.0 / OpenID Connect; this portal says that it does not offer it</source>
        <translation>OAuth 2.0 / OpenID Connect；此门户表示不提供</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>已在下方显示</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未显示</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StandIn</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>You can go on reading what is already here. Nothing you typed is lost.</source>
        <translation>您可以继续查看此处已有的内容。您输入的内容都已保留。</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>打开网络设置</translation>
    </message>
    <message>
        <source>Sign in again to go on</source>
        <translation>重新登录以继续</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>This sign-in can’t open this page</source>
        <translation>此登录无法打开此页</translation>
    </message>
    <message>
        <source>Its rights do not cover the two-factor settings; a sign-in through the browser never does. Sign in with email and password for this page, or with an API key that has full access.</source>
        <translation>其权限不包含双因素身份验证设置；通过浏览器的登录始终不包含。要使用此页，用邮箱和密码登录，或使用具有完全访问权限的 API 密钥。</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>用其他方式登录</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not offered here</source>
        <translation>此处不提供双因素身份验证</translation>
    </message>
    <message>
        <source>This portal’s plan or version doesn’t include it. Signing in works as before, with your password only.</source>
        <translation>此门户的套餐或版本不包含此功能。登录照常可用，只需密码。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Read what is needed</source>
        <translation>查看所需条件</translation>
    </message>
    <message>
        <source>Your own sign-in settings are open to you.</source>
        <translation>您自己的登录设置可供查看。</translation>
    </message>
    <message>
        <source>Go to My sign-in</source>
        <translation>前往“我的登录”</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>切换账户…</translation>
    </message>
    <message>
        <source>You are signed in as %1, a user.</source>
        <translation>您正以 %1 的身份登录，角色为用户。</translation>
    </message>
    <message>
        <source>You are signed in as %1, a room admin.</source>
        <translation>您正以 %1 的身份登录，角色为房间管理员。</translation>
    </message>
    <message>
        <source>You are signed in as %1, a guest.</source>
        <translation>您正以 %1 的身份登录，角色为访客。</translation>
    </message>
    <message numerus="yes">
        <source>Twofold tries again in %Ln second(s).</source>
        <translation>
            <numerusform>Twofold 将在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Twofold tries again by itself.</source>
        <translation>Twofold 会自动重试。</translation>
    </message>
    <message>
        <source>Twofold is trying now…</source>
        <translation>Twofold 正在重试…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::StatePane</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>已在下方显示</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未显示</translation>
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
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyPanel</name>
    <message>
        <source>Who will be asked</source>
        <translation>谁需要验证码</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>实时预览</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Who is asked…</source>
        <translation>谁需要验证码…</translation>
    </message>
    <message>
        <source>Try an address…</source>
        <translation>试用地址…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>/ %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is slow. Trying again…</source>
        <translation>门户响应缓慢。正在重试…</translation>
    </message>
    <message>
        <source>Reading people…</source>
        <translation>正在读取人员…</translation>
    </message>
    <message>
        <source>Reading people: %1 of %2</source>
        <translation>正在读取人员：%1 / %2</translation>
    </message>
    <message>
        <source>Reading the sign-in history…</source>
        <translation>正在读取登录记录…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in</source>
        <translation>
            <numerusform>%Ln 人将无法登录</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal can’t read one of the trusted networks. Correct or remove it.</source>
        <translation>门户无法识别其中一个受信任网络。修正或移除它。</translation>
    </message>
    <message>
        <source>%1 is very wide</source>
        <comment>a network</comment>
        <translation>%1 范围很大</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would never be asked.</source>
        <translation>
            <numerusform>%Ln 人将永远不需要验证码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for a code from there.</source>
        <translation>从那里登录的人都无需验证码。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyStrip</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyTableWords</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>At the next sign-in</source>
        <translation>下次登录时</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TicketLegend</name>
    <message>
        <source>Capitals and small letters differ. [Shaded] characters are digits.</source>
        <extracomment>The word in square brackets is drawn as a digit&apos;s cell is; keep the brackets around it.</extracomment>
        <translation>区分大小写。[带底纹的]字符是数字。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::TypingCard</name>
    <message>
        <source>Type the key into your phone</source>
        <translation>在手机上输入密钥</translation>
    </message>
    <message>
        <source>In the app choose “Enter a setup key” or “Add by hand”, and fill in what it asks for:</source>
        <translation>在应用中选择“输入设置密钥”或“手动添加”，然后填写它要求的内容：</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation>密钥类型</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>基于时间（TOTP）</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>Small or capital letters and gaps make no difference in the key. What the app does not ask for, it knows.</source>
        <translation>密钥不区分大小写，空格也不影响。应用没有要求的内容无需填写。</translation>
    </message>
    <message>
        <source>Open in an app on this computer</source>
        <translation>在此计算机上的应用中打开</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>No program on this computer takes such a link.</source>
        <translation>此计算机上没有程序能打开这样的链接。</translation>
    </message>
    <message>
        <source>Copy it and add it in the app, or type the key.</source>
        <translation>复制链接并在应用中添加，或输入密钥。</translation>
    </message>
    <message>
        <source>Or use an authenticator on this computer</source>
        <translation>或使用此计算机上的身份验证器应用</translation>
    </message>
    <message>
        <source>It takes the key as a link. The link is the key: whoever sees it can make your codes, and a phone is a second thing to have, which this computer is not.</source>
        <translation>它以链接形式接收密钥。链接就是密钥：任何人看到它都能生成您的验证码。手机是您拥有的另一件东西，而此计算机不是。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::UnsavedBar</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>检查并保存…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln 项未保存的更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WayBackNotice</name>
    <message>
        <source>I have another way in</source>
        <translation>我有其他登录方式</translation>
    </message>
    <message>
        <source>API key of yours</source>
        <translation>您的 API 密钥</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Keep it for emergencies</source>
        <translation>留作应急</translation>
    </message>
    <message>
        <source>You can get back in</source>
        <translation>您可以重新登录</translation>
    </message>
    <message>
        <source>The portal takes your API key %1. It goes past the second step: keep it safe.</source>
        <translation>门户接受您的 API 密钥 %1。它会跳过第二步验证：妥善保管。</translation>
    </message>
    <message>
        <source>You could not sign in any more</source>
        <translation>您将无法再登录</translation>
    </message>
    <message>
        <source>The portal can’t read a trusted network and would refuse your sign-in. Correct that first, or test an API key here.</source>
        <translation>门户无法识别某个受信任网络，会拒绝您的登录。先修正它，或在此测试 API 密钥。</translation>
    </message>
    <message>
        <source>It is not known whether you can get back in</source>
        <translation>不清楚您能否重新登录</translation>
    </message>
    <message>
        <source>The code will come by text message; codes of an app are not taken. An API key gets you in: test one here.</source>
        <translation>验证码将通过短信发送，不接受应用的验证码。API 密钥可让您登录：在此测试一个。</translation>
    </message>
    <message>
        <source>Checking whether you can get back in…</source>
        <translation>正在检查您能否重新登录…</translation>
    </message>
    <message numerus="yes">
        <source>Your authenticator app is set up, and %Ln backup code(s) are left.</source>
        <translation>
            <numerusform>您的身份验证器应用已设置，还剩 %Ln 个备用验证码。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no backup codes left</source>
        <translation>您的备用验证码已用完</translation>
    </message>
    <message>
        <source>Without your phone you could not sign in any more. Get new codes first, or test an API key here.</source>
        <translation>没有手机您将无法再登录。先获取新验证码，或在此测试 API 密钥。</translation>
    </message>
    <message>
        <source>Your authenticator app is not set up</source>
        <translation>您的身份验证器应用尚未设置</translation>
    </message>
    <message>
        <source>You set it up right after saving. If that does not work, an API key gets you in: test one here.</source>
        <translation>保存后您会立即设置。如果未能完成，API 密钥可让您登录：在此测试一个。</translation>
    </message>
    <message>
        <source>The portal does not tell now whether your app is set up. An API key gets you in: test one here.</source>
        <translation>门户目前未说明您的应用是否已设置。API 密钥可让您登录：在此测试一个。</translation>
    </message>
    <message>
        <source>API keys are made on the portal, in Developer tools. They go past the second step.</source>
        <translation>API 密钥在门户的开发者工具中创建。它会跳过第二步验证。</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>正在测试密钥…</translation>
    </message>
    <message>
        <source>Kept until you close Twofold only: the keychain can’t be used now.</source>
        <translation>只保留到 Twofold 关闭为止：钥匙串目前无法使用。</translation>
    </message>
    <message>
        <source>Kept with your other secrets of this portal. To use it, choose API key when you sign in.</source>
        <translation>与此门户的其他机密保存在一起。要使用它，登录时选择“API 密钥”。</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>密钥可用。</translation>
    </message>
    <message>
        <source>The portal does not take this key.</source>
        <translation>门户不接受此密钥。</translation>
    </message>
    <message>
        <source>This key is switched off or has expired.</source>
        <translation>此密钥已停用或已过期。</translation>
    </message>
    <message>
        <source>This key is somebody else’s.</source>
        <translation>此密钥属于其他人。</translation>
    </message>
    <message>
        <source>This key may not change the policy. One with all permissions may.</source>
        <translation>此密钥无权更改策略。具有所有权限的密钥才可以。</translation>
    </message>
    <message>
        <source>The portal did not answer. Test the key again.</source>
        <translation>门户没有响应。再次测试密钥。</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WhoIsAskedDialog</name>
    <message>
        <source>Who is asked</source>
        <translation>谁需要验证码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>At their next sign-in, if the policy is saved as it stands on the page.</source>
        <translation>按此页的内容保存策略后，下次登录时的情况。</translation>
    </message>
    <message>
        <source>Name or email</source>
        <translation>姓名或邮箱</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Still reading…</source>
        <comment>42 people</comment>
        <translation>%1。仍在读取…</translation>
    </message>
</context>
<context>
    <name>twofold::ui::WriteNotice</name>
    <message>
        <source>Show codes</source>
        <translation>显示验证码</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>A backup code may be used up.</source>
        <translation>某个备用验证码可能已用掉。</translation>
    </message>
    <message>
        <source>A sign-in of %1 got no answer from the portal. Used codes are crossed out among your backup codes.</source>
        <translation>%1 的一次登录没有收到门户的响应。用过的验证码已在备用验证码中划去。</translation>
    </message>
    <message>
        <source>You have new backup codes.</source>
        <translation>您的备用验证码已更新。</translation>
    </message>
    <message>
        <source>You asked for them on %1, and the answer got lost. Print them now: sheets from before no longer work.</source>
        <translation>您于 %1 申请了它们，但响应丢失。现在就打印：之前的页面已失效。</translation>
    </message>
    <message>
        <source>Your backup codes were not replaced.</source>
        <translation>您的备用验证码未被替换。</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and the portal made none.</source>
        <translation>您于 %1 申请了新的，但门户没有生成。</translation>
    </message>
    <message>
        <source>It is not known whether your backup codes were replaced.</source>
        <translation>不清楚您的备用验证码是否已替换。</translation>
    </message>
    <message>
        <source>Compare your sheet with the codes shown here: those are the ones that work.</source>
        <translation>将您的打印页与此处显示的验证码比对：有效的是此处的验证码。</translation>
    </message>
    <message>
        <source>It is not known yet whether your backup codes were replaced.</source>
        <translation>尚不清楚您的备用验证码是否已替换。</translation>
    </message>
    <message>
        <source>You asked for new ones on %1, and no answer came.</source>
        <translation>您于 %1 申请了新的，但没有收到响应。</translation>
    </message>
    <message>
        <source>Your former phone is unlinked.</source>
        <translation>您之前的手机已解除绑定。</translation>
    </message>
    <message>
        <source>The portal’s answer got lost, so it was read again. Set up the new phone now; it gets new backup codes.</source>
        <translation>门户的响应丢失，因此重新读取了门户。现在就设置新手机，随后会获得新的备用验证码。</translation>
    </message>
    <message>
        <source>Your app was set up anew.</source>
        <translation>您的应用已重新设置。</translation>
    </message>
    <message>
        <source>Your backup codes are new. Print them now: sheets from before no longer work.</source>
        <translation>您的备用验证码是新的。现在就打印：之前的页面已失效。</translation>
    </message>
    <message>
        <source>Your phone was not unlinked.</source>
        <translation>您的手机未解除绑定。</translation>
    </message>
    <message>
        <source>Its codes work as before.</source>
        <translation>它的验证码照常有效。</translation>
    </message>
    <message>
        <source>An app is linked, but it is not known whether it is the one of your former phone.</source>
        <translation>已绑定一个应用，但不清楚是否为您之前手机上的应用。</translation>
    </message>
    <message>
        <source>It is not known yet whether your phone was unlinked.</source>
        <translation>尚不清楚您的手机是否已解除绑定。</translation>
    </message>
    <message>
        <source>You asked for it on %1, and no answer came.</source>
        <translation>您于 %1 提出了申请，但没有收到响应。</translation>
    </message>
    <message>
        <source>Your app is set up, and your backup codes are not kept yet.</source>
        <translation>您的应用已设置，但备用验证码尚未保管好。</translation>
    </message>
    <message>
        <source>They are of %1. Print, save or copy them now: sheets from before no longer work.</source>
        <translation>它们生成于 %1。现在就打印、保存或复制：之前的页面已失效。</translation>
    </message>
    <message>
        <source>Your app was not set up.</source>
        <translation>您的应用未设置。</translation>
    </message>
    <message>
        <source>The portal has not taken the code of %1. Set the app up again; your backup codes come at the end.</source>
        <translation>门户未接受 %1 的验证码。重新设置应用；最后会获得备用验证码。</translation>
    </message>
    <message>
        <source>It is not known yet whether your app was set up.</source>
        <translation>尚不清楚您的应用是否已设置。</translation>
    </message>
    <message>
        <source>You sent its code on %1, and no answer came.</source>
        <translation>您于 %1 发送了其验证码，但没有收到响应。</translation>
    </message>
    <message>
        <source>The sheet that you printed, saved or copied on %1 is still good.</source>
        <translation>您于 %1 打印、保存或复制的验证码仍然有效。</translation>
    </message>
    <message>
        <source>The codes that you had are still good.</source>
        <translation>您原有的验证码仍然有效。</translation>
    </message>
</context>
</TS>
